/** PagerDuty: log entries of an incident, as its API answers (`{ log_entries: […] }`) or a bare array of them. */
import { instantOf } from '../../time/instant.js';
import type { ImportedEvent, ImportReader } from './import.js';
import { objectOf, objectsOf, stringOf, textAt, webAddress, type Json } from './json-values.js';

const noise = new Set(['notify_log_entry', 'assign_log_entry_dup']);

export const pagerdutyReader: ImportReader = {
  id: 'pagerduty',
  name: 'PagerDuty log entries',
  description: 'Log entries of a PagerDuty incident',
  recognizes: (_, json) =>
    entriesOf(json).some((entry) =>
      /_log_entry(?:_reference)?$/.test(stringOf(entry['type']) ?? ''),
    ),
  read: (_, json) => {
    const results = entriesOf(json).map(eventOf);
    return {
      events: results.flatMap(({ event }) => event ?? []),
      problems: results.flatMap(({ problem }) => problem ?? []),
    };
  },
};

function entriesOf(json: unknown): readonly Json[] {
  return objectsOf(Array.isArray(json) ? json : objectOf(json)?.['log_entries']);
}

function eventOf(entry: Json, index: number): { event?: ImportedEvent; problem?: string } {
  const type = stringOf(entry['type']) ?? '';
  if (noise.has(type)) return {};
  const at = instantOf(stringOf(entry['created_at']));
  if (at === null)
    return { problem: `Log entry ${index + 1} has no time ("created_at") and is left out` };
  const words =
    stringOf(entry['summary']) ??
    textAt(entry, 'channel', 'summary') ??
    type.replace(/_log_entry$/, '').replace(/_/g, ' ');
  const detail =
    textAt(entry, 'channel', 'subject') ??
    textAt(entry, 'channel', 'details', 'summary') ??
    (type.startsWith('annotate') ? textAt(entry, 'channel', 'summary') : null);
  return {
    event: {
      at,
      text: detail !== null && !words.includes(detail) ? `${words}: ${detail}` : words,
      actor: textAt(entry, 'agent', 'summary'),
      url: webAddress(stringOf(entry['html_url'])),
      zoneAssumed: false,
      approximate: false,
      remarks: [],
    },
  };
}
