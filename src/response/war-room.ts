/** Who is called in for a severity, and where they meet: only names of the configuration, each once. */
import type { Config } from '../config/config.js';
import { bareLogin } from '../incident/lead.js';
import type { Incident, IncidentFacts } from '../incident/incident.js';
import { markedAs, parseMarker } from '../markdown/marker.js';
import { trustedLogins } from '../markdown/ours.js';

/** Kind of the marker on an invitation; its `key` is the severity. */
export const invitationMarker = 'war-room';

export interface Invitation {
  readonly severity: string;
  /** Without `@`. Those called by an earlier severity are not called again. */
  readonly names: readonly string[];
  readonly room: string | null;
}

/** `null` when nobody is to be called, or everybody has been. */
export function invitation(
  { severity, status, withdrawn }: Incident,
  facts: Pick<IncidentFacts, 'comments' | 'self' | 'identities'>,
  { invite, warRoom }: Config,
): Invitation | null {
  if (severity === null || status === 'resolved' || withdrawn) return null;
  const sent = markedAs(facts.comments, trustedLogins(facts), invitationMarker).map(
    ({ body }) => parseMarker(body)?.attributes['key'] ?? '',
  );
  if (sent.includes(severity)) return null;
  const of = (name: string): readonly string[] =>
    Object.hasOwn(invite, name) ? (invite[name] ?? []).map(bareLogin) : [];
  const before = new Set(sent.flatMap(of).map((name) => name.toLowerCase()));
  const names = [...new Set(of(severity))].filter((name) => !before.has(name.toLowerCase()));
  return names.length === 0 ? null : { severity, names, room: warRoom.url };
}
