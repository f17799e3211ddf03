import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parsePostmortem } from '../../src/postmortem/parse.js';
import { lint } from '../../src/review/lint.js';
import { presets } from '../../src/review/presets.js';
import { reviewRules } from '../../src/review/rules/index.js';

const context = { people: new Set<string>(['maya']), today: '2026-11-21' };
const review = (source: string, rules = {}) =>
  lint(parsePostmortem('p.md', source), reviewRules, context, { rules });
const ids = (source: string, rules = {}) => review(source, rules).map(({ ruleId }) => ruleId);

const blaming = '## Summary\n\nWe should have tested the migration.\n';

describe('lint', () => {
  it('points at the words, also behind escapes and in wrapped lists', () => {
    const source = 'x\n\n- a \\*b\\* &amp; c\n  and **we\n  should have tested** it\n';
    const [found] = review(source).filter(({ ruleId }) => ruleId === 'no-counterfactual');
    expect(source.slice(found?.place.start, found?.place.end)).toBe('should have tested');
    expect(found?.place).toMatchObject({ line: 5, column: 3 });
  });
  it('can be told another severity, or to be quiet', () => {
    expect(
      review(blaming, { 'no-counterfactual': 'error' }).find(
        ({ ruleId }) => ruleId === 'no-counterfactual',
      )?.severity,
    ).toBe('error');
    expect(ids(blaming, { 'no-counterfactual': 'off' })).not.toContain('no-counterfactual');
  });
  it('begins with a preset, and goes by the rule’s own severity on top', () => {
    const gap =
      '## Summary\n\nThe gate was shut for an hour, and nobody could get in or out of it.\n';
    const severities = (settings: Parameters<typeof lint>[3]) =>
      lint(parsePostmortem('p.md', gap), reviewRules, context, settings)
        .filter(({ ruleId }) => ruleId === 'required-sections')
        .map(({ severity }) => severity);
    expect(severities({ rules: {} })).toEqual(['warning']);
    expect(severities({ rules: {}, preset: 'strict' })).toEqual(['error']);
    expect(severities({ rules: {}, preset: 'legacy' })).toEqual([]);
    expect(severities({ rules: { 'required-sections': 'notice' }, preset: 'legacy' })).toEqual([
      'notice',
    ]);
  });
  it('has presets of rules that exist', () => {
    const known = new Set(reviewRules.map(({ id }) => id));
    expect(
      Object.values(presets)
        .flatMap(Object.keys)
        .filter((id) => !known.has(id)),
    ).toEqual([]);
  });
  it('excuses a line', () => {
    expect(
      ids(blaming.replace('\n\nWe', '\n\n<!-- after-action:allow no-counterfactual -->\nWe')),
    ).not.toContain('no-counterfactual');
    expect(
      ids(blaming.replace('\n\nWe', '\n\n<!-- after-action:allow no-failing-verb -->\nWe')),
    ).toContain('no-counterfactual');
  });
  it('excuses a line also by the id that a rule had before', () => {
    const former = reviewRules.find(({ id }) => id === 'no-counterfactual')?.formerId ?? '';
    expect(
      ids(blaming.replace('\n\nWe', `\n\n<!-- after-action:allow ${former} -->\nWe`)),
    ).not.toContain('no-counterfactual');
  });
  it('reads in order and says nothing twice', () => {
    const found = review(`${blaming}\nWe failed to test it, obviously.\n\n## Impact\n\nmuch\n`);
    const starts = found.map(({ place }) => place.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(new Set(found.map((finding) => JSON.stringify(finding))).size).toBe(found.length);
  });
  it('offers to cut what can be cut', () => {
    const source = 'The limit was, of course, too low.\n';
    const [found] = review(source).filter(({ ruleId }) => ruleId === 'no-hindsight');
    expect(
      source.slice(0, found?.place.start) +
        (found?.suggestion ?? 'none') +
        source.slice(found?.place.end),
    ).toBe('The limit was too low.\n');
  });

  it('never throws, and its places are inside the document', () => {
    const piece = fc.constantFrom(
      '# ',
      '## Impact\n',
      '## Action items\n',
      '- ',
      '| a | b |\n',
      '|---|---|\n',
      '---\n',
      'title: x\n',
      'a: [\n',
      '&x: *x\n',
      '@maya broke it ',
      'should have tested ',
      'TODO',
      '\n',
      '\n\n',
      '```\n',
      '<!-- ',
      '-->',
      '[x](',
      ')',
      '**',
      '\r\n',
      '\t',
      '(due 2026-13-45)',
      '\u0000',
      '\ud800',
      '💥',
      '\u202e',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece, { maxLength: 30 }).map((parts) => parts.join('')),
          fc.string({ unit: 'binary', maxLength: 200 }),
        ),
        (source) => {
          for (const { place } of review(source)) {
            expect(place.start).toBeGreaterThanOrEqual(0);
            expect(place.end).toBeLessThanOrEqual(source.length);
            expect(place.start).toBeLessThanOrEqual(place.end);
            expect(place.line).toBe(source.slice(0, place.start).split('\n').length);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('stays fast on long input', () => {
    const units = [
      'we should have ',
      'a',
      'had ',
      '@maya ',
      '- a (owner: b, due 2026-12-01)\n',
      '## Action items\n\n- x @y\n\n',
      'a\n',
      '**a*',
      '"',
      '<link ',
      '[insert ',
      '{{',
      'was, of course, ',
      '>',
      '[',
      '*a ',
      '| a ',
      '- [ ] ',
      'TODO ',
      '\n## Impact\n',
      'could just ',
      '1. ',
      'by 1 ',
      'due: ',
      '#1 ',
      'https://a/issues/1 ',
      'user error ',
    ];
    for (const unit of units) {
      const source = `## Action items\n\n- ${unit.repeat(Math.ceil(30_000 / unit.length))}`;
      const before = process.cpuUsage().user;
      review(source);
      expect([unit, (process.cpuUsage().user - before) / 1_000_000 < 8]).toEqual([unit, true]);
    }
  });
});
