/** The labels of a set-up: those that are missing are created, the others stay as they are. */
import { hasLabel } from '../incident/labels.js';
import type { LabelRecord } from '../repository/repository.js';
import type { Job } from './job.js';

export interface LabelsFacts {
  readonly wanted: readonly LabelRecord[];
  readonly present: readonly LabelRecord[];
}

export const labelsJob: Job<
  { readonly wanted: readonly LabelRecord[] },
  LabelsFacts,
  { readonly missing: readonly LabelRecord[] }
> = {
  id: 'labels',
  description: 'the labels of incidents and severities, where they are missing',
  read: async (reader, { wanted }) => ({ wanted, present: await reader.labels() }),
  plan: ({ wanted, present }) => {
    const names = present.map(({ name }) => name);
    const missing = wanted.filter(({ name }) => !hasLabel(names, name));
    return {
      plan: {
        changes: missing.map((label) => ({ kind: 'repository-label', label })),
        reasons: missing.length === 0 ? ['all labels are there'] : [],
      },
      output: { missing },
    };
  },
};
