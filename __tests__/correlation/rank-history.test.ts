import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  parseRanking,
  parseRanks,
  printRanking,
  printRanks,
  rankIn,
  type Ranking,
  toRanking,
  readRankHistory,
  withRanking,
} from '../../src/correlation/rank-history.js';
import { buildScoreboard } from '../../src/correlation/scoreboard.js';
import { aComment, theBot } from '../support/repository-builders.js';
import { answerTo } from '../support/correlation-builders.js';

const sha = fc.oneof(
  fc.stringMatching(/^[0-9a-f]{10}$/),
  fc.nat(99_999).map((id) => `outside:${id}`),
);
const change = fc.record({
  sha,
  pullNumber: fc.option(fc.nat(99_999)),
  deployment: fc.option(fc.nat(999_999)),
});
const ranking: fc.Arbitrary<Ranking> = fc.record({
  verdict: fc.constantFrom('candidates' as const, 'nothing-fits' as const),
  top: fc.array(change, { maxLength: 10 }),
});

describe('ranks', () => {
  it('prints what it reads again', () => {
    fc.assert(
      fc.property(fc.array(ranking, { minLength: 1, maxLength: 20 }), (rankings) => {
        expect(parseRanks(`text\n\n${printRanks({ rankings })}`)).toEqual({ rankings });
      }),
    );
  });

  it('keeps the first ranking for ever, and adds nothing that was shown last', () => {
    fc.assert(
      fc.property(fc.array(ranking, { minLength: 1, maxLength: 60 }), (all) => {
        const history = all.reduce((before, one) => withRanking(before, one), {
          rankings: [] as readonly Ranking[],
        });
        expect(history.rankings[0]).toEqual(all[0]);
        expect(history.rankings.length).toBeLessThanOrEqual(20);
        const last = all.at(-1);
        if (last !== undefined) expect(withRanking(history, last)).toBe(history);
      }),
    );
  });

  it('reads nothing from other people’s comments, nor from a marker that was tampered with', () => {
    const ours = printRanks({ rankings: [{ verdict: 'nothing-fits', top: [] }] });
    const facts = (body: string, login: string) => ({
      self: theBot.login,
      comments: [aComment({ body, author: { login, type: 'User' } })],
    });
    expect(readRankHistory(answerTo(), facts(ours, 'mallory')).rankings).toHaveLength(1);
    expect(readRankHistory(answerTo(), facts(ours, theBot.login)).rankings).toHaveLength(2);
    expect(parseRanks('<!-- after-action:ranks candidates <b> -->').rankings).toHaveLength(0);
  });

  it('finds a change by sha, pull request or deployment', () => {
    const first: Ranking = {
      verdict: 'candidates',
      top: [
        { sha: '0123456789', pullNumber: 412, deployment: 7 },
        { sha: 'abcdef0123', pullNumber: null, deployment: null },
      ],
    };
    expect(
      [
        '#412',
        'deployment:7',
        '0123456',
        `0123456789${'0'.repeat(30)}`,
        'ABCDEF0',
        '#41',
        '#',
        'deployment:',
      ].map((ref) => rankIn(first, ref)),
    ).toEqual([1, 1, 1, 1, 2, null, null, null]);
  });
});

describe('scoreboard', () => {
  it('counts hits of the first ranking and right "none" answers, with n', () => {
    const first_ranking = printRanking(toRanking(answerTo()));
    const none = printRanking({ verdict: 'nothing-fits', top: [] });
    expect(parseRanking(first_ranking)?.top).toHaveLength(4);
    expect(
      buildScoreboard([
        { trigger: '#414', first_ranking },
        { trigger: '#412', first_ranking },
        { trigger: '#1', first_ranking },
        { trigger: 'none', first_ranking: none },
        { trigger: 'none', first_ranking },
        { trigger: '#9', first_ranking: none },
        { trigger: '', first_ranking },
        { trigger: '#414' },
        { trigger: 12, first_ranking: 'rubbish' },
      ]),
    ).toEqual({
      changes: 4,
      top1: 1,
      top3: 1,
      top5: 2,
      wronglyNone: 1,
      none: 2,
      noneRight: 1,
      uncounted: 3,
    });
  });
});
