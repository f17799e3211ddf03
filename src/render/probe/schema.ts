/** The machine contract of `after-action probe --json`, as a schema; the JSON schema for others is generated from it. */
import * as z from 'zod';
import { stages } from '../../probe/probe.js';

const fault = z
  .strictObject({
    stage: z.enum(stages),
    words: z.string(),
    ours: z.boolean().describe('nothing can be said of the target: it was not asked'),
  })
  .nullable()
  .describe('the first stage that failed; null: it answers as expected');

export const probeSchema = z
  .strictObject({
    at: z
      .string()
      .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
      .describe('UTC, whole seconds'),
    verdict: z.enum(['up', 'partly', 'down', 'cannot-tell']),
    summary: z.string(),
    vantage: z.array(z.string()).describe('from where it was seen'),
    targets: z.array(
      z.strictObject({
        name: z.string(),
        url: z.string(),
        service: z.string().nullable(),
        fault,
        status: z.int().nullable(),
        ms: z.int().nullable().describe('milliseconds until the answer began'),
        daysLeft: z.int().nullable().describe('days until the certificate ends'),
        remark: z.string().nullable(),
        addresses: z.array(
          z.strictObject({
            address: z.string(),
            family: z.union([z.literal(4), z.literal(6)]),
            ms: z.int().nullable(),
            fault: z.string().nullable(),
          }),
        ),
        hops: z.array(z.string()).describe('addresses that were asked on the way'),
        totalMs: z.int(),
        tls: z.string(),
        answer: z.string().describe('status, headers and the first 2 KB, redacted'),
      }),
    ),
    controls: z.strictObject({ asked: z.int(), up: z.int() }),
    dependencies: z.array(
      z.strictObject({
        name: z.string(),
        url: z.string(),
        state: z.enum(['well', 'degraded', 'down', 'maintenance', 'unknown']),
        words: z.string(),
        since: z.string().nullable(),
      }),
    ),
  })
  .describe('One look from outside');
