/** What an event calls for: event, payload and inputs in, a list of jobs out. Pure; the doors carry the jobs out. */
import { type Problem, UserError } from '../errors.js';

export type JobRequest =
  | {
      readonly kind: 'incident' | 'respond' | 'timeline' | 'correlate' | 'scaffold';
      readonly issue: number;
    }
  /** Every open incident: a deploy or a push may concern each of them. */
  | { readonly kind: 'open-incidents'; readonly reason: string }
  /** Open incidents and those closed lately: heals what a lost event left undone. */
  | { readonly kind: 'sweep' }
  | { readonly kind: 'review'; readonly pull: number }
  | { readonly kind: 'follow-ups' }
  | { readonly kind: 'outside-change'; readonly payload: unknown };

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
] as const;
export type ActionCommand = (typeof actionCommands)[number];

export interface EventRequest {
  readonly name: string;
  readonly payload: unknown;
  readonly command: string;
  /** `issue` input: number of the incident, when the event does not say. */
  readonly issue: string;
  /** `pull-request` input. */
  readonly pullRequest: string;
}

interface Payload {
  readonly action?: string;
  readonly issue?: { readonly number?: number };
  readonly pull_request?: { readonly number?: number; readonly merged?: boolean };
  readonly inputs?: Readonly<Record<string, string>> | null;
  readonly client_payload?: unknown;
}

/** Throws UserError PM404 when the command is unknown or needs a number that nothing gives. */
export function jobsForEvent(request: EventRequest): readonly JobRequest[] {
  const command = knownCommand(request.command);
  const payload = (
    request.payload !== null && typeof request.payload === 'object' ? request.payload : {}
  ) as Payload;
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
      return hasIssue(request, payload)
        ? [{ kind: 'incident', issue: issue() }]
        : automatic(request, payload).filter(
            ({ kind }) => kind !== 'review' && kind !== 'follow-ups',
          );
    case 'respond':
    case 'timeline':
    case 'correlate':
    case 'scaffold':
      return [{ kind: command, issue: issue() }];
    case 'deploys':
      return request.name === 'repository_dispatch'
        ? [{ kind: 'outside-change', payload: payload.client_payload }, deployed(request)]
        : [deployed(request)];
    case 'review':
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
      return [{ kind: 'follow-ups' }];
    case 'sweep':
      return [{ kind: 'sweep' }];
  }
}

function hasIssue(request: EventRequest, payload: Payload): boolean {
  return (
    request.issue !== '' ||
    Boolean(payload.inputs?.['issue']) ||
    payload.issue?.number !== undefined
  );
}

function automatic(request: EventRequest, payload: Payload): readonly JobRequest[] {
  switch (request.name) {
    case 'issues':
    case 'issue_comment':
      return [{ kind: 'incident', issue: numberFor('issue', 'auto', payload.issue?.number) }];
    case 'deployment_status':
      return [deployed(request)];
    case 'push':
      return [deployed(request), { kind: 'follow-ups' }];
    case 'repository_dispatch':
      return [{ kind: 'outside-change', payload: payload.client_payload }, deployed(request)];
    case 'pull_request':
      return pullRequest(payload);
    case 'schedule':
      return [{ kind: 'sweep' }, { kind: 'follow-ups' }];
    case 'workflow_dispatch':
      return hasIssue(request, payload)
        ? [
            {
              kind: 'incident',
              issue: numberFor('issue', 'auto', request.issue || payload.inputs?.['issue']),
            },
          ]
        : [{ kind: 'sweep' }, { kind: 'follow-ups' }];
    default:
      return [];
  }
}

function pullRequest(payload: Payload): readonly JobRequest[] {
  if (payload.action === 'closed')
    return payload.pull_request?.merged === true ? [{ kind: 'follow-ups' }] : [];
  return [
    { kind: 'review', pull: numberFor('pull-request', 'auto', payload.pull_request?.number) },
  ];
}

function deployed(request: EventRequest): JobRequest {
  const reasons: Readonly<Record<string, string>> = {
    push: 'the default branch moved',
    deployment_status: 'a deployment changed its state',
    repository_dispatch: 'a change was reported from outside',
  };
  return { kind: 'open-incidents', reason: reasons[request.name] ?? 'asked for' };
}

function knownCommand(command: string): ActionCommand {
  const name = command.trim() === '' ? 'auto' : command.trim();
  const known = actionCommands.find((candidate) => candidate === name);
  if (known !== undefined) return known;
  throw new UserError(
    usage({
      message: `The input "command" names no command of the action`,
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
