/** The comments on what was begun, brought up to date. Pure; the incident's job follows what it has read anyway. */
import type { Config } from '../config/config.js';
import { rollbackRecords, runComment } from '../incident/rollback-records.js';
import { runbookRecords, runbookRun } from '../incident/runbook-records.js';
import { type FoundRecord, isOpenRecord, type StartRecord } from '../incident/start-records.js';
import { renderStart } from '../render/rollback/run.js';
import { type Instant, secondsBetween } from '../time/instant.js';
import { type Begun, begunIn, findBegun, seenState } from './follow-starts.js';
import type { IncidentView } from './incident-view.js';
import type { Change } from './plan.js';
import { labelled, startComment } from './starts.js';

/** Until then what GitHub has taken may not be in its lists. */
const unseenSeconds = 60;

type Kind = typeof runComment | typeof runbookRun;

export function followRecords(view: IncidentView, begun: Begun, now: Instant): readonly Change[] {
  return openRecords(view).flatMap(([kind, record]) => follow(kind, record, view, begun, now));
}

/** Where a pull request or a deployment was seen before, the incident's own read shows what became of it. */
export function followKnown(view: IncidentView): readonly Change[] {
  const begun = begunIn(view.facts);
  return openRecords(view)
    .filter(([, record]) => record.method !== 'dispatch' && findBegun(record, begun) !== null)
    .flatMap(([kind, record]) => follow(kind, record, view, begun, view.facts.readAt));
}

function openRecords({ facts }: IncidentView): readonly (readonly [Kind, FoundRecord])[] {
  return [
    ...rollbackRecords(facts).map((record) => [runComment, record] as const),
    ...runbookRecords(facts).map((record) => [runbookRun, record] as const),
  ].filter(([, record]) => isOpenRecord(record));
}

function follow(
  kind: Kind,
  record: FoundRecord,
  { facts, deploys, config }: IncidentView,
  begun: Begun,
  now: Instant,
): readonly Change[] {
  const found = seenState(record, begun, deploys);
  const seen: StartRecord = found === null ? record : { ...record, ...found };
  const unseen = found === null && seen.url === '' && isLate(record, now);
  // Nothing new: another run may be about to send, and knows its claim by its words.
  if (found === null && !unseen) return [];
  const page = { url: facts.repository.url, unseen };
  const place = { issue: facts.issue.number, comment: kind, key: record.key };
  return [...unlabelled(record, begun, config), startComment(place, renderStart(seen, page))];
}

function isLate({ at, state }: StartRecord, now: Instant): boolean {
  return state === 'claimed' && secondsBetween(at, now) > unseenSeconds;
}

function unlabelled(record: StartRecord, begun: Begun, config: Config): readonly Change[] {
  const pull = record.method === 'revert' ? findBegun(record, begun) : null;
  return pull !== null && 'labels' in pull && !pull.labels.includes(config.freeze.passLabel)
    ? [labelled(pull.number, config)]
    : [];
}
