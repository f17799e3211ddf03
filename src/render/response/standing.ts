/** Where an incident stands, in the three words that head every page: severity, status, lead. */
import type { Incident } from '../../incident/incident.js';
import { capitalized } from '../../text/capitalized.js';

/** `Sev2`, `investigating`, `lead @mira`; not made safe for any page yet. */
export function standingWords({
  severity,
  status,
  lead,
}: Pick<Incident, 'severity' | 'status' | 'lead'>): readonly string[] {
  const nobody = status === 'resolved' ? 'no lead' : 'no lead yet';
  return [
    capitalized(severity ?? 'no severity yet'),
    status,
    lead === null ? nobody : `lead @${lead.replace(/^@/, '')}`,
  ];
}
