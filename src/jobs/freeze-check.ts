/**
 * May it go out? One request where nothing is frozen, which is nearly always. It reads only: what went out all the same
 * is found by the incident's own runs.
 */
import { defaultConfig } from '../config/defaults.js';
import type { Config } from '../config/config.js';
import {
  type FreezeVerdict,
  type FrozenBy,
  holds,
  judgeFreeze,
  type Outgoing,
} from '../freeze/check.js';
import { readFreezeLine } from '../incident/freeze-line.js';
import { isDrill, isMarkedAsIncident } from '../incident/labels.js';
import type { CommentRecord, IssueRecord, RepositoryReader } from '../repository/repository.js';
import type { Instant } from '../time/instant.js';
import type { Job, Planned } from './job.js';
import { type FreezeTarget, readOutgoing } from './read-outgoing.js';

export interface FreezeInput {
  /** Of the incidents that hold deploys up. */
  readonly label: string;
  /** `null`: only whether anything is frozen. */
  readonly target: FreezeTarget | null;
  /** Asked for only where something may be frozen. */
  readonly config: () => Promise<Config>;
}

export interface FreezeFacts {
  /** Incidents with the label, with what our own comment on each says. */
  readonly marked: readonly FrozenBy[];
  readonly outgoing: Outgoing | null;
  readonly config: Config;
}

export interface FreezeOutput {
  readonly verdict: FreezeVerdict;
  readonly config: Config;
  readonly now: Instant;
}

/** More incidents at once than anybody could respond to. */
const maxIncidents = 10;

export const freezeCheckJob: Job<FreezeInput, FreezeFacts, FreezeOutput> = {
  id: 'freeze-check',
  description: 'whether an open incident holds up deploys, and whether this one may go out',
  read: (reader, input, { now }) => readFreeze(reader, input, now),
  plan: ({ marked, outgoing, config }, { now }): Planned<FreezeOutput> => {
    const verdict = judgeFreeze(marked, outgoing, now);
    return {
      plan: { changes: [], reasons: [reasons[verdict.kind]] },
      output: { verdict, config, now },
    };
  },
};

const reasons: Readonly<Record<FreezeVerdict['kind'], string>> = {
  open: 'deploys are not frozen',
  passes: 'deploys are frozen, and this one may go out',
  frozen: 'deploys are frozen',
};

async function readFreeze(
  reader: RepositoryReader,
  { label, target, config: readConfig }: FreezeInput,
  now: Instant,
): Promise<FreezeFacts> {
  const issues = await reader.issues({ labels: [label], state: 'open' });
  if (issues.length === 0) return { marked: [], outgoing: null, config: defaultConfig };
  const config = await readConfig();
  const { login: self } = await reader.identity();
  const who = { self, identities: config.identities };
  const threads = new Map<number, readonly CommentRecord[]>();
  const marked: FrozenBy[] = [];
  for (const issue of issues.filter((one) => mayHold(one, config)).slice(0, maxIncidents)) {
    const comments = await reader.comments(issue.number);
    threads.set(issue.number, comments);
    const held = readFreezeLine(comments, who);
    const { number, title, url } = issue;
    if (held !== null) marked.push({ issue: number, title, url, held });
  }
  const holding = marked.filter((one) => holds(one, now));
  const outgoing =
    target === null || holding.length === 0
      ? null
      : await readOutgoing(reader, target, { holding, threads, who, config });
  return { marked, outgoing, config };
}

/** The label alone freezes nothing: it may stand on any issue, and practice holds nothing up. */
function mayHold(issue: IssueRecord, config: Config): boolean {
  return isMarkedAsIncident(issue, config) && !isDrill(issue, config);
}
