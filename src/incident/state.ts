/** The steps by which an incident changes, shared by label events and commands. */
import type { CommentRecord } from '../repository/repository.js';
import type { Instant } from '../time/instant.js';
import type { Incident, MilestoneName, Stated, Status } from './incident.js';

export function statedIn<T>(comment: CommentRecord, value: T): Stated<T> {
  return { value, at: comment.createdAt, by: comment.author.login, url: comment.url };
}

/** A status that a person gave by a command: from then on its label is kept. */
export function withStatus(incident: Incident, status: Status): Incident {
  return { ...incident, status, statusStated: true };
}

export function withMilestone(
  incident: Incident,
  name: MilestoneName,
  stated: Stated<Instant>,
): Incident {
  const next = { ...incident, stated: { ...incident.stated, [name]: stated } };
  if (name === 'resolved') return withStatus(next, 'resolved');
  if (name !== 'mitigated') return next;
  return withStatus(next, incident.status === 'resolved' ? 'resolved' : 'monitoring');
}

/** What was called resolved is not any more. An issue may be opened again for the paperwork: it stays mitigated. */
export function reopened(incident: Incident): Incident {
  return investigatedAgain(incident, ['resolved']);
}

/** Said of the incident itself: users are not served any more. What was reached before stays a row. */
export function brokenAgain(incident: Incident): Incident {
  return investigatedAgain(incident, ['mitigated', 'resolved']);
}

function investigatedAgain(incident: Incident, lost: readonly string[]): Incident {
  const kept = Object.entries(incident.stated).filter(([name]) => !lost.includes(name));
  return { ...incident, status: 'investigating', stated: Object.fromEntries(kept) };
}
