/** The review of files: found, mended when asked to, and compared with the baseline. */
import { relative, resolve } from 'node:path';
import type { Config } from '../config/config.js';
import { UserError } from '../errors.js';
import {
  exists,
  findAbove,
  type Io,
  isExactText,
  isFile,
  readText,
  writeText,
} from '../node/io.js';
import { defaultCacheFolder, openReviewCache, type ReviewCache } from '../node/review-cache.js';
import { version } from '../version.js';
import { plugIns } from '../registry.js';
import type { ReviewedDocument } from '../render/review/comment.js';
import type { ReviewTotals } from '../render/review/terminal.js';
import { type Baseline, compareWith, parseBaseline, printBaseline } from '../review/baseline.js';
import { fix } from '../review/fix.js';
import { allIds, type ReviewSettings, reviewText } from '../review/review-text.js';
import { type NamedText, readDocuments } from './documents.js';
import { usageError } from './usage.js';

/** What can be asked of files, and of no pull request. */
export interface FileOptions {
  readonly fix?: boolean;
  readonly baseline?: string;
  readonly writeBaseline?: boolean;
}

interface FileReview extends FileOptions {
  readonly config: Config;
  readonly today: string;
}

export interface ReviewedFiles {
  readonly documents: readonly ReviewedDocument[];
  readonly totals: ReviewTotals;
}

/** Where the baseline is written when no option and no configuration names a file. */
const defaultBaseline = '.github/after-action-baseline.json';

export async function reviewFiles(
  files: readonly string[],
  io: Io,
  options: FileReview,
): Promise<ReviewedFiles> {
  refuseContradiction(files, options);
  const { config, today } = options;
  const rules = await plugIns.reviewRules();
  const texts = readDocuments(files, io, 'postmortem');
  const asked = { people: new Set<string>(), today, ruleIds: allIds(rules) };
  // What is kept between runs is kept by a document's own text; whether other files are there, it cannot know.
  const context =
    texts.length < worthKeeping
      ? { ...asked, exists: (path: string) => exists(resolve(io.cwd, path)) }
      : asked;
  const settings: ReviewSettings = { rules, context, config };
  if (options.writeBaseline === true)
    return writeFindings(reviewAll(texts, settings, io), io, options);
  const baseline = readBaseline(io, options);
  const mended =
    options.fix === true ? mendAll(texts, io, settings, baseline) : { texts, fixed: 0 };
  const compared = reviewAll(mended.texts, settings, io).map((one) => ({
    document: one.document,
    ...compareWith(baseline, nameIn(one, io)),
  }));
  return {
    documents: compared.map(({ document, fresh }) => ({ document, findings: fresh })),
    totals: {
      fixed: mended.fixed,
      known: compared.reduce((sum, { known }) => sum + known, 0),
      mended: compared.reduce((sum, one) => sum + one.mended, 0),
    },
  };
}

/** Fewer are reviewed before a cache is read. */
const worthKeeping = 20;

function reviewAll(
  texts: readonly NamedText[],
  settings: ReviewSettings,
  io: Io,
): readonly ReviewedDocument[] {
  const cache = texts.length < worthKeeping ? null : cacheFor(settings, io);
  const reviewed = texts.map(({ path, text }): ReviewedDocument => {
    const kept = cache?.find(path, text) ?? null;
    if (kept !== null)
      return { document: { ...kept.document, path, source: text }, findings: kept.findings };
    const { document, findings } = reviewText(path, text, settings);
    const { title, actionItems } = document;
    cache?.add(path, text, { document: { title, actionItems }, findings });
    return { document, findings };
  });
  cache?.save();
  return reviewed;
}

interface KeptReview extends Pick<ReviewedDocument, 'findings'> {
  readonly document: Pick<ReviewedDocument['document'], 'title' | 'actionItems'>;
}

function cacheFor(
  { config, context, rules }: ReviewSettings,
  io: Io,
): ReviewCache<KeptReview> | null {
  const folder = io.cache ?? (io.noCache === true ? null : defaultCacheFolder(io));
  if (folder === null) return null;
  const { review, postmortem } = config;
  const asked = [version, rules.map(({ id }) => id), context.today, [...context.people]];
  return openReviewCache(folder, [...asked, review, postmortem]);
}

/** As the baseline calls it: from the root of the clone, wherever the command is typed. */
function nameIn({ document, findings }: ReviewedDocument, io: Io) {
  const { path, source } = document;
  return { path: fromRoot(path, io), source, findings };
}

function fromRoot(path: string, io: Io): string {
  if (path === '-') return path;
  return relative(rootOf(io), resolve(io.cwd, path)).replaceAll('\\', '/');
}

function rootOf(io: Io): string {
  return findAbove(io, '.git') ?? io.cwd;
}

function baselinePath(io: Io, { baseline, config }: FileReview): string | null {
  if (baseline !== undefined) return baseline;
  return config.review.baseline === null ? null : resolve(rootOf(io), config.review.baseline);
}

/** One that the configuration names and nobody has written yet is empty. */
function readBaseline(io: Io, options: FileReview): Baseline {
  const path = baselinePath(io, options);
  if (path === null) return {};
  if (options.baseline === undefined && !isFile(path)) return {};
  const read = parseBaseline(readText(io, path, 'baseline'));
  if (read !== null) return read;
  throw new UserError({
    code: 'PM625',
    message: `${fromRoot(path, io)} is not a baseline`,
    expected: 'the JSON that --write-baseline writes',
    remedy: 'Write it again with --write-baseline.',
    place: { path: fromRoot(path, io) },
  });
}

function refuseContradiction(
  files: readonly string[],
  { fix: mends, writeBaseline }: FileReview,
): void {
  if (mends !== true) return;
  if (writeBaseline === true)
    throw usageError('--fix and --write-baseline exclude each other', 'Run --fix first.');
  if (files.includes('-'))
    throw usageError('--fix has no effect on standard input', 'Name the files to mend.');
}

/** What is found now counts no more: nothing is left to show. Other documents of the file stay in it. */
function writeFindings(
  reviewed: readonly ReviewedDocument[],
  io: Io,
  options: FileReview,
): ReviewedFiles {
  const path = baselinePath(io, options) ?? resolve(rootOf(io), defaultBaseline);
  const named = reviewed.map((one) => nameIn(one, io));
  const before = isFile(resolve(io.cwd, path))
    ? readBaseline(io, { ...options, baseline: path })
    : {};
  const text = printBaseline(named, before);
  if (!isFile(resolve(io.cwd, path)) || readText(io, path, 'baseline') !== text)
    writeText(io, path, text);
  if (options.baseline === undefined && options.config.review.baseline === null)
    io.err(
      `Written to ${defaultBaseline}.\nSet review.baseline to it in .github/after-action.yml.\n`,
    );
  const known = named.reduce((sum, { findings }) => sum + findings.length, 0);
  return {
    documents: reviewed.map(({ document }) => ({ document, findings: [] })),
    totals: { known },
  };
}

function mendAll(
  texts: readonly NamedText[],
  io: Io,
  settings: ReviewSettings,
  baseline: Baseline,
): { readonly texts: readonly NamedText[]; readonly fixed: number } {
  let fixed = 0;
  const mended = texts.map(({ path, text }) => {
    const { text: better, count } = fix(text, (now) => {
      const { findings } = reviewText(path, now, settings);
      return compareWith(baseline, { path: fromRoot(path, io), source: now, findings }).fresh;
    });
    if (count === 0) return { path, text };
    refuseOtherBytes(path, io);
    writeText(io, path, better);
    fixed += count;
    return { path, text: better };
  });
  return { texts: mended, fixed };
}

/** What is no UTF-8 would come back as other bytes. */
function refuseOtherBytes(path: string, io: Io): void {
  if (isExactText(io, path)) return;
  throw new UserError({
    code: 'PM626',
    message: `${path} is not UTF-8, so it cannot be mended without changing other bytes`,
    remedy: 'Save it as UTF-8, or leave --fix out.',
    place: { path },
  });
}
