import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  formatClock,
  formatDate
} from "./chunk-IYNLMMBD.js";
import {
  buildIncidentView,
  isIncident,
  leadAtRandom,
  readIncidentFacts
} from "./chunk-5L4IIVNL.js";
import {
  defaultConfig
} from "./chunk-QO66V34Q.js";
import {
  commandTable,
  commandsOf,
  milestoneNames,
  obeyedCommands,
  statuses,
  usageOf
} from "./chunk-KJK32FIC.js";
import {
  details,
  inlineCode,
  link,
  table,
  tableCell,
  text
} from "./chunk-TETAPUMV.js";
import {
  redact
} from "./chunk-VEUJSTIN.js";
import {
  formatDuration,
  plusSeconds,
  secondsBetween
} from "./chunk-2DEEEDUW.js";

// src/incident/labels-and-assignees.ts
function desiredLabels(incident, facts, config) {
  const severity = config.severities.find(({ name }) => name === incident.severity)?.label;
  const ofStatus = statuses.map((name) => config.labels.statusPrefix + name);
  const spoken = facts.issue.labels.some((label) => has(ofStatus, label)) || obeyedCommands(facts, config).some(({ command }) => aboutStatus.has(command.name));
  const status = spoken ? [config.labels.statusPrefix + incident.status] : [];
  const wanted = incident.withdrawn ? [] : [config.labels.incident, ...status, ...severity === void 0 ? [] : [severity]];
  const ours = [
    config.labels.incident,
    ...config.severities.map(({ label }) => label),
    ...ofStatus
  ];
  return {
    add: wanted.filter((label) => !has(facts.issue.labels, label)),
    remove: facts.issue.labels.filter((label) => has(ours, label) && !has(wanted, label))
  };
}
var aboutStatus = /* @__PURE__ */ new Set(["status", "mitigated", "resolved", "reopen"]);
function has(list, label) {
  return list.some((other) => other.toLowerCase() === label.toLowerCase());
}
function desiredAssignees(incident, facts, config = defaultConfig) {
  const { assignees } = facts.issue;
  const is = (a, b) => b !== null && a.toLowerCase() === b.toLowerCase();
  const former = obeyedCommands(facts, config).flatMap(
    ({ command, comment }) => command.name === "lead" ? [command.user ?? leadAtRandom(facts, comment)] : command.name === "handover" ? [command.user] : []
  );
  return {
    add: incident.lead !== null && !assignees.some((login) => is(login, incident.lead)) ? [incident.lead] : [],
    remove: assignees.filter(
      (login) => !is(login, incident.lead) && former.some((earlier) => is(login, earlier))
    )
  };
}

// src/incident/slash-commands/replies.ts
var maxDenials = 3;
function repliesTo(facts, _incident, config) {
  const { obeyed, refused } = commandsOf(facts, config);
  const [good, bad] = [byComment(obeyed), byComment(refused)];
  const seen = /* @__PURE__ */ new Set();
  return [...facts.comments].sort((a, b) => a.id - b.id).flatMap((comment) => {
    const reply = replyTo(
      comment,
      good.get(comment.id) ?? [],
      needsReply(bad.get(comment.id) ?? [], seen)
    );
    return reply === null || isAnswered(comment) ? [] : [reply];
  });
}
function byComment(list) {
  const map = /* @__PURE__ */ new Map();
  for (const one of list) map.set(one.comment.id, [...map.get(one.comment.id) ?? [], one]);
  return map;
}
function isAnswered({ reactions }) {
  return (reactions["+1"] ?? 0) > 0 || (reactions.confused ?? 0) > 0;
}
function needsReply(all, seen) {
  const said2 = all.filter((refusal) => {
    const { reason } = refusal;
    if (reason === "invalid") return true;
    const key = `${reason} ${refusal.comment.author.login}`;
    const first = !seen.has(key) && seen.size < maxDenials;
    seen.add(key);
    return first;
  });
  return { all, refused: said2 };
}
function replyTo(comment, obeyed, refused) {
  if (obeyed.length === 0 && refused.all.length === 0) return null;
  const parts = [
    ...refused.refused.slice(0, 5).map(({ problem }) => lineOf(problem)),
    ...refused.refused.length > 5 ? [`${refused.refused.length - 5} more commands of this comment could not be read.`] : [],
    ...obeyed.some(({ command }) => command.name === "help") ? [helpReply()] : []
  ];
  return {
    comment: comment.id,
    reaction: refused.all.length > 0 ? "confused" : "+1",
    reply: parts.length === 0 ? null : parts.join("\n\n")
  };
}
function lineOf(problem) {
  const sentences = [
    `${text(redact(problem.message).text)}.`,
    ...problem.expected !== void 0 && (problem.code === "PM603" || problem.expected.startsWith("one of")) ? [`Expected ${text(problem.expected)}.`] : [],
    ...problem.example === void 0 ? [] : [`For example: ${exampleCode(problem.example)}.`],
    ...problem.code === "PM603" ? [text(problem.remedy)] : []
  ];
  return `${sentences.join(" ").replace(/\?\./g, "?")} (${problem.code})`;
}
function exampleCode(example) {
  return example.startsWith("`") ? example : inlineCode(example);
}
function helpReply() {
  const rows = commandTable.map((row) => [
    `\`${usageOf(row)}\``,
    row.description,
    `\`${row.example}\``
  ]);
  return `Commands stand in the first lines of a comment, one per line.

${table(["Command", "Does", "Example"], rows)}`;
}

// src/render/timeline/cells.ts
var said = /* @__PURE__ */ new Set(["comment", "command"]);
function eventTable(events, options) {
  let day = "";
  const rows = events.map((event) => {
    const date = formatDate(event.occurredAt, options.zone);
    const cell = timeCell(event, date === day ? null : date, options.zone);
    day = date;
    return [
      cell,
      options.zero === null ? "" : offset(options.zero, event.occurredAt),
      whatCell(event),
      linksCell(event)
    ];
  });
  return table(
    [`Time (${zoneName(options.zone)})`, "Since detection", "What happened", "Source"],
    rows
  );
}
function zoneName(zone) {
  return zone ?? "UTC";
}
function timeCell(event, date, zone) {
  const until = event.until === void 0 ? "" : `\u2013${formatClock(event.until, zone)}`;
  return `${date === null ? "" : `${date} `}${event.approximate ? "~" : ""}${formatClock(event.occurredAt, zone)}${until}`;
}
function offset(zero, at) {
  const seconds = secondsBetween(zero, at);
  if (Math.abs(seconds) < 60) return "0";
  return `${seconds < 0 ? "\u2212" : "+"}${formatDuration(seconds)}`;
}
function whatCell(event) {
  const late = secondsBetween(event.occurredAt, event.postedAt) >= 120 && event.kind !== "opened" ? [
    `written ${event.postedAt.slice(0, 10) === event.occurredAt.slice(0, 10) ? "" : `${event.postedAt.slice(0, 10)} `}${event.postedAt.slice(11, 16)} UTC`
  ] : [];
  const notes2 = [...late, ...event.remarks];
  return `${tableCell(event.text)}${notes2.length === 0 ? "" : ` <sub>${text(notes2.join("; "))}</sub>`}`;
}
function linksCell(event) {
  return event.links.map(
    ({ label, url }) => link(event.actor !== null && said.has(label) ? `${label} by ${event.actor}` : label, url)
  ).join(" ");
}

// src/render/timeline/mermaid.ts
function timelineGantt(timeline) {
  const { milestones: milestones2 } = timeline;
  const first = milestones2.started?.at ?? milestones2.detected?.at;
  if (first === void 0) return "";
  const end = lastOf(timeline, first);
  const lanes = [
    impact(timeline, first, end),
    detection(timeline),
    response(timeline, end),
    deploys(timeline, first, end)
  ].filter((lane) => lane.length > 1);
  const axis = secondsBetween(first, end) > 36 * 3600 ? "%m-%d %H:%M" : "%H:%M";
  return [
    "gantt",
    "    dateFormat YYYY-MM-DDTHH:mm:ss",
    `    axisFormat ${axis}`,
    "    title All times UTC",
    ...lanes.flat()
  ].join("\n");
}
function lastOf({ milestones: milestones2, events }, first) {
  const end = milestones2.resolved?.at ?? events.at(-1)?.occurredAt ?? first;
  return secondsBetween(first, end) < 60 ? plusSeconds(first, 60) : end;
}
function impact({ milestones: milestones2 }, first, end) {
  const over = milestones2.mitigated?.at ?? end;
  const label = milestones2.started === void 0 ? "Known impact" : "Impact";
  return [
    "    section Impact",
    bar(
      milestones2.mitigated === void 0 && milestones2.resolved === void 0 ? `${label} (not over)` : label,
      "crit, ",
      first,
      over < first ? end : over
    )
  ];
}
function detection({ milestones: milestones2 }) {
  const { started, detected } = milestones2;
  if (detected === void 0) return [];
  const undetected = started !== void 0 && secondsBetween(started.at, detected.at) >= 60 ? [bar("Undetected", "", started.at, detected.at)] : [];
  return ["    section Detection", ...undetected, point("Detected", detected.at)];
}
function response({ milestones: milestones2 }, end) {
  const { acknowledged, detected, mitigated, resolved } = milestones2;
  const from = acknowledged?.at ?? detected?.at;
  if (from === void 0) return [];
  const mitigation = mitigated?.at;
  return [
    "    section Response",
    ...acknowledged === void 0 ? [] : [point("Acknowledged", acknowledged.at)],
    ...secondsBetween(from, mitigation ?? end) >= 60 ? [bar("Working on it", "active, ", from, mitigation ?? end)] : [],
    ...mitigation === void 0 ? [] : [point("Mitigated", mitigation)],
    ...resolved === void 0 ? [] : [point("Resolved", resolved.at)]
  ];
}
function deploys({ events }, first, end) {
  const from = plusSeconds(first, -3 * 3600);
  const inside = events.filter(
    (event) => ["deploy", "change", "release", "run"].includes(event.kind) && event.occurredAt >= from && event.occurredAt <= plusSeconds(end, 3600)
  );
  const wanted = new Set([...inside].sort((a, b) => Number(b.key) - Number(a.key)).slice(0, 12));
  return [
    "    section Deploys",
    ...inside.filter((event) => wanted.has(event)).map((event) => point(deployName(event), event.occurredAt))
  ];
}
function deployName(event) {
  const pull = event.links.find((link2) => link2.label.startsWith("#"))?.label.slice(1);
  const words = event.text.replace(/^(?:Merged|Deployed|Released)[: ]*/, "").replace(/\s*\(#\d+\)\s*$/, "");
  return ganttText(`${pull === void 0 ? "" : `PR ${pull} `}${words}`).slice(0, 40).trim() || "deploy";
}
function ganttText(untrusted) {
  return untrusted.normalize("NFKC").replace(/[^\p{L}\p{N} .,()/_+-]+/gu, " ").replace(/-{2,}/g, "-").replace(/(\d{4})-(\d\d)-(\d\d)/g, "$1.$2.$3").replace(
    /\b(?:end|click|call|href|section|title|todayMarker|dateFormat|axisFormat|excludes|includes|inclusiveEndDates|topAxis|weekday|weekend|accTitle|accDescr|vert|tickInterval)\b/gi,
    (word) => `${word.slice(0, 1)}.${word.slice(1)}`
  ).replace(/\s+/g, " ").trim();
}
var stamp = (at) => at.slice(0, 19);
var bar = (name, tags, from, to) => `    ${name} :${tags}${stamp(from)}, ${stamp(to > from ? to : plusSeconds(from, 60))}`;
var point = (name, at) => `    ${name} :milestone, ${stamp(at)}, 0m`;

// src/render/timeline/sentences.ts
var endings = {
  "time-to-detect": "detected",
  "time-to-acknowledge": "acknowledged",
  "time-to-mitigate": "mitigated",
  "time-to-resolve": "resolved"
};
var certaintyWords = {
  stated: "stated",
  recorded: "recorded",
  inferred: "inferred from wording"
};
function durationUntil(timeline, name) {
  const duration = timeline.durations.find(({ id }) => endings[id] === name);
  return duration === void 0 ? "" : `${duration.seconds < 60 ? "under 1 min" : formatDuration(duration.seconds)} (${duration.definition})`;
}
function durationAfter(timeline, name) {
  const duration = timeline.durations.find(({ id }) => endings[id] === name);
  if (duration === void 0) return "";
  return `${duration.seconds < 60 ? "under 1 min" : formatDuration(duration.seconds)} after the ${duration.definition.startsWith("started") ? "start" : "detection"}`;
}
function capitalized(word) {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

// src/render/timeline/response-comment.ts
var maxBytes = 59e3;
var byteLength = (markdown) => new TextEncoder().encode(markdown).length;
function renderResponseComment(input) {
  const all = input.timeline.events.length;
  const whole = page(input, all);
  if (byteLength(whole) <= maxBytes) return whole;
  let [fits, tooMany] = [0, all];
  while (tooMany - fits > 1) {
    const middle = fits + tooMany >> 1;
    if (byteLength(page(input, middle)) <= maxBytes) fits = middle;
    else tooMany = middle;
  }
  return page(input, fits);
}
function page(input, rows) {
  if (input.incident.withdrawn)
    return [headline(input), "`/reopen` makes it one again.", fullLog(input, rows)].filter((block) => block !== "").join("\n\n");
  return [
    headline(input),
    update(input),
    needed(input),
    milestones(input),
    attempts(input),
    chart(input),
    keyRows(input),
    fullLog(input, rows),
    findings(input),
    notes(input),
    help(input)
  ].filter((block) => block !== "").join("\n\n");
}
function headline({ incident }) {
  if (incident.withdrawn) return "## Not an incident";
  const severity = incident.severity === null ? "no severity yet" : incident.severity;
  const lead = incident.lead === null ? isOver(incident) ? "no lead" : "no lead yet" : `lead @${incident.lead.replace(/^@/, "")}`;
  return `## ${text(capitalized(severity))} \xB7 ${text(incident.status)} \xB7 ${text(lead)}`;
}
var isOver = (incident) => incident.status === "resolved";
function update({ incident, config, timeline }) {
  const last = incident.updates.at(-1);
  const words = last === void 0 ? "" : `Last update (${link(moment(last.at, config.timeZone), last.url)}): ${clip(last.value.text, 400)}`;
  const severity = config.severities.find(({ name }) => name === incident.severity);
  const since = last?.at ?? timeline.milestones.detected?.at ?? incident.declaredAt;
  const due = last?.value.nextDue ?? (severity === void 0 ? null : plusSeconds(since, severity.updateEveryMinutes * 60));
  if (isOver(incident) || due === null) return words;
  const rule = last?.value.nextDue == null && severity !== void 0 ? ` (${text(severity.name)}: every ${formatDuration(severity.updateEveryMinutes * 60)})` : "";
  return [
    `**Next update due ${moment(due, config.timeZone)}**${rule}`,
    ...words === "" ? [] : [words]
  ].join("<br>");
}
function needed({ incident, timeline }) {
  if (isOver(incident)) return "";
  const gaps = [
    ...incident.lead === null ? ["a lead: `/lead @you`"] : [],
    ...incident.severity === null ? ["a severity: `/severity sev2`"] : [],
    ...timeline.milestones.started === void 0 ? ["when it started: `/started 14:03 UTC`"] : []
  ];
  return gaps.length === 0 ? "" : `**Still needed:** ${gaps.join(" \xB7 ")}`;
}
function moment(at, zone) {
  return `${formatDate(at, zone)} ${formatClock(at, zone)} ${zoneName(zone)}`;
}
function clip(words, length) {
  const line = redact(words.slice(0, 4e3)).text.replace(/\s+/g, " ").trim();
  return text(
    line.length > length ? `${line.slice(0, length - 1).replace(/[\ud800-\udbff]$/, "")}\u2026` : line
  );
}
function milestones({ timeline, config, incident }) {
  const known = milestoneNames.flatMap((name) => {
    const milestone = timeline.milestones[name];
    if (milestone === void 0) return [];
    return [
      [
        capitalized(name),
        moment(milestone.at, config.timeZone),
        durationUntil(timeline, name),
        `${certaintyWords[milestone.certainty]}, ${link("proof", milestone.proofUrl)}`
      ]
    ];
  });
  const unknown = isOver(incident) ? milestoneNames.filter(
    (name) => timeline.milestones[name] === void 0 && name !== "acknowledged"
  ) : [];
  const open = unknown.length === 0 ? "" : `

Not known: ${unknown.map((name) => `${name} (\`/${name} TIME\`)`).join(", ")}`;
  return `${table(["Milestone", "When", "It took", "How we know"], known)}${open}`;
}
function attempts({ incident }) {
  const tried = incident.attempts.map(
    (attempt) => `- ${clip(attempt.value, 300)} (${link(`by ${attempt.by}`, attempt.url)})`
  );
  const kept = incident.evidence.map(
    (evidence) => `- ${linked(evidence.value)} (${link(`by ${evidence.by}`, evidence.url)})`
  );
  const recent = (lines) => lines.slice(-15).join("\n");
  return [
    ...tried.length === 0 ? [] : [`**Already tried**

${recent(tried)}`],
    ...kept.length === 0 ? [] : [`**Evidence, keep it**

${recent(kept)}`]
  ].join("\n\n");
}
function linked(words) {
  const address = redact(words.trim()).text;
  return /^https?:\/\/\S{1,500}$/.test(address) ? link(address.replace(/^https?:\/\//, ""), address) : clip(words, 300);
}
function chart({ timeline }) {
  const source = timeline.events.length < 4 ? "" : timelineGantt(timeline);
  return source === "" ? "" : `\`\`\`mermaid
${source}
\`\`\``;
}
function tableOptions({ timeline, config }) {
  return { zone: config.timeZone, zero: timeline.milestones.detected?.at ?? null };
}
function keyRows(input) {
  const keys = input.timeline.events.filter((event) => event.key);
  const all = input.timeline.events.length;
  const heading = keys.length === all ? "### Timeline" : `### Timeline: ${keys.length} of ${all} rows`;
  return `${heading}

${eventTable(newest(keys, 60), tableOptions(input))}`;
}
function fullLog(input, rows) {
  const { events } = input.timeline;
  if (events.every((event) => event.key)) return "";
  const shown = newest(events, rows);
  const left = events.length - shown.length;
  const notice = left === 0 ? "" : `

${left === 1 ? "1 older row is" : `${left} older rows are`} left out here to stay within GitHub's limit. ${link("The issue", input.incident.url)} has them all, and so has \`after-action timeline\`.`;
  if (shown.length === 0) return notice.trim();
  return details(`All ${events.length} rows`, `${eventTable(shown, tableOptions(input))}${notice}`);
}
var newest = (events, count) => count <= 0 ? [] : events.slice(-count);
function findings({ timeline, incident }) {
  const open = timeline.findings.filter(
    ({ ruleId }) => isOver(incident) || ruleId !== "starts-at-detection"
  );
  if (open.length === 0) return "";
  const lines = open.slice(0, 20).map((finding) => `- ${text(finding.message)}`);
  return `**Gaps and contradictions**

${lines.join("\n")}`;
}
function notes({ facts, deploys: deploys2 }) {
  const omissions = facts.omissions.slice(0, 10).map((omission) => `- ${text(omission)}`);
  return details(
    "Where this comes from",
    [
      `Deploys: ${text(deploys2.reason)}`,
      ...omissions.length === 0 ? [] : ["Not read:", omissions.join("\n")]
    ].join("\n\n")
  );
}
function help({ incident, timeline }) {
  const first = incident.status === "resolved" ? ["/postmortem", "/follow-up TEXT @owner due 14d"] : [
    "/update TEXT next 30m",
    "/tried TEXT",
    "/status identified",
    ...timeline.milestones.mitigated?.certainty === "stated" ? ["/resolved"] : ["/mitigated"]
  ];
  return `**You can comment:** ${[...first, "/timeline TEXT | TIME", "/help"].map((command) => `\`${command}\``).join(" \xB7 ")}`;
}

// src/jobs/timeline.ts
var timelineJob = {
  id: "timeline",
  description: "keep the timeline of an incident current in one comment, and obey its slash commands",
  read: (reader, { issue }, { config, now }) => readIncidentFacts(reader, issue, config, now),
  plan: (facts, context) => planTimeline(buildIncidentView(facts, context.config), context)
};
function planTimeline(view, context) {
  if (!isIncident(view))
    return { plan: { changes: [], reasons: [notAnIncident(view)] }, output: view };
  const { facts, incident } = view;
  const issue = facts.issue.number;
  const changes = [
    ...answers(view, context),
    { kind: "labels", issue, ...desiredLabels(incident, facts, view.config) },
    { kind: "assignees", issue, ...desiredAssignees(incident, facts, view.config) },
    { kind: "comment", issue, key: "response", body: renderResponseComment(view) }
  ];
  const changed = changes.filter((change) => !isEmpty(change));
  return {
    plan: {
      changes: changed,
      reasons: [`the timeline of #${issue} has ${view.timeline.events.length} rows`]
    },
    output: view
  };
}
function answers({ facts, incident, config }, context) {
  const issue = facts.issue.number;
  return repliesTo(facts, incident, config).flatMap(
    ({ comment, reaction, reply }) => {
      context.log(
        `the command in comment ${comment} is ${reaction === "+1" ? "obeyed" : "refused"}`
      );
      const said2 = reply === null ? [] : [{ kind: "comment", issue, key: `reply-${comment}`, body: reply }];
      return [
        { kind: "reaction", issue, comment, content: "eyes" },
        ...said2,
        { kind: "reaction", issue, comment, content: reaction }
      ];
    }
  );
}
function isEmpty(change) {
  return (change.kind === "labels" || change.kind === "assignees") && change.add.length + change.remove.length === 0;
}
function notAnIncident({ facts, config }) {
  return `#${facts.issue.number} does not carry the label "${config.labels.incident}", so it is no incident`;
}

export {
  eventTable,
  offset,
  timelineGantt,
  certaintyWords,
  durationUntil,
  durationAfter,
  capitalized,
  timelineJob,
  planTimeline,
  notAnIncident
};
//# sourceMappingURL=chunk-AZOBY6V6.js.map
