/** The Action's entry point: asks the gate, and only then loads the app. */
import { gate } from './action/gate.js';

const { readFileSync } = process.getBuiltinModule('node:fs');

const answer = gate({
  name: process.env['GITHUB_EVENT_NAME'] ?? '',
  payload: readEvent(process.env['GITHUB_EVENT_PATH']),
  command: (process.env['INPUT_COMMAND'] ?? '').trim(),
});

if (answer.open) {
  const { runAction } = await import('./action/action.js');
  await runAction(answer.reason);
} else {
  process.stdout.write(`After-Action: nothing to do, ${answer.reason}.\n`);
}

function readEvent(path: string | undefined): unknown {
  if (path === undefined || path === '') return null;
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as unknown;
  } catch {
    // A missing or broken event file is reported by the app, which can say what it expected.
    return null;
  }
}
