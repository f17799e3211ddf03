/** `/restore later TEXT | done [TEXT]`: what was only a stopgap is undone, or will be, and who watches until then. */
import { readTimes } from '../../../time/read-times.js';
import { defineCommand, type ArgumentFault } from '../define.js';
import { timeContext } from '../times.js';

interface Arguments {
  readonly what: 'later' | 'done';
  readonly text: string;
}

export const restore = defineCommand({
  name: 'restore',
  aliases: [],
  usage: 'later TEXT | done',
  example: '/restore later Pool back to 20 connections tomorrow 09:00 UTC, @ben watches',
  description: 'puts off the full restore with a time and a person, or says that it is done',
  parse,
  resolve: ({ what, text }, context) => {
    const due = readTimes(text, timeContext(context)).find(
      ({ at }) => at > context.comment.createdAt,
    );
    return {
      args: {
        what,
        text,
        watcher: /(?<![\w@/.])@([a-z\d][a-z\d-]{0,38})\b/i.exec(text)?.[1] ?? null,
      },
      time: null,
      due: due?.at ?? null,
    };
  },
  effect: (incident, { command: { what, text, watcher }, comment, due }) => ({
    ...incident,
    restores: [
      ...incident.restores,
      {
        what,
        text,
        watcher,
        due,
        by: comment.author.login,
        at: comment.createdAt,
        url: comment.url,
      },
    ],
  }),
  row: ({ command: { what, text } }) => ({
    kind: 'restore',
    meaning: { type: 'restore', what },
    text,
  }),
});

function parse(rest: string): readonly Arguments[] | ArgumentFault {
  const match = /^(later|done)\b[:,.]?\s*(.*)$/i.exec(rest);
  if (match === null) return { expected: '`later TEXT` or `done`', received: rest };
  const what = match[1]?.toLowerCase() === 'later' ? 'later' : 'done';
  const text = match[2] ?? '';
  return what === 'later' && text === ''
    ? { expected: 'a text after `later`: what, when and who watches', received: rest }
    : [{ what, text }];
}
