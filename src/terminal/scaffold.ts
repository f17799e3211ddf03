/** `after-action scaffold` */
import { perform } from '../commands/command.js';
import { scaffold as command } from '../commands/scaffold.js';
import { exitCodes, UserError } from '../errors.js';
import { type Io, screenOf, writeText } from './io.js';
import { showPlan } from './show.js';
import { type SourceOptions, sourceOf } from './sources.js';

interface Options extends SourceOptions {
  readonly output?: string;
  readonly json?: boolean;
}

export async function scaffold(options: Options, io: Io): Promise<number> {
  const source = await sourceOf(options, io);
  const screen = screenOf(io, source.setting.now);
  const input = { issue: source.issue };
  const run = await perform(command, input, source, source.setting, options.apply);
  const { text, path, branch, problems } = run.output;
  if (problems.length > 0) throw new UserError(problems);
  if (text !== null && options.output !== undefined) writeText(io, options.output, text);
  if (options.json === true)
    io.out(
      `${JSON.stringify({ path, branch, text, pullRequest: run.output.pullRequest?.number ?? null }, null, 2)}\n`,
    );
  else if (text !== null && options.output === undefined) io.out(text);
  const code = showPlan(run, io, screen, { ...options, writable: source.forge !== null });
  if (text === null && source.forge === null) io.err(`${run.plan.reasons.join('\n')}\n`);
  return code === exitCodes.ok ? exitCodes.ok : code;
}
