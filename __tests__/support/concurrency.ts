/**
 * `concurrency:` as GitHub keeps it: in each group one job runs and one waits; a newer one takes
 * the waiting one's place.
 */
import type { StartedJob } from './workflows.js';

export type Fate = 'running' | 'waiting' | 'done' | 'cancelled';

type Queued = Pick<StartedJob, 'group' | 'cancelInProgress' | 'queue'>;

export interface Slots {
  /** A job arrives; answers its number. */
  readonly arrive: (job: Queued) => number;
  /** A running job ends, and the next of its group begins. */
  readonly finish: (number: number) => void;
  readonly fateOf: (number: number) => Fate;
}

/** With `queue: max` a group holds this many waiting jobs. */
const longestQueue = 100;

export function concurrencySlots(): Slots {
  const jobs: { readonly job: Queued; fate: Fate }[] = [];
  const inGroup = (group: string | null, fate: Fate) =>
    jobs.filter((entry) => group !== null && entry.job.group === group && entry.fate === fate);
  return {
    arrive: (job) => {
      const running = inGroup(job.group, 'running');
      const waiting = inGroup(job.group, 'waiting');
      if (job.cancelInProgress) for (const entry of running) entry.fate = 'cancelled';
      const places = job.queue === 'max' ? longestQueue : 1;
      for (const entry of waiting.slice(0, Math.max(0, waiting.length - places + 1)))
        entry.fate = 'cancelled';
      const free = running.length === 0 || job.cancelInProgress;
      jobs.push({ job, fate: free ? 'running' : 'waiting' });
      return jobs.length - 1;
    },
    finish: (number) => {
      const entry = jobs[number];
      if (entry?.fate !== 'running') throw new Error(`job ${number} does not run`);
      entry.fate = 'done';
      const [next] = inGroup(entry.job.group, 'waiting');
      if (next) next.fate = 'running';
    },
    fateOf: (number) => jobs[number]?.fate ?? 'cancelled',
  };
}
