import { epochOf, instantOf, instantOfEpoch, plusSeconds } from "./shared.js";
import { GraphQLError, buildSchema, execute, isObjectType, parse, specifiedRules, validate } from "./vendor-demo.js";
import { dirname, join } from "node:path";
import { createServer } from "node:http";
import { promisify } from "node:util";
import { deflateSync, inflateSync } from "node:zlib";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { execFile, execFileSync, spawn, spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
// src/local-github/refusal.ts
const documentation = "https://docs.github.com/rest";
var Refusal = class extends Error {
	status;
	extra;
	constructor(status, message, extra = {}) {
		super(message);
		this.status = status;
		this.extra = extra;
	}
	body() {
		const { errors, documentation: page } = this.extra;
		return {
			message: this.message,
			...errors && { errors },
			documentation_url: page ?? documentation,
			status: String(this.status)
		};
	}
};
function notFound() {
	return new Refusal(404, "Not Found");
}
function gone(message) {
	return new Refusal(410, message);
}
function forbidden(message, headers = {}) {
	return new Refusal(403, message, { headers });
}
function unprocessable(message, errors) {
	return new Refusal(422, message, errors ? { errors } : {});
}
function invalid(...errors) {
	return unprocessable("Validation Failed", errors);
}
function missing(resource, field) {
	return invalid({
		resource,
		code: "missing_field",
		field
	});
}
// src/local-github/git/git-pack.ts
const typeNumbers = {
	commit: 1,
	tree: 2,
	blob: 3,
	tag: 4
};
function packOf(objects) {
	const head = Buffer.alloc(12);
	head.write("PACK", 0, "latin1");
	head.writeUInt32BE(2, 4);
	head.writeUInt32BE(objects.length, 8);
	const body = Buffer.concat([head, ...objects.flatMap(({ type, content }) => [entryHead(typeNumbers[type], content.length), stored(content)])]);
	return Buffer.concat([body, createHash("sha1").update(body).digest()]);
}
function entryHead(type, size) {
	const bytes = [type << 4 | size & 15];
	for (let rest = Math.floor(size / 16); rest > 0; rest = Math.floor(rest / 128)) bytes.push((bytes.pop() ?? 0) | 128, rest & 127);
	return Buffer.from(bytes);
}
const blockSize = 65535;
function stored(content) {
	const parts = [Buffer.from([120, 1])];
	for (let at = 0; at === 0 || at < content.length; at += blockSize) {
		const block = content.subarray(at, at + blockSize);
		const last = at + blockSize >= content.length ? 1 : 0;
		const { length } = block;
		parts.push(Buffer.from([
			last,
			length & 255,
			length >> 8,
			~length & 255,
			~length >> 8 & 255
		]), block);
	}
	const sum = Buffer.alloc(4);
	sum.writeUInt32BE(adler32(content));
	return Buffer.concat([...parts, sum]);
}
function adler32(content) {
	let [a, b] = [1, 0];
	for (const byte of content) {
		a = (a + byte) % 65521;
		b = (b + a) % 65521;
	}
	return b * 65536 + a;
}
// src/local-github/git/git-objects.ts
function shaOf(type, content) {
	return createHash("sha1").update(`${type} ${content.length}\0`).update(content).digest("hex");
}
function sortedTree(entries) {
	const keyed = entries.map((entry) => ({
		entry,
		key: entry.mode === "40000" ? `${entry.name}/` : entry.name
	}));
	if (keyed.every(({ key }) => /^[\x20-\x7e]*$/.test(key))) keyed.sort((one, other) => one.key < other.key ? -1 : 1);
	else keyed.sort((one, other) => Buffer.compare(Buffer.from(one.key), Buffer.from(other.key)));
	return keyed.map(({ entry }) => entry);
}
function encodeTree(entries) {
	return Buffer.concat(sortedTree(entries).flatMap((entry) => [Buffer.from(`${entry.mode} ${entry.name}\0`), Buffer.from(entry.sha, "hex")]));
}
function decodeTree(content) {
	const entries = [];
	for (let at = 0; at < content.length;) {
		const space = content.indexOf(32, at);
		const end = content.indexOf(0, space);
		entries.push({
			mode: content.toString("latin1", at, space),
			name: content.toString("utf8", space + 1, end),
			sha: content.toString("hex", end + 1, end + 21)
		});
		at = end + 21;
	}
	return entries;
}
function encodeCommit(commit) {
	const lines = [
		`tree ${commit.tree}`,
		...commit.parents.map((parent) => `parent ${parent}`),
		`author ${encodeSignature(commit.author)}`,
		`committer ${encodeSignature(commit.committer)}`
	];
	return Buffer.from(`${lines.join("\n")}\n\n${commit.message}`);
}
function encodeSignature({ name, email, epoch, zone }) {
	const clean = (text) => text.replace(/[<>\n\0]/g, "").trim();
	return `${clean(name)} <${clean(email)}> ${epoch} ${zone}`;
}
function decodeCommit(content) {
	const text = content.toString("utf8");
	const split = text.indexOf("\n\n");
	const head = split < 0 ? text : text.slice(0, split);
	const values = (key) => head.split("\n").filter((line) => line.startsWith(`${key} `)).map((line) => line.slice(key.length + 1));
	return {
		tree: values("tree")[0] ?? "",
		parents: values("parent"),
		author: decodeSignature(values("author")[0]),
		committer: decodeSignature(values("committer")[0]),
		message: split < 0 ? "" : text.slice(split + 2)
	};
}
function decodeSignature(line = "") {
	const open = line.indexOf("<");
	const close = line.lastIndexOf(">");
	const [epoch = "0", zone = "+0000"] = line.slice(close + 1).trim().split(" ");
	return {
		name: line.slice(0, open).trim(),
		email: line.slice(open + 1, close),
		epoch: Number(epoch) || 0,
		zone
	};
}
// src/local-github/git/git-store.ts
const emptyTree = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
function openGitStore(directory, defaultBranch) {
	const existed = existsSync(join(directory, "HEAD"));
	if (!existed) initialise(directory, defaultBranch);
	const objects = /* @__PURE__ */ new Map();
	const commits = /* @__PURE__ */ new Map();
	const trees = /* @__PURE__ */ new Map();
	const refs = /* @__PURE__ */ new Map();
	let unwritten = [];
	const unwrittenRefs = /* @__PURE__ */ new Set();
	const put = (type, content) => {
		const sha = shaOf(type, content);
		if (!objects.has(sha)) {
			objects.set(sha, {
				type,
				content
			});
			unwritten.push(sha);
		}
		return sha;
	};
	const get = (sha) => {
		const known = objects.get(sha) ?? readLoose(directory, sha) ?? (existed ? readPacked(directory, sha) : null);
		if (known) objects.set(sha, known);
		return known;
	};
	const commit = (sha) => {
		const known = commits.get(sha);
		if (known) return known;
		const object = get(sha);
		if (object?.type !== "commit") return null;
		const parsed = decodeCommit(object.content);
		commits.set(sha, parsed);
		return parsed;
	};
	const tree = (sha) => {
		const known = trees.get(sha);
		if (known) return known;
		const object = get(sha);
		const parsed = object?.type === "tree" ? decodeTree(object.content) : [];
		trees.set(sha, parsed);
		return parsed;
	};
	const peel = (sha) => {
		const object = get(sha);
		if (object?.type === "commit") return sha;
		return object?.type === "tag" ? peel(object.content.toString("utf8", 7, 47)) : null;
	};
	const abbreviated = (name) => {
		if (!/^[0-9a-f]{7,40}$/.test(name)) return null;
		if (name.length === 40) return peel(name);
		for (const [sha, object] of objects) if (object.type === "commit" && sha.startsWith(name)) return sha;
		return null;
	};
	const store = {
		directory,
		refs,
		put,
		get,
		commit,
		tree,
		putTree: (entries) => put("tree", encodeTree(entries)),
		putCommit: (value) => put("commit", encodeCommit(value)),
		setRef: (ref, sha) => {
			refs.set(ref, sha);
			unwrittenRefs.add(ref);
		},
		deleteRef: (ref) => {
			refs.delete(ref);
			unwrittenRefs.add(ref);
		},
		resolve: (name) => {
			const ref = [
				name,
				`refs/${name}`,
				`refs/heads/${name}`,
				`refs/tags/${name}`
			].find((candidate) => refs.has(candidate));
			const sha = refs.get(name === "HEAD" ? `refs/heads/${defaultBranch}` : ref ?? "");
			return sha ? peel(sha) : abbreviated(name);
		},
		flush: () => {
			writeObjects(directory, unwritten, objects);
			unwritten = [];
			for (const ref of unwrittenRefs) writeRef(directory, ref, refs.get(ref));
			unwrittenRefs.clear();
		},
		refresh: () => {
			refs.clear();
			for (const [ref, sha] of readRefs(directory)) refs.set(ref, sha);
		}
	};
	put("tree", Buffer.alloc(0));
	if (existed) store.refresh();
	return store;
}
function initialise(directory, defaultBranch) {
	for (const folder of [
		"objects/pack",
		"objects/info",
		"refs/heads",
		"refs/tags"
	]) mkdirSync(join(directory, folder), { recursive: true });
	writeFileSync(join(directory, "HEAD"), `ref: refs/heads/${defaultBranch}\n`);
	writeFileSync(join(directory, "config"), "[core]\n	repositoryformatversion = 0\n	bare = true\n[http]\n	receivepack = true\n[receive]\n	unpackLimit = 100000\n[gc]\n	auto = 0\n[uploadpack]\n	allowAnySHA1InWant = true\n");
}
function loosePath(directory, sha) {
	return join(directory, "objects", sha.slice(0, 2), sha.slice(2));
}
function readLoose(directory, sha) {
	if (!/^[0-9a-f]{40}$/.test(sha) || !existsSync(loosePath(directory, sha))) return null;
	const raw = inflateSync(readFileSync(loosePath(directory, sha)));
	const end = raw.indexOf(0);
	return {
		type: raw.toString("latin1", 0, raw.indexOf(32)),
		content: raw.subarray(end + 1)
	};
}
function readPacked(directory, sha) {
	if (!/^[0-9a-f]{40}$/.test(sha)) return null;
	try {
		const type = runGit(directory, [
			"cat-file",
			"-t",
			sha
		]).toString().trim();
		return {
			type,
			content: runGit(directory, [
				"cat-file",
				type,
				sha
			])
		};
	} catch {
		return null;
	}
}
function readRefs(directory) {
	const text = runGit(directory, ["for-each-ref", "--format=%(refname) %(objectname)"]).toString().trim();
	return text === "" ? [] : text.split("\n").map((line) => line.split(" "));
}
const manyObjects = 500;
function writeObjects(directory, shas, objects) {
	if (shas.length >= manyObjects) {
		runGit(directory, ["index-pack", "--stdin"], packOf(shas.flatMap((sha) => objects.get(sha) ?? [])));
		return;
	}
	for (const sha of shas) {
		const object = objects.get(sha);
		const path = loosePath(directory, sha);
		if (!object || existsSync(path)) continue;
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, deflateSync(Buffer.concat([Buffer.from(`${object.type} ${object.content.length}\0`), object.content]), { level: 1 }));
	}
}
function writeRef(directory, ref, sha) {
	const path = join(directory, ref);
	if (sha === void 0) {
		rmSync(path, { force: true });
		return;
	}
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, `${sha}\n`);
}
function runGit(directory, args, input) {
	return execFileSync("git", args, {
		cwd: directory,
		env: gitEnvironment(),
		maxBuffer: 1 << 30,
		stdio: [
			"pipe",
			"pipe",
			"ignore"
		],
		...input && { input }
	});
}
function gitEnvironment() {
	return {
		PATH: process.env["PATH"],
		HOME: "/nonexistent",
		GIT_CONFIG_NOSYSTEM: "1",
		GIT_CONFIG_GLOBAL: "/dev/null",
		LC_ALL: "C"
	};
}
// src/local-github/git/git-trees.ts
function entryAt(store, tree, path) {
	const names = path.split("/").filter((name) => name !== "");
	let entry = {
		mode: "40000",
		name: "",
		sha: tree
	};
	for (const name of names) {
		if (entry.mode !== "40000") return null;
		const next = store.tree(entry.sha).find((candidate) => candidate.name === name);
		if (!next) return null;
		entry = next;
	}
	return entry;
}
function entriesBelow(store, tree, prefix = "") {
	return store.tree(tree).flatMap((entry) => {
		const path = `${prefix}${entry.name}`;
		const own = {
			path,
			mode: entry.mode,
			sha: entry.sha
		};
		return entry.mode === "40000" ? [own, ...entriesBelow(store, entry.sha, `${path}/`)] : [own];
	});
}
function textAt(store, tree, path) {
	const entry = entryAt(store, tree, path);
	const object = entry && entry.mode !== "40000" ? store.get(entry.sha) : null;
	return object?.type === "blob" ? object.content.toString("utf8") : null;
}
function treeWith(store, base, changes) {
	const entries = new Map(store.tree(base).map((entry) => [entry.name, entry]));
	const below = /* @__PURE__ */ new Map();
	for (const [path, change] of changes) {
		const slash = path.indexOf("/");
		if (slash >= 0) {
			const name = path.slice(0, slash);
			below.set(name, (below.get(name) ?? /* @__PURE__ */ new Map()).set(path.slice(slash + 1), change));
		} else if (change) entries.set(path, {
			...change,
			name: path
		});
		else entries.delete(path);
	}
	for (const [name, inner] of below) {
		const old = entries.get(name);
		const sha = treeWith(store, old?.mode === "40000" ? old.sha : emptyTree, inner);
		if (sha === "4b825dc642cb6eb9a060e54bf8d69288fbee4904") entries.delete(name);
		else entries.set(name, {
			mode: "40000",
			name,
			sha
		});
	}
	return store.putTree([...entries.values()]);
}
function differencesOf(store, before, after, prefix = "") {
	if (before === after) return [];
	const old = new Map(store.tree(before).map((entry) => [entry.name, entry]));
	const names = /* @__PURE__ */ new Set([...old.keys(), ...store.tree(after).map((entry) => entry.name)]);
	const fresh = new Map(store.tree(after).map((entry) => [entry.name, entry]));
	return [...names].flatMap((name) => differenceAt(store, old.get(name) ?? null, fresh.get(name) ?? null, `${prefix}${name}`));
}
function differenceAt(store, before, after, path) {
	if (before?.sha === after?.sha && before?.mode === after?.mode) return [];
	const [oldTree, newTree] = [before, after].map((entry) => entry?.mode === "40000" ? entry.sha : null);
	const folders = oldTree || newTree ? differencesOf(store, oldTree ?? "4b825dc642cb6eb9a060e54bf8d69288fbee4904", newTree ?? "4b825dc642cb6eb9a060e54bf8d69288fbee4904", `${path}/`) : [];
	const file = {
		path,
		before: oldTree ? null : before,
		after: newTree ? null : after
	};
	return file.before || file.after ? [file, ...folders] : folders;
}
// src/local-github/git/git-history.ts
function* walk(store, start, without = /* @__PURE__ */ new Set(), parentsOf = allParents) {
	const seen = /* @__PURE__ */ new Set([start]);
	const waiting = [];
	const add = (sha) => {
		const epoch = store.commit(sha)?.committer.epoch ?? 0;
		let at = waiting.length;
		while (at > 0 && (waiting[at - 1]?.epoch ?? 0) >= epoch) at -= 1;
		waiting.splice(at, 0, {
			sha,
			epoch
		});
	};
	if (!without.has(start)) add(start);
	for (let next = waiting.pop(); next; next = waiting.pop()) {
		yield next.sha;
		for (const parent of parentsOf(store, next.sha)) {
			if (seen.has(parent) || without.has(parent)) continue;
			seen.add(parent);
			add(parent);
		}
	}
}
function allParents(store, sha) {
	return store.commit(sha)?.parents ?? [];
}
function ancestorsOf(store, sha) {
	const found = /* @__PURE__ */ new Set();
	const waiting = [sha];
	for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
		if (found.has(next)) continue;
		found.add(next);
		waiting.push(...allParents(store, next));
	}
	return found;
}
function isAncestor(store, ancestor, of) {
	return ancestor === of || ancestorsOf(store, of).has(ancestor);
}
function mergeBaseOf(store, a, b) {
	const mine = ancestorsOf(store, a);
	for (const sha of walk(store, b)) if (mine.has(sha)) return sha;
	return null;
}
function commitsBetween(store, base, head) {
	return base === head ? [] : [...walk(store, head, ancestorsOf(store, base))];
}
function* historyOf(store, start, path) {
	const shaAt = (sha) => entryAt(store, store.commit(sha)?.tree ?? "", path)?.sha;
	const same = (sha) => allParents(store, sha).filter((parent) => shaAt(parent) === shaAt(sha));
	const simplified = (_, sha) => {
		const [unchanged] = same(sha);
		return unchanged ? [unchanged] : allParents(store, sha);
	};
	for (const sha of walk(store, start, /* @__PURE__ */ new Set(), simplified)) if (allParents(store, sha).length === 0 ? shaAt(sha) !== void 0 : same(sha).length === 0) yield sha;
}
// src/local-github/state/branch-rules.ts
function branchRule(wanted) {
	return {
		kind: "ruleset",
		requiresPull: false,
		requiredChecks: [],
		refusesCreation: false,
		refusesUpdates: false,
		mergeQueue: false,
		bypass: [],
		...wanted
	};
}
function rulesFor(repo, branch) {
	return repo.rules.filter(({ branches }) => branches === "~DEFAULT_BRANCH" && branch === repo.defaultBranch || branches === "~ALL" || matchesPattern(branches, branch));
}
function matchesPattern(pattern, branch) {
	const source = pattern.split(/(\*\*\/?|\*|\?)/).map((part) => wildcards[part] ?? part.replace(/[.+^${}()|[\]\\]/g, "\\$&")).join("");
	return new RegExp(`^${source}$`).test(branch);
}
const wildcards = {
	"**/": "(?:.*/)?",
	"**": ".*",
	"*": "[^/]*",
	"?": "[^/]"
};
function requiredChecksOf(repo, branch) {
	return [...new Set(rulesFor(repo, branch).flatMap(({ requiredChecks }) => requiredChecks))];
}
function violations(repo, move) {
	const branch = move.ref.replace(/^refs\/heads\//, "");
	if (branch === move.ref) return [];
	const login = move.actor?.login.toLowerCase();
	const texts = rulesFor(repo, branch).filter(({ bypass }) => !bypass.some((name) => name.toLowerCase() === login)).flatMap((rule) => violationsOf(rule, move));
	return [...new Set(texts)];
}
function violationsOf(rule, { before, after, missing }) {
	if (after === null) return rule.kind === "protection" ? ["Cannot delete this branch"] : [];
	if (before === null) return rule.refusesCreation ? ["Cannot create ref due to creations being restricted."] : [];
	return [
		...rule.refusesUpdates ? ["Cannot update this protected ref."] : [],
		...rule.requiresPull ? ["Changes must be made through a pull request."] : [],
		...rule.mergeQueue ? ["Changes must be made through the merge queue"] : [],
		...missing.filter((name) => rule.requiredChecks.includes(name)).map((name) => `Required status check "${name}" is expected.`)
	];
}
function checkRules(repo, move, status = 422) {
	const found = violations(repo, move);
	if (found.length === 0) return;
	const message = ruleMessage(repo, move.ref.replace(/^refs\/heads\//, ""), found);
	throw status === 422 ? unprocessable(message) : new Refusal(status, message);
}
function ruleMessage(repo, branch, texts) {
	return rulesFor(repo, branch).some(({ kind }) => kind === "ruleset") ? `Repository rule violations found\n\n${texts.join("\n\n")}\n\n` : texts[0] ?? "Protected branch update failed";
}
// src/local-github/state/world.ts
const actionsBot = "github-actions[bot]";
const actionsBotId = 41898282;
function accountOf(world, login) {
	const key = login.toLowerCase();
	const known = world.accounts.get(key);
	if (known) return known;
	const bot = login.endsWith("[bot]");
	const id = login === "github-actions[bot]" ? actionsBotId : 5e3 + world.accounts.size;
	const account = {
		id,
		login,
		type: bot ? "Bot" : "User",
		name: login,
		email: `${id}+${login}@users.noreply.github.com`,
		createdAt: world.now()
	};
	world.accounts.set(key, account);
	return account;
}
function addRepository(world, wanted) {
	const [owner = "", name = ""] = wanted.fullName.split("/");
	const defaultBranch = wanted.defaultBranch ?? "main";
	const now = world.now();
	const repo = {
		id: world.nextId(),
		owner: accountOf(world, owner),
		name,
		description: wanted.description ?? null,
		private: wanted.private ?? false,
		archived: wanted.archived ?? false,
		hasIssues: wanted.hasIssues ?? true,
		defaultBranch,
		createdAt: now,
		updatedAt: now,
		pushedAt: now,
		collaborators: /* @__PURE__ */ new Map(),
		rules: (wanted.rules ?? []).map(branchRule),
		actionsMayOpenPullRequests: wanted.actionsMayOpenPullRequests ?? true,
		git: openGitStore(`${world.directory}/${owner}/${name}.git`, defaultBranch),
		issues: /* @__PURE__ */ new Map(),
		comments: /* @__PURE__ */ new Map(),
		issueTypes: [],
		labels: [],
		milestones: [],
		reviews: /* @__PURE__ */ new Map(),
		reviewComments: /* @__PURE__ */ new Map(),
		checkRuns: /* @__PURE__ */ new Map(),
		deployments: [],
		releases: [],
		runs: [],
		workflows: [],
		dispatches: [],
		workflowDispatches: [],
		lastNumber: 0
	};
	for (const [login, role] of Object.entries(wanted.collaborators ?? {})) repo.collaborators.set(accountOf(world, login).login.toLowerCase(), role);
	for (const [label, color, description] of stockLabels) repo.labels.push({
		id: world.nextId(),
		name: label,
		color,
		description,
		stock: true
	});
	for (const [type, color, description] of stockTypes) repo.issueTypes.push({
		id: world.nextId(),
		name: type,
		color,
		description
	});
	world.repositories.set(wanted.fullName.toLowerCase(), repo);
	return repo;
}
const stockLabels = [
	[
		"bug",
		"d73a4a",
		"Something isn't working"
	],
	[
		"documentation",
		"0075ca",
		"Improvements or additions to documentation"
	],
	[
		"duplicate",
		"cfd3d7",
		"This issue or pull request already exists"
	],
	[
		"enhancement",
		"a2eeef",
		"New feature or request"
	],
	[
		"good first issue",
		"7057ff",
		"Good for newcomers"
	],
	[
		"help wanted",
		"008672",
		"Extra attention is needed"
	],
	[
		"invalid",
		"e4e669",
		"This doesn't seem right"
	],
	[
		"question",
		"d876e3",
		"Further information is requested"
	],
	[
		"wontfix",
		"ffffff",
		"This will not be worked on"
	]
];
const stockTypes = [
	[
		"Task",
		"yellow",
		"A specific piece of work"
	],
	[
		"Bug",
		"red",
		"An unexpected problem or behavior"
	],
	[
		"Feature",
		"blue",
		"A request, idea, or new functionality"
	]
];
function fullNameOf(repo) {
	return `${repo.owner.login}/${repo.name}`;
}
function roleOf(repo, account) {
	if (!account) return repo.private ? "none" : "read";
	if (account.id === repo.owner.id) return "admin";
	return repo.collaborators.get(account.login.toLowerCase()) ?? (repo.private ? "none" : "read");
}
function isAssignable(repo, account) {
	return [
		"admin",
		"maintain",
		"write",
		"triage"
	].includes(roleOf(repo, account));
}
function accountWithEmail(world, email) {
	for (const account of world.accounts.values()) if (account.email === email) return account;
	return null;
}
// src/local-github/state/references.ts
const shorthand = /(^|[^\w/&#`.-])(?:([\w.-]{1,100}\/[\w.-]{1,100}))?#(\d{1,9})(?!\w)/g;
const link$1 = /\/([\w.-]{1,100}\/[\w.-]{1,100})\/(?:issues|pull)\/(\d{1,9})(?!\w)/g;
const closing = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?[ \t]{1,4}(?:([\w.-]{1,100}\/[\w.-]{1,100}))?#(\d{1,9})(?!\w)/gi;
function mentionsIn(repo, text) {
	const found = [...[...text.matchAll(shorthand)].map(([, , name, number]) => ({
		repository: name ?? fullNameOf(repo),
		number: Number(number)
	})), ...[...text.matchAll(link$1)].map(([, name = "", number]) => ({
		repository: name,
		number: Number(number)
	}))];
	return [...new Map(found.map((mention) => [`${mention.repository.toLowerCase()}#${mention.number}`, mention])).values()];
}
function issueOf$1(world, mention) {
	return world.repositories.get(mention.repository.toLowerCase())?.issues.get(mention.number);
}
function crossReference(world, repo, actor, source, text) {
	const repository = fullNameOf(repo);
	for (const mention of mentionsIn(repo, text)) {
		const target = issueOf$1(world, mention);
		if (!target || target === source) continue;
		if (target.events.some((event) => event.source?.number === source.number && event.source.repository === repository)) continue;
		target.events.push({
			id: world.nextId(),
			event: "cross-referenced",
			actor,
			createdAt: world.now(),
			source: {
				repository,
				number: source.number
			}
		});
		target.updatedAt = world.now();
	}
}
function commitReferences(world, repo, actor, sha, message) {
	for (const mention of mentionsIn(repo, message)) {
		const target = issueOf$1(world, mention);
		if (!target || target.events.some((event) => event.event === "referenced" && event.commitId === sha)) continue;
		target.events.push({
			id: world.nextId(),
			event: "referenced",
			actor,
			createdAt: world.now(),
			commitId: sha
		});
	}
}
function closedBy(repo, text) {
	const own = fullNameOf(repo).toLowerCase();
	const numbers = [...text.matchAll(closing)].filter(([, name]) => name === void 0 || name.toLowerCase() === own).map(([, , number]) => Number(number));
	return [...new Set(numbers)].flatMap((number) => repo.issues.get(number) ?? []);
}
// src/local-github/state/issues.ts
const bodyLimit = 65536;
function checkBody(resource, body) {
	if (body !== null && [...body].length > 65536) throw invalid({
		resource,
		code: "unprocessable",
		field: "data",
		message: `Body is too long (maximum is ${bodyLimit} characters)`
	});
}
function createIssue$1(world, repo, actor, wanted) {
	const resource = wanted.pull ? "PullRequest" : "Issue";
	if (wanted.title.trim() === "") throw missing(resource, "title");
	if ([...wanted.title].length > 256) throw invalid({
		resource,
		code: "custom",
		field: "title",
		message: "title is too long (maximum is 256 characters)"
	});
	checkBody(resource, wanted.body);
	const now = world.now();
	repo.lastNumber += 1;
	const issue = {
		id: world.nextId(),
		number: repo.lastNumber,
		title: wanted.title,
		body: wanted.body,
		user: actor,
		state: "open",
		stateReason: null,
		createdAt: now,
		updatedAt: now,
		closedAt: null,
		closedBy: null,
		type: null,
		labels: [],
		assignees: [],
		milestone: null,
		locked: false,
		lockReason: null,
		reactions: [],
		events: [],
		parent: null,
		children: [],
		pull: wanted.pull ?? null
	};
	repo.issues.set(issue.number, issue);
	addLabels(world, repo, actor, issue, wanted.labels ?? []);
	addAssignees(world, actor, issue, wanted.assignees ?? []);
	if (wanted.milestone) setMilestone(world, actor, issue, wanted.milestone);
	crossReference(world, repo, actor, issue, `${wanted.title}\n${wanted.body ?? ""}`);
	return issue;
}
function record(world, issue, actor, event, details = {}) {
	const entry = {
		id: world.nextId(),
		event,
		actor,
		createdAt: world.now(),
		...details
	};
	issue.events.push(entry);
	issue.updatedAt = entry.createdAt;
	return entry;
}
function findLabel(repo, name) {
	return repo.labels.find((label) => label.name.toLowerCase() === name.toLowerCase());
}
function ensureLabel(world, repo, name) {
	const known = findLabel(repo, name);
	if (known) return known;
	const label = {
		id: world.nextId(),
		name,
		color: "ededed",
		description: null,
		stock: false
	};
	repo.labels.push(label);
	return label;
}
function addLabels(world, repo, actor, issue, names) {
	const added = names.map((name) => ensureLabel(world, repo, name)).filter((label, index, all) => !issue.labels.includes(label) && all.indexOf(label) === index);
	for (const label of added) {
		issue.labels.push(label);
		record(world, issue, actor, "labeled", { label });
	}
	return added;
}
function removeLabel$1(world, actor, issue, name) {
	const label = issue.labels.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
	if (!label) return null;
	issue.labels.splice(issue.labels.indexOf(label), 1);
	record(world, issue, actor, "unlabeled", { label });
	return label;
}
function setLabels(world, repo, actor, issue, names) {
	const wanted = new Set(names.map((name) => name.toLowerCase()));
	for (const label of [...issue.labels]) if (!wanted.has(label.name.toLowerCase())) removeLabel$1(world, actor, issue, label.name);
	addLabels(world, repo, actor, issue, names);
}
function addAssignees(world, actor, issue, accounts) {
	for (const assignee of accounts) {
		if (issue.assignees.includes(assignee) || issue.assignees.length >= 10) continue;
		issue.assignees.push(assignee);
		record(world, issue, actor, "assigned", { assignee });
	}
}
function removeAssignees(world, actor, issue, accounts) {
	for (const assignee of accounts) {
		const at = issue.assignees.indexOf(assignee);
		if (at < 0) continue;
		issue.assignees.splice(at, 1);
		record(world, issue, actor, "unassigned", { assignee });
	}
}
function setMilestone(world, actor, issue, milestone) {
	if (issue.milestone === milestone) return;
	if (issue.milestone) record(world, issue, actor, "demilestoned", { milestone: issue.milestone.title });
	issue.milestone = milestone;
	if (milestone) record(world, issue, actor, "milestoned", { milestone: milestone.title });
}
function setType(world, repo, actor, issue, name) {
	const type = name === null ? null : findType(repo, name);
	const before = issue.type;
	if (type === before) return;
	issue.type = type;
	if (type && before) record(world, issue, actor, "issue_type_changed", { issueType: type });
	else if (type) record(world, issue, actor, "issue_type_added", { issueType: type });
	else if (before) record(world, issue, actor, "issue_type_removed", { issueType: before });
}
function findType(repo, name) {
	const type = repo.issueTypes.find((one) => one.name.toLowerCase() === name.toLowerCase());
	if (!type) throw invalid({
		resource: "Issue",
		code: "invalid",
		field: "type",
		value: name
	});
	return type;
}
function renameIssue(world, repo, actor, issue, title) {
	if (title.trim() === "") throw missing("Issue", "title");
	if (title === issue.title) return;
	const from = issue.title;
	issue.title = title;
	record(world, issue, actor, "renamed", { rename: {
		from,
		to: title
	} });
	crossReference(world, repo, actor, issue, title);
}
function rewriteIssue(world, repo, actor, issue, body) {
	checkBody(issue.pull ? "PullRequest" : "Issue", body);
	issue.body = body;
	issue.updatedAt = world.now();
	crossReference(world, repo, actor, issue, body ?? "");
}
function closeIssue(world, actor, issue, reason = "completed", cause = {}) {
	const wanted = issue.pull ? null : reason ?? "completed";
	if (issue.state === "closed") {
		issue.stateReason = wanted;
		return;
	}
	issue.state = "closed";
	issue.stateReason = wanted;
	issue.closedAt = world.now();
	issue.closedBy = actor;
	record(world, issue, actor, "closed", {
		stateReason: wanted,
		...cause
	});
}
function reopenIssue(world, actor, issue) {
	if (issue.state === "open") return;
	issue.state = "open";
	issue.stateReason = issue.pull ? null : "reopened";
	issue.closedAt = null;
	issue.closedBy = null;
	record(world, issue, actor, "reopened");
}
function lockIssue(world, actor, issue, reason) {
	issue.locked = true;
	issue.lockReason = reason;
	record(world, issue, actor, "locked", { lockReason: reason });
}
function unlockIssue(world, actor, issue) {
	issue.locked = false;
	issue.lockReason = null;
	record(world, issue, actor, "unlocked");
}
// src/local-github/state/commits.ts
function signatureOf(world, account, name) {
	return {
		name: name?.name ?? account?.name ?? "ghost",
		email: name?.email ?? account?.email ?? "ghost@users.noreply.github.com",
		epoch: epochOf(instantOf(name?.date) ?? world.now()),
		zone: "+0000"
	};
}
function writeCommit(world, repo, actor, wanted) {
	const base = repo.git.commit(wanted.parents[0] ?? "")?.tree ?? "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
	const changes = Object.entries(wanted.files).map(([path, text]) => [path, text === null ? null : {
		mode: "100644",
		sha: repo.git.put("blob", Buffer.from(text))
	}]);
	const author = signatureOf(world, actor, {
		...wanted.author,
		...wanted.authoredAt !== void 0 && { date: wanted.authoredAt }
	});
	return repo.git.putCommit({
		tree: treeWith(repo.git, base, new Map(changes)),
		parents: wanted.parents,
		author,
		committer: signatureOf(world, actor, wanted.author),
		message: wanted.message
	});
}
function moveRef(world, repo, actor, ref, sha) {
	const before = repo.git.refs.get(ref) ?? null;
	if (sha === null) repo.git.deleteRef(ref);
	else repo.git.setRef(ref, sha);
	refMoved(world, repo, actor, ref, before, sha);
}
function refMoved(world, repo, actor, ref, before, after) {
	repo.pushedAt = world.now();
	if (!ref.startsWith("refs/heads/")) return;
	const branch = ref.slice(11);
	for (const issue of repo.issues.values()) {
		if (issue.state !== "open" || issue.pull?.headRef !== branch) continue;
		if (after === null) closeIssue(world, actor, issue);
		else if (issue.pull.headSha !== after) {
			issue.pull.headSha = after;
			issue.updatedAt = world.now();
		}
	}
	if (after !== null) readMessages(world, repo, actor, branch, before, after);
}
function readMessages(world, repo, actor, branch, before, after) {
	const onlyStep = repo.git.commit(after)?.parents.length === 1 && repo.git.commit(after)?.parents[0] === before;
	const main = repo.git.refs.get(`refs/heads/${repo.defaultBranch}`);
	const since = before ?? (branch === repo.defaultBranch ? null : main ?? null);
	const fresh = onlyStep ? [after] : since ? commitsBetween(repo.git, since, after) : [];
	for (const sha of fresh.reverse()) {
		const message = repo.git.commit(sha)?.message ?? "";
		if (!message.includes("#") && !message.includes("/issues/")) continue;
		commitReferences(world, repo, actor, sha, message);
		if (branch === repo.defaultBranch) for (const issue of closedBy(repo, message)) closeIssue(world, actor, issue, "completed", { commitId: sha });
	}
}
function branchTip(repo, branch) {
	return repo.git.refs.get(`refs/heads/${branch}`) ?? null;
}
function isFastForward(repo, from, to) {
	return repo.git.commit(to)?.parents.includes(from) === true || isAncestor(repo.git, from, to);
}
// src/local-github/state/deployments.ts
function createDeployment(world, repo, actor, wanted) {
	const now = world.now();
	const environment = wanted.environment ?? "production";
	const deployment = {
		id: world.nextId(),
		sha: wanted.sha,
		ref: wanted.ref,
		task: wanted.task ?? "deploy",
		environment,
		description: wanted.description ?? null,
		payload: wanted.payload ?? {},
		creator: actor,
		transient: wanted.transient ?? false,
		production: wanted.production ?? environment === "production",
		createdAt: now,
		updatedAt: now,
		statuses: []
	};
	repo.deployments.push(deployment);
	return deployment;
}
function addDeploymentStatus(world, repo, actor, deployment, wanted) {
	const status = pushStatus(world, actor, deployment, wanted);
	if (wanted.state !== "success" || wanted.autoInactive === false) return status;
	for (const other of repo.deployments) if (other !== deployment && other.environment === deployment.environment && !other.transient && !other.production && other.statuses.at(-1)?.state === "success") pushStatus(world, actor, other, { state: "inactive" });
	return status;
}
function pushStatus(world, actor, deployment, wanted) {
	const link = wanted.logUrl ?? wanted.targetUrl ?? "";
	const status = {
		id: world.nextId(),
		state: wanted.state,
		creator: actor,
		description: wanted.description ?? "",
		targetUrl: link,
		logUrl: link,
		environmentUrl: wanted.environmentUrl ?? "",
		environment: deployment.environment,
		createdAt: world.now()
	};
	deployment.statuses.push(status);
	deployment.updatedAt = status.createdAt;
	return status;
}
function createRelease(world, repo, actor, wanted) {
	if (repo.releases.some((release) => release.tag === wanted.tag)) throw invalid({
		resource: "Release",
		code: "already_exists",
		field: "tag_name"
	});
	const target = wanted.target ?? repo.defaultBranch;
	const tagged = repo.git.refs.has(`refs/tags/${wanted.tag}`);
	const sha = repo.git.resolve(tagged ? wanted.tag : target);
	if (sha === null) throw invalid({
		resource: "Release",
		code: "invalid",
		field: "target_commitish"
	});
	if (!tagged && wanted.draft !== true) moveRef(world, repo, actor, `refs/tags/${wanted.tag}`, sha);
	const now = world.now();
	const release = {
		id: world.nextId(),
		tag: wanted.tag,
		name: wanted.name ?? null,
		body: wanted.body ?? null,
		target,
		draft: wanted.draft ?? false,
		prerelease: wanted.prerelease ?? false,
		author: actor,
		createdAt: now,
		publishedAt: wanted.draft === true ? null : now
	};
	repo.releases.push(release);
	return release;
}
function createWorkflowRun(world, repo, actor, wanted) {
	const workflow = ensureWorkflow(world, repo, wanted.path, wanted.name);
	const now = world.now();
	const run = {
		id: world.nextId(),
		workflow,
		number: repo.runs.filter((other) => other.workflow === workflow).length + 1,
		title: wanted.title ?? repo.git.commit(wanted.sha)?.message.split("\n")[0] ?? workflow.name,
		event: wanted.event ?? "push",
		status: wanted.status ?? "completed",
		conclusion: wanted.conclusion === void 0 ? "success" : wanted.conclusion,
		headBranch: wanted.branch,
		headSha: wanted.sha,
		actor,
		createdAt: now,
		startedAt: now,
		updatedAt: instantOf(wanted.updatedAt) ?? now
	};
	repo.runs.push(run);
	return run;
}
function ensureWorkflow(world, repo, path, name) {
	const known = repo.workflows.find((workflow) => workflow.path === path);
	if (known) return known;
	const workflow = {
		id: world.nextId(),
		path,
		name: name ?? path.split("/").at(-1) ?? path
	};
	repo.workflows.push(workflow);
	return workflow;
}
// src/local-github/shapes/links.ts
function apiOf(world, repo) {
	return `${world.apiUrl}/repos/${fullNameOf(repo)}`;
}
function webOf(world, repo) {
	return `${world.webUrl}/${fullNameOf(repo)}`;
}
function nodeId(kind, id) {
	return Buffer.from(`${kind}:${id}`).toString("base64url");
}
// src/local-github/state/comments.ts
function createComment$1(world, repo, actor, issue, body) {
	if (body !== null && body.trim() === "") throw missing("IssueComment", "body");
	checkBody("IssueComment", body);
	const now = world.now();
	const comment = {
		id: world.nextId(),
		issue: issue.number,
		body,
		user: actor,
		createdAt: now,
		updatedAt: now,
		reactions: [],
		minimized: null
	};
	repo.comments.set(comment.id, comment);
	issue.updatedAt = now;
	crossReference(world, repo, actor, issue, body ?? "");
	return comment;
}
function editComment$1(world, repo, actor, comment, body) {
	if (body.trim() === "") throw missing("IssueComment", "body");
	checkBody("IssueComment", body);
	comment.body = body;
	comment.updatedAt = world.now();
	const issue = repo.issues.get(comment.issue);
	if (!issue) return;
	issue.updatedAt = comment.updatedAt;
	crossReference(world, repo, actor, issue, body);
}
function commentsOf(repo, issue) {
	const found = [];
	for (const comment of repo.comments.values()) if (comment.issue === issue.number) found.push(comment);
	return found;
}
function react$1(world, reactions, user, content) {
	const known = reactions.find((reaction) => reaction.user === user && reaction.content === content);
	if (known) return {
		reaction: known,
		created: false
	};
	const reaction = {
		id: world.nextId(),
		user,
		content,
		createdAt: world.now()
	};
	reactions.push(reaction);
	return {
		reaction,
		created: true
	};
}
function minimizeComment(comment, reason) {
	comment.minimized = reason;
}
// src/local-github/shapes/user.ts
function userShape(world, account) {
	const login = encodeURIComponent(account.login);
	const api = `${world.apiUrl}/users/${login}`;
	return {
		login: account.login,
		id: account.id,
		node_id: nodeId("User", account.id),
		avatar_url: `${world.webUrl}/avatars/u/${account.id}`,
		gravatar_id: "",
		url: api,
		html_url: `${world.webUrl}/${account.type === "Bot" ? `apps/${encodeURIComponent(account.login.replace("[bot]", ""))}` : login}`,
		followers_url: `${api}/followers`,
		following_url: `${api}/following{/other_user}`,
		gists_url: `${api}/gists{/gist_id}`,
		starred_url: `${api}/starred{/owner}{/repo}`,
		subscriptions_url: `${api}/subscriptions`,
		organizations_url: `${api}/orgs`,
		repos_url: `${api}/repos`,
		events_url: `${api}/events{/privacy}`,
		received_events_url: `${api}/received_events`,
		type: account.type,
		user_view_type: "public",
		site_admin: false
	};
}
function userOrNull(world, account) {
	return account && userShape(world, account);
}
function publicUserShape(world, account) {
	return {
		...userShape(world, account),
		name: account.name,
		company: null,
		blog: "",
		location: null,
		email: null,
		hireable: null,
		bio: null,
		public_repos: 0,
		public_gists: 0,
		followers: 0,
		following: 0,
		created_at: account.createdAt,
		updated_at: account.createdAt
	};
}
function privateUserShape(world, account) {
	return {
		...publicUserShape(world, account),
		private_gists: 0,
		total_private_repos: 0,
		owned_private_repos: 0,
		disk_usage: 0,
		collaborators: 0,
		two_factor_authentication: true
	};
}
function associationOf(repo, account) {
	if (!account) return "NONE";
	if (account.id === repo.owner.id) return "OWNER";
	if (repo.collaborators.has(account.login.toLowerCase())) return roleOf(repo, account) === "read" ? "CONTRIBUTOR" : "COLLABORATOR";
	return account.type === "Bot" ? "CONTRIBUTOR" : "NONE";
}
// src/local-github/shapes/issue.ts
function labelShape(world, repo, label) {
	return {
		id: label.id,
		node_id: nodeId("Label", label.id),
		url: `${apiOf(world, repo)}/labels/${encodeURIComponent(label.name)}`,
		name: label.name,
		color: label.color,
		default: label.stock,
		description: label.description
	};
}
function issueTypeShape(type) {
	return {
		id: type.id,
		node_id: nodeId("IssueType", type.id),
		name: type.name,
		description: type.description,
		color: type.color,
		created_at: "2025-01-01T00:00:00Z",
		updated_at: "2025-01-01T00:00:00Z",
		is_enabled: true
	};
}
function milestoneShape(world, repo, milestone) {
	const api = `${apiOf(world, repo)}/milestones/${milestone.number}`;
	const members = [...repo.issues.values()].filter((issue) => issue.milestone === milestone);
	const open = members.filter((issue) => issue.state === "open").length;
	return {
		url: api,
		html_url: `${webOf(world, repo)}/milestone/${milestone.number}`,
		labels_url: `${api}/labels`,
		id: milestone.id,
		node_id: nodeId("Milestone", milestone.id),
		number: milestone.number,
		title: milestone.title,
		description: milestone.description,
		creator: userOrNull(world, milestone.creator),
		open_issues: open,
		closed_issues: members.length - open,
		state: milestone.state,
		created_at: milestone.createdAt,
		updated_at: milestone.updatedAt,
		due_on: milestone.dueOn,
		closed_at: milestone.closedAt
	};
}
function reactionShape(world, reaction) {
	return {
		id: reaction.id,
		node_id: nodeId("Reaction", reaction.id),
		user: userShape(world, reaction.user),
		content: reaction.content,
		created_at: reaction.createdAt
	};
}
function reactionRollup(url, reactions) {
	const count = (content) => reactions.filter((reaction) => reaction.content === content).length;
	return {
		url: `${url}/reactions`,
		total_count: reactions.length,
		...Object.fromEntries([
			"+1",
			"-1",
			"laugh",
			"hooray",
			"confused",
			"heart",
			"rocket",
			"eyes"
		].map((content) => [content, count(content)]))
	};
}
function issueShape(world, repo, issue) {
	const api = `${apiOf(world, repo)}/issues/${issue.number}`;
	const children = issue.children.flatMap((number) => repo.issues.get(number) ?? []);
	const completed = children.filter((child) => child.state === "closed").length;
	return {
		url: api,
		repository_url: apiOf(world, repo),
		labels_url: `${api}/labels{/name}`,
		comments_url: `${api}/comments`,
		events_url: `${api}/events`,
		html_url: issueUrl(world, repo, issue),
		id: issue.id,
		node_id: nodeId(issue.pull ? "PullRequest" : "Issue", issue.id),
		number: issue.number,
		title: issue.title,
		user: userOrNull(world, issue.user),
		labels: issue.labels.map((label) => labelShape(world, repo, label)),
		state: issue.state,
		locked: issue.locked,
		assignee: userOrNull(world, issue.assignees[0] ?? null),
		assignees: issue.assignees.map((account) => userShape(world, account)),
		milestone: issue.milestone && milestoneShape(world, repo, issue.milestone),
		comments: commentsOf(repo, issue).length,
		created_at: issue.createdAt,
		updated_at: issue.updatedAt,
		closed_at: issue.closedAt,
		author_association: associationOf(repo, issue.user),
		active_lock_reason: issue.lockReason,
		body: issue.body,
		reactions: reactionRollup(api, issue.reactions),
		timeline_url: `${api}/timeline`,
		performed_via_github_app: null,
		state_reason: issue.stateReason,
		...!issue.pull && { type: issue.type && issueTypeShape(issue.type) },
		...issue.pull ? pullLinks(world, repo, issue) : {
			sub_issues_summary: {
				total: children.length,
				completed,
				percent_completed: children.length === 0 ? 0 : Math.floor(completed * 100 / children.length)
			},
			issue_dependencies_summary: {
				blocked_by: 0,
				total_blocked_by: 0,
				blocking: 0,
				total_blocking: 0
			},
			...issue.parent !== null && { parent_issue_url: `${apiOf(world, repo)}/issues/${issue.parent}` }
		}
	};
}
function wholeIssueShape(world, repo, issue) {
	return {
		...issueShape(world, repo, issue),
		closed_by: userOrNull(world, issue.closedBy)
	};
}
function issueUrl(world, repo, issue) {
	return `${webOf(world, repo)}/${issue.pull ? "pull" : "issues"}/${issue.number}`;
}
function pullLinks(world, repo, issue) {
	const web = issueUrl(world, repo, issue);
	return {
		draft: issue.pull?.draft ?? false,
		pull_request: {
			url: `${apiOf(world, repo)}/pulls/${issue.number}`,
			html_url: web,
			diff_url: `${web}.diff`,
			patch_url: `${web}.patch`,
			merged_at: issue.pull?.mergedAt ?? null
		}
	};
}
// src/local-github/shapes/comment.ts
function commentUrl(world, repo, comment) {
	const kind = repo.issues.get(comment.issue)?.pull ? "pull" : "issues";
	return `${webOf(world, repo)}/${kind}/${comment.issue}#issuecomment-${comment.id}`;
}
function commentShape(world, repo, comment) {
	const api = `${apiOf(world, repo)}/issues/comments/${comment.id}`;
	return {
		url: api,
		html_url: commentUrl(world, repo, comment),
		issue_url: `${apiOf(world, repo)}/issues/${comment.issue}`,
		id: comment.id,
		node_id: nodeId("IssueComment", comment.id),
		user: userOrNull(world, comment.user),
		created_at: comment.createdAt,
		updated_at: comment.updatedAt,
		body: comment.body,
		minimized: comment.minimized === null ? null : { reason: comment.minimized },
		author_association: associationOf(repo, comment.user),
		reactions: reactionRollup(api, comment.reactions),
		performed_via_github_app: null
	};
}
// src/local-github/shapes/check.ts
function appShape(world, login) {
	const slug = login.replace(/\[bot\]$/, "");
	const id = slug === "github-actions" ? 15368 : accountOf(world, login).id;
	return {
		id,
		slug,
		client_id: slug === "github-actions" ? "Iv1.05c79e9ad1f6bdfa" : `Iv1.${id}`,
		node_id: nodeId("App", id),
		owner: {
			...userShape(world, accountOf(world, "github")),
			type: "Organization"
		},
		name: slug === "github-actions" ? "GitHub Actions" : slug,
		description: "Automate your workflow from idea to production",
		external_url: `${world.webUrl}/features/actions`,
		html_url: `${world.webUrl}/apps/${slug}`,
		created_at: "2018-07-30T09:30:17Z",
		updated_at: "2024-04-10T20:33:16Z",
		permissions: {
			checks: "write",
			contents: "write",
			issues: "write"
		},
		events: ["check_run", "check_suite"]
	};
}
function checkRunShape(world, repo, run) {
	const url = `${apiOf(world, repo)}/check-runs/${run.id}`;
	return {
		id: run.id,
		name: run.name,
		node_id: nodeId("CheckRun", run.id),
		head_sha: run.headSha,
		external_id: run.externalId,
		url,
		html_url: `${webOf(world, repo)}/runs/${run.id}`,
		details_url: run.detailsUrl ?? `${webOf(world, repo)}/runs/${run.id}`,
		status: run.status,
		conclusion: run.conclusion,
		started_at: run.startedAt,
		completed_at: run.completedAt,
		check_suite: { id: run.suite },
		app: appShape(world, run.app),
		output: {
			title: run.title,
			summary: run.summary,
			text: run.text,
			annotations_count: run.annotations.length,
			annotations_url: `${url}/annotations`
		},
		pull_requests: pullsAt(world, repo, run.headSha)
	};
}
function pullsAt(world, repo, sha) {
	const place = {
		id: repo.id,
		url: apiOf(world, repo),
		name: repo.name
	};
	return [...repo.issues.values()].flatMap(({ id, number, state, pull }) => pull && state === "open" && pull.headSha === sha ? [{
		id,
		number,
		url: `${apiOf(world, repo)}/pulls/${number}`,
		head: {
			ref: pull.headRef,
			sha,
			repo: place
		},
		base: {
			ref: pull.baseRef,
			sha: pull.baseSha,
			repo: place
		}
	}] : []);
}
function annotationShape(world, repo, run, annotation) {
	return {
		path: annotation.path,
		blob_href: `${webOf(world, repo)}/blob/${run.headSha}/${annotation.path}`,
		start_line: annotation.startLine,
		end_line: annotation.endLine,
		start_column: annotation.startColumn,
		end_column: annotation.endColumn,
		annotation_level: annotation.level,
		title: annotation.title,
		message: annotation.message,
		raw_details: annotation.rawDetails
	};
}
// src/local-github/shapes/repository.ts
function minimalRepositoryShape(world, repo) {
	const [api, web, name] = [
		apiOf(world, repo),
		webOf(world, repo),
		fullNameOf(repo)
	];
	return {
		id: repo.id,
		node_id: nodeId("Repository", repo.id),
		name: repo.name,
		full_name: name,
		private: repo.private,
		owner: userShape(world, repo.owner),
		html_url: web,
		description: repo.description,
		fork: false,
		url: api,
		archive_url: `${api}/{archive_format}{/ref}`,
		assignees_url: `${api}/assignees{/user}`,
		blobs_url: `${api}/git/blobs{/sha}`,
		branches_url: `${api}/branches{/branch}`,
		collaborators_url: `${api}/collaborators{/collaborator}`,
		comments_url: `${api}/comments{/number}`,
		commits_url: `${api}/commits{/sha}`,
		compare_url: `${api}/compare/{base}...{head}`,
		contents_url: `${api}/contents/{+path}`,
		contributors_url: `${api}/contributors`,
		deployments_url: `${api}/deployments`,
		downloads_url: `${api}/downloads`,
		events_url: `${api}/events`,
		forks_url: `${api}/forks`,
		git_commits_url: `${api}/git/commits{/sha}`,
		git_refs_url: `${api}/git/refs{/sha}`,
		git_tags_url: `${api}/git/tags{/sha}`,
		hooks_url: `${api}/hooks`,
		issue_comment_url: `${api}/issues/comments{/number}`,
		issue_events_url: `${api}/issues/events{/number}`,
		issues_url: `${api}/issues{/number}`,
		keys_url: `${api}/keys{/key_id}`,
		labels_url: `${api}/labels{/name}`,
		languages_url: `${api}/languages`,
		merges_url: `${api}/merges`,
		milestones_url: `${api}/milestones{/number}`,
		notifications_url: `${api}/notifications{?since,all,participating}`,
		pulls_url: `${api}/pulls{/number}`,
		releases_url: `${api}/releases{/id}`,
		stargazers_url: `${api}/stargazers`,
		statuses_url: `${api}/statuses/{sha}`,
		subscribers_url: `${api}/subscribers`,
		subscription_url: `${api}/subscription`,
		tags_url: `${api}/tags`,
		teams_url: `${api}/teams`,
		trees_url: `${api}/git/trees{/sha}`
	};
}
function repositoryShape(world, repo) {
	const web = webOf(world, repo);
	const open = [...repo.issues.values()].filter((issue) => issue.state === "open").length;
	return {
		...minimalRepositoryShape(world, repo),
		git_url: `git:${web.replace(/^https?:/, "")}.git`,
		ssh_url: `git@${hostOf(world)}:${fullNameOf(repo)}.git`,
		clone_url: `${world.webUrl}/${fullNameOf(repo)}.git`,
		svn_url: web,
		mirror_url: null,
		homepage: null,
		language: null,
		license: null,
		topics: [],
		forks: 0,
		forks_count: 0,
		stargazers_count: 0,
		watchers_count: 0,
		watchers: 0,
		size: 0,
		default_branch: repo.defaultBranch,
		open_issues: open,
		open_issues_count: open,
		is_template: false,
		has_issues: repo.hasIssues,
		has_projects: true,
		has_wiki: true,
		has_pages: false,
		has_downloads: true,
		has_discussions: false,
		archived: repo.archived,
		disabled: false,
		visibility: repo.private ? "private" : "public",
		pushed_at: repo.pushedAt,
		created_at: repo.createdAt,
		updated_at: repo.updatedAt,
		allow_forking: true,
		web_commit_signoff_required: false
	};
}
function fullRepositoryShape(world, repo, viewer) {
	return {
		...repositoryShape(world, repo),
		permissions: permissionsShape(roleOf(repo, viewer)),
		network_count: 0,
		subscribers_count: 0,
		allow_squash_merge: true,
		allow_merge_commit: true,
		allow_rebase_merge: true
	};
}
const ladder = [
	"none",
	"read",
	"triage",
	"write",
	"maintain",
	"admin"
];
function atLeast(role, wanted) {
	return ladder.indexOf(role) >= ladder.indexOf(wanted);
}
function permissionsShape(role) {
	return {
		admin: atLeast(role, "admin"),
		maintain: atLeast(role, "maintain"),
		push: atLeast(role, "write"),
		triage: atLeast(role, "triage"),
		pull: atLeast(role, "read")
	};
}
function collaboratorShape(world, account, role) {
	return {
		permission: role === "maintain" ? "write" : role === "triage" ? "read" : role,
		role_name: role,
		user: {
			...userOrNull(world, account),
			email: null,
			permissions: permissionsShape(role),
			role_name: role
		}
	};
}
function hostOf({ webUrl }) {
	return webUrl.replace(/^https?:\/\//, "").replace(/[:/].*$/, "");
}
// src/local-github/shapes/deployment.ts
function deploymentShape(world, repo, deployment) {
	const url = `${apiOf(world, repo)}/deployments/${deployment.id}`;
	return {
		url,
		id: deployment.id,
		node_id: nodeId("Deployment", deployment.id),
		sha: deployment.sha,
		ref: deployment.ref,
		task: deployment.task,
		payload: deployment.payload,
		original_environment: deployment.environment,
		environment: deployment.environment,
		description: deployment.description,
		creator: userOrNull(world, deployment.creator),
		created_at: deployment.createdAt,
		updated_at: deployment.updatedAt,
		statuses_url: `${url}/statuses`,
		repository_url: apiOf(world, repo),
		transient_environment: deployment.transient,
		production_environment: deployment.production,
		performed_via_github_app: null
	};
}
function deploymentStatusShape(world, repo, deployment, status) {
	const url = `${apiOf(world, repo)}/deployments/${deployment.id}`;
	return {
		url: `${url}/statuses/${status.id}`,
		id: status.id,
		node_id: nodeId("DeploymentStatus", status.id),
		state: status.state,
		creator: userOrNull(world, status.creator),
		description: status.description,
		environment: status.environment,
		target_url: status.targetUrl,
		log_url: status.logUrl,
		environment_url: status.environmentUrl,
		created_at: status.createdAt,
		updated_at: status.createdAt,
		deployment_url: url,
		repository_url: apiOf(world, repo),
		performed_via_github_app: null
	};
}
function releaseShape(world, repo, release) {
	const [api, web] = [apiOf(world, repo), webOf(world, repo)];
	const [self, tag] = [`${api}/releases/${release.id}`, encodeURIComponent(release.tag)];
	return {
		url: self,
		assets_url: `${self}/assets`,
		upload_url: `${self}/assets{?name,label}`,
		html_url: `${web}/releases/tag/${tag}`,
		id: release.id,
		node_id: nodeId("Release", release.id),
		tag_name: release.tag,
		target_commitish: release.target,
		name: release.name,
		draft: release.draft,
		prerelease: release.prerelease,
		immutable: false,
		created_at: release.createdAt,
		published_at: release.publishedAt,
		updated_at: release.publishedAt,
		author: userShape(world, release.author),
		assets: [],
		tarball_url: `${api}/tarball/${tag}`,
		zipball_url: `${api}/zipball/${tag}`,
		body: release.body
	};
}
function workflowShape(world, repo, workflow) {
	const file = workflow.path.split("/").at(-1) ?? workflow.path;
	const web = webOf(world, repo);
	return {
		id: workflow.id,
		node_id: nodeId("Workflow", workflow.id),
		name: workflow.name,
		path: workflow.path,
		state: workflow.disabled === true ? "disabled_manually" : "active",
		created_at: repo.createdAt,
		updated_at: repo.createdAt,
		url: `${apiOf(world, repo)}/actions/workflows/${workflow.id}`,
		html_url: `${web}/blob/${repo.defaultBranch}/${workflow.path}`,
		badge_url: `${web}/workflows/${encodeURIComponent(file)}/badge.svg`
	};
}
function workflowRunShape(world, repo, run) {
	const api = `${apiOf(world, repo)}/actions`;
	const url = `${api}/runs/${run.id}`;
	const commit = repo.git.commit(run.headSha);
	return {
		id: run.id,
		name: run.workflow.name,
		node_id: nodeId("WorkflowRun", run.id),
		head_branch: run.headBranch,
		head_sha: run.headSha,
		path: run.workflow.path,
		display_title: run.title,
		run_number: run.number,
		run_attempt: 1,
		event: run.event,
		status: run.status,
		conclusion: run.conclusion,
		workflow_id: run.workflow.id,
		check_suite_id: run.id,
		check_suite_node_id: nodeId("CheckSuite", run.id),
		url,
		html_url: `${webOf(world, repo)}/actions/runs/${run.id}`,
		pull_requests: pullsAt(world, repo, run.headSha),
		created_at: run.createdAt,
		updated_at: run.updatedAt,
		run_started_at: run.startedAt,
		actor: userShape(world, run.actor),
		triggering_actor: userShape(world, run.actor),
		jobs_url: `${url}/jobs`,
		logs_url: `${url}/logs`,
		check_suite_url: `${apiOf(world, repo)}/check-suites/${run.id}`,
		artifacts_url: `${url}/artifacts`,
		cancel_url: `${url}/cancel`,
		rerun_url: `${url}/rerun`,
		previous_attempt_url: null,
		workflow_url: `${api}/workflows/${run.workflow.id}`,
		referenced_workflows: [],
		head_commit: commit && {
			id: run.headSha,
			tree_id: commit.tree,
			message: commit.message,
			timestamp: instantOfEpoch(commit.committer.epoch),
			author: {
				name: commit.author.name,
				email: commit.author.email
			},
			committer: {
				name: commit.committer.name,
				email: commit.committer.email
			}
		},
		repository: minimalRepositoryShape(world, repo),
		head_repository: minimalRepositoryShape(world, repo)
	};
}
// src/local-github/git/git-diff.ts
const run = promisify(execFile);
const remembered = /* @__PURE__ */ new WeakMap();
const patchLimit = 1e6;
function diffOf(store, beforeTree, afterTree) {
	if (beforeTree === afterTree) return Promise.resolve([]);
	const known = remembered.get(store) ?? /* @__PURE__ */ new Map();
	remembered.set(store, known);
	const key = `${beforeTree} ${afterTree}`;
	const pending = known.get(key) ?? computeDiff(store, beforeTree, afterTree);
	known.set(key, pending);
	return pending;
}
async function computeDiff(store, beforeTree, afterTree) {
	store.flush();
	const { stdout } = await run("git", [
		"diff-tree",
		"-r",
		"-M",
		"--raw",
		"-p",
		"-z",
		"--full-index",
		"--no-ext-diff",
		"--no-textconv",
		beforeTree,
		afterTree
	], {
		cwd: store.directory,
		env: gitEnvironment(),
		maxBuffer: 1 << 30,
		encoding: "utf8"
	});
	return parseDiff(stdout);
}
function parseDiff(output) {
	const entries = [];
	let at = 0;
	const field = () => {
		const end = output.indexOf("\0", at);
		const text = output.slice(at, end);
		at = end + 1;
		return text;
	};
	while (output[at] === ":") {
		const [, , oldSha = "", newSha = "", status = ""] = field().split(" ");
		const paths = /^[RC]/.test(status) ? [field(), field()] : [field()];
		entries.push({
			status: status.slice(0, 1),
			oldSha,
			newSha,
			paths
		});
	}
	const patches = output.slice(at).split(/^\0?diff --git /m).slice(1);
	return entries.map((entry, index) => fileDiffOf(entry, patches[index] ?? ""));
}
const statusNames = {
	A: "added",
	D: "removed",
	R: "renamed",
	M: "modified",
	T: "changed"
};
function fileDiffOf(entry, text) {
	const start = text.search(/^@@ /m);
	const patch = start < 0 ? null : text.slice(start).replace(/\n$/, "");
	const lines = patch?.split("\n") ?? [];
	const count = (sign) => lines.filter((line) => line.startsWith(sign)).length;
	const removed = entry.status === "D";
	return {
		path: entry.paths.at(-1) ?? "",
		previousPath: entry.paths.length > 1 ? entry.paths[0] ?? null : null,
		status: statusNames[entry.status] ?? "modified",
		additions: count("+"),
		deletions: count("-"),
		patch: patch !== null && patch.length > patchLimit ? null : patch,
		sha: removed ? entry.oldSha : entry.newSha
	};
}
function placeInPatch(patch, line, side) {
	const lines = patch.split("\n");
	let [left, right, hunkStart] = [
		0,
		0,
		0
	];
	for (const [position, text] of lines.entries()) {
		const header = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(text);
		if (header) {
			[left, right, hunkStart] = [
				Number(header[1]),
				Number(header[2]),
				position
			];
			continue;
		}
		if (text.startsWith("\\")) continue;
		const [inLeft, inRight] = [!text.startsWith("+"), !text.startsWith("-")];
		if (side === "RIGHT" ? inRight && right === line : inLeft && left === line) return {
			position,
			hunk: lines.slice(hunkStart, position + 1).join("\n")
		};
		left += inLeft ? 1 : 0;
		right += inRight ? 1 : 0;
	}
	return null;
}
// src/local-github/git/git-merge.ts
function mergeTrees(store, base, ours, theirs) {
	if (ours === theirs || base === theirs) return ours;
	if (base === ours) return theirs;
	const mine = new Map(differencesOf(store, base, ours).map((difference) => [difference.path, difference]));
	const changes = /* @__PURE__ */ new Map();
	for (const change of differencesOf(store, base, theirs)) {
		const merged = mergeFile(store, mine.get(change.path), change);
		if (merged === "conflict") return null;
		if (merged !== "ours") changes.set(change.path, merged);
	}
	return treeWith(store, ours, changes);
}
function mergeFile(store, ours, theirs) {
	const wanted = theirs.after && {
		mode: theirs.after.mode,
		sha: theirs.after.sha
	};
	if (!ours) return wanted;
	if (ours.after?.sha === theirs.after?.sha) return "ours";
	if (!ours.after || !theirs.after || !theirs.before) return "conflict";
	const sha = mergeContents(store, ours.after.sha, theirs.before.sha, theirs.after.sha);
	return sha === null ? "conflict" : {
		mode: theirs.after.mode,
		sha
	};
}
function mergeContents(store, ours, base, theirs) {
	const folder = mkdtempSync(join(tmpdir(), "merge-"));
	try {
		const paths = [
			ours,
			base,
			theirs
		].map((sha, index) => {
			const path = join(folder, String(index));
			writeFileSync(path, store.get(sha)?.content ?? Buffer.alloc(0));
			return path;
		});
		const result = spawnSync("git", [
			"merge-file",
			"-p",
			...paths
		], {
			env: gitEnvironment(),
			maxBuffer: 1 << 28
		});
		return result.status === 0 ? store.put("blob", result.stdout) : null;
	} finally {
		rmSync(folder, {
			recursive: true,
			force: true
		});
	}
}
// src/local-github/state/pulls.ts
function openPull(world, repo, actor, wanted) {
	const headRef = wanted.head.replace(/^[^:]*:/, "");
	const headSha = branchTip(repo, headRef);
	const baseSha = branchTip(repo, wanted.base);
	if (headSha === null) throw invalid({
		resource: "PullRequest",
		field: "head",
		code: "invalid"
	});
	if (baseSha === null) throw invalid({
		resource: "PullRequest",
		field: "base",
		code: "invalid"
	});
	const custom = (message) => invalid({
		resource: "PullRequest",
		code: "custom",
		message
	});
	if ([...repo.issues.values()].some(({ state, pull }) => state === "open" && pull?.headRef === headRef && pull.baseRef === wanted.base)) throw custom(`A pull request already exists for ${repo.owner.login}:${headRef}.`);
	if (commitsBetween(repo.git, baseSha, headSha).length === 0) throw custom(`No commits between ${wanted.base} and ${headRef}`);
	const pull = {
		headRef,
		headSha,
		baseRef: wanted.base,
		baseSha,
		draft: wanted.draft,
		mergedAt: null,
		mergedBy: null,
		mergeCommitSha: null,
		landed: []
	};
	return createIssue$1(world, repo, actor, {
		title: wanted.title,
		body: wanted.body,
		pull
	});
}
function isPull(issue) {
	return issue?.pull != null;
}
function baseShaOf(repo, issue) {
	if (issue.state === "open") issue.pull.baseSha = branchTip(repo, issue.pull.baseRef) ?? issue.pull.baseSha;
	return issue.pull.baseSha;
}
function pullDiff(repo, issue) {
	const { headSha } = issue.pull;
	const base = mergeBaseOf(repo.git, baseShaOf(repo, issue), headSha);
	const tree = (sha) => repo.git.commit(sha ?? "")?.tree ?? "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
	return diffOf(repo.git, tree(base), tree(headSha));
}
function pullCommits(repo, issue) {
	return commitsBetween(repo.git, baseShaOf(repo, issue), issue.pull.headSha).reverse();
}
function pullsOfCommit$1(repo, sha) {
	return [...repo.issues.values()].filter(isPull).filter((issue) => issue.pull.mergeCommitSha === sha || issue.pull.landed.includes(sha) || issue.pull.headSha === sha || pullCommits(repo, issue).includes(sha));
}
function mergedTreeOf(repo, issue) {
	const base = baseShaOf(repo, issue);
	const tree = (sha) => repo.git.commit(sha ?? "")?.tree ?? "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
	return mergeTrees(repo.git, tree(mergeBaseOf(repo.git, base, issue.pull.headSha)), tree(base), tree(issue.pull.headSha));
}
function checkReviewer(issue, actor, event) {
	if (issue.user !== actor) return;
	if (event === "APPROVE") throw unprocessable("Unprocessable Entity", ["Can not approve your own pull request"]);
	if (event === "REQUEST_CHANGES") throw unprocessable("Unprocessable Entity", ["Can not request changes on your own pull request"]);
}
// src/local-github/state/merge-rules.ts
function mergeabilityOf(repo, issue) {
	if (issue.state === "closed") return {
		mergeable: null,
		state: "unknown"
	};
	if (mergedTreeOf(repo, issue) === null) return {
		mergeable: false,
		state: "dirty"
	};
	if (issue.pull.draft) return {
		mergeable: true,
		state: "draft"
	};
	if (missingChecks(repo, issue.pull.baseRef, issue.pull.headSha).length > 0) return {
		mergeable: true,
		state: "blocked"
	};
	return {
		mergeable: true,
		state: latestChecks(repo, issue.pull.headSha).every(passes) ? "clean" : "unstable"
	};
}
function missingChecks(repo, ref, sha) {
	const branch = ref.replace(/^refs\/heads\//, "");
	const runs = latestChecks(repo, sha);
	return requiredChecksOf(repo, branch).filter((name) => {
		const named = runs.filter((run) => run.name === name);
		return named.length === 0 || !named.every(passes);
	});
}
function passes({ status, conclusion }) {
	return status === "completed" && [
		"success",
		"neutral",
		"skipped"
	].includes(conclusion ?? "");
}
function latestChecks(repo, sha) {
	const runs = [...repo.checkRuns.values()].filter((run) => run.headSha === sha);
	return runs.filter((run) => !runs.some((other) => other.name === run.name && other.suite === run.suite && other.id > run.id));
}
// src/local-github/shapes/commit.ts
const verification = {
	verified: false,
	reason: "unsigned",
	signature: null,
	payload: null,
	verified_at: null
};
function signatureShape({ name, email, epoch }) {
	return {
		name,
		email,
		date: instantOfEpoch(epoch)
	};
}
function messageOf$1(commit) {
	return commit.message.replace(/\n+$/, "");
}
function accountBehind(world, { email, name }) {
	return accountWithEmail(world, email) ?? world.accounts.get(name.toLowerCase()) ?? null;
}
function gitCommitShape(world, repo, sha) {
	const commit = repo.git.commit(sha);
	if (!commit) throw notFound();
	const [api, web] = [apiOf(world, repo), webOf(world, repo)];
	return {
		sha,
		node_id: nodeId("Commit", sha),
		url: `${api}/git/commits/${sha}`,
		html_url: `${web}/commit/${sha}`,
		author: signatureShape(commit.author),
		committer: signatureShape(commit.committer),
		tree: {
			sha: commit.tree,
			url: `${api}/git/trees/${commit.tree}`
		},
		message: messageOf$1(commit),
		parents: commit.parents.map((parent) => ({
			sha: parent,
			url: `${api}/git/commits/${parent}`,
			html_url: `${web}/commit/${parent}`
		})),
		verification
	};
}
function commitShape(world, repo, sha) {
	const commit = repo.git.commit(sha);
	if (!commit) throw notFound();
	const [api, web] = [apiOf(world, repo), webOf(world, repo)];
	return {
		sha,
		node_id: nodeId("Commit", sha),
		commit: {
			author: signatureShape(commit.author),
			committer: signatureShape(commit.committer),
			message: messageOf$1(commit),
			tree: {
				sha: commit.tree,
				url: `${api}/git/trees/${commit.tree}`
			},
			url: `${api}/git/commits/${sha}`,
			comment_count: 0,
			verification
		},
		url: `${api}/commits/${sha}`,
		html_url: `${web}/commit/${sha}`,
		comments_url: `${api}/commits/${sha}/comments`,
		author: userOrNull(world, accountBehind(world, commit.author)),
		committer: userOrNull(world, accountBehind(world, commit.committer)),
		parents: commit.parents.map((parent) => ({
			sha: parent,
			url: `${api}/commits/${parent}`,
			html_url: `${web}/commit/${parent}`
		}))
	};
}
function fileShape(world, repo, ref, file) {
	const [api, web] = [apiOf(world, repo), webOf(world, repo)];
	const path = file.path.split("/").map(encodeURIComponent).join("/");
	return {
		sha: file.sha,
		filename: file.path,
		status: file.status,
		additions: file.additions,
		deletions: file.deletions,
		changes: file.additions + file.deletions,
		blob_url: `${web}/blob/${ref}/${path}`,
		raw_url: `${web}/raw/${ref}/${path}`,
		contents_url: `${api}/contents/${path}?ref=${ref}`,
		...file.previousPath !== null && { previous_filename: file.previousPath },
		...file.patch !== null && { patch: file.patch }
	};
}
function statsShape(files) {
	const additions = files.reduce((sum, file) => sum + file.additions, 0);
	const deletions = files.reduce((sum, file) => sum + file.deletions, 0);
	return {
		total: additions + deletions,
		additions,
		deletions
	};
}
function refShape(world, repo, ref, sha) {
	const type = repo.git.get(sha)?.type ?? "commit";
	return {
		ref,
		node_id: nodeId("Ref", ref),
		url: `${apiOf(world, repo)}/git/${ref}`,
		object: {
			sha,
			type,
			url: `${apiOf(world, repo)}/git/${type}s/${sha}`
		}
	};
}
const kinds = {
	"40000": "dir",
	"120000": "symlink",
	"160000": "submodule"
};
function contentShape(world, repo, ref, entry) {
	const path = entry.path.split("/").map(encodeURIComponent).join("/");
	const type = kinds[entry.mode] ?? "file";
	const folder = type === "dir";
	const self = `${apiOf(world, repo)}/contents/${path}?ref=${encodeURIComponent(ref)}`;
	const git = `${apiOf(world, repo)}/git/${folder ? "trees" : "blobs"}/${entry.sha}`;
	const html = `${webOf(world, repo)}/${folder ? "tree" : "blob"}/${encodeURIComponent(ref)}/${path}`;
	const size = folder ? 0 : repo.git.get(entry.sha)?.content.length ?? 0;
	return {
		name: entry.path.split("/").at(-1),
		path: entry.path,
		sha: entry.sha,
		size,
		url: self,
		html_url: html,
		git_url: git,
		download_url: folder ? null : `${webOf(world, repo)}/raw/${encodeURIComponent(ref)}/${path}`,
		type,
		_links: {
			self,
			git,
			html
		}
	};
}
function base64Of(content) {
	return content.toString("base64").replace(/(.{60})/g, "$1\n").replace(/([^\n])$/, "$1\n");
}
// src/local-github/shapes/pull.ts
function pullShape(world, repo, issue) {
	const { pull } = issue;
	const [api, web] = [apiOf(world, repo), issueUrl(world, repo, issue)];
	const self = `${api}/pulls/${issue.number}`;
	const side = (ref, sha) => ({
		label: `${repo.owner.login}:${ref}`,
		ref,
		sha,
		user: userShape(world, repo.owner),
		repo: repositoryShape(world, repo)
	});
	const issueApi = `${api}/issues/${issue.number}`;
	return {
		url: self,
		id: issue.id,
		node_id: nodeId("PullRequest", issue.id),
		html_url: web,
		diff_url: `${web}.diff`,
		patch_url: `${web}.patch`,
		issue_url: issueApi,
		number: issue.number,
		state: issue.state,
		locked: issue.locked,
		title: issue.title,
		user: userOrNull(world, issue.user),
		body: issue.body,
		created_at: issue.createdAt,
		updated_at: issue.updatedAt,
		closed_at: issue.closedAt,
		merged_at: pull.mergedAt,
		merge_commit_sha: pull.mergeCommitSha,
		assignee: userOrNull(world, issue.assignees[0] ?? null),
		assignees: issue.assignees.map((account) => userShape(world, account)),
		requested_reviewers: [],
		requested_teams: [],
		labels: issue.labels.map((label) => labelShape(world, repo, label)),
		milestone: issue.milestone && milestoneShape(world, repo, issue.milestone),
		draft: pull.draft,
		commits_url: `${self}/commits`,
		review_comments_url: `${self}/comments`,
		review_comment_url: `${api}/pulls/comments{/number}`,
		comments_url: `${issueApi}/comments`,
		statuses_url: `${api}/statuses/${pull.headSha}`,
		head: side(pull.headRef, pull.headSha),
		base: side(pull.baseRef, baseShaOf(repo, issue)),
		_links: Object.fromEntries(Object.entries({
			self,
			html: web,
			issue: issueApi,
			comments: `${issueApi}/comments`,
			review_comments: `${self}/comments`,
			review_comment: `${api}/pulls/comments{/number}`,
			commits: `${self}/commits`,
			statuses: `${api}/statuses/${pull.headSha}`
		}).map(([name, href]) => [name, { href }])),
		author_association: associationOf(repo, issue.user),
		auto_merge: null,
		active_lock_reason: issue.lockReason
	};
}
async function wholePullShape(world, repo, issue) {
	const files = await pullDiff(repo, issue);
	const { additions, deletions } = statsShape(files);
	const merged = issue.pull.mergedAt !== null;
	const { mergeable, state } = mergeabilityOf(repo, issue);
	const reviewComments = [...repo.reviewComments.values()].filter((comment) => comment.pull === issue.number).length;
	return {
		...pullShape(world, repo, issue),
		merged,
		mergeable,
		rebaseable: mergeable,
		mergeable_state: state,
		merged_by: userOrNull(world, issue.pull.mergedBy),
		comments: commentsOf(repo, issue).length,
		review_comments: reviewComments,
		maintainer_can_modify: false,
		commits: pullCommits(repo, issue).length,
		additions,
		deletions,
		changed_files: files.length
	};
}
// src/local-github/webhook-payloads.ts
function webhookEvent(world, repo, sender, name, action, parts) {
	return {
		name,
		action,
		payload: {
			...action !== null && { action },
			...parts,
			repository: repositoryShape(world, repo),
			sender: userShape(world, sender)
		}
	};
}
function issueEvent(world, repo, sender, action, issue, more = {}) {
	return webhookEvent(world, repo, sender, "issues", action, {
		issue: webhookIssue(world, repo, issue),
		...more
	});
}
function webhookIssue(world, repo, issue) {
	return {
		...issueShape(world, repo, issue),
		...issue.pull ? {} : { pinned_comment: null }
	};
}
function labelEvent(world, repo, sender, action, issue, label) {
	return issueEvent(world, repo, sender, action, issue, { label: labelShape(world, repo, label) });
}
function commentEvent(world, repo, sender, action, issue, comment, more = {}) {
	return webhookEvent(world, repo, sender, "issue_comment", action, {
		...more,
		issue: webhookIssue(world, repo, issue),
		comment: {
			...commentShape(world, repo, comment),
			pin: null
		}
	});
}
function typeEvent(world, repo, sender, action, issue, type) {
	return issueEvent(world, repo, sender, action, issue, { type: issueTypeShape(type) });
}
function mergeGroupEvent(world, repo, sender, group) {
	return webhookEvent(world, repo, sender, "merge_group", "checks_requested", { merge_group: {
		head_sha: group.sha,
		head_ref: group.ref,
		base_sha: group.before,
		base_ref: `refs/heads/${group.base}`,
		head_commit: queuedCommit(repo, group.sha)
	} });
}
function queuedCommit(repo, sha) {
	const commit = repo.git.commit(sha);
	return commit && {
		id: sha,
		tree_id: commit.tree,
		message: commit.message.replace(/\n+$/, ""),
		timestamp: instantOfEpoch(commit.committer.epoch),
		author: {
			name: commit.author.name,
			email: commit.author.email
		},
		committer: {
			name: commit.committer.name,
			email: commit.committer.email
		}
	};
}
async function pullEvent(world, repo, sender, action, issue, more = {}) {
	return webhookEvent(world, repo, sender, "pull_request", action, {
		number: issue.number,
		pull_request: await wholePullShape(world, repo, issue),
		...more
	});
}
function deploymentStatusEvent(world, repo, sender, deployment, status) {
	return webhookEvent(world, repo, sender, "deployment_status", "created", {
		deployment_status: deploymentStatusShape(world, repo, deployment, status),
		deployment: deploymentShape(world, repo, deployment),
		check_run: null,
		workflow: null,
		workflow_run: null
	});
}
const zero = "0".repeat(40);
function pushEvent(world, repo, sender, ref, before, after, commits) {
	const event = webhookEvent(world, repo, sender, "push", null, {
		ref,
		before: before ?? zero,
		after,
		created: before === null,
		deleted: after === zero,
		forced: before !== null && !isFastForward(repo, before, after),
		base_ref: null,
		compare: `${webOf(world, repo)}/compare/${(before ?? zero).slice(0, 12)}...${after.slice(0, 12)}`,
		commits: commits.slice(-2048).map((sha) => pushedCommit(world, repo, sha)),
		head_commit: pushedCommit(world, repo, after),
		pusher: {
			name: sender.login,
			email: sender.email
		}
	});
	const times = {
		created_at: epochOf(repo.createdAt),
		pushed_at: epochOf(repo.pushedAt),
		stargazers: 0,
		master_branch: repo.defaultBranch
	};
	return {
		...event,
		payload: {
			...event.payload,
			repository: {
				...event.payload["repository"],
				...times
			}
		}
	};
}
function pushedCommit(world, repo, sha) {
	const commit = repo.git.commit(sha);
	if (!commit) return null;
	const changes = differencesOf(repo.git, repo.git.commit(commit.parents[0] ?? "")?.tree ?? "4b825dc642cb6eb9a060e54bf8d69288fbee4904", commit.tree);
	const person = ({ name, email }) => ({
		name,
		email,
		username: name
	});
	return {
		id: sha,
		tree_id: commit.tree,
		distinct: true,
		message: commit.message.replace(/\n+$/, ""),
		timestamp: instantOfEpoch(commit.committer.epoch),
		url: `${webOf(world, repo)}/commit/${sha}`,
		author: person(commit.author),
		committer: person(commit.committer),
		added: changes.filter((change) => !change.before).map((change) => change.path),
		removed: changes.filter((change) => !change.after).map((change) => change.path),
		modified: changes.filter((change) => change.before && change.after).map((change) => change.path)
	};
}
function workflowDispatchEvent(world, repo, sender, workflow, ref, inputs) {
	return webhookEvent(world, repo, sender, "workflow_dispatch", null, {
		inputs,
		ref,
		workflow
	});
}
function repositoryDispatchEvent(world, repo, sender, type, payload) {
	return webhookEvent(world, repo, sender, "repository_dispatch", type, {
		branch: repo.defaultBranch,
		client_payload: payload,
		installation: {
			id: 1,
			node_id: nodeId("Installation", 1)
		}
	});
}
function scheduleEvent(world, repo, cron) {
	return {
		name: "schedule",
		action: null,
		payload: {
			schedule: cron,
			repository: repositoryShape(world, repo),
			workflow: ".github/workflows/schedule.yml"
		}
	};
}
// src/local-github/acts/deploy-acts.ts
function deployActs(stage) {
	const { world, repo, actor } = stage;
	const shaOf = (ref) => {
		const sha = repo.git.resolve(ref);
		if (sha === null) throw new Error(`${ref} is no commit`);
		return sha;
	};
	return {
		deployment: async (wanted) => {
			return {
				id: stage.at(wanted, () => createDeployment(world, repo, actor, {
					...wanted,
					sha: shaOf(wanted.ref)
				})).id,
				events: []
			};
		},
		deploymentStatus: async (id, wanted) => {
			const deployment = repo.deployments.find((candidate) => candidate.id === id);
			if (!deployment) throw new Error(`there is no deployment ${id}`);
			const status = stage.at(wanted, () => addDeploymentStatus(world, repo, actor, deployment, wanted));
			return {
				id: status.id,
				events: [deploymentStatusEvent(world, repo, actor, deployment, status)]
			};
		},
		createRelease: async (wanted) => {
			return {
				id: stage.at(wanted, () => createRelease(world, repo, actor, wanted)).id,
				events: []
			};
		},
		createWorkflowRun: async ({ ref = repo.defaultBranch, ...wanted }) => {
			const branch = repo.git.refs.has(`refs/heads/${ref}`) ? ref : repo.defaultBranch;
			return {
				id: stage.at(wanted, () => createWorkflowRun(world, repo, actor, {
					...wanted,
					sha: shaOf(ref),
					branch
				})).id,
				events: []
			};
		},
		dispatchWorkflow: async (workflow, inputs = {}) => ({ events: [workflowDispatchEvent(world, repo, actor, workflow, `refs/heads/${repo.defaultBranch}`, inputs)] }),
		dispatchRepository: async (type, payload = {}) => ({ events: [repositoryDispatchEvent(world, repo, actor, type, payload)] })
	};
}
// src/local-github/state/merge.ts
function mergePull(world, repo, actor, issue, options) {
	checkMergeable(repo, actor, issue, options);
	const place = {
		world,
		repo,
		actor
	};
	const landed = commitsOf(place, issue, baseShaOf(repo, issue), options);
	land(place, issue, landed);
	const tip = landed.at(-1) ?? "";
	moveRef(world, repo, actor, `refs/heads/${issue.pull.baseRef}`, tip);
	closeTargets(place, issue);
	return tip;
}
function checkMergeable(repo, actor, issue, options) {
	const { pull } = issue;
	if (issue.state === "closed" || pull.draft) throw new Refusal(405, pull.draft ? "Pull Request is still a draft" : "Pull Request is not mergeable");
	if (options.sha !== void 0 && options.sha !== pull.headSha) throw new Refusal(409, "Head branch was modified. Review and try the merge again.");
	const ref = `refs/heads/${pull.baseRef}`;
	const missing = missingChecks(repo, ref, pull.headSha);
	const found = violations(repo, {
		actor,
		ref,
		before: "",
		after: pull.headSha,
		missing
	}).filter((text) => text !== "Changes must be made through a pull request.");
	if (found.length > 0) throw new Refusal(405, ruleMessage(repo, pull.baseRef, found));
	if (mergedTreeOf(repo, issue) === null) throw new Refusal(405, "Merge conflict");
}
function commitsOf(place, issue, base, options) {
	if (options.method === "rebase") return rebased(place, issue, base);
	const { world, repo, actor } = place;
	const signature = signatureOf(world, actor);
	const isMerge = options.method === "merge";
	return [repo.git.putCommit({
		tree: mergedOnto(repo, base, issue.pull.headSha),
		parents: isMerge ? [base, issue.pull.headSha] : [base],
		author: isMerge ? signature : signatureOf(world, issue.user),
		committer: signature,
		message: mergeMessage(repo, issue, options)
	})];
}
function treeOf(repo, sha) {
	return repo.git.commit(sha ?? "")?.tree ?? "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
}
function mergedOnto(repo, base, head) {
	const meeting = mergeBaseOf(repo.git, base, head);
	const tree = mergeTrees(repo.git, treeOf(repo, meeting), treeOf(repo, base), treeOf(repo, head));
	if (tree === null) throw new Refusal(405, "Merge conflict");
	return tree;
}
function rebased({ world, repo, actor }, issue, base) {
	const landed = [];
	for (const sha of pullCommits(repo, issue)) {
		const commit = repo.git.commit(sha);
		if (!commit || commit.parents.length > 1) continue;
		const onto = landed.at(-1) ?? base;
		const tree = mergeTrees(repo.git, treeOf(repo, commit.parents[0]), treeOf(repo, onto), commit.tree);
		if (tree === null) throw new Refusal(405, "This branch can not be rebased due to conflicts");
		landed.push(repo.git.putCommit({
			...commit,
			tree,
			parents: [onto],
			committer: signatureOf(world, actor)
		}));
	}
	return landed;
}
function land({ world, actor }, issue, landed) {
	const tip = landed.at(-1) ?? issue.pull.headSha;
	Object.assign(issue.pull, {
		mergedAt: world.now(),
		mergedBy: actor,
		mergeCommitSha: tip,
		landed: [...landed]
	});
	record(world, issue, actor, "merged", { commitId: tip });
	closeIssue(world, actor, issue);
}
function closeTargets({ world, repo, actor }, issue) {
	if (issue.pull.baseRef !== repo.defaultBranch) return;
	for (const target of closedBy(repo, `${issue.title}\n${issue.body ?? ""}`)) closeIssue(world, actor, target, "completed", { related: issue.number });
}
function mergeMessage(repo, issue, options) {
	const isMerge = options.method === "merge";
	const title = options.title ?? (isMerge ? `Merge pull request #${issue.number} from ${repo.owner.login}/${issue.pull.headRef}` : `${issue.title} (#${issue.number})`);
	const rest = options.message ?? (isMerge ? issue.title : pullCommits(repo, issue).map((sha) => `* ${repo.git.commit(sha)?.message.trim() ?? ""}`).join("\n\n"));
	return rest === "" ? title : `${title}\n\n${rest}`;
}
function enqueuePulls(world, repo, actor, pulls, options) {
	const entries = [];
	for (const issue of pulls) {
		const before = entries.at(-1)?.landed.at(-1) ?? baseShaOf(repo, issue);
		const landed = commitsOf({
			world,
			repo,
			actor
		}, issue, before, options);
		const ref = `refs/heads/gh-readonly-queue/${issue.pull.baseRef}/pr-${issue.number}-${before}`;
		repo.git.setRef(ref, landed.at(-1) ?? before);
		entries.push({
			issue,
			ref,
			before,
			landed
		});
	}
	return entries;
}
function landEntries(world, repo, actor, entries) {
	const place = {
		world,
		repo,
		actor
	};
	for (const { issue, ref, landed } of entries) {
		repo.git.deleteRef(ref);
		land(place, issue, landed);
		closeTargets(place, issue);
	}
	const last = entries.at(-1);
	if (last) moveRef(world, repo, actor, `refs/heads/${last.issue.pull.baseRef}`, last.landed.at(-1) ?? last.before);
}
function rollupBranch(world, repo, actor, pulls) {
	const signature = signatureOf(world, actor);
	let tip = pulls[0] ? baseShaOf(repo, pulls[0]) : "";
	for (const { number, title, pull } of pulls) tip = repo.git.putCommit({
		tree: mergedOnto(repo, tip, pull.headSha),
		parents: [tip, pull.headSha],
		author: signature,
		committer: signature,
		message: `Rollup merge of #${number} - ${repo.owner.login}:${pull.headRef}\n\n${title}`
	});
	const branch = `rollup-${tip.slice(0, 7)}`;
	moveRef(world, repo, actor, `refs/heads/${branch}`, tip);
	return branch;
}
// src/local-github/state/reviews.ts
const states = {
	APPROVE: "APPROVED",
	REQUEST_CHANGES: "CHANGES_REQUESTED",
	COMMENT: "COMMENTED",
	PENDING: "PENDING"
};
async function createReview(world, repo, actor, issue, wanted) {
	checkReviewer(issue, actor, wanted.event);
	checkBody("PullRequestReview", wanted.body);
	if (wanted.event !== "APPROVE" && wanted.event !== "PENDING" && wanted.body === "" && wanted.comments.length === 0) throw unprocessable("Unprocessable Entity", ["Body can not be blank"]);
	const places = await placesOf(repo, issue, wanted);
	const now = world.now();
	const review = {
		id: world.nextId(),
		pull: issue.number,
		user: actor,
		body: wanted.body,
		state: states[wanted.event],
		commitSha: wanted.commitSha,
		submittedAt: wanted.event === "PENDING" ? null : now
	};
	repo.reviews.set(review.id, review);
	for (const { comment, position, hunk } of places) {
		const entry = {
			id: world.nextId(),
			review: review.id,
			pull: issue.number,
			user: actor,
			body: comment.body,
			path: comment.path,
			line: comment.line,
			startLine: comment.startLine ?? null,
			side: comment.side,
			position,
			diffHunk: hunk,
			commitSha: wanted.commitSha,
			originalSha: wanted.commitSha,
			createdAt: now,
			updatedAt: now
		};
		repo.reviewComments.set(entry.id, entry);
	}
	issue.updatedAt = now;
	return review;
}
async function placesOf(repo, issue, wanted) {
	if (wanted.comments.length === 0) return [];
	const files = await pullDiff(repo, issue);
	return wanted.comments.map((comment) => {
		checkBody("PullRequestReviewComment", comment.body);
		const file = files.find((candidate) => candidate.path === comment.path);
		if (!file) throw unprocessable("Unprocessable Entity", ["Path could not be resolved"]);
		const place = placeInPatch(file.patch ?? "", comment.line, comment.side);
		const start = comment.startLine === void 0 ? place : placeInPatch(file.patch ?? "", comment.startLine, comment.side);
		if (!place || !start) throw unprocessable("Unprocessable Entity", ["Line could not be resolved"]);
		return {
			comment,
			position: place.position,
			hunk: place.hunk
		};
	});
}
function currentLine(repo, issue, comment) {
	if (comment.side === "LEFT" || comment.originalSha === issue.pull.headSha) return comment.line;
	const lineAt = (sha) => textAt(repo.git, repo.git.commit(sha)?.tree ?? "", comment.path)?.split("\n")[comment.line - 1];
	const now = lineAt(issue.pull.headSha);
	return now !== void 0 && now === lineAt(comment.originalSha) ? comment.line : null;
}
// src/local-github/acts/person.ts
function issueOf({ repo }, number) {
	const issue = repo.issues.get(number);
	if (!issue) throw new Error(`there is no issue #${number} in ${repo.owner.login}/${repo.name}`);
	return issue;
}
function pullOf$1(stage, number) {
	const issue = issueOf(stage, number);
	if (!isPull(issue)) throw new Error(`#${number} is no pull request`);
	return issue;
}
function accountsNamed({ world }, logins) {
	return [logins].flat().map((login) => accountOf(world, login));
}
async function changed(stage, action, issue, more = {}) {
	const { world, repo, actor } = stage;
	return isPull(issue) ? pullEvent(world, repo, actor, action, issue, more) : issueEvent(world, repo, actor, action, issue, more);
}
// src/local-github/acts/git-acts.ts
function gitActs(stage) {
	const { world, repo, actor } = stage;
	const commit = async ({ files, message, branch = repo.defaultBranch, author, authoredAt, at }) => {
		const [tip, main] = [branchTip(repo, branch), branchTip(repo, repo.defaultBranch)];
		const parent = tip ?? main;
		const sha = stage.at(whenOf(at), () => {
			const made = writeCommit(world, repo, actor, {
				files,
				message,
				parents: parent === null ? [] : [parent],
				...author && { author },
				...authoredAt !== void 0 && { authoredAt }
			});
			moveRef(world, repo, actor, `refs/heads/${branch}`, made);
			return made;
		});
		return {
			sha,
			events: await pushEvents(stage, branch, tip, sha)
		};
	};
	return {
		commit,
		editFile: async (path, change, options = {}) => {
			const branch = options.branch ?? repo.defaultBranch;
			const text = textAt(repo.git, repo.git.commit(branchTip(repo, branch) ?? "")?.tree ?? "4b825dc642cb6eb9a060e54bf8d69288fbee4904", path);
			if (text === null) throw new Error(`there is no file ${path} on ${branch}`);
			return commit({
				files: { [path]: change(text) },
				message: options.message ?? `Update ${path.split("/").at(-1) ?? path}`,
				branch,
				...options.at !== void 0 && { at: options.at }
			});
		},
		createBranch: async (name, from = repo.defaultBranch) => ({ events: refEvents(stage, `refs/heads/${name}`, from) }),
		deleteBranch: async (name, when) => {
			stage.at(when, () => moveRef(world, repo, actor, `refs/heads/${name}`, null));
			return { events: [] };
		},
		tag: async (name, ref = repo.defaultBranch) => ({ events: refEvents(stage, `refs/tags/${name}`, ref) }),
		openPull: async ({ title, body = null, head, base = repo.defaultBranch, draft = false, at }) => {
			const issue = stage.at(whenOf(at), () => openPull(world, repo, actor, {
				title,
				body,
				head,
				base,
				draft
			}));
			return {
				number: issue.number,
				events: [await changed(stage, "opened", issue)]
			};
		},
		merge: async (number, options = {}) => {
			const issue = pullOf$1(stage, number);
			const open = [...repo.issues.values()].filter((other) => other.state === "open" && other !== issue);
			const base = branchTip(repo, issue.pull.baseRef);
			const sha = stage.at(options, () => mergePull(world, repo, actor, issue, {
				method: "merge",
				...options
			}));
			const closed = await Promise.all(open.filter((other) => other.state === "closed").map((other) => changed(stage, "closed", other)));
			return {
				sha,
				events: [
					await pullEvent(world, repo, actor, "closed", issue),
					...closed,
					...await pushEvents(stage, issue.pull.baseRef, base, sha)
				]
			};
		},
		review: async (number, { event, body = "", comments = [], at }) => {
			const issue = pullOf$1(stage, number);
			const review = await createReview(world, repo, actor, issue, {
				event,
				body,
				commitSha: issue.pull.headSha,
				comments
			});
			if (at !== void 0) review.submittedAt = at;
			return {
				id: review.id,
				events: []
			};
		}
	};
}
function whenOf(at) {
	return at === void 0 ? {} : { at };
}
function refEvents({ world, repo, actor }, ref, from) {
	const sha = repo.git.resolve(from);
	if (sha === null) throw new Error(`${from} is no commit`);
	const before = repo.git.refs.get(ref) ?? null;
	moveRef(world, repo, actor, ref, sha);
	return [pushEvent(world, repo, actor, ref, before, sha, [])];
}
async function pushEvents(stage, branch, before, after) {
	const { world, repo, actor } = stage;
	const commits = repo.git.commit(after)?.parents.join(" ") === (before ?? "") ? [after] : before === null ? [] : commitsBetween(repo.git, before, after).reverse();
	const open = [...repo.issues.values()].filter(isPull).filter((issue) => issue.state === "open" && issue.pull.headRef === branch);
	const synchronized = await Promise.all(open.map((issue) => pullEvent(world, repo, actor, "synchronize", issue, {
		before,
		after
	})));
	return [pushEvent(world, repo, actor, `refs/heads/${branch}`, before, after, commits), ...synchronized];
}
// src/local-github/acts/issue-acts.ts
function issueActs(stage) {
	const { world, repo, actor } = stage;
	const commentOf = (id) => {
		const comment = repo.comments.get(id);
		if (!comment) throw new Error(`there is no comment ${id}`);
		return {
			comment,
			issue: issueOf(stage, comment.issue)
		};
	};
	return {
		createIssue: async ({ title, body = null, labels = [], assignees = [], at }) => stage.at(at === void 0 ? void 0 : { at }, () => {
			const issue = createIssue$1(world, repo, actor, {
				title,
				body
			});
			const events = [issueEvent(world, repo, actor, "opened", issue)];
			for (const name of labels) for (const label of addLabels(world, repo, actor, issue, [name])) events.push(labelEvent(world, repo, actor, "labeled", issue, label));
			for (const account of accountsNamed(stage, assignees)) {
				addAssignees(world, actor, issue, [account]);
				events.push(assigneeEvent(stage, "assigned", issue, account));
			}
			return {
				number: issue.number,
				events
			};
		}),
		editIssue: async (number, change) => {
			const issue = issueOf(stage, number);
			const before = {
				title: { from: issue.title },
				body: { from: issue.body ?? "" }
			};
			stage.at(change, () => {
				if (change.title !== void 0) renameIssue(world, repo, actor, issue, change.title);
				if (change.body !== void 0) rewriteIssue(world, repo, actor, issue, change.body);
			});
			return { events: [await changed(stage, "edited", issue, { changes: {
				...change.title !== void 0 && { title: before.title },
				...change.body !== void 0 && { body: before.body }
			} })] };
		},
		comment: async (number, body, when) => {
			const issue = issueOf(stage, number);
			const comment = stage.at(when, () => createComment$1(world, repo, actor, issue, body));
			return {
				id: comment.id,
				events: [commentEvent(world, repo, actor, "created", issue, comment)]
			};
		},
		editComment: async (id, body, when) => {
			const { comment, issue } = commentOf(id);
			const from = comment.body ?? "";
			stage.at(when, () => editComment$1(world, repo, actor, comment, body));
			return { events: [commentEvent(world, repo, actor, "edited", issue, comment, { changes: { body: { from } } })] };
		},
		deleteComment: async (id) => {
			const { comment, issue } = commentOf(id);
			repo.comments.delete(id);
			return { events: [commentEvent(world, repo, actor, "deleted", issue, comment)] };
		},
		react: async (id, content, when) => {
			stage.at(when, () => react$1(world, commentOf(id).comment.reactions, actor, content));
			return { events: [] };
		},
		setType: async (number, name, when) => {
			const issue = issueOf(stage, number);
			const before = issue.type;
			stage.at(when, () => setType(world, repo, actor, issue, name));
			const type = issue.type ?? before;
			const action = issue.type ? "typed" : "untyped";
			return { events: type ? [typeEvent(world, repo, actor, action, issue, type)] : [] };
		},
		minimize: async (id, reason, when) => {
			stage.at(when, () => minimizeComment(commentOf(id).comment, reason));
			return { events: [] };
		},
		label: async (number, labels, when) => {
			const issue = issueOf(stage, number);
			return { events: stage.at(when, () => addLabels(world, repo, actor, issue, [labels].flat())).map((label) => labelEvent(world, repo, actor, "labeled", issue, label)) };
		},
		unlabel: async (number, name, when) => {
			const issue = issueOf(stage, number);
			const label = stage.at(when, () => removeLabel$1(world, actor, issue, name));
			return { events: label ? [labelEvent(world, repo, actor, "unlabeled", issue, label)] : [] };
		},
		assign: async (number, logins, when) => {
			const issue = issueOf(stage, number);
			stage.at(when, () => addAssignees(world, actor, issue, accountsNamed(stage, logins)));
			return { events: accountsNamed(stage, logins).map((account) => assigneeEvent(stage, "assigned", issue, account)) };
		},
		unassign: async (number, logins, when) => {
			const issue = issueOf(stage, number);
			stage.at(when, () => removeAssignees(world, actor, issue, accountsNamed(stage, logins)));
			return { events: accountsNamed(stage, logins).map((account) => assigneeEvent(stage, "unassigned", issue, account)) };
		},
		close: async (number, options) => {
			const issue = issueOf(stage, number);
			stage.at(options, () => closeIssue(world, actor, issue, options?.reason ?? "completed"));
			return { events: [await changed(stage, "closed", issue)] };
		},
		reopen: async (number, when) => {
			const issue = issueOf(stage, number);
			stage.at(when, () => reopenIssue(world, actor, issue));
			return { events: [await changed(stage, "reopened", issue)] };
		},
		lock: async (number, when) => {
			stage.at(when, () => lockIssue(world, actor, issueOf(stage, number), null));
			return { events: [] };
		}
	};
}
function assigneeEvent({ world, repo, actor }, action, issue, account) {
	return issueEvent(world, repo, actor, action, issue, { assignee: userShape(world, account) });
}
// src/local-github/state/checks.ts
const annotationLimit = 50;
const textLimit = 65535;
function suiteFor(world, repo, sha, app) {
	for (const run of repo.checkRuns.values()) if (run.headSha === sha && run.app === app) return run.suite;
	return world.nextId();
}
function createCheckRun(world, repo, headSha, wanted) {
	checkOutput(wanted);
	const run = {
		id: world.nextId(),
		suite: wanted.suite ?? suiteFor(world, repo, headSha, wanted.app),
		app: wanted.app,
		name: wanted.name,
		headSha,
		status: "queued",
		conclusion: null,
		startedAt: instantOf(wanted.startedAt) ?? world.now(),
		completedAt: null,
		externalId: "",
		detailsUrl: null,
		title: null,
		summary: null,
		text: null,
		annotations: []
	};
	repo.checkRuns.set(run.id, run);
	changeCheckRun(world, run, wanted);
	return run;
}
function changeCheckRun(world, run, change) {
	checkOutput(change);
	run.name = change.name ?? run.name;
	run.status = change.conclusion === void 0 ? change.status ?? run.status : "completed";
	if (run.status !== "completed") run.conclusion = null;
	else {
		run.conclusion = change.conclusion ?? run.conclusion;
		run.completedAt = instantOf(change.completedAt) ?? run.completedAt ?? world.now();
	}
	run.externalId = change.externalId ?? run.externalId;
	run.detailsUrl = change.detailsUrl ?? run.detailsUrl;
	if (!change.output) return;
	run.title = change.output.title ?? run.title;
	run.summary = change.output.summary ?? run.summary;
	run.text = change.output.text ?? run.text;
	run.annotations.push(...change.output.annotations);
}
function checkOutput({ output }) {
	const count = output?.annotations.length ?? 0;
	if (count > annotationLimit) throw unprocessable(`Invalid request.\n\nNo more than ${annotationLimit} items are allowed; ${count} were supplied.`);
	for (const text of [output?.summary, output?.text]) {
		const size = Buffer.byteLength(text ?? "");
		if (size > textLimit) throw unprocessable(`Invalid request.\n\nOnly ${textLimit} characters are allowed; ${size} were supplied.`);
	}
}
// src/local-github/acts/merge-acts.ts
const queues = /* @__PURE__ */ new WeakMap();
function mergeActs(stage) {
	const { world, repo, actor } = stage;
	return {
		enqueue: async (numbers, options = {}) => {
			const pulls = numbers.map((number) => pullOf$1(stage, number));
			const entries = stage.at(options, () => enqueuePulls(world, repo, actor, pulls, {
				method: "merge",
				...options
			}));
			queues.set(repo, [...queues.get(repo) ?? [], ...entries]);
			return { events: entries.map(({ issue, ref, before, landed }) => mergeGroupEvent(world, repo, actor, {
				ref,
				base: issue.pull.baseRef,
				before,
				sha: landed.at(-1) ?? before
			})) };
		},
		landQueue: async (when) => {
			const entries = queues.get(repo) ?? [];
			queues.delete(repo);
			const base = entries[0]?.issue.pull.baseRef ?? repo.defaultBranch;
			const before = branchTip(repo, base);
			stage.at(when, () => landEntries(world, repo, actor, entries));
			const shas = entries.flatMap(({ landed }) => landed);
			return {
				shas,
				events: [...await Promise.all(entries.map(({ issue }) => pullEvent(world, repo, actor, "closed", issue))), ...await pushEvents(stage, base, before, shas.at(-1) ?? "")]
			};
		},
		rollup: async (numbers, when) => {
			const pulls = numbers.map((number) => pullOf$1(stage, number));
			const issue = stage.at(when, () => openPull(world, repo, actor, {
				title: `Rollup of ${pulls.length} pull requests`,
				body: `Successful merges:\n\n${pulls.map(({ number, title }) => ` - #${number} (${title})`).join("\n")}`,
				head: rollupBranch(world, repo, actor, pulls),
				base: pulls[0]?.pull.baseRef ?? repo.defaultBranch,
				draft: false
			}));
			return {
				number: issue.number,
				events: [await changed(stage, "opened", issue)]
			};
		},
		jobCheck: async ({ ref, name, status = "completed", conclusion = "success", at }) => {
			const sha = repo.git.resolve(ref);
			if (sha === null) throw new Error(`${ref} is no commit`);
			return {
				id: stage.at(at === void 0 ? void 0 : { at }, () => createCheckRun(world, repo, sha, {
					name,
					app: actionsBot,
					suite: world.nextId(),
					...status === "completed" ? { conclusion } : { status }
				})).id,
				events: []
			};
		}
	};
}
// src/local-github/faults.ts
function faultPlan(initial) {
	let entries = initial.map((fault) => ({
		fault,
		met: 0
	}));
	return {
		next: (call) => {
			let found = null;
			for (const entry of entries) {
				if (!fits(entry.fault.match, call)) continue;
				entry.met += 1;
				if ((entry.fault.match.nth === void 0 || entry.fault.match.nth === entry.met) && !found) found = entry.fault;
			}
			return found;
		},
		add: (...faults) => entries.push(...faults.map((fault) => ({
			fault,
			met: 0
		}))),
		clear: () => {
			entries = [];
		}
	};
}
function fits(match, call) {
	return (match.method === void 0 || match.method === call.method) && (match.route === void 0 || call.route.endsWith(match.route)) && (match.body === void 0 || call.body.includes(match.body)) && (match.write === void 0 || match.write === call.write);
}
const tookTooLong = "Something went wrong while executing your query. This may be the result of a timeout, or it could be a GitHub bug. Please include `LOCAL:000000` when reporting this issue.";
function withGraphqlError(answer, fault) {
	const { path, type, message = tookTooLong } = fault;
	const error = {
		...type !== void 0 && { type },
		...path && { path },
		message
	};
	const data = path ? without(answer.data, path) : void 0;
	return {
		...data !== void 0 && { data },
		errors: [error]
	};
}
function without(value, path) {
	const [key, ...rest] = path;
	if (key === void 0 || typeof value !== "object" || value === null) return null;
	const inner = without(value[key], rest);
	if (Array.isArray(value)) return value.map((item, at) => at === key ? inner : item);
	return {
		...value,
		[key]: inner
	};
}
// src/local-github/router.ts
const greedy = /* @__PURE__ */ new Set([
	"path",
	"ref",
	"basehead",
	"branch",
	"tag",
	"name"
]);
function routerOf(routes) {
	const compiled = [...routes].sort((a, b) => specificity(b.template) - specificity(a.template)).map((route) => ({
		route,
		pattern: patternOf(route.template)
	}));
	return (method, path) => {
		for (const { route, pattern } of compiled) {
			const found = route.method === method ? pattern.exec(path) : null;
			if (found) return {
				route,
				params: decoded(found.groups ?? {})
			};
		}
		throw new Refusal(404, "Not Found");
	};
}
function specificity(template) {
	return template.replace(/\{\w+\}/g, "").length;
}
function patternOf(template) {
	const source = template.replace(/[.+]/g, "\\$&").replace(/\{(\w+)\}/g, (_, name) => `(?<${name}>${greedy.has(name) ? ".+" : "[^/]+"})`);
	return new RegExp(`^${source}/?$`);
}
function decoded(groups) {
	try {
		return Object.fromEntries(Object.entries(groups).map(([name, text]) => [name, decodeURIComponent(text)]));
	} catch {
		throw new Refusal(400, "Bad Request");
	}
}
// src/local-github/tokens.ts
function callerOf(world, header) {
	if (!header) return {
		account: null,
		token: null
	};
	const [scheme = "", credentials = ""] = header.trim().split(/\s+/, 2);
	const value = scheme.toLowerCase() === "basic" ? Buffer.from(credentials, "base64").toString("utf8").split(":").at(-1) ?? "" : credentials;
	const token = world.tokens.get(value);
	if (!token) throw new Refusal(401, "Bad credentials");
	return {
		account: token.account,
		token
	};
}
function checkAccess(caller, repo, access, issue) {
	const writes = access.needs.some((need) => need.endsWith(":write"));
	const { token } = caller;
	if (token?.kind !== "app" && !atLeast(roleOf(repo, caller.account), "read")) throw notFound();
	if (!token && writes) throw new Refusal(401, "Requires authentication");
	if (token?.permissions) checkPermissions(token, token.permissions, repo, relevant(access.needs, issue));
	if (token?.kind === "user" && !atLeast(roleOf(repo, token.account), access.role)) throw forbidden("Must have admin rights to Repository.");
}
function relevant(needs, issue) {
	const narrowed = issue && !issue.pull ? needs.filter((need) => !need.startsWith("pull_requests")) : needs;
	return narrowed.length > 0 ? narrowed : needs;
}
function checkPermissions(token, granted, repo, needs) {
	if (needs.some((need) => {
		const [scope, level] = need.split(":");
		const have = granted[scope] ?? (scope === "metadata" ? "read" : void 0);
		return have === "write" || level === "read" && (have === "read" || !repo.private && token.kind === "user");
	})) return;
	const accepted = needs.map((need) => need.replace(":", "=")).join("; ");
	throw forbidden(`Resource not accessible by ${token.kind === "app" ? "integration" : "personal access token"}`, { "x-accepted-github-permissions": accepted });
}
// src/local-github/graphql/resolver.ts
var FieldError = class extends Error {
	type;
	constructor(type, message) {
		super(message);
		this.type = type;
	}
};
function repositorySource(repo) {
	return {
		__typename: "Repository",
		repo
	};
}
function commitSource(repo, sha) {
	return {
		__typename: "Commit",
		repo,
		sha
	};
}
function issueSource(repo, issue) {
	return {
		__typename: issue.pull ? "PullRequest" : "Issue",
		repo,
		issue
	};
}
function commentSource(repo, comment) {
	return {
		__typename: "IssueComment",
		repo,
		comment
	};
}
function deploymentSource(repo, deployment) {
	return {
		__typename: "Deployment",
		repo,
		deployment
	};
}
function mayRead(caller, repo, needs) {
	try {
		checkAccess(caller, repo, {
			needs,
			role: "read"
		});
		return true;
	} catch (error) {
		if (error instanceof Refusal) return false;
		throw error;
	}
}
function guarded$1(needs, answer) {
	return (source, args, context) => {
		if (!mayRead(context.caller, source.repo, needs)) throw new FieldError("FORBIDDEN", "Resource not accessible by integration");
		return answer(source, args, context);
	};
}
function databaseId({ world }, id) {
	return world.nullDatabaseIds ? null : id;
}
function list$1(value) {
	if (value === void 0 || value === null) return null;
	return (Array.isArray(value) ? value : [value]).map(String);
}
function ordered(items, args, created, updated = created) {
	const order = args["orderBy"];
	const at = order?.field === "UPDATED_AT" ? updated : created;
	const sorted = items.map((item, index) => ({
		item,
		index,
		at: at(item)
	})).sort((a, b) => a.at < b.at ? -1 : a.at > b.at ? 1 : a.index - b.index).map(({ item }) => item);
	return order?.direction === "DESC" ? sorted.reverse() : sorted;
}
// src/local-github/graphql/execute.ts
async function executeGraphql(schema, { query, variables, operationName }, context) {
	const document = parsed(query);
	if (document instanceof GraphQLError) return { errors: [errorShape(document)] };
	const problems = validate(schema, document, rules);
	if (problems.length > 0) return { errors: problems.map(errorShape) };
	const { data, errors } = await execute({
		schema,
		document,
		variableValues: variables,
		contextValue: context,
		...operationName !== void 0 && { operationName }
	});
	return {
		...data !== void 0 && { data },
		...errors && { errors: errors.map(errorShape) }
	};
}
function parsed(query) {
	try {
		return parse(query);
	} catch (error) {
		if (error instanceof GraphQLError) return error;
		throw error;
	}
}
function errorShape(error) {
	const { originalError: original, path, locations, message, extensions } = error;
	if (original && !(original instanceof GraphQLError) && !(original instanceof FieldError)) throw original;
	return {
		...original instanceof FieldError && { type: original.type },
		...path && { path },
		...Object.keys(extensions).length > 0 && { extensions },
		...locations && { locations },
		message
	};
}
function fieldsExist(context) {
	return { Field(node) {
		const parent = context.getParentType();
		if (!parent || context.getFieldDef()) return;
		const [fieldName, typeName] = [node.name.value, parent.name];
		context.reportError(new GraphQLError(`Field '${fieldName}' doesn't exist on type '${typeName}'`, {
			nodes: node,
			extensions: {
				code: "undefinedField",
				typeName,
				fieldName
			}
		}));
	} };
}
const rules = specifiedRules.map((rule) => rule.name === "FieldsOnCorrectTypeRule" ? fieldsExist : rule);
// src/local-github/graphql/connection.ts
const most = 100;
function connection(name, items, args, node) {
	const { from, to } = rangeOf(name, items.length, args);
	const nodes = items.slice(from, to).map(node);
	return {
		totalCount: items.length,
		nodes,
		edges: nodes.map((one, index) => ({
			cursor: cursorOf(from + index),
			node: one
		})),
		pageInfo: {
			hasNextPage: to < items.length,
			hasPreviousPage: from > 0,
			startCursor: nodes.length > 0 ? cursorOf(from) : null,
			endCursor: nodes.length > 0 ? cursorOf(to - 1) : null
		}
	};
}
function rangeOf(name, length, args) {
	const [first, last] = [args["first"], args["last"]];
	const size = typeof first === "number" ? first : typeof last === "number" ? last : null;
	if (size === null) throw new FieldError("MISSING_PAGINATION_BOUNDARIES", `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`);
	if (size > most) throw new FieldError("EXCESSIVE_PAGINATION", `Requesting ${size} records on the \`${name}\` connection exceeds the \`${typeof first === "number" ? "first" : "last"}\` limit of ${most} records.`);
	const low = typeof args["after"] === "string" ? indexOf(args["after"]) + 1 : 0;
	const high = typeof args["before"] === "string" ? indexOf(args["before"]) : length;
	return {
		from: typeof first === "number" ? low : Math.max(low, high - size),
		to: typeof first === "number" ? Math.min(high, low + size) : high
	};
}
function cursorOf(index) {
	return Buffer.from(`cursor:${index}`).toString("base64");
}
function indexOf(cursor) {
	const index = Number(Buffer.from(cursor, "base64").toString("utf8").replace("cursor:", ""));
	if (!Number.isInteger(index)) throw new FieldError("INVALID_CURSOR_ARGUMENTS", `\`${cursor}\` does not appear to be a valid cursor.`);
	return index;
}
// src/local-github/graphql/people.ts
function accountSource(account) {
	return {
		__typename: account.type,
		account
	};
}
function accountOrNull(account) {
	return account && accountSource(account);
}
function accountOrGhost({ world }, account) {
	return accountSource(account ?? accountOf(world, "ghost"));
}
const account = {
	id: ({ account: { id } }) => nodeId("User", id),
	databaseId: ({ account: { id } }) => id,
	login: ({ account: { login }, viewer }) => viewer === true ? login : login.replace(/\[bot\]$/, ""),
	name: ({ account: { name } }) => name,
	url: ({ account: { login } }, _, { world }) => `${world.webUrl}/${encodeURIComponent(login)}`,
	createdAt: ({ account: { createdAt } }) => createdAt
};
const peopleResolvers = {
	User: account,
	Bot: account,
	Organization: account,
	Mannequin: account,
	Label: {
		id: (source) => nodeId("Label", source.label.id),
		name: (source) => source.label.name,
		color: (source) => source.label.color,
		description: (source) => source.label.description,
		isDefault: (source) => source.label.stock,
		url: ({ repo, label: { name } }, _, { world }) => `${webOf(world, repo)}/labels/${encodeURIComponent(name)}`
	},
	Milestone: {
		id: (source) => nodeId("Milestone", source.milestone.id),
		number: (source) => source.milestone.number,
		title: (source) => source.milestone.title,
		description: (source) => source.milestone.description,
		dueOn: (source) => source.milestone.dueOn,
		state: (source) => source.milestone.state.toUpperCase(),
		url: ({ repo, milestone: { number } }, _, { world }) => `${webOf(world, repo)}/milestone/${number}`
	},
	Release: {
		id: (source) => nodeId("Release", source.release.id),
		databaseId: (source, _, context) => databaseId(context, source.release.id),
		name: (source) => source.release.name,
		tagName: (source) => source.release.tag,
		description: (source) => source.release.body,
		isDraft: (source) => source.release.draft,
		isPrerelease: (source) => source.release.prerelease,
		author: (source) => accountSource(source.release.author),
		createdAt: (source) => source.release.createdAt,
		publishedAt: (source) => source.release.publishedAt,
		url: (source, _, { world }) => `${webOf(world, source.repo)}/releases/tag/${encodeURIComponent(source.release.tag)}`,
		tagCommit: ({ repo, release: { tag } }) => {
			const sha = repo.git.resolve(`refs/tags/${tag}`);
			return sha === null ? null : commitSource(repo, sha);
		}
	}
};
// src/local-github/graphql/git.ts
function refSource(repo, ref) {
	return repo.git.refs.has(ref) ? {
		__typename: "Ref",
		repo,
		ref
	} : null;
}
function namedRef$1(repo, name) {
	return refSource(repo, `refs/heads/${name}`) ?? refSource(repo, `refs/tags/${name}`);
}
function objectSource(repo, name) {
	const colon = name.indexOf(":");
	if (colon < 0) {
		const type = /^[0-9a-f]{40}$/.test(name) ? repo.git.get(name)?.type : void 0;
		if (type === "blob" || type === "tree") return {
			__typename: type === "blob" ? "Blob" : "Tree",
			repo,
			sha: name
		};
		const sha = repo.git.resolve(name);
		return sha === null ? null : commitSource(repo, sha);
	}
	const tree = repo.git.commit(repo.git.resolve(name.slice(0, colon)) ?? "")?.tree;
	const entry = tree === void 0 ? null : entryAt(repo.git, tree, name.slice(colon + 1));
	return entry && {
		__typename: entry.mode === "40000" ? "Tree" : "Blob",
		repo,
		sha: entry.sha
	};
}
const object = {
	id: ({ __typename, sha }) => nodeId(__typename, sha),
	oid: ({ sha }) => sha,
	abbreviatedOid: ({ sha }) => sha.slice(0, 7)
};
const contentOf = ({ repo, sha }) => repo.git.get(sha)?.content ?? Buffer.alloc(0);
const isBinary = (source) => contentOf(source).subarray(0, 8e3).includes(0);
const blob = {
	...object,
	byteSize: (source) => contentOf(source).length,
	isBinary,
	isTruncated: () => false,
	text: (source) => isBinary(source) ? null : contentOf(source).toString("utf8")
};
const ref = {
	id: (source) => nodeId("Ref", source.ref),
	name: (source) => source.ref.replace(/^refs\/[^/]+\//, ""),
	prefix: (source) => /^refs\/[^/]+\//.exec(source.ref)?.[0] ?? "refs/",
	target: ({ repo, ref: name }) => {
		const sha = repo.git.resolve(name);
		return sha === null ? null : commitSource(repo, sha);
	},
	repository: ({ repo }) => repositorySource(repo)
};
const gitActor = {
	name: ({ name }) => name,
	email: ({ email }) => email,
	date: ({ epoch }) => instantOfEpoch(epoch),
	user: ({ email }, _, { world }) => {
		const account = accountWithEmail(world, email);
		return account?.type === "User" ? accountOrNull(account) : null;
	}
};
const read$9 = ({ repo, sha }) => repo.git.commit(sha);
const messageOf = (source) => (read$9(source)?.message ?? "").replace(/\n+$/, "");
const instantIn = (source, who) => instantOfEpoch(read$9(source)?.[who].epoch ?? 0);
function filesOf(source) {
	const { git } = source.repo;
	const commit = read$9(source);
	return diffOf(git, git.commit(commit?.parents[0] ?? "")?.tree ?? "4b825dc642cb6eb9a060e54bf8d69288fbee4904", commit?.tree ?? "4b825dc642cb6eb9a060e54bf8d69288fbee4904");
}
const history = ({ repo, sha }, args) => {
	const path = args["path"];
	return connection("history", [...typeof path === "string" ? historyOf(repo.git, sha, path) : walk(repo.git, sha)].filter((one) => isWithin(repo.git.commit(one)?.committer.epoch ?? 0, args)), args, (one) => commitSource(repo, one));
};
function isWithin(epoch, args) {
	const limit = (name, fallback) => typeof args[name] === "string" ? Date.parse(args[name]) / 1e3 : fallback;
	return epoch >= limit("since", -1e400) && epoch <= limit("until", 1e400);
}
const gitResolvers = {
	Commit: {
		id: ({ sha }) => nodeId("Commit", sha),
		oid: ({ sha }) => sha,
		abbreviatedOid: ({ sha }) => sha.slice(0, 7),
		message: messageOf,
		messageHeadline: (source) => messageOf(source).split("\n")[0] ?? "",
		messageBody: (source) => messageOf(source).split("\n").slice(1).join("\n").trim(),
		url: ({ repo, sha }, _, { world }) => `${webOf(world, repo)}/commit/${sha}`,
		authoredDate: (source) => instantIn(source, "author"),
		committedDate: (source) => instantIn(source, "committer"),
		author: (source) => read$9(source)?.author ?? null,
		committer: (source) => read$9(source)?.committer ?? null,
		authors: (source, args) => connection("authors", [read$9(source)?.author], args, (author) => author),
		parents: (source, args) => connection("parents", read$9(source)?.parents ?? [], args, (sha) => commitSource(source.repo, sha)),
		history,
		associatedPullRequests: guarded$1(["pull_requests:read"], ({ repo, sha }, args) => connection("associatedPullRequests", ordered(pullsOfCommit$1(repo, sha), args, (issue) => issue.createdAt, (issue) => issue.updatedAt), args, (issue) => issueSource(repo, issue))),
		changedFilesIfAvailable: async (source) => (await filesOf(source)).length,
		additions: async (source) => statsShape(await filesOf(source)).additions,
		deletions: async (source) => statsShape(await filesOf(source)).deletions,
		deployments: guarded$1(["deployments:read"], ({ repo, sha }, args) => {
			const environments = list$1(args["environments"]);
			return connection("deployments", ordered(repo.deployments.filter((one) => one.sha === sha && (!environments || environments.includes(one.environment))), args, (one) => one.createdAt), args, (one) => deploymentSource(repo, one));
		}),
		repository: ({ repo }) => repositorySource(repo)
	},
	GitActor: gitActor,
	Ref: ref,
	Blob: blob,
	Tree: object
};
// src/local-github/graphql/deployments.ts
function stateOf$1({ statuses }) {
	const latest = statuses.at(-1)?.state ?? "pending";
	return latest === "success" ? "ACTIVE" : latest.toUpperCase();
}
const statusesOf = ({ repo, deployment }) => [...deployment.statuses].reverse().map((status) => ({
	__typename: "DeploymentStatus",
	repo,
	deployment,
	status
}));
const deployment = {
	id: (source) => nodeId("Deployment", source.deployment.id),
	databaseId: (source, _, context) => databaseId(context, source.deployment.id),
	commit: (source) => commitSource(source.repo, source.deployment.sha),
	commitOid: (source) => source.deployment.sha,
	ref: (source) => namedRef$1(source.repo, source.deployment.ref),
	environment: (source) => source.deployment.environment,
	originalEnvironment: (source) => source.deployment.environment,
	latestEnvironment: (source) => source.deployment.environment,
	task: (source) => source.deployment.task,
	description: (source) => source.deployment.description,
	creator: (source, _, context) => accountOrGhost(context, source.deployment.creator),
	createdAt: (source) => source.deployment.createdAt,
	updatedAt: (source) => source.deployment.updatedAt,
	payload: (source) => JSON.stringify(source.deployment.payload),
	state: (source) => stateOf$1(source.deployment),
	latestStatus: (source) => statusesOf(source)[0] ?? null,
	statuses: (source, args) => connection("statuses", statusesOf(source), args, (status) => status),
	repository: ({ repo }) => repositorySource(repo)
};
const link = (url) => url === "" ? null : url;
const deploymentResolvers = {
	Deployment: deployment,
	DeploymentStatus: {
		id: ({ status }) => nodeId("DeploymentStatus", status.id),
		state: ({ status }) => status.state.toUpperCase(),
		description: ({ status }) => status.description,
		createdAt: ({ status }) => status.createdAt,
		updatedAt: ({ status }) => status.createdAt,
		environment: ({ status }) => status.environment,
		environmentUrl: ({ status }) => link(status.environmentUrl),
		logUrl: ({ status }) => link(status.logUrl),
		creator: ({ status }, _, context) => accountOrGhost(context, status.creator),
		deployment: (source) => deploymentSource(source.repo, source.deployment)
	}
};
// src/local-github/graphql/timeline.ts
const names = {
	labeled: "LabeledEvent",
	unlabeled: "UnlabeledEvent",
	assigned: "AssignedEvent",
	unassigned: "UnassignedEvent",
	closed: "ClosedEvent",
	reopened: "ReopenedEvent",
	renamed: "RenamedTitleEvent",
	"cross-referenced": "CrossReferencedEvent",
	referenced: "ReferencedEvent",
	locked: "LockedEvent",
	unlocked: "UnlockedEvent",
	milestoned: "MilestonedEvent",
	demilestoned: "DemilestonedEvent",
	merged: "MergedEvent",
	sub_issue_added: "SubIssueAddedEvent",
	sub_issue_removed: "SubIssueRemovedEvent",
	parent_issue_added: "ParentIssueAddedEvent",
	parent_issue_removed: "ParentIssueRemovedEvent"
};
const timelineItems = (source, args, context) => {
	const [types, since] = [list$1(args["itemTypes"]), args["since"]];
	return connection("timelineItems", itemsOf(source, context).filter(({ node }) => !types || types.includes(itemType(node.__typename))).filter(({ at }) => typeof since !== "string" || Date.parse(at) >= Date.parse(since)).sort((a, b) => a.at < b.at ? -1 : a.at > b.at ? 1 : a.id - b.id), args, ({ node }) => node);
};
function itemType(typename) {
	return typename.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toUpperCase();
}
function itemsOf({ repo, issue }, context) {
	const events = issue.events.flatMap((event) => {
		const __typename = names[event.event];
		const source = {
			__typename: __typename ?? "",
			repo,
			issue,
			event
		};
		return __typename !== void 0 && (!event.source || sourceOf(source, context) !== null) ? [{
			at: event.createdAt,
			id: event.id,
			node: source
		}] : [];
	});
	const comments = commentsOf(repo, issue).map((comment) => ({
		at: comment.createdAt,
		id: comment.id,
		node: commentSource(repo, comment)
	}));
	const commits = isPull(issue) ? pullCommits(repo, issue).map((sha) => ({
		at: instantOfEpoch(repo.git.commit(sha)?.committer.epoch ?? 0),
		id: 0,
		node: {
			__typename: "PullRequestCommit",
			repo,
			issue,
			sha
		}
	})) : [];
	return [
		...events,
		...comments,
		...commits
	];
}
function sourceOf({ event }, { world }) {
	const repo = world.repositories.get(event.source?.repository.toLowerCase() ?? "");
	const issue = repo?.issues.get(event.source?.number ?? -1);
	return repo && issue ? issueSource(repo, issue) : null;
}
function stateReason(reason, duplicate = false) {
	if (reason === "duplicate") return duplicate ? "DUPLICATE" : "NOT_PLANNED";
	return reason === null ? null : reason.toUpperCase();
}
const common = {
	id: ({ __typename, event }) => nodeId(__typename, event.id),
	actor: ({ event }) => accountOrNull(event.actor),
	createdAt: ({ event }) => event.createdAt
};
const subject = ({ repo, issue }) => issueSource(repo, issue);
const commit = ({ repo, event: { commitId } }) => commitId === void 0 ? null : commitSource(repo, commitId);
const related = ({ repo, event }) => {
	const issue = repo.issues.get(event.related ?? -1);
	return issue ? issueSource(repo, issue) : null;
};
const label = {
	...common,
	label: ({ repo, event }) => ({
		repo,
		label: event.label
	})
};
const assignee = {
	...common,
	assignee: ({ event }) => accountOrNull(event.assignee ?? null)
};
const milestone = {
	...common,
	milestoneTitle: ({ event }) => event.milestone
};
const timelineResolvers = {
	LabeledEvent: label,
	UnlabeledEvent: label,
	AssignedEvent: assignee,
	UnassignedEvent: assignee,
	MilestonedEvent: milestone,
	DemilestonedEvent: milestone,
	ClosedEvent: {
		...common,
		closer: (source, args, context) => related(source, args, context) ?? commit(source, args, context),
		stateReason: ({ event }) => stateReason(event.stateReason ?? null)
	},
	ReopenedEvent: {
		...common,
		stateReason: () => null
	},
	RenamedTitleEvent: {
		...common,
		currentTitle: ({ event }) => event.rename?.to,
		previousTitle: ({ event }) => event.rename?.from,
		subject
	},
	CrossReferencedEvent: {
		...common,
		source: (source, _, context) => sourceOf(source, context),
		target: subject,
		referencedAt: ({ event }) => event.createdAt,
		willCloseTarget: () => false,
		isCrossRepository: ({ repo, event }) => event.source?.repository !== fullNameOf(repo)
	},
	ReferencedEvent: {
		...common,
		commit,
		subject
	},
	LockedEvent: {
		...common,
		lockReason: ({ event }) => event.lockReason?.replace(/[ -]/g, "_").toUpperCase() ?? null
	},
	UnlockedEvent: common,
	MergedEvent: {
		...common,
		commit,
		mergeRefName: ({ issue }) => issue.pull?.baseRef
	},
	SubIssueAddedEvent: {
		...common,
		subIssue: related
	},
	SubIssueRemovedEvent: {
		...common,
		subIssue: related
	},
	ParentIssueAddedEvent: {
		...common,
		parent: related
	},
	ParentIssueRemovedEvent: {
		...common,
		parent: related
	}
};
// src/local-github/graphql/issues.ts
const either = {
	id: ({ __typename, issue }) => nodeId(__typename, issue.id),
	databaseId: ({ issue }, _, context) => databaseId(context, issue.id),
	fullDatabaseId: ({ issue }) => String(issue.id),
	number: ({ issue }) => issue.number,
	title: ({ issue }) => issue.title,
	body: ({ issue }) => issue.body ?? "",
	url: ({ repo, issue }, _, { world }) => issueUrl(world, repo, issue),
	state: ({ issue }) => (issue.pull?.mergedAt ?? null) === null ? issue.state.toUpperCase() : "MERGED",
	author: ({ issue }) => accountOrNull(issue.user),
	createdAt: ({ issue }) => issue.createdAt,
	updatedAt: ({ issue }) => issue.updatedAt,
	closed: ({ issue }) => issue.state === "closed",
	closedAt: ({ issue }) => issue.closedAt,
	locked: ({ issue }) => issue.locked,
	labels: ({ repo, issue }, args) => connection("labels", issue.labels, args, (label) => ({
		repo,
		label
	})),
	assignees: ({ issue }, args) => connection("assignees", issue.assignees, args, accountSource),
	milestone: ({ repo, issue: { milestone } }) => milestone && {
		repo,
		milestone
	},
	comments: ({ repo, issue }, args) => connection("comments", commentsOf(repo, issue), args, (comment) => commentSource(repo, comment)),
	timelineItems,
	repository: ({ repo }) => repositorySource(repo)
};
const numbered$1 = ({ repo }, number) => {
	const found = repo.issues.get(number ?? -1);
	return found ? issueSource(repo, found) : null;
};
const issue = {
	...either,
	stateReason: (source, { enableDuplicate }) => stateReason(source.issue.stateReason, enableDuplicate === true),
	parent: (source) => numbered$1(source, source.issue.parent),
	subIssues: (source, args) => connection("subIssues", source.issue.children, args, (number) => numbered$1(source, number))
};
function ofPull(answer) {
	return (source, _, context) => isPull(source.issue) ? answer({
		...source,
		issue: source.issue
	}, context) : null;
}
const changeTypes = { removed: "DELETED" };
const files = async ({ repo, issue: pull }, args) => isPull(pull) ? connection("files", await pullDiff(repo, pull), args, (file) => ({
	path: file.path,
	additions: file.additions,
	deletions: file.deletions,
	changeType: changeTypes[file.status] ?? file.status.toUpperCase()
})) : null;
const statsOf = (count) => ofPull(async ({ repo, issue: pull }) => statsShape(await pullDiff(repo, pull))[count]);
const pullRequest = {
	...either,
	merged: ofPull(({ issue: { pull } }) => pull.mergedAt !== null),
	mergedAt: ofPull(({ issue: { pull } }) => pull.mergedAt),
	mergedBy: ofPull(({ issue: { pull } }) => accountOrNull(pull.mergedBy)),
	mergeCommit: ofPull(({ repo, issue: { pull } }) => pull.mergeCommitSha === null ? null : commitSource(repo, pull.mergeCommitSha)),
	mergeable: ofPull(({ repo, issue: pull }) => ({
		true: "MERGEABLE",
		false: "CONFLICTING",
		null: "UNKNOWN"
	})[`${mergeabilityOf(repo, pull).mergeable}`]),
	mergeStateStatus: ofPull(({ repo, issue: pull }) => mergeabilityOf(repo, pull).state.toUpperCase()),
	isDraft: ofPull(({ issue: { pull } }) => pull.draft),
	headRefName: ofPull(({ issue: { pull } }) => pull.headRef),
	headRefOid: ofPull(({ issue: { pull } }) => pull.headSha),
	baseRefName: ofPull(({ issue: { pull } }) => pull.baseRef),
	baseRefOid: ofPull(({ repo, issue: pull }) => baseShaOf(repo, pull)),
	additions: statsOf("additions"),
	deletions: statsOf("deletions"),
	changedFiles: ofPull(async ({ repo, issue: pull }) => (await pullDiff(repo, pull)).length),
	files,
	commits: (source, args) => isPull(source.issue) ? connection("commits", pullCommits(source.repo, source.issue), args, (sha) => ({
		...source,
		__typename: "PullRequestCommit",
		sha
	})) : null
};
const pullRequestCommit = {
	id: ({ sha }) => nodeId("PullRequestCommit", sha),
	commit: ({ repo, sha }) => commitSource(repo, sha),
	pullRequest: (source) => issueSource(source.repo, source.issue),
	url: ({ repo, issue: pull, sha }, _, { world }) => `${webOf(world, repo)}/pull/${pull.number}/commits/${sha}`
};
const parentOf = ({ repo, comment }) => {
	const found = repo.issues.get(comment.issue);
	return found ? issueSource(repo, found) : null;
};
const issueResolvers = {
	Issue: issue,
	PullRequest: pullRequest,
	PullRequestCommit: pullRequestCommit,
	IssueComment: {
		id: ({ comment }) => nodeId("IssueComment", comment.id),
		databaseId: ({ comment }, _, context) => databaseId(context, comment.id),
		fullDatabaseId: ({ comment }) => String(comment.id),
		body: ({ comment }) => comment.body ?? "",
		author: ({ comment }) => accountOrNull(comment.user),
		createdAt: ({ comment }) => comment.createdAt,
		updatedAt: ({ comment }) => comment.updatedAt,
		url: ({ repo, comment }, _, { world }) => commentUrl(world, repo, comment),
		isMinimized: ({ comment }) => comment.minimized !== null,
		minimizedReason: ({ comment }) => comment.minimized,
		issue: parentOf,
		pullRequest: (source) => {
			const parent = parentOf(source);
			return parent?.__typename === "PullRequest" ? parent : null;
		},
		repository: ({ repo }) => repositorySource(repo)
	}
};
// src/local-github/state/revert.ts
function revertPull(world, repo, actor, issue, options) {
	const merged = issue.pull.mergeCommitSha;
	if (issue.pull.mergedAt === null || merged === null) throw unprocessable("Pull request is not merged");
	const tip = branchTip(repo, issue.pull.baseRef);
	const treeOf = (sha) => repo.git.commit(sha ?? "")?.tree ?? "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
	const before = treeOf(repo.git.commit(merged)?.parents[0]);
	const tree = mergeTrees(repo.git, treeOf(merged), treeOf(tip), before);
	if (tree === null || tip === null) throw unprocessable("This pull request cannot be reverted automatically");
	const title = options.title ?? `Revert "${issue.title}"`;
	const signature = signatureOf(world, actor);
	const sha = repo.git.putCommit({
		tree,
		parents: [tip],
		author: signature,
		committer: signature,
		message: `${title}\n\nThis reverts commit ${merged}.`
	});
	const branch = `revert-${issue.number}-${issue.pull.headRef}`;
	moveRef(world, repo, actor, `refs/heads/${branch}`, sha);
	return openPull(world, repo, actor, {
		title,
		body: options.body ?? `Reverts ${fullNameOf(repo)}#${issue.number}`,
		head: branch,
		base: issue.pull.baseRef,
		draft: options.draft
	});
}
// src/local-github/graphql/node-ids.ts
function findNode({ world, caller }, id) {
	const [kind = "", key = ""] = Buffer.from(id, "base64url").toString("utf8").split(":");
	for (const repo of world.repositories.values()) {
		if (!mayRead(caller, repo, ["metadata:read"])) continue;
		const found = foundIn(repo, kind, key);
		if (found) return found;
	}
	throw new FieldError("NOT_FOUND", `Could not resolve to a node with the global id of '${id}'`);
}
function foundIn(repo, kind, key) {
	const id = Number(key);
	if (kind === "Repository") return repo.id === id ? repositorySource(repo) : null;
	if (kind === "Commit") return repo.git.commit(key) ? commitSource(repo, key) : null;
	if (kind === "IssueComment") {
		const comment = repo.comments.get(id);
		return comment ? commentSource(repo, comment) : null;
	}
	if (kind === "Deployment") {
		const deployment = repo.deployments.find((one) => one.id === id);
		return deployment ? deploymentSource(repo, deployment) : null;
	}
	if (kind !== "Issue" && kind !== "PullRequest") return null;
	const issue = [...repo.issues.values()].find((one) => one.id === id);
	return issue ? issueSource(repo, issue) : null;
}
// src/local-github/graphql/mutations.ts
const inputOf = (args) => args["input"];
function minimized(args, context, reason) {
	const found = findNode(context, String(inputOf(args)["subjectId"]));
	if (found.__typename !== "IssueComment") throw new FieldError("UNPROCESSABLE", `${found.__typename} is not minimizable`);
	const issue = found.repo.issues.get(found.comment.issue);
	allowed(() => checkAccess(context.caller, found.repo, {
		needs: ["issues:write", "pull_requests:write"],
		role: "triage"
	}, issue));
	minimizeComment(found.comment, reason);
	return found;
}
function allowed(act) {
	try {
		return act();
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		throw new FieldError(error.status === 422 ? "UNPROCESSABLE" : "FORBIDDEN", error.message);
	}
}
const mutationResolvers = { Mutation: {
	minimizeComment: (_, args, context) => ({
		clientMutationId: inputOf(args)["clientMutationId"] ?? null,
		minimizedComment: minimized(args, context, String(inputOf(args)["classifier"]).toLowerCase().replace("_", "-"))
	}),
	unminimizeComment: (_, args, context) => ({
		clientMutationId: inputOf(args)["clientMutationId"] ?? null,
		unminimizedComment: minimized(args, context, null)
	}),
	revertPullRequest: (_, args, context) => {
		const { world, caller } = context;
		const input = inputOf(args);
		const found = findNode(context, String(input["pullRequestId"]));
		if (found.__typename !== "PullRequest" || !isPull(found.issue)) throw new FieldError("NOT_FOUND", "Could not resolve to a PullRequest with that id.");
		const { repo, issue } = found;
		const revert = allowed(() => {
			checkAccess(caller, repo, {
				needs: ["pull_requests:write"],
				role: "write"
			});
			return revertPull(world, repo, caller.account ?? accountOf(world, "ghost"), issue, {
				...typeof input["title"] === "string" && { title: input["title"] },
				...typeof input["body"] === "string" && { body: input["body"] },
				draft: input["draft"] === true
			});
		});
		return {
			clientMutationId: input["clientMutationId"] ?? null,
			pullRequest: found,
			revertPullRequest: issueSource(repo, revert)
		};
	}
} };
// src/local-github/graphql/repository.ts
const query = {
	viewer: (_, __, { caller }) => caller.account && {
		...accountSource(caller.account),
		viewer: true
	},
	rateLimit: (_, __, { caller }) => {
		const rate = caller.token?.rate ?? {
			limit: 0,
			used: 0,
			reset: 0
		};
		return {
			limit: rate.limit,
			cost: 1,
			used: rate.used,
			remaining: Math.max(0, rate.limit - rate.used),
			resetAt: instantOfEpoch(rate.reset),
			nodeCount: 1
		};
	},
	repository: (_, args, { world, caller }) => {
		const name = `${String(args["owner"])}/${String(args["name"])}`;
		const repo = world.repositories.get(name.toLowerCase());
		if (!repo || !mayRead(caller, repo, ["metadata:read"])) throw new FieldError("NOT_FOUND", `Could not resolve to a Repository with the name '${name}'.`);
		return repositorySource(repo);
	},
	node: (_, { id }, context) => findNode(context, String(id))
};
function numbered(kind, keep) {
	return guarded$1(["issues:read", "pull_requests:read"], ({ repo }, args) => {
		const issue = repo.issues.get(Number(args["number"]));
		if (!issue || !keep(issue)) throw new FieldError("NOT_FOUND", `Could not resolve to ${kind} with the number of ${String(args["number"])}.`);
		return issueSource(repo, issue);
	});
}
function listed(name, repo, args, keep) {
	const labels = list$1(args["labels"]);
	return connection(name, ordered([...repo.issues.values()].filter((issue) => keep(issue) && (!labels || issue.labels.some((label) => labels.includes(label.name)))), args, (issue) => issue.createdAt, (issue) => issue.updatedAt), args, (issue) => issueSource(repo, issue));
}
const stateOf = (issue) => (issue.pull?.mergedAt ?? null) === null ? issue.state.toUpperCase() : "MERGED";
const repositoryResolvers = {
	Query: query,
	Repository: {
		id: ({ repo }) => nodeId("Repository", repo.id),
		databaseId: ({ repo }) => repo.id,
		name: ({ repo }) => repo.name,
		nameWithOwner: ({ repo }) => fullNameOf(repo),
		owner: ({ repo }) => accountSource(repo.owner),
		url: ({ repo }, _, { world }) => webOf(world, repo),
		description: ({ repo }) => repo.description,
		isPrivate: ({ repo }) => repo.private,
		isArchived: ({ repo }) => repo.archived,
		hasIssuesEnabled: ({ repo }) => repo.hasIssues,
		createdAt: ({ repo }) => repo.createdAt,
		pushedAt: ({ repo }) => repo.pushedAt,
		defaultBranchRef: ({ repo }) => refSource(repo, `refs/heads/${repo.defaultBranch}`),
		ref: ({ repo }, args) => {
			const name = String(args["qualifiedName"]);
			return refSource(repo, name) ?? namedRef$1(repo, name.replace(/^refs\/(heads|tags)\//, ""));
		},
		object: guarded$1(["contents:read"], ({ repo }, args) => objectSource(repo, list$1(args["oid"] ?? args["expression"])?.[0] ?? "")),
		issue: numbered("an Issue", (issue) => !issue.pull),
		pullRequest: numbered("a PullRequest", (issue) => issue.pull !== null),
		issueOrPullRequest: numbered("an issue or pull request", () => true),
		issues: guarded$1(["issues:read"], ({ repo }, args) => {
			const states = list$1(args["states"]);
			return listed("issues", repo, args, (issue) => !issue.pull && (!states || states.includes(stateOf(issue))));
		}),
		pullRequests: guarded$1(["pull_requests:read"], ({ repo }, args) => {
			const [states, head, base] = [
				list$1(args["states"]),
				args["headRefName"],
				args["baseRefName"]
			];
			return listed("pullRequests", repo, args, (issue) => issue.pull !== null && (!states || states.includes(stateOf(issue))) && (typeof head !== "string" || issue.pull.headRef === head) && (typeof base !== "string" || issue.pull.baseRef === base));
		}),
		deployments: guarded$1(["deployments:read"], ({ repo }, args) => {
			const environments = list$1(args["environments"]);
			return connection("deployments", ordered(repo.deployments.filter((deployment) => !environments || environments.includes(deployment.environment)), args, (deployment) => deployment.createdAt), args, (deployment) => deploymentSource(repo, deployment));
		}),
		releases: guarded$1(["contents:read"], ({ repo }, args) => connection("releases", ordered(repo.releases, args, (release) => release.createdAt), args, (release) => ({
			__typename: "Release",
			repo,
			release
		})))
	}
};
// src/local-github/graphql/schema-events.ts
const eventTypes = `
union IssueTimelineItems =
  | AssignedEvent
  | ClosedEvent
  | CrossReferencedEvent
  | DemilestonedEvent
  | IssueComment
  | LabeledEvent
  | LockedEvent
  | MilestonedEvent
  | ParentIssueAddedEvent
  | ParentIssueRemovedEvent
  | ReferencedEvent
  | RenamedTitleEvent
  | ReopenedEvent
  | SubIssueAddedEvent
  | SubIssueRemovedEvent
  | UnassignedEvent
  | UnlabeledEvent
  | UnlockedEvent
union PullRequestTimelineItems =
  | AssignedEvent
  | ClosedEvent
  | CrossReferencedEvent
  | DemilestonedEvent
  | IssueComment
  | LabeledEvent
  | LockedEvent
  | MergedEvent
  | MilestonedEvent
  | ParentIssueAddedEvent
  | ParentIssueRemovedEvent
  | PullRequestCommit
  | ReferencedEvent
  | RenamedTitleEvent
  | ReopenedEvent
  | SubIssueAddedEvent
  | SubIssueRemovedEvent
  | UnassignedEvent
  | UnlabeledEvent
  | UnlockedEvent
type LabeledEvent implements Node {
  id: ID!
  actor: Actor
  createdAt: DateTime!
  label: Label!
}
type UnlabeledEvent implements Node {
  id: ID!
  actor: Actor
  createdAt: DateTime!
  label: Label!
}
type AssignedEvent implements Node {
  id: ID!
  actor: Actor
  createdAt: DateTime!
  assignee: Assignee
}
type UnassignedEvent implements Node {
  id: ID!
  actor: Actor
  createdAt: DateTime!
  assignee: Assignee
}
type ClosedEvent implements Node {
  id: ID!
  actor: Actor
  createdAt: DateTime!
  closer: Closer
  stateReason: IssueStateReason
}
type ReopenedEvent implements Node {
  id: ID!
  actor: Actor
  createdAt: DateTime!
  stateReason: IssueStateReason
}
type RenamedTitleEvent implements Node {
  id: ID!
  actor: Actor
  createdAt: DateTime!
  currentTitle: String!
  previousTitle: String!
  subject: RenamedTitleSubject!
}
type CrossReferencedEvent implements Node {
  id: ID!
  actor: Actor
  createdAt: DateTime!
  source: ReferencedSubject!
  target: ReferencedSubject!
  referencedAt: DateTime!
  willCloseTarget: Boolean!
  isCrossRepository: Boolean!
}
type ReferencedEvent implements Node {
  id: ID!
  actor: Actor
  createdAt: DateTime!
  commit: Commit
  subject: ReferencedSubject!
}
type LockedEvent implements Node {
  id: ID!
  actor: Actor
  createdAt: DateTime!
  lockReason: LockReason
}
type UnlockedEvent implements Node {
  id: ID!
  actor: Actor
  createdAt: DateTime!
}
type MilestonedEvent implements Node {
  id: ID!
  actor: Actor
  createdAt: DateTime!
  milestoneTitle: String!
}
type DemilestonedEvent implements Node {
  id: ID!
  actor: Actor
  createdAt: DateTime!
  milestoneTitle: String!
}
type MergedEvent implements Node {
  id: ID!
  actor: Actor
  createdAt: DateTime!
  commit: Commit
  mergeRefName: String!
}
type SubIssueAddedEvent implements Node {
  id: ID!
  actor: Actor
  createdAt: DateTime!
  subIssue: Issue
}
type SubIssueRemovedEvent implements Node {
  id: ID!
  actor: Actor
  createdAt: DateTime!
  subIssue: Issue
}
type ParentIssueAddedEvent implements Node {
  id: ID!
  actor: Actor
  createdAt: DateTime!
  parent: Issue
}
type ParentIssueRemovedEvent implements Node {
  id: ID!
  actor: Actor
  createdAt: DateTime!
  parent: Issue
}
type MinimizeCommentPayload {
  clientMutationId: String
  minimizedComment: Minimizable
}
type UnminimizeCommentPayload {
  clientMutationId: String
  unminimizedComment: Minimizable
}
type RevertPullRequestPayload {
  clientMutationId: String
  pullRequest: PullRequest
  revertPullRequest: PullRequest
}
`;
// src/local-github/graphql/schema-inputs.ts
const inputTypes = `
enum DeploymentOrderField {
  CREATED_AT
}
enum DeploymentState {
  ABANDONED
  ACTIVE
  DESTROYED
  ERROR
  FAILURE
  INACTIVE
  IN_PROGRESS
  PENDING
  QUEUED
  SUCCESS
  WAITING
}
enum DeploymentStatusState {
  ERROR
  FAILURE
  INACTIVE
  IN_PROGRESS
  PENDING
  QUEUED
  SUCCESS
  WAITING
}
enum IssueOrderField {
  COMMENTS
  CREATED_AT
  UPDATED_AT
}
enum IssueState {
  CLOSED
  OPEN
}
enum IssueStateReason {
  COMPLETED
  DUPLICATE
  NOT_PLANNED
  REOPENED
}
enum IssueTimelineItemsItemType {
  ADDED_TO_PROJECT_EVENT
  ASSIGNED_EVENT
  CLOSED_EVENT
  COMMENT_DELETED_EVENT
  CONNECTED_EVENT
  CONVERTED_NOTE_TO_ISSUE_EVENT
  CONVERTED_TO_DISCUSSION_EVENT
  CROSS_REFERENCED_EVENT
  DEMILESTONED_EVENT
  DISCONNECTED_EVENT
  ISSUE_COMMENT
  LABELED_EVENT
  LOCKED_EVENT
  MARKED_AS_DUPLICATE_EVENT
  MENTIONED_EVENT
  MILESTONED_EVENT
  MOVED_COLUMNS_IN_PROJECT_EVENT
  PARENT_ISSUE_ADDED_EVENT
  PARENT_ISSUE_REMOVED_EVENT
  PINNED_EVENT
  REFERENCED_EVENT
  REMOVED_FROM_PROJECT_EVENT
  RENAMED_TITLE_EVENT
  REOPENED_EVENT
  SUBSCRIBED_EVENT
  SUB_ISSUE_ADDED_EVENT
  SUB_ISSUE_REMOVED_EVENT
  TRANSFERRED_EVENT
  UNASSIGNED_EVENT
  UNLABELED_EVENT
  UNLOCKED_EVENT
  UNMARKED_AS_DUPLICATE_EVENT
  UNPINNED_EVENT
  UNSUBSCRIBED_EVENT
  USER_BLOCKED_EVENT
}
enum LockReason {
  OFF_TOPIC
  RESOLVED
  SPAM
  TOO_HEATED
}
enum MergeStateStatus {
  BEHIND
  BLOCKED
  CLEAN
  DIRTY
  DRAFT
  HAS_HOOKS
  UNKNOWN
  UNSTABLE
}
enum MergeableState {
  CONFLICTING
  MERGEABLE
  UNKNOWN
}
enum MilestoneState {
  CLOSED
  OPEN
}
enum OrderDirection {
  ASC
  DESC
}
enum PatchStatus {
  ADDED
  CHANGED
  COPIED
  DELETED
  MODIFIED
  RENAMED
}
enum PullRequestOrderField {
  CREATED_AT
  UPDATED_AT
}
enum PullRequestState {
  CLOSED
  MERGED
  OPEN
}
enum PullRequestTimelineItemsItemType {
  ADDED_TO_MERGE_QUEUE_EVENT
  ADDED_TO_PROJECT_EVENT
  ASSIGNED_EVENT
  AUTOMATIC_BASE_CHANGE_FAILED_EVENT
  AUTOMATIC_BASE_CHANGE_SUCCEEDED_EVENT
  AUTO_MERGE_DISABLED_EVENT
  AUTO_MERGE_ENABLED_EVENT
  AUTO_REBASE_ENABLED_EVENT
  AUTO_SQUASH_ENABLED_EVENT
  BASE_REF_CHANGED_EVENT
  BASE_REF_DELETED_EVENT
  BASE_REF_FORCE_PUSHED_EVENT
  CLOSED_EVENT
  COMMENT_DELETED_EVENT
  CONNECTED_EVENT
  CONVERTED_NOTE_TO_ISSUE_EVENT
  CONVERTED_TO_DISCUSSION_EVENT
  CONVERT_TO_DRAFT_EVENT
  CROSS_REFERENCED_EVENT
  DEMILESTONED_EVENT
  DEPLOYED_EVENT
  DEPLOYMENT_ENVIRONMENT_CHANGED_EVENT
  DISCONNECTED_EVENT
  HEAD_REF_DELETED_EVENT
  HEAD_REF_FORCE_PUSHED_EVENT
  HEAD_REF_RESTORED_EVENT
  ISSUE_COMMENT
  LABELED_EVENT
  LOCKED_EVENT
  MARKED_AS_DUPLICATE_EVENT
  MENTIONED_EVENT
  MERGED_EVENT
  MILESTONED_EVENT
  MOVED_COLUMNS_IN_PROJECT_EVENT
  PARENT_ISSUE_ADDED_EVENT
  PARENT_ISSUE_REMOVED_EVENT
  PINNED_EVENT
  PULL_REQUEST_COMMIT
  PULL_REQUEST_COMMIT_COMMENT_THREAD
  PULL_REQUEST_REVIEW
  PULL_REQUEST_REVIEW_THREAD
  PULL_REQUEST_REVISION_MARKER
  READY_FOR_REVIEW_EVENT
  REFERENCED_EVENT
  REMOVED_FROM_MERGE_QUEUE_EVENT
  REMOVED_FROM_PROJECT_EVENT
  RENAMED_TITLE_EVENT
  REOPENED_EVENT
  REVIEW_DISMISSED_EVENT
  REVIEW_REQUESTED_EVENT
  REVIEW_REQUEST_REMOVED_EVENT
  SUBSCRIBED_EVENT
  SUB_ISSUE_ADDED_EVENT
  SUB_ISSUE_REMOVED_EVENT
  TRANSFERRED_EVENT
  UNASSIGNED_EVENT
  UNLABELED_EVENT
  UNLOCKED_EVENT
  UNMARKED_AS_DUPLICATE_EVENT
  UNPINNED_EVENT
  UNSUBSCRIBED_EVENT
  USER_BLOCKED_EVENT
}
enum ReleaseOrderField {
  CREATED_AT
  NAME
}
enum ReportedContentClassifiers {
  ABUSE
  DUPLICATE
  OFF_TOPIC
  OUTDATED
  RESOLVED
  SPAM
}
input DeploymentOrder {
  direction: OrderDirection!
  field: DeploymentOrderField!
}
input IssueOrder {
  direction: OrderDirection!
  field: IssueOrderField!
}
input MinimizeCommentInput {
  classifier: ReportedContentClassifiers!
  clientMutationId: String
  subjectId: ID!
}
input PullRequestOrder {
  direction: OrderDirection!
  field: PullRequestOrderField!
}
input ReleaseOrder {
  direction: OrderDirection!
  field: ReleaseOrderField!
}
input RevertPullRequestInput {
  body: String
  clientMutationId: String
  draft: Boolean
  pullRequestId: ID!
  title: String
}
input UnminimizeCommentInput {
  clientMutationId: String
  subjectId: ID!
}
scalar BigInt
scalar DateTime
scalar GitObjectID
scalar GitTimestamp
scalar URI
`;
// src/local-github/graphql/schema-objects.ts
const objectTypes = `
type Query {
  viewer: User!
  rateLimit: RateLimit
  repository(owner: String!, name: String!): Repository
  node(id: ID!): Node
}
type Mutation {
  minimizeComment(input: MinimizeCommentInput!): MinimizeCommentPayload
  unminimizeComment(input: UnminimizeCommentInput!): UnminimizeCommentPayload
  revertPullRequest(input: RevertPullRequestInput!): RevertPullRequestPayload
}
type RateLimit {
  limit: Int!
  cost: Int!
  used: Int!
  remaining: Int!
  resetAt: DateTime!
  nodeCount: Int!
}
type PageInfo {
  hasNextPage: Boolean!
  hasPreviousPage: Boolean!
  startCursor: String
  endCursor: String
}
interface Node {
  id: ID!
}
interface Actor {
  login: String!
  url: URI!
}
interface RepositoryOwner {
  id: ID!
  login: String!
  url: URI!
}
interface GitObject {
  id: ID!
  oid: GitObjectID!
  abbreviatedOid: String!
}
type User implements Actor & Node & RepositoryOwner {
  id: ID!
  databaseId: Int
  login: String!
  name: String
  url: URI!
  createdAt: DateTime!
}
type Bot implements Actor & Node {
  id: ID!
  databaseId: Int
  login: String!
  url: URI!
  createdAt: DateTime!
}
type Organization implements Actor & Node & RepositoryOwner {
  id: ID!
  databaseId: Int
  login: String!
  name: String
  url: URI!
  createdAt: DateTime!
}
type Mannequin implements Actor & Node {
  id: ID!
  databaseId: Int
  login: String!
  url: URI!
  createdAt: DateTime!
}
type Repository implements Node {
  id: ID!
  databaseId: Int
  name: String!
  nameWithOwner: String!
  owner: RepositoryOwner!
  url: URI!
  description: String
  isPrivate: Boolean!
  isArchived: Boolean!
  hasIssuesEnabled: Boolean!
  createdAt: DateTime!
  pushedAt: DateTime
  defaultBranchRef: Ref
  ref(qualifiedName: String!): Ref
  object(oid: GitObjectID, expression: String): GitObject
  issue(number: Int!): Issue
  pullRequest(number: Int!): PullRequest
  issueOrPullRequest(number: Int!): IssueOrPullRequest
  issues(
    first: Int
    last: Int
    after: String
    before: String
    states: [IssueState!]
    labels: [String!]
    orderBy: IssueOrder
  ): IssueConnection!
  pullRequests(
    first: Int
    last: Int
    after: String
    before: String
    states: [PullRequestState!]
    labels: [String!]
    headRefName: String
    baseRefName: String
    orderBy: IssueOrder
  ): PullRequestConnection!
  deployments(
    first: Int
    last: Int
    after: String
    before: String
    environments: [String!]
    orderBy: DeploymentOrder = {field: CREATED_AT, direction: ASC}
  ): DeploymentConnection!
  releases(first: Int, last: Int, after: String, before: String, orderBy: ReleaseOrder): ReleaseConnection!
}
type Ref implements Node {
  id: ID!
  name: String!
  prefix: String!
  target: GitObject
  repository: Repository!
}
type Tree implements GitObject & Node {
  id: ID!
  oid: GitObjectID!
  abbreviatedOid: String!
}
type Blob implements GitObject & Node {
  id: ID!
  oid: GitObjectID!
  abbreviatedOid: String!
  byteSize: Int!
  isBinary: Boolean
  isTruncated: Boolean!
  text: String
}
type Commit implements GitObject & Node {
  id: ID!
  oid: GitObjectID!
  abbreviatedOid: String!
  message: String!
  messageHeadline: String!
  messageBody: String!
  url: URI!
  authoredDate: DateTime!
  committedDate: DateTime!
  author: GitActor
  committer: GitActor
  authors(first: Int, last: Int, after: String, before: String): GitActorConnection!
  parents(first: Int, last: Int, after: String, before: String): CommitConnection!
  history(
    first: Int
    last: Int
    after: String
    before: String
    path: String
    since: GitTimestamp
    until: GitTimestamp
  ): CommitHistoryConnection!
  associatedPullRequests(
    first: Int
    last: Int
    after: String
    before: String
    orderBy: PullRequestOrder = {field: CREATED_AT, direction: ASC}
  ): PullRequestConnection
  changedFilesIfAvailable: Int
  additions: Int!
  deletions: Int!
  deployments(
    first: Int
    last: Int
    after: String
    before: String
    environments: [String!]
    orderBy: DeploymentOrder = {field: CREATED_AT, direction: ASC}
  ): DeploymentConnection
  repository: Repository!
}
type GitActor {
  name: String
  email: String
  date: GitTimestamp
  user: User
}
type Issue implements Lockable & Node {
  id: ID!
  databaseId: Int
  fullDatabaseId: BigInt
  number: Int!
  title: String!
  body: String!
  url: URI!
  state: IssueState!
  stateReason(enableDuplicate: Boolean = false): IssueStateReason
  author: Actor
  createdAt: DateTime!
  updatedAt: DateTime!
  closed: Boolean!
  closedAt: DateTime
  locked: Boolean!
  labels(first: Int, last: Int, after: String, before: String): LabelConnection
  assignees(first: Int, last: Int, after: String, before: String): UserConnection!
  milestone: Milestone
  comments(first: Int, last: Int, after: String, before: String): IssueCommentConnection!
  timelineItems(
    first: Int
    last: Int
    after: String
    before: String
    since: DateTime
    itemTypes: [IssueTimelineItemsItemType!]
  ): IssueTimelineItemsConnection!
  parent: Issue
  subIssues(first: Int, last: Int, after: String, before: String): IssueConnection!
  repository: Repository!
}
union IssueOrPullRequest =
  | Issue
  | PullRequest
type PullRequest implements Lockable & Node {
  id: ID!
  databaseId: Int
  fullDatabaseId: BigInt
  number: Int!
  title: String!
  body: String!
  url: URI!
  state: PullRequestState!
  author: Actor
  createdAt: DateTime!
  updatedAt: DateTime!
  closed: Boolean!
  closedAt: DateTime
  locked: Boolean!
  labels(first: Int, last: Int, after: String, before: String): LabelConnection
  assignees(first: Int, last: Int, after: String, before: String): UserConnection!
  milestone: Milestone
  comments(first: Int, last: Int, after: String, before: String): IssueCommentConnection!
  timelineItems(
    first: Int
    last: Int
    after: String
    before: String
    since: DateTime
    itemTypes: [PullRequestTimelineItemsItemType!]
  ): PullRequestTimelineItemsConnection!
  repository: Repository!
  merged: Boolean!
  mergedAt: DateTime
  mergedBy: Actor
  mergeCommit: Commit
  mergeable: MergeableState!
  mergeStateStatus: MergeStateStatus!
  isDraft: Boolean!
  headRefName: String!
  headRefOid: GitObjectID!
  baseRefName: String!
  baseRefOid: GitObjectID!
  additions: Int!
  deletions: Int!
  changedFiles: Int!
  files(first: Int, last: Int, after: String, before: String): PullRequestChangedFileConnection
  commits(first: Int, last: Int, after: String, before: String): PullRequestCommitConnection!
}
type PullRequestChangedFile {
  path: String!
  additions: Int!
  deletions: Int!
  changeType: PatchStatus!
}
type PullRequestCommit implements Node {
  id: ID!
  commit: Commit!
  pullRequest: PullRequest!
  url: URI!
}
type Label implements Node {
  id: ID!
  name: String!
  color: String!
  description: String
  isDefault: Boolean!
  url: URI!
}
type Milestone implements Node {
  id: ID!
  number: Int!
  title: String!
  description: String
  dueOn: DateTime
  state: MilestoneState!
  url: URI!
}
type IssueComment implements Minimizable & Node {
  id: ID!
  databaseId: Int
  fullDatabaseId: BigInt
  body: String!
  author: Actor
  createdAt: DateTime!
  updatedAt: DateTime!
  url: URI!
  isMinimized: Boolean!
  minimizedReason: String
  issue: Issue!
  pullRequest: PullRequest
  repository: Repository!
}
interface Minimizable {
  isMinimized: Boolean!
  minimizedReason: String
}
type Deployment implements Node {
  id: ID!
  databaseId: Int
  commit: Commit
  commitOid: String!
  ref: Ref
  environment: String
  originalEnvironment: String
  latestEnvironment: String
  task: String
  description: String
  creator: Actor!
  createdAt: DateTime!
  updatedAt: DateTime!
  payload: String
  state: DeploymentState
  latestStatus: DeploymentStatus
  statuses(first: Int, last: Int, after: String, before: String): DeploymentStatusConnection
  repository: Repository!
}
type DeploymentStatus implements Node {
  id: ID!
  state: DeploymentStatusState!
  description: String
  createdAt: DateTime!
  updatedAt: DateTime!
  environment: String
  environmentUrl: URI
  logUrl: URI
  creator: Actor!
  deployment: Deployment!
}
type Release implements Node {
  id: ID!
  databaseId: Int
  name: String
  tagName: String!
  description: String
  isDraft: Boolean!
  isPrerelease: Boolean!
  author: User
  createdAt: DateTime!
  publishedAt: DateTime
  url: URI!
  tagCommit: Commit
}
union Assignee =
  | Bot
  | Mannequin
  | Organization
  | User
union Closer =
  | Commit
  | PullRequest
union ReferencedSubject =
  | Issue
  | PullRequest
union MilestoneItem =
  | Issue
  | PullRequest
union RenamedTitleSubject =
  | Issue
  | PullRequest
interface Lockable {
  locked: Boolean!
}
`;
// src/local-github/graphql/schema-pages.ts
const pageTypes = `
type UserConnection {
  edges: [UserEdge]
  nodes: [User]
  pageInfo: PageInfo!
  totalCount: Int!
}
type UserEdge {
  cursor: String!
  node: User
}
type CommitConnection {
  edges: [CommitEdge]
  nodes: [Commit]
  pageInfo: PageInfo!
  totalCount: Int!
}
type CommitEdge {
  cursor: String!
  node: Commit
}
type CommitHistoryConnection {
  edges: [CommitEdge]
  nodes: [Commit]
  pageInfo: PageInfo!
  totalCount: Int!
}
type GitActorConnection {
  edges: [GitActorEdge]
  nodes: [GitActor]
  pageInfo: PageInfo!
  totalCount: Int!
}
type GitActorEdge {
  cursor: String!
  node: GitActor
}
type IssueConnection {
  edges: [IssueEdge]
  nodes: [Issue]
  pageInfo: PageInfo!
  totalCount: Int!
}
type IssueEdge {
  cursor: String!
  node: Issue
}
type PullRequestConnection {
  edges: [PullRequestEdge]
  nodes: [PullRequest]
  pageInfo: PageInfo!
  totalCount: Int!
}
type PullRequestEdge {
  cursor: String!
  node: PullRequest
}
type PullRequestChangedFileConnection {
  edges: [PullRequestChangedFileEdge]
  nodes: [PullRequestChangedFile]
  pageInfo: PageInfo!
  totalCount: Int!
}
type PullRequestChangedFileEdge {
  cursor: String!
  node: PullRequestChangedFile
}
type PullRequestCommitConnection {
  edges: [PullRequestCommitEdge]
  nodes: [PullRequestCommit]
  pageInfo: PageInfo!
  totalCount: Int!
}
type PullRequestCommitEdge {
  cursor: String!
  node: PullRequestCommit
}
type LabelConnection {
  edges: [LabelEdge]
  nodes: [Label]
  pageInfo: PageInfo!
  totalCount: Int!
}
type LabelEdge {
  cursor: String!
  node: Label
}
type IssueCommentConnection {
  edges: [IssueCommentEdge]
  nodes: [IssueComment]
  pageInfo: PageInfo!
  totalCount: Int!
}
type IssueCommentEdge {
  cursor: String!
  node: IssueComment
}
type DeploymentConnection {
  edges: [DeploymentEdge]
  nodes: [Deployment]
  pageInfo: PageInfo!
  totalCount: Int!
}
type DeploymentEdge {
  cursor: String!
  node: Deployment
}
type DeploymentStatusConnection {
  edges: [DeploymentStatusEdge]
  nodes: [DeploymentStatus]
  pageInfo: PageInfo!
  totalCount: Int!
}
type DeploymentStatusEdge {
  cursor: String!
  node: DeploymentStatus
}
type ReleaseConnection {
  edges: [ReleaseEdge]
  nodes: [Release]
  pageInfo: PageInfo!
  totalCount: Int!
}
type ReleaseEdge {
  cursor: String!
  node: Release
}
type IssueTimelineItemsConnection {
  edges: [IssueTimelineItemsEdge]
  nodes: [IssueTimelineItems]
  pageInfo: PageInfo!
  totalCount: Int!
}
type IssueTimelineItemsEdge {
  cursor: String!
  node: IssueTimelineItems
}
type PullRequestTimelineItemsConnection {
  edges: [PullRequestTimelineItemsEdge]
  nodes: [PullRequestTimelineItems]
  pageInfo: PageInfo!
  totalCount: Int!
}
type PullRequestTimelineItemsEdge {
  cursor: String!
  node: PullRequestTimelineItems
}
`;
// src/local-github/graphql/schema.ts
const resolvers = {
	...repositoryResolvers,
	...mutationResolvers,
	...peopleResolvers,
	...gitResolvers,
	...issueResolvers,
	...timelineResolvers,
	...deploymentResolvers
};
const plain = /Connection$|Edge$|Payload$|^(?:PageInfo|RateLimit|PullRequestChangedFile)$/;
let built = null;
function githubSchema() {
	return built ??= withResolvers(buildSchema([
		objectTypes,
		pageTypes,
		eventTypes,
		inputTypes
	].join("\n")));
}
function withResolvers(schema) {
	for (const type of Object.values(schema.getTypeMap())) {
		if (!isObjectType(type) || type.name.startsWith("__") || plain.test(type.name)) continue;
		const own = resolvers[type.name];
		for (const [name, field] of Object.entries(type.getFields())) {
			const resolve = own?.[name];
			if (!resolve) throw new Error(`${type.name}.${name} has no resolver`);
			field.resolve = resolve;
		}
	}
	return schema;
}
// src/local-github/replies.ts
function ok(body) {
	return {
		status: 200,
		body
	};
}
function created(body) {
	return {
		status: 201,
		body
	};
}
const noContent = { status: 204 };
function positive(text, fallback) {
	const number = Number(text);
	return text !== null && Number.isInteger(number) && number > 0 ? number : fallback;
}
function pageOf(call, all, fallback = 30, most = 100) {
	const perPage = Math.min(positive(call.query.get("per_page"), fallback), most);
	const page = positive(call.query.get("page"), 1);
	const [from, to] = [(page - 1) * perPage, page * perPage];
	const items = [];
	let seen = 0;
	if (Array.isArray(all)) {
		items.push(...all.slice(from, to));
		seen = all.length;
	} else for (const item of all) {
		if (seen >= from && seen < to) items.push(item);
		seen += 1;
		if (seen > to) break;
	}
	const last = Array.isArray(all) ? Math.max(1, Math.ceil(seen / perPage)) : null;
	return {
		items,
		headers: linkHeader(call, page, seen > to, last)
	};
}
function linkHeader(call, page, more, last) {
	const to = (number) => {
		const query = new URLSearchParams(call.query);
		query.set("page", String(number));
		return `${call.world.apiUrl}${call.path}?${query.toString()}`;
	};
	const links = [
		...page > 1 ? [`<${to(page - 1)}>; rel="prev"`] : [],
		...more ? [`<${to(page + 1)}>; rel="next"`] : [],
		...more && last !== null ? [`<${to(last)}>; rel="last"`] : [],
		...page > 1 ? [`<${to(1)}>; rel="first"`] : []
	];
	return links.length === 0 ? {} : { link: links.join(", ") };
}
function list(call, all, shape, fallback) {
	const page = pageOf(call, all, fallback);
	return {
		status: 200,
		body: page.items.map(shape),
		headers: page.headers
	};
}
function wrapped(call, name, all, shape) {
	const page = pageOf(call, all);
	return {
		status: 200,
		body: {
			total_count: all.length,
			[name]: page.items.map(shape)
		},
		headers: page.headers
	};
}
function text(body, field) {
	const value = body[field];
	if (value === void 0 || value === null) return void 0;
	if (typeof value === "string") return value;
	throw invalid({
		resource: "Request",
		code: "invalid",
		field,
		message: `${field} is not a string`
	});
}
function requiredText(resource, body, field) {
	const value = text(body, field);
	if (value === void 0) throw missing(resource, field);
	return value;
}
function texts(body, field) {
	const value = body[field];
	if (value === void 0 || value === null) return void 0;
	return Array.isArray(value) ? value.map((item) => typeof item === "string" ? item : nameOf(item)) : [nameOf(value)];
}
function nameOf(value) {
	if (typeof value === "string") return value;
	const named = value;
	return typeof named?.name === "string" ? named.name : "";
}
function integer(body, field) {
	const value = body[field];
	if (value === void 0 || value === null) return void 0;
	if (typeof value === "number" && Number.isInteger(value)) return value;
	throw invalid({
		resource: "Request",
		code: "invalid",
		field,
		message: `${field} is not an integer`
	});
}
function flag(body, field) {
	const value = body[field];
	return typeof value === "boolean" ? value : void 0;
}
function objects(body, field) {
	const value = body[field];
	return Array.isArray(value) ? value.filter((item) => typeof item === "object" && item !== null) : [];
}
function present(value) {
	return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== void 0));
}
function sorted(call, items, keys, fallback, direction = "desc") {
	const key = keys[call.query.get("sort") ?? fallback] ?? keys[fallback];
	if (!key) return items;
	const sign = (call.query.get("direction") ?? direction) === "asc" ? 1 : -1;
	return items.map((item, index) => ({
		item,
		index,
		key: key(item)
	})).sort((a, b) => sign * (a.key < b.key ? -1 : a.key > b.key ? 1 : a.index - b.index)).map(({ item }) => item);
}
function since(call, items, at) {
	const from = Date.parse(call.query.get("since") ?? "");
	return Number.isNaN(from) ? items : items.filter((item) => Date.parse(at(item)) >= from);
}
// src/local-github/routes/account.ts
const accountRoutes = [
	{
		method: "GET",
		template: "/user",
		run: readSelf
	},
	{
		method: "GET",
		template: "/users/{username}",
		run: readUser
	},
	{
		method: "GET",
		template: "/rate_limit",
		run: readRate
	}
];
const repositoryRoutes = [{
	method: "GET",
	template: "",
	needs: ["metadata:read"],
	run: (call) => ok(fullRepositoryShape(call.world, call.repo, call.caller.account))
}, {
	method: "GET",
	template: "/collaborators/{username}/permission",
	needs: ["metadata:read"],
	run: readPermission
}];
function readSelf({ world, caller }) {
	if (!caller.account) throw new Refusal(401, "Requires authentication");
	if (caller.token?.kind === "app") throw forbidden("Resource not accessible by integration");
	return ok(privateUserShape(world, caller.account));
}
function readUser({ world, params }) {
	const account = world.accounts.get((params["username"] ?? "").toLowerCase());
	if (!account) throw notFound();
	return ok(publicUserShape(world, account));
}
function readRate({ caller }) {
	const rate = caller.token?.rate ?? {
		limit: 60,
		used: 0,
		reset: 0
	};
	const core = {
		limit: rate.limit,
		used: rate.used,
		remaining: Math.max(0, rate.limit - rate.used),
		reset: rate.reset
	};
	return ok({
		resources: {
			core,
			graphql: core,
			search: {
				...core,
				limit: 30,
				used: 0,
				remaining: 30
			}
		},
		rate: core
	});
}
function readPermission({ world, repo, params }) {
	const account = world.accounts.get((params["username"] ?? "").toLowerCase());
	if (!account) throw new Refusal(404, `${params["username"] ?? ""} is not a user`);
	return ok(collaboratorShape(world, account, roleOf(repo, account)));
}
// src/local-github/routes/commits.ts
const read$8 = ["contents:read"];
const filesPerPage = 300;
const commitsOfCompare = 250;
const commitRoutes = [
	{
		method: "GET",
		template: "/commits",
		needs: read$8,
		run: listCommits
	},
	{
		method: "GET",
		template: "/commits/{ref}",
		needs: read$8,
		run: readCommit
	},
	{
		method: "GET",
		template: "/commits/{commit_sha}/pulls",
		needs: ["pull_requests:read"],
		run: pullsOfCommit
	},
	{
		method: "GET",
		template: "/compare/{basehead}",
		needs: read$8,
		run: compare
	},
	{
		method: "GET",
		template: "/branches",
		needs: read$8,
		run: listBranches
	},
	{
		method: "GET",
		template: "/branches/{branch}",
		needs: read$8,
		run: readBranch
	},
	{
		method: "GET",
		template: "/tags",
		needs: read$8,
		run: listTags
	}
];
function resolveOrFail(repo, name) {
	const sha = repo.git.resolve(name);
	if (sha === null) throw unprocessable(`No commit found for SHA: ${name}`);
	return sha;
}
function listCommits(call) {
	const { world, repo, query } = call;
	if (repo.git.refs.size === 0) throw new Refusal(409, "Git Repository is empty.");
	const name = query.get("sha") ?? repo.defaultBranch;
	const start = repo.git.resolve(name);
	if (start === null) throw notFound();
	const path = query.get("path")?.replace(/^\/|\/$/g, "") ?? "";
	return list(call, matching(repo, path === "" ? walk(repo.git, start) : historyOf(repo.git, start, path), query), (sha) => commitShape(world, repo, sha));
}
function* matching(repo, shas, query) {
	const [since, until] = ["since", "until"].map((name) => instantOf(query.get(name)));
	const author = query.get("author")?.toLowerCase();
	for (const sha of shas) {
		const commit = repo.git.commit(sha);
		if (!commit) continue;
		const { epoch } = commit.committer;
		if (since && epoch < epochOf(since) || until && epoch > epochOf(until)) continue;
		if (author !== void 0 && author !== "" && ![commit.author.email, commit.author.name].some((text) => text.toLowerCase().includes(author))) continue;
		yield sha;
	}
}
async function readCommit(call) {
	const { world, repo, params } = call;
	const sha = resolveOrFail(repo, params["ref"] ?? "");
	const commit = repo.git.commit(sha);
	const files = await diffOf(repo.git, repo.git.commit(commit?.parents[0] ?? "")?.tree ?? "4b825dc642cb6eb9a060e54bf8d69288fbee4904", commit?.tree ?? "4b825dc642cb6eb9a060e54bf8d69288fbee4904");
	const page = pageOf(call, files, filesPerPage, filesPerPage);
	return {
		status: 200,
		body: {
			...commitShape(world, repo, sha),
			stats: statsShape(files),
			files: page.items.map((file) => fileShape(world, repo, sha, file))
		},
		headers: page.headers
	};
}
function pullsOfCommit(call) {
	const { world, repo, params } = call;
	const sha = repo.git.resolve(params["commit_sha"] ?? "");
	if (sha === null) throw unprocessable(`No commit found for SHA: ${params["commit_sha"] ?? ""}`);
	return list(call, pullsOfCommit$1(repo, sha), (issue) => pullShape(world, repo, issue));
}
async function compare(call) {
	const { world, repo, query } = call;
	const [baseName = "", headName = ""] = (call.params["basehead"] ?? "").split("...").map((side) => side.replace(/^[^:/]+:/, ""));
	const [base, head] = [repo.git.resolve(baseName), repo.git.resolve(headName)];
	const meeting = base !== null && head !== null ? mergeBaseOf(repo.git, base, head) : null;
	if (base === null || head === null || meeting === null) throw meeting === null && base !== null && head !== null ? new Refusal(404, `No common ancestor between ${baseName} and ${headName}.`) : notFound();
	const commits = commitsBetween(repo.git, base, head).reverse();
	const behind = commitsBetween(repo.git, head, base).length;
	const paged = query.has("page") || query.has("per_page");
	const page = pageOf(call, commits, paged ? 30 : commitsOfCompare, paged ? 100 : commitsOfCompare);
	const shown = paged ? page.items : commits.slice(-250);
	const tree = (sha) => repo.git.commit(sha)?.tree ?? "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
	const files = (query.get("page") ?? "1") === "1" ? (await diffOf(repo.git, tree(meeting), tree(head))).slice(0, filesPerPage) : [];
	const [api, web] = [`${apiOf(world, repo)}/compare/${baseName}...${headName}`, `${webOf(world, repo)}/compare/${baseName}...${headName}`];
	return {
		status: 200,
		headers: paged ? page.headers : {},
		body: {
			url: api,
			html_url: web,
			permalink_url: `${webOf(world, repo)}/compare/${repo.owner.login}:${base.slice(0, 7)}...${repo.owner.login}:${head.slice(0, 7)}`,
			diff_url: `${web}.diff`,
			patch_url: `${web}.patch`,
			base_commit: commitShape(world, repo, base),
			merge_base_commit: commitShape(world, repo, meeting),
			status: statusOf(commits.length, behind),
			ahead_by: commits.length,
			behind_by: behind,
			total_commits: commits.length,
			commits: shown.map((sha) => commitShape(world, repo, sha)),
			files: files.map((file) => fileShape(world, repo, head, file))
		}
	};
}
function statusOf(ahead, behind) {
	if (ahead > 0 && behind > 0) return "diverged";
	if (ahead > 0) return "ahead";
	return behind > 0 ? "behind" : "identical";
}
function refsBelow(repo, prefix) {
	return [...repo.git.refs].filter(([ref]) => ref.startsWith(prefix)).map(([ref, sha]) => [ref.slice(prefix.length), sha]).sort(([a], [b]) => a < b ? -1 : 1);
}
function listBranches(call) {
	return list(call, refsBelow(call.repo, "refs/heads/"), ([name, sha]) => ({
		name,
		commit: {
			sha,
			url: `${apiOf(call.world, call.repo)}/commits/${sha}`
		},
		protected: rulesFor(call.repo, name).length > 0
	}));
}
function readBranch({ world, repo, params }) {
	const name = params["branch"] ?? "";
	const sha = repo.git.refs.get(`refs/heads/${name}`);
	if (sha === void 0) throw new Refusal(404, "Branch not found");
	const contexts = requiredChecksOf(repo, name);
	const self = `${apiOf(world, repo)}/branches/${encodeURIComponent(name)}`;
	return ok({
		name,
		commit: commitShape(world, repo, sha),
		_links: {
			self,
			html: `${webOf(world, repo)}/tree/${name}`
		},
		protected: rulesFor(repo, name).length > 0,
		protection: {
			enabled: rulesFor(repo, name).length > 0,
			required_status_checks: {
				enforcement_level: contexts.length > 0 ? "non_admins" : "off",
				contexts,
				checks: contexts.map((context) => ({
					context,
					app_id: null
				}))
			}
		},
		protection_url: `${self}/protection`
	});
}
function listTags(call) {
	const api = apiOf(call.world, call.repo);
	return list(call, refsBelow(call.repo, "refs/tags/").reverse(), ([name, sha]) => ({
		name,
		zipball_url: `${api}/zipball/refs/tags/${name}`,
		tarball_url: `${api}/tarball/refs/tags/${name}`,
		commit: {
			sha,
			url: `${api}/commits/${sha}`
		},
		node_id: nodeId("Tag", name)
	}));
}
// src/local-github/routes/checks.ts
const read$7 = ["checks:read"];
const write$7 = ["checks:write"];
const checkRoutes = [
	{
		method: "POST",
		template: "/check-runs",
		needs: write$7,
		run: createRun
	},
	{
		method: "GET",
		template: "/check-runs/{check_run_id}",
		needs: read$7,
		run: (call) => ok(checkRunShape(call.world, call.repo, runOf(call)))
	},
	{
		method: "PATCH",
		template: "/check-runs/{check_run_id}",
		needs: write$7,
		run: changeRun
	},
	{
		method: "GET",
		template: "/check-runs/{check_run_id}/annotations",
		needs: read$7,
		run: listAnnotations
	},
	{
		method: "GET",
		template: "/commits/{ref}/check-runs",
		needs: read$7,
		run: listRuns$1
	}
];
function runOf(call) {
	const run = call.repo.checkRuns.get(Number(call.params["check_run_id"]));
	if (!run) throw notFound();
	return run;
}
function checkApp(call) {
	if (call.caller.token?.kind !== "app") throw forbidden("You must authenticate via a GitHub App.");
}
function createRun(call) {
	checkApp(call);
	const name = requiredText("CheckRun", call.body, "name");
	const sha = resolveOrFail(call.repo, requiredText("CheckRun", call.body, "head_sha"));
	return created(checkRunShape(call.world, call.repo, createCheckRun(call.world, call.repo, sha, {
		...changeIn(call.body),
		name,
		app: call.actor.login
	})));
}
function changeRun(call) {
	checkApp(call);
	const run = runOf(call);
	changeCheckRun(call.world, run, changeIn(call.body));
	return ok(checkRunShape(call.world, call.repo, run));
}
function changeIn(body) {
	const output = body["output"];
	return present({
		name: text(body, "name"),
		status: text(body, "status"),
		conclusion: text(body, "conclusion"),
		startedAt: text(body, "started_at"),
		completedAt: text(body, "completed_at"),
		externalId: text(body, "external_id"),
		detailsUrl: text(body, "details_url"),
		output: output && {
			...present({
				title: text(output, "title"),
				summary: text(output, "summary"),
				text: text(output, "text")
			}),
			annotations: objects(output, "annotations").map(annotationIn)
		}
	});
}
function annotationIn(entry) {
	const startLine = integer(entry, "start_line") ?? 1;
	return {
		path: requiredText("CheckAnnotation", entry, "path"),
		startLine,
		endLine: integer(entry, "end_line") ?? startLine,
		startColumn: integer(entry, "start_column") ?? null,
		endColumn: integer(entry, "end_column") ?? null,
		level: text(entry, "annotation_level") ?? "notice",
		title: text(entry, "title") ?? null,
		message: requiredText("CheckAnnotation", entry, "message"),
		rawDetails: text(entry, "raw_details") ?? null
	};
}
function listAnnotations(call) {
	const run = runOf(call);
	return list(call, run.annotations, (annotation) => annotationShape(call.world, call.repo, run, annotation));
}
function listRuns$1(call) {
	const { world, repo, query } = call;
	const sha = resolveOrFail(repo, call.params["ref"] ?? "");
	const [name, status] = [query.get("check_name"), query.get("status")];
	const matching = [...repo.checkRuns.values()].filter((run) => run.headSha === sha && (name === null || run.name === name) && (status === null || run.status === status));
	return wrapped(call, "check_runs", (query.get("filter") === "all" ? matching : matching.filter((run) => !matching.some((other) => other.name === run.name && other.suite === run.suite && other.id > run.id))).reverse(), (run) => checkRunShape(world, repo, run));
}
// src/local-github/routes/contents.ts
const contentRoutes = [
	{
		method: "GET",
		template: "/contents",
		needs: ["contents:read"],
		run: readContent
	},
	{
		method: "GET",
		template: "/contents/{path}",
		needs: ["contents:read"],
		run: readContent
	},
	{
		method: "PUT",
		template: "/contents/{path}",
		needs: ["contents:write"],
		role: "write",
		run: writeContent
	},
	{
		method: "DELETE",
		template: "/contents/{path}",
		needs: ["contents:write"],
		role: "write",
		run: writeContent
	}
];
function readContent(call) {
	const { world, repo, query, accept } = call;
	const path = (call.params["path"] ?? "").replace(/^\/|\/$/g, "");
	const ref = query.get("ref") ?? repo.defaultBranch;
	const commit = repo.git.resolve(ref);
	if (commit === null) throw repo.git.refs.size === 0 ? new Refusal(404, "This repository is empty.") : new Refusal(404, `No commit found for the ref ${ref}`);
	const entry = entryAt(repo.git, repo.git.commit(commit)?.tree ?? "4b825dc642cb6eb9a060e54bf8d69288fbee4904", path);
	if (!entry) throw notFound();
	if (entry.mode === "40000") return ok(repo.git.tree(entry.sha).map((child) => contentShape(world, repo, ref, {
		...child,
		path: path === "" ? child.name : `${path}/${child.name}`
	})));
	const content = repo.git.get(entry.sha)?.content ?? Buffer.alloc(0);
	if (accept.includes("raw")) return {
		status: 200,
		body: content,
		headers: { "content-type": "application/vnd.github.raw; charset=utf-8" }
	};
	const big = content.length > 1048576;
	return ok({
		...contentShape(world, repo, ref, {
			path,
			mode: entry.mode,
			sha: entry.sha
		}),
		content: big ? "" : base64Of(content),
		encoding: big ? "none" : "base64"
	});
}
function writeContent(call) {
	const { world, repo, actor, body } = call;
	const path = (call.params["path"] ?? "").replace(/^\/|\/$/g, "");
	const branch = text(body, "branch") ?? repo.defaultBranch;
	const tip = branchTip(repo, branch);
	if (tip === null && repo.git.refs.size > 0) throw new Refusal(404, `Branch ${branch} not found`);
	const tree = repo.git.commit(tip ?? "")?.tree ?? "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
	const old = entryAt(repo.git, tree, path);
	const content = text(body, "content");
	const remove = content === void 0;
	checkBlob(path, old?.sha ?? null, text(body, "sha"), remove);
	const change = remove ? null : {
		mode: "100644",
		sha: repo.git.put("blob", Buffer.from(content, "base64"))
	};
	const person = (field) => body[field];
	const sha = repo.git.putCommit({
		tree: treeWith(repo.git, tree, /* @__PURE__ */ new Map([[path, change]])),
		parents: tip === null ? [] : [tip],
		message: requiredText("Commit", body, "message"),
		author: signatureOf(world, actor, person("author")),
		committer: signatureOf(world, actor, person("committer") ?? person("author"))
	});
	const ref = `refs/heads/${branch}`;
	checkRules(repo, {
		actor,
		ref,
		before: tip,
		after: sha,
		missing: missingChecks(repo, ref, sha)
	}, 409);
	moveRef(world, repo, actor, ref, sha);
	return {
		status: old || remove ? 200 : 201,
		body: {
			content: change && contentShape(world, repo, branch, {
				path,
				...change
			}),
			commit: gitCommitShape(world, repo, sha)
		}
	};
}
function checkBlob(path, current, named, remove) {
	if (current === null) {
		if (remove) throw notFound();
		return;
	}
	if (named === void 0) throw unprocessable("Invalid request.\n\n\"sha\" wasn't supplied.");
	if (named !== current) throw new Refusal(409, `${path} does not match ${named}`);
}
// src/local-github/routes/deployments.ts
const read$6 = ["deployments:read"];
const write$6 = ["deployments:write"];
const base$4 = "/deployments/{deployment_id}";
const deploymentRoutes = [
	{
		method: "GET",
		template: "/deployments",
		needs: read$6,
		run: listDeployments
	},
	{
		method: "POST",
		template: "/deployments",
		needs: write$6,
		role: "write",
		run: postDeployment
	},
	{
		method: "GET",
		template: base$4,
		needs: read$6,
		run: (call) => ok(deploymentShape(call.world, call.repo, deploymentOf(call)))
	},
	{
		method: "GET",
		template: `${base$4}/statuses`,
		needs: read$6,
		run: (call) => list(call, [...deploymentOf(call).statuses].reverse(), (status) => deploymentStatusShape(call.world, call.repo, deploymentOf(call), status))
	},
	{
		method: "POST",
		template: `${base$4}/statuses`,
		needs: write$6,
		role: "write",
		run: postStatus
	},
	{
		method: "GET",
		template: "/releases",
		needs: ["contents:read"],
		run: (call) => list(call, [...call.repo.releases].reverse(), (release) => releaseShape(call.world, call.repo, release))
	},
	{
		method: "POST",
		template: "/releases",
		needs: ["contents:write"],
		role: "write",
		run: postRelease
	},
	{
		method: "GET",
		template: "/releases/latest",
		needs: ["contents:read"],
		run: (call) => release(call, (candidate) => !candidate.draft && !candidate.prerelease)
	},
	{
		method: "GET",
		template: "/releases/{release_id}",
		needs: ["contents:read"],
		run: (call) => release(call, (candidate) => candidate.id === Number(call.params["release_id"]))
	},
	{
		method: "GET",
		template: "/releases/tags/{tag}",
		needs: ["contents:read"],
		run: (call) => release(call, (candidate) => candidate.tag === call.params["tag"])
	},
	{
		method: "GET",
		template: "/actions/runs",
		needs: ["actions:read"],
		run: (call) => listRuns(call, call.repo.runs)
	},
	{
		method: "GET",
		template: "/actions/runs/{run_id}",
		needs: ["actions:read"],
		run: readRun
	},
	{
		method: "GET",
		template: "/actions/workflows/{workflow_id}/runs",
		needs: ["actions:read"],
		run: runsOfWorkflow
	},
	{
		method: "GET",
		template: "/actions/workflows/{workflow_id}",
		needs: ["actions:read"],
		run: (call) => ok(workflowShape(call.world, call.repo, workflowOf(call)))
	},
	{
		method: "PUT",
		template: "/actions/workflows/{workflow_id}/enable",
		needs: ["actions:write"],
		role: "write",
		run: (call) => switchWorkflow(call, false)
	},
	{
		method: "PUT",
		template: "/actions/workflows/{workflow_id}/disable",
		needs: ["actions:write"],
		role: "write",
		run: (call) => switchWorkflow(call, true)
	},
	{
		method: "POST",
		template: "/actions/workflows/{workflow_id}/dispatches",
		needs: ["actions:write"],
		role: "write",
		run: dispatchWorkflow
	},
	{
		method: "POST",
		template: "/dispatches",
		needs: ["contents:write"],
		role: "write",
		run: dispatch
	}
];
function listDeployments(call) {
	const { world, repo, query } = call;
	const wanted = (name) => (deployment) => query.get(name) === null || deployment[name] === query.get(name);
	return list(call, repo.deployments.filter((deployment) => [
		"sha",
		"ref",
		"task",
		"environment"
	].every((name) => wanted(name)(deployment))).reverse(), (deployment) => deploymentShape(world, repo, deployment));
}
function deploymentOf(call) {
	const deployment = call.repo.deployments.find(({ id }) => id === Number(call.params["deployment_id"]));
	if (!deployment) throw notFound();
	return deployment;
}
function postDeployment(call) {
	const { world, repo, actor, body } = call;
	const ref = requiredText("Deployment", body, "ref");
	return created(deploymentShape(world, repo, createDeployment(world, repo, actor, {
		ref,
		sha: resolveOrFail(repo, ref),
		...present({
			environment: text(body, "environment"),
			task: text(body, "task"),
			description: text(body, "description"),
			transient: flag(body, "transient_environment"),
			production: flag(body, "production_environment")
		}),
		...body["payload"] !== void 0 && { payload: body["payload"] }
	})));
}
function postStatus(call) {
	const { world, repo, actor, body } = call;
	const deployment = deploymentOf(call);
	return created(deploymentStatusShape(world, repo, deployment, addDeploymentStatus(world, repo, actor, deployment, {
		state: requiredText("DeploymentStatus", body, "state"),
		...present({
			description: text(body, "description"),
			targetUrl: text(body, "target_url"),
			logUrl: text(body, "log_url"),
			environmentUrl: text(body, "environment_url"),
			autoInactive: flag(body, "auto_inactive")
		})
	})));
}
function postRelease(call) {
	const { world, repo, actor, body } = call;
	return created(releaseShape(world, repo, createRelease(world, repo, actor, {
		tag: requiredText("Release", body, "tag_name"),
		...present({
			target: text(body, "target_commitish"),
			name: text(body, "name"),
			body: text(body, "body"),
			draft: flag(body, "draft"),
			prerelease: flag(body, "prerelease")
		})
	})));
}
function release(call, keep) {
	const found = [...call.repo.releases].reverse().find(keep);
	if (!found) throw notFound();
	return ok(releaseShape(call.world, call.repo, found));
}
function dispatchWorkflow(call) {
	const { world, repo, actor, body } = call;
	const ref = requiredText("WorkflowDispatch", body, "ref");
	if (repo.git.resolve(ref) === null) throw unprocessable(`No ref found for: ${ref}`);
	const inputs = body["inputs"] ?? {};
	const workflow = call.params["workflow_id"] ?? "";
	repo.workflowDispatches.push({
		workflow,
		ref,
		inputs,
		actor,
		at: world.now()
	});
	return noContent;
}
function readRun(call) {
	const run = call.repo.runs.find(({ id }) => id === Number(call.params["run_id"]));
	if (!run) throw notFound();
	return ok(workflowRunShape(call.world, call.repo, run));
}
function workflowOf(call) {
	const name = call.params["workflow_id"] ?? "";
	const { world, repo } = call;
	const known = repo.workflows.find(({ id, path }) => String(id) === name || path.split("/").at(-1) === name);
	if (known) return known;
	const path = `.github/workflows/${name}`;
	const head = repo.git.commit(repo.git.resolve(repo.defaultBranch) ?? "");
	if (!head || textAt(repo.git, head.tree, path) === null) throw notFound();
	return ensureWorkflow(world, repo, path);
}
function switchWorkflow(call, disabled) {
	workflowOf(call).disabled = disabled;
	return noContent;
}
function runsOfWorkflow(call) {
	const workflow = workflowOf(call);
	return listRuns(call, call.repo.runs.filter((run) => run.workflow === workflow));
}
function listRuns(call, runs) {
	const { query } = call;
	const [branch, event, status, head] = [
		"branch",
		"event",
		"status",
		"head_sha"
	].map((name) => query.get(name));
	return wrapped(call, "workflow_runs", runs.filter((run) => (!branch || run.headBranch === branch) && (!event || run.event === event) && (!head || run.headSha === head) && (!status || run.status === status || run.conclusion === status) && inRange(query.get("created"), run.createdAt)).reverse(), (run) => workflowRunShape(call.world, call.repo, run));
}
function inRange(range, at) {
	if (range === null) return true;
	const compare = /^(>=|<=|>|<)?(.*)$/.exec(range);
	if (range.includes("..")) {
		const [from = "*", to = "*"] = range.split("..");
		return (from === "*" || at >= (instantOf(from) ?? from)) && (to === "*" || at <= (instantOf(to) ?? to) || at.startsWith(to));
	}
	const wanted = instantOf(compare?.[2]) ?? "";
	const sign = compare?.[1];
	if (sign === ">=") return at >= wanted;
	if (sign === "<=") return at <= wanted;
	if (sign === ">") return at > wanted;
	return sign === "<" ? at < wanted : at.startsWith(range);
}
function dispatch(call) {
	call.repo.dispatches.push({
		eventType: requiredText("Dispatch", call.body, "event_type"),
		payload: call.body["client_payload"] ?? {},
		at: call.world.now()
	});
	return noContent;
}
// src/local-github/routes/git.ts
const read$5 = ["contents:read"];
const write$5 = ["contents:write"];
const gitRoutes = [
	{
		method: "POST",
		template: "/git/blobs",
		needs: write$5,
		role: "write",
		run: createBlob
	},
	{
		method: "GET",
		template: "/git/blobs/{file_sha}",
		needs: read$5,
		run: readBlob
	},
	{
		method: "POST",
		template: "/git/trees",
		needs: write$5,
		role: "write",
		run: createTree
	},
	{
		method: "GET",
		template: "/git/trees/{tree_sha}",
		needs: read$5,
		run: readTree
	},
	{
		method: "POST",
		template: "/git/commits",
		needs: write$5,
		role: "write",
		run: createCommit
	},
	{
		method: "GET",
		template: "/git/commits/{commit_sha}",
		needs: read$5,
		run: (call) => ok(gitCommitShape(call.world, call.repo, call.params["commit_sha"] ?? ""))
	},
	{
		method: "POST",
		template: "/git/refs",
		needs: write$5,
		role: "write",
		run: createRef
	},
	{
		method: "GET",
		template: "/git/ref/{ref}",
		needs: read$5,
		run: readRef
	},
	{
		method: "PATCH",
		template: "/git/refs/{ref}",
		needs: write$5,
		role: "write",
		run: updateRef
	},
	{
		method: "DELETE",
		template: "/git/refs/{ref}",
		needs: write$5,
		role: "write",
		run: deleteRef
	},
	{
		method: "GET",
		template: "/git/matching-refs/{ref}",
		needs: read$5,
		run: matchingRefs
	}
];
function createBlob({ world, repo, body }) {
	const content = requiredText("Blob", body, "content");
	const sha = repo.git.put("blob", Buffer.from(content, text(body, "encoding") === "base64" ? "base64" : "utf8"));
	return created({
		sha,
		url: `${apiOf(world, repo)}/git/blobs/${sha}`
	});
}
function readBlob({ world, repo, params, accept }) {
	const sha = params["file_sha"] ?? "";
	const object = repo.git.get(sha);
	if (object?.type !== "blob") throw notFound();
	if (accept.includes("raw")) return {
		status: 200,
		body: object.content,
		headers: { "content-type": "application/vnd.github.raw; charset=utf-8" }
	};
	return ok({
		sha,
		node_id: nodeId("Blob", sha),
		size: object.content.length,
		url: `${apiOf(world, repo)}/git/blobs/${sha}`,
		content: base64Of(object.content),
		encoding: "base64"
	});
}
function createTree(call) {
	const { repo, body } = call;
	const baseTree = text(body, "base_tree");
	const base = baseTree === void 0 ? emptyTree : repo.git.commit(baseTree)?.tree ?? baseTree;
	if (repo.git.get(base)?.type !== "tree") throw notFound();
	const changes = objects(body, "tree").map((entry) => {
		const path = requiredText("Tree", entry, "path");
		if (/^\/|(^|\/)(\.\.?|\.git)(\/|$)|\/\/|^$/.test(path)) throw unprocessable(path === "" ? "tree.path cannot be empty" : `tree.path contains a malformed path component`);
		if (entry["sha"] === null) return [path, null];
		const content = text(entry, "content");
		const sha = content === void 0 ? requiredText("Tree", entry, "sha") : repo.git.put("blob", Buffer.from(content));
		if (!repo.git.get(sha)) throw unprocessable(`tree.sha ${sha} is not a valid ${text(entry, "type") ?? "blob"}`);
		return [path, {
			mode: (text(entry, "mode") ?? "100644").replace(/^0/, ""),
			sha
		}];
	});
	return created(treeShape(call, treeWith(repo.git, base, new Map(changes)), false));
}
function treeShape({ world, repo }, sha, recursive) {
	const entries = recursive ? entriesBelow(repo.git, sha) : repo.git.tree(sha).map((entry) => ({
		path: entry.name,
		mode: entry.mode,
		sha: entry.sha
	}));
	return {
		sha,
		url: `${apiOf(world, repo)}/git/trees/${sha}`,
		tree: entries.map((entry) => treeEntryShape(apiOf(world, repo), repo.git.get(entry.sha)?.content.length ?? 0, entry)),
		truncated: false
	};
}
function treeEntryShape(api, size, { path, mode, sha }) {
	const type = mode === "40000" ? "tree" : mode === "160000" ? "commit" : "blob";
	return {
		path,
		mode: mode.padStart(6, "0"),
		type,
		sha,
		...type === "blob" && { size },
		...type !== "commit" && { url: `${api}/git/${type}s/${sha}` }
	};
}
function readTree(call) {
	const name = call.params["tree_sha"] ?? "";
	const commit = call.repo.git.resolve(name);
	const sha = commit ? call.repo.git.commit(commit)?.tree ?? "" : name;
	if (call.repo.git.get(sha)?.type !== "tree") throw notFound();
	return ok(treeShape(call, sha, call.query.has("recursive")));
}
function personIn(call, field) {
	const value = call.body[field];
	return typeof value === "object" && value !== null ? value : void 0;
}
function createCommit(call) {
	const { world, repo, actor, body } = call;
	const tree = requiredText("Commit", body, "tree");
	if (repo.git.get(tree)?.type !== "tree") throw unprocessable("Tree SHA does not exist");
	const parents = texts(body, "parents") ?? [];
	if (parents.some((parent) => !repo.git.commit(parent))) throw unprocessable("Parent SHA does not exist or is not a commit object");
	const author = signatureOf(world, actor, personIn(call, "author"));
	const committer = signatureOf(world, actor, personIn(call, "committer") ?? personIn(call, "author"));
	return created(gitCommitShape(world, repo, repo.git.putCommit({
		tree,
		parents,
		author,
		committer,
		message: requiredText("Commit", body, "message")
	})));
}
function createRef({ world, repo, actor, body }) {
	const ref = requiredText("Reference", body, "ref");
	const sha = requiredText("Reference", body, "sha");
	if (!/^refs\/[^/]+\/./.test(ref)) throw unprocessable("Reference name must start with 'refs/' and contain at least two slashes.");
	if (!isRefName(ref)) throw unprocessable(`${ref} is not a valid ref name.`);
	if (!/^[0-9a-f]{40}$/.test(sha)) throw unprocessable("The sha parameter must be exactly 40 characters and contain only [0-9a-f].");
	if (repo.git.refs.has(ref)) throw unprocessable("Reference already exists");
	if (!repo.git.get(sha)) throw unprocessable("Object does not exist");
	checkRules(repo, {
		actor,
		ref,
		before: null,
		after: sha,
		missing: []
	});
	moveRef(world, repo, actor, ref, sha);
	return created(refShape(world, repo, ref, sha));
}
function isRefName(ref) {
	return !/[\x00-\x20~^:?*[\\\x7f]|\.\.|@\{|\/\/|\/$|\.$/.test(ref) && ref.split("/").every((part) => !part.startsWith(".") && !part.endsWith(".lock"));
}
function namedRef({ repo, params }) {
	const ref = `refs/${params["ref"] ?? ""}`;
	const sha = repo.git.refs.get(ref);
	if (sha === void 0) throw notFound();
	return {
		ref,
		sha
	};
}
function readRef(call) {
	const { ref, sha } = namedRef(call);
	return ok(refShape(call.world, call.repo, ref, sha));
}
function updateRef(call) {
	const { world, repo, actor, body, params } = call;
	const ref = `refs/${params["ref"] ?? ""}`;
	const before = repo.git.refs.get(ref);
	if (before === void 0) throw unprocessable("Reference does not exist");
	const sha = requiredText("Reference", body, "sha");
	if (!repo.git.commit(sha)) throw unprocessable("Object does not exist");
	if (flag(body, "force") !== true && before !== sha && !isFastForward(repo, before, sha)) throw unprocessable("Update is not a fast forward");
	checkRules(repo, {
		actor,
		ref,
		before,
		after: sha,
		missing: missingChecks(repo, ref, sha)
	});
	moveRef(world, repo, actor, ref, sha);
	return ok(refShape(world, repo, ref, sha));
}
function deleteRef(call) {
	const ref = `refs/${call.params["ref"] ?? ""}`;
	if (!call.repo.git.refs.has(ref)) throw unprocessable("Reference does not exist");
	if (ref === `refs/heads/${call.repo.defaultBranch}`) throw unprocessable("Cannot delete the default branch");
	const before = call.repo.git.refs.get(ref) ?? null;
	checkRules(call.repo, {
		actor: call.actor,
		ref,
		before,
		after: null,
		missing: []
	});
	moveRef(call.world, call.repo, call.actor, ref, null);
	return noContent;
}
function matchingRefs(call) {
	const start = `refs/${call.params["ref"] ?? ""}`;
	return list(call, [...call.repo.git.refs].filter(([ref]) => ref.startsWith(start)).sort(([a], [b]) => a < b ? -1 : 1), ([ref, sha]) => refShape(call.world, call.repo, ref, sha));
}
// src/local-github/shapes/review.ts
function reviewShape(world, repo, review) {
	const pull = `${apiOf(world, repo)}/pulls/${review.pull}`;
	const html = `${webOf(world, repo)}/pull/${review.pull}#pullrequestreview-${review.id}`;
	return {
		id: review.id,
		node_id: nodeId("PullRequestReview", review.id),
		user: userOrNull(world, review.user),
		body: review.body,
		state: review.state,
		html_url: html,
		pull_request_url: pull,
		author_association: associationOf(repo, review.user),
		_links: {
			html: { href: html },
			pull_request: { href: pull }
		},
		...review.submittedAt !== null && { submitted_at: review.submittedAt },
		commit_id: review.commitSha
	};
}
function reviewCommentShape(world, repo, comment) {
	const issue = repo.issues.get(comment.pull);
	const line = isPull(issue) ? currentLine(repo, issue, comment) : comment.line;
	const self = `${apiOf(world, repo)}/pulls/comments/${comment.id}`;
	const pull = `${apiOf(world, repo)}/pulls/${comment.pull}`;
	const html = `${webOf(world, repo)}/pull/${comment.pull}#discussion_r${comment.id}`;
	return {
		url: self,
		pull_request_review_id: comment.review,
		id: comment.id,
		node_id: nodeId("PullRequestReviewComment", comment.id),
		diff_hunk: comment.diffHunk,
		path: comment.path,
		commit_id: comment.commitSha,
		original_commit_id: comment.originalSha,
		user: userOrNull(world, comment.user),
		body: comment.body,
		created_at: comment.createdAt,
		updated_at: comment.updatedAt,
		html_url: html,
		pull_request_url: pull,
		author_association: associationOf(repo, comment.user),
		_links: {
			self: { href: self },
			html: { href: html },
			pull_request: { href: pull }
		},
		reactions: reactionRollup(self, []),
		start_line: comment.startLine,
		original_start_line: comment.startLine,
		start_side: comment.startLine === null ? null : comment.side,
		line,
		original_line: comment.line,
		side: comment.side,
		original_position: comment.position,
		position: line === null ? null : comment.position,
		subject_type: "line"
	};
}
// src/local-github/shapes/event.ts
function eventShape(world, repo, event) {
	const api = apiOf(world, repo);
	return {
		id: event.id,
		node_id: nodeId("Event", event.id),
		url: `${api}/issues/events/${event.id}`,
		actor: userOrNull(world, event.actor),
		event: event.event,
		commit_id: event.commitId ?? null,
		commit_url: event.commitId === void 0 ? null : `${api}/commits/${event.commitId}`,
		created_at: event.createdAt,
		...event.label && { label: {
			name: event.label.name,
			color: event.label.color
		} },
		...event.assignee && {
			assignee: userOrNull(world, event.assignee),
			assigner: userOrNull(world, event.actor)
		},
		...event.milestone !== void 0 && { milestone: { title: event.milestone } },
		...event.issueType && { issue_type: { ...issueTypeShape(event.issueType) } },
		...event.rename && { rename: event.rename },
		...event.event === "closed" && { state_reason: event.stateReason ?? null },
		...event.event === "locked" && { lock_reason: event.lockReason ?? null },
		performed_via_github_app: null
	};
}
function listedEvents(issue) {
	return issue.events.filter((event) => event.event !== "cross-referenced");
}
function repositoryEventShape(world, repo, issue, event) {
	return {
		...eventShape(world, repo, event),
		issue: issueShape(world, repo, issue)
	};
}
function timelineShapes(world, repo, issue) {
	return [
		...issue.events.flatMap((event) => timelineEvent(world, repo, event)),
		...commentsOf(repo, issue).map((comment) => {
			const shape = {
				...commentShape(world, repo, comment),
				event: "commented",
				actor: userOrNull(world, comment.user)
			};
			return {
				at: comment.createdAt,
				id: comment.id,
				shape
			};
		}),
		...isPull(issue) ? pullCommits(repo, issue).map((sha) => committed(world, repo, sha)) : [],
		...[...repo.reviews.values()].filter((review) => review.pull === issue.number && review.submittedAt !== null).map((review) => reviewed(world, repo, review))
	].sort((a, b) => a.at < b.at ? -1 : a.at > b.at ? 1 : a.id - b.id).map((entry) => entry.shape);
}
function timelineEvent(world, repo, event) {
	const { source } = event;
	if (!source) return [{
		at: event.createdAt,
		id: event.id,
		shape: eventShape(world, repo, event)
	}];
	const from = world.repositories.get(source.repository.toLowerCase());
	const issue = from?.issues.get(source.number);
	if (!from || !issue) return [];
	const shape = {
		event: "cross-referenced",
		actor: userOrNull(world, event.actor),
		created_at: event.createdAt,
		updated_at: event.createdAt,
		source: {
			type: "issue",
			issue: {
				...wholeIssueShape(world, from, issue),
				repository: repositoryShape(world, from)
			}
		}
	};
	return [{
		at: event.createdAt,
		id: event.id,
		shape
	}];
}
function committed(world, repo, sha) {
	return {
		at: instantOfEpoch(repo.git.commit(sha)?.committer.epoch ?? 0),
		id: 0,
		shape: {
			...gitCommitShape(world, repo, sha),
			event: "committed"
		}
	};
}
function reviewed(world, repo, review) {
	const shape = {
		...reviewShape(world, repo, review),
		state: review.state.toLowerCase(),
		event: "reviewed",
		author_association: associationOf(repo, review.user)
	};
	return {
		at: review.submittedAt ?? "",
		id: review.id,
		shape
	};
}
// src/local-github/routes/issues.ts
const read$4 = ["issues:read", "pull_requests:read"];
const write$4 = ["issues:write", "pull_requests:write"];
const base$3 = "/issues/{issue_number}";
const issueRoutes = [
	{
		method: "GET",
		template: "/issues",
		needs: read$4,
		run: listIssues
	},
	{
		method: "POST",
		template: "/issues",
		needs: ["issues:write"],
		run: createIssue
	},
	{
		method: "GET",
		template: base$3,
		needs: read$4,
		run: ({ world, repo, issue }) => ok(wholeIssueShape(world, repo, issue))
	},
	{
		method: "PATCH",
		template: base$3,
		needs: write$4,
		run: changeIssue
	},
	{
		method: "PUT",
		template: `${base$3}/lock`,
		needs: write$4,
		role: "triage",
		run: lock
	},
	{
		method: "DELETE",
		template: `${base$3}/lock`,
		needs: write$4,
		role: "triage",
		run: ({ world, actor, issue }) => {
			unlockIssue(world, actor, issue);
			return noContent;
		}
	},
	{
		method: "GET",
		template: `${base$3}/events`,
		needs: read$4,
		run: (call) => list(call, listedEvents(call.issue), (event) => eventShape(call.world, call.repo, event))
	},
	{
		method: "GET",
		template: `${base$3}/timeline`,
		needs: read$4,
		run: (call) => list(call, timelineShapes(call.world, call.repo, call.issue), (shape) => shape)
	},
	{
		method: "GET",
		template: "/issues/events",
		needs: read$4,
		run: listEvents
	},
	{
		method: "GET",
		template: "/assignees",
		needs: ["metadata:read"],
		run: listAssignees
	},
	{
		method: "GET",
		template: "/assignees/{assignee}",
		needs: ["metadata:read"],
		run: ({ world, repo, params }) => {
			const account = world.accounts.get((params["assignee"] ?? "").toLowerCase());
			if (account === void 0 || !isAssignable(repo, account)) throw notFound();
			return noContent;
		}
	}
];
function listIssues(call) {
	const { world, repo, query } = call;
	if (!repo.hasIssues) throw gone("Issues are disabled for this repo");
	const labels = (query.get("labels") ?? "").split(",").map((name) => name.trim().toLowerCase()).filter((name) => name !== "");
	const state = query.get("state") ?? "open";
	return list(call, sorted(call, since(call, [...repo.issues.values()].filter((issue) => (state === "all" || issue.state === state) && labels.every((name) => issue.labels.some((label) => label.name.toLowerCase() === name)) && matchesPeople(query, issue)), (issue) => issue.updatedAt), {
		created: (issue) => issue.createdAt,
		updated: (issue) => issue.updatedAt,
		comments: (issue) => commentsOf(repo, issue).length
	}, "created"), (issue) => issueShape(world, repo, issue));
}
function matchesPeople(query, issue) {
	const same = (account, login) => account?.login.toLowerCase() === login.toLowerCase();
	const [creator, assignee, milestone] = [
		query.get("creator"),
		query.get("assignee"),
		query.get("milestone")
	];
	const assigned = assignee === null || assignee === "*" ? assignee === null || issue.assignees.length > 0 : assignee === "none" ? issue.assignees.length === 0 : issue.assignees.some((account) => same(account, assignee));
	const planned = milestone === null || (milestone === "*" ? issue.milestone !== null : milestone === "none" ? issue.milestone === null : String(issue.milestone?.number) === milestone);
	return assigned && planned && (creator === null || same(issue.user, creator));
}
function createIssue(call) {
	const { world, repo, actor, body } = call;
	if (!repo.hasIssues) throw gone("Issues are disabled for this repo");
	const title = requiredText("Issue", body, "title");
	const trusted = call.caller.token?.kind === "app" || atLeast(roleOf(repo, actor), "triage");
	const issue = createIssue$1(world, repo, actor, {
		title,
		body: text(body, "body") ?? null,
		labels: trusted ? texts(body, "labels") ?? [] : [],
		assignees: trusted ? checkedAssignees(call) : [],
		milestone: trusted ? milestoneIn(call) ?? null : null
	});
	if (trusted) setTypeIn(call, issue);
	return created(wholeIssueShape(world, repo, issue));
}
function assigneesIn({ world, repo, body }) {
	return loginsIn(body).flatMap((login) => world.accounts.get(login.toLowerCase()) ?? []).filter((account) => isAssignable(repo, account));
}
function checkedAssignees(call) {
	const found = assigneesIn(call);
	for (const login of loginsIn(call.body)) if (!found.some((account) => account.login.toLowerCase() === login.toLowerCase())) throw invalid({
		resource: "Issue",
		code: "invalid",
		field: "assignees",
		value: login
	});
	return found;
}
function loginsIn(body) {
	const single = text(body, "assignee");
	return texts(body, "assignees") ?? (single === void 0 ? [] : [single]);
}
function milestoneIn({ repo, body }) {
	if (body["milestone"] === void 0) return void 0;
	if (body["milestone"] === null) return null;
	const number = Number(body["milestone"]);
	const milestone = repo.milestones.find((candidate) => candidate.number === number);
	if (!milestone) throw invalid({
		resource: "Issue",
		code: "invalid",
		field: "milestone",
		value: String(number)
	});
	return milestone;
}
function changeIssue(call) {
	const { world, repo, actor, issue, body } = call;
	const own = issue.user === actor;
	const trusted = call.caller.token?.kind === "app" || atLeast(roleOf(repo, actor), "triage");
	if (!own && !trusted) throw new Refusal(403, "Must have admin rights to Repository.");
	const title = text(body, "title");
	if (title !== void 0) renameIssue(world, repo, actor, issue, title);
	if (body["body"] !== void 0) rewriteIssue(world, repo, actor, issue, text(body, "body") ?? null);
	const labels = texts(body, "labels");
	if (labels && trusted) setLabels(world, repo, actor, issue, labels);
	if (body["assignees"] !== void 0 && trusted) {
		const wanted = checkedAssignees(call);
		removeAssignees(world, actor, issue, issue.assignees.filter((account) => !wanted.includes(account)));
		addAssignees(world, actor, issue, wanted);
	}
	const milestone = milestoneIn(call);
	if (milestone !== void 0 && trusted) setMilestone(world, actor, issue, milestone);
	if (trusted) setTypeIn(call, issue);
	changeState(call);
	return ok(wholeIssueShape(world, repo, issue));
}
function setTypeIn({ world, repo, actor, body }, issue) {
	if (body["type"] !== void 0) setType(world, repo, actor, issue, text(body, "type") ?? null);
}
function changeState({ world, actor, issue, body }) {
	const state = text(body, "state");
	const reason = text(body, "state_reason");
	if (state !== void 0 && state !== "open" && state !== "closed") throw invalid({
		resource: "Issue",
		code: "invalid",
		field: "state",
		value: state
	});
	if (state === "closed") closeIssue(world, actor, issue, reason ?? "completed");
	if (state === "open") reopenIssue(world, actor, issue);
}
function lock({ world, actor, issue, body }) {
	lockIssue(world, actor, issue, text(body, "lock_reason") ?? null);
	return noContent;
}
function listEvents(call) {
	return list(call, [...call.repo.issues.values()].flatMap((issue) => listedEvents(issue).map((event) => ({
		issue,
		event
	}))).sort((a, b) => b.event.id - a.event.id), ({ issue, event }) => repositoryEventShape(call.world, call.repo, issue, event));
}
function listAssignees(call) {
	return list(call, [call.repo.owner, ...[...call.repo.collaborators].filter(([, role]) => atLeast(role, "triage")).map(([login]) => accountOf(call.world, login))], (account) => userShape(call.world, account));
}
function issueByNumber(call, number) {
	const issue = call.repo.issues.get(number ?? -1);
	if (!issue) throw notFound();
	return issue;
}
function issueById(call) {
	const id = integer(call.body, "sub_issue_id");
	const found = [...call.repo.issues.values()].find((issue) => issue.id === id);
	if (!found) throw notFound();
	return found;
}
// src/local-github/routes/issue-parts.ts
const read$3 = ["issues:read", "pull_requests:read"];
const write$3 = ["issues:write", "pull_requests:write"];
const base$2 = "/issues/{issue_number}";
const one = "/issues/comments/{comment_id}";
const issuePartRoutes = [
	{
		method: "GET",
		template: `${base$2}/comments`,
		needs: read$3,
		run: (call) => list(call, since(call, commentsOf(call.repo, call.issue), (comment) => comment.updatedAt), (comment) => commentShape(call.world, call.repo, comment))
	},
	{
		method: "POST",
		template: `${base$2}/comments`,
		needs: write$3,
		run: createComment
	},
	{
		method: "GET",
		template: "/issues/comments",
		needs: read$3,
		run: listComments
	},
	{
		method: "GET",
		template: one,
		needs: read$3,
		run: (call) => ok(commentShape(call.world, call.repo, commentOf$1(call)))
	},
	{
		method: "PATCH",
		template: one,
		needs: write$3,
		run: editComment
	},
	{
		method: "DELETE",
		template: one,
		needs: write$3,
		run: deleteComment
	},
	{
		method: "GET",
		template: `${one}/reactions`,
		needs: read$3,
		run: (call) => list(call, commentOf$1(call).reactions, (reaction) => reactionShape(call.world, reaction))
	},
	{
		method: "POST",
		template: `${one}/reactions`,
		needs: write$3,
		run: (call) => react(call, commentOf$1(call).reactions)
	},
	{
		method: "DELETE",
		template: `${one}/reactions/{reaction_id}`,
		needs: write$3,
		run: (call) => unreact(call, commentOf$1(call).reactions)
	},
	{
		method: "GET",
		template: `${base$2}/reactions`,
		needs: read$3,
		run: (call) => list(call, call.issue.reactions, (reaction) => reactionShape(call.world, reaction))
	},
	{
		method: "POST",
		template: `${base$2}/reactions`,
		needs: write$3,
		run: (call) => react(call, call.issue.reactions)
	},
	{
		method: "GET",
		template: `${base$2}/labels`,
		needs: read$3,
		run: (call) => list(call, call.issue.labels, (label) => labelShape(call.world, call.repo, label))
	},
	{
		method: "POST",
		template: `${base$2}/labels`,
		needs: write$3,
		role: "triage",
		run: (call) => {
			addLabels(call.world, call.repo, call.actor, call.issue, labelsIn(call));
			return labelsOf(call);
		}
	},
	{
		method: "PUT",
		template: `${base$2}/labels`,
		needs: write$3,
		role: "triage",
		run: (call) => {
			setLabels(call.world, call.repo, call.actor, call.issue, labelsIn(call));
			return labelsOf(call);
		}
	},
	{
		method: "DELETE",
		template: `${base$2}/labels`,
		needs: write$3,
		role: "triage",
		run: (call) => {
			setLabels(call.world, call.repo, call.actor, call.issue, []);
			return noContent;
		}
	},
	{
		method: "DELETE",
		template: `${base$2}/labels/{name}`,
		needs: write$3,
		role: "triage",
		run: removeLabel
	},
	{
		method: "POST",
		template: `${base$2}/assignees`,
		needs: write$3,
		role: "triage",
		run: (call) => {
			addAssignees(call.world, call.actor, call.issue, assigneesIn(call));
			return created(wholeIssueShape(call.world, call.repo, call.issue));
		}
	},
	{
		method: "DELETE",
		template: `${base$2}/assignees`,
		needs: write$3,
		role: "triage",
		run: (call) => {
			removeAssignees(call.world, call.actor, call.issue, assigneesIn(call));
			return ok(wholeIssueShape(call.world, call.repo, call.issue));
		}
	},
	{
		method: "GET",
		template: `${base$2}/sub_issues`,
		needs: ["issues:read"],
		run: (call) => list(call, call.issue.children.map((number) => issueByNumber(call, number)), (issue) => issueShape(call.world, call.repo, issue))
	},
	{
		method: "POST",
		template: `${base$2}/sub_issues`,
		needs: ["issues:write"],
		role: "triage",
		run: addSubIssue
	},
	{
		method: "DELETE",
		template: `${base$2}/sub_issue`,
		needs: ["issues:write"],
		role: "triage",
		run: removeSubIssue
	},
	{
		method: "GET",
		template: `${base$2}/parent`,
		needs: ["issues:read"],
		run: (call) => ok(wholeIssueShape(call.world, call.repo, issueByNumber(call, call.issue.parent ?? void 0)))
	}
];
const commentCap = 2500;
function createComment(call) {
	const { world, repo, actor, issue, body } = call;
	const trusted = call.caller.token?.kind === "app" || atLeast(roleOf(repo, actor), "write");
	if (issue.locked && !trusted) throw forbidden("Unable to create comment because issue is locked.");
	if (commentsOf(repo, issue).length >= commentCap) throw forbidden(`Commenting is disabled on issues with more than ${commentCap} comments`);
	return created(commentShape(world, repo, createComment$1(world, repo, actor, issue, requiredText("IssueComment", body, "body"))));
}
function commentOf$1(call) {
	const comment = call.repo.comments.get(Number(call.params["comment_id"]));
	if (!comment) throw notFound();
	return comment;
}
function listComments(call) {
	return list(call, sorted(call, since(call, [...call.repo.comments.values()], (comment) => comment.updatedAt), {
		created: (comment) => comment.createdAt,
		updated: (comment) => comment.updatedAt,
		id: (comment) => comment.id
	}, "id", "asc"), (comment) => commentShape(call.world, call.repo, comment));
}
function checkOwn(call, comment) {
	const trusted = call.caller.token?.kind === "app" || atLeast(roleOf(call.repo, call.actor), "write");
	if (comment.user !== call.actor && !trusted) throw forbidden("Must have admin rights to Repository.");
}
function editComment(call) {
	const comment = commentOf$1(call);
	checkOwn(call, comment);
	editComment$1(call.world, call.repo, call.actor, comment, requiredText("IssueComment", call.body, "body"));
	return ok(commentShape(call.world, call.repo, comment));
}
function deleteComment(call) {
	const comment = commentOf$1(call);
	checkOwn(call, comment);
	call.repo.comments.delete(comment.id);
	return noContent;
}
function react(call, reactions) {
	const content = requiredText("Reaction", call.body, "content");
	if (![
		"+1",
		"-1",
		"laugh",
		"confused",
		"heart",
		"hooray",
		"rocket",
		"eyes"
	].includes(content)) throw invalid({
		resource: "Reaction",
		code: "invalid",
		field: "content"
	});
	const { reaction, created: fresh } = react$1(call.world, reactions, call.actor, content);
	return {
		status: fresh ? 201 : 200,
		body: reactionShape(call.world, reaction)
	};
}
function unreact(call, reactions) {
	const at = reactions.findIndex((reaction) => reaction.id === Number(call.params["reaction_id"]));
	if (at < 0) throw notFound();
	reactions.splice(at, 1);
	return noContent;
}
function labelsIn(call) {
	const body = call.body;
	const names = texts({ labels: Array.isArray(body) ? body : call.body["labels"] }, "labels") ?? [];
	if (names.some((name) => name.trim() === "")) throw invalid({
		resource: "Label",
		code: "missing_field",
		field: "name"
	});
	if (names.find((name) => [...name].length > 50) !== void 0) throw invalid({
		resource: "Label",
		code: "custom",
		field: "name",
		message: "name is too long (maximum is 50 characters)"
	});
	return names;
}
function labelsOf({ world, repo, issue }) {
	return ok(issue.labels.map((label) => labelShape(world, repo, label)));
}
function removeLabel(call) {
	if (!removeLabel$1(call.world, call.actor, call.issue, call.params["name"] ?? "")) throw new Refusal(404, "Label does not exist");
	return labelsOf(call);
}
const childLimit = 100;
function addSubIssue(call) {
	const { world, repo, actor, issue } = call;
	const child = issueById(call);
	const problem = child === issue ? "Sub issue may not be the same as parent" : child.parent !== null ? "Issue may not contain duplicate sub-issues and Sub issue may only have one parent" : issue.children.length >= childLimit ? `Parent cannot have more than ${childLimit} sub-issues` : null;
	if (problem !== null) throw unprocessable(problem);
	child.parent = issue.number;
	issue.children.push(child.number);
	record(world, issue, actor, "sub_issue_added", { related: child.number });
	record(world, child, actor, "parent_issue_added", { related: issue.number });
	return created(wholeIssueShape(world, repo, issue));
}
function removeSubIssue(call) {
	const { world, repo, actor, issue } = call;
	const child = issueById(call);
	if (child.parent !== issue.number) throw notFound();
	child.parent = null;
	issue.children.splice(issue.children.indexOf(child.number), 1);
	record(world, issue, actor, "sub_issue_removed", { related: child.number });
	record(world, child, actor, "parent_issue_removed", { related: issue.number });
	return ok(wholeIssueShape(world, repo, issue));
}
// src/local-github/routes/labels.ts
const read$2 = ["issues:read", "pull_requests:read"];
const write$2 = ["issues:write", "pull_requests:write"];
const labelRoutes = [
	{
		method: "GET",
		template: "/labels",
		needs: read$2,
		run: (call) => list(call, call.repo.labels, (label) => labelShape(call.world, call.repo, label))
	},
	{
		method: "POST",
		template: "/labels",
		needs: write$2,
		role: "write",
		run: createLabel
	},
	{
		method: "GET",
		template: "/labels/{name}",
		needs: read$2,
		run: (call) => ok(labelShape(call.world, call.repo, labelOf(call)))
	},
	{
		method: "PATCH",
		template: "/labels/{name}",
		needs: write$2,
		role: "write",
		run: changeLabel
	},
	{
		method: "DELETE",
		template: "/labels/{name}",
		needs: write$2,
		role: "write",
		run: deleteLabel
	},
	{
		method: "GET",
		template: "/milestones",
		needs: read$2,
		run: listMilestones
	},
	{
		method: "POST",
		template: "/milestones",
		needs: write$2,
		role: "triage",
		run: createMilestone
	},
	{
		method: "GET",
		template: "/milestones/{milestone_number}",
		needs: read$2,
		run: (call) => ok(milestoneShape(call.world, call.repo, milestoneOf(call)))
	},
	{
		method: "PATCH",
		template: "/milestones/{milestone_number}",
		needs: write$2,
		role: "triage",
		run: changeMilestone
	},
	{
		method: "DELETE",
		template: "/milestones/{milestone_number}",
		needs: write$2,
		role: "triage",
		run: deleteMilestone
	}
];
function labelOf(call) {
	const label = findLabel(call.repo, call.params["name"] ?? "");
	if (!label) throw notFound();
	return label;
}
function colorIn(call) {
	const color = text(call.body, "color");
	if (color !== void 0 && !/^[0-9a-f]{6}$/i.test(color)) throw invalid({
		resource: "Label",
		code: "invalid",
		field: "color"
	});
	return color?.toLowerCase();
}
function createLabel(call) {
	const { world, repo, body } = call;
	const name = requiredText("Label", body, "name");
	if (findLabel(repo, name)) throw invalid({
		resource: "Label",
		code: "already_exists",
		field: "name"
	});
	const label = {
		id: world.nextId(),
		name,
		color: colorIn(call) ?? "ededed",
		description: text(body, "description") ?? null,
		stock: false
	};
	if ((label.description?.length ?? 0) > 100) throw invalid({
		resource: "Label",
		code: "custom",
		field: "description",
		message: "description is too long (maximum is 100 characters)"
	});
	repo.labels.push(label);
	return created(labelShape(world, repo, label));
}
function changeLabel(call) {
	const label = labelOf(call);
	label.name = text(call.body, "new_name") ?? label.name;
	label.color = colorIn(call) ?? label.color;
	label.description = text(call.body, "description") ?? label.description;
	return ok(labelShape(call.world, call.repo, label));
}
function deleteLabel(call) {
	const label = labelOf(call);
	call.repo.labels.splice(call.repo.labels.indexOf(label), 1);
	for (const issue of call.repo.issues.values()) issue.labels = issue.labels.filter((other) => other !== label);
	return noContent;
}
function milestoneOf(call) {
	const milestone = call.repo.milestones.find(({ number }) => number === Number(call.params["milestone_number"]));
	if (!milestone) throw notFound();
	return milestone;
}
function listMilestones(call) {
	const state = call.query.get("state") ?? "open";
	return list(call, sorted(call, call.repo.milestones.filter((milestone) => state === "all" || milestone.state === state), {
		due_on: (milestone) => milestone.dueOn ?? "9999",
		completeness: (milestone) => milestone.number
	}, "due_on", "asc"), (milestone) => milestoneShape(call.world, call.repo, milestone));
}
function createMilestone(call) {
	const { world, repo, body } = call;
	const title = requiredText("Milestone", body, "title");
	if (repo.milestones.some((milestone) => milestone.title === title)) throw invalid({
		resource: "Milestone",
		code: "already_exists",
		field: "title"
	});
	const now = world.now();
	const milestone = {
		id: world.nextId(),
		number: Math.max(0, ...repo.milestones.map(({ number }) => number)) + 1,
		title,
		description: text(body, "description") ?? null,
		dueOn: instantOf(text(body, "due_on")),
		state: "open",
		creator: call.actor,
		createdAt: now,
		updatedAt: now,
		closedAt: null
	};
	repo.milestones.push(milestone);
	return created(milestoneShape(world, repo, milestone));
}
function changeMilestone(call) {
	const milestone = milestoneOf(call);
	const { body, world } = call;
	milestone.title = text(body, "title") ?? milestone.title;
	milestone.description = text(body, "description") ?? milestone.description;
	milestone.dueOn = instantOf(text(body, "due_on")) ?? milestone.dueOn;
	const state = text(body, "state");
	if (state === "open" || state === "closed") {
		milestone.state = state;
		milestone.closedAt = state === "closed" ? world.now() : null;
	}
	milestone.updatedAt = world.now();
	return ok(milestoneShape(world, call.repo, milestone));
}
function deleteMilestone(call) {
	const milestone = milestoneOf(call);
	call.repo.milestones.splice(call.repo.milestones.indexOf(milestone), 1);
	for (const issue of call.repo.issues.values()) if (issue.milestone === milestone) issue.milestone = null;
	return noContent;
}
// src/local-github/routes/pulls.ts
const read$1 = ["pull_requests:read"];
const write$1 = ["pull_requests:write"];
const base$1 = "/pulls/{pull_number}";
const pullRoutes = [
	{
		method: "GET",
		template: "/pulls",
		needs: read$1,
		run: listPulls
	},
	{
		method: "POST",
		template: "/pulls",
		needs: write$1,
		role: "write",
		run: createPull
	},
	{
		method: "GET",
		template: base$1,
		needs: read$1,
		run: async (call) => ok(await wholePullShape(call.world, call.repo, pullOf(call)))
	},
	{
		method: "PATCH",
		template: base$1,
		needs: write$1,
		run: changePull
	},
	{
		method: "GET",
		template: `${base$1}/files`,
		needs: read$1,
		run: listFiles
	},
	{
		method: "GET",
		template: `${base$1}/commits`,
		needs: read$1,
		run: (call) => list(call, pullCommits(call.repo, pullOf(call)), (sha) => commitShape(call.world, call.repo, sha))
	},
	{
		method: "GET",
		template: `${base$1}/merge`,
		needs: ["contents:read"],
		run: (call) => {
			if (pullOf(call).pull.mergedAt === null) throw notFound();
			return noContent;
		}
	},
	{
		method: "PUT",
		template: `${base$1}/merge`,
		needs: ["contents:write"],
		role: "write",
		run: merge
	}
];
function pullOf(call) {
	const issue = call.repo.issues.get(Number(call.params["pull_number"]));
	if (!isPull(issue)) throw notFound();
	return issue;
}
function listPulls(call) {
	const { world, repo, query } = call;
	const state = query.get("state") ?? "open";
	const [head, baseRef] = [query.get("head"), query.get("base")];
	return list(call, sorted(call, [...repo.issues.values()].filter(isPull).filter((issue) => (state === "all" || issue.state === state) && (baseRef === null || issue.pull.baseRef === baseRef) && (!head?.includes(":") || `${repo.owner.login}:${issue.pull.headRef}`.toLowerCase() === head.toLowerCase())), {
		created: (issue) => issue.createdAt,
		updated: (issue) => issue.updatedAt
	}, "created", (query.get("sort") ?? "created") === "created" ? "desc" : "asc"), (issue) => pullShape(world, repo, issue));
}
async function createPull(call) {
	const { world, repo, actor, body } = call;
	if (repo.archived) throw gone("Repository was archived so is read-only.");
	if (actor.login === "github-actions[bot]" && !repo.actionsMayOpenPullRequests) throw forbidden("GitHub Actions is not permitted to create or approve pull requests.");
	return created(await wholePullShape(world, repo, openPull(world, repo, actor, {
		title: requiredText("PullRequest", body, "title"),
		body: text(body, "body") ?? null,
		head: requiredText("PullRequest", body, "head"),
		base: requiredText("PullRequest", body, "base"),
		draft: flag(body, "draft") ?? false
	})));
}
async function changePull(call) {
	const { world, repo, actor, body } = call;
	const issue = pullOf(call);
	const title = text(body, "title");
	if (title !== void 0) renameIssue(world, repo, actor, issue, title);
	if (body["body"] !== void 0) rewriteIssue(world, repo, actor, issue, text(body, "body") ?? null);
	const newBase = text(body, "base");
	if (newBase !== void 0 && branchTip(repo, newBase) !== null) issue.pull.baseRef = newBase;
	if (text(body, "state") === "closed") closeIssue(world, actor, issue);
	if (text(body, "state") === "open") reopenIssue(world, actor, issue);
	return ok(await wholePullShape(world, repo, issue));
}
const mostFiles = 3e3;
async function listFiles(call) {
	const issue = pullOf(call);
	return list(call, (await pullDiff(call.repo, issue)).slice(0, mostFiles), (file) => fileShape(call.world, call.repo, issue.pull.headSha, file));
}
function merge(call) {
	const { world, repo, actor, body } = call;
	const method = text(body, "merge_method") ?? "merge";
	return ok({
		sha: mergePull(world, repo, actor, pullOf(call), {
			method: method === "squash" || method === "rebase" ? method : "merge",
			...present({
				title: text(body, "commit_title"),
				message: text(body, "commit_message"),
				sha: text(body, "sha")
			})
		}),
		merged: true,
		message: "Pull Request successfully merged"
	});
}
// src/local-github/routes/reviews.ts
const read = ["pull_requests:read"];
const write = ["pull_requests:write"];
const base = "/pulls/{pull_number}/reviews";
const reviewRoutes = [
	{
		method: "GET",
		template: base,
		needs: read,
		run: listReviews
	},
	{
		method: "POST",
		template: base,
		needs: write,
		run: postReview
	},
	{
		method: "GET",
		template: `${base}/{review_id}`,
		needs: read,
		run: (call) => ok(reviewShape(call.world, call.repo, reviewOf(call)))
	},
	{
		method: "PUT",
		template: `${base}/{review_id}`,
		needs: write,
		run: (call) => {
			const review = reviewOf(call);
			review.body = requiredText("PullRequestReview", call.body, "body");
			return ok(reviewShape(call.world, call.repo, review));
		}
	},
	{
		method: "GET",
		template: `${base}/{review_id}/comments`,
		needs: read,
		run: (call) => comments(call, (comment) => comment.review === reviewOf(call).id)
	},
	{
		method: "GET",
		template: "/pulls/{pull_number}/comments",
		needs: read,
		run: (call) => comments(call, (comment) => comment.pull === pullOf(call).number)
	},
	{
		method: "GET",
		template: "/pulls/comments/{comment_id}",
		needs: read,
		run: (call) => ok(reviewCommentShape(call.world, call.repo, commentOf(call)))
	},
	{
		method: "PATCH",
		template: "/pulls/comments/{comment_id}",
		needs: write,
		run: (call) => {
			const comment = commentOf(call);
			Object.assign(comment, {
				body: requiredText("PullRequestReviewComment", call.body, "body"),
				updatedAt: call.world.now()
			});
			return ok(reviewCommentShape(call.world, call.repo, comment));
		}
	},
	{
		method: "DELETE",
		template: "/pulls/comments/{comment_id}",
		needs: write,
		run: (call) => {
			call.repo.reviewComments.delete(commentOf(call).id);
			return noContent;
		}
	}
];
function listReviews(call) {
	const issue = pullOf(call);
	return list(call, [...call.repo.reviews.values()].filter((review) => review.pull === issue.number && (review.state !== "PENDING" || review.user === call.caller.account)), (review) => reviewShape(call.world, call.repo, review));
}
function reviewOf(call) {
	const review = call.repo.reviews.get(Number(call.params["review_id"]));
	if (review?.pull !== pullOf(call).number) throw notFound();
	return review;
}
function commentOf(call) {
	const comment = call.repo.reviewComments.get(Number(call.params["comment_id"]));
	if (!comment) throw notFound();
	return comment;
}
function comments(call, keep) {
	return list(call, since(call, [...call.repo.reviewComments.values()].filter(keep), (comment) => comment.updatedAt), (comment) => reviewCommentShape(call.world, call.repo, comment));
}
const events = [
	"APPROVE",
	"REQUEST_CHANGES",
	"COMMENT"
];
async function postReview(call) {
	const { world, repo, actor, body } = call;
	const issue = pullOf(call);
	const event = events.find((candidate) => candidate === text(body, "event")) ?? "PENDING";
	const commitSha = text(body, "commit_id") ?? issue.pull.headSha;
	if (!repo.git.commit(commitSha)) throw unprocessable("Unprocessable Entity", ["The commit_id is not part of the pull request"]);
	return ok(reviewShape(world, repo, await createReview(world, repo, actor, issue, {
		event,
		commitSha,
		body: text(body, "body") ?? "",
		comments: objects(body, "comments").map(commentIn)
	})));
}
function commentIn(comment) {
	const line = integer(comment, "line");
	if (line === void 0) throw unprocessable("Unprocessable Entity", ["Line could not be resolved"]);
	const startLine = integer(comment, "start_line");
	const side = text(comment, "side") === "LEFT" ? "LEFT" : "RIGHT";
	return {
		path: requiredText("PullRequestReviewComment", comment, "path"),
		body: requiredText("PullRequestReviewComment", comment, "body"),
		line,
		side,
		...startLine !== void 0 && { startLine }
	};
}
// src/local-github/routes/all.ts
const inRepositories = [
	repositoryRoutes,
	issueRoutes,
	issuePartRoutes,
	labelRoutes,
	commitRoutes,
	gitRoutes,
	contentRoutes,
	pullRoutes,
	reviewRoutes,
	checkRoutes,
	deploymentRoutes
].flat();
const routes = [
	...accountRoutes,
	{
		method: "POST",
		template: "/graphql",
		run: graphql
	},
	...inRepositories.map(guarded)
];
function guarded(route) {
	return {
		method: route.method,
		template: `/repos/{owner}/{repo}${route.template}`,
		run: (call) => runGuarded(route, call)
	};
}
function runGuarded(route, call) {
	const { world, caller, params } = call;
	const repo = world.repositories.get(`${params["owner"] ?? ""}/${params["repo"] ?? ""}`.toLowerCase());
	if (!repo) throw notFound();
	const issue = issueNamed(repo, params, route.template);
	checkAccess(caller, repo, {
		needs: route.needs,
		role: route.role ?? "read"
	}, issue ?? void 0);
	if (route.method !== "GET" && repo.archived) throw forbidden("Repository was archived so is read-only.");
	if (params["issue_number"] !== void 0 && !issue) throw notFound();
	const actor = caller.account ?? accountOf(world, "ghost");
	return route.run({
		...call,
		repo,
		actor,
		issue
	});
}
function issueNamed(repo, params, template) {
	if (params["issue_number"] !== void 0) return repo.issues.get(Number(params["issue_number"])) ?? null;
	if (!template.startsWith("/issues/comments/")) return null;
	const comment = repo.comments.get(Number(params["comment_id"]));
	return (comment && repo.issues.get(comment.issue)) ?? null;
}
async function graphql({ world, caller, body }) {
	if (!caller.account) throw new Refusal(401, "This endpoint requires you to be authenticated.");
	const query = text(body, "query");
	if (query === void 0) return {
		status: 400,
		body: {
			message: "A query attribute must be specified and must be a string.",
			documentation_url: "https://docs.github.com/graphql"
		}
	};
	const variables = body["variables"];
	const operationName = text(body, "operationName");
	const request = {
		query,
		variables: typeof variables === "object" && variables !== null ? variables : {},
		...operationName !== void 0 && { operationName }
	};
	return ok(await executeGraphql(githubSchema(), request, {
		world,
		caller
	}));
}
// src/local-github/exchange.ts
function headerOf(incoming, name) {
	const value = incoming.headers[name];
	return typeof value === "string" ? value : value?.[0];
}
async function answer(world, match, incoming) {
	let caller = {
		account: null,
		token: null
	};
	let reply;
	let counted = false;
	try {
		caller = callerOf(world, headerOf(incoming, "authorization"));
		checkRate(world, caller);
		counted = true;
		if (match instanceof Refusal) throw match;
		reply = await match.route.run({
			world,
			caller,
			params: match.params,
			query: incoming.query,
			body: bodyOf(incoming),
			path: incoming.path,
			accept: headerOf(incoming, "accept") ?? ""
		});
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		reply = {
			status: error.status,
			body: error.body(),
			...error.extra.headers && { headers: error.extra.headers }
		};
	}
	const body = reply.body === void 0 ? Buffer.alloc(0) : Buffer.isBuffer(reply.body) ? reply.body : Buffer.from(JSON.stringify(reply.body));
	const etag = incoming.method === "GET" && reply.status === 200 ? `W/"${createHash("sha256").update(caller.token?.value ?? "").update(body).digest("hex")}"` : null;
	const unchanged = etag !== null && headerOf(incoming, "if-none-match") === etag;
	if (counted && caller.token && !unchanged) caller.token.rate.used += 1;
	const headers = {
		...standardHeaders(world, caller, incoming.path),
		...etag !== null && { etag },
		...body.length > 0 && { "content-type": "application/json; charset=utf-8" },
		...reply.headers
	};
	return {
		status: unchanged ? 304 : reply.status,
		headers,
		body: unchanged ? Buffer.alloc(0) : body,
		login: caller.account?.login ?? null
	};
}
function bodyOf({ method, body }) {
	if (method === "GET" || body.length === 0) return {};
	let parsed;
	try {
		parsed = JSON.parse(body.toString("utf8"));
	} catch {
		throw new Refusal(400, "Problems parsing JSON");
	}
	if (typeof parsed !== "object" || parsed === null) throw new Refusal(400, "Body should be a JSON object");
	return parsed;
}
const hour = 3600;
function checkRate(world, { token }) {
	if (!token) return;
	const { rate } = token;
	const now = epochOf(world.now());
	if (now >= rate.reset) Object.assign(rate, {
		used: 0,
		reset: now + hour
	});
	if (rate.used < rate.limit) return;
	throw forbidden(`API rate limit exceeded for ${token.kind === "app" ? "installation" : `user ID ${token.account.id}`}.`);
}
let requests = 0;
function standardHeaders(world, { token }, path) {
	requests += 1;
	const rate = token?.rate ?? {
		limit: 60,
		used: 0,
		reset: epochOf(world.now()) + hour
	};
	return {
		date: new Date(world.now()).toUTCString(),
		server: "github.com",
		"x-github-media-type": "github.v3; format=json",
		"x-github-api-version-selected": "2022-11-28",
		"x-github-request-id": `LOCAL:${requests.toString(16).toUpperCase().padStart(6, "0")}`,
		"cache-control": "private, max-age=60, s-maxage=60",
		vary: "Accept, Authorization",
		"x-ratelimit-limit": String(rate.limit),
		"x-ratelimit-remaining": String(Math.max(0, rate.limit - rate.used)),
		"x-ratelimit-used": String(rate.used),
		"x-ratelimit-reset": String(rate.reset),
		"x-ratelimit-resource": path.endsWith("/graphql") ? "graphql" : "core"
	};
}
// src/local-github/git/git-http.ts
function serveGit(wanted, request, response) {
	const protocol = request.headers["git-protocol"];
	const backend = spawn("git", ["http-backend"], {
		env: {
			...gitEnvironment(),
			GIT_PROJECT_ROOT: wanted.directory,
			GIT_HTTP_EXPORT_ALL: "1",
			PATH_INFO: wanted.path,
			QUERY_STRING: wanted.query,
			REQUEST_METHOD: request.method ?? "GET",
			CONTENT_TYPE: request.headers["content-type"] ?? "",
			HTTP_CONTENT_ENCODING: request.headers["content-encoding"] ?? "",
			...wanted.user !== null && { REMOTE_USER: wanted.user },
			...typeof protocol === "string" && { GIT_PROTOCOL: protocol }
		},
		stdio: [
			"pipe",
			"pipe",
			"ignore"
		]
	});
	backend.stdin.on("error", () => void 0);
	request.pipe(backend.stdin);
	return new Promise((resolve) => {
		let head = Buffer.alloc(0);
		backend.stdout.on("data", (chunk) => {
			if (head === null) {
				response.write(chunk);
				return;
			}
			head = Buffer.concat([head, chunk]);
			const end = head.indexOf("\r\n\r\n");
			if (end < 0) return;
			writeHead(response, head.toString("latin1", 0, end));
			response.write(head.subarray(end + 4));
			head = null;
		});
		backend.on("error", () => response.destroy());
		backend.on("close", () => {
			wanted.finished();
			if (head !== null) response.writeHead(500);
			response.end(resolve);
		});
	});
}
function writeHead(response, head) {
	const lines = head.split("\r\n").map((line) => line.split(/:\s*/, 2));
	const status = lines.find(([name]) => name.toLowerCase() === "status")?.[1] ?? "200";
	for (const [name, value] of lines) if (name.toLowerCase() !== "status") response.setHeader(name, value);
	response.writeHead(Number.parseInt(status, 10));
}
// src/local-github/server.ts
function serverOf(parts) {
	const match = routerOf(routes);
	return createServer((request, response) => {
		handle(parts, match, request, response).catch((error) => {
			if (response.headersSent) response.destroy();
			else response.writeHead(500, { "content-type": "application/json" }).end(JSON.stringify({
				message: "Server Error",
				detail: String(error instanceof Error ? error.stack : error)
			}));
		});
	});
}
async function handle(parts, match, request, response) {
	const url = new URL(request.url ?? "/", "http://localhost");
	const gitPath = /^\/([^/]+)\/([^/]+?)\.git(\/.*)$/.exec(url.pathname);
	if (gitPath) return handleGit(parts.world, gitPath, url, request, response);
	const method = request.method ?? "GET";
	const incoming = {
		method,
		path: url.pathname,
		query: url.searchParams,
		headers: request.headers,
		body: await readAll(request)
	};
	const found = matchOf(match, method, url.pathname.replace(/^\/api\/v3(?=\/)|^\/api(?=\/graphql)/, ""));
	const route = found instanceof Refusal ? "" : found.route.template;
	const write = method !== "GET" && method !== "HEAD" && (route !== "/graphql" || /\bmutation\b/.test(incoming.body.toString("utf8")));
	const body = incoming.body.toString("utf8");
	const outcome = await withFault(parts, parts.faults.next({
		method,
		route,
		write,
		body
	}), () => answerAndTell(parts, found, incoming));
	const applied = write && outcome.real !== null && outcome.real.status < 400;
	parts.onCall({
		method,
		route,
		path: url.pathname + url.search,
		status: outcome.sent?.status ?? null,
		write,
		applied,
		login: outcome.real?.login ?? null
	});
	if (outcome.sent) response.writeHead(outcome.sent.status, outcome.sent.headers).end(method === "HEAD" ? void 0 : outcome.sent.body);
	else if (outcome.drop) request.socket.destroy();
}
function matchOf(match, method, path) {
	try {
		return match(method === "HEAD" ? "GET" : method, path);
	} catch (error) {
		if (error instanceof Refusal) return error;
		throw error;
	}
}
async function answerAndTell(parts, found, incoming) {
	const outgoing = await answer(parts.world, found, incoming);
	if (found instanceof Refusal) return outgoing;
	parts.onExchange({
		method: incoming.method,
		route: found.route.template,
		params: found.params,
		query: incoming.query,
		requestBody: jsonOf(incoming.body),
		status: outgoing.status,
		responseBody: outgoing.headers["content-type"]?.includes("json") === true ? jsonOf(outgoing.body) : void 0,
		accept: headerOf(incoming, "accept") ?? ""
	});
	return outgoing;
}
function jsonOf(body) {
	try {
		return body.length === 0 ? void 0 : JSON.parse(body.toString("utf8"));
	} catch {
		return;
	}
}
async function withFault(parts, fault, act) {
	if (fault?.do === "delay") await new Promise((resolve) => setTimeout(resolve, fault.milliseconds));
	if (fault?.do === "before") await fault.act();
	if (fault?.do === "drop-before") return {
		real: null,
		sent: null,
		drop: true
	};
	if (fault?.do === "hold") return {
		real: null,
		sent: null,
		drop: false
	};
	if (fault?.do === "status") return {
		real: null,
		sent: madeUp(parts, fault.status, fault.body ?? {}, fault.headers),
		drop: false
	};
	const real = await act();
	if (fault?.do === "apply-then-drop") return {
		real,
		sent: null,
		drop: true
	};
	if (fault?.do === "apply-then-hold") return {
		real,
		sent: null,
		drop: false
	};
	if (fault?.do === "apply-then-status") return {
		real,
		sent: madeUp(parts, fault.status, fault.body ?? {}, fault.headers),
		drop: false
	};
	if (fault?.do === "graphql-error") return {
		real,
		sent: madeUp(parts, 200, withGraphqlError(jsonOf(real.body), fault)),
		drop: false
	};
	if (fault?.do === "truncate") return {
		real,
		sent: {
			...real,
			body: real.body.subarray(0, Math.floor(real.body.length / 2))
		},
		drop: false
	};
	if (fault?.do === "html") return {
		real,
		sent: madeUp(parts, 200, "<!DOCTYPE html><title>Unicorn! · GitHub</title>", { "content-type": "text/html" }),
		drop: false
	};
	return {
		real,
		sent: real,
		drop: false
	};
}
function madeUp(parts, status, body, headers = {}) {
	const bytes = Buffer.from(typeof body === "string" ? body : JSON.stringify(body));
	return {
		status,
		headers: {
			date: new Date(parts.world.now()).toUTCString(),
			"content-type": "application/json; charset=utf-8",
			...headers
		},
		body: bytes,
		login: null
	};
}
async function readAll(request) {
	const chunks = [];
	for await (const chunk of request) chunks.push(chunk);
	return Buffer.concat(chunks);
}
async function handleGit(world, [, owner = "", name = "", rest = ""], url, request, response) {
	const repo = world.repositories.get(`${owner}/${name}`.toLowerCase());
	const pushes = rest === "/git-receive-pack" || url.searchParams.get("service") === "git-receive-pack";
	const refusal = repo ? gitRefusal(world, repo, request.headers.authorization, pushes) : notFound();
	if (!repo || refusal instanceof Refusal) {
		const status = refusal instanceof Refusal ? refusal.status : 404;
		response.writeHead(status, status === 401 ? { "www-authenticate": "Basic realm=\"GitHub\"" } : {}).end();
		return;
	}
	repo.git.flush();
	const before = new Map(repo.git.refs);
	await serveGit({
		directory: world.directory,
		path: `/${repo.owner.login}/${repo.name}.git${rest}`,
		query: url.search.slice(1),
		user: refusal.account?.login ?? null,
		finished: () => {
			if (rest === "/git-receive-pack") refsPushed(world, repo, refusal, before);
		}
	}, request, response);
}
function gitRefusal(world, repo, authorization, pushes) {
	try {
		const caller = callerOf(world, authorization);
		checkAccess(caller, repo, {
			needs: [pushes ? "contents:write" : "contents:read"],
			role: "read"
		});
		if (pushes && caller.token?.kind === "user" && !atLeast(roleOf(repo, caller.account), "write")) return new Refusal(403, "Permission denied");
		return caller;
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		return error.status === 404 && authorization === void 0 ? new Refusal(401, "Requires authentication") : error;
	}
}
function refsPushed(world, repo, caller, before) {
	repo.git.refresh();
	for (const ref of /* @__PURE__ */ new Set([...before.keys(), ...repo.git.refs.keys()])) {
		const [old, now] = [before.get(ref) ?? null, repo.git.refs.get(ref) ?? null];
		if (old !== now) refMoved(world, repo, caller.account, ref, old, now);
	}
}
// src/local-github/local-github.ts
const everything = {
	contents: "write",
	issues: "write",
	pull_requests: "write",
	checks: "write",
	deployments: "write",
	actions: "write",
	statuses: "write"
};
async function startLocalGitHub(options = {}) {
	const clock = clockOf(options.now);
	const directory = options.directory ?? mkdtempSync(join(tmpdir(), "local-github-"));
	let lastId = 1e3;
	const world = {
		apiUrl: "",
		webUrl: "",
		directory,
		accounts: /* @__PURE__ */ new Map(),
		tokens: /* @__PURE__ */ new Map(),
		repositories: /* @__PURE__ */ new Map(),
		nullDatabaseIds: options.nullDatabaseIds ?? false,
		now: clock.now,
		nextId: () => {
			lastId += 1;
			return lastId;
		}
	};
	const calls = [];
	const faults = faultPlan(options.faults ?? []);
	const server = serverOf({
		world,
		faults,
		onExchange: options.onExchange ?? (() => void 0),
		onCall: (call) => {
			calls.push(call);
			options.onCall?.(call);
		}
	});
	await new Promise((resolve, reject) => server.once("error", reject).listen(options.port ?? 0, "127.0.0.1", resolve));
	const url = `http://127.0.0.1:${server.address().port}`;
	world.apiUrl = url;
	world.webUrl = options.webUrl ?? url;
	for (const repository of options.repositories ?? []) addRepository(world, repository);
	for (const token of options.tokens ?? []) addToken(world, token);
	const repositoryNamed = (fullName) => {
		const repo = fullName === void 0 ? [...world.repositories.values()][0] : world.repositories.get(fullName.toLowerCase());
		if (!repo) throw new Error(`there is no repository ${fullName ?? ""}`);
		return repo;
	};
	return {
		url,
		graphqlUrl: `${url}/graphql`,
		serverUrl: url,
		clock,
		faults,
		world,
		addRepository: (wanted) => addRepository(world, wanted),
		repository: repositoryNamed,
		addToken: (token) => addToken(world, token),
		actionsToken: (permissions = everything) => addToken(world, {
			login: actionsBot,
			permissions
		}),
		appToken: (name, permissions = everything) => addToken(world, {
			login: `${name}[bot]`,
			permissions
		}),
		setRateLimit: (token, rate) => setRateLimit(world, token, rate),
		as: (login, fullName) => personOf({
			world,
			repo: repositoryNamed(fullName),
			actor: accountOf(world, login),
			at: (when, act) => clock.at(when, act)
		}),
		schedule: (cron, fullName) => scheduleEvent(world, repositoryNamed(fullName), cron),
		calls: () => [...calls],
		forgetCalls: () => {
			calls.length = 0;
		},
		textAt: (path, branch, fullName) => {
			const { git, defaultBranch } = repositoryNamed(fullName);
			const commit = git.commit(git.resolve(branch ?? defaultBranch) ?? "");
			return commit && textAt(git, commit.tree, path);
		},
		gitDirectory: (fullName) => {
			const { git } = repositoryNamed(fullName);
			git.flush();
			return git.directory;
		},
		close: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
			if (options.directory === void 0) rmSync(directory, {
				recursive: true,
				force: true
			});
			else for (const repo of world.repositories.values()) repo.git.flush();
		}
	};
}
function personOf(stage) {
	return {
		login: stage.actor.login,
		...issueActs(stage),
		...gitActs(stage),
		...mergeActs(stage),
		...deployActs(stage)
	};
}
function clockOf(start) {
	let standing = typeof start === "string" ? start : null;
	let meanwhile = null;
	const now = () => meanwhile ?? standing ?? (typeof start === "function" ? start() : instantOfEpoch(Date.now() / 1e3));
	return {
		now,
		set: (instant) => {
			standing = instant;
		},
		advance: (seconds) => {
			standing = plusSeconds(now(), seconds);
		},
		at: (when, act) => {
			const outside = meanwhile;
			meanwhile = when?.at ?? outside;
			try {
				return act();
			} finally {
				meanwhile = outside;
			}
		}
	};
}
function addToken(world, wanted) {
	const app = wanted.login.endsWith("[bot]");
	const value = wanted.value ?? `${app ? "ghs" : "ghp"}_local${String(world.tokens.size + 1).padStart(6, "0")}`;
	const token = {
		value,
		account: accountOf(world, wanted.login),
		kind: app ? "app" : "user",
		permissions: wanted.permissions ?? (app ? everything : null),
		rate: {
			limit: wanted.rateLimit ?? (app ? 1e3 : 5e3),
			used: 0,
			reset: epochOf(world.now()) + 3600
		}
	};
	world.tokens.set(value, token);
	return value;
}
function setRateLimit(world, value, { limit, remaining, reset }) {
	const rate = world.tokens.get(value)?.rate;
	if (!rate) throw new Error("there is no such token");
	rate.limit = limit ?? rate.limit;
	if (remaining !== void 0) rate.used = Math.max(0, rate.limit - remaining);
	if (reset !== void 0) rate.reset = epochOf(reset);
}
export { startLocalGitHub };
