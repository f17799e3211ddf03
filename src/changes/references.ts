/** How people refer to a change: a sha, `#123`, `deployment:456`, or a URL that ends in one of these. */
import type { ChangeCandidate } from './candidate.js';
import { readMessage } from './commit-message.js';

export function isMeantBy(ref: string, candidate: ChangeCandidate): boolean {
  const text = ref.trim();
  const number = /^(?:#|https:\/\/\S{1,300}\/pull\/)(\d{1,9})$/.exec(text)?.[1];
  if (number !== undefined) return Number(number) === numberOf(candidate);
  const deployment = /^deployment:(\d{1,12})$/.exec(text)?.[1];
  if (deployment !== undefined) return candidate.deploy?.id === `deployment:${deployment}`;
  const sha = /(?:^|\/)([0-9a-f]{7,40})$/i.exec(text)?.[1]?.toLowerCase();
  return sha !== undefined && candidate.commit.sha.startsWith(sha);
}

export function numberOf(candidate: ChangeCandidate): number | null {
  return candidate.pullRequest?.number ?? readMessage(candidate.commit.message).pullNumber;
}
