import { describe, expect, it } from '@jest/globals';
import { correlationSignals } from '../../src/correlation/signals/index.js';
import type { Signal } from '../../src/correlation/signal.js';
import {
  aComment,
  aCommit,
  aComparison,
  aDeployment,
  aDeploymentStatus,
  aFileChange,
  aSha,
  minute,
  theBot,
} from '../support/repository-builders.js';
import { aChange, said, someChanges, weighed } from '../support/correlation-builders.js';

function signal(id: string): Signal {
  const found = correlationSignals.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no signal ${id}`);
  return found;
}
const started = (ago: number) => ({
  incident: { stated: { started: { value: minute(-ago), at: minute(-ago), by: '', url: '' } } },
});

describe('signals', () => {
  it('have ids, descriptions and nothing in common', () => {
    expect(new Set(correlationSignals.map(({ id }) => id)).size).toBe(correlationSignals.length);
    for (const { id, description } of correlationSignals)
      expect([id, description]).toEqual([
        expect.stringMatching(/^[a-z-]+$/),
        expect.stringMatching(/\.$/),
      ]);
  });

  it('recency: how long before', () => {
    expect(said(signal('recency'), 'Raise')).toBe(
      'Landed 35 min before the report; by chance a change is this close 7 % of the time.',
    );
    expect(said(signal('recency'), 'Raise', started(5))).toMatch(
      /^Landed 30 min before the start; by chance/,
    );
    expect(said(signal('recency'), 'Translate', started(10))).toBe(
      'Landed 2 min after the start, so it fits only if that time is late.',
    );
  });

  it('recency: what landed a minute before a report was hardly noticed, unless it is a deploy that fails', () => {
    const commits = [aChange('Newest', 1), aChange('Older', 30)];
    const gap = (over: Parameters<typeof weighed>[2]) =>
      weighed(signal('recency'), 'Newest', over) - weighed(signal('recency'), 'Older', over);
    expect(gap({ facts: { commits } })).toBeLessThan(0);
    expect(gap({ facts: { commits }, ...started(0) })).toBeGreaterThan(0);
    expect(
      gap({ facts: { commits }, incident: { symptoms: 'The deploy to production fails' } }),
    ).toBeGreaterThan(0);
  });

  it('position: position, nearest to the start first', () => {
    expect(said(signal('position'), 'Translate')).toBe('The last change before the report.');
    expect(said(signal('position'), 'Raise')).toBe('1 change came between it and the report.');
    expect(said(signal('position'), 'Bump')).toBe('3 changes came between it and the report.');
  });

  it('symptom-words: what the report and the change share, in the words of the report', () => {
    expect(
      said(signal('symptom-words'), 'Raise', {
        incident: { symptoms: 'ConnectionPool exhausted in checkouts' },
      }),
    ).toBe('Shares "Checkout", "Connection", "Pool" with the report.');
    expect(
      said(signal('symptom-words'), 'Show', { incident: { symptoms: 'nothing in common here' } }),
    ).toBeNull();
  });

  it('symptom-words: a word that few changes hold weighs more', () => {
    const commits = [
      aChange('Cart: rounding', 10, ['cart/a.ts']),
      aChange('Cart: currency', 20, ['cart/b.ts']),
      aChange('Cart: rows', 30, ['cart/c.ts']),
    ];
    const over = {
      facts: { commits },
      incident: { title: '', symptoms: 'cart shows a wrong currency' },
    };
    expect(weighed(signal('symptom-words'), 'Cart: currency', over)).toBeGreaterThan(
      weighed(signal('symptom-words'), 'Cart: rounding', over),
    );
  });

  it('changed-lines: error strings of the report in the diff', () => {
    const commits = [
      aChange('Quiet title', 10, [], {
        files: [
          aFileChange({
            path: 'a.ts',
            patch: '@@ -1 +1 @@\n-old\n+throw new Error("pool exhausted after 30s");',
          }),
        ],
      }),
      aChange('Other', 20),
    ];
    expect(
      said(signal('changed-lines'), 'Quiet', {
        facts: { commits },
        incident: { symptoms: 'Log says `pool exhausted after 30s`' },
      }),
    ).toBe('Its changed lines contain "pool exhausted after 30s" from the report.');
    expect(
      said(signal('changed-lines'), 'Quiet', {
        facts: { commits },
        incident: { symptoms: 'connections exhausted' },
      }),
    ).toBe('Its changed lines contain "exhausted" from the report.');
    expect(
      said(signal('changed-lines'), 'Other', {
        facts: { commits },
        incident: { symptoms: 'connections exhausted' },
      }),
    ).toBeNull();
  });

  it('named-files: a file of the stack trace', () => {
    const incident = { symptoms: 'TypeError: x is null\n  at /srv/shop/src/checkout/pool.ts:41:7' };
    expect(said(signal('named-files'), 'Raise', { incident })).toBe(
      'The report names src/checkout/pool.ts, which it touches.',
    );
    expect(said(signal('named-files'), 'Show', { incident })).toBeNull();
  });

  it('service: folders, configured paths and CODEOWNERS', () => {
    const services = { incident: { services: ['checkout'] } };
    expect(said(signal('service'), 'Raise', services)).toBe(
      'Touches the affected service checkout (src/checkout/pool.ts).',
    );
    expect(said(signal('service'), 'Show', services)).toBeNull();
    const owned = {
      incident: { services: ['Payments'] },
      facts: {
        commits: someChanges(),
        codeowners: '# teams\n*.md @acme/docs\n/src/checkout/ @acme/payments-team\n',
      },
    };
    expect(said(signal('service'), 'Raise', owned)).toBe(
      'Touches the affected service Payments (src/checkout/pool.ts).',
    );
  });

  it('touched-kind: running code, configuration, or nothing that runs', () => {
    expect(said(signal('touched-kind'), 'Raise')).toBe('Touches configuration and running code.');
    expect(said(signal('touched-kind'), 'Translate')).toBe('Touches only translations.');
    expect(said(signal('touched-kind'), 'Bump')).toBe('Touches dependencies.');
    expect(weighed(signal('touched-kind'), 'Translate')).toBeLessThan(
      weighed(signal('touched-kind'), 'Raise'),
    );
  });

  it('configuration: paths that the settings call so', () => {
    expect(said(signal('configuration'), 'Raise')).toBe('Changes configuration: config/pool.yml');
    expect(said(signal('configuration'), 'Bump')).toBeNull();
  });

  it('size: lines and files', () => {
    expect(said(signal('size'), 'Raise')).toBe('Changes 8 lines in 2 files.');
    expect(
      said(signal('size'), 'Names only', {
        facts: {
          commits: [
            aChange('Names only', 5, [], { files: [aFileChange({ additions: 0, deletions: 0 })] }),
          ],
        },
      }),
    ).toBeNull();
  });

  it('first-touch: a file that rested', () => {
    const commits = [
      aChange('Wake it', 10, ['old/cron.sh']),
      aChange('Else', 60 * 24 * 40, ['x.ts']),
    ];
    expect(said(signal('first-touch'), 'Wake', { facts: { commits } })).toBe(
      'The first change to old/cron.sh for at least 39 d.',
    );
    expect(said(signal('first-touch'), 'Raise')).toBeNull();
  });

  it('later-changes: built upon, or a repair itself', () => {
    const commits = [
      aChange('Fix rounding', 10, ['src/cart.ts']),
      aChange('Round prices', 60, ['src/cart.ts']),
    ];
    expect(said(signal('later-changes'), 'Round', { facts: { commits } })).toBe(
      'A later change repaired the same files: Fix rounding',
    );
    expect(said(signal('later-changes'), 'Fix', { facts: { commits } })).toBe(
      'Repairs what an earlier change in the window touched.',
    );
  });

  it('reverted: before the start it speaks against the change, after the start for it', () => {
    const sha = aSha('bad');
    const change = aChange('Round prices (#7)', 60, ['src/cart.ts'], { sha });
    const revert = (ago: number) =>
      aCommit({
        message: `Revert "Round prices" (#8)\n\nThis reverts commit ${sha}.`,
        committedAt: minute(-ago),
        files: [],
      });
    const before = { facts: { commits: [revert(30), change] } };
    expect(said(signal('reverted'), 'Round', before)).toMatch(
      /^Already reverted before the start by #8\.$/,
    );
    expect(said(signal('reverted'), 'Revert', before)).toBe('It reverts an earlier change.');
    expect(weighed(signal('reverted'), 'Round', before)).toBeLessThan(0);
    const since = {
      facts: { commits: [revert(-20), change, aChange('Other', 90)] },
      at: minute(30),
    };
    expect(said(signal('reverted'), 'Round', since)).toMatch(/^Reverted .+ after the start by/);
    expect(weighed(signal('reverted'), 'Round', since)).toBeGreaterThan(0);
  });

  it('reverted: a second attempt', () => {
    expect(
      said(signal('reverted'), 'Reland', {
        facts: { commits: [aChange('Reland "Round prices"', 10)] },
      }),
    ).toBe('Re-lands a change that was reverted.');
    expect(
      said(signal('reverted'), 'Merge', {
        facts: {
          commits: [aChange('Merge pull request #9 from acme/x\n\nRound prices, take 2', 10)],
        },
      }),
    ).toBe('Re-lands a change that was reverted.');
  });

  it('change-type: what the title says', () => {
    const commits = [
      aChange('feat(cart): round prices', 10),
      aChange('docs: explain rounding', 20),
      aChange('Switch to the new cache', 30),
      aChange('Colours', 40),
    ];
    expect(said(signal('change-type'), 'feat', { facts: { commits } })).toBe(
      'Its title says a feature.',
    );
    expect(said(signal('change-type'), 'docs', { facts: { commits } })).toBe(
      'Its title says work on tests, documentation or tooling.',
    );
    expect(said(signal('change-type'), 'Switch', { facts: { commits } })).toBe(
      'Its title says a switch, an upgrade or a replacement.',
    );
    expect(said(signal('change-type'), 'Colours', { facts: { commits } })).toBeNull();
  });

  it('deploy-state: failed or unfinished', () => {
    const commits = someChanges();
    const deployments = [
      aDeployment({
        sha: commits[0]?.sha ?? '',
        statuses: [aDeploymentStatus({ state: 'failure' })],
      }),
    ];
    expect(said(signal('deploy-state'), 'Translate', { facts: { commits, deployments } })).toBe(
      `Its deploy (production ← ${commits[0]?.sha.slice(0, 7) ?? ''}) failed.`,
    );
    expect(said(signal('deploy-state'), 'Translate')).toBeNull();
  });

  it('promotion: opened up to what it brings live', () => {
    const [base, head] = [aSha('base'), aSha('staged')];
    const carrier = aChange("Merge branch 'staging'", 10, ['a.ts'], { parents: [base, head] });
    const comparisons = [
      aComparison({
        base,
        head,
        commits: [
          aCommit({ message: 'Colours' }),
          aCommit({ message: 'Faster checkout', sha: aSha('fast') }),
        ],
        totalCommits: 2,
      }),
    ];
    expect(said(signal('promotion'), 'Merge', { facts: { commits: [carrier], comparisons } })).toBe(
      `Brings 2 changes live, among them "Faster checkout" (${aSha('fast').slice(0, 7)}), which shares "Checkout".`,
    );
    const [newer, older] = [
      aChange('Newer', 30, ['a.ts'], { sha: aSha('2820e5e') }),
      aChange('Older', 40, ['b.ts'], { sha: aSha('2aca69d') }),
    ];
    const bump = aChange('Bump shop from v20260101-2aca69d to v20260102-2820e5e', 5, [
      'deploy.yml',
    ]);
    expect(said(signal('promotion'), 'Bump', { facts: { commits: [bump, newer, older] } })).toBe(
      'Brings 1 change live.',
    );
  });

  it('responders: who points to it, and who doubts it', () => {
    const facts = (body: string, author = 'maya') => ({
      facts: {
        commits: someChanges(),
        comments: [
          aComment({ body, author: { login: author, type: 'User' }, createdAt: minute(-1) }),
        ],
      },
    });
    expect(said(signal('responders'), 'Raise', facts('Started right after #414, I think.'))).toBe(
      'maya points to it: "Started right after #414, I think."',
    );
    expect(said(signal('responders'), 'Raise', facts('Look at #414'))).toBe(
      'maya mentions it: "Look at #414"',
    );
    expect(said(signal('responders'), 'Raise', facts('It is not #414'))).toBe(
      'maya rules it out: "It is not #414"',
    );
    expect(said(signal('responders'), 'Raise', facts('#4140 and #41'))).toBeNull();
    expect(said(signal('responders'), 'Raise', facts('caused by #414', theBot.login))).toBeNull();
  });

  it('verdict: what a person decided, the newest one', () => {
    const verdicts = [
      { kind: 'trigger' as const, ref: '#414', at: minute(-5), by: 'maya', url: '' },
      { kind: 'cleared' as const, ref: '#414', at: minute(-2), by: 'jon', url: '' },
    ];
    expect(said(signal('verdict'), 'Raise', { incident: { verdicts } })).toBe('Cleared by jon.');
    expect(said(signal('verdict'), 'Raise', { incident: { verdicts: verdicts.slice(0, 1) } })).toBe(
      'Named as the trigger by maya.',
    );
    expect(said(signal('verdict'), 'Show', { incident: { verdicts } })).toBeNull();
  });
});
