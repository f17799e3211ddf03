import { describe, expect, it } from '@jest/globals';
import { statusPages } from '../../src/probe/status-pages/index.js';
import { readStatusPage, statusPageAddress } from '../../src/probe/status-pages/status-page.js';

const read = (format: string, summary: unknown) => {
  const page = statusPages.find(({ id }) => id === format) ?? null;
  const text = typeof summary === 'string' ? summary : JSON.stringify(summary);
  const { state, words, since } = readStatusPage(
    { name: 'Pay', url: 'https://s.test', format },
    page,
    text,
  );
  return [state, words, since];
};

describe('status pages', () => {
  it.each([
    [
      'statuspage',
      { status: { indicator: 'none', description: 'All good' }, incidents: [] },
      ['well', 'All good', null],
    ],
    [
      'statuspage',
      {
        status: { indicator: 'major', description: 'Partial outage' },
        incidents: [
          {
            name: 'Card payments fail',
            status: 'identified',
            started_at: '2026-11-20T13:58:00.000Z',
          },
          { name: 'Old one', status: 'resolved', started_at: '2026-11-01T13:58:00.000Z' },
        ],
      },
      ['down', 'Card payments fail', '2026-11-20T13:58:00Z'],
    ],
    ['instatus', { page: { status: 'UP' } }, ['well', '', null]],
    [
      'instatus',
      {
        page: { status: 'HASISSUES' },
        activeIncidents: [
          { name: 'Slow queue', started: '2026-11-20T13:00:00Z', impact: 'PARTIALOUTAGE' },
        ],
      },
      ['degraded', 'Slow queue', '2026-11-20T13:00:00Z'],
    ],
    [
      'cstate',
      {
        is: 'index',
        summaryStatus: 'down',
        systems: [
          {
            unresolvedIssues: [{ title: 'Mail is stuck', createdAt: '2026-11-20 12:00:00 +0000' }],
          },
        ],
      },
      ['down', 'Mail is stuck', '2026-11-20T12:00:00Z'],
    ],
    ['statuspage', '<html>', ['unknown', '', null]],
    ['statuspage', { status: { indicator: 'purple' } }, ['unknown', '', null]],
    ['instatus', [], ['unknown', '', null]],
    ['cstate', { is: 'issue', summaryStatus: 'ok' }, ['unknown', '', null]],
    ['nobody', {}, ['unknown', '', null]],
  ])('%s %#', (format, summary, expected) => {
    expect(read(format, summary)).toEqual(expected);
  });

  it('asks behind the address of the page, or the summary that was named', () => {
    expect(statusPageAddress('https://s.test/', '/summary.json')).toBe(
      'https://s.test/summary.json',
    );
    expect(statusPageAddress('https://s.test/x.json', '/summary.json')).toBe(
      'https://s.test/x.json',
    );
  });
});
