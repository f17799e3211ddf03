import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  readActionItems,
  readCalendarDate,
  readRegions
} from "./chunk-UNFYLIJC.js";
import {
  readPassages,
  reviewRules
} from "./chunk-JPW4BYCE.js";
import {
  nodesOf,
  placeAt,
  readMarkdown,
  readSections,
  wordsOf
} from "./chunk-255O22ES.js";
import {
  fingerprint
} from "./chunk-OWWKVRTR.js";
import {
  UserError
} from "./chunk-F6LC56Z3.js";
import {
  parseMarker,
  printMarker
} from "./chunk-4ZEMNWTY.js";
import {
  capMarkdown,
  details,
  inlineCode,
  text
} from "./chunk-TETAPUMV.js";
import {
  instantOf
} from "./chunk-2DEEEDUW.js";

// src/postmortem/parse.ts
function parsePostmortem(path, source) {
  const document = readMarkdown(source);
  const frontMatter = document.frontMatter?.data ?? {};
  const sections = readSections(document);
  const { regions } = readRegions(source);
  const fields = readFields(document);
  const title = titleOf(document, frontMatter);
  const date = dateOf(path, title, fields);
  return {
    path,
    source,
    title,
    frontMatter,
    sections,
    regions,
    fields,
    date,
    frontMatterSpan: document.frontMatter?.place ?? null,
    actionItems: readActionItems(document, sections, date).map(({ item }) => item),
    passages: readPassages(document, sections, regions),
    frontMatterProblems: (document.frontMatter?.problems ?? []).map(({ message, place }) => ({
      message,
      span: place
    })),
    incident: incidentOf(frontMatter)
  };
}
function titleOf(document, frontMatter) {
  const headings = document.root.children.filter((node) => node.type === "heading");
  const first = headings.find((heading) => heading.depth === 1) ?? headings[0];
  const written = first === void 0 ? "" : wordsOf(first).trim();
  if (written !== "") return written;
  const stated = Object.hasOwn(frontMatter, "title") ? frontMatter["title"] : null;
  return typeof stated === "string" && stated.trim() !== "" ? stated.trim() : null;
}
function incidentOf(frontMatter) {
  for (const key of ["incident", "issue", "incident_number", "incident_url", "incident_link"]) {
    const number = issueNumberOf(Object.hasOwn(frontMatter, key) ? frontMatter[key] : null);
    if (number !== null) return number;
  }
  return null;
}
function issueNumberOf(value) {
  if (typeof value === "number") return Number.isSafeInteger(value) && value > 0 ? value : null;
  if (typeof value === "object" && value !== null && "number" in value)
    return issueNumberOf(value.number);
  if (typeof value !== "string") return null;
  const match = /^#?(\d{1,9})$|(?:#|\/issues\/)(\d{1,9})\b/.exec(value.trim());
  return match === null ? null : issueNumberOf(Number(match[1] ?? match[2]));
}
function dateOf(path, title, fields) {
  const name = path.split("/").at(-1) ?? "";
  for (const stated of [
    fields["date"]?.value,
    fields["started"]?.value,
    fields["dato"]?.value,
    fields["start"]?.value,
    title,
    name
  ]) {
    const date = stated === void 0 || stated === null ? null : readCalendarDate(stated, null);
    if (date !== null) return instantOf(`${date}T00:00:00Z`);
  }
  return null;
}
function readFields(document) {
  const fields = /* @__PURE__ */ new Map();
  for (const entry of document.frontMatter?.entries ?? []) {
    fields.set(entry.key.toLowerCase(), { value: printed(entry.value), span: entry.place });
  }
  for (const node of document.root.children) {
    if (node.type !== "paragraph" && node.type !== "list") continue;
    for (const inner of nodesOf(node)) {
      if (inner.type === "paragraph")
        addFields(
          document.source,
          inner.position?.start.offset ?? 0,
          inner.position?.end.offset ?? 0,
          fields
        );
    }
  }
  return Object.fromEntries(fields);
}
function printed(value) {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}
function addFields(source, start, end, fields) {
  let at = start;
  for (const line of source.slice(start, Math.min(end, start + 4e3)).split("\n")) {
    const match = new RegExp("^\\s{0,8}[*_]{0,3}(\\p{L}[\\p{L} /-]{1,30}?)[*_]{0,3}\\s?:\\s?[*_]{0,3}\\s{0,3}(.{0,300})", "u").exec(
      line
    );
    const key = match?.[1]?.trim().toLowerCase() ?? "";
    const value = match?.[2]?.replace(/\s{1,20}$/, "") ?? "";
    if (key !== "" && value !== "" && !fields.has(key))
      fields.set(key, { value, span: placeAt(source, at, at + line.length) });
    at += line.length + 1;
  }
}

// src/review/diff-lines.ts
function commentableLines(patch) {
  const lines = /* @__PURE__ */ new Set();
  let next = 0;
  let left = 0;
  for (const line of patch.split("\n")) {
    const hunk = left === 0 || line.startsWith("@@") ? /^@@ -\d{1,9}(?:,\d{1,9})? \+(\d{1,9})(?:,(\d{1,9}))? @@/.exec(line) : null;
    if (hunk !== null) {
      next = Number(hunk[1]);
      left = hunk[2] === void 0 ? 1 : Number(hunk[2]);
    } else if (left > 0 && (line.startsWith("+") || line.startsWith(" ") || line === "" || line === "\r")) {
      lines.add(next);
      next += 1;
      left -= 1;
    }
  }
  return lines;
}

// src/review/lint.ts
function lint(document, rules, context, settings) {
  const allowed = allowances(document.source);
  return rules.flatMap((rule) => {
    const severity = (Object.hasOwn(settings.rules, rule.id) ? settings.rules[rule.id] : void 0) ?? rule.severity;
    return severity === "off" ? [] : rule.check(document, withPeopleOf(document, context)).map((finding) => ({ ...finding, severity }));
  }).filter(({ ruleId, place }) => !(allowed.get(ruleId)?.has(place.line) ?? false)).filter(onceEach()).sort(byPlace);
}
function withPeopleOf(document, context) {
  const named = ["owner", "author", "authors", "lead", "by"].flatMap((key) => {
    const value = Object.hasOwn(document.frontMatter, key) ? document.frontMatter[key] : document.fields[key]?.value;
    return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === "string").flatMap((one) => one.split(/,| and | & /));
  });
  const owners = document.actionItems.flatMap(({ owner }) => owner === null ? [] : [owner]);
  const names = [...named, ...owners].flatMap((name) => [
    name,
    ...new RegExp("^(\\p{Lu}\\p{L}{2,20}) \\p{Lu}", "u").exec(name.trim())?.slice(1) ?? []
  ]).map((name) => name.replace(/^[\s@[]+|[\s\]]+$/g, "").toLowerCase()).filter(
    (name) => /^[\p{L}\p{N}][\p{L}\p{N} .'-]{1,38}$/u.test(name) && !/team|platform|group|devs?$/.test(name)
  );
  return { ...context, people: /* @__PURE__ */ new Set([...context.people, ...names]) };
}
function allowances(source) {
  const allowed = /* @__PURE__ */ new Map();
  if (!source.includes("after-action:allow")) return allowed;
  source.split("\n").forEach((line, i) => {
    for (const match of line.matchAll(/<!-- after-action:allow ([a-z0-9 -]{1,200}?) -->/g)) {
      for (const id of (match[1] ?? "").split(" ")) {
        const lines = allowed.get(id) ?? /* @__PURE__ */ new Set();
        lines.add(i + 1).add(i + 2);
        allowed.set(id, lines);
      }
    }
  });
  return allowed;
}
function onceEach() {
  const seen = /* @__PURE__ */ new Set();
  return ({ ruleId, place, message }) => {
    const key = `${ruleId} ${place.start} ${message}`;
    return !seen.has(key) && seen.add(key) !== void 0;
  };
}
function byPlace(a, b) {
  return a.place.start - b.place.start || a.place.end - b.place.end || (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0);
}

// src/render/review/comment.ts
var maxComments = 20;
var bodyLimit = 6e4;
var rank = { error: 0, warning: 1, notice: 2 };
var levels = { error: "failure", warning: "warning", notice: "notice" };
function renderReview(documents, diffLines, failOn = "error") {
  const all = documents.flatMap(
    ({ document, findings }) => findings.map((finding) => ({ document, finding }))
  );
  const groups = groupByLine(
    all.filter(
      ({ document, finding }) => diffLines.get(document.path)?.has(finding.place.line) === true
    )
  ).filter(isWorthALine);
  const inline = [...groups].sort((a, b) => worst(a) - worst(b)).slice(0, maxComments);
  const shown = new Set(inline.flat());
  const rest = all.filter((placed) => !shown.has(placed) && isWorthALine([placed]));
  const title = titleOf2(
    all.map(({ finding }) => finding),
    documents.length
  );
  return {
    title,
    body: capMarkdown(
      [`**${title}**`, renderRest(rest, inline.length > 0)].filter(Boolean).join("\n\n"),
      bodyLimit,
      "_More findings are in the check._"
    ),
    comments: inline.map(renderComment),
    annotations: all.map(renderAnnotation),
    conclusion: conclusionOf(all, failOn),
    summary: capMarkdown(
      all.length === 0 ? "Nothing to remark." : renderList(all),
      bodyLimit,
      "_More findings are in the annotations._"
    )
  };
}
function isWorthALine(group) {
  return group.some(
    ({ finding }) => finding.severity !== "notice" || finding.suggestion !== void 0
  );
}
function conclusionOf(all, failOn) {
  if (all.every(({ finding }) => finding.severity === "notice")) return "success";
  const limit = failOn === "never" ? -1 : rank[failOn];
  return all.some(({ finding }) => rank[finding.severity] <= limit) ? "failure" : "neutral";
}
function titleOf2(findings, documents) {
  if (findings.length === 0) return `Nothing to remark in ${plural(documents, "postmortem")}`;
  const counts = ["error", "warning", "notice"].map(
    (severity) => [findings.filter((finding) => finding.severity === severity).length, severity]
  );
  return counts.filter(([count]) => count > 0).map(([count, severity]) => plural(count, severity)).join(", ");
}
function plural(count, word) {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}
function groupByLine(placed) {
  const groups = /* @__PURE__ */ new Map();
  for (const one of placed) {
    const key = `${one.finding.place.line} ${one.document.path}`;
    groups.set(key, [...groups.get(key) ?? [], one]);
  }
  return [...groups.values()];
}
function worst(group) {
  return Math.min(...group.map(({ finding }) => rank[finding.severity]));
}
function renderComment(group) {
  const [first] = group;
  const path = first?.document.path ?? "";
  const line = first?.finding.place.line ?? 1;
  const words = lineOf(first, line);
  const key = fingerprint(
    JSON.stringify([
      path,
      words,
      ...group.map(({ finding }) => `${finding.ruleId} ${finding.message}`)
    ])
  );
  const remarks = group.map(
    ({ finding }) => `${finding.severity === "error" ? "**Error**" : capital(finding.severity)}: ${text(finding.message)}. ${ruleName(finding.ruleId)}`
  );
  const suggestion = suggestionFor(group, words);
  return {
    path,
    line,
    fingerprint: key,
    body: [
      `${printMarker("finding", { key })}`,
      remarks.join("\n\n"),
      ...suggestion === null ? [] : [suggestion]
    ].join("\n")
  };
}
function lineOf(placed, line) {
  return placed?.document.source.split("\n")[line - 1]?.replace(/\r$/, "") ?? "";
}
function suggestionFor(group, line) {
  const [only, ...others] = group.filter(({ finding }) => finding.suggestion !== void 0);
  if (only === void 0 || others.length > 0) return null;
  const { place, suggestion = "" } = only.finding;
  const source = only.document.source.slice(place.start, place.end);
  if (source.includes("\n")) return null;
  const fixed = line.slice(0, place.column - 1) + suggestion + line.slice(place.column - 1 + source.length);
  return `
\`\`\`\`suggestion
${fixed}
\`\`\`\``;
}
function renderRest(rest, some) {
  if (rest.length === 0) return "";
  return rest.length <= 10 ? renderList(rest) : details(`${rest.length} ${some ? "more " : ""}findings`, renderList(rest));
}
function renderList(placed) {
  return placed.map(
    ({ document, finding }) => `- ${inlineCode(`${document.path}:${finding.place.line}`)} ${finding.severity === "error" ? "**error**" : finding.severity}: ${text(finding.message)} ${ruleName(finding.ruleId)}`
  ).join("\n");
}
function renderAnnotation({ document, finding }) {
  const lines = document.source.slice(finding.place.start, finding.place.end).split("\n").length - 1;
  return {
    path: document.path,
    startLine: finding.place.line,
    endLine: finding.place.line + lines,
    level: levels[finding.severity],
    title: finding.ruleId,
    message: finding.message
  };
}
function ruleName(id) {
  return `(${inlineCode(id)})`;
}
function capital(word) {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

// src/jobs/review.ts
var checkName = "After-Action review";
var reviewJob = {
  id: "review",
  description: "check a postmortem for what is missing and for blame, on the lines of its pull request",
  read: readReviewFacts,
  plan: planReview
};
async function readReviewFacts(reader, { pull: number, ours = false }, { config }) {
  const [pull, self] = [await reader.pullRequest(number), await reader.identity()];
  const touched = (await reader.pullRequestFiles(number)).filter(
    (file) => isPostmortem(file, config.postmortem.directory)
  );
  const files = [];
  for (const file of touched) {
    const content = await reader.file(file.path, pull.head.sha);
    if (content !== null) files.push({ file, source: content.text });
  }
  const omissions = [];
  const people = await participants(reader, files, omissions);
  return {
    pull,
    files,
    self: self.login,
    quiet: ours || pull.draft,
    people,
    omissions,
    reviewComments: files.length === 0 || ours || pull.draft ? [] : await reader.reviewComments(number)
  };
}
function isPostmortem({ path, status }, directory) {
  return status !== "removed" && path.startsWith(`${directory.replace(/\/+$/, "")}/`) && /\.(?:md|markdown)$/i.test(path) && !/(?:^|\/)(?:readme|index|template)\.md$/i.test(path);
}
async function participants(reader, files, omissions) {
  const logins = /* @__PURE__ */ new Set();
  for (const { file, source } of files) {
    const { incident } = parsePostmortem(file.path, source);
    if (incident === null) continue;
    try {
      for (const { author } of await reader.comments(incident))
        if (author.type !== "Bot") logins.add(author.login.toLowerCase());
    } catch (error) {
      if (!(error instanceof UserError) || error.code === "PM101" || error.code.startsWith("PM2"))
        throw error;
      omissions.push(
        `who took part in #${incident} could not be read: ${error.problems[0].remedy}`
      );
    }
  }
  return [...logins];
}
function planReview(facts, { config, now }) {
  const rules = reviewRules.filter(
    ({ id }) => id !== "a4-issue" || config.review.rules[id] !== void 0
  );
  const context = { people: new Set(facts.people), today: now.slice(0, 10) };
  const documents = facts.files.map(({ file, source }) => {
    const document = parsePostmortem(file.path, source);
    return { document, findings: lint(document, rules, context, config.review) };
  });
  const lines = new Map(
    facts.files.map(({ file }) => [file.path, commentableLines(file.patch ?? "")])
  );
  const rendered = renderReview(documents, lines, config.review.failOn);
  const output = { documents, conclusion: rendered.conclusion, markdown: rendered.body };
  if (facts.files.length === 0) {
    return {
      plan: {
        changes: [],
        reasons: [
          `pull request #${facts.pull.number} touches no postmortem under ${config.postmortem.directory}/`
        ]
      },
      output: { ...output, conclusion: "success" }
    };
  }
  const count = documents.reduce((sum, { findings }) => sum + findings.length, 0);
  const changes = [];
  const fresh = facts.quiet ? [] : rendered.comments.filter(({ fingerprint: fingerprint2 }) => !alreadySaid(facts, fingerprint2));
  if (fresh.length > 0)
    changes.push({
      kind: "review",
      pull: facts.pull.number,
      sha: facts.pull.head.sha,
      key: facts.pull.head.sha,
      body: rendered.body,
      comments: fresh
    });
  changes.push({
    kind: "check",
    sha: facts.pull.head.sha,
    name: checkName,
    conclusion: rendered.conclusion,
    title: rendered.title,
    summary: rendered.summary,
    annotations: rendered.annotations
  });
  return {
    plan: {
      changes,
      reasons: [
        ...facts.omissions,
        `${count} finding${count === 1 ? "" : "s"} in ${documents.length} document${documents.length === 1 ? "" : "s"}, ${facts.quiet ? "in the check only while it is a draft" : `${fresh.length} not said before`}`
      ]
    },
    output
  };
}
function alreadySaid({ reviewComments, self }, fingerprint2) {
  return reviewComments.some(
    ({ author, body }) => author.login === self && parseMarker(body)?.attributes["key"] === fingerprint2
  );
}

export {
  parsePostmortem,
  lint,
  checkName,
  reviewJob,
  isPostmortem,
  planReview
};
//# sourceMappingURL=chunk-HAZGWDWP.js.map
