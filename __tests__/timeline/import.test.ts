import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Imported, ImportedEvent } from '../../src/timeline/import/import.js';
import { parseImportComment, printImports } from '../../src/timeline/import/import-comment.js';
import { readImport } from '../../src/timeline/import/read-import.js';
import { printMarker } from '../../src/markdown/marker.js';
import { instantOfEpoch } from '../../src/time/instant.js';
import { aComment, anIssue, theBot } from '../support/repository-builders.js';
import { aTimeline, told } from '../support/timeline-builders.js';

const context = { postedAt: '2026-11-20T16:00:00Z', zone: null } as const;
const read = (value: unknown): Imported =>
  readImport(typeof value === 'string' ? value : JSON.stringify(value), context);
const rows = (imported: Imported): readonly string[] =>
  imported.events.map(({ at, actor, text }) => `${at} ${actor ?? '-'} ${text}`);

describe('readImport', () => {
  it('reads a Slack export', () => {
    const imported = read([
      {
        type: 'message',
        ts: '1795183380.000200',
        user: 'U1',
        user_profile: { display_name: 'maya' },
        text: 'Rolling back, see <https://example.org/x|the graph>, <@U2> &amp; <#C1|incident>',
      },
      {
        type: 'message',
        subtype: 'channel_join',
        ts: '1795183300.0',
        user: 'U2',
        text: '<@U2> has joined',
      },
      { type: 'message', ts: '1795183320.0', user: 'U2', username: 'jon', text: 'Pool is empty' },
      { type: 'message', user: 'U2', text: 'no time' },
      {
        type: 'message',
        ts: '1795183399.0',
        bot_profile: { name: 'alerts' },
        text: '',
        attachments: [{ title: 'Error rate 12 %' }],
      },
    ]);
    expect(imported.format).toBe('slack');
    expect(rows(imported)).toEqual([
      '2026-11-20T14:42:00Z jon Pool is empty'.replace(
        '14:42:00',
        instantOfEpoch(1_795_183_320).slice(11, 19),
      ),
      `${instantOfEpoch(1_795_183_380)} maya Rolling back, see the graph, @jon & #incident`,
      `${instantOfEpoch(1_795_183_399)} alerts Error rate 12 %`,
    ]);
    expect(imported.problems).toEqual(['Message 4 has no time ("ts") and is left out']);
  });

  it('reads PagerDuty log entries', () => {
    const imported = read({
      log_entries: [
        {
          type: 'acknowledge_log_entry',
          created_at: '2026-11-20T14:06:00Z',
          summary: 'Acknowledged by Maya',
          agent: { summary: 'Maya' },
          html_url: 'https://acme.pagerduty.com/x',
        },
        {
          type: 'trigger_log_entry',
          created_at: '2026-11-20T14:02:10Z',
          summary: 'Triggered',
          agent: { summary: 'Prometheus' },
          channel: { subject: 'Checkout 5xx' },
        },
        { type: 'notify_log_entry', created_at: '2026-11-20T14:02:11Z', summary: 'Notified Maya' },
      ],
    });
    expect(rows(imported)).toEqual([
      '2026-11-20T14:02:10Z Prometheus Triggered: Checkout 5xx',
      '2026-11-20T14:06:00Z Maya Acknowledged by Maya',
    ]);
    expect(imported.events[1]?.url).toBe('https://acme.pagerduty.com/x');
  });

  it('reads an Alertmanager payload, fired and resolved', () => {
    const imported = read({
      version: '4',
      status: 'resolved',
      alerts: [
        {
          status: 'resolved',
          labels: { alertname: 'HighErrorRate' },
          annotations: { summary: 'Checkout 5xx' },
          startsAt: '2026-11-20T14:01:30.5Z',
          endsAt: '2026-11-20T14:44:00Z',
          generatorURL: 'https://prom/x',
        },
        {
          status: 'firing',
          labels: { alertname: 'SlowQueue' },
          startsAt: '2026-11-20T14:10:00Z',
          endsAt: '0001-01-01T00:00:00Z',
        },
      ],
    });
    expect(rows(imported)).toEqual([
      '2026-11-20T14:01:30Z - Alert fired: HighErrorRate: Checkout 5xx',
      '2026-11-20T14:10:00Z - Alert fired: SlowQueue',
      '2026-11-20T14:44:00Z - Alert resolved: HighErrorRate: Checkout 5xx',
    ]);
  });

  it('reads GitLab timeline commands', () => {
    const imported = read(
      '/timeline DB load at 95 % | 2026-11-20 14:01 UTC\n/timeline Failed over | 14:20\n/timeline broken',
    );
    expect(rows(imported)).toEqual([
      '2026-11-20T14:01:00Z - DB load at 95 %',
      '2026-11-20T14:20:00Z - Failed over',
    ]);
    expect(imported.events[1]?.zoneAssumed).toBe(true);
    expect(imported.problems).toEqual(['Line 3 is not `/timeline TEXT | TIME` and is left out']);
  });

  it('reads a list, a table, and a log in a fence', () => {
    expect(rows(read('All times CET\n\n- 15:02 errors rise\n- 15:09 <maya> rolled back'))).toEqual([
      '2026-11-20T14:02:00Z - errors rise',
      '2026-11-20T14:09:00Z maya rolled back',
    ]);
    expect(
      rows(
        read('| Time (UTC) | Event |\n|---|---|\n| 2026-11-19 23:50 | slow |\n| 00:10 | dead |'),
      ),
    ).toEqual(['2026-11-19T23:50:00Z - slow', '2026-11-20T00:10:00Z - dead']);
    expect(rows(read('```\n2026-11-20T14:02:00Z ERROR pool\n```'))).toEqual([
      '2026-11-20T14:02:00Z - ERROR pool',
    ]);
  });

  it('says so when nothing is in it', () => {
    expect(read('hello').problems).toEqual([
      'No line begins with a time; expected lines like "14:03 UTC errors rise" or a table with a time column',
    ]);
    expect(read({ a: 1 }).problems).toEqual([
      'No events found; expected a Slack channel export, PagerDuty log entries or an Alertmanager payload',
    ]);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.jsonValue().map((value) => JSON.stringify(value)),
          fc.string({ unit: 'binary' }),
          fc
            .array(
              fc.record({
                ts: fc.oneof(fc.string(), fc.constant('1795183320')),
                text: fc.anything(),
                user: fc.anything(),
              }),
            )
            .map((value) => JSON.stringify(value)),
        ),
        (text) => {
          readImport(text, context);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('the comment that keeps imported rows', () => {
  const word = fc.constantFrom(
    'rolled',
    'back',
    '|',
    '#12',
    '@maya',
    '```',
    '<!-- x -->',
    '/close',
    'http://x.y',
    '14:03',
    '¦',
    '🚀',
  );
  const anImported: fc.Arbitrary<ImportedEvent> = fc.record({
    at: fc.integer({ min: 1_000_000_000, max: 2_000_000_000 }).map(instantOfEpoch),
    text: fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => `x ${words.join(' ')}`),
    actor: fc.constantFrom(null, 'maya', 'PagerDuty bot'),
    url: fc.constantFrom(null, 'https://example.org/a?b=c'),
    zoneAssumed: fc.boolean(),
    approximate: fc.boolean(),
    remarks: fc.constant([]),
  });

  it('is read as it was printed', () => {
    fc.assert(
      fc.property(fc.array(anImported, { minLength: 1, maxLength: 20 }), (events) => {
        const once = printImports(
          { format: 'list', name: 'list of times', events, problems: [] },
          'log.txt',
        ).flatMap(({ body }) => parseImportComment(body));
        const again = printImports(
          { format: 'list', name: 'list of times', events: once, problems: [] },
          'log.txt',
        ).flatMap(({ body }) => parseImportComment(body));
        expect(once.map(({ at, actor, url }) => [at, actor, url])).toEqual(
          events.map(({ at, actor, url }) => [at, actor, url]),
        );
        expect(again).toEqual(once);
      }),
    );
  });

  it('is split before it is too long', () => {
    const events = Array.from({ length: 2000 }, (_, i): ImportedEvent => ({
      at: instantOfEpoch(1_700_000_000 + i),
      text: `row ${i} ${'x'.repeat(60)}`,
      actor: null,
      url: null,
      zoneAssumed: false,
      approximate: false,
      remarks: [],
    }));
    const pages = printImports({ format: 'list', name: 'list', events, problems: [] }, 'log.txt');
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.flatMap(({ body }) => parseImportComment(body))).toHaveLength(2000);
    for (const { body } of pages)
      expect(new TextEncoder().encode(body).length).toBeLessThan(60_000);
  });

  it('gives rows of the timeline, from our own comments only', () => {
    const [page] = printImports(read('14:02 UTC errors rise'), 'log.txt');
    const body = `${printMarker('import', { key: 'log.txt' })}\n${page?.body ?? ''}`;
    const issue = anIssue({ body: '' });
    expect(told(aTimeline({ issue, comments: [aComment({ author: theBot, body })] }))[0]).toBe(
      '14:02 imported errors rise',
    );
    expect(
      told(aTimeline({ issue, comments: [aComment({ body })] })).some((row) =>
        row.includes('imported errors'),
      ),
    ).toBe(false);
  });
});
