import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  version
} from "./chunk-UQ6US2O5.js";
import {
  ConnectionError,
  at,
  countOf,
  firstText,
  flagOf,
  isNumber,
  isObject,
  labelName,
  labelNames,
  linkOf,
  logins,
  objectOf,
  objectsOf,
  oneOf,
  textOf,
  timeOf,
  timeOrNull,
  userFromRest
} from "./chunk-2ZU4RTL4.js";
import {
  AmbiguousWriteError,
  NotFastForwardError,
  NotFoundError,
  RefExistsError,
  ReviewLineError,
  UserError
} from "./chunk-F6LC56Z3.js";
import {
  configPath,
  defaultConfig
} from "./chunk-QO66V34Q.js";
import {
  array,
  boolean,
  int,
  looseObject,
  number,
  object,
  record,
  strictObject,
  string,
  tuple,
  union,
  unknown
} from "./chunk-MI7Z7LUF.js";
import {
  instantOfEpoch,
  plusSeconds
} from "./chunk-2DEEEDUW.js";

// src/github-json/issues.ts
function repositoryFromRest(json, server = "https://github.com") {
  const fullName = firstText(
    at(json, "full_name"),
    `${textOf(at(json, "owner", "login"))}/${textOf(at(json, "name"))}`
  );
  const [owner = "", name = ""] = fullName.split("/");
  return {
    owner,
    name,
    fullName,
    defaultBranch: firstText(at(json, "default_branch"), "main"),
    url: linkOf(at(json, "html_url")) || `${server}/${fullName}`,
    private: flagOf(at(json, "private")),
    archived: flagOf(at(json, "archived"))
  };
}
var stateReasons = ["completed", "not_planned", "reopened", "duplicate"];
function issueFromRest(json, home) {
  const issue = objectOf(json);
  const number2 = countOf(issue["number"]);
  const isPullRequest = isObject(issue["pull_request"]);
  const createdAt = timeOf([issue["created_at"]]);
  return {
    number: number2,
    title: textOf(issue["title"]),
    body: textOf(issue["body"]),
    state: oneOf(issue["state"], ["open", "closed"], "open"),
    stateReason: stateReasons.find((reason) => reason === issue["state_reason"]) ?? null,
    createdAt,
    updatedAt: timeOf([issue["updated_at"], issue["closed_at"]], createdAt),
    closedAt: timeOrNull(issue["closed_at"]),
    author: userFromRest(issue["user"]),
    labels: labelNames(issue["labels"]),
    assignees: logins(issue["assignees"]),
    milestone: isObject(issue["milestone"]) ? {
      title: textOf(issue["milestone"]["title"]),
      dueOn: timeOrNull(issue["milestone"]["due_on"])
    } : null,
    url: linkOf(issue["html_url"]) || `${home}/${isPullRequest ? "pull" : "issues"}/${number2}`,
    isPullRequest,
    locked: flagOf(issue["locked"])
  };
}
var reactionContents = [
  "+1",
  "-1",
  "laugh",
  "confused",
  "heart",
  "hooray",
  "rocket",
  "eyes"
];
function reactionsFromRest(json) {
  return Object.fromEntries(
    reactionContents.map((content) => [content, countOf(at(json, content))]).filter(([, count]) => count > 0)
  );
}
function commentFromRest(json, home, issue) {
  const id = countOf(at(json, "id"));
  const createdAt = timeOf([at(json, "created_at")]);
  return {
    id,
    body: textOf(at(json, "body")),
    author: userFromRest(at(json, "user")),
    createdAt,
    updatedAt: timeOf([at(json, "updated_at")], createdAt),
    url: linkOf(at(json, "html_url")) || `${home}/issues/${issue}#issuecomment-${id}`,
    reactions: reactionsFromRest(at(json, "reactions"))
  };
}
function labelFromRest(json) {
  return {
    name: labelName(json),
    color: firstText(at(json, "color"), "ededed"),
    description: textOf(at(json, "description"))
  };
}
function referenceFromRest(json) {
  const issue = at(json, "issue");
  if (!isObject(issue)) return null;
  return {
    number: countOf(issue["number"]),
    title: textOf(issue["title"]),
    url: linkOf(issue["html_url"]),
    isPullRequest: isObject(issue["pull_request"]),
    repository: firstText(
      at(issue, "repository", "full_name"),
      textOf(issue["repository_url"]).split("/repos/")[1]
    )
  };
}
function eventId(json, event, createdAt, reference) {
  const id = at(json, "id");
  if (isNumber(id) || typeof id === "string" && id !== "") return id;
  const subject = reference === null ? firstText(at(json, "sha"), at(json, "actor", "login")) : `${reference.repository}#${reference.number}`;
  return [event, createdAt, subject].filter((part) => part !== "").join(":");
}
function issueEventFromRest(json, home, issue) {
  const event = firstText(at(json, "event"), "unknown");
  const createdAt = timeOf([
    at(json, "created_at"),
    at(json, "submitted_at"),
    at(json, "committer", "date"),
    at(json, "author", "date")
  ]);
  const reference = referenceFromRest(at(json, "source"));
  const id = eventId(json, event, createdAt, reference);
  const label = labelName(at(json, "label"));
  const assignee = textOf(at(json, "assignee", "login"));
  const rename = at(json, "rename");
  const commitSha = firstText(at(json, "commit_id"), at(json, "sha"));
  const stateReason = textOf(at(json, "state_reason"));
  return {
    id,
    event,
    createdAt,
    actor: userFromRest(at(json, "actor") ?? at(json, "user")),
    ...label === "" ? {} : { label },
    ...assignee === "" ? {} : { assignee },
    ...isObject(rename) ? { rename: { from: textOf(rename["from"]), to: textOf(rename["to"]) } } : {},
    ...commitSha === "" ? {} : { commitSha },
    ...reference === null ? {} : { reference },
    ...stateReason === "" ? {} : { stateReason },
    url: linkOf(at(json, "html_url"), reference?.url) || `${home}/issues/${issue}${typeof id === "number" ? `#event-${id}` : ""}`
  };
}

// src/github-json/git.ts
var fileStatuses = [
  "added",
  "modified",
  "removed",
  "renamed",
  "copied",
  "changed",
  "unchanged"
];
function fileChangeFromRest(json) {
  const previousPath = textOf(at(json, "previous_filename"));
  const patch = at(json, "patch");
  return {
    path: textOf(at(json, "filename")),
    status: oneOf(at(json, "status"), fileStatuses, "changed"),
    additions: countOf(at(json, "additions")),
    deletions: countOf(at(json, "deletions")),
    ...previousPath === "" ? {} : { previousPath },
    ...typeof patch === "string" ? { patch } : {}
  };
}
function commitFromRest(json, home) {
  const sha = textOf(at(json, "sha"));
  const files = at(json, "files");
  const changedFiles = at(json, "changed_files");
  const dates = [
    at(json, "commit", "author", "date"),
    at(json, "commit", "committer", "date")
  ];
  return {
    sha,
    message: textOf(at(json, "commit", "message")),
    authoredAt: timeOf(dates),
    committedAt: timeOf([dates[1], dates[0]]),
    author: userFromRest(at(json, "author")),
    authorName: firstText(at(json, "commit", "author", "name"), at(json, "author", "login")),
    parents: objectsOf(at(json, "parents")).map((parent) => textOf(parent["sha"])).filter((parent) => parent !== ""),
    ...Array.isArray(files) ? { files: objectsOf(files).map(fileChangeFromRest) } : {},
    ...isNumber(changedFiles) ? { changedFiles } : {},
    url: linkOf(at(json, "html_url")) || `${home}/commit/${sha}`
  };
}
function comparisonFromRest(json, home, base, head) {
  const commits = objectsOf(at(json, "commits")).map((commit) => commitFromRest(commit, home));
  return {
    base,
    head,
    status: oneOf(at(json, "status"), ["ahead", "behind", "diverged", "identical"], "diverged"),
    totalCommits: countOf(at(json, "total_commits"), commits.length),
    commits,
    files: objectsOf(at(json, "files")).map(fileChangeFromRest),
    url: linkOf(at(json, "html_url")) || `${home}/compare/${base}...${head}`
  };
}
var entryKinds = {
  file: "file",
  dir: "directory",
  symlink: "symlink",
  submodule: "submodule"
};
function fileEntryFromRest(json) {
  const type = oneOf(at(json, "type"), ["file", "dir", "symlink", "submodule"], "file");
  const submodule = type === "file" && at(json, "download_url") === null && textOf(at(json, "git_url")).includes("/git/trees/");
  return {
    path: textOf(at(json, "path")),
    sha: textOf(at(json, "sha")),
    kind: submodule ? "submodule" : entryKinds[type]
  };
}

// src/github-json/deploys.ts
var deploymentStates = [
  "error",
  "failure",
  "inactive",
  "in_progress",
  "queued",
  "pending",
  "success",
  "waiting"
];
function deploymentStatusFromRest(json) {
  return {
    state: oneOf(textOf(at(json, "state")).toLowerCase(), deploymentStates, "pending"),
    createdAt: timeOf([at(json, "created_at")]),
    description: textOf(at(json, "description")),
    url: linkOf(at(json, "log_url"), at(json, "target_url"), at(json, "environment_url"))
  };
}
function deploymentStatuses(list) {
  return objectsOf(list).map(deploymentStatusFromRest).reverse().sort((a, b) => a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0);
}
function deploymentUrl(home, environment, id) {
  return `${home}/deployments/${encodeURIComponent(environment)}#${id}`;
}
function deploymentFromRest(json, home, statuses = deploymentStatuses(at(json, "statuses"))) {
  const id = countOf(at(json, "id"));
  const environment = firstText(at(json, "environment"), "production");
  return {
    id,
    sha: textOf(at(json, "sha")),
    ref: textOf(at(json, "ref")),
    environment,
    task: firstText(at(json, "task"), "deploy"),
    description: textOf(at(json, "description")),
    creator: userFromRest(at(json, "creator")),
    createdAt: timeOf([at(json, "created_at")]),
    statuses,
    url: linkOf(at(json, "html_url")) || deploymentUrl(home, environment, id)
  };
}
function releaseFromRest(json, home) {
  const tag = textOf(at(json, "tag_name"));
  return {
    id: countOf(at(json, "id")),
    tag,
    name: firstText(at(json, "name"), tag),
    body: textOf(at(json, "body")),
    target: textOf(at(json, "target_commitish")),
    publishedAt: timeOf([at(json, "published_at"), at(json, "created_at")]),
    prerelease: flagOf(at(json, "prerelease")),
    author: userFromRest(at(json, "author")),
    url: linkOf(at(json, "html_url")) || `${home}/releases/tag/${encodeURIComponent(tag)}`
  };
}
function workflowRunFromRest(json, home) {
  const id = countOf(at(json, "id"));
  const startedAt = timeOf([at(json, "run_started_at"), at(json, "created_at")]);
  return {
    id,
    name: textOf(at(json, "name")),
    path: textOf(at(json, "path")).split("@")[0] ?? "",
    event: textOf(at(json, "event")),
    sha: textOf(at(json, "head_sha")),
    branch: textOf(at(json, "head_branch")),
    status: firstText(at(json, "status"), "unknown"),
    conclusion: textOf(at(json, "conclusion")) || null,
    startedAt,
    updatedAt: timeOf([at(json, "updated_at")], startedAt),
    url: linkOf(at(json, "html_url")) || `${home}/actions/runs/${id}`
  };
}

// src/github-json/pulls.ts
function pullRequestFromRest(json, home) {
  const number2 = countOf(at(json, "number"));
  const createdAt = timeOf([at(json, "created_at")]);
  const mergedAt = timeOrNull(at(json, "merged_at"));
  const merged = flagOf(at(json, "merged")) || mergedAt !== null;
  return {
    number: number2,
    title: textOf(at(json, "title")),
    body: textOf(at(json, "body")),
    state: oneOf(at(json, "state"), ["open", "closed"], "open"),
    merged,
    draft: flagOf(at(json, "draft")),
    createdAt,
    updatedAt: timeOf([at(json, "updated_at")], createdAt),
    closedAt: timeOrNull(at(json, "closed_at")),
    mergedAt,
    // Before the merge GitHub puts the sha of a trial merge here.
    mergeCommitSha: merged ? textOf(at(json, "merge_commit_sha")) || null : null,
    author: userFromRest(at(json, "user")),
    labels: labelNames(at(json, "labels")),
    head: {
      ref: textOf(at(json, "head", "ref")),
      sha: textOf(at(json, "head", "sha")),
      repository: textOf(at(json, "head", "repo", "full_name")) || null
    },
    base: { ref: textOf(at(json, "base", "ref")), sha: textOf(at(json, "base", "sha")) },
    url: linkOf(at(json, "html_url")) || `${home}/pull/${number2}`
  };
}
var reviewStates = [
  "APPROVED",
  "CHANGES_REQUESTED",
  "COMMENTED",
  "DISMISSED",
  "PENDING"
];
function reviewFromRest(json, home, pull) {
  const id = countOf(at(json, "id"));
  return {
    id,
    state: oneOf(at(json, "state"), reviewStates, "COMMENTED"),
    body: textOf(at(json, "body")),
    author: userFromRest(at(json, "user")),
    submittedAt: timeOrNull(at(json, "submitted_at")),
    commitSha: textOf(at(json, "commit_id")),
    url: linkOf(at(json, "html_url")) || `${home}/pull/${pull}#pullrequestreview-${id}`
  };
}
function reviewCommentFromRest(json, home, pull) {
  const id = countOf(at(json, "id"));
  const [line, reviewId] = [at(json, "line"), at(json, "pull_request_review_id")];
  return {
    id,
    reviewId: isNumber(reviewId) ? reviewId : null,
    path: textOf(at(json, "path")),
    line: isNumber(line) ? line : null,
    body: textOf(at(json, "body")),
    author: userFromRest(at(json, "user")),
    url: linkOf(at(json, "html_url")) || `${home}/pull/${pull}#discussion_r${id}`
  };
}
function checkRunFromRest(json, home) {
  const id = countOf(at(json, "id"));
  return {
    id,
    name: textOf(at(json, "name")),
    sha: textOf(at(json, "head_sha")),
    status: firstText(at(json, "status"), "unknown"),
    conclusion: textOf(at(json, "conclusion")) || null,
    title: textOf(at(json, "output", "title")),
    summary: textOf(at(json, "output", "summary")),
    annotationCount: countOf(at(json, "output", "annotations_count")),
    externalId: textOf(at(json, "external_id")),
    url: linkOf(at(json, "html_url")) || `${home}/runs/${id}`
  };
}

// src/github/permission-lines.ts
function permissionLines(header, method, path) {
  const sets = (header ?? "").split(";").map(permissionsOfSet).filter((set) => set !== "");
  return sets.length > 0 ? sets.join(" or ") : `\`${permissionOfPath(path)}: ${method === "GET" ? "read" : "write"}\``;
}
function permissionsOfSet(set) {
  const pairs = [...set.slice(0, 500).matchAll(/([a-z_]{1,60})=([a-z]{1,10})/g)];
  return pairs.map(([, name = "", access = ""]) => `\`${name.replaceAll("_", "-")}: ${access}\``).join(" and ");
}
var byPath = [
  [/\/check-runs/, "checks"],
  [/\/pulls/, "pull-requests"],
  [/\/issues|\/labels|\/milestones/, "issues"],
  [/\/deployments/, "deployments"],
  [/\/actions\//, "actions"]
];
function permissionOfPath(path) {
  return byPath.find(([pattern]) => pattern.test(path))?.[1] ?? "contents";
}

// src/github/errors.ts
function safeText(text, token) {
  const bounded3 = text.slice(0, 4e3);
  const hidden = token.length >= 4 ? bounded3.replaceAll(token, "***") : bounded3;
  return hidden.replace(/\b(?:gh[a-z]_|github_pat_)\w{4,255}/g, "***").replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ").slice(0, 300);
}
var problemOf = (code, message, remedy, refusal) => ({ code, message, remedy, received: `${refusal.status} ${refusal.message}`.trim() });
var say = (code, message, remedy) => (refusal) => new UserError(
  problemOf(
    code,
    message(refusal),
    typeof remedy === "string" ? remedy : remedy(refusal),
    refusal
  )
);
var what = ({ method, path }) => `${method} ${path}`;
var repositoryOf = ({ path }) => /^\/repos\/([^/]+\/[^/]+)/.exec(path)?.[1] ?? "the repository";
var missingPermission = say(
  "PM102",
  (refusal) => `This token may not ${refusal.method === "GET" ? "read" : "write"} here: ${what(refusal)}`,
  (refusal) => {
    const lines = permissionLines(
      refusal.answer.headers["x-accepted-github-permissions"],
      refusal.method,
      refusal.path
    );
    return /personal access token/i.test(refusal.words) ? `Give the personal access token the permission ${lines}.` : `Add ${lines} under \`permissions:\` of the job. Pull requests from forks and Dependabot never get write access.`;
  }
);
var notFound = (refusal) => new NotFoundError(
  problemOf(
    "PM104",
    `GitHub found nothing at ${refusal.path}: it does not exist, or this token may not see it`,
    `Check the owner, the name and the number; when they are right, give the token read access to ${repositoryOf(refusal)} (GitHub hides what a token may not see).`,
    refusal
  )
);
var repositoryRules = "Change the rule, or let this workflow bypass it (Settings \u2192 Rules); After-Action writes only to branches of its own.";
var rules = [
  {
    status: [401],
    build: say(
      "PM101",
      () => "GitHub does not accept this token",
      "Pass a valid token: `token: ${{ github.token }}` in a workflow, GITHUB_TOKEN in a terminal."
    )
  },
  {
    status: [403],
    words: /saml/i,
    build: say(
      "PM101",
      () => "This token is not authorised for the organisation",
      "Authorise the token for single sign-on on github.com/settings/tokens."
    )
  },
  {
    status: [403, 409, 422],
    words: /push protection|secret detected|secret scanning/i,
    build: say(
      "PM307",
      () => "Push protection found a secret in the text that was to be committed",
      "Remove the secret from the incident, revoke it, then run again."
    )
  },
  {
    status: [403, 409, 422],
    words: /rule violation|ruleset|GH013|verified signature/i,
    build: say(
      "PM306",
      () => "A ruleset of the repository forbids this commit or branch",
      repositoryRules
    )
  },
  {
    status: [403, 409, 422],
    words: /protected branch|GH006|branch is protected/i,
    build: say("PM305", () => "The branch is protected", repositoryRules)
  },
  {
    status: [403],
    words: /archived/i,
    build: say(
      "PM108",
      (refusal) => `${repositoryOf(refusal)} is archived and read-only`,
      "Unarchive the repository, or turn the workflow off."
    )
  },
  {
    status: [403, 422],
    words: /permitted to create or approve pull requests/i,
    build: say(
      "PM103",
      () => "GitHub Actions may not open pull requests in this repository",
      'Tick "Allow GitHub Actions to create and approve pull requests" in Settings \u2192 Actions \u2192 General, then run again; the branch is kept.'
    )
  },
  {
    status: [403, 422],
    words: /commenting is disabled|2,?500 comments/i,
    build: say(
      "PM106",
      () => "The issue has 2,500 comments and takes no more",
      "Continue in a new issue; comments that exist are still updated."
    )
  },
  {
    status: [403, 422, 423],
    words: /\blocked\b/i,
    build: say("PM105", () => "The issue is locked", "Unlock the conversation, then run again.")
  },
  { status: [404], build: notFound },
  {
    status: [409],
    words: /empty/i,
    build: (refusal) => new NotFoundError(
      problemOf(
        "PM104",
        `${repositoryOf(refusal)} has no commit yet`,
        "Push a first commit, then run again.",
        refusal
      )
    )
  },
  {
    status: [410],
    build: say(
      "PM107",
      (refusal) => `GitHub says that this is gone: ${refusal.path}`,
      "The issue was deleted or issues are turned off; nothing more can be written there."
    )
  },
  {
    status: [422],
    words: /reference already exists/i,
    build: (refusal) => new RefExistsError(
      problemOf(
        "PM302",
        "The branch exists already",
        "Run again: the branch is read and continued.",
        refusal
      )
    )
  },
  {
    status: [409, 422],
    words: /not a fast.?forward/i,
    build: (refusal) => new NotFastForwardError(
      problemOf(
        "PM303",
        "Somebody else moved the branch",
        "Run again: their commits are kept and built upon.",
        refusal
      )
    )
  },
  {
    status: [422],
    words: /reference does not exist/i,
    build: (refusal) => new NotFoundError(
      problemOf(
        "PM304",
        "The branch is gone",
        "Run again to create it anew, or restore it.",
        refusal
      )
    )
  },
  // Right after an object was created, GitHub may not know it yet: nothing was stored, and asking again helps.
  {
    status: [422],
    words: /could not resolve to a node/i,
    build: (refusal) => new AmbiguousWriteError(
      problemOf(
        "PM203",
        "GitHub does not know yet what it has just created",
        "Run again: After-Action looks for what was stored before it writes again.",
        refusal
      )
    )
  },
  {
    status: [422],
    words: /pull request already exists/i,
    build: say(
      "PM302",
      () => "There is an open pull request for this branch already",
      "Run again: it is found and used."
    )
  },
  {
    status: [422],
    words: /no commits between/i,
    build: say(
      "PM304",
      () => "The branch holds nothing that its base does not have",
      "Nothing is to be done: there is nothing to propose."
    )
  },
  {
    status: [422],
    path: /\/reviews$/,
    words: /your own pull request/i,
    build: say(
      "PM103",
      () => "GitHub lets no account approve its own pull request or request changes on it",
      "Let After-Action comment instead; the required check carries the verdict."
    )
  },
  {
    status: [422],
    path: /\/reviews$/,
    words: /part of the diff|could not be resolved|diff/i,
    build: (refusal) => new ReviewLineError(
      problemOf(
        "PM301",
        "A review comment stands on a line outside the diff, so GitHub stored none of the review",
        "Run again: findings outside the diff go into the text of the review.",
        refusal
      )
    )
  },
  {
    status: [422],
    words: /too long|is too large/i,
    build: say(
      "PM301",
      () => "The text is longer than GitHub stores",
      "Shorten the incident's texts or set lower limits in the configuration."
    )
  },
  {
    status: [403],
    words: /authenticate via a github app/i,
    build: say(
      "PM102",
      (refusal) => `GitHub takes this from Apps only: ${what(refusal)}`,
      "Let the workflow do it with its own token and `checks: write`; a personal token cannot publish checks."
    )
  },
  { status: [403], build: missingPermission }
];
function errorFromRefusal(request, answer, token) {
  const refusal = refusalOf(request, answer, token);
  if (token === "" && refusal.status === 401) return noTokenError(what(refusal));
  const rule = rules.find(
    ({ status, words, path }) => status.includes(refusal.status) && (words?.test(refusal.words) ?? true) && (path?.test(refusal.path) ?? true)
  );
  return rule === void 0 ? unexpected(refusal) : rule.build(refusal);
}
function refusalOf(request, answer, token) {
  const message = safeText(
    textOf(at(answer.data, "message"), typeof answer.data === "string" ? answer.data : ""),
    token
  );
  const details = safeText(JSON.stringify(at(answer.data, "errors") ?? ""), token);
  return {
    method: request.method,
    path: pathOf(request.url),
    status: answer.status,
    message: details === '""' ? message : `${message} ${details}`,
    words: `${message} ${details}`,
    answer
  };
}
function pathOf(url) {
  const path = /^https?:\/\/[^/]*([^?#]*)/.exec(url)?.[1] ?? url;
  return path.replace(/^\/api\/v3(?=\/)/, "");
}
function unexpected(refusal) {
  if (refusal.status >= 500)
    return platformError(what(refusal), `${refusal.status} ${refusal.message}`.trim());
  return new UserError(
    problemOf(
      "PM900",
      `GitHub did not take what After-Action sent: ${what(refusal)}`,
      "Please report this with the line above; it is a fault of After-Action.",
      refusal
    )
  );
}
function platformError(subject, received) {
  return new UserError({
    code: "PM203",
    message: `GitHub did not answer: ${subject}`,
    remedy: "Nothing is lost: run again later, and check GITHUB_API_URL and githubstatus.com if it stays so.",
    received
  });
}
function unreadableError(subject, received) {
  return new UserError({
    code: "PM204",
    message: `GitHub answered something that cannot be read: ${subject}`,
    remedy: "Nothing is lost: run again later; if it stays so, check what stands between here and GitHub (proxy, GITHUB_API_URL).",
    received
  });
}
function ambiguousWrite(request, code, received) {
  return new AmbiguousWriteError({
    code,
    message: `The reply to ${request.method} ${pathOf(request.url)} was lost: it may or may not be stored`,
    remedy: "Run again: After-Action looks for what was stored before it writes again.",
    received
  });
}
function limitError(limit, anonymous = false) {
  const time2 = instantOfEpoch(limit.resumesAt).replace("T", " ").replace(/:\d\dZ$/, " UTC");
  if (anonymous)
    return new UserError({
      code: "PM202",
      message: `The 60 requests an hour without a token are used up; GitHub resumes at ${time2}`,
      remedy: "Pass a token (GITHUB_TOKEN): it allows 5,000 requests an hour."
    });
  return limit.kind === "primary" ? new UserError({
    code: "PM202",
    message: `The hourly limit of this token is used up; GitHub resumes at ${time2}`,
    remedy: `Run again after ${time2}; the next scheduled run continues where this one stopped.`
  }) : new UserError({
    code: "PM201",
    message: `GitHub asks to slow down (secondary rate limit); it resumes at ${time2}`,
    remedy: `Run again after ${time2}; what is left is done then.`
  });
}
function budgetError(budget) {
  return new UserError({
    code: "PM205",
    message: `The budget of ${budget} requests for one run is used up`,
    remedy: "Run again: the next run continues where this one stopped."
  });
}
function noTokenError(subject) {
  return new UserError({
    code: "PM101",
    message: `No token was given, and ${subject} needs one`,
    remedy: "Pass a token: `token: ${{ github.token }}` in a workflow, GITHUB_TOKEN in a terminal."
  });
}
function movedError(number2, url) {
  return new UserError({
    code: "PM107",
    message: `Issue #${number2} was moved to ${url}`,
    remedy: "Run After-Action in the repository that it was moved to; what was written here stays."
  });
}
function bodyNotStoredError(url, sent, stored2) {
  return new UserError({
    code: "PM301",
    message: `GitHub answered that it stored the text of ${url}, but it kept another one (${stored2} bytes instead of ${sent})`,
    remedy: "Run again; if it stays so, the text is too long for GitHub: lower the number of timeline rows in the configuration."
  });
}

// src/github/http/etags.ts
function inMemoryAnswers() {
  const answers = /* @__PURE__ */ new Map();
  return { get: (url) => answers.get(url), set: (url, answer) => void answers.set(url, answer) };
}

// src/github/http/pages.ts
function nextPage(link) {
  for (const part of (link ?? "").slice(0, 2e4).split(",")) {
    const match = /^\s*<([^<>]{1,4000})>\s*;(.{0,1000})$/.exec(part);
    if (match?.[1] !== void 0 && /(?:^|[\s;])rel\s*=\s*"?next"?\s*(?:;|$)/i.test(match[2] ?? ""))
      return match[1];
  }
  return null;
}
function sameHost(address, from) {
  let [target, source] = [null, null];
  try {
    [target, source] = [new URL(address, from), new URL(from)];
  } catch {
    throw unreadableError("a link of the answer", address.slice(0, 100));
  }
  if (target.origin !== source.origin)
    throw unreadableError("a link of the answer leads to another host", target.host);
  return target.href;
}
function halfPages(address) {
  const url = new URL(address);
  const page = Number(url.searchParams.get("page") ?? "1");
  const size = Number(url.searchParams.get("per_page"));
  if (size !== 100 || !Number.isSafeInteger(page) || page < 1) return null;
  const half = (number2) => {
    const copy = new URL(url);
    copy.searchParams.set("per_page", "50");
    copy.searchParams.set("page", String(number2));
    return copy.href;
  };
  return [half(2 * page - 1), half(2 * page)];
}
function withoutRepeats(items, keyOf2) {
  const seen = /* @__PURE__ */ new Set();
  return items.filter((item) => {
    const key = keyOf2(item);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

// src/github/http/rate-limits.ts
var maxWaitSeconds = 300;
var maxWaits = 3;
var minSeconds = 60;
function limitOf(answer, attempt, ourClock) {
  const kind = limitKind(answer);
  if (kind === null) return null;
  const now = dateOf(answer) ?? ourClock;
  const waitSeconds = retryAfter(answer) ?? untilReset(answer, kind, now) ?? minSeconds * 2 ** attempt;
  return { kind, waitSeconds, resumesAt: now + waitSeconds };
}
function limitKind(answer) {
  const message = textOf(at(answer.data, "message"));
  const details = JSON.stringify(at(answer.data, "errors") ?? "").slice(0, 2e3);
  if (answer.status === 422)
    return /was submitted too quickly/i.test(message + details) ? "secondary" : null;
  if (answer.status !== 403 && answer.status !== 429) return null;
  if (/secondary rate limit|abuse detection/i.test(message)) return "secondary";
  if (answer.headers["x-ratelimit-remaining"] === "0") return "primary";
  return answer.status === 429 || answer.headers["retry-after"] !== void 0 ? "secondary" : null;
}
function dateOf(answer) {
  const milliseconds = Date.parse(answer.headers["date"] ?? "");
  return Number.isNaN(milliseconds) ? null : Math.floor(milliseconds / 1e3);
}
function wholeNumber(text) {
  return text !== void 0 && /^\d{1,12}$/.test(text.trim()) ? Number(text) : null;
}
function retryAfter(answer) {
  const seconds = wholeNumber(answer.headers["retry-after"]);
  return seconds === null ? null : Math.max(1, seconds);
}
function untilReset(answer, kind, now) {
  const reset = wholeNumber(answer.headers["x-ratelimit-reset"]);
  if (reset === null || kind === "secondary" && answer.headers["x-ratelimit-remaining"] !== "0")
    return null;
  return reset > now ? reset - now + 1 : minSeconds;
}

// src/github/http/exchange.ts
var maxRetries = 3;
var maxRedirects = 3;
var retryableStatuses = [500, 502, 503, 504];
async function exchange(context, request, route, write) {
  const attempts = { waits: 0, repeats: 0, redirects: 0, request };
  for (; ; ) {
    const answer = await sendOnce(context, attempts, route, write);
    if (answer === "again") continue;
    context.meter.answered(answer);
    if (answer.status === 304) return answer;
    if (await waitForLimit(context, answer, attempts)) continue;
    if (followRedirect(answer, attempts)) continue;
    if (retryableStatuses.includes(answer.status)) {
      if (write) throw ambiguousWrite(attempts.request, "PM203", String(answer.status));
      await retry(context, attempts, String(answer.status));
      continue;
    }
    if (answer.status >= 300) throw errorFromRefusal(attempts.request, answer, context.token);
    if (readable(answer)) return answer;
    if (write) throw ambiguousWrite(attempts.request, "PM204", "an answer that is no JSON");
    if (attempts.repeats > 0)
      throw unreadableError(
        `${request.method} ${pathOf(request.url)}`,
        "an answer that is no JSON"
      );
    await retry(context, attempts, "an answer that is no JSON");
  }
}
async function sendOnce(context, attempts, route, write) {
  if (context.meter.usage().requests >= context.requestBudget)
    throw budgetError(context.requestBudget);
  const transport = await context.transport();
  context.meter.sent(route, write);
  try {
    return await transport.send(attempts.request);
  } catch (error) {
    if (!(error instanceof ConnectionError)) throw error;
    const cause = safeText(error.message, context.token);
    if (write && !error.neverSent) throw ambiguousWrite(attempts.request, "PM203", cause);
    await retry(context, attempts, cause);
    return "again";
  }
}
function readable(answer) {
  if (answer.status === 204 || answer.status === 205) return true;
  return typeof answer.data === "object" && answer.data !== null && !(answer.data instanceof ArrayBuffer);
}
async function retry(context, attempts, cause) {
  const { method, url } = attempts.request;
  if (attempts.repeats >= maxRetries)
    throw platformError(`${method} ${pathOf(url)}, asked ${maxRetries + 1} times`, cause);
  await context.sleep(1e3 * 2 ** attempts.repeats * (0.5 + context.random()));
  attempts.repeats += 1;
}
async function waitForLimit(context, answer, attempts) {
  const limit = limitOf(answer, attempts.waits, Math.floor(context.now() / 1e3));
  if (limit === null) return false;
  if (attempts.waits >= maxWaits || limit.waitSeconds > maxWaitSeconds)
    throw limitError(limit, context.token === "");
  attempts.waits += 1;
  context.notice(
    `GitHub asks to slow down: waiting ${limit.waitSeconds} s (${attempts.waits} of ${maxWaits})`
  );
  context.meter.waited(limit.waitSeconds);
  await context.sleep(limit.waitSeconds * 1e3);
  return true;
}
function followRedirect(answer, attempts) {
  const location = answer.headers["location"];
  if (![301, 302, 307, 308].includes(answer.status) || !location || attempts.redirects >= maxRedirects)
    return false;
  if (attempts.request.method !== "GET" && answer.status < 307) return false;
  attempts.redirects += 1;
  attempts.request = { ...attempts.request, url: sameHost(location, attempts.request.url) };
  return true;
}

// src/github/http/read-cache.ts
function createReadCache(remembered) {
  let kept = /* @__PURE__ */ new Map();
  return {
    get: (key, read) => {
      const known = kept.get(key);
      if (known !== void 0) {
        remembered();
        return known;
      }
      const shelf = kept;
      const answer = read().catch((error) => {
        shelf.delete(key);
        throw error;
      });
      shelf.set(key, answer);
      return answer;
    },
    invalidate: (touched) => {
      kept = new Map([...kept].filter(([key]) => !touched(key)));
    }
  };
}

// src/github/http/throttle.ts
function createThrottle(spacing, sleep, now) {
  let last = Promise.resolve();
  let free = -Infinity;
  return (write) => {
    const mine = last.then(async () => {
      const wait = free - now();
      if (wait > 0) await sleep(wait);
      try {
        return await write();
      } finally {
        free = now() + spacing;
      }
    });
    last = mine.catch(() => void 0);
    return mine;
  };
}

// src/github/http/query.ts
async function sendQuery(context, url, query, variables) {
  if (context.token === "") return null;
  const request = { ...(await context.transport()).address(`POST ${url}`, { query, variables }) };
  let answer;
  try {
    answer = await exchange(context, request, "POST /graphql", false);
  } catch (error) {
    if (error instanceof UserError && ["PM102", "PM104", "PM900"].includes(error.code)) return null;
    throw error;
  }
  return queryResult(answer, context);
}
function queryResult(answer, context) {
  const errors = at(answer.data, "errors");
  if (!Array.isArray(errors) || errors.length === 0) return at(answer.data, "data") ?? null;
  const types = errors.map((error) => textOf(at(error, "type")));
  const message = safeText(
    errors.map((error) => textOf(at(error, "message"))).join("; "),
    context.token
  );
  if (types.includes("RATE_LIMITED")) {
    const reset = Number(answer.headers["x-ratelimit-reset"]);
    const clock = Math.floor(context.now() / 1e3);
    throw limitError({
      kind: "primary",
      waitSeconds: maxWaitSeconds,
      resumesAt: Number.isFinite(reset) && reset > clock ? reset : clock + 3600
    });
  }
  if (types.some((type) => type !== "") || /doesn't exist|undefinedField|not accessible|not permitted/i.test(message))
    return null;
  throw platformError("POST /graphql", message);
}
function graphqlUrlOf(baseUrl) {
  return baseUrl.endsWith("/api/v3") ? `${baseUrl.slice(0, -"/v3".length)}/graphql` : `${baseUrl}/graphql`;
}

// src/github/http/invalidated-by.ts
var table = [
  // A reaction changes counts that no decision of the same run rests on.
  [/\/reactions$/, []],
  // Objects that no branch points to yet.
  [/\/git\/(?:blobs|trees|commits)$/, []],
  [/\/check-runs/, ["/check-runs"]],
  [/\/pulls\/\{pull_number\}\/reviews/, ["/reviews", "/pulls/"]],
  // An edit changes no count; a comment that comes or goes changes the one that the issue carries.
  [/^PATCH .*\/comments/, ["/comments", "/timeline"]],
  [/\/comments/, ["/comments", "/timeline", /\/issues\/\d+$/]],
  [/\/git\/refs/, ["/git/", "/contents", "/branches", "/commits", "/compare", "/pulls"]],
  [/\/(?:labels|assignees)/, ["/issues", "/labels", "/pulls"]],
  [/\/(?:issues|pulls)/, ["/issues", "/pulls"]]
];
function invalidatedBy(route) {
  const parts = table.find(([pattern]) => pattern.test(route))?.[1] ?? null;
  return (address) => parts === null || parts.some((part) => typeof part === "string" ? address.includes(part) : part.test(address));
}

// src/github/http/usage.ts
function createMeter() {
  let [requests, writes, notModified, remembered, waitedSeconds] = [0, 0, 0, 0, 0];
  let remaining = null;
  const byRoute = /* @__PURE__ */ new Map();
  return {
    usage: () => ({
      requests,
      writes,
      notModified,
      remembered,
      byRoute: Object.fromEntries([...byRoute].sort(([a], [b]) => a < b ? -1 : 1)),
      remaining,
      waitedSeconds
    }),
    sent: (route, write) => {
      requests += 1;
      if (write) writes += 1;
      byRoute.set(route, (byRoute.get(route) ?? 0) + 1);
    },
    answered: (answer) => {
      if (answer.status === 304) notModified += 1;
      const left = answer.headers["x-ratelimit-remaining"];
      if (left !== void 0 && /^\d{1,9}$/.test(left) && answer.headers["x-ratelimit-resource"] !== "graphql")
        remaining = Number(left);
    },
    remembered: () => {
      remembered += 1;
    },
    waited: (seconds) => {
      waitedSeconds += seconds;
    }
  };
}

// src/github/http/client.ts
function clientOptionsFromEnvironment(environment) {
  const { GITHUB_TOKEN, GH_TOKEN, GITHUB_API_URL, GITHUB_GRAPHQL_URL, GITHUB_SERVER_URL } = environment;
  return {
    token: (GITHUB_TOKEN || GH_TOKEN || "").trim(),
    ...GITHUB_API_URL ? { baseUrl: GITHUB_API_URL } : {},
    ...GITHUB_GRAPHQL_URL ? { graphqlUrl: GITHUB_GRAPHQL_URL } : {},
    ...GITHUB_SERVER_URL ? { serverUrl: GITHUB_SERVER_URL } : {}
  };
}
function createGitHubClient(options) {
  const baseUrl = (options.baseUrl ?? "https://api.github.com").replace(/\/$/, "");
  const meter = createMeter();
  const answers = options.answers ?? inMemoryAnswers();
  const pause = options.sleep ?? ((milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)));
  const now = options.now ?? (() => Date.now());
  let transport = null;
  const context = {
    transport: () => transport ??= loadTransport(options, baseUrl),
    token: options.token,
    meter,
    sleep: pause,
    now,
    random: options.random ?? Math.random,
    requestBudget: options.requestBudget ?? Infinity,
    notice: options.notice ?? (() => void 0)
  };
  const memory = createReadCache(meter.remembered);
  const readAddress = (request, route) => memory.get(request.url, () => readOnce(context, answers, request, route));
  const readPage = async (route, parameters) => readAddress((await context.transport()).address(route, parameters), route);
  const paced = createThrottle(
    options.writeSpacing ?? (isLoopback(baseUrl) ? 0 : 1e3),
    pause,
    now
  );
  return {
    serverUrl: (options.serverUrl ?? "https://github.com").replace(/\/$/, ""),
    read: async (route, parameters) => (await readPage(route, parameters)).data,
    readPages: async (route, parameters, pageOptions = {}) => collectPages(
      readAddress,
      (await context.transport()).address(route, parameters),
      route,
      pageOptions
    ),
    query: (query, variables) => memory.get(
      JSON.stringify([query, variables]),
      () => sendQuery(context, options.graphqlUrl ?? graphqlUrlOf(baseUrl), query, variables)
    ),
    write: (route, parameters) => paced(async () => {
      const request = (await context.transport()).address(route, parameters);
      if (options.token === "") throw noTokenError(`${request.method} ${pathOf(request.url)}`);
      if (options.signal?.aborted === true)
        throw new UserError({
          code: "PM205",
          message: "The run was cancelled before everything was written",
          remedy: "Run again: the next run continues where this one stopped."
        });
      memory.invalidate(invalidatedBy(route));
      try {
        return (await exchange(context, request, route, true)).data;
      } finally {
        memory.invalidate(invalidatedBy(route));
      }
    }),
    usage: meter.usage
  };
}
async function loadTransport(options, baseUrl) {
  const { createTransport } = await import("./octokit-R2XHKDDI.js");
  return createTransport({
    token: options.token,
    baseUrl,
    userAgent: options.userAgent ?? "after-action",
    timeoutSeconds: options.timeoutSeconds ?? 60,
    ...options.fetch === void 0 ? {} : { fetch: options.fetch }
  });
}
async function readOnce(context, answers, request, route) {
  const stored2 = answers.get(request.url);
  const headers = stored2 === void 0 ? request.headers : { ...request.headers, "if-none-match": stored2.etag };
  const answer = await exchange(context, { ...request, headers }, route, false);
  if (answer.status === 304 && stored2 !== void 0)
    return { data: stored2.data, link: stored2.link, url: request.url };
  const page = { data: answer.data, link: answer.headers["link"] ?? null, url: request.url };
  if (answer.headers["etag"] !== void 0)
    answers.set(request.url, { etag: answer.headers["etag"], data: page.data, link: page.link });
  return page;
}
async function collectPages(readAddress, first, route, { itemsOf = (page) => page, enough = () => false }) {
  const items = [];
  const seen = /* @__PURE__ */ new Set();
  for (let address = first.url; address !== null; ) {
    seen.add(address);
    const page = await readHeavy(readAddress, { ...first, url: address }, route, itemsOf);
    const found = itemsOf(page.data);
    if (Array.isArray(found)) for (const item of found) items.push(item);
    const next = nextPage(page.link);
    address = next === null ? null : sameHost(next, first.url);
    if (address !== null && enough(items)) return { items, complete: false };
    if (address !== null && seen.has(address)) return { items, complete: true };
  }
  return { items, complete: true };
}
async function readHeavy(readAddress, request, route, itemsOf) {
  try {
    return await readAddress(request, route);
  } catch (error) {
    const halves = error instanceof UserError && error.code === "PM203" ? halfPages(request.url) : null;
    if (halves === null) throw error;
    const first = await readAddress({ ...request, url: halves[0] }, route);
    if (nextPage(first.link) === null) return first;
    const second = await readAddress({ ...request, url: halves[1] }, route);
    const both = [first, second].flatMap((page) => {
      const found = itemsOf(page.data);
      return Array.isArray(found) ? found : [];
    });
    return {
      url: request.url,
      data: Array.isArray(first.data) ? both : inPlaceOf(first.data, itemsOf(first.data), both),
      link: second.link
    };
  }
}
function inPlaceOf(page, list, items) {
  return isObject(page) ? Object.fromEntries(
    Object.entries(page).map(([name, value]) => [name, value === list ? items : value])
  ) : items;
}
function isLoopback(baseUrl) {
  return /^https?:\/\/(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])(?::\d+)?(?:\/|$)/.test(
    baseUrl
  );
}

// src/github/cache/response-cache.ts
import { createHash } from "node:crypto";
var format = `1 of ${version}`;
var maxCharacters = 1e7;
function createResponseCache(shelf, place) {
  const put = /* @__PURE__ */ new Map();
  return {
    open: (name, shape2) => ({
      before: unwrap(shelf.read(fileOf(place, name)), place, name, shape2),
      put: (value) => void put.set(name, value)
    }),
    flush: () => {
      for (const [name, value] of put) {
        const text = wrap(value(), place, name);
        if (text.length <= maxCharacters) shelf.write(fileOf(place, name), text);
      }
      put.clear();
    }
  };
}
function fileOf(place, name) {
  return `${digest(place).slice(0, 16)}-${name}.json`;
}
function wrap(value, place, name) {
  const body = JSON.stringify(value);
  return `${JSON.stringify({ format, place, name, sum: digest(body) })}
${body}
`;
}
function unwrap(text, place, name, shape2) {
  if (text === null || text.length > maxCharacters + 1e3) return null;
  const end = text.indexOf("\n");
  const body = text.slice(end + 1, -1);
  if (text.slice(0, Math.max(0, end)) !== JSON.stringify({ format, place, name, sum: digest(body) }))
    return null;
  try {
    const value = JSON.parse(body);
    return shape2.safeParse(value).success ? value : null;
  } catch {
    return null;
  }
}
function digest(text) {
  return createHash("sha256").update(text).digest("hex");
}

// src/github/cache/etags.ts
var answersShape = array(
  tuple([
    string(),
    object({ etag: string(), data: unknown(), link: string().nullable() })
  ])
);
var maxAnswerBytes = 1e5;
var maxTotalBytes = 2e6;
var unkept = /\/permission(?:$|\?)|\/user(?:$|\?)|\/commits\/[0-9a-f]{40}|\/compare\/|\/git\/|[?&](?:since|until|page)=/;
function cachedEtags(kept) {
  const drawer = kept.open("etags", answersShape);
  const before = new Map(drawer.before ?? []);
  const memory = inMemoryAnswers();
  const used = /* @__PURE__ */ new Map();
  const use = (url, answer) => {
    if (unkept.test(url)) return;
    used.set(url, answer);
    drawer.put(() => bounded([...used, ...[...before].filter(([known]) => !used.has(known))]));
  };
  return {
    get: (url) => {
      const answer = memory.get(url) ?? before.get(url);
      if (answer !== void 0) use(url, answer);
      return answer;
    },
    set: (url, answer) => {
      memory.set(url, answer);
      use(url, answer);
    }
  };
}
function bounded(answers) {
  let room = maxTotalBytes;
  return answers.flatMap(([url, answer]) => {
    const size = JSON.stringify(answer).length;
    if (size > maxAnswerBytes || size > room) return [];
    room -= size;
    return [
      [url, { etag: answer.etag, data: answer.data, link: answer.link }]
    ];
  });
}

// src/github/cache/shapes.ts
var person = looseObject({ login: string(), type: string() });
var time = string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
var trusted = (shape2) => shape2;
var commentShape = trusted(
  looseObject({
    id: number(),
    body: string(),
    author: person,
    createdAt: time,
    updatedAt: time,
    url: string(),
    reactions: record(string(), number())
  })
);
var eventShape = trusted(
  looseObject({
    id: union([number(), string()]),
    event: string(),
    createdAt: time,
    actor: person,
    url: string()
  })
);
var commitShape = trusted(
  looseObject({
    sha: string(),
    message: string(),
    authoredAt: time,
    committedAt: time,
    author: person,
    authorName: string(),
    parents: array(string()),
    url: string()
  })
);
var deploymentShape = trusted(
  looseObject({
    id: number(),
    sha: string(),
    environment: string(),
    creator: person,
    createdAt: time,
    url: string(),
    statuses: array(looseObject({ state: string(), createdAt: time }))
  })
);
var comparisonShape = trusted(
  looseObject({
    base: string(),
    head: string(),
    status: string(),
    totalCommits: number(),
    commits: array(commitShape),
    files: array(looseObject({ path: string() })),
    url: string()
  })
);
var fileShape = trusted(
  looseObject({ path: string(), text: string(), sha: string() })
);
var treeShape = array(object({ name: string(), mode: string(), sha: string() }));

// src/github/repo-context.ts
function repoContext(client, { owner, repo }) {
  return { client, owner, repo, htmlUrl: `${client.serverUrl}/${owner}/${repo}` };
}
function repoParams(place, parameters = {}) {
  const given = Object.entries(parameters).filter(([, value]) => value !== void 0);
  return { owner: place.owner, repo: place.repo, ...Object.fromEntries(given) };
}
async function orMissing(read, fallback, alsoMissing = () => false) {
  try {
    return await read;
  } catch (error) {
    if (error instanceof NotFoundError || error instanceof UserError && alsoMissing(error))
      return fallback;
    throw error;
  }
}
function isUnresolvable(error) {
  return (error.problems[0].received ?? "").startsWith("422");
}

// src/github/read-git.ts
function readGit(place) {
  return {
    commits: (query) => listCommits(place, query),
    commit: (ref) => orMissing(readCommit(place, ref), null, isUnresolvable),
    compare: (base, head) => orMissing(readComparison(place, base, head), null, isUnresolvable),
    file: (path, ref) => orMissing(readFile(place, path, ref), null),
    directory: (path, ref) => orMissing(readDirectory(place, path, ref), []),
    branch: (name) => orMissing(readBranch(place, name), null)
  };
}
async function listCommits(place, { ref, since, until, path, limit = Infinity }) {
  const parameters = repoParams(place, {
    sha: ref,
    since,
    until,
    path,
    per_page: Math.min(100, Math.max(1, limit))
  });
  const pages = place.client.readPages("GET /repos/{owner}/{repo}/commits", parameters, {
    enough: (items2) => items2.length >= limit
  });
  const { items, complete } = await orMissing(pages, { items: [], complete: true });
  const commits = withoutRepeats(
    items.map((item) => commitFromRest(item, place.htmlUrl)),
    (commit) => commit.sha
  );
  return { items: commits.slice(0, limit), complete: complete && commits.length <= limit };
}
async function readCommit(place, ref) {
  return commitFromRest(
    await place.client.read("GET /repos/{owner}/{repo}/commits/{ref}", repoParams(place, { ref })),
    place.htmlUrl
  );
}
var pageSize = 100;
async function readComparison(place, base, head) {
  const first = await readComparisonPage(place, base, head, 1);
  const last = Math.ceil(first.totalCommits / pageSize);
  if (last <= 1) return first;
  const numbers = last <= 3 ? Array.from({ length: last - 1 }, (_, index) => index + 2) : [last - 1, last];
  const commits = last <= 3 ? [...first.commits] : [];
  for (const number2 of numbers)
    commits.push(...(await readComparisonPage(place, base, head, number2)).commits);
  return { ...first, commits: withoutRepeats(commits, (commit) => commit.sha) };
}
async function readComparisonPage(place, base, head, page) {
  const json = await place.client.read(
    "GET /repos/{owner}/{repo}/compare/{basehead}",
    repoParams(place, { basehead: `${base}...${head}`, per_page: pageSize, page })
  );
  return comparisonFromRest(json, place.htmlUrl, base, head);
}
async function readFile(place, path, ref) {
  const json = await place.client.read(
    "GET /repos/{owner}/{repo}/contents/{path}",
    repoParams(place, { path, ref })
  );
  if (!isObject(json) || json["type"] !== "file") return null;
  const sha = textOf(json["sha"]);
  const whole = json["encoding"] === "base64" ? json : await place.client.read(
    "GET /repos/{owner}/{repo}/git/blobs/{file_sha}",
    repoParams(place, { file_sha: sha })
  );
  return { path, text: Buffer.from(textOf(at(whole, "content")), "base64").toString("utf8"), sha };
}
var maxEntries = 1e3;
async function readDirectory(place, path, ref) {
  const entries = await listFolder(place, path, ref);
  return entries.length < maxEntries || path === "" ? entries : listTree(place, path, ref);
}
async function listFolder(place, path, ref) {
  return objectsOf(
    await place.client.read(
      "GET /repos/{owner}/{repo}/contents/{path}",
      repoParams(place, { path, ref })
    )
  ).map(fileEntryFromRest);
}
var treeKinds = {
  "040000": "directory",
  "120000": "symlink",
  "160000": "submodule"
};
async function listTree(place, path, ref) {
  const parent = path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
  const folder = (await listFolder(place, parent, ref)).find((entry) => entry.path === path);
  const json = await place.client.read(
    "GET /repos/{owner}/{repo}/git/trees/{tree_sha}",
    repoParams(place, { tree_sha: folder?.sha ?? "" })
  );
  return objectsOf(at(json, "tree")).map((entry) => ({
    path: `${path}/${textOf(entry["path"])}`,
    sha: textOf(entry["sha"]),
    kind: treeKinds[textOf(entry["mode"])] ?? "file"
  }));
}
async function readBranch(place, name) {
  const sha = textOf(
    at(
      await place.client.read(
        "GET /repos/{owner}/{repo}/git/ref/{ref}",
        repoParams(place, { ref: `heads/${name}` })
      ),
      "object",
      "sha"
    )
  );
  return sha === "" ? null : { sha };
}

// src/github/cache/changes.ts
var objectsShape = object({
  commits: record(string(), commitShape),
  comparisons: record(string(), comparisonShape),
  files: record(string(), fileShape)
});
var maxObjectBytes = 1e6;
var maxTotalBytes2 = 6e6;
var isFullSha = (ref) => /^[0-9a-f]{40}$/.test(ref);
function cachedObjects(place, kept) {
  const drawer = kept.open("objects", objectsShape);
  const git = readGit(place);
  const shelves = {
    commits: shelfOf(drawer.before?.commits),
    comparisons: shelfOf(drawer.before?.comparisons),
    files: shelfOf(drawer.before?.files)
  };
  const recall = async (shelf, key, immutable, read) => {
    const known = immutable ? shelf.take(key) : null;
    if (known !== null) return known;
    const value = await read();
    if (!immutable || value === null) return value;
    shelf.add(key, value);
    drawer.put(() => bounded2(shelves));
    return value;
  };
  return {
    commit: (ref) => recall(shelves.commits, ref, isFullSha(ref), () => git.commit(ref)),
    compare: (base, head) => recall(
      shelves.comparisons,
      `${base}...${head}`,
      isFullSha(base) && isFullSha(head),
      () => git.compare(base, head)
    ),
    fileAt: (path, sha) => recall(shelves.files, `${sha}:${path}`, isFullSha(sha), () => git.file(path, sha))
  };
}
function shelfOf(before = {}) {
  const values = new Map(Object.entries(before).reverse());
  return {
    take: (key) => {
      const value = values.get(key);
      if (value === void 0) return null;
      values.delete(key);
      values.set(key, value);
      return value;
    },
    add: (key, value) => void values.set(key, value),
    entries: () => [...values].reverse()
  };
}
function bounded2({ commits, comparisons, files }) {
  let room = maxTotalBytes2;
  const some = (shelf) => Object.fromEntries(
    shelf.entries().filter(([, value]) => {
      const size = JSON.stringify(value).length;
      if (size > maxObjectBytes || size > room) return false;
      room -= size;
      return true;
    })
  );
  return { commits: some(commits), comparisons: some(comparisons), files: some(files) };
}
var listShape = object({ key: string(), items: array(commitShape), complete: boolean() });
var listsShape = array(listShape);
var pageSize2 = 100;
var maxLists = 8;
function cachedCommits(place, kept) {
  const drawer = kept.open("commits", listsShape);
  const git = readGit(place);
  let lists = drawer.before ?? [];
  return async (query) => {
    const { ref, since, path, limit = Infinity } = query;
    if (since === void 0 || path !== void 0 || limit <= pageSize2) return git.commits(query);
    const key = `${ref ?? ""} ${since}`;
    const known = lists.find((list) => list.key === key);
    const found = (known === void 0 ? null : await extend(git, known, query)) ?? await git.commits(query);
    lists = [
      { key, items: [...found.items], complete: found.complete },
      ...lists.filter((list) => list.key !== key)
    ].slice(0, maxLists);
    drawer.put(() => lists);
    return found;
  };
}
async function extend(git, known, query) {
  const { limit = Infinity } = query;
  const page = await git.commits({ ...query, limit: pageSize2 });
  if (page.complete) return page;
  const joint = page.items.findIndex(({ sha }) => sha === known.items[0]?.sha);
  if (joint === -1) return null;
  const added = page.items.slice(0, joint);
  const shared = page.items.slice(joint);
  const listed = new Set([...added, ...known.items].map(({ sha }) => sha));
  const joins = shared.every(({ sha }, index) => sha === known.items[index]?.sha) && added.every(({ parents }) => parents.every((parent) => listed.has(parent)));
  const items = [...added, ...known.items];
  if (!joins || !known.complete && items.length < limit) return null;
  return { items: items.slice(0, limit), complete: known.complete && items.length <= limit };
}

// src/github/queries.ts
var viewerQuery = "query { viewer { login } }";
var deploymentsQuery = `query ($owner: String!, $name: String!, $environments: [String!], $first: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    deployments(first: $first, after: $after, environments: $environments, orderBy: { field: CREATED_AT, direction: DESC }) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        databaseId
        commitOid
        ref { name }
        environment
        task
        description
        createdAt
        creator { __typename login }
        statuses(first: 30) { nodes { state createdAt description logUrl environmentUrl } }
      }
    }
  }
}`;

// src/github/read-deploys.ts
function readDeploys(place) {
  return {
    deployments: (query) => readDeployments(place, query),
    releases: (query) => listReleases(place, query),
    workflowRuns: (query) => listRuns(place, query)
  };
}
async function readDeployments(place, query, list = listByGraphql) {
  const found = await list(place, query);
  return found === null ? deploymentsByRest(place, query) : newest(
    found.items,
    ({ createdAt }) => createdAt,
    query.since,
    query.limit ?? Infinity,
    found.complete
  );
}
var isOlder = (instant, since) => since !== void 0 && instant < since;
function newest(items, timeOf2, since, limit, complete) {
  const wanted = items.filter((item) => !isOlder(timeOf2(item), since)).toSorted((a, b) => timeOf2(a) < timeOf2(b) ? 1 : timeOf2(a) > timeOf2(b) ? -1 : 0);
  const reachedBack = complete || items.some((item) => isOlder(timeOf2(item), since));
  return { items: wanted.slice(0, limit), complete: reachedBack && wanted.length <= limit };
}
async function listByGraphql(place, { since, environment, limit = Infinity }, known = () => null) {
  const found = [];
  const reaches = ({ items, complete }) => {
    const last = items.at(-1);
    return complete || items.length >= limit || last !== void 0 && isOlder(last.createdAt, since);
  };
  for (let after = null; ; ) {
    const variables = {
      owner: place.owner,
      name: place.repo,
      environments: environment === void 0 ? null : [environment],
      first: Math.min(100, Math.max(1, limit - found.length)),
      after
    };
    const page = at(
      await place.client.query(deploymentsQuery, variables),
      "repository",
      "deployments"
    );
    if (!isObject(page)) return null;
    found.push(...objectsOf(page["nodes"]).map((node) => deploymentFromGraphql(node, place)));
    const cursor = textOf(at(page, "pageInfo", "endCursor"));
    const more = flagOf(at(page, "pageInfo", "hasNextPage")) && cursor !== "" && cursor !== after;
    const list = {
      items: withoutRepeats(found, ({ id }) => id),
      complete: !more,
      total: Number(at(page, "totalCount"))
    };
    if (reaches(list)) return list;
    const joined2 = after === null ? known(list) : null;
    if (joined2 !== null && reaches(joined2)) return joined2;
    after = cursor;
  }
}
function deploymentFromGraphql(node, place) {
  const statuses = objectsOf(at(node, "statuses", "nodes")).map((status) => ({
    state: status["state"],
    created_at: status["createdAt"],
    description: status["description"],
    log_url: status["logUrl"],
    environment_url: status["environmentUrl"]
  }));
  const login = textOf(at(node, "creator", "login"));
  const isBot = at(node, "creator", "__typename") === "Bot";
  return deploymentFromRest(
    {
      id: node["databaseId"],
      sha: node["commitOid"],
      ref: at(node, "ref", "name"),
      environment: node["environment"],
      task: node["task"],
      description: node["description"],
      created_at: node["createdAt"],
      creator: login === "" ? null : {
        login: isBot && !login.endsWith("[bot]") ? `${login}[bot]` : login,
        type: isBot ? "Bot" : "User"
      },
      statuses
    },
    place.htmlUrl
  );
}
var maxByRest = 30;
async function deploymentsByRest(place, { since, environment, limit = maxByRest }) {
  const maxDeployments = Math.min(limit, maxByRest);
  const { items, complete } = await place.client.readPages(
    "GET /repos/{owner}/{repo}/deployments",
    repoParams(place, { environment, per_page: Math.min(100, Math.max(1, maxDeployments)) }),
    { enough: (found) => found.length >= maxDeployments }
  );
  const listed = newest(
    withoutRepeats(objectsOf(items), (item) => item["id"]),
    (item) => deploymentFromRest(item, place.htmlUrl, []).createdAt,
    since,
    maxDeployments,
    complete
  );
  const deployments = [];
  for (const item of listed.items)
    deployments.push(
      deploymentFromRest(item, place.htmlUrl, await statusesByRest(place, item["id"]))
    );
  return { items: deployments, complete: listed.complete };
}
async function statusesByRest(place, id) {
  const { items } = await place.client.readPages(
    "GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses",
    repoParams(place, { deployment_id: id, per_page: 100 })
  );
  return deploymentStatuses(items);
}
async function listReleases(place, { since, limit = Infinity }) {
  const { items, complete } = await place.client.readPages(
    "GET /repos/{owner}/{repo}/releases",
    repoParams(place, { per_page: Math.min(100, Math.max(1, limit)) }),
    { enough: (found) => found.length >= limit }
  );
  const published = objectsOf(items).filter((item) => !flagOf(item["draft"])).map((item) => releaseFromRest(item, place.htmlUrl));
  return newest(
    withoutRepeats(published, ({ id }) => id),
    ({ publishedAt }) => publishedAt,
    since,
    limit,
    complete
  );
}
async function listRuns(place, { workflow, since, branch, limit = Infinity }) {
  const parameters = repoParams(place, {
    workflow_id: workflow.slice(workflow.lastIndexOf("/") + 1),
    branch,
    created: since === void 0 ? void 0 : `>=${since}`,
    per_page: Math.min(100, Math.max(1, limit))
  });
  const pages = place.client.readPages(
    "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs",
    parameters,
    { itemsOf: (page) => at(page, "workflow_runs"), enough: (found) => found.length >= limit }
  );
  const { items, complete } = await orMissing(pages, { items: [], complete: true });
  const runs = withoutRepeats(
    items.map((item) => workflowRunFromRest(item, place.htmlUrl)),
    ({ id }) => id
  );
  return newest(runs, ({ startedAt }) => startedAt, since, limit, complete);
}

// src/github/cache/deployments.ts
var keptShape = object({
  environment: string(),
  items: array(deploymentShape),
  complete: boolean(),
  total: number()
});
var maxLists2 = 4;
var daySeconds = 86400;
function cachedDeployments(place, kept) {
  const drawer = kept.open("deployments", array(keptShape));
  let lists = drawer.before ?? [];
  return (query) => readDeployments(place, query, async () => {
    const environment = query.environment ?? "";
    const known = lists.find((list2) => list2.environment === environment);
    const list = await listByGraphql(
      place,
      query,
      (first) => known === void 0 ? null : joined(first, known)
    );
    if (list !== null && Number.isFinite(list.total)) {
      lists = [
        { environment, items: [...list.items], complete: list.complete, total: list.total },
        ...lists.filter((one) => one.environment !== environment)
      ].slice(0, maxLists2);
      drawer.put(() => lists);
    }
    return list;
  });
}
function joined(first, known) {
  const joint = first.items.findIndex(({ id }) => id === known.items[0]?.id);
  if (joint === -1 || first.total - known.total !== joint) return null;
  const shared = first.items.slice(joint);
  if (!shared.every(({ id }, index) => id === known.items[index]?.id)) return null;
  const behind = known.items.slice(shared.length);
  const newest2 = first.items[0]?.createdAt;
  const succeeded = new Set(shared.flatMap((_, index) => environmentOfSuccess(known.items[index])));
  for (const deployment of behind) {
    if (newest2 === void 0 || !isSettled(deployment, succeeded, newest2)) return null;
    for (const environment of environmentOfSuccess(deployment)) succeeded.add(environment);
  }
  return { items: [...first.items, ...behind], complete: known.complete, total: first.total };
}
function isSettled({ environment, statuses }, succeeded, now) {
  const last = statuses.at(-1);
  if (last === void 0 || last.createdAt > plusSeconds(now, -daySeconds)) return false;
  return last.state === "failure" || last.state === "error" || last.state === "inactive" || last.state === "success" && succeeded.has(environment);
}
function environmentOfSuccess(deployment) {
  return deployment?.statuses.some(({ state }) => state === "success") === true ? [deployment.environment] : [];
}

// src/github/cache/files.ts
var filesShape = object({
  trees: record(string(), treeShape),
  texts: record(string(), string())
});
var maxTrees = 50;
var maxTexts = 50;
var maxTextBytes = 2e5;
function cachedFiles(place, kept, repository, fileAt) {
  const drawer = kept.open("files", filesShape);
  const git = readGit(place);
  const trees = new Map(Object.entries(drawer.before?.trees ?? {}));
  const texts = new Map(Object.entries(drawer.before?.texts ?? {}));
  const keep = () => drawer.put(() => ({
    trees: Object.fromEntries([...trees].slice(-maxTrees)),
    texts: Object.fromEntries([...texts].slice(-maxTexts))
  }));
  const treeOf = async (sha) => {
    const tree = trees.get(sha) ?? await readTree(place, sha);
    if (tree !== null) renew(trees, sha, tree);
    return tree;
  };
  const textAt = async (sha) => {
    const text = texts.get(sha) ?? await readBlob(place, sha);
    if (text.length <= maxTextBytes) renew(texts, sha, text);
    return text;
  };
  return async (path, ref) => {
    if (ref !== void 0) return fileAt(path, ref);
    const found = await walk(await rootOf(place, repository), path, treeOf, textAt);
    keep();
    return found === void 0 ? git.file(path) : found;
  };
}
function renew(map, key, value) {
  map.delete(key);
  map.set(key, value);
}
async function rootOf(place, repository) {
  const { defaultBranch } = await repository();
  return /^[\w.-]{1,200}$/.test(defaultBranch) && !isSha(defaultBranch) ? readTree(place, defaultBranch) : null;
}
async function walk(root, path, treeOf, textAt) {
  const names = path.split("/");
  if (names.some((name) => name === "" || name === "." || name === "..")) return void 0;
  let tree = root;
  for (const [index, name] of names.entries()) {
    if (tree === null) return void 0;
    const entry = tree.find((one) => one.name === name);
    if (entry === void 0) return null;
    const isLast = index === names.length - 1;
    if (entry.mode === "040000" && !isLast) tree = await treeOf(entry.sha);
    else if (entry.mode === "040000") return null;
    else if (!entry.mode.startsWith("100")) return void 0;
    else return isLast ? { path, text: await textAt(entry.sha), sha: entry.sha } : null;
  }
  return void 0;
}
var isSha = (text) => /^[0-9a-f]{40}$/.test(text);
async function readTree(place, name) {
  const json = await orMissing(
    place.client.read(
      "GET /repos/{owner}/{repo}/git/trees/{tree_sha}",
      repoParams(place, { tree_sha: name })
    ),
    null,
    isUnresolvable
  );
  if (json === null || !Array.isArray(at(json, "tree")) || flagOf(at(json, "truncated")))
    return null;
  return objectsOf(at(json, "tree")).map((entry) => ({
    name: textOf(entry["path"]),
    mode: textOf(entry["mode"]),
    sha: textOf(entry["sha"])
  }));
}
async function readBlob(place, sha) {
  const json = await place.client.read(
    "GET /repos/{owner}/{repo}/git/blobs/{file_sha}",
    repoParams(place, { file_sha: sha })
  );
  return Buffer.from(textOf(at(json, "content")), "base64").toString("utf8");
}

// src/github/cache/pages.ts
var pageSize3 = 100;
async function readAgain({ items, keyOf: keyOf2, read }, turn) {
  const page = turn % Math.max(1, Math.ceil(items.length / pageSize3)) + 1;
  const known = onPage(items, page);
  const again = (await read(page)).slice(0, known.length);
  const from = (page - 1) * pageSize3;
  return sameKeys(known, again, keyOf2) ? [...items.slice(0, from), ...again, ...items.slice(from + known.length)] : null;
}
async function withoutDeleted({ items, keyOf: keyOf2, read }, deleted) {
  let left = items;
  for (let found = 0; found < deleted; found += 1) {
    const page = await firstOther({ items: left, keyOf: keyOf2, read });
    const today = await read(page);
    const index = onPage(left, page).findIndex(
      (item, place) => today[place] === void 0 || keyOf2(today[place]) !== keyOf2(item)
    );
    if (index === -1) return null;
    left = left.toSpliced((page - 1) * pageSize3 + index, 1);
  }
  const last = Math.max(1, Math.ceil(left.length / pageSize3));
  return sameKeys(onPage(left, last), await read(last), keyOf2) ? left : null;
}
async function firstOther({ items, keyOf: keyOf2, read }) {
  let [low, high] = [1, Math.ceil(items.length / pageSize3)];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (sameKeys(onPage(items, middle), await read(middle), keyOf2)) low = middle + 1;
    else high = middle;
  }
  return low;
}
function onPage(items, page) {
  return items.slice((page - 1) * pageSize3, page * pageSize3);
}
function sameKeys(a, b, keyOf2) {
  return a.length === b.length && a.every((item, index) => keyOf2(item) === keyOf2(b[index]));
}

// src/github/read-issues.ts
function readIssues(place) {
  return {
    repository: () => readRepository(place),
    issue: (number2) => readIssue(place, number2),
    issues: (query) => listIssues(place, query),
    comments: (issue) => listComments(place, issue),
    issueEvents: (issue) => listEvents(place, issue),
    labels: () => listLabels(place),
    permission: (login) => readPermission(place, login)
  };
}
async function readRepository(place) {
  return repositoryFromRest(
    await place.client.read("GET /repos/{owner}/{repo}", repoParams(place)),
    place.client.serverUrl
  );
}
async function readIssue(place, number2) {
  const json = await place.client.read(
    "GET /repos/{owner}/{repo}/issues/{issue_number}",
    repoParams(place, { issue_number: number2 })
  );
  const issue = issueFromRest(json, place.htmlUrl);
  const repository = textOf(at(json, "repository_url")).split("/repos/")[1];
  const moved = issue.number !== number2 || repository !== void 0 && !sameName(repository, place) && !sameName((await readRepository(place)).fullName, place, repository);
  if (moved) throw movedError(number2, issue.url);
  return issue;
}
function sameName(fullName, place, answered = `${place.owner}/${place.repo}`) {
  return fullName.toLowerCase() === answered.toLowerCase();
}
async function listIssues(place, query) {
  const labels = query.labels ?? [];
  const asked = labels.filter((label) => !label.includes(",")).join(",");
  const { items } = await place.client.readPages(
    "GET /repos/{owner}/{repo}/issues",
    repoParams(place, {
      state: query.state ?? "open",
      labels: asked === "" ? void 0 : asked,
      since: query.since,
      sort: "created",
      direction: "asc",
      per_page: 100
    })
  );
  const issues = items.map((item) => issueFromRest(item, place.htmlUrl)).filter((issue) => !issue.isPullRequest && labels.every((label) => hasLabel(issue, label)));
  return withoutRepeats(issues, (issue) => issue.number).toSorted((a, b) => a.number - b.number);
}
function hasLabel(issue, label) {
  return issue.labels.some((name) => name.toLowerCase() === label.toLowerCase());
}
async function listComments(place, issue) {
  const { items } = await place.client.readPages(
    "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
    repoParams(place, { issue_number: issue, per_page: 100 })
  );
  const comments = items.map((item) => commentFromRest(item, place.htmlUrl, issue));
  return withoutRepeats(comments, (comment) => comment.id).toSorted((a, b) => a.id - b.id);
}
async function listEvents(place, issue) {
  const { items } = await place.client.readPages(
    "GET /repos/{owner}/{repo}/issues/{issue_number}/timeline",
    repoParams(place, { issue_number: issue, per_page: 100 })
  );
  return sortedEvents(items.map((item) => issueEventFromRest(item, place.htmlUrl, issue)));
}
function sortedEvents(entries) {
  const events = entries.filter(({ event }) => event !== "commented");
  return withoutRepeats(events, (event) => event.id).toSorted(
    (a, b) => a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0
  );
}
async function listLabels(place) {
  const { items } = await place.client.readPages(
    "GET /repos/{owner}/{repo}/labels",
    repoParams(place, { per_page: 100 })
  );
  return withoutRepeats(items.map(labelFromRest), (label) => label.name);
}
var permissions = ["admin", "maintain", "write", "triage", "read", "none"];
async function readPermission(place, username) {
  try {
    const json = await place.client.read(
      "GET /repos/{owner}/{repo}/collaborators/{username}/permission",
      repoParams(place, { username })
    );
    const words = [at(json, "role_name"), at(json, "permission")];
    return words.map((word) => permissions.find((permission) => permission === word)).find((permission) => permission !== void 0) ?? "none";
  } catch {
    return "none";
  }
}

// src/github/cache/thread.ts
var shape = object({
  of: number(),
  comments: array(commentShape),
  unlisted: int().nonnegative(),
  entries: array(union([strictObject({ comment: number() }), eventShape])).nullable(),
  turn: int().nonnegative()
});
var wholePages = 2;
var overlap = 300;
var maxDeleted = 2;
function cachedThread(place, kept) {
  const memories = /* @__PURE__ */ new Map();
  const memoryOf = (issue) => {
    const known = memories.get(issue);
    if (known !== void 0) return known;
    const drawer = kept.open(`issue-${issue}`, shape);
    const memory = { drawer, base: drawer.before, latest: null };
    memories.set(issue, memory);
    return memory;
  };
  return {
    comments: (issue) => readComments(place, issue, memoryOf(issue)),
    issueEvents: (issue) => readEvents(place, issue, memoryOf(issue))
  };
}
async function readComments(place, issue, memory) {
  const { base } = memory;
  const long = base !== null && base.comments.length > wholePages * pageSize3;
  const mended = long ? await mendComments(place, issue, base) : null;
  if (mended !== null && base !== null) {
    const ids = new Set(mended.map(({ id }) => id));
    memory.base = { ...base, comments: base.comments.filter(({ id }) => ids.has(id)) };
    putLatest(memory, { ...base, comments: mended });
  } else {
    memory.base = {
      ...await wholeList(place, issue),
      entries: base?.entries ?? null,
      turn: base?.turn ?? 0
    };
    putLatest(memory, memory.base);
  }
  return memory.latest?.comments ?? [];
}
async function wholeList(place, issue) {
  const comments = await listComments(place, issue);
  const { of, total } = comments.length > wholePages * pageSize3 ? await sizeOf(place, issue) : { of: 0, total: comments.length };
  return { of, comments, unlisted: Math.max(0, total - comments.length) };
}
async function sizeOf(place, issue) {
  const record2 = await place.client.read(
    "GET /repos/{owner}/{repo}/issues/{issue_number}",
    repoParams(place, { issue_number: issue })
  );
  return { of: countOf(at(record2, "id")), total: countOf(at(record2, "comments")) };
}
async function mendComments(place, issue, base) {
  const { of, total } = await sizeOf(place, issue);
  if (of !== base.of) return null;
  const newest2 = base.comments.reduce(
    (latest, { updatedAt }) => updatedAt > latest ? updatedAt : latest,
    "1970-01-02T00:00:00Z"
  );
  const route = "GET /repos/{owner}/{repo}/issues/{issue_number}/comments";
  const { items } = await place.client.readPages(
    route,
    repoParams(place, {
      issue_number: issue,
      since: plusSeconds(newest2, -overlap),
      per_page: pageSize3
    })
  );
  const byId = new Map(base.comments.map((comment) => [comment.id, comment]));
  for (const item of items) {
    const comment = commentFromRest(item, place.htmlUrl, issue);
    byId.set(comment.id, comment);
  }
  const known = {
    items: [...byId.values()].sort((a, b) => a.id - b.id),
    keyOf: ({ id }) => String(id),
    read: async (page) => {
      const one = await place.client.readPages(
        route,
        repoParams(place, { issue_number: issue, per_page: pageSize3, page }),
        { enough: () => true }
      );
      return one.items.map((item) => commentFromRest(item, place.htmlUrl, issue));
    }
  };
  const deleted = known.items.length + base.unlisted - total;
  if (deleted < 0 || deleted > maxDeleted) return null;
  if (deleted > 0) return base.unlisted > 0 ? null : withoutDeleted(known, deleted);
  return base.turn % 2 === 0 ? known.items : readAgain(known, Math.floor(base.turn / 2));
}
async function readEvents(place, issue, memory) {
  const comments = memory.latest?.comments ?? await readComments(place, issue, memory);
  const ids = new Set(comments.map(({ id }) => id));
  const known = memory.base?.entries ?? null;
  const mended = known === null ? null : await mendEntries(
    place,
    issue,
    known.filter((entry) => !isComment(entry) || ids.has(entry.comment)),
    ids,
    memory.base?.turn ?? 0
  );
  const entries = mended ?? await listEntries(place, issue, ids);
  if (mended === null && memory.base !== null) memory.base = { ...memory.base, entries };
  if (memory.latest !== null) putLatest(memory, { ...memory.latest, entries });
  return sortedEvents(entries.flatMap((entry) => isComment(entry) ? [] : [entry]));
}
async function mendEntries(place, issue, known, ids, turn) {
  const last = Math.ceil(known.length / pageSize3);
  if (last < 2) return null;
  const [older, overlapping] = [
    known.slice(0, (last - 1) * pageSize3),
    known.slice((last - 1) * pageSize3)
  ];
  const tail = await listEntries(place, issue, ids, last);
  if (!sameKeys(overlapping, tail.slice(0, overlapping.length), keyOf)) return null;
  const fresh = turn % 2 === 1 ? older : await readAgain(
    { items: older, keyOf, read: (page) => listEntries(place, issue, ids, page, true) },
    Math.floor(turn / 2)
  );
  return fresh === null ? null : [...fresh, ...tail];
}
async function listEntries(place, issue, ids, page, onlyOne = false) {
  const parameters = repoParams(place, { issue_number: issue, per_page: pageSize3, page });
  const { items } = await place.client.readPages(
    "GET /repos/{owner}/{repo}/issues/{issue_number}/timeline",
    parameters,
    { enough: () => onlyOne }
  );
  return items.map((item) => {
    const event = issueEventFromRest(item, place.htmlUrl, issue);
    return event.event === "commented" && typeof event.id === "number" && ids.has(event.id) ? { comment: event.id } : event;
  });
}
function isComment(entry) {
  return "comment" in entry;
}
function keyOf(entry) {
  return isComment(entry) ? `commented ${entry.comment}` : `${entry.event} ${entry.id}`;
}
function putLatest(memory, thread) {
  memory.latest = thread;
  memory.drawer.put(() => ({ ...thread, turn: thread.turn + 1 }));
}

// src/github/cache/reader.ts
function cachedReader(place, reader, kept) {
  const { commit, compare, fileAt } = cachedObjects(place, kept);
  return {
    ...reader,
    ...cachedThread(place, kept),
    commit,
    compare,
    commits: cachedCommits(place, kept),
    deployments: cachedDeployments(place, kept),
    file: cachedFiles(place, kept, () => reader.repository(), fileAt)
  };
}

// src/github/identity.ts
var actionsBot = { login: "github-actions[bot]", type: "Bot" };
function readIdentity(place) {
  let known = null;
  return () => known ??= askIdentity(place).catch((error) => {
    known = null;
    throw error;
  });
}
async function askIdentity(place) {
  const login = textOf(at(await place.client.query(viewerQuery, {}), "viewer", "login"));
  if (login !== "") return userFromRest({ login });
  try {
    return userFromRest(await place.client.read("GET /user", {}));
  } catch (error) {
    if (error instanceof UserError && ["PM101", "PM102", "PM104"].includes(error.code))
      return actionsBot;
    throw error;
  }
}

// src/github/read-pulls.ts
function readPulls(place) {
  return {
    pullRequest: async (number2) => pullRequestFromRest(
      await place.client.read(
        "GET /repos/{owner}/{repo}/pulls/{pull_number}",
        repoParams(place, { pull_number: number2 })
      ),
      place.htmlUrl
    ),
    pullRequests: (query) => listPulls(place, query),
    pullRequestFiles: (number2) => listFiles(place, number2),
    pullRequestsOfCommit: (sha) => orMissing(listPullsOfCommit(place, sha), [], isUnresolvable),
    reviews: (pull) => listReviews(place, pull),
    reviewComments: (pull) => listReviewComments(place, pull),
    checkRuns: (sha, name) => orMissing(listCheckRuns(place, sha, name), [], isUnresolvable)
  };
}
async function listPulls(place, { state = "open", head, base, limit = Infinity }) {
  const parameters = repoParams(place, {
    state,
    head: head === void 0 || head.includes(":") ? head : `${place.owner}:${head}`,
    base,
    per_page: Math.min(100, Math.max(1, limit))
  });
  const { items } = await place.client.readPages("GET /repos/{owner}/{repo}/pulls", parameters, {
    enough: (found) => found.length >= limit
  });
  const pulls = items.map((item) => pullRequestFromRest(item, place.htmlUrl));
  return withoutRepeats(pulls, (pull) => pull.number).slice(0, limit);
}
function pagesOf(place, route, pull) {
  return place.client.readPages(route, repoParams(place, { pull_number: pull, per_page: 100 }));
}
async function listFiles(place, pull) {
  const { items } = await pagesOf(
    place,
    "GET /repos/{owner}/{repo}/pulls/{pull_number}/files",
    pull
  );
  return withoutRepeats(items.map(fileChangeFromRest), (file) => file.path);
}
async function listPullsOfCommit(place, sha) {
  const { items } = await place.client.readPages(
    "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls",
    repoParams(place, { commit_sha: sha, per_page: 100 })
  );
  return items.map((item) => pullRequestFromRest(item, place.htmlUrl));
}
async function listReviews(place, pull) {
  const { items } = await pagesOf(
    place,
    "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews",
    pull
  );
  return withoutRepeats(
    items.map((item) => reviewFromRest(item, place.htmlUrl, pull)),
    (review) => review.id
  ).toSorted((a, b) => a.id - b.id);
}
async function listReviewComments(place, pull) {
  const { items } = await pagesOf(
    place,
    "GET /repos/{owner}/{repo}/pulls/{pull_number}/comments",
    pull
  );
  return withoutRepeats(
    items.map((item) => reviewCommentFromRest(item, place.htmlUrl, pull)),
    (comment) => comment.id
  ).toSorted((a, b) => a.id - b.id);
}
async function listCheckRuns(place, sha, name) {
  const { items } = await place.client.readPages(
    "GET /repos/{owner}/{repo}/commits/{ref}/check-runs",
    repoParams(place, { ref: sha, check_name: name, per_page: 100 }),
    { itemsOf: (page) => at(page, "check_runs") }
  );
  return withoutRepeats(
    items.map((item) => checkRunFromRest(item, place.htmlUrl)),
    (run) => run.id
  );
}

// src/github/read.ts
function githubReader(client, repository) {
  const place = repoContext(client, repository);
  return {
    identity: readIdentity(place),
    ...readIssues(place),
    ...readGit(place),
    ...readDeploys(place),
    ...readPulls(place)
  };
}

// src/github/write-git.ts
function writeGit(place) {
  const { client } = place;
  return {
    createCommit: (commit) => createCommit(place, commit),
    createBranch: async (name, sha) => void await client.write(
      "POST /repos/{owner}/{repo}/git/refs",
      repoParams(place, { ref: `refs/heads/${name}`, sha })
    ),
    moveBranch: async (name, sha) => void await client.write(
      "PATCH /repos/{owner}/{repo}/git/refs/{ref}",
      repoParams(place, { ref: `heads/${name}`, sha, force: false })
    )
  };
}
async function createCommit(place, { parent, message, files }) {
  refuseForeignPaths(files);
  const base = textOf(
    at(
      await place.client.read(
        "GET /repos/{owner}/{repo}/git/commits/{commit_sha}",
        repoParams(place, { commit_sha: parent })
      ),
      "tree",
      "sha"
    )
  );
  const entries = files.map(({ path, text }) => ({
    path,
    mode: "100644",
    type: "blob",
    content: text
  }));
  const tree = textOf(
    at(
      await place.client.write(
        "POST /repos/{owner}/{repo}/git/trees",
        repoParams(place, { base_tree: base, tree: entries })
      ),
      "sha"
    )
  );
  const sha = textOf(
    at(
      await place.client.write(
        "POST /repos/{owner}/{repo}/git/commits",
        repoParams(place, { message, tree, parents: [parent] })
      ),
      "sha"
    )
  );
  return { sha };
}
function isWritablePath(path) {
  const segments = path.split("/");
  return path.length <= 400 && !/[\\:\u0000-\u001f\u007f]/.test(path) && segments.every(
    (segment) => segment !== "" && segment !== "." && segment !== ".." && !/^\.git/i.test(segment)
  );
}
function refuseForeignPaths(files) {
  const foreign = files.find(({ path }) => !isWritablePath(path));
  if (foreign === void 0) return;
  throw new UserError({
    code: "PM602",
    message: "A file would be written to a path that is not ours to write",
    expected: 'a relative path without "..", outside .git and .github',
    example: "postmortems/2026-11-20-checkout-12.md",
    received: JSON.stringify(foreign.path.slice(0, 100)),
    remedy: "Correct the folder in the configuration."
  });
}

// src/github/write-issues.ts
function writeIssues(place) {
  const { client } = place;
  return {
    createComment: async (issue, body) => stored(
      commentFromRest(
        await client.write(
          "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
          repoParams(place, { issue_number: issue, body })
        ),
        place.htmlUrl,
        issue
      ),
      body
    ),
    updateComment: async (id, body) => stored(await updateComment(place, id, body), body),
    deleteComment: (id) => ignoreRefusal(
      client.write(
        "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}",
        repoParams(place, { comment_id: id })
      ),
      isGone
    ),
    react: async (comment, content) => void await client.write(
      "POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions",
      repoParams(place, { comment_id: comment, content })
    ),
    createIssue: (issue) => createIssue(place, issue),
    updateIssue: async (number2, { stateReason, ...change }) => issueFromRest(
      await client.write(
        "PATCH /repos/{owner}/{repo}/issues/{issue_number}",
        repoParams(place, { issue_number: number2, ...change, state_reason: stateReason })
      ),
      place.htmlUrl
    ),
    addLabels: async (issue, labels) => void await client.write(
      "POST /repos/{owner}/{repo}/issues/{issue_number}/labels",
      repoParams(place, { issue_number: issue, labels })
    ),
    removeLabel: (issue, label) => ignoreRefusal(
      client.write(
        "DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}",
        repoParams(place, { issue_number: issue, name: label })
      ),
      lacksLabel
    ),
    addAssignees: async (issue, assignees) => void await client.write(
      "POST /repos/{owner}/{repo}/issues/{issue_number}/assignees",
      repoParams(place, { issue_number: issue, assignees })
    ),
    removeAssignees: async (issue, assignees) => void await client.write(
      "DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees",
      repoParams(place, { issue_number: issue, assignees })
    ),
    createLabel: (label) => createLabel(place, label)
  };
}
async function ignoreRefusal(write, isDone) {
  try {
    await write;
  } catch (error) {
    if (!(error instanceof UserError) || !isDone(error)) throw error;
  }
}
var isGone = (error) => error instanceof NotFoundError || error.code === "PM107";
var lacksLabel = (error) => error instanceof NotFoundError && /label does not exist/i.test(error.problems[0].received ?? "");
async function updateComment(place, id, body) {
  const json = await place.client.write(
    "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",
    repoParams(place, { comment_id: id, body })
  );
  return commentFromRest(
    json,
    place.htmlUrl,
    Number(textOf(at(json, "issue_url")).split("/").at(-1)) || 0
  );
}
function stored(comment, sent) {
  if (plain(comment.body) === plain(sent)) return comment;
  throw bodyNotStoredError(comment.url, Buffer.byteLength(sent), Buffer.byteLength(comment.body));
}
function plain(body) {
  return body.replace(/\r\n?/g, "\n").trim();
}
async function createIssue(place, issue) {
  try {
    return await sendIssue(place, issue);
  } catch (error) {
    const refused = error instanceof UserError && isUnresolvable(error) && /"field":"assignees?"/.test(error.problems[0].received ?? "");
    if (!refused || issue.assignees.length === 0) throw error;
    return sendIssue(place, { ...issue, assignees: [] });
  }
}
async function sendIssue(place, { title, body, labels, assignees }) {
  return issueFromRest(
    await place.client.write(
      "POST /repos/{owner}/{repo}/issues",
      repoParams(place, { title, body, labels, assignees })
    ),
    place.htmlUrl
  );
}
async function createLabel(place, { name, color, description }) {
  try {
    await place.client.write(
      "POST /repos/{owner}/{repo}/labels",
      repoParams(place, { name, color, description: description.slice(0, 100) })
    );
  } catch (error) {
    if (!(error instanceof UserError) || !isUnresolvable(error) || !await isThere(place, name))
      throw error;
  }
}
async function isThere(place, label) {
  return orMissing(
    place.client.read("GET /repos/{owner}/{repo}/labels/{name}", repoParams(place, { name: label })).then(() => true),
    false
  );
}

// src/github/write-pulls.ts
function writePulls(place) {
  const { client } = place;
  return {
    createPullRequest: (pull) => createPull(place, pull),
    updatePullRequest: async (number2, change) => pullRequestFromRest(
      await client.write(
        "PATCH /repos/{owner}/{repo}/pulls/{pull_number}",
        repoParams(place, { pull_number: number2, ...change })
      ),
      place.htmlUrl
    ),
    createReview: async (pull, { commitSha, body, event, comments }) => reviewFromRest(
      await client.write(
        "POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews",
        repoParams(place, {
          pull_number: pull,
          commit_id: commitSha,
          body,
          event,
          comments: comments.map((comment) => ({
            path: comment.path,
            line: comment.line,
            side: "RIGHT",
            body: comment.body
          }))
        })
      ),
      place.htmlUrl,
      pull
    ),
    updateReview: async (pull, review, body) => void await client.write(
      "PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}",
      repoParams(place, { pull_number: pull, review_id: review, body })
    ),
    createCheckRun: async (run) => {
      const created = checkRunFromRest(
        await client.write(
          "POST /repos/{owner}/{repo}/check-runs",
          repoParams(place, {
            name: run.name,
            head_sha: run.sha,
            ...checkBody(run, run.annotations.slice(0, batch))
          })
        ),
        place.htmlUrl
      );
      return sendBatches(place, created, run, batch);
    },
    updateCheckRun: async (id, run) => sendBatches(
      place,
      await updateCheck(place, id, run, run.annotations.slice(0, batch)),
      run,
      batch
    )
  };
}
async function createPull(place, pull) {
  try {
    return await sendPull(place, pull);
  } catch (error) {
    const noDrafts = error instanceof UserError && /draft pull requests are not supported/i.test(error.problems[0].received ?? "");
    if (!noDrafts || !pull.draft) throw error;
    return sendPull(place, { ...pull, draft: false });
  }
}
async function sendPull(place, { title, body, head, base, draft }) {
  return pullRequestFromRest(
    await place.client.write(
      "POST /repos/{owner}/{repo}/pulls",
      repoParams(place, { title, body, head, base, draft })
    ),
    place.htmlUrl
  );
}
var batch = 50;
async function sendBatches(place, first, run, from) {
  let latest = first;
  for (let start = from; start < run.annotations.length; start += batch) {
    latest = await updateCheck(place, first.id, run, run.annotations.slice(start, start + batch));
  }
  return latest;
}
async function updateCheck(place, id, run, annotations) {
  return checkRunFromRest(
    await place.client.write(
      "PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}",
      repoParams(place, { check_run_id: id, name: run.name, ...checkBody(run, annotations) })
    ),
    place.htmlUrl
  );
}
function checkBody(run, annotations) {
  return {
    status: "completed",
    conclusion: run.conclusion,
    external_id: run.externalId,
    output: {
      title: run.title,
      summary: run.summary,
      annotations: annotations.map(annotationToRest)
    }
  };
}
function annotationToRest({ path, startLine, endLine, level, title, message }) {
  return {
    path,
    start_line: startLine,
    end_line: endLine,
    annotation_level: level,
    title,
    message
  };
}

// src/github/write.ts
function githubWriter(client, repository) {
  const place = repoContext(client, repository);
  return { ...writeIssues(place), ...writeGit(place), ...writePulls(place) };
}

// src/github/connect.ts
function connect({
  token,
  repository,
  event,
  cacheStore: shelf = null,
  options = {}
}) {
  const [owner = "", repo = "", more] = repository.split("/");
  if (!/^[\w.-]{1,100}$/.test(owner) || !/^[\w.-]{1,100}$/.test(repo) || more !== void 0)
    throw badName(repository);
  const settings = { ...clientOptionsFromEnvironment(process.env), ...options, token };
  const kept = shelf === null ? null : createResponseCache(
    shelf,
    `${settings.baseUrl ?? "https://api.github.com"} ${repository.toLowerCase()}`
  );
  const client = createGitHubClient({
    ...kept === null ? {} : { answers: cachedEtags(kept) },
    ...settings
  });
  const known = repositoryOfEvent(event, repository);
  const plain2 = githubReader(client, { owner, repo });
  const reader = known === null ? plain2 : { ...plain2, repository: async () => known };
  return {
    reader: kept === null ? reader : cachedReader(repoContext(client, { owner, repo }), reader, kept),
    writer: githubWriter(client, { owner, repo }),
    usage: () => client.usage(),
    flushCache: () => flushQuietly(kept)
  };
}
function flushQuietly(kept) {
  try {
    kept?.flush();
  } catch {
  }
}
function repositoryOfEvent(event, repository) {
  const json = at(event, "repository");
  const whole = [at(json, "default_branch"), at(json, "html_url")].every((value) => textOf(value) !== "") && typeof at(json, "private") === "boolean";
  return whole && textOf(at(json, "full_name")).toLowerCase() === repository.toLowerCase() ? repositoryFromRest(json) : null;
}
function badName(received) {
  return new UserError({
    code: "PM104",
    message: "The repository is not named as GitHub names repositories",
    expected: "owner/name",
    example: "octo/shop",
    received: JSON.stringify(received.slice(0, 100)),
    remedy: "Name the repository as `owner/name` (in a workflow GITHUB_REPOSITORY does that)."
  });
}

// src/node/cache-folder.ts
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync
} from "node:fs";
import { join } from "node:path";
var maxBytes = 2e7;
var cacheFileName = /^[0-9a-f]{16}-[a-z0-9-]{1,60}\.json$/;
function fsCacheStore(folder, notice) {
  let noticed = false;
  return {
    read: (name) => {
      try {
        const found = cacheFileName.test(name) ? lstatSync(join(folder, name), { throwIfNoEntry: false }) : void 0;
        return found?.isFile() === true && found.size <= maxBytes ? readFileSync(join(folder, name), "utf8") : null;
      } catch {
        return null;
      }
    },
    write: (name, text) => {
      try {
        if (cacheFileName.test(name)) replace(folder, name, text);
        evictOldest(folder);
      } catch (error) {
        if (!noticed)
          notice(
            `Nothing was kept for the next run: ${folder} cannot be written (${error.code ?? "unknown"}).`
          );
        noticed = true;
      }
    }
  };
}
function replace(folder, name, text) {
  mkdirSync(folder, { recursive: true, mode: 448 });
  const temporary = join(folder, `.${name}.${process.pid}.tmp`);
  try {
    writeFileSync(temporary, text, { flag: "wx", mode: 384 });
    renameSync(temporary, join(folder, name));
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
function evictOldest(folder) {
  const files = readdirSync(folder).filter((name) => cacheFileName.test(name)).map((name) => ({ name, ...sizeAndAge(join(folder, name)) })).sort((a, b) => b.writtenAt - a.writtenAt);
  let used = 0;
  for (const { name, size } of files) {
    used += size;
    if (used > maxBytes) rmSync(join(folder, name), { force: true });
  }
}
function sizeAndAge(path) {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return { size: found?.size ?? 0, writtenAt: found?.mtimeMs ?? 0 };
}

// src/node/templates.ts
import { readFileSync as readFileSync2, readdirSync as readdirSync2 } from "node:fs";
import { fileURLToPath } from "node:url";
function shippedTemplates() {
  for (const place of ["../templates/", "../../templates/"]) {
    const folder = new URL(place, import.meta.url);
    try {
      const names = readdirSync2(fileURLToPath(folder)).filter((name) => name.endsWith(".md"));
      return Object.fromEntries(
        names.map((name) => [name, readFileSync2(fileURLToPath(new URL(name, folder)), "utf8")])
      );
    } catch (error) {
      if (error.code !== "ENOENT") throw error;
    }
  }
  return {};
}

// src/jobs/read-config.ts
async function readConfig(reader) {
  const file = await reader.file(configPath);
  if (file === null) return { config: defaultConfig, problems: [] };
  const { parseConfig } = await import("./parse-config-NNMGZFIK.js");
  return parseConfig(file.text, configPath);
}

export {
  repositoryFromRest,
  issueFromRest,
  commentFromRest,
  issueEventFromRest,
  commitFromRest,
  comparisonFromRest,
  deploymentFromRest,
  releaseFromRest,
  workflowRunFromRest,
  pullRequestFromRest,
  connect,
  readConfig,
  fsCacheStore,
  shippedTemplates
};
//# sourceMappingURL=chunk-HL5IYM5Y.js.map
