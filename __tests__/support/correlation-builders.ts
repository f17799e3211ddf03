/** Builders for questions to the ranker: a shop with a few changes before an incident. */
import type { Instant } from '../../src/time/instant.js';
import { defaultConfig } from '../../src/config/defaults.js';
import { correlate, type CorrelationQuestion } from '../../src/correlation/correlate.js';
import type { Correlation, CorrelationIncident } from '../../src/correlation/correlation.js';
import { model } from '../../src/correlation/model.js';
import { correlationSignals } from '../../src/correlation/signals/index.js';
import { deploysFromFacts } from '../../src/changes/deploys-from-facts.js';
import type { Incident, IncidentFacts } from '../../src/incident/incident.js';
import type { Signal } from '../../src/correlation/signal.js';
import type { CommitRecord } from '../../src/repository/repository.js';
import { aCommit, aFileChange, declared, minute, someFacts } from './repository-builders.js';

export function anIncidentToExplain(over: Partial<CorrelationIncident> = {}): CorrelationIncident {
  return {
    title: 'Checkout returns 502',
    symptoms: 'Customers see 502 on /checkout.',
    services: [],
    verdicts: [],
    stated: {},
    declaredAt: declared,
    ...over,
  };
}

/** `ago` minutes before the declaration, touching `paths`. */
export function aChange(
  message: string,
  ago: number,
  paths: readonly string[] = ['src/app.ts'],
  over: Partial<CommitRecord> = {},
): CommitRecord {
  return aCommit({
    message,
    committedAt: minute(-ago),
    files: paths.map((path) => aFileChange({ path })),
    changedFiles: paths.length,
    ...over,
  });
}

/** Newest first. */
export function someChanges(): readonly CommitRecord[] {
  return [
    aChange('Translate the welcome page (#415)', 8, ['locales/de.json']),
    aChange('Raise the connection pool of checkout (#414)', 35, [
      'src/checkout/pool.ts',
      'config/pool.yml',
    ]),
    aChange('Show the basket in the header (#413)', 190, ['src/header.ts']),
    aChange('Bump left-pad from 1.2.0 to 1.3.0 (#412)', 1200, [
      'package.json',
      'package-lock.json',
    ]),
  ];
}

export function aQuestion(
  over: {
    readonly facts?: Partial<IncidentFacts>;
    readonly incident?: Partial<CorrelationIncident>;
    readonly at?: Instant;
  } = {},
): CorrelationQuestion {
  const facts = someFacts({ commits: someChanges(), ...over.facts });
  return {
    incident: anIncidentToExplain(over.incident),
    facts,
    deploys: deploysFromFacts(facts, defaultConfig.deployments),
    config: defaultConfig,
    at: over.at ?? minute(0),
  };
}

export function answerTo(over: Parameters<typeof aQuestion>[0] = {}): Correlation {
  return correlate(aQuestion(over), correlationSignals, model);
}

/** A whole incident around the part that correlation reads. */
export function theIncident(part: CorrelationIncident = anIncidentToExplain()): Incident {
  return {
    number: 12,
    url: 'https://github.com/acme/shop/issues/12',
    open: true,
    closedAt: null,
    severity: null,
    status: 'investigating',
    lead: null,
    withdrawn: false,
    statusStated: false,
    impact: null,
    postmortemRequested: false,
    followUps: [],
    updates: [],
    evidence: [],
    attempts: [],
    findings: [],
    comms: null,
    scribe: null,
    leads: [],
    severities: [],
    restores: [],
    snoozedUntil: null,
    freezes: [],
    passes: [],
    returns: [],
    ticks: [],
    ...part,
  };
}

/** Titles in the order of their ranks. */
export function titlesOf(answer: Correlation): readonly string[] {
  return answer.candidates.map(({ change }) => change.pullRequest?.title ?? change.commit.message);
}

/** What one signal says about the change with this title, and nothing of the others. */
export function said(
  signal: Signal,
  title: string,
  over: Parameters<typeof aQuestion>[0] = {},
): string | null {
  const { candidates } = correlate(aQuestion(over), [signal], model);
  const found = candidates.find(({ change }) => change.commit.message.startsWith(title));
  if (found === undefined)
    throw new Error(
      `no candidate "${title}" among ${candidates.map(({ change }) => change.commit.message).join(', ')}`,
    );
  return found.evidence[0]?.text ?? null;
}

/** Signed weight of the same, against the average candidate. */
export function weighed(
  signal: Signal,
  title: string,
  over: Parameters<typeof aQuestion>[0] = {},
): number {
  const { candidates } = correlate(aQuestion(over), [signal], model);
  return (
    candidates.find(({ change }) => change.commit.message.startsWith(title))?.evidence[0]?.weight ??
    0
  );
}
