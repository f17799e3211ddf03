import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  codeBlock,
  details,
  text
} from "./chunk-TETAPUMV.js";
import {
  redact
} from "./chunk-VEUJSTIN.js";
import {
  instantOf
} from "./chunk-2DEEEDUW.js";

// src/timeline/excerpt.ts
var rowLength = 140;
function excerpt(markdown, length = rowLength) {
  const line = withoutMarks(redact(markdown.slice(0, 4e3)).text);
  return cut(line, length);
}
function withoutMarks(markdown) {
  return markdown.replace(/<!--[\s\S]{0,4000}?(?:-->|$)/g, " ").replace(/!?\[([^\]\n]{0,300})\]\([^)\s]{0,1000}\)/g, "$1").replace(/^[ \t]{0,8}(?:`{3,}|~{3,})[^\n]*$/gm, " ").replace(/^[ \t]{0,8}(?:#{1,6}|>|[-*+]|\d{1,3}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/gm, "").replace(/(\*\*|__|~~)(?=\S)([^*_~\n]{1,300})\1/g, "$2").replace(/<\/?[a-zA-Z][^<>\n]{0,300}>/g, " ").replace(/`/g, "").replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").replace(/[\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff]/g, "").trim();
}
function cut(line, length) {
  if (line.length <= length) return line;
  const head = [...line.slice(0, length)].slice(0, -1).join("").replace(/[\ud800-\udbff]$/, "");
  const space = head.lastIndexOf(" ");
  return `${(space > length * 0.6 ? head.slice(0, space) : head).replace(/[\s,;:.–-]+$/, "")}\u2026`;
}

// src/timeline/import/import-comment.ts
var importMarkerKind = "import";
var flags = { assumed: "zone assumed", approximate: "about" };
var maxBytes = 55e3;
function printImports(imported, source) {
  const pages = [[]];
  let bytes = 0;
  for (const event of imported.events) {
    const size = new TextEncoder().encode(lineOf(event)).length + 1;
    if (bytes + size > maxBytes) {
      pages.push([]);
      bytes = 0;
    }
    pages.at(-1)?.push(event);
    bytes += size;
  }
  return pages.map((events, index) => ({
    events,
    body: pageOf(
      events,
      imported,
      source,
      pages.length === 1 ? "" : `, part ${index + 1} of ${pages.length}`
    )
  }));
}
function pageOf(events, imported, source, part) {
  const rows = `${events.length} ${events.length === 1 ? "row" : "rows"}`;
  return `**Imported: ${rows}** from ${text(source)} (${text(imported.name)}${part}). They are in the timeline now; delete this comment to take them out.

${details("What was imported", codeBlock(events.map(lineOf).join("\n"), "text"))}`;
}
function lineOf(event) {
  const marks = [
    ...event.zoneAssumed ? [flags.assumed] : [],
    ...event.approximate ? [flags.approximate] : []
  ].join(", ");
  const when = event.until === void 0 ? event.at : `${event.at}/${event.until}`;
  return [when, field(event.actor ?? ""), marks, field(event.text), event.url ?? ""].join(" | ");
}
function field(untrusted) {
  return excerpt(redact(untrusted).text.replace(/\|/g, "\xA6"));
}
function parseImportComment(body) {
  const block = /^(`{3,})text\n([\s\S]*?)\n\1$/m.exec(body.replace(/\r\n/g, "\n").slice(0, 262144))?.[2] ?? "";
  return block.split("\n").flatMap((line) => eventOf(line.replace(/\u200b/g, "")) ?? []);
}
function eventOf(line) {
  const [when = "", actor = "", marks = "", words = "", url = "", ...more] = line.split(" | ");
  const [from, to] = when.split("/");
  const [at, until] = [instantOf(from), instantOf(to)];
  if (at === null || words === "" || more.length > 0) return null;
  const shown = marks.split(", ");
  return {
    at,
    ...until === null ? {} : { until },
    text: words,
    actor: actor === "" ? null : actor,
    url: url.trim() === "" ? null : url.trim(),
    zoneAssumed: shown.includes(flags.assumed),
    approximate: shown.includes(flags.approximate),
    remarks: shown.includes(flags.assumed) ? ["zone assumed"] : []
  };
}

export {
  excerpt,
  importMarkerKind,
  printImports,
  parseImportComment
};
//# sourceMappingURL=chunk-COVOLZUP.js.map
