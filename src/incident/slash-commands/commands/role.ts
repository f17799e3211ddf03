/** `/comms`, `/scribe`: who talks to the outside, and who keeps the record. */
import { asWritten, defineCommand, type CommandDefinition } from '../define.js';
import { resolvePerson } from '../named-person.js';
import { isWho, parseWho, type Who } from '../who.js';

type Role = 'comms' | 'scribe';

function roleCommand<const N extends Role>(
  name: N,
  description: string,
): CommandDefinition<N, { readonly who: Who }, { readonly user: string }> {
  return defineCommand({
    name,
    aliases: [],
    usage: '@user | me',
    example: `/${name} @ben`,
    description,
    parse: (rest) => {
      const who = parseWho(rest);
      return isWho(who) ? [{ who }] : who;
    },
    resolve: ({ who }, context) => {
      const named = resolvePerson(name, who, context);
      return 'problem' in named ? named : asWritten({ user: named.user });
    },
    effect: (incident, { command }) => ({ ...incident, [name]: command.user }),
    row: ({ command }) => ({
      kind: 'lead',
      meaning: { type: 'role', role: name, login: command.user },
    }),
  });
}

export const comms = roleCommand('comms', 'names who talks to users and to the company');
export const scribe = roleCommand('scribe', 'names who keeps the record');
