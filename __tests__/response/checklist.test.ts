/** What stands in the three places of "Do next", and what the list leaves to the postmortem. */
import { describe, expect, it } from '@jest/globals';
import type { Config } from '../../src/config/config.js';
import { defaultConfig } from '../../src/config/defaults.js';
import { incident } from '../support/life.js';
import { aRoom, respond, response, says } from '../support/response-builders.js';

type Room = ReturnType<typeof aRoom>;

const next = (repo: Room): readonly string[] =>
  (/### Do next[^\n]*\n\n(?:_.*_\n\n)?((?:- \[.*\n?)+)/.exec(response(repo))?.[1] ?? '')
    .trim()
    .split('\n')
    .map((line) => /\*\*(.+?)\*\*/.exec(line)?.[1] ?? line);

type OwnStep = Config['response']['steps'][number];
const ownStep = (more: Partial<OwnStep>): OwnStep => ({
  id: 'page',
  title: 'Put up the maintenance page',
  hint: '',
  phase: 'mitigate',
  severities: [],
  services: [],
  ...more,
});
const withSteps = (...steps: OwnStep[]): Config => ({
  ...defaultConfig,
  response: { ...defaultConfig.response, steps },
});

async function closed(config: Config, ...said: readonly string[]): Promise<string> {
  const repo = aRoom();
  says(repo, '14:09', 'maya', '/lead me\n/severity sev1\n/started 14:00 UTC');
  for (const words of said) says(repo, '14:20', 'maya', words);
  says(repo, '14:43', 'maya', '/mitigated\n/resolved');
  repo.humans.changeIssue(incident, { state: 'closed', stateReason: 'completed' });
  await respond(repo, '14:55', { job: 'incident', config });
  const branch = repo.state.git.branches.get(`after-action/incident-${incident}`) ?? '';
  const tree = repo.state.git.commits.get(branch)?.tree ?? new Map<string, string>();
  const text = [...tree].find(([path]) => path.startsWith('postmortems/'))?.[1] ?? '';
  return text.replace(/\s+/g, ' ');
}

describe('"Do next"', () => {
  it('keeps a place for the first minutes while it is being mitigated', async () => {
    const repo = aRoom();
    says(repo, '14:08', 'maya', '/lead me\n/severity sev1');
    await respond(repo, '14:08');
    const steps = next(repo);
    expect(steps).toHaveLength(3);
    expect(steps[0]).toMatch(/^Stop the harm/);
    expect(steps[2]).toMatch(/^Say who is affected/);
    // Once the minutes are done, all three places are those of the phase.
    says(repo, '14:10', 'maya', '/done scope\n/done outside\n/update We are on it. next 30m');
    await respond(repo, '14:10');
    expect(next(repo)).toHaveLength(3);
    expect(next(repo)).not.toContain(steps[2]);
  });

  it('names a step of the repository’s own behind the first of its phase, where it is meant', async () => {
    const config = withSteps(
      ownStep({ severities: ['sev1'] }),
      ownStep({ id: 'cache', title: 'Drain the cache', services: ['search'] }),
    );
    const repo = aRoom();
    says(repo, '14:08', 'maya', '/lead me\n/severity sev1');
    await respond(repo, '14:08', { config });
    expect(next(repo)[1]).toBe('Put up the maintenance page');
    expect(response(repo)).not.toContain('Drain the cache');
    says(repo, '14:09', 'maya', '/severity sev2');
    await respond(repo, '14:09', { config });
    expect(response(repo)).not.toContain('Put up the maintenance page');
  });
});

describe('what is open at the end', () => {
  const open = /\*\*Not confirmed when it was closed:\*\* (.+?) (?:\*\*|##|<!--)/;

  it('names the restore, own steps, and the last word to those who heard of it', async () => {
    const config = withSteps(ownStep({ title: 'Tell the ledger team' }));
    const points = open.exec(
      await closed(config, '/update Checkout is down.', '/done verified-outside'),
    )?.[1];
    expect(points).toContain('Tell the ledger team');
    expect(points).toContain('Look at what depends on it');
    expect(points).toContain('Tell people that it is over');
  });

  it('says nothing of a list that nobody used, nor of an end that nobody waits to hear of', async () => {
    const config = withSteps(ownStep({ title: 'Tell the ledger team' }));
    expect(await closed(config)).not.toMatch(open);
    const points = open.exec(await closed(defaultConfig, '/done verified-outside'))?.[1];
    expect(points).not.toContain('Tell people');
  });

  it('names an attempt that nobody closed', async () => {
    const text = await closed(defaultConfig, '/trying Raise the pool to 40');
    expect(text).toMatch(
      /\*\*Begun, and nobody said what came of it:\*\* Raise the pool to 40 \(\[maya\]/,
    );
    expect(
      await closed(
        defaultConfig,
        '/trying Raise the pool to 40\n/tried Raise the pool to 40 → helped',
      ),
    ).not.toContain('Begun, and nobody');
  });
});
