/** The schema of the review as JSON. */
import * as z from 'zod';

const position = z.int().min(1);
const offset = z.int().min(0);

export const reviewSchema = z
  .strictObject({
    documents: z.array(
      z.strictObject({
        path: z.string(),
        title: z.string().nullable(),
        findings: z.array(
          z.strictObject({
            ruleId: z.string().describe('As under `review.rules` in the configuration'),
            severity: z.enum(['error', 'warning', 'notice']),
            message: z.string(),
            line: position,
            column: position,
            start: offset.describe('Offset into the text in UTF-16 code units'),
            end: offset,
            suggestion: z
              .string()
              .optional()
              .describe('What to write from `start` to `end`, when the mend is mechanical'),
          }),
        ),
        actionItems: z.array(
          z.strictObject({
            text: z.string(),
            type: z.enum(['prevent', 'detect', 'mitigate', 'process']).nullable(),
            owner: z.string().nullable(),
            due: z.string().nullable(),
            tracking: z.string().nullable().describe('The link or key as written'),
            state: z.enum(['open', 'done', 'declined']),
            reason: z.string().nullable().describe('Why it was declined'),
            form: z.enum(['bullet', 'numbered', 'task', 'table', 'heading', 'paragraph']),
            line: position,
          }),
        ),
      }),
    ),
  })
  .describe('What the review found, document by document');
