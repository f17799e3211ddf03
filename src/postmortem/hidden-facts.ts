/**
 * Facts that only tools read, in one comment line of the front matter, which no page shows:
 * `# after-action:facts name=value …`, percent-encoded.
 */
import { readFrontMatter } from '../markdown/read.js';
import { patternFrom } from '../text/patterns.js';

const factsLine = patternFrom(
  'm',
  '^# after-action:facts((?: [a-z_]{1,40}=[A-Za-z0-9._%:/-]{0,4000}){0,40})[ \\t]*\\r?$',
);

export function printFacts(facts: Readonly<Record<string, string>>): string {
  return `# after-action:facts${Object.entries(facts)
    .map(([name, value]) => ` ${name}=${encoded(value)}`)
    .join('')}`;
}

/** What was computed and no field shows; fields of the same name, as older documents have them, win. */
export function readFacts(source: string): Readonly<Record<string, unknown>> {
  const front = readFrontMatter(source);
  const line = front === null ? null : factsLine.exec(source.slice(0, front.place.end));
  const facts = (line?.[1] ?? '')
    .split(' ')
    .flatMap((pair): readonly (readonly [string, string])[] => {
      const at = pair.indexOf('=');
      const value = at < 0 ? null : decoded(pair.slice(at + 1));
      return value === null ? [] : [[pair.slice(0, at), value]];
    });
  return { ...Object.fromEntries(facts), ...front?.data };
}

function encoded(value: string): string {
  return encodeURIComponent(value.replace(/\p{Cs}/gu, '\ufffd'))
    .replace(/[!'()*~]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/%3A/g, ':')
    .replace(/%2F/g, '/');
}

function decoded(value: string): string | null {
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
}

/** The line for tools brought up to date; without `edit` where it is not there yet. */
export function factsEdit(
  existing: string,
  generated: string,
): {
  readonly line: string;
  readonly edit: { start: number; end: number; text: string } | null;
} | null {
  const line = factsLine.exec(generated)?.[0].trimEnd();
  if (line === undefined) return null;
  const there = factsLine.exec(existing);
  if (there === null) return { line, edit: null };
  const end = there.index + there[0].trimEnd().length;
  return { line, edit: { start: there.index, end, text: line } };
}
