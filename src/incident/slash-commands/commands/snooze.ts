/** `/snooze 7d REASON` on a tracking issue: no reminders for a while; the due date stays. */
import { defineCommand, noEffect, noRow } from '../define.js';
import { onTrackingIssues, parseDated } from './dated.js';

const example = '/snooze 7d waiting for the vendor';

export const snooze = defineCommand({
  name: 'snooze',
  aliases: [],
  usage: '7d [REASON]',
  example,
  description: "on a follow-up's issue: no reminders until then",
  parse: parseDated,
  resolve: onTrackingIssues('snooze', example),
  effect: noEffect,
  row: noRow,
});
