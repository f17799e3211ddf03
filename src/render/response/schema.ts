/** The machine contracts of `after-action respond --json` and `cost --json`; the JSON schemas are generated from them. */
import * as z from 'zod';
import { statuses } from '../../incident/incident.js';
import { phases } from '../../incident/checklist/steps.js';
import { reminderKinds } from '../../response/reminder.js';

const instant = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
  .describe('UTC, whole seconds');
const price = {
  minutes: z.number().min(0),
  perMinute: z.number().describe('of a whole outage'),
  share: z.number().describe('of the users that it concerned: above 0, at most 1'),
  currency: z.string().describe('ISO 4217 code'),
  total: z.number().describe('minutes × perMinute × share'),
};

export const costSchema = z.strictObject(price).describe('What an outage of so many minutes costs');

export const responseSchema = z
  .strictObject({
    incident: z.int().min(1),
    severity: z.string().nullable(),
    status: z.enum(statuses),
    lead: z.string().nullable().describe('login'),
    phase: z.enum(phases),
    next: z
      .array(z.strictObject({ id: z.string(), title: z.string(), hint: z.string() }))
      .describe('what to do next, first things first'),
    steps: z.array(
      z.strictObject({
        id: z.string(),
        phase: z.enum(phases),
        state: z.enum(['open', 'skipped', 'done']),
        by: z.string().nullable().describe('null: not done, or the timeline shows it'),
        at: instant.nullable(),
      }),
    ),
    updateDue: instant.nullable().describe('when the next public update is due'),
    draft: z.string().describe('text of an update that customers may read'),
    due: z
      .array(z.strictObject({ kind: z.enum(reminderKinds), since: instant }))
      .describe('what is due to be asked now'),
    cost: z
      .strictObject({ ...price, until: instant.nullable().describe('while it is open') })
      .nullable()
      .describe('null without a configured rate'),
  })
  .describe('Where the response to an incident stands');
