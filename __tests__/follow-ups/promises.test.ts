/** Did the fix hold? What an incident and an older action item both name, and what is said of it. */
import { describe, expect, it } from '@jest/globals';
import { runRequests } from '../../src/action/jobs.js';
import { joinFollowUps } from '../../src/follow-ups/follow-ups-of.js';
import { findPromises, type NewIncident } from '../../src/follow-ups/promises.js';
import { trackers } from '../../src/follow-ups/trackers/index.js';
import { parsePostmortem } from '../../src/postmortem/parse.js';
import { renderPromises } from '../../src/render/follow-ups/promises.js';
import { defaultConfig } from '../support/incident-builders.js';
import { inMemoryRepository } from '../support/in-memory-repository.js';
import { settingAt } from '../support/life.js';

const now = '2026-12-01T09:00:00Z';
const anIncident = (over: Partial<NewIncident> = {}): NewIncident => ({
  number: 40,
  declaredAt: now,
  words: 'Payments fail\nThe pool of src/checkout/payment.ts is empty again',
  thread: '',
  services: [],
  ...over,
});
const match = (item: string, incident = anIncident(), number = 12) => {
  const text = `---\nincident: ${number}\n---\n# Old\n\n## Action items\n\n- ${item}\n`;
  const document = parsePostmortem('postmortems/x.md', text);
  const followUps = joinFollowUps(document, [], defaultConfig, now, { trackers });
  return findPromises(incident, [{ document, followUps }])[0]?.shared ?? [];
};

describe('an older action item concerns an incident', () => {
  it.each<readonly [string, Partial<NewIncident>, string]>([
    ['Limit retries in src/checkout/payment.ts', {}, 'src/checkout/payment.ts'],
    ['Cap `MAX_POOL_SIZE` per host', { thread: 'MAX_POOL_SIZE is 10' }, 'max_pool_size'],
    [
      'Warn before the disk of search is full',
      { words: 'Search: disk full', services: ['search'] },
      'search',
    ],
    [
      'Renew the wildcard certificate of the gateway automatically, before it expires',
      { words: 'Wildcard certificate expires tonight, gateway refuses everybody' },
      'certificate',
    ],
  ])('by what both name: %s', (item, over, shared) => {
    expect(match(item, anIncident(over))).toContain(shared);
  });

  it.each<readonly [string, Partial<NewIncident>]>([
    ['Add an alert for errors of the service', { words: 'Errors of the service, no alert' }],
    ['Write a runbook for the rollback', { words: 'Rollback without a runbook' }],
    ['Limit retries in src/checkout/payment.ts', { words: 'see src/checkout/payment.tsx' }],
    ['Limit retries in payment.ts', { words: 'see lib/repayment.ts' }],
    ['See https://example.com/src/checkout/payment.ts', {}],
    ['Cap the pool', { words: 'Pool party is cancelled' }],
    ['Ask search for a review', { words: 'Search is slow', services: ['checkout'] }],
  ])('not by chance: %s', (item, over) => {
    expect(match(item, anIncident(over))).toEqual([]);
  });

  it('never that of its own postmortem', () => {
    expect(match('Limit retries in src/checkout/payment.ts', anIncident(), 40)).toEqual([]);
  });
});

describe('in the response comment', () => {
  it('with the state that it had when this began, run after run', async () => {
    const postmortem =
      '---\nincident: 1\nseverity: sev2\n---\n# The pool ran dry\n\n## Action items\n\n' +
      '- Limit retries in src/checkout/payment.ts (owner: @jon, due: 2026-11-20) #2\n' +
      "- Won't do: two pools in src/checkout/payment.ts, because it hides the load\n";
    const repo = inMemoryRepository({ now, files: { 'postmortems/a.md': postmortem } });
    repo.humans.openIssue({ title: 'The pool ran dry', body: '', labels: [] });
    repo.humans.openIssue({ title: 'Limit retries', body: '', labels: ['follow-up'] });
    const { number } = repo.humans.openIssue({
      title: 'Payments fail',
      body: 'src/checkout/payment.ts throws since 08:50 UTC',
      labels: ['incident'],
    });
    const run = () =>
      runRequests([{ kind: 'respond', issue: number }], {
        repository: repo,
        context: settingAt('2026-12-01T09:30:00Z'),
        apply: true,
      });
    repo.state.now = '2026-12-01T09:30:00Z';
    await run();
    const body = (repo.state.comments.get(number) ?? []).map((one) => one.body).join('\n');
    expect(body).toContain('**Promised before**');
    expect(body).toMatch(/not done, due 2026-11-20, late when this began/);
    expect(body).toMatch(/declined: because it hides the load/);
    repo.restart();
    await run();
    expect(repo.writes).toEqual([]);
  });

  it('is silent where nothing fits, and lets no words out as markup or secrets', () => {
    expect(renderPromises([])).toBe('');
    const line = renderPromises([
      {
        text: `@acme/all ghp_${'a1'.repeat(18)} <img>`,
        state: 'unproven',
        reason: null,
        dueAt: null,
        issue: null,
        postmortem: { title: '[x](y)', url: 'https://github.com/acme/shop/blob/main/x.md' },
        shared: ['`x`'],
      },
    ]);
    expect(line).not.toMatch(/ghp_|<img|(?<!\w)@acme/);
  });
});
