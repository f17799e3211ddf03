/**
 * Where an action item is tracked: `#12`, `owner/repo#12`, the link of a tracker, or the key of
 * another one (`PAY-123`).
 */
import type { Nodes } from 'mdast';
import { nodesOf } from '../../markdown/read.js';
import { patternFrom } from '../../text/patterns.js';
import { cut } from './words.js';

export interface ReferenceReading {
  readonly reference: string | null;
  readonly rest: string;
}

const reference =
  /https?:\/\/[^\s<>()|]{3,500}(?<![.,;:!?])|(?<![\w/&])(?:[\w.-]{1,60}\/[\w.-]{1,100})?#\d{1,9}\b/g;
const trackerUrl = patternFrom(
  'i',
  String.raw`/(?:-/)?(?:issues?|pull|pulls|merge_requests|work_items|_workitems/edit|browse`,
  String.raw`|discussions|tickets?)/(?:edit/)?[\w-]*\d|(?:trello\.com/c|app\.asana\.com`,
  String.raw`|linear\.app/[\w-]{1,60}/issue|app\.shortcut\.com|clickup\.com/t|notion\.so)/`,
);
/** "rule #3" counts something; it names no issue. */
const counted = patternFrom(
  'i',
  String.raw`\b(?:rules?|steps?|items?|points?|numbers?|no\.?|options?|questions?|actions?|phases?|parts?|sections?`,
  String.raw`|appendix|lessons?|hypothes[ie]s|factors?|attempts?|priority|nodes?|regions?|versions?|cases?|chapters?`,
  String.raw`|pages?|figures?|tables?|rank|top|clusters?|replicas?|shards?|reasons?|principles?|§)\s{0,2}$`,
);

function issueIn(words: string): RegExpExecArray | null {
  const found = Array.from(words.matchAll(reference)).filter((match) =>
    match[0].startsWith('http') ? trackerUrl.test(match[0]) : !isCounted(words, match),
  );
  const last = found.at(-1);
  // "Revert octo/shop#40 (octo/shop#41)": the one at the end, in brackets, is where it is tracked.
  return last !== undefined && inEndBracket(words, last) ? last : (found[0] ?? null);
}

function inEndBracket(words: string, { index, 0: whole }: RegExpExecArray): boolean {
  return (
    /[([]\s{0,2}$/.test(words.slice(Math.max(0, index - 3), index)) &&
    /^\s{0,2}[)\]][\s.]{0,3}$/.test(words.slice(index + whole.length))
  );
}

function isCounted(words: string, match: RegExpExecArray): boolean {
  const end = match.index + match[0].length;
  return (
    match[0].startsWith('#') &&
    (/^ of (?:the|this|our|that)\b/i.test(words.slice(end, end + 20)) ||
      (/\b(?:the|our|its|their|a)\s$/i.test(
        words.slice(Math.max(0, match.index - 8), match.index),
      ) &&
        /^#\d{1,2}$/.test(match[0]) &&
        /^ \p{L}/u.test(words.slice(end, end + 2))) ||
      counted.test(words.slice(Math.max(0, match.index - 40), match.index)))
  );
}

/** Standards and severities are written like keys. */
const noKey = patternFrom(
  '',
  String.raw`^(?:UTF|SHA|ISO|IEC|RFC|CVE|CWE|HTTP|TLS|SSL|AES|MD|COVID|GPT|IPV|RSA|ECDSA|PEP|KEP|SEV|PRI|ADR|PCI`,
  String.raw`|SOC|NIST|GDPR|EU|US|UTC|GMT|AZ|VM|EC|S|P|T|V|X|H|Q|JDK|JAVA|ARM|AMD|X86|INC|ES|RHEL|WIN|IE|HSTS|BASE|CP)-`,
);
const keyLabel = patternFrom(
  'iu',
  String.raw`(?<!\p{L})(?:jira|linear|ticket|tracked (?:in|as|at|by)|tracking|tracker|see|shortcut|youtrack`,
  String.raw`|issue)\s{0,2}[:=]?\s{0,2}[([]?([A-Z][A-Z0-9]{1,9}-\d{1,6})(?![\w-])[)\]]?`,
);
const keyBracket = /[([]\s?([A-Z][A-Z0-9]{1,9}-\d{1,6})\s?[)\]]/;
const keyFirst =
  /^[*_`[(]{0,3}([A-Z][A-Z0-9]{1,9}-\d{1,6})[*_`\])]{0,3}(?=[\s:–—,.-]|$)\s{0,2}[:–—-]?/;
const keyLast = patternFrom(
  '',
  String.raw`(?<!\b(?:to|use|with|from|via|of|in|on|for|the|an?|by|support`,
  String.raw`|than) )(?<![\w-])([A-Z][A-Z0-9]{1,9}-\d{1,6})[\s.)\]]{0,3}$`,
);

/** The issue that the words name, and the words without it. A bare link is the text as well. */
export function referenceIn(words: string): ReferenceReading {
  const match = issueIn(words) ?? keyIn(words);
  if (match === null) return { reference: null, rest: words };
  const further =
    /^(?:\s?(?:,|and|&)\s(?:https?:\/\/[^\s<>()|]{3,300}|[\w./-]{0,100}#\d{1,9}))+/.exec(
      words.slice(match.index + match[0].length),
    );
  const rest = cut(words, match.index, match[0].length + (further?.[0].length ?? 0));
  return { reference: match[1] ?? match[0], rest: /\p{L}{3}/u.test(rest) ? rest : words };
}

function keyIn(words: string): RegExpExecArray | null {
  for (const pattern of [keyLabel, keyFirst, keyBracket, keyLast]) {
    const match = pattern.exec(words);
    if (match !== null && isKey(match[1] ?? '')) return match;
  }
  return null;
}

/** `PAY-123`, as Jira, Linear, YouTrack and Shortcut write them. */
function isKey(word: string): boolean {
  return (
    /^[A-Z][A-Z0-9]{1,9}-\d{1,6}$/.test(word) &&
    !noKey.test(word) &&
    !/^(?:AI|FU|ACTION|ITEM|TASK|STEP|TODO)-\d{1,2}$/.test(word)
  );
}

/** The link that tracks the item: a reference in its words, else the first link to a tracker. */
export function findTracking(nodes: readonly Nodes[], inWords: string | null): string | null {
  const words = inWords?.replace(/[\u200b\ufeff]/g, '').trim() ?? '';
  const stated = issueIn(words)?.[0] ?? null;
  if (stated !== null) return stated;
  for (const node of nodes) {
    for (const inner of nodesOf(node)) {
      // A link to one comment is where something was said, not where it is tracked.
      if (
        inner.type === 'link' &&
        trackerUrl.test(inner.url) &&
        !/#(?:issuecomment|discussion)/.test(inner.url)
      )
        return inner.url;
    }
  }
  return keyIn(words)?.[1] ?? null;
}
