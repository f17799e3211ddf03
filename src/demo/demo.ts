/**
 * `after-action demo`: the story in the terminal, and a folder with everything that people would
 * have seen on GitHub.
 */
import { counted } from '../text/counted.js';
import { readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exitCodes, UserError } from '../errors.js';
import { parseRecording } from '../recording/recording.js';
import { fit, ink, type Screen, wrap } from '../render/screen.js';
import { plain } from '../text/plain.js';
import { type Io, readKind, readText, createScreen, writeText } from '../node/io.js';
import { parseJson } from '../cli/source.js';
import { type Ahead, renderAhead } from './ahead.js';
import { cardsOf, collect, type Collected, newCollection, newStates, pageOf } from './collect.js';
import { storyFromRecording } from './from-recording.js';
import { play } from './play.js';
import type { Told } from './tell.js';
import type { Turn } from './turn.js';
import { story as shop } from './lantern-shop.js';
import type { Story } from './story.js';

interface Options {
  readonly recording?: string;
  readonly out: string;
}

export async function demo(options: Options, io: Io): Promise<number> {
  const started = performance.now();
  refuseFile(options.out, io);
  const story =
    options.recording === undefined
      ? shop
      : storyFromRecording(
          parseRecording(
            parseJson(readText(io, options.recording, 'recording'), options.recording),
          ),
        );
  const screen = createScreen(io, story.closed.at);
  const say = (line: string) => io.out(`${line}\n`);
  opening(story, screen, say);
  const collected = newCollection(story);
  const ahead = renderAhead();
  const { main, actionYaml } = ourselves();
  const played = await play(story, {
    main,
    actionYaml,
    twice: false,
    beats: 5,
    onTurn: (turn, github) => {
      const fresh = collect(collected, turn, github);
      ahead.begin(newStates(collected));
      tellTurn(turn, fresh, screen, say);
      if (turn.result.exitCode !== 0 && turn.id !== 'reviewed') failed(turn);
    },
  });
  await writeFolder(collected, ahead, options.out, io);
  closing(options.out, played.turns, performance.now() - started, screen, say);
  return exitCodes.ok;
}

/** Where the bundle is: one folder up from a file of dist/, two from this one. */
function ourselves(): { readonly main: string; readonly actionYaml: string } {
  for (const up of ['..', '../..']) {
    const root = fileURLToPath(new URL(`${up}/`, import.meta.url));
    try {
      return {
        main: join(root, 'dist', 'index.js'),
        actionYaml: readFileSync(join(root, 'action.yml'), 'utf8'),
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  throw new UserError({
    code: 'PM501',
    message: 'action.yml is not where it should be, next to dist/',
    remedy: 'Run the demo from a clone or an installed package of After-Action.',
  });
}

function opening(story: Story, screen: Screen, say: (line: string) => void): void {
  say(
    ink(
      screen,
      'bold',
      fit(`${story.owner}/${story.name}: ${plain(story.issue.title)}`, screen.width),
    ),
  );
  const what = 'A local GitHub. Each dated line is one run of the committed action, a process.';
  say(ink(screen, 'dim', fit(what, screen.width)));
}

function tellTurn(
  turn: Turn,
  fresh: readonly Told[],
  screen: Screen,
  say: (line: string) => void,
): void {
  const time = turn.at.slice(5, 16).replace('T', ' ');
  const cost = `${counted(turn.requests, 'request')}, ${counted(turn.writes, 'write')}`;
  const width = screen.width - cost.length - 15;
  say(
    `${ink(screen, 'cyan', time)}  ${ink(screen, 'bold', fit(turn.title, width).padEnd(width))} ` +
      ` ${ink(screen, 'dim', cost)}`,
  );
  for (const { label, text } of fresh)
    fewLines(text, screen.width - 15).forEach((line, index) => {
      say(`  ${ink(screen, 'dim', (index === 0 ? label : '').padEnd(12))} ${line}`);
    });
}

/** What is longer is to be read in the comment itself. */
const mostLines = 2;

function fewLines(text: string, width: number): readonly string[] {
  const lines = wrap(text, width);
  const kept = lines.slice(0, mostLines - 1);
  const rest = lines.slice(mostLines - 1).join(' ');
  return rest === '' ? kept : [...kept, fit(rest, width)];
}

function failed(turn: Turn): never {
  const reason =
    turn.result.commands
      .filter(({ command }) => command === 'error')
      .map(({ message }) => message)
      .join('\n') ||
    turn.result.stderr ||
    turn.result.stdout;
  throw new UserError({
    code: 'PM900',
    message: `The action failed at "${turn.title}": ${plain(reason).slice(0, 600)}`,
    remedy: 'Please report it; the demo needs nothing but this clone, Node and git.',
  });
}

/** Before anything is played: a quarter of a minute later it would be told too late. */
function refuseFile(out: string, io: Io): void {
  const top = resolve(io.cwd, out);
  const file = pathsDownTo(top).find((path) => readKind(io, path) === 'file');
  if (file === undefined) return;
  throw new UserError({
    code: 'PM404',
    message: `--out ${out}: ${file === top ? 'this' : file} is a file, and a folder is needed`,
    remedy: 'Name a folder; one that does not exist is made.',
    example: '--out after-action-demo',
  });
}

/** Each folder above it, from the top, then the path itself. */
function pathsDownTo(path: string): readonly string[] {
  const above = dirname(path);
  return above === path ? [path] : [...pathsDownTo(above), path];
}

async function writeFolder(collected: Collected, ahead: Ahead, out: string, io: Io): Promise<void> {
  const folder = resolve(io.cwd, out);
  for (const part of ['comments', 'postmortem.md', 'review.md', 'follow-ups', 'index.html'])
    rmSync(join(folder, part), { recursive: true, force: true });
  for (const { file, markdown } of cardsOf(collected))
    writeText(io, join(out, file), `${markdown.trimEnd()}\n`);
  const { pageCss } = await import('./page-css.js');
  const { renderPage } = await import('./page.js');
  const page = await renderPage(pageOf(collected), pageCss, ahead.html);
  writeText(io, join(out, 'index.html'), page);
}

function closing(
  out: string,
  turns: readonly Turn[],
  milliseconds: number,
  screen: Screen,
  say: (line: string) => void,
): void {
  const requests = turns.reduce((sum, turn) => sum + turn.requests, 0);
  const maxRequests = Math.max(...turns.map((turn) => turn.requests));
  say(
    `${turns.length} runs in ${(milliseconds / 1000).toFixed(1)} s, ${requests} ` +
      `requests in all, ${maxRequests} at most in one run.`,
  );
  say(`Look at it: ${ink(screen, 'bold', join(out, 'index.html'))}`);
}
