/** Git in the folder where the command was started: read-only, nothing of the clone is run. */
import { spawn } from 'node:child_process';
import type { GitRunner } from '../correlation/local-git.js';
import { UserError } from '../errors.js';

/** Settings of a clone that would make git start programs are switched off. */
const harmless = ['--no-pager', '--no-optional-locks', '-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=', '-c', 'diff.external='] as const;

export function gitIn(cwd: string): GitRunner {
  return async (args) => {
    const child = spawn('git', [...harmless, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.setEncoding('utf8');
    let complaint = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      complaint = `${complaint}${chunk}`.slice(0, 2000);
    });
    const ended = new Promise<number>((resolve) => {
      child.on('error', () => resolve(127));
      child.on('close', (code) => resolve(code ?? 1));
    });
    return output(child.stdout as AsyncIterable<string>, ended, () => complaint);
  };
}

async function* output(stdout: AsyncIterable<string>, ended: Promise<number>, complaint: () => string): AsyncGenerator<string> {
  yield* stdout;
  const code = await ended;
  if (code === 0) return;
  throw new UserError({
    code: 'PM502', message: code === 127 ? 'git cannot be started' : `git failed: ${complaint().trim().split('\n')[0] ?? ''}`.slice(0, 200),
    remedy: code === 127 ? 'Install git, or name --repo and --issue.' : 'Run the command inside a git clone, or name --repo and --issue, or --recording.',
  });
}
