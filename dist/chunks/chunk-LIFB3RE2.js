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

// src/commands/forge.ts
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
async function updateTwice(update) {
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

// src/commands/ensure/comment.ts
async function ensureComment(forge, change) {
  const body = `${printMarker(change.key, change.part === void 0 ? {} : { key: change.part })}
${change.body}`;
  const { object, created } = await findOrCreate(
    () => keptComment(forge, change),
    () => forge.writer.createComment(change.issue, body)
  );
  if (created) {
    const kept = await keptComment(forge, change) ?? object;
    return { outcome: "created", url: kept.url };
  }
  if (sameBody(object.body, body)) return { outcome: "unchanged", url: object.url };
  const updated = await updateTwice(() => forge.writer.updateComment(object.id, body));
  return { outcome: "updated", url: updated.url };
}
async function keptComment(forge, change) {
  const self = (await forge.reader.identity()).login;
  const ours = markedAs(await forge.reader.comments(change.issue), self, change.key, change.part);
  for (const duplicate of ours.slice(1)) await forge.writer.deleteComment(duplicate.id);
  return ours[0] ?? null;
}
async function ensureReaction(forge, change) {
  try {
    await updateTwice(() => forge.writer.react(change.comment, change.content));
    return { outcome: "created", url: null };
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    return { outcome: "skipped", url: null, note: "the comment is gone" };
  }
}

// src/commands/ensure/file.ts
async function ensureFile(forge, change) {
  const branch = await forge.reader.branch(change.branch);
  const current = await forge.reader.file(
    change.path,
    branch === null ? change.base : change.branch
  );
  if (current?.text === change.text) return { outcome: "unchanged", url: null };
  if ((current?.sha ?? null) !== change.seen) return stale("the file changed since it was read");
  const parent = branch ?? await forge.reader.branch(change.base);
  if (parent === null)
    return { outcome: "skipped", url: null, note: `the branch ${change.base} has no commit yet` };
  const commit = await updateTwice(
    () => forge.writer.createCommit({
      parent: parent.sha,
      message: change.message,
      files: [{ path: change.path, text: change.text }]
    })
  );
  return branch === null ? pointNewBranch(forge, change, commit.sha) : moveExisting(forge, change, commit.sha);
}
async function pointNewBranch(forge, change, sha) {
  try {
    await forge.writer.createBranch(change.branch, sha);
    return { outcome: "created", url: null };
  } catch (error) {
    if (error instanceof RefExistsError)
      return await pointsAt(forge, change.branch, sha) ? { outcome: "created", url: null } : stale("somebody else created the branch");
    return settleAmbiguous(forge, change, sha, error, "created");
  }
}
async function moveExisting(forge, change, sha) {
  try {
    await forge.writer.moveBranch(change.branch, sha);
    return { outcome: "updated", url: null };
  } catch (error) {
    if (error instanceof NotFastForwardError) return stale("somebody else moved the branch");
    return settleAmbiguous(forge, change, sha, error, "updated");
  }
}
async function settleAmbiguous(forge, change, sha, error, outcome) {
  if (!(error instanceof AmbiguousWriteError)) throw error;
  if (await pointsAt(forge, change.branch, sha)) return { outcome, url: null };
  return stale("the reply to the branch update was lost");
}
async function pointsAt(forge, branch, sha) {
  return (await forge.reader.branch(branch))?.sha === sha;
}
function stale(note) {
  return { outcome: "stale", url: null, note };
}

// src/commands/ensure/issue.ts
var trackingMarker = "follow-up";
async function ensureTrackingIssue(forge, change) {
  const { object, created } = await findOrCreate(
    () => trackingIssue(forge, change),
    () => forge.writer.createIssue({
      title: change.title,
      body: `${printMarker(trackingMarker, { key: change.key })}
${change.body}`,
      labels: [change.label, ...change.labels],
      assignees: change.assignees
    })
  );
  const kept = created ? await trackingIssue(forge, change) ?? object : object;
  return { outcome: created ? "created" : "unchanged", url: kept.url, number: kept.number };
}
async function trackingIssue(forge, change) {
  const self = (await forge.reader.identity()).login;
  const ours = markedAs(
    await forge.reader.issues({ labels: [change.label], state: "all" }),
    self,
    trackingMarker,
    change.key
  );
  const kept = ours[0] ?? null;
  for (const duplicate of ours.slice(1).filter(({ state }) => state === "open")) {
    await forge.writer.updateIssue(duplicate.number, {
      state: "closed",
      stateReason: "not_planned"
    });
  }
  return kept;
}
async function ensureLabels(forge, change) {
  const issue = await forge.reader.issue(change.issue);
  const add = change.add.filter((label) => !issue.labels.includes(label));
  const remove = change.remove.filter((label) => issue.labels.includes(label));
  if (add.length > 0) await updateTwice(() => forge.writer.addLabels(change.issue, add));
  for (const label of remove)
    await updateTwice(() => forge.writer.removeLabel(change.issue, label));
  return { outcome: add.length + remove.length > 0 ? "updated" : "unchanged", url: issue.url };
}
async function ensureAssignees(forge, change) {
  const issue = await forge.reader.issue(change.issue);
  const add = change.add.filter((login) => !issue.assignees.includes(login));
  const remove = change.remove.filter((login) => issue.assignees.includes(login));
  if (add.length > 0) await updateTwice(() => forge.writer.addAssignees(change.issue, add));
  if (remove.length > 0)
    await updateTwice(() => forge.writer.removeAssignees(change.issue, remove));
  return { outcome: add.length + remove.length > 0 ? "updated" : "unchanged", url: issue.url };
}

// src/commands/ensure/pull-request.ts
async function ensurePullRequest(forge, change) {
  const body = printBody(change);
  const { object, created } = await findOrCreate(
    () => newest(forge, change),
    () => create(forge, change, body)
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
  if (missing.length > 0) await updateTwice(() => forge.writer.addLabels(object.number, missing));
  if (created) return { outcome: "created", url: object.url, number: object.number };
  if (sameBody(object.body, body) || !untouched(object.body)) {
    return {
      outcome: missing.length > 0 ? "updated" : "unchanged",
      url: object.url,
      number: object.number
    };
  }
  await updateTwice(() => forge.writer.updatePullRequest(object.number, { body }));
  return { outcome: "updated", url: object.url, number: object.number };
}
async function newest(forge, change) {
  const pulls = await forge.reader.pullRequests({ head: change.head, state: "all" });
  return pulls.find(({ state }) => state === "open") ?? [...pulls].sort((a, b) => b.number - a.number)[0] ?? null;
}
async function create(forge, change, body) {
  const { head, base, title, draft } = change;
  try {
    return await forge.writer.createPullRequest({ head, base, title, body, draft });
  } catch (error) {
    const found = error instanceof UserError && !(error instanceof AmbiguousWriteError) && error.code === "PM302" ? await newest(forge, change) : null;
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

// src/commands/ensure/review.ts
async function ensureReview(forge, change) {
  const body = `${printMarker("review", { key: change.sha })}
${change.body}`;
  const { object, created } = await findOrCreate(
    () => reviewOf(forge, change),
    () => createReview(forge, change, body)
  );
  if (created) return { outcome: "created", url: object.url };
  if (sameBody(object.body, body)) return { outcome: "unchanged", url: object.url };
  await updateTwice(() => forge.writer.updateReview(change.pull, object.id, body));
  return { outcome: "updated", url: object.url };
}
async function reviewOf(forge, change) {
  const self = (await forge.reader.identity()).login;
  return markedAs(await forge.reader.reviews(change.pull), self, "review", change.sha)[0] ?? null;
}
async function createReview(forge, change, body) {
  const review = { commitSha: change.sha, body, event: "COMMENT" };
  try {
    return await forge.writer.createReview(change.pull, { ...review, comments: change.comments });
  } catch (error) {
    if (!(error instanceof ReviewLineError)) throw error;
    const rest = change.comments.map(
      ({ path, line, body: text }) => `- \`${path}:${line}\` ${text.split("\n").find((row) => row !== "" && !row.startsWith("<!--")) ?? ""}`
    ).join("\n");
    return forge.writer.createReview(change.pull, {
      ...review,
      body: `${body}

${rest}`,
      comments: []
    });
  }
}
async function ensureCheck(forge, change) {
  const externalId = fingerprint(
    JSON.stringify([change.conclusion, change.title, change.summary, change.annotations])
  );
  const { sha, name, conclusion, title, summary, annotations } = change;
  const run = { sha, name, conclusion, title, summary, annotations, externalId };
  const find = async () => (await forge.reader.checkRuns(sha, name)).find(
    (candidate) => candidate.externalId === externalId
  ) ?? null;
  const { object, created } = await findOrCreate(find, () => forge.writer.createCheckRun(run));
  if (object.annotationCount < annotations.length) {
    await forge.writer.updateCheckRun(object.id, {
      ...run,
      annotations: annotations.slice(object.annotationCount)
    });
    return { outcome: "updated", url: object.url };
  }
  return { outcome: created ? "created" : "unchanged", url: object.url };
}

// src/commands/apply.ts
async function applyPlan(plan, forge) {
  const applied = [];
  for (const change of plan.changes) {
    const blocked = blockedBy(change, applied);
    if (blocked !== null) applied.push({ change, outcome: "skipped", url: null, note: blocked });
    else applied.push(await applyChange(change, forge));
    if (applied.at(-1)?.outcome === "stale") break;
  }
  return applied;
}
async function applyChange(change, forge) {
  try {
    return { change, ...await ensure(change, forge) };
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
function ensure(change, forge) {
  switch (change.kind) {
    case "comment":
      return ensureComment(forge, change);
    case "reaction":
      return ensureReaction(forge, change);
    case "labels":
      return ensureLabels(forge, change);
    case "assignees":
      return ensureAssignees(forge, change);
    case "tracking-issue":
      return ensureTrackingIssue(forge, change);
    case "file":
      return ensureFile(forge, change);
    case "pull-request":
      return ensurePullRequest(forge, change);
    case "review":
      return ensureReview(forge, change);
    case "check":
      return ensureCheck(forge, change);
  }
}

// src/commands/command.ts
var rounds = 4;
async function preview(command, input, reader, setting) {
  const facts = await command.read(reader, input, setting);
  return { ...command.plan(facts, setting), applied: [] };
}
function perform(command, input, { reader, forge }, setting, apply) {
  return apply === true && forge !== null ? carryOut(command, input, forge, setting) : preview(command, input, reader, setting);
}
async function carryOut(command, input, forge, setting) {
  const applied = [];
  for (let round = 1; ; round += 1) {
    const facts = await command.read(forge.reader, input, setting);
    const outcome = command.plan(facts, setting);
    const done = await applyPlan(outcome.plan, forge);
    const last = round === rounds;
    for (const one of done) {
      if (one.outcome === "stale")
        applied.push(
          ...last ? [{ ...one, outcome: "failed", problems: [headKeepsMoving(one)] }] : []
        );
      else if (round === 1 || one.outcome !== "unchanged") applied.push(one);
    }
    const again = done.some(
      ({ outcome: o, change }) => o === "stale" || o === "created" && change.kind === "tracking-issue"
    );
    if (!again || last) return { ...outcome, applied };
  }
}
function headKeepsMoving({ change, note }) {
  const what = change.kind === "file" ? `${change.path} on ${change.branch}` : `the ${change.kind}`;
  return {
    code: "PM303",
    message: `${what} changed under our hands ${rounds} times: ${note ?? "it moved"}`,
    remedy: "Run again when nobody is pushing to the branch; nothing was overwritten."
  };
}

// src/report/annotations.ts
var mostAnnotations = 50;
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
  for (const { path, finding } of all.slice(0, mostAnnotations))
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

// src/report/log.ts
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
  perform,
  annotateProblems,
  sentence,
  annotate,
  logReport,
  omissionsOf,
  appliedLine,
  changeTitle
};
//# sourceMappingURL=chunk-LIFB3RE2.js.map
