import { beforeAll, describe, expect, it } from '@jest/globals';
import { differences, renderDifferences } from '../../scripts/live/compare.js';
import { localWorld } from '../../scripts/live/local-world.js';
import { notedFrom } from '../../scripts/live/relay.js';
import { playLife, type Bundle, type Life } from '../../scripts/live/scenario.js';
import type { Fault } from '../../src/local-github/local-github.js';
import { actionYaml, main } from '../support/bundle.js';

const bundle: Bundle = { main, actionYaml };

async function lifeOn(repository: string, faults: readonly Fault[] = []): Promise<Life> {
  const { world, close } = await localWorld(repository, '1', { faults });
  return playLife(world, bundle).finally(close);
}

const refusals: readonly Fault[] = [
  {
    match: { method: 'POST', route: '/issues/{issue_number}/assignees' },
    do: 'status',
    status: 422,
    body: { message: 'Validation Failed' },
  },
  {
    match: { method: 'POST', route: '/pulls' },
    do: 'status',
    status: 403,
    body: { message: 'Resource not accessible by integration' },
  },
];

describe('one scenario, two worlds', () => {
  let life: Life;
  let twin: Life;
  let other: Life;
  // Writes keep a second's distance, as on GitHub, so the three are played at once.
  beforeAll(async () => {
    [life, twin, other] = await Promise.all([
      lifeOn('acme/sandbox'),
      lifeOn('other/place'),
      lifeOn('acme/sandbox', refusals),
    ]);
  }, 240_000);

  it('plays the life of an incident with a workflow’s token alone', () => {
    expect(life.steps.map(({ name, outcome }) => `${name}: ${outcome}`)).toMatchInlineSnapshot(`
      [
        "a change is deployed: status 201, 201, 201",
        "an incident is declared: status 201",
        "response and correlation: exit 0, 2 changed",
        "the same again: exit 0, 0 changed",
        "the incident is closed: status 200",
        "postmortem: exit 0, 6 changed",
        "the same again: exit 0, 0 changed",
        "review: exit 1, 0 changed",
        "follow-ups: exit 0, 0 changed",
        "everything is put away: status 200, 204",
      ]
    `);
    expect(life.answers.map(({ id, answer }) => `${id}: ${answer}`)).toMatchInlineSnapshot(`
      [
        "environment-event: no runs",
        "skipped-in-group: by hand",
        "unknown-assignee: 201, 0 assigned",
        "contents-without-permission: by hand",
        "check-twice: 201, 200",
        "database-id: the same",
        "locked-issue: 204, 201",
        "close-with-comment: by hand",
        "two-checks-of-one-name: 1 listed",
      ]
    `);
  });

  it('finds nothing between two that are alike', () => {
    expect(differences(life, twin)).toEqual([]);
    expect(renderDifferences([], life)).toContain('They answered alike.');
  });

  it('finds another status, other words and another outcome', () => {
    const found = differences(life, other).map(({ where }) => where);
    expect(found).toEqual(
      expect.arrayContaining([
        '6. postmortem',
        '6. postmortem: POST /repos/{owner}/{repo}/pulls, status',
        '6. postmortem: POST /repos/{owner}/{repo}/pulls, words',
        'probe unknown-assignee',
      ]),
    );
  });

  it('notes the form of an answer and none of its values', () => {
    const secret = 'ghs_abcdefghijklmnopqrstuvwxyz0123456789';
    const noted = notedFrom(
      'GET',
      `/repos/acme/shop/issues?x=${secret}`,
      200,
      JSON.stringify([{ title: secret, user: { login: 'ana', deep: { er: 1 } } }]),
    );
    expect(noted).toEqual({
      route: 'GET /repos/{owner}/{repo}/issues',
      status: 200,
      keys: ['title', 'user', 'user.deep', 'user.login'],
      message: null,
    });
  });
});
