/** `after-action timeline` */
import { perform } from '../commands/command.js';
import { timeline as command } from '../commands/timeline.js';
import { exitCodes } from '../errors.js';
import { readDocumentTimeline } from '../timeline/entries.js';
import { renderDocumentTimeline } from '../render/document-timeline.js';
import {
  type TimelineFormat,
  timelineFormats,
  renderTimeline,
} from '../render/timeline-formats.js';
import { type Io, readText, screenOf } from './io.js';
import { showPlan } from './show.js';
import { type SourceOptions, sourceOf, usage } from './sources.js';

interface Options extends SourceOptions {
  readonly document?: string;
  readonly format: string;
  readonly json?: boolean;
}

export async function timeline(options: Options, io: Io): Promise<number> {
  const format = formatOf(options);
  if (options.document !== undefined) {
    const read = readDocumentTimeline(readText(io, options.document, 'document'), options.document);
    io.out(`${renderDocumentTimeline(read, format === 'json', screenOf(io, io.now()))}\n`);
    return exitCodes.ok;
  }
  const source = await sourceOf(options, io);
  const screen = screenOf(io, source.setting.now);
  const input = { issue: source.issue };
  const run = await perform(command, input, source, source.setting, options.apply);
  io.out(
    `${renderTimeline(run.output.timeline, format, screen, source.setting.config.timeZone)}\n`,
  );
  return showPlan(run, io, screen, {
    ...options,
    json: options.json === true || format !== 'table',
    writable: source.forge !== null,
  });
}

function formatOf({ format, json }: Options): TimelineFormat {
  const wanted = json === true ? 'json' : format;
  const known = timelineFormats.find((name) => name === wanted);
  if (known === undefined)
    throw usage(`--format "${wanted}" is not known`, `Use one of ${timelineFormats.join(', ')}.`);
  return known;
}
