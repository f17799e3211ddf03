/** The anchors that GitHub gives to the headings of a document, and those that the document sets itself. */

/** Lower case. Headings in fences are no headings: hand in a text without code. */
export function headingAnchors(text: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  const lines = text.split('\n');
  lines.forEach((line, i) => {
    const title =
      /^ {0,3}#{1,6}\s+(.{1,400}?)\s*#{0,6}\s*$/.exec(line)?.[1] ?? underlined(line, lines[i + 1]);
    if (title !== null)
      for (const slug of slugsOf(title)) {
        let [name, n] = [slug, 0];
        while (anchors.has(name)) name = `${slug}-${(n += 1)}`;
        anchors.add(name);
      }
    for (const [, id = ''] of line.matchAll(/\b(?:id|name)=["']([^"'\s]{1,100})["']/g))
      if (id !== '') anchors.add(id.toLowerCase());
    for (const [, id = ''] of line.matchAll(/\{#([\w-]{1,100})\}/g)) anchors.add(id.toLowerCase());
  });
  return anchors;
}

/** A line above `===` or `---` is a heading too. */
function underlined(line: string, next: string | undefined): string | null {
  return next !== undefined && line.trim() !== '' && /^ {0,3}(?:={1,80}|-{2,80})\s*$/.test(next)
    ? line
    : null;
}

/** An underscore may be markup or a letter: both are accepted. */
function slugsOf(title: string): readonly string[] {
  const words = title
    .replace(/!?\[([^\]]{0,200})\]\([^)]{0,300}\)/g, '$1')
    .replace(/<[^>]{1,100}>/g, '')
    .replace(/\s*\{#[\w-]{1,100}\}$/, '');
  const slug = (text: string): string =>
    text
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replace(/ /g, '-');
  return [
    ...new Set([slug(words), slug(words.replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, ''))]),
  ];
}
