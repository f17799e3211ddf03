/** Recognises the format of a log and reads it. */
import { compareText } from '../../text/compare.js';
import type { TimeContext } from '../../time/read-times.js';
import { alertmanagerReader } from './alertmanager.js';
import { gitlabReader } from './gitlab.js';
import type { Imported, ImportedEvent, ImportFormat, ImportReader } from './import.js';
import { listReader } from './list.js';
import { pagerdutyReader } from './pagerduty.js';
import { slackReader } from './slack.js';

/** In the order in which they are asked; the last takes everything. */
export const importReaders: readonly ImportReader[] = [
  slackReader,
  pagerdutyReader,
  alertmanagerReader,
  gitlabReader,
  listReader,
];

const maxCharacters = 20_000_000;

/**
 * Text of a file or a pasted block → events by time, each once. Never throws: what cannot be read is a problem.
 * @param format read as this, without looking
 */
export function readImport(text: string, context: TimeContext, format?: ImportFormat): Imported {
  const body = text.replace(/^\ufeff/, '').slice(0, maxCharacters);
  const json = parsed(body);
  const reader =
    importReaders.find(({ id, recognizes }) =>
      format === undefined ? recognizes(body, json) : id === format,
    ) ?? listReader;
  const { events, problems } = reader.read(body, json, context);
  const sorted = unique(events).sort((a, b) => compareText(a.at, b.at));
  return {
    format: reader.id,
    name: reader.name,
    events: sorted,
    problems: [...problems, ...(sorted.length === 0 ? [emptyProblem(json)] : [])],
  };
}

function emptyProblem(json: unknown): string {
  return json === undefined
    ? 'No line begins with a time; expected lines like "14:03 UTC errors rise" or a table with a time column'
    : 'No events found; expected a Slack channel export, PagerDuty log entries or an Alertmanager payload';
}

function parsed(text: string): unknown {
  if (!/^\s*[[{]/.test(text.slice(0, 1000)) || /^\s*\[\d{1,4}[-:.]/.test(text.slice(0, 1000)))
    return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function unique(events: readonly ImportedEvent[]): ImportedEvent[] {
  return [
    ...new Map(
      events.map((event) => [`${event.at} ${event.actor ?? ''} ${event.text}`, event]),
    ).values(),
  ];
}
