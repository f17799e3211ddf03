/**
 * The documents: what they link to is there, what they tell people to type works, what they copy
 * from the code is fresh.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import type { Nodes } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse } from 'yaml';
import { staleFiles } from '../scripts/docs.js';
import { readmeTables, withTables } from '../scripts/readme-tables.js';
import { actionCommands } from '../src/action/job-requests.js';
import { outputTable } from '../src/action/outputs.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && !/node_modules|\.vitepress/.test(name))
    .map((name) => `docs/${name.replaceAll('\\', '/')}`)
    .sort(),
];
const processor = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkGfm);

interface Content {
  readonly targets: readonly string[];
  readonly anchors: ReadonlySet<string>;
  readonly code: readonly string[];
}

function contentOf(markdown: string): Content {
  const [targets, anchors, code] = [[] as string[], new Set<string>(), [] as string[]];
  const visit = (node: Nodes): void => {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition')
      targets.push(node.url);
    if (node.type === 'html')
      targets.push(
        ...[...node.value.matchAll(/\b(?:href|src)="([^"]+)"/g)].map((match) => match[1] ?? ''),
      );
    if (node.type === 'code' || node.type === 'inlineCode') code.push(node.value);
    if (node.type === 'heading') anchors.add(slugOf(wordsOf(node)));
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(processor.parse(markdown));
  return { targets, anchors, code };
}

/** As GitHub names the anchor of a heading. */
function slugOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
    .replaceAll(' ', '-');
}

function wordsOf(node: Nodes): string {
  if ('children' in node) return node.children.map(wordsOf).join('');
  return 'value' in node ? node.value : '';
}

const contents = new Map(documents.map((path) => [path, contentOf(read(path))]));

/** What is wrong with a link of `from`, or `null`. */
function brokenLink(from: string, target: string): string | null {
  if (/^[a-z]+:/.test(target)) return null;
  const [file = '', anchor = ''] = target.split('#');
  const path =
    file === '' ? from : normalize(join(dirname(from), decodeURI(file))).replace(/\/$/, '');
  if (!existsSync(join(root, path))) return `${from} → ${target}: there is no ${path}`;
  const there = contents.get(path);
  return anchor !== '' && there !== undefined && !there.anchors.has(anchor)
    ? `${from} → ${target}: there is no such heading`
    : null;
}

describe('documents', () => {
  it('link to what is there', () => {
    expect(
      documents.flatMap((path) =>
        (contents.get(path)?.targets ?? [])
          .map((target) => brokenLink(path, target))
          .filter((fault) => fault !== null),
      ),
    ).toEqual([]);
  });

  it('are all named in the list of documents', () => {
    const named = new Set(
      (contents.get('docs/README.md')?.targets ?? []).map((target) => `docs/${target}`),
    );
    const own = documents.filter((path) => /^docs\/(?!README)[^/]+\.md$/.test(path));
    expect(own.filter((path) => !named.has(path))).toEqual([]);
  });

  it('name npm scripts that there are', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const missing = documents.flatMap((path) =>
      (contents.get(path)?.code ?? []).flatMap((code) =>
        [...code.matchAll(/npm run (?:-s |--silent )?([\w:-]+)/g)]
          .map((match) => match[1] ?? '')
          .filter((name) => scripts[name] === undefined)
          .map((name) => `${path}: npm run ${name}`),
      ),
    );
    expect(missing).toEqual([]);
  });

  it('name commands and options of the command line that there are', () => {
    const program = [
      'program.ts',
      'command-table.ts',
      ...readdirSync(join(root, 'src/cli/describe')).map((name) => `describe/${name}`),
    ]
      .map((name) => read(`src/cli/${name}`))
      .join('\n');
    const commands = new Set(
      [...program.matchAll(/(?:\badd|\.command)\(\s*'([a-z-]+)'/g)].map((match) => match[1] ?? ''),
    );
    const options = new Set(
      [...program.matchAll(/'(?:-\w, )?(--[a-z-]+)[ ']/g)].map((match) => match[1] ?? ''),
    );
    const lines = documents.flatMap((path) =>
      (contents.get(path)?.code ?? [])
        .flatMap((code) => code.split('\n'))
        .filter((line) => !/<\W{0,3}!/.test(line))
        .map((line) => /(?:^|[$ ])after-action ([a-z][a-z-]*.*)$/.exec(line)?.[1] ?? '')
        .filter((line) => line !== ''),
    );
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.filter((line) => !commands.has(line.split(' ')[0] ?? ''))).toEqual([]);
    expect(
      lines.flatMap((line) =>
        [...line.matchAll(/(?<=\s)--[a-z-]+/g)]
          .map(([option]) => option)
          .filter((option) => !options.has(option))
          .map((option) => `${line}: ${option}`),
      ),
    ).toEqual([]);
  });

  it('show a newcomer how to see it and how to test it', () => {
    const code = contents.get('README.md')?.code.join('\n') ?? '';
    expect(code).toContain('npm run demo');
    expect(code).toContain('npm cit');
  });

  it('have every room of the house in the tree', () => {
    const tree = /## Tree\n([\s\S]*?)\n## /.exec(read('docs/architecture.md'))?.[1] ?? '';
    expect(
      readdirSync(join(root, 'src'), { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && !tree.includes(`${entry.name}/`))
        .map(({ name }) => name),
    ).toEqual([]);
  });

  it('hold what the code says', () => {
    expect(staleFiles(root)).toEqual([]);
  });
});

describe('the workflow of the README', () => {
  interface Workflow {
    readonly on: Readonly<Record<string, { readonly types?: readonly string[] }>>;
    readonly permissions: object;
    readonly jobs: Readonly<
      Record<
        string,
        {
          readonly permissions: Readonly<Record<string, string>>;
          readonly steps: readonly { readonly uses: string }[];
        }
      >
    >;
  }
  const shown = parse(
    /```yaml\n(name: Incident\n[\s\S]*?)```/.exec(read('README.md'))?.[1] ?? '',
  ) as Workflow;
  const complete = parse(read('examples/workflows/incident.yml')) as Workflow;

  it('asks for nothing that the complete one does not ask for', () => {
    const allowed = new Set(
      Object.values(complete.jobs).flatMap(({ permissions }) =>
        Object.entries(permissions).map(([name, level]) => `${name}: ${level}`),
      ),
    );
    const asked = Object.values(shown.jobs).flatMap(({ permissions }) =>
      Object.entries(permissions).map(([name, level]) => `${name}: ${level}`),
    );
    expect(asked.filter((line) => !allowed.has(line))).toEqual([]);
    expect(shown.permissions).toEqual({});
  });

  it('listens to the same events of issues and comments', () => {
    expect(shown.on).toEqual({
      issues: complete.on['issues'],
      issue_comment: complete.on['issue_comment'],
    });
    expect(Object.values(shown.jobs)[0]?.steps[0]?.uses).toBe(
      Object.values(complete.jobs)[0]?.steps[0]?.uses,
    );
  });
});

describe('action.yml', () => {
  const { inputs, outputs } = parse(read('action.yml')) as {
    inputs: Record<string, { description: string }>;
    outputs: Record<string, unknown>;
  };

  it('has the outputs that the code sets', () => {
    expect(Object.keys(outputs).sort()).toEqual(Object.keys(outputTable).sort());
  });

  it('names every command', () => {
    expect(
      actionCommands.filter(
        (command) => !new RegExp(`\\b${command}\\b`).test(inputs['command']?.description ?? ''),
      ),
    ).toEqual([]);
  });
});

describe('tables', () => {
  const tables = readmeTables(read('action.yml'));

  it('are put between their markers, and the rest stays', () => {
    const page = 'a\n<!-- table:events -->\nold\n<!-- /table -->\nb';
    const filled = withTables(page, tables);
    expect(filled).toContain('| Event | What happens |');
    expect(filled.startsWith('a\n') && filled.endsWith('\nb')).toBe(true);
    expect(withTables(filled, tables)).toBe(filled);
  });

  it('are refused when there is none of that name, or no end', () => {
    expect(() => withTables('<!-- table:nothing -->\n<!-- /table -->', tables)).toThrow(
      'there is no table "nothing"',
    );
    expect(() => withTables('<!-- table:events -->\nopen', tables)).toThrow(
      'has no <!-- /table -->',
    );
  });
});

it('schemas are schemas', () => {
  for (const name of readdirSync(join(root, 'schema')))
    expect(
      new Ajv({ strict: true }).validateSchema(JSON.parse(read(`schema/${name}`)) as object),
    ).toBe(true);
});
