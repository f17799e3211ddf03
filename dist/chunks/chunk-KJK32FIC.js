import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  dueOf
} from "./chunk-KUQAX23D.js";
import {
  parseMarker
} from "./chunk-4ZEMNWTY.js";
import {
  excerpt,
  importMarkerKind,
  parseImportComment
} from "./chunk-COVOLZUP.js";
import {
  timedLinesOf
} from "./chunk-2SD2JBXR.js";
import {
  isTimeProblem,
  maskCode,
  readTime,
  readTimes,
  timesInProse,
  zoneNamed
} from "./chunk-KJGNHKXZ.js";
import {
  closest
} from "./chunk-THCRNDOF.js";
import {
  require_picomatch
} from "./chunk-C4IRBD75.js";
import {
  epochOf,
  plusSeconds,
  secondsBetween
} from "./chunk-2DEEEDUW.js";
import {
  __toESM
} from "./chunk-V6US4TFI.js";

// src/timeline/events.ts
function timelineEvent(parts) {
  return {
    id: parts.id,
    occurredAt: parts.occurredAt,
    postedAt: parts.postedAt ?? parts.occurredAt,
    ...parts.until === void 0 ? {} : { until: parts.until },
    kind: parts.kind,
    text: excerpt(parts.text),
    actor: parts.actor ?? null,
    source: parts.source,
    links: parts.links,
    zoneAssumed: parts.zoneAssumed ?? false,
    approximate: parts.approximate ?? false,
    remarks: parts.remarks ?? [],
    key: false
  };
}

// src/changes/pull-requests-of-commits.ts
function pullNumberOf(commit) {
  const first = commit.message.slice(0, 500).split("\n", 1)[0] ?? "";
  const match = /^Merge pull request #(\d{1,9})\b/.exec(first) ?? /\(#(\d{1,9})\)\s*$/.exec(first);
  return match ? Number(match[1]) : null;
}
function changeTitle(commit) {
  const [first = "", ...rest] = commit.message.slice(0, 2e3).split("\n");
  const merge = /^Merge pull request (#\d{1,9}) from (\S{1,200})/.exec(first);
  if (!merge) return first.trim();
  const title = rest.find((line) => line.trim() !== "")?.trim() ?? (merge[2] ?? "").replace(/^[^/]*\//, "");
  return `${title} (${merge[1] ?? ""})`;
}
function referencesIn(text) {
  const numbers = new Set(
    [...text.matchAll(/(?:(?<![\w/&])#|\/(?:pull|issues)\/)(\d{1,9})(?![\w])/g)].map(
      (match) => Number(match[1])
    )
  );
  const shas = [...text.matchAll(/(?<![\w-])(?=[0-9a-f]{0,39}\d)[0-9a-f]{7,40}(?![\w-])/g)].map(
    (match) => match[0]
  );
  return { numbers, shas };
}

// src/timeline/statements.ts
var readLimit = 262144;
function statementsOf(body, context) {
  const text = body.slice(0, readLimit);
  const prose = maskCode(text);
  const times = timesInProse(prose, context);
  const out = [];
  let next = 0;
  for (const [start, end] of spans(prose)) {
    if (!/[\p{L}\p{N}]/u.test(text.slice(start, end))) continue;
    const own = [];
    for (; next < times.length; next += 1) {
      const time = times[next];
      if (time.start >= end) break;
      if (time.start >= start) own.push(time);
    }
    for (const part of clauses(prose, start, end, own))
      out.push({
        index: out.length,
        start: part.start,
        end: part.end,
        text: text.slice(part.start, part.end),
        prose: prose.slice(part.start, part.end),
        times: part.times
      });
  }
  return out;
}
var boundary = /[.!?]["')\]*_]{0,3}(?=[ \t]{1,4}["'(*_[`]{0,3}(?:[\p{L}\d#@]|\s))|\r?\n/gu;
var abbreviation = /(?:\b(?:e\.g|i\.e|approx|ca|vs|no|nr|kl|a\.m|p\.m|etc|st|dr|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)|\b\d{1,2})\.$/i;
function spans(prose) {
  const out = [];
  let start = 0;
  for (const match of prose.matchAll(boundary)) {
    const end = match.index + (match[0].startsWith("\r") || match[0] === "\n" ? 0 : match[0].length);
    if (!match[0].includes("\n") && abbreviation.test(prose.slice(Math.max(start, end - 8), end)))
      continue;
    if (end > start) out.push([start, end]);
    start = match.index + match[0].length;
  }
  if (start < prose.length) out.push([start, prose.length]);
  return out;
}
var clauseBorder = /[,;:]\s|\s(?:and|then|but|while|whereas|–|—|-|→)\s/g;
function clauses(prose, start, end, times) {
  if (times.length < 2 || times.length > 6) return [{ start, end, times }];
  const out = [];
  let from = start;
  let own = [];
  for (const [i, time] of times.entries()) {
    own.push(time);
    const next = times[i + 1];
    const border = next === void 0 ? null : [...prose.slice(time.end, next.start).matchAll(clauseBorder)].at(-1);
    if (!border || !new RegExp("\\p{L}{3}", "u").test(
      prose.slice(from, time.start) + prose.slice(time.end, time.end + border.index)
    ))
      continue;
    const cut = time.end + border.index;
    out.push({ start: from, end: cut, times: own });
    from = cut + border[0].length;
    own = [];
  }
  return [...out, { start: from, end, times: own }];
}
function momentOf(statement) {
  return single(statement.times.filter((time) => !isName(statement, time)));
}
function namedMomentOf(statement) {
  return single(statement.times);
}
var thing = "(?:deploy(?:ment|s)?|releases?|merge|roll-?out|rollback|build|version|change|bump|commit|pr|run|job|backup|snapshot|dump|image|upgrade|migration|update|restart|batch|cron)";
var thingBefore = new RegExp(
  `\\b(?:the|that|this|our|a|an|previous|last|to)\\b[^.;,]{0,30}\\b${thing} (?:of|from)\\s{0,2}(?:~|about |around )?$|\\b${thing} \\($`,
  "i"
);
var thingBehind = new RegExp(`^(?:\\s(?:UTC|[A-Z]{2,4}))?\\s${thing}\\b`, "i");
function isName(statement, time) {
  const before = statement.prose.slice(
    Math.max(0, time.start - statement.start - 80),
    time.start - statement.start
  );
  const behind = statement.prose.slice(time.end - statement.start, time.end - statement.start + 30);
  return thingBefore.test(before) || /\b(?:the|that|this|our|today['’]s|yesterday['’]s)\s$/i.test(before) && thingBehind.test(behind);
}
function single(times) {
  const past = times.filter((time) => !time.future);
  const [first] = past;
  return first !== void 0 && past.every((time) => time.at === first.at) ? first : null;
}

// src/timeline/thread.ts
var threads = /* @__PURE__ */ new WeakMap();
function threadOf({ facts, config }) {
  const cached = threads.get(facts);
  if (cached !== void 0 && cached.zone === config.timeZone) return cached.posts;
  const posts = readThread(facts, config.timeZone);
  threads.set(facts, { zone: config.timeZone, posts });
  return posts;
}
function readThread(facts, zone) {
  const { issue } = facts;
  const opening = {
    id: "opened",
    body: issue.body,
    author: issue.author,
    createdAt: issue.createdAt,
    updatedAt: issue.createdAt,
    url: issue.url,
    reactions: {}
  };
  const comments = facts.comments.filter((comment) => !isOurs(comment, facts.self)).map((comment) => ({ ...comment, id: `comment:${comment.id}` }));
  const posts = [];
  let threadZone = null;
  for (const entry of [opening, ...comments]) {
    const context = {
      postedAt: entry.createdAt,
      zone,
      reference: issue.createdAt,
      threadZone
    };
    const statements = statementsOf(entry.body, context);
    threadZone = statedZone(statements) ?? threadZone;
    posts.push({
      id: entry.id,
      body: entry.body,
      author: entry.author,
      postedAt: entry.createdAt,
      url: entry.url,
      context: { ...context, threadZone },
      statements,
      pinned: (entry.reactions.rocket ?? 0) > 0,
      hidden: (entry.reactions["-1"] ?? 0) > 0
    });
  }
  return posts;
}
var lists = /* @__PURE__ */ new WeakMap();
function listOf(post) {
  const known2 = lists.get(post) ?? (post.statements.length < 2 ? [] : timedLinesOf(post.body, post.context));
  lists.set(post, known2);
  return known2;
}
function isOurs(comment, self) {
  return comment.author.login.toLowerCase() === self.toLowerCase() && parseMarker(comment.body) !== null;
}
function statedZone(statements) {
  for (const time of statements.flatMap((statement) => statement.times)) {
    if (!time.zoneAssumed && !/\bago$|^T[+-]/i.test(time.text))
      return zoneNamed(time.zoneLabel) ?? { id: time.zone, label: time.zoneLabel };
  }
  return null;
}

// src/timeline/window.ts
var hour = 3600;
function windowOf({ facts, incident, config }) {
  const start = incident.stated.started?.value ?? facts.issue.createdAt;
  const first = start < facts.issue.createdAt ? start : facts.issue.createdAt;
  const end = facts.issue.closedAt ?? facts.readAt;
  return {
    from: plusSeconds(first, -3 * hour),
    to: plusSeconds(end < first ? first : end, facts.issue.closedAt === null ? 0 : hour),
    mentionFrom: plusSeconds(first, -Math.max(config.correlation.windowHours, 168) * hour)
  };
}
function mentionsOf(input) {
  const numbers = /* @__PURE__ */ new Set();
  const shas = /* @__PURE__ */ new Set();
  for (const post of threadOf(input)) {
    const references = referencesIn(post.body.slice(0, 2e4));
    for (const number of references.numbers) numbers.add(number);
    for (const sha of references.shas) shas.add(sha.slice(0, 7));
  }
  return {
    numbers,
    covers: (commit) => {
      const number = pullNumberOf(commit);
      return number !== null && numbers.has(number) || shas.has(commit.sha.slice(0, 7));
    }
  };
}
function ownPulls({
  facts,
  config
}) {
  const isOwn = (pull) => pull.author.login.toLowerCase() === facts.self.toLowerCase() || pull.head.ref.startsWith(config.postmortem.branchPrefix);
  return new Set(facts.pullRequests.filter(isOwn).map((pull) => pull.number));
}

// src/timeline/sources/releases.ts
var releasesSource = {
  id: "releases",
  description: "Releases and their tags, when they are not what counts as a deploy",
  events: (input) => {
    if (input.deploys.source === "releases") return [];
    const window = windowOf(input);
    return input.facts.releases.filter((release) => release.publishedAt >= window.from && release.publishedAt <= window.to).map(
      (release) => timelineEvent({
        id: `release:${release.id}`,
        kind: "release",
        source: "releases",
        occurredAt: release.publishedAt,
        text: `${release.prerelease ? "Pre-release" : "Release"} ${release.tag}${release.name === "" || release.name === release.tag ? "" : `: ${release.name}`}`,
        actor: release.author.login,
        links: [{ label: release.tag.slice(0, 40), url: release.url }]
      })
    );
  }
};

// src/timeline/sources/changes.ts
var changesSource = {
  id: "changes",
  description: "Merges to the default branch during the incident or mentioned in it, when they are not what counts as a deploy",
  events: (input) => {
    if (input.deploys.source === "push") return [];
    const { facts } = input;
    const [window, mentioned] = [windowOf(input), mentionsOf(input)];
    const deployed = deployedSoon(input);
    const concerns2 = (commit) => commit.committedAt <= window.to && !deployed.has(commit.sha) && (commit.committedAt >= window.from || commit.committedAt >= window.mentionFrom && mentioned.covers(commit));
    return facts.commits.filter(concerns2).map((commit) => {
      const number = pullNumberOf(commit);
      return timelineEvent({
        id: `push:${commit.sha}`,
        kind: "change",
        source: "changes",
        occurredAt: commit.committedAt,
        text: `Merged: ${changeTitle(commit)}`,
        links: [
          { label: commit.sha.slice(0, 7), url: commit.url },
          ...number === null ? [] : [{ label: `#${number}`, url: `${facts.repository.url}/pull/${number}` }]
        ]
      });
    });
  }
};
function deployedSoon({ deploys }) {
  return new Set(
    deploys.deploys.flatMap(
      (deploy) => deploy.commits.filter((commit) => secondsBetween(commit.committedAt, deploy.at) <= 7200).map(({ sha }) => sha)
    )
  );
}

// src/incident/incident.ts
var statuses = ["investigating", "identified", "monitoring", "resolved"];
var milestoneNames = [
  "started",
  "detected",
  "acknowledged",
  "mitigated",
  "resolved"
];

// src/incident/slash-commands/arguments.ts
var quotes = /^["'`«»“”‘’„‚‹›(]+|["'`«»“”‘’„‚‹›),.;!]+$/g;
var unquoted = (text) => text.replace(quotes, "").trim();
var withText = (make) => (rest) => rest === "" ? { expected: "a text", received: "" } : [make(rest)];
var milestone = (name, required) => (rest) => rest === "" && required ? { expected: "a time", received: "" } : [{ name, time: rest === "" ? null : rest }];
var alone = (name) => () => [{ name }];
var argumentReaders = {
  timeline: (rest) => rest.replace(/\|/g, "").trim() === "" ? { expected: "a text", received: "" } : [timelineOf(rest)],
  started: milestone("started", true),
  detected: milestone("detected", false),
  acknowledged: milestone("acknowledged", false),
  mitigated: milestone("mitigated", false),
  resolved: milestone("resolved", false),
  severity: (rest) => unquoted(rest) === "" ? { expected: "a severity", received: "" } : [{ name: "severity", value: unquoted(rest) }],
  status: statusOf,
  lead: (rest) => /^random\b/i.test(unquoted(rest)) ? [{ name: "lead", user: null }] : withUser(rest, "a user or `random`", (user) => ({ name: "lead", user })),
  handover: (rest) => withUser(rest, "a user", (user) => ({ name: "handover", user })),
  update: (rest) => updateOf(rest),
  tried: withText((text) => ({ name: "tried", text })),
  evidence: withText((text) => ({ name: "evidence", text })),
  trigger: (rest) => /^(?:none|nothing|no change)\b/i.test(unquoted(rest)) ? [{ name: "trigger", ref: "none" }] : refsOf("trigger", rest),
  cleared: (rest) => refsOf("cleared", rest),
  "follow-up": (rest) => followUpOf(rest),
  pin: (rest) => rowRef("pin", rest),
  hide: (rest) => rowRef("hide", rest),
  postmortem: alone("postmortem"),
  "not-incident": alone("not-incident"),
  reopen: alone("reopen"),
  help: alone("help")
};
function timelineOf(rest) {
  const bar = rest.lastIndexOf("|");
  const [text, time] = bar < 0 ? [rest, ""] : [rest.slice(0, bar).trim(), rest.slice(bar + 1).trim()];
  if (text === "") return { name: "timeline", text: time, time: null };
  return { name: "timeline", text, time: time === "" ? null : time };
}
function statusOf(rest) {
  const word = unquoted(rest).toLowerCase().split(" ")[0] ?? "";
  const status = statuses.find((known2) => known2 === word);
  if (status !== void 0) return [{ name: "status", value: status }];
  const near = closest(word, statuses);
  const expected = `one of ${statuses.join(", ")}${near === null ? "" : `; did you mean ${near}?`}`;
  return { expected, received: rest };
}
var handle = /^@?([a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}(?:_[a-z\d]{1,8})?)$/i;
function withUser(rest, expected, make) {
  const word = unquoted(
    (rest.split(" ")[0] ?? "").replace(/^https?:\/\/[^/\s]{1,100}\/(?=[^/]{1,60}$)/, "")
  );
  const login = handle.exec(word.replace(/^＠/, "@"))?.[1];
  return login === void 0 ? { expected, received: rest } : [make(login)];
}
function updateOf(rest) {
  const match = /(^|[\s([,;.|–—-])next(?: update)?:? (?:is )?(?:due )?(?:in |at )?(~?\d[^()[\]|]{0,30})[)\]]?\.?$/i.exec(
    rest
  );
  const text = match === null ? rest : `${rest.slice(0, match.index)}${match[1] === "." ? "." : ""}`.replace(/[\s([,;|–—-]+$/, "").trim();
  if (text === "") return { expected: "a text", received: "" };
  return [{ name: "update", text, next: match?.[2]?.trim() ?? null }];
}
function refsOf(name, rest) {
  const refs = [];
  for (const word of rest.split(/[\s,;]+/, 20)) {
    const ref = refOf(unquoted(word));
    if (ref === null) break;
    if (!refs.includes(ref)) refs.push(ref);
  }
  if (refs.length === 0)
    return {
      expected: `a sha, \`#123\`, \`deployment:456\`${name === "trigger" ? " or `none`" : ""}`,
      received: rest
    };
  return refs.map((ref) => ({ name, ref }));
}
function refOf(word) {
  const sha = /^(?:https?:\/\/\S{1,200}\/commit\/)?([\da-f]{7,64})(?:[?#].{0,200})?$/i.exec(
    word
  )?.[1];
  if (sha !== void 0) return sha.toLowerCase();
  const pull = /^(?:https?:\/\/\S{1,200}\/(?:pull|issues)\/|#|GH-|PR-?#?|!)(\d{1,9})(?:[/?#].{0,200})?$/i.exec(
    word
  )?.[1];
  if (pull !== void 0) return `#${Number(pull)}`;
  const deployment = /^deployment[:#-](\d{1,18})$/i.exec(word)?.[1];
  return deployment === void 0 ? null : `deployment:${deployment}`;
}
function followUpOf(rest) {
  const first = withoutOwner(rest);
  const dated2 = withoutDue(first.text);
  const second = first.owner === null ? withoutOwner(dated2.text) : { text: dated2.text, owner: first.owner };
  if (second.text === "") return { expected: "a text", received: rest };
  return [{ name: "follow-up", text: second.text, owner: second.owner, due: dated2.due }];
}
function withoutOwner(text) {
  const match = /(?:^|\s)(?:[(–—-] ?)?(?:owner:? ?)?[@＠]([a-z\d][a-z\d-]{0,38}(?:_[a-z\d]{1,8})?)[).,;]?$/i.exec(
    text
  );
  return match === null ? { text, owner: null } : { text: text.slice(0, match.index).trim(), owner: match[1] ?? null };
}
function withoutDue(text) {
  const match = /(?:^|\s)\(?(?:is )?due:? (?:in |by |on )?((?:\d|today|tomorrow|next |mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[^@|]{0,24})$/i.exec(
    text
  );
  const due = match?.[1]?.replace(/[).,;]+$/, "").trim();
  return match === null || due === void 0 ? { text, due: null } : { text: text.slice(0, match.index).replace(/[\s,;–—-]+$/, ""), due };
}
function rowRef(name, rest) {
  const word = unquoted(rest.split(" ")[0] ?? "");
  const comment = /#issuecomment-(\d{1,18})$/.exec(word)?.[1];
  const ref = comment === void 0 ? /^[a-z][a-z-]{0,30}:[\w:.-]{1,120}$/i.exec(word)?.[0] : `comment:${comment}`;
  return ref === void 0 ? { expected: "the id or the link of a row", received: rest } : [{ name, ref }];
}

// src/incident/slash-commands/table.ts
var row = (name, args, example, description, aliases = []) => ({ name, arguments: args, example, description, aliases });
var commandTable = [
  row(
    "timeline",
    "TEXT [| TIME]",
    "/timeline Errors rise on checkout | 14:03 UTC",
    "adds an event; without a time it happened when it was written",
    ["tl"]
  ),
  row("started", "TIME", "/started 13:52 UTC", "when the damage began", ["start"]),
  row("detected", "[TIME]", "/detected 14:01 UTC", "when somebody or something noticed", [
    "detect"
  ]),
  row("acknowledged", "[TIME]", "/acknowledged 14:04 UTC", "when somebody took it on", ["ack"]),
  row("mitigated", "[TIME]", "/mitigated 14:31 UTC", "when users stopped being hurt", ["mitigate"]),
  row("resolved", "[TIME]", "/resolved 15:10 UTC", "when it was over for good", ["resolve"]),
  row("severity", "NAME", "/severity sev2", "sets the severity and its label", ["sev"]),
  row(
    "status",
    "investigating | identified | monitoring | resolved",
    "/status identified",
    "sets the status and its label"
  ),
  row(
    "lead",
    "@user | random",
    "/lead @ana",
    "names the one incident lead; `random` picks a participant"
  ),
  row("handover", "@user", "/handover @ben", "hands the lead over, and keeps that as an event"),
  row(
    "update",
    "TEXT [next 30m]",
    "/update Checkout is back for most users next 30m",
    "a public update, and when the next one is due"
  ),
  row(
    "tried",
    "TEXT",
    "/tried Restarted the pods, no change",
    "an attempt and its outcome, so that nobody repeats it"
  ),
  row(
    "evidence",
    "LINK or TEXT",
    "/evidence heap dump in s3://dumps/api-7",
    "what must not be lost before a restart"
  ),
  row(
    "trigger",
    "SHA | #PR | deployment:ID | none",
    "/trigger #412",
    "this change caused it; `none`: no change did"
  ),
  row("cleared", "SHA | #PR | deployment:ID", "/cleared 4f2a91c", "this change did not cause it"),
  row(
    "follow-up",
    "TEXT [@owner] [due 14d]",
    "/follow-up Alert on pool exhaustion @ana due 14d",
    "an action item, carried into the postmortem",
    ["action", "todo"]
  ),
  row("pin", "ROW", "/pin comment:1001", "keeps a row of the timeline unfolded"),
  row("hide", "ROW", "/hide deployment:7", "takes a row out of the timeline that is shown"),
  row("postmortem", "", "/postmortem", "opens or refreshes the postmortem pull request now"),
  row("not-incident", "", "/not-incident", "this was no incident: the label is taken off", [
    "no-incident"
  ]),
  row("reopen", "", "/reopen", "the incident goes on: status investigating"),
  row("help", "", "/help", "answers with this table")
];
function usageOf(row2) {
  return row2.arguments === "" ? `/${row2.name}` : `/${row2.name} ${row2.arguments}`;
}
function rowOf(name) {
  return commandTable.find((row2) => row2.name === name);
}

// src/incident/slash-commands/parse.ts
var maxLines = 100;
var otherBotsCommands = /* @__PURE__ */ new Set([
  "lgtm",
  "approve",
  "hold",
  "unhold",
  "retest",
  "test",
  "assign",
  "unassign",
  "cc",
  "uncc",
  "kind",
  "area",
  "priority",
  "label",
  "remove",
  "close",
  "lock",
  "rebase",
  "merge",
  "deploy",
  "rerun",
  "cherrypick",
  "backport",
  "triage",
  "sig",
  "milestone",
  "ok",
  "oktotest",
  "duplicate",
  "shrug",
  "me"
]);
function parseSlashCommands(body) {
  if (!/^\s{0,200}[/\u200b\ufeff]/.test(body.slice(0, 400))) return [];
  const commands = [];
  const lines = body.slice(0, 262144).replace(/^\ufeff/, "").split(/\r\n|\r|\n/, 1e3);
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const match = new RegExp("^[\\u200b]?\\/(\\p{L}[\\p{L}\\p{Pd}_]{0,39})(?=\\s|$|[:\uFF1A])[:\uFF1A]?\\s*([^]*)$", "u").exec(
      line
    );
    if (match === null || commands.length >= maxLines) break;
    const read = commandsOfLine(match[1] ?? "", tidy(match[2] ?? ""), {
      line: index + 1,
      source: line.slice(0, 500)
    });
    if (read === null) break;
    commands.push(...read);
  }
  return commands;
}
function commandsOfLine(word, rest, written) {
  const name = nameOf(word);
  if (name !== null)
    return ordersOf(name, rest).map(
      (order) => "problem" in order ? { name: "invalid", problem: order.problem, ...written } : { ...order, ...written }
    );
  if (otherBotsCommands.has(bare(word))) return [];
  const near = closest(word, spellings);
  if (near === null && rest !== "") return null;
  return [
    { name: "invalid", problem: unknown(word, near === null ? null : nameOf(near)), ...written }
  ];
}
function ordersOf(name, rest) {
  const read = argumentReaders[name](rest);
  if (Array.isArray(read)) return read;
  const fault = read;
  return [{ problem: badArgument(name, fault.expected, fault.received) }];
}
var bare = (word) => word.toLowerCase().replace(/[\p{Pd}_]/gu, "");
var byWord = new Map(
  commandTable.flatMap(
    (row2) => [row2.name, ...row2.aliases].map((spelling) => [bare(spelling), row2.name])
  )
);
var spellings = commandTable.flatMap((row2) => [
  row2.name,
  ...row2.aliases.filter((alias) => alias.length > 3)
]);
function nameOf(word) {
  return byWord.get(bare(word)) ?? null;
}
function tidy(rest) {
  return rest.slice(0, 1e4).replace(/[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, "").replace(/[\p{Zs}\p{Cc}]+/gu, " ").trim();
}
function unknown(word, near) {
  const remedy = near === null ? "Write `/help` to see all commands." : `Write it as in the example.`;
  return {
    code: "PM404",
    message: `Unknown command "/${word.slice(0, 40)}"${near === null ? "" : `, did you mean "/${near}"?`}`,
    received: `/${word.slice(0, 40)}`,
    example: near === null ? "/help" : rowOf(near).example,
    remedy
  };
}
function badArgument(name, expected, received) {
  const row2 = rowOf(name);
  return {
    code: "PM404",
    message: received === "" ? `"/${name}" lacks ${expected}` : `"/${name}" expected ${expected}`,
    expected: usageOf(row2),
    example: row2.example,
    received: received === "" ? "nothing" : received.slice(0, 100),
    remedy: "Write it again in a new comment, as in the example."
  };
}

// src/incident/slash-commands/authorize.ts
var commandCap = 100;
var permissionRank = [
  "none",
  "read",
  "triage",
  "write",
  "maintain",
  "admin"
];
function obeyedCommands(facts, config) {
  return commandsOf(facts, config).obeyed;
}
var known = /* @__PURE__ */ new WeakMap();
function commandsOf(facts, config) {
  const earlier = known.get(facts);
  if (earlier?.config === config) return earlier.commands;
  const commands = readCommands(facts, config);
  known.set(facts, { config, commands });
  return commands;
}
function readCommands(facts, config) {
  const [obeyed, refused] = [[], []];
  const past = { times: /* @__PURE__ */ new Map(), started: null };
  for (const comment of [...facts.comments].sort((a, b) => a.id - b.id)) {
    if (!isPerson(comment, facts)) continue;
    for (const [index, command] of parseSlashCommands(comment.body).entries()) {
      const verdict = verdictOn({ comment, index, command }, facts, config, past);
      if ("problem" in verdict) refused.push(verdict);
      else obeyed.push(verdict);
      if (!("problem" in verdict) && verdict.command.name === "started")
        past.started = verdict.time?.at ?? comment.createdAt;
    }
  }
  return { obeyed, refused };
}
function isPerson(comment, facts) {
  const { login, type } = comment.author;
  return type !== "Bot" && login !== facts.self && !login.endsWith("[bot]") && login !== "ghost";
}
function verdictOn(given, facts, config, past) {
  const { comment, index, command } = given;
  const refuse = (reason, problem) => ({
    comment,
    index,
    reason,
    problem
  });
  if (!mayCommand(facts.permissions, comment.author.login, config))
    return refuse("permission", denied(comment.author.login, facts, config));
  if (command.name === "invalid") return refuse("invalid", command.problem);
  if (isTooMany(past.times, comment)) return refuse("too-many", tooMany());
  const resolved = resolve(command, comment, config, past);
  return "problem" in resolved ? refuse("invalid", resolved.problem) : { comment, index, ...resolved };
}
function mayCommand(permissions, login, config) {
  const held = Object.hasOwn(permissions, login) ? permissions[login] : void 0;
  return held !== void 0 && permissionRank.indexOf(held) >= permissionRank.indexOf(config.commands.permission);
}
function denied(login, facts, config) {
  const held = Object.hasOwn(facts.permissions, login) ? facts.permissions[login] : void 0;
  return {
    code: "PM603",
    message: "Commands here need more access to the repository",
    expected: `${config.commands.permission} access`,
    received: held === void 0 || held === "none" ? "none that could be confirmed" : `${held} access`,
    remedy: "Ask somebody with that access to write the command."
  };
}
function isTooMany(times, comment) {
  const at = epochOf(comment.createdAt);
  const recent = (times.get(comment.author.login) ?? []).filter((earlier) => at - earlier < 600);
  times.set(comment.author.login, [...recent, at].slice(-commandCap));
  return recent.length >= commandCap;
}
function tooMany() {
  return {
    code: "PM404",
    message: `More than ${commandCap} commands within ten minutes`,
    remedy: "Wait ten minutes, or put the rows into one comment without commands."
  };
}
function resolve(command, comment, config, past) {
  const plain = { command, time: null, due: null };
  const context = contextOf(comment, config, past);
  switch (command.name) {
    case "timeline":
      return timelineRow(command, context);
    case "started":
    case "detected":
    case "acknowledged":
    case "mitigated":
    case "resolved":
      return command.time === null ? plain : timed(command, command.time, context);
    case "severity":
      return severityOf(command, config);
    case "update":
      return command.next === null ? plain : { command, time: null, due: nextUpdate(command.next, context) };
    case "follow-up":
      return dated(command, context);
    default:
      return plain;
  }
}
function contextOf(comment, config, { started }) {
  return {
    postedAt: comment.createdAt,
    zone: config.timeZone,
    ...started === null ? {} : { reference: started }
  };
}
function timed(command, words, context) {
  const time = timeOf(words, context);
  return "problem" in time ? { problem: badTime(command.name, words, time) } : { command, time, due: null };
}
function timeOf(words, context) {
  const whole = readTime(words, context);
  if (!isTimeProblem(whole)) return whole;
  const first = readTimes(words, context)[0];
  if (first === void 0 || first.end >= words.length || /\S/.test(words.slice(0, first.start).replace(/^(?:at|about|around)\b|~/i, "")))
    return whole;
  return readTime(words.slice(0, first.end), context);
}
function nextUpdate(words, context) {
  const span = /^~?(\d{1,4}(?:\.\d)?)\s?(m|h)(?:ins?|inutes?|rs?|ours?)?$/i.exec(words.trim());
  if (span)
    return plusSeconds(
      context.postedAt,
      Number(span[1]) * (span[2]?.toLowerCase() === "h" ? 3600 : 60)
    );
  return readTimes(`next at ${words}`, context)[0]?.at ?? null;
}
function timelineRow(command, context) {
  if (command.time === null) return { command, time: null, due: null };
  const time = timeOf(command.time, context);
  if (!("problem" in time)) return { command, time, due: null };
  if (readTimes(command.time, context).length > 0 || /^~?\d{1,4}[:.h]\d|\bago$|^T[+-]/i.test(command.time))
    return { problem: badTime("timeline", command.time, time) };
  return {
    command: { ...command, text: `${command.text} | ${command.time}`, time: null },
    time: null,
    due: null
  };
}
function badTime(name, words, fault) {
  return {
    code: "PM405",
    message: `"/${name}": ${fault.problem}`,
    expected: "a time",
    example: fault.example,
    received: words.slice(0, 100),
    remedy: "Write it again in a new comment, as in the example."
  };
}
function severityOf(command, config) {
  const severity = matchSeverity(command.value, config);
  if (severity !== null) return { command: { ...command, value: severity }, time: null, due: null };
  const names = config.severities.map(({ name }) => name);
  const near = closest(command.value.split(" ")[0] ?? "", names, 0.5);
  return {
    problem: {
      code: "PM404",
      message: `Unknown severity "${command.value.slice(0, 40)}"${near === null ? "" : `, did you mean "${near}"?`}`,
      expected: `one of ${names.join(", ")}`,
      example: `/severity ${near ?? names[0] ?? "sev1"}`,
      received: command.value.slice(0, 40),
      remedy: "Write it again in a new comment, as in the example."
    }
  };
}
function matchSeverity(words, config) {
  const bare2 = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  const wholes = [
    words,
    words.split(/\s[–—-]\s|[:(,|]/)[0] ?? "",
    words.trim().split(/\s+/)[0] ?? ""
  ].map(bare2).filter(Boolean);
  for (const whole of wholes) {
    const found = config.severities.find(
      ({ name, label }) => bare2(name) === whole || bare2(label) === whole
    );
    if (found) return found.name;
  }
  const digit = /^(?:severity|sev|s|p|priority)?[\s-]?(\d)$/i.exec(words.trim())?.[1];
  const numbered = digit === void 0 ? [] : config.severities.filter(({ name }) => name.replace(/\D/g, "") === digit);
  return numbered.length === 1 ? numbered[0]?.name ?? null : null;
}
function dated(command, context) {
  if (command.due === null) return { command, time: null, due: null };
  const due = dueOf(command.due, context.postedAt, context.zone);
  if (due !== null) return { command, time: null, due };
  return {
    problem: {
      code: "PM405",
      message: `"/follow-up": "${command.due}" is not a date that can be read`,
      expected: "a number of days or a date",
      example: "/follow-up Alert on pool exhaustion @ana due 14d",
      received: command.due,
      remedy: "Write it again in a new comment, as in the example."
    }
  };
}

// src/timeline/sources/commands.ts
var commandsSource = {
  id: "commands",
  description: "Slash commands: times, texts, severity, status, lead, updates, evidence, attempts, verdicts",
  events: ({ facts, config, incident }) => obeyedCommands(facts, config).flatMap((obeyed) => eventOfCommand(obeyed, incident.lead))
};
function eventOfCommand(obeyed, lead) {
  const { comment, index, command, time } = obeyed;
  const row2 = wordsOf(obeyed, lead);
  if (row2 === null) return [];
  const dated2 = time !== null && command.name !== "update" ? time : null;
  return [
    timelineEvent({
      id: `command:${comment.id}:${index + 1}`,
      kind: row2.kind,
      source: "commands",
      occurredAt: dated2?.at ?? comment.createdAt,
      postedAt: comment.createdAt,
      ...dated2?.until === void 0 ? {} : { until: dated2.until },
      text: row2.text,
      actor: comment.author.login,
      links: [{ label: "command", url: comment.url }],
      zoneAssumed: dated2?.zoneAssumed ?? false,
      approximate: dated2?.approximate ?? false,
      remarks: dated2?.remarks ?? []
    })
  ];
}
function wordsBelow(body, line, now) {
  const rest = now ? body.split(/\r\n|\r|\n/).slice(line).join("\n").trim() : "";
  return rest === "" || rest.startsWith("/") ? "" : `: ${rest}`;
}
function wordsOf({ command, comment, time }, lead) {
  switch (command.name) {
    case "timeline":
      return { kind: "command", text: command.text };
    case "started":
    case "detected":
    case "acknowledged":
    case "mitigated":
    case "resolved":
      return {
        kind: "milestone",
        text: `Incident ${command.name}${wordsBelow(comment.body, command.line, time === null)}`
      };
    case "severity":
      return { kind: "severity", text: `Severity set to ${command.value}` };
    case "status":
      return { kind: "status", text: `Status: ${command.value}` };
    case "lead":
      return {
        kind: "lead",
        text: command.user === null ? `@${comment.author.login} asked for a lead${lead === null ? "" : `, drawn: @${lead}`}` : `Lead: @${command.user.replace(/^@/, "")}`
      };
    case "handover":
      return { kind: "lead", text: `Lead handed over to @${command.user.replace(/^@/, "")}` };
    case "update":
      return { kind: "update", text: `Update: ${command.text}` };
    case "tried":
      return { kind: "attempt", text: `Tried: ${command.text}` };
    case "evidence":
      return { kind: "evidence", text: `Evidence: ${command.text}` };
    case "trigger":
      return {
        kind: "command",
        text: command.ref === "none" ? "No change triggered this, in the responders\u2019 view" : `Trigger named: ${command.ref}`
      };
    case "cleared":
      return { kind: "command", text: `Cleared: ${command.ref}` };
    default:
      return null;
  }
}

// src/timeline/wording.ts
var unsure = /\?\s*$|\b(?:if|unless|whether|hope(?:fully)?|should|would|could|might|may|maybe|perhaps|will|gonna|going to|trying|try|attempt(?:ing)?|(?<!as )expect(?:ed|ing)?|wait(?:ing)?|once(?! again)|when(?:ever)?|until|supposed|to see (?:if|whether)|to check (?:if|whether)|plan(?:s|ned|ning)?|most of the time|usually|often|sometimes|partial(?:ly)?|partly|mostly|temporarily|some of|one of|locally|guess|suspect|believ(?:e|ed|ing)|think|doubt(?:s|ing)?|enough to|assum\w+)\b/i;
var negated = /\b(?:not|no|never|none|nobody|nothing|isn['’]t|aren['’]t|wasn['’]t|don['’]t|doesn['’]t|didn['’]t|hasn['’]t|haven['’]t|can['’]?t|cannot|won['’]t|without|un(?:able|successful(?:ly)?))\b/i;
var effects = [
  /\b(?:is|are|was|were|be|been|looks?|seems?|appears?|comes?|came|coming|all|everything|now|back|service|site|it)\b[^.;]{0,40}\b(?:back (?:up|on its feet)|healthy|recovered|restored|functional|operational|stable|sane|stabili[sz]ed)\b/i,
  /\b(?:is|are|was|were|now|everything|service|site)\b[^.;]{0,20}(?<!\broll |\brolled |\brolling |\bgo |\bfall )\bback\b(?! (?:on|at|in|from|and forth|and then|then|to (?!(?:normal|a |its |their |100|healthy|full|zero|baseline|usual))))/i,
  /\b(?:returns?|returned|back|went) to (?:normal|baseline|its usual|the usual|100 ?%|full|a functional)\b/i,
  /\b(?:work(?:s|ing)?|run(?:s|ning)?|operating|performing) (?:as (?:intended|expected|usual|before|designed)|smoothly|fine|normally|well)\b|\b(?:confirmed|verified|confirm|verify|seems? to be|appears? to be|are|is) (?:now )?working\b(?! (?:on|at|with|to|through|around|group|hours?|in)\b)/i,
  /^(?!.*\b(?:how|what|which|way|if|why)\b).*\b[a-z]{3,20} (?:works|renders|loads|responds|answers|resolves)(?: again| now)?\s*[.!]?\s*$/i,
  /(?<!\bhow )\b(?:it|this|that|everything|login|checkout|site|all)(?: all)? (?:now )?works\b/i,
  /\b(?:targets?|pods?|nodes?|hosts?|checks?|instances?|services?|replicas?|members?) (?:are |is )?(?:all |now )?healthy\b|\bself-?heal(?:s|ed)\b/i,
  /\b(?:fix|mitigation|workaround|patch|hotfix|rollback|revert)\b[^.;]{0,20}\b(?:implemented|deployed|applied|rolled out|in place|live|complete[d]?)\b[^.;]{0,40}\bmonitor/i,
  /(?<!\b(?:roll|rolled|rolling|go|going|went|switch|switched|put|set) )\bback (?:to normal|online|in service|in business|to healthy|to life|to green)\b/i,
  /\b(?:reachable|responsive|available|accessible|green|up|usable|online|live)\b[^.;]{0,20}\b(?:again|now|since)\b|\b(?:again|now|fully|all|everything(?: is)?)\b[^.;]{0,10}\b(?:reachable|responsive|available|accessible|green|usable|online)\b/i,
  /\b(?:looks?|looking|seems?|all)\b[^.;]{0,25}\b(?:good|fine|normal|ok(?:ay)?|clear|sane|healthy|green)\b/i,
  /\b(?:works?|working|running|serving|responding|available|healthy|launch(?:ing|es)?|pass(?:ing|es)?|succeed(?:ing|s)?|load(?:ing|s)?|process(?:ing|es|ed)|flow(?:ing|s)|complet(?:ing|es)|deliver(?:ing|s|ed)|respond(?:ing|s)|get[^.;]{0,30}|have an?[^.;]{0,20}|start(?:ing)?)\b[^.;]{0,30}\b(?:again|now|normally|as expected|properly|correctly)\b/i,
  /\b(?:can|able to|is|are|has|have|gets?|goes|runs?|comes?)\b[^.;]{0,60}(?<!\b(?:off|on|out|disabled|enabled|reverted|deployed) )\bagain\b/i,
  /\w\W{1,3}(?:connect|merge|respond|answer|serve|sync|build|pass|deploy|scale|send|receive|arrive|open|render|return|accept|launch|complete|succeed|log in|sign in|check out|pay|load|start|run|flow|process|deliver|publish|schedule|replicate|route|index)(?:e?s)?\b[^.;]{0,40}\bagain\b/i,
  /\b(?:nothing|none)\b[^.;]{0,20}\b(?:stuck|failing|failed|broken|blocked|affected)\b|\b(?:no|zero|0) (?:\w{1,20} )?(?:errors?|failures?|alerts?|timeouts?|crashes|5xx) (?:for|in|since|any ?more)\b/i,
  /(?<!\b(?:to|will|should|can|could|may|might|help|let|not|cannot) )\brecovers?\b/i,
  /\b(?:fixed|mitigated|resolved|solved|cured|restored|recovered|remediated|healed)\b/i,
  /\b(?:fix|revert|rollback|roll-back|restart|hotfix|workaround|patch|change|mitigation|deploy|failover|that|this|it)\b[^.;]{0,40}\b(?:worked|helped|did (?:it|the trick)|took effect)\b/i,
  /\b(?:errors?|alerts?|alarms?|lag|latenc(?:y|ies)|traffic|queue|backlog|error rate|5xx|load|failures?|rate)\b[^.;]{0,40}\b(?:back to (?:normal|baseline|zero)|stopped|gone|cleared|subsided|dropped (?:to|back)|down to (?:zero|normal|0)|normal(?:i[sz]ed)?|recovered)\b/i,
  /\bback (?:under|below|within|down to)\b|\b(?:in|to|into) (?:full |a |good )?(?:working (?:order|state)|good state|healthy state|functional state)\b/i,
  /(?<!\b(?:pr|fix|patch|branch|pull request)(?: #\d{1,6})? )\b(?:is|are) (?:now )?(?:online|reachable|responsive|responding)\b(?! (?:with|slow|only|to (?:no|some)))/i,
  /\b(?:are|is) being (?:delivered|processed|accepted|received)\b|\b(?:it is|it['’]s|is) possible to\b|\b(?:things|everything|metrics|rates?|levels?|numbers|service|traffic|latenc\w+) (?:is|are|looks?) normal\b/i,
  /\b(?:re)?start(?:ed|s) (?:up )?(?:successfully|fine|cleanly|without (?:problems?|issues?|errors?))\b|\bsuccessfully (?:re)?started\b/i,
  /\b(?:answer|resolve|serve|render|upload|sync)(?:e?s|ing)?\b[^.;]{0,20}\b(?:again|now|normally|correctly)\b/i,
  /\b(?:errors?|error (?:rate|graph|count)|error rates|failure rate|5xx|latency|lag|queue|backlog)\b[^.;]{0,12}\b(?:flat|nominal|negligible|at zero|zero)\b|\b(?:traffic|requests) (?:is|are) (?:being )?served\b/i,
  /\b(?:site|shop|store|service|system|api|app|everything) is (?:open|live|up|online)\b|\b(?:is|are) (?:back )?up and \w{3,20}ing\b|\b(?:backup|job|build|run|rerun|deploy|deployment|export|import|pipeline)s?\b[^.;]{0,15}\bsucceeded\b/i,
  /\b(?:no|zero|0) (?:\w{1,20} ){1,3}(?:for|in|over) (?:the )?(?:last|past) (?:\d|few|hour|half)|\b(?:under|below|within)\b[^.;]{0,30}\bsince\b/i,
  /\b(?!same\b|these\b|those\b|his\b|this\b)\w{2,}s (?!was\b|is\b|fail|hang|crash|drop|go\b|error|time|page|alert|fire|flap|start|begin|break|die|restart|happen|return|come|fall|pile|grow|rise|spik|climb|down|stuck|slow|red\b|offline|back|over|once|yet|have|were|are\b|leave|run\b|now\b|not\b|complain|report|lose|miss|block|reject|refus|wait)\w{3,15}(?<!ed|ing|en)(?: up| in| out| through)? again\b/i,
  /\b(?!the\b|same\b)\w{3,} (?!was\b|does|has\b|is\b|this|us\b|fails|hangs|crashes|drops|leaves|goes|error|timeout|page|alert|fires|flaps|starts|begins|breaks|dies|restarts|happens|returns|comes|pods|nodes|hosts|falls|rises|spikes|climbs|grows)\w{2,15}s(?: up| in| out| through)? again\b/i,
  /(?<!\b(?:roll|rolled|rolling) )\bback at (?:\d[\d.,]{0,8} ?(?:%|ms\b)|the (?:usual|normal)|usual|normal)|\b(?:its|the|at) (?:usual|normal) level\b|^\W{0,4}all \d{1,6} (?:\w{1,20} )?(?:are |is )?(?:connected|back|up|online|healthy|green|running|reachable|ok)\b|\d \w{2,20} without (?:a|an|any) (?:single )?(?:failure|error|problem|timeout)/i,
  /\b(?:success|success rate|success ratio|availability)\b[^.;]{0,20}\b(?:at|is|to|=) 100 ?%|\b(?:launches|requests|pages|queries|builds|searches|responses) (?:is|are) (?:quick|fast|instant|immediate)\b/i,
  /\b(?:has|have|had|is|are|all|fully) caught up\b|\b(?:queue|backlog|buffer)s? (?:is |are |has |have )?(?:been )?(?:empty|drained|cleared|gone)\b/i,
  /\b(?:site|form|service|api|app|hub|server|cluster|dashboard|website|portal|shop|system|everything)s? (?:is|are) up\b/i,
  /\b(?:i|we|users?|customers?|people|everyone|everybody|they) can (?:now )?(?:log ?in|sign in|sign up|check out|order|pay|upload|print)\b/i,
  /\b(?:e?-?mails?|web)?(?:hooks|invoices|messages|notifications|events|jobs|requests|orders|payments|writes|reads|mails|uploads|builds|deploys)\b (?:are |is )?(?:go(?:es|ing)?|flow(?:s|ing)?|com(?:es?|ing)|pass(?:es|ing)?) (?:out|through|in)\b/i,
  /\b(?:uploads?|requests?|builds?|logins?|launches|deploys|jobs|tests|payments|writes|queries) (?:all )?(?:succeed|pass|work|load|complete)\b/i,
  /^\W{0,4}(?:(?:that|it|this|and it|which) )?(?:works|worked|did it|success)\W{0,4}$/i,
  /\b(?:no longer|not any ?more|no more)\b[^.;]{0,40}\b(?:fail(?:ing|s)?|errors?|down|broken|seeing|affected|impact(?:ed)?|happening|timing out|reports)\b/i,
  /\bno (?:more|further|new) (?:\w{1,20} ){0,2}(?:errors?|failures?|alerts?|reports?|timeouts?|5\d\ds?|5xx|incidents?|crashes|events?|exceptions?|occurrences?|complaints?|tickets?|restarts?|kills?)\b/i
];
var action = /^\W{0,6}(?:(?!nothing\b|everything\b|something\b|during\b|evening\b|morning\b)\w{2,20}(?:ing|ed)\b|(?:i|we|i['’]m|we['’]re)\b(?! (?:have|see|are back|can)\b)|(?:roll|deploy|try|restart|revert|check|look|run|redeploy|re-?run|start|bring|apply|push|merg|test|scal)(?:l|t|n|ing|ning|ting|e|ed)?\b)/i;
var wrong = /\b(?:fail\w*|errors?|down|broken|slow|crash\w*|unavailable|timeouts?|timing out|stuck|degraded|happening|problem|issue|outage|alert\w*|firing|paging|fall(?:s|ing)|dropp(?:s|ing)|worse|wrong|looking at|investigating|failing over)\b/i;
var notAnEffect = /\b(?:status ?page|incident|pr|pull request|fix|patch|branch|doc(?:ument)?|call|bridge|channel|ticket|page)\b[^.;]{0,15}\b(?:is|are) (?:now )?(?:up|open|live|online)\b(?![^.;]{0,40}\b(?:works?|fixed|recovered|resolved)\b)|\b(?:github|gitlab|aws|amazon|gcp|google|azure|cloudflare|vendor|provider|upstream|status ?page)\b[^.;]{0,25}\b(?:reports?|says?|shows?|claims?)\b|\b(?:needs? to be|(?<!seems? |appears? |looks? |confirmed |verified )to be|must be|can be|being|get(?:ting)? (?:this|it)|have to be|is being|way to|how to|help(?:s)? (?:to )?)\b[^.;]{0,25}\b(?:fixed|mitigated|resolved|solved|restored|recovered)\b|\bwork(?:s|ed|ing)? (?:fine )?(?:for me|on (?:my|our|their|his|her|its)|around)|\b(?:a|an|the|another|possible|potential|proposed|separate|single|one)\s+(?:fixed|restored)\b/i;
var relapses = [
  /\bstill\b[^.;]{0,60}\b(?:fail\w*|unavailable|down|broken|errors?|slow|stuck|seeing|seen|happening|not|cannot|can['’]t|getting|get|says?|returns?|unreachable|high|impacted|affected|degraded|occurring|hang\w*|persist\w*|crash\w*|timing out|5\d\d)\b/i,
  /\b(?:does|do|did|has|have|is|are|was)(?: not|n['’]t)\b[^.;]{0,20}\b(?:help\w*|solved?|fix(?:ed)?|work(?:ed|ing)?|resolved?|recover\w*|better)\b/i,
  /\b(?:no (?:change|improvement|effect|luck|difference)|made (?:it|things) worse|getting worse)\b/i,
  /\b(?:aren['’]?t|isn['’]?t|don['’]?t|doesn['’]?t|not)\b[^.;,]{0,25}\bagain\b|\b(?:going|gone|went) wrong\b|\b(?:begins?|began|starts?|started|keeps?) (?:falling|failing|dropping|crashing|degrading|to (?:fail|fall|drop|crash))\b/i,
  /\b[45]\d\ds?\b[^.;]{0,15}\bjust now\b/i,
  /\b(?:second|third|fourth|another|next|new) (?:\w{1,15} ){0,3}(?:wave|spike|outage|drop|burst|dip)s?\b/i,
  /(?:^\W{0,4}again,|\b(?:again|back)\b)[^.;,]{0,40}\b(?:fail\w*|errors?|unavailable|not|(?<!scale |scaled |scaling |shut )down|broken|slow|crash\w*|(?<!longer |higher |larger )timeouts?|stuck|spik\w*)\b/i,
  /\b(?:fail\w*|errors?|unavailable|down|broken|crash\w*|timeouts?|spik\w*|alerts?)\b[^.;]{0,20}\b(?:again|are back|is back|came back|returned|resumed|recurred)\b/i,
  /\b(?:reopen(?:ing|ed)?|relapse[ds]?|recurred|regressed|it['’]s back|happen(?:ing|ed|s) again|(?:failure|error|problem|issue|symptoms?|thing|situation) again)\b/i,
  /\b(?:issues?|problems?|errors?|latenc(?:y|ies)|failures?|symptoms?|outage|timeouts?|error rates?)\b[^.;]{0,20}\b(?:persists?|persisted|remains? (?:high|elevated)|continues?|keeps? (?:failing|happening|coming|crashing))\b/i
];
var resolutions = /^(?!.*\bclosing (?:in|later|tomorrow|soon|it in|this in|on)\b)\W{0,6}(?:(?:fully|now|incident|issue|this(?: is)?|everything(?: is)?|confirmed|marking(?: (?:this|as))?(?: as)?|considering(?: this)?)[\s:,-]{1,3}){0,3}(?:resolved|all clear|fixed|closing|closed|done)\b|\b(?:incident|issue|outage|problem)\b[^.;]{0,20}\b(?:is|was|has been|been)\b[^.;]{0,20}\b(?:over|resolved|closed|fully fixed|done with)\b|\bfully (?:recovered|resolved|restored|operational)\b|\ball clear\b|\b(?:confirmed|verified|completely|permanently) (?:fixed|resolved)\b|\bclosing (?:this|the|out|as)\b|\bclosing\.?\s*$/i;
var symptom = "(?:fail\\w*|errors?|errored|erroring|crash\\w*|die[ds]?|dying|dead|broke\\w*|break\\w*|down|unreachable|unavailable|time(?:d|s|ing)?[ -]?outs?|timing out|stopped|stop|dropp?(?:ed|ing|s)?|degraded|slow\\w*|spik\\w*|outage|[45]\\d\\d|locks?|locked|stuck|missing|hang\\w*|impact\\w*|affect\\w*|unhealthy|elevated|alert\\w*|firing|rejected|rejecting|lost|los(?:e|es|ing)|refus\\w*|cannot|can['\u2019]t|unable|not|piled up|wrong|satur\\w*|exhaust\\w*|overload\\w*|throttl\\w*|lag\\w*|runaway|leak\\w*|blocked|expired|nothing|nobody|zero|wedged|deadlock\\w*|jammed|hung|red|restarts?|restarting|loop\\w*|\\w{1,30}(?:error|exception)s?)";
var pastSymptom = "(?:fail(?:ed|ures?)|errored|crashed|died|broke|went (?:down|dark|offline|bad)|stopped|dropped|spiked|began|begins?|started|starts?|collapsed|ran out|expired|jumped|fell|rose|climbed|(?:hit|reached|went to) (?:0|zero)|hit (?:the|its|our|an?)\\b[^.;]{0,25}\\b(?:limit|quota|ceiling|cap|maximum)|left|withdrawn|lost|disappeared|vanished|deadlocked|wedged|exhausted|filled up|went up|timed out)";
var startWords = [
  new RegExp(
    `\\b${symptom}\\b[^.;\\n]{0,120}\\b(?:since|as of|from|between|as of|starting(?: at)?|beginning(?: at)?)\\b`,
    "i"
  ),
  new RegExp(
    `\\b(?:since|as of|from|between|starting(?: at)?|beginning(?: at)?)\\b[^.;\\n]{0,60}\\b${symptom}\\b`,
    "i"
  ),
  new RegExp(`\\b${pastSymptom}\\b`, "i"),
  /\b(?:start(?:ed)?|began|begin|onset|impact|outage|incident|first (?:log )?(?:errors?|failures?|warnings?|entr(?:y|ies)|symptoms?|timeouts?|crash(?:es)?|occurrences?))\b[^.;\n]{0,40}\b(?:at|around|about|from|was|is|time)\b/i,
  /\b(?:errors?|error rates?|failures?|failure rate|latency|latencies|5xx|timeouts?|cpu|memory|load|queue|backlog)\b[^.;\n]{0,20}\b(?:climbs?|climbing|rises?|rising|spikes?|spiking|increases?|increasing|jumps?|grows?|goes up|shoots? up)\b/i,
  /^\W{0,6}(?:no|nothing|none)\b[^.;\n]{0,60}\bafter\b/i,
  /\b(?:did not matter|didn['’]t matter|was fine|were fine|worked|no (?:problem|issue|error)s?|went unnoticed|unnoticed|healthy|normal)\b[^.;\n]{0,30}\buntil\b/i
];
var startsWork = /\b(?:rollback|roll-back|revert|rollout|deploy\w*|restarts?|failover|investigation|migration|maintenance|upgrade|work|restore|backfill|call|recovery|cleanup|fix|debugging)\s+(?:has |is )?(?:started|begins?|began|begun|starts?)\b|\b(?:i|we|team|on-?call|engineers?|somebody|they)\b[^.;]{0,15}\b(?:started|began|starts?|begins?)\b|\b(?:started|began|starts?|begins?)\s+(?:the|a|an|our|to look|look\w*|investigat\w*|work\w*|deploy\w*|roll\w*|migrat\w*|upgrad\w*|debug\w*|restor\w*|clean\w*|draining)\b/i;
var noChange = /\b(?:nothing|no|none|nobody|no one)\b[^.;]{0,25}\b(?:deployed|deploys?|deployments?|changed?|changes|merged?|merges|released?|releases|rolled out|touched|shipped anything)\b/i;
var detectionWords = /\bfired (?:at|around|for)\b|\b(?:alerts?|alarms?|monitors?|checks?|probes?|pagers?)\b[^.;]{0,15}\b(?:fire[sd]?|tripped|triggered|went off)\b|\b(?:customers?|users?|clients?|support|somebody|someone|people)\b[^.;]{0,20}\b(?:wrote|writes?|called|tell|told|contacted|mentioned|says?|asked|pinged|raised)\b|\b(?:notic\w+|report(?:ed|s)?\b(?! (?:generated|are|is|page|with|have|has)\b)|(?:mails|calls|messages) (?:since|from)|tickets?|alert(?:ed|s)?(?: fired)?|alarm(?:ed|s)?|paged|pages? (?:fired|came|went|at)|got (?:a |the )?page|pager\w*|detect\w+|saw|spotted|flagged|complain\w*|first (?:heard|seen|report)|found out|escalated|monitoring (?:showed|caught))\b/i;
var downSince = /\b(?:down|unreachable|unavailable|fail(?:s|ed|ing)|broken|degraded|zero|slow|stuck|missing|timing out|crash\w*|offline|dead)\b[^.;,]{0,30}\bsince\b/i;
var causeCue = /\b(?:what happened|cause[ds]?|because|so|therefore|due to|led to|leading to|trigger(?:ed)?|root|turn(?:s|ed) out|introduced|then|which (?:broke|threw|made|removed|dropped)|and broke|by mistake|accidentally|by accident|(?:looks? )?related|suspicious|(?:bad|broken|faulty|wrong|incorrect|buggy|misconfigured)|(?:deleted|removed|wiped|truncated|overwr(?:ote|itten)|dropped)|culminat\w+|explains?)\b/i;
var changeVerb = /\b(?:deploy(?:ed|ment|s)?|went (?:out|live)|shipped|released?|merged|rolled out|rollout|upgrade[ds]?|bump(?:ed|s)?|applied|switched|migrat\w+|pushed|changed?|drained|restarted|expired|rotated|enabled|disabled|turned (?:on|off)|(?:deleted|removed|wiped|truncated|overwr(?:ote|itten)))\b/i;
var changeTold = /\b(?:was|were|got|has been|had been)\b[^.;,]{0,20}\b(?:deployed|shipped|released|merged|rolled out|upgraded|bumped|applied|switched|migrated|pushed|changed|rotated|enabled|disabled|tightened|flipped|toggled|activated|deactivated|reloaded|withdrawn|revoked|deleted|removed|renamed|moved|replaced|turned (?:on|off))\b|\bwent (?:out|live)\b/i;
var unrelated = /\b(?:unrelated|not related|nothing to do|separate|ruled out|innocent|not the|looks? fine|red herring|no connection)\b/i;
var responseWords = /^\W{0,4}(?:here|me|mine|ack|o\/)\W{0,4}$|\b(?:looking(?: into| at|\.|$)|look into|on it\b|investigat\w+|checking|taking (?:a look|over|this)|i['’]?m here|joining|acknowledg(?:e[sd]?|ing)|ack(?:ed)?\b|picked up|digging|debugging|triag\w+|(?:i|we) (?:am|are|can) (?:look|check|tak)\w*|will (?:look|check|investigate|take)|(?:roll(?:ed|ing)|back(?:ed|ing)) \S{0,20} ?(?:back|out)|revert(?:ed|ing)|restart(?:ed|ing)|fail(?:ed|ing) over|disabl(?:ed|ing)|scal(?:ed|ing) (?:up|out|down)|trying)\b/i;
var maxWords = 800;
var another = /\b(?:last (?:week|month|time|year)|previous (?:incident|outage)|(?:similar|same) (?:incident|outage|thing|problem|issue)|weeks? ago|months? ago|in the past|back then)\b/i;
function meaningsOf(statement) {
  const words = withoutParts(statement.prose.slice(0, maxWords));
  const out = /* @__PURE__ */ new Set();
  const quoted = statement.text.slice(0, maxWords);
  if (relapses.some((pattern) => pattern.test(quoted))) out.add("relapse");
  const plain = withoutAgain(words);
  if (!out.has("relapse") && !unsure.test(plain) && isEffect(words.replace(/\bfor now\b/gi, "")))
    out.add("mitigated");
  if (!unsure.test(words) && !out.has("relapse") && resolutions.test(words) && !negated.test(words))
    out.add("resolved");
  const isDetection = detectionWords.test(words) && !downSince.test(words) && !/\b(?:nobody|no one|no-one|never)\b[^.;]{0,15}\b(?:noticed|seen|saw|looked|reacted|acted)\b|\bunnoticed\b/i.test(
    words
  );
  if (isDetection) out.add("detected");
  if (!isDetection && !out.has("mitigated") && !startsWork.test(words) && !noChange.test(words) && !another.test(words) && startWords.some((pattern) => pattern.test(words)) && !/\b(?:again|recover\w*|unknown|rolled? ?back)\b/i.test(words))
    out.add("started");
  if (causeCue.test(words) && changeVerb.test(words) && !unrelated.test(words)) out.add("cause");
  if (changeTold.test(words) && !unrelated.test(words) && !unsure.test(words) && !negated.test(words))
    out.add("change");
  if (/\bfalse (?:alarm|positive|alert)\b/i.test(words) && !unsure.test(words) && !negated.test(words))
    out.add("false-alarm");
  if (responseWords.test(words) && !/\b(?:nobody|no one|not)\b/i.test(words))
    out.add("acknowledged");
  return out;
}
function withoutParts(words) {
  return words.replace(
    /\b(\d{1,6}) ?(?:of|out of|\/) ?(?:the |our )?(\d{1,6})\b/g,
    (text, some, all) => Number(some) < Number(all) ? "partly" : text
  );
}
function withoutAgain(words) {
  return words.replace(/\b(?:since|as of|at|around)\b[^.;,]{0,40}/gi, " ");
}
function untilAgain(clause) {
  const at = clause.search(/\bagain\b/i);
  return at < 0 ? clause : clause.slice(0, at);
}
function isEffect(words) {
  if (notAnEffect.test(words)) return false;
  return words.split(/[,;]|:(?!\d)|\s[–—-]\s|\b(?:but|although|though)\b/).some((clause) => {
    const hit = effects.find((pattern) => pattern.test(clause));
    if (hit === void 0 || /\b(?:again|now)\b/i.test(clause) && !/\b(?:no (?:longer|more|further)|fixed|resolved|solved|mitigated|recovered|stopped|gone|cleared)\b/i.test(
      clause
    ) && (action.test(clause) || wrong.test(untilAgain(clause))))
      return false;
    return !negated.test(clause) || /\bno (?:longer|more|further|new)\b|\bnot any ?more\b|\b(?:nothing|none)\b[^.;]{0,20}\b(?:stuck|failing|failed|broken|blocked|affected)\b|\bno (?:\w{1,20} )?(?:errors?|failures?|alerts?|timeouts?|crashes|5xx) (?:for|in|since|any ?more)\b|\b(?:no|zero) (?:\w{1,20} ){1,3}(?:for|in|over) (?:the )?(?:last|past)\b|\bwithout (?:a |an |any )?(?:single )?(?:trouble|failures?|timeouts?|errors?|problems?|issues?|disruption)/i.test(
      clause
    );
  });
}

// src/timeline/sources/comments.ts
var commentsSource = {
  id: "comments",
  description: "Comments of people, and the times that they and the issue text speak of",
  events: (input) => threadOf(input).flatMap((post) => eventsOfPost(post))
};
function eventsOfPost(post) {
  if (post.id === "opened") return openingRows(post);
  if (post.statements.length === 0) return isRelevant(post) ? [wholeComment(post, post.body)] : [];
  const commandLines = parseSlashCommands(post.body);
  const told = commandLines.length === 0 ? post.body : withoutCommands(post);
  if (told.trim() === "") return [];
  const lines = commandLines.length === 0 ? listOf(post) : [];
  if (lines.length >= 2) return timedRows(post, lines);
  return proseRows(
    post,
    commandLines.length === 0 ? post.statements : post.statements.filter(
      (statement) => !commandLines.some(
        (command) => command.source.trim().startsWith(statement.text.trim().slice(0, 400))
      )
    )
  );
}
function withoutCommands(post) {
  const commands = parseSlashCommands(post.body);
  const last = commands.at(-1)?.line ?? 0;
  return post.body.split(/\r\n|\r|\n/).slice(last).join("\n");
}
function isRelevant(post) {
  return isWorth(post.body);
}
function isWorth(text) {
  const words = text.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  return words.length > 1 && !new RegExp("^(?:\\+1|ty|ok|okay|same(?: here)?|lgtm|me too|(?:many )?(?:thanks?|thx|cheers|kudos)(?: you| all| everyone| everybody| folks| team| a lot| so much| \\p{L}{1,20}){0,3}|(?:great|nice|good) (?:work|job)(?: \\p{L}{1,20}){0,2})$", "iu").test(
    words
  );
}
var botNoise = /^\s{0,20}\/[a-z-]{2,30}(?:[ \t]+\S{1,60}){0,2}\s*$/i;
function linkOf(post) {
  return [{ label: post.id === "opened" ? "issue" : "comment", url: post.url }];
}
function basicsOf(post) {
  return {
    kind: "comment",
    source: "comments",
    postedAt: post.postedAt,
    actor: post.author.login,
    links: linkOf(post)
  };
}
function wholeComment(post, text) {
  return timelineEvent({
    ...basicsOf(post),
    id: post.id,
    occurredAt: post.postedAt,
    text: text.replace(/[`~]{3,}[^\n]*\n?/g, " ")
  });
}
function openingRows(post) {
  const lines = listOf(post);
  if (lines.length >= 2) return timedRows(post, lines);
  return post.statements.flatMap((statement) => {
    return tellsAnotherTime(statement, post) ? [timedRow(post, statement, idOf(post, statement))] : [];
  });
}
function timedRows(post, lines) {
  const prefix = post.id === "opened" ? "opened" : post.id;
  return lines.map(
    (line, index) => timelineEvent({
      ...basicsOf(post),
      id: `${prefix}:${index + 1}`,
      occurredAt: line.at ?? post.postedAt,
      ...line.until === void 0 ? {} : { until: line.until },
      text: line.text,
      zoneAssumed: line.zoneAssumed,
      approximate: line.approximate,
      remarks: line.remarks
    })
  );
}
function proseRows(post, statements) {
  if (statements.length === 0 || !isRelevant(post) || botNoise.test(post.body)) return [];
  const dated2 = statements.filter((statement) => tellsAnotherTime(statement, post));
  const here = statements.filter((statement) => !dated2.includes(statement) || isInsight(statement));
  const [only] = dated2;
  if (only !== void 0 && !needsRow(here))
    return dated2.map(
      (statement) => timedRow(post, statement, statement === only ? post.id : idOf(post, statement))
    );
  const words = here.map((statement) => statement.text.trim()).join(" ");
  return [
    wholeComment(
      post,
      here.every((statement) => dated2.includes(statement)) ? `Found out: ${words}` : words
    ),
    ...dated2.map((statement) => timedRow(post, statement, idOf(post, statement)))
  ];
}
var idOf = (post, statement) => `${post.id}:${statement.index + 1}`;
var needsRow = (statements) => statements.some((statement) => new RegExp("\\p{L}{2}", "u").test(statement.text) && isWorth(statement.text));
function tellsAnotherTime(statement, post) {
  const time = momentOf(statement);
  return time !== null && Math.abs(secondsBetween(time.at, post.postedAt)) >= 120 && !guess.test(statement.prose) && hasWords(statement, time);
}
var guess = /\b(?:suspect\w*|suspicion|guess\w*|maybe|perhaps|might|may|could|possibly|probably|presumably|(?:i|we) (?:think|believe|assume)|hypothesis|wonder\w*)\b|\?\s*$/i;
var investigation = /^\W{0,6}(?:(?:i|we)(?: have|['’]ve)? )?(?:looked|checked|found|saw|see|seeing|looks like|looking|according|verified|confirmed|compared|searched|turns out|it turns out)\b/i;
function isInsight(statement) {
  if (investigation.test(statement.prose)) return true;
  const [time, meanings] = [momentOf(statement), meaningsOf(statement)];
  if (time === null) return false;
  if (/\bsince\b/i.test(statement.prose) && !meanings.has("mitigated")) return true;
  if (meanings.has("cause") || meanings.has("change")) return true;
  return meanings.has("started") && !report.test(statement.prose);
}
var report = /\b(?:i|we)\b/i;
function hasWords(statement, time) {
  const words = statement.prose.slice(0, time.start - statement.start) + statement.prose.slice(time.end - statement.start);
  return new RegExp("\\p{L}{3}", "u").test(words);
}
function timedRow(post, statement, id) {
  const time = momentOf(statement);
  return timelineEvent({
    ...basicsOf(post),
    id,
    occurredAt: time?.at ?? post.postedAt,
    ...time?.until === void 0 ? {} : { until: time.until },
    text: statement.text,
    zoneAssumed: time?.zoneAssumed ?? false,
    approximate: time?.approximate ?? false,
    remarks: time?.remarks ?? []
  });
}

// src/timeline/sources/deploys.ts
var deploysSource = {
  id: "deploys",
  description: "Deployments, workflow runs, releases or merges, whichever counts as a deploy here",
  events: (input) => {
    const window = windowOf(input);
    const mentioned = mentionsOf(input);
    return input.deploys.deploys.filter(
      (deploy) => deploy.at >= window.from && deploy.at <= window.to || deploy.at <= window.to && deploy.commits.some((commit) => mentioned.covers(commit)) && deploy.at >= window.mentionFrom
    ).map((deploy) => eventOf(deploy, input, mentioned));
  }
};
function eventOf(deploy, { facts }, mentioned) {
  return timelineEvent({
    id: deploy.id,
    kind: deploy.source === "push" ? "change" : deploy.source === "releases" ? "release" : "deploy",
    source: "deploys",
    occurredAt: deploy.at,
    text: `${verbOf(deploy)}${contentOf(deploy)}`,
    links: linksOf(deploy, facts, mentioned)
  });
}
function verbOf(deploy) {
  if (deploy.source === "push") return "Merged";
  const label = deploy.previousSha === null || deploy.source !== "deployments" ? deploy.label : `${deploy.environment ?? ""} ${deploy.previousSha.slice(0, 7)} \u2192 ${deploy.sha.slice(0, 7)}`.trim();
  if (deploy.source === "releases") return `Released ${label}`;
  if (deploy.state === "failed") return `Deploy failed: ${label}`;
  return deploy.state === "running" ? `Deploy running: ${label}` : `Deployed ${label}`;
}
function contentOf(deploy) {
  const [first] = deploy.commits;
  if (first === void 0) return "";
  const title = changeTitle(first);
  if (deploy.source === "push") return `: ${title}`;
  return deploy.totalCommits > 1 ? `: ${title} and ${deploy.totalCommits - 1} more` : `: ${title}`;
}
function linksOf(deploy, facts, mentioned) {
  const kind = { deployments: "deployment", workflow: "run", releases: "release", push: "commit" }[deploy.source];
  const own = {
    label: deploy.source === "push" ? deploy.sha.slice(0, 7) : kind,
    url: deploy.url
  };
  const deployment = deploy.source === "deployments" ? facts.deployments.find(({ id }) => `deployment:${id}` === deploy.id) : void 0;
  const status = deployment?.statuses.find(
    (one) => one.createdAt === deploy.at && one.url !== "" && one.url !== deploy.url
  );
  const named = deploy.commits.filter((commit) => mentioned.covers(commit)).slice(0, 5);
  const shown = [.../* @__PURE__ */ new Set([...named, ...deploy.commits.slice(0, named.length > 0 ? 1 : 3)])];
  return [
    own,
    ...status === void 0 ? [] : [{ label: "status", url: status.url }],
    ...shown.flatMap(
      (commit, index) => changeLinks(commit, deploy, facts, index === 0 || named.includes(commit))
    )
  ];
}
function changeLinks(commit, deploy, facts, withCommit) {
  const pull = pullNumberOf(commit);
  return [
    ...commit.url === deploy.url || !withCommit ? [] : [{ label: commit.sha.slice(0, 7), url: commit.url }],
    ...pull === null ? [] : [{ label: `#${pull}`, url: `${facts.repository.url}/pull/${pull}` }]
  ];
}

// src/timeline/sources/imported.ts
var importedSource = {
  id: "imported",
  description: "Logs brought in with `after-action import`: Slack, PagerDuty, Alertmanager, GitLab, lists of times",
  events: ({ facts }) => facts.comments.flatMap((comment) => {
    if (comment.author.login.toLowerCase() !== facts.self.toLowerCase() || parseMarker(comment.body)?.kind !== importMarkerKind)
      return [];
    return parseImportComment(comment.body).map(
      (event, index) => timelineEvent({
        id: `import:${comment.id}:${index + 1}`,
        kind: "imported",
        source: "imported",
        occurredAt: event.at,
        postedAt: event.at,
        ...event.until === void 0 ? {} : { until: event.until },
        text: event.text,
        actor: event.actor,
        links: [
          ...event.url === null ? [] : [{ label: "original", url: event.url }],
          { label: "import", url: comment.url }
        ],
        zoneAssumed: event.zoneAssumed,
        approximate: event.approximate,
        remarks: event.remarks
      })
    );
  })
};

// src/timeline/sources/issue-events.ts
var issueEventsSource = {
  id: "issue-events",
  description: "Labels, assignments, renames, closing, reopening and cross-references of the issue",
  events: (input) => {
    const { facts, config } = input;
    const own = ownPulls(input);
    const events = facts.issueEvents.filter((event) => !isEcho(event, facts.self, own) && !isDeclaration(event, input)).flatMap((event) => eventOf2(event, input, config));
    return facts.issue.closedAt !== null && !facts.issueEvents.some((event) => event.event === "closed") ? [...events, closing(input)] : events;
  }
};
function isDeclaration(event, { facts, config }) {
  return event.event === "labeled" && event.label === config.labels.incident && Math.abs(secondsBetween(facts.issue.createdAt, event.createdAt)) <= 600;
}
function isEcho(event, self, ownPulls2) {
  if (event.event === "closed" || event.event === "reopened") return false;
  return event.actor.login.toLowerCase() === self.toLowerCase() || event.reference !== void 0 && ownPulls2.has(event.reference.number);
}
function closing({ facts }) {
  return timelineEvent({
    id: "closed",
    kind: "closed",
    source: "issue-events",
    occurredAt: facts.issue.closedAt ?? facts.issue.createdAt,
    text: "Issue closed",
    links: [{ label: `#${facts.issue.number}`, url: facts.issue.url }]
  });
}
function eventOf2(event, input, config) {
  const row2 = wordsOf2(event, config);
  if (row2 === null) return [];
  const own = event.url === "" ? input.facts.issue.url : event.url;
  return [
    timelineEvent({
      id: `event:${event.id}`,
      kind: row2.kind,
      source: "issue-events",
      occurredAt: event.createdAt,
      text: row2.text,
      actor: event.actor.login,
      links: event.reference ? [{ label: referenceLabel(event.reference, input), url: event.reference.url }] : [{ label: "event", url: own }]
    })
  ];
}
function referenceLabel(reference, { facts }) {
  return reference.repository === facts.repository.fullName || reference.repository === "" ? `#${reference.number}` : `${reference.repository}#${reference.number}`;
}
function wordsOf2(event, config) {
  switch (event.event) {
    case "labeled":
    case "unlabeled":
      return labelWords(event, config);
    case "assigned":
      return { kind: "lead", text: `Assigned to @${event.assignee ?? "ghost"}` };
    case "unassigned":
      return { kind: "lead", text: `@${event.assignee ?? "ghost"} unassigned` };
    case "renamed":
      return { kind: "renamed", text: `Renamed: ${event.rename?.to ?? ""}` };
    case "closed":
      return {
        kind: "closed",
        text: event.commitSha ? `Issue closed by ${event.commitSha.slice(0, 7)}` : event.stateReason === "not_planned" ? "Issue closed as not planned" : "Issue closed"
      };
    case "reopened":
      return { kind: "reopened", text: "Issue reopened" };
    case "cross-referenced":
      return event.reference ? {
        kind: "reference",
        text: `${event.reference.isPullRequest ? "Pull request" : "Issue"} #${event.reference.number} mentions this: ${event.reference.title}`
      } : null;
    case "connected":
      return event.reference ? {
        kind: "reference",
        text: `Pull request #${event.reference.number} connected: ${event.reference.title}`
      } : null;
    case "referenced":
      return event.commitSha ? { kind: "reference", text: `Commit ${event.commitSha.slice(0, 7)} mentions this` } : null;
    default:
      return null;
  }
}
function labelWords(event, config) {
  const label = event.label ?? "";
  const severity = config.severities.find((candidate) => candidate.label === label);
  const prefix = config.labels.statusPrefix;
  const added = event.event === "labeled";
  if (severity)
    return added ? { kind: "severity", text: `Severity set to ${severity.name}` } : null;
  if (prefix !== "" && label.startsWith(prefix))
    return added ? { kind: "status", text: `Status: ${label.slice(prefix.length).trim()}` } : null;
  if (label === config.labels.incident)
    return {
      kind: "status",
      text: added ? "Marked as an incident" : "No longer marked as an incident"
    };
  return null;
}

// src/timeline/sources/opened.ts
var openedSource = {
  id: "opened",
  description: "The issue itself: when and as what the incident was declared",
  events: ({ facts }) => [
    timelineEvent({
      id: "opened",
      kind: "opened",
      source: "opened",
      occurredAt: facts.issue.createdAt,
      text: `Incident declared: ${firstTitle(facts)}`,
      actor: facts.issue.author.login,
      links: [{ label: `#${facts.issue.number}`, url: facts.issue.url }]
    })
  ]
};
function firstTitle(facts) {
  const renamed = facts.issueEvents.find((event) => event.rename !== void 0);
  return renamed?.rename?.from ?? facts.issue.title;
}

// src/timeline/sources/pull-requests.ts
var import_picomatch = __toESM(require_picomatch(), 1);
var pullRequestsSource = {
  id: "pull-requests",
  description: "Pull requests opened or merged in the window that mention the issue, are mentioned in it or touch the affected service",
  events: (input) => {
    const [window, mentioned] = [windowOf(input), mentionsOf(input)];
    const shown = new Set(
      input.deploys.deploys.flatMap((deploy) => deploy.commits.map((commit) => commit.sha))
    );
    const inside = (at) => at >= window.from && at <= window.to;
    const own = ownPulls(input);
    return input.facts.pullRequests.filter((pull) => !own.has(pull.number) && concerns(pull, input, mentioned.numbers)).flatMap((pull) => [
      ...inside(pull.createdAt) ? [rowOf2(pull, "opened", pull.createdAt)] : [],
      ...pull.mergedAt !== null && inside(pull.mergedAt) && !shown.has(pull.mergeCommitSha ?? "") ? [rowOf2(pull, "merged", pull.mergedAt)] : [],
      ...pull.mergedAt === null && pull.closedAt !== null && inside(pull.closedAt) ? [rowOf2(pull, "closed", pull.closedAt)] : []
    ]);
  }
};
function concerns(pull, { facts, incident, config }, mentioned) {
  if (mentioned.has(pull.number)) return true;
  const text = `${pull.title}
${pull.body.slice(0, 2e4)}`;
  if (new RegExp(`(?:#|/issues/)${facts.issue.number}(?!\\d)`).test(text)) return true;
  if (touchesService(pull, facts, incident, config)) return true;
  const lower = pull.title.toLowerCase();
  return incident.services.some(
    (service) => service.length > 2 && lower.includes(service.toLowerCase())
  );
}
function touchesService(pull, facts, incident, config) {
  const names = new Set(incident.services.map((name) => name.toLowerCase()));
  const paths = config.services.filter(({ name }) => names.has(name.toLowerCase())).flatMap((service) => service.paths);
  if (paths.length === 0 || pull.mergeCommitSha === null) return false;
  const files = facts.commits.find(({ sha }) => sha === pull.mergeCommitSha)?.files ?? [];
  const covers = (0, import_picomatch.default)([...paths], { dot: true });
  return files.some(({ path }) => covers(path));
}
function rowOf2(pull, what, at) {
  const revert = /^revert\b/i.test(pull.title) ? "Revert" : "Pull request";
  return timelineEvent({
    id: `pull:${pull.number}:${what}`,
    kind: "pull-request",
    source: "pull-requests",
    occurredAt: at,
    text: `${revert} #${pull.number} ${what}: ${pull.title}`,
    actor: pull.author.login,
    links: [{ label: `#${pull.number}`, url: pull.url }]
  });
}

// src/timeline/sources/index.ts
var timelineSources = [
  openedSource,
  commandsSource,
  deploysSource,
  releasesSource,
  changesSource,
  pullRequestsSource,
  issueEventsSource,
  importedSource,
  commentsSource
];

export {
  statuses,
  milestoneNames,
  commandTable,
  usageOf,
  parseSlashCommands,
  obeyedCommands,
  commandsOf,
  mayCommand,
  matchSeverity,
  referencesIn,
  momentOf,
  namedMomentOf,
  threadOf,
  listOf,
  meaningsOf,
  timelineSources
};
//# sourceMappingURL=chunk-KJK32FIC.js.map
