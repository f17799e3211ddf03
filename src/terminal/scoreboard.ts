/** `after-action correlate --scoreboard` */
import type { Io } from './io.js';
import { type SourceOptions, usage } from './sources.js';

export async function scoreboard(_options: SourceOptions, _io: Io): Promise<number> {
  throw usage('The scoreboard needs --repo', 'Name --repo owner/name.');
}
