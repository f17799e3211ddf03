/** Markdown as GitHub would show it: GFM, raw HTML passed through GitHub's sanitation. Diagrams stay code blocks. */
import rehypeRaw from 'rehype-raw';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeSanitize, defaultSchema)
  .use(rehypeStringify)
  .freeze();

/** A fragment, safe to put into a page. Front matter is left out. */
export async function markdownToHtml(markdown: string): Promise<string> {
  return String(await processor.process(markdown));
}
