import type { Instant } from '../../src/time/instant.js';
import { describe, expect, it } from '@jest/globals';
import { followUpKey } from '../../src/follow-ups/follow-up-key.js';
import { joinFollowUps } from '../../src/follow-ups/follow-ups-of.js';
import { trackers } from '../../src/follow-ups/trackers/index.js';
import type { IssueRecord } from '../../src/repository/repository.js';
import {
  aConfig,
  aPostmortem,
  aTrackingIssue,
  defaultConfig,
} from '../support/incident-builders.js';
import { anIssue, aUser, theBot } from '../support/repository-builders.js';

const now = '2026-12-05T10:00:00Z';
const self = theBot.login;
const join = (actions: string, issues: readonly IssueRecord[] = [], config = defaultConfig) =>
  joinFollowUps(aPostmortem(actions), issues, config, now, { who: { self }, trackers });
const states = (actions: string, issues: readonly IssueRecord[] = [], config = defaultConfig) =>
  join(actions, issues, config).map(({ state, issue }) => `${state} ${issue?.number ?? '-'}`);
const key = (text: string) => followUpKey(12, text);
const closed = (stateReason: IssueRecord['stateReason']) =>
  anIssue({ number: 31, state: 'closed', stateReason });

describe('state', () => {
  it.each<readonly [string, string, readonly IssueRecord[], string]>([
    ['no issue', '- Add an alert', [], 'untracked -'],
    ['ticked', '- [x] Add an alert', [], 'done -'],
    [
      'linked and open',
      '- Add an alert #31',
      [anIssue({ number: 31, createdAt: now })],
      'tracked 31',
    ],
    [
      'linked by its URL',
      '- Add an alert https://github.com/acme/shop/issues/31',
      [anIssue({ number: 31, createdAt: now })],
      'tracked 31',
    ],
    [
      'linked by its full name',
      '- Add an alert acme/shop#31',
      [anIssue({ number: 31, createdAt: now })],
      'tracked 31',
    ],
    ['completed', '- Add an alert #31', [closed('completed')], 'done 31'],
    ['closed in a way that older servers know', '- Add an alert #31', [closed(null)], 'done 31'],
    ['not planned', '- Add an alert #31', [closed('not_planned')], 'declined 31'],
    ['a duplicate', '- Add an alert #31', [closed('duplicate')], 'declined 31'],
    [
      'not planned, and ticked all the same',
      '- [x] Add an alert #31',
      [closed('not_planned')],
      'declined 31',
    ],
    [
      'ticked, its issue still open',
      '- [x] Add an alert #31',
      [anIssue({ number: 31 })],
      'done 31',
    ],
    ['late', '- Add an alert #31 (due 2026-12-04)', [anIssue({ number: 31 })], 'overdue 31'],
    ['due today', '- Add an alert #31 (due 2026-12-05)', [anIssue({ number: 31 })], 'tracked 31'],
    [
      'late by its milestone',
      '- Add an alert #31',
      [anIssue({ number: 31, milestone: { title: 'Q4', dueOn: '2026-12-01T08:00:00Z' } })],
      'overdue 31',
    ],
    [
      'late by default',
      '- Add an alert #31',
      [anIssue({ number: 31, createdAt: '2026-10-01T00:00:00Z' })],
      'overdue 31',
    ],
    ['tracked elsewhere', '- Add an alert https://jira.example.com/browse/OPS-1', [], 'unknown -'],
    [
      'in another repository',
      '- Add an alert acme/infra#31',
      [anIssue({ number: 31 })],
      'unknown -',
    ],
    [
      'linked to what could not be read',
      '- Add an alert #999',
      [anIssue({ number: 31 })],
      'unknown -',
    ],
    ['late and untracked is untracked first', '- Add an alert (due 2026-12-01)', [], 'untracked -'],
  ])('%s', (_, actions, issues, state) => {
    expect(states(actions, issues)).toEqual([state]);
  });

  it('counts whole days, in the configured zone', () => {
    const late = (zone: string | null, at: Instant) =>
      joinFollowUps(
        aPostmortem('- Add an alert #31 (due 2026-12-04)'),
        [anIssue({ number: 31 })],
        aConfig({ timeZone: zone }),
        at,
        { trackers },
      )[0]?.daysLate;
    expect([
      late(null, '2026-12-04T23:59:59Z'),
      late(null, '2026-12-05T00:00:00Z'),
      late(null, '2026-12-11T12:00:00Z'),
    ]).toEqual([0, 1, 7]);
    expect([
      late('Asia/Tokyo', '2026-12-04T15:00:00Z'),
      late('America/New_York', '2026-12-05T04:59:00Z'),
    ]).toEqual([1, 0]);
  });

  it('has no due date when none is wanted by default', () => {
    expect(
      join(
        '- Add an alert #31',
        [anIssue({ number: 31, createdAt: '2026-01-01T00:00:00Z' })],
        aConfig({ followUps: { defaultDueDays: 0 } }),
      )[0],
    ).toMatchObject({ state: 'tracked', dueAt: null, daysLate: 0 });
  });
});

describe('finding the issue again', () => {
  const alert = 'Alert on pool exhaustion before it is empty';
  const issue = aTrackingIssue(key(alert), alert);

  it.each([
    ['as it was', `- ${alert}`],
    ['ticked or not', `- [ ] ${alert}`],
    ['moved', `- Something else entirely\n- ${alert}`],
    ['with another owner and date', `- ${alert} (@ben, due 2027-01-01)`],
    ['as a table', `| Action | Owner |\n|---|---|\n| ${alert} | @ana |`],
    ['with words edited', '- Page on pool exhaustion before it runs empty'],
  ])('%s', (_, actions) => {
    const found = join(actions, [issue]).filter((one) => one.issue?.number === 40);
    expect(found.map((one) => one.key)).toEqual([key(alert)]);
  });

  it('not for an item that only sounds a little alike', () => {
    expect(states('- Alert on certificate expiry', [issue])).toEqual(['untracked -']);
  });

  it('each issue for one item, the likest', () => {
    const actions =
      '- Alert on pool exhaustion in search\n- Alert on pool exhaustion before it runs empty';
    expect(states(actions, [issue])).toEqual(['untracked -', 'tracked 40']);
  });

  it('an exact item keeps its issue when a similar one is added', () => {
    expect(
      states(`- Alert on pool exhaustion before it is empty at night\n- ${alert}`, [issue]),
    ).toEqual(['untracked -', 'tracked 40']);
  });

  it('a closed issue needs to be more alike', () => {
    const done = { ...issue, state: 'closed' as const, stateReason: 'completed' as const };
    expect(states('- Page on pool exhaustion when queue is empty', [done])).toEqual([
      'untracked -',
    ]);
    expect(states('- Alert on pool exhaustion before it is empty again', [done])).toEqual([
      'done 40',
    ]);
  });

  it('not by a marker that somebody else wrote, or of another incident', () => {
    expect(states(`- ${alert}`, [{ ...issue, author: aUser('eve') }])).toEqual(['untracked -']);
    expect(states(`- ${alert}`, [aTrackingIssue(followUpKey(13, alert), alert)])).toEqual([
      'untracked -',
    ]);
    expect(states(`- ${alert}`, [{ ...issue, body: `see below\n${issue.body}` }])).toEqual([
      'untracked -',
    ]);
  });

  it('items with the same words are told apart', () => {
    const [first, second] = join(`- ${alert}\n- ${alert}`, [issue]);
    expect([first?.key, second?.key, first?.issue?.number, second?.issue]).toEqual([
      key(alert),
      `${key(alert)}-2`,
      40,
      null,
    ]);
  });

  it('the oldest, when a race left two', () => {
    expect(
      states(`- ${alert}`, [aTrackingIssue(key(alert), alert, { number: 50 }), issue]),
    ).toEqual(['tracked 40']);
  });
});

it('a document without action items, and one without an incident, are read too', () => {
  expect(join('')).toEqual([]);
  expect(
    joinFollowUps(aPostmortem('- Add an alert', { incident: null }), [], defaultConfig, now, {
      trackers,
    })[0]?.key,
  ).toMatch(/^p[\da-f]{8}-[\da-f]{12}$/);
});
