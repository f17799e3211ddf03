import { probingsOf } from '../../incident/probings.js';
import { lookedAt } from '../looked-at.js';
import { doneBy, type Step } from '../step.js';

export const outside: Step = {
  id: 'outside',
  phase: 'first-five-minutes',
  title: 'Confirm it from outside',
  // Only a person or a probe can tell: an alert alone may be wrong.
  state: (input) => doneBy(lookedAt(input, probingsOf(input.facts), 'known')),
  hint: ({ config }) =>
    config.probes.length > 0
      ? '`/probe`, or do as a user does, on another network; then tick this'
      : 'do as a user does, on another network; then tick this',
};
