/** Plays a drill from the declaration to its end: the world speaks in any case, responders are scripted or answer. */
import type { IncidentView } from '../jobs/incident-view.js';
import { shortSha } from '../text/short-sha.js';
import { type Instant, plusSeconds } from '../time/instant.js';
import { byTime, dateChange, dateLine, type DrillChange, type DrillLine } from './drill.js';
import { isCure } from './scenario.js';
import { type Run, type Stage, you } from './stage.js';

export interface Turn extends Run {
  readonly line: DrillLine;
}

export interface PlayOptions {
  /** The next thing that the person says, `''` to wait for what happens, `null` when they left; scripted without it. */
  readonly answer?: () => Promise<string | null>;
  readonly onTurn: (turn: Turn) => void;
}

interface Spoken {
  readonly at: Instant;
  readonly kind: 'world' | 'responder';
  readonly line: DrillLine;
}

interface Changed {
  readonly at: Instant;
  readonly kind: 'commit' | 'deploy';
  readonly change: DrillChange;
}

type Happening = Spoken | Changed;

interface State {
  readonly stage: Stage;
  readonly options: PlayOptions;
  waiting: readonly Happening[];
  now: Instant;
  cured: boolean;
  /** When it is over, as far as that is known. */
  mendedAt: Instant | null;
  view: IncidentView;
}

export interface Played {
  readonly view: IncidentView;
  /** When the fault was over; `null`: nobody ended it. */
  readonly mendedAt: Instant | null;
  /** What `/trigger` should name, as it is called here; `null`: nobody knows. */
  readonly cause: { readonly name: string; readonly sha: string | null } | null;
}

export async function playDrill(stage: Stage, options: PlayOptions): Promise<Played> {
  const { drill } = stage;
  const now = drill.declaredAt;
  const { view, replies } = await stage.run(now);
  const scripted = options.answer === undefined ? drill.responders : [];
  const late = drill.changes.filter((change) => (change.deployedAt ?? change.at) >= now);
  const waiting: readonly Happening[] = [
    ...late.flatMap((change) => happenings(change, now)),
    ...drill.world.map((line) => ({ at: line.at, kind: 'world' as const, line })),
    ...scripted.map((line) => ({ at: line.at, kind: 'responder' as const, line })),
  ];
  const state: State = {
    stage,
    options,
    waiting: [...waiting].sort(byTime),
    now,
    cured: false,
    mendedAt: drill.scenario.recorded?.mendedAt ?? null,
    view,
  };
  options.onTurn({
    line: { at: now, by: drill.scenario.by, text: drill.scenario.report },
    view,
    replies,
  });
  let here = await listen(state);
  for (let next = state.waiting[0]; next !== undefined; next = state.waiting[0]) {
    state.waiting = state.waiting.slice(1);
    await happen(state, next);
    if (next.kind === 'world' && here) here = await listen(state);
  }
  return { view: await end(state), mendedAt: state.mendedAt, cause: causeHere(stage) };
}

/** A sha of the recording is another one here; what is not here cannot be named. */
function causeHere(stage: Stage): Played['cause'] {
  const { cause } = stage.drill.scenario;
  if (cause === null || cause === 'none') return cause && { name: cause, sha: null };
  const sha = stage.shaOf(cause);
  if (cause.startsWith('#')) return { name: cause, sha };
  return sha === null ? null : { name: shortSha(sha), sha };
}

/** What lies before the declaration was played already. */
function happenings(change: DrillChange, from: Instant): readonly Happening[] {
  const { at, deployedAt } = change;
  return [
    ...(at < from ? [] : [{ at, kind: 'commit' as const, change }]),
    ...(deployedAt === null ? [] : [{ at: deployedAt, kind: 'deploy' as const, change }]),
  ];
}

async function happen(state: State, next: Happening): Promise<void> {
  const { stage } = state;
  state.now = next.at > state.now ? next.at : state.now;
  if ('change' in next)
    return next.kind === 'commit' ? stage.commit(next.change) : stage.deploy(next.change);
  await hear(state, { ...next.line, at: state.now }, next.kind === 'responder');
}

async function hear(state: State, line: DrillLine, byResponder: boolean): Promise<void> {
  const { stage, options } = state;
  await stage.say(line);
  const run = await stage.run(line.at);
  state.view = run.view;
  if (byResponder && !state.cured && isCure(stage.drill.scenario, line.text)) cure(state, line.at);
  options.onTurn({ line, ...run });
}

function cure(state: State, at: Instant): void {
  const { changes, world } = state.stage.drill.scenario.cure;
  state.cured = true;
  const added: readonly Happening[] = [
    ...changes.flatMap((change) => happenings(dateChange(change, at), at)),
    ...world.map((line) => ({
      at: dateLine(line, at).at,
      kind: 'world' as const,
      line: dateLine(line, at),
    })),
  ];
  const mended = added.find(({ kind }) => kind === 'world')?.at ?? at;
  state.mendedAt = mended;
  // What was still to come tells of a fault that is over by then.
  const left = state.waiting.filter((one) => one.kind !== 'world' || one.at < mended);
  state.waiting = [...left, ...added].sort(byTime);
}

/** Each thing that the person says takes a minute; `false` when they left. */
async function listen(state: State): Promise<boolean> {
  const { answer } = state.options;
  if (answer === undefined) return true;
  for (;;) {
    const text = await answer();
    if (text === null) return false;
    if (text.trim() === '') return true;
    state.now = plusSeconds(state.now, 60);
    await hear(state, { at: state.now, by: you, text }, true);
  }
}

/** Closed when somebody called it resolved: what nobody ended stays open, and the score says so. */
async function end(state: State): Promise<IncidentView> {
  const { incident } = state.view;
  if (incident.status !== 'resolved') return state.view;
  const at = plusSeconds(state.now, 60);
  await state.stage.close(incident.lead ?? state.stage.drill.scenario.by, at);
  return (await state.stage.run(at)).view;
}
