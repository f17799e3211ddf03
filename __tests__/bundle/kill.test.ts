/**
 * Real processes stopped by SIGKILL at one of their calls, before the server acted or after it did, and run again:
 * what people see is what the undisturbed run leaves, nothing doubled, nothing missing. The exhaustive version, over
 * every call of the whole life, runs in-process (life/crash.test.ts); this is the sample that proves the process.
 */
import { afterEach, describe, expect, it } from '@jest/globals';
import { fingerprintOf, type Stage, stages } from '../support/bundle-stages.js';
import { runBundle, shopWithHistory } from '../support/bundle.js';
import type { WatchedGitHub } from '../support/local-github.js';
import type { WebhookEvent } from '../../src/local-github/local-github.js';

const open: WatchedGitHub[] = [];
afterEach(async () => {
  for (const github of open.splice(0)) await github.close();
});

type Effect = 'hold' | 'apply-then-hold';

async function prepared(stage: Stage): Promise<{
  readonly github: WatchedGitHub;
  readonly event: WebhookEvent;
  readonly kill: (nth: number, write: boolean, effect: Effect) => Promise<boolean>;
}> {
  let stop: AbortController | null = null;
  const github = await shopWithHistory({
    onCall: ({ status }) => {
      if (status === null) stop?.abort();
    },
  });
  open.push(github);
  const event = await stage.people(github);
  github.forgetCalls();
  const kill = async (nth: number, write: boolean, effect: Effect) => {
    stop = new AbortController();
    github.faults.add({ match: { nth, ...(write ? { write } : {}) }, do: effect });
    const { exitCode, left } = await runBundle(github, {
      event,
      now: stage.now,
      signal: stop.signal,
    });
    github.faults.clear();
    expect(left).toEqual([]);
    return stop.signal.aborted && exitCode === null;
  };
  return { github, event, kill };
}

describe.each(stages)('stopped by SIGKILL: $name', (stage) => {
  it('ends as the undisturbed run does', async () => {
    const calm = await prepared(stage);
    const undisturbed = await runBundle(calm.github, { event: calm.event, now: stage.now });
    expect([undisturbed.exitCode, undisturbed.stderr]).toEqual([0, '']);
    const [calls, writes] = [
      calm.github.calls().length,
      calm.github.calls().filter(({ write }) => write).length,
    ];
    const wanted = fingerprintOf(calm.github);
    // A read in the middle, and writes from the first to the last, with their reply lost or never carried out.
    const schedules: readonly (readonly [number, boolean, Effect])[] = [
      [Math.ceil(calls / 3), false, 'hold'],
      [1, true, 'apply-then-hold'],
      [Math.ceil(writes / 2), true, 'hold'],
      [Math.ceil(writes / 2), true, 'apply-then-hold'],
      [writes, true, 'apply-then-hold'],
    ];
    for (const [nth, write, effect] of schedules) {
      const { github, event, kill } = await prepared(stage);
      const schedule = `${stage.name}: ${effect} at ${write ? 'write' : 'call'} ${nth}`;
      expect([schedule, await kill(nth, write, effect)]).toEqual([schedule, true]);
      const again = await runBundle(github, { event, now: stage.now });
      expect([schedule, again.exitCode, again.stderr]).toEqual([schedule, 0, '']);
      expect([schedule, fingerprintOf(github)]).toEqual([schedule, wanted]);
    }
  }, 120_000);
});
