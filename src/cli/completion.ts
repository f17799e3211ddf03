/** `after-action completion SHELL`: a script that completes commands, options and file names. */
import type { Command } from 'commander';
import { exitCodes } from '../errors.js';
import type { Io } from '../node/io.js';
import { usageError } from './usage.js';

interface Described {
  readonly name: string;
  readonly description: string;
  readonly options: readonly string[];
}

const writers: Readonly<Record<string, (commands: readonly Described[]) => string>> = {
  bash: writeBash,
  zsh: writeZsh,
  fish: writeFish,
};

/** Prints the script for a shell. */
export function printCompletion(program: Command, io: Io, shell: string): number {
  const write = writers[shell];
  if (write === undefined)
    throw usageError(
      `Unknown shell "${shell}", expected bash, zsh or fish`,
      'Name one of the three.',
      'after-action completion bash >> ~/.bashrc',
    );
  io.out(write(describeCommands(program)));
  return exitCodes.ok;
}

function describeCommands(program: Command): readonly Described[] {
  return program.commands.map((command) => ({
    name: command.name(),
    description: command.description(),
    options: command.options.flatMap(({ short, long }) =>
      [short, long].filter((name) => name !== undefined && name !== null),
    ),
  }));
}

function writeBash(commands: readonly Described[]): string {
  const cases = commands.map(({ name, options }) => `    ${name}) words='${options.join(' ')}' ;;`);
  return `# after-action completion bash >> ~/.bashrc
_after_action() {
  local word="\${COMP_WORDS[COMP_CWORD]}" words='${commands.map(({ name }) => name).join(' ')}'
  if [ "$COMP_CWORD" -gt 1 ]; then
    case "\${COMP_WORDS[1]}" in
${cases.map((line) => `  ${line}`).join('\n')}
      *) words='' ;;
    esac
    case "$word" in -*) ;; *) words='' ;; esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _after_action after-action
`;
}

function writeZsh(commands: readonly Described[]): string {
  const names = commands.map(
    ({ name, description }) => `    '${quote(`${name}:${description.replaceAll(':', '\\:')}`)}'`,
  );
  const cases = commands.map(
    ({ name, options }) =>
      `    ${name}) [[ $PREFIX == -* ]] && compadd -- ${options.join(' ')} || _files ;;`,
  );
  return `#compdef after-action
# after-action completion zsh > "\${fpath[1]}/_after-action"
_after_action() {
  local -a commands
  commands=(
${names.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe 'command' commands
    return
  fi
  case $words[2] in
${cases.join('\n')}
  esac
}
compdef _after_action after-action
`;
}

function writeFish(commands: readonly Described[]): string {
  const first = commands.map(
    ({ name, description }) =>
      `complete -c after-action -n __fish_use_subcommand -f -a ${name} -d '${quote(description)}'`,
  );
  const rest = commands.flatMap(({ name, options }) =>
    options
      .filter((option) => option.startsWith('--'))
      .map(
        (option) =>
          `complete -c after-action -n '__fish_seen_subcommand_from ${name}' -l ${option.slice(2)}`,
      ),
  );
  return `# after-action completion fish > ~/.config/fish/completions/after-action.fish\n${[...first, ...rest].join('\n')}\n`;
}

/** For a word in single quotes. */
function quote(text: string): string {
  return text.replaceAll("'", "'\\''");
}
