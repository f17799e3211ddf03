/** `docs/commands.md`: what the terminal itself says of each command. */
import { listCommands, runCli } from '../../src/cli/program.js';
import type { Io } from '../../src/node/io.js';
import { instantOfEpoch } from '../../src/time/instant.js';
import type { GeneratedFile } from './tables.js';

export const commandsPage: GeneratedFile = await makePage();

async function makePage(): Promise<GeneratedFile> {
  const parts = [
    '# Commands of the terminal',
    'What `after-action` says with `--help`, and each command after its name. `npx after-action` runs the same from the package, and `node dist/cli.js` from a clone.',
    fenced(await help([])),
  ];
  for (const name of listCommands(quiet()).filter((command) => command !== 'help'))
    parts.push(`## ${name}`, fenced(await help([name])));
  return { path: 'docs/commands.md', text: `${parts.join('\n\n')}\n` };
}

async function help(command: readonly string[]): Promise<string> {
  let text = '';
  await runCli(
    [...command, '--help'],
    quiet((part) => (text += part)),
  );
  return text.trimEnd();
}

function quiet(out: (text: string) => void = () => undefined): Io {
  return {
    cwd: process.cwd(),
    env: {},
    columns: 80,
    out,
    err: () => undefined,
    tty: false,
    now: () => instantOfEpoch(0),
  };
}

function fenced(text: string): string {
  return `\`\`\`\n${text}\n\`\`\``;
}
