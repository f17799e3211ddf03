import { array, int, number, strictObject, string } from "./vendor-app.js";
import { UserError, exitCodes, formatDuration, plusSeconds, secondsBetween } from "./shared.js";
import { applyJob, compareText, connect, counted, defaultConfig, inlineCode, isDrill, isGenerated, isOurs, jobs, loadIncidentPlugIns, parseMarker, shippedDrills, shippedTemplates, text } from "./app.js";
import { carryOut, connectRepository, localConfig, markdownScreen, openSource, parseJson, parseRecording, readContext, refuseUnused, requirePlace, showPlan, usageError } from "./commands.js";
import { buildIncidentView, capitalized, closest, formatClock, readIncidentFacts, readYaml, whatChanged } from "./jobs.js";
import { require_dist } from "./vendor-jobs.js";
import { createScreen, fit, ink, pad, plain, readKind, readText, wrap, writeText } from "./terminal.js";
import { startLocalGitHub } from "./local-github.js";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { readFileSync, rmSync } from "node:fs";
import { spawn } from "node:child_process";
import { tmpdir } from "node:os";
import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
// src/drill/dice.ts
function createDice(seed) {
	let state = seed >>> 0;
	const below = (limit) => {
		state = state + 2654435769 >>> 0;
		let x = state;
		x = Math.imul(x ^ x >>> 16, 73244475) >>> 0;
		x = Math.imul(x ^ x >>> 16, 73244475) >>> 0;
		return Math.floor(((x ^ x >>> 16) >>> 0) / 4294967296 * limit);
	};
	return {
		below,
		draw: (items, count) => {
			const left = [...items];
			return Array.from({ length: Math.min(count, items.length) }, () => left.splice(below(left.length), 1)).flat();
		}
	};
}
// src/drill/drill.ts
const monday = "2026-03-02T00:00:00Z";
function prepareDrill(scenario, seed) {
	const dice = createDice(seed);
	const declaredAt = plusSeconds(monday, dice.below(28) * 86400 + dice.below(1440) * 60);
	const others = drawOthers(scenario, dice);
	const changes = [...scenario.changes, ...others].map((change) => dateChange(change, declaredAt)).sort(byTime);
	const { world, responders, cure } = scenario;
	const people = [
		scenario,
		...changes,
		...world,
		...responders,
		...cure.world,
		...cure.changes
	];
	return {
		scenario,
		declaredAt,
		changes,
		world: world.map((line) => dateLine(line, declaredAt)).sort(byTime),
		responders: responders.map((line) => dateLine(line, declaredAt)).sort(byTime),
		people: [...new Set(people.map(({ by }) => by))]
	};
}
function drawOthers({ others }, dice) {
	return dice.draw(others.from, others.draw).map((change) => {
		const at = -(30 + dice.below(2880));
		return {
			...change,
			at,
			deploy: at + 8
		};
	});
}
function dateChange(change, from) {
	const { at, by, message, files, deploy } = change;
	return {
		at: plusSeconds(from, at * 60),
		by,
		message,
		files,
		deployedAt: deploy === void 0 ? null : plusSeconds(from, deploy * 60)
	};
}
function dateLine({ at, by, text }, from) {
	return {
		at: plusSeconds(from, at * 60),
		by,
		text
	};
}
function byTime(a, b) {
	return a.at < b.at ? -1 : a.at > b.at ? 1 : 0;
}
// src/drill/scenario.ts
const minute = number().min(-43200).max(1440);
const login = string().regex(/^[\w-]{1,39}$/);
const words = string().min(1).max(4e3);
const path = string().regex(/^[\w./-]{1,200}$/);
const line = strictObject({
	at: minute,
	by: login,
	text: words
});
const change = strictObject({
	at: minute,
	by: login,
	message: words,
	files: array(path).min(1).max(20),
	deploy: minute.optional()
});
const scenarioSchema = strictObject({
	title: string().min(1).max(200),
	about: string().min(1).max(200),
	severity: string().max(40).optional(),
	by: login,
	report: words,
	cause: string().regex(/^(?:#\d{1,6}|none)$/),
	changes: array(change).max(50).default([]),
	others: strictObject({
		draw: int().min(0).max(20),
		from: array(change.omit({
			at: true,
			deploy: true
		})).max(50)
	}).default({
		draw: 0,
		from: []
	}),
	world: array(line).max(100),
	responders: array(line).max(100),
	cure: strictObject({
		words: array(string().min(3).max(60)).min(1).max(20),
		changes: array(change).max(10).default([]),
		world: array(line).max(20)
	})
});
function isCure({ cure }, text) {
	const said = text.toLowerCase();
	return cure.words.some((word) => said.includes(word.toLowerCase()));
}
function parseScenario(text, file) {
	const yaml = readYaml(text, file);
	const read = scenarioSchema.safeParse(yaml.value);
	const problems = [...yaml.problems.map(({ message, place }) => problem(message, place ?? { path: file })), ...read.success || yaml.value === null ? [] : read.error.issues.slice(0, 20).map((issue) => problem(`${issue.path.map(String).join(".") || "The scenario"}: ${issue.message}`, {
		path: file,
		...yaml.place(issue.path, "key")
	}))];
	if (problems.length > 0) throw new UserError(problems);
	if (!read.success) throw new UserError(problem("There is nothing in it", { path: file }));
	return read.data;
}
function problem(message, place) {
	return {
		code: "PM690",
		message: `The scenario cannot be played: ${message}`,
		remedy: "Correct it; docs/drill.md describes every field.",
		...place === void 0 ? {} : { place }
	};
}
const repository = "drill/service";
async function withStage(drill, config, use) {
	const first = plusSeconds(drill.changes[0]?.at ?? drill.declaredAt, -7776e3);
	const collaborators = Object.fromEntries([...drill.people, "you"].map((login) => [login, "write"]));
	const github = await startLocalGitHub({
		now: first,
		webUrl: "https://github.example",
		repositories: [{
			fullName: repository,
			collaborators
		}]
	});
	try {
		await github.as(drill.scenario.by).commit({
			files: { "README.md": "Practice.\n" },
			message: "Start of the practice history"
		});
		return await use(await openStage(github, drill, config));
	} finally {
		await github.close();
	}
}
async function openStage(github, drill, config) {
	const { scenario, declaredAt } = drill;
	const acts = actsOn(github);
	for (const change of drill.changes.filter(({ at }) => at < declaredAt)) {
		await acts.commit(change);
		if (change.deployedAt !== null && change.deployedAt < declaredAt) await acts.deploy(change);
	}
	github.repository().lastNumber = 80;
	github.clock.set(declaredAt);
	const severity = scenario.severity === void 0 ? [] : [scenario.severity];
	const { number } = await github.as(scenario.by).createIssue({
		title: scenario.title,
		body: scenario.report,
		labels: [
			config.labels.incident,
			config.labels.drill,
			...severity
		]
	});
	return {
		drill,
		...acts,
		say: async ({ at, by, text }) => {
			github.clock.set(at);
			await github.as(by).comment(number, text);
		},
		close: async (by, at) => {
			github.clock.set(at);
			await github.as(by).close(number);
		},
		run: await runnerOn(github, number, config)
	};
}
function actsOn(github) {
	return {
		commit: async ({ at, by, message, files }) => {
			github.clock.set(at);
			const written = Object.fromEntries(files.map((path) => [path, `${at}\n${message}\n`]));
			await github.as(by).commit({
				files: written,
				message
			});
		},
		deploy: async ({ by, deployedAt }) => {
			if (deployedAt === null) return;
			github.clock.set(deployedAt);
			const person = github.as(by);
			const { id } = await person.deployment({
				ref: "main",
				environment: "production"
			});
			await person.deploymentStatus(id, { state: "success" });
		}
	};
}
async function runnerOn(github, issue, config) {
	const job = await jobs.incident();
	const request = {
		token: github.actionsToken(),
		repository,
		event: null,
		options: {
			baseUrl: github.url,
			graphqlUrl: github.graphqlUrl
		}
	};
	const context = {
		config,
		configProblems: [],
		templates: shippedTemplates()
	};
	return async (now) => {
		github.clock.set(now);
		const run = await applyJob(job, { issue }, connect(request), {
			...context,
			now
		});
		const replies = run.applied.flatMap(({ change, outcome }) => change.kind === "comment" && outcome === "created" && change.key.startsWith("reply-") ? [change.body] : []);
		return {
			view: run.output.view,
			replies
		};
	};
}
// src/drill/play.ts
async function playDrill(stage, options) {
	const { drill } = stage;
	const now = drill.declaredAt;
	const { view, replies } = await stage.run(now);
	const scripted = options.answer === void 0 ? drill.responders : [];
	const state = {
		stage,
		options,
		waiting: [...[
			...drill.changes.filter((change) => (change.deployedAt ?? change.at) >= now).flatMap((change) => happenings(change, now)),
			...drill.world.map((line) => ({
				at: line.at,
				kind: "world",
				line
			})),
			...scripted.map((line) => ({
				at: line.at,
				kind: "responder",
				line
			}))
		]].sort(byTime),
		now,
		cured: false,
		mendedAt: null,
		view
	};
	options.onTurn({
		line: {
			at: now,
			by: drill.scenario.by,
			text: drill.scenario.report
		},
		view,
		replies
	});
	let here = await listen(state);
	for (let next = state.waiting[0]; next !== void 0; next = state.waiting[0]) {
		state.waiting = state.waiting.slice(1);
		await happen(state, next);
		if (next.kind === "world" && here) here = await listen(state);
	}
	return {
		view: await end(state),
		mendedAt: state.mendedAt
	};
}
function happenings(change, from) {
	const { at, deployedAt } = change;
	return [...at < from ? [] : [{
		at,
		kind: "commit",
		change
	}], ...deployedAt === null ? [] : [{
		at: deployedAt,
		kind: "deploy",
		change
	}]];
}
async function happen(state, next) {
	const { stage } = state;
	state.now = next.at > state.now ? next.at : state.now;
	if ("change" in next) return next.kind === "commit" ? stage.commit(next.change) : stage.deploy(next.change);
	await hear(state, {
		...next.line,
		at: state.now
	}, next.kind === "responder");
}
async function hear(state, line, byResponder) {
	const { stage, options } = state;
	await stage.say(line);
	const run = await stage.run(line.at);
	state.view = run.view;
	if (byResponder && !state.cured && isCure(stage.drill.scenario, line.text)) cure(state, line.at);
	options.onTurn({
		line,
		...run
	});
}
function cure(state, at) {
	const { changes, world } = state.stage.drill.scenario.cure;
	state.cured = true;
	const added = [...changes.flatMap((change) => happenings(dateChange(change, at), at)), ...world.map((line) => ({
		at: dateLine(line, at).at,
		kind: "world",
		line: dateLine(line, at)
	}))];
	const mended = added.find(({ kind }) => kind === "world")?.at ?? at;
	state.mendedAt = mended;
	state.waiting = [...state.waiting.filter((one) => one.kind !== "world" || one.at < mended), ...added].sort(byTime);
}
async function listen(state) {
	const { answer } = state.options;
	if (answer === void 0) return true;
	for (;;) {
		const text = await answer();
		if (text === null) return false;
		if (text.trim() === "") return true;
		state.now = plusSeconds(state.now, 60);
		await hear(state, {
			at: state.now,
			by: "you",
			text
		}, true);
	}
}
async function end(state) {
	const { incident } = state.view;
	if (incident.status !== "resolved") return state.view;
	const at = plusSeconds(state.now, 60);
	await state.stage.close(incident.lead ?? state.stage.drill.scenario.by, at);
	return (await state.stage.run(at)).view;
}
// src/render/drill/terminal.ts
const indent = 16;
const early = ", before the fault was over";
function renderTurn({ at, by, text }, screen) {
	const lines = text.split("\n").map(plain).filter((line) => line !== "" && line !== "```").flatMap((line) => wrap(line, screen.width - indent));
	const head = `${ink(screen, "cyan", formatClock(at))}  ${ink(screen, "bold", pad(by, 8))}`;
	const gap = " ".repeat(indent);
	return lines.map((line, index) => index === 0 ? `${head} ${line}` : `${gap}${line}`).join("\n");
}
function renderStanding({ severity, status, lead }, screen) {
	const words = [
		severity ?? "no severity yet",
		status,
		lead === null ? "no lead yet" : `lead @${lead}`
	];
	return ink(screen, "dim", `${" ".repeat(indent)}${capitalized(plain(words.join(" · ")))}`);
}
function renderReply(markdown, screen) {
	const narrow = {
		...screen,
		color: false,
		links: false,
		width: screen.width - indent
	};
	const shown = markdownScreen(markdown, narrow).filter((line) => line.trim() !== "");
	return ink(screen, "dim", shown.map((line) => `${" ".repeat(indent)}${line}`).join("\n"));
}
function renderNext({ next }, screen) {
	const rows = next.flatMap(({ id, title, hint }) => wrap(`${plain(title)} (${id}): ${plain(hint)}`, screen.width - 4).map((line, index) => `${index === 0 ? "  → " : "    "}${line}`));
	return ink(screen, "dim", rows.join("\n"));
}
function renderScore(score, screen) {
	const row = (label, value) => `  ${pad(label, 16)}${value}`;
	const after = (seconds) => seconds === null ? ink(screen, "yellow", "not said") : `after ${formatDuration(seconds)}`;
	const { cause, missed } = score;
	return [
		ink(screen, "bold", "Score"),
		row("Lead", after(score.lead)),
		row("First update", after(score.firstUpdate)),
		row("Mitigated", after(score.mitigated) + (score.mitigatedTooEarly ? early : "")),
		row("Resolved", after(score.resolved)),
		...cause === null ? [] : [row("Cause", causeWords(cause))],
		row("Steps done", `${score.stepsDone} of ${score.steps}`),
		...missed.length === 0 ? [] : ["", ink(screen, "bold", "Missed")],
		...missed.flatMap(({ id, title }) => wrap(`${plain(title)} (${id})`, screen.width - 4).map((line, index) => `${index === 0 ? "  - " : "    "}${line}`))
	].join("\n");
}
function causeWords({ named, expected, right, after }) {
	if (right && after !== null) return `${plain(expected)}, named after ${formatDuration(after)}`;
	const answer = expected === "none" ? "no change" : plain(expected);
	return named === null ? `not named; it was ${answer}` : `${plain(named)} named; it was ${answer}`;
}
function renderDrills(drills, screen) {
	const width = Math.max(...drills.map(({ name }) => name.length)) + 2;
	return drills.flatMap(({ name, about }) => wrap(plain(about), screen.width - width).map((line, index) => `${index === 0 ? pad(name, width) : " ".repeat(width)}${line}`)).join("\n");
}
// src/response/score.ts
function scoreDrill({ incident, timeline, checklist }, known) {
	const mitigated = timeline.milestones.mitigated?.at;
	const mendedAt = known?.mendedAt;
	const since = (at) => at === void 0 ? null : Math.max(0, secondsBetween(incident.declaredAt, at));
	const called = checklist.entries.filter(({ state }) => state.state !== "skipped");
	const missed = called.filter(({ state }) => state.state === "open");
	return {
		lead: since(incident.leads.find(({ login }) => login !== null)?.at),
		firstUpdate: since(incident.updates[0]?.at),
		mitigated: since(mitigated),
		mitigatedTooEarly: mitigated !== void 0 && mendedAt !== void 0 && (mendedAt === null || mitigated < mendedAt),
		resolved: since(timeline.milestones.resolved?.at),
		cause: known === null ? null : scoreCause(incident, known.cause, since),
		stepsDone: called.length - missed.length,
		steps: called.length,
		missed: missed.map(({ id, title }) => ({
			id,
			title
		}))
	};
}
function scoreCause({ verdicts }, expected, since) {
	const last = verdicts.filter(({ kind }) => kind === "trigger").at(-1);
	const right = last?.ref.toLowerCase() === expected.toLowerCase();
	return {
		named: last?.ref ?? null,
		expected,
		right,
		after: last !== void 0 && right ? since(last.at) : null
	};
}
// src/drill/host.ts
const patience = 10800;
const keyOf = (name) => `drill-${name.replace(/[^\w]+/g, "-").slice(0, 60)}`;
const hostJob = {
	id: "drill",
	description: "play what the world says in a practice issue",
	read: readHostFacts,
	plan: planHost
};
async function readHostFacts(reader, input, { config }) {
	const who = {
		self: (await reader.identity()).login,
		identities: config.identities
	};
	const labelled = await reader.issues({
		labels: [config.labels.drill],
		state: "all"
	});
	const prefix = `${keyOf(input.name)}-`;
	const ours = labelled.filter((issue) => {
		const key = parseMarker(issue.body)?.attributes["key"] ?? "";
		return isOurs(issue, who) && key.startsWith(prefix) && /^\d+$/.test(key.slice(prefix.length));
	});
	const issue = ours.filter(({ state }) => state === "open").at(-1) ?? null;
	const comments = issue === null ? [] : await reader.comments(issue.number);
	const earlier = ours.filter(({ state }) => state === "closed").length;
	return {
		...input,
		issue,
		earlier,
		comments,
		who
	};
}
function planHost(facts, { config, now }) {
	const { scenario, issue } = facts;
	if (issue === null) return {
		plan: {
			changes: [{
				kind: "tracking-issue",
				key: `${keyOf(facts.name)}-${facts.earlier + 1}`,
				label: config.labels.drill,
				title: `Drill: ${scenario.title}`,
				body: openingWords(scenario),
				labels: [config.labels.incident, ...config.severities.flatMap(({ name, label }) => name === scenario.severity ? [label] : [])],
				assignees: []
			}],
			reasons: []
		},
		output: {
			issue: null,
			done: false
		}
	};
	const { lines, cured } = spokenLines(facts, issue);
	const changes = lines.filter(({ at }) => at <= now).map(({ by, text: words, id }) => ({
		kind: "comment",
		issue: issue.number,
		key: "drill",
		part: id,
		body: `**${text(by)}**: ${text(words)}`
	}));
	const done = cured && changes.length === lines.length || now > plusSeconds(issue.createdAt, patience);
	return {
		plan: {
			changes,
			reasons: done ? ["everything is said"] : ["people have the word"]
		},
		output: {
			issue: issue.number,
			done
		}
	};
}
function openingWords({ report, changes }) {
	const list = changes.filter(({ deploy = 0 }) => deploy < 0).map(({ message, deploy = 0 }) => `- ${formatDuration(-deploy * 60)} before: ${inlineCode(withoutNumber(message))}`);
	return [
		"> **This is a drill: nothing is broken.** Answer as if it were.",
		report.trim(),
		...list.length === 0 ? [] : ["Suppose that this went live:", list.join("\n")]
	].join("\n\n");
}
function withoutNumber(message) {
	return (message.split("\n")[0] ?? "").replace(/ ?\(#\d{1,9}\)/g, "");
}
function spokenLines({ scenario, comments, who }, issue) {
	const script = scenario.world.map((line) => ({
		...dateLine(line, issue.createdAt),
		id: `world-${scenario.world.indexOf(line)}`
	}));
	const cured = comments.find((one) => !isGenerated(one, who) && isCure(scenario, one.body));
	if (cured === void 0) return {
		lines: [...script].sort(byTime),
		cured: false
	};
	const after = scenario.cure.world.map((line, index) => ({
		...dateLine(line, cured.createdAt),
		id: `cure-${index}`
	}));
	const over = after[0]?.at ?? cured.createdAt;
	return {
		lines: [...script.filter(({ at }) => at < over), ...after].sort(byTime),
		cured: true
	};
}
// src/cli/drill-scenario.ts
function readScenario(name, io) {
	const shipped = shippedDrills();
	const text = Object.hasOwn(shipped, name) ? shipped[name] : void 0;
	if (text !== void 0) return parseScenario(text, `${name}.yml`);
	if (/\.ya?ml$/i.test(name) || readKind(io, name) === "file") return parseScenario(readText(io, name, "scenario"), name);
	const near = closest(name, Object.keys(shipped));
	throw new UserError({
		code: "PM691",
		message: `Unknown drill "${name.slice(0, 100)}"${near === null ? "" : `, did you mean "${near}"?`}`,
		expected: `one of ${Object.keys(shipped).join(", ")}, or a YAML file`,
		example: "after-action drill bad-deploy",
		remedy: "Name one of them."
	});
}
// src/cli/drill-host.ts
const pause = 3e4;
async function hostDrill(name, options, io) {
	const scenario = readScenario(name, io);
	const short = name.replace(/^.*\//, "").replace(/\.ya?ml$/i, "");
	const place = await requirePlace(options, io);
	let issue = null;
	for (;;) {
		const repository = await connectRepository(place, io);
		const context = await readContext(repository.reader, options, io);
		if (issue !== null && (await repository.reader.issue(issue)).state === "closed") return exitCodes.ok;
		const source = {
			reader: repository.reader,
			repository
		};
		const run = await carryOut(hostJob, {
			name: short,
			scenario
		}, source, context, options);
		const news = {
			...run,
			applied: run.applied.filter(({ outcome }) => outcome !== "unchanged")
		};
		const code = issue === null || news.applied.length > 0 ? showPlan(news, io, createScreen(io, context.now), {
			...options,
			writable: true
		}) : exitCodes.ok;
		issue = run.output.issue;
		if (options.apply !== true || code !== exitCodes.ok || run.output.done) return code;
		if (io.sleep === void 0) return code;
		await io.sleep(pause);
	}
}
// src/cli/drill-teller.ts
function teller(screen, say, answering) {
	const seen = /* @__PURE__ */ new Map();
	const sayOnce = (what, text) => {
		if (text !== "" && seen.get(what) !== text) say(text);
		seen.set(what, text);
	};
	return ({ line, view, replies }) => {
		say(renderTurn(line, screen));
		for (const reply of replies) say(renderReply(reply, screen));
		sayOnce("standing", renderStanding(view.incident, screen));
		const change = whatChanged(view.correlation, view.config, view.incident);
		sayOnce("change", renderReply(change, screen));
		if (answering) sayOnce("next", renderNext(view.checklist, screen));
	};
}
// src/cli/drill.ts
async function runDrill(options, io, [name]) {
	if (options.issue !== void 0) return scoreIssue(options, io, name);
	if (name === void 0) return listDrills(options, io);
	if (options.repo !== void 0) {
		refuseUnused(options, ["answer", "json"], "with --repo");
		return hostDrill(name, options, io);
	}
	refuseUnused(options, ["apply"], "without --repo");
	const { scenario, seed } = {
		scenario: readScenario(name, io),
		seed: seedOption(options.seed)
	};
	const config = await localConfig(options.config, io);
	const screen = createScreen(io, io.now());
	const say = (text) => options.json === true ? void 0 : io.out(`${text}\n`);
	const answer = options.answer === true ? await answers(io, say) : void 0;
	opening$1(scenario, {
		seed,
		answering: answer !== void 0
	}, screen, say);
	const drill = prepareDrill(scenario, seed);
	const tell = teller(screen, say, answer !== void 0);
	const { view, mendedAt } = await withStage(drill, practiceConfig(config), (stage) => playDrill(stage, {
		onTurn: tell,
		...answer === void 0 ? {} : { answer }
	}));
	return show(scoreDrill(view, {
		cause: scenario.cause,
		mendedAt
	}), {
		scenario: name,
		seed
	}, options, io);
}
function practiceConfig(config) {
	return {
		...config,
		deployments: defaultConfig.deployments,
		probes: []
	};
}
function seedOption(value = "1") {
	if (/^\d{1,9}$/.test(value)) return Number(value);
	throw usageError(`--seed "${value.slice(0, 40)}" is not a whole number`, "Give a number of at most nine digits.", "--seed 7");
}
function listDrills(options, io) {
	refuseUnused(options, [
		"answer",
		"json",
		"repo",
		"apply"
	], "without the name of a drill");
	const drills = Object.entries(shippedDrills()).map(([name, text]) => ({
		name,
		about: parseScenario(text, `${name}.yml`).about
	}));
	io.out(`${renderDrills(drills, createScreen(io, io.now()))}\n`);
	return exitCodes.ok;
}
async function answers(io, say) {
	const lines = await io.lines?.();
	return async () => {
		if (io.tty) say("Your turn: a comment or a /command; an empty line waits.");
		const next = await lines?.next();
		return next === void 0 || next.done === true ? null : next.value;
	};
}
function opening$1({ title }, { seed, answering }, screen, say) {
	say(ink(screen, "bold", `Drill: ${title}`));
	say(ink(screen, "dim", `Seed ${seed}. ${answering ? "You answer: each line is a comment, `/done STEP` ticks a step." : "The responders are scripted; --answer lets you answer."}\n`));
}
async function scoreIssue(options, io, name) {
	refuseUnused(options, ["answer", "apply"], "with --issue");
	const { reader, issue, context } = await openSource(options, io);
	const facts = await readIncidentFacts(reader, issue, context.config, context.now);
	if (!isDrill(facts.issue, context.config)) throw new UserError({
		code: "PM692",
		message: `#${issue} is not a drill`,
		expected: `an issue with the label "${context.config.labels.drill}"`,
		remedy: "Name the issue of a drill. Real incidents get no score."
	});
	const view = buildIncidentView(facts, context.config, await loadIncidentPlugIns());
	const cause = name === void 0 ? null : readScenario(name, io).cause;
	return show(scoreDrill(view, cause === "none" ? { cause } : null), {
		scenario: name ?? null,
		seed: null
	}, options, io);
}
function show(score, played, { json }, io) {
	io.out(json === true ? `${JSON.stringify({
		...played,
		...score
	}, null, 2)}\n` : `\n${renderScore(score, createScreen(io, io.now()))}\n`);
	return exitCodes.ok;
}
// src/runner.ts
var import_dist = require_dist();
async function runActionProcess(run) {
	const folder = await mkdtemp(join(tmpdir(), "after-action-run-"));
	const files = Object.fromEntries([
		"EVENT_PATH",
		"OUTPUT",
		"STATE",
		"ENV",
		"PATH",
		"STEP_SUMMARY"
	].map((name) => [`GITHUB_${name}`, join(folder, name.toLowerCase())]));
	await Promise.all(Object.entries(files).map(([name, path]) => writeFile(path, name === "GITHUB_EVENT_PATH" ? JSON.stringify(run.event.payload) : "")));
	const started = performance.now();
	const done = await spawned(run, folder, files);
	const milliseconds = performance.now() - started;
	const [output, summary] = await Promise.all([readFile(files["GITHUB_OUTPUT"] ?? "", "utf8"), readFile(files["GITHUB_STEP_SUMMARY"] ?? "", "utf8")]);
	const left = (await readdir(folder)).filter((name) => !Object.values(files).includes(join(folder, name)));
	await rm(folder, {
		recursive: true,
		force: true
	});
	return {
		...done,
		outputs: parseFileCommands(output),
		summary,
		commands: parseWorkflowCommands(`${done.stdout}\n${done.stderr}`),
		left,
		milliseconds
	};
}
async function spawned(run, folder, files) {
	const env = {
		PATH: process.env["PATH"] ?? "",
		HOME: folder,
		RUNNER_TEMP: folder,
		GITHUB_ACTIONS: "true",
		CI: "true",
		GITHUB_REPOSITORY: run.repository,
		GITHUB_EVENT_NAME: run.event.name,
		GITHUB_WORKSPACE: folder,
		GITHUB_ACTOR: "someone",
		...files,
		...inputVariables(run),
		...run.env
	};
	const child = spawn(run.node ?? process.execPath, [run.main], {
		env,
		cwd: folder,
		stdio: [
			"ignore",
			"pipe",
			"pipe"
		],
		...run.signal ? {
			signal: run.signal,
			killSignal: "SIGKILL"
		} : {}
	});
	const [out, err] = [[], []];
	child.stdout.on("data", (chunk) => out.push(chunk));
	child.stderr.on("data", (chunk) => err.push(chunk));
	return {
		exitCode: await new Promise((resolve) => {
			child.on("error", () => child.pid === void 0 && resolve(null));
			child.on("close", resolve);
		}),
		stdout: Buffer.concat(out).toString("utf8"),
		stderr: Buffer.concat(err).toString("utf8")
	};
}
function inputVariables({ actionYaml, inputs }) {
	const declared = (0, import_dist.parse)(actionYaml).inputs ?? {};
	const variables = {};
	for (const [name, { default: value }] of Object.entries(declared)) {
		const text = inputs[name] ?? (typeof value === "string" && !value.includes("${{") ? value : "");
		variables[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] = text;
	}
	return variables;
}
function parseFileCommands(text) {
	const values = {};
	const lines = text.split(/\r?\n/);
	for (let i = 0; i < lines.length; i += 1) {
		const line = lines[i] ?? "";
		const heredoc = /^([^=<]+)<<(.+)$/.exec(line);
		if (heredoc) {
			const end = lines.indexOf(heredoc[2] ?? "", i + 1);
			values[heredoc[1] ?? ""] = lines.slice(i + 1, end).join("\n");
			i = end;
		} else if (line.includes("=")) values[line.slice(0, line.indexOf("="))] = line.slice(line.indexOf("=") + 1);
	}
	return values;
}
const known = /* @__PURE__ */ new Set([
	"add-mask",
	"add-matcher",
	"add-path",
	"debug",
	"echo",
	"endgroup",
	"error",
	"group",
	"internal-set-repo-path",
	"notice",
	"remove-matcher",
	"save-state",
	"set-env",
	"set-output",
	"stop-commands",
	"warning"
]);
function parseWorkflowCommands(output) {
	const found = [];
	let resume = null;
	for (const line of output.split(/\r?\n/)) {
		const command = colonCommand(line) ?? bracketCommand(line);
		if (resume !== null) {
			if (command?.command === resume) resume = null;
		} else if (command && known.has(command.command)) {
			found.push(command);
			if (command.command === "stop-commands") resume = command.message;
		}
	}
	return found;
}
function colonCommand(line) {
	const match = /^::([^\s:]+)(?: ([^:]*))?::(.*)$/.exec(line.trimStart());
	return match && workflowCommand(match[1] ?? "", match[2] ?? "", ",", match[3] ?? "");
}
function bracketCommand(line) {
	const start = line.indexOf("##[");
	const end = start < 0 ? -1 : line.indexOf("]", start);
	if (end < 0) return null;
	const inside = line.slice(start + 3, end);
	const space = inside.indexOf(" ");
	return workflowCommand(space < 0 ? inside : inside.slice(0, space), space < 0 ? "" : inside.slice(space + 1), ";", line.slice(end + 1));
}
function workflowCommand(command, properties, separator, message) {
	const pairs = properties.split(separator).filter(Boolean).map((pair) => [pair.slice(0, pair.indexOf("=")).trim(), unescape(pair.slice(pair.indexOf("=") + 1))]);
	return {
		command,
		properties: Object.fromEntries(pairs),
		message: unescape(message)
	};
}
function unescape(text) {
	return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%3A", ":").replaceAll("%2C", ",").replaceAll("%3B", ";").replaceAll("%5D", "]").replaceAll("%25", "%");
}
// src/demo/author.ts
function fillIn(document, words) {
	const lines = document.split("\n");
	let heading = "";
	const open = new Set(Object.keys(words));
	return lines.map((line) => {
		const found = /^#{2,3} (.+?)\s*$/.exec(line);
		if (found) heading = found[1] ?? "";
		if (!line.startsWith("_TODO:") || !open.has(heading)) return line;
		open.delete(heading);
		return words[heading] ?? line;
	}).join("\n");
}
const firstDraft = {
	Summary: "Between 14:01 and 14:44 UTC on 18 November more than half of the attempts to pay failed with a 502. Going back to the previous version of the checkout ended it.",
	Impact: "212 orders failed in 43 minutes. 180 of those customers came back and ordered; 32 did not. Catalog and cart worked throughout.",
	Detection: "The alert \"checkout 5xx above 5 %\" paged four minutes after the first failures. Support had three tickets by then.",
	"Contributing factors": "nadia should have tested the pool with production traffic before merging it.",
	Resolution: "The change was reverted. The pool comes back with a size that follows the traffic and a wait of one second at most.",
	"What went well": "The suspicion against the migration was checked and cleared within five minutes, and written down.",
	"What went badly": "Restarting two pods cost eight minutes and looked like a fix for one of them.",
	"Action items": "- Be more careful with connection pools"
};
function afterReview(document) {
	return fillIn(document.replace(firstDraft["Contributing factors"] ?? "", ["- The pool holds 5 connections a pod, and a caller waits up to 30 seconds for one: with production traffic the waiting requests fill every worker.", "- Staging has a tenth of the traffic, so nothing there could show it. No metric tells how long requests wait for a connection."].join("\n")).replace(firstDraft["Action items"] ?? "", "- Set the pool size from the traffic per pod and cut the wait to 1 second in `config/payment.yml` (owner: @nadia, due: 2026-12-02)"), { "Where we got lucky": "It was a Wednesday afternoon: the same wait on a Saturday evening would have filled the workers of the cart as well." });
}
function plainWords(title) {
	return {
		Summary: `${title}. The timeline below tells what was seen and done, and when service was back; one part of the service was affected for the time shown above.`,
		Impact: "People who used the affected part during the 1 window shown above could not do what they came for.",
		Detection: "A person noticed and opened the incident; no alert told us first.",
		"Contributing factors": "- The change below met a condition that no test covers.\n- Nothing watches the symptom that people reported.",
		Resolution: "What the timeline shows as mitigation ended it; the change behind it stays in place.",
		"What went well": "What was tried was written down as it happened.",
		"What went badly": "The first signs were older than the declaration.",
		"Where we got lucky": "Few people were affected at that hour.",
		"Action items": "- Add an alert on the symptom that people reported (owner: @responder, due: 2026-12-02)"
	};
}
// src/demo/beats.ts
function chooseBeats(story, count) {
	const moments = listMoments(story);
	const size = Math.max(1, Math.ceil(moments.length / count));
	const beats = [];
	for (let i = 0; i < moments.length; i += size) {
		const part = moments.slice(i, i + size);
		const at = part.at(-1)?.at ?? story.issue.at;
		beats.push({
			title: printTitle(part),
			at,
			moments: part
		});
	}
	return beats;
}
function listMoments({ commits, comments, issue, closed }) {
	const during = (at) => at >= issue.at && at <= closed.at;
	const changes = commits.flatMap((commit) => [...during(commit.at) ? [{
		at: commit.at,
		kind: "commit",
		commit
	}] : [], ...commit.deployedAt !== void 0 && during(commit.deployedAt) ? [{
		at: commit.deployedAt,
		kind: "deploy",
		commit
	}] : []]);
	const said = comments.filter(({ at }) => during(at)).map((comment) => ({
		at: comment.at,
		kind: "comment",
		comment
	}));
	return [...changes, ...said].sort((a, b) => compareText(a.at, b.at));
}
function printTitle(moments) {
	const count = (kind, one, many) => {
		const n = moments.filter((moment) => moment.kind === kind).length;
		return n === 0 ? [] : [`${n} ${n === 1 ? one : many}`];
	};
	return [
		...count("comment", "comment", "comments"),
		...count("commit", "change", "changes"),
		...count("deploy", "deploy", "deploys")
	].join(", ");
}
// src/demo/play.ts
async function play(story, options, use) {
	const first = story.commits[0]?.at ?? story.issue.at;
	const repository = {
		fullName: `${story.owner}/${story.name}`,
		collaborators: Object.fromEntries(story.people.map((login) => [login, "write"]))
	};
	const github = await startLocalGitHub({
		now: first,
		webUrl: "https://github.example",
		repositories: [repository],
		...options.onCall ? { onCall: options.onCall } : {},
		...options.onExchange ? { onExchange: options.onExchange } : {}
	});
	use?.(github);
	try {
		github.repository().lastNumber = story.firstNumber - 1;
		const before = story.commits.filter(({ at }) => at < story.issue.at);
		for (const commit of before) await land(github, commit, null);
		const { title, body, labels } = story.issue;
		const { number, events } = await at(github, story.issue.at, () => github.as(story.issue.by).createIssue({
			title,
			body,
			labels
		}));
		const labelled = events.find(({ action }) => action === "labeled") ?? last(events);
		return await tell$1({
			github,
			story,
			options,
			turns: [],
			incident: number
		}, labelled);
	} finally {
		await github.close();
	}
}
async function tell$1(stage, labelled) {
	const { github, story, options } = stage;
	await turn(stage, "declared", "The incident is declared", story.issue.at, labelled);
	for (const beat of chooseBeats(story, options.beats)) await turn(stage, "beat", beat.title, beat.at, await playBeat(stage, beat));
	const closed = await at(github, story.closed.at, () => github.as(story.closed.by).close(stage.incident));
	await turn(stage, "closed", "The issue is closed", story.closed.at, last(closed.events));
	const pull = ourPull(stage);
	if (pull === null) return {
		turns: stage.turns,
		incident: stage.incident,
		pullRequest: null,
		path: null,
		document: null
	};
	const document = await writeUp(stage, pull);
	return {
		turns: stage.turns,
		incident: stage.incident,
		pullRequest: pull.number,
		path: pull.path,
		document
	};
}
async function playBeat(stage, beat) {
	const { github, incident } = stage;
	let event = null;
	for (const moment of beat.moments) {
		github.clock.set(moment.at);
		if (moment.kind === "comment") event = last((await github.as(moment.comment.by).comment(incident, moment.comment.body)).events);
		else event = await land(github, moment.commit, moment.kind);
	}
	if (event === null) throw new Error("a beat without a moment");
	return event;
}
async function land(github, commit, part) {
	const person = github.as(commit.by);
	let event = null;
	if (part !== "deploy") {
		const files = Object.fromEntries(Object.entries(commit.files));
		event = last((await at(github, commit.at, () => person.commit({
			files,
			message: commit.message
		}))).events);
	}
	if (part !== "commit" && commit.deployedAt !== void 0) {
		const { deployedAt } = commit;
		const { id } = await at(github, plusSeconds(deployedAt, -90), () => person.deployment({
			ref: "main",
			environment: "production"
		}));
		event = last((await at(github, deployedAt, () => person.deploymentStatus(id, { state: "success" }))).events);
	}
	return event;
}
function ourPull({ turns, incident }) {
	const outputs = turns.at(-1)?.result.outputs ?? {};
	const [number, path] = [Number(outputs["pull-request"]), outputs["postmortem-path"] ?? ""];
	return number > 0 && path !== "" ? {
		number,
		branch: `after-action/incident-${incident}`,
		path
	} : null;
}
function textOn(github, path, branch) {
	return github.textAt(path, branch) ?? "";
}
async function writeUp(stage, pull) {
	const { github, story, incident } = stage;
	const author = github.as(story.closed.by);
	const invented = story.name === "storefront" && story.owner === "lantern-shop";
	const morning = plusSeconds(story.closed.at, 61200);
	const time = (minutes) => plusSeconds(morning, minutes * 60);
	const edit = (minutes, change, message) => at(github, time(minutes), () => author.editFile(pull.path, change, {
		branch: pull.branch,
		message
	}));
	const edited = await edit(0, (text) => fillIn(text, invented ? firstDraft : plainWords(story.issue.title)), "docs(postmortem): write it up");
	const late = await at(github, time(20), () => author.comment(incident, `/timeline The last customer was told that all is well | ${time(10)}`));
	await turn(stage, "rerendered", "A late remark: facts refreshed, words kept", time(20), last(late.events));
	await turn(stage, "reviewed", "The author presses “Ready for review”", time(25), readyForReview(github, pull.number, pullEvent(edited.events)));
	const mended = await edit(50, invented ? afterReview : (text) => text.replace(/_TODO:[^\n]*_/g, "Nothing that the timeline does not say."), "docs(postmortem): after the review");
	await turn(stage, "fixed", "The author revises it", time(55), pullEvent(mended.events));
	const document = textOn(github, pull.path, pull.branch);
	const merged = await at(github, time(120), () => author.merge(pull.number));
	await turn(stage, "merged", "The postmortem is merged", time(120), pullEvent(merged.events));
	const weeks = plusSeconds(morning, 1814400);
	github.clock.set(weeks);
	await turn(stage, "overdue", "Three weeks later", weeks, github.schedule("17 6 * * 1-5"));
	return document;
}
function readyForReview(github, number, { name, payload }) {
	const pull = github.repository().issues.get(number)?.pull;
	if (pull) pull.draft = false;
	const action = "ready_for_review";
	return {
		name,
		action,
		payload: {
			...payload,
			action,
			pull_request: {
				...payload["pull_request"],
				draft: false
			}
		}
	};
}
async function turn(stage, id, title, now, event) {
	const { github, options } = stage;
	github.clock.set(now);
	options.onEvent?.(event);
	const first = await runOnce(stage, now, event);
	const again = options.twice ? await runOnce(stage, now, event) : null;
	const done = {
		id,
		title,
		at: now,
		event: event.action === null ? event.name : `${event.name} ${event.action}`,
		...first,
		again
	};
	stage.turns.push(done);
	await options.onTurn?.(done, github);
}
async function runOnce({ github, story, options }, now, event) {
	github.forgetCalls();
	const token = github.actionsToken();
	const result = await runActionProcess({
		main: options.main,
		actionYaml: options.actionYaml,
		event: {
			name: event.name,
			payload: event.payload
		},
		inputs: {
			token,
			now
		},
		repository: `${story.owner}/${story.name}`,
		...options.node ? { node: options.node } : {},
		env: {
			GITHUB_API_URL: github.url,
			GITHUB_GRAPHQL_URL: github.graphqlUrl,
			GITHUB_SERVER_URL: "https://github.example"
		}
	});
	const calls = github.calls();
	return {
		result,
		requests: calls.length,
		writes: calls.filter(({ applied }) => applied).length
	};
}
async function at(github, instant, act) {
	github.clock.set(instant);
	return act();
}
function pullEvent(events) {
	return last(events.filter(({ name }) => name === "pull_request").slice(0, 1));
}
function last(events) {
	const event = events.at(-1);
	if (event === void 0) throw new Error("nothing was delivered");
	return event;
}
// src/demo/collect.ts
const steps = [
	{
		id: "incident",
		title: "During the incident",
		text: "What people wrote, and the two comments that the action keeps current in place: the response with its timeline, and the answer to “what changed right before this?”."
	},
	{
		id: "postmortem",
		title: "The postmortem",
		text: "Opened as a pull request when the issue was closed. People wrote between the generated parts; a late remark refreshed the facts and left their words alone."
	},
	{
		id: "review",
		title: "The review",
		text: "What the review had to say about the first draft, on the lines it is about and in a check."
	},
	{
		id: "follow-ups",
		title: "The follow-ups",
		text: "After the merge each action item is an issue with an owner and a due date. What is late is asked about, once per period."
	}
];
function newCollection(story) {
	const found = /* @__PURE__ */ new Map();
	const turns = [];
	const states = /* @__PURE__ */ new Map();
	const cards = () => [...found.values()].sort((a, b) => a.at < b.at ? -1 : a.at > b.at ? 1 : a.file < b.file ? -1 : 1);
	return {
		story,
		found,
		seen: /* @__PURE__ */ new Map(),
		turns,
		states,
		cards,
		page: () => ({
			title: story.issue.title,
			lead: `A replay of one incident in ${story.owner}/${story.name}: every comment, document and review below was written by the committed action bundle or by the people of the story, on a local GitHub, and is rendered as GitHub renders it.`,
			steps,
			turns,
			cards: cards().map(({ file }) => states.get(file) ?? [])
		})
	};
}
function collect(collected, turn, github) {
	const repo = github.repository();
	const told = [...spoken(collected, repo)];
	collected.turns.push(`${turn.at.slice(5, 16).replace("T", " ")} · ${turn.title}`);
	for (const card of [
		...issueCards(repo),
		...documentCards(repo, github),
		...reviewCards(repo, github)
	]) {
		const before = collected.found.get(card.file);
		collected.found.set(card.file, card);
		keepState(collected, card);
		const line = card.bot && before?.markdown !== card.markdown ? tell(card, before !== void 0, turn) : null;
		if (line === null || collected.seen.get(line.label + card.file) === line.text) continue;
		collected.seen.set(line.label + card.file, line.text);
		told.push(line);
	}
	return told;
}
function keepState({ states, turns }, card) {
	const before = states.get(card.file) ?? [];
	if (before.at(-1)?.card.markdown === card.markdown) return;
	states.set(card.file, [...before, {
		turn: turns.length - 1,
		card
	}]);
}
function spoken({ found }, repo) {
	const last = issueCards(repo).filter(({ bot, file, markdown }) => !bot && !found.has(file) && !markdown.startsWith("/") && file.startsWith("comments/") && !file.endsWith("-opened.md")).at(-1);
	return last === void 0 ? [] : [{
		label: last.author,
		text: `“${plain(unlinked(last.markdown))}”`
	}];
}
function issueCards(repo) {
	const cards = [];
	for (const issue of repo.issues.values()) {
		const bot = issue.user?.type === "Bot";
		const tracked = parseMarker(issue.body?.split("\n")[0] ?? "")?.kind === "follow-up";
		const step = issue.pull !== null ? "postmortem" : tracked ? "follow-ups" : "incident";
		const did = issue.pull !== null ? `opened pull request #${issue.number}: ${issue.title}` : `opened #${issue.number}: ${issue.title}`;
		cards.push({
			step,
			bot,
			author: issue.user?.login ?? "ghost",
			did,
			at: issue.createdAt,
			markdown: issue.body ?? "",
			where: "comment",
			file: tracked ? `follow-ups/${issue.number}-issue.md` : `comments/${issue.number}-0-opened.md`
		});
		for (const comment of repo.comments.values()) {
			if (comment.issue !== issue.number) continue;
			const key = parseMarker(comment.body?.split("\n")[0] ?? "")?.kind;
			const author = comment.user?.login ?? "ghost";
			const name = `${issue.number}-${comment.id}-${key ?? author}.md`;
			cards.push({
				step,
				bot: comment.user?.type === "Bot",
				author,
				did: `commented on #${issue.number}`,
				at: comment.createdAt,
				markdown: comment.body ?? "",
				where: "comment",
				file: tracked ? `follow-ups/${name}` : `comments/${name}`
			});
		}
	}
	return cards;
}
function documentCards(repo, github) {
	return [...repo.issues.values()].flatMap((issue) => {
		const branch = issue.pull?.headRef ?? "";
		if (!branch.startsWith("after-action/incident-")) return [];
		const path = /`(postmortems\/[^`]+\.md)`/.exec(issue.body ?? "")?.[1] ?? "";
		const markdown = textOn(github, path, issue.pull?.mergedAt == null ? branch : "main");
		return markdown === "" ? [] : [{
			step: "postmortem",
			bot: true,
			author: "github-actions[bot]",
			did: `and people wrote ${path}`,
			at: issue.createdAt,
			markdown,
			where: "file",
			file: "postmortem.md"
		}];
	});
}
function reviewCards(repo, github) {
	const reviews = [...repo.reviews.values()];
	const checks = [...repo.checkRuns.values()];
	const cards = reviews.map((review, index) => {
		const remarks = [...repo.reviewComments.values()].filter(({ review: id }) => id === review.id).map(({ path, line, body }) => onLine(textOn(github, path, review.commitSha), path, line ?? 1, body));
		return {
			step: "review",
			bot: true,
			author: review.user?.login ?? "ghost",
			did: "reviewed the pull request",
			at: review.submittedAt ?? "",
			markdown: review.body,
			where: "comment",
			remarks,
			file: index === 0 ? "review.md" : `review-${index + 1}.md`
		};
	});
	const newest = new Map(checks.map((check) => [check.name, check]));
	for (const last of newest.values()) cards.push({
		step: "review",
		bot: true,
		author: "github-actions[bot]",
		did: `put the check “${last.name}” on the last commit: ${last.conclusion ?? last.status}`,
		at: last.completedAt ?? last.startedAt ?? "",
		markdown: `**${last.title ?? ""}**\n\n${last.summary ?? ""}`,
		where: "comment",
		file: /follow-ups/.test(last.name) ? "check-follow-ups.md" : "check.md"
	});
	return cards;
}
function onLine(text, path, line, markdown) {
	return {
		path,
		line,
		lines: text.split("\n").slice(Math.max(0, line - 3), line),
		markdown
	};
}
function oneOfThem(remarks) {
	const said = remarks.flatMap(({ markdown }) => markdown.split("\n")).filter((line) => line !== "");
	const one = said.find((line) => /`no-(?!placeholder)[a-z-]+`/.test(line)) ?? said[0];
	return one === void 0 ? "" : `; one of them: ${plain(unlinked(one.replace(/^\W*(?:Error|Warning|Notice)\W+/, "")))}`;
}
function tell(card, again, turn) {
	const words = plain(unlinked(card.markdown.replace(/<!--[\s\S]*?-->/g, "")));
	const first = (pattern) => plain(unlinked(pattern.exec(card.markdown)?.[1] ?? ""));
	if (/-response\.md$/.test(card.file)) return {
		label: "response",
		text: `${first(/^## (.+)$/m)} · ${/the timeline of #\d+ has (\d+ rows)/.exec(turn.result.stdout)?.[1] ?? "timeline"}`
	};
	if (/-correlation\.md$/.test(card.file)) return {
		label: "what changed",
		text: first(/^\*\*(.+)$/m) || words.slice(0, 200)
	};
	if (/-reply-/.test(card.file)) return {
		label: "reply",
		text: words.slice(0, 200)
	};
	if (card.file === "postmortem.md") return {
		label: "postmortem",
		text: `${again ? "refreshed" : "written"}: ${card.markdown.split("\n").length} lines, ${counted((card.markdown.match(/^_TODO:/gm) ?? []).length, "place")} left for people`
	};
	if (card.file.startsWith("review")) return {
		label: "review",
		text: `${first(/^\*\*(.+)\*\*$/m)}${oneOfThem(card.remarks ?? [])}`
	};
	if (/^check(?:-follow-ups)?\.md$/.test(card.file)) return {
		label: card.file === "check.md" ? "check" : "gate",
		text: first(/^\*\*(.*)\*\*/)
	};
	if (/-nudge\.md$/.test(card.file)) return {
		label: "reminder",
		text: words.slice(0, 200)
	};
	if (card.step === "follow-ups") return card.did.startsWith("opened") ? {
		label: "follow-up",
		text: card.did
	} : {
		label: "reminder",
		text: `${card.did.replace("commented on ", "")}: ${words.slice(0, 160)}`
	};
	return again ? null : {
		label: "opened",
		text: card.did.replace("opened ", "")
	};
}
function unlinked(markdown) {
	return markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/\*\*|`|\u200b/g, "").replace(/[\\](?=[^\w\s])/g, "");
}
// src/demo/from-recording.ts
function storyFromRecording(recording) {
	const { issue, comments } = recording;
	const [owner = "recorded", name = "repository"] = recording.repository.fullName.split("/");
	const lastWord = [...comments.map(({ createdAt }) => createdAt), issue.createdAt].reduce((a, b) => a > b ? a : b);
	const closedAt = issue.closedAt ?? plusSeconds(lastWord, 300);
	const commits = [...recording.commits].sort((a, b) => compareText(a.committedAt, b.committedAt));
	const people = /* @__PURE__ */ new Set([
		issue.author.login,
		...comments.map(({ author }) => author.login),
		...commits.map(({ author }) => author.login)
	]);
	return {
		owner,
		name,
		firstNumber: issue.number,
		people: [...people],
		commits: seeded(commits.map(storyCommit), issue.createdAt),
		issue: {
			at: issue.createdAt,
			by: issue.author.login,
			title: issue.title,
			body: issue.body,
			labels: issue.labels
		},
		comments: comments.map(({ createdAt, author, body }) => ({
			at: createdAt,
			by: author.login,
			body
		})),
		closed: {
			at: closedAt,
			by: issue.author.login
		}
	};
}
function seeded(commits, declaredAt) {
	const first = commits[0]?.at ?? declaredAt;
	return [{
		at: plusSeconds(first < declaredAt ? first : declaredAt, -7776e3),
		by: "maintainer",
		message: "Start of the replayed history",
		files: { "README.md": "Replayed.\n" }
	}, ...commits];
}
function storyCommit(commit) {
	const files = (commit.files ?? []).map(({ path, additions, status }) => [path, status === "removed" ? null : standIn(commit.sha, additions)]);
	return {
		at: commit.committedAt,
		by: commit.author.login,
		message: commit.message,
		files: Object.fromEntries(files)
	};
}
function standIn(sha, additions) {
	return Array.from({ length: Math.max(1, Math.min(additions, 20)) }, (_, i) => `${sha.slice(0, 12)} ${i}`).join("\n") + "\n";
}
// src/demo/story.ts
const server = (routes) => `import http from 'node:http';\nimport { route } from './routes.js';\n\nhttp.createServer(route).listen(8080);\n// routes: ${routes}\n`;
const paymentDirect = `export async function charge(order) {
  const response = await fetch(process.env.GATEWAY_URL, { method: 'POST', body: JSON.stringify(order) });
  return response.ok;
}
`;
const paymentRetry = paymentDirect.replace("  return response.ok;", "  if (response.status === 402) return retryOnce(order);\n  return response.ok;");
const story = {
	owner: "lantern-shop",
	name: "storefront",
	firstNumber: 72,
	people: [
		"mira",
		"jun",
		"nadia",
		"tomas"
	],
	commits: [
		{
			at: "2026-11-09T09:00:00Z",
			by: "nadia",
			message: "Start the storefront service",
			deployedAt: "2026-11-09T09:20:00Z",
			files: {
				"README.md": "# Storefront\n\nSells lamps.\n",
				"package.json": "{\n  \"name\": \"storefront\",\n  \"dependencies\": { \"pg\": \"8.11.0\" }\n}\n",
				"src/server.js": server("/"),
				".github/CODEOWNERS": "/src/checkout/ @nadia @mira\n/db/ @jun\n",
				".github/after-action.yml": "services:\n  - name: checkout\n    paths: [\"src/checkout/**\", \"config/payment.yml\"]\n  - name: catalog\n    paths: [\"src/catalog.js\", \"src/search.js\"]\n"
			}
		},
		{
			at: "2026-11-09T15:30:00Z",
			by: "jun",
			message: "catalog: list products from Postgres (#58)",
			deployedAt: "2026-11-09T15:41:00Z",
			files: {
				"src/catalog.js": "export const list = (db) => db.query('select * from products');\n",
				"db/schema.sql": "create table products (id serial primary key, name text, price int);\n"
			}
		},
		{
			at: "2026-11-10T10:10:00Z",
			by: "mira",
			message: "cart: keep the cart for a week (#59)",
			deployedAt: "2026-11-10T10:22:00Z",
			files: { "src/cart.js": "export const days = 7;\n" }
		},
		{
			at: "2026-11-10T16:40:00Z",
			by: "nadia",
			message: "checkout: charge through the payment gateway (#60)",
			deployedAt: "2026-11-10T16:52:00Z",
			files: {
				"src/checkout/payment.js": paymentDirect,
				"src/checkout/index.js": "export { charge } from './payment.js';\n"
			}
		},
		{
			at: "2026-11-11T11:20:00Z",
			by: "tomas",
			message: "ci: run the tests on every pull request (#61)",
			files: { ".github/workflows/ci.yml": "on: pull_request\n" }
		},
		{
			at: "2026-11-12T09:45:00Z",
			by: "tomas",
			message: "docs: how to run the shop on a laptop (#62)",
			files: { "README.md": "# Storefront\n\nSells lamps.\n\n## On a laptop\n\n`npm start`\n" }
		},
		{
			at: "2026-11-12T14:15:00Z",
			by: "jun",
			message: "catalog: cache the product list for a minute (#63)",
			deployedAt: "2026-11-12T14:30:00Z",
			files: { "src/catalog.js": "import { cached } from './cache.js';\n\nexport const list = cached(60, (db) => db.query('select * from products'));\n" }
		},
		{
			at: "2026-11-13T10:05:00Z",
			by: "nadia",
			message: "checkout: retry a declined charge once (#64)",
			deployedAt: "2026-11-13T10:18:00Z",
			files: { "src/checkout/payment.js": paymentRetry }
		},
		{
			at: "2026-11-16T09:30:00Z",
			by: "mira",
			message: "cart: show the stock next to each item (#65)",
			deployedAt: "2026-11-16T09:44:00Z",
			files: {
				"src/cart.js": "export const days = 7;\nexport { stockOf } from './stock.js';\n",
				"src/stock.js": "export const stockOf = (db, id) => db.query('select stock from products where id = $1', [id]);\n"
			}
		},
		{
			at: "2026-11-16T15:50:00Z",
			by: "jun",
			message: "build(deps): pg 8.11.0 to 8.13.1 (#66)",
			deployedAt: "2026-11-16T16:05:00Z",
			files: { "package.json": "{\n  \"name\": \"storefront\",\n  \"dependencies\": { \"pg\": \"8.13.1\" }\n}\n" }
		},
		{
			at: "2026-11-17T10:20:00Z",
			by: "tomas",
			message: "i18n: German texts for the checkout page (#67)",
			deployedAt: "2026-11-17T10:33:00Z",
			files: { "locales/de.json": "{ \"pay\": \"Jetzt bezahlen\" }\n" }
		},
		{
			at: "2026-11-17T16:00:00Z",
			by: "mira",
			message: "search: suggest product names (#68)",
			deployedAt: "2026-11-17T16:14:00Z",
			files: { "src/search.js": "export const suggest = (names, prefix) => names.filter((name) => name.startsWith(prefix));\n" }
		},
		{
			at: "2026-11-18T09:40:00Z",
			by: "nadia",
			message: "test: checkout happy path (#69)",
			files: { "test/checkout.test.js": "import test from 'node:test';\n\ntest('charges', () => {});\n" }
		},
		{
			at: "2026-11-18T13:12:00Z",
			by: "jun",
			message: "orders: index orders by creation time (#70)",
			deployedAt: "2026-11-18T13:20:00Z",
			files: { "db/migrations/0007_orders_created_at.sql": "create index concurrently orders_created_at on orders (created_at);\n" }
		},
		{
			at: "2026-11-18T13:51:00Z",
			by: "nadia",
			message: "checkout: one pool of connections to the payment gateway (#71)\n\nSaves a TLS handshake per order.",
			deployedAt: "2026-11-18T13:58:00Z",
			files: {
				"src/checkout/payment.js": `import { Pool } from './pool.js';

const pool = new Pool({ size: 5, acquireTimeout: 30_000 });

export async function charge(order) {
  const connection = await pool.acquire('payment gateway: timed out waiting for a connection');
  try {
    return await connection.post('/charge', order);
  } finally {
    pool.release(connection);
  }
}
`,
				"src/checkout/pool.js": "export class Pool {}\n",
				"config/payment.yml": "gateway:\n  pool: 5\n  timeout_ms: 30000\n"
			}
		},
		{
			at: "2026-11-18T14:36:00Z",
			by: "mira",
			message: "Revert \"checkout: one pool of connections to the payment gateway (#71)\"",
			deployedAt: "2026-11-18T14:41:00Z",
			files: {
				"src/checkout/payment.js": paymentRetry,
				"src/checkout/pool.js": null,
				"config/payment.yml": null
			}
		}
	],
	issue: {
		at: "2026-11-18T14:07:00Z",
		by: "mira",
		title: "Checkout answers 502 for many customers",
		labels: ["incident", "sev2"],
		body: [
			"### What is wrong?",
			"",
			"About a third of the attempts to pay end in a 502 since about 14:01 UTC. The alert \"checkout 5xx above 5 %\" paged me at 14:05 UTC. The log of the checkout pods says:",
			"",
			"```",
			"Error: payment gateway: timed out waiting for a connection",
			"    at charge (src/checkout/payment.js:6:22)",
			"```",
			"",
			"### Affected service",
			"",
			"checkout",
			"",
			"### Severity",
			"",
			"sev2",
			"",
			"### Started at",
			"",
			"2026-11-18 14:01 UTC",
			""
		].join("\n")
	},
	comments: [
		{
			at: "2026-11-18T14:08:00Z",
			by: "mira",
			body: "/lead @mira\n/detected 14:05 UTC"
		},
		{
			at: "2026-11-18T14:09:00Z",
			by: "tomas",
			body: "Support sees it as well: 14 tickets since 14:03 UTC, all of them at the payment step."
		},
		{
			at: "2026-11-18T14:11:00Z",
			by: "mira",
			body: "p99 of `POST /checkout` went from 400 ms to 30 s at 14:01 UTC. Catalog and cart look normal."
		},
		{
			at: "2026-11-18T14:14:00Z",
			by: "jun",
			body: "My first suspicion is the orders index from 13:20 UTC (#70): the migration may hold a lock on `orders`."
		},
		{
			at: "2026-11-18T14:16:00Z",
			by: "mira",
			body: "/severity sev1\n\nMore than half of the orders fail now."
		},
		{
			at: "2026-11-18T14:18:00Z",
			by: "jun",
			body: "Looked at `pg_locks`: nothing waits, the index was built concurrently and was done at 13:24 UTC. It is not the migration."
		},
		{
			at: "2026-11-18T14:19:00Z",
			by: "jun",
			body: "/cleared #70"
		},
		{
			at: "2026-11-18T14:22:00Z",
			by: "mira",
			body: "All the timeouts come out of `src/checkout/payment.js`, from the new connection pool. #71 went live at 13:58 UTC, three minutes before this began."
		},
		{
			at: "2026-11-18T14:23:00Z",
			by: "mira",
			body: "/status identified"
		},
		{
			at: "2026-11-18T14:26:00Z",
			by: "jun",
			body: "/tried Restarted two of the six checkout pods: good for a minute, then the same again"
		},
		{
			at: "2026-11-18T14:28:00Z",
			by: "tomas",
			body: "/update Paying fails for many customers. We know what changed and are going back to the previous version. next 30m"
		},
		{
			at: "2026-11-18T14:31:00Z",
			by: "mira",
			body: "Going back to the version before #71, the revert is being deployed."
		},
		{
			at: "2026-11-18T14:44:00Z",
			by: "mira",
			body: "/mitigated 14:44 UTC\n\nThe rollback is live, 5xx is below 1 % again."
		},
		{
			at: "2026-11-18T14:45:00Z",
			by: "mira",
			body: "/status monitoring"
		},
		{
			at: "2026-11-18T14:50:00Z",
			by: "tomas",
			body: "No new ticket since 14:43 UTC."
		},
		{
			at: "2026-11-18T14:58:00Z",
			by: "nadia",
			body: "How it came about: the pool holds 5 connections a pod and a caller waits up to 30 s for one. That is enough for the traffic in staging, but not for the early afternoon in production."
		},
		{
			at: "2026-11-18T15:05:00Z",
			by: "mira",
			body: "/follow-up Alert when a request waits longer than 1 s for a gateway connection @jun due 14d"
		},
		{
			at: "2026-11-18T15:10:00Z",
			by: "nadia",
			body: "/follow-up Run the checkout load test with a slow gateway in the release pipeline @nadia due 21d"
		},
		{
			at: "2026-11-18T15:20:00Z",
			by: "tomas",
			body: "212 orders failed between 14:01 and 14:44 UTC. 180 of those customers came back and ordered."
		},
		{
			at: "2026-11-18T15:30:00Z",
			by: "mira",
			body: "/trigger #71"
		},
		{
			at: "2026-11-18T15:40:00Z",
			by: "mira",
			body: "/resolved 15:40 UTC"
		}
	],
	closed: {
		at: "2026-11-18T15:41:00Z",
		by: "mira"
	}
};
// src/demo/demo.ts
async function demo(options, io) {
	const started = performance.now();
	const story$1 = options.recording === void 0 ? story : storyFromRecording(parseRecording(parseJson(readText(io, options.recording, "recording"), options.recording)));
	const screen = createScreen(io, story$1.closed.at);
	const say = (line) => io.out(`${line}\n`);
	opening(story$1, screen, say);
	const collected = newCollection(story$1);
	const { main, actionYaml } = ourselves();
	const played = await play(story$1, {
		main,
		actionYaml,
		twice: false,
		beats: 5,
		onTurn: (turn, github) => {
			tellTurn(turn, collect(collected, turn, github), screen, say);
			if (turn.result.exitCode !== 0 && turn.id !== "reviewed") failed(turn);
		}
	});
	await writeFolder(collected, options.out, io);
	closing(options.out, played.turns, performance.now() - started, screen, say);
	return exitCodes.ok;
}
function ourselves() {
	for (const up of ["..", "../.."]) {
		const root = fileURLToPath(new URL(`${up}/`, import.meta.url));
		try {
			return {
				main: join(root, "dist", "index.js"),
				actionYaml: readFileSync(join(root, "action.yml"), "utf8")
			};
		} catch (error) {
			if (error.code !== "ENOENT") throw error;
		}
	}
	throw new UserError({
		code: "PM501",
		message: "action.yml is not where it should be, next to dist/",
		remedy: "Run the demo from a clone or an installed package of After-Action."
	});
}
function opening(story, screen, say) {
	say(ink(screen, "bold", fit(`${story.owner}/${story.name}: ${plain(story.issue.title)}`, screen.width)));
	say(ink(screen, "dim", fit(`A local GitHub, ${story.commits.length} commits, ${story.comments.length} comments, ${story.people.length} people. Each dated line is one`, screen.width)));
	say(ink(screen, "dim", fit("run of the committed action, as its own process, with the requests it used.", screen.width)));
}
function tellTurn(turn, fresh, screen, say) {
	const time = turn.at.slice(5, 16).replace("T", " ");
	const cost = `${counted(turn.requests, "request")}, ${counted(turn.writes, "write")}`;
	const width = screen.width - cost.length - 15;
	say(`${ink(screen, "cyan", time)}  ${ink(screen, "bold", fit(turn.title, width).padEnd(width))}  ${ink(screen, "dim", cost)}`);
	for (const { label, text } of fresh) say(`  ${ink(screen, "dim", label.padEnd(12))} ${fit(text, screen.width - 15)}`);
}
function failed(turn) {
	const reason = turn.result.commands.filter(({ command }) => command === "error").map(({ message }) => message).join("\n") || turn.result.stderr || turn.result.stdout;
	throw new UserError({
		code: "PM900",
		message: `The action failed at "${turn.title}": ${plain(reason).slice(0, 600)}`,
		remedy: "Please report it; the demo needs nothing but this clone, Node and git."
	});
}
async function writeFolder({ cards, page }, out, io) {
	const folder = resolve(io.cwd, out);
	for (const part of [
		"comments",
		"postmortem.md",
		"review.md",
		"follow-ups",
		"index.html"
	]) rmSync(join(folder, part), {
		recursive: true,
		force: true
	});
	for (const { file, markdown } of cards()) writeText(io, join(out, file), `${markdown.trimEnd()}\n`);
	const { pageCss } = await import("./commands.js").then((m) => ({ pageCss: m.pageCss }));
	const { renderPage } = await import("./commands.js").then((m) => ({ renderPage: m.renderPage }));
	writeText(io, join(out, "index.html"), await renderPage(page(), pageCss));
}
function closing(out, turns, milliseconds, screen, say) {
	const requests = turns.reduce((sum, turn) => sum + turn.requests, 0);
	const maxRequests = Math.max(...turns.map((turn) => turn.requests));
	say("");
	say(`${turns.length} runs in ${(milliseconds / 1e3).toFixed(1)} s, ${requests} requests in all, ${maxRequests} at most in one run.`);
	say(`Look at it: ${ink(screen, "bold", join(out, "index.html"))}`);
}
export { demo, runDrill };
