/** Whether deploys are seen, and whether there is a way to start one by hand. */
import { deploymentsOfService } from '../../changes/environments.js';
import { workflowFolder } from '../../set-up/view.js';
import { readWorkflows } from '../../set-up/workflows.js';
import { type Check, no, unseen, yes } from '../readiness.js';

export const deploySource: Check = {
  id: 'deploy-workflow',
  group: 'changes',
  needs: 'files',
  description: 'The workflow that counts as a deploy is there.',
  run: ({ config, configPath, view }) => {
    const file = /^workflow:(.+)$/.exec(config.deployments.source)?.[1];
    if (file === undefined) return null;
    return view.texts[`${workflowFolder}/${file}`] === undefined
      ? no(
          `there is no workflow ${file}`,
          `Name the workflow that deploys in \`deployments.source\` of ${configPath ?? 'the configuration'}`,
        )
      : yes(file);
  },
};

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

export const deploymentsSeen: Check = {
  id: 'deployments-seen',
  group: 'changes',
  needs: 'GitHub',
  description: 'The environments that count have deployments.',
  run: ({ config: { deployments: wanted }, github }) => {
    if (
      wanted.source !== 'deployments' &&
      wanted.environments.length === 0 &&
      wanted.source !== 'auto'
    )
      return null;
    const seen = github?.deployments ?? null;
    if (seen === null) return unseen('this token cannot see deployments: add `deployments: read`');
    const { deployments, leftOut } = deploymentsOfService(seen, wanted.environments);
    const counted = [...new Set(deployments.map(({ environment }) => environment))];
    const others = leftOut.length === 0 ? '' : `; left out: ${leftOut.slice(0, 5).join(', ')}`;
    if (counted.length > 0) return yes(`${counted.slice(0, 5).join(', ')}${others}`);
    const known = [...new Set(seen.map(({ environment }) => environment))];
    if (wanted.environments.length > 0)
      return no(
        `no deployment to ${wanted.environments.join(', ')}`,
        known.length === 0
          ? 'Leave `deployments.environments` out: GitHub knows no deployment here'
          : `Name those that count in \`deployments.environments\`: ${known.slice(0, 5).join(', ')}`,
      );
    if (wanted.source === 'deployments')
      return no('GitHub knows no deployment that counts', 'Set `deployments.source` to `auto`');
    return yes(`none${others}: releases or pushes count`);
  },
};
