import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  printFrontMatter,
  rerender
} from "./chunk-GK6GMXKQ.js";
import {
  printRegion
} from "./chunk-UNFYLIJC.js";
import {
  printRanking,
  readRankHistory
} from "./chunk-JRQ24BIO.js";
import {
  notAnIncident
} from "./chunk-AZOBY6V6.js";
import {
  buildIncidentView,
  isIncident,
  readIncidentFacts
} from "./chunk-5L4IIVNL.js";
import {
  UserError
} from "./chunk-F6LC56Z3.js";
import {
  milestoneNames
} from "./chunk-KJK32FIC.js";
import {
  capMarkdown,
  details,
  inlineCode,
  link,
  reference,
  slug,
  table,
  tableCell,
  text,
  titleLine,
  yamlScalar
} from "./chunk-TETAPUMV.js";
import {
  redact
} from "./chunk-VEUJSTIN.js";
import {
  require_mod
} from "./chunk-THCRNDOF.js";
import {
  formatDuration,
  plusSeconds
} from "./chunk-2DEEEDUW.js";
import {
  __toESM
} from "./chunk-V6US4TFI.js";

// src/markdown/template.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);

// node_modules/mustache/mustache.mjs
var objectToString = Object.prototype.toString;
var isArray = Array.isArray || function isArrayPolyfill(object) {
  return objectToString.call(object) === "[object Array]";
};
function isFunction(object) {
  return typeof object === "function";
}
function typeStr(obj) {
  return isArray(obj) ? "array" : typeof obj;
}
function escapeRegExp(string) {
  return string.replace(/[\-\[\]{}()*+?.,\\\^$|#\s]/g, "\\$&");
}
function hasProperty(obj, propName) {
  return obj != null && typeof obj === "object" && propName in obj;
}
function primitiveHasOwnProperty(primitive, propName) {
  return primitive != null && typeof primitive !== "object" && primitive.hasOwnProperty && primitive.hasOwnProperty(propName);
}
var regExpTest = RegExp.prototype.test;
function testRegExp(re, string) {
  return regExpTest.call(re, string);
}
var nonSpaceRe = /\S/;
function isWhitespace(string) {
  return !testRegExp(nonSpaceRe, string);
}
var entityMap = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "/": "&#x2F;",
  "`": "&#x60;",
  "=": "&#x3D;"
};
function escapeHtml(string) {
  return String(string).replace(/[&<>"'`=\/]/g, function fromEntityMap(s) {
    return entityMap[s];
  });
}
var whiteRe = /\s*/;
var spaceRe = /\s+/;
var equalsRe = /\s*=/;
var curlyRe = /\s*\}/;
var tagRe = /#|\^|\/|>|\{|&|=|!/;
function parseTemplate(template, tags) {
  if (!template)
    return [];
  var lineHasNonSpace = false;
  var sections = [];
  var tokens = [];
  var spaces = [];
  var hasTag = false;
  var nonSpace = false;
  var indentation = "";
  var tagIndex = 0;
  function stripSpace() {
    if (hasTag && !nonSpace) {
      while (spaces.length)
        delete tokens[spaces.pop()];
    } else {
      spaces = [];
    }
    hasTag = false;
    nonSpace = false;
  }
  var openingTagRe, closingTagRe, closingCurlyRe;
  function compileTags(tagsToCompile) {
    if (typeof tagsToCompile === "string")
      tagsToCompile = tagsToCompile.split(spaceRe, 2);
    if (!isArray(tagsToCompile) || tagsToCompile.length !== 2)
      throw new Error("Invalid tags: " + tagsToCompile);
    openingTagRe = new RegExp(escapeRegExp(tagsToCompile[0]) + "\\s*");
    closingTagRe = new RegExp("\\s*" + escapeRegExp(tagsToCompile[1]));
    closingCurlyRe = new RegExp("\\s*" + escapeRegExp("}" + tagsToCompile[1]));
  }
  compileTags(tags || mustache.tags);
  var scanner = new Scanner(template);
  var start, type, value, chr, token, openSection;
  while (!scanner.eos()) {
    start = scanner.pos;
    value = scanner.scanUntil(openingTagRe);
    if (value) {
      for (var i = 0, valueLength = value.length; i < valueLength; ++i) {
        chr = value.charAt(i);
        if (isWhitespace(chr)) {
          spaces.push(tokens.length);
          indentation += chr;
        } else {
          nonSpace = true;
          lineHasNonSpace = true;
          indentation += " ";
        }
        tokens.push(["text", chr, start, start + 1]);
        start += 1;
        if (chr === "\n") {
          stripSpace();
          indentation = "";
          tagIndex = 0;
          lineHasNonSpace = false;
        }
      }
    }
    if (!scanner.scan(openingTagRe))
      break;
    hasTag = true;
    type = scanner.scan(tagRe) || "name";
    scanner.scan(whiteRe);
    if (type === "=") {
      value = scanner.scanUntil(equalsRe);
      scanner.scan(equalsRe);
      scanner.scanUntil(closingTagRe);
    } else if (type === "{") {
      value = scanner.scanUntil(closingCurlyRe);
      scanner.scan(curlyRe);
      scanner.scanUntil(closingTagRe);
      type = "&";
    } else {
      value = scanner.scanUntil(closingTagRe);
    }
    if (!scanner.scan(closingTagRe))
      throw new Error("Unclosed tag at " + scanner.pos);
    if (type == ">") {
      token = [type, value, start, scanner.pos, indentation, tagIndex, lineHasNonSpace];
    } else {
      token = [type, value, start, scanner.pos];
    }
    tagIndex++;
    tokens.push(token);
    if (type === "#" || type === "^") {
      sections.push(token);
    } else if (type === "/") {
      openSection = sections.pop();
      if (!openSection)
        throw new Error('Unopened section "' + value + '" at ' + start);
      if (openSection[1] !== value)
        throw new Error('Unclosed section "' + openSection[1] + '" at ' + start);
    } else if (type === "name" || type === "{" || type === "&") {
      nonSpace = true;
    } else if (type === "=") {
      compileTags(value);
    }
  }
  stripSpace();
  openSection = sections.pop();
  if (openSection)
    throw new Error('Unclosed section "' + openSection[1] + '" at ' + scanner.pos);
  return nestTokens(squashTokens(tokens));
}
function squashTokens(tokens) {
  var squashedTokens = [];
  var token, lastToken;
  for (var i = 0, numTokens = tokens.length; i < numTokens; ++i) {
    token = tokens[i];
    if (token) {
      if (token[0] === "text" && lastToken && lastToken[0] === "text") {
        lastToken[1] += token[1];
        lastToken[3] = token[3];
      } else {
        squashedTokens.push(token);
        lastToken = token;
      }
    }
  }
  return squashedTokens;
}
function nestTokens(tokens) {
  var nestedTokens = [];
  var collector = nestedTokens;
  var sections = [];
  var token, section;
  for (var i = 0, numTokens = tokens.length; i < numTokens; ++i) {
    token = tokens[i];
    switch (token[0]) {
      case "#":
      case "^":
        collector.push(token);
        sections.push(token);
        collector = token[4] = [];
        break;
      case "/":
        section = sections.pop();
        section[5] = token[2];
        collector = sections.length > 0 ? sections[sections.length - 1][4] : nestedTokens;
        break;
      default:
        collector.push(token);
    }
  }
  return nestedTokens;
}
function Scanner(string) {
  this.string = string;
  this.tail = string;
  this.pos = 0;
}
Scanner.prototype.eos = function eos() {
  return this.tail === "";
};
Scanner.prototype.scan = function scan(re) {
  var match = this.tail.match(re);
  if (!match || match.index !== 0)
    return "";
  var string = match[0];
  this.tail = this.tail.substring(string.length);
  this.pos += string.length;
  return string;
};
Scanner.prototype.scanUntil = function scanUntil(re) {
  var index = this.tail.search(re), match;
  switch (index) {
    case -1:
      match = this.tail;
      this.tail = "";
      break;
    case 0:
      match = "";
      break;
    default:
      match = this.tail.substring(0, index);
      this.tail = this.tail.substring(index);
  }
  this.pos += match.length;
  return match;
};
function Context(view, parentContext) {
  this.view = view;
  this.cache = { ".": this.view };
  this.parent = parentContext;
}
Context.prototype.push = function push(view) {
  return new Context(view, this);
};
Context.prototype.lookup = function lookup(name) {
  var cache = this.cache;
  var value;
  if (cache.hasOwnProperty(name)) {
    value = cache[name];
  } else {
    var context = this, intermediateValue, names, index, lookupHit = false;
    while (context) {
      if (name.indexOf(".") > 0) {
        intermediateValue = context.view;
        names = name.split(".");
        index = 0;
        while (intermediateValue != null && index < names.length) {
          if (index === names.length - 1)
            lookupHit = hasProperty(intermediateValue, names[index]) || primitiveHasOwnProperty(intermediateValue, names[index]);
          intermediateValue = intermediateValue[names[index++]];
        }
      } else {
        intermediateValue = context.view[name];
        lookupHit = hasProperty(context.view, name);
      }
      if (lookupHit) {
        value = intermediateValue;
        break;
      }
      context = context.parent;
    }
    cache[name] = value;
  }
  if (isFunction(value))
    value = value.call(this.view);
  return value;
};
function Writer() {
  this.templateCache = {
    _cache: {},
    set: function set(key, value) {
      this._cache[key] = value;
    },
    get: function get(key) {
      return this._cache[key];
    },
    clear: function clear() {
      this._cache = {};
    }
  };
}
Writer.prototype.clearCache = function clearCache() {
  if (typeof this.templateCache !== "undefined") {
    this.templateCache.clear();
  }
};
Writer.prototype.parse = function parse(template, tags) {
  var cache = this.templateCache;
  var cacheKey = template + ":" + (tags || mustache.tags).join(":");
  var isCacheEnabled = typeof cache !== "undefined";
  var tokens = isCacheEnabled ? cache.get(cacheKey) : void 0;
  if (tokens == void 0) {
    tokens = parseTemplate(template, tags);
    isCacheEnabled && cache.set(cacheKey, tokens);
  }
  return tokens;
};
Writer.prototype.render = function render(template, view, partials, config) {
  var tags = this.getConfigTags(config);
  var tokens = this.parse(template, tags);
  var context = view instanceof Context ? view : new Context(view, void 0);
  return this.renderTokens(tokens, context, partials, template, config);
};
Writer.prototype.renderTokens = function renderTokens(tokens, context, partials, originalTemplate, config) {
  var buffer = "";
  var token, symbol, value;
  for (var i = 0, numTokens = tokens.length; i < numTokens; ++i) {
    value = void 0;
    token = tokens[i];
    symbol = token[0];
    if (symbol === "#") value = this.renderSection(token, context, partials, originalTemplate, config);
    else if (symbol === "^") value = this.renderInverted(token, context, partials, originalTemplate, config);
    else if (symbol === ">") value = this.renderPartial(token, context, partials, config);
    else if (symbol === "&") value = this.unescapedValue(token, context);
    else if (symbol === "name") value = this.escapedValue(token, context, config);
    else if (symbol === "text") value = this.rawValue(token);
    if (value !== void 0)
      buffer += value;
  }
  return buffer;
};
Writer.prototype.renderSection = function renderSection(token, context, partials, originalTemplate, config) {
  var self = this;
  var buffer = "";
  var value = context.lookup(token[1]);
  function subRender(template) {
    return self.render(template, context, partials, config);
  }
  if (!value) return;
  if (isArray(value)) {
    for (var j = 0, valueLength = value.length; j < valueLength; ++j) {
      buffer += this.renderTokens(token[4], context.push(value[j]), partials, originalTemplate, config);
    }
  } else if (typeof value === "object" || typeof value === "string" || typeof value === "number") {
    buffer += this.renderTokens(token[4], context.push(value), partials, originalTemplate, config);
  } else if (isFunction(value)) {
    if (typeof originalTemplate !== "string")
      throw new Error("Cannot use higher-order sections without the original template");
    value = value.call(context.view, originalTemplate.slice(token[3], token[5]), subRender);
    if (value != null)
      buffer += value;
  } else {
    buffer += this.renderTokens(token[4], context, partials, originalTemplate, config);
  }
  return buffer;
};
Writer.prototype.renderInverted = function renderInverted(token, context, partials, originalTemplate, config) {
  var value = context.lookup(token[1]);
  if (!value || isArray(value) && value.length === 0)
    return this.renderTokens(token[4], context, partials, originalTemplate, config);
};
Writer.prototype.indentPartial = function indentPartial(partial, indentation, lineHasNonSpace) {
  var filteredIndentation = indentation.replace(/[^ \t]/g, "");
  var partialByNl = partial.split("\n");
  for (var i = 0; i < partialByNl.length; i++) {
    if (partialByNl[i].length && (i > 0 || !lineHasNonSpace)) {
      partialByNl[i] = filteredIndentation + partialByNl[i];
    }
  }
  return partialByNl.join("\n");
};
Writer.prototype.renderPartial = function renderPartial(token, context, partials, config) {
  if (!partials) return;
  var tags = this.getConfigTags(config);
  var value = isFunction(partials) ? partials(token[1]) : partials[token[1]];
  if (value != null) {
    var lineHasNonSpace = token[6];
    var tagIndex = token[5];
    var indentation = token[4];
    var indentedValue = value;
    if (tagIndex == 0 && indentation) {
      indentedValue = this.indentPartial(value, indentation, lineHasNonSpace);
    }
    var tokens = this.parse(indentedValue, tags);
    return this.renderTokens(tokens, context, partials, indentedValue, config);
  }
};
Writer.prototype.unescapedValue = function unescapedValue(token, context) {
  var value = context.lookup(token[1]);
  if (value != null)
    return value;
};
Writer.prototype.escapedValue = function escapedValue(token, context, config) {
  var escape = this.getConfigEscape(config) || mustache.escape;
  var value = context.lookup(token[1]);
  if (value != null)
    return typeof value === "number" && escape === mustache.escape ? String(value) : escape(value);
};
Writer.prototype.rawValue = function rawValue(token) {
  return token[1];
};
Writer.prototype.getConfigTags = function getConfigTags(config) {
  if (isArray(config)) {
    return config;
  } else if (config && typeof config === "object") {
    return config.tags;
  } else {
    return void 0;
  }
};
Writer.prototype.getConfigEscape = function getConfigEscape(config) {
  if (config && typeof config === "object" && !isArray(config)) {
    return config.escape;
  } else {
    return void 0;
  }
};
var mustache = {
  name: "mustache.js",
  version: "4.2.0",
  tags: ["{{", "}}"],
  clearCache: void 0,
  escape: void 0,
  parse: void 0,
  render: void 0,
  Scanner: void 0,
  Context: void 0,
  Writer: void 0,
  /**
   * Allows a user to override the default caching strategy, by providing an
   * object with set, get and clear methods. This can also be used to disable
   * the cache by setting it to the literal `undefined`.
   */
  set templateCache(cache) {
    defaultWriter.templateCache = cache;
  },
  /**
   * Gets the default or overridden caching object from the default writer.
   */
  get templateCache() {
    return defaultWriter.templateCache;
  }
};
var defaultWriter = new Writer();
mustache.clearCache = function clearCache2() {
  return defaultWriter.clearCache();
};
mustache.parse = function parse2(template, tags) {
  return defaultWriter.parse(template, tags);
};
mustache.render = function render2(template, view, partials, config) {
  if (typeof template !== "string") {
    throw new TypeError('Invalid template! Template should be a "string" but "' + typeStr(template) + '" was given as the first argument for mustache#render(template, view, partials)');
  }
  return defaultWriter.render(template, view, partials, config);
};
mustache.escape = escapeHtml;
mustache.Scanner = Scanner;
mustache.Context = Context;
mustache.Writer = Writer;
var mustache_default = mustache;

// src/markdown/template.ts
var markdown = (source) => ({ markdown: source });
function renderTemplate(template, view, options) {
  const partials = options.partials ?? {};
  const problems = problemsOf(
    template,
    /* @__PURE__ */ new Set([...namesIn(view), ...options.names ?? []]),
    options,
    []
  );
  if (problems.length > 0) throw new UserError(problems);
  return mustache_default.render(template, view, partials, { escape: escapeValue });
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
function problemsOf(template, known, options, within) {
  const place = (offset) => ({
    path: within.at(-1) ?? options.name,
    line: template.slice(0, offset).split("\n").length
  });
  let tokens;
  try {
    tokens = mustache_default.parse(template);
  } catch (error) {
    return [unreadable(error, place)];
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
  return [
    ...own,
    ...children.flatMap((child) => problemsOfToken(child, known, options, within, place))
  ];
}
function problemsOfPartial(name, at, known, options, within) {
  const partials = options.partials ?? {};
  const source = Object.hasOwn(partials, name) ? partials[name] : void 0;
  if (source === void 0)
    return [
      problem(
        at,
        `Unexpected partial "${name}"`,
        Object.keys(partials).join(", ") || "no partials"
      )
    ];
  if (within.includes(name))
    return [
      problem(
        at,
        `Unexpected partial "${name}" inside itself`,
        "a partial that does not include itself"
      )
    ];
  return problemsOf(source, known, options, [...within, name]);
}
function problemsOfName(value, at, known) {
  if (value === ".") return [];
  const unknown = value.split(".").find((part) => !known.has(part));
  if (unknown === void 0) return [];
  const near = (0, import_fastest_levenshtein.closest)(unknown, [...known].sort());
  const guess = near !== "" && (0, import_fastest_levenshtein.distance)(unknown, near) <= 3 ? `{{${near}}}` : void 0;
  return [
    problem(at, `Unexpected name "${value}"`, guess ?? `one of ${[...known].sort().join(", ")}`)
  ];
}
function problem(place, message, expected) {
  return {
    code: "PM403",
    message: `${message} in the template`,
    remedy: `Use ${expected} there.`,
    expected,
    place
  };
}
function unreadable(error, place) {
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
var impersonal = /* @__PURE__ */ new Set([
  "deploy",
  "change",
  "release",
  "run",
  "pull-request",
  "reference"
]);
var maxLogBytes = 12e4;
function renderTimelineRows(timeline, keyRows, omissions) {
  if (timeline.events.length === 0) return "Nothing was recorded. Times are UTC.";
  const few = timeline.events.length <= keyRows + 3;
  const key = few ? timeline.events : timeline.events.filter((event) => event.key || proofOf(timeline, event) !== null);
  const shown = key.length === 0 ? timeline.events.slice(0, keyRows) : key;
  const parts = [introOf(timeline), rowsOf(timeline, shown)];
  if (shown.length < timeline.events.length)
    parts.push(
      details(
        `All ${timeline.events.length} rows`,
        capMarkdown(
          rowsOf(timeline, timeline.events),
          maxLogBytes,
          "_Later rows are in the incident issue._"
        )
      )
    );
  if (omissions.length > 0)
    parts.push(omissions.map((omission) => `- Not complete: ${text(omission)}`).join("\n"));
  return parts.join("\n\n");
}
function introOf(timeline) {
  const assumed = timeline.events.some(({ zoneAssumed }) => zoneAssumed);
  const approximate = timeline.events.some((event) => event.approximate);
  return [
    "All times are UTC.",
    assumed ? "`?` marks a time whose zone was assumed." : "",
    approximate ? "`~` marks an approximate time." : ""
  ].filter(Boolean).join(" ");
}
function rowsOf(timeline, events) {
  return table(
    ["Time (UTC)", "What happened", "Who", "Evidence"],
    events.map((event) => [
      timeCell(event),
      whatCell(timeline, event),
      whoCell(event),
      linkCell(event)
    ])
  );
}
function timeCell({ occurredAt, until, approximate, zoneAssumed }) {
  const clock = (at) => at.slice(0, 16).replace("T", " ");
  const end = until === void 0 ? "" : `\u2013${until.slice(0, 10) === occurredAt.slice(0, 10) ? until.slice(11, 16) : clock(until)}`;
  return `${approximate ? "\\~" : ""}${clock(occurredAt)}${end}${zoneAssumed ? " ?" : ""}`;
}
function whatCell(timeline, event) {
  const milestone = proofOf(timeline, event);
  const remarks = event.remarks.length === 0 ? "" : ` (${text(event.remarks.join("; "))})`;
  return `${milestone === null ? "" : `**${milestone}:** `}${tableCell(event.text)}${remarks}`;
}
function proofOf(timeline, event) {
  const names = Object.entries(timeline.milestones).filter(([, milestone]) => milestone.proof === event.id).map(([name]) => name);
  const words = names.join(", ");
  return words === "" ? null : words.charAt(0).toUpperCase() + words.slice(1);
}
function whoCell(event) {
  return event.actor === null || impersonal.has(event.kind) ? "" : text(event.actor);
}
function linkCell({ links }) {
  return links.slice(0, 5).map(({ label, url }) => link(label, url)).join(", ");
}

// src/render/postmortem/trigger.ts
function triggerOf({ settled }) {
  return settled?.ref ?? "";
}
function renderTrigger(correlation, show) {
  const { settled, verdict, candidates, considered, window } = correlation;
  const span = `${considered} ${considered === 1 ? "change" : "changes"} between ${moment(window.from)} and ${moment(window.to)} UTC`;
  if (settled?.ref === "none")
    return `No change caused this, ${link("as the responders decided", settled.url)}.`;
  if (settled !== null) {
    const change = candidates.find((candidate) => isNamed(candidate, settled.ref));
    return `${link("The responders decided", settled.url)} that this change set it off:

${change === void 0 ? `- ${inlineCode(settled.ref)}` : renderChange(change, "-", correlation)}`;
  }
  if (verdict === "nothing-fits" || candidates.length === 0)
    return `No change fits (${span} looked at). Other places to look: dependencies, load, certificates, data.`;
  const fitting = candidates.filter(({ confidence }, i) => i === 0 || confidence !== "unlikely");
  const list = fitting.slice(0, Math.max(1, Math.min(show, 3))).map((candidate) => renderChange(candidate, `${candidate.rank}.`, correlation)).join("\n");
  return `What changed right before, best fit first (${span} looked at). This is correlation, not proof:

${list}`;
}
function isNamed({ change }, ref) {
  if (/^[0-9a-f]{7,40}$/i.test(ref)) return change.commit.sha.startsWith(ref.toLowerCase());
  return ref === `#${change.pullRequest?.number}` || ref === change.deploy?.id;
}
function renderChange({ change, confidence, evidence }, bullet, { settled }) {
  const sha = link(change.commit.sha.slice(0, 7), change.commit.url);
  const deploy = change.deploy === null ? "" : `, ${link(change.deploy.label, change.deploy.url)}`;
  const pull = change.pullRequest;
  const words = pull === null ? text(change.commit.message.split("\n")[0] ?? "") : reference(pull.number, pull.url, pull.title);
  const likely = settled === null ? `**${capital(confidence)}:** ` : "";
  const reasons = evidence.filter(({ weight }) => weight > 0).slice(0, 3).map((one) => text(one.text)).join(" ");
  return `${bullet} ${likely}${words} (${sha}${deploy})${reasons === "" ? "" : `. ${reasons}`}`;
}
function moment(at) {
  return at.slice(0, 16).replace("T", " ");
}
function capital(words) {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

// src/render/postmortem/postmortem.ts
var safe = (untrusted) => redact(untrusted).text;
function renderPostmortem(input) {
  const { incident, timeline, correlation, config } = input;
  const region = (name, body) => markdown(printRegion(name, safe(body)));
  const view = {
    front_matter: markdown(printFrontMatter(frontMatterOf(input))),
    title: safe(incident.title) || `Incident ${incident.number}`,
    number: incident.number,
    incident: markdown(reference(incident.number, incident.url)),
    severity: incident.severity ?? "",
    date: dayOf(incident, timeline),
    facts: region("facts", renderFacts(incident, timeline)),
    timeline: region(
      "timeline",
      renderTimelineRows(timeline, config.timeline.keyRows, input.facts.omissions)
    ),
    trigger: region("trigger", renderTrigger(correlation, config.correlation.show)),
    follow_ups: region("follow-ups", incident.followUps.map(renderFollowUp).join("\n")),
    links: region("links", renderLinks(input)),
    example_due: plusSeconds(lastMoment(incident, timeline), 14 * 86400).slice(0, 10)
  };
  return `${renderTemplate(input.template, view, { name: config.postmortem.template ?? "templates/postmortem.md" }).trimEnd()}
`;
}
function postmortemPath(incident, timeline, config) {
  const directory = config.postmortem.directory.replace(/^\.?\/+|\/+$/g, "");
  return `${directory === "" ? "" : `${directory}/`}${dayOf(incident, timeline)}-${slug(safe(incident.title), incident.number)}.md`;
}
function renderPullRequestBody(input) {
  const { incident, timeline, facts, path, template } = input;
  const view = {
    incident: markdown(reference(incident.number, incident.url, safe(incident.title))),
    number: incident.number,
    path: markdown(inlineCode(path)),
    severity: incident.severity ?? "not stated",
    durations: markdown(
      timeline.durations.map(({ id, seconds }) => `${id.replace(/-/g, " ")} ${formatDuration(seconds)}`).join(", ") || "not known yet"
    ),
    // Words of our own without any sign that Markdown could take up; empty means: leave the sentence out.
    missing: milestoneNames.filter((name) => timeline.milestones[name] === void 0).join(", "),
    follow_ups: incident.followUps.length,
    rows: timeline.events.length,
    omissions: facts.omissions.map((omission) => safe(omission))
  };
  return renderTemplate(template, view, {
    name: "templates/pull-request.md",
    names: ["omissions"]
  }).trim();
}
function dayOf(incident, { milestones }) {
  return (milestones.started?.at ?? incident.stated.started?.value ?? incident.declaredAt).slice(
    0,
    10
  );
}
function lastMoment(incident, timeline) {
  return timeline.milestones.resolved?.at ?? incident.closedAt ?? incident.declaredAt;
}
function frontMatterOf({
  incident,
  timeline,
  correlation,
  facts
}) {
  const milestones = milestoneNames.map((name) => [
    name,
    timeline.milestones[name]?.at ?? ""
  ]);
  const durations = timeline.durations.map(({ id, seconds }) => [
    id.replace(/-/g, "_"),
    yamlScalar(formatDuration(seconds))
  ]);
  return [
    ["title", yamlScalar(safe(incident.title))],
    ["incident", String(incident.number)],
    ["incident_url", yamlScalar(incident.url)],
    ["date", dayOf(incident, timeline)],
    ["severity", incident.severity === null ? "" : yamlScalar(incident.severity)],
    ["status", "draft"],
    ...milestones,
    ...durations,
    ["owner", incident.lead === null ? "" : yamlScalar(incident.lead)],
    ["authors", "[]"],
    ["trigger", yamlScalar(triggerOf(correlation))],
    // What the first comment said, before anybody knew: the scoreboard compares it with the trigger.
    ["first_ranking", yamlScalar(firstRanking(correlation, facts))]
  ];
}
function firstRanking(correlation, facts) {
  const [first] = readRankHistory(correlation, facts).rankings;
  return first === void 0 ? "" : printRanking(first);
}
function renderFacts(incident, timeline) {
  const rows = milestoneNames.map((name) => [
    capital2(name),
    ...momentCells(timeline.milestones[name])
  ]);
  const head = [
    `**Incident:** ${reference(incident.number, incident.url)}`,
    `**Severity:** ${text(incident.severity ?? "not stated")}`,
    ...incident.services.length > 0 ? [`**Services:** ${incident.services.map((service) => text(safe(service))).join(", ")}`] : [],
    ...incident.lead === null ? [] : [`**Lead:** ${text(incident.lead)}`]
  ].join(" \xB7 ");
  const durations = timeline.durations.map(
    ({ id, seconds, definition }) => `- ${capital2(id.replace(/-/g, " "))}: **${formatDuration(seconds)}** (${text(definition)})`
  );
  return [head, table(["Milestone", "Time (UTC)", "How we know"], rows), durations.join("\n")].filter(Boolean).join("\n\n");
}
function momentCells(milestone) {
  if (milestone === void 0) return ["\u2013", "not known"];
  return [
    printMoment(milestone.at),
    milestone.proofUrl === "" ? milestone.certainty : link(milestone.certainty, milestone.proofUrl)
  ];
}
function printMoment(at) {
  return at.slice(0, 16).replace("T", " ");
}
function ownerOf(owner) {
  return /^[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}$/i.test(owner) ? `@${owner}` : text(owner);
}
function renderFollowUp({ text: words, owner, due, url }) {
  const details2 = [
    owner === null ? "" : `owner: ${ownerOf(owner)}`,
    due === null ? "" : `due: ${due.slice(0, 10)}`
  ].filter(Boolean).join(", ");
  return `- ${text(safe(words))}${details2 === "" ? "" : ` (${details2})`}${url === "" ? "" : ` ${link("stated here", url)}`}`;
}
function renderLinks({ incident, facts, correlation }) {
  const evidence = incident.evidence.map(
    ({ value, url }) => /^https?:\/\/\S+$/.test(value) ? `- Evidence: ${link(safe(value), safe(value))}` : `- Evidence: ${tableCell(safe(value))} ${link("kept here", url)}`
  );
  const pulls = facts.pullRequests.slice(0, 20).map((pull) => `- Pull request: ${reference(pull.number, pull.url, safe(pull.title))}`);
  const compare = correlation.rollback === null ? [] : [
    `- Changes since the last known good version: ${link(correlation.rollback.lastKnownGood.slice(0, 10), correlation.rollback.compareUrl)}`
  ];
  return [
    `- Incident: ${reference(incident.number, incident.url, safe(incident.title))}`,
    ...evidence,
    ...pulls,
    ...compare
  ].join("\n");
}
function capital2(words) {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

// src/jobs/scaffold.ts
var scaffoldJob = {
  id: "scaffold",
  description: "open the postmortem of an incident as a pull request, or refresh its generated parts",
  read: async (reader, { issue }, context) => readScaffoldFacts(
    reader,
    await readIncidentFacts(reader, issue, context.config, context.now),
    context
  ),
  plan: (facts, context) => planScaffold(facts, buildIncidentView(facts.incident, context.config), context)
};
async function readScaffoldFacts(reader, incident, { config }) {
  const branch = `${config.postmortem.branchPrefix}${incident.issue.number}`;
  const pulls = await reader.pullRequests({ head: branch, state: "all" });
  const pullRequest = pulls.find(({ state }) => state === "open") ?? [...pulls].sort((a, b) => b.number - a.number)[0] ?? null;
  const head = await reader.branch(branch);
  const file = head === null ? null : await existingFile(reader, branch, incident, config.postmortem.directory);
  const template = config.postmortem.template === null ? null : (await reader.file(config.postmortem.template))?.text ?? null;
  return {
    incident,
    pullRequest,
    branch,
    file,
    base: await lastGenerated(reader, branch, file, incident.self),
    template
  };
}
async function existingFile(reader, branch, { issue }, directory) {
  const entry = (await reader.directory(directory, branch)).find(
    ({ path, kind }) => kind === "file" && path.endsWith(`-${issue.number}.md`)
  );
  return entry === void 0 ? null : reader.file(entry.path, branch);
}
async function lastGenerated(reader, branch, file, self) {
  if (file === null) return null;
  const { items } = await reader.commits({ ref: branch, path: file.path, limit: 30 });
  const ours = items.find(
    ({ author, message }) => author.login === self || message.includes(trailer)
  );
  return ours === void 0 ? null : (await reader.file(file.path, ours.sha))?.text ?? null;
}
var trailer = "After-Action: generated";
function planScaffold(facts, view, context) {
  const path = facts.file?.path ?? postmortemPath(view.incident, view.timeline, view.config);
  const output = {
    view,
    path,
    branch: facts.branch,
    pullRequest: facts.pullRequest,
    text: null,
    problems: []
  };
  if (!isIncident(view)) return nothing(output, notAnIncident(view));
  if (facts.pullRequest?.merged === true)
    return nothing(
      output,
      `the postmortem of #${view.incident.number} is published: from here on it belongs to people`
    );
  if (facts.pullRequest?.state === "closed")
    return nothing(
      output,
      `pull request #${facts.pullRequest.number} was closed by a person, so it stays closed`
    );
  const template = facts.template ?? context.templates["postmortem.md"] ?? "";
  const generated = renderPostmortem({ ...view, template, now: context.now });
  const merged = rerender(facts.file?.text ?? null, generated, facts.base ?? void 0, path);
  const problems = merged.damaged;
  for (const conflict of merged.conflicts)
    context.log(`${path}: the words of a person in "${conflict.region}" were kept`);
  return {
    plan: {
      changes: changes(facts, view, path, merged.text, context),
      reasons: [`the postmortem of #${view.incident.number} is ${path} on ${facts.branch}`]
    },
    output: { ...output, text: merged.text, problems }
  };
}
function changes(facts, view, path, text2, context) {
  const { incident, config } = view;
  const base = view.facts.repository.defaultBranch;
  const verb = facts.file === null ? "start" : "refresh";
  const title = `Postmortem: ${titleLine(incident.title)} (#${incident.number})`;
  return [
    {
      kind: "file",
      branch: facts.branch,
      base,
      path,
      text: text2,
      seen: facts.file?.sha ?? null,
      message: `docs(postmortem): ${verb} the postmortem of incident ${incident.number}

${trailer}`
    },
    {
      kind: "pull-request",
      head: facts.branch,
      base,
      title,
      body: renderPullRequestBody({
        ...view,
        path,
        template: context.templates["pull-request.md"] ?? ""
      }),
      key: `incident-${incident.number}`,
      labels: [config.labels.postmortem],
      draft: config.postmortem.draft
    }
  ];
}
function nothing(output, reason) {
  return { plan: { changes: [], reasons: [reason] }, output };
}

export {
  scaffoldJob,
  readScaffoldFacts,
  planScaffold
};
//# sourceMappingURL=chunk-MQNQ2Z5G.js.map
