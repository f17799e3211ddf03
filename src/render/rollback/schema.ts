/** The machine contract of `after-action rollback --json`; the JSON schema for others is generated from it. */
import * as z from 'zod';

const instant = z.string().describe('UTC, 2026-11-20T14:03:00Z');
const version = z.strictObject({
  sha: z.string(),
  name: z.string().describe('tag of a release, else the sha'),
  tags: z.array(z.string()).describe('what people call it besides'),
  at: instant.nullable().describe('when it last went live'),
  url: z.string(),
});
const commands = z.array(z.strictObject({ title: z.string(), command: z.string() }));

export const versionsSchema = z
  .array(version)
  .describe('The last versions that were live, newest first');

export const rollbackSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('plan'),
      from: z.string().describe('sha of what is live'),
      to: version,
      between: z
        .array(
          z.strictObject({
            sha: z.string(),
            title: z.string(),
            committedAt: instant,
            url: z.string(),
          }),
        )
        .describe('what goes back, newest first'),
      compareUrl: z.string(),
      advice: z.strictObject({ what: z.enum(['roll back', 'fix forward']), why: z.string() }),
      warnings: z.array(z.string()),
      call: z
        .discriminatedUnion('method', [
          z.strictObject({
            method: z.literal('dispatch'),
            workflow: z.string(),
            ref: z.string(),
            inputs: z.record(z.string(), z.string()),
          }),
          z.strictObject({ method: z.literal('revert'), pull: z.int(), title: z.string() }),
          z.strictObject({
            method: z.literal('deployment'),
            ref: z.string(),
            environment: z.string(),
            requiredContexts: z.array(z.string()).nullable(),
          }),
        ])
        .nullable()
        .describe('what an approval would start; null: the commands are for a person'),
      note: z.string().describe('why nothing is called, or how it would be'),
      commands,
      instead: commands.describe('what takes out the suspected change alone'),
    }),
    z.strictObject({
      kind: z.literal('none'),
      reason: z.string(),
      versions: z.array(version).describe('what a person may name instead'),
    }),
  ])
  .describe('The way back to a version that was live');
