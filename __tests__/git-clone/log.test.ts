import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { defaultConfig } from '../../src/config/defaults.js';
import { correlationFromLocalHistory } from '../../src/git-clone/history.js';
import { type GitRunner, parseLog } from '../../src/git-clone/log.js';
import { model } from '../../src/correlation/model.js';
import { correlationSignals } from '../../src/correlation/signals/index.js';
import { epochOf, type Instant } from '../../src/time/instant.js';
import { aSha, minute } from '../support/repository-builders.js';

interface Logged {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly at: Instant;
  readonly message: string;
  readonly paths: readonly string[];
}

/** As `git log -z --name-only` prints it. */
function print(commits: readonly Logged[]): string {
  return commits
    .map(
      ({ sha, parents, at, message, paths }) =>
        `\u0001${sha}\u0002${parents.join(' ')}\u0002${epochOf(at)}\u0002${epochOf(at)}\u0002Jon\u0002${message}\n\0${paths.length === 0 ? '' : `\n${paths.map((path) => `${path}\0`).join('')}`}\0`,
    )
    .join('');
}

async function* pieces(text: string, size: number): AsyncGenerator<string> {
  for (let i = 0; i < text.length; i += size) yield text.slice(i, i + size);
}

const message = fc
  .string({ maxLength: 40, unit: 'grapheme' })
  .map((words) => words.replace(/\0/g, '').trimEnd());
const path = fc
  .string({ minLength: 1, maxLength: 20, unit: 'grapheme' })
  .map((name) => `d/${name.replace(/\0/g, '')}`);
const logged = fc
  .record({ seed: fc.nat(), message, paths: fc.array(path, { maxLength: 3 }) })
  .map(({ seed, ...rest }): Logged => ({
    sha: aSha(`c${seed}`),
    parents: [aSha('p')],
    at: minute(-(seed % 4000)),
    ...rest,
  }));

describe('git log', () => {
  it('reads every commit with its message and paths, in whatever pieces it comes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(logged, { maxLength: 5 }),
        fc.integer({ min: 1, max: 50 }),
        async (commits, size) => {
          const read = await parseLog(pieces(print(commits), size), (sha) => `u/${sha}`);
          expect(
            read.map(({ sha, message: text, files, committedAt, url }) => ({
              sha,
              text,
              paths: files?.map((file) => file.path),
              committedAt,
              url,
            })),
          ).toEqual(
            commits.map(({ sha, message: text, paths, at }) => ({
              sha,
              text,
              paths,
              committedAt: at,
              url: `u/${sha}`,
            })),
          );
        },
      ),
    );
  });

  it('is not taken in by a message that looks like a header', async () => {
    const forged = {
      sha: aSha('a'),
      parents: [],
      at: minute(-5),
      message: `x\n\u0001${aSha('b')}\u0002\u00021\u00021\u0002M\u0002forged`,
      paths: ['a.ts'],
    };
    expect((await parseLog(print([forged]), () => '')).map(({ sha }) => sha)).toEqual([aSha('a')]);
  });
});

const history: readonly Logged[] = [
  {
    sha: aSha('3'),
    parents: [aSha('2')],
    at: minute(-20),
    message: 'Raise the pool of checkout',
    paths: ['src/checkout/pool.ts'],
  },
  {
    sha: aSha('2'),
    parents: [aSha('1')],
    at: minute(-50),
    message: 'Colours',
    paths: ['src/theme.css'],
  },
  { sha: aSha('1'), parents: [], at: minute(-4000), message: 'Start', paths: ['README.md'] },
];

function clone(answers: Readonly<Record<string, string>> = {}): GitRunner {
  return async (args) => {
    const line = args.join(' ');
    const key = Object.keys(answers).find((start) => line.includes(start));
    if (key !== undefined) return answers[key] ?? '';
    if (line.includes('--git-dir')) return '.git\n';
    if (line.includes('rev-parse')) return `${aSha('3')}\n`;
    if (line.includes('--patch'))
      return (
        `\0${aSha('3')}\n\ndiff --git a/src/checkout/pool.ts b/src/checkout/pool.ts\nindex ` +
        '1..2 100644\n--- a/src/checkout/pool.ts\n+++ b/src/checkout/pool.ts\n@@ ' +
        '-1 +1,2 @@\n-size = 20\n+size = 200\n+wait = 0\n'
      );
    if (line.includes('--name-only')) {
      if (answers['--verify'] === '') throw new Error('does not have any commits yet');
      return line.includes('--skip=0') ? print(history) : '';
    }
    if (line.includes('symbolic-ref')) return 'main\n';
    throw new Error(`git ${line}`);
  };
}

const ask = async (run: GitRunner) => (await askWhole(run)).correlation;

const askWhole = (run: GitRunner) =>
  correlationFromLocalHistory(
    {
      run,
      at: minute(0),
      text: 'checkout returns 502 in src/checkout/pool.ts',
      config: defaultConfig,
    },
    correlationSignals,
    model,
  );

describe('an answer from local history', () => {
  it('needs neither a token nor a remote', async () => {
    const answer = await ask(clone());
    expect(answer.candidates.map(({ change }) => change.commit.message)).toEqual([
      'Raise the pool of checkout',
      'Colours',
      'Start',
    ]);
    expect(answer.deploySource.reason).toBe(
      'Local history without a tag in the window: each change on main counts as a deploy.',
    );
    expect(answer.candidates[0]?.change.commit).toMatchObject({
      url: '',
      files: [{ path: 'src/checkout/pool.ts', additions: 2, deletions: 1 }],
    });
    expect(answer.rollback?.commands).toEqual([
      {
        title: 'Revert the change in a branch',
        command: `git switch -c revert-${aSha('3').slice(0, 7)} origin/main && git revert --no-edit ${aSha('3')}`,
      },
    ]);
  });

  it('takes tags of the window as deploys, and the changes above the newest one as they are', async () => {
    const answer = await ask(
      clone({
        'for-each-ref': `v2\0${epochOf(minute(-30))}\0${aSha('2')}\nnot-a-version\0${epochOf(minute(-3))}\0${aSha('3')}\n`,
      }),
    );
    expect(answer.deploySource.source).toBe('releases');
    expect(
      answer.candidates.map(({ change }) => [
        change.commit.message,
        change.deploy?.label ?? null,
        change.at,
      ]),
    ).toEqual([
      ['Raise the pool of checkout', aSha('3').slice(0, 7), minute(-20)],
      ['Colours', 'v2', minute(-30)],
      ['Start', null, minute(-4000)],
    ]);
  });

  it('links to the repository that the remote names, without its credentials', async () => {
    const answer = await ask(
      clone({
        [String.raw`^remote\..*\.url$`]:
          'remote.origin.url https://maya:secret@github.com/acme/shop.git\n',
      }),
    );
    expect(answer.candidates[0]?.change.commit.url).toBe(
      `https://github.com/acme/shop/commit/${aSha('3')}`,
    );
  });

  it('says that nothing fits in a clone without commits, and fails where there is no clone', async () => {
    expect(await ask(clone({ '--verify': '' }))).toMatchObject({
      verdict: 'nothing-fits',
      considered: 0,
    });
    await expect(
      ask(async () => {
        throw new Error('not a git repository');
      }),
    ).rejects.toThrow('not a git repository');
  });
});
