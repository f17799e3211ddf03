/**
 * The options of `.github/after-action.yml`, each written once, with its default: `Config`,
 * `defaults.ts`, the JSON schema
 * and docs/configuration.md are derived from it.
 */
import * as z from 'zod';
import {
  branchPrefixFault,
  environmentFault,
  globFault,
  pathFault,
  sourceFault,
  zoneFault,
} from './faults.js';

type Fault = (value: string) => string | null;

/** A string that a check may refuse with a sentence of its own. */
const checked = (fault: Fault, limit = 200) =>
  z
    .string()
    .min(1)
    .max(limit)
    .superRefine((value, context) => {
      const message = fault(value);
      if (message !== null) context.addIssue({ code: 'custom', message });
    });
const option = <T extends z.ZodType>(schema: T, description: string, example: unknown) =>
  schema.meta({ description, examples: [example] });
/** No control characters, and none that turn the direction of reading. */
const visible = /^[^\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]*$/;
const labelName = () => z.string().trim().min(1).max(50).regex(visible);
const label = (value: string, description: string) =>
  option(labelName(), description, value).default(value);
const count = (from: number, to: number, value: number, description: string, example = value) =>
  option(z.int().min(from).max(to), description, example).default(value);

const severity = z.strictObject({
  name: option(
    z.string().regex(/^[A-Za-z0-9][\w.-]{0,39}$/),
    'Name, as in `/severity NAME`: letters, digits, dot, dash',
    'sev1',
  ),
  label: option(labelName(), 'Label on the issue; the name when absent', 'severity: 1').optional(),
  description: option(
    z.string().max(300),
    'When to choose it',
    'Most users cannot use the product',
  ).default(''),
  update_every_minutes: count(
    1,
    100_000,
    60,
    'Minutes between updates; a longer silence is a finding',
    30,
  ),
  follow_up_days: option(
    z.int().min(1).max(3650),
    'Days until an action item without a date is due; `follow_ups.default_due_days` when absent',
    15,
  ).optional(),
});

const defaultSeverities = [
  {
    name: 'sev1',
    label: 'sev1',
    description: 'Most users cannot use the product, or data is at risk',
    update_every_minutes: 30,
    follow_up_days: 15,
  },
  {
    name: 'sev2',
    label: 'sev2',
    description: 'An important part is down or slow for many users',
    update_every_minutes: 60,
    follow_up_days: 30,
  },
  {
    name: 'sev3',
    label: 'sev3',
    description: 'A small part is affected, or there is a workaround',
    update_every_minutes: 240,
  },
  {
    name: 'sev4',
    label: 'sev4',
    description: 'No user notices yet',
    update_every_minutes: 1440,
  },
];

const service = z.strictObject({
  name: option(
    z.string().trim().min(1).max(100).regex(visible),
    'Name, as people write it in an incident',
    'checkout',
  ),
  paths: option(z.array(checked(globFault)).max(200), 'Globs of the files that belong to it', [
    'services/checkout/**',
  ]).default([]),
});

/** A person or a team, without `@`. */
const handle = () =>
  z.string().regex(/^[A-Za-z\d][A-Za-z\d-]{0,38}(?:_[A-Za-z\d]{1,8})?(?:\/[\w.-]{1,60})?$/);

const team = z.strictObject({
  name: option(handle(), 'Name, as GitHub mentions it, without `@`', 'acme/platform'),
  members: option(z.array(handle()).max(200), 'Logins of its people', ['ana', 'ben']).default([]),
});

/** Two entries may not say the same: compared without regard to case. */
/** Sections of a postmortem that may be called by further titles. */
const sectionNames = [
  'summary',
  'impact',
  'timeline',
  'detection',
  'trigger',
  'contributing-factors',
  'background',
  'resolution',
  'went-well',
  'went-badly',
  'lucky',
  'action-items',
  'links',
] as const;

const unique =
  (keys: readonly string[]) =>
  (items: readonly object[], context: z.RefinementCtx): void => {
    for (const key of keys) {
      const seen = new Set<string>();
      for (const [index, item] of items.entries()) {
        const value = (item as Record<string, unknown>)[key];
        if (typeof value !== 'string') continue;
        if (seen.has(value.toLowerCase()))
          context.addIssue({
            code: 'custom',
            message: `The ${key} "${value}" is used twice`,
            path: [index, key],
          });
        seen.add(value.toLowerCase());
      }
    }
  };

export const configSchema = z
  .strictObject({
    labels: z
      .strictObject({
        incident: label('incident', 'Makes an issue an incident'),
        incident_type: option(
          labelName().nullable(),
          'Issue type that makes an issue an incident too, besides the label',
          'Incident',
        ).default(null),
        follow_up: label('follow-up', 'On each tracking issue of a follow-up'),
        digest: label('follow-up-digest', 'On the weekly digest of the follow-ups'),
        postmortem: label('postmortem', 'On each postmortem pull request'),
        status_prefix: option(
          z.string().max(30).regex(visible),
          'Prefix of the status labels',
          'status:',
        ).default('status:'),
      })
      .prefault({})
      .describe('Names of the labels'),
    severities: option(
      z
        .array(severity)
        .min(1)
        .max(20)
        .superRefine(unique(['name', 'label'])),
      'Severities, worst first',
      [{ name: 'sev1', update_every_minutes: 30 }],
    )
      .default(defaultSeverities)
      .transform((list) => list.map((one) => ({ ...one, label: one.label ?? one.name }))),
    time_zone: option(
      checked(zoneFault, 100).nullable(),
      'IANA name; times without a zone are read in it. UTC when absent, and such rows say "zone assumed"',
      'Europe/Berlin',
    ).default(null),
    deployments: z
      .strictObject({
        source: option(
          checked(sourceFault),
          'What counts as a deploy: `auto`, `deployments`, `releases`, `push` or `workflow:FILE`',
          'workflow:deploy.yml',
        ).default('auto'),
        environments: option(
          z.array(checked(environmentFault)).max(50),
          'Environments that count; when empty, those with production-like names, else all',
          ['production'],
        ).default([]),
      })
      .prefault({})
      .describe('How deploys are recognised'),
    correlation: z
      .strictObject({
        window_hours: count(1, 720, 72, 'Hours before the start in which to look for changes'),
        slack_minutes: count(
          0,
          240,
          10,
          'Minutes after the stated start that still count, as stated times are rough',
        ),
        configuration_paths: option(
          z.array(checked(globFault)).max(200),
          'Globs of configuration and feature-flag files',
          ['flags/**'],
        ).default([
          '**/*.{yml,yaml,toml,ini,env,tf,tfvars}',
          '**/values*.{yml,yaml}',
          '**/{config,configs,flags,feature-flags}/**',
        ]),
        show: count(1, 20, 3, 'Candidates that are shown without expanding'),
      })
      .prefault({})
      .describe('What changed right before this'),
    services: option(
      z
        .array(service)
        .max(500)
        .superRefine(unique(['name'])),
      'Services and their files',
      [{ name: 'checkout', paths: ['services/checkout/**'] }],
    ).default([]),
    timeline: z
      .strictObject({
        key_rows: count(1, 100, 12, 'Rows that are shown without expanding'),
      })
      .prefault({})
      .describe('The timeline'),
    postmortem: z
      .strictObject({
        directory: option(
          checked(pathFault),
          'Folder of the postmortems',
          'docs/postmortems',
        ).default('postmortems'),
        branch_prefix: option(
          checked(branchPrefixFault, 100),
          'Prefix of the branch; the issue number follows it',
          'postmortem/',
        ).default('after-action/incident-'),
        template: option(
          checked(pathFault).nullable(),
          'Path of your own template on the default branch',
          '.github/postmortem.md',
        ).default(null),
        draft: option(z.boolean(), 'Open the pull request as a draft', false).default(true),
        sections: option(
          z.partialRecord(z.enum(sectionNames), z.array(z.string().min(1).max(100)).max(20)),
          'Section → your own titles for it, beside the usual ones in ten languages',
          { impact: ['What customers saw'] },
        ).default({}),
      })
      .prefault({})
      .describe('The postmortem document and its pull request'),
    review: z
      .strictObject({
        rules: option(
          z.record(
            z.string().regex(/^[a-z][a-z0-9-]{0,79}$/),
            z.enum(['error', 'warning', 'notice', 'off']),
          ),
          'Rule id → `error`, `warning`, `notice` or `off`',
          { 'action-item-owner': 'error' },
        ).default({}),
        fail_on: option(
          z.enum(['error', 'warning', 'never']),
          'Lowest severity that fails the check',
          'warning',
        ).default('error'),
      })
      .prefault({})
      .describe('The review of postmortem pull requests'),
    follow_ups: z
      .strictObject({
        default_due_days: count(
          0,
          3650,
          56,
          'Days until an item without a date is due, where its severity has no number; 0 = no due date at all',
        ),
        remind_every_days: count(1, 365, 7, 'Days between two reminders of the same overdue item'),
        assign: option(
          z.boolean(),
          'Assign the tracking issue to the owner when the owner is a handle',
          false,
        ).default(true),
        remind_before_days: count(
          0,
          60,
          3,
          'Days before the due date on which the owner is told; 0 = not',
        ),
        working_days: option(
          z.array(z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])).max(7),
          'Days on which somebody is reminded, in the time zone',
          ['sun', 'mon', 'tue', 'wed', 'thu'],
        ).default(['mon', 'tue', 'wed', 'thu', 'fri']),
        teams: option(
          z
            .array(team)
            .max(100)
            .superRefine(unique(['name'])),
          'Teams and their people: for `--team`, the digest, and the third reminder',
          [{ name: 'acme/platform', members: ['ana', 'ben'] }],
        ).default([]),
        escalate_to: option(
          handle().nullable(),
          'Who is told from the third reminder on, where the owner is in no team: a person or a team',
          'acme/reliability',
        ).default(null),
        gate: option(
          z.array(z.string().min(1).max(40)).max(20),
          'Severities whose postmortem fails the check while an action item has no owner or no date',
          ['sev1'],
        ).default(['sev1', 'sev2']),
        digest: option(
          z.enum(['issue', 'summary', 'off']),
          'Where the weekly digest goes: an issue each week, or the summary of each run',
          'issue',
        ).default('summary'),
        postmortem_after_days: option(
          z.array(z.int().min(1).max(365)).max(5),
          'Days after which an unfinished or missing postmortem is asked for; empty = never',
          [2, 5],
        ).default([3, 7]),
      })
      .prefault({})
      .describe('Action items and the issues that track them'),
    commands: z
      .strictObject({
        permission: option(
          z.enum(['admin', 'maintain', 'write', 'triage']),
          'Lowest permission level whose slash commands are obeyed',
          'write',
        ).default('write'),
      })
      .prefault({})
      .describe('Slash commands'),
    identities: option(
      z
        .array(z.string().trim().min(1).max(100).regex(visible))
        .max(20)
        .superRefine((names, context) => {
          if (new Set(names.map((name) => name.toLowerCase())).size < names.length)
            context.addIssue({ code: 'custom', message: 'An identity is listed twice' });
        }),
      'Accounts other than the token’s own and `github-actions[bot]` whose comments, ' +
        'issues and reviews with our marker are ours: an App’s bot, a former token’s user',
      ['acme-incidents[bot]'],
    ).default([]),
    redact: z
      .strictObject({
        emails: option(
          z.boolean(),
          'Redact e-mail addresses too; tokens, keys and credentials are always redacted',
          true,
        ).default(false),
      })
      .prefault({})
      .describe('Redaction'),
  })
  .superRefine((value, context) => {
    const own = [
      ['incident', value.labels.incident],
      ['follow_up', value.labels.follow_up],
      ['postmortem', value.labels.postmortem],
      ['digest', value.labels.digest],
    ] as const;
    for (const [index, [key, name]] of own.entries()) {
      const other = own
        .slice(0, index)
        .find(([, earlier]) => earlier.toLowerCase() === name.toLowerCase());
      if (other)
        context.addIssue({
          code: 'custom',
          message: `The label "${name}" is used twice, as \`${other[0]}\` and as \`${key}\``,
          path: ['labels', key],
        });
    }
  });
