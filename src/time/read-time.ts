/** One time that is the whole text: the argument of a slash command. */
import { listWeekdayPattern } from './calendar-words.js';
import { timesInProse } from './scan-times.js';
import type { TimeContext, TimeProblem, TimeReading } from './time-reading.js';

const example = '`14:03 UTC`, `2026-11-20 14:03 UTC` or `10m ago`';

/** `Mon Mar  2 …`: the date says it exactly. */
const weekdayFirst = new RegExp(
  `^${listWeekdayPattern}\\.?,?\\s{1,2}(?=\\d{1,2}[. ]|\\p{L}{3,9}\\.?\\s{1,2}\\d)`,
  'iu',
);

export interface ReadTimeOptions {
  /** The text may speak of a plan. Otherwise a time ahead of the moment of writing is refused. */
  readonly mayLieAhead?: boolean;
}

/**
 * The whole text is a time: the argument of a slash command. Refuses what is ambiguous or cannot have happened: a time
 * in a clock change, and one that is later than the moment of writing.
 */
export function readTime(
  text: string,
  context: TimeContext,
  options: ReadTimeOptions = {},
): TimeReading | TimeProblem {
  const trimmed = text
    .replace(/^[\s`"'(*]+|[\s`"')*.,;]+$/g, '')
    .replace(/^(?:at|since|from|around|about|on)\s+/i, (lead) =>
      /^(?:around|about)/i.test(lead) ? '~' : '',
    )
    .replace(weekdayFirst, '');
  if (trimmed === '') return { problem: 'No time was given', example };
  if (trimmed.length > 100) return { problem: 'That is too long for a time', example };
  if (/^(?:just )?now$/i.test(trimmed)) return nowReading(trimmed, context);
  const [reading, ...more] = timesInProse(trimmed.replace(/^~\s?/, 'about '), context);
  if (reading === undefined)
    return { problem: `"${trimmed}" is not a time that can be read`, example };
  const rest = trimmed.replace(/^~\s?/, 'about ');
  const around = `${rest.slice(0, reading.start)}${rest.slice(reading.end)}`.replace(
    /\b(?:about|around|approx\.?|circa|ca\.?|roughly|or so|ish|on|the)\b|[\s()[\],.~|-]/gi,
    '',
  );
  if (more.length > 0 || around !== '')
    return { problem: `"${trimmed}" contains more than a time`, example };
  return refusal(reading, context, options) ?? reading;
}

function nowReading(text: string, context: TimeContext): TimeReading {
  return {
    at: context.postedAt,
    zone: 'UTC',
    zoneLabel: 'UTC',
    zoneAssumed: false,
    approximate: false,
    remarks: [],
    start: 0,
    end: text.length,
    text,
    dated: true,
    future: false,
  };
}

function refusal(
  reading: TimeReading,
  context: TimeContext,
  { mayLieAhead = false }: ReadTimeOptions,
): TimeProblem | null {
  const skipped = reading.remarks.find((remark) => remark.code === 'clock-skipped');
  if (skipped !== undefined)
    return {
      problem: `${skipped.clock} does not exist in ${skipped.zone} on ${skipped.day}`,
      example: '`01:30 UTC`',
    };
  if (reading.clockChange === 'repeated')
    return {
      problem: `${reading.text} occurred twice that night; add the offset`,
      example: '`02:30+02:00`',
    };
  if (!reading.future) return null;
  if (!reading.dated)
    return {
      problem:
        `${reading.text} is in the future${reading.zoneAssumed ? ` in ${reading.zoneLabel} (zone assumed)` : ''}; ` +
        'add the zone or the date',
      example: `\`${context.postedAt.slice(0, 10)} ${reading.text.replace(/^\D+/, '').slice(0, 5)} UTC\``,
    };
  return mayLieAhead
    ? null
    : {
        problem: `${reading.text} is in the future${reading.zoneAssumed ? ` in ${reading.zoneLabel} (zone assumed)` : ''}`,
        example: '`now` or `10m ago`',
      };
}
