import type { Instant } from '../../src/time/instant.js';
import { describe, expect, it } from '@jest/globals';
import { correlate } from '../../src/correlation/correlate.js';
import { model } from '../../src/correlation/model.js';
import { correlationSignals } from '../../src/correlation/signals/index.js';
import { deploysFromFacts } from '../../src/changes/deploys-from-facts.js';
import {
  aComment,
  aCommit,
  aDeployment,
  aDeploymentStatus,
  anIssueEvent,
  aPullRequest,
  aRelease,
  aSha,
  minute,
} from '../support/repository-builders.js';
import {
  aChange,
  answerTo,
  aQuestion,
  someChanges,
  titlesOf,
} from '../support/correlation-builders.js';

describe('correlate', () => {
  it('puts the change that shares the symptoms above a newer one that runs nothing', () => {
    const answer = answerTo();
    expect(titlesOf(answer)[0]).toBe('Raise the connection pool of checkout');
    expect(answer).toMatchObject({
      verdict: 'candidates',
      considered: 4,
      reference: { basis: 'declared' },
    });
    expect(answer.candidates.map(({ rank }) => rank)).toEqual([1, 2, 3, 4]);
  });

  it('tells each piece of evidence in a sentence', () => {
    const [first] = answerTo().candidates;
    expect(first?.evidence.map(({ text }) => text)).toContain(
      'Landed 35 min before the report; by chance a change is this close 7 % of the time.',
    );
    expect(first?.evidence.map(({ text }) => text)).toContain('Shares "Checkout" with the report.');
  });

  it('measures from the stated start, and leaves out what was not known at that time', () => {
    const stated = { started: { value: minute(-30), at: minute(5), by: 'maya', url: '' } };
    expect(answerTo({ incident: { stated }, at: minute(10) }).reference).toEqual({
      at: minute(-30),
      basis: 'started',
    });
    expect(answerTo({ incident: { stated }, at: minute(0) }).reference.basis).toBe('declared');
  });

  it('is not moved by anything later than the moment that is asked about', () => {
    const trigger = aSha('trigger');
    const changes = [
      ...someChanges().slice(0, 3),
      aChange('Bump left-pad from 1.2.0 to 1.3.0 (#412)', 1200, ['package.json'], { sha: trigger }),
    ];
    const before = answerTo({ facts: { commits: changes } });
    const leak = `Revert "Bump left-pad from 1.2.0 to 1.3.0" (#412)\n\nThis reverts commit ${trigger}.`;
    const after = answerTo({
      facts: {
        commits: [aCommit({ message: leak, committedAt: minute(1) }), ...changes],
        comments: [
          aComment({
            body: `It was ${trigger}, #412. Checkout is left-pad.`,
            createdAt: minute(1),
          }),
        ],
        pullRequests: [aPullRequest({ title: leak, body: leak, createdAt: minute(1) })],
        issueEvents: [
          anIssueEvent({ event: 'referenced', commitSha: trigger, createdAt: minute(1) }),
        ],
        deployments: [],
        readAt: minute(600),
      },
      incident: {
        verdicts: [{ kind: 'trigger', ref: trigger, at: minute(1), by: 'maya', url: '' }],
      },
    });
    expect(after).toEqual(before);
  });

  it('does not know yet that a deploy will fail', () => {
    const commits = someChanges();
    const sha = commits[0]?.sha ?? '';
    const statuses = [
      aDeploymentStatus({ createdAt: minute(-5) }),
      aDeploymentStatus({ state: 'failure', createdAt: minute(20) }),
    ];
    const deployments = [
      aDeployment({ id: 2, sha, createdAt: minute(-6), statuses }),
      aDeployment({ id: 1, sha: commits[3]?.sha ?? '', createdAt: minute(-1100) }),
    ];
    const state = (at: Instant) =>
      answerTo({ facts: { commits, deployments }, at }).candidates.find(
        ({ change }) => change.commit.sha === sha,
      )?.change.deploy?.state;
    expect([state(minute(0)), state(minute(30))]).toEqual(['succeeded', 'failed']);
  });

  it('answers the same when it is asked again later and nothing happened', () => {
    const { reference, candidates, verdict } = answerTo({ at: minute(30) });
    const later = answerTo({ at: minute(9999) });
    expect({ reference, candidates, verdict }).toEqual({
      reference: later.reference,
      candidates: later.candidates,
      verdict: later.verdict,
    });
  });

  it('says that nothing fits when there is no change, or only old and unrelated ones', () => {
    expect(answerTo({ facts: { commits: [] } })).toMatchObject({
      verdict: 'nothing-fits',
      candidates: [],
      considered: 0,
      rollback: null,
    });
    const old = [aChange('Fix a typo in the readme', 3900, ['README.md'])];
    expect(answerTo({ facts: { commits: old } }).verdict).toBe('nothing-fits');
  });

  it('takes a change from the deploy that carried it, not from its own time', () => {
    const commits = someChanges();
    const deployments = [
      aDeployment({ id: 2, sha: commits[1]?.sha ?? '', createdAt: minute(-12) }),
      aDeployment({ id: 1, sha: commits[3]?.sha ?? '', createdAt: minute(-1100) }),
    ];
    const answer = answerTo({ facts: { commits, deployments } });
    expect(
      answer.candidates.map(({ change }) => [change.commit.message.slice(0, 9), change.at]),
    ).toEqual(
      expect.arrayContaining([
        ['Raise the', minute(-10)],
        ['Show the ', minute(-10)],
      ]),
    );
    expect(titlesOf(answer)).not.toContain('Translate the welcome page');
  });

  it('believes in a deploy whose changes cannot be told apart', () => {
    const sha = (index: number) => aSha(`d${index}`);
    const commits = [
      ...Array.from({ length: 12 }, (_, index) =>
        aChange(`Page ${index}`, 60 + index, [`pages/${index}.ts`], { sha: sha(index) }),
      ),
      aChange('Base', 4000, ['base.ts'], { sha: sha(99) }),
    ];
    const deployments = [
      aDeployment({ id: 2, sha: sha(0), createdAt: minute(-14) }),
      aDeployment({ id: 1, sha: sha(99), createdAt: minute(-3000) }),
    ];
    const answer = answerTo({
      facts: { commits, deployments },
      incident: { title: '', symptoms: 'blank screens' },
    });
    expect(answer.candidates[0]?.score).toBeLessThan(0.2);
    expect(answer.verdict).toBe('candidates');
    expect(answer.candidates[0]?.change.deploy?.id).toBe('deployment:2');
  });

  it(
    'counts what landed after the last release too, unless the configuration ' +
      'says that releases are the deploys',
    () => {
      const commits = someChanges();
      const releases = [aRelease({ target: commits[2]?.sha ?? '', publishedAt: minute(-100) })];
      const titles = (source: string) => {
        const question = aQuestion({ facts: { commits, releases } });
        const config = { ...question.config, deployments: { source, environments: [] } };
        return titlesOf(
          correlate(
            { ...question, config, deploys: deploysFromFacts(question.facts, config.deployments) },
            correlationSignals,
            model,
          ),
        );
      };
      expect(titles('auto')).toHaveLength(4);
      expect(titles('releases')).not.toContain('Raise the connection pool of checkout');
    },
  );

  it('has scores that leave room for "no change"', () => {
    const total = answerTo().candidates.reduce((sum, { score }) => sum + score, 0);
    expect(total).toBeGreaterThan(0);
    expect(total).toBeLessThan(1);
  });

  it('does not throw on hostile text', () => {
    const nasty = [
      '`'.repeat(5000),
      `${'a.'.repeat(20000)}b`,
      '\u202e\u0000<!-- -->',
      `Revert "${'"'.repeat(3000)}`,
      '#'.repeat(9999),
      '',
    ];
    const commits = nasty.map((message, index) =>
      aChange(message, index + 1, [message.slice(0, 300)], { sha: aSha(`nasty ${index}`) }),
    );
    expect(() =>
      correlate(
        aQuestion({
          facts: { commits },
          incident: { title: nasty.join('\n'), symptoms: nasty.join('\n') },
        }),
        correlationSignals,
        model,
      ),
    ).not.toThrow();
  });
});
