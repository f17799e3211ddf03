/** What GitHub says about the repository itself: label, archive, workflows that were switched off. */
import { counted } from '../../text/counted.js';
import { longestGap } from './cron.js';
import { daysSince } from './days.js';
import { type Check, no, opensWithOwnToken, unseen, yes } from '../readiness.js';

const quietDays = 60;

export const remote: Check = {
  id: 'remote',
  group: 'start',
  needs: 'files',
  description: 'The clone belongs to a repository on a server.',
  run: ({ hasRemote, foreignHost, github }) => {
    if (github !== null) return null;
    if (foreignHost !== null)
      return no(
        `the remote is at ${foreignHost}, where no workflow of GitHub runs`,
        'git remote set-url origin URL, with the address of the repository on GitHub',
      );
    return hasRemote
      ? null
      : no(
          'this clone has no remote, or several and none is called origin',
          'git remote add origin URL',
        );
  },
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
    if (github?.labels == null) return unseen('could not be read: add `issues: read`');
    const isThere = github.labels.some(
      (name) => name.toLowerCase() === labels.incident.toLowerCase(),
    );
    return isThere
      ? yes(labels.incident)
      : no(`there is no label "${labels.incident}"`, `Create it: ${github.url}/labels`);
  },
};

export const issuesOn: Check = {
  id: 'issues-on',
  group: 'start',
  needs: 'GitHub',
  description: 'The repository has issues, which incidents are.',
  run: ({ github }) =>
    github?.hasIssues === false
      ? no('issues are switched off', `Tick "Issues" under Features: ${github.url}/settings`)
      : null,
};

const fileOf = (path: string): string => path.split('/').at(-1) ?? path;

export const workflowsEnabled: Check = {
  id: 'workflows-enabled',
  group: 'start',
  needs: 'GitHub',
  description: 'No workflow of ours is switched off, by a person or by GitHub.',
  run: ({ config, jobs, github }) => {
    const paths = [...new Set(jobs.map(({ workflow }) => workflow.path))]
      // It is off while no incident is open.
      .filter((path) => fileOf(path) !== config.watch.workflow);
    if (paths.length === 0 || github === null) return null;
    const { workflows } = github;
    if (workflows === null) return unseen('could not be read: add `actions: read`');
    const off = workflows.filter(({ path, state }) => paths.includes(path) && state !== 'enabled');
    const [first] = off;
    if (first === undefined) return yes('all are on');
    const why = first.state === 'inactive' ? ' by GitHub, after 60 days without a commit' : '';
    return no(
      `switched off${why}: ${off.map(({ path }) => fileOf(path)).join(', ')}`,
      `Enable it: ${github.url}/actions/workflows/${encodeURIComponent(fileOf(first.path))}`,
    );
  },
};

export const pullRequestsAllowed: Check = {
  id: 'pull-requests-allowed',
  group: 'start',
  needs: 'GitHub',
  description:
    'Actions may open pull requests. Only the token of an administrator can ask; else the last one that was opened tells.',
  run: ({ github, jobs }) => {
    if (github === null) return null;
    const page = `${github.url}/settings/actions`;
    // With the token of an app the setting does not count.
    if (opensWithOwnToken({ jobs })) return yes('the token of an app opens them');
    if (github.mayOpenPulls === false)
      return no(
        'Actions may not open pull requests',
        `Tick "Allow GitHub Actions to create and approve pull requests": ${page}`,
      );
    if (github.mayOpenPulls === true) return yes('the box is ticked');
    const { opened } = github;
    if (opened === 'unseen') return unseen('could not be read: add `pull-requests: read`');
    return opened === null
      ? unseen(`needs \`administration: read\`; look whether the last box is ticked: ${page}`)
      : yes(`#${opened.number} was opened on ${opened.at.slice(0, 10)}`);
  },
};

export const scheduleRan: Check = {
  id: 'schedule-ran',
  group: 'start',
  needs: 'GitHub',
  description: 'The schedules of our workflows ran when they were due, or at most a day late.',
  run: ({ github, jobs, now }) => {
    const paths = Object.keys(github?.scheduled ?? {});
    if (github === null || paths.length === 0) return null;
    const late = paths.flatMap((path) => {
      const last = github.scheduled?.[path] ?? null;
      const job = jobs.find(({ workflow }) => workflow.path === path);
      const gap = longestGap(job?.workflow.events['schedule']);
      return last === null || gap === null || daysSince(last, now) <= gap + 1
        ? []
        : [{ path, last }];
    });
    const [first] = late;
    if (first !== undefined)
      return no(
        `${fileOf(first.path)} ran last on ${first.last.slice(0, 10)} by its schedule`,
        `Enable it, or start it by hand: ${github.url}/actions/workflows/${encodeURIComponent(fileOf(first.path))}`,
      );
    const newest = Object.values(github.scheduled ?? {})
      .filter((at) => at !== null)
      .toSorted()
      .at(-1);
    return newest === undefined ? unseen('no schedule ran yet') : yes(`on ${newest.slice(0, 10)}`);
  },
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
      ? yes(days === 0 ? 'last commit today' : `last commit ${counted(days, 'day')} ago`)
      : no(
          `no commit for ${days} days, and GitHub stops schedules of public repositories after ${quietDays}`,
          'Commit something, or enable the workflows again on their pages under Actions',
        );
  },
};
