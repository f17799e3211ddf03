/** What `doctor` prints: one line a check, and below each that says no its one remedy and where to read more. */
import type { Group, Result } from '../../readiness/readiness.js';
import { redact } from '../../markdown/redact.js';
import { ink, plain, type Screen, wrap } from '../screen.js';

const titles: Readonly<Record<Group, string>> = {
  start: 'Will it start?',
  changes: 'Will it know what changed?',
  people: 'Will people know what to do?',
};

/** What explains a check. */
export function checkUrl(id: string): string {
  return `https://github.com/after-action/after-action/blob/main/docs/readiness.md#${id}`;
}

export function renderReadiness(results: readonly Result[], screen: Screen): string {
  const groups = [...new Set(results.map(({ group }) => group))];
  const parts = groups.map((group) =>
    [
      ink(screen, 'bold', titles[group]),
      ...results
        .filter((result) => result.group === group)
        .flatMap((result) => resultLines(result, screen)),
    ].join('\n'),
  );
  return redact([...parts, summary(results)].join('\n\n')).text;
}

function resultLines({ id, answer }: Result, screen: Screen): readonly string[] {
  const [mark, color] = (
    { yes: ['✓', 'green'], no: ['✗', 'red'], unseen: ['?', 'yellow'] } as const
  )[answer.state];
  const words = wrap(`${id}: ${plain(answer.words)}`, screen.width - 4);
  const lines = words.map((line, index) =>
    index === 0 ? `  ${ink(screen, color, mark)} ${line}` : `    ${line}`,
  );
  if (answer.state !== 'no') return lines;
  return [
    ...lines,
    ...wrap(`→ ${plain(answer.remedy)}`, screen.width - 4).map((line) => `    ${line}`),
    `      ${ink(screen, 'dim', checkUrl(id))}`,
  ];
}

function summary(results: readonly Result[]): string {
  const count = (state: Result['answer']['state']): number =>
    results.filter(({ answer }) => answer.state === state).length;
  const parts = [`${count('yes')} ✓`, `${count('no')} ✗`, `${count('unseen')} ?`];
  return `${parts.join(', ')}${count('unseen') === 0 ? '' : '   ? cannot be seen from here'}`;
}
