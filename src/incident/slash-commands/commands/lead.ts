/** `/lead @user | random`: who leads. Whoever is drawn was drawn then: later people and commands do not change it. */
import { leadAtRandom } from '../../lead.js';
import {
  asWritten,
  defineCommand,
  type ArgumentFault,
  type ResolveContext,
  type Resolution,
  withRemark,
} from '../define.js';
import { resolveLead } from '../named-person.js';
import { isWho, parseWho, type Who } from '../who.js';
import { unquote } from '../words.js';

interface Asked {
  readonly who: Who | { readonly type: 'random' };
}

interface Arguments {
  /** `null`: nobody could be drawn. */
  readonly user: string | null;
  readonly drawn: boolean;
}

export const lead = defineCommand({
  name: 'lead',
  aliases: [],
  usage: '@user | me | random',
  example: '/lead @ana',
  description:
    'names the one incident lead; `random` draws among the responders with write access, whoever led longest ago first',
  parse,
  resolve,
  effect: (incident, { command }) => ({ ...incident, lead: command.user }),
  row: ({ command }) => ({
    kind: 'lead',
    meaning: { type: 'lead', change: command.drawn ? 'drawn' : 'named', login: command.user },
  }),
});

function parse(rest: string): readonly Asked[] | ArgumentFault {
  if (/^random\b/i.test(unquote(rest))) return [{ who: { type: 'random' } }];
  const who = parseWho(rest);
  return isWho(who) ? [{ who }] : { ...who, expected: `${who.expected} or \`random\`` };
}

function resolve({ who }: Asked, context: ResolveContext): Resolution<Arguments> {
  if (who.type === 'random')
    return asWritten({
      user: leadAtRandom(context.facts, context.comment, context.config),
      drawn: true,
    });
  const named = resolveLead('lead', who, context);
  return 'problem' in named ? named : withRemark({ user: named.user, drawn: false }, named.remark);
}
