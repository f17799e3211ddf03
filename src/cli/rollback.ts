/** `after-action rollback`: the plan that `/rollback` would be answered with. Nothing is written or started from here. */
import { carryOut } from './carry-out.js';
import { jobs } from '../registry.js';
import { exitCodes } from '../errors.js';
import { createScreen, type Io } from '../node/io.js';
import { markdownScreen } from '../render/markdown-screen.js';
import { renderRollbackJson, renderVersionsJson } from '../render/rollback/json.js';
import { renderPlan, renderVersions } from '../render/rollback/proposal.js';
import { planRollback } from '../rollback/plan.js';
import { earlierVersions } from '../rollback/versions.js';
import { openSource, type SourceOptions } from './source.js';

interface Options extends SourceOptions {
  readonly to?: string;
  readonly list?: boolean;
  readonly json?: boolean;
}

export async function runRollback(options: Options, io: Io): Promise<number> {
  const source = await openSource(options, io);
  const { config, now } = source.context;
  const input = { issue: source.issue };
  const { output: view } = await carryOut(await jobs.timeline(), input, source, source.context, {
    ...options,
    apply: false,
  });
  if (options.list === true) {
    const versions = earlierVersions(view).slice(0, 5);
    const page = markdownScreen(renderVersions(versions), createScreen(io, now)).join('\n');
    io.out(`${options.json === true ? renderVersionsJson(versions, config) : page}\n`);
    return versions.length > 0 ? exitCodes.ok : exitCodes.findings;
  }
  const plan = planRollback({ comment: 0, to: options.to ?? null }, view, config);
  if (options.json === true) io.out(`${renderRollbackJson(plan, config)}\n`);
  else io.out(`${markdownScreen(renderPlan(plan, config), createScreen(io, now)).join('\n')}\n`);
  return plan.kind === 'plan' ? exitCodes.ok : exitCodes.findings;
}
