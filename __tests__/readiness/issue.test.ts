/** The one issue on readiness: opened, edited in place, closed, opened again; never doubled, wherever a run stops. */
import { describe, expect, it } from '@jest/globals';
import { UserError } from '../../src/errors.js';
import {
  CrashError,
  type Failure,
  type InMemoryRepository,
  inMemoryRepository,
} from '../support/in-memory-repository.js';
import {
  askReadiness,
  faultsOf,
  healthyRepository,
  setUpFiles,
} from '../support/readiness-world.js';

const issues = (repo: InMemoryRepository) =>
  [...repo.state.issues.values()].filter(({ labels }) => labels.includes('incident-readiness'));
const outcomes = ({ applied }: Awaited<ReturnType<typeof askReadiness>>) =>
  applied.map(({ outcome }) => outcome);
const addLabel = (repo: InMemoryRepository): void =>
  void repo.state.labels.set('incident', { name: 'incident', color: 'd73a4a', description: '' });
const dropLabel = (repo: InMemoryRepository): void => void repo.state.labels.delete('incident');

describe('the issue on readiness', () => {
  it('is not there while nothing is amiss', async () => {
    const repo = healthyRepository();
    expect(outcomes(await askReadiness(repo))).toEqual(['unchanged']);
    expect(issues(repo)).toEqual([]);
  });

  it('is opened once, left alone, edited, closed and opened again', async () => {
    const repo = healthyRepository({ labels: [] });
    expect(outcomes(await askReadiness(repo))).toEqual(['created']);
    expect(outcomes(await askReadiness(repo))).toEqual(['unchanged']);
    const [issue] = issues(repo);
    expect(issue?.title).toBe('Incident readiness');
    expect(issue?.body.split('\n').slice(1).join('\n')).toMatchInlineSnapshot(`
      "**1 thing is not ready for the next incident.** This issue is edited in place, and closes once all is in order.

      ### Will it start?

      - [label-present](https://github.com/after-action/after-action/blob/main/docs/readiness.md#label-present): there is no label "incident"
        → Create it: [github.com/acme/shop/labels](https://github.com/acme/shop/labels)

      After a change: start the workflow that wrote this by hand, or run \`after-action doctor\`. What is fine as it is goes into \`readiness.accepted\` of the configuration."
    `);

    const config = 'postmortem: { template: none-such }\n';
    expect(outcomes(await askReadiness(repo, { config }))).toEqual(['updated']);
    expect(issues(repo)[0]?.body).toContain('template-present');
    addLabel(repo);
    expect(outcomes(await askReadiness(repo))).toEqual(['updated']);
    expect(issues(repo)).toMatchObject([{ state: 'closed', stateReason: 'completed' }]);
    expect(outcomes(await askReadiness(repo))).toEqual(['unchanged']);
    dropLabel(repo);
    expect(outcomes(await askReadiness(repo))).toEqual(['updated']);
    expect(issues(repo)).toMatchObject([{ state: 'open' }]);
    expect(outcomes(await askReadiness(repo))).toEqual(['unchanged']);
  });

  it('stays closed by a person until there is another fault', async () => {
    const repo = healthyRepository({ labels: [] });
    await askReadiness(repo);
    repo.humans.changeIssue(issues(repo)[0]?.number ?? 0, { state: 'closed' });
    expect(outcomes(await askReadiness(repo))).toEqual(['unchanged']);
    expect(issues(repo)).toMatchObject([{ state: 'closed' }]);
    await askReadiness(repo, { config: 'postmortem: { template: none-such }\n' });
    expect(issues(repo)).toMatchObject([{ state: 'open' }]);
  });

  it('of two the older one stays', async () => {
    const repo = healthyRepository({ labels: [] });
    await askReadiness(repo);
    const [first] = issues(repo);
    const double = { ...first, number: 99 } as NonNullable<typeof first>;
    repo.state.issues.set(99, double);
    await askReadiness(repo);
    expect(issues(repo).map(({ number, state }) => [number, state])).toEqual([
      [first?.number, 'open'],
      [99, 'closed'],
    ]);
  });

  it('is not taken from a stranger', async () => {
    const repo = healthyRepository({ labels: [] });
    await askReadiness(repo);
    const [first] = issues(repo);
    if (first !== undefined)
      repo.state.issues.set(first.number, { ...first, author: { login: 'eve', type: 'User' } });
    expect(outcomes(await askReadiness(repo))).toEqual(['created']);
  });

  it.each<Failure>(['before', 'after', 'lost'])(
    'killed %s any call and run again, there is one',
    async (failure) => {
      const whole = healthyRepository({ labels: [] });
      await askReadiness(whole);
      for (const { number, write } of whole.calls.filter(
        (call) => call.write || failure === 'before',
      )) {
        const repo = inMemoryRepository({}, healthyRepository({ labels: [] }).state);
        repo.failAt(number, failure);
        await askReadiness(repo).catch((error: unknown) => {
          if (!(error instanceof CrashError) && !(error instanceof UserError)) throw error;
        });
        repo.restart();
        await askReadiness(repo);
        expect([number, write, issues(repo).map(({ state }) => state)]).toEqual([
          number,
          write,
          ['open'],
        ]);
      }
    },
  );

  it('keeps hostile names as the words that they are', async () => {
    const workflow = setUpFiles['.github/workflows/incident.yml'] ?? '';
    const repo = healthyRepository({
      files: {
        '.github/workflows/incident.yml': workflow.replace(
          "*.name, 'incident')",
          "*.name, '@everyone <img src=x> [a](https://b.example) `c`')",
        ),
      },
    });
    const run = await askReadiness(repo);
    expect(faultsOf(run)).toEqual(['workflow-label']);
    const body = issues(repo)[0]?.body ?? '';
    expect(body).not.toContain('<img');
    expect(body).not.toMatch(/(?<![\w\\`])@everyone/);
    expect(body).not.toContain('[a](https://b.example)');
  });
});
