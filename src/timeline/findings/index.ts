/** All rules for gaps and contradictions. */
import type { FindingRule } from '../findings.js';
import { milestoneRules } from './milestone-rules.js';
import { proseDuration } from './prose-duration.js';
import { timeRules } from './time-rules.js';

export const findingRules: readonly FindingRule[] = [
  ...milestoneRules,
  ...timeRules,
  proseDuration,
];
