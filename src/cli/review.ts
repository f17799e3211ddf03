/** `after-action review` */
import { isRefused } from '../review/review.js';
import { carryOut, type OutcomeOptions } from './carry-out.js';
import { jobs, plugIns } from '../registry.js';
import type { Config } from '../config/config.js';
import { exitCodes } from '../errors.js';
import { parsePostmortem } from '../postmortem/parse.js';
import type { ReviewedDocument } from '../render/review/comment.js';
import { renderReviewJson, renderReviewTerminal } from '../render/review/terminal.js';
import { lint } from '../review/lint.js';
import { type Io, createScreen } from '../node/io.js';
import { showPlan } from './show.js';
import { localConfig } from './config-option.js';
import { connectRepository } from './connect.js';
import { parseNumber, type PlaceOptions, requirePlace } from './place.js';
import { nowOption, readContext, type TimeOptions } from './source.js';
import { readDocuments } from './documents.js';
import { refuseUnused, usageError } from './usage.js';

interface Options extends PlaceOptions, TimeOptions, OutcomeOptions {
  readonly pull?: string;
  readonly config?: string;
}

export async function runReview(
  options: Options,
  io: Io,
  files: readonly string[],
): Promise<number> {
  if (options.pull !== undefined) {
    if (files.length > 0)
      throw usageError('Files and --pull exclude each other', 'Leave one of them out.');
    return reviewPull(options, io);
  }
  refuseUnused(options, ['repo', 'apply'], 'without --pull');
  if (files.length === 0)
    throw usageError(
      'Missing files or --pull',
      'Name postmortem files or their folder, or a pull request with --pull.',
      'after-action review postmortems/2026-11-18-checkout-72.md',
    );
  const config = await localConfig(options.config, io);
  const now = nowOption(options, io.now(), config.timeZone);
  const rules = await plugIns.reviewRules();
  const documents = readDocuments(files, io, 'postmortem').map(
    ({ path, text }): ReviewedDocument => {
      const document = parsePostmortem(path, text, config.postmortem.sections);
      return {
        document,
        findings: lint(
          document,
          rules,
          { people: new Set(), today: now.slice(0, 10) },
          config.review,
        ),
      };
    },
  );
  return print(documents, options, io, config);
}

async function reviewPull(options: Options, io: Io): Promise<number> {
  const { number: pull, place } = parseNumber('pull', options.pull);
  const repository = await connectRepository(await requirePlace(options, io, place), io);
  const context = await readContext(repository.reader, options, io);
  const run = await carryOut(
    await jobs.review(),
    { pull },
    { reader: repository.reader, repository },
    context,
    options,
  );
  const code = print(run.output.documents, options, io, context.config);
  return Math.max(
    code,
    showPlan(run, io, createScreen(io, context.now), { ...options, writable: true }),
  );
}

function print(
  documents: readonly ReviewedDocument[],
  options: Options,
  io: Io,
  config: Config,
): number {
  io.out(
    options.json === true
      ? renderReviewJson(documents)
      : `${renderReviewTerminal(documents, createScreen(io, io.now()))}\n`,
  );
  const findings = documents.flatMap((one) => one.findings);
  return isRefused(findings, config.review.failOn) ? exitCodes.findings : exitCodes.ok;
}
