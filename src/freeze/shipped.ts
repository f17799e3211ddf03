/** Looking back: what went live while deploys were frozen, and by what pass. */
import type { Deploy, Deploys } from '../changes/deploys.js';
import { endOf, type Freeze } from '../incident/freeze.js';
import type { Incident, IncidentFacts } from '../incident/incident.js';
import { rollbackRecords } from '../incident/rollback-records.js';
import type { Config } from '../config/config.js';
import type { Instant } from '../time/instant.js';
import {
  type Cargo,
  cargoOf,
  labelledPulls,
  nameOfCargo,
  type PassKind,
  passOf,
} from './passes.js';

export interface Shipped {
  readonly deploy: Deploy;
  readonly freeze: Freeze;
  /** What needed a pass: the newest change, and others that came after the freeze began. */
  readonly cargo: readonly Cargo[];
  /** `null`: it went out without one. */
  readonly pass: PassKind | 'rollback' | null;
  /** Names of what had no pass. */
  readonly without: readonly string[];
}

export interface ShippedInput {
  readonly facts: IncidentFacts;
  readonly incident: Pick<Incident, 'freezes' | 'passes'>;
  readonly deploys: Deploys;
  readonly config: Config;
}

/** Oldest first. What began before the freeze did, and what failed, did not break it. */
export function shippedWhileFrozen(input: ShippedInput): readonly Shipped[] {
  const { facts, incident, deploys } = input;
  if (incident.freezes.length === 0) return [];
  return [...deploys.deploys].reverse().flatMap((deploy) => {
    const begun = begunAt(deploy, facts);
    const freeze = incident.freezes.find((one) => one.at <= begun && begun < endOf(one));
    return freeze === undefined || deploy.state === 'failed' || deploy.state === 'running'
      ? []
      : [judged(deploy, freeze, input)];
  });
}

/**
 * Goes against the freeze: it went out without a pass, and takes nothing back. Where nobody says how it is deployed,
 * a merge is no proof of it.
 */
export function isAgainst({ pass, deploy }: Shipped, { deployments }: Config): boolean {
  const isKnown = deploy.source !== 'push' || deployments.source === 'push';
  return pass === null && deploy.direction === 'forward' && isKnown;
}

function judged(
  deploy: Deploy,
  freeze: Freeze,
  { facts, incident, config }: ShippedInput,
): Shipped {
  const cargo = deploy.commits
    .filter(({ committedAt }, index) => index === 0 || committedAt >= freeze.at)
    .map(cargoOf);
  const needed = cargo.length > 0 ? cargo : [{ sha: deploy.sha, pulls: [] }];
  if (isRollback(deploy, facts))
    return { deploy, freeze, cargo: needed, pass: 'rollback', without: [] };
  const permits = {
    refs: incident.passes.map(({ ref }) => ref),
    labelled: labelledPulls(
      [...facts.pullRequests, ...(facts.shippedPulls ?? [])],
      config.freeze.passLabel,
    ),
  };
  const kinds = needed.map((one) => passOf(one, permits));
  return {
    deploy,
    freeze,
    cargo: needed,
    pass: kinds.includes(null) ? null : (kinds[0] ?? null),
    without: needed.filter((_, index) => kinds[index] === null).map(nameOfCargo),
  };
}

/** A rollback that was approved here, while its run lasted. */
function isRollback({ sha, at, direction }: Deploy, facts: IncidentFacts): boolean {
  return rollbackRecords(facts).some(
    (record) =>
      (record.state === 'running' || record.state === 'succeeded') &&
      at >= record.at &&
      (record.endedAt === null || at <= record.endedAt) &&
      (sha.startsWith(record.to) || direction === 'rollback'),
  );
}

/** When somebody set it going, where that is known. */
function begunAt({ id, at }: Deploy, { deployments, workflowRuns }: IncidentFacts): Instant {
  return (
    deployments.find((one) => `deployment:${one.id}` === id)?.createdAt ??
    workflowRuns.find((one) => `run:${one.id}` === id)?.startedAt ??
    at
  );
}
