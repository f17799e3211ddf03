import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  readPublished
} from "./chunk-SQQX2BCZ.js";
import {
  writeTracking
} from "./chunk-GK6GMXKQ.js";
import {
  parsePostmortem
} from "./chunk-HAZGWDWP.js";
import {
  githubIssues
} from "./chunk-B4PQKM2P.js";
import {
  fingerprint
} from "./chunk-OWWKVRTR.js";
import {
  dateIn
} from "./chunk-KUQAX23D.js";
import {
  parseMarker
} from "./chunk-4ZEMNWTY.js";
import {
  link,
  text
} from "./chunk-TETAPUMV.js";
import {
  redact
} from "./chunk-VEUJSTIN.js";
import {
  instantOf,
  plusSeconds,
  secondsBetween
} from "./chunk-2DEEEDUW.js";

// src/follow-ups/follow-up-key.ts
function followUpKey(incident, text2) {
  return `${keyPrefix(incident)}${fingerprint(wordsOf(text2).join(" "))}`;
}
function keyPrefix(incident) {
  return typeof incident === "number" ? `${incident}-` : `p${fingerprint(incident ?? "").slice(0, 8)}-`;
}
var fillers = /* @__PURE__ */ new Set([
  "a",
  "an",
  "the",
  "to",
  "of",
  "for",
  "on",
  "in",
  "our",
  "and",
  "we",
  "should",
  "please",
  "todo"
]);
function wordsOf(text2) {
  const bare = text2.slice(0, 4e3).normalize("NFKC").toLowerCase().replace(/https?:\/\/\S{1,500}/g, " ").replace(/(?<![\w/])(?:[\w.-]{1,60}\/[\w.-]{1,100})?#\d{1,9}\b/g, " ").replace(/(?<![\w.])@[\w/-]{1,80}/g, " ").replace(/\[[x ]\]/g, " ");
  const words = (bare.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !fillers.has(word));
  return words.length === 0 ? [bare.trim()] : words;
}
function likeness(a, b) {
  const [left, right] = [pairsOf(a), pairsOf(b)];
  const total = left.length + right.length;
  if (total === 0) return 0;
  const counts = /* @__PURE__ */ new Map();
  for (const pair of left) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of right) {
    const left2 = counts.get(pair) ?? 0;
    if (left2 > 0) shared += 1;
    counts.set(pair, left2 - 1);
  }
  return 2 * shared / total;
}
function pairsOf(text2) {
  return wordsOf(text2).flatMap(
    (word) => word.length === 1 ? [word] : Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2))
  );
}

// src/follow-ups/follow-ups-of.ts
function followUpsOf(document, issues, config, now, options = {}) {
  const postmortem = {
    path: document.path,
    incident: document.incident,
    title: document.title ?? document.path
  };
  const prefix = keyPrefix(document.incident ?? document.path);
  const marked = markedIssues(issues, prefix, options.self ?? null);
  const keyed = withKeys(document);
  const joined = keyed.map(({ item, key }) => ({
    item,
    key,
    ...byLink(item, issues, options.trackers ?? [githubIssues]),
    marked: marked.get(key) ?? null
  }));
  return rescued(joined, marked).map(({ item, key, issue, elsewhere }) => {
    const due = dueAtOf(item, issue, config);
    const late = due === null ? 0 : daysLate(due, now, config);
    const state = stateOf(item, issue, elsewhere, late);
    return {
      key,
      item,
      postmortem,
      state,
      issue,
      daysLate: state === "done" || state === "declined" ? 0 : late,
      dueAt: due
    };
  });
}
function withKeys(document) {
  const seen = /* @__PURE__ */ new Map();
  return document.actionItems.map((item) => {
    const key = followUpKey(document.incident ?? document.path, item.text);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return { item, key: count === 1 ? key : `${key}-${count}` };
  });
}
function markedIssues(issues, prefix, self) {
  const found = /* @__PURE__ */ new Map();
  for (const issue of [...issues].sort((a, b) => a.number - b.number)) {
    if (self !== null && issue.author.login.toLowerCase() !== self.toLowerCase()) continue;
    const marker = parseMarker(issue.body);
    const key = marker?.kind === "follow-up" ? marker.attributes["key"] : void 0;
    if (key?.startsWith(prefix) === true && !found.has(key)) found.set(key, issue);
  }
  return found;
}
function byLink(item, issues, trackers) {
  if (item.tracking === null) return { issue: null, elsewhere: false };
  for (const tracker of trackers) {
    const issue = tracker.issueOf(item.tracking, issues);
    if (issue !== null) return { issue, elsewhere: false };
  }
  return { issue: null, elsewhere: true };
}
var alike = { open: 0.6, closed: 0.8 };
function rescued(joined, marked) {
  const settled = joined.map(
    (one) => one.issue === null && !one.elsewhere && one.marked !== null ? { ...one, issue: one.marked } : one
  );
  const used = /* @__PURE__ */ new Set([
    ...settled.flatMap(({ issue }) => issue === null ? [] : [issue.number]),
    ...settled.flatMap(({ marked: own }) => own === null ? [] : [own.number])
  ]);
  const spare = [...marked.entries()].filter(([, issue]) => !used.has(issue.number));
  const pairs = settled.flatMap(
    (one, index) => one.issue !== null || one.elsewhere ? [] : spare.flatMap(([key, issue]) => {
      const score = Math.max(
        likeness(one.item.text, issue.title),
        likeness(one.item.text, firstWords(issue.body))
      );
      return score >= alike[issue.state] ? [{ index, key, issue, score }] : [];
    })
  ).sort((a, b) => b.score - a.score || a.index - b.index);
  const result = [...settled];
  const taken = /* @__PURE__ */ new Set();
  for (const { index, key, issue } of pairs) {
    const one = result[index];
    if (one === void 0 || one.issue !== null || taken.has(issue.number)) continue;
    taken.add(issue.number);
    result[index] = { ...one, key, issue };
  }
  return result;
}
function firstWords(body) {
  return body.slice(0, 4e3).split("\n").slice(1).find((line) => line.trim() !== "") ?? "";
}
function dueAtOf(item, issue, config) {
  if (item.due !== null) return instantOf(`${item.due}T00:00:00Z`);
  if (issue === null) return null;
  if (issue.milestone !== null && issue.milestone.dueOn !== null)
    return instantOf(`${issue.milestone.dueOn.slice(0, 10)}T00:00:00Z`);
  return dueByDefault(issue.createdAt, config);
}
function dueByDefault(from, config) {
  if (config.followUps.defaultDueDays === 0) return null;
  return plusSeconds(
    `${dateIn(from, config.timeZone)}T00:00:00Z`,
    config.followUps.defaultDueDays * 86400
  );
}
function daysLate(due, now, config) {
  return Math.max(
    0,
    Math.round(secondsBetween(due, `${dateIn(now, config.timeZone)}T00:00:00Z`) / 86400)
  );
}
function stateOf(item, issue, elsewhere, late) {
  if (issue?.state === "closed")
    return issue.stateReason === "not_planned" || issue.stateReason === "duplicate" ? "declined" : "done";
  if (item.done) return "done";
  if (elsewhere) return "unknown";
  if (issue === null) return "untracked";
  return late > 0 ? "overdue" : "tracked";
}

// src/follow-ups/plan-follow-ups.ts
function planFollowUps(input) {
  const open = input.followUps.filter(({ state }) => state === "untracked").map((followUp) => trackingIssue(followUp, input));
  const links = input.followUps.flatMap((followUp) => missingLink(followUp, input.document));
  const text2 = links.reduce(
    (source, { item, tracking }) => writeTracking(source, item, tracking),
    input.document.source
  );
  const reminders = remindersOf(input);
  return {
    open,
    links: links.map(({ key, item, tracking }) => ({ key, line: item.span.line, tracking })),
    text: text2 === input.document.source ? null : text2,
    reminders,
    reasons: reasonsOf(input, open.length, links.length, reminders.length)
  };
}
function missingLink({ key, item, issue }, document) {
  if (item.tracking !== null || issue === null) return [];
  const written = document.source.slice(item.span.start, item.span.end);
  const named = new RegExp(`(?:#|/issues/)${issue.number}(?!\\d)`).test(written);
  return named ? [] : [{ key, item, tracking: `#${issue.number}` }];
}
function trackingIssue(followUp, { document, repository, config, now }) {
  const { item, postmortem } = followUp;
  const words = redact(item.text).text.replace(/\s+/g, " ").trim();
  return {
    key: followUp.key,
    followUp,
    title: words.length > 120 ? `${words.slice(0, 119).trimEnd()}\u2026` : words,
    documentUrl: documentUrl(repository, postmortem.path, item.span.line),
    incidentUrl: postmortem.incident === null ? null : `${repository.url}/issues/${postmortem.incident}`,
    dueAt: followUp.dueAt ?? dueByDefault(now, config),
    label: config.labels.followUp,
    labels: [],
    assignees: config.followUps.assign && item.owner !== null && isHandle(item.owner, document.source.slice(item.span.start, item.span.end)) ? [item.owner] : []
  };
}
function isHandle(owner, source) {
  if (!/^[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}(?:_[a-z\d]{1,8})?$/i.test(owner)) return false;
  return source.replace(/\u200b|&#8203;/g, "").toLowerCase().includes(`@${owner.toLowerCase()}`);
}
function documentUrl(repository, path, line) {
  const encoded = [repository.defaultBranch, path].map((part) => part.split("/").map(encodeURIComponent).join("/")).join("/");
  return `${repository.url}/blob/${encoded}${line === void 0 ? "" : `?plain=1#L${line}`}`;
}
function remindersOf({ followUps: followUps2, repository, config }) {
  const asked = /* @__PURE__ */ new Set();
  return followUps2.flatMap((followUp) => {
    const { state, issue, dueAt, daysLate: daysLate2, postmortem } = followUp;
    if (state !== "overdue" || issue === null || dueAt === null || asked.has(issue.number))
      return [];
    asked.add(issue.number);
    const period = Math.floor((daysLate2 - 1) / config.followUps.remindEveryDays) + 1;
    return [
      {
        key: `reminder-${dueAt.slice(0, 10)}-${period}`,
        issue: issue.number,
        followUp,
        period,
        documentUrl: documentUrl(repository, postmortem.path)
      }
    ];
  });
}
function reasonsOf({ document, followUps: followUps2 }, open, links, reminders) {
  if (followUps2.length === 0) return [`${document.path} holds no action items`];
  const count = (n, one, many) => n === 0 ? [] : [`${document.path}: ${n} ${n === 1 ? one : many}`];
  const reasons = [
    ...count(open, "action item has no issue yet", "action items have no issue yet"),
    ...count(links, "link is to be written back", "links are to be written back"),
    ...count(reminders, "follow-up is overdue", "follow-ups are overdue")
  ];
  return reasons.length === 0 ? [`${document.path}: every action item is tracked, none is overdue`] : reasons;
}

// src/render/follow-ups/issue.ts
function renderTrackingIssue(plan) {
  const { item, postmortem } = plan.followUp;
  const rows = [
    ["Postmortem", link(redact(postmortem.title).text, plan.documentUrl)],
    ...plan.incidentUrl === null || postmortem.incident === null ? [] : [["Incident", `[#${postmortem.incident}](${plan.incidentUrl})`]],
    ...item.owner === null ? [] : [["Owner", text(item.owner)]],
    ...plan.dueAt === null ? [] : [["Due", plan.dueAt.slice(0, 10)]],
    ...item.type === null ? [] : [["Type", item.type]]
  ];
  return [
    text(redact(item.text).text),
    rows.map(([name, value]) => `- **${name}:** ${value}`).join("\n"),
    "Close this issue as *completed* when it is done, or as *not planned* when it is decided against. To move the due date, change it in the postmortem."
  ].join("\n\n");
}

// src/render/follow-ups/reminder.ts
function renderReminder(plan) {
  const { dueAt, postmortem } = plan.followUp;
  const due = dueAt?.slice(0, 10) ?? "";
  const again = plan.period === 1 ? `This follow-up of ${link(redact(postmortem.title).text, plan.documentUrl)} was due on ${due}.` : `This follow-up of ${link(redact(postmortem.title).text, plan.documentUrl)} is still open; it was due on ${due}.`;
  return `${again} How does it stand?

- Done? Close the issue as *completed*.
- Decided against? Close it as *not planned*; that is an answer too.
- Needs more time? Write a new due date into the postmortem.`;
}

// src/jobs/follow-ups.ts
var offerPrefix = "after-action/links-";
var followUps = {
  id: "follow-ups",
  description: "track the action items of published postmortems as issues, and remind when they are overdue",
  read: readFollowUpsFacts,
  plan: planAll
};
async function readFollowUpsFacts(reader, _input, { config }) {
  const [repository, self] = [await reader.repository(), await reader.identity()];
  const { documents, omitted } = await readPublished(reader, config.postmortem.directory);
  const issues = documents.length === 0 ? [] : await reader.issues({ labels: [config.labels.followUp], state: "all" });
  const pulls = issues.length === 0 ? [] : await reader.pullRequests({ state: "all", base: repository.defaultBranch, limit: 100 });
  const offers = Object.fromEntries(
    pulls.filter(({ head }) => head.ref.startsWith(offerPrefix)).map((pull) => [pull.head.ref, pull])
  );
  return { repository, self: self.login, documents, issues, offers, omitted };
}
function planAll(facts, context) {
  const parts = facts.documents.map(
    (file) => planDocument(parsePostmortem(file.path, file.text), file, facts, context)
  );
  const reasons = parts.flatMap(({ plan }) => plan.reasons);
  if (facts.omitted > 0) reasons.push(`${facts.omitted} older postmortems were not read`);
  if (facts.documents.length === 0)
    reasons.push(
      `there is no postmortem under ${context.config.postmortem.directory}/ on ${facts.repository.defaultBranch}`
    );
  return {
    plan: { changes: parts.flatMap(({ changes }) => changes), reasons },
    output: { followUpsJob: parts.flatMap((part) => part.followUps) }
  };
}
function planDocument(document, file, facts, { config, now }) {
  const followUps2 = followUpsOf(document, facts.issues, config, now, { self: facts.self });
  const plan = planFollowUps({ document, followUps: followUps2, repository: facts.repository, config, now });
  const issues = plan.open.map((one) => ({
    kind: "tracking-issue",
    key: one.key,
    label: one.label,
    title: one.title,
    body: renderTrackingIssue(one),
    labels: one.labels,
    assignees: one.assignees
  }));
  const reminders = plan.reminders.map((one) => ({
    kind: "comment",
    issue: one.issue,
    key: one.key,
    body: renderReminder(one)
  }));
  return {
    followUps: followUps2,
    plan,
    changes: [...issues, ...offerOf(plan, document, file, facts), ...reminders]
  };
}
function offerOf(plan, document, file, { offers, repository }) {
  if (plan.text === null || plan.open.length > 0) return [];
  const name = document.incident === null ? document.path : `incident ${document.incident}`;
  const branch = `${offerPrefix}${document.incident ?? "file"}-${fingerprint(plan.text)}`;
  if (offers[branch]?.state === "closed") return [];
  const listed = plan.links.map(({ tracking, line }) => `- line ${line}: ${tracking}`).join("\n");
  return [
    {
      kind: "file",
      branch,
      base: repository.defaultBranch,
      path: document.path,
      text: plan.text,
      seen: file.sha,
      message: `docs(postmortem): link the follow-ups of ${name}`
    },
    {
      kind: "pull-request",
      head: branch,
      base: repository.defaultBranch,
      title: `Link the follow-ups of ${name}`,
      key: branch.slice(offerPrefix.length),
      labels: [],
      draft: false,
      body: `The action items of \`${document.path}\` are tracked now. This adds the links, and nothing else:

${listed}
`
    }
  ];
}

export {
  followUpsOf,
  followUps,
  planAll
};
//# sourceMappingURL=chunk-AVZQTM3Q.js.map
