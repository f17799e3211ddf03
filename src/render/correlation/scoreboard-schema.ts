/** The machine contract of `after-action correlate --scoreboard --json`; the JSON schema is generated from it. */
import * as z from 'zod';

const count = z.int().min(0);

export const scoreboardSchema = z
  .strictObject({
    changes: count.describe(
      'postmortems whose trigger is a change and that kept the first ranking',
    ),
    top1: count.describe('of these: the trigger stood first'),
    top3: count,
    top5: count,
    wronglyNone: count.describe('of these: the first answer was that nothing fits'),
    none: count.describe('postmortems that say that no change caused it'),
    noneRight: count.describe('of these: the first answer was that nothing fits'),
    uncounted: count.describe('no trigger stated, or written before rankings were kept'),
  })
  .describe('How often the first ranking was right');
