/** GitLab's quick action: lines of `/timeline TEXT | TIME`. */
import { isTimeProblem, readTime, type TimeContext } from '../../time/read-times.js';
import type { ImportedEvent, ImportReader } from './import.js';

const action = /^\s{0,3}\/timeline\s+(\S.{0,2000}?)\s*\|\s*([^|]{1,100})$/;

export const gitlabReader: ImportReader = {
  id: 'gitlab',
  name: 'GitLab timeline commands',
  description: 'Lines of `/timeline TEXT | TIME`',
  recognizes: (text) =>
    text.split('\n', 2000).some((line) => action.test(line.slice(0, 2200).trimEnd())),
  read: (text, _, context) => {
    const results = text
      .split('\n')
      .map((line, index) => eventFromNote(line.slice(0, 2200).trimEnd(), index + 1, context));
    return {
      events: results.flatMap(({ event }) => event ?? []),
      problems: results.flatMap(({ problem }) => problem ?? []),
    };
  },
};

function eventFromNote(
  line: string,
  number: number,
  context: TimeContext,
): { event?: ImportedEvent; problem?: string } {
  const match = action.exec(line);
  if (!match)
    return /^\s{0,3}\/timeline\b/.test(line)
      ? { problem: `Line ${number} is not \`/timeline TEXT | TIME\` and is left out` }
      : {};
  const time = readTime(match[2] ?? '', context);
  if (isTimeProblem(time)) return { problem: `Line ${number}: ${time.problem}` };
  return {
    event: {
      at: time.at,
      ...(time.until === undefined ? {} : { until: time.until }),
      text: match[1] ?? '',
      actor: null,
      url: null,
      zoneAssumed: time.zoneAssumed,
      approximate: time.approximate,
      remarks: time.remarks,
    },
  };
}
