/** Who is assigned by us: an assignment of ours follows the lead, one by hand is a person's word. */
import { isOwnEvent } from '../markdown/ours.js';
import type { IncidentFacts } from './incident.js';

/** Assignees, lower case, whose last assignment was ours. */
export function assignedByUs(facts: IncidentFacts): ReadonlySet<string> {
  const last = new Map<string, boolean>();
  for (const { event, assignee, actor } of facts.issueEvents)
    if (event === 'assigned' && assignee !== undefined && assignee !== null)
      last.set(assignee.toLowerCase(), isOwnEvent(actor, facts));
  return new Set([...last].flatMap(([login, isOurs]) => (isOurs ? [login] : [])));
}
