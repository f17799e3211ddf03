/** A scenario with its times: the seed chooses the hour and the other changes. The same seed gives the same drill. */
import { type Instant, plusSeconds } from '../time/instant.js';
import type { Scenario, ScenarioChange, ScenarioLine } from './scenario.js';
import { createDice, type Dice } from './dice.js';

export interface DrillLine {
  readonly at: Instant;
  readonly by: string;
  readonly text: string;
}

/** A change, and what else `/trigger` may call it besides the number in its title. */
export interface ScriptChange extends Omit<ScenarioChange, 'deploy' | 'files'> {
  readonly files: readonly string[];
  readonly deploy?: number | undefined;
  readonly names?: readonly string[];
}

/** What is played: a written scenario, or an incident that was recorded. */
export interface Script extends Omit<Scenario, 'cause' | 'changes' | 'world' | 'responders'> {
  /** `null`: nobody said. */
  readonly cause: string | null;
  readonly changes: readonly ScriptChange[];
  readonly world: readonly ScenarioLine[];
  readonly responders: readonly ScenarioLine[];
  /** Of a recorded one: its time is what it was, and it ended when it did. */
  readonly recorded?: {
    readonly number: number;
    readonly declaredAt: Instant;
    readonly mendedAt: Instant | null;
  };
}

export interface DrillChange {
  readonly at: Instant;
  readonly by: string;
  readonly message: string;
  readonly files: readonly string[];
  readonly deployedAt: Instant | null;
  readonly names: readonly string[];
}

export interface Drill {
  readonly scenario: Script;
  readonly declaredAt: Instant;
  /** Until the declaration and after it, in order. */
  readonly changes: readonly DrillChange[];
  readonly world: readonly DrillLine[];
  readonly responders: readonly DrillLine[];
  readonly people: readonly string[];
}

/** A Monday, from which the seed counts. */
const monday: Instant = '2026-03-02T00:00:00Z';

export function prepareDrill(scenario: Script, seed: number): Drill {
  const dice = createDice(seed);
  const declaredAt =
    scenario.recorded?.declaredAt ??
    plusSeconds(monday, dice.below(28) * 86_400 + dice.below(24 * 60) * 60);
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
function drawOthers({ others }: Script, dice: Dice): readonly ScriptChange[] {
  return dice.draw(others.from, others.draw).map((change) => {
    const at = -(30 + dice.below(48 * 60));
    return { ...change, at, deploy: at + 8 };
  });
}

export function dateChange(change: ScriptChange, from: Instant): DrillChange {
  const { at, by, message, files, deploy, names = [] } = change;
  return {
    at: minutesFrom(from, at),
    by,
    message,
    files,
    deployedAt: deploy === undefined ? null : minutesFrom(from, deploy),
    names: [...names, ...ownNumbers(message)],
  };
}

/** Its pull request stands last in the title: before it, that of what it reverts. */
function ownNumbers(message: string): readonly string[] {
  const written = message.split('\n', 1)[0]?.match(/\(#\d{1,9}\)/g) ?? [];
  return written.slice(-1).map((reference) => reference.slice(1, -1));
}

export function dateLine({ at, by, text }: ScenarioLine, from: Instant): DrillLine {
  return { at: minutesFrom(from, at), by, text };
}

function minutesFrom(from: Instant, minutes: number): Instant {
  return plusSeconds(from, Math.round(minutes * 60));
}

export function byTime(a: { readonly at: Instant }, b: { readonly at: Instant }): number {
  return a.at < b.at ? -1 : a.at > b.at ? 1 : 0;
}
