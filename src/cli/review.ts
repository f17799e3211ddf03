/** `after-action review` */
import { isRefused } from '../review/review.js';
import { carryOut, type OutcomeOptions } from './carry-out.js';
import { jobs, plugIns } from '../registry.js';
import { closest, didYouMean } from '../config/closest.js';
import type { Config } from '../config/config.js';
import { exitCodes } from '../errors.js';
import type { ReviewedDocument } from '../render/review/comment.js';
import { renderReviewAs, type ReviewFormat, reviewFormats } from '../render/review/formats.js';
import type { ReviewTotals } from '../render/review/terminal.js';
import { type Io, createScreen } from '../node/io.js';
import { homepage, version } from '../version.js';
import { showPlan } from './show.js';
import { localConfig } from './config-option.js';
import { connectRepository } from './connect.js';
import { parseNumber, type PlaceOptions, requirePlace } from './place.js';
import { type FileOptions, reviewFiles } from './review-files.js';
import { nowOption, readContext, type TimeOptions } from './source.js';
import { refuseUnused, usageError } from './usage.js';

interface Options extends PlaceOptions, TimeOptions, OutcomeOptions, FileOptions {
  readonly pull?: string;
  readonly config?: string;
  readonly format?: string;
}

export async function runReview(
  options: Options,
  io: Io,
  files: readonly string[],
): Promise<number> {
  const format = chooseFormat(options);
  if (options.pull !== undefined) {
    if (files.length > 0)
      throw usageError('Files and --pull exclude each other', 'Leave one of them out.');
    refuseUnused(options, ['fix', 'baseline'], 'with --pull');
    if (options.writeBaseline === true)
      throw usageError('--write-baseline has no effect with --pull', 'Leave it out.');
    return reviewPull(options, io, format);
  }
  refuseUnused(options, ['repo', 'apply'], 'without --pull');
  if (files.length === 0)
    throw usageError(
      'Missing files or --pull',
      'Name postmortem files or their folder, or a pull request with --pull.',
      'after-action review postmortems/2026-11-18-checkout-72.md',
    );
  const config = await localConfig(options.config, io);
  const today = nowOption(options, io.now(), config.timeZone).slice(0, 10);
  const { documents, totals } = await reviewFiles(files, io, { ...options, config, today });
  return print(documents, format, io, { config, totals });
}

function chooseFormat({ format, json }: Options): ReviewFormat {
  const wanted = format ?? (json === true ? 'json' : 'text');
  const known = reviewFormats.find((one) => one === wanted);
  if (known === undefined)
    throw usageError(
      `Unknown format "${wanted}"${didYouMean(closest(wanted, reviewFormats))}`,
      `Use one of ${reviewFormats.join(', ')}.`,
      '--format sarif',
    );
  if (json === true && known !== 'json')
    throw usageError(`--json and --format ${known} exclude each other`, 'Leave one of them out.');
  return known;
}

async function reviewPull(options: Options, io: Io, format: ReviewFormat): Promise<number> {
  const { number: pull, place } = parseNumber('pull', options.pull);
  const repository = await connectRepository(await requirePlace(options, io, place), io);
  const context = await readContext(repository.reader, options, io);
  // GitHub takes checks from Apps only: with a person's token the one of the workflow stays as it is.
  const { type } = await repository.reader.identity();
  const run = await carryOut(
    await jobs.review(),
    { pull, check: type === 'Bot' },
    { reader: repository.reader, repository },
    context,
    options,
  );
  const code = await print(run.output.documents, format, io, {
    config: context.config,
    totals: {},
  });
  if (format !== 'text' && format !== 'json') return code;
  const screen = createScreen(io, context.now);
  const json = format === 'json' ? { json: true } : {};
  return Math.max(code, showPlan(run, io, screen, { ...options, ...json, writable: true }));
}

async function print(
  documents: readonly ReviewedDocument[],
  format: ReviewFormat,
  io: Io,
  { config, totals }: { readonly config: Config; readonly totals: ReviewTotals },
): Promise<number> {
  const rules = await plugIns.reviewRules();
  const screen = createScreen(io, io.now());
  io.out(renderReviewAs(format, documents, { screen, rules, totals, tool: { version, homepage } }));
  const findings = documents.flatMap((one) => one.findings);
  return isRefused(findings, config.review.failOn) ? exitCodes.findings : exitCodes.ok;
}
