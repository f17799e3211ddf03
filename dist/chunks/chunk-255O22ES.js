import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  remarkFrontmatter,
  remarkGfm,
  remarkParse,
  unified
} from "./chunk-LQ5ZQCRT.js";
import {
  require_dist
} from "./chunk-24LCAH7O.js";
import {
  __toESM
} from "./chunk-V6US4TFI.js";

// src/markdown/read.ts
var import_yaml = __toESM(require_dist(), 1);

// src/markdown/tree.ts
var processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ["yaml"]).freeze();
var readable = 6e5;
var whole = 6e4;
var piece = 6e3;
var maxTableBytes = 24e3;
var maxLineLength = 4e3;
function parseTree(source) {
  const text = flattened(source.slice(0, readable));
  if (text.length <= whole && !isHeavy(text)) return parsePiece(text, 0);
  return {
    type: "root",
    children: piecesOf(text).flatMap(
      ({ start, end }) => parsePiece(text.slice(start, end), start).children
    )
  };
}
function parsePiece(text, offset) {
  try {
    const root = processor.parse(text);
    if (offset > 0) shift(root, offset);
    return root;
  } catch {
    return { type: "root", children: [] };
  }
}
function shift(node, by) {
  if (node.position?.start.offset !== void 0) node.position.start.offset += by;
  if (node.position?.end.offset !== void 0) node.position.end.offset += by;
  if ("children" in node) for (const child of node.children) shift(child, by);
}
function flattened(source) {
  const runs = source.replace(/(?:[>[\]!*_`~(<|\\][ \t]?){120,}/g, blank).replace(/(?:(?:[-+*]|\d{1,9}[.)])[ \t]{1,4}(?:\[[ x]\][ \t])?){8,}/g, blank);
  return runs.split("\n").map(
    (line) => line.length <= maxLineLength ? line : line.slice(0, maxLineLength) + line.slice(maxLineLength).replace(/[*_[\]<>~!&\\|`#:@/.]/g, " ")
  ).join("\n");
}
function blank(run) {
  return " ".repeat(run.length);
}
function isHeavy(text) {
  return /(?:[^\n]{1,20}\n){800}/.test(text) || (text.match(/^\s{0,3}[-*+>[|]/gm)?.length ?? 0) > 800;
}
function piecesOf(text) {
  const pieces = [];
  let [start, at] = [0, 0];
  let fence = null;
  let previous = "";
  while (at < text.length) {
    const newline = text.indexOf("\n", at);
    const end = newline === -1 ? text.length : newline + 1;
    const line = text.slice(at, Math.min(end, at + 200));
    const run = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    const heading = fence === null && /^#{1,6} /.test(line);
    const length = at - start;
    const inTable = line.startsWith("|") && length < maxTableBytes;
    if (start < at && fence === null && (heading && length > piece / 4 || length > piece / 2 && previous.trim() === "" && !/^\s/.test(line) || length > piece && !inTable)) {
      pieces.push({ start, end: at });
      start = at;
    }
    if (run !== void 0) fence = fence === null ? run : run.startsWith(fence) ? null : fence;
    previous = line;
    at = end;
  }
  return [...pieces, { start, end: text.length }];
}

// src/markdown/read.ts
function readMarkdown(source) {
  const root = parseTree(source);
  const first = root.children[0];
  return {
    source,
    root,
    frontMatter: first?.type === "yaml" ? readFrontMatter(source, first) : null
  };
}
function readFrontMatter(source, node) {
  const place = placeOf(source, node);
  const base = source.indexOf("\n", place.start) + 1;
  try {
    const document = (0, import_yaml.parseDocument)(node.value, {
      logLevel: "silent",
      prettyErrors: false,
      uniqueKeys: true
    });
    const problems = [...document.errors, ...document.warnings].map((error) => ({
      message: error.message,
      place: placeAt(source, base + error.pos[0], base + error.pos[1])
    }));
    const data = document.errors.length > 0 ? {} : document.toJS({ maxAliasCount: 20 });
    return {
      data: isRecord(data) ? data : {},
      entries: entriesOf(source, base, document.contents, isRecord(data) ? data : {}),
      place,
      problems
    };
  } catch (error) {
    return {
      data: {},
      entries: [],
      place,
      problems: [{ message: error instanceof Error ? error.message : "unreadable", place }]
    };
  }
}
function entriesOf(source, base, contents, data) {
  if (!(0, import_yaml.isMap)(contents)) return [];
  return contents.items.flatMap(({ key, value }) => {
    if (!(0, import_yaml.isScalar)(key) || !key.range) return [];
    const name = String(key.value);
    const range = hasRange(value) ? value.range : [key.range[1] + 1, key.range[1] + 1];
    const valuePlace = placeAt(source, base + range[0], base + range[1]);
    return [
      {
        key: name,
        value: Object.hasOwn(data, name) ? data[name] : void 0,
        place: placeAt(source, base + key.range[0], base + range[1]),
        valuePlace
      }
    ];
  });
}
function hasRange(value) {
  return typeof value === "object" && value !== null && "range" in value && Array.isArray(value.range);
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function placeOf(source, node) {
  const { start, end } = node.position ?? { start: { offset: 0 }, end: { offset: 0 } };
  return placeAt(source, start.offset ?? 0, end.offset ?? 0);
}
function placeAt(source, start, end) {
  const starts = lineStartsOf(source);
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = low + high >> 1;
    if ((starts[middle] ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return { start, end, line: low, column: start - (starts[low - 1] ?? 0) + 1 };
}
var lineStarts = /* @__PURE__ */ new Map();
function lineStartsOf(source) {
  const known = lineStarts.get(source);
  if (known !== void 0) return known;
  const starts = [0, ...Array.from(source.matchAll(/\n/g), (match) => match.index + 1)];
  if (lineStarts.size > 3) lineStarts.clear();
  lineStarts.set(source, starts);
  return starts;
}
function wordsOf(node) {
  if (node.type === "text" || node.type === "inlineCode" || node.type === "code")
    return node.value.replace(/\s*\n\s*/g, " ");
  if (node.type === "break") return " ";
  if (!("children" in node)) return "";
  return node.children.map((child) => wordsOf(child)).join(isInline(node) ? "" : " ");
}
function isInline(node) {
  return [
    "paragraph",
    "heading",
    "emphasis",
    "strong",
    "delete",
    "link",
    "linkReference",
    "tableCell"
  ].includes(node.type);
}
function* nodesOf(node) {
  yield node;
  if ("children" in node) for (const child of node.children) yield* nodesOf(child);
}

// src/postmortem/section-names.ts
var names = [
  [
    "went-well",
    /^(?:what|things that|that which) (?:went|worked) (?:well|right|good)|^(?:what|things) (?:we did well|worked)$|^went well$|^(?:hva|det som) (?:gikk|fungerte) (?:bra|godt)|^hva fungerte$|^was (?:lief )?gut (?:lief)?|^ce qui a bien|^positives?$|^successes$/
  ],
  [
    "went-badly",
    /^(?:what|things that) (?:went|did not go|didnt go|did not work|didnt work)\b|^(?:what|how) (?:could|can|should) (?:have gone |be |have been |we )?(?:better|improved?|do better)|^(?:what|things) (?:could|can|to) .{0,20}(?:better|improved?)|^went (?:wrong|poorly|badly)$|^(?:hva|det som) (?:gikk|fungerte) (?:dårlig|galt|ikke)|^was (?:lief )?schlecht|^areas (?:for|of) improvement$|^negatives?$/
  ],
  [
    "lucky",
    /^(?:where|how) (?:we|did we) (?:got|get|were) lucky|^(?:we )?got lucky$|^luck$|^(?:where we got )?luck(?:y)?$|^(?:hvor|hvordan) (?:hadde|var) vi (?:flaks|heldige)|^near misses$/
  ],
  [
    "action-items",
    /^(?:\w{1,20} )?(?:action items?|actions?|action points?|action plan|follow ?ups?|follow up (?:items?|actions?|tasks?|improvements?|work)|followup (?:items?|actions?|tasks?)|next steps?|to ?dos?|tasks|remediations?|remediation (?:items?|actions?|steps?|plan)|corrective (?:and preventati?ve )?(?:actions?|measures?)|corrective and preventati?ve (?:actions?|measures?)|preventati?ve (?:actions?|measures?)|prevention|improvements?|mitigation actions?|moving forward|what are we doing next|what we are doing|what happens next|whats next|aksjonspunkter|aksjoner|tiltak|oppfølging|oppfølgingspunkter|handlingspunkter|forbedringer|maßnahmen|massnahmen|åtgärder|handlinger|actiepunten|acciones)$|^how (?:we|are we|will we) (?:prevent|avoid)|^preventing\b/
  ],
  [
    "contributing-factors",
    /^(?:the )?(?:probable |suspected |identified )?(?:root )?causes?(?: analysis)?$|^root causes?\b|^rca$|^contributing (?:factors?|causes?|conditions?)|^causes? and (?:contributing )?factors?|^(?:technical )?(?:cause|analysis|analyse)$|^why (?:did )?(?:it|this) happen(?:ed)?$|^five whys$|^5 whys$|^rotårsak(?:er|en|sanalyse)?$|^årsak(?:er|en)?$|^medvirkende (?:faktorer|årsaker)|^ursachen?$|^grundorsak(?:er)?$|^what caused\b/
  ],
  [
    "trigger",
    /^(?:the )?triggers?(?:ing event)?$|^utløsende (?:faktor|årsak|hendelse)(?:er)?$|^auslöser$|^fault$/
  ],
  [
    "impact",
    /^(?:customer |user |business |service )?impacts?(?: (?:assessment|analysis|summary|on users|on customers|and scope))?$|^(?:who|what) was (?:affected|impacted)|^affected (?:users|services|customers)|^scope(?: of impact)?$|^konsekvens(?:er)?$|^(?:påvirkning|omfang|auswirkungen|konsekvenser|påverkan)$|^consequences?$/
  ],
  [
    "timeline",
    /^events?(?: timeline)?$|^(?:incident |detailed |full |event )?(?:timeline|time line|chronology|chronological|tidslinje|hendelsesforløp|zeitleiste|zeitlicher ablauf|ablauf|tidslinjen|sequence of events|log of events|incident log)\b/
  ],
  [
    "detection",
    /^(?:incident )?detection$|^how (?:did we|we|was it|it was|was this|were we) (?:find out|found out|know|knew|detect(?:ed)?|noticed?|notified|discovered)|^(?:påvisning|oppdagelse|deteksjon|erkennung|upptäckt)$|^discovery$|^monitoring and detection$/
  ],
  [
    "resolution",
    /^(?:the )?(?:resolutions?|recovery|mitigations?|response|incident response|fix|solution|løsning(?:en)?|lösung|behebung|håndtering|lösning)(?: (?:and|og) (?:recovery|resolution|response|mitigation|prevention|follow ?up))?$|^how (?:did we|we|it was|was it) (?:fix(?:ed)?|resolved?|respond(?:ed)?|mitigated?)/
  ],
  [
    "background",
    /^(?:background|context|lead ?up|leadup|bakgrunn|kontekst|hintergrund|bakgrund|prerequisites|system overview|introduction|preface)$|^background\b/
  ],
  [
    "links",
    /^(?:links?|linker|lenker|references?|referanser|related|resources|appendix|supporting (?:information|materials?|links|documents?)|further reading|see also|related (?:links|issues|incidents|documents?)|verweise)\b/
  ],
  [
    "summary",
    /^(?:executive |incident |issue |brief |short |problem )?(?:summary|overview|synopsis|abstract|tl;?dr|tldr|sammendrag|oppsummering|zusammenfassung|sammanfattning|resumen|résumé|samenvatting|what happened|hva skjedde|description|incident description|problem statement)\b/
  ]
];
function sectionNameOf(title) {
  const plain = normalTitle(title);
  if (plain === "") return "other";
  return names.find(([, pattern]) => pattern.test(plain))?.[0] ?? "other";
}
function normalTitle(title) {
  return title.slice(0, 200).toLowerCase().normalize("NFC").replace(/[([{][^)\]}]{0,150}[)\]}]?/g, " ").replace(/['’`*_]/g, "").replace(/[^\p{L}\p{N};]+/gu, " ").replace(/^\s*(?:\d{1,3}(?:\s\d{1,3}){0,3}\s)?/, "").trim();
}

// src/postmortem/sections.ts
var lineDepth = 7;
function readSections(document) {
  const marks = marksOf(document);
  return marks.map((mark, i) => {
    const next = marks.find((other, j) => j > i && other.depth <= mark.depth);
    const body = placeAt(
      document.source,
      mark.heading.end,
      next?.heading.start ?? document.source.length
    );
    return {
      name: sectionNameOf(mark.title),
      title: mark.title,
      depth: mark.depth,
      heading: mark.heading,
      body,
      text: document.source.slice(body.start, body.end)
    };
  });
}
function marksOf(document) {
  return document.root.children.flatMap((node, i) => {
    const { start, end } = {
      start: node.position?.start.offset ?? 0,
      end: node.position?.end.offset ?? 0
    };
    if (node.type === "heading")
      return [
        {
          title: wordsOf(node).trim(),
          depth: node.depth,
          heading: placeAt(document.source, start, end)
        }
      ];
    return lineMark(document, node, document.root.children[i + 1]);
  });
}
function lineMark(document, node, next) {
  if (node.type !== "paragraph") return [];
  const [first, second] = node.children;
  const start = node.position?.start.offset ?? 0;
  if (first?.type === "strong") {
    const words2 = wordsOf(first).trim();
    const colon = words2.endsWith(":") || second?.type === "text" && /^\s?:/.test(second.value);
    if (!colon && node.children.length > 1) return [];
    const end = (first.position?.end.offset ?? start) + (words2.endsWith(":") || !colon ? 0 : 1);
    return named({
      title: words2.replace(/:$/, ""),
      depth: lineDepth,
      heading: placeAt(document.source, start, end)
    });
  }
  const words = wordsOf(node).trim();
  if (words.length > 40 || next?.type !== "list" && next?.type !== "table") return [];
  return named({
    title: words.replace(/:$/, ""),
    depth: lineDepth,
    heading: placeAt(document.source, start, node.position?.end.offset ?? start)
  });
}
function named(mark) {
  return sectionNameOf(mark.title) === "other" ? [] : [mark];
}
function sectionWalk(sections) {
  let next = 0;
  let open = [];
  return (offset) => {
    for (let section = sections[next]; section !== void 0 && section.heading.start <= offset; section = sections[next]) {
      const { start } = section.heading;
      open = [...open.filter(({ body }) => start < body.end), section];
      next += 1;
    }
    open = open.filter(({ body }) => offset < body.end);
    return open;
  };
}
function innermost(open) {
  return open.findLast(({ name }) => name !== "other") ?? open.at(-1) ?? null;
}

export {
  readMarkdown,
  placeOf,
  placeAt,
  wordsOf,
  nodesOf,
  readSections,
  sectionWalk,
  innermost
};
//# sourceMappingURL=chunk-255O22ES.js.map
