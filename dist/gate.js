// src/action/events.ts
const pullRequests = {
	examples: [["`pull_request`", {
		action: "synchronize",
		pull_request: { number: 1 }
	}], ["`pull_request` closed by merging", {
		action: "closed",
		pull_request: {
			number: 1,
			merged: true
		}
	}]],
	concerns: ({ action }) => [
		"opened",
		"synchronize",
		"reopened",
		"edited",
		"ready_for_review",
		"closed"
	].includes(action ?? "") ? open("a pull request changed") : shut(`a pull request was ${action ?? "touched"}`),
	jobs: ({ action, pull_request: pull }) => {
		if (action !== "closed") return [{
			kind: "review",
			pull: pull?.number
		}];
		return pull?.merged === true ? [{ kind: "follow-ups" }] : [];
	}
};
const sweep = [{ kind: "sweep" }, { kind: "follow-ups" }];
const events = {
	issues: {
		examples: [["`issues`", {
			action: "labeled",
			issue: { number: 1 }
		}]],
		concerns: concernsIssue,
		jobs: incidentOfPayload
	},
	issue_comment: {
		examples: [["`issue_comment`", {
			action: "created",
			issue: { number: 1 }
		}], ["`issue_comment` with `/track`, `/due` or `/snooze`", {
			action: "created",
			issue: { number: 1 },
			comment: { body: "/due 2026-12-01" }
		}]],
		concerns: concernsComment,
		jobs: jobsOfComment
	},
	workflow_dispatch: {
		examples: [["`workflow_dispatch` with `issue`", { inputs: { issue: "1" } }], ["`workflow_dispatch`", { inputs: {} }]],
		concerns: () => open("started by hand"),
		jobs: (payload, issue) => namesIssue(payload, issue) ? [{
			kind: "incident",
			issue: issue || payload.inputs?.["issue"]
		}] : sweep
	},
	deployment_status: deploys("`deployment_status`", "a deployment changed its state"),
	release: deploys("`release`", "a release was published", ["published", "released"]),
	workflow_run: deploys("`workflow_run`", "a workflow run was completed", ["completed"]),
	push: {
		examples: [["`push` to the default branch", {}]],
		concerns: concernsPush,
		jobs: () => [openIncidents("the default branch moved"), { kind: "follow-ups" }]
	},
	repository_dispatch: {
		examples: [["`repository_dispatch`", { client_payload: {} }]],
		concerns: () => open("a change was reported from outside"),
		jobs: (payload) => [{
			kind: "reported-change",
			payload: payload.client_payload
		}, openIncidents("a change was reported from outside")]
	},
	pull_request: pullRequests,
	pull_request_target: {
		...pullRequests,
		examples: [["`pull_request_target`", {
			action: "opened",
			pull_request: { number: 1 }
		}]]
	},
	merge_group: {
		examples: [["`merge_group`", {
			action: "checks_requested",
			merge_group: { head_sha: "" }
		}]],
		concerns: ({ action }) => action === "checks_requested" ? open("a merge queue asks for the check") : shut(`a merge queue was ${action ?? "touched"}`),
		jobs: (payload) => [{
			kind: "merge-queue",
			sha: payload.merge_group?.head_sha ?? ""
		}]
	},
	schedule: {
		examples: [["`schedule`", {}]],
		concerns: () => open("the scheduled sweep"),
		jobs: () => sweep
	}
};
function findEvent(name) {
	return Object.hasOwn(events, name) ? events[name] ?? null : null;
}
function openIncidents(reason) {
	return {
		kind: "open-incidents",
		reason
	};
}
function deploys(name, reason, actions) {
	return {
		examples: [[name, actions === void 0 ? {} : { action: actions[0] ?? "" }]],
		concerns: ({ action }) => actions === void 0 || actions.includes(action ?? "") ? open(reason) : shut(`${name.replaceAll("`", "")}: ${action ?? "no action"}, which deploys nothing`),
		jobs: () => [openIncidents(reason)]
	};
}
function namesIssue(payload, issue) {
	return issue !== "" || Boolean(payload.inputs?.["issue"]) || payload.issue?.number !== void 0;
}
function hasReadOnlyToken(name, { pull_request: pull }) {
	if (pull === void 0 || pull === null) return false;
	return pull.head?.repo?.full_name !== pull.base?.repo?.full_name && name !== "pull_request_target" || pull.user?.login === "dependabot[bot]";
}
const followUpCommand = /^[ \t]{0,3}\/(?:track|due|snooze)(?![\w-])/im;
function namesFollowUps({ comment }) {
	return followUpCommand.test((comment?.body ?? "").slice(0, 4e3));
}
function jobsOfComment(payload) {
	const { issue, comment } = payload;
	const edit = editOfOurs(payload);
	if (edit !== null) return [{
		kind: "incident",
		issue: issue?.number,
		edit
	}];
	if (!namesFollowUps(payload)) return incidentOfPayload(payload);
	const command = {
		kind: "follow-up-command",
		issue: issue?.number
	};
	return issue?.pull_request !== void 0 && issue.pull_request !== null || /^\s{0,20}\/due\b/i.test(comment?.body ?? "") ? [command] : [...incidentOfPayload(payload), command];
}
function incidentOfPayload(payload) {
	return [{
		kind: "incident",
		issue: payload.issue?.number
	}];
}
function concernsIssue(payload) {
	const { action } = payload;
	if (![
		...[
			"opened",
			"labeled",
			"unlabeled",
			"typed",
			"untyped",
			"edited",
			"assigned",
			"unassigned"
		],
		"closed",
		"reopened"
	].includes(action ?? "")) return shut(`an issue was ${action ?? "touched"}`);
	if (isUnmarked(payload) && action !== "unlabeled" && action !== "untyped") return shut("the issue has no label and no type, so it is not an incident");
	return open(`an issue was ${action ?? "touched"}${action === "typed" || action === "untyped" ? "; issue types count where the option labels.incident_type names one" : ""}`);
}
function concernsComment(payload) {
	const isPull = payload.issue?.pull_request !== void 0 && payload.issue.pull_request !== null;
	if (isPull && !namesFollowUps(payload)) return shut("the comment is on a pull request");
	if (payload.comment?.user?.type === "Bot" && editOfOurs(payload) === null) return shut("the comment is by a bot");
	if (isUnmarked(payload) && !isPull) return shut("the issue has no label and no type, so it is not an incident");
	return open(payload.comment?.user?.type === "Bot" ? "a person ticked a box" : "a person commented");
}
function editOfOurs({ action, comment, changes, sender }) {
	const [before, after] = [changes?.body?.from, comment?.body];
	if (action !== "edited" || typeof before !== "string" || typeof after !== "string") return null;
	if (sender?.type === "Bot" || typeof sender?.login !== "string") return null;
	if (typeof comment?.id !== "number" || !isInstant(comment.updated_at)) return null;
	if (!before.startsWith(responseStart)) return null;
	return {
		comment: comment.id,
		by: sender.login,
		at: comment.updated_at,
		before,
		after
	};
}
const responseStart = "<!-- after-action:response v=1 -->";
function isInstant(text) {
	return typeof text === "string" && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text);
}
function concernsPush(payload) {
	const branch = payload.repository?.default_branch;
	if (payload.deleted === true) return shut("a branch was deleted");
	if (branch !== void 0 && payload.ref !== `refs/heads/${branch}`) return shut(`the push went to ${payload.ref ?? "nowhere"}, not to the default branch`);
	return open("the default branch moved");
}
function isUnmarked({ issue }) {
	const hasType = issue?.type !== void 0 && issue.type !== null;
	return Array.isArray(issue?.labels) && issue.labels.length === 0 && !hasType;
}
function open(reason) {
	return {
		open: true,
		reason
	};
}
function shut(reason) {
	return {
		open: false,
		reason
	};
}
export { findEvent, hasReadOnlyToken, namesIssue, open, shut };
