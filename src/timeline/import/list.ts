/** A plain list, a Markdown table or a log: lines that begin with a time. */
import { patternFrom } from '../../text/patterns.js';
import { readTimedLines } from '../../time/list/timed-lines.js';
import type { ImportReader } from './import.js';

/** `[14:03] maya: rolled back`, `14:03 <maya> rolled back`, as chats print it. */
const speaker = /^(?:<([\p{L}\p{N}_.@-]{1,40})>|@?([\p{L}\p{N}_.-]{1,40}):)\s+(?=\S)/u;

/** `maya  10:02 AM` above the words, as copied out of a chat window. */
const heading = patternFrom(
  'iu',
  String.raw`^[> \t]{0,6}(?:\*\*|__)?@?([\p{L}\p{N}_.'-]{1,40}(?: [\p{L}\p{N}_.'-]{1,40}){0,2}?)(?:\*`,
  String.raw`\*|__)?(?:\s?APP)?[ \t]{1,6}[[(]?((?:(?:today`,
  String.raw`|yesterday) at )?\d{1,2}:\d\d(?::\d\d)?(?: ?[AP]M)?)[\])]?[ \t]{0,4}$`,
);

/** Puts time and name in front of the first line of what was said; the number of lines stays. */
function fromChat(text: string): string {
  const lines = text.split('\n');
  return lines
    .map((line, index) => {
      const said = heading.exec(line.slice(0, 160));
      if (said) return '';
      const above = index === 0 ? null : heading.exec((lines[index - 1] ?? '').slice(0, 160));
      return above === null || line.trim() === ''
        ? line
        : `${above[2] ?? ''} <${(above[1] ?? '').replace(/ /g, '.')}> ${line.replace(/^[> \t]{0,8}/, '')}`;
    })
    .join('\n');
}

export const listReader: ImportReader = {
  id: 'list',
  name: 'list of times',
  description: 'Plain list, Markdown table or chat log whose lines begin with a time',
  recognizes: () => true,
  read: (text, _, context) => {
    // Whoever imports a fenced log wants its rows.
    const lines = readTimedLines(
      fromChat(text.replace(/\r\n?/g, '\n').replace(/^ {0,3}(?:`{3,}|~{3,}).*$/gm, '')),
      context,
      {},
    );
    return {
      events: lines.flatMap((line) => {
        if (line.at === null) return [];
        const said = speaker.exec(line.text);
        return [
          {
            at: line.at,
            ...(line.until === undefined ? {} : { until: line.until }),
            text: said ? line.text.slice(said[0].length) : line.text,
            actor: said?.[1] ?? said?.[2] ?? null,
            url: null,
            zoneAssumed: line.zoneAssumed,
            approximate: line.approximate,
            remarks: line.remarks,
          },
        ];
      }),
      problems: lines
        .filter((line) => line.backwards)
        .slice(0, 20)
        .map((line) => `Line ${line.line} goes back in time; kept at the time it gives`),
    };
  },
};
