/** Merge queues, rollups and the checks of workflows' jobs. */
import { branchTip } from '../state/commits.js';
import { createCheckRun } from '../state/checks.js';
import { enqueuePulls, landEntries, rollupBranch, type QueueEntry } from '../state/merge.js';
import { openPull } from '../state/pulls.js';
import { actionsBot } from '../state/world.js';
import { mergeGroupEvent, pullEvent } from '../webhook-payloads.js';
import { pushEvents } from './git-acts.js';
import { changed, pullOf, type Person, type Stage } from './person.js';
import type { Repository } from '../state/records.js';

type MergeActs = Pick<Person, 'enqueue' | 'landQueue' | 'rollup' | 'jobCheck'>;

/** What waits in each repository's queue. */
const queues = new WeakMap<Repository, QueueEntry[]>();

export function mergeActs(stage: Stage): MergeActs {
  const { world, repo, actor } = stage;
  return {
    enqueue: async (numbers, options = {}) => {
      const pulls = numbers.map((number) => pullOf(stage, number));
      const entries = stage.at(options, () =>
        enqueuePulls(world, repo, actor, pulls, { method: 'merge', ...options }),
      );
      queues.set(repo, [...(queues.get(repo) ?? []), ...entries]);
      return {
        events: entries.map(({ issue, ref, before, landed }) =>
          mergeGroupEvent(world, repo, actor, {
            ref,
            base: issue.pull.baseRef,
            before,
            sha: landed.at(-1) ?? before,
          }),
        ),
      };
    },
    landQueue: async (when) => {
      const entries = queues.get(repo) ?? [];
      queues.delete(repo);
      const base = entries[0]?.issue.pull.baseRef ?? repo.defaultBranch;
      const before = branchTip(repo, base);
      stage.at(when, () => landEntries(world, repo, actor, entries));
      const shas = entries.flatMap(({ landed }) => landed);
      const closed = await Promise.all(
        entries.map(({ issue }) => pullEvent(world, repo, actor, 'closed', issue)),
      );
      return {
        shas,
        events: [...closed, ...(await pushEvents(stage, base, before, shas.at(-1) ?? ''))],
      };
    },
    rollup: async (numbers, when) => {
      const pulls = numbers.map((number) => pullOf(stage, number));
      const issue = stage.at(when, () =>
        openPull(world, repo, actor, {
          title: `Rollup of ${pulls.length} pull requests`,
          body: `Successful merges:\n\n${pulls.map(({ number, title }) => ` - #${number} (${title})`).join('\n')}`,
          head: rollupBranch(world, repo, actor, pulls),
          base: pulls[0]?.pull.baseRef ?? repo.defaultBranch,
          draft: false,
        }),
      );
      return { number: issue.number, events: [await changed(stage, 'opened', issue)] };
    },
    jobCheck: async ({ ref, name, status = 'completed', conclusion = 'success', at }) => {
      const sha = repo.git.resolve(ref);
      if (sha === null) throw new Error(`${ref} is no commit`);
      const run = stage.at(at === undefined ? undefined : { at }, () =>
        createCheckRun(world, repo, sha, {
          name,
          app: actionsBot,
          suite: world.nextId(),
          ...(status === 'completed' ? { conclusion } : { status }),
        }),
      );
      return { id: run.id, events: [] };
    },
  };
}
