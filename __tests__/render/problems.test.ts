import { describe, expect, it } from '@jest/globals';
import stringWidth from 'string-width';
import { parseConfig } from '../../src/config/parse-config.js';
import { printPlace, renderProblems } from '../../src/render/problems.js';

const screen = { width: 80, color: false, now: '2026-11-20T14:03:00Z' } as const;
const { problems } = parseConfig('time_zon: Europe/Berlin\ntimeline:\n  key_rows: 0\n');

describe('problems', () => {
  it('in the terminal', () => {
    expect(renderProblems(problems, screen)).toMatchInlineSnapshot(`
      "PM402 Unknown option "time_zon", did you mean "time_zone"?
        at        .github/after-action.yml:1:1
        expected  one of labels, severities, time_zone, deployments, correlation,
                  services, probes, probe, watch, response, rollback, freeze,
                  runbooks, war_room, invite, architecture, cost, timeline,
                  postmortem, review, follow_ups, commands, identities, readiness,
                  redact
        received  time_zon
        remedy    Write "time_zone".

      PM402 Unexpected value of "timeline.key_rows", expected a whole number from 1 to
            100
        at        .github/after-action.yml:3:13
        example   key_rows: 12
        received  0
        remedy    Correct it; until then the default is used.
      "
    `);
  });

  it('have a place as far as it is known', () => {
    const problem = { code: 'PM401', message: 'x', remedy: 'y' } as const;
    expect([
      printPlace(problem),
      printPlace({ ...problem, place: { path: 'a' } }),
      printPlace({ ...problem, place: { path: 'a', line: 2 } }),
      printPlace({ ...problem, place: { path: 'a', line: 2, column: 3 } }),
    ]).toEqual([null, 'a', 'a:2', 'a:2:3']);
  });

  it('carry no escapes, no second line and no secret, and stay within the screen', () => {
    const hostile = {
      code: 'PM404',
      message: `A\n::error::b \u001b[31m${'word '.repeat(60)}`,
      remedy: 'r',
      received: `ghp_${'a1'.repeat(18)}`,
    } as const;
    for (const line of renderProblems([hostile], screen).split('\n'))
      expect(stringWidth(line)).toBeLessThanOrEqual(80);
    expect(renderProblems([hostile], screen)).not.toMatch(/^::|\u001b|ghp_/m);
  });
});
