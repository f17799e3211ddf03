/** The score of a drill: from the declaration, the last word on the cause, and no credit for what was not over. */
import { describe, expect, it } from '@jest/globals';
import { scoreDrill } from '../../src/response/score.js';
import { told } from '../support/incident-builders.js';
import { minute } from '../support/repository-builders.js';
import { anIncidentView } from '../support/timeline-builders.js';

const score = (...said: readonly string[]) =>
  scoreDrill(anIncidentView(told(...said.map((text) => ['maya', text] as const))), {
    cause: { name: '#71', sha: 'abcdef0'.padEnd(40, '1') },
    mendedAt: minute(11),
  });

describe('the score', () => {
  it('counts from the declaration', () => {
    // Comment n comes 10 + n minutes after it.
    expect(score('/lead @maya', '/update Looking', '/mitigated', '/resolved')).toMatchObject({
      lead: 600,
      firstUpdate: 660,
      mitigated: 720,
      resolved: 780,
      mitigatedTooEarly: false,
    });
  });

  it('says what did not happen', () => {
    const nothing = score('Hm.');
    expect(nothing).toMatchObject({
      lead: null,
      firstUpdate: null,
      mitigated: null,
      resolved: null,
    });
    expect(nothing.cause).toEqual({ named: null, expected: '#71', right: false, after: null });
    expect(nothing.missed.map(({ id }) => id)).toContain('lead');
  });

  it('gives no credit for an end that was not one', () => {
    expect(score('/mitigated').mitigatedTooEarly).toBe(true);
    const view = anIncidentView(told(['maya', '/mitigated']));
    expect(
      scoreDrill(view, { cause: { name: 'none', sha: null }, mendedAt: null }).mitigatedTooEarly,
    ).toBe(true);
    expect(scoreDrill(view, null)).toMatchObject({ mitigatedTooEarly: false, cause: null });
  });

  it.each([
    [['/trigger #71'], true, 600],
    [['/trigger #70', '/trigger #71'], true, 660],
    [['/trigger abcdef01'], true, 600],
    [['/trigger abcdef02'], false, null],
    [['/trigger #71', '/trigger none'], false, null],
  ] as const)('%j: the last word on the cause counts', (said, right, after) => {
    expect(score(...said).cause).toMatchObject({ right, after });
  });
});
