/** Processes of their own for a bench: what one of them costs is not mixed with the server that it asks. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Starts this bench again with other arguments; it answers by `process.send`. `bench`: path from the root. */
export function child(bench: string, ...args: readonly string[]): ChildProcess {
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  return spawn(process.execPath, [join(root, 'scripts/run.mjs'), join(root, bench), ...args], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    cwd: root,
  });
}

/** The next message of a process; rejects when it ends without one. */
export function answerOf<T>(from: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    from.once('message', (message) => {
      resolve(message as T);
    });
    from.once('exit', (code) => {
      reject(new Error(`a process of the bench ended with ${String(code)}`));
    });
  });
}
