/** Problems as people meet them in the terminal: a few lines each. */
import type { Problem } from '../errors.js';
import { redact } from '../markdown/redact.js';
import { ink, wrap, type Screen } from './screen.js';
import { plain } from '../text/plain.js';

/** All problems, each with its place, what was expected, an example, what was received, the remedy and the code. */
export function renderProblems(problems: readonly Problem[], screen: Screen): string {
  return problems.map((problem) => renderProblem(problem, screen)).join('\n');
}

function renderProblem(problem: Problem, screen: Screen): string {
  const head = `${ink(screen, 'red', problem.code)} ${ink(screen, 'bold', wrapped(problem.message, screen, 6))}`;
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['at', printPlace(problem) ?? undefined],
    ['expected', describeExpected(problem)],
    ['example', problem.example],
    ['received', problem.received],
    ['remedy', problem.remedy],
  ];
  const lines = facts.flatMap(([name, value]) =>
    value === undefined || value === ''
      ? []
      : [`  ${ink(screen, 'dim', name.padEnd(9))} ${wrapped(value, screen, 12)}`],
  );
  return `${[head, ...lines].join('\n')}\n`;
}

/** Not again when the message has said it already. */
function describeExpected({ message, expected }: Problem): string | undefined {
  return expected !== undefined && message.includes(expected) ? undefined : expected;
}

/** Continuation lines stand below the first one. */
function wrapped(value: string, screen: Screen, indent: number): string {
  return wrap(shown(value), Math.max(20, screen.width - indent)).join(`\n${' '.repeat(indent)}`);
}

/** `.github/after-action.yml:3:5` */
export function printPlace(problem: Problem): string | null {
  const { place } = problem;
  if (place === undefined) return null;
  return [
    place.path,
    ...(place.line === undefined ? [] : [place.line]),
    ...(place.line === undefined || place.column === undefined ? [] : [place.column]),
  ].join(':');
}

function shown(value: string): string {
  return plain(redact(value).text);
}
