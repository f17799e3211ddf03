import { plusSeconds } from '../../src/time/instant.js';
import { inMemoryRepository } from '../support/in-memory-repository.js';
import { tick } from '../support/in-memory-state.js';
import {
  aDeployment,
  aDeploymentStatus,
  aRelease,
  aWorkflowRun,
} from '../support/repository-builders.js';
import { readme, repositoryContract, type ContractWorld } from '../support/repository-contract.js';

async function start(): Promise<ContractWorld> {
  const { reader, writer, humans, state } = inMemoryRepository({
    files: { 'README.md': readme },
    permissions: { maya: 'write', jon: 'read' },
  });
  return {
    reader,
    writer,
    close: async () => undefined,
    people: {
      openIssue: async (issue) => humans.openIssue(issue).number,
      comment: async (issue, body) => humans.comment(issue, body).id,
      react: async (comment, content) => humans.react(comment, content),
      rename: async (issue, title) => {
        const from = (await reader.issue(issue)).title;
        humans.changeIssue(issue, { title });
        state.events.get(issue)?.push({
          id: 1,
          event: 'renamed',
          createdAt: state.now,
          actor: { login: 'maya', type: 'User' },
          rename: { from, to: title },
          url: '',
        });
      },
      lock: async (issue) => humans.changeIssue(issue, { locked: true }),
      commit: async (branch, path, text) => humans.commitFile(branch, path, text),
      merge: async (pull) => humans.mergePullRequest(pull),
      closePull: async (pull) => humans.closePullRequest(pull),
      deploy: async ({ ref, environment, states }) => {
        const [id, createdAt] = [state.nextId++, tick(state)];
        const statuses = states.map((word, index) =>
          aDeploymentStatus({ state: word as 'success', createdAt: plusSeconds(createdAt, index) }),
        );
        state.deployments.push(
          aDeployment({
            id,
            ref,
            sha: state.git.branches.get(ref) ?? ref,
            environment,
            createdAt,
            statuses,
          }),
        );
        return id;
      },
      release: async (tag) => void state.releases.push(aRelease({ tag })),
      run: async (path) => void state.runs.push(aWorkflowRun({ path })),
    },
  };
}

repositoryContract({ name: 'the in-memory repository', start });
