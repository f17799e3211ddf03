/**
 * All issues with a label, of which most are known: only what changed since is asked for. Every twentieth run reads
 * the whole list again, since nothing tells of an issue that was deleted or moved to another repository.
 */
import * as z from 'zod';
import { fingerprint } from '../../markdown/fingerprint.js';
import type { IssueQuery, IssueRecord, RepositoryReader } from '../../repository/repository.js';
import { hasLabel } from '../../incident/labels.js';
import { type Instant, plusSeconds } from '../../time/instant.js';
import type { CacheEntry, ResponseCache } from './response-cache.js';
import { issueShape } from './shapes.js';

const headShape = z.object({
  newest: z.string(),
  turn: z.int().nonnegative(),
  count: z.int().nonnegative(),
});
const drawerShape = z.array(issueShape);

const drawers = 16;
/** Lists of this many issues are read whole: that costs no more. */
const wholeIssues = 200;
const wholeEvery = 20;
/** Lists may lag behind by a little. Seconds. */
const overlap = 300;

type Issues = RepositoryReader['issues'];

export function cachedLabels(cache: ResponseCache, list: Issues): Pick<RepositoryReader, 'issues'> {
  return {
    issues: (query) => {
      const label = onlyLabel(query);
      return label === null ? list(query) : readLabelled(cache, list, label);
    },
  };
}

/** Only whole lists of one label are kept. */
function onlyLabel({ labels = [], state, since, type }: IssueQuery): string | null {
  const [label] = labels;
  return labels.length === 1 && state === 'all' && since === undefined && type === undefined
    ? (label ?? null)
    : null;
}

async function readLabelled(
  cache: ResponseCache,
  list: Issues,
  label: string,
): Promise<readonly IssueRecord[]> {
  const name = `label-${fingerprint(label.toLowerCase())}`;
  const head = cache.open(name, headShape);
  const open = Array.from({ length: drawers }, (_, i) => cache.open(`${name}-${i}`, drawerShape));
  const before = head.before;
  const kept = open.flatMap((drawer) => drawer.before ?? []);
  const turn = (before?.turn ?? 0) + 1;
  const usable =
    before !== null &&
    kept.length === before.count &&
    kept.length > wholeIssues &&
    turn % wholeEvery !== 0;
  const issues = usable
    ? await update(kept, list, label, before.newest as Instant)
    : await list({ labels: [label], state: 'all' });
  if (issues.length > wholeIssues) keep(issues, head, open, turn);
  return issues;
}

/** Without the label in the question: an issue that lost it has to be seen too. */
async function update(
  kept: readonly IssueRecord[],
  list: Issues,
  label: string,
  newest: Instant,
): Promise<readonly IssueRecord[]> {
  const changed = await list({ state: 'all', since: plusSeconds(newest, -overlap) });
  const all = new Map(kept.map((issue) => [issue.number, issue]));
  for (const issue of changed)
    if (hasLabel(issue.labels, label)) all.set(issue.number, issue);
    else all.delete(issue.number);
  return [...all.values()].sort((a, b) => a.number - b.number);
}

function keep(
  issues: readonly IssueRecord[],
  head: CacheEntry<z.infer<typeof headShape>>,
  open: readonly CacheEntry<IssueRecord[]>[],
  turn: number,
): void {
  const newest = issues.reduce(
    (latest, { updatedAt }) => (updatedAt > latest ? updatedAt : latest),
    '',
  );
  head.put(() => ({ newest, turn, count: issues.length }));
  for (const [index, drawer] of open.entries()) {
    const own = issues.filter(({ number }) => number % drawers === index);
    if (JSON.stringify(own) !== JSON.stringify(drawer.before)) drawer.put(() => own);
  }
}
