/** `after-action drill`: an incident for practice, played here, or the score of one that was played on GitHub. */
import { defaultConfig } from '../config/defaults.js';
import type { Config } from '../config/config.js';
import { prepareDrill } from '../drill/drill.js';
import { playDrill } from '../drill/play.js';
import type { Script } from '../drill/drill.js';
import { parseScenario } from '../drill/scenario.js';
import { withStage } from '../drill/stage.js';
import { exitCodes, UserError } from '../errors.js';
import { isDrill } from '../incident/labels.js';
import { buildIncidentView, type IncidentView } from '../jobs/incident-view.js';
import { readIncidentFacts } from '../jobs/read-facts.js';
import { createScreen, type Io } from '../node/io.js';
import { shippedDrills } from '../node/templates.js';
import { loadIncidentPlugIns } from '../registry.js';
import { renderDrills, renderScore } from '../render/drill/terminal.js';
import { ink, type Screen } from '../render/screen.js';
import { type DrillScore, scoreDrill } from '../response/score.js';
import { localConfig } from './config-option.js';
import { openSource } from './source.js';
import type { OutcomeOptions } from './carry-out.js';
import { hostDrill } from './drill-host.js';
import { teller } from './drill-teller.js';
import { readScript } from './drill-scenario.js';
import type { PlaceOptions } from './place.js';
import { refuseUnused, usageError } from './usage.js';

interface Options extends PlaceOptions, OutcomeOptions {
  readonly seed?: string;
  readonly answer?: boolean;
  readonly issue?: string;
  readonly recording?: string;
  readonly config?: string;
}

export async function runDrill(
  options: Options,
  io: Io,
  [operand]: readonly string[],
): Promise<number> {
  const name = nameOf(operand, options);
  if (options.issue !== undefined) return scoreIssue(options, io, name);
  if (name === undefined) return listDrills(options, io);
  if (options.repo !== undefined) {
    refuseUnused(options, ['answer', 'json', 'seed'], 'with --repo');
    return hostDrill(name, options, io);
  }
  refuseUnused(options, ['apply'], 'without --repo');
  const config = await localConfig(options.config, io);
  const scenario = await readScript(name, config, io);
  const { recorded } = scenario;
  if (recorded !== undefined) refuseForRecorded(options);
  const seed = seedOption(options.seed);
  const screen = createScreen(io, io.now());
  const say = (text: string) => (options.json === true ? undefined : io.out(`${text}\n`));
  const answer = options.answer === true ? await answers(io, say) : undefined;
  opening(scenario, { seed, answering: answer !== undefined }, screen, say);
  const drill = prepareDrill(scenario, seed);
  const tell = teller(screen, say, answer !== undefined);
  const { view, mendedAt, cause } = await withStage(drill, practiceConfig(config), (stage) =>
    playDrill(stage, { onTurn: tell, ...(answer === undefined ? {} : { answer }) }),
  );
  if (recorded !== undefined && options.answer !== true) return exitCodes.ok;
  const played = { scenario: name, seed: recorded === undefined ? seed : null };
  return show(scoreDrill(view, { cause, mendedAt }), played, options, io);
}

/** A recording may be named either way. */
function nameOf(operand: string | undefined, { recording }: Options): string | undefined {
  if (recording === undefined) return operand;
  if (operand === undefined) return /\.json$/i.test(recording) ? recording : notJson(recording);
  throw usageError('A drill and --recording exclude each other', 'Name one of them.');
}

function notJson(path: string): never {
  throw usageError(
    `--recording "${path.slice(0, 100)}" does not end in .json`,
    'Name a file that `after-action record` wrote.',
    'after-action drill --recording incident-12.json',
  );
}

/** It is as it was; and a score of those who were there would be a mark for people. */
function refuseForRecorded(options: Options): void {
  refuseUnused(options, ['seed'], 'with a recording: it is played as it was');
  if (options.answer !== true)
    refuseUnused(options, ['json'], 'with a recording, unless you --answer');
}

/** The repository's own steps and commands hold; how it deploys does not: nothing is deployed here. */
function practiceConfig(config: Config): Config {
  return { ...config, deployments: defaultConfig.deployments, probes: [] };
}

function seedOption(value = '1'): number {
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw usageError(
    `--seed "${value.slice(0, 40)}" is not a whole number`,
    'Give a number of at most nine digits.',
    '--seed 7',
  );
}

function listDrills(options: Options, io: Io): number {
  refuseUnused(options, ['answer', 'json', 'repo', 'apply', 'seed'], 'without the name of a drill');
  const drills = Object.entries(shippedDrills()).map(([name, text]) => ({
    name,
    about: parseScenario(text, `${name}.yml`).about,
  }));
  io.out(`${renderDrills(drills, createScreen(io, io.now()))}\n`);
  return exitCodes.ok;
}

async function answers(io: Io, say: (text: string) => void): Promise<() => Promise<string | null>> {
  const lines = await io.lines?.();
  return async () => {
    if (io.tty) say('Your turn: a comment or a /command; an empty line waits.');
    const next = await lines?.next();
    return next === undefined || next.done === true ? null : next.value;
  };
}

function opening(
  { title, recorded }: Script,
  { seed, answering }: { readonly seed: number; readonly answering: boolean },
  screen: Screen,
  say: (text: string) => void,
): void {
  say(ink(screen, 'bold', `Drill: ${title}`));
  const who = answering
    ? 'You answer: each line is a comment, `/done STEP` ticks a step.'
    : `${recorded === undefined ? 'The responders are scripted' : 'All is said as it was'}; --answer lets you answer.`;
  const what = recorded === undefined ? `Seed ${seed}` : 'Recorded';
  say(ink(screen, 'dim', `${what}. ${who}\n`));
}

/** Only of drills: figures of a real incident would be a mark for people. */
async function scoreIssue(options: Options, io: Io, name: string | undefined): Promise<number> {
  refuseUnused(options, ['answer', 'apply', 'seed'], 'with --issue');
  const { reader, issue, context } = await openSource(options, io);
  const facts = await readIncidentFacts(reader, issue, context.config, context.now);
  if (!isDrill(facts.issue, context.config))
    throw new UserError({
      code: 'PM692',
      message: `#${issue} is not a drill`,
      expected: `an issue with the label "${context.config.labels.drill}"`,
      remedy: 'Name the issue of a drill. Real incidents get no score.',
    });
  const view: IncidentView = buildIncidentView(facts, context.config, await loadIncidentPlugIns());
  // The numbers of a scenario are those of other changes here: only "no change" can be right or wrong.
  const cause = name === undefined ? null : (await readScript(name, context.config, io)).cause;
  const known = cause === 'none' ? { cause: { name: cause, sha: null } } : null;
  return show(scoreDrill(view, known), { scenario: name ?? null, seed: null }, options, io);
}

function show(
  score: DrillScore,
  played: { readonly scenario: string | null; readonly seed: number | null },
  { json }: Options,
  io: Io,
): number {
  io.out(
    json === true
      ? `${JSON.stringify({ ...played, ...score }, null, 2)}\n`
      : `\n${renderScore(score, createScreen(io, io.now()))}\n`,
  );
  return exitCodes.ok;
}
