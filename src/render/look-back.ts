/** What `after-action try` prints: the clone's own past, in one screen. */
import { readMessage } from '../changes/commit-message.js';
import type { Releases, TaggedRelease } from '../git-clone/releases.js';
import type { FollowUp } from '../follow-ups/follow-ups.js';
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
  /** `12 action items: 3 untracked, 9 done`; `''` when there is none. */
  readonly counts: string;
  /** Those that are not done yet, the most urgent first. */
  readonly open: readonly FollowUp[];
}

export interface TryPage {
  readonly lookBack: LookBack;
  /** How far back it was looked, at most. */
  readonly days: number;
  /** What workflows deploy to and users reach; `[]` when no workflow says. */
  readonly environments: readonly string[];
  /** Changes of the last four weeks, newest first. */
  readonly recent: readonly CommitRecord[];
  /** Of the last four weeks. */
  readonly releases: Releases;
  readonly documents: DocumentsSeen;
}

/** Lines for the screen, without a line break at the end. */
export function renderTry(page: TryPage, screen: Screen): string {
  const lines = [
    ...intro(page, screen),
    '',
    ...changes(page, screen),
    '',
    ...takenBack(page, screen),
    '',
    ...documents(page.documents, screen),
    '',
    ...next(page, screen),
  ];
  return redact(lines.join('\n')).text;
}

function intro(
  { lookBack: { history, shallow, commits } }: TryPage,
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
    ...wrap(
      `${plain(history.ref)}: ${counted(commits.length, 'change')}${span}${age}.`,
      screen.width,
    ).map((line) => ink(screen, 'dim', line)),
    ...doubts
      .flatMap((text) => wrap(text, screen.width))
      .map((line) => ink(screen, 'yellow', line)),
  ];
}

function changes(page: TryPage, screen: Screen) {
  const { releases: tagged, recent, environments } = page;
  const { releases, unreleased } = tagged;
  const lines =
    releases.length > 0
      ? releases.map((one) => releaseLine(one, screen.width - 2))
      : recent.map((one) => changeLine(one, screen.width - 2));
  const shown = lines.slice(0, 5);
  const what = counted(lines.length, releases.length > 0 ? 'release' : 'change');
  const rest = lines.length - shown.length;
  return [
    heading(`What would count as a deploy: ${what} ${recently(page, screen)}`, screen),
    ...wrap(deployWords(tagged, environments), screen.width).map((line) =>
      ink(screen, 'dim', line),
    ),
    ...(unreleased === 0 ? [] : [`  ${counted(unreleased, 'change')} since the newest of them`]),
    ...shown.map((line) => `  ${line}`),
    ...(rest > 0 ? [ink(screen, 'dim', `  and ${rest} more`)] : []),
  ];
}

/** A branch younger than four weeks does not speak of four weeks. */
function recently({ lookBack: { commits } }: TryPage, { now }: Screen): string {
  const oldest = commits.at(-1)?.committedAt;
  return oldest !== undefined && secondsBetween(oldest, now) < 27 * 86_400
    ? `since ${oldest.slice(0, 10)}`
    : 'in four weeks';
}

function deployWords({ releases }: Releases, environments: readonly string[]): string {
  const here =
    releases.length > 0
      ? 'Local history: tags count as deploys, and so does each change above the newest.'
      : 'Local history without a tag in this time: each change of the branch counts as a deploy.';
  return environments.length === 0
    ? here
    : `${here} On GitHub the deployments to ${environments.slice(0, 3).map(plain).join(', ')} count.`;
}

function releaseLine({ at, names: [first = '', ...others], sha }: TaggedRelease, width: number) {
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  return fit(`${clock(at)}  ${plain(first)}${more} (${shortSha(sha)})`, width);
}

const clock = (at: string): string => at.slice(5, 16).replace('T', ' ');

function takenBack(
  { lookBack: { undone, retrials, harmless, commits }, days }: TryPage,
  screen: Screen,
) {
  const past = timeSeen(commits, days, screen);
  if (past === null) return [heading('Taken back within a day: no change here tells', screen)];
  const without =
    harmless === 0
      ? ''
      : `${counted(harmless, 'change')} to documents, tests or pipelines left out.`;
  if (undone.length === 0)
    return [
      heading(`Taken back within a day: nothing ${past}`, screen),
      ...wrap(
        `No revert or repair names a change that landed less than a day before it. ${without}`.trim(),
        screen.width,
      ).map((line) => ink(screen, 'dim', line)),
    ];
  return [
    heading(`Taken back or repaired within a day: ${times(undone.length)} ${past}`, screen),
    ...(retrials.length === 0 ? [] : [ink(screen, 'dim', fit(howAsked, screen.width))]),
    ...retrials.flatMap((one) => retrialLines(one, screen)),
    ...(retrials.length === 0 ? [] : [score(retrials)]),
    ...(without === '' ? [] : [ink(screen, 'dim', fit(`  ${without}`, screen.width))]),
  ];
}

const howAsked = 'Asked a quarter of an hour before, without a word of what was wrong:';

/** What was looked at; a clone that holds less than that does not speak of the rest. */
function timeSeen(commits: readonly CommitRecord[], days: number, { now }: Screen): string | null {
  const oldest = commits.at(-1)?.committedAt;
  if (oldest === undefined) return null;
  return secondsBetween(oldest, now) < (days - 14) * 86_400
    ? `since ${oldest.slice(0, 10)}`
    : `in the last ${days} days`;
}

function retrialLines(
  { change, by, how, seconds, rank, considered, first }: Retrial,
  screen: Screen,
) {
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
      `    ${how} ${formatDuration(seconds)} later by ${shortSha(by.sha)}  ${answer}`,
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
  const shown = seen.open.slice(0, 5);
  const rest = seen.open.length - shown.length;
  return [
    heading(`Postmortems: ${seen.count} in ${seen.folders.map(plain).join(', ')}`, screen),
    ...wrap([review, seen.counts || 'no action item'].join('; '), screen.width - 2).map(
      (line) => `  ${line}`,
    ),
    ...shown.map((one) => `  ${itemLine(one, screen.width - 2)}`),
    ...(rest > 0
      ? [
          ink(
            screen,
            'dim',
            fit(`  and ${rest} more: after-action follow-ups ${folderOf(seen)}`, screen.width),
          ),
        ]
      : []),
  ];
}

function itemLine({ state, item, postmortem: { path } }: FollowUp, width: number): string {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const behind = `  ${fit(plain(file), 24)}`;
  return `${fit(`${state.padEnd(9)}  ${plain(item.text)}`, width - behind.length)}${behind}`;
}

function next({ documents: seen }: TryPage, screen: Screen): readonly string[] {
  return [
    heading('Go on', screen),
    '  after-action correlate --at "14:03 UTC" --text "checkout returns 502"',
    seen.count === 0 ? '  after-action demo' : `  after-action review ${folderOf(seen)}`,
    '  after-action init',
  ];
}

/** As a shell takes it. */
function folderOf({ folders: [folder = 'postmortems'] }: DocumentsSeen): string {
  return /^[\w./-]+$/.test(folder) ? folder : `'${plain(folder)}'`;
}

function changeLine(commit: CommitRecord, width: number): string {
  const { title, pullNumber } = readMessage(commit.message);
  const number = pullNumber === null ? shortSha(commit.sha) : `#${pullNumber}`;
  return fit(`${clock(commit.committedAt)}  ${plain(title)} (${number})`, width);
}

function heading(text: string, screen: Screen): string {
  return ink(screen, 'bold', fit(text, screen.width));
}

function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
}
