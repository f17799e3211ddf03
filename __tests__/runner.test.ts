import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseWorkflowCommands, runActionProcess } from '../src/runner.js';

describe('what the runner obeys', () => {
  const names = (output: string): readonly string[] =>
    parseWorkflowCommands(output).map(({ command, message }) => `${command}:${message}`);

  it.each([
    ['::error::a', ['error:a']],
    ['text ::error::a', []],
    ['text ##[error]a', ['error:a']],
    ['::nonsense::a', []],
    ['##[nonsense]a', []],
    ['##[error', []],
    ['::add-mask::x\r\n##[endgroup]', ['add-mask:x', 'endgroup:']],
    [
      '::stop-commands::w\n::error::a\n##[error]b\n::w::\n::error::c',
      ['stop-commands:w', 'error:c'],
    ],
  ])('%j', (output, obeyed) => {
    expect(names(output)).toEqual(obeyed);
  });

  it('properties of both forms', () => {
    expect(
      parseWorkflowCommands('::error file=a%2Cb,line=3::x%0Ay\n> ##[error file=a%3Bb;line=3]x%5Dy'),
    ).toEqual([
      { command: 'error', properties: { file: 'a,b', line: '3' }, message: 'x\ny' },
      { command: 'error', properties: { file: 'a;b', line: '3' }, message: 'x]y' },
    ]);
  });

  it('also what is written to stderr', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'runner-'));
    try {
      const main = join(folder, 'main.js');
      writeFileSync(
        main,
        "console.error('a ##[warning]from stderr'); console.log('::notice::out');",
      );
      const { commands } = await runActionProcess({
        main,
        actionYaml: 'inputs: {}',
        event: { name: 'push', payload: {} },
        inputs: {},
        repository: 'acme/shop',
        env: {},
      });
      expect(commands.map(({ command }) => command)).toEqual(['notice', 'warning']);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
