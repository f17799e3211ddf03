/** `after-action review` */
import { isRefused } from '../review/review.js';
import { runJob } from '../jobs/job.js';
import { jobs, plugIns } from '../registry.js';
import type { Config } from '../config/config.js';
import { exitCodes } from '../errors.js';
import { parsePostmortem } from '../postmortem/parse.js';
import type { ReviewedDocument } from '../render/review/comment.js';
import { renderReviewJson, renderReviewTerminal } from '../render/review/terminal.js';
import { lint } from '../review/lint.js';
import { type Io, readText, screenOf } from '../node/io.js';
import { showPlan } from './show.js';
import { localConfig } from './config-option.js';
import { connectRepository, instantOption, readContext, usageError } from './source.js';

interface Options {
  readonly repo?: string;
  readonly pull?: string;
  readonly now?: string;
  readonly config?: string;
  readonly json?: boolean;
  readonly apply?: boolean;
}

export async function runReview(
  options: Options,
  io: Io,
  files: readonly string[],
): Promise<number> {
  if (options.pull !== undefined)
    return reviewPull(options, Number(options.pull.replace(/^#/, '')), io);
  if (files.length === 0)
    throw usageError(
      'Nothing says what to review',
      'Name postmortem files, or --repo and --pull.',
      'after-action review postmortems/2026-11-18-checkout-72.md',
    );
  const config = await localConfig(options.config, io);
  const now = instantOption('--now', options.now, io.now(), config.timeZone) ?? io.now();
  const rules = await plugIns.reviewRules();
  const documents = files.map((path): ReviewedDocument => {
    const document = parsePostmortem(path, readText(io, path, 'postmortem'));
    return {
      document,
      findings: lint(
        document,
        rules,
        { people: new Set(), today: now.slice(0, 10) },
        config.review,
      ),
    };
  });
  return print(documents, options, io, config);
}

async function reviewPull(options: Options, pull: number, io: Io): Promise<number> {
  if (options.repo === undefined || !Number.isSafeInteger(pull) || pull < 1)
    throw usageError(
      '--pull needs a number and --repo',
      'Name both.',
      '--repo octo/shop --pull 34',
    );
  const repository = connectRepository(options.repo, io);
  const now = instantOption('--now', options.now, io.now()) ?? io.now();
  const context = await readContext(repository.reader, options, now, io);
  const run = await runJob(
    await jobs.review(),
    { pull },
    { reader: repository.reader, repository },
    context,
    options.apply,
  );
  const code = print(run.output.documents, options, io, context.config);
  return Math.max(code, showPlan(run, io, screenOf(io, now), { ...options, writable: true }));
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
      : `${renderReviewTerminal(documents, screenOf(io, io.now()))}\n`,
  );
  const findings = documents.flatMap((one) => one.findings);
  return isRefused(findings, config.review.failOn) ? exitCodes.findings : exitCodes.ok;
}
