/** What people and pipelines do with deployments, releases and workflows. */
import * as deployments from '../state/deployments.js';
import * as webhooks from '../webhook-payloads.js';
import type { Person, Stage } from './person.js';

type DeployActs = Pick<
  Person,
  | 'deployment'
  | 'deploymentStatus'
  | 'createRelease'
  | 'createWorkflowRun'
  | 'dispatchWorkflow'
  | 'dispatchRepository'
>;

export function deployActs(stage: Stage): DeployActs {
  const { world, repo, actor } = stage;
  const shaOf = (ref: string): string => {
    const sha = repo.git.resolve(ref);
    if (sha === null) throw new Error(`${ref} is no commit`);
    return sha;
  };
  return {
    deployment: async (wanted) => {
      const deployment = stage.at(wanted, () =>
        deployments.createDeployment(world, repo, actor, { ...wanted, sha: shaOf(wanted.ref) }),
      );
      return { id: deployment.id, events: [] };
    },
    deploymentStatus: async (id, wanted) => {
      const deployment = repo.deployments.find((candidate) => candidate.id === id);
      if (!deployment) throw new Error(`there is no deployment ${id}`);
      const status = stage.at(wanted, () =>
        deployments.addDeploymentStatus(world, repo, actor, deployment, wanted),
      );
      return {
        id: status.id,
        events: [webhooks.deploymentStatusEvent(world, repo, actor, deployment, status)],
      };
    },
    createRelease: async (wanted) => {
      const release = stage.at(wanted, () => deployments.createRelease(world, repo, actor, wanted));
      return { id: release.id, events: [] };
    },
    createWorkflowRun: async ({ ref = repo.defaultBranch, ...wanted }) => {
      const branch = repo.git.refs.has(`refs/heads/${ref}`) ? ref : repo.defaultBranch;
      const run = stage.at(wanted, () =>
        deployments.createWorkflowRun(world, repo, actor, { ...wanted, sha: shaOf(ref), branch }),
      );
      const ended = run.status === 'completed';
      return {
        id: run.id,
        events: ended ? [webhooks.workflowRunEvent(world, repo, actor, run)] : [],
      };
    },
    dispatchWorkflow: async (workflow, inputs = {}) => ({
      events: [
        webhooks.workflowDispatchEvent(
          world,
          repo,
          actor,
          workflow,
          `refs/heads/${repo.defaultBranch}`,
          inputs,
        ),
      ],
    }),
    dispatchRepository: async (type, payload = {}) => ({
      events: [webhooks.repositoryDispatchEvent(world, repo, actor, type, payload)],
    }),
  };
}
