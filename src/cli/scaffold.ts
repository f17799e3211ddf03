/** `after-action scaffold` */
import { carryOut } from './carry-out.js';
import { jobs } from '../registry.js';
import { exitCodes, kindOf, UserError } from '../errors.js';
import { renderProblems } from '../render/problems.js';
import { type Io, createScreen, writeText } from '../node/io.js';
import { showPlan } from './show.js';
import { readTemplateOption } from './template-option.js';
import { type SourceOptions, openSource } from './source.js';

interface Options extends SourceOptions {
  readonly output?: string;
  readonly json?: boolean;
  readonly template?: string;
}

export async function runScaffold(options: Options, io: Io): Promise<number> {
  const source = await openSource(options, io);
  const screen = createScreen(io, source.context.now);
  const template = await readTemplateOption(options.template, source, io);
  const input = { issue: source.issue, template };
  const run = await carryOut(await jobs.scaffold(), input, source, source.context, options);
  const { text, path, branch, problems } = run.output;
  const stopping = problems.filter((problem) => kindOf(problem) !== 'usage');
  if (stopping.length > 0) throw new UserError(stopping);
  // A template that cannot be used costs its own words, not the document.
  if (problems.length > 0) io.err(`${renderProblems(problems, { ...screen, color: false })}\n`);
  if (text !== null && options.output !== undefined) {
    writeText(io, options.output, text);
    io.err(`Wrote the postmortem of #${source.issue} to ${options.output}.\n`);
  }
  if (options.json === true)
    io.out(
      `${JSON.stringify({ path, branch, text, pullRequest: run.output.pullRequest?.number ?? null }, null, 2)}\n`,
    );
  else if (text !== null && options.output === undefined) io.out(text);
  const code = showPlan(run, io, screen, { ...options, writable: source.repository !== null });
  if (text === null && source.repository === null) io.err(`${run.plan.reasons.join('\n')}\n`);
  return code === exitCodes.ok && problems.length > 0 ? exitCodes.usage : code;
}
