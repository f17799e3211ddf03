/** One round of the watch over all open incidents, and its workflow that is off while there is none. */
import type { Config } from '../config/config.js';
import { hasLabel } from '../incident/labels.js';
import { peopleToAsk } from '../incident/slash-commands/people-to-ask.js';
import type { Plan } from '../jobs/plan.js';
import { permissionsOf } from '../jobs/read-people.js';
import type { Measured, Prober, ProbeRequest } from '../probe/probe.js';
import type {
  AskedPermission,
  CommentRecord,
  IssueRecord,
  RepositoryReader,
  RepositoryRecord,
  UserRecord,
  WorkflowState,
} from '../repository/repository.js';

/** Those that somebody still responds to: a resolved one may stay open for the paperwork. */
export function stillGoing(
  issues: readonly IssueRecord[],
  { labels }: Config,
): readonly IssueRecord[] {
  return issues.filter((issue) => !hasLabel(issue.labels, `${labels.statusPrefix}resolved`));
}

export function planSwitch(going: number, { watch }: Config): Plan {
  const state: WorkflowState = going > 0 ? 'enabled' : 'disabled';
  return {
    changes: watch.workflow === null ? [] : [{ kind: 'workflow', file: watch.workflow, state }],
    reasons: [
      going > 0
        ? `the watch is on: ${going === 1 ? '1 incident is' : `${going} incidents are`} open`
        : 'no incident is open: the watch is off',
    ],
  };
}

/** Who we are, where we are and who may command is the same for all incidents of a round. */
function rememberReads(reader: RepositoryReader): RepositoryReader {
  const people = new Map<string, Promise<AskedPermission>>();
  let [self, place]: [Promise<UserRecord> | null, Promise<RepositoryRecord> | null] = [null, null];
  return {
    ...reader,
    identity: () => (self ??= reader.identity()),
    repository: () => (place ??= reader.repository()),
    permission: (login) => {
      const known = people.get(login) ?? reader.permission(login);
      people.set(login, known);
      return known;
    },
  };
}

/** All threads of a round and who may command in them, asked for at once; each incident is looked at in what was read. */
export async function readRound(
  reader: RepositoryReader,
  issues: readonly IssueRecord[],
  { identities }: Config,
): Promise<RepositoryReader> {
  const round = rememberReads(reader);
  if (issues.length < 2) return round;
  const self = (await round.identity()).login;
  const read = await Promise.all(issues.map(({ number }) => reader.comments(number)));
  const threads = new Map<number, readonly CommentRecord[]>();
  for (const [i, { number }] of issues.entries()) threads.set(number, read[i] ?? []);
  const people = issues.flatMap((issue) =>
    peopleToAsk({ issue, comments: threads.get(issue.number) ?? [], self, identities }),
  );
  await permissionsOf(round, [...new Set(people)]);
  return {
    ...round,
    // For the first look at each: after that, something may have been written.
    comments: async (issue, since) => {
      const known = since === undefined ? threads.get(issue) : undefined;
      threads.delete(issue);
      return known ?? reader.comments(issue, since);
    },
  };
}

/** Several incidents that are about the same targets are served by one look. */
export function rememberLooks(prober: Prober): Prober {
  const taken = new Map<string, Promise<Measured>>();
  return {
    run: prober.run,
    look: (request: ProbeRequest) => {
      const key = JSON.stringify(request.targets);
      const known = taken.get(key) ?? prober.look(request);
      taken.set(key, known);
      return known;
    },
  };
}
