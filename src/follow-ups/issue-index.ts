/** All issues that may track something, found by name and by the key in their marker: asked thousands of times a run. */
import { type Identities, isOurs } from '../markdown/ours.js';
import { parseMarker } from '../markdown/marker.js';
import type { IssueRecord } from '../repository/repository.js';
import { trackingMarker } from './tracking-note.js';

export interface IssueIndex {
  /** `owner/repo#12`, lower case → the issue. */
  readonly byName: ReadonlyMap<string, IssueRecord>;
  /** Prefix of keys → key → the issue that carries it; the oldest, when there are several. */
  readonly byPrefix: ReadonlyMap<string, ReadonlyMap<string, IssueRecord>>;
  /** Whose documents these are, `owner/repo` in lower case. */
  readonly home: string;
}

/** @param elsewhere by name: issues of other repositories, and pull requests */
export function indexIssues(
  issues: readonly IssueRecord[],
  who: Identities | null,
  elsewhere: Readonly<Record<string, IssueRecord>> = {},
  home = homeOf(issues),
): IssueIndex {
  const byName = new Map(Object.entries(elsewhere));
  const byPrefix = new Map<string, Map<string, IssueRecord>>();
  for (const issue of [...issues].sort((a, b) => a.number - b.number)) {
    byName.set(`${home}#${issue.number}`, issue);
    const key = who === null || isOurs(issue, who) ? keyOf(issue) : null;
    if (key === null) continue;
    const prefix = prefixOf(key);
    const own = byPrefix.get(prefix) ?? new Map<string, IssueRecord>();
    if (!own.has(key)) own.set(key, issue);
    byPrefix.set(prefix, own);
  }
  return { byName, byPrefix, home };
}

function keyOf({ body }: IssueRecord): string | null {
  const marker = parseMarker(body);
  return marker?.kind === trackingMarker ? (marker.attributes['key'] ?? null) : null;
}

const prefixOf = (key: string): string => key.slice(0, key.indexOf('-') + 1);

/** `https://github.com/acme/shop/issues/12` → `acme/shop` */
function homeOf(issues: readonly IssueRecord[]): string {
  const match =
    /^https?:\/\/[^/]{1,200}\/([\w.-]{1,100}\/[\w.-]{1,100})\/(?:issues|pull)\/\d+$/.exec(
      issues[0]?.url ?? '',
    );
  return (match?.[1] ?? '').toLowerCase();
}

/**
 * Issues whose document is gone, by the hash of the words in their keys: the document was moved, or got a number. Only
 * documents without a number of an incident have keys that depend on where they lie.
 */
export function findOrphans(
  { byPrefix }: IssueIndex,
  prefixes: ReadonlySet<string>,
): ReadonlyMap<string, IssueRecord> {
  const orphans = new Map<string, IssueRecord>();
  for (const [prefix, issues] of byPrefix) {
    if (!prefix.startsWith('p') || prefixes.has(prefix)) continue;
    for (const [key, issue] of issues) orphans.set(key.slice(prefix.length), issue);
  }
  return orphans;
}
