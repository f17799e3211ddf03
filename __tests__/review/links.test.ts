/** Links to files, and anchors as GitHub makes them. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { headingAnchors } from '../../src/markdown/anchors.js';
import { parsePostmortem } from '../../src/postmortem/parse.js';
import { links } from '../../src/review/rules/links.js';

const there = new Set(['postmortems/img/graph.png', 'docs/runbook.md', 'postmortems/other.md']);
const found = (source: string, exists?: (path: string) => boolean) =>
  links
    .check(parsePostmortem('postmortems/gate.md', source), {
      people: new Set(),
      today: '2026-11-21',
      ...(exists === undefined ? {} : { exists }),
    })
    .map(({ place }) => source.slice(place.start, place.end));

describe('links-resolve', () => {
  const exists = (path: string) => there.has(path);
  it('finds files that are not there', () => {
    expect(
      found(
        '![g](img/graph.png) [r](../docs/runbook.md#steps) [o](./other.md "Other") [x](missing.md) ![y](img/no.png)\n',
        exists,
      ),
    ).toEqual(['missing.md', 'img/no.png']);
  });
  it('says nothing of what it cannot know', () => {
    const source =
      '[a](https://example.org/x.md) [b](/docs/x.md) [c](../../outside.md) [d]({{ site.url }}) [e](mailto:a@example.org)\n';
    expect(found(source, () => false)).toEqual([]);
    expect(found('[x](missing.md)\n')).toEqual([]);
  });
});

describe('anchors', () => {
  it('are those of GitHub', () => {
    const anchors = headingAnchors(
      '# What *happened*?\n\n## Root-cause & effect\n\n## Again\n\n## Again\n\nUnder\n=====\n\n## Größe `x_y`\n',
    );
    expect([...anchors]).toEqual(
      expect.arrayContaining([
        'what-happened',
        'root-cause--effect',
        'again',
        'again-1',
        'under',
        'größe-x_y',
      ]),
    );
  });
  it('never throws, and takes time in proportion to the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        expect(() => headingAnchors(text)).not.toThrow();
      }),
    );
  });
});
