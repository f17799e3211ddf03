/** Markdown of ours on a terminal: headings, wrapped words, lists, tables as lines. Untrusted text was made inert before. */
import type { List, Nodes, RootContent, Table } from 'mdast';
import { readMarkdown } from '../markdown/read.js';
import { ink, link, type Screen, wrap } from './screen.js';
import { plain } from '../text/plain.js';

/** Lines without a line break at the end. */
export function markdownScreen(markdown: string, screen: Screen): readonly string[] {
  const blocks = readMarkdown(markdown).root.children.map((node) => blockLines(node, screen, 0));
  return blocks
    .filter((lines) => lines.length > 0)
    .flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}

function blockLines(node: RootContent, screen: Screen, indent: number): readonly string[] {
  const room = Math.max(20, screen.width - indent);
  if (node.type === 'heading')
    return wrap(words(node), room).map((line) => ink(screen, 'bold', line));
  if (node.type === 'list') return listLines(node, screen, indent);
  if (node.type === 'table') return tableLines(node, screen, room);
  if (node.type === 'code')
    return node.lang === 'mermaid'
      ? [ink(screen, 'dim', '(a chart; --html draws it)')]
      : node.value.split('\n').map((line) => `    ${plain(line)}`);
  if (node.type === 'html') return htmlLines(node.value, screen);
  if (node.type === 'blockquote')
    return node.children
      .flatMap((child) => blockLines(child, screen, indent + 2))
      .map((line) => `> ${line}`);
  if (node.type === 'yaml')
    return node.value.split('\n').map((line) => ink(screen, 'dim', plain(line)));
  if (node.type === 'thematicBreak') return [ink(screen, 'dim', '─'.repeat(Math.min(room, 40)))];
  return paragraphLines(node, screen, room);
}

function listLines(list: List, screen: Screen, indent: number): readonly string[] {
  return list.children.flatMap((item, index) => {
    const box = typeof item.checked === 'boolean' ? (item.checked ? '[x] ' : '[ ] ') : '';
    const mark = `${list.ordered === true ? `${index + 1}.` : '-'} ${box}`;
    return item.children
      .flatMap((child) => blockLines(child, screen, indent + mark.length))
      .map((line, at) => `${at === 0 ? mark : ' '.repeat(mark.length)}${line}`);
  });
}

/** A paragraph that is one link stays one; the words of others are enough to read. */
function paragraphLines(node: Nodes, screen: Screen, room: number): readonly string[] {
  const only = 'children' in node && node.children.length === 1 ? node.children[0] : undefined;
  const lines = words(node)
    .split('\n')
    .flatMap((line) => wrap(line, room));
  return only?.type === 'link' ? lines.map((line) => link(screen, line, only.url)) : lines;
}

/** What is folded on GitHub stands below its title here. */
function htmlLines(html: string, screen: Screen): readonly string[] {
  const summary = /<summary>([\s\S]{0,500}?)<\/summary>/.exec(html)?.[1] ?? '';
  const text = plain(summary.replace(/<[^>]{0,200}>/g, ''));
  return text === '' ? [] : [ink(screen, 'dim', `▸ ${text}`)];
}

/** Columns as wide as their words where the screen has room, else the cells one after the other. */
function tableLines(table: Table, screen: Screen, room: number): readonly string[] {
  const rows = table.children.map(({ children }) => children.map((cell) => words(cell)));
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  const last = widths.length - 1;
  const before = widths.slice(0, last).reduce((sum, width) => sum + width + 2, 0);
  return rows.flatMap((row, index) => {
    const lines =
      before <= room / 2
        ? wrap(row[last] ?? '', room - before).map((line, at) =>
            at === 0 ? `${cells(row, widths)}${line}` : `${' '.repeat(before)}${line}`,
          )
        : wrap(row.filter((cell) => cell !== '').join(' · '), room);
    const shown = lines.length > 0 ? lines : [cells(row, widths).trimEnd()];
    return index === 0 ? shown.map((line) => ink(screen, 'dim', line)) : shown;
  });
}

function cells(row: readonly string[], widths: readonly number[]): string {
  return row
    .slice(0, -1)
    .map((cell, column) => `${cell.padEnd(widths[column] ?? 0)}  `)
    .join('');
}

/** The words of a node, line breaks kept, tags and comments left out. */
function words(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'html') return /^<br/i.test(node.value) ? '\n' : '';
  if (node.type === 'image') return plain(node.alt ?? '');
  if ('children' in node) return node.children.map((child) => words(child)).join('');
  return 'value' in node
    ? node.value
        .split('\n')
        .map((line) => spaced(line))
        .join(' ')
    : '';
}

/** Without control characters, and with the spaces at both ends that stand between two nodes. */
function spaced(text: string): string {
  const inner = plain(text);
  if (inner === '') return /\s/.test(text) ? ' ' : '';
  return `${/^\s/.test(text) ? ' ' : ''}${inner}${/\s$/.test(text) ? ' ' : ''}`;
}
