/** What `doctor` prints: one line a check, and below each that says no its one remedy and where to read more. */
import type { Result } from '../../readiness/readiness.js';
import { redact } from '../../markdown/redact.js';
import { ink, type Screen, wrap } from '../screen.js';
import { plain } from '../../text/plain.js';
import { checkUrl, groupTitles } from './titles.js';

export function renderReadiness(results: readonly Result[], screen: Screen): string {
  const folded = sharedReasons(results);
  const shown = results.filter(({ answer }) => !folded.has(reasonOf(answer)));
  const groups = [...new Set(shown.map(({ group }) => group))];
  const parts = groups.map((group) =>
    [
      ink(screen, 'bold', groupTitles[group]),
      ...shown
        .filter((result) => result.group === group)
        .flatMap((result) => resultLines(result, screen)),
    ].join('\n'),
  );
  const rest = [...folded].map(([reason, ids]) =>
    wrap(`${ids.length} checks: ${plain(reason)} (${ids.join(', ')})`, screen.width - 4)
      .map((line, index) =>
        index === 0 ? `  ${ink(screen, 'yellow', '?')} ${line}` : `    ${line}`,
      )
      .join('\n'),
  );
  return redact([...parts, ...rest, summary(results)].join('\n\n')).text;
}

/** As many lines that say the same are one line. */
const manyAlike = 4;

const reasonOf = (answer: Result['answer']): string =>
  answer.state === 'unseen' ? answer.words : '';

function sharedReasons(results: readonly Result[]): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, readonly string[]>();
  for (const { id, answer } of results)
    if (answer.state === 'unseen') ids.set(answer.words, [...(ids.get(answer.words) ?? []), id]);
  return new Map([...ids].filter(([, alike]) => alike.length >= manyAlike));
}

function resultLines({ id, answer }: Result, screen: Screen): readonly string[] {
  const [mark, color] = (
    {
      yes: ['✓', 'green'],
      no: ['✗', 'red'],
      unseen: ['?', 'yellow'],
      accepted: ['–', 'dim'],
    } as const
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
  const accepted = count('accepted');
  if (accepted > 0) parts.push(`${accepted} –`);
  const legend = [
    ...(count('unseen') === 0 ? [] : ['? cannot be seen from here']),
    ...(accepted === 0 ? [] : ['– accepted']),
  ];
  return [parts.join(', '), ...legend].join('   ');
}
