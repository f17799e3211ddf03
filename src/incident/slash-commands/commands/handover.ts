/** `/handover @user`: the lead goes to somebody else. */
import { defineCommand, withRemark } from '../define.js';
import { resolveLead } from '../named-person.js';
import { isWho, parseWho, type Who } from '../who.js';

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
  resolve: ({ who }: { readonly who: Who }, context) => {
    const named = resolveLead('handover', who, context);
    return 'problem' in named ? named : withRemark({ user: named.user }, named.remark);
  },
  effect: (incident, { command }) => ({ ...incident, lead: command.user }),
  row: ({ command }) => ({
    kind: 'lead',
    meaning: { type: 'lead', change: 'handed-over', login: command.user },
  }),
});
