/**
 * The catalogue of stops: exit codes by family, several problems at once, and a heading in the
 * troubleshooting page for each.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  AmbiguousWriteError,
  type ErrorCode,
  type ErrorKind,
  exitCodeOf,
  NotFoundError,
  type Problem,
  stopsEverything,
  UserError,
} from '../src/errors.js';
import { sentence } from '../src/action/annotations.js';
import { oneProblem, pathOf } from './support/bundle.js';

const problem = (code: ErrorCode): Problem => ({
  code,
  message: 'Something is so',
  remedy: 'Do that.',
});
const sources = readdirSync(pathOf('src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && name !== 'errors.ts')
  .map((name) => readFileSync(join(pathOf('src'), name), 'utf8'))
  .join('\n')
  // A sentence over several lines is one sentence.
  .replace(/['`]\s*\+\s*['`]/g, '');
const page = readFileSync(pathOf('docs/troubleshooting.md'), 'utf8');
const headings = [...page.matchAll(/^### (PM\d{3}) (.+)$/gm)].map(([, code = '', words = '']) => ({
  code,
  words,
}));

describe('errors', () => {
  it.each<[ErrorCode, number]>([
    ['PM101', 3],
    ['PM108', 3],
    ['PM109', 3],
    ['PM201', 4],
    ['PM205', 4],
    ['PM301', 2],
    ['PM402', 2],
    ['PM501', 2],
    ['PM603', 2],
    ['PM900', 70],
  ])('%s ends with %i', (code, exit) => {
    expect(exitCodeOf(new UserError(problem(code)))).toBe(exit);
    expect(exitCodeOf(new NotFoundError([problem(code), problem('PM900')]))).toBe(exit);
  });

  it.each<[ErrorCode, ErrorKind, boolean]>([
    ['PM101', 'auth', true],
    ['PM102', 'permission', false],
    ['PM104', 'missing', false],
    ['PM107', 'missing', false],
    ['PM105', 'locked', false],
    ['PM202', 'limit', true],
    ['PM203', 'unavailable', true],
    ['PM302', 'conflict', false],
    ['PM306', 'rejected', false],
    ['PM402', 'usage', false],
    ['PM900', 'bug', false],
  ])('%s is of the kind %s; that it stops everything is %s', (code, kind, stops) => {
    const error = new UserError([problem(code), problem('PM900')]);
    expect([error.kind, stopsEverything(error), error.refusal]).toEqual([kind, stops, null]);
  });

  it('are told apart by their kind, never by their code', () => {
    const deciding =
      /\.code\.(?:startsWith|slice)|code [!=]== 'PM|'PM\d{3}'\]\.includes|\.received \?\?/;
    const found = readdirSync(pathOf('src'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('slash-commands/replies.ts'))
      .filter((name) => deciding.test(readFileSync(join(pathOf('src'), name), 'utf8')));
    expect(found).toEqual([]);
  });

  it('takes everything else for a fault of ours', () => {
    for (const thrown of [new Error('x'), new TypeError('x'), 'text', null, undefined])
      expect(exitCodeOf(thrown)).toBe(70);
  });

  it('carries all problems, never none, and says which kind it is', () => {
    const error = new AmbiguousWriteError([problem('PM203'), problem('PM204')]);
    expect([error.code, error.problems.length, error.name, error.message]).toEqual([
      'PM203',
      2,
      'AmbiguousWriteError',
      'PM203: Something is so\nPM204: Something is so',
    ]);
    expect(error).toBeInstanceOf(UserError);
    expect(() => new UserError([])).toThrow(TypeError);
  });

  it('is one line in an annotation: code, what happened, what to do', () => {
    const line = sentence({
      ...problem('PM404'),
      message: 'Bad\nthing',
      expected: 'one',
      example: 'x',
      received: 'a\r\n::error::b',
    });
    expect(line).toBe(
      'PM404 Bad thing. Expected one. For example: x. Received: a ::error::b. Do that.',
    );
    expect(line).toMatch(oneProblem);
  });
});

describe('docs/troubleshooting.md', () => {
  it('has a heading for every code that can be met', () => {
    const used = new Set([...sources.matchAll(/'(PM\d{3})'/g)].map(([, code]) => code));
    expect(
      [...used].filter((code) => !headings.some((heading) => heading.code === code)).sort(),
    ).toEqual([]);
  });

  it('is headed by the literal sentences', () => {
    const missing = headings.filter(({ words }) =>
      words
        .split('…')
        .map((part) => part.trim())
        .some((part) => part.length > 2 && !sources.includes(part)),
    );
    expect(missing).toEqual([]);
  });
});
