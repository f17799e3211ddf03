/** Git in the folder where the command was started: read-only, nothing of the clone is run. */
import { spawn } from 'node:child_process';
import { PassThrough } from 'node:stream';
import type { GitRunner } from '../git-clone/log.js';
import { UserError } from '../errors.js';

/** Settings of a clone that would make git start programs are switched off. */
const harmless = [
  '--no-pager',
  '--no-optional-locks',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.hooksPath=',
  '-c',
  'diff.external=',
] as const;

export function gitIn(cwd: string): GitRunner {
  return async (args) => {
    const child = spawn('git', [...harmless, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    // Read from the first moment: what nobody reads is thrown away by Node when a quick git has ended.
    const stdout = child.stdout.pipe(new PassThrough({ encoding: 'utf8' }));
    let complaint = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      complaint = `${complaint}${chunk}`.slice(0, 2000);
    });
    const ended = new Promise<number>((resolve) => {
      child.on('error', () => resolve(127));
      child.on('close', (code) => resolve(code ?? 1));
    });
    return output(stdout as AsyncIterable<string>, ended, () => complaint);
  };
}

async function* output(
  stdout: AsyncIterable<string>,
  ended: Promise<number>,
  complaint: () => string,
): AsyncGenerator<string> {
  yield* stdout;
  const code = await ended;
  if (code === 0) return;
  throw new UserError({
    code: 'PM502',
    message:
      code === 127
        ? 'git cannot be started'
        : `git failed: ${complaint().trim().split('\n')[0] ?? ''}`.slice(0, 200),
    remedy:
      code === 127
        ? 'Install git, or name --repo and --issue.'
        : 'Run the command inside a git clone, or name --repo and --issue, or --recording.',
  });
}
