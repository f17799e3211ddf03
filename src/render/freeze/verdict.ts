/** The verdict of the check, for a log, an annotation and a terminal: who, why, until when, and every way on. */
import type { Config } from '../../config/config.js';
import type { Blocked, FreezeVerdict, FrozenBy } from '../../freeze/check.js';
import type { Problem } from '../../errors.js';
import type { Instant } from '../../time/instant.js';
import { plain } from '../../text/plain.js';
import { allowWords, freezeWords, listed } from './words.js';

export interface FreezePage {
  readonly verdict: FreezeVerdict;
  readonly config: Config;
  readonly now: Instant;
}

/** Lines of plain text; words of people lost their control characters. */
export function verdictLines(page: FreezePage): readonly string[] {
  const { verdict } = page;
  switch (verdict.kind) {
    case 'open':
      return ['Deploys are not frozen.', ...verdict.thawed.map((one) => thawedLine(one))];
    case 'passes':
      return [passWords[verdict.by], ...verdict.frozen.flatMap((one) => frozenLines(one, page))];
    case 'frozen':
      return [
        'Deploys are frozen.',
        ...verdict.blocked.flatMap((one) => blockedLines(one, page)),
        ...waysOn(verdict.blocked, page.config),
      ];
  }
}

const passWords = {
  word: 'Deploys are frozen, and this one may go out: /allow let it through.',
  label: 'Deploys are frozen, and this one may go out: its label lets it through.',
  rollback: 'Deploys are frozen, and this one may go out: it is an approved rollback.',
} as const;

function frozenLines(
  { issue, title, url, held }: FrozenBy,
  { now, config }: FreezePage,
): readonly string[] {
  return [
    `  #${issue} ${plain(title)}`.trimEnd(),
    `    ${plain(freezeWords(held, now, config.timeZone))}`,
    `    ${url}`,
  ];
}

function blockedLines({ by, without }: Blocked, page: FreezePage): readonly string[] {
  return [
    ...frozenLines(by, page),
    ...(without.length === 0 ? [] : [`    without a pass: ${listed(without)}`]),
  ];
}

function waysOn(blocked: readonly Blocked[], { freeze }: Config): readonly string[] {
  const [first] = blocked;
  if (first === undefined) return [];
  const where = blocked.map(({ by }) => `#${by.issue}`).join(' and ');
  return [
    `To let this out, comment on ${where}:`,
    `  ${allowWords(first)}`,
    `or label its pull request "${freeze.passLabel}". To lift the freeze: /unfreeze`,
    'Then run this job again; a push does it too.',
  ];
}

function thawedLine({ issue }: FrozenBy): string {
  return `The freeze of #${issue} has ended by its time; the next run of the incident takes its label off.`;
}

/** The same as one problem, for the annotation. */
export function frozenProblem(
  { blocked }: Extract<FreezeVerdict, { readonly kind: 'frozen' }>,
  { now, config }: Pick<FreezePage, 'now' | 'config'>,
): Problem {
  const [first] = blocked;
  const words = first === undefined ? '' : plain(freezeWords(first.by.held, now, config.timeZone));
  const more = blocked.length > 1 ? ` (and by ${blocked.length - 1} more)` : '';
  const missing = [...new Set(blocked.flatMap(({ without }) => without))];
  return {
    code: 'PM632',
    message: `Deploys are frozen ${words}${more}`,
    ...(missing.length === 0
      ? {}
      : { expected: `a pass for ${listed(missing)}`, received: 'none' }),
    remedy:
      `Comment \`${allowWords(first ?? { without: [] })}\` on ${blocked.map(({ by }) => by.url).join(' and ')}, ` +
      `label the pull request \`${config.freeze.passLabel}\`, or lift the freeze with \`/unfreeze\`; then run this job again.`,
  };
}
