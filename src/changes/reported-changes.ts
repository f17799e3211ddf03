/**
 * Changes that another system reports: a flag flipped, a certificate renewed, a database moved. Most come before the
 * incident, so they are kept as comments of ours in a log issue; earlier versions wrote them on the open incidents.
 */
import * as z from 'zod';
import { UserError } from '../errors.js';
import { inlineCode, link, text } from '../markdown/write.js';
import { type Identities, isTrusted } from '../markdown/ours.js';
import type { IncidentFacts } from '../incident/incident.js';
import type { CommentRecord, RepositoryRecord } from '../repository/repository.js';
import { type Instant, instantOf } from '../time/instant.js';
import type { ChangeCandidate } from './candidate.js';

export interface ReportedChange {
  readonly title: string;
  readonly url: string | null;
  /** When it took effect; that of the comment when the sender said nothing. */
  readonly at: Instant | null;
  readonly environment: string | null;
  readonly author: string | null;
  readonly paths: readonly string[];
  /** Paths that were sent and not kept. */
  readonly morePaths: number;
}

/** A report that was found, with the comment that keeps it. */
export interface FoundReport extends ReportedChange {
  readonly at: Instant;
  readonly comment: CommentRecord;
}

/** The label of the log issues. */

/** What a person who finds a log issue reads in it. */
export const changeLogBody =
  'After-Action keeps here what other systems report with `repository_dispatch`, ' +
  'one comment each, and looks here when an incident is declared. The issue ' +
  'stays closed; nothing needs to be done.';

/** `client_payload` of a `repository_dispatch` event of this type. */
export const reportedChangeType = 'after-action-change';

const payloadSchema = z.object({
  title: z.string().trim().min(1).max(300),
  url: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .optional(),
  at: z.iso.datetime({ offset: true }).optional(),
  environment: z.string().max(100).optional(),
  author: z.string().max(100).optional(),
  paths: z.array(z.string().max(500)).max(300).optional(),
});

/** As it is kept: of the sender's fields, and what we counted. */
const keptSchema = payloadSchema.extend({ morePaths: z.number().int().nonnegative().optional() });

/** Of the paths in a comment, as printed; GitHub stores 65,536 characters of a comment. */
const maxPathCharacters = 30_000;

/** Throws `UserError` (PM402) that names every field that is wrong. */
export function parseReportedChange(payload: unknown): ReportedChange {
  const read = payloadSchema.safeParse(payload);
  if (read.success) return withFewerPaths(reportFromData(read.data));
  throw new UserError({
    code: 'PM402',
    message: `The reported change cannot be read: ${read.error.issues.map((issue) => `${issue.path.join('.') || 'payload'}: ${issue.message}`).join('; ')}`,
    remedy:
      'Send client_payload as {"title": "…", "at": "2026-11-20T14:01:00Z"} with ' +
      `event_type ${reportedChangeType}.`,
  });
}

function reportFromData(data: z.infer<typeof keptSchema>): ReportedChange {
  return {
    title: data.title.replace(/\s+/g, ' '),
    url: data.url ?? null,
    at: instantOf(data.at),
    environment: data.environment ?? null,
    author: data.author ?? null,
    paths: data.paths ?? [],
    morePaths: data.morePaths ?? 0,
  };
}

function withFewerPaths(change: ReportedChange): ReportedChange {
  let room = maxPathCharacters;
  const kept = change.paths.filter((path) => (room -= hiddenJson(path).length + 1) >= 0);
  return { ...change, paths: kept, morePaths: change.paths.length - kept.length };
}

/** No `--` and no `>` may stand inside an HTML comment. */
function hiddenJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[-<>\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

const marker = /^<!-- after-action:outside-change (\{.{0,60000}\}) -->$/m;

/** Body of a comment of ours: one line for people, one hidden line that `readReportedChange` reads back. */
export function printReportedChange(change: ReportedChange): string {
  const where = change.environment === null ? '' : ` in ${inlineCode(change.environment)}`;
  const when =
    change.at === null ? '' : ` at ${change.at.replace('T', ' ').replace(/:\d\dZ$/, ' UTC')}`;
  const source = change.url === null ? '' : ` (${link('details', change.url)})`;
  return (
    `**Change reported from outside**${when}${where}: ${text(change.title)}${source}\n\n<!-- ` +
    `after-action:outside-change ${hiddenJson(change)} -->`
  );
}

/** `null` when the text holds no reported change, or one that was tampered with. */
export function readReportedChange(body: string): ReportedChange | null {
  const json = marker.exec(body)?.[1];
  if (json === undefined) return null;
  try {
    const raw = JSON.parse(json) as Record<string, unknown>;
    const read = keptSchema.safeParse(
      Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== null)),
    );
    return read.success ? reportFromData(read.data) : null;
  } catch {
    return null;
  }
}

/**
 * Only from our own comments, whichever identity wrote them: anybody may write a marker. A report
 * that is kept in several
 * places counts once.
 */
export function reportedChangesIn(
  facts: Pick<IncidentFacts, 'comments' | 'reportedChanges'> & Identities,
): readonly FoundReport[] {
  const found = new Map<string, FoundReport>();
  for (const comment of [...facts.comments, ...facts.reportedChanges]) {
    if (!isTrusted(comment.author.login, facts)) continue;
    const change = readReportedChange(comment.body);
    if (change === null) continue;
    const key = change.at === null ? String(comment.id) : JSON.stringify(change);
    if (!found.has(key)) found.set(key, { ...change, at: change.at ?? comment.createdAt, comment });
  }
  return [...found.values()];
}

export function candidateFromReport(
  change: FoundReport,
  repository: RepositoryRecord,
): ChangeCandidate {
  const { at } = change;
  return {
    commit: {
      sha: `outside:${change.comment.id}`,
      message: change.title,
      authoredAt: at,
      committedAt: at,
      author: { login: change.author ?? 'ghost', type: 'Unknown' },
      authorName: change.author ?? '',
      parents: [],
      url: change.url ?? (change.comment.url || repository.url),
      files: change.paths.map((path) => ({ path, status: 'modified', additions: 0, deletions: 0 })),
    },
    at,
    deploy: null,
    pullRequest: null,
    origin: 'outside',
  };
}
