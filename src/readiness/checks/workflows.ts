/** Whether the workflows are there, on the right branch, and name a release. */
import { workflowFolder } from '../../set-up/view.js';
import { isFields, listOf } from '../../set-up/workflows.js';
import { type Check, type Facts, no, yes } from '../readiness.js';

const responding = new Set(['auto', 'incident', 'respond']);

/** Jobs that an issue or a comment starts. */
function respondingJobs({ jobs }: Facts): Facts['jobs'] {
  return jobs.filter(
    ({ workflow, command }) =>
      responding.has(command) &&
      ('issues' in workflow.events || 'issue_comment' in workflow.events),
  );
}

export const workflowPresent: Check = {
  id: 'workflow-present',
  group: 'start',
  needs: 'files',
  description: 'A workflow runs After-Action when an incident is declared.',
  run: (facts) => {
    const [first] = respondingJobs(facts);
    return first === undefined
      ? no('no workflow answers to an incident', 'after-action init')
      : yes(first.workflow.path);
  },
};

const wantedTypes = ['opened', 'labeled', 'closed'] as const;

export const workflowEvents: Check = {
  id: 'workflow-events',
  group: 'start',
  needs: 'files',
  description: 'It is started when an issue is opened, labelled or closed, and by comments.',
  run: (facts) => {
    const found = respondingJobs(facts);
    const [first] = found;
    if (first === undefined) return null;
    const missing = [
      ...wantedTypes
        .filter((type) => !found.some(({ workflow }) => hasType(workflow.events['issues'], type)))
        .map((type) => `issues: ${type}`),
      ...(found.some(({ workflow }) => hasType(workflow.events['issue_comment'], 'created'))
        ? []
        : ['issue_comment: created']),
    ];
    return missing.length === 0
      ? yes('issues and comments')
      : no(
          `not started by ${missing.join(', ')}`,
          `Add ${missing.join(', ')} under \`on:\` of ${first.workflow.path}`,
        );
  },
};

/** Without types an event means all of them here: `issues` and `issue_comment` have no shorter list. */
function hasType(filter: unknown, type: string): boolean {
  if (filter === undefined) return false;
  const types = isFields(filter) ? filter['types'] : undefined;
  return types === undefined || types === null || listOf(types).includes(type);
}

export const workflowCommitted: Check = {
  id: 'workflow-on-default-branch',
  group: 'start',
  needs: 'files',
  description: 'The workflows are on the default branch: issues start those and no others.',
  run: ({ jobs, onDefaultBranch }) => {
    if (jobs.length === 0) return null;
    const paths = [...new Set(jobs.map(({ workflow }) => workflow.path))];
    const missing = paths.filter((path) => !(onDefaultBranch ?? []).includes(path));
    return missing.length === 0
      ? yes(`all ${paths.length}`)
      : no(
          `not on the default branch: ${missing.map(fileName).join(', ')}`,
          `Commit ${someOf(missing)} to the default branch`,
        );
  },
};

export const workflowPinned: Check = {
  id: 'workflow-pinned',
  group: 'start',
  needs: 'files',
  description: 'Each workflow names the commit of a release, which nobody can move.',
  run: ({ jobs }) => {
    const named = jobs.filter(({ ref }) => ref !== null);
    if (named.length === 0) return null;
    const loose = named.filter(({ ref }) => !/^(?!0{40}$)[0-9a-f]{40}$/.test(ref ?? ''));
    const [first] = loose;
    if (first === undefined) return yes('by the commit of a release');
    const isZero = /^0{40}$/.test(first.ref ?? '');
    return no(
      isZero
        ? `the zeros that stand for a commit are still in ${namesOf(loose)}`
        : `${first.ref ?? ''} can be moved: ${namesOf(loose)}`,
      `Write the 40 digits of the release's commit after "@" in ${filesOf(loose)}`,
    );
  },
};

export const workflowConcurrency: Check = {
  id: 'workflow-concurrency',
  group: 'start',
  needs: 'files',
  description: 'Two runs on the same incident wait for each other.',
  run: (facts) => {
    const found = respondingJobs(facts);
    if (found.length === 0) return null;
    const loose = found.filter(({ job }) => !job.hasConcurrency);
    return loose.length === 0
      ? yes('each job has a group')
      : no(
          `no concurrency group: ${loose.map(({ job }) => job.id).join(', ')}`,
          `Add \`concurrency: after-action-incident-\${{ github.event.issue.number }}\` to the job in ${filesOf(loose)}`,
        );
  },
};

export const workflowLabel: Check = {
  id: 'workflow-label',
  group: 'start',
  needs: 'files',
  description: 'The condition of the job names the label that makes an issue an incident.',
  run: (facts) => {
    const { incident } = facts.config.labels;
    const named = respondingJobs(facts).flatMap((one) =>
      labelsIn(one.job.condition).map((label) => ({ ...one, label })),
    );
    if (named.length === 0) return null;
    const other = named.filter(({ label }) => label.toLowerCase() !== incident.toLowerCase());
    const [first] = other;
    return first === undefined
      ? yes(incident)
      : no(
          `the condition names "${first.label}", and the configuration "${incident}"`,
          `Write '${incident}' in the \`if:\` of ${filesOf(other)}`,
        );
  },
};

/** `contains(github.event.issue.labels.*.name, 'incident')` */
function labelsIn(condition: string): readonly string[] {
  return [...condition.matchAll(/issue\.labels\.\*\.name,\s{0,9}'((?:[^']|''){1,100})'/g)].map(
    (match) => (match[1] ?? '').replaceAll("''", "'"),
  );
}

export const workflowFollowUps: Check = {
  id: 'workflow-follow-ups',
  group: 'start',
  needs: 'files',
  description: 'A schedule looks after the follow-ups.',
  run: ({ jobs }) => {
    if (jobs.length === 0) return null;
    const found = jobs.find(
      ({ workflow, command }) =>
        ['auto', 'follow-ups'].includes(command) && 'schedule' in workflow.events,
    );
    return found === undefined
      ? no('nothing asks about late follow-ups', 'after-action init')
      : yes(found.workflow.path);
  },
};

export const workflowReview: Check = {
  id: 'review-can-be-required',
  group: 'start',
  needs: 'files',
  description:
    'The check of the review can be required: no filter of paths lets it wait without end.',
  run: ({ jobs }) => {
    const reviews = jobs.filter(
      ({ workflow, command }) =>
        ['auto', 'review'].includes(command) && 'pull_request' in workflow.events,
    );
    if (reviews.length === 0) return null;
    const filtered = reviews.filter(({ workflow }) => {
      const filter = workflow.events['pull_request'];
      return isFields(filter) && ('paths' in filter || 'paths-ignore' in filter);
    });
    return filtered.length === 0
      ? yes('runs for every pull request')
      : no(
          'a filter of paths skips it, and a required check that is skipped is waited for without end',
          `Remove \`paths:\` under \`pull_request:\` in ${filesOf(filtered)}`,
        );
  },
};

const fileName = (path: string): string => path.slice(workflowFolder.length + 1);

/** `incident.yml, review.yml` */
function namesOf(jobs: Facts['jobs']): string {
  return [...new Set(jobs.map(({ workflow }) => fileName(workflow.path)))].join(', ');
}

function filesOf(jobs: Facts['jobs']): string {
  return someOf([...new Set(jobs.map(({ workflow }) => workflow.path))]);
}

/** All of them are said where the fault is named. */
function someOf(paths: readonly string[]): string {
  const [first = '', second] = paths;
  if (second === undefined) return first;
  return paths.length === 2 ? `${first} and ${second}` : `${first} and ${paths.length - 1} more`;
}
