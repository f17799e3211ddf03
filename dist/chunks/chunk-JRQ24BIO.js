import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  numberOf
} from "./chunk-5STWLTW6.js";

// src/correlation/rank-history.ts
var noRanks = { rankings: [] };
var kept = { top: 10, rankings: 20 };
function readRankHistory(correlation, facts) {
  const before = facts.comments.filter((comment) => comment.author.login === facts.self).map((comment) => parseRanks(comment.body)).find((ranks) => ranks.rankings.length > 0);
  return withRanking(before ?? noRanks, rankingOf(correlation));
}
function rankingOf({
  verdict,
  candidates
}) {
  return {
    verdict,
    top: candidates.slice(0, kept.top).map(({ change }) => rankedChangeOf(change))
  };
}
function rankedChangeOf(change) {
  const { sha } = change.commit;
  const deployment = /^deployment:(\d{1,15})$/.exec(change.deploy?.id ?? "")?.[1];
  return {
    sha: sha.startsWith("outside:") ? sha : sha.slice(0, 10),
    pullNumber: numberOf(change),
    deployment: deployment === void 0 ? null : Number(deployment)
  };
}
function withRanking(history, ranking) {
  const last = history.rankings.at(-1);
  if (last !== void 0 && printRanking(last) === printRanking(ranking)) return history;
  const [first, ...rest] = [...history.rankings, ranking];
  return { rankings: first === void 0 ? [] : [first, ...rest.slice(-(kept.rankings - 1))] };
}
function printRanks(history) {
  return `<!-- after-action:ranks ${history.rankings.map(printRanking).join("; ")} -->`;
}
function printRanking({ verdict, top }) {
  return [
    verdict,
    ...top.map(
      ({ sha, pullNumber, deployment }) => `${sha}${pullNumber === null ? "" : `#${pullNumber}`}${deployment === null ? "" : `@${deployment}`}`
    )
  ].join(" ");
}
function parseRanks(body) {
  const line = /^<!-- after-action:ranks ([a-z0-9:;#@ -]{0,16000}) -->$/m.exec(body)?.[1];
  if (line === void 0) return noRanks;
  const rankings = line.split("; ").map(parseRanking);
  return rankings.every((ranking) => ranking !== null) ? { rankings } : noRanks;
}
function parseRanking(text) {
  const [verdict, ...rest] = text.trim().split(/\s+/);
  if (verdict !== "candidates" && verdict !== "nothing-fits") return null;
  const top = rest.map((entry) => {
    const match = /^([0-9a-f]{7,40}|outside:\d{1,20})(?:#(\d{1,9}))?(?:@(\d{1,15}))?$/.exec(entry);
    return match === null ? null : {
      sha: match[1] ?? "",
      pullNumber: match[2] === void 0 ? null : Number(match[2]),
      deployment: match[3] === void 0 ? null : Number(match[3])
    };
  });
  return top.every((change) => change !== null) ? { verdict, top } : null;
}
function rankIn(ranking, ref) {
  const wanted = ref.trim().toLowerCase();
  const place = ranking.top.findIndex(
    ({ sha, pullNumber, deployment }) => pullNumber !== null && wanted === `#${pullNumber}` || deployment !== null && wanted === `deployment:${deployment}` || wanted === sha || /^[0-9a-f]{7,40}$/.test(wanted) && (wanted.startsWith(sha) || sha.startsWith(wanted))
  );
  return place < 0 ? null : place + 1;
}

export {
  readRankHistory,
  printRanks,
  printRanking,
  parseRanking,
  rankIn
};
//# sourceMappingURL=chunk-JRQ24BIO.js.map
