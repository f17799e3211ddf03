/** Trouble of others that may explain an incident: what their status pages said around its start. */
import type { IncidentFacts } from '../incident/incident.js';
import { probingsOf } from '../incident/probings.js';
import { dependencyTroubles, type DependencyTrouble } from '../probe/dependencies.js';
import { secondsBetween, type Instant } from '../time/instant.js';

/** Trouble that was there for longer is another story. Seconds. */
const longest = 24 * 3600;
/** Pages are written late, by people; what begins later still cannot have caused it. Seconds. */
const latest = 3600;

/** The nearest to the start first. */
export function troubledDependencies(
  facts: IncidentFacts,
  reference: Instant,
): readonly DependencyTrouble[] {
  const distance = ({ since, seenAt }: DependencyTrouble): number =>
    secondsBetween(since ?? seenAt, reference);
  return dependencyTroubles(probingsOf(facts))
    .filter((one) => distance(one) <= longest && mayExplain(one, distance(one)))
    .sort((a, b) => Math.abs(distance(a)) - Math.abs(distance(b)));
}

/** When we looked says nothing about when it began. */
function mayExplain({ since }: DependencyTrouble, before: number): boolean {
  return since === null || before >= -latest;
}
