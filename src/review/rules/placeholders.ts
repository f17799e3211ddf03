/** What a template left to be written. */
import { recognizeColumns } from '../../postmortem/action-items/columns.js';
import type { PostmortemDocument } from '../../postmortem/document.js';
import { placeAt } from '../../markdown/read.js';
import { patternFrom } from '../../text/patterns.js';
import type { Rule, RuleFinding } from '../review.js';
import { matchesIn, type Match } from '../match.js';
import { quoted } from './document-parts.js';

/** `TODO` where an answer begins: at the start of a line or after a colon, alone or followed by what is to be done. */
const marks = patternFrom(
  'g',
  String.raw`(?<=^|[:([|]\s?|[–—-]\s|[.!?]\s)(?<![\w-])(?:TODO|TBD|TBC|FIXME|XXX)(?=$|\s*[.,;:)\]–—-]`,
  String.raw`|\s+[a-z])(?::?\s?[^.!?\n]{0,80})?|\{\{[^{}]{0,80}\}\}|\[(?:insert|your|add|fill in`,
  String.raw`|describe|enter|name of|link to)\b[^\]]{0,80}\]|\blorem ipsum\b`,
);
/** Instructions of a template that somebody forgot to follow or to take out. */
const instructions = patternFrom(
  'gi',
  String.raw`\b(?:to be filled in|to fill in(?: the details)?|(?:please )?fill (?:this|me) in|please fill in`,
  String.raw`|(?:delete|remove) this (?:section|line|text))\b`,
);
const conditions =
  /\((?:if (?:relevant|applicable|any|needed|known)|delete if [^)]{1,40}|optional)\)/gi;
/**
 * Names alone are left to be filled in; quotation marks, pipes, dots and figures are those of a
 * site generator or of an alert.
 */
const filledBraces = /^\{\{(?:[<%#!-]|[^}]*["'|$.:<>%()\d=])|^\{\{\s*(?:end|else|toc|more)\s*\}\}/;
// `<summary>`, `<title>` and `<link>` alone are HTML.
const angled = patternFrom(
  'gi',
  String.raw`<(?!(?:summary|title|link)>)(?:insert|your|add|fill|describe|enter|name|date|link|title`,
  '|summary|todo)\\b[^<>\\n/=:"\'\\\\`]{0,80}>',
);

export const placeholders: Rule = {
  id: 'no-placeholder',
  formerId: 's2-placeholder',
  description: 'No placeholder from the template is left.',
  defaultSeverity: 'error',
  source: 'A draft is finished when its prompts are answered.',
  check: (document): readonly RuleFinding[] => {
    const inProse = [
      ...matchesIn(document, marks).filter((match) => !isState(document, match)),
      ...matchesIn(document, instructions),
      ...matchesIn(
        document,
        conditions,
        document.passages.filter(({ form }) => form === 'heading'),
      ),
    ]
      .filter(({ words }) => !filledBraces.test(words))
      .map(({ words, place }) => said(words, place));
    const lines = new Set<number>();
    return [...inProse, ...tagsIn(document), ...promptsIn(document)]
      .sort((a, b) => a.place.start - b.place.start)
      .filter(({ place }) => !lines.has(place.line) && lines.add(place.line) !== undefined);
  },
};

function said(words: string, place: RuleFinding['place']): RuleFinding {
  return { message: `Unexpected placeholder ${quoted(words)}, expected the answer`, place };
}

/** Of an action item it is the state, or an owner or a date that is missing, which other rules say better. */
function isState(document: PostmortemDocument, { words, passage, place }: Match): boolean {
  if (!/^(?:TBD|TODO|TBC|FIXME|XXX)/.test(words)) return false;
  if (document.actionItems.some(({ span }) => span.start <= place.start && place.end <= span.end))
    return true;
  const bare = /^(?:TBD|TODO|TBC)$/.test(words);
  if (passage.form === 'cell')
    return bare && (passage.section === 'action-items' || isColumnOfItems(document, place.start));
  // "Rotate the token – TODO": an open point of a list.
  const before = passage.text.slice(0, passage.text.indexOf(words));
  return passage.form === 'item' && bare && (before.match(/\p{L}{2,}/gu) ?? []).length >= 3;
}

/** Whether the column in which an offset stands is called "Status", "Owner", "Due" or the like. */
function isColumnOfItems({ source }: PostmortemDocument, offset: number): boolean {
  const lines = source.slice(Math.max(0, offset - 40_000), offset).split('\n');
  const cell = (lines.at(-1)?.split('|').length ?? 0) - 1;
  const from = lines.findLastIndex((line) => !line.includes('|')) + 1;
  const header = lines[from]?.split('|').map((title) => title.trim()) ?? [];
  const { status, owner, due, tracking } = recognizeColumns(header);
  return header.length > 1 && [status, owner, due, tracking].includes(cell);
}

function tagsIn({ source }: PostmortemDocument): readonly RuleFinding[] {
  return outsideCode(source).flatMap(({ line, start }) =>
    Array.from(line.matchAll(angled), (match) =>
      said(match[0], placeAt(source, start + match.index, start + match.index + match[0].length)),
    ),
  );
}

/** `<!-- Describe what happened -->` where nothing was written below it. */
const comment = /<!--\s{0,5}([^]{3,600}?)\s{0,5}-->/g;
const prompt = patternFrom(
  'i',
  String.raw`^(?:please |briefly )?(?:describe|explain|list|add|insert|write|include|fill|summari[sz]e|provide|what|who`,
  String.raw`|when|where|why|how|which|give|link|replace|use this|state|outline|document)\b`,
);

function promptsIn({ source, sections }: PostmortemDocument): readonly RuleFinding[] {
  return sections.flatMap(({ body }, i) => {
    const end = Math.min(body.end, sections[i + 1]?.heading.start ?? body.end);
    const text = source.slice(body.start, Math.min(end, body.start + 20_000));
    const [first] = Array.from(text.matchAll(comment)).filter((match) =>
      prompt.test(match[1] ?? ''),
    );
    if (first === undefined || /[\p{L}\p{N}]/u.test(text.replace(comment, ''))) return [];
    const line = first[0].split('\n', 1)[0] ?? '';
    const start = body.start + first.index;
    return [said(first[1] ?? '', placeAt(source, start, start + line.length))];
  });
}

/** Lines that hold a `<`, except those in fences and code spans. */
function outsideCode(source: string): readonly { readonly line: string; readonly start: number }[] {
  const found: { readonly line: string; readonly start: number }[] = [];
  let [start, fenced] = [0, false];
  for (const line of source.slice(0, 600_000).split('\n')) {
    if (/^\s{0,6}(?:`{3}|~{3})/.test(line)) fenced = !fenced;
    else if (!fenced && line.length < 2000 && line.includes('<') && !line.includes('`'))
      found.push({ line, start });
    start += line.length + 1;
  }
  return found;
}
