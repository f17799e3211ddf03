/** The cases of a benchmark as questions to the ranker: incident time, text if any, the recent changes, the answer. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { defaultConfig } from '../src/config/defaults.js';
import { type CorrelationQuestion } from '../src/correlation/correlate.js';
import { deploysFromFacts } from '../src/changes/deploys-from-facts.js';
import type { IncidentFacts } from '../src/incident/incident.js';
import type { CommitRecord } from '../src/repository/repository.js';
import { epochOf, type Instant, instantOfEpoch } from '../src/time/instant.js';

const caseSchema = z.object({
  id: z.string(),
  repository: z.string(),
  incident: z.object({ reported_at: z.number(), text: z.string() }),
  changes: z.array(
    z.object({
      sha: z.string(),
      committed_at: z.number(),
      message: z.string(),
      changed_files: z.number(),
      files: z.array(
        z.object({
          path: z.string(),
          additions: z.number().nullable(),
          deletions: z.number().nullable(),
        }),
      ),
    }),
  ),
  answer: z.string(),
});
export type RawCase = z.infer<typeof caseSchema>;

export interface BenchCase {
  readonly id: string;
  readonly repository: string;
  readonly hasText: boolean;
  readonly question: CorrelationQuestion;
  readonly answer: string;
}

/** Every `*.jsonl` of the folder; an empty list when there is none. */
export function readCases(directory: string): readonly BenchCase[] {
  if (!existsSync(directory)) return [];
  const files = readdirSync(directory)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
  return files.flatMap((name) =>
    readFileSync(join(directory, name), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => benchCaseOf(caseSchema.parse(JSON.parse(line)))),
  );
}

export function benchCaseOf(raw: RawCase): BenchCase {
  const at = instantOfEpoch(raw.incident.reported_at);
  return {
    id: raw.id,
    repository: raw.repository,
    hasText: raw.incident.text.trim() !== '',
    answer: raw.answer,
    question: questionOf(raw.repository, raw.incident.text, at, commitsOf(raw)),
  };
}

export function questionOf(
  repository: string,
  text: string,
  at: Instant,
  commits: readonly CommitRecord[],
): CorrelationQuestion {
  const facts = factsOf(repository, at, commits);
  return {
    incident: { title: '', symptoms: text, services: [], verdicts: [], stated: {}, declaredAt: at },
    facts,
    deploys: deploysFromFacts(facts, defaultConfig.deployments),
    config: defaultConfig,
    at,
  };
}

/**
 * The same repositories at moments when nothing was undone: each case moved to just before its answer landed, with the
 * text of the next case. What an incident without a change behind it looks like to the ranker.
 */
export function quietCasesOf(cases: readonly BenchCase[]): readonly BenchCase[] {
  return cases.flatMap((one, index) => {
    const answer = one.question.facts.commits.find(({ sha }) => sha === one.answer);
    const next = cases
      .slice(index + 1)
      .concat(cases)
      .find(({ repository }) => repository === one.repository);
    if (answer === undefined) return [];
    const at = instantOfEpoch(epochOf(answer.committedAt) - 1);
    const commits = one.question.facts.commits.filter(({ committedAt }) => committedAt <= at);
    return [
      {
        ...one,
        answer: '',
        question: questionOf(one.repository, next?.question.incident.symptoms ?? '', at, commits),
      },
    ];
  });
}

/** Newest first; on equal times the later line of the file is the newer change. */
function commitsOf(raw: RawCase): readonly CommitRecord[] {
  const newestFirst = [...raw.changes].reverse().sort((a, b) => b.committed_at - a.committed_at);
  return newestFirst.map((change) => ({
    sha: change.sha,
    message: change.message,
    authoredAt: instantOfEpoch(change.committed_at),
    committedAt: instantOfEpoch(change.committed_at),
    author: { login: 'ghost', type: 'User' },
    authorName: '',
    parents: [],
    url: `https://github.com/${raw.repository}/commit/${change.sha}`,
    changedFiles: change.changed_files,
    files: change.files.map(({ path, additions, deletions }) => ({
      path,
      status: 'modified',
      additions: additions ?? 0,
      deletions: deletions ?? 0,
    })),
  }));
}

function factsOf(fullName: string, at: Instant, commits: readonly CommitRecord[]): IncidentFacts {
  const [owner = '', name = ''] = fullName.split('/');
  const url = `https://github.com/${fullName}`;
  return {
    repository: {
      owner,
      name,
      fullName,
      defaultBranch: 'main',
      url,
      private: false,
      archived: false,
    },
    issue: {
      number: 1,
      title: '',
      body: '',
      state: 'open',
      stateReason: null,
      createdAt: at,
      updatedAt: at,
      closedAt: null,
      author: { login: 'ghost', type: 'User' },
      labels: [],
      assignees: [],
      milestone: null,
      url: `${url}/issues/1`,
      isPullRequest: false,
      locked: false,
    },
    comments: [],
    reportedChanges: [],
    issueEvents: [],
    commits,
    deployments: [],
    releases: [],
    workflowRuns: [],
    pullRequests: [],
    comparisons: [],
    permissions: {},
    self: '',
    omissions: [],
    readAt: at,
    codeowners: '',
  };
}
