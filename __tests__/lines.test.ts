/** What one can read at a glance: no wall of a regular expression, no code beyond 120 columns. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';

const src = fileURLToPath(new URL('../src/', import.meta.url));
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);

const limit = 120;

interface Found {
  readonly patterns: readonly string[];
  readonly lines: readonly string[];
}

function readFile(name: string): Found {
  const text = readFileSync(join(src, name), 'utf8');
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const lineOf = (at: number): number => source.getLineAndCharacterOfPosition(at).line + 1;
  const patterns: string[] = [];
  // Texts and patterns cannot be broken; their lines are not counted as code.
  const prose = new Set<number>();
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node) && node.text.length > limit)
      patterns.push(`${name}:${lineOf(node.getStart())}`);
    if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateExpression(node) ||
      ts.isRegularExpressionLiteral(node)
    )
      for (let line = lineOf(node.getStart()); line <= lineOf(node.end); line += 1) prose.add(line);
    node.forEachChild(visit);
  };
  visit(source);
  const lines = text.split('\n').flatMap((line, i) => {
    const isCode = !/^\s*(?:\/?\*|\/\/)/.test(line) && !prose.has(i + 1);
    return isCode && line.length > limit ? [`${name}:${i + 1}`] : [];
  });
  return { patterns, lines };
}

describe('the source', () => {
  const found = files.map(readFile);

  it(`has no regular expression over ${limit} characters`, () => {
    expect(found.flatMap(({ patterns }) => patterns)).toEqual([]);
  });

  it(`has no line of code over ${limit} columns`, () => {
    expect(found.flatMap(({ lines }) => lines)).toEqual([]);
  });
});
