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
  it.each([
    '# Brama zamknięta\n\n## Podsumowanie zdarzenia\n\nBrama była zamknięta.\n\n## ' +
      'Skutki\n\nNikt nie mógł wejść.\n\n## Przyczyna\n\nObraz nie wystartował.\n',
    '# Kapı kapandı\n\n## Özet\n\nKapı bir saat kapalı kaldı.\n\n## Timeline\n\n14:03 alarm\n\n## ' +
      'Etki\n\nKimse giremedi.\n\n## Kök neden\n\nGörüntü başlamadı.\n',
  ])('says once that a language is not known: %j', (source) => {
    expect(found('required-sections', source)).toHaveLength(1);
    expect(found('required-sections', source)[0]).toContain('postmortem.sections');
  });
  it('says what is missing once, with a list, in a language that is known', () => {
    expect(
      found(
        'required-sections',
        '# Gate\n\n## What we saw\n\nThe gate was shut for an hour.\n\n## Notes\n\nx\n\n## More\n\ny\n',
      ),
    ).toEqual([
      '1 Missing sections "Summary", "Impact", "Timeline", "Contributing factors" and "Action items"',
    ]);
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

describe('no-placeholder', () => {
  it.each([
    '## Work\n\n| Task | State |\n|---|---|\n| Rotate the token | TODO |\n',
    '## Action items\n\n- Rotate the token (TODO)\n- TODO: alert on lag\n',
    '## Lessons\n\n- Rotate the token before it expires – TODO\n',
    '## Summary\n\n{{ site.title }} was down: {{ "/graph.png" | relative_url }} and {{ .Values.pool }}.\n',
    '## Timeline\n\n### {{ 06:10 }}\n\nThe gate is shut.\n',
    '## Cause\n\nThe list (P-XXX) had no entry.\n',
    '## Impact\n\n<!-- Describe who was affected -->\n\nTen people.\n',
    '## Impact\n\n<!-- toc -->\n',
    '## Costs (if any were lost)\n\nNone.\n',
  ])('leaves %j alone', (source) => {
    expect(found('no-placeholder', source)).toEqual([]);
  });
  it.each([
    '## Summary\n\n{{ summary }}\n',
    '## Trigger (if relevant)\n\nx\n',
    '## Impact\n\nSupport to fill in the details\n',
    '## Impact\n\n<!-- Describe who was affected -->\n\n## Timeline\n\nx\n',
    '## Impact\n\nTBD\n',
    '## Facts\n\n| Field | Value |\n|---|---|\n| Severity | TBD |\n',
  ])('finds it in %j', (source) => {
    expect(found('no-placeholder', source)).toHaveLength(1);
  });
});

describe('what action items lack', () => {
  const source = '## Action items\n\n- Add a probe\n- Add a limit\n- Done: add a page\n';
  it('is said once', () => {
    expect(found('action-item-owner', source)).toEqual([
      '3 Missing owner of 2 action items: add "(owner: handle)" (lines 3 and 4)',
    ]);
  });
  it('leaves out items that a comment allows', () => {
    const allowed = source.replace('probe', 'probe <!-- after-action:allow action-item-owner -->');
    expect(found('action-item-owner', allowed)).toEqual([]);
    const apart = source.replace('- Add a limit', '- Add a pool\n- Add a limit');
    expect(
      found(
        'action-item-owner',
        apart.replace('probe', 'probe <!-- after-action:allow action-item-owner -->'),
      ),
    ).toEqual(['5 Missing owner of action item "Add a limit": add "(owner: handle)"']);
  });
});

describe('no-person-as-cause', () => {
  const withOwner = (owner: string, cause: string) =>
    `# Gate shut\n\n## Root cause\n\n${cause}\n\n## Action items\n\n| Action ` +
    `| Owner |\n|---|---|\n| Add a probe | ${owner} |\n`;
  it.each([
    ['Data Engineering', 'Bad Data was written by the job, and Data was read twice.'],
    ['Storage', 'The Storage was full.'],
    ['Release Management', 'A Release was made without the image.'],
    ['@octo/gate', 'The Gate was shut.'],
  ])('takes no word of %s for a person', (owner, cause) => {
    expect(found('no-person-as-cause', withOwner(owner, cause))).toEqual([]);
  });
  it('still names a person', () => {
    expect(
      found('no-person-as-cause', withOwner('Ann Lee', 'Then Ann pushed the wrong tag.')),
    ).toHaveLength(1);
  });
});

describe('numbers and hindsight', () => {
  it.each([
    'old pages for about a week',
    'MTTR: 3:17',
    'shut from 00:14–00:31',
    'shut for twenty minutes',
  ])('%s says how long', (impact) => {
    expect(found('impact-number', `## Impact\n\nThe gate, ${impact}\n`)).toEqual([]);
  });
  it('leaves words about how things work alone', () => {
    expect(
      found(
        'no-hindsight',
        'A cache can of course be stale. Obviously, both parts need the same key.\n',
      ),
    ).toEqual([]);
    expect(found('no-hindsight', 'We of course knew that the cache is stale.\n')).toHaveLength(1);
  });
});
