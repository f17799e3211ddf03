import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import "./chunks/chunk-V6US4TFI.js";

// src/action/gate.ts
var issueActions = /* @__PURE__ */ new Set([
  "opened",
  "labeled",
  "unlabeled",
  "edited",
  "assigned",
  "unassigned",
  "closed",
  "reopened"
]);
var pullActions = /* @__PURE__ */ new Set([
  "opened",
  "synchronize",
  "reopened",
  "edited",
  "ready_for_review",
  "closed"
]);
function gate({ name, payload, command }) {
  if (payload === null || typeof payload !== "object" || Array.isArray(payload))
    return open("the event file holds no event");
  const event = payload;
  switch (name) {
    case "issues":
      return issues(event);
    case "issue_comment":
      return issueComment(event);
    case "push":
      return push(event);
    case "deployment_status":
      return open("a deployment changed its state");
    case "pull_request":
      return pullActions.has(event.action ?? "") ? open("a pull request changed") : shut(`a pull request was ${event.action ?? "touched"}`);
    case "schedule":
      return open("the scheduled sweep");
    case "workflow_dispatch":
      return open("started by hand");
    case "repository_dispatch":
      return open("a change was reported from outside");
    default:
      return command !== "" && command !== "auto" ? open(`the command ${command} was asked for`) : shut(`the event ${name === "" ? "(none)" : name} concerns no incident`);
  }
}
function issues(event) {
  if (!issueActions.has(event.action ?? ""))
    return shut(`an issue was ${event.action ?? "touched"}`);
  if (unlabelled(event) && event.action !== "unlabeled")
    return shut("the issue carries no label, so it is no incident");
  return open(`an issue was ${event.action ?? "touched"}`);
}
function issueComment(event) {
  if (event.issue?.pull_request !== void 0 && event.issue.pull_request !== null)
    return shut("the comment is on a pull request");
  if (event.comment?.user?.type === "Bot") return shut("the comment is by a bot");
  if (unlabelled(event)) return shut("the issue carries no label, so it is no incident");
  return open("a person commented");
}
function push(event) {
  const branch = event.repository?.default_branch;
  if (event.deleted === true) return shut("a branch was deleted");
  if (branch !== void 0 && event.ref !== `refs/heads/${branch}`)
    return shut(`the push went to ${event.ref ?? "nowhere"}, not to the default branch`);
  return open("the default branch moved");
}
function unlabelled(event) {
  return Array.isArray(event.issue?.labels) && event.issue.labels.length === 0;
}
function open(reason) {
  return { open: true, reason };
}
function shut(reason) {
  return { open: false, reason };
}

// src/index.ts
var { readFileSync } = process.getBuiltinModule("node:fs");
if (process.env["RUNNER_DEBUG"] === "1") process.setSourceMapsEnabled(true);
var answer = gate({
  name: process.env["GITHUB_EVENT_NAME"] ?? "",
  payload: readEvent(process.env["GITHUB_EVENT_PATH"]),
  command: (process.env["INPUT_COMMAND"] ?? "").trim()
});
if (answer.open) {
  const { runAction } = await import("./chunks/action-25OVY32C.js");
  await runAction(answer.reason);
} else {
  process.stdout.write(`After-Action: nothing to do, ${answer.reason}.
`);
}
function readEvent(path) {
  if (path === void 0 || path === "") return null;
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}
//# sourceMappingURL=index.js.map
