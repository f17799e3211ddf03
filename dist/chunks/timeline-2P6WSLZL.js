import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  showPlan
} from "./chunk-6KPQHZMG.js";
import {
  runJob
} from "./chunk-ZRT2VM77.js";
import {
  openSource,
  usageError
} from "./chunk-SEBOBZTW.js";
import "./chunk-HL5IYM5Y.js";
import "./chunk-OWWKVRTR.js";
import {
  fit,
  ink,
  pad,
  plain,
  readText,
  screenOf,
  wrap
} from "./chunk-RNWFSVVL.js";
import "./chunk-UQ6US2O5.js";
import "./chunk-2ZU4RTL4.js";
import "./chunk-NK4N3VMI.js";
import "./chunk-24LCAH7O.js";
import {
  capitalized,
  certaintyWords,
  durationAfter,
  durationUntil,
  eventTable,
  offset,
  timelineGantt,
  timelineJob
} from "./chunk-AZOBY6V6.js";
import {
  formatClock,
  formatDate,
  formatInstant,
  formatRelative
} from "./chunk-IYNLMMBD.js";
import "./chunk-5L4IIVNL.js";
import "./chunk-XIDSZEOA.js";
import {
  exitCodes
} from "./chunk-F6LC56Z3.js";
import "./chunk-6WNA7GQB.js";
import "./chunk-QO66V34Q.js";
import "./chunk-MI7Z7LUF.js";
import "./chunk-5STWLTW6.js";
import {
  milestoneNames
} from "./chunk-KJK32FIC.js";
import "./chunk-KUQAX23D.js";
import "./chunk-4ZEMNWTY.js";
import {
  excerpt
} from "./chunk-COVOLZUP.js";
import {
  table,
  text
} from "./chunk-TETAPUMV.js";
import {
  dayOf,
  leadingDate,
  leadingTime,
  statedZoneOf,
  timedLinesOf
} from "./chunk-2SD2JBXR.js";
import {
  dateOrderOf,
  isDate,
  maskCode,
  two
} from "./chunk-KJGNHKXZ.js";
import "./chunk-VEUJSTIN.js";
import "./chunk-THCRNDOF.js";
import "./chunk-C4IRBD75.js";
import "./chunk-2DEEEDUW.js";
import "./chunk-V6US4TFI.js";

// src/timeline/entries.ts
var timelineHeading = /\b(?:time ?lines?|chronolog\w*|sequence of events|order of events|log of events|event log|incident log|tidslinje|hendelsesforløp|zeitleiste|zeitlicher ablauf|what happened(?: when)?)\b/i;
function readDocumentTimeline(markdown, name = "") {
  const text2 = markdown.replace(/\r\n?/g, "\n").slice(0, 1e6);
  const lines = text2.split("\n");
  const reference = referenceOf(lines, name);
  const sections = timelineSections(maskCode(text2, { quotes: false }).split("\n"));
  const order = dateOrderOf(text2) ?? (usZone.test(text2.slice(0, 2e4)) ? "month-first" : void 0);
  const read = (section) => readSection(lines, section, reference, order);
  const inSections = sections.flatMap(read);
  const found = inSections.length > 0 ? inSections : read({ from: 0, to: lines.length }).filter((entry) => entry.at !== null && !entry.label);
  return {
    entries: found.map((entry) => entryOf(entry, lines)),
    zone: documentZone(lines, sections, found)
  };
}
var usZone = /\b(?:[PMCE][SD]?T)\b|\bUS\/\w+|\bAmerica\/\w+/;
function referenceOf(lines, name) {
  const named = dayOfName(name);
  const stated = documentDay(lines, named);
  const day = stated ?? named;
  const year = day === null ? yearOf(lines, name) : null;
  return {
    day,
    near: day ?? (year === null ? null : { year, month: 7, day: 1 }),
    fromName: stated === null && named !== null
  };
}
function dayOfName(name) {
  const base = name.slice(name.search(/[^/\\]*$/)).slice(0, 300);
  const match = /(?<!\d)(20\d\d)([-_.]?)(0[1-9]|1[0-2])\2([0-2]\d|3[01])(?!\d)/.exec(base);
  const day = match === null ? null : { year: Number(match[1]), month: Number(match[3]), day: Number(match[4]) };
  return day !== null && isDate(day) ? day : null;
}
function documentDay(lines, near) {
  const postedAt = near === null ? "2000-01-01T00:00:00Z" : noonOf(near);
  for (const line of lines.slice(0, 2e3)) {
    const day = dayOf(line.replace(/\bpublished\b.*$|\bcreated\b.*$/i, ""), {
      postedAt,
      zone: null
    });
    if (day !== null && day.year > 2001) return day;
  }
  return null;
}
function yearOf(lines, name) {
  for (const line of lines.slice(0, 200)) {
    const match = /(?<![\w./#-])(20[0-4]\d)(?![\w/-]|\.\d)/.exec(line.slice(0, 500));
    if (match) return Number(match[1]);
  }
  const named = /(?<!\d)(20[0-4]\d)(?!\d)/.exec(name.slice(-300))?.[1];
  if (named !== void 0) return Number(named);
  const short = lines.slice(0, 200).map(
    (line) => /(?<![\d./-])\d{1,2}([./])\d{1,2}\1([0-4]\d)(?![\d./])/.exec(line.slice(0, 500))?.[2]
  ).find((year) => year !== void 0);
  return short === void 0 ? null : 2e3 + Number(short);
}
var noonOf = (day) => `${day.year}-${two(day.month)}-${two(day.day)}T12:00:00Z`;
function readSection(lines, section, { day, near, fromName }, dateOrder) {
  const zoneLine = lines.slice(0, section.from).findLast((line) => statedZoneOf(line) !== null) ?? "";
  const intro = [zoneLine, lines[section.from - 1] ?? ""].map(
    (line) => line.replace(/^\s*[-*|]\s*/, "")
  );
  const body = [...intro, ...lines.slice(section.from, section.to)].join("\n");
  const postedAt = near === null ? "2000-01-01T00:00:00Z" : noonOf(near);
  const found = timedLinesOf(
    body,
    {
      postedAt,
      zone: null,
      ...day === null ? {} : { day },
      ...dateOrder === void 0 ? {} : { dateOrder }
    },
    { datesOnly: true }
  ).map((entry) => ({ ...entry, line: entry.line - intro.length + section.from })).filter((entry) => entry.line > section.from);
  if (fromName)
    return found.map(
      (entry) => entry.dayCarried ? { ...entry, remarks: [...entry.remarks, "date from the file name"] } : entry
    );
  return near === null ? found.map(withoutYear) : found;
}
function withoutYear(entry) {
  const year = entry.at === null ? entry.date?.year : Number(entry.at.slice(0, 4));
  if (year === void 0 || year < 1998 || year > 2001) return entry;
  const {
    line,
    text: text2,
    zone,
    zoneLabel,
    zoneAssumed,
    approximate,
    remarks,
    backwards,
    dayCarried,
    heading,
    label
  } = entry;
  return {
    line,
    text: text2,
    zone,
    zoneLabel,
    zoneAssumed,
    approximate,
    remarks,
    backwards,
    dayCarried,
    heading,
    label,
    at: null
  };
}
function timelineSections(lines) {
  const headings = lines.flatMap((line, index) => {
    const atx = /^ {0,3}(#{1,6})\s+(.{1,200})/.exec(line);
    if (atx) return [{ index, level: atx[1]?.length ?? 1, title: atx[2] ?? "" }];
    const underline = /^ {0,3}(=+|-+)\s*$/.exec(lines[index + 1] ?? "");
    if (underline && /^[^\s|>*-].{0,100}$/.test(line))
      return [{ index: index + 1, level: underline[1]?.startsWith("=") ? 1 : 2, title: line }];
    return /^\*\*[^*]{1,80}\*\*:?\s*$/.test(line) ? [{ index, level: 7, title: line }] : [];
  });
  return headings.flatMap(({ index, level, title }, i) => {
    if (!timelineHeading.test(title) || headings.slice(0, i).some((outer) => timelineHeading.test(outer.title) && outer.level < level))
      return [];
    const next = headings.slice(i + 1).find((other) => other.level <= level && !isTimeHeading(other.title));
    return [{ from: index + 1, to: next?.index ?? lines.length }];
  });
}
function isTimeHeading(title) {
  const context = { postedAt: "2020-06-01T12:00:00Z", zone: null };
  return leadingTime(title, context) !== null || leadingDate(title, context) !== null;
}
function documentZone(lines, sections, found) {
  const near = sections.flatMap(({ from, to }) => lines.slice(from - 1, Math.min(to, from + 12))).map(statedZoneOf).find((zone) => zone !== null);
  const anywhere = near ?? lines.map(statedZoneOf).find((zone) => zone !== null);
  if (near) return near.label;
  const counts = /* @__PURE__ */ new Map();
  for (const { zoneLabel } of found)
    if (zoneLabel !== null) counts.set(zoneLabel, (counts.get(zoneLabel) ?? 0) + 1);
  const commonest = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  return commonest ?? anywhere?.label ?? null;
}
function entryOf(entry, lines) {
  const below = entry.heading && entry.text === "" ? paragraphBelow(lines, entry.line) : "";
  return {
    line: entry.line,
    occurredAt: entry.at,
    ...entry.until === void 0 ? {} : { until: entry.until },
    ...entry.date === void 0 ? {} : { date: `${entry.date.year}-${two(entry.date.month)}-${two(entry.date.day)}` },
    text: excerpt((entry.text === "" ? below : entry.text).replace(/\*\*|__/g, "")),
    zoneAssumed: entry.zoneAssumed,
    approximate: entry.approximate,
    remarks: entry.remarks,
    backwards: entry.backwards
  };
}
function paragraphBelow(lines, line) {
  const rest = lines.slice(line, line + 30);
  const start = rest.findIndex((text2) => text2.trim() !== "");
  if (start < 0 || /^\s{0,3}#/.test(rest[start] ?? "")) return "";
  const end = rest.findIndex((text2, i) => i > start && text2.trim() === "");
  return rest.slice(start, end < 0 ? rest.length : end).join(" ");
}

// src/render/timeline/document.ts
function renderDocumentTimeline(read, json, screen) {
  if (json) return JSON.stringify({ zone: read.zone, entries: read.entries }, null, 2);
  if (read.entries.length === 0) return "No timeline entries found.";
  const lines = read.entries.map((entry) => row(entry, screen));
  return [
    ...lines,
    ink(screen, "dim", `${read.entries.length} entries, zone ${read.zone ?? "not stated"}`)
  ].join("\n");
}
function row(entry, screen) {
  const when = entry.occurredAt === null ? entry.date ?? "no date" : formatInstant(entry.occurredAt, null);
  const doubt = entry.backwards ? ink(screen, "yellow", " goes back") : "";
  return `${ink(screen, "dim", pad(String(entry.line), 5))}${pad(when, 22)}${fit(plain(entry.text), Math.max(20, screen.width - 38))}${doubt}`;
}

// src/render/timeline/json.ts
function timelineJson(timeline) {
  const { events, milestones, durations, findings } = timeline;
  const rows = events.map(
    ({
      id,
      occurredAt,
      postedAt,
      until,
      kind,
      text: text2,
      actor,
      zoneAssumed,
      approximate,
      remarks,
      links,
      source,
      key
    }) => ({
      id,
      occurredAt,
      postedAt,
      ...until === void 0 ? {} : { until },
      kind,
      text: text2,
      actor,
      zoneAssumed,
      approximate,
      remarks,
      links,
      source,
      key
    })
  );
  return JSON.stringify({ events: rows, milestones, durations, findings }, null, 2);
}
var columns = [
  ["occurredAt", (event) => event.occurredAt],
  ["until", (event) => event.until ?? ""],
  ["postedAt", (event) => event.postedAt],
  ["kind", (event) => event.kind],
  ["text", (event) => event.text],
  ["actor", (event) => event.actor ?? ""],
  ["zoneAssumed", (event) => String(event.zoneAssumed)],
  ["approximate", (event) => String(event.approximate)],
  ["source", (event) => event.source],
  ["links", (event) => event.links.map((link) => link.url).join(" ")]
];
function timelineCsv(timeline) {
  const lines = timeline.events.map(
    (event) => columns.map(([, value]) => csvCell(value(event))).join(",")
  );
  return `${[columns.map(([name]) => name).join(","), ...lines].join("\r\n")}\r
`;
}
function csvCell(value) {
  const safe = /^\s*[=+\-@\t]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

// src/render/timeline/terminal.ts
function timelineTable(timeline, screen, zone = null) {
  return [
    ...milestoneLines(timeline, screen, zone),
    "",
    ...rowLines(timeline, screen, zone),
    ...findingLines(timeline, screen)
  ].join("\n");
}
function milestoneLines(timeline, screen, zone) {
  return milestoneNames.map((name) => {
    const milestone = timeline.milestones[name];
    const label = pad(capitalized(name), 13);
    if (milestone === void 0) return ink(screen, "dim", `${label}not known`);
    const words = [
      `${formatDate(milestone.at, zone).slice(5)} ${formatClock(milestone.at, zone)}`,
      formatRelative(milestone.at, screen.now),
      milestone.certainty,
      durationAfter(timeline, name)
    ].filter((part) => part !== "");
    return fit(`${label}${words.join(" \xB7 ")}`, screen.width);
  });
}
function rowLines(timeline, screen, zone) {
  const zero = timeline.milestones.detected?.at ?? null;
  const wide = screen.width >= 100;
  const [timeWidth, offsetWidth, kindWidth] = [7, 13, wide ? 15 : 0];
  const textWidth = Math.max(20, screen.width - timeWidth - offsetWidth - kindWidth - 2);
  let day = "";
  return timeline.events.flatMap((event) => {
    const date = formatDate(event.occurredAt, zone);
    const heading = date === day ? [] : [ink(screen, "bold", `${date} (${zone ?? "UTC"})`)];
    day = date;
    const [first = "", ...more] = wrap(`${plain(event.text)}${doubts(event)}`, textWidth);
    const clock = pad(
      `${event.approximate ? "~" : ""}${formatClock(event.occurredAt, zone)}`,
      timeWidth
    );
    const shift = ink(
      screen,
      "dim",
      pad(zero === null ? "" : offset(zero, event.occurredAt), offsetWidth)
    );
    const kind = wide ? ink(screen, "dim", pad(fit(plain(whoOrWhat(event)), kindWidth - 1), kindWidth)) : "";
    const mark = event.key ? ink(screen, "cyan", "\u25CF ") : "  ";
    return [
      ...heading,
      `${mark}${clock}${shift}${kind}${event.key ? first : ink(screen, "dim", first)}`,
      ...more.slice(0, 2).map(
        (line) => `${" ".repeat(2 + timeWidth + offsetWidth + kindWidth)}${event.key ? line : ink(screen, "dim", line)}`
      )
    ];
  });
}
function whoOrWhat(event) {
  return event.actor !== null && ["comment", "command", "attempt", "evidence", "update", "imported"].includes(event.kind) ? event.actor : event.kind;
}
function doubts(event) {
  return event.remarks.length === 0 ? "" : ` (${plain(event.remarks.join("; "))})`;
}
function findingLines(timeline, screen) {
  if (timeline.findings.length === 0) return [];
  return [
    "",
    ...timeline.findings.flatMap(
      (finding) => wrap(plain(finding.message), screen.width - 2).map(
        (line, i) => `${i === 0 ? ink(screen, "yellow", "! ") : "  "}${line}`
      )
    )
  ];
}

// src/render/timeline/formats.ts
var timelineFormats = ["table", "markdown", "json", "csv", "mermaid"];
function renderTimeline(timeline, format, screen, zone = null) {
  switch (format) {
    case "table":
      return timelineTable(timeline, screen, zone);
    case "markdown":
      return timelineMarkdown(timeline, zone);
    case "json":
      return timelineJson(timeline);
    case "csv":
      return timelineCsv(timeline);
    case "mermaid":
      return timelineGantt(timeline);
  }
}
function timelineMarkdown(timeline, zone = null) {
  const chart = timelineGantt(timeline);
  const known = milestoneNames.flatMap((name) => {
    const milestone = timeline.milestones[name];
    return milestone === void 0 ? [] : [
      [
        capitalized(name),
        formatInstant(milestone.at, zone),
        durationUntil(timeline, name),
        certaintyWords[milestone.certainty]
      ]
    ];
  });
  return [
    ...chart === "" ? [] : [`\`\`\`mermaid
${chart}
\`\`\``],
    ...known.length === 0 ? [] : [table(["Milestone", "When", "It took", "How we know"], known)],
    eventTable(timeline.events, { zone, zero: timeline.milestones.detected?.at ?? null }),
    ...timeline.findings.length === 0 ? [] : [timeline.findings.map((finding) => `- ${text(finding.message)}`).join("\n")]
  ].join("\n\n");
}

// src/cli/timeline.ts
async function runTimeline(options, io) {
  const format = formatOf(options);
  if (options.document !== void 0) {
    const read = readDocumentTimeline(readText(io, options.document, "document"), options.document);
    io.out(`${renderDocumentTimeline(read, format === "json", screenOf(io, io.now()))}
`);
    return exitCodes.ok;
  }
  const source = await openSource(options, io);
  const screen = screenOf(io, source.context.now);
  const input = { issue: source.issue };
  const run = await runJob(timelineJob, input, source, source.context, options.apply);
  io.out(
    `${renderTimeline(run.output.timeline, format, screen, source.context.config.timeZone)}
`
  );
  return showPlan(run, io, screen, {
    ...options,
    json: options.json === true || format !== "table",
    writable: source.repository !== null
  });
}
function formatOf({ format, json }) {
  const wanted = json === true ? "json" : format;
  const known = timelineFormats.find((name) => name === wanted);
  if (known === void 0)
    throw usageError(
      `--format "${wanted}" is not known`,
      `Use one of ${timelineFormats.join(", ")}.`
    );
  return known;
}
export {
  runTimeline
};
//# sourceMappingURL=timeline-2P6WSLZL.js.map
