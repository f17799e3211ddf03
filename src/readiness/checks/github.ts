/** What GitHub says about the repository itself: label, archive, workflows that were switched off. */
import { type Check, no, unseen, yes } from '../readiness.js';

const quietDays = 60;

export const remote: Check = {
  id: 'remote',
  group: 'start',
  needs: 'files',
  description: 'The clone belongs to a repository on a server.',
  run: ({ hasRemote, github }) =>
    hasRemote || github !== null
      ? null
      : no('this clone has no remote called origin', 'git remote add origin URL'),
};

export const notArchived: Check = {
  id: 'not-archived',
  group: 'start',
  needs: 'GitHub',
  description: 'The repository can be written to.',
  run: ({ github }) =>
    github?.archived === true
      ? no('the repository is archived', `Unarchive it: ${github.url}/settings`)
      : null,
};

export const labelPresent: Check = {
  id: 'label-present',
  group: 'start',
  needs: 'GitHub',
  description: 'The label that makes an issue an incident is there.',
  run: ({ config: { labels }, github }) => {
    if (github?.labels == null) return unseen('this token cannot see labels: add `issues: read`');
    const isThere = github.labels.some(
      (name) => name.toLowerCase() === labels.incident.toLowerCase(),
    );
    return isThere
      ? yes(labels.incident)
      : no(`there is no label "${labels.incident}"`, `Create it: ${github.url}/labels`);
  },
};

export const workflowsEnabled: Check = {
  id: 'workflows-enabled',
  group: 'start',
  needs: 'GitHub',
  description: 'No workflow of ours is switched off.',
  run: ({ config, jobs, github }) => {
    const files = [...new Set(jobs.map(({ workflow }) => workflow.path.split('/').at(-1) ?? ''))]
      // It is off while no incident is open.
      .filter((file) => file !== config.watch.workflow);
    if (files.length === 0 || github === null) return null;
    const off = files.filter((file) => github.workflows[file] === 'disabled');
    const [first] = off;
    if (first !== undefined)
      return no(
        `switched off: ${off.join(', ')}`,
        `Enable it: ${github.url}/actions/workflows/${encodeURIComponent(first)}`,
      );
    return files.every((file) => github.workflows[file] == null)
      ? unseen('this token cannot see workflows: add `actions: read`')
      : yes('all are on');
  },
};

export const pullRequestsAllowed: Check = {
  id: 'pull-requests-allowed',
  group: 'start',
  needs: 'GitHub',
  description:
    'Actions may open pull requests. Only administrators can ask GitHub for this setting.',
  run: ({ github }) =>
    unseen(`look whether the last box is ticked: ${github?.url ?? ''}/settings/actions`),
};

export const scheduleAlive: Check = {
  id: 'schedule-alive',
  group: 'start',
  needs: 'files',
  description:
    'Something was committed lately: GitHub stops the schedules of quiet public repositories.',
  run: ({ jobs, newest, now }) => {
    if (newest === null || !jobs.some(({ workflow }) => 'schedule' in workflow.events)) return null;
    const days = Math.floor((Date.parse(now) / 1000 - newest) / 86_400);
    return days <= quietDays
      ? yes(`last commit ${days} days ago`)
      : no(
          `no commit for ${days} days, and GitHub stops schedules of public repositories after ${quietDays}`,
          'Commit something, or enable the workflows again on their pages under Actions',
        );
  },
};
