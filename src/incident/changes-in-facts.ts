/** Whether what was read holds a change that people refer to. */
import type { CommitRecord } from '../repository/repository.js';
import type { IncidentFacts } from './incident.js';

/** `ref`: a sha of at least 7 digits, `#12` or `deployment:7`. */
export function holdsChange(facts: IncidentFacts, ref: string): boolean {
  if (ref.startsWith('deployment:'))
    return facts.deployments.some(({ id }) => `deployment:${id}` === ref);
  return ref.startsWith('#') ? holdsNumber(facts, ref) : holdsSha(facts, ref);
}

function holdsNumber(facts: IncidentFacts, ref: string): boolean {
  const mention = new RegExp(`${ref}(?!\\d)`);
  return (
    facts.pullRequests.some(({ number }) => `#${number}` === ref) ||
    facts.issueEvents.some(({ reference }) => `#${reference?.number ?? ''}` === ref) ||
    commitsIn(facts).some(
      ({ message, pulls = [] }) =>
        mention.test(message) || pulls.some(({ number }) => `#${number}` === ref),
    ) ||
    facts.releases.some(({ body }) => mention.test(body))
  );
}

function holdsSha(facts: IncidentFacts, ref: string): boolean {
  return [
    ...commitsIn(facts).map(({ sha }) => sha),
    ...commitsIn(facts).flatMap(({ parents }) => parents),
    ...facts.deployments.map(({ sha }) => sha),
    ...facts.workflowRuns.map(({ sha }) => sha),
    ...facts.pullRequests.flatMap(({ head, mergeCommitSha }) => [head.sha, mergeCommitSha ?? '']),
  ].some((sha) => sha.toLowerCase().startsWith(ref));
}

function commitsIn({ commits, comparisons }: IncidentFacts): readonly CommitRecord[] {
  const line = [...commits, ...comparisons.flatMap((comparison) => comparison.commits)];
  return line.flatMap((commit) => [commit, ...(commit.merged ?? [])]);
}
