/** `/trying TEXT`: an attempt begins, so that two people do not change things at once. */
import { withOpened } from '../../attempts.js';
import { asWritten, defineCommand } from '../define.js';
import { parseText } from '../words.js';

export const trying = defineCommand({
  name: 'trying',
  aliases: ['try'],
  usage: 'TEXT',
  example: '/trying Raise the pool to 20 connections',
  description: 'says what you are about to change; `/tried` closes it',
  parse: parseText,
  resolve: asWritten<{ readonly text: string }>,
  effect: (incident, { command, comment }) => ({
    ...incident,
    attempts: withOpened(incident.attempts, {
      text: command.text,
      by: comment.author.login,
      at: comment.createdAt,
      url: comment.url,
      closedAt: null,
      result: null,
    }),
  }),
  row: ({ command }) => ({
    kind: 'attempt',
    meaning: { type: 'attempt', open: true },
    text: command.text,
  }),
});
