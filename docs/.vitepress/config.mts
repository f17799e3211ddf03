/**
 * The documentation as a site, from the same files that GitHub shows. The menu is the list in `README.md`; links
 * that leave this folder go to the repository.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type DefaultTheme } from 'vitepress';

const repository = 'https://github.com/after-action/after-action';
const docs = fileURLToPath(new URL('..', import.meta.url));

/** `[title](../examples/x.yml)` of a page in `docs/` or below → the file in the repository. */
function outward(href: string, page: string): string {
  if (/^[a-z]+:|^#/.test(href)) return href;
  const from = new URL(page, 'https://site/docs/');
  const target = new URL(href, from);
  const folder = target.pathname.endsWith('/') && target.pathname !== '/docs/rules/';
  return target.pathname.startsWith('/docs/') && !folder
    ? href
    : `${repository}/${folder ? 'tree' : 'blob'}/main${target.pathname}${target.hash}`;
}

const listed = (folder: string): readonly string[] =>
  readdirSync(`${docs}${folder}`)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .sort();

/** Headings and links of the list of documents: `## Group`, `- [Page](page.md): what for`. */
const groups: DefaultTheme.SidebarItem[] = readFileSync(`${docs}README.md`, 'utf8')
  .split(/^## /m)
  .slice(1)
  .map((group) => ({
    text: group.slice(0, group.indexOf('\n')),
    items: [...group.matchAll(/^- \[([^\]]+)\]\(([^)]+)\.md\)/gm)].map(([, text, page]) => ({
      text,
      link: `/${page?.replace(/README$/, '')}`,
    })),
  }));

const sidebar: DefaultTheme.SidebarItem[] = [
  ...groups,
  {
    text: 'Rules of the review',
    collapsed: true,
    items: listed('rules').map((name) => ({
      text: name.slice(0, -'.md'.length),
      link: `/rules/${name.slice(0, -'.md'.length)}`,
    })),
  },
  {
    text: 'Decisions',
    collapsed: true,
    items: listed('adr').map((name) => ({
      text: name
        .slice(0, -'.md'.length)
        .replace(/^0*(\d+)-/, '$1 ')
        .replaceAll('-', ' '),
      link: `/adr/${name.slice(0, -'.md'.length)}`,
    })),
  },
];

export default defineConfig({
  title: 'After-Action',
  description:
    'Incidents as GitHub issues: the timeline, what changed right before, a blameless postmortem, its follow-ups.',
  lang: 'en',
  srcExclude: ['node_modules/**'],
  // Set by the workflow that publishes: project pages of GitHub live below the repository's name.
  base: process.env['SITE_BASE'] ?? '/',
  cleanUrls: true,
  lastUpdated: false,
  rewrites: { 'README.md': 'index.md', 'rules/README.md': 'rules/index.md' },
  markdown: {
    config: (markdown) => {
      // Vue would take the braces of templates and workflows for its own.
      for (const rule of ['text', 'code_inline'] as const) {
        const print = markdown.renderer.rules[rule];
        markdown.renderer.rules[rule] = (...input) =>
          (print?.(...input) ?? '').replaceAll('{{', '&#123;&#123;');
      }
      markdown.core.ruler.push('outward', (state) => {
        for (const token of state.tokens.flatMap(({ children }) => children ?? [])) {
          const href = token.type === 'link_open' ? token.attrGet('href') : null;
          if (href !== null)
            token.attrSet('href', outward(href, String(state.env.relativePath ?? '')));
        }
      });
    },
  },
  themeConfig: {
    sidebar,
    outline: [2, 3],
    search: { provider: 'local' },
    socialLinks: [{ icon: 'github', link: repository }],
    editLink: { pattern: `${repository}/edit/main/docs/:path` },
  },
});
