import { describe, expect, it } from '@jest/globals';
import { commands } from '../../../src/incident/slash-commands/commands/index.js';
import type { CommandName, ValidCommand } from '../../../src/incident/slash-commands/command.js';
import {
  asWritten,
  defineCommand,
  noEffect,
  noRow,
  printUsage,
} from '../../../src/incident/slash-commands/define.js';
import { parseText } from '../../../src/incident/slash-commands/words.js';

interface Text {
  readonly text: string;
}

const whole = {
  name: 'note',
  aliases: [],
  usage: 'TEXT',
  example: '/note hello',
  description: 'a note',
  parse: parseText,
  resolve: asWritten<Text>,
  effect: noEffect,
  row: noRow,
} as const;

describe('a command', () => {
  it('is one object', () => {
    expect(printUsage(defineCommand(whole))).toBe('/note TEXT');
    expect(printUsage({ name: 'help', usage: '' })).toBe('/help');
  });

  it('that says nothing of its effect, its row or its meaning does not compile', () => {
    const { effect: _effect, ...withoutEffect } = whole;
    // @ts-expect-error a command states its effect, if only `noEffect`
    defineCommand(withoutEffect);
    const { row: _row, ...withoutRow } = whole;
    // @ts-expect-error a command states its row, if only `noRow`
    defineCommand(withoutRow);
    const { resolve: _resolve, ...withoutResolve } = whole;
    // @ts-expect-error a command states what its words mean, if only `asWritten`
    defineCommand(withoutResolve);
    // @ts-expect-error parse and resolve agree on the arguments
    defineCommand({ ...whole, resolve: asWritten<{ readonly user: string }> });
    expect([_effect, _row, _resolve]).toHaveLength(3);
  });

  it('gives its name and its arguments to the unions', () => {
    const name: CommandName = 'follow-up';
    // @ts-expect-error no such command
    const unknown: CommandName = 'shrug';
    const read: ValidCommand = { name: 'tried', text: 'x', line: 1, source: '/tried x' };
    // @ts-expect-error `/tried` has a text
    const wrong: ValidCommand = { name: 'tried', line: 1, source: '/tried x' };
    expect([name, unknown, read.name, wrong.name]).toHaveLength(4);
    expect(commands.every((command) => command.example.startsWith(`/${command.name}`))).toBe(true);
  });
});
