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
import { account, sections } from './sections.js';
import { timelineEvidence } from './timeline-evidence.js';
import { slip } from './slip.js';
import { roleAsCause } from './role-as-cause.js';
import { selfBlame } from './self-blame.js';
import { whoQuestion } from './who-question.js';
import { animatedTone } from './animated-tone.js';
import { singleCause } from './single-cause.js';
import { absence } from './absence.js';
import { timelineFix } from './timeline-fix.js';
import { timelineLeadUp } from './timeline-lead-up.js';
import { actionCount, actionKinds } from './action-kinds.js';
import { acronyms } from './acronyms.js';
import { answered } from './answered.js';
import { links } from './links.js';
import { timesAgree } from './times-agree.js';
import { timelineOrder } from './timeline-order.js';

export const reviewRules: readonly Rule[] = [
  account,
  sections,
  placeholders,
  frontMatter,
  milestones,
  impactNumber,
  timelineEvidence,
  timelineOrder,
  durationConsistency,
  timesAgree,
  timelineLeadUp,
  timelineFix,
  links,
  acronyms,
  hasActionItems,
  openEnded,
  hasOwner,
  hasDueDate,
  hasIssue,
  actionKinds,
  actionCount,
  answered,
  counterfactual,
  alternateReality,
  failingVerb,
  slip,
  humanError,
  personAsActor,
  personAsCause,
  roleAsCause,
  singleCause,
  absence,
  characterWord,
  hindsightWord,
  exhortation,
  selfBlame,
  whoQuestion,
  animatedTone,
  directive,
];
