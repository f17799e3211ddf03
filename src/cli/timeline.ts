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
import { type Io, createScreen } from '../node/io.js';
import { showPlan } from './show.js';
import { type SourceOptions, openSource } from './source.js';
import { closest, didYouMean } from '../config/closest.js';
import { readDocuments } from './documents.js';
import { refuseUnused, usageError } from './usage.js';

interface Options extends SourceOptions {
  readonly document?: string;
  readonly format?: string;
  readonly json?: boolean;
}

export async function runTimeline(options: Options, io: Io): Promise<number> {
  const format = chooseFormat(options);
  if (options.document !== undefined) {
    refuseUnused(
      options,
      ['repo', 'issue', 'recording', 'at', 'now', 'config', 'apply'],
      'with --document',
    );
    if (format !== 'table' && format !== 'json')
      throw usageError(
        `--format ${format} has no effect with --document`,
        'Use table or json.',
        '--format json',
      );
    const [document, ...more] = readDocuments([options.document], io, 'document');
    if (document === undefined || more.length > 0)
      throw usageError(
        `--document takes one file, and ${options.document} has ${more.length + 1}`,
        'Name one of them.',
      );
    const read = readDocumentTimeline(document.text, document.path);
    io.out(`${renderDocumentTimeline(read, format === 'json', createScreen(io, io.now()))}\n`);
    return exitCodes.ok;
  }
  const source = await openSource(options, io);
  const screen = createScreen(io, source.context.now);
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

function chooseFormat({ format, json }: Options): TimelineFormat {
  if (json === true && format !== undefined && format !== 'json')
    throw usageError(`--json and --format ${format} exclude each other`, 'Leave one of them out.');
  const wanted = json === true ? 'json' : (format ?? 'table');
  const known = timelineFormats.find((name) => name === wanted);
  if (known === undefined)
    throw usageError(
      `Unknown format "${wanted.slice(0, 60)}"${didYouMean(closest(wanted, timelineFormats))}`,
      `Use one of ${timelineFormats.join(', ')}.`,
    );
  return known;
}
