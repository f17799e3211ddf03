/** How long a schedule may be silent: read from its cron lines, as far as that can be said for certain. */
import { isFields } from '../../set-up/workflows.js';

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** Most days between two runs by any of the lines; `null` where that is not plain, as with certain days of a month. */
export function longestGap(schedule: unknown): number | null {
  const lines = (Array.isArray(schedule) ? schedule : [])
    .filter(isFields)
    .map(({ cron }) => (typeof cron === 'string' ? daysBetween(cron) : null));
  const known = lines.filter((days) => days !== null);
  return known.length === 0 ? null : Math.min(...known);
}

function daysBetween(cron: string): number | null {
  const fields = cron.trim().split(/\s+/);
  const [, , day, month, weekday = ''] = fields;
  if (fields.length !== 5 || month !== '*') return null;
  if (weekday === '*') return day === '*' ? 1 : null;
  const days = day === '*' ? weekdaysIn(weekday.toLowerCase()) : null;
  if (days === null) return null;
  const gaps = days.map((one, index) => (days[index + 1] ?? (days[0] ?? 0) + 7) - one);
  return Math.max(...gaps);
}

/** `1-5`, `mon,thu`, `0`; in order, each once. */
function weekdaysIn(field: string): readonly number[] | null {
  const parts = field.split(',').map((part) => {
    const [from, to = from] = part.split('-').map(weekday);
    if (from === undefined || to === undefined || from > to) return null;
    return Array.from({ length: to - from + 1 }, (_, index) => (from + index) % 7);
  });
  return parts.includes(null) ? null : [...new Set(parts.flatMap((days) => days ?? []))].sort();
}

function weekday(text: string): number | undefined {
  if (/^[0-7]$/.test(text)) return Number(text);
  const at = weekdays.indexOf(text);
  return at === -1 ? undefined : at;
}
