/** Changes that another system reports: a flag flipped, a certificate renewed, a database moved. Kept as comments of ours on the open incidents. */
import * as z from 'zod';
import { UserError } from '../errors.js';
import { inlineCode, link, text } from '../markdown/write.js';
import { type Identities, isTrusted } from '../markdown/ours.js';
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
}

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

/** Throws `UserError` (PM402) that names every field that is wrong. */
export function parseReportedChange(payload: unknown): ReportedChange {
  const read = payloadSchema.safeParse(payload);
  if (read.success) return outsideChangeOf(read.data);
  throw new UserError({
    code: 'PM402',
    message: `The reported change cannot be read: ${read.error.issues.map((issue) => `${issue.path.join('.') || 'payload'}: ${issue.message}`).join('; ')}`,
    remedy: `Send client_payload as {"title": "…", "at": "2026-11-20T14:01:00Z"} with event_type ${reportedChangeType}.`,
  });
}

function outsideChangeOf(data: z.infer<typeof payloadSchema>): ReportedChange {
  return {
    title: data.title.replace(/\s+/g, ' '),
    url: data.url ?? null,
    at: instantOf(data.at),
    environment: data.environment ?? null,
    author: data.author ?? null,
    paths: data.paths ?? [],
  };
}

const marker = /^<!-- after-action:outside-change (\{.{0,60000}\}) -->$/m;

/** Body of a comment of ours: one line for people, one hidden line that `readOutsideChange` reads back. */
export function printReportedChange(change: ReportedChange): string {
  const where = change.environment === null ? '' : ` in ${inlineCode(change.environment)}`;
  const when =
    change.at === null ? '' : ` at ${change.at.replace('T', ' ').replace(/:\d\dZ$/, ' UTC')}`;
  const source = change.url === null ? '' : ` (${link('details', change.url)})`;
  // No `--` and no `>` may stand inside an HTML comment.
  const json = JSON.stringify(change).replace(
    /[-<>\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `**Change reported from outside**${when}${where}: ${text(change.title)}${source}\n\n<!-- after-action:outside-change ${json} -->`;
}

/** `null` when the text holds no reported change, or one that was tampered with. */
export function readReportedChange(body: string): ReportedChange | null {
  const json = marker.exec(body)?.[1];
  if (json === undefined) return null;
  try {
    const raw = JSON.parse(json) as Record<string, unknown>;
    const read = payloadSchema.safeParse(
      Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== null)),
    );
    return read.success ? outsideChangeOf(read.data) : null;
  } catch {
    return null;
  }
}

/** Only from our own comments, whichever identity wrote them: anybody may write a marker. */
export function reportedChangesIn(
  comments: readonly CommentRecord[],
  who: Identities,
): readonly (ReportedChange & { readonly comment: CommentRecord })[] {
  return comments
    .filter((comment) => isTrusted(comment.author.login, who))
    .flatMap((comment) => {
      const change = readReportedChange(comment.body);
      return change === null ? [] : [{ ...change, comment }];
    });
}

export function candidateFromReport(
  change: ReportedChange & { readonly comment: CommentRecord },
  repository: RepositoryRecord,
): ChangeCandidate {
  const at = change.at ?? change.comment.createdAt;
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
