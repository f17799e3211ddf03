/**
 * Shapes of kept records: as much as the merging relies on; the rest is what we wrote, or the
 * checksum does not fit.
 */
import * as z from 'zod';
import type {
  CommentRecord,
  CommitRecord,
  Comparison,
  DeploymentRecord,
  FileContent,
  IssueEventRecord,
  IssueRecord,
} from '../../repository/repository.js';

const person = z.looseObject({ login: z.string(), type: z.string() });
const time = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);

/** A shape that is checked in part and trusted in the rest. */
const trusted = <T>(shape: z.ZodType): z.ZodType<T> => shape as z.ZodType<T>;

export const commentShape = trusted<CommentRecord>(
  z.looseObject({
    id: z.number(),
    body: z.string(),
    author: person,
    createdAt: time,
    updatedAt: time,
    url: z.string(),
    reactions: z.record(z.string(), z.number()),
  }),
);
export const issueShape = trusted<IssueRecord>(
  z.looseObject({
    number: z.number(),
    title: z.string(),
    body: z.string(),
    state: z.enum(['open', 'closed']),
    createdAt: time,
    updatedAt: time,
    author: person,
    labels: z.array(z.string()),
    assignees: z.array(z.string()),
    url: z.string(),
  }),
);
export const eventShape = trusted<IssueEventRecord>(
  z.looseObject({
    id: z.union([z.number(), z.string()]),
    event: z.string(),
    createdAt: time,
    actor: person,
    url: z.string(),
  }),
);
export const commitShape = trusted<CommitRecord>(
  z.looseObject({
    sha: z.string(),
    message: z.string(),
    authoredAt: time,
    committedAt: time,
    author: person,
    authorName: z.string(),
    parents: z.array(z.string()),
    url: z.string(),
  }),
);
export const deploymentShape = trusted<DeploymentRecord>(
  z.looseObject({
    id: z.union([z.number(), z.string()]),
    sha: z.string(),
    environment: z.string(),
    creator: person,
    createdAt: time,
    url: z.string(),
    statuses: z.array(z.looseObject({ state: z.string(), createdAt: time })),
  }),
);
export const comparisonShape = trusted<Comparison>(
  z.looseObject({
    base: z.string(),
    head: z.string(),
    status: z.string(),
    totalCommits: z.number(),
    commits: z.array(commitShape),
    files: z.array(z.looseObject({ path: z.string() })),
    url: z.string(),
  }),
);
export const fileShape = trusted<FileContent>(
  z.looseObject({ path: z.string(), text: z.string(), sha: z.string() }),
);
export const treeShape = z.array(z.object({ name: z.string(), mode: z.string(), sha: z.string() }));
