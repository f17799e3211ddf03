/** The options of the way back: how it is carried out, and who has to agree. */
import * as z from 'zod';
import { workflowFault } from './faults.js';
import { checked, count, option, visible } from './schema-parts.js';

const inputName = (description: string, usual: string) =>
  option(z.string().regex(/^[A-Za-z_][\w-]{0,59}$/), description, usual).default(usual);

export const rollbackSection = z
  .strictObject({
    method: option(
      z.enum(['print', 'dispatch', 'deployment', 'revert']).nullable(),
      'What an approved `/rollback` does: `dispatch` starts a workflow, `deployment` asks for a deployment, `revert` ' +
        'opens a pull request; `print` only shows commands. When absent, what fits and a workflow may carry out',
      'revert',
    ).default(null),
    workflow: option(
      checked(workflowFault, 100).nullable(),
      'File of the workflow that deploys a given version; `dispatch` needs it',
      'deploy.yml',
    ).default(null),
    version_input: inputName('Input of that workflow that takes the version', 'version'),
    key_input: inputName('Input of that workflow that takes the key of the rollback', 'key'),
    inputs: option(
      z
        .record(z.string().regex(/^[A-Za-z_][\w-]{0,59}$/), z.string().max(200).regex(visible))
        .refine((given) => Object.keys(given).length <= 8, 'At most 8 further inputs'),
      'Further inputs of that workflow',
      { environment: 'production' },
    ).default({}),
    required_contexts: option(
      z.array(z.string().min(1).max(200).regex(visible)).max(50).nullable(),
      'Checks that a `deployment` waits for; all of the commit when absent',
      ['build'],
    ).default(null),
    approvals: count(
      0,
      1,
      1,
      'Approvals by another person; 0 = the one who proposed may approve too',
      0,
    ),
    approvers: option(
      z
        .array(
          z
            .string()
            .trim()
            .regex(/^@?[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/),
        )
        .max(30),
      'Who may approve; everybody whose commands are obeyed when empty',
      ['ana', 'ben'],
    ).default([]),
    alone_after_minutes: count(
      0,
      1440,
      10,
      'Minutes after which the one who proposed may approve alone; 0 = never',
    ),
    expires_after_minutes: count(
      5,
      1440,
      60,
      'Minutes after which a proposal can no longer be approved',
    ),
    max_age_days: count(
      1,
      3650,
      30,
      'Days since a version was live from which going back to it is advised against',
    ),
  })
  .superRefine(({ method, workflow }, context) => {
    if (method === 'dispatch' && workflow === null)
      context.addIssue({
        code: 'custom',
        message: 'The method `dispatch` needs the name of a workflow',
        path: ['workflow'],
      });
  })
  .prefault({})
  .describe('The way back to an earlier version');
