/**
 * Whatever comes in, the run ends with one clear line, one code and its remedy, or does its work;
 * it leaks and doubles nothing.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import {
  botComments,
  type BundleRun,
  declare,
  errorsOf,
  lastOf,
  leaksOf,
  oneProblem,
  runBundle,
  shopWithHistory,
} from '../support/bundle.js';
import { type WatchedGitHub, watchedGitHub } from '../support/local-github.js';

interface Case {
  readonly name: string;
  /** What is special about the world, the event or the run. */
  readonly when: (
    github: WatchedGitHub,
  ) => Promise<{ readonly event: BundleRun['event'] } & Partial<BundleRun>>;
  readonly exit: number;
  /** Codes in front of the errors, in order; none when the run does its work. */
  readonly codes: readonly string[];
  /** What the line, or else the log, says. */
  readonly says: RegExp;
  /** Comments of ours on the issue afterwards. */
  readonly comments?: number;
  /** Without commits at first. */
  readonly empty?: true;
  /** GitHub's description is broken on purpose. */
  readonly undescribed?: true;
}

const folder = mkdtempSync(join(tmpdir(), 'after-action-events-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const fileWith = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

const declared = async (github: WatchedGitHub) => ({ event: (await declare(github)).event });
const closed = async (github: WatchedGitHub) => ({
  event: lastOf(
    (await github.as('ana').close((await declare(github)).number, { at: '2026-03-02T10:00:00Z' }))
      .events,
  ),
});
const configured = (text: string) => async (github: WatchedGitHub) => {
  await github
    .as('ana')
    .commit({ files: { '.github/after-action.yml': text }, message: 'Configure' });
  return declared(github);
};
const refusing =
  (
    route: string,
    status: number,
    message: string,
    headers: Readonly<Record<string, string>> = {},
    method = 'GET',
  ) =>
  async (github: WatchedGitHub) => {
    const prepared = await declared(github);
    github.faults.add({
      match: { method, route },
      do: 'status',
      status,
      body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
      headers,
    });
    return prepared;
  };
const dispatched = (inputs: Readonly<Record<string, string>>) => async (github: WatchedGitHub) => {
  await declare(github);
  return {
    event: lastOf(
      (await github.as('ana').dispatchWorkflow('.github/workflows/incident.yml', {})).events,
    ),
    inputs,
  };
};

const cases: readonly Case[] = [
  {
    name: 'no token',
    when: async (github) => ({ ...(await declared(github)), token: '' }),
    exit: 3,
    codes: ['PM101'],
    says: /No token was given/,
  },
  {
    name: 'a token that GitHub does not know',
    when: async (github) => ({ ...(await declared(github)), token: 'ghs_stale0000000000000000' }),
    exit: 3,
    codes: ['PM101'],
    says: /does not accept this token/,
  },
  {
    name: 'a repository that is not there',
    when: async (github) => ({ ...(await declared(github)), repository: 'acme/nowhere' }),
    exit: 3,
    codes: ['PM104'],
    says: /acme\/nowhere/,
  },
  {
    name: 'a repository named wrongly',
    when: async (github) => ({ ...(await declared(github)), repository: 'shop' }),
    exit: 3,
    codes: ['PM104'],
    says: /owner\/name.*octo\/shop/,
  },
  {
    name: 'the hour used up',
    when: async (github) => {
      const token = github.actionsToken();
      const prepared = await declared(github);
      github.setRateLimit(token, { remaining: 0, reset: '2026-03-02T11:50:00Z' });
      return { ...prepared, token };
    },
    exit: 4,
    codes: ['PM202'],
    says: /2026-03-02 11:50 UTC/,
  },
  {
    name: 'broken YAML',
    when: configured('labels:\n  incident: [\n'),
    exit: 2,
    codes: ['PM401'],
    says: /\.github\/after-action\.yml|YAML/,
    comments: 2,
  },
  {
    name: 'unknown keys, all of them',
    when: configured('labels:\n  incidnet: fire\npostmortm: {}\n'),
    exit: 2,
    codes: ['PM402', 'PM402'],
    says: /incidnet[^\n]*incident/,
    comments: 2,
  },
  {
    name: 'a label that is none of ours',
    when: async (github) => ({ event: (await declare(github, { labels: ['bug'] })).event }),
    exit: 0,
    codes: [],
    says: /not an incident|no incident/,
    comments: 0,
  },
  {
    name: 'null bodies',
    when: async (github) => {
      const { number } = await declare(github, { body: null });
      return { event: lastOf((await github.as('ana').comment(number, null)).events) };
    },
    exit: 0,
    codes: [],
    says: /created: the response comment/,
    comments: 2,
    undescribed: true,
  },
  {
    name: 'deleted users',
    when: async (github) => {
      const { number } = await declare(github);
      const { id, events } = await github.as('eve').comment(number, '/status identified');
      const issue = github.repository().issues.get(number);
      const comment = github.repository().comments.get(id);
      if (issue !== undefined) issue.user = null;
      if (comment !== undefined) comment.user = null;
      const { payload, name } = lastOf(events);
      return {
        event: {
          name,
          payload: {
            ...payload,
            comment: { ...(payload['comment'] as object), user: null },
            sender: null,
          },
        },
      };
    },
    exit: 0,
    codes: [],
    says: /created: the response comment/,
    undescribed: true,
  },
  {
    name: 'an issue without comments',
    when: declared,
    exit: 0,
    codes: [],
    says: /created: the correlation comment/,
    comments: 2,
  },
  {
    name: 'an incident without deploys',
    when: async (github) => {
      await github.as('ana').commit({ files: { 'README.md': 'x' }, message: 'Start' });
      return declared(github);
    },
    empty: true,
    exit: 0,
    codes: [],
    says: /created: the correlation comment/,
    comments: 2,
  },
  {
    name: 'a repository without history',
    when: declared,
    empty: true,
    exit: 0,
    codes: [],
    says: /created: the correlation comment/,
    comments: 2,
  },
  {
    name: 'a repository without history, incident closed',
    when: closed,
    empty: true,
    exit: 0,
    codes: [],
    says: /skipped: postmortems\/.*has no commit yet/,
    comments: 2,
  },
  {
    name: 'no event file',
    when: async (github) => ({
      ...(await declared(github)),
      env: { GITHUB_EVENT_PATH: join(folder, 'none.json') },
    }),
    exit: 2,
    codes: ['PM407'],
    says: /event file/,
  },
  {
    name: 'an event file that is no JSON',
    when: async (github) => ({
      ...(await declared(github)),
      env: { GITHUB_EVENT_PATH: fileWith('broken.json', '{"action": "lab') },
    }),
    exit: 2,
    codes: ['PM407'],
    says: /event file/,
  },
  {
    name: 'an event file that is no object',
    when: async (github) => ({
      ...(await declared(github)),
      env: { GITHUB_EVENT_PATH: fileWith('list.json', '[]') },
    }),
    exit: 2,
    codes: ['PM407'],
    says: /event file/,
  },
  {
    name: 'an unknown command',
    when: dispatched({ command: 'fix-everything' }),
    exit: 2,
    codes: ['PM404'],
    says: /fix-everything/,
  },
  ...['yes', '1', '"True"', 'tRUE', 'on'].map((given): Case => ({
    name: `a dry-run that is ${given}`,
    when: async (github) => ({ ...(await declared(github)), inputs: { 'dry-run': given } }),
    exit: 2,
    codes: ['PM404'],
    says: /"dry-run" is neither true nor false.*dry-run: true/,
    comments: 0,
  })),
  {
    name: 'a command without its number',
    when: dispatched({ command: 'scaffold' }),
    exit: 2,
    codes: ['PM404'],
    says: /input "issue"/,
  },
  {
    name: 'an issue input that is no number',
    when: dispatched({ command: 'incident', issue: 'twelve' }),
    exit: 2,
    codes: ['PM404'],
    says: /twelve/,
  },
  {
    name: 'a time that is none',
    when: async (github) => ({ ...(await declared(github)), inputs: { now: 'yesterday-ish' } }),
    exit: 2,
    codes: ['PM405'],
    says: /yesterday-ish/,
  },
  {
    name: 'an issue that never was',
    when: dispatched({ command: 'incident', issue: '404' }),
    exit: 3,
    codes: ['PM104'],
    says: /issues\/404/,
  },
  {
    name: 'a locked issue',
    when: refusing(
      '/issues/{issue_number}/comments',
      403,
      'Unable to create comment because issue is locked.',
      {},
      'POST',
    ),
    exit: 3,
    codes: ['PM105'],
    says: /Unlock the conversation/,
    comments: 0,
  },
  {
    name: 'an archived repository',
    when: async (github) => {
      const prepared = await declared(github);
      github.repository().archived = true;
      return prepared;
    },
    exit: 3,
    codes: ['PM108'],
    says: /archived/,
    comments: 0,
  },
  {
    name: 'a deleted issue',
    when: refusing('/issues/{issue_number}', 410, 'This issue was deleted'),
    exit: 3,
    codes: ['PM107'],
    says: /gone/,
  },
  {
    name: 'a transferred issue',
    when: async (github) => {
      github.addRepository({ fullName: 'acme/attic' });
      await github.as('acme', 'acme/attic').createIssue({ title: 'Checkout answers 502' });
      const prepared = await declared(github);
      github.faults.add({
        match: { method: 'GET', route: '/issues/{issue_number}', nth: 1 },
        do: 'status',
        status: 301,
        body: { message: 'Moved Permanently' },
        headers: { location: `${github.url}/repos/acme/attic/issues/1` },
      });
      return prepared;
    },
    exit: 3,
    codes: ['PM107'],
    says: /moved to/,
  },
  {
    name: 'pull requests that Actions may not open',
    when: async (github) => {
      const prepared = await closed(github);
      github.faults.add({
        match: { method: 'POST', route: '/pulls' },
        do: 'status',
        status: 403,
        body: { message: 'GitHub Actions is not permitted to create or approve pull requests.' },
      });
      return prepared;
    },
    exit: 3,
    codes: ['PM103'],
    says: /Allow GitHub Actions to create and approve pull requests/,
    comments: 2,
  },
  {
    name: 'files for outputs and summary that cannot be written',
    when: async (github) => ({
      ...(await declared(github)),
      env: { GITHUB_STEP_SUMMARY: join(folder, 'none', 'summary'), GITHUB_OUTPUT: '' },
    }),
    exit: 0,
    codes: [],
    says: /created: the response comment/,
    comments: 2,
  },
  {
    name: 'an event that nobody knows',
    when: async () => ({ event: { name: 'gollum', payload: {} } }),
    exit: 0,
    codes: [],
    says: /is not about an incident/,
  },
];

let github: WatchedGitHub | null = null;
afterEach(async () => {
  await github?.close();
  github = null;
});

describe('bad input', () => {
  it.each(cases)('$name', async ({ when, exit, codes, says, comments, empty, undescribed }) => {
    const here = empty ? await watchedGitHub() : await shopWithHistory();
    github = here;
    const run: BundleRun = await when(here);
    const result = await runBundle(here, run);
    const errors = errorsOf(result);
    expect({ exit: result.exitCode, codes: errors.map((error) => error.slice(0, 5)) }).toEqual({
      exit,
      codes,
    });
    expect(errors.filter((error) => !oneProblem.test(error))).toEqual([]);
    expect(codes.length > 0 ? errors.join('\n') : result.stdout).toMatch(says);
    expect(leaksOf(result, run.token ?? '')).toEqual([]);
    // Hours after the report the response also asks, once, for a lead and an update.
    const said = botComments(here, 1).filter((body) => !body.startsWith('<!-- after-action:nudge'));
    if (comments !== undefined) expect(said).toHaveLength(comments);
    if (undescribed !== true) expect(here.violations()).toEqual([]);
  });
});
