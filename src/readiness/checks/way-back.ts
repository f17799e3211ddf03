/** Whether there is a way back to an earlier version. */
import { workflowFolder } from '../../set-up/view.js';
import { isFields, readWorkflows } from '../../set-up/workflows.js';
import { type Check, no, yes } from '../readiness.js';

export const wayBack: Check = {
  id: 'deploy-by-hand',
  group: 'changes',
  needs: 'files',
  description:
    'A workflow that deploys can be started by hand, which is the way back to an earlier version.',
  run: ({ config, view }) => {
    const file = /^workflow:(.+)$/.exec(config.deployments.source)?.[1];
    const deploy = readWorkflows(view).find(
      ({ path }) => path === `${workflowFolder}/${file ?? ''}`,
    );
    if (deploy === undefined) return null;
    return 'workflow_dispatch' in deploy.events
      ? yes(deploy.path)
      : no(
          `${deploy.path} cannot be started by hand`,
          `Add \`workflow_dispatch:\` under \`on:\` of ${deploy.path}`,
        );
  },
};

export const rollbackWorkflow: Check = {
  id: 'rollback-workflow',
  group: 'changes',
  needs: 'files',
  description: 'The workflow that `/rollback` starts is there and takes what it is given.',
  run: ({ config: { rollback }, configPath, view }) => {
    if (rollback.method !== 'dispatch') return null;
    const where = configPath ?? 'the configuration';
    if (rollback.workflow === null)
      return no(
        '`rollback.method` is dispatch, and no workflow is named',
        `Name the workflow that deploys a given version in \`rollback.workflow\` of ${where}`,
      );
    const path = `${workflowFolder}/${rollback.workflow}`;
    const workflow = readWorkflows(view).find((one) => one.path === path);
    if (workflow === undefined)
      return no(
        `there is no workflow ${rollback.workflow}`,
        `Correct \`rollback.workflow\` in ${where}`,
      );
    if (!('workflow_dispatch' in workflow.events))
      return no(
        `${path} cannot be started by hand`,
        `Add \`workflow_dispatch:\` with its inputs under \`on:\` of ${path}`,
      );
    const takes = inputsOf(workflow.events['workflow_dispatch']);
    const given = [rollback.versionInput, rollback.keyInput, ...Object.keys(rollback.inputs)];
    const missing = given.filter((name) => !takes.includes(name));
    return missing.length === 0
      ? yes(`${rollback.workflow} takes ${given.join(', ')}`)
      : no(
          `${path} has no input ${missing.join(', ')}`,
          `Add ${missing.map((name) => `\`${name}:\``).join(', ')} under \`workflow_dispatch: inputs:\` of ${path}`,
        );
  },
};

function inputsOf(dispatch: unknown): readonly string[] {
  const inputs = isFields(dispatch) ? dispatch['inputs'] : undefined;
  return isFields(inputs) ? Object.keys(inputs) : [];
}
