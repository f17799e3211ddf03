import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  commentFromRest,
  commitFromRest,
  comparisonFromRest,
  connect,
  deploymentFromRest,
  fsCacheStore,
  issueEventFromRest,
  issueFromRest,
  pullRequestFromRest,
  readConfig,
  releaseFromRest,
  repositoryFromRest,
  shippedTemplates,
  workflowRunFromRest
} from "./chunk-HL5IYM5Y.js";
import {
  readText,
  renderProblems,
  screenOf
} from "./chunk-RNWFSVVL.js";
import {
  at,
  firstText,
  ghost,
  isObject,
  objectOf,
  objectsOf,
  textOf,
  timeOrNull
} from "./chunk-2ZU4RTL4.js";
import {
  parseConfig
} from "./chunk-NK4N3VMI.js";
import {
  NotFoundError,
  UserError
} from "./chunk-F6LC56Z3.js";
import {
  readTime
} from "./chunk-KJGNHKXZ.js";
import {
  instantOf
} from "./chunk-2DEEEDUW.js";

// src/recording/recording-problems.ts
var permissions = ["admin", "maintain", "write", "triage", "read", "none"];
var time = {
  words: "a time with a zone",
  example: '"2026-11-20T14:03:00Z"',
  fits: (value) => typeof value === "string" && instantOf(value) !== null && /[zZ]$|[+-]\d\d:?\d\d$/.test(value)
};
var count = {
  words: "a whole number",
  example: "12",
  fits: (value) => Number.isSafeInteger(value)
};
var text = {
  words: "a text",
  example: '"Checkout returns 502"',
  fits: (value) => typeof value === "string"
};
var fullName = {
  words: "owner/name",
  example: '"acme/shop"',
  fits: (value) => typeof value === "string" && /^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(value)
};
var record = { words: "an object", example: "{ \u2026 }", fits: isObject };
var list = { words: "a list", example: "[ \u2026 ]", fits: Array.isArray };
var permission = {
  words: "admin, maintain, write, triage, read or none",
  example: '"write"',
  fits: (value) => permissions.includes(value)
};
var lists = {
  comments: { id: count, created_at: time },
  issue_events: { event: text, created_at: time },
  commits: { sha: text, "commit.committer.date|commit.author.date": time },
  deployments: { id: count, created_at: time },
  releases: { tag_name: text, "published_at|created_at": time },
  workflow_runs: { id: count, "run_started_at|created_at": time },
  pull_requests: { number: count, created_at: time },
  comparisons: {},
  rank_history: {},
  omissions: {}
};
var maxProblems = 20;
function recordingProblems(json) {
  if (!isObject(json)) return [problem("$", record, json)];
  const problems = [
    ...objectProblems(json["repository"], "$.repository", { full_name: fullName }),
    ...objectProblems(json["issue"], "$.issue", { number: count, title: text, created_at: time }),
    ...Object.entries(lists).flatMap(
      ([name, fields]) => listProblems(json[name], `$.${name}`, fields)
    ),
    ...statusProblems(json["deployments"]),
    ...mapProblems(json["permissions"], "$.permissions", permission),
    ...mapProblems(json["files"], "$.files", text),
    ...["self", "codeowners", "config"].flatMap(
      (name) => optionalProblems(json[name], `$.${name}`, text)
    ),
    ...optionalProblems(json["read_at"], "$.read_at", time)
  ];
  return problems.length <= maxProblems ? problems : [...problems.slice(0, maxProblems), more(problems.length - maxProblems)];
}
function problem(path, expected, received) {
  return {
    code: "PM406",
    message: `Unexpected ${describe(received)} at ${path}, expected ${expected.words}`,
    remedy: "Correct this place of the recording, or record the incident again with `after-action record`.",
    expected: expected.words,
    example: expected.example,
    received: describe(received)
  };
}
function more(number) {
  return {
    code: "PM406",
    message: `${number} more problems in the recording`,
    remedy: "Correct the first ones, then run again."
  };
}
function describe(value) {
  if (value === void 0) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return value === null ? "null" : "an object";
  const words = JSON.stringify(value);
  return words.length > 60 ? `${words.slice(0, 57)}\u2026` : words;
}
function objectProblems(value, path, fields) {
  if (!isObject(value)) return [problem(path, record, value)];
  return Object.entries(fields).flatMap(([name, expected]) => {
    const [found, place] = lookUp(value, name);
    return expected.fits(found) ? [] : [problem(`${path}.${place}`, expected, found)];
  });
}
function lookUp(value, names) {
  const places = names.split("|");
  const place = places.find((name) => (at(value, ...name.split(".")) ?? null) !== null) ?? places[0] ?? names;
  return [at(value, ...place.split(".")), place];
}
function listProblems(value, path, fields) {
  if (value === void 0 || value === null) return [];
  if (!Array.isArray(value)) return [problem(path, list, value)];
  if (Object.keys(fields).length === 0) return [];
  return value.flatMap(
    (element, index) => objectProblems(element, `${path}[${index}]`, fields)
  );
}
function statusProblems(deployments) {
  if (!Array.isArray(deployments)) return [];
  return deployments.flatMap(
    (deployment, index) => listProblems(at(deployment, "statuses"), `$.deployments[${index}].statuses`, {
      state: text,
      created_at: time
    })
  );
}
function mapProblems(value, path, expected) {
  if (value === void 0 || value === null) return [];
  if (!isObject(value)) return [problem(path, record, value)];
  return Object.entries(value).flatMap(
    ([key, element]) => expected.fits(element) ? [] : [problem(`${path}[${JSON.stringify(key)}]`, expected, element)]
  );
}
function optionalProblems(value, path, expected) {
  return value === void 0 || value === null || expected.fits(value) ? [] : [problem(path, expected, value)];
}

// src/recording/parse-recording.ts
var defaultSelf = "github-actions[bot]";
function parseRecording(json, source = "recording") {
  const [first, ...rest] = recordingProblems(json).map((problem2) => ({
    ...problem2,
    place: { path: source }
  }));
  if (first !== void 0) throw new UserError([first, ...rest]);
  return recordingFromJson(objectOf(json));
}
function recordingFromJson(json) {
  const repository = repositoryFromRest(json["repository"]);
  const home = repository.url;
  const issue = issueFromRest(json["issue"], home);
  return {
    id: textOf(json["id"]),
    repository,
    issue,
    comments: objectsOf(json["comments"]).map(
      (comment) => commentFromRest(comment, home, issue.number)
    ),
    issueEvents: objectsOf(json["issue_events"]).map(
      (event) => issueEventFromRest(event, home, issue.number)
    ),
    commits: objectsOf(json["commits"]).map((commit) => commitFromRest(commit, home)),
    deployments: objectsOf(json["deployments"]).map(
      (deployment) => deploymentFromRest(deployment, home)
    ),
    releases: objectsOf(json["releases"]).map((release) => releaseFromRest(release, home)),
    workflowRuns: objectsOf(json["workflow_runs"]).map((run) => workflowRunFromRest(run, home)),
    pullRequests: objectsOf(json["pull_requests"]).map((pull) => pullRequestFromRest(pull, home)),
    comparisons: objectsOf(json["comparisons"]).map(
      (comparison) => comparisonFromRest(comparison, home, ...endsOf(comparison))
    ),
    permissions: isObject(json["permissions"]) ? { ...json["permissions"] } : null,
    self: firstText(json["self"], defaultSelf),
    codeowners: textOf(json["codeowners"]),
    config: typeof json["config"] === "string" ? json["config"] : null,
    files: textsOf(json["files"]),
    rankHistory: Array.isArray(json["rank_history"]) ? json["rank_history"] : [],
    omissions: Array.isArray(json["omissions"]) ? json["omissions"].filter((line) => typeof line === "string") : [],
    readAt: timeOrNull(json["read_at"])
  };
}
function endsOf(comparison) {
  const last = objectsOf(comparison["commits"]).at(-1);
  return [
    firstText(comparison["base"], at(comparison, "base_commit", "sha")),
    firstText(comparison["head"], last?.["sha"])
  ];
}
function textsOf(value) {
  const entries = Object.entries(objectOf(value)).filter(
    (entry) => typeof entry[1] === "string"
  );
  return Object.fromEntries(entries);
}

// src/recording/print-recording.ts
function printRecording(facts, extras = {}) {
  const { repository } = facts;
  const recording = {
    id: extras.id,
    read_at: facts.readAt,
    self: facts.self,
    repository: {
      full_name: repository.fullName,
      default_branch: repository.defaultBranch,
      html_url: repository.url,
      private: repository.private,
      archived: repository.archived
    },
    issue: restFromIssue(facts.issue),
    comments: facts.comments.map(restFromComment),
    issue_events: facts.issueEvents.map(restFromEvent),
    commits: facts.commits.map(restFromCommit),
    deployments: facts.deployments.map(restFromDeployment),
    releases: facts.releases.map(restFromRelease),
    workflow_runs: facts.workflowRuns.map(restFromRun),
    pull_requests: facts.pullRequests.map(restFromPull),
    comparisons: facts.comparisons.map(restFromComparison),
    permissions: facts.permissions,
    codeowners: facts.codeowners,
    config: extras.config,
    files: extras.files,
    rank_history: extras.rankHistory,
    omissions: facts.omissions
  };
  return `${JSON.stringify(recording, null, 1)}
`;
}
var user = (record2) => ({ login: record2.login, type: record2.type });
var labels = (names) => names.map((name) => ({ name }));
function restFromIssue(issue) {
  return {
    number: issue.number,
    title: issue.title,
    body: issue.body,
    state: issue.state,
    state_reason: issue.stateReason,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    user: user(issue.author),
    labels: labels(issue.labels),
    assignees: issue.assignees.map((login) => ({ login })),
    milestone: issue.milestone && { title: issue.milestone.title, due_on: issue.milestone.dueOn },
    html_url: issue.url,
    pull_request: issue.isPullRequest ? {} : void 0,
    locked: issue.locked
  };
}
function restFromComment(comment) {
  return {
    id: comment.id,
    body: comment.body,
    user: user(comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    html_url: comment.url,
    reactions: comment.reactions
  };
}
function restFromReference(reference) {
  return {
    type: "issue",
    issue: {
      number: reference.number,
      title: reference.title,
      html_url: reference.url,
      pull_request: reference.isPullRequest ? {} : void 0,
      repository: { full_name: reference.repository }
    }
  };
}
function restFromEvent(event) {
  return {
    id: event.id,
    event: event.event,
    created_at: event.createdAt,
    actor: user(event.actor),
    label: event.label === void 0 ? void 0 : { name: event.label },
    assignee: event.assignee === void 0 ? void 0 : { login: event.assignee },
    rename: event.rename,
    commit_id: event.commitSha,
    source: event.reference && restFromReference(event.reference),
    state_reason: event.stateReason,
    html_url: event.url
  };
}
function restFromFile(file) {
  return {
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    previous_filename: file.previousPath,
    patch: file.patch
  };
}
function restFromCommit(commit) {
  return {
    sha: commit.sha,
    commit: {
      message: commit.message,
      author: { name: commit.authorName, date: commit.authoredAt },
      committer: { date: commit.committedAt }
    },
    author: user(commit.author),
    parents: commit.parents.map((sha) => ({ sha })),
    files: commit.files?.map(restFromFile),
    changed_files: commit.changedFiles,
    html_url: commit.url
  };
}
function restFromComparison(comparison) {
  return {
    base: comparison.base,
    head: comparison.head,
    status: comparison.status,
    total_commits: comparison.totalCommits,
    commits: comparison.commits.map(restFromCommit),
    files: comparison.files.map(restFromFile),
    html_url: comparison.url
  };
}
function restFromDeployment(deployment) {
  const statuses = deployment.statuses.map((status) => ({
    state: status.state,
    created_at: status.createdAt,
    description: status.description,
    log_url: status.url
  }));
  return {
    id: deployment.id,
    sha: deployment.sha,
    ref: deployment.ref,
    environment: deployment.environment,
    task: deployment.task,
    description: deployment.description,
    creator: user(deployment.creator),
    created_at: deployment.createdAt,
    statuses: statuses.reverse(),
    html_url: deployment.url
  };
}
function restFromRelease(release) {
  return {
    id: release.id,
    tag_name: release.tag,
    name: release.name,
    body: release.body,
    target_commitish: release.target,
    published_at: release.publishedAt,
    prerelease: release.prerelease,
    author: user(release.author),
    html_url: release.url
  };
}
function restFromRun(run) {
  return {
    id: run.id,
    name: run.name,
    path: run.path,
    event: run.event,
    head_sha: run.sha,
    head_branch: run.branch,
    status: run.status,
    conclusion: run.conclusion,
    run_started_at: run.startedAt,
    updated_at: run.updatedAt,
    html_url: run.url
  };
}
function restFromPull(pull) {
  return {
    number: pull.number,
    title: pull.title,
    body: pull.body,
    state: pull.state,
    merged: pull.merged,
    draft: pull.draft,
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: pull.closedAt,
    merged_at: pull.mergedAt,
    merge_commit_sha: pull.mergeCommitSha,
    user: user(pull.author),
    labels: labels(pull.labels),
    head: {
      ref: pull.head.ref,
      sha: pull.head.sha,
      repo: pull.head.repository === null ? null : { full_name: pull.head.repository }
    },
    base: pull.base,
    html_url: pull.url
  };
}

// src/recording/facts-from-recording.ts
function factsFromRecording(recording, options = {}) {
  const readAt = options.at ?? recording.readAt ?? lastInstant(recording);
  const facts = { ...factsOf(recording), readAt };
  return options.at === void 0 ? facts : { ...cutFacts(facts, options.at), permissions: facts.permissions };
}
function factsOf(recording) {
  const {
    repository,
    issue,
    comments,
    issueEvents,
    commits,
    deployments,
    releases,
    workflowRuns,
    pullRequests,
    comparisons,
    self,
    codeowners,
    omissions
  } = recording;
  const permissions2 = recording.permissions ?? assumedPermissions(recording);
  return {
    repository,
    issue,
    comments,
    issueEvents,
    commits,
    deployments,
    releases,
    workflowRuns,
    pullRequests,
    comparisons,
    permissions: permissions2,
    self,
    omissions,
    codeowners
  };
}
function assumedPermissions(recording) {
  const { issue, comments, issueEvents } = recording;
  const people = [
    issue.author,
    ...comments.map((comment) => comment.author),
    ...issueEvents.map((event) => event.actor)
  ];
  const logins = people.filter((person) => person.type !== "Bot" && person.login !== ghost.login).map((person) => person.login);
  return Object.fromEntries([...new Set(logins)].map((login) => [login, "write"]));
}
function lastInstant(recording) {
  const {
    issue,
    comments,
    issueEvents,
    commits,
    deployments,
    releases,
    workflowRuns,
    pullRequests
  } = recording;
  const instants = [
    issue.createdAt,
    issue.updatedAt,
    issue.closedAt ?? issue.createdAt,
    ...comments.map((comment) => comment.updatedAt),
    ...issueEvents.map((event) => event.createdAt),
    ...commits.map((commit) => commit.committedAt),
    ...deployments.flatMap((deployment) => [
      deployment.createdAt,
      ...deployment.statuses.map((status) => status.createdAt)
    ]),
    ...releases.map((release) => release.publishedAt),
    ...workflowRuns.map((run) => run.updatedAt),
    ...pullRequests.map((pull) => pull.updatedAt)
  ];
  return instants.reduce((last, instant) => instant > last ? instant : last);
}
function cutFacts(facts, at2) {
  const commits = facts.commits.filter((commit) => commit.committedAt <= at2);
  const deployments = facts.deployments.filter((deployment) => deployment.createdAt <= at2);
  const later = new Set([...facts.commits, ...facts.deployments].map((change) => change.sha));
  for (const change of [...commits, ...deployments]) later.delete(change.sha);
  return {
    ...facts,
    issue: issueAt(facts.issue, facts.issueEvents, at2),
    comments: facts.comments.filter((comment) => comment.createdAt <= at2).map(
      (comment) => comment.updatedAt <= at2 ? comment : { ...comment, updatedAt: comment.createdAt }
    ),
    issueEvents: facts.issueEvents.filter((event) => event.createdAt <= at2),
    commits,
    deployments: deployments.map((deployment) => ({
      ...deployment,
      statuses: deployment.statuses.filter((status) => status.createdAt <= at2)
    })),
    releases: facts.releases.filter((release) => release.publishedAt <= at2),
    workflowRuns: facts.workflowRuns.filter((run) => run.startedAt <= at2).map(
      (run) => run.updatedAt <= at2 ? run : { ...run, status: "in_progress", conclusion: null, updatedAt: run.startedAt }
    ),
    pullRequests: facts.pullRequests.filter((pull) => pull.createdAt <= at2).map((pull) => pullAt(pull, at2)),
    comparisons: facts.comparisons.filter(
      (comparison) => !later.has(comparison.head) && comparison.commits.every((commit) => commit.committedAt <= at2)
    ),
    omissions: [...facts.omissions, ...editedLater(facts, at2)]
  };
}
function heldAt(events, at2, on, off, recorded) {
  const switches = events.filter((event) => event.event === on || event.event === off);
  const before = switches.filter((event) => event.createdAt <= at2).at(-1);
  if (before !== void 0) return before.event === on;
  const after = switches.find((event) => event.createdAt > at2);
  return after === void 0 ? recorded : after.event === off;
}
function namesAt(events, at2, recorded, on, off, nameOf) {
  const mentioned = events.filter((event) => event.event === on || event.event === off).flatMap((event) => nameOf(event) ?? []);
  const names = [.../* @__PURE__ */ new Set([...recorded, ...mentioned])];
  return names.filter(
    (name) => heldAt(
      events.filter((event) => nameOf(event) === name),
      at2,
      on,
      off,
      recorded.includes(name)
    )
  );
}
function titleAt(issue, events, at2) {
  const renames = events.flatMap(
    (event) => event.rename === void 0 ? [] : [{ ...event.rename, createdAt: event.createdAt }]
  );
  return renames.find((rename) => rename.createdAt > at2)?.from ?? renames.at(-1)?.to ?? issue.title;
}
function issueAt(issue, unsorted, at2) {
  const events = [...unsorted].sort(
    (a, b) => a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0
  );
  const recordedClosed = issue.state === "closed" && (issue.closedAt === null || issue.closedAt <= at2);
  const closed = heldAt(events, at2, "closed", "reopened", recordedClosed);
  const close = events.filter((event) => event.event === "closed" && event.createdAt <= at2).at(-1);
  const reopened = events.some((event) => event.event === "reopened" && event.createdAt <= at2);
  return {
    ...issue,
    title: titleAt(issue, events, at2),
    state: closed ? "closed" : "open",
    stateReason: closed ? issue.stateReason ?? "completed" : reopened ? "reopened" : null,
    closedAt: closed ? close?.createdAt ?? issue.closedAt : null,
    updatedAt: issue.updatedAt <= at2 ? issue.updatedAt : issue.createdAt > at2 ? issue.createdAt : at2,
    labels: namesAt(events, at2, issue.labels, "labeled", "unlabeled", (event) => event.label),
    assignees: namesAt(
      events,
      at2,
      issue.assignees,
      "assigned",
      "unassigned",
      (event) => event.assignee
    ),
    locked: heldAt(events, at2, "locked", "unlocked", issue.locked)
  };
}
function pullAt(pull, at2) {
  const merged = pull.merged && (pull.mergedAt === null || pull.mergedAt <= at2);
  const closed = pull.state === "closed" && (pull.closedAt ?? pull.mergedAt ?? pull.createdAt) <= at2;
  return {
    ...pull,
    state: closed ? "closed" : "open",
    merged,
    closedAt: closed ? pull.closedAt : null,
    mergedAt: merged ? pull.mergedAt : null,
    mergeCommitSha: merged ? pull.mergeCommitSha : null,
    updatedAt: pull.updatedAt <= at2 ? pull.updatedAt : pull.createdAt
  };
}
function editedLater(facts, at2) {
  const comments = facts.comments.filter(
    (comment) => comment.createdAt <= at2 && comment.updatedAt > at2
  ).length;
  const subject = comments === 1 ? "1 comment was" : `${comments} comments were`;
  return comments === 0 ? [] : [
    `${subject} edited after ${at2}; the text shown is the recorded one, earlier versions are not kept`
  ];
}

// src/cli/source.ts
import { resolve } from "node:path";

// src/recording/recorded-repository.ts
import { createHash } from "node:crypto";
function recordedRepository(recording, at2) {
  const facts = factsFromRecording(recording, at2 === void 0 ? {} : { at: at2 });
  const { issue, commits, deployments, releases, workflowRuns, pullRequests, repository } = facts;
  const files = recordedFiles(recording);
  const onDefaultBranch = (ref) => ref === void 0 || ref === repository.defaultBranch || ref === "HEAD";
  const ofIssue = (number, items) => number === issue.number ? items : [];
  return {
    identity: async () => ({
      login: recording.self,
      type: recording.self.endsWith("[bot]") ? "Bot" : "User"
    }),
    repository: async () => repository,
    issue: async (number) => number === issue.number ? issue : missing(`issue #${number}`),
    issues: async ({ labels: labels2 = [], state = "open", since }) => {
      const fits = (state === "all" || state === issue.state) && labels2.every((label) => issue.labels.includes(label)) && (since === void 0 || issue.updatedAt >= since);
      return fits ? [issue] : [];
    },
    comments: async (number) => ofIssue(number, facts.comments),
    issueEvents: async (number) => ofIssue(number, facts.issueEvents),
    commits: async (query) => listCommits(commits, query, onDefaultBranch(query.ref)),
    commit: async (ref) => (onDefaultBranch(ref) ? commits[0] : findCommit(commits, ref)) ?? null,
    compare: async (base, head) => recordedComparison(facts.comparisons, base, head) ?? comparisonOfCommits(commits, base, head, repository.url),
    deployments: async ({ since, environment, limit }) => listed(
      deployments.filter(
        (deployment) => reached(deployment.createdAt, since) && (environment === void 0 || deployment.environment === environment)
      ),
      limit
    ),
    releases: async ({ since, limit }) => listed(
      releases.filter((release) => reached(release.publishedAt, since)),
      limit
    ),
    workflowRuns: async ({ workflow, since, branch, limit }) => listed(
      workflowRuns.filter(
        (run) => isWorkflow(run.path, workflow) && reached(run.startedAt, since) && (branch === void 0 || run.branch === branch)
      ),
      limit
    ),
    pullRequest: async (number) => pullRequests.find((pull) => pull.number === number) ?? missing(`pull request #${number}`),
    pullRequests: async ({ state = "open", head, base, limit = Infinity }) => pullRequests.filter(
      (pull) => (state === "all" || pull.state === state) && (head === void 0 || pull.head.ref === branchOf(head)) && (base === void 0 || pull.base.ref === base)
    ).slice(0, limit),
    pullRequestFiles: async (number) => findCommit(commits, pullRequests.find((pull) => pull.number === number)?.mergeCommitSha ?? "")?.files ?? [],
    pullRequestsOfCommit: async (sha) => pullRequests.filter((pull) => pull.mergeCommitSha === sha),
    reviews: async () => [],
    reviewComments: async () => [],
    checkRuns: async () => [],
    file: async (path, ref) => onDefaultBranch(ref) ? files.get(path) ?? null : null,
    directory: async (path, ref) => onDefaultBranch(ref) ? childrenOf(files, path) : [],
    branch: async (name) => {
      const head = name === repository.defaultBranch ? commits[0] : void 0;
      return head === void 0 ? null : { sha: head.sha };
    },
    labels: async () => issue.labels.map((name) => ({ name, color: "ededed", description: "" })),
    permission: async (login) => facts.permissions[login] ?? "none"
  };
}
function missing(what) {
  throw new NotFoundError({
    code: "PM104",
    message: `The recording holds no ${what}`,
    remedy: "Ask for the incident that was recorded, or read GitHub with `--repo` and `--issue`."
  });
}
var reached = (instant, since) => since === void 0 || instant >= since;
var branchOf = (head) => head.slice(head.indexOf(":") + 1);
function listed(items, limit = Infinity) {
  return { items: items.slice(0, limit), complete: items.length <= limit };
}
function isWorkflow(path, workflow) {
  return path === workflow || path.slice(path.lastIndexOf("/") + 1) === workflow;
}
function findCommit(commits, ref) {
  return /^[0-9a-f]{7,40}$/.test(ref) ? commits.find((commit) => commit.sha.startsWith(ref)) : void 0;
}
function listCommits(commits, query, fromTip) {
  const from = fromTip ? 0 : commits.findIndex((commit) => commit === findCommit(commits, query.ref ?? ""));
  if (from < 0) return { items: [], complete: true };
  const { path } = query;
  const touches = (commit) => path === void 0 || (commit.files ?? []).some((file) => file.path === path || file.path.startsWith(`${path}/`));
  return listed(
    commits.slice(from).filter(
      (commit) => reached(commit.committedAt, query.since) && (query.until === void 0 || commit.committedAt <= query.until) && touches(commit)
    ),
    query.limit
  );
}
var same = (asked, recorded) => asked === recorded || asked.length >= 7 && recorded.startsWith(asked);
function recordedComparison(comparisons, base, head) {
  return comparisons.find(
    (comparison) => same(base, comparison.base) && same(head, comparison.head)
  );
}
function comparisonOfCommits(commits, base, head, home) {
  const [from, to] = [findCommit(commits, base), findCommit(commits, head)].map(
    (commit) => commit === void 0 ? -1 : commits.indexOf(commit)
  );
  if (from === void 0 || to === void 0 || from < 0 || to < 0 || to > from) return null;
  const carried = commits.slice(to, from).reverse();
  const files = carried.flatMap((commit) => commit.files ?? []);
  return {
    base,
    head,
    status: carried.length === 0 ? "identical" : "ahead",
    totalCommits: carried.length,
    commits: carried,
    files,
    url: `${home}/compare/${base}...${head}`
  };
}
function recordedFiles(recording) {
  const texts = {
    ...recording.config === null ? {} : { ".github/after-action.yml": recording.config },
    ...recording.codeowners === "" ? {} : { ".github/CODEOWNERS": recording.codeowners },
    ...recording.files
  };
  return new Map(
    Object.entries(texts).map(([path, text2]) => [path, { path, text: text2, sha: blobSha(text2) }])
  );
}
function blobSha(text2) {
  const bytes = Buffer.from(text2, "utf8");
  return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
function childrenOf(files, folder) {
  const prefix = folder === "" || folder === "." ? "" : `${folder.replace(/\/$/, "")}/`;
  const entries = /* @__PURE__ */ new Map();
  for (const file of files.values()) {
    if (!file.path.startsWith(prefix)) continue;
    const [name = "", ...deeper] = file.path.slice(prefix.length).split("/");
    const path = `${prefix}${name}`;
    entries.set(
      path,
      deeper.length === 0 ? { path, sha: file.sha, kind: "file" } : { path, sha: "", kind: "directory" }
    );
  }
  return [...entries.values()].sort((a, b) => a.path < b.path ? -1 : 1);
}

// src/cli/source.ts
async function openSource(options, io) {
  if (options.recording !== void 0 && options.repo !== void 0)
    throw usageError("--recording and --repo exclude each other", "Name one of them.");
  return options.recording === void 0 ? fromGitHub(options, io) : fromRecording(options.recording, options, io);
}
async function fromRecording(path, options, io) {
  if (options.apply === true)
    throw usageError(
      "--apply needs GitHub: a recording cannot be changed",
      "Leave --apply out, or name --repo and --issue."
    );
  const recording = parseRecording(parseJson(readText(io, path, "recording"), path));
  const last = lastInstant2(recording);
  const at2 = instantOption("--at", options.at ?? options.now, last) ?? last;
  const reader = recordedRepository(recording, at2);
  return {
    reader,
    repository: null,
    issue: recording.issue.number,
    context: await readContext(reader, options, at2, io),
    recording
  };
}
async function fromGitHub(options, io) {
  if (options.repo === void 0)
    throw usageError(
      "Nothing says where to read from",
      "Name --repo owner/name and --issue N, or --recording FILE.",
      "after-action timeline --repo octo/shop --issue 12"
    );
  const issue = Number((options.issue ?? "").replace(/^#/, ""));
  if (!Number.isSafeInteger(issue) || issue < 1)
    throw usageError(
      options.issue === void 0 ? "Nothing says which issue" : `--issue "${options.issue}" is no issue number`,
      "Give the number of the incident.",
      "--issue 12"
    );
  const repository = connectRepository(options.repo, io);
  const now = instantOption("--now", options.now ?? options.at, io.now()) ?? io.now();
  return {
    reader: repository.reader,
    repository,
    issue,
    context: await readContext(repository.reader, options, now, io),
    recording: null
  };
}
function connectRepository(name, io) {
  if (!/^[\w.-]+\/[\w.-]+$/.test(name))
    throw usageError(
      `--repo "${name.slice(0, 100)}" is no repository`,
      "Name it as owner/name.",
      "--repo octo/shop"
    );
  const token = io.env["GITHUB_TOKEN"] ?? io.env["GH_TOKEN"] ?? "";
  if (token === "")
    throw new UserError({
      code: "PM101",
      message: "No token was given",
      expected: "GITHUB_TOKEN or GH_TOKEN in the environment",
      example: "GITHUB_TOKEN=$(gh auth token) after-action \u2026",
      remedy: "Set one of them; reading needs no more than issues, contents, deployments and pull requests: read."
    });
  const notice = (line) => io.err(`${line}
`);
  const cacheStore = io.cache === void 0 ? null : fsCacheStore(resolve(io.cwd, io.cache), notice);
  const repository = connect({
    token,
    repository: name,
    event: null,
    cacheStore,
    options: { notice }
  });
  io.atEnd?.(() => repository.flushCache());
  return repository;
}
async function readContext(reader, options, now, io) {
  const { config, problems } = options.config === void 0 ? await readConfig(reader) : parseConfig(readText(io, options.config, "configuration"), options.config);
  showProblems(problems, io, now);
  return {
    config,
    configProblems: problems,
    now,
    templates: shippedTemplates(),
    log: () => void 0
  };
}
function showProblems(problems, io, now) {
  if (problems.length > 0)
    io.err(`${renderProblems(problems, { ...screenOf(io, now), color: false })}
`);
}
function parseJson(text2, path) {
  try {
    return JSON.parse(text2);
  } catch {
    throw new UserError({
      code: "PM406",
      message: `${path} is no JSON`,
      remedy: "Name a file that `after-action record` wrote, or that has its form.",
      place: { path }
    });
  }
}
function lastInstant2(recording) {
  const times = [
    recording.issue.createdAt,
    recording.issue.closedAt,
    ...recording.comments.map(({ createdAt }) => createdAt),
    ...recording.issueEvents.map(({ createdAt }) => createdAt)
  ];
  return times.filter((time2) => time2 !== null).reduce((a, b) => a > b ? a : b);
}
function instantOption(name, value, now) {
  if (value === void 0) return null;
  if (/^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:?\d\d)$/.test(value)) {
    const exact = instantOf(value);
    if (exact !== null) return exact;
  }
  const read = readTime(value, { postedAt: now, zone: null });
  if ("at" in read) return read.at;
  throw new UserError({
    code: "PM405",
    message: `${name} "${value.slice(0, 60)}" is no time`,
    expected: "a date and a time, UTC unless a zone is given",
    example: `${name} "2026-11-20 14:03"`,
    remedy: "Correct the time."
  });
}
function usageError(message, remedy, example) {
  return new UserError({
    code: "PM404",
    message,
    remedy,
    ...example === void 0 ? {} : { example }
  });
}

export {
  parseRecording,
  printRecording,
  openSource,
  connectRepository,
  showProblems,
  parseJson,
  instantOption,
  usageError
};
//# sourceMappingURL=chunk-SEBOBZTW.js.map
