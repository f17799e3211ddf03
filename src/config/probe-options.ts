/** The options of the probe: what is looked at from outside, what must answer, and whom else to ask. */
import * as z from 'zod';
import { hostFault, probeUrlFault, workflowFault } from './faults.js';
import { checked, count, option, unique, visible } from './schema-parts.js';

const address = (description: string, example: string) =>
  option(checked(probeUrlFault, 500), description, example);
const named = (description: string, example: string) =>
  option(z.string().trim().min(1).max(60).regex(visible), description, example);

const target = z.strictObject({
  url: address(
    'Address that users reach: http or https, without user name or password',
    'https://shop.example.com/health',
  ),
  name: named('Name, as in `/probe NAME`; the host when absent', 'checkout').optional(),
  service: option(
    z.string().trim().min(1).max(100).regex(visible).nullable(),
    'Service that it belongs to: an incident of another service does not ask it',
    'checkout',
  ).default(null),
  expect: z
    .strictObject({
      status: option(
        z.int().min(100).max(599).nullable(),
        'Status that is right; any below 400 when absent',
        200,
      ).default(null),
      contains: option(
        z.string().min(1).max(200).nullable(),
        'Text that must be within the first 64 KB of the answer',
        'Add to basket',
      ).default(null),
      within_ms: option(
        z.int().min(1).max(8000).nullable(),
        'Milliseconds within which the answer must begin',
        1500,
      ).default(null),
    })
    .prefault({})
    .describe('What a right answer is'),
});

export const probeTargets = option(
  z
    .array(target)
    .max(20)
    .superRefine(unique(['name'])),
  'What is looked at from outside while an incident is open',
  [{ name: 'checkout', url: 'https://shop.example.com/health' }],
)
  .default([])
  .transform((list) => list.map((one) => ({ ...one, name: one.name ?? nameOf(one.url, list) })));

/** The host, and the path too where several targets share it. */
function nameOf(url: string, all: readonly { readonly url: string }[]): string {
  const { host, pathname } = new URL(url);
  const shared = all.filter((other) => new URL(other.url).host === host).length > 1;
  return shared ? `${host}${pathname}` : host;
}

export const statusPageFormats = ['statuspage', 'instatus', 'cstate'] as const;

const dependency = z.strictObject({
  name: named('Name, as people know it', 'Payments provider'),
  url: address('Address of its status page', 'https://status.example.net'),
  format: option(
    z.enum(statusPageFormats),
    'Who makes the page: `statuspage` (Atlassian), `instatus` or `cstate`',
    'instatus',
  ).default('statuspage'),
});

export const probeSection = z
  .strictObject({
    controls: option(
      z.array(checked(probeUrlFault, 500)).max(5),
      'Addresses of others that are always up: when they fail too, the fault is on our side',
      ['https://www.example.com/'],
    ).default(['https://github.com/robots.txt', 'https://www.iana.org/robots.txt']),
    dependencies: option(
      z
        .array(dependency)
        .max(10)
        .superRefine(unique(['name'])),
      'Status pages of what you depend on',
      [{ name: 'Payments provider', url: 'https://status.example.net' }],
    ).default([]),
    allow_hosts: option(
      z.array(checked(hostFault, 253)).max(50),
      'Further hosts that `/probe URL` may name; only these may have a private address',
      ['intranet.example.com'],
    ).default([]),
  })
  .prefault({})
  .describe('The look from outside');

export const watchSection = z
  .strictObject({
    workflow: option(
      checked(workflowFault, 100).nullable(),
      'File of the workflow that keeps watch and is on while an incident is open; `null` to leave it alone',
      'watch.yml',
    ).default('watch.yml'),
    probe_every_minutes: count(
      0,
      1440,
      10,
      'Minutes between two looks from outside at an open incident; 0 = only when asked',
    ),
  })
  .prefault({})
  .describe('The watch over open incidents');
