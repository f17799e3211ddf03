/** The options of the freeze of deploys. */
import * as z from 'zod';
import { count, label, option } from './schema-parts.js';

export const freezeSection = z
  .strictObject({
    label: label('freeze', 'On the incident while it holds up deploys; the check looks for it'),
    pass_label: label('incident-fix', 'On a pull request that goes out in spite of a freeze'),
    on: option(
      z.array(z.string().min(1).max(50)).max(20),
      'Severities that freeze deploys by themselves',
      ['sev1'],
    ).default([]),
    after_rollback: option(
      z.boolean(),
      'Freeze after a rollback that `/rollback` started, so that the next push does not undo it',
      false,
    ).default(true),
    minutes: count(5, 1440, 120, 'Minutes until a freeze thaws that names no time', 60),
    warn_minutes: count(0, 240, 15, 'Minutes before it thaws at which it is said; 0 = never'),
  })
  .prefault({})
  .describe('The freeze of deploys');
