/**
 * What a person marked in documents: one line each, `PATH:LINE clear|borderline WORDS`; `PATH -` names a document that
 * was read and has no mark. Lines that begin with `#` are comments. Documents that are not named were not read.
 */
export interface Mark {
  readonly path: string;
  readonly line: number;
  readonly kind: 'clear' | 'borderline';
  readonly words: string;
}

export interface Marks {
  readonly read: ReadonlySet<string>;
  readonly marks: readonly Mark[];
}

interface Said {
  readonly path: string;
  readonly line: number;
  readonly finding: { readonly ruleId: string; readonly message: string };
}

export function readMarks(text: string): Marks {
  const read = new Set<string>();
  const marks: Mark[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [, path, at, kind, words = ''] =
      /^(.+?)(?::(\d{1,6}) (clear|borderline) (.*)| -)$/.exec(line) ?? [];
    if (path === undefined) throw new Error(`Unexpected mark "${line}"`);
    read.add(path);
    if (at !== undefined)
      marks.push({
        path,
        line: Number(at),
        kind: kind === 'clear' ? 'clear' : 'borderline',
        words,
      });
  }
  return { read, marks };
}

/** A finding hits a mark on its line or the one before or after, since people wrap sentences. */
export function compareWithMarks({ read, marks }: Marks, all: readonly Said[]): string {
  const said = all.filter(({ path }) => read.has(path));
  const meets = (mark: Mark) => (one: Said) =>
    one.path === mark.path && Math.abs(one.line - mark.line) <= 1;
  const clear = marks.filter(({ kind }) => kind === 'clear');
  const found = clear.filter((mark) => said.some(meets(mark)));
  const wrong = said.filter((one) => !marks.some((mark) => meets(mark)(one)));
  const borderline = said.filter(
    (one) => !clear.some((mark) => meets(mark)(one)) && !wrong.includes(one),
  );
  const right = said.length - wrong.length - borderline.length;
  return [
    `${read.size} documents read by hand, ${clear.length} clear marks, ${marks.length - clear.length} borderline`,
    `precision without borderline ${right} of ${right + wrong.length}, borderline found ${borderline.length}`,
    `recall of the clear ones ${found.length} of ${clear.length}`,
    ...clear
      .filter((mark) => !found.includes(mark))
      .map(({ path, line, words }) => `    missed ${path}:${line} ${words}`),
    ...wrong.map(({ path, line, finding }) => `    wrong ${path}:${line} ${finding.message}`),
  ].join('\n');
}
