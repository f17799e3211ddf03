/** The machine's contract of `after-action correlate --json`; the JSON schema is generated from it. */
import * as z from 'zod';
import { otherCauseKinds } from '../../correlation/other-causes.js';

const instant = z.string().describe('UTC, 2026-11-20T14:03:00Z');

export const correlationSchema = z.strictObject({
  verdict: z
    .enum(['candidates', 'nothing-fits'])
    .describe('nothing-fits: no change of the window explains the incident well enough'),
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
          .describe('Share of belief; all scores and that of "no change" make 1'),
        evidence: z.array(z.strictObject({ signal: z.string(), text: z.string() })),
        url: z.string(),
      }),
    )
    .describe('All changes that were looked at, best first'),
  other_causes: z
    .array(z.strictObject({ kind: z.enum(otherCauseKinds), text: z.string(), url: z.string() }))
    .describe('What the report or a comment says that points to a cause other than a change'),
  considered: z.int().min(0),
  window: z.strictObject({ from: instant, to: instant }),
});

export type CorrelationJson = z.infer<typeof correlationSchema>;
