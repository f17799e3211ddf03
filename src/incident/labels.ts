/** What a label means. Names of labels are equal whatever their case, as on GitHub. */
import type { IssueRecord } from '../repository/repository.js';
import type { Config } from '../config/config.js';
import { statuses, type Status } from './incident.js';

export function isSameLabel(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

export function hasLabel(labels: readonly string[], label: string): boolean {
  return labels.some((other) => isSameLabel(other, label));
}

/** By its label, or by its type where the configuration names one. */
export function isMarkedAsIncident(
  { labels, type }: Pick<IssueRecord, 'labels' | 'type'>,
  config: Pick<Config, 'labels'>,
): boolean {
  const { incident, incidentType } = config.labels;
  return (
    hasLabel(labels, incident) || (incidentType !== null && isSameLabel(type ?? '', incidentType))
  );
}

/** Nothing is broken: the incident is played for practice. */
export function isDrill(
  { labels }: Pick<IssueRecord, 'labels'>,
  config: Pick<Config, 'labels'>,
): boolean {
  return hasLabel(labels, config.labels.drill);
}

export type LabelMeaning =
  | { readonly type: 'incident' }
  | { readonly type: 'severity'; readonly severity: string }
  /** `null`: it carries the prefix of a status and is none that we know. */
  | { readonly type: 'status'; readonly status: Status | null; readonly words: string };

/** `null`: a label of somebody else. */
export function readLabel(label: string, config: Config): LabelMeaning | null {
  if (isSameLabel(label, config.labels.incident)) return { type: 'incident' };
  const severity = config.severities.find((one) => isSameLabel(one.label, label));
  if (severity !== undefined) return { type: 'severity', severity: severity.name };
  const prefix = config.labels.statusPrefix;
  const status = statuses.find((name) => isSameLabel(label, prefix + name)) ?? null;
  if (status !== null) return { type: 'status', status, words: status };
  // Without a prefix every label would be one.
  if (prefix === '' || !isSameLabel(label.slice(0, prefix.length), prefix)) return null;
  return { type: 'status', status, words: label.slice(prefix.length).trim() };
}
