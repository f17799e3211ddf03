import { Command, CommanderError, stringWidth, supportsHyperlinks } from "./vendor-terminal.js";
import { UserError, exitCodeOf, exitCodes, instantOfEpoch, redact, version } from "./shared.js";
import { dirname, join, resolve } from "node:path";
import { isUtf8 } from "node:buffer";
import { styleText } from "node:util";
import { closeSync, fsyncSync, lstatSync, mkdirSync, openSync, readFileSync, readSync, readdirSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
// src/render/screen.ts
function ink(screen, style, text) {
	return screen.color && text !== "" ? styleText(style, text, { validateStream: false }) : text;
}
function link(screen, text, url) {
	if (screen.links !== true || text.trim() === "" || !/^https?:\/\/[\x21-\x7e]{1,1000}$/.test(url ?? "")) return text;
	const words = text.trimEnd();
	return `\u001b]8;;${url}\u001b\\${words}\u001b]8;;\u001b\\${text.slice(words.length)}`;
}
function plain(text) {
	return text.replace(/\u001b\[[0-9;?]{0,20}[ -/]{0,4}[@-~]/g, "").replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").replace(/[\u202a-\u202e\u2066-\u2069\u200b\ufeff]/g, "").trim();
}
function fit(text, width) {
	if (stringWidth(text) <= width) return text;
	let out = "";
	let used = 0;
	for (const { segment } of new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text)) {
		const w = stringWidth(segment);
		if (used + w > width - 1) break;
		out += segment;
		used += w;
	}
	return `${out.trimEnd()}…`;
}
function pad(text, width) {
	const cut = fit(text, width);
	return cut + " ".repeat(Math.max(0, width - stringWidth(cut)));
}
function wrap(text, width) {
	const lines = [];
	let line = "";
	for (const word of text.split(/\s+/).filter(Boolean)) {
		const next = line === "" ? word : `${line} ${word}`;
		if (stringWidth(next) <= width) line = next;
		else {
			if (line !== "") lines.push(line);
			line = fit(word, width);
		}
	}
	return line === "" ? lines : [...lines, line];
}
// src/node/io.ts
function processIo() {
	process.stdout.on("error", (error) => {
		if (error.code === "EPIPE") process.exit(0);
		throw error;
	});
	return {
		out: (text) => void process.stdout.write(text),
		err: (text) => void process.stderr.write(text),
		env: process.env,
		cwd: process.cwd(),
		tty: process.stdout.isTTY === true,
		stdin: () => readFileSync(0, "utf8"),
		...process.stdin.isTTY && process.stdout.isTTY ? { ask: askTerminal } : {},
		lines: async () => {
			const { createInterface } = await import("node:readline");
			return createInterface({ input: process.stdin })[Symbol.asyncIterator]();
		},
		columns: process.stdout.columns ?? 80,
		links: supportsHyperlinks.stdout,
		now: () => instantOfEpoch(Date.now() / 1e3),
		sleep: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
		zone: Intl.DateTimeFormat().resolvedOptions().timeZone
	};
}
function askTerminal(question) {
	process.stdout.write(question);
	const byte = Buffer.alloc(1);
	const bytes = [];
	try {
		while (readSync(0, byte, 0, 1, null) === 1 && byte[0] !== 10) bytes.push(byte[0] ?? 0);
	} catch {
		return "";
	}
	return Buffer.from(bytes).toString("utf8").trim();
}
function wantsColor({ env, tty, noColor = false }) {
	if (noColor || (env["NO_COLOR"] ?? "") !== "") return false;
	const force = env["FORCE_COLOR"];
	if (force !== void 0) return force !== "0" && force !== "false";
	return tty && env["TERM"] !== "dumb";
}
function createScreen(io, now) {
	const color = wantsColor(io);
	const links = io.links === true && color;
	return {
		width: Math.max(40, Math.min(io.columns, 160)),
		color,
		links,
		now
	};
}
const reasons = {
	ENOENT: "there is no such file",
	EISDIR: "it is a folder",
	ENOTDIR: "a part of the path is not a folder",
	EACCES: "access to it is denied",
	EPERM: "access to it is denied"
};
function describeError(error) {
	const code = error.code ?? "unknown";
	return `${reasons[code] ?? "the system refuses it"} (${code})`;
}
function readKind(io, path) {
	const found = statSync(resolve(io.cwd, path), { throwIfNoEntry: false });
	if (found === void 0) return null;
	return found.isDirectory() ? "folder" : "file";
}
function readText(io, path, what) {
	try {
		return path === "-" ? io.stdin?.() ?? "" : readFileSync(resolve(io.cwd, path), "utf8");
	} catch (error) {
		throw new UserError({
			code: "PM501",
			message: `The ${what} ${path} cannot be read: ${describeError(error)}`,
			remedy: "Check the path and that you may read it.",
			place: { path }
		});
	}
}
function isExactText(io, path) {
	return isUtf8(readFileSync(resolve(io.cwd, path)));
}
function findAbove(io, name) {
	let folder = resolve(io.cwd);
	while (lstatSync(join(folder, name), { throwIfNoEntry: false }) === void 0) {
		const above = dirname(folder);
		if (above === folder) return null;
		folder = above;
	}
	return folder;
}
function isFile(path) {
	return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
function isPlainFile(path, bytes) {
	const found = lstatSync(path, { throwIfNoEntry: false });
	return found?.isFile() === true && found.size <= bytes;
}
function blockedBy(top, path) {
	const parts = path.split("/").slice(0, -1);
	for (let length = 1; length <= parts.length; length += 1) {
		const folder = parts.slice(0, length).join("/");
		const found = lstatSync(join(top, folder), { throwIfNoEntry: false });
		if (found !== void 0 && !found.isDirectory()) return folder;
	}
	return null;
}
function exists(path) {
	return statSync(path, { throwIfNoEntry: false }) !== void 0;
}
function listFiles(io, folder) {
	try {
		return readdirSync(resolve(io.cwd, folder), {
			recursive: true,
			encoding: "utf8"
		}).map((name) => join(folder, name).replaceAll("\\", "/"));
	} catch (error) {
		if (error.code === "ENOENT") return null;
		throw error;
	}
}
function writeText(io, path, text) {
	const target = resolve(io.cwd, path);
	const temporary = join(dirname(target), `.${process.pid}-${Math.random().toString(36).slice(2)}.tmp`);
	try {
		if (lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink() === true) throw new UserError({
			code: "PM602",
			message: `${path} is a symbolic link`,
			remedy: "Name the file itself.",
			place: { path }
		});
		mkdirSync(dirname(target), { recursive: true });
		const file = openSync(temporary, "w");
		writeSync(file, text);
		fsyncSync(file);
		closeSync(file);
		renameSync(temporary, target);
	} catch (error) {
		rmSync(temporary, { force: true });
		if (error instanceof UserError) throw error;
		throw new UserError({
			code: "PM501",
			message: `${path} cannot be written (${error.code ?? "unknown"})`,
			remedy: "Check the folder, its permissions and the space left.",
			place: { path }
		});
	}
}
// src/render/problems.ts
function renderProblems(problems, screen) {
	return problems.map((problem) => renderProblem(problem, screen)).join("\n");
}
function renderProblem(problem, screen) {
	return `${[`${ink(screen, "red", problem.code)} ${ink(screen, "bold", wrapped(problem.message, screen, 6))}`, ...[
		["at", printPlace(problem) ?? void 0],
		["expected", describeExpected(problem)],
		["example", problem.example],
		["received", problem.received],
		["remedy", problem.remedy]
	].flatMap(([name, value]) => value === void 0 || value === "" ? [] : [`  ${ink(screen, "dim", name.padEnd(9))} ${wrapped(value, screen, 12)}`])].join("\n")}\n`;
}
function describeExpected({ message, expected }) {
	return expected !== void 0 && message.includes(expected) ? void 0 : expected;
}
function wrapped(value, screen, indent) {
	return wrap(shown(value), Math.max(20, screen.width - indent)).join(`\n${" ".repeat(indent)}`);
}
function printPlace(problem) {
	const { place } = problem;
	if (place === void 0) return null;
	return [
		place.path,
		...place.line === void 0 ? [] : [place.line],
		...place.line === void 0 || place.column === void 0 ? [] : [place.column]
	].join(":");
}
function shown(value) {
	return plain(redact(value).text);
}
// src/cli/footer.ts
const footer = `
Examples:
  $ after-action correlate --at "14:03 UTC" --text "checkout returns 502"
      in a clone of the service: no token, no network
  $ after-action timeline --repo octo/shop --issue 12
  $ after-action scaffold --repo octo/shop --issue 12 --apply
  $ after-action review postmortems/*.md
  $ after-action follow-ups --repo octo/shop
  $ after-action probe https://shop.example.com/

The repository: --repo, GH_REPO, or the clone; on GH_HOST or github.com.
The token: GITHUB_TOKEN, GH_TOKEN, or that of gh.
Nothing remote is changed without --apply. NO_COLOR and FORCE_COLOR count.
Exit codes: 0 done or nothing to do, 1 findings, or a clone that cannot tell,
2 usage or configuration, 3 access, 4 GitHub unavailable, or a probe that cannot
tell.`;
// src/cli/program.ts
const examples = {
	demo: ["after-action demo", "after-action demo --recording incident-12.json --out replay"],
	drill: [
		"after-action drill",
		"after-action drill bad-deploy",
		"after-action drill bad-deploy --answer --seed 7",
		"after-action drill bad-deploy --repo octo/shop --apply",
		"after-action drill --repo octo/shop --issue 12"
	],
	try: ["after-action try"],
	init: [
		"after-action init",
		"after-action init --yes",
		"after-action init --print"
	],
	doctor: ["after-action doctor", "after-action doctor --repo octo/shop --json"],
	timeline: [
		"after-action timeline --repo octo/shop --issue 12",
		"after-action timeline --recording incident-12.json --format mermaid",
		"after-action timeline --document postmortems/2026-11-18-checkout-72.md --json"
	],
	preview: ["after-action preview --repo octo/shop --issue 12", "after-action preview --recording incident-12.json --html preview.html"],
	correlate: [
		"after-action correlate --at \"2026-11-20 14:03\" --text \"checkout returns 502\"",
		"after-action correlate --repo octo/shop --issue 12 --apply",
		"after-action correlate --scoreboard"
	],
	respond: ["after-action respond --repo octo/shop --issue 12", "after-action respond --recording incident-12.json --at \"2026-11-20 14:20\""],
	rollback: ["after-action rollback --repo octo/shop --issue 12", "after-action rollback --recording incident-12.json --to v1.4.1"],
	cost: ["after-action cost --minutes 43 --per-minute 120 --share 0.3 --currency EUR"],
	scaffold: [
		"after-action scaffold --repo octo/shop --issue 12",
		"after-action scaffold --recording incident-12.json --output postmortem.md",
		"after-action scaffold --recording incident-12.json --template brief"
	],
	templates: ["after-action templates", "after-action templates standard > .github/after-action/templates/standard.md"],
	review: [
		"after-action review postmortems/*.md",
		"after-action review postmortems --fix",
		"after-action review postmortems --format sarif > review.sarif",
		"after-action review --repo octo/shop --pull 34 --apply"
	],
	"follow-ups": [
		"after-action follow-ups postmortems/*.md",
		"after-action follow-ups --repo octo/shop --overdue --owner @ana",
		"after-action follow-ups --repo octo/shop --format csv > follow-ups.csv",
		"after-action follow-ups --repo octo/shop --apply"
	],
	import: ["after-action import alerts.json", "after-action import channel.json --repo octo/shop --issue 12 --apply"],
	probe: [
		"after-action probe",
		"after-action probe https://shop.example.com/ --json",
		"after-action probe http://localhost:8080/ --allow-host localhost"
	],
	record: ["after-action record --repo octo/shop --issue 12 --out incident-12.json"],
	completion: ["after-action completion bash >> ~/.bashrc", "after-action completion fish > ~/.config/fish/completions/after-action.fish"]
};
function listExamples(command) {
	return ["Examples:", ...(examples[command] ?? []).map((line) => `  $ ${line}`)].join("\n");
}
async function runCli(argv, io) {
	let act = async () => exitCodes.ok;
	const ends = [];
	let worst = exitCodes.ok;
	const program = describe(io, (chosen) => {
		act = chosen;
	});
	try {
		program.parse([
			"node",
			"after-action",
			...argv
		]);
		const code = await act({
			...io,
			atEnd: (end) => void ends.push(end),
			onConfigProblem: () => {
				worst = exitCodes.usage;
			}
		});
		return Math.max(code, worst);
	} catch (error) {
		return failed(error, argv.includes("--no-color") ? {
			...io,
			noColor: true
		} : io);
	} finally {
		for (const end of ends) end();
	}
}
function refuseContradiction(options) {
	if (options.apply !== true || options.dryRun !== true) return;
	throw new UserError({
		code: "PM404",
		message: "--apply and --dry-run exclude each other",
		expected: "--apply to write, or --dry-run to see the plan only",
		received: "both",
		example: "after-action timeline --repo octo/shop --issue 12 --dry-run",
		remedy: "Leave one of them out."
	});
}
function ioFor(io, { cache, color }) {
	return {
		...io,
		...typeof cache === "string" ? { cache } : {},
		...cache === false ? { noCache: true } : {},
		...color === false ? { noColor: true } : {}
	};
}
function failed(error, io) {
	if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
	if (error instanceof UserError) {
		io.err(`${renderProblems(error.problems, createScreen(io, io.now()))}\n`);
		return exitCodeOf(error);
	}
	const { message, stack } = error;
	io.err(`${renderProblems([{
		code: "PM900",
		message: `Something went wrong inside After-Action: ${message}`,
		remedy: "Please report it with the command you ran; running again is safe."
	}], createScreen(io, io.now()))}\n`);
	if ((io.env["DEBUG"] ?? "") !== "") io.err(`${stack ?? ""}\n`);
	return exitCodes.bug;
}
function describe(io, choose) {
	const program = new Command("after-action");
	program.version(version, "-V, --version").description("Incidents as GitHub issues: the timeline, what changed right before, the postmortem, its review, its follow-ups.").configureOutput({
		writeOut: io.out,
		writeErr: io.err,
		getOutHelpWidth: () => Math.min(io.columns, 100),
		getErrHelpWidth: () => Math.min(io.columns, 100)
	}).exitOverride().showHelpAfterError("(after-action --help lists the commands)").addHelpText("after", footer);
	const add = (name, description) => {
		const command = program.command(name).description(description).option("--no-color", "print without colours").addHelpText("after", `\n${listExamples(name)}`);
		const does = (load) => command.action((...args) => {
			const operands = args.slice(0, -2).flat().filter((arg) => typeof arg === "string");
			choose(async (given) => {
				const common = command.opts();
				refuseContradiction(common);
				return (await load())(command.opts(), ioFor(given, common), operands);
			});
		});
		return {
			command,
			does
		};
	};
	const cached = (command) => command.option("--cache <folder>", "keep what was read from GitHub in this folder, for fewer requests next time");
	const source = ({ command }, { write }) => {
		command.option("-R, --repo <owner/name>", "repository on GitHub (default: GH_REPO, or that of the clone)").option("--issue <number or address>", "issue of the incident").option("--recording <file>", "replay a recorded incident instead, offline");
		command.option("--at <time>", "use only what was known at this time").option("--now <time>", "override the current time").option("--config <file>", "use this configuration file instead of the repository's");
		if (write) command.option("--json", "print JSON");
		cached(command);
		if (write) command.option("--apply", "apply the changes (default: dry run)").option("--dry-run", "show what would change (default)");
	};
	const demo = add("demo", "play an incident offline, from the first alert to the follow-ups, and write a page of it");
	demo.command.option("--recording <file>", "play this recording instead of the built-in incident").option("--out <folder>", "folder for the result", "after-action-demo");
	demo.does(async () => (await import("./demo.js").then((m) => ({ demo: m.demo }))).demo);
	const drill = add("drill", "practise an incident on a local GitHub, and see how it went");
	drill.command.argument("[scenario]", "name of a drill, or a YAML file; without any, the drills are listed").option("--seed <number>", "the same seed gives the same drill", "1").option("--answer", "answer yourself, line by line, instead of the scripted responders");
	drill.command.option("-R, --repo <owner/name>", "play it in an issue of this repository on GitHub, where people answer").option("--apply", "open that issue and speak in it until all is said (default: dry run)").option("--dry-run", "show what would change (default)").option("--issue <number or address>", "score a drill that was played in this issue instead");
	drill.command.option("--config <file>", "use this configuration file instead of the repository's").option("--json", "print JSON: the score only");
	drill.does(async () => (await import("./demo.js").then((m) => ({ runDrill: m.runDrill }))).runDrill);
	const tried = add("try", "look at this clone's own past: offline, nothing to set up");
	tried.command.option("--now <time>", "override the current time").option("--config <file>", "use this configuration file instead of the repository's");
	tried.does(async () => (await import("./commands.js").then((m) => ({ runTry: m.runTry }))).runTry);
	const init = add("init", "set this clone up: workflows, issue form, configuration");
	init.command.option("--yes", "write without asking").option("--print", "print what would be written, and write nothing").option("--watch", "also the workflows that look at open incidents every ten minutes");
	init.does(async () => (await import("./commands.js").then((m) => ({ runInit: m.runInit }))).runInit);
	const doctor = add("doctor", "check whether all is in place: what is missing, and the remedy");
	doctor.command.option("-R, --repo <owner/name>", "look at this repository on GitHub instead of the clone").option("--now <time>", "override the current time").option("--json", "print JSON");
	cached(doctor.command);
	doctor.does(async () => (await import("./commands.js").then((m) => ({ runDoctor: m.runDoctor }))).runDoctor);
	const timeline = add("timeline", "show the timeline of an incident, with milestones and durations");
	source(timeline, { write: true });
	timeline.command.option("--document <file>", "read the timeline of this postmortem instead (- for standard input)").option("--format <format>", "table (default), markdown, json, csv or mermaid");
	timeline.does(async () => (await import("./commands.js").then((m) => ({ runTimeline: m.runTimeline }))).runTimeline);
	const preview = add("preview", "read what a run would write on an incident; nothing is written");
	source(preview, { write: false });
	preview.command.option("--html <file>", "write a page, as GitHub would show it, to this file");
	preview.does(async () => (await import("./commands.js").then((m) => ({ runPreview: m.runPreview }))).runPreview);
	const correlate = add("correlate", "rank the changes before an incident, with the reasons");
	source(correlate, { write: true });
	correlate.command.option("--text <symptom>", "what is wrong, in the words of the alert (in a git clone)").option("--scoreboard", "show how often the first ranking was right, from the published postmortems");
	correlate.does(async () => (await import("./commands.js").then((m) => ({ runCorrelate: m.runCorrelate }))).runCorrelate);
	const respond = add("respond", "show where the response stands, and what to do next");
	source(respond, { write: true });
	respond.does(async () => (await import("./commands.js").then((m) => ({ runRespond: m.runRespond }))).runRespond);
	const rollback = add("rollback", "plan the way back to a version that was live; starts nothing");
	source(rollback, { write: false });
	rollback.command.option("--to <version>", "tag or sha (default: what was live before the likely change)");
	rollback.does(async () => (await import("./commands.js").then((m) => ({ runRollback: m.runRollback }))).runRollback);
	const cost = add("cost", "compute what minutes of an outage cost");
	cost.command.option("--minutes <number>", "how long it lasted").option("--per-minute <number>", "what a minute of a whole outage costs").option("--share <number>", "share of the users it concerned, such as 0.3 (default: all)").option("--currency <code>", "ISO 4217 code (default: USD)").option("--json", "print JSON");
	cost.does(async () => (await import("./commands.js").then((m) => ({ runCost: m.runCost }))).runCost);
	const scaffold = add("scaffold", "write the postmortem of an incident, as a file or a pull request");
	source(scaffold, { write: true });
	scaffold.command.option("--output <file>", "write the postmortem to this file").option("--template <name or file>", "use this template instead of the configured one");
	scaffold.does(async () => (await import("./commands.js").then((m) => ({ runScaffold: m.runScaffold }))).runScaffold);
	const templates = add("templates", "list the templates of a postmortem, or print one to copy");
	templates.command.argument("[name]", "template to print").option("--config <file>", "use this configuration file instead of the repository's").option("--json", "print JSON");
	templates.does(async () => (await import("./commands.js").then((m) => ({ runTemplates: m.runTemplates }))).runTemplates);
	const review = add("review", "check postmortems for missing parts and for blame");
	review.command.argument("[files...]", "postmortem files, folders or patterns; - for standard input").option("-R, --repo <owner/name>", "repository of the pull request (default: GH_REPO, or that of the clone)").option("--pull <number or address>", "pull request to review");
	review.command.option("--now <time>", "override the current time").option("--config <file>", "use this configuration file instead of the repository's").option("--format <format>", "text (default), compact, json, sarif or github").option("--json", "print JSON").option("--fix", "mend in the files what can be mended mechanically").option("--baseline <file>", "count only findings that this file does not hold").option("--write-baseline", "write the findings of today to the baseline").option("--apply", "post the review and the check").option("--dry-run", "show what would change (default)");
	cached(review.command).option("--no-cache", "review every document again");
	review.does(async () => (await import("./commands.js").then((m) => ({ runReview: m.runReview }))).runReview);
	const followUps = add("follow-ups", "list the action items: tracked, done, overdue");
	followUps.command.argument("[files...]", "postmortem files, folders or patterns; without any, those of the repository").option("-R, --repo <owner/name>", "repository on GitHub (default: GH_REPO, or that of the clone)");
	followUps.command.option("--now <time>", "override the current time").option("--config <file>", "use this configuration file instead of the repository's").option("--json", "print JSON").option("--format <name>", "table (default), markdown, json or csv").option("--overdue", "only what is late").option("--owner <name>", "only what this person or team owns").option("--team <name>", "only what this team and its people own").option("--apply", "open tracking issues, write links back, remind").option("--dry-run", "show what would change (default)");
	cached(followUps.command);
	followUps.does(async () => (await import("./commands.js").then((m) => ({ runFollowUps: m.runFollowUps }))).runFollowUps);
	const imported = add("import", "import timeline rows from a chat export, a pager log, alerts or a list of times");
	imported.command.argument("<file>", "Slack channel JSON, PagerDuty log entries, Alertmanager payload, or text with times");
	source(imported, { write: true });
	imported.does(async () => (await import("./commands.js").then((m) => ({ runImport: m.runImport }))).runImport);
	const probe = add("probe", "look from here at addresses: up, down, or cannot tell");
	probe.command.argument("[addresses...]", "addresses or names of probes; without any, those configured").option("--allow-host <hosts...>", "hosts that may have a private address").option("--config <file>", "use this configuration file instead of the repository's").option("--json", "print JSON");
	probe.does(async () => (await import("./commands.js").then((m) => ({ runProbe: m.runProbe }))).runProbe);
	const record = add("record", "save an incident to a file, to replay it offline");
	source(record, { write: false });
	record.command.option("--out <file>", "write to this file instead of the terminal");
	record.does(async () => (await import("./commands.js").then((m) => ({ runRecord: m.runRecord }))).runRecord);
	program.command("completion").description("print a script that completes commands in your shell").argument("<shell>", "bash, zsh or fish").addHelpText("after", `\n${listExamples("completion")}`).action((shell) => choose(async (given) => (await import("./commands.js").then((m) => ({ printCompletion: m.printCompletion }))).printCompletion(program, given, shell)));
	return program;
}
export { blockedBy, createScreen, exists, findAbove, fit, ink, isExactText, isFile, isPlainFile, link, listFiles, pad, plain, processIo, readKind, readText, renderProblems, runCli, wrap, writeText };
