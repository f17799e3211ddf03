/** `after-action timeline` */
import { carryOut } from './carry-out.js';
import { jobs } from '../registry.js';
import { exitCodes } from '../errors.js';
import { readDocumentTimeline } from '../postmortem/timeline/entries.js';
import { renderDocumentTimeline } from '../render/timeline/document.js';
import {
  type TimelineFormat,
  timelineFormats,
  renderTimeline,
} from '../render/timeline/formats.js';
import { type Io, readText, screenOf } from '../node/io.js';
import { showPlan } from './show.js';
import { type SourceOptions, openSource } from './source.js';
import { usageError } from './usage.js';

interface Options extends SourceOptions {
  readonly document?: string;
  readonly format: string;
  readonly json?: boolean;
}

export async function runTimeline(options: Options, io: Io): Promise<number> {
  const format = formatOf(options);
  if (options.document !== undefined) {
    const read = readDocumentTimeline(readText(io, options.document, 'document'), options.document);
    io.out(`${renderDocumentTimeline(read, format === 'json', screenOf(io, io.now()))}\n`);
    return exitCodes.ok;
  }
  const source = await openSource(options, io);
  const screen = screenOf(io, source.context.now);
  const input = { issue: source.issue };
  const run = await carryOut(await jobs.timeline(), input, source, source.context, {
    ...options,
    json: format !== 'table',
  });
  io.out(
    `${renderTimeline(run.output.timeline, format, screen, source.context.config.timeZone)}\n`,
  );
  return showPlan(run, io, screen, {
    ...options,
    json: options.json === true || format !== 'table',
    writable: source.repository !== null,
  });
}

function formatOf({ format, json }: Options): TimelineFormat {
  const wanted = json === true ? 'json' : format;
  const known = timelineFormats.find((name) => name === wanted);
  if (known === undefined)
    throw usageError(
      `--format "${wanted}" is not known`,
      `Use one of ${timelineFormats.join(', ')}.`,
    );
  return known;
}
