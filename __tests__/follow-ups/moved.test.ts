/** One item, one issue: also when its document is moved or gets a number, and in severity's own time. */
import { describe, expect, it } from '@jest/globals';
import { followUpKey, keyPrefix } from '../../src/follow-ups/follow-up-key.js';
import { findDoneWhen } from '../../src/follow-ups/done-when.js';
import { joinFollowUps } from '../../src/follow-ups/follow-ups-of.js';
import { findOrphans, indexIssues } from '../../src/follow-ups/issue-index.js';
import { trackers } from '../../src/follow-ups/trackers/index.js';
import { printMarker } from '../../src/markdown/marker.js';
import { parsePostmortem } from '../../src/postmortem/parse.js';
import { aConfig, defaultConfig } from '../support/incident-builders.js';
import { anIssue, theBot } from '../support/repository-builders.js';

const now = '2026-12-01T09:00:00Z';
const who = { self: theBot.login };
const source = '# Queue\n\n## Action items\n\n- Cap the queue\n- Cap the queue\n- Page on lag\n';
const marked = (number: number, path: string, text: string, suffix = '') =>
  anIssue({
    number,
    author: theBot,
    title: text,
    body: `${printMarker('follow-up', { key: followUpKey(path, text) + suffix })}\n${text}`,
  });
const old = 'postmortems/queue.md';
const issues = [
  marked(41, old, 'Cap the queue'),
  marked(42, old, 'Cap the queue', '-2'),
  marked(43, old, 'Page on lag'),
];

function join(path: string, text = source, existing: readonly string[] = [path]) {
  const document = parsePostmortem(path, text);
  const index = indexIssues(issues, who);
  const orphans = new Map(findOrphans(index, new Set(existing.map((one) => keyPrefix(one)))));
  const options = { trackers, who, orphans };
  return joinFollowUps(document, index, defaultConfig, now, options).map(
    ({ issue }) => issue?.number,
  );
}

describe('a document that was moved', () => {
  it('keeps its issues, also items with the same words', () => {
    expect(join(old)).toEqual([41, 42, 43]);
    expect(join('postmortems/2026/queue.md')).toEqual([41, 42, 43]);
  });

  it('keeps them when it gets the number of its incident', () => {
    const numbered = `---\nincident: 12\n---\n\n${source}`;
    expect(join('postmortems/2026-11-20-queue-12.md', numbered, [])).toEqual([41, 42, 43]);
  });

  it('takes none from a document that is still there', () => {
    const both = [old, 'postmortems/other.md'];
    expect(join('postmortems/other.md', source, both)).toEqual([undefined, undefined, undefined]);
  });
});

describe('the due date where nobody gave one', () => {
  const dueOf = (severity: string, followUps = {}) => {
    const text = `---\nincident: 12\nseverity: ${severity}\n---\n## Action items\n\n- Page on lag #7\n`;
    const document = parsePostmortem('postmortems/x.md', text);
    const issue = anIssue({ number: 7, createdAt: now });
    return joinFollowUps(document, [issue], aConfig({ followUps }), now, { trackers })[0]?.dueAt;
  };
  it.each([
    ['sev1', '2026-12-16T00:00:00Z'],
    ['SEV2', '2026-12-31T00:00:00Z'],
    ['sev3', '2027-01-26T00:00:00Z'],
    ['""', '2027-01-26T00:00:00Z'],
  ])('is that of the severity: %s', (severity, due) => {
    expect(dueOf(severity)).toBe(due);
  });
  it('is none where the configuration wants none', () => {
    expect(dueOf('sev1', { defaultDueDays: 0 })).toBeNull();
  });
});

describe('how one will see that it is done', () => {
  const doneWhen = (items: string) => {
    const document = parsePostmortem('postmortems/x.md', `## Action items\n\n${items}\n`);
    return document.actionItems.map((item) => findDoneWhen(document, item));
  };
  it.each<readonly [string, readonly (string | null)[]]>([
    ['- Cap the queue\n  Done when: a test floods it', ['a test floods it']],
    ['- Cap the queue; done when the load test passes.', ['the load test passes']],
    ['- Cap the queue\n  - Note: see below\n  - **Definition of done:** x', ['x']],
    [
      '- Cap the queue\n- Page on lag\n  Acceptance criteria: pages in 1 min',
      [null, 'pages in 1 min'],
    ],
    ['- Cap the queue\n\nDone when we say so.', [null]],
  ])('%j', (items, expected) => {
    expect(doneWhen(items).slice(0, expected.length)).toEqual(expected);
  });
});
