/** Options of the response: people, checklist, reminders, architecture, cost. */
import * as z from 'zod';
import { pathFault } from './faults.js';
import { checked, count, option, unique, visible } from './schema-parts.js';

/** Accounts and teams as people write them, with or without `@`. */
const handle = () =>
  z
    .string()
    .trim()
    .regex(/^@?[A-Za-z0-9][A-Za-z0-9_-]{0,79}(?:\/[A-Za-z0-9][A-Za-z0-9_.-]{0,79})?$/);
const severityName = () => z.string().regex(/^[A-Za-z0-9][\w.-]{0,39}$/);
const line = (limit: number) => z.string().trim().min(1).max(limit).regex(visible);
const httpAddress = () =>
  z
    .string()
    .max(500)
    .regex(/^https?:\/\/[^\s<>"]{3,}$/);

const ownStep = z.strictObject({
  id: option(
    z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
    'Name, as in `/done NAME`',
    'drain-region',
  ),
  title: option(line(100), 'What to do', 'Drain the region'),
  hint: option(z.string().max(300).regex(visible), 'How, in one line', 'See the runbook').default(
    '',
  ),
  phase: option(
    z.enum(['first-five-minutes', 'mitigate', 'monitor-and-restore', 'close']),
    'When it is shown',
    'mitigate',
  ).default('mitigate'),
  severities: option(
    z.array(severityName()).max(20),
    'Only for these severities; for all when empty',
    ['sev1'],
  ).default([]),
  services: option(
    z.array(line(100)).max(50),
    'Only for incidents of these services; for all when empty',
    ['checkout'],
  ).default([]),
});

export const responseSchema = z
  .strictObject({
    responders: option(
      z.array(handle()).max(30),
      'Who may be drawn by `/lead random`; the participants when empty',
      ['ana', 'ben'],
    ).default([]),
    escalation: option(
      z.array(handle()).max(20),
      'Who to ask for help when nothing moves; named, not mentioned',
      ['acme/platform'],
    ).default([]),
    steps: option(
      z
        .array(ownStep)
        .max(40)
        .superRefine(unique(['id'])),
      'Steps of your own in the checklist',
      [{ id: 'drain-region', title: 'Drain the region', phase: 'mitigate' }],
    ).default([]),
    runbook_folders: option(
      z.array(checked(pathFault)).max(5),
      'Folders of runbooks; linked where the name fits the service or the report. None are looked for when empty',
      ['ops/runbooks'],
    ).default(['runbooks', 'docs/runbooks']),
    third_parties: option(
      z.array(line(60)).max(20),
      'Services of others that yours rests on, for `/finding`',
      ['payment provider'],
    ).default([]),
    lead_after_minutes: count(0, 1440, 2, 'Minutes until a missing lead is asked for; 0 = never'),
    severity_after_minutes: count(
      0,
      1440,
      10,
      'Minutes until a missing severity is asked for; 0 = never',
    ),
    fresh_eyes_after_minutes: count(
      0,
      1440,
      45,
      'Minutes without progress until somebody from outside is suggested; 0 = never',
    ),
    rotate_after_hours: count(
      0,
      48,
      4,
      'Hours with one lead until a rotation is suggested; 0 = never',
    ),
  })
  .prefault({})
  .describe('The response while an incident is open');

/** Sections of their own beside `response`. */
export const roomOptions = {
  war_room: z
    .strictObject({
      url: option(
        httpAddress().nullable(),
        'Where the responders meet: a call or a channel',
        'https://meet.example.com/war-room',
      ).default(null),
    })
    .prefault({})
    .describe('The war room'),
  invite: option(
    z.record(severityName(), z.array(handle()).max(20)),
    'Severity → accounts and teams that are mentioned once when an incident has it',
    { sev1: ['@acme/support'] },
  ).default({}),
  architecture: option(
    z.array(line(60)).max(12),
    'Layers that a request passes, from the user inwards, for `/finding`; without any, cdn, load balancer, app and database are known',
    ['cdn', 'load balancer', 'app', 'database'],
  ).default([]),
  cost: z
    .strictObject({
      per_minute: option(
        z.number().positive().max(1e9).nullable(),
        'What a minute of a whole outage costs; no figure when absent',
        120,
      ).default(null),
      per_severity: option(
        z.record(severityName(), z.number().min(0).max(1e9)),
        'Severity → what a minute of it costs, instead',
        { sev1: 400, sev3: 10 },
      ).default({}),
      currency: option(z.string().regex(/^[A-Z]{3}$/), 'ISO 4217 code', 'EUR').default('USD'),
      affected_share: option(
        z.number().min(0).max(1),
        'Share of the users that an incident concerns, 0 to 1',
        0.3,
      ).default(1),
    })
    .prefault({})
    .describe('What an incident costs, roughly'),
};
