/** Alertmanager: the payload of its webhook. An alert gives a row when it fired and one when it was resolved. */
import { type Instant, instantOf } from '../../time/instant.js';
import type { ImportedEvent, ImportReader } from './import.js';
import { objectOf, objectsOf, stringOf, textAt, webAddress, type Json } from './json-values.js';

export const alertmanagerReader: ImportReader = {
  id: 'alertmanager',
  name: 'Alertmanager webhook',
  description: 'Webhook payload of Alertmanager (version 4)',
  recognizes: (_, json) =>
    payloadsOf(json).some((payload) =>
      objectsOf(payload['alerts']).some((alert) => typeof alert['startsAt'] === 'string'),
    ),
  read: (_, json) => {
    const results = payloadsOf(json)
      .flatMap((payload) => objectsOf(payload['alerts']))
      .map(eventsOf);
    return {
      events: results.flatMap(({ events }) => events),
      problems: results.flatMap(({ problem }) => problem ?? []),
    };
  },
};

const payloadsOf = (json: unknown): readonly Json[] =>
  Array.isArray(json) ? objectsOf(json) : [objectOf(json) ?? {}];

function eventsOf(
  alert: Json,
  index: number,
): { events: readonly ImportedEvent[]; problem?: string } {
  const from = instantOf(stringOf(alert['startsAt']));
  if (from === null)
    return { events: [], problem: `Alert ${index + 1} has no time ("startsAt") and is left out` };
  const name = textAt(alert, 'labels', 'alertname') ?? 'Alert';
  const about =
    textAt(alert, 'annotations', 'summary') ??
    textAt(alert, 'annotations', 'message') ??
    textAt(alert, 'annotations', 'description');
  const row = (at: Instant, verb: string): ImportedEvent => ({
    at,
    text: `${verb} ${name}${about === null ? '' : `: ${about}`}`,
    actor: null,
    url: webAddress(stringOf(alert['generatorURL'])),
    zoneAssumed: false,
    approximate: false,
    remarks: [],
  });
  // A firing alert carries the zero time of Go, or a moment in the future, as its end.
  const end =
    stringOf(alert['status']) === 'resolved' ? instantOf(stringOf(alert['endsAt'])) : null;
  return {
    events: [
      row(from, 'Alert fired:'),
      ...(end === null || end < from ? [] : [row(end, 'Alert resolved:')]),
    ],
  };
}
