/** Runbooks that run: which one a person means, and what was chosen for its inputs, from the lists of the configuration. */
import { closest, didYouMean } from '../config/closest.js';
import type { Config } from '../config/config.js';
import type { Problem } from '../errors.js';

export type RunnableRunbook = Config['runbooks'][number];

export interface ChosenRun {
  readonly runbook: string;
  readonly inputs: Readonly<Record<string, string>>;
  /** Name and choices, as a person would write them behind `/run`. */
  readonly what: string;
}

interface Choice {
  readonly name: string;
  readonly values: readonly string[];
}

export function chooseRun(
  name: string,
  words: readonly string[],
  { runbooks }: Pick<Config, 'runbooks'>,
): ChosenRun | Problem {
  const found = runbooks.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (found === undefined) return unknownRunbook(name, runbooks);
  const choices = choicesOf(found);
  const chosen = new Map<string, string>();
  for (const word of words) {
    const choice = readChoice(word, choices, chosen, found);
    if ('code' in choice) return choice;
    chosen.set(choice.name, choice.value);
  }
  const open = choices.find((one) => !chosen.has(one.name));
  if (open !== undefined) return missingChoice(open, found);
  const inputs = Object.entries(found.inputs).map(([input, given]): [string, string] => [
    input,
    typeof given === 'string' ? given : (chosen.get(input) ?? ''),
  ]);
  return {
    runbook: found.name,
    inputs: Object.fromEntries(inputs),
    what: [found.name, ...choices.map((one) => printChoice(one, chosen, choices))].join(' '),
  };
}

/** Inputs that a person chooses, in the order of the configuration. */
export function choicesOf({ inputs }: RunnableRunbook): readonly Choice[] {
  return Object.entries(inputs).flatMap(([name, values]) =>
    typeof values === 'string' ? [] : [{ name, values }],
  );
}

/** A command as it may be copied: `/run maintenance-page on`. */
export function exampleRun(runbook: RunnableRunbook): string {
  const first = (one: Choice): string => one.values[0] ?? '';
  const choices = choicesOf(runbook);
  const chosen = new Map(choices.map((one) => [one.name, first(one)]));
  const words = choices.map((one) => printChoice(one, chosen, choices));
  return ['/run', runbook.name, ...words].join(' ');
}

/** Its name where the same word stands in another list too. */
function printChoice(
  { name, values }: Choice,
  chosen: ReadonlyMap<string, string>,
  all: readonly Choice[],
): string {
  const value = chosen.get(name) ?? values[0] ?? '';
  const isShared = all.some((one) => one.name !== name && one.values.includes(value));
  return isShared ? `${name}=${value}` : value;
}

function readChoice(
  word: string,
  choices: readonly Choice[],
  chosen: ReadonlyMap<string, string>,
  runbook: RunnableRunbook,
): { readonly name: string; readonly value: string } | Problem {
  const at = word.indexOf('=');
  const named = at > 0 ? word.slice(0, at) : null;
  const given = at > 0 ? word.slice(at + 1) : word;
  const open = choices.filter((one) => !chosen.has(one.name));
  const meant = named === null ? open : open.filter((one) => same(one.name, named));
  if (meant.length === 0) return unknownInput(named ?? word, choices, chosen, runbook);
  const fitting = meant.flatMap(({ name, values }) => {
    const value = values.find((one) => same(one, given));
    return value === undefined ? [] : [{ name, value }];
  });
  const [only] = fitting;
  if (only !== undefined && fitting.length === 1) return only;
  return only === undefined
    ? unknownValue(given, meant, runbook)
    : problem(
        'PM645',
        `"${given}" may be meant for ${fitting.map(({ name }) => name).join(' or ')}`,
        `${only.name}=${only.value}`,
        given,
        runbook,
      );
}

function unknownRunbook(name: string, runbooks: readonly RunnableRunbook[]): Problem {
  const names = runbooks.map((one) => one.name);
  if (names.length === 0)
    return {
      code: 'PM644',
      message: 'There is nothing to run: no runbook is configured',
      example: 'runbooks: [{name: maintenance-page, workflow: maintenance.yml}]',
      remedy: 'Add the option "runbooks" to .github/after-action.yml on the default branch.',
    };
  const near = closest(name, names, 0.5);
  const example = runbooks.find((one) => one.name === near) ?? runbooks[0];
  return {
    code: 'PM643',
    message: `Unknown runbook "${name.slice(0, 60)}"${didYouMean(near)}`,
    expected: `one of ${names.slice(0, 20).join(', ')}`,
    ...(example && { example: exampleRun(example) }),
    received: name.slice(0, 60),
    remedy: 'Write one of the names of the option "runbooks".',
  };
}

function unknownInput(
  word: string,
  choices: readonly Choice[],
  chosen: ReadonlyMap<string, string>,
  runbook: RunnableRunbook,
): Problem {
  const names = choices.map(({ name }) => name);
  if (names.length === 0)
    return problem(
      'PM645',
      `"${runbook.name}" takes no choice`,
      'nothing behind its name',
      word,
      runbook,
    );
  if ([...chosen.keys()].some((name) => same(name, word)) || chosen.size === names.length)
    return problem(
      'PM645',
      `"${word.slice(0, 60)}" is one choice too many`,
      `one for each of ${names.join(', ')}`,
      word,
      runbook,
    );
  const near = closest(word, names, 0.5);
  const message = `Unknown input "${word.slice(0, 60)}"${didYouMean(near)}`;
  return problem('PM645', message, `one of ${names.join(', ')}`, word, runbook);
}

function unknownValue(given: string, meant: readonly Choice[], runbook: RunnableRunbook): Problem {
  const values = meant.flatMap((one) => one.values);
  const near = closest(given, values, 0.5);
  const message = `Unknown choice "${given.slice(0, 60)}"${didYouMean(near)}`;
  return problem('PM645', message, `one of ${values.join(', ')}`, given, runbook);
}

function missingChoice({ name, values }: Choice, runbook: RunnableRunbook): Problem {
  return problem('PM645', `Missing choice of ${name}`, `one of ${values.join(', ')}`, '', runbook);
}

function problem(
  code: 'PM645',
  message: string,
  expected: string,
  received: string,
  runbook: RunnableRunbook,
): Problem {
  return {
    code,
    message,
    expected,
    example: exampleRun(runbook),
    ...(received !== '' && { received: received.slice(0, 60) }),
    remedy: 'Write a choice that the option "runbooks" lists.',
  };
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
