import { open, type Step } from '../step.js';

export const outside: Step = {
  id: 'outside',
  phase: 'first-five-minutes',
  title: 'Confirm it from outside',
  // Only a person or a probe can tell: an alert alone may be wrong.
  state: () => open,
  hint: () => 'do as a user does, on another network; then tick this',
};
