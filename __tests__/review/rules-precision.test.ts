/** Findings that a maintainer would wave away, and those that are right: by classes, in our own words. */
import { describe, expect, it } from '@jest/globals';
import { parsePostmortem } from '../../src/postmortem/parse.js';
import { lint } from '../../src/review/lint.js';
import { reviewRules } from '../../src/review/rules/index.js';

const found = (id: string, source: string) =>
  lint(
    parsePostmortem('p.md', source),
    reviewRules.filter((rule) => rule.id === id),
    { people: new Set(), today: '2026-11-21' },
    { rules: {} },
  ).map(({ place, message }) => `${place.line} ${message}`);

describe('required-sections', () => {
  it('says once that a language is not known', () => {
    const source =
      '# Poort dicht\n\n## Samenvatting van het voorval\n\nDe poort was dicht.\n\n## Gevolgen\n\nNiemand kon erdoor.\n\n## Oorzaak\n\nHet beeld startte niet.\n';
    expect(found('required-sections', source)).toHaveLength(1);
    expect(found('required-sections', source)[0]).toContain('postmortem.sections');
  });
  it('still says each that is missing in a language that is known', () => {
    expect(
      found(
        'required-sections',
        '# Gate\n\n## What we saw\n\nThe gate was shut for an hour.\n\n## Notes\n\nx\n\n## More\n\ny\n',
      ),
    ).toHaveLength(5);
  });
  it('is content with compound titles', () => {
    expect(
      found(
        'required-sections',
        '## Summary & impact\n\nx\n\n## Timeline and root cause\n\ny\n\n## Lessons learned and action items\n\n- z\n',
      ),
    ).toEqual([]);
  });
});
