/**
 * What every `--json` of the terminal prints, as schemas: the file's name in `schema/`, the command that prints it, and
 * the schema. A command that prints JSON has its line here; `__tests__/cli/json.test.ts` holds each to it.
 */
import type * as z from 'zod';
import { scoreboardSchema } from './correlation/scoreboard-schema.js';
import { correlationSchema } from './correlation/schema.js';
import { drillSchema } from './drill/schema.js';
import { followUpsSchema } from './follow-ups/schema.js';
import { freezeSchema } from './freeze/schema.js';
import { scaffoldSchema, templatesSchema } from './postmortem/schema.js';
import { probeSchema } from './probe/schema.js';
import { readinessSchema } from './readiness/schema.js';
import { costSchema, responseSchema } from './response/schema.js';
import { reviewSchema } from './review/schema.js';
import { rollbackSchema, versionsSchema } from './rollback/schema.js';
import { documentTimelineSchema, importSchema } from './timeline/entries-schema.js';
import { timelineSchema } from './timeline/schema.js';

export interface Contract {
  /** What is typed, without `--json`. */
  readonly typed: string;
  readonly schema: z.ZodType;
}

export const contracts = {
  doctor: { typed: 'doctor', schema: readinessSchema },
  drill: { typed: 'drill NAME', schema: drillSchema },
  timeline: { typed: 'timeline', schema: timelineSchema },
  'timeline-document': { typed: 'timeline --document FILE', schema: documentTimelineSchema },
  correlation: { typed: 'correlate', schema: correlationSchema },
  scoreboard: { typed: 'correlate --scoreboard', schema: scoreboardSchema },
  respond: { typed: 'respond', schema: responseSchema },
  rollback: { typed: 'rollback', schema: rollbackSchema },
  'rollback-versions': { typed: 'rollback --list', schema: versionsSchema },
  freeze: { typed: 'freeze', schema: freezeSchema },
  cost: { typed: 'cost', schema: costSchema },
  scaffold: { typed: 'scaffold', schema: scaffoldSchema },
  templates: { typed: 'templates', schema: templatesSchema },
  review: { typed: 'review', schema: reviewSchema },
  'follow-ups': { typed: 'follow-ups', schema: followUpsSchema },
  import: { typed: 'import FILE', schema: importSchema },
  probe: { typed: 'probe', schema: probeSchema },
} as const satisfies Readonly<Record<string, Contract>>;
