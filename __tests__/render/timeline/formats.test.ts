import { describe, expect, it } from '@jest/globals';
import { renderTimeline } from '../../../src/render/timeline/formats.js';
import { timelineSchema } from '../../../src/render/timeline/schema.js';
import type { Screen } from '../../../src/render/screen.js';
import { aCommit, anIssue, anIssueEvent, minute } from '../../support/repository-builders.js';
import { aTimeline, anEvent, someComments } from '../../support/timeline-builders.js';

const screen: Screen = { width: 80, color: false, now: minute(120) };
const timeline = aTimeline({
  issue: { ...anIssue({ body: 'Fails since 14:00 UTC.' }), state: 'closed', closedAt: minute(60) },
  commits: [aCommit({ committedAt: minute(-14) })],
  comments: someComments(
    [4, 'Looking into it.'],
    [30, 'Rolled back at 14:20, nothing yet.'],
    [40, 'Checkout works again.'],
  ),
  issueEvents: [anIssueEvent({ event: 'closed', createdAt: minute(60) })],
});

describe('renderTimeline', () => {
  it('prints a table that fits the screen', () => {
    const table = renderTimeline(timeline, 'table', screen);
    expect(table).toMatchInlineSnapshot(`
"Started      11-20 14:00 · 2 h 3 min ago · inferred
Detected     11-20 14:03 · 2 h ago · recorded · 3 min after the start
Acknowledged 11-20 14:07 · 1 h 56 min ago · inferred · 4 min after the detection
Mitigated    11-20 14:43 · 1 h 20 min ago · inferred · 43 min after the start
Resolved     11-20 15:03 · 1 h ago · recorded · 1 h 3 min after the start

2026-11-20 (UTC)
● 13:49  −14 min      Merged: Use the new payment client (#411)
● 14:00  −3 min       Fails since 14:00 UTC.
● 14:03  0            Incident declared: Checkout returns 502
● 14:07  +4 min       Looking into it.
● 14:20  +17 min      Rolled back at 14:20, nothing yet. (zone assumed: UTC,
                      stated earlier in this issue)
● 14:43  +40 min      Checkout works again.
● 15:03  +1 h         Issue closed

! 1 row has a time without a zone, read as UTC as stated earlier in this issue."
`);
    for (const width of [60, 80, 120])
      for (const line of renderTimeline(timeline, 'table', { ...screen, width }).split('\n'))
        expect(line.length).toBeLessThanOrEqual(width);
  });

  it('prints no escape sequences that came from outside', () => {
    const hostile = {
      ...timeline,
      events: [anEvent({ text: '\u001b[31mred\u001b]0;title\u0007 \u202egnp' })],
      findings: [{ ruleId: 'clock-backwards' as const, words: '\u001b[2J', eventIds: [] }],
    };
    expect(renderTimeline(hostile, 'table', screen)).not.toMatch(/\u001b|\u0007|\u202e/);
    expect(renderTimeline(timeline, 'table', { ...screen, color: true })).toContain('\u001b[');
  });

  it('prints the JSON of the contract', () => {
    const json: unknown = JSON.parse(renderTimeline(timeline, 'json', screen));
    expect(timelineSchema.parse(json)).toEqual(json);
    expect(json).toMatchObject({
      events: expect.arrayContaining([
        expect.objectContaining({
          occurredAt: '2026-11-20T14:20:00Z',
          postedAt: minute(30),
          kind: 'comment',
          zoneAssumed: true,
          approximate: false,
          source: 'comments',
        }),
      ]),
      milestones: { started: { at: '2026-11-20T14:00:00Z', certainty: 'inferred' } },
    });
  });

  it('prints CSV that no spreadsheet runs', () => {
    const rows = {
      ...timeline,
      events: [
        anEvent({ text: '=HYPERLINK("http://x","y"), z' }),
        anEvent({ id: 'comment:2', text: '+1 -2', actor: '@maya' }),
      ],
    };
    const csv = renderTimeline(rows, 'csv', screen).split('\r\n');
    expect(csv[0]).toBe(
      'occurredAt,until,postedAt,kind,text,actor,zoneAssumed,approximate,source,links',
    );
    expect(csv[1]).toContain('"\'=HYPERLINK(""http://x"",""y""), z"');
    expect(csv[2]).toContain(",'+1 -2,'@maya,");
    expect(csv).toHaveLength(4);
  });

  it('prints Markdown with the chart above the table', () => {
    const markdown = renderTimeline(timeline, 'markdown', screen);
    expect(markdown.indexOf('```mermaid')).toBeLessThan(markdown.indexOf('| Time (UTC) |'));
    expect(renderTimeline(timeline, 'mermaid', screen)).toMatch(/^gantt\n/);
  });
});
