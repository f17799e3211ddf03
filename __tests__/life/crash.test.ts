/**
 * Killed at every call of the whole life, before it was sent, after it was answered, and with the reply of a write
 * lost; then run again. The end state is that of the undisturbed run: nothing doubled, nothing missing.
 */
import { describe, expect, it } from '@jest/globals';
import { UserError } from '../../src/errors.js';
import {
  actStage,
  lifeStages,
  type LifeStage,
  newLife,
  runStage,
  visible,
} from '../support/life.js';
import { CrashError, type Failure, inMemoryRepository } from '../support/in-memory-repository.js';
import type { MemoryState } from '../support/in-memory-state.js';

interface Undisturbed {
  readonly stage: LifeStage;
  /** People have acted, the job has not run. */
  readonly before: MemoryState;
  readonly after: unknown;
  readonly calls: readonly {
    readonly number: number;
    readonly method: string;
    readonly write: boolean;
  }[];
}

async function undisturbed(): Promise<readonly Undisturbed[]> {
  const repo = newLife();
  const found: Undisturbed[] = [];
  for (const stage of lifeStages) {
    actStage(repo, stage);
    repo.restart();
    const before = structuredClone(repo.state);
    await runStage(repo, stage);
    found.push({
      stage,
      before,
      after: visible(repo),
      calls: repo.calls.map(({ number, method, write }) => ({ number, method, write })),
    });
  }
  return found;
}

/** What the end state differs in after one disturbance and one clean run, or `null`. */
async function disturbed(
  { stage, before, after }: Undisturbed,
  call: number,
  failure: Failure,
): Promise<string | null> {
  const repo = inMemoryRepository({}, before);
  repo.failAt(call, failure);
  try {
    await runStage(repo, stage);
  } catch (error) {
    if (!(error instanceof CrashError) && !(error instanceof UserError)) throw error;
  }
  repo.restart();
  await runStage(repo, stage);
  const [end, wanted] = [JSON.stringify(visible(repo)), JSON.stringify(after)];
  return end === wanted ? null : firstDifference(end, wanted);
}

function firstDifference(a: string, b: string): string {
  const at = [...a].findIndex((character, index) => character !== b[index]);
  return `…${a.slice(Math.max(0, at - 60), at + 80)}… instead of …${b.slice(Math.max(0, at - 60), at + 80)}…`;
}

describe('killed at any call and run again', () => {
  it.each<Failure>(['before', 'after', 'lost'])(
    '%s: ends as the undisturbed run does',
    async (failure) => {
      const broken: string[] = [];
      let schedules = 0;
      for (const step of await undisturbed()) {
        for (const { number, method, write } of step.calls) {
          if (failure !== 'before' && !write) continue;
          schedules += 1;
          const difference = await disturbed(step, number, failure);
          if (difference !== null)
            broken.push(`${step.stage.name}, call ${number} (${method}): ${difference}`);
        }
      }
      expect(broken).toEqual([]);
      expect(schedules).toBeGreaterThan(failure === 'before' ? 100 : 25);
    },
    240_000,
  );
});
