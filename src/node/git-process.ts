/** Git in the folder where the command was started: read-only, nothing of the clone is run. */
import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { PassThrough } from 'node:stream';
import { type GitRunner, readWhole } from '../git-clone/log.js';
import { UserError } from '../errors.js';
import { type Instant, instantOfEpoch } from '../time/instant.js';

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
    const ended = new Promise<number>((done) => {
      child.on('error', () => done(127));
      child.on('close', (code) => done(code ?? 1));
    });
    return output(stdout as AsyncIterable<string>, ended, () => complaint);
  };
}

/** When the clone last asked a remote: git writes this file at every fetch. `null` for one that never did. */
export async function lastFetch(cwd: string): Promise<Instant | null> {
  try {
    const path = await readWhole(await gitIn(cwd)(['rev-parse', '--git-path', 'FETCH_HEAD']));
    return instantOfEpoch(Math.floor(statSync(resolve(cwd, path.trim())).mtimeMs / 1000));
  } catch {
    return null;
  }
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
