import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  require_dist
} from "./chunk-24LCAH7O.js";
import {
  configPath,
  defaultConfig
} from "./chunk-QO66V34Q.js";
import {
  _enum,
  array,
  boolean,
  int,
  record,
  strictObject,
  string,
  toJSONSchema
} from "./chunk-MI7Z7LUF.js";
import {
  closest
} from "./chunk-THCRNDOF.js";
import {
  __toESM
} from "./chunk-V6US4TFI.js";

// src/config/faults.ts
function zoneFault(zone) {
  if ((zone.includes("/") || /^(?:UTC|GMT)$/.test(zone)) && isKnown(zone)) return null;
  const near = closest(zone, Intl.supportedValuesOf("timeZone"), 0.4);
  return `Unknown time zone "${zone}"${near === null ? "" : `, did you mean "${near}"?`}`;
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
  if (/^[\\/]|^[A-Za-z]:|\/$/.test(path))
    return `The path "${path}" must be relative to the root of the repository, without a slash at either end`;
  if (/[\\\p{Cc}\p{Cf}:*?"<>|]/u.test(path))
    return `The path "${path}" holds a character that some systems cannot store`;
  const parts = path.split("/");
  if (parts.some((part) => part === "" || part === "." || part === ".." || part.endsWith(" ")))
    return `The path "${path}" must not hold empty parts, "." or ".."`;
  if (/^\.git$/i.test(parts[0] ?? "") || /^\.github\/workflows(?:\/|$)/i.test(path))
    return `The path "${path}" is reserved`;
  return null;
}
function globFault(glob) {
  if (new RegExp("\\p{Cc}", "u").test(glob)) return "A glob must not hold control characters";
  if (glob.startsWith("/") || glob.includes("\\"))
    return `The glob "${glob}" must be relative and use "/" between folders`;
  if (/[@!+*?]\(/.test(glob))
    return `The glob "${glob}" uses an extended pattern, expected *, **, ?, [a-z] and {a,b} only`;
  if (glob.split("/").includes("..")) return `The glob "${glob}" must not hold ".."`;
  if (!balanced(glob, "{", "}") || !balanced(glob, "[", "]"))
    return `The glob "${glob}" opens a bracket that it does not close`;
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
  const bad = /^[/.-]|\.\.|\/\/|\/\.|@\{|\.lock\/|[\s~^:?*[\\\p{Cc}]/u.test(prefix) || /^refs\//.test(prefix);
  return bad ? `"${prefix}" cannot begin the name of a branch` : null;
}
function sourceFault(source) {
  const names = ["auto", "deployments", "releases", "push"];
  if (names.includes(source) || /^workflow:(?:\.github\/workflows\/)?[\w][\w .-]{0,98}\.ya?ml$/.test(source))
    return null;
  const near = source.startsWith("workflow:") ? null : closest(source, names);
  return `Unknown deploy source "${source}"${near === null ? "" : `, did you mean "${near}"?`}`;
}
function environmentFault(name) {
  return new RegExp("^\\s|\\s$|\\p{Cc}", "u").test(name) ? "The name of an environment must not begin or end with a space or hold control characters" : null;
}

// src/config/schema.ts
var checked = (fault, limit = 200) => string().min(1).max(limit).superRefine((value, context) => {
  const message = fault(value);
  if (message !== null) context.addIssue({ code: "custom", message });
});
var option = (schema, description, example) => schema.meta({ description, examples: [example] });
var visible = /^[^\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]*$/;
var labelName = () => string().trim().min(1).max(50).regex(visible);
var label = (value, description) => option(labelName(), description, value).default(value);
var count = (from, to, value, description, example = value) => option(int().min(from).max(to), description, example).default(value);
var severity = strictObject({
  name: option(
    string().regex(/^[A-Za-z0-9][\w.-]{0,39}$/),
    "Name, as in `/severity NAME`: letters, digits, dot, dash",
    "sev1"
  ),
  label: option(labelName(), "Label on the issue; the name when absent", "severity: 1").optional(),
  description: option(
    string().max(300),
    "When to choose it",
    "Most users cannot use the product"
  ).default(""),
  update_every_minutes: count(1, 1e5, 60, "Silence longer than this is a finding, minutes", 30)
});
var service = strictObject({
  name: option(
    string().trim().min(1).max(100).regex(visible),
    "Name, as people write it in an incident",
    "checkout"
  ),
  paths: option(array(checked(globFault)).max(200), "Globs of the files that belong to it", [
    "services/checkout/**"
  ]).default([])
});
var unique = (keys) => (items, context) => {
  for (const key of keys) {
    const seen = /* @__PURE__ */ new Set();
    for (const [index, item] of items.entries()) {
      const value = item[key];
      if (typeof value !== "string") continue;
      if (seen.has(value.toLowerCase()))
        context.addIssue({
          code: "custom",
          message: `The ${key} "${value}" is used twice`,
          path: [index, key]
        });
      seen.add(value.toLowerCase());
    }
  }
};
var configSchema = strictObject({
  labels: strictObject({
    incident: label(defaultConfig.labels.incident, "Makes an issue an incident"),
    follow_up: label(defaultConfig.labels.followUp, "On each tracking issue of a follow-up"),
    postmortem: label(defaultConfig.labels.postmortem, "On each postmortem pull request"),
    status_prefix: option(
      string().max(30).regex(visible),
      "Put before the status to make its label",
      "status:"
    ).default(defaultConfig.labels.statusPrefix)
  }).prefault({}).describe("Names of the labels"),
  severities: option(
    array(severity).min(1).max(20).superRefine(unique(["name", "label"])),
    "Severities, worst first",
    [{ name: "sev1", update_every_minutes: 30 }]
  ).default(
    defaultConfig.severities.map((s) => ({
      name: s.name,
      label: s.label,
      description: s.description,
      update_every_minutes: s.updateEveryMinutes
    }))
  ),
  time_zone: option(
    checked(zoneFault, 100).nullable(),
    'IANA name; times without a zone are read in it. UTC when absent, and such rows say "zone assumed"',
    "Europe/Berlin"
  ).default(defaultConfig.timeZone),
  deployments: strictObject({
    source: option(
      checked(sourceFault),
      "What counts as a deploy: `auto`, `deployments`, `releases`, `push` or `workflow:FILE`",
      "workflow:deploy.yml"
    ).default(defaultConfig.deployments.source),
    environments: option(
      array(checked(environmentFault)).max(50),
      "Environments that count; production-like names, else all, when empty",
      ["production"]
    ).default([...defaultConfig.deployments.environments])
  }).prefault({}).describe("How deploys are recognised"),
  correlation: strictObject({
    window_hours: count(
      1,
      720,
      defaultConfig.correlation.windowHours,
      "Hours before the start in which changes are looked for"
    ),
    slack_minutes: count(
      0,
      240,
      defaultConfig.correlation.slackMinutes,
      "Minutes after the stated start that still count"
    ),
    configuration_paths: option(
      array(checked(globFault)).max(200),
      "Globs of configuration and feature-flag files",
      ["flags/**"]
    ).default([...defaultConfig.correlation.configurationPaths]),
    show: count(1, 20, defaultConfig.correlation.show, "Candidates that are shown without unfolding")
  }).prefault({}).describe("What changed right before this"),
  services: option(
    array(service).max(500).superRefine(unique(["name"])),
    "Services and their files",
    [{ name: "checkout", paths: ["services/checkout/**"] }]
  ).default([]),
  timeline: strictObject({
    key_rows: count(1, 100, defaultConfig.timeline.keyRows, "Rows that are shown without unfolding")
  }).prefault({}).describe("The timeline"),
  postmortem: strictObject({
    directory: option(
      checked(pathFault),
      "Folder of the postmortems",
      "docs/postmortems"
    ).default(defaultConfig.postmortem.directory),
    branch_prefix: option(
      checked(branchPrefixFault, 100),
      "Put before the issue number to name the branch",
      "postmortem/"
    ).default(defaultConfig.postmortem.branchPrefix),
    template: option(
      checked(pathFault).nullable(),
      "Path of your own template on the default branch",
      ".github/postmortem.md"
    ).default(defaultConfig.postmortem.template),
    draft: option(boolean(), "Open the pull request as a draft", false).default(
      defaultConfig.postmortem.draft
    )
  }).prefault({}).describe("The postmortem document and its pull request"),
  review: strictObject({
    rules: option(
      record(
        string().regex(/^[a-z][a-z0-9-]{0,79}$/),
        _enum(["error", "warning", "notice", "off"])
      ),
      "Rule id \u2192 `error`, `warning`, `notice` or `off`",
      { "action-item-owner": "error" }
    ).default({}),
    fail_on: option(
      _enum(["error", "warning", "never"]),
      "Least severity that fails the check",
      "warning"
    ).default(defaultConfig.review.failOn)
  }).prefault({}).describe("The review of postmortem pull requests"),
  follow_ups: strictObject({
    default_due_days: count(
      0,
      3650,
      defaultConfig.followUps.defaultDueDays,
      "Days until due when the item says nothing; 0 = no due date"
    ),
    remind_every_days: count(
      1,
      365,
      defaultConfig.followUps.remindEveryDays,
      "Days between two reminders of the same overdue item"
    ),
    assign: option(
      boolean(),
      "Assign the tracking issue to the owner when the owner is a handle",
      false
    ).default(defaultConfig.followUps.assign)
  }).prefault({}).describe("Action items and the issues that track them"),
  commands: strictObject({
    permission: option(
      _enum(["admin", "maintain", "write", "triage"]),
      "Least permission whose slash commands are obeyed",
      "write"
    ).default(defaultConfig.commands.permission)
  }).prefault({}).describe("Slash commands"),
  redact: strictObject({
    emails: option(
      boolean(),
      "Redact e-mail addresses too; tokens, keys and credentials always are",
      true
    ).default(defaultConfig.redact.emails)
  }).prefault({}).describe("Redaction")
}).superRefine((value, context) => {
  const own = [
    ["incident", value.labels.incident],
    ["follow_up", value.labels.follow_up],
    ["postmortem", value.labels.postmortem]
  ];
  for (const [index, [key, name]] of own.entries()) {
    const other = own.slice(0, index).find(([, earlier]) => earlier.toLowerCase() === name.toLowerCase());
    if (other)
      context.addIssue({
        code: "custom",
        message: `The label "${name}" is used twice, as \`${other[0]}\` and as \`${key}\``,
        path: ["labels", key]
      });
  }
});
function configOf(file) {
  return {
    labels: {
      incident: file.labels.incident,
      followUp: file.labels.follow_up,
      postmortem: file.labels.postmortem,
      statusPrefix: file.labels.status_prefix
    },
    severities: file.severities.map((s) => ({
      name: s.name,
      label: s.label ?? s.name,
      description: s.description,
      updateEveryMinutes: s.update_every_minutes
    })),
    timeZone: file.time_zone,
    deployments: file.deployments,
    correlation: {
      windowHours: file.correlation.window_hours,
      slackMinutes: file.correlation.slack_minutes,
      configurationPaths: file.correlation.configuration_paths,
      show: file.correlation.show
    },
    services: file.services,
    timeline: { keyRows: file.timeline.key_rows },
    postmortem: {
      directory: file.postmortem.directory,
      branchPrefix: file.postmortem.branch_prefix,
      template: file.postmortem.template,
      draft: file.postmortem.draft
    },
    review: { rules: file.review.rules, failOn: file.review.fail_on },
    followUps: {
      defaultDueDays: file.follow_ups.default_due_days,
      remindEveryDays: file.follow_ups.remind_every_days,
      assign: file.follow_ups.assign
    },
    commands: file.commands,
    redact: file.redact
  };
}

// src/config/options.ts
var cached = null;
function jsonSchema() {
  cached ??= {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "After-Action configuration",
    description: "Options of .github/after-action.yml. Every option has a default.",
    ...withoutEmptyDefaults(
      toJSONSchema(configSchema, { target: "draft-7", io: "input" })
    )
  };
  return cached;
}
function withoutEmptyDefaults(schema) {
  const sections = Object.entries(schema.properties ?? {}).map(
    ([name, node]) => {
      if (node.properties === void 0) return [name, node];
      return [name, Object.fromEntries(Object.entries(node).filter(([key]) => key !== "default"))];
    }
  );
  return { ...schema, properties: Object.fromEntries(sections) };
}
function schemaAt(path) {
  let node = jsonSchema();
  for (const key of path) {
    if (node === void 0) return null;
    if (typeof key === "number") node = node.items;
    else if (node.properties && Object.hasOwn(node.properties, key))
      node = node.properties[String(key)];
    else
      node = typeof node.additionalProperties === "object" ? node.additionalProperties : void 0;
  }
  return node ?? null;
}
function expectation(schema) {
  const node = schema.anyOf?.find((choice) => choice.type !== "null") ?? schema;
  if (node.enum) return `one of ${node.enum.map(String).join(", ")}`;
  const types = [node.type ?? "value"].flat().filter((type) => type !== "null");
  if (types.includes("integer"))
    return `a whole number from ${node.minimum ?? 0} to ${node.maximum ?? "any"}`;
  if (types.includes("string")) return `a text of at most ${node.maxLength ?? 100} characters`;
  if (types.includes("boolean")) return "true or false";
  if (types.includes("array"))
    return node.items?.properties ? "a list of entries" : "a list of texts";
  return node.properties ? `a section with ${Object.keys(node.properties).join(", ")}` : "a section of names and values";
}
function exampleOf(schema) {
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
    place: { path, ...placeOf(issue.path, "key") },
    message: `Unknown option "${short(nameOf(issue.path))}"${near === null ? "" : `, did you mean "${nameOf([...parent, near])}"?`}`,
    ...known.length > 0 ? { expected: `one of ${known.join(", ")}` } : {},
    received: short(key),
    remedy: near === null ? "Take the line out, or look the option up in docs/configuration.md." : `Write "${near}".`
  };
}
function wrongName(issue, placeOf, path) {
  return {
    code: "PM402",
    message: `Unexpected characters in the name "${short(nameOf(issue.path))}"`,
    place: { path, ...placeOf(issue.path, "key") },
    expected: "lower-case letters, digits and dashes",
    example: exampleLine(issue.path.slice(0, -1)),
    received: short(String(issue.path.at(-1))),
    remedy: "Correct the name; until then the line does not count."
  };
}
function wrongValue(issue, placeOf, path) {
  const name = nameOf(issue.path);
  const schema = schemaAt(issue.path);
  const missing = issue.input === void 0;
  const own = issue.code === "custom" ? issue.message : null;
  const letters = issue.code === "invalid_format";
  const expected = schema === null ? null : own === null && !letters ? expectation(schema) : schema.description ?? null;
  const message = own ?? (letters ? `Unexpected characters in "${short(name)}"` : missing ? `"${name}" is missing` : name === "" ? "Unexpected content, expected a list of options" : `Unexpected value of "${short(name)}"${expected === null ? "" : `, expected ${expected}`}`);
  const example = schema === null || name === "" ? "time_zone: Europe/Berlin" : exampleLine(issue.path);
  return {
    code: "PM402",
    message: short(message, 300),
    place: { path, ...placeOf(issue.path, "value") },
    ...expected === null ? {} : { expected },
    example,
    ...missing ? {} : { received: received(issue.input) },
    remedy: `Correct it; until then ${missing ? "the entry is left out" : "the default is used"}.`
  };
}
function nameOf(path) {
  return path.reduce(
    (name, key) => typeof key === "number" ? `${name}[${key}]` : name === "" ? String(key) : `${name}.${String(key)}`,
    ""
  );
}
function exampleLine(path) {
  const named = path.slice(0, path.findLastIndex((key) => typeof key !== "number") + 1);
  const schema = schemaAt(named);
  return `${String(named.at(-1))}: ${schema === null ? "" : exampleOf(schema)}`;
}
function received(value) {
  return short(
    typeof value === "string" ? `"${value}"` : Array.isArray(value) ? "a list" : typeof value === "object" && value !== null ? "a section" : String(value)
  );
}
function short(text, limit = 120) {
  const line = text.replace(new RegExp("\\p{Cc}+", "gu"), " ");
  return line.length > limit ? `${line.slice(0, limit - 1)}\u2026` : line;
}

// src/config/yaml.ts
var import_yaml = __toESM(require_dist(), 1);
var nesting = 20;
var refusedKeys = /* @__PURE__ */ new Set(["__proto__", "constructor", "prototype"]);
function readYaml(text, path) {
  const place = () => ({ line: 1, column: 1 });
  const unreadable = hostile(text, path);
  if (unreadable !== null) return { value: null, problems: [unreadable], place };
  const lines = new import_yaml.LineCounter();
  const doc = (0, import_yaml.parseDocument)(text, {
    lineCounter: lines,
    prettyErrors: false,
    schema: "core",
    merge: false,
    uniqueKeys: false,
    logLevel: "error"
  });
  const at = (offset) => placeAt(lines, offset);
  if (doc.errors.length > 0) return { value: null, problems: syntaxProblems(doc, at, path), place };
  const problems = refusals(doc, at, path);
  if (problems.some((problem) => problem.code === "PM401")) return { value: null, problems, place };
  if (doc.contents === null || (0, import_yaml.isScalar)(doc.contents) && doc.contents.value === null)
    return { value: {}, problems, place };
  const value = withoutNulls(doc.toJS({ maxAliasCount: 0 }));
  if (!(0, import_yaml.isMap)(doc.contents) || typeof value !== "object")
    return { value: null, problems: [...problems, notAMap(path, doc, at)], place };
  return {
    value,
    problems,
    place: (keys, what) => at(offsetOf(doc, keys, what))
  };
}
function placeAt(lines, offset) {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}
function hostile(text, path) {
  const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff\ufffd]/.exec(text);
  if (control) {
    const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    return yamlProblem(
      "The file holds a character that does not belong in a text file",
      path,
      placeIn(text, control.index),
      `U+${code}`,
      "Save the file as UTF-8 text."
    );
  }
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const c = text.charCodeAt(index);
    if (c === 91 || c === 123) depth += 1;
    else if (c === 93 || c === 125 || c === 10 && depth < nesting)
      depth = Math.max(0, c === 10 ? depth : depth - 1);
    if (depth > nesting) return tooDeep(path, placeIn(text, index));
  }
  const indented = /^(?:[ ]{80}|(?:- ){21}|(?:[?:] ){21})/m.exec(text);
  return indented === null ? null : tooDeep(path, placeIn(text, indented.index));
}
function tooDeep(path, place) {
  return yamlProblem(
    "The file is nested too deeply",
    path,
    place,
    `more than ${nesting} levels`,
    "Flatten it; no option is deeper than four levels."
  );
}
function placeIn(text, offset) {
  const before = text.slice(0, offset);
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
}
function yamlProblem(message, path, place, received2, remedy) {
  return {
    code: "PM401",
    message,
    place: { path, ...place },
    expected: "YAML options, one per line",
    example: "time_zone: Europe/Berlin",
    ...received2 === null ? {} : { received: received2 },
    remedy
  };
}
function syntaxProblems(doc, at, path) {
  const seen = /* @__PURE__ */ new Set();
  return doc.errors.flatMap((error) => {
    const place = at(error.pos[0]);
    if (seen.has(place.line)) return [];
    seen.add(place.line);
    return [
      yamlProblem(
        `This is not valid YAML: ${sentence(error.message)}`,
        path,
        place,
        null,
        "Correct the line; until then every option has its default."
      )
    ];
  }).slice(0, 20);
}
function sentence(message) {
  const line = message.replace(new RegExp("\\p{Cc}+", "gu"), " ").replace(/\s+/g, " ").replace(/[.:\s]+$/, "");
  return line.length > 200 ? `${line.slice(0, 199)}\u2026` : line;
}
function refusals(doc, at, path) {
  const problems = [];
  const refuse = (node, message, remedy) => {
    problems.push(yamlProblem(message, path, at(node.range?.[0] ?? 0), null, remedy));
  };
  (0, import_yaml.visit)(doc, {
    Map: (_, map) => void problems.push(...withoutRepetition(map, at, path)),
    Pair: (_, pair) => {
      const key = (0, import_yaml.isScalar)(pair.key) ? String(pair.key.value) : "";
      if (!refusedKeys.has(key)) return void 0;
      problems.push({
        code: "PM402",
        message: `The name "${key}" is refused`,
        place: { path, ...at(pair.key.range?.[0] ?? 0) },
        received: key,
        remedy: "Take the line out."
      });
      return import_yaml.visit.REMOVE;
    },
    Node: (_, node) => {
      if ((0, import_yaml.isAlias)(node))
        refuse(
          node,
          `Aliases such as "*${node.source.slice(0, 40)}" are refused`,
          "Write the value out."
        );
      else if (node.anchor !== void 0)
        refuse(
          node,
          `Anchors such as "&${node.anchor.slice(0, 40)}" are refused`,
          "Write the value out where it is needed."
        );
      else if (node.tag !== void 0 && /^!|binary|^tag:(?!yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$)/.test(node.tag))
        refuse(node, `Tags such as "${node.tag.slice(0, 40)}" are refused`, "Take the tag out.");
      return void 0;
    }
  });
  return problems;
}
function withoutRepetition(map, at, path) {
  const first = /* @__PURE__ */ new Map();
  const problems = [];
  map.items = map.items.filter((pair) => {
    const key = (0, import_yaml.isScalar)(pair.key) ? String(pair.key.value) : "";
    const offset = pair.key?.range?.[0] ?? 0;
    const earlier = first.get(key);
    if (earlier === void 0) return first.set(key, offset);
    problems.push({
      code: "PM402",
      message: `The option "${key.slice(0, 80)}" is written twice, first in line ${at(earlier).line}`,
      place: { path, ...at(offset) },
      received: key.slice(0, 80),
      remedy: "Take one of the two out; until then the first counts."
    });
    return false;
  });
  return problems;
}
function notAMap(path, doc, at) {
  return {
    code: "PM402",
    message: "Unexpected content, expected a list of options",
    place: { path, ...at(doc.contents?.range?.[0] ?? 0) },
    expected: "options, one per line",
    example: "time_zone: Europe/Berlin",
    received: (0, import_yaml.isSeq)(doc.contents) ? "a list" : "a single value",
    remedy: "Write options as `name: value`; until then every option has its default."
  };
}
function withoutNulls(value) {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).filter(([, child]) => child !== null).map(([key, child]) => [key, withoutNulls(child)])
  );
}
function offsetOf(doc, path, what) {
  let node = doc.contents;
  let offset = doc.contents?.range?.[0] ?? 0;
  for (const [index, key] of path.entries()) {
    if (!(0, import_yaml.isCollection)(node)) return offset;
    const pair = (0, import_yaml.isMap)(node) ? node.items.find((item) => (0, import_yaml.isScalar)(item.key) && String(item.key.value) === String(key)) : void 0;
    const next = pair === void 0 ? node.get(typeof key === "symbol" ? "" : key, true) : pair.value;
    if (next === void 0) return offset;
    const keyOffset = pair?.key?.range?.[0];
    const valueOffset = next?.range?.[0] ?? keyOffset ?? offset;
    offset = index === path.length - 1 && what === "value" ? valueOffset : keyOffset ?? valueOffset;
    node = next;
  }
  return offset;
}

// src/config/parse-config.ts
var configLimit = {
  bytes: 128 * 1024,
  lines: 1e4,
  marks: 2e4,
  problems: 50
};
function parseConfig(text, path = configPath) {
  if (text === null || text.trim() === "") return { config: defaultConfig, problems: [] };
  if (isTooLong(text)) return { config: defaultConfig, problems: [tooLong(text, path)] };
  const yaml = readYaml(text, path);
  if (yaml.value === null) return { config: defaultConfig, problems: yaml.problems };
  const { config, issues } = repaired(yaml.value);
  const shown = issues.slice(0, configLimit.problems).map((issue) => problemOfIssue(issue, yaml.place, path));
  return { config, problems: inOrder([...yaml.problems, ...shown]).slice(0, configLimit.problems) };
}
function repaired(value) {
  let issues = null;
  let rest = structuredClone(value);
  for (let round = 0; round < 8; round += 1) {
    const result = configSchema.safeParse(rest);
    if (result.success) return { config: configOf(result.data), issues: issues ?? [] };
    const found = result.error.issues;
    issues ??= oncePerPlace(found).flatMap((issue) => withValue(issue, value));
    rest = without(rest, found);
  }
  return { config: defaultConfig, issues: issues ?? [] };
}
function oncePerPlace(issues) {
  const seen = /* @__PURE__ */ new Set();
  return issues.filter(({ code, path }) => {
    const place = `${code === "unrecognized_keys" ? "key" : "value"} ${JSON.stringify(path)}`;
    return seen.has(place) ? false : seen.add(place);
  });
}
function withValue(issue, root) {
  if (issue.code === "unrecognized_keys")
    return (issue.keys ?? []).map((key) => ({ ...issue, keys: [key], path: [...issue.path, key] }));
  let value = root;
  for (const key of issue.path)
    value = typeof value === "object" && value !== null ? value[key] : void 0;
  return [{ ...issue, input: value }];
}
function without(root, issues) {
  const copy = structuredClone(root);
  for (const issue of issues) {
    if (issue.code === "unrecognized_keys")
      for (const key of issue.keys ?? []) remove(copy, [...issue.path, key]);
    else remove(copy, issue.path);
  }
  return compact(copy);
}
var gone = /* @__PURE__ */ Symbol("gone");
function remove(root, path) {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = path.slice(0, length - 1).reduce((node, key2) => isNode(node) ? node[key2] : void 0, root);
    const key = path[length - 1];
    if (!isNode(parent) || !Object.hasOwn(parent, key)) continue;
    parent[key] = gone;
    return;
  }
  for (const key of Object.keys(root)) root[key] = gone;
}
function isNode(value) {
  return typeof value === "object" && value !== null;
}
function compact(value) {
  if (Array.isArray(value)) {
    const left = value.map(compact).filter((item) => item !== gone);
    return left.length === 0 && value.length > 0 ? gone : left;
  }
  if (!isNode(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, compact(child)]).filter(([, child]) => child !== gone)
  );
}
function isTooLong(text) {
  if (text.length > configLimit.bytes || Buffer.byteLength(text) > configLimit.bytes) return true;
  return (text.match(/\n/g)?.length ?? 0) >= configLimit.lines || (text.match(/["'[\]{},]/g)?.length ?? 0) > configLimit.marks;
}
function tooLong(text, path) {
  return {
    code: "PM401",
    message: "The configuration is too long to be read",
    place: { path, line: 1, column: 1 },
    expected: `at most ${configLimit.bytes / 1024} KiB, ${configLimit.lines} lines and ${configLimit.marks} quotes, brackets and commas`,
    received: `${Buffer.byteLength(text)} bytes`,
    remedy: "Shorten the file; until then every option has its default."
  };
}
function inOrder(problems) {
  const line = (problem) => problem.place?.line ?? 0;
  const column = (problem) => problem.place?.column ?? 0;
  return [...problems].sort((a, b) => line(a) - line(b) || column(a) - column(b));
}

export {
  configLimit,
  parseConfig
};
//# sourceMappingURL=chunk-NK4N3VMI.js.map
