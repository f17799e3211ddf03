/** A plain list, a Markdown table or a log: lines that begin with a time. */
import { timedLinesOf } from '../timed-lines.js';
import type { ImportReader } from './import.js';

/** `[14:03] maya: rolled back`, `14:03 <maya> rolled back`, as chats print it. */
const speaker = /^(?:<([\p{L}\p{N}_.@-]{1,40})>|@?([\p{L}\p{N}_.-]{1,40}):)\s+(?=\S)/u;

export const listReader: ImportReader = {
  id: 'list',
  name: 'list of times',
  description: 'Plain list, Markdown table or chat log whose lines begin with a time',
  recognizes: () => true,
  read: (text, _, context) => {
    // Whoever imports a fenced log wants its rows.
    const lines = timedLinesOf(text.replace(/\r\n?/g, '\n').replace(/^ {0,3}(?:`{3,}|~{3,}).*$/gm, ''), context, {});
    return {
      events: lines.flatMap((line) => {
        if (line.at === null) return [];
        const said = speaker.exec(line.text);
        return [{
          at: line.at, ...(line.until === undefined ? {} : { until: line.until }), text: said ? line.text.slice(said[0].length) : line.text, actor: said?.[1] ?? said?.[2] ?? null,
          url: null, zoneAssumed: line.zoneAssumed, approximate: line.approximate, remarks: line.remarks,
        }];
      }),
      problems: lines.filter((line) => line.backwards).slice(0, 20).map((line) => `Line ${line.line} goes back in time; kept at the time it gives`),
    };
  },
};
