/** Whether what an incident asks for later has its workflow: a rollback that is carried out, the watch, a freeze. */
import { startedWorkflows, startsWorkflows } from '../../set-up/rollback-file.js';
import { isFields, listOf } from '../../set-up/workflows.js';
import { type Check, type Facts, no, yes } from '../readiness.js';

const jobsFor = ({ jobs }: Facts, command: string) => jobs.filter((job) => job.command === command);

export const rollbackCarriedOut: Check = {
  id: 'rollback-carried-out',
  group: 'changes',
  needs: 'files',
  description:
    'A workflow carries out approved rollbacks and runbooks, where the configuration has some, and notices their end.',
  run: (facts) => {
    if (!startsWorkflows(facts.config)) return null;
    const [job] = jobsFor(facts, 'rollback');
    if (job === undefined)
      return no('no workflow carries out what was approved', 'after-action init --rollback');
    const { path, events } = job.workflow;
    const run = events['workflow_run'];
    const followed = isFields(run) ? listOf(run['workflows']) : [];
    const missing = startedWorkflows(facts.view, facts.config).filter(
      (name) => !followed.includes(name),
    );
    return missing.length === 0
      ? yes(path)
      : no(
          `${path} does not notice the end of ${missing.join(', ')}`,
          `Add ${missing.map((name) => JSON.stringify(name)).join(', ')} under \`workflow_run: workflows:\` of ${path}`,
        );
  },
};

export const watchWhole: Check = {
  id: 'watch-whole',
  group: 'start',
  needs: 'files',
  description:
    'The watch is there with what switches it on, under the name that the configuration gives it.',
  run: (facts) => {
    const { workflow } = facts.config.watch;
    const [watch] = jobsFor(facts, 'watch');
    const switches = jobsFor(facts, 'watch-switch').filter(
      (job) => job.workflow.path !== watch?.workflow.path,
    );
    if (workflow === null) return null;
    if (watch === undefined)
      return switches.length === 0
        ? yes('none: reminders come with the next event; `after-action init --watch` adds a clock')
        : no('there is a switch, and no watch', 'after-action init --watch');
    const { path } = watch.workflow;
    if (!path.endsWith(`/${workflow}`))
      return no(
        `the watch is ${path}, and ${workflow} is what would be switched on`,
        `Write \`watch: { workflow: ${path.slice(path.lastIndexOf('/') + 1)} }\` in ${facts.configPath ?? '.github/after-action.yml'}`,
      );
    return switches.length === 0
      ? no(`nothing switches ${path} on`, 'after-action init --watch')
      : yes(path);
  },
};

export const freezeHolds: Check = {
  id: 'freeze-holds',
  group: 'changes',
  needs: 'files',
  description: 'Where a severity freezes deploys by itself, a check holds them up.',
  run: (facts) => {
    const { on } = facts.config.freeze;
    if (on.length === 0) return null;
    const [check] = jobsFor(facts, 'freeze-check');
    return check === undefined
      ? no(
          `${on.join(', ')} freezes deploys, and nothing holds them up`,
          'after-action init --freeze, or the step of docs/freeze.md in the deploy workflow',
        )
      : yes(check.workflow.path);
  },
};
