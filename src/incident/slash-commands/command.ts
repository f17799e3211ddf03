/** The forms a command takes on its way, derived from the list: as parsed, as refused, as obeyed. */
import type { Problem } from '../../errors.js';
import type { Incident } from '../incident.js';
import { commands } from './commands/index.js';
import type {
  CommandDefinition,
  CommandRow,
  Obeyed,
  ResolveContext,
  ResolvedArguments,
  Written,
} from './define.js';

type Listed = (typeof commands)[number];
export type CommandName = Listed['name'];

type ParsedArguments = {
  readonly [C in Listed as C['name']]: Parameters<C['resolve']>[0];
};
type MeantArguments = {
  readonly [C in Listed as C['name']]: Extract<
    ReturnType<C['resolve']>,
    ResolvedArguments<object>
  >['args'];
};

type ParsedAs<N extends CommandName> = {
  readonly [K in N]: { readonly name: K } & ParsedArguments[K] & Written;
}[N];
type ObeyedAs<N extends CommandName> = {
  readonly [K in N]: Obeyed<{ readonly name: K } & MeantArguments[K]>;
}[N];
type Definitions = {
  readonly [K in CommandName]: CommandDefinition<K, ParsedArguments[K], MeantArguments[K]>;
};

/** What a command asks for. Times and due dates are still words: what they mean depends on when they were written. */
export type ValidCommand = ParsedAs<CommandName>;
export type InvalidCommand = { readonly name: 'invalid'; readonly problem: Problem } & Written;
export type SlashCommand = ValidCommand | InvalidCommand;
export type ObeyedCommand = ObeyedAs<CommandName>;

const definitions = Object.fromEntries(
  commands.map((definition) => [definition.name, definition]),
) as unknown as Definitions;

export function findDefinition<N extends CommandName>(name: N): Definitions[N] {
  return definitions[name];
}

/** `index`: 0-based among the commands of the comment. */
export function resolveCommand<N extends CommandName>(
  command: ParsedAs<N>,
  index: number,
  context: ResolveContext,
): ObeyedAs<N> | { readonly problem: Problem } {
  const { name, line, source } = command;
  const definition: Definitions[N] = definitions[name];
  const resolved = definition.resolve(command, context);
  if ('problem' in resolved) return resolved;
  const { args, time, due, remark } = resolved;
  // TypeScript does not follow a spread of arguments that depend on the name.
  return {
    comment: context.comment,
    index,
    command: { ...args, name, line, source },
    time,
    due,
    ...(remark === undefined ? {} : { remark }),
  } as unknown as ObeyedAs<N>;
}

export function applyCommand<N extends CommandName>(
  incident: Incident,
  obeyed: ObeyedAs<N>,
): Incident {
  const definition: Definitions[N] = definitions[obeyed.command.name];
  return definition.effect(incident, obeyed);
}

export function rowFromCommand<N extends CommandName>(obeyed: ObeyedAs<N>): CommandRow | null {
  const definition: Definitions[N] = definitions[obeyed.command.name];
  return definition.row(obeyed);
}
