import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  fingerprint
} from "./chunk-OWWKVRTR.js";
import {
  AmbiguousWriteError,
  NotFastForwardError,
  NotFoundError,
  RefExistsError,
  ReviewLineError,
  UserError
} from "./chunk-F6LC56Z3.js";
import {
  markedAs,
  parseMarker,
  printMarker
} from "./chunk-4ZEMNWTY.js";
import {
  logLine
} from "./chunk-TETAPUMV.js";

// src/jobs/ensure/ensure.ts
async function findOrCreate(find, create2) {
  const existing = await find();
  if (existing !== null) return { object: existing, created: false };
  for (let attempt = 1; ; attempt += 1) {
    try {
      return { object: await create2(), created: true };
    } catch (error) {
      if (!(error instanceof AmbiguousWriteError)) throw error;
      const stored = await find();
      if (stored !== null) return { object: stored, created: true };
      if (attempt === 3) throw error;
    }
  }
}
async function updateWithRetry(update) {
  try {
    return await update();
  } catch (error) {
    if (!(error instanceof AmbiguousWriteError)) throw error;
    return update();
  }
}
function sameBody(a, b) {
  return canonical(a) === canonical(b);
}
function canonical(body) {
  return body.replace(/\r\n?/g, "\n").trimEnd();
}

// src/jobs/ensure/comment.ts
async function ensureComment(repository, change) {
  const body = `${printMarker(change.key, change.part === void 0 ? {} : { key: change.part })}
${change.body}`;
  const { object, created } = await findOrCreate(
    () => keptComment(repository, change),
    () => repository.writer.createComment(change.issue, body)
  );
  if (created) {
    const kept = await keptComment(repository, change) ?? object;
    return { outcome: "created", url: kept.url };
  }
  if (sameBody(object.body, body)) return { outcome: "unchanged", url: object.url };
  const updated = await updateWithRetry(() => repository.writer.updateComment(object.id, body));
  return { outcome: "updated", url: updated.url };
}
async function keptComment(repository, change) {
  const self = (await repository.reader.identity()).login;
  const ours = markedAs(
    await repository.reader.comments(change.issue),
    self,
    change.key,
    change.part
  );
  for (const duplicate of ours.slice(1)) await repository.writer.deleteComment(duplicate.id);
  return ours[0] ?? null;
}
async function ensureReaction(repository, change) {
  try {
    await updateWithRetry(() => repository.writer.react(change.comment, change.content));
    return { outcome: "created", url: null };
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    return { outcome: "skipped", url: null, note: "the comment is gone" };
  }
}

// src/jobs/ensure/file.ts
async function ensureFile(repository, change) {
  const branch = await repository.reader.branch(change.branch);
  const current = await repository.reader.file(
    change.path,
    branch === null ? change.base : change.branch
  );
  if (current?.text === change.text) return { outcome: "unchanged", url: null };
  if ((current?.sha ?? null) !== change.seen) return stale("the file changed since it was read");
  const parent = branch ?? await repository.reader.branch(change.base);
  if (parent === null)
    return { outcome: "skipped", url: null, note: `the branch ${change.base} has no commit yet` };
  const commit = await updateWithRetry(
    () => repository.writer.createCommit({
      parent: parent.sha,
      message: change.message,
      files: [{ path: change.path, text: change.text }]
    })
  );
  return branch === null ? pointNewBranch(repository, change, commit.sha) : moveExisting(repository, change, commit.sha);
}
async function pointNewBranch(repository, change, sha) {
  try {
    await repository.writer.createBranch(change.branch, sha);
    return { outcome: "created", url: null };
  } catch (error) {
    if (error instanceof RefExistsError)
      return await pointsAt(repository, change.branch, sha) ? { outcome: "created", url: null } : stale("somebody else created the branch");
    return settleAmbiguous(repository, change, sha, error, "created");
  }
}
async function moveExisting(repository, change, sha) {
  try {
    await repository.writer.moveBranch(change.branch, sha);
    return { outcome: "updated", url: null };
  } catch (error) {
    if (error instanceof NotFastForwardError) return stale("somebody else moved the branch");
    return settleAmbiguous(repository, change, sha, error, "updated");
  }
}
async function settleAmbiguous(repository, change, sha, error, outcome) {
  if (!(error instanceof AmbiguousWriteError)) throw error;
  if (await pointsAt(repository, change.branch, sha)) return { outcome, url: null };
  return stale("the reply to the branch update was lost");
}
async function pointsAt(repository, branch, sha) {
  return (await repository.reader.branch(branch))?.sha === sha;
}
function stale(note) {
  return { outcome: "stale", url: null, note };
}

// src/jobs/ensure/issue.ts
var trackingMarker = "follow-up";
async function ensureTrackingIssue(repository, change) {
  const { object, created } = await findOrCreate(
    () => trackingIssue(repository, change),
    () => repository.writer.createIssue({
      title: change.title,
      body: `${printMarker(trackingMarker, { key: change.key })}
${change.body}`,
      labels: [change.label, ...change.labels],
      assignees: change.assignees
    })
  );
  const kept = created ? await trackingIssue(repository, change) ?? object : object;
  return { outcome: created ? "created" : "unchanged", url: kept.url, number: kept.number };
}
async function trackingIssue(repository, change) {
  const self = (await repository.reader.identity()).login;
  const ours = markedAs(
    await repository.reader.issues({ labels: [change.label], state: "all" }),
    self,
    trackingMarker,
    change.key
  );
  const kept = ours[0] ?? null;
  for (const duplicate of ours.slice(1).filter(({ state }) => state === "open")) {
    await repository.writer.updateIssue(duplicate.number, {
      state: "closed",
      stateReason: "not_planned"
    });
  }
  return kept;
}
async function ensureLabels(repository, change) {
  const issue = await repository.reader.issue(change.issue);
  const add = change.add.filter((label) => !issue.labels.includes(label));
  const remove = change.remove.filter((label) => issue.labels.includes(label));
  if (add.length > 0) await updateWithRetry(() => repository.writer.addLabels(change.issue, add));
  for (const label of remove)
    await updateWithRetry(() => repository.writer.removeLabel(change.issue, label));
  return { outcome: add.length + remove.length > 0 ? "updated" : "unchanged", url: issue.url };
}
async function ensureAssignees(repository, change) {
  const issue = await repository.reader.issue(change.issue);
  const add = change.add.filter((login) => !issue.assignees.includes(login));
  const remove = change.remove.filter((login) => issue.assignees.includes(login));
  if (add.length > 0)
    await updateWithRetry(() => repository.writer.addAssignees(change.issue, add));
  if (remove.length > 0)
    await updateWithRetry(() => repository.writer.removeAssignees(change.issue, remove));
  return { outcome: add.length + remove.length > 0 ? "updated" : "unchanged", url: issue.url };
}

// src/jobs/ensure/pull-request.ts
async function ensurePullRequest(repository, change) {
  const body = printBody(change);
  const { object, created } = await findOrCreate(
    () => newest(repository, change),
    () => create(repository, change, body)
  );
  if (object.state === "closed") {
    return {
      outcome: "skipped",
      url: object.url,
      number: object.number,
      note: object.merged ? "already merged" : "closed by a person; it is not opened again"
    };
  }
  const missing = change.labels.filter((label) => !object.labels.includes(label));
  if (missing.length > 0)
    await updateWithRetry(() => repository.writer.addLabels(object.number, missing));
  if (created) return { outcome: "created", url: object.url, number: object.number };
  if (sameBody(object.body, body) || !untouched(object.body)) {
    return {
      outcome: missing.length > 0 ? "updated" : "unchanged",
      url: object.url,
      number: object.number
    };
  }
  await updateWithRetry(() => repository.writer.updatePullRequest(object.number, { body }));
  return { outcome: "updated", url: object.url, number: object.number };
}
async function newest(repository, change) {
  const pulls = await repository.reader.pullRequests({ head: change.head, state: "all" });
  return pulls.find(({ state }) => state === "open") ?? [...pulls].sort((a, b) => b.number - a.number)[0] ?? null;
}
async function create(repository, change, body) {
  const { head, base, title, draft } = change;
  try {
    return await repository.writer.createPullRequest({ head, base, title, body, draft });
  } catch (error) {
    const found = error instanceof UserError && !(error instanceof AmbiguousWriteError) && error.code === "PM302" ? await newest(repository, change) : null;
    if (found === null) throw error;
    return found;
  }
}
function printBody(change) {
  return `${printMarker("pull-request", { key: change.key, hash: fingerprint(change.body.trim()) })}
${change.body}`;
}
function untouched(stored) {
  const [, ...rest] = stored.replace(/\r\n?/g, "\n").split("\n");
  const marker = parseMarker(stored);
  return marker?.kind === "pull-request" && marker.attributes["hash"] === fingerprint(rest.join("\n").trim());
}

// src/jobs/ensure/review.ts
async function ensureReview(repository, change) {
  const body = `${printMarker("review", { key: change.sha })}
${change.body}`;
  const { object, created } = await findOrCreate(
    () => reviewOf(repository, change),
    () => createReview(repository, change, body)
  );
  if (created) return { outcome: "created", url: object.url };
  if (sameBody(object.body, body)) return { outcome: "unchanged", url: object.url };
  await updateWithRetry(() => repository.writer.updateReview(change.pull, object.id, body));
  return { outcome: "updated", url: object.url };
}
async function reviewOf(repository, change) {
  const self = (await repository.reader.identity()).login;
  return markedAs(await repository.reader.reviews(change.pull), self, "review", change.sha)[0] ?? null;
}
async function createReview(repository, change, body) {
  const review = { commitSha: change.sha, body, event: "COMMENT" };
  try {
    return await repository.writer.createReview(change.pull, {
      ...review,
      comments: change.comments
    });
  } catch (error) {
    if (!(error instanceof ReviewLineError)) throw error;
    const rest = change.comments.map(
      ({ path, line, body: text }) => `- \`${path}:${line}\` ${text.split("\n").find((row) => row !== "" && !row.startsWith("<!--")) ?? ""}`
    ).join("\n");
    return repository.writer.createReview(change.pull, {
      ...review,
      body: `${body}

${rest}`,
      comments: []
    });
  }
}
async function ensureCheck(repository, change) {
  const externalId = fingerprint(
    JSON.stringify([change.conclusion, change.title, change.summary, change.annotations])
  );
  const { sha, name, conclusion, title, summary, annotations } = change;
  const run = { sha, name, conclusion, title, summary, annotations, externalId };
  const find = async () => (await repository.reader.checkRuns(sha, name)).find(
    (candidate) => candidate.externalId === externalId
  ) ?? null;
  const { object, created } = await findOrCreate(find, () => repository.writer.createCheckRun(run));
  if (object.annotationCount < annotations.length) {
    await repository.writer.updateCheckRun(object.id, {
      ...run,
      annotations: annotations.slice(object.annotationCount)
    });
    return { outcome: "updated", url: object.url };
  }
  return { outcome: created ? "created" : "unchanged", url: object.url };
}

// src/jobs/apply.ts
async function applyPlan(plan, repository) {
  const applied = [];
  for (const change of plan.changes) {
    const blocked = blockedBy(change, applied);
    if (blocked !== null) applied.push({ change, outcome: "skipped", url: null, note: blocked });
    else applied.push(await applyChange(change, repository));
    if (applied.at(-1)?.outcome === "stale") break;
  }
  return applied;
}
async function applyChange(change, repository) {
  try {
    return { change, ...await ensure(change, repository) };
  } catch (error) {
    if (!(error instanceof UserError) || !independent(error)) throw error;
    return { change, outcome: "failed", url: null, problems: error.problems };
  }
}
function independent(error) {
  return error.code !== "PM101" && !error.code.startsWith("PM2");
}
function blockedBy(change, applied) {
  if (change.kind !== "pull-request") return null;
  const file = applied.find(
    (done) => done.change.kind === "file" && done.change.branch === change.head
  );
  return file !== void 0 && (file.outcome === "failed" || file.outcome === "skipped") ? "its branch could not be written" : null;
}
function ensure(change, repository) {
  switch (change.kind) {
    case "comment":
      return ensureComment(repository, change);
    case "reaction":
      return ensureReaction(repository, change);
    case "labels":
      return ensureLabels(repository, change);
    case "assignees":
      return ensureAssignees(repository, change);
    case "tracking-issue":
      return ensureTrackingIssue(repository, change);
    case "file":
      return ensureFile(repository, change);
    case "pull-request":
      return ensurePullRequest(repository, change);
    case "review":
      return ensureReview(repository, change);
    case "check":
      return ensureCheck(repository, change);
  }
}

// src/jobs/job.ts
var maxRounds = 4;
async function previewJob(command, input, reader, context) {
  const facts = await command.read(reader, input, context);
  return { ...command.plan(facts, context), applied: [] };
}
function runJob(command, input, {
  reader,
  repository
}, context, apply) {
  return apply === true && repository !== null ? applyJob(command, input, repository, context) : previewJob(command, input, reader, context);
}
async function applyJob(command, input, repository, context) {
  const applied = [];
  for (let round = 1; ; round += 1) {
    const facts = await command.read(repository.reader, input, context);
    const outcome = command.plan(facts, context);
    const done = await applyPlan(outcome.plan, repository);
    const last = round === maxRounds;
    for (const one of done) {
      if (one.outcome === "stale")
        applied.push(
          ...last ? [{ ...one, outcome: "failed", problems: [movedTooOften(one)] }] : []
        );
      else if (round === 1 || one.outcome !== "unchanged") applied.push(one);
    }
    const again = done.some(
      ({ outcome: o, change }) => o === "stale" || o === "created" && change.kind === "tracking-issue"
    );
    if (!again || last) return { ...outcome, applied };
  }
}
function movedTooOften({ change, note }) {
  const what = change.kind === "file" ? `${change.path} on ${change.branch}` : `the ${change.kind}`;
  return {
    code: "PM303",
    message: `${what} changed under our hands ${maxRounds} times: ${note ?? "it moved"}`,
    remedy: "Run again when nobody is pushing to the branch; nothing was overwritten."
  };
}

// src/action/annotations.ts
var maxAnnotations = 50;
function annotateProblems(problems, annotator) {
  for (const problem of problems) annotator.error(sentence(problem), placeOf(problem));
}
function sentence({ code, message, expected, example, received, remedy }) {
  const parts = [`${code} ${stop(message)}`];
  if (expected !== void 0) parts.push(`Expected ${stop(expected)}`);
  if (example !== void 0) parts.push(`For example: ${stop(example)}`);
  if (received !== void 0) parts.push(`Received: ${stop(received)}`);
  return [...parts, remedy].join(" ").replace(/[\r\n]+/g, " ");
}
function stop(text) {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
function placeOf({ place, code }) {
  const title = `After-Action ${code}`;
  if (place === void 0) return { title };
  return {
    title,
    file: place.path,
    ...place.line === void 0 ? {} : { startLine: place.line },
    ...place.column === void 0 ? {} : { startColumn: place.column }
  };
}
function annotate({ output, applied }, annotator) {
  const failed = applied.filter(({ outcome }) => outcome === "failed").flatMap(({ problems }) => problems ?? []);
  annotateProblems(
    [...new Map(failed.map((problem) => [sentence(problem), problem])).values()],
    annotator
  );
  if (output.kind === "incident") annotateProblems(output.scaffold?.problems ?? [], annotator);
  if (output.kind !== "review" || output.ours) return;
  const all = output.review.documents.flatMap(
    ({ document, findings }) => findings.map((finding) => ({ path: document.path, finding }))
  );
  for (const { path, finding } of all.slice(0, maxAnnotations))
    annotateFinding(path, finding, annotator);
}
function annotateFinding(path, { severity, message, ruleId, place }, annotator) {
  const properties = {
    file: path,
    startLine: place.line,
    startColumn: place.column,
    title: ruleId
  };
  const text = message.replace(/[\r\n]+/g, " ");
  if (severity === "error") annotator.error(text, properties);
  else if (severity === "warning") annotator.warning(text, properties);
  else annotator.notice(text, properties);
}

// src/action/log.ts
function logReport({ title, plan, applied, output }, log) {
  log.startGroup(logLine(title));
  for (const omission of omissionsOf(output)) log.info(logLine(`not read: ${omission}`));
  for (const reason of plan.reasons) log.info(logLine(reason));
  if (applied.length === 0)
    for (const change of plan.changes) log.info(logLine(`would write ${changeTitle(change)}`));
  for (const done of applied) log.info(logLine(appliedLine(done)));
  log.endGroup();
}
function omissionsOf(output) {
  return output.kind === "incident" ? output.view.facts.omissions : [];
}
function appliedLine({ change, outcome, url, note }) {
  return `${outcome}: ${changeTitle(change)}${url === null ? "" : ` ${url}`}${note === void 0 ? "" : ` (${note})`}`;
}
function changeTitle(change) {
  switch (change.kind) {
    case "comment":
      return `the ${change.key} comment on #${change.issue}`;
    case "reaction":
      return `the reaction ${change.content} on comment ${change.comment}`;
    case "labels":
      return `labels of #${change.issue} (${[...change.add.map((l) => `+${l}`), ...change.remove.map((l) => `-${l}`)].join(", ")})`;
    case "assignees":
      return `assignees of #${change.issue} (${[...change.add.map((l) => `+${l}`), ...change.remove.map((l) => `-${l}`)].join(", ")})`;
    case "tracking-issue":
      return `the tracking issue "${change.title}"`;
    case "file":
      return `${change.path} on ${change.branch}`;
    case "pull-request":
      return `the pull request "${change.title}"`;
    case "review":
      return `the review of pull request #${change.pull} with ${change.comments.length} remark${change.comments.length === 1 ? "" : "s"}`;
    case "check":
      return `the check "${change.name}": ${change.title}`;
  }
}

export {
  runJob,
  annotateProblems,
  sentence,
  annotate,
  logReport,
  omissionsOf,
  appliedLine,
  changeTitle
};
//# sourceMappingURL=chunk-ZRT2VM77.js.map
