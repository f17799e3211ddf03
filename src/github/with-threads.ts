/** Comments of several issues that are asked for at the same moment are read together. */
import { UserError } from '../errors.js';
import type { CommentRecord, RepositoryReader } from '../repository/repository.js';
import { readThreads } from './read-threads.js';
import type { RepoContext } from './repo-context.js';
import { together } from './together.js';

type Comments = RepositoryReader['comments'];

export function withThreads(place: RepoContext, comments: Comments): Comments {
  const whole = together(async (issues: readonly number[]) => {
    const wanted = [...new Set(issues)];
    const threads = wanted.length < 2 ? noThreads : await threadsOrNone(place, wanted);
    const read = new Map(threads);
    for (const issue of wanted) if (!read.has(issue)) read.set(issue, await comments(issue));
    return issues.map((issue) => read.get(issue) ?? []);
  });
  return (issue, since) => (since === undefined ? whole(issue) : comments(issue, since));
}

type Threads = ReadonlyMap<number, readonly CommentRecord[]>;
const noThreads: Threads = new Map();

/** What stands in the way of the query is told when the threads are asked for one by one. */
async function threadsOrNone(place: RepoContext, issues: readonly number[]): Promise<Threads> {
  try {
    return await readThreads(place, issues);
  } catch (error) {
    if (error instanceof UserError) return noThreads;
    throw error;
  }
}
