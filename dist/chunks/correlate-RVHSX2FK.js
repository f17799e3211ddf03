import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  showPlan
} from "./chunk-6KPQHZMG.js";
import {
  runJob
} from "./chunk-ZRT2VM77.js";
import {
  connectRepository,
  instantOption,
  openSource,
  parseJson,
  parseRecording,
  showProblems,
  usageError
} from "./chunk-SEBOBZTW.js";
import {
  readConfig
} from "./chunk-HL5IYM5Y.js";
import {
  readPublished
} from "./chunk-SQQX2BCZ.js";
import {
  isPostmortem,
  parsePostmortem
} from "./chunk-HAZGWDWP.js";
import "./chunk-UNFYLIJC.js";
import "./chunk-JPW4BYCE.js";
import "./chunk-255O22ES.js";
import "./chunk-LQ5ZQCRT.js";
import "./chunk-OWWKVRTR.js";
import {
  fit,
  ink,
  listFiles,
  pad,
  plain,
  readText,
  screenOf,
  wrap
} from "./chunk-RNWFSVVL.js";
import "./chunk-UQ6US2O5.js";
import "./chunk-2ZU4RTL4.js";
import {
  parseConfig
} from "./chunk-NK4N3VMI.js";
import "./chunk-24LCAH7O.js";
import {
  bases,
  clock,
  correlateJob,
  counted,
  distance,
  distanceToPoint,
  evidenceOf,
  files,
  nothingFits,
  shortName,
  titleOf,
  versionName
} from "./chunk-PHTIMMPU.js";
import {
  parseRanking,
  rankIn
} from "./chunk-JRQ24BIO.js";
import "./chunk-AZOBY6V6.js";
import "./chunk-IYNLMMBD.js";
import {
  correlate,
  deploysFromFacts,
  model,
  windowAround
} from "./chunk-5L4IIVNL.js";
import "./chunk-XIDSZEOA.js";
import {
  UserError,
  exitCodes
} from "./chunk-F6LC56Z3.js";
import "./chunk-6WNA7GQB.js";
import {
  defaultConfig
} from "./chunk-QO66V34Q.js";
import "./chunk-MI7Z7LUF.js";
import {
  correlationSignals,
  isPromotion,
  readMessage
} from "./chunk-5STWLTW6.js";
import "./chunk-KJK32FIC.js";
import "./chunk-KUQAX23D.js";
import "./chunk-4ZEMNWTY.js";
import "./chunk-COVOLZUP.js";
import "./chunk-TETAPUMV.js";
import "./chunk-2SD2JBXR.js";
import "./chunk-KJGNHKXZ.js";
import {
  redact
} from "./chunk-VEUJSTIN.js";
import "./chunk-THCRNDOF.js";
import "./chunk-C4IRBD75.js";
import {
  instantOfEpoch,
  plusSeconds
} from "./chunk-2DEEEDUW.js";
import "./chunk-V6US4TFI.js";

// src/git-clone/log.ts
var historyLimit = 2e4;
var historyDays = 60;
var header = "%x01%H%x02%P%x02%ct%x02%at%x02%an%x02%B";
var headerStart = /^\n?\u0001([0-9a-f]{40,64})\u0002/;
var logFormat = [
  "--name-only",
  "-z",
  "--no-renames",
  "--no-color",
  "--no-ext-diff",
  "--no-mailmap",
  `--format=${header}`
];
var historyShare = historyLimit / 2;
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
    `--since=${plusSeconds(until, -historyDays * 86400)}`,
    `--until=${until}`,
    `--skip=${skip}`,
    `--max-count=${limit}`,
    "--"
  ];
}
async function parseLog(output2, commitUrl) {
  const commits = [];
  let open = null;
  const close = () => {
    if (open !== null) commits.push(commitOf(open.head, open.paths, commitUrl));
  };
  const take = (token) => {
    if ((token.charCodeAt(0) === 1 || token.charCodeAt(1) === 1) && headerStart.test(token)) {
      close();
      open = { head: token, paths: [] };
      return;
    }
    const path = token.charCodeAt(0) === 10 ? token.slice(1) : token;
    if (path !== "") open?.paths.push(path);
  };
  let rest = "";
  for await (const chunk of typeof output2 === "string" ? [output2] : output2) {
    const pieces = (rest + chunk).split("\0");
    rest = pieces.pop() ?? "";
    pieces.forEach(take);
  }
  take(rest);
  close();
  return commits;
}
function commitOf(head, paths, commitUrl) {
  const [sha = "", parents = "", committed = "0", authored = "0", authorName = "", ...message] = head.slice(head.indexOf("") + 1).split("");
  const committedAt = instantOfEpoch(Number(committed));
  return {
    sha,
    message: message.join("").trimEnd(),
    authoredAt: authored === committed ? committedAt : instantOfEpoch(Number(authored)),
    committedAt,
    author: { login: "ghost", type: "Unknown" },
    authorName,
    parents: parents === "" ? [] : parents.split(" "),
    url: commitUrl(sha),
    files: paths.map(fileOf),
    changedFiles: paths.length
  };
}
function fileOf(path) {
  return { path, status: "modified", additions: 0, deletions: 0 };
}
async function readCarried(run, merges, commitUrl) {
  const found = await Promise.all(
    merges.map(async ({ parents: [base = "", head = ""] }) => {
      try {
        const commits = await parseLog(
          await run([
            "log",
            `${base}..${head}`,
            "--no-merges",
            "--max-count=100",
            ...logFormat,
            "--"
          ]),
          commitUrl
        );
        return [
          {
            base,
            head,
            status: "ahead",
            totalCommits: commits.length,
            commits: [...commits].reverse(),
            files: [],
            url: ""
          }
        ];
      } catch {
        return [];
      }
    })
  );
  return found.flat();
}

// src/git-clone/patches.ts
var maxPatches = 40;
var patchLimit = 1e5;
async function readPatches(run, ref, until) {
  return showAll(run, ref, until).catch(() => /* @__PURE__ */ new Map());
}
function withPatches(commits, patches) {
  return commits.map((commit, index) => {
    const files2 = index < maxPatches ? patches.get(commit.sha) : void 0;
    return files2 === void 0 || files2.length === 0 ? commit : { ...commit, files: files2 };
  });
}
async function showAll(run, ref, until) {
  const output2 = await run([
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
  for await (const chunk of typeof output2 === "string" ? [output2] : output2) {
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
  if (/^[0-9a-f]{40,64}$/.test(sha) && end >= 0) found.set(sha, filesOf(piece.slice(end)));
}
function filesOf(diff) {
  let room = patchLimit;
  return diff.split("\ndiff --git ").slice(1).map((text) => {
    const lines = text.split("\n");
    const start = lines.findIndex((line) => line.startsWith("@@"));
    const hunks = start < 0 ? [] : lines.slice(start);
    const patch = hunks.join("\n").slice(0, Math.max(0, room));
    room -= patch.length;
    const head = start < 0 ? lines : lines.slice(0, start);
    return {
      path: pathOf(head),
      status: head.some((line) => line.startsWith("new file")) ? "added" : head.some((line) => line.startsWith("deleted file")) ? "removed" : "modified",
      additions: hunks.filter((line) => line.startsWith("+")).length,
      deletions: hunks.filter((line) => line.startsWith("-")).length,
      ...patch === "" ? {} : { patch }
    };
  });
}
function pathOf(head) {
  const named = (prefix) => head.find((line) => line.startsWith(prefix))?.slice(prefix.length).replace(/\t$/, "");
  const both = head[0] ?? "";
  return named("+++ b/") ?? named("--- a/") ?? both.slice(both.length / 2 + 1).replace(/^ ?b\//, "");
}

// src/git-clone/history.ts
async function correlationFromLocalHistory(question, signals, model2) {
  return correlate(await questionFromLocalHistory(question), signals, model2);
}
async function questionFromLocalHistory({
  run,
  at,
  text,
  config,
  ref = "HEAD"
}) {
  const known = windowAround(at, "9999-12-31T23:59:59Z", config).to;
  const repository = localRepository(run);
  const [log, patches, tags] = await Promise.all([
    logOf(run, ref, known, repository),
    readPatches(run, ref, known),
    tagsOf(run)
  ]);
  const from = windowAround(at, at, config).from;
  const commits = withPatches(log, patches);
  const home = await repository;
  const promotions = commits.filter(
    ({ committedAt, parents, message }) => committedAt >= from && parents.length === 2 && isPromotion(readMessage(message), message)
  ).slice(0, 5);
  const facts = {
    ...factsOf(home, commits, at, known, text),
    comparisons: await readCarried(run, promotions, commitUrlIn(home))
  };
  return {
    incident: {
      title: "",
      symptoms: text,
      services: [],
      verdicts: [],
      stated: { started: { value: at, at, by: "", url: "" } },
      declaredAt: at
    },
    facts,
    deploys: localDeploys(
      facts,
      tags.filter(({ at: tagged }) => tagged >= from && tagged <= known),
      config
    ),
    config,
    at: known
  };
}
async function logOf(run, ref, until, repository) {
  const read = async (skip) => {
    const output2 = await run(logArguments(ref, until, skip, historyShare));
    return parseLog(output2, commitUrlIn(await repository));
  };
  const [newer, older] = await Promise.allSettled([read(0), read(historyShare)]);
  if (newer.status === "fulfilled" && older.status === "fulfilled")
    return [...newer.value, ...older.value];
  await run(["rev-parse", "--git-dir"]).then(wholeOf);
  const born = await run(["rev-parse", "--verify", "--quiet", `${ref}^{commit}`]).then(wholeOf).catch(() => "");
  if (born.trim() === "" && ref === "HEAD") return [];
  throw newer.status === "rejected" ? newer.reason : older.reason;
}
function commitUrlIn(repository) {
  return (sha) => repository.url === "" ? "" : `${repository.url}/commit/${sha}`;
}
async function tagsOf(run) {
  const format = "%(refname:strip=2)%00%(creatordate:unix)%00%(if)%(*objectname)%(then)%(*objectname)%(else)%(objectname)%(end)";
  const output2 = await run([
    "for-each-ref",
    "--sort=-creatordate",
    "--count=500",
    `--format=${format}`,
    "refs/tags"
  ]).then(wholeOf).catch(() => "");
  return output2.split("\n").flatMap((line) => {
    const [name = "", seconds = "", sha = ""] = line.split("\0");
    return /\d/.test(name) && /^\d+$/.test(seconds) && sha !== "" ? [{ name, sha, at: instantOfEpoch(Number(seconds)) }] : [];
  });
}
function localDeploys(facts, tags, config) {
  const place = new Map(facts.commits.map(({ sha }, index) => [sha, index]));
  const onBranch = tags.filter(({ sha }) => place.has(sha));
  const pushed = deploysFromFacts(facts, { ...config.deployments, source: "push" });
  const [newest] = onBranch;
  if (newest === void 0)
    return {
      ...pushed,
      reason: `Local history without a tag in the window: each change on ${facts.repository.defaultBranch} counts as a deploy.`
    };
  const releases = deploysFromFacts(
    { ...facts, releases: onBranch.map((tag, index) => releaseOf(tag, index, facts.repository)) },
    { environments: [], source: "releases" }
  );
  const above = new Set(facts.commits.slice(0, place.get(newest.sha) ?? 0).map(({ sha }) => sha));
  const untagged = pushed.deploys.filter(({ sha }) => above.has(sha));
  return {
    source: "releases",
    reason: `Local history: tags count as deploys, and so does each change on ${facts.repository.defaultBranch} above the newest tag.`,
    deploys: [...untagged, ...releases.deploys]
  };
}
function releaseOf(tag, id, repository) {
  const url = repository.url === "" ? "" : `${repository.url}/releases/tag/${tag.name}`;
  return {
    id,
    tag: tag.name,
    name: tag.name,
    body: "",
    target: tag.sha,
    publishedAt: tag.at,
    prerelease: false,
    author: { login: "ghost", type: "Unknown" },
    url
  };
}
async function localRepository(run) {
  const ask = async (...args) => (await run(args).then(wholeOf).catch(() => "")).trim();
  const [remote = "", branch = ""] = await Promise.all([
    ask("config", "--get", "remote.origin.url"),
    ask("symbolic-ref", "--quiet", "--short", "HEAD")
  ]);
  const match = /^(?:https?:\/\/(?:[^/@\s]{1,200}@)?|ssh:\/\/git@|git@)([\w.-]{1,200}(?::\d{1,5}(?=\/))?)[:/]([\w.-]{1,100})\/([\w.-]{1,100}?)(?:\.git)?\/?$/.exec(
    remote
  );
  const [, host = "", owner = "", name = ""] = match ?? [];
  return {
    owner,
    name,
    fullName: match === null ? "" : `${owner}/${name}`,
    defaultBranch: branch === "" ? "HEAD" : branch,
    url: match === null ? "" : `https://${host}/${owner}/${name}`,
    private: false,
    archived: false
  };
}
async function wholeOf(output2) {
  if (typeof output2 === "string") return output2;
  let whole = "";
  for await (const chunk of output2) whole += chunk;
  return whole;
}
function factsOf(repository, commits, at, readAt, text) {
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
      author: { login: "ghost", type: "Unknown" },
      labels: [],
      assignees: [],
      milestone: null,
      url: "",
      isPullRequest: false,
      locked: false
    },
    comments: [],
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

// src/render/correlation/json.ts
function renderCorrelationJson(correlation) {
  return {
    verdict: correlation.verdict,
    candidates: correlation.candidates.map(({ change, rank, confidence, score, evidence }) => ({
      sha: change.commit.sha,
      rank,
      confidence,
      score,
      url: change.pullRequest?.url ?? change.commit.url,
      evidence: evidence.map(({ signal, text }) => ({ signal, text: redact(plain(text)).text }))
    })),
    considered: correlation.considered,
    window: correlation.window
  };
}

// src/render/correlation/terminal.ts
var rowsBelow = 5;
function renderCorrelationTerminal(correlation, screen) {
  const fitting = correlation.candidates.filter(({ confidence }) => confidence !== "unlikely").slice(0, 5);
  const shown = correlation.verdict === "nothing-fits" ? [] : fitting;
  const rest = correlation.candidates.slice(shown.length, shown.length + rowsBelow);
  const left = correlation.candidates.length - shown.length - rest.length;
  const lines = [
    ...wrap(
      `${counted(correlation.considered, "change")} from ${clock(correlation.window.from)} to ${clock(correlation.window.to)}, measured from ${bases[correlation.reference.basis]}, ${clock(correlation.reference.at)}.`,
      screen.width
    ).map((line) => ink(screen, "dim", line)),
    ...verdictLines(correlation, screen),
    ...shown.flatMap((one) => ["", ...entry(one, correlation, screen)]),
    ...correlation.rollback === null ? [] : ["", ...wayBack(correlation.rollback, screen)],
    ...rest.length === 0 ? [] : [
      "",
      ink(screen, "dim", shown.length === 0 ? "Looked at" : "Less likely"),
      ...rest.map((one) => row(one, correlation, screen))
    ],
    ...left > 0 ? [ink(screen, "dim", `  and ${left} more (--json lists all)`)] : []
  ];
  return redact(lines.join("\n")).text;
}
function verdictLines(correlation, screen) {
  if (correlation.settled !== null)
    return [
      "",
      ink(
        screen,
        "bold",
        `Settled by ${plain(correlation.settled.by)}: ${correlation.settled.ref === "none" ? "no change caused this" : plain(correlation.settled.ref)}`
      )
    ];
  if (correlation.verdict === "candidates") return [];
  const sentence = correlation.considered === 0 ? "No change is known in the window; look at dependencies, load, certificates, data." : nothingFits;
  return ["", ...wrap(sentence, screen.width).map((line) => ink(screen, "bold", line))];
}
function entry(one, correlation, screen) {
  const head = `${one.rank}. ${fit(plain(titleOf(one)), Math.max(20, screen.width - 4))}`;
  const colour = one.confidence === "likely" ? "red" : "yellow";
  const touched = files(one);
  const named = touched === null || touched.count === 0 ? "" : ` \xB7 ${plain(touched.paths[0] ?? "")}${touched.count > 1 ? ` and ${touched.count - 1} more` : ""}`;
  const facts = fit(
    `${shortName(one)} \xB7 ${distanceToPoint(one, correlation)}${named}`,
    Math.max(20, screen.width - 14)
  );
  const reasons = evidenceOf(one, correlation).flatMap(({ text, weight }) => {
    const [first = "", ...more] = wrap(plain(text), Math.max(20, screen.width - 7));
    return [`     ${weight < 0 ? "-" : "+"} ${first}`, ...more.map((line) => `       ${line}`)];
  });
  return [
    ink(screen, "bold", head),
    `   ${ink(screen, colour, pad(one.confidence, 9))} ${facts}`,
    ...reasons
  ];
}
function row(one, correlation, screen) {
  return ink(
    screen,
    "dim",
    fit(
      `  ${String(one.rank).padStart(2)}. ${shortName(one)}  ${pad(distance(one, correlation), 18)} ${plain(titleOf(one))}`,
      screen.width
    )
  );
}
function wayBack(way, screen) {
  const warnings = way.warnings.flatMap(
    (warning) => wrap(`! ${plain(warning)}`, screen.width - 2).map((line) => `  ${ink(screen, "yellow", line)}`)
  );
  const commands = way.commands.flatMap(({ title, command }) => [
    `  ${plain(title)}:`,
    `    ${plain(command)}`
  ]);
  return [
    ink(
      screen,
      "bold",
      `A way back (suggestions): last known good is ${versionName(plain(way.lastKnownGood))}`
    ),
    ...warnings,
    ...commands
  ];
}

// src/node/git-process.ts
import { spawn } from "node:child_process";
import { PassThrough } from "node:stream";
var harmless = [
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
    const child = spawn("git", [...harmless, ...args], { cwd, stdio: ["ignore", "pipe", "pipe"] });
    const stdout = child.stdout.pipe(new PassThrough({ encoding: "utf8" }));
    let complaint = "";
    child.stderr.setEncoding("utf8").on("data", (chunk) => {
      complaint = `${complaint}${chunk}`.slice(0, 2e3);
    });
    const ended = new Promise((resolve) => {
      child.on("error", () => resolve(127));
      child.on("close", (code) => resolve(code ?? 1));
    });
    return output(stdout, ended, () => complaint);
  };
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
function entryOf(frontMatter) {
  const { trigger, first_ranking: first } = frontMatter;
  const ranking = typeof first === "string" ? parseRanking(first) : null;
  const ref = typeof trigger === "string" ? trigger.trim() : "";
  if (ranking === null || ref === "") return { kind: "uncounted" };
  const abstained = ranking.verdict === "nothing-fits";
  return ref.toLowerCase() === "none" ? { kind: "none", abstained } : { kind: "change", rank: rankIn(ranking, ref), abstained };
}
function scoreboardOf(frontMatters) {
  const entries = frontMatters.map(entryOf);
  const changes = entries.filter((entry2) => entry2.kind === "change");
  const none = entries.filter((entry2) => entry2.kind === "none");
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
var enough = 10;
function renderScoreboard(board, screen) {
  const total = board.changes + board.none;
  if (total === 0)
    return `No published postmortem names its trigger and the first ranking yet${uncounted(board)}.`;
  const rows = rowsOf(board).map(
    ([name, share, meaning]) => `${name.padEnd(22)} ${share.padStart(16)}   ${ink(screen, "dim", meaning)}`
  );
  return [
    ink(screen, "bold", `How good the first ranking was, n = ${total}${uncounted(board)}`),
    ...rows,
    ...note(total)
  ].join("\n");
}
function rowsOf(board) {
  return [
    [
      "trigger first",
      of(board.top1, board.changes),
      "the confirmed trigger stood at rank 1 of the first comment"
    ],
    ["in the first three", of(board.top3, board.changes), "at rank 1 to 3"],
    ["in the first five", of(board.top5, board.changes), "at rank 1 to 5"],
    [
      'right "none"',
      of(board.noneRight, board.none),
      "no change caused it, and the first comment said that nothing fits"
    ],
    [
      'wrong "none"',
      of(board.wronglyNone, board.changes),
      "a change caused it, and the first comment said that nothing fits"
    ]
  ];
}
function of(hits, n) {
  return n === 0 ? "no case" : `${hits} of ${n} (${Math.round(100 * hits / n)} %)`;
}
var uncounted = (board) => board.uncounted === 0 ? "" : `, ${counted(board.uncounted, "postmortem")} without trigger or ranking left out`;
var note = (total) => total < enough ? ["Too few for a judgement; it grows with every published postmortem."] : [];

// src/cli/scoreboard.ts
async function runScoreboard(options, io) {
  const files2 = options.repo === void 0 ? localFiles(io) : await publishedFiles(connectRepository(options.repo, io).reader);
  const board = scoreboardOf(
    files2.map(({ path, text }) => parsePostmortem(path, text).frontMatter)
  );
  io.out(
    options.json === true ? `${JSON.stringify(board, null, 2)}
` : `${renderScoreboard(board, screenOf(io, io.now()))}
`
  );
  return exitCodes.ok;
}
function localFiles(io) {
  const { directory } = defaultConfig.postmortem;
  const paths = listFiles(io, directory);
  if (paths === null)
    throw new UserError({
      code: "PM501",
      message: `There is no folder ${directory}/ here`,
      remedy: "Run the command in a clone that holds postmortems, or name --repo owner/name."
    });
  return paths.filter((path) => isPostmortem({ path, status: "modified" }, directory)).map((path) => ({ path, text: readText(io, path, "postmortem") }));
}
async function publishedFiles(reader) {
  const { config } = await readConfig(reader);
  return (await readPublished(reader, config.postmortem.directory)).documents;
}

// src/cli/correlate.ts
async function runCorrelate(options, io) {
  if (options.scoreboard === true) return runScoreboard(options, io);
  if (options.repo === void 0 && options.recording === void 0) return local(options, io);
  if (options.text !== void 0)
    throw usageError(
      "--text belongs to a local clone",
      "With --repo or --recording the issue itself says what is wrong; leave --text out."
    );
  const source = await openSource(atDeclaration(options, io), io);
  const screen = screenOf(io, source.context.now);
  const input = { issue: source.issue };
  const run = await runJob(correlateJob, input, source, source.context, options.apply);
  print(run.output.correlation, options, io, screen);
  return showPlan(run, io, screen, { ...options, writable: source.repository !== null });
}
function atDeclaration(options, io) {
  if (options.recording === void 0 || options.at !== void 0 || options.now !== void 0)
    return options;
  return {
    ...options,
    at: parseRecording(parseJson(readText(io, options.recording, "recording"), options.recording)).issue.createdAt
  };
}
async function local(options, io) {
  const now = instantOption("--now", options.now, io.now()) ?? io.now();
  const at = instantOption("--at", options.at, now) ?? now;
  const parsed = options.config === void 0 ? { config: defaultConfig, problems: [] } : parseConfig(readText(io, options.config, "configuration"), options.config);
  showProblems(parsed.problems, io, now);
  const correlation = await correlationFromLocalHistory(
    { run: gitIn(io.cwd), at, text: options.text ?? "", config: parsed.config },
    correlationSignals,
    model
  );
  print(correlation, options, io, screenOf(io, now));
  return exitCodes.ok;
}
function print(correlation, options, io, screen) {
  io.out(
    options.json === true ? `${JSON.stringify(renderCorrelationJson(correlation), null, 2)}
` : `${renderCorrelationTerminal(correlation, screen)}
`
  );
}
export {
  runCorrelate
};
//# sourceMappingURL=correlate-RVHSX2FK.js.map
