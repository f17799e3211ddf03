/** `after-action try`: what this clone's own past would have looked like, offline and without setting anything up. */
import { join } from 'node:path';
import { lookBack, lookBackDays } from '../git-clone/look-back.js';
import { releasesSince } from '../git-clone/releases.js';
import { askIn } from '../git-clone/log.js';
import type { Config } from '../config/config.js';
import { model } from '../correlation/model.js';
import { exitCodes } from '../errors.js';
import { joinFollowUps } from '../follow-ups/follow-ups-of.js';
import { isOpen } from '../follow-ups/digest.js';
import { gitIn } from '../node/git-process.js';
import { createScreen, type Io, isExactText, isPlainFile, readText } from '../node/io.js';
import { parsePostmortem } from '../postmortem/parse.js';
import { plugIns } from '../registry.js';
import { type DocumentsSeen, renderTry } from '../render/look-back.js';
import { byUrgency, countsLine } from '../render/follow-ups/order.js';
import { isRefused } from '../review/review.js';
import { lint } from '../review/lint.js';
import { detect } from '../set-up/detect.js';
import { documentFile } from '../set-up/document-folders.js';
import { mostBytes } from '../set-up/view.js';
import { type Instant, plusSeconds } from '../time/instant.js';
import { readClone } from './clone-view.js';
import { localConfig } from './config-option.js';
import { nowOption, type TimeOptions } from './source.js';

interface Options extends TimeOptions {
  readonly config?: string;
}

/** Each takes one more reading of the history: four of them keep a large clone below ten seconds. */
const retrials = 4;
/** A folder of a thousand documents is not read to its end for a first look. */
const mostDocuments = 300;

export async function runTry(options: Options, io: Io): Promise<number> {
  const config = await localConfig(options.config, io);
  const now = nowOption(options, io.now(), config.timeZone);
  const run = gitIn(io.cwd);
  const signals = await plugIns.correlationSignals();
  const [past, documents, environments] = await Promise.all([
    lookBack({ run, now, config, retrials }, signals, model),
    readDocumentsSeen(io, config, now),
    readEnvironments(io, config),
  ]);
  const since = plusSeconds(now, -28 * 86_400);
  const page = {
    lookBack: past,
    days: lookBackDays,
    environments,
    recent: past.commits.filter(({ committedAt }) => committedAt >= since),
    releases: releasesSince(since, past.commits, past.tags),
    documents,
  };
  io.out(`${renderTry(page, createScreen(io, now))}\n`);
  return exitCodes.ok;
}

/** Environments that workflows deploy to: on GitHub their deployments count. */
async function readEnvironments(io: Io, config: Config): Promise<readonly string[]> {
  const clone = await readClone(io, []);
  if (clone === null) return [];
  const around = { defaultBranch: null, tags: [], timeZone: null, config };
  const { configured, environments } = detect(clone.view, around);
  const live = environments.filter(({ kind }) => kind === 'production');
  const named = environments.filter(({ kind }) => kind === 'unknown');
  return configured.length > 0
    ? configured
    : (live.length > 0 ? live : named).map(({ name }) => name);
}

async function readDocumentsSeen(io: Io, config: Config, now: Instant): Promise<DocumentsSeen> {
  const ask = askIn(gitIn(io.cwd));
  const [listed, top] = await Promise.all([
    ask('ls-files', '-z', '--full-name', '--', ':(top)*.md'),
    ask('rev-parse', '--show-toplevel'),
  ]);
  const paths = listed
    .split('\0')
    .filter((path) => isPostmortem(path, config.postmortem.directory))
    // Not everything that git lists was checked out, and links lead elsewhere.
    .filter((path) => isPlainFile(join(top, path), mostBytes))
    .slice(0, mostDocuments)
    .filter((path) => isExactText({ ...io, cwd: top }, path));
  const [rules, trackers] = await Promise.all([plugIns.reviewRules(), plugIns.trackers()]);
  const read = paths.map((path) => {
    const text = readText({ ...io, cwd: top }, path, 'postmortem');
    const document = parsePostmortem(path, text, config.postmortem.sections);
    const context = { people: new Set<string>(), today: now.slice(0, 10) };
    return {
      refused: isRefused(lint(document, rules, context, config.review), config.review.failOn),
      items: joinFollowUps(document, [], config, now, { trackers }),
    };
  });
  const items = read.flatMap((one) => one.items);
  return {
    folders: commonFolders(paths),
    count: paths.length,
    withErrors: read.filter(({ refused }) => refused).length,
    counts: items.length === 0 ? '' : countsLine(items, 'action item'),
    open: byUrgency(items.filter(isOpen)),
  };
}

function isPostmortem(path: string, directory: string): boolean {
  if (documentFile(path)?.kind === 'postmortem') return true;
  const name = path.slice(path.lastIndexOf('/') + 1);
  return path.startsWith(`${directory}/`) && !/template|^(?:readme|index)\.md$/i.test(name);
}

/** The folders that hold most of them, at most three. */
function commonFolders(paths: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const file = documentFile(path);
    const key =
      file?.kind === 'postmortem' ? file.folder : path.slice(0, Math.max(0, path.lastIndexOf('/')));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 3)
    .map(([folder]) => folder);
}
