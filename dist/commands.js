import { __toESM } from "./rolldown-runtime.js";
import { NotFoundError, UserError, exitCodes, formatDuration, homepage, instantOf, instantOfEpoch, kindOf, patternFrom, plusSeconds, redact, secondsBetween, version } from "./shared.js";
import { appliedLine, applyJob, at, byUrgency, changeLogMarker, changeTitle, commentFromRest, commentToRest, commitFromRest, commitToRest, compareText, comparisonFromRest, comparisonToRest, configPath, connect, countStates, counted, countsLine, defaultConfig, deploymentFromRest, deploymentToRest, describeNote, describeVerdict, fingerprint, firstText, followUpStates, fsCacheStore, ghost, hasLabel, isObject, issueEventFromRest, issueEventToRest, issueFromRest, issueToRest, jobs, judge, lazyProber, loadIncidentPlugIns, loadRuleIds, milestoneNames, nextUpdate, peopleOf, plugIns, printMarker, pullRequestFromRest, pullRequestToRest, readConfig, releaseFromRest, releaseToRest, renderFollowUpsReport, repositoryFromRest, runJob, sentence, shippedTemplates, stateOf, table, text as text$1, timeOrNull, toObject, toObjects, toText, workflowRunFromRest, workflowRunToRest } from "./app.js";
import { allIds, bases, buildIncidentView, capitalized, certaintyWords, changeLogLabel, checkReadiness, chooseEvidence, clock, closest, compareWith, correlate, costOf, deploysFromFacts, describeEvent, describeFinding, describeRemark, describeTemplate, detect, didYouMean, distance, distanceToPoint, draftFor, dueReminders, durationAfter, durationUntil, eventTable, files, formFolder, formatClock, formatDate, formatInstant, formatRelative, formula as formula$1, fromEntry, isOfInterest, isPath, isPlayed, isPostmortem, isPromotion, isReady, isRefused, isRevert, joinFollowUps, leftOut, lineHash, lint, mergeLines, model, money, nameFinding, names, nothingFits, offset, ownJobs, parseBaseline, parseConfig, parsePostmortem, parseRanking, pathOf, phases, planRollback, priceOf, printBaseline, printRanking, printTitle, probeUrlFault, pullRequestName, rankIn, readDocumentTimeline, readFacts, readImport, readIncidentFacts, readMarkdown, readMessage, readPublished, readRankHistory, readRevertTarget, readTime, remedyWords, renderPlan, reviewText, shortMoment, shortName, shortSha, timelineGantt, toEntry, usualSuspects, versionName, windowAround, withLineFeeds, workflowFolder } from "./jobs.js";
import { diffPatch, remarkFrontmatter, remarkGfm, remarkParse, require_dist, require_picomatch, unified } from "./vendor-jobs.js";
import { blockedBy, createScreen, exists, findAbove, fit, ink, isExactText, isFile, isPlainFile, link, listFiles, pad, plain, readKind, readText, renderProblems, wrap, writeText } from "./terminal.js";
import { defaultSchema, github_markdown_default, rehypeRaw, rehypeSanitize, rehypeStringify, remarkBreaks, remarkRehype } from "./vendor-commands.js";
import { basename, join, relative, resolve } from "node:path";
import { PassThrough } from "node:stream";
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { execFile, spawn } from "node:child_process";
// src/cli/usage.ts
function refuseUnused(options, names, where) {
	const unused = names.filter((name) => options[name] !== void 0);
	if (unused.length === 0) return;
	const words = unused.map((name) => `--${name}`).join(" and ");
	throw usageError(`${words} ${unused.length === 1 ? "has" : "have"} no effect ${where}`, `Leave ${words} out.`);
}
function usageError(message, remedy, example) {
	return new UserError({
		code: "PM404",
		message,
		remedy,
		...example === void 0 ? {} : { example }
	});
}
// src/cli/completion.ts
const writers = {
	bash: writeBash,
	zsh: writeZsh,
	fish: writeFish
};
function printCompletion(program, io, shell) {
	const write = writers[shell];
	if (write === void 0) throw usageError(`Unknown shell "${shell}", expected bash, zsh or fish`, "Name one of the three.", "after-action completion bash >> ~/.bashrc");
	io.out(write(describeCommands(program)));
	return exitCodes.ok;
}
function describeCommands(program) {
	return program.commands.map((command) => ({
		name: command.name(),
		description: command.description(),
		options: command.options.flatMap(({ short, long }) => [short, long].filter((name) => name !== void 0 && name !== null))
	}));
}
function writeBash(commands) {
	const cases = commands.map(({ name, options }) => `    ${name}) words='${options.join(" ")}' ;;`);
	return `# after-action completion bash >> ~/.bashrc
_after_action() {
  local word="\${COMP_WORDS[COMP_CWORD]}" words='${commands.map(({ name }) => name).join(" ")}'
  if [ "$COMP_CWORD" -gt 1 ]; then
    case "\${COMP_WORDS[1]}" in
${cases.map((line) => `  ${line}`).join("\n")}
      *) words='' ;;
    esac
    case "$word" in -*) ;; *) words='' ;; esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _after_action after-action
`;
}
function writeZsh(commands) {
	const names = commands.map(({ name, description }) => `    '${quote(`${name}:${description.replaceAll(":", "\\:")}`)}'`);
	const cases = commands.map(({ name, options }) => `    ${name}) [[ $PREFIX == -* ]] && compadd -- ${options.join(" ")} || _files ;;`);
	return `#compdef after-action
# after-action completion zsh > "\${fpath[1]}/_after-action"
_after_action() {
  local -a commands
  commands=(
${names.join("\n")}
  )
  if (( CURRENT == 2 )); then
    _describe 'command' commands
    return
  fi
  case $words[2] in
${cases.join("\n")}
  esac
}
compdef _after_action after-action
`;
}
function writeFish(commands) {
	const first = commands.map(({ name, description }) => `complete -c after-action -n __fish_use_subcommand -f -a ${name} -d '${quote(description)}'`);
	const rest = commands.flatMap(({ name, options }) => options.filter((option) => option.startsWith("--")).map((option) => `complete -c after-action -n '__fish_seen_subcommand_from ${name}' -l ${option.slice(2)}`));
	return `# after-action completion fish > ~/.config/fish/completions/after-action.fish\n${[...first, ...rest].join("\n")}\n`;
}
function quote(text) {
	return text.replaceAll("'", "'\\''");
}
// src/jobs/preview.ts
function previewRepository(reader, now) {
	const written = {
		comments: /* @__PURE__ */ new Map(),
		deleted: /* @__PURE__ */ new Set(),
		newComments: [],
		issues: /* @__PURE__ */ new Map(),
		pulls: /* @__PURE__ */ new Map(),
		commits: /* @__PURE__ */ new Map(),
		branches: /* @__PURE__ */ new Map(),
		checks: /* @__PURE__ */ new Map()
	};
	return {
		reader: previewReader(reader, written),
		writer: previewWriter(reader, written, now)
	};
}
function previewReader(reader, written) {
	const issueNow = (issue) => written.issues.get(issue.number) ?? issue;
	const pullNow = (pull) => {
		const sha = written.branches.get(pull.head.ref)?.sha;
		return sha === void 0 ? pull : {
			...pull,
			head: {
				...pull.head,
				sha
			}
		};
	};
	return {
		...reader,
		issue: async (number) => written.issues.get(number) ?? reader.issue(number),
		issues: async (query) => {
			const { labels = [], state = "open" } = query;
			const there = await reader.issues(query);
			const known = new Set(there.map(({ number }) => number));
			return [...there.map(issueNow), ...[...written.issues.values()].filter((issue) => !known.has(issue.number) && labels.every((one) => hasLabel(issue.labels, one)))].filter((issue) => state === "all" || issue.state === state);
		},
		subIssues: async (number) => written.issues.get(number)?.url === unwritten ? [] : reader.subIssues(number),
		comments: async (issue, since) => [...(written.issues.get(issue)?.url === unwritten ? [] : await reader.comments(issue, since)).filter(({ id }) => !written.deleted.has(id)).map((comment) => ({
			...comment,
			body: written.comments.get(comment.id) ?? comment.body
		})), ...written.newComments.filter((one) => one.issue === issue).map(({ comment }) => comment)],
		pullRequests: async (query) => [...(await reader.pullRequests(query)).map((pull) => pullNow(written.pulls.get(pull.number) ?? pull)), ...[...written.pulls.values()].filter(({ url, head }) => url === unwritten && (query.head ?? head.ref).endsWith(head.ref))],
		pullRequest: async (number) => pullNow(written.pulls.get(number) ?? await reader.pullRequest(number)),
		pullRequestFiles: async (number) => {
			const pull = written.pulls.get(number);
			return pull?.url === unwritten ? addedFiles(pull, written) : reader.pullRequestFiles(number);
		},
		reviews: async (pull) => written.pulls.has(pull) ? [] : reader.reviews(pull),
		reviewComments: async (pull) => written.pulls.has(pull) ? [] : reader.reviewComments(pull),
		branch: async (name) => written.branches.get(name) ?? reader.branch(name),
		file: async (path, ref) => (written.branches.get(ref ?? "")?.files ?? written.commits.get(ref ?? ""))?.find((file) => file.path === path) ?? await reader.file(path, await existingRef(reader, written, ref)),
		checkRuns: async (sha, name) => written.commits.has(sha) ? [] : reader.checkRuns(sha, name)
	};
}
function addedFiles({ head }, written) {
	return (written.branches.get(head.ref)?.files ?? []).map(({ path, text }) => {
		const lines = text.replace(/\n$/, "").split("\n");
		const patch = `@@ -0,0 +1,${lines.length} @@\n${lines.map((line) => `+${line}`).join("\n")}`;
		return {
			path,
			status: "added",
			additions: lines.length,
			deletions: 0,
			patch
		};
	});
}
async function existingRef(reader, written, ref) {
	if (ref === void 0 || written.commits.has(ref)) return void 0;
	if (!written.branches.has(ref)) return ref;
	return await reader.branch(ref) === null ? void 0 : ref;
}
const unwritten = "";
function previewWriter(reader, written, now) {
	let last = 9e8;
	const next = () => last += 1;
	const dated = {
		createdAt: now,
		updatedAt: now,
		url: unwritten
	};
	const self = () => reader.identity();
	const editIssue = async (number, edit) => {
		if (written.pulls.has(number)) return;
		written.issues.set(number, edit(written.issues.get(number) ?? await reader.issue(number)));
	};
	return {
		createComment: async (issue, body) => {
			const comment = {
				id: next(),
				body,
				author: await self(),
				...dated,
				reactions: {}
			};
			written.newComments.push({
				issue,
				comment
			});
			return comment;
		},
		updateComment: async (id, body) => {
			written.comments.set(id, body);
			return {
				id,
				body,
				author: await self(),
				...dated,
				reactions: {}
			};
		},
		deleteComment: async (id) => void written.deleted.add(id),
		react: async () => void 0,
		createIssue: async (asked) => {
			const issue = {
				...asked,
				...dated,
				number: next(),
				state: "open",
				stateReason: null,
				closedAt: null,
				author: await self(),
				milestone: null,
				isPullRequest: false,
				locked: false
			};
			written.issues.set(issue.number, issue);
			return issue;
		},
		updateIssue: async (number, change) => {
			const issue = {
				...written.issues.get(number) ?? await reader.issue(number),
				...change
			};
			written.issues.set(number, issue);
			return issue;
		},
		addSubIssue: (parent, child) => editIssue(child, (issue) => ({
			...issue,
			parent
		})),
		addLabels: (number, labels) => editIssue(number, (issue) => ({
			...issue,
			labels: [...issue.labels, ...labels]
		})),
		removeLabel: (number, label) => editIssue(number, (issue) => ({
			...issue,
			labels: without(issue.labels, [label])
		})),
		addAssignees: async (number, logins) => {
			await editIssue(number, (issue) => ({
				...issue,
				assignees: [...issue.assignees, ...logins]
			}));
			return logins;
		},
		removeAssignees: (number, logins) => editIssue(number, (issue) => ({
			...issue,
			assignees: without(issue.assignees, logins)
		})),
		createLabel: async () => void 0,
		switchWorkflow: async () => void 0,
		dispatchWorkflow: async () => void 0,
		createCommit: async ({ parent, message, files }) => {
			const sha = fingerprint(JSON.stringify([
				parent,
				message,
				files
			])).padEnd(40, "0").slice(0, 40);
			const contents = files.map((file) => ({
				...file,
				sha: fingerprint(file.text)
			}));
			const before = [...written.branches.values()].find((branch) => branch.sha === parent);
			written.commits.set(sha, [...contents, ...before?.files ?? []]);
			return { sha };
		},
		createBranch: async (name, sha) => void written.branches.set(name, {
			sha,
			files: written.commits.get(sha) ?? []
		}),
		moveBranch: async (name, sha) => void written.branches.set(name, {
			sha,
			files: written.commits.get(sha) ?? []
		}),
		createPullRequest: async ({ title, body, head, base, draft }) => {
			const pull = {
				...dated,
				number: next(),
				title,
				body,
				draft,
				state: "open",
				merged: false,
				closedAt: null,
				mergedAt: null,
				mergeCommitSha: null,
				author: await self(),
				labels: [],
				head: {
					ref: head,
					sha: written.branches.get(head)?.sha ?? "",
					repository: null
				},
				base: {
					ref: base,
					sha: ""
				}
			};
			written.pulls.set(pull.number, pull);
			return pull;
		},
		updatePullRequest: async (number, change) => {
			const pull = {
				...written.pulls.get(number) ?? await reader.pullRequest(number),
				...change
			};
			written.pulls.set(number, pull);
			return pull;
		},
		createReview: async (_pull, { commitSha, body }) => ({
			id: next(),
			state: "COMMENTED",
			body,
			author: await self(),
			submittedAt: now,
			commitSha,
			url: unwritten
		}),
		updateReview: async () => void 0,
		updateReviewComment: async () => void 0,
		createCheckRun: async (run) => checkRun(next(), run),
		updateCheckRun: async (id, run) => checkRun(id, run)
	};
}
function without(names, gone) {
	const lower = new Set(gone.map((name) => name.toLowerCase()));
	return names.filter((name) => !lower.has(name.toLowerCase()));
}
function checkRun(id, run) {
	return {
		...run,
		id,
		status: "completed",
		annotationCount: run.annotations.length,
		url: unwritten
	};
}
// src/cli/carry-out.ts
function carryOut(job, input, source, context, { apply, json }) {
	return apply === true || json === true || source.repository === null ? runJob(job, input, source, context, apply) : applyJob(job, input, previewRepository(source.reader, context.now), context);
}
// src/git-clone/log.ts
async function readWhole(output) {
	if (typeof output === "string") return output;
	let whole = "";
	for await (const chunk of output) whole += chunk;
	return whole;
}
const historyLimit = 2e4;
const header$1 = "%x01%H%x02%P%x02%ct%x02%at%x02%an%x02%B";
const headerStart = /^\n?\u0001([0-9a-f]{40,64})\u0002/;
const logFormat = [
	"--name-only",
	"-z",
	"--no-renames",
	"--no-color",
	"--no-ext-diff",
	"--no-mailmap",
	`--format=${header$1}`
];
const historyShare = historyLimit / 2;
function logArguments(ref, until, skip, limit) {
	return [
		"-c",
		"core.quotepath=off",
		"-c",
		"log.showSignature=false",
		"log",
		ref,
		"--first-parent",
		"--diff-merges=first-parent",
		...logFormat,
		`--since=${plusSeconds(until, -5184e3)}`,
		`--until=${until}`,
		`--skip=${skip}`,
		`--max-count=${limit}`,
		"--"
	];
}
async function parseLog(output, commitUrl) {
	const commits = [];
	let open = null;
	const close = () => {
		if (open !== null) commits.push(parseCommit(open.head, open.paths, commitUrl));
	};
	const take = (token) => {
		if ((token.charCodeAt(0) === 1 || token.charCodeAt(1) === 1) && headerStart.test(token)) {
			close();
			open = {
				head: token,
				paths: []
			};
			return;
		}
		const path = token.charCodeAt(0) === 10 ? token.slice(1) : token;
		if (path !== "") open?.paths.push(path);
	};
	let rest = "";
	for await (const chunk of typeof output === "string" ? [output] : output) {
		const pieces = (rest + chunk).split("\0");
		rest = pieces.pop() ?? "";
		pieces.forEach(take);
	}
	take(rest);
	close();
	return commits;
}
function parseCommit(head, paths, commitUrl) {
	const [sha = "", parents = "", committed = "0", authored = "0", authorName = "", ...message] = head.slice(head.indexOf("") + 1).split("");
	const committedAt = instantOfEpoch(Number(committed));
	return {
		sha,
		message: message.join("").trimEnd(),
		authoredAt: authored === committed ? committedAt : instantOfEpoch(Number(authored)),
		committedAt,
		author: {
			login: "ghost",
			type: "Unknown"
		},
		authorName,
		parents: parents === "" ? [] : parents.split(" "),
		url: commitUrl(sha),
		files: paths.map(parseFile),
		changedFiles: paths.length
	};
}
function parseFile(path) {
	return {
		path,
		status: "modified",
		additions: 0,
		deletions: 0
	};
}
async function readCarried(run, merges, commitUrl) {
	return (await Promise.all(merges.map(async ({ parents: [base = "", head = ""] }) => {
		try {
			const commits = await parseLog(await run([
				"log",
				`${base}..${head}`,
				"--no-merges",
				"--max-count=100",
				...logFormat,
				"--"
			]), commitUrl);
			return [{
				base,
				head,
				status: "ahead",
				totalCommits: commits.length,
				commits: [...commits].reverse(),
				files: [],
				url: ""
			}];
		} catch {
			return [];
		}
	}))).flat();
}
// src/git-clone/history-state.ts
const remote$1 = "refs/remotes/origin/";
async function readRef(run, wanted, fetchedAt) {
	const ask = askIn(run);
	const [branches, remoteUrl, shallow] = await Promise.all([
		wanted === void 0 ? ask("for-each-ref", remoteFormat, remote$1) : "",
		ask("config", "--get", "remote.origin.url"),
		ask("rev-parse", "--is-shallow-repository")
	]);
	const branch = defaultBranchIn(branches);
	const name = wanted ?? (branch === null ? "HEAD" : `origin/${branch}`);
	const movedAt = async (ref) => instantFrom(/@\{(\d+)/.exec(await ask("log", "--walk-reflogs", "-1", "--format=%gd", "--date=unix", ref, "--"))?.[1]);
	const [newest, moved, cloned] = await Promise.all([
		ask("log", "-1", "--format=%ct", name, "--"),
		branch === null ? null : movedAt(name),
		movedAt(`${remote$1}HEAD`)
	]);
	return {
		name,
		branch,
		newestAt: instantFrom(newest),
		hasRemote: remoteUrl !== "" && wanted === void 0,
		fetchedAt: latest(fetchedAt, latest(moved, cloned)),
		shallow: shallow === "true"
	};
}
const remoteFormat = "--format=%(refname) %(symref)";
function defaultBranchIn(refs) {
	const lines = refs.split("\n").map((line) => line.trim().split(" "));
	const head = lines.find(([name]) => name === `${remote$1}HEAD`)?.[1];
	const known = new Set(lines.map(([name]) => name));
	return [
		head,
		`${remote$1}main`,
		`${remote$1}master`
	].find((name) => name !== void 0 && known.has(name))?.slice(20) ?? null;
}
function historyGaps(ref, commits, window) {
	const gaps = [];
	const cut = cutOffAt(ref, commits);
	if (cut !== null && cut > window.from) gaps.push({
		kind: "shallow",
		from: cut
	});
	const until = latest(ref.newestAt, ref.fetchedAt);
	const needed = plusSeconds(window.at, -window.slackMinutes * 60);
	if (ref.hasRemote && (until === null || until < needed)) gaps.push({
		kind: "stale",
		until
	});
	return gaps;
}
function isCutOff({ shallow }, { parents }) {
	return shallow && parents.length === 0;
}
function cutOffAt(ref, commits) {
	if (!ref.shallow) return null;
	const last = commits.at(-1);
	if (last === void 0) return ref.newestAt;
	return isCutOff(ref, last) ? last.committedAt : null;
}
function latest(a, b) {
	if (a === null || b === null) return a ?? b;
	return a > b ? a : b;
}
function instantFrom(seconds) {
	return seconds !== void 0 && /^\d{1,11}$/.test(seconds) ? instantOfEpoch(Number(seconds)) : null;
}
function askIn(run) {
	return async (...args) => (await run(args).then(readWhole).catch(() => "")).trim();
}
// src/git-clone/patches.ts
const maxPatches = 40;
const patchLimit = 1e5;
async function readPatches(run, ref, until) {
	return showAll(run, ref, until).catch(() => /* @__PURE__ */ new Map());
}
function withPatches(commits, patches) {
	return commits.map((commit, index) => {
		const files = index < maxPatches ? patches.get(commit.sha) : void 0;
		return files === void 0 || files.length === 0 ? commit : {
			...commit,
			files
		};
	});
}
async function showAll(run, ref, until) {
	const output = await run([
		"-c",
		"core.quotepath=off",
		"-c",
		"diff.noprefix=false",
		"log",
		ref,
		`--until=${until}`,
		`--max-count=${maxPatches}`,
		"--first-parent",
		"--diff-merges=first-parent",
		"--no-renames",
		"--no-color",
		"--no-ext-diff",
		"--no-textconv",
		"--unified=0",
		"--patch",
		"--src-prefix=a/",
		"--dst-prefix=b/",
		"--format=%x00%H",
		"--"
	]);
	const found = /* @__PURE__ */ new Map();
	let rest = "";
	for await (const chunk of typeof output === "string" ? [output] : output) {
		const pieces = (rest + chunk).split("\0");
		rest = pieces.pop() ?? "";
		for (const piece of pieces) addTo(found, piece);
	}
	addTo(found, rest);
	return found;
}
function addTo(found, piece) {
	const end = piece.indexOf("\n");
	const sha = piece.slice(0, end < 0 ? void 0 : end);
	if (/^[0-9a-f]{40,64}$/.test(sha) && end >= 0) found.set(sha, parseFiles(piece.slice(end)));
}
function parseFiles(diff) {
	let room = patchLimit;
	return diff.split("\ndiff --git ").slice(1).map((text) => {
		const lines = text.split("\n");
		const start = lines.findIndex((line) => line.startsWith("@@"));
		const hunks = start < 0 ? [] : lines.slice(start);
		const patch = hunks.join("\n").slice(0, Math.max(0, room));
		room -= patch.length;
		const head = start < 0 ? lines : lines.slice(0, start);
		return {
			path: parsePath(head),
			status: head.some((line) => line.startsWith("new file")) ? "added" : head.some((line) => line.startsWith("deleted file")) ? "removed" : "modified",
			additions: hunks.filter((line) => line.startsWith("+")).length,
			deletions: hunks.filter((line) => line.startsWith("-")).length,
			...patch === "" ? {} : { patch }
		};
	});
}
function parsePath(head) {
	const named = (prefix) => head.find((line) => line.startsWith(prefix))?.slice(prefix.length).replace(/\t$/, "");
	const both = head[0] ?? "";
	return named("+++ b/") ?? named("--- a/") ?? both.slice(both.length / 2 + 1).replace(/^ ?b\//, "");
}
// src/git-clone/history.ts
async function correlationFromLocalHistory(question, signals, model) {
	const { history, ...asked } = await questionFromLocalHistory(question);
	const correlation = correlate(asked, signals, model);
	return {
		history,
		correlation: history.gaps.length === 0 ? correlation : withoutCertainty(correlation)
	};
}
function withoutCertainty(correlation) {
	return {
		...correlation,
		candidates: correlation.candidates.map((one) => one.confidence === "likely" ? {
			...one,
			confidence: "possible"
		} : one),
		rollback: null
	};
}
async function questionFromLocalHistory({ run, at, text, config, ref: wanted, fetchedAt = null }) {
	const known = windowAround(at, "9999-12-31T23:59:59Z", config).to;
	const read = await readRef(run, wanted, fetchedAt);
	const ref = read.name;
	const repository = localRepository(run, read.branch);
	const [log, patches, tags] = await Promise.all([
		readLog(run, ref, known, repository),
		readPatches(run, ref, known),
		readTags(run)
	]);
	const from = windowAround(at, at, config).from;
	const commits = withPatches(log, patches).filter((commit) => !isCutOff(read, commit));
	const home = await repository;
	const promotions = commits.filter(({ committedAt, parents, message }) => committedAt >= from && parents.length === 2 && isPromotion(readMessage(message), message)).slice(0, 5);
	const facts = {
		...buildFacts(home, commits, at, known, text),
		comparisons: await readCarried(run, promotions, commitUrlIn(home))
	};
	return {
		incident: {
			title: "",
			symptoms: text,
			services: [],
			verdicts: [],
			stated: { started: {
				value: at,
				at,
				by: "",
				url: ""
			} },
			declaredAt: at
		},
		facts,
		deploys: localDeploys(facts, tags.filter(({ at: tagged }) => tagged >= from && tagged <= known), config),
		config,
		at: known,
		history: {
			ref,
			newestAt: read.newestAt,
			gaps: historyGaps(read, log, {
				from,
				at,
				slackMinutes: config.correlation.slackMinutes
			})
		}
	};
}
async function readHistory(run, now) {
	const read = await readRef(run, void 0, null);
	const commits = await readLog(run, read.name, now, localRepository(run, read.branch));
	return {
		ref: read.name,
		shallow: read.shallow,
		commits: commits.filter((commit) => !isCutOff(read, commit))
	};
}
async function readLog(run, ref, until, repository) {
	const read = async (skip) => {
		return parseLog(await run(logArguments(ref, until, skip, historyShare)), commitUrlIn(await repository));
	};
	const [newer, older] = await Promise.allSettled([read(0), read(historyShare)]);
	if (newer.status === "fulfilled" && older.status === "fulfilled") return [...newer.value, ...older.value];
	await run(["rev-parse", "--git-dir"]).then(readWhole);
	if ((await run([
		"rev-parse",
		"--verify",
		"--quiet",
		`${ref}^{commit}`
	]).then(readWhole).catch(() => "")).trim() === "" && ref === "HEAD") return [];
	throw newer.status === "rejected" ? newer.reason : older.reason;
}
function commitUrlIn(repository) {
	return (sha) => repository.url === "" ? "" : `${repository.url}/commit/${sha}`;
}
async function readTags(run) {
	return (await run([
		"for-each-ref",
		"--sort=-creatordate",
		"--count=500",
		`--format=%(refname:strip=2)%00%(creatordate:unix)%00%(if)%(*objectname)%(then)%(*objectname)%(else)%(objectname)%(end)`,
		"refs/tags"
	]).then(readWhole).catch(() => "")).split("\n").flatMap((line) => {
		const [name = "", seconds = "", sha = ""] = line.split("\0");
		return /\d/.test(name) && /^\d+$/.test(seconds) && sha !== "" ? [{
			name,
			sha,
			at: instantOfEpoch(Number(seconds))
		}] : [];
	});
}
function localDeploys(facts, tags, config) {
	const place = new Map(facts.commits.map(({ sha }, index) => [sha, index]));
	const onBranch = tags.filter(({ sha }) => place.has(sha));
	const pushed = deploysFromFacts(facts, {
		...config.deployments,
		source: "push"
	});
	const [newest] = onBranch;
	if (newest === void 0) return {
		...pushed,
		reason: `Local history without a tag in the window: each change on ${facts.repository.defaultBranch} counts as a deploy.`
	};
	const releases = deploysFromFacts({
		...facts,
		releases: onBranch.map((tag, index) => releaseFromTag(tag, index, facts.repository))
	}, {
		environments: [],
		source: "releases"
	});
	const above = new Set(facts.commits.slice(0, place.get(newest.sha) ?? 0).map(({ sha }) => sha));
	const untagged = pushed.deploys.filter(({ sha }) => above.has(sha));
	return {
		source: "releases",
		reason: `Local history: tags count as deploys, and so does each change on ${facts.repository.defaultBranch} above the newest tag.`,
		deploys: [...untagged, ...releases.deploys]
	};
}
function releaseFromTag(tag, id, repository) {
	const url = repository.url === "" ? "" : `${repository.url}/releases/tag/${tag.name}`;
	return {
		id,
		tag: tag.name,
		name: tag.name,
		body: "",
		target: tag.sha,
		publishedAt: tag.at,
		prerelease: false,
		author: {
			login: "ghost",
			type: "Unknown"
		},
		url
	};
}
async function localRepository(run, defaultBranch) {
	const ask = askIn(run);
	const [remote = "", branch = ""] = await Promise.all([ask("config", "--get", "remote.origin.url"), ask("symbolic-ref", "--quiet", "--short", "HEAD")]);
	const match = patternFrom("", String.raw`^(?:https?://(?:[^/@\s]{1,200}@)?|ssh://git@`, String.raw`|git@)([\w.-]{1,200}(?::\d{1,5}(?=/))?)[:/]([\w.-]{1,100})/([\w.-]{1,100}?)(?:\.git)?/?$`).exec(remote);
	const [, host = "", owner = "", name = ""] = match ?? [];
	return {
		owner,
		name,
		fullName: match === null ? "" : `${owner}/${name}`,
		defaultBranch: defaultBranch ?? (branch === "" ? "HEAD" : branch),
		url: match === null ? "" : `https://${host}/${owner}/${name}`,
		private: false,
		archived: false
	};
}
function buildFacts(repository, commits, at, readAt, text) {
	return {
		repository,
		issue: {
			number: 0,
			title: "",
			body: text,
			state: "open",
			stateReason: null,
			createdAt: at,
			updatedAt: at,
			closedAt: null,
			author: {
				login: "ghost",
				type: "Unknown"
			},
			labels: [],
			assignees: [],
			milestone: null,
			url: "",
			isPullRequest: false,
			locked: false
		},
		comments: [],
		reportedChanges: [],
		issueEvents: [],
		commits,
		deployments: [],
		releases: [],
		workflowRuns: [],
		pullRequests: [],
		comparisons: [],
		permissions: {},
		self: "",
		omissions: [],
		readAt,
		codeowners: ""
	};
}
// src/render/correlation/history.ts
function describeHistory({ ref, newestAt }, now) {
	return newestAt === null ? `Read from ${plain(ref)}, which has no commit.` : `Read from ${plain(ref)}; its newest change is from ${clock(newestAt)} (${formatRelative(newestAt, now)}).`;
}
function describeGap(gap, windowFrom) {
	if (gap.kind === "shallow") return `This clone is shallow: its history begins at ${clock(gap.from)}, the window at ${clock(windowFrom)}. Run \`git fetch --unshallow\` and ask again.`;
	return gap.until === null ? "Nothing says when this clone was last updated. Run `git fetch` and ask again." : `This clone was last updated at ${clock(gap.until)}; what was merged after that is not in it. Run \`git fetch\` and ask again.`;
}
const nothingRuledOut = "No change that is in this clone fits. Others of the window may be missing, so nothing can be ruled out.";
// src/render/correlation/json.ts
function renderCorrelationJson(correlation, history = null) {
	const uncertain = history !== null && history.gaps.length > 0;
	return {
		verdict: uncertain && correlation.verdict === "nothing-fits" ? "unknown" : correlation.verdict,
		candidates: correlation.candidates.map(({ change, rank, confidence, score, evidence }) => ({
			sha: change.commit.sha,
			rank,
			confidence,
			score,
			url: change.pullRequest?.url ?? change.commit.url,
			evidence: evidence.map(({ signal, text }) => ({
				signal,
				text: redact(plain(text)).text
			}))
		})),
		other_causes: correlation.otherCauses.map(({ kind, text, url }) => ({
			kind,
			text: redact(plain(text)).text,
			url
		})),
		considered: correlation.considered,
		window: correlation.window,
		...history === null ? {} : { history: {
			ref: history.ref,
			newest_change: history.newestAt,
			complete: !uncertain,
			gaps: history.gaps.map((gap) => describeGap(gap, correlation.window.from))
		} }
	};
}
// src/render/correlation/terminal.ts
const rowsBelow = 5;
function renderCorrelationTerminal(correlation, screen, history = null) {
	const fitting = correlation.candidates.filter(({ confidence }) => confidence !== "unlikely").slice(0, 5);
	const shown = correlation.verdict === "nothing-fits" ? [] : fitting;
	const rest = correlation.candidates.slice(shown.length, shown.length + rowsBelow);
	const left = correlation.candidates.length - shown.length - rest.length;
	const lines = [
		...wrap(`${counted(correlation.considered, "change")} from ${clock(correlation.window.from)} to ${clock(correlation.window.to)}, measured from ${bases[correlation.reference.basis]}, ${clock(correlation.reference.at)}.`, screen.width).map((line) => ink(screen, "dim", line)),
		...historyLines(correlation, history, screen),
		...verdictLines(correlation, history, screen),
		...shown.flatMap((one) => ["", ...entry(one, correlation, screen)]),
		...correlation.remedy === null ? [] : ["", `${plain(remedyWords(correlation.remedy))}.`],
		...correlation.rollback === null ? [] : ["", ...rollbackLines(correlation.rollback, screen)],
		...rest.length === 0 ? [] : [
			"",
			ink(screen, "dim", shown.length === 0 ? "Looked at" : "Less likely"),
			...rest.map((one) => row$2(one, correlation, screen))
		],
		...left > 0 ? [ink(screen, "dim", `  and ${left} more (--json lists all)`)] : []
	];
	return redact(lines.join("\n")).text;
}
function historyLines({ window }, history, screen) {
	if (history === null) return [];
	return [...wrap(describeHistory(history, screen.now), screen.width).map((line) => ink(screen, "dim", line)), ...history.gaps.flatMap((gap) => ["", ...wrap(describeGap(gap, window.from), screen.width).map((line) => ink(screen, "yellow", line))])];
}
function verdictLines(correlation, history, screen) {
	if (correlation.settled !== null) return ["", ink(screen, "bold", `Settled by ${plain(correlation.settled.by)}: ${correlation.settled.ref === "none" ? "no change caused this" : plain(correlation.settled.ref)}`)];
	if (correlation.verdict === "candidates") return [];
	if (history !== null && history.gaps.length > 0) return ["", ...wrap(nothingRuledOut, screen.width).map((line) => ink(screen, "bold", line))];
	const sentence = correlation.considered === 0 ? "No change is known in the window." : nothingFits;
	return [
		"",
		...wrap(sentence, screen.width).map((line) => ink(screen, "bold", line)),
		...usualSuspects(correlation.otherCauses).flatMap(({ name, question, stated }) => [...wrap(`${name}: ${question}`, screen.width - 2).map((line) => `  ${line}`), ...stated === null ? [] : wrap(`"${plain(stated.text)}"`, screen.width - 6).map((line) => `      ${line}`)])
	];
}
function entry(one, correlation, screen) {
	const head = `${one.rank}. ${fit(plain(printTitle(one)), Math.max(20, screen.width - 4))}`;
	const colour = one.confidence === "likely" ? "red" : "yellow";
	const touched = files(one);
	const named = touched === null || touched.count === 0 ? "" : ` · ${plain(touched.paths[0] ?? "")}${touched.count > 1 ? ` and ${touched.count - 1} more` : ""}`;
	const facts = fit(`${shortName(one)} · ${distanceToPoint(one, correlation)}${named}`, Math.max(20, screen.width - 14));
	const reasons = chooseEvidence(one, correlation).flatMap(({ text, weight }) => {
		const [first = "", ...more] = wrap(plain(text), Math.max(20, screen.width - 7));
		return [`     ${weight < 0 ? "-" : "+"} ${first}`, ...more.map((line) => `       ${line}`)];
	});
	return [
		ink(screen, "bold", link(screen, head, one.change.pullRequest?.url ?? one.change.commit.url)),
		`   ${ink(screen, colour, pad(one.confidence, 9))} ${facts}`,
		...reasons
	];
}
function row$2(one, correlation, screen) {
	return ink(screen, "dim", fit(`  ${String(one.rank).padStart(2)}. ${shortName(one)}  ${pad(distance(one, correlation), 18)} ${plain(printTitle(one))}`, screen.width));
}
function rollbackLines(options, screen) {
	const warnings = options.warnings.flatMap((warning) => wrap(`! ${plain(warning)}`, screen.width - 2).map((line) => `  ${ink(screen, "yellow", line)}`));
	const commands = options.commands.flatMap(({ title, command }) => [`  ${plain(title)}:`, `    ${plain(command)}`]);
	const good = options.lastKnownGood === null ? "no earlier version is known to have been live" : `last known good is ${versionName(plain(options.lastKnownGood))}`;
	return [
		ink(screen, "bold", `Rollback options (suggestions): ${good}`),
		...warnings,
		...commands
	];
}
// src/node/git-process.ts
const harmless = [
	"--no-pager",
	"--no-optional-locks",
	"-c",
	"core.fsmonitor=false",
	"-c",
	"core.hooksPath=",
	"-c",
	"diff.external="
];
function gitIn(cwd) {
	return async (args) => {
		const child = spawn("git", [...harmless, ...args], {
			cwd,
			stdio: [
				"ignore",
				"pipe",
				"pipe"
			]
		});
		const stdout = child.stdout.pipe(new PassThrough({ encoding: "utf8" }));
		let complaint = "";
		child.stderr.setEncoding("utf8").on("data", (chunk) => {
			complaint = `${complaint}${chunk}`.slice(0, 2e3);
		});
		return output(stdout, new Promise((done) => {
			child.on("error", () => done(127));
			child.on("close", (code) => done(code ?? 1));
		}), () => complaint);
	};
}
async function lastFetch(cwd) {
	try {
		const path = await readWhole(await gitIn(cwd)([
			"rev-parse",
			"--git-path",
			"FETCH_HEAD"
		]));
		return instantOfEpoch(Math.floor(statSync(resolve(cwd, path.trim())).mtimeMs / 1e3));
	} catch {
		return null;
	}
}
async function* output(stdout, ended, complaint) {
	yield* stdout;
	const code = await ended;
	if (code === 0) return;
	throw new UserError({
		code: "PM502",
		message: code === 127 ? "git cannot be started" : `git failed: ${complaint().trim().split("\n")[0] ?? ""}`.slice(0, 200),
		remedy: code === 127 ? "Install git, or name --repo and --issue." : "Run the command inside a git clone, or name --repo and --issue, or --recording."
	});
}
// src/correlation/scoreboard.ts
function readEntry(frontMatter) {
	const { trigger, first_ranking: first } = frontMatter;
	const ranking = typeof first === "string" ? parseRanking(first) : null;
	const ref = typeof trigger === "string" ? trigger.trim() : "";
	if (ranking === null || ref === "") return { kind: "uncounted" };
	const abstained = ranking.verdict === "nothing-fits";
	return ref.toLowerCase() === "none" ? {
		kind: "none",
		abstained
	} : {
		kind: "change",
		rank: rankIn(ranking, ref),
		abstained
	};
}
function buildScoreboard(frontMatters) {
	const entries = frontMatters.filter((fields) => !isPlayed(fields)).map(readEntry);
	const changes = entries.filter((entry) => entry.kind === "change");
	const none = entries.filter((entry) => entry.kind === "none");
	const within = (limit) => changes.filter(({ rank }) => rank !== null && rank <= limit).length;
	return {
		changes: changes.length,
		top1: within(1),
		top3: within(3),
		top5: within(5),
		wronglyNone: changes.filter(({ abstained }) => abstained).length,
		none: none.length,
		noneRight: none.filter(({ abstained }) => abstained).length,
		uncounted: entries.length - changes.length - none.length
	};
}
// src/render/correlation/scoreboard.ts
const enough = 10;
function renderScoreboard(board, screen) {
	const total = board.changes + board.none;
	if (total === 0) return `No published postmortem names its trigger and the first ranking yet${uncounted(board)}.`;
	const rows = renderRows(board).map(([name, share, meaning]) => `${name.padEnd(22)} ${share.padStart(16)}   ${ink(screen, "dim", meaning)}`);
	return [
		ink(screen, "bold", `How good the first ranking was, n = ${total}${uncounted(board)}`),
		...rows,
		...note(total)
	].join("\n");
}
function renderRows(board) {
	return [
		[
			"trigger first",
			of(board.top1, board.changes),
			"the confirmed trigger was ranked first in the first comment"
		],
		[
			"in the first three",
			of(board.top3, board.changes),
			"ranked 1 to 3"
		],
		[
			"in the first five",
			of(board.top5, board.changes),
			"ranked 1 to 5"
		],
		[
			"right \"none\"",
			of(board.noneRight, board.none),
			"no change caused it, and the first comment said that nothing fits"
		],
		[
			"wrong \"none\"",
			of(board.wronglyNone, board.changes),
			"a change caused it, and the first comment said that nothing fits"
		]
	];
}
function of(hits, n) {
	return n === 0 ? "no case" : `${hits} of ${n} (${Math.round(100 * hits / n)} %)`;
}
const uncounted = (board) => board.uncounted === 0 ? "" : `, ${counted(board.uncounted, "postmortem")} without trigger or ranking left out`;
const note = (total) => total < enough ? ["Too few to judge; the number grows with every published postmortem."] : [];
// src/cli/config-option.ts
const configPaths = [configPath, configPath.replace(/\.yml$/, ".yaml")];
async function localConfig(option, io) {
	const path = option ?? configOfClone(io);
	if (path === null) return defaultConfig;
	const parsed = await readConfigFile(path, io);
	showParsed(parsed, io);
	return parsed.config;
}
function configOfClone(io) {
	const path = join(findAbove(io, ".git") ?? io.cwd, configPath);
	return isFile(path) ? relative(io.cwd, path).replaceAll("\\", "/") : null;
}
async function configOfView({ texts }, io) {
	const path = configPaths.find((one) => texts[one] !== void 0);
	if (path === void 0) return null;
	const parsed = parseConfig(texts[path] ?? "", path, { ruleIds: await loadRuleIds() });
	showParsed(parsed, io);
	return parsed.config;
}
async function readConfigFile(path, io) {
	return parseConfig(readText(io, path, "configuration"), path, { ruleIds: await loadRuleIds() });
}
function showParsed({ problems, notices }, io) {
	if (problems.length > 0) {
		io.err(`${renderProblems(problems, {
			...createScreen(io, io.now()),
			color: false
		})}\n`);
		io.onConfigProblem?.();
	}
	for (const { message, place } of notices) io.err(`${place.path}:${place.line}: ${message}.\n`);
}
// src/node/gh-process.ts
function ghToken(host, env) {
	return new Promise((done) => {
		execFile("gh", [
			"auth",
			"token",
			"--hostname",
			host
		], {
			env: {
				...env,
				GH_PROMPT_DISABLED: "1"
			},
			timeout: 3e3,
			windowsHide: true
		}, (error, stdout) => {
			const token = stdout.trim();
			done(error === null && /^\S{10,1000}$/.test(token) ? token : null);
		}).stdin?.end();
	});
}
// src/cli/connect.ts
async function connectRepository({ host, repository: name }, io) {
	const notice = (line) => io.err(`${line}\n`);
	const cacheStore = io.cache === void 0 ? null : fsCacheStore(resolve(io.cwd, io.cache), notice);
	const repository = connect({
		token: await tokenFor(host ?? "github.com", io),
		repository: name,
		event: null,
		cacheStore,
		options: {
			notice,
			...serverAddresses(host ?? "github.com", io)
		}
	});
	io.atEnd?.(() => repository.flushCache());
	return repository;
}
function serverAddresses(host, io) {
	if ((io.env["GITHUB_API_URL"] ?? "") !== "") return {};
	const serverUrl = `https://${host}`;
	if (host === "github.com") return {};
	return host.endsWith(".ghe.com") ? {
		baseUrl: `https://api.${host}`,
		graphqlUrl: `https://api.${host}/graphql`,
		serverUrl
	} : {
		baseUrl: `${serverUrl}/api/v3`,
		graphqlUrl: `${serverUrl}/api/graphql`,
		serverUrl
	};
}
async function hasToken(host, io) {
	return await findToken(host, io) !== null;
}
async function findToken(host, io) {
	return namesOfTokens(host, io).map((name) => (io.env[name] ?? "").trim()).find((token) => token !== "") ?? await ghToken(host, io.env);
}
async function tokenFor(host, io) {
	const found = await findToken(host, io);
	if (found !== null) return found;
	const names = namesOfTokens(host, io);
	throw new UserError({
		code: "PM101",
		message: `Missing a token for ${host}`,
		expected: `${names.join(" or ")} in the environment, or gh, logged in`,
		example: `${host === "github.com" ? "gh auth login" : `gh auth login --hostname ${host}`}`,
		remedy: "Set the variable, or log in with gh. Reading takes no more than issues, contents, deployments and pull requests: read."
	});
}
function namesOfTokens(host, { env }) {
	return host === "github.com" || host.endsWith(".ghe.com") || (env["GITHUB_API_URL"] ?? "") !== "" || env["GH_HOST"]?.toLowerCase() === host || env["GITHUB_SERVER_URL"]?.toLowerCase() === `https://${host}` ? ["GITHUB_TOKEN", "GH_TOKEN"] : ["GH_ENTERPRISE_TOKEN", "GITHUB_ENTERPRISE_TOKEN"];
}
// src/cli/place.ts
const named = /^(?:([\w.-]{1,200}(?::\d{1,5})?)\/)?([\w.-]{1,100})\/([\w.-]{1,100})$/;
const address = /^https?:\/\/(?:[^/@\s]{1,200}@)?([\w.-]{1,200}(?::\d{1,5})?)\/(\S{1,500})$/i;
const remote = /^(?:ssh:\/\/)?(?:[\w.-]{1,100}@)?([\w.-]{1,200})(?::\d{1,5}\/|[:/])(\S{1,300})$/;
function parseNumber(option, value) {
	const what = option === "issue" ? "issue" : "pull request";
	if (value === void 0) throw usageError(`Missing --${option}`, `Give the number of the ${what}, or its address${option === "issue" ? "; or a recording with --recording" : ""}.`, `--${option} 12`);
	const text = value.trim();
	const plain = /^#?(\d{1,15})$/.exec(text);
	const short = /^(\S{1,400})#(\d{1,15})$/.exec(text);
	const shortPlace = short === null ? null : parsePlace(short[1] ?? "");
	const url = /^(\S{1,400})\/(issues|pulls?)\/(\d{1,15})(?:[/?#]\S{0,500})?$/.exec(text);
	const urlPlace = url === null ? null : parsePlace(url[1] ?? "");
	if (urlPlace !== null && url?.[2] === "issues" !== (option === "issue")) throw usageError(`--${option} is the address of ${option === "issue" ? "a pull request" : "an issue"}`, `Give the number or the address of the ${what}.`, `--${option} 12`);
	const number = Number(plain?.[1] ?? (shortPlace === null ? void 0 : short?.[2]) ?? (urlPlace === null ? void 0 : url?.[3]));
	if (Number.isSafeInteger(number) && number > 0) return {
		number,
		place: urlPlace ?? shortPlace
	};
	throw usageError(`--${option} "${text.slice(0, 100)}" is not the number or the address of ${option === "issue" ? "an" : "a"} ${what}`, `Give the number of the ${what}, or its address.`, `--${option} 12`);
}
function parsePlace(text) {
	const bare = text.trim().replace(/\/$/, "");
	const parts = address.exec(bare) ?? null;
	if (parts !== null) return placeFrom(parts[1] ?? null, parts[2] ?? "");
	const short = named.exec(bare);
	if (short !== null) return placeFrom(short[1] ?? null, `${short[2] ?? ""}/${short[3] ?? ""}`);
	const ssh = remote.exec(bare);
	return ssh === null ? null : placeFrom(ssh[1] ?? null, ssh[2] ?? "");
}
function placeFrom(host, path) {
	const repository = /^([\w.-]{1,100}\/[\w.-]{1,100}?)(?:\.git)?$/.exec(path)?.[1];
	if (repository === void 0 || /(?:^|\/)\.{1,2}(?:\/|$)/.test(repository)) return null;
	return {
		host: host === null ? null : serverUrl(host.toLowerCase()),
		repository
	};
}
function serverUrl(host) {
	return /^(?:www\.|ssh\.)?github\.com(?:-.*)?$/.test(host) ? "github.com" : host;
}
async function findPlace(options, io, fromAddress = null) {
	const option = options.repo === void 0 ? null : placeOption(options.repo);
	if (option !== null && fromAddress !== null && !isSame(option, fromAddress)) throw usageError(`--repo says ${option.repository}, and the address is in ${fromAddress.repository}`, "Leave --repo out.");
	const found = fromAddress ?? option ?? placeOfEnvironment(io) ?? await placeOfClone(io);
	const host = found?.host ?? io.env["GH_HOST"] ?? "";
	return found === null ? null : {
		...found,
		host: host === "" ? null : serverUrl(host)
	};
}
async function requirePlace(options, io, fromAddress = null) {
	const place = await findPlace(options, io, fromAddress);
	if (place !== null) return place;
	throw usageError("Missing --repo", "Name the repository as owner/name, or run the command in a clone of it.", "--repo octo/shop");
}
function placeOption(value) {
	const place = parsePlace(value);
	if (place !== null) return place;
	throw usageError(`--repo "${value.slice(0, 100)}" is not a repository`, "Name it as owner/name.", "--repo octo/shop");
}
function isSame(a, b) {
	return a.repository.toLowerCase() === b.repository.toLowerCase() && (a.host === null || b.host === null || a.host === b.host);
}
function placeOfEnvironment(io) {
	for (const name of ["GH_REPO", "GITHUB_REPOSITORY"]) {
		const value = io.env[name] ?? "";
		if (value === "") continue;
		const place = parsePlace(value);
		if (place !== null) return place;
		throw new UserError({
			code: "PM404",
			message: `${name} "${value.slice(0, 100)}" is not a repository`,
			expected: "owner/name",
			example: `${name}=octo/shop`,
			remedy: "Correct the variable, or name --repo."
		});
	}
	return null;
}
async function placeOfClone(io) {
	const url = await askIn(gitIn(io.cwd))("config", "--get", "remote.origin.url");
	return url === "" || /^(?:file:|[./\\]|[a-z]:[\\/])/i.test(url) ? null : parsePlace(url);
}
// src/cli/scoreboard.ts
async function runScoreboard(options, io) {
	const board = buildScoreboard((options.repo === void 0 ? localFiles(io, (await localConfig(options.config, io)).postmortem.directory) : await publishedFiles((await connectRepository(await requirePlace(options, io), io)).reader)).map(({ text }) => readFacts(text)));
	io.out(options.json === true ? `${JSON.stringify(board, null, 2)}\n` : `${renderScoreboard(board, createScreen(io, io.now()))}\n`);
	return exitCodes.ok;
}
function localFiles(io, directory) {
	const paths = listFiles(io, directory);
	if (paths === null) throw new UserError({
		code: "PM501",
		message: `There is no folder ${directory}/ here`,
		remedy: "Run the command in a clone that holds postmortems, or name --repo owner/name."
	});
	return paths.filter((path) => isPostmortem({
		path,
		status: "modified"
	}, directory)).map((path) => ({
		path,
		text: readText(io, path, "postmortem")
	}));
}
async function publishedFiles(reader) {
	const { config } = await readConfig(reader, loadRuleIds);
	return (await readPublished(reader, config.postmortem.directory)).documents;
}
// src/render/short-diff.ts
const maxLines = 6;
function renderShortDiff(before, after, screen) {
	const lines = changedLines(before, after);
	const shown = lines.slice(0, maxLines).map(({ sign, text }) => ink(screen, sign === "+" ? "green" : "red", fit(`${sign} ${plain(text)}`, screen.width - 6)));
	return lines.length > maxLines ? [...shown, ink(screen, "dim", `and ${lines.length - maxLines} more changed lines`)] : shown;
}
function changedLines(before, after) {
	return diffPatch(splitLines(before), splitLines(after)).flatMap(({ buffer1, buffer2 }) => [...buffer1.chunk.map((text) => ({
		sign: "-",
		text
	})), ...buffer2.chunk.map((text) => ({
		sign: "+",
		text
	}))]);
}
function splitLines(text) {
	return text.replace(/\r\n?/g, "\n").split("\n").filter((line) => line.trim() !== "" && !line.startsWith("<!-- after-action:"));
}
// src/cli/show.ts
function showPlan(run, io, screen, options) {
	const failed = run.applied.filter(({ outcome }) => outcome === "failed");
	if (options.json !== true) for (const note of (run.plan.notes ?? []).filter(isUnexpected)) io.err(`${ink(screen, "yellow", line(describeNote(note), screen))}\n`);
	if (!options.writable) return exitCodes.ok;
	if (options.apply === true) {
		for (const done of run.applied) io.err(`${line(appliedLine(done), screen)}\n`);
		for (const { problems } of failed) for (const problem of problems ?? []) io.err(`${ink(screen, "red", plain(sentence(problem)))}\n`);
		return failed.length > 0 ? exitCodes.access : exitCodes.ok;
	}
	if (options.json === true) return exitCodes.ok;
	io.err(`${previewLines(run, screen).join("\n")}\n`);
	return exitCodes.ok;
}
function previewLines({ plan, applied }, screen) {
	const open = applied.filter(({ outcome }) => outcome !== "unchanged");
	const same = applied.length - open.length;
	const unchanged = same === 0 ? [] : [`${counted(same, "thing")} unchanged.`];
	if (open.length === 0) return [
		"",
		`Nothing to change${plan.reasons.length > 0 && applied.length === 0 ? `: ${plan.reasons.map(plain).join("; ")}` : ""}.`,
		...unchanged
	];
	return [
		"",
		"Would change (add --apply to do it):",
		...open.flatMap((done) => [`  ${line(`${verbs[done.outcome]} ${changeTitle(done.change)}${done.note === void 0 ? "" : ` (${done.note})`}`, screen)}`, ...textDiff(done, screen).map((row) => `      ${row}`)]),
		...unchanged
	];
}
const verbs = {
	created: "create",
	updated: "update",
	unchanged: "keep",
	skipped: "skip",
	failed: "fail on",
	stale: "try again"
};
function textDiff({ change, before }, screen) {
	if (before === void 0) return [];
	if (change.kind === "file") return renderShortDiff(before, change.text, screen);
	return change.kind === "comment" || change.kind === "pull-request" ? renderShortDiff(before, change.body, screen) : [];
}
function isUnexpected(note) {
	return note.kind === "conflict" || !note.obeyed;
}
function line(text, screen) {
	return wrap(plain(text), screen.width - 6).join("\n    ");
}
// src/recording/recording-problems.ts
const permissions = [
	"admin",
	"maintain",
	"write",
	"triage",
	"read",
	"none",
	"unknown"
];
const time = {
	words: "a time with a zone",
	example: "\"2026-11-20T14:03:00Z\"",
	fits: (value) => typeof value === "string" && instantOf(value) !== null && /[zZ]$|[+-]\d\d:?\d\d$/.test(value)
};
const count = {
	words: "a whole number",
	example: "12",
	fits: (value) => Number.isSafeInteger(value)
};
const text = {
	words: "a text",
	example: "\"Checkout returns 502\"",
	fits: (value) => typeof value === "string"
};
const countOrText = {
	words: "a whole number",
	example: "12",
	fits: (value) => count.fits(value) || typeof value === "string" && value !== ""
};
const fullName = {
	words: "owner/name",
	example: "\"acme/shop\"",
	fits: (value) => typeof value === "string" && /^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(value)
};
const record = {
	words: "an object",
	example: "{ … }",
	fits: isObject
};
const list = {
	words: "a list",
	example: "[ … ]",
	fits: Array.isArray
};
const permission = {
	words: "admin, maintain, write, triage, read or none",
	example: "\"write\"",
	fits: (value) => permissions.includes(value)
};
const lists = {
	comments: {
		id: count,
		created_at: time
	},
	reported_changes: {
		id: count,
		created_at: time
	},
	issue_events: {
		event: text,
		created_at: time
	},
	commits: {
		sha: text,
		"commit.committer.date|commit.author.date": time
	},
	deployments: {
		id: countOrText,
		created_at: time
	},
	releases: {
		tag_name: text,
		"published_at|created_at": time
	},
	workflow_runs: {
		id: count,
		"run_started_at|created_at": time
	},
	pull_requests: {
		number: count,
		created_at: time
	},
	comparisons: {},
	rank_history: {},
	probings: { at: time },
	omissions: {}
};
const maxProblems = 20;
function recordingProblems(json) {
	if (!isObject(json)) return [problem("$", record, json)];
	const problems = [
		...objectProblems(json["repository"], "$.repository", { full_name: fullName }),
		...objectProblems(json["issue"], "$.issue", {
			number: count,
			title: text,
			created_at: time
		}),
		...Object.entries(lists).flatMap(([name, fields]) => listProblems(json[name], `$.${name}`, fields)),
		...statusProblems(json["deployments"]),
		...mapProblems(json["permissions"], "$.permissions", permission),
		...mapProblems(json["files"], "$.files", text),
		...[
			"self",
			"codeowners",
			"config"
		].flatMap((name) => optionalProblems(json[name], `$.${name}`, text)),
		...optionalProblems(json["read_at"], "$.read_at", time)
	];
	return problems.length <= maxProblems ? problems : [...problems.slice(0, maxProblems), more(problems.length - maxProblems)];
}
function problem(path, expected, received) {
	return {
		code: "PM406",
		message: `Unexpected ${describe(received)} at ${path}, expected ${expected.words}`,
		remedy: "Correct this place in the recording, or record the incident again with `after-action record`.",
		expected: expected.words,
		example: expected.example,
		received: describe(received)
	};
}
function more(number) {
	return {
		code: "PM406",
		message: `${number} more problems in the recording`,
		remedy: "Correct the first ones, then run again."
	};
}
function describe(value) {
	if (value === void 0) return "nothing";
	if (Array.isArray(value)) return "a list";
	if (typeof value === "object") return value === null ? "null" : "an object";
	const words = JSON.stringify(value);
	return words.length > 60 ? `${words.slice(0, 57)}…` : words;
}
function objectProblems(value, path, fields) {
	if (!isObject(value)) return [problem(path, record, value)];
	return Object.entries(fields).flatMap(([name, expected]) => {
		const [found, place] = lookUp(value, name);
		return expected.fits(found) ? [] : [problem(`${path}.${place}`, expected, found)];
	});
}
function lookUp(value, names) {
	const places = names.split("|");
	const place = places.find((name) => (at(value, ...name.split(".")) ?? null) !== null) ?? places[0] ?? names;
	return [at(value, ...place.split(".")), place];
}
function listProblems(value, path, fields) {
	if (value === void 0 || value === null) return [];
	if (!Array.isArray(value)) return [problem(path, list, value)];
	if (Object.keys(fields).length === 0) return [];
	return value.flatMap((element, index) => objectProblems(element, `${path}[${index}]`, fields));
}
function statusProblems(deployments) {
	if (!Array.isArray(deployments)) return [];
	return deployments.flatMap((deployment, index) => listProblems(at(deployment, "statuses"), `$.deployments[${index}].statuses`, {
		state: text,
		created_at: time
	}));
}
function mapProblems(value, path, expected) {
	if (value === void 0 || value === null) return [];
	if (!isObject(value)) return [problem(path, record, value)];
	return Object.entries(value).flatMap(([key, element]) => expected.fits(element) ? [] : [problem(`${path}[${JSON.stringify(key)}]`, expected, element)]);
}
function optionalProblems(value, path, expected) {
	return value === void 0 || value === null || expected.fits(value) ? [] : [problem(path, expected, value)];
}
// src/recording/parse-recording.ts
const defaultSelf = "github-actions[bot]";
function parseRecording(json, source = "recording") {
	const [first, ...rest] = recordingProblems(json).map((problem) => ({
		...problem,
		place: { path: source }
	}));
	if (first !== void 0) throw new UserError([first, ...rest]);
	return recordingFromJson(toObject(json));
}
function recordingFromJson(json) {
	const repository = repositoryFromRest(json["repository"]);
	const home = repository.url;
	const issue = issueFromRest(json["issue"], home);
	return {
		id: toText(json["id"]),
		repository,
		issue,
		comments: toObjects(json["comments"]).map((comment) => commentFromRest(comment, home, issue.number)),
		reportedChanges: toObjects(json["reported_changes"]).map((comment) => commentFromRest(comment, home, issue.number)),
		issueEvents: toObjects(json["issue_events"]).map((event) => issueEventFromRest(event, home, issue.number)),
		commits: toObjects(json["commits"]).map((commit) => commitFromRest(commit, home)),
		deployments: toObjects(json["deployments"]).map((deployment) => deploymentFromRest(deployment, home)),
		releases: toObjects(json["releases"]).map((release) => releaseFromRest(release, home)),
		workflowRuns: toObjects(json["workflow_runs"]).map((run) => workflowRunFromRest(run, home)),
		pullRequests: toObjects(json["pull_requests"]).map((pull) => pullRequestFromRest(pull, home)),
		comparisons: toObjects(json["comparisons"]).map((comparison) => comparisonFromRest(comparison, home, ...parseEnds(comparison))),
		permissions: isObject(json["permissions"]) ? { ...json["permissions"] } : null,
		self: firstText(json["self"], defaultSelf),
		codeowners: toText(json["codeowners"]),
		config: typeof json["config"] === "string" ? json["config"] : null,
		files: parseTexts(json["files"]),
		rankHistory: Array.isArray(json["rank_history"]) ? json["rank_history"] : [],
		probings: toObjects(json["probings"]).flatMap((one) => fromEntry(one) ?? []),
		omissions: Array.isArray(json["omissions"]) ? json["omissions"].filter((line) => typeof line === "string") : [],
		readAt: timeOrNull(json["read_at"])
	};
}
function parseEnds(comparison) {
	const last = toObjects(comparison["commits"]).at(-1);
	return [firstText(comparison["base"], at(comparison, "base_commit", "sha")), firstText(comparison["head"], last?.["sha"])];
}
function parseTexts(value) {
	const entries = Object.entries(toObject(value)).filter((entry) => typeof entry[1] === "string");
	return Object.fromEntries(entries);
}
// src/recording/print-recording.ts
function printRecording(facts, extras = {}) {
	const { repository } = facts;
	const recording = {
		id: extras.id,
		read_at: facts.readAt,
		self: facts.self,
		repository: {
			full_name: repository.fullName,
			default_branch: repository.defaultBranch,
			html_url: repository.url,
			private: repository.private,
			archived: repository.archived
		},
		issue: issueToRest(facts.issue),
		comments: facts.comments.map(commentToRest),
		reported_changes: facts.reportedChanges.map(commentToRest),
		issue_events: facts.issueEvents.map(issueEventToRest),
		commits: facts.commits.map(commitToRest),
		deployments: facts.deployments.map(deploymentToRest),
		releases: facts.releases.map(releaseToRest),
		workflow_runs: facts.workflowRuns.map(workflowRunToRest),
		pull_requests: facts.pullRequests.map(pullRequestToRest),
		comparisons: facts.comparisons.map(comparisonToRest),
		permissions: facts.permissions,
		codeowners: facts.codeowners,
		config: extras.config,
		files: extras.files,
		rank_history: extras.rankHistory,
		probings: facts.probings?.map(toEntry),
		omissions: facts.omissions
	};
	return `${JSON.stringify(recording, null, 1)}\n`;
}
// src/recording/facts-from-recording.ts
function factsFromRecording(recording, options = {}) {
	const readAt = options.at ?? recording.readAt ?? lastInstant$1(recording);
	const facts = {
		...toFacts(recording),
		readAt
	};
	return options.at === void 0 ? facts : {
		...cutFacts(facts, options.at),
		permissions: facts.permissions
	};
}
function toFacts(recording) {
	const { repository, issue, comments, reportedChanges, issueEvents, commits, deployments, releases, workflowRuns, pullRequests, comparisons, self, codeowners, omissions, probings } = recording;
	return {
		repository,
		issue,
		comments,
		reportedChanges,
		issueEvents,
		commits,
		deployments,
		releases,
		workflowRuns,
		pullRequests,
		comparisons,
		permissions: recording.permissions ?? assumedPermissions(recording),
		self,
		omissions,
		codeowners,
		...probings.length > 0 && { probings }
	};
}
function assumedPermissions(recording) {
	const { issue, comments, issueEvents } = recording;
	const logins = [
		issue.author,
		...comments.map((comment) => comment.author),
		...issueEvents.map((event) => event.actor)
	].filter((person) => person.type !== "Bot" && person.login !== ghost.login).map((person) => person.login);
	return Object.fromEntries([...new Set(logins)].map((login) => [login, "write"]));
}
function lastInstant$1(recording) {
	const { issue, comments, issueEvents, commits, deployments, releases, workflowRuns, pullRequests } = recording;
	return [
		issue.createdAt,
		issue.updatedAt,
		issue.closedAt ?? issue.createdAt,
		...comments.map((comment) => comment.updatedAt),
		...issueEvents.map((event) => event.createdAt),
		...commits.map((commit) => commit.committedAt),
		...deployments.flatMap((deployment) => [deployment.createdAt, ...deployment.statuses.map((status) => status.createdAt)]),
		...releases.map((release) => release.publishedAt),
		...workflowRuns.map((run) => run.updatedAt),
		...pullRequests.map((pull) => pull.updatedAt)
	].reduce((last, instant) => instant > last ? instant : last);
}
function cutFacts(facts, at) {
	const commits = facts.commits.filter((commit) => commit.committedAt <= at);
	const deployments = facts.deployments.filter((deployment) => deployment.createdAt <= at);
	const later = new Set([...facts.commits, ...facts.deployments].map((change) => change.sha));
	for (const change of [...commits, ...deployments]) later.delete(change.sha);
	return {
		...facts,
		issue: issueAt(facts.issue, facts.issueEvents, at),
		comments: facts.comments.filter((comment) => comment.createdAt <= at).map((comment) => comment.updatedAt <= at ? comment : {
			...comment,
			updatedAt: comment.createdAt
		}),
		reportedChanges: facts.reportedChanges.filter(({ createdAt }) => createdAt <= at),
		issueEvents: facts.issueEvents.filter((event) => event.createdAt <= at),
		commits,
		deployments: deployments.map((deployment) => ({
			...deployment,
			statuses: deployment.statuses.filter((status) => status.createdAt <= at)
		})),
		releases: facts.releases.filter((release) => release.publishedAt <= at),
		workflowRuns: facts.workflowRuns.filter((run) => run.startedAt <= at).map((run) => run.updatedAt <= at ? run : {
			...run,
			status: "in_progress",
			conclusion: null,
			updatedAt: run.startedAt
		}),
		pullRequests: facts.pullRequests.filter((pull) => pull.createdAt <= at).map((pull) => pullAt(pull, at)),
		...facts.probings && { probings: facts.probings.filter((look) => look.at <= at) },
		comparisons: facts.comparisons.filter((comparison) => !later.has(comparison.head) && comparison.commits.every((commit) => commit.committedAt <= at)),
		omissions: [...facts.omissions, ...editedLater(facts, at)]
	};
}
function heldAt(events, at, on, off, recorded) {
	const switches = events.filter((event) => event.event === on || event.event === off);
	const before = switches.filter((event) => event.createdAt <= at).at(-1);
	if (before !== void 0) return before.event === on;
	const after = switches.find((event) => event.createdAt > at);
	return after === void 0 ? recorded : after.event === off;
}
function namesAt(events, at, recorded, on, off, nameOf) {
	const mentioned = events.filter((event) => event.event === on || event.event === off).flatMap((event) => nameOf(event) ?? []);
	return [.../* @__PURE__ */ new Set([...recorded, ...mentioned])].filter((name) => heldAt(events.filter((event) => nameOf(event) === name), at, on, off, recorded.includes(name)));
}
function titleAt(issue, events, at) {
	const renames = events.flatMap((event) => event.rename === void 0 ? [] : [{
		...event.rename,
		createdAt: event.createdAt
	}]);
	return renames.find((rename) => rename.createdAt > at)?.from ?? renames.at(-1)?.to ?? issue.title;
}
function issueAt(issue, unsorted, at) {
	const events = [...unsorted].sort((a, b) => compareText(a.createdAt, b.createdAt));
	const closed = heldAt(events, at, "closed", "reopened", issue.state === "closed" && (issue.closedAt === null || issue.closedAt <= at));
	const close = events.filter((event) => event.event === "closed" && event.createdAt <= at).at(-1);
	const reopened = events.some((event) => event.event === "reopened" && event.createdAt <= at);
	return {
		...issue,
		title: titleAt(issue, events, at),
		state: closed ? "closed" : "open",
		stateReason: closed ? issue.stateReason ?? "completed" : reopened ? "reopened" : null,
		closedAt: closed ? close?.createdAt ?? issue.closedAt : null,
		updatedAt: issue.updatedAt <= at ? issue.updatedAt : issue.createdAt > at ? issue.createdAt : at,
		labels: namesAt(events, at, issue.labels, "labeled", "unlabeled", (event) => event.label),
		assignees: namesAt(events, at, issue.assignees, "assigned", "unassigned", (event) => event.assignee),
		locked: heldAt(events, at, "locked", "unlocked", issue.locked)
	};
}
function pullAt(pull, at) {
	const merged = pull.merged && (pull.mergedAt === null || pull.mergedAt <= at);
	const closed = pull.state === "closed" && (pull.closedAt ?? pull.mergedAt ?? pull.createdAt) <= at;
	return {
		...pull,
		state: closed ? "closed" : "open",
		merged,
		closedAt: closed ? pull.closedAt : null,
		mergedAt: merged ? pull.mergedAt : null,
		mergeCommitSha: merged ? pull.mergeCommitSha : null,
		updatedAt: pull.updatedAt <= at ? pull.updatedAt : pull.createdAt
	};
}
function editedLater(facts, at) {
	const comments = facts.comments.filter((comment) => comment.createdAt <= at && comment.updatedAt > at).length;
	const subject = comments === 1 ? "1 comment was" : `${comments} comments were`;
	return comments === 0 ? [] : [`${subject} edited after ${at}; the text shown is the recorded one, earlier versions are not kept`];
}
// src/recording/recorded-repository.ts
function recordedRepository(recording, at) {
	const facts = factsFromRecording(recording, at === void 0 ? {} : { at });
	const { issue, commits, deployments, releases, workflowRuns, pullRequests, repository } = facts;
	const files = recordedFiles(recording);
	const log = recordedLog(facts);
	const onDefaultBranch = (ref) => ref === void 0 || ref === repository.defaultBranch || ref === "HEAD";
	const ofIssue = (number, items) => number === issue.number ? items : [];
	return {
		identity: async () => ({
			login: recording.self,
			type: recording.self.endsWith("[bot]") ? "Bot" : "User"
		}),
		repository: async () => repository,
		issue: async (number) => number === issue.number ? issue : missing(`issue #${number}`),
		issues: async ({ labels = [], state = "open", since }) => {
			if (labels.includes("after-action-log")) return facts.reportedChanges.length > 0 ? [log] : [];
			return (state === "all" || state === issue.state) && labels.every((label) => hasLabel(issue.labels, label)) && (since === void 0 || issue.updatedAt >= since) ? [issue] : [];
		},
		comments: async (number, since) => (number === log.number ? facts.reportedChanges : ofIssue(number, facts.comments)).filter(({ updatedAt }) => reached(updatedAt, since)),
		issueEvents: async (number) => ofIssue(number, facts.issueEvents),
		commits: async (query) => listCommits(commits, query, onDefaultBranch(query.ref)),
		commit: async (ref) => (onDefaultBranch(ref) ? commits[0] : findCommit(commits, ref)) ?? null,
		compare: async (base, head) => recordedComparison(facts.comparisons, base, head) ?? comparisonOfCommits(commits, base, head, repository.url),
		deployments: async (query) => listDeployments(deployments, query),
		releases: async ({ since, limit }) => listed(releases.filter((release) => reached(release.publishedAt, since)), limit),
		workflowRuns: async ({ workflow, since, branch, limit }) => listed(workflowRuns.filter((run) => isWorkflow(run.path, workflow) && reached(run.startedAt, since) && (branch === void 0 || run.branch === branch)), limit),
		workflowState: async () => null,
		reactors: async (comment, content) => content === "rocket" ? (facts.claims ?? []).filter((one) => one.comment === comment) : [],
		pullRequest: async (number) => pullRequests.find((pull) => pull.number === number) ?? missing(`pull request #${number}`),
		pullRequests: async ({ state = "open", head, base, limit = 1e400 }) => pullRequests.filter((pull) => (state === "all" || pull.state === state) && (head === void 0 || pull.head.ref === branchName(head)) && (base === void 0 || pull.base.ref === base)).slice(0, limit),
		pullRequestFiles: async (number) => findCommit(commits, pullRequests.find((pull) => pull.number === number)?.mergeCommitSha ?? "")?.files ?? [],
		pullRequestsOfCommit: async (sha) => pullRequests.filter((pull) => pull.mergeCommitSha === sha),
		reviews: async () => [],
		reviewComments: async () => [],
		checkRuns: async () => [],
		file: async (path, ref) => onDefaultBranch(ref) ? files.get(path) ?? null : null,
		directory: async (path, ref) => onDefaultBranch(ref) ? listChildren(files, path) : [],
		filesBelow: async (folder) => {
			const below = [...files.values()].filter(({ path }) => path.startsWith(`${folder}/`));
			const entries = below.map(({ path, sha }) => ({
				path,
				sha,
				kind: "file"
			}));
			return below.length === 0 ? null : {
				commit: commits[0]?.sha ?? "",
				files: entries,
				complete: true
			};
		},
		blobTexts: async (shas) => Object.fromEntries([...files.values()].filter(({ sha }) => shas.includes(sha)).map(({ sha, text }) => [sha, text])),
		namedIssues: async (names) => {
			const own = `${repository.fullName}#${issue.number}`.toLowerCase();
			return names.includes(own) ? { [own]: issue } : {};
		},
		subIssues: async () => null,
		branch: async (name) => {
			const head = name === repository.defaultBranch ? commits[0] : void 0;
			return head === void 0 ? null : { sha: head.sha };
		},
		labels: async () => issue.labels.map((name) => ({
			name,
			color: "ededed",
			description: ""
		})),
		assignable: async () => true,
		permission: async (login) => facts.permissions[login] ?? "none"
	};
}
function recordedLog({ issue, self }) {
	return {
		...issue,
		number: 0,
		title: "",
		body: printMarker(changeLogMarker),
		state: "closed",
		author: {
			login: self,
			type: "Unknown"
		},
		labels: [changeLogLabel],
		assignees: [],
		url: ""
	};
}
function missing(what) {
	throw new NotFoundError({
		code: "PM104",
		message: `The recording contains no ${what}`,
		remedy: "Ask for the incident that was recorded, or read GitHub with `--repo` and `--issue`."
	});
}
const reached = (instant, since) => since === void 0 || instant >= since;
const branchName = (head) => head.slice(head.indexOf(":") + 1);
function listed(items, limit = 1e400) {
	return {
		items: items.slice(0, limit),
		complete: items.length <= limit
	};
}
function listDeployments(deployments, { since, environments, limit }) {
	const wanted = deployments.filter(({ environment }) => environments === void 0 || environments.includes(environment));
	const inside = listed(wanted.filter(({ createdAt }) => reached(createdAt, since)), limit);
	const seen = /* @__PURE__ */ new Set();
	const older = wanted.filter(({ createdAt, environment }) => {
		if (reached(createdAt, since) || seen.has(environment)) return false;
		seen.add(environment);
		return true;
	});
	return {
		items: [...inside.items, ...older],
		complete: inside.complete
	};
}
function isWorkflow(path, workflow) {
	return path === workflow || path.slice(path.lastIndexOf("/") + 1) === workflow;
}
function findCommit(commits, ref) {
	return /^[0-9a-f]{7,40}$/.test(ref) ? commits.find((commit) => commit.sha.startsWith(ref)) : void 0;
}
function listCommits(commits, query, fromTip) {
	const from = fromTip ? 0 : commits.findIndex((commit) => commit === findCommit(commits, query.ref ?? ""));
	if (from < 0) return {
		items: [],
		complete: true
	};
	const { path } = query;
	const touches = (commit) => path === void 0 || (commit.files ?? []).some((file) => file.path === path || file.path.startsWith(`${path}/`));
	return listed(commits.slice(from).filter((commit) => reached(commit.committedAt, query.since) && (query.until === void 0 || commit.committedAt <= query.until) && touches(commit)), query.limit);
}
const same = (asked, recorded) => asked === recorded || asked.length >= 7 && recorded.startsWith(asked);
function recordedComparison(comparisons, base, head) {
	return comparisons.find((comparison) => same(base, comparison.base) && same(head, comparison.head));
}
function comparisonOfCommits(commits, base, head, home) {
	const [from, to] = [findCommit(commits, base), findCommit(commits, head)].map((commit) => commit === void 0 ? -1 : commits.indexOf(commit));
	if (from === void 0 || to === void 0 || from < 0 || to < 0 || to > from) return null;
	const carried = commits.slice(to, from).reverse();
	const files = carried.flatMap((commit) => commit.files ?? []);
	return {
		base,
		head,
		status: carried.length === 0 ? "identical" : "ahead",
		totalCommits: carried.length,
		commits: carried,
		files,
		url: `${home}/compare/${base}...${head}`
	};
}
function recordedFiles(recording) {
	const texts = {
		...recording.config === null ? {} : { ".github/after-action.yml": recording.config },
		...recording.codeowners === "" ? {} : { ".github/CODEOWNERS": recording.codeowners },
		...recording.files
	};
	return new Map(Object.entries(texts).map(([path, text]) => [path, {
		path,
		text,
		sha: blobSha(text)
	}]));
}
function blobSha(text) {
	const bytes = Buffer.from(text, "utf8");
	return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
function listChildren(files, folder) {
	const prefix = folder === "" || folder === "." ? "" : `${folder.replace(/\/$/, "")}/`;
	const entries = /* @__PURE__ */ new Map();
	for (const file of files.values()) {
		if (!file.path.startsWith(prefix)) continue;
		const [name = "", ...deeper] = file.path.slice(prefix.length).split("/");
		const path = `${prefix}${name}`;
		entries.set(path, deeper.length === 0 ? {
			path,
			sha: file.sha,
			kind: "file"
		} : {
			path,
			sha: "",
			kind: "directory"
		});
	}
	return [...entries.values()].sort((a, b) => a.path < b.path ? -1 : 1);
}
// src/cli/source.ts
async function openSource(options, io) {
	if (options.recording !== void 0 && options.repo !== void 0) throw usageError("--recording and --repo exclude each other", "Name one of them.");
	if (options.recording !== void 0) refuseUnused(options, ["issue"], "with --recording, which holds one incident");
	return options.recording === void 0 ? fromGitHub(options, io) : fromRecording(options.recording, options, io);
}
async function fromRecording(path, options, io) {
	if (options.apply === true) throw usageError("--apply needs GitHub: a recording cannot be changed", "Leave --apply out, or name --repo and --issue.");
	const recording = parseRecording(parseJson(readText(io, path, "recording"), path));
	const last = lastInstant(recording);
	const context = await readContext(recordedRepository(recording), options, io, last);
	return {
		reader: recordedRepository(recording, context.now),
		repository: null,
		issue: recording.issue.number,
		context,
		recording
	};
}
async function fromGitHub(options, io) {
	const { number, place } = parseNumber("issue", options.issue);
	const repository = await connectRepository(await requirePlace(options, io, place), io);
	const context = await readContext(repository.reader, options, io);
	return {
		reader: repository.reader,
		repository,
		issue: number,
		context,
		recording: null
	};
}
async function readContext(reader, options, io, present = io.now()) {
	const parsed = options.config === void 0 ? await readConfig(reader, loadRuleIds) : await readConfigFile(options.config, io);
	showParsed(parsed, io);
	return {
		config: parsed.config,
		configProblems: parsed.problems,
		now: nowOption(options, present, parsed.config.timeZone),
		templates: shippedTemplates()
	};
}
function parseJson(text, path) {
	try {
		return JSON.parse(text);
	} catch {
		throw new UserError({
			code: "PM406",
			message: `${path} is not valid JSON`,
			remedy: "Name a file that `after-action record` wrote, or that has its form.",
			place: { path }
		});
	}
}
function lastInstant(recording) {
	return [
		recording.issue.createdAt,
		recording.issue.closedAt,
		...recording.comments.map(({ createdAt }) => createdAt),
		...recording.issueEvents.map(({ createdAt }) => createdAt)
	].filter((time) => time !== null).reduce((a, b) => a > b ? a : b);
}
function nowOption({ at, now }, present, zone) {
	return instantOption("--at", at, present, zone) ?? instantOption("--now", now, present, zone) ?? present;
}
function instantOption(name, value, now, zone = null) {
	if (value === void 0) return null;
	if (/^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:?\d\d)$/.test(value)) {
		const exact = instantOf(value);
		if (exact !== null) return exact;
	}
	const read = readTime(value, {
		postedAt: now,
		zone
	}, { mayLieAhead: true });
	if ("at" in read) return read.at;
	throw new UserError({
		code: "PM405",
		message: `${name} is not a valid time: ${read.problem.slice(0, 200)}`,
		expected: `a date and a time, ${zone ?? "UTC"} unless a zone is given`,
		example: `${name} "2026-11-20 14:03"`,
		remedy: `Correct the time, or write it as ${read.example}.`
	});
}
// src/cli/correlate.ts
async function runCorrelate(options, io) {
	if (options.scoreboard === true) {
		refuseUnused(options, [
			"issue",
			"recording",
			"at",
			"now",
			"text",
			"apply"
		], "with --scoreboard");
		return runScoreboard(options, io);
	}
	if ([
		options.repo,
		options.recording,
		options.issue
	].every((option) => option === void 0)) return local(options, io);
	if (options.text !== void 0) throw usageError("--text has no effect with --issue or --recording", "The issue itself says what is wrong: leave --text out.");
	const source = await openSource(atDeclaration(options, io), io);
	const screen = createScreen(io, source.context.now);
	const input = { issue: source.issue };
	const run = await carryOut(await jobs.correlate(), input, source, source.context, options);
	print$3(run.output.correlation, options, io, screen);
	return showPlan(run, io, screen, {
		...options,
		writable: source.repository !== null
	});
}
function atDeclaration(options, io) {
	if (options.recording === void 0 || options.at !== void 0 || options.now !== void 0) return options;
	return {
		...options,
		at: parseRecording(parseJson(readText(io, options.recording, "recording"), options.recording)).issue.createdAt
	};
}
async function local(options, io) {
	refuseUnused(options, ["apply"], "in a clone");
	const config = await localConfig(options.config, io);
	const now = instantOption("--now", options.now, io.now(), config.timeZone) ?? io.now();
	const at = startOption(options.at, now, config.timeZone);
	const { correlation, history } = await correlationFromLocalHistory({
		run: gitIn(io.cwd),
		at,
		text: options.text ?? "",
		config,
		fetchedAt: await lastFetch(io.cwd)
	}, await plugIns.correlationSignals(), model);
	print$3(correlation, options, io, createScreen(io, now), history);
	return history.gaps.length === 0 ? exitCodes.ok : exitCodes.findings;
}
function startOption(value, now, zone) {
	const at = instantOption("--at", value, now, zone) ?? now;
	if (at <= now) return at;
	throw new UserError({
		code: "PM405",
		message: `--at "${(value ?? "").slice(0, 60)}" is still ahead: it is ${formatInstant(now)}`,
		expected: "when the incident started, UTC unless a zone is given",
		example: "--at \"2026-11-20 14:03\"",
		remedy: "Correct the date or add the zone."
	});
}
function print$3(correlation, options, io, screen, history = null) {
	io.out(options.json === true ? `${JSON.stringify(renderCorrelationJson(correlation, history), null, 2)}\n` : `${renderCorrelationTerminal(correlation, screen, history)}\n`);
}
// src/cli/cost.ts
async function runCost(options, io) {
	const currency = options.currency ?? "USD";
	if (!/^[A-Z]{3}$/.test(currency)) throw usageError(`Unexpected currency "${currency.slice(0, 20)}"`, "Write its three letters.", "--currency EUR");
	const price = priceOf(positive("--minutes", options.minutes, "43"), {
		perMinute: positive("--per-minute", options.perMinute, "120"),
		share: shareOf(options.share),
		currency
	});
	io.out(options.json === true ? `${JSON.stringify(price, null, 2)}\n` : `${money(price.total, currency)}\n${formula$1(price)}\n${leftOut}\n`);
	return exitCodes.ok;
}
function positive(name, given, example) {
	const number = readNumber(given);
	if (number !== null && number > 0 && number <= 1e9) return number;
	throw usageError(given === void 0 ? `Missing ${name}` : `Unexpected ${name} "${given.slice(0, 40)}", expected a number above 0`, `Write ${name} with a number.`, `${name} ${example}`);
}
function shareOf(given) {
	if (given === void 0) return 1;
	const percent = given.trim().endsWith("%");
	const number = readNumber(given.trim().replace(/%$/, ""));
	const share = number === null ? null : percent ? number / 100 : number;
	if (share !== null && share > 0 && share <= 1) return share;
	throw usageError(`Unexpected --share "${given.slice(0, 40)}", expected a share above 0 and up to 1`, "Write a share of the users.", "--share 0.3");
}
function readNumber(given) {
	const words = (given ?? "").trim();
	return /^\d{1,10}(?:\.\d{1,6})?$/.test(words) ? Number(words) : null;
}
// src/jobs/read-readiness.ts
const mostFiles = 30;
async function readGitHubView(reader) {
	const folders = [
		".github",
		workflowFolder,
		formFolder,
		".github/after-action/templates"
	];
	const paths = (await Promise.all(folders.map((folder) => reader.directory(folder)))).flatMap((entries, index) => entries.filter(({ kind, path }) => kind === "file" && isWanted(path, folders[index] ?? "")).slice(0, mostFiles)).map(({ path }) => path);
	const files = await Promise.all(paths.map((path) => reader.file(path)));
	return {
		paths: null,
		texts: Object.fromEntries(files.flatMap((file) => file === null ? [] : [[file.path, file.text]]))
	};
}
function isWanted(path, folder) {
	if (folder === ".github") return path === ".github/after-action.yml" || path === ".github/after-action.yml".replace(/yml$/, "yaml");
	return /\.(?:ya?ml|md)$/.test(path);
}
async function readGitHubFacts(reader, view, now) {
	const files = [...new Set(ownJobs(view).map(({ workflow }) => workflow.path.split("/").at(-1) ?? ""))];
	const [repository, labels, states, deployments] = await Promise.all([
		reader.repository(),
		orNull(reader.labels()),
		Promise.all(files.map((file) => orNull(reader.workflowState(file)))),
		orNull(reader.deployments({ since: plusSeconds(now, -2592e3) }))
	]);
	return {
		repository: repository.fullName,
		url: repository.url,
		archived: repository.archived,
		defaultBranch: repository.defaultBranch,
		labels: labels?.map(({ name }) => name) ?? null,
		workflows: Object.fromEntries(files.map((file, index) => [file, states[index] ?? null])),
		deployments: deployments?.items ?? null
	};
}
async function orNull(asked) {
	try {
		return await asked;
	} catch (error) {
		if (error instanceof UserError && (error.kind === "permission" || error.kind === "missing")) return null;
		throw error;
	}
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
// src/render/readiness/screen.ts
const titles = {
	start: "Will it start?",
	changes: "Will it know what changed?",
	people: "Will people know what to do?"
};
function checkUrl(id) {
	return `https://github.com/after-action/after-action/blob/main/docs/readiness.md#${id}`;
}
function renderReadiness(results, screen) {
	const parts = [...new Set(results.map(({ group }) => group))].map((group) => [ink(screen, "bold", titles[group]), ...results.filter((result) => result.group === group).flatMap((result) => resultLines(result, screen))].join("\n"));
	return redact([...parts, summary(results)].join("\n\n")).text;
}
function resultLines({ id, answer }, screen) {
	const [mark, color] = {
		yes: ["✓", "green"],
		no: ["✗", "red"],
		unseen: ["?", "yellow"]
	}[answer.state];
	const lines = wrap(`${id}: ${plain(answer.words)}`, screen.width - 4).map((line, index) => index === 0 ? `  ${ink(screen, color, mark)} ${line}` : `    ${line}`);
	if (answer.state !== "no") return lines;
	return [
		...lines,
		...wrap(`→ ${plain(answer.remedy)}`, screen.width - 4).map((line) => `    ${line}`),
		`      ${ink(screen, "dim", checkUrl(id))}`
	];
}
function summary(results) {
	const count = (state) => results.filter(({ answer }) => answer.state === state).length;
	return `${[
		`${count("yes")} ✓`,
		`${count("no")} ✗`,
		`${count("unseen")} ?`
	].join(", ")}${count("unseen") === 0 ? "" : "   ? cannot be seen from here"}`;
}
// src/set-up/shipped.ts
function shippedView(examples) {
	const texts = Object.fromEntries(Object.entries(examples).filter(([path]) => path.startsWith("workflows/")).map(([path, text]) => [`${workflowFolder}/${path.slice(10)}`, text]));
	return {
		paths: Object.keys(texts),
		texts
	};
}
// src/cli/clone-view.ts
async function readClone(io, folders) {
	const top = await askIn(gitIn(io.cwd))("rev-parse", "--show-toplevel");
	if (top === "") return null;
	const at = askIn(gitIn(top));
	const [listed, branch, tags, remote, defaultRef] = await Promise.all([
		at("ls-files", "-z", "--cached", "--others", "--exclude-standard"),
		at("symbolic-ref", "--quiet", "--short", "HEAD"),
		at("tag", "--list", "--sort=-creatordate"),
		at("config", "--get", "remote.origin.url"),
		findDefaultRef(at)
	]);
	const ref = defaultRef ?? "HEAD";
	const [tree, newest, offsets, deleted] = await Promise.all([
		at("ls-tree", "-r", "-z", "--name-only", ref, "--", ".github/"),
		at("log", "-1", "--format=%ct", ref, "--"),
		at("log", "-100", "--format=%ai", ref, "--"),
		at("log", "--diff-filter=D", "--no-renames", "--format=", "--name-only", "-z", ref, "--", ".github/", ":(glob)**/README.md")
	]);
	const paths = split(listed);
	return {
		top,
		view: {
			paths,
			texts: readTexts({
				...io,
				cwd: top
			}, paths, folders)
		},
		defaultBranch: defaultRef?.replace(/^origin\//, "") ?? (branch === "" ? null : branch),
		branch: branch === "" ? null : branch,
		onDefaultBranch: newest === "" ? null : split(tree),
		tags: tags.split("\n").filter(Boolean).slice(0, 1e3),
		hasRemote: remote !== "",
		newest: newest === "" ? null : Number(newest),
		offsets: offsets.split("\n").map((line) => line.slice(-5)),
		deleted: new Set(split(deleted))
	};
}
async function findDefaultRef(ask) {
	const remote = await ask("rev-parse", "--abbrev-ref", "origin/HEAD");
	if (remote !== "" && remote !== "origin/HEAD") return remote;
	for (const name of [
		"origin/main",
		"origin/master",
		"main",
		"master"
	]) if (await ask("rev-parse", "--verify", "--quiet", name) !== "") return name;
	return null;
}
function split(listed) {
	return [...new Set(listed.split("\0").map((path) => path.replace(/^\n+/, "")).filter(Boolean))];
}
function readTexts(io, paths, folders) {
	const wanted = paths.filter((path) => isOfInterest(path, folders)).slice(0, 2e3);
	return Object.fromEntries(wanted.filter((path) => isPlainFile(join(io.cwd, path), 262144) && isExactText(io, path)).map((path) => [path, readText(io, path, "file")]));
}
// src/cli/doctor.ts
async function runDoctor(options, io) {
	const clone = options.repo === void 0 ? await readClone(io, defaultConfig.response.runbookFolders) : null;
	const reader = await connectIfPossible(options, io);
	if (clone === null && reader === null) throw usageError("Neither a clone nor a repository to look at", "Run the command in a clone, or name --repo.", "after-action doctor --repo octo/shop");
	const input = await readInput(clone, reader, options, io);
	const results = checkReadiness(await plugIns.readinessChecks(), input);
	if (options.json === true) io.out(`${JSON.stringify(results.map(({ id, group, answer }) => ({
		id,
		group,
		...answer,
		url: checkUrl(id)
	})), null, 2)}\n`);
	else io.out(`${renderReadiness(results, createScreen(io, input.now))}\n`);
	return isReady(results) ? exitCodes.ok : exitCodes.findings;
}
async function connectIfPossible(options, io) {
	const place = await findPlace(options, io);
	if (place === null) return null;
	if (options.repo === void 0 && !await hasToken(place.host ?? "github.com", io)) return null;
	return (await connectRepository(place, io)).reader;
}
async function readInput(clone, reader, options, io) {
	const view = clone?.view ?? (reader === null ? {
		paths: null,
		texts: {}
	} : await readGitHubView(reader));
	const configPath = configPaths.find((path) => view.texts[path] !== void 0) ?? null;
	const { config, problems } = parseConfig(configPath === null ? null : view.texts[configPath] ?? "", configPath ?? void 0, { ruleIds: await loadRuleIds() });
	const now = instantOption("--now", options.now, io.now(), config.timeZone) ?? io.now();
	const github = reader === null ? null : await readGitHubFacts(reader, view, now);
	return {
		view,
		config,
		configPath,
		configProblems: problems,
		now,
		onDefaultBranch: clone === null ? Object.keys(view.texts) : clone.onDefaultBranch,
		newest: clone?.newest ?? null,
		hasRemote: clone?.hasRemote ?? true,
		github,
		shipped: shippedView(shippedExamples()),
		templates: Object.keys(shippedTemplates()).map((name) => name.replace(/\.md$/, ""))
	};
}
// src/render/markdown-screen.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
function markdownScreen(markdown, screen) {
	return readMarkdown(markdown).root.children.map((node) => blockLines(node, screen, 0)).filter((lines) => lines.length > 0).flatMap((lines, index) => index === 0 ? lines : ["", ...lines]);
}
function blockLines(node, screen, indent) {
	const room = Math.max(20, screen.width - indent);
	if (node.type === "heading") return wrap(words(node), room).map((line) => ink(screen, "bold", line));
	if (node.type === "list") return listLines$1(node, screen, indent);
	if (node.type === "table") return tableLines(node, screen, room);
	if (node.type === "code") return node.lang === "mermaid" ? [ink(screen, "dim", "(a chart; --html draws it)")] : node.value.split("\n").map((line) => `    ${plain(line)}`);
	if (node.type === "html") return htmlLines(node.value, screen);
	if (node.type === "blockquote") return node.children.flatMap((child) => blockLines(child, screen, indent + 2)).map((line) => `> ${line}`);
	if (node.type === "yaml") return node.value.split("\n").map((line) => ink(screen, "dim", plain(line)));
	if (node.type === "thematicBreak") return [ink(screen, "dim", "─".repeat(Math.min(room, 40)))];
	return paragraphLines(node, screen, room);
}
function listLines$1(list, screen, indent) {
	return list.children.flatMap((item, index) => {
		const box = typeof item.checked === "boolean" ? item.checked ? "[x] " : "[ ] " : "";
		const mark = `${list.ordered === true ? `${index + 1}.` : "-"} ${box}`;
		return item.children.flatMap((child) => blockLines(child, screen, indent + mark.length)).map((line, at) => `${at === 0 ? mark : " ".repeat(mark.length)}${line}`);
	});
}
function paragraphLines(node, screen, room) {
	const only = "children" in node && node.children.length === 1 ? node.children[0] : void 0;
	const lines = words(node).split("\n").flatMap((line) => wrap(line, room));
	return only?.type === "link" ? lines.map((line) => link(screen, line, only.url)) : lines;
}
function htmlLines(html, screen) {
	const summary = /<summary>([\s\S]{0,500}?)<\/summary>/.exec(html)?.[1] ?? "";
	const text = plain(summary.replace(/<[^>]{0,200}>/g, ""));
	return text === "" ? [] : [ink(screen, "dim", `▸ ${text}`)];
}
function tableLines(table, screen, room) {
	const rows = table.children.map(({ children }) => children.map((cell) => words(cell)));
	const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
	const last = widths.length - 1;
	const before = widths.slice(0, last).reduce((sum, width) => sum + width + 2, 0);
	return rows.flatMap((row, index) => {
		const lines = before <= room / 2 ? wrap(row[last] ?? "", room - before).map((line, at) => at === 0 ? `${cells(row, widths)}${line}` : `${" ".repeat(before)}${line}`) : wrap(row.filter((cell) => cell !== "").join(" · "), room);
		const shown = lines.length > 0 ? lines : [cells(row, widths).trimEnd()];
		return index === 0 ? shown.map((line) => ink(screen, "dim", line)) : shown;
	});
}
function cells(row, widths) {
	return row.slice(0, -1).map((cell, column) => `${cell.padEnd(widths[column] ?? 0)}  `).join("");
}
function words(node) {
	if (node.type === "break") return "\n";
	if (node.type === "html") return /^<br/i.test(node.value) ? "\n" : "";
	if (node.type === "image") return plain(node.alt ?? "");
	if ("children" in node) return node.children.map((child) => words(child)).join("");
	return "value" in node ? node.value.split("\n").map((line) => spaced(line)).join(" ") : "";
}
function spaced(text) {
	const inner = plain(text);
	if (inner === "") return /\s/.test(text) ? " " : "";
	return `${/^\s/.test(text) ? " " : ""}${inner}${/\s$/.test(text) ? " " : ""}`;
}
// src/follow-ups/select.ts
function selectFollowUps(all, { overdue = false, owner, team }, config) {
	const members = team === void 0 ? null : membersOf(team, config);
	return all.filter((one) => {
		const people = peopleOf(one).map(bare);
		return (!overdue || one.state === "overdue") && (owner === void 0 || people.includes(bare(owner))) && (members === null || people.some((name) => isIn(name, members)));
	});
}
const bare = (name) => name.trim().replace(/^@/, "").toLowerCase();
function membersOf(team, { followUps }) {
	const wanted = bare(team);
	const known = followUps.teams.filter(({ name }) => bare(name) === wanted || lastPart(bare(name)) === wanted);
	return /* @__PURE__ */ new Set([wanted, ...known.flatMap(({ name, members }) => [bare(name), ...members.map(bare)])]);
}
const lastPart = (name) => name.slice(name.indexOf("/") + 1);
const isIn = (name, members) => members.has(name) || name.includes("/") && members.has(lastPart(name));
// src/render/follow-ups/csv.ts
const header = [
	"state",
	"days_late",
	"due",
	"owner",
	"action_item",
	"issue",
	"tracking",
	"incident",
	"severity",
	"postmortem",
	"line"
];
function renderFollowUpsCsv(followUps) {
	const rows = byUrgency(followUps).map(({ state, daysLate, dueAt, item, issue, postmortem }) => [
		state,
		String(daysLate),
		dueAt?.slice(0, 10) ?? "",
		issue?.assignees.join(" ") || (item.owner ?? ""),
		item.text,
		issue?.url ?? "",
		item.tracking ?? "",
		postmortem.incident === null ? "" : String(postmortem.incident),
		postmortem.severity ?? "",
		postmortem.path,
		String(item.span.line)
	]);
	return [header, ...rows].map((cells) => cells.map(cell).join(",")).join("\r\n") + "\r\n";
}
const formula = /^[=+\-@\t]/;
function cell(value) {
	const words = plain(redact(value).text);
	const safe = formula.test(words) ? `'${words}` : words;
	return /[",\n]/.test(safe) ? `"${safe.replaceAll("\"", "\"\"")}"` : safe;
}
// src/render/follow-ups/json.ts
function followUpsJson(followUps) {
	return {
		followUps: followUps.map(renderEntry),
		counts: countStates(followUps)
	};
}
function renderEntry({ key, item, postmortem, state, issue, daysLate, dueAt }) {
	return {
		key,
		text: redact(item.text).text,
		type: item.type,
		owner: item.owner,
		due: dueAt === null ? null : dueAt.slice(0, 10),
		state,
		reason: item.reason === null ? null : redact(item.reason).text,
		daysLate,
		tracking: item.tracking,
		issue: issue === null ? null : {
			number: issue.number,
			url: issue.url,
			state: issue.state,
			stateReason: issue.stateReason
		},
		postmortem: {
			path: postmortem.path,
			incident: postmortem.incident,
			title: redact(postmortem.title).text
		},
		line: item.span.line
	};
}
// src/render/follow-ups/terminal.ts
const inks$2 = {
	overdue: "red",
	untracked: "yellow",
	unknown: "yellow",
	tracked: "cyan",
	done: "green",
	declined: "dim"
};
function renderFollowUps(followUps, screen) {
	if (followUps.length === 0) return "No action items found.\n";
	const groups = /* @__PURE__ */ new Map();
	for (const followUp of followUps) groups.set(followUp.postmortem.path, [...groups.get(followUp.postmortem.path) ?? [], followUp]);
	return `${[...[...groups.values()].map((group) => renderGroup$1(group, screen)), countsLine(followUps)].join("\n\n")}\n`;
}
function renderGroup$1(group, screen) {
	const { postmortem } = group[0];
	const title = plain(redact(postmortem.title).text);
	const rows = byUrgency(group).map((followUp) => renderRow(followUp, screen));
	return [
		ink(screen, "bold", fit(title, screen.width)),
		...title === postmortem.path ? [] : [ink(screen, "dim", fit(plain(postmortem.path), screen.width))],
		...rows
	].join("\n");
}
const columns$1 = {
	state: 9,
	issue: 7,
	due: 10,
	owner: 11
};
function renderRow({ state, item, issue, dueAt, daysLate }, screen) {
	const style = inks$2[state];
	const label = pad(state, columns$1.state);
	const tracking = plain(item.tracking ?? "–");
	const place = issue !== null ? `#${issue.number}` : tracking.length > columns$1.issue ? "link" : tracking;
	const due = daysLate > 0 ? `${daysLate} d late` : dueAt?.slice(0, 10) ?? "no date";
	const cells = [
		style === null ? label : ink(screen, style, label),
		link(screen, pad(place, columns$1.issue), issue?.url),
		pad(due, columns$1.due),
		pad(item.owner === null ? "no owner" : plain(item.owner), columns$1.owner)
	];
	const used = 2 + Object.values(columns$1).reduce((sum, width) => sum + width + 1, 0);
	const room = Math.max(12, screen.width - used);
	const said = item.reason === null ? item.text : `${item.text} (${item.reason})`;
	const lines = wrap(plain(redact(said).text), room);
	const words = lines.length > 3 ? [...lines.slice(0, 2), fit(lines.slice(2).join(" "), room)] : lines;
	return `  ${cells.join(" ")} ${words.join(`\n${" ".repeat(used)}`)}`;
}
// src/cli/documents.ts
function readDocuments(args, io, what) {
	return [...new Set(args.flatMap((argument) => expandPaths(argument, io, what)))].map((path) => ({
		path,
		text: readText(io, path, what)
	}));
}
function expandPaths(argument, io, what) {
	if (argument === "-") return ["-"];
	const kind = readKind(io, argument);
	if (kind === "folder") return found$1(markdownBelow(argument, io, () => true), argument, what);
	if (kind === null && /[*?[{]/.test(argument)) {
		const pattern = argument.replaceAll("\\", "/");
		const { base } = import_picomatch.default.scan(pattern);
		const matches = (0, import_picomatch.default)(pattern);
		return found$1(markdownBelow(base === "" ? "." : base, io, matches), argument, what);
	}
	return [argument];
}
function markdownBelow(folder, io, matches) {
	return (listFiles(io, folder) ?? []).filter((path) => path.endsWith(".md") && !/(?:^|\/)(?:\.git|node_modules)\//.test(path)).filter((path) => matches(path) && readKind(io, path) === "file").toSorted();
}
function found$1(paths, argument, what) {
	if (paths.length > 0) return paths;
	throw new UserError({
		code: "PM501",
		message: `No ${what} matches ${argument}`,
		remedy: "Name Markdown files (.md), or a folder or a pattern that has some.",
		place: { path: argument }
	});
}
// src/cli/follow-ups.ts
const formats = [
	"table",
	"markdown",
	"json",
	"csv"
];
async function runFollowUps(options, io, files) {
	const format = chooseFormat$2(options);
	if (files.length > 0) return ofFiles(files, options, io);
	const repository = await connectRepository(await requirePlace(options, io), io);
	const context = await readContext(repository.reader, options, io);
	const run = await carryOut(await jobs["follow-ups"](), {}, {
		reader: repository.reader,
		repository
	}, context, options);
	const code = print$2(selectFollowUps(run.output.followUps, selection(options), context.config), format, io, context.now);
	return Math.max(code, showPlan(run, io, createScreen(io, context.now), {
		...options,
		json: format !== "table",
		writable: true
	}));
}
async function ofFiles(files, options, io) {
	refuseUnused(options, ["repo", "apply"], "with files");
	const config = await localConfig(options.config, io);
	const now = nowOption(options, io.now(), config.timeZone);
	const trackers = await plugIns.trackers();
	return print$2(selectFollowUps(readDocuments(files, io, "postmortem").flatMap(({ path, text }) => joinFollowUps(parsePostmortem(path, text, config.postmortem.sections), [], config, now, { trackers })), selection(options), config), chooseFormat$2(options), io, now);
}
function selection(options) {
	return {
		overdue: options.overdue,
		owner: options.owner,
		team: options.team
	};
}
function chooseFormat$2({ format, json }) {
	const wanted = format ?? (json === true ? "json" : "table");
	const known = formats.find((name) => name === wanted);
	if (known !== void 0 && (json !== true || known === "json")) return known;
	throw new UserError({
		code: "PM404",
		message: known === void 0 ? "Unknown format of the follow-ups" : `--json and --format ${known} exclude each other`,
		expected: formats.join(", "),
		example: "--format csv",
		received: wanted.slice(0, 40),
		remedy: "Use one of the listed formats."
	});
}
function print$2(all, format, io, now) {
	io.out(renderAs(format, all, io, now));
	return all.some(({ state }) => state === "overdue" || state === "untracked") ? exitCodes.findings : exitCodes.ok;
}
function renderAs(format, all, io, now) {
	if (format === "json") return `${JSON.stringify(followUpsJson(all), null, 2)}\n`;
	if (format === "csv") return renderFollowUpsCsv(all);
	if (format === "markdown") return `${renderFollowUpsReport(all)}\n`;
	return `${renderFollowUps(all, createScreen(io, now))}\n`;
}
// src/cli/import.ts
async function runImport(options, io, [file = ""]) {
	const text = readText(io, file, "log");
	if ([
		options.repo,
		options.recording,
		options.issue
	].every((option) => option === void 0)) {
		if (options.apply === true) throw usageError("--apply needs --repo and --issue", "Name the incident that the rows belong to.", `after-action import ${file} --repo octo/shop --issue 12 --apply`);
		const { timeZone: zone } = await localConfig(options.config, io);
		const now = nowOption(options, io.now(), zone);
		return print$1(readImport(text, {
			postedAt: now,
			zone
		}), options, io, createScreen(io, now));
	}
	const source = await openSource(options, io);
	const screen = createScreen(io, source.context.now);
	const input = {
		issue: source.issue,
		text,
		source: basename(file)
	};
	const run = await carryOut(await jobs.import(), input, source, source.context, options);
	const code = print$1(run.output, options, io, screen);
	return Math.max(code, showPlan(run, io, screen, {
		...options,
		writable: source.repository !== null
	}));
}
function importedJson(imported) {
	const events = imported.events.map((event) => ({
		...event,
		remarks: event.remarks.map(describeRemark)
	}));
	return {
		...imported,
		events
	};
}
function print$1(imported, options, io, screen) {
	if (options.json === true) io.out(`${JSON.stringify(importedJson(imported), null, 2)}\n`);
	else {
		io.out(`${ink(screen, "bold", `Understood as: ${imported.name}, ${counted(imported.events.length, "row")}`)}\n`);
		for (const event of imported.events) io.out(`${pad(`${formatInstant(event.at, null)}${event.zoneAssumed ? " ?" : ""}`, 24)}${pad(plain(event.actor ?? ""), 14)} ${fit(plain(event.text), Math.max(20, screen.width - 40))}\n`);
	}
	for (const problem of imported.problems.slice(0, 20)) io.err(`${ink(screen, "yellow", plain(problem))}\n`);
	return imported.events.length === 0 ? exitCodes.findings : exitCodes.ok;
}
// src/set-up/config-text.ts
function configText(detected) {
	const { label, source, directory, timeZone, services } = detected;
	const parts = [
		section("labels", "incident", label, defaultConfig.labels.incident),
		timeZone === null || /^(?:Etc\/)?(?:UTC|GMT)$/.test(timeZone) ? null : `# Times without a zone are read in this one.\ntime_zone: ${word(timeZone)}`,
		section("deployments", "source", source, defaultConfig.deployments.source),
		services.length === 0 ? null : ["services: # which files belong to what people call a service", ...services.map(printService)].join("\n"),
		section("postmortem", "directory", directory, defaultConfig.postmortem.directory)
	].filter((part) => part !== null);
	return parts.length === 0 ? null : ["# What differs from the defaults; docs/configuration.md of After-Action lists every option.", ...parts].join("\n\n");
}
function section(name, option, value, usual) {
	return value === usual ? null : `${name}:\n  ${option}: ${word(value)}`;
}
function printService({ name, paths }) {
	return `  - name: ${word(name)}\n    paths: [${paths.map((path) => JSON.stringify(path)).join(", ")}]`;
}
function word(text) {
	return /^[A-Za-z][\w./-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text) ? text : JSON.stringify(text);
}
// src/set-up/kept-file.ts
const mark = "after-action init keeps your edits; base=";
const markLine = /^(?:#|<!--) after-action init keeps your edits; base=([\w-]{0,20000}?)(?: -->)?$/;
function isKept(text) {
	return splitMark(text).base !== null;
}
function mergeFile(path, before, wanted) {
	const lines = linesOf(wanted);
	if (before === null) return {
		path,
		before,
		after: printed(path, lines, lines),
		state: "new",
		conflicts: 0
	};
	const { body, base } = splitMark(before);
	if (base === null) return {
		path,
		before,
		after: before,
		state: "theirs",
		conflicts: 0
	};
	const merged = mergeLines(body, base, lines);
	const text = printed(path, merged.lines, lines);
	const after = before.includes("\r\n") ? text.replaceAll("\n", "\r\n") : text;
	return {
		path,
		before,
		after,
		state: after === before ? "unchanged" : "updated",
		conflicts: merged.conflicts.length
	};
}
function printed(path, lines, base) {
	const line = `${mark}${base.map(lineHash).join("")}`;
	const marked = path.endsWith(".md") ? `\n<!-- ${line} -->` : `# ${line}`;
	return `${lines.join("\n")}\n${marked}\n`;
}
function splitMark(text) {
	const lines = text.replace(/\r\n?/g, "\n").split("\n");
	const at = lines.findLastIndex((line) => markLine.test(line.trimEnd()));
	if (at === -1) return {
		body: lines,
		base: null
	};
	const hashes = markLine.exec((lines[at] ?? "").trimEnd())?.[1] ?? "";
	return {
		body: linesOf([...lines.slice(0, at), ...lines.slice(at + 1)].join("\n")),
		base: hashes.match(/.{5}/g) ?? []
	};
}
function linesOf(text) {
	return text.replace(/\r\n?/g, "\n").trimEnd().split("\n");
}
// src/set-up/files.ts
const usual = [
	"incident.yml",
	"deploys.yml",
	"review.yml",
	"follow-ups.yml"
];
const watching = ["watch.yml", "watch-switch.yml"];
const formPath = `${formFolder}/incident.yml`;
function wantedFiles(view, detected, examples, { watch, config }) {
	const workflows = [...usual, ...watch ? watching : []].map((name) => ({
		path: workflowPath(name, view),
		text: fitted(example(examples, `workflows/${name}`), detected)
	}));
	const severities = (config ?? defaultConfig).severities;
	const form = {
		path: formPath,
		text: fittedForm(example(examples, "ISSUE_TEMPLATE/incident.yml"), detected, severities)
	};
	const own = configText(detected);
	const hasOtherEnding = view.texts[".github/after-action.yaml"] !== void 0;
	return {
		files: [
			...workflows,
			...detected.form === null ? [form] : [],
			...own === null || hasOtherEnding ? [] : [{
				path: ".github/after-action.yml",
				text: own
			}],
			{
				path: `${detected.directory}/README.md`,
				text: example(examples, "postmortems/README.md")
			}
		],
		notes: notesOf(detected)
	};
}
function notesOf({ form, label, template }) {
	return [...form === null ? [] : [`${form} already declares incidents, with the label "${label}": no second form.`], ...template === null ? [] : [`${template} is a template of yours: docs/templates.md says how it is filled in.`]];
}
function workflowPath(name, view) {
	const path = `${workflowFolder}/${name}`;
	const text = view.texts[path];
	const isThere = text !== void 0 || view.paths?.includes(path) === true;
	const isOurs = isKept(text ?? "") || ownJobs(view).some(({ workflow }) => workflow.path === path);
	return isThere && !isOurs ? `${workflowFolder}/after-action-${name}` : path;
}
function example(examples, path) {
	const text = examples[path];
	if (text === void 0) throw new Error(`the package lacks examples/${path}`);
	return text;
}
const inExpression = (label) => `'${label.replaceAll("'", "''")}'`;
function fitted(text, { label, directory }) {
	return text.replaceAll(`'postmortems/**'`, () => `${JSON.stringify(`${directory}/**`)}`).replaceAll(`'incident')`, () => `${inExpression(label)})`).replaceAll(`github.event.label.name == 'incident'`, () => `github.event.label.name == ${inExpression(label)}`).split("\n").filter((line) => !/^# The commit after `@` is a placeholder/.test(line) || /@0{40}/.test(text)).map((line) => line.replace(/^# The label is `incident`;/, () => `# The label is \`${label}\`;`)).join("\n");
}
function fittedForm(text, { label }, severities) {
	const labelled = text.replace("labels: [incident]", () => `labels: [${yamlWord(label)}]`);
	const own = severities.map(({ name, description }) => yamlLine(description === "" ? name : `${name} - ${lowerFirst(description)}`));
	const lines = labelled.split("\n");
	const options = lines.filter((line) => /^ {8}- /.test(line));
	const first = lines.findIndex((line) => /^ {8}- /.test(line));
	return [
		...lines.slice(0, first),
		...own.map((option) => `        - ${option}`),
		...lines.slice(first + options.length)
	].filter((line) => !line.startsWith("# Copy to ")).join("\n");
}
const lowerFirst = (text) => text.charAt(0).toLowerCase() + text.slice(1);
const yamlWord = (text) => /^[A-Za-z][\w-]*$/.test(text) ? text : JSON.stringify(text);
const yamlLine = (text) => /^[A-Za-z][\w ,.-]*$/.test(text) ? text : JSON.stringify(text);
// src/set-up/plan.ts
function planSetUp({ view, detected, examples, choice, deleted }) {
	const { files, notes } = wantedFiles(view, detected, examples, choice);
	const isGone = (path) => deleted.has(path) && view.texts[path] === void 0;
	return {
		files: files.filter(({ path }) => !isGone(path)).map(({ path, text }) => mergeFile(path, view.texts[path] ?? null, text)),
		deleted: files.map(({ path }) => path).filter(isGone),
		notes,
		isUnreleased: files.some(({ text }) => /@0{40}/.test(text))
	};
}
function closingJob(job, deploysPath) {
	return [
		"  after-action:",
		`    needs: ${/^[A-Za-z_][\w-]{0,99}$/.test(job) ? job : JSON.stringify(job)}`,
		"    if: always() # a failed deploy is a change too",
		"    permissions: { contents: read, deployments: read, issues: write, pull-requests: write }",
		`    uses: ./${deploysPath}`
	].join("\n");
}
// src/render/set-up/screen.ts
function renderSetUp(plan, detected, screen) {
	return [
		ink(screen, "bold", "Found"),
		...found(detected).flatMap((line) => item(line, screen)),
		"",
		ink(screen, "bold", "Files"),
		...plan.files.flatMap((file) => fileLines(file, screen)),
		...plan.deleted.flatMap((path) => item(`${path} was deleted here before: it stays away.`, screen)),
		...plan.notes.flatMap((note) => item(note, screen))
	].join("\n");
}
function renderTexts(plan) {
	return plan.files.filter(isChange).map(({ path, after }) => `==> ${path} <==\n${after}`).join("\n");
}
function renderNext(plan, detected, screen) {
	const deploys = plan.files.find(({ path }) => /deploys\.yml$/.test(path))?.path;
	const branch = detected.defaultBranch ?? "the default branch";
	const steps = [
		...plan.isUnreleased ? ["No release of After-Action is named yet: replace the zeros after \"@\" in the workflows by the commit you want to run. They start nothing before that."] : [],
		`Commit these files to ${plain(branch)}: GitHub starts workflows for issues from nowhere else.`,
		"Settings, Actions, General: tick \"Allow GitHub Actions to create and approve pull requests\".",
		`Create the label: gh label create ${shellWord(detected.label)}`,
		"Ask whether all is there: after-action doctor"
	];
	const silent = deploys === void 0 ? [] : detected.silentDeploys;
	return [
		ink(screen, "bold", "Next"),
		...steps.flatMap((step, index) => item(step, screen, `${index + 1}. `)),
		...silent.flatMap(({ path, job }) => [
			"",
			...wrap(`${plain(path)} deploys, and what it does starts no other workflow. Add to its jobs:`, screen.width),
			ink(screen, "cyan", closingJob(plain(job), deploys ?? ""))
		])
	].join("\n");
}
const isChange = ({ state }) => state === "new" || state === "updated";
function found(detected) {
	const { environments, source, services, postmortems, directory, timeZone } = detected;
	const named = environments.map(({ name, kind }) => kind === "unknown" ? name : `${name} (${kind})`);
	return [
		`default branch: ${detected.defaultBranch ?? "unknown"}`,
		`label of incidents: ${detected.label}`,
		`deploys: ${deploysFrom(detected, named)}`,
		...source === "auto" ? [] : [`what counts as a deploy: ${source}`],
		`services: ${services.length === 0 ? "no folders of several" : services.map(({ name }) => name).join(", ")}`,
		`postmortems: ${postmortems === 0 ? "none yet" : counted(postmortems, "document")} in ${directory}`,
		...timeZone === null ? [] : [`time zone: ${timeZone}`]
	];
}
function deploysFrom({ source, hasReleaseTags }, environments) {
	if (environments.length > 0) return `workflows with the environments ${environments.join(", ")}`;
	if (source !== "auto") return "runs of a workflow";
	return hasReleaseTags ? "deployments where GitHub has some, else releases" : "deployments or releases where GitHub has some, else pushes to the default branch";
}
function fileLines(file, screen) {
	const { path, before, after, state, conflicts } = file;
	const words = {
		new: `new, ${counted(after.split("\n").length - 1, "line")}`,
		updated: "changed",
		unchanged: "up to date",
		theirs: "yours, it stays as it is"
	}[state];
	const color = {
		new: "green",
		updated: "yellow",
		unchanged: "dim",
		theirs: "dim"
	};
	const diff = (state === "updated" || path.endsWith("after-action.yml")) && isChange(file) ? renderShortDiff(withoutMark(before ?? ""), withoutMark(after), screen) : [];
	return [
		`  ${plain(path)}  ${ink(screen, color[state], words)}`,
		...diff.map((line) => `      ${line}`),
		...conflicts === 0 ? [] : [`      ${counted(conflicts, "place")} that both changed: yours stays`]
	];
}
function withoutMark(text) {
	return text.replace(/^.{0,10}after-action init keeps your edits;.*$/gm, "");
}
function item(text, screen, mark = "- ") {
	const indent = " ".repeat(mark.length + 2);
	return wrap(plain(text), screen.width - indent.length).map((line, index) => index === 0 ? `  ${mark}${line}` : `${indent}${line}`);
}
function shellWord(text) {
	return /^[\w./-]+$/.test(text) ? text : `'${plain(text).replaceAll("'", String.raw`'\''`)}'`;
}
// src/set-up/machine-zone.ts
const least = 5;
function agreedZone(zone, offsets, now) {
	if (zone === void 0 || offsets.length < least) return null;
	const year = Number(now.slice(0, 4));
	const own = new Set([0, 6].map((month) => offsetOf(zone, Date.UTC(year, month))));
	return offsets.filter((offset) => own.has(offset)).length * 2 >= offsets.length ? zone : null;
}
function offsetOf(zone, at) {
	try {
		const name = new Intl.DateTimeFormat("en", {
			timeZone: zone,
			timeZoneName: "longOffset"
		}).formatToParts(at).find(({ type }) => type === "timeZoneName")?.value ?? "";
		return name === "GMT" ? "+0000" : name.replace(/^GMT|:/g, "");
	} catch {
		return "";
	}
}
// src/cli/init.ts
async function runInit(options, io) {
	const clone = await requireClone(io);
	const config = await configOfView(clone.view, io);
	const timeZone = agreedZone(io.zone, clone.offsets, io.now());
	const detected = detect(clone.view, {
		...clone,
		timeZone,
		config
	});
	const plan = planSetUp({
		view: clone.view,
		detected,
		examples: shippedExamples(),
		choice: {
			watch: options.watch === true || hasWatch(clone),
			config
		},
		deleted: clone.deleted
	});
	if (options.print === true) {
		io.out(renderTexts(plan));
		return exitCodes.ok;
	}
	const screen = createScreen(io, io.now());
	io.out(`${renderSetUp(plan, detected, screen)}\n\n`);
	return settle(plan, detected, clone, options, io);
}
function hasWatch({ view }) {
	return view.texts[".github/workflows/watch.yml"]?.includes("after-action init keeps") === true;
}
function settle(plan, detected, { top }, { yes }, io) {
	const changes = plan.files.filter(isChange);
	const screen = createScreen(io, io.now());
	if (changes.length === 0) {
		io.out("Everything is up to date.\n");
		return exitCodes.ok;
	}
	const question = `Write ${counted(changes.length, "file")}? [y/N] `;
	if (yes !== true && !/^y(?:es)?$/i.test(io.ask?.(question) ?? "")) {
		io.out("Nothing was written. `after-action init --yes` writes, `--print` shows the whole text.\n");
		return exitCodes.ok;
	}
	refuseBlocked(top, changes.map(({ path }) => path));
	for (const { path, after } of changes) writeText({
		...io,
		cwd: top
	}, path, after);
	io.out(`${counted(changes.length, "file")} written.\n\n${renderNext(plan, detected, screen)}\n`);
	return exitCodes.ok;
}
function refuseBlocked(top, paths) {
	const [first] = paths.flatMap((path) => {
		const blocked = blockedBy(top, path);
		return blocked === null ? [] : [blocked];
	});
	if (first === void 0) return;
	throw new UserError({
		code: "PM681",
		message: `${first} is a file or a link where a folder is needed`,
		remedy: `Replace ${first} by a folder, and run init again; nothing was written.`,
		place: { path: first }
	});
}
async function requireClone(io) {
	const clone = await readClone(io, []);
	if (clone !== null) return clone;
	throw new UserError({
		code: "PM680",
		message: "This is not a git repository with files in it",
		expected: "a clone of the repository whose incidents are to be kept",
		example: "git clone https://github.com/octo/shop && cd shop",
		remedy: "Run the command in a clone."
	});
}
// src/cli/preview.ts
async function runPreview(options, io) {
	const source = await openSource(options, io);
	const run = await runJob(await jobs.incident(), { issue: source.issue }, source, source.context, false);
	const texts = run.plan.changes.flatMap(textOf);
	if (options.html !== void 0) {
		const page = await htmlPage(texts, source.issue, source.context.now);
		writeText(io, options.html, page);
		io.err(`Wrote ${options.html}: ${texts.map(({ title }) => plain(title)).join(", ")}\n`);
		return exitCodes.ok;
	}
	const screen = createScreen(io, source.context.now);
	for (const { title, markdown } of texts) io.out(`${ink(screen, "cyan", `── ${plain(title)}`)}\n\n${markdownScreen(markdown, screen).join("\n")}\n\n`);
	if (texts.length === 0) io.err(`Nothing to show: ${run.plan.reasons.map(plain).join("; ")}\n`);
	return exitCodes.ok;
}
function textOf(change) {
	const title = changeTitle(change);
	if (change.kind === "file") return [{
		title,
		where: "file",
		markdown: change.text
	}];
	return change.kind === "comment" || change.kind === "pull-request" || change.kind === "tracking-issue" ? [{
		title,
		where: "comment",
		markdown: change.body
	}] : [];
}
async function htmlPage(texts, issue, now) {
	const { renderPage } = await import("./commands.js").then((m) => ({ renderPage: m.renderPage }));
	const { pageCss } = await import("./commands.js").then((m) => ({ pageCss: m.pageCss }));
	const cards = texts.map(({ title, where, markdown }) => [{
		turn: 0,
		card: {
			step: "preview",
			author: "github-actions[bot]",
			bot: true,
			did: title,
			at: now,
			markdown,
			where,
			file: ""
		}
	}]);
	return renderPage({
		title: `Incident #${issue}`,
		lead: "What After-Action would write, rendered as GitHub renders it. Nothing was written.",
		steps: [{
			id: "preview",
			title: "The texts",
			text: ""
		}],
		turns: [],
		cards
	}, pageCss);
}
// src/render/probe/json.ts
function probeJson(measured, at) {
	const { targets, controls, dependencies, raw, vantage } = measured;
	const verdict = judge(measured);
	return JSON.stringify({
		at,
		verdict: verdict.kind,
		summary: describeVerdict(verdict),
		vantage: ["from one place", ...vantage],
		targets: targets.map((target, i) => ({
			...target,
			addresses: raw[i]?.addresses ?? [],
			hops: raw[i]?.hops ?? [],
			totalMs: raw[i]?.totalMs ?? 0,
			tls: raw[i]?.tls ?? "",
			answer: raw[i]?.answer ?? ""
		})),
		controls,
		dependencies
	}, null, 2);
}
// src/render/probe/terminal.ts
const inks$1 = {
	up: "green",
	partly: "yellow",
	down: "red",
	"cannot-tell": "yellow"
};
function renderProbeTerminal(measured, screen) {
	const verdict = judge(measured);
	const { controls } = measured;
	const width = Math.min(30, Math.max(...measured.targets.map(({ name }) => name.length), 4)) + 2;
	return [
		...wrap(plain(describeVerdict(verdict)), screen.width).map((line) => ink(screen, inks$1[verdict.kind], line)),
		"",
		...measured.targets.flatMap((target) => targetLines(target, stateOf(target, measured), {
			width,
			screen
		})),
		...measured.dependencies.flatMap((one) => dependencyLines(one, screen)),
		...controls.asked > 0 && controls.up === 0 ? wrap("Nothing else could be reached either: the fault may be on your side.", screen.width) : [],
		...measured.vantage.flatMap((note) => wrap(`Note: ${plain(note)}`, screen.width))
	].join("\n");
}
const marks = {
	up: ["up", "green"],
	down: ["down", "red"],
	unknown: ["?", "yellow"]
};
function targetLines({ name, fault, status, ms, daysLeft, remark }, state, { width, screen }) {
	const facts = [
		fault === null ? String(status ?? "") : `${fault.stage}: ${fault.words}`,
		ms === null ? "" : `${ms} ms`,
		daysLeft === null || fault !== null || remark !== null ? "" : `certificate ${daysLeft} d`,
		remark ?? ""
	].filter((part) => part !== "");
	const indent = width + 6;
	const [first = "", ...more] = wrap(plain(facts.join(" · ")), Math.max(20, screen.width - indent));
	return [`${ink(screen, marks[state][1], pad(marks[state][0], 6))}${pad(plain(name).slice(0, width - 1), width)}${first}`, ...more.map((line) => `${" ".repeat(indent)}${line}`)];
}
function dependencyLines({ name, state, words, since }, screen) {
	if (state === "well") return [];
	const when = since === null ? "" : ` since ${formatDate(since, null)} ${formatClock(since, null)} UTC`;
	const said = state === "unknown" ? `${name}: its status page cannot be read` : `${name} says ${state}${when}${words === "" ? "" : `: ${words}`}`;
	return wrap(plain(said), screen.width);
}
// src/cli/probe.ts
const exits = {
	up: exitCodes.ok,
	partly: exitCodes.findings,
	down: exitCodes.findings,
	"cannot-tell": exitCodes.unavailable
};
async function runProbe(options, io, urls) {
	const config = await localConfig(options.config, io);
	const now = io.now();
	const request = {
		targets: urls.length > 0 ? urls.map((url) => targetOf(url, config)) : config.probes,
		controls: config.probe.controls,
		dependencies: urls.length > 0 ? [] : config.probe.dependencies,
		allowHosts: [...config.probe.allowHosts, ...options.allowHost ?? []],
		now
	};
	if (request.targets.length === 0) throw usageError("Missing an address: none is given, and no \"probes\" are configured here", "Name one, or configure \"probes\" in .github/after-action.yml.", "after-action probe https://shop.example.com/");
	const measured = await lazyProber(io.env).look(request);
	io.out(options.json === true ? `${probeJson(measured, now)}\n` : `${renderProbeTerminal(measured, createScreen(io, now))}\n`);
	return exits[judge(measured).kind];
}
function targetOf(url, { probes }) {
	const known = probes.find((one) => one.url === url || one.name === url);
	if (known !== void 0) return known;
	const fault = probeUrlFault(url);
	if (fault !== null) throw usageError(fault, "Write an address with http:// or https://, or the name of a configured probe.", "after-action probe https://shop.example.com/");
	return {
		name: new URL(url).host,
		url,
		service: null,
		expect: {
			status: null,
			contains: null,
			withinMs: null
		}
	};
}
// src/cli/record.ts
function redacted(json) {
	return `${JSON.stringify(JSON.parse(json), (_key, value) => typeof value === "string" ? redact(value).text : value, 2)}\n`;
}
async function runRecord(options, io) {
	const source = await openSource(options, io);
	const facts = await readIncidentFacts(source.reader, source.issue, source.context.config, source.context.now);
	const text = redacted(printRecording(facts, { rankHistory: readRankHistory(buildIncidentView(facts, source.context.config, await loadIncidentPlugIns()).correlation, facts).rankings.map(printRanking) }));
	if (options.out === void 0) io.out(text);
	else {
		writeText(io, options.out, text);
		io.err(`Recorded #${facts.issue.number} with ${facts.comments.length} comments and ${facts.commits.length} commits in ${options.out}.\n`);
	}
	return exitCodes.ok;
}
// src/render/response/json.ts
function renderResponseJson(view, now) {
	const { incident, timeline, config, checklist } = view;
	return {
		incident: incident.number,
		severity: incident.severity,
		status: incident.status,
		lead: incident.lead,
		phase: checklist.phase,
		next: checklist.next.map(({ id, title, hint }) => ({
			id,
			title,
			hint
		})),
		steps: checklist.entries.map(({ id, phase, state }) => ({
			id,
			phase,
			state: state.state,
			by: state.state === "done" ? state.by : null,
			at: state.state === "done" ? state.at : null
		})),
		updateDue: nextUpdate(incident, timeline, config)?.due ?? null,
		draft: draftFor(view, now).text,
		due: dueReminders(view, now, config).map(({ kind, due }) => ({
			kind,
			since: due
		})),
		cost: costOf(incident, timeline, config)
	};
}
// src/render/response/terminal.ts
const phaseTitles = {
	"first-five-minutes": "First five minutes",
	mitigate: "Mitigate",
	"monitor-and-restore": "Monitor and restore",
	close: "Close"
};
function renderResponseScreen(view, screen) {
	const { incident, checklist } = view;
	const head = [
		capitalized(incident.severity ?? "no severity yet"),
		incident.status,
		incident.lead === null ? "no lead yet" : `lead @${incident.lead}`
	].join(" · ");
	return [
		ink(screen, "bold", plain(head)),
		...wrap(plain(changed(view.correlation)), screen.width),
		...warnings(view, screen),
		"",
		ink(screen, "bold", `Do next: ${phaseTitles[checklist.phase].toLowerCase()}`),
		...checklist.next.flatMap((entry) => stepLines(entry, screen)),
		"",
		...dueLines(view, screen),
		"",
		...listLines(view, screen)
	].join("\n");
}
function changed(correlation) {
	const { candidates, verdict, remedy, settled } = correlation;
	if (settled !== null) return settled.ref === "none" ? `No change caused this, says ${settled.by}.` : `Trigger: ${settled.ref}, says ${settled.by}.`;
	const [first] = candidates;
	if (first === void 0 || verdict === "nothing-fits") return nothingFits;
	const { pullRequest } = first.change;
	const number = pullRequest === null ? "" : `#${pullRequest.number} `;
	const done = remedy === null ? "" : ` ${remedyWords(remedy)}.`;
	return `${capitalized(first.confidence)}: ${number}${printTitle(first)}, ${distanceToPoint(first, correlation)}.${done}`;
}
function warnings({ atOnce }, screen) {
	if (atOnce === null) return [];
	const what = atOnce.what.map(({ text, by }) => `${by === "" ? "somebody" : by}: ${text}`);
	const words = atOnce.kind === "attempts" ? `Two people are changing things: ${what.join(" · ")}` : `Something went live that nobody announced: ${what.join(" · ")}`;
	return wrap(plain(words), screen.width - 2).map((line, index) => `${index === 0 ? ink(screen, "yellow", "! ") : "  "}${line}`);
}
function stepLines({ id, title, hint, urgent }, screen) {
	const words = plain(`${title}${hint === "" ? "" : `: ${hint.replaceAll("`", "")}`} (${id})`);
	return wrap(words, screen.width - 6).map((line, index) => index === 0 ? `  ${ink(screen, urgent ? "yellow" : "cyan", urgent ? "[!]" : "[ ]")} ${line}` : `      ${line}`);
}
const asked = {
	"lead-missing": "nobody leads",
	"severity-missing": "there is no severity",
	"update-due": "an update is due",
	"fresh-eyes": "nothing has moved for a while: fresh eyes",
	rotate: "the lead has been at it for hours: rotate",
	collect: "ask everybody for what they know"
};
function dueLines(view, screen) {
	const { incident, timeline, config } = view;
	const next = nextUpdate(incident, timeline, config);
	const update = next === null ? [] : [`Next update: ${formatRelative(next.due, screen.now)}`];
	const due = dueReminders(view, screen.now, config).map(({ kind }) => asked[kind]);
	const cost = costOf(incident, timeline, config);
	return [
		...update,
		...due.length === 0 ? [] : [`Due now: ${due.join("; ")}`],
		...cost === null ? [] : [`Cost, roughly: ${money(cost.total, cost.currency)} (${formula$1(cost)})`]
	].flatMap((line) => wrap(plain(line), screen.width));
}
function listLines({ checklist, incident, config }, screen) {
	const clock = {
		zone: config.timeZone,
		day: incident.declaredAt
	};
	return phases.flatMap((phase) => [ink(screen, "bold", phaseTitles[phase]), ...checklist.entries.filter((entry) => entry.phase === phase && entry.state.state !== "skipped").flatMap(({ id, title, state }) => {
		if (state.state !== "done") return [`  [ ] ${title} ${ink(screen, "dim", `(${id})`)}`];
		const who = `${state.by === null ? "" : `${state.by}, `}${shortMoment(state.at, clock)}`;
		return wrap(plain(`${title}: ${who}`), screen.width - 6).map((line, index) => ink(screen, "dim", index === 0 ? `  [x] ${line}` : `      ${line}`));
	})]);
}
// src/cli/respond.ts
async function runRespond(options, io) {
	const source = await openSource(options, io);
	const screen = createScreen(io, source.context.now);
	const run = await carryOut(await jobs.timeline(), { issue: source.issue }, source, source.context, options);
	const words = options.json === true ? JSON.stringify(renderResponseJson(run.output, source.context.now), null, 2) : renderResponseScreen(run.output, screen);
	io.out(`${words}\n`);
	return showPlan(run, io, screen, {
		...options,
		writable: source.repository !== null
	});
}
// src/render/review/lines.ts
function renderLines(documents, render) {
	return documents.flatMap(({ document, findings }) => findings.map((one) => `${render(document.path, one)}\n`)).join("");
}
function renderReviewCompact(documents) {
	return renderLines(documents, (path, { place, severity, message, ruleId }) => `${plain(path)}:${place.line}:${place.column}: ${severity}: ${plain(message)} [${ruleId}]`);
}
function renderReviewCommands(documents) {
	return renderLines(documents, (path, { place, severity, message, ruleId }) => {
		const properties = {
			file: path,
			line: place.line,
			col: place.column,
			title: ruleId
		};
		return `::${severity} ${Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(",")}::${escapeData(plain(message))}`;
	});
}
function escapeData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
// src/render/review/json.ts
function renderReviewJson(documents) {
	const shown = { documents: documents.map(toJson) };
	return `${JSON.stringify(shown, null, 2)}\n`;
}
function toJson({ document, findings }) {
	return {
		path: document.path,
		title: document.title,
		findings: findings.map(({ ruleId, severity, message, place, suggestion }) => ({
			ruleId,
			severity,
			message,
			line: place.line,
			column: place.column,
			start: place.start,
			end: place.end,
			...suggestion === void 0 ? {} : { suggestion }
		})),
		actionItems: document.actionItems.map(({ span, ...item }) => ({
			...item,
			line: span.line
		}))
	};
}
// src/render/review/sarif.ts
const levels = {
	error: "error",
	warning: "warning",
	notice: "note",
	off: "none"
};
function renderReviewSarif(documents, rules, tool) {
	const log = {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: renderDriver(rules, tool) },
			columnKind: "utf16CodeUnits",
			originalUriBaseIds: { "%SRCROOT%": { description: { text: "The root of the checkout" } } },
			results: documents.flatMap((one) => renderResults(one, rules))
		}]
	};
	return `${JSON.stringify(log, null, 2)}\n`;
}
function renderDriver(rules, { version, homepage }) {
	const site = homepage.replace(/#.*$/, "");
	return {
		name: "After-Action",
		version,
		informationUri: site,
		rules: rules.map(({ id, description, source, defaultSeverity }) => ({
			id,
			shortDescription: { text: description },
			fullDescription: { text: `${description} ${source}` },
			helpUri: `${site}/blob/v${version}/docs/rules/${id}.md`,
			defaultConfiguration: { level: levels[defaultSeverity] }
		}))
	};
}
function renderResults({ document: { path, source }, findings }, rules) {
	const names = /* @__PURE__ */ new Map();
	const artifactLocation = {
		uri: encodePath(path),
		uriBaseId: "%SRCROOT%"
	};
	return findings.map((finding) => {
		const { ruleId, severity, message, suggestion } = finding;
		const region = renderRegion(source, finding);
		const ruleIndex = rules.findIndex(({ id }) => id === ruleId);
		const name = nameFinding(source, finding);
		const turn = (names.get(name) ?? 0) + 1;
		names.set(name, turn);
		return {
			ruleId,
			...ruleIndex === -1 ? {} : { ruleIndex },
			level: levels[severity],
			message: { text: message },
			locations: [{ physicalLocation: {
				artifactLocation,
				region
			} }],
			partialFingerprints: { "afterAction/v1": `${name}:${turn}` },
			...suggestion === void 0 ? {} : { fixes: [renderFix(artifactLocation, region, suggestion)] }
		};
	});
}
function renderFix(artifactLocation, deletedRegion, text) {
	return {
		description: { text: "Write this instead" },
		artifactChanges: [{
			artifactLocation,
			replacements: [{
				deletedRegion,
				insertedContent: { text }
			}]
		}]
	};
}
function renderRegion(source, { place }) {
	const words = source.slice(place.start, place.end);
	const breaks = words.split("\n").length - 1;
	return {
		startLine: place.line,
		startColumn: place.column,
		endLine: place.line + breaks,
		endColumn: breaks === 0 ? place.column + words.length : words.length - words.lastIndexOf("\n")
	};
}
function encodePath(path) {
	return path.replace(/^\.\//, "").split("/").map((part) => encodeURIComponent(part)).join("/");
}
// src/render/review/terminal.ts
const inks = {
	error: "red",
	warning: "yellow",
	notice: "cyan"
};
const severities = [
	"error",
	"warning",
	"notice"
];
const rank = {
	error: 0,
	warning: 1,
	notice: 2
};
function renderReviewTerminal(documents, screen, totals = {}) {
	return [
		...documents.filter(({ findings }) => findings.length > 0).map((one) => renderFile(one, screen)).flatMap((lines) => [...lines, ""]),
		...renderTable(documents, screen),
		...renderTotals(documents, screen, totals)
	].join("\n");
}
function renderFile({ document, findings }, screen) {
	return [ink(screen, "bold", plain(document.path)), ...groupByRule(findings).flatMap((group) => renderGroup(group, screen))];
}
function groupByRule(findings) {
	const groups = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const group = groups.get(finding.ruleId);
		if (group === void 0) groups.set(finding.ruleId, [finding]);
		else group.push(finding);
	}
	return [...groups.values()].sort(([a], [b]) => (a === void 0 ? 0 : rank[a.severity]) - (b === void 0 ? 0 : rank[b.severity]));
}
function renderGroup(group, screen) {
	const [first] = group;
	if (first === void 0) return [];
	const { severity, ruleId } = first;
	const places = group.map(({ place }) => `${place.line}:${place.column}`);
	const width = Math.max(5, ...places.map((place) => place.length));
	return [`  ${ink(screen, inks[severity], severity)} ${ink(screen, "dim", ruleId)}`, ...group.flatMap(({ message, suggestion }, index) => {
		const words = `${plain(message)}${suggestion === void 0 ? "" : " (--fix)"}`;
		return wrap(words, screen.width - width - 6).map((line, row) => {
			const place = (row === 0 ? places[index] ?? "" : "").padStart(width);
			return `    ${ink(screen, "dim", place)}  ${line}`;
		});
	})];
}
function renderTable(documents, screen) {
	const all = documents.flatMap(({ document, findings }) => findings.map(({ ruleId, severity }) => ({
		ruleId,
		severity,
		path: document.path
	})));
	const rules = [...new Set(all.map(({ ruleId }) => ruleId))];
	if (rules.length < 2) return [];
	const rows = rules.map((rule) => {
		const own = all.filter(({ ruleId }) => ruleId === rule);
		return {
			rule,
			severity: own[0]?.severity ?? "notice",
			findings: own.length,
			files: new Set(own.map(({ path }) => path)).size
		};
	}).sort((a, b) => rank[a.severity] - rank[b.severity] || b.findings - a.findings || compareText(a.rule, b.rule));
	const width = Math.max(...rules.map((rule) => rule.length));
	const cell = (value) => String(value).padStart(7);
	return [
		ink(screen, "bold", `${pad("Rule", width)}  ${pad("Severity", 8)}${cell("Found")}${cell("Files")}`),
		...rows.map(({ rule, severity, findings, files }) => `${pad(rule, width)}  ${ink(screen, inks[severity], pad(severity, 8))}${cell(findings)}${cell(files)}`),
		""
	];
}
function renderTotals(documents, screen, { known = 0, mended = 0, fixed = 0 }) {
	const all = documents.flatMap(({ findings }) => findings);
	const fixable = all.filter(({ suggestion }) => suggestion !== void 0).length;
	const lines = [
		renderCount(all, documents.length, screen),
		fixed > 0 ? `Mended ${counted(fixed, "finding")}.` : "",
		fixed === 0 && fixable > 0 ? `--fix mends ${fixable} of them.` : "",
		known > 0 ? `${counted(known, "more finding")} of the baseline not shown.` : "",
		mended > 0 ? `${counted(mended, "finding")} of the baseline mended: --write-baseline takes them out.` : ""
	];
	return wrap(lines.filter(Boolean).join(" "), screen.width);
}
function renderCount(all, documents, screen) {
	const files = counted(documents, "file");
	if (all.length === 0) return ink(screen, "green", `Nothing to remark in ${files}.`);
	return `${severities.map((severity) => ({
		severity,
		count: all.filter((finding) => finding.severity === severity).length
	})).filter(({ count }) => count > 0).map(({ severity, count }) => ink(screen, inks[severity], counted(count, severity))).join(", ")} in ${files}.`;
}
// src/render/review/formats.ts
const reviewFormats = [
	"text",
	"compact",
	"json",
	"sarif",
	"github"
];
function renderReviewAs(format, documents, { screen, rules, totals, tool }) {
	switch (format) {
		case "text": return `${renderReviewTerminal(documents, screen, totals)}\n`;
		case "compact": return renderReviewCompact(documents);
		case "json": return renderReviewJson(documents);
		case "sarif": return renderReviewSarif(documents, rules, tool);
		case "github": return renderReviewCommands(documents);
	}
}
// src/node/review-cache.ts
const maxEntries = 2e4;
function openReviewCache(folder, under) {
	const store = fsCacheStore(folder, () => void 0);
	const name = `${hash$1(JSON.stringify([under, codeStamp()]), "hex").slice(0, 16)}-review.json`;
	const known = readEntries(store.read(name));
	const added = /* @__PURE__ */ new Map();
	return {
		find: (path, text) => known.get(keyOf(path, text)) ?? null,
		add: (path, text, review) => void added.set(keyOf(path, text), review),
		save: () => {
			if (added.size === 0) return;
			const all = [...added, ...known].slice(0, maxEntries);
			store.write(name, JSON.stringify(Object.fromEntries(all)));
		}
	};
}
function readEntries(text) {
	try {
		const read = JSON.parse(text ?? "{}");
		return new Map(Object.entries(read ?? {}));
	} catch {
		return /* @__PURE__ */ new Map();
	}
}
function keyOf(path, text) {
	return hash$1(`${path}\0${text}`, "base64url");
}
function hash$1(text, encoding) {
	return createHash("sha256").update(text).digest(encoding);
}
function codeStamp() {
	const folder = fileURLToPath(new URL(".", import.meta.url));
	return readdirSync(folder).map((name) => {
		const { size, mtimeMs } = statSync(join(folder, name));
		return `${name} ${size} ${mtimeMs}`;
	});
}
function defaultCacheFolder({ env }) {
	const home = env["HOME"] ?? "";
	const base = env["XDG_CACHE_HOME"] || env["LOCALAPPDATA"] || (home === "" ? "" : join(home, ".cache"));
	return base === "" ? null : join(base, "after-action");
}
// src/review/fix.ts
function applySuggestions(source, findings) {
	const mends = findings.flatMap(({ place: { start, end }, suggestion }) => suggestion === void 0 ? [] : [{
		start,
		end,
		suggestion
	}]).filter(({ start, end, suggestion }) => source.slice(start, end) !== suggestion).sort((a, b) => a.start - b.start || a.end - b.end);
	let [text, at, count] = [
		"",
		0,
		0
	];
	for (const { start, end, suggestion } of mends) {
		if (start < at || start === at && count > 0) continue;
		text += source.slice(at, start) + suggestion;
		at = end;
		count += 1;
	}
	return {
		text: text + source.slice(at),
		count
	};
}
const rounds = 5;
function fix(source, review) {
	let fixed = {
		text: source,
		count: 0
	};
	for (let round = 0; round < rounds; round += 1) {
		const { text, count } = applySuggestions(fixed.text, review(fixed.text));
		if (count === 0 || text === fixed.text) break;
		fixed = {
			text,
			count: fixed.count + count
		};
	}
	return fixed;
}
// src/cli/review-files.ts
const defaultBaseline = ".github/after-action-baseline.json";
async function reviewFiles(files, io, options) {
	refuseContradiction(files, options);
	const { config, today } = options;
	const rules = await plugIns.reviewRules();
	const texts = readDocuments(files, io, "postmortem");
	const asked = {
		people: /* @__PURE__ */ new Set(),
		today,
		ruleIds: allIds(rules)
	};
	const settings = {
		rules,
		context: texts.length < worthKeeping ? {
			...asked,
			exists: (path) => exists(resolve(io.cwd, path))
		} : asked,
		config
	};
	if (options.writeBaseline === true) return writeFindings(reviewAll(texts, settings, io), io, options);
	const baseline = readBaseline(io, options);
	const mended = options.fix === true ? mendAll(texts, io, settings, baseline) : {
		texts,
		fixed: 0
	};
	const compared = reviewAll(mended.texts, settings, io).map((one) => ({
		document: one.document,
		...compareWith(baseline, nameIn(one, io))
	}));
	return {
		documents: compared.map(({ document, fresh }) => ({
			document,
			findings: fresh
		})),
		totals: {
			fixed: mended.fixed,
			known: compared.reduce((sum, { known }) => sum + known, 0),
			mended: compared.reduce((sum, one) => sum + one.mended, 0)
		}
	};
}
const worthKeeping = 20;
function reviewAll(texts, settings, io) {
	const cache = texts.length < worthKeeping ? null : cacheFor(settings, io);
	const reviewed = texts.map(({ path, text }) => {
		const kept = cache?.find(path, text) ?? null;
		if (kept !== null) return {
			document: {
				...kept.document,
				path,
				source: text
			},
			findings: kept.findings
		};
		const { document, findings } = reviewText(path, text, settings);
		const { title, actionItems } = document;
		cache?.add(path, text, {
			document: {
				title,
				actionItems
			},
			findings
		});
		return {
			document,
			findings
		};
	});
	cache?.save();
	return reviewed;
}
function cacheFor({ config, context, rules }, io) {
	const folder = io.cache ?? (io.noCache === true ? null : defaultCacheFolder(io));
	if (folder === null) return null;
	const { review, postmortem } = config;
	return openReviewCache(folder, [
		...[
			version,
			rules.map(({ id }) => id),
			context.today,
			[...context.people]
		],
		review,
		postmortem
	]);
}
function nameIn({ document, findings }, io) {
	const { path, source } = document;
	return {
		path: fromRoot(path, io),
		source,
		findings
	};
}
function fromRoot(path, io) {
	if (path === "-") return path;
	return relative(rootOf(io), resolve(io.cwd, path)).replaceAll("\\", "/");
}
function rootOf(io) {
	return findAbove(io, ".git") ?? io.cwd;
}
function baselinePath(io, { baseline, config }) {
	if (baseline !== void 0) return baseline;
	return config.review.baseline === null ? null : resolve(rootOf(io), config.review.baseline);
}
function readBaseline(io, options) {
	const path = baselinePath(io, options);
	if (path === null) return {};
	if (options.baseline === void 0 && !isFile(path)) return {};
	const read = parseBaseline(readText(io, path, "baseline"));
	if (read !== null) return read;
	throw new UserError({
		code: "PM625",
		message: `${fromRoot(path, io)} is not a baseline`,
		expected: "the JSON that --write-baseline writes",
		remedy: "Write it again with --write-baseline.",
		place: { path: fromRoot(path, io) }
	});
}
function refuseContradiction(files, { fix: mends, writeBaseline }) {
	if (mends !== true) return;
	if (writeBaseline === true) throw usageError("--fix and --write-baseline exclude each other", "Run --fix first.");
	if (files.includes("-")) throw usageError("--fix has no effect on standard input", "Name the files to mend.");
}
function writeFindings(reviewed, io, options) {
	const path = baselinePath(io, options) ?? resolve(rootOf(io), defaultBaseline);
	const named = reviewed.map((one) => nameIn(one, io));
	const before = isFile(resolve(io.cwd, path)) ? readBaseline(io, {
		...options,
		baseline: path
	}) : {};
	const text = printBaseline(named, before);
	if (!isFile(resolve(io.cwd, path)) || readText(io, path, "baseline") !== text) writeText(io, path, text);
	if (options.baseline === void 0 && options.config.review.baseline === null) io.err(`Written to ${defaultBaseline}: set review.baseline to it in .github/after-action.yml.\n`);
	const known = named.reduce((sum, { findings }) => sum + findings.length, 0);
	return {
		documents: reviewed.map(({ document }) => ({
			document,
			findings: []
		})),
		totals: { known }
	};
}
function mendAll(texts, io, settings, baseline) {
	let fixed = 0;
	return {
		texts: texts.map(({ path, text }) => {
			const { text: better, count } = fix(text, (now) => {
				const { findings } = reviewText(path, now, settings);
				return compareWith(baseline, {
					path: fromRoot(path, io),
					source: now,
					findings
				}).fresh;
			});
			if (count === 0) return {
				path,
				text
			};
			refuseOtherBytes(path, io);
			writeText(io, path, better);
			fixed += count;
			return {
				path,
				text: better
			};
		}),
		fixed
	};
}
function refuseOtherBytes(path, io) {
	if (isExactText(io, path)) return;
	throw new UserError({
		code: "PM626",
		message: `${path} is not UTF-8, so it cannot be mended without changing other bytes`,
		remedy: "Save it as UTF-8, or leave --fix out.",
		place: { path }
	});
}
// src/cli/review.ts
async function runReview(options, io, files) {
	const format = chooseFormat$1(options);
	if (options.pull !== void 0) {
		if (files.length > 0) throw usageError("Files and --pull exclude each other", "Leave one of them out.");
		refuseUnused(options, ["fix", "baseline"], "with --pull");
		if (options.writeBaseline === true) throw usageError("--write-baseline has no effect with --pull", "Leave it out.");
		return reviewPull(options, io, format);
	}
	refuseUnused(options, ["repo", "apply"], "without --pull");
	if (files.length === 0) throw usageError("Missing files or --pull", "Name postmortem files or their folder, or a pull request with --pull.", "after-action review postmortems/2026-11-18-checkout-72.md");
	const config = await localConfig(options.config, io);
	const today = nowOption(options, io.now(), config.timeZone).slice(0, 10);
	const { documents, totals } = await reviewFiles(files, io, {
		...options,
		config,
		today
	});
	return print(documents, format, io, {
		config,
		totals
	});
}
function chooseFormat$1({ format, json }) {
	const wanted = format ?? (json === true ? "json" : "text");
	const known = reviewFormats.find((one) => one === wanted);
	if (known === void 0) throw usageError(`Unknown format "${wanted}"${didYouMean(closest(wanted, reviewFormats))}`, `Use one of ${reviewFormats.join(", ")}.`, "--format sarif");
	if (json === true && known !== "json") throw usageError(`--json and --format ${known} exclude each other`, "Leave one of them out.");
	return known;
}
async function reviewPull(options, io, format) {
	const { number: pull, place } = parseNumber("pull", options.pull);
	const repository = await connectRepository(await requirePlace(options, io, place), io);
	const context = await readContext(repository.reader, options, io);
	const run = await carryOut(await jobs.review(), { pull }, {
		reader: repository.reader,
		repository
	}, context, options);
	const code = await print(run.output.documents, format, io, {
		config: context.config,
		totals: {}
	});
	if (format !== "text" && format !== "json") return code;
	const screen = createScreen(io, context.now);
	const json = format === "json" ? { json: true } : {};
	return Math.max(code, showPlan(run, io, screen, {
		...options,
		...json,
		writable: true
	}));
}
async function print(documents, format, io, { config, totals }) {
	const rules = await plugIns.reviewRules();
	const screen = createScreen(io, io.now());
	io.out(renderReviewAs(format, documents, {
		screen,
		rules,
		totals,
		tool: {
			version,
			homepage
		}
	}));
	const findings = documents.flatMap((one) => one.findings);
	return isRefused(findings, config.review.failOn) ? exitCodes.findings : exitCodes.ok;
}
// src/cli/rollback.ts
async function runRollback(options, io) {
	const source = await openSource(options, io);
	const { config, now } = source.context;
	const input = { issue: source.issue };
	const { output: view } = await carryOut(await jobs.timeline(), input, source, source.context, {
		...options,
		apply: false
	});
	const plan = planRollback({
		comment: 0,
		to: options.to ?? null
	}, view, config);
	if (options.json === true) io.out(`${JSON.stringify({
		...plan,
		hash: void 0,
		key: void 0
	}, null, 2)}\n`);
	else io.out(`${markdownScreen(renderPlan(plan, config), createScreen(io, now)).join("\n")}\n`);
	return plan.kind === "plan" ? exitCodes.ok : exitCodes.findings;
}
// src/cli/template-option.ts
async function readTemplateOption(option, { reader, context: { templates } }, io) {
	if (option === void 0) return null;
	if (option === "-" || isPath(option)) return {
		name: option,
		text: withLineFeeds(readText(io, option, "template"))
	};
	const own = await reader.file(pathOf(option));
	if (own !== null) return {
		name: own.path,
		text: withLineFeeds(own.text)
	};
	const file = `${option}.md`;
	const text = option !== "pull-request" && Object.hasOwn(templates, file) ? templates[file] : void 0;
	if (text === void 0) throw unknownTemplate(option, templates);
	return {
		name: `templates/${file}`,
		text
	};
}
function unknownTemplate(name, templates) {
	const names = Object.keys(templates).map((file) => file.replace(/\.md$/, "")).filter((one) => one !== pullRequestName);
	return new UserError({
		code: "PM404",
		message: `Unknown template "${name}"${didYouMean(closest(name, names, .5))}`,
		expected: `a file, or one of ${names.join(", ")}`,
		received: name,
		example: "after-action scaffold --recording incident-12.json --template brief",
		remedy: "Name a template that `after-action templates` lists, or a file."
	});
}
// src/cli/scaffold.ts
async function runScaffold(options, io) {
	const source = await openSource(options, io);
	const screen = createScreen(io, source.context.now);
	const template = await readTemplateOption(options.template, source, io);
	const input = {
		issue: source.issue,
		template
	};
	const run = await carryOut(await jobs.scaffold(), input, source, source.context, options);
	const { text, path, branch, problems } = run.output;
	const stopping = problems.filter((problem) => kindOf(problem) !== "usage");
	if (stopping.length > 0) throw new UserError(stopping);
	if (problems.length > 0) io.err(`${renderProblems(problems, {
		...screen,
		color: false
	})}\n`);
	if (text !== null && options.output !== void 0) writeText(io, options.output, text);
	if (options.json === true) io.out(`${JSON.stringify({
		path,
		branch,
		text,
		pullRequest: run.output.pullRequest?.number ?? null
	}, null, 2)}\n`);
	else if (text !== null && options.output === void 0) io.out(text);
	const code = showPlan(run, io, screen, {
		...options,
		writable: source.repository !== null
	});
	if (text === null && source.repository === null) io.err(`${run.plan.reasons.join("\n")}\n`);
	return code === exitCodes.ok && problems.length > 0 ? exitCodes.usage : code;
}
// src/render/postmortem/template-list.ts
function renderTemplateList(templates, screen) {
	const column = Math.min(24, Math.max(...templates.map(({ name }) => plain(name).length))) + 2;
	const blocks = templates.map((template) => renderBlock(template, column, screen));
	const hints = ["after-action templates NAME prints one, to be copied.", "after-action scaffold --template NAME writes a postmortem by it."];
	return [
		...blocks,
		"",
		...hints.map((hint) => ink(screen, "dim", hint))
	].join("\n");
}
function renderBlock({ name, path, description, use }, column, screen) {
	const indent = " ".repeat(column);
	const room = Math.max(20, screen.width - column);
	const words = wrap(plain(description) || "No description.", room);
	const more = [...path === null ? [] : [plain(path)], ...use.length === 0 ? [] : [`Used for ${plain(use.join("; "))}.`]].flatMap((line) => wrap(line, room).map((one) => ink(screen, "dim", one)));
	const [first = "", ...rest] = [...words, ...more];
	return [`${ink(screen, "bold", pad(plain(name), column))}${first}`, ...rest.map((line) => `${indent}${line}`)].join("\n");
}
// src/cli/templates.ts
async function runTemplates(options, io, [name]) {
	const shipped = shippedTemplates();
	const all = listTemplates(shipped, io);
	if (name !== void 0) {
		const found = all.find((one) => one.name === name);
		if (found === void 0) throw unknownTemplate(name, shipped);
		io.out(found.text);
		return exitCodes.ok;
	}
	const { postmortem } = await localConfig(options.config, io);
	const listed = all.map(({ name: id, path, text }) => ({
		name: id,
		path,
		description: describeTemplate(text),
		use: usesOf(id, path, postmortem)
	}));
	io.out(options.json === true ? `${JSON.stringify(listed, null, 2)}\n` : `${renderTemplateList(listed, createScreen(io, io.now()))}\n`);
	return exitCodes.ok;
}
function listTemplates(shipped, io) {
	const folder = relative(io.cwd, join(findAbove(io, ".git") ?? io.cwd, ".github/after-action/templates")) || ".";
	const own = (listFiles(io, folder) ?? []).filter((path) => path.endsWith(".md")).map((path) => ({
		name: path.slice(folder.length + 1, -3),
		path,
		text: readText(io, path, "template")
	}));
	const rest = Object.entries(shipped).map(([file, text]) => ({
		name: file.slice(0, -3),
		path: null,
		text
	})).filter(({ name }) => !own.some((one) => one.name === name));
	const rank = (name) => name === "standard" ? "0" : name === "pull-request" ? "2" : `1${name}`;
	return [...own, ...rest].sort((a, b) => rank(a.name) < rank(b.name) ? -1 : 1);
}
function usesOf(name, path, { template, templates }) {
	const isIt = (one) => one === name || one === path;
	return [
		...templates.filter((rule) => isIt(rule.template)).map(({ severities, labels }) => [...severities.length === 0 ? [] : [`severity ${severities.join(" or ")}`], ...labels.length === 0 ? [] : [`label ${labels.join(" or ")}`]].join(" and ") || "every incident"),
		...isIt(template ?? "standard") ? [templates.length === 0 ? "every incident" : "all others"] : [],
		...name === "pull-request" ? ["every pull request with a postmortem"] : []
	];
}
// src/render/timeline/document.ts
function renderDocumentTimeline(read, json, screen) {
	if (json) {
		const entries = read.entries.map((entry) => ({
			...entry,
			remarks: entry.remarks.map(describeRemark)
		}));
		return JSON.stringify({
			zone: read.zone,
			entries
		}, null, 2);
	}
	if (read.entries.length === 0) return "No timeline entries found.";
	return [...read.entries.map((entry) => row$1(entry, screen)), ink(screen, "dim", `${countWords(read.entries.length)}, zone ${read.zone ?? "not stated"}`)].join("\n");
}
function countWords(entries) {
	return entries === 1 ? "1 entry" : `${entries} entries`;
}
const indent = 27;
function row$1(entry, screen) {
	const doubt = entry.backwards ? ink(screen, "yellow", " goes back") : "";
	const [first = "", ...more] = wrap(plain(entry.text), Math.max(20, screen.width - indent - 11));
	return [`${`${ink(screen, "dim", pad(String(entry.line), 5))}${pad(formatWhen(entry), 22)}${first}`}${doubt}`, ...more.map((line) => `${" ".repeat(indent)}${line}`)].join("\n");
}
function formatWhen({ occurredAt, date, dateUntil, approximate }) {
	if (occurredAt === null) return dateUntil === void 0 ? date ?? "no date" : `${date ?? ""}–${dateUntil}`;
	return `${approximate ? "~" : ""}${formatInstant(occurredAt, null)}`;
}
// src/render/timeline/json.ts
function timelineJson(timeline) {
	const { events, milestones, questions, outages, durations, findings } = timeline;
	return JSON.stringify({
		events: events.map(eventJson),
		milestones,
		questions,
		outages,
		durations,
		findings: findings.map((finding) => ({
			ruleId: finding.ruleId,
			message: describeFinding(finding),
			eventIds: finding.eventIds
		}))
	}, null, 2);
}
function eventJson(event) {
	const { id, occurredAt, postedAt, until, kind, actor, zoneAssumed, approximate } = event;
	return {
		id,
		occurredAt,
		postedAt,
		...until === void 0 ? {} : { until },
		kind,
		text: describeEvent(event),
		actor,
		zoneAssumed,
		approximate,
		remarks: event.remarks.map(describeRemark),
		links: event.links,
		source: event.source,
		key: event.key
	};
}
const columns = [
	["occurredAt", (event) => event.occurredAt],
	["until", (event) => event.until ?? ""],
	["postedAt", (event) => event.postedAt],
	["kind", (event) => event.kind],
	["text", describeEvent],
	["actor", (event) => event.actor ?? ""],
	["zoneAssumed", (event) => String(event.zoneAssumed)],
	["approximate", (event) => String(event.approximate)],
	["source", (event) => event.source],
	["links", (event) => event.links.map((link) => link.url).join(" ")]
];
function timelineCsv(timeline) {
	const lines = timeline.events.map((event) => columns.map(([, value]) => csvCell(value(event))).join(","));
	return `${[columns.map(([name]) => name).join(","), ...lines].join("\r\n")}\r\n`;
}
function csvCell(value) {
	const safe = /^\s*[=+\-@\t]/.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, "\"\"")}"` : safe;
}
// src/render/timeline/terminal.ts
function timelineTable(timeline, screen, zone = null) {
	return [
		...milestoneLines(timeline, screen, zone),
		"",
		...rowLines(timeline, screen, zone),
		...findingLines(timeline, screen)
	].join("\n");
}
function milestoneLines(timeline, screen, zone) {
	return milestoneNames.map((name) => {
		const milestone = timeline.milestones[name];
		const label = pad(capitalized(name), 13);
		if (milestone === void 0) return ink(screen, "dim", `${label}not known`);
		const words = [
			`${formatDate(milestone.at, zone).slice(5)} ${formatClock(milestone.at, zone)}`,
			formatRelative(milestone.at, screen.now),
			milestone.certainty,
			durationAfter(timeline, name)
		].filter((part) => part !== "");
		return fit(`${label}${words.join(" · ")}`, screen.width);
	});
}
function rowLines(timeline, screen, zone) {
	const zero = timeline.milestones.detected?.at ?? null;
	const wide = screen.width >= 100;
	const [timeWidth, offsetWidth, kindWidth] = [
		7,
		13,
		wide ? 15 : 0
	];
	const textWidth = Math.max(20, screen.width - timeWidth - offsetWidth - kindWidth - 2);
	let day = "";
	return timeline.events.flatMap((event) => {
		const date = formatDate(event.occurredAt, zone);
		const heading = date === day ? [] : [ink(screen, "bold", `${date} (${zone ?? "UTC"})`)];
		day = date;
		const [first = "", ...more] = wrap(`${plain(describeEvent(event))}${doubts(event)}`, textWidth);
		const clock = link(screen, pad(`${event.approximate ? "~" : ""}${formatClock(event.occurredAt, zone)}`, timeWidth), event.links[0]?.url);
		const shift = ink(screen, "dim", pad(zero === null ? "" : offset(zero, event.occurredAt), offsetWidth));
		const kind = wide ? ink(screen, "dim", pad(fit(plain(whoOrWhat(event)), kindWidth - 1), kindWidth)) : "";
		const mark = event.key ? ink(screen, "cyan", "● ") : "  ";
		return [
			...heading,
			`${mark}${clock}${shift}${kind}${event.key ? first : ink(screen, "dim", first)}`,
			...more.slice(0, 2).map((line) => `${" ".repeat(2 + timeWidth + offsetWidth + kindWidth)}${event.key ? line : ink(screen, "dim", line)}`)
		];
	});
}
function whoOrWhat(event) {
	return event.actor !== null && [
		"comment",
		"command",
		"attempt",
		"evidence",
		"update",
		"imported"
	].includes(event.kind) ? event.actor : event.kind;
}
function doubts(event) {
	return event.remarks.length === 0 ? "" : ` (${plain(event.remarks.map(describeRemark).join("; "))})`;
}
function findingLines(timeline, screen) {
	if (timeline.findings.length === 0) return [];
	return ["", ...timeline.findings.flatMap((finding) => wrap(plain(describeFinding(finding)), screen.width - 2).map((line, i) => `${i === 0 ? ink(screen, "yellow", "! ") : "  "}${line}`))];
}
// src/render/timeline/formats.ts
const timelineFormats = [
	"table",
	"markdown",
	"json",
	"csv",
	"mermaid"
];
function renderTimeline(timeline, format, screen, zone = null) {
	switch (format) {
		case "table": return timelineTable(timeline, screen, zone);
		case "markdown": return timelineMarkdown(timeline, zone);
		case "json": return timelineJson(timeline);
		case "csv": return timelineCsv(timeline);
		case "mermaid": return timelineGantt(timeline);
	}
}
function timelineMarkdown(timeline, zone = null) {
	const chart = timelineGantt(timeline);
	const known = milestoneNames.flatMap((name) => {
		const milestone = timeline.milestones[name];
		return milestone === void 0 ? [] : [[
			capitalized(name),
			formatInstant(milestone.at, zone),
			durationUntil(timeline, name),
			certaintyWords[milestone.certainty]
		]];
	});
	return [
		...chart === "" ? [] : [`\`\`\`mermaid\n${chart}\n\`\`\``],
		...known.length === 0 ? [] : [table([
			"Milestone",
			"When",
			"It took",
			"How we know"
		], known)],
		eventTable(timeline.events, {
			zone,
			zero: timeline.milestones.detected?.at ?? null
		}),
		...timeline.findings.length === 0 ? [] : [timeline.findings.map((finding) => `- ${text$1(describeFinding(finding))}`).join("\n")]
	].join("\n\n");
}
// src/cli/timeline.ts
async function runTimeline(options, io) {
	const format = chooseFormat(options);
	if (options.document !== void 0) {
		refuseUnused(options, [
			"repo",
			"issue",
			"recording",
			"at",
			"now",
			"config",
			"apply"
		], "with --document");
		if (format !== "table" && format !== "json") throw usageError(`--format ${format} has no effect with --document`, "Use table or json.", "--format json");
		const [document, ...more] = readDocuments([options.document], io, "document");
		if (document === void 0 || more.length > 0) throw usageError(`--document takes one file, and ${options.document} has ${more.length + 1}`, "Name one of them.");
		const read = readDocumentTimeline(document.text, document.path);
		io.out(`${renderDocumentTimeline(read, format === "json", createScreen(io, io.now()))}\n`);
		return exitCodes.ok;
	}
	const source = await openSource(options, io);
	const screen = createScreen(io, source.context.now);
	const input = { issue: source.issue };
	const run = await carryOut(await jobs.timeline(), input, source, source.context, {
		...options,
		json: format !== "table"
	});
	io.out(`${renderTimeline(run.output.timeline, format, screen, source.context.config.timeZone)}\n`);
	return showPlan(run, io, screen, {
		...options,
		json: options.json === true || format !== "table",
		writable: source.repository !== null
	});
}
function chooseFormat({ format, json }) {
	if (json === true && format !== void 0 && format !== "json") throw usageError(`--json and --format ${format} exclude each other`, "Leave one of them out.");
	const wanted = json === true ? "json" : format ?? "table";
	const known = timelineFormats.find((name) => name === wanted);
	if (known === void 0) throw usageError(`Unknown format "${wanted.slice(0, 60)}"${didYouMean(closest(wanted, timelineFormats))}`, `Use one of ${timelineFormats.join(", ")}.`);
	return known;
}
// src/git-clone/look-back.ts
const day = 86400;
const askBefore = 900;
function findUndone(commits) {
	return commits.flatMap((by, index) => {
		const parts = readMessage(by.message);
		if (!isRevert(parts)) return [];
		const target = readRevertTarget(parts);
		const change = commits.slice(index + 1).find((one) => names(target, one, readMessage(one.message)));
		if (change === void 0) return [];
		const seconds = secondsBetween(change.committedAt, by.committedAt);
		return seconds > 0 && seconds <= day ? [{
			change,
			by,
			seconds
		}] : [];
	});
}
async function lookBack({ run, now, config, retrials }, signals, model) {
	const { ref, shallow, commits } = await readHistory(run, now);
	const undone = findUndone(commits);
	const chosen = undone.filter(({ seconds }) => seconds > askBefore * 2).slice(0, retrials);
	const tried = [];
	for (const one of chosen) {
		const askedAt = plusSeconds(one.by.committedAt, -900);
		const { correlation } = await correlationFromLocalHistory({
			run,
			at: askedAt,
			text: "",
			config: withoutSlack(config),
			ref
		}, signals, model);
		const found = correlation.candidates.find(({ change }) => change.commit.sha === one.change.sha);
		tried.push({
			...one,
			askedAt,
			considered: correlation.considered,
			rank: found?.rank ?? null,
			first: correlation.candidates[0] ?? null
		});
	}
	return {
		ref,
		shallow,
		commits,
		undone,
		retrials: tried
	};
}
function withoutSlack(config) {
	return {
		...config,
		correlation: {
			...config.correlation,
			slackMinutes: 0
		}
	};
}
// src/render/look-back.ts
function renderTry(page, screen) {
	const lines = [
		...intro(page, screen),
		"",
		...changes(page, screen),
		"",
		...takenBack(page.lookBack, screen),
		"",
		...documents(page.documents, screen),
		"",
		...next(page, screen)
	];
	return redact(lines.join("\n")).text;
}
function intro({ lookBack: { ref, shallow, commits }, history }, screen) {
	const newest = commits[0];
	const oldest = commits.at(-1);
	const age = newest === void 0 ? "" : `, the newest ${formatDuration(Math.max(0, secondsBetween(newest.committedAt, screen.now)))} old`;
	const span = oldest === void 0 ? "" : ` since ${oldest.committedAt.slice(0, 10)}`;
	const doubts = [...shallow ? ["This clone is shallow: older changes are not in it. `git fetch --unshallow`"] : [], ...history.gaps.filter(({ kind }) => kind === "stale").map((gap) => describeGap(gap, screen.now))];
	return [...wrap(`${plain(ref)}: ${counted(commits.length, "change")}${span}${age}.`, screen.width).map((line) => ink(screen, "dim", line)), ...doubts.flatMap((text) => wrap(text, screen.width)).map((line) => ink(screen, "yellow", line))];
}
function changes({ deploySource, recent }, screen) {
	const shown = recent.slice(0, 5).map((commit) => `  ${changeLine(commit, screen.width - 2)}`);
	return [
		heading(`What would count as a deploy: ${counted(recent.length, "change")} in four weeks`, screen),
		...wrap(deploySource, screen.width).map((line) => ink(screen, "dim", line)),
		...shown,
		...recent.length > shown.length ? [ink(screen, "dim", `  and ${recent.length - shown.length} more`)] : []
	];
}
function takenBack({ undone, retrials }, screen) {
	if (undone.length === 0) return [heading("Taken back within a day: nothing in this time", screen), ...wrap("No revert names a change that landed less than a day before it.", screen.width).map((line) => ink(screen, "dim", line))];
	return [
		heading(`Taken back within a day: ${times(undone.length)} in this time`, screen),
		...retrials.length === 0 ? [] : [ink(screen, "dim", fit(howAsked, screen.width))],
		...retrials.flatMap((one) => retrialLines(one, screen)),
		...retrials.length === 0 ? [] : [score(retrials)]
	];
}
const howAsked = "Asked a quarter of an hour before, without a word of what was wrong:";
function retrialLines({ change, by, seconds, rank, considered, first }, screen) {
	const answer = `→ ${rank === 1 ? `named first of ${considered}` : rank === null ? `not among the ${considered} looked at` : `ranked ${rank} of ${considered}, behind ${shortSha(first?.change.commit.sha ?? "")}`}${rank === 1 && first?.confidence === "likely" ? ", as likely" : ""}`;
	return [`  ${changeLine(change, screen.width - 2)}`, fit(`    taken back ${formatDuration(seconds)} later by ${shortSha(by.sha)}  ${answer}`, screen.width)];
}
function score(retrials) {
	const within = (limit) => retrials.filter(({ rank }) => rank !== null && rank <= limit).length;
	return `  First in ${within(1)} of ${retrials.length}, among the first three in ${within(3)} of ${retrials.length}.`;
}
function documents(seen, screen) {
	if (seen.count === 0) return [heading("Postmortems: none found", screen), ...wrap("Looked for Markdown files in folders called postmortems, post-mortems, incidents or the like.", screen.width).map((line) => ink(screen, "dim", line))];
	const review = seen.withErrors === 0 ? "none with an error in the review" : `${seen.withErrors} with errors in the review`;
	return [heading(`Postmortems: ${seen.count} in ${seen.folders.map(plain).join(", ")}`, screen), ...wrap(`${review}; ${counted(seen.itemCount, "action item")}${seen.itemCount === 0 ? "" : `: ${seen.actionItems}`}`, screen.width - 2).map((line) => `  ${line}`)];
}
function next({ documents: seen }, screen) {
	const folder = seen.folders[0] ?? "postmortems";
	return [
		heading("Go on", screen),
		"  after-action correlate --at \"14:03 UTC\" --text \"checkout returns 502\"",
		seen.count === 0 ? "  after-action demo" : `  after-action review ${/^[\w./-]+$/.test(folder) ? folder : `'${plain(folder)}'`}`,
		"  after-action init"
	];
}
function changeLine(commit, width) {
	const { title, pullNumber } = readMessage(commit.message);
	const number = pullNumber === null ? shortSha(commit.sha) : `#${pullNumber}`;
	return fit(`${commit.committedAt.slice(5, 16).replace("T", " ")}  ${plain(title)} (${number})`, width);
}
function heading(text, screen) {
	return ink(screen, "bold", fit(text, screen.width));
}
function times(count) {
	return count === 1 ? "once" : count === 2 ? "twice" : `${count} times`;
}
// src/cli/try.ts
const retrials = 4;
const mostDocuments = 300;
async function runTry(options, io) {
	const config = await localConfig(options.config, io);
	const now = nowOption(options, io.now(), config.timeZone);
	const run = gitIn(io.cwd);
	const signals = await plugIns.correlationSignals();
	const [past, question, documents] = await Promise.all([
		lookBack({
			run,
			now,
			config,
			retrials
		}, signals, model),
		questionFromLocalHistory({
			run,
			at: now,
			text: "",
			config
		}),
		readDocumentsSeen(io, config, now)
	]);
	const recent = past.commits.filter(({ committedAt }) => committedAt >= plusSeconds(now, -2419200));
	const page = {
		lookBack: past,
		history: question.history,
		deploySource: question.deploys.reason,
		recent,
		documents
	};
	io.out(`${renderTry(page, createScreen(io, now))}\n`);
	return exitCodes.ok;
}
async function readDocumentsSeen(io, config, now) {
	const ask = askIn(gitIn(io.cwd));
	const [listed, top] = await Promise.all([ask("ls-files", "-z", "--full-name", "--", ":(top)*.md"), ask("rev-parse", "--show-toplevel")]);
	const paths = listed.split("\0").filter((path) => isPostmortemPath(path, config.postmortem.directory)).slice(0, mostDocuments);
	const [rules, trackers] = await Promise.all([plugIns.reviewRules(), plugIns.trackers()]);
	const read = paths.map((path) => {
		const text = readText({
			...io,
			cwd: top
		}, path, "postmortem");
		const document = parsePostmortem(path, text, config.postmortem.sections);
		const context = {
			people: /* @__PURE__ */ new Set(),
			today: now.slice(0, 10)
		};
		return {
			refused: isRefused(lint(document, rules, context, config.review), config.review.failOn),
			items: joinFollowUps(document, [], config, now, { trackers })
		};
	});
	const items = read.flatMap((one) => one.items);
	const counts = followUpStates.map((state) => [state, items.filter((item) => item.state === state).length]).filter(([, count]) => count > 0);
	return {
		folders: commonFolders(paths),
		count: paths.length,
		withErrors: read.filter(({ refused }) => refused).length,
		itemCount: items.length,
		actionItems: counts.map(([state, count]) => `${count} ${state}`).join(", ")
	};
}
function isPostmortemPath(path, directory) {
	const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
	if ([
		"readme.md",
		"index.md",
		"template.md"
	].includes(name) || /template/.test(name)) return false;
	if (/(?:^|\/)(?:node_modules|vendor|third_party|fixtures|__tests__|tests?)\//.test(path)) return false;
	return path.startsWith(`${directory}/`) || /(?:^|\/)(?:post-?mortems?|incidents?|incident-reports?|outages?)\//i.test(path);
}
function commonFolders(paths) {
	const counts = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const key = /^(?:.*\/)?(?:[^/]*(?:mortem|incident|outage)[^/]*)(?=\/)/i.exec(path)?.[0] ?? path.slice(0, Math.max(0, path.lastIndexOf("/")));
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return [...counts].sort(([, a], [, b]) => b - a).slice(0, 3).map(([folder]) => folder);
}
// src/demo/page-css.ts
const pageCss = github_markdown_default;
// src/render/html.ts
var import_dist = require_dist();
const printing = { plugins: [
	[remarkRehype, { allowDangerousHtml: true }],
	rehypeRaw,
	[rehypeSanitize, defaultSchema],
	rehypeStringify
] };
const parser = unified().use(remarkParse).use(remarkFrontmatter, ["yaml"]).use(remarkGfm).freeze();
const processors = {
	comment: parser().use(remarkBreaks).use(printing).freeze(),
	file: parser().use(frontMatterAsTable).use(printing).freeze()
};
async function markdownToHtml(markdown, where = "file") {
	return String(await processors[where].process(markdown));
}
function frontMatterAsTable() {
	return (tree) => {
		const [first] = tree.children;
		if (first?.type !== "yaml") return;
		const fields = readFields(first.value);
		const table = {
			type: "table",
			children: [row(fields.map(([name]) => name)), row(fields.map(([, value]) => value))]
		};
		tree.children.splice(0, 1, ...fields.length === 0 ? [] : [table]);
	};
}
function readFields(yaml) {
	try {
		const value = (0, import_dist.parse)(yaml, { schema: "core" });
		if (typeof value !== "object" || value === null) return [];
		return Object.entries(value).map(([name, field]) => [name, printField(field)]);
	} catch {
		return [];
	}
}
function printField(value) {
	if (Array.isArray(value)) return value.map(printField).join(", ");
	return typeof value === "string" ? value : value === null ? "" : JSON.stringify(value);
}
function row(cells) {
	return {
		type: "tableRow",
		children: cells.map((value) => ({
			type: "tableCell",
			children: [{
				type: "text",
				value
			}]
		}))
	};
}
// src/demo/gantt.ts
const [labelWidth, width, rowHeight, top] = [
	150,
	900,
	24,
	34
];
function drawGantt(source) {
	if (!/^\s*gantt\b/m.test(source)) return null;
	const title = /^\s*title\s+(.+)$/m.exec(source)?.[1] ?? "";
	const tasks = readTasks(source);
	if (tasks.length === 0) return null;
	const from = Math.min(...tasks.map(({ start }) => start));
	const to = Math.max(...tasks.map(({ end }) => end), from + 6e4);
	const x = (time) => labelWidth + (time - from) / (to - from) * (width - labelWidth - 70);
	const rows = tasks.map((task, index) => drawTask(task, index, x, tasks[index - 1]?.section !== task.section));
	const height = top + tasks.length * rowHeight + 26;
	return `<svg class="gantt" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escape$1(title)}"><text x="${width / 2}" y="18" text-anchor="middle" class="t">${escape$1(title)}</text>${rows.join("")}${axis(from, to, x, height)}</svg>`;
}
function readTasks(source) {
	const tasks = [];
	let section = "";
	for (const raw of source.split("\n")) {
		const line = raw.trim();
		if (line.startsWith("section ")) section = line.slice(8);
		const match = /^([^:]+?)\s*:\s*(.*)$/.exec(line);
		if (!match || /^(?:dateFormat|axisFormat|title|todayMarker|tickInterval|excludes)\b/.test(line)) continue;
		const task = readTask(section, match[1] ?? "", (match[2] ?? "").split(",").map((part) => part.trim()));
		if (task !== null) tasks.push(task);
	}
	return tasks;
}
function readTask(section, name, parts) {
	const times = parts.filter((part) => /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(part)).map((part) => Date.parse(`${part.replace(" ", "T").replace(/Z$/, "")}Z`));
	const [start] = times;
	if (start === void 0 || Number.isNaN(start)) return null;
	const span = /^(\d+)(s|m|h|d)$/.exec(parts.at(-1) ?? "");
	const unit = {
		s: 1e3,
		m: 6e4,
		h: 36e5,
		d: 864e5
	}[span?.[2]] ?? 0;
	return {
		section,
		name,
		start,
		end: times[1] ?? start + Number(span?.[1] ?? 0) * unit,
		milestone: parts.includes("milestone"),
		critical: parts.includes("crit")
	};
}
function drawTask(task, index, x, first) {
	const y = top + index * rowHeight;
	const label = first ? `<text x="4" y="${y + 15}" class="s">${escape$1(task.section)}</text>` : "";
	const [a, b] = [x(task.start), Math.max(x(task.end), x(task.start) + 3)];
	const shape = task.milestone || task.end === task.start ? `<path d="M${a} ${y + 3}l8 8l-8 8l-8 -8z" class="${task.critical ? "c" : "m"}"/>` : `<rect x="${a}" y="${y + 3}" width="${b - a}" height="16" rx="3" class="${task.critical ? "c" : "b"}"/>`;
	const right = task.milestone ? a + 12 : b + 6;
	return `${label}${shape}<text ${right + task.name.length * 6.6 > width ? `x="${task.milestone ? a - 12 : a - 6}" text-anchor="end"` : `x="${right}"`} y="${y + 15}" class="n">${escape$1(task.name)}</text>`;
}
function axis(from, to, x, height) {
	return Array.from({ length: 6 }, (_, i) => from + (to - from) * i / 5).map((tick) => `<line x1="${x(tick)}" x2="${x(tick)}" y1="${top - 6}" y2="${height - 22}" class="l"/><text x="${x(tick)}" y="${height - 6}" text-anchor="middle" class="a">${new Date(tick).toISOString().slice(11, 16)}</text>`).join("");
}
function escape$1(text) {
	return text.replace(/[&<>"]/g, (character) => ({
		"&": "&amp;",
		"<": "&lt;",
		">": "&gt;",
		"\"": "&quot;"
	})[character] ?? "");
}
// src/demo/page-style.ts
const pageStyle = `
:root { color-scheme: light dark; --page: #f6f8fa; --card: #fff; --text: #1f2328; --muted: #59636e; --line: #d1d9e0; --link: #0969da; --bot: #ddf4ff; --bot-line: #b6d4fe; --remark: #fff8c5; --bar: #54aeff; --bad: #ff818a }
@media (prefers-color-scheme: dark) { :root { --page: #010409; --card: #0d1117; --text: #f0f6fc; --muted: #9198a1; --line: #3d444d; --link: #4493f8; --bot: #121d2f; --bot-line: #1f4b8a; --remark: #272115; --bar: #1f6feb; --bad: #da3633 } }
* { box-sizing: border-box }
body { margin: 0; background: var(--page); font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; color: var(--text) }
header, main { max-width: 980px; margin: 0 auto; padding: 24px 16px 0 }
header h1 { font-size: 26px; font-weight: 500; margin: 0 0 4px; overflow-wrap: anywhere }
header p { color: var(--muted); margin: 0; max-width: 70ch }
nav { display: flex; flex-wrap: wrap; gap: 6px; margin-top: 14px }
nav a { font-size: 12px; padding: 3px 10px; border: 1px solid var(--line); border-radius: 999px; background: var(--card); text-decoration: none; color: var(--link) }
.hours { position: sticky; top: 0; z-index: 1; background: var(--page); border-bottom: 1px solid var(--line); margin-top: 16px }
.hours > div { max-width: 980px; margin: 0 auto; padding: 8px 16px; display: flex; gap: 12px; align-items: center; flex-wrap: wrap }
.hours input { flex: 1 1 260px; accent-color: var(--link) }
.hours output { flex: 0 1 340px; font-variant-numeric: tabular-nums }
html:not(.live) .hours { display: none }
section { scroll-margin-top: 60px }
section > h2 { font-size: 18px; margin: 30px 0 2px }
section > p { color: var(--muted); margin: 0 0 12px; max-width: 75ch }
article { border: 1px solid var(--line); border-radius: 6px; background: var(--card); margin: 0 0 16px; overflow: hidden }
article > .head { background: var(--page); border-bottom: 1px solid var(--line); padding: 8px 16px; color: var(--muted); display: flex; gap: 6px; align-items: baseline; flex-wrap: wrap }
article > .head b { color: var(--text) }
article > .head .bot { border: 1px solid var(--line); border-radius: 999px; font-size: 11px; padding: 0 6px }
article > .head a { margin-left: auto; font-size: 12px; color: var(--link); text-decoration: none }
article.bot { border-color: var(--bot-line) }
article.bot > .head { background: var(--bot); border-color: var(--bot-line) }
.markdown-body { padding: 16px; font-size: 14px; overflow-x: auto; background: var(--card) }
.markdown-body.state[hidden], [hidden] { display: none !important }
.lines { border-top: 1px solid var(--line); font-size: 13px }
.lines > .path { padding: 6px 16px; background: var(--page); color: var(--muted); font: 12px ui-monospace, Menlo, Consolas, monospace }
.lines pre { margin: 0; padding: 4px 16px; font: 12px/1.6 ui-monospace, Menlo, Consolas, monospace; white-space: pre-wrap; overflow-wrap: anywhere }
.lines pre i { display: inline-block; width: 4ch; color: var(--muted); font-style: normal; user-select: none }
.lines .on { background: var(--remark) }
.lines .remark { margin: 8px 16px 14px 16px; border: 1px solid var(--line); border-radius: 6px }
.lines .remark .markdown-body { padding: 10px 14px; border-radius: 6px }
svg.gantt { width: 100%; min-width: 560px; background: var(--card); font: 12px sans-serif }
svg.gantt .t { font-weight: 600; font-size: 13px; fill: var(--text) } svg.gantt .s { font-weight: 600; fill: var(--muted) } svg.gantt .n { fill: var(--text) } svg.gantt .a { fill: var(--muted); font-size: 11px }
svg.gantt .b { fill: var(--bar) } svg.gantt .c { fill: var(--bad) } svg.gantt .m { fill: var(--link) } svg.gantt .l { stroke: var(--line); stroke-dasharray: 2 3 }
@media print { .hours, nav { display: none } }
`;
const pageScript = `
document.documentElement.classList.add('live');
const slider = document.querySelector('.hours input'), said = document.querySelector('.hours output');
const turns = [...document.querySelectorAll('.hours li')].map((item) => item.textContent);
function show() {
  const now = Number(slider.value);
  said.textContent = turns[now];
  slider.setAttribute('aria-valuetext', turns[now]);
  for (const card of document.querySelectorAll('article')) {
    const states = [...card.querySelectorAll('.state')];
    const due = states.filter((state) => Number(state.dataset.turn) <= now).at(-1);
    card.hidden = due === undefined;
    for (const state of states) state.hidden = state !== due;
  }
  for (const section of document.querySelectorAll('section'))
    section.hidden = section.querySelector('article:not([hidden])') === null;
}
slider.addEventListener('input', show);
show();
`;
// src/demo/page.ts
async function renderPage(page, css) {
	const sections = [];
	for (const step of page.steps) {
		const cards = [];
		for (const states of page.cards.filter(([first]) => first?.card.step === step.id)) cards.push(await renderCard(states));
		sections.push(`<section id="${step.id}"><h2>${escape(step.title)}</h2><p>${escape(step.text)}</p>${cards.join("\n")}</section>`);
	}
	const nav = page.steps.map(({ id, title }) => `<a href="#${id}">${escape(title)}</a>`).join("");
	return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escape(page.title)}</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash(pageScript)}'">
<style>${css}${pageStyle}</style></head>
<body><header><h1>${escape(page.title)}</h1><p>${escape(page.lead)}</p><nav>${nav}</nav></header>
${renderHours(page.turns)}<main>
${sections.join("\n")}
</main>${page.turns.length < 2 ? "" : `<script>${pageScript}<\/script>`}</body></html>
`;
}
function renderHours(turns) {
	if (turns.length < 2) return "";
	const last = turns.length - 1;
	return `<div class="hours"><div><label for="hours">The hours</label><input id="hours" type="range" min="0" max="${last}" value="${last}"><output for="hours"></output><ol hidden>${turns.map((turn) => `<li>${escape(turn)}</li>`).join("")}</ol></div></div>`;
}
async function renderCard(states) {
	const last = states.at(-1)?.card;
	if (last === void 0) return "";
	const badge = last.bot ? "<span class=\"bot\">bot</span>" : "";
	const at = last.at.replace("T", " ").replace(/:\d\dZ$/, " UTC");
	const bodies = [];
	for (const state of states) bodies.push(await renderState(state, state.card === last));
	return `<article class="${last.bot ? "bot" : ""}"><div class="head"><b>${escape(last.author)}</b>${badge} ${escape(last.did)} <span>${escape(at)}</span>${last.file === "" ? "" : `<a href="${encodeURI(last.file)}">${escape(last.file)}</a>`}</div>${bodies.join("")}</article>`;
}
async function renderState({ turn, card }, shown) {
	const html = withDrawings(await markdownToHtml(card.markdown, card.where));
	const remarks = [];
	for (const remark of card.remarks ?? []) remarks.push(await renderRemark(remark));
	return `<div class="state" data-turn="${turn}"${shown ? "" : " hidden"}><div class="markdown-body">${html}</div>${remarks.join("")}</div>`;
}
async function renderRemark({ path, line, lines, markdown }) {
	const first = line - lines.length + 1;
	const code = lines.map((text, index) => `<pre${first + index === line ? " class=\"on\"" : ""}><i>${first + index}</i> ${escape(text)}</pre>`);
	return `<div class="lines"><div class="path">${escape(path)}</div>${code.join("")}<div class="remark"><div class="markdown-body">${await markdownToHtml(markdown, "comment")}</div></div></div>`;
}
function hash(text) {
	return createHash("sha256").update(text).digest("base64");
}
function withDrawings(html) {
	return html.replace(/<pre><code class="language-mermaid">([\s\S]*?)<\/code><\/pre>/g, (whole, source) => drawGantt(unescape(source)) ?? whole);
}
function unescape(text) {
	return text.replace(/&#x3C;|&lt;/g, "<").replace(/&gt;|&#x3E;/g, ">").replace(/&quot;|&#x22;/g, "\"").replace(/&#x26;|&amp;/g, "&");
}
function escape(text) {
	return text.replace(/[&<>"]/g, (character) => ({
		"&": "&amp;",
		"<": "&lt;",
		">": "&gt;",
		"\"": "&quot;"
	})[character] ?? "");
}
export { carryOut, connectRepository, localConfig, markdownScreen, openSource, pageCss, parseJson, parseRecording, printCompletion, readContext, refuseUnused, renderPage, requirePlace, runCorrelate, runCost, runDoctor, runFollowUps, runImport, runInit, runPreview, runProbe, runRecord, runRespond, runReview, runRollback, runScaffold, runTemplates, runTimeline, runTry, showPlan, usageError };
