/** Jira, Linear and whatever else has keys or links: tracked there, and nothing is known of the state. */
import type { Tracker } from '../follow-ups.js';

export const elsewhere: Tracker = {
  id: 'elsewhere',
  description: 'keys and links of other trackers (`PAY-123`, Jira, Linear): tracked, state unknown',
  read: (tracking) => (tracking.trim() === '' ? null : { issue: null }),
};
