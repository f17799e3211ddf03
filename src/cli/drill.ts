/** `after-action drill`: an incident for practice, played here, or the score of one that was played on GitHub. */
import { defaultConfig } from '../config/defaults.js';
import type { Config } from '../config/config.js';
import { closest } from '../config/closest.js';
import { prepareDrill } from '../drill/drill.js';
import { playDrill, type Turn } from '../drill/play.js';
import { parseScenario, type Scenario } from '../drill/scenario.js';
import { withStage } from '../drill/stage.js';
import { exitCodes, UserError } from '../errors.js';
import { isDrill } from '../incident/labels.js';
import { buildIncidentView, type IncidentView } from '../jobs/incident-view.js';
import { readIncidentFacts } from '../jobs/read-facts.js';
import { createScreen, type Io, readKind, readText } from '../node/io.js';
import { shippedDrills } from '../node/templates.js';
import { loadIncidentPlugIns } from '../registry.js';
import {
  renderDrills,
  renderNext,
  renderReply,
  renderScore,
  renderStanding,
  renderTurn,
} from '../render/drill/terminal.js';
import { whatChanged } from '../render/response/what-changed.js';
import { ink, type Screen } from '../render/screen.js';
import { type DrillScore, scoreDrill } from '../response/score.js';
import { localConfig } from './config-option.js';
import type { PlaceOptions } from './place.js';
import { openSource } from './source.js';
import { refuseUnused, usageError } from './usage.js';

interface Options extends PlaceOptions {
  readonly seed?: string;
  readonly answer?: boolean;
  readonly issue?: string;
  readonly config?: string;
  readonly json?: boolean;
}

export async function runDrill(
  options: Options,
  io: Io,
  [name]: readonly string[],
): Promise<number> {
  if (options.issue !== undefined) return scoreIssue(options, io, name);
  refuseUnused(options, ['repo'], 'without --issue');
  if (name === undefined) return listDrills(options, io);
  const { scenario, seed } = { scenario: readScenario(name, io), seed: seedOption(options.seed) };
  const config = await localConfig(options.config, io);
  const screen = createScreen(io, io.now());
  const say = (text: string) => (options.json === true ? undefined : io.out(`${text}\n`));
  const answer = options.answer === true ? await answers(io, say) : undefined;
  opening(scenario, { seed, answering: answer !== undefined }, screen, say);
  const drill = prepareDrill(scenario, seed);
  const tell = teller(screen, say, answer !== undefined);
  const { view, mendedAt } = await withStage(drill, practiceConfig(config), (stage) =>
    playDrill(stage, { onTurn: tell, ...(answer === undefined ? {} : { answer }) }),
  );
  return show(
    scoreDrill(view, { cause: scenario.cause, mendedAt }),
    { scenario: name, seed },
    options,
    io,
  );
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

/** A shipped one by name, else a file. */
function readScenario(name: string, io: Io): Scenario {
  const shipped = shippedDrills();
  const text = Object.hasOwn(shipped, name) ? shipped[name] : undefined;
  if (text !== undefined) return parseScenario(text, `${name}.yml`);
  if (/\.ya?ml$/i.test(name) || readKind(io, name) === 'file')
    return parseScenario(readText(io, name, 'scenario'), name);
  const near = closest(name, Object.keys(shipped));
  throw new UserError({
    code: 'PM691',
    message: `Unknown drill "${name.slice(0, 100)}"${near === null ? '' : `, did you mean "${near}"?`}`,
    expected: `one of ${Object.keys(shipped).join(', ')}, or a YAML file`,
    example: 'after-action drill bad-deploy',
    remedy: 'Name one of them.',
  });
}

function listDrills(options: Options, io: Io): number {
  refuseUnused(options, ['answer', 'json'], 'without the name of a drill');
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
  { title }: Scenario,
  { seed, answering }: { readonly seed: number; readonly answering: boolean },
  screen: Screen,
  say: (text: string) => void,
): void {
  say(ink(screen, 'bold', `Drill: ${title}`));
  const who = answering
    ? 'You answer: each line is a comment, `/done STEP` ticks a step.'
    : 'The responders are scripted; --answer lets you answer.';
  say(ink(screen, 'dim', `Seed ${seed}. ${who}\n`));
}

/** Each turn, and of what After-Action says only what differs from before. */
function teller(
  screen: Screen,
  say: (text: string) => void,
  answering: boolean,
): (turn: Turn) => void {
  const seen = new Map<string, string>();
  const sayOnce = (what: string, text: string) => {
    if (text !== '' && seen.get(what) !== text) say(text);
    seen.set(what, text);
  };
  return ({ line, view, replies }) => {
    say(renderTurn(line, screen));
    for (const reply of replies) say(renderReply(reply, screen));
    sayOnce('standing', renderStanding(view.incident, screen));
    sayOnce('change', renderReply(whatChanged(view.correlation, view.config), screen));
    if (answering) sayOnce('next', renderNext(view.checklist, screen));
  };
}

/** Only of drills: figures of a real incident would be a mark for people. */
async function scoreIssue(options: Options, io: Io, name: string | undefined): Promise<number> {
  refuseUnused(options, ['answer'], 'with --issue');
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
  const known = name === undefined ? null : { cause: readScenario(name, io).cause };
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
