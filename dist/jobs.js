import { __toESM } from "./rolldown-runtime.js";
import { UserError, epochOf, formatDuration, instantOf, instantOfEpoch, kindOf, patternFrom, plusSeconds, redact, secondsBetween, startOfDay, stopsEverything } from "./shared.js";
import { _enum, array, boolean, datetime, int, number, object as object$1, partialRecord, record, strictObject, string, toJSONSchema, url } from "./vendor-app.js";
import { capMarkdown, codeBlock, compareText, configPath, counted as counted$1, defaultConfig, details, fingerprint, ghost, hasLabel, inlineCode, isChangeLog, isGenerated, isMarkedAsIncident, isOurs, isOwnEvent, isPerson as isPerson$3, isTrusted, link, milestoneNames, newestPullRequest, parseMarker, printMarker, readLabel, reference as reference$2, slug, statuses, table, tableCell, text, titleLine, trustedLogins, yamlScalar } from "./app.js";
import { Temporal, diff3MergeRegions, mustache, remarkFrontmatter, remarkGfm, remarkParse, require_dist, require_fastest_levenshtein, require_picomatch, unified } from "./vendor-jobs.js";
import { createHash } from "node:crypto";
// src/text/short-sha.ts
function shortSha(sha) {
	return sha.slice(0, 7);
}
// src/changes/environments.ts
const productionWords = /* @__PURE__ */ new Set([
	"prod",
	"production",
	"prd",
	"live",
	"prodn",
	"produktion"
]);
const stageWords = new Set("stage stg staging preprod preproduction nonprod nonproduction dev devel develop development test tests testing tst qa uat sit sandbox demo rehearsal integration acceptance acc perf loadtest training local ci beta alpha nightly experimental trial edu dr shadow mirror rc next".split(" "));
const negations = /* @__PURE__ */ new Set([
	"pre",
	"non",
	"not",
	"no",
	"un",
	"like",
	"almost",
	"quasi",
	"semi"
]);
const transientWords = /* @__PURE__ */ new Set([
	"preview",
	"previews",
	"review",
	"ephemeral",
	"copilot"
]);
const publicationWords = new Set("pages npm pypi docs documentation storybook chromatic packages package registry crates rubygems maven nuget ghcr dockerhub homebrew marketplace helm".split(" "));
function environmentWords(name) {
	return (/^https?:\/\/([^/:?#]+)/i.exec(name.trim())?.[1] ?? name).slice(0, 300).replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}
function environmentKindFromName(name) {
	const words = environmentWords(name).map((word) => word.replace(/\d{1,3}$/, "") || word);
	if (words.some((word) => transientWords.has(word)) || isBranchPreview(words, name)) return "transient";
	if (words.some((word) => publicationWords.has(word))) return "publication";
	if (words.some((word) => stageWords.has(word))) return "stage";
	const at = words.findIndex((word) => productionWords.has(word));
	if (at === -1) return "unknown";
	return words.slice(0, at).some((word) => negations.has(word)) ? "stage" : "production";
}
function isBranchPreview(words, name) {
	const [first = ""] = words;
	return first === "dependabot" || first === "branch" || [
		"pr",
		"pull",
		"mr"
	].includes(first) && /\d/.test(name);
}
function environmentKind(deployment) {
	if (deployment.productionEnvironment === true) return "production";
	if (deployment.transientEnvironment === true) return "transient";
	return environmentKindFromName(deployment.environment);
}
function deploymentsOfService(deployments, configured) {
	if (configured.length > 0) {
		const wanted = new Set(configured.map((name) => name.toLowerCase()));
		return split(deployments, (one) => wanted.has(one.environment.toLowerCase()), true);
	}
	const kinds = /* @__PURE__ */ new Map();
	for (const one of deployments) {
		const kind = environmentKind(one);
		if (kinds.get(one.environment) !== "production") kinds.set(one.environment, kind);
	}
	const certain = [...kinds.values()].includes("production");
	const counting = certain ? "production" : "unknown";
	return split(deployments, (one) => kinds.get(one.environment) === counting, certain);
}
function split(deployments, counts, certain) {
	const leftOut = deployments.filter((one) => !counts(one)).map(({ environment }) => environment);
	return {
		deployments: deployments.filter(counts),
		leftOut: [...new Set(leftOut)],
		certain
	};
}
function hasRun({ statuses }) {
	const ran = /* @__PURE__ */ new Set([
		"success",
		"failure",
		"error",
		"in_progress"
	]);
	return statuses.length === 0 || statuses.some(({ state }) => ran.has(state));
}
function regionWords(environment, all) {
	const others = [...new Set(all)].filter((name) => name !== environment);
	if (others.length === 0) return [];
	const common = new Set(environmentWords(environment).filter((word) => others.every((name) => environmentWords(name).includes(word))));
	return environmentWords(environment).filter((word) => !common.has(word) && !productionWords.has(word));
}
// src/changes/deploys-from-facts.ts
const deployNamed = /deploy|release|publish|rollout|ship/i;
function deploysFromFacts(facts, config) {
	const service = deploymentsOfService(facts.deployments, config.environments);
	const deployments = service.deployments.filter(hasRun);
	const { source, reason } = chooseSource(facts, config, {
		...service,
		deployments
	});
	const history = indexHistory$1(facts);
	return {
		source,
		reason,
		deploys: source === "push" ? facts.commits.map(deployOfPush) : withSpans({
			deployments: () => deployments.map(momentOfDeployment),
			workflow: () => deployRuns(facts.workflowRuns, config.source).map(momentOfRun),
			releases: () => facts.releases.filter((release) => !release.prerelease).flatMap((release) => momentOfRelease(release, history)),
			push: () => []
		}[source](), history)
	};
}
function deployRuns(runs, source) {
	const file = source.startsWith("workflow:") ? source.slice(9) : null;
	if (file !== null) return runs.filter((run) => run.path === file || run.path.endsWith(`/${file}`));
	return runs.filter((run) => deployNamed.test(run.path) || deployNamed.test(run.name));
}
function chooseSource(facts, config, { deployments, leftOut, certain }) {
	const branch = facts.repository.defaultBranch;
	if (config.source.startsWith("workflow:")) return {
		source: "workflow",
		reason: `The configuration names the workflow ${config.source.slice(9)}.`
	};
	if (config.source === "deployments" || config.source === "releases" || config.source === "push") return {
		source: config.source,
		reason: `The configuration says that ${config.source === "push" ? `each change on ${branch}` : config.source} count${config.source === "push" ? "s" : ""} as a deploy.`
	};
	const oldest = facts.commits.at(-1)?.committedAt ?? "";
	if (deployments.filter(({ createdAt }) => createdAt >= oldest).length > 0) return {
		source: "deployments",
		reason: `GitHub knows ${counted$1(deployments.length, "deployment")} to ${listEnvironments(deployments)}.${certain ? "" : " No environment says that it is production."}`
	};
	const runs = deployRuns(facts.workflowRuns, "auto").filter(({ updatedAt }) => updatedAt >= oldest);
	if (runs.length > 0) return {
		source: "workflow",
		reason: `No deployments were found, but ${counted$1(runs.length, "run")} of the workflow ${runs[0]?.path ?? ""}.`
	};
	const releases = facts.releases.filter(({ prerelease, publishedAt }) => !prerelease && publishedAt >= oldest);
	if (releases.length > 0) return {
		source: "releases",
		reason: `No deployments were found, but ${counted$1(releases.length, "release")}.`
	};
	if (leftOut.length > 0 && deployments.length === 0) return {
		source: "push",
		reason: `GitHub knows deployments to ${leftOut.slice(0, 3).join(", ")} only, which are not production, so each change on ${branch} counts as a deploy.`
	};
	return {
		source: "push",
		reason: `No deployments, deploy workflow runs or releases were found, so each change on ${branch} counts as a deploy.`
	};
}
const listEnvironments = (deployments) => [...new Set(deployments.map(({ environment }) => environment))].slice(0, 3).join(", ");
function momentOfDeployment(deployment) {
	const succeeded = deployment.statuses.find((status) => status.state === "success");
	const last = deployment.statuses.filter((status) => status.state !== "inactive").at(-1);
	const state = readDeployState(last?.state, deployment.statuses.length > 0);
	return {
		id: `deployment:${deployment.id}`,
		source: "deployments",
		environment: deployment.environment,
		sha: deployment.sha,
		state,
		at: succeeded?.createdAt ?? (state === "failed" ? last?.createdAt : void 0) ?? deployment.createdAt,
		label: `${deployment.environment} ← ${shortSha(deployment.sha)}`,
		url: deployment.url
	};
}
function readDeployState(state, hasStatuses) {
	if (state === "success") return "succeeded";
	if (state === "failure" || state === "error") return "failed";
	if (state === void 0) return hasStatuses ? "succeeded" : "unknown";
	return "running";
}
function momentOfRun(run) {
	const state = run.conclusion === "success" ? "succeeded" : run.conclusion === null ? "running" : [
		"failure",
		"timed_out",
		"cancelled",
		"startup_failure"
	].includes(run.conclusion) ? "failed" : "unknown";
	return {
		id: `run:${run.id}`,
		source: "workflow",
		environment: null,
		sha: run.sha,
		state,
		at: run.conclusion === null ? run.startedAt : run.updatedAt,
		label: `${run.name} ← ${shortSha(run.sha)}`,
		url: run.url
	};
}
function momentOfRelease(release, history) {
	const sha = /^[0-9a-f]{40}$/.test(release.target) ? release.target : history.commits.find((commit) => commit.committedAt <= release.publishedAt)?.sha;
	if (sha === void 0) return [];
	return [{
		id: `release:${release.id}`,
		source: "releases",
		environment: null,
		sha,
		at: release.publishedAt,
		state: "succeeded",
		label: release.tag,
		url: release.url
	}];
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
		label: shortSha(commit.sha),
		url: commit.url,
		commits: [commit],
		totalCommits: 1,
		direction: "forward",
		takenOut: []
	};
}
function indexHistory$1(facts) {
	return {
		commits: facts.commits,
		place: new Map(facts.commits.map((commit, index) => [commit.sha, index])),
		spans: new Map(facts.comparisons.map((comparison) => [`${comparison.base}...${comparison.head}`, comparison]))
	};
}
function withSpans(moments, history) {
	const live = /* @__PURE__ */ new Map();
	const before = /* @__PURE__ */ new Map();
	return [...moments].sort((a, b) => compareText(a.at, b.at) || compareId(a.id, b.id)).map((moment) => {
		const environment = moment.environment ?? "";
		const previousSha = live.get(environment) ?? null;
		const deployed = before.get(environment) ?? /* @__PURE__ */ new Set();
		const found = carried$2(previousSha, moment, history, deployed);
		if (moment.state === "succeeded" || moment.state === "unknown") {
			live.set(environment, moment.sha);
			before.set(environment, deployed.add(moment.sha));
		}
		return {
			...moment,
			label: printLabel(moment, previousSha),
			previousSha,
			...found
		};
	}).reverse();
}
function printLabel({ source, environment, label, sha }, previousSha) {
	return source === "deployments" && previousSha !== null && previousSha !== sha ? `${environment ?? ""} ${shortSha(previousSha)} → ${shortSha(sha)}` : label;
}
const nothingNew = {
	commits: [],
	totalCommits: 0
};
function carried$2(previous, moment, history, deployedBefore) {
	if (previous === moment.sha) return {
		...nothingNew,
		direction: "again",
		takenOut: []
	};
	if (previous !== null && isOlder(moment.sha, previous, history, deployedBefore)) return {
		...nothingNew,
		direction: "rollback",
		takenOut: between$2(previous, moment.sha, history)
	};
	return {
		...broughtBy(previous, moment, history),
		direction: "forward",
		takenOut: []
	};
}
function broughtBy(previous, moment, history) {
	const compared = previous === null ? void 0 : history.spans.get(`${previous}...${moment.sha}`);
	if (compared !== void 0) {
		const files = (sha) => history.commits[history.place.get(sha) ?? -1];
		return {
			commits: [...compared.commits].reverse().map((commit) => files(commit.sha) ?? commit),
			totalCommits: compared.totalCommits
		};
	}
	const head = history.place.get(moment.sha);
	if (head === void 0) return nothingNew;
	const base = previous === null ? head + 1 : history.place.get(previous);
	const commits = history.commits.slice(head, base ?? history.commits.length);
	return {
		commits,
		totalCommits: commits.length
	};
}
function isOlder(sha, live, { place, spans }, deployedBefore) {
	const [at, liveAt] = [place.get(sha), place.get(live)];
	if (at !== void 0 && liveAt !== void 0) return at > liveAt;
	const status = spans.get(`${live}...${sha}`)?.status;
	if (status !== void 0) return status === "behind";
	return deployedBefore.has(sha);
}
function between$2(newer, older, { commits, place }) {
	const from = place.get(newer);
	return from === void 0 ? [] : commits.slice(from, place.get(older) ?? from);
}
const compareId = (a, b) => a.localeCompare(b, "en", { numeric: true });
// src/incident/slash-commands/permission.ts
const ranks = [
	"none",
	"read",
	"triage",
	"write",
	"maintain",
	"admin"
];
function isAtLeast(held, wanted) {
	return held !== void 0 && ranks.indexOf(held) >= ranks.indexOf(wanted);
}
function findPermission(permissions, login) {
	return Object.hasOwn(permissions, login) ? permissions[login] : void 0;
}
function mayCommand(permissions, login, config) {
	return isAtLeast(findPermission(permissions, login), config.commands.permission);
}
function isWrittenByPerson(comment, who) {
	return isPerson$3(comment.author) && !isGenerated(comment, who);
}
const maxParticipants = 20;
function participants$1(users) {
	const logins = users.filter(isPerson$3).map(({ login }) => login);
	return [...new Set(logins)].slice(0, maxParticipants);
}
function denied$1(held, config) {
	return {
		code: "PM603",
		message: "Commands here need more access to the repository",
		expected: `${config.commands.permission} access`,
		received: held === void 0 || held === "none" ? "no access" : `${held} access`,
		remedy: "Ask somebody with that access to write the command."
	};
}
// src/correlation/arrivals.ts
function findArrivals(question) {
	const { deploys, reference } = question;
	const sequences = /* @__PURE__ */ new Map();
	for (const deploy of [...deploys].reverse()) {
		const environment = deploy.environment ?? "";
		sequences.set(environment, [...sequences.get(environment) ?? [], deploy]);
	}
	const affected = affectedEnvironments([...sequences.keys()], question.report);
	const best = /* @__PURE__ */ new Map();
	const takenOut = /* @__PURE__ */ new Set();
	for (const [environment, sequence] of sequences) {
		if (!affected.has(environment)) continue;
		const live = liveIn$1(sequence, question, takenOut);
		for (const [sha, arrival] of live) {
			const other = best.get(sha);
			if (other === void 0 || isNearer(arrival.at, other.at, reference)) best.set(sha, arrival);
		}
	}
	for (const sha of best.keys()) takenOut.delete(sha);
	return {
		arrivals: [...best.values()],
		takenOut
	};
}
function liveIn$1(sequence, { reference, startIsKnown }, takenOut) {
	const live = /* @__PURE__ */ new Map();
	for (const deploy of sequence) {
		for (const commit of deploy.commits) if (!live.has(commit.sha)) live.set(commit.sha, {
			commit,
			at: deploy.at,
			deploy
		});
		if (!startIsKnown || deploy.at > reference || deploy.state === "failed") continue;
		for (const { sha } of deploy.takenOut) {
			live.delete(sha);
			takenOut.add(sha);
		}
	}
	return live;
}
function isNearer(a, b, reference) {
	const [aBefore, bBefore] = [a <= reference, b <= reference];
	if (aBefore !== bBefore) return aBefore;
	return aBefore ? a > b : a < b;
}
const fine = /\b(?:fine|ok(?:ay)?|healthy|works?|working|unaffected|not affected|normal|no (?:errors|problems))\b/i;
const regions$1 = [
	[
		"eu",
		"europe",
		"european",
		"emea"
	],
	[
		"us",
		"usa",
		"america",
		"american"
	],
	["uk", "britain"],
	[
		"ap",
		"apac",
		"asia",
		"pacific"
	],
	[
		"au",
		"australia",
		"sydney"
	],
	[
		"jp",
		"japan",
		"tokyo"
	],
	[
		"in",
		"india",
		"mumbai"
	],
	[
		"de",
		"germany",
		"frankfurt"
	],
	[
		"fr",
		"france",
		"paris"
	],
	[
		"br",
		"brazil",
		"brasil"
	],
	["ca", "canada"],
	["east"],
	["west"]
];
function affectedEnvironments(environments, report) {
	const clauses = report.slice(0, 2e4).split(/[.;,!?\n]|\b(?:but|while|whereas)\b/i).filter((clause) => !fine.test(clause)).map((clause) => new Set(mentionedWords(clause)));
	const named = environments.filter((environment) => regionWords(environment, environments).some((word) => clauses.some((words) => findSynonyms(word).some((one) => words.has(one)))));
	return new Set(named.length === 0 ? environments : named);
}
function mentionedWords(clause) {
	return (clause.match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((word) => word.length > 2 || word === word.toUpperCase() ? environmentWords(word) : []);
}
function findSynonyms(word) {
	return regions$1.find((names) => names.includes(word)) ?? [word];
}
// src/changes/commit-message.ts
const titleLimit = 500;
function readMessage(message) {
	const [first = "", ...rest] = message.slice(0, 5e4).split("\n");
	const merge = /^Merge pull request #(\d{1,9}) from (\S{1,300})/.exec(first);
	const lines = rest.map((line) => line.trim());
	const start = lines.findIndex((line) => line !== "");
	const title = (merge === null ? first : lines[start] ?? branchTitle(merge[2] ?? first)).slice(0, titleLimit);
	const body = (merge && start >= 0 ? rest.slice(start + 1) : rest).join("\n").trim();
	const squash = /\(#(\d{1,9})\)\s*$/.exec(title);
	const number = merge?.[1] ?? squash?.[1];
	return {
		title: title.replace(/\s*\(#\d{1,9}\)\s*$/, "").trim(),
		body,
		branch: merge?.[2] ?? "",
		pullNumber: number === void 0 ? null : Number(number),
		type: readType(title)
	};
}
function branchTitle(branch) {
	return branch.slice(branch.indexOf("/") + 1);
}
function readType(title) {
	return /^([a-z]{2,12})(?:\([^)\n]{0,60}\))?!?:\s/i.exec(title)?.[1]?.toLowerCase() ?? null;
}
const undoing = patternFrom("i", String.raw`^\W{0,3}(?:(?:fix|chore|feat|hotfix|ref|build`, String.raw`|ci)(?:\([^)]{0,60}\))?!?:\s*)?(?:revert(?:s|ed|ing)?|roll(?:s|ed|ing)?[ -]?back`, String.raw`|back(?:s|ed|ing)?[ -]?out|undo(?:es|ing)?)\b`);
const restoring = patternFrom("i", String.raw`^\W{0,3}(?:(?:fix|chore|feat|ref|build)(?:\([^)]{0,60}\))?!?:\s*)?(?:re-?land|re-?apply`, String.raw`|re-?instate|re-?introduce|re-?enable|re-?revert|un-?revert|second attempt|try again`, String.raw`|revert\W{1,3}revert)\b`);
function isRevert(parts) {
	return undoing.test(parts.title) && !isReland(parts);
}
function isReland(parts) {
	return restoring.test(parts.title) || /\b(?:take|attempt|try) (?:[2-9]|two|three|again)\b|\bre-?land(?:s|ed|ing)?\b|\bv[2-9]\)?$/i.test(parts.title);
}
function isRepair(parts) {
	return parts.type !== null && [
		"fix",
		"hotfix",
		"bugfix"
	].includes(parts.type) || /^\W{0,3}(?:hot ?fix|fix(?:es|ed|ing)?|repair|restore|mitigate|work ?around|emergency)\b/i.test(parts.title);
}
function readRevertTarget(parts) {
	const text = `${parts.title}\n${parts.body.slice(0, 4e3)}`;
	const shas = [...text.matchAll(/\b(?:reverts?|back(?:s|ed)? out|undo(?:es)?)\b[^\n]{0,40}?\b([0-9a-f]{7,40})\b/gi)].map((match) => match[1]?.toLowerCase() ?? "");
	const branch = /(?:^|[/:])revert-(\d{1,9})-/.exec(parts.branch)?.[1];
	const numbers = [...text.matchAll(/\brevert(?:s|ed|ing)?\b[^\n#]{0,60}#(\d{1,9})/gi)].map((match) => Number(match[1]));
	return {
		shas,
		pullNumbers: branch === void 0 ? numbers : [Number(branch), ...numbers],
		titles: quotedTitles(parts.title)
	};
}
function quotedTitles(title) {
	const open = title.search(/["“']/);
	const close = Math.max(title.lastIndexOf("\""), title.lastIndexOf("”"), title.lastIndexOf("'"));
	if (open < 0 || close <= open + 3) return [];
	return [normalTitle$1(title.slice(open + 1, close))];
}
function normalTitle$1(title) {
	return title.replace(/\(#\d{1,9}\)/g, "").replace(/[\s"“”'.…]+/g, " ").trim().toLowerCase();
}
function names$3(target, commit, parts) {
	if (target.shas.some((sha) => commit.sha.startsWith(sha))) return true;
	if (parts.pullNumber !== null && target.pullNumbers.includes(parts.pullNumber)) return true;
	const title = normalTitle$1(parts.title);
	return title.length > 5 && target.titles.includes(title);
}
// src/changes/reported-changes.ts
const changeLogLabel = "after-action-log";
const changeLogBody = "After-Action keeps here what other systems report with `repository_dispatch`, one comment each, and looks here when an incident is declared. The issue stays closed; nothing needs to be done.";
const reportedChangeType = "after-action-change";
const payloadSchema = object$1({
	title: string().trim().min(1).max(300),
	url: url({ protocol: /^https?$/ }).max(2e3).optional(),
	at: datetime({ offset: true }).optional(),
	environment: string().max(100).optional(),
	author: string().max(100).optional(),
	paths: array(string().max(500)).max(300).optional()
});
const keptSchema = payloadSchema.extend({ morePaths: number().int().nonnegative().optional() });
const maxPathCharacters = 3e4;
function parseReportedChange(payload) {
	const read = payloadSchema.safeParse(payload);
	if (read.success) return withFewerPaths(reportFromData(read.data));
	throw new UserError({
		code: "PM402",
		message: `The reported change cannot be read: ${read.error.issues.map((issue) => `${issue.path.join(".") || "payload"}: ${issue.message}`).join("; ")}`,
		remedy: `Send client_payload as {"title": "…", "at": "2026-11-20T14:01:00Z"} with event_type ${reportedChangeType}.`
	});
}
function reportFromData(data) {
	return {
		title: data.title.replace(/\s+/g, " "),
		url: data.url ?? null,
		at: instantOf(data.at),
		environment: data.environment ?? null,
		author: data.author ?? null,
		paths: data.paths ?? [],
		morePaths: data.morePaths ?? 0
	};
}
function withFewerPaths(change) {
	let room = maxPathCharacters;
	const kept = change.paths.filter((path) => (room -= hiddenJson(path).length + 1) >= 0);
	return {
		...change,
		paths: kept,
		morePaths: change.paths.length - kept.length
	};
}
function hiddenJson(value) {
	return JSON.stringify(value).replace(/[-<>\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
const marker = /^<!-- after-action:outside-change (\{.{0,60000}\}) -->$/m;
function printReportedChange(change) {
	const where = change.environment === null ? "" : ` in ${inlineCode(change.environment)}`;
	const when = change.at === null ? "" : ` at ${change.at.replace("T", " ").replace(/:\d\dZ$/, " UTC")}`;
	const source = change.url === null ? "" : ` (${link("details", change.url)})`;
	return `**Change reported from outside**${when}${where}: ${text(change.title)}${source}\n\n<!-- after-action:outside-change ${hiddenJson(change)} -->`;
}
function readReportedChange(body) {
	const json = marker.exec(body)?.[1];
	if (json === void 0) return null;
	try {
		const raw = JSON.parse(json);
		const read = keptSchema.safeParse(Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== null)));
		return read.success ? reportFromData(read.data) : null;
	} catch {
		return null;
	}
}
function reportedChangesIn(facts) {
	const found = /* @__PURE__ */ new Map();
	for (const comment of [...facts.comments, ...facts.reportedChanges]) {
		if (!isTrusted(comment.author.login, facts)) continue;
		const change = readReportedChange(comment.body);
		if (change === null) continue;
		const key = change.at === null ? String(comment.id) : JSON.stringify(change);
		if (!found.has(key)) found.set(key, {
			...change,
			at: change.at ?? comment.createdAt,
			comment
		});
	}
	return [...found.values()];
}
function candidateFromReport(change, repository) {
	const { at } = change;
	return {
		commit: {
			sha: `outside:${change.comment.id}`,
			message: change.title,
			authoredAt: at,
			committedAt: at,
			author: {
				login: change.author ?? "ghost",
				type: "Unknown"
			},
			authorName: change.author ?? "",
			parents: [],
			url: change.url ?? (change.comment.url || repository.url),
			files: change.paths.map((path) => ({
				path,
				status: "modified",
				additions: 0,
				deletions: 0
			}))
		},
		at,
		deploy: null,
		pullRequest: null,
		origin: "outside"
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
function findCandidates(question) {
	const { facts, deploys, window, config } = question;
	const known = facts.commits.filter((commit) => commit.committedAt <= window.to);
	const place = new Map(known.map((commit, index) => [commit.sha, index]));
	const carrying = deploys.source === "push" ? [] : deploys.deploys.filter((deploy) => deploy.at <= window.to);
	const { arrivals, takenOut } = findArrivals({
		deploys: carrying,
		reference: question.reference,
		startIsKnown: question.startIsKnown,
		report: `${facts.issue.title}\n${facts.issue.body}`
	});
	const arrived = new Set(arrivals.map(({ commit }) => commit.sha));
	const undeployed = waiting$1(known, carrying, deploys.source === "releases" && config.deployments.source === "auto").filter(({ sha }) => !arrived.has(sha) && !takenOut.has(sha));
	return [
		...arrivals.map(({ commit, at, deploy }) => changeFrom(commit, at, deploy, facts)),
		...undeployed.map((commit) => changeFrom(commit, commit.committedAt, null, facts)),
		...carrying.filter(({ direction }) => direction === "rollback").map(candidateFromRollback),
		...reportedChangesIn(facts).map((change) => candidateFromReport(change, facts.repository))
	].filter(({ at }) => at >= window.from && at <= window.to).filter((change) => !isCure(change, question.reference)).sort((a, b) => compareText(b.at, a.at) || (place.get(a.commit.sha) ?? 0) - (place.get(b.commit.sha) ?? 0));
}
function isCure({ at, origin, commit }, reference) {
	if (at <= reference) return false;
	if (origin === "rollback") return true;
	const parts = readMessage(commit.message);
	return isRevert(parts) || isRepair(parts);
}
function changeFrom(commit, at, deploy, facts) {
	return {
		commit,
		at,
		deploy,
		pullRequest: findPullRequest(commit, facts),
		origin: deploy === null || deploy.source === "push" ? "branch" : "deploy"
	};
}
function candidateFromRollback(deploy) {
	const files = deploy.takenOut.flatMap((commit) => commit.files ?? []);
	const complete = deploy.takenOut.every((commit) => commit.files !== void 0);
	return {
		commit: {
			sha: `rollback:${deploy.id}`,
			message: deploy.takenOut.map(({ message }) => message.split("\n", 1)[0] ?? "").join("\n"),
			authoredAt: deploy.at,
			committedAt: deploy.at,
			author: {
				login: "ghost",
				type: "Unknown"
			},
			authorName: "",
			parents: [],
			url: deploy.url,
			...complete && deploy.takenOut.length > 0 ? { files } : {}
		},
		at: deploy.at,
		deploy,
		pullRequest: null,
		origin: "rollback"
	};
}
function waiting$1(known, carrying, all) {
	const oldest = carrying.at(-1);
	if (oldest === void 0 || all) return known;
	const below = known.findIndex((commit) => commit.sha === oldest.sha);
	return below < 0 ? known.filter((commit) => commit.committedAt <= oldest.at) : known.slice(below);
}
function findPullRequest(commit, facts) {
	const parts = readMessage(commit.message);
	const read = facts.pullRequests.find((pull) => pull.mergeCommitSha === commit.sha || pull.number === parts.pullNumber);
	if (read !== void 0) return {
		number: read.number,
		title: read.title,
		url: read.url
	};
	const associated = commit.pulls?.find(({ number }) => parts.pullNumber === null || number === parts.pullNumber);
	if (associated !== void 0) return associated;
	if (parts.pullNumber === null) return null;
	return {
		number: parts.pullNumber,
		title: parts.title,
		url: `${facts.repository.url}/pull/${parts.pullNumber}`
	};
}
// src/correlation/file-names.ts
function fileMatcher(names) {
	const byBase = /* @__PURE__ */ new Map();
	for (const name of names) byBase.set(baseName(name), [...byBase.get(baseName(name)) ?? [], name]);
	return (path) => byBase.get(baseName(path))?.find((name) => path === name || path.endsWith(`/${name}`) || name.endsWith(`/${path}`)) ?? null;
}
const baseName = (path) => path.slice(path.lastIndexOf("/") + 1);
// src/correlation/words.ts
const stop = new Set(`a about above after again against all also am an and any are as at be because been before being below between both but by can
cannot could did do does doing done down due during each even ever every few for from further get gets getting go goes going got had has have
having he her here hers him his how i if in into is it its itself just know let like made make makes many may me might more most much must my need
needs no nor not now of off ok on once one only or other our out over own per please put re really same see seem seems seen she should since so
some still such take takes than that the their them then there these they thing this those though through to too try trying two under until up
upon us use used uses using very via want was way we well were what when where which while who why will with within without would yes yet you your
commit commits merge merged merges pull request requests pr prs change changes changed changing revert reverts reverted reverting reason branch
master main issue issues incident fix fixes fixed fixing broke broken break breaks breaking work works working worked cause causes caused causing
problem problems fail fails failed failing failure failures error errors http https www com org github reported signed authored co by
everything everyone nobody anything nothing something someone anyone people time times day days hour hours minute minutes second seconds today
yesterday morning evening noticed notice says said say appear appears appeared become becomes became look looks looking able unable happen happens
happened happening currently recently probably possibly maybe perhaps sure clear known unknown start started starts starting stop stopped affect
affects affected impact impacted report reports suspect suspected several various part rest lot new old good bad last next first think thought
found find always never already later earlier early late soon different another show shows shown showing wrong actually utc gmt pst pdt est edt cet cest`.split(/\s+/));
const textLimit$1 = 2e4;
function collectWordForms(text) {
	const forms = /* @__PURE__ */ new Map();
	for (const token of splitTokens(text)) for (const word of readToken(token)) if (!forms.has(word)) forms.set(word, findForm(token, word));
	return forms;
}
function findForm(token, word) {
	return splitIdentifier(token).find((part) => stem(part.toLowerCase()) === word) ?? token;
}
function collectWords(text) {
	return createWordReader()(text);
}
function createWordReader() {
	const known = /* @__PURE__ */ new Map();
	return (text) => {
		const words = /* @__PURE__ */ new Set();
		for (const token of splitTokens(text)) {
			const own = known.get(token) ?? readToken(token);
			known.set(token, own);
			for (const word of own) words.add(word);
		}
		return words;
	};
}
function splitTokens(text) {
	return text.slice(0, textLimit$1).match(/[\p{L}\p{N}][\p{L}\p{N}_]{0,80}/gu) ?? [];
}
function readToken(token) {
	if (stop.has(token.toLowerCase())) return [];
	const parts = splitIdentifier(token);
	return (parts.length > 1 ? [...parts, token.replace(/_/g, "")] : parts).map((part) => part.toLowerCase()).filter((word) => word.length >= 2 && !stop.has(word) && !/^\d{1,2}$/.test(word)).map(stem).filter((word) => !stop.has(word));
}
function splitIdentifier(token) {
	if (!/[\p{Lu}_\p{N}]/u.test(token.slice(1))) return [token];
	return token.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{Lo}\p{Lm}]+|\p{N}+/gu) ?? [token];
}
const suffixes = [
	[/(?:ations|ation|ating|ated|ates|ators|ator)$/, "ate"],
	[/(?:alizing|alizes|alized|alization|alities|ality)$/, "al"],
	[/(?:izing|izes|ized)$/, "ize"],
	[/ies$/, "y"],
	[/(?:sses)$/, "ss"],
	[/([bcdfghklmnprtvz])\1(?:ing|ed|ers|er)$/, "$1"],
	[/(?:ings|ing|edly|ed|ers|er)$/, ""],
	[/(?:ments|ment)$/, ""],
	[/([^su])s$/, "$1"]
];
function stem(word) {
	if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
	for (const [suffix, replacement] of suffixes) {
		const cut = word.replace(suffix, replacement);
		if (cut !== word && cut.length >= 3) return cut.replace(/e$/, "");
	}
	return word.replace(/e$/, "");
}
const generic = new Set(`server servers service services node nodes data user users customer customers page pages site api app apps application
request response system config configuration setting settings update upgrade deploy deployment release production prod cluster host
machine instance database db cache network connection connect client web http url link file files code test log logs message
version default value name list type run job task process memory cpu disk load time timeout latency slow traffic image build
env environment script function support help add remove set enable disable check team hub core main base common shared util
available unavailable access public internal external platform tool project operation operations infrastructure infra
give given approach least write wrote written read reading directly properly correctly simply quickly easily usually
feature features performance behaviour behavior result results state status count number size group groups based using
call calls called come comes came send sends sent open opens opened close closed load loads loaded loading show move moved
handle handled handling allow allowed allowing expected unexpected instead rather great small large high low full empty long
short right left top bottom front back side end begin point case cases way ways kind sort whole half single multiple
possible impossible necessary required require requires missing present correct incorrect valid invalid true false null
order orders item items field fields object objects class method function module package library framework plugin
frontend backend consumer producer worker queue store table row column key keys index content title text button menu form`.split(/\s+/).map((word) => stem(word)));
function isGeneric(stemmed) {
	return generic.has(stemmed);
}
function quotesIn(text) {
	return [...text.slice(0, textLimit$1).matchAll(/`([^`\n]{6,200})`|"([^"\n]{6,200})"|“([^”\n]{6,200})”/g)].map((match) => (match[1] ?? match[2] ?? match[3] ?? "").trim()).filter((quote) => quote.length >= 6).slice(0, 50);
}
function fileNamesIn(text) {
	const found = /* @__PURE__ */ new Set();
	for (const match of text.slice(0, textLimit$1).matchAll(/[\w@~-][\w@~./-]{0,200}\.[A-Za-z][A-Za-z0-9]{0,9}(?![\w/-])/g)) if (!/^(?:www\.|\d+(?:\.\d+)+)/.test(match[0])) found.add(match[0].replace(/^(?:\.{0,2}\/)+/, ""));
	return [...found];
}
// src/correlation/latent.ts
const pool = 2e3;
const maxLatent = 3;
const rareAmong = (changes) => Math.max(1, Math.min(4, changes * .06), changes * .03);
function latentChanges(older, symptoms) {
	if (symptoms.words.size === 0 || older.length === 0) return [];
	const commits = older.slice(0, pool);
	const names = fileMatcher(symptoms.fileNames);
	const wordsOf = createWordReader();
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
	for (const { title, paths } of matches) for (const word of /* @__PURE__ */ new Set([...title, ...paths])) seen.set(word, (seen.get(word) ?? 0) + 1);
	const rare = (word) => (seen.get(word) ?? 0) <= rareAmong(commits.length);
	const strength = (match) => {
		const twice = match.title.filter((word) => match.paths.includes(word) && rare(word)).length;
		const once = new Set([...match.title, ...match.paths].filter(rare)).size;
		return (match.named ? 3 : 0) + twice * 2 + (once >= 2 ? once : 0);
	};
	return matches.map((match, place) => ({
		match,
		place,
		strength: strength(match)
	})).filter((one) => one.strength >= 2).sort((a, b) => b.strength - a.strength || a.place - b.place).slice(0, maxLatent).map(({ match: { commit } }) => ({
		commit,
		at: commit.committedAt,
		deploy: null,
		pullRequest: null,
		origin: "latent"
	}));
}
// src/correlation/symptoms.ts
const atOnce$1 = /\b(?:deploy(?:s|ed|ing|ment|ments)?|rollouts?|builds?|pipelines?|ci|cd|ci\/cd|travis|jenkins|workflow)\b/i;
function readReport(incident, { owner, name }) {
	const text = `${incident.title}\n${incident.symptoms}`;
	const own = collectWords(`${owner} ${name}`);
	const fileNames = fileNamesIn(text);
	return {
		words: new Map([...collectWordForms(text)].filter(([word]) => !own.has(word))),
		fileNames,
		fileNamed: fileMatcher(fileNames),
		quotes: quotesIn(text),
		immediate: atOnce$1.test(text)
	};
}
// src/correlation/other-causes.ts
const otherCauseKinds = [
	"database",
	"capacity",
	"hardware",
	"provider",
	"certificate",
	"credential",
	"dns",
	"manual"
];
const otherCauseEntries = [
	{
		kind: "provider",
		pattern: patternFrom("i", String.raw`\b(?:aws|gcp|azure|google cloud|cloudflare|fastly|provider|vendor|upstream`, String.raw`|third[- ]party|hosting|isp)\b.{0,50}\b(?:outage|incident|down|degraded|retired?`, String.raw`|maintenance|unavailable|unreachable|issues|problems|failing)\b`),
		says: [
			"AWS has an outage in us-east-1",
			"The provider retired the instance",
			"our payment provider is down",
			"upstream is degraded"
		],
		saysNot: ["We moved to another provider", "upstream header is wrong"]
	},
	{
		kind: "provider",
		pattern: patternFrom("i", String.raw`\b(?:outage|incident|maintenance|status page|disruption)\b.{0,30}\b(?:at|of|by|from`, String.raw`|on)\b.{0,25}\b(?:aws|gcp|azure|google|cloudflare|github|provider|vendor|docker ?hub`, String.raw`|stripe|npm|pypi)\b`),
		says: [
			"There is an outage at Cloudflare",
			"maintenance by the provider",
			"The status page of our vendor is red"
		],
		saysNot: ["We announced maintenance on our own status page"]
	},
	{
		kind: "provider",
		pattern: patternFrom("i", String.raw`\b(?:cloud|managed|regional?)\b.{0,30}\b(?:api(?: server)?|control plane|zone`, String.raw`|network)\b.{0,30}\b(?:down|unreachable|not? (?:be )?reach\w{0,4}|outage|unavailable)\b`),
		says: ["the cloud's API server cannot be reached: managed control plane down", "A regional network outage: region network down"],
		saysNot: ["our API server answers 500"]
	},
	{
		kind: "certificate",
		pattern: patternFrom("i", String.raw`\b(?:cert(?:ificate)?s?|tls|ssl)\b.{0,40}\b(?:expired?|expiring|not (?:been )?renewed`, String.raw`|invalid|ran out|out of date)\b|\bexpired cert`),
		says: [
			"The certificate expired at midnight",
			"TLS cert has expired",
			"an expired certificate"
		],
		saysNot: ["We renewed the certificate", "certificate of the new host"]
	},
	{
		kind: "capacity",
		pattern: patternFrom("i", String.raw`\b(?:disks?|volumes?|file ?systems?|partitions?|inodes?|storage|var`, String.raw`|root)\b.{0,25}\b(?:full|100 ?%|exhausted|ran out|run(?:ning)? out)\b|\bno space left\b`, String.raw`|\bout of (?:disk|inodes|memory|space)\b`),
		says: [
			"The disk is full",
			"No space left on device",
			"the volume ran out",
			"we are out of memory",
			"the root partition is full"
		],
		saysNot: ["full rollout of the disk cache", "the basket is full"]
	},
	{
		kind: "capacity",
		pattern: patternFrom("i", String.raw`\b(?:quota|rate limit|ip addresses|file descriptors?`, String.raw`|limits?)\b.{0,30}\b(?:exceed\w{0,3}|reached|hit|exhausted|used up)\b`, String.raw`|\b(?:exceed\w{0,3}|hit|reach\w{0,3}|exhaust\w{0,3})\b.{0,20}\b(?:quota|rate limit)\b`),
		says: [
			"The CPU quota is exhausted",
			"we hit the rate limit of the API",
			"quota exceeded",
			"reached the quota"
		],
		saysNot: ["we raised the quota", "set a rate limit of 5"]
	},
	{
		kind: "capacity",
		pattern: patternFrom("i", String.raw`\b(?:traffic|load|request)\b.{0,12}\b(?:spikes?|surge|flood|peak)\b|\b(?:spike|surge`, String.raw`|flood) (?:of|in) (?:traffic|requests|users|load|sign-?ups)\b|\bddos\b`, String.raw`|\bthundering herd\b|\bscrap(?:er|ing)s?\b`),
		says: [
			"A traffic spike since 14:00",
			"a surge of requests",
			"looks like a DDoS",
			"one scraper sends thousands"
		],
		saysNot: ["low traffic", "load balancer answers 502"]
	},
	{
		kind: "hardware",
		pattern: patternFrom("i", String.raw`\b(?:node|machine|server|host|vm|instance|router|switch|disk|drive`, String.raw`|rack)\b.{0,20}\b(?:died|is dead|hung|froze|frozen|crashed|(?:was |got )?rebooted`, String.raw`|lost power|broken hardware|preempted)\b|\bhardware (?:fault|failure|error)\b`, String.raw`|\bkernel panic\b|\bpower (?:cut|outage|failure)\b`),
		says: [
			"The node hung and was rebooted",
			"host died",
			"a hardware failure in rack 4",
			"kernel panic on web-3",
			"power outage"
		],
		saysNot: ["the server answers 502", "the instance is healthy"]
	},
	{
		kind: "credential",
		pattern: patternFrom("i", String.raw`\b(?:password|token|(?:api |access )?keys?|secrets?|credentials?`, String.raw`|service account)\b.{0,30}\b(?:rotated|expired|revoked|deleted|wrong|invalid(?:ated)?`, String.raw`|changed|no longer valid)\b|\b(?:rotated|revoked|changed|deleted)\b.{0,25}\b(?:password`, String.raw`|token|key|credentials?|secret)\b`),
		says: [
			"Somebody rotated the password",
			"The API token expired",
			"the key was revoked",
			"credentials are no longer valid"
		],
		saysNot: ["the login page shows an error", "a token bucket"]
	},
	{
		kind: "dns",
		pattern: patternFrom("i", String.raw`\bdns\b.{0,30}\b(?:fail\w{0,3}|broken|wrong|down|resolv\w{0,3}|servfail|nxdomain`, String.raw`|expired|missing)\b|\b(?:servfail|nxdomain)\b|\bdomain\b.{0,20}\bexpired\b`),
		says: [
			"DNS fails for the API host",
			"We get NXDOMAIN",
			"the domain has expired"
		],
		saysNot: ["we changed the domain model"]
	},
	{
		kind: "manual",
		pattern: patternFrom("i", String.raw`\b(?:somebody|someone|i|we|he|she|they|an? (?:admin|operator`, String.raw`|engineer))\b.{0,25}\b(?:accidentally|by (?:hand|mistake|accident)|manually`, String.raw`|in the console)\b|\b(?:manually|by hand|by mistake|accidentally`, String.raw`|by accident)\b.{0,20}\b(?:deleted|changed|removed|restarted|dropped|scaled|edited`, String.raw`|stopped|ran)\b`),
		says: [
			"Someone accidentally deleted the bucket",
			"we changed the setting by hand",
			"manually scaled to zero",
			"I did that in the console"
		],
		saysNot: ["accident reports fail", "the handler stopped"]
	},
	{
		kind: "database",
		pattern: patternFrom("i", String.raw`\b(?:database|db|postgres|mysql|mongo\w{0,2}|redis|primary`, String.raw`|replica)\b.{0,30}\b(?:fail(?:ed|ing)? ?over|failover|locked|lock contention|deadlocks?`, String.raw`|corrupt\w{0,3}|vacuum\w{0,3}|lagging|replication lag|ran out of connections)\b`),
		says: [
			"The database failed over",
			"Postgres is locked by a vacuum",
			"replica is lagging"
		],
		saysNot: ["the database of customers", "add an index to the database"]
	}
];
const negated$1 = /\b(?:no|not|n['’]t|never|without|isn|wasn|ruled out|healthy|fine|ok)\b/i;
function findOtherCauses(incident, comments) {
	const texts = [{
		by: "",
		url: "",
		body: `${incident.title}\n${incident.symptoms}`
	}, ...comments.map(({ author, url, body }) => ({
		by: author.login,
		url,
		body
	}))];
	const found = /* @__PURE__ */ new Map();
	for (const { by, url, body } of texts) for (const clause of splitClauses(body)) for (const { kind, pattern } of otherCauseEntries) if (isStated(clause, pattern)) found.set(kind, {
		kind,
		text: clause,
		by,
		url
	});
	return otherCauseKinds.flatMap((kind) => found.get(kind) ?? []);
}
function splitClauses(body) {
	return body.slice(0, 2e4).split("\n").filter((line) => !/^\s{0,3}[/>]/.test(line)).flatMap((line) => line.split(/(?<=[.!?])\s|;|,? but /)).map((clause) => clause.trim().slice(0, 300)).filter((clause) => clause !== "" && !clause.endsWith("?"));
}
function isStated(clause, pattern) {
	const match = pattern.exec(clause);
	if (match === null) return false;
	const before = clause.slice(Math.max(0, match.index - 25), match.index);
	return !negated$1.test(before);
}
// src/correlation/chance.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
function chanceOfNearness(times, reference) {
	const earliest = plusSeconds(reference, -1209600);
	const known = times.filter((at) => at >= earliest && at <= reference).map((at) => epochOf(at)).sort((a, b) => a - b);
	const [first] = known;
	if (first === void 0) return () => 1;
	const end = epochOf(reference);
	const start = Math.min(first, end - 86400);
	return (age) => {
		const within = Math.max(0, age);
		let covered = 0;
		known.forEach((at, index) => {
			const next = known[index + 1] ?? end;
			covered += Math.min(within, next - at, end - at);
		});
		return Math.min(1, Math.max(covered, within) / (end - start));
	};
}
// src/changes/references.ts
function isMeantBy(ref, candidate) {
	const text = ref.trim();
	const number = /^(?:#|https:\/\/\S{1,300}\/pull\/)(\d{1,9})$/.exec(text)?.[1];
	if (number !== void 0) return pullNumbersFrom(candidate).has(Number(number));
	const deployment = /^deployment:(\d{1,12})$/.exec(text)?.[1];
	if (deployment !== void 0) return candidate.deploy?.id === `deployment:${deployment}`;
	const sha = /(?:^|\/)([0-9a-f]{7,40})$/i.exec(text)?.[1]?.toLowerCase();
	return sha !== void 0 && candidate.commit.sha.startsWith(sha);
}
function pullNumberFrom(candidate) {
	return candidate.pullRequest?.number ?? readMessage(candidate.commit.message).pullNumber;
}
function pullNumbersFrom(candidate) {
	const { message, pulls = [], merged = [] } = candidate.commit;
	const own = pullNumberFrom(candidate);
	return /* @__PURE__ */ new Set([
		...own === null ? [] : [own],
		...pulls.map((pull) => pull.number),
		...[message, ...merged.map((commit) => commit.message)].flatMap(landedNumbers)
	]);
}
function landedNumbers(message) {
	const first = message.slice(0, 500).split("\n", 1)[0] ?? "";
	const own = readMessage(message).pullNumber;
	const named = [...(/^(?:auto merge of|rollup merge of|merged?) (#\d{1,9}(?:,? #\d{1,9}){0,20})/i.exec(first)?.[1] ?? "").matchAll(/#(\d{1,9})/g)].map((match) => Number(match[1]));
	return own === null ? named : [own, ...named];
}
// src/correlation/mentions.ts
const textLimit = 2e4;
function mentionsIn(incident, comments) {
	const found = /* @__PURE__ */ new Map();
	const add = (key, mention) => {
		const list = found.get(key);
		if (list === void 0) found.set(key, [mention]);
		else if (list.at(-1) !== mention) list.push(mention);
	};
	const texts = [{
		by: "The report",
		body: `${incident.title}\n${incident.symptoms}`
	}, ...comments.map(({ author, body }) => ({
		by: author.login,
		body
	}))];
	for (const { by, body } of texts) for (const text of body.slice(0, textLimit).split(/(?<=[.!?])\s|\n/)) {
		if (/^\s{0,3}\//.test(text)) continue;
		const mention = {
			by,
			text
		};
		for (const key of keysIn(text)) add(key, mention);
	}
	return (candidate) => [...found.get(`#${pullNumberFrom(candidate) ?? ""}`) ?? [], ...found.get(shortSha(candidate.commit.sha)) ?? []];
}
function keysIn(text) {
	const numbers = [...text.matchAll(/(?:#|\/pull\/)(\d{1,9})(?!\d)/g)].map((match) => `#${match[1] ?? ""}`);
	const shas = [...text.matchAll(/(?<![0-9a-z])(?=[0-9a-f]{0,39}\d)[0-9a-f]{7,40}(?![0-9a-z])/gi)].map((match) => shortSha(match[0]).toLowerCase());
	return /* @__PURE__ */ new Set([...numbers, ...shas]);
}
// src/changes/path-kinds.ts
const harmless = /* @__PURE__ */ new Set([
	"test",
	"docs",
	"translation",
	"pipeline",
	"tooling"
]);
const rules = [
	["generated", /(?:^|\/)(?:__generated__|generated|vendor|node_modules|dist|\.yarn)\/|\.min\.(?:js|css)$|\.pb\.go$|_pb2\.py$/],
	["test", patternFrom("", String.raw`(?:^|/)(?:__tests__|__mocks__|__snapshots__|tests?|specs?|cypress|playwright|e2e`, String.raw`|fixtures?|testdata|features|testing)/|[._-](?:test|spec|jest|e2e|cy`, String.raw`|stories)\.[a-z]{1,4}$|_(?:test|spec)\.[a-z]{1,4}$|(?:^|/)test_[^/]*\.py$|\.snap$|(?:^`, String.raw`|/)conftest\.py$`)],
	["dependency", patternFrom("", String.raw`(?:^|/)(?:package(?:-lock)?\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml`, String.raw`|gemfile(?:\.lock)?|[^/]*\.gemspec|requirements[^/]*\.(?:txt|in)|constraints\.txt`, String.raw`|pipfile(?:\.lock)?|poetry\.lock|uv\.lock|go\.(?:mod|sum)|cargo\.(?:toml|lock)`, String.raw`|composer\.(?:json|lock)|pom\.xml|build\.gradle(?:\.kts)?|mix\.(?:exs|lock)`, String.raw`|podfile(?:\.lock)?|packages\.lock\.json|chart\.lock)$|(?:^|/)requirements/`)],
	["translation", /(?:^|\/)(?:locales?|i18n|l10n|translations?|lang|langs|messages)\/|\.(?:po|pot|xliff?|mo)$/],
	["pipeline", patternFrom("", String.raw`(?:^|/)(?:\.github|\.circleci|\.buildkite|\.gitlab)/|(?:^|/)(?:jenkinsfile`, String.raw`|\.travis\.yml|\.gitlab-ci\.yml|azure-pipelines\.yml|\.drone\.yml|codecov\.yml`, String.raw`|\.codecov\.yml|tox\.ini|noxfile\.py)$`)],
	["docs", patternFrom("", String.raw`(?:^|/)docs?/|\.(?:md|mdx|rst|adoc|txt)$|(?:^|/)(?:license|licence|changelog|readme`, String.raw`|authors|contributing|codeowners|notice)(?:\.[a-z]+)?$`)],
	["tooling", patternFrom("", String.raw`(?:^|/)(?:\.vscode|\.idea|\.husky|\.storybook|\.devcontainer)/|(?:^|/)\.(?:git(?:ignore`, String.raw`|attributes|modules|review)|editorconfig|eslint[^/]*|prettier[^/]*|stylelint[^/]*`, String.raw`|rubocop[^/]*|pylintrc|flake8|pre-commit-config\.yaml|dockerignore|nvmrc|node-version`, String.raw`|ruby-version)$|(?:^|/)(?:renovate\.json|dependabot\.yml|tsconfig[^/]*\.json|phpcs\.xml`, String.raw`|mypy\.ini|makefile)$`)],
	["migration", /(?:^|\/)(?:migrations?|migrate|alembic|flyway|liquibase)\/|\.sql$|(?:^|\/)(?:schema\.rb|structure\.sql)$/],
	["infrastructure", patternFrom("", String.raw`(?:^|/)(?:helm|charts?|k8s|kubernetes|terraform|ansible|puppet|chef|salt|manifests`, String.raw`|deploy|deployments?|infra|infrastructure|ops|docker|nginx|varnish|haproxy|systemd|gocd`, String.raw`|cluster)/|(?:^|/)(?:dockerfile[^/]*|docker-compose[^/]*|procfile|containerfile)$`, String.raw`|\.(?:tf|tfvars|hcl|nix)$`)],
	["style", /\.(?:css|scss|sass|less|svg|png|jpe?g|gif|ico|webp|woff2?|ttf)$/],
	["configuration", patternFrom("", String.raw`(?:^|/)(?:config|configs|conf|settings|flags|feature-flags|environments?|hieradata`, String.raw`|etc)/|\.(?:ya?ml|toml|ini|conf|cfg|env|properties|json|jsonnet|plist|xml)$|(?:^`, String.raw`|/)\.env[^/]*$`)]
];
function createPathKindReader() {
	const known = /* @__PURE__ */ new Map();
	return (path) => {
		const kind = known.get(path) ?? classifyPath(path);
		known.set(path, kind);
		return kind;
	};
}
function classifyPath(path) {
	const lower = path.slice(0, 500).toLowerCase();
	for (const [kind, pattern] of rules) if (pattern.test(lower)) return kind;
	return "runtime";
}
// src/changes/promotion.ts
const lines = "(?:staging|stage|develop|development|dev|next|preprod|pre-prod|uat|beta|canary|release[\\w./-]{0,40}|rc[\\w.-]{0,20})";
const mergedLine = new RegExp(`^Merge (?:remote-tracking )?branch ['"]?(?:origin/)?${lines}['"]?(?:\\s|$)`, "i");
const pulledLine = new RegExp(`(?:^|[/:])${lines}$`, "i");
const intoLive = patternFrom("i", String.raw`\b(?:deploy|promote|promotion|release|merge|ship|roll ?out)\b.{0,80}(?:\bto\b|\binto\b`, String.raw`|->|→)\s{0,3}(?:prod|production|live|main|master|stable)\b`);
const bumps = /\b(?:bump|update|upgrade|deploy|promote|roll|release|pin)\w{0,3}\b/i;
function isPromotion(parts, message) {
	return mergedLine.test(message.slice(0, 300)) || pulledLine.test(parts.branch) || intoLive.test(parts.title.slice(0, 300));
}
function carriedBy(commit, comparisons, history) {
	const parts = readMessage(commit.message);
	const [first, second] = commit.parents;
	if (second !== void 0 && isPromotion(parts, commit.message)) {
		const span = comparisons.find(({ base, head }) => base === first && (head === second || head === commit.sha));
		if (span !== void 0) return carried$1([...span.commits].reverse().filter(({ sha, parents }) => sha !== commit.sha && parents.length < 2), span.totalCommits);
	}
	return bumps.test(parts.title.slice(0, 300)) ? bumped(commit, parts, history) : null;
}
function bumped(commit, parts, history) {
	const shas = [...`${parts.title}\n${parts.body.slice(0, 2e3)}\n${(commit.files ?? []).map(({ patch }) => patch ?? "").join("\n").slice(0, 2e4)}`.matchAll(/(?<![0-9a-f])(?=[0-9a-f]{0,39}[0-9])([0-9a-f]{7,40})(?![0-9a-f])/g)].slice(0, 40).map((match) => match[1] ?? "");
	const places = [...new Set(shas)].map((prefix) => history.placeOf(prefix)).filter((place) => place >= 0).sort((a, b) => a - b);
	const [head, base] = [places[0], places.at(-1)];
	if (head === void 0 || base === void 0) return null;
	if (base > head) return carried$1(history.commits.slice(head, base), base - head);
	return /\bfrom\b.{1,80}\bto\b/i.test(parts.title.slice(0, 300)) ? carried$1(history.commits.slice(head), history.commits.length - head, true) : null;
}
function indexHistory(commits) {
	let places = null;
	return {
		commits,
		placeOf: (prefix) => {
			places ??= new Map([...commits].reverse().map(({ sha }, index) => [shortSha(sha), commits.length - 1 - index]));
			const place = places.get(shortSha(prefix)) ?? -1;
			return commits[place]?.sha.startsWith(prefix) === true ? place : -1;
		}
	};
}
function carried$1(commits, total, more = false) {
	return commits.length === 0 ? null : {
		commits,
		total,
		more
	};
}
// src/correlation/context.ts
function compileMatcher(patterns) {
	return patterns.length === 0 ? () => false : (0, import_picomatch.default)([...patterns], { dot: true });
}
const points = {
	started: "start",
	detected: "detection",
	declared: "report"
};
function buildContext(parts) {
	const positions = computePositions(parts.candidates, parts.reference);
	const [wordsOf, kindOf] = [createWordReader(), createPathKindReader()];
	const read = (candidate, index) => ({
		...buildProfile(candidate, wordsOf, kindOf),
		index,
		age: secondsBetween(candidate.at, parts.reference),
		position: positions.get(candidate) ?? 0
	});
	const profiles = new Map(parts.candidates.map((candidate, index) => [candidate, read(candidate, index)]));
	return {
		...parts,
		point: points[parts.basis],
		chance: chanceOfNearness(parts.times, parts.reference),
		mentions: mentionsIn(parts.incident, parts.comments),
		profile: (candidate) => profiles.get(candidate) ?? read(candidate, 0),
		wordsOf,
		isConfiguration: compileMatcher(parts.config.correlation.configurationPaths),
		indexed: indexHistory(parts.history),
		rarity: rarityAmong([...profiles.values()]),
		averageWords: averageWords([...profiles.values()]),
		changesTouching: changesTouchingAmong(profiles),
		touchedBefore: touchesIn(parts.history, new Set([...profiles.values()].flatMap(({ paths }) => paths ?? []))),
		undoers: undoersIn(parts.history, parts.candidates)
	};
}
function buildProfile({ commit }, wordsOf, kindOf) {
	const parts = readMessage(commit.message);
	const paths = commit.files?.map((file) => file.path) ?? null;
	return {
		parts,
		paths,
		kinds: (paths ?? []).map(kindOf),
		fileCount: commit.changedFiles ?? paths?.length ?? 0,
		lines: (commit.files ?? []).reduce((sum, file) => sum + file.additions + file.deletions, 0) || null,
		titleWords: wordsOf(`${parts.title} ${parts.branch}`),
		bodyWords: wordsOf(parts.body),
		pathWords: wordsOf((paths ?? []).join("\n"))
	};
}
function computePositions(candidates, reference) {
	const distance = (candidate) => {
		const age = secondsBetween(candidate.at, reference);
		return age >= 0 ? age : -3 * age;
	};
	const order = candidates.map((candidate, index) => ({
		candidate,
		index,
		far: distance(candidate)
	})).sort((a, b) => a.far - b.far || a.index - b.index);
	const places = /* @__PURE__ */ new Map();
	order.forEach(({ candidate }, place) => places.set(groupKey(candidate), [...places.get(groupKey(candidate)) ?? [], place]));
	return new Map(order.map(({ candidate }) => [candidate, middle(places.get(groupKey(candidate)) ?? [0])]));
}
const groupKey = ({ deploy, commit }) => deploy === null || deploy.source === "push" ? commit.sha : deploy.id;
const middle = (places) => places.reduce((sum, place) => sum + place, 0) / places.length;
function averageWords(profiles) {
	const total = profiles.reduce((sum, { titleWords, bodyWords, pathWords }) => sum + titleWords.size + bodyWords.size + pathWords.size, 0);
	return Math.max(1, total / Math.max(1, profiles.length));
}
function rarityAmong(profiles) {
	const seen = /* @__PURE__ */ new Map();
	for (const profile of profiles) for (const word of /* @__PURE__ */ new Set([
		...profile.titleWords,
		...profile.bodyWords,
		...profile.pathWords
	])) seen.set(word, (seen.get(word) ?? 0) + 1);
	return (word) => Math.max(0, Math.log((profiles.length + 1) / ((seen.get(word) ?? 0) + .5)));
}
function changesTouchingAmong(profiles) {
	const touched = /* @__PURE__ */ new Map();
	for (const [candidate, profile] of profiles) for (const path of new Set(profile.paths ?? [])) {
		const list = touched.get(path);
		if (list === void 0) touched.set(path, [candidate]);
		else list.push(candidate);
	}
	return (path) => touched.get(path) ?? [];
}
function touchesIn(history, paths) {
	const times = /* @__PURE__ */ new Map();
	for (const commit of history) for (const { path } of commit.files ?? []) {
		if (!paths.has(path)) continue;
		const list = times.get(path);
		if (list === void 0) times.set(path, [commit.committedAt]);
		else list.push(commit.committedAt);
	}
	return (path, commit) => times.get(path)?.find((time) => time < commit.committedAt) ?? null;
}
const mayUndo = /revert|roll|back|undo/i;
function undoersIn(history, candidates) {
	const oldest = candidates.reduce((least, { commit }) => commit.committedAt < least ? commit.committedAt : least, "9999");
	return history.flatMap((commit) => {
		if (commit.committedAt < oldest || !mayUndo.test(commit.message.slice(0, 5e3))) return [];
		const message = readMessage(commit.message);
		return isRevert(message) ? [{
			commit,
			target: readRevertTarget(message)
		}] : [];
	});
}
// src/correlation/known-at.ts
function factsKnownAt(facts, at) {
	return {
		...facts,
		comments: facts.comments.filter((comment) => comment.createdAt <= at),
		reportedChanges: facts.reportedChanges.filter(({ createdAt }) => createdAt <= at),
		commits: facts.commits.filter((commit) => commit.committedAt <= at),
		issueEvents: facts.issueEvents.filter((event) => event.createdAt <= at),
		deployments: facts.deployments.filter(({ createdAt }) => createdAt <= at).map((deployment) => ({
			...deployment,
			statuses: deployment.statuses.filter(({ createdAt }) => createdAt <= at)
		})),
		releases: facts.releases.filter((release) => release.publishedAt <= at),
		workflowRuns: facts.workflowRuns.filter(({ startedAt }) => startedAt <= at).map((run) => run.updatedAt <= at ? run : {
			...run,
			status: "in_progress",
			conclusion: null
		}),
		pullRequests: facts.pullRequests.filter((pull) => pull.createdAt <= at),
		comparisons: facts.comparisons.map((comparison) => ({
			...comparison,
			commits: comparison.commits.filter((commit) => commit.committedAt <= at)
		}))
	};
}
function deploysKnownAt(deploys, facts, config, at) {
	const { source, reason } = deploys;
	if (source === "deployments" || source === "workflow") return {
		source,
		reason,
		deploys: deploysFromFacts(facts, {
			...config,
			source: source === "workflow" ? config.source : "deployments"
		}).deploys
	};
	return {
		source,
		reason,
		deploys: deploys.deploys.filter((deploy) => deploy.at <= at)
	};
}
function incidentKnownAt(incident, at) {
	return {
		...incident,
		verdicts: incident.verdicts.filter((verdict) => verdict.at <= at),
		stated: Object.fromEntries(Object.entries(incident.stated).filter(([, stated]) => stated.at <= at))
	};
}
// src/correlation/confidence.ts
const contentReasons = {
	"verdict.trigger": 1,
	"responders.blamed": 1,
	"named-files.any": 1,
	"service.touched": 1,
	"changed-lines.quote": 1,
	"deploy-state.failed": 1,
	"reverted.since": 1,
	"symptom-words.specific": 1
};
const people$1 = ["verdict.trigger", "responders.blamed"];
const has$1 = (one, name) => (one.features[name] ?? 0) >= (contentReasons[name] ?? 1);
function hasContent$1(one) {
	return Object.keys(contentReasons).some((name) => has$1(one, name));
}
function isIdle({ features }) {
	return (features["touched-kind.harmless"] ?? 0) > 0 || (features["touched-kind.nothing"] ?? 0) > 0;
}
const isRemedy = ({ features }) => (features["reverted.revert"] ?? 0) > 0 || (features["change-type.fix"] ?? 0) > 0;
const isNamedByPeople = (one) => people$1.some((name) => has$1(one, name));
function mayBeLikely(first, chance, otherCauses, model) {
	if (isNamedByPeople(first)) return true;
	if (!hasContent$1(first) || isIdle(first) || isRemedy(first) || otherCauses.length > 0) return false;
	return chance <= model.thresholds.chance || has$1(first, "named-files.any");
}
function anythingFits(group, chance, otherCauses, { thresholds }) {
	const belief = group.reduce((sum, { score }) => sum + score, 0);
	if (group.some(isNamedByPeople)) return true;
	if (group.some(hasContent$1)) return belief >= thresholds.fits;
	if (otherCauses.length > 0 || group.every(isIdle)) return false;
	return belief >= thresholds.fits && chance <= thresholds.chance;
}
// src/correlation/rank.ts
const near = .7;
const maxShown = 8;
function rank$3(scored, model, { chance, otherCauses }) {
	const order = scored.map((one, index) => ({
		one,
		index
	})).sort((a, b) => b.one.sum - a.one.sum || a.index - b.index).map(({ one }) => one);
	const { likely, possible } = model.thresholds;
	const [first] = order;
	const anything = first !== void 0 && anythingFits(collectGroup(first, order), chance(first.change), otherCauses, model);
	return order.map((one, place) => {
		const shared = first !== void 0 && isTogether(one, first);
		const confidence = !anything ? "unlikely" : one.score >= likely && place === 0 && mayBeLikely(one, chance(one.change), otherCauses, model) ? "likely" : one.score >= possible || shared ? "possible" : "unlikely";
		return {
			change: one.change,
			rank: place + 1,
			score: one.score,
			evidence: one.evidence,
			confidence
		};
	});
}
function collectGroup(first, all) {
	const id = deployId(first);
	return id === null ? [first] : all.filter((one) => deployId(one) === id);
}
const deployId = ({ change: { deploy } }) => deploy === null || deploy.source === "push" ? null : deploy.id;
const isTogether = (one, first) => deployId(first) !== null && deployId(one) === deployId(first) && one.score >= first.score * near;
function togetherIn(ranked) {
	const [first] = ranked;
	if (first === void 0 || first.confidence === "unlikely") return [];
	const group = ranked.filter((one) => isTogether(one, first)).map((one) => one.rank);
	return group.length > 1 ? group.slice(0, maxShown) : [];
}
// src/correlation/score.ts
function scoreAll(candidates, context, signals, model) {
	const centres = new Map(signals.map(({ id }) => [id, computeCentre(id, model)]));
	const parts = candidates.map((candidate) => signals.map((signal) => scorePart(signal, candidate, context, model, centres.get(signal.id) ?? 0)));
	const averages = signals.map((_, index) => parts.reduce((sum, row) => sum + (row[index]?.value ?? 0), 0) / Math.max(1, parts.length));
	const sums = parts.map((row) => row.reduce((sum, part) => sum + part.value, 0));
	const shares = softmax([...sums, model.none]);
	return candidates.map((change, index) => ({
		change,
		sum: sums[index] ?? 0,
		score: round(shares[index] ?? 0),
		features: Object.assign({}, ...(parts[index] ?? []).map((part) => named$1(part.signal, part.features))),
		evidence: (parts[index] ?? []).flatMap((part, place) => part.text === "" ? [] : [{
			signal: part.signal,
			text: part.text,
			weight: round(part.value - (averages[place] ?? 0))
		}]).sort((a, b) => b.weight - a.weight)
	}));
}
function scorePart(signal, candidate, context, model, centre) {
	const profile = context.profile(candidate);
	if (signal.needs !== void 0 && profile.paths === null || signal.needs === "lines" && profile.lines === null) return {
		signal: signal.id,
		text: "",
		value: 0,
		features: {}
	};
	const reading = signal.evidence(candidate, context);
	const features = reading?.features ?? {};
	return {
		signal: signal.id,
		text: reading?.text ?? "",
		value: weigh(signal.id, features, model) - centre,
		features
	};
}
function weigh(signal, features, model) {
	let sum = 0;
	for (const [name, value] of Object.entries(features)) sum += (model.weights[`${signal}.${name}`] ?? 0) * value;
	return sum;
}
function computeCentre(signal, model) {
	let sum = 0;
	for (const [name, centre] of Object.entries(model.centres)) if (name.startsWith(`${signal}.`)) sum += centre * (model.weights[name] ?? 0);
	return sum;
}
const named$1 = (signal, features) => Object.fromEntries(Object.entries(features).map(([name, value]) => [`${signal}.${name}`, value]));
function softmax(sums) {
	const top = sums.reduce((a, b) => Math.max(a, b), -1e400);
	const powers = sums.map((sum) => Math.exp(sum - top));
	const total = powers.reduce((a, b) => a + b, 0);
	return powers.map((power) => power / total);
}
const round = (value) => Math.round(value * 1e4) / 1e4 + 0;
// src/correlation/signals/reverted.ts
function findRevert(candidate, context) {
	const { parts } = context.profile(candidate);
	return context.undoers.find(({ commit, target }) => commit.committedAt >= candidate.commit.committedAt && commit !== candidate.commit && names$3(target, candidate.commit, parts))?.commit;
}
const printName = (commit) => {
	const { pullNumber } = readMessage(commit.message);
	return pullNumber === null ? shortSha(commit.sha) : `#${pullNumber}`;
};
const after = ({ committedAt }, { reference }) => formatDuration(secondsBetween(reference, committedAt));
const reverted = {
	id: "reverted",
	description: "Reverted before the start counts against it; reverted after the start means that somebody suspected it; whether it is itself a revert or a second attempt.",
	evidence(candidate, context) {
		const { parts } = context.profile(candidate);
		const revert = findRevert(candidate, context);
		if (revert !== void 0 && revert.committedAt > context.reference) return {
			features: { since: 1 },
			text: `Reverted ${after(revert, context)} after the start by ${printName(revert)}.`
		};
		if (revert !== void 0) return {
			features: { before: 1 },
			text: `Already reverted before the start by ${printName(revert)}.`
		};
		if (isReland(parts)) return {
			features: { again: 1 },
			text: "Re-lands a change that was reverted."
		};
		if (isRevert(parts)) return {
			features: { revert: 1 },
			text: "It reverts an earlier change."
		};
		return null;
	}
};
// src/correlation/rollback.ts
function rollbackOptions(top, ranked, deploys, facts, config) {
	const { commit, deploy, origin } = top.change;
	if (origin === "outside") return null;
	const live = liveIn(deploy?.environment ?? null, deploys)?.sha ?? facts.commits[0]?.sha ?? null;
	const known = lastKnownGood(commit, deploy, deploys);
	const good = known !== null && known.sha === live ? null : known;
	const redeploy = good === null ? [] : redeployCommands(good.sha, deploy, facts, config);
	const commands = togetherIn(ranked).length > 1 && redeploy.length > 0 || origin === "rollback" ? redeploy : [...redeploy, revert(top, facts)];
	if (commands.length === 0) return null;
	return {
		lastKnownGood: good?.name ?? null,
		compareUrl: good === null || live === null ? "" : compareUrl(good.name, live, facts),
		commands,
		warnings: warningsFor(good === null ? [] : between$1(good.sha, facts.commits), ranked, top)
	};
}
function findRemedy(change, landed, deploys, facts) {
	if (landed !== void 0) {
		const { pullNumber } = readMessage(landed.message);
		return {
			kind: "reverted",
			label: pullNumber === null ? shortSha(landed.sha) : `#${pullNumber}`,
			url: landed.url
		};
	}
	const back = deploys.deploys.find((deploy) => deploy.state !== "failed" && deploy.takenOut.some(({ sha }) => sha === change.commit.sha));
	if (back !== void 0) return {
		kind: "rolled-back",
		label: back.label,
		url: back.url
	};
	const parts = readMessage(change.commit.message);
	const open = facts.pullRequests.find((pull) => {
		if (pull.state !== "open") return false;
		const message = readMessage(`${pull.title}\n\n${pull.body}`);
		return isRevert(message) && names$3(readRevertTarget(message), change.commit, parts);
	});
	return open === void 0 ? null : {
		kind: "revert-open",
		label: `#${open.number}`,
		url: open.url
	};
}
function liveIn(environment, deploys) {
	return deploys.deploys.find((one) => (one.state === "succeeded" || one.state === "unknown") && (environment === null || one.environment === environment));
}
function lastKnownGood(commit, deploy, deploys) {
	const sha = deploy !== null && deploy.source !== "push" ? deploy.previousSha : deploys.source === "push" ? commit.parents[0] ?? null : null;
	if (sha === null) return null;
	return {
		sha,
		name: deploys.deploys.find((one) => one.sha === sha && one.source === "releases")?.label ?? sha
	};
}
function redeployCommands(good, deploy, facts, config) {
	return [...redeployment(facts.deployments.find((one) => one.sha === good && one.environment === (deploy?.environment ?? one.environment)), facts), ...rerunWorkflow(good, facts, config)];
}
function redeployment(deployment, { repository: { fullName } }) {
	if (deployment === void 0) return [];
	const run = deployment.statuses.map(({ url }) => /\/actions\/runs\/(\d{1,15})/.exec(url)?.[1]).find((id) => id !== void 0);
	if (run !== void 0) return [{
		title: "Run the deploy job of the last known good version again",
		command: `gh run rerun ${run} --repo ${fullName}`
	}];
	if (deployment.creator.type === "Bot" || /^github-actions\b/.test(deployment.creator.login)) return [];
	return [{
		title: "Deploy the last known good version again",
		command: `gh api repos/${fullName}/deployments -f ref=${deployment.sha} -f environment=${quote(deployment.environment)} -F auto_merge=false -F 'required_contexts[]'`
	}];
}
function rerunWorkflow(good, facts, config) {
	const run = deployRuns(facts.workflowRuns, config.deployments.source).find(({ sha, conclusion }) => sha === good && conclusion === "success");
	return run === void 0 ? [] : [{
		title: "Run the deploy workflow of the last known good version again",
		command: `gh run rerun ${run.id} --repo ${facts.repository.fullName}`
	}];
}
function revert({ change }, { repository }) {
	const { commit, pullRequest } = change;
	return pullRequest === null || repository.fullName === "" ? {
		title: "Revert the change in a branch",
		command: `git switch -c revert-${shortSha(commit.sha)} origin/${quote(repository.defaultBranch)} && git revert --no-edit ${commit.parents.length > 1 ? "-m 1 " : ""}${commit.sha}`
	} : {
		title: "Open a revert pull request",
		command: `gh pr revert ${pullRequest.number} --repo ${repository.fullName}`
	};
}
function compareUrl(good, live, { repository: { url } }) {
	return url === "" ? "" : `${url}/compare/${encodeURIComponent(good)}...${live}`;
}
function between$1(good, commits) {
	const end = commits.findIndex(({ sha }) => sha === good);
	return end < 0 ? commits : commits.slice(0, end);
}
function warningsFor(span, ranked, top) {
	const warnings = [];
	const migration = span.flatMap((commit) => (commit.files ?? []).map(({ path }) => ({
		commit,
		path
	}))).find(({ path }) => classifyPath(path) === "migration");
	if (migration !== void 0) warnings.push(`There is a schema migration in between (${migration.path} in ${shortSha(migration.commit.sha)}): the old code may not fit the new data.`);
	const unread = span.filter((commit) => commit.files === void 0).length;
	if (unread > 0) warnings.push(`The files of ${unread} ${unread === 1 ? "change" : "changes"} in between were not read, so a migration may have gone unseen.`);
	const others = ranked.filter((one) => one.change.deploy !== null && one.change.deploy.id === top.change.deploy?.id && one.change !== top.change).length;
	if (others > 0) warnings.push(`Rolling back also takes out ${others} other ${others === 1 ? "change" : "changes"} of the same deploy.`);
	return warnings;
}
function quote(word) {
	return /^[\w./-]+$/.test(word) ? word : `'${word.replace(/'/g, `'\\''`)}'`;
}
// src/correlation/correlate.ts
function correlate(question, signals, model) {
	const { config, at } = question;
	const facts = factsKnownAt(question.facts, at);
	const incident = incidentKnownAt(question.incident, at);
	const deploys = deploysKnownAt(question.deploys, facts, config.deployments, at);
	const reference = chooseReference(incident);
	const window = upTo(incident.declaredAt, windowAround(reference.at, at, config), reference.at);
	const found = findCandidates({
		facts,
		deploys,
		window,
		config,
		reference: reference.at,
		startIsKnown: reference.basis === "started"
	});
	const symptoms = readReport(incident, facts.repository);
	const candidates = withLatent(found, facts, window, symptoms);
	const context = buildContext({
		incident,
		symptoms,
		reference: reference.at,
		basis: reference.basis,
		at,
		config,
		codeowners: facts.codeowners,
		candidates,
		history: facts.commits,
		times: deploys.source === "push" ? facts.commits.map(({ committedAt }) => committedAt) : deploys.deploys.map((deploy) => deploy.at),
		comparisons: facts.comparisons,
		comments: facts.comments.filter((comment) => !isGenerated(comment, facts))
	});
	const otherCauses = findOtherCauses(incident, facts.comments.filter((comment) => isWrittenByPerson(comment, facts)));
	const ranked = rank$3(scoreAll(candidates, context, signals, model), model, {
		chance: (change) => context.chance(context.profile(change).age),
		otherCauses
	});
	const settled = settledBy(incident.verdicts);
	const fits = ranked.some((one) => one.confidence !== "unlikely") && settled?.ref !== "none";
	const [first] = fits ? ranked : [];
	const remedy = first === void 0 ? null : findRemedy(first.change, findRevert(first.change, context), deploys, facts);
	return {
		verdict: fits ? "candidates" : "nothing-fits",
		candidates: ranked,
		considered: found.length + candidates.filter(({ origin }) => origin === "latent").length,
		window,
		reference,
		deploySource: {
			source: deploys.source,
			reason: deploys.reason
		},
		rollback: first !== void 0 && remedy === null && mayRollBack(first, incident.verdicts) ? rollbackOptions(first, ranked, deploys, facts, config) : null,
		remedy,
		otherCauses,
		settled,
		together: togetherIn(ranked)
	};
}
function upTo(declaredAt, window, reference) {
	const last = declaredAt > reference ? declaredAt : reference;
	return window.to > last ? {
		...window,
		to: last
	} : window;
}
function mayRollBack(first, verdicts) {
	return first.confidence === "likely" || verdicts.some(({ kind, ref }) => kind === "trigger" && isMeantBy(ref, first.change));
}
const maxCandidates = 500;
function withLatent(found, facts, window, symptoms) {
	const near = found.slice(0, maxCandidates);
	const known = new Set(found.map(({ commit }) => commit.sha));
	const older = facts.commits.filter((commit) => commit.committedAt < window.from && !known.has(commit.sha));
	return [...near, ...latentChanges([...found.slice(maxCandidates).map(({ commit }) => commit), ...older], symptoms)];
}
function chooseReference(incident) {
	const { started, detected } = incident.stated;
	if (started !== void 0) return {
		at: started.value,
		basis: "started"
	};
	if (detected !== void 0 && detected.value < incident.declaredAt) return {
		at: detected.value,
		basis: "detected"
	};
	return {
		at: incident.declaredAt,
		basis: "declared"
	};
}
function settledBy(verdicts) {
	const last = [...verdicts].filter(({ kind }) => kind === "trigger").sort((a, b) => compareText(a.at, b.at)).at(-1);
	return last === void 0 ? null : {
		ref: last.ref,
		by: last.by,
		url: last.url
	};
}
// src/correlation/learnt-weights.ts
const learnt = {
	cases: 686,
	weights: {
		"recency.log": -.303,
		"position.log": -.595,
		"symptom-words.rarity": 1.053,
		"symptom-words.rarest": .508,
		"named-files.any": 2.892,
		"size.lines": .123,
		"later-changes.share": -.699,
		"later-changes.later": -.248,
		"later-changes.repairs": -.315,
		"reverted.again": .908,
		"touched-kind.runtime": .222,
		"configuration.touched": .14,
		"change-type.activation": .688,
		"change-type.feature": .313
	},
	centres: {
		"recency.log": 6.839,
		"position.log": 2.967,
		"symptom-words.rarity": .079,
		"symptom-words.rarest": .107,
		"size.lines": 3.172,
		"later-changes.share": .364,
		"later-changes.later": .618,
		"later-changes.repairs": .058,
		"reverted.again": .007,
		"touched-kind.runtime": .64,
		"configuration.touched": .086,
		"change-type.activation": .06,
		"change-type.feature": .086,
		"reverted.before": .04,
		"recency.fresh": .002,
		"touched-kind.harmless": .056,
		"touched-kind.nothing": .001,
		"change-type.idle": .064
	},
	none: 3
};
const model = {
	weights: {
		"verdict.trigger": 20,
		"verdict.cleared": -20,
		"responders.blamed": 2.5,
		"responders.mentioned": 1,
		"responders.innocent": -1.5,
		"responders.cure": -4,
		"service.touched": 1.5,
		"changed-lines.quote": 2,
		"changed-lines.rarity": .7,
		"deploy-state.failed": 1,
		"deploy-state.running": .5,
		"promotion.carries": .3,
		"promotion.rarity": .5,
		"reverted.before": -4,
		"reverted.since": 4.5,
		"recency.fresh": -4,
		"recency.late": -.5,
		"touched-kind.harmless": -.3,
		"touched-kind.nothing": -2,
		"change-type.idle": -.2,
		"first-touch.share": .2,
		...learnt.weights
	},
	centres: learnt.centres,
	none: learnt.none,
	thresholds: {
		likely: .7,
		possible: .08,
		fits: .2,
		chance: .5
	}
};
// src/time/home-zones.ts
const elsewhere = {
	CST: [
		["Asia/", 8],
		["America/Havana", -5],
		["Australia/", 9.5]
	],
	CDT: [["America/Havana", -4], ["Australia/", 10.5]],
	EST: [["Australia/", 10]],
	EDT: [["Australia/", 11]],
	WST: [["Australia/", 8], ["Pacific/Apia", 13]],
	IST: [["Europe/Dublin", 1], ["Asia/", 2]],
	IDT: [["Asia/", 3]],
	BST: [["Asia/", 6], ["Pacific/Bougainville", 11]],
	PST: [["Asia/", 8], ["Pacific/Pitcairn", -8]],
	MST: [["Asia/", 8]],
	SST: [["Asia/", 8], ["Pacific/", -11]],
	GST: [["Asia/", 4]],
	AST: [
		["Asia/", 3],
		["America/", -4],
		["Atlantic/", -4]
	],
	AMT: [["Asia/", 4], ["America/", -4]],
	ECT: [["America/", -5]],
	COT: [["America/", -5]],
	CLT: [["America/", -4]],
	CLST: [["America/", -3]]
};
const offsets = /* @__PURE__ */ new Map();
function meaningAt(home, label, usual) {
	if (home === null || !home.includes("/")) return null;
	const both = listOffsets(home);
	const other = (elsewhere[label] ?? []).find(([zones, hours]) => home.startsWith(zones) && both.includes(hours * 60));
	if (other !== void 0) return other[1] * 60;
	return usual?.literal !== void 0 && isOwnStandard(home, label, usual, both) ? usual.literal : null;
}
const summerName = /[A-Z]DT$|[CEW]EST$|^BST$|SZ$/;
function isOwnStandard(home, label, usual, both) {
	const continent = home.slice(0, home.indexOf("/") + 1);
	return usual.id.startsWith(continent) && !summerName.test(label) && Math.min(...both) === usual.literal;
}
function listOffsets(home) {
	const known = offsets.get(home);
	if (known !== void 0) return known;
	const both = [offsetAt(home, 0), offsetAt(home, 6)];
	if (offsets.size < 500) offsets.set(home, both);
	return both;
}
function offsetAt(home, month) {
	try {
		const name = new Intl.DateTimeFormat("en", {
			timeZone: home,
			timeZoneName: "longOffset"
		}).formatToParts(Date.UTC(2026, month, 1)).find(({ type }) => type === "timeZoneName")?.value ?? "";
		const match = /^GMT([+-])(\d\d):(\d\d)$/.exec(name);
		if (match === null) return name === "GMT" ? 0 : NaN;
		return (match[1] === "-" ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]));
	} catch {
		return NaN;
	}
}
// src/time/places.ts
const wellKnown = {
	denver: "America/Denver",
	boulder: "America/Denver",
	phoenix: "America/Phoenix",
	chicago: "America/Chicago",
	dallas: "America/Chicago",
	houston: "America/Chicago",
	"new york": "America/New_York",
	nyc: "America/New_York",
	boston: "America/New_York",
	atlanta: "America/New_York",
	miami: "America/New_York",
	"washington dc": "America/New_York",
	"los angeles": "America/Los_Angeles",
	"san francisco": "America/Los_Angeles",
	seattle: "America/Los_Angeles",
	portland: "America/Los_Angeles",
	vancouver: "America/Vancouver",
	toronto: "America/Toronto",
	montreal: "America/Toronto",
	montréal: "America/Toronto",
	"mexico city": "America/Mexico_City",
	bogota: "America/Bogota",
	bogotá: "America/Bogota",
	lima: "America/Lima",
	santiago: "America/Santiago",
	"buenos aires": "America/Argentina/Buenos_Aires",
	"sao paulo": "America/Sao_Paulo",
	"são paulo": "America/Sao_Paulo",
	brasilia: "America/Sao_Paulo",
	brasília: "America/Sao_Paulo",
	london: "Europe/London",
	dublin: "Europe/Dublin",
	lisbon: "Europe/Lisbon",
	lisboa: "Europe/Lisbon",
	madrid: "Europe/Madrid",
	barcelona: "Europe/Madrid",
	paris: "Europe/Paris",
	brussels: "Europe/Brussels",
	amsterdam: "Europe/Amsterdam",
	berlin: "Europe/Berlin",
	munich: "Europe/Berlin",
	münchen: "Europe/Berlin",
	hamburg: "Europe/Berlin",
	frankfurt: "Europe/Berlin",
	zurich: "Europe/Zurich",
	zürich: "Europe/Zurich",
	geneva: "Europe/Zurich",
	vienna: "Europe/Vienna",
	wien: "Europe/Vienna",
	rome: "Europe/Rome",
	milan: "Europe/Rome",
	prague: "Europe/Prague",
	warsaw: "Europe/Warsaw",
	copenhagen: "Europe/Copenhagen",
	oslo: "Europe/Oslo",
	stockholm: "Europe/Stockholm",
	helsinki: "Europe/Helsinki",
	kyiv: "Europe/Kyiv",
	athens: "Europe/Athens",
	istanbul: "Europe/Istanbul",
	moscow: "Europe/Moscow",
	"tel aviv": "Asia/Jerusalem",
	jerusalem: "Asia/Jerusalem",
	cairo: "Africa/Cairo",
	lagos: "Africa/Lagos",
	nairobi: "Africa/Nairobi",
	johannesburg: "Africa/Johannesburg",
	"cape town": "Africa/Johannesburg",
	dubai: "Asia/Dubai",
	karachi: "Asia/Karachi",
	mumbai: "Asia/Kolkata",
	delhi: "Asia/Kolkata",
	bangalore: "Asia/Kolkata",
	bengaluru: "Asia/Kolkata",
	bangkok: "Asia/Bangkok",
	singapore: "Asia/Singapore",
	"hong kong": "Asia/Hong_Kong",
	beijing: "Asia/Shanghai",
	shanghai: "Asia/Shanghai",
	taipei: "Asia/Taipei",
	seoul: "Asia/Seoul",
	tokyo: "Asia/Tokyo",
	osaka: "Asia/Tokyo",
	perth: "Australia/Perth",
	brisbane: "Australia/Brisbane",
	sydney: "Australia/Sydney",
	melbourne: "Australia/Melbourne",
	auckland: "Pacific/Auckland"
};
let zoneCities;
function citiesOfZones() {
	zoneCities ??= new Map([...Intl.supportedValuesOf("timeZone")].reverse().map((id) => [id.slice(id.lastIndexOf("/") + 1).replace(/_/g, " ").toLowerCase(), id]));
	return zoneCities;
}
function zoneIdOfCity(name) {
	const key = name.toLowerCase();
	return wellKnown[key] ?? citiesOfZones().get(key) ?? null;
}
function zoneIdOfKnownCity(name) {
	const key = name.toLowerCase();
	return Object.hasOwn(wellKnown, key) ? wellKnown[key] ?? null : null;
}
// src/time/zones.ts
const utc = {
	id: "UTC",
	label: "UTC"
};
const rows = [
	["UTC GMT Z WET-UTC", "UTC"],
	["PT", "America/Los_Angeles"],
	["MT", "America/Denver"],
	["CT", "America/Chicago"],
	["ET", "America/New_York"],
	[
		"PST",
		"America/Los_Angeles",
		-8
	],
	[
		"PDT",
		"America/Los_Angeles",
		-7
	],
	[
		"MST",
		"America/Denver",
		-7
	],
	[
		"MDT",
		"America/Denver",
		-6
	],
	[
		"CST",
		"America/Chicago",
		-6,
		"US Central"
	],
	[
		"CDT",
		"America/Chicago",
		-5
	],
	[
		"EST",
		"America/New_York",
		-5
	],
	[
		"EDT",
		"America/New_York",
		-4
	],
	[
		"AKST",
		"America/Anchorage",
		-9
	],
	[
		"AKDT",
		"America/Anchorage",
		-8
	],
	[
		"HST",
		"Pacific/Honolulu",
		-10
	],
	[
		"ADT",
		"America/Halifax",
		-3
	],
	[
		"NST",
		"America/St_Johns",
		-3.5
	],
	[
		"NDT",
		"America/St_Johns",
		-2.5
	],
	[
		"BRT",
		"America/Sao_Paulo",
		-3
	],
	[
		"ART",
		"America/Argentina/Buenos_Aires",
		-3
	],
	[
		"WET",
		"Europe/Lisbon",
		0
	],
	[
		"WEST",
		"Europe/Lisbon",
		1
	],
	[
		"BST",
		"Europe/London",
		1,
		"British Summer Time"
	],
	[
		"CET",
		"Europe/Berlin",
		1
	],
	[
		"CEST",
		"Europe/Berlin",
		2
	],
	[
		"MEZ",
		"Europe/Berlin",
		1
	],
	[
		"MESZ",
		"Europe/Berlin",
		2
	],
	[
		"EET",
		"Europe/Helsinki",
		2
	],
	[
		"EEST",
		"Europe/Helsinki",
		3
	],
	[
		"MSK",
		"Europe/Moscow",
		3
	],
	[
		"TRT",
		"Europe/Istanbul",
		3
	],
	[
		"SAST",
		"Africa/Johannesburg",
		2
	],
	[
		"EAT",
		"Africa/Nairobi",
		3
	],
	[
		"WAT",
		"Africa/Lagos",
		1
	],
	[
		"IST",
		"Asia/Kolkata",
		5.5,
		"India Standard Time"
	],
	[
		"PKT",
		"Asia/Karachi",
		5
	],
	[
		"ICT",
		"Asia/Bangkok",
		7
	],
	[
		"WIB",
		"Asia/Jakarta",
		7
	],
	[
		"SGT",
		"Asia/Singapore",
		8
	],
	[
		"HKT",
		"Asia/Hong_Kong",
		8
	],
	[
		"PHT",
		"Asia/Manila",
		8
	],
	[
		"JST",
		"Asia/Tokyo",
		9
	],
	[
		"KST",
		"Asia/Seoul",
		9
	],
	[
		"AWST",
		"Australia/Perth",
		8
	],
	[
		"ACST",
		"Australia/Adelaide",
		9.5
	],
	[
		"ACDT",
		"Australia/Adelaide",
		10.5
	],
	[
		"AEST",
		"Australia/Sydney",
		10
	],
	[
		"AEDT",
		"Australia/Sydney",
		11
	],
	["AET", "Australia/Sydney"],
	[
		"NZST",
		"Pacific/Auckland",
		12
	],
	[
		"NZDT",
		"Pacific/Auckland",
		13
	]
];
const literalAllYear = /* @__PURE__ */ new Set(["AEST", "ACST"]);
const capitalsOnly = /* @__PURE__ */ new Set([
	"PT",
	"MT",
	"CT",
	"ET",
	"EST",
	"IST",
	"ART",
	"WAT",
	"EAT",
	"WEST",
	"EET",
	"HST",
	"NST",
	"ICT",
	"Z",
	"MEZ",
	"AET",
	"ADT",
	"WET",
	"BRT",
	"TRT",
	"WIB"
]);
const abbreviations = new Map(rows.flatMap(([names, id, hours, region]) => names.split(" ").map((label) => [label, {
	id,
	label,
	...hours === void 0 ? {} : { literal: hours * 60 },
	...literalAllYear.has(label) ? { keepLiteral: true } : {},
	...region === void 0 ? {} : { region }
}])));
const regions = {
	pacific: "America/Los_Angeles",
	mountain: "America/Denver",
	central: "America/Chicago",
	eastern: "America/New_York",
	uk: "Europe/London",
	british: "Europe/London",
	india: "Asia/Kolkata",
	indian: "Asia/Kolkata",
	japan: "Asia/Tokyo",
	german: "Europe/Berlin",
	swiss: "Europe/Zurich",
	"central european": "Europe/Berlin",
	"eastern european": "Europe/Helsinki"
};
const validity = /* @__PURE__ */ new Map();
function isZoneName(id) {
	let known = validity.get(id);
	if (known === void 0) {
		known = tryZone(id);
		if (validity.size < 1e3) validity.set(id, known);
	}
	return known;
}
function tryZone(id) {
	try {
		new Intl.DateTimeFormat("en", { timeZone: id });
		return /^[A-Za-z]/.test(id);
	} catch {
		return false;
	}
}
function offsetId(minutes) {
	const m = Math.abs(minutes);
	return `${minutes < 0 ? "-" : "+"}${String(Math.floor(m / 60)).padStart(2, "0")}:${String(m % 60).padStart(2, "0")}`;
}
function fixedOffset(id) {
	if (id === "UTC") return 0;
	const match = /^([+-])(\d\d):(\d\d)$/.exec(id);
	return match ? (match[1] === "-" ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) : null;
}
function zoneOfId(id) {
	return fixedOffset(id) !== null || isZoneName(id) ? {
		id: id === "Etc/UTC" ? "UTC" : id,
		label: id
	} : utc;
}
function zoneNamed(text, home = null) {
	const name = text.trim();
	if (name === "" || name.length > 40) return null;
	return abbreviationZone(name, home) ?? pairZone(name, home) ?? offsetZone(name) ?? ianaZone(name) ?? regionZone(name) ?? cityZone(name);
}
function abbreviationZone(name, home) {
	const upper = name.toUpperCase();
	if (capitalsOnly.has(upper) && name !== upper) return null;
	const zone = abbreviations.get(upper);
	const own = name === upper ? meaningAt(home, upper, zone) : null;
	if (own !== null && home !== null) return {
		id: home,
		label: upper,
		literal: own
	};
	if (zone === void 0) return null;
	if (upper === "Z") return utc;
	return zone.id === home ? withoutRegion(zone) : zone;
}
function withoutRegion({ id, label, literal, keepLiteral }) {
	return {
		id,
		label,
		...literal === void 0 ? {} : { literal },
		...keepLiteral === void 0 ? {} : { keepLiteral }
	};
}
function pairZone(name, home) {
	const match = /^([A-Z]{2,4}[TZ])\s?\/\s?([A-Z]{2,4}[TZ])$/.exec(name);
	const [one, other] = [match?.[1], match?.[2]].map((part) => part === void 0 ? null : abbreviationZone(part, home));
	return one && other && one.id === other.id ? {
		id: one.id,
		label: name
	} : null;
}
const oddOffsets = /* @__PURE__ */ new Set([
	-570,
	-210,
	-150,
	210,
	270,
	330,
	345,
	390,
	525,
	570,
	585,
	630,
	765,
	825
]);
function offsetZone(name) {
	const match = /^(?:UTC|GMT)?\s?([+-])(\d{1,2})(?::?(\d\d))?$/i.exec(name);
	if (!match) return null;
	const size = Number(match[2]) * 60 + Number(match[3] ?? 0);
	const minutes = match[1] === "-" ? -size : size;
	return (minutes % 60 === 0 ? minutes >= -720 && minutes <= 840 : oddOffsets.has(minutes)) ? {
		id: minutes === 0 ? "UTC" : offsetId(minutes),
		label: name
	} : null;
}
function ianaZone(name) {
	return /^[A-Z][A-Za-z_]{1,20}(?:\/[A-Za-z_+-]{1,30}){1,2}$/.test(name) && isZoneName(name) ? {
		id: name,
		label: name
	} : null;
}
function regionZone(name) {
	const match = /^(US[ /-])?([a-z][a-z .]{1,24}?)(?: (?:standard|daylight|summer))?( time)?$/i.exec(name);
	const id = regions[match?.[2]?.toLowerCase() ?? ""];
	const clear = match?.[1] ?? match?.[3] ?? /^(?:pacific|eastern)$/i.test(name);
	return id !== void 0 && clear ? {
		id,
		label: name
	} : null;
}
function cityZone(name) {
	const match = /^(?:(.{2,30}) (?:local )?time|(?:hora|heure|horário|ora)s? (?:de |du |di |local de )?(.{2,30}))$/iu.exec(name);
	const city = match?.[1] ?? match?.[2];
	const id = city === void 0 ? zoneIdOfKnownCity(name) : zoneIdOfCity(city);
	return id === null ? null : {
		id,
		label: name
	};
}
const zonePattern = [
	"(?:UTC|GMT)\\s?[+-]\\d{1,2}(?::?\\d\\d)?(?!\\d)",
	"[A-Z]{2,4}[TZ]\\s?/\\s?[A-Z]{2,4}[TZ](?![A-Za-z\\d])",
	"[A-Z][A-Za-z_]{1,20}/[A-Z][A-Za-z_+\\-]{1,30}(?:/[A-Z][A-Za-z_]{1,30})?",
	"(?:Pacific|Eastern)(?: (?:Standard|Daylight))?(?: [Tt]ime)?(?![\\w\\-]| [A-Z])",
	"US[ /\\-](?:Pacific|Mountain|Central|Eastern)(?: (?:Standard|Daylight))?(?: [Tt]ime)?",
	"\\p{Lu}\\p{L}{1,14}(?: \\p{Lu}\\p{L}{1,14}){0,2} (?:[Ll]ocal )?[Tt]ime(?![A-Za-z\\d])",
	"(?:pacific|mountain|central|eastern) time(?![A-Za-z\\d])",
	"(?:[Hh]ora|[Hh]eure|[Hh]orário) (?:de |du )?\\p{Lu}\\p{L}{1,14}(?: \\p{Lu}\\p{L}{1,14})?",
	"(?:[A-Za-z]{2,4}T|[A-Z]T|UTC|GMT|utc|gmt|MSK|WIB|MEZ|MESZ|[cw]e?st)(?![A-Za-z\\d])"
].join("|");
// src/time/local-time.ts
const none = [];
const dayOffsets = /* @__PURE__ */ new Map();
function wallEpoch(wall) {
	return Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second) / 1e3;
}
function offsetOfDay(id, date) {
	const key = `${id} ${date.year}-${date.month}-${date.day}`;
	const cached = dayOffsets.get(key);
	if (cached !== void 0) return cached;
	const start = Temporal.PlainDate.from(date).toZonedDateTime(id);
	const [a, b] = [start.offsetNanoseconds, start.add({ days: 1 }).offsetNanoseconds];
	const offset = a === b ? a / 1e9 : null;
	if (dayOffsets.size > 5e3) dayOffsets.clear();
	dayOffsets.set(key, offset);
	return offset;
}
function placeWallTime(wall, zone) {
	const remarks = zone.region === void 0 ? none : [{
		code: "zone-chosen",
		label: zone.label,
		region: zone.region
	}];
	const fixed = fixedOffset(zone.id);
	if (fixed !== null) return {
		epoch: wallEpoch(wall) - fixed * 60,
		remarks
	};
	const offset = offsetOfDay(zone.id, wall);
	if (offset === null) return placeOnChangeDay(wall, zone, remarks);
	return placeAtOffset(wall, zone, offset, remarks);
}
function placeAtOffset(wall, zone, offset, remarks) {
	const regional = wallEpoch(wall) - offset;
	if (zone.literal === void 0 || zone.literal * 60 === offset) return {
		epoch: regional,
		remarks
	};
	if (zone.keepLiteral) return {
		epoch: wallEpoch(wall) - zone.literal * 60,
		remarks: [...remarks, {
			code: "zone-literal",
			label: zone.label,
			offset: zone.literal
		}]
	};
	return {
		epoch: regional,
		remarks: [...remarks, {
			code: "zone-local",
			label: zone.label,
			month: wall.month,
			offset: offset / 60
		}]
	};
}
function placeOnChangeDay(wall, zone, remarks) {
	const plain = Temporal.PlainDateTime.from(wall);
	const [earlier, later] = [plain.toZonedDateTime(zone.id, { disambiguation: "earlier" }), plain.toZonedDateTime(zone.id, { disambiguation: "later" })];
	const [first, second] = [earlier.epochMilliseconds / 1e3, later.epochMilliseconds / 1e3];
	if (earlier.epochMilliseconds === later.epochMilliseconds) return placeAtOffset(wall, zone, earlier.offsetNanoseconds / 1e9, remarks);
	if (zone.literal !== void 0) return {
		epoch: wallEpoch(wall) - zone.literal * 60,
		remarks
	};
	const clock = `${two(wall.hour)}:${two(wall.minute)}`;
	const day = `${wall.year}-${two(wall.month)}-${two(wall.day)}`;
	if (earlier.toPlainDateTime().equals(plain)) return {
		epoch: first,
		other: second,
		change: "repeated",
		remarks: [...remarks, {
			code: "clock-repeated",
			clock,
			zone: zone.id,
			day,
			reason: "first"
		}]
	};
	return {
		epoch: second,
		change: "skipped",
		remarks: [...remarks, {
			code: "clock-skipped",
			clock,
			zone: zone.id,
			day
		}]
	};
}
function toWallTime(instant, zone) {
	const fixed = fixedOffset(zone.id);
	if (fixed === null) {
		const zoned = Temporal.Instant.fromEpochMilliseconds(epochOf(instant) * 1e3).toZonedDateTimeISO(zone.id);
		return {
			year: zoned.year,
			month: zoned.month,
			day: zoned.day,
			hour: zoned.hour,
			minute: zoned.minute,
			second: zoned.second
		};
	}
	const date = /* @__PURE__ */ new Date((epochOf(instant) + fixed * 60) * 1e3);
	return {
		year: date.getUTCFullYear(),
		month: date.getUTCMonth() + 1,
		day: date.getUTCDate(),
		hour: date.getUTCHours(),
		minute: date.getUTCMinutes(),
		second: date.getUTCSeconds()
	};
}
function plusDays(date, days) {
	if (days === 0) return {
		year: date.year,
		month: date.month,
		day: date.day
	};
	const moved = new Date(Date.UTC(date.year, date.month - 1, date.day + days));
	return {
		year: moved.getUTCFullYear(),
		month: moved.getUTCMonth() + 1,
		day: moved.getUTCDate()
	};
}
function isDate$1(date) {
	if (date.year < 1970 || date.year > 2999) return false;
	const moved = new Date(Date.UTC(date.year, date.month - 1, date.day));
	return moved.getUTCMonth() + 1 === date.month && moved.getUTCDate() === date.day;
}
function toWeekday(date) {
	return new Date(Date.UTC(date.year, date.month - 1, date.day)).getUTCDay() || 7;
}
const monthNames = [
	"January",
	"February",
	"March",
	"April",
	"May",
	"June",
	"July",
	"August",
	"September",
	"October",
	"November",
	"December"
];
function two(n) {
	return String(n).padStart(2, "0");
}
// src/time/format.ts
function formatClock(instant, zone = null) {
	const wall = toWallTime(instant, zone === null ? utc : zoneOfId(zone));
	return `${two(wall.hour)}:${two(wall.minute)}`;
}
function formatDate(instant, zone = null) {
	const wall = toWallTime(instant, zone === null ? utc : zoneOfId(zone));
	return `${wall.year}-${two(wall.month)}-${two(wall.day)}`;
}
function formatInstant(instant, zone = null) {
	return `${formatDate(instant, zone)} ${formatClock(instant, zone)} ${zone === null ? "UTC" : zoneOfId(zone).label}`;
}
function formatRelative(instant, now) {
	const seconds = epochOf(now) - epochOf(instant);
	if (Math.abs(seconds) < 30) return "now";
	return seconds > 0 ? `${formatDuration(seconds)} ago` : `in ${formatDuration(seconds)}`;
}
// src/render/correlation/sentences.ts
const nothingFits = "No change in the window fits.";
const questions$1 = {
	database: ["Database", "did it fail over, lock, or run out of connections?"],
	capacity: ["Memory, CPU, disk, quota", "is anything at its limit, and since when?"],
	hardware: ["Hosts", "which machine was restarted, replaced or lost?"],
	provider: ["Dependencies", "what do the status pages of the providers say?"],
	certificate: ["TLS", "when does each certificate on the path expire?"],
	credential: ["Credentials", "which key, token or password was rotated or expired?"],
	dns: ["DNS", "does the name resolve, from outside as well?"],
	manual: ["Changes by hand", "who changed what in a console lately?"]
};
const always = [
	"database",
	"capacity",
	"provider",
	"certificate",
	"dns"
];
function usualSuspects(causes) {
	const named = causes.map(({ kind }) => kind);
	return [...named, ...always.filter((kind) => !named.includes(kind))].map((kind) => {
		const [name, question] = questions$1[kind];
		return {
			name,
			question,
			stated: causes.find((cause) => cause.kind === kind) ?? null
		};
	});
}
const bases = {
	started: "the start",
	detected: "the detection (no start was stated)",
	declared: "the report (no start was stated)"
};
function clock$1(at) {
	return `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
}
function printTitle(one) {
	const { origin, deploy } = one.change;
	if (origin === "rollback" && deploy !== null) return `Rollback of ${deploy.environment ?? "the service"} to ${shortSha(deploy.sha)}`;
	const { commit, pullRequest } = one.change;
	const parts = readMessage(commit.message);
	return commit.parents.length > 1 || parts.pullNumber !== null || parts.title === "" ? pullRequest?.title ?? parts.title : parts.title;
}
function distanceToPoint(one, correlation) {
	return `${distance$1(one, correlation)} the ${points[correlation.reference.basis]}`;
}
function distance$1(one, correlation) {
	const seconds = secondsBetween(one.change.at, correlation.reference.at);
	return `${formatDuration(seconds)} ${seconds < 0 ? "after" : "before"}`;
}
function remedyWords({ kind, label }) {
	return {
		reverted: `Already reverted by ${label}`,
		"revert-open": `A revert is under way in ${label}`,
		"rolled-back": `Already rolled back (${label})`
	}[kind];
}
function versionName(version) {
	return /^[0-9a-f]{40,64}$/.test(version) ? version.slice(0, 12) : version;
}
function shortName(one) {
	const { origin, commit } = one.change;
	return origin === "outside" || origin === "rollback" ? origin : shortSha(commit.sha);
}
const telling$1 = .1;
function topEvidence(evidence, limit = 4) {
	const speaksFor = evidence.filter(({ weight }) => weight >= telling$1).slice(0, limit);
	const against = evidence.filter(({ weight }) => weight <= -3 * telling$1).slice(-1);
	return [...speaksFor, ...against];
}
function chooseEvidence(one, correlation) {
	const lines = topEvidence(one.evidence);
	const first = correlation.candidates[0];
	if (first === void 0 || one === first || !correlation.together.includes(one.rank)) return lines;
	const shown = new Set(first.evidence.map(({ text }) => text));
	return lines.filter(({ text }) => !shown.has(text));
}
function files(one) {
	const { files: list, changedFiles } = one.change.commit;
	return list === void 0 ? null : {
		paths: list.map(({ path }) => path),
		count: changedFiles ?? list.length
	};
}
// src/markdown/tree.ts
var import_dist = require_dist();
const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ["yaml"]).freeze();
const readable = 6e5;
const whole$2 = 6e4;
const piece = 6e3;
const maxTableBytes = 24e3;
const maxLineLength = 4e3;
function parseTree(source) {
	const text = flattened(source.slice(0, readable));
	if (text.length <= whole$2 && !isHeavy(text)) return parsePiece(text, 0);
	return {
		type: "root",
		children: splitPieces(text).flatMap(({ start, end }) => parsePiece(text.slice(start, end), start).children)
	};
}
function parsePiece(text, offset) {
	try {
		const root = processor.parse(text);
		if (offset > 0) shift(root, offset);
		return root;
	} catch {
		return {
			type: "root",
			children: []
		};
	}
}
function shift(node, by) {
	if (node.position?.start.offset !== void 0) node.position.start.offset += by;
	if (node.position?.end.offset !== void 0) node.position.end.offset += by;
	if ("children" in node) for (const child of node.children) shift(child, by);
}
function flattened(source) {
	return source.replace(/(?:[>[\]!*_`~(<|\\][ \t]?){120,}/g, blank$1).replace(/(?:(?:[-+*]|\d{1,9}[.)])[ \t]{1,4}(?:\[[ x]\][ \t])?){8,}/g, blank$1).split("\n").map((line) => line.length <= maxLineLength ? line : line.slice(0, maxLineLength) + line.slice(maxLineLength).replace(/[*_[\]<>~!&\\|`#:@/.]/g, " ")).join("\n");
}
function blank$1(run) {
	return " ".repeat(run.length);
}
function isHeavy(text) {
	return /(?:[^\n]{1,20}\n){800}/.test(text) || (text.match(/^\s{0,3}[-*+>[|]/gm)?.length ?? 0) > 800;
}
function splitPieces(text) {
	const pieces = [];
	let [start, at] = [0, 0];
	let fence = null;
	let previous = "";
	while (at < text.length) {
		const newline = text.indexOf("\n", at);
		const end = newline === -1 ? text.length : newline + 1;
		const line = text.slice(at, Math.min(end, at + 200));
		const run = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
		const heading = fence === null && /^#{1,6} /.test(line);
		const length = at - start;
		const inTable = line.startsWith("|") && length < maxTableBytes;
		if (start < at && fence === null && (heading && length > piece / 4 || length > piece / 2 && previous.trim() === "" && !/^\s/.test(line) || length > piece && !inTable)) {
			pieces.push({
				start,
				end: at
			});
			start = at;
		}
		if (run !== void 0) fence = fence === null ? run : run.startsWith(fence) ? null : fence;
		previous = line;
		at = end;
	}
	return [...pieces, {
		start,
		end: text.length
	}];
}
// src/markdown/read.ts
function readMarkdown(source) {
	const root = parseTree(source);
	const first = root.children[0];
	return {
		source,
		root,
		frontMatter: first?.type === "yaml" ? readFrontMatter(source, first) : null
	};
}
function readFrontMatter(source, node) {
	const place = placeOf(source, node);
	const base = source.indexOf("\n", place.start) + 1;
	try {
		const document = (0, import_dist.parseDocument)(node.value, {
			logLevel: "silent",
			prettyErrors: false,
			uniqueKeys: true
		});
		const problems = [...document.errors, ...document.warnings].map((error) => ({
			message: error.message,
			place: placeAt$1(source, base + error.pos[0], base + error.pos[1])
		}));
		const data = document.errors.length > 0 ? {} : document.toJS({ maxAliasCount: 20 });
		return {
			data: isRecord$1(data) ? data : {},
			entries: collectEntries(source, base, document.contents, isRecord$1(data) ? data : {}),
			place,
			problems
		};
	} catch (error) {
		return {
			data: {},
			entries: [],
			place,
			problems: [{
				message: error instanceof Error ? error.message : "unreadable",
				place
			}]
		};
	}
}
function collectEntries(source, base, contents, data) {
	if (!(0, import_dist.isMap)(contents)) return [];
	return contents.items.flatMap(({ key, value }) => {
		if (!(0, import_dist.isScalar)(key) || !key.range) return [];
		const name = String(key.value);
		const range = hasRange(value) ? value.range : [key.range[1] + 1, key.range[1] + 1];
		const valuePlace = placeAt$1(source, base + range[0], base + range[1]);
		return [{
			key: name,
			value: Object.hasOwn(data, name) ? data[name] : void 0,
			place: placeAt$1(source, base + key.range[0], base + range[1]),
			valuePlace
		}];
	});
}
function hasRange(value) {
	return typeof value === "object" && value !== null && "range" in value && Array.isArray(value.range);
}
function isRecord$1(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function placeOf(source, node) {
	const { start, end } = node.position ?? {
		start: { offset: 0 },
		end: { offset: 0 }
	};
	return placeAt$1(source, start.offset ?? 0, end.offset ?? 0);
}
function placeAt$1(source, start, end) {
	const starts = findLineStarts(source);
	let [low, high] = [0, starts.length];
	while (low < high) {
		const middle = low + high >> 1;
		if ((starts[middle] ?? 0) <= start) low = middle + 1;
		else high = middle;
	}
	return {
		start,
		end,
		line: low,
		column: start - (starts[low - 1] ?? 0) + 1
	};
}
const lineStarts = /* @__PURE__ */ new Map();
function findLineStarts(source) {
	const known = lineStarts.get(source);
	if (known !== void 0) return known;
	const starts = [0, ...Array.from(source.matchAll(/\n/g), (match) => match.index + 1)];
	if (lineStarts.size > 3) lineStarts.clear();
	lineStarts.set(source, starts);
	return starts;
}
function readText(node) {
	if (node.type === "text" || node.type === "inlineCode" || node.type === "code") return node.value.replace(/\s*\n\s*/g, " ");
	if (node.type === "break") return " ";
	if (!("children" in node)) return "";
	return node.children.map((child) => readText(child)).join(isInline(node) ? "" : " ");
}
function isInline(node) {
	return [
		"paragraph",
		"heading",
		"emphasis",
		"strong",
		"delete",
		"link",
		"linkReference",
		"tableCell"
	].includes(node.type);
}
function* nodesOf(node) {
	yield node;
	if ("children" in node) for (const child of node.children) yield* nodesOf(child);
}
// src/postmortem/action-items/names.ts
const things = new Set([
	"action add alert alerting alerts all also always analysis any api app application apply architecture audit",
	"automation aws azure backend backlog backup better billing bug build capacity change check checkout ci cleanup",
	"client cloud cluster code communication config configuration critical customer dashboard data database datadog",
	"deploy deployment detect detection dev dns doc docker docs documentation done due elasticsearch engineering",
	"escalation eventually everyone example feature fix followup frontend future gcp github gitlab google grafana",
	"helm high image immediate impact improvement infra infrastructure internal investigate investigation issue",
	"jenkins jira kafka kubernetes later linear linux load logging logs long low maintenance major medium metrics",
	"minor mitigate mitigation monitoring mysql need network new nginx note observability oncall ongoing ops optional",
	"owner pagerduty pending performance planned postgres prevent prevention priority process production prometheus",
	"proxy python question recovery redis release reliability repair resilience resolution response risk rollback",
	"runbook scaling security sentry server service short slack software solution staging status step storage support",
	"system task technical terraform test testing tests ticket todo tool tooling tracking training unit update upgrade",
	"urgent user users validation version want web windows work write subscribe migrate switch move connect convert respond reply",
	"reach return route redirect point talk speak listen log roll send propose commit agree aim try plan decide remember",
	"continue begin start refuse access ability stop make set get give run use keep put let open close remove create"
].join(" ").split(" "));
const acronyms = new Set([
	"AI API APM ASAP ASG AWS CA CD CDN CI CLI CPU CRD CSV DB DBA DDOS DNS DOS DR EC EKS ELB ETA FAQ FYI GCP GKE GPU",
	"GUI HA HPA HTML HTTP IAM ID IDE IP JSON JVM JWT KPI KV LB LDAP MFA ML MQ MR MTTD MTTR MVP NA NB NFS NTP OOM OK OS",
	"PDB PII PM PO POC PR PV PVC QA QPS RAM RBAC RCA RDS REST RFC RPC RPO RTO SAML SDK SHA SLA SLI SLO SME SMS SMTP",
	"SNS SOP SQL SQS SRE SSD SSH SSL SSO TBC TBD TCP TLS TTL TTR TODO UAT UDP UI URL US USA UTC UUID UX VM VPC VPN WAF",
	"WIP XML YAML NOT AND OR THE ANY ALL NEW OLD MAX MIN DONE OPEN HIGH LOW"
].join(" ").split(" "));
const peopleKeys = new Set("author authors owner owners lead leads by participants attendees responders reporter commander people writer".split(" "));
const team = patternFrom("iu", String.raw`^(?:the )?(?:\p{L}[\p{L}\p{N}&-]{0,20} ){0,3}(?:team|squad|crew|guild|chapter)s?$|^(?:SRE|Ops`, String.raw`|DevOps|Dev|QA|Support|Security|Platform|DBA)s?$`);
function createNames(source, fields) {
	const text = source.slice(0, 3e5);
	const lower = new Set(Array.from(text.matchAll(/(?<![@\p{L}\p{N}/.-])\p{Ll}[\p{L}]{1,20}/gu), ([word]) => word));
	const named = new Set(Array.from(text.matchAll(/\b(?:[Tt]he|[Aa]n?|[Ii]n|[Oo]n|[Vv]ia|[Oo]ur|using|into|of) [`*_]{0,2}(\p{Lu}\p{L}{1,20})/gu), ([, word = ""]) => word));
	const people = new Set(Object.entries(fields).flatMap(([key, { value }]) => peopleKeys.has(key) ? value.toLowerCase().match(/\p{L}{2,20}/gu) ?? [] : []));
	const isOne = (word) => {
		if (/^\p{Lu}{2,4}$/u.test(word)) return !acronyms.has(word) && !named.has(word);
		if (!/^\p{Lu}[\p{L}.'’-]{0,24}$/u.test(word)) return false;
		const small = word.toLowerCase();
		if (people.has(small)) return true;
		if (/(?:ed|ing|tion|sion|ment|ity)$/.test(small)) return false;
		return !things.has(small) && !lower.has(small) && !named.has(word);
	};
	return { isName: (words) => {
		const parts = words.trim().split(/\s+/);
		if (team.test(words.trim())) return true;
		return parts.length <= 4 && parts.every(isOne);
	} };
}
// src/postmortem/sections/de.ts
const de = {
	language: "de",
	titles: {
		"went-well": "was lief gut|was gut lief|was ist gut gelaufen|was hat gut funktioniert|was gut funktioniert hat|positives",
		"went-badly": "was lief schlecht …|was schlecht lief|was lief nicht gut|was lief schief|was ist schlecht gelaufen|was hätte besser laufen können|verbesserungspotenzial|verbesserungspotential",
		lucky: "wo hatten wir glück|glück|glück gehabt|wo wir glück hatten",
		"action-items": "maßnahmen|massnahmen|maßnahmenplan|korrekturmaßnahmen|vorbeugende maßnahmen|präventive maßnahmen|gegenmaßnahmen|nächste schritte|aufgaben|offene punkte|folgemaßnahmen|verbesserungen|todos|maßnahmen zur vermeidung …|wie verhindern wir …|aktionspunkte",
		"contributing-factors": "ursache|ursachen|grundursache|hauptursache|ursachenanalyse|fehlerursache|beitragende faktoren|einflussfaktoren|analyse|warum ist das passiert|fünf warum|5 warum",
		trigger: "auslöser|auslösendes ereignis",
		impact: "auswirkung|auswirkungen|folgen|betroffene nutzer|betroffene systeme|betroffene dienste|wer war betroffen|was war betroffen|schaden|umfang|kundenauswirkung|ausmaß",
		timeline: "zeitleiste|zeitlicher ablauf|ablauf|zeitverlauf|verlauf|chronologie|ereignisverlauf|zeitstrahl|zeitlinie|chronologischer ablauf",
		detection: "erkennung|entdeckung|wie wurde es bemerkt|wie haben wir es bemerkt|wie wurde der vorfall erkannt|feststellung",
		resolution: "behebung|lösung|wiederherstellung|reaktion|fehlerbehebung|sofortmaßnahmen|störungsbehebung|entstörung",
		background: "hintergrund|kontext|ausgangslage|vorgeschichte",
		links: "verweise|links|quellen|anhang|weiterführende links|referenzen",
		summary: "zusammenfassung|kurzfassung|überblick|übersicht|was ist passiert|was geschah|beschreibung|vorfall|kurzbeschreibung"
	},
	around: "technische|kurze|detaillierte|weitere|geplante|eingeleitete|des vorfalls|der störung|für kunden|auf kunden",
	and: "und|oder|sowie",
	examples: {
		"Auswirkungen auf Kunden": "impact",
		"Ursache und Auslöser": "contributing-factors",
		"4. Maßnahmen & Verantwortliche": "action-items",
		"Was lief gut?": "went-well",
		"Zeitlicher Ablauf": "timeline"
	}
};
// src/postmortem/sections/names.ts
const lookups = [
	{
		language: "en",
		titles: {
			"went-well": [
				...[
					"went",
					"worked",
					"helped"
				].map((verb) => `what ${verb} well|what ${verb} right|what ${verb} good|things that ${verb} well|that which ${verb} well`),
				"things that went right|things that went good|what we did well|things we did well|what worked|things that worked|what helped|went well",
				"positives|positive|successes|what did we do well|what did go well|what went well …"
			].join("|"),
			"went-badly": [
				"what went wrong …|what went badly …|what went poorly …|what went less well|what didnt go …|what did not go …|what did go wrong",
				"things that went wrong|things that went badly|things that went poorly|things that didnt work|things that did not work",
				"what didnt work …|what did not work …|what didnt go well|what could have gone …|what could be improved|what could be better",
				"what can be improved|what can we improve|what should be improved|how can we do better|how could we do better|how can we improve",
				"what could we do better|what we could do better|what can we do better|things to improve|what to improve|what didn t …",
				"went wrong|went badly|went poorly|areas for improvement|areas of improvement|negatives|what hindered|what slowed us …"
			].join("|"),
			lucky: "where we got lucky|where we were lucky|where did we get lucky|how we got lucky|how did we get lucky|we got lucky|got lucky|luck|lucky|near misses|where we got luck",
			"action-items": [
				"action items|action item|actions|action|action points|action plan|actionables|follow up|follow ups|followup|followups|next steps",
				"next step|follow up items|follow up actions|follow up action items|follow up tasks|follow up improvements|follow up work",
				"follow up remediations|followup items|followup actions|followup tasks|todo|todos|to do|to dos|tasks|remediation|remediations",
				"remediation items|remediation actions|remediation steps|remediation plan|remedial actions|remedial measures|remediation measures",
				"corrective actions|corrective measures|corrective action|corrective and preventive actions|corrective and preventative actions",
				"corrective and preventive measures|corrective and preventative measures|corrective and preventative measure|corrective actions plan",
				"preventive actions|preventative actions|preventive action|preventive measures|preventative measures|preventative measure",
				"preventive measure|prevention|prevention measures|prevention plan|prevent recurrence|preventing recurrence|preventing …",
				"recurrence prevention|improvements|planned improvements|mitigation actions|moving forward|going forward|recommendations",
				"recommended actions|future work|future actions|future improvements|what are we doing next|what we are doing|what are we doing …",
				"what were doing …|what were going …|what we are going …|what are we going …|what we are doing …|what happens next|what will we do …|what we will do …|what we plan to do|whats next|what is next",
				"how we prevent …|how we avoid …|how are we preventing …|how will we prevent …|how do we prevent …|how can we prevent …",
				"how we will prevent …|how to prevent …|steps to prevent …|what have we done to prevent …|review actions|capa|tickets|our actions",
				"… action items|… actions|… improvements|… follow ups|… next steps|commitments|immediate fixes|long term fixes|action list|post incident actions|outcomes and actions|actions taken and planned"
			].join("|"),
			"contributing-factors": [
				"causes|cause|root causes|root cause …|the root cause|root causes …|rca|contributing factors|contributing factor|contributing causes",
				"contributing cause|contributing conditions|cause and contributing factors|causes and contributing factors|cause analysis",
				"causes and factors|causal factors|causal analysis|underlying cause|underlying causes|technical analysis|analysis|factors",
				"why did it happen|why did this happen|why it happened|why this happened|how did this happen|how did it happen|how this happened",
				"how it happened|five whys|5 whys|the five whys|what caused …|why|proximate causes|mitigators and contributing factors|fault analysis"
			].join("|"),
			trigger: "trigger|triggers|the trigger|triggering event|trigger event|fault|what triggered it|what triggered …",
			impact: [
				"impact|impacts|the impact|who was affected|what was affected|who was impacted|what was impacted|affected users|affected services",
				"affected customers|affected systems|impact on users|impact on customers|impact and scope|scope|scope of impact|consequence",
				"consequences|blast radius|damage|effects|effect on users|what customers saw|what users saw|user facing impact|user experience"
			].join("|"),
			timeline: ["timeline …|time line|the timeline|event|events|chronology|chronological …|chronicle|sequence of events|log of events|incident log", "events timeline|event log|course of events|history of events|what happened when|order of events|chain of events|minute by minute"].join("|"),
			detection: [
				"detection|the detection|discovery|monitoring and detection|how did we find out|how we found out|how did we know|how we knew|how it was detected",
				"how was it detected|how was this detected|how was the incident detected|how did we detect …|how we detected …|how did we notice",
				"how we noticed|how were we notified|how we were notified|how was it discovered|how it was discovered|how was it found …|alerting"
			].join("|"),
			resolution: [
				"resolution|the resolution|resolutions|recovery|mitigation|mitigations|response|incident response|our response|fix|the fix|solution",
				"workaround|workarounds|stabilization|remediation performed|details of mitigation|mitigation details|resolution and recovery",
				"how did we fix it|how we fixed it|how it was fixed|how was it fixed|how was it resolved|how it was resolved|how did we resolve …",
				"how we resolved …|how did we respond …|how we responded …|how did we mitigate …|how we mitigated …|restoration|service restoration"
			].join("|"),
			background: "background …|context|lead up|leadup|prerequisites|system overview|introduction|preface|glossary",
			links: ["link|links|reference|references|related|resources|appendix|appendices|supporting information|supporting materials|supporting material", "supporting links|supporting documents|further reading|see also|related links|related issues|related incidents|related documents|sources"].join("|"),
			summary: ["summary|overview|synopsis|abstract|tl dr|tldr|tl ; dr|what happened|what happened …|description|problem statement|the incident", "incident description|problem description|issue description|at a glance|in short|problem|issue summary|the problem|the short version"].join("|")
		},
		around: [
			"the|our|incident|detailed|full|event|customer|user|users|business|service|executive|issue|brief|short|probable|suspected|identified",
			"technical|immediate|initial|final|long term|short term|medium term|key|main|overall|high level|general|estimated|external|internal",
			"assessment|analysis|section|details|detail|report|list|taken|planned|proposed|required|owners|status|of events|of the incident",
			"of incident|for this incident|post incident|incident specific|open|remaining|pending|outstanding|new|other|additional|quick"
		].join("|"),
		and: "and|or|plus|with",
		examples: {
			"Action Items & Follow-ups": "action-items",
			"Lessons Learned and Action Items": "action-items",
			"What we’re doing about it": "action-items",
			"Follow-Up Actions & Tasks": "action-items",
			"Corrective and Preventive Actions (CAPA)": "action-items",
			"🛠 7. Remedial measures": "action-items",
			"Preventive measures": "action-items",
			"Process improvements": "action-items",
			"Metrics Improvement": "other",
			"Severity & Impact": "impact",
			"User Impact:": "impact",
			"How did this happen?": "contributing-factors",
			"5 Whys": "contributing-factors",
			"Details of mitigation": "resolution",
			"Executive summary": "summary",
			"Incident Timeline (UTC)": "timeline",
			"What Helped": "went-well",
			"What happened": "summary",
			"Impactful changes": "other"
		}
	},
	{
		language: "nb",
		titles: {
			"went-well": "hva gikk bra|hva gikk godt|det som gikk bra|det som gikk godt|det som fungerte bra|hva fungerte …|hva som gikk bra",
			"went-badly": "hva gikk dårlig …|hva gikk galt …|hva gikk ikke …|det som gikk dårlig|det som gikk galt|det som ikke fungerte|hva fungerte ikke …|hva kunne gått bedre",
			lucky: "hvor hadde vi flaks|hvor var vi heldige|hvordan hadde vi flaks|flaks",
			"action-items": "aksjonspunkter|aksjonspunkt|aksjoner|tiltak|oppfølging|oppfølgingspunkter|handlingspunkter|handlinger|forbedringer|videre arbeid|neste steg|tiltaksliste|forebyggende tiltak|korrigerende tiltak",
			"contributing-factors": "rotårsak|rotårsaken|rotårsaker|rotårsaksanalyse|årsak|årsaken|årsaker|medvirkende faktorer|medvirkende årsaker|bakenforliggende årsak|grunnårsak",
			trigger: "utløsende faktor|utløsende årsak|utløsende hendelse|utløsende faktorer|utløser",
			impact: "konsekvens|konsekvenser|påvirkning|omfang|virkning|hvem ble berørt",
			timeline: "tidslinje …|tidslinjen|hendelsesforløp|hendelsesforløpet|forløp|kronologi",
			detection: "påvisning|oppdagelse|deteksjon|hvordan ble det oppdaget|hvordan oppdaget vi det",
			resolution: "løsning|løsningen|håndtering|gjenoppretting|feilretting|løsning og håndtering",
			background: "bakgrunn|kontekst",
			links: "linker|lenker|referanser|vedlegg",
			summary: "sammendrag|oppsummering|hva skjedde …|kort fortalt|beskrivelse"
		},
		around: "detaljert|kort|teknisk|foreslåtte|planlagte|videre",
		and: "og|eller",
		examples: {
			"Årsak og omfang": "contributing-factors",
			"Tiltak og oppfølging": "action-items",
			"Hva skjedde?": "summary",
			Hendelsesforløp: "timeline",
			"Korrigerende tiltak": "action-items"
		}
	},
	de,
	{
		language: "fr",
		titles: {
			"went-well": "ce qui a bien fonctionné|ce qui a bien marché|ce qui sest bien passé|points positifs|ce qui a bien …",
			"went-badly": "ce qui na pas …|ce qui sest mal passé|ce qui a mal …|points à améliorer|points négatifs|axes damélioration",
			lucky: "là où nous avons eu de la chance|où nous avons eu de la chance|chance|coups de chance",
			"action-items": "actions|action|actions correctives|actions correctrices|actions préventives|mesures|mesures correctives|mesures préventives|plan daction|plan dactions|prochaines étapes|actions de suivi|suivi|tâches|améliorations|actions à mener|remédiation|comment éviter …|recommandations",
			"contributing-factors": "cause|causes|cause racine|causes racines|cause profonde|causes profondes|analyse des causes|facteurs contributifs|facteurs contributeurs|cause première|analyse|pourquoi est ce arrivé|cinq pourquoi|5 pourquoi|origine",
			trigger: "déclencheur|élément déclencheur|événement déclencheur",
			impact: "impact|impacts|conséquences|conséquence|utilisateurs touchés|utilisateurs affectés|services affectés|portée|périmètre",
			timeline: "chronologie …|déroulement|déroulé|frise chronologique|historique|fil des événements|chronologie des événements|calendrier",
			detection: "détection|découverte|comment avons nous été alertés|comment lincident a été détecté",
			resolution: "résolution|rétablissement|correction|réponse|solution|retour à la normale|atténuation|reprise",
			background: "contexte|introduction",
			links: "liens|références|annexes|annexe|voir aussi|ressources",
			summary: "résumé|synthèse|résumé exécutif|vue densemble|que sest il passé|ce qui sest passé|description|aperçu"
		},
		around: "technique|de lincident|détaillée|détaillé|client|clients|métier|utilisateur|utilisateurs|sur les utilisateurs|sur les clients|exécutif|prévues|des événements",
		and: "et|ou",
		examples: {
			"Résumé de l’incident": "summary",
			"Impact client": "impact",
			"Causes et facteurs contributifs": "contributing-factors",
			"Plan d’action": "action-items",
			Déroulé: "timeline"
		}
	},
	{
		language: "es",
		titles: {
			"went-well": "qué salió bien|lo que salió bien|qué funcionó bien|lo que funcionó bien|qué funcionó|aspectos positivos",
			"went-badly": "qué salió mal|lo que salió mal|qué no funcionó|lo que no funcionó|qué se puede mejorar|áreas de mejora|aspectos a mejorar",
			lucky: "dónde tuvimos suerte|en qué tuvimos suerte|suerte",
			"action-items": "acciones|acción|acciones correctivas|acciones preventivas …|acciones de seguimiento|medidas|medidas correctivas|medidas preventivas|plan de acción|próximos pasos|siguientes pasos|tareas|tareas pendientes|pendientes|mejoras|seguimiento|prevención|cómo evitar …|recomendaciones|elementos de acción",
			"contributing-factors": "causa|causas|causa raíz …|causas raíz|causa principal|análisis de causa …|análisis de la causa …|factores contribuyentes|análisis|por qué ocurrió|por qué pasó|cinco porqués|5 porqués|los cinco porqués",
			trigger: "desencadenante|disparador|evento desencadenante|detonante",
			impact: "impacto|impactos|afectación|usuarios afectados|servicios afectados|clientes afectados|consecuencias|alcance|a quién afectó",
			timeline: "cronología …|línea de tiempo|línea temporal|línea del tiempo|secuencia de eventos|cronograma|historial",
			detection: "detección|descubrimiento|cómo se detectó|cómo lo detectamos|cómo nos enteramos",
			resolution: "resolución|solución|recuperación|mitigación|respuesta|corrección|cómo se resolvió",
			background: "contexto|antecedentes|introducción",
			links: "enlaces|referencias|anexos|anexo|recursos|ver también",
			summary: "resumen|resumen ejecutivo|qué pasó|qué ocurrió|qué sucedió|descripción|descripción del incidente|visión general|síntesis"
		},
		around: "del incidente|técnico|técnica|ejecutivo|detallada|de los eventos|de eventos|al usuario|en usuarios|en los usuarios|para el usuario|inmediatas",
		and: "y|e|o",
		examples: {
			"Resumen ejecutivo": "summary",
			"Impacto en los usuarios": "impact",
			"Causa raíz y desencadenante": "contributing-factors",
			"Acciones preventivas (que no se repita)": "action-items",
			"Cronología del incidente": "timeline"
		}
	},
	{
		language: "pt",
		titles: {
			"went-well": "o que deu certo|o que correu bem|o que funcionou|o que funcionou bem|pontos positivos",
			"went-badly": "o que deu errado|o que correu mal|o que não funcionou|pontos a melhorar|pontos de melhoria|o que podemos melhorar|o que pode melhorar",
			lucky: "onde tivemos sorte|sorte",
			"action-items": "ações|ação|ações corretivas|ações preventivas|ações de acompanhamento|itens de ação|plano de ação|próximos passos|medidas|medidas corretivas|medidas preventivas|tarefas|melhorias|pendências|prevenção|como evitar …|acompanhamento|recomendações",
			"contributing-factors": "causa|causas|causa raiz …|causas raiz|causa principal|análise da causa …|análise de causa …|fatores contribuintes|fatores que contribuíram|análise|por que aconteceu|cinco porquês|5 porquês",
			trigger: "gatilho|desencadeador|evento desencadeador",
			impact: "impacto|impactos|usuários afetados|utilizadores afetados|serviços afetados|clientes afetados|consequências|abrangência|quem foi afetado",
			timeline: "linha do tempo …|cronologia …|linha temporal|sequência de eventos|cronograma|histórico",
			detection: "detecção|deteção|descoberta|como foi detectado|como detectamos|como descobrimos",
			resolution: "resolução|solução|recuperação|mitigação|resposta|correção|como foi resolvido",
			background: "contexto|introdução|antecedentes",
			links: "links|ligações|referências|anexos|anexo|recursos|ver também",
			summary: "resumo|resumo executivo|sumário|o que aconteceu|descrição|descrição do incidente|visão geral|síntese"
		},
		around: "do incidente|técnico|técnica|executivo|detalhada|dos eventos|de eventos|nos usuários|nos utilizadores|ao cliente|imediatas",
		and: "e|ou",
		examples: {
			"Resumo do incidente": "summary",
			"Impacto nos usuários": "impact",
			"Causa raiz": "contributing-factors",
			"Linha do tempo (UTC-3)": "timeline",
			"Próximos passos": "action-items"
		}
	},
	{
		language: "sv",
		titles: {
			"went-well": "vad gick bra|vad som gick bra|det som gick bra|vad fungerade bra|vad fungerade|positivt",
			"went-badly": "vad gick dåligt|vad gick fel|vad gick mindre bra|vad som gick dåligt|vad som gick fel|det som gick dåligt|vad kunde ha gått bättre|förbättringsområden",
			lucky: "var hade vi tur|där vi hade tur|tur",
			"action-items": "åtgärder|åtgärd|åtgärdspunkter|åtgärdslista|åtgärdsplan|förebyggande åtgärder|korrigerande åtgärder|nästa steg|uppföljning|att göra|förbättringar|uppgifter|hur förhindrar vi …|rekommendationer",
			"contributing-factors": "orsak|orsaker|grundorsak|grundorsaker|rotorsak|rotorsaker|rotorsaksanalys|orsaksanalys|bidragande faktorer|bidragande orsaker|analys|varför hände det|fem varför|5 varför",
			trigger: "utlösare|utlösande faktor|utlösande händelse",
			impact: "påverkan|konsekvenser|konsekvens|omfattning|berörda användare|berörda tjänster|vilka påverkades|effekt",
			timeline: "tidslinje …|tidslinjen|händelseförlopp|händelseförloppet|kronologi|förlopp",
			detection: "upptäckt|detektering|hur upptäcktes det|hur upptäckte vi det",
			resolution: "lösning|återställning|hantering|respons|avhjälpande",
			background: "bakgrund|kontext",
			links: "länkar|referenser|bilagor|bilaga|se även",
			summary: "sammanfattning|översikt|vad hände|vad som hände|beskrivning|kort sagt"
		},
		around: "kort|teknisk|detaljerad|planerade|av incidenten|för användare|på användare",
		and: "och|eller|samt",
		examples: {
			"Påverkan på användare": "impact",
			"Grundorsak och utlösare": "contributing-factors",
			"Förebyggande åtgärder": "action-items",
			Händelseförlopp: "timeline",
			"Vad hände?": "summary"
		}
	},
	{
		language: "ja",
		titles: {
			"went-well": "うまくいったこと|良かった点|良かったこと|よかった点|上手くいったこと|うまくいった点",
			"went-badly": "うまくいかなかったこと|悪かった点|問題点|改善点|反省点|課題|うまくいかなかった点",
			lucky: "幸運だったこと|運が良かったこと|運がよかったこと|幸運だった点",
			"action-items": "アクションアイテム|アクション|再発防止策|再発防止|再発防止対策|対策|恒久対策|恒久対応|今後の対応|今後の対策|今後のアクション|改善策|改善案|ネクストアクション|次のアクション|todo|タスク|是正措置|予防策|対応策",
			"contributing-factors": "原因|根本原因|根本原因分析|直接原因|発生原因|原因分析|要因|障害原因|寄与要因|真因|なぜなぜ分析|分析",
			trigger: "トリガー|きっかけ|引き金|契機",
			impact: "影響|影響範囲|ユーザー影響|ユーザへの影響|ユーザーへの影響|顧客影響|障害影響|被害|影響度",
			timeline: "タイムライン|時系列|経緯|対応経緯|経過|発生から復旧までの経緯|対応履歴",
			detection: "検知|発見|検出|検知方法|発覚の経緯|検知の経緯",
			resolution: "解決|復旧|対応|暫定対応|復旧対応|対処|解決策|応急処置|暫定対策|対応内容|復旧作業|解決方法|対処内容",
			background: "背景|前提|前提知識|コンテキスト",
			links: "リンク|参考|参考資料|関連リンク|参考リンク|関連資料|付録",
			summary: "概要|要約|サマリー|サマリ|何が起きたか|何が起こったか|事象|障害概要|インシデント概要|発生事象|現象|まとめ"
		},
		around: "インシデントの|障害の|詳細|技術的な|今後の",
		and: "と|および|及び|ならびに",
		examples: {
			"## 概要": "summary",
			影響範囲: "impact",
			"根本原因・トリガー": "contributing-factors",
			"タイムライン（JST）": "timeline",
			再発防止策: "action-items"
		}
	},
	{
		language: "zh",
		titles: {
			"went-well": "做得好的|做得好的地方|哪些做得好|优点|亮点|做得好的方面",
			"went-badly": "做得不好的|做得不好的地方|哪些做得不好|不足|不足之处|待改进|存在的问题|需要改进的地方|问题与不足",
			lucky: "幸运之处|运气好的地方|侥幸",
			"action-items": "行动项|行动计划|改进措施|后续行动|后续措施|整改措施|改进计划|后续改进|预防措施|待办|待办事项|下一步|后续计划|后续工作|改进项|跟进事项|防范措施|改進措施|後續行動|如何避免再次发生",
			"contributing-factors": "根本原因|根因|原因|根因分析|原因分析|根本原因分析|故障原因|问题原因|促成因素|影响因素|直接原因|分析|为什么会发生",
			trigger: "触发|触发因素|触发原因|诱因|触发条件",
			impact: "影响|影响范围|用户影响|影响面|故障影响|业务影响|影响評估|影响评估|影響|影響範圍|后果",
			timeline: "时间线|时间轴|事件经过|时间线梳理|故障时间线|事件时间线|處理過程|處理过程|处理过程|時間線|时间表|经过",
			detection: "发现|检测|如何发现|发现过程|问题发现|发现方式|告警",
			resolution: "解决|解决方案|恢复|恢复过程|处理|修复|缓解|应急处理|处置|解决过程|修复方案|临时措施|响应",
			background: "背景|背景介绍|上下文|前置知识",
			links: "链接|参考|参考资料|相关链接|附录|参考链接",
			summary: "摘要|概述|总结|概要|事件概述|故障概述|事件描述|问题描述|发生了什么|简介|事件摘要|问题概述|现象|故障现象"
		},
		around: "事件|故障|详细|技术|本次",
		and: "和|与|及|以及|或",
		examples: {
			"一、概述": "summary",
			影响范围: "impact",
			根因分析与触发因素: "contributing-factors",
			"时间线（北京时间）": "timeline",
			改进措施: "action-items"
		}
	},
	{
		language: "ru",
		titles: {
			"went-well": "что прошло хорошо|что сработало|что сработало хорошо|что было хорошо|положительное",
			"went-badly": "что прошло плохо|что пошло не так|что не сработало|что можно улучшить|что было плохо|проблемы",
			lucky: "где нам повезло|в чём нам повезло|в чем нам повезло|повезло",
			"action-items": "действия|план действий|меры|корректирующие действия|корректирующие меры|предотвращение|превентивные меры|дальнейшие действия|следующие шаги|задачи|улучшения|что делаем дальше|рекомендации|меры по предотвращению …|профилактика",
			"contributing-factors": "причина|причины|корневая причина|корневые причины|первопричина|анализ причин|анализ|способствующие факторы|факторы|почему это произошло|пять почему|5 почему",
			trigger: "триггер|спусковой крючок|что послужило толчком|причина срабатывания",
			impact: "влияние|последствия|воздействие|масштаб|затронутые пользователи|затронутые сервисы|ущерб|кого затронуло",
			timeline: "хронология …|временная шкала|таймлайн|ход событий|последовательность событий|лента событий",
			detection: "обнаружение|как обнаружили|выявление|как узнали",
			resolution: "решение|устранение|восстановление|исправление|реагирование|как исправили",
			background: "контекст|предыстория|введение|фон",
			links: "ссылки|материалы|приложение|приложения|см также|источники",
			summary: "краткое описание|резюме|сводка|описание|обзор|что произошло|что случилось|краткое содержание|итог|кратко"
		},
		around: "инцидента|событий|подробная|краткое|техническая|на пользователей|для пользователей",
		and: "и|или",
		examples: {
			"Краткое описание": "summary",
			"Влияние на пользователей": "impact",
			"Корневая причина и триггер": "contributing-factors",
			"Хронология событий": "timeline",
			"Корректирующие меры": "action-items"
		}
	}
].map(({ titles, around, and }) => {
	const all = Object.entries(titles).flatMap(([name, list]) => list.split("|").map((title) => [title, name]));
	const [open, closed] = [all.filter(([title]) => title.endsWith("…")), all.filter(([title]) => !title.endsWith("…"))];
	const words = and.split("|");
	const spaced = words.filter((word) => !isUnspaced(word));
	const unspaced = words.filter(isUnspaced);
	return {
		whole: new Map([...closed].reverse()),
		endings: new Map(closed.flatMap(([title, name]) => title.startsWith("… ") ? [[title.slice(2), name]] : [])),
		beginnings: open.map(([title, name]) => [title.slice(0, -1).trim(), name]).sort((a, b) => b[0].length - a[0].length),
		around: new Set(around.split("|")),
		and: new RegExp([
			" ?; ?",
			...spaced.map((word) => ` ${word} `),
			...unspaced
		].join("|"), "u")
	};
});
function isUnspaced(word) {
	return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word);
}
function recognizeSection(title, own = {}) {
	const plain = normalTitle(title);
	if (plain === "") return "other";
	return ownName(plain, own) ?? findFirst(lookups, (lookup) => lookUpName(plain.replaceAll(" ; ", " "), lookup)) ?? findFirst(lookups, (lookup) => compound(plain, lookup)) ?? "other";
}
function sectionNamesIn(title, own = {}) {
	const plain = normalTitle(title);
	const first = recognizeSection(title, own);
	if (first === "other" || ownName(plain, own) !== null) return first === "other" ? [] : [first];
	const parts = lookups.flatMap((lookup) => plain.split(lookup.and).flatMap((part) => lookUpName(part, lookup) ?? []));
	return [.../* @__PURE__ */ new Set([first, ...parts])];
}
function ownName(plain, own) {
	for (const [name, titles] of Object.entries(own)) if (titles.some((title) => normalTitle(title) === plain)) return name;
	return null;
}
function compound(plain, lookup) {
	const parts = plain.split(lookup.and).map((part) => part.trim());
	return parts.length > 4 || parts.length < 2 ? null : findFirst(parts, (part) => lookUpName(part, lookup));
}
function lookUpName(title, lookup) {
	const found = lookup.whole.get(title) ?? beginning(title, lookup);
	if (found !== null) return found;
	const words = title.split(" ");
	const ending = lookup.endings.get(words.slice(1).join(" "));
	if (ending !== void 0) return ending;
	for (let size = Math.min(4, words.length - 1); size > 0; size -= 1) {
		if (lookup.around.has(words.slice(-size).join(" "))) return lookUpName(words.slice(0, -size).join(" "), lookup);
		if (lookup.around.has(words.slice(0, size).join(" "))) return lookUpName(words.slice(size).join(" "), lookup);
	}
	return null;
}
function beginning(title, { beginnings }) {
	return beginnings.find(([start]) => title === start || title.startsWith(`${start} `))?.[1] ?? null;
}
function findFirst(list, find) {
	for (const one of list) {
		const found = find(one);
		if (found !== null) return found;
	}
	return null;
}
function normalTitle(title) {
	return title.slice(0, 200).toLowerCase().normalize("NFC").replace(/[([{（【][^)\]}）】]{0,150}[)\]}）】]?/g, " ").replace(/['’`*_]/g, "").replace(/tl;\s?dr/g, "tldr").replace(/[:：]\s*$/, "").replace(/[&+/,;:|–—・、＆]/g, " ; ").replace(/[^\p{L}\p{N}\p{M};]+/gu, " ").replace(/^\s*(?:(?:\d{1,3}|[一二三四五六七八九十]{1,2} ;)(?:\s\d{1,3}){0,3}\s)(?!whys|warum|pourquoi|porqu|varför|почему)/, "").replace(/^[\s;]+|[\s;]+$/g, "").replace(/\s+/g, " ");
}
// src/postmortem/sections/read.ts
const lineDepth = 7;
function readSections(document, own = {}) {
	const marks = collectMarks(document, own);
	return marks.map((mark, i) => {
		const next = marks.find((other, j) => j > i && other.depth <= mark.depth);
		const body = placeAt$1(document.source, mark.heading.end, mark.end ?? next?.heading.start ?? document.source.length);
		const names = sectionNamesIn(mark.title, own);
		return {
			name: names[0] ?? "other",
			also: names.slice(1),
			title: mark.title,
			depth: mark.depth,
			heading: mark.heading,
			body,
			text: document.source.slice(body.start, body.end)
		};
	});
}
const labelled$1 = /* @__PURE__ */ new Set([
	"action-items",
	"timeline",
	"links"
]);
function collectMarks(document, own) {
	let around = "other";
	return document.root.children.flatMap((node, i) => {
		const { start, end } = readOffsets(node);
		if (node.type === "heading") {
			const title = readText(node).trim();
			around = recognizeSection(title, own);
			return [{
				title,
				depth: node.depth,
				heading: placeAt$1(document.source, start, end)
			}];
		}
		const known = (mark) => recognizeSection(mark.title, own) !== "other";
		if (node.type === "list") return labelled$1.has(around) ? [] : itemMarks(document, node).filter(known);
		if (node.type !== "paragraph") return [];
		const marks = lineMarks(document, node, document.root.children[i + 1]).filter(known);
		const last = marks.at(-1);
		if (last !== void 0) around = recognizeSection(last.title, own);
		return marks;
	});
}
function readOffsets(node) {
	return {
		start: node.position?.start.offset ?? 0,
		end: node.position?.end.offset ?? 0
	};
}
function itemMarks(document, list) {
	return list.children.flatMap((item) => {
		const [first, ...below] = item.children;
		if (first?.type !== "paragraph") return [];
		const [label] = strongLabels(document, first);
		const bare = /^([^\n:：]{2,40})[:：]$/.exec(readText(first).trim())?.[1];
		if (label !== void 0 && label.heading.start === readOffsets(first).start) return [{
			...label,
			depth: 8,
			end: readOffsets(item).end
		}];
		if (bare === void 0 || below.length === 0) return [];
		const { start, end } = readOffsets(first);
		return [{
			title: bare,
			depth: 8,
			heading: placeAt$1(document.source, start, end),
			end: readOffsets(item).end
		}];
	});
}
function lineMarks(document, node, next) {
	const strong = strongLabels(document, node);
	if (strong.length > 0) return strong;
	const { start, end } = readOffsets(node);
	const words = readText(node).trim();
	const above = next?.type === "list" || next?.type === "table";
	if (words.length <= 40 && (above || /[:：]$/.test(words))) return [{
		title: words.replace(/[:：]$/, ""),
		depth: lineDepth,
		heading: placeAt$1(document.source, start, end)
	}];
	return bareLabels(document, start, end);
}
function strongLabels(document, node) {
	return node.children.flatMap((child, i) => {
		if (child.type !== "strong") return [];
		const before = node.children[i - 1];
		const [from, to] = [child.position?.start.offset ?? 0, child.position?.end.offset ?? 0];
		if (before !== void 0 && before.type !== "break" && !/\n\s*$/.test(document.source.slice(Math.max(0, from - 20), from))) return [];
		const words = readText(child).trim();
		const inside = /[:：]$/.test(words);
		const behind = /^\s?[:：]/.test(document.source.slice(to, to + 2));
		if (!inside && !behind && node.children.length > 1) return [];
		return [{
			title: words.replace(/[:：]$/, ""),
			depth: lineDepth,
			heading: placeAt$1(document.source, from, inside || !behind ? to : to + 1)
		}];
	});
}
function bareLabels(document, start, end) {
	const text = document.source.slice(start, Math.min(end, start + 2e4));
	return Array.from(text.matchAll(/^([\p{Lu}\p{Lo}][^\n:：.!?]{1,38})[:：][ \t]{0,3}$/gmu), (match) => ({
		title: match[1] ?? "",
		depth: lineDepth,
		heading: placeAt$1(document.source, start + match.index, start + match.index + match[0].trimEnd().length)
	}));
}
function sectionWalk(sections) {
	let next = 0;
	let open = [];
	return (offset) => {
		for (let section = sections[next]; section !== void 0 && section.heading.start <= offset; section = sections[next]) {
			const { start } = section.heading;
			open = [...open.filter(({ body }) => start < body.end), section];
			next += 1;
		}
		open = open.filter(({ body }) => offset < body.end);
		return open;
	};
}
function innermost(open) {
	return open.findLast(({ name }) => name !== "other") ?? open.at(-1) ?? null;
}
// src/time/calendar-words.ts
const monthNumbers = new Map([
	"january jan januar jänner janvier janv enero ene janeiro",
	"february feb februar feber février fevrier févr fevr febrero fevereiro fev",
	"march mar märz maerz mär mars marzo março marco",
	"april apr avril avr abril abr",
	"may mai mayo maio maj",
	"june jun juni juin junio junho",
	"july jul juli juillet juil julio julho",
	"august aug août aout agosto",
	"september sept sep septembre septiembre setiembre setembro",
	"october oct oktober okt octobre octubre outubro",
	"november nov novembre noviembre novembro",
	"december dec dezember dez desember des décembre decembre déc diciembre dic dezembro"
].flatMap((names, index) => names.split(" ").map((name) => [name, index + 1])));
const byLength = (a, b) => b.length - a.length || (a < b ? -1 : 1);
const notALetter = "(?![\\p{L}\\d_])";
const monthPattern = `(?:${[...monthNumbers.keys()].sort(byLength).join("|")})${notALetter}\\.?`;
function monthFromName(name) {
	return monthNumbers.get(name.toLowerCase().replace(/\.$/, "")) ?? 0;
}
const weekdayNames = [
	"monday montag lundi lunes segunda-feira mandag",
	"tuesday dienstag mardi martes terça-feira terca-feira tirsdag",
	"wednesday mittwoch mercredi miércoles miercoles quarta-feira onsdag",
	"thursday donnerstag jeudi jueves quinta-feira torsdag",
	"friday freitag vendredi viernes sexta-feira fredag",
	"saturday samstag sonnabend samedi sábado sabado lørdag",
	"sunday sonntag dimanche domingo søndag"
];
const weekdayAbbreviations = [
	"mon mo lun seg segunda man",
	"tue tues di mar ter terça tir",
	"wed mi mer mié mie qua quarta ons",
	"thu thur thurs do jeu jue qui quinta tor",
	"fri fr ven vie sex sexta fre",
	"sat sa sam sáb sab lør",
	"sun so dim dom søn"
];
const numbered = (lists) => lists.flatMap((names, index) => names.split(" ").map((name) => [name, index + 1]));
const fullNames = new Map(numbered(weekdayNames));
const allNames = new Map([...numbered(weekdayAbbreviations), ...fullNames]);
const weekdayPattern = `(?:${[...fullNames.keys()].sort(byLength).join("|")})${notALetter}`;
const listWeekdayPattern = `(?:${[...allNames.keys()].sort(byLength).join("|")})${notALetter}`;
function weekdayFromName(name) {
	return allNames.get(name.toLowerCase()) ?? 0;
}
const dayWords = {
	"the day before yesterday": { days: -2 },
	"yesterday morning": { days: -1 },
	"yesterday afternoon": { days: -1 },
	"yesterday evening": {
		days: -1,
		night: true
	},
	"yesterday night": {
		days: -1,
		night: true
	},
	yesterday: { days: -1 },
	"last night": {
		days: -1,
		night: true
	},
	today: { days: 0 },
	tonight: { days: 0 },
	"this morning": { days: 0 },
	"this afternoon": { days: 0 },
	"this evening": { days: 0 },
	tomorrow: { days: 1 },
	"i går": { days: -1 },
	"i dag": { days: 0 },
	vorgestern: { days: -2 },
	gestern: { days: -1 },
	heute: { days: 0 },
	"avant-hier": { days: -2 },
	hier: { days: -1 },
	"aujourd'hui": { days: 0 },
	"aujourd’hui": { days: 0 },
	anteayer: { days: -2 },
	ayer: { days: -1 },
	hoy: { days: 0 },
	anteontem: { days: -2 },
	ontem: { days: -1 },
	hoje: { days: 0 }
};
const dayWordPattern = `(?:${Object.keys(dayWords).sort(byLength).join("|")})${notALetter}`;
// src/postmortem/calendar-date.ts
const monthWord = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const patterns = [
	{
		pattern: /(?<![\d.-])(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?![\d])/,
		order: "ymd"
	},
	{
		pattern: /(?<!\d)(\d{4})年(\d{1,2})月(\d{1,2})日?/,
		order: "ymd"
	},
	{
		pattern: /(?<![\w.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/,
		order: "dmy"
	},
	{
		pattern: /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/,
		order: "numeric"
	},
	{
		pattern: new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]${monthWord}(?:,? ?-?(\\d{4}))?(?!\\w)`, "i"),
		order: "dmy"
	},
	{
		pattern: new RegExp(`\\b${monthWord} (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?(?![\\w:])`, "i"),
		order: "mdy"
	}
];
const datePatterns = patterns.map(({ pattern }) => pattern);
function readCalendarDate(text, after) {
	let best = null;
	for (const { pattern, order } of patterns) {
		const match = pattern.exec(text.slice(0, 2e3));
		if (match === null || best !== null && best.at <= match.index) continue;
		const date = buildDate(match, order, after);
		if (date !== null) best = {
			at: match.index,
			date
		};
	}
	return best?.date ?? null;
}
function buildDate(match, order, after) {
	const [a = "", b = "", c] = match.slice(1);
	if (order === "ymd") return isoDate(Number(a), Number(b), Number(c));
	if (order === "numeric") {
		const [first, second] = [Number(a), Number(b)];
		if (first > 12) return isoDate(Number(c), second, first);
		return second > 12 || first === second ? isoDate(Number(c), first, second) : null;
	}
	const [day, month] = order === "dmy" ? [Number(a), monthFrom(b)] : [Number(b), monthFrom(a)];
	return c === void 0 ? nextDate(month, day, after) : isoDate(Number(c), month, day);
}
function monthFrom(word) {
	return /^\d+$/.test(word) ? Number(word) : monthFromName(word);
}
function nextDate(month, day, after) {
	if (after === null) return null;
	const year = Number(after.slice(0, 4));
	const same = isoDate(year, month, day);
	return same !== null && same >= after.slice(0, 10) ? same : isoDate(year + 1, month, day);
}
function isoDate(year, month, day) {
	const date = new Date(Date.UTC(year, month - 1, day));
	if (year < 1990 || year > 2199 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
	return date.toISOString().slice(0, 10);
}
// src/postmortem/action-items/words.ts
function cut(words, index, length) {
	return `${words.slice(0, index)} ${words.slice(index + length)}`;
}
function tidy$1(words) {
	return words.replace(patternFrom("gi", String.raw`(^|\s)[([]\s*(?:[,;|–—-]\s*|\b(?:see|issue|ticket|tracked in|tracking|pr|in|owner|due|jira`, String.raw`|linear|eta)\b\s*:?\s*){0,6}[)\]](?=\W|$)`), "$1 ").replace(/(?<=\s)([([])\s*[,;–—-]+\s+/g, "$1").replace(/\s*[,;–—]+\s*([)\]])/g, "$1").replace(/\s{2,}/g, " ").replace(/\s+([.,;:)\]]+)(?=\s|$)/g, "$1").replace(/^(?:[\s:;,–—|-]|\[\s?\])+/, "").replace(/[\s:;,–—|(-]+$/, "").trim();
}
// src/postmortem/action-items/due.ts
const dueLabel = patternFrom("giu", String.raw`(?<![\p{L}\p{N}])(?:due(?: date| by| on)?|deadline|by|before|until|no later than|not later than|eta`, String.raw`|expected(?: by| date)?|target(?: date)?|planned for|scheduled for|frist|innen|bis(?: zum)?|fällig(?: am)?`, String.raw`|échéance|avant le|d'ici le|fecha límite|antes del?|para el|vence|prazo|até|senast|期限|截止|срок)`, String.raw`\s{0,2}[:=：]?\s{0,2}[*_]{0,2}\s{0,2}`);
function dueIn(words, date, owned) {
	for (const label of words.matchAll(dueLabel)) {
		const from = label.index + label[0].length;
		const after = words.slice(from, from + 60);
		const length = dateLength(after) || wordsLength(after);
		const due = length === 0 ? null : readDueDate(after.slice(0, length), date);
		if (due !== null) return {
			due,
			rest: cut(words, label.index, label[0].length + length)
		};
	}
	const bracket = /[([]((?:[^()[\]]{0,40}[\s,;])?)(\d{4}-\d{2}-\d{2})\s{0,2}[)\]]\W{0,3}$/.exec(words) ?? (owned ? /([,;–—-]\s{0,2})(\d{4}-\d{2}-\d{2})\W{0,3}$/.exec(words) : null);
	if (bracket === null || /\b(?:since|from|on|of|at|opened|created|reported|started|seen|after)\b/i.test(bracket[1] ?? "")) return {
		due: null,
		rest: words
	};
	const due = readCalendarDate(bracket[2] ?? "", date);
	return due === null ? {
		due: null,
		rest: words
	} : {
		due,
		rest: cut(words, bracket.index + bracket[0].lastIndexOf(bracket[2] ?? ""), 10)
	};
}
function dateLength(text) {
	const lead = /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},?\s|the\s)?/i.exec(text)?.[0].length ?? 0;
	const lengths = datePatterns.map((pattern) => {
		const match = pattern.exec(text.slice(lead));
		return match?.index === 0 ? lead + match[0].length : 0;
	});
	return Math.max(...lengths);
}
const inWords = patternFrom("iu", String.raw`^(?:the )?(?:end of |eo)?(?:(?:the |this )?(week|month|quarter|year)(?![\p{L}\p{N}])|q([1-4])(?:[ /-]?(20\d{2}))?(?![\p{L}\p{N}])`, String.raw`|(${"jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"})\.?(?:,? (20\d{2}))?(?![\p{L}\p{N}])|(20\d{2})-(\d{2})(?![\d-]))`, String.raw`|^(?:in |within )?(?:the next )?(\d{1,2}|an?|one|two|three|four|six) (days?|weeks?|months?)(?!\p{L})`, String.raw`|^(tomorrow|next week|next month)(?!\p{L})`, String.raw`|^(?:next |this )?(mon|tues?|wednes|thurs?|fri|satur|sun)day(?!\p{L})`);
function wordsLength(text) {
	return inWords.exec(text)?.[0].length ?? 0;
}
function readDueDate(words, date) {
	const plain = words.trim();
	const written = readCalendarDate(plain, date);
	if (written !== null) return written;
	const match = inWords.exec(plain);
	return match === null ? null : dayFrom(match, date);
}
const numbers$1 = {
	a: 1,
	an: 1,
	one: 1,
	two: 2,
	three: 3,
	four: 4,
	six: 6
};
function dayFrom(match, date) {
	const [, period, quarter, quarterYear, name, nameYear, year, number, count, unit, soon, weekday] = match;
	const from = date?.slice(0, 10) ?? null;
	if (year !== void 0) return lastDay$1(Number(year), Number(number));
	if (quarter !== void 0) return yearly(Number(quarter) * 3, quarterYear, from);
	if (name !== void 0) return yearly(monthFromName(name), nameYear, from);
	if (from === null) return null;
	if (period !== void 0) return endOfPeriod$1(period.toLowerCase(), from);
	if (count !== void 0 && unit !== void 0) return later$1(from, (numbers$1[count.toLowerCase()] ?? Number(count)) * daysIn(unit));
	if (soon !== void 0) return later$1(from, /tomorrow/i.test(soon) ? 1 : daysIn(soon.slice(5)));
	return weekday === void 0 ? null : nextWeekday(weekday, from);
}
const daysIn = (unit) => /^d/i.test(unit) ? 1 : /^w/i.test(unit) ? 7 : 30;
function later$1(from, days) {
	return instantOfEpoch(epochOf(startOfDay(from)) + days * 86400).slice(0, 10);
}
function lastDay$1(year, number) {
	if (number < 1 || number > 12) return null;
	return later$1(`${number === 12 ? year + 1 : year}-${String(number % 12 + 1).padStart(2, "0")}-01`, -1);
}
function yearly(number, year, from) {
	if (year !== void 0) return lastDay$1(Number(year), number);
	if (from === null) return null;
	const same = lastDay$1(Number(from.slice(0, 4)), number);
	return same !== null && same >= from ? same : lastDay$1(Number(from.slice(0, 4)) + 1, number);
}
function endOfPeriod$1(period, from) {
	const [year, number] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
	if (period === "year") return `${year}-12-31`;
	if (period === "month") return lastDay$1(year, number);
	return period === "quarter" ? lastDay$1(year, Math.ceil(number / 3) * 3) : nextWeekday("fri", from, 0);
}
function nextWeekday(name, from, least = 1) {
	return later$1(from, ([
		"sun",
		"mon",
		"tue",
		"wed",
		"thu",
		"fri",
		"sat"
	].indexOf(name.slice(0, 3).toLowerCase()) - (Math.floor(epochOf(startOfDay(from)) / 86400) + 4) % 7 - least + 14) % 7 + least);
}
// src/postmortem/action-items/owner.ts
const handle$1 = "@([A-Za-z\\d](?:[A-Za-z\\d]|-(?=[A-Za-z\\d])){0,38}(?:/[A-Za-z\\d._-]{1,60})?)";
const label$4 = patternFrom("giu", String.raw`(?<![\p{L}\p{N}])(?:owners?|owned by|assignees?|assigned to|assigned|responsible|dri|eier|ansvarlig`, String.raw`|ansvarig|verantwortlich(?:er)?|zuständig|responsables?|responsável|propriétaire|担当者?|负责人|ответственный)`, String.raw`\s{0,2}([:=：]|is\b|[–—-](?=\s))?\s{0,2}[*_]{0,2}\s{0,2}`);
const handleHere = new RegExp(`^${handle$1}`);
const further$1 = "(?: \\p{Lu}(?:[\\p{L}'’-]|\\.(?=[\\p{L}\\s])(?<=[ ]\\p{Lu}\\.)){0,30})";
const nameHere = new RegExp(`^\\p{L}(?:[\\p{L}\\p{N}_'’-]|\\.(?=[\\p{L}\\p{N}])){0,40}${further$1}{0,3}`, "u");
const capitalsHere = new RegExp(`^\\p{Lu}(?:[\\p{L}'’-]|\\.(?=\\p{L})){0,30}${further$1}{0,2}`, "u");
const mention = new RegExp(`(?<![\\w/.@])${handle$1}`, "g");
const nobody = /^(?:tbd|tba|tbc|todo|none|nobody|unassigned|unknown|n|n\/a|open|tdb|\?+|[-–—]+)$/i;
const speaker$1 = patternFrom("i", String.raw`^\s(?:mentioned|said|says|suggested|suggests|reported|noted|found|noticed|thinks|proposed|proposes|asked`, String.raw`|pointed|wrote|told|explained|confirmed|observed|raised)\b|^['’]s\b`);
const spokenOf = /\b(?:thanks(?: to)?|thx|as|reported by|suggested by|noticed by|according to|credit(?: to)?|cc|h\/t)\s$/i;
function ownerIn(words, labelledOnly = false) {
	const labelled = labelledOwner(words);
	if (labelled !== null || labelledOnly) return labelled ?? {
		owner: null,
		rest: words
	};
	for (const found of words.matchAll(mention)) {
		const after = words.slice(found.index + found[0].length);
		const before = words.slice(0, found.index);
		const owner = found[1] ?? "";
		if (nobody.test(owner) || speaker$1.test(after) || spokenOf.test(before)) continue;
		return {
			owner,
			rest: !/^[\s)\].,;:–—-]*$|^\s*(?:[([–—,;-]|due\b|by \d|deadline\b)/i.test(after) && found.index > 0 && !/[([–—-]\s?$/.test(before) ? words : cut(words, found.index, found[0].length)
		};
	}
	return {
		owner: null,
		rest: words
	};
}
function labelledOwner(words) {
	for (const found of words.matchAll(label$4)) {
		const from = found.index + found[0].length;
		const after = words.slice(from, from + 140);
		const sign = found[1] !== void 0 && found[1] !== "is";
		const name = handleHere.exec(after) ?? (sign ? nameHere : capitalsHere).exec(after);
		if (name === null) continue;
		const owner = (name[1] ?? name[0]).replace(/[.'’-]+$/, "");
		return {
			owner: nobody.test(owner) ? null : owner,
			rest: cut(words, found.index, found[0].length + name[0].length)
		};
	}
	return null;
}
const endBracket = /\s[([]([^()[\]]{2,60})[)\]][\s.!]{0,3}$/u;
const startBracket = /^[([]([^()[\]]{2,60})[)\]]\s{0,2}[:–—-]?\s/u;
const endDash = /\s[–—-]{1,2}\s(\p{Lu}[\p{L}.'’-]{1,24}(?:\s\p{Lu}[\p{L}.'’-]{0,24}){0,2})[\s.]{0,3}$/u;
const startColon = /^(\p{Lu}[\p{L}'’-]{1,24}(?: \p{Lu}[\p{L}.'’-]{0,24}){0,2}):\s/u;
const startTo = patternFrom("u", String.raw`^((?:the )?\p{Lu}[\p{L}'’-]{0,24}(?: (?:\p{Lu}[\p{L}.'’-]{0,24}|team|squad|and)){0,3}) (?:to`, String.raw`|will) (?!(?:be|the|an?|our|all|any|each|its|their|his|her|this|that|these|those|new|more`, String.raw`|not)\b)\p{Ll}`);
function nameIn$1(words, names) {
	for (const [pattern, keep] of [
		[endBracket, false],
		[startBracket, false],
		[endDash, false],
		[startColon, false],
		[startTo, true]
	]) {
		const found = pattern.exec(words);
		const all = (found?.[1] ?? "").replace(/^(?:owner|by|for)\s(?=\p{Lu})/iu, "").split(/\s?[,/&+]\s?|\sand\s/).filter((name) => name !== "");
		const [owner] = all;
		if (found === null || owner === void 0 || !all.every((name) => names.isName(name))) continue;
		return {
			owner: owner.replace(/^the /i, ""),
			rest: keep ? words : cut(words, found.index, found[0].length)
		};
	}
	return {
		owner: null,
		rest: words
	};
}
function ownerOfCell(words) {
	const owner = words.replace(/\u200b/g, "").replace(/^@/, "").trim();
	return owner === "" || nobody.test(owner) || /^(?:\W*(?:todo|tbd)\b.*|not assigned|noch offen|offen|à définir|por definir|a definir)$/i.test(owner) ? null : owner;
}
// src/postmortem/action-items/state.ts
const done = [
	"done|completed?|fixed|resolved|finished|merged|shipped|deployed|implemented|delivered|released|closed",
	"ferdig|utført|løst|gjort|klart?|erledigt|fertig|behoben|abgeschlossen|umgesetzt|faite?s?|terminée?s?",
	"achevée?s?|hech[oa]|completad[oa]|terminad[oa]|feit[oa]|concluíd[oa]|färdigt?|åtgärdat",
	"完了(?:済み?)?|対応済み?|実施済み?|済み?|已完成|完成|已解决|готово|выполнено|сделано|завершено"
].join("|");
const declined = [
	"won['’]?t (?:do|fix)|will not (?:do|fix)|wontfix|not doing|declined|rejected|cancell?ed|dropped",
	"abandoned|discarded|obsolete|no longer (?:needed|relevant|necessary|required)|decided against",
	"not (?:needed|necessary|required|planned)(?: any ?more)?|superseded|not worth it|verworfen|abgelehnt",
	"entfällt|nicht geplant|abandonnée?|refusée?|descartad[oa]|cancelad[oa]|rechazad[oa]|rejeitad[oa]",
	"avvist|forkastet|avslått|ikke aktuelt|avfärdad|avbruten|見送り|中止|対応しない|不做|(?:已)?取消|отменено|отклонено"
].join("|");
const mark = "(?:✅|☑\\ufe0f?|✔\\ufe0f?|:white_check_mark:|:heavy_check_mark:)";
const tail = patternFrom("", String.raw`(?=\s{0,3}(?:$|[)\],:;.!–—-]|\d|#|https?:|\b(?:in|by|during|with|on|as of|via|since|at|already`, String.raw`|yesterday|today|last|this|see|git|commit|pr|after|before|and)\b))`).source;
const notYet = patternFrom("iu", String.raw`(?<!\p{L})(?:not(?: yet)?|nearly|almost|partially|partly|half|to be|mostly|never|until|once|when|if)`, String.raw`\s[^.;]{0,12}$`);
const leading$1 = new RegExp(`^(?:${mark}|\\[x\\]|[[(]\\s?(?:${done})[^()[\\]]{0,60}[\\])]\\s?[:–—-]?|(?:${done})\\s?[:–—-](?=\\s))\\s{0,2}`, "iu");
const leadingCapitals = /^(?:DONE|FIXED|COMPLETED|RESOLVED|MERGED)\b[\s:]{1,3}(?=\p{L})/u;
const leadingDeclined = new RegExp(`^(?:[[(]\\s?(?:${declined})[^()[\\]]{0,60}[\\])]\\s?[:–—-]?|(?:${declined})\\s?[:–—-])\\s{0,2}`, "iu");
const bracket$1 = /[([]([^()[\]]{2,160})[)\]]/gu;
const inBracket = new RegExp(`^\\s?(?:([^,;:]{1,30}?)[\\s:–—-]{1,3})?(?:${done})${tail}`, "iu");
const declinedInBracket = new RegExp(`^\\s?(?:${declined})(?!\\p{L})`, "iu");
const trailing = new RegExp(`(?:${mark}[^.]{0,60}|(?:[,;:.–—]|\\s-)\\s{0,2}(?:status\\s?[:=]?\\s?)?(?:${done})${tail}[^.]{0,80})[\\s.!]{0,3}$`, "iu");
const trailingCapitals = /\b(?:DONE|FIXED|COMPLETED?|RESOLVED|MERGED|SHIPPED|CLOSED|FINISHED)\b[\s.!]{0,3}$/u;
const trailingDeclined = new RegExp(`(?:[,;:.–—]|\\s-)\\s{0,2}(?:status\\s?[:=]?\\s?)?(?:${declined})(?!\\p{L})[^.]{0,160}[\\s.!]{0,3}$`, "iu");
const openStatus = /[,;.–—(]\s{0,2}status\s?[:=]\s?[\p{L} ]{2,20}\)?[\s.]{0,3}$/iu;
const achieved = [
	"added|fixed|documented|implemented|deployed|made|changed|updated|removed|increased|raised|reduced",
	"replaced|upgraded|rolled out|put in place|merged|resolved|completed|introduced|moved|migrated|enabled",
	"disabled|restored|written|set up|configured|patched|rotated|corrected|automated|adjusted|switched",
	"deleted|cleaned up|extended|installed|tested|shipped|released|lowered|tightened|moved|created|reverted"
].join("|");
const perfect = new RegExp(`(?:^|[^,;]\\s)(?:has|have|had)(?: already| now| since| all)? been(?: already| now| since)? (?:${achieved})(?!\\p{L})`, "iu");
const weDid = new RegExp(`^(?:we|i)(?: have|['’]ve)(?: already| now)? (?:${achieved})(?!\\p{L})`, "iu");
const pastDeed = patternFrom("u", String.raw`^(?:Added|Wrote|Rolled out|Switched (?:to|off|on)|(?:Fixed|Removed|Increased|Raised|Reduced|Updated`, String.raw`|Changed|Created|Replaced|Documented|Implemented|Deployed|Improved|Upgraded|Disabled|Enabled`, String.raw`|Configured|Moved|Restored|Reverted) (?:a|an|the|our|this|that|these|those|all|its)\b)`);
const stillToDo = patternFrom("iu", String.raw`(?<!\p{L})(?:until|once|when|after|if|whether|which|that|unless|because|since|should|must|needs?|todo`, String.raw`|to do|will|still|verify|check|ensure|confirm|find|make sure|monitor)(?!\p{L})`);
function readState(words) {
	return atBeginning(words) ?? inBrackets(words) ?? atEnd(words) ?? {
		state: isPast(words) ? "done" : "open",
		rest: words.replace(openStatus, " "),
		said: "",
		by: null
	};
}
function atBeginning(words) {
	const over = leadingDeclined.exec(words);
	const is = over ?? leading$1.exec(words) ?? leadingCapitals.exec(words);
	if (is === null) return null;
	const rest = words.slice(is[0].length);
	if (!/\p{L}{2}/u.test(rest)) return null;
	return {
		state: over === null ? "done" : "declined",
		rest,
		said: is[0],
		by: null
	};
}
function inBrackets(words) {
	for (const match of words.matchAll(bracket$1)) {
		const [whole, inner = ""] = match;
		const is = inBracket.exec(inner);
		const over = declinedInBracket.test(inner);
		const by = is?.[1]?.trim() ?? null;
		if (is === null && !over || by !== null && (notYet.test(`${by} `) || by.includes(" to "))) continue;
		return {
			state: over ? "declined" : "done",
			rest: without$1(words, match.index, whole),
			said: inner,
			by
		};
	}
	return null;
}
function atEnd(words) {
	const over = trailingDeclined.exec(words);
	const is = over ?? trailing.exec(words) ?? trailingCapitals.exec(words);
	if (is === null || is.index === 0 || notYet.test(words.slice(0, is.index))) return null;
	return {
		state: over === null ? "done" : "declined",
		rest: without$1(words, is.index, is[0]),
		said: is[0],
		by: null
	};
}
function isPast(words) {
	const [sentence = ""] = words.slice(0, 400).split(/[.;](?:\s|$)/, 1);
	if (/\b(?:tickets?|issues?|backlog|task|story|card|jira)\b/iu.test(sentence)) return false;
	if (weDid.test(sentence) || pastDeed.test(sentence) && !/[?]/.test(sentence)) return true;
	const match = perfect.exec(sentence);
	return match !== null && !stillToDo.test(sentence.slice(0, match.index + 1));
}
function without$1(words, index, cut) {
	return `${words.slice(0, index)} ${words.slice(index + cut.length)}`;
}
const cellDone = new RegExp(`^(?:${done})(?!\\p{Script=Latin})`, "iu");
const cellDeclined = new RegExp(`^(?:${declined})(?!\\p{Script=Latin})`, "iu");
const cellMark = new RegExp(`^${mark}`, "u");
function stateOfCell(words) {
	const bare = words.trim().slice(0, 200).replace(/^[^\p{L}\p{N}✅☑✔:]+/u, "").replace(/^:(?!\w+:)/, "");
	const named = bare.replace(cellMark, "").replace(/^[^\p{L}\p{N}]+/u, "");
	if (cellDeclined.test(named)) return "declined";
	if (/\b\d{1,2}\s?%|\?\s*$|^\w+\W+no\b/iu.test(named)) return "open";
	return cellMark.test(bare) || cellDone.test(named) || /^(?:yes|y|x|ok|ja|oui|sí|sim|да|是|100\s?%)\W{0,3}$/iu.test(bare) ? "done" : "open";
}
const onlyState = new RegExp(`^(?:${done}|${declined})(?: (?:in|by|with|via|on|as of))?\\W{0,3}$`, "iu");
function isOnlyState(text) {
	return onlyState.test(text);
}
function reasonFrom(said) {
	const words = said.replace(new RegExp(`^[^\\p{L}]{0,4}(?:status\\s?[:=]?\\s?)?(?:${declined})`, "iu"), "").replace(/^[\s:;,.–—([-]+|[\s)\].]+$/g, "").trim();
	return /\p{L}{2}/u.test(words) ? words.slice(0, 200) : null;
}
function splitReason(words) {
	const match = /[,;(–—-]?\s{1,2}(?:because|since|reason:|weil|parce que|porque)\s(.{3,200})$/iu.exec(words);
	return match === null ? {
		rest: words,
		reason: null
	} : {
		rest: words.slice(0, match.index),
		reason: match[0].replace(/^[,;(–—\s-]+|[).\s]+$/g, "")
	};
}
// src/postmortem/action-items/tracking.ts
const reference$1 = /https?:\/\/[^\s<>()|]{3,500}(?<![.,;:!?])|(?<![\w/&])(?:[\w.-]{1,60}\/[\w.-]{1,100})?#\d{1,9}\b/g;
const trackerUrl = patternFrom("i", String.raw`/(?:-/)?(?:issues?|pull|pulls|merge_requests|work_items|_workitems/edit|browse`, String.raw`|discussions|tickets?)/(?:edit/)?[\w-]*\d|(?:trello\.com/c|app\.asana\.com`, String.raw`|linear\.app/[\w-]{1,60}/issue|app\.shortcut\.com|clickup\.com/t|notion\.so)/`);
const counted = patternFrom("i", String.raw`\b(?:rules?|steps?|items?|points?|numbers?|no\.?|options?|questions?|actions?|phases?|parts?|sections?`, String.raw`|appendix|lessons?|hypothes[ie]s|factors?|attempts?|priority|nodes?|regions?|versions?|cases?|chapters?`, String.raw`|pages?|figures?|tables?|rank|top|clusters?|replicas?|shards?|reasons?|principles?|§)\s{0,2}$`);
function issueIn(words) {
	for (const match of words.matchAll(reference$1)) if (match[0].startsWith("http") ? trackerUrl.test(match[0]) : !isCounted(words, match)) return match;
	return null;
}
function isCounted(words, match) {
	const end = match.index + match[0].length;
	return match[0].startsWith("#") && (/^ of (?:the|this|our|that)\b/i.test(words.slice(end, end + 20)) || counted.test(words.slice(Math.max(0, match.index - 40), match.index)));
}
const noKey = patternFrom("", String.raw`^(?:UTF|SHA|ISO|IEC|RFC|CVE|CWE|HTTP|TLS|SSL|AES|MD|COVID|GPT|IPV|RSA|ECDSA|PEP|KEP|SEV|PRI|ADR|PCI`, String.raw`|SOC|NIST|GDPR|EU|US|UTC|GMT|AZ|VM|EC|S|P|T|V|X|H|Q|JDK|JAVA|ARM|AMD|X86|INC|ES|RHEL|WIN|IE|HSTS|BASE|CP)-`);
const keyLabel = patternFrom("iu", String.raw`(?<!\p{L})(?:jira|linear|ticket|tracked (?:in|as|at|by)|tracking|tracker|see|shortcut|youtrack`, String.raw`|issue)\s{0,2}[:=]?\s{0,2}[([]?([A-Z][A-Z0-9]{1,9}-\d{1,6})(?![\w-])[)\]]?`);
const keyBracket = /[([]\s?([A-Z][A-Z0-9]{1,9}-\d{1,6})\s?[)\]]/;
const keyFirst = /^[*_`[(]{0,3}([A-Z][A-Z0-9]{1,9}-\d{1,6})[*_`\])]{0,3}(?=[\s:–—,.-]|$)\s{0,2}[:–—-]?/;
const keyLast = patternFrom("", String.raw`(?<!\b(?:to|use|with|from|via|of|in|on|for|the|an?|by|support`, String.raw`|than) )(?<![\w-])([A-Z][A-Z0-9]{1,9}-\d{1,6})[\s.)\]]{0,3}$`);
function referenceIn(words) {
	const match = issueIn(words) ?? keyIn(words);
	if (match === null) return {
		reference: null,
		rest: words
	};
	const rest = cut(words, match.index, match[0].length);
	return {
		reference: match[1] ?? match[0],
		rest: /\p{L}{3}/u.test(rest) ? rest : words
	};
}
function keyIn(words) {
	for (const pattern of [
		keyLabel,
		keyFirst,
		keyBracket,
		keyLast
	]) {
		const match = pattern.exec(words);
		if (match !== null && isKey(match[1] ?? "")) return match;
	}
	return null;
}
function isKey(word) {
	return /^[A-Z][A-Z0-9]{1,9}-\d{1,6}$/.test(word) && !noKey.test(word);
}
function findTracking(nodes, inWords) {
	const words = inWords?.replace(/[\u200b\ufeff]/g, "").trim() ?? "";
	const stated = issueIn(words)?.[0] ?? null;
	if (stated !== null) return stated;
	for (const node of nodes) for (const inner of nodesOf(node)) if (inner.type === "link" && trackerUrl.test(inner.url) && !/#(?:issuecomment|discussion)/.test(inner.url)) return inner.url;
	return keyIn(words)?.[1] ?? null;
}
// src/postmortem/action-items/details.ts
function readDetails(words, below, { date, names }) {
	const further = plainWords$1(below);
	const said = readState(plainWords$1(words));
	const state = said.state === "open" ? {
		...said,
		state: statusIn(further)
	} : said;
	const split = state.state === "declined" ? splitReason(state.rest) : {
		rest: state.rest,
		reason: null
	};
	const labelled = ownerIn(split.rest);
	const due = dueIn(labelled.rest, date, labelled.owner !== null);
	const link = referenceIn(due.rest);
	const owner = labelled.owner === null ? nameIn$1(tidy$1(link.rest), names) : {
		owner: labelled.owner,
		rest: link.rest
	};
	const text = tidy$1(owner.rest);
	return {
		text,
		state: state.state,
		reason: state.state === "declined" ? split.reason ?? reasonFrom(state.said) : null,
		reference: link.reference ?? referenceIn(state.said).reference,
		owner: owner.owner ?? doneBy(state.by, names) ?? ownerIn(further, true).owner,
		due: due.due ?? (state.state === "open" ? dueIn(further, date, false).due : null),
		type: leadingType(text)
	};
}
function plainWords$1(words) {
	return words.replace(/[\u200b\ufeff]/g, "").replace(/\s+/g, " ").trim().slice(0, 4e3);
}
function statusIn(notes) {
	const words = /(?:^|[;.,]\s?)\W{0,4}(?:status|state)\W{0,4}[:=]\s{0,2}([^;.]{2,60})/i.exec(notes)?.[1];
	return words === void 0 ? "open" : stateOfCell(words);
}
function doneBy(name, names) {
	return name !== null && names.isName(name) ? name : null;
}
function classifyItem(words) {
	const plain = words.toLowerCase();
	if (/\b(?:prevent|prevention|preventive|preventative|technical|fix|forebyggende)\b/.test(plain)) return "prevent";
	if (/\b(?:detect|detection|monitoring|alerting|observability)\b/.test(plain)) return "detect";
	if (/\b(?:mitigate|mitigation|recovery|response|repair)\b/.test(plain)) return "mitigate";
	return /\b(?:process|documentation|docs|training|communication|prosess)\b/.test(plain) ? "process" : null;
}
function leadingType(text) {
	const match = /^(?:[([](\w{4,12})[)\]]|(\w{4,12}):)/.exec(text);
	const word = match?.[1] ?? match?.[2] ?? "";
	return /^(?:prevent|prevention|detect|detection|mitigate|mitigation|process)$/i.test(word) ? classifyItem(word) : null;
}
// src/postmortem/action-items/reading.ts
const label$3 = patternFrom("i", String.raw`^\W{0,2}(?:(?:tracking |github |gh )?(?:issues?|pr|pull request|ticket|link|bug|jira)|here`, String.raw`|stated here)\W{0,2}$`);
const state = /^\W{0,2}(?:done|fixed|merged|completed|shipped|resolved)\W{0,2}$/i;
function wordsWithoutLabels(node) {
	if (node.type === "link") {
		const words = readText(node);
		if (label$3.test(words)) return "";
		if (state.test(words)) return ` (${words}) `;
	}
	if (node.type !== "paragraph") return readText(node);
	return node.children.map(wordsWithoutLabels).join("");
}
const nothing$1 = new Set([
	"n a|na|none|nil|nothing|tbd|tba|tbc|todo|to do|to be determined|to be defined|to be decided|to follow|pending|no",
	"no action items|no action|no actions|no action needed|no action required|no further action|no further actions",
	"no further action needed|no further action required|no further actions needed|no follow ups|none needed",
	"nothing else|none required|none so far|none at this time|none yet|not applicable|nothing to do|action item|action items|action",
	"keine|keiner|entfällt|nichts|offen|ninguna|ninguno|nada|aucune|aucun|néant|nenhuma|nenhum|ingen|inga|inget|ikke aktuelt",
	"なし|特になし|該当なし|無|无|暂无|нет|не требуется|x|xx|xxx|foo|lorem ipsum|your action here|action here"
].join("|").split("|"));
function saysNothing(words) {
	const plain = words.slice(0, 200).toLowerCase().replace(/[^\p{L}\p{N}#]+/gu, " ").trim();
	return plain === "" || nothing$1.has(plain);
}
function isFormQuestion(words) {
	return /\?\W{0,3}$/.test(words) && /^\W{0,3}(?:if|is|are|does|do|did|has|have|was|were|what|which|who|when|where|why (?!not)|how)\b/i.test(words);
}
// src/postmortem/action-items/blocks.ts
const imperative = patternFrom("iu", String.raw`^\W{0,3}(?:\d{1,2}[.):]\s{0,2})?(?:add|adopt|adjust|alert|allow|archive|ask|audit|automate|avoid|backfill|block`, String.raw`|build|bump|cap|change|clean|configure|create|decide|define|delete|deploy|document|drop|enable|disable`, String.raw`|enforce|extend|fix|give|implement|improve|increase|install|introduce|investigate|lower|make|migrate`, String.raw`|monitor|move|pin|prevent|provide|publish|raise|reduce|refactor|remove|rename|replace|require|restore`, String.raw`|retire|review|rewrite|rotate|run|schedule|separate|set|ship|show|split|stop|store|switch|test|tighten`, String.raw`|track|train|tune|update|upgrade|use|validate|verify|warn|write) `);
const intention = /^\W{0,3}(?:we|i)(?:['’]ll|['’]re going to| will| are going to| plan to| need to| should| must| want to) /i;
function readHeading(heading, below, context) {
	const written = readText(heading);
	const words = written.replace(/^\W{0,3}(?:#?\d{1,2}[.):]?|action(?: item)? \d{1,2}:?)\s{1,3}/i, "").trim();
	const least = words === written.trim() && !imperative.test(`${words} `) ? 3 : 2;
	if (saysNothing(words) || words.split(/\s+/).length < least) return [];
	return [readBlock$1(heading, words, below, context, "heading")];
}
function readParagraph(paragraph, context) {
	const words = wordsWithoutLabels(paragraph).trim();
	if (words.length > 400 || /[:：]\W{0,2}$/.test(words) || saysNothing(words)) return [];
	const reading = readBlock$1(paragraph, words, "", context, "paragraph");
	const { owner, due, tracking } = reading.item;
	return (imperative.test(words) || intention.test(words) || owner !== null && (due !== null || tracking !== null) || words.length < 160 && (owner !== null || due !== null)) && !/^\W{0,3}(?:no|none|nothing|todo|tbd)\b/i.test(words) ? [reading] : [];
}
function readBlock$1(node, words, below, context, form) {
	const { source } = context.document;
	const details = readDetails(words, below, context);
	const struck = node.children.length === 1 && node.children[0]?.type === "delete";
	const span = placeOf(source, node);
	const end = span.start + source.slice(span.start, span.end).replace(/[\s#]+$/, "").length;
	return {
		item: {
			text: details.text,
			owner: details.owner,
			due: details.due,
			type: details.type ?? context.type,
			tracking: findTracking([node], details.reference) ?? findTracking([], below),
			state: struck && details.state === "open" ? "declined" : details.state,
			reason: details.reason,
			form,
			span
		},
		write: {
			start: end,
			end,
			cell: false
		}
	};
}
// src/postmortem/action-items/lists.ts
function readList(list, context) {
	return list.children.flatMap((item) => readListItem(list, item, context));
}
function readListItem(list, item, context) {
	const nested = item.children.filter((child) => child.type === "list");
	const words = firstWords$1(item);
	const below = nested.flatMap((inner) => readNested(inner, words, context));
	const own = readItem(list, item, context);
	if (below.length > 0 && isHeading(item, words, own, below)) return tellsWhatWasDone(words) ? [] : below.map((reading) => inherit(reading, readItem(list, {
		...item,
		children: item.children.slice(0, 1)
	}, context)));
	return saysNothing(own.item.text) || isOnlyState(own.item.text) || isFormQuestion(words) ? [] : [own];
}
function readNested(list, words, context) {
	return list.children.filter((item) => !isDetail(firstWords$1(item))).flatMap((item) => readListItem(list, item, {
		...context,
		type: classifyItem(words) ?? context.type
	}));
}
function isDetail(words) {
	return patternFrom("i", String.raw`^\W{0,4}(?:owners?|assignees?|assigned to|responsible|dri|due(?: date)?|deadline|eta`, String.raw`|target(?: date)?|status|state|priority|type|issue|ticket|tracking|link|jira|pr|why|reason`, String.raw`|notes?|context|background|impact|effort|rationale|details?|verification|success|done when`, String.raw`|acceptance(?: criteria)?|definition of done)\s?[*_]{0,2}\s?[:=–—-]`).test(words);
}
const category = patternFrom("i", String.raw`^\W{0,3}(?:(?:short|medium|mid|long|near)(?:er)?[ -]?term|immediate(?:ly)?|quick wins|prevention`, String.raw`|detection|mitigation|process(?:es)?|monitoring|alerting|observability|documentation|tooling`, String.raw`|infrastructure|testing|communication|technical|backend|frontend|other|later|now`, String.raw`|next)(?: (?:actions?|fixes|items|tasks|improvements))?\W{0,3}$`);
function isHeading(item, words, own, below) {
	if (/[:：]\W{0,2}$/.test(words) || category.test(words)) return true;
	const [first] = item.children;
	if (first?.type === "paragraph" && first.children.length === 1 && first.children[0]?.type === "strong") return words.split(/\s+/).length <= 4 && own.item.form !== "task";
	const stated = below.filter(({ item: { owner, due, tracking } }) => owner !== null || due !== null || tracking !== null);
	if (stated.length > 0 && stated.some(({ item: { owner } }) => owner !== null)) return true;
	if (own.item.owner !== null || own.item.due !== null || own.item.tracking !== null) return false;
	return stated.length > 1 || own.item.form !== "task" && below.every(({ item: { form } }) => form === "task");
}
function inherit(reading, { item: parent }) {
	const { item } = reading;
	return {
		...reading,
		item: {
			...item,
			owner: item.owner ?? parent.owner,
			due: item.due ?? parent.due,
			state: item.state === "open" ? parent.state : item.state,
			reason: item.reason ?? parent.reason
		}
	};
}
function tellsWhatWasDone(words) {
	const plain = words.slice(-200);
	return /[:：]\W{0,2}$/.test(plain) && patternFrom("i", String.raw`\b(?:we|i|they) (?:have |had |also |then |already )?(?:\w{2,14}ed|ran|took|made|did|found|wrote`, String.raw`|put|cut|set|reset|sent)\b|\b(?:was|were|have been|has been) \w{2,14}(?:ed|n|t)\b|\b(?:affected`, String.raw`|impacted|removed|deleted|following) (?:\w{1,20} )?(?:records?|rows?|customers?|users?|accounts?`, String.raw`|files?|quer(?:y|ies)|tables?|orders?|domains?|hosts?|nodes?|services?|pods?|projects?`, String.raw`|buckets?)\b`).test(plain) && !/\b(?:will|going to|plan|should|must|next|todo|need)\b/i.test(plain);
}
function firstWords$1(item) {
	const block = item.children.find((child) => child.type === "paragraph" || child.type === "heading");
	return block === void 0 ? "" : readText(block).trim();
}
function readItem(list, item, context) {
	const { document, type } = context;
	const block = item.children.find((child) => child.type === "paragraph" || child.type === "heading");
	const own = item.children.filter((child) => child.type !== "list");
	const below = item.children.filter((child) => child !== block && (child.type === "list" || child.type === "paragraph")).map(collectNotes).join("; ");
	const struck = block === void 0 ? null : struckWords(block);
	const details = struck === null ? readDetails(block === void 0 ? "" : wordsWithoutLabels(block), below, context) : readStruck(struck, below, context);
	const state = stateOfItem(item, struck, details.state);
	const span = placeOf(document.source, item);
	const end = ownEnd(document.source, item);
	return {
		item: {
			text: details.text,
			owner: details.owner,
			due: details.due,
			type: details.type ?? type,
			tracking: findTracking(own, details.reference) ?? findTracking(item.children, null),
			state,
			reason: state === "declined" ? details.reason ?? reasonBehind(struck) : null,
			form: typeof item.checked === "boolean" ? "task" : list.ordered === true ? "numbered" : "bullet",
			span
		},
		write: {
			start: end,
			end,
			cell: false
		}
	};
}
function collectNotes(node) {
	return node.type === "list" ? node.children.map((item) => readText(item)).join("; ") : readText(node);
}
function struckWords(block) {
	if (block.type !== "paragraph") return null;
	const [first, ...others] = block.children;
	if (first?.type !== "delete") return null;
	const rest = others.map((node) => readText(node)).join("").trim();
	const words = readText(first);
	return words.trim().split(/\s+/).length < 3 && /\p{L}{2}.*\s\p{L}{2}/u.test(rest) ? null : {
		words,
		rest
	};
}
function readStruck({ words, rest }, below, context) {
	if (stateOfCell(rest) === "open") return readDetails(words, `${rest}; ${below}`, context);
	return readDetails(`${words} (${rest.replace(/[()[\]]/g, " ").trim()})`, below, context);
}
function stateOfItem(item, struck, said) {
	if (item.checked === true) return said === "declined" ? said : "done";
	return struck === null || said !== "open" ? said : "declined";
}
function reasonBehind(struck) {
	const words = struck?.rest.replace(/^[\s:;,.–—()-]+|[\s.)]+$/g, "") ?? "";
	return /\p{L}{2}.*\s\p{L}/u.test(words) ? words.slice(0, 200) : null;
}
function ownEnd(source, item) {
	const block = item.children.find((child) => child.type !== "list") ?? item;
	const { start, end } = placeOf(source, block.type === "paragraph" || block.type === "heading" ? block : item);
	const firstLine = block.type === "paragraph" ? end : Math.min(...[source.indexOf("\n", start), end].filter((n) => n >= 0));
	return start + source.slice(start, firstLine).trimEnd().length;
}
function isOnlyCode(list) {
	return list.children.every((item) => {
		const words = [...nodesOf(item)].filter((node) => node.type === "text").map((node) => readText(node));
		return !/\p{L}{2}/u.test(words.join(" ")) && [...nodesOf(item)].some((node) => node.type === "inlineCode" || node.type === "code");
	});
}
// src/postmortem/action-items/columns.ts
const columnNames = {
	action: [
		"action|actions|action item|action items|action point|task|tasks|todo|to do|to dos|follow up|followup|follow ups",
		"remediation|corrective action|preventive action|preventative action|next step|work item|aksjon|tiltak|oppgave",
		"maßnahme|massnahme|aufgabe|åtgärd|uppgift|action corrective|tâche|mesure|acción|acciones|tarea|acción correctiva",
		"medida|ação|ações|ação corretiva|tarefa|対応|アクション|対策|タスク|再発防止策|行动|措施|任务|行动项|改进措施|действие|задача|мера"
	],
	text: ["item|items|what|description|summary|measure|improvement|recommendation|fix|beskrivelse|hva|was|beschreibung", "beskrivning|vad|quoi|descripción|qué|descrição|o que|内容|説明|описание|描述|what needs to be done|details"],
	type: ["type|kind|category|kategori|class|kategorie|catégorie|categoría|categoria|tipo|分類|类型|тип"],
	owner: [
		"owner|owners|assignee|assignees|assigned|assigned to|who|responsible|responsible party|dri|lead|person|team",
		"action owner|point person|eier|ansvarlig|hvem|verantwortlich|verantwortliche|wer|zuständig|ägare|ansvarig|vem",
		"responsable|responsables|qui|propriétaire|propietario|quién|responsável|dono|quem|担当|担当者|负责人|責任者|ответственный|кто|owner s"
	],
	due: [
		"due|due date|due by|due on|deadline|when|target|target date|target completion|eta|by|by when|date|timeline|timeframe",
		"expected|expected date|expected by|expected completion|planned date|completion date|delivery date|frist|når|dato",
		"fällig|fällig am|termin|bis|bis wann|datum|slutdatum|klart|échéance|date limite|pour le|délai|fecha|fecha límite|plazo",
		"vencimiento|vence|cuándo|prazo|data|data limite|quando|期限|期日|完了予定|截止日期|日期|时间|срок|дата|когда"
	],
	tracking: [
		"issue|issues|ticket|tickets|tracking|tracking issue|tracked in|tracker|link|links|reference|ref|bug|pr|prs|jira",
		"linear|github|github issue|gh issue|url|referanse|sak|lenke|tracking link|pull request|vorgang|ärende|lien|enlace",
		"チケット|リンク|工单|链接|задача в трекере|тикет|ссылка"
	],
	status: ["status|state|done|progress|complete|completed|tilstand|ferdig|stand|zustand|tillstånd|statut|état|fait|estado", "hecho|situação|feito|estatus|状態|ステータス|状況|進捗|状态|进度|статус|состояние|готово|resolution status"]
};
const has = (name, title) => columnNames[name].some((list) => `|${list}|`.includes(`|${title}|`));
const times = new Set("time|timestamp|utc|time utc|zeit|uhrzeit|hora|heure|tid|klokkeslett|時刻|时间点|время|event".split("|"));
function recognizeColumns(header) {
	const titles = header.map(plainTitle);
	const find = (name) => {
		const index = titles.findIndex((title) => title !== "" && has(name, title));
		return index === -1 ? void 0 : index;
	};
	const action = find("action");
	const text = action ?? find("text");
	const rest = {
		type: find("type"),
		owner: find("owner"),
		due: find("due"),
		tracking: find("tracking"),
		status: find("status")
	};
	const taken = new Set(Object.values(rest));
	const other = titles.findIndex((title, i) => !taken.has(i) && !/^(?:id|no|nr|number|priority|prio|p|№|優先度|)$/.test(title));
	return {
		text: text ?? (other === -1 ? 0 : other),
		certain: action !== void 0 && (rest.owner !== void 0 || rest.due !== void 0) && !titles.some((title) => times.has(title)),
		known: text !== void 0 || Object.values(rest).some((index) => index !== void 0),
		...rest
	};
}
function plainTitle(title) {
	return title.slice(0, 100).toLowerCase().normalize("NFC").replace(/[([][^)\]]{0,60}[)\]]?/g, " ").replace(/[^\p{L}\p{N}№ ]+/gu, " ").replace(/\s+/g, " ").trim();
}
// src/postmortem/action-items/tables.ts
function columnsOfTable(table) {
	return recognizeColumns((table.children[0]?.children ?? []).map((cell) => readText(cell)));
}
function readTable(table, context) {
	const [, ...rows] = table.children;
	const columns = columnsOfTable(table);
	return rows.flatMap((row) => readRow(row, columns, context));
}
function readRow(row, columns, context) {
	const { source } = context.document;
	const cell = (index) => index === void 0 ? void 0 : row.children[index];
	const words = (index) => readText(cell(index) ?? {
		type: "text",
		value: ""
	}).trim();
	const text = wordsWithoutLabels({
		type: "paragraph",
		children: cell(columns.text)?.children ?? []
	}).trim();
	const details = readDetails(text, "", context);
	if (saysNothing(text) || saysNothing(details.text)) return [];
	const status = words(columns.status);
	const state = stateOfRow(status, words(columns.tracking), cell(columns.text), details.state);
	return [{
		item: {
			text: details.text,
			type: classifyItem(words(columns.type)) ?? details.type ?? context.type,
			owner: ownerOfCell(words(columns.owner)) ?? details.owner,
			due: readDueDate(words(columns.due), context.date) ?? details.due,
			tracking: findTracking(nodesOfCell(cell(columns.tracking)), words(columns.tracking)) ?? findTracking(nodesOfCell(cell(columns.text)), details.reference) ?? findTracking(nodesOfCell(cell(columns.status)), referenceIn(status).reference),
			state,
			reason: state === "declined" ? details.reason ?? reasonFrom(status) : null,
			form: "table",
			span: placeOf(source, row)
		},
		write: writePlace(source, cell(columns.tracking), cell(columns.text))
	}];
}
function stateOfRow(status, tracking, text, said) {
	const stated = stateOfCell(status);
	if (stated !== "open") return stated;
	if (stateOfCell(tracking) !== "open") return stateOfCell(tracking);
	if (said !== "open") return said;
	const [first, second] = text?.children ?? [];
	return first?.type === "delete" && second === void 0 ? "declined" : "open";
}
function nodesOfCell(cell) {
	return cell === void 0 ? [] : [...nodesOf(cell)];
}
function writePlace(source, tracking, text) {
	const cell = tracking ?? text;
	if (cell === void 0) return {
		start: 0,
		end: 0,
		cell: false
	};
	const place = placeOf(source, cell);
	const raw = source.slice(place.start, place.end);
	const inner = placeAt$1(source, place.start + (raw.startsWith("|") ? 1 : 0), place.end - (/[^\\]\|$/.test(raw) || raw === "|" ? 1 : 0));
	if (tracking !== void 0) return {
		start: inner.start,
		end: Math.max(inner.start, inner.end),
		cell: true
	};
	const end = inner.start + source.slice(inner.start, inner.end).trimEnd().length;
	return {
		start: end,
		end,
		cell: false
	};
}
// src/postmortem/action-items/read.ts
function readActionItems({ document, sections, date, names }) {
	const blocks = collectPlaces(document.root.children, sections);
	const structured = blocks.flatMap((block) => {
		const { node, open, lead } = block;
		const title = open.at(-1)?.title ?? "";
		const context = {
			document,
			date,
			names,
			type: classifyItem(title)
		};
		return (isPlaceOfItems(block) && !tellsWhatWasDone(lead) ? readBlock(node, context, open) : ownTable(block, context)).map((reading) => ({
			block,
			reading: withHistory(reading, title)
		}));
	});
	const plain = blocks.flatMap((block) => {
		const context = {
			document,
			date,
			names,
			type: classifyItem(block.open.at(-1)?.title ?? "")
		};
		return plainItems(block, blocks, structured, context).map((reading) => ({
			block,
			reading
		}));
	});
	return [...structured, ...plain].map(({ reading }) => reading).sort((a, b) => a.item.span.start - b.item.span.start);
}
function collectPlaces(nodes, sections) {
	const around = sectionWalk(sections);
	const blocks = nodes.flatMap((node) => withLabels(node, sections));
	return blocks.map((node, i) => {
		const before = blocks[i - 1];
		return {
			node,
			open: around(node.position?.start.offset ?? 0),
			lead: before?.type === "paragraph" ? readText(before).trim() : ""
		};
	});
}
function withLabels(node, sections) {
	const { start, end } = {
		start: node.position?.start.offset ?? 0,
		end: node.position?.end.offset ?? 0
	};
	const isLabelled = sections.some(({ name, depth, heading }) => name === "action-items" && depth === 8 && start <= heading.start && heading.end <= end);
	return node.type === "list" && isLabelled ? node.children.flatMap((item) => item.children) : [node];
}
const aside = patternFrom("i", String.raw`^(?:notes?|background|discussion|details?|references?|links?|appendix|validation|verification`, String.raw`|results?|how to|checklist|pre-?flight|definition of done|acceptance|open questions|questions`, String.raw`|queries|query names|scripts?|data (?:fix|repair|correction)s?|records?|examples?|legend`, String.raw`|status key|participants?|attendees)\b`);
const otherSections = /* @__PURE__ */ new Set([
	"went-well",
	"went-badly",
	"lucky",
	"timeline",
	"impact",
	"summary",
	"links",
	"background",
	"contributing-factors",
	"trigger"
]);
function isPlaceOfItems({ open }) {
	const at = open.findIndex(({ name }) => name === "action-items");
	return at !== -1 && !open.slice(at + 1).some(({ name, title }) => otherSections.has(name) || aside.test(title.trim()));
}
function readBlock(node, context, open) {
	if (node.type === "list") {
		const questions = node.children.filter((item) => isFormQuestion(readText(item).trim())).length;
		return isOnlyCode(node) || open.at(-1)?.name === "other" && isDetailsOnly(node) || questions * 2 > node.children.length ? [] : readList(node, context);
	}
	if (node.type !== "table") return [];
	return open.at(-1)?.name === "action-items" || columnsOfTable(node).known ? readTable(node, context) : [];
}
const history$1 = /* @__PURE__ */ new Set([
	"timeline",
	"resolution",
	"detection",
	"impact",
	"background"
]);
function ownTable({ node, open }, context) {
	if (node.type !== "table" || open.some(({ name }) => history$1.has(name))) return [];
	return columnsOfTable(node).certain ? readTable(node, context) : [];
}
const completed = /\b(?:completed|done|already|actions taken|what we did|finished|utført)\b/i;
function withHistory(reading, title) {
	return completed.test(title) && reading.item.state === "open" ? {
		...reading,
		item: {
			...reading.item,
			state: "done"
		}
	} : reading;
}
const clear = patternFrom("i", String.raw`\b(?:action|follow.?ups?|next steps?|to.?dos?|tasks?|remediation)\b|maßnahmen|massnahmen|tiltak`, String.raw`|åtgärder|actions|acciones|ações|対応|対策|行动|действия`);
function plainItems(block, blocks, structured, context) {
	const { node, open } = block;
	if (node.type !== "heading" && node.type !== "paragraph" || !isPlaceOfItems(block)) return [];
	const own = open.at(-1);
	if (own === void 0) return [];
	const isTitle = own.heading.start === node.position?.start.offset;
	if (node.type === "heading") {
		if (!isTitle || own.name !== "other") return [];
		const within = blocks.filter((one) => one !== block && one.open.includes(own));
		const listed = structured.some((one) => one.block.open.includes(own));
		const deeper = within.some((one) => one.node.type === "heading");
		const text = within.map((one) => collectNotes(one.node)).join("; ");
		return listed || deeper || text.trim() === "" ? [] : readHeading(node, text, context);
	}
	const top = open.find(({ name }) => name === "action-items");
	if (isTitle || own !== top || !clear.test(own.title)) return [];
	return structured.some((one) => one.block.open.includes(own)) || hasHeadings(own, blocks) ? [] : readParagraph(node, context);
}
function hasHeadings(section, blocks) {
	return blocks.some(({ node, open }) => node.type === "heading" && open.includes(section) && node.position?.start.offset !== section.heading.start);
}
function isDetailsOnly(node) {
	return node.type === "list" && node.children.every((item) => isDetail(readText(item)));
}
// src/postmortem/passages.ts
const object = "￼";
function readPassages(document, sections, regions) {
	const passages = [];
	const around = sectionWalk(sections);
	const visit = (node, form) => {
		if (node.type === "heading") add(node, "heading");
		else if (node.type === "paragraph") add(node, form);
		else if (node.type === "tableCell") add(node, "cell");
		else if ("children" in node) for (const child of node.children) visit(child, node.type === "listItem" ? "item" : node.type === "blockquote" ? "quote" : form);
	};
	const add = (node, form) => {
		const { text, pieces } = collectProse(node);
		if (text.trim() === "") return;
		const span = placeOf(document.source, node);
		const generated = regions.some(({ span: region }) => region.start <= span.start && span.end <= region.end);
		passages.push({
			text,
			pieces,
			form,
			span,
			generated,
			section: innermost(around(span.start))?.name ?? "other"
		});
	};
	visit(document.root, "paragraph");
	return passages;
}
function collectProse(node) {
	const pieces = [];
	let text = "";
	const visit = (inner) => {
		const words = inner.type === "text" ? inner.value.replace(/\s/g, " ") : inner.type === "inlineCode" ? object : inner.type === "break" ? " " : null;
		if (words !== null) {
			pieces.push({
				at: text.length,
				length: words.length,
				start: inner.position?.start.offset ?? 0,
				end: inner.position?.end.offset ?? 0
			});
			text += words;
		} else if ("children" in inner) for (const child of inner.children) visit(child);
	};
	visit(node);
	return {
		text,
		pieces
	};
}
function spanIn$1(source, passage, index, length) {
	const start = findOffset$1(source, passage, index);
	const end = findOffset$1(source, passage, index + Math.max(0, length - 1)) + 1;
	return placeAt$1(source, start, Math.max(start, end));
}
function findOffset$1(source, passage, index) {
	const piece = passage.pieces.findLast(({ at }) => at <= index) ?? passage.pieces[0];
	if (piece === void 0) return passage.span.start;
	const written = source.slice(piece.start, piece.end);
	const words = passage.text.slice(piece.at, piece.at + piece.length);
	if (words === object || written.length === words.length) return Math.min(piece.end, piece.start + Math.max(0, index - piece.at));
	return piece.start + alignedOffset(written, words, index - piece.at);
}
function alignedOffset(written, words, index) {
	let at = 0;
	for (let i = 0; i <= index && i < words.length; i += 1) {
		at = skipTo(written, at, words[i] ?? "");
		if (i < index) at += written[at] === "&" ? entityLength(written, at) : 1;
	}
	return Math.min(at, written.length);
}
function skipTo(written, from, wanted) {
	let at = from;
	if (written[at] === "\\" && written[at + 1] === wanted && wanted !== "\\") return at + 1;
	if (wanted.trim() === "") return at;
	while (at < written.length && written[at] !== wanted && /[\s>]/.test(written[at] ?? "")) at += 1;
	return at;
}
function entityLength(written, at) {
	return /^&[#\w]{1,30};/.exec(written.slice(at, at + 34))?.[0].length ?? 1;
}
// src/postmortem/regions.ts
const startGrammar = /^<!-- after-action:region ([a-z][a-z0-9-]{0,39}) hash=([A-Za-z0-9_-]{12})(?: lines=([A-Za-z0-9_-]{0,200000}))? -->$/;
const endGrammar = /^<!-- \/after-action:region ([a-z][a-z0-9-]{0,39}) -->$/;
const lineHashLength = 5;
function printRegion(name, body) {
	return `${printStart(name, body)}\n${trimmed(body)}\n<!-- /after-action:region ${name} -->`;
}
function printStart(name, body) {
	return `<!-- after-action:region ${name} hash=${hashRegion(body)} lines=${hashLines(body).map(lineHash).join("")} -->`;
}
function hashRegion(body) {
	return createHash("sha256").update(trimmed(body)).digest("base64url").slice(0, 12);
}
function lineHash(line) {
	return createHash("sha256").update(line.trimEnd()).digest("base64url").slice(0, lineHashLength);
}
function trimmed(body) {
	return body.replace(/\r\n?/g, "\n").replace(/^\n+|\n+$/g, "");
}
function hashLines(body) {
	return trimmed(body).split("\n");
}
function readRegions(source) {
	const regions = [];
	const problems = [];
	const fail = (line, region, message) => {
		problems.push({
			region,
			message,
			span: placeAt$1(source, line.start, line.end)
		});
	};
	if (!source.includes("after-action:region")) return {
		regions,
		problems
	};
	let open = null;
	for (const { line, inCode } of markerLines(source)) {
		const start = startGrammar.exec(line.text);
		const end = endGrammar.exec(line.text);
		const name = start?.[1] ?? end?.[1] ?? /region ([a-z][a-z0-9-]{0,39})/.exec(line.text)?.[1] ?? "";
		if (inCode) fail(line, name, `The marker of region "${name}" is inside a code block`);
		else if (start === null && end === null) fail(line, name, `The marker of region "${name}" was changed`);
		else if (start !== null && open !== null) fail(line, name, `Region "${name}" begins inside region "${open.name}"`);
		else if (start !== null && regions.some((region) => region.name === name)) fail(line, name, `Region "${name}" appears twice`);
		else if (start !== null) open = {
			name,
			line,
			match: start
		};
		else if (open?.name !== name) fail(line, name, `Region "${name}" has an end marker but no start marker`);
		else {
			regions.push(parseRegion(source, name, open.match, open.line, line));
			open = null;
		}
	}
	if (open !== null) fail(open.line, open.name, `Region "${open.name}" has no end marker`);
	return {
		regions,
		problems
	};
}
function parseRegion(source, name, match, start, end) {
	const [, , hash = "", lines = ""] = match;
	const bodyStart = source.indexOf("\n", start.end) + 1;
	return {
		name,
		hash,
		span: placeAt$1(source, start.start, end.end),
		body: placeAt$1(source, bodyStart, Math.max(bodyStart, end.start)),
		startMarker: placeAt$1(source, start.start, start.end),
		lines: lines.match(new RegExp(`.{${lineHashLength}}`, "g")) ?? []
	};
}
function markerLines(source) {
	const found = [];
	let fence = null;
	let start = 0;
	while (start < source.length) {
		const newline = source.indexOf("\n", start);
		const end = newline === -1 ? source.length : newline;
		const text = source.slice(start, end).replace(/\r$/, "");
		const run = /^ {0,3}(`{3,}(?=[^`]{0,1000}$)|~{3,})/.exec(text.slice(0, 1e3));
		if (/<!--\s{0,20}\/?\s{0,20}after-action:region/.test(text)) found.push({
			line: {
				text,
				start,
				end: start + text.length
			},
			inCode: fence !== null
		});
		if (run?.[1] !== void 0 && fence === null) fence = run[1];
		else if (fence !== null && run?.[1]?.startsWith(fence) === true && text.trim() === run[1]) fence = null;
		start = end + 1;
	}
	return found;
}
// src/postmortem/parse.ts
function parsePostmortem(path, source, own = {}) {
	const parts = readParts(path, source, own);
	const { document, frontMatter, fields, title, date, sections } = parts;
	const { regions } = readRegions(source);
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
		actionItems: itemsFrom(parts).map(({ item }) => item),
		passages: readPassages(document, sections, regions),
		frontMatterProblems: (document.frontMatter?.problems ?? []).map(({ message, place }) => ({
			message,
			span: place
		})),
		incident: readIncident(frontMatter)
	};
}
function readItems(path, source, own = {}) {
	return itemsFrom(readParts(path, source, own));
}
function readParts(path, source, own) {
	const document = readMarkdown(source);
	const frontMatter = document.frontMatter?.data ?? {};
	const fields = readFields(document);
	const title = readTitle(document, frontMatter);
	return {
		document,
		frontMatter,
		fields,
		title,
		date: readDate(path, title, fields),
		sections: readSections(document, own)
	};
}
function itemsFrom({ document, sections, date, fields }) {
	return readActionItems({
		document,
		sections,
		date,
		names: createNames(document.source, fields)
	});
}
function readTitle(document, frontMatter) {
	const headings = document.root.children.filter((node) => node.type === "heading");
	const first = headings.find((heading) => heading.depth === 1) ?? headings[0];
	const written = first === void 0 ? "" : readText(first).trim();
	if (written !== "") return written;
	const stated = Object.hasOwn(frontMatter, "title") ? frontMatter["title"] : null;
	return typeof stated === "string" && stated.trim() !== "" ? stated.trim() : null;
}
function readIncident(frontMatter) {
	for (const key of [
		"incident",
		"issue",
		"incident_number",
		"incident_url",
		"incident_link"
	]) {
		const number = readIssueNumber$1(Object.hasOwn(frontMatter, key) ? frontMatter[key] : null);
		if (number !== null) return number;
	}
	return null;
}
function readIssueNumber$1(value) {
	if (typeof value === "number") return Number.isSafeInteger(value) && value > 0 ? value : null;
	if (typeof value === "object" && value !== null && "number" in value) return readIssueNumber$1(value.number);
	if (typeof value !== "string") return null;
	const match = /^#?(\d{1,9})$|(?:#|\/issues\/)(\d{1,9})\b/.exec(value.trim());
	return match === null ? null : readIssueNumber$1(Number(match[1] ?? match[2]));
}
function readDate(path, title, fields) {
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
	for (const entry of document.frontMatter?.entries ?? []) fields.set(entry.key.toLowerCase(), {
		value: printed(entry.value),
		span: entry.place
	});
	for (const node of document.root.children) {
		if (node.type !== "paragraph" && node.type !== "list") continue;
		for (const inner of nodesOf(node)) if (inner.type === "paragraph") addFields(document.source, inner.position?.start.offset ?? 0, inner.position?.end.offset ?? 0, fields);
	}
	return Object.fromEntries(fields);
}
function printed(value) {
	return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}
function addFields(source, start, end, fields) {
	let at = start;
	for (const line of source.slice(start, Math.min(end, start + 4e3)).split("\n")) {
		const match = /^\s{0,8}[*_]{0,3}(\p{L}[\p{L} /-]{1,30}?)[*_]{0,3}\s?:\s?[*_]{0,3}\s{0,3}(.{0,300})/u.exec(line);
		const key = match?.[1]?.trim().toLowerCase() ?? "";
		const value = match?.[2]?.replace(/\s{1,20}$/, "") ?? "";
		if (key !== "" && value !== "" && !fields.has(key)) fields.set(key, {
			value,
			span: placeAt$1(source, at, at + line.length)
		});
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
// src/review/baseline.ts
const version = 1;
const maxLength$2 = 5e6;
function printBaseline(documents, before = {}) {
	const seen = new Set(documents.map(({ path }) => path));
	const byPath = [...Object.entries(before).filter(([path]) => !seen.has(path)), ...documents.filter(({ findings }) => findings.length > 0).map(({ path, source, findings }) => [path, byRule(source, findings)])].sort(([a], [b]) => compareText(a, b));
	return `${JSON.stringify({
		version,
		findings: Object.fromEntries(byPath)
	}, null, 2)}\n`;
}
function byRule(source, findings) {
	const rules = [...new Set(findings.map(({ ruleId }) => ruleId))].sort(compareText);
	return Object.fromEntries(rules.map((rule) => [rule, findings.filter(({ ruleId }) => ruleId === rule).map((finding) => nameFinding(source, finding)).sort(compareText)]));
}
function parseBaseline(text) {
	if (text.length > maxLength$2) return null;
	try {
		const read = JSON.parse(text);
		if (!isRecord(read) || read["version"] !== version || !isRecord(read["findings"])) return null;
		return isBaseline(read["findings"]) ? read["findings"] : null;
	} catch {
		return null;
	}
}
function isBaseline(value) {
	return Object.values(value).every((rules) => isRecord(rules) && Object.values(rules).every((names) => Array.isArray(names) && names.every((name) => typeof name === "string")));
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function compareWith(baseline, { path, source, findings }, formerPath) {
	const known = [path, formerPath].find((name) => name !== void 0 && Object.hasOwn(baseline, name));
	const left = /* @__PURE__ */ new Map();
	for (const [rule, names] of Object.entries(known === void 0 ? {} : baseline[known] ?? {})) for (const name of names) count$4(left, `${rule} ${name}`, 1);
	const fresh = findings.filter((finding) => {
		const key = `${finding.ruleId} ${nameFinding(source, finding)}`;
		if ((left.get(key) ?? 0) === 0) return true;
		count$4(left, key, -1);
		return false;
	});
	const mended = [...left.values()].reduce((sum, one) => sum + one, 0);
	return {
		fresh,
		known: findings.length - fresh.length,
		mended
	};
}
function count$4(counts, key, by) {
	counts.set(key, (counts.get(key) ?? 0) + by);
}
function nameFinding(source, { ruleId, message, place }) {
	return fingerprint(JSON.stringify([
		ruleId,
		normalized$1(message.replace(/\blines? [\d, and]{1,80}/g, "line ")),
		sentenceAt(source, place)
	]));
}
const sentenceEnd = /[.!?](?=\s)|\n\s{0,80}?\n|\n(?=\s{0,12}(?:[-+*#>]|\d{1,9}[.)]) )|\|/g;
function sentenceAt(source, { start, end }) {
	const before = source.slice(Math.max(0, start - 240), start);
	const after = source.slice(end, end + 240);
	const words = source.slice(start, Math.min(end, start + 400));
	const from = Math.max(...Array.from(before.matchAll(sentenceEnd), (stop) => stop.index + stop[0].length), 0);
	const to = after.search(sentenceEnd);
	return normalized$1(before.slice(from) + words + (to === -1 ? after : after.slice(0, to)));
}
function normalized$1(text) {
	return text.replace(/[\s>*_~`]+/g, " ").trim().toLowerCase();
}
// src/review/directives.ts
const directiveKinds = [
	"disable-next-line",
	"disable-line",
	"disable",
	"enable"
];
const grammar = patternFrom("g", String.raw`<!--\s{1,4}after-action\s{1,4}([a-z-]{1,40})`, String.raw`(?:\s{1,4}([\w-]{1,80}(?:,\s?[\w-]{1,80}){0,40}))?`, String.raw`(?:\s([^\n]{0,500}?))?\s?-->`);
const beginsBlock = /^\s{0,12}(?:[-*+>#|]|\d{1,9}[.)]\s|```|~~~|<!--)/;
function readDirectives(source) {
	if (!/<!--\s{1,4}after-action\s/.test(source)) return [];
	const lines = source.split("\n");
	const found = [];
	let [at, fence] = [0, null];
	lines.forEach((line, index) => {
		const run = /^\s{0,12}(`{3,}|~{3,})/.exec(line)?.[1];
		if (run !== void 0) fence = fence === null ? run : run.startsWith(fence) ? null : fence;
		else if (fence === null) found.push(...directivesIn(source, lines, {
			index,
			at
		}));
		at += line.length + 1;
	});
	return found.map((one, index) => withEnd(one, found.slice(index + 1), lines.length));
}
function directivesIn(source, lines, { index, at }) {
	const line = lines[index] ?? "";
	return Array.from(line.matchAll(grammar)).flatMap((match) => {
		const [whole, verb = "", rules = "", reason = ""] = match;
		if (line[match.index - 1] === "`") return [];
		return rules.split(/,\s?/).map((rule) => ({
			verb,
			rule,
			reason: reason.replace(/^[\s:–—-]+/, "").trim(),
			place: placeAt$1(source, at + match.index, at + match.index + whole.length),
			lines: isKind(verb) ? linesOf(verb, lines, index) : null
		}));
	});
}
function isKind(verb) {
	return directiveKinds.some((kind) => kind === verb);
}
function linesOf(verb, lines, index) {
	if (verb === "enable") return null;
	if (verb === "disable-line") return {
		first: index + 1,
		last: index + 1
	};
	if (verb === "disable") return {
		first: isAtTop(lines, index) ? 1 : index + 1,
		last: lines.length
	};
	let first = index + 1;
	while (first < lines.length && isSkipped(lines[first] ?? "")) first += 1;
	let last = first + 1;
	while (last < lines.length && continues$1(lines[last] ?? "")) last += 1;
	return {
		first: first + 1,
		last
	};
}
function isSkipped(line) {
	return line.trim() === "" || /^\s{0,12}<!--[^\n]{0,600}-->\s*$/.test(line);
}
function continues$1(line) {
	return line.trim() !== "" && !beginsBlock.test(line);
}
function isAtTop(lines, index) {
	const body = lines[0]?.trim() === "---" ? lines.indexOf("---", 1) + 1 : 0;
	return lines.slice(body, index).every((line) => isSkipped(line) || /^# /.test(line));
}
function withEnd(directive, later, last) {
	if (directive.verb !== "disable" || directive.lines === null) return directive;
	const end = later.find(({ verb, rule }) => verb === "enable" && (rule === "" || rule === directive.rule));
	return {
		...directive,
		lines: {
			...directive.lines,
			last: end?.place.line ?? last
		}
	};
}
function covers({ lines, rule }, ids, line) {
	return lines !== null && ids.includes(rule) && lines.first <= line && line <= lines.last;
}
// src/review/excuses.ts
function excusesOf(source) {
	const [directives, allowed] = [readDirectives(source), readAllowances(source)];
	return (ids, line) => directives.some((one) => covers(one, ids, line)) || ids.some((id) => allowed.get(id)?.has(line) === true);
}
function findUnused(source, findings, rules) {
	return readDirectives(source).filter((one) => {
		const rule = rules.find((candidate) => idsOf(candidate).includes(one.rule));
		if (one.reason === "" || one.lines === null || rule === void 0 || rule.excusesItself === true) return false;
		return !findings.some(({ ruleId, place }) => ruleId === rule.id && covers(one, idsOf(rule), place.line));
	});
}
function idsOf({ id, formerId }) {
	return [id, ...formerId === void 0 ? [] : [formerId]];
}
function readAllowances(source) {
	const allowed = /* @__PURE__ */ new Map();
	if (!source.includes("after-action:allow")) return allowed;
	source.split("\n").forEach((line, i) => {
		for (const match of line.matchAll(/<!-- after-action:allow ([a-z0-9 -]{1,200}?) -->/g)) for (const id of (match[1] ?? "").split(" ")) {
			const lines = allowed.get(id) ?? /* @__PURE__ */ new Set();
			lines.add(i + 1).add(i + 2);
			allowed.set(id, lines);
		}
	});
	return allowed;
}
// src/review/lint.ts
function lint(document, rules, context, settings) {
	const isExcused = excusesOf(document.source);
	const known = withPeopleFrom(document, context);
	const asked = rules.map((rule) => ({
		rule,
		severity: chooseSeverity(rule, settings.rules)
	})).filter((one) => one.severity !== "off");
	const said = asked.flatMap(({ rule, severity }) => rule.check(document, known).map((found) => ({
		rule,
		finding: {
			ruleId: rule.id,
			severity,
			...found
		}
	})));
	return said.filter(({ rule, finding }) => !isExcused(idsOf(rule), finding.place.line)).map(({ finding }) => finding).concat(sayUnused(document.source, said.map(({ finding }) => finding), asked)).filter(onceEach()).sort(byPlace);
}
function sayUnused(source, findings, asked) {
	const ofDirectives = asked.find(({ rule }) => rule.id === "directive");
	if (ofDirectives === void 0) return [];
	return findUnused(source, findings, asked.map(({ rule }) => rule)).map(({ place, rule }) => ({
		ruleId: "directive",
		severity: ofDirectives.severity,
		message: `Unexpected comment that takes back "${rule}", expected a finding of it there`,
		place
	}));
}
function chooseSeverity({ id, defaultSeverity }, configured) {
	return (Object.hasOwn(configured, id) ? configured[id] : void 0) ?? defaultSeverity;
}
function withPeopleFrom(document, context) {
	const names = [...[
		"owner",
		"author",
		"authors",
		"lead",
		"by"
	].flatMap((key) => {
		const value = Object.hasOwn(document.frontMatter, key) ? document.frontMatter[key] : document.fields[key]?.value;
		return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === "string").flatMap((one) => one.split(/,| and | & /));
	}), ...ownersOfItems(document)].filter((name) => !teamWord.test(name)).flatMap((name) => [name, .../^(\p{Lu}\p{L}{2,20}) \p{Lu}/u.exec(name.trim())?.slice(1) ?? []]).map((name) => name.replace(/^[\s@[]+|[\s\]]+$/g, "").toLowerCase()).filter((name) => /^[\p{L}\p{N}][\p{L}\p{N} .'-]{1,38}$/u.test(name));
	return {
		...context,
		people: /* @__PURE__ */ new Set([...context.people, ...names])
	};
}
const teamWord = patternFrom("i", String.raw`team|platform|group|squad|crew|guild|department|desk|committee|\bdevs?$|engineering|engineers|operations`, String.raw`|\bops\b|devops|support|success|reliability|security|infra|management|\bsres?\b|\bqa\b|\bdata\b|product`, String.raw`|network|storage|backend|frontend|database|services?\b|all$|everyone|tbd`);
function ownersOfItems({ actionItems, source }) {
	return actionItems.flatMap(({ owner, span }) => {
		if (owner === null || owner.includes("/")) return [];
		return source.slice(span.start, span.end).toLowerCase().includes(`@${owner.toLowerCase()}`) || /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]+)+$/u.test(owner) ? [owner] : [];
	});
}
function onceEach() {
	const seen = /* @__PURE__ */ new Set();
	return ({ ruleId, place, message }) => {
		const key = `${ruleId} ${place.start} ${message}`;
		return !seen.has(key) && seen.add(key) !== void 0;
	};
}
function byPlace(a, b) {
	return a.place.start - b.place.start || a.place.end - b.place.end || compareText(a.ruleId, b.ruleId);
}
// src/review/review-text.ts
function reviewText(path, source, { rules, context, config }) {
	const document = parsePostmortem(path, source, config.postmortem.sections);
	return {
		document,
		findings: lint(document, rules, context, config.review)
	};
}
function allIds(rules) {
	return rules.flatMap(({ id, formerId }) => formerId === void 0 ? [id] : [id, formerId]);
}
// src/review/review.ts
function isRefused(findings, failOn) {
	if (failOn === "never") return false;
	return findings.some(({ severity }) => severity === "error" || severity === "warning" && failOn === "warning");
}
// src/text/capitalized.ts
function capitalized(words) {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
// src/render/review/comment.ts
const maxComments = 20;
const bodyLimit = 6e4;
const rank$2 = {
	error: 0,
	warning: 1,
	notice: 2
};
const levels = {
	error: "failure",
	warning: "warning",
	notice: "notice"
};
function renderReview(documents, diffLines, failOn = "error") {
	const all = documents.flatMap(({ document, findings }) => findings.map((finding) => ({
		document,
		finding
	})));
	const inline = [...groupByLine(all.filter(({ document, finding }) => diffLines.get(document.path)?.has(finding.place.line) === true)).filter(isWorthALine)].sort((a, b) => worst(a) - worst(b)).slice(0, maxComments);
	const shown = new Set(inline.flat());
	const rest = all.filter((placed) => !shown.has(placed) && isWorthALine([placed]));
	const title = renderTitle(all.map(({ finding }) => finding), documents.length);
	return {
		title,
		body: capMarkdown([`**${title}**`, renderRest$1(rest, inline.length > 0)].filter(Boolean).join("\n\n"), bodyLimit, "_More findings are in the check._"),
		comments: inline.map(renderComment),
		standing: new Set(groupByLine(all).map((group) => renderComment(group).fingerprint)),
		annotations: all.map(renderAnnotation),
		unremarked: all.filter((placed) => !shown.has(placed)).map(renderAnnotation),
		conclusion: concludeReview(all, failOn),
		summary: capMarkdown(all.length === 0 ? "Nothing to remark." : renderList(all), bodyLimit, "_More findings are in the annotations._")
	};
}
function isWorthALine(group) {
	return group.some(({ finding }) => finding.severity !== "notice" || finding.suggestion !== void 0);
}
function concludeReview(all, failOn) {
	if (all.every(({ finding }) => finding.severity === "notice")) return "success";
	return isRefused(all.map(({ finding }) => finding), failOn) ? "failure" : "neutral";
}
function renderTitle(findings, documents) {
	if (findings.length === 0) return `Nothing to remark in ${counted$1(documents, "postmortem")}`;
	return [
		"error",
		"warning",
		"notice"
	].map((severity) => [findings.filter((finding) => finding.severity === severity).length, severity]).filter(([count]) => count > 0).map(([count, severity]) => counted$1(count, severity)).join(", ");
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
	return Math.min(...group.map(({ finding }) => rank$2[finding.severity]));
}
function renderComment(group) {
	const [first] = group;
	const path = first?.document.path ?? "";
	const line = first?.finding.place.line ?? 1;
	const words = renderRemark(first, line);
	const key = fingerprint(JSON.stringify([
		path,
		words,
		...group.map(({ finding }) => `${finding.ruleId} ${finding.message}`)
	]));
	const remarks = group.map(({ finding }) => `${finding.severity === "error" ? "**Error**" : capitalized(finding.severity)}: ${text(finding.message)}. ${ruleName(finding.ruleId)}`);
	const suggestion = suggestionFor$1(group, words);
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
function renderRemark(placed, line) {
	return placed?.document.source.split("\n")[line - 1]?.replace(/\r$/, "") ?? "";
}
function suggestionFor$1(group, line) {
	const [only, ...others] = group.filter(({ finding }) => finding.suggestion !== void 0);
	if (only === void 0 || others.length > 0) return null;
	const { place, suggestion = "" } = only.finding;
	const source = only.document.source.slice(place.start, place.end);
	if (source.includes("\n")) return null;
	return `\n\`\`\`\`suggestion\n${line.slice(0, place.column - 1) + suggestion + line.slice(place.column - 1 + source.length)}\n\`\`\`\``;
}
function renderRest$1(rest, some) {
	if (rest.length === 0) return "";
	return rest.length <= 10 ? renderList(rest) : details(`${rest.length} ${some ? "more " : ""}findings`, renderList(rest));
}
function renderList(placed) {
	return placed.map(({ document, finding }) => `- ${inlineCode(`${document.path}:${finding.place.line}`)} ${finding.severity === "error" ? "**error**" : finding.severity}: ${text(finding.message)} ${ruleName(finding.ruleId)}`).join("\n");
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
function renderSettled(body, sha) {
	const marker = parseMarker(body);
	if (marker?.kind !== "finding" || marker.attributes["settled"] !== void 0) return null;
	const { key = "" } = marker.attributes;
	const said = body.split("\n").slice(1).join("\n").split("\n````suggestion")[0]?.trim() ?? "";
	return [
		printMarker("finding", {
			key,
			settled: "true"
		}),
		`Mended, as of ${inlineCode(sha.slice(0, 7))}.`,
		"",
		details("What it was", said)
	].join("\n");
}
function ruleName(id) {
	return `(${inlineCode(id)})`;
}
// src/jobs/review.ts
const checkName = "After-Action review";
function createReviewJob(rules) {
	return {
		id: "review",
		description: "check a postmortem for what is missing and for blame, on the lines of its pull request",
		read: readReviewFacts,
		plan: (facts, context) => planReview(facts, context, rules)
	};
}
async function readReviewFacts(reader, { pull: number, ours, check = true }, { config }) {
	const [pull, self] = [await reader.pullRequest(number), await reader.identity()];
	const touched = (await reader.pullRequestFiles(number)).filter((file) => isPostmortem(file, config.postmortem.directory));
	const files = [];
	for (const file of touched) {
		const content = await reader.file(file.path, pull.head.sha);
		if (content !== null) files.push({
			file,
			source: content.text
		});
	}
	const omissions = [];
	const people = await participants(reader, files, omissions);
	return {
		pull,
		files,
		who: {
			self: self.login,
			identities: config.identities
		},
		ours: ours ?? null,
		publishCheck: check || ours !== void 0,
		quiet: ours !== void 0 || pull.draft,
		people,
		omissions,
		baseline: files.length === 0 ? {} : await readBaseline(reader, pull.head.sha, config, omissions),
		reviewComments: files.length === 0 || ours !== void 0 || pull.draft ? [] : await reader.reviewComments(number)
	};
}
function isPostmortem({ path, status }, directory) {
	return status !== "removed" && path.startsWith(`${directory.replace(/\/+$/, "")}/`) && /\.(?:md|markdown)$/i.test(path) && !/(?:^|\/)(?:readme|index|template)\.md$/i.test(path);
}
async function readBaseline(reader, sha, { review: { baseline: path } }, omissions) {
	const file = path === null ? null : await reader.file(path, sha);
	if (file === null) return {};
	const read = parseBaseline(file.text);
	if (read === null) omissions.push(`${file.path} is not a baseline, so every finding counts`);
	return read ?? {};
}
async function participants(reader, files, omissions) {
	const logins = /* @__PURE__ */ new Set();
	for (const { file, source } of files) {
		const { incident } = parsePostmortem(file.path, source);
		if (incident === null) continue;
		try {
			for (const { author } of await reader.comments(incident)) if (author.type !== "Bot") logins.add(author.login.toLowerCase());
		} catch (error) {
			if (!(error instanceof UserError) || stopsEverything(error)) throw error;
			omissions.push(`who took part in #${incident} could not be read: ${error.problems[0].remedy}`);
		}
	}
	return [...logins];
}
function planReview(facts, { config, now }, allRules) {
	const settings = settingsFor(facts, now, config, allRules);
	const documents = facts.files.map(({ file, source }) => {
		const { document, findings } = reviewText(file.path, source, settings);
		const found = {
			path: file.path,
			source,
			findings
		};
		return {
			document,
			findings: compareWith(facts.baseline, found, file.previousPath).fresh
		};
	});
	const rendered = renderReview(documents, new Map(facts.files.map(({ file }) => [file.path, commentableLines(file.patch ?? "")])), config.review.failOn);
	const conclusion = facts.ours === "links" && rendered.conclusion === "failure" ? "neutral" : rendered.conclusion;
	const unremarked = facts.quiet ? rendered.annotations : rendered.unremarked;
	const output = {
		documents,
		conclusion,
		markdown: rendered.body,
		unremarked
	};
	if (facts.files.length === 0) return nothingToReview(facts, config, output);
	const count = documents.reduce((sum, { findings }) => sum + findings.length, 0);
	const changes = [];
	const fresh = facts.quiet ? [] : rendered.comments.filter(({ fingerprint }) => !alreadySaid(facts, fingerprint));
	if (fresh.length > 0) changes.push({
		kind: "review",
		pull: facts.pull.number,
		sha: facts.pull.head.sha,
		key: facts.pull.head.sha,
		body: rendered.body,
		comments: fresh
	});
	if (!facts.quiet) changes.push(...settleRemarks(facts, rendered.standing));
	if (facts.publishCheck) changes.push({
		kind: "check",
		sha: facts.pull.head.sha,
		name: checkName,
		conclusion,
		title: rendered.title,
		summary: rendered.summary,
		annotations: unremarked
	});
	return {
		plan: {
			changes,
			reasons: [...facts.omissions, `${counted$1(count, "finding")} in ${counted$1(documents.length, "document")}, ${facts.quiet ? "in the check only while it is a draft" : `${fresh.length} not said before`}`]
		},
		output
	};
}
function settingsFor({ people }, now, config, allRules) {
	const rules = allRules.filter(({ id }) => id !== "action-item-issue" || config.review.rules[id] !== void 0);
	const today = now.slice(0, 10);
	return {
		rules,
		config,
		context: {
			people: new Set(people),
			today,
			ruleIds: allIds(allRules)
		}
	};
}
function nothingToReview({ pull, publishCheck }, { postmortem }, output) {
	const reason = `touches no postmortem under ${postmortem.directory}/`;
	return {
		plan: {
			changes: publishCheck ? [passedCheck(pull.head.sha, `This pull request ${reason}`)] : [],
			reasons: [`pull request #${pull.number} ${reason}`]
		},
		output: {
			...output,
			conclusion: "success"
		}
	};
}
function passedCheck(sha, summary) {
	return {
		kind: "check",
		sha,
		name: checkName,
		conclusion: "success",
		title: "Nothing to review",
		summary: `${summary}.`,
		annotations: []
	};
}
function settleRemarks({ reviewComments, files, pull, who }, standing) {
	const paths = new Set(files.map(({ file }) => file.path));
	return reviewComments.flatMap((remark) => {
		const key = isOurs(remark, who) ? parseMarker(remark.body)?.attributes["key"] : void 0;
		if (key === void 0 || standing.has(key) || !paths.has(remark.path)) return [];
		const body = renderSettled(remark.body, pull.head.sha);
		return body === null ? [] : [{
			kind: "remark",
			pull: pull.number,
			comment: remark.id,
			body
		}];
	});
}
function alreadySaid({ reviewComments, who }, fingerprint) {
	return reviewComments.some((remark) => {
		const said = isOurs(remark, who) ? parseMarker(remark.body)?.attributes : void 0;
		return said?.["key"] === fingerprint && said["settled"] === void 0;
	});
}
// src/jobs/published.ts
const documentsPerRun = 500;
const foldersPerRun = 100;
const atOnce = 8;
async function readPublished(reader, directory) {
	const entries = (await entriesBelow(reader, directory)).filter(({ path }) => isPostmortem({
		path,
		status: "modified"
	}, directory));
	const newest = [...entries].sort((a, b) => a.path < b.path ? 1 : -1).slice(0, documentsPerRun);
	const documents = [];
	for (let i = 0; i < newest.length; i += atOnce) {
		const files = await Promise.all(newest.slice(i, i + atOnce).map(({ path }) => reader.file(path)));
		documents.push(...files.filter((file) => file !== null));
	}
	return {
		documents,
		omitted: entries.length - newest.length
	};
}
async function entriesBelow(reader, directory) {
	const files = [];
	let waiting = [directory];
	for (let read = 0; read < foldersPerRun && waiting.length > 0; read += 1) {
		const [next = directory, ...rest] = waiting;
		const entries = await reader.directory(next);
		files.push(...entries.filter(({ kind }) => kind === "file"));
		const below = entries.filter(({ kind }) => kind === "directory").map(({ path }) => path);
		waiting = [...rest, ...[...below].sort().reverse()];
	}
	return files;
}
// src/correlation/rank-history.ts
const noRanks = { rankings: [] };
const kept = {
	top: 10,
	rankings: 20
};
function readRankHistory(correlation, facts) {
	return withRanking(facts.comments.filter((comment) => isTrusted(comment.author.login, facts)).map((comment) => parseRanks(comment.body)).find((ranks) => ranks.rankings.length > 0) ?? noRanks, toRanking(correlation));
}
function toRanking({ verdict, candidates }) {
	return {
		verdict,
		top: candidates.slice(0, kept.top).map(({ change }) => toRankedChange(change))
	};
}
function toRankedChange(change) {
	const { sha } = change.commit;
	const deployment = /^deployment:(\d{1,15})$/.exec(change.deploy?.id ?? "")?.[1];
	return {
		sha: sha.startsWith("outside:") ? sha : sha.slice(0, 10),
		pullNumber: pullNumberFrom(change),
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
	return [verdict, ...top.map(({ sha, pullNumber, deployment }) => `${sha}${pullNumber === null ? "" : `#${pullNumber}`}${deployment === null ? "" : `@${deployment}`}`)].join(" ");
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
	return top.every((change) => change !== null) ? {
		verdict,
		top
	} : null;
}
function rankIn(ranking, ref) {
	const wanted = ref.trim().toLowerCase();
	const place = ranking.top.findIndex(({ sha, pullNumber, deployment }) => pullNumber !== null && wanted === `#${pullNumber}` || deployment !== null && wanted === `deployment:${deployment}` || wanted === sha || /^[0-9a-f]{7,40}$/.test(wanted) && (wanted.startsWith(sha) || sha.startsWith(wanted)));
	return place < 0 ? null : place + 1;
}
// src/config/camel-case.ts
function camelCased(value) {
	return converted(value);
}
function converted(value) {
	if (Array.isArray(value)) return value.map(converted);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, child]) => [camelCase(key), converted(child)]));
}
function camelCase(name) {
	return name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());
}
// src/config/closest.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
function closest(word, words, tolerance = .34) {
	const bare = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
	const wanted = bare(word.slice(0, 80));
	if (wanted === "") return null;
	let best = null;
	for (const candidate of words) {
		const far = (0, import_fastest_levenshtein.distance)(wanted, bare(candidate));
		if (best === null || far < best.far) best = {
			word: candidate,
			far
		};
	}
	if (best === null) return null;
	return best.far <= Math.max(1, Math.floor(bare(best.word).length * tolerance)) ? best.word : null;
}
function didYouMean(near) {
	return near === null ? "" : `, did you mean "${near}"?`;
}
// src/config/rule-ids.ts
function checkRuleIds(rules, { known, former }, placeOf, path) {
	const placeFor = (id) => ({
		path,
		...placeOf([
			"review",
			"rules",
			id
		], "key")
	});
	const entries = Object.entries(rules);
	const renamed = entries.filter(([id]) => !known.includes(id) && Object.hasOwn(former, id));
	const unknown = entries.filter(([id]) => !known.includes(id) && !Object.hasOwn(former, id));
	return {
		rules: Object.fromEntries([...renamed.map(([id, severity]) => [former[id] ?? id, severity]), ...entries.filter(([id]) => known.includes(id))]),
		problems: unknown.map(([id]) => unknownRule(id, known, placeFor(id))),
		notices: renamed.map(([id]) => ({
			message: `The rule "${id}" is now called "${former[id] ?? ""}"; the old id still works`,
			place: placeFor(id)
		}))
	};
}
function unknownRule(id, known, place) {
	const near = closest(id, known);
	return {
		code: "PM402",
		message: `Unknown rule "${id}"${didYouMean(near)}`,
		place,
		expected: `one of ${known.join(", ")}`,
		received: id,
		remedy: near === null ? "Remove the line, or look up the id in docs/rules/." : `Write "${near}"; until then the line is ignored.`
	};
}
// src/config/faults.ts
function zoneFault(zone) {
	if ((zone.includes("/") || /^(?:UTC|GMT)$/.test(zone)) && isKnown(zone)) return null;
	return `Unknown time zone "${zone}"${didYouMean(closest(zone, Intl.supportedValuesOf("timeZone"), .4))}`;
}
function isKnown(zone) {
	try {
		new Intl.DateTimeFormat("en", { timeZone: zone });
		return !/^[+-]/.test(zone);
	} catch {
		return false;
	}
}
function pathFault(path) {
	if (/^[\\/]|^[A-Za-z]:|\/$/.test(path)) return `The path "${path}" must be relative to the root of the repository, without a slash at the start or the end`;
	if (/[\\\p{Cc}\p{Cf}:*?"<>|]/u.test(path)) return `The path "${path}" contains a character that some systems cannot store`;
	const parts = path.split("/");
	if (parts.some((part) => part === "" || part === "." || part === ".." || part.endsWith(" "))) return `The path "${path}" must not contain empty parts, "." or ".."`;
	if (/^\.git$/i.test(parts[0] ?? "") || /^\.github\/workflows(?:\/|$)/i.test(path)) return `The path "${path}" is reserved`;
	return null;
}
function globFault(glob) {
	if (/\p{Cc}/u.test(glob)) return "A glob must not contain control characters";
	if (glob.startsWith("/") || glob.includes("\\")) return `The glob "${glob}" must be relative and use "/" between folders`;
	if (/[@!+*?]\(/.test(glob)) return `The glob "${glob}" uses an extended pattern, expected *, **, ?, [a-z] and {a,b} only`;
	if (glob.split("/").includes("..")) return `The glob "${glob}" must not contain ".."`;
	if (!balanced(glob, "{", "}") || !balanced(glob, "[", "]")) return `The glob "${glob}" opens a bracket that it does not close`;
	return null;
}
function balanced(glob, open, close) {
	let depth = 0;
	for (const character of glob) {
		if (character === open) depth += 1;
		if (character === close) depth -= 1;
		if (depth < 0 || depth > 4) return false;
	}
	return depth === 0;
}
function branchPrefixFault(prefix) {
	return /^[/.-]|\.\.|\/\/|\/\.|@\{|\.lock\/|[\s~^:?*[\\\p{Cc}]/u.test(prefix) || /^refs\//.test(prefix) ? `"${prefix}" is not valid at the start of a branch name` : null;
}
function sourceFault(source) {
	const names = [
		"auto",
		"deployments",
		"releases",
		"push"
	];
	if (names.includes(source) || /^workflow:(?:\.github\/workflows\/)?[\w][\w .-]{0,98}\.ya?ml$/.test(source)) return null;
	return `Unknown deploy source "${source}"${didYouMean(source.startsWith("workflow:") ? null : closest(source, names))}`;
}
function environmentFault(name) {
	return /^\s|\s$|\p{Cc}/u.test(name) ? "The name of an environment must not begin or end with a space or contain control characters" : null;
}
// src/config/schema.ts
const checked$1 = (fault, limit = 200) => string().min(1).max(limit).superRefine((value, context) => {
	const message = fault(value);
	if (message !== null) context.addIssue({
		code: "custom",
		message
	});
});
const option = (schema, description, example) => schema.meta({
	description,
	examples: [example]
});
const visible = /^[^\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]*$/;
const labelName = () => string().trim().min(1).max(50).regex(visible);
const label$2 = (value, description) => option(labelName(), description, value).default(value);
const count$3 = (from, to, value, description, example = value) => option(int().min(from).max(to), description, example).default(value);
const severity$1 = strictObject({
	name: option(string().regex(/^[A-Za-z0-9][\w.-]{0,39}$/), "Name, as in `/severity NAME`: letters, digits, dot, dash", "sev1"),
	label: option(labelName(), "Label on the issue; the name when absent", "severity: 1").optional(),
	description: option(string().max(300), "When to choose it", "Most users cannot use the product").default(""),
	update_every_minutes: count$3(1, 1e5, 60, "Minutes between updates; a longer silence is a finding", 30)
});
const defaultSeverities = [
	{
		name: "sev1",
		label: "sev1",
		description: "Most users cannot use the product, or data is at risk",
		update_every_minutes: 30
	},
	{
		name: "sev2",
		label: "sev2",
		description: "An important part is down or slow for many users",
		update_every_minutes: 60
	},
	{
		name: "sev3",
		label: "sev3",
		description: "A small part is affected, or there is a workaround",
		update_every_minutes: 240
	},
	{
		name: "sev4",
		label: "sev4",
		description: "No user notices yet",
		update_every_minutes: 1440
	}
];
const service$1 = strictObject({
	name: option(string().trim().min(1).max(100).regex(visible), "Name, as people write it in an incident", "checkout"),
	paths: option(array(checked$1(globFault)).max(200), "Globs of the files that belong to it", ["services/checkout/**"]).default([])
});
const sectionNames = [
	"summary",
	"impact",
	"timeline",
	"detection",
	"trigger",
	"contributing-factors",
	"background",
	"resolution",
	"went-well",
	"went-badly",
	"lucky",
	"action-items",
	"links"
];
const unique$1 = (keys) => (items, context) => {
	for (const key of keys) {
		const seen = /* @__PURE__ */ new Set();
		for (const [index, item] of items.entries()) {
			const value = item[key];
			if (typeof value !== "string") continue;
			if (seen.has(value.toLowerCase())) context.addIssue({
				code: "custom",
				message: `The ${key} "${value}" is used twice`,
				path: [index, key]
			});
			seen.add(value.toLowerCase());
		}
	}
};
const configSchema = strictObject({
	labels: strictObject({
		incident: label$2("incident", "Makes an issue an incident"),
		incident_type: option(labelName().nullable(), "Issue type that makes an issue an incident too, besides the label", "Incident").default(null),
		follow_up: label$2("follow-up", "On each tracking issue of a follow-up"),
		postmortem: label$2("postmortem", "On each postmortem pull request"),
		status_prefix: option(string().max(30).regex(visible), "Prefix of the status labels", "status:").default("status:")
	}).prefault({}).describe("Names of the labels"),
	severities: option(array(severity$1).min(1).max(20).superRefine(unique$1(["name", "label"])), "Severities, worst first", [{
		name: "sev1",
		update_every_minutes: 30
	}]).default(defaultSeverities).transform((list) => list.map((one) => ({
		...one,
		label: one.label ?? one.name
	}))),
	time_zone: option(checked$1(zoneFault, 100).nullable(), "IANA name; times without a zone are read in it. UTC when absent, and such rows say \"zone assumed\"", "Europe/Berlin").default(null),
	deployments: strictObject({
		source: option(checked$1(sourceFault), "What counts as a deploy: `auto`, `deployments`, `releases`, `push` or `workflow:FILE`", "workflow:deploy.yml").default("auto"),
		environments: option(array(checked$1(environmentFault)).max(50), "Environments that count; when empty, those with production-like names, else all", ["production"]).default([])
	}).prefault({}).describe("How deploys are recognised"),
	correlation: strictObject({
		window_hours: count$3(1, 720, 72, "Hours before the start in which to look for changes"),
		slack_minutes: count$3(0, 240, 10, "Minutes after the stated start that still count, as stated times are rough"),
		configuration_paths: option(array(checked$1(globFault)).max(200), "Globs of configuration and feature-flag files", ["flags/**"]).default([
			"**/*.{yml,yaml,toml,ini,env,tf,tfvars}",
			"**/values*.{yml,yaml}",
			"**/{config,configs,flags,feature-flags}/**"
		]),
		show: count$3(1, 20, 3, "Candidates that are shown without expanding")
	}).prefault({}).describe("What changed right before this"),
	services: option(array(service$1).max(500).superRefine(unique$1(["name"])), "Services and their files", [{
		name: "checkout",
		paths: ["services/checkout/**"]
	}]).default([]),
	timeline: strictObject({ key_rows: count$3(1, 100, 12, "Rows that are shown without expanding") }).prefault({}).describe("The timeline"),
	postmortem: strictObject({
		directory: option(checked$1(pathFault), "Folder of the postmortems", "docs/postmortems").default("postmortems"),
		branch_prefix: option(checked$1(branchPrefixFault, 100), "Prefix of the branch; the issue number follows it", "postmortem/").default("after-action/incident-"),
		template: option(checked$1(pathFault).nullable(), "Path of your own template on the default branch", ".github/postmortem.md").default(null),
		draft: option(boolean(), "Open the pull request as a draft", false).default(true),
		sections: option(partialRecord(_enum(sectionNames), array(string().min(1).max(100)).max(20)), "Section → your own titles for it, beside the usual ones in ten languages", { impact: ["What customers saw"] }).default({})
	}).prefault({}).describe("The postmortem document and its pull request"),
	review: strictObject({
		rules: option(record(string().regex(/^[a-z][a-z0-9-]{0,79}$/), _enum([
			"error",
			"warning",
			"notice",
			"off"
		])), "Rule id → `error`, `warning`, `notice` or `off`", { "action-item-owner": "error" }).default({}),
		fail_on: option(_enum([
			"error",
			"warning",
			"never"
		]), "Lowest severity that fails the check", "warning").default("error"),
		baseline: option(checked$1(pathFault).nullable(), "File of findings that do not count, as `after-action review --write-baseline` writes it", ".github/after-action-baseline.json").default(null)
	}).prefault({}).describe("The review of postmortem pull requests"),
	follow_ups: strictObject({
		default_due_days: count$3(0, 3650, 30, "Days until an item without a date is due; 0 = no due date"),
		remind_every_days: count$3(1, 365, 7, "Days between two reminders of the same overdue item"),
		assign: option(boolean(), "Assign the tracking issue to the owner when the owner is a handle", false).default(true)
	}).prefault({}).describe("Action items and the issues that track them"),
	commands: strictObject({ permission: option(_enum([
		"admin",
		"maintain",
		"write",
		"triage"
	]), "Lowest permission level whose slash commands are obeyed", "write").default("write") }).prefault({}).describe("Slash commands"),
	identities: option(array(string().trim().min(1).max(100).regex(visible)).max(20).superRefine((names, context) => {
		if (new Set(names.map((name) => name.toLowerCase())).size < names.length) context.addIssue({
			code: "custom",
			message: "An identity is listed twice"
		});
	}), "Accounts other than the token’s own and `github-actions[bot]` whose comments, issues and reviews with our marker are ours: an App’s bot, a former token’s user", ["acme-incidents[bot]"]).default([]),
	redact: strictObject({ emails: option(boolean(), "Redact e-mail addresses too; tokens, keys and credentials are always redacted", true).default(false) }).prefault({}).describe("Redaction")
}).superRefine((value, context) => {
	const own = [
		["incident", value.labels.incident],
		["follow_up", value.labels.follow_up],
		["postmortem", value.labels.postmortem]
	];
	for (const [index, [key, name]] of own.entries()) {
		const other = own.slice(0, index).find(([, earlier]) => earlier.toLowerCase() === name.toLowerCase());
		if (other) context.addIssue({
			code: "custom",
			message: `The label "${name}" is used twice, as \`${other[0]}\` and as \`${key}\``,
			path: ["labels", key]
		});
	}
});
// src/config/options.ts
let cached = null;
function jsonSchema() {
	cached ??= {
		$schema: "http://json-schema.org/draft-07/schema#",
		title: "After-Action configuration",
		description: "Options of .github/after-action.yml. Every option has a default.",
		...withoutEmptyDefaults(toJSONSchema(configSchema, {
			target: "draft-7",
			io: "input"
		}))
	};
	return cached;
}
function withoutEmptyDefaults(schema) {
	const sections = Object.entries(schema.properties ?? {}).map(([name, node]) => {
		if (node.properties === void 0) return [name, node];
		return [name, Object.fromEntries(Object.entries(node).filter(([key]) => key !== "default"))];
	});
	return {
		...schema,
		properties: Object.fromEntries(sections)
	};
}
function schemaAt(path) {
	let node = jsonSchema();
	for (const key of path) {
		if (node === void 0) return null;
		if (typeof key === "number") node = node.items;
		else if (node.properties && Object.hasOwn(node.properties, key)) node = node.properties[String(key)];
		else node = typeof node.additionalProperties === "object" ? node.additionalProperties : void 0;
	}
	return node ?? null;
}
function expectation(schema) {
	const node = schema.anyOf?.find((choice) => choice.type !== "null") ?? schema;
	if (node.enum) return `one of ${node.enum.map(String).join(", ")}`;
	const types = [node.type ?? "value"].flat().filter((type) => type !== "null");
	if (types.includes("integer")) return `a whole number from ${node.minimum ?? 0} to ${node.maximum ?? "any"}`;
	if (types.includes("string")) return `a text of at most ${node.maxLength ?? 100} characters`;
	if (types.includes("boolean")) return "true or false";
	if (types.includes("array")) return node.items?.properties ? "a list of entries" : "a list of texts";
	return node.properties ? `a section with ${Object.keys(node.properties).join(", ")}` : "a section of names and values";
}
function printExample(schema) {
	const node = schema.examples ? schema : schema.anyOf?.find((choice) => choice.examples) ?? schema;
	const value = node.examples?.[0] ?? node.default ?? node.enum?.[0];
	return value === void 0 ? "" : typeof value === "string" ? value : JSON.stringify(value);
}
// src/config/problems.ts
function problemOfIssue(issue, placeOf, path) {
	if (issue.code === "invalid_key") return wrongName(issue, placeOf, path);
	return issue.code === "unrecognized_keys" ? unknownOption(issue, placeOf, path) : wrongValue(issue, placeOf, path);
}
function unknownOption(issue, placeOf, path) {
	const key = issue.keys?.[0] ?? "";
	const parent = issue.path.slice(0, -1);
	const known = Object.keys(schemaAt(parent)?.properties ?? {});
	const near = closest(key, known);
	return {
		code: "PM402",
		place: {
			path,
			...placeOf(issue.path, "key")
		},
		message: `Unknown option "${short$1(printOptionName(issue.path))}"${didYouMean(near === null ? null : printOptionName([...parent, near]))}`,
		...known.length > 0 ? { expected: `one of ${known.join(", ")}` } : {},
		received: short$1(key),
		remedy: near === null ? "Remove the line, or look up the option in docs/configuration.md." : `Write "${near}".`
	};
}
function wrongName(issue, placeOf, path) {
	return {
		code: "PM402",
		message: `Unexpected characters in the name "${short$1(printOptionName(issue.path))}"`,
		place: {
			path,
			...placeOf(issue.path, "key")
		},
		expected: "lower-case letters, digits and dashes",
		example: exampleLine(issue.path.slice(0, -1)),
		received: short$1(String(issue.path.at(-1))),
		remedy: "Correct the name; until then the line is ignored."
	};
}
function wrongValue(issue, placeOf, path) {
	const name = printOptionName(issue.path);
	const schema = schemaAt(issue.path);
	const missing = issue.input === void 0;
	const own = issue.code === "custom" ? issue.message : null;
	const letters = issue.code === "invalid_format";
	const expected = schema === null ? null : own === null && !letters ? expectation(schema) : schema.description ?? null;
	const message = own ?? (letters ? `Unexpected characters in "${short$1(name)}"` : missing ? `Missing "${name}"` : name === "" ? "Unexpected content, expected a list of options" : `Unexpected value of "${short$1(name)}"${expected === null ? "" : `, expected ${expected}`}`);
	const example = schema === null || name === "" ? "time_zone: Europe/Berlin" : exampleLine(issue.path);
	return {
		code: "PM402",
		message: short$1(message, 300),
		place: {
			path,
			...placeOf(issue.path, "value")
		},
		...expected === null ? {} : { expected },
		example,
		...missing ? {} : { received: received(issue.input) },
		remedy: `Correct it; until then ${missing ? "the entry is ignored" : "the default is used"}.`
	};
}
function printOptionName(path) {
	return path.reduce((name, key) => typeof key === "number" ? `${name}[${key}]` : name === "" ? String(key) : `${name}.${String(key)}`, "");
}
function exampleLine(path) {
	const named = path.slice(0, path.findLastIndex((key) => typeof key !== "number") + 1);
	const schema = schemaAt(named);
	return `${String(named.at(-1))}: ${schema === null ? "" : printExample(schema)}`;
}
function received(value) {
	return short$1(typeof value === "string" ? `"${value}"` : Array.isArray(value) ? "a list" : typeof value === "object" && value !== null ? "a section" : String(value));
}
function short$1(text, limit = 120) {
	const line = text.replace(/\p{Cc}+/gu, " ");
	return line.length > limit ? `${line.slice(0, limit - 1)}…` : line;
}
// src/config/yaml.ts
const nesting = 20;
const refusedKeys = /* @__PURE__ */ new Set([
	"__proto__",
	"constructor",
	"prototype"
]);
function readYaml(text, path) {
	const place = () => ({
		line: 1,
		column: 1
	});
	const unreadable = hostile(text, path);
	if (unreadable !== null) return {
		value: null,
		problems: [unreadable],
		place
	};
	const lines = new import_dist.LineCounter();
	const doc = (0, import_dist.parseDocument)(text, {
		lineCounter: lines,
		prettyErrors: false,
		schema: "core",
		merge: false,
		uniqueKeys: false,
		logLevel: "error"
	});
	const at = (offset) => placeAt(lines, offset);
	if (doc.errors.length > 0) return {
		value: null,
		problems: syntaxProblems(doc, at, path),
		place
	};
	const { problems, isRefused } = refusals(doc, at, path);
	if (isRefused) return {
		value: null,
		problems,
		place
	};
	if (doc.contents === null || (0, import_dist.isScalar)(doc.contents) && doc.contents.value === null) return {
		value: {},
		problems,
		place
	};
	const value = withoutNulls(doc.toJS({ maxAliasCount: 0 }));
	if (!(0, import_dist.isMap)(doc.contents) || typeof value !== "object") return {
		value: null,
		problems: [...problems, notAMap(path, doc, at)],
		place
	};
	return {
		value,
		problems,
		place: (keys, what) => at(findOffset(doc, keys, what))
	};
}
function placeAt(lines, offset) {
	const { line, col } = lines.linePos(offset);
	return {
		line: Math.max(1, line),
		column: Math.max(1, col)
	};
}
function hostile(text, path) {
	const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff\ufffd]/.exec(text);
	if (control) {
		const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
		return yamlProblem("The file contains a character that does not belong in a text file", path, placeIn$1(text, control.index), `U+${code}`, "Save the file as UTF-8 text.");
	}
	let depth = 0;
	for (let index = 0; index < text.length; index += 1) {
		const c = text.charCodeAt(index);
		if (c === 91 || c === 123) depth += 1;
		else if (c === 93 || c === 125 || c === 10 && depth < nesting) depth = Math.max(0, c === 10 ? depth : depth - 1);
		if (depth > nesting) return tooDeep(path, placeIn$1(text, index));
	}
	const indented = /^(?:[ ]{80}|(?:- ){21}|(?:[?:] ){21})/m.exec(text);
	return indented === null ? null : tooDeep(path, placeIn$1(text, indented.index));
}
function tooDeep(path, place) {
	return yamlProblem("The file is nested too deeply", path, place, `more than ${nesting} levels`, "Flatten it; no option is deeper than four levels.");
}
function placeIn$1(text, offset) {
	const before = text.slice(0, offset);
	return {
		line: before.split("\n").length,
		column: offset - before.lastIndexOf("\n")
	};
}
function yamlProblem(message, path, place, received, remedy) {
	return {
		code: "PM401",
		message,
		place: {
			path,
			...place
		},
		expected: "YAML options, one per line",
		example: "time_zone: Europe/Berlin",
		...received === null ? {} : { received },
		remedy
	};
}
function syntaxProblems(doc, at, path) {
	const seen = /* @__PURE__ */ new Set();
	return doc.errors.flatMap((error) => {
		const place = at(error.pos[0]);
		if (seen.has(place.line)) return [];
		seen.add(place.line);
		return [yamlProblem(`This is not valid YAML: ${sentence$1(error.message)}`, path, place, null, "Correct the line; until then every option has its default.")];
	}).slice(0, 20);
}
function sentence$1(message) {
	const line = message.replace(/\p{Cc}+/gu, " ").replace(/\s+/g, " ").replace(/[.:\s]+$/, "");
	return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}
function refusals(doc, at, path) {
	const problems = [];
	let isRefused = false;
	const refuse = (node, message, remedy) => {
		isRefused = true;
		problems.push(yamlProblem(message, path, at(node.range?.[0] ?? 0), null, remedy));
	};
	(0, import_dist.visit)(doc, {
		Map: (_, map) => void problems.push(...withoutRepetition(map, at, path)),
		Pair: (_, pair) => {
			const key = (0, import_dist.isScalar)(pair.key) ? String(pair.key.value) : "";
			if (!refusedKeys.has(key)) return void 0;
			problems.push({
				code: "PM402",
				message: `The name "${key}" is not allowed`,
				place: {
					path,
					...at(pair.key.range?.[0] ?? 0)
				},
				received: key,
				remedy: "Remove the line."
			});
			return import_dist.visit.REMOVE;
		},
		Node: (_, node) => {
			if ((0, import_dist.isAlias)(node)) refuse(node, `Aliases such as "*${node.source.slice(0, 40)}" are not allowed`, "Write the value out.");
			else if (node.anchor !== void 0) refuse(node, `Anchors such as "&${node.anchor.slice(0, 40)}" are not allowed`, "Write the value out where it is needed.");
			else if (node.tag !== void 0 && /^!|binary|^tag:(?!yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$)/.test(node.tag)) refuse(node, `Tags such as "${node.tag.slice(0, 40)}" are not allowed`, "Remove the tag.");
		}
	});
	return {
		problems,
		isRefused
	};
}
function withoutRepetition(map, at, path) {
	const first = /* @__PURE__ */ new Map();
	const problems = [];
	map.items = map.items.filter((pair) => {
		const key = (0, import_dist.isScalar)(pair.key) ? String(pair.key.value) : "";
		const offset = pair.key?.range?.[0] ?? 0;
		const earlier = first.get(key);
		if (earlier === void 0) return first.set(key, offset);
		problems.push({
			code: "PM402",
			message: `The option "${key.slice(0, 80)}" is written twice, first on line ${at(earlier).line}`,
			place: {
				path,
				...at(offset)
			},
			received: key.slice(0, 80),
			remedy: "Remove one of the two; until then the first one counts."
		});
		return false;
	});
	return problems;
}
function notAMap(path, doc, at) {
	return {
		code: "PM402",
		message: "Unexpected content, expected a list of options",
		place: {
			path,
			...at(doc.contents?.range?.[0] ?? 0)
		},
		expected: "options, one per line",
		example: "time_zone: Europe/Berlin",
		received: (0, import_dist.isSeq)(doc.contents) ? "a list" : "a single value",
		remedy: "Write options as `name: value`; until then every option has its default."
	};
}
function withoutNulls(value) {
	if (Array.isArray(value)) return value.map(withoutNulls);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).filter(([, child]) => child !== null).map(([key, child]) => [key, withoutNulls(child)]));
}
function findOffset(doc, path, what) {
	let node = doc.contents;
	let offset = doc.contents?.range?.[0] ?? 0;
	for (const [index, key] of path.entries()) {
		if (!(0, import_dist.isCollection)(node)) return offset;
		const pair = (0, import_dist.isMap)(node) ? node.items.find((item) => (0, import_dist.isScalar)(item.key) && String(item.key.value) === String(key)) : void 0;
		const next = pair === void 0 ? node.get(typeof key === "symbol" ? "" : key, true) : pair.value;
		if (next === void 0) return offset;
		const keyOffset = (pair?.key)?.range?.[0];
		const valueOffset = next?.range?.[0] ?? keyOffset ?? offset;
		offset = index === path.length - 1 && what === "value" ? valueOffset : keyOffset ?? valueOffset;
		node = next;
	}
	return offset;
}
// src/config/parse-config.ts
const configLimit = {
	bytes: 131072,
	lines: 1e4,
	marks: 2e4,
	problems: 50
};
function parseConfig(text, path = configPath, { ruleIds } = {}) {
	if (text === null || text.trim() === "") return defaultsWith([]);
	if (isTooLong(text)) return defaultsWith([tooLong(text, path)]);
	const yaml = readYaml(text, path);
	if (yaml.value === null) return defaultsWith(yaml.problems);
	const { config, issues } = repaired(yaml.value);
	const shown = issues.slice(0, configLimit.problems).map((issue) => problemOfIssue(issue, yaml.place, path));
	const checked = ruleIds === void 0 ? {
		rules: config.review.rules,
		problems: [],
		notices: []
	} : checkRuleIds(config.review.rules, ruleIds, yaml.place, path);
	const problems = inOrder$2([
		...yaml.problems,
		...shown,
		...checked.problems
	]);
	return {
		config: {
			...config,
			review: {
				...config.review,
				rules: checked.rules
			}
		},
		problems: problems.slice(0, configLimit.problems),
		notices: checked.notices
	};
}
function defaultsWith(problems) {
	return {
		config: defaultConfig,
		problems,
		notices: []
	};
}
function repaired(value) {
	let issues = null;
	let rest = structuredClone(value);
	for (let round = 0; round < 8; round += 1) {
		const result = configSchema.safeParse(rest);
		if (result.success) return {
			config: camelCased(result.data),
			issues: issues ?? []
		};
		const found = result.error.issues;
		issues ??= oncePerPlace(found).flatMap((issue) => withValue(issue, value));
		rest = without(rest, found);
	}
	return {
		config: defaultConfig,
		issues: issues ?? []
	};
}
function oncePerPlace(issues) {
	const seen = /* @__PURE__ */ new Set();
	return issues.filter(({ code, path }) => {
		const place = `${code === "unrecognized_keys" ? "key" : "value"} ${JSON.stringify(path)}`;
		return seen.has(place) ? false : seen.add(place);
	});
}
function withValue(issue, root) {
	if (issue.code === "unrecognized_keys") return (issue.keys ?? []).map((key) => ({
		...issue,
		keys: [key],
		path: [...issue.path, key]
	}));
	let value = root;
	for (const key of issue.path) value = typeof value === "object" && value !== null ? value[key] : void 0;
	return [{
		...issue,
		input: value
	}];
}
function without(root, issues) {
	const copy = structuredClone(root);
	for (const issue of issues) if (issue.code === "unrecognized_keys") for (const key of issue.keys ?? []) remove(copy, [...issue.path, key]);
	else remove(copy, issue.path);
	return compact$1(copy);
}
const gone$1 = Symbol("gone");
function remove(root, path) {
	for (let length = path.length; length > 0; length -= 1) {
		const parent = path.slice(0, length - 1).reduce((node, key) => isNode(node) ? node[key] : void 0, root);
		const key = path[length - 1];
		if (!isNode(parent) || !Object.hasOwn(parent, key)) continue;
		parent[key] = gone$1;
		return;
	}
	for (const key of Object.keys(root)) root[key] = gone$1;
}
function isNode(value) {
	return typeof value === "object" && value !== null;
}
function compact$1(value) {
	if (Array.isArray(value)) {
		const left = value.map(compact$1).filter((item) => item !== gone$1);
		return left.length === 0 && value.length > 0 ? gone$1 : left;
	}
	if (!isNode(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, compact$1(child)]).filter(([, child]) => child !== gone$1));
}
function isTooLong(text) {
	if (text.length > configLimit.bytes || Buffer.byteLength(text) > configLimit.bytes) return true;
	return (text.match(/\n/g)?.length ?? 0) >= configLimit.lines || (text.match(/["'[\]{},]/g)?.length ?? 0) > configLimit.marks;
}
function tooLong(text, path) {
	return {
		code: "PM401",
		message: "The configuration is too long to be read",
		place: {
			path,
			line: 1,
			column: 1
		},
		expected: `at most ${configLimit.bytes / 1024} KiB, ${configLimit.lines} lines and ${configLimit.marks} quotes, brackets and commas`,
		received: `${Buffer.byteLength(text)} bytes`,
		remedy: "Shorten the file; until then every option has its default."
	};
}
function inOrder$2(problems) {
	const line = (problem) => problem.place?.line ?? 0;
	const column = (problem) => problem.place?.column ?? 0;
	return [...problems].sort((a, b) => line(a) - line(b) || column(a) - column(b));
}
// src/time/mask.ts
const fence = /^[ \t>]{0,40}(?:(?:[-*+]|\d{1,4}[.)]) {1,3})?(`{3,}(?=[^`]*$)|~{3,})/;
function maskCode(text, options = { quotes: true }) {
	return maskInline(maskComments(maskBlocks(text, options)));
}
function blank(text) {
	return text.replace(/[^\r\n]/g, " ");
}
function maskBlocks(text, options) {
	let open = null;
	const out = [];
	for (const line of text.split("\n")) {
		const mark = fence.exec(line)?.[1];
		const hidden = open !== null || mark !== void 0 || options.quotes && /^ {0,3}>/.test(line);
		if (open !== null && mark?.startsWith(open)) open = null;
		else if (open === null && mark !== void 0) open = mark;
		out.push(hidden ? blank(line) : line);
	}
	return out.join("\n");
}
function maskComments(text) {
	let out = "";
	let from = 0;
	for (;;) {
		const start = text.indexOf("<!--", from);
		if (start < 0) return out + text.slice(from);
		const close = text.indexOf("-->", start + 4);
		const end = close < 0 ? text.length : close + 3;
		out += text.slice(from, start) + blank(text.slice(start, end));
		from = end;
	}
}
function maskInline(text) {
	return text.replace(/(`{1,3})[^`\r\n]{1,4000}\1/g, (span) => isTimeSpan(span) ? span.replace(/`/g, " ") : blank(span)).replace(/\]\([^()\s]{1,2000}\)/g, (target) => `]${blank(target.slice(1))}`).replace(/\b[a-z][a-z+]{1,14}:\/\/[^\s<>)\]]{1,4000}/gi, blank);
}
function isTimeSpan(span) {
	return span.length <= 32 && /^`{1,3}(?:\d{4}-\d\d-\d\d[T ]?)?\d{1,2}:\d\d(?::\d\d)?\s?(?:[A-Za-z]{1,5})?`{1,3}$/.test(span);
}
// src/time/clocks.ts
const colon = /(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?(?!\d)(?!:[\w])/y;
const half$1 = /(?:\s?([ap])\.?m(?![a-z])\.?|([ap])(?![\p{L}\d]|\.\p{L}))/iuy;
const hourWord = /\s?(?:Uhr|hrs|hours|horas|heures|h)(?![\p{L}\d])/uy;
const spelled = /(?:noon|midday|midnight)(?!\w)/iy;
const glued = /[\w.:/#$@\\=%+-]/;
const durationWord = patternFrom("i", String.raw`(?:took|takes|taking|lasted|lasts|lasting|duration|elapsed|runtime|ratio|aspect|score`, String.raw`|odds|scale|ports?|version|ran for|down for|uptime)(?: of| is| was|:)?(?: (?:about`, String.raw`|around|only|just|almost|nearly))?[ ~]*$`);
const durationUnit = /\s?(?:min(?:ute)?s?|sec(?:ond)?s?|m|s|long|ratio|aspect|elapsed|duration|runtime|in total)(?![\w])/iy;
const zoneAfter = new RegExp(`\\s?[(\\[]?(Z(?!\\w)|${zonePattern})[)\\]]?`, "uy");
const cityAfter = patternFrom("uy", String.raw`\s(?:\((\p{Lu}\p{L}{2,14}(?: \p{Lu}\p{L}{1,14})?)\)`, String.raw`|(\p{Lu}\p{L}{2,14}(?: \p{Lu}\p{L}{1,14})?)(?=\s[-–—]\s|\s?[|)\]]|\s*$))`);
const offsetAfter = /(\s?)([+-]\d\d)(:?)(\d\d)(?![\d:])/y;
const moment$2 = /(?:^|[\s([|*_~-])(?:at|às|à|um|vers|since|from|until|las|after the)\s{1,2}~?$|^[\s\-*|>(~]{0,8}$/iu;
const bareHourLead = /(?:às|à|vers|a las|desde las|hasta las|até às|um)\s{1,2}~?$/iu;
const lapse = /\s(?:later|after|of|long|ago|in total|more|into)\b/iy;
const forms = [
	{
		pattern: /(\d{1,2})(?:\.(\d\d))?\s?([ap])\.?m(?![a-z])\.?/iy,
		read: (match) => hours(match, { half: match[3] })
	},
	{
		pattern: /(\d{1,2})h(\d\d)(m|min)?(?!\w|:\d)/iy,
		read: (match, { headForms }, text) => match[3] === void 0 || (headForms ?? isMoment(text, match)) ? hours(match) : null
	},
	{
		pattern: /(\d{1,2})\s?h(?!\w|:\d)/iy,
		read: (match, { headForms }, text) => headForms && isHead(text, match) || bareHourLead.test(text.slice(Math.max(0, match.index - 12), match.index)) ? hours(match) : null
	},
	{
		pattern: /(\d{1,2})(?:[.:](\d\d))?\s?Uhr(?!\w)/iy,
		read: (match) => hours(match)
	},
	{
		pattern: /(\d{1,2})[時时点](\d{1,2})?分?(?![間间])/y,
		read: (match) => hours(match)
	},
	{
		pattern: /(\d\d)(\d\d)(\d\d)?(?=Z|[+-]\d{2}|\b)/y,
		read: (match, { afterDate }, text) => afterDate && text.charAt(match.index - 1) === "T" ? {
			...hours(match),
			second: Number(match[3] ?? 0)
		} : null
	},
	{
		pattern: /(\d{1,2})(?=\s?(?:-|–|to|and)\s?\d{1,2}(?::\d\d)?\s?[ap]\.?m(?![a-z]))/iy,
		read: (match) => Number(match[1]) <= 12 ? hours(match) : null
	},
	{
		pattern: /([01]\d|2[0-3])([0-5]\d)\s?(?:hrs|hours)(?!\w)/y,
		read: (match) => hours(match)
	},
	{
		pattern: /([01]\d|2[0-3])([0-5]\d)(?=\s?(?:Z|[A-Z]{1,4}T|UTC|GMT|MEZ|MESZ|MSK)(?!\w))/y,
		read: (match, { home }, text) => zoneBehind(text, match.index + 4, home) === null ? null : hours(match)
	},
	{
		pattern: /([01]\d|2[0-3])([0-5]\d)(?![\w.,:/-]|\s?%)|([01]\d|2[0-3])([0-5]\d)(?=\s?[:–—-]\s)/y,
		read: (match, { headForms }, text) => headForms && isHead(text, match) ? {
			length: 4,
			hour: Number(match[1] ?? match[3]),
			minute: Number(match[2] ?? match[4])
		} : null
	}
];
function hours(match, more = {}) {
	return {
		length: match[0].length,
		hour: Number(match[1]),
		minute: Number(match[2] ?? 0),
		...more
	};
}
function isHead(text, match) {
	return match.index <= 24 && /^[\s>|*_+([\-–—•`#]*(?:\d{1,3}[.)]\s)?[*_([`]*$/.test(text.slice(0, match.index));
}
function isMoment(text, match) {
	const from = Math.max(text.lastIndexOf("\n", match.index) + 1, match.index - 24);
	const end = match.index + match[0].length;
	return moment$2.test(text.slice(from, match.index)) && run$1(lapse, text, end) === null;
}
function run$1(pattern, text, at) {
	pattern.lastIndex = at;
	return pattern.exec(text);
}
function clockAt(text, at, place) {
	const code = text.charCodeAt(at);
	if (code < 48 || code > 57) return wordClock(text, at, place);
	if (!place.afterDate && !standsAlone(text, at)) return null;
	const clock = colonClock(text, at, place) ?? otherClock(text, at, place);
	return clock === null || isDuration(text, at, clock) ? null : clock;
}
function standsAlone(text, at) {
	if (at === 0) return true;
	const before = text.charAt(at - 1);
	if (!glued.test(before)) return true;
	const further = at < 2 ? " " : text.charAt(at - 2);
	if (before === "_" || before === "-") return !/[\w.:/]/.test(further) || isRangeDash(text, at);
	return before === "T" && !/\w/.test(further);
}
function isRangeDash(text, at) {
	return text.charAt(at - 1) === "-" && /\d[:h]\d\d$|[ap]m$/i.test(text.slice(Math.max(0, at - 7), at - 1));
}
function colonClock(text, at, place) {
	const match = run$1(colon, text, at);
	if (!match) return null;
	const end = at + match[0].length;
	const suffix = run$1(half$1, text, end);
	const next = text.charAt(suffix ? end + suffix[0].length : end);
	if (!suffix && (isGluedTo(text, end) || next === "." && /\d/.test(text.charAt(end + 1)))) return null;
	const word = suffix ? null : run$1(hourWord, text, end);
	return withZone(text, at, hours(match, {
		length: match[0].length + (suffix ?? word ?? [""])[0].length,
		half: suffix?.[1] ?? suffix?.[2],
		loose: (match[1] ?? "").length === 1,
		...match[3] === void 0 ? {} : { second: Number(match[3]) }
	}), place);
}
function isGluedTo(text, end) {
	if (!/^(?:[\p{L}%]|_\w)/u.test(text.slice(end, end + 2))) return false;
	return !/^(?:[Zh]|ish|Uhr)(?![\p{L}\d])/u.test(text.slice(end, end + 4)) && !/^[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/u.test(text.slice(end, end + 1)) && zoneBehind(text, end, null) === null;
}
function otherClock(text, at, place) {
	for (const { pattern, read } of forms) {
		const match = run$1(pattern, text, at);
		const written = match === null ? null : read(match, place, text);
		if (written !== null) return withZone(text, at, written, place);
	}
	return null;
}
const kl = /kl\.?\s{0,2}(\d{1,2})(?:[:.](\d\d))?(?![\d:])/iy;
function wordClock(text, at, place) {
	const norwegian = run$1(kl, text, at);
	if (norwegian) return withZone(text, at, hours(norwegian), place);
	const named = run$1(spelled, text, at);
	if (!named) return null;
	const hour = /^midnight/i.test(named[0]) ? 0 : 12;
	return withZone(text, at, {
		length: named[0].length,
		hour,
		minute: 0
	}, place);
}
function withZone(text, start, written, place) {
	const { hour, minute, second = 0 } = written;
	if (minute > 59 || second > 60 || hour > 24 || hour === 24 && minute > 0) return null;
	const half = written.half === void 0 ? null : written.half.toLowerCase() === "p" ? "pm" : "am";
	if (half !== null && (hour === 0 || hour > 12) && !(half === "pm" && hour > 12)) return null;
	const end = start + written.length;
	const zone = offsetFrom(text, end, start, written, place) ?? zoneBehind(text, end, place.home);
	return {
		start,
		end: zone?.end ?? end,
		hour: half === null || hour > 12 ? hour : hour % 12 + (half === "pm" ? 12 : 0),
		minute,
		second: Math.min(second, 59),
		half,
		loose: (written.loose ?? false) && hour > 0,
		zone: zone?.zone ?? null
	};
}
function offsetFrom(text, at, start, written, place) {
	const match = run$1(offsetAfter, text, at);
	if (!match) return null;
	const [whole, space, hoursEast = "", separator, minutes = ""] = match;
	const zone = zoneNamed(`${hoursEast}:${minutes}`);
	const end = at + whole.length;
	if (zone === null) return null;
	const label = `${hoursEast}${separator ?? ""}${minutes}`;
	if (hoursEast.startsWith("+")) return {
		zone: {
			...zone,
			label
		},
		end
	};
	if (!place.afterDate || zoneBehind(text, end, place.home) !== null) return null;
	const machine = written.second !== void 0 || text.charAt(start - 1) === "T" || separator === "";
	const length = (-Number(hoursEast) * 60 + Number(minutes) - written.hour * 60 - written.minute + 1440) % 1440;
	return !machine && (length <= 360 || space === "" && length < 720) ? null : {
		zone: {
			...zone,
			label
		},
		end
	};
}
function zoneBehind(text, at, home) {
	const match = run$1(zoneAfter, text, at);
	const zone = match === null ? null : zoneNamed(match[1] ?? "", home);
	if (match !== null && zone !== null) return {
		zone,
		end: at + match[0].length
	};
	const city = run$1(cityAfter, text, at);
	const name = city?.[1] ?? city?.[2] ?? "";
	const id = zoneIdOfKnownCity(name);
	return city === null || id === null ? null : {
		zone: {
			id,
			label: name
		},
		end: at + city[0].length
	};
}
function isDuration(text, at, clock) {
	if (durationWord.test(text.slice(Math.max(0, at - 40), at))) return true;
	return clock.zone === null && clock.half === null && run$1(durationUnit, text, clock.end) !== null;
}
// src/time/dates.ts
const yearFirst = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d|[./-]\d)(?!-\w)/y;
const eastAsian = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/y;
const yearLast = /(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d\d)(?![A-Za-z\d/-])(?!\.\d)/y;
const compact = /(20\d\d)([01]\d)([0-3]\d)(?=T\d{4})/y;
const ofYear = "(?:,? (?:de |del |of )?|[-/])(\\d{4})(?!\\d|:\\d)";
const ordinal = "(?:st|nd|rd|th|er|º|ª|\\.)?";
const dayMonth = new RegExp(`(\\d{1,2})${ordinal}(?: (?:of|de|d')\\s?| |-|/)(${monthPattern})(?:${ofYear})?`, "iuy");
const monthDay = new RegExp(`(${monthPattern}) {1,2}(?:the )?(\\d{1,2})(?:(?:st|nd|rd|th)(?!\\w)|(?!\\d|[:.h]\\d|h(?!\\w)|st|nd|rd|th))(?!\\s?[ap]\\.?m(?!\\w))(?:,? (\\d{4})(?!\\d|:\\d))?`, "iuy");
const secondDay = new RegExp(`(\\d{1,2})${ordinal}\\s?(?:-|–|—|to|and|until|bis|au|al?|e|y|et|und)\\s?(\\d{1,2}${ordinal} (?:(?:of|de) )?${monthPattern})`, "iuy");
const sameMonth = /\s?(?:-|–|—|to|and|until)\s?(\d{1,2})(?:st|nd|rd|th)?(?![\d:.h/-]|\s?[ap]\.?m)(?:,? (\d{4})(?!\d|:\d))?/iy;
const beforeClock = /(\d\d?)([-/.])(\d\d?)\.?(?=(?:[,T]?\s{0,2}(?:at |@ ?|kl\.? ?|um |à |às |a las )?[~@]?)\d{1,2}(?:[:.h]\d\d|a|p))/iy;
const dayWord = new RegExp(dayWordPattern, "iuy");
const weekday$1 = new RegExp(`(?:last )?(${weekdayPattern})`, "iuy");
const ofMonth = /the (\d{1,2})(?:st|nd|rd|th)(?=,?\s(?:(?:at|around|about)\s)?~?\d{1,2}(?:[:.h]\d\d|\s?[ap]\.?m\b))/iy;
function dateAt(text, at, today, order) {
	const code = text.charCodeAt(at);
	const found = code >= 48 && code <= 57 ? numericDate$1(text, at, today, order) : wordDate(text, at, today);
	return found !== null && isDate$1(found.date) ? found : null;
}
function run(pattern, text, at) {
	pattern.lastIndex = at;
	return pattern.exec(text);
}
function numericDate$1(text, at, today, order) {
	const ymd = run(yearFirst, text, at);
	if (ymd) return found(at, ymd, dateFrom(ymd[1], ymd[3], ymd[4]));
	const basic = run(compact, text, at);
	if (basic) return found(at, basic, dateFrom(basic[1], basic[2], basic[3]));
	const asian = run(eastAsian, text, at);
	if (asian) return found(at, asian, withYear(Number(asian[2]), Number(asian[3]), asian[1], today));
	const span = run(secondDay, text, at);
	if (span) return spanFrom$1(text, at, span, today);
	const named = run(dayMonth, text, at);
	if (named) return namedDate$1(at, named, named[2], named[1], named[3], today);
	const last = run(yearLast, text, at);
	if (last) return dayOrMonthFirst(at, last, today, order);
	const short = run(beforeClock, text, at);
	return short && /[\s,@T]$/i.test(text.slice(0, at + short[0].length + 1)) ? shortDate(at, short, today, order) : null;
}
function dateFrom(year = "", month = "", day = "") {
	return {
		year: Number(year),
		month: Number(month),
		day: Number(day)
	};
}
function namedDate$1(at, match, month = "", day = "", year, today) {
	return {
		...found(at, match, withYear(monthFromName(month), Number(day), year, today)),
		...year === void 0 ? { yearGuessed: true } : {}
	};
}
function spanFrom$1(text, at, match, today) {
	const second = run(dayMonth, text, at + match[0].length - (match[2] ?? "").length);
	if (!second) return null;
	const until = withYear(monthFromName(second[2] ?? ""), Number(second[1]), second[3], today);
	const date = {
		...until,
		day: Number(match[1])
	};
	if (date.day >= until.day || !isDate$1(until)) return null;
	return {
		start: at,
		end: second.index + second[0].length,
		date,
		relative: false,
		remarks: [],
		until
	};
}
function shortDate(at, match, today, order) {
	const [a, separator, b] = [
		Number(match[1]),
		match[2],
		Number(match[3])
	];
	const dayFirst = withYear(b, a, void 0, today);
	const monthFirst = withYear(a, b, void 0, today);
	if (separator === ".") return found(at, match, dayFirst);
	if (separator === "-") return found(at, match, a > 12 ? dayFirst : monthFirst);
	const readings = [monthFirst, dayFirst].filter(isDate$1);
	const [only] = readings;
	if (only === void 0) return null;
	if (readings.length === 1 || a === b) return found(at, match, only);
	if (order !== void 0) return found(at, match, order === "day-first" ? dayFirst : monthFirst);
	const date = nearest(readings, today);
	return found(at, match, date, [orderRemark(match[0], date)]);
}
function wordDate(text, at, today) {
	const named = run(monthDay, text, at);
	if (named) return monthFirstDate(text, at, named, today);
	const day = run(weekday$1, text, at);
	if (day) return weekdayDate(text, at, day, today);
	const ordinal = run(ofMonth, text, at);
	if (ordinal) return found(at, ordinal, lastWeekday(Number(ordinal[1]), today));
	const word = run(dayWord, text, at);
	return word ? relativeDay(at, word, today) : null;
}
function monthFirstDate(text, at, match, today) {
	const first = namedDate$1(at, match, match[1], match[2], match[3], today);
	const more = match[3] === void 0 ? run(sameMonth, text, first.end) : null;
	if (more === null || Number(more[1]) <= first.date.day) return first;
	const year = more[2] === void 0 ? first.date.year : Number(more[2]);
	const until = {
		...first.date,
		year,
		day: Number(more[1])
	};
	if (!isDate$1(until)) return first;
	return {
		...first,
		date: {
			...first.date,
			year
		},
		end: first.end + more[0].length,
		until
	};
}
function weekdayDate(text, at, match, today) {
	const exact = dateBehindWeekday(text, at + match[0].length, today);
	if (exact !== null) return {
		...exact,
		start: at
	};
	const back = (toWeekday(today) - weekdayFromName(match[1] ?? "") + 7) % 7;
	return {
		...found(at, match, plusDays(today, back === 0 && /^last /i.test(match[0]) ? -7 : -back)),
		relative: true,
		weekday: true
	};
}
function dateBehindWeekday(text, end, today) {
	const join = /^,?\s{1,2}(?:the |den |le |el )?/.exec(text.slice(end, end + 8));
	if (!join) return null;
	const at = end + join[0].length;
	const code = text.charCodeAt(at);
	const date = code >= 48 && code <= 57 ? numericDate$1(text, at, today, void 0) : run(monthDay, text, at) ? wordDate(text, at, today) : null;
	return date !== null && isDate$1(date.date) ? date : null;
}
function relativeDay(at, match, today) {
	const { days, night } = dayWords[match[0].toLowerCase()] ?? { days: 0 };
	return {
		...found(at, match, plusDays(today, days)),
		relative: true,
		...night ? { night } : {}
	};
}
function found(at, match, date, remarks = []) {
	return {
		start: at,
		end: at + match[0].length,
		date,
		relative: false,
		remarks
	};
}
function withYear(month, day, year, today) {
	if (year !== void 0) return {
		year: Number(year),
		month,
		day
	};
	return nearest([
		today.year,
		today.year - 1,
		today.year + 1
	].map((y) => ({
		year: y,
		month,
		day
	})), today);
}
function lastWeekday(day, today) {
	if (day <= today.day) return {
		...today,
		day
	};
	return today.month === 1 ? {
		year: today.year - 1,
		month: 12,
		day
	} : {
		...today,
		month: today.month - 1,
		day
	};
}
function dayNumber(date) {
	return Date.UTC(date.year, date.month - 1, date.day) / 864e5;
}
function nearest(candidates, today) {
	const distance = (date) => Math.abs(dayNumber(date) - dayNumber(today));
	return candidates.reduce((best, date) => distance(date) < distance(best) ? date : best);
}
function dayOrMonthFirst(at, match, today, order) {
	const [a, separator, b] = [
		Number(match[1]),
		match[2],
		Number(match[3])
	];
	const short = (match[4] ?? "").length === 2;
	if (short && separator !== "/" && separator !== ".") return null;
	const year = short ? 2e3 + Number(match[4]) : Number(match[4]);
	if (short && Math.abs(year - today.year) > 15) return null;
	const dayFirst = {
		year,
		month: b,
		day: a
	};
	const monthFirst = {
		year,
		month: a,
		day: b
	};
	if (separator === "." || a > 12 || a === b || order === "day-first") return found(at, match, dayFirst);
	if (b > 12 || order === "month-first") return found(at, match, monthFirst);
	const date = nearest([dayFirst, monthFirst].filter(isDate$1), today);
	return found(at, match, date, [orderRemark(match[0], date)]);
}
function orderRemark(written, { year, month, day }) {
	return {
		code: "date-order",
		written,
		day: `${year}-${two(month)}-${two(day)}`
	};
}
const numericDates = /(?<![\d./-])(\d{1,2})[/-](\d{1,2})(?:[/-](?:\d{4}|\d\d)(?![\d/-])|(?=,?\s[~@]?\s?\d{1,2}[:h]\d\d))/g;
function readDateOrder(text) {
	const seen = /* @__PURE__ */ new Set();
	for (const match of text.matchAll(numericDates)) if (Number(match[1]) > 12 && Number(match[1]) <= 31) seen.add("day-first");
	else if (Number(match[2]) > 12 && Number(match[2]) <= 31) seen.add("month-first");
	return seen.size === 1 ? [...seen][0] : void 0;
}
// src/time/relative.ts
const unit = "(s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?)";
const words$5 = ["half an?|an?|a few|a couple of|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen", "twenty|thirty|forty|forty-five"].join("|");
const count$2 = `(\\d{1,5}(?:\\.\\d)?|${words$5})`;
const ago = new RegExp(`${count$2}\\s?-?${unit}(?:\\s?(?:and\\s)?(\\d{1,3})\\s?(?:m|mins?|minutes?)?)?(?:\\s(?:or so))?\\s{1,2}ago(?!\\w)`, "iy");
const ahead$2 = new RegExp(`in\\s{1,2}(?:about |~)?${count$2}\\s?${unit}(?:\\s?(?:and\\s)?(\\d{1,3})\\s?(?:m|mins?|minutes?))?(?![\\w'’])`, "iy");
const sinceUnit = "(s|sec|seconds?|m|mins?|minutes?|minuten|minutos|h|hrs?|hours?|stunden?|heures?|horas?|d|days?|tage?n?|jours?|días?|dias?)";
const sinceWord = "(?:since|seit|depuis|desde hace|há|vor|il y a|hace)";
const since = new RegExp(`${sinceWord}\\s{1,2}(?:about |around |etwa |environ |unos |umas |cerca de )?~?\\s?(\\d{1,4}(?:[.,]\\d)?)\\s?${sinceUnit}(?![\\p{L}\\d:])`, "iuy");
const relativeStart = [
	"in(?= )",
	`(?:${words$5}|few)(?= |-)`,
	`${sinceWord}(?=\\s)`
].join("|");
const countdown = [
	/T([+-])(\d{1,3}):(\d\d)(?::(\d\d))?(?![\d:])/iy,
	/T([+-])(?:(\d{1,4})\s?h(?:ours?)?\s?)?(?:(\d{1,5})\s?(?:m|mins?|minutes?)?)(?:\s?(\d{1,6})\s?s)?(?!\w|:\d)/iy,
	/T([+-])(?:(\d{1,4})\s?h(?:ours?)?)(?:\s?(\d{1,6})\s?s)?(?!\w|:\d)/iy
];
const seconds = {
	s: 1,
	m: 60,
	h: 3600,
	d: 86400,
	w: 604800
};
const numbers = {
	"half a": .5,
	"half an": .5,
	a: 1,
	an: 1,
	"a few": 3,
	"a couple of": 2,
	one: 1,
	two: 2,
	three: 3,
	four: 4,
	five: 5,
	six: 6,
	seven: 7,
	eight: 8,
	nine: 9,
	ten: 10,
	twelve: 12,
	fifteen: 15,
	twenty: 20,
	thirty: 30,
	forty: 40,
	"forty-five": 45
};
function relativeAt(text, at, context) {
	const before = at === 0 ? " " : text.charAt(at - 1);
	if (/[\w.:/]/.test(before)) return null;
	return agoAt(text, at, context.postedAt) ?? aheadAt(text, at, context.postedAt) ?? sinceAt(text, at, context.postedAt) ?? countdownAt(text, at, context.reference);
}
function agoAt(text, at, postedAt) {
	ago.lastIndex = at;
	const match = ago.exec(text);
	if (!match) return null;
	const written = (match[1] ?? "").toLowerCase();
	const n = numbers[written] ?? Number(written);
	const size = seconds[(match[2] ?? "m").charAt(0).toLowerCase()] ?? 60;
	const more = match[3] === void 0 ? 0 : Number(match[3]) * 60;
	const compact = /^\d+[a-z]+\s/i.test(match[0]);
	return {
		at: instantOfEpoch(Math.max(0, epochOf(postedAt) - n * size - more)),
		start: at,
		end: at + match[0].length,
		approximate: !compact
	};
}
function aheadAt(text, at, postedAt) {
	ahead$2.lastIndex = at;
	const match = ahead$2.exec(text);
	if (!match) return null;
	const n = numbers[(match[1] ?? "").toLowerCase()] ?? Number(match[1]);
	const size = seconds[(match[2] ?? "m").charAt(0).toLowerCase()] ?? 60;
	return {
		at: instantOfEpoch(epochOf(postedAt) + n * size + Number(match[3] ?? 0) * 60),
		start: at,
		end: at + match[0].length,
		approximate: /about|~/i.test(match[0])
	};
}
function sinceAt(text, at, postedAt) {
	since.lastIndex = at;
	const match = since.exec(text);
	if (!match) return null;
	const size = seconds[sinceSize(match[2] ?? "")] ?? 60;
	const amount = Number((match[1] ?? "0").replace(",", ".")) * size;
	return {
		at: instantOfEpoch(Math.max(0, epochOf(postedAt) - amount)),
		start: at,
		end: at + match[0].length,
		approximate: true
	};
}
function sinceSize(unit) {
	const first = unit.charAt(0).toLowerCase();
	if (/^st/i.test(unit)) return "h";
	return first === "t" || first === "j" ? "d" : first;
}
function countdownAt(text, at, reference) {
	if (reference === void 0) return null;
	const match = countdown.map((pattern) => {
		pattern.lastIndex = at;
		return pattern.exec(text);
	}).find((found) => found !== null);
	if (!match) return null;
	const [h, m, s] = match[0].includes(":") || match.length === 5 ? match.slice(2) : [
		match[2],
		void 0,
		match[3]
	];
	const amount = Number(h ?? 0) * 3600 + Number(m ?? 0) * 60 + Number(s ?? 0);
	return {
		at: instantOfEpoch(Math.max(0, epochOf(reference) + (match[1] === "-" ? -amount : amount))),
		start: at,
		end: at + match[0].length,
		approximate: false
	};
}
// src/time/place-clock.ts
const vaguely = [
	"about|around|approx(?:\\.|imately)?|roughly|circa|ca\\.?|close to|nearly|almost",
	"some ?time (?:around|after|before)|(?:a )?(?:little|bit) (?:before|after)",
	"(?:just|shortly|right) (?:before|after)",
	"gegen|etwa|ungefähr|vers|environ|hacia|sobre|cerca de|alrededor de|aproximadamente|por volta d[ae]s?"
].join("|");
const approximately = new RegExp(`(?:[~≈∼]|(?<![\\p{L}\\d])(?:${vaguely})(?: las?| as)?)[\\s*_]{0,3}$`, "iu");
const vagueBehind = /^\s?(?:ish\b|or so\b|\(?(?:approx|about|ca\.)|頃|ごろ|左右)/i;
const planned = patternFrom("i", String.raw`\b(?:will|shall|should be|eta|expect(?:ed|ing)? (?:to|at|by|around)|next|planned`, String.raw`|scheduled|until then|due(?! to)|going to|estimate[ds]?)\b[^.;\n]{0,40}$`, String.raw`|\bby\s{1,2}(?:about |around |~)?$`);
function buildFrame(context) {
	const days = /* @__PURE__ */ new Map();
	const todayIn = (zone) => {
		const known = days.get(zone.id) ?? toWallTime(context.postedAt, zone);
		days.set(zone.id, known);
		return known;
	};
	const thread = context.zone === null ? context.threadZone : null;
	const fallback = context.zone !== null ? zoneOfId(context.zone) : thread ?? utc;
	const assumption = [{
		code: "zone-assumed",
		zone: fallback.label,
		stated: Boolean(thread)
	}];
	return {
		context,
		posted: epochOf(context.postedAt),
		fallback,
		assumption,
		todayIn
	};
}
function resolveClock(text, parts, frame) {
	const zone = parts.zone ?? frame.fallback;
	const lead = text.slice(Math.max(0, parts.start - 60), parts.start);
	const placed = placeClock(parts, zone, frame, planned.test(lead));
	const remarks = parts.date === null || parts.date.remarks.length === 0 ? placed.remarks : [...parts.date.remarks, ...placed.remarks];
	return {
		at: instantOfEpoch(placed.epoch),
		...parts.range === null ? {} : { until: findUntil(placed, parts, zone) },
		zone: zone.id,
		zoneLabel: zone.label,
		zoneAssumed: parts.zone === null,
		approximate: approximately.test(lead) || approximately.test(text.slice(parts.start, parts.clock.start)) || vagueBehind.test(text.slice(parts.end, parts.end + 9)),
		remarks: parts.zone !== null ? remarks : remarks.length === 0 ? frame.assumption : [...remarks, ...frame.assumption],
		start: parts.start,
		end: parts.end,
		text: text.slice(parts.start, parts.end),
		dated: parts.date !== null,
		future: placed.epoch > frame.posted + 120,
		...placed.change === void 0 ? {} : { clockChange: placed.change }
	};
}
function findUntil(placed, { clock, range }, zone) {
	const to = range?.clock ?? clock;
	if (range?.date) {
		const own = placeWallTime(wallOn(range.date.date, to), to.zone ?? zone);
		if (own.epoch >= placed.epoch) return instantOfEpoch(own.epoch);
	}
	const seconds = (to.hour - clock.hour) * 3600 + (to.minute - clock.minute) * 60 + to.second - clock.second;
	return instantOfEpoch(placed.epoch + (seconds < 0 ? seconds + 86400 : seconds));
}
function placeClock(parts, zone, frame, plan) {
	const on = (date) => chosen(placeWallTime(wallOn(date, parts.clock), zone), frame, parts.date !== null);
	if (parts.date?.night && parts.clock.hour < 10 && parts.clock.half !== "pm") return on(plusDays(parts.date.date, 1));
	if (parts.date !== null) return on(parts.date.relative ? relativeDate(parts.date, zone, frame) : parts.date.date);
	if (frame.context.day !== void 0) return on(frame.context.day);
	return findNearest((shift) => on(plusDays(frame.todayIn(zone), shift)), frame.posted, plan);
}
function relativeDate(date, zone, frame) {
	if (date.weekday) return date.date;
	const [base, there] = [frame.todayIn(frame.fallback), frame.todayIn(zone)];
	const shift = Date.UTC(there.year, there.month - 1, there.day) - Date.UTC(base.year, base.month - 1, base.day);
	return plusDays(date.date, Math.round(shift / 864e5));
}
function wallOn(date, clock) {
	const day = clock.hour === 24 ? plusDays(date, 1) : date;
	return {
		year: day.year,
		month: day.month,
		day: day.day,
		hour: clock.hour % 24,
		minute: clock.minute,
		second: clock.second
	};
}
function chosen(placed, frame, dated) {
	if (placed.change !== "repeated" || placed.other === void 0 || !dated) return placed;
	if (placed.epoch > frame.posted || placed.other <= frame.posted) return placed;
	return {
		epoch: placed.epoch,
		remarks: placed.remarks.map((remark) => remark.code === "clock-repeated" ? {
			...remark,
			reason: "second-ahead"
		} : remark)
	};
}
function findNearest(onDay, posted, plan) {
	const today = onDay(0);
	const ahead = today.epoch > posted + 120;
	const past = ahead ? onDay(-1) : today;
	if (!plan && posted - past.epoch <= 57600) return past;
	return ahead ? today : onDay(1);
}
function relativeReading(text, found, frame) {
	const lead = text.slice(Math.max(0, found.start - 30), found.start);
	return {
		at: found.at,
		zone: "UTC",
		zoneLabel: "UTC",
		zoneAssumed: false,
		remarks: [],
		approximate: found.approximate || approximately.test(lead),
		start: found.start,
		end: found.end,
		text: text.slice(found.start, found.end),
		dated: true,
		future: epochOf(found.at) > frame.posted + 120
	};
}
// src/time/scan-times.ts
const starters = [
	"T[+-](?=\\d)",
	"kl(?=[. \\d])",
	`${monthPattern}(?= {1,2}(?:the )?\\d)`,
	`(?:last )?${weekdayPattern}`,
	dayWordPattern,
	relativeStart,
	"(?:noon|midday|midnight)(?!\\w)",
	"the(?= \\d{1,2}(?:st|nd|rd|th))"
];
const starts = new RegExp(`\\d+|(?<![\\p{L}\\d_])(?:${starters.join("|")})`, "giu");
const gap = "[ \\t\\u00a0\\u202f*_]";
const rangeJoin = new RegExp(`${gap}{0,4}(?:-|–|—|→|\\.\\.)${gap}{0,4}~?|${gap}{1,4}(?:to|until|till|through|bis|jusqu'à|à|au|até|às|hasta|a|a las|hasta las)${gap}{1,4}~?`, "iuy");
const betweenJoin = /[\s*_]{1,4}(?:and|und|et|y|e)[\s*_~]{1,4}/y;
const betweenLead = /(?:between|zwischen|entre|entre las|entre as)[\s*_~]{1,4}$/i;
const joinDateClock = /* @__PURE__ */ new RegExp("(?:,?\\s{1,3}|T)?(?:[(\\[|*_:@–—\\-]{1,4}\\s{0,2})?(?:(?:at|um|kl\\.?|à|às|a las|around|about|circa|ca\\.?|from|since|between|approx\\.?|gegen|vers)\\s{1,2})?[~@]?\\s?", "iuy");
const joinClockDate = /,?[ \t\u00a0]{1,2}(?:\(|on |of |the |am |le |el |em |den |du )?/iy;
const yearBehind = /\s((?:19|20)\d\d)(?![\d:.-])/y;
function timesInProse(source, context) {
	const text = withPlainDigits(source);
	const readings = [];
	const scan = new RegExp(starts.source, starts.flags);
	const frame = buildFrame(context);
	let date = null;
	let steps = 0;
	for (let match = scan.exec(text); match && steps < maxSteps; match = scan.exec(text)) {
		if (isInside(text, match.index, match[0].length)) continue;
		const step = readAt(text, match.index, frame, carried(date, text, match.index));
		if (step === null) continue;
		steps += 1;
		if (step.date) date = step.date;
		if (step.reading) readings.push(step.reading);
		scan.lastIndex = step.end;
	}
	return readings;
}
function withPlainDigits(text) {
	return /[０-９：]/.test(text) ? text.replace(/[０-９：]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 65248)) : text;
}
const maxSteps = 2e3;
function isInside(text, at, length) {
	const code = text.charCodeAt(at);
	if (code < 48 || code > 57) return false;
	if (length > 8 || length > 4 && length < 8) return true;
	if (at === 0) return false;
	const before = text.charCodeAt(at - 1);
	if (before >= 97 && before <= 122 || before >= 65 && before <= 90 && before !== 84) return true;
	return before === 46 || before === 47 || before === 58 || before === 35 || before === 36 || before === 64 || before === 92 || before === 61 || before === 37 || before === 43;
}
function carried(date, text, at) {
	if (date === null || date.until !== void 0) return null;
	if (!date.relative) return date;
	return at - date.end < 200 && !/[.!?]\s|\n/.test(text.slice(date.end, at)) ? date : null;
}
function readAt(text, at, frame, carry) {
	const relative = relativeAt(text, at, frame.context);
	if (relative) return {
		reading: relativeReading(text, relative, frame),
		end: relative.end
	};
	const today = frame.todayIn(frame.fallback);
	const date = startsWord(text, at) ? dateAt(text, at, today, frame.context.dateOrder) : null;
	if (date !== null) return readAfterDate(text, date, frame);
	const clock = clockAt(text, at, placeIn(frame, false));
	return clock === null ? null : readClock(text, clock, frame, carry);
}
function startsWord(text, at) {
	return at === 0 || !/[\w./#$@:+-]/.test(text.charAt(at - 1)) || text.charAt(at - 1) === "_";
}
function readAfterDate(text, date, frame) {
	joinDateClock.lastIndex = date.end;
	const join = joinDateClock.exec(text);
	const clock = join ? clockAt(text, date.end + join[0].length, placeIn(frame, true)) : null;
	if (clock === null) return {
		date,
		end: date.end
	};
	return {
		...readClock(text, clock, frame, date, date.start),
		date
	};
}
function placeIn({ context }, afterDate) {
	return {
		afterDate,
		home: context.home ?? context.zone ?? context.threadZone?.id ?? null,
		headForms: context.headForms
	};
}
function readClock(text, clock, frame, before, start = clock.start) {
	const beside = start === clock.start ? null : before;
	const range = rangeEnd(text, clock, start, frame);
	const zone = clock.zone ?? range?.clock.zone ?? null;
	const end = range?.end ?? clock.end;
	const after = beside === null || beside.relative ? dateBehind(text, end, frame) : yearOnly(text, end, beside);
	const date = after ?? before;
	const reading = resolveClock(text, {
		clock: range?.clock.half != null && clock.half === null && clock.hour < 12 ? shiftHalf(clock, range.clock) : clock,
		range,
		zone,
		date,
		start,
		end: after?.end ?? end
	}, frame);
	const next = range?.date ?? after;
	return {
		reading,
		end: after?.end ?? end,
		...next ? { date: next } : {}
	};
}
function yearOnly(text, end, date) {
	const match = date.yearGuessed ? runAt(yearBehind, text, end) : null;
	return match === null ? null : {
		...date,
		date: {
			...date.date,
			year: Number(match[1])
		},
		end: end + match[0].length
	};
}
function shiftHalf(clock, range) {
	const hour = range.half === "pm" ? clock.hour + 12 : clock.hour;
	return hour * 60 + clock.minute <= range.hour * 60 + range.minute ? {
		...clock,
		hour
	} : clock;
}
function dateBehind(text, end, frame) {
	const join = runAt(joinClockDate, text, end);
	if (!join) return null;
	const date = dateHere(text, end + join[0].length, frame);
	if (date === null || date.until !== void 0) return null;
	return /^[T ,]{1,2}\d{1,2}:\d\d/.test(text.slice(date.end, date.end + 8)) ? null : date;
}
function dateHere(text, at, frame) {
	return dateAt(text, at, frame.todayIn(frame.fallback), frame.context.dateOrder);
}
function rangeEnd(text, clock, start, frame) {
	const join = runAt(rangeJoin, text, clock.end) ?? (betweenLead.test(text.slice(Math.max(0, start - 14), start)) ? runAt(betweenJoin, text, clock.end) : null);
	if (join === null) return null;
	const at = clock.end + join[0].length;
	const date = dateHere(text, at, frame);
	const gap = date === null ? null : runAt(joinDateClock, text, date.end);
	const second = clockAt(text, date === null || gap === null ? at : date.end + gap[0].length, placeIn(frame, true));
	if (second === null || date !== null && gap === null) return null;
	return {
		clock: second,
		date,
		end: second.end
	};
}
function runAt(pattern, text, at) {
	pattern.lastIndex = at;
	return pattern.exec(text);
}
// src/time/read-time.ts
const example$1 = "`14:03 UTC`, `2026-11-20 14:03 UTC` or `10m ago`";
const weekdayFirst = new RegExp(`^${listWeekdayPattern}\\.?,?\\s{1,2}(?=\\d{1,2}[. ]|\\p{L}{3,9}\\.?\\s{1,2}\\d)`, "iu");
function readTime(text, context, options = {}) {
	const trimmed = text.replace(/^[\s`"'(*]+|[\s`"')*.,;]+$/g, "").replace(/^(?:at|since|from|around|about|on)\s+/i, (lead) => /^(?:around|about)/i.test(lead) ? "~" : "").replace(weekdayFirst, "");
	if (trimmed === "") return {
		problem: "No time was given",
		example: example$1
	};
	if (trimmed.length > 100) return {
		problem: "That is too long for a time",
		example: example$1
	};
	if (/^(?:just )?now$/i.test(trimmed)) return nowReading(trimmed, context);
	const [reading, ...more] = timesInProse(trimmed.replace(/^~\s?/, "about "), context);
	if (reading === void 0) return {
		problem: `"${trimmed}" is not a time that can be read`,
		example: example$1
	};
	const rest = trimmed.replace(/^~\s?/, "about ");
	const around = `${rest.slice(0, reading.start)}${rest.slice(reading.end)}`.replace(/\b(?:about|around|approx\.?|circa|ca\.?|roughly|or so|ish|on|the)\b|[\s()[\],.~|-]/gi, "");
	if (more.length > 0 || around !== "") return {
		problem: `"${trimmed}" contains more than a time`,
		example: example$1
	};
	return refusal(reading, context, options) ?? reading;
}
function nowReading(text, context) {
	return {
		at: context.postedAt,
		zone: "UTC",
		zoneLabel: "UTC",
		zoneAssumed: false,
		approximate: false,
		remarks: [],
		start: 0,
		end: text.length,
		text,
		dated: true,
		future: false
	};
}
function refusal(reading, context, { mayLieAhead = false }) {
	const skipped = reading.remarks.find((remark) => remark.code === "clock-skipped");
	if (skipped !== void 0) return {
		problem: `${skipped.clock} does not exist in ${skipped.zone} on ${skipped.day}`,
		example: "`01:30 UTC`"
	};
	if (reading.clockChange === "repeated") return {
		problem: `${reading.text} occurred twice that night; add the offset`,
		example: "`02:30+02:00`"
	};
	if (!reading.future) return null;
	if (!reading.dated) return {
		problem: `${reading.text} is in the future${reading.zoneAssumed ? ` in ${reading.zoneLabel} (zone assumed)` : ""}; add the zone or the date`,
		example: `\`${context.postedAt.slice(0, 10)} ${reading.text.replace(/^\D+/, "").slice(0, 5)} UTC\``
	};
	return mayLieAhead ? null : {
		problem: `${reading.text} is in the future${reading.zoneAssumed ? ` in ${reading.zoneLabel} (zone assumed)` : ""}`,
		example: "`now` or `10m ago`"
	};
}
// src/time/time-reading.ts
function isTimeProblem(value) {
	return "problem" in value;
}
// src/time/read-times.ts
function readTimes$1(text, context) {
	return timesInProse(maskCode(text), context);
}
// src/incident/due.ts
const day = 86400;
const weekdays$1 = [
	"sun",
	"mon",
	"tue",
	"wed",
	"thu",
	"fri",
	"sat"
];
const months = [
	"jan",
	"feb",
	"mar",
	"apr",
	"may",
	"jun",
	"jul",
	"aug",
	"sep",
	"oct",
	"nov",
	"dec"
];
function readDue(words, postedAt, zone) {
	const text = words.trim().toLowerCase().replace(/[.,;)]+$/, "");
	const today = epochOf(startOfDay(dateIn(postedAt, zone)));
	const span = /^(\d{1,4})\s?(d|days?|w|weeks?|months?)$/.exec(text);
	if (span) return instantOfEpoch(today + Number(span[1]) * day * (span[2]?.startsWith("w") ? 7 : span[2]?.startsWith("m") ? 30 : 1));
	if (text === "today") return instantOfEpoch(today);
	if (text === "tomorrow") return instantOfEpoch(today + day);
	if (text === "next week") return instantOfEpoch(today + 7 * day);
	if (text === "next month") return instantOfEpoch(today + 30 * day);
	return endOfPeriod(text, today) ?? weekday(text, today) ?? numericDate(text) ?? namedDate(text, today);
}
function dateIn(instant, zone) {
	if (zone === null) return instant.slice(0, 10);
	return new Intl.DateTimeFormat("en-CA", {
		timeZone: zone,
		year: "numeric",
		month: "2-digit",
		day: "2-digit"
	}).format(/* @__PURE__ */ new Date(epochOf(instant) * 1e3));
}
function weekday(text, today) {
	const match = /^(?:next )?(sun|mon|tue|wed|thu|fri|sat)(?:s|nes|rs|ur)?(?:day)?$/.exec(text);
	if (!match) return null;
	const ahead = (weekdays$1.indexOf(match[1] ?? "") - (/* @__PURE__ */ new Date(today * 1e3)).getUTCDay() + 7) % 7;
	return instantOfEpoch(today + (ahead === 0 ? 7 : ahead) * day);
}
function endOfPeriod(text, today) {
	if (/^(?:eod|end of (?:the )?day|tonight)$/.test(text)) return instantOfEpoch(today);
	const date = /* @__PURE__ */ new Date(today * 1e3);
	if (/^(?:eow|(?:end of )?(?:the|this) week|end of week)$/.test(text)) return instantOfEpoch(today + (12 - date.getUTCDay()) % 7 * day);
	const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
	if (/^(?:eom|(?:end of )?(?:the|this) month|end of month)$/.test(text)) return lastDay(year, month);
	if (/^(?:eoq|(?:end of )?(?:the|this) quarter|end of quarter)$/.test(text)) return lastDay(year, month - month % 3 + 2);
	return /^(?:eoy|(?:end of )?(?:the|this) year|end of year)$/.test(text) ? lastDay(year, 11) : null;
}
function lastDay(year, month) {
	return instantOfEpoch(Date.UTC(year, month + 1, 0) / 1e3);
}
function numericDate(text) {
	const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
	if (iso !== null) return calendar(Number(iso[1]), Number(iso[2]), Number(iso[3]));
	const match = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(text);
	if (match === null) return null;
	const [first, second, year] = [
		Number(match[1]),
		Number(match[3]),
		Number(match[4])
	];
	if (match[2] === "." || first > 12 || first === second) return calendar(year, second, first);
	return second > 12 ? calendar(year, first, second) : null;
}
function namedDate(text, today) {
	const match = patternFrom("", String.raw`^(?:(\d{1,2})(?:st|nd|rd|th)? )?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov`, String.raw`|dec)[a-z]{0,6}\.?(?: (\d{1,2})(?:st|nd|rd|th)?)?(?:,? (\d{4}))?$`).exec(text);
	if (!match || match[1] === void 0 === (match[3] === void 0)) return null;
	const [month, date, year] = [
		months.indexOf(match[2] ?? "") + 1,
		Number(match[1] ?? match[3]),
		(/* @__PURE__ */ new Date(today * 1e3)).getUTCFullYear()
	];
	if (match[4] !== void 0) return calendar(Number(match[4]), month, date);
	const here = calendar(year, month, date);
	return here !== null && epochOf(here) >= today ? here : calendar(year + 1, month, date);
}
function calendar(year, month, date) {
	const at = new Date(Date.UTC(year, month - 1, date));
	return at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === date && year >= 1970 ? instantOfEpoch(at.getTime() / 1e3) : null;
}
// src/follow-ups/follow-up-key.ts
function followUpKey(incident, text) {
	return `${keyPrefix(incident)}${fingerprint(splitWords(text).join(" "))}`;
}
function keyPrefix(incident) {
	return typeof incident === "number" ? `${incident}-` : `p${fingerprint(incident ?? "").slice(0, 8)}-`;
}
const fillers$1 = /* @__PURE__ */ new Set([
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
function splitWords(text) {
	const bare = text.slice(0, 4e3).normalize("NFKC").toLowerCase().replace(/https?:\/\/\S{1,500}/g, " ").replace(/(?<![\w/])(?:[\w.-]{1,60}\/[\w.-]{1,100})?#\d{1,9}\b/g, " ").replace(/(?<![\w.])@[\w/-]{1,80}/g, " ").replace(/\[[x ]\]/g, " ");
	const words = (bare.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !fillers$1.has(word));
	return words.length === 0 ? [bare.trim()] : words;
}
function likeness(a, b) {
	const [left, right] = [countPairs(a), countPairs(b)];
	const total = left.length + right.length;
	if (total === 0) return 0;
	const counts = /* @__PURE__ */ new Map();
	for (const pair of left) counts.set(pair, (counts.get(pair) ?? 0) + 1);
	let shared = 0;
	for (const pair of right) {
		const left = counts.get(pair) ?? 0;
		if (left > 0) shared += 1;
		counts.set(pair, left - 1);
	}
	return 2 * shared / total;
}
function countPairs(text) {
	return splitWords(text).flatMap((word) => word.length === 1 ? [word] : Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2)));
}
// src/follow-ups/follow-ups-of.ts
function joinFollowUps(document, issues, config, now, options) {
	const postmortem = {
		path: document.path,
		incident: document.incident,
		title: document.title ?? document.path
	};
	const marked = markedIssues(issues, keyPrefix(document.incident ?? document.path), options.who ?? null);
	return rescued(withKeys(document).map(({ item, key }) => ({
		item,
		key,
		...byLink(item, issues, options.trackers),
		marked: marked.get(key) ?? null
	})), marked).map(({ item, key, issue, elsewhere }) => {
		const due = computeDueAt(item, issue, config);
		const late = due === null ? 0 : daysLate(due, now, config);
		const state = computeState(item, issue, elsewhere, late);
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
		return {
			item,
			key: count === 1 ? key : `${key}-${count}`
		};
	});
}
function markedIssues(issues, prefix, who) {
	const found = /* @__PURE__ */ new Map();
	for (const issue of [...issues].sort((a, b) => a.number - b.number)) {
		if (who !== null && !isOurs(issue, who)) continue;
		const marker = parseMarker(issue.body);
		const key = marker?.kind === "follow-up" ? marker.attributes["key"] : void 0;
		if (key?.startsWith(prefix) === true && !found.has(key)) found.set(key, issue);
	}
	return found;
}
function byLink(item, issues, trackers) {
	if (item.tracking === null) return {
		issue: null,
		elsewhere: false
	};
	for (const tracker of trackers) {
		const issue = tracker.issueOf(item.tracking, issues);
		if (issue !== null) return {
			issue,
			elsewhere: false
		};
	}
	return {
		issue: null,
		elsewhere: true
	};
}
const alike = {
	open: .6,
	closed: .8
};
function rescued(joined, marked) {
	const settled = joined.map((one) => one.issue === null && !one.elsewhere && one.marked !== null ? {
		...one,
		issue: one.marked
	} : one);
	const used = /* @__PURE__ */ new Set([...settled.flatMap(({ issue }) => issue === null ? [] : [issue.number]), ...settled.flatMap(({ marked: own }) => own === null ? [] : [own.number])]);
	const spare = [...marked.entries()].filter(([, issue]) => !used.has(issue.number));
	const pairs = settled.flatMap((one, index) => one.issue !== null || one.elsewhere ? [] : spare.flatMap(([key, issue]) => {
		const score = Math.max(likeness(one.item.text, issue.title), likeness(one.item.text, firstWords(issue.body)));
		return score >= alike[issue.state] ? [{
			index,
			key,
			issue,
			score
		}] : [];
	})).sort((a, b) => b.score - a.score || a.index - b.index);
	const result = [...settled];
	const taken = /* @__PURE__ */ new Set();
	for (const { index, key, issue } of pairs) {
		const one = result[index];
		if (one === void 0 || one.issue !== null || taken.has(issue.number)) continue;
		taken.add(issue.number);
		result[index] = {
			...one,
			key,
			issue
		};
	}
	return result;
}
function firstWords(body) {
	return body.slice(0, 4e3).split("\n").slice(1).find((line) => line.trim() !== "") ?? "";
}
function computeDueAt(item, issue, config) {
	if (item.due !== null) return instantOf(`${item.due}T00:00:00Z`);
	if (issue === null) return null;
	if (issue.milestone !== null && issue.milestone.dueOn !== null) return instantOf(`${issue.milestone.dueOn.slice(0, 10)}T00:00:00Z`);
	return dueByDefault$1(issue.createdAt, config);
}
function dueByDefault$1(from, config) {
	if (config.followUps.defaultDueDays === 0) return null;
	return plusSeconds(startOfDay(dateIn(from, config.timeZone)), config.followUps.defaultDueDays * 86400);
}
function daysLate(due, now, config) {
	return Math.max(0, Math.round(secondsBetween(due, startOfDay(dateIn(now, config.timeZone))) / 86400));
}
function computeState(item, issue, elsewhere, late) {
	if (issue?.state === "closed") return issue.stateReason === "not_planned" || issue.stateReason === "duplicate" ? "declined" : "done";
	if (item.state !== "open") return item.state;
	if (elsewhere) return "unknown";
	if (issue === null) return "untracked";
	return late > 0 ? "overdue" : "tracked";
}
function excerpt(markdown, length = 140) {
	return cutLine(withoutMarks(redact(markdown.slice(0, 4e3)).text), length);
}
function withoutMarks(markdown) {
	return markdown.replace(/<!--[\s\S]{0,4000}?(?:-->|$)/g, " ").replace(/!?\[([^\]\n]{0,300})\]\([^)\s]{0,1000}\)/g, "$1").replace(/^[ \t]{0,8}(?:`{3,}|~{3,})[^\n]*$/gm, " ").replace(/^[ \t]{0,8}(?:#{1,6}|>|[-*+]|\d{1,3}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/gm, "").replace(/(\*\*|__|~~)(?=\S)([^*_~\n]{1,300})\1/g, "$2").replace(/<\/?[a-zA-Z][^<>\n]{0,300}>/g, " ").replace(/`/g, "").replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").replace(/[\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff]/g, "").trim();
}
function cutLine(line, length) {
	if (line.length <= length) return line;
	const head = [...line.slice(0, length)].slice(0, -1).join("").replace(/[\ud800-\udbff]$/, "");
	const space = head.lastIndexOf(" ");
	return `${(space > length * .6 ? head.slice(0, space) : head).replace(/[\s,;:.–-]+$/, "")}…`;
}
// src/render/timeline/sentences.ts
function describeEvent(event) {
	return cutLine(joined(printHead(event.meaning, event.actor), printWords(event)), 140);
}
function describeShipped(event) {
	const { meaning } = event;
	if (meaning.type === "merged") return event.text;
	if (meaning.type === "release" && meaning.deployed) return joined(meaning.tag, printWords(event));
	if (meaning.type === "deploy" && meaning.verb === "deployed") return joined(printSpan(meaning), printWords(event));
	return describeEvent(event);
}
const joined = (head, words) => [head, words].filter((part) => part !== "").join(": ");
function printWords({ meaning, text }) {
	const more = meaning.type === "deploy" || meaning.type === "release" ? meaning.more : 0;
	return more === 0 || text === "" ? text : `${text} and ${more} more`;
}
function printHead(meaning, actor) {
	switch (meaning.type) {
		case "declared": return "Incident declared";
		case "words": return meaning.retold ? "Found out" : "";
		case "milestone": return `Incident ${meaning.milestone}`;
		case "severity": return `Severity set to ${meaning.severity}`;
		case "status": return `Status: ${meaning.status}`;
		case "marked": return meaning.marked ? "Marked as an incident" : "No longer marked as an incident";
		case "lead": return describeLead(meaning, actor);
		case "update": return "Update";
		case "impact": return "Impact";
		case "attempt": return "Tried";
		case "evidence": return "Evidence";
		case "renamed": return "Renamed";
		case "verdict": return describeVerdict(meaning);
		case "closed": return describeClose(meaning);
		case "reopened": return "Issue reopened";
		case "reference":
		case "commit-reference": return describeReference(meaning);
		case "deploy": return describeDeploy$1(meaning);
		case "release": return describeRelease(meaning);
		case "merged": return "Merged";
		case "pull-request": return `${meaning.reverts ? "Revert" : "Pull request"} #${meaning.number} ${meaning.change}`;
		case "outside-change": return `Changed outside this repository${meaning.environment === null ? "" : ` in ${meaning.environment}`}`;
	}
}
function describeLead({ change, login }, actor) {
	switch (change) {
		case "named": return `Lead: @${login ?? ""}`;
		case "drawn": return `@${actor ?? ""} asked for a lead${login === null ? "" : `, drawn: @${login}`}`;
		case "handed-over": return `Lead handed over to @${login ?? ""}`;
		case "assigned": return `Assigned to @${login ?? ""}`;
		case "unassigned": return `@${login ?? ""} unassigned`;
	}
}
function describeVerdict({ verdict, ref }) {
	if (verdict === "cleared") return `Cleared: ${ref}`;
	return ref === "none" ? "No change triggered this, according to the responders" : `Trigger named: ${ref}`;
}
function describeClose({ commit, planned }) {
	if (commit !== null) return `Issue closed by ${shortSha(commit)}`;
	return planned ? "Issue closed" : "Issue closed as not planned";
}
function describeReference(meaning) {
	if (meaning.type === "commit-reference") return `Commit ${shortSha(meaning.sha)} mentions this`;
	const name = `${meaning.from === "pull-request" ? "Pull request" : "Issue"} #${meaning.number}`;
	return meaning.how === "connected" ? `${name} connected` : `${name} mentions this`;
}
function printSpan({ target, from, to }) {
	return `${target} ${from === null ? `← ${shortSha(to)}` : `${shortSha(from)} → ${shortSha(to)}`}`.trim();
}
function describeDeploy$1(meaning) {
	switch (meaning.verb) {
		case "deployed": return `Deployed ${printSpan(meaning)}`;
		case "failed": return `Deploy failed: ${printSpan(meaning)}`;
		case "running": return `Deploy running: ${printSpan(meaning)}`;
		case "rolled-back": return `Rolled back ${printSpan(meaning)}`;
		case "again": return `Deployed ${meaning.target} again ${shortSha(meaning.to)}`.replace(/\s+/g, " ");
	}
}
function describeRelease({ tag, deployed, prerelease }) {
	if (deployed) return `Released ${tag}`;
	return `${prerelease ? "Pre-release" : "Release"} ${tag}`;
}
function describeRemark(remark) {
	switch (remark.code) {
		case "zone-assumed": return describeAssumedZone(remark);
		case "zone-chosen": return `${remark.label} read as ${remark.region}`;
		case "zone-literal": return `${remark.label} taken literally (UTC${offsetId(remark.offset)})`;
		case "zone-local": return `${remark.label} in ${monthNames[remark.month - 1] ?? ""} read as local time (UTC${offsetId(remark.offset)})`;
		case "clock-repeated": return `${remark.clock} occurred twice in ${remark.zone} on ${remark.day}; ${remark.reason === "first" ? "the first one is used" : "the second had not passed when this was written"}`;
		case "clock-skipped": return `${remark.clock} does not exist in ${remark.zone} on ${remark.day} because the clocks went forward; read as if they had not`;
		case "date-order": return `${remark.written} read as ${remark.day}`;
		case "date-from-file-name": return "date from the file name";
	}
}
function describeAssumedZone({ zone, stated }) {
	if (zone === null) return "zone assumed";
	return `zone assumed: ${zone}${stated ? ", stated earlier in this issue" : ""}`;
}
// src/timeline/import/json-values.ts
function asObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
}
function asObjects(value) {
	return Array.isArray(value) ? value.map(asObject).filter((entry) => entry !== null) : [];
}
function asString(value) {
	return typeof value === "string" && value !== "" ? value : null;
}
function textAt(object, ...path) {
	let value = object;
	for (const key of path) {
		const inner = asObject(value);
		if (inner === null || !Object.hasOwn(inner, key)) return null;
		value = inner[key];
	}
	return asString(value);
}
function webAddress(value) {
	return value !== null && /^https?:\/\//i.test(value) && value.length <= 2e3 && URL.canParse(value) ? value : null;
}
// src/timeline/import/alertmanager.ts
const alertmanagerReader = {
	id: "alertmanager",
	name: "Alertmanager webhook",
	description: "Webhook payload of Alertmanager (version 4)",
	recognizes: (_, json) => readPayloads(json).some((payload) => asObjects(payload["alerts"]).some((alert) => typeof alert["startsAt"] === "string")),
	read: (_, json) => {
		const results = readPayloads(json).flatMap((payload) => asObjects(payload["alerts"])).map(eventsFromAlert);
		return {
			events: results.flatMap(({ events }) => events),
			problems: results.flatMap(({ problem }) => problem ?? [])
		};
	}
};
const readPayloads = (json) => Array.isArray(json) ? asObjects(json) : [asObject(json) ?? {}];
function eventsFromAlert(alert, index) {
	const from = instantOf(asString(alert["startsAt"]));
	if (from === null) return {
		events: [],
		problem: `Alert ${index + 1} has no time ("startsAt") and is left out`
	};
	const name = textAt(alert, "labels", "alertname") ?? "Alert";
	const about = textAt(alert, "annotations", "summary") ?? textAt(alert, "annotations", "message") ?? textAt(alert, "annotations", "description");
	const row = (at, verb) => ({
		at,
		text: `${verb} ${name}${about === null ? "" : `: ${about}`}`,
		actor: null,
		url: webAddress(asString(alert["generatorURL"])),
		zoneAssumed: false,
		approximate: false,
		remarks: []
	});
	const end = asString(alert["status"]) === "resolved" ? instantOf(asString(alert["endsAt"])) : null;
	return { events: [row(from, "Alert fired:"), ...end === null || end < from ? [] : [row(end, "Alert resolved:")]] };
}
// src/timeline/import/gitlab.ts
const action$1 = /^\s{0,3}\/timeline\s+(\S.{0,2000}?)\s*\|\s*([^|]{1,100})$/;
const gitlabReader = {
	id: "gitlab",
	name: "GitLab timeline commands",
	description: "Lines of `/timeline TEXT | TIME`",
	recognizes: (text) => text.split("\n", 2e3).some((line) => action$1.test(line.slice(0, 2200).trimEnd())),
	read: (text, _, context) => {
		const results = text.split("\n").map((line, index) => eventFromNote(line.slice(0, 2200).trimEnd(), index + 1, context));
		return {
			events: results.flatMap(({ event }) => event ?? []),
			problems: results.flatMap(({ problem }) => problem ?? [])
		};
	}
};
function eventFromNote(line, number, context) {
	const match = action$1.exec(line);
	if (!match) return /^\s{0,3}\/timeline\b/.test(line) ? { problem: `Line ${number} is not \`/timeline TEXT | TIME\` and is left out` } : {};
	const time = readTime(match[2] ?? "", context);
	if (isTimeProblem(time)) return { problem: `Line ${number}: ${time.problem}` };
	return { event: {
		at: time.at,
		...time.until === void 0 ? {} : { until: time.until },
		text: match[1] ?? "",
		actor: null,
		url: null,
		zoneAssumed: time.zoneAssumed,
		approximate: time.approximate,
		remarks: time.remarks
	} };
}
// src/time/list/leading-time.ts
const marks$1 = `[\\s>|*_+(\\[\\]\\\\~#\\-–—•·‣◦\`{@→⇒➜➤►▶✓✔✗✘\\p{Extended_Pictographic}\\u{FE0F}\\u{200D}]{0,20}(?::[a-z0-9_+\\-]{2,30}:\\s{1,2})?(?:\\d{1,3}[.)]\\s{1,3})?[*_[(\`]{0,4}(?:\\[[ xX]\\]\\s{1,2})?[*_[(\`]{0,4}`;
const dayName = `(?:(?!mar\\.? \\d{1,2}(?![\\d:.h]))(${listWeekdayPattern})\\.?[\\s|,:*_)\\]]{1,6})?`;
const prepositions = [
	"at|from|since|around|about|between|ca\\.?|approx\\.?|approximately|on|by|~|day|date|time",
	"kl\\.?|klokken|um|ab|seit|gegen|am|den|à|vers|le|dès|a las|às|em|el|desde|hacia|entre|zwischen",
	"T ?0|updated?|edit(?:ed)?|added|aktualisierung|mise à jour|actualización|atualização"
].join("|");
const leadIn = new RegExp(`^${marks$1}${dayName}(?:(?:${prepositions})\\s?[:–—-]?\\s?){0,3}[*_~]{0,3}$`, "iu");
function leadingTime(line, context) {
	const head = withColons(line.slice(0, 140));
	if (!/\d|noon|midnight|midday/i.test(head.slice(0, 60))) return null;
	const [reading, second] = timesInProse(head, context);
	const lead = reading === void 0 ? null : leadIn.exec(head.slice(0, reading.start));
	if (reading === void 0 || lead === null || reading.start > 60) return null;
	if (isAhead(reading, context)) return null;
	const end = endBehind(head, reading, second);
	const before = lead[1] === void 0 ? null : weekdayFromName(lead[1]);
	if (before !== null && before > 0 && !reading.dated) return {
		reading,
		end,
		weekday: before
	};
	return namedDay(head, reading, context) ?? {
		reading,
		end
	};
}
function endBehind(head, reading, second) {
	if (second === void 0 || !/^T[+-]/i.test(reading.text)) return reading.end;
	return /^[\s(=:–—-]{1,4}$/.test(head.slice(reading.end, second.start)) ? second.end : reading.end;
}
function isAhead(reading, context) {
	return /^in\s/i.test(reading.text) || reading.future && !reading.dated && context.day === void 0 && epochOf(reading.at) - epochOf(context.postedAt) > 64800;
}
const fullName = new RegExp(`^(${weekdayPattern})[,:]?\\s{1,3}(?=\\D{0,6}\\d{1,2}(?:[:.h]\\d\\d|\\s?[ap]\\.?m))`, "iu");
function namedDay(head, reading, context) {
	const match = fullName.exec(head.slice(reading.start, reading.end));
	if (match === null) return null;
	const blank = " ".repeat(match[0].length);
	const [clock] = timesInProse(head.slice(0, reading.start) + blank + head.slice(reading.start + blank.length), context);
	return clock === void 0 || clock.dated ? null : {
		reading: clock,
		end: clock.end,
		weekday: weekdayFromName(match[1] ?? "")
	};
}
function withColons(head) {
	return head.replace(dotted, (match) => match.replace(/\.(?=\d\d$)/, ":"));
}
const dotted = new RegExp(`^${marks$1}(?:\\d{1,2}\\.\\d{1,2}\\.\\d{4},?\\s(?:kl\\.?\\s?)?)?(?:[01]?\\d|2[0-3])\\.[0-5]\\d(?=\\s{0,3}(?:[|:–—\\-]|$|\\p{Lu}))`, "u");
const label$1 = /^[\s*_|>+-]{0,10}(?:\d{1,2}[.)]\s)?[*_]{0,3}(\p{L}[\p{L}\p{N} /()*_'’-]{1,60}?)/u.source;
const colonLabel = new RegExp(`${label$1}(?:[*_\\s]{0,4}:[*_\\s]{0,4}|\\s{0,3}\\|[\\s*_]{0,4})(?=[\\d~(]|\\p{Lu})`, "u");
const spaceLabel = new RegExp(`${label$1}[*_]{0,3}\\s{1,3}(?:(?:on|at)\\s)?(?=\\d{4}-\\d\\d-\\d\\d[ T]|\\d{1,2}[./]\\d{1,2}[./]\\d{4})`, "u");
const metadata = patternFrom("i", String.raw`^(?:(?:last |first )?(?:updated?|published|created|written|edited|reviewed|modified`, String.raw`|generated)|authors?|dates?|review|meeting|(?:next|due)\b.*|version|status|duration`, String.raw`|datum|fecha|data|time ?zone)(?: (?:on|at|date|by|time))?$`);
function labelledTime(line, context) {
	const head = line.slice(0, 160);
	const match = spaceLabel.exec(head) ?? colonLabel.exec(head);
	if (!match) return null;
	const words = (match[1] ?? "").replace(/[*_]/g, "").trim();
	if (metadata.test(words)) return null;
	const rest = line.slice(match[0].length, match[0].length + 70).replace(/(\d{4},?\s)([01]?\d|2[0-3])\.([0-5]\d)(?!\d)/, "$1$2:$3");
	const [reading] = timesInProse(rest, context);
	if (reading === void 0 || !/^[\s*_~(]*(?:about |around |ca\. |on |at )?$/i.test(rest.slice(0, reading.start))) return null;
	if (!/^[\s*_|.,)]*(?:\([^()]{0,50}\))?[\s*_|.,)]*$/.test(rest.slice(reading.end))) return null;
	return {
		reading,
		end: line.length,
		label: words
	};
}
const dateLeads = [new RegExp(`^${marks$1}(?:on\\s|day\\s|date:?\\s|(?:am|le|el|em)\\s|between\\s|from\\s)?`, "iu"), new RegExp(`^${marks$1}${dayName}(?:on\\s|(?:den|le|el)\\s)?`, "iu")];
function leadingDate(line, context) {
	const head = line.slice(0, 120);
	for (const pattern of dateLeads) {
		const found = dateAt(head, (pattern.exec(head)?.[0] ?? "").length, today(context), context.dateOrder);
		if (found !== null && !found.relative) return spanFrom(head, found, context);
	}
	return null;
}
function spanFrom(head, found, context) {
	const join = /^\s?(?:-|–|—|→|to|til|until|bis)\s?/.exec(head.slice(found.end));
	const second = join ? dateAt(head, found.end + join[0].length, today(context), context.dateOrder) : null;
	const until = second?.date ?? found.until;
	const end = second === null ? found.end : second.end;
	return {
		date: found.date,
		...until === void 0 ? {} : { until },
		end: end + (/^[\s|]{0,3}-{1,2}:-{1,2}/.exec(head.slice(end))?.[0].length ?? 0)
	};
}
const dateStart = /(?<![\p{L}\d./-])(?:\d{1,4}(?=[-/. ]|st|nd|rd|th|er|年)|[\p{L}]{3,10}\.?(?= {1,2}\d))/gu;
function readDay(line, context) {
	const head = line.slice(0, 300);
	const bare = head.replace(/^[\s#>*_|[({-]{0,12}|[\s*_|:)\]}-]{0,12}$/g, "").replace(leadingWeekday, "");
	for (const match of head.matchAll(dateStart)) {
		const found = dateAt(head, match.index, today(context), context.dateOrder);
		if (found === null || found.relative) continue;
		const written = head.slice(found.start, found.end);
		if (/\d{4}/.test(written) || written === bare) return found.date;
	}
	return null;
}
const leadingWeekday = new RegExp(`^${listWeekdayPattern}\\.?,?\\s`, "iu");
const onlyWeekday = new RegExp(`^[\\s#>*_|[(-]{0,12}(${weekdayPattern})[\\s*_|:)\\]-]{0,12}$`, "iu");
function weekdayAlone(line) {
	const name = line.length > 80 ? void 0 : onlyWeekday.exec(line)?.[1];
	return name === void 0 ? null : weekdayFromName(name);
}
function today(context) {
	return context.day ?? toWallTime(context.postedAt, context.zone === null ? utc : zoneOfId(context.zone));
}
// src/time/list/list-clues.ts
const compactHead = patternFrom("u", "^[\\s>|*_+([\\-–—•`#]{0,12}(?:\\d{1,3}[.)]\\s)?[*_([`]{0,4}([01]\\d", String.raw`|2[0-3])([0-5]\d)(?=\s?[:–—-]\s|\s[\p{L}*_]|[*_]{1,2}:?\s)`);
const frenchHead = /^[\s>|*_+([\-–—•`#]{0,16}\d{1,2}\s?h\d\d(?!\w)/;
function hasHeadForms(lines) {
	const compact = lines.flatMap(({ masked }) => {
		const match = compactHead.exec(masked.slice(0, 60));
		return match === null ? [] : [Number(`${match[1] ?? ""}${match[2] ?? ""}`)];
	});
	if (compact.length >= 3 && compact.some((number) => number < 1980 || number > 2040)) return true;
	return lines.some(({ masked }) => frenchHead.test(masked.slice(0, 40)));
}
const zeroMark = /(?:^|[\s*_([|])T(?:\s?\+\s?0{1,2}(?::00)?\s?(?:m(?:in)?|h)?|0)?[\s*_\])]{0,4}(?:[=:(|–—-]|is\b|\s)[\s*_(|]{0,4}(?=\d)/;
function findZero(lines, context) {
	if (!lines.some(({ masked }) => /T\s?[+-]\s?\d/.test(masked.slice(0, 80)))) return null;
	for (const { masked } of lines) {
		const head = masked.slice(0, 160);
		const match = zeroMark.exec(head);
		if (match === null) continue;
		const [reading] = timesInProse(head.slice(match.index + match[0].length), {
			...context,
			reference: void 0
		});
		if (reading !== void 0 && reading.start <= 1) return reading.at;
	}
	return null;
}
// src/time/list/zone-statement.ts
const lead$1 = [
	"\\b(?:in|times?(?: are)?(?: in)?|time ?zone(?: is)?:?|zone:?|using)",
	"(?:klokkeslett|tid(?:er)?|tidspunkt)",
	"[Zz]eit(?:en|zone|angaben)?(?: sind)?(?: in)?:?",
	"[Hh]eures?(?: sont)?(?: en)?:?|[Ff]useau(?: horaire)?:?",
	"[Hh]or(?:as?|ários?|arios?)(?: están| estão)?(?: en| em)?:?|[FfHh]uso(?: hor[aá]rio)?:?"
].join("|");
const statement = new RegExp(`(?:(?:${lead$1})\\s{1,3}|[([]\\s?(?:all times )?(?:in )?)[*_\`]{0,2}(${zonePattern})`, "gu");
const region$1 = /\btimes?(?: are)?(?: given)?(?: in)?\s(?:US )?(pacific|mountain|central|eastern|utc|gmt|cest|cet|est|pst)(?![\w-])/gi;
const city = /\b[Tt]imes(?: are)?(?: in)?\s(\p{Lu}\p{L}{2,14}(?: \p{Lu}\p{L}{2,14})?)(?![\p{L}-])/gu;
const bracket = /[([]([^()[\]]{2,60})[)\]]/g;
const ofTimes = /^\s{0,3}#|^\s{0,8}\||\btime|zeit|heure|hor[aá]|uhr|tid/i;
const fillers = /\b(?:all|times?|are|given|in|local|the|zone|timezone|is|raw|data|hora|heure|zeit|alle|zeiten)\b:?/gi;
function readStatedZone(line, home = null) {
	const text = line.slice(0, 400);
	return firstZone(text.matchAll(statement), home) ?? firstZone(text.matchAll(region$1), home) ?? firstZone(text.matchAll(city), home) ?? (ofTimes.test(text) ? zoneInBrackets(text, home) : null);
}
function firstZone(matches, home) {
	for (const match of matches) {
		const written = match[1] ?? "";
		const zone = zoneNamed(/^(?:pacific|mountain|central|eastern)$/i.test(written) ? `${written} time` : written, home);
		if (zone !== null) return {
			...zone,
			label: written
		};
	}
	return null;
}
function zoneInBrackets(line, home) {
	for (const match of line.slice(0, 400).matchAll(bracket)) for (const part of (match[1] ?? "").split(/[,;]|\s[-–—]\s/)) {
		const whole = part.replace(/[*_`]/g, "").trim();
		const bare = whole.replace(fillers, " ").replace(/\s+/g, " ").trim();
		const zone = isZoneLike(whole) ? zoneNamed(whole, home) ?? zoneNamed(bare, home) : null;
		if (zone !== null) return zone;
	}
	return null;
}
function isZoneLike(text) {
	return /[A-Z]{2}|\d|\b(?:time|hora|heure|zeit)\b|\//i.test(text) && /\p{L}/u.test(text);
}
// src/time/list/time-columns.ts
const dateWord = /^(?:dates?|days?|dag|dato|datum|tag|fecha|día|dia|data|jour|日付)(?![\p{L}])/iu;
const timeWord = /^(?:(?:start|event|local|clock)[ -])?(?:time(?:stamp)?s?|when|clock|utc|gmt|start(?:ed)?|from|begin)(?![\p{L}])/iu;
const timeWordElsewhere = patternFrom("iu", String.raw`^(?:klokkeslett|kl|tid|tidspunkt|zeit|uhrzeit|zeitpunkt|hora|horário|horario|heure`, String.raw`|quand|wann|cuándo|quando|時刻|时间|時間)(?![\p{L}])`);
const zoneOnly = /^[\s(]*(?:[A-Z]{2,4}T|UTC|GMT|MEZ|MESZ)(?:\s?[+-]\d{1,2}(?::\d\d)?)?[\s)]*$/;
const span = /^(?:time (?:to|since|spent|taken)|times? (?:lost|saved)|elapsed)/i;
const endWord = /^(?:end(?:ed|s)?(?: time)?|until|to|till|bis|ende|fin|fim)(?![\p{L}])/iu;
const proofWord = /^(?:evidence|links?|sources?|references?|refs?|proof|belege?|quellen?|fuentes?|preuves?)$/i;
function roleFrom(head) {
	const words = head.replace(/[*_`]/g, "").trim();
	if (span.test(words)) return "words";
	if (dateWord.test(words) && !/time/i.test(words)) return "date";
	if (dateWord.test(words) || timeWord.test(words) || timeWordElsewhere.test(words)) return "time";
	if (zoneOnly.test(words) || /^T\s?\+/.test(words)) return "time";
	if (endWord.test(words)) return "end";
	return proofWord.test(words) ? "proof" : "words";
}
function columnsFrom(head, home) {
	const heads = splitCells(head);
	const roles = heads.map(roleFrom);
	const times = roles.flatMap((role, column) => role === "time" ? [column] : []);
	const time = times.find((column) => /\bUTC\b|\bGMT\b/.test(heads[column] ?? "")) ?? times[0] ?? null;
	const end = roles.indexOf("end");
	const date = roles.indexOf("date");
	const words = roles.flatMap((role, column) => role === "words" ? [column] : []);
	const title = time === null ? heads[date] ?? "" : heads[time] ?? "";
	return {
		date: date < 0 ? null : date,
		time,
		end: end < 0 || time === null ? null : end,
		words: words.length > 0 || time === null ? words : roles.flatMap((role, i) => role === "proof" ? [i] : []),
		zone: zoneInBrackets(`(${title})`, home) ?? readStatedZone(`| ${title === "" ? head : title} |`, home)
	};
}
function isDelimiter(line) {
	return line !== void 0 && line.length < 2e3 && /^[\s|:-]+$/.test(line) && line.includes("-") && line.includes("|");
}
function splitCells(row, shape = row) {
	const cells = [];
	let from = 0;
	for (let at = 0; at < shape.length; at += 1) {
		if (shape.charAt(at) !== "|" || shape.charAt(at - 1) === "\\") continue;
		cells.push(row.slice(from, at));
		from = at + 1;
	}
	cells.push(row.slice(from));
	if (cells[0]?.trim() === "") cells.shift();
	if (cells.at(-1)?.trim() === "") cells.pop();
	return cells;
}
// src/time/list/list-lines.ts
function listLinesFrom(text, home) {
	const raw = text.split("\n");
	const masked = maskCode(text, { quotes: false }).split("\n");
	const out = [];
	let columns = null;
	for (const [index, line] of masked.entries()) {
		const source = raw[index] ?? "";
		if (isDelimiter(masked[index + 1]) && line.includes("|")) {
			columns = columnsFrom(source, home);
			out.push(basic(index, "table-head", line, source));
		} else if (columns !== null && line.includes("|")) {
			if (!isDelimiter(line)) out.push(rowFrom(index, line, source, columns));
		} else {
			columns = null;
			out.push(...plainLines(index, line, source));
		}
	}
	return out;
}
function basic(index, kind, masked, raw) {
	return {
		line: index + 1,
		kind,
		depth: /^\s*/.exec(masked)?.[0].length ?? 0,
		masked,
		raw
	};
}
function rowFrom(index, masked, raw, columns) {
	const line = basic(index, "row", masked, raw);
	const [cells, words] = [splitCells(masked), splitCells(raw, masked)];
	const when = [columns.date, columns.time].flatMap((column) => column === null ? [] : [(cells[column] ?? "").trim()]).join(" ").trim();
	if (columns.date === null && columns.time === null) return {
		...line,
		zone: columns.zone
	};
	const rest = columns.words.map((column) => (words[column] ?? "").replace(/<br\s{0,3}\/?>/gi, " ").trim()).filter((cell) => cell !== "").join(" · ");
	return {
		...line,
		masked: when,
		raw: when,
		words: rest,
		zone: columns.zone,
		...columns.end === null ? {} : { until: (cells[columns.end] ?? "").trim() }
	};
}
const lineBreak = /<br\s{0,3}\/?>/gi;
function plainLines(index, masked, raw) {
	if (masked.trim() === "") return [basic(index, "blank", masked, raw)];
	const breaks = masked.length > 2e4 ? [] : [...masked.matchAll(lineBreak)];
	if (breaks.length === 0) return [shaped(index, masked, raw)];
	const starts = [0, ...breaks.map((match) => match.index + match[0].length)];
	const ends = [...breaks.map((match) => match.index), masked.length];
	return starts.flatMap((start, i) => {
		const end = ends[i] ?? masked.length;
		const part = masked.slice(start, end);
		return part.trim() === "" ? [] : [shaped(index, part, raw.slice(start, end))];
	});
}
function shaped(index, masked, raw) {
	const atx = /^ {0,3}(#{1,6})\s/.exec(masked);
	if (atx) return {
		...basic(index, "heading", masked, raw),
		depth: atx[1]?.length ?? 1
	};
	const kind = /^\s{0,40}(?:[-*+•]|\d{1,3}[.)])\s/.test(masked) ? "item" : /^\s{0,12}\|/.test(masked) ? "row" : "plain";
	if (kind === "plain" && /^\*\*[^*]{1,80}\*\*:?\s*$/.test(masked)) return {
		...basic(index, "heading", masked, raw),
		depth: 7
	};
	return basic(index, kind, masked, raw);
}
// src/time/list/list-order.ts
const rollOver = 18e3;
const half = 43200;
function beforeFrom(reading) {
	return {
		at: reading.at,
		exact: /:\d\d:\d\d/.test(reading.text),
		fuzzy: reading.approximate || reading.until !== void 0
	};
}
function inOrder$1(reading, before, next) {
	if (before === null) return {
		reading,
		backwards: false,
		halfDay: false
	};
	if (reading.dated) {
		const backwards = goesBack(reading, before);
		return {
			reading,
			backwards,
			halfDay: backwards && isHalfDay(reading.at, before.at, next())
		};
	}
	const at = epochOf(toDay(reading, before.at));
	const there = moved(reading, at - epochOf(reading.at));
	const gap = epochOf(before.at) - at;
	if (/^\d:\d\d$/.test(reading.text) && gap > rollOver && gap <= half && half - gap < rollOver) return {
		reading: moved(there, half),
		backwards: false,
		halfDay: false
	};
	if (Math.abs(gap) > rollOver && isHalfDay(there.at, before.at, next())) return {
		reading: there,
		backwards: true,
		halfDay: true
	};
	if (gap > rollOver) return {
		reading: moved(there, 86400),
		backwards: false,
		halfDay: false
	};
	if (-gap > 68400) return ordered(moved(there, -86400), before);
	return ordered(there, before);
}
function ordered(reading, before) {
	return {
		reading,
		backwards: goesBack(reading, before),
		halfDay: false
	};
}
function goesBack(reading, before) {
	const own = beforeFrom(reading);
	if (own.fuzzy || before.fuzzy) return false;
	const length = own.exact && before.exact ? 19 : 16;
	return own.at.slice(0, length) < before.at.slice(0, length);
}
function isHalfDay(at, before, next) {
	if (next === null) return false;
	const [a, from] = [epochOf(at), epochOf(before)];
	const to = epochOf(next.dated ? next.at : toDay(next, before));
	if (to < from || to - from > half || a >= from && a <= to) return false;
	return [a - half, a + half].some((other) => other >= from && other <= to);
}
function toDay(reading, instant) {
	return onDate(reading, toWallTime(instant, zoneOfId(reading.zone))).at;
}
function onDate(reading, day) {
	const own = toWallTime(reading.at, zoneOfId(reading.zone));
	const days = Math.round((Date.UTC(day.year, day.month - 1, day.day) - Date.UTC(own.year, own.month - 1, own.day)) / 864e5);
	if (days === 0) return reading;
	const [again] = timesInProse(reading.text, {
		postedAt: reading.at,
		zone: reading.zone,
		day: plusDays(own, days)
	});
	return moved(reading, (again !== void 0 && again.zone === reading.zone ? epochOf(again.at) : epochOf(reading.at) + days * 86400) - epochOf(reading.at));
}
function moved(reading, seconds) {
	if (seconds === 0) return reading;
	return {
		...reading,
		at: plusSeconds(reading.at, seconds),
		...reading.until === void 0 ? {} : { until: plusSeconds(reading.until, seconds) }
	};
}
function dayWithWeekday(day, weekday, towards) {
	const ahead = (weekday - toWeekday(day) + 7) % 7;
	return plusDays(day, towards === "later" || towards === "nearest" && ahead <= 3 ? ahead : ahead === 0 ? 0 : ahead - 7);
}
// src/time/list/row-text.ts
const vague = /^\s?-?ish\b\.?|^\?+(?=\s)|^\s\((?:maybe|approx|ca)[^)\n]{0,30}\)/i;
const secondTime = patternFrom("i", String.raw`^\s?(?:[(/=]\s?~?\d{1,2}[:.h]\d\d(?::\d\d)?(?:\s?[ap]\.?m\.?)?(?:\s?[A-Z]{1,4}(?:\s?[+-]`, String.raw`\d{1,2})?)?\)?|onwards?\b|ff\.)`);
const separator = /^[\s*_)\]}|`#~]{0,8}(?:[-–—:=|]{1,3}>?|=>|[→⇒➜]|[,;.](?=\s|$))?[\s*_|:–—}-]{0,8}/;
function wordsBehind(raw, end) {
	return withoutStrayMarks(raw.slice(end).replace(vague, "").replace(secondTime, "").replace(separator, "").replace(/\s{0,20}\|?\s{0,20}$/, "").trim());
}
function withoutStrayMarks(text) {
	const last = /(?:\*{1,3}|_{1,3})$/.exec(text.slice(-4))?.[0];
	if (last === void 0) return text;
	const mark = last.charAt(0);
	return (text.split(last).length - 1) % 2 === 1 && !text.startsWith(mark) ? text.slice(0, -last.length).trimEnd() : text;
}
function cellsBehind(raw, masked, end) {
	const bar = masked.indexOf("|", end);
	if (bar < 0) return wordsBehind(raw, end);
	const rest = raw.slice(end, bar);
	const behind = raw.slice(bar + 1).replace(/\s{0,20}\|\s{0,20}$/, "").split("|").map((cell) => cell.trim()).filter((cell) => cell !== "").join(" · ");
	return isRestOfTime(rest) || behind === "" ? behind === "" ? wordsBehind(raw, end) : behind : `${wordsBehind(rest, 0)} · ${behind}`;
}
const restWords = patternFrom("i", String.raw`^(?:morning|afternoon|evening|night|noon|onwards?|ff|approx|ca|about|to|until|bis`, String.raw`|a[.m]*m|p[.m]*m|[a-z]{1,4}t|utc|gmt|uhr|h|and|or)$`);
function isRestOfTime(rest) {
	return rest.split(/[\s\d:/–—→.,()~*_`=+-]+/).every((word) => word === "" || restWords.test(word));
}
// src/time/list/timed-lines.ts
const maxCharacters$4 = 262144;
function readTimedLines(body, context, options = {}) {
	if (!/\d/.test(body)) return [];
	const text = body.slice(0, maxCharacters$4);
	const home = context.home ?? context.zone;
	const lines = listLinesFrom(text, home);
	const known = {
		...context,
		home,
		dateOrder: context.dateOrder ?? readDateOrder(text),
		headForms: hasHeadForms(lines)
	};
	const reference = findZero(lines, known) ?? context.reference;
	const reader = new ListReader(lines, {
		...known,
		reference
	}, options);
	for (const index of lines.keys()) reader.read(index);
	return reader.settled();
}
var ListReader = class {
	lines;
	context;
	options;
	out = [];
	outer = [];
	zone = null;
	day;
	before = null;
	anyDate = false;
	newBlock = false;
	taken = -1;
	entryDepth = 0;
	constructor(lines, context, options) {
		this.lines = lines;
		this.context = context;
		this.options = options;
		this.day = context.day ?? null;
		this.zone = options.zone ?? null;
	}
	read(index) {
		const line = this.lines[index];
		if (line === void 0 || line.kind === "blank" || line.masked.length > 2e4) return;
		if (line.kind === "heading") this.leaveHeadings(line.depth);
		if (line.kind === "table-head") {
			this.newBlock = true;
			return this.learn(index, line);
		}
		const found = index <= this.taken ? null : leadingTime(line.masked, this.contextHere(line));
		if (found !== null && !this.isProse(line, index, found)) return this.addTime(index, line, found);
		if (found === null && this.addLabelled(index, line)) return;
		if (found === null && this.addDate(index, line)) return;
		if (line.kind === "heading") this.newBlock = true;
		if (index > this.taken) this.learn(index, line);
	}
	contextHere(line) {
		const own = line?.zone ?? this.zone;
		const zone = own === null ? {} : {
			zone: null,
			threadZone: own
		};
		return {
			...this.context,
			...zone,
			...this.day === null ? {} : { day: this.day }
		};
	}
	leaveHeadings(depth) {
		while ((this.outer.at(-1)?.depth ?? 0) >= depth) this.zone = this.outer.pop()?.zone ?? null;
	}
	isProse(line, index, { reading, end }) {
		if (line.kind !== "plain" || !this.isDocument()) return false;
		const behind = line.masked.slice(end);
		if (/^[\s*_>]{0,8}(?:between|from|zwischen|von|entre|de|desde)\s/i.test(line.masked)) return reading.until !== void 0;
		const above = this.lines[index - 1];
		return above?.kind === "plain" && above.masked.trim().length > 60 && this.out.at(-1)?.line !== above.line && index - 1 > this.taken && !/^[\s*_)\]]{0,4}(?:[-–—:=|→]|$)/.test(behind);
	}
	learn(index, { kind, depth, masked }) {
		const length = masked.trim().length;
		if (length > 300 || !/\d|[A-Z]{3}|[Tt]ime|[Zz]eit|[Hh]eure|[Hh]or/.test(masked)) return this.learnWeekday(masked);
		const stated = readStatedZone(masked, this.context.home ?? null);
		if (stated !== null && kind !== "table-head") {
			if (kind === "heading") this.outer.push({
				depth,
				zone: this.zone
			});
			this.zone = stated;
		}
		if (kind === "item" && depth > this.entryDepth && this.out.length > 0 || kind !== "heading" && length > 160 || this.isFooter(index)) return;
		const day = readDay(masked, this.contextHere());
		if (day === null) return;
		[this.day, this.before, this.anyDate] = [
			day,
			null,
			true
		];
	}
	isFooter(index) {
		const line = this.lines[index];
		return line?.kind === "plain" && line.masked.trim().length > 80 && this.out.length > 0 && !/times?\b/i.test(line.masked);
	}
	learnWeekday(masked) {
		const weekday = weekdayAlone(masked);
		if (weekday === null) return;
		const from = this.dayBefore();
		this.day = dayWithWeekday(from, weekday, this.before === null ? "nearest" : "later");
		[this.before, this.anyDate] = [null, true];
	}
	dayBefore() {
		if (this.before !== null) return toWallTime(this.before.at, this.zone ?? zoneOfId("UTC"));
		return this.day ?? toWallTime(this.context.postedAt, this.zone ?? zoneOfId("UTC"));
	}
	addTime(index, line, found) {
		const named = found.weekday === void 0 ? found.reading : this.onWeekday(found.reading, found.weekday);
		const before = this.newBlock && named.dated ? null : this.before;
		this.newBlock = false;
		const { reading, backwards, halfDay } = inOrder$1(named, before, () => this.nextClock(index, line));
		this.push(line, reading, this.wordsOf(index, line, found), {
			backwards,
			halfDay
		});
		if (!halfDay) this.before = beforeFrom(reading);
		if (this.day !== null || reading.dated) this.day = halfDay ? this.day : toWallTime(reading.at, zoneOfId(reading.zone));
		this.anyDate ||= reading.dated;
		if (!reading.zoneAssumed && line.zone == null && !/\bago$|^T[+-]|^since\s/i.test(reading.text)) this.zone = zoneNamed(reading.zoneLabel, this.context.home) ?? zoneOfId(reading.zone);
		this.entryDepth = line.kind === "heading" ? 0 : line.depth;
	}
	push(line, reading, text, more) {
		const known = reading.dated || this.day !== null || this.context.day !== void 0 || !this.isDocument();
		const zoneAssumed = reading.zoneAssumed && this.zone === null && line.zone == null;
		const until = reading.until ?? this.columnUntil(line, reading);
		this.out.push({
			line: line.line,
			at: known ? reading.at : null,
			...known && until !== void 0 ? { until } : {},
			text,
			zone: reading.zone,
			zoneLabel: reading.zoneAssumed ? line.zone?.label ?? null : reading.zoneLabel,
			zoneAssumed,
			approximate: reading.approximate,
			remarks: zoneAssumed ? reading.remarks : reading.remarks.filter(({ code }) => code !== "zone-assumed"),
			dayCarried: !reading.dated && !this.anyDate,
			heading: line.kind === "heading",
			label: false,
			...more
		});
	}
	columnUntil(line, reading) {
		if (line.until === void 0 || line.until === "") return void 0;
		const day = toWallTime(reading.at, zoneOfId(reading.zone));
		const [end] = timesInProse(line.until, {
			...this.contextHere(line),
			day
		});
		if (end === void 0) return void 0;
		return end.at >= reading.at || end.dated ? end.at : plusSeconds(end.at, 86400);
	}
	onWeekday(reading, weekday) {
		const towards = this.before !== null || this.anyDate ? "later" : this.isDocument() ? "nearest" : "earlier";
		return {
			...onDate(reading, dayWithWeekday(this.dayBefore(), weekday, towards)),
			dated: true
		};
	}
	nextClock(index, { kind }) {
		for (let i = index + 1; i < Math.min(this.lines.length, index + 12); i += 1) {
			const line = this.lines[i];
			if (line === void 0 || line.kind === "heading" && kind !== "heading") return null;
			const found = leadingTime(line.masked, this.contextHere(line));
			if (found !== null) return found.reading;
		}
		return null;
	}
	isDocument() {
		return this.options.datesOnly === true;
	}
	wordsOf(index, line, { end }) {
		if (line.words !== void 0) return line.words;
		if (line.kind === "row") return cellsBehind(line.raw, line.masked, end);
		const own = wordsBehind(line.raw, end);
		return [own, this.wordsBelow(index, own === "")].filter((part) => part !== "").join(" ");
	}
	wordsBelow(index, alone) {
		const words = [];
		let i = index + 1;
		if (alone && this.lines[index]?.kind === "heading") while (this.lines[i]?.kind === "blank" && i < index + 4) i += 1;
		for (; i < Math.min(this.lines.length, index + 14); i += 1) {
			const line = this.lines[i];
			if (line === void 0 || !this.continues(line, alone)) break;
			words.push(line.raw.replace(/^[\s>*+-]{0,40}/, "").trim());
			if (!alone) this.taken = i;
		}
		return words.join(" ").trim();
	}
	continues(line, alone) {
		if (line.kind === "blank" || line.kind === "heading" || line.masked.trim() === "") return false;
		if (!alone && (line.kind !== "plain" || /^\s{0,40}(?:<|[-*_=]{3,}\s*$|>)/.test(line.masked))) return false;
		const context = this.contextHere(line);
		return leadingTime(line.masked, context) === null && leadingDate(line.masked, context) === null && (!this.isDocument() || labelledTime(line.masked, context) === null);
	}
	addLabelled(index, line) {
		if (!this.isDocument() || index <= this.taken || line.kind === "heading") return false;
		const found = labelledTime(line.masked, this.contextHere(line));
		if (found === null) return false;
		this.push(line, found.reading, found.label, {
			backwards: false,
			halfDay: false,
			label: true
		});
		return true;
	}
	addDate(index, line) {
		if (!this.isDocument() || index <= this.taken) return false;
		const found = leadingDate(line.masked, this.contextHere(line));
		if (found === null) return false;
		const text = this.wordsOf(index, line, found);
		[this.day, this.before, this.anyDate] = [
			found.date,
			null,
			true
		];
		if (text === "" || line.kind === "heading" || this.isStatement(text)) {
			this.learnZone(line);
			return true;
		}
		this.out.push({
			line: line.line,
			at: null,
			date: found.date,
			...found.until === void 0 ? {} : { dateUntil: found.until },
			text,
			zone: "UTC",
			zoneLabel: null,
			zoneAssumed: true,
			approximate: false,
			remarks: [],
			backwards: false,
			halfDay: false,
			dayCarried: false,
			heading: false,
			label: false
		});
		this.entryDepth = line.depth;
		return true;
	}
	learnZone({ kind, depth, masked }) {
		const stated = readStatedZone(masked, this.context.home ?? null);
		if (stated === null) return;
		if (kind === "heading") this.outer.push({
			depth,
			zone: this.zone
		});
		this.zone = stated;
	}
	isStatement(text) {
		return text.length < 80 && readStatedZone(text, this.context.home ?? null) !== null && /\btime|zeit|heure|hora|^[\s(*_]*[A-Z]{2,4}[\s)*_]*$/i.test(text);
	}
	settled() {
		const rows = this.out.filter((entry) => entry.text !== "" || entry.heading);
		const last = rows.reduce((latest, { at }) => at !== null && (latest === null || at > latest) ? at : latest, null);
		if (this.anyDate || this.day !== null || last === null) return rows;
		const posted = epochOf(this.context.postedAt);
		const ahead = epochOf(last) - posted - 900;
		if (ahead <= 43200 && !rows.some(({ at }) => at !== null && posted - epochOf(at) > 3600)) return rows;
		return ahead <= 0 ? rows : rows.map((entry) => earlier$1(entry, Math.ceil(ahead / 86400)));
	}
};
function earlier$1(entry, days) {
	if (entry.at === null) return entry;
	return {
		...entry,
		at: plusSeconds(entry.at, -days * 86400),
		...entry.until === void 0 ? {} : { until: plusSeconds(entry.until, -days * 86400) }
	};
}
// src/timeline/import/list.ts
const speaker = /^(?:<([\p{L}\p{N}_.@-]{1,40})>|@?([\p{L}\p{N}_.-]{1,40}):)\s+(?=\S)/u;
const heading = patternFrom("iu", String.raw`^[> \t]{0,6}(?:\*\*|__)?@?([\p{L}\p{N}_.'-]{1,40}(?: [\p{L}\p{N}_.'-]{1,40}){0,2}?)(?:\*`, String.raw`\*|__)?(?:\s?APP)?[ \t]{1,6}[[(]?((?:(?:today`, String.raw`|yesterday) at )?\d{1,2}:\d\d(?::\d\d)?(?: ?[AP]M)?)[\])]?[ \t]{0,4}$`);
function fromChat(text) {
	const lines = text.split("\n");
	return lines.map((line, index) => {
		if (heading.exec(line.slice(0, 160))) return "";
		const above = index === 0 ? null : heading.exec((lines[index - 1] ?? "").slice(0, 160));
		return above === null || line.trim() === "" ? line : `${above[2] ?? ""} <${(above[1] ?? "").replace(/ /g, ".")}> ${line.replace(/^[> \t]{0,8}/, "")}`;
	}).join("\n");
}
const listReader = {
	id: "list",
	name: "list of times",
	description: "Plain list, Markdown table or chat log whose lines begin with a time",
	recognizes: () => true,
	read: (text, _, context) => {
		const lines = readTimedLines(fromChat(text.replace(/\r\n?/g, "\n").replace(/^ {0,3}(?:`{3,}|~{3,}).*$/gm, "")), context, {});
		return {
			events: lines.flatMap((line) => {
				if (line.at === null) return [];
				const said = speaker.exec(line.text);
				return [{
					at: line.at,
					...line.until === void 0 ? {} : { until: line.until },
					text: said ? line.text.slice(said[0].length) : line.text,
					actor: said?.[1] ?? said?.[2] ?? null,
					url: null,
					zoneAssumed: line.zoneAssumed,
					approximate: line.approximate,
					remarks: line.remarks
				}];
			}),
			problems: lines.filter((line) => line.backwards).slice(0, 20).map((line) => `Line ${line.line} goes back in time; kept at the time it gives`)
		};
	}
};
// src/timeline/import/pagerduty.ts
const noise$1 = /* @__PURE__ */ new Set(["notify_log_entry", "assign_log_entry_dup"]);
const pagerdutyReader = {
	id: "pagerduty",
	name: "PagerDuty log entries",
	description: "Log entries of a PagerDuty incident",
	recognizes: (_, json) => readEntries(json).some((entry) => /_log_entry(?:_reference)?$/.test(asString(entry["type"]) ?? "")),
	read: (_, json) => {
		const results = readEntries(json).map(eventFromEntry);
		return {
			events: results.flatMap(({ event }) => event ?? []),
			problems: results.flatMap(({ problem }) => problem ?? [])
		};
	}
};
function readEntries(json) {
	return asObjects(Array.isArray(json) ? json : asObject(json)?.["log_entries"]);
}
function eventFromEntry(entry, index) {
	const type = asString(entry["type"]) ?? "";
	if (noise$1.has(type)) return {};
	const at = instantOf(asString(entry["created_at"]));
	if (at === null) return { problem: `Log entry ${index + 1} has no time ("created_at") and is left out` };
	const words = asString(entry["summary"]) ?? textAt(entry, "channel", "summary") ?? type.replace(/_log_entry$/, "").replace(/_/g, " ");
	const detail = textAt(entry, "channel", "subject") ?? textAt(entry, "channel", "details", "summary") ?? (type.startsWith("annotate") ? textAt(entry, "channel", "summary") : null);
	return { event: {
		at,
		text: detail !== null && !words.includes(detail) ? `${words}: ${detail}` : words,
		actor: textAt(entry, "agent", "summary"),
		url: webAddress(asString(entry["html_url"])),
		zoneAssumed: false,
		approximate: false,
		remarks: []
	} };
}
// src/timeline/import/slack.ts
const noise = /* @__PURE__ */ new Set([
	"channel_join",
	"channel_leave",
	"channel_topic",
	"channel_purpose",
	"channel_name",
	"channel_archive",
	"channel_convert_to_private",
	"group_join",
	"group_leave",
	"bot_add",
	"bot_remove",
	"pinned_item",
	"message_deleted",
	"tombstone"
]);
const slackReader = {
	id: "slack",
	name: "Slack export",
	description: "Channel JSON of a Slack export",
	recognizes: (_, json) => readMessages(json).some((message) => isStamp(message["ts"])),
	read: (_, json) => {
		const messages = readMessages(json);
		const names = readNames(messages);
		const results = messages.map((message, index) => eventFromMessage(message, names, index));
		return {
			events: results.flatMap(({ event }) => event ?? []),
			problems: results.flatMap(({ problem }) => problem ?? [])
		};
	}
};
function readMessages(json) {
	return asObjects(Array.isArray(json) ? json : asObject(json)?.["messages"]);
}
const isStamp = (value) => typeof value === "string" && /^\d{9,11}(?:\.\d{1,9})?$/.test(value);
function readNames(messages) {
	return new Map(messages.flatMap((message) => {
		const [id, name] = [asString(message["user"]), nameIn(message)];
		return id === null || name === null ? [] : [[id, name]];
	}));
}
function nameIn(message) {
	return textAt(message, "user_profile", "display_name") ?? textAt(message, "user_profile", "name") ?? textAt(message, "user_profile", "real_name") ?? asString(message["username"]) ?? textAt(message, "bot_profile", "name");
}
function eventFromMessage(message, names, index) {
	const stamp = message["ts"];
	if (noise.has(asString(message["subtype"]) ?? "")) return {};
	const text = plainSlack(readWords(message), names);
	if (text === "") return {};
	if (!isStamp(stamp)) return { problem: `Message ${index + 1} has no time ("ts") and is left out` };
	const user = asString(message["user"]);
	const actor = nameIn(message) ?? (user === null ? null : names.get(user) ?? user);
	return { event: {
		at: instantOfEpoch(Number(stamp)),
		text,
		actor,
		url: asString(message["permalink"]),
		zoneAssumed: false,
		approximate: false,
		remarks: []
	} };
}
function readWords(message) {
	const own = asString(message["text"]);
	if (own !== null) return own;
	return asObjects(message["attachments"]).map((attachment) => [
		attachment["title"],
		attachment["text"],
		attachment["fallback"]
	].map(asString).find((part) => part !== null) ?? "").join(" ");
}
function plainSlack(text, names) {
	return text.slice(0, 4e4).replace(/<@([A-Z0-9]{1,20})(?:\|([^<>]{1,100}))?>/g, (_, id, label) => `@${label ?? names.get(id) ?? id}`).replace(/<#[A-Z0-9]{1,20}\|([^<>]{0,100})>/g, "#$1").replace(/<!(?:subteam\^[A-Z0-9]{1,20}\|)?([^<>|]{1,60})(?:\|[^<>]{0,60})?>/g, "@$1").replace(/<(https?:[^<>|\s]{1,2000})(?:\|([^<>]{1,500}))?>/g, (_, url, label) => label ?? url).replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&").trim();
}
// src/timeline/import/read-import.ts
const importReaders = [
	slackReader,
	pagerdutyReader,
	alertmanagerReader,
	gitlabReader,
	listReader
];
const maxCharacters$3 = 2e7;
function readImport(text, context, format) {
	const body = text.replace(/^\ufeff/, "").slice(0, maxCharacters$3);
	const json = parsed(body);
	const reader = importReaders.find(({ id, recognizes }) => format === void 0 ? recognizes(body, json) : id === format) ?? listReader;
	const { events, problems } = reader.read(body, json, context);
	const sorted = unique(events).sort((a, b) => compareText(a.at, b.at));
	return {
		format: reader.id,
		name: reader.name,
		events: sorted,
		problems: [...problems, ...sorted.length === 0 ? [emptyProblem(json)] : []]
	};
}
function emptyProblem(json) {
	return json === void 0 ? "No line begins with a time; expected lines like \"14:03 UTC errors rise\" or a table with a time column" : "No events found; expected a Slack channel export, PagerDuty log entries or an Alertmanager payload";
}
function parsed(text) {
	if (!/^\s*[[{]/.test(text.slice(0, 1e3)) || /^\s*\[\d{1,4}[-:.]/.test(text.slice(0, 1e3))) return void 0;
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function unique(events) {
	return [...new Map(events.map((event) => [`${event.at} ${event.actor ?? ""} ${event.text}`, event])).values()];
}
// src/incident/slash-commands/define.ts
function defineCommand(definition) {
	return definition;
}
function asWritten(args) {
	return {
		args,
		time: null,
		due: null
	};
}
function noEffect(incident) {
	return incident;
}
function noRow() {
	return null;
}
function printUsage({ name, usage }) {
	return usage === "" ? `/${name}` : `/${name} ${usage}`;
}
// src/incident/changes-in-facts.ts
function holdsChange(facts, ref) {
	if (ref.startsWith("deployment:")) return facts.deployments.some(({ id }) => `deployment:${id}` === ref);
	return ref.startsWith("#") ? holdsNumber(facts, ref) : holdsSha(facts, ref);
}
function holdsNumber(facts, ref) {
	const mention = new RegExp(`${ref}(?!\\d)`);
	return facts.pullRequests.some(({ number }) => `#${number}` === ref) || facts.issueEvents.some(({ reference }) => `#${reference?.number ?? ""}` === ref) || commitsIn(facts).some(({ message, pulls = [] }) => mention.test(message) || pulls.some(({ number }) => `#${number}` === ref)) || facts.releases.some(({ body }) => mention.test(body));
}
function holdsSha(facts, ref) {
	return [
		...commitsIn(facts).map(({ sha }) => sha),
		...commitsIn(facts).flatMap(({ parents }) => parents),
		...facts.deployments.map(({ sha }) => sha),
		...facts.workflowRuns.map(({ sha }) => sha),
		...facts.pullRequests.flatMap(({ head, mergeCommitSha }) => [head.sha, mergeCommitSha ?? ""])
	].some((sha) => sha.toLowerCase().startsWith(ref));
}
function commitsIn({ commits, comparisons }) {
	return [...commits, ...comparisons.flatMap((comparison) => comparison.commits)].flatMap((commit) => [commit, ...commit.merged ?? []]);
}
// src/incident/slash-commands/times.ts
const tryAgain = "Write it again in a new comment, as in the example.";
function timeContext({ comment, config, started }) {
	return {
		postedAt: comment.createdAt,
		zone: config.timeZone,
		...started === null ? {} : { reference: started }
	};
}
const dateOutput = patternFrom("i", String.raw`^(?:[a-z]{3,9},? )?([a-z]{3}) (\d{1,2}) (\d\d:\d\d(?::\d\d)?(?: [ap]m)?)`, String.raw`(?: ([a-z]{2,5}|[+-]\d\d(?::?\d\d)?))? (\d{4})\b`);
function reorderDateOutput(words) {
	return words.replace(dateOutput, (_, month, day, clock, zone, year) => [
		day,
		month,
		year,
		clock,
		zone ?? ""
	].join(" ").trim());
}
const signs = /^(?:[–—-]+ |[(@,;:=]+ ?)/;
function readLeadingTime(written, context) {
	const words = reorderDateOutput(written.replace(signs, ""));
	const whole = readTime(words, context);
	if (!isTimeProblem(whole)) return whole;
	const first = readTimes$1(words, context)[0];
	if (first === void 0 || first.end >= words.length || /\S/.test(words.slice(0, first.start).replace(/^(?:at|about|around)\b|~/i, ""))) return whole;
	return readTime(words.slice(0, first.end), context);
}
function badTime(name, words, fault) {
	return {
		code: "PM405",
		message: `"/${name}": ${fault.problem}`,
		expected: "a time",
		example: fault.example,
		received: words.slice(0, 100),
		remedy: tryAgain
	};
}
// src/incident/slash-commands/words.ts
const quotes = /^["'`«»“”‘’„‚‹›(]+|["'`«»“”‘’„‚‹›),.;!]+$/g;
function unquote(text) {
	return text.replace(quotes, "").trim();
}
function parseText(rest) {
	return rest === "" ? {
		expected: "a text",
		received: ""
	} : [{ text: rest }];
}
function parseNothing() {
	return [{}];
}
const handle = /^@?([a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}(?:_[a-z\d]{1,8})?)$/i;
function parseLogin(rest) {
	const first = (rest.split(" ")[0] ?? "").replace(/^https?:\/\/[^/\s]{1,100}\/(?=[^/]{1,60}$)/, "");
	return handle.exec(unquote(first).replace(/^＠/, "@"))?.[1] ?? null;
}
const writers = /* @__PURE__ */ new Set([
	"me",
	"myself",
	"i",
	"you",
	"yourself"
]);
function parseWho(rest) {
	const login = parseLogin(rest);
	return login === null ? null : whoFromLogin(login);
}
function whoFromLogin(login) {
	return writers.has(login.toLowerCase()) ? { type: "writer" } : {
		type: "login",
		login
	};
}
function resolveLogin(who, comment) {
	return who.type === "writer" ? comment.author.login : who.login;
}
// src/incident/slash-commands/commands/verdict.ts
function parseRefs(rest, expected) {
	const refs = [];
	for (const word of rest.split(/[\s,;]+/, 20)) {
		const ref = parseRef(unquote(word));
		if (ref === null) break;
		if (!refs.includes(ref)) refs.push(ref);
	}
	return refs.length === 0 ? {
		expected,
		received: rest
	} : refs.map((ref) => ({ ref }));
}
const shaRef = /^(?:https?:\/\/\S{1,200}\/commit\/)?([\da-f]{7,64})(?:[?#].{0,200})?$/i;
const pullRef = /^(?:https?:\/\/\S{1,200}\/(?:pull|issues)\/|#|GH-|PR-?#?|!)(\d{1,9})(?:[/?#].{0,200})?$/i;
const deploymentRef = /^deployment[:#-](\d{1,18})$/i;
function parseRef(word) {
	const sha = shaRef.exec(word)?.[1];
	if (sha !== void 0) return sha.toLowerCase();
	const pull = pullRef.exec(word)?.[1];
	if (pull !== void 0) return `#${Number(pull)}`;
	const deployment = deploymentRef.exec(word)?.[1];
	return deployment === void 0 ? null : `deployment:${deployment}`;
}
function resolveRef(name, { ref }, { facts }) {
	const isReadWhole = facts.omissions.length === 0 && facts.commits.length > 0;
	if (ref === "none" || !isReadWhole || holdsChange(facts, ref)) return asWritten({ ref });
	return { problem: {
		code: "PM404",
		message: `"/${name}": ${ref} is not a change in the window`,
		expected: "a change that landed or was deployed before the incident",
		example: `/${name} ${facts.commits[0]?.sha.slice(0, 7) ?? "4f2a91c"}`,
		received: ref,
		remedy: tryAgain
	} };
}
function withVerdict(incident, kind, ref, comment) {
	const kept = incident.verdicts.filter((verdict) => verdict.ref !== ref && (kind !== "trigger" || verdict.kind !== "trigger" || ref === "none" === (verdict.ref === "none")));
	const verdict = {
		kind,
		ref,
		at: comment.createdAt,
		by: comment.author.login,
		url: comment.url
	};
	return {
		...incident,
		verdicts: [...kept, verdict]
	};
}
function verdictRow(verdict, ref) {
	return {
		kind: "command",
		meaning: {
			type: "verdict",
			verdict,
			ref
		}
	};
}
// src/incident/slash-commands/commands/cleared.ts
const cleared = defineCommand({
	name: "cleared",
	aliases: [],
	usage: "SHA | #PR | deployment:ID",
	example: "/cleared 4f2a91c",
	description: "this change did not cause it",
	parse: (rest) => parseRefs(rest, "a sha, `#123`, `deployment:456`"),
	resolve: (args, context) => resolveRef("cleared", args, context),
	effect: (incident, { command, comment }) => withVerdict(incident, "cleared", command.ref, comment),
	row: ({ command }) => verdictRow("cleared", command.ref)
});
// src/incident/state.ts
function statedIn(comment, value) {
	return {
		value,
		at: comment.createdAt,
		by: comment.author.login,
		url: comment.url
	};
}
function withStatus(incident, status) {
	return {
		...incident,
		status,
		statusStated: true
	};
}
function withMilestone(incident, name, stated) {
	const next = {
		...incident,
		stated: {
			...incident.stated,
			[name]: stated
		}
	};
	if (name === "resolved") return withStatus(next, "resolved");
	if (name !== "mitigated") return next;
	return withStatus(next, incident.status === "resolved" ? "resolved" : "monitoring");
}
function reopened(incident) {
	const kept = Object.entries(incident.stated).filter(([name]) => name !== "resolved");
	return {
		...incident,
		status: "investigating",
		stated: Object.fromEntries(kept)
	};
}
// src/incident/slash-commands/commands/evidence.ts
const evidence$1 = defineCommand({
	name: "evidence",
	aliases: [],
	usage: "LINK or TEXT",
	example: "/evidence heap dump in s3://dumps/api-7",
	description: "what must not be lost before a restart",
	parse: parseText,
	resolve: asWritten,
	effect: (incident, { command, comment }) => ({
		...incident,
		evidence: [...incident.evidence, statedIn(comment, command.text)]
	}),
	row: ({ command }) => ({
		kind: "evidence",
		meaning: { type: "evidence" },
		text: command.text
	})
});
// src/incident/slash-commands/commands/follow-up.ts
const example = "/follow-up Alert on pool exhaustion @ana due 14d";
const followUp = defineCommand({
	name: "follow-up",
	aliases: ["action", "todo"],
	usage: "TEXT [@owner] [due 14d]",
	example,
	description: "an action item, carried into the postmortem",
	parse: parse$4,
	resolve: resolve$3,
	effect: (incident, { command, comment, due }) => ({
		...incident,
		followUps: [...incident.followUps, {
			text: command.text,
			owner: command.owner,
			due,
			url: comment.url
		}]
	}),
	row: noRow
});
function parse$4(rest) {
	const first = withoutOwner(rest);
	const dated = withoutDue(first.text);
	const second = first.owner === null ? withoutOwner(dated.text) : {
		text: dated.text,
		owner: first.owner
	};
	if (second.text === "") return {
		expected: "a text",
		received: rest
	};
	const owner = second.owner === null ? null : whoFromLogin(second.owner);
	return [{
		text: second.text,
		owner,
		due: dated.due
	}];
}
const ownerAtEnd = /(?:^|\s)(?:[(–—-] ?)?(?:owner:? ?)?[@＠]([a-z\d][a-z\d-]{0,38}(?:_[a-z\d]{1,8})?)[).,;]?$/i;
function withoutOwner(text) {
	const match = ownerAtEnd.exec(text);
	return match === null ? {
		text,
		owner: null
	} : {
		text: text.slice(0, match.index).trim(),
		owner: match[1] ?? null
	};
}
const dueWords = "(?:\\d|today|tonight|tomorrow|asap|soon|later|next |this |end of |eo[dwmqy]\\b|q[1-4]\\b|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[^@|]{0,24}";
const dueAtEnd = new RegExp(`(?:^|\\s)\\(?(?:is )?due:? (?:in |by |on |at )?(${dueWords})$`, "i");
const byAtEnd = new RegExp(`(?:^|\\s)\\(?(?:by|until) (${dueWords})$`, "i");
function withoutDue(text) {
	const match = dueAtEnd.exec(text) ?? byAtEnd.exec(text);
	const due = match?.[1]?.replace(/[).,;!]+$/, "").trim();
	if (match === null || due === void 0) return {
		text,
		due: null
	};
	if (!dueAtEnd.test(text) && !isDate(due)) return {
		text,
		due: null
	};
	return {
		text: text.slice(0, match.index).replace(/[\s,;–—-]+$/, ""),
		due
	};
}
function isDate(words) {
	return readDue(words, "2000-01-01T00:00:00Z", null) !== null;
}
function resolve$3(asked, { comment, config }) {
	const { text, owner } = asked;
	const args = {
		text,
		owner: owner === null ? null : resolveLogin(owner, comment),
		due: asked.due
	};
	if (args.due === null) return {
		args,
		time: null,
		due: dueByDefault(comment.createdAt, config.followUps.defaultDueDays)
	};
	const due = readDue(args.due, comment.createdAt, config.timeZone);
	if (due !== null) return {
		args,
		time: null,
		due
	};
	return { problem: {
		code: "PM405",
		message: `"/follow-up": "${args.due}" is not a date that can be read`,
		expected: "a number of days or a date",
		example,
		received: args.due,
		remedy: tryAgain
	} };
}
function dueByDefault(at, days) {
	return days === 0 ? null : plusSeconds(startOfDay(at.slice(0, 10)), days * 86400);
}
// src/incident/slash-commands/commands/handover.ts
const handover = defineCommand({
	name: "handover",
	aliases: [],
	usage: "@user",
	example: "/handover @ben",
	description: "hands the lead over, and records that as an event",
	parse: (rest) => {
		const who = parseWho(rest);
		return who === null ? {
			expected: "a user",
			received: rest
		} : [{ who }];
	},
	resolve: ({ who }, { comment }) => asWritten({ user: resolveLogin(who, comment) }),
	effect: (incident, { command }) => ({
		...incident,
		lead: command.user
	}),
	row: ({ command }) => ({
		kind: "lead",
		meaning: {
			type: "lead",
			change: "handed-over",
			login: command.user
		}
	})
});
// src/incident/slash-commands/commands/help.ts
const help$1 = defineCommand({
	name: "help",
	aliases: [],
	usage: "",
	example: "/help",
	description: "answers with this table",
	parse: parseNothing,
	resolve: asWritten,
	effect: noEffect,
	row: noRow
});
// src/incident/slash-commands/commands/row-ref.ts
function parseRowRef(rest) {
	const word = unquote(rest.split(" ")[0] ?? "");
	const comment = /#issuecomment-(\d{1,18})$/.exec(word)?.[1];
	if (comment !== void 0) return [{ ref: `comment:${comment}` }];
	const ref = /^[a-z][a-z-]{0,30}:[\w:.-]{1,120}$/i.exec(word)?.[0];
	return ref === void 0 ? {
		expected: "the id or the link of a row",
		received: rest
	} : [{ ref }];
}
// src/incident/slash-commands/commands/hide.ts
const hide = defineCommand({
	name: "hide",
	aliases: [],
	usage: "ROW",
	example: "/hide deployment:7",
	description: "hides a row from the timeline",
	parse: parseRowRef,
	resolve: asWritten,
	effect: noEffect,
	row: noRow
});
// src/incident/slash-commands/commands/impact.ts
const impact$2 = defineCommand({
	name: "impact",
	aliases: [],
	usage: "TEXT",
	example: "/impact A third of the payments fail, about 200 customers so far",
	description: "how users are affected, with a number; carried into the postmortem",
	parse: parseText,
	resolve: asWritten,
	effect: (incident, { command, comment }) => ({
		...incident,
		impact: statedIn(comment, command.text)
	}),
	row: ({ command }) => ({
		kind: "update",
		meaning: { type: "impact" },
		text: command.text
	})
});
// src/incident/lead.ts
function leadAtRandom(facts, comment) {
	const before = facts.comments.filter((one) => one.id <= comment.id && isWrittenByPerson(one, facts)).sort((a, b) => a.id - b.id);
	const logins = [...participants$1([facts.issue.author, ...before.map(({ author }) => author)]), comment.author.login].filter((login) => login === comment.author.login || isAtLeast(findPermission(facts.permissions, login), "write"));
	const drawn = [...new Set(logins)].sort();
	return drawn[spread(comment.id) % Math.max(1, drawn.length)] ?? null;
}
function spread(id) {
	let x = id % 4294967296 >>> 0;
	x = Math.imul(x ^ x >>> 16, 73244475) >>> 0;
	x = Math.imul(x ^ x >>> 16, 73244475) >>> 0;
	return (x ^ x >>> 16) >>> 0;
}
// src/incident/slash-commands/commands/lead.ts
const lead = defineCommand({
	name: "lead",
	aliases: [],
	usage: "@user | me | random",
	example: "/lead @ana",
	description: "names the one incident lead; `random` draws among the participants with write access",
	parse: parse$3,
	resolve: resolve$2,
	effect: (incident, { command }) => ({
		...incident,
		lead: command.user
	}),
	row: ({ command }) => ({
		kind: "lead",
		meaning: {
			type: "lead",
			change: command.drawn ? "drawn" : "named",
			login: command.user
		}
	})
});
function parse$3(rest) {
	if (/^random\b/i.test(unquote(rest))) return [{ who: { type: "random" } }];
	const who = parseWho(rest);
	return who === null ? {
		expected: "a user or `random`",
		received: rest
	} : [{ who }];
}
function resolve$2({ who }, { facts, comment }) {
	return {
		args: who.type === "random" ? {
			user: leadAtRandom(facts, comment),
			drawn: true
		} : {
			user: resolveLogin(who, comment),
			drawn: false
		},
		time: null,
		due: null
	};
}
// src/incident/slash-commands/commands/milestone.ts
function milestoneCommand(name, words) {
	return defineCommand({
		name,
		...words,
		parse: (rest) => rest === "" && words.usage === "TIME" ? {
			expected: "a time",
			received: ""
		} : [{ time: rest === "" ? null : rest }],
		resolve: (args, context) => resolve$1(name, args, context),
		effect: (incident, { comment, time }) => withMilestone(incident, name, statedIn(comment, time?.at ?? comment.createdAt)),
		row: ({ comment, command, time }) => ({
			kind: "milestone",
			meaning: {
				type: "milestone",
				milestone: name
			},
			text: time === null ? wordsBelow(comment.body, command.line) : ""
		})
	});
}
function resolve$1(name, args, context) {
	if (args.time === null) return {
		args,
		time: null,
		due: null
	};
	const time = readLeadingTime(args.time, timeContext(context));
	if (isTimeProblem(time)) return { problem: badTime(name, args.time, time) };
	return time.future && secondsBetween(context.comment.createdAt, time.at) > clockSkew ? { problem: badTime(name, args.time, ahead$1(time)) } : {
		args,
		time,
		due: null
	};
}
const clockSkew = 120;
function ahead$1({ text }) {
	return {
		problem: `${text} is in the future`,
		example: "14:03 UTC"
	};
}
function wordsBelow(body, line) {
	const rest = body.split(/\r\n|\r|\n/).slice(line).join("\n").trim();
	return rest.startsWith("/") ? "" : rest;
}
const started$1 = milestoneCommand("started", {
	aliases: ["start"],
	usage: "TIME",
	example: "/started 13:52 UTC",
	description: "when impact started"
});
const detected$1 = milestoneCommand("detected", {
	aliases: ["detect"],
	usage: "[TIME]",
	example: "/detected 14:01 UTC",
	description: "when a person or an alert noticed"
});
const acknowledged$1 = milestoneCommand("acknowledged", {
	aliases: ["ack"],
	usage: "[TIME]",
	example: "/acknowledged 14:04 UTC",
	description: "when a responder picked it up"
});
const mitigated$1 = milestoneCommand("mitigated", {
	aliases: ["mitigate"],
	usage: "[TIME]",
	example: "/mitigated 14:31 UTC",
	description: "when user impact ended"
});
const resolved$1 = milestoneCommand("resolved", {
	aliases: ["resolve"],
	usage: "[TIME]",
	example: "/resolved 15:10 UTC",
	description: "when the incident was fully resolved"
});
// src/incident/slash-commands/commands/not-incident.ts
const notIncident = defineCommand({
	name: "not-incident",
	aliases: ["no-incident"],
	usage: "",
	example: "/not-incident",
	description: "this was not an incident: the label is removed",
	parse: parseNothing,
	resolve: asWritten,
	effect: (incident) => ({
		...incident,
		withdrawn: true
	}),
	row: noRow
});
// src/incident/slash-commands/commands/pin.ts
const pin = defineCommand({
	name: "pin",
	aliases: [],
	usage: "ROW",
	example: "/pin comment:1001",
	description: "keeps a row of the timeline visible",
	parse: parseRowRef,
	resolve: asWritten,
	effect: noEffect,
	row: noRow
});
// src/incident/slash-commands/commands/postmortem.ts
const postmortem = defineCommand({
	name: "postmortem",
	aliases: [],
	usage: "",
	example: "/postmortem",
	description: "opens or refreshes the postmortem pull request now",
	parse: parseNothing,
	resolve: asWritten,
	effect: (incident) => ({
		...incident,
		postmortemRequested: true
	}),
	row: noRow
});
// src/incident/slash-commands/commands/reopen.ts
const reopen = defineCommand({
	name: "reopen",
	aliases: [],
	usage: "",
	example: "/reopen",
	description: "reopens the incident, with the status investigating",
	parse: parseNothing,
	resolve: asWritten,
	effect: (incident) => ({
		...withStatus(reopened(incident), "investigating"),
		withdrawn: false
	}),
	row: noRow
});
// src/incident/severity.ts
function matchSeverity(words, config) {
	const bare = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
	const wholes = [
		words,
		words.split(/\s[–—-]\s|[:(,|]/)[0] ?? "",
		words.trim().split(/\s+/)[0] ?? ""
	].map(bare).filter(Boolean);
	for (const whole of wholes) {
		const found = config.severities.find(({ name, label }) => bare(name) === whole || bare(label) === whole);
		if (found) return found.name;
	}
	const digit = /^(?:severity|sev|s|p|priority)?[\s-]?(\d)$/i.exec(words.trim())?.[1];
	const numbered = digit === void 0 ? [] : config.severities.filter(({ name }) => name.replace(/\D/g, "") === digit);
	return numbered.length === 1 ? numbered[0]?.name ?? null : null;
}
// src/incident/slash-commands/commands/severity.ts
const severity = defineCommand({
	name: "severity",
	aliases: ["sev"],
	usage: "NAME",
	example: "/severity sev2",
	description: "sets the severity and its label",
	parse: (rest) => unquote(rest) === "" ? {
		expected: "a severity",
		received: ""
	} : [{ value: unquote(rest) }],
	resolve: ({ value }, { config }) => {
		const name = matchSeverity(value, config);
		return name === null ? { problem: unknownSeverity(value, config) } : {
			args: { value: name },
			time: null,
			due: null
		};
	},
	effect: (incident, { command }) => ({
		...incident,
		severity: command.value
	}),
	row: ({ command }) => ({
		kind: "severity",
		meaning: {
			type: "severity",
			severity: command.value
		}
	})
});
function unknownSeverity(value, config) {
	const names = config.severities.map(({ name }) => name);
	const near = closest(value.split(" ")[0] ?? "", names, .5);
	const hint = near === null ? "" : `, did you mean "${near}"?`;
	return {
		code: "PM404",
		message: `Unknown severity "${value.slice(0, 40)}"${hint}`,
		expected: `one of ${names.join(", ")}`,
		example: `/severity ${near ?? names[0] ?? "sev1"}`,
		received: value.slice(0, 40),
		remedy: tryAgain
	};
}
// src/incident/slash-commands/commands/status.ts
const status = defineCommand({
	name: "status",
	aliases: [],
	usage: "investigating | identified | monitoring | resolved",
	example: "/status identified",
	description: "sets the status and its label",
	parse: parse$2,
	resolve: asWritten,
	effect: (incident, { command, comment }) => command.value === "resolved" && incident.stated.resolved === void 0 ? withMilestone(incident, "resolved", statedIn(comment, comment.createdAt)) : withStatus(incident, command.value),
	row: ({ command }) => ({
		kind: "status",
		meaning: {
			type: "status",
			status: command.value
		}
	})
});
function parse$2(rest) {
	const word = unquote(rest).toLowerCase().split(" ")[0] ?? "";
	const known = statuses.find((one) => one === word);
	if (known !== void 0) return [{ value: known }];
	const near = closest(word, statuses);
	const hint = near === null ? "" : `; did you mean ${near}?`;
	return {
		expected: `one of ${statuses.join(", ")}${hint}`,
		received: rest
	};
}
// src/incident/slash-commands/commands/timeline.ts
const timeline = defineCommand({
	name: "timeline",
	aliases: ["tl"],
	usage: "TEXT [| TIME]",
	example: "/timeline Errors rise on checkout | 14:03 UTC",
	description: "adds an event; without a time, at the time of the comment",
	parse: parse$1,
	resolve,
	effect: noEffect,
	row: ({ command }) => ({
		kind: "command",
		meaning: {
			type: "words",
			retold: false
		},
		text: command.text
	})
});
function parse$1(rest) {
	if (rest.replace(/\|/g, "").trim() === "") return {
		expected: "a text",
		received: ""
	};
	const bar = rest.lastIndexOf("|");
	const [text, time] = bar < 0 ? [rest, ""] : [rest.slice(0, bar).trim(), rest.slice(bar + 1).trim()];
	if (text === "") return [{
		text: time,
		time: null
	}];
	return [{
		text,
		time: time === "" ? null : time
	}];
}
function resolve(args, context) {
	const times = timeContext(context);
	if (args.time === null) return timeFirst(args.text, times) ?? {
		args,
		time: null,
		due: null
	};
	const time = readLeadingTime(args.time, times);
	if (!isTimeProblem(time)) return {
		args,
		time,
		due: null
	};
	if (readTimes$1(args.time, times).length > 0 || looksLikeTime.test(args.time)) return { problem: badTime("timeline", args.time, time) };
	return {
		args: {
			text: `${args.text} | ${args.time}`,
			time: null
		},
		time: null,
		due: null
	};
}
const between = /^[\s:,;|–—-]+/;
function timeFirst(words, times) {
	const first = readTimes$1(words, times)[0];
	if (first === void 0 || first.future) return null;
	if (!/^(?:at |about |around |since |~|\[|\()?\s?$/i.test(words.slice(0, first.start))) return null;
	const time = readTime(words.slice(0, first.end), times);
	const text = words.slice(first.end).replace(/^[\])]/, "").replace(between, "");
	if (isTimeProblem(time) || !/\p{L}{2}/u.test(text)) return null;
	return {
		args: {
			text,
			time: null
		},
		time,
		due: null
	};
}
const looksLikeTime = /^~?\d{1,4}[:.h]\d|\bago$|^T[+-]/i;
// src/incident/slash-commands/commands/tried.ts
const tried = defineCommand({
	name: "tried",
	aliases: [],
	usage: "TEXT",
	example: "/tried Restarted the pods, no change",
	description: "an attempt and its outcome, so that nobody repeats it",
	parse: parseText,
	resolve: asWritten,
	effect: (incident, { command, comment }) => ({
		...incident,
		attempts: [...incident.attempts, statedIn(comment, command.text)]
	}),
	row: ({ command }) => ({
		kind: "attempt",
		meaning: { type: "attempt" },
		text: command.text
	})
});
// src/incident/slash-commands/commands/trigger.ts
const trigger = defineCommand({
	name: "trigger",
	aliases: [],
	usage: "SHA | #PR | deployment:ID | none",
	example: "/trigger #412",
	description: "this change caused it; `none`: no change did",
	parse: (rest) => /^(?:none|nothing|no change)\b/i.test(unquote(rest)) ? [{ ref: "none" }] : parseRefs(rest, "a sha, `#123`, `deployment:456` or `none`"),
	resolve: (args, context) => resolveRef("trigger", args, context),
	effect: (incident, { command, comment }) => withVerdict(incident, "trigger", command.ref, comment),
	row: ({ command }) => verdictRow("trigger", command.ref)
});
// src/incident/slash-commands/commands/update.ts
const update$1 = defineCommand({
	name: "update",
	aliases: [],
	usage: "TEXT [next 30m]",
	example: "/update Checkout is back for most users next 30m",
	description: "a public update, and when the next one is due",
	parse,
	resolve: (args, context) => ({
		args,
		time: null,
		due: args.next === null ? null : dateNext(args.next, timeContext(context))
	}),
	effect: (incident, { command, comment, due }) => ({
		...incident,
		updates: [...incident.updates, statedIn(comment, {
			text: command.text,
			nextDue: due
		})]
	}),
	row: ({ command }) => ({
		kind: "update",
		meaning: { type: "update" },
		text: command.text
	})
});
const next = /(^|[\s([,;.|–—-])next(?: update)?:? (?:is )?(?:due )?(?:in |at )?(~?\d[^()[\]|]{0,30})[)\]]?$/i;
function parse(rest) {
	const match = next.exec(rest.replace(/[.!,;]+$/, ""));
	const text = match === null ? rest : `${rest.slice(0, match.index)}${match[1] === "." ? "." : ""}`.replace(/[\s([,;|–—-]+$/, "").trim();
	if (text === "") return {
		expected: "a text",
		received: ""
	};
	return [{
		text,
		next: match?.[2]?.trim() ?? null
	}];
}
function dateNext(written, context) {
	const words = written.replace(/[.!,;]+$/, "").trim();
	const span = /^~?(\d{1,4}(?:\.\d)?)\s?(m|h)(?:ins?|inutes?|rs?|ours?)?(?: from now)?$/i.exec(words);
	if (span === null) return readTimes$1(`next at ${words}`, context)[0]?.at ?? null;
	const unit = span[2]?.toLowerCase() === "h" ? 3600 : 60;
	return plusSeconds(context.postedAt, Number(span[1]) * unit);
}
// src/incident/slash-commands/commands/index.ts
const commands = [
	timeline,
	started$1,
	detected$1,
	acknowledged$1,
	mitigated$1,
	resolved$1,
	severity,
	status,
	lead,
	handover,
	update$1,
	impact$2,
	tried,
	evidence$1,
	trigger,
	cleared,
	followUp,
	pin,
	hide,
	postmortem,
	notIncident,
	reopen,
	help$1
];
// src/incident/slash-commands/command.ts
const definitions$1 = Object.fromEntries(commands.map((definition) => [definition.name, definition]));
function findDefinition(name) {
	return definitions$1[name];
}
function resolveCommand(command, index, context) {
	const { name, line, source } = command;
	const resolved = definitions$1[name].resolve(command, context);
	if ("problem" in resolved) return resolved;
	const { args, time, due } = resolved;
	return {
		comment: context.comment,
		index,
		command: {
			...args,
			name,
			line,
			source
		},
		time,
		due
	};
}
function applyCommand(incident, obeyed) {
	return definitions$1[obeyed.command.name].effect(incident, obeyed);
}
function rowFromCommand(obeyed) {
	return definitions$1[obeyed.command.name].row(obeyed);
}
// src/incident/slash-commands/lines.ts
const maxCharacters$2 = 262144;
const maxLines$2 = 1e3;
function readLines(body) {
	const lines = [];
	const inside = {
		fence: null,
		comment: false
	};
	const texts = body.slice(0, maxCharacters$2).replace(/^\ufeff/, "").split(/\r\n|\r|\n/, maxLines$2);
	for (const [index, text] of texts.entries()) {
		const kind = kindWithin(inside, text);
		const before = lines.at(-1);
		const afterQuote = kind === "text" && (before?.kind === "quote" || before?.afterQuote === true);
		lines.push({
			number: index + 1,
			text,
			kind,
			afterQuote
		});
	}
	return lines;
}
function kindWithin(inside, text) {
	if (inside.comment || inside.fence === null && /^ {0,3}<!--/.test(text)) {
		const from = inside.comment ? 0 : text.indexOf("<!--") + 4;
		inside.comment = !text.includes("-->", from);
		return "hidden";
	}
	const mark = /^ {0,3}(```|~~~)/.exec(text)?.[1] ?? null;
	if (inside.fence === null && mark === null) return classifyLine(text);
	if (inside.fence === null) inside.fence = mark;
	else if (mark === inside.fence) inside.fence = null;
	return "code";
}
function classifyLine(text) {
	if (text.trim() === "") return "blank";
	if (/^ {0,3}>/.test(text)) return "quote";
	return /^(?: {4}| {0,3}\t)/.test(text) ? "code" : "text";
}
// src/incident/slash-commands/other-bots.ts
const otherBotsCommands = /* @__PURE__ */ new Set([
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
// src/incident/slash-commands/spelling.ts
function bareName(word) {
	return word.toLowerCase().replace(/[\p{Pd}_]/gu, "");
}
const byWord = new Map(commands.flatMap(({ name, aliases }) => [name, ...aliases].map((spelling) => [bareName(spelling), name])));
const spellings = commands.flatMap(({ name, aliases }) => [name, ...aliases.filter((alias) => alias.length > 3)]);
function findName(word) {
	return byWord.get(bareName(word)) ?? null;
}
function nearestName(word) {
	const near = closest(word, spellings);
	return near === null ? null : findName(near);
}
const synonyms = /* @__PURE__ */ new Map([
	["fixed", "resolved"],
	["fix", "resolved"],
	["solved", "resolved"],
	["done", "resolved"],
	["recovered", "mitigated"],
	["restored", "mitigated"],
	["contained", "mitigated"],
	["began", "started"],
	["begun", "started"],
	["begin", "started"],
	["noticed", "detected"],
	["acked", "acknowledged"],
	["level", "severity"],
	["prio", "severity"],
	["owner", "lead"],
	["commander", "lead"],
	["ic", "lead"],
	["handoff", "handover"],
	["cause", "trigger"],
	["caused", "trigger"],
	["culprit", "trigger"],
	["causedby", "trigger"],
	["innocent", "cleared"],
	["exonerated", "cleared"],
	["falsealarm", "not-incident"],
	["noincident", "not-incident"],
	["retro", "postmortem"],
	["rca", "postmortem"],
	["pm", "postmortem"]
]);
function findSynonym(word, rest) {
	const name = synonyms.get(bareName(word)) ?? null;
	if (name === null || rest === "") return name;
	if (takesNothing(name) || looksLikeRoute(rest)) return null;
	return (/\bTIME\b/.test(findDefinition(name).usage) ? clock : token).test(rest) ? name : null;
}
const clock = /^(?:(?:at|around|since) )?(?:~?\d{1,4}[:.h-]\d|\d{1,2} ?[ap]m\b|\d{1,3} ?\w{1,7} ago\b|now\b)/i;
const token = /^(?:by |to )?(?:[@#]\w|[\w-]{0,12}\d\w{0,60}(?: |$))/i;
function takesText(name) {
	return /\bTEXT\b/.test(findDefinition(name).usage);
}
function takesNothing(name) {
	return findDefinition(name).usage === "";
}
function takesDigits(name) {
	return /^\[?(?:TIME|NAME)\b/.test(findDefinition(name).usage);
}
const verbs$3 = new Set("is are isnt arent was were has have had does doesnt do dont did didnt can cant could will would return returns returned returning answer answers answered answering give gives gave respond responds responded throw throws threw fail fails failed failing time times timed works worked seem seems look looks show shows get gets got go goes went take takes took keep keeps page endpoint route path and or".split(" "));
const meantAnyway = /^(?:is|to)\s+(?:@|p?\d|sev|investigating\b|identified\b|monitoring\b|resolved\b)/i;
function looksLikeRoute(rest) {
	if (meantAnyway.test(rest)) return false;
	const first = (rest.split(" ", 1)[0] ?? "").toLowerCase();
	return /^(?:[1-5]\d\d|[→⇒]|[-=]>)[.,;:!]?$/.test(first) || verbs$3.has(first.replace(/[^\p{L}]/gu, ""));
}
// src/incident/slash-commands/parse.ts
const maxLines$1 = 100;
const maxMisplaced = 3;
function readComment(body) {
	if (!mayHoldCommands(body)) return {
		commands: [],
		misplaced: []
	};
	const lines = readLines(body);
	const { commands, end } = leadingCommands(lines);
	return {
		commands,
		misplaced: misplacedCommands(lines.slice(end))
	};
}
function mayHoldCommands(body) {
	return /(?:^|[\r\n])[\u200b\ufeff]{0,2} {0,3}[\u200b\ufeff]{0,2}\/\p{L}/u.test(body.slice(0, 262144));
}
function leadingCommands(lines) {
	const commands = [];
	for (const [index, line] of lines.entries()) {
		if (line.kind === "blank" || line.kind === "hidden") continue;
		if (line.kind === "quote" && commands.length === 0) continue;
		const read = line.kind !== "text" || line.afterQuote || commands.length >= maxLines$1 ? null : commandsFromLine(line);
		if (read === null) return {
			commands,
			end: index
		};
		commands.push(...read.slice(0, maxLines$1 - commands.length));
	}
	return {
		commands,
		end: lines.length
	};
}
function commandsFromLine({ text, number }) {
	const call = readCall(text);
	if (call === null) return null;
	return commandsFromCall(call, {
		line: number,
		source: text.slice(0, 500)
	});
}
const callStart = /^[\u200b\ufeff]{0,2} {0,3}[\u200b\ufeff]{0,2}\/(\p{L}[\p{L}\p{Pd}_]{0,39})/u;
const afterAnyName = /^(?:$|\s|[:：](?!\/)|[.!,;…]+(?=\s|$)|\?+(?=\s*$))/u;
const afterKnownName = /^(?:=\s?(?=[^\s=&?/]+(?:\s|$))|(?=[(@＠#"“«]|\p{Extended_Pictographic}))/u;
function readCall(line) {
	const match = callStart.exec(line);
	if (match === null) return null;
	const word = (match[1] ?? "").replace(/[\p{Pd}_]+$/u, "");
	const behind = line.slice(match[0].length);
	const any = afterAnyName.exec(behind);
	if (any !== null) return {
		word,
		rest: tidy(behind.slice(any[0].length))
	};
	const name = findName(word);
	const known = name === null ? null : afterKnownName.exec(behind);
	if (known !== null) return {
		word,
		rest: tidy(behind.slice(known[0].length))
	};
	return name !== null && takesDigits(name) && /^\d/.test(behind) ? {
		word,
		rest: tidy(behind)
	} : null;
}
function commandsFromCall({ word, rest }, written) {
	const name = findName(word);
	if (name !== null) return !takesText(name) && looksLikeRoute(rest) ? null : parseCommand(name, rest, written);
	if (otherBotsCommands.has(bareName(word))) return [];
	if (rest !== "" && looksLikeRoute(rest)) return null;
	const meant = nearestName(word) ?? findSynonym(word, rest) ?? joinedName(word, rest);
	if (meant === null && rest !== "") return null;
	return [{
		name: "invalid",
		problem: unknownCommand(word, meant),
		...written
	}];
}
function joinedName(word, rest) {
	return rest === "" ? findName(word.split(/[\p{Pd}_]/u, 1)[0] ?? "") : null;
}
function parseCommand(name, rest, written) {
	const second = findSecond(name, rest);
	if (second !== null && takesText(name)) return [{
		name: "invalid",
		problem: twoInOneLine(name, second.call),
		...written
	}];
	const parsed = findDefinition(name).parse(second === null ? rest : second.before);
	const first = "expected" in parsed ? [{
		name: "invalid",
		problem: badArgument(name, parsed),
		...written
	}] : parsed.map((args) => ({
		...args,
		name,
		...written
	}));
	return second === null ? first : [...first, ...commandsFromCall(second.call, written) ?? []];
}
function findSecond(name, rest) {
	for (const match of rest.matchAll(/(?:^| )(?=\/\p{L})/gu)) {
		const at = match.index + match[0].length;
		const call = readCall(rest.slice(at));
		const second = call === null ? null : findName(call.word);
		if (call === null || second === null) continue;
		if (!takesText(name) || isTight(second, call.rest)) return {
			before: rest.slice(0, match.index).trim(),
			call
		};
	}
	return null;
}
function isTight(name, rest) {
	if (takesText(name) || looksLikeRoute(rest) || rest.split(" ").length > 3) return false;
	if (takesNothing(name)) return rest === "";
	return !("expected" in findDefinition(name).parse(rest)) && (rest === "" || hasToken(name, rest));
}
function hasToken(name, rest) {
	return /[\d@#]/.test(rest) || name === "status" && !rest.includes(" ");
}
function misplacedCommands(lines) {
	const found = lines.filter(({ kind, text }) => kind === "text" && /^\s*\//.test(text)).map((line) => misplacedCommand(line));
	if (found.some((one) => one === null)) return [];
	return found.filter((one) => one !== null).slice(0, maxMisplaced);
}
function misplacedCommand({ text, number }) {
	const call = readCall(text);
	const name = call === null ? null : findName(call.word);
	if (call === null || name === null || looksLikeRoute(call.rest)) return null;
	if (takesNothing(name) && call.rest.split(" ").length > 2) return null;
	if ("expected" in findDefinition(name).parse(call.rest)) return null;
	const written = {
		line: number,
		source: text.slice(0, 500)
	};
	return {
		name: "invalid",
		problem: notAtTheTop(name, call, number),
		...written
	};
}
function tidy(rest) {
	return rest.slice(0, 1e4).replace(/[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, "").replace(/[\p{Zs}\p{Cc}]+/gu, " ").trim();
}
function unknownCommand(word, meant) {
	const hint = meant === null ? "" : `, did you mean "/${meant}"?`;
	return {
		code: "PM404",
		message: `Unknown command "/${word.slice(0, 40)}"${hint}`,
		received: `/${word.slice(0, 40)}`,
		example: meant === null ? "/help" : findDefinition(meant).example,
		remedy: meant === null ? "Write `/help` to see all commands." : "Write it as in the example."
	};
}
function badArgument(name, { expected, received }) {
	const definition = findDefinition(name);
	return {
		code: "PM404",
		message: received === "" ? `"/${name}" needs ${expected}` : `"/${name}" expects ${expected}`,
		expected: printUsage(definition),
		example: definition.example,
		received: received === "" ? "nothing" : received.slice(0, 100),
		remedy: tryAgain
	};
}
function twoInOneLine(name, second) {
	return {
		code: "PM404",
		message: `"/${name}" and "/${second.word}" are on one line, so neither was carried out: write one command per line`,
		expected: "one command per line",
		example: `/${second.word} ${second.rest}`.trim().slice(0, 100),
		received: `/${name} … /${second.word}`,
		remedy: "Write each command on a line of its own; within a text, put its name in backticks."
	};
}
function notAtTheTop(name, call, line) {
	return {
		code: "PM404",
		message: `"/${name}" on line ${line} was not carried out: commands are read only in the first lines of a comment`,
		expected: "commands in the first lines of the comment",
		example: `/${call.word} ${call.rest}`.trim().slice(0, 100),
		received: `a command on line ${line}`,
		remedy: "Write it again in a new comment."
	};
}
// src/incident/slash-commands/people-to-ask.ts
function peopleToAsk({ issue, comments, ...who }) {
	const asked = /* @__PURE__ */ new Set();
	const before = [issue.author];
	for (const comment of [...comments].sort((a, b) => a.id - b.id)) {
		if (!isWrittenByPerson(comment, who)) continue;
		before.push(comment.author);
		const { commands, misplaced } = readComment(comment.body);
		if (commands.length + misplaced.length > 0) asked.add(comment.author.login);
		if (commands.some((command) => command.name === "lead" && command.who.type === "random")) for (const login of participants$1(before)) asked.add(login);
	}
	return [...asked];
}
// src/jobs/omissions.ts
async function orNothing(what, list, omissions) {
	const { items, complete } = await orOmitted(what, list, {
		items: [],
		complete: true
	}, omissions);
	if (!complete) omissions.push(`only the newest ${items.length} ${what} of the window were read`);
	return items;
}
async function orOmitted(what, read, fallback, omissions) {
	try {
		return await read;
	} catch (error) {
		if (!(error instanceof UserError) || !isDispensable(error)) throw error;
		const { message, remedy } = error.problems[0];
		const line = `${what} could not be read: ${error.kind === "unavailable" ? message : remedy}`;
		if (!omissions.includes(line)) omissions.push(line);
		return fallback;
	}
}
const dispensable = [
	"permission",
	"missing",
	"locked",
	"unavailable"
];
function isDispensable({ kind }) {
	return dispensable.includes(kind);
}
// src/jobs/read-budget.ts
const budget = {
	changeLogs: 3,
	commits: 500,
	directPushes: 4,
	commitsByRest: 8,
	deployments: 600,
	earlierDeployments: 2,
	comparisons: 3,
	pullRequests: 3
};
// src/jobs/read-deployments.ts
async function readDeployments(reader, since, config, omissions) {
	const { environments } = config.deployments;
	const read = (query) => orNothing("deployments", reader.deployments({
		since,
		limit: budget.deployments,
		...query
	}), omissions);
	const named = environments.length === 0 ? [] : await read({ environments });
	if (named.length > 0) return withEarlier(reader, named, since, environments, omissions);
	const all = await read({});
	return withEarlier(reader, deploymentsOfService(all, environments).certain || all.length === 0 ? all : await read({ flags: true }), since, environments, omissions);
}
async function withEarlier(reader, deployments, since, configured, omissions) {
	const recent = new Set(deployments.flatMap(({ environment, createdAt }) => createdAt >= since ? [environment] : []));
	const kept = deployments.filter(({ environment }) => configured.length > 0 || recent.has(environment));
	const service = deploymentsOfService(kept, configured).deployments;
	const names = [...new Set(service.map(({ environment }) => environment))];
	const earlier = [];
	const isWhole = deployments.length < deploymentsPerPage;
	for (const name of isWhole ? [] : names.slice(0, budget.earlierDeployments)) {
		const known = service.filter(({ environment }) => environment === name);
		if (!known.some((one) => one.createdAt < since && hasRun(one)) && known.length < deploymentsPerPage - 10) earlier.push(...await orOmitted("earlier deployments", earlierThan(reader, name, since, known), [], omissions));
	}
	return [...kept, ...earlier];
}
const deploymentsPerPage = 100;
async function earlierThan(reader, environment, since, known) {
	const { items } = await reader.deployments({
		environments: [environment],
		limit: known.length + 5
	});
	const ids = new Set(known.map(({ id }) => id));
	const older = items.filter(({ id, createdAt }) => createdAt < since && !ids.has(id));
	const ran = older.findIndex(hasRun);
	return older.slice(0, ran < 0 ? older.length : ran + 1);
}
// src/jobs/read-changes.ts
async function readChanges(reader, window, config, omissions) {
	const { source } = config.deployments;
	const wants = (name) => source === "auto" || source === name;
	const say = (what, list) => orNothing(what, list, omissions);
	const commits = await say("commits", reader.commits({
		since: window.from,
		until: window.to,
		limit: budget.commits,
		pulls: true
	}));
	const deployments = wants("deployments") ? await readDeployments(reader, window.from, config, omissions) : [];
	const releases = source === "releases" || source === "auto" && deployments.length === 0 ? await say("releases", reader.releases({
		since: window.from,
		limit: 50
	})) : [];
	const workflow = source.startsWith("workflow:") ? source.slice(9) : null;
	const workflowRuns = workflow === null ? [] : await say("workflow runs", reader.workflowRuns({
		workflow,
		since: window.from,
		limit: 200
	}));
	return {
		commits: await withFiles(reader, commits, window.pivot, omissions),
		deployments,
		releases,
		workflowRuns,
		comparisons: await readSpans(reader, deployments, commits, window.pivot, omissions)
	};
}
async function withFiles(reader, commits, pivot, omissions) {
	const lacking = commits.filter(({ committedAt, files }) => files === void 0 && committedAt <= pivot);
	const most = commits.some(({ pulls }) => pulls !== void 0) ? budget.directPushes : budget.commitsByRest;
	const full = /* @__PURE__ */ new Map();
	for (const { sha } of lacking.slice(0, most)) {
		const commit = await orOmitted("touched files", reader.commit(sha), null, omissions);
		if (commit !== null) full.set(sha, commit);
	}
	return commits.map((commit) => withFilesFrom(commit, full.get(commit.sha)));
}
function withFilesFrom(commit, full) {
	if (full?.files === void 0) return commit;
	const { files, changedFiles } = full;
	return {
		...commit,
		files,
		...changedFiles === void 0 ? {} : { changedFiles }
	};
}
async function readSpans(reader, deployments, commits, pivot, omissions) {
	const spans = await unlistedSpans(reader, deployments, commits, omissions);
	return [...spans, ...await promotedSpans(reader, commits.filter(({ committedAt }) => committedAt <= pivot), budget.comparisons - spans.length, omissions)];
}
async function promotedSpans(reader, commits, maxPulls, omissions) {
	const spans = [];
	const promotions = commits.filter(({ message, parents }) => parents.length === 2 && isPromotion(readMessage(message), message));
	for (const { parents: [base, head] } of promotions.slice(0, Math.max(0, maxPulls))) {
		const span = base === void 0 || head === void 0 ? null : await orOmitted("comparisons", reader.compare(base, head), null, omissions);
		if (span !== null) spans.push(span);
	}
	return spans;
}
async function unlistedSpans(reader, deployments, commits, omissions) {
	const listed = new Set(commits.map(({ sha }) => sha));
	const spans = [];
	for (const [index, deployment] of deployments.entries()) {
		const previous = deployments.slice(index + 1).find(({ environment }) => environment === deployment.environment);
		if (previous === void 0 || previous.sha === deployment.sha || listed.has(deployment.sha)) continue;
		if (spans.length === budget.comparisons) {
			omissions.push("older deployments were not compared commit by commit");
			break;
		}
		const span = await orOmitted("comparisons", reader.compare(previous.sha, deployment.sha), null, omissions);
		if (span !== null) spans.push(span);
	}
	return spans;
}
// src/jobs/read-facts.ts
const codeownersPaths = [
	".github/CODEOWNERS",
	"CODEOWNERS",
	"docs/CODEOWNERS"
];
async function readIncidentFacts(reader, number, config, now) {
	const [repository, self, issue] = [
		await reader.repository(),
		await reader.identity(),
		await reader.issue(number)
	];
	const comments = (await reader.comments(number)).filter(({ minimized, author }) => minimized === void 0 || author.login === self.login);
	const omissions = [];
	const events = await orOmitted("issue events", reader.issueEvents(number), [], omissions);
	const who = {
		self: self.login,
		identities: config.identities
	};
	const issueEvents = events.filter(({ reference, actor }) => reference === void 0 || !isOwnEvent(actor, who));
	const window = computeReadWindow(issue.createdAt, issue.closedAt, config, now);
	const changes = await readChanges(reader, window, config, omissions);
	return {
		repository,
		issue,
		comments,
		reportedChanges: await readReportedChanges(reader, window, who, omissions),
		issueEvents,
		...changes,
		pullRequests: await mentionedPullRequests(reader, issueEvents, repository.fullName, omissions),
		permissions: await readPermissions(reader, {
			issue,
			comments,
			...who
		}, omissions),
		...who,
		omissions,
		readAt: now,
		codeowners: await orOmitted("code owners", readCodeowners(reader), "", omissions)
	};
}
async function readReportedChanges(reader, { from, to }, who, omissions) {
	const read = async () => {
		const logs = (await reader.issues({
			labels: [changeLogLabel],
			state: "all",
			since: from
		})).filter((issue) => isChangeLog(issue, who)).slice(-budget.changeLogs);
		const entries = [];
		for (const { number } of logs) entries.push(...await reader.comments(number, from));
		return entries.filter(({ createdAt }) => createdAt <= to);
	};
	return orOmitted("changes reported from outside", read(), [], omissions);
}
const latentHours = 336;
function computeReadWindow(declaredAt, closedAt, config, now) {
	const from = plusSeconds(declaredAt, -Math.max(config.correlation.windowHours + 24, latentHours) * 3600);
	const to = closedAt === null ? now : plusSeconds(closedAt, 86400);
	return {
		from,
		to: to < now ? to : now,
		pivot: plusSeconds(declaredAt, config.correlation.slackMinutes * 60)
	};
}
async function mentionedPullRequests(reader, events, fullName, omissions) {
	const numbers = /* @__PURE__ */ new Set();
	for (const { reference } of events) if (reference?.isPullRequest === true && reference.repository === fullName) numbers.add(reference.number);
	const newest = [...numbers].sort((a, b) => b - a);
	if (newest.length > budget.pullRequests) omissions.push(`${newest.length - budget.pullRequests} older pull requests that mention this issue were not read`);
	const pulls = [];
	for (const number of newest.slice(0, budget.pullRequests)) {
		const pull = await orOmitted("pull requests", orNull(reader.pullRequest(number)), null, omissions);
		if (pull !== null) pulls.push(pull);
	}
	return pulls;
}
async function orNull(read) {
	try {
		return await read;
	} catch (error) {
		if (!(error instanceof UserError) || error.kind !== "missing") throw error;
		return null;
	}
}
async function readPermissions(reader, facts, omissions) {
	const permissions = {};
	for (const login of peopleToAsk(facts)) permissions[login] = await reader.permission(login);
	const unknown = Object.keys(permissions).filter((login) => permissions[login] === "unknown");
	if (unknown.length > 0) omissions.push(`commands by ${unknown.map((login) => `${login}`).join(", ")} wait for the next run: GitHub did not say whether they have access`);
	return permissions;
}
async function readCodeowners(reader) {
	for (const path of codeownersPaths) {
		const file = await reader.file(path);
		if (file !== null) return file.text;
	}
	return "";
}
// src/incident/issue-form.ts
const maxCharacters$1 = 65536;
function formFields(body) {
	const fields = [];
	let fence = null;
	for (const line of withoutComments(body).split(/\r\n|\r|\n/)) {
		const mark = /^ {0,3}(```|~~~)/.exec(line)?.[1];
		if (mark !== void 0) fence = fence === null ? mark : fence === mark ? null : fence;
		const heading = fence === null ? /^ {0,3}#{2,4}[ \t]+(\S.{0,150})$/.exec(line)?.[1] : void 0;
		if (heading !== void 0) fields.push({
			heading: heading.replace(/[#\s:*]+$/, "").trim(),
			lines: []
		});
		else fields.at(-1)?.lines.push(line);
	}
	return fields.map(({ heading, lines }) => ({
		heading,
		value: answered(tickedLines(lines).join("\n").trim())
	}));
}
function withoutComments(body) {
	let text = body.slice(0, maxCharacters$1);
	for (let at = text.indexOf("<!--"); at !== -1; at = text.indexOf("<!--", at)) {
		const end = text.indexOf("-->", at);
		if (end === -1) break;
		text = text.slice(0, at) + text.slice(end + 3);
	}
	return text;
}
const box = /^\s*(?:[-*+]|\d{1,2}[.)])\s+\[([ xX])\]\s/;
function tickedLines(lines) {
	return lines.filter((line) => box.exec(line)?.[1] !== " ");
}
function answered(value) {
	return /^[_*]?no response[_*]?$/i.test(value) ? "" : value;
}
const asks = {
	severity: /^(?:severity|sev|priority|how bad)\b/i,
	service: /^(?:(?:affected|impacted|which)\s+)?(?:services?|components?|systems?|areas?|products?)\b/i,
	started: patternFrom("i", String.raw`^(?:(?:when did (?:it|this|the incident)|incident|time(?: it)?|first)\s+)?(?:start(?:ed)?`, String.raw`|began|begin|start time|start of|noticed|seen)\b`),
	impact: /^(?:(?:user|customer|business)\s+)?(?:impact|who is affected)\b/i
};
function readIssueForm(body, title, config, postedAt) {
	const fields = formFields(body);
	const lines = keyLines(body);
	const answer = (ask) => [...fields, ...lines].find(({ heading, value }) => ask.test(heading) && value !== "")?.value ?? "";
	const severity = firstLine(answer(asks.severity));
	return {
		severity: severity === "" ? null : matchSeverity(severity, config),
		services: readServices(answer(asks.service), `${title}\n${body.slice(0, maxCharacters$1)}`, config),
		started: readStarted(firstLine(answer(asks.started)), config, postedAt),
		impact: answer(asks.impact) || null,
		symptoms: readSymptoms(title, body)
	};
}
const keyLine = [
	/^(\p{L}[\p{L} ]{1,40}?)\s?[:?]\s{1,4}(\S.{0,300})$/u,
	/^(?:\*\*|__)(\p{L}[\p{L} ]{1,40}?)\s?[:?]?(?:\*\*|__)\s?[:?–—-]?\s{1,4}(\S.{0,300})$/u,
	/^\|\s{0,9}[*_]{0,2}(\p{L}[\p{L} ]{1,40}?)[?:*_]{0,4}\s{0,9}\|\s{0,9}([^|\s][^|]{0,300}?)\s{0,9}\|?$/u
];
const questionLine = /^(?:\*\*|__)?(\p{L}[\p{L} ]{1,40}?)(?:\?(?:\*\*|__)?|[:?]?(?:\*\*|__)[:?]?)$/u;
function keyLines(body) {
	const lines = withoutComments(body).split(/\r\n|\r|\n/, 400).map((line) => line.replace(/^\s{0,3}(?:[-*+]\s{1,3})?/, "").trimEnd());
	return lines.flatMap((line, index) => {
		const match = keyLine.map((form) => form.exec(line)).find((found) => found !== null);
		if (match != null) return [{
			heading: match[1] ?? "",
			value: answered((match[2] ?? "").trim())
		}];
		const question = questionLine.exec(line)?.[1];
		const below = lines[index + 1] ?? "";
		return question === void 0 || below === "" || questionLine.test(below) ? [] : [{
			heading: question,
			value: answered(below)
		}];
	});
}
function firstLine(value) {
	return (value.split("\n").find((line) => line.trim() !== "") ?? "").replace(/^\s*(?:[-*+]|\d{1,2}[.)])\s+(?:\[[xX ]\]\s)?/, "").trim();
}
function readServices(value, whole, config) {
	const named = value.split("\n").flatMap((line) => line.replace(/^\s*[-*+]\s(?:\[[xX]\]\s)?/, "").split(/[,;]/)).map((word) => word.replace(/[`*]/g, "").trim()).filter((word) => word !== "" && word.length <= 100 && !/^(?:none|n\/a|unknown|other)$/i.test(word));
	const configured = config.services.map(({ name }) => name).filter((name) => mentions(whole, name));
	return [...new Set([...named.slice(0, 20), ...configured].map((name) => config.services.find((service) => service.name.toLowerCase() === name.toLowerCase())?.name ?? name))];
}
function mentions(whole, name) {
	const [text, word] = [whole.toLowerCase(), name.toLowerCase()];
	const edge = (character) => !/[\p{L}\p{N}]/u.test(character);
	for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) if (edge(text.charAt(at - 1)) && edge(text.charAt(at + word.length))) return true;
	return false;
}
function readStarted(words, config, postedAt) {
	if (words === "") return null;
	const reading = readTime(words, {
		postedAt,
		zone: config.timeZone
	});
	return isTimeProblem(reading) ? null : reading;
}
function readSymptoms(title, body) {
	return [title, ...withoutComments(body).split(/\r\n|\r|\n/).filter((line) => !/^ {0,3}#{1,6}\s/.test(line) && !/^\s*[-*+]\s\[ \]/.test(line) && answered(line.trim()) !== "").map((line) => line.replace(/^(\s*[-*+]\s)\[[xX]\]\s/, "$1"))].join("\n").trim();
}
// src/incident/incident-from-facts.ts
function incidentFromFacts(facts, config, { obeyed }) {
	const form = readIssueForm(facts.issue.body, facts.issue.title, config, facts.issue.createdAt);
	return settled(steps(facts, config, obeyed).reduce((draft, step) => step(draft), declared(facts, form)), facts, config);
}
function declared(facts, form) {
	const { issue } = facts;
	const started = form.started === null ? {} : { started: statedInIssue(issue, form.started.at) };
	return {
		number: issue.number,
		title: issue.title,
		url: issue.url,
		declaredAt: issue.createdAt,
		open: issue.state === "open",
		closedAt: issue.closedAt,
		severity: form.severity,
		status: "investigating",
		statusStated: false,
		lead: null,
		impact: form.impact === null ? null : statedInIssue(issue, form.impact),
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
function statedInIssue(issue, value) {
	return {
		value,
		at: issue.createdAt,
		by: issue.author.login,
		url: issue.url
	};
}
function steps(facts, config, obeyed) {
	const events = facts.issueEvents.filter(({ actor }) => !isOwnEvent(actor, facts)).map((event) => ({
		at: event.createdAt,
		step: stepOfEvent(event, config)
	}));
	const commands = obeyed.map((command) => ({
		at: command.comment.createdAt,
		step: (incident) => applyCommand(incident, command)
	}));
	return [...events, ...commands].sort((a, b) => compareText(a.at, b.at)).map(({ step }) => step);
}
function stepOfEvent(event, config) {
	switch (event.event) {
		case "labeled": return (incident) => labelled(incident, event.label ?? "", config);
		case "unlabeled": return (incident) => unlabelled(incident, event.label ?? "", config);
		case "assigned": return (incident) => ({
			...incident,
			lead: incident.lead ?? event.assignee ?? null
		});
		case "unassigned": return (incident) => incident.lead === event.assignee ? {
			...incident,
			lead: null
		} : incident;
		case "closed": return (incident) => ({
			...incident,
			status: "resolved"
		});
		case "reopened": return (incident) => reopened(incident);
		default: return (incident) => incident;
	}
}
function labelled(incident, label, config) {
	const meaning = readLabel(label, config);
	if (meaning?.type === "incident") return {
		...incident,
		withdrawn: false
	};
	if (meaning?.type === "severity") return {
		...incident,
		severity: meaning.severity
	};
	if (meaning?.type === "status" && meaning.status !== null) return {
		...incident,
		status: meaning.status
	};
	return incident;
}
function unlabelled(incident, label, config) {
	const meaning = readLabel(label, config);
	if (meaning?.type === "incident") return {
		...incident,
		withdrawn: true
	};
	return meaning?.type === "severity" && meaning.severity === incident.severity ? {
		...incident,
		severity: null
	} : incident;
}
function settled(incident, facts, config) {
	const severity = incident.severity ?? facts.issue.labels.map((label) => readLabel(label, config)).find((meaning) => meaning?.type === "severity")?.severity ?? null;
	const lead = incident.lead ?? facts.issue.assignees[0] ?? null;
	const closed = facts.issue.state === "closed";
	return {
		...incident,
		severity,
		lead,
		...closed && incident.status !== "resolved" ? { status: "resolved" } : {}
	};
}
function readSlashCommands(facts, config, read = readComment) {
	const [obeyed, refused] = [[], []];
	const parsed = /* @__PURE__ */ new Map();
	const past = {
		times: /* @__PURE__ */ new Map(),
		started: null
	};
	for (const comment of [...facts.comments].sort((a, b) => a.id - b.id)) {
		const { commands, misplaced } = read(comment.body);
		if (commands.length > 0) parsed.set(comment.id, commands);
		const held = findPermission(facts.permissions, comment.author.login);
		if (!isWrittenByPerson(comment, facts) || held === "unknown") continue;
		const worthAWord = isAtLeast(held, config.commands.permission) ? misplaced : [];
		for (const [index, command] of [...commands, ...worthAWord].entries()) {
			const verdict = verdictOn({
				comment,
				index,
				command
			}, facts, config, past);
			if ("problem" in verdict) refused.push(verdict);
			else obeyed.push(verdict);
			if (!("problem" in verdict) && verdict.command.name === "started") past.started = verdict.time?.at ?? comment.createdAt;
		}
	}
	return {
		parsed,
		obeyed,
		refused
	};
}
function verdictOn(given, facts, config, past) {
	const { comment, index, command } = given;
	const refuse = (reason, problem) => ({
		comment,
		index,
		reason,
		problem
	});
	if (!mayCommand(facts.permissions, comment.author.login, config)) return refuse("permission", denied$1(findPermission(facts.permissions, comment.author.login), config));
	if (command.name === "invalid") return refuse("invalid", command.problem);
	if (isTooMany(past.times, comment)) return refuse("too-many", tooMany());
	const resolved = resolveCommand(command, index, {
		comment,
		facts,
		config,
		started: past.started
	});
	return "problem" in resolved ? refuse("invalid", resolved.problem) : resolved;
}
function isTooMany(times, comment) {
	const at = epochOf(comment.createdAt);
	const recent = (times.get(comment.author.login) ?? []).filter((earlier) => at - earlier < 600);
	times.set(comment.author.login, [...recent, at].slice(-100));
	return recent.length >= 100;
}
function tooMany() {
	return {
		code: "PM404",
		message: `More than 100 commands within ten minutes`,
		remedy: "Wait ten minutes, or put the rows into one comment without commands."
	};
}
// src/timeline/language/de.ts
const german = {
	id: "de",
	evidence: ["der die das und ist nicht wir ich mit auf ein eine sich seit wieder noch auch bei", "aus für sind wird werden wurde läuft geht keine schon behoben schaue ab kommt"],
	wordEdges: true,
	vocabulary: {
		service: ["dienst|service|server|seite|system|anmeldung|kasse|shop|suche|webseite|alles|es|das"],
		fault: ["fehler|ausfall|ausfälle|störung(?:en)?|probleme?|timeouts?|abstürze|alarme?|meldungen"],
		broken: ["kaputt|gestört|nicht erreichbar|unerreichbar|offline|down|weg|fehlgeschlagen|defekt", "hängt|hängen|langsam|leer"],
		versuch: ["versuch\\w*|wird|werden|morgen|glaube|vermute\\w*|warte\\w*"],
		fails: ["schlägt|schlagen|scheitert|scheitern|fällt aus|fallen aus|stürzt|stürzen|bricht|brechen"],
		"wieder-da": ["da|erreichbar|verfügbar|online|normal|gesund|grün|stabil|möglich|ok"],
		hoffnung: ["wahrscheinlich|wenn|falls|ob|gleich|bald|<versuch>"],
		teil: ["meinem|meiner"]
	},
	meanings: {
		started: [
			{
				name: "seit-kaputt",
				pattern: "(?:seit|ab|von|zwischen) … (?:<broken>|<fails>|<fault>|kein\\w*|nichts)",
				says: ["Seit 13:45 schlägt die Anmeldung fehl.", "Ab 13:45 kein Login möglich."],
				saysNot: ["Seit 13:45 läuft es wieder."]
			},
			{
				name: "kaputt-seit",
				pattern: "(?:<broken>|<fails>|<fault>|nichts) … (?:seit|ab|zwischen)",
				says: ["Die Kasse ist kaputt seit 13:45."],
				saysNot: ["Der Fehler ist behoben seit 13:45."]
			},
			{
				name: "begann",
				pattern: "(?:begann|begonnen|fing an|beginn|ausgefallen|abgestürzt|zusammengebrochen|abgelaufen)",
				says: ["Der Ausfall begann um 13:40."],
				saysNot: ["Wir haben um 13:40 mit dem Rollback begonnen."]
			}
		],
		detected: [{
			name: "gemeldet",
			pattern: "(?:gemeldet|meldete|meldeten|bemerkt|aufgefallen|entdeckt|alarmiert|beschwer\\w+|melden|meldet)",
			says: ["Ein Kunde hat es um 13:50 gemeldet."],
			saysNot: ["Niemand hat es um 13:50 bemerkt."]
		}, {
			name: "alarm",
			pattern: "alarm (?:um|kam|ausgelöst)|(?:ausgelöst|benachrichtigt|informiert) (?:um|worden)",
			says: ["Alarm um 13:50."],
			saysNot: ["Der Alarm ist aus."]
		}],
		acknowledged: [{
			name: "schaue",
			pattern: "(?:schau\\w*|sehe?n?|guck\\w*) (?:es |uns |mir )?(?:das|mal|nach|es|uns|mir|rein)|bin dran|sind dran",
			says: ["Wir schauen uns das an.", "Bin dran."],
			saysNot: ["Niemand schaut nach."]
		}, {
			name: "untersuchen",
			pattern: "untersuch\\w+|analysier\\w+|übernehme|kümmer\\w*|prüfe[n]?",
			says: ["Ich übernehme.", "Wir untersuchen das."],
			saysNot: ["Noch nicht untersucht."]
		}],
		mitigated: [
			{
				name: "wieder-da",
				pattern: "(?:wieder|erneut) (?:\\w{2,20} )?<wieder-da>",
				says: ["Die Kasse ist wieder erreichbar."],
				saysNot: ["Die Kasse ist noch nicht wieder erreichbar."]
			},
			{
				name: "geht-wieder",
				pattern: "(?:läuft|laufen|geht|gehen|funktioniert|funktionieren|klappt|arbeitet|lädt|antwortet) … wieder",
				says: ["Läuft wieder.", "Anmeldung funktioniert wieder."],
				saysNot: ["Die Suche funktioniert noch nicht wieder.", "Geht es wieder?"]
			},
			{
				name: "behoben",
				pattern: "(?:behoben|gelöst|repariert|wiederhergestellt|gefixt|beseitigt|entstört)",
				despite: ["fault"],
				says: ["Der Fehler ist behoben."],
				saysNot: ["Hoffentlich ist es gleich behoben.", "Der Fehler ist nicht behoben."]
			},
			{
				name: "geholfen",
				pattern: "(?:rollback|neustart|patch|fix|hotfix|update|änderung) … (?:geholfen|gewirkt|hilft)",
				says: ["Der Rollback hat geholfen."],
				saysNot: ["Der Neustart hat nicht geholfen."]
			},
			{
				name: "keine-fehler",
				pattern: "keine (?:\\w{2,20} )?<fault> mehr",
				despite: ["negated", "fault"],
				says: ["Keine Fehler mehr seit dem Neustart."],
				saysNot: ["Hoffentlich keine Fehler mehr."]
			}
		],
		resolved: [{
			name: "erledigt",
			pattern: "^\\W{0,6}(?:störung |vorfall )?(?:erledigt|behoben|gelöst|entwarnung|beendet)|wir schließen",
			says: ["Erledigt.", "Störung beendet."],
			saysNot: ["Noch nicht erledigt."]
		}],
		relapse: [{
			name: "wieder-kaputt",
			pattern: "(?:schon )?wieder (?:<broken>|<fault>)|(?:<fails>) … wieder|tritt wieder auf|erneut <broken>",
			says: ["Schon wieder Fehler.", "Die Kasse ist wieder kaputt."],
			saysNot: ["Die Kasse ist wieder da."]
		}],
		unchanged: [{
			name: "immer-noch",
			pattern: "(?:immer noch|weiterhin|nach wie vor) … (?:<broken>|<fails>|<fault>|nicht|kein\\w*)",
			says: ["Immer noch nicht erreichbar.", "Weiterhin Fehler."],
			saysNot: ["Der Dienst ist wieder da."]
		}, {
			name: "half-nicht",
			pattern: "(?:hat|haben) … nicht (?:geholfen|gewirkt)|hilft nicht|keine (?:änderung|besserung|wirkung)",
			says: ["Der Neustart hat nicht geholfen.", "Keine Besserung."],
			saysNot: ["Der Neustart hat geholfen."]
		}],
		"false-alarm": [{
			name: "fehlalarm",
			pattern: "fehlalarm",
			says: ["Fehlalarm."],
			saysNot: ["Kein Fehlalarm."]
		}]
	},
	guards: {
		unsure: [{
			name: "question",
			pattern: "\\?\\W*$",
			says: ["OK?"],
			saysNot: ["OK."]
		}, {
			name: "hoffnung",
			pattern: "hoffentlich|hoffe\\w*|sollte\\w*|müsste\\w*|könnte\\w*|vielleicht|<hoffnung>",
			says: ["Hoffentlich geht es wieder.", "Es sollte wieder gehen."],
			saysNot: ["Es geht wieder."]
		}],
		negated: [{
			name: "nicht",
			pattern: "nicht|kein\\w*|nie|niemand|nichts|ohne",
			says: ["Es geht nicht wieder."],
			saysNot: ["Es geht wieder."]
		}],
		scope: [{
			name: "teil",
			pattern: "teilweise|zum teil|manche\\w*|einige\\w*|bei mir|lokal|staging|testumgebung|testsystem|auf <teil>",
			says: ["Läuft bei mir wieder.", "Staging geht wieder."],
			saysNot: ["Läuft bei allen wieder."]
		}],
		"not-a-start": [{
			name: "wieder-gut",
			pattern: "wieder|behoben|gelöst|rollback|ursache|letzte woche|wir haben",
			says: ["Seit 13:45 läuft es wieder."],
			saysNot: ["Seit 13:45 ist es kaputt."]
		}],
		"not-a-detection": [{
			name: "niemand",
			pattern: "niemand|nicht|unbemerkt",
			says: ["Niemand hat es bemerkt."],
			saysNot: ["Ein Kunde hat es bemerkt."]
		}]
	}
};
// src/timeline/language/en/acknowledged.ts
const acknowledged = [
	{
		name: "here",
		pattern: "^\\W{0,4}(?:here|me|mine|ack|o/)\\W{0,4}$",
		says: ["ack", "Here."],
		saysNot: ["Here is the log."]
	},
	{
		name: "looking",
		pattern: "looking(?: into| at|$|\\.)|look(?:ing)? into|on it|taking (?:a look|over|this)",
		says: ["Looking into it.", "On it."],
		saysNot: ["Nobody is looking into it."]
	},
	{
		name: "i-take-it",
		pattern: "(?:i|we) (?:take|have|got) (?:this|it)(?: over)?",
		says: ["I take this."],
		saysNot: ["Take it from there."]
	},
	{
		name: "investigating",
		pattern: "investigat\\w+|checking|digging|debugging|triag\\w+|picked up|joining",
		says: ["Investigating.", "Taking this one, joining the bridge."],
		saysNot: ["Not investigating yet."]
	},
	{
		name: "acknowledged",
		pattern: "acknowledg(?:e[sd]?|ing)|ack(?:ed)?|i(?: a|[’'])m here",
		says: ["Acknowledged.", "Incident #1234 acknowledged by Kim at 15:04"],
		saysNot: ["Nobody acknowledged it."]
	},
	{
		name: "we-see-it",
		pattern: "(?:i|we) (?:can )?see (?:it|this|that)(?: too)?(?=\\W*$|,)",
		says: ["We see it, the pool is empty.", "I see it."],
		saysNot: ["We see it as a risk."]
	},
	{
		name: "will-look",
		pattern: "(?:i|we) (?:am|are|can|will) (?:look|check|tak)\\w*|will (?:look|check|investigate|take)",
		says: ["Thanks, will check.", "I can take it."],
		saysNot: ["They will not look."]
	},
	{
		name: "acting",
		pattern: "<undo>|disabl(?:ed|ing)|scal(?:ed|ing) (?:up|out|down)|trying",
		says: ["Rolling it back.", "Restarting the database."],
		saysNot: ["Not restarting it."]
	}
];
const attempt = [
	{
		name: "undoing",
		pattern: "^\\W{0,6}(?:(?:i|we)(?: am| are| have)? )?(?:now )?<undoing>",
		says: ["Rolling back the encoder as well.", "Restarting the fetcher once more."],
		saysNot: ["The restart helped.", "We rolled it back at noon."]
	},
	{
		name: "deploying",
		pattern: "^\\W{0,6}(?:(?:i|we) are )?(?:now )?(?:deploying|applying|shipping) (?:the|a|another) (?:<cure>)",
		says: ["Deploying the fix.", "We are applying a patch."],
		saysNot: ["The fix was deployed."]
	},
	{
		name: "another-try",
		pattern: "trying (?:again|something|another|to (?:restart|revert|roll|fix|fail))|next (?:try|attempt)",
		says: ["Trying to restart hub pods.", "Trying something else."],
		saysNot: ["Users are trying the new site."]
	}
];
// src/timeline/language/en/cause.ts
const cause = [
	{
		name: "what-happened",
		pattern: "what happened|(?:<cause-word>)",
		says: ["Caused by the deploy of 13:42.", "What happened: the config deployed at 13:48."],
		saysNot: ["The deploy went out.", "The deploy at 13:20 is unrelated, therefore we go on."]
	},
	{
		name: "then",
		pattern: "so|then|which (?:broke|threw|made|removed|dropped)|and broke|since then|what went to",
		says: ["We deployed at 13:15 and since then the feed is empty."],
		saysNot: ["We deployed at 13:15."]
	},
	{
		name: "slip",
		pattern: "by (?:mistake|accident)|accidentally|<bad> … <changed>|<slip>",
		says: ["Change #12 was applied at 13:40, looks related.", "A wrong value was pushed at 13:40."],
		saysNot: ["A value was pushed at 13:40."]
	},
	{
		name: "wiped",
		pattern: "(?:deleted|removed|wiped|truncated|overwr(?:ote|itten)|dropped)",
		says: ["The job deleted the table at 13:40."],
		saysNot: ["The table grows."]
	},
	{
		name: "takes-all",
		pattern: "<changed> … (?:takes?|grabs?|swallows?|eats?|blocks?|breaks?) (?:all|every|the)",
		says: ["The ingress we deployed around 12:40 grabs every path."],
		saysNot: ["We deployed around 12:40."]
	}
];
const change = [
	{
		name: "was-changed",
		pattern: "(?:was|were|got|has been|had been) [^.;,]{0,20}<changed>",
		says: ["The metadata was rotated at 13:45."],
		saysNot: ["The metadata was not rotated.", "It may have been rotated."]
	},
	{
		name: "went-out",
		pattern: "went (?:out|live|to (?:prod\\w*|live))",
		says: ["The release went out at 10:45.", "Look at what went to prod between 12:00 and 12:30."],
		saysNot: ["The release that went out is unrelated."]
	},
	{
		name: "owner-changed",
		pattern: "(?:provider|vendor|aws|google|azure|hoster|registrar|upstream) … <changed>",
		says: ["The provider retired the instance at 13:00, as announced."],
		saysNot: ["The provider is not the cause, we deployed at 13:00."]
	}
];
const changeVerbs = [{
	name: "changed",
	pattern: "<changed>|went (?:out|live|to prod\\w*)|expired|restarted|drained|<changed-words>",
	says: ["The key expired.", "It was deployed."],
	saysNot: ["The key is old."]
}, {
	name: "change-noun",
	pattern: "deploy(?:ments?|s)?|releases?|rollout|upgrades?|bumps?|migrations?|changes?",
	says: ["Caused by the deploy of 13:42."],
	saysNot: ["Caused by the heat."]
}];
// src/timeline/language/en/detected.ts
const detected = [
	{
		name: "fired",
		pattern: "fired (?:at|around|for)|\\[?firing(?::\\d+\\]?)? \\S+",
		says: ["It fired at 13:40.", "[FIRING:1] HighLatency since 13:56"],
		saysNot: ["It was not on fire at 13:40."]
	},
	{
		name: "alarm-fired",
		pattern: "<alarm> … (?:fire[sd]?|tripped|triggered|went off|alerted)",
		says: ["The alert fired at 13:40.", "Alarm went off at 13:51"],
		saysNot: ["Nobody noticed that the alert fired."]
	},
	{
		name: "alert-says",
		pattern: "(?:alert|alarm|incident)(?: #?\\d{1,9})?(?:: …)? (?:triggered|opened|DOWN) at|^\\W{0,4}triggered: ",
		says: ["Incident #1234 triggered at 14:58 on api.", "Alert: host DOWN at 13:58"],
		saysNot: ["The deploy triggered at 14:58."]
	},
	{
		name: "somebody-said",
		pattern: "<reporter> … <told>",
		says: ["A customer wrote at 13:40.", "Customers told us at 13:40."],
		saysNot: ["The customer table at 13:40."]
	},
	{
		name: "called-in",
		pattern: "<reporter> (?:called|wrote|rang) in|(?:mails?|e-?mails?|calls?|messages?) (?:since|from)",
		says: ["A partner called in at 13:33.", "Mails from customers since 13:20."],
		saysNot: ["The function called at 13:33."]
	},
	{
		name: "noticed",
		pattern: "notic\\w+|detect\\w+|saw|spotted|flagged|complain\\w*|found out|became aware|came to our attention",
		says: ["Noticed at 14:02.", "We became aware of this at 13:47."],
		saysNot: ["Nobody noticed it at 13:30."]
	},
	{
		name: "reported",
		pattern: "report(?:ed|s)?|complaint|tickets?|first <reported>|escalated|monitoring (?:showed|caught)",
		says: ["Reported at 14:02.", "First ticket came in at 13:56."],
		saysNot: ["The report generated at 13:00 is fine."]
	},
	{
		name: "notified",
		pattern: "(?:notified|informed|alerted|told) (?:us |at|by|of|about|that)|notification (?:at|came)",
		says: ["We were notified at 14:38 of failing uploads.", "Notified by the hosting company at 13:45."],
		saysNot: ["Nobody has seen that we notified at 13:00."]
	},
	{
		name: "paged",
		pattern: "alert(?:ed|s)?|alarm(?:ed|s)?|paged|pages? <paged>|(?:got|received) (?:a |the )?page|pager\\w*",
		says: ["We were paged at 13:52.", "The on-call engineer received the page at 13:50."],
		saysNot: ["Page 13 of the runbook."]
	}
];
const guards = {
	unsure: [
		{
			name: "question",
			pattern: "\\?\\W*$",
			says: ["Is it fixed?"],
			saysNot: ["It is fixed."]
		},
		{
			name: "condition",
			pattern: "if|unless|whether|once(?! again)|when(?:ever)?|until|to (?:see|check) (?:if|whether)",
			says: ["If this works we are back to normal."],
			saysNot: ["Prow is once again merging."]
		},
		{
			name: "modal",
			pattern: "should|would|could|might|may|maybe|perhaps|will|gonna|going to|supposed|enough to",
			says: ["It should be fixed in an hour."],
			saysNot: ["It is fixed."]
		},
		{
			name: "hope",
			pattern: "hope(?:fully)?|trying|try|attempt(?:ing)?|wait(?:ing)?|plan(?:s|ned|ning)?|as soon as",
			says: ["Hopefully this works.", "Trying to get it working again."],
			saysNot: ["The display works."]
		},
		{
			name: "expectation",
			pattern: "(?:is|are|we|be|to be) expect(?:ed|ing)?(?: to)?|expect(?:ing)?",
			says: ["That is expected to be resolved by the vendor."],
			saysNot: ["Everything is working as expected."]
		},
		{
			name: "opinion",
			pattern: "guess|suspect|believ(?:e|ed|ing)|think|doubt(?:s|ing)?|assum\\w+|pretty sure",
			says: ["I think it is resolved.", "We believe the issue is resolved."],
			saysNot: ["We confirmed that it is resolved."]
		},
		{
			name: "sometimes",
			pattern: "most of the time|usually(?! is)|often|sometimes|mostly|temporarily",
			says: ["Restarting the job usually clears it."],
			saysNot: ["p95 is where it usually is."]
		},
		{
			name: "how",
			pattern: "(?:how|what|which|way) (?:\\w{1,12} ){0,3}(?:works?|worked|it was fixed|working)",
			says: ["No idea how this was ever working."],
			saysNot: ["It works."]
		}
	],
	negated: [{
		name: "not",
		pattern: "not|no|never|none|nobody|nothing|\\w{2,6}n['’]t|cannot|neither|nor|without|barely",
		says: ["It has not recovered.", "It isn't fixed."],
		saysNot: ["It has recovered."]
	}, {
		name: "unable",
		pattern: "un(?:able|successful(?:ly)?)|yet to be",
		says: ["Unsuccessful restart."],
		saysNot: ["Successful restart."]
	}],
	scope: [
		{
			name: "part",
			pattern: "partial(?:ly)?|partly|some of|one of|half of|most of|<part-words> of|for (?:some|internal)",
			says: ["One of the nodes is healthy.", "Fixed for internal users."],
			saysNot: ["All nodes are healthy."]
		},
		{
			name: "one-thing",
			pattern: "(?:others|the (?:other|rest)|elsewhere) (?:still )?(?:fails?|hangs?|is|are) (?:still|down|not)",
			says: ["It works here, the rest is still down."],
			saysNot: ["The rest is well."]
		},
		{
			name: "my-machine",
			pattern: "(?:on|from) (?:my|our|his|her|their|one|a) (?:own )?<my-machine-words>",
			says: ["It works again on my machine.", "Resolves fine from my home network."],
			saysNot: ["It works again on our servers."]
		},
		{
			name: "for-me",
			pattern: "works? (?:fine )?(?:for me$|on (?:my|our|their|his|her|its)|around)|locally",
			says: ["Works for me.", "Works locally."],
			saysNot: ["Works for all."]
		},
		{
			name: "outsider",
			pattern: "(?:<outsider>) … (?:reports?|says?|shows?|claims?)",
			says: ["GitHub reports all systems operational.", "Provider says everything is operational."],
			saysNot: ["Customers report that it is operational."]
		},
		{
			name: "not-affected",
			pattern: "(?:is|are|was|were) (?:not |un)affected",
			says: ["Password logins are not affected and look fine."],
			saysNot: ["All affected logins look fine."]
		},
		{
			name: "other-product",
			pattern: "<other-product-words> (?:version|app|site|client|variant) (?:is|works|looks)",
			says: ["The web version is fine."],
			saysNot: ["The site is fine."]
		}
	],
	environment: [{
		name: "in-environment",
		pattern: "(?:on|in|to|at|from|for) (?:the |our )?<environment>|<environment> env\\w*",
		says: ["In the test environment the loop is gone.", "It works again on staging."],
		saysNot: ["It works again in production."]
	}, {
		name: "environment-is",
		pattern: "^\\W*<environment> (?:is|are|\\w+s)",
		says: ["Staging is healthy with the fix."],
		saysNot: ["Production is healthy with the fix."]
	}],
	artefact: [
		{
			name: "document-up",
			pattern: "<document-up-words> … (?:is|are) (?:now )?<opened>",
			says: ["A fix is up: #412.", "The bridge is open now."],
			saysNot: ["The site is open now."]
		},
		{
			name: "to-be-fixed",
			pattern: "<to-be-fixed> … <cured>",
			says: ["This needs to be fixed first.", "It is being resolved."],
			saysNot: ["This seems to be fixed."]
		},
		{
			name: "a-fixed",
			pattern: "(?:a|an|the|another|possible|potential|proposed|separate|single|one)\\s+(?:fixed|restored)",
			says: ["We pin a fixed version."],
			saysNot: ["We fixed a version."]
		},
		{
			name: "well-problem",
			pattern: "(?:operational|functional|stable|restored) <well-problem-words>",
			says: ["There are operational problems with the database."],
			saysNot: ["It is operational."]
		},
		{
			name: "restored-from",
			pattern: "<restored-from-words> (?:is|are|was) (?:back|restored)",
			says: ["Config is back to its old value."],
			saysNot: ["Service is back."]
		}
	],
	action: [
		{
			name: "doing",
			pattern: "^\\W{0,6}(?!<not-doing>)\\w{2,20}(?:ing|ed)(?! (?:is|are|was|has|works?|looks?|again))",
			says: ["Updated the cronjob again.", "Rolling back now."],
			saysNot: ["Everything works again.", "Nothing fails now."]
		},
		{
			name: "we-do",
			pattern: "^\\W{0,6}(?:i|we)(?: am| are)? (?!have|see|are back|can|recovered|back)\\w{2,}",
			says: ["We turned it back on.", "I am now looking at the logs."],
			saysNot: ["We have a Boskos again.", "I can log in."]
		},
		{
			name: "bare-verb",
			pattern: "^\\W{0,6}<bare-verb-words>",
			says: ["Restart the node now.", "Deploy it again."],
			saysNot: ["The restart helped."]
		}
	],
	fault: [{
		name: "fault",
		pattern: "<fault>|investigating|looking at|happening",
		says: ["It fails on all nodes."],
		saysNot: ["It works on all nodes."]
	}],
	repeat: [{
		name: "same-thing",
		pattern: "(?:<relapsing>|\\w{2,20}(?<!tr)(?<!o)(?:ed|en)|off|enabled)(?: up| in| out| through)? again",
		says: ["The pod crashes again.", "Seen again on node 3."],
		saysNot: ["The warehouse prints again."]
	}, {
		name: "what-works",
		pattern: "(?:how|what|which|why|if|only) (?:\\w{1,12} ){0,3}<what-works-words>",
		says: ["I wonder what works."],
		saysNot: ["It works."]
	}],
	direction: [
		{
			name: "put-back",
			pattern: "<put-back-words>(?: \\S{1,20}){0,3} back",
			says: ["Rolling the image back.", "We turned it back on."],
			saysNot: ["The site is back."]
		},
		{
			name: "back-somewhere",
			pattern: "back (?:on|from|and forth|then|in (?:a|an|my|the|\\d\\w*)|at square|to <elsewhere>)",
			says: ["We are back at square one.", "I am back on Monday."],
			saysNot: ["Latency is back to normal.", "Back in business."]
		},
		{
			name: "fault-back",
			pattern: "<fault-back-words-x> (?:\\w{1,8} )?(?:is|are|was|were|came) (?:back|up)",
			says: ["The timeout message is back.", "Error rates are up."],
			saysNot: ["The site is back."]
		},
		{
			name: "rates-up",
			pattern: "(?:rates?|latency|load|cpu|memory|usage|counts?|lag|costs?|time) (?:is|are) (?:up|back up|online)",
			says: ["Error rates are up."],
			saysNot: ["The wiki is up."]
		},
		{
			name: "artefact-online",
			pattern: "<artefact-online-words>(?: #\\d{1,6})? (?:is|are) (?:now )?<opened>",
			says: ["The fix is online at staging-pr-12."],
			saysNot: ["The hub is online."]
		},
		{
			name: "responds-badly",
			pattern: "(?:online|reachable|responsive|responding|up) (?:with|slow\\w*|only|to (?:no|some))(?! \\w+ing)",
			says: ["The API is responding slowly."],
			saysNot: ["The API is responding."]
		},
		{
			name: "works-where",
			pattern: "(?:how|what|which|why|if) (?:\\w{1,12} ){0,3}works",
			says: ["No idea how it works."],
			saysNot: ["It works."]
		}
	],
	"not-a-start": [
		{
			name: "work-begins",
			pattern: "<work-noun>\\s+(?:has |is )?(?:started|begins?|began|begun|starts?)",
			says: ["Rollback started 13:59."],
			saysNot: ["Errors started 13:59."]
		},
		{
			name: "we-began",
			pattern: "(?:i|we|team|on-?call|engineers?|somebody|they) … (?:started|began|starts?|begins?|restarted)",
			says: ["We started the rollout at 13:50."],
			saysNot: ["Errors started at 13:50."]
		},
		{
			name: "began-work",
			pattern: "(?:started|began|starts?|begins?)\\s+(?:the|a|an|our|to look|draining|<work-verb>\\w*)",
			says: ["Started the migration at 13:50."],
			saysNot: ["It started at 13:50."]
		},
		{
			name: "no-change",
			pattern: "(?:nothing|no|none|nobody|no one) … <no-change-words>",
			says: ["Nothing was deployed since 13:00."],
			saysNot: ["Nothing was processed since 13:00."]
		},
		{
			name: "another-time",
			pattern: "last (?:week|month|time|year)|(?:weeks?|months?) ago|in the past|back then",
			says: ["The same thing failed last week at 09:00."],
			saysNot: ["It failed at 09:00."]
		},
		{
			name: "another-incident",
			pattern: "(?:previous (?:incident|outage)|(?:similar|same) (?:incident|outage|thing|problem|issue))",
			says: ["A similar incident began at 09:00."],
			saysNot: ["The incident began at 09:00."]
		},
		{
			name: "the-end",
			pattern: "again|recover\\w*|unknown|rolled? ?back|reverted",
			says: ["Works again since 13:50.", "Start unknown."],
			saysNot: ["Fails since 13:50."]
		}
	],
	insight: [{
		name: "insight",
		pattern: "<insight-words> (?:was |is |has been )?(?:found|identified|understood|known)",
		says: ["Cause found at 14:35: an expired token."],
		saysNot: ["The token expired at 14:35."]
	}, {
		name: "we-found",
		pattern: "<we-found-words> (?:out )?(?:the |a |its )?(?:root )?(?:cause|reason|culprit|bug|why)",
		says: ["At 14:35 we found the cause: an expired token."],
		saysNot: ["At 14:35 the token expired."]
	}],
	"not-a-detection": [
		{
			name: "unnoticed",
			pattern: "(?:nobody|no one|no-one|never) … (?:noticed|seen|saw|looked|reacted|acted)|unnoticed",
			says: ["Nobody noticed it at 13:30."],
			saysNot: ["Somebody noticed it at 13:30."]
		},
		{
			name: "symptom-since",
			pattern: "(?:<trouble>) [^.;,]{0,30}since",
			says: ["Alerts: the dialog is down since 01:10"],
			saysNot: ["Alert fired at 01:10"]
		},
		{
			name: "a-report",
			pattern: "reports? (?:generated|are|is|page|with|have|has)",
			says: ["The report generated at 13:00 is fine."],
			saysNot: ["First report at 13:00."]
		}
	],
	later: [{
		name: "closing-later",
		pattern: "closing (?:(?:it|this) )?(?:in|later|tomorrow|soon|on|when|if|after)",
		says: ["Closing in an hour if it holds."],
		saysNot: ["Closing."]
	}],
	capacity: [{
		name: "setting",
		pattern: "(?:longer|higher|larger|shorter|lower) timeouts?|scal(?:e|ed|ing) down|shut(?:ting)? down",
		says: ["Form is up again with longer timeouts."],
		saysNot: ["Timeouts again."]
	}],
	"well-again": [{
		name: "gone-again",
		pattern: "<trouble> … (?:is|are) (?:gone|over|working|fine) again|\\w+ <gone-again> again",
		says: ["Users who failed before work again."],
		saysNot: ["It fails again."]
	}, {
		name: "back-to-level",
		pattern: "back (?:at|to|under|below|within|down)",
		says: ["Crash rate is back at its usual level."],
		saysNot: ["Errors are back."]
	}],
	history: [{
		name: "it-was",
		pattern: "<it-was-words>",
		says: ["Checkout was down because the pool was exhausted."],
		saysNot: ["Checkout is down."]
	}],
	unrelated: [{
		name: "unrelated",
		pattern: "unrelated|not related|nothing to do|separate|ruled out|innocent|red herring|no connection",
		says: ["Last deploy was at 13:20, unrelated."],
		saysNot: ["Last deploy was at 13:20, looks related."]
	}, {
		name: "not-the-reason",
		pattern: "not the|looks? fine|can be excluded",
		says: ["Yesterday’s release is not the reason."],
		saysNot: ["Yesterday’s release is the reason."]
	}]
};
// src/timeline/language/en/mitigated.ts
const cures = [
	{
		name: "cured",
		pattern: "<cured>",
		despite: ["action", "fault"],
		says: [
			"Confirmed fixed.",
			"This solved the issue.",
			"Service has recovered."
		],
		saysNot: [
			"Not fixed yet.",
			"It will be fixed soon.",
			"This needs to be fixed first."
		]
	},
	{
		name: "recovers",
		pattern: "recovers?",
		says: ["Jobs that were stuck recover by themselves."],
		saysNot: ["That will help the cluster recover.", "Error rates are recovering."],
		despite: ["fault"]
	},
	{
		name: "cure-worked",
		pattern: "<cure> … (?:worked|helped|did (?:it|the trick)|took effect)",
		despite: ["action", "fault"],
		says: ["The rollback worked.", "The restart did the trick."],
		saysNot: ["The revert did not help.", "Hopefully the rollback worked."]
	},
	{
		name: "it-worked",
		pattern: "(?:that|this|it) (?:worked|helped|did (?:it|the trick))",
		says: ["That did it.", "This helped."],
		saysNot: ["No idea how it worked.", "If that worked we are done."]
	},
	{
		name: "one-word",
		pattern: "^\\W{0,4}(?:(?:that|it|this|and it|which) )?(?:works|worked|did it|success|gone)\\W{0,4}$",
		says: [
			"Works.",
			"And it worked!",
			"gone"
		],
		saysNot: ["Works for me.", "It is gone?"]
	},
	{
		name: "fix-monitored",
		pattern: "<cure> … (?:implemented|deployed|applied|rolled out|in place|live|completed?) … monitor\\w*",
		wholeSentence: true,
		despite: ["action"],
		says: ["A fix has been implemented and we are monitoring the results."],
		saysNot: ["A fix is being implemented.", "We monitor the deployed canary?"]
	}
];
const states = [
	{
		name: "well",
		pattern: "(?:<be>|all|everything|now|back|<service>|it) … <well>",
		says: ["Everything is healthy again.", "Checkout is functional."],
		saysNot: ["There are operational problems with the database.", "The node is not healthy."]
	},
	{
		name: "is-back",
		pattern: "(?:is|are|was|were|everything|<service>)(?: now| all| \\w{3,10}ly)? back",
		unless: ["direction"],
		says: [
			"We are back.",
			"All 40 hosts are back.",
			"Service back."
		],
		saysNot: [
			"We are back at square one.",
			"The timeout message is back.",
			"I am back on Monday."
		]
	},
	{
		name: "back-to-normal",
		pattern: "(?:returns?|returned|back|went) to (?:normal|baseline|its usual|the usual|100 ?%|full|zero)",
		despite: ["fault"],
		says: ["Latency is back to normal.", "Traffic returned to baseline."],
		saysNot: ["We hope to be back to normal soon.", "Rolling back to the normal image."]
	},
	{
		name: "back-in-service",
		pattern: "back (?:online|up|in service|in business|to healthy|to life|to green)",
		unless: ["direction"],
		says: ["Site is back up.", "And back in business."],
		saysNot: ["We put the node back in service.", "Is it back online?"]
	},
	{
		name: "back-at-level",
		pattern: "(?:back|down) (?:at|to) … (?:its |the )?(?:usual|normal|\\d[\\d.,]* ?(?:%|ms))",
		unless: ["direction"],
		despite: ["action", "fault"],
		says: ["Buffering is back at 0.3%.", "Crash rate is back at its usual level."],
		saysNot: ["We rolled back to the usual image.", "Not back to 100 % yet."]
	},
	{
		name: "usual-level",
		pattern: "(?:its|the|at) (?:usual|normal) level|where it (?:usually|normally) is|back <usual-level>",
		despite: ["fault"],
		says: ["p99 back under 300 ms.", "Load is at the usual level."],
		saysNot: ["Memory is not back under the limit.", "Should be back below 1 s soon."]
	},
	{
		name: "working-order",
		pattern: "(?:in|to|into) (?:full |a |good )?(?:working|good|healthy|functional) (?:order|state)",
		says: ["That returned the cluster to working order."],
		saysNot: ["We try to get it into a good state."]
	},
	{
		name: "everything-up",
		pattern: "(?:<service>|collector|everything)s? (?:is|are) (?:now )?(?:up|open|live|online)",
		says: ["Site is open.", "The hub is online, still testing."],
		saysNot: ["The status page is up now.", "A fix is up: #412."]
	},
	{
		name: "plain-up",
		pattern: "\\w{3,20} (?:is|are) (?:now )?up$",
		unless: ["direction"],
		says: ["The wiki is up.", "The collector is up and scraping."],
		saysNot: [
			"The fix is up.",
			"Error rates are up.",
			"The document is up."
		]
	},
	{
		name: "reachable",
		pattern: "(?:is|are) (?:now )?(?:all )?(?:online|reachable|responsive|responding)",
		unless: ["direction"],
		says: ["The hub is online.", "All pods are responsive."],
		saysNot: ["The fix is online at staging-pr-12.", "The API is responding slowly."]
	},
	{
		name: "reachable-again",
		pattern: "(?:reachable|responsive|available|accessible|green|up|usable|online|live) … (?:again|now|since)",
		says: ["Checkout is reachable since 14:41.", "Form is up again with longer timeouts."],
		saysNot: ["Reproduced 12 times live with the user since 22:55.", "The bridge is open now."]
	},
	{
		name: "again-reachable",
		pattern: "(?:again|now|fully|all|everything(?: is)?) … <again-reachable>",
		says: ["All green.", "Now fully accessible."],
		saysNot: ["Not all nodes are available.", "Will it be fully available today?"]
	},
	{
		name: "looks-fine",
		pattern: "(?:looks?|looking|seems?|appears?) … <fine>",
		reportedOnly: true,
		says: ["Looks good now.", "Looks sane."],
		saysNot: [
			"Catalog looks normal.",
			"It does not look good.",
			"Looks better on staging."
		]
	},
	{
		name: "is-fine",
		pattern: "(?:all|everything|it|things?|metrics|rates?|levels?|numbers|logins?)(?: is| are)?(?: all)? <fine>",
		says: [
			"All good.",
			"Things are normal.",
			"Everything ok"
		],
		saysNot: ["Is everything ok?", "It should be fine tomorrow."]
	},
	{
		name: "ok-now",
		pattern: "<fine> (?:again|now)",
		despite: ["action"],
		says: ["Confirmed ok now.", "Totals are fine again."],
		saysNot: ["Should be ok now.", "Are you ok now?"]
	},
	{
		name: "unit-healthy",
		pattern: "<unit> (?:are |is )?(?:all |now )?(?:healthy|stable|up|running)",
		unless: ["direction"],
		says: ["Targets healthy.", "Nodes are stable."],
		saysNot: ["One of the nodes is healthy.", "Pods not running."]
	},
	{
		name: "all-of-them",
		pattern: "^\\W{0,4}all \\d{1,6} … (?:connected|back|up|online|healthy|green|running|reachable|ok)",
		says: ["All 310 sensors connected.", "All 40 hosts are back."],
		saysNot: ["All 12 nodes are down.", "12 of 40 hosts are back."]
	}
];
const works = [
	{
		name: "works-as",
		pattern: "<works-as> (?:as (?:intended|expected|usual|before)|<works-how>)",
		says: ["Everything is working as expected.", "Jobs run smoothly."],
		saysNot: ["It never worked as expected.", "Works fine for me."]
	},
	{
		name: "confirmed-working",
		pattern: "(?:confirm(?:ed)?|verif(?:y|ied)|seems? to be|appears? to be|is|are) (?:now )?working(?! \\w)",
		despite: ["action"],
		says: ["Login confirmed working.", "The export is working."],
		saysNot: ["We are working on a fix.", "Export is not working."]
	},
	{
		name: "subject-works",
		pattern: "[a-z]{3,20} <subject-works>(?: again| now| everywhere)?\\W{0,3}$",
		unless: ["repeat", "direction"],
		says: [
			"Dashboard renders.",
			"Downloads work.",
			"Checkout works again."
		],
		saysNot: [
			"No idea how this works.",
			"I wonder what works.",
			"Catalog only loads"
		]
	},
	{
		name: "it-works",
		pattern: "(?:it|this|that|everything|login|checkout|site|all)(?: all)? (?:now )?works",
		unless: ["direction"],
		says: ["Checkout works from all regions.", "Everything works."],
		saysNot: ["No idea how it works.", "It works on my machine."]
	},
	{
		name: "people-can",
		pattern: "<people-can> can (?:now )?(?:log ?in|sign in|sign up|<people-do>)",
		despite: ["action"],
		says: ["I can log in.", "Users can check out."],
		saysNot: ["Nobody can log in.", "Users can log in if they clear their cache."]
	},
	{
		name: "possible",
		pattern: "(?:it is|is) possible to",
		says: ["It is possible to sign up."],
		saysNot: ["Is it possible to sign up?", "It is not possible to sign up."]
	},
	{
		name: "traffic-flows",
		pattern: "<traffic> (?:are |is )?<traffic-flows> (?:out|through|in)",
		says: ["Hooks are going out.", "Writes go through."],
		saysNot: ["Logins do not go through.", "Error mails come in."]
	},
	{
		name: "traffic-succeeds",
		pattern: "<traffic-succeeds> (?:all )?(?:succeed|pass|work|load|complete|hold)",
		says: [
			"Uploads succeed.",
			"Jobs pass.",
			"Handshakes succeed from all regions."
		],
		saysNot: ["Uploads succeed sometimes.", "Jobs should pass shortly."]
	},
	{
		name: "served",
		pattern: "(?:are|is) (?:being )?<served>(?: again| normally)?",
		says: ["Codes are being delivered.", "Requests are answered again."],
		saysNot: ["No mails are delivered.", "A fix is being processed?"]
	},
	{
		name: "run-succeeded",
		pattern: "(?:backup|job|build|run|rerun|deploy|deployment|export|import|pipeline)s? … succeeded",
		says: ["Backup succeeded."],
		saysNot: ["No backup succeeded.", "Has the export succeeded?"]
	},
	{
		name: "started-well",
		pattern: "(?:re)?start(?:ed|s) (?:up )?(?:successfully|fine|cleanly|without (?:problems?|issues?|errors?))",
		despite: [
			"negated",
			"fault",
			"action"
		],
		says: ["The hub restarted successfully."],
		saysNot: ["Once it has started fine we go on."]
	},
	{
		name: "quick",
		pattern: "<quick> (?:is|are) (?:quick|fast|instant|immediate)",
		says: ["Launches are quick."],
		saysNot: ["Launches are usually quick."]
	},
	{
		name: "caught-up",
		pattern: "(?:has|have|had|is|are|all|fully|\\w{3,20}s) caught up",
		says: ["Indexer has caught up.", "Feeds caught up."],
		saysNot: ["It has not caught up."]
	}
];
const agains = [
	{
		name: "working-again",
		pattern: "(?:<work>|working|running|serving|available|healthy|launch(?:ing|es)?|<flowing>) … <as-before>",
		unless: ["repeat"],
		says: ["Payments are processing normally.", "Traffic is flowing again."],
		saysNot: ["Trying to get it working again.", "The pod crashes again."]
	},
	{
		name: "able-again",
		pattern: "(?:can|able to|is|are|has|have|gets?|goes|runs?|comes?|up|see) … again",
		unless: ["repeat", "direction"],
		says: ["Customers are able to check out again.", "Prow is once again merging."],
		saysNot: ["Flag is off again.", "Behaviour is once again going wrong."]
	},
	{
		name: "have-again",
		pattern: "we have … again",
		despite: ["action"],
		says: ["We have a Boskos again."],
		saysNot: ["We have errors again."]
	},
	{
		name: "does-again",
		pattern: "\\w{2,20} \\w{3,15}(?: up| in| out| through)? again",
		unless: ["repeat"],
		says: ["The warehouse prints again.", "Tiles show up again."],
		saysNot: [
			"Updated the cronjob again.",
			"Seen again on node 3.",
			"Same symptoms again."
		]
	},
	{
		name: "verb-again",
		pattern: "<verb>(?:e?s|ing)? … again",
		unless: ["repeat"],
		says: ["Merges run at the usual rate again.", "Labels print again in all warehouses."],
		saysNot: ["Systems will work again tomorrow.", "Launches aren’t working again."]
	},
	{
		name: "came-back",
		pattern: "(?:site|service|shop|hub|it|everything|vpn|database|\\w{3,20}) came (?:back )?up again",
		says: ["VPN came up again after the reboot."],
		saysNot: ["The error came up again."]
	}
];
const gone = [
	{
		name: "gauge-calm",
		pattern: "<gauge> … (?:back to (?:normal|baseline|zero)|stopped|gone|cleared|subsided|<calm>)",
		despite: ["fault"],
		says: ["Alerts cleared.", "Error rate dropped back to baseline."],
		saysNot: ["Errors mostly gone but latencies persist.", "Errors have not stopped."]
	},
	{
		name: "gauge-flat",
		pattern: "<bad-gauge> … (?:flat|flattened out|nominal|negligible|at zero|zero)",
		despite: ["fault"],
		says: ["Error graph is flat.", "Lag is at zero."],
		saysNot: ["Error rate is not zero.", "Traffic is at zero."]
	},
	{
		name: "alarm-cleared",
		pattern: "<alarm-cleared> (?:has |have |is |are |all )?(?:cleared|resolved|recovered|green)",
		despite: ["fault"],
		says: ["Alarm has cleared."],
		saysNot: ["The alarm has not cleared."]
	},
	{
		name: "no-longer",
		pattern: "(?:no longer|not any ?more|no more) … <no-longer>",
		despite: [
			"negated",
			"fault",
			"action"
		],
		says: ["We are no longer seeing errors.", "No longer affected."],
		saysNot: ["Is it no longer failing?"]
	},
	{
		name: "no-more",
		pattern: "no (?:more|further|new|single) (?:\\w{1,20} ){0,2}<fault-noun>",
		despite: [
			"negated",
			"fault",
			"action"
		],
		says: ["No more 5xx since the restart.", "Stopped the consumer, no new duplicates."],
		saysNot: ["We hope for no more errors."]
	},
	{
		name: "none-since",
		pattern: "(?:no|zero|0) (?:\\w{1,20} ){0,2}<fault-noun> (?:for|in|since|any ?more|now)",
		despite: [
			"negated",
			"fault",
			"action"
		],
		says: ["No failures for 40 minutes.", "Revert is out, no errors since."],
		saysNot: ["No alert fired.", "No errors in the log that would explain it?"]
	},
	{
		name: "none-lately",
		pattern: "(?:no|zero|0) (?:\\w{1,20} ){1,3}(?:for|in|over) (?:the )?(?:last|past) (?:\\d+|few|hour|half)",
		despite: [
			"negated",
			"fault",
			"action"
		],
		says: ["No duplicates in the last 20 minutes."],
		saysNot: ["Any errors in the last 20 minutes?"]
	},
	{
		name: "nothing-stuck",
		pattern: "(?:nothing|none) … (?:stuck|failing|failed|broken|blocked|affected)",
		despite: ["negated", "fault"],
		says: ["Nothing stuck for half an hour."],
		saysNot: ["Is nothing stuck?"]
	},
	{
		name: "without-failure",
		pattern: "\\d+ \\w{2,20} without (?:a |an |any )?(?:single )?(?:failure|error|problem|timeout|trouble)s?",
		despite: ["negated", "fault"],
		says: ["1,000 logins without a failure."],
		saysNot: ["Would be nice to have 10 logins without a failure."]
	},
	{
		name: "drained",
		pattern: "(?:queue|backlog|buffer)s? (?:is |are |has |have )?(?:been )?(?:empty|drained|cleared|gone)",
		says: ["Queue has drained.", "Backlog is empty."],
		saysNot: ["Queue has not drained."]
	},
	{
		name: "success-rate",
		pattern: "(?:success|success rate|success ratio|availability) … (?:at|is|to|=) 100 ?%",
		says: ["Launch success at 100%."],
		saysNot: ["Success rate is not at 100%."]
	}
];
const reports = [
	{
		name: "level-since",
		pattern: "(?:under|below|within) … since",
		says: ["Under 200 ms since 14:05."],
		saysNot: ["Not below 1 s since noon."]
	},
	{
		name: "pager-resolved",
		pattern: "(?:incident|alert|check|monitor)s?(?: #?\\d{1,9})? (?:was )?resolved (?:by|at|after)",
		despite: [
			"action",
			"fault",
			"artefact"
		],
		says: ["Incident #1234 resolved by Kim at 15:49 UTC."],
		saysNot: ["Incident #1234 was not resolved by Kim at 15:49."]
	},
	{
		name: "host-up",
		pattern: "\\w{2,20} (?:is |host )?UP at",
		despite: ["fault"],
		says: ["Alert: host UP at 14:21 UTC"],
		saysNot: ["The error rate went not up at 14:21."]
	},
	{
		name: "stopped",
		pattern: "<stopped>s? (?:is|are|has|have)(?: all)? (?:gone|over|stopped|ended)",
		despite: ["fault", "action"],
		says: ["The problem is gone.", "Flapping has stopped."],
		saysNot: ["The problem is not gone."]
	}
];
// src/timeline/language/index.ts
const languages = [
	{
		id: "en",
		evidence: ["the is are was were of and to it we this that for with has have been from not again", "at by our they but still"],
		wordEdges: true,
		vocabulary: {
			be: ["is|are|was|were|be|been|looks?|seems?|appears?|comes?|came|coming"],
			service: ["service|site|website|shop|store|system|systems|api|app|hub|server|cluster|dashboard", "portal|form"],
			unit: ["targets?|pods?|nodes?|hosts?|checks?|instances?|services?|replicas?|members?|regions?"],
			traffic: [
				"e-?mails?|mails|webhooks|hooks|invoices|messages|notifications|events|jobs|requests",
				"orders|payments|writes|reads|uploads|downloads|builds|deploys|carts|hand ?shakes|calls",
				"streams|merges"
			],
			well: ["healthy|recovered|restored|functional|operational|stable|sane|stabili[sz]ed|back up", "back on its feet|filled again"],
			fine: ["good|fine|normal|ok|okay|clear|sane|healthy|green"],
			cured: ["fixed|mitigated|resolved|solved|cured|restored|recovered|remediated|healed"],
			cure: ["fix|revert|rollback|roll-back|restart|hotfix|workaround|patch|change|mitigation|deploy", "failover"],
			gauge: [
				"errors?|alerts?|alarms?|lag|latenc(?:y|ies)|traffic|queue|backlog",
				"error (?:rate|graph|count|budget)s?|5xx|load|failures?|failure rate|rate|delay|loop",
				"(?:error )?graph|p\\d\\d|crash rate"
			],
			fault: [
				"fail\\w*|errors?|down|broken|slow|crash\\w*|unavailable|timeouts?|timing out|stuck",
				"degraded|problems?|issues?|outage|alerts?|firing|paging|worse|wrong|failing over",
				"hang\\w*|dead|die[sd]?|drop(?:s|ping)|fall(?:s|ing)"
			],
			"fault-noun": [
				"errors?|failures?|alerts?|alarms?|timeouts?|crashes|5xx|\\d+ errors|outages?|problems?",
				"issues?|symptoms?|incidents?|exceptions?|reports?|complaints?|tickets?|restarts?|kills?",
				"duplicates|evictions|events?|5\\d\\ds?|occurrences?|latenc(?:y|ies)|overflows?|spikes?"
			],
			trouble: [
				"fail\\w*|errored|erroring|die[ds]?|dying|dead|broke\\w*|break\\w*|down|unreachable",
				"unavailable|stopped|stop|degraded|slow\\w*|outage|stuck|missing|unhealthy|wrong|red",
				"empty|gone|<trouble-overload>|<trouble-signs>|<trouble-denied>"
			],
			"trouble-overload": ["time(?:d|s|ing)?[ -]?outs?|timing out|dropp?(?:ed|ing|s)?|spik\\w*|satur\\w*|exhaust\\w*", "overload\\w*|throttl\\w*|lag\\w*|runaway|leak\\w*|piled up|elevated|loop\\w*|fell|zero"],
			"trouble-signs": ["errors?|crash\\w*|[45]\\d\\d|locks?|locked|hang\\w*|hung|impact\\w*|affect\\w*|alert\\w*", "firing|restarts?|restarting|wedged|deadlock\\w*|jammed|\\w{1,30}(?:error|exception)s?"],
			"trouble-denied": ["rejected|rejecting|lost|los(?:e|es|ing)|refus\\w*|cannot|can not|unable|not|blocked", "expired|nothing|nobody"],
			broke: [
				"fail(?:ed|ures?)|errored|crashed|died|broke|went (?:down|dark|offline|bad)|stopped",
				"dropped|spiked|began|begins?|started|starts?|collapsed|ran out|expired|<broke-moved>",
				"<broke-lost>"
			],
			"broke-moved": ["jumped|fell|rose|climbed|(?:hit|reached|went to) (?:0|zero)|went up|filled up|got slow", "timed out"],
			"broke-lost": ["left|withdrawn|lost|disappeared|vanished|deadlocked|wedged|exhausted|retired|terminated", "(?:was|were) killed"],
			since: ["since|as of|from|between|starting(?: at)?|beginning(?: at)?|after"],
			reporter: ["customers?|users?|clients?|support|somebody|someone|people|partners?|tenants?"],
			told: ["wrote|writes?|called|tells?|told|contacted|mentioned|says?|said|asked|pinged|raised"],
			changed: ["deployed|shipped|released|merged|rolled out|upgraded|bumped|applied|switched|migrated", "pushed|changed|rotated|enabled|disabled|<changed-more>"],
			"changed-more": ["tightened|lowered|raised|flipped|toggled|(?:de)?activated|reloaded|withdrawn|revoked", "deleted|removed|renamed|moved|replaced|retired|turned (?:on|off)"],
			undo: ["roll(?:ed|ing)?(?: \\S{1,20}){0,2} back|back(?:ed|ing) \\S{0,20} ?out|revert(?:ed|ing)", "restart(?:ed|ing)|fail(?:ed|ing) over"],
			work: ["work(?:s|ed|ing)?|render(?:s|ed|ing)?|load(?:s|ed|ing)?|respond(?:s|ed|ing)?", "answer(?:s|ed|ing)?|resolve(?:s|d)?"],
			verb: ["connect|merge|respond|answer|serve|sync|build|pass|deploy|scale|send|receive|arrive|open", "render|return|accept|launch|complete|<verb-more>"],
			"verb-more": ["succeed|log in|sign in|check out|pay|load|start|run|flow|process|deliver|publish", "schedule|replicate|route|index|play|hold|print|report|show|work"],
			relapsing: ["is|was|has|does|are|were|fails?|hangs?|crash(?:es)?|drops?|go|goes|error|errors|times?", "pages?|alerts?|fires?|flaps?|breaks?|dies?|die|happens?|returns?|<relapsing-more>"],
			"relapsing-more": [
				"comes?|falls?|piles?|grows?|rises?|spikes?|climbs?|down|stuck|slow|red|offline|back|over",
				"yet|have|leaves?|complains?|loses?|misses|miss|blocks?|rejects?|refuses?|waits?",
				"<no-verb>"
			],
			"no-verb": ["this|us|users|pods|nodes|hosts|customers|starts|begins|restarts|reports|timeouts", "symptoms|not|now|in|on|at|seen|off|same|errors"],
			"works-how": ["designed|smoothly|fine|normally|well|on schedule"],
			"people-do": ["check out|order|pay|upload|print|connect"],
			flowing: ["pass(?:ing|es)?|succeed(?:ing|s)?|process(?:ing|es|ed)|flow(?:ing|s)|complet(?:ing|es)", "deliver(?:ing|s|ed)|start(?:ing)?|have an?|get|sync(?:ing|s)?|upload(?:ing|s)?"],
			"as-before": ["again|now|normally|as expected|properly|correctly"],
			calm: ["dropped (?:to|back)|down to (?:zero|normal|0)|normal(?:i[sz]ed)?|recovered"],
			outsider: ["github|gitlab|aws|amazon|gcp|google|azure|cloudflare|vendor|provider|upstream", "status ?page"],
			channel: ["call|bridge|channel|ticket|page|room"],
			opened: ["up|open|live|online"],
			level: ["normal|a |its |their|100|healthy|full|zero|baseline|usual|the usual|life|green"],
			"work-noun": ["rollback|roll-back|revert|rollout|deploy\\w*|failover|investigation|migration", "maintenance|upgrade|work|restore|backfill|call|recovery|cleanup|fix|debugging|restarts?"],
			"work-verb": ["look|investigat|work|deploy|roll|migrat|upgrad|debug|restor|clean"],
			first: ["first (?:log )?(?:errors?|failures?|warnings?|entr(?:y|ies)|symptoms?|timeouts?|crash(?:es)?|occurrences?)"],
			rising: ["climb(?:s|ing)|ris(?:es|ing)|spik(?:es|ing)|increas(?:es|ing)|jumps?|grows?|goes up", "shoots? up"],
			alarm: ["alerts?|alarms?|monitors?|checks?|probes?|pagers?"],
			"lead-in": ["fully|now|incident|issue|this(?: is)?|everything(?: is)?|confirmed", "marking(?: (?:this|as))?(?: as)?|it is|is"],
			undoing: ["rolling|reverting|restarting|rebooting|failing over|backing"],
			"still-wrong": ["unreachable|high|impacted|affected|occurring|persist\\w*|empty|missing"],
			"not-helped": ["work(?:ed|ing)?|resolved?|recover\\w*|better"],
			"to-fail": ["fail|fall|drop|crash"],
			"again-fault": ["fail\\w*|errors?|unavailable|not|down|broken|slow|crash\\w*|timeouts?|stuck|spik\\w*"],
			"cause-word": ["cause[ds]?|because|therefore|due to|led to|leading to|trigger(?:ed)?|root", "turn(?:s|ed) out|introduced|culminat\\w+|explains?|culprit"],
			bad: ["bad|broken|faulty|wrong|incorrect|buggy|misconfigured"],
			"begins-to-fail": ["falling|failing|dropping|crashing|degrading|to <to-fail>"],
			"just-now": ["[45]\\d\\ds?|declines?|errors?|timeouts?|failures?"],
			"fault-again": ["again|are back|is back|came back|returned|resumed|recurred"],
			"happened-again-words": ["regressed|(?:it is|it['’]s) happening again|happen(?:ing|ed|s) again"],
			persists: ["persists?|persisted|remains? (?:high|elevated)|continues?|keeps? (?:failing|coming)"],
			"fault-back-words": ["<fault-noun>|messages?|warnings?"],
			"fails-now": ["failing|down|broken|crashing|timing out|unreachable|stuck|unavailable"],
			fails: ["fails?|hangs?|crash(?:es)?|dies?|times? out|stops?"],
			"users-report": ["users?|customers?|people|reports? of"],
			"not-there-yet": ["so fast|yet|over|fixed|good|done"],
			"usual-level": ["under|below|within|down to"],
			"again-reachable": ["reachable|responsive|available|accessible|green|usable|online"],
			"works-as": ["works?|working|runs?|running|operating|performing"],
			"subject-works": ["works?|renders?|loads?|responds|answers|resolves?"],
			"people-can": ["i|we|users?|customers?|people|everyone|everybody|they"],
			"traffic-flows": ["go(?:es|ing)?|flow(?:s|ing)?|com(?:es?|ing)|pass(?:es|ing)?"],
			"traffic-succeeds": ["<traffic>|launches|tests|queries|logins?|payments"],
			served: ["delivered|processed|accepted|received|served|answered"],
			quick: ["launches|requests|pages|queries|builds|searches|responses"],
			"alarm-cleared": ["alerts?|alarms?|monitors?|checks?"],
			"no-longer": ["<fault>|seeing|affected|impact(?:ed)?|happening|reports"],
			stopped: ["loop|problem|issue|symptom|outage|flapping"],
			slip: ["<changed> … <bad>|(?:looks? )?related|suspicious"],
			"changed-words": ["wiped|truncated|overwr(?:ote|itten)|dropped"],
			reported: ["heard|seen by|report"],
			paged: ["fired|came|went|at"],
			"onset-words": ["start(?:ed)?|began|begin|onset|impact|outage|incident|<first>"],
			"fine-until": ["matter|fine|worked|no (?:problem|issue|error)s?|(?:went )?unnoticed|healthy|normal|ok"],
			"part-words": ["two|three|four|five|six"],
			"my-machine-words": ["machine|laptop|phone|computer|home(?: network)?|\\w+book"],
			"not-production-words": ["staging|stage|test|testing|dev|development|qa|sandbox|pre-?prod\\w*|canary|preview"],
			"other-product-words": ["web|other|old|new|ios|android|desktop|mobile"],
			"document-up-words": ["status ?page|incident|pr|pull request|fix|patch|branch|doc(?:ument)?|<channel>"],
			"to-be-fixed": ["needs? to be|must be|can be|being|getting?|have to be|way to|how to|helps? to|to get"],
			"well-problem-words": ["problems?|issues?|risks?|load|state|costs?|from|out of"],
			"restored-from-words": ["config\\w*|password|settings?|flag|value|version|image|dump|backup|snapshot"],
			"bare-verb-words": ["roll|deploy|try|restart|revert|check|look|redeploy|re-?run|bring|apply|push|merge|test", "scale"],
			"what-works-words": ["works?|renders?|loads?|responds|answers|resolves"],
			"put-back-words": ["roll|rolled|rolling|go|going|went|fall|fell|switch|switched|put|set|turn|turned|bring"],
			"fault-back-words-x": ["<fault-noun>|messages?|warnings?|spam|bug|\\d{3}s?|mistake"],
			"artefact-online-words": ["fix|patch|branch|pr|pull request|doc(?:ument)?|change|revert|build|version"],
			"no-change-words": ["deploys?|deployments?|changes?|merges?|releases?|touched|<changed>"],
			"insight-words": ["cause|reason|culprit|bug|problem|fix|it"],
			"we-found-words": ["found|identified|understood|know|see"],
			"gone-again": ["works?|runs?|prints?|loads?"],
			"it-was-words": ["was|were|had|has been|because|caused?|what happened|root cause|due to|earlier|before", "yesterday|so that"],
			"looking-words": ["a look|over|this"],
			"looking-words-x": [" into| at|$|\\."],
			"looking-words-x-x": ["this|it|over"],
			"incident-over-words": ["over|resolved|closed|fully fixed"],
			environment: ["staging|stage|test|dev|development|qa|sandbox|pre-?prod\\w*|canary|preview"],
			elsewhere: ["you|work|square one|v?\\d[\\w.]*|the (?:old|last|previous|other)|\\w+['’]s"],
			"bad-gauge": ["errors?|error (?:rate|graph|count|budget)s?(?: graph)?|failure rate|5xx|latency|lag", "queue|backlog|delay"],
			"not-doing": ["nothing|anything|something|everything|during|evening|morning|staging|need"],
			symptom: ["(?:log )?(?:errors?|failures?|warnings?|entr(?:y|ies)|symptoms?|timeouts?|crash(?:es)?)"]
		},
		meanings: {
			started: [
				{
					name: "trouble-since",
					pattern: "<trouble>(?: …){0,3} <since>",
					says: ["Checkout fails since 13:50.", "Requests have been failing between 10:02 and 10:47."],
					saysNot: ["Works again since 13:50.", "Nothing was deployed since 13:00."]
				},
				{
					name: "since-trouble",
					pattern: "<since> …(?: …)? <trouble>",
					says: ["From 13:50 on, requests time out.", "Every build since 13:33 is red."],
					saysNot: ["Since 13:50 we know the cause."]
				},
				{
					name: "broke",
					pattern: "<broke>|hit (?:the|its|our|an?) … (?:limit|quota|ceiling|cap|maximum)",
					says: ["The database crashed at 13:50.", "The autoscaler hit the API rate limit at 13:50."],
					saysNot: ["We started the rollout at 13:50.", "The old cluster crashed last week."]
				},
				{
					name: "onset",
					pattern: "<onset-words> … (?:at|around|about|from|was|is|time)",
					says: [
						"Start: about 10:02",
						"The first error in the log is from 13:47.",
						"Outage from 13:12"
					],
					saysNot: ["Rollback started at 13:59.", "Start time is unknown."]
				},
				{
					name: "gauge-rises",
					pattern: "(?:<gauge>|cpu|memory|(?:\\w+ )?kills) … (?:<rising>|begins?|starts?)",
					says: ["Latency climbs from 13:40.", "CPU spikes at 13:40."],
					saysNot: ["We restarted: CPU spikes again."]
				},
				{
					name: "none-after",
					pattern: "(?:no|nothing|none) … after",
					says: ["No events after 13:50.", "Nothing was processed after 13:52."],
					saysNot: ["Nothing was deployed after 13:50."]
				},
				{
					name: "fine-until",
					pattern: "<fine-until> … until",
					says: ["It was fine until 13:49.", "A bug that did not matter until 23:00 last night."],
					saysNot: ["Wait until 13:49."]
				},
				{
					name: "since-hours",
					pattern: "(?:fails?|down|broken|flapping|dead|out) (?:for|since) (?:~|about |around )?\\d\\w*",
					says: ["Down since ~2h."],
					saysNot: ["Up since 2h."]
				}
			],
			sighted: [{
				name: "first-seen",
				pattern: "(?:first|last) (?:seen|observed|successful|good|working)|first <symptom> … (?:is|was|at|from)",
				says: ["First seen at 13:48 in the logs.", "The first error in the log is from 13:47."],
				saysNot: ["Last week at 13:44."]
			}],
			detected,
			acknowledged,
			attempt,
			mitigated: [
				...cures,
				...states,
				...works,
				...agains,
				...gone,
				...reports
			],
			resolved: [
				{
					name: "closing-word",
					pattern: "^\\W{0,6}(?:<lead-in>[\\s:,-]{1,3}){0,3}(?:resolved|all clear|fixed|closing|closed|done)",
					unless: ["later"],
					says: [
						"Resolved, all customers are fine again.",
						"Incident is resolved.",
						"Closing."
					],
					saysNot: [
						"Closing tomorrow.",
						"Not resolved.",
						"Is it resolved?"
					]
				},
				{
					name: "incident-over",
					pattern: "(?:incident|issue|outage|problem) … (?:is|was|has been|been) … <incident-over-words>",
					unless: ["later"],
					says: ["This incident has been resolved."],
					saysNot: ["The incident is not over."]
				},
				{
					name: "fully-well",
					pattern: "fully (?:recovered|resolved|restored|operational)|all clear|all fine",
					says: ["Fully recovered.", "All clear."],
					saysNot: ["Not fully recovered."]
				},
				{
					name: "surely-fixed",
					pattern: "(?:confirmed|verified|completely|permanently) (?:fixed|resolved)",
					says: ["Verified fixed."],
					saysNot: ["It will be permanently fixed by #12."]
				},
				{
					name: "closing-this",
					pattern: "closing (?:this|the|out|as)|closing\\.?\\s*$",
					unless: ["later"],
					says: ["All good, closing this."],
					saysNot: ["Closing this in an hour.", "Closing in an hour."]
				}
			],
			relapse: [
				{
					name: "begins-to-fail",
					pattern: "(?:begins?|began|starts?|started|keeps?) <begins-to-fail>",
					says: ["It begins falling.", "It keeps crashing."],
					saysNot: ["It starts up."]
				},
				{
					name: "next-wave",
					pattern: "(?:second|third|fourth|another|next|new) (?:\\w{1,15} ){0,3}(?:wave|spike|outage|drop|burst|dip)s?",
					says: ["Second wave begins."],
					saysNot: ["The second node is up."]
				},
				{
					name: "again-fault",
					pattern: "(?:^\\W{0,4}again,|again|back) … (?:<again-fault>)",
					unless: ["capacity", "well-again"],
					says: ["Again, errors."],
					saysNot: ["Form is up again with longer timeouts."]
				},
				{
					name: "fault-again",
					pattern: "(?:<fault>|spik\\w*|gone|unreachable) … <fault-again>",
					unless: ["capacity", "well-again"],
					says: [
						"It is failing again.",
						"The alert fired again.",
						"Errors are back."
					],
					saysNot: ["Users who failed before work again."]
				},
				{
					name: "happened-again",
					pattern: "reopen(?:ing|ed)?|relapse[ds]?|recurred|<happened-again-words>",
					says: ["Happened again, 3% for a minute.", "Reopening."],
					saysNot: ["It will not regress."]
				},
				{
					name: "thing-again",
					pattern: "(?:failure|error|problem|issue|symptoms?|thing|situation|message|alert) again",
					says: ["Same failure again."],
					saysNot: ["The failure is gone again."]
				},
				{
					name: "fault-back",
					pattern: "<fault-back-words>(?: \\w{1,10})? (?:is|are|was|were) back(?! (?:to|at|under|below|within|down))",
					says: ["The overflow message is back.", "The 504 alert is back."],
					saysNot: ["Latency is back to normal.", "The site is back."]
				}
			],
			unchanged: [
				{
					name: "still-wrong",
					pattern: "still … (?:<fault>|seeing|seen|not|cannot|getting|get|says?|returns?|<still-wrong>|[45]\\d\\d\\w?)",
					says: ["Still failing for some.", "It is still unreachable."],
					saysNot: ["The hub is online, still testing."]
				},
				{
					name: "did-not-help",
					pattern: "(?:does|do|did|has|have|is|are|was)(?: not|n['’]t) … (?:help\\w*|solved?|fix(?:ed)?|<not-helped>)",
					says: ["The revert did not help.", "It has not recovered."],
					saysNot: ["The revert helped."]
				},
				{
					name: "no-change",
					pattern: "no (?:change|improvement|effect|luck|difference)|made (?:it|things) worse|getting worse|as before$",
					says: ["No change.", "Requests hang as before."],
					saysNot: ["A change was made."]
				},
				{
					name: "not-again",
					pattern: "(?:aren['’]?t|isn['’]?t|don['’]?t|doesn['’]?t|not) [^.;,]{0,25}again|(?:going|gone|went) wrong",
					says: ["Launches aren’t working again.", "Behaviour is once again going wrong."],
					saysNot: ["Launches work again."]
				},
				{
					name: "just-now",
					pattern: "<just-now> … just now|just (?:died|crashed|failed|went down)",
					says: ["Got a 503 just now.", "Node 4 just died again."],
					saysNot: ["I joined just now."]
				},
				{
					name: "persists",
					pattern: "<fault-noun> … <persists>",
					says: ["Latencies persist.", "The problem persists."],
					saysNot: ["We persisted the data."]
				}
			],
			"bad-news": [
				{
					name: "fails-now",
					pattern: "(?:is|are|keeps?) (?:now |also |still )?<fails-now>",
					says: ["Two feeds are stuck.", "Writes are failing."],
					saysNot: ["Nothing is failing.", "Writes were failing."]
				},
				{
					name: "fails",
					pattern: "\\w{3,20} <fails> ?(?:after|for|in|on|with|when|as|$)",
					says: ["Requests hang.", "Some streams stop after a minute."],
					saysNot: ["Users who failed before can retry."]
				},
				{
					name: "broke-with",
					pattern: "\\w{1,20} (?:broke|died|crashed|went down|fell over)(?: \\w{1,12}){0,2}$|broke with",
					says: ["Hub B broke with that fix.", "Node 4 died."],
					saysNot: ["The pool broke because of the job."]
				},
				{
					name: "users-report",
					pattern: "<users-report> (?:still |now )?(?:report|see|get|complain)\\w* … <fault>",
					says: ["Users report errors from Asia."],
					saysNot: ["Users report no errors."]
				},
				{
					name: "not-there-yet",
					pattern: "not <not-there-yet>|(?:false|premature) (?:hope|joy)|spoke too soon|(?:it )?gets? worse",
					despite: ["negated"],
					says: ["Not so fast.", "I spoke too soon."],
					saysNot: ["The fix is done."]
				}
			],
			cause,
			change,
			"false-alarm": [{
				name: "false-alarm",
				pattern: "false (?:alarm|positive|alert)",
				says: ["False alarm, closing."],
				saysNot: ["Not a false alarm.", "Could be a false positive."]
			}]
		},
		needs: { cause: changeVerbs },
		guards
	},
	german,
	{
		id: "fr",
		evidence: ["le la les des est et une du nous je sur pas depuis dans pour avec ne sont qui au aux", "ce tout été à retour rétabli résolu c'est"],
		wordEdges: true,
		vocabulary: {
			broken: ["en panne|hors service|inaccessibles?|indisponibles?|injoignables?|lents?|lentes?", "bloqués?|bloquées?|vides?"],
			fails: ["échouent|échoue|plante|plantent|tombent|tombe|ne (?:\\w{2,12} )?\\w{3,20} (?:pas|plus)"],
			again: ["à nouveau|de nouveau|encore une fois"],
			fault: ["erreurs?|panne|incident|coupure|problèmes?|lenteurs?|timeouts?|échecs?"],
			"je-regarde-words": ["regard\\w+|vérifi\\w+|m.en occupe|pren\\w+|enquêt\\w+|analys\\w+"],
			"de-retour-words": ["à la normale|en ligne|à l.état normal"],
			"a-nouveau-words": ["fonctionne|marche|répond|passe|charge|tourne"],
			"a-nouveau-words-x": ["accessible|disponible"],
			espoir: ["si|sans doute|probablement|bientôt|on attend"]
		},
		meanings: {
			started: [
				{
					name: "depuis",
					pattern: "(?:depuis|à partir de|entre|dès) … (?:<broken>|<fails>|<fault>|aucun\\w*|rien)",
					says: ["Depuis 13:40 les paiements échouent.", "À partir de 13:40 le site est inaccessible."],
					saysNot: ["Depuis 13:40 tout fonctionne à nouveau."]
				},
				{
					name: "panne-depuis",
					pattern: "(?:<broken>|<fails>|<fault>) … (?:depuis|à partir de|entre|dès)",
					says: ["Le site est en panne depuis 13:40."],
					saysNot: ["Panne résolue depuis 13:40."]
				},
				{
					name: "a-commence",
					pattern: "(?:a commencé|ont commencé|début(?:é)?|est tombée?|a planté|a expiré)",
					says: ["La panne a commencé à 13:40."],
					saysNot: ["Nous avons commencé le retour arrière à 13:40."]
				}
			],
			detected: [{
				name: "signale",
				pattern: "(?:signalée?s?|signale|signalent|remarquée?|constatée?|détectée?|alertée?s?|prévenus?|plaintes?)",
				says: ["Un client a signalé la panne à 13:50."],
				saysNot: ["Personne ne l’a signalé à 13:50."]
			}],
			acknowledged: [{
				name: "je-regarde",
				pattern: "(?:je|on|nous) <je-regarde-words>|en cours d.(?:analyse|investigation)",
				says: ["Je regarde.", "On vérifie."],
				saysNot: ["Personne ne regarde."]
			}],
			mitigated: [
				{
					name: "de-retour",
					pattern: "(?:de retour|revenue?s?|retour) <de-retour-words>|(?:est|sont) de (?:nouveau|retour)",
					says: ["Le site est de retour.", "Tout est revenu à la normale."],
					saysNot: ["Le site n’est pas de retour.", "Nous espérons un retour à la normale."]
				},
				{
					name: "a-nouveau",
					pattern: "<a-nouveau-words>(?:nt)? … (?:à|de) nouveau|<again> <a-nouveau-words-x>s?|refonctionne\\w*",
					says: ["Les paiements fonctionnent à nouveau.", "Le site est à nouveau accessible."],
					saysNot: ["Le site ne fonctionne toujours pas."]
				},
				{
					name: "retabli",
					pattern: "(?:rétablie?s?|résolue?s?|corrigée?s?|réparée?s?|restaurée?s?)",
					despite: ["fault"],
					says: ["Le service est rétabli.", "C’est résolu."],
					saysNot: ["Est-ce que le service est rétabli ?", "Le problème n’est pas résolu."]
				},
				{
					name: "plus-erreurs",
					pattern: "plus (?:aucune? |d.)<fault>",
					despite: ["negated", "fault"],
					says: ["Plus aucune erreur depuis dix minutes."],
					saysNot: ["Encore plus d’attente."]
				}
			],
			resolved: [{
				name: "resolu",
				pattern: "^\\W{0,6}(?:incident |problème )?(?:résolu|terminé|clos|clôturé)|fin de l.incident",
				says: ["Incident résolu.", "Fin de l’incident."],
				saysNot: ["Pas résolu."]
			}],
			relapse: [{
				name: "a-nouveau-panne",
				pattern: "<again> (?:<broken>|des? <fault>)|<fails> … <again>|(?:échoue|plante|tombe)\\w* <again>|rechute",
				says: ["À nouveau en panne.", "Ça plante de nouveau."],
				saysNot: ["Ça fonctionne de nouveau."]
			}],
			unchanged: [{
				name: "toujours-pas",
				pattern: "(?:toujours|encore) (?:pas|<broken>|des? <fault>|en erreur)",
				says: ["Le site ne fonctionne toujours pas.", "Toujours en panne."],
				saysNot: ["Le site fonctionne toujours."]
			}, {
				name: "pas-aide",
				pattern: "n.a (?:pas|rien) (?:aidé|changé|marché|résolu)|aucun (?:effet|changement)|pas d.amélioration",
				says: ["Le redémarrage n’a rien changé.", "Aucun effet."],
				saysNot: ["Le redémarrage a aidé."]
			}],
			"false-alarm": [{
				name: "fausse-alerte",
				pattern: "fausse (?:alerte|alarme)",
				says: ["Fausse alerte."],
				saysNot: ["Ce n’est pas une fausse alerte."]
			}]
		},
		guards: {
			unsure: [
				{
					name: "question",
					pattern: "\\?\\W*$",
					says: ["OK?"],
					saysNot: ["OK."]
				},
				{
					name: "espoir",
					pattern: "est-ce que|espér\\w+|devrait|devraient|peut-être|<espoir>",
					says: ["Est-ce que le service est rétabli ?", "Ça devrait être résolu."],
					saysNot: ["Le service est rétabli."]
				},
				{
					name: "avenir",
					pattern: "sera|seront|va|vont|en cours|pense\\w*|crois",
					says: ["Le service sera rétabli."],
					saysNot: ["Le service est rétabli."]
				}
			],
			negated: [{
				name: "pas",
				pattern: "ne|n|pas|aucune?|jamais|personne|rien|sans",
				says: ["Le problème n’est pas résolu."],
				saysNot: ["Le problème est résolu."]
			}],
			scope: [{
				name: "partie",
				pattern: "partiellement|en partie|certains|certaines|chez moi|en local|préprod\\w*|recette|staging|de test",
				says: ["Rétabli partiellement.", "Rétabli en préproduction."],
				saysNot: ["Rétabli en production."]
			}],
			"not-a-start": [{
				name: "mieux",
				pattern: "<again>|résolue?|rétablie?|semaine dernière|nous avons|on a|cause trouvée|retour arrière",
				says: ["Depuis 13:40 tout fonctionne à nouveau."],
				saysNot: ["Depuis 13:40 tout échoue."]
			}],
			"not-a-detection": [{
				name: "personne",
				pattern: "personne|pas|inaperçue?",
				says: ["Personne ne l’a remarqué."],
				saysNot: ["Un client l’a remarqué."]
			}]
		}
	},
	{
		id: "es",
		evidence: ["el los las del está están una es y con por desde ya muy nos estamos pero hemos ha lo", "al sitio caído caída todo arreglado resuelto funciona sigue vuelve ningún"],
		wordEdges: true,
		vocabulary: {
			broken: ["caíd[oa]s?|inaccesibles?|indisponibles?|lent[oa]s?|bloquead[oa]s?|rot[oa]s?|vací[oa]s?", "fuera de servicio"],
			fails: ["fallan|falla|fallando|caen|cae|cuelgan?", "no (?:\\w{2,10} )?(?:funcionan?|responden?|cargan?|cobran?|llegan?)"],
			again: ["de nuevo|otra vez|nuevamente"],
			"again-do": ["operar|cobrar|llegar|estar disponible|estar en línea"],
			fault: ["errores|error|caída|incidente|problemas?|fallos?|fallas?|lentitud|interrupción"],
			reportado: ["reportad[oa]|reportó|reporta|avisó|avisaron|avisad[oa]s|detectad[oa]|detectó", "notificad[oa]s|quejas?|alertad[oa]s"],
			"lo-miro": ["miro|miramos|reviso|revisamos|tomo"],
			"vuelve-a": ["funcionar|responder|cargar|la normalidad|<again-do>"],
			resuelto: ["resuelt[oa]s?|arreglad[oa]s?|restablecid[oa]s?|solucionad[oa]s?|corregid[oa]s?", "restaurad[oa]s?|recuperad[oa]s?"],
			"vuelve-a-fallar": ["vuelven?|volvió|volvieron|ha vuelto"],
			parte: ["máquina|equipo"]
		},
		meanings: {
			started: [
				{
					name: "desde",
					pattern: "(?:desde|a partir de|entre) … (?:<broken>|<fails>|<fault>|ning\\w+|nada)",
					says: ["Desde las 13:50 los pagos fallan."],
					saysNot: ["Desde las 13:50 todo funciona de nuevo."]
				},
				{
					name: "caido-desde",
					pattern: "(?:<broken>|<fails>|<fault>) … (?:desde|a partir de|entre)",
					says: ["El sitio está caído desde las 13:50."],
					saysNot: ["Error resuelto desde las 13:50."]
				},
				{
					name: "empezo",
					pattern: "(?:empezó|empezaron|comenzó|comenzaron|inicio|se cayó|cayeron|expiró|venció)",
					says: ["La caída empezó a las 13:50."],
					saysNot: ["Hemos visto que el rollback empezó a las 13:50."]
				}
			],
			detected: [{
				name: "reportado",
				pattern: "<reportado>",
				says: ["Un cliente avisó a las 13:55."],
				saysNot: ["Nadie avisó a las 13:55."]
			}],
			acknowledged: [{
				name: "lo-miro",
				pattern: "(?:lo|la) <lo-miro>|(?:estamos|estoy) (?:investig|revis|mir|analiz)ando",
				says: ["Lo miro.", "Estamos investigando."],
				saysNot: ["Nadie lo mira."]
			}, {
				name: "investigando",
				pattern: "investigando|revisando|me encargo|nos encargamos",
				says: ["Investigando.", "Me encargo."],
				saysNot: ["Nadie está investigando."]
			}],
			mitigated: [
				{
					name: "vuelve-a",
					pattern: "(?:vuelven?|volvió|volvieron|ha vuelto|han vuelto) a <vuelve-a>",
					says: ["El servicio vuelve a funcionar.", "Todo ha vuelto a la normalidad."],
					saysNot: ["El servicio no vuelve a funcionar.", "Vuelve a fallar."]
				},
				{
					name: "de-nuevo",
					pattern: "(?:funcionan?|responden?|cargan?|operativ[oa]s?|disponibles?|accesibles?|en línea) … <again>",
					says: ["Todo funciona de nuevo.", "El sitio está disponible otra vez."],
					saysNot: ["No funciona de nuevo."]
				},
				{
					name: "resuelto",
					pattern: "<resuelto>",
					despite: ["fault"],
					says: ["Problema resuelto.", "El sitio ya está restablecido."],
					saysNot: ["No está resuelto.", "Esperamos que esté resuelto pronto."]
				},
				{
					name: "con-normalidad",
					pattern: "(?:funcionan?|operan?|trabajan?) (?:con normalidad|normalmente|bien)",
					says: ["El servicio funciona con normalidad."],
					saysNot: ["El servicio no funciona bien."]
				},
				{
					name: "sin-errores",
					pattern: "(?:sin|no hay|no vemos) (?:más |nuevos )?<fault> (?:desde|hace|ya)|ya no (?:hay|vemos|falla)",
					despite: ["negated", "fault"],
					says: ["Sin errores desde hace diez minutos.", "Ya no falla."],
					saysNot: ["Hay errores desde hace diez minutos."]
				}
			],
			resolved: [{
				name: "cerrado",
				pattern: "^\\W{0,6}(?:incidente |problema )?(?:resuelto|cerrado|cerramos|solucionado|terminado)",
				says: ["Incidente cerrado."],
				saysNot: ["Incidente no cerrado."]
			}],
			relapse: [{
				name: "vuelve-a-fallar",
				pattern: "<vuelve-a-fallar> a (?:fallar|caer\\w*|dar error)|<again> (?:<broken>|<fault>|<fails>)",
				says: ["Vuelve a fallar.", "Otra vez caído."],
				saysNot: ["Vuelve a funcionar."]
			}],
			unchanged: [{
				name: "sigue",
				pattern: "(?:siguen?|sigue estando|todavía|aún) (?:<broken>|fall\\w+|con <fault>|no|sin|dando)",
				says: ["El sitio sigue caído.", "Todavía no funciona."],
				saysNot: ["Sigue funcionando."]
			}, {
				name: "no-ayudo",
				pattern: "no (?:ha )?(?:ayud\\w+|sirvi\\w+|cambi\\w+|mejor\\w+)|sin (?:cambios|mejora|efecto)",
				says: ["El reinicio no ayudó.", "Sin cambios."],
				saysNot: ["El reinicio ayudó."]
			}],
			"false-alarm": [{
				name: "falsa-alarma",
				pattern: "falsa alarma|falso positivo",
				says: ["Falsa alarma."],
				saysNot: ["No es una falsa alarma."]
			}]
		},
		guards: {
			unsure: [
				{
					name: "question",
					pattern: "\\?\\W*$",
					says: ["OK?"],
					saysNot: ["OK."]
				},
				{
					name: "esperanza",
					pattern: "ojalá|esper\\w+|debería\\w*|quizás?|tal vez|si|pronto|probablemente|puede que|podría\\w*",
					says: ["Esperamos que se resuelva pronto.", "Debería estar resuelto."],
					saysNot: ["Está resuelto."]
				},
				{
					name: "futuro",
					pattern: "será|serán|va a|vamos a|intent\\w+|creo|creemos",
					says: ["Creo que está resuelto."],
					saysNot: ["Está resuelto."]
				}
			],
			negated: [{
				name: "no",
				pattern: "no|nunca|nadie|nada|ning\\w+|sin",
				says: ["No está resuelto."],
				saysNot: ["Está resuelto."]
			}],
			scope: [{
				name: "parte",
				pattern: "parcialmente|en parte|algun[oa]s|en local|en mi <parte>|staging|de pruebas|preproducción",
				says: ["Resuelto parcialmente.", "Resuelto en preproducción."],
				saysNot: ["Resuelto en producción."]
			}],
			"not-a-start": [{
				name: "mejor",
				pattern: "<again>|resuelto|vuelve|semana pasada|hemos|causa encontrada|rollback",
				says: ["Desde las 13:50 todo funciona de nuevo."],
				saysNot: ["Desde las 13:50 falla."]
			}],
			"not-a-detection": [{
				name: "nadie",
				pattern: "nadie|no",
				says: ["Nadie avisó."],
				saysNot: ["Un cliente avisó."]
			}]
		}
	},
	{
		id: "pt",
		evidence: ["o os do da dos das não está uma um com desde já foi são nós estou estamos em ao às à", "e que ainda voltou fora ar resolvido corrigido há sem"],
		wordEdges: true,
		vocabulary: {
			broken: ["fora do ar|caíd[oa]s?|inacessíve(?:l|is)|indisponíve(?:l|is)|lent[oa]s?|travad[oa]s?", "quebrad[oa]s?|vazi[oa]s?"],
			fails: ["falham|falha|falhando|caem|cai|trava|travam", "não (?:\\w{2,10} )?(?:funcionam?|respondem?|carregam?|abrem?|chegam?)"],
			fault: ["erros?|falhas?|queda|incidente|problemas?|lentidão|interrupção|timeouts?"],
			again: ["de novo|novamente|outra vez"],
			"avisou-words": ["reportad[oa]|reportou|relatou|relataram|avisou|avisaram|avisad[oa]s|detectad[oa]", "detectou|notificad[oa]s|reclam\\w+"],
			"resolvido-words": ["resolvid[oa]s?|corrigid[oa]s?|restabelecid[oa]s?|solucionad[oa]s?|normalizad[oa]s?", "restaurad[oa]s?"]
		},
		meanings: {
			started: [
				{
					name: "desde",
					pattern: "(?:desde|a partir d\\w|entre) … (?:<broken>|<fails>|<fault>|nenhum\\w*|nada)",
					says: ["Desde as 13:42 o checkout não responde."],
					saysNot: ["Desde as 13:42 tudo funciona de novo."]
				},
				{
					name: "fora-desde",
					pattern: "(?:<broken>|<fails>|<fault>) … (?:desde|a partir d\\w|entre)",
					says: ["O site está fora do ar desde as 13:42."],
					saysNot: ["Erro corrigido desde as 13:42."]
				},
				{
					name: "comecou",
					pattern: "(?:começou|começaram|início|caiu|caíram|expirou|venceu)",
					says: ["A queda começou às 13:42."],
					saysNot: ["O rollback começou às 13:42."]
				}
			],
			detected: [{
				name: "avisou",
				pattern: "<avisou-words>",
				says: ["Um cliente avisou às 13:55."],
				saysNot: ["Ninguém avisou às 13:55."]
			}],
			acknowledged: [{
				name: "estou-olhando",
				pattern: "(?:estou|estamos) (?:olh|verific|investig|analis)ando|vou (?:olhar|verificar)|investigando|assumo",
				says: ["Estou investigando.", "Vou olhar."],
				saysNot: ["Ninguém está investigando."]
			}],
			mitigated: [
				{
					name: "voltou",
					pattern: "(?:voltou|voltaram) (?:ao|a|à) (?:normal|ar|funcionar|responder|carregar|normalidade|operar)",
					says: ["O serviço voltou ao normal.", "O login voltou a funcionar."],
					saysNot: ["O login não voltou a funcionar.", "Voltou a falhar."]
				},
				{
					name: "de-novo",
					pattern: "(?:funcionam?|funcionando|respondem?|disponíve(?:l|is)|acessíve(?:l|is)|no ar) … <again>",
					says: ["Tudo funciona de novo.", "O site está no ar novamente."],
					saysNot: ["Não funciona de novo."]
				},
				{
					name: "resolvido",
					pattern: "<resolvido-words>",
					despite: ["fault"],
					says: ["Problema corrigido.", "Serviço restabelecido."],
					saysNot: ["Será que já foi resolvido?", "Não foi resolvido."]
				},
				{
					name: "funcionando",
					pattern: "(?:funcionam?|funcionando|operando) (?:normalmente|bem|corretamente)",
					says: ["Tudo funcionando normalmente."],
					saysNot: ["Não está funcionando bem."]
				},
				{
					name: "sem-erros",
					pattern: "sem (?:mais |novos )?<fault> (?:desde|há|por)|não há mais <fault>",
					despite: ["negated", "fault"],
					says: ["Sem erros há 10 minutos."],
					saysNot: ["Há erros desde as 13:42."]
				}
			],
			resolved: [{
				name: "encerrado",
				pattern: "^\\W{0,6}(?:incidente |problema )?(?:resolvido|encerrad[oa]|encerrando|fechando|concluído)",
				says: ["Incidente encerrado."],
				saysNot: ["Incidente não encerrado."]
			}],
			relapse: [{
				name: "voltou-a-falhar",
				pattern: "(?:voltou|voltaram) a (?:falhar|cair|dar erro|travar)|(?:<broken>|<fails>|caiu) … <again>",
				says: ["Voltou a falhar.", "Caiu de novo."],
				saysNot: ["Voltou a funcionar."]
			}],
			unchanged: [{
				name: "ainda",
				pattern: "(?:ainda|continuam?) (?:<broken>|com <fault>|não|sem|falhando|dando erro)",
				says: ["O login ainda não funciona.", "Continua fora do ar."],
				saysNot: ["Continua funcionando."]
			}, {
				name: "nao-ajudou",
				pattern: "não (?:ajudou|adiantou|mudou|melhorou|resolveu)|sem (?:mudança|melhora|efeito)",
				says: ["Reiniciar não ajudou."],
				saysNot: ["Reiniciar ajudou."]
			}],
			"false-alarm": [{
				name: "alarme-falso",
				pattern: "alarme falso|falso (?:alarme|positivo)",
				says: ["Alarme falso."],
				saysNot: ["Não é alarme falso."]
			}]
		},
		guards: {
			unsure: [
				{
					name: "question",
					pattern: "\\?\\W*$",
					says: ["OK?"],
					saysNot: ["OK."]
				},
				{
					name: "esperanca",
					pattern: "será que|tomara|esper\\w+|deve\\w*|talvez|se|em breve|provavelmente|pode ser|poderia\\w*",
					says: ["Será que já foi resolvido?", "Deve estar resolvido."],
					saysNot: ["Está resolvido."]
				},
				{
					name: "futuro",
					pattern: "será|serão|vai|vamos|tentando|tentar|acho|achamos",
					says: ["Vai ser resolvido."],
					saysNot: ["Foi resolvido."]
				}
			],
			negated: [{
				name: "nao",
				pattern: "não|nunca|ninguém|nada|nenhum\\w*|sem",
				says: ["Não foi resolvido."],
				saysNot: ["Foi resolvido."]
			}],
			scope: [{
				name: "parte",
				pattern: "parcialmente|em parte|algun?s|algumas|localmente|na minha máquina|staging|homologação|de testes?",
				says: ["Resolvido parcialmente.", "Resolvido em homologação."],
				saysNot: ["Resolvido em produção."]
			}],
			"not-a-start": [{
				name: "melhor",
				pattern: "<again>|resolvido|corrigido|voltou|semana passada|causa encontrada|rollback",
				says: ["Desde as 13:42 tudo funciona de novo."],
				saysNot: ["Desde as 13:42 falha."]
			}],
			"not-a-detection": [{
				name: "ninguem",
				pattern: "ninguém|não",
				says: ["Ninguém avisou."],
				saysNot: ["Um cliente avisou."]
			}]
		}
	},
	{
		id: "ja",
		evidence: [],
		script: /[\p{sc=Hiragana}\p{sc=Katakana}]/u,
		wordEdges: false,
		vocabulary: { fault: ["障害|エラー|失敗|タイムアウト|停止|ダウン|遅延|不具合|接続できな|繋がらな|つながらな|異常|応答しな"] },
		meanings: {
			started: [{
				name: "kara",
				pattern: "(?:から|より|以降) ?…<fault>|<fault>…(?:から|以降)",
				says: ["13:40 から決済が失敗しています。", "13:40 以降エラーが出ています。"],
				saysNot: ["13:40 から復旧しています。"]
			}, {
				name: "hassei",
				pattern: "(?:発生|始ま)(?:しました|した|しています|りました|った)",
				says: ["13:40 に障害が発生しました。"],
				saysNot: ["13:40 に復旧作業が始まりました。"]
			}],
			detected: [{
				name: "kenchi",
				pattern: "(?:検知|報告|通知|気づ|気付|問い合わせ|アラート)",
				says: ["13:50 にアラートを検知しました。"],
				saysNot: ["誰も気づかなかった。"]
			}],
			acknowledged: [{
				name: "chousa",
				pattern: "(?:調査|確認|対応)(?:中|します|しています|を開始)|見てみます|担当します",
				says: ["調査中です。", "確認します。"],
				saysNot: ["まだ調査していません。"]
			}],
			mitigated: [{
				name: "fukkyuu",
				pattern: "(?:復旧|回復|復帰|解消|解決|修正)(?:しました|した|済み|されました|しています)",
				despite: ["fault"],
				says: ["復旧しました。", "障害は解消しました。"],
				saysNot: ["まだ復旧していません。", "復旧しましたか？"]
			}, {
				name: "seijou",
				pattern: "正常(?:に(?:戻りました|戻った|動作|稼働)|化しました|です)",
				says: ["サイトは正常に戻りました。"],
				saysNot: ["正常に動作していません。"]
			}],
			resolved: [{
				name: "kanryou",
				pattern: "(?:対応|復旧)完了|クローズ(?:します|しました)|収束しました",
				says: ["対応完了。", "クローズします。"],
				saysNot: ["まだ対応完了ではない。"]
			}],
			relapse: [{
				name: "saihatsu",
				pattern: "再発|再び…<fault>",
				says: ["再発しました。"],
				saysNot: ["復旧しました。"]
			}],
			unchanged: [{
				name: "mada",
				pattern: "(?:まだ|依然|引き続き)…(?:<fault>|ません|ない|続い)",
				says: ["まだ復旧していません。"],
				saysNot: ["復旧しました。"]
			}, {
				name: "kouka-nashi",
				pattern: "(?:効果|変化|改善)(?:が|は|も)?(?:なし|ない|ありません|見られない)",
				says: ["効果なし。"],
				saysNot: ["効果がありました。"]
			}],
			"false-alarm": [{
				name: "gohou",
				pattern: "誤(?:検知|報)",
				says: ["誤検知でした。"],
				saysNot: ["誤検知ではない。"]
			}]
		},
		guards: {
			unsure: [{
				name: "gimon",
				pattern: "[?？]\\W*$|(?:ます|した|です)か|はず|見込み|予定|かもしれ|でしょう|と思い|たら|れば",
				says: ["復旧しましたか？", "復旧する見込みです。"],
				saysNot: ["復旧しました。"]
			}],
			negated: [{
				name: "hitei",
				pattern: "ません|ない|なかった|ず、|誰も",
				says: ["復旧していません。"],
				saysNot: ["復旧しました。"]
			}],
			scope: [{
				name: "ichibu",
				pattern: "一部|ステージング|検証環境|開発環境|テスト環境|手元",
				says: ["一部復旧しました。"],
				saysNot: ["全面復旧しました。"]
			}],
			"not-a-start": [{
				name: "fukkyuu",
				pattern: "復旧|回復|解消|正常|作業|先週|原因",
				says: ["13:40 から復旧しています。"],
				saysNot: ["13:40 から失敗しています。"]
			}],
			"not-a-detection": [{
				name: "hitei",
				pattern: "誰も|なかった",
				says: ["誰も気づかなかった。"],
				saysNot: ["気づきました。"]
			}]
		}
	}
];
// src/timeline/language/choose.ts
const foreignWords = {
	it: ["il di che non è sono della del gli per più ci nuovo dalle con una alle questo"],
	nl: ["het een niet zijn wij ik ook weer voor sinds naar wordt geen op"],
	sv: ["och inte är det vi för att som igen några inga längre på av"],
	da: ["og ikke er det vi for at som igen nogen ingen af på jeg nå til"],
	pl: ["nie jest się na od do już że znowu działa są jak przez po"],
	cs: ["je se na už není jsme od že opět jsou pro ale zase jako"],
	tr: ["ve bir bu için değil ile tekrar çok şu var yok olarak ama da"]
};
const foreignScript = /[\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Hangul}\p{sc=Thai}\p{sc=Devanagari}]/gu;
const latinLetter = /\p{sc=Latin}/gu;
const han = /\p{sc=Han}/gu;
const readLength = 4e3;
function chooseLanguage(text) {
	const prose = text.slice(0, readLength);
	const byScript = languages.find(({ script }) => script?.test(prose) === true);
	if (byScript !== void 0) return {
		kind: "known",
		language: byScript
	};
	const latin = count$1(prose, latinLetter);
	if (count$1(prose, foreignScript) > latin || count$1(prose, han) * 3 > latin + 3) return { kind: "unknown" };
	return byWords(prose.toLowerCase().match(/[\p{L}'’]+/gu) ?? []);
}
function byWords(words) {
	const scores = /* @__PURE__ */ new Map();
	for (const word of words) for (const id of idsOfWord.get(word.replace("’", "'")) ?? []) scores.set(id, (scores.get(id) ?? 0) + 1);
	const [best] = [...scores].sort(([a, x], [b, y]) => y - x || rank$1(a) - rank$1(b));
	if (best === void 0) return { kind: "none" };
	const language = languages.find(({ id }) => id === best[0]);
	if (language !== void 0) return {
		kind: "known",
		language
	};
	return best[1] >= 2 ? { kind: "unknown" } : { kind: "none" };
}
const idsOfWord = (() => {
	const out = /* @__PURE__ */ new Map();
	const all = [...languages.map(({ id, evidence }) => [id, evidence]), ...Object.entries(foreignWords)];
	for (const [id, words] of all) for (const word of words.flatMap((line) => line.split(" "))) out.set(word, [...out.get(word) ?? [], id]);
	return out;
})();
const ids = [...languages.map(({ id }) => id), ...Object.keys(foreignWords)];
const rank$1 = (id) => ids.indexOf(id);
const count$1 = (text, pattern) => text.match(pattern)?.length ?? 0;
function languagesFor(text, thread) {
	const own = chooseLanguage(text);
	const choice = own.kind === "none" ? thread : own;
	if (choice.kind === "unknown") return [];
	const [english] = languages;
	if (choice.kind === "none") return english === void 0 ? [] : [english];
	if (own.kind === "known" || english === void 0 || choice.language === english) return [choice.language];
	return [choice.language, english];
}
// src/markdown/phrases.ts
const letter = "[\\p{L}\\p{N}_]";
const [notBehind, notAhead] = [`(?<!${letter})`, `(?!${letter})`];
const gaps = [
	[" …… ", `${notAhead}[^.;]{0,120}${notBehind}`],
	[" … ", `${notAhead}[^.;]{0,40}${notBehind}`],
	["…", "[^.;]{0,40}"]
];
function expandPattern(pattern, { vocabulary = {}, wordEdges = true } = {}) {
	const words = withAllLetters(gaps.reduce((text, [mark, gap]) => text.replaceAll(mark, gap), fillIn(pattern, vocabulary)));
	if (!wordEdges) return `(?:${words})`;
	return `${/^\\[^\w]/.test(pattern) ? "" : notBehind}(?:${words})${notAhead}`;
}
function fillIn(pattern, vocabulary) {
	return pattern.replace(/(?<!\(\?)<([a-z-]{1,30})>/g, (_, name) => {
		const words = vocabulary[name];
		if (words === void 0) throw new Error(`Unknown word group <${name}> in ${pattern}`);
		return `(?:${fillIn(words.join("|"), vocabulary)})`;
	});
}
function compilePhrase(phrase, options = {}) {
	return new RegExp(expandPattern(phrase.pattern, options), `${options.flags ?? "i"}u`);
}
function expandPhrases(phrases, options = {}) {
	return `(?:${phrases.map(({ pattern }) => expandPattern(pattern, options)).join("|")})`;
}
function compilePhrases(phrases, options = {}) {
	return new RegExp(expandPhrases(phrases, options), `${options.flags ?? "i"}u`);
}
function withAllLetters(source) {
	return source.replace(/\[(?:[^\]\\]|\\.)*\]|\\w/g, (part) => part === "\\w" ? letter : part.replaceAll("\\w", "\\p{L}\\p{N}_"));
}
// src/timeline/language/clauses.ts
const maxLength$1 = 800;
const shortForms = [
	[/\[([^\]\n]{1,200})\]\([^)\n]{0,400}\)/g, "$1"],
	[/\*{1,3}|_{2,3}/g, ""],
	[/\b(it|that|this|there|here|what|everything)['’]s\b/gi, "$1 is"],
	[/\b(we|they|you)['’]re\b/gi, "$1 are"],
	[/\bi['’]m\b/gi, "I am"],
	[/\b(i|we|they|you)['’]ve\b/gi, "$1 have"],
	[/\bcan['’]?t\b/gi, "can not"],
	[/\bfor now\b/gi, ""]
];
function plainWords(text) {
	return shortForms.reduce((words, [short, full]) => words.replace(short, full), text.slice(0, maxLength$1).replace(/[\s.!)*_]+$/, "")).replace(/\b(\d{1,6}) ?(?:of|out of|\/) ?(?:the |our )?(\d{1,6})\b/g, (share, some, all) => Number(some) < Number(all) ? "partly" : share);
}
function withoutDating(text) {
	return text.replace(/\b(?:since|as of|at|around)\b[^.;,]{0,40}/gi, " ");
}
const border$1 = /[,;](?!\d)|[、，；]|:(?!\d)|\s[–—-]\s|\b(?:and|but|although|though)\b/i;
function clausesIn(text) {
	return text.split(border$1).map((clause) => clause.trim()).filter((clause) => /[\p{L}\p{N}]/u.test(clause));
}
// src/timeline/language/read.ts
const readings = {
	relapse: {
		within: "sentence",
		guards: []
	},
	unchanged: {
		within: "sentence",
		guards: []
	},
	mitigated: {
		within: "clause",
		guards: [
			"unsure",
			"scope",
			"environment",
			"artefact",
			"negated",
			"action",
			"fault"
		]
	},
	resolved: {
		within: "sentence",
		guards: [
			"unsure",
			"negated",
			"scope",
			"environment"
		]
	},
	detected: {
		within: "sentence",
		guards: ["not-a-detection"]
	},
	started: {
		within: "sentence",
		guards: ["not-a-start", "insight"]
	},
	sighted: {
		within: "sentence",
		guards: ["not-a-start", "insight"]
	},
	cause: {
		within: "sentence",
		guards: ["unrelated", "insight"]
	},
	change: {
		within: "sentence",
		guards: [
			"unrelated",
			"insight",
			"unsure",
			"negated"
		]
	},
	"false-alarm": {
		within: "sentence",
		guards: ["unsure", "negated"]
	},
	acknowledged: {
		within: "sentence",
		guards: ["negated"]
	},
	attempt: {
		within: "sentence",
		guards: []
	},
	"bad-news": {
		within: "clause",
		guards: [
			"unsure",
			"negated",
			"scope",
			"environment",
			"history"
		]
	}
};
const wide$1 = /* @__PURE__ */ new Set([
	"unsure",
	"scope",
	"environment",
	"artefact",
	"unrelated"
]);
const compiled = /* @__PURE__ */ new WeakMap();
function compileLanguage(language) {
	const known = compiled.get(language);
	if (known !== void 0) return known;
	const made = {
		phrases: new Map(entries(language.meanings).map(([meaning, phrases]) => [meaning, phrases.map((phrase) => ({
			phrase,
			pattern: compilePhrase(phrase, language)
		}))])),
		needs: new Map(entries(language.needs ?? {}).map(([meaning, list]) => [meaning, compilePhrases(list, language)])),
		guards: new Map(entries(language.guards).map(([guard, list]) => [guard, compilePhrases(list, language)]))
	};
	compiled.set(language, made);
	return made;
}
function entries(record) {
	return Object.entries(record);
}
function firedPhrases(text, language, report = "") {
	const words = plainWords(text);
	const fired = (meaning) => firedFor(meaning, words, language, report);
	const relapses = [...fired("relapse"), ...fired("unchanged")];
	const detections = fired("detected");
	const effects = relapses.length > 0 ? [] : fired("mitigated");
	const over = relapses.length > 0 ? [] : fired("resolved");
	const starts = detections.length > 0 || effects.length > 0 ? [] : [...fired("started"), ...fired("sighted")];
	const rest = [
		"cause",
		"change",
		"false-alarm",
		"acknowledged",
		"attempt",
		"bad-news"
	].flatMap(fired);
	return [
		...relapses,
		...detections,
		...effects,
		...over,
		...starts,
		...rest
	];
}
function firedFor(meaning, words, language, report) {
	const { phrases, needs } = compileLanguage(language);
	const list = phrases.get(meaning);
	if (list === void 0 || needs.get(meaning)?.test(words) === false) return [];
	const clauses = readings[meaning].within === "sentence" ? [words] : clausesIn(words);
	return list.flatMap(({ phrase, pattern }) => (phrase.wholeSentence === true ? [words] : clauses).some((clause) => pattern.test(clause) && (phrase.reportedOnly !== true || isReported(clause, pattern, report)) && !isTakenBack(meaning, phrase, {
		clause,
		sentence: words,
		report
	}, language)) ? [{
		meaning,
		phrase
	}] : []);
}
const anything$1 = patternFrom("i", String.raw`^(?:all|both|everything|every\w*|things?|it|that|this|they|we|now|again|still|also|with`, String.raw`|from|since|after|site|service|system|there|prod\w*|confirmed|graphs?|metrics|rates?`, String.raw`|levels?|numbers|errors?)$`);
function isReported(clause, pattern, report) {
	const nouns = (clause.slice(0, clause.search(pattern)).match(/\p{L}{4,}/gu) ?? []).filter((word) => !anything$1.test(word));
	const known = report.toLowerCase();
	return nouns.length === 0 || nouns.some((noun) => known.includes(noun.toLowerCase().slice(0, 6)));
}
function isTakenBack(meaning, phrase, context, language) {
	const { guards } = compileLanguage(language);
	return [...readings[meaning].guards, ...phrase.unless ?? []].filter((guard) => phrase.despite?.includes(guard) !== true).some((guard) => {
		const found = guards.get(guard)?.exec(seenBy(guard, context));
		return found != null && !(guard === "environment" && isNamed$2(found[0], context.report));
	});
}
function isNamed$2(environment, report) {
	const known = report.toLowerCase();
	return environment.toLowerCase().split(/\P{L}+/u).some((word) => word.length > 4 && known.includes(word));
}
function seenBy(guard, { clause, sentence }) {
	if (guard === "unsure") return withoutDating(sentence);
	if (wide$1.has(guard)) return sentence;
	return guard === "fault" ? clause.split(/\bagain\b/i, 1)[0] ?? clause : clause;
}
function readMeanings(text, languages, report = "") {
	return new Set(languages.flatMap((language) => firedPhrases(text, language, report).map(({ meaning }) => meaning)));
}
// src/timeline/statements.ts
function meaningsInStatement(statement) {
	const { prose, around } = statement;
	return readMeanings(prose, languagesFor(prose, around.language), around.report);
}
const readLimit = 262144;
function readStatements(body, context, around = {
	language: { kind: "none" },
	report: ""
}) {
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
		for (const part of clauses(prose, start, end, own)) out.push({
			index: out.length,
			start: part.start,
			end: part.end,
			text: text.slice(part.start, part.end),
			prose: prose.slice(part.start, part.end),
			times: part.times,
			around
		});
	}
	return out;
}
const boundary$1 = /[.!?]["')\]*_]{0,3}(?=[ \t]{1,4}["'(*_[`]{0,3}(?:[\p{L}\d#@]|\s))|\r?\n/gu;
const abbreviation = patternFrom("i", String.raw`(?:\b(?:e\.g|i\.e|approx|ca|vs|no|nr|kl|a\.m|p\.m|etc|st|dr|jan|feb|mar|apr|jun|jul|aug`, String.raw`|sept?|oct|nov|dec)|\b\d{1,2})\.$`);
function spans(prose) {
	const out = [];
	let start = 0;
	for (const match of prose.matchAll(boundary$1)) {
		const end = match.index + (match[0].startsWith("\r") || match[0] === "\n" ? 0 : match[0].length);
		if (!match[0].includes("\n") && abbreviation.test(prose.slice(Math.max(start, end - 8), end))) continue;
		if (end > start) out.push([start, end]);
		start = match.index + match[0].length;
	}
	if (start < prose.length) out.push([start, prose.length]);
	return out;
}
const clauseBorder = /[,;:]\s|\s(?:and|then|but|while|whereas|that|–|—|-|→)\s/g;
function clauses(prose, start, end, times) {
	if (times.length < 2 || times.length > 6) return [{
		start,
		end,
		times
	}];
	const out = [];
	let from = start;
	let own = [];
	for (const [i, time] of times.entries()) {
		own.push(time);
		const next = times[i + 1];
		const border = next === void 0 ? null : [...prose.slice(time.end, next.start).matchAll(clauseBorder)].at(-1);
		if (!border || !/\p{L}{3}/u.test(prose.slice(from, time.start) + prose.slice(time.end, time.end + border.index))) continue;
		const cut = time.end + border.index;
		out.push({
			start: from,
			end: cut,
			times: own
		});
		from = cut + border[0].length;
		own = [];
	}
	return [...out, {
		start: from,
		end,
		times: own
	}];
}
function findMoment(statement) {
	return single(statement.times.filter((time) => !isName$1(statement, time)));
}
function findNamedMoment(statement) {
	return single(statement.times);
}
const thing$1 = "(?:deploy(?:ment|s)?|releases?|merge|roll-?out|rollback|build|version|change|bump|commit|pr|run|job|backup|snapshot|dump|image|upgrade|migration|update|restart|batch|cron)";
const thingBefore = new RegExp(`\\b(?:the|that|this|our|a|an|previous|last|to)\\b[^.;,]{0,30}\\b${thing$1} (?:of|from)\\s{0,2}(?:~|about |around )?$|\\b${thing$1} \\($`, "i");
const thingElsewhere = /* @__PURE__ */ new RegExp("(?:deploy(?:ment)?|déploiement|despliegue|implanta(?:ção|tion)|release|versão|versión|version|stand)\\s(?:das?|de las?|de|du|von|vom)\\s{1,2}$", "iu");
const thingBehind = new RegExp(`^(?:\\s(?:UTC|[A-Z]{2,4}))?\\s${thing$1}\\b`, "i");
function isName$1(statement, time) {
	const before = statement.prose.slice(Math.max(0, time.start - statement.start - 80), time.start - statement.start);
	const behind = statement.prose.slice(time.end - statement.start, time.end - statement.start + 30);
	return thingBefore.test(before) || thingElsewhere.test(before) || /\b(?:the|that|this|our|today['’]s|yesterday['’]s)\s$/i.test(before) && thingBehind.test(behind);
}
function single(times) {
	const past = times.filter((time) => !time.future);
	const [first] = past;
	return first !== void 0 && past.every((time) => time.at === first.at) ? first : null;
}
// src/timeline/thread.ts
function readThread(facts, { timeZone: zone }, { parsed }) {
	const { issue } = facts;
	const opening = {
		commands: [],
		id: "opened",
		body: issue.body,
		author: issue.author,
		createdAt: issue.createdAt,
		updatedAt: issue.createdAt,
		url: issue.url,
		reactions: {}
	};
	const comments = facts.comments.filter((comment) => !isGenerated(comment, facts)).map((comment) => ({
		...comment,
		id: `comment:${comment.id}`,
		commands: parsed.get(comment.id) ?? []
	}));
	const posts = [];
	let threadZone = null;
	const around = {
		language: languageOfThread(facts),
		report: `${issue.title}\n${issue.body}`
	};
	for (const entry of [opening, ...comments]) {
		const context = {
			postedAt: entry.createdAt,
			zone,
			reference: issue.createdAt,
			threadZone
		};
		const statements = readStatements(entry.body, context, around);
		threadZone = statedZone(statements) ?? threadZone;
		const placed = {
			...context,
			threadZone
		};
		posts.push({
			id: entry.id,
			body: entry.body,
			author: entry.author,
			postedAt: entry.createdAt,
			url: entry.url,
			context: placed,
			statements,
			lines: statements.length < 2 ? [] : readTimedLines(entry.body, placed),
			commands: entry.commands,
			around,
			pinned: (entry.reactions.rocket ?? 0) > 0,
			hidden: (entry.reactions["-1"] ?? 0) > 0
		});
	}
	return posts;
}
function languageOfThread({ issue, comments }) {
	const bodies = comments.slice(0, 50).map(({ body }) => body.slice(0, 400));
	return chooseLanguage(maskCode([
		issue.title,
		issue.body.slice(0, 1e3),
		...bodies
	].join("\n")));
}
function statedZone(statements) {
	for (const time of statements.flatMap((statement) => statement.times)) if (!time.zoneAssumed && !/\bago$|^T[+-]/i.test(time.text)) return zoneNamed(time.zoneLabel) ?? {
		id: time.zone,
		label: time.zoneLabel
	};
	return null;
}
// src/timeline/input.ts
function timelineInputFromFacts(facts, config, commands = readSlashCommands(facts, config)) {
	return {
		facts,
		config,
		commands,
		incident: incidentFromFacts(facts, config, commands),
		deploys: deploysFromFacts(facts, config.deployments),
		thread: readThread(facts, config, commands)
	};
}
// src/changes/pull-requests-of-commits.ts
function readPullNumber(commit) {
	const first = commit.message.slice(0, 500).split("\n", 1)[0] ?? "";
	const match = /^Merge pull request #(\d{1,9})\b/.exec(first) ?? /\(#(\d{1,9})\)\s*$/.exec(first);
	return match ? Number(match[1]) : null;
}
function changeTitle(commit) {
	const [first = "", ...rest] = commit.message.slice(0, 2e3).split("\n");
	const merge = /^Merge pull request (#\d{1,9}) from (\S{1,200})/.exec(first);
	if (!merge) return first.trim();
	return `${rest.find((line) => line.trim() !== "")?.trim() ?? (merge[2] ?? "").replace(/^[^/]*\//, "")} (${merge[1] ?? ""})`;
}
function referencesIn(text) {
	return {
		numbers: new Set([...text.matchAll(/(?:(?<![\w/&])#|\/(?:pull|issues)\/)(\d{1,9})(?![\w])/g)].map((match) => Number(match[1]))),
		shas: [...text.matchAll(/(?<![\w-])(?=[0-9a-f]{0,39}\d)[0-9a-f]{7,40}(?![\w-])/g)].map((match) => match[0])
	};
}
// src/timeline/order.ts
const rank = new Map([
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
].map((kind, index) => [kind, index]));
function compareEvents(a, b) {
	return compareText(a.occurredAt, b.occurredAt) || (rank.get(a.kind) ?? 99) - (rank.get(b.kind) ?? 99) || compareIds(a.id, b.id);
}
function compareIds(a, b) {
	const [left, right] = [a.split(/(\d+)/), b.split(/(\d+)/)];
	for (let i = 0; i < Math.min(left.length, right.length); i += 1) {
		const [x, y] = [left[i] ?? "", right[i] ?? ""];
		const order = i % 2 === 1 ? x.length - y.length || compareText(x, y) : compareText(x, y);
		if (order !== 0) return order;
	}
	return left.length - right.length;
}
// src/timeline/dedupe.ts
function dedupe(events) {
	const unique = [...new Map([...events].reverse().map((event) => [event.id, event])).values()].sort(compareEvents);
	const gone = /* @__PURE__ */ new Map();
	const links = /* @__PURE__ */ new Map();
	for (const event of unique) {
		const twin = findTwin(event, unique, gone);
		if (twin === null) continue;
		gone.set(event.id, twin.id);
		links.set(twin.id, mergeLinks(links.get(twin.id) ?? twin.links, event.links));
	}
	return unique.filter((event) => !gone.has(event.id)).map((event) => links.has(event.id) ? {
		...event,
		links: links.get(event.id) ?? event.links
	} : event);
}
function mergeLinks(a, b) {
	const seen = new Set(a.map((link) => link.url));
	return [...a, ...b.filter((link) => !seen.has(link.url) && seen.add(link.url))];
}
function findTwin(event, all, gone) {
	const near = (seconds, test) => neighbours(event, all, seconds).find((other) => other.id !== event.id && !gone.has(other.id) && test(other)) ?? null;
	if (event.source === "issue-events" && [
		"severity",
		"status",
		"lead"
	].includes(event.kind)) return near(600, (other) => other.source === "commands" && meansSame(other.meaning, event.meaning));
	if (event.kind === "comment" && isDeployNotice(event.text)) return near(1800, (other) => isChange(other) && describesSame(event, other));
	if (event.kind === "comment" && event.occurredAt === event.postedAt) {
		const twin = near(0, (other) => other.kind === "milestone" && other.links[0]?.url === event.links[0]?.url && other.text.includes(event.text.slice(0, 60)));
		if (twin !== null) return twin;
	}
	if (event.kind === "pull-request" && event.id.endsWith(":merged")) return near(900, (other) => isChange(other) && sharesReference(event, other));
	if (event.kind === "reference") return near(600, (other) => other.kind === "pull-request" && sharesReference(event, other));
	return null;
}
function neighbours(event, all, seconds) {
	const at = epochOf(event.occurredAt);
	let [low, high] = [0, all.length];
	while (low < high) {
		const middle = low + high >> 1;
		if (epochOf(all[middle].occurredAt) < at - seconds) low = middle + 1;
		else high = middle;
	}
	const out = [];
	for (let i = low; i < all.length && out.length < 200; i += 1) {
		const other = all[i];
		if (epochOf(other.occurredAt) > at + seconds) break;
		out.push(other);
	}
	return out;
}
const isChange = (event) => event.kind === "deploy" || event.kind === "change" || event.kind === "release" || event.kind === "run";
function meansSame(a, b) {
	if (a.type === "severity" && b.type === "severity") return a.severity === b.severity;
	if (a.type === "status" && b.type === "status") return a.status === b.status;
	return a.type === "lead" && b.type === "lead" && a.login !== null && a.login.toLowerCase() === b.login?.toLowerCase();
}
function isDeployNotice(text) {
	return /^(?:[\p{P}\p{S}\s]{0,4})(?:just )?(?:deployed|merged|released|shipped|rolled out|pushed)\b/iu.test(text) && text.split(/\s+/).length <= 8;
}
function describesSame(comment, change) {
	const said = referencesIn(comment.text);
	if (said.numbers.size === 0 && said.shas.length === 0) return false;
	return referenceKeys(change).some((key) => said.numbers.has(Number(key.replace("#", ""))) || said.shas.some((sha) => key.startsWith(shortSha(sha))));
}
function sharesReference(a, b) {
	const keys = new Set(referenceKeys(a));
	return referenceKeys(b).some((key) => keys.has(key));
}
const referenceKeys = (event) => event.links.map((link) => link.label).filter((label) => /^#\d+$|^[0-9a-f]{7}$/.test(label));
// src/timeline/durations.ts
const definitions = [
	["time-to-detect", "detected"],
	["time-to-acknowledge", "acknowledged"],
	["time-to-mitigate", "mitigated"],
	["time-to-resolve", "resolved"]
];
function computeDurations(milestones, outages = []) {
	return definitions.flatMap(([id, to]) => {
		const from = id === "time-to-detect" || id !== "time-to-acknowledge" && milestones.started !== void 0 ? "started" : "detected";
		const [start, end] = [milestones[from], milestones[to]];
		if (start === void 0 || end === void 0) return [];
		const several = id === "time-to-mitigate" && outages.length > 1;
		const seconds = several ? sumOutages(outages) : secondsBetween(start.at, end.at);
		const definition = `${several ? `${outages.length} × ` : ""}${from} → ${to}`;
		return seconds < 0 ? [] : [{
			id,
			seconds,
			definition
		}];
	});
}
function sumOutages(outages) {
	return outages.reduce((sum, { from, until }) => sum + (until === null ? 0 : Math.max(0, secondsBetween(from, until))), 0);
}
// src/timeline/findings.ts
function runFindingRules(input, timeline, rules) {
	return rules.flatMap((rule) => rule.find(input, timeline));
}
// src/timeline/key-rows.ts
const weights = {
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
const turning = patternFrom("gi", String.raw`\b(?:roll(?:ed|ing)? back|revert\w*|restart\w*|fix(?:ed|es)?|caus\w+|found|confirmed`, String.raw`|hypothesis|deploy\w*|merged|scal\w+|fail(?:ed|over)|resolved|recover\w*|works?|working`, String.raw`|down|handing over|identified|bug|disabled?|enabled?|suspect\w*|because|on it|looking`, String.raw`|looks like|complain\w*|mitigat\w+|flipped|switched)\b`);
const naming = /(?<![\w/])#\d{1,7}\b|\b(?:commit|sha) [0-9a-f]{7,40}\b/i;
function withKeyRows(events, milestones, options) {
	const proofs = new Set(Object.values(milestones).map((milestone) => milestone.proof));
	const first = milestones.started?.at ?? milestones.detected?.at ?? "";
	const turns = turningDeploys(events, first, milestones.resolved?.at ?? "9999");
	const scored = events.map((event, index) => ({
		event,
		index,
		score: scoreRow(event, proofs, first) + (turns.has(event.id) ? 45 : 0)
	}));
	const chosen = new Set(scored.filter(({ event }) => !isIn(options.hidden, event)).sort((a, b) => Number(isIn(options.pinned, b.event)) - Number(isIn(options.pinned, a.event)) || b.score - a.score || a.index - b.index).slice(0, Math.max(options.limit, options.pinned.size)).map(({ event }) => event.id));
	return events.map((event) => chosen.has(event.id) === event.key ? event : {
		...event,
		key: chosen.has(event.id)
	});
}
function turningDeploys(events, start, end) {
	const live = events.filter(({ kind }) => kind === "deploy" || kind === "release" || kind === "change");
	const before = live.filter(({ occurredAt }) => occurredAt <= start).slice(-1);
	const during = live.filter(({ kind, occurredAt }) => kind !== "change" && occurredAt > start && occurredAt <= end).slice(0, 3);
	return new Set([...before, ...during].map(({ id }) => id));
}
function isIn(ids, event) {
	return ids.has(event.id);
}
function scoreRow(event, proofs, start) {
	const turns = event.kind === "comment" ? Math.min(3, event.text.match(turning)?.length ?? 0) * 12 + (naming.test(event.text) ? 10 : 0) : 0;
	const timed = event.kind === "comment" && event.occurredAt !== event.postedAt ? 8 : 0;
	const merged = event.links.length > 2 ? 6 : 0;
	const lateChange = (event.kind === "change" || event.kind === "deploy") && event.occurredAt < start ? 2 : 0;
	return (event.meaning.type === "words" && event.meaning.retold ? -30 : 0) + weights[event.kind] + (proofs.has(event.id) ? 90 : 0) + turns + timed + merged + lateChange;
}
// src/timeline/clues.ts
function findClues(input) {
	return input.thread.flatMap((post) => post.lines.length >= 2 ? cluesFromList(post) : cluesFromProse(post));
}
function cluesFromList(post) {
	return post.lines.slice(0, 500).flatMap((line, i) => {
		const statement = {
			index: i + 1,
			start: 0,
			end: 0,
			text: line.text,
			prose: line.text,
			times: [],
			around: post.around
		};
		const meanings = meaningsInStatement(statement);
		if (meanings.size === 0 || line.at === null) return [];
		return [{
			post,
			statement,
			meanings,
			at: line.at,
			until: line.until ?? null,
			approximate: line.approximate,
			timed: true,
			listed: true,
			proof: `${post.id}:${i + 1}`
		}];
	});
}
function cluesFromProse(post) {
	return post.statements.slice(0, 200).flatMap((statement) => {
		if (/^\s{0,20}\//.test(statement.text)) return [];
		const meanings = meaningsInStatement(statement);
		if (meanings.size === 0) return [];
		const clue = clueFromStatement(post, statement, meanings);
		const named = clue.timed || !dates(statement, meanings) ? null : findNamedMoment(statement);
		if (named === null) return [clue];
		const meaning = meanings.has("started") ? "started" : "cause";
		return [clue, {
			...clue,
			meanings: /* @__PURE__ */ new Set([meaning]),
			at: named.at,
			approximate: named.approximate,
			timed: true
		}];
	});
}
function dates(statement, meanings) {
	return meanings.has("cause") || /\b(?:since|after)\b/i.test(statement.prose);
}
function clueFromStatement(post, statement, meanings) {
	const time = findMoment(statement);
	return {
		post,
		statement,
		meanings,
		at: time?.at ?? post.postedAt,
		until: time?.until ?? null,
		approximate: time?.approximate ?? false,
		timed: time !== null,
		listed: false,
		proof: statement.index === 0 || time === null ? post.id : `${post.id}:${statement.index + 1}`
	};
}
const means = (clue, ...meanings) => meanings.some((meaning) => clue.meanings.has(meaning));
// src/timeline/outages.ts
function readCourse(course) {
	const outages = [];
	let from = null;
	let end = null;
	for (const turn of turnsIn(course)) if (turn.kind === "well") end ??= turn;
	else if (end !== null) {
		if (turn.kind === "again") {
			outages.push({
				from,
				until: end.at
			});
			from = turn.at;
		}
		end = null;
	}
	return {
		outages: [...outages, {
			from,
			until: end?.at ?? null
		}],
		end: end?.clue ?? null
	};
}
function turnsIn(course) {
	const limit = course.resolved === null ? null : epochOf(course.resolved.at) + 60;
	return [...turnsFromClues(course), ...turnsFromEvents(course)].filter(({ writtenAt }) => limit === null || epochOf(writtenAt) <= limit).sort((a, b) => a.writtenAt < b.writtenAt ? -1 : a.writtenAt > b.writtenAt ? 1 : 0);
}
function turnsFromClues({ clues, detected }) {
	return clues.flatMap((clue, i) => {
		const turn = {
			at: clue.at,
			writtenAt: clue.listed ? clue.at : clue.post.postedAt,
			clue
		};
		if (isWell(clue)) return isTooEarly(clue, detected) ? [] : [{
			...turn,
			kind: "well"
		}];
		if (means(clue, "relapse", "unchanged") && !isRetrospect(clues, i)) return [{
			...turn,
			kind: means(clue, "relapse") ? "again" : "bad"
		}];
		return means(clue, "bad-news") || isLaterAttempt(clues, i) ? [{
			...turn,
			kind: "bad"
		}] : [];
	});
}
const maxListedAhead = 7200;
function isTooEarly(clue, detected) {
	if (detected === void 0 || clue.post.id === "opened" || clue.at >= detected.at) return false;
	const ahead = epochOf(detected.at) - epochOf(clue.at);
	return !clue.listed || detected.certainty !== "recorded" || ahead > maxListedAhead;
}
function isWell(clue) {
	return means(clue, "mitigated", "resolved") && !isClosingWord(clue) && (clue.timed || clue.post.id !== "opened");
}
function isClosingWord(clue) {
	return !means(clue, "mitigated") && /\bclos(?:ing|ed)\b/i.test(clue.statement.prose);
}
function isRetrospect(clues, at) {
	const clue = clues[at];
	if (clue === void 0 || /\bstill\b/i.test(clue.statement.prose)) return false;
	return clues.slice(Math.max(0, at - 200), at).some(({ post, statement, meanings }) => post.id === clue.post.id && statement.index === 0 && (meanings.has("mitigated") || meanings.has("resolved")));
}
function isLaterAttempt(clues, at) {
	const clue = clues[at];
	return clue !== void 0 && means(clue, "attempt") && !clues.some((other) => other.post.id === clue.post.id && isWell(other));
}
function turnsFromEvents({ input, events }) {
	const rank = (name) => input.config.severities.findIndex((severity) => severity.name === name);
	let before = null;
	return events.flatMap((event) => {
		const turn = {
			kind: "bad",
			at: event.occurredAt,
			writtenAt: event.postedAt,
			clue: null
		};
		if (event.meaning.type === "attempt") return helped(event.text) ? [] : [turn];
		if (event.meaning.type !== "severity") return [];
		const now = rank(event.meaning.severity);
		const isWorse = before === null || now < before;
		before = now;
		return isWorse ? [turn] : [];
	});
}
function helped(words) {
	const languages = languagesFor(words, { kind: "none" });
	return /\bhelped\b/i.test(words) || readMeanings(words, languages).has("mitigated");
}
const whole$1 = compilePhrases([
	{
		name: "me-too",
		pattern: "^(?:\\+?1|ok|okay|same(?: here)?|1 same here|lgtm|me too|same for me)$",
		says: [
			"1",
			"same here",
			"me too"
		],
		saysNot: ["same here since noon"]
	},
	{
		name: "thanks",
		pattern: "^(?:many )?(?:ty|thanks?|thx|cheers|kudos)(?: <crowd>){0,3}$",
		says: ["thanks", "thanks a lot everyone"],
		saysNot: ["thanks the rollback of the index helped"]
	},
	{
		name: "applause",
		pattern: "^(?:great|nice|good) (?:work|job)(?: \\w{1,20}){0,2}$",
		says: ["nice work team"],
		saysNot: ["good job queue is empty now"]
	}
], { vocabulary: { crowd: ["you|all|everyone|everybody|folks|team|a lot|so much|\\w{1,20}"] } });
function isSmallTalk(text) {
	const words = text.slice(0, 400).replace(/[^\p{L}\p{N}]+/gu, " ").trim();
	return words.length < 2 || whole$1.test(words);
}
function isQuestion(text) {
	return /\?\W{0,4}$/.test(text.slice(0, 400)) && !/[.!]\s/.test(text.slice(0, 400));
}
// src/timeline/milestones.ts
function judgeMilestones(input, events) {
	const clues = findClues(input);
	const found = { ...findStated(input.incident, events) };
	found.detected ??= optional(detectedFrom(clues, input));
	const real = !clues.some((clue) => means(clue, "false-alarm") && clue.post.id !== "opened");
	if (real) found.started ??= optional(startedFrom(clues, found.detected?.at ?? input.facts.issue.createdAt, input));
	found.acknowledged ??= optional(acknowledgedFrom(clues, events, input));
	const recorded = found.resolved ?? statusFrom("resolved", events);
	const resolved = recorded ?? resolvedFrom(clues, input, events);
	const course = readCourse({
		input,
		clues,
		events,
		detected: found.detected,
		resolved
	});
	if (real) found.mitigated ??= optional(statusFrom("monitoring", events) ?? findEnd(course, clues, resolved));
	found.resolved ??= optional(resolved);
	withoutContradictions(found);
	return {
		...input.facts.issue.state === "open" && recorded === null ? endsAsQuestions(found) : {
			milestones: inOrder(found),
			questions: []
		},
		outages: real ? outagesIn(course, found) : []
	};
}
function inOrder(found) {
	return Object.fromEntries(milestoneNames.flatMap((name) => found[name] === void 0 ? [] : [[name, found[name]]]));
}
function endsAsQuestions(found) {
	const doubtful = ["mitigated", "resolved"].filter((name) => found[name]?.certainty === "inferred");
	const questions = doubtful.flatMap((milestone) => {
		const known = found[milestone];
		return known === void 0 ? [] : [{
			milestone,
			at: known.at,
			proof: known.proof,
			proofUrl: known.proofUrl
		}];
	});
	const rest = { ...found };
	for (const name of doubtful) delete rest[name];
	return {
		milestones: inOrder(rest),
		questions
	};
}
function withoutContradictions(found) {
	if (found.mitigated?.certainty === "inferred" && found.detected?.proof === "opened" && found.detected.certainty === "recorded" && found.mitigated.at < found.detected.at) delete found.detected;
	if (found.acknowledged?.certainty === "inferred" && found.mitigated !== void 0 && found.acknowledged.at > found.mitigated.at) delete found.acknowledged;
}
function outagesIn(course, found) {
	const first = found.started?.at ?? found.detected?.at;
	if (first === void 0) return [];
	const last = course.outages.length - 1;
	return course.outages.map((outage, i) => ({
		from: outage.from ?? first,
		until: i === last ? found.mitigated?.at ?? null : outage.until
	}));
}
function findEnd(course, clues, resolved) {
	if (course.end !== null) return inferred(course.end);
	const ended = clues.find((clue) => clue.until !== null && means(clue, "started") && (resolved === null || clue.post.postedAt <= resolved.at));
	return ended?.until == null ? null : {
		...inferred(ended),
		at: ended.until
	};
}
const optional = (milestone) => milestone ?? void 0;
function findStated(incident, events) {
	const out = {};
	for (const name of milestoneNames) {
		const stated = incident.stated[name];
		if (stated === void 0) continue;
		const sameComment = events.filter((event) => event.links.some((link) => link.url === stated.url));
		const proof = events.find((event) => event.meaning.type === "milestone" && event.meaning.milestone === name && event.occurredAt === stated.value) ?? sameComment.find((event) => event.occurredAt === stated.value) ?? sameComment[0];
		out[name] = {
			at: stated.value,
			proof: proof?.id ?? "opened",
			proofUrl: stated.url,
			certainty: "stated"
		};
	}
	return out;
}
function inferred(clue) {
	return {
		at: clue.at,
		proof: clue.proof,
		proofUrl: clue.post.url,
		certainty: "inferred"
	};
}
function detectedFrom(clues, { facts }) {
	const declared = epochOf(facts.issue.createdAt);
	const first = earliest(clues.filter((clue) => clue.meanings.has("detected") && clue.timed && !clue.meanings.has("started") && declared - epochOf(clue.at) >= 60 && declared - epochOf(clue.at) < 86400));
	return first === null ? {
		at: facts.issue.createdAt,
		proof: "opened",
		proofUrl: facts.issue.url,
		certainty: "recorded"
	} : inferred(first);
}
function startedFrom(clues, detected, { facts }) {
	const limit = Math.max(epochOf(detected), epochOf(facts.issue.createdAt)) + 60;
	const possible = clues.filter((clue) => clue.timed && epochOf(clue.at) <= limit && limit - epochOf(clue.at) < 1209600);
	const symptoms = possible.filter((clue) => clue.meanings.has("started") && limit - epochOf(clue.at) < 172800);
	const said = earliest(symptoms.filter((clue) => !clue.approximate)) ?? earliest(symptoms);
	if (said !== null) return inferred(said);
	const seen = earliest(possible.filter((clue) => means(clue, "sighted")));
	if (seen !== null) return {
		...inferred(seen),
		atTheLatest: true
	};
	const causes = possible.filter((clue) => clue.meanings.has("cause") && !clue.meanings.has("detected") && epochOf(clue.at) < epochOf(detected));
	const changes = possible.filter((clue) => clue.meanings.has("change") && !clue.meanings.has("detected") && epochOf(clue.at) < epochOf(detected));
	const cause = causes.at(-1) ?? changes.at(-1);
	return cause === void 0 ? null : inferred(cause);
}
function acknowledgedFrom(clues, events, input) {
	const { issue } = input.facts;
	const lead = events.find((event) => event.meaning.type === "lead" && event.occurredAt >= issue.createdAt && event.meaning.change !== "unassigned" && event.meaning.login !== null);
	const said = clues.find((clue) => clue.meanings.has("acknowledged") && (clue.listed || clue.post.id !== "opened") && (isPerson$2(clue.post) || clue.timed));
	const saidAt = said === void 0 ? null : said.listed || !isPerson$2(said.post) ? inferred(said) : {
		...inferred(said),
		at: said.post.postedAt,
		proof: said.post.id
	};
	if (lead !== void 0 && (saidAt === null || lead.occurredAt <= saidAt.at)) return {
		at: lead.occurredAt,
		proof: lead.id,
		proofUrl: lead.links[0]?.url ?? issue.url,
		certainty: "recorded"
	};
	if (saidAt !== null) return saidAt;
	const other = input.thread.find((post) => post.id !== "opened" && isPerson$2(post) && !isSmallTalk(post.body) && !isQuestion(post.body) && !clues.some((clue) => clue.post.id === post.id && isWell(clue)));
	return other === void 0 ? null : {
		at: other.postedAt,
		proof: other.id,
		proofUrl: other.url,
		certainty: "inferred"
	};
}
const isPerson$2 = (post) => post.author.type !== "Bot" && !post.author.login.endsWith("[bot]");
function statusFrom(status, events) {
	const steps = events.flatMap((event) => {
		if (event.meaning.type === "status") return [{
			event,
			reached: event.meaning.status
		}];
		return event.meaning.type === "reopened" ? [{
			event,
			reached: null
		}] : [];
	});
	const late = status === "resolved" ? ["resolved"] : ["monitoring", "resolved"];
	const back = steps.findLastIndex(({ reached }) => !late.includes(reached));
	const first = steps.slice(back + 1).find(({ reached }) => reached === status)?.event;
	return first === void 0 ? null : {
		at: first.occurredAt,
		proof: first.id,
		proofUrl: first.links[0]?.url ?? "",
		certainty: "recorded"
	};
}
function resolvedFrom(clues, input, events) {
	const { issue } = input.facts;
	const closed = events.filter((event) => event.kind === "closed").at(-1);
	const reopened = events.filter((event) => event.kind === "reopened").at(-1);
	const end = issue.state === "closed" && closed !== void 0 && (reopened === void 0 || reopened.occurredAt <= closed.occurredAt) ? closed : null;
	const limit = end?.occurredAt ?? input.facts.readAt;
	const usable = clues.filter((clue) => (clue.timed || clue.post.id !== "opened") && clue.post.postedAt <= limit);
	const lastRelapse = usable.filter((clue) => means(clue, "relapse", "unchanged")).at(-1)?.post.postedAt ?? "";
	const said = usable.find((clue) => clue.meanings.has("resolved") && (clue.post.postedAt > lastRelapse || lastRelapse === "") && (reopened === void 0 || clue.post.postedAt > reopened.occurredAt));
	const byEvent = end === null ? null : {
		at: end.occurredAt,
		proof: end.id,
		proofUrl: end.links[0]?.url ?? issue.url,
		certainty: "recorded"
	};
	if (said === void 0) return byEvent;
	if (byEvent !== null && epochOf(byEvent.at) - epochOf(said.at) < 7200) return byEvent;
	return inferred(said);
}
function earliest(clues) {
	return clues.reduce((first, clue) => first === null || clue.at < first.at ? clue : first, null);
}
// src/timeline/build.ts
function buildTimeline(input, sources, findingRules) {
	const rows = dedupe(sources.flatMap((source) => source.events(input)));
	const judged = judgeMilestones(input, rows);
	const { outages } = judged;
	const milestones = anchored(judged.milestones, rows);
	const questions = judged.questions.map((question) => onRow(question, rows));
	const durations = computeDurations(milestones, outages);
	const { pinned, hidden } = readPinsAndHides(input, rows);
	const events = withKeyRows(rows, milestones, {
		limit: input.config.timeline.keyRows,
		pinned,
		hidden
	});
	return {
		events,
		milestones,
		questions,
		outages,
		durations,
		findings: runFindingRules(input, {
			events,
			milestones,
			durations
		}, findingRules)
	};
}
function anchored(milestones, rows) {
	return Object.fromEntries(Object.entries(milestones).map(([name, milestone]) => [name, onRow(milestone, rows)]));
}
function onRow(proved, rows) {
	const parent = proved.proof.replace(/^((?:comment:\d+)|opened):\d+$/, "$1");
	const exact = rows.find((row) => row.occurredAt === proved.at && (row.id === proved.proof || row.id.startsWith(`${parent}:`)));
	if (exact !== void 0) return {
		...proved,
		proof: exact.id
	};
	if (rows.some((row) => row.id === proved.proof)) return proved;
	if (rows.some((row) => row.id === parent)) return {
		...proved,
		proof: parent
	};
	const same = rows.find((row) => row.id.startsWith(`${parent}:`)) ?? rows.find((row) => row.links.some((link) => link.url === proved.proofUrl));
	return {
		...proved,
		proof: same?.id ?? "opened"
	};
}
function readPinsAndHides(input, rows) {
	const [pinned, hidden] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
	const known = new Map(rows.map((row) => [row.id, row]));
	const choose = (ref, pin) => {
		const id = known.has(ref) ? ref : known.has(`comment:${ref}`) ? `comment:${ref}` : ref;
		(pin ? pinned : hidden).add(id);
		(pin ? hidden : pinned).delete(id);
	};
	for (const post of input.thread) if (post.id !== "opened" && post.pinned !== post.hidden) choose(post.id, post.pinned);
	for (const { command } of input.commands.obeyed) if (command.name === "pin" || command.name === "hide") choose(command.ref, command.name === "pin");
	return {
		pinned,
		hidden
	};
}
// src/jobs/incident-view.ts
function buildIncidentView(read, config, { timelineSources, findingRules, correlationSignals }) {
	const input = timelineInputFromFacts(withoutSecrets$1(read, config), config);
	const { facts, incident, deploys } = input;
	const timeline = buildTimeline(input, timelineSources, findingRules);
	const correlation = correlate({
		incident: withMilestones(incident, timeline),
		facts,
		deploys,
		config,
		at: facts.readAt
	}, correlationSignals, model);
	return {
		...input,
		timeline,
		correlation
	};
}
function withoutSecrets$1(facts, { redact: options }) {
	const clean = (words) => redact(words, options).text;
	return {
		...facts,
		issue: {
			...facts.issue,
			title: clean(facts.issue.title),
			body: clean(facts.issue.body)
		},
		comments: facts.comments.map((comment) => isOurs(comment, facts) ? comment : {
			...comment,
			body: clean(comment.body)
		}),
		commits: facts.commits.map((commit) => cleanCommit(commit, clean)),
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
	const stated = {
		value: started.at,
		at: started.at,
		by: "",
		url: started.proofUrl
	};
	return {
		...incident,
		stated: {
			...incident.stated,
			started: stated
		}
	};
}
function isIncident(view) {
	const { issue } = view.facts;
	return isMarkedAsIncident(issue, view.config) && !isChangeLog(issue, view.facts);
}
function cleanCommit(commit, clean) {
	const { merged, pulls } = commit;
	return {
		...commit,
		message: clean(commit.message),
		...merged && { merged: merged.map((one) => cleanCommit(one, clean)) },
		...pulls && { pulls: pulls.map((pull) => ({
			...pull,
			title: clean(pull.title)
		})) }
	};
}
// src/postmortem/timeline/document-frame.ts
const usZone = /\b(?:[PMCE][SD]?T)\b|\bUS\/\w+|\bAmerica\/\w+/;
function referenceFrom(lines, name) {
	const named = dayOfName(name);
	const stated = documentDay(lines, named);
	const day = stated ?? named;
	const year = day === null ? findYear(lines, name) : null;
	return {
		day,
		near: day ?? (year === null ? null : {
			year,
			month: 7,
			day: 1
		}),
		fromName: stated === null && named !== null
	};
}
function dayOfName(name) {
	const base = name.slice(name.search(/[^/\\]*$/)).slice(0, 300);
	const match = /(?<!\d)(20\d\d)([-_.]?)(0[1-9]|1[0-2])\2([0-2]\d|3[01])(?!\d)/.exec(base);
	const day = match === null ? null : {
		year: Number(match[1]),
		month: Number(match[3]),
		day: Number(match[4])
	};
	return day !== null && isDate$1(day) ? day : null;
}
function documentDay(lines, near) {
	const postedAt = near === null ? "2000-01-01T00:00:00Z" : noonOn(near);
	for (const line of lines.slice(0, 2e3)) {
		const day = readDay(line.replace(/\bpublished\b.*$|\bcreated\b.*$/i, ""), {
			postedAt,
			zone: null
		});
		if (day !== null && day.year > 2001) return day;
	}
	return null;
}
function findYear(lines, name) {
	for (const line of lines.slice(0, 200)) {
		const match = /(?<![\w./#-])(20[0-4]\d)(?![\w/-]|\.\d)/.exec(line.slice(0, 500));
		if (match) return Number(match[1]);
	}
	const named = /(?<!\d)(20[0-4]\d)(?!\d)/.exec(name.slice(-300))?.[1];
	if (named !== void 0) return Number(named);
	const short = lines.slice(0, 200).map((line) => /(?<![\d./-])\d{1,2}([./])\d{1,2}\1([0-4]\d)(?![\d./])/.exec(line.slice(0, 500))?.[2]).find((year) => year !== void 0);
	return short === void 0 ? null : 2e3 + Number(short);
}
const noonOn = (day) => plusSeconds(startOfDay(`${day.year}-${two(day.month)}-${two(day.day)}`), 43200);
function documentOrder(text) {
	return readDateOrder(text) ?? (usZone.test(text.slice(0, 2e4)) ? "month-first" : void 0);
}
// src/postmortem/timeline/timeline-sections.ts
const titles = [
	"time ?lines?|chronolog\\w*|sequence of events|order of events|log of events|event log|incident log|key events",
	"tidslinje|hendelsesforløp|tijdlijn|zeitleiste|zeit(?:licher )?(?:ver|ab)lauf|ablauf|zeitachse|zeitstrahl",
	"chronologies?|déroulé|déroulement|frise chronologique|cronolog[ií]a|l[ií]nea (?:de|del) tiempo",
	"linha do tempo|cronograma|sequência d[eo]s? (?:eventos|acontecimentos)|secuencia de (?:eventos|hechos)"
].join("|");
const timelineTitle = new RegExp(`(?<![\\p{L}\\d])(?:${titles})(?![\\p{L}\\d])|時系列|タイムライン|时间线|時間線|хронология|таймлайн`, "iu");
const weakTitle = /\bwhat happened(?: when)?\b/i;
function timelineSections(lines) {
	const headings = lines.flatMap((line, index) => headingAt(lines, line, index));
	const strong = sectionsWith(headings, timelineTitle, lines.length);
	return strong.length > 0 ? strong : sectionsWith(headings, weakTitle, lines.length);
}
function headingAt(lines, line, index) {
	const atx = /^ {0,3}(#{1,6})\s+(.{1,200})/.exec(line);
	if (atx) return [{
		index,
		level: atx[1]?.length ?? 1,
		title: atx[2] ?? ""
	}];
	const underline = /^ {0,3}(=+|-+)\s*$/.exec(lines[index + 1] ?? "");
	if (underline && /^[^\s|>*-].{0,100}$/.test(line)) return [{
		index: index + 1,
		level: underline[1]?.startsWith("=") ? 1 : 2,
		title: line
	}];
	if (/^\*\*[^*]{1,80}\*\*:?\s*$/.test(line)) return [{
		index,
		level: 7,
		title: line
	}];
	const item = /^( {0,40})[-*+] {1,3}\*\*([^*]{1,80})\*\*:?\s*$/.exec(line);
	return item ? [{
		index,
		level: 8 + (item[1]?.length ?? 0),
		title: item[2] ?? ""
	}] : [];
}
function sectionsWith(headings, title, end) {
	const out = [];
	let inside = -1;
	headings.forEach((heading, i) => {
		if (i <= inside || !title.test(heading.title)) return;
		let after = i + 1;
		while (after < headings.length && continues(headings[after], heading.level)) after += 1;
		inside = after - 1;
		out.push({
			from: heading.index + 1,
			to: headings[after]?.index ?? end
		});
	});
	return out;
}
function continues(other, level) {
	return other !== void 0 && (other.level > level || isTimeHeading(other.title));
}
function isTimeHeading(title) {
	const context = {
		postedAt: "2020-06-01T12:00:00Z",
		zone: null
	};
	return leadingTime(title, context) !== null || leadingDate(title, context) !== null;
}
// src/postmortem/timeline/entries.ts
const maxCharacters = 1e6;
const textLength = 1e3;
function readDocumentTimeline(markdown, name = "") {
	const frame = frameFrom(markdown, name);
	const { lines } = frame;
	const sections = timelineSections(maskCode(lines.join("\n"), { quotes: false }).split("\n"));
	const found = once$1(entriesIn(frame, sections));
	return {
		entries: found.map(entryFrom),
		zone: documentZone(lines, sections, found)
	};
}
function readWholeDocument(markdown, name = "") {
	return readWhole$1(frameFrom(markdown, name)).map(entryFrom);
}
function contextOfDocument(markdown, name = "") {
	return contextFrom(frameFrom(markdown, name));
}
let latest = null;
function frameFrom(markdown, name) {
	if (latest?.markdown === markdown && latest.name === name) return latest.frame;
	const frame = readFrame(markdown, name);
	latest = {
		markdown,
		name,
		frame
	};
	return frame;
}
function readFrame(markdown, name) {
	const text = markdown.replace(/\r\n?/g, "\n").slice(0, maxCharacters);
	const lines = text.split("\n");
	return {
		lines,
		zones: zonesAbove(lines),
		reference: referenceFrom(lines, name),
		order: documentOrder(text)
	};
}
function zonesAbove(lines) {
	let last = null;
	return lines.map((line) => {
		const above = last;
		last = readStatedZone(line) ?? last;
		return above;
	});
}
function contextFrom({ reference: { day, near }, order }) {
	return {
		postedAt: near === null ? "2000-01-01T00:00:00Z" : noonOn(near),
		zone: null,
		...day === null ? {} : { day },
		...order === void 0 ? {} : { dateOrder: order }
	};
}
function entriesIn(frame, sections) {
	const inSections = sections.flatMap((section) => readSection(frame, section));
	if (inSections.length > 1) return inSections;
	const whole = readWhole$1(frame);
	return inSections.length === 0 || whole.length >= inSections.length + 3 ? whole : inSections;
}
const wholes = /* @__PURE__ */ new WeakMap();
function readWhole$1(frame) {
	const lines = wholes.get(frame) ?? readSection(frame, {
		from: 0,
		to: frame.lines.length
	}).filter(({ at }) => at !== null);
	wholes.set(frame, lines);
	return lines;
}
function readSection(frame, section) {
	const { lines, reference: { near, fromName } } = frame;
	const from = Math.max(0, section.from - 1);
	const zone = frame.zones[from] ?? null;
	const found = readTimedLines(lines.slice(from, section.to).join("\n"), contextFrom(frame), {
		datesOnly: true,
		zone
	}).map((entry) => ({
		...entry,
		line: entry.line + from
	})).filter((entry) => section.from === 0 || entry.line > section.from);
	if (fromName) return found.map((entry) => entry.dayCarried ? {
		...entry,
		remarks: [...entry.remarks, { code: "date-from-file-name" }]
	} : entry);
	return near === null ? found.map(withoutYear) : found;
}
function withoutYear(entry) {
	const year = entry.at === null ? entry.date?.year : Number(entry.at.slice(0, 4));
	if (year === void 0 || year < 1998 || year > 2001) return entry;
	const { line, text, zone, zoneLabel, zoneAssumed, approximate, remarks } = entry;
	const { backwards, halfDay, dayCarried, heading, label } = entry;
	return {
		line,
		text,
		zone,
		zoneLabel,
		zoneAssumed,
		approximate,
		remarks,
		backwards,
		halfDay,
		dayCarried,
		heading,
		label,
		at: null
	};
}
function once$1(entries) {
	const key = ({ at, date, text }) => JSON.stringify([
		at,
		date,
		text
	]);
	const last = new Map(entries.map((entry, index) => [key(entry), index]));
	return entries.filter((entry, index) => last.get(key(entry)) === index || entry.at === null && entry.date === void 0);
}
function documentZone(lines, sections, found) {
	const near = sections.flatMap(({ from, to }) => lines.slice(Math.max(0, from - 1), Math.min(to, from + 12))).map((line) => readStatedZone(line)).find((zone) => zone !== null);
	if (near) return near.label;
	const counts = /* @__PURE__ */ new Map();
	for (const { zoneLabel } of found) if (zoneLabel !== null) counts.set(zoneLabel, (counts.get(zoneLabel) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? lines.map((line) => readStatedZone(line)).find((zone) => zone !== null)?.label ?? null;
}
const written = ({ year, month, day }) => `${year}-${two(month)}-${two(day)}`;
function entryFrom(entry) {
	return {
		line: entry.line,
		occurredAt: entry.at,
		...entry.until === void 0 ? {} : { until: entry.until },
		...entry.date === void 0 ? {} : { date: written(entry.date) },
		...entry.dateUntil === void 0 ? {} : { dateUntil: written(entry.dateUntil) },
		text: excerpt(entry.text.replace(/\*\*|__/g, ""), textLength),
		zoneAssumed: entry.zoneAssumed,
		approximate: entry.approximate,
		remarks: entry.remarks,
		backwards: entry.backwards,
		halfDay: entry.halfDay,
		label: entry.label
	};
}
// src/render/timeline/cells.ts
const said$2 = /* @__PURE__ */ new Set(["comment", "command"]);
function eventTable(events, options) {
	let day = "";
	const rows = events.map((event) => {
		const date = formatDate(event.occurredAt, options.zone);
		const cell = timeCell$1(event, date === day ? null : date, options.zone);
		day = date;
		return [
			cell,
			options.zero === null ? "" : offset(options.zero, event.occurredAt),
			whatCell$1(event),
			linksCell(event)
		];
	});
	return table([
		`Time (${zoneName(options.zone)})`,
		"Since detection",
		"What happened",
		"Source"
	], rows);
}
function zoneName(zone) {
	return zone ?? "UTC";
}
function timeCell$1(event, date, zone) {
	const until = event.until === void 0 ? "" : `–${formatClock(event.until, zone)}`;
	return `${date === null ? "" : `${date} `}${event.approximate ? "~" : ""}${formatClock(event.occurredAt, zone)}${until}`;
}
function offset(zero, at) {
	const seconds = secondsBetween(zero, at);
	if (Math.abs(seconds) < 60) return "0";
	return `${seconds < 0 ? "−" : "+"}${formatDuration(seconds)}`;
}
function whatCell$1(event) {
	const notes = [...secondsBetween(event.occurredAt, event.postedAt) >= 120 && event.kind !== "opened" ? [`written ${event.postedAt.slice(0, 10) === event.occurredAt.slice(0, 10) ? "" : `${event.postedAt.slice(0, 10)} `}${event.postedAt.slice(11, 16)} UTC`] : [], ...event.remarks.map(describeRemark)];
	return `${tableCell(describeEvent(event))}${notes.length === 0 ? "" : ` <sub>${text(notes.join("; "))}</sub>`}`;
}
function linksCell(event) {
	return event.links.map(({ label, url }) => link(event.actor !== null && said$2.has(label) ? `${label} by ${event.actor}` : label, url)).join(" ");
}
// src/render/timeline/findings.ts
function describeFinding(finding) {
	switch (finding.ruleId) {
		case "starts-at-detection": return "The timeline begins with the detection. When did it start? Say /started TIME.";
		case "no-mitigation": return "No row says when the impact ended. If it ended before the issue was closed, say /mitigated TIME.";
		case "no-resolution": return "The status is resolved, but no row says since when. Say /resolved TIME.";
		case "unknown-language": return "The comments are in a language that is not supported, so only commands, labels and events count. Say /started TIME and /mitigated TIME.";
		case "silence": return describeSilence(finding);
		case "after-resolved": return `${finding.rows === 1 ? "1 row is dated" : `${finding.rows} rows are dated`} after the resolution at ${formatInstant(finding.resolvedAt)}. Was it really over?`;
		case "milestone-order": {
			const { earlier, later } = finding;
			return `${later.name} (${formatInstant(later.at)}) is earlier than ${earlier.name} (${formatInstant(earlier.at)}).`;
		}
		case "zone-assumed": return describeAssumedZones(finding);
		case "mixed-zones": return `Times were written in ${finding.zones.join(" and ")}; all are shown in one zone.`;
		case "clock-change": return `${describeRemark(finding.remark)}${finding.rows === 1 ? "" : ` (${finding.rows} rows)`}.`;
		case "clock-backwards": return `"${finding.words}" comes after a later time in its list; its time is used as written.`;
		case "ahead-of-writing": return `"${finding.words}"${finding.rows === 1 ? "" : ` and ${finding.rows - 1} more`}: the time is later than the writing. Is the zone right?`;
		case "prose-duration": return `"${finding.words}" does not match the times: the milestones are ${formatDuration(finding.seconds)} apart.`;
	}
}
function describeSilence(finding) {
	const { severity, from, seconds, limit, gaps } = finding;
	const others = gaps === 1 ? "" : ` (${gaps} such gaps, this is the longest)`;
	return `${formatDuration(seconds)} without a word from ${formatInstant(from)}; ${severity} expects one every ${formatDuration(limit)}${others}.`;
}
function describeAssumedZones({ rows, assumed }) {
	const zones = assumed.map(({ zone, stated }) => `${zone ?? ""}${stated ? " as stated earlier in this issue" : ""}`);
	const read = zones.length === 0 ? "" : `, read as ${zones.join(" or ")}`;
	return `${rows === 1 ? "1 row has" : `${rows} rows have`} a time without a zone${read}.`;
}
// src/render/timeline/mermaid.ts
function timelineGantt(timeline) {
	const { milestones } = timeline;
	const first = milestones.started?.at ?? milestones.detected?.at;
	if (first === void 0) return "";
	const end = findLast(timeline, first);
	const lanes = [
		impact$1(timeline, first, end),
		detection(timeline),
		response(timeline, end),
		deploys(timeline, first, end)
	].filter((lane) => lane.length > 1);
	return [
		"gantt",
		"    dateFormat YYYY-MM-DDTHH:mm:ss",
		`    axisFormat ${secondsBetween(first, end) > 129600 ? "%m-%d %H:%M" : "%H:%M"}`,
		"    title All times UTC",
		...lanes.flat()
	].join("\n");
}
function findLast({ milestones, events }, first) {
	const end = milestones.resolved?.at ?? events.at(-1)?.occurredAt ?? first;
	return secondsBetween(first, end) < 60 ? plusSeconds(first, 60) : end;
}
function impact$1({ milestones }, first, end) {
	const over = milestones.mitigated?.at ?? end;
	const label = milestones.started === void 0 ? "Known impact" : "Impact";
	return ["    section Impact", bar(milestones.mitigated === void 0 && milestones.resolved === void 0 ? `${label} (not over)` : label, "crit, ", first, over < first ? end : over)];
}
function detection({ milestones }) {
	const { started, detected } = milestones;
	if (detected === void 0) return [];
	return [
		"    section Detection",
		...started !== void 0 && secondsBetween(started.at, detected.at) >= 60 ? [bar("Undetected", "", started.at, detected.at)] : [],
		point("Detected", detected.at)
	];
}
function response({ milestones }, end) {
	const { acknowledged, detected, mitigated, resolved } = milestones;
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
	const from = plusSeconds(first, -10800);
	const inside = events.filter((event) => [
		"deploy",
		"change",
		"release",
		"run"
	].includes(event.kind) && event.occurredAt >= from && event.occurredAt <= plusSeconds(end, 3600));
	const wanted = new Set([...inside].sort((a, b) => Number(b.key) - Number(a.key)).slice(0, 12));
	return ["    section Deploys", ...inside.filter((event) => wanted.has(event)).map((event) => point(deployName(event), event.occurredAt))];
}
function deployName(event) {
	const pull = event.links.find((link) => link.label.startsWith("#"))?.label.slice(1);
	const words = describeShipped(event).replace(/\s*\(#\d+\)\s*$/, "");
	return ganttText(`${pull === void 0 ? "" : `PR ${pull} `}${words}`).slice(0, 40).trim() || "deploy";
}
function ganttText(untrusted) {
	return untrusted.normalize("NFKC").replace(/[^\p{L}\p{N} .,()/_+-]+/gu, " ").replace(/-{2,}/g, "-").replace(/(\d{4})-(\d\d)-(\d\d)/g, "$1.$2.$3").replace(patternFrom("gi", String.raw`\b(?:end|click|call|href|section|title|todayMarker|dateFormat|axisFormat|excludes`, String.raw`|includes|inclusiveEndDates|topAxis|weekday|weekend|accTitle|accDescr|vert`, String.raw`|tickInterval)\b`), (word) => `${word.slice(0, 1)}.${word.slice(1)}`).replace(/\s+/g, " ").trim();
}
const stamp = (at) => at.slice(0, 19);
const bar = (name, tags, from, to) => `    ${name} :${tags}${stamp(from)}, ${stamp(to > from ? to : plusSeconds(from, 60))}`;
const point = (name, at) => `    ${name} :milestone, ${stamp(at)}, 0m`;
// src/render/timeline/milestones.ts
const endings = {
	"time-to-detect": "detected",
	"time-to-acknowledge": "acknowledged",
	"time-to-mitigate": "mitigated",
	"time-to-resolve": "resolved"
};
const certaintyWords = {
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
// src/correlation/signals/change-type.ts
const groups = {
	feat: "feature",
	feature: "feature",
	perf: "feature",
	fix: "fix",
	hotfix: "fix",
	bugfix: "fix",
	ref: "refactoring",
	refactor: "refactoring",
	chore: "chore",
	build: "chore",
	deps: "chore",
	test: "idle",
	tests: "idle",
	docs: "idle",
	doc: "idle",
	ci: "idle",
	style: "idle",
	meta: "idle",
	i18n: "idle"
};
const wide = [
	["idle", patternFrom("i", String.raw`\b(?:typos?|readme|changelog|translations?|localisation updates?|lint(?:ing)?|docs?`, String.raw`|documentation|comments?|tests?|specs?)\b`)],
	["bump", /\b(?:bumps?|upgrades?|updates? (?:dependency|module|package|lock)|dependabot|renovate)\b/i],
	["removal", /\b(?:removes?|deletes?|drops?|clean(?:s|ing)?[ -]?up|retires?|deprecates?)\b/i],
	["activation", patternFrom("i", String.raw`\b(?:switch(?:es|ed|ing)?|migrat(?:es?|ed|ing|ion)|disabl(?:es?|ed|ing)|upgrad(?:es?|ed`, String.raw`|ing)|turn(?:s|ed|ing)? (?:on|off)|replac(?:es?|ed|ing)|defaults?|cut ?over)\b`)],
	["fix", /\b(?:fix(?:es|ed)?|bug|correct)\b/i]
];
const words$4 = {
	feature: "a feature",
	fix: "a fix",
	refactoring: "a refactoring",
	chore: "a chore",
	idle: "work on tests, documentation or tooling",
	bump: "a version bump",
	removal: "a removal",
	activation: "a switch, an upgrade or a replacement"
};
const changeType = {
	id: "change-type",
	description: "What the title says the change is: feature, fix, refactoring, chore, bump, removal, activation.",
	evidence(candidate, context) {
		const { type, title } = context.profile(candidate).parts;
		const kinds = /* @__PURE__ */ new Set();
		const own = type === null ? void 0 : groups[type];
		if (own !== void 0) kinds.add(own);
		for (const [kind, pattern] of wide) if (pattern.test(title.slice(0, 300))) kinds.add(kind);
		if (kinds.size === 0) return null;
		return {
			features: Object.fromEntries([...kinds].map((kind) => [kind, 1])),
			text: `Its title says ${[...kinds].map((kind) => words$4[kind] ?? kind).slice(0, 2).join(" and ")}.`
		};
	}
};
// src/correlation/signals/changed-lines.ts
const patchLimit = 2e5;
const short = 100;
const changedLines = {
	id: "changed-lines",
	description: "Symptom words and quoted error strings in the lines that the change adds or removes, where the diff was read.",
	evidence(candidate, context) {
		if (context.symptoms.words.size === 0) return null;
		const lines = collectChangedLines((candidate.commit.files ?? []).map(({ patch }) => patch ?? ""));
		if (lines === "") return null;
		const quote = context.symptoms.quotes.find((text) => lines.includes(text));
		if (quote !== void 0) return {
			features: { quote: 1 },
			text: `Its changed lines contain "${quote.slice(0, 80)}" from the report.`
		};
		const { titleWords, bodyWords, pathWords } = context.profile(candidate);
		const inLines = context.wordsOf(lines);
		const fresh = [...context.symptoms.words.keys()].filter((word) => inLines.has(word) && !titleWords.has(word) && !bodyWords.has(word) && !pathWords.has(word));
		if (fresh.length === 0) return null;
		const sum = fresh.reduce((total, word) => total + context.rarity(word), 0);
		return {
			features: { rarity: Math.log1p(sum / (1 + inLines.size / short)) },
			text: `Its changed lines contain ${fresh.slice(0, 3).map((word) => `"${context.symptoms.words.get(word) ?? word}"`).join(", ")} from the report.`
		};
	}
};
function collectChangedLines(patches) {
	return patches.join("\n").slice(0, patchLimit).split("\n").filter((line) => /^[+-]/.test(line)).map((line) => line.slice(1)).join("\n");
}
// src/correlation/signals/configuration.ts
const configuration = {
	id: "configuration",
	description: "Configuration and feature flags, by the paths of `correlation.configuration_paths`.",
	needs: "files",
	evidence(candidate, context) {
		const { paths, kinds } = context.profile(candidate);
		const found = (paths ?? []).find((path, index) => context.isConfiguration(path) && !harmless.has(kinds[index] ?? "runtime") && kinds[index] !== "generated" && kinds[index] !== "dependency");
		return found === void 0 ? null : {
			features: { touched: 1 },
			text: `Changes configuration: ${found}`
		};
	}
};
// src/correlation/signals/deploy-state.ts
const deployState = {
	id: "deploy-state",
	description: "A deploy that failed or had not finished when the incident began.",
	evidence(candidate) {
		const { deploy } = candidate;
		if (deploy === null) return null;
		if (deploy.state === "failed") return {
			features: { failed: 1 },
			text: `Its deploy (${deploy.label}) failed.`
		};
		if (deploy.state === "running") return {
			features: { running: 1 },
			text: `Its deploy (${deploy.label}) had not finished.`
		};
		return null;
	}
};
// src/correlation/signals/first-touch.ts
const long = 1209600;
const firstTouch = {
	id: "first-touch",
	description: "The first change to a file for at least a fortnight, as far back as the history was read.",
	needs: "files",
	evidence(candidate, context) {
		const { paths } = context.profile(candidate);
		const oldest = context.history.at(-1);
		if (paths === null || paths.length === 0 || oldest === void 0) return null;
		const read = secondsBetween(oldest.committedAt, candidate.commit.committedAt);
		const rested = paths.map((path) => ({
			path,
			since: context.touchedBefore(path, candidate.commit)
		})).map(({ path, since }) => ({
			path,
			rest: since === null ? read : secondsBetween(since, candidate.commit.committedAt)
		}));
		const longest = rested.reduce((best, one) => one.rest > best.rest ? one : best);
		if (longest.rest < long) return null;
		return {
			features: { share: rested.filter(({ rest }) => rest >= long).length / rested.length },
			text: `The first change to ${longest.path} for at least ${formatDuration(longest.rest - longest.rest % 86400)}.`
		};
	}
};
// src/correlation/signals/named-files.ts
const namedFiles = {
	id: "named-files",
	description: "File names in the report, such as those of a stack trace, that the change touches.",
	needs: "files",
	evidence(candidate, context) {
		const found = (context.profile(candidate).paths ?? []).filter((path) => context.symptoms.fileNamed(path) !== null);
		if (found.length === 0) return null;
		return {
			features: { any: 1 },
			text: `The report names ${found.slice(0, 2).join(" and ")}, which it touches.`
		};
	}
};
// src/correlation/signals/promotion.ts
const maxChanges$1 = 100;
const promotion = {
	id: "promotion",
	description: "A promotion or version bump, opened up to the changes that it brings live, and the words of the report in them.",
	evidence(candidate, context) {
		const carried = carriedBy(candidate.commit, context.comparisons, context.indexed);
		if (carried === null) return null;
		const best = carried.commits.slice(0, maxChanges$1).map((commit) => ({
			commit,
			shared: sharedWords(commit, context)
		})).reduce((a, b) => b.shared.rarity > a.shared.rarity ? b : a);
		const brings = `Brings ${carried.more ? "at least " : ""}${carried.total} ${carried.total === 1 ? "change" : "changes"} live`;
		if (best.shared.rarity === 0) return {
			features: { carries: 1 },
			text: `${brings}.`
		};
		const title = readMessage(best.commit.message).title.slice(0, 80);
		return {
			features: {
				carries: 1,
				rarity: Math.log1p(best.shared.rarity)
			},
			text: `${brings}, among them "${title}" (${shortSha(best.commit.sha)}), which shares "${best.shared.word}".`
		};
	}
};
function sharedWords(commit, context) {
	const words = context.wordsOf(`${readMessage(commit.message).title}\n${(commit.files ?? []).map(({ path }) => path).join("\n")}`);
	const common = [...context.symptoms.words].filter(([word]) => words.has(word)).map(([word, form]) => ({
		word: form,
		rarity: context.rarity(word)
	})).sort((a, b) => b.rarity - a.rarity);
	return {
		rarity: common.reduce((sum, one) => sum + one.rarity, 0),
		word: common[0]?.word ?? ""
	};
}
// src/correlation/signals/position.ts
const position = {
	id: "position",
	description: "Position among the changes before the start, nearest first.",
	evidence(candidate, context) {
		const { position } = context.profile(candidate);
		const { deploy } = candidate;
		const others = deploy === null || deploy.source === "push" ? 0 : context.candidates.filter((one) => one.deploy?.id === deploy.id).length - 1;
		const between = Math.round(position - others / 2);
		const text = between <= 0 ? `The last ${others > 0 ? "deploy" : "change"} before the ${context.point}${others > 0 ? ` carried it, with ${others} other ${others === 1 ? "change" : "changes"}` : ""}.` : `${between} ${between === 1 ? "change came" : "changes came"} between it and the ${context.point}.`;
		return {
			features: { log: Math.log2(1 + position) },
			text
		};
	}
};
// src/correlation/signals/recency.ts
const noticing = 4;
const verbs$2 = {
	deploy: "Deployed",
	rollback: "Rolled back"
};
function byChance(chance) {
	if (chance >= .995) return "";
	return `; by chance a change is this close ${chance < .01 ? "less than 1" : String(Math.round(100 * chance))} % of the time`;
}
const recency = {
	id: "recency",
	description: "How long before the start the change took effect. When only the time of the report is known, the last minutes before it count less: an impact has to be noticed first, unless the report is about a deploy or a build, which fails at once.",
	evidence(candidate, context) {
		const { age } = context.profile(candidate);
		const minutes = Math.abs(age) / 60;
		const fresh = age >= 0 && context.basis !== "started" && !context.symptoms.immediate ? Math.max(0, 1 - minutes / noticing) : 0;
		const features = {
			log: Math.log1p(minutes),
			fresh,
			late: age < 0 ? 1 : 0
		};
		const verb = verbs$2[candidate.origin] ?? "Landed";
		const { point } = context;
		if (age < 0) return {
			features,
			text: `${verb} ${formatDuration(age)} after the ${point}, so it fits only if that time is late.`
		};
		if (candidate.origin === "latent") return {
			features,
			text: `Older than the window (${formatDuration(age)} before the ${point}), but the report points to it.`
		};
		return {
			features,
			text: `${verb} ${age < 60 ? "within a minute" : formatDuration(age)} before the ${point}${byChance(context.chance(age))}.`
		};
	}
};
// src/correlation/stance.ts
const stanceEntries = [
	{
		stance: "innocent",
		pattern: patternFrom("i", String.raw`\b(?:revert(?:ed|ing)?|roll(?:ed|ing) back)\b.{0,30}\bREF\b.{0,60}\b(?:no (?:effect`, String.raw`|change|difference)|did ?n[o'’]t help|in vain|still)\b`),
		says: [
			"Reverted REF, no effect",
			"Rolled back REF but it still fails",
			"reverting REF did not help"
		],
		saysNot: ["Reverted REF, errors are gone", "Reverted in REF"]
	},
	{
		stance: "innocent",
		pattern: /\b(?:not|isn['’]t|wasn['’]t|unrelated to|ruled? out|unlikely|doubt(?: it is)?|n[o'’]t caused by)\b.{0,25}\bREF\b/i,
		says: [
			"It is not REF",
			"we ruled out REF",
			"This is unrelated to REF",
			"Not caused by REF"
		],
		saysNot: ["It is REF", "Not sure yet. After lunch we look at OTHER and then REF"]
	},
	{
		stance: "innocent",
		pattern: /\bREF\b.{0,20}\b(?:is|was|looks?|seems?)\b.{0,12}\b(?:fine|innocent|unrelated|harmless|ok|not (?:it|the|to))\b/i,
		says: [
			"REF is fine",
			"REF looks unrelated",
			"REF was not it",
			"REF is not the cause"
		],
		saysNot: ["REF is the cause", "REF looks bad"]
	},
	{
		stance: "cure",
		pattern: patternFrom("i", String.raw`\b(?:revert|roll|back)(?:ed|ing|s)?\b(?: it| this| that| them| OTHER| back| out`, String.raw`| the \w+){0,3} (?:in|with|by|via|through) REF\b`),
		says: [
			"Reverted in REF",
			"Rolled it back with REF",
			"Reverted OTHER in REF",
			"reverting the deploy via REF"
		],
		saysNot: ["Reverted REF", "Rolled back REF in OTHER"]
	},
	{
		stance: "innocent",
		pattern: /\b(?:roll(?:ed|ing)?|went|going|go|back) (?:us )?(?:back )?to REF\b/i,
		says: ["Rolled back to REF", "we went back to REF"],
		saysNot: ["Rolled back REF"]
	},
	{
		stance: "blamed",
		pattern: /\b(?:revert(?:ed|ing|s)?|roll(?:ed|ing|s)?[ -]?back|back(?:ed|ing)?[ -]?out|undo(?:ing|ne)?)\b.{0,25}\bREF\b/i,
		says: [
			"Reverted REF",
			"We are rolling back REF",
			"Backing out the change REF",
			"Reverted REF in OTHER"
		],
		saysNot: ["Reverted the cache setting, then looked at the dashboards and at REF"]
	},
	{
		stance: "blamed",
		pattern: /\bREF\b.{0,30}\b(?:broke|breaks?|caus(?:es?|ed|ing)|introduc(?:es?|ed)|trigger(?:s|ed)|regress\w{0,6})\b/i,
		says: [
			"REF broke checkout",
			"I think REF caused this",
			"REF introduced the bug"
		],
		saysNot: ["REF fixes what OTHER does"]
	},
	{
		stance: "blamed",
		pattern: /\b(?:bisect\w{0,4}|culprit|offend(?:er|ing)|suspects?|suspicious|blame|regression|to blame)\b.{0,40}\bREF\b/i,
		says: [
			"git bisect ends at REF",
			"The culprit is REF",
			"the offending change is REF",
			"I suspect REF"
		],
		saysNot: ["No suspect yet, and nobody has looked at what is going on with the queue since; REF"]
	},
	{
		stance: "blamed",
		pattern: patternFrom("i", String.raw`\b(?:caused|introduced|triggered|broken|brought|broke|started|began`, String.raw`|fail\w{0,3})\b.{0,30}\b(?:by|in|with|after|since|from)\b.{0,12}\bREF\b`),
		says: [
			"caused by REF",
			"Started right after REF, I think",
			"introduced in REF",
			"It fails since REF"
		],
		saysNot: ["Fixed by REF", "The dashboard is broken, see REF"]
	},
	{
		stance: "cure",
		pattern: patternFrom("i", String.raw`\bREF\b(?! (?:was|is|got|has been)\b).{0,25}\b(?:fix(?:es|ed)?|resolv(?:es|ed)`, String.raw`|should (?:fix|help)|revert(?:s|ed)|restores?|repairs?|mitigat\w{0,3}|removes?)\b`),
		says: [
			"REF fixes it",
			"REF should fix this",
			"REF reverts the change",
			"Deployed REF, which restores the limit"
		],
		saysNot: ["REF broke it", "REF was reverted"]
	},
	{
		stance: "cure",
		pattern: patternFrom("i", String.raw`\b(?:remov|fix|add|rais|increas|restor|repair|patch|disabl|mitigat|workaround|resolv`, String.raw`|correct)\w{0,4}\b.{0,60}\b(?:in|with|by|via|through|:) ?REF\b`),
		says: [
			"Removing the regex from the ingress in REF",
			"Fixed by REF",
			"We add memory with REF",
			"Fix: REF"
		],
		saysNot: ["Broken since REF"]
	},
	{
		stance: "blamed",
		pattern: patternFrom("i", String.raw`\b(?:after|since|because of|due to|the (?:code|deploy|release|change|rollout) (?:from`, String.raw`|of|in)|we (?:deployed|shipped|merged|released)\b.{0,25}\bin|merg(?:e|ing)|deploy(?:ing`, String.raw`|ment)? of) REF\b`),
		says: [
			"since REF",
			"due to REF",
			"What we deployed at 12:20 in REF takes every path",
			"the code from REF"
		],
		saysNot: [
			"see REF",
			"Look at REF",
			"from REF"
		]
	},
	{
		stance: "blamed",
		pattern: /\bREF\b.{0,20}\b(?:is|was) (?:the )?(?:cause|reason|trigger|problem|it|reverted|rolled back)\b/i,
		says: [
			"REF is the cause",
			"REF was the trigger",
			"REF was reverted"
		],
		saysNot: ["REF is green"]
	}
];
const reference = /(?:[\w.-]{1,80}\/[\w.-]{1,80})?#\d{1,9}|\b[0-9a-f]{7,40}\b|https?:\/\/\S{1,200}\/(?:pull|commit)\/\w{1,40}/gi;
function readStance(text, isMeant) {
	const marked = text.slice(0, 1e3).replace(/[*_`]/g, "").replace(reference, (found) => isMeant(found) ? "REF" : "OTHER");
	return stanceEntries.find(({ pattern }) => pattern.test(marked))?.stance ?? "mentioned";
}
// src/correlation/signals/responders.ts
const words$3 = {
	blamed: "points to it",
	cure: "names it as the fix",
	innocent: "rules it out",
	mentioned: "mentions it"
};
const responders = {
	id: "responders",
	description: "Comments and the report that mention the change by number, sha or deployment: \"started right after #412\".",
	evidence(candidate, context) {
		const stances = context.mentions(candidate).map((mention) => ({
			...mention,
			stance: readStance(mention.text, (ref) => isMeantBy(ref.replace(/^[^#]+(?=#)/, ""), candidate))
		}));
		const last = stances.filter(({ stance }) => stance !== "mentioned").at(-1) ?? stances.at(-1);
		if (last === void 0) return null;
		const quoted = `"${last.text.replace(/\s+/g, " ").trim().slice(0, 100)}"`;
		return {
			features: { [last.stance]: 1 },
			text: `${last.by} ${words$3[last.stance]}: ${quoted}`
		};
	}
};
// src/correlation/signals/later-changes.ts
const repairing = /\b(?:fix(?:es|ed|up)?|hot-?fix|bug|repair|correct(?:s|ed)?|missing|typo|oops|follow[- ]?up)\b/i;
const maxChanges = 100;
const laterChanges = {
	id: "later-changes",
	description: "Files that later changes before the start touched again; a change that repairs an earlier one in the window.",
	needs: "files",
	evidence(candidate, context) {
		const { paths, parts, index } = context.profile(candidate);
		if (paths === null || paths.length === 0) return null;
		const later = /* @__PURE__ */ new Set();
		let share = 0;
		let before = false;
		for (const path of new Set(paths.slice(0, maxChanges))) {
			const touchers = context.changesTouching(path);
			const [newest, oldest] = [touchers[0], touchers.at(-1)];
			if (newest !== void 0 && newest !== candidate) share += 1 / Math.min(maxChanges, paths.length);
			before ||= oldest !== void 0 && oldest !== candidate;
			for (const one of touchers) {
				if (context.profile(one).index >= index || later.size >= maxChanges) break;
				later.add(one);
			}
		}
		const repairs = before && repairing.test(parts.title.slice(0, 300));
		if (later.size === 0 && !repairs) return null;
		return {
			features: {
				share,
				later: Math.log1p(later.size),
				repairs: repairs ? 1 : 0
			},
			text: sentence(later, repairs, context)
		};
	}
};
function sentence(later, repairs, context) {
	if (repairs) return "Repairs what an earlier change in the window touched.";
	const repair = [...later].find((one) => repairing.test(context.profile(one).parts.title));
	if (repair !== void 0) return `A later change repaired the same files: ${context.profile(repair).parts.title.slice(0, 80)}`;
	return `${later.size === 1 ? "One later change" : `${later.size} later changes`} touched the same files again.`;
}
// src/correlation/signals/service.ts
const service = {
	id: "service",
	description: "The affected service and the paths that the configuration, CODEOWNERS or folder names give it.",
	needs: "files",
	evidence(candidate, context) {
		const { paths } = context.profile(candidate);
		if (context.incident.services.length === 0 || paths === null) return null;
		for (const name of context.incident.services.slice(0, 10)) {
			const owned = matcherFor(name, context);
			const found = paths.find((path) => owned(path));
			if (found !== void 0) return {
				features: { touched: 1 },
				text: `Touches the affected service ${name} (${found}).`
			};
		}
		return null;
	}
};
function matcherFor(name, context) {
	const known = context.config.services.find((one) => one.name.toLowerCase() === name.toLowerCase());
	if (known !== void 0 && known.paths.length > 0) return (0, import_picomatch.default)([...known.paths], { dot: true });
	const owned = ownedPatterns(name, context.codeowners);
	const byOwner = owned.length === 0 ? () => false : (0, import_picomatch.default)([...owned], { dot: true });
	const folder = name.toLowerCase().replace(/[\s_]+/g, "-");
	return (path) => byOwner(path) || path.toLowerCase().split("/").some((segment) => segment.replace(/\.[a-z0-9]{1,8}$/, "").replace(/_/g, "-") === folder);
}
function ownedPatterns(name, codeowners) {
	const wanted = [...collectWords(name)];
	if (wanted.length === 0) return [];
	return codeowners.slice(0, 2e5).split("\n").flatMap((line) => {
		const [pattern = "", ...owners] = line.replace(/#.*$/, "").trim().split(/\s+/);
		const words = collectWords(owners.join(" "));
		return pattern !== "" && pattern !== "*" && owners.length > 0 && wanted.every((word) => words.has(word)) ? [toGlob(pattern)] : [];
	});
}
function toGlob(pattern) {
	const rooted = pattern.replace(/\/$/, "").includes("/");
	const bare = pattern.replace(/^\//, "").replace(/\/$/, "");
	const below = /\*|\.[a-z0-9]{1,8}$/i.test(bare.split("/").at(-1) ?? "") ? "" : "{,/**}";
	return `${rooted ? "" : "**/"}${bare}${below}`;
}
// src/correlation/signals/size.ts
const size = {
	id: "size",
	description: "How many lines and files the change touches.",
	needs: "lines",
	evidence(candidate, context) {
		const { fileCount, lines } = context.profile(candidate);
		if (fileCount === 0 || lines === null) return null;
		const text = `Changes ${lines === 0 ? "" : `${lines} ${lines === 1 ? "line" : "lines"} in `}${fileCount} ${fileCount === 1 ? "file" : "files"}.`;
		return {
			features: {
				lines: Math.log1p(lines),
				files: Math.log1p(fileCount)
			},
			text
		};
	}
};
// src/correlation/signals/symptom-words.ts
const listed = 4;
const telling = .5;
const rare = 1.2;
const isSpecific = (word, rarity) => rarity >= rare && !isGeneric(word) && word.length > 2;
function specificity(shared, isTwice) {
	const specific = shared.filter(({ word, rarity }) => isSpecific(word, rarity));
	const telling = specific.some(({ word }) => /\d/.test(word) || word.length >= 9 || isTwice(word));
	return specific.length >= 2 || telling ? 1 : 0;
}
const symptomWords = {
	id: "symptom-words",
	description: "Symptom words, error strings, host, endpoint and service names that also appear in the title, the description or the paths.",
	evidence(candidate, context) {
		const { titleWords, bodyWords, pathWords } = context.profile(candidate);
		const common = [...context.symptoms.words.keys()].filter((word) => titleWords.has(word) || bodyWords.has(word) || pathWords.has(word));
		if (common.length === 0) return null;
		const rarest = common.map((word) => ({
			word,
			rarity: context.rarity(word)
		})).sort((a, b) => b.rarity - a.rarity);
		const sum = rarest.reduce((total, { rarity }) => total + rarity, 0);
		const length = (titleWords.size + bodyWords.size + pathWords.size) / context.averageWords;
		const named = rarest.filter(({ rarity }, place) => place === 0 || rarity > telling).slice(0, listed).map(({ word }) => `"${context.symptoms.words.get(word) ?? word}"`);
		return {
			features: {
				rarity: Math.log1p(sum / (.5 + .5 * length)),
				rarest: rarest[0]?.rarity ?? 0,
				specific: specificity(rarest, (word) => titleWords.has(word) && pathWords.has(word))
			},
			text: `Shares ${named.join(", ")} with the report.`
		};
	}
};
// src/correlation/signals/touched-kind.ts
const shownKinds = [
	["migration", "a schema migration"],
	["configuration", "configuration"],
	["infrastructure", "infrastructure"],
	["dependency", "dependencies"],
	["runtime", "running code"]
];
const names$2 = {
	test: "tests",
	docs: "documentation",
	translation: "translations",
	pipeline: "the build pipeline",
	tooling: "developer tooling"
};
const touchedKind = {
	id: "touched-kind",
	description: "Runtime code, configuration, schema migrations, dependencies and infrastructure count for the change; tests, documentation and translations count against it.",
	needs: "files",
	evidence(candidate, context) {
		const { kinds } = context.profile(candidate);
		if (kinds.length === 0) return {
			features: { nothing: 1 },
			text: "Changes no files."
		};
		const has = (kind) => kinds.includes(kind) ? 1 : 0;
		const idle = kinds.every((kind) => harmless.has(kind));
		const features = {
			harmless: idle ? 1 : 0,
			runtime: has("runtime"),
			configuration: has("configuration"),
			infrastructure: has("infrastructure"),
			dependency: has("dependency"),
			migration: has("migration"),
			tested: has("test"),
			generated: has("generated")
		};
		if (idle) return {
			features,
			text: `Touches only ${list([...new Set(kinds)].map((kind) => names$2[kind] ?? kind))}.`
		};
		const shown = shownKinds.filter(([kind]) => kinds.includes(kind)).map(([, name]) => name);
		return {
			features,
			text: `Touches ${list(shown.length === 0 ? ["assets"] : shown)}.`
		};
	}
};
const list = (words) => words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
// src/correlation/signals/index.ts
const correlationSignals = [
	{
		id: "verdict",
		description: "A person’s verdict: `/trigger REF` settles the question, `/cleared REF` rules a change out. The newest one on a change counts.",
		evidence(candidate, context) {
			const last = context.incident.verdicts.filter(({ ref }) => isMeantBy(ref, candidate)).reduce((newest, one) => newest === null || one.at >= newest.at ? one : newest, null);
			if (last === null) return null;
			const who = last.by === "" ? "a responder" : last.by;
			return last.kind === "trigger" ? {
				features: { trigger: 1 },
				text: `Named as the trigger by ${who}.`
			} : {
				features: { cleared: 1 },
				text: `Cleared by ${who}.`
			};
		}
	},
	responders,
	recency,
	position,
	symptomWords,
	changedLines,
	namedFiles,
	service,
	reverted,
	promotion,
	deployState,
	laterChanges,
	touchedKind,
	configuration,
	changeType,
	firstTouch,
	size
];
// src/follow-ups/trackers/github-issues.ts
const githubIssues = {
	id: "github-issues",
	description: "issues of the repository that holds the postmortem",
	issueOf: (tracking, issues) => {
		const number = readIssueNumber(tracking, issues);
		return number === null ? null : issues.find((issue) => issue.number === number) ?? null;
	}
};
function readIssueNumber(tracking, issues) {
	const local = /^(?:GH-|#)(\d{1,9})$/i.exec(tracking.trim())?.[1];
	if (local !== void 0) return Number(local);
	const match = /^(?:https?:\/\/[^/\s]{1,200}\/)?([\w.-]{1,60}\/[\w.-]{1,100})(?:#|\/(?:issues|pull)\/)(\d{1,9})\b/i.exec(tracking.trim());
	if (match === null) return null;
	const home = /^https?:\/\/[^/]{1,200}\/([\w.-]{1,60}\/[\w.-]{1,100})\/(?:issues|pull)\/\d+$/.exec(issues[0]?.url ?? "")?.[1];
	return home !== void 0 && home.toLowerCase() === match[1]?.toLowerCase() ? Number(match[2]) : null;
}
// src/follow-ups/trackers/index.ts
const trackers = [githubIssues];
// src/render/correlation/comment.ts
const limit = 6e4;
const foldedRows = 40;
function renderCorrelationComment(correlation, { facts, config }) {
	const shown = correlation.verdict === "candidates" ? chooseShown(correlation, config) : [];
	const rest = correlation.candidates.slice(shown.length);
	const blocks = [
		"### What changed right before this?",
		headline$1(correlation, shown),
		...shown.map((one) => renderEntry(one, correlation)),
		suspectsBlock(correlation, shown.length === 0),
		correlation.remedy === null ? "" : `**${link(remedyWords(correlation.remedy), correlation.remedy.url)}.**`,
		correlation.rollback === null ? "" : rollbackBlock(correlation.rollback),
		renderRest(rest, shown.length, correlation),
		footer(correlation)
	];
	const body = redact(blocks.filter((block) => block !== "").join("\n\n"), config.redact).text;
	return `${capMarkdown(body, limit, "The rest was left out; `after-action correlate` prints all of it.")}\n\n${printRanks(readRankHistory(correlation, facts))}`;
}
function chooseShown(correlation, config) {
	const fitting = correlation.candidates.filter(({ confidence }) => confidence !== "unlikely");
	return correlation.candidates.slice(0, Math.max(1, Math.min(config.correlation.show, Math.max(fitting.length, 1)), correlation.together.length));
}
function headline$1(correlation, shown) {
	const { settled, together } = correlation;
	if (settled !== null && settled.ref === "none") return `**No change caused this**, says ${link(settled.by === "" ? "a responder" : settled.by, settled.url)}.`;
	if (settled !== null) return `**Confirmed trigger: ${inlineCode(settled.ref)}**, says ${link(settled.by === "" ? "a responder" : settled.by, settled.url)}.`;
	const [first] = shown;
	if (first === void 0) return `**${correlation.considered === 0 ? `No change is known between ${clock$1(correlation.window.from)} and ${clock$1(correlation.window.to)}.` : nothingFits}**`;
	const lead = first.confidence === "likely" ? "Likely" : "Possible";
	if (together.length > 1) return `**${lead}: ${counted$1(together.length, "change")} that went out together**, ${distanceToPoint(first, correlation)}.`;
	return `**${lead}: ${linked(first)}**, ${distanceToPoint(first, correlation)}.`;
}
function linked(one) {
	const number = one.change.pullRequest === null ? "" : ` #${one.change.pullRequest.number}`;
	return link(`${printTitle(one)}${number}`, one.change.pullRequest?.url ?? one.change.commit.url);
}
function renderEntry(one, correlation) {
	const { change } = one;
	const facts = [
		`**${one.confidence}**`,
		distanceToPoint(one, correlation),
		renderFiles(one),
		renderOrigin(one),
		change.deploy === null || change.deploy.source === "push" ? "" : link(`deploy ${change.deploy.label}`, change.deploy.url)
	].filter((fact) => fact !== "").join(" · ");
	const lines = chooseEvidence(one, correlation).map(({ text: sentence, weight }) => `   - ${weight < 0 ? "Against it: " : ""}${text(sentence)}`);
	return [
		`${one.rank}. ${linked(one)}`,
		`   ${facts}`,
		...lines
	].join("\n");
}
function suspectsBlock({ otherCauses, settled }, nothing) {
	if (!nothing && otherCauses.length === 0) return "";
	if (settled !== null && settled.ref !== "none") return "";
	const rows = usualSuspects(otherCauses).filter(({ stated }) => nothing || stated !== null).map(({ name, question, stated }) => {
		return `- **${name}**: ${question}${stated === null ? "" : ` ${quotation(stated)}`}`;
	});
	return [nothing ? "Ask next:" : "Other causes that were named:", ...rows].join("\n");
}
function quotation({ text: words, by, url }) {
	const quoted = `“${text(words.slice(0, 140))}”`;
	if (by === "") return `The report says ${quoted}`;
	return `${url === "" ? text(by) : link(by, url)}: ${quoted}`;
}
function renderOrigin(one) {
	const { origin, commit } = one.change;
	if (origin === "outside") return "reported from outside";
	return origin === "rollback" ? "" : link(`diff ${shortName(one)}`, commit.url);
}
function renderFiles(one) {
	const touched = files(one);
	if (touched === null || touched.count === 0) return "";
	const named = touched.paths.slice(0, 2).map(inlineCode).join(", ");
	return touched.count > 2 ? `${named} and ${touched.count - 2} more` : named;
}
function rollbackBlock({ lastKnownGood, compareUrl, ...options }) {
	const warnings = options.warnings.map((warning) => `- ⚠️ ${text(warning)}`).join("\n");
	const commands = options.commands.map(({ title, command }) => `${text(title)}:\n\n${codeBlock(command, "sh")}`).join("\n\n");
	return [
		`**Rollback options** (suggestions; nothing was executed): ${lastKnownGood === null ? "no earlier version is known to have been live" : `last known good is ${inlineCode(versionName(lastKnownGood))}`}${compareUrl === "" ? "" : `, ${link("what changed since", compareUrl)}`}.`,
		warnings,
		details("Commands", commands)
	].filter((part) => part !== "").join("\n\n");
}
function renderRest(rest, shown, correlation) {
	if (rest.length === 0) return "";
	const rows = rest.slice(0, foldedRows).map((one) => `${one.rank}. ${linked(one)} · ${shortName(one)} · ${distance$1(one, correlation)}`);
	const more = rest.length > foldedRows ? `\n\nand ${rest.length - foldedRows} more` : "";
	return details(shown === 0 ? `${counted$1(rest.length, "change")} of the window` : `${counted$1(rest.length, "other change")}`, `${rows.join("\n")}${more}`);
}
function footer(correlation) {
	const { window, reference, considered, deploySource } = correlation;
	return `<sub>${counted$1(considered, "change")} from ${clock$1(window.from)} to ${clock$1(window.to)}, measured from ${bases[reference.basis]}, ${clock$1(reference.at)}. ${text(deploySource.reason)} The ranking is a hint about where to look, not a verdict: comment <code>/trigger REF</code>, <code>/cleared REF</code> or <code>/started TIME</code> to correct it.</sub>`;
}
// src/incident/labels-and-assignees.ts
function desiredLabels(incident, facts, config) {
	const severity = config.severities.find(({ name }) => name === incident.severity)?.label;
	const ofStatus = statuses.map((name) => config.labels.statusPrefix + name);
	const status = facts.issue.labels.some((label) => hasLabel(ofStatus, label)) || incident.statusStated ? [config.labels.statusPrefix + incident.status] : [];
	const marked = isMarkedAsIncident({
		...facts.issue,
		labels: []
	}, config) ? facts.issue.labels.filter((label) => hasLabel([config.labels.incident], label)) : [config.labels.incident];
	const wanted = incident.withdrawn ? [] : [
		...marked,
		...severity === void 0 ? [] : [severity],
		...status
	];
	const ours = [
		config.labels.incident,
		...config.severities.map(({ label }) => label),
		...ofStatus
	];
	return {
		add: wanted.filter((label) => !hasLabel(facts.issue.labels, label)),
		remove: facts.issue.labels.filter((label) => hasLabel(ours, label) && !hasLabel(wanted, label))
	};
}
function desiredAssignees(incident, facts, { obeyed }) {
	const { assignees } = facts.issue;
	const is = (a, b) => b !== null && a.toLowerCase() === b.toLowerCase();
	const former = obeyed.flatMap((command) => {
		const meaning = rowFromCommand(command)?.meaning;
		return meaning?.type === "lead" ? [meaning.login] : [];
	});
	return {
		add: incident.lead !== null && !assignees.some((login) => is(login, incident.lead)) ? [incident.lead] : [],
		remove: assignees.filter((login) => !is(login, incident.lead) && former.some((earlier) => is(login, earlier)))
	};
}
// src/incident/slash-commands/replies.ts
const maxDenials = 3;
function replyKey(comment) {
	return `reply-${comment}`;
}
function repliesTo(facts, commands) {
	const waiting = new Set(postmortemRequests(commands).map(({ id }) => id));
	return allReplies(facts, commands, /* @__PURE__ */ new Map()).filter(({ comment }) => !waiting.has(comment));
}
function postmortemRequests({ obeyed }) {
	const asked = obeyed.filter(({ command }) => command.name === "postmortem");
	return [...new Set(asked.map(({ comment }) => comment))];
}
function repliesToPostmortem(facts, commands, outcomeFor) {
	const outcomes = /* @__PURE__ */ new Map();
	for (const request of postmortemRequests(commands)) {
		const outcome = outcomeFor(request);
		if (outcome !== null) outcomes.set(request.id, outcome);
	}
	return allReplies(facts, commands, outcomes).filter(({ comment }) => outcomes.has(comment));
}
function allReplies(facts, { obeyed, refused }, outcomes) {
	const [good, bad] = [byComment(obeyed), byComment(refused)];
	const [seen, before] = [/* @__PURE__ */ new Set(), ownReplies(facts)];
	return [...facts.comments].sort((a, b) => a.id - b.id).flatMap((comment) => {
		const wanted = replyTo(comment, good.get(comment.id) ?? [], needsReply(bad.get(comment.id) ?? [], seen), outcomes.get(comment.id));
		const earlier = before.get(replyKey(comment.id)) ?? null;
		const reply = settle(comment, wanted, earlier);
		return reply === null || isAnswered(comment, reply, earlier) ? [] : [reply];
	});
}
function ownReplies(facts) {
	const replies = /* @__PURE__ */ new Map();
	for (const comment of facts.comments) {
		const kind = isOurs(comment, facts) ? parseMarker(comment.body)?.kind ?? "" : "";
		if (kind.startsWith(replyKey("")) && !replies.has(kind)) replies.set(kind, comment.body.slice(comment.body.indexOf("\n") + 1).trim());
	}
	return replies;
}
function settle(comment, wanted, earlier) {
	if (earlier === null) return wanted;
	if (wanted !== null) return wanted.reply === null && wanted.reaction === "+1" ? {
		...wanted,
		reply: "Settled: the comment was carried out as it now reads."
	} : wanted;
	const { commands: left, misplaced } = readComment(comment.body);
	return left.length + misplaced.length > 0 ? null : {
		comment: comment.id,
		reaction: null,
		reply: "Settled: the comment no longer contains a command."
	};
}
function isAnswered({ reactions }, { reaction, reply }, earlier) {
	if (reply !== null && earlier !== null && normalized(reply) !== normalized(earlier)) return false;
	return reaction === null || (reactions.eyes ?? 0) > 0 && (reactions[reaction] ?? 0) > 0;
}
const normalized = (body) => body.replace(/\r\n?/g, "\n").trim();
function byComment(list) {
	const map = /* @__PURE__ */ new Map();
	for (const one of list) map.set(one.comment.id, [...map.get(one.comment.id) ?? [], one]);
	return map;
}
function needsReply(all, seen) {
	return {
		all,
		refused: all.filter((refusal) => {
			const { reason } = refusal;
			if (reason === "invalid") return true;
			const key = `${reason} ${refusal.comment.author.login}`;
			const first = !seen.has(key) && seen.size < maxDenials;
			seen.add(key);
			return first;
		})
	};
}
function replyTo(comment, obeyed, refused, outcome = {
	done: true,
	problems: []
}) {
	if (obeyed.length === 0 && refused.all.length === 0) return null;
	const parts = [
		...refused.refused.slice(0, 5).map(({ problem }) => printProblem(problem)),
		...refused.refused.length > 5 ? [`${refused.refused.length - 5} more commands of this comment could not be read.`] : [],
		...outcome.problems.slice(0, 5).map(remarkOn),
		...obeyed.some(({ command }) => command.name === "help") ? [helpReply()] : []
	];
	return {
		comment: comment.id,
		reaction: refused.all.length > 0 || !outcome.done ? "confused" : "+1",
		reply: parts.length === 0 ? null : parts.join("\n\n")
	};
}
function printProblem(problem) {
	return `${[
		`${text(redact(problem.message).text)}.`,
		...problem.expected !== void 0 && (problem.code === "PM603" || problem.expected.startsWith("one of")) ? [`Expected ${text(problem.expected)}.`] : [],
		...problem.example === void 0 ? [] : [`For example: ${exampleCode(problem.example)}.`],
		...problem.code === "PM603" ? [text(problem.remedy)] : []
	].join(" ").replace(/\?\./g, "?")} (${problem.code})`;
}
function remarkOn({ message, remedy, place, code }) {
	return `${place === void 0 ? "" : `${inlineCode(`${place.path}${place.line === void 0 ? "" : `:${place.line}`}`)}: `}${text(redact(message).text)}. ${text(redact(remedy).text)} (${code})`;
}
function exampleCode(example) {
	return example.startsWith("`") ? example : inlineCode(example);
}
function helpReply() {
	const rows = commands.map((command) => [
		`\`${printUsage(command)}\``,
		command.description,
		`\`${command.example}\``
	]);
	return `Write commands in the first lines of a comment, one per line.\n\n${table([
		"Command",
		"Does",
		"Example"
	], rows)}`;
}
// src/render/linked-words.ts
const address = /https?:\/\/[^\s<>"'`]{1,500}/i;
function linkedWords(words, length) {
	const line = redact(words.slice(0, 4e3)).text.replace(/\s+/g, " ").trim();
	const found = address.exec(line);
	if (found === null) return text(clipped(line, length));
	const url = found[0].replace(/[.,;:!?)\]}]+$/, "");
	const [before, behind] = [line.slice(0, found.index), line.slice(found.index + url.length)];
	const gaps = [/\s$/.test(before) ? " " : "", /^\s/.test(behind) ? " " : ""];
	const anchor = link(url.replace(/^https?:\/\//i, ""), url);
	return `${text(clipped(before, length))}${gaps[0]}${anchor}${gaps[1]}${text(clipped(behind, length))}`;
}
function clipped(line, length) {
	return line.length > length ? `${line.slice(0, length - 1).replace(/[\ud800-\udbff]$/, "")}…` : line;
}
// src/render/timeline/response-comment.ts
const maxBytes$1 = 59e3;
const byteLength = (markdown) => new TextEncoder().encode(markdown).length;
function renderResponseComment(input) {
	const all = input.timeline.events.length;
	const whole = page(input, all);
	if (byteLength(whole) <= maxBytes$1) return whole;
	let [fits, tooMany] = [0, all];
	while (tooMany - fits > 1) {
		const middle = fits + tooMany >> 1;
		if (byteLength(page(input, middle)) <= maxBytes$1) fits = middle;
		else tooMany = middle;
	}
	return page(input, fits);
}
function page(input, rows) {
	if (input.incident.withdrawn) return [
		headline(input),
		"`/reopen` makes it one again.",
		fullLog(input, rows)
	].filter((block) => block !== "").join("\n\n");
	return [
		headline(input),
		impact(input),
		update(input),
		needed(input),
		questions(input),
		milestones$1(input),
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
	return `## ${text(capitalized(severity))} · ${text(incident.status)} · ${text(lead)}`;
}
function impact({ incident }) {
	if (incident.impact === null) return "";
	const { value, by, url } = incident.impact;
	return `**Impact:** ${clip(value, 300)} (${link(`@${by}`, url)})`;
}
const isOver = (incident) => incident.status === "resolved";
function update({ incident, config, timeline }) {
	const last = incident.updates.at(-1);
	const words = last === void 0 ? "" : `Last update (${link(moment$1(last.at, config.timeZone), last.url)}): ${clip(last.value.text, 400)}`;
	const severity = config.severities.find(({ name }) => name === incident.severity);
	const since = last?.at ?? timeline.milestones.detected?.at ?? incident.declaredAt;
	const due = last?.value.nextDue ?? (severity === void 0 ? null : plusSeconds(since, severity.updateEveryMinutes * 60));
	if (isOver(incident) || due === null) return words;
	const rule = last?.value.nextDue == null && severity !== void 0 ? ` (${text(severity.name)}: every ${formatDuration(severity.updateEveryMinutes * 60)})` : "";
	return [`**Next update due ${moment$1(due, config.timeZone)}**${rule}`, ...words === "" ? [] : [words]].join("<br>");
}
function needed({ incident, timeline }) {
	if (isOver(incident)) return "";
	const gaps = [
		...incident.lead === null ? ["a lead: `/lead @you`"] : [],
		...incident.severity === null ? ["a severity: `/severity sev2`"] : [],
		...timeline.milestones.started === void 0 ? ["when it started: `/started 14:03 UTC`"] : []
	];
	return gaps.length === 0 ? "" : `**Still needed:** ${gaps.join(" · ")}`;
}
function questions({ timeline, config }) {
	return timeline.questions.map(({ milestone, at, proofUrl }) => {
		const clock = `${formatClock(at, config.timeZone)}${config.timeZone === null ? " UTC" : ""}`;
		return `Looks ${milestone} at ${link(clock, proofUrl)}? \`/${milestone} ${clock}\``;
	}).join("<br>");
}
function moment$1(at, zone) {
	return `${formatDate(at, zone)} ${formatClock(at, zone)} ${zoneName(zone)}`;
}
function clip(words, length) {
	const line = redact(words.slice(0, 4e3)).text.replace(/\s+/g, " ").trim();
	return text(line.length > length ? `${line.slice(0, length - 1).replace(/[\ud800-\udbff]$/, "")}…` : line);
}
function milestones$1({ timeline, config, incident }) {
	const known = milestoneNames.flatMap((name) => {
		const milestone = timeline.milestones[name];
		if (milestone === void 0) return [];
		return [[
			capitalized(name),
			moment$1(milestone.at, config.timeZone),
			durationUntil(timeline, name),
			`${certaintyWords[milestone.certainty]}, ${link("proof", milestone.proofUrl)}`
		]];
	});
	const unknown = isOver(incident) ? milestoneNames.filter((name) => timeline.milestones[name] === void 0 && name !== "acknowledged") : [];
	const open = unknown.length === 0 ? "" : `\n\nNot known: ${unknown.map((name) => `${name} (\`/${name} TIME\`)`).join(", ")}`;
	return `${table([
		"Milestone",
		"When",
		"It took",
		"How we know"
	], known)}${open}`;
}
function attempts({ incident }) {
	const tried = incident.attempts.map((attempt) => `- ${clip(attempt.value, 300)} (${link(`by ${attempt.by}`, attempt.url)})`);
	const kept = incident.evidence.map((evidence) => `- ${linkedWords(evidence.value, 300)} (${link(`by ${evidence.by}`, evidence.url)})`);
	const recent = (lines) => lines.slice(-15).join("\n");
	return [...tried.length === 0 ? [] : [`**Already tried**\n\n${recent(tried)}`], ...kept.length === 0 ? [] : [`**Evidence to keep**\n\n${recent(kept)}`]].join("\n\n");
}
function chart({ timeline }) {
	const source = timeline.events.length < 4 ? "" : timelineGantt(timeline);
	return source === "" ? "" : `\`\`\`mermaid\n${source}\n\`\`\``;
}
function tableOptions({ timeline, config }) {
	return {
		zone: config.timeZone,
		zero: timeline.milestones.detected?.at ?? null
	};
}
function keyRows(input) {
	const keys = input.timeline.events.filter((event) => event.key);
	const all = input.timeline.events.length;
	return `${keys.length === all ? "### Timeline" : `### Timeline: ${keys.length} of ${all} rows`}\n\n${eventTable(newest(keys, 60), tableOptions(input))}`;
}
function fullLog(input, rows) {
	const { events } = input.timeline;
	if (events.every((event) => event.key)) return "";
	const shown = newest(events, rows);
	const left = events.length - shown.length;
	const notice = left === 0 ? "" : `\n\n${left === 1 ? "1 older row is" : `${left} older rows are`} left out here to stay within GitHub's limit. ${link("The issue", input.incident.url)} has them all, and so has \`after-action timeline\`.`;
	if (shown.length === 0) return notice.trim();
	return details(`All ${events.length} rows`, `${eventTable(shown, tableOptions(input))}${notice}`);
}
const newest = (events, count) => count <= 0 ? [] : events.slice(-count);
function findings({ timeline, incident }) {
	const open = timeline.findings.filter(({ ruleId }) => isOver(incident) || ruleId !== "starts-at-detection");
	if (open.length === 0) return "";
	return `**Gaps and contradictions**\n\n${open.slice(0, 20).map((finding) => `- ${text(describeFinding(finding))}`).join("\n")}`;
}
function notes({ facts, deploys }) {
	const omissions = facts.omissions.slice(0, 10).map((omission) => `- ${text(omission)}`);
	return details("Where this comes from", [`Deploys: ${text(deploys.reason)}`, ...omissions.length === 0 ? [] : ["Not read:", omissions.join("\n")]].join("\n\n"));
}
function help({ incident, timeline }) {
	return `**You can comment:** ${[
		...incident.status === "resolved" ? ["/postmortem", "/follow-up TEXT @owner due 14d"] : [
			"/update TEXT next 30m",
			"/tried TEXT",
			"/status identified",
			...timeline.milestones.mitigated?.certainty === "stated" ? ["/resolved"] : ["/mitigated"]
		],
		"/timeline TEXT | TIME",
		"/help"
	].map((command) => `\`${command}\``).join(" · ")}`;
}
// src/jobs/timeline.ts
function createTimelineJob(plugIns) {
	return {
		id: "timeline",
		description: "keep the timeline of an incident current in one comment, and obey its slash commands",
		read: (reader, { issue }, { config, now }) => readIncidentFacts(reader, issue, config, now),
		plan: (facts, context) => planTimeline(buildIncidentView(facts, context.config, plugIns))
	};
}
function planTimeline(view) {
	if (!isIncident(view)) return {
		plan: {
			changes: [],
			reasons: [notAnIncident(view)]
		},
		output: view
	};
	const { facts, incident, commands } = view;
	const issue = facts.issue.number;
	const replies = repliesTo(facts, commands);
	return {
		plan: {
			changes: [
				...replies.flatMap((reply) => answer(issue, reply)),
				...noticed(view),
				{
					kind: "labels",
					issue,
					...desiredLabels(incident, facts, view.config)
				},
				{
					kind: "assignees",
					issue,
					...desiredAssignees(incident, facts, commands)
				},
				{
					kind: "comment",
					issue,
					key: "response",
					body: renderResponseComment(view)
				}
			].filter((change) => !isEmpty(change)),
			reasons: [`the timeline of #${issue} has ${view.timeline.events.length} rows`],
			notes: replies.flatMap(({ comment, reaction }) => reaction === null ? [] : [{
				kind: "command",
				comment,
				obeyed: reaction === "+1"
			}])
		},
		output: view
	};
}
function noticed({ facts, commands }) {
	return postmortemRequests(commands).filter(({ reactions: { eyes = 0, confused = 0, "+1": done = 0 } }) => eyes + confused + done === 0).map(({ id }) => ({
		kind: "reaction",
		issue: facts.issue.number,
		comment: id,
		content: "eyes"
	}));
}
function answer(issue, { comment, reaction, reply }) {
	const said = reply === null ? [] : [{
		kind: "comment",
		issue,
		key: replyKey(comment),
		body: reply
	}];
	if (reaction === null) return said;
	return [
		{
			kind: "reaction",
			issue,
			comment,
			content: "eyes"
		},
		...said,
		{
			kind: "reaction",
			issue,
			comment,
			content: reaction
		}
	];
}
function isEmpty(change) {
	return (change.kind === "labels" || change.kind === "assignees") && change.add.length + change.remove.length === 0;
}
function notAnIncident({ facts, config }) {
	const { incident, incidentType } = config.labels;
	const { number, type } = facts.issue;
	return `#${number} is not an incident: it has no ${incidentType === null ? `label "${incident}"` : `label "${incident}" or type "${incidentType}"`}${type === void 0 || incidentType !== null ? "" : `; issue types count where the option labels.incident_type names one, and this is "${type}"`}`;
}
// src/jobs/correlate.ts
function createCorrelateJob(plugIns) {
	return {
		id: "correlate",
		description: "rank the recent changes by how well they fit the incident, with the reasons, in one comment",
		read: (reader, { issue }, { config, now }) => readIncidentFacts(reader, issue, config, now),
		plan: (facts, context) => planCorrelation(buildIncidentView(facts, context.config, plugIns))
	};
}
function planCorrelation(view) {
	if (!isIncident(view)) return {
		plan: {
			changes: [],
			reasons: [notAnIncident(view)]
		},
		output: view
	};
	const issue = view.facts.issue.number;
	const { considered, candidates, verdict } = view.correlation;
	const fitting = candidates.filter(({ confidence }) => confidence !== "unlikely").length;
	const reason = verdict === "nothing-fits" ? `none of ${considered} changes fits #${issue}` : `${fitting} of ${considered} changes may explain #${issue}`;
	return {
		plan: {
			changes: [{
				kind: "comment",
				issue,
				key: "correlation",
				body: renderCorrelationComment(view.correlation, view)
			}],
			reasons: [reason]
		},
		output: view
	};
}
// src/postmortem/front-matter.ts
const memory = /^# after-action:generated((?: [A-Za-z0-9_-]{1,60}=[A-Za-z0-9_-]{6}){0,60})[ \t]*\r?$/m;
function printFrontMatter(entries) {
	return [...entries.map(([key, yaml]) => `${key}: ${yaml}`.trimEnd()), printMemory(entries.map(([key, yaml]) => [key, valueHash(yaml)]))].join("\n");
}
function printMemory(hashes) {
	return `# after-action:generated${hashes.map(([key, hash]) => ` ${key}=${hash}`).join("")}`;
}
function valueHash(yaml) {
	return createHash("sha256").update(yaml.replace(/\s+/g, " ").trim()).digest("base64url").slice(0, 6);
}
function mergeFrontMatter(existing, generated) {
	const ours = readMarkdown(generated).frontMatter;
	const theirs = readMarkdown(existing).frontMatter;
	const line = theirs === null ? null : memory.exec(existing.slice(0, theirs.place.end));
	if (ours === null || theirs === null || line === null || theirs.problems.length > 0) return {
		text: existing,
		conflicts: []
	};
	return splice(existing, theirs, generated, ours, new Map((line[1] ?? "").split(" ").filter(Boolean).map((pair) => pair.split("="))), line);
}
function splice(existing, theirs, generated, ours, seen, line) {
	const conflicts = [];
	const edits = [];
	const added = [];
	for (const entry of ours.entries) {
		const offered = generated.slice(entry.valuePlace.start, entry.valuePlace.end).trimEnd();
		const current = theirs.entries.find(({ key }) => key === entry.key);
		if (current === void 0) {
			if (!seen.has(entry.key)) added.push(`${entry.key}: ${offered}`.trimEnd());
			continue;
		}
		const kept = existing.slice(current.valuePlace.start, current.valuePlace.end).trimEnd();
		if (valueHash(kept) === valueHash(offered)) continue;
		if (valueHash(kept) === seen.get(entry.key)) edits.push({
			start: current.valuePlace.start,
			end: current.valuePlace.start + kept.length,
			text: kept === "" ? ` ${offered}` : offered
		});
		else if (seen.get(entry.key) !== valueHash(offered)) conflicts.push({
			region: `front matter: ${entry.key}`,
			kept,
			offered
		});
	}
	const newline = existing.includes("\r\n") ? "\r\n" : "\n";
	const remembered = printMemory(ours.entries.map((entry) => [entry.key, valueHash(generated.slice(entry.valuePlace.start, entry.valuePlace.end))]));
	const ending = line[0].endsWith("\r") ? "\r" : "";
	edits.push({
		start: line.index,
		end: line.index + line[0].length,
		text: [...added, remembered].join(newline) + ending
	});
	return {
		text: applyEdits(existing, edits),
		conflicts
	};
}
function markAsPublished(source) {
	const status = readMarkdown(source).frontMatter?.entries.find(({ key }) => key === "status");
	if (status === void 0) return source;
	const { start, end } = status.valuePlace;
	const value = source.slice(start, end);
	if (value.trim() !== "draft") return source;
	return source.slice(0, start) + value.replace("draft", "published") + source.slice(end);
}
function applyEdits(source, edits) {
	return [...edits].sort((a, b) => b.start - a.start).reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), source);
}
// src/postmortem/merge.ts
function mergeLines(human, base, generated) {
	const a = human.map(lineHash);
	const b = generated.map(lineHash);
	const lines = [];
	const conflicts = [];
	for (const region of diff3MergeRegions([...a], [...base], [...b])) {
		if (region.stable) {
			const from = region.buffer === "b" ? generated : human;
			if (region.buffer === "o") lines.push(...stableLines(region.bufferContent, human, a, generated, b));
			else lines.push(...from.slice(region.bufferStart, region.bufferStart + region.bufferLength));
			continue;
		}
		const chunk = {
			human: human.slice(region.aStart, region.aStart + region.aLength),
			base: base.slice(region.oStart, region.oStart + region.oLength),
			generated: generated.slice(region.bStart, region.bStart + region.bLength)
		};
		const settled = resolveConflict(chunk.human, chunk.base, chunk.generated);
		lines.push(...settled.lines);
		if (settled.conflict) conflicts.push({
			kept: chunk.human.join("\n"),
			offered: chunk.generated.join("\n")
		});
	}
	return {
		lines,
		conflicts
	};
}
function stableLines(hashes, human, a, generated, b) {
	return hashes.map((hash) => human[a.indexOf(hash)] ?? generated[b.indexOf(hash)] ?? "");
}
function resolveConflict(human, base, generated) {
	const addedByUs = additions(base, generated);
	if (addedByUs !== null) return {
		lines: [
			...addedByUs.before,
			...human,
			...addedByUs.after
		],
		conflict: false
	};
	const addedByHuman = additions(base, human);
	if (addedByHuman !== null) return {
		lines: [
			...addedByHuman.before,
			...generated,
			...addedByHuman.after
		],
		conflict: false
	};
	return {
		lines: human,
		conflict: true
	};
}
function additions(base, now) {
	const before = [];
	const after = [];
	let matched = 0;
	for (const line of now) if (matched < base.length && lineHash(line) === base[matched]) matched += 1;
	else (matched === 0 && base.length > 0 ? before : after).push(line);
	return matched === base.length ? {
		before,
		after
	} : null;
}
// src/postmortem/edit.ts
function rerender(existing, generated, base, path = "") {
	if (existing === null) return {
		text: generated,
		changed: true,
		conflicts: [],
		damaged: []
	};
	const [ours, theirs] = [readRegions(generated), readRegions(existing)];
	const damaged = [...theirs.problems, ...strippedRegions(existing, generated, theirs.regions, ours.regions)].map((problem) => problemFromRegion(problem, path));
	if (damaged.length > 0) return {
		text: existing,
		changed: false,
		conflicts: [],
		damaged
	};
	const newline = existing.includes("\r\n") ? "\r\n" : "\n";
	const spliced = theirs.regions.flatMap((region) => {
		const offered = ours.regions.find(({ name }) => name === region.name);
		return offered === void 0 ? [] : [spliceRegion(existing, region, generated.slice(offered.body.start, offered.body.end), newline, baseLines(region, base))];
	});
	const front = mergeFrontMatter(applyEdits(existing, spliced.flatMap(({ edits }) => edits)), generated);
	return {
		text: front.text,
		changed: front.text !== existing,
		conflicts: [...front.conflicts, ...spliced.flatMap(({ conflicts }) => conflicts)],
		damaged: []
	};
}
function spliceRegion(existing, region, offered, newline, base) {
	const body = existing.slice(region.body.start, region.body.end);
	const marker = {
		start: region.startMarker.start,
		end: region.startMarker.end,
		text: printStart(region.name, offered)
	};
	if (hashRegion(body) === hashRegion(offered)) return {
		edits: [marker],
		conflicts: []
	};
	const whole = (lines) => ({
		start: region.body.start,
		end: region.body.end,
		text: `${lines.join(newline)}${newline}`
	});
	if (hashRegion(body) === region.hash) return {
		edits: [marker, whole(hashLines(offered))],
		conflicts: []
	};
	if (base.length === 0) return {
		edits: [],
		conflicts: region.hash === hashRegion(offered) ? [] : [{
			region: region.name,
			kept: trimmed(body),
			offered: trimmed(offered)
		}]
	};
	const merge = mergeLines(body.replace(/\r\n?/g, "\n").replace(/\n$/, "").split("\n"), base, hashLines(offered));
	const text = whole(merge.lines);
	return {
		edits: merge.lines.join("\n") === body.replace(/\r\n?/g, "\n").replace(/\n$/, "") ? [marker] : [marker, text],
		conflicts: merge.conflicts.map((conflict) => ({
			region: region.name,
			...conflict
		}))
	};
}
function baseLines(region, base) {
	if (region.lines.length > 0 || base === void 0) return region.lines;
	const then = readRegions(base).regions.find(({ name, hash }) => name === region.name && hash === region.hash);
	if (then === void 0) return [];
	const body = base.slice(then.body.start, then.body.end);
	return hashRegion(body) === region.hash ? hashLines(body).map(lineHash) : [];
}
function strippedRegions(existing, generated, theirs, ours) {
	const lines = new Set(existing.replace(/\r\n?/g, "\n").split("\n"));
	return ours.filter(({ name }) => !theirs.some((region) => region.name === name)).flatMap((region) => {
		const left = hashLines(generated.slice(region.body.start, region.body.end)).find((line) => /[\p{L}\p{N}].{24}/u.test(line) && line.includes("](") && lines.has(line));
		if (left === void 0) return [];
		const at = existing.indexOf(left);
		return [{
			region: region.name,
			message: `Region "${region.name}" lost its markers, but its generated text is still there`,
			span: {
				start: at,
				end: at + left.length,
				line: existing.slice(0, at).split("\n").length,
				column: 1
			}
		}];
	});
}
function problemFromRegion({ region, message, span }, path) {
	return {
		code: "PM308",
		message,
		remedy: `Put "<!-- after-action:region ${region} … -->" and "<!-- /after-action:region ${region} -->" back on lines of their own, as in the last commit of After-Action, or delete the region with both markers to keep it out.`,
		place: {
			path,
			line: span.line,
			column: span.column
		}
	};
}
function writeTracking(source, item, link, { path = "", own = {} } = {}) {
	const same = readItems(path, source, own).filter((reading) => reading.item.text === item.text && reading.item.form === item.form);
	const nearest = [...same.filter((reading) => reading.item.tracking === null)].sort((a, b) => Math.abs(a.item.span.start - item.span.start) - Math.abs(b.item.span.start - item.span.start))[0];
	if (nearest === void 0 || same.some((reading) => reading.item.tracking === link)) return source;
	const { start, end, cell } = nearest.write;
	const text = cell ? ` ${link.replace(/\|/g, "%7C")} ` : ` (${link})`;
	return source.slice(0, start) + text + source.slice(end);
}
// src/follow-ups/plan-follow-ups.ts
function planFollowUps(input) {
	const open = input.followUps.filter(({ state }) => state === "untracked").map((followUp) => trackingIssue(followUp, input));
	const links = input.followUps.flatMap((followUp) => missingLink(followUp, input.document));
	const text = links.reduce((source, { item, tracking }) => writeTracking(source, item, tracking, {
		path: input.document.path,
		own: input.config.postmortem.sections
	}), input.document.source);
	const reminders = planReminders(input);
	return {
		open,
		links: links.map(({ key, item, tracking }) => ({
			key,
			line: item.span.line,
			tracking
		})),
		text: text === input.document.source ? null : text,
		reminders,
		reasons: listReasons(input, open.length, links.length, reminders.length)
	};
}
function missingLink({ key, item, issue }, document) {
	if (item.tracking !== null || issue === null) return [];
	const written = document.source.slice(item.span.start, item.span.end);
	return new RegExp(`(?:#|/issues/)${issue.number}(?!\\d)`).test(written) ? [] : [{
		key,
		item,
		tracking: `#${issue.number}`
	}];
}
function trackingIssue(followUp, { document, repository, config, now }) {
	const { item, postmortem } = followUp;
	const words = redact(item.text).text.replace(/\s+/g, " ").trim();
	return {
		key: followUp.key,
		followUp,
		title: words.length > 120 ? `${words.slice(0, 119).trimEnd()}…` : words,
		documentUrl: documentUrl(repository, postmortem.path, item.span.line),
		incidentUrl: postmortem.incident === null ? null : `${repository.url}/issues/${postmortem.incident}`,
		dueAt: followUp.dueAt ?? dueByDefault$1(now, config),
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
function planReminders(input) {
	const { followUps, repository, config } = input;
	const asked = /* @__PURE__ */ new Set();
	return followUps.flatMap((followUp) => {
		const { state, issue, dueAt, daysLate, postmortem } = followUp;
		if (state !== "overdue" || issue === null || dueAt === null || asked.has(issue.number)) return [];
		asked.add(issue.number);
		const period = Math.floor((daysLate - 1) / config.followUps.remindEveryDays) + 1;
		return [{
			key: `reminder-${dueAt.slice(0, 10)}-${period}`,
			issue: issue.number,
			followUp,
			period,
			documentUrl: documentUrl(repository, postmortem.path),
			mentions: whomToAsk(followUp, input)
		}];
	});
}
const login = /^@?[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}(?:\/[a-z\d._-]{1,60})?$/i;
function whomToAsk({ item, issue }, { document, codeowners = "" }) {
	if ((issue?.assignees ?? []).length > 0) return [];
	const written = document.source.slice(item.span.start, item.span.end).toLowerCase();
	const one = [item.owner !== null && written.includes(`@${item.owner.toLowerCase()}`) ? item.owner : "", ...[
		"owner",
		"lead",
		"commander"
	].map((key) => document.fields[key]?.value.trim() ?? "")].find((name) => login.test(name));
	return (one === void 0 ? codeOwners(document.path, codeowners) : [one]).map((name) => name.replace(/^@/, ""));
}
function codeOwners(path, text) {
	const lines = text.slice(0, 2e5).split("\n").map((line) => line.replace(/#.*$/, "").trim().split(/\s+/));
	const fits = ([pattern = ""]) => {
		const bare = pattern.replace(/^\//, "").replace(/\*+$/, "");
		return pattern !== "" && (bare === "" || path === bare || path.startsWith(bare.endsWith("/") ? bare : `${bare}/`));
	};
	return (lines.findLast(fits) ?? []).slice(1).filter((name) => name.startsWith("@") && login.test(name)).slice(0, 3);
}
function listReasons({ document, followUps }, open, links, reminders) {
	if (followUps.length === 0) return [`${document.path} holds no action items`];
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
		"Close this issue as *completed* when it is done, or as *not planned* if it will not be done. To move the due date, change it in the postmortem."
	].join("\n\n");
}
// src/render/follow-ups/reminder.ts
function renderReminder(plan) {
	const { dueAt, postmortem } = plan.followUp;
	const due = dueAt?.slice(0, 10) ?? "";
	const again = plan.period === 1 ? `This follow-up of ${link(redact(postmortem.title).text, plan.documentUrl)} was due on ${due}.` : `This follow-up of ${link(redact(postmortem.title).text, plan.documentUrl)} is still open; it was due on ${due}.`;
	const to = plan.mentions.map((name) => `@${name}`).join(" ");
	return `${to === "" ? "" : `${to}: `}${again} Where does it stand?\n\n- Done? Close the issue as *completed*.
- Decided against? Close it as *not planned*; that is an answer too.
- Needs more time? Change the due date in the postmortem.`;
}
// src/jobs/follow-ups.ts
const offerPrefix = "after-action/links-";
function createFollowUpsJob(trackers) {
	return {
		id: "follow-ups",
		description: "track the action items of published postmortems as issues, and remind when they are overdue",
		read: readFollowUpsFacts,
		plan: (facts, context) => planAll(facts, context, trackers)
	};
}
async function readFollowUpsFacts(reader, _input, { config, now }) {
	const [repository, self] = [await reader.repository(), await reader.identity()];
	const { documents, omitted } = await readPublished(reader, config.postmortem.directory);
	const parsed = documents.map(({ path, text }) => parsePostmortem(path, text, config.postmortem.sections));
	const who = {
		self: self.login,
		identities: config.identities
	};
	const issues = documents.length === 0 ? [] : await trackingIssues(reader, parsed, config.labels.followUp, now);
	const pulls = issues.length === 0 ? [] : await reader.pullRequests({
		state: "all",
		base: repository.defaultBranch,
		limit: 100
	});
	const offers = Object.fromEntries(pulls.filter(({ head }) => head.ref.startsWith(offerPrefix)).map((pull) => [pull.head.ref, pull]));
	return {
		repository,
		who,
		documents,
		issues,
		offers,
		branchFiles: await filesOfOffers(reader, parsed, offers, who),
		codeowners: await codeownersFor(reader, issues),
		omitted
	};
}
const linkedPerRun = 30;
async function trackingIssues(reader, documents, label, now) {
	const labelled = await reader.issues({
		labels: [label],
		state: "all"
	});
	const known = new Map(labelled.map((issue) => [issue.number, issue]));
	const keys = new Set(labelled.map(({ body }) => parseMarker(body)?.attributes["key"]));
	const items = documents.flatMap((document) => document.actionItems.filter(({ state }) => state === "open").map((item) => ({
		item,
		key: followUpKey(document.incident ?? document.path, item.text)
	})));
	if (items.some(({ item, key }) => item.tracking === null && !keys.has(key))) {
		const since = plusSeconds(now, -15552e3);
		for (const issue of await reader.issues({
			state: "all",
			since
		})) if (parseMarker(issue.body)?.kind === "follow-up") known.set(issue.number, issue);
	}
	const linked = items.flatMap(({ item }) => /^#(\d{1,9})$/.exec(item.tracking ?? "")?.[1] ?? []);
	const missing = [...new Set(linked.map(Number))].filter((number) => !known.has(number));
	for (const number of missing.slice(0, linkedPerRun)) {
		const issue = await issueOrNull(reader, number);
		if (issue !== null) known.set(number, issue);
	}
	return [...known.values()].sort((a, b) => a.number - b.number);
}
async function issueOrNull(reader, number) {
	try {
		return await reader.issue(number);
	} catch (error) {
		if (!(error instanceof UserError) || stopsEverything(error)) throw error;
		return null;
	}
}
async function filesOfOffers(reader, documents, offers, who) {
	const files = {};
	for (const document of documents) {
		const offer = openOffer(document, offers);
		if (offer === null) continue;
		const ref = offer.head.ref;
		const file = await reader.file(document.path, ref);
		const [last] = (await reader.commits({
			ref,
			path: document.path,
			limit: 1
		})).items;
		files[ref] = last === void 0 || trustedLogins(who).has(last.author.login.toLowerCase()) ? file : null;
	}
	return files;
}
async function codeownersFor(reader, issues) {
	if (!issues.some(({ state, assignees }) => state === "open" && assignees.length === 0)) return "";
	for (const path of [
		".github/CODEOWNERS",
		"CODEOWNERS",
		"docs/CODEOWNERS"
	]) {
		const file = await reader.file(path);
		if (file !== null) return file.text;
	}
	return "";
}
function planAll(facts, context, trackers) {
	const parts = facts.documents.map((file) => planDocument(parsePostmortem(file.path, file.text, context.config.postmortem.sections), file, facts, context, trackers));
	const reasons = parts.flatMap(({ plan }) => plan.reasons);
	if (facts.omitted > 0) reasons.push(`${facts.omitted} older postmortems were not read`);
	if (facts.documents.length === 0) reasons.push(`there is no postmortem under ${context.config.postmortem.directory}/ on ${facts.repository.defaultBranch}`);
	return {
		plan: {
			changes: parts.flatMap(({ changes }) => changes),
			reasons
		},
		output: { followUps: parts.flatMap((part) => part.followUps) }
	};
}
function planDocument(document, file, facts, { config, now }, trackers) {
	const followUps = joinFollowUps(document, facts.issues, config, now, {
		trackers,
		who: facts.who
	});
	const { repository, codeowners } = facts;
	const plan = planFollowUps({
		document,
		followUps,
		repository,
		codeowners,
		config,
		now
	});
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
		followUps,
		plan,
		changes: [
			...issues,
			...planOffer(plan, document, file, facts),
			...reminders
		]
	};
}
function findBranches(document, offers) {
	const name = document.incident ?? `file-${fingerprint(document.path).slice(0, 8)}`;
	const own = new RegExp(`^${offerPrefix}${name}(?:-[\\w-]{1,40})?$`);
	return {
		name,
		taken: Object.keys(offers).filter((branch) => own.test(branch))
	};
}
function openOffer(document, offers) {
	return findBranches(document, offers).taken.flatMap((branch) => offers[branch]?.state === "open" ? [offers[branch]] : []).sort((a, b) => b.number - a.number)[0] ?? null;
}
function planOffer(plan, document, file, { offers, repository, branchFiles }) {
	if (plan.text === null || plan.open.length > 0) return [];
	const name = document.incident === null ? document.path : `incident ${document.incident}`;
	const { name: short, taken } = findBranches(document, offers);
	const open = openOffer(document, offers);
	const key = `${short}-${fingerprint(plan.links.map(({ key, tracking }) => `${key} ${tracking}`).join(" "))}`;
	const former = `${offerPrefix}${document.incident ?? "file"}-${fingerprint(plan.text)}`;
	if (Object.values(offers).some((pull) => pull.state === "closed" && !pull.merged && (pull.head.ref === former || parseMarker(pull.body)?.attributes["key"] === key)) && open === null) return [];
	const next = taken.length === 0 ? "" : `-${taken.length + 1}`;
	const branch = open?.head.ref ?? `${offerPrefix}${short}${next}`;
	const there = open === null ? file : branchFiles[branch];
	if (there === null) return [];
	const text = markAsPublished(plan.text);
	const published = text === plan.text ? "" : ", sets the status to published";
	const listed = plan.links.map(({ tracking, line }) => `- line ${line}: ${tracking}`).join("\n");
	return [{
		kind: "file",
		branch,
		base: repository.defaultBranch,
		path: document.path,
		text,
		seen: there?.sha ?? file.sha,
		message: `docs(postmortem): link the follow-ups of ${name}`
	}, {
		kind: "pull-request",
		head: branch,
		base: repository.defaultBranch,
		title: `Link the follow-ups of ${name}`,
		key,
		labels: [],
		draft: false,
		body: `The action items of \`${document.path}\` are tracked now. This adds the links${published}, and nothing else:\n\n${listed}\n`
	}];
}
// src/timeline/import/import-comment.ts
const importMarkerKind = "import";
const flags = {
	assumed: "zone assumed",
	approximate: "about"
};
const maxBytes = 55e3;
function printImports(imported, source) {
	const pages = [[]];
	let bytes = 0;
	for (const event of imported.events) {
		const size = new TextEncoder().encode(printEvent(event)).length + 1;
		if (bytes + size > maxBytes) {
			pages.push([]);
			bytes = 0;
		}
		pages.at(-1)?.push(event);
		bytes += size;
	}
	return pages.map((events, index) => ({
		events,
		body: printPage(events, imported, source, pages.length === 1 ? "" : `, part ${index + 1} of ${pages.length}`)
	}));
}
function printPage(events, imported, source, part) {
	return `**Imported: ${`${events.length} ${events.length === 1 ? "row" : "rows"}`}** from ${text(source)} (${text(imported.name)}${part}). They are in the timeline now; delete this comment to take them out.\n\n${details("What was imported", codeBlock(events.map(printEvent).join("\n"), "text"))}`;
}
function printEvent(event) {
	const marks = [...event.zoneAssumed ? [flags.assumed] : [], ...event.approximate ? [flags.approximate] : []].join(", ");
	return [
		event.until === void 0 ? event.at : `${event.at}/${event.until}`,
		field(event.actor ?? ""),
		marks,
		field(event.text),
		event.url ?? ""
	].join(" | ");
}
function field(untrusted) {
	return excerpt(redact(untrusted).text.replace(/\|/g, "¦"));
}
function parseImportComment(body) {
	return (/^(`{3,})text\n([\s\S]*?)\n\1$/m.exec(body.replace(/\r\n/g, "\n").slice(0, 262144))?.[2] ?? "").split("\n").flatMap((line) => parseEvent(line.replace(/\u200b/g, "")) ?? []);
}
function parseEvent(line) {
	const [when = "", actor = "", marks = "", words = "", url = "", ...more] = line.split(" | ");
	const [from, to] = when.split("/");
	const [at, until] = [instantOf(from), instantOf(to)];
	if (at === null || words === "" || more.length > 0) return null;
	const shown = marks.split(", ");
	return {
		at,
		...until === null ? {} : { until },
		text: words,
		actor: actor === "" ? null : actor,
		url: url.trim() === "" ? null : url.trim(),
		zoneAssumed: shown.includes(flags.assumed),
		approximate: shown.includes(flags.approximate),
		remarks: shown.includes(flags.assumed) ? [{
			code: "zone-assumed",
			zone: null,
			stated: false
		}] : []
	};
}
// src/jobs/import.ts
const importJob = {
	id: "import",
	description: "put rows of another log on the incident",
	read: async (reader, { issue, text, source }, { config }) => {
		const { createdAt } = await reader.issue(issue);
		return {
			issue,
			source,
			imported: readImport(text, {
				postedAt: createdAt,
				zone: config.timeZone
			})
		};
	},
	plan: ({ issue, source, imported }) => {
		return {
			plan: {
				changes: (imported.events.length === 0 ? [] : printImports(imported, source)).map(({ body }, index) => ({
					kind: "comment",
					issue,
					key: importMarkerKind,
					part: `${fingerprint(source)}-${index + 1}`,
					body
				})),
				reasons: [`${imported.events.length} rows were understood in ${source}`]
			},
			output: imported
		};
	}
};
// src/jobs/answer-postmortem.ts
function answerPostmortem(view, scaffold, applied) {
	if (!isIncident(view)) return [];
	const outcomeFor = (request) => readOutcome(request, view, scaffold, applied);
	return repliesToPostmortem(view.facts, view.commands, outcomeFor).flatMap((reply) => answer(view.incident.number, reply));
}
function readOutcome(request, { incident }, scaffold, applied) {
	if (wasConfirmed(request)) return null;
	if (scaffold === null) return refused(withdrawn(incident.number));
	if (scaffold.published !== null) return request.createdAt > scaffold.published.at ? refused(published(incident.number, scaffold.published.where)) : {
		done: true,
		problems: []
	};
	if (scaffold.closed !== null) return refused(closed(scaffold.closed));
	const writes = applied.filter(({ change }) => isOn(change, scaffold.branch));
	const problems = writes.flatMap((one) => one.problems ?? []);
	if (problems.some((problem) => kindOf(problem) === "conflict")) return null;
	return {
		done: writes.some(({ change, outcome }) => change.kind === "pull-request" && outcome !== "failed" && outcome !== "skipped"),
		problems: [...problems, ...scaffold.problems]
	};
}
function wasConfirmed({ reactions: { eyes = 0, "+1": done = 0 } }) {
	return eyes > 0 && done > 0;
}
function isOn(change, branch) {
	return change.kind === "file" && change.branch === branch || change.kind === "pull-request" && change.head === branch;
}
function refused(problem) {
	return {
		done: false,
		problems: [problem]
	};
}
function withdrawn(number) {
	return {
		code: "PM604",
		message: `There is no postmortem to open: #${number} is not an incident any more`,
		remedy: "If it is one after all, write /reopen first."
	};
}
function published(number, where) {
	return {
		code: "PM604",
		message: `There is no postmortem to open: that of #${number} is published already, ${where}`,
		remedy: "Change it in a pull request of your own."
	};
}
function closed(pull) {
	return {
		code: "PM604",
		message: `There is no postmortem to open: pull request #${pull} was closed by a person since`,
		remedy: "Write /postmortem again to open another one."
	};
}
// src/jobs/read-scaffold.ts
const trailer = "After-Action: generated";
async function readScaffoldFacts(reader, incident, { config }) {
	const branch = `${config.postmortem.branchPrefix}${incident.issue.number}`;
	const { directory, template } = config.postmortem;
	const pulls = await reader.pullRequests({
		head: branch,
		state: "all"
	});
	const head = await reader.branch(branch);
	const pullRequest = newestPullRequest(pulls);
	const file = head === null ? null : await documentOnBranch(reader, branch, incident);
	return {
		incident,
		pullRequest,
		replaces: newestPullRequest(pulls.filter(isDeclined))?.number ?? null,
		branch,
		file,
		publishedPath: file === null && pullRequest?.merged !== true ? await publishedPath(reader, incident, directory) : null,
		base: await lastGenerated(reader, branch, file, incident),
		template: template === null ? null : await templateAt(reader, template)
	};
}
async function templateAt(reader, path) {
	const text = (await reader.file(path))?.text;
	return text === void 0 ? null : text.replace(/\r\n?/g, "\n");
}
async function documentOnBranch(reader, branch, { issue, repository }) {
	const comparison = await reader.compare(repository.defaultBranch, branch);
	const documents = [];
	for (const { path, status } of comparison?.files ?? []) {
		const file = status === "removed" || !isMarkdown$1(path) ? null : await reader.file(path, branch);
		if (file !== null) documents.push(file);
	}
	return documents.find((file) => isAbout$1(file, issue.number)) ?? documents.find(hasRegions) ?? null;
}
const commitsPerSearch = 10;
async function publishedPath(reader, { issue }, directory) {
	const { items } = await reader.commits({
		path: directory,
		since: issue.createdAt,
		limit: commitsPerSearch
	});
	const paths = /* @__PURE__ */ new Set();
	for (const { sha } of items) for (const { path, status } of (await reader.commit(sha))?.files ?? []) if (status !== "removed" && isMarkdown$1(path)) paths.add(path);
	for (const path of paths) {
		const file = await reader.file(path);
		if (file !== null && isAbout$1(file, issue.number)) return path;
	}
	return null;
}
async function lastGenerated(reader, branch, file, who) {
	if (file === null) return null;
	const { items } = await reader.commits({
		ref: branch,
		path: file.path,
		limit: 30
	});
	const ours = items.find(({ author, message }) => isOwnEvent(author, who) || message.includes("After-Action: generated"));
	return ours === void 0 ? null : (await reader.file(file.path, ours.sha))?.text ?? null;
}
function isDeclined({ state, merged }) {
	return state === "closed" && !merged;
}
function isMarkdown$1(path) {
	return /\.(?:md|markdown)$/i.test(path);
}
function isAbout$1({ path, text }, number) {
	return parsePostmortem(path, text).incident === number;
}
function hasRegions({ text }) {
	return text.includes("<!-- after-action:region ");
}
// src/markdown/template.ts
const markdown = (source) => ({ markdown: source });
function renderTemplate(template, view, options) {
	const partials = options.partials ?? {};
	const problems = findProblems(template, /* @__PURE__ */ new Set([...namesIn(view), ...options.names ?? []]), options, []);
	if (problems.length > 0) throw new UserError(problems);
	return mustache.render(template, view, partials, { escape: escapeValue });
}
function escapeValue(value) {
	if (isMarkdown(value)) return value.markdown;
	return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? text(String(value)) : "";
}
function isMarkdown(value) {
	return typeof value === "object" && value !== null && Object.hasOwn(value, "markdown");
}
function namesIn(value) {
	if (typeof value !== "object" || value === null || isMarkdown(value)) return [];
	if (Array.isArray(value)) return value.flatMap((item) => namesIn(item));
	return Object.entries(value).flatMap(([name, inner]) => [name, ...namesIn(inner)]);
}
function findProblems(template, known, options, within) {
	const place = (offset) => ({
		path: within.at(-1) ?? options.name,
		line: template.slice(0, offset).split("\n").length
	});
	let tokens;
	try {
		tokens = mustache.parse(template);
	} catch (error) {
		return [unreadable$1(error, place)];
	}
	return tokens.flatMap((token) => problemsOfToken(token, known, options, within, place));
}
function problemsOfToken(token, known, options, within, place) {
	const [type, value, start] = token;
	const at = place(start);
	if (type === "&") return [problem(at, `Unexpected unescaped value "${value}"`, `{{${value}}}`)];
	if (type === "=") return [problem(at, "Unexpected change of delimiters", "{{ and }} throughout")];
	if (type === ">") return problemsOfPartial(value, at, known, options, within);
	const own = type === "name" || type === "#" || type === "^" ? problemsOfName(value, at, known) : [];
	const children = type === "#" || type === "^" ? token[4] ?? [] : [];
	return [...own, ...children.flatMap((child) => problemsOfToken(child, known, options, within, place))];
}
function problemsOfPartial(name, at, known, options, within) {
	const partials = options.partials ?? {};
	const source = Object.hasOwn(partials, name) ? partials[name] : void 0;
	if (source === void 0) return [problem(at, `Unexpected partial "${name}"`, Object.keys(partials).join(", ") || "no partials")];
	if (within.includes(name)) return [problem(at, `Unexpected partial "${name}" inside itself`, "a partial that does not include itself")];
	return findProblems(source, known, options, [...within, name]);
}
function problemsOfName(value, at, known) {
	if (value === ".") return [];
	const unknown = value.split(".").find((part) => !known.has(part));
	if (unknown === void 0) return [];
	const near = closest(unknown, [...known].sort(), .5);
	const expected = near === null ? `one of ${[...known].sort().join(", ")}` : `{{${near}}}`;
	return [problem(at, `Unknown name "${value}"`, expected, didYouMean(near))];
}
function problem(place, message, expected, guess = "") {
	return {
		code: "PM403",
		message: `${message} in the template${guess}`,
		remedy: `Use ${expected} there.`,
		expected,
		place
	};
}
function unreadable$1(error, place) {
	const message = error instanceof Error ? error.message : "unreadable";
	const offset = Number(/ at (\d{1,9})$/.exec(message)?.[1] ?? 0);
	return {
		code: "PM403",
		message: `${message.replace(/ at \d{1,9}$/, "")} in the template`,
		remedy: "Close every tag and section that is opened.",
		place: place(offset)
	};
}
// src/render/postmortem/timeline.ts
const impersonal = /* @__PURE__ */ new Set([
	"change",
	"release",
	"run",
	"pull-request",
	"reference"
]);
const maxLogBytes = 12e4;
function renderTimelineRows(timeline, keyRows, omissions) {
	if (timeline.events.length === 0) return "Nothing was recorded. Times are UTC.";
	const key = timeline.events.length <= keyRows + 3 ? timeline.events : timeline.events.filter((event) => event.key || findProofs(timeline, event) !== null);
	const shown = key.length === 0 ? timeline.events.slice(0, keyRows) : key;
	const parts = [renderIntro(timeline), renderRows(timeline, shown)];
	if (shown.length < timeline.events.length) parts.push(details(`All ${timeline.events.length} rows`, capMarkdown(renderRows(timeline, timeline.events), maxLogBytes, "_Later rows are in the incident issue._")));
	if (omissions.length > 0) parts.push(omissions.map((omission) => `- Not complete: ${text(omission)}`).join("\n"));
	return parts.join("\n\n");
}
function renderIntro(timeline) {
	const assumed = timeline.events.some(({ zoneAssumed }) => zoneAssumed);
	const approximate = timeline.events.some((event) => event.approximate);
	return [
		"All times are UTC.",
		assumed ? "`?` marks a time whose zone was assumed." : "",
		approximate ? "`~` marks an approximate time." : ""
	].filter(Boolean).join(" ");
}
function renderRows(timeline, events) {
	return table([
		"Time (UTC)",
		"What happened",
		"Who",
		"Evidence"
	], events.map((event) => [
		timeCell(event),
		whatCell(timeline, event),
		whoCell(event),
		linkCell(event)
	]));
}
function timeCell({ occurredAt, until, approximate, zoneAssumed }) {
	const clock = (at) => at.slice(0, 16).replace("T", " ");
	const end = until === void 0 ? "" : `–${until.slice(0, 10) === occurredAt.slice(0, 10) ? until.slice(11, 16) : clock(until)}`;
	return `${approximate ? "\\~" : ""}${clock(occurredAt)}${end}${zoneAssumed ? " ?" : ""}`;
}
function whatCell(timeline, event) {
	const milestone = findProofs(timeline, event);
	const remarks = event.remarks.length === 0 ? "" : ` (${text(event.remarks.map(describeRemark).join("; "))})`;
	return `${milestone === null ? "" : `**${milestone}:** `}${tableCell(describeEvent(event))}${remarks}`;
}
function findProofs(timeline, event) {
	const words = Object.entries(timeline.milestones).filter(([, milestone]) => milestone.proof === event.id && isAt(event, milestone.at)).map(([name]) => name).join(", ");
	return words === "" ? null : capitalized(words);
}
function isAt({ occurredAt, until }, at) {
	return [occurredAt, until].some((one) => one?.slice(0, 16) === at.slice(0, 16));
}
function whoCell(event) {
	return event.actor === null || impersonal.has(event.kind) ? "" : text(event.actor);
}
function linkCell({ links }) {
	return links.slice(0, 5).map(({ label, url }) => link(label, url)).join(", ");
}
// src/render/postmortem/trigger.ts
function findTrigger({ settled }) {
	return settled?.ref ?? "";
}
function renderTrigger(correlation, show) {
	const { settled, verdict, candidates, considered, window } = correlation;
	const span = `${considered} ${considered === 1 ? "change" : "changes"} between ${moment(window.from)} and ${moment(window.to)} UTC`;
	if (settled?.ref === "none") return `No change caused this, ${link("as the responders decided", settled.url)}.`;
	if (settled !== null) {
		const change = candidates.find((candidate) => isNamed$1(candidate, settled.ref));
		return `${link("The responders decided", settled.url)} that this change set it off:\n\n${change === void 0 ? `- ${inlineCode(settled.ref)}` : renderChange(change, "-", correlation)}`;
	}
	if (verdict === "nothing-fits" || candidates.length === 0) return `No change fits (${span} looked at). Other places to look: dependencies, load, certificates, data.`;
	return `What changed right before, best fit first (${span} looked at). This is correlation, not proof:\n\n${candidates.filter(({ confidence }, i) => i === 0 || confidence !== "unlikely").slice(0, Math.max(1, Math.min(show, 3))).map((candidate) => renderChange(candidate, `${candidate.rank}.`, correlation)).join("\n")}`;
}
function isNamed$1({ change }, ref) {
	if (/^[0-9a-f]{7,40}$/i.test(ref)) return change.commit.sha.startsWith(ref.toLowerCase());
	return ref === `#${change.pullRequest?.number}` || ref === change.deploy?.id;
}
function renderChange({ change, confidence, evidence }, bullet, { settled }) {
	const sha = link(shortSha(change.commit.sha), change.commit.url);
	const deploy = change.deploy === null ? "" : `, ${link(change.deploy.label, change.deploy.url)}`;
	const pull = change.pullRequest;
	const words = pull === null ? text(change.commit.message.split("\n")[0] ?? "") : reference$2(pull.number, pull.url, pull.title);
	const likely = settled === null ? `**${capitalized(confidence)}:** ` : "";
	const reasons = evidence.filter(({ weight }) => weight > 0).slice(0, 3).map((one) => text(one.text)).join(" ");
	return `${bullet} ${likely}${words} (${sha}${deploy})${reasons === "" ? "" : `. ${reasons}`}`;
}
function moment(at) {
	return at.slice(0, 16).replace("T", " ");
}
// src/render/postmortem/postmortem.ts
const safe = (untrusted) => redact(untrusted).text;
const once = (name, description, value) => ({
	name,
	kind: "once",
	description,
	value
});
const region = (name, description, body) => ({
	name,
	kind: "region",
	description,
	value: (input) => markdown(printRegion(name.replace(/_/g, "-"), safe(body(input))))
});
const postmortemVariables = [
	once("front_matter", "The fields between the `---` lines: title, incident, date, severity, milestones, durations, owner, trigger", (input) => markdown(printFrontMatter(buildFrontMatter(input)))),
	once("title", "Title of the incident", ({ incident }) => safe(incident.title) || `Incident ${incident.number}`),
	once("number", "Number of the incident", ({ incident }) => incident.number),
	once("incident", "The number as a link to the incident", ({ incident }) => markdown(reference$2(incident.number, incident.url))),
	once("severity", "Its severity; empty when nobody set one", ({ incident }) => incident.severity ?? ""),
	once("date", "Day of the start, else of the declaration", ({ incident, timeline }) => incidentDay(incident, timeline)),
	once("example_due", "A due date two weeks after the end, for prompts", ({ incident, timeline }) => plusSeconds(lastMoment(incident, timeline), 1209600).slice(0, 10)),
	region("facts", "Incident, severity, services and lead; milestones with their proof; durations", ({ incident, timeline }) => renderFacts(incident, timeline)),
	region("impact", "How users were affected, from `/impact` or the issue form; else a prompt", ({ incident }) => renderImpact(incident)),
	region("timeline", "The key rows; the others are collapsed", ({ timeline, config, facts }) => renderTimelineRows(timeline, config.timeline.keyRows, facts.omissions)),
	region("trigger", "The changes that fit best, with reasons", ({ correlation, config }) => renderTrigger(correlation, config.correlation.show)),
	region("follow_ups", "Action items from `/follow-up`", ({ incident }) => incident.followUps.map(renderFollowUp).join("\n")),
	region("links", "The incident, evidence, pull requests, the comparison of versions", renderLinks)
];
function renderPostmortem(input) {
	const view = Object.fromEntries(postmortemVariables.map(({ name, value }) => [name, value(input)]));
	const name = input.name ?? input.config.postmortem.template ?? "templates/postmortem.md";
	return `${renderTemplate(input.template, view, { name }).trimEnd()}\n`;
}
function renderImpact({ impact }) {
	return impact === null ? "_TODO: who was affected and how; at least one number._" : `${text(impact.value)} (${link("stated", impact.url)})`;
}
function postmortemPath(incident, timeline, config) {
	const directory = config.postmortem.directory.replace(/^\.?\/+|\/+$/g, "");
	return `${directory === "" ? "" : `${directory}/`}${incidentDay(incident, timeline)}-${slug(safe(incident.title), incident.number)}.md`;
}
function renderPullRequestBody(input) {
	const { incident, timeline, facts, path, template } = input;
	return renderTemplate(template, {
		incident: markdown(reference$2(incident.number, incident.url, safe(incident.title))),
		number: incident.number,
		path: markdown(inlineCode(path)),
		replaces: input.replaces === void 0 ? "" : markdown(reference$2(input.replaces, `${facts.repository.url}/pull/${input.replaces}`)),
		severity: incident.severity ?? "not stated",
		durations: markdown(timeline.durations.map(({ id, seconds }) => `${id.replace(/-/g, " ")} ${formatDuration(seconds)}`).join(", ") || "not known yet"),
		missing: milestoneNames.filter((name) => timeline.milestones[name] === void 0).join(", "),
		follow_ups: incident.followUps.length,
		rows: timeline.events.length,
		omissions: facts.omissions.map((omission) => safe(omission)),
		by_workflow: input.author === "github-actions[bot]",
		problems: (input.problems ?? []).map(({ message, remedy }) => safe(`${message}. ${remedy}`))
	}, {
		name: "templates/pull-request.md",
		names: ["omissions", "problems"]
	}).trim();
}
function incidentDay(incident, { milestones }) {
	return (milestones.started?.at ?? incident.stated.started?.value ?? incident.declaredAt).slice(0, 10);
}
function lastMoment(incident, timeline) {
	return timeline.milestones.resolved?.at ?? incident.closedAt ?? incident.declaredAt;
}
function buildFrontMatter({ incident, timeline, correlation, facts }) {
	const milestones = milestoneNames.map((name) => [name, timeline.milestones[name]?.at ?? ""]);
	const durations = timeline.durations.map(({ id, seconds }) => [id.replace(/-/g, "_"), yamlScalar(formatDuration(seconds))]);
	return [
		["title", yamlScalar(safe(incident.title))],
		["incident", String(incident.number)],
		["incident_url", yamlScalar(incident.url)],
		["date", incidentDay(incident, timeline)],
		["severity", incident.severity === null ? "" : yamlScalar(incident.severity)],
		["status", "draft"],
		...milestones,
		...durations,
		["owner", incident.lead === null ? "" : yamlScalar(incident.lead)],
		["authors", "[]"],
		["trigger", yamlScalar(findTrigger(correlation))],
		["first_ranking", yamlScalar(firstRanking(correlation, facts))]
	];
}
function firstRanking(correlation, facts) {
	const [first] = readRankHistory(correlation, facts).rankings;
	return first === void 0 ? "" : printRanking(first);
}
function renderFacts(incident, timeline) {
	const rows = milestoneNames.map((name) => [capitalized(name), ...momentCells(timeline.milestones[name])]);
	const head = [
		`**Incident:** ${reference$2(incident.number, incident.url)}`,
		`**Severity:** ${text(incident.severity ?? "not stated")}`,
		...incident.services.length > 0 ? [`**Services:** ${incident.services.map((service) => text(safe(service))).join(", ")}`] : [],
		...incident.lead === null ? [] : [`**Lead:** ${text(incident.lead)}`]
	].join(" · ");
	const durations = timeline.durations.map(({ id, seconds, definition }) => `- ${capitalized(id.replace(/-/g, " "))}: **${formatDuration(seconds)}** (${text(definition)})`);
	return [
		head,
		table([
			"Milestone",
			"Time (UTC)",
			"How we know"
		], rows),
		durations.join("\n")
	].filter(Boolean).join("\n\n");
}
function momentCells(milestone) {
	if (milestone === void 0) return ["–", "not known"];
	return [printMoment(milestone.at), milestone.proofUrl === "" ? milestone.certainty : link(milestone.certainty, milestone.proofUrl)];
}
function printMoment(at) {
	return at.slice(0, 16).replace("T", " ");
}
function printOwner(owner) {
	return /^[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}$/i.test(owner) ? `@${owner}` : text(owner);
}
function renderFollowUp({ text: words, owner, due, url }) {
	const details = [owner === null ? "" : `owner: ${printOwner(owner)}`, due === null ? "" : `due: ${due.slice(0, 10)}`].filter(Boolean).join(", ");
	return `- ${text(safe(words))}${details === "" ? "" : ` (${details})`}${url === "" ? "" : ` ${link("stated here", url)}`}`;
}
function renderLinks({ incident, facts, correlation }) {
	const evidence = incident.evidence.map(({ value, url }) => `- Evidence: ${linkedWords(value, 1e3)} ${link("noted here", url)}`);
	const pulls = facts.pullRequests.slice(0, 20).map((pull) => `- Pull request: ${reference$2(pull.number, pull.url, safe(pull.title))}`);
	const compare = correlation.rollback === null || correlation.rollback.lastKnownGood === null ? [] : [`- Changes since the last known good version: ${link(versionName(correlation.rollback.lastKnownGood), correlation.rollback.compareUrl)}`];
	return [
		`- Incident: ${reference$2(incident.number, incident.url, safe(incident.title))}`,
		...evidence,
		...pulls,
		...compare
	].join("\n");
}
// src/jobs/scaffold.ts
function createScaffoldJob(plugIns) {
	return {
		id: "scaffold",
		description: "open the postmortem of an incident as a pull request, or refresh its generated parts",
		read: async (reader, { issue }, context) => readScaffoldFacts(reader, await readIncidentFacts(reader, issue, context.config, context.now), context),
		plan: (facts, context) => planScaffold(facts, buildIncidentView(facts.incident, context.config, plugIns), context),
		conclude: (facts, applied, context) => {
			const view = buildIncidentView(facts.incident, context.config, plugIns);
			return answerPostmortem(view, planScaffold(facts, view, context).output, applied);
		}
	};
}
function planScaffold(facts, view, context) {
	const path = facts.file?.path ?? postmortemPath(view.incident, view.timeline, view.config);
	const output = {
		view,
		path,
		branch: facts.branch,
		pullRequest: facts.pullRequest,
		published: publishedIn(facts),
		closed: closedFor(facts, view),
		text: null,
		problems: []
	};
	if (!isIncident(view)) return nothing(output, notAnIncident(view));
	if (output.published !== null) return nothing(output, `the postmortem of #${view.incident.number} is published, ${output.published.where}: from here on it belongs to people`);
	if (output.closed !== null) return nothing(output, `pull request #${output.closed} was closed by a person, so it stays closed; /postmortem opens another one`);
	const draft = renderDraft(facts, view, context);
	const merged = rerender(facts.file?.text ?? null, draft.text, facts.base ?? void 0, path);
	return {
		plan: {
			changes: changes(facts, view, path, {
				...draft,
				text: merged.text
			}, context),
			reasons: [`the postmortem of #${view.incident.number} is ${path} on ${facts.branch}`],
			notes: merged.conflicts.map(({ region }) => ({
				kind: "conflict",
				path,
				region
			}))
		},
		output: {
			...output,
			text: merged.text,
			problems: [...draft.problems, ...merged.damaged]
		}
	};
}
function renderDraft(facts, view, { templates, now }) {
	const shipped = (problems) => ({
		text: renderPostmortem({
			...view,
			template: templates["postmortem.md"] ?? "",
			name: "templates/postmortem.md",
			now
		}),
		problems
	});
	const name = view.config.postmortem.template;
	if (name === null) return shipped([]);
	if (facts.template === null) return shipped([missingTemplate(name)]);
	try {
		return {
			text: renderPostmortem({
				...view,
				template: facts.template,
				name,
				now
			}),
			problems: []
		};
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return shipped(error.problems);
	}
}
function missingTemplate(path) {
	return {
		code: "PM403",
		message: `Missing template: there is no ${path} on the default branch`,
		remedy: "Add the file, or correct postmortem.template in the configuration.",
		place: { path }
	};
}
function publishedIn({ pullRequest, publishedPath, incident }) {
	if (pullRequest?.merged === true) return {
		at: pullRequest.mergedAt ?? pullRequest.updatedAt,
		where: `in pull request #${pullRequest.number}`
	};
	return publishedPath === null ? null : {
		at: incident.issue.createdAt,
		where: `as ${publishedPath}`
	};
}
function closedFor({ pullRequest }, { commands }) {
	if (pullRequest?.state !== "closed" || pullRequest.merged) return null;
	const closedAt = pullRequest.closedAt ?? pullRequest.updatedAt;
	return postmortemRequests(commands).some(({ createdAt }) => createdAt > closedAt) ? null : pullRequest.number;
}
function changes(facts, view, path, { text, problems }, context) {
	const { incident, config } = view;
	const base = view.facts.repository.defaultBranch;
	const replaces = facts.replaces !== null && { replaces: facts.replaces };
	const verb = facts.file === null ? "start" : "refresh";
	const title = `Postmortem: ${titleLine(incident.title)} (#${incident.number})`;
	return [{
		kind: "file",
		branch: facts.branch,
		base,
		path,
		text,
		seen: facts.file?.sha ?? null,
		message: `docs(postmortem): ${verb} the postmortem of incident ${incident.number}\n\n${trailer}`
	}, {
		kind: "pull-request",
		head: facts.branch,
		base,
		title,
		body: renderPullRequestBody({
			...view,
			path,
			...replaces,
			problems,
			author: facts.pullRequest?.state === "open" ? facts.pullRequest.author.login : facts.incident.self,
			template: context.templates["pull-request.md"] ?? ""
		}),
		key: `incident-${incident.number}`,
		labels: [config.labels.postmortem],
		draft: config.postmortem.draft,
		...replaces
	}];
}
function nothing(output, reason) {
	return {
		plan: {
			changes: [],
			reasons: [reason]
		},
		output
	};
}
// src/jobs/incident.ts
function createIncidentJob(plugIns) {
	return {
		id: "incident",
		description: "timeline and correlation of one incident; its postmortem too, once it is closed",
		read: readWhole,
		plan: (facts, context) => planWhole(facts, context, plugIns),
		conclude: (facts, applied, context) => {
			if (!facts.postmortem) return [];
			const { view, scaffold } = planWhole(facts, context, plugIns).output;
			return answerPostmortem(view, scaffold, applied);
		}
	};
}
async function readWhole(reader, { issue, postmortem = true }, context) {
	const incident = await readIncidentFacts(reader, issue, context.config, context.now);
	const occasion = postmortem ? postmortemOccasion(incident, context) : null;
	const closedByStranger = occasion === "closed" && !await closedByOneOfUs(reader, incident, context);
	return {
		incident,
		scaffold: occasion === null || closedByStranger ? null : await readScaffoldFacts(reader, incident, context),
		closedByStranger,
		postmortem
	};
}
function postmortemOccasion(facts, { config }) {
	if (!isIncident({
		facts,
		config
	})) return null;
	const incident = incidentFromFacts(facts, config, readSlashCommands(facts, config));
	if (incident.withdrawn) return null;
	if (incident.postmortemRequested) return "requested";
	const { stateReason } = facts.issue;
	return incident.open || stateReason === "not_planned" || stateReason === "duplicate" ? null : "closed";
}
async function closedByOneOfUs(reader, facts, { config }) {
	const closer = [...facts.issueEvents].reverse().find(({ event }) => event === "closed")?.actor;
	if (closer === void 0 || closer.type === "Bot") return true;
	return mayCommand(Object.hasOwn(facts.permissions, closer.login) ? facts.permissions : { [closer.login]: await reader.permission(closer.login) }, closer.login, config);
}
function planWhole(facts, context, plugIns) {
	const view = buildIncidentView(facts.incident, context.config, plugIns);
	const parts = [planTimeline(view), planCorrelation(view)];
	const scaffold = facts.scaffold === null ? null : planScaffold(facts.scaffold, view, context);
	const plans = [...parts.map(({ plan }) => plan), ...scaffold === null ? [] : [scaffold.plan]];
	return {
		plan: {
			changes: plans.flatMap(({ changes }) => changes),
			reasons: [.../* @__PURE__ */ new Set([...plans.flatMap(({ reasons }) => reasons), ...waiting(facts, context)])],
			notes: plans.flatMap(({ notes = [] }) => notes)
		},
		output: {
			view,
			scaffold: scaffold?.output ?? null
		}
	};
}
function waiting({ closedByStranger, incident }, { config }) {
	return closedByStranger ? [`#${incident.issue.number} was closed by somebody without ${config.commands.permission} access; /postmortem by somebody with it opens the postmortem`] : [];
}
// src/jobs/merge-queue.ts
const mergeQueueJob = {
	id: "merge-queue",
	description: "pass the check of the review in a merge queue",
	read: async (_, input) => input,
	plan: ({ sha, check }) => {
		const reason = "the postmortems in a merge queue were reviewed on their pull requests";
		return {
			plan: {
				changes: check && sha !== "" ? [passedCheck(sha, reason)] : [],
				reasons: [reason]
			},
			output: null
		};
	}
};
// src/jobs/reported-change.ts
const reportedChangeJob = {
	id: "reported-change",
	description: "keep a change that was reported from outside in the log of reported changes",
	read: async (_reader, { payload, run }) => ({
		...parseReportedChange(payload),
		run
	}),
	plan: ({ run, ...reported }, { config, now }) => {
		const change = withoutSecrets(reported, config);
		return {
			plan: {
				changes: [{
					kind: "log-entry",
					label: changeLogLabel,
					...describeLog(now.slice(0, 7)),
					key: keyFrom(change, run),
					entry: printReportedChange(change),
					since: plusSeconds(now, -lookBackSeconds)
				}],
				reasons: ["a change was reported from outside", ...change.morePaths > 0 ? [`${change.morePaths} of its paths had no room`] : []]
			},
			output: null
		};
	}
};
const lookBackSeconds = 172800;
function describeLog(month) {
	return {
		log: month,
		title: `Changes reported from outside in ${month}`,
		body: changeLogBody
	};
}
function keyFrom(change, run) {
	return fingerprint(JSON.stringify(change.at === null ? [change, run] : change));
}
function withoutSecrets(change, { redact: options }) {
	const clean = (words) => redact(words, options).text;
	const { title, url, environment, author, paths } = change;
	return {
		...change,
		title: clean(title),
		url: url !== null && clean(url) === url ? url : null,
		environment: environment === null ? null : clean(environment),
		author: author === null ? null : clean(author),
		paths: paths.map(clean)
	};
}
// src/review/rules/document-parts.ts
function placeAtTop(document) {
	const first = document.sections[0]?.heading;
	if (first !== void 0) return first;
	const end = document.source.indexOf("\n");
	return placeAt$1(document.source, 0, end === -1 ? document.source.length : end);
}
function findSections(document, name) {
	return document.sections.filter((section) => section.name === name || section.also.includes(name));
}
function readFirstLine(document, item) {
	const newline = document.source.indexOf("\n", item.span.start);
	return {
		...item.span,
		end: newline === -1 || newline > item.span.end ? item.span.end : newline
	};
}
function quoted(words) {
	const plain = words.replace(/\s+/g, " ").trim();
	return `"${plain.length <= 60 ? plain : `${plain.slice(0, 57).replace(/\s\S*$/, "")}…`}"`;
}
// src/review/rules/action-items.ts
const noItems = /\b(?:no|none|nothing|without|ingen|keine)\b|\bTODO\b/i;
const hasActionItems = {
	id: "action-items",
	formerId: "a1-no-action-items",
	description: "There is at least one action item, or a sentence that says why there is none.",
	defaultSeverity: "warning",
	source: "Google, PagerDuty and Atlassian templates.",
	check: (document) => {
		const [section] = findSections(document, "action-items");
		if (section === void 0 || document.actionItems.length > 0 || findSections(document, "action-items").some(({ text }) => noItems.test(text.slice(0, 2e3)))) return [];
		return [{
			message: "Missing action items: a list or table of them, or why there are none",
			place: section.heading
		}];
	}
};
const hasOwner = itemRule({
	id: "action-item-owner",
	formerId: "a4-owner",
	description: "Every action item has one owner.",
	defaultSeverity: "warning",
	lacks: ({ owner }) => owner === null,
	missing: "owner",
	example: "\"(owner: handle)\""
});
const hasDueDate = itemRule({
	id: "action-item-due",
	formerId: "a4-due",
	description: "Every action item has a due date.",
	defaultSeverity: "warning",
	lacks: ({ due }) => due === null,
	missing: "due date",
	example: "\"due: 2026-12-01\""
});
const hasIssue = itemRule({
	id: "action-item-issue",
	formerId: "a4-issue",
	description: "Every action item is tracked in an issue.",
	defaultSeverity: "notice",
	lacks: ({ tracking }) => tracking === null,
	missing: "issue",
	example: "a link to one (After-Action opens it after the merge)"
});
function itemRule({ lacks, missing, example, ...rule }) {
	return {
		...rule,
		source: "PagerDuty, Atlassian and Google: an action without an owner, a date and a ticket is not done.",
		excusesItself: true,
		check: (document) => {
			const isExcused = excusesOf(document.source);
			const found = document.actionItems.filter((item) => item.state === "open" && lacks(item) && !isExcused([rule.id, rule.formerId ?? rule.id], item.span.line));
			const [first] = found;
			if (first === void 0) return [];
			return [{
				message: `Missing ${missing} of ${found.length === 1 ? `action item ${quoted(first.text)}: add ${example}` : `${found.length} action items: add ${example} (${printLines(found)})`}`,
				place: readFirstLine(document, first)
			}];
		}
	};
}
function printLines(items) {
	const lines = items.map(({ span }) => String(span.line));
	const rest = lines.length - 10;
	return rest > 0 ? `lines ${lines.slice(0, 10).join(", ")} and ${rest} more` : `lines ${lines.slice(0, -1).join(", ")} and ${lines.at(-1) ?? ""}`;
}
// src/text/required-words.ts
const known = /* @__PURE__ */ new WeakMap();
function requiredWords(pattern) {
	const read = known.get(pattern);
	if (read !== void 0) return read;
	const words = readAlternatives({
		source: pattern.source,
		at: 0
	});
	known.set(pattern, words);
	return words;
}
function searchable(text) {
	return text.toLowerCase().replaceAll("ſ", "s");
}
function readAlternatives(reading) {
	const all = [readSequence(reading)];
	while (reading.source[reading.at] === "|") {
		reading.at += 1;
		all.push(readSequence(reading));
	}
	return all.some((words) => words === null) ? null : all.flatMap((words) => words ?? []);
}
function readSequence(reading) {
	const { source } = reading;
	let best = null;
	let run = "";
	const end = (words = null) => {
		best = better(better(best, run.length > 1 ? [run] : null), words);
		run = "";
	};
	while (reading.at < source.length && !"|)".includes(source[reading.at] ?? "")) {
		const { letter, words } = readAtom(reading);
		const times = readTimes(reading);
		if (letter !== null && times !== "none") run += letter;
		if (letter === null || times !== "once") end(times === "none" ? null : words);
	}
	end();
	return best;
}
function better(a, b) {
	if (a === null || b === null) return a ?? b;
	const shortest = (words) => Math.min(...words.map((word) => word.length));
	const [first, second] = [shortest(a), shortest(b)];
	if (first === second) return a.length <= b.length ? a : b;
	return first > second ? a : b;
}
const anything = {
	letter: null,
	words: null
};
function readAtom(reading) {
	const { source } = reading;
	const sign = source[reading.at] ?? "";
	if (sign === "(") return readGroup(reading);
	reading.at += 1;
	if (sign === "[") {
		while (reading.at < source.length && source[reading.at] !== "]") reading.at += source[reading.at] === "\\" ? 2 : 1;
		reading.at += 1;
		return anything;
	}
	if (sign === "\\") return readEscape(reading);
	return ".^$".includes(sign) ? anything : literal(sign);
}
function literal(sign) {
	return /^[\x20-\x7e]$/.test(sign) ? {
		letter: sign.toLowerCase(),
		words: null
	} : anything;
}
function readEscape(reading) {
	const sign = reading.source[reading.at] ?? "";
	const long = /^(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|k<[^>]*>|c[A-Za-z]|\d+)/.exec(reading.source.slice(reading.at, reading.at + 60))?.[0];
	reading.at += long?.length ?? 1;
	return long === void 0 && /^[^\w\s]$/.test(sign) ? literal(sign) : anything;
}
function readGroup(reading) {
	const rest = reading.source.slice(reading.at, reading.at + 80);
	const head = /^\(\?(?::|<?[=!]|<[A-Za-z_]\w*>)|^\(/.exec(rest)?.[0] ?? "(";
	reading.at += head.length;
	const isUnknown = head === "(" && rest.startsWith("(?");
	const words = readAlternatives(reading);
	reading.at += 1;
	return {
		letter: null,
		words: isUnknown || /[=!]$/.test(head) ? null : words
	};
}
function readTimes(reading) {
	const found = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(reading.source.slice(reading.at, reading.at + 20));
	if (found === null) return "once";
	reading.at += found[0].length;
	if (found[0].startsWith("+")) return "some";
	return Number(found[1] ?? 0) > 0 ? "some" : "none";
}
// src/review/match.ts
function matchesIn(document, pattern, passages = document.passages) {
	return thatMayMatch(passages, pattern).filter(({ generated, form }) => !generated && form !== "quote").flatMap((passage) => Array.from(passage.text.matchAll(pattern), (found) => {
		const end = found.index + found[0].length;
		const before = passage.text.slice(Math.max(0, found.index - 200), found.index);
		const start = Math.max(...[
			". ",
			"! ",
			"? ",
			".) "
		].map((stop) => before.lastIndexOf(stop) + 1));
		return {
			passage,
			words: found[0],
			groups: found.slice(1),
			before: before.slice(start),
			after: passage.text.slice(end, end + 120).split(/[.!?](?:\s|$)/, 1)[0] ?? "",
			place: spanIn$1(document.source, passage, found.index, found[0].length)
		};
	}).filter((match) => !isQuoted(match)));
}
const lowered = /* @__PURE__ */ new WeakMap();
function loweredText(passage) {
	const text = lowered.get(passage) ?? searchable(passage.text);
	lowered.set(passage, text);
	return text;
}
function thatMayMatch(passages, pattern) {
	const words = requiredWords(pattern);
	if (words === null) return passages;
	return passages.filter((passage) => {
		const text = loweredText(passage);
		return words.some((word) => text.includes(word));
	});
}
function isQuoted({ before, after }) {
	return (before.match(/["“”]/g) ?? []).length % 2 === 1 && /["”]/.test(after);
}
const people = patternFrom("", String.raw`^(?:i|we|you|he|she|us|nobody|noone|no-one|someone|somebody|anyone|anybody|everyone`, String.raw`|everybody|who|engineers?|developers?|devs?|operators?|teams?|on-?call|oncaller`, String.raw`|authors?|reviewers?|admins?|administrators?|sysadmins?|staff|employees?|persons?`, String.raw`|people|colleagues?|coworkers?|managers?|contractors?|responders?|sres?|dbas?`, String.raw`|maintainers?|committers?|members?|interns?|owners?|leads?|devops|ops|folks|humans?`, String.raw`|programmers?|vendors?|technicians?|squad|crew|group)$`);
const adverb = patternFrom("", String.raw`^(?:\w+ly|also|then|still|just|again|perhaps|maybe|either|both|all|not|never|had|have`, String.raw`|has|was|were|is|are|been|to|even|ever|soon|once|first|at first|really)$`);
const boundary = patternFrom("i", String.raw`[,;:()–—/]|\s-\s|\b(?:and|but|because|so|that|which|when|while|since|as|if|where|until`, String.raw`|although|though|whether|than|after|before|however|meaning|or)\b`);
const preposition = /\b(?:of|by|for|in|on|at|from|with|to|under|behind|during|using|within|across|via|into)\b/i;
function hasHumanSubject(before, context) {
	const words = (before.trim().split(new RegExp(boundary, "i")).at(-1) ?? "").split(/\s+/).map((word) => word.replace(/^["'“‘*_]+|["'”’*_.]+$/g, "")).filter(Boolean);
	while (words.length > 0 && adverb.test(words.at(-1)?.toLowerCase() ?? "")) words.pop();
	const head = findHead(words).replace(/['’](?:s|d|ve|m|re)$/, "");
	return isPerson$1(head, context) || words.length === 1 && context.people.has(head.toLowerCase());
}
function findHead(words) {
	const at = words.findIndex((word, i) => i > 0 && preposition.test(word) && !/^(?:on-call)$/i.test(word) && !(word.toLowerCase() === "on" && /^call$/i.test(words[i + 1] ?? "")));
	if (at <= 0) return words.at(-1) ?? "";
	const lead = words[at - 1]?.toLowerCase() ?? "";
	return /^(?:one|some|none|most|many|all|several|few|any|each|both|neither|member|members)$/.test(lead) ? words.at(-1) ?? "" : words[at - 1] ?? "";
}
function isPerson$1(word, context) {
	const plain = word.replace(/^@/, "").toLowerCase();
	if (isBot(word)) return false;
	if (word.startsWith("@") && /^@[a-z\d-]{1,39}$/i.test(word)) return true;
	return people.test(plain) || context.people.has(plain) && (/^\p{Lu}/u.test(word) || /[\d-]/.test(word));
}
function isBot(handle) {
	return /(?:bot|\[bot\]|-actions|-ci)$/i.test(handle);
}
// src/review/rules/alternate-reality.ts
const ifOnly = /\bif only\b/gi;
const ifHad = patternFrom("gi", String.raw`(?<=\bif [^.!?;]{1,60})\s?\bhad(?:n['’]t| not| only)? (?:\w{2,14}ly )?(?:\w{3,14}ed`, String.raw`|done|known|seen|caught|made|taken|gone|kept|put|set|run|told|thought|read|written`, String.raw`|been (?:more )?(?:careful|faster|quicker|aware))\b`);
const inverted = patternFrom("gu", String.raw`(?<=^|[.!?] )Had ((?:[\p{L}'’-]{1,20} ){1,4}?)(?:not )?(?:\w{3,14}ed|done|known|seen`, String.raw`|caught|made|taken|gone|kept|put|run|told|thought|read)\b`);
const modal$1 = /\b(?:would|could|might)\b/;
const alternateReality = {
	id: "no-alternate-reality",
	formerId: "b2-alternate-reality",
	description: "What might have happened instead belongs in the action items, not in the story.",
	defaultSeverity: "warning",
	source: "PagerDuty (\"avoid alternate reality discussion in the timeline or description\").",
	check: (document, context) => [
		...matchesIn(document, ifOnly),
		...matchesIn(document, ifHad).filter(({ before, after }) => hasHumanSubject(before, context) && modal$1.test(`${before} ${after}`)),
		...matchesIn(document, inverted).filter(({ groups, after }) => hasHumanSubject(groups[0] ?? "", context) && modal$1.test(after))
	].filter(({ passage }) => passage.section !== "action-items" && passage.section !== "lucky").map(({ words, place }) => ({
		message: `Unexpected ${quoted(words)}, expected what happened; what to change belongs in the action items`,
		place
	}))
};
// src/review/phrases/blame.ts
const vocabulary$1 = {
	modal: ["should|could|would|only|had to|needed to"],
	seen: ["avoided|prevented|spotted|caught|seen|noticed|detected"],
	see: ["avoid|prevent|spot|catch|notice|see"],
	very: ["too|very|so|rather|quite|a bit|simply|just"],
	"did-not": ["did\\s?n[o'’]t|did not|had not|hadn['’]t"],
	diligence: ["bother|care|check|double-check|test|verify|validate|review|<diligence-more>"],
	"diligence-more": ["think (?:to|of|about)|consider|remember|pay attention|follow|read|reali[sz]e|anticipate", "foresee|communicate|coordinate|inform|tell|document"],
	"clear-to-all": ["clear to (?:anyone|everyone|all)|plain to see"],
	foolish: ["lazy|stupid|dumb|foolish"],
	unfit: ["idiotic|unprofessional"],
	"clearly-not": ["not (?:tested|reviewed|checked|considered)|wasn['’]t|weren['’]t|did(?: not|n['’]t)"],
	"against-more": ["than|against|prevent|prone to|reduce|eliminate|minimi[sz]e|risk of|room for|chances? of", "protect"],
	slip: ["accidentally|mistakenly|inadvertently|wrongly|incorrectly|erroneously|carelessly", "unintentionally|by mistake"]
};
const cuttable = [{
	name: "of-course",
	pattern: "(?:obviously|of course|needless to say|(?:in|with) hindsight|in retrospect)",
	says: ["It was obviously wrong.", "Of course it failed."],
	saysNot: ["The course was cancelled."]
}];
const judging = [
	{
		name: "was-obvious",
		pattern: "(?:was|were|is|should have been) (?:\\w+ly )?(?:obvious (?:that|to|from)|<clear-to-all>)",
		says: ["It was obvious that the disk was full.", "It should have been clear to everyone."],
		saysNot: ["The limit was clear."]
	},
	{
		name: "clearly-wrong",
		pattern: "clearly (?:wrong|a mistake|an error|should|visible|the wrong|<clearly-not>)",
		says: ["The value was clearly wrong.", "This was clearly not tested."],
		saysNot: ["The page clearly says so."]
	},
	{
		name: "plainly",
		pattern: "(?:was|were|should have been) (?:clearly|plainly) (?:wrong|visible|a mistake|not)",
		says: ["It was plainly a mistake."],
		saysNot: ["It was plain text."]
	},
	{
		name: "simply-done",
		pattern: "<modal> (?:have )?(?:just|simply|easily|trivially)(?: have)? \\w+|(?:just|simply) (?:had|needed) to",
		says: ["They should simply have waited.", "One just needed to look."],
		saysNot: ["The job just waits."]
	},
	{
		name: "simply-forgot",
		pattern: "simply (?:forgot|ignored|overlooked|a matter of)",
		says: ["The step was simply overlooked."],
		saysNot: ["It is a simple matter."]
	},
	{
		name: "easily-seen",
		pattern: "easily (?:have been |been |be )?<seen>|trivial(?:ly)? (?:to )?<see>(?:ed|able)?",
		says: ["It could easily have been prevented.", "This was trivial to spot."],
		saysNot: ["It scales easily."]
	}
];
const character = [
	{
		name: "careless",
		pattern: "careless(?:ly|ness)?|negligent(?:ly)?|negligence|slopp(?:y|iness|ily)|reckless(?:ly|ness)?",
		says: ["A careless change.", "Sloppy work."],
		saysNot: ["Callers are less."]
	},
	{
		name: "incompetent",
		pattern: "incompeten(?:t|ce|tly)|complacen(?:t|cy|tly)|irresponsibl[ey]|thoughtless(?:ly)?|clueless|<unfit>",
		says: ["Complacency set in.", "That was irresponsible."],
		saysNot: ["The responsible team."]
	},
	{
		name: "known-better",
		pattern: "should (?:have )?known? better",
		says: ["They should have known better."],
		saysNot: ["A better known problem."]
	},
	{
		name: "stupid-mistake",
		pattern: "(?:stupid|dumb|foolish|silly|lazy) (?:mistakes?|errors?|of|developers?|engineers?|decisions?)",
		says: ["A silly mistake."],
		saysNot: ["The lazy load."]
	}
];
const characterOfPerson = [{
	name: "was-lazy",
	pattern: "(?:was|were|is|are|being|been|got|gotten) (?:<very> )?<foolish>(?! (?:load|init|eval))",
	says: ["The team was too lazy."],
	saysNot: ["The module is lazy loaded.", "It is lazy load."]
}];
const failings = [
	{
		name: "failed-to",
		pattern: "fail(?:ed|s)?\\s(?:to|at|in)\\s\\w+|neglected(?:\\sto)?(?:\\s\\w+)?",
		says: ["The team failed to test it.", "Ops neglected the alert."],
		saysNot: ["The job failed."]
	},
	{
		name: "forgot",
		pattern: "forgot(?:ten)?(?:\\s(?:to|about)\\s\\w+)?|overlooked",
		says: ["We forgot to check.", "The step was overlooked."],
		saysNot: ["A forget-me-not."]
	},
	{
		name: "missed-it",
		pattern: "(?:ignored|missed)\\s(?:the|that|this|it|an?|our|their|some|several|all)",
		says: ["The reviewer missed the change."],
		saysNot: ["Missed heartbeats."]
	},
	{
		name: "did-not-check",
		pattern: "<did-not>\\s<diligence>(?:ed|en)?",
		says: ["We did not test it.", "They didn’t bother."],
		saysNot: ["The job did not run."]
	}
];
const humanErrors = [{
	name: "human-error",
	pattern: "(?:human|operator|pilot|user|manual|people)[ -](?:error|mistake|failure)s?",
	says: ["The cause was human error.", "Operator mistakes."],
	saysNot: ["An error for humans."]
}, {
	name: "error-by",
	pattern: "error by (?:a |an |the )?(?:human|operator|engineer|developer|employee)s?",
	says: ["An error by an engineer."],
	saysNot: ["An error by design."]
}];
const against = [{
	name: "not-that",
	pattern: "(?:not|rather than|instead of|avoid|no|<against-more>)\\b[^,;]{0,30}$",
	says: ["This is not a", "to reduce the risk of"],
	saysNot: ["The cause was"]
}];
const harms = [
	{
		name: "broke",
		pattern: "broke|caused|crashed|misconfigured|botched|(?:messed|screwed) up|(?:took|brought) down",
		says: ["Ben broke it", "ana took down the site"],
		saysNot: ["Ben fixed it"]
	},
	{
		name: "introduced",
		pattern: "introduced (?:the|a|an|this) (?:bug|regression|error|issue|problem|outage|defect|mistake)",
		says: ["Ben introduced the bug"],
		saysNot: ["Ben introduced the team"]
	},
	{
		name: "shipped-bad",
		pattern: "(?:pushed|deployed|merged|shipped) (?:the|a|an|this|some) (?:bad|broken|faulty|buggy|wrong|untested)",
		says: ["Ben shipped a broken build"],
		saysNot: ["Ben shipped a build"]
	},
	{
		name: "at-fault",
		pattern: "made (?:a|the|an?other) (?:mistake|error)|was (?:at fault|to blame|responsible for)",
		says: ["Ben made a mistake", "Ben was to blame"],
		saysNot: ["Ben made a plan"]
	}
];
// src/review/rules/character-word.ts
const words$2 = compilePhrases(character, {
	vocabulary: vocabulary$1,
	flags: "gi"
});
const predicate = compilePhrases(characterOfPerson, {
	vocabulary: vocabulary$1,
	flags: "gi"
});
const characterWord = {
	id: "no-character-words",
	formerId: "b9-character-word",
	description: "Words about character explain nothing that can be changed.",
	defaultSeverity: "error",
	source: "PagerDuty on the fundamental attribution error.",
	check: (document, context) => [...matchesIn(document, words$2), ...matchesIn(document, predicate).filter(({ before }) => hasHumanSubject(before, context))].map(({ words: found, place }) => ({
		message: `Unexpected ${quoted(found)}, expected the circumstances: what was known, what was urgent, what the tools showed`,
		place
	}))
};
// src/review/rules/counterfactual.ts
const modal = patternFrom("gi", String.raw`\b(should|could|would|ought to)(?:\s(?:not|never|probably|definitely|really|also`, String.raw`|at least|simply|easily|just|clearly)|n['’]t){0,2}(?:\shave|['’]ve)\s(?:(?:not|never`, String.raw`|probably|also|all|at least|just|simply|easily|already|instead`, String.raw`|\w{2,14}ly)\s){0,2}((?:been\s(?:(?:more|better|\w{2,14}ly)\s){0,2})?[a-z-]{2,20})`);
const participle = patternFrom("", String.raw`(?:ed|en|wn)$|^(?:done|had|known|seen|caught|made|taken|gone|got|given|kept|put|set|run`, String.raw`|built|sent|told|thought|read|left|found|begun|brought|held|let|met|paid|said|shut`, String.raw`|spent|understood)$`);
const choice = patternFrom("i", String.raw`^been\s(?:(?:more|better|\w+ly)\s){0,2}(?:test|check|review|verifi|catch|caught|notic`, String.raw`|spott|prevent|avoid|communicat|announc|document|escalat|double-check|anticipat`, String.raw`|foreseen|known|considered|handled|prioriti|investigat|careful|told|alerted|warned`, String.raw`|rushed|trusted|merged|shipped|deployed without|approved|tighter|clearer|quicker|faster)`);
const earlier = patternFrom("i", String.raw`^\s(?:\w+\s){0,3}(?:before|earlier|sooner|from the (?:start|beginning)`, String.raw`|in the first place|first|in time|much (?:faster|quicker))(?=$|[,;:)]|\s(?:and|but|to`, String.raw`|by|than|it|we|the)\b)`);
const suffered = /^(?:seen|experienced|received|gotten|got|had|lost|noticed|been|encountered|needed|happened|become|observed|received)$/i;
const counterfactual = {
	id: "no-counterfactual",
	formerId: "b1-counterfactual",
	description: "What somebody should, could or would have done says nothing about what they knew at the time.",
	defaultSeverity: "warning",
	source: "Zwieback, Beyond Blame (\"didn't, could have, if only, should have\"); Chef and Morty templates.",
	check: (document, context) => matchesIn(document, modal).filter(({ passage }) => passage.section !== "action-items" && passage.section !== "lucky").filter((match) => isAboutChoice(match, context)).map((match) => ({
		message: `Unexpected ${quoted(match.words)}, expected what was done and what was known at the time`,
		place: match.place
	}))
};
function isAboutChoice({ groups, before, after }, context) {
	const verb = (groups[0] ?? "").toLowerCase();
	const done = (groups[1] ?? "").toLowerCase();
	if (/^\s(?:enough|access|to)\b/i.test(after) && !participle.test(done)) return false;
	if (done.startsWith("been ")) return verb !== "would" && (choice.test(done) || verb !== "could" && earlier.test(after)) && !isStatus(after);
	const elided = /^\W*$/.test(before) && verb !== "would";
	if (/\bthey\s?$/i.test(before)) return verb === "should" && /^(?:tested|checked|asked|told|reviewed|noticed|known|informed|warned|communicated|consulted|escalated)$/.test(done);
	if (!participle.test(done) || /^\W*\w+ing\b/.test(before) || !(elided || hasHumanSubject(before, context))) return false;
	return verb === "should" || verb.startsWith("ought") || !suffered.test(done);
}
function isStatus(after) {
	return /\bif\b|\b(?:by now|for all|as of|automatically|still)\b/i.test(after);
}
// src/review/rules/directive.ts
const directive = {
	id: "directive",
	description: "A comment that takes findings back names a rule and a reason, and is needed.",
	defaultSeverity: "warning",
	source: "A rule that was silenced for a reason nobody remembers stays silent for ever.",
	check: ({ source }, context) => readDirectives(source).flatMap((one) => {
		const message = messageFor(one, context);
		return message === null ? [] : [{
			message,
			place: one.place
		}];
	})
};
function messageFor({ verb, rule, reason }, { ruleIds }) {
	const kinds = directiveKinds;
	if (!kinds.includes(verb)) return `Unknown directive ${JSON.stringify(verb)}${didYouMean(closest(verb, kinds))}`;
	if (rule === "") return verb === "enable" ? null : `Missing rule after ${JSON.stringify(verb)}`;
	if (ruleIds?.includes(rule) === false) return `Unknown rule ${JSON.stringify(rule)}${didYouMean(closest(rule, ruleIds))}`;
	if (verb === "enable" || reason !== "") return null;
	return `Missing reason after ${JSON.stringify(`${verb} ${rule}`)}: why it may stay as it is`;
}
// src/time/spans-of-time.ts
const numberWords = {
	"half an": .5,
	"half a": .5,
	an: 1,
	a: 1,
	one: 1,
	two: 2,
	three: 3,
	four: 4,
	five: 5,
	six: 6,
	seven: 7,
	eight: 8,
	nine: 9,
	ten: 10,
	eleven: 11,
	twelve: 12,
	fifteen: 15,
	twenty: 20,
	thirty: 30,
	forty: 40,
	"forty-five": 45,
	fifty: 50,
	sixty: 60,
	ninety: 90,
	eine: 1,
	zwei: 2,
	drei: 3,
	une: 1,
	deux: 2,
	trois: 3,
	una: 1,
	uma: 1,
	dos: 2,
	duas: 2,
	tres: 3,
	três: 3
};
const sizes = [
	[/^s(?!t)/i, 1],
	[/^m/i, 60],
	[/^(?:h|st)/i, 3600],
	[/^(?:d|ta|j)/i, 86400],
	[/^w/i, 604800]
];
const amount = `(?:(\\d{1,4}(?:[.,]\\d{1,2})?)[\\s-]{0,2}|(${Object.keys(numberWords).sort((a, b) => b.length - a.length).join("|")})( and a half)?[\\s-]{1,2})(${[
	"seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?",
	"sekunden|minuten?|stunden?|tagen?|secondes?|heures?|jours?|segundos?|minutos?|horas?|días?|dias?",
	"[smhd]"
].join("|")})(?!\\p{L}|\\d(?!\\d?\\s?[ms](?!\\p{L})))`;
const first = new RegExp(`(?<![\\p{L}\\d.:/-])${amount}( and a half)?`, "giu");
const further = patternFrom("iuy", String.raw`[\s,]{0,3}(?:and |und |et |y |e )?(\d{1,2})[\s-]?(minutes?|mins?|minuten?|minutos?`, String.raw`|seconds?|secs?|hours?|hrs?|[hms])(?![\p{L}\d])`);
const boundBefore = patternFrom("i", String.raw`(?:more than|less than|at least|at most|over|under|up to|within|longer than`, String.raw`|no more than|max(?:imum)?|min(?:imum)?|every|per|mehr als|plus de|más de`, String.raw`|mais de)\s(?:of\s)?$`);
const roughBefore = /(?:about|around|roughly|approx(?:imately|\.)?|some|nearly|almost|just under|~|≈|etwa|environ|unos|cerca de)\s?$/i;
function spansIn(text) {
	const out = [];
	for (const match of text.matchAll(first)) {
		const last = out.at(-1);
		if (last !== void 0 && match.index < last.end) continue;
		out.push(spanAt(text, match));
	}
	return out;
}
function spanAt(text, match) {
	const written = (match[1] ?? match[2] ?? "").toLowerCase();
	let size = sizeFrom(match[4] ?? "m");
	const count = numberWords[written] ?? Number(written.replace(",", "."));
	const halves = match[3] !== void 0 || match[5] !== void 0 ? .5 : 0;
	let seconds = (count + halves) * size;
	let end = match.index + match[0].length;
	let part = countAt(text, end, size);
	while (part !== null) {
		size = part.size;
		seconds += part.count * size;
		end = part.end;
		part = countAt(text, end, size);
	}
	const before = text.slice(Math.max(0, match.index - 24), match.index);
	const rough = roughBefore.test(before) || halves > 0 || written.startsWith("half");
	return {
		seconds: Math.round(seconds),
		start: match.index,
		end,
		tolerance: toleranceFrom(seconds, size, Number.isInteger(count), rough),
		bound: boundBefore.test(before)
	};
}
function countAt(text, at, above) {
	further.lastIndex = at;
	const match = further.exec(text);
	const size = match === null ? 0 : sizeFrom(match[2] ?? "m");
	return match === null || size >= above ? null : {
		count: Number(match[1]),
		size,
		end: at + match[0].length
	};
}
function sizeFrom(unit) {
	return sizes.find(([pattern]) => pattern.test(unit))?.[1] ?? 60;
}
function toleranceFrom(seconds, size, whole, rough) {
	const minutes = seconds / 60;
	const unitError = size >= 3600 ? size * (whole ? .5 : .15) : size === 60 ? minutes % 5 === 0 ? 180 : 90 : 60;
	return Math.max(unitError, seconds * (size >= 3600 ? .1 : .07)) * (rough ? 2 : 1);
}
// src/postmortem/times/lines.ts
function linesFrom(source) {
	const out = [];
	let start = 0;
	for (const match of source.matchAll(/\r\n?|\n/g)) {
		out.push({
			text: source.slice(start, match.index),
			start
		});
		start = match.index + match[0].length;
	}
	out.push({
		text: source.slice(start),
		start
	});
	return out;
}
function spanOfLine(lines, line) {
	const { text, start } = lines[line - 1] ?? {
		text: "",
		start: 0
	};
	const indent = text.length - text.trimStart().length;
	return spanIn(lines, line, indent, Math.max(indent, text.trimEnd().length), start);
}
function spanIn(lines, line, from, to, start = lines[line - 1]?.start ?? 0) {
	return {
		start: start + from,
		end: start + to,
		line,
		column: from + 1
	};
}
// src/postmortem/times/sentences.ts
const opener = /^\s{0,40}(?:#{1,6}\s|[-*+•]\s|\d{1,3}[.)]\s|\||>|\*\*[^*]{1,60}\*\*\s?:)/;
const border = /[.!?](?=\s+["'(*_[`]{0,3}[\p{Lu}\d])/gu;
const maxLength = 2e3;
function sentencesFrom(masked) {
	return paragraphsFrom(masked).flatMap(splitParagraph);
}
function paragraphsFrom(masked) {
	const out = [];
	let open = null;
	masked.forEach((text, index) => {
		const part = {
			text: text.slice(0, maxLength),
			line: index + 1
		};
		if (text.trim() === "") open = null;
		else if (open === null || opener.test(text)) out.push(open = [part]);
		else open.push(part);
		if (/^\s{0,3}#{1,6}\s|^\s{0,12}\|/.test(text)) open = null;
	});
	return out;
}
function splitParagraph(parts) {
	const starts = [];
	let text = "";
	for (const part of parts) {
		if (text.length > maxLength) break;
		starts.push(text.length);
		text += `${part.text} `;
	}
	const placeOf = (at) => {
		const index = starts.findLastIndex((from) => from <= at);
		return {
			line: parts[index]?.line ?? 1,
			column: at - (starts[index] ?? 0)
		};
	};
	const out = [];
	let from = 0;
	for (const end of [...[...text.matchAll(border)].map(({ index }) => index + 1), text.length]) {
		const start = from;
		const sentence = text.slice(start, end);
		if (sentence.trim() !== "") out.push({
			text: sentence,
			placeOf: (at) => placeOf(start + at)
		});
		from = end;
	}
	return out;
}
// src/postmortem/times/duration-findings.ts
const claimBefore = patternFrom("i", String.raw`(?:took|lasted|lasting|lasts|duration|duratio?n:?|total(?:ling)?|elapsed|downtime|for`, String.raw`|after|of|about|around|some|is|was|[:(=≈~→|,–—-])[\s*_]{0,4}(?:a total of |around `, String.raw`|about |approx\.? |roughly |nearly |~|≈)?$`);
const claimBehind = patternFrom("i", String.raw`^[\s*_]{0,4}(?:later|after(?:wards)?|long|in total|total|passed|elapsed|until|before`, String.raw`|of (?:downtime|outage|impact|disruption|errors)|outage|downtime|disruption|[).|;]|$)`);
const otherThing = patternFrom("i", String.raw`^[\s-]{0,2}(?:\w{1,12}\s)?(?:average|avg|window|intervals?|timeouts?|periods?|ttl|cache`, String.raw`|grace|delay|retention|rolling|sla|slo|bucket|granularity|cron|schedule|meeting|buffer`, String.raw`|backoff|lease|limit|check)`);
const otherThingBefore = /(?:every|each|per|timeout of|interval of|set to|last|past|next|within|retry(?:ing)? (?:for|after)|ttl of)\s$/i;
function durationsAgainstTimes(masked, context, lines) {
	return sentencesFrom(masked).flatMap((sentence) => {
		if (!/\d[:h.]\d\d|\d\s?[ap]\.?m/i.test(sentence.text)) return [];
		const range = rangeIn(timesInProse(sentence.text, context));
		if (range === null || range.seconds === 0) return [];
		const claims = claimsIn(sentence.text).filter((claim) => isAbout(sentence.text, claim, range));
		const [claim] = claims;
		if (claim === void 0 || claims.length > 1 || fits(claim, range.seconds)) return [];
		return [findingAt(sentence, claim, range.seconds, lines)];
	});
}
function rangeIn(readings) {
	const [first, second, ...more] = readings;
	if (first === void 0 || more.length > 0) return null;
	const { start, end } = first;
	if (second === void 0) return first.until === void 0 ? null : {
		seconds: secondsBetween(first.at, first.until),
		start,
		end,
		second: null
	};
	if (/ago$|^since/i.test(`${first.text} ${second.text}`) || [first, second].some(({ until, approximate }) => until !== void 0 || approximate)) return null;
	const seconds = Math.abs(secondsBetween(first.at, second.at));
	return {
		seconds: !second.dated && seconds > 43200 ? 86400 - seconds : seconds,
		start,
		end,
		second
	};
}
function isAbout(text, claim, { start, end, second }) {
	const between = claim.start >= end ? text.slice(end, claim.start) : text.slice(claim.end, start);
	if (claim.end > start && claim.start < end) return false;
	if (second === null) return !/;|\. /.test(between) && !/^\s{0,2}between\s/i.test(text.slice(claim.end));
	if (claim.start >= second.end) return !/^\s{1,3}(?:before|after|later|earlier|into|ago)\b/i.test(text.slice(claim.end)) && /^[\s,(=*_–—-]{0,6}(?:i\.e\.|a total of|about|around|so|or|~)?[\s,]{0,2}$/i.test(text.slice(second.end, claim.start));
	return claim.start >= end && claim.end <= second.start && /^\s(?:later|after|before|afterwards)\b/i.test(text.slice(claim.end));
}
function claimsIn(text) {
	return spansIn(text).filter(({ start, end, bound }) => {
		const before = text.slice(Math.max(0, start - 40), start);
		const behind = text.slice(end, end + 40);
		if (bound || otherThing.test(behind) || otherThingBefore.test(before)) return false;
		return claimBefore.test(before) || claimBehind.test(behind);
	});
}
function fits({ seconds, tolerance }, span) {
	return Math.abs(seconds - span) <= tolerance;
}
function findingAt(sentence, claim, span, lines) {
	const { line, column } = sentence.placeOf(claim.start);
	const words = sentence.text.slice(claim.start, claim.end);
	const place = spanIn(lines, line, column, column + words.length);
	return {
		kind: "duration",
		words,
		seconds: claim.seconds,
		span,
		place
	};
}
const start = ["started", "detected"];
const end = ["mitigated", "resolved"];
const claimsOfIncident = [
	[
		/\b(?:time to (?:detect(?:ion)?|alert)|ttd|mttd|detected (?:after|within))\b[^.;\n]{0,12}$/i,
		["started"],
		["detected"]
	],
	[
		/\btime to (?:mitigat\w+|restore|recover\w*)\b[^.;\n]{0,12}$/i,
		start,
		["mitigated", "resolved"]
	],
	[
		/\b(?:time to (?:resol\w+|fix|repair)|ttr|mttr)\b[^.;\n]{0,12}$/i,
		start,
		end
	],
	[
		patternFrom("i", String.raw`\b(?:outage|incident|downtime|impact|disruption|degradation)\b[^.;\n]{0,30}\b(?:lasted`, String.raw`|took|was|of|for|duration:?)\b[^.;\n]{0,16}$`),
		start,
		end
	],
	[
		/\b(?:down|unavailable|unreachable|offline|degraded) for\b[^.;\n]{0,16}$/i,
		start,
		end
	],
	[
		/\blasted(?: for)?\b[^.;\n]{0,16}$/i,
		start,
		end
	],
	[
		patternFrom("i", String.raw`(?:^|[|*_>-])\s{0,2}(?:(?:total|impact|incident|outage|overall) )?(?:duration`, String.raw`|downtime)(?: of (?:the )?(?:impact|incident|outage`, String.raw`|downtime))?[\s*_]{0,4}[:|=][\s*_|]{0,6}(?:about |around |~|approx\.? )?$`),
		start,
		end
	]
];
function durationsAgainstMilestones(masked, moments, entries, lines) {
	const all = listSpans(entries);
	return sentencesFrom(masked).flatMap((sentence) => {
		if (/\d{1,2}[:h]\d\d|\d\s?[ap]\.?m\b/i.test(sentence.text) || otherIncident.test(sentence.text)) return [];
		return spansIn(sentence.text).flatMap((claim) => {
			const before = sentence.text.slice(Math.max(0, claim.start - 80), claim.start);
			const about = claimsOfIncident.find(([pattern]) => pattern.test(before));
			if (about === void 0 || claim.seconds === 0 || claim.bound || otherThing.test(sentence.text.slice(claim.end, claim.end + 40))) return [];
			const stated = spansBetween(moments, about[1], about[2]);
			const spans = stated.length > 0 ? stated : all;
			if (spans.length === 0 || spans.some((span) => fits(claim, span))) return [];
			return [findingAt(sentence, claim, spans.reduce((best, span) => Math.abs(span - claim.seconds) < Math.abs(best - claim.seconds) ? span : best), lines)];
		});
	});
}
const otherIncident = patternFrom("i", String.raw`\b(?:previous(?:ly)?|earlier (?:incident|outage)|last time|similar (?:incident|outage)`, String.raw`|another (?:incident|outage)|could have|would have)\b`);
function spansBetween(moments, from, to) {
	const starts = moments.filter(({ name }) => from.includes(name));
	const ends = moments.filter(({ name }) => to.includes(name));
	return starts.flatMap((one) => ends.map((other) => secondsBetween(one.at, other.at))).filter((span) => span > 0);
}
const maxEntries = 150;
function listSpans(entries) {
	const steps = entries.filter(({ label }) => !label).flatMap(({ occurredAt, until }) => [occurredAt, until ?? null]).flatMap((at) => at === null ? [] : [epochOf(at)]).slice(0, maxEntries);
	return steps.flatMap((from, i) => steps.slice(i + 1).map((to) => to - from)).filter((span) => span > 0);
}
// src/postmortem/times/named-moments.ts
const thing = "(?:the )?(?:incident|outage|impact|issue|problem|downtime|disruption|bug|service)";
const names$1 = [
	["started", `(?:${thing} )?(?:start(?:ed|s)?|began|beg[iu]n|introduced|onset)(?: time| at)?|start of ${thing}|first (?:seen|occurrence|failure|impact)`],
	["detected", `(?:${thing} )?(?:first )?(?:detect(?:ed|ion)|noticed|discovered|alerted)(?: time| at)?|time of detection|first (?:alert|report)`],
	["acknowledged", `(?:${thing} )?(?:ack(?:nowledged)?|acknowledgement|acknowledgment)(?: time| at)?`],
	["mitigated", `(?:${thing} )?(?:mitigat(?:ed|ion)|stabili[sz]ed|contained)(?: time| at)?|${thing} restored|impact end(?:s|ed)?`],
	["resolved", `(?:${thing} )?(?:(?:fully |finally )?resolved|resolution|recovered|repaired|fixed|end(?:ed|s)?)(?: time| at)?|end of ${thing}|all clear`]
];
const whole = names$1.map(([name, words]) => [name, new RegExp(`^(?:${words})$`, "i")]);
const leading = names$1.map(([name, words]) => [name, new RegExp(`^(?:${words})(?:\\s?[:.!–—-](?:\\s|$)|$)`, "i")]);
function milestoneFromLabel(label) {
	const words = label.replace(/[_*]/g, " ").replace(/\([^)]{0,40}\)/g, "").replace(/\s+/g, " ").trim();
	return whole.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
function milestoneFromText(text) {
	return leading.find(([, pattern]) => pattern.test(text.slice(0, 80)))?.[0] ?? null;
}
function namedMoments(document, labels, entries, lines) {
	return [
		...fromFrontMatter(document, lines),
		...labels.flatMap((entry) => fromEntry(entry, milestoneFromLabel(entry.text), "label", lines)),
		...entries.flatMap((entry) => fromEntry(entry, milestoneFromText(entry.text), "entry", lines))
	];
}
function fromEntry({ occurredAt, approximate, line }, name, source, lines) {
	return name === null || occurredAt === null ? [] : [{
		name,
		at: occurredAt,
		approximate,
		source,
		place: spanOfLine(lines, line)
	}];
}
function fromFrontMatter({ frontMatter, frontMatterSpan }, lines) {
	if (frontMatterSpan === null) return [];
	return Object.entries(frontMatter).flatMap(([key, value]) => {
		const name = milestoneFromLabel(key);
		const at = name === null ? null : momentFromValue(value);
		if (name === null || at === null) return [];
		const place = placeOfKey(key, lines, frontMatterSpan) ?? frontMatterSpan;
		return [{
			name,
			at: at.at,
			approximate: at.approximate,
			source: "front-matter",
			place
		}];
	});
}
function momentFromValue(value) {
	if (value instanceof Date) {
		const at = instantOf(Number.isNaN(value.getTime()) ? null : value.toISOString());
		return at === null || at.endsWith("T00:00:00Z") ? null : {
			at,
			approximate: false
		};
	}
	if (typeof value !== "string" || !/\d[:h]\d\d/.test(value)) return null;
	const reading = readTime(value, {
		postedAt: "2999-01-01T00:00:00Z",
		zone: null
	});
	return isTimeProblem(reading) || !reading.dated ? null : {
		at: reading.at,
		approximate: reading.approximate
	};
}
function placeOfKey(key, lines, within) {
	const index = lines.findIndex(({ text, start }) => start < within.end && text.trimStart().startsWith(`${key}:`));
	return index < 0 ? null : spanOfLine(lines, index + 1);
}
// src/postmortem/times/order-findings.ts
function entriesGoingBack(entries, lines) {
	const steps = entries.filter(({ label, occurredAt }) => !label && occurredAt !== null);
	return steps.flatMap((entry, index) => {
		const before = steps[index - 1];
		if (!entry.backwards || entry.occurredAt === null || before?.occurredAt == null) return [];
		return [{
			kind: "goes-back",
			at: entry.occurredAt,
			before: {
				at: before.occurredAt,
				line: before.line
			},
			halfDay: entry.halfDay,
			place: spanOfLine(lines, entry.line)
		}];
	});
}
const follows = [
	["started", "detected"],
	["started", "acknowledged"],
	["started", "mitigated"],
	["started", "resolved"],
	["detected", "acknowledged"],
	["detected", "mitigated"],
	["detected", "resolved"],
	["acknowledged", "resolved"],
	["mitigated", "resolved"]
];
function milestonesOutOfOrder(moments) {
	const stated = moments.filter(({ source, approximate }) => source !== "entry" && !approximate);
	const found = follows.flatMap(([first, second]) => {
		const [earlier, later] = [only(stated, first), only(stated, second)];
		return earlier === null || later === null || secondsBetween(later.at, earlier.at) < 60 ? [] : [{
			kind: "milestone-order",
			earlier,
			later,
			place: later.place
		}];
	});
	return found.filter(({ place }, i) => !found.slice(0, i).some((other) => other.place.start === place.start));
}
function only(moments, name) {
	const own = moments.filter((moment) => moment.name === name);
	return new Set(own.map(({ at }) => at)).size === 1 ? own[0] ?? null : null;
}
function milestonesThatDiffer(moments) {
	return [...new Set(moments.map(({ name }) => name))].flatMap((name) => {
		const own = moments.filter((moment) => moment.name === name && !moment.approximate);
		const [first, ...others] = [
			"front-matter",
			"label",
			"entry"
		].map((source) => only(own.filter((moment) => moment.source === source), name)).flatMap((moment) => moment ?? []);
		return others.flatMap((moment) => first === void 0 || Math.abs(secondsBetween(first.at, moment.at)) < 120 ? [] : [{
			kind: "milestone-differs",
			moment,
			other: first,
			place: moment.place
		}]);
	});
}
function entriesOutsideHeading(entries, lines) {
	let heading = null;
	const out = [];
	let from = 0;
	for (const entry of entries) {
		for (let line = from + 1; line < entry.line; line += 1) {
			const depth = measureDepth(lines[line - 1]?.text ?? "");
			if (heading !== null && depth !== null && depth <= heading.depth) heading = null;
		}
		from = entry.line;
		const depth = measureDepth(lines[entry.line - 1]?.text ?? "");
		if (depth !== null) heading = entry.until === void 0 ? null : {
			entry,
			depth
		};
		else if (heading !== null) out.push(...outside(entry, heading.entry, lines));
	}
	return out;
}
function measureDepth(text) {
	return /^ {0,3}(#{1,6})\s/.exec(text)?.[1]?.length ?? null;
}
function outside(entry, heading, lines) {
	const { occurredAt: at } = entry;
	const { occurredAt: from, until } = heading;
	if (at === null || from === null || until === void 0 || entry.approximate || heading.approximate) return [];
	if (epochOf(at) >= epochOf(from) - 300 && epochOf(at) <= epochOf(until) + 300) return [];
	const place = spanOfLine(lines, entry.line);
	return [{
		kind: "outside-heading",
		at,
		from,
		until,
		heading: heading.line,
		place
	}];
}
const dayAndDate = new RegExp(`(?<![\\p{L}\\d])(${weekdayPattern})[,.]?\\s{1,2}(?:the |den |le |el |dem )?(?=\\d|\\p{L}{3,10}\\.? \\d)`, "giu");
function wrongWeekdays(masked, lines) {
	return masked.flatMap((text, index) => [...text.slice(0, 2e3).matchAll(dayAndDate)].flatMap((match) => {
		const found = dateAt(text, match.index + match[0].length, {
			year: 2e3,
			month: 1,
			day: 1
		});
		if (found === null || found.relative || found.remarks.length > 0) return [];
		if (!/\d{4}/.test(text.slice(found.start, found.end))) return [];
		const [written, weekday] = [weekdayFromName(match[1] ?? ""), toWeekday(found.date)];
		const { year, month, day } = found.date;
		const date = `${year}-${two(month)}-${two(day)}`;
		const place = spanIn(lines, index + 1, match.index, found.end);
		return written === weekday ? [] : [{
			kind: "weekday",
			date,
			written,
			weekday,
			place
		}];
	}));
}
// src/postmortem/times/check-document-times.ts
const checked = /* @__PURE__ */ new WeakMap();
function checkDocumentTimes(document) {
	const found = checked.get(document) ?? check(document);
	checked.set(document, found);
	return found;
}
function check(document) {
	const { source, path } = document;
	const lines = linesFrom(source);
	const masked = maskCode(source.replace(/\r\n?/g, "\n"), { quotes: false }).split("\n").slice(0, maxLines);
	const { entries } = readDocumentTimeline(source, path);
	const moments = namedMoments(document, readWholeDocument(source, path).filter(isLabel(entries)), entries, lines);
	return [
		...entriesGoingBack(entries, lines),
		...milestonesOutOfOrder(moments),
		...milestonesThatDiffer(moments),
		...entriesOutsideHeading(entries, lines),
		...wrongWeekdays(masked, lines),
		...durationsAgainstTimes(masked, contextOfDocument(source, path), lines),
		...durationsAgainstMilestones(masked, moments, entries, lines)
	].sort((a, b) => a.place.start - b.place.start);
}
const maxLines = 2e4;
function isLabel(entries) {
	const steps = new Set(entries.filter(({ label }) => !label).map(({ line }) => line));
	return ({ label, text, line }) => label || !steps.has(line) && milestoneFromLabel(text) !== null;
}
// src/review/rules/duration-consistency.ts
const durationConsistency = {
	id: "duration-consistency",
	description: "Durations in prose match the times next to them, or the milestones.",
	defaultSeverity: "warning",
	source: "The length of an outage is what people quote; it is computed from times, not remembered.",
	check: (document) => checkDocumentTimes(document).flatMap((finding) => finding.kind === "duration" ? [{
		message: `Unexpected "${finding.words}", expected ${formatDuration(finding.span)}, going by the times`,
		place: finding.place
	}] : [])
};
// src/review/phrases/action-items.ts
const vocabulary = {
	virtue: ["careful|cautious|vigilant|aware|mindful|diligent|careless|attentive|thorough"],
	everybody: ["everyone|everybody|people|all|ourselves|staff|users|each other|engineers|developers"],
	learners: ["teams?|engineers?|developers?|operators?|on-?call|users?|colleagues|employees", "<learners-more>"],
	"learners-more": ["owners|us|them|responders|members|admins|staff|people|everyone|everybody|ourselves"],
	"told-by-system": ["gets?|receives?|is (?:notified|told|paged|alerted)|are (?:notified|told|paged|alerted)"],
	everyone: ["everyone|everybody|people|we all|all (?:engineers|developers)"],
	"find-out": ["research(?:ing)?|figure out"],
	weigh: ["explor(?:e|ing)|evaluat(?:e|ing)|revisit(?:ing)?"],
	"lead-in": ["we (?:should|will|need to|must)|please|need to|to|consider to"]
};
const appeals = [
	{
		name: "be-virtuous",
		pattern: "be (?:(?:more|extra|very|less) <virtue>|careful|vigilant|mindful|aware (?:of|that))",
		says: ["Be more careful with deploys", "Be aware of the limits"],
		saysNot: ["Make the limit visible"]
	},
	{
		name: "pay-attention",
		pattern: "pay (?:more |closer |better |special )?attention|take (?:more|greater|extra|better) care",
		says: ["Pay more attention to the graphs", "Take better care"],
		saysNot: ["Pay the invoice"]
	},
	{
		name: "remember",
		pattern: "remember to|(?:do not|don['’]t) forget|keep in mind|try (?:harder|to be)",
		says: ["Remember to run the tests", "Don’t forget the flag"],
		saysNot: ["Cache what the users chose to remember"]
	},
	{
		name: "remind",
		pattern: "remind (?:<everybody>|the team)",
		says: ["Remind everyone of the rule", "Remind the team"],
		saysNot: ["Send a reminder by bot"]
	},
	{
		name: "train",
		pattern: "(?:train|teach|educate) (?:\\w+ ){0,3}<learners>(?: \\w+){0,3} (?:to|about|on|how)",
		says: ["Train all engineers on the new tool", "Educate users about the limits"],
		saysNot: ["Train the model"]
	},
	{
		name: "make-sure",
		pattern: "make sure (?:that )?<everyone>(?! <told-by-system>)",
		says: ["Make sure everyone knows the rule"],
		saysNot: ["Make sure everyone gets the alert"]
	},
	{
		name: "no-mistakes",
		pattern: "avoid (?:making )?mistakes|more discipline",
		says: ["Avoid mistakes", "More discipline in reviews"],
		saysNot: ["Avoid duplicate keys"]
	}
];
const openVerbs = [
	{
		name: "look-into",
		pattern: "^(?:<lead-in>\\s)?(investigat(?:e|ing)|look(?:ing)? (?:in|at|over)(?:to)?|<find-out>)",
		says: ["Investigate the lag", "We should look into caching"],
		saysNot: ["Log the lag", "The team will investigate"]
	},
	{
		name: "improve",
		pattern: "^(?:<lead-in>\\s)?(improv(?:e|ing)|be better|work(?:ing)? on|continu(?:e|ing)|try(?:ing)? to)",
		says: ["Improve monitoring", "Work on the backlog"],
		saysNot: ["Add the improved image"]
	},
	{
		name: "consider",
		pattern: "^(?:<lead-in>\\s)?((?:re)?consider(?:ing)?|<weigh>)",
		says: ["Consider sharding", "Evaluate a queue"],
		saysNot: ["Add a considered default"]
	},
	{
		name: "discuss",
		pattern: "^(?:<lead-in>\\s)?(discuss(?:ing)?|think(?:ing)? (?:about|of|through)|reflect(?:ing)?(?: on)?)",
		says: ["Discuss alerts", "Think about limits"],
		saysNot: ["Publish the discussion"]
	},
	{
		name: "ensure",
		pattern: "^(?:<lead-in>\\s)?(make sure|ensur(?:e|ing)|keep(?:ing)? an eye)",
		says: ["Ensure that it works", "Keep an eye on the disk"],
		saysNot: ["Make it fail closed"]
	},
	{
		name: "monitor",
		pattern: "^(?:<lead-in>\\s)?(monitor(?:ing)?)(?! (?:for|on)[^.]{0,40}alert)",
		says: ["Monitor the disk"],
		saysNot: ["Monitor for lag and alert at 5 min", "Add a monitor"]
	}
];
const bounds = [
	{
		name: "number",
		pattern: "\\d+\\s?(?:%|ms|s|min|h|x|hours?|minutes?|seconds?|days?|weeks?|gb|mb)",
		says: ["Improve p99 to 200 ms", "below 3%"],
		saysNot: ["Improve it for 3 customers"]
	},
	{
		name: "result",
		pattern: "decide|decision|write up|written|report|proposal|adr|rfc|document the|publish",
		says: ["Investigate and write up the result", "Evaluate queues in an RFC"],
		saysNot: ["Investigate"]
	},
	{
		name: "limit",
		pattern: "until|so that|alert(?:s|ing)? (?:when|if|on|at|for)|below|above|at most|at least|within",
		says: ["Improve until it holds", "Look into alerts for disks, alert at 80"],
		saysNot: ["Improve monitoring"]
	}
];
// src/review/rules/exhortation.ts
const appeal = compilePhrases(appeals, { vocabulary });
const exhortation = {
	id: "no-exhortation",
	formerId: "b14-exhortation",
	description: "An action item changes a system; it does not ask people to be better.",
	defaultSeverity: "warning",
	source: "PagerDuty: make it an automatic check.",
	check: (document) => document.actionItems.flatMap((item) => {
		const match = appeal.exec(item.text);
		return item.state !== "open" || match === null ? [] : [{
			message: `Unexpected appeal ${quoted(match[0])}, expected a change to a system, such as an automatic check`,
			place: readFirstLine(document, item)
		}];
	})
};
// src/review/rules/failing-verb.ts
const verbs$1 = compilePhrases(failings, {
	vocabulary: vocabulary$1,
	flags: "gi"
});
const failingVerb = {
	id: "no-failing-verb",
	formerId: "b4-failing-verb",
	description: "People are not said to have failed, forgotten or missed something; the text says what they could see instead.",
	defaultSeverity: "warning",
	source: "PagerDuty postmortem guide; Zwieback, Beyond Blame (\"didn't\").",
	check: (document, context) => matchesIn(document, verbs$1).filter(({ passage, before }) => passage.section !== "action-items" && hasHumanSubject(before, context)).map(({ words, place }) => ({
		message: `Unexpected ${quoted(words)} with a person as its subject, expected what they could see ("the alert did not reach …", "nothing prompted …")`,
		place
	}))
};
// src/review/rules/front-matter.ts
const keys = [
	{
		name: "incident",
		also: [
			"issue",
			"incident_url",
			"incident_link",
			"incident number",
			"incident id",
			"ticket"
		]
	},
	{
		name: "date",
		also: [
			"started",
			"start",
			"dato",
			"date of incident",
			"incident date"
		]
	},
	{
		name: "severity",
		also: [
			"sev",
			"priority",
			"level",
			"impact level"
		]
	}
];
const frontMatter = {
	id: "front-matter",
	formerId: "s3-front-matter",
	description: "Incident, date and severity are stated where tools can find them.",
	defaultSeverity: "warning",
	source: "Title, date and severity are in every published template.",
	check: (document) => {
		const broken = document.frontMatterProblems.map(({ message, span }) => ({
			message: `Unexpected YAML (${message.replace(/\s+/g, " ").slice(0, 120)}), expected "key: value" lines`,
			place: span
		}));
		if (broken.length > 0) return broken;
		const missing = keys.filter(({ name, also }) => ![name, ...also].some((key) => hasValue(document, key))).filter(({ name }) => name !== "date" || document.date === null).map(({ name }) => name);
		if (missing.length === 0) return [];
		const place = document.frontMatterSpan === null ? placeAtTop(document) : {
			...document.frontMatterSpan,
			end: document.frontMatterSpan.start + 3
		};
		return [{
			message: `Missing ${missing.join(", ")} in the front matter`,
			place
		}];
	}
};
function hasValue(document, key) {
	const value = document.fields[key]?.value.trim() ?? "";
	return value !== "" && !/^(?:tbd|todo|unknown|n\/a|-|–)$/i.test(value);
}
// src/review/rules/hindsight-word.ts
const cuttableWord = new RegExp(`(,\\s)?(?:${expandPhrases(cuttable, { vocabulary: vocabulary$1 })})(,?\\s?)`, "giu");
const judgement = compilePhrases(judging, {
	vocabulary: vocabulary$1,
	flags: "gi"
});
const hindsightWord = {
	id: "no-hindsight",
	formerId: "b10-hindsight-word",
	description: "Hindsight words make an outcome look as if everybody could have seen it coming.",
	defaultSeverity: "notice",
	source: "PagerDuty on hindsight bias; Etsy, Debriefing Facilitation Guide.",
	check: (document) => {
		const cuts = matchesIn(document, cuttableWord).filter((match) => isProse(match) && !isAboutThings(match)).map((match) => ({
			message: `Unexpected ${quoted(match.words.replace(/^[,\s]+|[,\s]+$/g, ""))}, expected nothing, or who saw what and when`,
			place: match.place,
			...suggestionFor(match)
		}));
		const judged = matchesIn(document, judgement).filter(isProse).filter(({ passage, words }) => !(passage.section === "action-items") && !/\b(?:should|could|would) (?:just|simply) (?:work|be)\b/i.test(words));
		return [...cuts, ...judged.map(({ words, place }) => ({
			message: `Unexpected ${quoted(words)}, expected who saw what and when`,
			place
		}))];
	}
};
function isProse({ passage, before }) {
	return passage.form !== "heading" && !/\b(?:not|n['’]t|less|nothing)\s(?:\w+\s){0,2}$/i.test(before);
}
const someone = patternFrom("i", String.raw`\b(?:i|we|you|he|she|they|us|them|our|who|nobody|anyone|someone|everyone|people|team|engineers?|developers?`, String.raw`|operators?|on-?call|responders?|reviewers?|authors?|was|were|had|did|should|could|would|(?!need|feed|speed|embed)\w{2,14}ed)\b`);
function isAboutThings({ words, before, after }) {
	return /of course|obvious|clear|natural/i.test(words) && !someone.test(`${before} ${after}`);
}
function suggestionFor({ before, words, groups }) {
	if (before.trim() === "" || /[;:(]\s*$/.test(before) || /hindsight|retrospect/i.test(words)) return {};
	const [lead, tail = ""] = groups;
	if (lead === void 0) return { suggestion: "" };
	return tail.startsWith(",") ? { suggestion: " " } : {};
}
// src/review/rules/human-error.ts
const words$1 = compilePhrases(humanErrors, {
	vocabulary: vocabulary$1,
	flags: "gi"
});
const denied = compilePhrases(against, { vocabulary: vocabulary$1 });
const humanError = {
	id: "no-human-error",
	formerId: "b5-human-error",
	description: "\"Human error\" is a label, not an explanation.",
	defaultSeverity: "warning",
	source: "PagerDuty (\"avoid the concept of human error\"); Etsy, Debriefing Facilitation Guide.",
	check: (document) => matchesIn(document, words$1).filter(({ before, after }) => !denied.test(before) && !/^[ -](?:messages?|rates?|codes?|pages?|handling|logs?|reports?|budget|proof|prone)\b/i.test(after)).filter(({ words: found, passage, before, after }) => !/^(?:user|people)/i.test(found) || passage.section === "contributing-factors" || passage.section === "trigger" || /\b(?:due to|because of|caused by|was) (?:a |an )?$/i.test(before) || /^s? was (?:made|the (?:cause|reason))/i.test(after)).map(({ words: found, place }) => ({
		message: `Unexpected ${quoted(found)}, expected the conditions that made the action look right`,
		place
	}))
};
// src/review/rules/impact-number.ts
const noCount = patternFrom("gi", String.raw`\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z?)?|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2}:\d{2}(?::\d{2})?`, String.raw`|\bv?\d+\.\d+\.\d+\S*|#\d+|\b[A-Za-z]+[-_]?\d\w*|https?://\S+|\b(?:HTTP |error |status `, "|code )?[45]\\d\\d(?:s| errors?| responses?|/\\w+)?\\b|`[^`\\n]*`");
const count = patternFrom("i", String.raw`\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?`, String.raw`|millions?|half|a third|a quarter|all|every|every(?:one|body)|no one|nobody|none`, String.raw`|no (?:users?|customers?|data|impact|known|external|\w+ (?:users?|customers?|impact))`, String.raw`|single|entire|whole|alle|ingen|samtlige)\b`);
const lasting = patternFrom("i", String.raw`\d{1,2}:\d{2}(?::\d{2})?\s{0,2}(?:[A-Z]{1,4}\s{0,2})?(?:[-–—]|to|until)\s{0,2}\d{1,2}:\d{2}`, String.raw`|\b(?:MTT[A-Z]|TT[A-Z]|duration|downtime|time to \w{2,12}|lasted|outage)\b[^\n\d]{0,30}\d{1,3}:\d{2}`, String.raw`|\b(?:an?|several|a few|a couple of|half an?|many) (?:seconds?|minutes?|hours?|days?|weeks?|months?)\b`, String.raw`|\b(?:eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty`, String.raw`|forty|fifty|sixty|ninety)\b`);
const impactNumber = {
	id: "impact-number",
	formerId: "f4-impact-number",
	description: "The impact says how many, how much or how long.",
	defaultSeverity: "warning",
	source: "PagerDuty template: \"be very specific and include exact numbers\".",
	check: (document) => {
		const impacts = findSections(document, "impact").filter(({ text }) => /[\p{L}\p{N}]/u.test(text) && !/\bTODO\b/.test(text.slice(0, 400)));
		const [first] = impacts;
		return first === void 0 || impacts.some(({ text }) => lasting.test(text.slice(0, 2e4))) || impacts.some(({ text }) => count.test(text.slice(0, 2e4).replace(noCount, " "))) ? [] : [{
			message: "Missing number in the impact: how many people or requests, and for how long",
			place: first.heading
		}];
	}
};
// src/review/rules/milestones.ts
const names = [
	"started",
	"detected",
	"acknowledged",
	"mitigated",
	"resolved"
];
const order$1 = {
	detected: ["started"],
	acknowledged: ["started", "detected"],
	mitigated: ["started"],
	resolved: [
		"started",
		"detected",
		"mitigated"
	]
};
const milestones = {
	id: "milestone-order",
	formerId: "s4-milestones",
	description: "Started, detected, acknowledged, mitigated and resolved follow one another.",
	defaultSeverity: "error",
	source: "Durations are computed from milestones; a negative one is a typo.",
	check: (document) => {
		const found = readMoments(document);
		return [...found.flatMap((moment, i) => {
			const before = found.slice(0, i).findLast((other) => order$1[moment.name]?.includes(other.name) === true && other.milliseconds > moment.milliseconds);
			return before === void 0 ? [] : [{
				message: `Unexpected "${moment.name}" before "${before.name}", expected ${before.name} ≤ ${moment.name}`,
				place: moment.span
			}];
		}), ...unreadable(document)];
	}
};
function readMoments(document) {
	return names.flatMap((name) => {
		const field = document.fields[name];
		const milliseconds = field === void 0 || document.frontMatterSpan === null ? NaN : Date.parse(field.value);
		return field === void 0 || Number.isNaN(milliseconds) ? [] : [{
			name,
			milliseconds,
			span: field.span
		}];
	});
}
function unreadable(document) {
	if (document.frontMatterSpan === null) return [];
	return names.flatMap((name) => {
		const value = Object.hasOwn(document.frontMatter, name) ? document.frontMatter[name] : null;
		const field = document.fields[name];
		if (typeof value !== "string" || field === void 0 || value.trim() === "" || !Number.isNaN(Date.parse(value))) return [];
		return [{
			message: `Unexpected time "${value.slice(0, 40)}" for "${name}", expected one such as 2026-11-20T14:03:00Z`,
			place: field.span
		}];
	});
}
// src/review/rules/open-ended.ts
const openVerb = compilePhrases(openVerbs, { vocabulary });
const bound = compilePhrases(bounds, { vocabulary });
const openEnded = {
	id: "action-item-outcome",
	formerId: "a2-open-ended",
	description: "An action item names an outcome that can be finished.",
	defaultSeverity: "warning",
	source: "PagerDuty postmortem guide on action items: actionable, specific, bounded.",
	check: (document) => document.actionItems.flatMap((item) => {
		const verb = openVerb.exec(item.text)?.slice(1).find((group) => group !== void 0);
		return item.state !== "open" || verb === void 0 || bound.test(item.text) ? [] : [{
			message: `Unexpected open-ended ${quoted(verb)}, expected an outcome that shows when it is done`,
			place: readFirstLine(document, item)
		}];
	})
};
// src/review/rules/person-as-actor.ts
const name = "(@[A-Za-z\\d][A-Za-z\\d-]{0,38}|[\\p{L}][\\p{L}\\d-]{1,38}(?: \\p{Lu}[\\p{L}'’-]{1,30})?)";
const slip = `(?:${(vocabulary$1["slip"] ?? []).join("|")})`;
const harm = expandPhrases(harms, { vocabulary: vocabulary$1 });
const active = new RegExp(`(?<![\\w@/.])${name} (?:had |has |then |also |again ){0,2}(?:${harm}|${slip} \\w+|\\w+ed (?:[\\w ]{0,30} )?${slip})`, "giu");
const passive = new RegExp(`\\b(?:caused|broken|introduced|misconfigured|deleted|crashed|triggered) by ${name}`, "giu");
const personAsActor = {
	id: "no-person-as-actor",
	formerId: "b6-person-as-actor",
	description: "No named person is the subject of a harmful verb: anyone in their place could have been.",
	defaultSeverity: "error",
	source: "PagerDuty (\"abstract to an inspecific responder\"); Google SRE book.",
	check: (document, context) => [...matchesIn(document, active), ...matchesIn(document, passive)].filter(({ groups }) => isNamed(groups[0] ?? "", context.people) && isPerson$1((groups[0] ?? "").split(" ")[0] ?? "", context)).map(({ words, place }) => ({
		message: `Unexpected ${quoted(words)}, expected a role ("the on-call engineer") or the system that acted`,
		place
	}))
};
function isNamed(words, people) {
	const [first = ""] = words.split(" ");
	return first.startsWith("@") || people.has(words.toLowerCase()) || people.has(first.toLowerCase());
}
// src/review/rules/person-as-cause.ts
const words = /(?<![\w@/.`])@?[\p{L}][\p{L}\d-]{1,38}(?![\w@/])/giu;
const label = /^\s*(?:owners?|authors?|leads?|written by|by|facilitator|participants?)\b/i;
const personAsCause = {
	id: "no-person-as-cause",
	formerId: "b7-person-as-cause",
	description: "No person is named in the title, the trigger or the contributing factors.",
	defaultSeverity: "error",
	source: "PagerDuty (\"an individual's action should never be considered a root cause\").",
	check: (document, context) => {
		const passages = document.passages.filter(({ form, section, text }) => section === "contributing-factors" || section === "trigger" || form === "heading" && text.trim() === document.title && !label.test(text));
		return matchesIn(document, words, passages).filter(({ words: name, before, after }) => !isBot(name) && isName(name, before, after, context.people)).map(({ words: name, place }) => ({
			message: `Unexpected ${quoted(name)} here, expected conditions and changes, not people`,
			place
		}));
	}
};
const deed = /^(?:['’]s\b|\s(?:\w{2,14}ed|did|forgot|was|had|has|made|broke|ran|took|wrote)\b)/i;
function isName(name, before, after, people) {
	if (name.startsWith("@")) return /^@[a-z\d-]{1,39}$/i.test(name) && (people.has(name.slice(1).toLowerCase()) || !/\b(?:scope|package|npm|import|decorator|annotation)\b/i.test(before));
	if (!people.has(name.toLowerCase())) return false;
	return /[\d-]/.test(name) || deed.test(after) || /^\p{Lu}/u.test(name) && before.trim() !== "";
}
// src/review/rules/placeholders.ts
const marks = patternFrom("g", String.raw`(?<=^|[:([|]\s?|[–—-]\s|[.!?]\s)(?<![\w-])(?:TODO|TBD|TBC|FIXME|XXX)(?=$|\s*[.,;:)\]–—-]`, String.raw`|\s+[a-z])(?::?\s?[^.!?\n]{0,80})?|\{\{[^{}]{0,80}\}\}|\[(?:insert|your|add|fill in`, String.raw`|describe|enter|name of|link to)\b[^\]]{0,80}\]|\blorem ipsum\b`);
const instructions = patternFrom("gi", String.raw`\b(?:to be filled in|to fill in(?: the details)?|(?:please )?fill (?:this|me) in|please fill in`, String.raw`|(?:delete|remove) this (?:section|line|text))\b`);
const conditions = /\((?:if (?:relevant|applicable|any|needed|known)|delete if [^)]{1,40}|optional)\)/gi;
const filledBraces = /^\{\{(?:[<%#!-]|[^}]*["'|$.:<>%()\d=])|^\{\{\s*(?:end|else|toc|more)\s*\}\}/;
const angled = patternFrom("gi", String.raw`<(?!(?:summary|title|link)>)(?:insert|your|add|fill|describe|enter|name|date|link|title`, "|summary|todo)\\b[^<>\\n/=:\"'\\\\`]{0,80}>");
const placeholders = {
	id: "no-placeholder",
	formerId: "s2-placeholder",
	description: "No placeholder from the template is left.",
	defaultSeverity: "error",
	source: "A draft is finished when its prompts are answered.",
	check: (document) => {
		const inProse = [
			...matchesIn(document, marks).filter((match) => !isState(document, match)),
			...matchesIn(document, instructions),
			...matchesIn(document, conditions, document.passages.filter(({ form }) => form === "heading"))
		].filter(({ words }) => !filledBraces.test(words)).map(({ words, place }) => said$1(words, place));
		const lines = /* @__PURE__ */ new Set();
		return [
			...inProse,
			...tagsIn(document),
			...promptsIn(document)
		].sort((a, b) => a.place.start - b.place.start).filter(({ place }) => !lines.has(place.line) && lines.add(place.line) !== void 0);
	}
};
function said$1(words, place) {
	return {
		message: `Unexpected placeholder ${quoted(words)}, expected the answer`,
		place
	};
}
function isState(document, { words, passage, place }) {
	if (!/^(?:TBD|TODO|TBC|FIXME|XXX)/.test(words)) return false;
	if (document.actionItems.some(({ span }) => span.start <= place.start && place.end <= span.end)) return true;
	const bare = /^(?:TBD|TODO|TBC)$/.test(words);
	if (passage.form === "cell") return bare && (passage.section === "action-items" || isColumnOfItems(document, place.start));
	const before = passage.text.slice(0, passage.text.indexOf(words));
	return passage.form === "item" && bare && (before.match(/\p{L}{2,}/gu) ?? []).length >= 3;
}
function isColumnOfItems({ source }, offset) {
	const lines = source.slice(Math.max(0, offset - 4e4), offset).split("\n");
	const cell = (lines.at(-1)?.split("|").length ?? 0) - 1;
	const header = lines[lines.findLastIndex((line) => !line.includes("|")) + 1]?.split("|").map((title) => title.trim()) ?? [];
	const { status, owner, due, tracking } = recognizeColumns(header);
	return header.length > 1 && [
		status,
		owner,
		due,
		tracking
	].includes(cell);
}
function tagsIn({ source }) {
	return outsideCode(source).flatMap(({ line, start }) => Array.from(line.matchAll(angled), (match) => said$1(match[0], placeAt$1(source, start + match.index, start + match.index + match[0].length))));
}
const comment = /<!--\s{0,5}([^]{3,600}?)\s{0,5}-->/g;
const prompt = patternFrom("i", String.raw`^(?:please |briefly )?(?:describe|explain|list|add|insert|write|include|fill|summari[sz]e|provide|what|who`, String.raw`|when|where|why|how|which|give|link|replace|use this|state|outline|document)\b`);
function promptsIn({ source, sections }) {
	return sections.flatMap(({ body }, i) => {
		const end = Math.min(body.end, sections[i + 1]?.heading.start ?? body.end);
		const text = source.slice(body.start, Math.min(end, body.start + 2e4));
		const [first] = Array.from(text.matchAll(comment)).filter((match) => prompt.test(match[1] ?? ""));
		if (first === void 0 || /[\p{L}\p{N}]/u.test(text.replace(comment, ""))) return [];
		const line = first[0].split("\n", 1)[0] ?? "";
		const start = body.start + first.index;
		return [said$1(first[1] ?? "", placeAt$1(source, start, start + line.length))];
	});
}
function outsideCode(source) {
	const found = [];
	let [start, fenced] = [0, false];
	for (const line of source.slice(0, 6e5).split("\n")) {
		if (/^\s{0,6}(?:`{3}|~{3})/.test(line)) fenced = !fenced;
		else if (!fenced && line.length < 2e3 && line.includes("<") && !line.includes("`")) found.push({
			line,
			start
		});
		start += line.length + 1;
	}
	return found;
}
// src/review/rules/sections.ts
const required = [
	["summary", "Summary"],
	["impact", "Impact"],
	["timeline", "Timeline"],
	["contributing-factors", "Contributing factors"],
	["action-items", "Action items"]
];
const sections = {
	id: "required-sections",
	formerId: "s1-sections",
	description: "Summary, impact, timeline, contributing factors and action items are present and say something.",
	defaultSeverity: "error",
	source: "The fields that Google, PagerDuty, Atlassian and incident.io agree on.",
	check: (document) => {
		if (isUnknownLanguage(document)) return [{
			message: "Unexpected titles in a language whose sections are not known, expected \"postmortem.sections\" in the configuration to name them",
			place: placeAtTop(document)
		}];
		return required.flatMap(([name, title]) => {
			const found = findSections(document, name);
			if (found.length === 0) return [{
				message: `Missing section "${title}"`,
				place: placeAtTop(document)
			}];
			const [first] = found;
			return first === void 0 || found.some(({ body }) => hasContent(document, body)) ? [] : [{
				message: `Missing text in section "${first.title}"`,
				place: first.heading
			}];
		});
	}
};
const english = /* @__PURE__ */ new Set([
	"the",
	"of",
	"and",
	"to",
	"was",
	"in",
	"a",
	"for",
	"is",
	"we",
	"by",
	"on"
]);
function isUnknownLanguage({ sections: all, passages }) {
	if (all.filter(({ depth }) => depth > 1).length < 3 || all.some(({ name }) => name !== "other")) return false;
	const words = passages.map(({ text }) => text).join(" ").slice(0, 2e4).toLowerCase().match(/\p{L}+/gu);
	return (words?.filter((word) => english.has(word)).length ?? 0) < (words?.length ?? 0) * .08;
}
function hasContent(document, body) {
	const words = document.source.slice(body.start, body.end).slice(0, 2e4).replace(/<!--[^]{0,5000}?-->/g, "").replace(/^\s{0,3}#{1,6}\s.*$/gm, "").replace(/^[\s*_|:-]{1,300}$/gm, "");
	return /[\p{L}\p{N}]/u.test(words);
}
// src/review/rules/timeline-evidence.ts
const time = patternFrom("i", String.raw`\b\d{1,2}[:.]\d{2}\b|\b\d{1,2}\s?[ap]\.?m\b|\b\d{1,2}h\d{2}\b|\b\d{4}Z\b|\bT\+\d`, String.raw`|\d{4}-\d{2}-\d{2}|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\b(?:jan|feb|mar|apr|may|jun|jul`, String.raw`|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}\b|\b\d{3,4}\b`);
const evidence = /https?:\/\/|\]\(|\]\[|#\d{1,9}\b|!\[|`[^`\n]+`|```|\b[0-9a-f]{7,40}\b|<img/i;
const timelineEvidence = {
	id: "timeline-evidence",
	formerId: "f3-timeline-evidence",
	description: "The timeline has times, and links, graphs or commits that prove them.",
	defaultSeverity: "notice",
	source: "PagerDuty: for each item a metric or a page where the data came from.",
	check: (document) => {
		const timelines = findSections(document, "timeline").filter(({ text }) => /[\p{L}\p{N}]/u.test(text) && !/\bTODO\b/.test(text.slice(0, 200)));
		const [first] = timelines;
		if (first === void 0) return [];
		if (!timelines.some(({ text, title }) => time.test(`${title} ${text.slice(0, 5e4)}`))) return [{
			message: "Missing times in the timeline",
			place: first.heading
		}];
		return timelines.some(({ text }) => evidence.test(text.slice(0, 2e5))) ? [] : [{
			message: "Missing evidence in the timeline, such as links to messages, graphs, commits or deploys",
			place: first.heading
		}];
	}
};
// src/review/rules/timeline-order.ts
const weekdays = [
	"Monday",
	"Tuesday",
	"Wednesday",
	"Thursday",
	"Friday",
	"Saturday",
	"Sunday"
];
const timelineOrder = {
	id: "timeline-order",
	description: "Entries, milestones and headings agree on when things happened.",
	defaultSeverity: "warning",
	source: "A reader who finds one wrong time doubts the others; most are AM for PM, or the wrong day.",
	check: (document) => checkDocumentTimes(document).filter((finding) => !isOfFrontMatter(finding)).flatMap((finding) => {
		const message = messageFrom(finding);
		return message === null ? [] : [{
			message,
			place: finding.place
		}];
	})
};
function isOfFrontMatter(finding) {
	return finding.kind === "milestone-order" && finding.earlier.source === "front-matter" && finding.later.source === "front-matter";
}
const at = (instant) => formatInstant(instant);
const named = ({ name, at: instant, place }) => `"${name}" at ${at(instant)} (line ${place.line})`;
function messageFrom(finding) {
	switch (finding.kind) {
		case "goes-back": return `Unexpected entry at ${at(finding.at)} below one at ${at(finding.before.at)}, expected ${finding.halfDay ? "a time twelve hours away (AM for PM?)" : "a later time, or the entries in order"}`;
		case "milestone-order": return `Unexpected ${named(finding.later)} before ${named(finding.earlier)}, expected ${finding.earlier.name} ≤ ${finding.later.name}`;
		case "milestone-differs": return `Unexpected ${named(finding.moment)}, expected ${named(finding.other)} as elsewhere in the document`;
		case "outside-heading": return `Unexpected entry at ${at(finding.at)}, expected one from ${at(finding.from)} to ${at(finding.until)} as the heading on line ${finding.heading} says`;
		case "weekday": return `Unexpected ${weekdays[finding.written - 1] ?? "weekday"} for ${finding.date}, expected ${weekdays[finding.weekday - 1] ?? "another day"}`;
		case "duration": return null;
	}
}
// src/review/rules/index.ts
const reviewRules = [
	sections,
	placeholders,
	frontMatter,
	milestones,
	impactNumber,
	timelineEvidence,
	timelineOrder,
	durationConsistency,
	hasActionItems,
	openEnded,
	hasOwner,
	hasDueDate,
	hasIssue,
	counterfactual,
	alternateReality,
	failingVerb,
	humanError,
	personAsActor,
	personAsCause,
	characterWord,
	hindsightWord,
	exhortation,
	directive
];
// src/timeline/findings/milestone-rules.ts
const startsAtDetection = {
	id: "starts-at-detection",
	description: "Nothing is known from before the detection",
	find: (_, { milestones, events }) => {
		if (milestones.started !== void 0 || milestones.detected === void 0) return [];
		const detected = milestones.detected.at;
		if (events.some((event) => event.occurredAt < detected && event.kind !== "change")) return [];
		return [{
			ruleId: "starts-at-detection",
			eventIds: [milestones.detected.proof]
		}];
	}
};
const silence = {
	id: "silence",
	description: "Longer without a word than the severity allows",
	find: (input, timeline) => silences(input, timeline)
};
function silences({ incident, config, facts }, { events, milestones }) {
	const severity = config.severities.find((candidate) => candidate.name === incident.severity);
	if (severity === void 0) return [];
	const end = milestones.resolved?.at ?? facts.issue.closedAt;
	const words = events.filter((event) => event.postedAt >= facts.issue.createdAt && isWord(event) && (end === null || event.postedAt <= end)).sort((a, b) => compareText(a.postedAt, b.postedAt));
	const limit = severity.updateEveryMinutes * 60;
	const gaps = words.slice(1).flatMap((event, i) => {
		const before = words[i];
		const seconds = secondsBetween(before.postedAt, event.postedAt);
		return seconds > limit ? [{
			before,
			event,
			seconds
		}] : [];
	});
	const longest = [...gaps].sort((a, b) => b.seconds - a.seconds)[0];
	if (longest === void 0) return [];
	return [{
		ruleId: "silence",
		severity: severity.name,
		from: longest.before.postedAt,
		seconds: longest.seconds,
		limit,
		gaps: gaps.length,
		eventIds: [longest.before.id, longest.event.id]
	}];
}
const isWord = (event) => [
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
const missingMitigation = {
	id: "no-mitigation",
	description: "Resolved, but no row says when the impact ended",
	find: (_, { milestones }) => milestones.resolved === void 0 || milestones.mitigated !== void 0 ? [] : [{
		ruleId: "no-mitigation",
		eventIds: [milestones.resolved.proof]
	}]
};
const missingResolution = {
	id: "no-resolution",
	description: "Status is resolved, but no row says when",
	find: ({ incident }, { milestones }) => incident.status !== "resolved" || milestones.resolved !== void 0 ? [] : [{
		ruleId: "no-resolution",
		eventIds: []
	}]
};
const afterResolved = {
	id: "after-resolved",
	description: "Something happened after the incident was resolved",
	find: (input, { milestones, events }) => {
		const end = milestones.resolved;
		if (end === void 0) return [];
		const relapsed = new Set(input.thread.filter((post) => post.postedAt > end.at && post.statements.some(saysItIsNotOver)).map(({ id }) => id));
		const later = events.filter((event) => secondsBetween(end.at, event.occurredAt) > 60 && (isFollowUp(event) || relapsed.has(event.id)));
		return later.length === 0 ? [] : [{
			ruleId: "after-resolved",
			resolvedAt: end.at,
			rows: later.length,
			eventIds: later.slice(0, 5).map((event) => event.id)
		}];
	}
};
const saysItIsNotOver = (statement) => {
	const meanings = meaningsInStatement(statement);
	return meanings.has("relapse") || meanings.has("unchanged");
};
function isFollowUp({ meaning }) {
	switch (meaning.type) {
		case "attempt":
		case "severity":
		case "reopened": return true;
		case "deploy": return meaning.reverts || meaning.verb === "rolled-back";
		case "milestone": return meaning.milestone !== "resolved";
		case "closed":
		case "commit-reference":
		case "declared":
		case "evidence":
		case "impact":
		case "lead":
		case "marked":
		case "merged":
		case "outside-change":
		case "pull-request":
		case "reference":
		case "release":
		case "renamed":
		case "status":
		case "update":
		case "verdict":
		case "words": return false;
	}
}
const milestoneRules = [
	startsAtDetection,
	silence,
	missingMitigation,
	missingResolution,
	afterResolved,
	{
		id: "milestone-order",
		description: "Milestones contradict each other",
		find: (_, { milestones }) => {
			const known = milestoneNames.filter((name) => name !== "acknowledged").flatMap((name) => milestones[name] === void 0 ? [] : [{
				name,
				...milestones[name]
			}]);
			return known.slice(1).flatMap((later, i) => {
				const earlier = known[i];
				return earlier === void 0 || earlier.at <= later.at ? [] : [{
					ruleId: "milestone-order",
					earlier: {
						name: earlier.name,
						at: earlier.at
					},
					later: {
						name: later.name,
						at: later.at
					},
					eventIds: [earlier.proof, later.proof]
				}];
			});
		}
	},
	{
		id: "unknown-language",
		description: "Written in a language whose words are not read; only recorded facts count",
		find: ({ thread }) => {
			const [opened] = thread;
			return opened?.around.language.kind === "unknown" ? [{
				ruleId: "unknown-language",
				eventIds: ["opened"]
			}] : [];
		}
	}
];
// src/timeline/findings/prose-duration.ts
const said = new RegExp(`\\b(?:(?:outage|incident|downtime|impact|disruption|degradation)\\b[^.;\\n]{0,30}?\\b(?:lasted|took|was|of|for|duration:?)|(?:was|were|been) (?:down|unavailable|unreachable|degraded|offline) for|(?:total|impact|incident|outage) (?:duration|downtime)(?: was| of|:)?|lasted(?: for)?)\\s{1,3}(?:in total\\s)?(?:(?:about|around|roughly|approximately|approx\\.?|some|a total of|~|over|just under|nearly|almost)\\s?)?(\\d{1,3}(?:[.,]\\d)?|an?|half an)\\s?-?(hours?|hrs?|h|minutes?|mins?|m|days?|d)(?![a-z])(?:\\s?(?:and\\s|,\\s?)?(\\d{1,2})\\s?(?:m|mins?|minutes?)\\b)?`, "gi");
const units = {
	h: 3600,
	m: 60,
	d: 86400
};
function claimedDurations(text) {
	return [...text.slice(0, 5e4).matchAll(said)].map((match) => {
		const count = /^half/i.test(match[1] ?? "") ? .5 : /^an?$/i.test(match[1] ?? "") ? 1 : Number((match[1] ?? "0").replace(",", "."));
		const more = match[3] === void 0 ? 0 : Number(match[3]) * 60;
		return {
			seconds: Math.round(count * (units[(match[2] ?? "m").charAt(0).toLowerCase()] ?? 60)) + more,
			words: match[0].trim()
		};
	});
}
function contradicts(seconds, milestones) {
	const starts = [milestones.started, milestones.detected].flatMap((milestone) => milestone ?? []);
	const ends = [milestones.mitigated, milestones.resolved].flatMap((milestone) => milestone ?? []);
	const spans = starts.flatMap((start) => ends.map((end) => secondsBetween(start.at, end.at))).filter((span) => span > 0);
	if (spans.length === 0 || spans.some((span) => Math.abs(span - seconds) <= Math.max(300, span / 5))) return null;
	return spans.reduce((nearest, span) => Math.abs(span - seconds) < Math.abs(nearest - seconds) ? span : nearest);
}
const proseDuration = {
	id: "prose-duration",
	description: "A written duration that the times contradict",
	find: (input, { milestones }) => input.thread.flatMap((post) => post.statements.flatMap(({ prose }) => claimedDurations(prose)).flatMap(({ seconds, words }) => {
		const span = contradicts(seconds, milestones);
		return span === null ? [] : [{
			ruleId: "prose-duration",
			words: words.slice(0, 80),
			seconds: span,
			eventIds: [post.id]
		}];
	})).slice(0, 5)
};
// src/timeline/findings/time-rules.ts
const printKey = (remark) => JSON.stringify(remark);
const doubtful = /* @__PURE__ */ new Set([
	"clock-skipped",
	"clock-repeated",
	"zone-local"
]);
const timeRules = [
	{
		id: "zone-assumed",
		description: "Times without a zone",
		find: (_, { events }) => {
			const rows = events.filter((event) => event.zoneAssumed);
			if (rows.length === 0) return [];
			const assumed = rows.flatMap(({ remarks }) => remarks).flatMap((remark) => remark.code === "zone-assumed" && remark.zone !== null ? [remark] : []);
			return [{
				ruleId: "zone-assumed",
				rows: rows.length,
				assumed: [...new Map(assumed.map((one) => [printKey(one), one])).values()],
				eventIds: rows.slice(0, 10).map((row) => row.id)
			}];
		}
	},
	{
		id: "mixed-zones",
		description: "People write in different zones",
		find: (input) => {
			const labels = /* @__PURE__ */ new Map();
			for (const post of input.thread) for (const time of post.statements.flatMap((statement) => statement.times)) if (!time.zoneAssumed && !/\bago$|^T[+-]|^in /i.test(time.text) && !labels.has(time.zone)) labels.set(time.zone, time.zoneLabel);
			return labels.size < 2 ? [] : [{
				ruleId: "mixed-zones",
				zones: [...labels.values()].slice(0, 5),
				eventIds: []
			}];
		}
	},
	{
		id: "clock-change",
		description: "A time that a clock change skipped or repeated, or an abbreviation of the wrong season",
		find: (_, { events }) => {
			const rows = /* @__PURE__ */ new Map();
			for (const event of events) {
				const remark = event.remarks.find(({ code }) => doubtful.has(code));
				if (remark === void 0) continue;
				const known = rows.get(printKey(remark)) ?? {
					remark,
					eventIds: []
				};
				if (known.eventIds.length < 50) known.eventIds.push(event.id);
				rows.set(printKey(remark), known);
			}
			return [...rows.values()].slice(0, 10).map(({ remark, eventIds }) => ({
				ruleId: "clock-change",
				remark,
				rows: eventIds.length,
				eventIds
			}));
		}
	},
	{
		id: "clock-backwards",
		description: "A list whose clock runs backwards, when midnight does not explain it",
		find: (input) => input.thread.flatMap((post) => {
			const lines = post.lines;
			if (lines.length < 2) return [];
			return lines.flatMap((line, index) => line.backwards ? [{
				ruleId: "clock-backwards",
				words: line.text.replace(/\s+/g, " ").slice(0, 60),
				eventIds: [`${post.id}:${index + 1}`]
			}] : []);
		}).slice(0, 5)
	},
	{
		id: "ahead-of-writing",
		description: "A row dated after it was written: usually another zone",
		find: (_, { events }) => {
			const rows = events.filter((event) => event.source === "comments" && Date.parse(event.occurredAt) - Date.parse(event.postedAt) > 3e5);
			const [first] = rows;
			if (first === void 0) return [];
			return [{
				ruleId: "ahead-of-writing",
				words: first.text.slice(0, 60),
				rows: rows.length,
				eventIds: rows.slice(0, 50).map(({ id }) => id)
			}];
		}
	}
];
// src/timeline/findings/index.ts
const findingRules = [
	...milestoneRules,
	...timeRules,
	proseDuration
];
// src/timeline/events.ts
function timelineEvent(parts) {
	return {
		id: parts.id,
		occurredAt: parts.occurredAt,
		postedAt: parts.postedAt ?? parts.occurredAt,
		...parts.until === void 0 ? {} : { until: parts.until },
		kind: parts.kind,
		meaning: parts.meaning,
		text: excerpt(parts.text ?? ""),
		actor: parts.actor ?? null,
		source: parts.source,
		links: parts.links,
		zoneAssumed: parts.zoneAssumed ?? false,
		approximate: parts.approximate ?? false,
		remarks: parts.remarks ?? [],
		key: false
	};
}
// src/timeline/window.ts
const hour = 3600;
function computeWindow({ facts, incident, config }) {
	const start = incident.stated.started?.value ?? facts.issue.createdAt;
	const first = start < facts.issue.createdAt ? start : facts.issue.createdAt;
	const end = facts.issue.closedAt ?? facts.readAt;
	return {
		from: plusSeconds(first, -3 * hour),
		to: plusSeconds(end < first ? first : end, facts.issue.closedAt === null ? 0 : hour),
		mentionFrom: plusSeconds(first, -Math.max(config.correlation.windowHours, 168) * hour)
	};
}
function collectMentions(input) {
	const numbers = /* @__PURE__ */ new Set();
	const shas = /* @__PURE__ */ new Set();
	for (const post of input.thread) {
		const references = referencesIn(post.body.slice(0, 2e4));
		for (const number of references.numbers) numbers.add(number);
		for (const sha of references.shas) shas.add(shortSha(sha));
	}
	return {
		numbers,
		covers: (commit) => {
			const number = readPullNumber(commit);
			return number !== null && numbers.has(number) || shas.has(shortSha(commit.sha));
		}
	};
}
function ownPulls({ facts, config }) {
	const isOwn = (pull) => isOurs(pull, facts) || pull.head.ref.startsWith(config.postmortem.branchPrefix);
	return new Set(facts.pullRequests.filter(isOwn).map((pull) => pull.number));
}
// src/timeline/sources/releases.ts
const releasesSource = {
	id: "releases",
	description: "Releases and their tags, when they are not what counts as a deploy",
	events: (input) => {
		if (input.deploys.source === "releases") return [];
		const window = computeWindow(input);
		return input.facts.releases.filter((release) => release.publishedAt >= window.from && release.publishedAt <= window.to).map((release) => timelineEvent({
			id: `release:${release.id}`,
			kind: "release",
			source: "releases",
			occurredAt: release.publishedAt,
			meaning: {
				type: "release",
				tag: excerpt(release.tag),
				deployed: false,
				prerelease: release.prerelease,
				reverts: false,
				more: 0
			},
			text: release.name === release.tag ? "" : release.name,
			actor: release.author.login,
			links: [{
				label: release.tag.slice(0, 40),
				url: release.url
			}]
		}));
	}
};
// src/timeline/sources/changes.ts
const changesSource = {
	id: "changes",
	description: "Merges to the default branch during the incident or mentioned in it, when they are not what counts as a deploy",
	events: (input) => {
		if (input.deploys.source === "push") return [];
		const { facts } = input;
		const [window, mentioned] = [computeWindow(input), collectMentions(input)];
		const deployed = deployedSoon(input);
		const concerns = (commit) => commit.committedAt <= window.to && !deployed.has(commit.sha) && (commit.committedAt >= window.from || commit.committedAt >= window.mentionFrom && mentioned.covers(commit));
		return facts.commits.filter(concerns).map((commit) => {
			const number = readPullNumber(commit);
			return timelineEvent({
				id: `push:${commit.sha}`,
				kind: "change",
				source: "changes",
				occurredAt: commit.committedAt,
				meaning: { type: "merged" },
				text: changeTitle(commit),
				links: [{
					label: shortSha(commit.sha),
					url: commit.url
				}, ...number === null ? [] : [{
					label: `#${number}`,
					url: `${facts.repository.url}/pull/${number}`
				}]]
			});
		});
	}
};
function deployedSoon({ deploys }) {
	return new Set(deploys.deploys.flatMap((deploy) => deploy.commits.filter((commit) => secondsBetween(commit.committedAt, deploy.at) <= 7200).map(({ sha }) => sha)));
}
// src/timeline/sources/commands.ts
const commandsSource = {
	id: "commands",
	description: "Slash commands: times, texts, severity, status, lead, updates, evidence, attempts, verdicts",
	events: ({ commands }) => commands.obeyed.flatMap(eventsFromCommand)
};
function eventsFromCommand(obeyed) {
	const { comment, index, time } = obeyed;
	const row = rowFromCommand(obeyed);
	if (row === null) return [];
	return [timelineEvent({
		id: `command:${comment.id}:${index + 1}`,
		source: "commands",
		occurredAt: time?.at ?? comment.createdAt,
		postedAt: comment.createdAt,
		...time?.until === void 0 ? {} : { until: time.until },
		...row,
		actor: comment.author.login,
		links: [{
			label: "command",
			url: comment.url
		}],
		zoneAssumed: time?.zoneAssumed ?? false,
		approximate: time?.approximate ?? false,
		remarks: time?.remarks ?? []
	})];
}
// src/timeline/sources/comments.ts
const commentsSource = {
	id: "comments",
	description: "Comments of people, and the times that they and the issue text speak of",
	events: (input) => input.thread.flatMap((post) => eventsOfPost(post))
};
function eventsOfPost(post) {
	if (post.id === "opened") return openingRows(post);
	if (post.statements.length === 0) return isRelevant(post) ? [wholeComment(post, post.body)] : [];
	const commandLines = post.commands;
	if ((commandLines.length === 0 ? post.body : withoutCommands(post)).trim() === "") return [];
	const lines = commandLines.length === 0 ? post.lines : [];
	if (lines.length >= 2) return timedRows(post, lines);
	return proseRows(post, commandLines.length === 0 ? post.statements : post.statements.filter((statement) => !commandLines.some((command) => command.source.trim().startsWith(statement.text.trim().slice(0, 400)))));
}
function withoutCommands(post) {
	const last = post.commands.at(-1)?.line ?? 0;
	return post.body.split(/\r\n|\r|\n/).slice(last).join("\n");
}
function isRelevant(post) {
	return isWorth(post.body);
}
const isWorth = (text) => !isSmallTalk(text);
const botNoise = /^\s{0,20}\/[a-z-]{2,30}(?:[ \t]+\S{1,60}){0,2}\s*$/i;
function linkToPost(post) {
	return [{
		label: post.id === "opened" ? "issue" : "comment",
		url: post.url
	}];
}
function rowBasics(post) {
	return {
		kind: "comment",
		meaning: {
			type: "words",
			retold: false
		},
		source: "comments",
		postedAt: post.postedAt,
		actor: post.author.login,
		links: linkToPost(post)
	};
}
function wholeComment(post, text, retold = false) {
	return timelineEvent({
		...rowBasics(post),
		meaning: {
			type: "words",
			retold
		},
		id: post.id,
		occurredAt: post.postedAt,
		text: text.replace(/[`~]{3,}[^\n]*\n?/g, " ")
	});
}
function openingRows(post) {
	const lines = post.lines;
	if (lines.length >= 2) return timedRows(post, lines);
	return post.statements.flatMap((statement) => {
		return tellsAnotherTime(statement, post) ? [timedRow(post, statement, rowId(post, statement))] : [];
	});
}
function timedRows(post, lines) {
	const prefix = post.id === "opened" ? "opened" : post.id;
	return lines.map((line, index) => timelineEvent({
		...rowBasics(post),
		id: `${prefix}:${index + 1}`,
		occurredAt: line.at ?? post.postedAt,
		...line.until === void 0 ? {} : { until: line.until },
		text: line.text,
		zoneAssumed: line.zoneAssumed,
		approximate: line.approximate,
		remarks: line.remarks
	}));
}
function proseRows(post, statements) {
	if (statements.length === 0 || !isRelevant(post) || botNoise.test(post.body)) return [];
	const dated = statements.filter((statement) => tellsAnotherTime(statement, post));
	const here = statements.filter((statement) => !dated.includes(statement) || isInsight(statement));
	const [only] = dated;
	if (only !== void 0 && !needsRow(here)) return dated.map((statement) => timedRow(post, statement, statement === only ? post.id : rowId(post, statement)));
	return [wholeComment(post, here.map((statement) => statement.text.trim()).join(" "), here.every((statement) => dated.includes(statement))), ...dated.map((statement) => timedRow(post, statement, rowId(post, statement)))];
}
const rowId = (post, statement) => `${post.id}:${statement.index + 1}`;
const needsRow = (statements) => statements.some((statement) => /\p{L}{2}/u.test(statement.text) && isWorth(statement.text));
function tellsAnotherTime(statement, post) {
	const time = findMoment(statement);
	return time !== null && Math.abs(secondsBetween(time.at, post.postedAt)) >= 120 && !guess.test(statement.prose) && hasWords(statement, time);
}
const guess = patternFrom("i", String.raw`\b(?:suspect\w*|suspicion|guess\w*|maybe|perhaps|might|may|could|possibly|probably`, String.raw`|presumably|(?:i|we) (?:think|believe|assume)|hypothesis|wonder\w*)\b|\?\s*$`);
const investigation = patternFrom("i", String.raw`^\W{0,6}(?:(?:i|we)(?: have|['’]ve)? )?(?:looked|checked|found|saw|see|seeing`, String.raw`|looks like|looking|according|verified|confirmed|compared|searched|turns out`, String.raw`|it turns out)\b`);
function isInsight(statement) {
	if (investigation.test(statement.prose)) return true;
	const [time, meanings] = [findMoment(statement), meaningsInStatement(statement)];
	if (time === null) return false;
	if (/\bsince\b/i.test(statement.prose) && !meanings.has("mitigated")) return true;
	if (meanings.has("cause") || meanings.has("change")) return true;
	return meanings.has("started") && !report.test(statement.prose);
}
const report = /\b(?:i|we)\b/i;
function hasWords(statement, time) {
	const words = statement.prose.slice(0, time.start - statement.start) + statement.prose.slice(time.end - statement.start);
	return /\p{L}{3}/u.test(words);
}
function timedRow(post, statement, id) {
	const time = findMoment(statement);
	return timelineEvent({
		...rowBasics(post),
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
const verbs = {
	forward: "deployed",
	rollback: "rolled-back",
	again: "again"
};
const deploysSource = {
	id: "deploys",
	description: "Deployments, workflow runs, releases or merges, whichever counts as a deploy here",
	events: (input) => {
		const window = computeWindow(input);
		const mentioned = collectMentions(input);
		return input.deploys.deploys.filter((deploy) => deploy.at >= window.from && deploy.at <= window.to || deploy.at <= window.to && deploy.commits.some((commit) => mentioned.covers(commit)) && deploy.at >= window.mentionFrom).map((deploy) => rowFromDeploy(deploy, input, mentioned));
	}
};
function rowFromDeploy(deploy, { facts }, mentioned) {
	return timelineEvent({
		id: deploy.id,
		kind: deploy.source === "push" ? "change" : deploy.source === "releases" ? "release" : "deploy",
		source: "deploys",
		occurredAt: deploy.at,
		meaning: describeDeploy(deploy, facts),
		text: deploy.commits[0] === void 0 ? "" : changeTitle(deploy.commits[0]),
		actor: findResponder(deploy, facts),
		links: collectLinks(deploy, facts, mentioned)
	});
}
function findResponder({ id, source }, { issue, deployments }) {
	if (source !== "deployments") return null;
	const deployment = deployments.find((one) => `deployment:${one.id}` === id);
	if (deployment === void 0 || !isPerson(deployment.creator)) return null;
	const { createdAt, creator } = deployment;
	return createdAt >= issue.createdAt && createdAt <= (issue.closedAt ?? createdAt) ? creator.login : null;
}
const isPerson = ({ login, type }) => type !== "Bot" && !login.endsWith("[bot]") && login !== ghost.login;
function describeDeploy(deploy, facts) {
	if (deploy.source === "push") return { type: "merged" };
	const [first] = deploy.commits;
	const shipped = {
		reverts: first !== void 0 && isRevert(readMessage(first.message)),
		more: Math.max(0, deploy.totalCommits - 1)
	};
	if (deploy.source === "releases") return {
		type: "release",
		tag: excerpt(deploy.label),
		deployed: true,
		prerelease: false,
		...shipped
	};
	return {
		type: "deploy",
		verb: chooseVerb(deploy),
		target: excerpt(deploy.environment ?? workflowName(deploy, facts)),
		from: deploy.source === "deployments" ? deploy.previousSha : null,
		to: deploy.sha,
		...shipped
	};
}
function chooseVerb({ state, direction }) {
	if (state === "failed" || state === "running") return state;
	return verbs[direction];
}
function workflowName({ id }, { workflowRuns }) {
	return workflowRuns.find((run) => `run:${run.id}` === id)?.name ?? "";
}
function collectLinks(deploy, facts, mentioned) {
	const kind = {
		deployments: "deployment",
		workflow: "run",
		releases: "release",
		push: "commit"
	}[deploy.source];
	const own = {
		label: deploy.source === "push" ? shortSha(deploy.sha) : kind,
		url: deploy.url
	};
	const status = (deploy.source === "deployments" ? facts.deployments.find(({ id }) => `deployment:${id}` === deploy.id) : void 0)?.statuses.find((one) => one.createdAt === deploy.at && one.url !== "" && one.url !== deploy.url);
	const named = deploy.commits.filter((commit) => mentioned.covers(commit)).slice(0, 5);
	const shown = [.../* @__PURE__ */ new Set([...named, ...deploy.commits.slice(0, named.length > 0 ? 1 : 3)])];
	return [
		own,
		...status === void 0 ? [] : [{
			label: "status",
			url: status.url
		}],
		...shown.flatMap((commit, index) => changeLinks(commit, deploy, facts, index === 0 || named.includes(commit)))
	];
}
function changeLinks(commit, deploy, facts, withCommit) {
	const pull = readPullNumber(commit);
	return [...commit.url === deploy.url || !withCommit ? [] : [{
		label: shortSha(commit.sha),
		url: commit.url
	}], ...pull === null ? [] : [{
		label: `#${pull}`,
		url: `${facts.repository.url}/pull/${pull}`
	}]];
}
// src/timeline/sources/imported.ts
const importedSource = {
	id: "imported",
	description: "Logs brought in with `after-action import`: Slack, PagerDuty, Alertmanager, GitLab, lists of times",
	events: ({ facts }) => facts.comments.flatMap((comment) => {
		if (!isOurs(comment, facts) || parseMarker(comment.body)?.kind !== "import") return [];
		return parseImportComment(comment.body).map((event, index) => timelineEvent({
			id: `import:${comment.id}:${index + 1}`,
			kind: "imported",
			source: "imported",
			occurredAt: event.at,
			postedAt: event.at,
			...event.until === void 0 ? {} : { until: event.until },
			meaning: {
				type: "words",
				retold: false
			},
			text: event.text,
			actor: event.actor,
			links: [...event.url === null ? [] : [{
				label: "original",
				url: event.url
			}], {
				label: "import",
				url: comment.url
			}],
			zoneAssumed: event.zoneAssumed,
			approximate: event.approximate,
			remarks: event.remarks
		}));
	})
};
// src/timeline/sources/issue-events.ts
const issueEventsSource = {
	id: "issue-events",
	description: "Labels, assignments, renames, closing, reopening and cross-references of the issue",
	events: (input) => {
		const { facts, config } = input;
		const own = ownPulls(input);
		const events = facts.issueEvents.filter((event) => !isEcho(event, facts, own) && !repeatsCommand(event, input) && !isDeclaration(event, input)).flatMap((event) => rowsFromIssueEvent(event, input, config));
		return facts.issue.closedAt !== null && !facts.issueEvents.some((event) => event.event === "closed") ? [...events, closing(input)] : events;
	}
};
function isDeclaration(event, { facts, config }) {
	return event.event === "labeled" && readLabel(event.label ?? "", config)?.type === "incident" && Math.abs(secondsBetween(facts.issue.createdAt, event.createdAt)) <= 600;
}
function isEcho(event, who, ownPulls) {
	if (event.event === "closed" || event.event === "reopened") return false;
	return isOwnEvent(event.actor, who) || event.reference !== void 0 && ownPulls.has(event.reference.number);
}
function repeatsCommand(event, { facts, commands, config }) {
	if (event.actor.login.toLowerCase() !== facts.self.toLowerCase()) return false;
	const meaning = rowFromEvent(event, config)?.meaning;
	return commands.obeyed.some((obeyed) => obeyed.comment.createdAt <= event.createdAt && saysSame(rowFromCommand(obeyed)?.meaning, meaning));
}
function saysSame(command, event) {
	if (command === void 0 || event === void 0) return false;
	if (command.type === "severity" && event.type === "severity") return command.severity === event.severity;
	if (event.type === "status") return command.type === "status" && command.status === event.status || command.type === "milestone";
	return command.type === "lead" && event.type === "lead";
}
function closing({ facts }) {
	return timelineEvent({
		id: "closed",
		kind: "closed",
		source: "issue-events",
		occurredAt: facts.issue.closedAt ?? facts.issue.createdAt,
		meaning: {
			type: "closed",
			commit: null,
			planned: true
		},
		links: [{
			label: `#${facts.issue.number}`,
			url: facts.issue.url
		}]
	});
}
function rowsFromIssueEvent(event, input, config) {
	const row = rowFromEvent(event, config);
	if (row === null) return [];
	const own = event.url === "" ? input.facts.issue.url : event.url;
	return [timelineEvent({
		id: `event:${event.id}`,
		source: "issue-events",
		occurredAt: event.createdAt,
		...row,
		actor: event.actor.login,
		links: event.reference ? [{
			label: referenceLabel(event.reference, input),
			url: event.reference.url
		}] : [{
			label: "event",
			url: own
		}]
	})];
}
function referenceLabel(reference, { facts }) {
	return reference.repository === facts.repository.fullName || reference.repository === "" ? `#${reference.number}` : `${reference.repository}#${reference.number}`;
}
function rowFromEvent(event, config) {
	const login = event.assignee ?? "ghost";
	switch (event.event) {
		case "labeled":
		case "unlabeled": return rowFromLabel(event, config);
		case "assigned":
		case "unassigned": return {
			kind: "lead",
			meaning: {
				type: "lead",
				change: event.event,
				login
			}
		};
		case "renamed": return {
			kind: "renamed",
			meaning: { type: "renamed" },
			text: event.rename?.to ?? ""
		};
		case "closed": return {
			kind: "closed",
			meaning: {
				type: "closed",
				commit: event.commitSha ? event.commitSha : null,
				planned: event.stateReason !== "not_planned"
			}
		};
		case "reopened": return {
			kind: "reopened",
			meaning: { type: "reopened" }
		};
		case "cross-referenced":
		case "connected":
		case "referenced": return rowFromReference(event);
		default: return null;
	}
}
function rowFromReference({ event, reference, commitSha }) {
	if (event === "referenced") return commitSha ? {
		kind: "reference",
		meaning: {
			type: "commit-reference",
			sha: commitSha
		}
	} : null;
	if (!reference) return null;
	return {
		kind: "reference",
		meaning: {
			type: "reference",
			from: reference.isPullRequest || event === "connected" ? "pull-request" : "issue",
			number: reference.number,
			how: event === "connected" ? "connected" : "mentions"
		},
		text: reference.title
	};
}
function rowFromLabel(event, config) {
	const meaning = readLabel(event.label ?? "", config);
	const added = event.event === "labeled";
	if (meaning?.type === "incident") return {
		kind: "status",
		meaning: {
			type: "marked",
			marked: added
		}
	};
	if (meaning === null || !added) return null;
	return meaning.type === "severity" ? {
		kind: "severity",
		meaning
	} : {
		kind: "status",
		meaning: {
			type: "status",
			status: excerpt(meaning.words)
		}
	};
}
// src/timeline/sources/opened.ts
const openedSource = {
	id: "opened",
	description: "The issue itself: when the incident was declared, and its title",
	events: ({ facts, incident }) => [...statedStart(facts, incident), timelineEvent({
		id: "opened",
		kind: "opened",
		source: "opened",
		occurredAt: facts.issue.createdAt,
		meaning: { type: "declared" },
		text: firstTitle(facts),
		actor: facts.issue.author.login,
		links: [{
			label: `#${facts.issue.number}`,
			url: facts.issue.url
		}]
	})]
};
function statedStart({ issue }, { stated }) {
	const { started } = stated;
	if (started === void 0 || started.url !== issue.url) return [];
	return [timelineEvent({
		id: "opened:started",
		kind: "milestone",
		source: "opened",
		occurredAt: started.value,
		postedAt: started.at,
		meaning: {
			type: "milestone",
			milestone: "started"
		},
		actor: started.by,
		links: [{
			label: `#${issue.number}`,
			url: issue.url
		}]
	})];
}
function firstTitle(facts) {
	return facts.issueEvents.find((event) => event.rename !== void 0)?.rename?.from ?? facts.issue.title;
}
// src/timeline/sources/pull-requests.ts
const pullRequestsSource = {
	id: "pull-requests",
	description: "Pull requests opened or merged in the window that mention the issue, are mentioned in it or touch the affected service",
	events: (input) => {
		const [window, mentioned] = [computeWindow(input), collectMentions(input)];
		const shown = new Set(input.deploys.deploys.flatMap((deploy) => deploy.commits.map((commit) => commit.sha)));
		const inside = (at) => at >= window.from && at <= window.to;
		const own = ownPulls(input);
		return input.facts.pullRequests.filter((pull) => !own.has(pull.number) && concerns(pull, input, mentioned.numbers)).flatMap((pull) => [
			...inside(pull.createdAt) ? [rowFromPull(pull, "opened", pull.createdAt)] : [],
			...pull.mergedAt !== null && inside(pull.mergedAt) && !shown.has(pull.mergeCommitSha ?? "") ? [rowFromPull(pull, "merged", pull.mergedAt)] : [],
			...pull.mergedAt === null && pull.closedAt !== null && inside(pull.closedAt) ? [rowFromPull(pull, "closed", pull.closedAt)] : []
		]);
	}
};
function concerns(pull, { facts, incident, config }, mentioned) {
	if (mentioned.has(pull.number)) return true;
	const text = `${pull.title}\n${pull.body.slice(0, 2e4)}`;
	if (new RegExp(`(?:#|/issues/)${facts.issue.number}(?!\\d)`).test(text)) return true;
	if (touchesService(pull, facts, incident, config)) return true;
	const lower = pull.title.toLowerCase();
	return incident.services.some((service) => service.length > 2 && lower.includes(service.toLowerCase()));
}
function touchesService(pull, facts, incident, config) {
	const names = new Set(incident.services.map((name) => name.toLowerCase()));
	const paths = config.services.filter(({ name }) => names.has(name.toLowerCase())).flatMap((service) => service.paths);
	if (paths.length === 0 || pull.mergeCommitSha === null) return false;
	const files = facts.commits.find(({ sha }) => sha === pull.mergeCommitSha)?.files ?? [];
	const covers = (0, import_picomatch.default)([...paths], { dot: true });
	return files.some(({ path }) => covers(path));
}
function rowFromPull(pull, what, at) {
	return timelineEvent({
		id: `pull:${pull.number}:${what}`,
		kind: "pull-request",
		source: "pull-requests",
		occurredAt: at,
		meaning: {
			type: "pull-request",
			number: pull.number,
			change: what,
			reverts: /^revert\b/i.test(pull.title)
		},
		text: pull.title,
		actor: pull.author.login,
		links: [{
			label: `#${pull.number}`,
			url: pull.url
		}]
	});
}
// src/timeline/sources/reported-changes.ts
const reportedChangesSource = {
	id: "reported-changes",
	description: "Changes that another system reported with `repository_dispatch`",
	events: (input) => {
		const window = computeWindow(input);
		const thread = new Set(input.facts.comments);
		return reportedChangesIn(input.facts).filter(({ at, comment }) => thread.has(comment) || at >= window.from && at <= window.to).map(eventFromReport);
	}
};
function eventFromReport({ title, url, at, environment, comment }) {
	return timelineEvent({
		id: `outside:${comment.id}`,
		kind: "change",
		source: "reported-changes",
		occurredAt: at,
		postedAt: comment.createdAt,
		meaning: {
			type: "outside-change",
			environment: environment === null ? null : excerpt(environment)
		},
		text: title,
		links: [...url === null ? [] : [{
			label: "details",
			url
		}], {
			label: "report",
			url: comment.url
		}]
	});
}
// src/timeline/sources/index.ts
const timelineSources = [
	openedSource,
	commandsSource,
	deploysSource,
	releasesSource,
	changesSource,
	reportedChangesSource,
	pullRequestsSource,
	issueEventsSource,
	importedSource,
	commentsSource
];
export { allIds, answer, bases, buildIncidentView, capitalized, certaintyWords, changeLogLabel, checkName, chooseEvidence, clock$1 as clock, closest, compareWith, configLimit, correlate, correlationSignals, createCorrelateJob, createFollowUpsJob, createIncidentJob, createReviewJob, createScaffoldJob, createTimelineJob, deploysFromFacts, describeEvent, describeFinding, describeRemark, didYouMean, distance$1 as distance, distanceToPoint, durationAfter, durationUntil, eventTable, files, findingRules, formatClock, formatDate, formatInstant, formatRelative, importJob, importReaders, isPostmortem, isPromotion, isRefused, joinFollowUps, mergeQueueJob, model, nameFinding, notAnIncident, nothingFits, offset, parseBaseline, parseConfig, parsePostmortem, parseRanking, passedCheck, planAll, planCorrelation, planReview, planScaffold, planTimeline, printBaseline, printRanking, printTitle, rankIn, readDocumentTimeline, readImport, readIncidentFacts, readMessage, readPublished, readRankHistory, readTime, remedyWords, reportedChangeJob, reviewRules, reviewText, shortName, timelineGantt, timelineSources, trackers, usualSuspects, versionName, windowAround };
