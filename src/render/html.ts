/** Markdown as GitHub would show it: GFM, raw HTML passed through GitHub's sanitation. Diagrams stay code blocks. */
import type { Root, RootContent, TableRow } from 'mdast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkBreaks from 'remark-breaks';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { type Preset, unified } from 'unified';
import { parse as parseYaml } from 'yaml';

/** Tree → safe HTML, after whatever a place adds to the tree. */
const printing: Preset = {
  plugins: [
    [remarkRehype, { allowDangerousHtml: true }],
    rehypeRaw,
    [rehypeSanitize, defaultSchema],
    rehypeStringify,
  ],
};
const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkGfm).freeze();

const processors = {
  /** Issues, pull requests and comments: a line break in the source is one on the page. */
  comment: parser().use(remarkBreaks).use(printing).freeze(),
  /** Files of the repository: front matter is a table above the text. */
  file: parser().use(frontMatterAsTable).use(printing).freeze(),
};

/** A fragment, safe to put into a page. */
export async function markdownToHtml(
  markdown: string,
  where: keyof typeof processors = 'file',
): Promise<string> {
  return String(await processors[where].process(markdown));
}

/** GitHub draws the top level of front matter as one row of names and one of values. */
function frontMatterAsTable() {
  return (tree: Root): void => {
    const [first] = tree.children;
    if (first?.type !== 'yaml') return;
    const fields = readFields(first.value);
    const table: RootContent = {
      type: 'table',
      children: [row(fields.map(([name]) => name)), row(fields.map(([, value]) => value))],
    };
    tree.children.splice(0, 1, ...(fields.length === 0 ? [] : [table]));
  };
}

function readFields(yaml: string): readonly (readonly [string, string])[] {
  try {
    const value: unknown = parseYaml(yaml, { schema: 'core' });
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).map(([name, field]) => [name, printField(field)] as const);
  } catch {
    return [];
  }
}

function printField(value: unknown): string {
  if (Array.isArray(value)) return value.map(printField).join(', ');
  return typeof value === 'string' ? value : value === null ? '' : JSON.stringify(value);
}

function row(cells: readonly string[]): TableRow {
  return {
    type: 'tableRow',
    children: cells.map((value) => ({
      type: 'tableCell',
      children: [{ type: 'text', value }],
    })),
  };
}
