import { describe, expect, it } from '@jest/globals';
import * as z from 'zod';
import { defaultConfig } from '../../../src/config/defaults.js';
import type { Correlation } from '../../../src/correlation/correlation.js';
import type { IncidentFacts } from '../../../src/incident/incident.js';
import { renderCorrelationComment } from '../../../src/render/correlation/comment.js';
import { renderCorrelationJson } from '../../../src/render/correlation/json.js';
import { correlationSchema } from '../../../src/render/correlation/schema.js';
import { renderScoreboard } from '../../../src/render/correlation/scoreboard.js';
import { renderCorrelationTerminal } from '../../../src/render/correlation/terminal.js';
import { buildScoreboard } from '../../../src/correlation/scoreboard.js';
import {
  aComment,
  aDeployment,
  aSha,
  minute,
  someFacts,
  theBot,
} from '../../support/repository-builders.js';
import { aChange, answerTo, someChanges, theIncident } from '../../support/correlation-builders.js';

const screen = { width: 80, color: false, now: minute(5) };

function commentOn(answer: Correlation, facts: Partial<IncidentFacts> = {}): string {
  return renderCorrelationComment(answer, {
    incident: theIncident(),
    facts: someFacts(facts),
    config: defaultConfig,
  });
}

describe('correlation comment', () => {
  it('says what, how sure, why and how to get back', () => {
    const commits = someChanges();
    const deployments = [
      aDeployment({ id: 2, sha: commits[1]?.sha ?? '', createdAt: minute(-20) }),
      aDeployment({ id: 1, sha: commits[2]?.sha ?? '', createdAt: minute(-180) }),
    ];
    const verdict = { kind: 'trigger' as const, ref: '#414', at: minute(-1), by: 'maya', url: '' };
    const body = commentOn(
      answerTo({ facts: { commits, deployments }, incident: { verdicts: [verdict] } }),
    );
    expect(body).toMatch(
      /^### What changed right before this\?\n\n\*\*Confirmed trigger: .*414.*\*\*, says .*maya/,
    );
    for (const part of [
      'Deployed 18 min before the report; by chance a change is this close 3 % of the time.',
      '`src/checkout/pool.ts`, `config/pool.yml`',
      'last known good',
      'gh pr revert 414',
      '<summary>',
      'deploy production',
    ])
      expect(body).toContain(part);
  });

  it('is the same on a second run, which reads the first one back', () => {
    const answer = answerTo();
    const first = commentOn(answer);
    const second = commentOn(answer, { comments: [aComment({ body: first, author: theBot })] });
    expect(second).toBe(first);
  });

  it('keeps the ranks that were shown before when the ranking changes', () => {
    const first = commentOn(answerTo());
    const later = commentOn(
      answerTo({
        incident: {
          verdicts: [{ kind: 'cleared', ref: '#414', at: minute(0), by: 'maya', url: '' }],
        },
      }),
      { comments: [aComment({ body: first, author: theBot })] },
    );
    const line = /<!-- after-action:ranks (.*) -->/;
    expect(line.exec(later)?.[1]?.split('; ')[0]).toBe(line.exec(first)?.[1]);
    expect(line.exec(later)?.[1]?.split('; ')).toHaveLength(2);
  });

  it('says that nothing fits, and where else to look', () => {
    expect(commentOn(answerTo({ facts: { commits: [] } }))).toContain(
      '**No change is known between 2026-11-17 14:03 UTC and 2026-11-20 14:03 UTC.**',
    );
    const old = [aChange('Fix a typo in the readme', 3900, ['README.md'])];
    expect(commentOn(answerTo({ facts: { commits: old } }))).toContain(
      '**No change in the window fits.**',
    );
    const none = commentOn(
      answerTo({
        incident: {
          verdicts: [
            {
              kind: 'trigger',
              ref: 'none',
              at: minute(0),
              by: 'maya',
              url: 'https://github.com/acme/shop/issues/12#issuecomment-1',
            },
          ],
        },
      }),
    );
    expect(none).toContain(
      '**No change caused this**, says [maya](https://github.com/acme/shop/issues/12#issuecomment-1)',
    );
  });

  it('tells changes of one deploy that cannot be told apart together', () => {
    const commits = [
      aChange('Cart: rows', 30, ['cart/a.ts']),
      aChange('Cart: cells', 31, ['cart/b.ts']),
      aChange('Base', 5000, ['base.ts']),
    ];
    const deployments = [
      aDeployment({ id: 2, sha: commits[0]?.sha ?? '', createdAt: minute(-20) }),
      aDeployment({ id: 1, sha: commits[2]?.sha ?? '', createdAt: minute(-3000) }),
    ];
    const answer = answerTo({ facts: { commits, deployments } });
    if (answer.together.length > 0)
      expect(commentOn(answer)).toContain('2 changes that went out together');
    expect(answer.candidates.slice(0, 2).map(({ change }) => change.deploy?.id)).toEqual([
      'deployment:2',
      'deployment:2',
    ]);
  });

  it('opens no HTML, pings nobody and publishes no secret, whatever a commit says', () => {
    const token = `ghp_${'a1B2'.repeat(9)}`;
    const commits = [
      aChange(`<img src=x> @maya fixes #1 ${token} -->`, 5, ['`a`|<b>.ts'], { sha: aSha('evil') }),
    ];
    const body = commentOn(answerTo({ facts: { commits } }));
    expect(body).not.toMatch(/<img|(?<![\w`])@maya|ghp_a1B2/);
    expect(body.match(/-->/g)).toHaveLength(1);
  });

  it('stays below the limit with a thousand changes', () => {
    const commits = Array.from({ length: 1000 }, (_, index) =>
      aChange(
        `Change ${'x'.repeat(200)} ${index}`,
        index,
        Array.from({ length: 20 }, (__, k) => `dir/${'y'.repeat(100)}/${k}`),
        { sha: aSha(`n${index}`) },
      ),
    );
    const body = commentOn(answerTo({ facts: { commits } }));
    expect(new TextEncoder().encode(body).length).toBeLessThan(62_000);
    expect(body).toContain('<!-- after-action:ranks');
  });
});

describe('correlation for machines and terminals', () => {
  it('keeps the contract of its schema', () => {
    for (const answer of [answerTo(), answerTo({ facts: { commits: [] } })]) {
      const json: unknown = JSON.parse(JSON.stringify(renderCorrelationJson(answer)));
      expect(correlationSchema.parse(json)).toEqual(json);
    }
    expect(z.toJSONSchema(correlationSchema, { target: 'draft-7' })).toMatchObject({
      required: [
        ...['verdict', 'candidates', 'other_causes', 'dependencies', 'considered', 'window'],
      ],
    });
  });

  it('fits a terminal of eighty columns', () => {
    const lines = renderCorrelationTerminal(answerTo(), screen).split('\n');
    expect(lines.filter((line) => !line.includes('gh ') && line.length > 80)).toEqual([]);
    expect(lines).toContain('1. Raise the connection pool of checkout');
    expect(lines).toContain(
      '     + Landed 35 min before the report; by chance a change is this close 7 % of',
    );
  });

  it('lets no escape sequence through', () => {
    const commits = [aChange('\u001b[31mred\u001b]0;title\u0007 \u202etxet', 5, ['\u001b[2J.ts'])];
    expect(renderCorrelationTerminal(answerTo({ facts: { commits } }), screen)).not.toMatch(
      /[\u001b\u0007\u202e]/,
    );
  });
});

describe('scoreboard', () => {
  it('gives every share with its n', () => {
    const board = buildScoreboard([
      { trigger: '#412', first_ranking: 'candidates 0123456789#412' },
      { trigger: 'none', first_ranking: 'nothing-fits' },
      { trigger: '' },
    ]);
    expect(renderScoreboard(board, screen)).toContain(
      'n = 2, 1 postmortem without trigger or ranking left out',
    );
    expect(renderScoreboard(board, screen)).toMatch(/trigger first +1 of 1 \(100 %\)/);
    expect(renderScoreboard(buildScoreboard([]), screen)).toBe(
      'No published postmortem names its trigger and the first ranking yet.',
    );
  });
});
