import { describe, expect, it } from '@jest/globals';
import { parseMarker } from '../../../src/markdown/marker.js';
import { parsePostmortem } from '../../../src/postmortem/parse.js';
import { renderReview } from '../../../src/render/review/comment.js';
import { renderRuleDocs } from '../../../scripts/docs/rule-pages.js';
import { lint } from '../../../src/review/lint.js';
import { reviewRules } from '../../../src/review/rules/index.js';

const source =
  '---\nincident: 12\ndate: 2026-11-20\nseverity: sev2\n---\n\n# Checkout\n\n## ' +
  'Summary\n\nWe should have tested it. The limit was, of course, too low.\n\n## ' +
  'Impact\n\n3 orders.\n\n## Timeline\n\n14:00 [a](https://e.com)\n\n## Root ' +
  'causes\n\n- load\n\n## Action items\n\n- Investigate the leak\n';
const reviewed = (text = source) => {
  const document = parsePostmortem('postmortems/p.md', text);
  return [
    {
      document,
      findings: lint(
        document,
        reviewRules,
        { people: new Set(), today: '2026-11-21' },
        { rules: {} },
      ),
    },
  ];
};
const lines = (...numbers: readonly number[]) => new Map([['postmortems/p.md', new Set(numbers)]]);

describe('the review', () => {
  it('comments on lines of the diff and lists the rest', () => {
    const review = renderReview(reviewed(), lines(11), 'error');
    expect(review.title).toBe('4 warnings, 2 notices');
    expect(review.conclusion).toBe('neutral');
    expect(review.comments.map(({ path, line }) => [path, line])).toEqual([
      ['postmortems/p.md', 11],
    ]);
    expect(review.comments[0]?.body.replace(/key=\w+/, 'key=…')).toMatchInlineSnapshot(`
      "<!-- after-action:finding v=1 key=… -->
      Warning: Unexpected "should have tested", expected what was done and what was known at the time. (\`no-counterfactual\`)

      Notice: Unexpected "of course", expected nothing, or who saw what and when. (\`no-hindsight\`)

      \`\`\`\`suggestion
      We should have tested it. The limit was too low.
      \`\`\`\`"
    `);
    expect(review.body).toMatchInlineSnapshot(`
      "**4 warnings, 2 notices**

      \`postmortems/p.md\`

      - line 27, warning: Missing due date of action item "Investigate the leak": add "due: 2026-12-01" (\`action-item-due\`)
      - line 27, warning: Unexpected open-ended "Investigate", expected an outcome that shows when it is done (\`action-item-outcome\`)
      - line 27, warning: Missing owner of action item "Investigate the leak": add "(owner: handle)" (\`action-item-owner\`)"
    `);
    expect(review.annotations).toHaveLength(6);
  });
  it('knows a remark again', () => {
    const [before] = renderReview(reviewed(), lines(11)).comments;
    const [after] = renderReview(
      reviewed(source.replace('## Summary\n', '## Summary\n\n')),
      lines(12),
    ).comments;
    expect(after?.fingerprint).toBe(before?.fingerprint);
    expect(parseMarker(before?.body ?? '')).toEqual({
      kind: 'finding',
      attributes: { key: before?.fingerprint },
    });
  });
  it('comments on twenty lines at most', () => {
    const many = `${source}${'- Investigate more\n'.repeat(40)}`;
    const review = renderReview(
      reviewed(many),
      new Map([['postmortems/p.md', new Set(Array.from({ length: 80 }, (_, i) => i))]]),
    );
    expect(review.comments).toHaveLength(20);
    expect(review.body).toContain('more findings');
  });
  it('concludes as configured', () => {
    expect(renderReview([], new Map()).conclusion).toBe('success');
    expect(renderReview(reviewed(), lines(), 'warning').conclusion).toBe('failure');
    expect(renderReview(reviewed(), lines(), 'never').conclusion).toBe('neutral');
    expect(renderReview(reviewed('# x'), lines()).conclusion).toBe('failure');
  });
  it('quotes nothing alive', () => {
    const review = renderReview(
      reviewed(
        source.replace('Investigate the leak', 'Investigate <img src=x> @org/team fixes #1 -->'),
      ),
      lines(27),
    );
    expect(
      [
        review.body,
        review.summary,
        ...review.comments.map(({ body }) => body.split('\n').slice(1).join('\n')),
      ].join('\n'),
    ).not.toMatch(/@org|#1\b|<img|-->/);
  });
});

describe('the pages of the rules', () => {
  it('are made of the rules and their fixtures', () => {
    const pages = renderRuleDocs(
      reviewRules,
      new Map([
        ['action-item-owner', { ok: 'fine\n', notOk: 'bad\n', expected: '1 Unexpected\n' }],
      ]),
    );
    expect([...pages.keys()]).toEqual(['README.md', ...reviewRules.map(({ id }) => `${id}.md`)]);
    expect(pages.get('action-item-owner.md')).toContain(
      '## Says something\n\n```markdown\nbad\n```\n\n```text\nline 1 Unexpected\n```',
    );
  });
});
