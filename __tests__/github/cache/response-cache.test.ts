/** What is kept between runs is a cache: fewer requests, and never another answer. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  startLocalGitHub,
  type LocalGitHub,
  type Person,
} from '../../../src/local-github/local-github.js';
import { plusSeconds } from '../../../src/time/instant.js';
import {
  connected,
  memoryShelf,
  playLoad,
  readRun,
  type MemoryShelf,
} from '../../support/cached-runs.js';
import { declared } from '../../support/repository-builders.js';

const load = { comments: 300, events: 600, deployments: 120, commits: 130 };
// One of them asks whether anything was reported from outside, one whether a new lead can be assigned.
const mostLater = 15;

describe('a long incident, run after run', () => {
  let github: LocalGitHub;
  let maya: Person;
  let issue: number;
  let shelf: MemoryShelf;
  beforeEach(async () => {
    github = await startLocalGitHub({
      now: plusSeconds(declared, 3 * 3600),
      repositories: [{ fullName: 'acme/shop', collaborators: { maya: 'write', jon: 'write' } }],
    });
    maya = github.as('maya');
    issue = await playLoad(maya, load);
    shelf = memoryShelf();
  });
  afterEach(() => github.close());

  /** One run with the cache beside one without: the same facts. */
  const bothRuns = async () => {
    github.clock.advance(60);
    const kept = await readRun(github, issue, shelf);
    const plain = await readRun(github, issue, null);
    expect(kept.facts).toEqual(plain.facts);
    expect(kept.config).toEqual(plain.config);
    return { kept, plain };
  };

  it('reads everything once, and then asks for what is new', async () => {
    const first = await bothRuns();
    expect(first.kept.facts.comments).toHaveLength(load.comments);
    for (let run = 0; run < 6; run += 1) {
      const { kept, plain } = await bothRuns();
      expect(kept.requests).toBeLessThanOrEqual(mostLater);
      expect(plain.requests).toBeGreaterThan(20);
    }
  });

  it('sees what people did since', async () => {
    await bothRuns();
    const [a, b, c] = (await readRun(github, issue, null)).facts.comments.map(({ id }) => id);
    const acts: readonly (() => Promise<unknown>)[] = [
      () => maya.comment(issue, 'One more at 17:20 UTC'),
      () => maya.editComment(a ?? 0, 'Edited: it began at 13:50 UTC'),
      () => maya.deleteComment(b ?? 0),
      async () => {
        await maya.deleteComment(c ?? 0);
        await maya.comment(issue, 'in its place');
      },
      () => maya.label(issue, 'sev1'),
      () => maya.close(issue),
      () => maya.reopen(issue),
      () => maya.commit({ files: { 'src/new.ts': 'new\n' }, message: 'A new change' }),
      async () => {
        const { id } = await maya.deployment({ ref: 'main', environment: 'production' });
        await maya.deploymentStatus(id, { state: 'in_progress' });
      },
      async () => {
        const { id } = (await readRun(github, issue, null)).facts.deployments[0] ?? { id: 0 };
        await maya.deploymentStatus(Number(id), { state: 'failure' });
      },
      () =>
        maya.commit({
          files: { '.github/after-action.yml': 'timezone: America/New_York\n' },
          message: 'Other zone',
        }),
      () => maya.commit({ files: { CODEOWNERS: '* @jon\n' }, message: 'Other owners' }),
      () => maya.editIssue(issue, { title: 'Checkout is down' }),
    ];
    for (const act of acts) {
      github.clock.advance(30);
      await act();
      const { kept } = await bothRuns();
      // Who deletes makes the comments be read whole once, three pages here; a commit makes folders be read again.
      expect(kept.requests).toBeLessThanOrEqual(mostLater + 4);
    }
  });

  it('notices reactions and events that went away, when their page has its turn', async () => {
    await bothRuns();
    const first = (await readRun(github, issue, null)).facts.comments[0]?.id ?? 0;
    await maya.react(first, 'rocket');
    const entries = github.repository().issues.get(issue)?.events;
    entries?.splice(5, 1);
    let seen = false;
    for (let run = 0; run < 10 && !seen; run += 1) {
      github.clock.advance(60);
      const { facts } = await readRun(github, issue, shelf);
      seen = JSON.stringify(facts) === JSON.stringify((await readRun(github, issue, null)).facts);
    }
    expect(seen).toBe(true);
  });

  it('costs no more than the writes and a look at what they changed, in a run that writes', async () => {
    await readRun(github, issue, shelf);
    const repository = connected(github, shelf);
    const { reader, writer } = repository;
    await reader.comments(issue);
    const before = repository.usage().requests;
    const made = await writer.createComment(issue, 'ours');
    expect((await reader.comments(issue)).at(-1)?.id).toBe(made.id);
    await writer.deleteComment(made.id);
    expect((await reader.comments(issue)).some(({ id }) => id === made.id)).toBe(false);
    expect(repository.usage().requests - before).toBeLessThanOrEqual(12);
  });

  it('takes a file that somebody broke, changed or brought from elsewhere for none', async () => {
    const changes: readonly ((text: string) => string)[] = [
      (text) => text.slice(0, text.length / 2),
      () => '',
      (text) => `${text.split('\n')[0] ?? ''}\n{]\n`,
      (text) => text.replace('Note 7', 'Note 8').replaceAll('part-', 'port-'),
      (text) => text.replace('"format":"1 of', '"format":"0 of'),
      (text) => text.replace('acme/shop', 'acme/other'),
      () => '[]',
    ];
    const { plain } = await bothRuns();
    const whole = new Map(shelf.texts);
    for (const change of changes) {
      for (const [name, text] of whole) shelf.texts.set(name, change(text));
      expect((await readRun(github, issue, shelf)).facts).toEqual(plain.facts);
    }
  });

  it('keeps no token, and nothing of one repository in the files of another', async () => {
    const token = github.actionsToken();
    const repository = connected(github, shelf, token);
    await repository.reader.comments(issue);
    await repository.reader.permission('maya');
    repository.flushCache();
    const all = [...shelf.texts.values()].join('\n');
    expect(all).not.toContain(token);
    expect(all).not.toContain('/permission');
    for (const text of shelf.texts.values())
      expect(text.split('\n')[0]).toContain(`"place":"${github.url} acme/shop"`);
  });
});

describe('whatever people do', () => {
  type Act = (maya: Person, issue: number, github: LocalGitHub, pick: number) => Promise<unknown>;
  const commentOf = (github: LocalGitHub, pick: number): number =>
    [...github.repository().comments.keys()].at(-1 - (pick % 205)) ?? 0;
  const acts: Readonly<Record<string, Act>> = {
    comment: (maya, issue, _, pick) => maya.comment(issue, `Said ${pick}`),
    edit: (maya, _, github, pick) => maya.editComment(commentOf(github, pick), `Edited ${pick}`),
    delete: (maya, _, github, pick) => maya.deleteComment(commentOf(github, pick)),
    label: (maya, issue, _, pick) => maya.label(issue, `label-${pick % 5}`),
    unlabel: (maya, issue, _, pick) => maya.unlabel(issue, `label-${pick % 5}`),
    close: (maya, issue) => maya.close(issue),
    reopen: (maya, issue) => maya.reopen(issue),
    rename: (maya, issue, _, pick) => maya.editIssue(issue, { title: `Down ${pick}` }),
    commit: (maya, _, __, pick) =>
      maya.commit({
        files: { [pick % 3 === 0 ? 'CODEOWNERS' : `src/${pick % 9}.ts`]: `${pick}\n` },
        message: `Change ${pick}`,
      }),
    deploy: async (maya, _, __, pick) => {
      const { id } = await maya.deployment({
        ref: 'main',
        environment: pick % 2 === 0 ? 'production' : 'staging',
      });
      await maya.deploymentStatus(id, { state: pick % 3 === 0 ? 'failure' : 'success' });
    },
    status: (maya, _, github, pick) =>
      maya.deploymentStatus(github.repository().deployments.at(-1 - (pick % 4))?.id ?? 0, {
        state: 'inactive',
      }),
    many: async (maya, issue, _, pick) => {
      for (let number = 0; number < 110; number += 1)
        await maya.comment(issue, `Many ${pick}-${number}`);
    },
  };

  it('the facts are those of a run without a cache', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...Object.keys(acts)), fc.nat(1000)), {
          minLength: 4,
          maxLength: 9,
        }),
        async (story) => {
          const github = await startLocalGitHub({
            now: plusSeconds(declared, 3 * 3600),
            repositories: [{ fullName: 'acme/shop', collaborators: { maya: 'write' } }],
          });
          try {
            const maya = github.as('maya');
            const issue = await playLoad(maya, {
              comments: 205,
              events: 120,
              deployments: 6,
              commits: 6,
            });
            const shelf = memoryShelf();
            for (const [name, pick] of story) {
              await readRun(github, issue, shelf);
              github.clock.advance(400);
              await acts[name]?.(maya, issue, github, pick);
              github.clock.advance(5);
            }
            expect((await readRun(github, issue, shelf)).facts).toEqual(
              (await readRun(github, issue, null)).facts,
            );
          } finally {
            await github.close();
          }
        },
      ),
      { numRuns: 8 },
    );
  }, 120_000);
});
