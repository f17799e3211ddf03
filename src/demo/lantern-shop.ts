/** The incident of the demo: the checkout of an invented lamp shop fails after a deploy, and is rolled back. */
import { shopHistory, shopOrigin } from './shop-history.js';
import type { Story, StoryAct, StoryComment, StoryHour } from './story.js';

const report = `### What is wrong?

About a third of the attempts to pay end in a 502 since about 14:01 UTC. The alert "checkout 5xx above 5 %" paged me at 14:05 UTC. The log of the checkout pods says:

\`\`\`
Error: payment gateway: timed out waiting for a connection
    at charge (src/checkout/payment.js:6:22)
\`\`\`

### Affected service

checkout

### Severity

sev2

### Started at

2026-11-18 14:01 UTC
`;

const comments: readonly StoryComment[] = [
  { at: '2026-11-18T14:08:00Z', by: 'mira', body: '/lead me\n/detected 14:05 UTC' },
  {
    at: '2026-11-18T14:09:00Z',
    by: 'tomas',
    body: '/impact A third of the attempts to pay fail\n\nSupport has 14 tickets since 14:03 UTC, all of them at the payment step.',
  },
  {
    at: '2026-11-18T14:11:00Z',
    by: 'mira',
    body: '/severity sev1\n\nMore than half of the orders fail now. Catalog and cart look normal.',
  },
  {
    at: '2026-11-18T14:12:00Z',
    by: 'jun',
    body: 'Shall I restart the checkout pods? It may free the connections.',
    told: true,
  },
  {
    at: '2026-11-18T14:14:00Z',
    by: 'jun',
    body: 'My other suspicion is the orders index from 13:20 UTC (#70): the migration may hold a lock on `orders`.',
  },
  {
    at: '2026-11-18T14:17:00Z',
    by: 'jun',
    body: '/cleared #70\n\n`pg_locks` shows nothing that waits, the index was done at 13:24 UTC.',
  },
  {
    at: '2026-11-18T14:18:00Z',
    by: 'mira',
    body: 'All the timeouts come out of the new connection pool. #71 went live three minutes before this began; I would rather go back than restart.',
  },
  { at: '2026-11-18T14:19:00Z', by: 'mira', body: '/rollback\n/status identified', told: true },
  {
    at: '2026-11-18T14:21:00Z',
    by: 'jun',
    body: '/tried Restarted one of the six checkout pods while we wait → good for a minute, then the same again',
  },
  {
    at: '2026-11-18T14:32:00Z',
    by: 'tomas',
    body: '/update Paying works again since 14:31 UTC. We are watching that it holds. next 60m',
  },
  {
    at: '2026-11-18T14:33:00Z',
    by: 'mira',
    body: '/mitigated 14:31 UTC\n\nThe rollback is live, 5xx is below 1 % again.',
    told: true,
  },
  {
    at: '2026-11-18T14:56:00Z',
    by: 'mira',
    body: '/unfreeze The revert goes out now; jun has reviewed it',
  },
  {
    at: '2026-11-18T14:58:00Z',
    by: 'nadia',
    body:
      'How it came about: the pool holds 5 connections a pod and a caller waits ' +
      'up to 30 s for one. That is enough for the traffic in staging, but not for ' +
      'the early afternoon in production.',
  },
  {
    at: '2026-11-18T15:05:00Z',
    by: 'mira',
    body: '/restore later 40 connections tomorrow 09:00 UTC, @nadia watches',
    told: true,
  },
  {
    at: '2026-11-18T15:08:00Z',
    by: 'mira',
    body: '/follow-up Alert on waits of more than 1 s for a connection @jun due 14d',
  },
  {
    at: '2026-11-18T15:10:00Z',
    by: 'nadia',
    body: '/follow-up Load-test the checkout with a slow gateway, per release @nadia due 21d',
  },
  {
    at: '2026-11-18T15:20:00Z',
    by: 'tomas',
    body: '212 orders failed between 14:01 and 14:31 UTC. 180 of those customers came back and ordered.',
  },
  { at: '2026-11-18T15:38:00Z', by: 'mira', body: '/trigger #71' },
  { at: '2026-11-18T15:40:00Z', by: 'mira', body: '/resolved 15:40 UTC' },
  {
    at: '2026-11-18T15:44:00Z',
    by: 'jun',
    body: 'For the record: we had no metric for how long a request waits for a connection, so the graphs looked healthy.',
  },
  {
    at: '2026-11-19T09:02:00Z',
    by: 'nadia',
    body: '/restore done 40 connections a pod since 09:00 UTC, nobody waits',
    told: true,
  },
];

const acts: readonly StoryAct[] = [
  { at: '2026-11-18T14:16:00Z', by: 'tomas', does: 'send-draft', told: true },
  { at: '2026-11-18T14:20:00Z', by: 'jun', does: 'tick', step: 'evidence', told: true },
  { at: '2026-11-18T14:22:00Z', by: 'jun', does: 'approve', told: true },
  { at: '2026-11-18T15:30:00Z', by: 'tomas', does: 'send-draft' },
  { at: '2026-11-18T15:43:00Z', by: 'tomas', does: 'send-draft', told: true },
];

const hours: readonly StoryHour[] = [
  { until: '2026-11-18T14:12:00Z', title: 'A lead, the impact, and a wish to restart' },
  { until: '2026-11-18T14:20:00Z', title: 'The first update; a rollback is asked for' },
  { until: '2026-11-18T14:22:00Z', title: 'A second person approves', rollback: true },
  { until: '2026-11-18T14:33:00Z', title: 'Mitigated' },
  { until: '2026-11-18T15:40:00Z', title: 'Restore put off, follow-ups, resolved' },
];

export const story: Story = {
  owner: 'lantern-shop',
  name: 'storefront',
  firstNumber: 72,
  people: ['mira', 'jun', 'nadia', 'tomas'],
  commits: shopHistory,
  issue: {
    at: '2026-11-18T14:07:00Z',
    by: 'mira',
    title: 'Checkout answers 502 for many customers',
    labels: ['incident', 'sev2'],
    body: report,
  },
  comments,
  acts,
  hours,
  site: { origin: shopOrigin, downFrom: '2026-11-18T14:01:00Z', brokenBy: '(#71)' },
  closed: { at: '2026-11-18T15:45:00Z', by: 'mira' },
};
