/** Links inside the repository that point nowhere. Nothing is asked of the network. */
import { headingAnchors } from '../../markdown/anchors.js';
import { placeAt } from '../../markdown/read.js';
import type { PostmortemDocument } from '../../postmortem/document.js';
import type { ReviewContext, Rule, RuleFinding } from '../review.js';
import { quoted } from './document-parts.js';

const link = /\]\(<?([^()\s<>]{1,300})>?(?:\s{1,3}"[^"\n]{0,200}")?\)/g;
/** Addresses, templates of site generators, and what cannot be a path. */
const elsewhere = /^(?:[a-z][a-z\d+.-]{0,20}:|\/\/|\{|\$|%7B)|[{}]/i;

export const links: Rule = {
  id: 'links-resolve',
  description: 'Links to headings of the document and to files of the repository lead somewhere.',
  defaultSeverity: 'warning',
  source: 'A reader in three weeks has the document only.',
  check: (document, context): readonly RuleFinding[] => {
    if (!document.source.includes('](')) return [];
    const text = withoutCode(document.source);
    const anchors = headingAnchors(text);
    return Array.from(text.matchAll(link), (match) => {
      const target = match[1] ?? '';
      return { target, at: match.index + match[0].indexOf(target) };
    })
      .filter(
        ({ target }) =>
          !elsewhere.test(target) && pointsNowhere(target, document, anchors, context),
      )
      .map(({ target, at }) => ({
        message:
          `Unexpected link to ${quoted(target)}, expected ` +
          (target.startsWith('#') ? 'a heading of this document' : 'a file of the repository'),
        place: placeAt(document.source, at, at + target.length),
      }));
  },
};

/** Fences and spans of code behind spaces, so that offsets stay the same. */
function withoutCode(source: string): string {
  let fenced = false;
  return source
    .split('\n')
    .map((line) => {
      const mark = /^[ \t>]{0,40}(?:`{3}|~{3})/.test(line);
      if (mark) fenced = !fenced;
      return mark || fenced
        ? ' '.repeat(line.length)
        : line.replace(/`[^`]{1,400}`/g, (code) => ' '.repeat(code.length));
    })
    .join('\n');
}

function pointsNowhere(
  target: string,
  { path }: PostmortemDocument,
  anchors: ReadonlySet<string>,
  { exists }: ReviewContext,
): boolean {
  if (target.startsWith('#'))
    return target.length > 1 && !anchors.has(decoded(target.slice(1)).toLowerCase());
  const file = resolved(path, decoded(target.replace(/[#?].*$/, '')));
  return file !== null && exists?.(file) === false;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * As the path of the document is written, `null` above where that begins. From `/` on, site generators and GitHub
 * understand different things.
 */
function resolved(from: string, target: string): string | null {
  if (target.startsWith('/')) return null;
  const parts = from.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  const path = parts.join('/');
  return path === '' ? null : path;
}
