import { describe, expect, it } from '@jest/globals';
import { aSha, minute } from '../support/repository-builders.js';
import { aChange, answerTo, titlesOf } from '../support/correlation-builders.js';

const day = 24 * 60;
const older = Array.from({ length: 60 }, (_, index) =>
  aChange(`Colours of page ${index}`, 4 * day + index * 60, [`pages/p${index}.css`], {
    sha: aSha(`old ${index}`),
  }),
);
const recent = [aChange('Show the basket', 30, ['src/basket.ts'])];
const latent = aChange('Make the janitor configurable', 5 * day, ['janitor/clean.py'], {
  sha: aSha('latent'),
});
const at = (
  text: string,
  commits = [...recent, ...older.slice(0, 20), latent, ...older.slice(20)],
) => answerTo({ facts: { commits }, incident: { title: '', symptoms: text } });

describe('latent causes', () => {
  it('come in when the symptoms point to them, and say why', () => {
    const answer = at('Jobs get no project: the janitor has freed none');
    const found = answer.candidates.find(({ change }) => change.origin === 'latent');
    expect(found?.change.commit.message).toBe('Make the janitor configurable');
    expect(found?.evidence.find(({ signal }) => signal === 'recency')?.text).toBe(
      'Older than the window (5 d before the report), but the report points to it.',
    );
    expect(answer.considered).toBe(2);
  });

  it('come in by a file of the stack trace', () => {
    expect(titlesOf(at('Traceback: File "/srv/janitor/clean.py", line 7'))).toContain(
      'Make the janitor configurable',
    );
  });

  it('stay out for words that many changes hold, and without a report', () => {
    expect(titlesOf(at('The colours of every page are gone'))).toEqual(['Show the basket']);
    expect(titlesOf(at(''))).toEqual(['Show the basket']);
  });
});

describe('verdicts', () => {
  const verdict = (kind: 'trigger' | 'cleared', ref: string) =>
    answerTo({ incident: { verdicts: [{ kind, ref, at: minute(-1), by: 'maya', url: '' }] } });

  it('put the trigger first, whatever the signals say', () => {
    const answer = verdict('trigger', '#412');
    expect(titlesOf(answer)[0]).toBe('Bump left-pad from 1.2.0 to 1.3.0');
    expect(answer).toMatchObject({ verdict: 'candidates', settled: { ref: '#412', by: 'maya' } });
    expect(answer.candidates[0]?.confidence).toBe('likely');
  });

  it('take a cleared change out of the running', () => {
    const answer = verdict('cleared', '#414');
    expect(titlesOf(answer).at(-1)).toBe('Raise the connection pool of checkout');
    expect(answer.candidates.at(-1)?.confidence).toBe('unlikely');
  });

  it('say that no change caused it', () => {
    expect(verdict('trigger', 'none')).toMatchObject({
      verdict: 'nothing-fits',
      settled: { ref: 'none' },
      rollback: null,
    });
  });
});
