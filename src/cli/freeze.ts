/** `after-action freeze`: whether deploys are frozen, and whether one of them may go out. Reads only. */
import { exitCodes } from '../errors.js';
import { previewJob } from '../jobs/job.js';
import type { FreezeTarget } from '../jobs/read-outgoing.js';
import { createScreen, type Io } from '../node/io.js';
import { jobs } from '../registry.js';
import { freezeJson } from '../render/freeze/json.js';
import { renderFreezeTerminal } from '../render/freeze/terminal.js';
import { connectRepository } from './connect.js';
import { parseNumber, type PlaceOptions, requirePlace } from './place.js';
import { type ContextOptions, readContext } from './source.js';
import { usageError } from './usage.js';

interface Options extends PlaceOptions, ContextOptions {
  readonly status?: boolean;
  readonly pull?: string;
  readonly ref?: string;
  readonly json?: boolean;
}

export async function runFreeze(options: Options, io: Io): Promise<number> {
  const { target, place } = targetOf(options);
  const { reader } = await connectRepository(await requirePlace(options, io, place), io);
  const context = await readContext(reader, options, io);
  const input = {
    label: context.config.freeze.label,
    target,
    config: async () => context.config,
  };
  const { output } = await previewJob(await jobs['freeze-check'](), input, reader, context);
  io.out(
    options.json === true
      ? `${freezeJson(output)}\n`
      : `${renderFreezeTerminal(output, createScreen(io, context.now))}\n`,
  );
  return output.verdict.kind === 'frozen' ? exitCodes.findings : exitCodes.ok;
}

function targetOf({ status, pull, ref }: Options): {
  readonly target: FreezeTarget | null;
  readonly place?: ReturnType<typeof parseNumber>['place'];
} {
  if (pull !== undefined && ref !== undefined)
    throw usageError('--pull and --ref exclude each other', 'Name one of them.');
  if (status === true && (pull ?? ref) !== undefined)
    throw usageError(
      '--status asks about no deploy in particular',
      'Leave it, or --pull and --ref, out.',
    );
  if (ref !== undefined) return { target: { kind: 'version', ref, inputs: [] } };
  if (pull === undefined) return { target: null };
  const { number, place } = parseNumber('pull', pull);
  return { target: { kind: 'pull-request', number }, place };
}
