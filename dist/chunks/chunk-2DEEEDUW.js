import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);

// src/time/instant.ts
function instantOfEpoch(seconds) {
  return `${new Date(Math.floor(seconds) * 1e3).toISOString().slice(0, -5)}Z`;
}
function instantOf(text) {
  if (!text) return null;
  const milliseconds = Date.parse(text);
  return Number.isNaN(milliseconds) ? null : instantOfEpoch(milliseconds / 1e3);
}
function epochOf(instant) {
  return Math.floor(Date.parse(instant) / 1e3);
}
function secondsBetween(from, to) {
  return epochOf(to) - epochOf(from);
}
function plusSeconds(instant, seconds) {
  return instantOfEpoch(epochOf(instant) + seconds);
}
function formatDuration(seconds) {
  const s = Math.abs(Math.trunc(seconds));
  if (s < 60) return `${s} s`;
  const [d, h, m] = [
    Math.floor(s / 86400),
    Math.floor(s % 86400 / 3600),
    Math.floor(s % 3600 / 60)
  ];
  const parts = d > 0 ? [
    [d, "d"],
    [h, "h"]
  ] : [
    [h, "h"],
    [m, "min"]
  ];
  return parts.filter(([n]) => n !== 0).map(([n, unit]) => `${n} ${unit}`).join(" ");
}

export {
  instantOfEpoch,
  instantOf,
  epochOf,
  secondsBetween,
  plusSeconds,
  formatDuration
};
//# sourceMappingURL=chunk-2DEEEDUW.js.map
