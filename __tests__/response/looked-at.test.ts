/** Which looks from outside tick a step of the checklist. */
import { describe, expect, it } from '@jest/globals';
import type { Probing } from '../../src/probe/probe.js';
import { lookedAt } from '../../src/response/looked-at.js';
import type { StepInput } from '../../src/response/step.js';
import { factsWith } from '../support/incident-builders.js';
import { aProbing, aTargetResult, badGateway } from '../support/probe-builders.js';

const at = (minute: number) => `2026-11-20T14:${minute}:00Z` as const;
const up = (minute: number): Probing => aProbing(at(minute));
const down = (minute: number): Probing =>
  aProbing(at(minute), aTargetResult('shop', { fault: badGateway }));
const input = (mitigated: number | null, back: number | null = null) =>
  ({
    facts: factsWith({}),
    timeline: {
      events: [],
      milestones: mitigated === null ? {} : { mitigated: { at: at(mitigated) } },
    },
    backSince: back === null ? null : at(back),
  }) as unknown as StepInput;

describe('confirmed from outside', () => {
  it.each([
    ['the first look that says anything', input(null), [down(10), up(20)], at(10)],
    [
      'not one that cannot tell',
      input(null),
      [{ ...down(10), controls: { asked: 2, up: 2 }, targets: [] }],
      null,
    ],
    ['a new one when it came back', input(null, 30), [down(10), up(40)], at(40)],
  ] as const)('%s', (_, given, looks, expected) => {
    expect(lookedAt(given, looks, 'known')?.at ?? null).toBe(expected);
  });
});

describe('healthy from outside', () => {
  it.each([
    ['not before the mitigation', input(null), [up(10)], null],
    ['not by a look from before it', input(20), [up(10)], null],
    ['the first after it', input(20), [down(10), up(25), up(30)], at(25)],
    ['not when it failed since', input(20), [up(25), down(30)], null],
    ['again after that', input(20), [up(25), down(30), up(40)], at(40)],
  ] as const)('%s', (_, given, looks, expected) => {
    expect(lookedAt(given, looks, 'healthy')?.at ?? null).toBe(expected);
  });
});
