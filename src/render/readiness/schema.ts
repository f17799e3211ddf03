/** The machine contract of `after-action doctor --json`; the JSON schema for others is generated from it. */
import * as z from 'zod';
import { groups } from '../../readiness/readiness.js';

const common = {
  id: z.string().describe('as in docs/readiness.md'),
  group: z.enum(groups),
  words: z.string(),
  url: z.string().describe('what explains the check'),
};

export const readinessSchema = z
  .array(
    z.discriminatedUnion('state', [
      z.strictObject({ ...common, state: z.literal('yes') }),
      z.strictObject({ ...common, state: z.literal('no'), remedy: z.string() }),
      z.strictObject({
        ...common,
        state: z.literal('unseen').describe('cannot be seen from here'),
      }),
    ]),
  )
  .describe('What is in place and what is missing');
