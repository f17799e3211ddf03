/** `after-action correlate`: on GitHub, on a recording, or on the history of the clone one stands in. */
import { carryOut } from './carry-out.js';
import { jobs, plugIns } from '../registry.js';
import { correlationFromLocalHistory } from '../git-clone/history.js';
import type { HistoryState } from '../git-clone/history-state.js';
import type { Correlation } from '../correlation/correlation.js';
import { model } from '../correlation/model.js';
import { exitCodes, UserError } from '../errors.js';
import { renderCorrelationJson } from '../render/correlation/json.js';
import { renderCorrelationTerminal } from '../render/correlation/terminal.js';
import { ink, type Screen, wrap } from '../render/screen.js';
import { gitIn, lastFetch } from '../node/git-process.js';
import { type Io, createScreen } from '../node/io.js';
import { runScoreboard } from './scoreboard.js';
import { localConfig } from './config-option.js';
import { showPlan } from './show.js';
import { instantOption, readRecording, type SourceOptions, openSource } from './source.js';
import { refuseUnused, usageError } from './usage.js';
import { formatInstant } from '../time/format.js';
import type { Instant } from '../time/instant.js';

interface Options extends SourceOptions {
  readonly text?: string;
  readonly scoreboard?: boolean;
  readonly json?: boolean;
}

export async function runCorrelate(options: Options, io: Io): Promise<number> {
  if (options.scoreboard === true) {
    refuseUnused(
      options,
      ['issue', 'recording', 'at', 'now', 'text', 'apply'],
      'with --scoreboard',
    );
    return runScoreboard(options, io);
  }
  const isLocal = [options.repo, options.recording, options.issue].every(
    (option) => option === undefined,
  );
  if (isLocal) return local(options, io);
  if (options.text !== undefined)
    throw usageError(
      '--text has no effect with --issue or --recording',
      'The issue itself says what is wrong: leave --text out.',
    );
  const asked = atDeclaration(options, io);
  const source = await openSource(asked, io);
  const screen = createScreen(io, source.context.now);
  const input = { issue: source.issue };
  const run = await carryOut(await jobs.correlate(), input, source, source.context, options);
  print(run.output.correlation, options, io, screen);
  if (asked !== options && options.json !== true)
    io.out(
      `\n${wrap(
        'As it could be known when the incident was declared. `--now TIME` asks later.',
        screen.width,
      )
        .map((line) => ink(screen, 'dim', line))
        .join('\n')}\n`,
    );
  return showPlan(run, io, screen, { ...options, writable: source.repository !== null });
}

/** A recording knows how it ended; the question is what could be known when it was declared. */
function atDeclaration(options: Options, io: Io): Options {
  if (options.recording === undefined || options.at !== undefined || options.now !== undefined)
    return options;
  return {
    ...options,
    at: readRecording(options.recording, io).issue.createdAt,
  };
}

async function local(options: Options, io: Io): Promise<number> {
  refuseUnused(options, ['apply'], 'in a clone');
  const config = await localConfig(options.config, io);
  const now = instantOption('--now', options.now, io.now(), config.timeZone) ?? io.now();
  const at = startOption(options.at, now, config.timeZone);
  const { correlation, history } = await correlationFromLocalHistory(
    {
      run: gitIn(io.cwd),
      at,
      text: options.text ?? '',
      config,
      fetchedAt: await lastFetch(io.cwd),
    },
    await plugIns.correlationSignals(),
    model,
  );
  print(correlation, options, io, createScreen(io, now), history);
  return history.gaps.length === 0 ? exitCodes.ok : exitCodes.findings;
}

/** What is asked about has begun: a start that is ahead is a wrong date or a wrong zone. */
function startOption(value: string | undefined, now: Instant, zone: string | null): Instant {
  const at = instantOption('--at', value, now, zone) ?? now;
  if (at <= now) return at;
  throw new UserError({
    code: 'PM405',
    message: `--at "${(value ?? '').slice(0, 60)}" is still ahead: it is ${formatInstant(now)}`,
    expected: 'when the incident started, UTC unless a zone is given',
    example: '--at "2026-11-20 14:03"',
    remedy: 'Correct the date or add the zone.',
  });
}

function print(
  correlation: Correlation,
  options: Options,
  io: Io,
  screen: Screen,
  history: HistoryState | null = null,
): void {
  io.out(
    options.json === true
      ? `${JSON.stringify(renderCorrelationJson(correlation, history), null, 2)}\n`
      : `${renderCorrelationTerminal(correlation, screen, history)}\n`,
  );
}
