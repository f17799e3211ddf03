/**
 * Runs the Action as GitHub's runner does: inputs from action.yml as INPUT_*, an event file, files
 * for outputs, state and
 * summary, and the workflow commands of the log read back. Used by the demo, and by the tests of the bundle.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';

export interface ActionRun {
  /** Path of dist/index.js. */
  readonly main: string;
  /** Text of the action.yml whose input defaults hold. */
  readonly actionYaml: string;
  readonly event: { readonly name: string; readonly payload: unknown };
  readonly inputs: Readonly<Record<string, string>>;
  /** `owner/name` */
  readonly repository: string;
  readonly env: Readonly<Record<string, string>>;
  /** Node to run with; this one when absent. */
  readonly node?: string;
  readonly signal?: AbortSignal;
}

export interface WorkflowCommand {
  readonly command: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

export interface ActionResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly commands: readonly WorkflowCommand[];
  /**
   * Files that the run left in its workspace, its home and its temporary folder (all one), apart
   * from those the runner put there.
   */
  readonly left: readonly string[];
  /** Milliseconds from spawn to exit. */
  readonly milliseconds: number;
}

export async function runActionProcess(run: ActionRun): Promise<ActionResult> {
  const folder = await mkdtemp(join(tmpdir(), 'after-action-run-'));
  const files = Object.fromEntries(
    ['EVENT_PATH', 'OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY'].map((name) => [
      `GITHUB_${name}`,
      join(folder, name.toLowerCase()),
    ]),
  );
  await Promise.all(
    Object.entries(files).map(([name, path]) =>
      writeFile(path, name === 'GITHUB_EVENT_PATH' ? JSON.stringify(run.event.payload) : ''),
    ),
  );
  const started = performance.now();
  const done = await spawned(run, folder, files);
  const milliseconds = performance.now() - started;
  const [output, summary] = await Promise.all([
    readFile(files['GITHUB_OUTPUT'] ?? '', 'utf8'),
    readFile(files['GITHUB_STEP_SUMMARY'] ?? '', 'utf8'),
  ]);
  const left = (await readdir(folder)).filter(
    (name) => !Object.values(files).includes(join(folder, name)),
  );
  await rm(folder, { recursive: true, force: true });
  return {
    ...done,
    outputs: parseFileCommands(output),
    summary,
    commands: parseWorkflowCommands(`${done.stdout}\n${done.stderr}`),
    left,
    milliseconds,
  };
}

async function spawned(
  run: ActionRun,
  folder: string,
  files: Readonly<Record<string, string>>,
): Promise<Pick<ActionResult, 'exitCode' | 'stdout' | 'stderr'>> {
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    RUNNER_TEMP: folder,
    GITHUB_ACTIONS: 'true',
    CI: 'true',
    GITHUB_REPOSITORY: run.repository,
    GITHUB_EVENT_NAME: run.event.name,
    GITHUB_WORKSPACE: folder,
    GITHUB_ACTOR: 'someone',
    ...files,
    ...inputVariables(run),
    ...run.env,
  };
  const child = spawn(run.node ?? process.execPath, [run.main], {
    env,
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(run.signal ? { signal: run.signal, killSignal: 'SIGKILL' } : {}),
  });
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  const exitCode = await new Promise<number | null>((resolve) => {
    // A process that never started closes nothing; one that was stopped is waited for.
    child.on('error', () => child.pid === undefined && resolve(null));
    child.on('close', resolve);
  });
  return {
    exitCode,
    stdout: Buffer.concat(out).toString('utf8'),
    stderr: Buffer.concat(err).toString('utf8'),
  };
}

/**
 * Defaults of action.yml, then what the workflow says; `${{ … }}` defaults are the token's business
 * and are passed in.
 */
function inputVariables({ actionYaml, inputs }: ActionRun): Record<string, string> {
  const declared =
    (parse(actionYaml) as { inputs?: Record<string, { default?: unknown }> }).inputs ?? {};
  const variables: Record<string, string> = {};
  for (const [name, { default: value }] of Object.entries(declared)) {
    const text = inputs[name] ?? (typeof value === 'string' && !value.includes('${{') ? value : '');
    variables[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] = text;
  }
  return variables;
}

/** `name<<delimiter` … `delimiter`, and `name=value`. */
export function parseFileCommands(text: string): Readonly<Record<string, string>> {
  const values: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] ?? '';
    const heredoc = /^([^=<]+)<<(.+)$/.exec(line);
    if (heredoc) {
      const end = lines.indexOf(heredoc[2] ?? '', i + 1);
      values[heredoc[1] ?? ''] = lines.slice(i + 1, end).join('\n');
      i = end;
    } else if (line.includes('='))
      values[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1);
  }
  return values;
}

/** What the runner knows; any other word between the colons is printed and nothing else. */
const known = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'internal-set-repo-path',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

/**
 * Lines that the runner would obey, from stdout as from stderr: `::name key=value::message` at the beginning of a line,
 * `##[name key=value;…]message` anywhere in one. Between `::stop-commands::word` and `::word::` it obeys nothing.
 */
export function parseWorkflowCommands(output: string): readonly WorkflowCommand[] {
  const found: WorkflowCommand[] = [];
  let resume: string | null = null;
  for (const line of output.split(/\r?\n/)) {
    const command = colonCommand(line) ?? bracketCommand(line);
    if (resume !== null) {
      if (command?.command === resume) resume = null;
    } else if (command && known.has(command.command)) {
      found.push(command);
      if (command.command === 'stop-commands') resume = command.message;
    }
  }
  return found;
}

function colonCommand(line: string): WorkflowCommand | null {
  const match = /^::([^\s:]+)(?: ([^:]*))?::(.*)$/.exec(line.trimStart());
  return match && workflowCommand(match[1] ?? '', match[2] ?? '', ',', match[3] ?? '');
}

function bracketCommand(line: string): WorkflowCommand | null {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return null;
  const inside = line.slice(start + '##['.length, end);
  const space = inside.indexOf(' ');
  const name = space < 0 ? inside : inside.slice(0, space);
  const properties = space < 0 ? '' : inside.slice(space + 1);
  return workflowCommand(name, properties, ';', line.slice(end + 1));
}

function workflowCommand(
  command: string,
  properties: string,
  separator: string,
  message: string,
): WorkflowCommand {
  const pairs = properties
    .split(separator)
    .filter(Boolean)
    .map(
      (pair) =>
        [
          pair.slice(0, pair.indexOf('=')).trim(),
          unescape(pair.slice(pair.indexOf('=') + 1)),
        ] as const,
    );
  return { command, properties: Object.fromEntries(pairs), message: unescape(message) };
}

function unescape(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%3B', ';')
    .replaceAll('%5D', ']')
    .replaceAll('%25', '%');
}
