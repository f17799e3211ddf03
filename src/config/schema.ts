/**
 * The options of `.github/after-action.yml`, each written once, with its default: `Config`,
 * `defaults.ts`, the JSON schema
 * and docs/configuration.md are derived from it.
 */
import * as z from 'zod';
import { freezeSection } from './freeze-options.js';
import { probeSection, probeTargets, watchSection } from './probe-options.js';
import { rollbackSection } from './rollback-options.js';
import { runbookList } from './runbook-options.js';
import { responseSchema, roomOptions } from './response-schema.js';
import { checked, count, label, labelName, option, unique, visible } from './schema-parts.js';
import {
  branchPrefixFault,
  environmentFault,
  globFault,
  pathFault,
  sourceFault,
  zoneFault,
} from './faults.js';

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
  dependents: option(
    z.array(z.string().trim().min(1).max(100).regex(visible)).max(50),
    'What breaks when it breaks: looked at after the mitigation',
    ['orders'],
  ).default([]),
});

/** A person or a team, without `@`. */
const handle = () =>
  z.string().regex(/^[A-Za-z\d][A-Za-z\d-]{0,38}(?:_[A-Za-z\d]{1,8})?(?:\/[\w.-]{1,60})?$/);

const team = z.strictObject({
  name: option(handle(), 'Name, as GitHub mentions it, without `@`', 'acme/platform'),
  members: option(z.array(handle()).max(200), 'Logins of its people', ['ana', 'ben']).default([]),
});

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

const templateRule = z.strictObject({
  template: option(checked(pathFault), 'Name or path of the template', 'brief'),
  severities: option(
    z.array(z.string().min(1).max(50)).max(20),
    'Severities that it is for; any when empty',
    ['sev3'],
  ).default([]),
  labels: option(
    z.array(labelName()).max(20),
    'Labels that it is for, of which the incident has one; any when empty',
    ['security'],
  ).default([]),
});

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
        readiness: label('incident-readiness', 'On the issue that says what is not ready'),
        drill: label(
          'drill',
          'Makes an incident a drill: nobody is reminded, and it counts in no figure',
        ),
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
    probes: probeTargets,
    probe: probeSection,
    watch: watchSection,
    response: responseSchema,
    rollback: rollbackSection,
    freeze: freezeSection,
    runbooks: runbookList,
    ...roomOptions,
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
          'Name of a template (`after-action templates` lists them), or path of your own on the default branch; `standard` when absent',
          'brief',
        ).default(null),
        templates: option(
          z.array(templateRule).max(50),
          'Other templates for some incidents; the first entry that fits counts',
          [{ template: 'security', labels: ['security'] }],
        ).default([]),
        private_words: option(
          z.array(z.string().min(2).max(100)).max(500),
          'Words that the customer-facing template never shows, such as names of customers',
          ['Acme Bank'],
        ).default([]),
        draft: option(z.boolean(), 'Open the pull request as a draft', false).default(true),
        sections: option(
          z.partialRecord(z.enum(sectionNames), z.array(z.string().min(1).max(100)).max(20)),
          'Section → your own titles for it, beside the usual ones in thirteen languages',
          { impact: ['What customers saw'] },
        ).default({}),
      })
      .prefault({})
      .describe('The postmortem document and its pull request'),
    review: z
      .strictObject({
        preset: option(
          z.enum(['recommended', 'strict', 'legacy']),
          'Which rules hold to begin with: those that fit most documents; all of them, for a team with a ' +
            'template of its own; or only wrong times and blame, for what was written before',
          'strict',
        ).default('recommended'),
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
        baseline: option(
          checked(pathFault).nullable(),
          'File of findings that do not count, as `after-action review postmortems --write-baseline` writes it',
          '.github/after-action-baseline.json',
        ).default(null),
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
    readiness: z
      .strictObject({
        accepted: option(
          z.array(z.string().regex(/^[a-z][a-z0-9-]{0,79}$/)).max(50),
          'Checks of `doctor` whose ✗ is accepted here',
          ['required-checks'],
        ).default([]),
      })
      .prefault({})
      .describe('Whether everything is ready for an incident'),
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
      ['readiness', value.labels.readiness],
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
