/** A scenario with its times: the seed chooses the hour and the other changes. The same seed gives the same drill. */
import { type Instant, plusSeconds } from '../time/instant.js';
import type { Scenario, ScenarioChange, ScenarioLine } from './scenario.js';
import { createDice, type Dice } from './dice.js';

export interface DrillLine {
  readonly at: Instant;
  readonly by: string;
  readonly text: string;
}

export interface DrillChange {
  readonly at: Instant;
  readonly by: string;
  readonly message: string;
  readonly files: readonly string[];
  readonly deployedAt: Instant | null;
}

export interface Drill {
  readonly scenario: Scenario;
  readonly declaredAt: Instant;
  /** Until the declaration and after it, in order. */
  readonly changes: readonly DrillChange[];
  readonly world: readonly DrillLine[];
  readonly responders: readonly DrillLine[];
  readonly people: readonly string[];
}

/** A Monday, from which the seed counts. */
const monday: Instant = '2026-03-02T00:00:00Z';

export function prepareDrill(scenario: Scenario, seed: number): Drill {
  const dice = createDice(seed);
  const declaredAt = plusSeconds(monday, dice.below(28) * 86_400 + dice.below(24 * 60) * 60);
  const others = drawOthers(scenario, dice);
  const changes = [...scenario.changes, ...others]
    .map((change) => dateChange(change, declaredAt))
    .sort(byTime);
  const { world, responders, cure } = scenario;
  const people = [scenario, ...changes, ...world, ...responders, ...cure.world, ...cure.changes];
  return {
    scenario,
    declaredAt,
    changes,
    world: world.map((line) => dateLine(line, declaredAt)).sort(byTime),
    responders: responders.map((line) => dateLine(line, declaredAt)).sort(byTime),
    people: [...new Set(people.map(({ by }) => by))],
  };
}

/** Live at the latest half an hour before the declaration: late enough to be suspected. */
function drawOthers({ others }: Scenario, dice: Dice): readonly ScenarioChange[] {
  return dice.draw(others.from, others.draw).map((change) => {
    const at = -(30 + dice.below(48 * 60));
    return { ...change, at, deploy: at + 8 };
  });
}

export function dateChange(change: ScenarioChange, from: Instant): DrillChange {
  const { at, by, message, files, deploy } = change;
  return {
    at: plusSeconds(from, at * 60),
    by,
    message,
    files,
    deployedAt: deploy === undefined ? null : plusSeconds(from, deploy * 60),
  };
}

export function dateLine({ at, by, text }: ScenarioLine, from: Instant): DrillLine {
  return { at: plusSeconds(from, at * 60), by, text };
}

export function byTime(a: { readonly at: Instant }, b: { readonly at: Instant }): number {
  return a.at < b.at ? -1 : a.at > b.at ? 1 : 0;
}
