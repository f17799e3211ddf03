import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  nodesOf,
  placeAt,
  placeOf,
  sectionWalk,
  wordsOf
} from "./chunk-255O22ES.js";

// src/postmortem/regions.ts
import { createHash } from "node:crypto";
var startGrammar = /^<!-- after-action:region ([a-z][a-z0-9-]{0,39}) hash=([A-Za-z0-9_-]{12})(?: lines=([A-Za-z0-9_-]{0,200000}))? -->$/;
var endGrammar = /^<!-- \/after-action:region ([a-z][a-z0-9-]{0,39}) -->$/;
var lineHashLength = 5;
function printRegion(name, body) {
  return `${printStart(name, body)}
${trimmed(body)}
<!-- /after-action:region ${name} -->`;
}
function printStart(name, body) {
  return `<!-- after-action:region ${name} hash=${hashOf(body)} lines=${linesOf(body).map(lineHash).join("")} -->`;
}
function hashOf(body) {
  return createHash("sha256").update(trimmed(body)).digest("base64url").slice(0, 12);
}
function lineHash(line) {
  return createHash("sha256").update(line.trimEnd()).digest("base64url").slice(0, lineHashLength);
}
function trimmed(body) {
  return body.replace(/\r\n?/g, "\n").replace(/^\n+|\n+$/g, "");
}
function linesOf(body) {
  return trimmed(body).split("\n");
}
function readRegions(source) {
  const regions = [];
  const problems = [];
  const fail = (line, region, message) => {
    problems.push({ region, message, span: placeAt(source, line.start, line.end) });
  };
  if (!source.includes("after-action:region")) return { regions, problems };
  let open = null;
  for (const { line, inCode } of markerLines(source)) {
    const start = startGrammar.exec(line.text);
    const end = endGrammar.exec(line.text);
    const name = start?.[1] ?? end?.[1] ?? /region ([a-z][a-z0-9-]{0,39})/.exec(line.text)?.[1] ?? "";
    if (inCode) fail(line, name, `The marker of region "${name}" stands in a code block`);
    else if (start === null && end === null)
      fail(line, name, `The marker of region "${name}" was changed`);
    else if (start !== null && open !== null)
      fail(line, name, `Region "${name}" begins inside region "${open.name}"`);
    else if (start !== null && regions.some((region) => region.name === name))
      fail(line, name, `Region "${name}" is there twice`);
    else if (start !== null) open = { name, line, match: start };
    else if (open?.name !== name) fail(line, name, `Region "${name}" ends without a beginning`);
    else {
      regions.push(regionOf(source, name, open.match, open.line, line));
      open = null;
    }
  }
  if (open !== null) fail(open.line, open.name, `Region "${open.name}" has no end`);
  return { regions, problems };
}
function regionOf(source, name, match, start, end) {
  const [, , hash = "", lines = ""] = match;
  const bodyStart = source.indexOf("\n", start.end) + 1;
  return {
    name,
    hash,
    span: placeAt(source, start.start, end.end),
    body: placeAt(source, bodyStart, Math.max(bodyStart, end.start)),
    startMarker: placeAt(source, start.start, start.end),
    lines: lines.match(new RegExp(`.{${lineHashLength}}`, "g")) ?? []
  };
}
function markerLines(source) {
  const found = [];
  let fence = null;
  let start = 0;
  while (start < source.length) {
    const newline = source.indexOf("\n", start);
    const end = newline === -1 ? source.length : newline;
    const text = source.slice(start, end).replace(/\r$/, "");
    const run = /^ {0,3}(`{3,}(?=[^`]{0,1000}$)|~{3,})/.exec(text.slice(0, 1e3));
    if (/<!--\s{0,20}\/?\s{0,20}after-action:region/.test(text))
      found.push({ line: { text, start, end: start + text.length }, inCode: fence !== null });
    if (run?.[1] !== void 0 && fence === null) fence = run[1];
    else if (fence !== null && run?.[1]?.startsWith(fence) === true && text.trim() === run[1])
      fence = null;
    start = end + 1;
  }
  return found;
}

// src/postmortem/calendar-date.ts
var months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
var monthWord = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
var patterns = [
  { pattern: /(?<![\d.-])(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?![\d])/, order: "ymd" },
  { pattern: /(?<![\w.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/, order: "dmy" },
  { pattern: /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/, order: "numeric" },
  {
    pattern: new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]${monthWord}(?:,? ?-?(\\d{4}))?(?!\\w)`,
      "i"
    ),
    order: "dmy"
  },
  {
    pattern: new RegExp(
      `\\b${monthWord} (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?(?![\\w:])`,
      "i"
    ),
    order: "mdy"
  }
];
var datePatterns = patterns.map(({ pattern }) => pattern);
function readCalendarDate(text, after) {
  let best = null;
  for (const { pattern, order } of patterns) {
    const match = pattern.exec(text.slice(0, 2e3));
    if (match === null || best !== null && best.at <= match.index) continue;
    const date = dateOf(match, order, after);
    if (date !== null) best = { at: match.index, date };
  }
  return best?.date ?? null;
}
function dateOf(match, order, after) {
  const [a = "", b = "", c] = match.slice(1);
  if (order === "ymd") return isoDate(Number(a), Number(b), Number(c));
  if (order === "numeric") {
    const [first, second] = [Number(a), Number(b)];
    if (first > 12) return isoDate(Number(c), second, first);
    return second > 12 || first === second ? isoDate(Number(c), first, second) : null;
  }
  const [day, month] = order === "dmy" ? [Number(a), monthOf(b)] : [Number(b), monthOf(a)];
  return c === void 0 ? nextDate(month, day, after) : isoDate(Number(c), month, day);
}
function monthOf(word) {
  return /^\d+$/.test(word) ? Number(word) : months.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}
function nextDate(month, day, after) {
  if (after === null) return null;
  const year = Number(after.slice(0, 4));
  const same = isoDate(year, month, day);
  return same !== null && same >= after.slice(0, 10) ? same : isoDate(year + 1, month, day);
}
function isoDate(year, month, day) {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1990 || year > 2199 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return null;
  return date.toISOString().slice(0, 10);
}

// src/postmortem/action-details.ts
var handle = "@([A-Za-z\\d](?:[A-Za-z\\d]|-(?=[A-Za-z\\d])){0,38}(?:/[A-Za-z\\d._-]{1,60})?)";
var ownerLabel = "(?:owners?|owned by|assignees?|assigned to|assigned|responsible|dri|eier|ansvarlig|verantwortlich)";
var personName = "[\\p{L}][\\p{L}\\p{N}._'\u2019-]{0,40}(?: \\p{Lu}[\\p{L}.'\u2019-]{0,30}){0,3}";
var labelledOwner = new RegExp(
  `\\b${ownerLabel}\\s{0,2}(?::|=|\\bis\\b)?\\s{0,2}(?:${handle}|(?<=[:=]\\s{0,2})(${personName}))`,
  "iu"
);
var mention = new RegExp(`(?<![\\w/.@])${handle}`);
var dueLabel = /(?:\b(?:due(?: date| by| on)?|deadline|by|before|until|no later than|eta|target(?: date)?|frist|innen|bis))\s{0,2}[:=]?\s{0,2}/giu;
var reference = /https?:\/\/[^\s<>()|]{3,500}(?<![.,;:!?])|(?<![\w/&])(?:[\w.-]{1,60}\/[\w.-]{1,100})?#\d{1,9}\b/;
var trackerUrl = /\/(?:-\/)?(?:issues?|pull|pulls|merge_requests|work_items|_workitems\/edit|browse|discussions|tickets?)\/(?:edit\/)?[\w-]*\d|(?:trello\.com\/c|app\.asana\.com|linear\.app\/[\w-]{1,60}\/issue|app\.shortcut\.com|clickup\.com\/t|notion\.so)\//i;
function readDetails(words, below, date) {
  const plain = words.replace(/[\u200b\ufeff]/g, "").replace(/\s+/g, " ").trim().slice(0, 2e4);
  const owner = ownerIn(plain);
  const due = dueIn(owner.rest, date, owner.owner !== null);
  const link = referenceIn(due.rest);
  const further = below.replace(/[\u200b\ufeff]/g, "").slice(0, 2e4);
  const { text, done } = stateIn(tidy(link.rest));
  return {
    text,
    done,
    reference: link.reference,
    owner: owner.owner ?? ownerIn(further, true).owner,
    due: due.due ?? dueIn(further, date, false).due,
    type: leadingType(text)
  };
}
function ownerIn(words, labelledOnly = false) {
  const labelled = labelledOwner.exec(words);
  const found = labelled ?? (labelledOnly ? null : mention.exec(words));
  const owner = found?.[1] ?? found?.[2] ?? null;
  if (found === null || owner === null || /^(?:tbd|todo|none|nobody|unassigned|unknown|n)$/i.test(owner))
    return {
      owner: null,
      rest: found === labelled && labelled !== null && owner !== null ? cut(words, labelled.index, labelled[0].length) : words
    };
  const inside = labelled === null && !/^[\s)\].,;:–—-]*$|^\s*(?:[([–—,;-]|due\b|by \d|deadline\b)/i.test(
    words.slice(found.index + found[0].length)
  ) && found.index > 0 && !/[([–—-]\s?$/.test(words.slice(0, found.index));
  return { owner, rest: inside ? words : cut(words, found.index, found[0].length) };
}
function dueIn(words, date, owned) {
  for (const label of words.matchAll(dueLabel)) {
    const from = label.index + label[0].length;
    const length = dateLength(words.slice(from, from + 40));
    const due2 = length === 0 ? null : readCalendarDate(words.slice(from, from + length), date);
    if (due2 !== null) return { due: due2, rest: cut(words, label.index, label[0].length + length) };
  }
  const bracket = /[([][^()[\]]{0,40}\b(\d{4}-\d{2}-\d{2})\s{0,2}[)\]]\W{0,3}$/.exec(words) ?? (owned ? /[,;–—-]\s{0,2}(\d{4}-\d{2}-\d{2})\W{0,3}$/.exec(words) : null);
  const due = bracket === null ? null : readCalendarDate(bracket[1] ?? "", date);
  return due === null || bracket === null ? { due: null, rest: words } : { due, rest: cut(words, bracket.index + bracket[0].indexOf(bracket[1] ?? ""), 10) };
}
function dateLength(text) {
  const lead = /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},?\s|the\s|end of\s)?/i.exec(text)?.[0].length ?? 0;
  const lengths = datePatterns.map((pattern) => {
    const match = pattern.exec(text.slice(lead));
    return match?.index === 0 ? lead + match[0].length : 0;
  });
  return Math.max(...lengths);
}
function referenceIn(words) {
  const match = reference.exec(words);
  if (match === null || match[0].startsWith("http") && !trackerUrl.test(match[0]))
    return { reference: null, rest: words };
  const rest = cut(words, match.index, match[0].length);
  return { reference: match[0], rest: new RegExp("\\p{L}{3}", "u").test(rest) ? rest : words };
}
function cut(words, index, length) {
  return `${words.slice(0, index)} ${words.slice(index + length)}`;
}
function tidy(words) {
  return words.replace(
    /[([]\s*(?:[,;|–—-]\s*|\b(?:see|issue|ticket|tracked in|tracking|pr|in|owner|due)\b\s*:?\s*){0,6}[)\]]/gi,
    " "
  ).replace(/([([])\s*[,;–—-]+\s*/g, "$1").replace(/\s*[,;–—-]+\s*([)\]])/g, "$1").replace(/\s{2,}/g, " ").replace(/\s+([.,;:)\]])/g, "$1").replace(/^(?:[\s:;,–—-]|\[\s?\])+/, "").replace(/[\s:;,–—(-]+$/, "").trim();
}
function stateIn(words) {
  const match = /^(?:✅|☑️?|✔️?|\[x\]|\[?(?:done|completed|fixed|ferdig|utført)\]?(?=\s?[:\-–—\]]))\s{0,2}[:–—-]?\s{0,2}|\s{0,2}(?:✅|☑️?|✔️?|[([](?:done|completed|fixed|ferdig|utført)[)\]])$/iu.exec(
    words
  );
  return match === null ? { text: words, done: false } : { text: cut(words, match.index, match[0].length).trim(), done: true };
}
function isDone(words) {
  return /^\W{0,3}(?:done|closed|complete|completed|fixed|resolved|merged|finished|yes|ferdig|utført|løst|x)\W{0,3}$|^(?:✅|☑️?|✔️?)/iu.test(
    words.trim()
  );
}
function typeOf(words) {
  const plain = words.toLowerCase();
  if (/\b(?:prevent|prevention|preventive|preventative|technical|fix|forebyggende)\b/.test(plain))
    return "prevent";
  if (/\b(?:detect|detection|monitoring|alerting|observability)\b/.test(plain)) return "detect";
  if (/\b(?:mitigate|mitigation|recovery|response|repair)\b/.test(plain)) return "mitigate";
  return /\b(?:process|documentation|docs|training|communication|prosess)\b/.test(plain) ? "process" : null;
}
function leadingType(text) {
  const match = /^(?:[([](\w{4,12})[)\]]|(\w{4,12}):)/.exec(text);
  const word = match?.[1] ?? match?.[2] ?? "";
  return /^(?:prevent|prevention|detect|detection|mitigate|mitigation|process)$/i.test(word) ? typeOf(word) : null;
}
function trackingOf(nodes, inWords) {
  const stated = inWords === null ? null : reference.exec(inWords.replace(/[\u200b\ufeff]/g, ""))?.[0] ?? null;
  if (stated !== null && (!stated.startsWith("http") || trackerUrl.test(stated))) return stated;
  for (const node of nodes) {
    for (const inner of nodesOf(node)) {
      if (inner.type === "link" && trackerUrl.test(inner.url) && !/#(?:issuecomment|discussion)/.test(inner.url))
        return inner.url;
    }
  }
  return null;
}

// src/postmortem/action-columns.ts
var columnNames = {
  text: /^(?:action|action items?|items?|task|what|description|summary|todo|to do|follow ?up|remediation|measure|improvement|aksjon|tiltak|oppgave|beskrivelse|hva|maßnahme|åtgärd)s?$/,
  type: /^(?:type|kind|category|kategori|class)$/,
  owner: /^(?:owner|owners|assignee|assigned(?: to)?|who|responsible|dri|lead|person|team|eier|ansvarlig|hvem|verantwortlich|ägare)$/,
  due: /^(?:due|due date|due by|deadline|when|target|target date|eta|by|date|frist|når|dato|fällig|termin)$/,
  tracking: /^(?:issue|issues|ticket|tickets|tracking|tracking issue|tracked in|tracker|link|links|reference|ref|bug|pr|jira|github|github issue|url|referanse|sak|lenke)$/,
  status: /^(?:status|state|done|progress|completed?|tilstand|ferdig)$/
};
function columnsOf(header) {
  const titles = header.map(
    (title) => title.toLowerCase().replace(/[^\p{L}\p{N} ]+/gu, " ").replace(/\s+/g, " ").trim()
  );
  const find = (name) => {
    const index = titles.findIndex((title) => columnNames[name].test(title));
    return index === -1 ? void 0 : index;
  };
  const rest = {
    type: find("type"),
    owner: find("owner"),
    due: find("due"),
    tracking: find("tracking"),
    status: find("status")
  };
  const taken = new Set(Object.values(rest));
  const other = titles.findIndex(
    (title, i) => !taken.has(i) && !/^(?:id|no|nr|number|priority|prio|p|)$/.test(title)
  );
  return { text: find("text") ?? (other === -1 ? 0 : other), ...rest };
}

// src/postmortem/action-items.ts
function readActionItems(document, sections, date) {
  const around = sectionWalk(sections);
  return document.root.children.flatMap((block) => {
    const open = around(block.position?.start.offset ?? 0);
    if (!open.some(({ name }) => name === "action-items") || block.type !== "list" && block.type !== "table")
      return [];
    const title = open.at(-1)?.title ?? "";
    const readings = block.type === "list" ? readList(document, block, date, typeOf(title)) : readTable(document, block, date);
    return completed.test(title) ? readings.map((reading) => ({ ...reading, item: { ...reading.item, done: true } })) : readings;
  });
}
var completed = /\b(?:completed|done|already|actions taken|what we did|finished|utført)\b/i;
function readList(document, list, date, type) {
  return list.children.flatMap((item) => {
    const nested = item.children.filter((child) => child.type === "list");
    const words = firstWords(item);
    if (/:$/.test(words) && words.length < 60 && nested.length > 0)
      return nested.flatMap((inner) => readList(document, inner, date, typeOf(words) ?? type));
    return words === "" ? [] : [readItem(document, list, item, date, type)];
  });
}
function firstWords(item) {
  return item.children.filter((child) => child.type !== "list").map((child) => wordsOf(child)).join(" ").trim();
}
function readItem(document, list, item, date, type) {
  const own = item.children.filter((child) => child.type !== "list");
  const below = item.children.filter((child) => child.type === "list").map((child) => wordsOf(child)).join(" ");
  const details = readDetails(own.map(wordsWithoutLabels).join(" "), below, date);
  const struck = own[0]?.type === "paragraph" && own[0].children[0]?.type === "delete" && own[0].children.length === 1;
  const span = placeOf(document.source, item);
  const end = ownEnd(document.source, item);
  return {
    item: {
      text: details.text,
      owner: details.owner,
      due: details.due,
      type: details.type ?? type,
      tracking: trackingOf(own, details.reference) ?? trackingOf(item.children, null),
      done: item.checked === true || struck || details.done,
      form: typeof item.checked === "boolean" ? "task" : list.ordered === true ? "numbered" : "bullet",
      span
    },
    write: { start: end, end, cell: false }
  };
}
function wordsWithoutLabels(node) {
  if (node.type === "link" && /^\W{0,2}(?:(?:tracking |github |gh )?(?:issues?|pr|pull request|ticket|link|bug|jira)|here|stated here)\W{0,2}$/i.test(
    wordsOf(node)
  ))
    return "";
  if (node.type !== "paragraph") return wordsOf(node);
  return node.children.map(wordsWithoutLabels).join("");
}
function ownEnd(source, item) {
  const block = item.children.find((child) => child.type !== "list") ?? item;
  const { start, end } = placeOf(
    source,
    block.type === "paragraph" || block.type === "heading" ? block : item
  );
  const firstLine = block.type === "paragraph" ? end : Math.min(...[source.indexOf("\n", start), end].filter((n) => n >= 0));
  return start + source.slice(start, firstLine).trimEnd().length;
}
function readTable(document, table, date) {
  const [header, ...rows] = table.children;
  if (header === void 0) return [];
  const columns = columnsOf(header.children.map((cell) => wordsOf(cell)));
  return rows.flatMap((row) => {
    const cell = (index) => index === void 0 ? void 0 : row.children[index];
    const words = (index) => wordsOf(cell(index) ?? { type: "text", value: "" }).trim();
    const text = wordsWithoutLabels({
      type: "paragraph",
      children: cell(columns.text)?.children ?? []
    }).trim();
    if (text === "" || /^[:\s-]{1,20}$/.test(text)) return [];
    const details = readDetails(text, "", date);
    const linked = trackingOf(nodesOfCell(cell(columns.tracking)), words(columns.tracking)) ?? trackingOf(nodesOfCell(cell(columns.text)), details.reference);
    return [
      {
        item: {
          text: details.text,
          type: typeOf(words(columns.type)) ?? details.type,
          owner: ownerOfCell(words(columns.owner)) ?? details.owner,
          due: readCalendarDate(words(columns.due), date) ?? details.due,
          tracking: linked,
          done: isDone(words(columns.status)) || isDone(words(columns.tracking)) || details.done,
          form: "table",
          span: placeOf(document.source, row)
        },
        write: writePlace(document.source, cell(columns.tracking), cell(columns.text))
      }
    ];
  });
}
function nodesOfCell(cell) {
  return cell === void 0 ? [] : [...nodesOf(cell)];
}
function ownerOfCell(words) {
  const owner = words.replace(/\u200b/g, "").replace(/^@/, "").trim();
  return owner === "" || /^(?:[-–—?]+|tbd|todo|none|n\/a|unassigned|nobody|\W*todo:?.*)$/i.test(owner) ? null : owner;
}
function writePlace(source, tracking, text) {
  const cell = tracking ?? text;
  if (cell === void 0) return { start: 0, end: 0, cell: false };
  const place = placeOf(source, cell);
  const raw = source.slice(place.start, place.end);
  const inner = placeAt(
    source,
    place.start + (raw.startsWith("|") ? 1 : 0),
    place.end - (/[^\\]\|$/.test(raw) || raw === "|" ? 1 : 0)
  );
  if (tracking !== void 0)
    return { start: inner.start, end: Math.max(inner.start, inner.end), cell: true };
  const end = inner.start + source.slice(inner.start, inner.end).trimEnd().length;
  return { start: end, end, cell: false };
}

export {
  printRegion,
  printStart,
  hashOf,
  lineHash,
  trimmed,
  linesOf,
  readRegions,
  readCalendarDate,
  readActionItems
};
//# sourceMappingURL=chunk-UNFYLIJC.js.map
