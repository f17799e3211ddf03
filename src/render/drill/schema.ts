/** The machine contract of `after-action drill --json`, as a schema; the JSON schema for others is generated from it. */
import * as z from 'zod';

const seconds = z
  .int()
  .nullable()
  .describe('seconds from the declaration; null: it did not happen');

export const drillSchema = z
  .strictObject({
    scenario: z.string().nullable().describe('null: scored from an issue'),
    seed: z.int().nullable(),
    lead: seconds,
    firstUpdate: seconds,
    mitigated: seconds,
    mitigatedTooEarly: z.boolean().describe('the fault was still there'),
    resolved: seconds,
    cause: z
      .strictObject({
        named: z.string().nullable().describe('what /trigger named last'),
        expected: z.string(),
        right: z.boolean(),
        after: seconds,
      })
      .nullable()
      .describe('null where the scenario does not say'),
    stepsDone: z.int(),
    steps: z.int().describe('those that this incident called for'),
    missed: z.array(z.strictObject({ id: z.string(), title: z.string() })),
  })
  .describe('The score of a drill');
