import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);

// src/follow-ups/trackers/github-issues.ts
var githubIssues = {
  id: "github-issues",
  description: "issues of the repository that holds the postmortem",
  recognises: (tracking, issues) => numberOf(tracking, issues) !== null,
  issueOf: (tracking, issues) => {
    const number = numberOf(tracking, issues);
    return number === null ? null : issues.find((issue) => issue.number === number) ?? null;
  }
};
function numberOf(tracking, issues) {
  const local = /^(?:GH-|#)(\d{1,9})$/i.exec(tracking.trim())?.[1];
  if (local !== void 0) return Number(local);
  const match = /^(?:https?:\/\/[^/\s]{1,200}\/)?([\w.-]{1,60}\/[\w.-]{1,100})(?:#|\/(?:issues|pull)\/)(\d{1,9})\b/i.exec(
    tracking.trim()
  );
  if (match === null) return null;
  const home = /^https?:\/\/[^/]{1,200}\/([\w.-]{1,60}\/[\w.-]{1,100})\/(?:issues|pull)\/\d+$/.exec(
    issues[0]?.url ?? ""
  )?.[1];
  return home !== void 0 && home.toLowerCase() === match[1]?.toLowerCase() ? Number(match[2]) : null;
}

export {
  githubIssues
};
//# sourceMappingURL=chunk-B4PQKM2P.js.map
