/** The machine's contract of `after-action correlate --json`; the JSON schema is generated from it. */
import * as z from 'zod';
import { otherCauseKinds } from '../../correlation/other-cause-entries.js';

const instant = z.string().describe('UTC, 2026-11-20T14:03:00Z');

export const correlationSchema = z
  .strictObject({
    verdict: z
      .enum(['candidates', 'nothing-fits', 'unknown'])
      .describe(
        'nothing-fits: no change in the window explains the incident well enough; ' +
          'unknown: the same, where the clone does not have all changes of the window',
      ),
    candidates: z
      .array(
        z.strictObject({
          sha: z
            .string()
            .describe('Of the change; outside:ID for a change that was reported from outside'),
          rank: z.int().min(1),
          confidence: z.enum(['likely', 'possible', 'unlikely']),
          score: z
            .number()
            .min(0)
            .max(1)
            .describe('Probability; all scores and that of "no change" add up to 1'),
          evidence: z.array(z.strictObject({ signal: z.string(), text: z.string() })),
          url: z.string(),
        }),
      )
      .describe('All changes that were looked at, best first'),
    other_causes: z
      .array(z.strictObject({ kind: z.enum(otherCauseKinds), text: z.string(), url: z.string() }))
      .describe('What the report or a comment says that points to a cause other than a change'),
    dependencies: z
      .array(
        z.strictObject({
          name: z.string(),
          url: z.string().describe('Of the status page'),
          state: z.enum(['degraded', 'down', 'maintenance']),
          since: instant.nullable().describe('Since when, where the page says'),
          seen: instant.describe('When a look from outside first read it'),
          well_again: instant.nullable().describe('When a look read that it is over'),
        }),
      )
      .describe('What status pages of others said around the start; no part of the ranking'),
    considered: z.int().min(0),
    window: z.strictObject({ from: instant, to: instant }),
    history: z
      .strictObject({
        ref: z.string().describe('What was read: origin/main, or HEAD'),
        newest_change: instant.nullable(),
        complete: z.boolean().describe('Whether the clone holds all changes of the window'),
        gaps: z.array(z.string()).describe('What is missing and how to get it, one sentence each'),
      })
      .optional()
      .describe('Of the local clone that was read'),
  })
  .describe('The changes before an incident, ranked');

export type CorrelationJson = z.infer<typeof correlationSchema>;
