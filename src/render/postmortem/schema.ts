/** The machine contracts of `after-action scaffold --json` and `templates --json`; the JSON schemas follow from them. */
import * as z from 'zod';

export const scaffoldSchema = z
  .strictObject({
    path: z.string().describe('where the postmortem belongs in the repository'),
    branch: z.string(),
    text: z.string().nullable().describe('null: there is nothing to write, or to refresh'),
    pullRequest: z.int().min(1).nullable().describe('the one that is there'),
  })
  .describe('The postmortem of an incident');

export const templatesSchema = z
  .array(
    z.strictObject({
      name: z.string(),
      path: z.string().nullable().describe('in the repository; null: shipped'),
      description: z.string(),
      use: z.array(z.string()).describe('when the configuration uses it; empty: never'),
    }),
  )
  .describe('The templates of a postmortem');
