/** `/handover @user`: the lead goes to somebody else. */
import { asWritten, defineCommand } from '../define.js';
import { resolveLogin, parseWho, type Who } from '../words.js';

export const handover = defineCommand({
  name: 'handover',
  aliases: [],
  usage: '@user',
  example: '/handover @ben',
  description: 'hands the lead over, and records that as an event',
  parse: (rest) => {
    const who = parseWho(rest);
    return who === null ? { expected: 'a user', received: rest } : [{ who }];
  },
  resolve: ({ who }: { readonly who: Who }, { comment }) =>
    asWritten({ user: resolveLogin(who, comment) }),
  effect: (incident, { command }) => ({ ...incident, lead: command.user }),
  row: ({ command }) => ({
    kind: 'lead',
    meaning: { type: 'lead', change: 'handed-over', login: command.user },
  }),
});
