import { describe, expect, it } from '@jest/globals';
import type { EventMeaning } from '../../../src/incident/meaning.js';
import {
  describeEvent,
  describeRemark,
  describeShipped,
} from '../../../src/render/timeline/sentences.js';
import type { TimeRemark } from '../../../src/time/remarks.js';
import { anEvent } from '../../support/timeline-builders.js';

const [older, newer] = ['1c2d3e4'.padEnd(40, '0'), '4f2a91c'.padEnd(40, '0')];
const deploy = {
  type: 'deploy',
  target: 'production',
  to: newer,
  reverts: false,
  more: 0,
} as const;

describe('describeEvent', () => {
  it.each<readonly [EventMeaning, string, string]>([
    [{ type: 'declared' }, 'Checkout fails', 'Incident declared: Checkout fails'],
    [{ type: 'words', retold: false }, 'Looking.', 'Looking.'],
    [{ type: 'words', retold: true }, 'It broke at 13:50.', 'Found out: It broke at 13:50.'],
    [{ type: 'milestone', milestone: 'mitigated' }, '', 'Incident mitigated'],
    [{ type: 'milestone', milestone: 'mitigated' }, 'All calm.', 'Incident mitigated: All calm.'],
    [{ type: 'status', status: 'resolved' }, '', 'Status: resolved'],
    [{ type: 'marked', marked: false }, '', 'No longer marked as an incident'],
    [{ type: 'lead', change: 'drawn', login: 'jon' }, '', '@maya asked for a lead, drawn: @jon'],
    [{ type: 'lead', change: 'drawn', login: null }, '', '@maya asked for a lead'],
    [{ type: 'lead', change: 'unassigned', login: 'jon' }, '', '@jon unassigned'],
    [
      { type: 'verdict', verdict: 'trigger', ref: 'none' },
      '',
      'No change triggered this, according to the responders',
    ],
    [{ type: 'closed', commit: newer, planned: true }, '', 'Issue closed by 4f2a91c'],
    [{ type: 'closed', commit: null, planned: false }, '', 'Issue closed as not planned'],
    [
      { type: 'reference', from: 'issue', number: 9, how: 'mentions' },
      'Pool',
      'Issue #9 mentions this: Pool',
    ],
    [
      { ...deploy, verb: 'deployed', from: null, more: 2 },
      'Pool',
      'Deployed production ← 4f2a91c: Pool and 2 more',
    ],
    [{ ...deploy, verb: 'deployed', from: older }, '', 'Deployed production 1c2d3e4 → 4f2a91c'],
    [
      { ...deploy, verb: 'rolled-back', from: older },
      '',
      'Rolled back production 1c2d3e4 → 4f2a91c',
    ],
    [{ ...deploy, verb: 'again', from: newer }, '', 'Deployed production again 4f2a91c'],
    [{ ...deploy, verb: 'failed', from: null }, '', 'Deploy failed: production ← 4f2a91c'],
    [
      { type: 'pull-request', number: 4, change: 'merged', reverts: true },
      'Revert "Pool"',
      'Revert #4 merged: Revert "Pool"',
    ],
  ])('%j, "%s"', (meaning, text, sentence) => {
    expect(describeEvent(anEvent({ meaning, text }))).toBe(sentence);
  });

  it('stays within 140 characters', () => {
    const long = anEvent({ meaning: { type: 'update' }, text: `${'word '.repeat(27)}end` });
    expect(describeEvent(long)).toMatch(/^Update: word .*…$/);
    expect(describeEvent(long).length).toBeLessThanOrEqual(140);
  });

  it('leaves the verb out where the place says it', () => {
    const event = anEvent({ meaning: { ...deploy, verb: 'deployed', from: null }, text: 'Pool' });
    expect(describeShipped(event)).toBe('production ← 4f2a91c: Pool');
    expect(describeShipped({ ...event, meaning: { type: 'merged' } })).toBe('Pool');
  });
});

describe('describeRemark', () => {
  it.each<readonly [TimeRemark, string]>([
    [{ code: 'zone-assumed', zone: null, stated: false }, 'zone assumed'],
    [
      { code: 'zone-assumed', zone: 'PST', stated: true },
      'zone assumed: PST, stated earlier in this issue',
    ],
    [{ code: 'zone-chosen', label: 'CST', region: 'US Central' }, 'CST read as US Central'],
    [{ code: 'zone-literal', label: 'AEST', offset: 600 }, 'AEST taken literally (UTC+10:00)'],
    [
      { code: 'zone-local', label: 'EST', month: 7, offset: -240 },
      'EST in July read as local time (UTC-04:00)',
    ],
    [
      {
        code: 'clock-repeated',
        clock: '02:30',
        zone: 'Europe/Berlin',
        day: '2026-10-25',
        reason: 'first',
      },
      '02:30 occurred twice in Europe/Berlin on 2026-10-25; the first one is used',
    ],
    [
      { code: 'clock-skipped', clock: '02:30', zone: 'Europe/Berlin', day: '2026-03-29' },
      '02:30 does not exist in Europe/Berlin on 2026-03-29 because the clocks went forward; read as if they had not',
    ],
    [
      { code: 'date-order', written: '02/03/2026', day: '2026-03-02' },
      '02/03/2026 read as 2026-03-02',
    ],
  ])('%j', (remark, sentence) => {
    expect(describeRemark(remark)).toBe(sentence);
  });
});
