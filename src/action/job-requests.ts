/**
 * What a run is asked for: event, payload and inputs in, a list of jobs out. Pure; the entry points
 * carry the jobs out.
 */
import { type Problem, UserError } from '../errors.js';
import {
  type EventPayload,
  findEvent,
  type IncidentRequest,
  type JobRequest,
  namesIssue,
  type WantedJob,
} from './events.js';

export const actionCommands = [
  'auto',
  'incident',
  'respond',
  'timeline',
  'correlate',
  'scaffold',
  'deploys',
  'review',
  'follow-ups',
  'sweep',
  'watch',
  'watch-switch',
  'rollback',
  'freeze-check',
  'doctor',
] as const;
export type ActionCommand = (typeof actionCommands)[number];

export interface EventRequest {
  readonly name: string;
  readonly payload: unknown;
  readonly command: string;
  /** `issue` input: number of the incident, when the event does not say. */
  readonly issue: string;
  /** Id of the workflow run, the same when it runs again; `''` when nobody knows. */
  readonly run?: string;
  /** `pull-request` input. */
  readonly pullRequest: string;
}

/** Throws UserError PM404 when the command is unknown or needs a number that nothing gives. */
export function jobsForEvent(request: EventRequest): readonly JobRequest[] {
  const command = knownCommand(request.command);
  const payload = (
    request.payload !== null && typeof request.payload === 'object' ? request.payload : {}
  ) as EventPayload;
  const issue = () =>
    numberFor(
      'issue',
      command,
      request.issue || (payload.inputs?.['issue'] ?? '') || payload.issue?.number,
    );
  switch (command) {
    case 'auto':
      return automatic(request, payload);
    case 'incident':
      return namesIssue(payload, request.issue)
        ? [{ kind: 'incident', issue: issue(), ...editOf(request, payload) }]
        : automatic(request, payload).filter(
            ({ kind }) =>
              kind !== 'review' && kind !== 'follow-ups' && kind !== 'follow-up-command',
          );
    case 'respond':
    case 'timeline':
    case 'correlate':
    case 'scaffold':
      return [{ kind: command, issue: issue(), ...editOf(request, payload) }];
    case 'deploys':
      return deployJobs(request, payload);
    case 'review':
      if (payload.merge_group) return automatic(request, payload);
      return [
        {
          kind: 'review',
          pull: numberFor(
            'pull-request',
            command,
            request.pullRequest || payload.pull_request?.number,
          ),
        },
      ];
    case 'follow-ups':
      return payload.comment && namesIssue(payload, '')
        ? [{ kind: 'follow-up-command', issue: issue() }]
        : [{ kind: 'follow-ups' }];
    case 'sweep':
      return [{ kind: 'sweep' }];
    case 'rollback':
      return [{ kind: 'rollback', incident: namesIssue(payload, request.issue) ? issue() : null }];
    case 'freeze-check':
      // Begun before there are jobs: see freeze-check.ts.
      return [];
    case 'watch':
    case 'watch-switch':
    case 'doctor':
      return [{ kind: command }];
  }
}

function automatic(request: EventRequest, payload: EventPayload): readonly JobRequest[] {
  return wantedJobs(request, payload).map((job) => completed(job, request));
}

/** Of the events that start a run with a named command, too. */
function editOf(request: EventRequest, payload: EventPayload): Pick<IncidentRequest, 'edit'> {
  const wanted = wantedJobs(request, payload).find((job) => job.kind === 'incident');
  return wanted?.edit === undefined ? {} : { edit: wanted.edit };
}

function wantedJobs({ name, issue }: EventRequest, payload: EventPayload): readonly WantedJob[] {
  return findEvent(name)?.jobs(payload, issue) ?? [];
}

function completed(job: WantedJob, { run = '' }: EventRequest): JobRequest {
  if (job.kind === 'reported-change') return { ...job, run };
  if (job.kind === 'incident') return { ...job, issue: numberFor('issue', 'auto', job.issue) };
  if (job.kind === 'follow-up-command')
    return { ...job, issue: numberFor('issue', 'auto', job.issue) };
  if (job.kind === 'review') return { ...job, pull: numberFor('pull-request', 'auto', job.pull) };
  return job;
}

/** `deploys` on whatever event: what that event says of a deploy, else every open incident. */
function deployJobs(request: EventRequest, payload: EventPayload): readonly JobRequest[] {
  const jobs = wantedJobs(request, payload)
    .filter(({ kind }) => kind === 'open-incidents' || kind === 'reported-change')
    .map((job) => completed(job, request));
  return jobs.length > 0 ? jobs : [{ kind: 'open-incidents', reason: 'asked for' }];
}

function knownCommand(command: string): ActionCommand {
  const name = command.trim() === '' ? 'auto' : command.trim();
  const known = actionCommands.find((candidate) => candidate === name);
  if (known !== undefined) return known;
  throw new UserError(
    usage({
      message: `Unknown command in the input "command"`,
      remedy: 'Use one of the listed commands, or leave it out.',
      expected: actionCommands.join(', '),
      example: 'command: auto',
      received: name.slice(0, 60),
    }),
  );
}

function numberFor(input: string, command: string, value: string | number | undefined): number {
  const number = Number(String(value ?? '').replace(/^#/, '') || Number.NaN);
  if (Number.isSafeInteger(number) && number > 0) return number;
  throw new UserError(
    usage({
      message: `The command "${command}" needs a number, and neither the event nor the input "${input}" gives one`,
      remedy: `Set the input "${input}".`,
      expected: 'a whole number above 0',
      example: `${input}: 42`,
      received: value === undefined ? '(nothing)' : String(value).slice(0, 60),
    }),
  );
}

function usage(problem: Omit<Problem, 'code'>): Problem {
  return { code: 'PM404', ...problem };
}
