/** Runbooks that run: workflows that `/run NAME` starts once it is approved. */
import * as z from 'zod';
import { workflowFault } from './faults.js';
import { checked, count, option, unique, visible } from './schema-parts.js';

const inputName = z.string().regex(/^[A-Za-z_][\w-]{0,59}$/);
/** A word without spaces, as a person writes it behind `/run`. */
const value = z.string().regex(/^\w[\w.:/@+-]{0,99}$/);

const runbook = z.strictObject({
  name: option(
    z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/),
    'Name, as in `/run NAME`: letters, digits, dash',
    'maintenance-page',
  ),
  description: option(
    z.string().max(200).regex(visible),
    'What it does, in one sentence',
    'Shows the maintenance page to everybody',
  ).default(''),
  workflow: option(
    checked(workflowFault, 100),
    'File of the workflow that it starts',
    'maintenance.yml',
  ),
  inputs: option(
    z
      .record(inputName, z.union([value, z.array(value).min(1).max(20)]))
      .refine((given) => Object.keys(given).length <= 8, 'At most 8 inputs'),
    'Inputs of that workflow: one value, or the list of those that a person may choose from',
    { state: ['on', 'off'] },
  ).default({}),
  services: option(
    z.array(z.string().trim().min(1).max(100).regex(visible)).max(50),
    'Services that it is for; all when empty',
    ['checkout'],
  ).default([]),
  phase: option(
    z.enum(['first-five-minutes', 'mitigate', 'monitor-and-restore', 'close']),
    'Phase of the response in which it is offered',
    'mitigate',
  ).default('mitigate'),
  approvals: count(
    0,
    1,
    1,
    'Approvals by another person; 0 = the one who asked may approve too',
    0,
  ),
});

export const runbookList = option(
  z
    .array(runbook)
    .max(50)
    .superRefine(unique(['name'])),
  'Runbooks that run: workflows that `/run NAME` starts, once it is approved',
  [{ name: 'maintenance-page', workflow: 'maintenance.yml', inputs: { state: ['on', 'off'] } }],
).default([]);
