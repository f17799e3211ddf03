import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  two,
  utc,
  wallTimeOf,
  zoneOfId
} from "./chunk-KJGNHKXZ.js";
import {
  epochOf,
  formatDuration
} from "./chunk-2DEEEDUW.js";

// src/time/format.ts
function formatClock(instant, zone = null) {
  const wall = wallTimeOf(instant, zone === null ? utc : zoneOfId(zone));
  return `${two(wall.hour)}:${two(wall.minute)}`;
}
function formatDate(instant, zone = null) {
  const wall = wallTimeOf(instant, zone === null ? utc : zoneOfId(zone));
  return `${wall.year}-${two(wall.month)}-${two(wall.day)}`;
}
function formatInstant(instant, zone = null) {
  return `${formatDate(instant, zone)} ${formatClock(instant, zone)} ${zone === null ? "UTC" : zoneOfId(zone).label}`;
}
function formatRelative(instant, now) {
  const seconds = epochOf(now) - epochOf(instant);
  if (Math.abs(seconds) < 30) return "now";
  return seconds > 0 ? `${formatDuration(seconds)} ago` : `in ${formatDuration(seconds)}`;
}

export {
  formatClock,
  formatDate,
  formatInstant,
  formatRelative
};
//# sourceMappingURL=chunk-IYNLMMBD.js.map
