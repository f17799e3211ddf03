/** The labels that are worth having before the first incident: GitHub's form sets only those that are there. */
import type { Config } from '../config/config.js';
import type { LabelRecord } from '../repository/repository.js';

/** From the worst severity on; the last one is for all that follow. */
const severityColors = ['b60205', 'd93f0b', 'fbca04', 'c5def5'] as const;

export function wantedLabels(
  incident: string,
  severities: Config['severities'],
): readonly LabelRecord[] {
  return [
    { name: incident, color: 'd73a4a', description: 'Users notice it, or could have' },
    ...severities.map(({ label, description }, index) => ({
      name: label,
      color: severityColors[Math.min(index, severityColors.length - 1)] ?? 'c5def5',
      // GitHub takes a hundred characters.
      description: description.slice(0, 100),
    })),
  ];
}
