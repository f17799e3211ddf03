/** `/due 2026-12-01 REASON` on a tracking issue: another due date. */
import { defineCommand, noEffect, noRow } from '../define.js';
import { onTrackingIssues, parseDated } from './dated.js';

const example = '/due 2026-12-01 the vendor ships in November';

export const due = defineCommand({
  name: 'due',
  aliases: [],
  usage: 'DATE [REASON]',
  example,
  description: "on a follow-up's issue: moves its due date",
  parse: parseDated,
  resolve: onTrackingIssues('due', example),
  effect: noEffect,
  row: noRow,
});
