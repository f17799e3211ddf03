/** Imported rows are kept in a comment of ours on the issue: readable for people, and read again by the timeline. */
import { codeBlock, details, text } from '../../markdown/write.js';
import { redact } from '../../markdown/redact.js';
import { instantOf } from '../../time/instant.js';
import { excerpt } from '../../markdown/excerpt.js';
import type { Imported, ImportedEvent } from './import.js';

/** Kind of the marker of such a comment; its key is the name of the file or `pasted`. */
export const importMarkerKind = 'import';

const flags = { assumed: 'zone assumed', approximate: 'about' } as const;
const maxBytes = 55_000;

export interface ImportPage {
  /** Without the marker line, below GitHub's limit. */
  readonly body: string;
  readonly events: readonly ImportedEvent[];
}

/** As many comments as the rows need; each can stand alone. */
export function printImports(imported: Imported, source: string): readonly ImportPage[] {
  const pages: ImportedEvent[][] = [[]];
  let bytes = 0;
  for (const event of imported.events) {
    const size = new TextEncoder().encode(printEvent(event)).length + 1;
    if (bytes + size > maxBytes) {
      pages.push([]);
      bytes = 0;
    }
    pages.at(-1)?.push(event);
    bytes += size;
  }
  return pages.map((events, index) => ({
    events,
    body: printPage(
      events,
      imported,
      source,
      pages.length === 1 ? '' : `, part ${index + 1} of ${pages.length}`,
    ),
  }));
}

function printPage(
  events: readonly ImportedEvent[],
  imported: Imported,
  source: string,
  part: string,
): string {
  const rows = `${events.length} ${events.length === 1 ? 'row' : 'rows'}`;
  return (
    `**Imported: ${rows}** from ${text(source)} (${text(imported.name)}${part}). ` +
    `They are in the timeline now; delete this comment to take them out.\n\n${details('What was imported', codeBlock(events.map(printEvent).join('\n'), 'text'))}`
  );
}

/** `2026-11-20T14:03:00Z | maya | zone assumed | rolled back | https://…`; `/` joins a range. */
function printEvent(event: ImportedEvent): string {
  const marks = [
    ...(event.zoneAssumed ? [flags.assumed] : []),
    ...(event.approximate ? [flags.approximate] : []),
  ].join(', ');
  const when = event.until === undefined ? event.at : `${event.at}/${event.until}`;
  return [when, field(event.actor ?? ''), marks, field(event.text), event.url ?? ''].join(' | ');
}

/** One redacted line without the separator and without what would not survive printing. */
function field(untrusted: string): string {
  return excerpt(redact(untrusted).text.replace(/\|/g, '¦'));
}

/** The rows that a comment made by `printImports` holds. Lines that are not in the form are no rows. */
export function parseImportComment(body: string): readonly ImportedEvent[] {
  const block =
    /^(`{3,})text\n([\s\S]*?)\n\1$/m.exec(body.replace(/\r\n/g, '\n').slice(0, 262_144))?.[2] ?? '';
  return block.split('\n').flatMap((line) => parseEvent(line.replace(/\u200b/g, '')) ?? []);
}

function parseEvent(line: string): ImportedEvent | null {
  const [when = '', actor = '', marks = '', words = '', url = '', ...more] = line.split(' | ');
  const [from, to] = when.split('/');
  const [at, until] = [instantOf(from), instantOf(to)];
  if (at === null || words === '' || more.length > 0) return null;
  const shown = marks.split(', ');
  return {
    at,
    ...(until === null ? {} : { until }),
    text: words,
    actor: actor === '' ? null : actor,
    url: url.trim() === '' ? null : url.trim(),
    zoneAssumed: shown.includes(flags.assumed),
    approximate: shown.includes(flags.approximate),
    remarks: shown.includes(flags.assumed)
      ? [{ code: 'zone-assumed', zone: null, stated: false }]
      : [],
  };
}
