/**
 * Patterns for text of Western letters. A class of all letters of all scripts, in both cases, takes the engine some
 * milliseconds to compile, each time that a pattern has it; one of the first 256 characters takes a hundredth of that.
 * Where a text has no other letters and figures than those, both classes say the same of it.
 */

/** One mark is the small form of a letter, as patterns that ignore case see it. */
const further = /(?![\0-\xff])[\p{L}\p{N}\u0345]/u;

/** No letters and figures but those of ASCII and Latin-1; marks of any kind. */
export function isWestern(text: string): boolean {
  return !/[^\0-\xff]/.test(text) || !further.test(text);
}

const letters = 'A-Za-z\\xaa\\xb5\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\xff';
const figures = '0-9\\xb2\\xb3\\xb9\\xbc-\\xbe';
const range = (kind: string): string => (kind === 'L' ? letters : figures);

/** `\p{L}` and `\p{N}` replaced, within classes and outside of them; without the flag `u` they mean something else. */
export function westernSource(source: string, flags: string): string {
  if (!flags.includes('u')) return source;
  return source.replace(/\[(?:[^\]\\]|\\.)*\]|\\(?:([pP])\{([LN])\}|.)/gsu, (part, sign, kind) => {
    if (part.startsWith('[')) return withRanges(part);
    return kind === undefined ? part : `[${sign === 'P' ? '^' : ''}${range(String(kind))}]`;
  });
}

function withRanges(ofClass: string): string {
  return ofClass.replace(/\\(?:p\{([LN])\}|.)/gsu, (part, kind: string | undefined) =>
    kind === undefined ? part : range(kind),
  );
}
