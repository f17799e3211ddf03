/** Steps of a repository's own configuration, for the incidents that they are meant for. */
import type { Config } from '../config/config.js';
import { open, type Step, type StepInput } from './step.js';

type OwnStep = Config['response']['steps'][number];

export function ownSteps({
  config,
  incident,
}: StepInput): readonly (Omit<Step, 'id'> & { readonly id: string })[] {
  const services = incident.services.map((name) => name.toLowerCase());
  const fits = (step: OwnStep): boolean =>
    (step.severities.length === 0 ||
      (incident.severity !== null && step.severities.includes(incident.severity))) &&
    (step.services.length === 0 ||
      step.services.some((name) => services.includes(name.toLowerCase())));
  return config.response.steps.filter(fits).map((step) => ({
    id: step.id,
    phase: step.phase,
    title: step.title,
    state: () => open,
    hint: () => step.hint,
  }));
}
