/**
 * A drill in a real repository, where people answer: opens the practice issue and says there what the world says, each
 * line once and when its time has come. Nothing is committed or deployed. The issue is all the state there is, so it can
 * be stopped and run again.
 */
import { isGenerated, type Identities, isOurs } from '../markdown/ours.js';
import { parseMarker } from '../markdown/marker.js';
import { codeBlock, inlineCode, text } from '../markdown/write.js';
import type { Job, Planned, RunContext } from '../jobs/job.js';
import type { Change } from '../jobs/plan.js';
import type { CommentRecord, IssueRecord, RepositoryReader } from '../repository/repository.js';
import { formatDuration, plusSeconds } from '../time/instant.js';
import { byTime, dateLine, type Script } from './drill.js';
import { isCure } from './scenario.js';

export interface HostInput {
  readonly name: string;
  readonly scenario: Script;
}

export interface HostFacts extends HostInput {
  /** The open issue of this drill. */
  readonly issue: IssueRecord | null;
  /** Of those that were closed, how many: the next one has another key. */
  readonly earlier: number;
  readonly comments: readonly CommentRecord[];
  readonly who: Identities;
}

export interface HostOutput {
  readonly issue: number | null;
  /** Nothing will be said any more. */
  readonly done: boolean;
}

/** Seconds. */
const patience = 3 * 3600;
/** Of a recording; nobody reads more. */
const shownChanges = 10;

/** Letters, digits and dashes, as markers take them. */
const keyOf = (name: string): string => `drill-${name.replace(/[^\w]+/g, '-').slice(0, 60)}`;

export const hostJob: Job<HostInput, HostFacts, HostOutput> = {
  id: 'drill',
  description: 'play what the world says in a practice issue',
  read: readHostFacts,
  plan: planHost,
};

async function readHostFacts(
  reader: RepositoryReader,
  input: HostInput,
  { config }: RunContext,
): Promise<HostFacts> {
  const self = await reader.identity();
  const who = { self: self.login, identities: config.identities };
  const labelled = await reader.issues({ labels: [config.labels.drill], state: 'all' });
  const prefix = `${keyOf(input.name)}-`;
  const ours = labelled.filter((issue) => {
    const key = parseMarker(issue.body)?.attributes['key'] ?? '';
    return isOurs(issue, who) && key.startsWith(prefix) && /^\d+$/.test(key.slice(prefix.length));
  });
  const issue = ours.filter(({ state }) => state === 'open').at(-1) ?? null;
  const comments = issue === null ? [] : await reader.comments(issue.number);
  const earlier = ours.filter(({ state }) => state === 'closed').length;
  return { ...input, issue, earlier, comments, who };
}

function planHost(facts: HostFacts, { config, now }: RunContext): Planned<HostOutput> {
  const { scenario, issue } = facts;
  if (issue === null) {
    const change: Change = {
      kind: 'tracking-issue',
      key: `${keyOf(facts.name)}-${facts.earlier + 1}`,
      label: config.labels.drill,
      title: `Drill: ${scenario.title}`,
      body: openingWords(scenario),
      labels: [
        config.labels.incident,
        ...config.severities.flatMap(({ name, label }) =>
          name === scenario.severity ? [label] : [],
        ),
      ],
      assignees: [],
    };
    return { plan: { changes: [change], reasons: [] }, output: { issue: null, done: false } };
  }
  const { lines, cured } = spokenLines(facts, issue);
  const changes = lines
    .filter(({ at }) => at <= now)
    .map(({ by, text: words, id }): Change => ({
      kind: 'comment',
      issue: issue.number,
      key: 'drill',
      part: id,
      body: `**${text(by)}**: ${text(words)}`,
    }));
  // Until somebody says what ends it, there is an answer to wait for; not for ever. A recorded one ends as it did.
  const ended = (cured || scenario.recorded !== undefined) && changes.length === lines.length;
  const done = ended || now > plusSeconds(issue.createdAt, patience);
  const reasons = done ? ['everything is said'] : ['people have the word'];
  return { plan: { changes, reasons }, output: { issue: issue.number, done } };
}

/** Without numbers: in a real repository `#71` is something else. */
function openingWords(script: Script): string {
  const list = wentLive(script).map(
    ({ message, minutes }) =>
      `- ${formatDuration(Math.round(minutes * 60))} before: ${inlineCode(withoutNumber(message))}`,
  );
  // Who wrote a scenario answers for it; the words of a recording are other people's, with the names of others in them.
  const report = script.recorded === undefined ? script.report.trim() : codeBlock(script.report);
  return [
    '> **This is a drill: nothing is broken.** Answer as if it were.',
    report,
    ...(list.length === 0 ? [] : ['Suppose that this went live:', list.join('\n')]),
  ].join('\n\n');
}

/** Where nothing says what was deployed, what reached the branch last. */
function wentLive({ changes, recorded }: Script) {
  const knowsDeploys = recorded === undefined || changes.some(({ deploy }) => deploy !== undefined);
  return changes
    .map(({ message, at, deploy }) => ({ message, minutes: -((knowsDeploys ? deploy : at) ?? 0) }))
    .filter(({ minutes }) => minutes > 0)
    .slice(recorded === undefined ? 0 : -shownChanges);
}

function withoutNumber(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/ ?\(#\d{1,9}\)/g, '');
}

/** With a cure the rest of the script falls away once it is over; who is late is not told of the fault. */
function spokenLines({ scenario, comments, who }: HostFacts, issue: IssueRecord) {
  const script = scenario.world.map((line) => ({
    ...dateLine(line, issue.createdAt),
    id: `world-${scenario.world.indexOf(line)}`,
  }));
  const cured = comments.find((one) => !isGenerated(one, who) && isCure(scenario, one.body));
  if (cured === undefined) return { lines: [...script].sort(byTime), cured: false };
  const after = scenario.cure.world.map((line, index) => ({
    ...dateLine(line, cured.createdAt),
    id: `cure-${index}`,
  }));
  const over = after[0]?.at ?? cured.createdAt;
  const lines = [...script.filter(({ at }) => at < over), ...after].sort(byTime);
  return { lines, cured: true };
}
