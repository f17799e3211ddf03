/** `/hide ROW`: not among the rows that are shown; the timeline reads it. */
import { asWritten, defineCommand, noEffect, noRow } from '../define.js';
import { parseRowRef, type RowRef } from './row-ref.js';

export const hide = defineCommand({
  name: 'hide',
  aliases: [],
  usage: 'ROW',
  example: '/hide deployment:7',
  description: 'hides a row from the timeline',
  parse: parseRowRef,
  resolve: asWritten<RowRef>,
  effect: noEffect,
  row: noRow,
});
