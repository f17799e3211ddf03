/** `review`: reads the postmortems that a pull request touches and answers on its lines, in a check and in the log. */
import { counted } from '../text/counted.js';
import { incidentOf } from '../postmortem/parse.js';
import { commentableLines } from '../review/diff-lines.js';
import { type Baseline, compareWith, parseBaseline } from '../review/baseline.js';
import { allIds, type ReviewSettings, reviewText } from '../review/review-text.js';
import type { Rule } from '../review/review.js';
import { renderReview, renderSettled, type ReviewedDocument } from '../render/review/comment.js';
import { stopsEverything, UserError } from '../errors.js';
import type {
  Annotation,
  FileChange,
  PullRequestRecord,
  RepositoryReader,
  ReviewCommentRecord,
} from '../repository/repository.js';
import { type Identities, isOurs } from '../markdown/ours.js';
import { parseMarker } from '../markdown/marker.js';
import type { Job, Planned, RunContext } from './job.js';
import type { Change } from './plan.js';

/** Name of the check run on the head commit; what branch protection refers to. */
export const checkName = 'After-Action review';

export interface ReviewInput {
  readonly pull: number;
  /**
   * Our own push: the check is put on it, but nobody is lectured about places that nobody had time to fill in. One that
   * only adds links is not stopped by what was merged before.
   */
  readonly ours?: 'postmortem' | 'links';
  /** `false`: the job itself is the check, and none is published beside it, except on our own pushes. */
  readonly check?: boolean;
}

export interface ReviewedFile {
  readonly file: FileChange;
  readonly source: string;
}

export interface ReviewFacts {
  readonly pull: PullRequestRecord;
  readonly files: readonly ReviewedFile[];
  readonly reviewComments: readonly ReviewCommentRecord[];
  readonly who: Identities;
  readonly ours: ReviewInput['ours'] | null;
  readonly publishCheck: boolean;
  /** No remarks on lines: the pull request is a draft, or the text is our own. */
  readonly quiet: boolean;
  /** Handles of those who took part: never named as a cause. Lower case. */
  readonly people: readonly string[];
  /** What this token may not read, each with its remedy; the review does without it. */
  readonly omissions: readonly string[];
  /** What was found before and does not count, as the pull request's head says it. */
  readonly baseline: Baseline;
}

export interface ReviewOutput {
  readonly documents: readonly ReviewedDocument[];
  readonly conclusion: 'success' | 'failure' | 'neutral';
  readonly markdown: string;
  /** What no remark on a line shows. */
  readonly unremarked: readonly Annotation[];
}

export function createReviewJob(
  rules: readonly Rule[],
): Job<ReviewInput, ReviewFacts, ReviewOutput> {
  return {
    id: 'review',
    description:
      'check a postmortem for what is missing and for blame, on the lines of its pull request',
    read: readReviewFacts,
    plan: (facts, context) => planReview(facts, context, rules),
  };
}

async function readReviewFacts(
  reader: RepositoryReader,
  { pull: number, ours, check = true }: ReviewInput,
  { config }: RunContext,
): Promise<ReviewFacts> {
  const [pull, self] = [await reader.pullRequest(number), await reader.identity()];
  const touched = (await reader.pullRequestFiles(number)).filter((file) =>
    isPostmortem(file, config.postmortem.directory),
  );
  const files: ReviewedFile[] = [];
  for (const file of touched) {
    const content = await reader.file(file.path, pull.head.sha);
    if (content !== null) files.push({ file, source: content.text });
  }
  const omissions: string[] = [];
  const people = await participants(reader, files, omissions);
  if (pull.author.type !== 'Bot') people.add(pull.author.login.toLowerCase());
  return {
    pull,
    files,
    who: { self: self.login, identities: config.identities },
    ours: ours ?? null,
    publishCheck: check || ours !== undefined,
    quiet: ours !== undefined || pull.draft,
    people: [...people],
    omissions,
    baseline:
      files.length === 0 ? {} : await readBaseline(reader, pull.head.sha, config, omissions),
    reviewComments:
      files.length === 0 || ours !== undefined || pull.draft
        ? []
        : await reader.reviewComments(number),
  };
}

export function isPostmortem(
  { path, status }: Pick<FileChange, 'path' | 'status'>,
  directory: string,
): boolean {
  return (
    status !== 'removed' &&
    path.startsWith(`${directory.replace(/\/+$/, '')}/`) &&
    /\.(?:md|markdown)$/i.test(path) &&
    !/(?:^|\/)(?:readme|index|template)\.md$/i.test(path)
  );
}

async function readBaseline(
  reader: RepositoryReader,
  sha: string,
  { review: { baseline: path } }: RunContext['config'],
  omissions: string[],
): Promise<Baseline> {
  const file = path === null ? null : await reader.file(path, sha);
  if (file === null) return {};
  const read = parseBaseline(file.text);
  if (read === null) omissions.push(`${file.path} is not a baseline, so every finding counts`);
  return read ?? {};
}

/** Who spoke in the incident (and who wrote the document): their handles are people, whatever else the text is about. */
async function participants(
  reader: RepositoryReader,
  files: readonly ReviewedFile[],
  omissions: string[],
): Promise<Set<string>> {
  const logins = new Set<string>();
  for (const { source } of files) {
    const incident = incidentOf(source);
    if (incident === null) continue;
    try {
      for (const { author } of await reader.comments(incident))
        if (author.type !== 'Bot') logins.add(author.login.toLowerCase());
    } catch (error) {
      // The front matter may name an issue that is gone or elsewhere; the review does without its people.
      if (!(error instanceof UserError) || stopsEverything(error)) throw error;
      omissions.push(
        `who took part in #${incident} could not be read: ${error.problems[0].remedy}`,
      );
    }
  }
  return logins;
}

export function planReview(
  facts: ReviewFacts,
  { config, now }: RunContext,
  allRules: readonly Rule[],
): Planned<ReviewOutput> {
  const settings = settingsFor(facts, now, config, allRules);
  const documents = facts.files.map(({ file, source }): ReviewedDocument => {
    const { document, findings } = reviewText(file.path, source, settings);
    const found = { path: file.path, source, findings };
    return { document, findings: compareWith(facts.baseline, found, file.previousPath).fresh };
  });
  const lines = new Map(
    facts.files.map(({ file }) => [file.path, commentableLines(file.patch ?? '')]),
  );
  const rendered = renderReview(documents, lines, config.review.failOn);
  const conclusion =
    facts.ours === 'links' && rendered.conclusion === 'failure' ? 'neutral' : rendered.conclusion;
  const unremarked = facts.quiet ? rendered.annotations : rendered.unremarked;
  const output = { documents, conclusion, markdown: rendered.body, unremarked };
  if (facts.files.length === 0) return nothingToReview(facts, config, output);
  const count = documents.reduce((sum, { findings }) => sum + findings.length, 0);
  const changes: Change[] = [];
  const fresh = facts.quiet
    ? []
    : rendered.comments.filter(({ fingerprint }) => !alreadySaid(facts, fingerprint));
  if (fresh.length > 0)
    changes.push({
      kind: 'review',
      pull: facts.pull.number,
      sha: facts.pull.head.sha,
      key: facts.pull.head.sha,
      body: rendered.body,
      comments: fresh,
    });
  if (!facts.quiet) changes.push(...settleRemarks(facts, rendered.standing));
  if (facts.publishCheck)
    changes.push({
      kind: 'check',
      sha: facts.pull.head.sha,
      name: checkName,
      conclusion,
      title: rendered.title,
      summary: rendered.summary,
      annotations: unremarked,
    });
  return {
    plan: {
      changes,
      reasons: [
        ...facts.omissions,
        `${counted(count, 'finding')} in ${counted(documents.length, 'document')}, ` +
          `${facts.quiet ? 'in the check only while it is a draft' : `${fresh.length} not said before`}`,
      ],
    },
    output,
  };
}

function settingsFor(
  { people }: ReviewFacts,
  now: RunContext['now'],
  config: RunContext['config'],
  allRules: readonly Rule[],
): ReviewSettings {
  // Tracking issues are opened after the merge: before it nobody can do anything about their absence.
  const rules = allRules.filter(
    ({ id }) => id !== 'action-item-issue' || config.review.rules[id] !== undefined,
  );
  const today = now.slice(0, 10);
  return { rules, config, context: { people: new Set(people), today, ruleIds: allIds(allRules) } };
}

/** A required check has to be there on every pull request, also on those that are none of our business. */
function nothingToReview(
  { pull, publishCheck }: ReviewFacts,
  { postmortem }: RunContext['config'],
  output: ReviewOutput,
): Planned<ReviewOutput> {
  const reason = `touches no postmortem under ${postmortem.directory}/`;
  return {
    plan: {
      changes: publishCheck ? [passedCheck(pull.head.sha, `This pull request ${reason}`)] : [],
      reasons: [`pull request #${pull.number} ${reason}`],
    },
    output: { ...output, conclusion: 'success' },
  };
}

/** The check on a commit that has nothing to review. */
export function passedCheck(sha: string, summary: string, name = checkName): Change {
  return {
    kind: 'check',
    sha,
    name,
    conclusion: 'success',
    title: 'Nothing to review',
    summary: `${summary}.`,
    annotations: [],
  };
}

/** Remarks of ours about what nobody finds any more. A person's own words are theirs. */
function settleRemarks(
  { reviewComments, files, pull, who }: ReviewFacts,
  standing: ReadonlySet<string>,
): readonly Change[] {
  const paths = new Set(files.map(({ file }) => file.path));
  return reviewComments.flatMap((remark): readonly Change[] => {
    const key = isOurs(remark, who) ? parseMarker(remark.body)?.attributes['key'] : undefined;
    if (key === undefined || standing.has(key) || !paths.has(remark.path)) return [];
    const body = renderSettled(remark.body, pull.head.sha);
    return body === null ? [] : [{ kind: 'remark', pull: pull.number, comment: remark.id, body }];
  });
}

/** A remark is made once, however often the branch is pushed; again when what it is about had been mended and is back. */
function alreadySaid({ reviewComments, who }: ReviewFacts, fingerprint: string): boolean {
  return reviewComments.some((remark) => {
    const said = isOurs(remark, who) ? parseMarker(remark.body)?.attributes : undefined;
    return said?.['key'] === fingerprint && said['settled'] === undefined;
  });
}
