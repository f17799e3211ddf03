/** Every rule of the review, in the order in which the documentation lists them. */
import type { Rule } from '../review.js';
import { hasActionItems, hasDueDate, hasIssue, hasOwner } from './action-items.js';
import { alternateReality } from './alternate-reality.js';
import { characterWord } from './character-word.js';
import { counterfactual } from './counterfactual.js';
import { directive } from './directive.js';
import { durationConsistency } from './duration-consistency.js';
import { exhortation } from './exhortation.js';
import { failingVerb } from './failing-verb.js';
import { frontMatter } from './front-matter.js';
import { hindsightWord } from './hindsight-word.js';
import { humanError } from './human-error.js';
import { impactNumber } from './impact-number.js';
import { milestones } from './milestones.js';
import { openEnded } from './open-ended.js';
import { personAsActor } from './person-as-actor.js';
import { personAsCause } from './person-as-cause.js';
import { placeholders } from './placeholders.js';
import { sections } from './sections.js';
import { timelineEvidence } from './timeline-evidence.js';
import { timelineOrder } from './timeline-order.js';

export const reviewRules: readonly Rule[] = [
  sections,
  placeholders,
  frontMatter,
  milestones,
  impactNumber,
  timelineEvidence,
  timelineOrder,
  durationConsistency,
  hasActionItems,
  openEnded,
  hasOwner,
  hasDueDate,
  hasIssue,
  counterfactual,
  alternateReality,
  failingVerb,
  humanError,
  personAsActor,
  personAsCause,
  characterWord,
  hindsightWord,
  exhortation,
  directive,
];
