/** `/pin ROW`: shown without unfolding; the timeline reads it. */
import { asWritten, defineCommand, noEffect, noRow } from '../define.js';
import { parseRowRef, type RowRef } from './row-ref.js';

export const pin = defineCommand({
  name: 'pin',
  aliases: [],
  usage: 'ROW',
  example: '/pin comment:1001',
  description: 'keeps a row of the timeline visible',
  parse: parseRowRef,
  resolve: asWritten<RowRef>,
  effect: noEffect,
  row: noRow,
});
