import { probingsOf } from '../../incident/probings.js';
import { lookedAt } from '../looked-at.js';
import { doneBy, type Step } from '../step.js';

export const verifiedOutside: Step = {
  id: 'verified-outside',
  phase: 'monitor-and-restore',
  title: 'Confirm from outside that it works',
  state: (input) => doneBy(lookedAt(input, probingsOf(input.facts), 'healthy')),
  hint: ({ config }) =>
    config.probes.length > 0
      ? '`/probe`, or do as a user does, on another network; then tick this'
      : 'do as a user does, on another network; then tick this',
};
