import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  epochOf,
  instantOfEpoch
} from "./chunk-2DEEEDUW.js";

// src/incident/due.ts
var day = 86400;
var weekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
var months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
function dueOf(words, postedAt, zone) {
  const text = words.trim().toLowerCase().replace(/[.,;)]+$/, "");
  const today = epochOf(`${dateIn(postedAt, zone)}T00:00:00Z`);
  const span = /^(\d{1,4})\s?(d|days?|w|weeks?|months?)$/.exec(text);
  if (span)
    return instantOfEpoch(
      today + Number(span[1]) * day * (span[2]?.startsWith("w") ? 7 : span[2]?.startsWith("m") ? 30 : 1)
    );
  if (text === "today") return instantOfEpoch(today);
  if (text === "tomorrow") return instantOfEpoch(today + day);
  if (text === "next week") return instantOfEpoch(today + 7 * day);
  if (text === "next month") return instantOfEpoch(today + 30 * day);
  return weekday(text, today) ?? isoDate(text) ?? namedDate(text, today);
}
function dateIn(instant, zone) {
  if (zone === null) return instant.slice(0, 10);
  return new Intl.DateTimeFormat("en-CA", {
    timeZone: zone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit"
  }).format(new Date(epochOf(instant) * 1e3));
}
function weekday(text, today) {
  const match = /^(?:next )?(sun|mon|tue|wed|thu|fri|sat)(?:s|nes|rs|ur)?(?:day)?$/.exec(text);
  if (!match) return null;
  const ahead = (weekdays.indexOf(match[1] ?? "") - new Date(today * 1e3).getUTCDay() + 7) % 7;
  return instantOfEpoch(today + (ahead === 0 ? 7 : ahead) * day);
}
function isoDate(text) {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  return match === null ? null : calendar(Number(match[1]), Number(match[2]), Number(match[3]));
}
function namedDate(text, today) {
  const match = /^(?:(\d{1,2})(?:st|nd|rd|th)? )?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?(?: (\d{1,2})(?:st|nd|rd|th)?)?(?:,? (\d{4}))?$/.exec(
    text
  );
  if (!match || match[1] === void 0 === (match[3] === void 0)) return null;
  const [month, date, year] = [
    months.indexOf(match[2] ?? "") + 1,
    Number(match[1] ?? match[3]),
    new Date(today * 1e3).getUTCFullYear()
  ];
  if (match[4] !== void 0) return calendar(Number(match[4]), month, date);
  const here = calendar(year, month, date);
  return here !== null && epochOf(here) >= today ? here : calendar(year + 1, month, date);
}
function calendar(year, month, date) {
  const at = new Date(Date.UTC(year, month - 1, date));
  const same = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === date;
  return same && year >= 1970 ? instantOfEpoch(at.getTime() / 1e3) : null;
}

export {
  dueOf,
  dateIn
};
//# sourceMappingURL=chunk-KUQAX23D.js.map
