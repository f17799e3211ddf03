/** The one verb: question → ranked, explained, honest answer. Pure: no clock, no chance, nothing later than `at`. */
import { compareText } from '../text/compare.js';
import type { Config } from '../config/config.js';
import type { Deploys } from '../changes/deploys.js';
import type { IncidentFacts, Verdict } from '../incident/incident.js';
import { isWrittenByPerson } from '../incident/slash-commands/permission.js';
import { isGenerated } from '../markdown/ours.js';
import type { Instant } from '../time/instant.js';
import { findCandidates, type Window, windowAround } from './candidates.js';
import { latentChanges } from './latent.js';
import { readReport } from './symptoms.js';
import { readReasons } from './reasons.js';
import { buildContext } from './context.js';
import type { ChangeCandidate } from '../changes/candidate.js';
import type { Correlation, CorrelationIncident, DeployCorrelation } from './correlation.js';
import { troubledDependencies } from './dependencies.js';
import { deploysKnownAt, factsKnownAt, incidentKnownAt } from './known-at.js';
import type { Model } from './model.js';
import { rank, togetherIn } from './rank.js';
import { scoreAll } from './score.js';
import type { Signal, Symptoms } from './signal.js';
import { undoneBy } from './signals/reverted.js';
import { findRemedy, rollbackOptions } from './rollback.js';
import { isMeantBy } from '../changes/references.js';

export interface CorrelationQuestion {
  readonly incident: CorrelationIncident;
  readonly facts: IncidentFacts;
  readonly deploys: Deploys;
  readonly config: Config;
  /** Everything later than this is left out, whoever passes it in. */
  readonly at: Instant;
}

export function correlate(
  question: CorrelationQuestion,
  signals: readonly Signal[],
  model: Model,
): Correlation {
  const { config, at } = question;
  const facts = factsKnownAt(question.facts, at);
  const incident = incidentKnownAt(question.incident, at);
  const deploys = deploysKnownAt(question.deploys, facts, config.deployments, at);
  const reference = chooseReference(incident);
  const window = upTo(incident.declaredAt, windowAround(reference.at, at, config), reference.at);
  const found = findCandidates({
    facts,
    deploys,
    window,
    config,
    reference: reference.at,
    startIsKnown: reference.basis === 'started',
  });
  const symptoms = readReport(incident, facts.repository);
  const candidates = withLatent(found, facts, window, symptoms);
  const people = facts.comments.filter((comment) => isWrittenByPerson(comment, facts));
  const reasons = readReasons(incident, people);
  const context = buildContext({
    incident,
    descriptions: reasons.descriptions,
    symptoms,
    reference: reference.at,
    basis: reference.basis,
    at,
    config,
    codeowners: facts.codeowners,
    candidates,
    history: facts.commits,
    times:
      deploys.source === 'push'
        ? facts.commits.map(({ committedAt }) => committedAt)
        : deploys.deploys.map((deploy) => deploy.at),
    comparisons: facts.comparisons,
    comments: facts.comments.filter((comment) => !isGenerated(comment, facts)),
  });
  const ranked = rank(scoreAll(candidates, context, signals, model), model, {
    chance: (change) => context.chance(context.profile(change).age),
    reasons,
  });
  const settled = settledBy(incident.verdicts);
  const fits = ranked.some((one) => one.confidence !== 'unlikely') && settled?.ref !== 'none';
  const [first] = fits ? ranked : [];
  const remedy =
    first === undefined
      ? null
      : findRemedy(first.change, undoneBy(first.change, context), deploys, facts);
  return {
    verdict: fits ? 'candidates' : 'nothing-fits',
    candidates: ranked,
    considered: found.length + candidates.filter(({ origin }) => origin === 'latent').length,
    window,
    reference,
    deploySource: { source: deploys.source, reason: deploys.reason },
    rollback:
      first !== undefined && remedy === null && mayRollBack(first, incident.verdicts)
        ? rollbackOptions(first, ranked, deploys, facts, config)
        : null,
    remedy,
    otherCauses: reasons.otherCauses,
    dependencies: troubledDependencies({ ...question.facts, readAt: at }, reference.at),
    settled,
    together: togetherIn(ranked),
  };
}

/** What landed after the report cannot have caused it, unless the start is stated to be later still. */
function upTo(declaredAt: Instant, window: Window, reference: Instant): Window {
  const last = declaredAt > reference ? declaredAt : reference;
  return window.to > last ? { ...window, to: last } : window;
}

/** No rollback is offered for a guess: the change is likely, or a person named it. */
function mayRollBack(first: DeployCorrelation, verdicts: readonly Verdict[]): boolean {
  return (
    first.confidence === 'likely' ||
    verdicts.some(({ kind, ref }) => kind === 'trigger' && isMeantBy(ref, first.change))
  );
}

/** Changes that are weighed one by one; beyond them only what the symptoms point to. */
const maxCandidates = 500;

function withLatent(
  found: readonly ChangeCandidate[],
  facts: IncidentFacts,
  window: Window,
  symptoms: Symptoms,
): readonly ChangeCandidate[] {
  const near = found.slice(0, maxCandidates);
  const known = new Set(found.map(({ commit }) => commit.sha));
  const older = facts.commits.filter(
    (commit) => commit.committedAt < window.from && !known.has(commit.sha),
  );
  return [
    ...near,
    ...latentChanges(
      [...found.slice(maxCandidates).map(({ commit }) => commit), ...older],
      symptoms,
    ),
  ];
}

function chooseReference(incident: CorrelationIncident): Correlation['reference'] {
  const { started, detected } = incident.stated;
  if (started !== undefined) return { at: started.value, basis: 'started' };
  if (detected !== undefined && detected.value < incident.declaredAt)
    return { at: detected.value, basis: 'detected' };
  return { at: incident.declaredAt, basis: 'declared' };
}

/** The newest `/trigger` counts. */
function settledBy(verdicts: readonly Verdict[]): Correlation['settled'] {
  const last = [...verdicts]
    .filter(({ kind }) => kind === 'trigger')
    .sort((a, b) => compareText(a.at, b.at))
    .at(-1);
  return last === undefined ? null : { ref: last.ref, by: last.by, url: last.url };
}
