/** The machine contract of `after-action doctor --json`, as a schema; the JSON schema for others is generated from it. */
import * as z from 'zod';
import { groups } from '../../readiness/readiness.js';

export const readinessSchema = z
  .array(
    z.strictObject({
      id: z.string().describe('of the check; docs/readiness.md has a section for each'),
      group: z.enum(groups),
      state: z
        .enum(['yes', 'no', 'unseen', 'accepted'])
        .describe('unseen: not known from here; accepted: a no that the configuration accepts'),
      words: z.string().describe('what was found'),
      remedy: z.string().optional().describe('of a no: the one thing to do'),
      url: z.string(),
    }),
  )
  .readonly()
  .describe('one entry a check; what does not apply is left out');

export type ReadinessJson = z.infer<typeof readinessSchema>;
