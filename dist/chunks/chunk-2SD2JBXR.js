import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  dateAt,
  dateOrderOf,
  maskCode,
  plusDays,
  timesInProse,
  utc,
  wallTimeOf,
  zoneNamed,
  zoneOfId,
  zonePattern
} from "./chunk-KJGNHKXZ.js";
import {
  epochOf,
  plusSeconds
} from "./chunk-2DEEEDUW.js";

// src/timeline/leading-time.ts
var marks = "[\\s>|*_+([\\]\\\\~#\\-\u2013\u2014\u2022`]{0,16}(?:\\d{1,3}[.)]\\s{1,3})?[*_[(`]{0,4}(?:\\[[ xX]\\]\\s{1,2})?[*_[(`]{0,4}";
var dayName = "(?:(?:mon|tue|wed|thu|fri|sat|sun|man|tir|ons|tor|fre|l\xF8r|s\xF8n)[a-z\xF8]{0,6}\\.?[\\s|,]{1,6})?";
var leadIn = new RegExp(
  `^${marks}${dayName}(?:(?:at|from|since|around|about|between|ca\\.?|approx\\.?|approximately|kl\\.?|klokken|~|day|date|time)[:]?\\s?){0,2}$`,
  "i"
);
function leadingTime(line, context) {
  const head = withColons(line.slice(0, 120));
  if (!/\d|noon|midnight|midday/i.test(head.slice(0, 60))) return null;
  const [reading] = timesInProse(head, context);
  if (reading === void 0 || reading.start > 60 || !leadIn.test(head.slice(0, reading.start)))
    return null;
  if (/^in\s/i.test(reading.text) || reading.future && !reading.dated && context.day === void 0 && epochOf(reading.at) - epochOf(context.postedAt) > 64800)
    return null;
  return { reading, end: reading.end };
}
function withColons(head) {
  return head.replace(dotted, (match) => match.replace(/\.(?=\d\d$)/, ":"));
}
var dotted = new RegExp(
  `^${marks}(?:\\d{1,2}\\.\\d{1,2}\\.\\d{4},?\\s(?:kl\\.?\\s?)?)?(?:[01]?\\d|2[0-3])\\.[0-5]\\d(?=\\s{0,3}(?:[|:\u2013\u2014-]|$|\\p{Lu}))`,
  "u"
);
function labelledTime(line, context) {
  const match = /^[\s*_|>-]{0,8}([\p{L}][\p{L}\p{N} /()*_-]{1,60}?)[*_\s]{0,4}:[*_\s]{0,4}(?=[\d~])/u.exec(
    line.slice(0, 160)
  );
  if (!match) return null;
  const rest = line.slice(match[0].length, match[0].length + 60).replace(/(\d{4},?\s)([01]?\d|2[0-3])\.([0-5]\d)(?!\d)/, "$1$2:$3");
  const [reading] = timesInProse(rest, context);
  if (reading === void 0 || reading.start > 1 || rest.slice(reading.end).replace(/[\s*_|.)]/g, "") !== "")
    return null;
  return { reading, end: line.length, label: (match[1] ?? "").trim() };
}
function leadingDate(line, context) {
  const head = line.slice(0, 120);
  const lead = new RegExp(`^${marks}${dayName}(?:on\\s|day\\s|date:?\\s)?`, "i").exec(head)?.[0] ?? "";
  const found = dateAt(head, lead.length, today(context), context.dateOrder);
  if (found === null || found.relative) return null;
  const second = /^\s?(?:-|–|to|til)\s?/.exec(head.slice(found.end));
  const until = second ? dateAt(head, found.end + second[0].length, today(context), context.dateOrder) : null;
  const end = until === null ? found.end : until.end;
  return {
    date: found.date,
    end: end + (/^[\s|]{0,3}-{1,2}:-{1,2}/.exec(head.slice(end))?.[0].length ?? 0)
  };
}
function dayOf(line, context) {
  const head = line.slice(0, 300);
  const bare = head.replace(/^[\s#>*_|[(-]{0,12}|[\s*_|:)\]-]{0,12}$/g, "").replace(/^[a-zø]{3,9}day?,?\s/i, "");
  for (const match of head.matchAll(
    /(?<![\p{L}\d./-])(?:\d{1,4}(?=[-/. ]|st|nd|rd|th)|[A-Za-zä]{3,9}(?= \d))/gu
  )) {
    const found = dateAt(head, match.index, today(context), context.dateOrder);
    if (found === null || found.relative) continue;
    const written = head.slice(found.start, found.end);
    if (/\d{4}/.test(written) || written === bare) return found.date;
  }
  return null;
}
function today(context) {
  return context.day ?? wallTimeOf(context.postedAt, context.zone === null ? utc : zoneOfId(context.zone));
}

// src/timeline/zone-statement.ts
var statement = new RegExp(
  `(?:\\b(?:in|times?(?: are)?(?: in)?|klokkeslett|tid(?:er)?|tidspunkt|time ?zone(?: is)?:?|zone:?|using)\\s{1,3}|[([]\\s?(?:all times )?(?:in )?)[*_\`]{0,2}(${zonePattern})`,
  "g"
);
function statedZoneOf(line) {
  for (const match of line.slice(0, 400).matchAll(statement)) {
    const zone = zoneNamed(match[1] ?? "");
    if (zone !== null) return zone;
  }
  return null;
}

// src/timeline/timed-lines.ts
var maxCharacters = 262144;
var rollOver = 5 * 3600;
function timedLinesOf(body, context, options = {}) {
  if (!/\d/.test(body)) return [];
  const text = body.slice(0, maxCharacters);
  const raw = text.split("\n");
  const masked = maskCode(text, { quotes: false }).split("\n");
  const reader = new ListReader(
    { ...context, dateOrder: context.dateOrder ?? dateOrderOf(text) },
    options
  );
  for (const [index, line] of masked.entries())
    reader.read(line, raw[index] ?? "", index + 1, () => reader.wordsBelow(masked, raw, index));
  return reader.settled();
}
var ListReader = class {
  constructor(context, options) {
    this.context = context;
    this.options = options;
    this.day = context.day ?? null;
  }
  context;
  options;
  out = [];
  zone = null;
  day;
  previous = null;
  anyDate = false;
  read(masked, raw, line, below) {
    if (masked.length > 2e4 || !/\d|\bUTC\b|[A-Z]T\b|[Tt]ime/.test(masked.slice(0, 400))) return;
    const found = leadingTime(masked, this.contextHere());
    const labelled = found === null && this.isDocument() ? labelledTime(masked, this.contextHere()) : null;
    if (found !== null) this.add(found, wordsBehind(raw, found.end) || below(), raw, line);
    else if (labelled !== null) this.add(labelled, labelled.label, raw, line);
    else if (!(this.options.datesOnly === true && this.addDate(masked, raw, line, below)))
      this.learn(masked);
  }
  contextHere() {
    const zone = this.zone === null ? {} : { zone: null, threadZone: this.zone };
    return { ...this.context, ...zone, ...this.day === null ? {} : { day: this.day } };
  }
  /** A line that is no entry may still say the zone or the day of those below. */
  learn(line) {
    if (line.trim().length > 300) return;
    this.zone = statedZoneOf(line) ?? this.zone;
    const day = dayOf(line, this.contextHere());
    if (day === null) return;
    [this.day, this.previous, this.anyDate] = [day, null, true];
  }
  add(found, text, raw, line) {
    const { reading, backwards } = this.inOrder(found.reading);
    const known = reading.dated || this.day !== null || this.context.day !== void 0 || !this.isDocument();
    this.previous = reading.at;
    this.day = this.day !== null || reading.dated ? wallTimeOf(reading.at, zoneOfId(reading.zone)) : this.day;
    const dayCarried = !reading.dated && !this.anyDate;
    this.anyDate ||= reading.dated;
    const zoneAssumed = reading.zoneAssumed && this.zone === null;
    if (!reading.zoneAssumed && !/\bago$|^T[+-]/i.test(reading.text))
      this.zone = zoneNamed(reading.zoneLabel) ?? zoneOfId(reading.zone);
    this.out.push({
      line,
      at: known ? reading.at : null,
      ...known && reading.until !== void 0 ? { until: reading.until } : {},
      text,
      zone: reading.zone,
      zoneLabel: reading.zoneAssumed ? null : reading.zoneLabel,
      zoneAssumed,
      approximate: reading.approximate,
      remarks: zoneAssumed ? reading.remarks : reading.remarks.filter((remark) => !remark.startsWith("zone assumed")),
      backwards,
      dayCarried,
      label: "label" in found,
      heading: /^\s{0,3}#{1,6}\s/.test(raw)
    });
  }
  isDocument() {
    return this.options.datesOnly === true;
  }
  /** Lines right below a time that stands alone, up to an empty one or the next entry. */
  wordsBelow(masked, raw, index) {
    const words = [];
    for (let i = index + 1; i < Math.min(raw.length, index + 12); i += 1) {
      const line = masked[i] ?? "";
      if (line.trim() === "" || /^\s{0,3}#{1,6}\s/.test(line) || leadingTime(line, this.contextHere()) !== null || leadingDate(line, this.contextHere()) !== null)
        break;
      words.push((raw[i] ?? "").replace(/^[\s>*+-]{0,8}/, "").trim());
    }
    return words.join(" ");
  }
  addDate(masked, raw, line, below) {
    const found = leadingDate(masked, this.contextHere());
    if (found === null) return false;
    const text = wordsBehind(raw, found.end) || below();
    [this.day, this.previous, this.anyDate] = [found.date, null, true];
    if (text === "" || /^\s{0,3}#{1,6}\s/.test(raw)) return true;
    this.out.push({
      line,
      at: null,
      date: found.date,
      text,
      zone: "UTC",
      zoneLabel: null,
      zoneAssumed: true,
      approximate: false,
      remarks: [],
      backwards: false,
      dayCarried: false,
      heading: false,
      label: false
    });
    return true;
  }
  /** Carries an undated clock on from the row before: next day when it falls back far, afternoon when "1:05" follows "12:10". */
  inOrder(reading) {
    const { previous } = this;
    if (previous === null || reading.dated)
      return { reading, backwards: previous !== null && reading.dated && reading.at < previous };
    let at = epochOf(sameDay(reading, previous));
    const before = epochOf(previous);
    if (/^\d:\d\d$/.test(reading.text) && before - at > 5 * 3600 && at + 43200 >= before && at + 43200 - before < rollOver)
      at += 43200;
    else if (before - at > rollOver) at += 86400;
    else if (at - before > 86400 - rollOver) at -= 86400;
    return { reading: moved(reading, at - epochOf(reading.at)), backwards: at < before };
  }
  /** An undated list that would end after it was written began a day earlier. */
  settled() {
    const told = this.out.filter((entry) => entry.text !== "" || entry.heading);
    const last = told.reduce(
      (latest, { at }) => at !== null && (latest === null || at > latest) ? at : latest,
      null
    );
    if (this.anyDate || this.day !== null || last === null) return told;
    const ahead = epochOf(last) - epochOf(this.context.postedAt) - 900;
    if (ahead <= 43200 && !told.some(({ at }) => at !== null && epochOf(this.context.postedAt) - epochOf(at) > 3600))
      return told;
    if (ahead <= 0) return told;
    const days = Math.ceil(ahead / 86400);
    return told.map(
      (entry) => entry.at === null ? entry : {
        ...entry,
        at: plusSeconds(entry.at, -days * 86400),
        ...entry.until === void 0 ? {} : { until: plusSeconds(entry.until, -days * 86400) }
      }
    );
  }
};
function moved(reading, seconds) {
  if (seconds === 0) return reading;
  return {
    ...reading,
    at: plusSeconds(reading.at, seconds),
    ...reading.until === void 0 ? {} : { until: plusSeconds(reading.until, seconds) }
  };
}
function sameDay(reading, previous) {
  const zone = zoneOfId(reading.zone);
  const [own, wanted] = [wallTimeOf(reading.at, zone), wallTimeOf(previous, zone)];
  const days = Math.round(
    (Date.UTC(wanted.year, wanted.month - 1, wanted.day) - Date.UTC(own.year, own.month - 1, own.day)) / 864e5
  );
  if (days === 0) return reading.at;
  const again = timesInProse(reading.text, {
    postedAt: previous,
    zone: reading.zone,
    day: plusDays(own, days)
  })[0];
  return again !== void 0 && again.zone === reading.zone ? again.at : plusSeconds(reading.at, days * 86400);
}
var separator = /^[\s*_)\]|`#~]{0,8}(?:[-–—:=|]{1,3}>?|=>|→)?[\s*_|:–—-]{0,8}/;
function wordsBehind(raw, end) {
  return raw.slice(end).replace(/^\s?-?ish\b\.?|^\?+(?=\s)|^\s\((?:maybe|approx|ca)[^)\n]{0,30}\)/i, "").replace(separator, "").replace(/\s*\|?\s*$/, "").trim();
}

export {
  leadingTime,
  leadingDate,
  dayOf,
  statedZoneOf,
  timedLinesOf
};
//# sourceMappingURL=chunk-2SD2JBXR.js.map
