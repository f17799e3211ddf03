/** What `after-action try` prints: the clone's own past, in one screen. */
import { readMessage } from '../changes/commit-message.js';
import type { HistoryState } from '../git-clone/history-state.js';
import type { LookBack, Retrial } from '../git-clone/look-back.js';
import { redact } from '../markdown/redact.js';
import type { CommitRecord } from '../repository/repository.js';
import { counted } from '../text/counted.js';
import { shortSha } from '../text/short-sha.js';
import { formatDuration, secondsBetween } from '../time/instant.js';
import { describeGap } from './correlation/history.js';
import { fit, ink, type Screen, wrap } from './screen.js';
import { plain } from '../text/plain.js';

export interface DocumentsSeen {
  /** Common folder, or several. */
  readonly folders: readonly string[];
  readonly count: number;
  readonly withErrors: number;
  /** `12 done, 3 untracked` */
  readonly actionItems: string;
  readonly itemCount: number;
}

export interface TryPage {
  readonly lookBack: LookBack;
  /** Whether the clone can tell at all. */
  readonly history: HistoryState;
  /** How deploys would be told: one sentence. */
  readonly deploySource: string;
  /** Changes of the last four weeks, newest first. */
  readonly recent: readonly CommitRecord[];
  readonly documents: DocumentsSeen;
}

/** Lines for the screen, without a line break at the end. */
export function renderTry(page: TryPage, screen: Screen): string {
  const lines = [
    ...intro(page, screen),
    '',
    ...changes(page, screen),
    '',
    ...takenBack(page.lookBack, screen),
    '',
    ...documents(page.documents, screen),
    '',
    ...next(page, screen),
  ];
  return redact(lines.join('\n')).text;
}

function intro(
  { lookBack: { ref, shallow, commits }, history }: TryPage,
  screen: Screen,
): readonly string[] {
  const newest = commits[0];
  const oldest = commits.at(-1);
  const age =
    newest === undefined
      ? ''
      : `, the newest ${formatDuration(Math.max(0, secondsBetween(newest.committedAt, screen.now)))} old`;
  const span = oldest === undefined ? '' : ` since ${oldest.committedAt.slice(0, 10)}`;
  const doubts = [
    ...(shallow
      ? ['This clone is shallow: older changes are not in it. `git fetch --unshallow`']
      : []),
    ...history.gaps
      .filter(({ kind }) => kind === 'stale')
      .map((gap) => describeGap(gap, screen.now)),
  ];
  return [
    ...wrap(`${plain(ref)}: ${counted(commits.length, 'change')}${span}${age}.`, screen.width).map(
      (line) => ink(screen, 'dim', line),
    ),
    ...doubts
      .flatMap((text) => wrap(text, screen.width))
      .map((line) => ink(screen, 'yellow', line)),
  ];
}

function changes({ deploySource, recent }: TryPage, screen: Screen): readonly string[] {
  const shown = recent.slice(0, 5).map((commit) => `  ${changeLine(commit, screen.width - 2)}`);
  return [
    heading(
      `What would count as a deploy: ${counted(recent.length, 'change')} in four weeks`,
      screen,
    ),
    ...wrap(deploySource, screen.width).map((line) => ink(screen, 'dim', line)),
    ...shown,
    ...(recent.length > shown.length
      ? [ink(screen, 'dim', `  and ${recent.length - shown.length} more`)]
      : []),
  ];
}

function takenBack({ undone, retrials }: LookBack, screen: Screen): readonly string[] {
  if (undone.length === 0)
    return [
      heading('Taken back within a day: nothing in this time', screen),
      ...wrap('No revert names a change that landed less than a day before it.', screen.width).map(
        (line) => ink(screen, 'dim', line),
      ),
    ];
  return [
    heading(`Taken back within a day: ${times(undone.length)} in this time`, screen),
    ...(retrials.length === 0 ? [] : [ink(screen, 'dim', fit(howAsked, screen.width))]),
    ...retrials.flatMap((one) => retrialLines(one, screen)),
    ...(retrials.length === 0 ? [] : [score(retrials)]),
  ];
}

const howAsked = 'Asked a quarter of an hour before, without a word of what was wrong:';

function retrialLines({ change, by, seconds, rank, considered, first }: Retrial, screen: Screen) {
  const named =
    rank === 1
      ? `named first of ${considered}`
      : rank === null
        ? `not among the ${considered} looked at`
        : `ranked ${rank} of ${considered}, behind ${shortSha(first?.change.commit.sha ?? '')}`;
  const answer = `→ ${named}${rank === 1 && first?.confidence === 'likely' ? ', as likely' : ''}`;
  return [
    `  ${changeLine(change, screen.width - 2)}`,
    fit(
      `    taken back ${formatDuration(seconds)} later by ${shortSha(by.sha)}  ${answer}`,
      screen.width,
    ),
  ];
}

function score(retrials: readonly Retrial[]): string {
  const within = (limit: number) =>
    retrials.filter(({ rank }) => rank !== null && rank <= limit).length;
  return `  First in ${within(1)} of ${retrials.length}, among the first three in ${within(3)} of ${retrials.length}.`;
}

function documents(seen: DocumentsSeen, screen: Screen): readonly string[] {
  if (seen.count === 0)
    return [
      heading('Postmortems: none found', screen),
      ...wrap(
        'Looked for Markdown files in folders called postmortems, post-mortems, incidents or the like.',
        screen.width,
      ).map((line) => ink(screen, 'dim', line)),
    ];
  const review =
    seen.withErrors === 0
      ? 'none with an error in the review'
      : `${seen.withErrors} with errors in the review`;
  return [
    heading(`Postmortems: ${seen.count} in ${seen.folders.map(plain).join(', ')}`, screen),
    ...wrap(
      `${review}; ${counted(seen.itemCount, 'action item')}${seen.itemCount === 0 ? '' : `: ${seen.actionItems}`}`,
      screen.width - 2,
    ).map((line) => `  ${line}`),
  ];
}

function next({ documents: seen }: TryPage, screen: Screen): readonly string[] {
  const folder = seen.folders[0] ?? 'postmortems';
  return [
    heading('Go on', screen),
    '  after-action correlate --at "14:03 UTC" --text "checkout returns 502"',
    seen.count === 0
      ? '  after-action demo'
      : `  after-action review ${/^[\w./-]+$/.test(folder) ? folder : `'${plain(folder)}'`}`,
    '  after-action init',
  ];
}

function changeLine(commit: CommitRecord, width: number): string {
  const { title, pullNumber } = readMessage(commit.message);
  const number = pullNumber === null ? shortSha(commit.sha) : `#${pullNumber}`;
  return fit(
    `${commit.committedAt.slice(5, 16).replace('T', ' ')}  ${plain(title)} (${number})`,
    width,
  );
}

function heading(text: string, screen: Screen): string {
  return ink(screen, 'bold', fit(text, screen.width));
}

function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
}
