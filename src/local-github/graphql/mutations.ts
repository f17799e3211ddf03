/** The mutations that answer here: hiding a comment, and the pull request that takes another one back. */
import { minimizeComment } from '../state/comments.js';
import { revertPull } from '../state/revert.js';
import { isPull } from '../state/pulls.js';
import { accountOf } from '../state/world.js';
import { checkAccess } from '../tokens.js';
import { Refusal } from '../refusal.js';
import { findNode } from './node-ids.js';
import {
  FieldError,
  issueSource,
  type Args,
  type CommentSource,
  type Context,
  type Resolvers,
} from './resolver.js';

const inputOf = (args: Args): Args => args['input'] as Args;

function minimized(args: Args, context: Context, reason: string | null): CommentSource {
  const found = findNode(context, String(inputOf(args)['subjectId']));
  if (found.__typename !== 'IssueComment')
    throw new FieldError('UNPROCESSABLE', `${found.__typename} is not minimizable`);
  const issue = found.repo.issues.get(found.comment.issue);
  allowed(() =>
    checkAccess(
      context.caller,
      found.repo,
      { needs: ['issues:write', 'pull_requests:write'], role: 'triage' },
      issue,
    ),
  );
  minimizeComment(found.comment, reason);
  return found;
}

/** What REST refuses, in the graph's form. */
function allowed<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new FieldError(error.status === 422 ? 'UNPROCESSABLE' : 'FORBIDDEN', error.message);
  }
}

const mutation: Resolvers<unknown> = {
  minimizeComment: (_, args, context) => ({
    clientMutationId: inputOf(args)['clientMutationId'] ?? null,
    minimizedComment: minimized(
      args,
      context,
      String(inputOf(args)['classifier']).toLowerCase().replace('_', '-'),
    ),
  }),
  unminimizeComment: (_, args, context) => ({
    clientMutationId: inputOf(args)['clientMutationId'] ?? null,
    unminimizedComment: minimized(args, context, null),
  }),
  revertPullRequest: (_, args, context) => {
    const { world, caller } = context;
    const input = inputOf(args);
    const found = findNode(context, String(input['pullRequestId']));
    if (found.__typename !== 'PullRequest' || !isPull(found.issue))
      throw new FieldError('NOT_FOUND', 'Could not resolve to a PullRequest with that id.');
    const { repo, issue } = found;
    const revert = allowed(() => {
      // It makes a branch, and a pull request of it.
      checkAccess(caller, repo, { needs: ['contents:write'], role: 'write' });
      checkAccess(caller, repo, { needs: ['pull_requests:write'], role: 'write' });
      return revertPull(world, repo, caller.account ?? accountOf(world, 'ghost'), issue, {
        ...(typeof input['title'] === 'string' && { title: input['title'] }),
        ...(typeof input['body'] === 'string' && { body: input['body'] }),
        draft: input['draft'] === true,
      });
    });
    return {
      clientMutationId: input['clientMutationId'] ?? null,
      pullRequest: found,
      revertPullRequest: issueSource(repo, revert),
    };
  },
};

export const mutationResolvers = { Mutation: mutation };
