/** The ways back that there are, each a plain object: what would be called here, or why it does not fit. */
import type { Call, CallMethod } from '../approval/calls.js';
import type { Config } from '../config/config.js';
import { workflowFit } from '../approval/workflow-fit.js';
import type { CommitRecord } from '../repository/repository.js';
import { counted } from '../text/counted.js';
import { type Known, liveNow, suspectOf, type Version } from './versions.js';

export interface WayInput {
  readonly to: Version;
  /** What lies between, newest first. */
  readonly between: readonly CommitRecord[];
  /** A person named the version. */
  readonly named: boolean;
  readonly known: Known;
  readonly config: Config;
}

/** A sentence without its full stop. */
export interface Unfit {
  readonly unfit: string;
}

export interface Way {
  readonly method: CallMethod;
  /** What `/rollback` leads to by it, in a clause. */
  readonly says: string;
  /** Permissions of the job that carries it out, beside those it has anyway. */
  readonly needs: readonly string[];
  readonly call: (input: WayInput) => Call | Unfit;
}

const dispatch: Way = {
  method: 'dispatch',
  says: 'starts the deploy workflow at that version',
  needs: ['actions'],
  call: ({ to, known: { facts }, config: { rollback } }) => {
    const { workflow, inputs, versionInput, keyInput } = rollback;
    if (workflow === null) return { unfit: '`rollback.workflow` names no workflow' };
    const given = { ...inputs, [versionInput]: to.name };
    const unfit = workflowFit(workflow, [...Object.keys(given), keyInput], facts);
    if (unfit !== null) return { unfit };
    return { method: 'dispatch', workflow, ref: facts.repository.defaultBranch, inputs: given };
  },
};

const deployment: Way = {
  method: 'deployment',
  says: 'asks for a deployment of that version',
  needs: ['deployments'],
  call: ({ to, known, config: { rollback } }) => {
    const { environment = null } = liveNow(known) ?? {};
    if (environment === null) return { unfit: 'It is not known which environment is meant' };
    if (!isHeard(environment, known))
      return { unfit: `Nothing is known to listen for deployments of ${environment}` };
    const { requiredContexts } = rollback;
    return { method: 'deployment', ref: to.sha, environment, requiredContexts };
  },
};

const revert: Way = {
  method: 'revert',
  says: 'opens a pull request that takes the change back',
  needs: ['contents', 'pull-requests'],
  call: ({ between, named, known }) => {
    const suspect = suspectOf(known)?.change.pullRequest ?? null;
    if (!named)
      return suspect === null
        ? { unfit: 'The suspected change came by no pull request' }
        : { method: 'revert', pull: suspect.number, title: suspect.title };
    const [only] = between.flatMap(({ pulls = [] }) => pulls);
    return only !== undefined && between.every((one) => pullOf(one) === only.number)
      ? { method: 'revert', pull: only.number, title: only.title }
      : {
          unfit: `A revert takes back one pull request, and ${counted(between.length, 'change')} lie between`,
        };
  },
};

/** In the order in which they are proposed where the configuration names none: the fastest first. */
export const ways: readonly Way[] = [dispatch, deployment, revert];

/** The pull request that brought a change to the branch. */
export function pullOf({ pulls = [] }: CommitRecord): number | null {
  return pulls.length === 1 ? (pulls[0]?.number ?? null) : null;
}

/** A workflow is started by it, or something else took up what a person asked for before. */
export function isHeard(environment: string, { facts }: Known): boolean {
  return (
    (facts.workflows ?? []).some(({ events }) => events?.includes('deployment') === true) ||
    facts.deployments.some(
      (one) =>
        one.environment === environment &&
        one.creator.type === 'User' &&
        one.statuses.some(({ state }) => state === 'success'),
    )
  );
}

export interface ChosenWay {
  readonly call: Call | null;
  /** Why nothing is called, or how it would be; a sentence without its full stop. `''`: nothing to say. */
  readonly note: string;
}

/** The configured way; where none is configured, the first that fits and that a workflow here may carry out. */
export function chooseWay(input: WayInput): ChosenWay {
  const { method } = input.config.rollback;
  if (method === 'print') return { call: null, note: '' };
  if (method !== null) {
    const way = ways.find((one) => one.method === method);
    const call = way?.call(input) ?? { unfit: `No way back is called ${method}` };
    return 'unfit' in call ? { call: null, note: call.unfit } : { call, note: '' };
  }
  const fitting = ways.flatMap((way) => {
    const call = way.call(input);
    return 'unfit' in call ? [] : [{ way, call }];
  });
  const may = fitting.find(({ way, call }) => mayCarryOut(way, call, input.known));
  if (may !== undefined) return { call: may.call, note: '' };
  const [first] = fitting;
  return { call: null, note: first === undefined ? '' : offer(first.way) };
}

/** A deployment that only a workflow would hear of needs a token that starts workflows: nobody knows that here. */
function mayCarryOut({ needs }: Way, call: Call, known: Known): boolean {
  if (call.method === 'deployment' && !isHeard(call.environment, withoutWorkflows(known)))
    return false;
  return (known.facts.workflows ?? []).some(
    ({ carriesOut }) => carriesOut !== null && needs.every((one) => carriesOut.includes(one)),
  );
}

function withoutWorkflows(known: Known): Known {
  return { ...known, facts: { ...known.facts, workflows: [] } };
}

function offer({ method, says, needs }: Way): string {
  const lines = needs.map((one) => `\`${one}: write\``).join(' and ');
  return `After an approval this could run by itself: \`rollback.method: ${method}\` ${says}; rollback.yml needs ${lines} for it`;
}
