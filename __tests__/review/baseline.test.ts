import { describe, expect, it } from '@jest/globals';
import { compareWith, parseBaseline, printBaseline } from '../../src/review/baseline.js';
import { allIds, reviewText } from '../../src/review/review-text.js';
import { reviewRules } from '../../src/review/rules/index.js';
import { defaultConfig } from '../../src/config/defaults.js';

const settings = {
  rules: reviewRules,
  config: defaultConfig,
  context: { people: new Set<string>(), today: '2026-11-21', ruleIds: allIds(reviewRules) },
};
const found = (source: string, path = 'postmortems/old.md') => ({
  path,
  source,
  findings: reviewText(path, source, settings).findings,
});
const old =
  '# Slow\n\n## Summary\n\nIt was slow. We should have tested the index, they say. It ended.\n\n' +
  '## Action items\n\n- Add an alert\n- Add a limit\n';
const baselineOf = (source: string) => {
  const read = parseBaseline(printBaseline([found(source)]));
  if (read === null) throw new Error('unreadable');
  return read;
};
const fresh = (source: string, before = old) =>
  compareWith(baselineOf(before), found(source)).fresh.map(({ ruleId }) => ruleId);

describe('a baseline', () => {
  it('leaves nothing of what it was written from', () => {
    const { findings } = found(old);
    expect(findings.length).toBeGreaterThan(3);
    expect(compareWith(baselineOf(old), found(old))).toEqual({
      fresh: [],
      known: findings.length,
      mended: 0,
    });
  });
  it.each([
    ['lines that moved', old.replace('## Summary', 'A word before.\n\n\n## Summary')],
    ['words that were wrapped', old.replace('tested the index', 'tested\nthe index')],
    [
      'what was written around the sentence',
      old.replace('It was slow.', 'It was very slow, all day.'),
    ],
    ['line ends of another system', old.replaceAll('\n', '\r\n')],
  ])('knows its findings again behind %s', (_, text) => {
    expect(fresh(text)).toEqual([]);
  });
  it('lets the same words in another sentence count, and a second time', () => {
    expect(fresh(old.replace('It ended.', 'We should have tested the cache.'))).toEqual([
      'no-counterfactual',
    ]);
    expect(fresh(old.replace('It ended.', 'We should have tested the index, they say.'))).toEqual([
      'no-counterfactual',
    ]);
  });
  it('counts what was mended', () => {
    const better = old.replace('We should have tested the index, they say. ', '');
    expect(compareWith(baselineOf(old), found(better)).mended).toBe(1);
  });
  it('knows a renamed document by its former path only', () => {
    const moved = found(old, 'postmortems/2025/old.md');
    expect(compareWith(baselineOf(old), moved).fresh).toEqual(moved.findings);
    expect(compareWith(baselineOf(old), moved, 'postmortems/old.md').fresh).toEqual([]);
  });
  it('keeps what is said of documents that were not looked at, and is the same text each time', () => {
    const both = printBaseline([found(old, 'b.md')], baselineOf(old));
    expect(Object.keys(parseBaseline(both) ?? {})).toEqual(['b.md', 'postmortems/old.md']);
    expect(printBaseline([found(old, 'b.md')], parseBaseline(both) ?? {})).toBe(both);
  });
  it.each([
    '',
    '[]',
    '{',
    '{"version":2,"findings":{}}',
    '{"version":1,"findings":{"a":{"b":[1]}}}',
    '{"version":1,"findings":{"a":[]}}',
  ])('is not %j', (text) => {
    expect(parseBaseline(text)).toBeNull();
  });
  it('is not misled by names that every object has', () => {
    const text = '{"version":1,"findings":{"__proto__":{"a":["b"]}}}';
    expect(compareWith(parseBaseline(text) ?? {}, found(old, 'constructor')).known).toBe(0);
  });
});
