/**
 * Did the fix hold? Action items of older postmortems that name what a new incident names: a file, something in code,
 * or a service and a word, or several words that say little by themselves and much together. What is uncertain is left
 * out: a page of maybes helps nobody who was just paged.
 */
import type { EarlierPromise } from '../incident/earlier-promise.js';
import type { Instant } from '../time/instant.js';
import { patternFrom } from '../text/patterns.js';
import { splitWords } from '../text/likeness.js';
import type { FollowUp, FollowUpDocument } from './follow-ups.js';

export interface NewIncident {
  readonly number: number;
  readonly declaredAt: Instant;
  /** Title and body, as people wrote them. */
  readonly words: string;
  /** What people said in the thread: only exact names are looked for in it. */
  readonly thread: string;
  readonly services: readonly string[];
}

export interface PromiseMatch {
  readonly followUp: FollowUp;
  readonly shared: readonly string[];
  readonly score: number;
}

const maxShown = 3;

/** Strongest first. */
export function findPromises(
  incident: NewIncident,
  documents: readonly {
    readonly document: FollowUpDocument;
    readonly followUps: readonly FollowUp[];
  }[],
): readonly PromiseMatch[] {
  const known = wordsOf(incident.words);
  const said = `${incident.words}\n${incident.thread}`.slice(0, 200_000).toLowerCase();
  return documents
    .filter(({ document }) => document.incident !== incident.number)
    .flatMap(({ document, followUps }) =>
      followUps.flatMap((followUp): readonly PromiseMatch[] => {
        const match = compare(followUp, document, { incident, known, said });
        return match === null ? [] : [match];
      }),
    )
    .sort((a, b) => b.score - a.score || compareAge(a, b))
    .slice(0, maxShown);
}

/** The newer postmortem first. */
const compareAge = (a: PromiseMatch, b: PromiseMatch): number =>
  (b.followUp.postmortem.incident ?? 0) - (a.followUp.postmortem.incident ?? 0);

interface Said {
  readonly incident: NewIncident;
  readonly known: ReadonlySet<string>;
  /** Lower case. */
  readonly said: string;
}

function compare(
  followUp: FollowUp,
  document: FollowUpDocument,
  { incident, known, said }: Said,
): PromiseMatch | null {
  const source = document.source.slice(followUp.item.span.start, followUp.item.span.end);
  const names = namesIn(source).filter((name) => isNamed(name, said));
  const words = [...wordsOf(followUp.item.text)].filter((word) => known.has(word));
  const service = incident.services.find((name) => isNamed(name, source.toLowerCase()));
  const ofService = service !== undefined && words.some((word) => word !== service.toLowerCase());
  if (names.length === 0 && !ofService && words.length < enoughWords) return null;
  // The parts of a name that stands there whole say nothing more.
  const own = words.filter((word) => !names.some((name) => name.includes(word)));
  const shared = [...names, ...(ofService ? [service] : []), ...own];
  return {
    followUp,
    shared: [...new Set(shared)].slice(0, 4),
    score: names.length * 4 + (ofService ? 2 : 0) + words.length,
  };
}

const enoughWords = 4;

const paths = patternFrom(
  'g',
  String.raw`(?<![\w/.-])(?:[\w.-]{1,60}\/){1,8}[\w-]{1,60}\.[a-z]{1,5}(?![\w/])|(?<![\w/.-])[\w-]{2,60}\.`,
  String.raw`(?:ts|tsx|js|go|py|rb|rs|java|kt|cs|php|sql|sh|tf|yml|yaml|toml|conf)(?![\w/])`,
);

/** Files and what stands in backticks: names that nobody uses by chance. */
function namesIn(source: string): readonly string[] {
  const text = source.slice(0, 4000);
  const code = [...text.matchAll(/`([^`\n]{4,80})`/g)].map((match) => (match[1] ?? '').trim());
  const found = [...code, ...(text.replace(/https?:\/\/\S{1,500}/g, ' ').match(paths) ?? [])];
  return [...new Set(found.map((name) => name.toLowerCase()))].filter(
    (name) => name.length >= 4 && /[./_-]|\d|[a-z][a-z]{6}/.test(name) && !common.has(name),
  );
}

/** As a name of its own, not as a part of another one. */
function isNamed(name: string, text: string): boolean {
  const wanted = name.toLowerCase();
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const [before, behind] = [text[at - 1] ?? ' ', text[at + wanted.length] ?? ' '];
    if (!/[\w/-]/.test(before) && !/[\w/-]/.test(behind)) return true;
  }
  return false;
}

/** Words that every incident has. */
const common: ReadonlySet<string> = new Set(
  (
    'about after again alert alerts alerting also before been being below build cause change changes check checks ' +
    'code config configuration customer customers database dashboard deploy deployed deployment deploys document down ' +
    'during error errors every fail failed failing fails failure from have incident incidents into issue latency ' +
    'level limit main more most only over page pages paging postmortem process prod production pull release request ' +
    'requests response revert rollback run runbook server service services should since some staging start started ' +
    'system team test tests than that their them then there these they this time timeout traffic update user users ' +
    'version wait were what when where which while with without work monitor monitoring make added'
  ).split(' '),
);

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    splitWords(text).filter((word) => word.length >= 4 && !common.has(word) && !/^\d+$/.test(word)),
  );
}

/** What is to be told of a match: its state is that of the moment at which the incident was declared. */
export function toEarlierPromise(
  { followUp, shared }: PromiseMatch,
  declaredAt: Instant,
  url: string,
): EarlierPromise {
  const { item, issue, postmortem, dueAt } = followUp;
  return {
    text: item.text,
    state: stateAt(followUp, declaredAt),
    reason: item.reason,
    dueAt,
    issue: issue === null ? null : { number: issue.number, url: issue.url },
    postmortem: { title: postmortem.title, url },
    shared,
  };
}

function stateAt({ state, issue, dueAt }: FollowUp, at: Instant): EarlierPromise['state'] {
  const late = dueAt !== null && dueAt.slice(0, 10) < at.slice(0, 10) ? 'late' : 'open';
  if (state === 'declined') return 'declined';
  if (state === 'unknown') return 'unproven';
  if (state !== 'done') return late;
  // A tick has no date, and done today is not done before this began.
  if (issue?.closedAt == null) return 'unproven';
  return issue.closedAt <= at ? 'done' : late;
}
