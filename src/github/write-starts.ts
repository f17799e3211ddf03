/** What sets something going, each time it is sent: runs, deployments, pull requests that take one back. */
import type { PullRequestRecord, RepositoryWriter } from '../repository/repository.js';
import { deploymentFromRest, pullRequestFromRest } from '../github-json/shapes.js';
import { at, toCount, toText } from '../github-json/values.js';
import { ambiguousWrite } from './errors.js';
import type { RepoContext } from './repo-context.js';

type Writes = Pick<RepositoryWriter, 'dispatchWorkflow' | 'createDeployment' | 'revertPullRequest'>;

export function writeStarts(place: RepoContext): Writes {
  return {
    dispatchWorkflow: async (file, ref, inputs) =>
      void (await place.write(
        'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches',
        { workflow_id: file, ref, inputs },
      )),
    createDeployment: async ({ ref, environment, description, requiredContexts }) =>
      deploymentFromRest(
        await place.write('POST /repos/{owner}/{repo}/deployments', {
          ref,
          environment,
          description,
          // GitHub would merge the default branch into what is to be deployed: the opposite of a way back.
          auto_merge: false,
          required_contexts: requiredContexts ?? undefined,
        }),
        place.htmlUrl,
      ),
    revertPullRequest: (pull, revert) => revertPull(place, pull, revert),
  };
}

const mutation = `mutation($id: ID!, $title: String!, $body: String!) {
  revertPullRequest(input: { pullRequestId: $id, title: $title, body: $body }) {
    revertPullRequest { number }
  }
}`;

/** REST has no such route. */
async function revertPull(
  place: RepoContext,
  pull: number,
  revert: Parameters<RepositoryWriter['revertPullRequest']>[1],
): Promise<PullRequestRecord> {
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
  const id = toText(at(await place.read(route, { pull_number: pull }), 'node_id'));
  const answer = await place.client.mutate(mutation, { id, ...revert });
  const number = toCount(at(answer, 'revertPullRequest', 'revertPullRequest', 'number'));
  if (number === 0)
    throw ambiguousWrite(
      { method: 'POST', url: `${place.client.serverUrl}/graphql`, headers: {} },
      'PM204',
      'an answer without the pull request',
    );
  return pullRequestFromRest(await place.read(route, { pull_number: number }), place.htmlUrl);
}
