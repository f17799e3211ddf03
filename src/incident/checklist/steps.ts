/**
 * The steps of a response by name: what `/done` takes and what the boxes carry. What each looks at is in
 * `src/response/steps/`.
 */
import type { Config } from '../../config/config.js';

export const phases = ['first-five-minutes', 'mitigate', 'monitor-and-restore', 'close'] as const;
export type Phase = (typeof phases)[number];

export const stepIds = [
  'scope',
  'outside',
  'lead',
  'severity',
  'first-update',
  'evidence',
  'stop-the-bleeding',
  'narrow-down',
  'fresh-eyes',
  'verified-outside',
  'knock-on',
  'restore',
  'watch',
  'told',
  'collect',
  'postmortem',
  'room-closed',
] as const;
export type StepId = (typeof stepIds)[number];

/** All that a repository knows: ours, and those of its configuration. */
export function knownSteps({ response }: Config): readonly string[] {
  return [...stepIds, ...response.steps.map(({ id }) => id)];
}
