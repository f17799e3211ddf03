/** `after-action import` */
import { counted } from '../text/counted.js';
import { basename } from 'node:path';
import { carryOut } from './carry-out.js';
import { jobs } from '../registry.js';
import { exitCodes } from '../errors.js';
import { fit, ink, pad, type Screen, wrap } from '../render/screen.js';
import { plain } from '../text/plain.js';
import { describeRemark } from '../render/timeline/sentences.js';
import { formatInstant } from '../time/format.js';
import type { Imported } from '../timeline/import/import.js';
import { readImport } from '../timeline/import/read-import.js';
import { type Io, readText, createScreen } from '../node/io.js';
import { localConfig } from './config-option.js';
import { showPlan } from './show.js';
import { nowOption, type SourceOptions, openSource } from './source.js';
import { usageError } from './usage.js';

interface Options extends SourceOptions {
  readonly json?: boolean;
}

export async function runImport(
  options: Options,
  io: Io,
  [file = '']: readonly string[],
): Promise<number> {
  const text = readText(io, file, 'log');
  const isLocal = [options.repo, options.recording, options.issue].every(
    (option) => option === undefined,
  );
  if (isLocal) {
    if (options.apply === true)
      throw usageError(
        '--apply needs --repo and --issue',
        'Name the incident that the rows belong to.',
        `after-action import ${file} --repo octo/shop --issue 12 --apply`,
      );
    const { timeZone: zone } = await localConfig(options.config, io);
    const now = nowOption(options, io.now(), zone);
    return print(readImport(text, { postedAt: now, zone }), options, io, createScreen(io, now));
  }
  const source = await openSource(options, io);
  const screen = createScreen(io, source.context.now);
  const input = { issue: source.issue, text, source: basename(file) };
  const run = await carryOut(await jobs.import(), input, source, source.context, options);
  const code = print(run.output, options, io, screen);
  return Math.max(
    code,
    showPlan(run, io, screen, { ...options, writable: source.repository !== null }),
  );
}

/** Remarks as sentences, as every other JSON of ours has them. */
function importedJson(imported: Imported) {
  const events = imported.events.map((event) => ({
    ...event,
    remarks: event.remarks.map(describeRemark),
  }));
  return { ...imported, events };
}

function print(imported: Imported, options: Options, io: Io, screen: Screen): number {
  if (options.json === true) io.out(`${JSON.stringify(importedJson(imported), null, 2)}\n`);
  else {
    io.out(
      `${ink(screen, 'bold', `Understood as: ${imported.name}, ${counted(imported.events.length, 'row')}`)}\n`,
    );
    for (const event of imported.events)
      io.out(
        `${pad(`${formatInstant(event.at, null)}${event.zoneAssumed ? ' ?' : ''}`, 24)}${pad(plain(event.actor ?? ''), 14)} ` +
          `${fit(plain(event.text), Math.max(20, screen.width - 40))}\n`,
      );
  }
  for (const problem of imported.problems.slice(0, 20))
    io.err(
      `${wrap(plain(problem), screen.width)
        .map((line) => ink(screen, 'yellow', line))
        .join('\n')}\n`,
    );
  return imported.events.length === 0 ? exitCodes.findings : exitCodes.ok;
}
