import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  candidateFromReport,
  reportedChangesIn
} from "./chunk-XIDSZEOA.js";
import {
  UserError
} from "./chunk-F6LC56Z3.js";
import {
  correlationSignals,
  fileNamesIn,
  findRevert,
  isPromotion,
  isRevert,
  numberOf,
  pathKindOf,
  quotesIn,
  readMessage,
  readRevertTarget,
  wordFormsOf,
  wordsOf
} from "./chunk-5STWLTW6.js";
import {
  listOf,
  matchSeverity,
  meaningsOf,
  milestoneNames,
  momentOf,
  namedMomentOf,
  obeyedCommands,
  parseSlashCommands,
  referencesIn,
  statuses,
  threadOf,
  timelineSources
} from "./chunk-KJK32FIC.js";
import {
  isTimeProblem,
  readTime
} from "./chunk-KJGNHKXZ.js";
import {
  redact
} from "./chunk-VEUJSTIN.js";
import {
  epochOf,
  formatDuration,
  plusSeconds,
  secondsBetween
} from "./chunk-2DEEEDUW.js";

// src/jobs/read-facts.ts
var codeownersPaths = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
var budget = {
  commits: 500,
  commitsWithFiles: 8,
  deployments: 200,
  comparisons: 3,
  pullRequests: 3
};
async function readIncidentFacts(reader, number, config, now) {
  const [repository, self, issue] = [
    await reader.repository(),
    await reader.identity(),
    await reader.issue(number)
  ];
  const [comments, events] = [await reader.comments(number), await reader.issueEvents(number)];
  const issueEvents = events.filter(
    ({ reference, actor }) => reference === void 0 || actor.login !== self.login
  );
  const omissions = [];
  const window = windowOf(issue.createdAt, issue.closedAt, config, now);
  const changes = await readChanges(reader, window, config, omissions);
  return {
    repository,
    issue,
    comments,
    issueEvents,
    ...changes,
    pullRequests: await mentionedPullRequests(reader, issueEvents, repository.fullName, omissions),
    permissions: await permissionsOf(reader, comments, self.login),
    self: self.login,
    omissions,
    readAt: now,
    codeowners: await codeownersOf(reader)
  };
}
var latentHours = 14 * 24;
function windowOf(declaredAt, closedAt, config, now) {
  const from = plusSeconds(
    declaredAt,
    -Math.max(config.correlation.windowHours + 24, latentHours) * 3600
  );
  const to = closedAt === null ? now : plusSeconds(closedAt, 24 * 3600);
  return {
    from,
    to: to < now ? to : now,
    pivot: plusSeconds(declaredAt, config.correlation.slackMinutes * 60)
  };
}
async function readChanges(reader, window, config, omissions) {
  const { source } = config.deployments;
  const wants = (name) => source === "auto" || source === name;
  const say = (what, list) => orNothing(what, list, omissions);
  const commits = await say(
    "commits",
    reader.commits({ since: window.from, until: window.to, limit: budget.commits })
  );
  const deployments = wants("deployments") ? await say(
    "deployments",
    reader.deployments({ since: window.from, limit: budget.deployments })
  ) : [];
  const releases = source === "releases" || source === "auto" && deployments.length === 0 ? await say("releases", reader.releases({ since: window.from, limit: 50 })) : [];
  const workflow = source.startsWith("workflow:") ? source.slice("workflow:".length) : null;
  const workflowRuns = workflow === null ? [] : await say(
    "workflow runs",
    reader.workflowRuns({ workflow, since: window.from, limit: 200 })
  );
  return {
    commits: await withFiles(reader, commits, window.pivot),
    deployments,
    releases,
    workflowRuns,
    comparisons: await spansOf(reader, deployments, commits, window.pivot, omissions)
  };
}
async function orNothing(what, list, omissions) {
  try {
    const { items, complete } = await list;
    if (!complete)
      omissions.push(`only the newest ${items.length} ${what} of the window were read`);
    return items;
  } catch (error) {
    if (!(error instanceof UserError) || !error.code.startsWith("PM10") || error.code === "PM101")
      throw error;
    omissions.push(`${what} could not be read: ${error.problems[0].remedy}`);
    return [];
  }
}
async function withFiles(reader, commits, pivot) {
  const wanted = new Set(
    commits.filter(({ committedAt, files }) => files === void 0 && committedAt <= pivot).slice(0, budget.commitsWithFiles).map(({ sha }) => sha)
  );
  const full = [];
  for (const commit of commits)
    full.push(wanted.has(commit.sha) ? await reader.commit(commit.sha) ?? commit : commit);
  return full;
}
async function spansOf(reader, deployments, commits, pivot, omissions) {
  const spans = await unlistedSpans(reader, deployments, commits, omissions);
  return [
    ...spans,
    ...await promotedSpans(
      reader,
      commits.filter(({ committedAt }) => committedAt <= pivot),
      budget.comparisons - spans.length
    )
  ];
}
async function promotedSpans(reader, commits, maxPulls) {
  const spans = [];
  const promotions = commits.filter(
    ({ message, parents }) => parents.length === 2 && isPromotion(readMessage(message), message)
  );
  for (const {
    parents: [base, head]
  } of promotions.slice(0, Math.max(0, maxPulls))) {
    const span = base === void 0 || head === void 0 ? null : await reader.compare(base, head);
    if (span !== null) spans.push(span);
  }
  return spans;
}
async function unlistedSpans(reader, deployments, commits, omissions) {
  const listed = new Set(commits.map(({ sha }) => sha));
  const spans = [];
  for (const [index, deployment] of deployments.entries()) {
    const previous = deployments.slice(index + 1).find(({ environment }) => environment === deployment.environment);
    if (previous === void 0 || previous.sha === deployment.sha || listed.has(deployment.sha))
      continue;
    if (spans.length === budget.comparisons) {
      omissions.push("older deployments were not compared commit by commit");
      break;
    }
    const span = await reader.compare(previous.sha, deployment.sha);
    if (span !== null) spans.push(span);
  }
  return spans;
}
async function mentionedPullRequests(reader, events, fullName, omissions) {
  const numbers = /* @__PURE__ */ new Set();
  for (const { reference } of events)
    if (reference?.isPullRequest === true && reference.repository === fullName)
      numbers.add(reference.number);
  const newest = [...numbers].sort((a, b) => b - a);
  if (newest.length > budget.pullRequests)
    omissions.push(
      `${newest.length - budget.pullRequests} older pull requests that mention this issue were not read`
    );
  const pulls = [];
  for (const number of newest.slice(0, budget.pullRequests)) {
    try {
      pulls.push(await reader.pullRequest(number));
    } catch (error) {
      if (!(error instanceof UserError) || error.code !== "PM104") throw error;
    }
  }
  return pulls;
}
async function permissionsOf(reader, comments, self) {
  const permissions = {};
  for (const { author, body } of comments) {
    if (author.type === "Bot" || author.login === self || Object.hasOwn(permissions, author.login))
      continue;
    if (parseSlashCommands(body).length > 0)
      permissions[author.login] = await reader.permission(author.login);
  }
  return permissions;
}
async function codeownersOf(reader) {
  for (const path of codeownersPaths) {
    const file = await reader.file(path);
    if (file !== null) return file.text;
  }
  return "";
}

// src/correlation/learnt-weights.ts
var learnt = {
  /** Cases that were learnt from. */
  cases: 686,
  weights: {
    "recency.log": -0.3,
    "position.log": -0.595,
    "symptom-words.rarity": 1.085,
    "symptom-words.rarest": 0.464,
    "named-files.any": 2.897,
    "size.lines": 0.125,
    "later-changes.share": -0.7,
    "later-changes.later": -0.249,
    "later-changes.repairs": -0.318,
    "reverted.again": 0.905,
    "touched-kind.runtime": 0.217,
    "configuration.touched": 0.134,
    "change-type.activation": 0.689,
    "change-type.feature": 0.294
  },
  centres: {
    "recency.log": 6.839,
    "position.log": 2.967,
    "symptom-words.rarity": 0.081,
    "symptom-words.rarest": 0.108,
    "size.lines": 3.172,
    "later-changes.share": 0.364,
    "later-changes.later": 0.618,
    "later-changes.repairs": 0.058,
    "reverted.again": 7e-3,
    "touched-kind.runtime": 0.64,
    "configuration.touched": 0.086,
    "change-type.activation": 0.06,
    "change-type.feature": 0.086,
    "reverted.before": 0.04,
    "recency.fresh": 2e-3,
    "touched-kind.harmless": 0.056,
    "touched-kind.nothing": 1e-3,
    "change-type.idle": 0.064
  },
  none: 3
};

// src/correlation/model.ts
var handSet = {
  "verdict.trigger": 20,
  "verdict.cleared": -20,
  "responders.blamed": 2.5,
  "responders.mentioned": 1,
  "responders.doubted": -1.5,
  "service.touched": 1.5,
  "changed-lines.quote": 2,
  "changed-lines.rarity": 0.7,
  "deploy-state.failed": 1,
  "deploy-state.running": 0.5,
  "promotion.carries": 0.3,
  "promotion.rarity": 0.5,
  "reverted.before": -4,
  "reverted.since": 3,
  "recency.fresh": -4,
  "recency.late": -0.5,
  "touched-kind.harmless": -0.3,
  "touched-kind.nothing": -2,
  "change-type.idle": -0.2,
  "first-touch.share": 0.2
};
var model = {
  weights: { ...handSet, ...learnt.weights },
  centres: learnt.centres,
  none: learnt.none,
  thresholds: { likely: 0.5, possible: 0.08, fits: 0.2 }
};

// src/incident/lead.ts
function leadAtRandom(facts, comment) {
  const authors = [
    facts.issue.author,
    ...facts.comments.filter(({ id }) => id <= comment.id).map(({ author }) => author)
  ];
  const people = authors.filter(
    ({ login, type }) => type !== "Bot" && login !== facts.self && login !== "ghost" && !login.endsWith("[bot]")
  );
  const logins = [...new Set(people.map(({ login }) => login))].sort();
  return logins[spread(comment.id) % Math.max(1, logins.length)] ?? null;
}
function spread(id) {
  let x = id % 4294967296 >>> 0;
  x = Math.imul(x ^ x >>> 16, 73244475) >>> 0;
  x = Math.imul(x ^ x >>> 16, 73244475) >>> 0;
  return (x ^ x >>> 16) >>> 0;
}

// src/incident/issue-form.ts
var maxCharacters = 65536;
function formFields(body) {
  const fields = [];
  let fence = null;
  for (const line of withoutComments(body).split(/\r\n|\r|\n/)) {
    const mark = /^ {0,3}(```|~~~)/.exec(line)?.[1];
    if (mark !== void 0) fence = fence === null ? mark : fence === mark ? null : fence;
    const heading = fence === null ? /^ {0,3}#{2,4}[ \t]+(\S.{0,150})$/.exec(line)?.[1] : void 0;
    if (heading !== void 0)
      fields.push({ heading: heading.replace(/[#\s:*]+$/, "").trim(), lines: [] });
    else fields.at(-1)?.lines.push(line);
  }
  return fields.map(({ heading, lines }) => ({
    heading,
    value: answered(lines.join("\n").trim())
  }));
}
function withoutComments(body) {
  let text = body.slice(0, maxCharacters);
  for (let at = text.indexOf("<!--"); at !== -1; at = text.indexOf("<!--", at)) {
    const end = text.indexOf("-->", at);
    if (end === -1) break;
    text = text.slice(0, at) + text.slice(end + 3);
  }
  return text;
}
function answered(value) {
  return /^[_*]?no response[_*]?$/i.test(value) ? "" : value;
}
var asks = {
  severity: /^(?:severity|sev|priority|how bad)\b/i,
  service: /^(?:(?:affected|impacted|which)\s+)?(?:services?|components?|systems?|areas?|products?)\b/i,
  started: /^(?:(?:when did (?:it|this|the incident)|incident|time(?: it)?|first)\s+)?(?:started?|began|begin|start time|start of|noticed|seen)\b/i,
  impact: /^(?:(?:user|customer|business)\s+)?(?:impact|who is affected)\b/i
};
function readIssueForm(body, title, config, postedAt) {
  const fields = formFields(body);
  const lines = keyLines(body);
  const answer = (ask) => [...fields, ...lines].find(({ heading, value }) => ask.test(heading) && value !== "")?.value ?? "";
  const severity = firstLine(answer(asks.severity));
  return {
    severity: severity === "" ? null : matchSeverity(severity, config),
    services: servicesOf(answer(asks.service), `${title}
${body.slice(0, maxCharacters)}`, config),
    started: startedOf(firstLine(answer(asks.started)), config, postedAt),
    impact: answer(asks.impact) || null,
    symptoms: symptomsOf(title, body)
  };
}
function keyLines(body) {
  return body.slice(0, maxCharacters).split(/\r\n|\r|\n/, 400).flatMap((line) => {
    const match = /^\s{0,3}(?:[-*+]\s{1,3})?(?:\*\*|__)?([\p{L}][\p{L} ]{1,40}?)(?:\*\*|__)?\s?:(?:\*\*|__)?\s{1,4}(\S.{0,300})$/u.exec(
      line
    );
    return match === null ? [] : [{ heading: match[1] ?? "", value: answered((match[2] ?? "").trim()) }];
  });
}
function firstLine(value) {
  return (value.split("\n").find((line) => line.trim() !== "") ?? "").replace(/^\s*[-*+]\s(?:\[[xX ]\]\s)?/, "").trim();
}
function servicesOf(value, whole, config) {
  const unticked = /^\s*[-*+]\s\[ \]/;
  const named = value.split("\n").filter((line) => !unticked.test(line)).flatMap((line) => line.replace(/^\s*[-*+]\s(?:\[[xX]\]\s)?/, "").split(/[,;]/)).map((word) => word.replace(/[`*]/g, "").trim()).filter(
    (word) => word !== "" && word.length <= 100 && !/^(?:none|n\/a|unknown|other)$/i.test(word)
  );
  const configured = config.services.map(({ name }) => name).filter((name) => mentions(whole, name));
  return [
    ...new Set(
      [...named.slice(0, 20), ...configured].map(
        (name) => config.services.find((service) => service.name.toLowerCase() === name.toLowerCase())?.name ?? name
      )
    )
  ];
}
function mentions(whole, name) {
  const [text, word] = [whole.toLowerCase(), name.toLowerCase()];
  const edge = (character) => !/[\p{L}\p{N}]/u.test(character);
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (edge(text.charAt(at - 1)) && edge(text.charAt(at + word.length))) return true;
  }
  return false;
}
function startedOf(words, config, postedAt) {
  if (words === "") return null;
  const reading = readTime(words, { postedAt, zone: config.timeZone });
  return isTimeProblem(reading) ? null : reading;
}
function symptomsOf(title, body) {
  const lines = withoutComments(body).split(/\r\n|\r|\n/).filter(
    (line) => !/^ {0,3}#{1,6}\s/.test(line) && !/^\s*[-*+]\s\[ \]/.test(line) && answered(line.trim()) !== ""
  ).map((line) => line.replace(/^(\s*[-*+]\s)\[[xX]\]\s/, "$1"));
  return [title, ...lines].join("\n").trim();
}

// src/incident/incident-from-facts.ts
function incidentFromFacts(facts, config) {
  const form = readIssueForm(facts.issue.body, facts.issue.title, config, facts.issue.createdAt);
  const incident = steps(facts, config).reduce(
    (draft, step) => step(draft),
    declared(facts, form)
  );
  return settled(incident, facts, config);
}
function declared(facts, form) {
  const { issue } = facts;
  const started = form.started === null ? {} : {
    started: {
      value: form.started.at,
      at: issue.createdAt,
      by: issue.author.login,
      url: issue.url
    }
  };
  return {
    number: issue.number,
    title: issue.title,
    url: issue.url,
    declaredAt: issue.createdAt,
    open: issue.state === "open",
    closedAt: issue.closedAt,
    severity: form.severity,
    status: "investigating",
    lead: null,
    withdrawn: false,
    postmortemRequested: false,
    stated: started,
    verdicts: [],
    services: form.services,
    symptoms: form.symptoms,
    followUps: [],
    updates: [],
    evidence: [],
    attempts: []
  };
}
function steps(facts, config) {
  const events = facts.issueEvents.filter(({ actor }) => actor.login !== facts.self).map((event) => ({ at: event.createdAt, step: stepOfEvent(event, config) }));
  const commands = obeyedCommands(facts, config).map((obeyed) => ({
    at: obeyed.comment.createdAt,
    step: stepOfCommand(obeyed, facts, config)
  }));
  return [...events, ...commands].sort((a, b) => a.at < b.at ? -1 : a.at > b.at ? 1 : 0).map(({ step }) => step);
}
function stepOfEvent(event, config) {
  switch (event.event) {
    case "labeled":
      return (incident) => labelled(incident, event.label ?? "", config);
    case "unlabeled":
      return (incident) => unlabelled(incident, event.label ?? "", config);
    case "assigned":
      return (incident) => ({ ...incident, lead: incident.lead ?? event.assignee ?? null });
    case "unassigned":
      return (incident) => incident.lead === event.assignee ? { ...incident, lead: null } : incident;
    case "closed":
      return (incident) => ({ ...incident, status: "resolved" });
    case "reopened":
      return (incident) => reopened(incident);
    default:
      return (incident) => incident;
  }
}
function labelled(incident, label, config) {
  if (same(label, config.labels.incident)) return { ...incident, withdrawn: false };
  const severity = severityOfLabel(label, config);
  if (severity !== null) return { ...incident, severity };
  const status = statusOfLabel(label, config);
  return status === null ? incident : { ...incident, status };
}
function unlabelled(incident, label, config) {
  if (same(label, config.labels.incident)) return { ...incident, withdrawn: true };
  return severityOfLabel(label, config) === incident.severity ? { ...incident, severity: null } : incident;
}
var same = (a, b) => a.toLowerCase() === b.toLowerCase();
function severityOfLabel(label, config) {
  return config.severities.find((severity) => same(severity.label, label))?.name ?? null;
}
function statusOfLabel(label, config) {
  return statuses.find((status) => same(label, config.labels.statusPrefix + status)) ?? null;
}
function reopened(incident) {
  const kept = Object.entries(incident.stated).filter(([name]) => name !== "resolved");
  return { ...incident, status: "investigating", stated: Object.fromEntries(kept) };
}
function stepOfCommand(obeyed, facts, config) {
  return (incident) => ({ ...incident, ...changeOf(obeyed, incident, facts, config) });
}
function changeOf(obeyed, incident, facts, config) {
  const { command, comment } = obeyed;
  switch (command.name) {
    case "started":
    case "detected":
    case "acknowledged":
    case "mitigated":
    case "resolved":
      return milestone(command.name, obeyed, incident);
    case "severity":
      return { severity: command.value };
    case "status":
      return command.value === "resolved" && incident.stated.resolved === void 0 ? milestone("resolved", obeyed, incident) : { status: command.value };
    case "lead":
      return { lead: command.user ?? leadAtRandom(facts, comment) };
    case "handover":
      return { lead: command.user };
    case "update":
      return {
        updates: [
          ...incident.updates,
          statedBy({ text: command.text, nextDue: obeyed.due }, comment)
        ]
      };
    case "tried":
      return { attempts: [...incident.attempts, statedBy(command.text, comment)] };
    case "evidence":
      return { evidence: [...incident.evidence, statedBy(command.text, comment)] };
    case "trigger":
    case "cleared":
      return { verdicts: withVerdict(incident, command.name, command.ref, comment) };
    case "follow-up":
      return {
        followUps: [
          ...incident.followUps,
          {
            text: command.text,
            owner: command.owner,
            due: obeyed.due ?? dueByDefault(comment, config),
            url: comment.url
          }
        ]
      };
    case "postmortem":
      return { postmortemRequested: true };
    case "not-incident":
      return { withdrawn: true };
    case "reopen":
      return { ...reopened(incident), withdrawn: false };
    default:
      return {};
  }
}
function statedBy(value, comment) {
  return { value, at: comment.createdAt, by: comment.author.login, url: comment.url };
}
function milestone(name, { time, comment }, incident) {
  const stated = {
    ...incident.stated,
    [name]: statedBy(time?.at ?? comment.createdAt, comment)
  };
  if (name === "resolved") return { stated, status: "resolved" };
  return name === "mitigated" && incident.status !== "resolved" ? { stated, status: "monitoring" } : { stated };
}
function withVerdict(incident, kind, ref, comment) {
  const kept = incident.verdicts.filter(
    (verdict) => verdict.ref !== ref && (kind !== "trigger" || verdict.kind !== "trigger" || ref === "none" === (verdict.ref === "none"))
  );
  return [
    ...kept,
    { kind, ref, at: comment.createdAt, by: comment.author.login, url: comment.url }
  ];
}
function dueByDefault(comment, config) {
  if (config.followUps.defaultDueDays === 0) return null;
  const day = Date.parse(`${comment.createdAt.slice(0, 10)}T00:00:00Z`) + config.followUps.defaultDueDays * 864e5;
  return new Date(day).toISOString().replace(".000Z", "Z");
}
function settled(incident, facts, config) {
  const severity = incident.severity ?? facts.issue.labels.map((label) => severityOfLabel(label, config)).find((name) => name !== null) ?? null;
  const lead = incident.lead ?? facts.issue.assignees[0] ?? null;
  const closed = facts.issue.state === "closed";
  return {
    ...incident,
    severity,
    lead,
    ...closed && incident.status !== "resolved" ? { status: "resolved" } : {}
  };
}

// src/correlation/candidates.ts
function windowAround(reference, at, config) {
  const to = plusSeconds(reference, config.correlation.slackMinutes * 60);
  return {
    from: plusSeconds(reference, -config.correlation.windowHours * 3600),
    to: to < at ? to : at
  };
}
function candidatesOf(facts, deploys, window, config) {
  const known = facts.commits.filter((commit) => commit.committedAt <= window.to);
  const place = new Map(known.map((commit, index) => [commit.sha, index]));
  const found = /* @__PURE__ */ new Map();
  const add = (commit, at, deploy) => {
    if (at < window.from || at > window.to || found.has(commit.sha)) return;
    found.set(commit.sha, {
      commit,
      at,
      deploy,
      pullRequest: pullRequestOf(commit, facts),
      origin: deploy === null || deploy.source === "push" ? "branch" : "deploy"
    });
  };
  const carrying = deploys.source === "push" ? [] : deploys.deploys.filter((deploy) => deploy.at <= window.to);
  for (const deploy of [...carrying].reverse())
    for (const commit of deploy.commits) add(commit, deploy.at, deploy);
  for (const commit of waiting(
    known,
    carrying,
    deploys.source === "releases" && config.deployments.source === "auto"
  ))
    add(commit, commit.committedAt, null);
  const changes = [...found.values()].sort(
    (a, b) => compare(b.at, a.at) || (place.get(a.commit.sha) ?? 0) - (place.get(b.commit.sha) ?? 0)
  );
  const outside = reportedChangesIn(facts.comments, facts.self).map((change) => candidateFromReport(change, facts.repository)).filter(({ at }) => at >= window.from && at <= window.to);
  return outside.length === 0 ? changes : [...changes, ...outside].sort((a, b) => compare(b.at, a.at));
}
function waiting(known, carrying, all) {
  const oldest = carrying.at(-1);
  if (oldest === void 0 || all) return known;
  const below = known.findIndex((commit) => commit.sha === oldest.sha);
  return below < 0 ? known.filter((commit) => commit.committedAt <= oldest.at) : known.slice(below);
}
function pullRequestOf(commit, facts) {
  const parts = readMessage(commit.message);
  const read = facts.pullRequests.find(
    (pull) => pull.mergeCommitSha === commit.sha || pull.number === parts.pullNumber
  );
  if (read !== void 0) return { number: read.number, title: read.title, url: read.url };
  if (parts.pullNumber === null) return null;
  return {
    number: parts.pullNumber,
    title: parts.title,
    url: `${facts.repository.url}/pull/${parts.pullNumber}`
  };
}
var compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;

// src/correlation/file-names.ts
function fileMatcher(names) {
  const byBase = /* @__PURE__ */ new Map();
  for (const name of names) byBase.set(baseOf(name), [...byBase.get(baseOf(name)) ?? [], name]);
  return (path) => byBase.get(baseOf(path))?.find((name) => path === name || path.endsWith(`/${name}`) || name.endsWith(`/${path}`)) ?? null;
}
var baseOf = (path) => path.slice(path.lastIndexOf("/") + 1);

// src/correlation/latent.ts
var pool = 2e3;
var maxLatent = 3;
var rareAmong = (changes) => Math.max(1, Math.min(4, changes * 0.06), changes * 0.03);
function latentChanges(older, symptoms) {
  if (symptoms.words.size === 0 || older.length === 0) return [];
  const commits = older.slice(0, pool);
  const names = fileMatcher(symptoms.fileNames);
  const matches = commits.map((commit) => {
    const title = wordsOf(readMessage(commit.message).title);
    const paths = (commit.files ?? []).map(({ path }) => path);
    const words = wordsOf(paths.join("\n"));
    const common = (found) => [...symptoms.words.keys()].filter((word) => found.has(word));
    return {
      commit,
      title: common(title),
      paths: common(words),
      named: paths.some((path) => names(path) !== null)
    };
  });
  const seen = /* @__PURE__ */ new Map();
  for (const { title, paths } of matches)
    for (const word of /* @__PURE__ */ new Set([...title, ...paths])) seen.set(word, (seen.get(word) ?? 0) + 1);
  const rare = (word) => (seen.get(word) ?? 0) <= rareAmong(commits.length);
  const strength = (match) => {
    const twice = match.title.filter((word) => match.paths.includes(word) && rare(word)).length;
    const once = new Set([...match.title, ...match.paths].filter(rare)).size;
    return (match.named ? 3 : 0) + twice * 2 + (once >= 2 ? once : 0);
  };
  const strong = matches.map((match, place) => ({ match, place, strength: strength(match) })).filter((one2) => one2.strength >= 2);
  return strong.sort((a, b) => b.strength - a.strength || a.place - b.place).slice(0, maxLatent).map(({ match: { commit } }) => ({
    commit,
    at: commit.committedAt,
    deploy: null,
    pullRequest: null,
    origin: "latent"
  }));
}

// src/correlation/symptoms.ts
var atOnce = /\b(?:deploy(?:s|ed|ing|ment|ments)?|rollouts?|builds?|pipelines?|ci|cd|ci\/cd|travis|jenkins|workflow)\b/i;
function symptomsOf2(incident) {
  const text = `${incident.title}
${incident.symptoms}`;
  const fileNames = fileNamesIn(text);
  return {
    words: wordFormsOf(text),
    fileNames,
    fileNamed: fileMatcher(fileNames),
    quotes: quotesIn(text),
    immediate: atOnce.test(text)
  };
}

// src/correlation/mentions.ts
var textLimit = 2e4;
function mentionsIn(incident, comments) {
  const found = /* @__PURE__ */ new Map();
  const add = (key, mention) => {
    const list = found.get(key);
    if (list === void 0) found.set(key, [mention]);
    else if (list.at(-1) !== mention) list.push(mention);
  };
  const texts = [
    { by: "The report", body: `${incident.title}
${incident.symptoms}` },
    ...comments.map(({ author, body }) => ({ by: author.login, body }))
  ];
  for (const { by, body } of texts) {
    for (const text of body.slice(0, textLimit).split(/(?<=[.!?])\s|\n/)) {
      if (/^\s{0,3}\//.test(text)) continue;
      const mention = { by, text };
      for (const key of keysIn(text)) add(key, mention);
    }
  }
  return (candidate) => [
    ...found.get(`#${numberOf(candidate) ?? ""}`) ?? [],
    ...found.get(candidate.commit.sha.slice(0, 7)) ?? []
  ];
}
function keysIn(text) {
  const numbers = [...text.matchAll(/(?:#|\/pull\/)(\d{1,9})(?!\d)/g)].map(
    (match) => `#${match[1] ?? ""}`
  );
  const shas = [
    ...text.matchAll(/(?<![0-9a-z])(?=[0-9a-f]{0,39}\d)[0-9a-f]{7,40}(?![0-9a-z])/gi)
  ].map((match) => match[0].slice(0, 7).toLowerCase());
  return /* @__PURE__ */ new Set([...numbers, ...shas]);
}

// src/correlation/context.ts
var points = {
  started: "start",
  detected: "detection",
  declared: "report"
};
function contextOf(parts) {
  const positions = positionsOf(parts.candidates, parts.reference);
  const profiles = new Map(
    parts.candidates.map((candidate, index) => [
      candidate,
      profileOf(candidate, index, parts.reference, positions.get(candidate) ?? 0)
    ])
  );
  return {
    ...parts,
    point: points[parts.basis],
    mentions: mentionsIn(parts.incident, parts.comments),
    profile: (candidate) => profiles.get(candidate) ?? profileOf(candidate, 0, parts.reference, 0),
    rarity: rarityAmong([...profiles.values()]),
    averageWords: averageWordsOf([...profiles.values()]),
    changesTouching: changesTouchingAmong(profiles),
    touchedBefore: touchesIn(
      parts.history,
      new Set([...profiles.values()].flatMap(({ paths }) => paths ?? []))
    ),
    undoers: undoersIn(parts.history, parts.candidates)
  };
}
function profileOf(candidate, index, reference, position) {
  const { commit } = candidate;
  const parts = readMessage(commit.message);
  const paths = commit.files?.map((file) => file.path) ?? null;
  return {
    index,
    parts,
    paths,
    kinds: (paths ?? []).map(pathKindOf),
    fileCount: commit.changedFiles ?? paths?.length ?? 0,
    // No line at all means that nobody counted (a local history with names only, a change from outside).
    lines: (commit.files ?? []).reduce((sum, file) => sum + file.additions + file.deletions, 0) || null,
    titleWords: wordsOf(`${parts.title} ${parts.branch}`),
    bodyWords: wordsOf(parts.body),
    pathWords: wordsOf((paths ?? []).join("\n")),
    age: secondsBetween(candidate.at, reference),
    position
  };
}
function positionsOf(candidates, reference) {
  const distance = (candidate) => {
    const age = secondsBetween(candidate.at, reference);
    return age >= 0 ? age : -3 * age;
  };
  const order2 = candidates.map((candidate, index) => ({ candidate, index, far: distance(candidate) })).sort((a, b) => a.far - b.far || a.index - b.index);
  const places = /* @__PURE__ */ new Map();
  order2.forEach(
    ({ candidate }, place) => places.set(groupOf(candidate), [...places.get(groupOf(candidate)) ?? [], place])
  );
  return new Map(
    order2.map(({ candidate }) => [candidate, middle(places.get(groupOf(candidate)) ?? [0])])
  );
}
var groupOf = ({ deploy, commit }) => deploy === null || deploy.source === "push" ? commit.sha : deploy.id;
var middle = (places) => places.reduce((sum, place) => sum + place, 0) / places.length;
function averageWordsOf(profiles) {
  const total = profiles.reduce(
    (sum, { titleWords, bodyWords, pathWords }) => sum + titleWords.size + bodyWords.size + pathWords.size,
    0
  );
  return Math.max(1, total / Math.max(1, profiles.length));
}
function rarityAmong(profiles) {
  const seen = /* @__PURE__ */ new Map();
  for (const profile of profiles) {
    for (const word of /* @__PURE__ */ new Set([...profile.titleWords, ...profile.bodyWords, ...profile.pathWords]))
      seen.set(word, (seen.get(word) ?? 0) + 1);
  }
  return (word) => Math.max(0, Math.log((profiles.length + 1) / ((seen.get(word) ?? 0) + 0.5)));
}
function changesTouchingAmong(profiles) {
  const touched = /* @__PURE__ */ new Map();
  for (const [candidate, profile] of profiles) {
    for (const path of new Set(profile.paths ?? [])) {
      const list = touched.get(path);
      if (list === void 0) touched.set(path, [candidate]);
      else list.push(candidate);
    }
  }
  return (path) => touched.get(path) ?? [];
}
function touchesIn(history, paths) {
  const times = /* @__PURE__ */ new Map();
  for (const commit of history) {
    for (const { path } of commit.files ?? []) {
      if (!paths.has(path)) continue;
      const list = times.get(path);
      if (list === void 0) times.set(path, [commit.committedAt]);
      else list.push(commit.committedAt);
    }
  }
  return (path, commit) => times.get(path)?.find((time) => time < commit.committedAt) ?? null;
}
var mayUndo = /revert|roll|back|undo/i;
function undoersIn(history, candidates) {
  const oldest = candidates.reduce(
    (least, { commit }) => commit.committedAt < least ? commit.committedAt : least,
    "9999"
  );
  return history.flatMap((commit) => {
    if (commit.committedAt < oldest || !mayUndo.test(commit.message.slice(0, 5e3))) return [];
    const message = readMessage(commit.message);
    return isRevert(message) ? [{ commit, target: readRevertTarget(message) }] : [];
  });
}

// src/changes/deploys-from-facts.ts
var productionLike = /(?:^|[^a-z])(?:prod|production|prd|live)(?:$|[^a-z])/i;
var throwaway = /preview|review-?app|(?:^|[^a-z])(?:pr|pull|branch)[-_/ ]?\d|copilot|dependabot/i;
var deployNamed = /deploy|release|publish|rollout|ship/i;
function deploysFromFacts(facts, config) {
  const deployments = countingDeployments(facts.deployments, config.environments);
  const { source, reason } = chooseSource(facts, config, deployments);
  const history = historyOf(facts);
  const moments = {
    deployments: () => deployments.map(momentOfDeployment),
    workflow: () => deployRuns(facts.workflowRuns, config.source).map(momentOfRun),
    releases: () => facts.releases.filter((release) => !release.prerelease).flatMap((release) => momentOfRelease(release, history)),
    push: () => []
  };
  const deploys = source === "push" ? facts.commits.map(deployOfPush) : withSpans(moments[source](), history);
  return { source, reason, deploys };
}
function countingDeployments(deployments, environments) {
  if (environments.length > 0) {
    const wanted = new Set(environments.map((name) => name.toLowerCase()));
    return deployments.filter((deployment) => wanted.has(deployment.environment.toLowerCase()));
  }
  const production = deployments.filter(
    (deployment) => productionLike.test(deployment.environment) && !throwaway.test(deployment.environment)
  );
  return production.length > 0 ? production : deployments.filter((deployment) => !throwaway.test(deployment.environment));
}
function deployRuns(runs, source) {
  const file = source.startsWith("workflow:") ? source.slice("workflow:".length) : null;
  if (file !== null)
    return runs.filter((run) => run.path === file || run.path.endsWith(`/${file}`));
  return runs.filter((run) => deployNamed.test(run.path) || deployNamed.test(run.name));
}
function chooseSource(facts, config, deployments) {
  const branch = facts.repository.defaultBranch;
  if (config.source.startsWith("workflow:"))
    return {
      source: "workflow",
      reason: `The configuration names the workflow ${config.source.slice("workflow:".length)}.`
    };
  if (config.source === "deployments" || config.source === "releases" || config.source === "push") {
    return {
      source: config.source,
      reason: `The configuration says that ${config.source === "push" ? `each change on ${branch}` : config.source} count${config.source === "push" ? "s" : ""} as a deploy.`
    };
  }
  const oldest = facts.commits.at(-1)?.committedAt ?? "";
  const inUse = deployments.filter(({ createdAt }) => createdAt >= oldest);
  if (inUse.length > 0)
    return {
      source: "deployments",
      reason: `GitHub knows ${counted(deployments.length, "deployment")} to ${[...new Set(deployments.map((d) => d.environment))].slice(0, 3).join(", ")}.`
    };
  const runs = deployRuns(facts.workflowRuns, "auto").filter(
    ({ updatedAt }) => updatedAt >= oldest
  );
  if (runs.length > 0)
    return {
      source: "workflow",
      reason: `No deployments were found, but ${counted(runs.length, "run")} of the workflow ${runs[0]?.path ?? ""}.`
    };
  const releases = facts.releases.filter(
    ({ prerelease, publishedAt }) => !prerelease && publishedAt >= oldest
  );
  if (releases.length > 0)
    return {
      source: "releases",
      reason: `No deployments were found, but ${counted(releases.length, "release")}.`
    };
  return {
    source: "push",
    reason: `No deployments, deploy workflow runs or releases were found, so each change on ${branch} counts as a deploy.`
  };
}
var counted = (n, noun) => `${n} ${noun}${n === 1 ? "" : "s"}`;
function momentOfDeployment(deployment) {
  const succeeded = deployment.statuses.find((status) => status.state === "success");
  const last = deployment.statuses.filter((status) => status.state !== "inactive").at(-1);
  const state = stateOf(last?.state, deployment.statuses.length > 0);
  return {
    id: `deployment:${deployment.id}`,
    source: "deployments",
    environment: deployment.environment,
    sha: deployment.sha,
    state,
    at: succeeded?.createdAt ?? (state === "failed" ? last?.createdAt : void 0) ?? deployment.createdAt,
    label: `${deployment.environment} \u2190 ${short(deployment.sha)}`,
    url: deployment.url
  };
}
function stateOf(state, hasStatuses) {
  if (state === "success") return "succeeded";
  if (state === "failure" || state === "error") return "failed";
  if (state === void 0) return hasStatuses ? "succeeded" : "unknown";
  return "running";
}
function momentOfRun(run) {
  const state = run.conclusion === "success" ? "succeeded" : run.conclusion === null ? "running" : ["failure", "timed_out", "cancelled", "startup_failure"].includes(run.conclusion) ? "failed" : "unknown";
  return {
    id: `run:${run.id}`,
    source: "workflow",
    environment: null,
    sha: run.sha,
    state,
    at: run.conclusion === null ? run.startedAt : run.updatedAt,
    label: `${run.name} \u2190 ${short(run.sha)}`,
    url: run.url
  };
}
function momentOfRelease(release, history) {
  const sha = /^[0-9a-f]{40}$/.test(release.target) ? release.target : history.commits.find((commit) => commit.committedAt <= release.publishedAt)?.sha;
  if (sha === void 0) return [];
  return [
    {
      id: `release:${release.id}`,
      source: "releases",
      environment: null,
      sha,
      at: release.publishedAt,
      state: "succeeded",
      label: release.tag,
      url: release.url
    }
  ];
}
function deployOfPush(commit) {
  return {
    id: `push:${commit.sha}`,
    source: "push",
    environment: null,
    sha: commit.sha,
    previousSha: commit.parents[0] ?? null,
    at: commit.committedAt,
    state: "succeeded",
    label: short(commit.sha),
    url: commit.url,
    commits: [commit],
    totalCommits: 1
  };
}
function historyOf(facts) {
  return {
    commits: facts.commits,
    place: new Map(facts.commits.map((commit, index) => [commit.sha, index])),
    spans: new Map(
      facts.comparisons.map((comparison) => [
        `${comparison.base}...${comparison.head}`,
        comparison
      ])
    )
  };
}
function withSpans(moments, history) {
  const live = /* @__PURE__ */ new Map();
  const ascending = [...moments].sort((a, b) => compareText(a.at, b.at) || compareId(a.id, b.id));
  return ascending.map((moment) => {
    const environment = moment.environment ?? "";
    const previousSha = live.get(environment) ?? null;
    if (moment.state === "succeeded" || moment.state === "unknown")
      live.set(environment, moment.sha);
    return { ...moment, previousSha, ...carried(previousSha, moment, history) };
  }).reverse();
}
function carried(previous, moment, history) {
  if (previous === moment.sha) return { commits: [], totalCommits: 0 };
  const compared = previous === null ? void 0 : history.spans.get(`${previous}...${moment.sha}`);
  if (compared !== void 0) {
    const files = (sha) => history.commits[history.place.get(sha) ?? -1];
    return {
      commits: [...compared.commits].reverse().map((commit) => files(commit.sha) ?? commit),
      totalCommits: compared.totalCommits
    };
  }
  const head = history.place.get(moment.sha);
  if (head === void 0) return { commits: [], totalCommits: 0 };
  const base = previous === null ? head + 1 : history.place.get(previous);
  const commits = history.commits.slice(head, base ?? history.commits.length);
  return { commits, totalCommits: commits.length };
}
var short = (sha) => sha.slice(0, 7);
var compareText = (a, b) => a < b ? -1 : a > b ? 1 : 0;
var compareId = (a, b) => a.localeCompare(b, "en", { numeric: true });

// src/correlation/known-at.ts
function factsKnownAt(facts, at) {
  return {
    ...facts,
    comments: facts.comments.filter((comment) => comment.createdAt <= at),
    commits: facts.commits.filter((commit) => commit.committedAt <= at),
    issueEvents: facts.issueEvents.filter((event) => event.createdAt <= at),
    deployments: facts.deployments.filter(({ createdAt }) => createdAt <= at).map((deployment) => ({
      ...deployment,
      statuses: deployment.statuses.filter(({ createdAt }) => createdAt <= at)
    })),
    releases: facts.releases.filter((release) => release.publishedAt <= at),
    workflowRuns: facts.workflowRuns.filter(({ startedAt }) => startedAt <= at).map(
      (run) => run.updatedAt <= at ? run : { ...run, status: "in_progress", conclusion: null }
    ),
    pullRequests: facts.pullRequests.filter((pull) => pull.createdAt <= at),
    comparisons: facts.comparisons.map((comparison) => ({
      ...comparison,
      commits: comparison.commits.filter((commit) => commit.committedAt <= at)
    }))
  };
}
function deploysKnownAt(deploys, facts, config, at) {
  const { source, reason } = deploys;
  if (source === "deployments" || source === "workflow")
    return {
      source,
      reason,
      deploys: deploysFromFacts(facts, {
        ...config,
        source: source === "workflow" ? config.source : "deployments"
      }).deploys
    };
  return { source, reason, deploys: deploys.deploys.filter((deploy) => deploy.at <= at) };
}
function incidentKnownAt(incident, at) {
  return {
    ...incident,
    verdicts: incident.verdicts.filter((verdict) => verdict.at <= at),
    stated: Object.fromEntries(
      Object.entries(incident.stated).filter(([, stated]) => stated.at <= at)
    )
  };
}

// src/correlation/rank.ts
var near = 0.7;
var maxShown = 8;
function rank(scored, model2) {
  const order2 = scored.map((one2, index) => ({ one: one2, index })).sort((a, b) => b.one.sum - a.one.sum || a.index - b.index).map(({ one: one2 }) => one2);
  const { likely, possible, fits } = model2.thresholds;
  const [first] = order2;
  const anything = first !== void 0 && beliefIn(first, order2) >= fits;
  return order2.map((one2, place) => {
    const shared = first !== void 0 && isTogether(one2, first);
    const confidence = !anything ? "unlikely" : one2.score >= likely ? "likely" : one2.score >= possible || shared ? "possible" : "unlikely";
    return {
      change: one2.change,
      rank: place + 1,
      score: one2.score,
      evidence: one2.evidence,
      confidence
    };
  });
}
function beliefIn(first, all) {
  const id = deployOf(first);
  return id === null ? first.score : all.filter((one2) => deployOf(one2) === id).reduce((sum, { score }) => sum + score, 0);
}
var deployOf = ({ change: { deploy } }) => deploy === null || deploy.source === "push" ? null : deploy.id;
var isTogether = (one2, first) => deployOf(first) !== null && deployOf(one2) === deployOf(first) && one2.score >= first.score * near;
function togetherIn(ranked) {
  const [first] = ranked;
  if (first === void 0 || first.confidence === "unlikely") return [];
  const group = ranked.filter((one2) => isTogether(one2, first)).map((one2) => one2.rank);
  return group.length > 1 ? group.slice(0, maxShown) : [];
}

// src/correlation/score.ts
function scoreAll(candidates, context, signals, model2) {
  const centres = new Map(signals.map(({ id }) => [id, centreOf(id, model2)]));
  const parts = candidates.map(
    (candidate) => signals.map((signal) => partOf(signal, candidate, context, model2, centres.get(signal.id) ?? 0))
  );
  const averages = signals.map(
    (_, index) => parts.reduce((sum, row) => sum + (row[index]?.value ?? 0), 0) / Math.max(1, parts.length)
  );
  const sums = parts.map((row) => row.reduce((sum, part) => sum + part.value, 0));
  const shares = softmax([...sums, model2.none]);
  return candidates.map((change, index) => ({
    change,
    sum: sums[index] ?? 0,
    score: round(shares[index] ?? 0),
    evidence: (parts[index] ?? []).flatMap(
      (part, place) => part.text === "" ? [] : [
        {
          signal: part.signal,
          text: part.text,
          weight: round(part.value - (averages[place] ?? 0))
        }
      ]
    ).sort((a, b) => b.weight - a.weight)
  }));
}
function partOf(signal, candidate, context, model2, centre) {
  const profile = context.profile(candidate);
  if (signal.needs !== void 0 && profile.paths === null || signal.needs === "lines" && profile.lines === null)
    return { signal: signal.id, text: "", value: 0 };
  const reading = signal.evidence(candidate, context);
  return {
    signal: signal.id,
    text: reading?.text ?? "",
    value: valueOf(signal.id, reading?.features ?? {}, model2) - centre
  };
}
function valueOf(signal, features, model2) {
  let sum = 0;
  for (const [name, value] of Object.entries(features))
    sum += (model2.weights[`${signal}.${name}`] ?? 0) * value;
  return sum;
}
function centreOf(signal, model2) {
  let sum = 0;
  for (const [name, centre] of Object.entries(model2.centres))
    if (name.startsWith(`${signal}.`)) sum += centre * (model2.weights[name] ?? 0);
  return sum;
}
function softmax(sums) {
  const top = sums.reduce((a, b) => Math.max(a, b), -Infinity);
  const powers = sums.map((sum) => Math.exp(sum - top));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / total);
}
var round = (value) => Math.round(value * 1e4) / 1e4 + 0;

// src/correlation/rollback.ts
function rollbackOptions(top, ranked, deploys, facts, config) {
  const { commit, deploy, origin, pullRequest } = top.change;
  if (origin === "outside") return null;
  const good = lastKnownGood(commit, deploy, deploys);
  if (good === null) return null;
  const live = deploys.deploys.find((one2) => one2.state !== "failed")?.sha ?? facts.commits[0]?.sha ?? commit.sha;
  const { url, fullName, defaultBranch } = facts.repository;
  const compareUrl = url === "" ? "" : `${url}/compare/${encodeURIComponent(good.name)}...${live}`;
  const commands = [];
  if (deploys.source === "deployments")
    commands.push({
      title: "Deploy the last known good version again",
      command: `gh api repos/${fullName}/deployments -f ref=${good.sha} -f environment=${quote(deploy?.environment ?? "production")} -F auto_merge=false -F 'required_contexts[]'`
    });
  commands.push(...rerun(good.sha, facts, config));
  if (togetherIn(ranked).length > 1 && commands.length > 0)
    return {
      lastKnownGood: good.name,
      compareUrl,
      commands,
      warnings: warningsFor(between(good.sha, facts.commits), ranked, top)
    };
  commands.push(
    pullRequest === null || fullName === "" ? {
      title: "Revert the change in a branch",
      command: `git switch -c revert-${commit.sha.slice(0, 7)} origin/${quote(defaultBranch)} && git revert --no-edit ${commit.parents.length > 1 ? "-m 1 " : ""}${commit.sha}`
    } : {
      title: "Open a revert pull request",
      command: `gh pr revert ${pullRequest.number} --repo ${fullName}`
    }
  );
  return {
    lastKnownGood: good.name,
    compareUrl,
    commands,
    warnings: warningsFor(between(good.sha, facts.commits), ranked, top)
  };
}
function lastKnownGood(commit, deploy, deploys) {
  const sha = deploy !== null && deploy.source !== "push" ? deploy.previousSha : commit.parents[0] ?? null;
  if (sha === null) return null;
  return {
    sha,
    name: deploys.deploys.find((one2) => one2.sha === sha && one2.source === "releases")?.label ?? sha
  };
}
function rerun(good, facts, config) {
  const run = deployRuns(facts.workflowRuns, config.deployments.source).find(
    ({ sha, conclusion }) => sha === good && conclusion === "success"
  );
  return run === void 0 ? [] : [
    {
      title: "Run the deploy workflow of the last known good version again",
      command: `gh run rerun ${run.id} --repo ${facts.repository.fullName}`
    }
  ];
}
function between(good, commits) {
  const end = commits.findIndex(({ sha }) => sha === good);
  return end < 0 ? commits : commits.slice(0, end);
}
function warningsFor(span, ranked, top) {
  const warnings = [];
  const migration = span.flatMap((commit) => (commit.files ?? []).map(({ path }) => ({ commit, path }))).find(({ path }) => pathKindOf(path) === "migration");
  if (migration !== void 0)
    warnings.push(
      `A schema migration lies between (${migration.path} in ${migration.commit.sha.slice(0, 7)}): the old code may not fit the new data.`
    );
  const unread = span.filter((commit) => commit.files === void 0).length;
  if (unread > 0)
    warnings.push(
      `The files of ${unread} ${unread === 1 ? "change" : "changes"} in between were not read, so a migration may have gone unseen.`
    );
  const others = ranked.filter(
    (one2) => one2.change.deploy !== null && one2.change.deploy.id === top.change.deploy?.id && one2.change !== top.change
  ).length;
  if (others > 0)
    warnings.push(
      `Going back also takes back ${others} other ${others === 1 ? "change" : "changes"} of the same deploy.`
    );
  return warnings;
}
function quote(word) {
  return /^[\w./-]+$/.test(word) ? word : `'${word.replace(/'/g, `'\\''`)}'`;
}

// src/correlation/correlate.ts
function correlate(question, signals, model2) {
  const { config, at } = question;
  const facts = factsKnownAt(question.facts, at);
  const incident = incidentKnownAt(question.incident, at);
  const deploys = deploysKnownAt(question.deploys, facts, config.deployments, at);
  const reference = referenceOf(incident);
  const window = windowAround(reference.at, at, config);
  const found = candidatesOf(facts, deploys, window, config);
  const symptoms = symptomsOf2(incident);
  const candidates = withLatent(found, facts, window, symptoms);
  const context = contextOf({
    incident,
    symptoms,
    reference: reference.at,
    basis: reference.basis,
    at,
    config,
    codeowners: facts.codeowners,
    candidates,
    history: facts.commits,
    comparisons: facts.comparisons,
    comments: facts.comments.filter((comment) => comment.author.login !== facts.self)
  });
  const ranked = rank(scoreAll(candidates, context, signals, model2), model2);
  const settled2 = settledBy(incident.verdicts);
  const fits = ranked.some((one2) => one2.confidence !== "unlikely") && settled2?.ref !== "none";
  return {
    verdict: fits ? "candidates" : "nothing-fits",
    candidates: ranked,
    considered: found.length + candidates.filter(({ origin }) => origin === "latent").length,
    window,
    reference,
    deploySource: { source: deploys.source, reason: deploys.reason },
    rollback: fits && ranked[0] !== void 0 && findRevert(ranked[0].change, context) === void 0 ? rollbackOptions(ranked[0], ranked, deploys, facts, config) : null,
    settled: settled2,
    together: togetherIn(ranked)
  };
}
var maxCandidates = 500;
function withLatent(found, facts, window, symptoms) {
  const near2 = found.slice(0, maxCandidates);
  const known = new Set(found.map(({ commit }) => commit.sha));
  const older = facts.commits.filter(
    (commit) => commit.committedAt < window.from && !known.has(commit.sha)
  );
  return [
    ...near2,
    ...latentChanges(
      [...found.slice(maxCandidates).map(({ commit }) => commit), ...older],
      symptoms
    )
  ];
}
function referenceOf(incident) {
  const { started, detected } = incident.stated;
  if (started !== void 0) return { at: started.value, basis: "started" };
  if (detected !== void 0 && detected.value < incident.declaredAt)
    return { at: detected.value, basis: "detected" };
  return { at: incident.declaredAt, basis: "declared" };
}
function settledBy(verdicts) {
  const last = [...verdicts].filter(({ kind }) => kind === "trigger").sort((a, b) => a.at < b.at ? -1 : a.at > b.at ? 1 : 0).at(-1);
  return last === void 0 ? null : { ref: last.ref, by: last.by, url: last.url };
}

// src/timeline/order.ts
var kinds = [
  "release",
  "pull-request",
  "change",
  "run",
  "deploy",
  "milestone",
  "opened",
  "reopened",
  "severity",
  "status",
  "lead",
  "renamed",
  "reference",
  "imported",
  "command",
  "evidence",
  "attempt",
  "comment",
  "update",
  "closed"
];
var rank2 = new Map(kinds.map((kind, index) => [kind, index]));
function compareEvents(a, b) {
  return compareText2(a.occurredAt, b.occurredAt) || (rank2.get(a.kind) ?? 99) - (rank2.get(b.kind) ?? 99) || compareIds(a.id, b.id);
}
function compareIds(a, b) {
  const [left, right] = [a.split(/(\d+)/), b.split(/(\d+)/)];
  for (let i = 0; i < Math.min(left.length, right.length); i += 1) {
    const [x, y] = [left[i] ?? "", right[i] ?? ""];
    const order2 = i % 2 === 1 ? x.length - y.length || compareText2(x, y) : compareText2(x, y);
    if (order2 !== 0) return order2;
  }
  return left.length - right.length;
}
function compareText2(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/timeline/dedupe.ts
function dedupe(events) {
  const unique = [
    ...new Map([...events].reverse().map((event) => [event.id, event])).values()
  ].sort(compareEvents);
  const gone = /* @__PURE__ */ new Map();
  const links = /* @__PURE__ */ new Map();
  for (const event of unique) {
    const twin = twinOf(event, unique, gone);
    if (twin === null) continue;
    gone.set(event.id, twin.id);
    links.set(twin.id, mergeLinks(links.get(twin.id) ?? twin.links, event.links));
  }
  return unique.filter((event) => !gone.has(event.id)).map(
    (event) => links.has(event.id) ? { ...event, links: links.get(event.id) ?? event.links } : event
  );
}
function mergeLinks(a, b) {
  const seen = new Set(a.map((link) => link.url));
  return [...a, ...b.filter((link) => !seen.has(link.url) && seen.add(link.url))];
}
function twinOf(event, all, gone) {
  const near2 = (seconds, test) => neighbours(event, all, seconds).find(
    (other) => other.id !== event.id && !gone.has(other.id) && test(other)
  ) ?? null;
  if (event.source === "issue-events" && (event.kind === "severity" || event.kind === "status")) {
    return near2(600, (other) => other.source === "commands" && other.text === event.text);
  }
  if (event.source === "issue-events" && event.kind === "lead") {
    return near2(
      600,
      (other) => other.source === "commands" && other.kind === "lead" && sharesHandle(other.text, event.text)
    );
  }
  if (event.kind === "comment" && isDeployNotice(event.text))
    return near2(1800, (other) => isChange(other) && describesSame(event, other));
  if (event.kind === "comment" && event.occurredAt === event.postedAt) {
    const twin = near2(
      0,
      (other) => other.kind === "milestone" && other.links[0]?.url === event.links[0]?.url && other.text.includes(event.text.slice(0, 60))
    );
    if (twin !== null) return twin;
  }
  if (event.kind === "pull-request" && event.id.endsWith(":merged"))
    return near2(900, (other) => isChange(other) && sharesReference(event, other));
  if (event.kind === "reference")
    return near2(600, (other) => other.kind === "pull-request" && sharesReference(event, other));
  return null;
}
function neighbours(event, all, seconds) {
  const at = epochOf(event.occurredAt);
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle2 = low + high >> 1;
    if (epochOf(all[middle2].occurredAt) < at - seconds) low = middle2 + 1;
    else high = middle2;
  }
  const out = [];
  for (let i = low; i < all.length && out.length < 200; i += 1) {
    const other = all[i];
    if (epochOf(other.occurredAt) > at + seconds) break;
    out.push(other);
  }
  return out;
}
var isChange = (event) => event.kind === "deploy" || event.kind === "change" || event.kind === "release" || event.kind === "run";
var sharesHandle = (a, b) => (/@[\w-]+/.exec(a)?.[0] ?? "a") === (/@[\w-]+/.exec(b)?.[0] ?? "b");
function isDeployNotice(text) {
  return /^(?:[\p{P}\p{S}\s]{0,4})(?:just )?(?:deployed|merged|released|shipped|rolled out|pushed)\b/iu.test(
    text
  ) && text.split(/\s+/).length <= 8;
}
function describesSame(comment, change) {
  const said2 = referencesIn(comment.text);
  if (said2.numbers.size === 0 && said2.shas.length === 0) return false;
  return referenceKeys(change).some(
    (key) => said2.numbers.has(Number(key.replace("#", ""))) || said2.shas.some((sha) => key.startsWith(sha.slice(0, 7)))
  );
}
function sharesReference(a, b) {
  const keys = new Set(referenceKeys(a));
  return referenceKeys(b).some((key) => keys.has(key));
}
var referenceKeys = (event) => event.links.map((link) => link.label).filter((label) => /^#\d+$|^[0-9a-f]{7}$/.test(label));

// src/timeline/durations.ts
var definitions = [
  ["time-to-detect", "detected"],
  ["time-to-acknowledge", "acknowledged"],
  ["time-to-mitigate", "mitigated"],
  ["time-to-resolve", "resolved"]
];
function durationsOf(milestones) {
  return definitions.flatMap(([id, to]) => {
    const from = id === "time-to-detect" || id !== "time-to-acknowledge" && milestones.started !== void 0 ? "started" : "detected";
    const [start, end] = [milestones[from], milestones[to]];
    if (start === void 0 || end === void 0) return [];
    const seconds = secondsBetween(start.at, end.at);
    return seconds < 0 ? [] : [{ id, seconds, definition: `${from} \u2192 ${to}` }];
  });
}

// src/timeline/findings/milestone-rules.ts
var startsAtDetection = {
  id: "starts-at-detection",
  description: "Nothing is known from before the detection",
  find: (_, { milestones, events }) => {
    if (milestones.started !== void 0 || milestones.detected === void 0) return [];
    const detected = milestones.detected.at;
    if (events.some((event) => event.occurredAt < detected && event.kind !== "change")) return [];
    return [
      one(
        "starts-at-detection",
        "The timeline begins with the detection. When did it start? Say /started TIME.",
        [milestones.detected.proof]
      )
    ];
  }
};
var silence = {
  id: "silence",
  description: "Longer without a word than the severity allows",
  find: (input, timeline) => silences(input, timeline)
};
function silences({ incident, config, facts }, { events, milestones }) {
  const severity = config.severities.find((candidate) => candidate.name === incident.severity);
  if (severity === void 0) return [];
  const end = milestones.resolved?.at ?? facts.issue.closedAt;
  const words = events.filter(
    (event) => event.postedAt >= facts.issue.createdAt && isWord(event) && (end === null || event.postedAt <= end)
  ).sort((a, b) => a.postedAt < b.postedAt ? -1 : a.postedAt > b.postedAt ? 1 : 0);
  const limit = severity.updateEveryMinutes * 60;
  const gaps = words.slice(1).flatMap((event, i) => {
    const before = words[i];
    const seconds = secondsBetween(before.postedAt, event.postedAt);
    return seconds > limit ? [{ before, event, seconds }] : [];
  });
  const longest = [...gaps].sort((a, b) => b.seconds - a.seconds)[0];
  if (longest === void 0) return [];
  const others = gaps.length === 1 ? "" : ` (${gaps.length} such gaps, this is the longest)`;
  return [
    one(
      "silence",
      `${formatDuration(longest.seconds)} without a word from ${clock(longest.before.postedAt)}; ${severity.name} asks for one every ${formatDuration(limit)}${others}.`,
      [longest.before.id, longest.event.id]
    )
  ];
}
var isWord = (event) => [
  "opened",
  "comment",
  "command",
  "update",
  "attempt",
  "evidence",
  "status",
  "severity",
  "milestone",
  "closed"
].includes(event.kind);
var missingMitigation = {
  id: "no-mitigation",
  description: "Resolved, but no row says when the impact ended",
  find: (_, { milestones }) => milestones.resolved === void 0 || milestones.mitigated !== void 0 ? [] : [
    one(
      "no-mitigation",
      "No row says when the impact ended. If it ended before the close, say /mitigated TIME.",
      [milestones.resolved.proof]
    )
  ]
};
var missingResolution = {
  id: "no-resolution",
  description: "Status is resolved, but no row says when",
  find: ({ incident }, { milestones }) => incident.status !== "resolved" || milestones.resolved !== void 0 ? [] : [
    one(
      "no-resolution",
      "The status is resolved, but no row says since when. Say /resolved TIME.",
      []
    )
  ]
};
var afterResolved = {
  id: "after-resolved",
  description: "Something happened after the incident was resolved",
  find: (input, { milestones, events }) => {
    const end = milestones.resolved;
    if (end === void 0) return [];
    const relapsed = new Set(
      threadOf(input).filter(
        (post) => post.postedAt > end.at && post.statements.some((statement) => meaningsOf(statement).has("relapse"))
      ).map(({ id }) => id)
    );
    const later = events.filter(
      (event) => secondsBetween(end.at, event.occurredAt) > 60 && (isFollowUp(event) || relapsed.has(event.id))
    );
    return later.length === 0 ? [] : [
      one(
        "after-resolved",
        `${later.length === 1 ? "A row lies" : `${later.length} rows lie`} after the resolution at ${clock(end.at)}. Was it over?`,
        later.slice(0, 5).map((event) => event.id)
      )
    ];
  }
};
var isFollowUp = (event) => event.kind === "attempt" || event.kind === "severity" || event.kind === "reopened" || event.kind === "deploy" && /rollback|roll back|revert/i.test(event.text) || event.kind === "milestone" && !/^Incident resolved/.test(event.text);
var order = {
  id: "milestone-order",
  description: "Milestones contradict each other",
  find: (_, { milestones }) => {
    const known = milestoneNames.filter((name) => name !== "acknowledged").flatMap((name) => milestones[name] === void 0 ? [] : [{ name, ...milestones[name] }]);
    return known.slice(1).flatMap((later, i) => {
      const earlier = known[i];
      return earlier === void 0 || earlier.at <= later.at ? [] : [
        one(
          "milestone-order",
          `${later.name} (${clock(later.at)}) lies before ${earlier.name} (${clock(earlier.at)}).`,
          [earlier.proof, later.proof]
        )
      ];
    });
  }
};
function one(ruleId, message, eventIds) {
  return { ruleId, message, eventIds };
}
function clock(at) {
  return `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
}
var milestoneRules = [
  startsAtDetection,
  silence,
  missingMitigation,
  missingResolution,
  afterResolved,
  order
];

// src/timeline/findings/prose-duration.ts
var amount = "(\\d{1,3}(?:[.,]\\d)?|an?|half an)\\s?-?(hours?|hrs?|h|minutes?|mins?|m|days?|d)(?![a-z])(?:\\s?(?:and\\s|,\\s?)?(\\d{1,2})\\s?(?:m|mins?|minutes?)\\b)?";
var about = "(?:(?:about|around|roughly|approximately|approx\\.?|some|a total of|~|over|just under|nearly|almost)\\s?)?";
var said = new RegExp(
  `\\b(?:(?:outage|incident|downtime|impact|disruption|degradation)\\b[^.;\\n]{0,30}?\\b(?:lasted|took|was|of|for|duration:?)|(?:was|were|been) (?:down|unavailable|unreachable|degraded|offline) for|(?:total|impact|incident|outage) (?:duration|downtime)(?: was| of|:)?|lasted(?: for)?)\\s{1,3}(?:in total\\s)?${about}${amount}`,
  "gi"
);
var units = { h: 3600, m: 60, d: 86400 };
function claimedDurations(text) {
  return [...text.slice(0, 5e4).matchAll(said)].map((match) => {
    const count = /^half/i.test(match[1] ?? "") ? 0.5 : /^an?$/i.test(match[1] ?? "") ? 1 : Number((match[1] ?? "0").replace(",", "."));
    const more = match[3] === void 0 ? 0 : Number(match[3]) * 60;
    return {
      seconds: Math.round(count * (units[(match[2] ?? "m").charAt(0).toLowerCase()] ?? 60)) + more,
      words: match[0].trim()
    };
  });
}
function contradicts(seconds, milestones) {
  const starts = [milestones.started, milestones.detected].flatMap((milestone2) => milestone2 ?? []);
  const ends = [milestones.mitigated, milestones.resolved].flatMap((milestone2) => milestone2 ?? []);
  const spans = starts.flatMap((start) => ends.map((end) => secondsBetween(start.at, end.at))).filter((span) => span > 0);
  if (spans.length === 0 || spans.some((span) => Math.abs(span - seconds) <= Math.max(300, span / 5)))
    return null;
  return spans.reduce(
    (nearest, span) => Math.abs(span - seconds) < Math.abs(nearest - seconds) ? span : nearest
  );
}
var proseDuration = {
  id: "prose-duration",
  description: "A written duration that the times contradict",
  find: (input, { milestones }) => threadOf(input).flatMap(
    (post) => post.statements.flatMap(({ prose }) => claimedDurations(prose)).flatMap(({ seconds, words }) => {
      const span = contradicts(seconds, milestones);
      return span === null ? [] : [
        one(
          "prose-duration",
          `"${words.slice(0, 80)}" does not fit the times: between the milestones lie ${formatDuration(span)}.`,
          [post.id]
        )
      ];
    })
  ).slice(0, 5)
};

// src/timeline/findings/time-rules.ts
var assumedZone = {
  id: "zone-assumed",
  description: "Times without a zone",
  find: (_, { events }) => {
    const rows = events.filter((event) => event.zoneAssumed);
    if (rows.length === 0) return [];
    const zones = [
      ...new Set(
        rows.flatMap(
          (row) => row.remarks.filter((remark) => remark.startsWith("zone assumed: ")).map(
            (remark) => remark.slice(14).replace(/, stated.*$/, " as stated earlier in this issue")
          )
        )
      )
    ];
    return [
      one(
        "zone-assumed",
        `${rows.length === 1 ? "1 row gives" : `${rows.length} rows give`} a time without a zone${zones.length === 0 ? "" : `, read as ${zones.join(" or ")}`}.`,
        rows.slice(0, 10).map((row) => row.id)
      )
    ];
  }
};
var mixedZones = {
  id: "mixed-zones",
  description: "People write in different zones",
  find: (input) => {
    const labels = /* @__PURE__ */ new Map();
    for (const post of threadOf(input)) {
      for (const time of post.statements.flatMap((statement) => statement.times)) {
        if (!time.zoneAssumed && !/\bago$|^T[+-]|^in /i.test(time.text) && !labels.has(time.zone))
          labels.set(time.zone, time.zoneLabel);
      }
    }
    return labels.size < 2 ? [] : [
      one(
        "mixed-zones",
        `Times are written in ${[...labels.values()].slice(0, 5).join(" and ")}; all are shown in one.`,
        []
      )
    ];
  }
};
var clockChange = {
  id: "clock-change",
  description: "A time that a clock change skipped or repeated, or an abbreviation of the wrong season",
  find: (_, { events }) => {
    const rows = /* @__PURE__ */ new Map();
    for (const event of events) {
      const doubt = event.remarks.find(
        (remark) => /does not exist|came twice|read as local time/.test(remark)
      );
      if (doubt !== void 0) rows.set(doubt, [...rows.get(doubt) ?? [], event.id].slice(0, 50));
    }
    return [...rows].slice(0, 10).map(
      ([doubt, ids]) => one("clock-change", `${doubt}${ids.length === 1 ? "" : ` (${ids.length} rows)`}.`, ids)
    );
  }
};
var backwards = {
  id: "clock-backwards",
  description: "A list whose clock runs backwards, when midnight does not explain it",
  find: (input) => threadOf(input).flatMap((post) => {
    const lines = listOf(post);
    if (lines.length < 2) return [];
    return lines.flatMap(
      (line, index) => line.backwards ? [
        one(
          "clock-backwards",
          `"${line.text.replace(/\s+/g, " ").slice(0, 60)}" stands after a later time in its list; it keeps the time it gives.`,
          [`${post.id}:${index + 1}`]
        )
      ] : []
    );
  }).slice(0, 5)
};
var ahead = {
  id: "ahead-of-writing",
  description: "A row that lies after the moment at which it was written: usually another zone",
  find: (_, { events }) => {
    const rows = events.filter(
      (event) => event.source === "comments" && Date.parse(event.occurredAt) - Date.parse(event.postedAt) > 3e5
    );
    const [first] = rows;
    if (first === void 0) return [];
    const others = rows.length === 1 ? "" : ` and ${rows.length - 1} more`;
    return [
      one(
        "ahead-of-writing",
        `"${first.text.slice(0, 60)}"${others}: the time lies after the moment of writing. Is the zone right?`,
        rows.slice(0, 50).map(({ id }) => id)
      )
    ];
  }
};
var timeRules = [
  assumedZone,
  mixedZones,
  clockChange,
  backwards,
  ahead
];

// src/timeline/findings/index.ts
var findingRules = [
  ...milestoneRules,
  ...timeRules,
  proseDuration
];

// src/timeline/findings.ts
function findingsOf(input, timeline) {
  return findingRules.flatMap((rule) => rule.find(input, timeline));
}

// src/timeline/key-rows.ts
var weights = {
  opened: 100,
  milestone: 95,
  closed: 80,
  reopened: 85,
  update: 60,
  attempt: 65,
  severity: 55,
  status: 50,
  lead: 40,
  command: 75,
  evidence: 45,
  deploy: 35,
  release: 35,
  change: 12,
  run: 15,
  "pull-request": 25,
  reference: 8,
  renamed: 10,
  imported: 45,
  comment: 20
};
var turning = /\b(?:roll(?:ed|ing)? back|revert\w*|restart\w*|fix(?:ed|es)?|caus\w+|found|confirmed|hypothesis|deploy\w*|merged|scal\w+|fail(?:ed|over)|resolved|recover\w*|works?|working|down|handing over|identified|bug|disabled?|enabled?|suspect\w*|because|on it|looking|looks like|complain\w*|mitigat\w+|flipped|switched)\b/gi;
var naming = /(?<![\w/])#\d{1,7}\b|\b(?:commit|sha) [0-9a-f]{7,40}\b/i;
function withKeyRows(events, milestones, options) {
  const proofs = new Set(Object.values(milestones).map((milestone2) => milestone2.proof));
  const first = milestones.started?.at ?? milestones.detected?.at ?? "";
  const turns = turningDeploys(events, first, milestones.resolved?.at ?? "9999");
  const scored = events.map((event, index) => ({
    event,
    index,
    score: scoreOf(event, proofs, first) + (turns.has(event.id) ? 45 : 0)
  }));
  const chosen = new Set(
    scored.filter(({ event }) => !isIn(options.hidden, event)).sort(
      (a, b) => Number(isIn(options.pinned, b.event)) - Number(isIn(options.pinned, a.event)) || b.score - a.score || a.index - b.index
    ).slice(0, Math.max(options.limit, options.pinned.size)).map(({ event }) => event.id)
  );
  return events.map(
    (event) => chosen.has(event.id) === event.key ? event : { ...event, key: chosen.has(event.id) }
  );
}
function turningDeploys(events, start, end) {
  const live = events.filter(
    ({ kind }) => kind === "deploy" || kind === "release" || kind === "change"
  );
  const before = live.filter(({ occurredAt }) => occurredAt <= start).slice(-1);
  const during = live.filter(({ kind, occurredAt }) => kind !== "change" && occurredAt > start && occurredAt <= end).slice(0, 3);
  return new Set([...before, ...during].map(({ id }) => id));
}
function isIn(ids, event) {
  return ids.has(event.id);
}
function scoreOf(event, proofs, start) {
  const turns = event.kind === "comment" ? Math.min(3, event.text.match(turning)?.length ?? 0) * 12 + (naming.test(event.text) ? 10 : 0) : 0;
  const timed = event.kind === "comment" && event.occurredAt !== event.postedAt ? 8 : 0;
  const merged = event.links.length > 2 ? 6 : 0;
  const lateChange = (event.kind === "change" || event.kind === "deploy") && event.occurredAt < start ? 2 : 0;
  const twice = event.kind === "comment" && event.text.startsWith("Found out: ") ? -30 : 0;
  return twice + weights[event.kind] + (proofs.has(event.id) ? 90 : 0) + turns + timed + merged + lateChange;
}

// src/timeline/milestones.ts
function milestonesOf(input, events) {
  const clues = cluesOf(input);
  const found = { ...statedOf(input.incident, events) };
  found.detected ??= optional(detectedFrom(clues, input));
  const real = !clues.some((clue) => clue.meanings.has("false-alarm") && clue.post.id !== "opened");
  if (real)
    found.started ??= optional(
      startedFrom(clues, found.detected?.at ?? input.facts.issue.createdAt, input)
    );
  found.acknowledged ??= optional(acknowledgedFrom(clues, events, input));
  const resolved = found.resolved ?? statusFrom("resolved", events) ?? resolvedFrom(clues, input, events);
  if (real)
    found.mitigated ??= optional(
      statusFrom("monitoring", events) ?? mitigatedFrom(clues, found.detected, resolved)
    );
  found.resolved ??= optional(resolved);
  if (found.mitigated?.proof.startsWith("opened") === true && found.detected?.proof === "opened" && found.detected.certainty === "recorded" && found.mitigated.at < found.detected.at)
    delete found.detected;
  if (found.acknowledged?.certainty === "inferred" && found.mitigated !== void 0 && found.acknowledged.at > found.mitigated.at)
    delete found.acknowledged;
  return Object.fromEntries(
    milestoneNames.flatMap((name) => found[name] === void 0 ? [] : [[name, found[name]]])
  );
}
var optional = (milestone2) => milestone2 ?? void 0;
function statedOf(incident, events) {
  const out = {};
  for (const name of milestoneNames) {
    const stated = incident.stated[name];
    if (stated === void 0) continue;
    const proof = events.find(
      (event) => event.kind === "milestone" && event.text.startsWith(`Incident ${name}`) && event.occurredAt === stated.value
    ) ?? events.find((event) => event.links.some((link) => link.url === stated.url));
    out[name] = {
      at: stated.value,
      proof: proof?.id ?? "opened",
      proofUrl: stated.url,
      certainty: "stated"
    };
  }
  return out;
}
function cluesOf(input) {
  return threadOf(input).flatMap(
    (post) => listOf(post).length >= 2 ? cluesOfList(post) : cluesOfProse(post)
  );
}
function cluesOfList(post) {
  return listOf(post).slice(0, 500).flatMap((line, i) => {
    const statement = {
      index: i + 1,
      start: 0,
      end: 0,
      text: line.text,
      prose: line.text,
      times: []
    };
    const meanings = meaningsOf(statement);
    if (meanings.size === 0 || line.at === null) return [];
    return [
      {
        post,
        statement,
        meanings,
        at: line.at,
        until: line.until ?? null,
        approximate: line.approximate,
        timed: true,
        listed: true,
        proof: `${post.id}:${i + 1}`
      }
    ];
  });
}
function cluesOfProse(post) {
  return post.statements.slice(0, 200).flatMap((statement) => {
    if (/^\s{0,20}\//.test(statement.text)) return [];
    const meanings = meaningsOf(statement);
    if (meanings.size === 0) return [];
    const time = momentOf(statement);
    const proof = statement.index === 0 || time === null ? post.id : `${post.id}:${statement.index + 1}`;
    const clue = {
      post,
      statement,
      meanings,
      at: time?.at ?? post.postedAt,
      until: time?.until ?? null,
      approximate: time?.approximate ?? false,
      timed: time !== null,
      listed: false,
      proof
    };
    const told = meanings.has("cause") || /\b(?:since|after)\b/i.test(statement.prose);
    const named = time === null && told ? namedMomentOf(statement) : null;
    return named === null ? [clue] : [
      clue,
      {
        ...clue,
        meanings: new Set(meanings.has("started") ? ["started"] : ["cause"]),
        at: named.at,
        approximate: named.approximate,
        timed: true
      }
    ];
  });
}
function inferred(clue) {
  return { at: clue.at, proof: clue.proof, proofUrl: clue.post.url, certainty: "inferred" };
}
function detectedFrom(clues, { facts }) {
  const declared2 = epochOf(facts.issue.createdAt);
  const before = clues.filter(
    (clue) => clue.meanings.has("detected") && clue.timed && !clue.meanings.has("started") && declared2 - epochOf(clue.at) >= 120 && declared2 - epochOf(clue.at) < 86400
  );
  const first = earliest(before);
  return first === null ? {
    at: facts.issue.createdAt,
    proof: "opened",
    proofUrl: facts.issue.url,
    certainty: "recorded"
  } : inferred(first);
}
function startedFrom(clues, detected, { facts }) {
  const limit = Math.max(epochOf(detected), epochOf(facts.issue.createdAt)) + 60;
  const possible = clues.filter(
    (clue) => clue.timed && epochOf(clue.at) <= limit && limit - epochOf(clue.at) < 14 * 86400
  );
  const symptoms = possible.filter(
    (clue) => clue.meanings.has("started") && limit - epochOf(clue.at) < 2 * 86400
  );
  const exact = symptoms.filter((clue) => !clue.approximate);
  const said2 = earliest(exact) ?? earliest(symptoms);
  if (said2 !== null) return inferred(said2);
  const causes = possible.filter(
    (clue) => clue.meanings.has("cause") && !clue.meanings.has("detected") && epochOf(clue.at) < epochOf(detected)
  );
  const changes = possible.filter(
    (clue) => clue.meanings.has("change") && !clue.meanings.has("detected") && epochOf(clue.at) < epochOf(detected)
  );
  const cause = causes.at(-1) ?? changes.at(-1);
  return cause === void 0 ? null : inferred(cause);
}
function acknowledgedFrom(clues, events, input) {
  const { issue } = input.facts;
  const lead = events.find(
    (event) => event.kind === "lead" && event.occurredAt >= issue.createdAt && !/unassigned$|asked for a lead$/.test(event.text)
  );
  const said2 = clues.find(
    (clue) => clue.meanings.has("acknowledged") && (clue.listed || clue.post.id !== "opened") && isPerson(clue.post)
  );
  const saidAt = said2 === void 0 ? null : said2.listed ? inferred(said2) : { ...inferred(said2), at: said2.post.postedAt, proof: said2.post.id };
  if (lead !== void 0 && (saidAt === null || lead.occurredAt <= saidAt.at))
    return {
      at: lead.occurredAt,
      proof: lead.id,
      proofUrl: lead.links[0]?.url ?? issue.url,
      certainty: "recorded"
    };
  if (saidAt !== null) return saidAt;
  const other = threadOf(input).find((post) => post.id !== "opened" && isPerson(post));
  return other === void 0 ? null : { at: other.postedAt, proof: other.id, proofUrl: other.url, certainty: "inferred" };
}
var isPerson = (post) => post.author.type !== "Bot" && !post.author.login.endsWith("[bot]");
function statusFrom(status, events) {
  const steps2 = events.filter(
    (event) => event.kind === "status" && event.text.startsWith("Status: ") || event.kind === "reopened"
  );
  const late = status === "resolved" ? ["Status: resolved"] : ["Status: monitoring", "Status: resolved"];
  const back = steps2.findLastIndex((event) => !late.includes(event.text));
  const reached = steps2.slice(back + 1).find((event) => event.text === `Status: ${status}`);
  return reached === void 0 ? null : {
    at: reached.occurredAt,
    proof: reached.id,
    proofUrl: reached.links[0]?.url ?? "",
    certainty: "recorded"
  };
}
function resolvedFrom(clues, input, events) {
  const { issue } = input.facts;
  const closed = events.filter((event) => event.kind === "closed").at(-1);
  const reopened2 = events.filter((event) => event.kind === "reopened").at(-1);
  const end = issue.state === "closed" && closed !== void 0 && (reopened2 === void 0 || reopened2.occurredAt <= closed.occurredAt) ? closed : null;
  const limit = end?.occurredAt ?? input.facts.readAt;
  const usable = clues.filter(
    (clue) => (clue.timed || clue.post.id !== "opened") && clue.post.postedAt <= limit
  );
  const lastRelapse = usable.filter((clue) => clue.meanings.has("relapse")).at(-1)?.post.postedAt ?? "";
  const said2 = usable.find(
    (clue) => clue.meanings.has("resolved") && (clue.post.postedAt > lastRelapse || lastRelapse === "") && (reopened2 === void 0 || clue.post.postedAt > reopened2.occurredAt)
  );
  const byEvent = end === null ? null : {
    at: end.occurredAt,
    proof: end.id,
    proofUrl: end.links[0]?.url ?? issue.url,
    certainty: "recorded"
  };
  if (said2 === void 0) return byEvent;
  if (byEvent !== null && epochOf(byEvent.at) - epochOf(said2.at) < 2 * 3600) return byEvent;
  return inferred(said2);
}
function mitigatedFrom(clues, detected, resolved) {
  const until = resolved === null ? null : epochOf(resolved.at) + 60;
  const told = clues.filter(
    (clue) => until === null || epochOf(clue.listed ? clue.at : clue.post.postedAt) <= until
  );
  const lastRelapse = told.findLastIndex(
    (clue, i) => clue.meanings.has("relapse") && !isRetrospect(told, i)
  );
  const well = told.slice(lastRelapse + 1).find(
    (clue) => isWell(clue) && (clue.timed || detected === void 0 || clue.at >= detected.at)
  );
  if (well !== void 0) return inferred(well);
  const ended = told.find((clue) => clue.until !== null && clue.meanings.has("started"));
  return ended?.until == null ? null : { ...inferred(ended), at: ended.until };
}
function isWell(clue) {
  return (clue.meanings.has("mitigated") || clue.meanings.has("resolved")) && !isClosingWord(clue) && (clue.timed || clue.post.id !== "opened");
}
function isRetrospect(clues, at) {
  const id = clues[at]?.post.id;
  if (/\bstill\b/i.test(clues[at]?.statement.prose ?? "")) return false;
  return clues.slice(0, at).some(
    (clue) => clue.post.id === id && clue.statement.index === 0 && (clue.meanings.has("mitigated") || clue.meanings.has("resolved"))
  );
}
function isClosingWord(clue) {
  return !clue.meanings.has("mitigated") && /\bclos(?:ing|ed)\b/i.test(clue.statement.prose);
}
function earliest(clues) {
  return clues.reduce(
    (first, clue) => first === null || clue.at < first.at ? clue : first,
    null
  );
}

// src/timeline/build.ts
function buildTimeline(input, sources) {
  const rows = dedupe(sources.flatMap((source) => source.events(input)));
  const milestones = anchored(milestonesOf(input, rows), rows);
  const durations = durationsOf(milestones);
  const { pinned, hidden } = choicesOf(input, rows);
  const events = withKeyRows(rows, milestones, {
    limit: input.config.timeline.keyRows,
    pinned,
    hidden
  });
  return {
    events,
    milestones,
    durations,
    findings: findingsOf(input, { events, milestones, durations })
  };
}
function anchored(milestones, rows) {
  const ids = new Set(rows.map((row) => row.id));
  return Object.fromEntries(
    Object.entries(milestones).map(([name, milestone2]) => {
      const parent = milestone2.proof.replace(/^((?:comment:\d+)|opened):\d+$/, "$1");
      const exact = rows.find(
        (row) => row.occurredAt === milestone2.at && (row.id === milestone2.proof || row.id.startsWith(`${parent}:`))
      );
      if (exact !== void 0) return [name, { ...milestone2, proof: exact.id }];
      if (ids.has(milestone2.proof)) return [name, milestone2];
      const same2 = rows.find((row) => row.id.startsWith(`${parent}:`)) ?? rows.find((row) => row.links.some((link) => link.url === milestone2.proofUrl));
      return [name, { ...milestone2, proof: ids.has(parent) ? parent : same2?.id ?? "opened" }];
    })
  );
}
function choicesOf(input, rows) {
  const [pinned, hidden] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
  const known = new Map(rows.map((row) => [row.id, row]));
  const choose = (ref, pin) => {
    const id = known.has(ref) ? ref : known.has(`comment:${ref}`) ? `comment:${ref}` : ref;
    (pin ? pinned : hidden).add(id);
    (pin ? hidden : pinned).delete(id);
  };
  for (const post of threadOf(input))
    if (post.id !== "opened" && post.pinned !== post.hidden) choose(post.id, post.pinned);
  for (const { command } of obeyedCommands(input.facts, input.config)) {
    if (command.name === "pin" || command.name === "hide")
      choose(command.ref, command.name === "pin");
  }
  return { pinned, hidden };
}

// src/jobs/incident-view.ts
function buildIncidentView(read, config) {
  const facts = withoutSecrets(read, config);
  const incident = incidentFromFacts(facts, config);
  const deploys = deploysFromFacts(facts, config.deployments);
  const timeline = buildTimeline({ facts, incident, deploys, config }, timelineSources);
  const correlation = correlate(
    { incident: withMilestones(incident, timeline), facts, deploys, config, at: facts.readAt },
    correlationSignals,
    model
  );
  return { facts, config, incident, deploys, timeline, correlation };
}
function withoutSecrets(facts, { redact: options }) {
  const clean = (words) => redact(words, options).text;
  return {
    ...facts,
    issue: { ...facts.issue, title: clean(facts.issue.title), body: clean(facts.issue.body) },
    // What we wrote ourselves was clean when we wrote it, and its hidden lines are data.
    comments: facts.comments.map(
      (comment) => comment.author.login === facts.self ? comment : { ...comment, body: clean(comment.body) }
    ),
    commits: facts.commits.map((commit) => ({ ...commit, message: clean(commit.message) })),
    deployments: facts.deployments.map((deployment) => ({
      ...deployment,
      description: clean(deployment.description)
    })),
    releases: facts.releases.map((release) => ({
      ...release,
      name: clean(release.name),
      body: clean(release.body)
    })),
    pullRequests: facts.pullRequests.map((pull) => ({
      ...pull,
      title: clean(pull.title),
      body: clean(pull.body)
    }))
  };
}
function withMilestones(incident, timeline) {
  const started = timeline.milestones.started;
  if (started === void 0 || incident.stated.started !== void 0) return incident;
  const stated = { value: started.at, at: started.at, by: "", url: started.proofUrl };
  return { ...incident, stated: { ...incident.stated, started: stated } };
}
function isIncident(view) {
  return view.facts.issue.labels.includes(view.config.labels.incident);
}

export {
  points,
  readIncidentFacts,
  leadAtRandom,
  windowAround,
  deploysFromFacts,
  correlate,
  model,
  incidentFromFacts,
  buildIncidentView,
  isIncident
};
//# sourceMappingURL=chunk-5L4IIVNL.js.map
