/** The times of a document, checked once for all rules that ask. */
import type { PostmortemDocument } from '../../postmortem/document.js';
import { checkDocumentTimes } from '../../postmortem/times/check-document-times.js';
import type { TimeFinding } from '../../postmortem/times/time-finding.js';

const checked = new WeakMap<PostmortemDocument, readonly TimeFinding[]>();

export function timesOf(document: PostmortemDocument): readonly TimeFinding[] {
  const before = checked.get(document);
  if (before !== undefined) return before;
  const found = checkDocumentTimes(document);
  checked.set(document, found);
  return found;
}
