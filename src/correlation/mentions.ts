/** Every mention of a change in the report and the comments, found in one pass. */
import { shortSha } from '../text/short-sha.js';
import type { CommentRecord } from '../repository/repository.js';
import type { ChangeCandidate } from '../changes/candidate.js';
import type { CorrelationIncident } from './correlation.js';
import { pullNumberFrom } from '../changes/references.js';

export interface Mention {
  /** Login, or `The report`. */
  readonly by: string;
  /** The sentence. */
  readonly text: string;
}

/** Oldest first. */
export type Mentions = (candidate: ChangeCandidate) => readonly Mention[];

/** Read of one comment, UTF-16 units. */
const textLimit = 20_000;

export function mentionsIn(
  incident: CorrelationIncident,
  comments: readonly CommentRecord[],
): Mentions {
  const found = new Map<string, Mention[]>();
  const add = (key: string, mention: Mention): void => {
    const list = found.get(key);
    if (list === undefined) found.set(key, [mention]);
    else if (list.at(-1) !== mention) list.push(mention);
  };
  const texts = [
    { by: 'The report', body: `${incident.title}\n${incident.symptoms}` },
    ...comments.map(({ author, body }) => ({ by: author.login, body })),
  ];
  for (const { by, body } of texts) {
    for (const text of body.slice(0, textLimit).split(/(?<=[.!?])\s|\n/)) {
      // A line that starts with a slash is a command: what it says is a verdict, not a remark.
      if (/^\s{0,3}\//.test(text)) continue;
      const mention = { by, text };
      for (const key of keysIn(text)) add(key, mention);
    }
  }
  return (candidate) => [
    ...(found.get(`#${pullNumberFrom(candidate) ?? ''}`) ?? []),
    ...(found.get(shortSha(candidate.commit.sha)) ?? []),
  ];
}

/** `#12` for numbers and links to pull requests, seven digits for shas. */
function keysIn(text: string): ReadonlySet<string> {
  const numbers = [...text.matchAll(/(?:#|\/pull\/)(\d{1,9})(?!\d)/g)].map(
    (match) => `#${match[1] ?? ''}`,
  );
  const shas = [
    ...text.matchAll(/(?<![0-9a-z])(?=[0-9a-f]{0,39}\d)[0-9a-f]{7,40}(?![0-9a-z])/gi),
  ].map((match) => shortSha(match[0]).toLowerCase());
  return new Set([...numbers, ...shas]);
}
