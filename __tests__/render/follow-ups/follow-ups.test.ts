import type { Screen } from '../../../src/render/screen.js';
import type { Instant } from '../../../src/time/instant.js';
import { describe, expect, it } from '@jest/globals';
import stringWidth from 'string-width';
import { joinFollowUps } from '../../../src/follow-ups/follow-ups-of.js';
import { trackers } from '../../../src/follow-ups/trackers/index.js';
import { planFollowUps } from '../../../src/follow-ups/plan-follow-ups.js';
import { renderTrackingIssue } from '../../../src/render/follow-ups/issue.js';
import { followUpsJson } from '../../../src/render/follow-ups/json.js';
import { renderFollowUpsReport } from '../../../src/render/follow-ups/markdown.js';
import { renderReminder } from '../../../src/render/follow-ups/reminder.js';
import { followUpsSchema } from '../../../src/render/follow-ups/schema.js';
import { renderFollowUps } from '../../../src/render/follow-ups/terminal.js';
import { aConfig, aPostmortem, defaultConfig } from '../../support/incident-builders.js';
import { aRepository, anIssue } from '../../support/repository-builders.js';

const now: Instant = '2026-12-05T10:00:00Z';
const document = aPostmortem(
  '- Alert on pool exhaustion before it is empty, for every service that shares ' +
    'the pool (@ana, due 2026-12-01) #31\n- [ ] Document the rollback @ben\n- ' +
    '[x] Raise the pool limit\n- Ask the vendor https://jira.example.com/browse/OPS-12\n- ' +
    'Drop the old pool #32',
);
const issues = [
  anIssue({ number: 31 }),
  anIssue({ number: 32, state: 'closed', stateReason: 'not_planned' }),
];
const followUps = joinFollowUps(document, issues, defaultConfig, now, { trackers });
const plan = planFollowUps({
  document,
  followUps,
  repository: aRepository(),
  config: aConfig({ followUps: { workingDays: ['sat'] } }),
  now,
});

describe('in the terminal', () => {
  const screen: Screen = { width: 80, color: false, now };
  it('what needs somebody comes first, in 80 columns', () => {
    expect(renderFollowUps(followUps, screen)).toMatchInlineSnapshot(`
      "Checkout returned 502
      postmortems/2026-11-20-checkout-12.md
        overdue   #31     4 d late   ana         Alert on pool exhaustion before it is
                                                 empty, for every service that shares
                                                 the pool
        untracked –       no date    ben         Document the rollback
        unknown   link    no date    no owner    Ask the vendor
        done      –       no date    no owner    Raise the pool limit
        declined  #32     2027-01-15 no owner    Drop the old pool

      5 follow-ups: 1 overdue, 1 untracked, 1 unknown, 1 done, 1 declined
      "
    `);
  });

  it('no line is too wide, whatever the words', () => {
    const wild = joinFollowUps(
      aPostmortem(
        `- ${'監視を追加する '.repeat(20)}@ana\n- ${'x'.repeat(500)}\n- \u001b[31mred\u202e`,
      ),
      [],
      defaultConfig,
      now,
      { trackers },
    );
    for (const width of [60, 80, 120])
      for (const line of renderFollowUps(wild, { ...screen, width }).split('\n'))
        expect(stringWidth(line)).toBeLessThanOrEqual(width);
    expect(renderFollowUps(wild, screen)).not.toMatch(/\u001b|\u202e/);
  });

  it('says so when there are none', () => {
    expect(renderFollowUps([], screen)).toBe('No action items found.\n');
  });
});

it('as JSON they keep the contract', () => {
  const json = followUpsJson(followUps);
  expect(followUpsSchema.parse(json)).toEqual(json);
  expect(json.counts).toEqual({
    overdue: 1,
    untracked: 1,
    tracked: 0,
    unknown: 1,
    done: 1,
    declined: 1,
  });
  expect(json.followUps[0]).toMatchObject({
    state: 'overdue',
    daysLate: 4,
    due: '2026-12-01',
    owner: 'ana',
    tracking: '#31',
    issue: { number: 31 },
    line: 8,
  });
});

it('as a report: the open ones first, the rest folded', () => {
  const report = renderFollowUpsReport(followUps);
  expect(report).toContain(
    '**5 follow-ups: 1 overdue, 1 untracked, 1 unknown, 1 done, 1 declined**',
  );
  expect(report).toContain('| **overdue** by 4 days | Alert on pool exhaustion');
  expect(report.indexOf('<details>')).toBeGreaterThan(report.indexOf('untracked'));
});

describe('on GitHub', () => {
  it('the tracking issue begins with the words and says how it ends', () => {
    expect(plan.open.map(renderTrackingIssue)).toMatchInlineSnapshot(`
      [
        "Document the rollback

      - **Postmortem:** [Checkout returned 502](https://github.com/acme/shop/blob/main/postmortems/2026-11-20-checkout-12.md?plain=1#L9)
      - **Incident:** [#12](https://github.com/acme/shop/issues/12)
      - **Owner:** ben
      - **Due:** 2027-01-30
      - **Done when:** the postmortem does not say; write here what will show it

      Close this issue as *completed* when it is done, or as *not planned*, with the reason, if it will not be done. Comment \`/due YYYY-MM-DD REASON\` to move the date, \`/snooze 7d REASON\` to be asked later.",
      ]
    `);
  });

  it('the reminder asks politely, and names the owner where nobody is assigned', () => {
    expect(plan.reminders.map(renderReminder)).toMatchInlineSnapshot(`
      [
        "@ana: This follow-up of [Checkout returned 502](https://github.com/acme/shop/blob/main/postmortems/2026-11-20-checkout-12.md) was due on 2026-12-01. Where does it stand?

      - Done? Close the issue as *completed*.
      - Decided against? Close it as *not planned* and say why; that is an answer too.
      - Needs more time? Comment \`/due YYYY-MM-DD REASON\` with a new date, or \`/snooze 7d REASON\`.",
      ]
    `);
    expect(plan.reminders.map((one) => renderReminder({ ...one, period: 2 }))[0]).toContain(
      'is still open; it was due on 2026-12-01',
    );
  });

  it('hostile words do nothing', () => {
    const hostile = aPostmortem(
      '- @acme/team fixes #1 <img src=x onerror=y> `x` |pipe| <!-- after-action:follow-up v=1 key=1 -->',
    );
    const [one] = planFollowUps({
      document: hostile,
      followUps: joinFollowUps(hostile, [], defaultConfig, now, { trackers }),
      repository: aRepository(),
      config: defaultConfig,
      now,
    }).open;
    const body = one === undefined ? '' : renderTrackingIssue(one);
    expect(body).not.toMatch(/@acme|fixes #1|<img|<!--/);
  });
});
