/**
 * `follow-up-command`: `/due` and `/snooze` on a tracking issue, `/track` on a postmortem's pull request or on its
 * incident. Only comments that were not answered yet are carried out.
 */
import type { Problem } from '../errors.js';
import { dateIn, readDue } from '../incident/due.js';
import type { SlashCommand } from '../incident/slash-commands/command.js';
import { parseDated } from '../incident/slash-commands/commands/dated.js';
import { parseSlashCommands } from '../incident/slash-commands/parse.js';
import { denied, isAtLeast } from '../incident/slash-commands/permission.js';
import type { Tracker } from '../follow-ups/follow-ups.js';
import { planFollowUps } from '../follow-ups/plan-follow-ups.js';
import { trackingMarker } from '../follow-ups/tracking-note.js';
import { isOurs, isPerson, isGenerated } from '../markdown/ours.js';
import { parseMarker } from '../markdown/marker.js';
import { renderCommandAnswer, type CommandAnswer } from '../render/follow-ups/command-answer.js';
import type { AskedPermission, CommentRecord, IssueRecord } from '../repository/repository.js';
import type { RepositoryReader } from '../repository/repository.js';
import type { AppliedChange } from './apply.js';
import type { Job, RunContext } from './job.js';
import { makeTrackingIssue } from './tracking-issues.js';
import type { Change } from './plan.js';
import { permissionsOf } from './read-people.js';
import { joinProposed, readProposed, type Proposed } from './read-proposed.js';
import { answer } from './timeline.js';

type Command =
  { readonly name: 'track' } | { readonly name: 'due' | 'snooze'; readonly date: string };

interface Request {
  readonly comment: CommentRecord;
  readonly command: Command;
}

export interface FollowUpCommandFacts {
  readonly issue: IssueRecord;
  readonly isTracking: boolean;
  /** Not answered yet, oldest first. */
  readonly requests: readonly Request[];
  readonly permissions: Readonly<Record<string, AskedPermission>>;
  /** What `/track` is about; `null` when nobody asks, or there is no open pull request. */
  readonly proposed: Proposed | null;
}

type FollowUpCommandJob = Job<{ readonly issue: number }, FollowUpCommandFacts, null>;

export function createFollowUpCommandJob(trackers: readonly Tracker[]): FollowUpCommandJob {
  return {
    id: 'follow-up-command',
    description: 'carry out /track, /due and /snooze',
    read: (reader, { issue }, context) => readCommandFacts(reader, issue, context),
    plan: (facts, context) => {
      const changes = [
        ...noteChanges(facts, context),
        ...(obeyed(facts, context).some(({ command }) => command.name === 'track')
          ? trackChanges(facts, context, trackers)
          : []),
      ];
      const count = facts.requests.length;
      const reasons = [
        `#${facts.issue.number}: ${count === 0 ? 'no' : count} unanswered follow-up commands`,
      ];
      return { plan: { changes, reasons }, output: null };
    },
    conclude: (facts, applied, context) => conclude(facts, applied, context),
  };
}

async function readCommandFacts(
  reader: RepositoryReader,
  number: number,
  context: RunContext,
): Promise<FollowUpCommandFacts> {
  const { config } = context;
  const who = { self: (await reader.identity()).login, identities: config.identities };
  const issue = await reader.issue(number);
  const isTracking = isOurs(issue, who) && parseMarker(issue.body)?.kind === trackingMarker;
  const requests = (await reader.comments(number))
    .filter((comment) => isPerson(comment.author) && !isGenerated(comment, who))
    .filter(({ minimized, reactions }) => minimized === undefined && !isAnswered(reactions))
    .flatMap((comment) =>
      parseSlashCommands(comment.body)
        .flatMap((command) => readCommand(command, isTracking))
        .map((command) => ({ comment, command })),
    );
  const people = new Set(requests.map(({ comment }) => comment.author.login));
  const permissions = await permissionsOf(reader, [...people]);
  const pull = requests.some(({ command }) => command.name === 'track')
    ? await findPull(reader, issue, context)
    : null;
  const proposed = pull === null ? null : await readProposed(reader, pull, context);
  return { issue, isTracking, requests, permissions, proposed };
}

const isAnswered = ({ eyes = 0, '+1': done = 0, confused = 0 }: CommentRecord['reactions']) =>
  eyes > 0 && done + confused > 0;

/** On an incident `/snooze` counts in minutes, and is none of ours. */
function readCommand(command: SlashCommand, isTracking: boolean): readonly Command[] {
  if (command.name === 'track') return [{ name: 'track' }];
  if (command.name === 'due') return [{ name: 'due', date: command.date }];
  const rest = isTracking ? snoozeLine.exec(command.source)?.[1] : undefined;
  if (rest === undefined) return [];
  const dated = parseDated(rest);
  return [{ name: 'snooze', date: 'expected' in dated ? '' : (dated[0]?.date ?? '') }];
}

const snoozeLine = /^[^\S\n]{0,3}\/snooze(?![\w-])[ \t:]{0,5}([^\n]{0,200})/i;

/** The pull request itself, or the open one of the incident. */
async function findPull(
  reader: RepositoryReader,
  issue: IssueRecord,
  { config }: RunContext,
): Promise<number | null> {
  if (issue.isPullRequest) return issue.state === 'open' ? issue.number : null;
  const head = `${config.postmortem.branchPrefix}${issue.number}`;
  const { owner } = await reader.repository();
  const [pull] = await reader.pullRequests({ head: `${owner}:${head}`, state: 'open' });
  return pull?.number ?? null;
}

function obeyed(
  { requests, permissions }: FollowUpCommandFacts,
  { config }: RunContext,
): readonly Request[] {
  return requests.filter(({ comment }) =>
    isAtLeast(permissions[comment.author.login], config.commands.permission),
  );
}

/** The last word of each kind holds. */
function noteChanges(facts: FollowUpCommandFacts, context: RunContext): readonly Change[] {
  if (!facts.isTracking) return [];
  const attributes: Record<string, string | null> = {};
  for (const request of obeyed(facts, context)) {
    const date = dateOf(request, context);
    if (date === null) continue;
    if (request.command.name === 'snooze') attributes['snoozed'] = date;
    // The next sweep notes what the document says, and a later change there holds again.
    else Object.assign(attributes, { due: date, was: null, snoozed: null });
  }
  return Object.keys(attributes).length === 0
    ? []
    : [{ kind: 'tracking-note', issue: facts.issue.number, attributes }];
}

/** `YYYY-MM-DD`, not before the day on which it was written; `null` else. */
function dateOf({ comment, command }: Request, { config }: RunContext): string | null {
  if (command.name === 'track') return null;
  const date = readDue(command.date, comment.createdAt, config.timeZone)?.slice(0, 10) ?? null;
  return date !== null && date >= dateIn(comment.createdAt, config.timeZone) ? date : null;
}

function trackChanges(
  { proposed }: FollowUpCommandFacts,
  context: RunContext,
  trackers: readonly Tracker[],
): readonly Change[] {
  if (proposed === null) return [];
  const { repository, pull } = proposed;
  const commit = pull.head.sha;
  return joinProposed(proposed, context, trackers).flatMap(({ document, followUps }) => {
    const plan = planFollowUps({ document, followUps, repository, commit, ...context });
    return [
      ...plan.open.map((one) => makeTrackingIssue(one)),
      ...plan.subIssues.map((one): Change => ({ kind: 'sub-issue', ...one })),
    ];
  });
}

function conclude(
  facts: FollowUpCommandFacts,
  applied: readonly AppliedChange[],
  context: RunContext,
): readonly Change[] {
  const comments = new Map(facts.requests.map(({ comment }) => [comment.id, comment]));
  return [...comments.values()].flatMap((comment) => {
    const mine = facts.requests.filter((request) => request.comment.id === comment.id);
    // Without an answer from GitHub a command waits for the next run.
    if (facts.permissions[comment.author.login] === 'unknown') return [];
    const answers = mine.map((request) => answerTo(request, facts, applied, context));
    const isDone = answers.every(({ problem }) => problem === null);
    const reply = renderCommandAnswer(answers);
    return answer(facts.issue.number, {
      comment: comment.id,
      reaction: isDone ? '+1' : 'confused',
      reply: reply === '' ? null : reply,
    });
  });
}

function answerTo(
  request: Request,
  facts: FollowUpCommandFacts,
  applied: readonly AppliedChange[],
  context: RunContext,
): CommandAnswer {
  const { comment, command } = request;
  const refuse = (problem: Problem): CommandAnswer => ({ name: command.name, problem, opened: [] });
  const held = facts.permissions[comment.author.login];
  if (!isAtLeast(held, context.config.commands.permission))
    return refuse(denied(held, context.config));
  if (command.name === 'track') {
    if (facts.proposed === null) return refuse(noPostmortem(facts.issue.number));
    const opened = applied.flatMap(({ change, number, url }) =>
      change.kind === 'tracking-issue' && number !== undefined && url !== null
        ? [{ number, url, title: change.title }]
        : [],
    );
    const [failed] = applied.flatMap(({ problems }) => problems ?? []);
    return failed === undefined ? { name: 'track', problem: null, opened } : refuse(failed);
  }
  if (!facts.isTracking) return refuse(notTracking(command.name));
  const date = dateOf(request, context);
  return date === null
    ? refuse(notAhead(command.name, command.date))
    : { name: command.name, problem: null, opened: [], date };
}

function noPostmortem(number: number): Problem {
  return {
    code: 'PM631',
    message: `There is no open postmortem pull request of #${number}, so there is nothing to track`,
    remedy:
      'Write /postmortem on the incident first; the items of a merged one get their issues by themselves.',
  };
}

function notTracking(name: string): Problem {
  return {
    code: 'PM630',
    message: `"/${name}" is for the issue of a follow-up that After-Action opened, and this is another one`,
    remedy: 'Change the due date of the action item in the postmortem instead.',
  };
}

function notAhead(name: string, received: string): Problem {
  return {
    code: 'PM630',
    message: `"/${name}" needs a day that is still to come`,
    expected: 'a date or a number of days',
    example: `/${name} 14d waiting for the vendor`,
    received,
    remedy: 'Write it again with a later day.',
  };
}
