/** Untrusted text on its way to places that are not Markdown: file names, front matter, the log of a workflow. */
import { inert, oneLine, visible } from './inert.js';

const letters: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  å: 'a',
  ß: 'ss',
  đ: 'd',
  ł: 'l',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
  ı: 'i',
};

/** `[a-z0-9-]`, at most 60 characters, ends in `-<number>`: two issues never share one, whatever their titles. */
export function slug(title: string, number: number): string {
  const words = title
    .slice(0, 400)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[øæåßđłœþðı]/g, (letter) => letters[letter] ?? '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const tail = `-${number}`;
  const room = 60 - tail.length;
  return (cutAtDash(words, room) || 'incident') + tail;
}

function cutAtDash(words: string, room: number): string {
  if (words.length <= room) return words;
  const cut = words.slice(0, room + 1);
  const dash = cut.lastIndexOf('-');
  return (dash > room / 2 ? cut.slice(0, dash) : cut.slice(0, room)).replace(/-$/, '');
}

const yamlWords = /^(?:true|false|null|yes|no|on|off|y|n|nan|inf)$/i;

/** Untrusted text → a YAML scalar on one line that reads back as the same string. */
export function yamlScalar(untrusted: string): string {
  const value = untrusted.replace(/\p{Cs}/gu, '\ufffd');
  if (
    /^[A-Za-z][A-Za-z0-9_-]*(?: [A-Za-z0-9_-]+)*$/.test(value) &&
    value.length <= 200 &&
    !yamlWords.test(value)
  )
    return value;
  // JSON's strings are YAML's double-quoted ones, once what YAML cannot print is escaped; a forged
  // marker is escaped too.
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\u200b\u202a-\u202e\u2066-\u2069<]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Untrusted text → one line of a workflow log in which the runner finds no command. */
export function logLine(untrusted: string): string {
  return oneLine(visible(untrusted))
    .replace(/^::/, ':\u200b:')
    .replace(/##(?=\[)/g, '##\u200b');
}

/**
 * Untrusted text → part of the title of an issue or pull request: such titles become commit
 * messages, and GitHub takes 256 characters.
 */
export function titleLine(untrusted: string): string {
  const characters = [...inert(oneLine(untrusted))];
  return characters.length <= 180
    ? characters.join('')
    : `${characters.slice(0, 179).join('').trimEnd()}…`;
}
