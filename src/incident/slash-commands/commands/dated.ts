/** A date, and behind it the reason, for commands about a follow-up. */
import { readDue } from '../../due.js';
import type { ArgumentFault, ResolvedArguments } from '../define.js';

export interface Dated {
  /** The words of the date: what they mean depends on the day on which they were written. */
  readonly date: string;
  readonly reason: string;
}

/** Words that a date may take: `end of the month`. */
const maxWords = 4;

export function parseDated(rest: string): readonly Dated[] | ArgumentFault {
  const words = rest.replace(/^(?:until|till|for|to|on|by) /i, '').split(' ');
  for (let n = Math.min(maxWords, words.length); n > 0; n -= 1) {
    const date = words
      .slice(0, n)
      .join(' ')
      .replace(/[,;:]$/, '');
    if (readDue(date, '2000-01-03T00:00:00Z', null) !== null)
      return [
        {
          date,
          reason: words
            .slice(n)
            .join(' ')
            .replace(/^[-–—:,;] ?/, ''),
        },
      ];
  }
  return { expected: 'a date or a number of days, then the reason', received: rest };
}

/** Obeyed elsewhere: an incident has nothing of its own to be due. */
export function onTrackingIssues(name: string, example: string) {
  return (): ResolvedArguments<Dated> | { readonly problem: MisplacedProblem } => ({
    problem: {
      code: 'PM630',
      message: `"/${name}" is for the issue of a follow-up, and this is an incident`,
      example,
      remedy: 'Write it on the issue that tracks the action item.',
    },
  });
}

interface MisplacedProblem {
  readonly code: 'PM630';
  readonly message: string;
  readonly example: string;
  readonly remedy: string;
}
