import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  UserError
} from "./chunk-F6LC56Z3.js";
import {
  iso_exports
} from "./chunk-6WNA7GQB.js";
import {
  array,
  object,
  string,
  url
} from "./chunk-MI7Z7LUF.js";
import {
  inlineCode,
  link,
  text
} from "./chunk-TETAPUMV.js";
import {
  instantOf
} from "./chunk-2DEEEDUW.js";

// src/changes/reported-changes.ts
var reportedChangeType = "after-action-change";
var payloadSchema = object({
  title: string().trim().min(1).max(300),
  url: url({ protocol: /^https?$/ }).max(2e3).optional(),
  at: iso_exports.datetime({ offset: true }).optional(),
  environment: string().max(100).optional(),
  author: string().max(100).optional(),
  paths: array(string().max(500)).max(300).optional()
});
function parseReportedChange(payload) {
  const read = payloadSchema.safeParse(payload);
  if (read.success) return outsideChangeOf(read.data);
  throw new UserError({
    code: "PM402",
    message: `The reported change cannot be read: ${read.error.issues.map((issue) => `${issue.path.join(".") || "payload"}: ${issue.message}`).join("; ")}`,
    remedy: `Send client_payload as {"title": "\u2026", "at": "2026-11-20T14:01:00Z"} with event_type ${reportedChangeType}.`
  });
}
function outsideChangeOf(data) {
  return {
    title: data.title.replace(/\s+/g, " "),
    url: data.url ?? null,
    at: instantOf(data.at),
    environment: data.environment ?? null,
    author: data.author ?? null,
    paths: data.paths ?? []
  };
}
var marker = /^<!-- after-action:outside-change (\{.{0,60000}\}) -->$/m;
function printReportedChange(change) {
  const where = change.environment === null ? "" : ` in ${inlineCode(change.environment)}`;
  const when = change.at === null ? "" : ` at ${change.at.replace("T", " ").replace(/:\d\dZ$/, " UTC")}`;
  const source = change.url === null ? "" : ` (${link("details", change.url)})`;
  const json = JSON.stringify(change).replace(
    /[-<>\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
  return `**Change reported from outside**${when}${where}: ${text(change.title)}${source}

<!-- after-action:outside-change ${json} -->`;
}
function readReportedChange(body) {
  const json = marker.exec(body)?.[1];
  if (json === void 0) return null;
  try {
    const raw = JSON.parse(json);
    const read = payloadSchema.safeParse(
      Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== null))
    );
    return read.success ? outsideChangeOf(read.data) : null;
  } catch {
    return null;
  }
}
function reportedChangesIn(comments, self) {
  return comments.filter((comment) => comment.author.login === self).flatMap((comment) => {
    const change = readReportedChange(comment.body);
    return change === null ? [] : [{ ...change, comment }];
  });
}
function candidateFromReport(change, repository) {
  const at = change.at ?? change.comment.createdAt;
  return {
    commit: {
      sha: `outside:${change.comment.id}`,
      message: change.title,
      authoredAt: at,
      committedAt: at,
      author: { login: change.author ?? "ghost", type: "Unknown" },
      authorName: change.author ?? "",
      parents: [],
      url: change.url ?? (change.comment.url || repository.url),
      files: change.paths.map((path) => ({ path, status: "modified", additions: 0, deletions: 0 }))
    },
    at,
    deploy: null,
    pullRequest: null,
    origin: "outside"
  };
}

export {
  parseReportedChange,
  printReportedChange,
  reportedChangesIn,
  candidateFromReport
};
//# sourceMappingURL=chunk-XIDSZEOA.js.map
