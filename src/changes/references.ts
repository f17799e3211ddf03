/** How people refer to a change: a sha, `#123`, `deployment:456`, or a URL that ends in one of these. */
import type { ChangeCandidate } from './candidate.js';
import { readMessage } from './commit-message.js';

export function isMeantBy(ref: string, candidate: ChangeCandidate): boolean {
  const text = ref.trim();
  const number = /^(?:#|https:\/\/\S{1,300}\/pull\/)(\d{1,9})$/.exec(text)?.[1];
  if (number !== undefined) return pullNumbersFrom(candidate).has(Number(number));
  const deployment = /^deployment:(\d{1,12})$/.exec(text)?.[1];
  if (deployment !== undefined) return candidate.deploy?.id === `deployment:${deployment}`;
  const sha = /(?:^|\/)([0-9a-f]{7,40})$/i.exec(text)?.[1]?.toLowerCase();
  return sha !== undefined && candidate.commit.sha.startsWith(sha);
}

export function pullNumberFrom(candidate: ChangeCandidate): number | null {
  return candidate.pullRequest?.number ?? readMessage(candidate.commit.message).pullNumber;
}

/** Every pull request that landed with the change: a rebase names none in its message, a rollup or a queue several. */
function pullNumbersFrom(candidate: ChangeCandidate): ReadonlySet<number> {
  const { message, pulls = [], merged = [] } = candidate.commit;
  const own = pullNumberFrom(candidate);
  return new Set([
    ...(own === null ? [] : [own]),
    ...pulls.map((pull) => pull.number),
    ...[message, ...merged.map((commit) => commit.message)].flatMap(landedNumbers),
  ]);
}

/** `Merge pull request #12 from …`, `… (#12)`, and what bots write: `Auto merge of #12 - …`, `Merge #12 #13`. */
function landedNumbers(message: string): readonly number[] {
  const first = message.slice(0, 500).split('\n', 1)[0] ?? '';
  const own = readMessage(message).pullNumber;
  const bots = /^(?:auto merge of|rollup merge of|merged?) (#\d{1,9}(?:,? #\d{1,9}){0,20})/i.exec(
    first,
  );
  const named = [...(bots?.[1] ?? '').matchAll(/#(\d{1,9})/g)].map((match) => Number(match[1]));
  return own === null ? named : [own, ...named];
}
