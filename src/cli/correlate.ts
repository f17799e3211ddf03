/** `after-action correlate`: on GitHub, on a recording, or on the history of the clone one stands in. */
import { runJob } from '../jobs/job.js';
import { jobs, plugIns } from '../registry.js';
import { correlationFromLocalHistory } from '../git-clone/history.js';
import type { Correlation } from '../correlation/correlation.js';
import { model } from '../correlation/model.js';
import { exitCodes } from '../errors.js';
import { renderCorrelationJson } from '../render/correlation/json.js';
import { renderCorrelationTerminal } from '../render/correlation/terminal.js';
import type { Screen } from '../render/screen.js';
import { gitIn } from '../node/git-process.js';
import { type Io, readText, screenOf } from '../node/io.js';
import { runScoreboard } from './scoreboard.js';
import { configFromOption } from './config-option.js';
import { showPlan } from './show.js';
import { instantOption, parseJson, type SourceOptions, openSource, usageError } from './source.js';
import { parseRecording } from '../recording/recording.js';

interface Options extends SourceOptions {
  readonly text?: string;
  readonly scoreboard?: boolean;
  readonly json?: boolean;
}

export async function runCorrelate(options: Options, io: Io): Promise<number> {
  if (options.scoreboard === true) return runScoreboard(options, io);
  if (options.repo === undefined && options.recording === undefined) return local(options, io);
  if (options.text !== undefined)
    throw usageError(
      '--text belongs to a local clone',
      'With --repo or --recording the issue itself says what is wrong; leave --text out.',
    );
  const source = await openSource(atDeclaration(options, io), io);
  const screen = screenOf(io, source.context.now);
  const input = { issue: source.issue };
  const run = await runJob(await jobs.correlate(), input, source, source.context, options.apply);
  print(run.output.correlation, options, io, screen);
  return showPlan(run, io, screen, { ...options, writable: source.repository !== null });
}

/** A recording knows how it ended; the question is what could be known when it was declared. */
function atDeclaration(options: Options, io: Io): Options {
  if (options.recording === undefined || options.at !== undefined || options.now !== undefined)
    return options;
  return {
    ...options,
    at: parseRecording(parseJson(readText(io, options.recording, 'recording'), options.recording))
      .issue.createdAt,
  };
}

async function local(options: Options, io: Io): Promise<number> {
  const now = instantOption('--now', options.now, io.now()) ?? io.now();
  const at = instantOption('--at', options.at, now) ?? now;
  const config = await configFromOption(options.config, io, now);
  const correlation = await correlationFromLocalHistory(
    { run: gitIn(io.cwd), at, text: options.text ?? '', config },
    await plugIns.correlationSignals(),
    model,
  );
  print(correlation, options, io, screenOf(io, now));
  return exitCodes.ok;
}

function print(correlation: Correlation, options: Options, io: Io, screen: Screen): void {
  io.out(
    options.json === true
      ? `${JSON.stringify(renderCorrelationJson(correlation), null, 2)}\n`
      : `${renderCorrelationTerminal(correlation, screen)}\n`,
  );
}
