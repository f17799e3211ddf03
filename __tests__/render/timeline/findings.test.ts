import { expect, it } from '@jest/globals';
import { describeFinding } from '../../../src/render/timeline/findings.js';
import type { TimelineFinding } from '../../../src/timeline/findings/finding.js';
import { minute } from '../../support/repository-builders.js';

const assumed = { code: 'zone-assumed', zone: 'UTC', stated: false } as const;
const ids = { eventIds: [] };

it.each<readonly [TimelineFinding, string]>([
  [
    {
      ruleId: 'silence',
      severity: 'sev1',
      from: minute(3),
      seconds: 2220,
      limit: 1800,
      gaps: 1,
      ...ids,
    },
    '37 min without a word from 2026-11-20 14:06 UTC; sev1 expects one every 30 min.',
  ],
  [
    {
      ruleId: 'silence',
      severity: 'sev1',
      from: minute(3),
      seconds: 2220,
      limit: 1800,
      gaps: 3,
      ...ids,
    },
    '37 min without a word from 2026-11-20 14:06 UTC; sev1 expects one every ' +
      '30 min (3 such gaps, this is the longest).',
  ],
  [
    { ruleId: 'after-resolved', resolvedAt: minute(40), rows: 1, ...ids },
    '1 row is dated after the resolution at 2026-11-20 14:43 UTC. Was it really over?',
  ],
  [
    {
      ruleId: 'milestone-order',
      earlier: { name: 'mitigated', at: minute(17) },
      later: { name: 'resolved', at: minute(7) },
      ...ids,
    },
    'resolved (2026-11-20 14:10 UTC) is earlier than mitigated (2026-11-20 14:20 UTC).',
  ],
  [{ ruleId: 'zone-assumed', rows: 1, assumed: [], ...ids }, '1 row has a time without a zone.'],
  [
    {
      ruleId: 'zone-assumed',
      rows: 2,
      assumed: [assumed, { ...assumed, zone: 'PST', stated: true }],
      ...ids,
    },
    '2 rows have a time without a zone, read as UTC or PST as stated earlier in this issue.',
  ],
  [
    { ruleId: 'mixed-zones', zones: ['UTC', 'PST'], ...ids },
    'Times were written in UTC and PST; all are shown in one zone.',
  ],
  [
    { ruleId: 'clock-change', remark: { ...assumed }, rows: 2, ...ids },
    'zone assumed: UTC (2 rows).',
  ],
  [
    { ruleId: 'ahead-of-writing', words: 'All calm', rows: 3, ...ids },
    '"All calm" and 2 more: the time is later than the writing. Is the zone right?',
  ],
  [
    { ruleId: 'prose-duration', words: 'lasted 3 hours', seconds: 2400, ...ids },
    '"lasted 3 hours" does not match the times: the milestones are 40 min apart.',
  ],
])('%j', (finding, sentence) => {
  expect(describeFinding(finding)).toBe(sentence);
});
