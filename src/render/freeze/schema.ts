/** The machine contract of `after-action freeze --json`, as a schema; the JSON schema for others is generated from it. */
import * as z from 'zod';

const instant = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
  .describe('UTC, whole seconds');

export const freezeSchema = z
  .strictObject({
    at: instant,
    verdict: z
      .enum(['open', 'passes', 'frozen'])
      .describe('passes: deploys are frozen, and what was asked about may go out'),
    pass: z.enum(['word', 'label', 'rollback']).nullable().describe('what lets it through'),
    until: instant.nullable().describe('when the last freeze thaws'),
    incidents: z
      .array(
        z.strictObject({
          issue: z.int(),
          title: z.string(),
          url: z.string(),
          since: instant,
          until: instant,
          cause: z.enum(['asked', 'severity', 'rollback']),
          by: z.string().nullable().describe('login; null: a rule of the configuration'),
          reason: z.string(),
          allowed: z.array(z.string()).describe('pull requests and commits that may go out'),
          without: z.array(z.string()).describe('what was asked about and has no pass here'),
        }),
      )
      .describe('those that hold deploys up'),
  })
  .describe('Whether deploys are frozen');
