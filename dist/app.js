import { findEvent, hasReadOnlyToken, namesIssue } from "./gate.js";
import { _enum, array, boolean, debug, endGroup, error, getInput, info, int, looseObject, notice, number, object, record, setOutput, setSecret, startGroup, strictObject, string, summary, tuple, union, unknown, warning } from "./vendor-app.js";
import { AmbiguousWriteError, NotFastForwardError, NotFoundError, RefExistsError, ReviewLineError, UserError, epochOf, exitCodeOf, exitCodes, githubTokens, instantOf, instantOfEpoch, kindOf as kindOf$1, patternFrom, plusSeconds, redact, secondsBetween, startOfDay, stopsEverything, version } from "./shared.js";
import { join, resolve } from "node:path";
import { createHash, randomUUID } from "node:crypto";
import { fileURLToPath } from "node:url";
import { dirname as dirname$1 } from "node:path/posix";
import { lstatSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
// src/action/job-requests.ts
const actionCommands = [
	"auto",
	"incident",
	"respond",
	"timeline",
	"correlate",
	"scaffold",
	"deploys",
	"review",
	"follow-ups",
	"sweep",
	"watch",
	"watch-switch",
	"rollback",
	"freeze-check",
	"doctor"
];
function jobsForEvent(request) {
	const command = knownCommand(request.command);
	const payload = request.payload !== null && typeof request.payload === "object" ? request.payload : {};
	const issue = () => numberFor("issue", command, request.issue || (payload.inputs?.["issue"] ?? "") || payload.issue?.number);
	switch (command) {
		case "auto": return automatic(request, payload);
		case "incident": return namesIssue(payload, request.issue) ? [{
			kind: "incident",
			issue: issue(),
			...editOf(request, payload)
		}] : automatic(request, payload).filter(({ kind }) => kind !== "review" && kind !== "follow-ups" && kind !== "follow-up-command");
		case "respond":
		case "timeline":
		case "correlate":
		case "scaffold": return [{
			kind: command,
			issue: issue(),
			...editOf(request, payload)
		}];
		case "deploys": return deployJobs(request, payload);
		case "review":
			if (payload.merge_group) return automatic(request, payload);
			return [{
				kind: "review",
				pull: numberFor("pull-request", command, request.pullRequest || payload.pull_request?.number)
			}];
		case "follow-ups": return payload.comment && namesIssue(payload, "") ? [{
			kind: "follow-up-command",
			issue: issue()
		}] : [{ kind: "follow-ups" }];
		case "sweep": return [{ kind: "sweep" }];
		case "rollback": return [{
			kind: "rollback",
			incident: namesIssue(payload, request.issue) ? issue() : null
		}];
		case "freeze-check": return [];
		case "watch":
		case "watch-switch":
		case "doctor": return [{ kind: command }];
	}
}
function automatic(request, payload) {
	return wantedJobs(request, payload).map((job) => completed(job, request));
}
function editOf(request, payload) {
	const wanted = wantedJobs(request, payload).find((job) => job.kind === "incident");
	return wanted?.edit === void 0 ? {} : { edit: wanted.edit };
}
function wantedJobs({ name, issue }, payload) {
	return findEvent(name)?.jobs(payload, issue) ?? [];
}
function completed(job, { run = "" }) {
	if (job.kind === "reported-change") return {
		...job,
		run
	};
	if (job.kind === "incident") return {
		...job,
		issue: numberFor("issue", "auto", job.issue)
	};
	if (job.kind === "follow-up-command") return {
		...job,
		issue: numberFor("issue", "auto", job.issue)
	};
	if (job.kind === "review") return {
		...job,
		pull: numberFor("pull-request", "auto", job.pull)
	};
	return job;
}
function deployJobs(request, payload) {
	const jobs = wantedJobs(request, payload).filter(({ kind }) => kind === "open-incidents" || kind === "reported-change").map((job) => completed(job, request));
	return jobs.length > 0 ? jobs : [{
		kind: "open-incidents",
		reason: "asked for"
	}];
}
function knownCommand(command) {
	const name = command.trim() === "" ? "auto" : command.trim();
	const known = actionCommands.find((candidate) => candidate === name);
	if (known !== void 0) return known;
	throw new UserError(usage({
		message: `Unknown command in the input "command"`,
		remedy: "Use one of the listed commands, or leave it out.",
		expected: actionCommands.join(", "),
		example: "command: auto",
		received: name.slice(0, 60)
	}));
}
function numberFor(input, command, value) {
	const number = Number(String(value ?? "").replace(/^#/, "") || NaN);
	if (Number.isSafeInteger(number) && number > 0) return number;
	throw new UserError(usage({
		message: `The command "${command}" needs a number, and neither the event nor the input "${input}" gives one`,
		remedy: `Set the input "${input}".`,
		expected: "a whole number above 0",
		example: `${input}: 42`,
		received: value === void 0 ? "(nothing)" : String(value).slice(0, 60)
	}));
}
function usage(problem) {
	return {
		code: "PM404",
		...problem
	};
}
// src/repository/records.ts
const ghost = {
	login: "ghost",
	type: "User"
};
// src/github-json/values.ts
const unknownInstant = "1970-01-01T00:00:00Z";
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function toObject(value) {
	return isObject(value) ? value : {};
}
function at(value, ...names) {
	return names.reduce((inner, name) => isObject(inner) && Object.hasOwn(inner, name) ? inner[name] : void 0, value);
}
function toObjects(value) {
	return Array.isArray(value) ? value.filter(isObject) : [];
}
function toText(value, otherwise = "") {
	return typeof value === "string" ? value : otherwise;
}
function firstText(...values) {
	return toText(values.find((value) => typeof value === "string" && value !== ""));
}
function toCount(value, otherwise = 0) {
	return isNumber(value) ? value : otherwise;
}
function toFlag(value) {
	return value === true;
}
function toTime(values, otherwise = unknownInstant) {
	return timeOrNull(...values) ?? otherwise;
}
function timeOrNull(...values) {
	for (const value of values) {
		const instant = typeof value === "string" ? instantOf(value) : null;
		if (instant !== null) return instant;
	}
	return null;
}
function toOneOf(value, known, otherwise) {
	return known.find((word) => word === value) ?? otherwise;
}
function toLink(...values) {
	return toText(values.find((value) => typeof value === "string" && /^https?:\/\/[^\s<>"]{1,2000}$/.test(value)));
}
const userTypes = [
	"User",
	"Bot",
	"Organization",
	"Mannequin",
	"Unknown"
];
function userFromRest(value) {
	const login = toText(at(value, "login"));
	if (login === "") return ghost;
	const type = at(value, "type");
	if (login.endsWith("[bot]")) return {
		login,
		type: "Bot"
	};
	return {
		login,
		type: type === void 0 || type === null ? "User" : toOneOf(type, userTypes, "Unknown")
	};
}
function userToRest({ login, type }) {
	return {
		login,
		type
	};
}
function labelName(value) {
	return typeof value === "string" ? value : toText(at(value, "name"));
}
function labelNames(value) {
	return Array.isArray(value) ? value.map(labelName).filter((name) => name !== "") : [];
}
function labelsToRest(names) {
	return names.map((name) => ({ name }));
}
function logins(value) {
	return toObjects(value).map((user) => toText(user["login"])).filter((login) => login !== "");
}
function isNumber(value) {
	return typeof value === "number" && Number.isFinite(value);
}
// src/github-json/issues.ts
function repositoryFromRest(json, server = "https://github.com") {
	const fullName = firstText(at(json, "full_name"), `${toText(at(json, "owner", "login"))}/${toText(at(json, "name"))}`);
	const [owner = "", name = ""] = fullName.split("/");
	return {
		owner,
		name,
		fullName,
		defaultBranch: firstText(at(json, "default_branch"), "main"),
		url: toLink(at(json, "html_url")) || `${server}/${fullName}`,
		private: toFlag(at(json, "private")),
		archived: toFlag(at(json, "archived")),
		...at(json, "has_issues") === false && { hasIssues: false }
	};
}
const stateReasons = [
	"completed",
	"not_planned",
	"reopened",
	"duplicate"
];
function issueFromRest(json, home) {
	const issue = toObject(json);
	const number = toCount(issue["number"]);
	const isPullRequest = isObject(issue["pull_request"]);
	const createdAt = toTime([issue["created_at"]]);
	return {
		number,
		title: toText(issue["title"]),
		body: toText(issue["body"]),
		state: toOneOf(issue["state"], ["open", "closed"], "open"),
		stateReason: stateReasons.find((reason) => reason === issue["state_reason"]) ?? null,
		createdAt,
		updatedAt: toTime([issue["updated_at"], issue["closed_at"]], createdAt),
		closedAt: timeOrNull(issue["closed_at"]),
		author: userFromRest(issue["user"]),
		labels: labelNames(issue["labels"]),
		...isObject(issue["type"]) && { type: toText(issue["type"]["name"]) },
		assignees: logins(issue["assignees"]),
		milestone: isObject(issue["milestone"]) ? {
			title: toText(issue["milestone"]["title"]),
			dueOn: timeOrNull(issue["milestone"]["due_on"])
		} : null,
		url: toLink(issue["html_url"]) || `${home}/${isPullRequest ? "pull" : "issues"}/${number}`,
		isPullRequest,
		locked: toFlag(issue["locked"]),
		...parentOf(issue["parent_issue_url"])
	};
}
function parentOf(address) {
	const number = /\/issues\/([1-9]\d{0,8})$/.exec(toText(address))?.[1];
	return number === void 0 ? {} : { parent: Number(number) };
}
function issueToRest(issue) {
	return {
		number: issue.number,
		title: issue.title,
		body: issue.body,
		state: issue.state,
		state_reason: issue.stateReason,
		created_at: issue.createdAt,
		updated_at: issue.updatedAt,
		closed_at: issue.closedAt,
		user: userToRest(issue.author),
		labels: labelsToRest(issue.labels),
		assignees: issue.assignees.map((login) => ({ login })),
		milestone: issue.milestone && {
			title: issue.milestone.title,
			due_on: issue.milestone.dueOn
		},
		html_url: issue.url,
		pull_request: issue.isPullRequest ? {} : void 0,
		locked: issue.locked
	};
}
const reactionContents = [
	"+1",
	"-1",
	"laugh",
	"confused",
	"heart",
	"hooray",
	"rocket",
	"eyes"
];
function reactionsFromRest(json) {
	return Object.fromEntries(reactionContents.map((content) => [content, toCount(at(json, content))]).filter(([, count]) => count > 0));
}
function commentFromRest(json, home, issue) {
	const id = toCount(at(json, "id"));
	const createdAt = toTime([at(json, "created_at")]);
	const minimized = at(json, "minimized");
	return {
		id,
		body: toText(at(json, "body")),
		author: userFromRest(at(json, "user")),
		createdAt,
		updatedAt: toTime([at(json, "updated_at")], createdAt),
		url: toLink(at(json, "html_url")) || `${home}/issues/${issue}#issuecomment-${id}`,
		reactions: reactionsFromRest(at(json, "reactions")),
		...isObject(minimized) ? { minimized: toText(minimized["reason"]) } : {}
	};
}
function reactorFromRest(json) {
	const when = timeOrNull(at(json, "created_at"));
	return when === null ? null : {
		user: userFromRest(at(json, "user")),
		at: when
	};
}
function commentToRest(comment) {
	return {
		id: comment.id,
		body: comment.body,
		user: userToRest(comment.author),
		created_at: comment.createdAt,
		updated_at: comment.updatedAt,
		html_url: comment.url,
		reactions: comment.reactions,
		minimized: comment.minimized === void 0 ? void 0 : { reason: comment.minimized }
	};
}
function labelFromRest(json) {
	return {
		name: labelName(json),
		color: firstText(at(json, "color"), "ededed"),
		description: toText(at(json, "description"))
	};
}
function referenceFromRest(json) {
	const issue = at(json, "issue");
	if (!isObject(issue)) return null;
	return {
		number: toCount(issue["number"]),
		title: toText(issue["title"]),
		url: toLink(issue["html_url"]),
		isPullRequest: isObject(issue["pull_request"]),
		repository: firstText(at(issue, "repository", "full_name"), toText(issue["repository_url"]).split("/repos/")[1])
	};
}
function referenceToRest(reference) {
	return {
		type: "issue",
		issue: {
			number: reference.number,
			title: reference.title,
			html_url: reference.url,
			pull_request: reference.isPullRequest ? {} : void 0,
			repository: { full_name: reference.repository }
		}
	};
}
function eventId(json, event, createdAt, reference) {
	const id = at(json, "id");
	if (isNumber(id) || typeof id === "string" && id !== "") return id;
	return [
		event,
		createdAt,
		reference === null ? firstText(at(json, "sha"), at(json, "actor", "login")) : `${reference.repository}#${reference.number}`
	].filter((part) => part !== "").join(":");
}
function issueEventFromRest(json, home, issue) {
	const event = firstText(at(json, "event"), "unknown");
	const createdAt = toTime([
		at(json, "created_at"),
		at(json, "submitted_at"),
		at(json, "committer", "date"),
		at(json, "author", "date")
	]);
	const reference = referenceFromRest(at(json, "source"));
	const id = eventId(json, event, createdAt, reference);
	const label = labelName(at(json, "label"));
	const assignee = toText(at(json, "assignee", "login"));
	const rename = at(json, "rename");
	const commitSha = firstText(at(json, "commit_id"), at(json, "sha"));
	const stateReason = toText(at(json, "state_reason"));
	return {
		id,
		event,
		createdAt,
		actor: userFromRest(at(json, "actor") ?? at(json, "user")),
		...label === "" ? {} : { label },
		...assignee === "" ? {} : { assignee },
		...isObject(rename) ? { rename: {
			from: toText(rename["from"]),
			to: toText(rename["to"])
		} } : {},
		...commitSha === "" ? {} : { commitSha },
		...reference === null ? {} : { reference },
		...stateReason === "" ? {} : { stateReason },
		url: toLink(at(json, "html_url"), reference?.url) || `${home}/issues/${issue}${typeof id === "number" ? `#event-${id}` : ""}`
	};
}
function issueEventToRest(event) {
	return {
		id: event.id,
		event: event.event,
		created_at: event.createdAt,
		actor: userToRest(event.actor),
		label: event.label === void 0 ? void 0 : { name: event.label },
		assignee: event.assignee === void 0 ? void 0 : { login: event.assignee },
		rename: event.rename,
		commit_id: event.commitSha,
		source: event.reference && referenceToRest(event.reference),
		state_reason: event.stateReason,
		html_url: event.url
	};
}
// src/github-json/git.ts
const fileStatuses = [
	"added",
	"modified",
	"removed",
	"renamed",
	"copied",
	"changed",
	"unchanged"
];
function fileChangeFromRest(json) {
	const previousPath = toText(at(json, "previous_filename"));
	const patch = at(json, "patch");
	return {
		path: toText(at(json, "filename")),
		status: toOneOf(at(json, "status"), fileStatuses, "changed"),
		additions: toCount(at(json, "additions")),
		deletions: toCount(at(json, "deletions")),
		...previousPath === "" ? {} : { previousPath },
		...typeof patch === "string" ? { patch } : {}
	};
}
function fileChangeToRest(file) {
	return {
		filename: file.path,
		status: file.status,
		additions: file.additions,
		deletions: file.deletions,
		changes: file.additions + file.deletions,
		previous_filename: file.previousPath,
		patch: file.patch
	};
}
function commitFromRest(json, home) {
	const sha = toText(at(json, "sha"));
	const files = at(json, "files");
	const changedFiles = at(json, "changed_files");
	const merged = toObjects(at(json, "merged"));
	const pulls = at(json, "pulls");
	const dates = [at(json, "commit", "author", "date"), at(json, "commit", "committer", "date")];
	return {
		sha,
		message: toText(at(json, "commit", "message")),
		authoredAt: toTime(dates),
		committedAt: toTime([dates[1], dates[0]]),
		author: userFromRest(at(json, "author")),
		authorName: firstText(at(json, "commit", "author", "name"), at(json, "author", "login")),
		parents: toObjects(at(json, "parents")).map((parent) => toText(parent["sha"])).filter((parent) => parent !== ""),
		...Array.isArray(files) ? { files: toObjects(files).map(fileChangeFromRest) } : {},
		...isNumber(changedFiles) ? { changedFiles } : {},
		...Array.isArray(pulls) ? { pulls: toObjects(pulls).map((pull) => pullReferenceFromRest(pull, home)) } : {},
		...merged.length > 0 ? { merged: merged.map((one) => commitFromRest({
			...one,
			merged: null
		}, home)) } : {},
		url: toLink(at(json, "html_url")) || `${home}/commit/${sha}`
	};
}
function commitToRest(commit) {
	return {
		sha: commit.sha,
		commit: {
			message: commit.message,
			author: {
				name: commit.authorName,
				date: commit.authoredAt
			},
			committer: { date: commit.committedAt }
		},
		author: userToRest(commit.author),
		parents: commit.parents.map((sha) => ({ sha })),
		files: commit.files?.map(fileChangeToRest),
		changed_files: commit.changedFiles,
		pulls: commit.pulls?.map(({ number, title, url }) => ({
			number,
			title,
			html_url: url
		})),
		merged: commit.merged?.map(commitToRest),
		html_url: commit.url
	};
}
function pullReferenceFromRest(json, home) {
	const number = toCount(json["number"]);
	return {
		number,
		title: toText(json["title"]),
		url: toLink(json["html_url"]) || `${home}/pull/${number}`
	};
}
function comparisonFromRest(json, home, base, head) {
	const commits = toObjects(at(json, "commits")).map((commit) => commitFromRest(commit, home));
	return {
		base,
		head,
		status: toOneOf(at(json, "status"), [
			"ahead",
			"behind",
			"diverged",
			"identical"
		], "diverged"),
		totalCommits: toCount(at(json, "total_commits"), commits.length),
		commits,
		files: toObjects(at(json, "files")).map(fileChangeFromRest),
		url: toLink(at(json, "html_url")) || `${home}/compare/${base}...${head}`
	};
}
function comparisonToRest(comparison) {
	return {
		base: comparison.base,
		head: comparison.head,
		status: comparison.status,
		total_commits: comparison.totalCommits,
		commits: comparison.commits.map(commitToRest),
		files: comparison.files.map(fileChangeToRest),
		html_url: comparison.url
	};
}
const entryKinds = {
	file: "file",
	dir: "directory",
	symlink: "symlink",
	submodule: "submodule"
};
function fileEntryFromRest(json) {
	const type = toOneOf(at(json, "type"), [
		"file",
		"dir",
		"symlink",
		"submodule"
	], "file");
	const submodule = type === "file" && at(json, "download_url") === null && toText(at(json, "git_url")).includes("/git/trees/");
	return {
		path: toText(at(json, "path")),
		sha: toText(at(json, "sha")),
		kind: submodule ? "submodule" : entryKinds[type]
	};
}
// src/github-json/history.ts
function commitFromGraphql(node, home) {
	const sha = toText(node["oid"]);
	const dates = [node["authoredDate"], node["committedDate"]];
	const pulls = toObjects(at(node, "associatedPullRequests", "nodes")).filter((pull) => toFlag(pull["merged"]));
	return {
		sha,
		message: toText(node["message"]),
		authoredAt: toTime(dates),
		committedAt: toTime([dates[1], dates[0]]),
		author: parseAuthor(node),
		authorName: firstText(at(node, "author", "name"), at(node, "author", "user", "login")),
		parents: toObjects(at(node, "parents", "nodes")).map((parent) => toText(parent["oid"])),
		pulls: pulls.map((pull) => ({
			number: toCount(pull["number"]),
			title: toText(pull["title"]),
			url: toLink(pull["url"]) || `${home}/pull/${toCount(pull["number"])}`
		})),
		...filesOfPulls(pulls, sha),
		url: toLink(node["url"]) || `${home}/commit/${sha}`
	};
}
function parseAuthor(node) {
	const bot = /^\d{1,20}\+([\w-]{1,100}\[bot\])@users\.noreply\./.exec(toText(at(node, "author", "email")).slice(0, 300))?.[1];
	return userFromRest({ login: firstText(at(node, "author", "user", "login"), bot) });
}
function filesOfPulls(pulls, sha) {
	const merging = pulls.filter((pull) => at(pull, "mergeCommit", "oid") === sha);
	const source = merging.length > 0 ? merging : pulls;
	if (source.length === 0) return {};
	const files = source.flatMap((pull) => toObjects(at(pull, "files", "nodes")).map(parseFile));
	const total = source.reduce((sum, pull) => sum + toCount(pull["changedFiles"]), 0);
	return {
		files: [...new Map(files.map((file) => [file.path, file])).values()],
		...total > files.length ? { changedFiles: total } : {}
	};
}
const changeTypes = {
	ADDED: "added",
	COPIED: "copied",
	DELETED: "removed",
	MODIFIED: "modified",
	RENAMED: "renamed"
};
function parseFile(node) {
	return {
		path: toText(node["path"]),
		status: changeTypes[toText(node["changeType"])] ?? "changed",
		additions: toCount(node["additions"]),
		deletions: toCount(node["deletions"])
	};
}
// src/text/compare.ts
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
// src/github-json/deploys.ts
const deploymentStates = [
	"error",
	"failure",
	"inactive",
	"in_progress",
	"queued",
	"pending",
	"success",
	"waiting"
];
function deploymentStatusFromRest(json) {
	return {
		state: toOneOf(toText(at(json, "state")).toLowerCase(), deploymentStates, "pending"),
		createdAt: toTime([at(json, "created_at")]),
		description: toText(at(json, "description")),
		url: toLink(at(json, "log_url"), at(json, "target_url"), at(json, "environment_url"))
	};
}
function deploymentStatuses(list) {
	return toObjects(list).map(deploymentStatusFromRest).reverse().sort((a, b) => compareText(a.createdAt, b.createdAt));
}
function deploymentUrl(home, environment, id) {
	return `${home}/deployments/${encodeURIComponent(environment)}#${id}`;
}
function deploymentFromRest(json, home, statuses = deploymentStatuses(at(json, "statuses"))) {
	const id = deploymentId(json);
	const environment = firstText(at(json, "environment"), "production");
	const original = toText(at(json, "original_environment"));
	return {
		id,
		sha: toText(at(json, "sha")),
		ref: toText(at(json, "ref")),
		environment,
		task: firstText(at(json, "task"), "deploy"),
		...environmentFlags(json),
		...original === "" || original === environment ? {} : { originalEnvironment: original },
		description: toText(at(json, "description")),
		creator: userFromRest(at(json, "creator")),
		createdAt: toTime([at(json, "created_at")]),
		statuses,
		url: toLink(at(json, "html_url")) || deploymentUrl(home, environment, id)
	};
}
function deploymentToRest(deployment) {
	const statuses = deployment.statuses.map((status) => ({
		state: status.state,
		created_at: status.createdAt,
		description: status.description,
		log_url: status.url
	}));
	return {
		id: deployment.id,
		sha: deployment.sha,
		ref: deployment.ref,
		environment: deployment.environment,
		task: deployment.task,
		production_environment: deployment.productionEnvironment ?? void 0,
		transient_environment: deployment.transientEnvironment ?? void 0,
		original_environment: deployment.originalEnvironment,
		description: deployment.description,
		creator: userToRest(deployment.creator),
		created_at: deployment.createdAt,
		statuses: statuses.reverse(),
		html_url: deployment.url
	};
}
function deploymentId(json) {
	const id = at(json, "id");
	return isNumber(id) ? id : firstText(id, at(json, "node_id")) || 0;
}
function environmentFlags(json) {
	const [production, transient] = [at(json, "production_environment"), at(json, "transient_environment")];
	return {
		...typeof production === "boolean" ? { productionEnvironment: production } : {},
		...typeof transient === "boolean" ? { transientEnvironment: transient } : {}
	};
}
function releaseFromRest(json, home) {
	const tag = toText(at(json, "tag_name"));
	return {
		id: toCount(at(json, "id")),
		tag,
		name: firstText(at(json, "name"), tag),
		body: toText(at(json, "body")),
		target: toText(at(json, "target_commitish")),
		publishedAt: toTime([at(json, "published_at"), at(json, "created_at")]),
		prerelease: toFlag(at(json, "prerelease")),
		author: userFromRest(at(json, "author")),
		url: toLink(at(json, "html_url")) || `${home}/releases/tag/${encodeURIComponent(tag)}`
	};
}
function releaseToRest(release) {
	return {
		id: release.id,
		tag_name: release.tag,
		name: release.name,
		body: release.body,
		target_commitish: release.target,
		published_at: release.publishedAt,
		prerelease: release.prerelease,
		author: userToRest(release.author),
		html_url: release.url
	};
}
function workflowRunFromRest(json, home) {
	const id = toCount(at(json, "id"));
	const startedAt = toTime([at(json, "run_started_at"), at(json, "created_at")]);
	return {
		id,
		name: toText(at(json, "name")),
		...toText(at(json, "display_title")) !== "" && { title: toText(at(json, "display_title")) },
		path: toText(at(json, "path")).split("@")[0] ?? "",
		event: toText(at(json, "event")),
		sha: toText(at(json, "head_sha")),
		branch: toText(at(json, "head_branch")),
		status: firstText(at(json, "status"), "unknown"),
		conclusion: toText(at(json, "conclusion")) || null,
		startedAt,
		updatedAt: toTime([at(json, "updated_at")], startedAt),
		url: toLink(at(json, "html_url")) || `${home}/actions/runs/${id}`
	};
}
function workflowRunToRest(run) {
	return {
		id: run.id,
		name: run.name,
		path: run.path,
		event: run.event,
		head_sha: run.sha,
		head_branch: run.branch,
		status: run.status,
		conclusion: run.conclusion,
		run_started_at: run.startedAt,
		updated_at: run.updatedAt,
		html_url: run.url
	};
}
// src/github-json/pulls.ts
function pullRequestFromRest(json, home) {
	const number = toCount(at(json, "number"));
	const createdAt = toTime([at(json, "created_at")]);
	const mergedAt = timeOrNull(at(json, "merged_at"));
	const merged = toFlag(at(json, "merged")) || mergedAt !== null;
	return {
		number,
		title: toText(at(json, "title")),
		body: toText(at(json, "body")),
		state: toOneOf(at(json, "state"), ["open", "closed"], "open"),
		merged,
		draft: toFlag(at(json, "draft")),
		createdAt,
		updatedAt: toTime([at(json, "updated_at")], createdAt),
		closedAt: timeOrNull(at(json, "closed_at")),
		mergedAt,
		mergeCommitSha: merged ? toText(at(json, "merge_commit_sha")) || null : null,
		author: userFromRest(at(json, "user")),
		labels: labelNames(at(json, "labels")),
		head: {
			ref: toText(at(json, "head", "ref")),
			sha: toText(at(json, "head", "sha")),
			repository: toText(at(json, "head", "repo", "full_name")) || null
		},
		base: {
			ref: toText(at(json, "base", "ref")),
			sha: toText(at(json, "base", "sha"))
		},
		url: toLink(at(json, "html_url")) || `${home}/pull/${number}`
	};
}
function pullRequestToRest(pull) {
	return {
		number: pull.number,
		title: pull.title,
		body: pull.body,
		state: pull.state,
		merged: pull.merged,
		draft: pull.draft,
		created_at: pull.createdAt,
		updated_at: pull.updatedAt,
		closed_at: pull.closedAt,
		merged_at: pull.mergedAt,
		merge_commit_sha: pull.mergeCommitSha,
		user: userToRest(pull.author),
		labels: labelsToRest(pull.labels),
		head: {
			ref: pull.head.ref,
			sha: pull.head.sha,
			repo: pull.head.repository === null ? null : { full_name: pull.head.repository }
		},
		base: pull.base,
		html_url: pull.url
	};
}
const reviewStates = [
	"APPROVED",
	"CHANGES_REQUESTED",
	"COMMENTED",
	"DISMISSED",
	"PENDING"
];
function reviewFromRest(json, home, pull) {
	const id = toCount(at(json, "id"));
	return {
		id,
		state: toOneOf(at(json, "state"), reviewStates, "COMMENTED"),
		body: toText(at(json, "body")),
		author: userFromRest(at(json, "user")),
		submittedAt: timeOrNull(at(json, "submitted_at")),
		commitSha: toText(at(json, "commit_id")),
		url: toLink(at(json, "html_url")) || `${home}/pull/${pull}#pullrequestreview-${id}`
	};
}
function reviewCommentFromRest(json, home, pull) {
	const id = toCount(at(json, "id"));
	const [line, reviewId] = [at(json, "line"), at(json, "pull_request_review_id")];
	return {
		id,
		reviewId: isNumber(reviewId) ? reviewId : null,
		path: toText(at(json, "path")),
		line: isNumber(line) ? line : null,
		body: toText(at(json, "body")),
		author: userFromRest(at(json, "user")),
		url: toLink(at(json, "html_url")) || `${home}/pull/${pull}#discussion_r${id}`
	};
}
function checkRunFromRest(json, home) {
	const id = toCount(at(json, "id"));
	return {
		id,
		name: toText(at(json, "name")),
		sha: toText(at(json, "head_sha")),
		status: firstText(at(json, "status"), "unknown"),
		conclusion: toText(at(json, "conclusion")) || null,
		title: toText(at(json, "output", "title")),
		summary: toText(at(json, "output", "summary")),
		annotationCount: toCount(at(json, "output", "annotations_count")),
		externalId: toText(at(json, "external_id")),
		url: toLink(at(json, "html_url")) || `${home}/runs/${id}`
	};
}
// src/github/permission-lines.ts
function permissionLines(header, method, path) {
	const sets = (header ?? "").split(";").map(permissionsOfSet).filter((set) => set !== "");
	if (sets.length === 0 && path.endsWith("/graphql")) return "`contents: write` and `pull-requests: write`";
	return sets.length > 0 ? sets.join(" or ") : `\`${permissionOfPath(path)}: ${method === "GET" ? "read" : "write"}\``;
}
function permissionsOfSet(set) {
	return [...set.slice(0, 500).matchAll(/([a-z_]{1,60})=([a-z]{1,10})/g)].map(([, name = "", access = ""]) => `\`${name.replaceAll("_", "-")}: ${access}\``).join(" and ");
}
const byPath = [
	[/\/check-runs/, "checks"],
	[/\/pulls/, "pull-requests"],
	[/\/issues|\/labels|\/milestones/, "issues"],
	[/\/deployments/, "deployments"],
	[/\/actions\//, "actions"]
];
function permissionOfPath(path) {
	return byPath.find(([pattern]) => pattern.test(path))?.[1] ?? "contents";
}
// src/github/refusals.ts
const toProblem = (code, message, remedy, refusal) => ({
	code,
	message,
	remedy,
	received: `${refusal.status} ${refusal.message}`.trim(),
	refusal: {
		status: refusal.status,
		words: refusal.words
	}
});
const say = (code, message, remedy) => (refusal) => new UserError(toProblem(code, message(refusal), typeof remedy === "string" ? remedy : remedy(refusal), refusal));
const what = ({ method, path }) => `${method} ${path}`;
const repositoryName = ({ path }) => /^\/repos\/([^/]+\/[^/]+)/.exec(path)?.[1] ?? "the repository";
const missingPermission = say("PM102", (refusal) => `This token may not ${refusal.method === "GET" ? "read" : "write"} here: ${what(refusal)}`, (refusal) => {
	const lines = permissionLines(refusal.answer.headers["x-accepted-github-permissions"], refusal.method, refusal.path);
	return /personal access token/i.test(refusal.words) ? `Give the personal access token the permission ${lines}.` : `Add ${lines} under \`permissions:\` of the job. Pull requests from forks and Dependabot never get write access.`;
});
const notFound = (refusal) => new NotFoundError(toProblem("PM104", `GitHub found nothing at ${refusal.path}: it does not exist, or this token may not see it`, `Check the owner, the name and the number; when they are right, give the token read access to ${repositoryName(refusal)} (GitHub hides what a token may not see).`, refusal));
const refused = say("PM109", (refusal) => `GitHub refuses ${what(refusal)}`, ({ message }) => `GitHub says: ${message.slice(0, 200)}. The cause is a rule of the repository, the organisation or the account, not a missing permission.`);
const otherReasons = /ip allow|oauth app access|interaction|blocked|suspended|billing|internally|another app|different app|too quickly/i;
const repositoryRules = "Change the rule, or let this workflow bypass it (Settings → Rules); After-Action writes only to branches of its own.";
const rules = [
	{
		status: [401],
		build: say("PM101", () => "GitHub does not accept this token", "Pass a valid token: `token: ${{ github.token }}` in a workflow, GITHUB_TOKEN in a terminal.")
	},
	{
		status: [403],
		words: /saml/i,
		build: say("PM101", () => "This token is not authorised for the organisation", "Authorise the token for single sign-on on github.com/settings/tokens.")
	},
	{
		status: [
			403,
			409,
			422
		],
		words: /push protection|secret detected|secret scanning/i,
		build: say("PM307", () => "Push protection found a secret in the text that was to be committed", "Remove the secret from the incident, revoke it, then run again.")
	},
	{
		status: [
			403,
			409,
			422
		],
		words: /rule violation|ruleset|GH013|verified signature/i,
		build: say("PM306", () => "A ruleset of the repository forbids this commit or branch", repositoryRules)
	},
	{
		status: [
			403,
			409,
			422
		],
		words: /protected branch|GH006|branch is protected/i,
		build: say("PM305", () => "The branch is protected", repositoryRules)
	},
	{
		status: [403],
		words: /archived/i,
		build: say("PM108", (refusal) => `${repositoryName(refusal)} is archived and read-only`, "Unarchive the repository, or turn the workflow off.")
	},
	{
		status: [403, 422],
		words: /permitted to create or approve pull requests/i,
		build: say("PM103", () => "GitHub Actions may not open pull requests in this repository", "Tick \"Allow GitHub Actions to create and approve pull requests\" in Settings → Actions → General (where it is greyed out, in the settings of the organisation), then run again; the branch is kept.")
	},
	{
		status: [403, 422],
		words: /commenting is disabled|2,?500 comments/i,
		build: say("PM106", () => "The issue has 2,500 comments and cannot take more", "Continue in a new issue; comments that exist are still updated.")
	},
	{
		status: [
			403,
			422,
			423
		],
		words: /\blocked\b/i,
		build: say("PM105", () => "The issue is locked", "Unlock the conversation, then run again.")
	},
	{
		status: [404],
		build: notFound
	},
	{
		status: [409],
		words: /empty/i,
		build: (refusal) => new NotFoundError(toProblem("PM104", `${repositoryName(refusal)} has no commit yet`, "Push a first commit, then run again.", refusal))
	},
	{
		status: [410],
		build: say("PM107", (refusal) => `GitHub says that this is gone: ${refusal.path}`, "The issue was deleted or issues are turned off; nothing more can be written there.")
	},
	{
		status: [422],
		words: /reference already exists/i,
		build: (refusal) => new RefExistsError(toProblem("PM302", "The branch exists already", "Run again: the branch is read and continued.", refusal))
	},
	{
		status: [409, 422],
		words: /not a fast.?forward/i,
		build: (refusal) => new NotFastForwardError(toProblem("PM303", "Somebody else moved the branch", "Run again: their commits are kept and built upon.", refusal))
	},
	{
		status: [422],
		words: /reference does not exist/i,
		build: (refusal) => new NotFoundError(toProblem("PM304", "The branch is gone", "Run again to create it, or restore it.", refusal))
	},
	{
		status: [422],
		path: /\/graphql$/,
		build: say("PM640", () => "GitHub cannot take this pull request back by itself", "Revert it by hand, where later changes can be kept: the comment has the commands.")
	},
	{
		status: [409, 422],
		path: /\/deployments$/,
		build: say("PM641", () => "GitHub does not deploy this commit: checks of it are missing or have failed", "Deploy it by hand, or name the checks that count in `rollback.required_contexts`.")
	},
	{
		status: [422],
		path: /\/dispatches$/,
		build: say("PM642", () => "The workflow does not take this start", "Give it `workflow_dispatch` with each input that the plan names, on the default branch.")
	},
	{
		status: [422],
		words: /could not resolve to a node/i,
		build: (refusal) => new AmbiguousWriteError(toProblem("PM203", "GitHub does not know yet what it has just created", "Run again: After-Action looks for what was stored before it writes again.", refusal))
	},
	{
		status: [422],
		words: /pull request already exists/i,
		build: say("PM302", () => "There is an open pull request for this branch already", "Run again: it is found and used.")
	},
	{
		status: [422],
		words: /no commits between/i,
		build: say("PM304", () => "The branch contains nothing that its base does not have", "Nothing to do: there is nothing to propose.")
	},
	{
		status: [422],
		path: /\/reviews$/,
		words: /your own pull request/i,
		build: say("PM103", () => "GitHub lets no account approve its own pull request or request changes on it", "Let After-Action comment instead; the required check carries the verdict.")
	},
	{
		status: [422],
		path: /\/reviews$/,
		words: /part of the diff|could not be resolved|diff/i,
		build: (refusal) => new ReviewLineError(toProblem("PM301", "A review comment is on a line outside the diff, so GitHub stored none of the review", "Run again: findings outside the diff go into the text of the review.", refusal))
	},
	{
		status: [422],
		words: /too long|is too large/i,
		build: say("PM301", () => "The text is longer than GitHub stores", "Shorten the incident's texts or set lower limits in the configuration.")
	},
	{
		status: [403],
		words: /authenticate via a github app/i,
		build: say("PM102", (refusal) => `GitHub takes this from Apps only: ${what(refusal)}`, "Let the workflow do it with its own token and `checks: write`; a personal token cannot publish checks.")
	},
	{
		status: [403],
		words: otherReasons,
		build: refused
	},
	{
		status: [403],
		words: /not accessible by|must have .{1,40} (?:access|rights)/i,
		build: missingPermission
	},
	{
		status: [403],
		header: "x-accepted-github-permissions",
		build: missingPermission
	},
	{
		status: [403],
		build: refused
	},
	{
		status: [422],
		words: /not all refs are readable/i,
		build: say("PM304", () => "GitHub cannot read both branches of the pull request", "Check that both branches still exist and that the token may read them (`contents: read`).")
	},
	{
		status: [422],
		words: /"resource":"Label"/,
		build: say("PM404", () => "GitHub does not accept the name of a label", "Use label names of at most 50 characters in the configuration, without control characters.")
	}
];
// src/github/errors.ts
function safeText(text, token) {
	const bounded = text.slice(0, 4e3);
	const hidden = token.length >= 4 ? bounded.replaceAll(token, "***") : bounded;
	return githubTokens.reduce((rest, token) => rest.replace(token, "***"), hidden).replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ").slice(0, 300);
}
function errorFromRefusal(request, answer, token) {
	const refusal = readRefusal(request, answer, token);
	if (token === "" && refusal.status === 401) return noTokenError(what(refusal));
	const rule = rules.find(({ status, header, words, path }) => status.includes(refusal.status) && (header === void 0 || refusal.answer.headers[header] !== void 0) && (words?.test(refusal.words) ?? true) && (path?.test(refusal.path) ?? true));
	return rule === void 0 ? unexpected(refusal) : rule.build(refusal);
}
function readRefusal(request, answer, token) {
	const message = safeText(toText(at(answer.data, "message"), typeof answer.data === "string" ? answer.data : ""), token);
	const details = safeText(JSON.stringify(at(answer.data, "errors") ?? ""), token);
	return {
		method: request.method,
		path: toPath(request.url),
		status: answer.status,
		message: details === "\"\"" ? message : `${message} ${details}`,
		words: `${message} ${details}`,
		answer
	};
}
function toPath(url) {
	return (/^https?:\/\/[^/]*([^?#]*)/.exec(url)?.[1] ?? url).replace(/^\/api\/v3(?=\/)/, "");
}
function unexpected(refusal) {
	if (refusal.status >= 500) return platformError(what(refusal), `${refusal.status} ${refusal.message}`.trim());
	return new UserError(toProblem("PM900", `GitHub rejected what After-Action sent: ${what(refusal)}`, "Please report this with the line above; it is a fault of After-Action.", refusal));
}
function platformError(subject, received) {
	return new UserError({
		code: "PM203",
		message: `GitHub did not answer: ${subject}`,
		remedy: "Nothing is lost: run again later. If it persists, check githubstatus.com, GITHUB_API_URL and, behind a proxy, https_proxy and no_proxy.",
		received
	});
}
function unreadableError(subject, received) {
	return new UserError({
		code: "PM204",
		message: `GitHub sent an answer that cannot be read: ${subject}`,
		remedy: "Nothing is lost: run again later; if it persists, check what is between here and GitHub (proxy, GITHUB_API_URL).",
		received
	});
}
function ambiguousWrite(request, code, received) {
	return new AmbiguousWriteError({
		code,
		message: `The reply to ${request.method} ${toPath(request.url)} was lost: it may or may not be stored`,
		remedy: "Run again: After-Action looks for what was stored before it writes again.",
		received
	});
}
function limitError(limit, anonymous = false) {
	const time = instantOfEpoch(limit.resumesAt).replace("T", " ").replace(/:\d\dZ$/, " UTC");
	if (anonymous) return new UserError({
		code: "PM202",
		message: `The 60 requests an hour without a token are used up; GitHub resumes at ${time}`,
		remedy: "Pass a token (GITHUB_TOKEN): it allows 5,000 requests an hour."
	});
	return limit.kind === "primary" ? new UserError({
		code: "PM202",
		message: `The hourly limit of this token is used up; GitHub resumes at ${time}`,
		remedy: `Run again after ${time}; the next scheduled run continues where this one stopped.`
	}) : new UserError({
		code: "PM201",
		message: `GitHub asks to slow down (secondary rate limit); it resumes at ${time}`,
		remedy: `Run again after ${time}; what is left is done then.`
	});
}
function budgetError(budget) {
	return new UserError({
		code: "PM205",
		message: `The budget of ${budget} requests for one run is used up`,
		remedy: "Run again: the next run continues where this one stopped."
	});
}
function noTokenError(subject) {
	return new UserError({
		code: "PM101",
		message: `No token was given, and ${subject} needs one`,
		remedy: "Pass a token: `token: ${{ github.token }}` in a workflow, GITHUB_TOKEN in a terminal."
	});
}
function movedError(number, url) {
	return new UserError({
		code: "PM107",
		message: `Issue #${number} was moved to ${url}`,
		remedy: "Run After-Action in the repository that it was moved to; what was written here stays."
	});
}
function bodyNotStoredError(url, sent, stored) {
	return new UserError({
		code: "PM301",
		message: `GitHub answered that it stored the text of ${url}, but it kept another one (${stored} bytes instead of ${sent})`,
		remedy: "Run again; if it persists, the text is too long for GitHub: lower the number of timeline rows in the configuration."
	});
}
// src/github/http/etags.ts
function inMemoryAnswers() {
	const answers = /* @__PURE__ */ new Map();
	return {
		get: (url) => answers.get(url),
		set: (url, answer) => void answers.set(url, answer)
	};
}
// src/github/http/pages.ts
function nextPage(link) {
	for (const part of (link ?? "").slice(0, 2e4).split(",")) {
		const match = /^\s*<([^<>]{1,4000})>\s*;(.{0,1000})$/.exec(part);
		if (match?.[1] !== void 0 && /(?:^|[\s;])rel\s*=\s*"?next"?\s*(?:;|$)/i.test(match[2] ?? "")) return match[1];
	}
	return null;
}
function sameHost(address, from) {
	let [target, source] = [null, null];
	try {
		[target, source] = [new URL(address, from), new URL(from)];
	} catch {
		throw unreadableError("a link in the answer", address.slice(0, 100));
	}
	if (target.origin !== source.origin) throw unreadableError("a link in the answer leads to another host", target.host);
	return target.href;
}
function halfPages(address) {
	const url = new URL(address);
	const page = Number(url.searchParams.get("page") ?? "1");
	if (Number(url.searchParams.get("per_page")) !== 100 || !Number.isSafeInteger(page) || page < 1) return null;
	const half = (number) => {
		const copy = new URL(url);
		copy.searchParams.set("per_page", "50");
		copy.searchParams.set("page", String(number));
		return copy.href;
	};
	return [half(2 * page - 1), half(2 * page)];
}
function withoutRepeats(items, keyOf) {
	const seen = /* @__PURE__ */ new Set();
	return items.filter((item) => {
		const key = keyOf(item);
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	});
}
// src/github/http/rate-limits.ts
const minSeconds = 60;
function readLimit(answer, attempt, ourClock) {
	const kind = limitKind(answer);
	if (kind === null) return null;
	const now = readServerDate(answer) ?? ourClock;
	const waitSeconds = retryAfter(answer) ?? untilReset(answer, kind, now) ?? minSeconds * 2 ** attempt;
	return {
		kind,
		waitSeconds,
		resumesAt: now + waitSeconds
	};
}
function limitKind(answer) {
	const message = toText(at(answer.data, "message"));
	const details = JSON.stringify(at(answer.data, "errors") ?? "").slice(0, 2e3);
	if (answer.status === 422) return /was submitted too quickly/i.test(message + details) ? "secondary" : null;
	if (answer.status !== 403 && answer.status !== 429) return null;
	if (/secondary rate limit|abuse detection/i.test(message)) return "secondary";
	if (answer.headers["x-ratelimit-remaining"] === "0") return "primary";
	return answer.status === 429 || answer.headers["retry-after"] !== void 0 ? "secondary" : null;
}
function readServerDate(answer) {
	const milliseconds = Date.parse(answer.headers["date"] ?? "");
	return Number.isNaN(milliseconds) ? null : Math.floor(milliseconds / 1e3);
}
function wholeNumber(text) {
	return text !== void 0 && /^\d{1,12}$/.test(text.trim()) ? Number(text) : null;
}
function retryAfter(answer) {
	const seconds = wholeNumber(answer.headers["retry-after"]);
	return seconds === null ? null : Math.max(1, seconds);
}
function untilReset(answer, kind, now) {
	const reset = wholeNumber(answer.headers["x-ratelimit-reset"]);
	if (reset === null || kind === "secondary" && answer.headers["x-ratelimit-remaining"] !== "0") return null;
	return reset > now ? reset - now + 1 : minSeconds;
}
// src/github/http/transport.ts
var ConnectionError = class extends Error {
	name = "ConnectionError";
	neverSent;
	constructor(message, neverSent) {
		super(message);
		this.neverSent = neverSent;
	}
};
// src/github/http/exchange.ts
const usualRetries = 3;
const maxRedirects = 3;
const retryableStatuses = [
	500,
	502,
	503,
	504
];
async function exchange(context, request, route, write) {
	const attempts = {
		waits: 0,
		repeats: 0,
		redirects: 0,
		request
	};
	for (;;) {
		const answer = await sendOnce(context, attempts, route, write);
		if (answer === "again") continue;
		context.meter.answered(answer);
		if (answer.status === 304) return answer;
		if (await waitForLimit(context, answer, attempts)) continue;
		if (followRedirect(answer, attempts)) continue;
		if (retryableStatuses.includes(answer.status)) {
			if (write) throw ambiguousWrite(attempts.request, "PM203", String(answer.status));
			await retry(context, attempts, String(answer.status));
			continue;
		}
		if (answer.status >= 300) throw errorFromRefusal(attempts.request, answer, context.token);
		if (readable(answer)) return answer;
		if (write) throw ambiguousWrite(attempts.request, "PM204", "an answer that is not JSON");
		if (attempts.repeats > 0) throw unreadableError(`${request.method} ${toPath(request.url)}`, "an answer that is not JSON");
		await retry(context, attempts, "an answer that is not JSON");
	}
}
async function sendOnce(context, attempts, route, write) {
	if (context.meter.usage().requests >= context.requestBudget) throw budgetError(context.requestBudget);
	const transport = await context.transport();
	context.meter.sent(route, write);
	try {
		return await transport.send(attempts.request);
	} catch (error) {
		if (!(error instanceof ConnectionError)) throw error;
		const cause = safeText(error.message, context.token);
		if (write && !error.neverSent) throw ambiguousWrite(attempts.request, "PM203", cause);
		await retry(context, attempts, cause);
		return "again";
	}
}
function readable(answer) {
	if (answer.status === 204 || answer.status === 205) return true;
	return typeof answer.data === "object" && answer.data !== null && !(answer.data instanceof ArrayBuffer);
}
async function retry(context, attempts, cause) {
	const { method, url } = attempts.request;
	const { maxRetries = usualRetries } = context;
	if (attempts.repeats >= maxRetries) throw platformError(`${method} ${toPath(url)}, asked ${attempts.repeats + 1} times`, cause);
	await context.sleep(1e3 * 2 ** attempts.repeats * (.5 + context.random()));
	attempts.repeats += 1;
}
async function waitForLimit(context, answer, attempts) {
	const limit = readLimit(answer, attempts.waits, Math.floor(context.now() / 1e3));
	if (limit === null) return false;
	if (attempts.waits >= 3 || limit.waitSeconds > 300) throw limitError(limit, context.token === "");
	attempts.waits += 1;
	context.notice(`GitHub asks to slow down: waiting ${limit.waitSeconds} s (${attempts.waits} of 3)`);
	context.meter.waited(limit.waitSeconds);
	await context.sleep(limit.waitSeconds * 1e3);
	return true;
}
function followRedirect(answer, attempts) {
	const location = answer.headers["location"];
	if (![
		301,
		302,
		307,
		308
	].includes(answer.status) || !location || attempts.redirects >= maxRedirects) return false;
	if (attempts.request.method !== "GET" && answer.status < 307) return false;
	attempts.redirects += 1;
	attempts.request = {
		...attempts.request,
		url: sameHost(location, attempts.request.url)
	};
	return true;
}
// src/github/http/proxy.ts
function proxyFromEnvironment(environment) {
	const either = (name) => (environment[name] || environment[name.toUpperCase()] || "").trim();
	return {
		http: either("http_proxy"),
		https: either("https_proxy"),
		without: `${either("no_proxy")},localhost,127.0.0.1,::1`
	};
}
function proxyFor(address, { http, https, without }) {
	const url = new URL(address);
	const proxy = url.protocol === "https:" ? https || http : http;
	if (proxy === "" || isExcepted(url, without)) return null;
	return /^[a-z][a-z0-9+.-]{0,20}:\/\//i.test(proxy) ? proxy : `http://${proxy}`;
}
function isExcepted({ hostname, port, protocol }, without) {
	const host = hostname.replace(/^\[|\]$/g, "").toLowerCase();
	const portOf = port || (protocol === "https:" ? "443" : "80");
	return without.slice(0, 2e4).toLowerCase().split(/[\s,]+/).some((entry) => {
		if (entry === "*") return true;
		const { name, wantedPort } = splitEntry(entry);
		if (name === "" || wantedPort !== "" && wantedPort !== portOf) return false;
		return host === name || host.endsWith(`.${name}`);
	});
}
function splitEntry(entry) {
	const bracketed = /^\[([^\]]{0,100})\](?::(\d{1,5}))?$/.exec(entry);
	if (bracketed !== null) return {
		name: bracketed[1] ?? "",
		wantedPort: bracketed[2] ?? ""
	};
	const [name = "", wantedPort = "", more] = entry.split(":");
	if (more !== void 0) return {
		name: entry,
		wantedPort: ""
	};
	return {
		name: name.replace(/^\*?\./, ""),
		wantedPort
	};
}
// src/github/http/read-cache.ts
function createReadCache(remembered, isAnswer = () => false) {
	let cache = /* @__PURE__ */ new Map();
	return {
		get: (key, read) => {
			const known = cache.get(key);
			if (known !== void 0) {
				remembered();
				return known;
			}
			const current = cache;
			const answer = read().catch((error) => {
				if (!isAnswer(error)) current.delete(key);
				throw error;
			});
			current.set(key, answer);
			return answer;
		},
		invalidate: (touched) => {
			cache = new Map([...cache].filter(([key]) => !touched(key)));
		},
		set: (key, value) => void cache.set(key, Promise.resolve(value)),
		update: async (change) => {
			for (const [key, answer] of [...cache]) {
				const before = await answer.catch(() => void 0);
				const after = before === void 0 ? before : change(key, before);
				if (after !== before && cache.get(key) === answer) cache.set(key, Promise.resolve(after));
			}
		}
	};
}
// src/github/http/throttle.ts
function createThrottle(spacing, sleep, now) {
	let last = Promise.resolve();
	let free = -1e400;
	return (write) => {
		const mine = last.then(async () => {
			const wait = free - now();
			if (wait > 0) await sleep(wait);
			try {
				return await write();
			} finally {
				free = now() + spacing;
			}
		});
		last = mine.catch(() => void 0);
		return mine;
	};
}
// src/github/http/mutation.ts
const refusals = {
	FORBIDDEN: 403,
	INSUFFICIENT_SCOPES: 403,
	NOT_FOUND: 404,
	UNPROCESSABLE: 422
};
async function sendMutation(context, url, query, variables) {
	if (context.token === "") throw noTokenError("POST /graphql");
	const request = (await context.transport()).address(`POST ${url}`, {
		query,
		variables
	});
	const answer = await exchange(context, request, "POST /graphql", true);
	const errors = at(answer.data, "errors");
	if (!Array.isArray(errors) || errors.length === 0) return at(answer.data, "data");
	throw refusalIn$1(errors, request, answer, context.token);
}
function refusalIn$1(errors, request, answer, token) {
	const message = errors.map((error) => toText(at(error, "message"))).join("; ");
	const status = errors.map((error) => refusals[toText(at(error, "type"))]).find((one) => one !== void 0);
	if (status === void 0) return ambiguousWrite(request, "PM203", safeText(message, token));
	return errorFromRefusal(request, {
		...answer,
		status,
		data: { message }
	}, token);
}
// src/github/http/query.ts
const answersNothing = [
	"permission",
	"missing",
	"bug"
];
async function sendQuery(context, url, query, variables, partial = false) {
	const answer = await ask(context, url, query, variables);
	return answer === null ? null : queryResult(answer, context, partial);
}
async function ask(context, url, query, variables) {
	if (context.token === "") return null;
	const request = { ...(await context.transport()).address(`POST ${url}`, {
		query,
		variables
	}) };
	try {
		return await exchange(context, request, "POST /graphql", false);
	} catch (error) {
		if (error instanceof UserError && answersNothing.includes(error.kind)) return null;
		throw error;
	}
}
const leftToRest = ["unavailable", "auth"];
async function sendParts(context, url, query, variables) {
	const answer = await ask({
		...context,
		maxRetries: 0
	}, url, query, variables).catch((error) => {
		if (error instanceof UserError && leftToRest.includes(error.kind)) return null;
		throw error;
	});
	const data = at(answer?.data, "data");
	if (answer === null || !isObject(data)) return null;
	const errors = at(answer.data, "errors");
	const paths = toObjects(errors).map((error) => error["path"]);
	if (!Array.isArray(errors) || errors.length === 0) return {
		data,
		refused: /* @__PURE__ */ new Set()
	};
	if (toObjects(errors).some((error) => error["type"] === "RATE_LIMITED")) throw outOfPoints(answer, context);
	return paths.length === errors.length && paths.every(isPath) ? {
		data,
		refused: new Set(paths.map((path) => path.slice(0, 2).join(".")))
	} : null;
}
const isPath = (path) => Array.isArray(path) && path.length > 0;
const absences = /* @__PURE__ */ new Set(["NOT_FOUND", "FORBIDDEN"]);
function createHeavyQuery(send) {
	const slow = /* @__PURE__ */ new Set();
	return async (query, variables, lighter) => {
		const sizes = slow.has(query) ? [lighter] : [{}, lighter];
		for (const size of sizes) try {
			return await send(query, {
				...variables,
				...size
			});
		} catch (error) {
			if (!(error instanceof UserError) || error.kind !== "unavailable") throw error;
			slow.add(query);
		}
		return null;
	};
}
function queryResult(answer, context, partial) {
	const errors = at(answer.data, "errors");
	if (!Array.isArray(errors) || errors.length === 0) return at(answer.data, "data") ?? null;
	const types = errors.map((error) => toText(at(error, "type")));
	const data = at(answer.data, "data");
	if (partial && isObject(data) && types.every((type) => absences.has(type))) return data;
	const message = safeText(errors.map((error) => toText(at(error, "message"))).join("; "), context.token);
	if (types.includes("RATE_LIMITED")) throw outOfPoints(answer, context);
	if (types.some((type) => type !== "") || /doesn't exist|undefinedField|not accessible|not permitted/i.test(message)) return null;
	throw platformError("POST /graphql", message);
}
function outOfPoints(answer, context) {
	const reset = Number(answer.headers["x-ratelimit-reset"]);
	const clock = Math.floor(context.now() / 1e3);
	return limitError({
		kind: "primary",
		waitSeconds: 300,
		resumesAt: Number.isFinite(reset) && reset > clock ? reset : clock + 3600
	});
}
function toGraphqlUrl(baseUrl) {
	return baseUrl.endsWith("/api/v3") ? `${baseUrl.slice(0, -3)}/graphql` : `${baseUrl}/graphql`;
}
// src/github/http/invalidated-by.ts
const table$2 = [
	[/\/reactions$/, []],
	[/\/git\/(?:blobs|trees|commits)$/, []],
	[/\/check-runs/, ["/check-runs"]],
	[/\/pulls\/\{pull_number\}\/reviews/, ["/reviews", "/pulls/{pull_number}/comments"]],
	[/^PATCH .*\/(?:issues|pulls)\/comments\//, []],
	[/\/issues\/\{issue_number\}\/comments/, [
		"/issues/{issue_number}/comments",
		"/issues/{issue_number}$",
		"/timeline"
	]],
	[/\/comments/, [
		"/comments",
		"/timeline",
		"/issues/"
	]],
	[/^POST .*\/git\/refs$/, [
		"/git/",
		"/contents",
		"/branches",
		"/commits",
		"/compare"
	]],
	[/\/git\/refs/, [
		"/git/",
		"/contents",
		"/branches",
		"/commits",
		"/compare",
		"/pulls/"
	]],
	[/\/issues\/\{issue_number\}\/labels/, [
		"/issues?",
		"/labels",
		"/timeline"
	]],
	[/\/assignees/, [
		"/issues?",
		"/pulls",
		"/timeline"
	]],
	[/\/sub_issues$/, [
		"/sub_issues",
		"/issues?",
		"/issues/{issue_number}$",
		"/timeline"
	]],
	[/^POST .*\/issues$/, [
		"/issues?",
		"/labels",
		"/timeline"
	]],
	[/^PATCH .*\/issues\/\{issue_number\}$/, [
		"/issues?",
		"/issues/{issue_number}$",
		"/timeline",
		"/pulls"
	]],
	[/^PATCH .*\/pulls\/\{pull_number\}$/, [
		"/pulls",
		"/issues?",
		"/issues/{pull_number}$",
		"/timeline"
	]],
	[/^POST .*\/pulls$/, [
		"/pulls?",
		"/issues?",
		"/timeline"
	]],
	[/\/labels/, [
		"/issues",
		"/labels",
		"/pulls"
	]],
	[/\/(?:issues|pulls)/, ["/issues", "/pulls"]]
];
function invalidatedBy(route, parameters = {}) {
	const touched = table$2.find(([pattern]) => pattern.test(route))?.[1] ?? null;
	const opened = /^POST .*\/issues$/.test(route);
	return (address) => touched === null || touched.some((part) => touches(address, part, parameters)) && !(opened && /[?&]state=closed(?:&|$)/.test(address));
}
function touches(address, part, parameters) {
	const filled = part.replace(/\{(\w+)\}/g, (_, name) => String(parameters[name]));
	return filled.endsWith("$") ? address.endsWith(filled.slice(0, -1)) : address.includes(filled);
}
// src/github/http/told-by.ts
const nothing = {
	told: (_, remembered) => remembered,
	known: null
};
function inLists(list, answer) {
	const id = at(answer, "id");
	return {
		told: (address, remembered) => list.test(address) && Array.isArray(remembered) && typeof id === "number" ? remembered.map((item) => at(item, "id") === id ? answer : item) : remembered,
		known: null
	};
}
function labelsOf(number, labels) {
	const own = new RegExp(`/(?:issues|pulls)/${String(number)}$`);
	const withLabels = (item) => isObject(item) ? {
		...item,
		labels
	} : item;
	return {
		told: (address, remembered) => {
			if (own.test(address)) return withLabels(remembered);
			return /\/pulls\?/.test(address) && Array.isArray(remembered) ? remembered.map((item) => at(item, "number") === number ? withLabels(item) : item) : remembered;
		},
		known: null
	};
}
function wholeIssue(parameters, answer) {
	const number = at(answer, "number");
	const { owner, repo } = parameters;
	return {
		...nothing,
		known: {
			route: "GET /repos/{owner}/{repo}/issues/{issue_number}",
			parameters: {
				owner,
				repo,
				issue_number: number
			}
		}
	};
}
function newPull(parameters, answer) {
	const number = at(answer, "number");
	const { owner, repo } = parameters;
	return {
		...nothing,
		known: {
			route: "GET /repos/{owner}/{repo}/pulls/{pull_number}",
			parameters: {
				owner,
				repo,
				pull_number: number
			}
		}
	};
}
function newChild({ owner, repo, issue_number: parent, sub_issue_id: id }) {
	const address = `/repos/${String(owner)}/${String(repo)}/issues/${String(parent)}`;
	return {
		told: (read, remembered) => /\/issues\/\d+$/.test(read) && isObject(remembered) && remembered["id"] === id ? {
			...remembered,
			parent_issue_url: address
		} : remembered,
		known: null
	};
}
const table$1 = [
	[/^PATCH .*\/issues\/comments\//, (_, answer) => inLists(/\/issues\/\d+\/comments/, answer)],
	[/^PATCH .*\/pulls\/comments\//, (_, answer) => inLists(/\/pulls\/\d+\/comments/, answer)],
	[/\/issues\/\{issue_number\}\/labels/, ({ issue_number: number }, answer) => Array.isArray(answer) ? labelsOf(number, answer) : null],
	[/\/sub_issues$/, newChild],
	[/\/assignees$|\/issues$|^PATCH .*\/issues\/\{issue_number\}$/, wholeIssue],
	[/^POST .*\/pulls$/, newPull]
];
function toldBy(route, parameters, answer) {
	const teller = table$1.find(([pattern]) => pattern.test(route))?.[1];
	if (teller === void 0) return nothing;
	return Array.isArray(answer) || typeof at(answer, "id") === "number" ? teller(parameters, answer) : null;
}
// src/github/http/usage.ts
function createMeter() {
	let [requests, writes, notModified, remembered, waitedSeconds] = [
		0,
		0,
		0,
		0,
		0
	];
	let remaining = null;
	let serverVersion = null;
	const byRoute = /* @__PURE__ */ new Map();
	return {
		usage: () => ({
			requests,
			writes,
			notModified,
			remembered,
			byRoute: Object.fromEntries([...byRoute].sort(([a], [b]) => a < b ? -1 : 1)),
			remaining,
			waitedSeconds,
			serverVersion
		}),
		sent: (route, write) => {
			requests += 1;
			if (write) writes += 1;
			byRoute.set(route, (byRoute.get(route) ?? 0) + 1);
		},
		answered: (answer) => {
			if (answer.status === 304) notModified += 1;
			const version = answer.headers["x-github-enterprise-version"] ?? "";
			if (/^[\w.@-]{1,60}$/.test(version)) serverVersion = version;
			const left = answer.headers["x-ratelimit-remaining"];
			if (left !== void 0 && /^\d{1,9}$/.test(left) && answer.headers["x-ratelimit-resource"] !== "graphql") remaining = Number(left);
		},
		remembered: () => {
			remembered += 1;
		},
		waited: (seconds) => {
			waitedSeconds += seconds;
		}
	};
}
// src/github/http/client.ts
function clientOptionsFromEnvironment(environment) {
	const { GITHUB_TOKEN, GH_TOKEN, GITHUB_API_URL, GITHUB_GRAPHQL_URL, GITHUB_SERVER_URL } = environment;
	return {
		token: (GITHUB_TOKEN || GH_TOKEN || "").trim(),
		proxy: proxyFromEnvironment(environment),
		...GITHUB_API_URL ? { baseUrl: GITHUB_API_URL } : {},
		...GITHUB_GRAPHQL_URL ? { graphqlUrl: GITHUB_GRAPHQL_URL } : {},
		...GITHUB_SERVER_URL ? { serverUrl: GITHUB_SERVER_URL } : {}
	};
}
function createGitHubClient(options) {
	const baseUrl = (options.baseUrl ?? "https://api.github.com").replace(/\/$/, "");
	const meter = createMeter();
	const answers = options.answers ?? inMemoryAnswers();
	const pause = options.sleep ?? ((milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)));
	const now = options.now ?? (() => Date.now());
	let transport = null;
	const context = {
		transport: () => transport ??= loadTransport(options, baseUrl),
		token: options.token,
		meter,
		sleep: pause,
		now,
		random: options.random ?? Math.random,
		requestBudget: options.requestBudget ?? 1e400,
		notice: options.notice ?? (() => void 0)
	};
	const memory = createReadCache(meter.remembered, (error) => error instanceof NotFoundError);
	const readAddress = (request, route) => memory.get(request.url, () => readOnce(context, answers, request, route));
	const readPage = async (route, parameters) => readAddress((await context.transport()).address(route, parameters), route);
	const graphqlUrl = options.graphqlUrl ?? toGraphqlUrl(baseUrl);
	const send = (query, variables, maxRetries) => sendQuery({
		...context,
		...maxRetries === void 0 ? {} : { maxRetries }
	}, graphqlUrl, query, variables);
	const sendHeavy = createHeavyQuery((query, variables) => send(query, variables, 0));
	const paced = createThrottle(options.writeSpacing ?? (isLoopback(baseUrl) ? 0 : 1e3), pause, now);
	return {
		serverUrl: (options.serverUrl ?? "https://github.com").replace(/\/$/, ""),
		read: async (route, parameters) => (await readPage(route, parameters)).data,
		readPages: async (route, parameters, pageOptions = {}) => collectPages(readAddress, (await context.transport()).address(route, parameters), route, pageOptions),
		queryKnown: (query, variables) => memory.get(JSON.stringify([query, variables]), () => sendQuery(context, graphqlUrl, query, variables, true)),
		queryParts: (query, variables) => memory.get(JSON.stringify([query, variables]), () => sendParts(context, graphqlUrl, query, variables)),
		query: (query, variables, lighter) => memory.get(JSON.stringify([query, variables]), () => lighter === void 0 ? send(query, variables) : sendHeavy(query, variables, lighter)),
		mutate: (query, variables) => paced(async () => {
			if (options.signal?.aborted === true) throw cancelledError();
			memory.invalidate(invalidatedBy(""));
			try {
				return await sendMutation(context, graphqlUrl, query, variables);
			} finally {
				memory.invalidate(invalidatedBy(""));
			}
		}),
		write: (route, parameters) => paced(async () => {
			const request = (await context.transport()).address(route, parameters);
			if (options.token === "") throw noTokenError(`${request.method} ${toPath(request.url)}`);
			if (options.signal?.aborted === true) throw cancelledError();
			const touched = invalidatedBy(route, parameters);
			memory.invalidate(touched);
			try {
				const { data } = await exchange(context, request, route, true);
				memory.invalidate(touched);
				const telling = toldBy(route, parameters, data);
				if (telling === null) memory.invalidate(isAddress);
				else await remember(context, memory, telling, data);
				return data;
			} catch (error) {
				memory.invalidate(isAddress);
				throw error;
			}
		}),
		usage: meter.usage
	};
}
const isAddress = (key) => /^https?:/.test(key);
async function remember(context, memory, { told, known }, data) {
	await memory.update((address, page) => {
		const before = at(page, "data");
		const after = told(address, before);
		return after === before ? page : {
			...page,
			data: after
		};
	});
	if (known === null) return;
	const { url } = (await context.transport()).address(known.route, known.parameters);
	memory.set(url, {
		data,
		link: null,
		url
	});
}
function cancelledError() {
	return new UserError({
		code: "PM205",
		message: "The run was cancelled before everything was written",
		remedy: "Run again: the next run continues where this one stopped."
	});
}
async function loadTransport(options, baseUrl) {
	const proxy = options.proxy === void 0 ? null : proxyFor(baseUrl, options.proxy);
	const [{ createTransport }, proxied] = await Promise.all([import("./octokit.js"), options.fetch === void 0 && proxy !== null ? loadFetchThrough(proxy) : options.fetch]);
	return createTransport({
		token: options.token,
		baseUrl,
		userAgent: options.userAgent ?? "after-action",
		timeoutSeconds: options.timeoutSeconds ?? 60,
		...proxied === void 0 ? {} : { fetch: proxied }
	});
}
async function loadFetchThrough(proxy) {
	const { fetchThrough } = await import("./fetch-through.js");
	return fetchThrough(proxy);
}
async function readOnce(context, answers, request, route) {
	const stored = answers.get(request.url);
	const headers = stored === void 0 ? request.headers : {
		...request.headers,
		"if-none-match": stored.etag
	};
	const answer = await exchange(context, {
		...request,
		headers
	}, route, false);
	if (answer.status === 304 && stored !== void 0) return {
		data: stored.data,
		link: stored.link,
		url: request.url
	};
	const page = {
		data: answer.data,
		link: answer.headers["link"] ?? null,
		url: request.url
	};
	if (answer.headers["etag"] !== void 0) answers.set(request.url, {
		etag: answer.headers["etag"],
		data: page.data,
		link: page.link
	});
	return page;
}
async function collectPages(readAddress, first, route, { itemsOf = (page) => page, enough = () => false }) {
	const items = [];
	const seen = /* @__PURE__ */ new Set();
	for (let address = first.url; address !== null;) {
		seen.add(address);
		const page = await readHeavy(readAddress, {
			...first,
			url: address
		}, route, itemsOf);
		const found = itemsOf(page.data);
		if (Array.isArray(found)) for (const item of found) items.push(item);
		const next = nextPage(page.link);
		address = next === null ? null : sameHost(next, first.url);
		if (address !== null && enough(items)) return {
			items,
			complete: false
		};
		if (address !== null && seen.has(address)) return {
			items,
			complete: true
		};
	}
	return {
		items,
		complete: true
	};
}
async function readHeavy(readAddress, request, route, itemsOf) {
	try {
		return await readAddress(request, route);
	} catch (error) {
		const halves = error instanceof UserError && error.kind === "unavailable" ? halfPages(request.url) : null;
		if (halves === null) throw error;
		const first = await readAddress({
			...request,
			url: halves[0]
		}, route);
		if (nextPage(first.link) === null) return first;
		const second = await readAddress({
			...request,
			url: halves[1]
		}, route);
		const both = [first, second].flatMap((page) => {
			const found = itemsOf(page.data);
			return Array.isArray(found) ? found : [];
		});
		return {
			url: request.url,
			data: Array.isArray(first.data) ? both : replaceList(first.data, itemsOf(first.data), both),
			link: second.link
		};
	}
}
function replaceList(page, list, items) {
	return isObject(page) ? Object.fromEntries(Object.entries(page).map(([name, value]) => [name, value === list ? items : value])) : items;
}
function isLoopback(baseUrl) {
	return /^https?:\/\/(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])(?::\d+)?(?:\/|$)/.test(baseUrl);
}
// src/github/cache/response-cache.ts
const format = `1 of ${version}`;
const maxCharacters = 1e7;
function createResponseCache(store, place) {
	const put = /* @__PURE__ */ new Map();
	return {
		open: (name, shape) => ({
			before: unwrap(store.read(fileName(place, name)), place, name, shape),
			put: (value) => void put.set(name, value)
		}),
		flush: () => {
			for (const [name, value] of put) {
				const text = wrap(value(), place, name);
				if (text.length <= maxCharacters) store.write(fileName(place, name), text);
			}
			put.clear();
		}
	};
}
function fileName(place, name) {
	return `${digest(place).slice(0, 16)}-${name}.json`;
}
function wrap(value, place, name) {
	const body = JSON.stringify(value);
	return `${JSON.stringify({
		format,
		place,
		name,
		sum: digest(body)
	})}\n${body}\n`;
}
function unwrap(text, place, name, shape) {
	if (text === null || text.length > 10001e3) return null;
	const end = text.indexOf("\n");
	const body = text.slice(end + 1, -1);
	if (text.slice(0, Math.max(0, end)) !== JSON.stringify({
		format,
		place,
		name,
		sum: digest(body)
	})) return null;
	try {
		const value = JSON.parse(body);
		return shape.safeParse(value).success ? value : null;
	} catch {
		return null;
	}
}
function digest(text) {
	return createHash("sha256").update(text).digest("hex");
}
// src/github/cache/etags.ts
const answersShape = array(tuple([string(), object({
	etag: string(),
	data: unknown(),
	link: string().nullable()
})]));
const maxAnswerBytes = 1e5;
const maxTotalBytes$1 = 2e6;
const unkept = /\/permission(?:$|\?)|\/user(?:$|\?)|\/commits\/[0-9a-f]{40}|\/compare\/|\/git\/|[?&](?:since|until|page)=/;
function cachedEtags(cache) {
	const stored = cache.open("etags", answersShape);
	const before = new Map(stored.before ?? []);
	const memory = inMemoryAnswers();
	const used = /* @__PURE__ */ new Map();
	const use = (url, answer) => {
		if (unkept.test(url)) return;
		used.set(url, answer);
		stored.put(() => bounded$1([...used, ...[...before].filter(([known]) => !used.has(known))]));
	};
	return {
		get: (url) => {
			const answer = memory.get(url) ?? before.get(url);
			if (answer !== void 0) use(url, answer);
			return answer;
		},
		set: (url, answer) => {
			memory.set(url, answer);
			use(url, answer);
		}
	};
}
function bounded$1(answers) {
	let room = maxTotalBytes$1;
	return answers.flatMap(([url, answer]) => {
		const size = JSON.stringify(answer).length;
		if (size > maxAnswerBytes || size > room) return [];
		room -= size;
		return [[url, {
			etag: answer.etag,
			data: answer.data,
			link: answer.link
		}]];
	});
}
// src/github/cache/shapes.ts
const person = looseObject({
	login: string(),
	type: string()
});
const time = string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
const trusted = (shape) => shape;
const commentShape = trusted(looseObject({
	id: number(),
	body: string(),
	author: person,
	createdAt: time,
	updatedAt: time,
	url: string(),
	reactions: record(string(), number())
}));
const issueShape = trusted(looseObject({
	number: number(),
	title: string(),
	body: string(),
	state: _enum(["open", "closed"]),
	createdAt: time,
	updatedAt: time,
	author: person,
	labels: array(string()),
	assignees: array(string()),
	url: string()
}));
const eventShape = trusted(looseObject({
	id: union([number(), string()]),
	event: string(),
	createdAt: time,
	actor: person,
	url: string()
}));
const commitShape = trusted(looseObject({
	sha: string(),
	message: string(),
	authoredAt: time,
	committedAt: time,
	author: person,
	authorName: string(),
	parents: array(string()),
	url: string()
}));
const deploymentShape = trusted(looseObject({
	id: union([number(), string()]),
	sha: string(),
	environment: string(),
	creator: person,
	createdAt: time,
	url: string(),
	statuses: array(looseObject({
		state: string(),
		createdAt: time
	}))
}));
const comparisonShape = trusted(looseObject({
	base: string(),
	head: string(),
	status: string(),
	totalCommits: number(),
	commits: array(commitShape),
	files: array(looseObject({ path: string() })),
	url: string()
}));
const fileShape = trusted(looseObject({
	path: string(),
	text: string(),
	sha: string()
}));
const treeShape = array(object({
	name: string(),
	mode: string(),
	sha: string()
}));
// src/github/first-parent-line.ts
function firstParentLine(commits) {
	const listed = new Map(commits.map((commit) => [commit.sha, commit]));
	const line = walkFirstParents(commits[0], listed);
	const placed = new Set(line.map(({ sha }) => sha));
	const place = new Map(commits.map(({ sha }, index) => [sha, index]));
	return [...line].reverse().map((commit) => {
		const merged = takeReachable(commit.parents.slice(1), listed, placed);
		merged.sort((a, b) => (place.get(a.sha) ?? 0) - (place.get(b.sha) ?? 0));
		return merged.length === 0 ? commit : withMergedPulls({
			...commit,
			merged
		});
	}).reverse();
}
function withMergedPulls(commit) {
	const { merged, pulls } = commit;
	if (pulls === void 0) return commit;
	const all = [...pulls, ...merged.flatMap((one) => one.pulls ?? [])];
	const files = commit.files ?? merged.flatMap((one) => one.files ?? []);
	return {
		...commit,
		...files.length > 0 || commit.files !== void 0 ? { files: firstOfEach(files, filePath) } : {},
		pulls: firstOfEach(all, ({ number }) => number),
		merged: merged.map(withoutFiles)
	};
}
function withoutFiles(commit) {
	const entries = Object.entries(commit).filter(([name]) => name !== "files" && name !== "changedFiles");
	return Object.fromEntries(entries);
}
const filePath = ({ path }) => path;
function firstOfEach(items, keyOf) {
	return [...new Map([...items].reverse().map((item) => [keyOf(item), item])).values()].reverse();
}
function walkFirstParents(head, listed) {
	const line = [];
	const seen = /* @__PURE__ */ new Set();
	for (let commit = head; commit !== void 0 && !seen.has(commit.sha); commit = listed.get(commit.parents[0] ?? "")) {
		seen.add(commit.sha);
		line.push(commit);
	}
	return line;
}
function takeReachable(parents, listed, taken) {
	const found = [];
	const open = [...parents];
	for (let sha = open.pop(); sha !== void 0; sha = open.pop()) {
		const commit = taken.has(sha) ? void 0 : listed.get(sha);
		if (commit === void 0) continue;
		taken.add(sha);
		found.push(commit);
		open.push(...commit.parents);
	}
	return found;
}
function restsOnListed(commits, listed) {
	return commits.every(({ parents, merged = [] }) => parents.every((parent) => listed.has(parent)) && restsOnListed(merged, listed));
}
// src/github/http/queries.ts
const viewerQuery = "query { viewer { login } }";
const deploymentsQuery = `query (
  $owner: String!, $name: String!, $environments: [String!], $first: Int!, $statuses: Int!, $after: String
) {
  repository(owner: $owner, name: $name) {
    deployments(first: $first, after: $after, environments: $environments, orderBy: { field: CREATED_AT, direction: DESC }) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        id
        databaseId
        commitOid
        ref { name }
        environment
        originalEnvironment
        task
        description
        createdAt
        creator { __typename login }
        statuses(first: $statuses) { nodes { state createdAt description logUrl environmentUrl } }
      }
    }
  }
}`;
const historyQuery = `query (
  $owner: String!, $name: String!, $ref: String!, $since: GitTimestamp, $until: GitTimestamp,
  $first: Int!, $pulls: Int!, $files: Int!, $after: String
) {
  repository(owner: $owner, name: $name) {
    object(expression: $ref) {
      ... on Commit {
        history(first: $first, after: $after, since: $since, until: $until) {
          pageInfo { hasNextPage endCursor }
          nodes {
            oid
            message
            authoredDate
            committedDate
            url
            author { name email user { login } }
            parents(first: 20) { nodes { oid } }
            associatedPullRequests(first: $pulls) {
              nodes {
                number
                title
                url
                merged
                mergeCommit { oid }
                changedFiles
                files(first: $files) { nodes { path additions deletions changeType } }
              }
            }
          }
        }
      }
    }
  }
}`;
// src/github/repo-context.ts
function repoContext(client, { owner, repo }) {
	const named = (parameters) => ({
		owner,
		repo,
		...Object.fromEntries(Object.entries(parameters).filter(([, value]) => value !== void 0))
	});
	return {
		client,
		owner,
		repo,
		htmlUrl: `${client.serverUrl}/${owner}/${repo}`,
		read: (route, parameters) => client.read(route, named(parameters)),
		readPages: (route, parameters, options) => client.readPages(route, named(parameters), options),
		write: (route, parameters) => client.write(route, named(parameters))
	};
}
async function orMissing(read, fallback, alsoMissing = () => false) {
	try {
		return await read;
	} catch (error) {
		if (error instanceof NotFoundError || error instanceof UserError && alsoMissing(error)) return fallback;
		throw error;
	}
}
function isUnresolvable(error) {
	return error.refusal?.status === 422;
}
const maxPagesAboveWindow = 4;
async function listCommits(place, query) {
	return query.path === void 0 ? listLine(place, query) : listHistoryOfPath(place, query);
}
async function listHistoryOfPath(place, { ref, since, until, path, limit = 1e400 }) {
	const parameters = {
		sha: ref,
		since,
		until,
		path,
		per_page: Math.min(100, Math.max(1, limit))
	};
	const { items, complete } = await orMissing(place.readPages("GET /repos/{owner}/{repo}/commits", parameters, { enough: (items) => items.length >= limit }), {
		items: [],
		complete: true
	});
	const commits = recordsFrom(place, items);
	return {
		items: commits.slice(0, limit),
		complete: complete && commits.length <= limit
	};
}
const recordsFrom = (place, items) => withoutRepeats(items.map((item) => commitFromRest(item, place.htmlUrl)), (commit) => commit.sha);
async function listLine(place, query) {
	const { until, limit = 1e400 } = query;
	const maxPages = Math.max(maxPagesAboveWindow, 2 * Math.ceil(limit / 100));
	const inWindow = ({ committedAt }) => until === void 0 || committedAt <= until;
	const first = await readRaw(place, {
		...query,
		until: void 0
	}, (commits, pages) => {
		const found = firstParentLine(commits).filter(inWindow).length;
		return found > limit || pages >= (found === 0 ? maxPagesAboveWindow : maxPages);
	});
	const line = firstParentLine(first.items).filter(inWindow);
	if (first.complete || line.length > 0) return cut(line, first.complete, limit);
	const older = await readRaw(place, query, (commits, pages) => isLongEnough(commits, pages, limit, maxPages));
	return cut(firstParentLine(fromLikelyHead(older.items)), older.complete, limit);
}
function isLongEnough(commits, pages, limit, maxPages) {
	return pages >= maxPages || firstParentLine(fromLikelyHead(commits)).length > limit;
}
function cut(line, complete, limit) {
	return {
		items: line.slice(0, limit),
		complete: complete && line.length <= limit
	};
}
async function readRaw(place, query, enough) {
	return (query.pulls === true ? await readByGraphql(place, query, enough) : null) ?? readByRest(place, query, enough);
}
async function readByRest(place, { ref, since, until }, enough) {
	const parameters = {
		sha: ref,
		since,
		until,
		per_page: 100
	};
	const { items, complete } = await orMissing(place.readPages("GET /repos/{owner}/{repo}/commits", parameters, { enough: (items) => enough(recordsFrom(place, items), Math.ceil(items.length / 100)) }), {
		items: [],
		complete: true
	});
	return {
		items: recordsFrom(place, items),
		complete
	};
}
const fullPage = {
	first: 100,
	pulls: 3,
	files: 100
};
const lightPage = {
	first: 25,
	pulls: 2,
	files: 50
};
async function readByGraphql(place, { ref, since, until }, enough) {
	const found = [];
	const named = {
		owner: place.owner,
		name: place.repo,
		ref: ref ?? "HEAD"
	};
	const window = {
		since: since ?? null,
		until: until ?? null
	};
	for (let [after, pages] = [null, 1];; pages += 1) {
		const variables = {
			...named,
			...window,
			...fullPage,
			after
		};
		const repository = at(await place.client.query(historyQuery, variables, lightPage), "repository");
		if (!isObject(repository)) return null;
		const history = at(repository, "object", "history");
		if (!isObject(history)) return {
			items: [],
			complete: true
		};
		const nodes = toObjects(history["nodes"]);
		found.push(...nodes.map((node) => commitFromGraphql(node, place.htmlUrl)));
		const items = withoutRepeats(found, ({ sha }) => sha);
		const next = toText(at(history, "pageInfo", "endCursor"));
		if (!toFlag(at(history, "pageInfo", "hasNextPage")) || next === "" || next === after) return {
			items,
			complete: true
		};
		if (enough(items, pages)) return {
			items,
			complete: false
		};
		after = next;
	}
}
function listNewestPage(place, query) {
	return readRaw(place, query, () => true);
}
function fromLikelyHead(commits) {
	const merge = commits.findIndex(({ parents }) => parents.length > 1);
	const first = firstParentLine(commits);
	return merge < 0 || first.some(({ sha }) => sha === commits[merge]?.sha) ? commits : commits.slice(merge);
}
// src/github/read-git.ts
function readGit(place) {
	return {
		commits: (query) => listCommits(place, query),
		commit: (ref) => orMissing(readCommit(place, ref), null, isUnresolvable),
		compare: (base, head) => orMissing(readComparison(place, base, head), null, isUnresolvable),
		file: (path, ref) => orMissing(readFile(place, path, ref), null),
		directory: (path, ref) => orMissing(readDirectory(place, path, ref), []),
		branch: (name) => orMissing(readBranch(place, name), null)
	};
}
async function readCommit(place, ref) {
	return commitFromRest(await place.read("GET /repos/{owner}/{repo}/commits/{ref}", { ref }), place.htmlUrl);
}
const pageSize$1 = 100;
async function readComparison(place, base, head) {
	const first = await readComparisonPage(place, base, head, 1);
	const last = Math.ceil(first.totalCommits / pageSize$1);
	if (last <= 1) return first;
	const numbers = last <= 3 ? Array.from({ length: last - 1 }, (_, index) => index + 2) : [last - 1, last];
	const commits = last <= 3 ? [...first.commits] : [];
	for (const number of numbers) commits.push(...(await readComparisonPage(place, base, head, number)).commits);
	return {
		...first,
		commits: withoutRepeats(commits, (commit) => commit.sha)
	};
}
async function readComparisonPage(place, base, head, page) {
	return comparisonFromRest(await place.read("GET /repos/{owner}/{repo}/compare/{basehead}", {
		basehead: `${base}...${head}`,
		per_page: pageSize$1,
		page
	}), place.htmlUrl, base, head);
}
async function readFile(place, path, ref) {
	const json = await place.read("GET /repos/{owner}/{repo}/contents/{path}", {
		path,
		ref
	});
	if (!isObject(json) || json["type"] !== "file") return null;
	const sha = toText(json["sha"]);
	const whole = json["encoding"] === "base64" ? json : await place.read("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", { file_sha: sha });
	return {
		path,
		text: Buffer.from(toText(at(whole, "content")), "base64").toString("utf8"),
		sha
	};
}
const maxEntries$1 = 1e3;
async function readDirectory(place, path, ref) {
	const entries = await listFolder$1(place, path, ref);
	return entries.length < maxEntries$1 || path === "" ? entries : listTree(place, path, ref);
}
async function listFolder$1(place, path, ref) {
	return toObjects(await place.read("GET /repos/{owner}/{repo}/contents/{path}", {
		path,
		ref
	})).map(fileEntryFromRest);
}
const treeKinds = {
	"040000": "directory",
	"120000": "symlink",
	"160000": "submodule"
};
async function listTree(place, path, ref) {
	const folder = (await listFolder$1(place, path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "", ref)).find((entry) => entry.path === path);
	return toObjects(at(await place.read("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", { tree_sha: folder?.sha ?? "" }), "tree")).map((entry) => ({
		path: `${path}/${toText(entry["path"])}`,
		sha: toText(entry["sha"]),
		kind: treeKinds[toText(entry["mode"])] ?? "file"
	}));
}
async function readBranch(place, name) {
	const sha = toText(at(await place.read("GET /repos/{owner}/{repo}/git/ref/{ref}", { ref: `heads/${name}` }), "object", "sha"));
	return sha === "" ? null : { sha };
}
// src/github/cache/changes.ts
const objectsShape = object({
	commits: record(string(), commitShape),
	comparisons: record(string(), comparisonShape),
	files: record(string(), fileShape)
});
const maxObjectBytes = 1e6;
const maxTotalBytes = 6e6;
const isFullSha = (ref) => /^[0-9a-f]{40}$/.test(ref);
function cachedObjects(place, cache) {
	const stored = cache.open("objects", objectsShape);
	const git = readGit(place);
	const stores = {
		commits: createObjectStore(stored.before?.commits),
		comparisons: createObjectStore(stored.before?.comparisons),
		files: createObjectStore(stored.before?.files)
	};
	const readCached = async (store, key, immutable, read) => {
		const known = immutable ? store.take(key) : null;
		if (known !== null) return known;
		const value = await read();
		if (!immutable || value === null) return value;
		store.add(key, value);
		stored.put(() => bounded(stores));
		return value;
	};
	return {
		commit: (ref) => readCached(stores.commits, ref, isFullSha(ref), () => git.commit(ref)),
		compare: (base, head) => readCached(stores.comparisons, `${base}...${head}`, isFullSha(base) && isFullSha(head), () => git.compare(base, head)),
		fileAt: (path, sha) => readCached(stores.files, `${sha}:${path}`, isFullSha(sha), () => git.file(path, sha))
	};
}
function createObjectStore(before = {}) {
	const values = new Map(Object.entries(before).reverse());
	return {
		take: (key) => {
			const value = values.get(key);
			if (value === void 0) return null;
			values.delete(key);
			values.set(key, value);
			return value;
		},
		add: (key, value) => void values.set(key, value),
		entries: () => [...values].reverse()
	};
}
function bounded({ commits, comparisons, files }) {
	let room = maxTotalBytes;
	const some = (store) => Object.fromEntries(store.entries().filter(([, value]) => {
		const size = JSON.stringify(value).length;
		if (size > maxObjectBytes || size > room) return false;
		room -= size;
		return true;
	}));
	return {
		commits: some(commits),
		comparisons: some(comparisons),
		files: some(files)
	};
}
const listShape = object({
	key: string(),
	items: array(commitShape),
	complete: boolean()
});
const listsShape = array(listShape);
const maxLists$1 = 8;
function cachedCommits(place, cache) {
	const stored = cache.open("commits", listsShape);
	let lists = stored.before ?? [];
	return async (query) => {
		const { ref, since, until, path, pulls = false, limit = 1e400 } = query;
		if (since === void 0 || path !== void 0 || limit <= 100) return listCommits(place, query);
		const key = `${ref ?? ""} ${since}${pulls ? " pulls" : ""}`;
		const known = lists.find((list) => list.key === key);
		const whole = {
			...query,
			until: void 0
		};
		const found = (known === void 0 ? null : await extend(place, known, whole)) ?? await listCommits(place, whole);
		lists = [{
			key,
			items: [...found.items],
			complete: found.complete
		}, ...lists.filter((list) => list.key !== key)].slice(0, maxLists$1);
		stored.put(() => lists);
		const items = found.items.filter(({ committedAt }) => until === void 0 || committedAt <= until);
		return items.length > 0 || found.complete ? {
			items,
			complete: found.complete
		} : listCommits(place, query);
	};
}
async function extend(place, known, query) {
	const { limit = 1e400 } = query;
	const page = await listNewestPage(place, query);
	const line = firstParentLine(page.items);
	if (page.complete) return {
		items: line.slice(0, limit),
		complete: line.length <= limit
	};
	const joint = line.findIndex(({ sha }) => sha === known.items[0]?.sha);
	if (joint === -1) return null;
	const added = line.slice(0, joint);
	const listed = new Set(shasIn([...page.items, ...known.items]));
	const joins = line.slice(joint).every(({ sha }, index) => sha === known.items[index]?.sha) && restsOnListed(added, listed);
	const items = [...added, ...known.items];
	if (!joins || !known.complete && items.length < limit) return null;
	return {
		items: items.slice(0, limit),
		complete: known.complete && items.length <= limit
	};
}
const shasIn = (commits) => commits.flatMap(({ sha, merged = [] }) => [sha, ...merged.map((commit) => commit.sha)]);
// src/github/read-deploys.ts
function readDeploys(place) {
	return {
		deployments: (query) => readDeployments(place, query),
		releases: (query) => listReleases(place, query),
		workflowRuns: (query) => listRuns(place, query),
		workflowState: (file) => readWorkflowState(place, file)
	};
}
async function readDeployments(place, query, list = listByGraphql) {
	const found = await list(place, query);
	if (found === null) return deploymentsByRest(place, query);
	const { items, complete } = computeWindow(found.items, query, found.complete);
	return {
		items: query.flags === true ? await withFlags(place, items) : items,
		complete
	};
}
function computeWindow(items, { since, limit = 1e400 }, complete) {
	const listed = newest$1(items, ({ createdAt }) => createdAt, since, limit, complete);
	const older = newest$1(items.filter(({ createdAt }) => isOlder(createdAt, since)), ({ createdAt }) => createdAt, void 0, 1e400, true);
	return {
		items: [...listed.items, ...withoutRepeats(older.items, ({ environment }) => environment)],
		complete: listed.complete
	};
}
async function withFlags(place, deployments) {
	if (deployments.length === 0) return deployments;
	const { items } = await place.readPages("GET /repos/{owner}/{repo}/deployments", { per_page: 100 }, { enough: () => true });
	const listed = toObjects(items);
	return deployments.map((deployment) => {
		const flags = listed.find(({ id }) => id === deployment.id) ?? listed.find(({ environment }) => environment === deployment.environment);
		return {
			...deployment,
			...environmentFlags(flags)
		};
	});
}
const isOlder = (instant, since) => since !== void 0 && instant < since;
function newest$1(items, timeOf, since, limit, complete) {
	const wanted = items.filter((item) => !isOlder(timeOf(item), since)).toSorted((a, b) => timeOf(a) < timeOf(b) ? 1 : timeOf(a) > timeOf(b) ? -1 : 0);
	const reachedBack = complete || items.some((item) => isOlder(timeOf(item), since));
	return {
		items: wanted.slice(0, limit),
		complete: reachedBack && wanted.length <= limit
	};
}
async function listByGraphql(place, { since, environments, limit = 1e400 }, known = () => null) {
	const found = [];
	const reaches = ({ items, complete }) => {
		const last = items.at(-1);
		return complete || items.length >= limit || last !== void 0 && isOlder(last.createdAt, since);
	};
	for (let after = null;;) {
		const variables = {
			owner: place.owner,
			name: place.repo,
			environments: environments ?? null,
			first: 100,
			statuses: 30,
			after
		};
		const page = at(await place.client.query(deploymentsQuery, variables, {
			first: 25,
			statuses: 10
		}), "repository", "deployments");
		if (!isObject(page)) return null;
		found.push(...toObjects(page["nodes"]).map((node) => deploymentFromGraphql(node, place)));
		const cursor = toText(at(page, "pageInfo", "endCursor"));
		const more = toFlag(at(page, "pageInfo", "hasNextPage")) && cursor !== "" && cursor !== after;
		const list = {
			items: withoutRepeats(found, ({ id }) => id),
			complete: !more,
			total: Number(at(page, "totalCount"))
		};
		if (reaches(list)) return list;
		const joined = after === null ? known(list) : null;
		if (joined !== null && reaches(joined)) return joined;
		after = cursor;
	}
}
function deploymentFromGraphql(node, place) {
	const statuses = toObjects(at(node, "statuses", "nodes")).map((status) => ({
		state: status["state"],
		created_at: status["createdAt"],
		description: status["description"],
		log_url: status["logUrl"],
		environment_url: status["environmentUrl"]
	}));
	const login = toText(at(node, "creator", "login"));
	const isBot = at(node, "creator", "__typename") === "Bot";
	return deploymentFromRest({
		id: node["databaseId"] ?? node["id"],
		sha: node["commitOid"],
		ref: at(node, "ref", "name"),
		environment: node["environment"],
		original_environment: node["originalEnvironment"],
		task: node["task"],
		description: node["description"],
		created_at: node["createdAt"],
		creator: login === "" ? null : {
			login: isBot && !login.endsWith("[bot]") ? `${login}[bot]` : login,
			type: isBot ? "Bot" : "User"
		},
		statuses
	}, place.htmlUrl);
}
const maxByRest = 20;
async function deploymentsByRest(place, { since, environments, limit = maxByRest }) {
	const maxDeployments = Math.min(limit, maxByRest);
	const found = [];
	let complete = true;
	for (const environment of environments ?? [void 0]) {
		const pages = await place.readPages("GET /repos/{owner}/{repo}/deployments", {
			environment,
			per_page: 100
		}, { enough: (items) => items.length >= maxDeployments });
		found.push(...toObjects(pages.items));
		complete &&= pages.complete;
	}
	const listed = computeWindow([...new Map(found.map((item) => [item["id"], item])).values()].map((item) => deploymentFromRest(item, place.htmlUrl, [])), {
		limit: maxDeployments,
		...since && { since }
	}, complete);
	const deployments = [];
	for (const deployment of listed.items.slice(0, maxByRest)) deployments.push({
		...deployment,
		statuses: await statusesByRest(place, deployment.id)
	});
	return {
		items: deployments,
		complete: listed.complete
	};
}
async function statusesByRest(place, id) {
	const { items } = await place.readPages("GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses", {
		deployment_id: Number(id),
		per_page: 100
	});
	return deploymentStatuses(items);
}
async function listReleases(place, { since, limit = 1e400 }) {
	const { items, complete } = await place.readPages("GET /repos/{owner}/{repo}/releases", { per_page: Math.min(100, Math.max(1, limit)) }, { enough: (found) => found.length >= limit });
	return newest$1(withoutRepeats(toObjects(items).filter((item) => !toFlag(item["draft"])).map((item) => releaseFromRest(item, place.htmlUrl)), ({ id }) => id), ({ publishedAt }) => publishedAt, since, limit, complete);
}
async function readWorkflowState(place, file) {
	const workflow = await orMissing(place.read("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}", { workflow_id: file }), null);
	if (workflow === null) return null;
	return toText(at(workflow, "state")) === "active" ? "enabled" : "disabled";
}
async function listRuns(place, { workflow, since, branch, event, limit = 1e400 }) {
	const parameters = {
		workflow_id: workflow.slice(workflow.lastIndexOf("/") + 1),
		branch,
		event,
		created: since === void 0 ? void 0 : `>=${since}`,
		per_page: Math.min(100, Math.max(1, limit))
	};
	const { items, complete } = await orMissing(place.readPages("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs", parameters, {
		itemsOf: (page) => at(page, "workflow_runs"),
		enough: (found) => found.length >= limit
	}), {
		items: [],
		complete: true
	});
	return newest$1(withoutRepeats(items.map((item) => workflowRunFromRest(item, place.htmlUrl)), ({ id }) => id), ({ startedAt }) => startedAt, since, limit, complete);
}
// src/github/cache/deployments.ts
const cachedListShape = object({
	environment: string(),
	items: array(deploymentShape),
	complete: boolean(),
	total: number()
});
const maxLists = 4;
function cachedDeployments(place, cache) {
	const stored = cache.open("deployments", array(cachedListShape));
	let lists = stored.before ?? [];
	return (query) => readDeployments(place, query, async () => {
		const environment = JSON.stringify(query.environments ?? null);
		const known = lists.find((list) => list.environment === environment);
		const list = await listByGraphql(place, query, (first) => known === void 0 ? null : joined(first, known));
		if (list !== null && Number.isFinite(list.total)) {
			lists = [{
				environment,
				items: [...list.items],
				complete: list.complete,
				total: list.total
			}, ...lists.filter((one) => one.environment !== environment)].slice(0, maxLists);
			stored.put(() => lists);
		}
		return list;
	});
}
function joined(first, known) {
	const joint = first.items.findIndex(({ id }) => id === known.items[0]?.id);
	if (joint === -1 || first.total - known.total !== joint) return null;
	const shared = first.items.slice(joint);
	if (!shared.every(({ id }, index) => id === known.items[index]?.id)) return null;
	const behind = known.items.slice(shared.length);
	const newest = first.items[0]?.createdAt;
	const succeeded = new Set(shared.flatMap((_, index) => environmentOfSuccess(known.items[index])));
	for (const deployment of behind) {
		if (newest === void 0 || !isSettled$1(deployment, succeeded, newest)) return null;
		for (const environment of environmentOfSuccess(deployment)) succeeded.add(environment);
	}
	return {
		items: [...first.items, ...behind],
		complete: known.complete,
		total: first.total
	};
}
function isSettled$1({ environment, statuses }, succeeded, now) {
	const last = statuses.at(-1);
	if (last === void 0 || last.createdAt > plusSeconds(now, -86400)) return false;
	return last.state === "failure" || last.state === "error" || last.state === "inactive" || last.state === "success" && succeeded.has(environment);
}
function environmentOfSuccess(deployment) {
	return deployment?.statuses.some(({ state }) => state === "success") === true ? [deployment.environment] : [];
}
// src/github/known-texts.ts
const known = /* @__PURE__ */ new WeakMap();
function knownTo({ client }) {
	const before = known.get(client);
	if (before !== void 0) return before;
	const empty = {
		texts: /* @__PURE__ */ new Map(),
		commits: /* @__PURE__ */ new Map()
	};
	known.set(client, empty);
	return empty;
}
function learnTexts(place, texts) {
	const { texts: all } = knownTo(place);
	for (const [sha, text] of Object.entries(texts)) all.set(sha, text);
}
function learnCommit(place, sha, files) {
	knownTo(place).commits.set(sha, files);
}
function knownText(place, sha) {
	return knownTo(place).texts.get(sha);
}
function writtenFile(place, path, commit) {
	const written = knownTo(place).commits.get(commit)?.find((file) => file.path === path);
	return written && {
		...written,
		sha: blobSha(written.text)
	};
}
function blobSha(text) {
	const bytes = Buffer.from(text);
	return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
// src/config/config.ts
const configPath = ".github/after-action.yml";
// src/config/defaults.ts
const defaultConfig = {
	"labels": {
		"incident": "incident",
		"incidentType": null,
		"followUp": "follow-up",
		"digest": "follow-up-digest",
		"postmortem": "postmortem",
		"readiness": "incident-readiness",
		"drill": "drill",
		"statusPrefix": "status:"
	},
	"severities": [
		{
			"name": "sev1",
			"label": "sev1",
			"description": "Most users cannot use the product, or data is at risk",
			"updateEveryMinutes": 30,
			"followUpDays": 15
		},
		{
			"name": "sev2",
			"label": "sev2",
			"description": "An important part is down or slow for many users",
			"updateEveryMinutes": 60,
			"followUpDays": 30
		},
		{
			"name": "sev3",
			"label": "sev3",
			"description": "A small part is affected, or there is a workaround",
			"updateEveryMinutes": 240
		},
		{
			"name": "sev4",
			"label": "sev4",
			"description": "No user notices yet",
			"updateEveryMinutes": 1440
		}
	],
	"timeZone": null,
	"deployments": {
		"source": "auto",
		"environments": []
	},
	"correlation": {
		"windowHours": 72,
		"slackMinutes": 10,
		"configurationPaths": [
			"**/*.{yml,yaml,toml,ini,env,tf,tfvars}",
			"**/values*.{yml,yaml}",
			"**/{config,configs,flags,feature-flags}/**"
		],
		"show": 3
	},
	"services": [],
	"probes": [],
	"probe": {
		"controls": ["https://github.com/robots.txt", "https://www.iana.org/robots.txt"],
		"dependencies": [],
		"allowHosts": []
	},
	"watch": {
		"workflow": "watch.yml",
		"probeEveryMinutes": 10
	},
	"response": {
		"responders": [],
		"escalation": [],
		"steps": [],
		"runbookFolders": ["runbooks", "docs/runbooks"],
		"thirdParties": [],
		"leadAfterMinutes": 2,
		"severityAfterMinutes": 10,
		"freshEyesAfterMinutes": 45,
		"rotateAfterHours": 4
	},
	"rollback": {
		"method": null,
		"workflow": null,
		"versionInput": "version",
		"keyInput": "key",
		"inputs": {},
		"requiredContexts": null,
		"approvals": 1,
		"approvers": [],
		"aloneAfterMinutes": 10,
		"expiresAfterMinutes": 60,
		"maxAgeDays": 30
	},
	"freeze": {
		"label": "freeze",
		"passLabel": "incident-fix",
		"on": [],
		"afterRollback": true,
		"minutes": 120,
		"warnMinutes": 15
	},
	"runbooks": [],
	"warRoom": { "url": null },
	"invite": {},
	"architecture": [],
	"cost": {
		"perMinute": null,
		"perSeverity": {},
		"currency": "USD",
		"affectedShare": 1
	},
	"timeline": { "keyRows": 12 },
	"postmortem": {
		"directory": "postmortems",
		"branchPrefix": "after-action/incident-",
		"template": null,
		"templates": [],
		"privateWords": [],
		"draft": true,
		"sections": {}
	},
	"review": {
		"preset": "recommended",
		"rules": {},
		"failOn": "error",
		"baseline": null
	},
	"followUps": {
		"defaultDueDays": 56,
		"remindEveryDays": 7,
		"assign": true,
		"remindBeforeDays": 3,
		"workingDays": [
			"mon",
			"tue",
			"wed",
			"thu",
			"fri"
		],
		"teams": [],
		"escalateTo": null,
		"gate": ["sev1", "sev2"],
		"digest": "summary",
		"postmortemAfterDays": [3, 7]
	},
	"commands": { "permission": "write" },
	"identities": [],
	"readiness": { "accepted": [] },
	"redact": { "emails": false }
};
// src/jobs/read-files.ts
const codeownersPaths = [
	".github/CODEOWNERS",
	"CODEOWNERS",
	"docs/CODEOWNERS"
];
const document = /\.(?:md|markdown|mdx|txt|adoc|rst|html?)$/i;
const maxRunbooks = 300;
const maxFolders = 2;
async function readRepositoryFiles(reader, services, { response }) {
	const root = new Set((await reader.directory("")).map(({ path }) => path));
	const isThere = (path) => root.has(path.split("/")[0] ?? "");
	const runbooks = [];
	for (const folder of response.runbookFolders.filter(isThere)) runbooks.push(...await runbooksIn(reader, folder, services));
	return {
		codeowners: await readCodeowners(reader, codeownersPaths.filter(isThere)),
		runbooks: runbooks.slice(0, maxRunbooks)
	};
}
async function readCodeowners(reader, paths) {
	for (const path of paths) {
		const file = await reader.file(path);
		if (file !== null) return file.text;
	}
	return "";
}
async function runbooksIn(reader, folder, services) {
	const entries = await reader.directory(folder);
	const names = new Set(services.map((name) => name.toLowerCase()));
	const below = entries.filter(({ kind, path }) => kind === "directory" && names.has((path.split("/").at(-1) ?? "").toLowerCase()));
	const found = [...entries];
	for (const { path } of below.slice(0, maxFolders)) found.push(...await reader.directory(path));
	return found.filter(({ kind, path }) => kind === "file" && document.test(path)).map(({ path }) => path);
}
// src/jobs/read-config.ts
const otherConfigPath = configPath.replace(/\.yml$/, ".yaml");
async function readConfig(reader, loadRuleIds) {
	const here = (await reader.directory(dirname$1(configPath))).map(({ path }) => path);
	const [path, other] = [configPath, otherConfigPath].filter((one) => here.includes(one));
	const file = path === void 0 ? null : await reader.file(path);
	if (path === void 0 || file === null) return {
		config: defaultConfig,
		problems: [],
		notices: []
	};
	const { parseConfig } = await import("./jobs.js").then((m) => ({ parseConfig: m.parseConfig }));
	const parsed = parseConfig(file.text, path, { ruleIds: await loadRuleIds() });
	return other === void 0 ? parsed : {
		...parsed,
		notices: [...parsed.notices, notRead(other, path)]
	};
}
function notRead(path, instead) {
	return {
		message: `not read, because there is ${instead} too`,
		place: {
			path,
			line: 1,
			column: 1
		}
	};
}
// src/markdown/marker.ts
const name = /^[a-z][a-z0-9-]{0,39}$/;
const grammar = /^<!-- after-action:([a-z][a-z0-9-]{0,39}) v=1((?: [a-z][a-z0-9-]{0,39}=[A-Za-z0-9._%/:-]{0,2000}){0,20}) -->$/;
function printMarker(kind, attributes = {}) {
	const pairs = Object.entries(attributes).map(([key, value]) => {
		if (!name.test(key) || key === "v") throw new TypeError(`"${key}" cannot be an attribute of a marker`);
		return ` ${key}=${encodeValue(value)}`;
	});
	if (!name.test(kind)) throw new TypeError(`"${kind}" cannot be the kind of a marker`);
	return `<!-- after-action:${kind} v=1${pairs.join("")} -->`;
}
function parseMarker(body) {
	const first = body.slice(0, 5e4).split("\n", 1)[0]?.replace(/\r$/, "") ?? "";
	const match = grammar.exec(first);
	if (match === null) return null;
	const [, kind = "", rest = ""] = match;
	const pairs = rest.split(" ").slice(1).map((pair) => {
		const at = pair.indexOf("=");
		return [pair.slice(0, at), decodeValue(pair.slice(at + 1))];
	});
	if (pairs.some(([key, value]) => key === "v" || value === null) || new Set(pairs.map(([key]) => key)).size !== pairs.length) return null;
	return {
		kind,
		attributes: Object.fromEntries(pairs)
	};
}
function markedAs(objects, trusted, kind, key) {
	return objects.filter(({ author, body }) => {
		if (!trusted.has(author.login.toLowerCase())) return false;
		const marker = parseMarker(body);
		return marker !== null && marker.kind === kind && (key === void 0 || marker.attributes["key"] === key);
	});
}
function encodeValue(value) {
	return encodeURIComponent(value.replace(/\p{Cs}/gu, "�")).replace(/[!'()*~]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`).replace(/%2F/g, "/").replace(/%3A/g, ":").replace(/--/g, "%2D%2D");
}
function decodeValue(encoded) {
	try {
		const value = decodeURIComponent(encoded);
		return encodeValue(value) === encoded ? value : null;
	} catch {
		return null;
	}
}
// src/markdown/ours.ts
const actionsBot$1 = "github-actions[bot]";
function trustedLogins({ self, identities = [] }) {
	return new Set([
		self,
		actionsBot$1,
		...identities
	].map((login) => login.toLowerCase()));
}
function isTrusted(login, who) {
	return trustedLogins(who).has(login.toLowerCase());
}
const changeLogMarker = "change-log";
const changeLogLabel = "after-action-log";
function isChangeLog(issue, who) {
	return isTrusted(issue.author.login, who) && parseMarker(issue.body)?.kind === "change-log";
}
function isOurs({ author, body }, who) {
	return isTrusted(author.login, who) && parseMarker(body) !== null;
}
function isGenerated(object, who) {
	const marked = parseMarker(object.body) !== null;
	return isBot(object.author) ? marked || isTrusted(object.author.login, who) : marked && isTrusted(object.author.login, who);
}
function isBot({ login, type }) {
	return type === "Bot" || login.endsWith("[bot]");
}
function isPerson(user) {
	return !isBot(user) && user.login !== "ghost";
}
function isOwnEvent(actor, who) {
	return isTrusted(actor.login, who) && isBot(actor);
}
// src/github/opening.ts
const withParents = (folder) => folder.split("/").map((_, index, names) => names.slice(0, index + 1).join("/"));
const folders = ["", ...new Set([
	dirname$1(configPath),
	defaultConfig.postmortem.directory,
	...defaultConfig.response.runbookFolders,
	...codeownersPaths.map(dirname$1).filter((folder) => folder !== ".")
].flatMap(withParents))];
const files = [
	configPath,
	otherConfigPath,
	...codeownersPaths
];
const mayBeMissing = [changeLogLabel];
const query = `query ($owner: String!, $name: String!) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    nameWithOwner url isPrivate isArchived defaultBranchRef { name }
    head: object(expression: "HEAD") { ... on Commit { oid tree { oid } } }
    ${[
	...folders.map((path, i) => `folder${i}: object(expression: "HEAD:${path}") { ...listed }`),
	...files.map((path, i) => `file${i}: object(expression: "HEAD:${path}") { ...read }`),
	...mayBeMissing.map((name, i) => `label${i}: label(name: "${name}") { name }`)
].join("\n    ")}
  }
}
fragment listed on Tree { entries { name mode oid } }
fragment read on Blob { oid text isTruncated }`;
const asked = /* @__PURE__ */ new WeakMap();
function readOpening(place) {
	const known = knownOpening(place);
	if (known !== null) return known;
	const answer = askOpening(place).catch((error) => {
		asked.get(place.client)?.delete(place.htmlUrl);
		throw error;
	});
	const ofClient = asked.get(place.client) ?? /* @__PURE__ */ new Map();
	asked.set(place.client, ofClient.set(place.htmlUrl, answer));
	return answer;
}
function knownOpening({ client, htmlUrl }) {
	return asked.get(client)?.get(htmlUrl) ?? null;
}
async function askOpening(place) {
	const { owner, repo: name } = place;
	const answer = await place.client.queryParts(query, {
		owner,
		name
	});
	if (answer === null) return null;
	const { data, refused } = answer;
	const json = at(data, "repository");
	const isKnown = (part) => isObject(json) && !refused.has(`repository.${part}`);
	return {
		login: toText(at(data, "viewer", "login")),
		repository: repositoryOf(json),
		head: headOf(at(json, "head")),
		folders: foldersOf(json),
		texts: textsOf(json),
		missingLabels: new Set(mayBeMissing.filter((_, i) => isKnown(`label${i}`) && at(json, `label${i}`) === null))
	};
}
function repositoryOf(json) {
	const [fullName, url] = [toText(at(json, "nameWithOwner")), toText(at(json, "url"))];
	const defaultBranch = toText(at(json, "defaultBranchRef", "name"));
	const [owner = "", name = ""] = fullName.split("/");
	if (owner === "" || name === "" || url === "" || defaultBranch === "") return null;
	return {
		owner,
		name,
		fullName,
		defaultBranch,
		url,
		private: toFlag(at(json, "isPrivate")),
		archived: toFlag(at(json, "isArchived"))
	};
}
function headOf(json) {
	const [commit, tree] = [toText(at(json, "oid")), toText(at(json, "tree", "oid"))];
	return commit === "" || tree === "" ? null : {
		commit,
		tree
	};
}
const maxEntries = 1e3;
function foldersOf(json) {
	return new Map(folders.flatMap((folder, i) => {
		const entries = at(json, `folder${i}`, "entries");
		if (!Array.isArray(entries) || entries.length >= maxEntries) return [];
		return [[folder, toObjects(entries).map((entry) => entryOf(folder, entry)).toSorted((a, b) => compareText(a.path, b.path))]];
	}));
}
const kinds$1 = {
	"40000": "directory",
	"120000": "symlink",
	"160000": "submodule"
};
function entryOf(folder, entry) {
	const name = toText(entry["name"]);
	return {
		path: folder === "" ? name : `${folder}/${name}`,
		sha: toText(entry["oid"]),
		kind: kinds$1[Number(entry["mode"]).toString(8)] ?? "file"
	};
}
function textsOf(json) {
	return new Map(files.flatMap((_, i) => {
		const blob = at(json, `file${i}`);
		const text = at(blob, "text");
		return typeof text === "string" && !toFlag(at(blob, "isTruncated")) ? [[toText(at(blob, "oid")), text]] : [];
	}));
}
function entryAt(opening, path) {
	const slash = path.lastIndexOf("/");
	const folder = slash < 0 ? "" : path.slice(0, slash);
	const listed = opening.folders.get(folder);
	if (listed !== void 0) return listed.find((entry) => entry.path === path) ?? null;
	return (folder === "" ? void 0 : entryAt(opening, folder)) === null ? null : void 0;
}
function fileAt(opening, path, textOf = () => void 0) {
	const entry = entryAt(opening, path);
	if (entry === null || entry === void 0) return entry;
	const text = entry.kind === "file" ? opening.texts.get(entry.sha) ?? textOf(entry.sha) : void 0;
	return text === void 0 ? void 0 : {
		path,
		text,
		sha: entry.sha
	};
}
function folderAt(opening, path) {
	return opening.folders.get(path) ?? (entryAt(opening, path) === null ? [] : void 0);
}
// src/github/read-documents.ts
function readDocuments(place, branch) {
	return {
		filesBelow: async (folder) => {
			const found = await findFolder(place, await branch(), folder);
			return found?.tree == null ? null : listFolder(place, folder, found.commit, found.tree);
		},
		blobTexts: (shas) => readTexts(place, shas)
	};
}
const folderQuery = `query ($owner: String!, $name: String!, $head: String!, $folder: String!) {
  repository(owner: $owner, name: $name) {
    head: object(expression: $head) { oid }
    folder: object(expression: $folder) { __typename oid }
  }
}`;
async function findFolder(place, branch, folder) {
	const known = await folderInOpening(place, folder);
	if (known !== void 0) return known;
	const { owner, repo: name } = place;
	const repository = at(await place.client.query(folderQuery, {
		owner,
		name,
		head: branch,
		folder: `${branch}:${folder}`
	}), "repository");
	if (repository === null || repository === void 0) return walk$1(place, branch, folder);
	const commit = toText(at(repository, "head", "oid"));
	const isTree = at(repository, "folder", "__typename") === "Tree";
	if (commit === "") return null;
	return {
		commit,
		tree: isTree ? toText(at(repository, "folder", "oid")) : null
	};
}
async function folderInOpening(place, folder) {
	const opening = await readOpening(place);
	if (opening?.head == null) return void 0;
	const { commit, tree } = opening.head;
	if (folder === "") return {
		commit,
		tree
	};
	const entry = entryAt(opening, folder);
	if (entry === void 0 || entry !== null && entry.kind !== "directory") return void 0;
	return {
		commit,
		tree: entry?.sha ?? null
	};
}
async function walk$1(place, branch, folder) {
	const commit = toText(at(await orMissing(place.read("GET /repos/{owner}/{repo}/git/ref/{ref}", { ref: `heads/${branch}` }), null), "object", "sha"));
	if (commit === "") return null;
	let tree = commit;
	for (const name of folder.split("/").filter(Boolean)) {
		const next = toObjects(at(tree === null ? null : await readTree$1(place, tree, false), "tree")).find((entry) => entry["path"] === name && entry["type"] === "tree");
		tree = next === void 0 ? null : toText(next["sha"]);
	}
	return {
		commit,
		tree
	};
}
const kinds = { "120000": "symlink" };
async function listFolder(place, folder, commit, tree) {
	const opening = await readOpening(place);
	const listed = opening?.head?.commit === commit ? folderAt(opening, folder) : void 0;
	if (listed?.every(({ kind }) => kind === "file" || kind === "symlink") === true) return {
		commit,
		files: listed,
		complete: true
	};
	const json = await readTree$1(place, tree, true);
	if (json === null) return null;
	return {
		commit,
		files: toObjects(at(json, "tree")).filter((entry) => entry["type"] === "blob").map((entry) => ({
			path: below(folder, toText(entry["path"])),
			sha: toText(entry["sha"]),
			kind: kinds[toText(entry["mode"])] ?? "file"
		})),
		complete: !toFlag(at(json, "truncated"))
	};
}
function below(folder, path) {
	return folder === "" ? path : `${folder}/${path}`;
}
function readTree$1(place, sha, whole) {
	return orMissing(place.read("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
		tree_sha: sha,
		recursive: whole ? "1" : void 0
	}), null, isUnresolvable);
}
const textsAtOnce = 100;
const blobsAtOnce = 8;
async function readTexts(place, shas) {
	const wanted = [...new Set(shas)].filter((sha) => /^[0-9a-f]{40,64}$/.test(sha));
	const texts = {};
	for (let i = 0; i < wanted.length; i += textsAtOnce) Object.assign(texts, await readSome(place, wanted.slice(i, i + textsAtOnce)));
	learnTexts(place, texts);
	return texts;
}
async function readSome(place, shas) {
	const { owner, repo: name } = place;
	const fields = shas.map((sha) => `b${sha}: object(oid: "${sha}") { ... on Blob { text isTruncated } }`);
	const answer = await place.client.query(`query ($owner: String!, $name: String!) { repository(owner: $owner, name: $name) {\n${fields.join("\n")}\n} }`, {
		owner,
		name
	});
	const found = shas.flatMap((sha) => {
		const blob = at(answer, "repository", `b${sha}`);
		const text = at(blob, "text");
		return typeof text === "string" && !toFlag(at(blob, "isTruncated")) ? [[sha, text]] : [];
	});
	const texts = Object.fromEntries(found);
	const missing = shas.filter((sha) => texts[sha] === void 0);
	for (let i = 0; i < missing.length; i += blobsAtOnce) {
		const some = missing.slice(i, i + blobsAtOnce);
		const read = await Promise.all(some.map((sha) => readBlob$1(place, sha)));
		for (const [index, text] of read.entries()) if (text !== null) texts[some[index] ?? ""] = text;
	}
	return texts;
}
async function readBlob$1(place, sha) {
	const json = await orMissing(place.read("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", { file_sha: sha }), null, isUnresolvable);
	if (json === null) return null;
	const bytes = Buffer.from(toText(at(json, "content")), "base64");
	return bytes.subarray(0, 8e3).includes(0) ? null : bytes.toString("utf8");
}
// src/github/cache/documents.ts
const entryShape = object({
	path: string(),
	sha: string(),
	kind: _enum([
		"file",
		"directory",
		"symlink",
		"submodule"
	])
});
const foldersShape = record(string(), object({
	tree: string(),
	files: array(entryShape)
}));
const textsShape = record(string(), string());
const drawers$1 = "0123456789abcdef";
function cachedDocuments(place, cache, repository) {
	const folders = cache.open("folders", foldersShape);
	const known = { ...folders.before };
	const open = /* @__PURE__ */ new Map();
	const drawerOf = (digit) => {
		const drawer = open.get(digit) ?? cache.open(`texts-${digit}`, textsShape);
		open.set(digit, drawer);
		return drawer;
	};
	return {
		filesBelow: async (folder) => {
			const found = await findFolder(place, (await repository()).defaultBranch, folder);
			if (found === null || found.tree === null) return null;
			const before = known[folder];
			if (before?.tree === found.tree) return {
				commit: found.commit,
				files: before.files,
				complete: true
			};
			const listed = await listFolder(place, folder, found.commit, found.tree);
			if (listed?.complete === true) {
				known[folder] = {
					tree: found.tree,
					files: [...listed.files]
				};
				folders.put(() => known);
			}
			return listed;
		},
		blobTexts: async (shas) => {
			const kept = Object.assign({}, ...[...drawers$1].map((digit) => drawerOf(digit).before ?? {}));
			const missing = shas.filter((sha) => kept[sha] === void 0);
			const read = missing.length === 0 ? {} : await readTexts(place, missing);
			const wanted = Object.fromEntries(shas.flatMap((sha) => {
				const text = kept[sha] ?? read[sha];
				return text === void 0 ? [] : [[sha, text]];
			}));
			learnTexts(place, wanted);
			for (const digit of drawers$1) keepDrawer(drawerOf(digit), digit, wanted);
			return wanted;
		}
	};
}
function keepDrawer(drawer, digit, wanted) {
	const own = Object.entries(wanted).filter(([sha]) => sha.startsWith(digit));
	const before = drawer.before ?? {};
	if (!(own.length === Object.keys(before).length && own.every(([sha]) => before[sha] !== void 0))) drawer.put(() => Object.fromEntries(own));
}
// src/github/cache/files.ts
const filesShape = object({
	trees: record(string(), treeShape),
	texts: record(string(), string())
});
const maxTextBytes = 2e5;
function cachedFiles(place, cache, repository, fileAt) {
	const stored = cache.open("files", filesShape);
	const git = readGit(place);
	const trees = new Map(Object.entries(stored.before?.trees ?? {}));
	const texts = new Map(Object.entries(stored.before?.texts ?? {}));
	const keep = () => stored.put(() => ({
		trees: Object.fromEntries([...trees].slice(-50)),
		texts: Object.fromEntries([...texts].slice(-50))
	}));
	const treeOf = async (sha) => {
		const tree = trees.get(sha) ?? await readTree(place, sha);
		if (tree !== null) renew(trees, sha, tree);
		return tree;
	};
	const textAt = async (sha) => {
		const text = texts.get(sha) ?? await readBlob(place, sha);
		if (text.length <= maxTextBytes) renew(texts, sha, text);
		return text;
	};
	return async (path, ref) => {
		if (ref !== void 0) return fileAt(path, ref);
		const found = await walk(await readRoot(place, repository), path, treeOf, textAt);
		keep();
		return found === void 0 ? git.file(path) : found;
	};
}
function renew(map, key, value) {
	map.delete(key);
	map.set(key, value);
}
async function readRoot(place, repository) {
	const { defaultBranch } = await repository();
	return /^[\w.-]{1,200}$/.test(defaultBranch) && !isSha(defaultBranch) ? readTree(place, defaultBranch) : null;
}
async function walk(root, path, treeOf, textAt) {
	const names = path.split("/");
	if (names.some((name) => name === "" || name === "." || name === "..")) return void 0;
	let tree = root;
	for (const [index, name] of names.entries()) {
		if (tree === null) return void 0;
		const entry = tree.find((one) => one.name === name);
		if (entry === void 0) return null;
		const isLast = index === names.length - 1;
		if (entry.mode === "040000" && !isLast) tree = await treeOf(entry.sha);
		else if (entry.mode === "040000") return null;
		else if (!entry.mode.startsWith("100")) return void 0;
		else return isLast ? {
			path,
			text: await textAt(entry.sha),
			sha: entry.sha
		} : null;
	}
}
const isSha = (text) => /^[0-9a-f]{40}$/.test(text);
async function readTree(place, name) {
	const json = await orMissing(place.read("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", { tree_sha: name }), null, isUnresolvable);
	if (json === null || !Array.isArray(at(json, "tree")) || toFlag(at(json, "truncated"))) return null;
	return toObjects(at(json, "tree")).map((entry) => ({
		name: toText(entry["path"]),
		mode: toText(entry["mode"]),
		sha: toText(entry["sha"])
	}));
}
async function readBlob(place, sha) {
	const json = await place.read("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", { file_sha: sha });
	return Buffer.from(toText(at(json, "content")), "base64").toString("utf8");
}
// src/markdown/fingerprint.ts
function fingerprint(text) {
	return createHash("sha256").update(text, "utf8").digest("hex").slice(0, 12);
}
// src/incident/incident.ts
const statuses = [
	"investigating",
	"identified",
	"monitoring",
	"resolved"
];
const milestoneNames = [
	"started",
	"detected",
	"acknowledged",
	"mitigated",
	"resolved"
];
// src/incident/labels.ts
function isSameLabel(a, b) {
	return a.toLowerCase() === b.toLowerCase();
}
function hasLabel(labels, label) {
	return labels.some((other) => isSameLabel(other, label));
}
function isMarkedAsIncident({ labels, type }, config) {
	const { incident, incidentType } = config.labels;
	return hasLabel(labels, incident) || incidentType !== null && isSameLabel(type ?? "", incidentType);
}
function isDrill({ labels }, config) {
	return hasLabel(labels, config.labels.drill);
}
function readLabel(label, config) {
	if (isSameLabel(label, config.labels.incident)) return { type: "incident" };
	const severity = config.severities.find((one) => isSameLabel(one.label, label));
	if (severity !== void 0) return {
		type: "severity",
		severity: severity.name
	};
	const prefix = config.labels.statusPrefix;
	const status = statuses.find((name) => isSameLabel(label, prefix + name)) ?? null;
	if (status !== null) return {
		type: "status",
		status,
		words: status
	};
	if (prefix === "" || !isSameLabel(label.slice(0, prefix.length), prefix)) return null;
	return {
		type: "status",
		status,
		words: label.slice(prefix.length).trim()
	};
}
// src/github/cache/labelled-issues.ts
const headShape = object({
	newest: string(),
	turn: int().nonnegative(),
	count: int().nonnegative()
});
const drawerShape = array(issueShape);
const drawers = 16;
const wholeIssues = 200;
const wholeEvery = 20;
function cachedLabels(cache, list) {
	return { issues: (query) => {
		const label = onlyLabel(query);
		return label === null ? list(query) : readLabelled(cache, list, label);
	} };
}
function onlyLabel({ labels = [], state, since, type }) {
	const [label] = labels;
	return labels.length === 1 && state === "all" && since === void 0 && type === void 0 ? label ?? null : null;
}
async function readLabelled(cache, list, label) {
	const name = `label-${fingerprint(label.toLowerCase())}`;
	const head = cache.open(name, headShape);
	const open = Array.from({ length: drawers }, (_, i) => cache.open(`${name}-${i}`, drawerShape));
	const before = head.before;
	const kept = open.flatMap((drawer) => drawer.before ?? []);
	const turn = (before?.turn ?? 0) + 1;
	const issues = before !== null && kept.length === before.count && kept.length > wholeIssues && turn % wholeEvery !== 0 ? await update(kept, list, label, before.newest) : await list({
		labels: [label],
		state: "all"
	});
	if (issues.length > wholeIssues) keep(issues, head, open, turn);
	return issues;
}
async function update(kept, list, label, newest) {
	const changed = await list({
		state: "all",
		since: plusSeconds(newest, -300)
	});
	const all = new Map(kept.map((issue) => [issue.number, issue]));
	for (const issue of changed) if (hasLabel(issue.labels, label)) all.set(issue.number, issue);
	else all.delete(issue.number);
	return [...all.values()].sort((a, b) => a.number - b.number);
}
function keep(issues, head, open, turn) {
	const newest = issues.reduce((latest, { updatedAt }) => updatedAt > latest ? updatedAt : latest, "");
	head.put(() => ({
		newest,
		turn,
		count: issues.length
	}));
	for (const [index, drawer] of open.entries()) {
		const own = issues.filter(({ number }) => number % drawers === index);
		if (JSON.stringify(own) !== JSON.stringify(drawer.before)) drawer.put(() => own);
	}
}
async function readAgain({ items, keyOf, read }, turn) {
	const page = turn % Math.max(1, Math.ceil(items.length / 100)) + 1;
	const known = onPage(items, page);
	const again = (await read(page)).slice(0, known.length);
	const from = (page - 1) * 100;
	return sameKeys(known, again, keyOf) ? [
		...items.slice(0, from),
		...again,
		...items.slice(from + known.length)
	] : null;
}
async function withoutDeleted({ items, keyOf, read }, deleted) {
	let left = items;
	for (let found = 0; found < deleted; found += 1) {
		const page = await firstOther({
			items: left,
			keyOf,
			read
		});
		const today = await read(page);
		const index = onPage(left, page).findIndex((item, place) => today[place] === void 0 || keyOf(today[place]) !== keyOf(item));
		if (index === -1) return null;
		left = left.toSpliced((page - 1) * 100 + index, 1);
	}
	const last = Math.max(1, Math.ceil(left.length / 100));
	return sameKeys(onPage(left, last), await read(last), keyOf) ? left : null;
}
async function firstOther({ items, keyOf, read }) {
	let [low, high] = [1, Math.ceil(items.length / 100)];
	while (low < high) {
		const middle = Math.floor((low + high) / 2);
		if (sameKeys(onPage(items, middle), await read(middle), keyOf)) low = middle + 1;
		else high = middle;
	}
	return low;
}
function onPage(items, page) {
	return items.slice((page - 1) * 100, page * 100);
}
function sameKeys(a, b, keyOf) {
	return a.length === b.length && a.every((item, index) => keyOf(item) === keyOf(b[index]));
}
// src/github/together.ts
function together(answerAll) {
	let waiting = null;
	const begin = () => {
		const keys = [];
		return {
			keys,
			answers: Promise.resolve().then(() => {
				waiting = null;
				return answerAll(keys);
			})
		};
	};
	return async (key) => {
		const { keys, answers } = waiting ??= begin();
		const index = keys.push(key) - 1;
		return (await answers)[index];
	};
}
// src/github/read-permissions.ts
const permissions = [
	"admin",
	"maintain",
	"write",
	"triage",
	"read",
	"none"
];
const assignables = [
	"admin",
	"maintain",
	"write"
];
function readPermissions(place) {
	const known = /* @__PURE__ */ new Map();
	return {
		permission: together(async (logins) => {
			const missing = [...new Set(logins)].filter((login) => !known.has(login));
			const shown = missing.length < 2 ? {} : await listCollaborators(place, missing);
			const answers = new Map(known);
			for (const login of missing) answers.set(login, shown[login] ?? await readPermission(place, login));
			for (const [login, answer] of answers) if (answer !== "unknown") known.set(login, answer);
			return logins.map((login) => answers.get(login) ?? "unknown");
		}),
		assignable: async (login) => assignables.includes(known.get(login) ?? "none") || isAssignable(place, login)
	};
}
const most = 50;
async function listCollaborators(place, logins) {
	const { owner, repo: name } = place;
	const people = logins.filter((login) => /^[a-z\d][a-z\d-]{0,99}$/i.test(login)).slice(0, most);
	const query = `query ($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    ${people.map((login, i) => `p${i}: collaborators(login: "${login}", first: 1) { edges { permission node { login } } }`).join("\n    ")}
  }
}`;
	const answer = people.length === 0 ? null : await orNothing(place, query, {
		owner,
		name
	});
	return Object.fromEntries(people.flatMap((login, i) => {
		const [edge] = toObjects(at(answer?.data, "repository", `p${i}`, "edges"));
		const isSame = toText(at(edge, "node", "login")).toLowerCase() === login.toLowerCase();
		const word = toText(at(edge, "permission")).toLowerCase();
		const found = permissions.find((permission) => permission === word);
		return isSame && found !== void 0 ? [[login, found]] : [];
	}));
}
async function orNothing(place, query, variables) {
	try {
		return await place.client.queryParts(query, variables);
	} catch (error) {
		if (error instanceof UserError) return null;
		throw error;
	}
}
async function readPermission(place, username) {
	try {
		const json = await place.read("GET /repos/{owner}/{repo}/collaborators/{username}/permission", { username });
		return [at(json, "role_name"), at(json, "permission")].map((word) => permissions.find((permission) => permission === word)).find((permission) => permission !== void 0) ?? "none";
	} catch (error) {
		return error instanceof UserError && (error.kind === "unavailable" || error.kind === "limit") ? "unknown" : "none";
	}
}
function isAssignable(place, assignee) {
	return orMissing(place.read("GET /repos/{owner}/{repo}/assignees/{assignee}", { assignee }).then(() => true), false);
}
// src/github/read-issues.ts
function readIssues(place) {
	return {
		repository: () => readRepository(place),
		issue: (number) => readIssue(place, number),
		issues: (query) => listIssues(place, query),
		comments: (issue, since) => listComments(place, issue, since),
		reactors: (comment, content) => orMissing(listReactors(place, comment, content), []),
		issueEvents: (issue) => listEvents(place, issue),
		labels: () => listLabels(place),
		...readPermissions(place)
	};
}
async function readRepository(place) {
	return repositoryFromRest(await place.read("GET /repos/{owner}/{repo}", {}), place.client.serverUrl);
}
async function readIssue(place, number) {
	const json = await place.read("GET /repos/{owner}/{repo}/issues/{issue_number}", { issue_number: number });
	const issue = issueFromRest(json, place.htmlUrl);
	const repository = toText(at(json, "repository_url")).split("/repos/")[1];
	if (issue.number !== number || repository !== void 0 && !sameName(repository, place) && !sameName((await readRepository(place)).fullName, place, repository)) throw movedError(number, issue.url);
	return issue;
}
function sameName(fullName, place, answered = `${place.owner}/${place.repo}`) {
	return fullName.toLowerCase() === answered.toLowerCase();
}
async function listIssues(place, query) {
	const labels = query.labels ?? [];
	const asked = labels.filter((label) => !label.includes(",")).join(",");
	const { items } = await place.readPages("GET /repos/{owner}/{repo}/issues", {
		state: query.state ?? "open",
		labels: asked === "" ? void 0 : asked,
		type: query.type,
		since: query.since,
		sort: "created",
		direction: "asc",
		per_page: 100
	});
	return withoutRepeats(items.map((item) => issueFromRest(item, place.htmlUrl)).filter((issue) => !issue.isPullRequest && labels.every((label) => hasLabel(issue.labels, label))).filter(({ type }) => query.type === void 0 || isSameLabel(type ?? "", query.type)), (issue) => issue.number).toSorted((a, b) => a.number - b.number);
}
async function listComments(place, issue, since) {
	const { items } = await place.readPages("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
		issue_number: issue,
		since,
		per_page: 100
	});
	return withoutRepeats(items.map((item) => commentFromRest(item, place.htmlUrl, issue)), (comment) => comment.id).toSorted((a, b) => a.id - b.id);
}
async function listReactors(place, comment, content) {
	return toObjects(await place.read("GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions", {
		comment_id: comment,
		content,
		per_page: 100
	})).map(reactorFromRest).filter((reactor) => reactor !== null).toSorted((a, b) => compareText(a.at, b.at));
}
async function listEvents(place, issue) {
	const { items } = await place.readPages("GET /repos/{owner}/{repo}/issues/{issue_number}/timeline", {
		issue_number: issue,
		per_page: 100
	});
	return sortedEvents(items.map((item) => issueEventFromRest(item, place.htmlUrl, issue)));
}
function sortedEvents(entries) {
	return withoutRepeats(entries.filter(({ event }) => event !== "commented"), (event) => event.id).toSorted((a, b) => compareText(a.createdAt, b.createdAt));
}
async function listLabels(place) {
	const { items } = await place.readPages("GET /repos/{owner}/{repo}/labels", { per_page: 100 });
	return withoutRepeats(items.map(labelFromRest), (label) => label.name);
}
// src/github/cache/thread.ts
const shape = object({
	of: number(),
	comments: array(commentShape),
	unlisted: int().nonnegative(),
	entries: array(union([strictObject({ comment: number() }), eventShape])).nullable(),
	turn: int().nonnegative()
});
const maxDeleted = 2;
function cachedThread(place, cache) {
	const memories = /* @__PURE__ */ new Map();
	const memoryOf = (issue) => {
		const known = memories.get(issue);
		if (known !== void 0) return known;
		const stored = cache.open(`issue-${issue}`, shape);
		const memory = {
			stored,
			base: stored.before,
			latest: null
		};
		memories.set(issue, memory);
		return memory;
	};
	return {
		comments: (issue, since) => since === void 0 ? readComments(place, issue, memoryOf(issue)) : listComments(place, issue, since),
		issueEvents: (issue) => readEvents(place, issue, memoryOf(issue))
	};
}
async function readComments(place, issue, memory) {
	const { base } = memory;
	const refreshed = base !== null && base.comments.length > 200 ? await refreshComments(place, issue, base) : null;
	if (refreshed !== null && base !== null) {
		const ids = new Set(refreshed.map(({ id }) => id));
		memory.base = {
			...base,
			comments: base.comments.filter(({ id }) => ids.has(id))
		};
		putLatest(memory, {
			...base,
			comments: refreshed
		});
	} else {
		memory.base = {
			...await wholeList(place, issue),
			entries: base?.entries ?? null,
			turn: base?.turn ?? 0
		};
		putLatest(memory, memory.base);
	}
	return memory.latest?.comments ?? [];
}
async function wholeList(place, issue) {
	const comments = await listComments(place, issue);
	const { of, total } = comments.length > 200 ? await readSize(place, issue) : {
		of: 0,
		total: comments.length
	};
	return {
		of,
		comments,
		unlisted: Math.max(0, total - comments.length)
	};
}
async function readSize(place, issue) {
	const record = await place.read("GET /repos/{owner}/{repo}/issues/{issue_number}", { issue_number: issue });
	return {
		of: toCount(at(record, "id")),
		total: toCount(at(record, "comments"))
	};
}
async function refreshComments(place, issue, base) {
	const { of, total } = await readSize(place, issue);
	if (of !== base.of) return null;
	const newest = base.comments.reduce((latest, { updatedAt }) => updatedAt > latest ? updatedAt : latest, "1970-01-02T00:00:00Z");
	const route = "GET /repos/{owner}/{repo}/issues/{issue_number}/comments";
	const { items } = await place.readPages(route, {
		issue_number: issue,
		since: plusSeconds(newest, -300),
		per_page: 100
	});
	const byId = new Map(base.comments.map((comment) => [comment.id, comment]));
	for (const item of items) {
		const comment = commentFromRest(item, place.htmlUrl, issue);
		byId.set(comment.id, comment);
	}
	const known = {
		items: [...byId.values()].sort((a, b) => a.id - b.id),
		keyOf: ({ id }) => String(id),
		read: async (page) => {
			return (await place.readPages(route, {
				issue_number: issue,
				per_page: 100,
				page
			}, { enough: () => true })).items.map((item) => commentFromRest(item, place.htmlUrl, issue));
		}
	};
	const deleted = known.items.length + base.unlisted - total;
	if (deleted < 0 || deleted > maxDeleted) return null;
	if (deleted > 0) return base.unlisted > 0 ? null : withoutDeleted(known, deleted);
	return base.turn % 2 === 0 ? known.items : readAgain(known, Math.floor(base.turn / 2));
}
async function readEvents(place, issue, memory) {
	const comments = memory.latest?.comments ?? await readComments(place, issue, memory);
	const ids = new Set(comments.map(({ id }) => id));
	const known = memory.base?.entries ?? null;
	const refreshed = known === null ? null : await refreshEntries(place, issue, known.filter((entry) => !isComment(entry) || ids.has(entry.comment)), ids, memory.base?.turn ?? 0);
	const entries = refreshed ?? await listEntries(place, issue, ids);
	if (refreshed === null && memory.base !== null) memory.base = {
		...memory.base,
		entries
	};
	if (memory.latest !== null) putLatest(memory, {
		...memory.latest,
		entries
	});
	return sortedEvents(entries.flatMap((entry) => isComment(entry) ? [] : [entry]));
}
async function refreshEntries(place, issue, known, ids, turn) {
	const last = Math.ceil(known.length / 100);
	if (last < 2) return null;
	const [older, overlapping] = [known.slice(0, (last - 1) * 100), known.slice((last - 1) * 100)];
	const tail = await listEntries(place, issue, ids, last);
	if (!sameKeys(overlapping, tail.slice(0, overlapping.length), keyOf)) return null;
	const fresh = turn % 2 === 1 ? older : await readAgain({
		items: older,
		keyOf,
		read: (page) => listEntries(place, issue, ids, page, true)
	}, Math.floor(turn / 2));
	return fresh === null ? null : [...fresh, ...tail];
}
async function listEntries(place, issue, ids, page, onlyOne = false) {
	const parameters = {
		issue_number: issue,
		per_page: 100,
		page
	};
	const { items } = await place.readPages("GET /repos/{owner}/{repo}/issues/{issue_number}/timeline", parameters, { enough: () => onlyOne });
	return items.map((item) => {
		const event = issueEventFromRest(item, place.htmlUrl, issue);
		return event.event === "commented" && typeof event.id === "number" && ids.has(event.id) ? { comment: event.id } : event;
	});
}
function isComment(entry) {
	return "comment" in entry;
}
function keyOf(entry) {
	return isComment(entry) ? `commented ${entry.comment}` : `${entry.event} ${entry.id}`;
}
function putLatest(memory, thread) {
	memory.latest = thread;
	memory.stored.put(() => ({
		...thread,
		turn: thread.turn + 1
	}));
}
// src/github/with-opening.ts
function withOpening(place, reader) {
	const opening = () => readOpening(place);
	const isHead = (known, ref) => ref === void 0 || known.head !== null && (ref === known.head.commit || ref === known.repository?.defaultBranch);
	const textOf = (sha) => knownText(place, sha);
	return {
		identity: async () => {
			const login = (await opening())?.login ?? "";
			return login === "" ? reader.identity() : userFromRest({ login });
		},
		repository: async () => (await opening())?.repository ?? reader.repository(),
		issues: async (query) => {
			const known = query.labels?.some((name) => mayBeMissing.includes(name)) === true && place.client.usage().writes === 0 ? await opening() : null;
			return query.labels?.some((name) => known?.missingLabels.has(name)) === true ? [] : reader.issues(query);
		},
		file: async (path, ref) => {
			const written = ref === void 0 ? void 0 : writtenFile(place, path, ref);
			if (written !== void 0) return written;
			const known = await opening();
			const found = known !== null && isHead(known, ref) ? fileAt(known, path, textOf) : void 0;
			return found === void 0 ? reader.file(path, ref) : found;
		},
		directory: async (path, ref) => {
			const known = await opening();
			return (known !== null && isHead(known, ref) ? folderAt(known, path) : void 0) ?? reader.directory(path, ref);
		},
		branch: async (name) => {
			const known = await opening();
			return known?.head != null && name === known.repository?.defaultBranch ? { sha: known.head.commit } : reader.branch(name);
		}
	};
}
// src/github/read-threads.ts
const issuesAtOnce$1 = 20;
const maxPages = 5;
const fragment = `fragment page on IssueCommentConnection {
  pageInfo { hasNextPage endCursor }
  nodes {
    fullDatabaseId body createdAt updatedAt url isMinimized minimizedReason
    author { __typename login }
    reactionGroups { content reactors(first: 1) { totalCount } }
  }
}`;
async function readThreads(place, issues) {
	const threads = /* @__PURE__ */ new Map();
	for (let i = 0; i < issues.length; i += issuesAtOnce$1) {
		let open = issues.slice(i, i + issuesAtOnce$1).map((issue) => ({
			issue,
			after: null,
			comments: []
		}));
		for (let page = 1; open.length > 0 && page <= maxPages; page += 1) {
			const read = await readPage(place, open);
			for (const { issue, after, comments } of read) if (after === null) threads.set(issue, whole(comments));
			open = read.filter(({ after }) => after !== null);
		}
	}
	return threads;
}
const whole = (comments) => withoutRepeats(comments, ({ id }) => id).toSorted((a, b) => a.id - b.id);
async function readPage(place, open) {
	const { owner, repo: name } = place;
	const query = `query ($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    ${open.map(({ issue, after }, i) => {
		return `i${i}: issue(number: ${issue}) { comments(first: 100${after === null ? "" : `, after: "${after}"`}) { ...page } }`;
	}).join("\n    ")}
  }
}
${fragment}`;
	const answer = await place.client.queryParts(query, {
		owner,
		name
	});
	return open.flatMap(({ issue, comments }, i) => {
		const read = pageOf(at(answer?.data, "repository", `i${i}`, "comments"), place, issue);
		return read === null ? [] : [{
			...read,
			issue,
			comments: [...comments, ...read.comments]
		}];
	});
}
function pageOf(page, place, issue) {
	const nodes = at(page, "nodes");
	if (!Array.isArray(nodes)) return null;
	const comments = toObjects(nodes).map((node) => commentFromGraphql(node, place, issue));
	const next = toText(at(page, "pageInfo", "endCursor"));
	const more = toFlag(at(page, "pageInfo", "hasNextPage"));
	if (!(comments.length === nodes.length && comments.every(({ id }) => id > 0)) || more && !/^[\w+/=:.-]{1,300}$/.test(next)) return null;
	return {
		comments,
		after: more ? next : null
	};
}
const contents = {
	THUMBS_UP: "+1",
	THUMBS_DOWN: "-1",
	LAUGH: "laugh",
	CONFUSED: "confused",
	HEART: "heart",
	HOORAY: "hooray",
	ROCKET: "rocket",
	EYES: "eyes"
};
function commentFromGraphql(node, place, issue) {
	const groups = toObjects(node["reactionGroups"]).map((group) => [contents[toText(group["content"])] ?? "", at(group, "reactors", "totalCount")]);
	return commentFromRest({
		id: Number(node["fullDatabaseId"] ?? 0) || 0,
		body: node["body"],
		user: authorOf(node["author"]),
		created_at: node["createdAt"],
		updated_at: node["updatedAt"],
		html_url: node["url"],
		reactions: Object.fromEntries(groups),
		minimized: toFlag(node["isMinimized"]) ? { reason: node["minimizedReason"] } : void 0
	}, place.htmlUrl, issue);
}
function authorOf(author) {
	if (!isObject(author)) return null;
	const [login, type] = [toText(author["login"]), toText(author["__typename"])];
	return {
		login: type === "Bot" && !login.endsWith("[bot]") ? `${login}[bot]` : login,
		type
	};
}
// src/github/with-threads.ts
function withThreads(place, comments) {
	const whole = together(async (issues) => {
		const wanted = [...new Set(issues)];
		const threads = wanted.length < 2 ? noThreads : await threadsOrNone(place, wanted);
		const read = new Map(threads);
		for (const issue of wanted) if (!read.has(issue)) read.set(issue, await comments(issue));
		return issues.map((issue) => read.get(issue) ?? []);
	});
	return (issue, since) => since === void 0 ? whole(issue) : comments(issue, since);
}
const noThreads = /* @__PURE__ */ new Map();
async function threadsOrNone(place, issues) {
	try {
		return await readThreads(place, issues);
	} catch (error) {
		if (error instanceof UserError) return noThreads;
		throw error;
	}
}
// src/github/cache/reader.ts
function cachedReader(place, reader, cache) {
	const { commit, compare, fileAt } = cachedObjects(place, cache);
	const file = cachedFiles(place, cache, () => reader.repository(), fileAt);
	const thread = cachedThread(place, cache);
	return {
		...reader,
		...thread,
		comments: withThreads(place, thread.comments),
		...cachedLabels(cache, (query) => reader.issues(query)),
		...cachedDocuments(place, cache, () => reader.repository()),
		commit,
		compare,
		commits: cachedCommits(place, cache),
		deployments: cachedDeployments(place, cache),
		file: withOpening(place, {
			...reader,
			file
		}).file
	};
}
// src/github/identity.ts
const actionsBot = {
	login: "github-actions[bot]",
	type: "Bot"
};
function readIdentity(place) {
	let known = null;
	return () => known ??= askIdentity(place).catch((error) => {
		known = null;
		throw error;
	});
}
const asksInVain = [
	"auth",
	"permission",
	"missing"
];
async function askIdentity(place) {
	const login = toText(at(await place.client.query(viewerQuery, {}), "viewer", "login"));
	if (login !== "") return userFromRest({ login });
	try {
		return userFromRest(await place.client.read("GET /user", {}));
	} catch (error) {
		if (error instanceof UserError && asksInVain.includes(error.kind)) return actionsBot;
		throw error;
	}
}
// src/github/read-named-issues.ts
function readNamedIssues(place) {
	return {
		namedIssues: (names) => readNamed(place, names),
		subIssues: (issue) => listSubIssues(place, issue)
	};
}
const issuesAtOnce = 100;
const oneByOne = 30;
function readName(name) {
	const match = /^([\w.-]{1,100})\/([\w.-]{1,100})#([1-9]\d{0,8})$/.exec(name.toLowerCase());
	if (match === null) return [];
	const [whole, owner = "", repo = "", number = ""] = match;
	return [{
		name: whole,
		owner,
		repo,
		number: Number(number)
	}];
}
async function readNamed(place, names) {
	const wanted = [...new Map(names.flatMap(readName).map((one) => [one.name, one])).values()];
	const found = {};
	for (let i = 0; i < wanted.length; i += issuesAtOnce) {
		const some = wanted.slice(i, i + issuesAtOnce);
		const answer = await place.client.queryKnown(issuesQuery(some), {});
		if (answer === null) {
			Object.assign(found, await readSingly(place, wanted.slice(i, i + oneByOne)));
			break;
		}
		for (const [index, { name, owner, repo }] of some.entries()) {
			const json = at(answer, `i${index}`, "issueOrPullRequest");
			const home = `${place.client.serverUrl}/${owner}/${repo}`;
			if (isObject(json)) found[name] = issueFromGraphql(json, home);
		}
	}
	return found;
}
const fields = `
      ... on Issue { __typename number title body url state stateReason createdAt updatedAt closedAt locked
        author { __typename login } labels(first: 20) { nodes { name } } assignees(first: 10) { nodes { login } } }
      ... on PullRequest { __typename number title body url pullState: state createdAt updatedAt closedAt locked
        author { __typename login } labels(first: 20) { nodes { name } } assignees(first: 10) { nodes { login } } }`;
function issuesQuery(names) {
	return `query {\n${names.map(({ owner, repo, number }, index) => `  i${index}: repository(owner: "${owner}", name: "${repo}") {\n    issueOrPullRequest(number: ${number}) {${fields}\n    }\n  }`).join("\n")}\n}`;
}
function issueFromGraphql(json, home) {
	const state = toText(json["state"] ?? json["pullState"]).toLowerCase();
	const isPull = json["__typename"] === "PullRequest";
	const reason = isPull ? state === "merged" ? "completed" : "not_planned" : toText(json["stateReason"]).toLowerCase();
	const author = json["author"];
	return issueFromRest({
		number: json["number"],
		title: json["title"],
		body: json["body"],
		state: state === "merged" ? "closed" : state,
		state_reason: state === "open" ? null : reason,
		created_at: json["createdAt"],
		updated_at: json["updatedAt"],
		closed_at: json["closedAt"],
		user: isObject(author) ? {
			login: author["login"],
			type: author["__typename"]
		} : null,
		labels: toObjects(at(json["labels"], "nodes")),
		assignees: toObjects(at(json["assignees"], "nodes")),
		html_url: json["url"],
		pull_request: isPull ? {} : void 0,
		locked: json["locked"]
	}, home);
}
async function readSingly(place, names) {
	const found = {};
	for (const { name, owner, repo, number } of names) {
		const json = await readOne(place, {
			owner,
			repo,
			issue_number: number
		});
		if (json === null) continue;
		const issue = issueFromRest(json, `${place.client.serverUrl}/${owner}/${repo}`);
		const merged = toText(at(json, "pull_request", "merged_at")) !== "";
		found[name] = issue.isPullRequest && issue.state === "closed" ? {
			...issue,
			stateReason: merged ? "completed" : "not_planned"
		} : issue;
	}
	return found;
}
async function readOne(place, parameters) {
	try {
		return await place.client.read("GET /repos/{owner}/{repo}/issues/{issue_number}", parameters);
	} catch (error) {
		if (!(error instanceof UserError && (error.kind === "missing" || error.kind === "permission"))) throw error;
		return null;
	}
}
async function listSubIssues(place, issue) {
	const pages = await orMissing(place.readPages("GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues", {
		issue_number: issue,
		per_page: 100
	}), null);
	return pages === null ? null : pages.items.map((item) => issueFromRest(item, place.htmlUrl).number);
}
// src/github/read-pulls.ts
function readPulls(place) {
	return {
		pullRequest: async (number) => pullRequestFromRest(await place.read("GET /repos/{owner}/{repo}/pulls/{pull_number}", { pull_number: number }), place.htmlUrl),
		pullRequests: (query) => listPulls(place, query),
		pullRequestFiles: (number) => listFiles(place, number),
		pullRequestsOfCommit: (sha) => orMissing(listPullsOfCommit(place, sha), [], isUnresolvable),
		reviews: (pull) => listReviews(place, pull),
		reviewComments: (pull) => listReviewComments(place, pull),
		checkRuns: (sha, name) => orMissing(listCheckRuns(place, sha, name), [], isUnresolvable)
	};
}
async function listPulls(place, { state = "open", head, base, limit = 1e400 }) {
	const parameters = {
		state,
		head: head === void 0 || head.includes(":") ? head : `${place.owner}:${head}`,
		base,
		per_page: Math.min(100, Math.max(1, limit))
	};
	const { items } = await place.readPages("GET /repos/{owner}/{repo}/pulls", parameters, { enough: (found) => found.length >= limit });
	return withoutRepeats(items.map((item) => pullRequestFromRest(item, place.htmlUrl)), (pull) => pull.number).slice(0, limit);
}
function listPages(place, route, pull) {
	return place.readPages(route, {
		pull_number: pull,
		per_page: 100
	});
}
async function listFiles(place, pull) {
	const { items } = await listPages(place, "GET /repos/{owner}/{repo}/pulls/{pull_number}/files", pull);
	return withoutRepeats(items.map(fileChangeFromRest), (file) => file.path);
}
async function listPullsOfCommit(place, sha) {
	const { items } = await place.readPages("GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls", {
		commit_sha: sha,
		per_page: 100
	});
	return items.map((item) => pullRequestFromRest(item, place.htmlUrl));
}
async function listReviews(place, pull) {
	const { items } = await listPages(place, "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews", pull);
	return withoutRepeats(items.map((item) => reviewFromRest(item, place.htmlUrl, pull)), (review) => review.id).toSorted((a, b) => a.id - b.id);
}
async function listReviewComments(place, pull) {
	const { items } = await listPages(place, "GET /repos/{owner}/{repo}/pulls/{pull_number}/comments", pull);
	return withoutRepeats(items.map((item) => reviewCommentFromRest(item, place.htmlUrl, pull)), (comment) => comment.id).toSorted((a, b) => a.id - b.id);
}
async function listCheckRuns(place, sha, name) {
	const { items } = await place.readPages("GET /repos/{owner}/{repo}/commits/{ref}/check-runs", {
		ref: sha,
		check_name: name,
		per_page: 100
	}, { itemsOf: (page) => at(page, "check_runs") });
	return withoutRepeats(items.map((item) => checkRunFromRest(item, place.htmlUrl)), (run) => run.id);
}
// src/github/read-settings.ts
function readSettings(place) {
	return {
		workflows: () => listWorkflows(place),
		branchRules: (branch) => listBranchRules(place, branch),
		actionsMayOpenPulls: () => readPullSetting(place),
		server: () => readServer(place)
	};
}
async function listWorkflows(place) {
	const { items } = await place.readPages("GET /repos/{owner}/{repo}/actions/workflows", { per_page: 100 }, { itemsOf: (page) => at(page, "workflows") });
	return toObjects(items).map((item) => ({
		path: toText(item["path"]),
		state: stateOf$1(toText(item["state"]))
	}));
}
function stateOf$1(state) {
	if (state === "active") return "enabled";
	return state === "disabled_inactivity" ? "inactive" : "disabled";
}
async function listBranchRules(place, branch) {
	const { items } = await orMissing(place.readPages("GET /repos/{owner}/{repo}/rules/branches/{branch}", {
		branch,
		per_page: 100
	}), {
		items: [],
		complete: true
	});
	return toObjects(items).map(ruleFromRest);
}
function ruleFromRest(item) {
	const { parameters, ruleset_id: ruleset } = item;
	const pattern = toText(at(parameters, "pattern"));
	return {
		kind: toText(item["type"]),
		ruleset: typeof ruleset === "number" ? ruleset : null,
		checks: toObjects(at(parameters, "required_status_checks")).map((check) => toText(check["context"])),
		pattern: pattern === "" ? null : {
			operator: toText(at(parameters, "operator")),
			text: pattern,
			negated: toFlag(at(parameters, "negate"))
		}
	};
}
async function readPullSetting(place) {
	return toFlag(at(await place.read("GET /repos/{owner}/{repo}/actions/permissions/workflow", {}), "can_approve_pull_request_reviews"));
}
async function readServer(place) {
	const core = at(await orMissing(place.client.read("GET /rate_limit", {}), null), "resources", "core");
	const version = place.client.usage().serverVersion;
	if (!isObject(core)) return {
		version,
		limit: null
	};
	return {
		version,
		limit: {
			total: Number(core["limit"]),
			left: Number(core["remaining"]),
			resetsAt: instantOfEpoch(Number(core["reset"]))
		}
	};
}
// src/github/read.ts
function githubReader(client, repository) {
	const place = repoContext(client, repository);
	const single = {
		identity: readIdentity(place),
		...readIssues(place),
		...readGit(place)
	};
	const opened = withOpening(place, single);
	return {
		...single,
		...opened,
		comments: withThreads(place, single.comments),
		...readNamedIssues(place),
		...readDocuments(place, async () => (await opened.repository()).defaultBranch),
		...readDeploys(place),
		...readPulls(place),
		...readSettings(place)
	};
}
// src/github/write-git.ts
function writeGit(place) {
	return {
		createCommit: (commit) => createCommit(place, commit),
		createBranch: async (name, sha) => void await place.write("POST /repos/{owner}/{repo}/git/refs", {
			ref: `refs/heads/${name}`,
			sha
		}),
		moveBranch: async (name, sha) => void await place.write("PATCH /repos/{owner}/{repo}/git/refs/{ref}", {
			ref: `heads/${name}`,
			sha,
			force: false
		})
	};
}
async function createCommit(place, { parent, message, files }) {
	refuseForeignPaths(files);
	const base = await treeOf(place, parent);
	const entries = files.map(({ path, text }) => ({
		path,
		mode: "100644",
		type: "blob",
		content: text
	}));
	const tree = toText(at(await place.write("POST /repos/{owner}/{repo}/git/trees", {
		base_tree: base,
		tree: entries
	}), "sha"));
	const sha = toText(at(await place.write("POST /repos/{owner}/{repo}/git/commits", {
		message,
		tree,
		parents: [parent]
	}), "sha"));
	learnCommit(place, sha, files);
	return { sha };
}
async function treeOf(place, commit) {
	const head = (await knownOpening(place))?.head;
	if (head?.commit === commit) return head.tree;
	return toText(at(await place.read("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", { commit_sha: commit }), "tree", "sha"));
}
function isWritablePath(path) {
	const segments = path.split("/");
	return path.length <= 400 && !/[\\:\u0000-\u001f\u007f]/.test(path) && segments.every((segment) => segment !== "" && segment !== "." && segment !== ".." && !/^\.git/i.test(segment));
}
function refuseForeignPaths(files) {
	const foreign = files.find(({ path }) => !isWritablePath(path));
	if (foreign === void 0) return;
	throw new UserError({
		code: "PM602",
		message: "A file would be written outside the paths that After-Action may write",
		expected: "a relative path without \"..\", outside .git and .github",
		example: "postmortems/2026-11-20-checkout-12.md",
		received: JSON.stringify(foreign.path.slice(0, 100)),
		remedy: "Correct the folder in the configuration."
	});
}
// src/github/write-issues.ts
function writeIssues(place) {
	return {
		createComment: async (issue, body) => stored(commentFromRest(await place.write("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
			issue_number: issue,
			body
		}), place.htmlUrl, issue), body),
		updateComment: async (id, body) => stored(await updateComment(place, id, body), body),
		deleteComment: (id) => ignoreRefusal(place.write("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", { comment_id: id }), isGone),
		react: async (comment, content) => void await place.write("POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions", {
			comment_id: comment,
			content
		}),
		createIssue: (issue) => createIssue(place, issue),
		updateIssue: async (number, { stateReason, ...change }) => issueFromRest(await place.write("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
			issue_number: number,
			...change,
			state_reason: stateReason
		}), place.htmlUrl),
		addSubIssue: (parent, child) => addSubIssue(place, parent, child),
		addLabels: async (issue, labels) => void await place.write("POST /repos/{owner}/{repo}/issues/{issue_number}/labels", {
			issue_number: issue,
			labels
		}),
		removeLabel: (issue, label) => ignoreRefusal(place.write("DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}", {
			issue_number: issue,
			name: label
		}), lacksLabel),
		addAssignees: (issue, assignees) => addAssignees(place, issue, assignees),
		removeAssignees: async (issue, assignees) => void await place.write("DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees", {
			issue_number: issue,
			assignees
		}),
		createLabel: (label) => createLabel(place, label),
		switchWorkflow: async (file, state) => void await place.write(state === "enabled" ? "PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable" : "PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/disable", { workflow_id: file })
	};
}
async function addSubIssue(place, parent, child) {
	const json = await place.read("GET /repos/{owner}/{repo}/issues/{issue_number}", { issue_number: child });
	await place.write("POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues", {
		issue_number: parent,
		sub_issue_id: toCount(at(json, "id"))
	});
}
async function addAssignees(place, issue, assignees) {
	const answer = await orMissing(place.write("POST /repos/{owner}/{repo}/issues/{issue_number}/assignees", {
		issue_number: issue,
		assignees
	}), null, isUnresolvable);
	const assigned = new Set(logins(at(answer, "assignees")).map((login) => login.toLowerCase()));
	return assignees.filter((login) => assigned.has(login.toLowerCase()));
}
async function ignoreRefusal(write, isDone) {
	try {
		await write;
	} catch (error) {
		if (!(error instanceof UserError) || !isDone(error)) throw error;
	}
}
const isGone = (error) => error instanceof NotFoundError || error.kind === "missing";
const lacksLabel = (error) => error instanceof NotFoundError && /label does not exist/i.test(error.refusal?.words ?? "");
async function updateComment(place, id, body) {
	const json = await place.write("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
		comment_id: id,
		body
	});
	return commentFromRest(json, place.htmlUrl, Number(toText(at(json, "issue_url")).split("/").at(-1)) || 0);
}
function stored(comment, sent) {
	if (plain(comment.body) === plain(sent)) return comment;
	throw bodyNotStoredError(comment.url, Buffer.byteLength(sent), Buffer.byteLength(comment.body));
}
function plain(body) {
	return body.replace(/\r\n?/g, "\n").trim();
}
async function createIssue(place, issue) {
	try {
		return await sendIssue(place, issue);
	} catch (error) {
		if (!(error instanceof UserError && isUnresolvable(error) && /"field":"assignees?"/.test(error.refusal?.words ?? "")) || issue.assignees.length === 0) throw error;
		return sendIssue(place, {
			...issue,
			assignees: []
		});
	}
}
async function sendIssue(place, { title, body, labels, assignees }) {
	return issueFromRest(await place.write("POST /repos/{owner}/{repo}/issues", {
		title,
		body,
		labels,
		assignees
	}), place.htmlUrl);
}
async function createLabel(place, { name, color, description }) {
	try {
		await place.write("POST /repos/{owner}/{repo}/labels", {
			name,
			color,
			description: description.slice(0, 100)
		});
	} catch (error) {
		if (!(error instanceof UserError) || !isUnresolvable(error) || !await isThere(place, name)) throw error;
	}
}
async function isThere(place, label) {
	return orMissing(place.read("GET /repos/{owner}/{repo}/labels/{name}", { name: label }).then(() => true), false);
}
// src/github/write-pulls.ts
function writePulls(place) {
	return {
		createPullRequest: (pull) => createPull(place, pull),
		updatePullRequest: async (number, change) => pullRequestFromRest(await place.write("PATCH /repos/{owner}/{repo}/pulls/{pull_number}", {
			pull_number: number,
			...change
		}), place.htmlUrl),
		createReview: async (pull, { commitSha, body, event, comments }) => reviewFromRest(await place.write("POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews", {
			pull_number: pull,
			commit_id: commitSha,
			body,
			event,
			comments: comments.map((comment) => ({
				path: comment.path,
				line: comment.line,
				side: "RIGHT",
				body: comment.body
			}))
		}), place.htmlUrl, pull),
		updateReview: async (pull, review, body) => void await place.write("PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}", {
			pull_number: pull,
			review_id: review,
			body
		}),
		updateReviewComment: async (id, body) => void await place.write("PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}", {
			comment_id: id,
			body
		}),
		createCheckRun: async (run) => {
			return sendBatches(place, checkRunFromRest(await place.write("POST /repos/{owner}/{repo}/check-runs", {
				name: run.name,
				head_sha: run.sha,
				...checkBody(run, run.annotations.slice(0, batch))
			}), place.htmlUrl), run, batch);
		},
		updateCheckRun: async (id, run) => sendBatches(place, await updateCheck(place, id, run, checkBody(run, run.annotations.slice(0, batch))), run, batch)
	};
}
async function createPull(place, pull) {
	try {
		return await sendPull(place, pull);
	} catch (error) {
		if (!(error instanceof UserError && /draft pull requests are not supported/i.test(error.refusal?.words ?? "")) || !pull.draft) throw error;
		return sendPull(place, {
			...pull,
			draft: false
		});
	}
}
async function sendPull(place, { title, body, head, base, draft }) {
	return pullRequestFromRest(await place.write("POST /repos/{owner}/{repo}/pulls", {
		title,
		body,
		head,
		base,
		draft
	}), place.htmlUrl);
}
const batch = 50;
async function sendBatches(place, first, run, from) {
	let latest = first;
	for (let start = from; start < run.annotations.length; start += batch) {
		const more = checkOutput(run, run.annotations.slice(start, start + batch));
		latest = await updateCheck(place, first.id, run, more);
	}
	return latest;
}
async function updateCheck(place, id, run, body) {
	return checkRunFromRest(await place.write("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", {
		check_run_id: id,
		name: run.name,
		...body
	}), place.htmlUrl);
}
function checkBody(run, annotations) {
	return {
		status: "completed",
		conclusion: run.conclusion,
		external_id: run.externalId,
		...checkOutput(run, annotations)
	};
}
function checkOutput({ title, summary }, annotations) {
	return { output: {
		title,
		summary,
		annotations: annotations.map(annotationToRest)
	} };
}
function annotationToRest({ path, startLine, endLine, level, title, message }) {
	return {
		path,
		start_line: startLine,
		end_line: endLine,
		annotation_level: level,
		title,
		message
	};
}
// src/github/write-starts.ts
function writeStarts(place) {
	return {
		dispatchWorkflow: async (file, ref, inputs) => void await place.write("POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches", {
			workflow_id: file,
			ref,
			inputs
		}),
		createDeployment: async ({ ref, environment, description, requiredContexts }) => deploymentFromRest(await place.write("POST /repos/{owner}/{repo}/deployments", {
			ref,
			environment,
			description,
			auto_merge: false,
			required_contexts: requiredContexts ?? void 0
		}), place.htmlUrl),
		revertPullRequest: (pull, revert) => revertPull(place, pull, revert)
	};
}
const mutation = `mutation($id: ID!, $title: String!, $body: String!) {
  revertPullRequest(input: { pullRequestId: $id, title: $title, body: $body }) {
    revertPullRequest { number }
  }
}`;
async function revertPull(place, pull, revert) {
	const route = "GET /repos/{owner}/{repo}/pulls/{pull_number}";
	const id = toText(at(await place.read(route, { pull_number: pull }), "node_id"));
	const number = toCount(at(await place.client.mutate(mutation, {
		id,
		...revert
	}), "revertPullRequest", "revertPullRequest", "number"));
	if (number === 0) throw ambiguousWrite({
		method: "POST",
		url: `${place.client.serverUrl}/graphql`,
		headers: {}
	}, "PM204", "an answer without the pull request");
	return pullRequestFromRest(await place.read(route, { pull_number: number }), place.htmlUrl);
}
// src/github/write.ts
function githubWriter(client, repository) {
	const place = repoContext(client, repository);
	return {
		...writeIssues(place),
		...writeGit(place),
		...writePulls(place),
		...writeStarts(place)
	};
}
// src/github/connect.ts
function connect({ token, repository, event, cacheStore: store = null, options = {} }) {
	const [owner = "", repo = "", more] = repository.split("/");
	if (!/^[\w.-]{1,100}$/.test(owner) || !/^[\w.-]{1,100}$/.test(repo) || more !== void 0) throw badName(repository);
	const settings = {
		...clientOptionsFromEnvironment(process.env),
		...options,
		token
	};
	const cache = store === null ? null : createResponseCache(store, `${settings.baseUrl ?? "https://api.github.com"} ${repository.toLowerCase()}`);
	const client = createGitHubClient({
		...cache === null ? {} : { answers: cachedEtags(cache) },
		...settings
	});
	const known = repositoryOfEvent(event, repository);
	const plain = githubReader(client, {
		owner,
		repo
	});
	const reader = known === null ? plain : {
		...plain,
		repository: async () => known
	};
	return {
		reader: cache === null ? reader : cachedReader(repoContext(client, {
			owner,
			repo
		}), reader, cache),
		writer: githubWriter(client, {
			owner,
			repo
		}),
		usage: () => client.usage(),
		flushCache: () => flushQuietly(cache)
	};
}
function flushQuietly(cache) {
	try {
		cache?.flush();
	} catch {}
}
function repositoryOfEvent(event, repository) {
	const json = at(event, "repository");
	return [at(json, "default_branch"), at(json, "html_url")].every((value) => toText(value) !== "") && typeof at(json, "private") === "boolean" && toText(at(json, "full_name")).toLowerCase() === repository.toLowerCase() ? repositoryFromRest(json) : null;
}
function badName(received) {
	return new UserError({
		code: "PM104",
		message: "This is not a valid name of a repository",
		expected: "owner/name",
		example: "octo/shop",
		received: JSON.stringify(received.slice(0, 100)),
		remedy: "Name the repository as `owner/name` (in a workflow GITHUB_REPOSITORY does that)."
	});
}
// src/jobs/ensure/ensure.ts
async function readTrustedLogins(reader, identities) {
	const { login: self } = await reader.identity();
	return trustedLogins({
		self,
		identities
	});
}
async function findOrCreate(find, create) {
	const existing = await find();
	if (existing !== null) return {
		object: existing,
		created: false
	};
	for (let attempt = 1;; attempt += 1) try {
		return {
			object: await create(),
			created: true
		};
	} catch (error) {
		if (!(error instanceof AmbiguousWriteError)) throw error;
		const stored = await find();
		if (stored !== null) return {
			object: stored,
			created: true
		};
		if (attempt === 3) throw error;
	}
}
async function updateWithRetry(update) {
	try {
		return await update();
	} catch (error) {
		if (!(error instanceof AmbiguousWriteError)) throw error;
		return update();
	}
}
function sameBody(a, b) {
	return canonical(a) === canonical(b);
}
function canonical(body) {
	return body.replace(/\r\n?/g, "\n").trimEnd();
}
// src/jobs/ensure/comment.ts
async function ensureComment(repository, change, identities) {
	const self = (await repository.reader.identity()).login;
	const trusted = trustedLogins({
		self,
		identities
	});
	const body = `${printMarker(change.key, change.part === void 0 ? {} : { key: change.part })}\n${change.body}`;
	const { object, created } = await findOrCreate(() => keptComment(repository, change, trusted), () => repository.writer.createComment(change.issue, body));
	if (created) return {
		outcome: "created",
		url: (await keptComment(repository, change, trusted) ?? object).url
	};
	if (sameBody(object.body, body)) return {
		outcome: "unchanged",
		url: object.url
	};
	try {
		return {
			outcome: "updated",
			url: (await updateWithRetry(() => repository.writer.updateComment(object.id, body))).url,
			before: object.body
		};
	} catch (error) {
		if (isSelf(object, self) || !isRefusal(error)) throw error;
		return {
			outcome: "skipped",
			url: object.url,
			note: `the comment is @${object.author.login}'s, and this token may not edit it`
		};
	}
}
const isSelf = ({ author }, self) => author.login.toLowerCase() === self.toLowerCase();
const isRefusal = (error) => error instanceof UserError && (error.kind === "permission" || error.kind === "missing");
async function keptComment(repository, change, trusted) {
	const ours = markedAs(await repository.reader.comments(change.issue), trusted, change.key, change.part);
	for (const duplicate of ours.slice(1)) await retire(repository, duplicate);
	return ours[0] ?? null;
}
async function retire(repository, duplicate) {
	try {
		await repository.writer.deleteComment(duplicate.id);
	} catch (error) {
		if (!isRefusal(error)) throw error;
	}
}
async function ensureReaction(repository, change) {
	try {
		await updateWithRetry(() => repository.writer.react(change.comment, change.content));
		return {
			outcome: "created",
			url: null
		};
	} catch (error) {
		if (!(error instanceof NotFoundError)) throw error;
		return {
			outcome: "skipped",
			url: null,
			note: "the comment is gone"
		};
	}
}
// src/jobs/ensure/file.ts
async function ensureFile(repository, change) {
	const branch = await repository.reader.branch(change.branch);
	const current = await repository.reader.file(change.path, branch === null ? change.base : change.branch);
	if (current?.text === change.text) return {
		outcome: "unchanged",
		url: null
	};
	if ((current?.sha ?? null) !== change.seen) return stale("the file changed since it was read");
	const parent = branch ?? await repository.reader.branch(change.base);
	if (parent === null) return {
		outcome: "skipped",
		url: null,
		note: `the branch ${change.base} has no commit yet`
	};
	const commit = await updateWithRetry(() => repository.writer.createCommit({
		parent: parent.sha,
		message: change.message,
		files: [{
			path: change.path,
			text: change.text
		}]
	}));
	const result = await (branch === null ? pointNewBranch(repository, change, commit.sha) : moveExisting(repository, change, commit.sha));
	return result.outcome === "updated" && current !== null ? {
		...result,
		before: current.text
	} : result;
}
async function pointNewBranch(repository, change, sha) {
	try {
		await repository.writer.createBranch(change.branch, sha);
		return {
			outcome: "created",
			url: null
		};
	} catch (error) {
		if (error instanceof RefExistsError) return await pointsAt(repository, change.branch, sha) ? {
			outcome: "created",
			url: null
		} : stale("somebody else created the branch");
		return settleAmbiguous(repository, change, sha, error, "created");
	}
}
async function moveExisting(repository, change, sha) {
	try {
		await repository.writer.moveBranch(change.branch, sha);
		return {
			outcome: "updated",
			url: null
		};
	} catch (error) {
		if (error instanceof NotFastForwardError) return stale("somebody else moved the branch");
		return settleAmbiguous(repository, change, sha, error, "updated");
	}
}
async function settleAmbiguous(repository, change, sha, error, outcome) {
	if (!(error instanceof AmbiguousWriteError)) throw error;
	if (await pointsAt(repository, change.branch, sha)) return {
		outcome,
		url: null
	};
	return stale("the reply to the branch update was lost");
}
async function pointsAt(repository, branch, sha) {
	return (await repository.reader.branch(branch))?.sha === sha;
}
function stale(note) {
	return {
		outcome: "stale",
		url: null,
		note
	};
}
// src/follow-ups/tracking-note.ts
const trackingMarker = "follow-up";
const noNote = {
	due: null,
	was: null,
	snoozed: null,
	asked: null
};
const date = /^\d{4}-\d{2}-\d{2}$/;
function readNote(issue, who) {
	if (issue === null || who !== null && !isOurs(issue, who)) return noNote;
	const marker = parseMarker(issue.body);
	if (marker?.kind !== "follow-up") return noNote;
	const { due, was, snoozed, asked } = marker.attributes;
	const dated = (value) => value !== void 0 && date.test(value) ? value : null;
	return {
		due: dated(due),
		was: was ?? null,
		snoozed: dated(snoozed),
		asked: asked ?? null
	};
}
function bodyWith(body, change) {
	const marker = parseMarker(body);
	if (marker?.kind !== "follow-up") return null;
	const end = body.indexOf("\n");
	const rest = end < 0 ? "" : body.slice(end);
	const attributes = Object.entries({
		...marker.attributes,
		...change
	}).flatMap(([key, value]) => value === null ? [] : [[key, value]]);
	const due = change["due"] ?? null;
	return printMarker(trackingMarker, Object.fromEntries(attributes)) + (due === null ? rest : rest.replace(dueLine, `$1${due}`));
}
const dueLine = /^(- \*\*Due:\*\* )\d{4}-\d{2}-\d{2}(?=[ \r]*$)/m;
// src/jobs/ensure/issue.ts
async function ensureTrackingIssue(repository, change, identities) {
	const trusted = await readTrustedLogins(repository.reader, identities);
	const { object, created } = await findOrCreate(() => trackingIssue(repository, change, trusted), () => repository.writer.createIssue({
		title: change.title,
		body: `${printMarker(trackingMarker, { key: change.key })}\n${change.body}`,
		labels: [change.label, ...change.labels],
		assignees: change.assignees
	}));
	const kept = created ? await trackingIssue(repository, change, trusted) ?? object : object;
	return {
		outcome: created ? "created" : "unchanged",
		url: kept.url,
		number: kept.number
	};
}
async function trackingIssue(repository, change, trusted) {
	const ours = markedAs(await repository.reader.issues({
		labels: [change.label],
		state: "all",
		...change.since && { since: change.since }
	}), trusted, trackingMarker, change.key);
	const kept = ours[0] ?? null;
	for (const duplicate of ours.slice(1).filter(({ state }) => state === "open")) await repository.writer.updateIssue(duplicate.number, {
		state: "closed",
		stateReason: "not_planned"
	});
	return kept;
}
async function ensureLabels(repository, change) {
	const issue = await repository.reader.issue(change.issue);
	const add = change.add.filter((label) => !hasLabel(issue.labels, label));
	const remove = change.remove.filter((label) => hasLabel(issue.labels, label));
	if (add.length > 0) await updateWithRetry(() => repository.writer.addLabels(change.issue, add));
	for (const label of remove) await updateWithRetry(() => repository.writer.removeLabel(change.issue, label));
	return {
		outcome: add.length + remove.length > 0 ? "updated" : "unchanged",
		url: issue.url
	};
}
async function ensureAssignees(repository, change) {
	const issue = await repository.reader.issue(change.issue);
	const { add, refused } = await splitByAssignable(repository, change.add.filter((login) => !isAmong(issue.assignees, login)));
	const remove = issue.assignees.filter((login) => isAmong(change.remove, login));
	const added = add.length === 0 ? [] : await updateWithRetry(() => repository.writer.addAssignees(change.issue, add));
	if (remove.length > 0) await updateWithRetry(() => repository.writer.removeAssignees(change.issue, remove));
	refused.push(...add.filter((login) => !isAmong(added, login)));
	return {
		outcome: added.length + remove.length > 0 ? "updated" : refused.length > 0 ? "skipped" : "unchanged",
		url: issue.url,
		...refused.length > 0 ? { note: refusedNote(refused) } : {}
	};
}
async function splitByAssignable(repository, logins) {
	const add = [];
	const refused = [];
	for (const login of logins) (await repository.reader.assignable(login) ? add : refused).push(login);
	return {
		add,
		refused
	};
}
const refusedNote = (logins) => `GitHub does not let ${logins.map((login) => `@${login}`).join(", ")} be assigned here`;
function isAmong(names, name) {
	return names.some((one) => one.toLowerCase() === name.toLowerCase());
}
// src/jobs/ensure/digest.ts
const digestMarker = "follow-ups-digest";
async function ensureDigest({ reader, writer }, change, identities) {
	const trusted = await readTrustedLogins(reader, identities);
	const digests = async () => markedAs(await reader.issues({
		labels: [change.label],
		state: "all"
	}), trusted, digestMarker);
	const keyOf = ({ body }) => parseMarker(body)?.attributes["key"] ?? "";
	const { object, created } = await findOrCreate(async () => (await digests()).find((one) => keyOf(one) === change.key) ?? null, () => writer.createIssue({
		title: change.title,
		body: `${printMarker(digestMarker, { key: change.key })}\n${change.body}`,
		labels: [change.label],
		assignees: []
	}));
	const all = await digests();
	const kept = all.find((one) => keyOf(one) === change.key) ?? object;
	const over = all.filter((one) => one.state === "open" && one.number !== kept.number && keyOf(one) <= change.key);
	for (const { number } of over) await updateWithRetry(() => writer.updateIssue(number, {
		state: "closed",
		stateReason: "completed"
	}));
	return {
		outcome: created ? "created" : over.length > 0 ? "updated" : "unchanged",
		url: kept.url,
		number: kept.number
	};
}
// src/jobs/ensure/log-entry.ts
const entryMarker = "reported-change";
async function ensureLogEntry(repository, change, identities) {
	const { reader, writer } = repository;
	const trusted = await readTrustedLogins(reader, identities);
	const log = await ensureLog(repository, change, trusted);
	const find = async () => markedAs(await reader.comments(log.number, change.since), trusted, entryMarker, change.key)[0] ?? null;
	const { object, created } = await findOrCreate(find, () => writer.createComment(log.number, `${printMarker(entryMarker, { key: change.key })}\n${change.entry}`));
	return {
		outcome: created ? "created" : "unchanged",
		url: object.url,
		number: log.number
	};
}
async function ensureLog({ reader, writer }, change, trusted) {
	const { object } = await findOrCreate(async () => markedAs(await reader.issues({
		labels: [change.label],
		state: "all"
	}), trusted, "change-log", change.log)[0] ?? null, () => writer.createIssue({
		title: change.title,
		body: `${printMarker(changeLogMarker, { key: change.log })}\n${change.body}`,
		labels: [change.label],
		assignees: []
	}));
	if (object.state === "open") await updateWithRetry(() => writer.updateIssue(object.number, {
		state: "closed",
		stateReason: "completed"
	}));
	return object;
}
// src/jobs/ensure/pull-request.ts
async function ensurePullRequest(repository, change) {
	const body = printBody(change);
	const { object, created } = await findOrCreate(() => newest(repository, change), () => create(repository, change, body));
	if (object.state === "closed") return {
		outcome: "skipped",
		url: object.url,
		number: object.number,
		note: object.merged ? "already merged" : "closed by a person; it is not opened again"
	};
	const missing = change.labels.filter((label) => !hasLabel(object.labels, label));
	if (missing.length > 0) await updateWithRetry(() => repository.writer.addLabels(object.number, missing));
	if (created) return {
		outcome: "created",
		url: object.url,
		number: object.number
	};
	if (sameBody(object.body, body) || !untouched(object.body)) return {
		outcome: missing.length > 0 ? "updated" : "unchanged",
		url: object.url,
		number: object.number
	};
	await updateWithRetry(() => repository.writer.updatePullRequest(object.number, { body }));
	return {
		outcome: "updated",
		url: object.url,
		number: object.number,
		before: object.body
	};
}
async function newest(repository, change) {
	return newestPullRequest((await repository.reader.pullRequests({
		head: change.head,
		state: "all"
	})).filter(({ number }) => number > (change.replaces ?? 0)));
}
function newestPullRequest(pulls) {
	return pulls.find(({ state }) => state === "open") ?? [...pulls].sort((a, b) => b.number - a.number)[0] ?? null;
}
async function create(repository, change, body) {
	const { head, base, title, draft } = change;
	try {
		return await repository.writer.createPullRequest({
			head,
			base,
			title,
			body,
			draft
		});
	} catch (error) {
		const found = error instanceof UserError && !(error instanceof AmbiguousWriteError) && error.kind === "conflict" ? await newest(repository, change) : null;
		if (found === null) throw error;
		return found;
	}
}
function printBody(change) {
	return `${printMarker("pull-request", {
		key: change.key,
		hash: fingerprint(change.body.trim())
	})}\n${change.body}`;
}
function untouched(stored) {
	const [, ...rest] = stored.replace(/\r\n?/g, "\n").split("\n");
	const marker = parseMarker(stored);
	return marker?.kind === "pull-request" && marker.attributes["hash"] === fingerprint(rest.join("\n").trim());
}
// src/jobs/ensure/review.ts
async function ensureReview(repository, change, identities) {
	const body = `${printMarker("review", { key: change.sha })}\n${change.body}`;
	const { object, created } = await findOrCreate(() => findReview(repository, change, identities), () => createReview(repository, change, body));
	if (created) return {
		outcome: "created",
		url: object.url
	};
	if (sameBody(object.body, body)) return {
		outcome: "unchanged",
		url: object.url
	};
	await updateWithRetry(() => repository.writer.updateReview(change.pull, object.id, body));
	return {
		outcome: "updated",
		url: object.url
	};
}
async function findReview(repository, change, identities) {
	const trusted = await readTrustedLogins(repository.reader, identities);
	return markedAs(await repository.reader.reviews(change.pull), trusted, "review", change.sha)[0] ?? null;
}
async function createReview(repository, change, body) {
	const review = {
		commitSha: change.sha,
		body,
		event: "COMMENT"
	};
	try {
		return await repository.writer.createReview(change.pull, {
			...review,
			comments: change.comments
		});
	} catch (error) {
		if (!(error instanceof ReviewLineError)) throw error;
		const rest = change.comments.map(({ path, line, body: text }) => `- \`${path}:${line}\` ${text.split("\n").find((row) => row !== "" && !row.startsWith("<!--")) ?? ""}`).join("\n");
		return repository.writer.createReview(change.pull, {
			...review,
			body: `${body}\n\n${rest}`,
			comments: []
		});
	}
}
async function ensureRemark({ reader, writer }, { pull, comment, body }) {
	const found = (await reader.reviewComments(pull)).find(({ id }) => id === comment);
	if (found === void 0) return {
		outcome: "unchanged",
		url: null
	};
	if (sameBody(found.body, body)) return {
		outcome: "unchanged",
		url: found.url
	};
	await updateWithRetry(() => writer.updateReviewComment(comment, body));
	return {
		outcome: "updated",
		url: found.url
	};
}
async function ensureCheck(repository, change) {
	const externalId = fingerprint(JSON.stringify([
		change.conclusion,
		change.title,
		change.summary,
		change.annotations
	]));
	const { sha, name, conclusion, title, summary, annotations } = change;
	const run = {
		sha,
		name,
		conclusion,
		title,
		summary,
		annotations,
		externalId
	};
	const find = async () => (await repository.reader.checkRuns(sha, name)).find((candidate) => candidate.externalId === externalId) ?? null;
	const { object, created } = await findOrCreate(find, () => repository.writer.createCheckRun(run));
	if (object.annotationCount < annotations.length) {
		await repository.writer.updateCheckRun(object.id, {
			...run,
			annotations: annotations.slice(object.annotationCount)
		});
		return {
			outcome: "updated",
			url: object.url
		};
	}
	return {
		outcome: created ? "created" : "unchanged",
		url: object.url
	};
}
// src/markdown/inert.ts
const split = "​";
const invisible = /[\u200b\u2060\ufeff\u00ad\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/g;
function visible(untrusted) {
	return untrusted.replace(/\u001b\[[0-9;?]{0,20}[ -/]{0,4}[@-~]/g, "").replace(invisible, "").replace(/\p{Cs}/gu, "�").replace(/[^\P{Cc}\n\r\t]/gu, "");
}
function oneLine(untrusted) {
	return visible(untrusted.replace(/[\s\u0085\u2028\u2029]+/g, " ")).trim();
}
function inert(line) {
	return line.replace(/@(?=\S|$)/g, `@${split}`).replace(/#(?=\d|$)/g, `#${split}`).replace(/(?<![a-z0-9])(gh)-(?=\d)/gi, `$1-${split}`).replace(/:(?=\/\/)/g, `:${split}`).replace(/(?<![a-z0-9])(mailto|xmpp):/gi, `$1${split}:`).replace(/(?<![a-z0-9])(www)\./gi, `$1${split}.`);
}
function codeOf(line) {
	return visible(line).replace(/@(?=[\w-])/g, `@${split}`).replace(/#(?=\d)/g, `#${split}`).replace(/(?<![a-z0-9])(gh)-(?=\d)/gi, `$1-${split}`).replace(/<!--/g, `<${split}!--`).replace(/--(!?)>/g, `--${split}$1>`);
}
function escapeHtml(line) {
	return line.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
// src/markdown/cap.ts
const encoder = new TextEncoder();
const countBytes = (text) => encoder.encode(text).length;
function capMarkdown(markdown, maxBytes, notice) {
	if (countBytes(markdown) <= maxBytes) return markdown;
	const ending = notice === "" ? "" : `\n\n${notice}`;
	const room = maxBytes - countBytes(ending);
	const border = lastBorder(markdown, room);
	if (border !== null) return `${withoutOpenComment(markdown.slice(0, border.end)).trimEnd()}${border.closing}${ending}`;
	const cut = cutInline(markdown, room);
	return cut === "" ? cutGraphemes(notice, maxBytes) : `${cut}${ending}`;
}
function lastBorder(markdown, room) {
	let fence = null;
	const stack = [];
	let [best, bytes, offset] = [
		null,
		0,
		0
	];
	while (offset < markdown.length && bytes <= room) {
		const newline = markdown.indexOf("\n", offset);
		const end = newline === -1 ? markdown.length : newline + 1;
		const line = markdown.slice(offset, Math.min(end, offset + 400));
		bytes += countBytes(markdown.slice(offset, end));
		const opened = /^\s{0,3}(`{3,}|~{3,})/.exec(line)?.[1];
		if (fence === null && opened !== void 0) fence = opened;
		else if (fence !== null && opened?.startsWith(fence) === true && line.trim() === opened) fence = null;
		else if (fence === null) trackDetails(line, stack);
		const closing = `${fence === null ? "" : `\n${fence}`}${stack.map(() => "\n\n</details>").join("")}`;
		if (isBorder(markdown.slice(end, end + 400), fence !== null) && bytes + countBytes(closing) <= room && line.trim() !== "") best = {
			end,
			closing
		};
		offset = end;
	}
	return best;
}
function trackDetails(line, stack) {
	for (const tag of line.matchAll(/<(\/?)details\b/gi)) if (tag[1] === "") stack.push("details");
	else stack.pop();
}
function isBorder(following, inFence) {
	const line = following.slice(0, following.indexOf("\n") === -1 ? following.length : following.indexOf("\n"));
	if (inFence || line.trim() === "") return true;
	if (/^\s{0,3}\|[\s|:-]+$/.test(line)) return false;
	return /^\s{0,20}(?:\||[-*+] |\d{1,9}[.)] |#{1,6} |`{3}|~{3}|<(?!summary|\/summary))/.test(line);
}
function cutInline(markdown, room) {
	let cut = withoutOpenComment(cutGraphemes(markdown, room - 4));
	if (/^\s*(?:`{3}|~{3}|<|\|)/.test(cut)) return "";
	const bracket = cut.lastIndexOf("[");
	if (bracket > cut.lastIndexOf(")") && bracket > cut.length - 2200) cut = cut.slice(0, bracket);
	cut = cut.replace(/&[#a-z0-9]{0,10}$/i, "").replace(/\\+$/, "").trimEnd();
	return cut === "" ? "" : `${cut}…`;
}
function withoutOpenComment(cut) {
	const comment = cut.lastIndexOf("<!--");
	return comment !== -1 && cut.indexOf("-->", comment) === -1 ? cut.slice(0, comment) : cut;
}
function cutGraphemes(text, maxBytes) {
	if (maxBytes <= 0) return "";
	const { read } = encoder.encodeInto(text, new Uint8Array(maxBytes));
	if (read === text.length) return text;
	const from = Math.max(0, read - 200);
	let end = from;
	for (const { index } of new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text.slice(from, read + 40))) {
		if (from + index > read) break;
		end = from + index;
	}
	return text.slice(0, end === from && from > 0 ? read : end);
}
// src/markdown/plain.ts
const letters = {
	ø: "o",
	æ: "ae",
	å: "a",
	ß: "ss",
	đ: "d",
	ł: "l",
	œ: "oe",
	þ: "th",
	ð: "d",
	ı: "i"
};
function slug(title, number) {
	const words = title.slice(0, 400).normalize("NFKD").toLowerCase().replace(/\p{M}/gu, "").replace(/[øæåßđłœþðı]/g, (letter) => letters[letter] ?? "").replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
	const tail = `-${number}`;
	return (cutAtDash(words, 60 - tail.length) || "incident") + tail;
}
function cutAtDash(words, room) {
	if (words.length <= room) return words;
	const cut = words.slice(0, room + 1);
	const dash = cut.lastIndexOf("-");
	return (dash > room / 2 ? cut.slice(0, dash) : cut.slice(0, room)).replace(/-$/, "");
}
const yamlWords = /^(?:true|false|null|yes|no|on|off|y|n|nan|inf)$/i;
function yamlScalar(untrusted) {
	const value = untrusted.replace(/\p{Cs}/gu, "�");
	if (/^[A-Za-z][A-Za-z0-9_-]*(?: [A-Za-z0-9_-]+)*$/.test(value) && value.length <= 200 && !yamlWords.test(value)) return value;
	return JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029\ufeff\u200b\u202a-\u202e\u2066-\u2069<]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function logLine(untrusted) {
	return oneLine(visible(untrusted)).replace(/^::/, ":​:").replace(/##(?=\[)/g, "##​");
}
function titleLine(untrusted) {
	const characters = [...inert(oneLine(untrusted))];
	return characters.length <= 180 ? characters.join("") : `${characters.slice(0, 179).join("").trimEnd()}…`;
}
// src/markdown/write.ts
const special = /[\\`*[\]<|~$]|--!?>|&(?=[#a-z])|(?<![a-z0-9])_|_(?![a-z0-9])/gi;
const opening = /^(?:[>/]|#{1,6}(?![\d#\u200b])|[+-](?=[\s:-]|$)|=(?==*$)|:(?=-)|(\d{1,9})([.)]))/;
function text(untrusted) {
	return inert(oneLine(untrusted)).replace(special, escapeSpecial).replace(opening, (match, digits, dot) => {
		if (digits !== void 0) return `${digits}\\${dot ?? ""}`;
		return match === ">" ? "&gt;" : `\\${match}`;
	}).replace(/!$/, "\\!");
}
function escapeSpecial(match) {
	if (match === "<") return "&lt;";
	if (match === "&") return "&amp;";
	if (match.startsWith("--")) return `${match.slice(0, -1)}&gt;`;
	return `\\${match}`;
}
function inlineCode(untrusted) {
	const code = codeOf(oneLine(untrusted));
	if (code === "") return "";
	const fence = "`".repeat(longestRun(code) + 1);
	const pad = code.startsWith("`") || code.endsWith("`") ? " " : "";
	return `${fence}${pad}${code}${pad}${fence}`;
}
function tableCell(untrusted) {
	const cell = text(untrusted);
	return cell === "" ? "–" : cell;
}
function link(label, url) {
	const href = escapeHref(url);
	const words = text(label);
	if (href === null) return words;
	return `[${words === "" ? text(href) : words}](${href})`;
}
function reference(number, url, title = "") {
	const href = escapeHref(url);
	const label = `#${number}${title.trim() === "" ? "" : ` ${text(title)}`}`;
	return href === null ? text(label) : `[${label}](${href})`;
}
function escapeHref(url) {
	if (url.length > 2e3 || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return null;
	const parsed = new URL(url);
	parsed.username = "";
	parsed.password = "";
	return parsed.href.replace(/[()<>\\`|[\]*"'\s]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
}
function table(header, rows) {
	const line = (cells) => `| ${header.map((_, i) => escapeCell(cells[i] ?? "")).join(" | ")} |`;
	return [
		line(header),
		`|${header.map(() => " --- |").join("")}`,
		...rows.map(line)
	].join("\n");
}
function escapeCell(markdown) {
	return markdown.trim().replace(/\r\n?|\n/g, "<br>").replace(/(\\*)\|/g, (match, slashes) => slashes.length % 2 === 0 ? `${slashes}\\|` : match);
}
function details(summary, body) {
	return `<details>\n<summary>${escapeHtml(inert(oneLine(summary)))}</summary>\n\n${body.trim()}\n\n</details>`;
}
function codeBlock(untrusted, language = "") {
	const code = untrusted.replace(/\r\n?/g, "\n").replace(/\n+$/, "").split("\n").map((line) => codeOf(line).replace(/^(\s{0,20})\//, "$1​/")).join("\n");
	const fence = "`".repeat(Math.max(3, longestRun(code) + 1));
	return `${fence}${language.replace(/[^a-z0-9+-]/gi, "")}\n${code}\n${fence}`;
}
function longestRun(code) {
	let longest = 0;
	for (const run of code.matchAll(/`+/g)) longest = Math.max(longest, run[0].length);
	return longest;
}
// src/jobs/ensure/start.ts
async function ensureStart(repository, change, identities) {
	const trusted = await readTrustedLogins(repository.reader, identities);
	const claims = async () => markedAs(await repository.reader.comments(change.issue), trusted, change.comment, change.key);
	const [before] = await claims();
	if (before !== void 0) return {
		outcome: "unchanged",
		url: before.url
	};
	const head = printMarker(change.comment, { key: change.key });
	const mark = printMarker("claim", { by: randomUUID() });
	await claim(repository, change.issue, `${head}\n${change.body}\n\n${mark}`);
	const [oldest] = [...await claims()].sort((a, b) => a.id - b.id);
	if (oldest === void 0 || !oldest.body.includes(mark)) return {
		outcome: "skipped",
		url: oldest?.url ?? null,
		note: "another run starts it"
	};
	return send(repository, change, oldest, head);
}
async function claim({ writer }, issue, body) {
	try {
		await writer.createComment(issue, body);
	} catch (error) {
		if (!(error instanceof AmbiguousWriteError)) throw error;
	}
}
async function send({ writer }, change, claimed, head) {
	try {
		const begun = await begin(writer, change);
		return {
			outcome: "created",
			url: claimed.url,
			...begun !== null && { begun }
		};
	} catch (error) {
		if (error instanceof AmbiguousWriteError) return {
			outcome: "created",
			url: claimed.url,
			note: "GitHub did not say whether it started"
		};
		const refusal = refusalIn(error);
		if (refusal !== null) await updateWithRetry(() => writer.updateComment(claimed.id, `${head}\n${change.refused}\n\n${reasonOf(refusal)}`));
		throw error;
	}
}
async function begin(writer, { call, key, title, text: words }) {
	switch (call.method) {
		case "dispatch":
			await writer.dispatchWorkflow(call.workflow, call.ref, call.inputs);
			return null;
		case "deployment": {
			const { ref, environment, requiredContexts } = call;
			const asked = {
				ref,
				environment,
				description: `${key}: ${title}`.slice(0, 140),
				requiredContexts
			};
			return {
				url: (await writer.createDeployment(asked)).url,
				number: null
			};
		}
		case "revert": {
			const body = `${printMarker("revert", { key })}\n${words}`;
			const { url, number } = await writer.revertPullRequest(call.pull, {
				title,
				body
			});
			return {
				url,
				number
			};
		}
	}
}
function reasonOf({ message, remedy, code }) {
	return `${text(message)}. ${text(remedy)} (${code})`;
}
function refusalIn(error) {
	if (!(error instanceof UserError) || error.kind === "limit") return null;
	const { status = 500 } = error.refusal ?? {};
	return [
		"permission",
		"missing",
		"rejected",
		"locked"
	].includes(error.kind) || status >= 400 && status < 500 ? error.problems[0] : null;
}
// src/jobs/ensure/repository-label.ts
async function ensureRepositoryLabel({ reader, writer }, { label }) {
	const isThere = async () => hasLabel((await reader.labels()).map(({ name }) => name), label.name);
	if (await isThere()) return {
		outcome: "unchanged",
		url: null
	};
	try {
		await writer.createLabel(label);
	} catch (error) {
		if (!(error instanceof AmbiguousWriteError)) throw error;
		if (!await isThere()) await writer.createLabel(label);
	}
	return {
		outcome: "created",
		url: null
	};
}
// src/jobs/ensure/standing-issue.ts
const standingMarker = "standing";
async function ensureStandingIssue(repository, change, identities) {
	const trusted = await readTrustedLogins(repository.reader, identities);
	const found = () => standing(repository, change, trusted);
	if (change.faults.length === 0) return settled((await found())[0], repository, change);
	const { object, created } = await findOrCreate(async () => (await found())[0] ?? null, () => repository.writer.createIssue({
		title: change.title,
		body: bodyOf(change, "open"),
		labels: [change.label],
		assignees: []
	}));
	const [kept = object, ...others] = await found();
	for (const { number, state } of others) if (state === "open") await updateWithRetry(() => repository.writer.updateIssue(number, {
		state: "closed",
		stateReason: "not_planned"
	}));
	if (created) return {
		outcome: "created",
		url: kept.url,
		number: kept.number
	};
	return refreshed(kept, repository, change);
}
async function standing({ reader }, { label, key }, trusted) {
	return markedAs(await reader.issues({
		labels: [label],
		state: "all"
	}), trusted, standingMarker, key);
}
function bodyOf({ key, faults, body }, state) {
	return `${printMarker(standingMarker, {
		key,
		faults: faults.join("."),
		state
	})}\n${body}`;
}
async function settled(issue, { writer }, change) {
	if (issue === void 0) return {
		outcome: "unchanged",
		url: null
	};
	const { number, url } = issue;
	const body = bodyOf(change, "well");
	if (issue.state === "closed" && sameBody(issue.body, body)) return {
		outcome: "unchanged",
		url,
		number
	};
	await updateWithRetry(() => writer.updateIssue(number, {
		body,
		state: "closed",
		stateReason: "completed"
	}));
	return {
		outcome: "updated",
		url,
		number,
		before: issue.body
	};
}
async function refreshed(issue, { writer }, change) {
	const { number, url } = issue;
	const body = bodyOf(change, "open");
	const reopen = issue.state === "closed" && !isReadAlready(issue, change);
	if (sameBody(issue.body, body) && !reopen) return {
		outcome: "unchanged",
		url,
		number
	};
	if (issue.state === "closed" && !reopen) return {
		outcome: "unchanged",
		url,
		number
	};
	await updateWithRetry(() => writer.updateIssue(number, {
		body,
		...reopen && {
			state: "open",
			stateReason: "reopened"
		}
	}));
	return {
		outcome: "updated",
		url,
		number,
		before: issue.body
	};
}
function isReadAlready({ body }, { faults }) {
	const { faults: known = "", state } = parseMarker(body)?.attributes ?? {};
	const read = new Set(known.split("."));
	return state === "open" && faults.every((fault) => read.has(fault));
}
// src/jobs/ensure/workflow.ts
async function ensureWorkflow({ reader, writer }, { file, state }) {
	const now = await reader.workflowState(file);
	if (now === null) return {
		outcome: "skipped",
		url: null,
		note: `there is no .github/workflows/${file} on the default branch`
	};
	if (now === state) return {
		outcome: "unchanged",
		url: null
	};
	await updateWithRetry(() => writer.switchWorkflow(file, state));
	return {
		outcome: "updated",
		url: null
	};
}
// src/jobs/ensure/tracking.ts
async function ensureSubIssue({ reader, writer }, { parent, child }) {
	const skipped = (note) => ({
		outcome: "skipped",
		url: null,
		note
	});
	const children = async () => reader.subIssues(parent);
	const there = await children();
	if (there === null) return skipped("there are no sub-issues here; the label says it");
	if (there.includes(child)) return {
		outcome: "unchanged",
		url: null,
		number: child
	};
	if (there.length >= maxChildren) return skipped(`#${parent} has ${there.length} sub-issues already`);
	try {
		await writer.addSubIssue(parent, child);
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		const isLost = error instanceof AmbiguousWriteError;
		if (isLost ? (await children())?.includes(child) !== true : stopsEverything(error)) throw error;
		if (!isLost) return skipped(`GitHub does not take it as a sub-issue of #${parent}`);
	}
	return {
		outcome: "updated",
		url: null,
		number: child
	};
}
const maxChildren = 100;
async function ensureTrackingNote(repository, { issue: number, attributes, comment }, identities) {
	const said = comment === void 0 ? null : await ensureComment(repository, {
		kind: "comment",
		issue: number,
		...comment
	}, identities);
	const issue = await repository.reader.issue(number);
	const self = (await repository.reader.identity()).login;
	const body = isTrusted(issue.author.login, {
		self,
		identities
	}) ? bodyWith(issue.body, attributes) : null;
	if (body === null || sameBody(issue.body, body)) return said ?? {
		outcome: "unchanged",
		url: issue.url
	};
	await updateWithRetry(() => repository.writer.updateIssue(number, { body }));
	return said?.outcome === "created" ? said : {
		outcome: "updated",
		url: said?.url ?? issue.url
	};
}
// src/jobs/apply.ts
async function applyPlan(plan, repository, identities = []) {
	const applied = [];
	for (const change of plan.changes) {
		const blocked = blockedBy(change, applied);
		if (blocked !== null) applied.push({
			change,
			outcome: "skipped",
			url: null,
			note: blocked
		});
		else applied.push(await applyChange(change, repository, identities));
		if (applied.at(-1)?.outcome === "stale") break;
	}
	return applied;
}
async function applyChange(change, repository, identities) {
	try {
		return {
			change,
			...await ensure(change, repository, identities)
		};
	} catch (error) {
		if (!(error instanceof UserError) || stopsEverything(error)) throw error;
		return {
			change,
			outcome: "failed",
			url: null,
			problems: error.problems
		};
	}
}
function blockedBy(change, applied) {
	if (change.kind !== "pull-request") return null;
	const file = applied.find((done) => done.change.kind === "file" && done.change.branch === change.head);
	return file !== void 0 && (file.outcome === "failed" || file.outcome === "skipped") ? "its branch could not be written" : null;
}
function ensure(change, repository, identities) {
	switch (change.kind) {
		case "comment": return ensureComment(repository, change, identities);
		case "reaction": return ensureReaction(repository, change);
		case "labels": return ensureLabels(repository, change);
		case "assignees": return ensureAssignees(repository, change);
		case "tracking-issue": return ensureTrackingIssue(repository, change, identities);
		case "sub-issue": return ensureSubIssue(repository, change);
		case "tracking-note": return ensureTrackingNote(repository, change, identities);
		case "digest": return ensureDigest(repository, change, identities);
		case "standing-issue": return ensureStandingIssue(repository, change, identities);
		case "repository-label": return ensureRepositoryLabel(repository, change);
		case "log-entry": return ensureLogEntry(repository, change, identities);
		case "file": return ensureFile(repository, change);
		case "pull-request": return ensurePullRequest(repository, change);
		case "review": return ensureReview(repository, change, identities);
		case "workflow": return ensureWorkflow(repository, change);
		case "start": return ensureStart(repository, change, identities);
		case "remark": return ensureRemark(repository, change);
		case "check": return ensureCheck(repository, change);
	}
}
// src/jobs/job.ts
const maxRounds = 4;
async function previewJob(command, input, reader, context) {
	const facts = await command.read(reader, input, context);
	return {
		...command.plan(facts, context),
		applied: []
	};
}
function runJob(command, input, { reader, repository }, context, apply) {
	return apply === true && repository !== null ? applyJob(command, input, repository, context) : previewJob(command, input, reader, context);
}
async function applyJob(command, input, repository, context) {
	const applied = [];
	const notes = /* @__PURE__ */ new Map();
	for (let round = 1;; round += 1) {
		const facts = await command.read(repository.reader, input, context);
		const outcome = command.plan(facts, context);
		for (const note of outcome.plan.notes ?? []) notes.set(JSON.stringify(note), note);
		const done = await applyPlan(outcome.plan, repository, context.config.identities);
		const last = round === maxRounds;
		for (const one of done) if (one.outcome === "stale") applied.push(...last ? [{
			...one,
			outcome: "failed",
			problems: [movedTooOften(one)]
		}] : []);
		else if (round === 1 || one.outcome !== "unchanged") applied.push(one);
		if (done.some(({ outcome: o, change }) => o === "stale" || o === "created" && change.kind === "tracking-issue") && !last) continue;
		const said = command.conclude?.(facts, applied, context) ?? [];
		applied.push(...await applyPlan({
			changes: said,
			reasons: []
		}, repository, context.config.identities));
		return {
			...outcome,
			plan: {
				...outcome.plan,
				notes: [...notes.values()]
			},
			applied
		};
	}
}
function movedTooOften({ change, note }) {
	return {
		code: "PM303",
		message: `${change.kind === "file" ? `${change.path} on ${change.branch}` : `the ${change.kind}`} was changed by someone else ${maxRounds} times while we were writing: ${note ?? "it moved"}`,
		remedy: "Run again when nobody is pushing to the branch; nothing was overwritten."
	};
}
// src/text/counted.ts
function counted(n, noun) {
	return `${n} ${noun}${n === 1 ? "" : "s"}`;
}
const placesByAge = 7;
const lookUps = 60;
async function incidentsInTurn(numbers, { repository: { reader }, context }) {
	if (numbers.length <= 10) return numbers;
	const { login } = await reader.identity();
	const trusted = trustedLogins({
		self: login,
		identities: context.config.identities
	});
	const served = [];
	for (const number of inTurn(numbers, lookUps, context.now)) {
		const [response] = markedAs(await reader.comments(number), trusted, "response");
		served.push({
			number,
			at: response?.updatedAt ?? ""
		});
	}
	const byAge = served.sort((a, b) => a.at < b.at ? -1 : a.at > b.at ? 1 : b.number - a.number);
	const unserved = byAge.filter(({ at }) => at === "").length;
	const first = Math.min(10, Math.max(placesByAge, unserved));
	const order = byAge.map(({ number }) => number);
	return [...order.slice(0, first), ...inTurn(order.slice(first).sort((a, b) => a - b), 10 - first, context.now)];
}
function inTurn(numbers, places, now) {
	if (numbers.length <= places) return numbers;
	const round = Math.floor(epochOf(now) / 3600) * goldenRatio;
	const start = Math.floor(round % 1 * numbers.length);
	return [...numbers.slice(start), ...numbers.slice(0, start)].slice(0, places);
}
const goldenRatio = (Math.sqrt(5) - 1) / 2;
async function openIncidentRecords({ repository, context }) {
	return [...await incidents(repository.reader, context, { state: "open" })].sort((a, b) => b.number - a.number);
}
async function openIncidents({ repository, context }) {
	return (await incidents(repository.reader, context, { state: "open" })).map(({ number }) => number).sort((a, b) => b - a);
}
async function incidents(reader, { config: { labels } }, query) {
	const labelled = await reader.issues({
		...query,
		labels: [labels.incident]
	});
	const typed = labels.incidentType === null ? [] : await reader.issues({
		...query,
		type: labels.incidentType
	});
	return [...new Map([...labelled, ...typed].map((issue) => [issue.number, issue])).values()];
}
async function recentIncidents({ repository, context }) {
	const { postmortem } = context.config;
	const since = plusSeconds(context.now, -1209600);
	const issues = await incidents(repository.reader, context, {
		state: "all",
		since
	});
	const waiting = [];
	for (const issue of [...issues].sort((a, b) => b.number - a.number)) if (issue.state === "open" || !await isSettled(issue, postmortem.branchPrefix, repository)) waiting.push(issue.number);
	return waiting;
}
async function isSettled({ number, updatedAt }, branchPrefix, { reader }) {
	const pull = newestPullRequest(await reader.pullRequests({
		head: `${branchPrefix}${number}`,
		state: "all"
	}));
	if (pull === null) return false;
	return pull.state === "open" || pull.merged || updatedAt <= (pull.closedAt ?? pull.updatedAt);
}
// src/registry.ts
const plugIns = {
	timelineSources: async () => (await import("./jobs.js").then((m) => ({ timelineSources: m.timelineSources }))).timelineSources,
	findingRules: async () => (await import("./jobs.js").then((m) => ({ findingRules: m.findingRules }))).findingRules,
	importReaders: async () => (await import("./jobs.js").then((m) => ({ importReaders: m.importReaders }))).importReaders,
	correlationSignals: async () => (await import("./jobs.js").then((m) => ({ correlationSignals: m.correlationSignals }))).correlationSignals,
	responseSteps: async () => (await import("./jobs.js").then((m) => ({ responseSteps: m.responseSteps }))).responseSteps,
	reviewRules: async () => (await import("./jobs.js").then((m) => ({ reviewRules: m.reviewRules }))).reviewRules,
	readinessChecks: async () => (await import("./jobs.js").then((m) => ({ readinessChecks: m.readinessChecks }))).readinessChecks,
	trackers: async () => (await import("./jobs.js").then((m) => ({ trackers: m.trackers }))).trackers
};
async function loadIncidentPlugIns() {
	const [timelineSources, findingRules, correlationSignals, responseSteps] = await Promise.all([
		plugIns.timelineSources(),
		plugIns.findingRules(),
		plugIns.correlationSignals(),
		plugIns.responseSteps()
	]);
	return {
		timelineSources,
		findingRules,
		correlationSignals,
		responseSteps
	};
}
const jobs = {
	incident: async () => (await import("./jobs.js").then((m) => ({ createIncidentJob: m.createIncidentJob }))).createIncidentJob(await loadIncidentPlugIns()),
	watch: async () => (await import("./jobs.js").then((m) => ({ createWatchJob: m.createWatchJob }))).createWatchJob(await loadIncidentPlugIns()),
	rollback: async () => (await import("./jobs.js").then((m) => ({ createRollbackJob: m.createRollbackJob }))).createRollbackJob(await loadIncidentPlugIns()),
	timeline: async () => (await import("./jobs.js").then((m) => ({ createTimelineJob: m.createTimelineJob }))).createTimelineJob(await loadIncidentPlugIns()),
	correlate: async () => (await import("./jobs.js").then((m) => ({ createCorrelateJob: m.createCorrelateJob }))).createCorrelateJob(await loadIncidentPlugIns()),
	scaffold: async () => (await import("./jobs.js").then((m) => ({ createScaffoldJob: m.createScaffoldJob }))).createScaffoldJob(await loadIncidentPlugIns()),
	review: async () => (await import("./jobs.js").then((m) => ({ createReviewJob: m.createReviewJob }))).createReviewJob(await plugIns.reviewRules()),
	"merge-queue": async () => (await import("./jobs.js").then((m) => ({ mergeQueueJob: m.mergeQueueJob }))).mergeQueueJob,
	"follow-ups": async () => (await import("./jobs.js").then((m) => ({ createFollowUpsJob: m.createFollowUpsJob }))).createFollowUpsJob(await plugIns.trackers()),
	"follow-ups-gate": async () => (await import("./jobs.js").then((m) => ({ createGateJob: m.createGateJob }))).createGateJob(await plugIns.trackers()),
	"follow-up-command": async () => (await import("./jobs.js").then((m) => ({ createFollowUpCommandJob: m.createFollowUpCommandJob }))).createFollowUpCommandJob(await plugIns.trackers()),
	doctor: async () => (await import("./jobs.js").then((m) => ({ createReadinessJob: m.createReadinessJob }))).createReadinessJob(await plugIns.readinessChecks()),
	labels: async () => (await import("./jobs.js").then((m) => ({ labelsJob: m.labelsJob }))).labelsJob,
	import: async () => (await import("./jobs.js").then((m) => ({ importJob: m.importJob }))).importJob,
	"freeze-check": async () => (await import("./jobs.js").then((m) => ({ freezeCheckJob: m.freezeCheckJob }))).freezeCheckJob,
	"reported-change": async () => (await import("./jobs.js").then((m) => ({ reportedChangeJob: m.reportedChangeJob }))).reportedChangeJob
};
async function loadRuleIds() {
	const rules = await plugIns.reviewRules();
	return {
		known: rules.map(({ id }) => id),
		former: Object.fromEntries(rules.flatMap(({ id, formerId }) => formerId === void 0 ? [] : [[formerId, id]]))
	};
}
// src/node/examples.ts
function shippedExamples() {
	for (const place of ["../examples/", "../../examples/"]) {
		const folder = fileURLToPath(new URL(place, import.meta.url));
		try {
			const names = readdirSync(folder, {
				recursive: true,
				encoding: "utf8"
			});
			return Object.fromEntries(names.filter((name) => /\.(?:yml|md)$/.test(name)).map((name) => [name.replaceAll("\\", "/"), readFileSync(join(folder, name), "utf8")]));
		} catch (error) {
			if (error.code !== "ENOENT") throw error;
		}
	}
	return {};
}
// src/action/runner-words.ts
function runnerWords({ version, env }) {
	const { RUNNER_OS: os, RUNNER_ARCH: arch, RUNNER_ENVIRONMENT: kind } = env;
	if (os === void 0) return null;
	const place = [os, arch].filter(Boolean).join(" ");
	return `Node ${version.replace(/^v/, "")} on ${place}${kind ? `, ${kind}` : ""}`;
}
// src/action/watch.ts
function stillGoing(issues, { labels }) {
	return issues.filter((issue) => !hasLabel(issue.labels, `${labels.statusPrefix}resolved`));
}
function planSwitch(going, { watch }) {
	const state = going > 0 ? "enabled" : "disabled";
	return {
		changes: watch.workflow === null ? [] : [{
			kind: "workflow",
			file: watch.workflow,
			state
		}],
		reasons: [going > 0 ? `the watch is on: ${going === 1 ? "1 incident is" : `${going} incidents are`} open` : "no incident is open: the watch is off"]
	};
}
function rememberLooks(prober) {
	const taken = /* @__PURE__ */ new Map();
	return {
		run: prober.run,
		look: (request) => {
			const key = JSON.stringify(request.targets);
			const known = taken.get(key) ?? prober.look(request);
			taken.set(key, known);
			return known;
		}
	};
}
// src/action/jobs.ts
async function readRunContext(reader, rest, log) {
	const { config, problems, notices } = await readConfig(reader, loadRuleIds);
	for (const { message, place } of notices) log(`${place.path}:${place.line}: ${message}`);
	return {
		...rest,
		config,
		configProblems: problems
	};
}
async function runRequests(jobs, work) {
	const reports = [];
	for (const job of jobs) for (const one of await runRequest(job, work)) reports.push(one);
	return reports;
}
async function runRequest(job, work) {
	switch (job.kind) {
		case "incident": return runIncident(job, work);
		case "respond": return runIncident(job, work, false);
		case "timeline": return [viewReport("timeline", job.issue, await run(await jobs.timeline(), incidentInput(job), work))];
		case "correlate": return [viewReport("correlation", job.issue, await run(await jobs.correlate(), { issue: job.issue }, work))];
		case "scaffold": return scaffoldReports(job.issue, await run(await jobs.scaffold(), { issue: job.issue }, work), work);
		case "open-incidents": return runIncidents(await openIncidents(work), `no incident is open (${job.reason})`, work, false);
		case "sweep": return runIncidents(await recentIncidents(work), "no incident is open or was closed lately", work);
		case "watch": return runWatch(work);
		case "rollback": return runRollbacks(job.incident, work);
		case "doctor": return [await runDoctor(work)];
		case "watch-switch": return [await runSwitch(await going(work), work)];
		case "review": return [await runReview(job.pull, work), ...await runGate(job.pull, work, work.check)];
		case "follow-up-command": {
			const { plan, applied } = await run(await jobs["follow-up-command"](), job, work);
			return [{
				title: `commands on #${job.issue}`,
				plan,
				applied,
				output: { kind: "none" }
			}];
		}
		case "follow-ups": return runFollowUps(work);
		case "merge-queue": {
			const input = {
				sha: job.sha,
				check: work.check ?? true
			};
			const { plan, applied } = await run(await jobs["merge-queue"](), input, work);
			return [{
				title: "merge queue",
				plan,
				applied,
				output: { kind: "none" }
			}];
		}
		case "reported-change": {
			const done = await run(await jobs["reported-change"](), job, work);
			return [{
				title: "change reported from outside",
				plan: done.plan,
				applied: done.applied,
				output: { kind: "none" }
			}];
		}
	}
}
function run(job, input, { repository, context, apply }) {
	return runJob(job, input, {
		reader: repository.reader,
		repository
	}, context, apply);
}
async function going(work) {
	return stillGoing(await openIncidentRecords(work), work.context.config);
}
async function runWatch(given) {
	const { prober } = given.context;
	const { reader, writer } = given.repository;
	const issues = await going(given);
	const served = issues.slice(0, 10);
	const { readRound } = await import("./jobs.js").then((m) => ({ readRound: m.readRound }));
	const work = {
		...given,
		repository: {
			reader: await readRound(reader, served, given.context.config),
			writer
		},
		context: {
			...given.context,
			...prober && { prober: rememberLooks(prober) }
		}
	};
	const reports = [{
		title: "watch",
		plan: {
			changes: [],
			reasons: [issues.length === 0 ? "no incident is open" : `${counted(issues.length, "incident")} open`]
		},
		applied: [],
		output: {
			kind: "open",
			count: issues.length
		}
	}];
	for (const issue of served) {
		const { output, ...done } = await run(await jobs.watch(), { issue }, work);
		const title = `watch over #${issue.number}`;
		const seen = {
			kind: "watch",
			issue: issue.number,
			probing: output.probing
		};
		reports.push({
			title,
			plan: done.plan,
			applied: done.applied,
			output: seen
		});
		if (output.due.length > 0) reports.push(...await runIncident({ issue: issue.number }, work, false, output.probing ?? void 0));
	}
	return reports;
}
async function runRollbacks(incident, work) {
	const numbers = incident === null ? await openIncidents(work) : [incident];
	if (numbers.length === 0) return [reasonReport("no incident is open")];
	const reports = [];
	for (const issue of numbers.slice(0, 10)) {
		const { plan, applied } = await run(await jobs.rollback(), { issue }, work);
		reports.push({
			title: `rollback at #${issue}`,
			plan,
			applied,
			output: { kind: "none" }
		});
	}
	return reports;
}
async function runSwitch(issues, { repository, context, apply }) {
	const plan = planSwitch(issues.length, context.config);
	return {
		title: "watch",
		plan,
		applied: apply ? await applyPlan(plan, repository) : [],
		output: {
			kind: "open",
			count: issues.length
		}
	};
}
async function runDoctor(work) {
	const input = {
		examples: shippedExamples(),
		runner: runnerWords(process)
	};
	const { plan, applied, output } = await run(await jobs.doctor(), input, work);
	return {
		title: "readiness",
		plan,
		applied,
		output: {
			kind: "readiness",
			readiness: output
		}
	};
}
function incidentInput({ issue, edit }) {
	return {
		issue,
		...edit && { edit }
	};
}
async function runIncident(request, work, postmortem = true, probing) {
	const input = {
		...incidentInput(request),
		postmortem,
		...probing && { probing }
	};
	const done = await run(await jobs.incident(), input, work);
	return [{
		title: `incident #${request.issue}`,
		plan: done.plan,
		applied: done.applied,
		output: {
			kind: "incident",
			...done.output
		}
	}, ...await reviewOfOurs(done.applied, work)];
}
async function scaffoldReports(issue, done, work) {
	return [{
		title: `postmortem of #${issue}`,
		plan: done.plan,
		applied: done.applied,
		output: {
			kind: "incident",
			view: done.output.view,
			scaffold: done.output
		}
	}, ...await reviewOfOurs(done.applied, work)];
}
async function reviewOfOurs(applied, work, ours = "postmortem") {
	const pushed = new Set(applied.flatMap(({ change, outcome }) => change.kind === "file" && (outcome === "created" || outcome === "updated") ? [change.branch] : []));
	const reports = [];
	for (const { change, outcome, number } of applied) if (change.kind === "pull-request" && outcome !== "failed" && outcome !== "skipped" && number !== void 0 && pushed.has(change.head)) reports.push(await runReview(number, work, ours), ...await runGate(number, work, true, true));
	return reports;
}
function viewReport(what, issue, done) {
	return {
		title: `${what} of #${issue}`,
		plan: done.plan,
		applied: done.applied,
		output: {
			kind: "incident",
			view: done.output,
			scaffold: null
		}
	};
}
async function runReview(pull, work, ours) {
	const input = {
		pull,
		...ours && { ours },
		check: work.check ?? true
	};
	const done = await run(await jobs.review(), input, work);
	return {
		title: `review of pull request #${pull}`,
		plan: done.plan,
		applied: done.applied,
		output: {
			kind: "review",
			review: done.output,
			pull,
			ours: ours !== void 0
		}
	};
}
async function runGate(pull, work, check = true, ours = false) {
	const done = await run(await jobs["follow-ups-gate"](), {
		pull,
		check,
		ours
	}, work);
	return done.output.markdown === "" && done.applied.length === 0 ? [] : [{
		title: `follow-ups of pull request #${pull}`,
		plan: done.plan,
		applied: done.applied,
		output: {
			kind: "gate",
			gate: done.output,
			ours
		}
	}];
}
async function runFollowUps(work) {
	const done = await run(await jobs["follow-ups"](), {}, work);
	return [{
		title: "follow-ups",
		plan: done.plan,
		applied: done.applied,
		output: {
			kind: "follow-ups",
			followUps: done.output
		}
	}, ...await reviewOfOurs(done.applied, work, "links")];
}
async function runIncidents(numbers, none, work, postmortem = true) {
	if (numbers.length === 0) return [reasonReport(none)];
	const later = numbers.length - 10;
	const reports = later <= 0 ? [] : [reasonReport(`${later} further incidents wait for the next run`)];
	for (const number of await incidentsInTurn(numbers, work)) reports.push(...await runIncident({ issue: number }, work, postmortem));
	return reports;
}
function reasonReport(reason) {
	return {
		title: "incidents",
		plan: {
			changes: [],
			reasons: [reason]
		},
		applied: [],
		output: { kind: "none" }
	};
}
// src/action/annotations.ts
const maxPerLevel = 10;
function annotateProblems(problems, annotator) {
	for (const problem of problems) annotator.error(sentence(problem), toAnnotationPlace(problem));
}
function sentence({ code, message, expected, example, received, remedy }) {
	const parts = [`${code} ${stop$1(message)}`];
	if (expected !== void 0 && !message.includes(expected)) parts.push(`Expected ${stop$1(expected)}`);
	if (example !== void 0) parts.push(`For example: ${stop$1(example)}`);
	if (received !== void 0) parts.push(`Received: ${stop$1(received)}`);
	return [...parts, remedy].join(" ").replace(/[\r\n]+/g, " ");
}
function stop$1(text) {
	return /[.!?…]$/.test(text) ? text : `${text}.`;
}
function toAnnotationPlace({ place, code }) {
	const title = `After-Action ${code}`;
	if (place === void 0) return { title };
	return {
		title,
		file: place.path,
		...place.line === void 0 ? {} : { startLine: place.line },
		...place.column === void 0 ? {} : { startColumn: place.column }
	};
}
function annotate({ output, plan, applied }, annotator) {
	const failed = applied.filter(({ outcome }) => outcome === "failed").flatMap(({ problems }) => problems ?? []);
	annotateProblems([...new Map(failed.map((problem) => [sentence(problem), problem])).values()], annotator);
	if (output.kind === "incident") annotateProblems(output.scaffold?.problems ?? [], annotator);
	if (output.kind !== "review" || output.ours) return;
	const all = output.review.documents.flatMap(({ document, findings }) => findings.map((finding) => ({
		path: document.path,
		finding
	})));
	annotateFindings(plan.changes.length > 0 && applied.length === 0 ? all : all.filter(unseen(output.review, applied)), annotator);
}
function unseen({ unremarked }, applied) {
	const isWritten = (kind) => applied.some(({ change, outcome }) => change.kind === kind && outcome !== "failed");
	const isRefused = (kind) => applied.some(({ change, outcome }) => change.kind === kind && outcome === "failed");
	if (isRefused("review")) return () => true;
	if (isWritten("check")) return () => false;
	const places = new Set(unremarked.map(({ path, startLine, message }) => `${path}:${startLine} ${message}`));
	return ({ path, finding }) => places.has(`${path}:${finding.place.line} ${finding.message}`);
}
function annotateFindings(all, annotator) {
	const shown = ["error", "warning"].flatMap((level) => ofLevel(all, level, maxPerLevel));
	const notices = all.filter(({ finding }) => !["error", "warning"].includes(finding.severity)).slice(0, 9);
	for (const { path, finding } of [...shown, ...notices]) annotateFinding(path, finding, annotator);
	const left = all.length - shown.length - notices.length;
	if (left > 0) annotator.notice(`${left} more ${left === 1 ? "finding is" : "findings are"} in the summary of this run`, { title: "After-Action review" });
}
const ofLevel = (all, level, most) => all.filter(({ finding }) => finding.severity === level).slice(0, most);
function annotateFinding(path, { severity, message, ruleId, place }, annotator) {
	const properties = {
		file: path,
		startLine: place.line,
		startColumn: place.column,
		title: ruleId
	};
	const text = message.replace(/[\r\n]+/g, " ");
	if (severity === "error") annotator.error(text, properties);
	else if (severity === "warning") annotator.warning(text, properties);
	else annotator.notice(text, properties);
}
// src/text/short-sha.ts
function shortSha(sha) {
	return sha.slice(0, 7);
}
// src/action/log.ts
function logReport({ title, plan, applied, output }, log) {
	log.startGroup(logLine(title));
	for (const omission of listOmissions(output)) log.info(logLine(`not read: ${omission}`));
	for (const reason of plan.reasons) log.info(logLine(reason));
	for (const note of plan.notes ?? []) log.info(logLine(describeNote(note)));
	if (applied.length === 0) for (const change of plan.changes) log.info(logLine(`would write ${changeTitle(change)}`));
	for (const done of applied) log.info(logLine(appliedLine(done)));
	log.endGroup();
}
function listOmissions(output) {
	return output.kind === "incident" ? output.view.facts.omissions : [];
}
function describeNote(note) {
	return note.kind === "conflict" ? `${note.path}: a person's words in "${note.region}" were kept` : `the command in comment ${note.comment} is ${note.obeyed ? "obeyed" : "refused"}`;
}
function appliedLine({ change, outcome, url, note }) {
	return `${outcome}: ${changeTitle(change)}${url === null ? "" : ` ${url}`}${note === void 0 ? "" : ` (${note})`}`;
}
function changeTitle(change) {
	switch (change.kind) {
		case "comment": return `the ${change.key} comment on #${change.issue}`;
		case "reaction": return `the reaction ${change.content} on comment ${change.comment}`;
		case "labels": return `labels of #${change.issue} (${[...change.add.map((l) => `+${l}`), ...change.remove.map((l) => `-${l}`)].join(", ")})`;
		case "assignees": return `assignees of #${change.issue} (${[...change.add.map((l) => `+${l}`), ...change.remove.map((l) => `-${l}`)].join(", ")})`;
		case "tracking-issue": return `the tracking issue "${change.title}"`;
		case "sub-issue": return `#${change.child} as a sub-issue of #${change.parent}`;
		case "tracking-note": return change.comment === void 0 ? `what #${change.issue} remembers` : `the ${change.comment.key} comment on #${change.issue}`;
		case "digest": return `the digest "${change.title}"`;
		case "standing-issue": return change.faults.length === 0 ? `the issue "${change.title}", closed while nothing is amiss` : `the issue "${change.title}"`;
		case "repository-label": return `the label "${change.label.name}"`;
		case "log-entry": return `the entry in "${change.title}"`;
		case "file": return `${change.path} on ${change.branch}`;
		case "pull-request": return `the pull request "${change.title}"`;
		case "review": return `the review of pull request #${change.pull} with ${counted(change.comments.length, "remark")}`;
		case "workflow": return `the workflow ${change.file}, ${change.state}`;
		case "start": return `${startWords(change.call)} for ${change.key}`;
		case "remark": return `a remark on pull request #${change.pull} whose cause is gone`;
		case "check": return `the check "${change.name}": ${change.title}`;
	}
}
function startWords(call) {
	switch (call.method) {
		case "dispatch": return `a run of ${call.workflow}`;
		case "revert": return `a pull request that takes #${call.pull} back`;
		case "deployment": return `a deployment of ${shortSha(call.ref)} to ${call.environment}`;
	}
}
// src/probe/verdict.ts
function judge({ targets, controls }) {
	const offline = controls.asked > 0 && controls.up === 0;
	const unseen = targets.filter(({ fault, status }) => fault !== null && (fault.ours || offline && status === null));
	const seen = targets.filter((target) => !unseen.includes(target));
	const failing = seen.filter(({ fault }) => fault !== null);
	return {
		kind: kindOf(seen.length, failing.length),
		seen: seen.length,
		failing,
		unseen
	};
}
function stateOf(target, look) {
	if (target.fault === null) return "up";
	return judge({
		targets: [target],
		controls: look.controls
	}).kind === "down" ? "down" : "unknown";
}
function kindOf(seen, failing) {
	if (seen === 0) return "cannot-tell";
	if (failing === 0) return "up";
	return failing === seen ? "down" : "partly";
}
function describeVerdict(verdict) {
	return verdict.kind === "partly" ? `${describeCount(verdict)}: ${names(verdict.failing)}${restOf(verdict)}` : describeCount(verdict) + restOf(verdict);
}
function describeCount({ kind, seen, failing }) {
	switch (kind) {
		case "up": return `${seen === 1 ? "Up" : `All ${seen} up`} from here`;
		case "down": return `${seen === 1 ? "Down" : `Down for all ${seen} targets we see`}, from one place`;
		case "partly": return `${failing.length} of ${seen} down, from one place`;
		case "cannot-tell": return "Cannot tell from here";
	}
}
function restOf({ kind, unseen }) {
	return unseen.length === 0 || kind === "cannot-tell" ? "" : `; of ${names(unseen)} nothing can be said`;
}
function describeFaults(targets, most = 3) {
	const words = targets.slice(0, most).map(({ name, fault }) => `${name}: ${fault?.words ?? "up"}`);
	const more = targets.length - words.length;
	return [...words, ...more > 0 ? [`and ${more} more`] : []].join("; ");
}
function names(targets) {
	return `${targets.slice(0, 3).map(({ name }) => name).join(", ")}${targets.length > 3 ? ` and ${targets.length - 3} more` : ""}`;
}
// src/action/probe-outputs.ts
function looksOf(reports) {
	return reports.flatMap(({ output }) => {
		if (output.kind === "watch") return output.probing === null ? [] : [{
			issue: output.issue,
			probing: output.probing
		}];
		if (output.kind !== "incident") return [];
		const { facts } = output.view;
		return (facts.probings ?? []).map((probing) => ({
			issue: facts.issue.number,
			probing
		}));
	});
}
const worstFirst = [
	"down",
	"partly",
	"cannot-tell",
	"up"
];
function probeVerdictOf(reports) {
	const kinds = looksOf(reports).filter(({ probing }) => probing.targets.length > 0).map(({ probing }) => judge(probing).kind);
	return worstFirst.find((kind) => kinds.includes(kind)) ?? "";
}
function evidenceOf(reports) {
	const looks = looksOf(reports);
	return looks.length === 0 ? "" : `${JSON.stringify({ looks }, null, 1)}\n`;
}
// src/response/cadence.ts
function nextUpdate(incident, { milestones }, config) {
	if (incident.status === "resolved") return null;
	const last = incident.updates.at(-1);
	const severity = config.severities.find(({ name }) => name === incident.severity);
	const every = severity === void 0 ? null : severity.updateEveryMinutes * 60;
	if (last?.value.nextDue != null) return {
		due: last.value.nextDue,
		every,
		promised: true
	};
	if (every === null) return null;
	const since = last?.at ?? milestones.detected?.at ?? incident.declaredAt;
	return {
		due: plusSeconds(since, every),
		every,
		promised: false
	};
}
// src/action/update-outputs.ts
function updateOutputs(reports) {
	const all = reports.flatMap(toldIn);
	const told = all.filter(({ texts }) => texts.length > 0);
	const dues = (told.length > 0 ? told : all).flatMap(({ due }) => due ?? []).sort();
	return {
		"update-text": told.map(({ issue, texts }) => told.length === 1 ? texts.join("\n\n") : `Incident ${issue}: ${texts.join("\n\n")}`).join("\n\n"),
		"update-due": dues[0] ?? ""
	};
}
function toldIn({ output, plan }) {
	if (output.kind !== "incident") return [];
	const { incident, facts, timeline, config, commands } = output.view;
	const taken = new Set((plan.notes ?? []).flatMap((note) => note.kind === "command" && note.obeyed ? [note.comment] : []));
	const texts = commands.obeyed.flatMap(({ command, comment }) => command.name === "update" && taken.has(comment.id) ? [command.text] : []);
	const due = nextUpdate(incident, timeline, config)?.due ?? null;
	return [{
		issue: facts.issue.number,
		texts,
		due
	}];
}
// src/action/outputs.ts
function collectOutputs(jobs, reports, usage, evidence = "") {
	const applied = reports.flatMap((report) => report.applied);
	const states = reports.flatMap(({ output }) => output.kind === "follow-ups" ? output.followUps.followUps.map(({ state }) => state) : []);
	const scaffold = reports.map(({ output }) => output.kind === "incident" ? output.scaffold : null).find((one) => one?.text != null) ?? null;
	const pull = applied.find(({ change, number }) => change.kind === "pull-request" && number !== void 0)?.number ?? scaffold?.pullRequest?.number;
	return {
		operation: [...new Set(jobs.map(({ kind }) => kind))].join(","),
		json: JSON.stringify(renderJson(reports)),
		changed: String(applied.filter(({ outcome }) => outcome === "created" || outcome === "updated").length),
		"postmortem-path": scaffold?.path ?? "",
		"pull-request": pull === void 0 ? "" : String(pull),
		"reported-change": applied.find(({ change }) => change.kind === "log-entry")?.url ?? "",
		findings: String(collectFindings(reports).length),
		"follow-ups-open": String(states.filter((state) => state === "tracked" || state === "overdue").length),
		"follow-ups-overdue": String(states.filter((state) => state === "overdue").length),
		"open-incidents": openIncidentsOf(reports),
		probe: probeVerdictOf(reports),
		"probe-evidence": evidence,
		...updateOutputs(reports),
		...readinessOutputs(reports),
		requests: String(usage.requests)
	};
}
function openIncidentsOf(reports) {
	const counts = reports.flatMap(({ output }) => output.kind === "open" ? [output.count] : []);
	return String(counts[0] ?? "");
}
function readinessOutputs(reports) {
	const results = reports.flatMap(({ output }) => output.kind === "readiness" ? [output.readiness.results] : [])[0];
	if (results === void 0) return {
		ready: "",
		"not-ready": ""
	};
	const faults = results.filter(({ answer }) => answer.state === "no").map(({ id }) => id);
	return {
		ready: String(faults.length === 0),
		"not-ready": faults.join(",")
	};
}
function collectFindings(reports) {
	return reports.flatMap(({ output }) => output.kind === "review" && !output.ours ? output.review.documents.flatMap(({ document, findings }) => findings.map(({ ruleId, severity, message, place }) => ({
		path: document.path,
		line: place.line,
		column: place.column,
		ruleId,
		severity,
		message
	}))) : []);
}
function renderJson(reports) {
	return {
		jobs: reports.map(({ title, plan, applied }) => ({
			title,
			reasons: plan.reasons,
			changes: applied.map(({ change, outcome, url }) => ({
				kind: change.kind,
				outcome,
				url
			}))
		})),
		findings: collectFindings(reports),
		readiness: reports.flatMap(({ output }) => output.kind === "readiness" ? output.readiness.results.map(({ id, group, answer }) => ({
			id,
			group,
			...answer
		})) : []),
		followUps: reports.flatMap(({ output }) => output.kind === "follow-ups" ? output.followUps.followUps.map(({ key, state, item, issue, daysLate }) => ({
			key,
			state,
			text: item.text,
			owner: item.owner,
			due: item.due,
			issue: issue?.number ?? null,
			daysLate
		})) : [])
	};
}
// src/node/evidence.ts
function keepEvidence(text, folder) {
	if (text === "" || folder === "") return "";
	const path = join(folder, "after-action-probe.json");
	try {
		writeFileSync(path, text);
		return path;
	} catch {
		return "";
	}
}
// src/probe-door/lazy-prober.ts
function lazyProber(env) {
	const proxy = env["HTTPS_PROXY"] ?? env["https_proxy"] ?? env["HTTP_PROXY"] ?? env["http_proxy"] ?? "";
	const run = /^\d{1,20}$/.exec(env["GITHUB_RUN_ID"] ?? "")?.[0] ?? "";
	return {
		run,
		look: async (request) => {
			const { createProber } = await import("./jobs.js").then((m) => ({ createProber: m.createProber }));
			return createProber({
				run,
				proxy
			}).look(request);
		}
	};
}
// src/readiness/is-ready.ts
function isReady(results) {
	return results.every(({ answer }) => answer.state !== "no");
}
// src/render/readiness/titles.ts
const groupTitles = {
	start: "Will it start?",
	changes: "Will it know what changed?",
	people: "Will people know what to do?",
	outside: "Does it answer from outside?"
};
function checkUrl(id) {
	return `https://github.com/after-action/after-action/blob/main/docs/readiness.md#${id}`;
}
// src/render/readiness/issue.ts
function renderReadinessIssue(results) {
	const faults = results.filter(({ answer }) => answer.state === "no").map(({ id }) => id);
	return {
		title: "Incident readiness",
		body: faults.length === 0 ? "Nothing is amiss any more. This issue opens again when something is." : [
			`**${counted(faults.length, "thing")} ${faults.length === 1 ? "is" : "are"} not ready for the next incident.** This issue is edited in place, and closes once all is in order.`,
			faultsByGroup(results),
			"After a change: start the workflow that wrote this by hand, or run `after-action doctor`. What is fine as it is goes into `readiness.accepted` of the configuration."
		].join("\n\n"),
		faults
	};
}
function renderReadinessSummary(results) {
	const of = (state) => results.filter(({ answer }) => answer.state === state);
	const [good, bad, unseen, accepted] = [
		of("yes"),
		of("no"),
		of("unseen"),
		of("accepted")
	];
	return [
		`**${good.length} ✓, ${bad.length} ✗, ${unseen.length} ?**`,
		...bad.length === 0 ? [] : [faultsByGroup(results)],
		...folded("cannot be seen from here", unseen),
		...folded("accepted by the configuration", accepted),
		...folded("in order", good)
	].join("\n\n");
}
function folded(words, results) {
	if (results.length === 0) return [];
	const lines = results.map(({ id, answer }) => `- ${nameOf(id)}: ${rich(answer.words)}`);
	return [details(`${results.length} ${words}`, lines.join("\n"))];
}
function faultsByGroup(results) {
	const bad = results.filter(({ answer }) => answer.state === "no");
	return [...new Set(bad.map(({ group }) => group))].map((group) => [`### ${groupTitles[group]}`, ...bad.filter((one) => one.group === group).map(faultOf)].join("\n\n")).join("\n\n");
}
function faultOf({ id, answer }) {
	const remedy = answer.state === "no" ? `\n  → ${rich(answer.remedy)}` : "";
	return `- ${nameOf(id)}: ${rich(answer.words)}${remedy}`;
}
const nameOf = (id) => link(id, checkUrl(id));
function rich(words) {
	return redact(words).text.split(/(`[^`\n]{1,300}`|https?:\/\/[^\s<>()"`]{3,300})/).map((part) => {
		if (/^`[^`]+`$/.test(part)) return inlineCode(part.slice(1, -1));
		if (/^https?:\/\//.test(part)) return link(part.replace(/^https?:\/\//, ""), part);
		return edged(part);
	}).join("");
}
function edged(part) {
	if (part.trim() === "") return part === "" ? "" : " ";
	const [before, after] = [/^\s/.test(part) ? " " : "", /\s$/.test(part) ? " " : ""];
	return `${before}${text(part)}${after}`;
}
// src/follow-ups/follow-ups.ts
const followUpStates = [
	"overdue",
	"untracked",
	"tracked",
	"unknown",
	"done",
	"declined"
];
function toFollowUpDocument(document) {
	const { path, source, title, incident, fields, actionItems } = document;
	return {
		path,
		source,
		title,
		incident,
		fields,
		actionItems
	};
}
function readTracking(tracking, home, trackers) {
	for (const tracker of trackers) {
		const found = tracker.read(tracking, home);
		if (found !== null) return found;
	}
	return null;
}
// src/incident/due.ts
const day$1 = 86400;
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
	if (span) return instantOfEpoch(today + Number(span[1]) * day$1 * (span[2]?.startsWith("w") ? 7 : span[2]?.startsWith("m") ? 30 : 1));
	if (text === "today") return instantOfEpoch(today);
	if (text === "tomorrow") return instantOfEpoch(today + day$1);
	if (text === "next week") return instantOfEpoch(today + 7 * day$1);
	if (text === "next month") return instantOfEpoch(today + 30 * day$1);
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
	return instantOfEpoch(today + (ahead === 0 ? 7 : ahead) * day$1);
}
function endOfPeriod(text, today) {
	if (/^(?:eod|end of (?:the )?day|tonight)$/.test(text)) return instantOfEpoch(today);
	const date = /* @__PURE__ */ new Date(today * 1e3);
	if (/^(?:eow|(?:end of )?(?:the|this) week|end of week)$/.test(text)) return instantOfEpoch(today + (12 - date.getUTCDay()) % 7 * day$1);
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
// src/follow-ups/due.ts
const day = 86400;
function computeDueAt(item, issue, note, severity, config) {
	if (note.due !== null && (note.was === null || note.was === (item.due ?? ""))) return midnight(note.due);
	if (item.due !== null) return midnight(item.due);
	if (issue === null) return null;
	if (issue.milestone !== null && issue.milestone.dueOn !== null) return midnight(issue.milestone.dueOn.slice(0, 10));
	return dueByDefault(issue.createdAt, severity, config);
}
const midnight = (date) => instantOf(`${date}T00:00:00Z`);
function dueByDefault(from, severity, config) {
	const days = defaultDueDays(severity, config);
	return days === 0 ? null : plusSeconds(startOfDay(dateIn(from, config.timeZone)), days * day);
}
function defaultDueDays(severity, { severities, followUps }) {
	const name = severity?.toLowerCase();
	const own = severities.find((one) => one.name.toLowerCase() === name)?.followUpDays;
	return followUps.defaultDueDays === 0 ? 0 : own ?? followUps.defaultDueDays;
}
function daysPast(due, now, config) {
	return Math.round(secondsBetween(due, startOfDay(dateIn(now, config.timeZone))) / day);
}
const weekdays = [
	"sun",
	"mon",
	"tue",
	"wed",
	"thu",
	"fri",
	"sat"
];
function weekdayOf(now, zone) {
	const date = /* @__PURE__ */ new Date(epochOf(startOfDay(dateIn(now, zone))) * 1e3);
	return weekdays[date.getUTCDay()] ?? "mon";
}
function isWorkingDay(now, { timeZone, followUps }) {
	return followUps.workingDays.includes(weekdayOf(now, timeZone));
}
// src/follow-ups/whom-to-ask.ts
const login = /^@?[a-z\d][a-z\d-]{0,38}(?:_[a-z\d]{1,8})?(?:\/[a-z\d._-]{1,60})?$/i;
function whomToAsk(followUp, { document, codeowners = "", config }, level) {
	const assigned = followUp.issue?.assignees ?? [];
	const owner = ownerIn(followUp, document);
	const leads = statedIn(document);
	const owners = codeOwners(document.path, codeowners);
	const team = teamOf([...assigned, ...owner], config);
	const first = [
		owner,
		leads.slice(0, 1),
		owners,
		team
	].find((names) => names.length > 0) ?? [];
	const asked = [
		...assigned.length > 0 ? [] : first,
		...level >= 2 ? leads.slice(0, 1) : [],
		...level >= 3 ? team.length > 0 ? team : owners : []
	].map((name) => name.replace(/^@/, ""));
	const told = new Set(assigned.map((name) => name.toLowerCase()));
	return asked.filter((name) => {
		const isNew = !told.has(name.toLowerCase());
		told.add(name.toLowerCase());
		return isNew;
	});
}
function ownerIn({ item }, { source }) {
	if (item.owner === null || !login.test(item.owner)) return [];
	return source.slice(item.span.start, item.span.end).toLowerCase().includes(`@${item.owner.toLowerCase()}`) ? [item.owner] : [];
}
function statedIn({ fields }) {
	return [
		"owner",
		"lead",
		"commander"
	].map((key) => fields[key]?.value.trim() ?? "").filter((name) => login.test(name));
}
function teamOf(people, { followUps }) {
	const names = new Set(people.map((name) => name.replace(/^@/, "").toLowerCase()));
	const team = followUps.teams.find(({ name, members }) => names.has(name.toLowerCase()) || members.some((member) => names.has(member.toLowerCase())));
	if (team !== void 0) return [team.name];
	return followUps.escalateTo === null ? [] : [followUps.escalateTo];
}
function codeOwners(path, text) {
	const lines = text.slice(0, 2e5).split("\n").map((line) => line.replace(/#.*$/, "").trim().split(/\s+/));
	const fits = ([pattern = ""]) => {
		const bare = pattern.replace(/^\//, "").replace(/\*+$/, "");
		return pattern !== "" && (bare === "" || path === bare || path.startsWith(bare.endsWith("/") ? bare : `${bare}/`));
	};
	return (lines.findLast(fits) ?? []).slice(1).filter((name) => name.startsWith("@") && login.test(name)).slice(0, 3);
}
// src/follow-ups/digest.ts
const isOpen = ({ state }) => state !== "done" && state !== "declined";
function countStates(followUps) {
	const counts = Object.fromEntries(followUpStates.map((state) => [state, 0]));
	for (const { state } of followUps) counts[state] += 1;
	return counts;
}
function planDigest(all, config, now) {
	const ownersOf = (one) => {
		const people = peopleOf(one);
		return people.length === 0 ? [null] : people;
	};
	const teamsOf = (one) => {
		const [team] = teamOf(peopleOf(one), {
			...config,
			followUps: {
				...config.followUps,
				escalateTo: null
			}
		});
		return [team ?? null];
	};
	return {
		week: isoWeek(dateIn(now, config.timeZone)),
		counts: countStates(all),
		owners: groupBy(all, ownersOf, now),
		teams: config.followUps.teams.length === 0 ? [] : groupBy(all, teamsOf, now),
		ages: countAges(all, now),
		burnDown: burnDown(all, config, now),
		late: all.filter(({ state }) => state === "overdue").toSorted((a, b) => b.daysLate - a.daysLate),
		declined: all.filter(({ state }) => state === "declined")
	};
}
function peopleOf({ issue, item }) {
	const assigned = issue?.assignees ?? [];
	if (assigned.length > 0) return assigned;
	return item.owner === null ? [] : [item.owner];
}
function groupBy(all, namesOf, now) {
	const groups = /* @__PURE__ */ new Map();
	for (const one of all) for (const name of namesOf(one)) {
		const key = name === null ? "" : name.toLowerCase();
		const group = groups.get(key) ?? {
			name,
			of: []
		};
		group.of.push(one);
		groups.set(key, group);
	}
	return [...groups.values()].map(({ name, of }) => rowOf(name, of, now)).sort((a, b) => b.late - a.late || b.open - a.open || compareNames(a.name, b.name));
}
const compareNames = (a, b) => a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1;
function rowOf(name, of, now) {
	const counts = countStates(of);
	const ages = of.filter(isOpen).flatMap((one) => ageOf(one, now));
	return {
		name,
		open: of.filter(isOpen).length,
		late: counts.overdue,
		done: counts.done,
		declined: counts.declined,
		oldest: ages.length === 0 ? null : Math.max(...ages)
	};
}
function ageOf({ issue }, now) {
	return issue === null ? [] : [Math.max(0, Math.floor(secondsBetween(issue.createdAt, now) / day))];
}
const ageSteps = [
	0,
	30,
	90,
	180
];
function countAges(all, now) {
	const ages = all.filter(isOpen).flatMap((one) => ageOf(one, now));
	return ageSteps.map((from, index) => {
		const to = ageSteps[index + 1] ?? null;
		return {
			from,
			to,
			open: ages.filter((age) => age >= from && (to === null || age < to)).length
		};
	});
}
const weeks = 12;
function burnDown(all, config, now) {
	const today = epochOf(startOfDay(dateIn(now, config.timeZone)));
	return Array.from({ length: weeks }, (_, index) => {
		const end = instantOfEpoch(today - (11 - index) * 7 * day + day);
		const open = all.filter(({ issue, state }) => issue !== null && issue.createdAt < end && (issue.closedAt === null ? state !== "done" && state !== "declined" : issue.closedAt >= end)).length;
		return {
			date: instantOfEpoch(epochOf(end) - day).slice(0, 10),
			open
		};
	});
}
function isoWeek(date) {
	const at = epochOf(startOfDay(date));
	const weekday = ((/* @__PURE__ */ new Date(at * 1e3)).getUTCDay() + 6) % 7;
	const thursday = /* @__PURE__ */ new Date((at + (3 - weekday) * day) * 1e3);
	const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
	const number = Math.floor((thursday.getTime() - first) / (7 * day * 1e3)) + 1;
	return `${thursday.getUTCFullYear()}-W${String(number).padStart(2, "0")}`;
}
// src/render/follow-ups/order.ts
function countsLine(followUps, noun = "follow-up") {
	const counts = countStates(followUps);
	const parts = followUpStates.filter((state) => counts[state] > 0).map((state) => `${counts[state]} ${state}`);
	return `${counted(followUps.length, noun)}: ${parts.join(", ")}`;
}
function byUrgency(followUps) {
	const rank = (followUp) => `${followUpStates.indexOf(followUp.state)} ${followUp.dueAt ?? "9"}`;
	return [...followUps].sort((a, b) => rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : a.item.span.start - b.item.span.start);
}
// src/render/follow-ups/markdown.ts
const maxRows = 200;
function renderFollowUpsReport(followUps) {
	if (followUps.length === 0) return "No action items found.";
	const isOver = ({ state }) => state === "done" || state === "declined";
	const sorted = byUrgency(followUps);
	const [open, over] = [sorted.filter((one) => !isOver(one)), sorted.filter(isOver)];
	return [
		`**${countsLine(followUps)}**`,
		...open.length === 0 ? [] : [renderTable(open)],
		...open.length > maxRows ? [`… and ${open.length - maxRows} more`] : [],
		...over.length === 0 ? [] : [details(`${over.length} done or declined`, renderTable(over))]
	].join("\n\n");
}
function renderTable(followUps) {
	return table([
		"State",
		"Follow-up",
		"Owner",
		"Due",
		"Issue",
		"Postmortem"
	], followUps.slice(0, maxRows).map(({ state, item, issue, dueAt, daysLate, postmortem }) => [
		state === "overdue" ? `**overdue** by ${daysLate} ${daysLate === 1 ? "day" : "days"}` : state,
		tableCell(redact(item.reason === null ? item.text : `${item.text} (${item.reason})`).text),
		tableCell(item.owner ?? ""),
		dueAt === null ? "–" : dueAt.slice(0, 10),
		issue === null ? tableCell(item.tracking ?? "") : `[#${issue.number}](${issue.url})`,
		tableCell(redact(postmortem.title).text)
	]));
}
// src/action/summary.ts
const maxBytes$1 = 9e5;
function renderSummary(reports, problems) {
	return capMarkdown(["## After-Action", ...[...problemsSection(problems), ...reports.flatMap(renderSection)]].join("\n\n"), maxBytes$1, "The rest of this summary is left out.");
}
function problemsSection(problems) {
	return problems.length === 0 ? [] : ["### Configuration", problems.map((problem) => `- ${text(sentence(problem))}`).join("\n")];
}
function renderSection(report) {
	const { title, plan, applied, output } = report;
	const rows = applied.filter(({ outcome }) => outcome !== "unchanged").map(({ change, outcome, url, note }) => [
		outcome,
		url === null ? text(changeTitle(change)) : link(changeTitle(change), url),
		text(note ?? "")
	]);
	const lines = [...output.kind === "readiness" ? [] : plan.reasons, ...listOmissions(output).map((omission) => `not read: ${omission}`)];
	const body = [`### ${text(title)}`, lines.map((line) => `- ${text(line)}`).join("\n")];
	if (rows.length > 0) body.push(table([
		"Outcome",
		"What",
		"Note"
	], rows));
	if (output.kind === "review") body.push(renderFindings(output.review.documents));
	if (output.kind === "readiness") body.push(renderReadinessSummary(output.readiness.results));
	if (output.kind === "gate" && output.gate.markdown !== "") body.push(output.gate.markdown);
	if (output.kind === "follow-ups") {
		const { followUps, digest } = output.followUps;
		body.push(renderFollowUpsReport(followUps));
		if (digest !== "") body.push(details("Digest", digest));
	}
	if (output.kind === "incident" && output.scaffold !== null && output.scaffold.text !== null) body.push(`Postmortem: ${inlineCode(output.scaffold.path)}`);
	return body.filter((part) => part !== "");
}
function renderFindings(documents) {
	return documents.flatMap(({ document, findings }) => findings.map((finding) => ({
		path: document.path,
		finding
	}))).map(({ path, finding }) => `- ${inlineCode(`${path}:${finding.place.line}:${finding.place.column}`)} ${finding.severity === "error" ? "**error**" : finding.severity}: ${text(finding.message)} (${inlineCode(finding.ruleId)})`).join("\n");
}
// src/node/cache-folder.ts
const maxBytes = 2e7;
const cacheFileName = /^[0-9a-f]{16}-[a-z0-9-]{1,60}\.json$/;
function fsCacheStore(folder, notice) {
	let noticed = false;
	return {
		read: (name) => {
			try {
				const found = cacheFileName.test(name) ? lstatSync(join(folder, name), { throwIfNoEntry: false }) : void 0;
				return found?.isFile() === true && found.size <= maxBytes ? readFileSync(join(folder, name), "utf8") : null;
			} catch {
				return null;
			}
		},
		write: (name, text) => {
			try {
				if (cacheFileName.test(name)) replace(folder, name, text);
				evictOldest(folder);
			} catch (error) {
				if (!noticed) notice(`Nothing was kept for the next run: ${folder} cannot be written (${error.code ?? "unknown"}).`);
				noticed = true;
			}
		}
	};
}
function replace(folder, name, text) {
	mkdirSync(folder, {
		recursive: true,
		mode: 448
	});
	const temporary = join(folder, `.${name}.${process.pid}.tmp`);
	try {
		writeFileSync(temporary, text, {
			flag: "wx",
			mode: 384
		});
		renameSync(temporary, join(folder, name));
	} catch (error) {
		rmSync(temporary, { force: true });
		throw error;
	}
}
function evictOldest(folder) {
	const files = readdirSync(folder).filter((name) => cacheFileName.test(name)).map((name) => ({
		name,
		...sizeAndAge(join(folder, name))
	})).sort((a, b) => b.writtenAt - a.writtenAt);
	let used = 0;
	for (const { name, size } of files) {
		used += size;
		if (used > maxBytes) rmSync(join(folder, name), { force: true });
	}
}
function sizeAndAge(path) {
	const found = lstatSync(path, { throwIfNoEntry: false });
	return {
		size: found?.size ?? 0,
		writtenAt: found?.mtimeMs ?? 0
	};
}
// src/node/templates.ts
function shippedDrills() {
	return Object.fromEntries(Object.entries(filesOf("drills", ".yml")).map(([name, text]) => [name.slice(0, -4), text]));
}
function shippedTemplates() {
	return filesOf("templates", ".md");
}
function filesOf(folderName, ending) {
	for (const place of ["../", "../../"]) {
		const folder = new URL(`${place}${folderName}/`, import.meta.url);
		try {
			const names = readdirSync(fileURLToPath(folder)).filter((name) => name.endsWith(ending));
			return Object.fromEntries(names.map((name) => [name, readFileSync(fileURLToPath(new URL(name, folder)), "utf8")]));
		} catch (error) {
			if (error.code !== "ENOENT") throw error;
		}
	}
	return {};
}
// src/action/action.ts
const core = {
	debug,
	endGroup,
	error,
	getInput,
	info,
	notice,
	setOutput,
	setSecret,
	startGroup,
	summary,
	warning
};
async function runAction(reason) {
	try {
		core.info(`After-Action: ${logLine(reason)}.`);
		await runEvent();
	} catch (error) {
		stop(error);
	}
}
async function runEvent() {
	const { context } = await eventContext();
	if (core.getInput("command").trim() === "freeze-check") return runFreeze(context);
	const jobs = jobsForEvent({
		name: context.eventName,
		payload: context.payload,
		command: core.getInput("command"),
		run: process.env["GITHUB_RUN_ID"] ?? "",
		issue: core.getInput("issue"),
		pullRequest: core.getInput("pull-request")
	});
	const dryRun = booleanInput("dry-run", "Write true to see what would be written, or leave it out to write.", false);
	const check = booleanInput("check", "Write false where the job is the check, or leave it out to have one published.", true);
	const repository = connect({
		token: tokenInput(),
		repository: process.env["GITHUB_REPOSITORY"] ?? "",
		event: context.payload,
		cacheStore: cacheInput(),
		options: {
			notice: (line) => core.info(logLine(line)),
			signal: cancelled()
		}
	});
	try {
		await runWith(repository, jobs, {
			readOnly: hasReadOnlyToken(context.eventName, context.payload) || dryRun,
			check
		});
	} finally {
		repository.flushCache();
	}
}
async function runWith(repository, jobs, { readOnly, check }) {
	const context = await readRunContext(repository.reader, {
		now: nowInput(),
		templates: shippedTemplates(),
		prober: lazyProber(process.env)
	}, (line) => core.info(logLine(line)));
	if (readOnly) core.info("The token may only read here (a fork or Dependabot, or dry-run): findings go to the log, the summary and the exit status.");
	await report(jobs, await runRequests(jobs, {
		repository,
		context,
		apply: !readOnly,
		check
	}), context.configProblems, repository.usage(), readOnly);
}
async function runFreeze({ eventName, payload }) {
	const { runFreezeCheck } = await import("./jobs.js").then((m) => ({ runFreezeCheck: m.runFreezeCheck }));
	const context = {
		now: nowInput(),
		templates: {}
	};
	await runFreezeCheck({
		event: eventName,
		payload,
		token: tokenInput(),
		context
	});
}
async function eventContext() {
	const github = await import("./event-context.js").catch((error) => {
		throw unreadableEvent(error.message.slice(0, 120));
	});
	const payload = github.context.payload;
	if (payload === null || typeof payload !== "object" || Array.isArray(payload) || Object.keys(payload).length === 0) throw unreadableEvent("no event");
	return github;
}
function unreadableEvent(received) {
	return new UserError({
		code: "PM407",
		message: "The event file of this run cannot be read",
		expected: "a JSON object in the file at GITHUB_EVENT_PATH",
		received,
		remedy: "Run the action in a GitHub workflow, or use the command line instead."
	});
}
async function report(jobs, reports, configProblems, usage, readOnly) {
	for (const one of reports) logReport(one, core);
	annotateProblems(configProblems, core);
	for (const one of reports) annotate(one, core);
	core.info(`${usage.requests} requests to GitHub, ${usage.writes} of them writes.`);
	const evidence = keepEvidence(evidenceOf(reports), process.env["RUNNER_TEMP"] ?? "");
	for (const [name, value] of Object.entries(collectOutputs(jobs, reports, usage, evidence))) core.setOutput(name, value);
	await writeSummary(renderSummary(reports, configProblems));
	const failed = reports.some(({ applied }) => applied.some(({ outcome }) => outcome === "failed"));
	const refused = reports.some(({ output }) => output.kind === "review" && !output.ours && output.review.conclusion === "failure" || output.kind === "gate" && !output.ours && output.gate.conclusion === "failure" || output.kind === "readiness" && readOnly && !isReady(output.readiness.results));
	const misconfigured = reports.some(({ output }) => output.kind === "incident" && (output.scaffold?.problems ?? []).some((problem) => kindOf$1(problem) === "usage"));
	if (configProblems.length > 0 || misconfigured) process.exitCode = exitCodes.usage;
	else if (failed) process.exitCode = exitCodes.access;
	else if (refused) process.exitCode = exitCodes.findings;
}
function cancelled() {
	const controller = new AbortController();
	for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => controller.abort());
	return controller.signal;
}
async function writeSummary(markdown) {
	try {
		await core.summary.addRaw(markdown, true).write();
	} catch (error) {
		core.debug(`no job summary: ${logLine(error.message)}`);
	}
}
function tokenInput() {
	const token = core.getInput("token") || process.env["GITHUB_TOKEN"] || "";
	if (token === "") throw new UserError({
		code: "PM101",
		message: "No token was given",
		expected: "the input \"token\", which is ${{ github.token }} unless a workflow empties it",
		remedy: "Remove the empty \"token:\" from the workflow, or pass a token."
	});
	core.setSecret(token);
	return token;
}
function booleanInput(name, remedy, usual) {
	const given = core.getInput(name);
	if (given === "") return usual;
	if ([
		"true",
		"True",
		"TRUE"
	].includes(given)) return true;
	if ([
		"false",
		"False",
		"FALSE"
	].includes(given)) return false;
	throw new UserError({
		code: "PM404",
		message: `The input "${name}" is neither true nor false`,
		expected: "true or false",
		example: `${name}: ${String(!usual)}`,
		received: given.slice(0, 60),
		remedy
	});
}
function cacheInput() {
	const folder = core.getInput("cache");
	return folder === "" ? null : fsCacheStore(resolve(process.env["GITHUB_WORKSPACE"] ?? ".", folder), (line) => core.info(logLine(line)));
}
function nowInput() {
	const given = core.getInput("now");
	if (given === "") return instantOfEpoch(Date.now() / 1e3);
	const at = instantOf(given);
	if (at === null) throw new UserError({
		code: "PM405",
		message: "The input \"now\" is not a valid time",
		expected: "ISO 8601 with a zone",
		example: "2026-11-20T14:03:00Z",
		received: given.slice(0, 60),
		remedy: "Correct it, or leave it empty for the present."
	});
	return at;
}
function stop(error) {
	process.exitCode = exitCodeOf(error);
	if (error instanceof UserError) {
		annotateProblems(error.problems, core);
		return;
	}
	const { message, stack } = error;
	annotateProblems([{
		code: "PM900",
		message: `Something went wrong inside After-Action: ${message}`,
		remedy: "Please report it with this log; running again is safe."
	}], core);
	core.debug(logLine(stack ?? ""));
}
export { ConnectionError, actionsBot$1 as actionsBot, appliedLine, applyJob, at, byUrgency, capMarkdown, changeLogLabel, changeLogMarker, changeTitle, checkUrl, codeBlock, codeOwners, commentFromRest, commentToRest, commitFromRest, commitToRest, compareText, comparisonFromRest, comparisonToRest, computeDueAt, configPath, connect, countStates, counted, countsLine, dateIn, day, daysPast, defaultConfig, deploymentFromRest, deploymentToRest, describeCount, describeFaults, describeNote, describeVerdict, details, dueByDefault, fingerprint, firstText, fsCacheStore, ghost, groupTitles, hasLabel, inlineCode, isBot, isChangeLog, isDrill, isGenerated, isMarkedAsIncident, isObject, isOpen, isOurs, isOwnEvent, isPerson, isReady, isSameLabel, isTrusted, isWorkingDay, issueEventFromRest, issueEventToRest, issueFromRest, issueToRest, jobs, judge, lazyProber, link, loadIncidentPlugIns, loadRuleIds, logLine, markedAs, milestoneNames, newestPullRequest, nextUpdate, oneLine, parseMarker, peopleOf, planDigest, plugIns, previewJob, printMarker, pullRequestFromRest, pullRequestToRest, readConfig, readDue, readLabel, readNote, readRepositoryFiles, readTracking, reference, releaseFromRest, releaseToRest, renderFollowUpsReport, renderReadinessIssue, repositoryFromRest, runAction, runJob, sentence, shippedDrills, shippedExamples, shippedTemplates, shortSha, slug, stateOf, statuses, table, tableCell, text, timeOrNull, titleLine, toFollowUpDocument, toObject, toObjects, toText, trackingMarker, trustedLogins, whomToAsk, workflowRunFromRest, workflowRunToRest, yamlScalar };
