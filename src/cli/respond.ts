/** `after-action respond`: where the response stands, and what to do next. */
import { carryOut } from './carry-out.js';
import { jobs } from '../registry.js';
import { createScreen, type Io } from '../node/io.js';
import { renderResponseJson } from '../render/response/json.js';
import { renderResponseScreen } from '../render/response/terminal.js';
import { showPlan } from './show.js';
import { openSource, type SourceOptions } from './source.js';

interface Options extends SourceOptions {
  readonly json?: boolean;
}

export async function runRespond(options: Options, io: Io): Promise<number> {
  const source = await openSource(options, io);
  const screen = createScreen(io, source.context.now);
  const run = await carryOut(
    await jobs.timeline(),
    { issue: source.issue },
    source,
    source.context,
    options,
  );
  const words =
    options.json === true
      ? JSON.stringify(renderResponseJson(run.output, source.context.now), null, 2)
      : renderResponseScreen(run.output, screen);
  io.out(`${words}\n`);
  return showPlan(run, io, screen, { ...options, writable: source.repository !== null });
}
