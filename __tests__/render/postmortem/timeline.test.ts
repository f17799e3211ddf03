import { describe, expect, it } from '@jest/globals';
import { renderTimelineRows } from '../../../src/render/postmortem/timeline.js';
import { readDocumentTimeline } from '../../../src/postmortem/timeline/entries.js';
import type { Milestone, TimelineEvent } from '../../../src/timeline/timeline.js';
import { aTimeline, anEvent } from '../../support/markdown-builders.js';
import { minute } from '../../support/repository-builders.js';

const started = (at: string) => {
  const { milestones } = aTimeline();
  const milestone = { ...milestones.started, at, proof: 'comment:1001' };
  return renderTimelineRows(
    aTimeline({ milestones: { ...milestones, started: milestone } as typeof milestones }),
    40,
    [],
  );
};

it('marks a row as a milestone only when it shows the time of the milestone', () => {
  expect(started(minute(-5))).toContain('13:58 | **Started:** Error rate');
  expect(started(minute(-6))).not.toContain('**Started:**');
});

const stated = (at: number, proof: string): Milestone => ({
  at: minute(at),
  proof,
  proofUrl: '',
  certainty: 'stated',
});
const command = (id: string, at: number, milestone: 'mitigated' | 'resolved', text = '') =>
  anEvent({
    id,
    occurredAt: minute(at),
    kind: 'milestone',
    meaning: { type: 'milestone', milestone },
    text,
    links: [{ label: 'command', url: `https://github.com/acme/shop/issues/12#${id}` }],
  });
const said = (id: string, at: number, text: string, over: Partial<TimelineEvent> = {}) =>
  anEvent({
    id,
    occurredAt: minute(at),
    text,
    links: [{ label: 'comment', url: `https://github.com/acme/shop/issues/12#${id}` }],
    ...over,
  });

describe('a milestone that was set by a bare command', () => {
  const render = (...events: readonly TimelineEvent[]) =>
    renderTimelineRows(aTimeline({ events, milestones: { mitigated: stated(31, 'm') } }), 40, []);

  it('takes the words of who saw it, once', () => {
    const rows = render(
      said('a', 2, 'Looking into the pool.'),
      said('b', 29, 'The rollback is live, 5xx is below 1 %.'),
      command('m', 31, 'mitigated'),
    );
    expect(rows).toMatch(/14:34 \| \*\*Mitigated:\*\* The rollback is live, 5xx is below 1 %\. \|/);
    expect(rows.match(/5xx is below/g)).toHaveLength(1);
    expect(rows).toMatch(/\[comment\]\(\S+#b\), \[command\]\(\S+#m\)/);
    expect(rows).not.toContain('Incident mitigated');
  });

  it.each([
    'Error rate fell to 0.1 %',
    'p99 is back to 200 ms',
    'Queues are down to zero, orders come through',
    'Checkout works again',
    'Die Fehler sind weg, der Shop funktioniert wieder.',
  ])('takes: %s', (words) => {
    expect(render(said('b', 33, words), command('m', 31, 'mitigated'))).toContain(
      `**Mitigated:** ${words} |`,
    );
  });

  it.each([
    ['words that say something else', said('b', 29, 'Where is the dashboard?')],
    ['words from another hour', said('b', -60, 'The rollback is live, 5xx is below 1 %.')],
    ['a reading that is not good', said('b', 30, 'Errors are not below 5 % yet')],
    ['a reading that is hoped for', said('b', 30, 'Latency should drop back to normal soon')],
    ['words that say the contrary', said('b', 30, 'Still failing, errors are not down.')],
  ])('asks what was seen rather than take %s', (_, other) => {
    const rows = render(other, command('m', 31, 'mitigated'));
    expect(rows).toContain('**Mitigated:** _what showed it?_');
    expect(rows).toContain(other.text.split(',')[0] ?? '');
  });

  it('keeps its own words', () => {
    const rows = render(
      said('b', 29, 'The rollback is live.'),
      command('m', 31, 'mitigated', 'Error rate is 0.2 %'),
    );
    expect(rows).toContain('**Mitigated:** Error rate is 0.2 %');
    expect(rows).toContain('The rollback is live.');
  });
});

describe('the one table', () => {
  const many = Array.from({ length: 30 }, (_, i) =>
    said(`c${i}`, i * 60 - 600, `Row number ${i} says so`, { key: i % 3 === 0 }),
  );
  const timeline = aTimeline({
    events: many,
    milestones: {
      started: stated(-300, 'c5'),
      detected: stated(0, 'c10'),
      mitigated: stated(600, 'c20'),
      resolved: stated(900, 'c25'),
    },
  });
  const source = renderTimelineRows(timeline, 8, []);

  it('holds each row once, by phase, the others folded', () => {
    for (const { text } of many) expect(source.split(`${text} |`)).toHaveLength(2);
    const phases = [...source.matchAll(/\|\s+\| \*\*([^*:]+)\*\* \|/g)].map(([, name]) => name);
    expect(phases).toEqual(['Before', 'Not noticed yet', 'Response', 'Recovery', 'Afterwards']);
    expect(source).toMatch(/<summary>The other 1\d rows<\/summary>/);
  });

  it('can be read back, each row with its time', () => {
    const { entries, zone } = readDocumentTimeline(`# T\n\n## Timeline\n\n${source}\n`, 'x.md');
    expect(zone).toBe('UTC');
    expect(entries).toHaveLength(many.length);
    const read = new Map(
      entries.map(({ text, occurredAt }) => [/number \d+/.exec(text)?.[0], occurredAt]),
    );
    for (const { text, occurredAt } of many)
      expect(read.get(/number \d+/.exec(text)?.[0])).toBe(occurredAt);
  });

  it('has no phases when the milestones tell nothing apart', () => {
    const rows = renderTimelineRows({ ...timeline, milestones: {} }, 40, []);
    expect(rows).not.toMatch(/\*\*(?:Before|Response|Recovery)\*\*/);
  });
});
