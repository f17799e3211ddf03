/** PagerDuty: log entries of an incident, as its API answers (`{ log_entries: […] }`) or a bare array of them. */
import { instantOf } from '../../time/instant.js';
import type { ImportedEvent, ImportReader } from './import.js';
import { asObject, asObjects, asString, textAt, webAddress, type Json } from './json-values.js';

const noise = new Set(['notify_log_entry', 'assign_log_entry_dup']);

export const pagerdutyReader: ImportReader = {
  id: 'pagerduty',
  name: 'PagerDuty log entries',
  description: 'Log entries of a PagerDuty incident',
  recognizes: (_, json) =>
    readEntries(json).some((entry) =>
      /_log_entry(?:_reference)?$/.test(asString(entry['type']) ?? ''),
    ),
  read: (_, json) => {
    const results = readEntries(json).map(eventFromEntry);
    return {
      events: results.flatMap(({ event }) => event ?? []),
      problems: results.flatMap(({ problem }) => problem ?? []),
    };
  },
};

function readEntries(json: unknown): readonly Json[] {
  return asObjects(Array.isArray(json) ? json : asObject(json)?.['log_entries']);
}

function eventFromEntry(entry: Json, index: number): { event?: ImportedEvent; problem?: string } {
  const type = asString(entry['type']) ?? '';
  if (noise.has(type)) return {};
  const at = instantOf(asString(entry['created_at']));
  if (at === null)
    return { problem: `Log entry ${index + 1} has no time ("created_at") and is left out` };
  const words =
    asString(entry['summary']) ??
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
      url: webAddress(asString(entry['html_url'])),
      zoneAssumed: false,
      approximate: false,
      remarks: [],
    },
  };
}
