/**
 * The machine contracts of `after-action import --json` and `timeline --document --json`: rows that were read out of a
 * text. The JSON schemas are generated from them.
 */
import * as z from 'zod';

const instant = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
  .describe('UTC, whole seconds');
const row = {
  text: z.string(),
  zoneAssumed: z.boolean().describe('the text gave no zone'),
  approximate: z.boolean(),
  remarks: z.array(z.string()),
};

export const importSchema = z
  .strictObject({
    format: z.enum(['slack', 'pagerduty', 'alertmanager', 'gitlab', 'list']),
    name: z.string().describe('what it was understood as'),
    events: z
      .array(
        z.strictObject({
          ...row,
          at: instant,
          until: instant.optional().describe('end of a range'),
          actor: z.string().nullable(),
          url: z.string().nullable(),
        }),
      )
      .describe('by time'),
    problems: z.array(z.string()).describe('what could not be read, with its place'),
  })
  .describe('Rows of an imported log');

export const documentTimelineSchema = z
  .strictObject({
    zone: z.string().nullable().describe('as the document writes it'),
    entries: z.array(
      z.strictObject({
        ...row,
        line: z.int().min(1),
        occurredAt: instant.nullable().describe('null: only a date, or a clock without any'),
        until: instant.optional(),
        date: z.string().optional().describe('of an entry without a clock'),
        dateUntil: z.string().optional(),
        backwards: z.boolean().describe('the clock goes back against the entry before'),
        halfDay: z.boolean().describe('twelve hours away it would fit: AM for PM'),
        label: z.boolean().describe('a label and its time, no step of the list'),
      }),
    ),
  })
  .describe('The timeline that a written postmortem holds');
