/**
 * The machine contract of `after-action timeline --json`, as a schema; the JSON schema for others
 * is generated from it.
 */
import * as z from 'zod';

const instant = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
  .describe('UTC, whole seconds');
const milestone = z.strictObject({
  at: instant,
  proof: z.string().describe('id of the event that proves it'),
  proofUrl: z.string(),
  certainty: z.enum(['stated', 'recorded', 'inferred']),
  atTheLatest: z.literal(true).optional().describe('the first sighting'),
});

export const timelineSchema = z
  .strictObject({
    events: z.array(
      z.strictObject({
        id: z.string(),
        occurredAt: instant.describe('when it happened'),
        postedAt: instant.describe('when it was written down'),
        until: instant.optional().describe('end of a range'),
        kind: z.string(),
        text: z.string().max(140),
        actor: z.string().nullable(),
        zoneAssumed: z.boolean().describe('the text gave no zone'),
        approximate: z.boolean(),
        remarks: z.array(z.string()),
        links: z.array(z.strictObject({ label: z.string(), url: z.string() })),
        source: z.string(),
        key: z.boolean(),
      }),
    ),
    milestones: z.strictObject({
      started: milestone.optional(),
      detected: milestone.optional(),
      acknowledged: milestone.optional(),
      mitigated: milestone.optional(),
      resolved: milestone.optional(),
    }),
    questions: z
      .array(
        z.strictObject({
          milestone: z.enum(['mitigated', 'resolved']),
          at: z.string(),
          proof: z.string(),
          proofUrl: z.string(),
        }),
      )
      .describe('ends that wording suggests while the incident is open'),
    outages: z
      .array(z.strictObject({ from: z.string(), until: z.string().nullable() }))
      .describe('periods of impact; several when it came back'),
    durations: z.array(
      z.strictObject({
        id: z.enum([
          'time-to-detect',
          'time-to-acknowledge',
          'time-to-way-back',
          'time-to-mitigate',
          'time-to-resolve',
        ]),
        seconds: z.int().min(0),
        definition: z.string(),
      }),
    ),
    findings: z.array(
      z.strictObject({ ruleId: z.string(), message: z.string(), eventIds: z.array(z.string()) }),
    ),
  })
  .describe('Timeline of one incident');
