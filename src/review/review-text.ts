/** From text to findings: what the job, the terminal and its workers do with a document. */
import type { Config } from '../config/config.js';
import type { PostmortemDocument } from '../postmortem/document.js';
import { parsePostmortem } from '../postmortem/parse.js';
import { lint } from './lint.js';
import type { Finding, ReviewContext, Rule } from './review.js';

export interface ReviewSettings {
  readonly rules: readonly Rule[];
  readonly context: ReviewContext;
  readonly config: Pick<Config, 'review' | 'postmortem'>;
}

export interface ReviewedText {
  readonly document: PostmortemDocument;
  readonly findings: readonly Finding[];
}

export function reviewText(
  path: string,
  source: string,
  { rules, context, config }: ReviewSettings,
): ReviewedText {
  const document = parsePostmortem(path, source, config.postmortem.sections);
  return { document, findings: lint(document, rules, context, config.review) };
}

/** Every id that a comment in a document may name. */
export function allIds(rules: readonly Rule[]): readonly string[] {
  return rules.flatMap(({ id, formerId }) => (formerId === undefined ? [id] : [id, formerId]));
}
