/** Follow-ups of a postmortem that is not merged yet: its documents at the head of the pull request, and their issues. */
import { joinFollowUps } from '../follow-ups/follow-ups-of.js';
import { indexIssues } from '../follow-ups/issue-index.js';
import type { FollowUp, FollowUpDocument, Tracker } from '../follow-ups/follow-ups.js';
import type { Identities } from '../markdown/ours.js';
import { parsePostmortem } from '../postmortem/parse.js';
import type {
  IssueRecord,
  PullRequestRecord,
  RepositoryReader,
  RepositoryRecord,
} from '../repository/repository.js';
import type { RunContext } from './job.js';
import { isPostmortem } from './review.js';

export interface Proposed {
  readonly repository: RepositoryRecord;
  readonly who: Identities;
  readonly pull: PullRequestRecord;
  readonly documents: readonly FollowUpDocument[];
  readonly issues: readonly IssueRecord[];
}

export async function readProposed(
  reader: RepositoryReader,
  number: number,
  { config }: RunContext,
): Promise<Proposed> {
  const [repository, self] = [await reader.repository(), await reader.identity()];
  const pull = await reader.pullRequest(number);
  const touched = (await reader.pullRequestFiles(number)).filter((file) =>
    isPostmortem(file, config.postmortem.directory),
  );
  const documents: FollowUpDocument[] = [];
  for (const { path } of touched) {
    const file = await reader.file(path, pull.head.sha);
    if (file !== null) documents.push(parsePostmortem(path, file.text, config.postmortem.sections));
  }
  const issues = documents.some(({ actionItems }) => actionItems.length > 0)
    ? await reader.issues({ labels: [config.labels.followUp], state: 'all' })
    : [];
  const who = { self: self.login, identities: config.identities };
  return { repository, who, pull, documents, issues };
}

/** Per document, in its order. */
export function joinProposed(
  { repository, who, documents, issues }: Proposed,
  { config, now }: RunContext,
  trackers: readonly Tracker[],
): readonly { readonly document: FollowUpDocument; readonly followUps: readonly FollowUp[] }[] {
  const index = indexIssues(issues, who, {}, repository.fullName.toLowerCase());
  return documents.map((document) => ({
    document,
    followUps: joinFollowUps(document, index, config, now, { trackers, who }),
  }));
}
