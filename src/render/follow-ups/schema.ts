/** The schema of follow-ups as JSON. */
import * as z from 'zod';
import { followUpStates } from '../../follow-ups/follow-ups.js';

const count = z.int().min(0);
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const followUpsSchema = z
  .strictObject({
    followUps: z.array(
      z.strictObject({
        key: z
          .string()
          .describe('Stable name of the follow-up: incident number and a hash of its words'),
        text: z.string(),
        type: z.enum(['prevent', 'detect', 'mitigate', 'process']).nullable(),
        owner: z.string().nullable().describe('Handle without @, or a name as written'),
        due: date.nullable().describe('Last day on which it is still on time'),
        state: z.enum(followUpStates),
        reason: z.string().nullable().describe('Why it was declined, in the words of the document'),
        daysLate: count,
        tracking: z.string().nullable().describe('The link as written in the document'),
        issue: z
          .strictObject({
            number: z.int().min(1),
            url: z.string(),
            state: z.enum(['open', 'closed']),
            stateReason: z.string().nullable(),
          })
          .nullable(),
        postmortem: z.strictObject({
          path: z.string(),
          incident: z.int().nullable(),
          title: z.string(),
        }),
        line: z.int().min(1).describe('1-based line of the item in the document'),
      }),
    ),
    counts: z.strictObject(
      Object.fromEntries(followUpStates.map((state) => [state, count])) as Record<
        (typeof followUpStates)[number],
        typeof count
      >,
    ),
  })
  .describe('Follow-ups of postmortems, in the order of the documents');

export type FollowUpsJson = z.infer<typeof followUpsSchema>;
