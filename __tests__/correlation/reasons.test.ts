import { describe, expect, it } from '@jest/globals';
import {
  causeWords,
  changePhrases,
  findingWords,
  notThat,
  vocabulary,
} from '../../src/correlation/change-phrases.js';
import { readReasons, speaksOfChange } from '../../src/correlation/reasons.js';
import { compilePhrase, type Phrase } from '../../src/markdown/phrases.js';
import { anIncidentToExplain } from '../support/correlation-builders.js';
import { testPhrases } from '../support/phrases.js';
import { aComment } from '../support/repository-builders.js';

const fires = (phrase: Phrase, text: string): boolean =>
  compilePhrase(phrase, { vocabulary }).test(text);
testPhrases('a change was the reason', changePhrases, fires);
testPhrases('it was not that change', notThat, fires);
testPhrases('tells of the cause', causeWords, fires);
testPhrases('a finding', findingWords, fires);

const reasons = (...bodies: readonly string[]) =>
  readReasons(
    anIncidentToExplain(),
    bodies.map((body) => aComment({ body })),
  );

describe('the reason that people give', () => {
  it('is a change when it was taken back, and none when that did not help', () => {
    expect(speaksOfChange('rolled back, logins work')).toBe(true);
    expect(speaksOfChange('rolled back, no effect')).toBe(false);
    expect(speaksOfChange('Should we roll back?')).toBe(false);
    expect(speaksOfChange('Nothing was deployed since the weekend')).toBe(false);
  });

  it('is the newest one', () => {
    expect(reasons('The vendor has an outage').newest).toBe('other');
    expect(reasons('The vendor has an outage', 'No: it broke after the upgrade').newest).toBe(
      'change',
    );
    expect(reasons('I suspect #12', 'Our provider confirms the outage').newest).toBe('other');
    expect(reasons('Looking.').newest).toBeNull();
  });

  it('is not what is as often an effect', () => {
    expect(reasons('The pods are OOMKilled')).toMatchObject({
      newest: null,
      otherCauses: [{ kind: 'capacity' }],
    });
  });

  it('describes the change in words, which symptoms do not', () => {
    expect(reasons('The flag is off, renamed in code').descriptions).toHaveLength(1);
    expect(
      readReasons(anIncidentToExplain({ symptoms: 'All panels are empty' }), []).descriptions,
    ).toEqual([]);
  });
});
