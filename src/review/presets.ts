/** Sets of severities to begin with; `review.rules` goes on top of them, rule by rule. */
import type { Config } from '../config/config.js';
import type { Severity } from './review.js';

export type PresetName = Config['review']['preset'];

/** What differs from a rule's own default, which is what is recommended. */
export const presets: Readonly<Record<PresetName, Readonly<Record<string, Severity>>>> = {
  recommended: {},
  /** For teams that agreed on a template: what is missing stops the merge. */
  strict: {
    'required-sections': 'error',
    'front-matter': 'warning',
    'timeline-evidence': 'warning',
    'no-person-as-actor': 'error',
    'no-single-cause': 'warning',
    'no-absence-as-cause': 'notice',
    'no-self-blame': 'warning',
    'no-hindsight': 'warning',
    'no-who-question': 'warning',
    'action-item-kinds': 'warning',
    'action-item-count': 'warning',
    'answered-by-action': 'warning',
    'timeline-lead-up': 'warning',
    'explained-acronyms': 'notice',
  },
  /** For what was written before: wrong times and blame, and nothing about form. */
  legacy: {
    'has-account': 'notice',
    'required-sections': 'off',
    'front-matter': 'off',
    'impact-number': 'off',
    'timeline-evidence': 'off',
    'timeline-lead-up': 'off',
    'action-items': 'off',
    'action-item-outcome': 'off',
    'action-item-owner': 'off',
    'action-item-due': 'off',
    'action-item-issue': 'off',
    'action-item-kinds': 'off',
    'action-item-count': 'off',
    'answered-by-action': 'off',
    'no-single-cause': 'off',
    'no-placeholder': 'warning',
    'milestone-order': 'warning',
  },
};
