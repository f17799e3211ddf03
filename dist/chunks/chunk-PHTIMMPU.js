import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  printRanks,
  readRankHistory
} from "./chunk-JRQ24BIO.js";
import {
  notAnIncident
} from "./chunk-AZOBY6V6.js";
import {
  buildIncidentView,
  isIncident,
  points,
  readIncidentFacts
} from "./chunk-5L4IIVNL.js";
import {
  readMessage
} from "./chunk-5STWLTW6.js";
import {
  capMarkdown,
  codeBlock,
  details,
  inlineCode,
  link,
  text
} from "./chunk-TETAPUMV.js";
import {
  redact
} from "./chunk-VEUJSTIN.js";
import {
  formatDuration,
  secondsBetween
} from "./chunk-2DEEEDUW.js";

// src/render/correlation/sentences.ts
var nothingFits = "No change in the window fits; look at dependencies, load, certificates, data.";
var bases = {
  started: "the start",
  detected: "the detection (no start is stated)",
  declared: "the report (no start is stated)"
};
function clock(at) {
  return `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
}
function titleOf(one) {
  return one.change.pullRequest?.title ?? readMessage(one.change.commit.message).title;
}
function distanceToPoint(one, correlation) {
  return `${distance(one, correlation)} the ${points[correlation.reference.basis]}`;
}
function distance(one, correlation) {
  const seconds = secondsBetween(one.change.at, correlation.reference.at);
  return `${formatDuration(seconds)} ${seconds < 0 ? "after" : "before"}`;
}
function versionName(version) {
  return /^[0-9a-f]{40,64}$/.test(version) ? version.slice(0, 12) : version;
}
function shortName(one) {
  return one.change.origin === "outside" ? "outside" : one.change.commit.sha.slice(0, 7);
}
var telling = 0.1;
function topEvidence(evidence, limit2 = 4) {
  const speaksFor = evidence.filter(({ weight }) => weight >= telling).slice(0, limit2);
  const against = evidence.filter(({ weight }) => weight <= -3 * telling).slice(-1);
  return [...speaksFor, ...against];
}
function evidenceOf(one, correlation) {
  const lines = topEvidence(one.evidence);
  const first = correlation.candidates[0];
  if (first === void 0 || one === first || !correlation.together.includes(one.rank))
    return lines;
  const told = new Set(first.evidence.map(({ text: text2 }) => text2));
  return lines.filter(({ text: text2 }) => !told.has(text2));
}
function files(one) {
  const { files: list, changedFiles } = one.change.commit;
  return list === void 0 ? null : { paths: list.map(({ path }) => path), count: changedFiles ?? list.length };
}
function counted(n, noun) {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}

// src/render/correlation/comment.ts
var limit = 6e4;
var foldedRows = 40;
function renderCorrelationComment(correlation, { facts, config }) {
  const shown = correlation.verdict === "candidates" ? shownOf(correlation, config) : [];
  const rest = correlation.candidates.slice(shown.length);
  const blocks = [
    "### What changed right before this?",
    headline(correlation, shown),
    ...shown.map((one) => entryOf(one, correlation)),
    correlation.rollback === null ? "" : wayBackOf(correlation.rollback),
    restOf(rest, shown.length, correlation),
    footer(correlation)
  ];
  const body = redact(blocks.filter((block) => block !== "").join("\n\n"), config.redact).text;
  return `${capMarkdown(body, limit, "The rest was left out; `after-action correlate` prints all of it.")}

${printRanks(readRankHistory(correlation, facts))}`;
}
function shownOf(correlation, config) {
  const fitting = correlation.candidates.filter(({ confidence }) => confidence !== "unlikely");
  return correlation.candidates.slice(
    0,
    Math.max(
      1,
      Math.min(config.correlation.show, Math.max(fitting.length, 1)),
      correlation.together.length
    )
  );
}
function headline(correlation, shown) {
  const { settled, together } = correlation;
  if (settled !== null && settled.ref === "none")
    return `**No change caused this**, says ${link(settled.by === "" ? "a responder" : settled.by, settled.url)}. Look at dependencies, load, certificates, data.`;
  if (settled !== null)
    return `**Confirmed trigger: ${inlineCode(settled.ref)}**, says ${link(settled.by === "" ? "a responder" : settled.by, settled.url)}.`;
  const [first] = shown;
  if (first === void 0)
    return `**${correlation.considered === 0 ? `No change is known between ${clock(correlation.window.from)} and ${clock(correlation.window.to)}.` : nothingFits}**`;
  const lead = first.confidence === "likely" ? "Likely" : "Possible";
  if (together.length > 1)
    return `**${lead}: ${counted(together.length, "change")} that went out together**, ${distanceToPoint(first, correlation)}.`;
  return `**${lead}: ${linked(first)}**, ${distanceToPoint(first, correlation)}.`;
}
function linked(one) {
  const number = one.change.pullRequest === null ? "" : ` #${one.change.pullRequest.number}`;
  return link(`${titleOf(one)}${number}`, one.change.pullRequest?.url ?? one.change.commit.url);
}
function entryOf(one, correlation) {
  const { change } = one;
  const outside = change.origin === "outside";
  const facts = [
    `**${one.confidence}**`,
    distanceToPoint(one, correlation),
    filesOf(one),
    outside ? "reported from outside" : link(`diff ${shortName(one)}`, change.commit.url),
    change.deploy === null || change.deploy.source === "push" ? "" : link(`deploy ${change.deploy.label}`, change.deploy.url)
  ].filter((fact) => fact !== "").join(" \xB7 ");
  const lines = evidenceOf(one, correlation).map(
    ({ text: sentence, weight }) => `   - ${weight < 0 ? "Against it: " : ""}${text(sentence)}`
  );
  return [`${one.rank}. ${linked(one)}`, `   ${facts}`, ...lines].join("\n");
}
function filesOf(one) {
  const touched = files(one);
  if (touched === null || touched.count === 0) return "";
  const named = touched.paths.slice(0, 2).map(inlineCode).join(", ");
  return touched.count > 2 ? `${named} and ${touched.count - 2} more` : named;
}
function wayBackOf(way) {
  const warnings = way.warnings.map((warning) => `- \u26A0\uFE0F ${text(warning)}`).join("\n");
  const commands = way.commands.map(({ title, command }) => `${text(title)}:

${codeBlock(command, "sh")}`).join("\n\n");
  const lead = `**A way back** (suggestions, nothing was run): last known good is ${inlineCode(versionName(way.lastKnownGood))}, ${way.compareUrl === "" ? "no repository to compare on" : link("what changed since", way.compareUrl)}.`;
  return [lead, warnings, details("Commands", commands)].filter((part) => part !== "").join("\n\n");
}
function restOf(rest, shown, correlation) {
  if (rest.length === 0) return "";
  const rows = rest.slice(0, foldedRows).map(
    (one) => `${one.rank}. ${linked(one)} \xB7 ${shortName(one)} \xB7 ${distance(one, correlation)}`
  );
  const more = rest.length > foldedRows ? `

and ${rest.length - foldedRows} more` : "";
  return details(
    shown === 0 ? `${counted(rest.length, "change")} of the window` : `${counted(rest.length, "other change")}`,
    `${rows.join("\n")}${more}`
  );
}
function footer(correlation) {
  const { window, reference, considered, deploySource } = correlation;
  return `<sub>${counted(considered, "change")} from ${clock(window.from)} to ${clock(window.to)}, measured from ${bases[reference.basis]}, ${clock(reference.at)}. ${text(deploySource.reason)} A ranking is a hint where to look, not a verdict: comment <code>/trigger REF</code>, <code>/cleared REF</code> or <code>/started TIME</code> to correct it.</sub>`;
}

// src/jobs/correlate.ts
var correlateJob = {
  id: "correlate",
  description: "rank the recent changes by how well they fit the incident, with the reasons, in one comment",
  read: (reader, { issue }, { config, now }) => readIncidentFacts(reader, issue, config, now),
  plan: (facts, context) => planCorrelation(buildIncidentView(facts, context.config))
};
function planCorrelation(view) {
  if (!isIncident(view))
    return { plan: { changes: [], reasons: [notAnIncident(view)] }, output: view };
  const issue = view.facts.issue.number;
  const { considered, candidates, verdict } = view.correlation;
  const fitting = candidates.filter(({ confidence }) => confidence !== "unlikely").length;
  const reason = verdict === "nothing-fits" ? `none of ${considered} changes fits #${issue}` : `${fitting} of ${considered} changes may explain #${issue}`;
  return {
    plan: {
      changes: [
        {
          kind: "comment",
          issue,
          key: "correlation",
          body: renderCorrelationComment(view.correlation, view)
        }
      ],
      reasons: [reason]
    },
    output: view
  };
}

export {
  nothingFits,
  bases,
  clock,
  titleOf,
  distanceToPoint,
  distance,
  versionName,
  shortName,
  evidenceOf,
  files,
  counted,
  correlateJob,
  planCorrelation
};
//# sourceMappingURL=chunk-PHTIMMPU.js.map
