/** Instants: one spelling for a point in time, so that equal times are equal strings and order by text. */

/**
 * UTC, whole seconds, ends in Z: `2026-11-20T14:03:00Z`. A literal is checked by its form;
 * anything else is made here, so
 * that no text passes for an instant that was not read as one.
 */
export type Instant = `${number}-${number}-${number}T${string}Z`;

/** Seconds since 1970-01-01T00:00:00Z → instant. Fractions are cut. */
export function instantOfEpoch(seconds: number): Instant {
  return `${new Date(Math.floor(seconds) * 1000).toISOString().slice(0, -5)}Z` as Instant;
}

/** Any ISO 8601 text with a zone → instant, or `null` when it is not one. */
export function instantOf(text: string | null | undefined): Instant | null {
  if (!text) return null;
  const milliseconds = Date.parse(text);
  return Number.isNaN(milliseconds) ? null : instantOfEpoch(milliseconds / 1000);
}

/** Midnight UTC of a day of the calendar, `YYYY-MM-DD`. */
export function startOfDay(date: string): Instant {
  return `${date}T00:00:00Z` as Instant;
}

/** Whole seconds since 1970-01-01T00:00:00Z. */
export function epochOf(instant: Instant): number {
  return Math.floor(Date.parse(instant) / 1000);
}

/** `to - from` in seconds; negative when `to` is earlier. */
export function secondsBetween(from: Instant, to: Instant): number {
  return epochOf(to) - epochOf(from);
}

export function plusSeconds(instant: Instant, seconds: number): Instant {
  return instantOfEpoch(epochOf(instant) + seconds);
}

/** `3 min`, `1 h 5 min`, `2 d 3 h`: two units at most, rounded down; under a minute `45 s`. */
export function formatDuration(seconds: number): string {
  const s = Math.abs(Math.trunc(seconds));
  if (s < 60) return `${s} s`;
  const [d, h, m] = [
    Math.floor(s / 86_400),
    Math.floor((s % 86_400) / 3600),
    Math.floor((s % 3600) / 60),
  ];
  const parts =
    d > 0
      ? [
          [d, 'd'],
          [h, 'h'],
        ]
      : [
          [h, 'h'],
          [m, 'min'],
        ];
  return parts
    .filter(([n]) => n !== 0)
    .map(([n, unit]) => `${n} ${unit}`)
    .join(' ');
}
