/** Alertmanager: the payload of its webhook. An alert gives a row when it fired and one when it was resolved. */
import { type Instant, instantOf } from '../../time/instant.js';
import type { ImportedEvent, ImportReader } from './import.js';
import { asObject, asObjects, asString, textAt, webAddress, type Json } from './json-values.js';

export const alertmanagerReader: ImportReader = {
  id: 'alertmanager',
  name: 'Alertmanager webhook',
  description: 'Webhook payload of Alertmanager (version 4)',
  recognizes: (_, json) =>
    readPayloads(json).some((payload) =>
      asObjects(payload['alerts']).some((alert) => typeof alert['startsAt'] === 'string'),
    ),
  read: (_, json) => {
    const results = readPayloads(json)
      .flatMap((payload) => asObjects(payload['alerts']))
      .map(eventsFromAlert);
    return {
      events: results.flatMap(({ events }) => events),
      problems: results.flatMap(({ problem }) => problem ?? []),
    };
  },
};

const readPayloads = (json: unknown): readonly Json[] =>
  Array.isArray(json) ? asObjects(json) : [asObject(json) ?? {}];

function eventsFromAlert(
  alert: Json,
  index: number,
): { events: readonly ImportedEvent[]; problem?: string } {
  const from = instantOf(asString(alert['startsAt']));
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
    url: webAddress(asString(alert['generatorURL'])),
    zoneAssumed: false,
    approximate: false,
    remarks: [],
  });
  // A firing alert carries the zero time of Go, or a moment in the future, as its end.
  const end =
    asString(alert['status']) === 'resolved' ? instantOf(asString(alert['endsAt'])) : null;
  return {
    events: [
      row(from, 'Alert fired:'),
      ...(end === null || end < from ? [] : [row(end, 'Alert resolved:')]),
    ],
  };
}
