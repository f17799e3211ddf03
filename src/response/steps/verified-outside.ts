import { open, type Step } from '../step.js';

export const verifiedOutside: Step = {
  id: 'verified-outside',
  phase: 'monitor-and-restore',
  title: 'Confirm from outside that it works',
  state: () => open,
  hint: () => 'do as a user does, on another network; then tick this',
};
