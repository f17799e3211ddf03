/** GitHub's own command line knows a token where nobody exported one. */
import { execFile } from 'node:child_process';

/** No shell, no prompt, and no long wait; `null` when `gh` is missing or is not logged in. */
export function ghToken(
  host: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<string | null> {
  return new Promise((done) => {
    execFile(
      'gh',
      ['auth', 'token', '--hostname', host],
      { env: { ...env, GH_PROMPT_DISABLED: '1' }, timeout: 3000, windowsHide: true },
      (error, stdout) => {
        const token = stdout.trim();
        done(error === null && /^\S{10,1000}$/.test(token) ? token : null);
      },
    ).stdin?.end();
  });
}
