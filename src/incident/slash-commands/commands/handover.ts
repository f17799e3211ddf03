/** `/handover @user`: the lead goes to somebody else. */
import { asWritten, defineCommand } from '../define.js';
import { isWho, parseWho, resolveLogin, type Who } from '../who.js';

export const handover = defineCommand({
  name: 'handover',
  aliases: [],
  usage: '@user',
  example: '/handover @ben',
  description: 'hands the lead over, and records that as an event',
  parse: (rest) => {
    const who = parseWho(rest);
    return isWho(who) ? [{ who }] : who;
  },
  resolve: ({ who }: { readonly who: Who }, { comment }) =>
    asWritten({ user: resolveLogin(who, comment) }),
  effect: (incident, { command }) => ({ ...incident, lead: command.user }),
  row: ({ command }) => ({
    kind: 'lead',
    meaning: { type: 'lead', change: 'handed-over', login: command.user },
  }),
});
