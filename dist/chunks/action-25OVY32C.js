import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  byUrgency,
  countsLine
} from "./chunk-MWN75A4T.js";
import {
  readRunContext,
  runRequests
} from "./chunk-KIXMCBR2.js";
import {
  annotate,
  annotateProblems,
  changeTitle,
  logReport,
  omissionsOf,
  sentence
} from "./chunk-ZRT2VM77.js";
import {
  connect,
  fsCacheStore,
  shippedTemplates
} from "./chunk-HL5IYM5Y.js";
import "./chunk-OWWKVRTR.js";
import "./chunk-UQ6US2O5.js";
import "./chunk-2ZU4RTL4.js";
import {
  UserError,
  exitCodeOf,
  exitCodes
} from "./chunk-F6LC56Z3.js";
import "./chunk-QO66V34Q.js";
import "./chunk-MI7Z7LUF.js";
import "./chunk-4ZEMNWTY.js";
import {
  capMarkdown,
  details,
  inlineCode,
  link,
  logLine,
  table,
  tableCell,
  text
} from "./chunk-TETAPUMV.js";
import {
  redact
} from "./chunk-VEUJSTIN.js";
import {
  instantOf,
  instantOfEpoch
} from "./chunk-2DEEEDUW.js";
import "./chunk-V6US4TFI.js";

// src/action/action.ts
import { resolve } from "node:path";

// node_modules/@actions/core/lib/command.js
import * as os from "os";

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
function issue(name, message = "") {
  issueCommand(name, {}, message);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
import * as crypto from "crypto";
import * as fs from "fs";
import * as os2 from "os";
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js
import * as os3 from "os";

// node_modules/@actions/core/lib/summary.js
import { EOL as EOL3 } from "os";
import { constants, promises } from "fs";
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve2) {
      resolve2(value);
    });
  }
  return new (P || (P = Promise))(function(resolve2, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve2(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, constants.R_OK | constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text2, addEOL = false) {
    this._buffer += text2;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(EOL3);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text2, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text2);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text2, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text2, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text2, href) {
    const element = this.wrap("a", text2, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();
var summary = _summary;

// node_modules/@actions/core/lib/core.js
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os3.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function debug(message) {
  issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + os3.EOL);
}
function startGroup(name) {
  issue("group", name);
}
function endGroup() {
  issue("endgroup");
}

// src/action/event.ts
var actionCommands = [
  "auto",
  "incident",
  "respond",
  "timeline",
  "correlate",
  "scaffold",
  "deploys",
  "review",
  "follow-ups",
  "sweep"
];
function jobsForEvent(request) {
  const command = knownCommand(request.command);
  const payload = request.payload !== null && typeof request.payload === "object" ? request.payload : {};
  const issue2 = () => numberFor(
    "issue",
    command,
    request.issue || (payload.inputs?.["issue"] ?? "") || payload.issue?.number
  );
  switch (command) {
    case "auto":
      return automatic(request, payload);
    case "incident":
      return hasIssue(request, payload) ? [{ kind: "incident", issue: issue2() }] : automatic(request, payload).filter(
        ({ kind }) => kind !== "review" && kind !== "follow-ups"
      );
    case "respond":
    case "timeline":
    case "correlate":
    case "scaffold":
      return [{ kind: command, issue: issue2() }];
    case "deploys":
      return request.name === "repository_dispatch" ? [{ kind: "outside-change", payload: payload.client_payload }, deployed(request)] : [deployed(request)];
    case "review":
      return [
        {
          kind: "review",
          pull: numberFor(
            "pull-request",
            command,
            request.pullRequest || payload.pull_request?.number
          )
        }
      ];
    case "follow-ups":
      return [{ kind: "follow-ups" }];
    case "sweep":
      return [{ kind: "sweep" }];
  }
}
function hasIssue(request, payload) {
  return request.issue !== "" || Boolean(payload.inputs?.["issue"]) || payload.issue?.number !== void 0;
}
function automatic(request, payload) {
  switch (request.name) {
    case "issues":
    case "issue_comment":
      return [{ kind: "incident", issue: numberFor("issue", "auto", payload.issue?.number) }];
    case "deployment_status":
      return [deployed(request)];
    case "push":
      return [deployed(request), { kind: "follow-ups" }];
    case "repository_dispatch":
      return [{ kind: "outside-change", payload: payload.client_payload }, deployed(request)];
    case "pull_request":
      return pullRequest(payload);
    case "schedule":
      return [{ kind: "sweep" }, { kind: "follow-ups" }];
    case "workflow_dispatch":
      return hasIssue(request, payload) ? [
        {
          kind: "incident",
          issue: numberFor("issue", "auto", request.issue || payload.inputs?.["issue"])
        }
      ] : [{ kind: "sweep" }, { kind: "follow-ups" }];
    default:
      return [];
  }
}
function pullRequest(payload) {
  if (payload.action === "closed")
    return payload.pull_request?.merged === true ? [{ kind: "follow-ups" }] : [];
  return [
    { kind: "review", pull: numberFor("pull-request", "auto", payload.pull_request?.number) }
  ];
}
function deployed(request) {
  const reasons = {
    push: "the default branch moved",
    deployment_status: "a deployment changed its state",
    repository_dispatch: "a change was reported from outside"
  };
  return { kind: "open-incidents", reason: reasons[request.name] ?? "asked for" };
}
function knownCommand(command) {
  const name = command.trim() === "" ? "auto" : command.trim();
  const known = actionCommands.find((candidate) => candidate === name);
  if (known !== void 0) return known;
  throw new UserError(
    usage({
      message: `The input "command" names no command of the action`,
      remedy: "Use one of the listed commands, or leave it out.",
      expected: actionCommands.join(", "),
      example: "command: auto",
      received: name.slice(0, 60)
    })
  );
}
function numberFor(input, command, value) {
  const number = Number(String(value ?? "").replace(/^#/, "") || Number.NaN);
  if (Number.isSafeInteger(number) && number > 0) return number;
  throw new UserError(
    usage({
      message: `The command "${command}" needs a number, and neither the event nor the input "${input}" gives one`,
      remedy: `Set the input "${input}".`,
      expected: "a whole number above 0",
      example: `${input}: 42`,
      received: value === void 0 ? "(nothing)" : String(value).slice(0, 60)
    })
  );
}
function usage(problem) {
  return { code: "PM404", ...problem };
}

// src/action/outputs.ts
function collectOutputs(jobs, reports, usage2) {
  const applied = reports.flatMap((report2) => report2.applied);
  const states = reports.flatMap(
    ({ output }) => output.kind === "follow-ups" ? output.followUps.followUpsJob.map(({ state }) => state) : []
  );
  const scaffold = reports.map(({ output }) => output.kind === "incident" ? output.scaffold : null).find((one) => one?.text != null) ?? null;
  const pull = applied.find(({ change, number }) => change.kind === "pull-request" && number !== void 0)?.number ?? scaffold?.pullRequest?.number;
  return {
    operation: [...new Set(jobs.map(({ kind }) => kind))].join(","),
    json: JSON.stringify(jsonOf(reports)),
    changed: String(
      applied.filter(({ outcome }) => outcome === "created" || outcome === "updated").length
    ),
    "postmortem-path": scaffold?.path ?? "",
    "pull-request": pull === void 0 ? "" : String(pull),
    findings: String(findingsOf(reports).length),
    "follow-ups-open": String(
      states.filter((state) => state === "tracked" || state === "overdue").length
    ),
    "follow-ups-overdue": String(states.filter((state) => state === "overdue").length),
    requests: String(usage2.requests)
  };
}
function findingsOf(reports) {
  return reports.flatMap(
    ({ output }) => output.kind === "review" && !output.ours ? output.review.documents.flatMap(
      ({ document, findings }) => findings.map(({ ruleId, severity, message, place }) => ({
        path: document.path,
        line: place.line,
        column: place.column,
        ruleId,
        severity,
        message
      }))
    ) : []
  );
}
function jsonOf(reports) {
  return {
    jobs: reports.map(({ title, plan, applied }) => ({
      title,
      reasons: plan.reasons,
      changes: applied.map(({ change, outcome, url }) => ({ kind: change.kind, outcome, url }))
    })),
    findings: findingsOf(reports),
    followUps: reports.flatMap(
      ({ output }) => output.kind === "follow-ups" ? output.followUps.followUpsJob.map(({ key, state, item, issue: issue2, daysLate }) => ({
        key,
        state,
        text: item.text,
        owner: item.owner,
        due: item.due,
        issue: issue2?.number ?? null,
        daysLate
      })) : []
    )
  };
}

// src/render/follow-ups/markdown.ts
function renderFollowUpsReport(followUps) {
  if (followUps.length === 0) return "No action items found.";
  const isOver = ({ state }) => state === "done" || state === "declined";
  const sorted = byUrgency(followUps);
  const [open, over] = [sorted.filter((one) => !isOver(one)), sorted.filter(isOver)];
  return [
    `**${countsLine(followUps)}**`,
    ...open.length === 0 ? [] : [tableOf(open)],
    ...over.length === 0 ? [] : [details(`${over.length} done or declined`, tableOf(over))]
  ].join("\n\n");
}
function tableOf(followUps) {
  return table(
    ["State", "Follow-up", "Owner", "Due", "Issue", "Postmortem"],
    followUps.map(({ state, item, issue: issue2, dueAt, daysLate, postmortem }) => [
      state === "overdue" ? `**overdue** by ${daysLate} ${daysLate === 1 ? "day" : "days"}` : state,
      tableCell(redact(item.text).text),
      tableCell(item.owner ?? ""),
      dueAt === null ? "\u2013" : dueAt.slice(0, 10),
      issue2 === null ? tableCell(item.tracking ?? "") : `[#${issue2.number}](${issue2.url})`,
      tableCell(redact(postmortem.title).text)
    ])
  );
}

// src/action/summary.ts
var maxBytes = 9e5;
function renderSummary(reports, problems) {
  const sections = [...problemsSection(problems), ...reports.flatMap(sectionOf)];
  return capMarkdown(
    ["## After-Action", ...sections].join("\n\n"),
    maxBytes,
    "The rest of this summary is left out."
  );
}
function problemsSection(problems) {
  return problems.length === 0 ? [] : ["### Configuration", problems.map((problem) => `- ${text(sentence(problem))}`).join("\n")];
}
function sectionOf(report2) {
  const { title, plan, applied, output } = report2;
  const rows = applied.filter(({ outcome }) => outcome !== "unchanged").map(({ change, outcome, url, note }) => [
    outcome,
    url === null ? text(changeTitle(change)) : link(changeTitle(change), url),
    text(note ?? "")
  ]);
  const lines = [
    ...plan.reasons,
    ...omissionsOf(output).map((omission) => `not read: ${omission}`)
  ];
  const body = [`### ${text(title)}`, lines.map((line) => `- ${text(line)}`).join("\n")];
  if (rows.length > 0) body.push(table(["Outcome", "What", "Note"], rows));
  if (output.kind === "review") body.push(findingsOf2(output.review.documents));
  if (output.kind === "follow-ups") body.push(renderFollowUpsReport(output.followUps.followUpsJob));
  if (output.kind === "incident" && output.scaffold !== null && output.scaffold.text !== null)
    body.push(`Postmortem: ${inlineCode(output.scaffold.path)}`);
  return body.filter((part) => part !== "");
}
function findingsOf2(documents) {
  const all = documents.flatMap(
    ({ document, findings }) => findings.map((finding) => ({ path: document.path, finding }))
  );
  return all.map(
    ({ path, finding }) => `- ${inlineCode(`${path}:${finding.place.line}:${finding.place.column}`)} ${finding.severity === "error" ? "**error**" : finding.severity}: ${text(finding.message)} (${inlineCode(finding.ruleId)})`
  ).join("\n");
}

// src/action/action.ts
var core = {
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
  } catch (error2) {
    stop(error2);
  }
}
async function runEvent() {
  const { context } = await eventContext();
  const jobs = jobsForEvent({
    name: context.eventName,
    payload: context.payload,
    command: core.getInput("command"),
    issue: core.getInput("issue"),
    pullRequest: core.getInput("pull-request")
  });
  const repository = connect({
    token: tokenInput(),
    repository: process.env["GITHUB_REPOSITORY"] ?? "",
    event: context.payload,
    cacheStore: cacheInput(),
    options: { notice: (line) => core.info(logLine(line)), signal: cancelled() }
  });
  try {
    await runWith(repository, jobs, context.payload);
  } finally {
    repository.flushCache();
  }
}
async function runWith(repository, jobs, payload) {
  const context = await readRunContext(repository.reader, {
    now: nowInput(),
    templates: shippedTemplates(),
    log: (line) => core.info(logLine(line))
  });
  const readOnly = isReadOnly(payload) || core.getInput("dry-run") === "true";
  if (readOnly)
    core.info(
      "The token may only read here (a fork or Dependabot, or dry-run): findings go to the log, the summary and the exit status."
    );
  const reports = await runRequests(jobs, { repository, context, apply: !readOnly });
  await report(jobs, reports, context.configProblems, repository.usage());
}
async function eventContext() {
  const github = await import("./event-context-F4RNYYGF.js").catch((error2) => {
    throw unreadableEvent(error2.message.slice(0, 120));
  });
  const payload = github.context.payload;
  if (payload === null || typeof payload !== "object" || Array.isArray(payload) || Object.keys(payload).length === 0)
    throw unreadableEvent("nothing that is an event");
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
async function report(jobs, reports, configProblems, usage2) {
  for (const one of reports) logReport(one, core);
  annotateProblems(configProblems, core);
  for (const one of reports) annotate(one, core);
  core.info(`${usage2.requests} requests to GitHub, ${usage2.writes} of them writes.`);
  for (const [name, value] of Object.entries(collectOutputs(jobs, reports, usage2)))
    core.setOutput(name, value);
  await writeSummary(renderSummary(reports, configProblems));
  const failed = reports.some(({ applied }) => applied.some(({ outcome }) => outcome === "failed"));
  const refused = reports.some(
    ({ output }) => output.kind === "review" && !output.ours && output.review.conclusion === "failure"
  );
  if (configProblems.length > 0) process.exitCode = exitCodes.usage;
  else if (failed) process.exitCode = exitCodes.access;
  else if (refused) process.exitCode = exitCodes.findings;
}
function cancelled() {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"])
    process.once(signal, () => controller.abort());
  return controller.signal;
}
async function writeSummary(markdown) {
  try {
    await core.summary.addRaw(markdown, true).write();
  } catch (error2) {
    core.debug(`no job summary: ${logLine(error2.message)}`);
  }
}
function tokenInput() {
  const token = core.getInput("token") || process.env["GITHUB_TOKEN"] || "";
  if (token === "")
    throw new UserError({
      code: "PM101",
      message: "No token was given",
      expected: 'the input "token", which is ${{ github.token }} unless a workflow empties it',
      remedy: 'Remove the empty "token:" from the workflow, or pass a token.'
    });
  core.setSecret(token);
  return token;
}
function cacheInput() {
  const folder = core.getInput("cache");
  return folder === "" ? null : fsCacheStore(
    resolve(process.env["GITHUB_WORKSPACE"] ?? ".", folder),
    (line) => core.info(logLine(line))
  );
}
function nowInput() {
  const given = core.getInput("now");
  if (given === "") return instantOfEpoch(Date.now() / 1e3);
  const at = instantOf(given);
  if (at === null)
    throw new UserError({
      code: "PM405",
      message: 'The input "now" is no time',
      expected: "ISO 8601 with a zone",
      example: "2026-11-20T14:03:00Z",
      received: given.slice(0, 60),
      remedy: "Correct it, or leave it empty for the present."
    });
  return at;
}
function isReadOnly(payload) {
  const pull = payload.pull_request;
  if (pull === void 0 || pull.merged === true) return false;
  return pull.head?.repo?.full_name !== pull.base?.repo?.full_name || pull.user?.login === "dependabot[bot]";
}
function stop(error2) {
  process.exitCode = exitCodeOf(error2);
  if (error2 instanceof UserError) {
    annotateProblems(error2.problems, core);
    return;
  }
  const { message, stack } = error2;
  annotateProblems(
    [
      {
        code: "PM900",
        message: `Something went wrong inside After-Action: ${message}`,
        remedy: "Please report it with this log; running again is safe."
      }
    ],
    core
  );
  core.debug(logLine(stack ?? ""));
}
export {
  runAction
};
//# sourceMappingURL=action-25OVY32C.js.map
