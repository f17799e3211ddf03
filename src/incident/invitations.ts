/** Who is called in for a severity, and where they meet: only names of the configuration, each once. */
import type { Config } from '../config/config.js';
import { markedAs, parseMarker } from '../markdown/marker.js';
import { trustedLogins } from '../markdown/ours.js';
import type { Instant } from '../time/instant.js';
import type { Incident, IncidentFacts } from './incident.js';
import { bareLogin } from './lead.js';

/** Kind of the marker on an invitation; its `key` is the severity. */
export const invitationMarker = 'war-room';

export interface Invitation {
  readonly severity: string;
  /** Without `@`. Those called by an earlier severity are not called again. */
  readonly names: readonly string[];
  /** Teams that a mention would not reach. */
  readonly unreachable: readonly string[];
  readonly room: string | null;
}

type Written = Pick<IncidentFacts, 'comments' | 'self' | 'identities' | 'repository'>;

/**
 * A mention notifies a team only in the repositories of its own organization; elsewhere `@acme/support` is plain text.
 * Source: GitHub Docs, "Basic writing and formatting syntax", mentioning people and teams.
 */
export function isTeamOfAnother(name: string, repository: string): boolean {
  const [organization = '', team] = bareLogin(name).split('/', 2);
  const [owner = ''] = repository.split('/', 1);
  return team !== undefined && organization.toLowerCase() !== owner.toLowerCase();
}

/** `null` when nobody is to be called, or everybody has been. */
export function invitation(
  { severity, status, withdrawn }: Pick<Incident, 'severity' | 'status' | 'withdrawn'>,
  facts: Written,
  { invite, warRoom }: Pick<Config, 'invite' | 'warRoom'>,
): Invitation | null {
  if (severity === null || status === 'resolved' || withdrawn) return null;
  const sent = sentInvitations(facts).map((one) => one.severity);
  if (sent.includes(severity)) return null;
  const of = (name: string): readonly string[] =>
    Object.hasOwn(invite, name) ? (invite[name] ?? []).map(bareLogin) : [];
  const before = new Set(sent.flatMap(of).map((name) => name.toLowerCase()));
  const names = [...new Set(of(severity))].filter((name) => !before.has(name.toLowerCase()));
  if (names.length === 0) return null;
  const isUnreachable = (name: string) => isTeamOfAnother(name, facts.repository.fullName);
  return {
    severity,
    names: names.filter((name) => !isUnreachable(name)),
    unreachable: names.filter(isUnreachable),
    room: warRoom.url,
  };
}

export interface CalledIn extends Pick<Invitation, 'severity' | 'names'> {
  /** When the incident got that severity. */
  readonly at: Instant;
}

/** Those whom our comments called, and those whom this run calls: a run tells the same before its comment and after. */
export function calledIn(
  incident: Incident,
  facts: Written,
  config: Pick<Config, 'invite' | 'warRoom'>,
): readonly CalledIn[] {
  const next = invitation(incident, facts, config);
  return [...sentInvitations(facts), ...(next === null ? [] : [next])]
    .filter(({ names }) => names.length > 0)
    .map(({ severity, names }) => ({
      severity,
      names,
      at: incident.severities.find((one) => one.severity === severity)?.at ?? incident.declaredAt,
    }));
}

/** What our comments say is the record, whatever the configuration says later. */
function sentInvitations(facts: Written): readonly Pick<Invitation, 'severity' | 'names'>[] {
  return markedAs(facts.comments, trustedLogins(facts), invitationMarker).map(({ body }) => ({
    severity: parseMarker(body)?.attributes['key'] ?? '',
    names: namesIn(body),
  }));
}

/** The first line behind the marker mentions them. */
function namesIn(body: string): readonly string[] {
  const line = (body.split('\n')[1] ?? '').slice(0, 4000);
  return [...line.matchAll(/(?<=[\s,])@([a-z\d][\w/-]{0,99})/gi)].map(([, name = '']) => name);
}
