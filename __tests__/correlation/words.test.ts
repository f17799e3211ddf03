import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  names,
  normalTitle,
  readMessage,
  isReland,
  isRevert,
  readRevertTarget,
} from '../../src/changes/commit-message.js';
import { fileMatcher } from '../../src/correlation/file-names.js';
import { classifyPath } from '../../src/changes/path-kinds.js';
import { correlationSignals } from '../../src/correlation/signals/index.js';
import { fileNamesIn, quotesIn, collectWords } from '../../src/correlation/words.js';
import { aCommit, aSha } from '../support/repository-builders.js';

const hostile = fc.oneof(
  fc.string({ maxLength: 400, unit: 'binary' }),
  fc.constantFrom(
    'a.'.repeat(5000),
    '"'.repeat(5000),
    `Revert "${'x '.repeat(3000)}`,
    '#1'.repeat(5000),
    ' '.repeat(9000),
  ),
);

describe('words', () => {
  it('meet in all their spellings', () => {
    for (const text of ['PoolSize', 'pool_size', 'pool-size', 'pools sized'])
      expect([...collectWords(text)]).toEqual(expect.arrayContaining(['pool', 'siz']));
    expect([...collectWords('migrated')]).toEqual([...collectWords('migration')]);
    expect([...collectWords('The deploy of GitHub broke because of an error')]).toEqual(['deploy']);
  });

  it('come from any text without a fault, each once', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const words = collectWords(text);
        for (const word of words) expect(word.length).toBeGreaterThan(0);
        expect(() => [
          fileNamesIn(text),
          quotesIn(text),
          readMessage(text),
          readRevertTarget(readMessage(text)),
          classifyPath(text),
        ]).not.toThrow();
      }),
    );
  });

  it('hold file names and quoted strings', () => {
    expect(
      fileNamesIn(
        'at Pool.take (/srv/app/src/pool.ts:41:7), see ./config/pool.yml and v1.2.3, 10.0.0.1',
      ),
    ).toEqual(['Pool.take', 'srv/app/src/pool.ts', 'config/pool.yml']);
    expect(quotesIn('log says `pool exhausted` and "no route to host", not "x"')).toEqual([
      'pool exhausted',
      'no route to host',
    ]);
    const meant = fileMatcher(['srv/app/src/pool.ts', 'pool.yml']);
    expect(['src/pool.ts', 'config/pool.yml', 'src/whirlpool.ts', 'pool.tsx'].map(meant)).toEqual([
      'srv/app/src/pool.ts',
      'pool.yml',
      null,
      null,
    ]);
  });
});

describe('commit messages', () => {
  it('give title, number, branch and type, merged or squashed', () => {
    expect(readMessage('feat(cart): rows (#12)\n\nWhy.')).toEqual({
      title: 'feat(cart): rows',
      body: 'Why.',
      pullNumber: 12,
      branch: '',
      type: 'feat',
    });
    expect(readMessage('Merge pull request #7 from acme/rows\n\nShow rows')).toEqual({
      title: 'Show rows',
      body: '',
      pullNumber: 7,
      branch: 'acme/rows',
      type: null,
    });
    expect(readMessage('Merge pull request #7 from acme/bump-image').title).toBe('bump-image');
  });

  it('tell an undoing change from a second attempt', () => {
    const of = (message: string) => [
      isRevert(readMessage(message)),
      isReland(readMessage(message)),
    ];
    for (const message of [
      'Revert "Rows"',
      'chore: revert rows',
      'Rollback group1 to 1.36',
      'Backed out changeset',
    ])
      expect(of(message)).toEqual([true, false]);
    for (const message of [
      'Reland "Rows"',
      'Revert "Revert "Rows""',
      'Reapply rows',
      'Rows, take 2',
    ])
      expect(of(message)).toEqual([false, true]);
    for (const message of ['Show rows', 'Add a rollback button', 'Bump v2.1 of the api'])
      expect(of(message)).toEqual([false, false]);
  });

  it('name what they undo by sha, number, branch or title', () => {
    const target = aCommit({ sha: aSha('bad'), message: 'Show rows (#12)' });
    const named = (message: string) =>
      names(readRevertTarget(readMessage(message)), target, readMessage(target.message));
    expect(named(`Undo it\n\nThis reverts commit ${target.sha.slice(0, 9)}.`)).toBe(true);
    expect(named('Revert "Show rows (#12)" (#13)')).toBe(true);
    expect(named('Merge pull request #13 from acme/revert-12-rows\n\nOops')).toBe(true);
    expect(named('Revert #12')).toBe(true);
    expect(named('Revert "Show columns"')).toBe(false);
    expect(named('Revert #120')).toBe(false);
    expect(normalTitle('Show  "rows" (#12)')).toBe('show rows');
  });
});

describe('kinds of paths', () => {
  it('go by names that are used everywhere', () => {
    const kinds = [
      'src/cart.ts',
      'src/cart.test.ts',
      'spec/cart_spec.rb',
      'docs/cart.md',
      'locales/de.json',
      '.github/workflows/ci.yml',
      '.eslintrc.json',
      'package.json',
      'db/migrate/7_add.rb',
      'charts/shop/values.yaml',
      'config/pool.yml',
      'vendor/lib.js',
      'app/style.css',
      'Dockerfile',
      'settings.toml',
    ].map(classifyPath);
    expect(kinds).toEqual([
      'runtime',
      'test',
      'test',
      'docs',
      'translation',
      'pipeline',
      'tooling',
      'dependency',
      'migration',
      'infrastructure',
      'configuration',
      'generated',
      'style',
      'infrastructure',
      'configuration',
    ]);
  });
});

describe('the page about correlation', () => {
  it('tells every signal', () => {
    const page = readFileSync(new URL('../../docs/correlation.md', import.meta.url), 'utf8');
    for (const { id } of correlationSignals) expect(page).toContain(`| \`${id}\` |`);
  });
});
