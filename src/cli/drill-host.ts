/** `after-action drill NAME --repo … --apply`: plays what the world says in an issue, where people answer. */
import { hostJob } from '../drill/host.js';
import { exitCodes } from '../errors.js';
import { createScreen, type Io } from '../node/io.js';
import { carryOut, type OutcomeOptions } from './carry-out.js';
import { connectRepository } from './connect.js';
import { localConfig } from './config-option.js';
import { readScript } from './drill-scenario.js';
import { type PlaceOptions, requirePlace } from './place.js';
import { showPlan } from './show.js';
import { readContext } from './source.js';

interface HostOptions extends PlaceOptions, OutcomeOptions {
  readonly config?: string;
}

/** Looked at twice a minute: somebody may have said what ends it. */
const pause = 30_000;

/** Speaks in the issue until everything is said or it was closed; stopped and run again it goes on. */
export async function hostDrill(name: string, options: HostOptions, io: Io): Promise<number> {
  // What a recording says is understood by the configuration at hand; what is written, by the repository's.
  const scenario = await readScript(name, await localConfig(options.config, io), io);
  const short = name.replace(/^.*\//, '').replace(/\.(?:ya?ml|json)$/i, '');
  const place = await requirePlace(options, io);
  let issue: number | null = null;
  for (;;) {
    // A connection remembers what it has read; people write meanwhile.
    const repository = await connectRepository(place, io);
    const context = await readContext(repository.reader, options, io);
    if (issue !== null && (await repository.reader.issue(issue)).state === 'closed')
      return exitCodes.ok;
    const source = { reader: repository.reader, repository };
    const run = await carryOut(hostJob, { name: short, scenario }, source, context, options);
    const news = { ...run, applied: run.applied.filter(({ outcome }) => outcome !== 'unchanged') };
    const shown = issue === null || news.applied.length > 0;
    const code = shown
      ? showPlan(news, io, createScreen(io, context.now), { ...options, writable: true })
      : exitCodes.ok;
    issue = run.output.issue;
    if (options.apply !== true || code !== exitCodes.ok || run.output.done) return code;
    if (io.sleep === undefined) return code;
    await io.sleep(pause);
  }
}
