/** `/allow #71 [REASON]`: what goes out in spite of a freeze. */
import { patternFrom } from '../../../text/patterns.js';
import { asWritten, defineCommand, type ArgumentFault, type CommandRow } from '../define.js';
import { unquote } from '../words.js';

interface Arguments {
  /** Numbers of pull requests, commits in hex. */
  readonly refs: readonly (number | string)[];
  readonly reason: string;
}

const maxRefs = 10;
const pull = patternFrom(
  'i',
  String.raw`^(?:#|pr#?|https?:\/\/[^/\s]{1,100}\/[\w.-]{1,100}\/[\w.-]{1,100}\/pull\/)?(\d{1,9})$`,
);
const commit = /^(?=[0-9a-f]{0,39}\d)[0-9a-f]{7,40}$/i;

export const allow = defineCommand({
  name: 'allow',
  aliases: [],
  usage: '#PR [REASON]',
  example: '/allow #71 It is the fix',
  description: 'lets one pull request, or one commit, go out in spite of a freeze',
  parse,
  resolve: asWritten<Arguments>,
  effect: (incident, { comment, command }) => ({
    ...incident,
    passes: [
      ...incident.passes,
      ...command.refs.map((ref) => ({
        ref,
        at: comment.createdAt,
        by: comment.author.login,
        reason: command.reason,
        url: comment.url,
      })),
    ],
  }),
  row: ({ command: { refs, reason } }): CommandRow => ({
    kind: 'freeze',
    meaning: { type: 'freeze-pass', stage: 'allowed', refs: refs.map(nameOfRef), by: 'word' },
    text: reason,
  }),
});

/** `#71`, `4f2a91c` */
export function nameOfRef(ref: number | string): string {
  return typeof ref === 'number' ? `#${ref}` : ref.slice(0, 12);
}

function parse(rest: string): readonly Arguments[] | ArgumentFault {
  // Copied from a page of ours, a number has a mark that makes it no link.
  const words = rest
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .replace(/^(?:pr|pull request)\s+(?=#?\d)/i, '')
    .split(' ');
  const refs: (number | string)[] = [];
  let taken = 0;
  for (const word of words.slice(0, maxRefs + 1)) {
    const ref = refOf(unquote(word).replace(/:$/, ''));
    if (ref === null && !/^(?:and|&|,)$/i.test(word)) break;
    if (ref !== null) refs.push(ref);
    taken += 1;
  }
  if (refs.length === 0 || refs.length > maxRefs)
    return { expected: `a pull request, and at most ${maxRefs}`, received: rest };
  return [{ refs, reason: words.slice(taken).join(' ') }];
}

/** Seven digits and more may be a commit as well; with `#` they are a pull request. */
function refOf(word: string): number | string | null {
  if (!word.startsWith('#') && commit.test(word)) return word.toLowerCase();
  const number = Number(pull.exec(word)?.[1] ?? 0);
  return number > 0 ? number : null;
}
