import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { joinFollowUps } from '../../src/follow-ups/follow-ups-of.js';
import { trackers } from '../../src/follow-ups/trackers/index.js';
import {
  documentUrl,
  planFollowUps,
  type FollowUpsPlan,
} from '../../src/follow-ups/plan-follow-ups.js';
import { printMarker } from '../../src/markdown/marker.js';
import { parsePostmortem } from '../../src/postmortem/parse.js';
import { renderTrackingIssue } from '../../src/render/follow-ups/issue.js';
import type { IssueRecord } from '../../src/repository/repository.js';
import { type Instant, plusSeconds, startOfDay } from '../../src/time/instant.js';
import { aConfig, aPostmortem, defaultConfig } from '../support/incident-builders.js';
import { aRepository, anIssue, theBot } from '../support/repository-builders.js';

const day = (n: number) => plusSeconds('2026-12-01T09:00:00Z', n * 86_400);
const plan = (
  document: ReturnType<typeof aPostmortem>,
  issues: readonly IssueRecord[] = [],
  now = day(0),
  config = defaultConfig,
): FollowUpsPlan =>
  planFollowUps({
    document,
    followUps: joinFollowUps(document, issues, config, now, {
      who: { self: theBot.login },
      trackers,
    }),
    repository: aRepository(),
    config,
    now,
  });

/** The issues as they are once a plan was carried out. */
const opened = ({ open }: FollowUpsPlan): readonly IssueRecord[] =>
  open.map((one, i) =>
    anIssue({
      number: 40 + i,
      title: one.title,
      author: theBot,
      labels: [one.label],
      createdAt: day(0),
      body: `${printMarker('follow-up', { key: one.key })}\n${renderTrackingIssue(one)}`,
    }),
  );

describe('issues', () => {
  it('are opened for what is untracked, with words, label, owner and due date', () => {
    const { open } = plan(
      aPostmortem(
        '- [ ] Add an alert (@ana, due 2026-12-24)\n- [x] Raise the limit\n- Write a runbook',
      ),
    );
    expect(
      open.map(({ title, label, assignees, dueAt, documentUrl: url, incidentUrl }) => ({
        title,
        label,
        assignees,
        dueAt,
        url,
        incidentUrl,
      })),
    ).toEqual([
      {
        title: 'Add an alert',
        label: 'follow-up',
        assignees: ['ana'],
        dueAt: '2026-12-24T00:00:00Z',
        url: 'https://github.com/acme/shop/blob/main/postmortems/2026-11-20-checkout-12.md?plain=1#L8',
        incidentUrl: 'https://github.com/acme/shop/issues/12',
      },
      {
        title: 'Write a runbook',
        label: 'follow-up',
        assignees: [],
        dueAt: '2027-01-26T00:00:00Z',
        url: 'https://github.com/acme/shop/blob/main/postmortems/2026-11-20-checkout-12.md?plain=1#L10',
        incidentUrl: 'https://github.com/acme/shop/issues/12',
      },
    ]);
  });

  it('are assigned to handles only: not to names, not to teams, and not when that is switched off', () => {
    const assignees = (actions: string, config = defaultConfig) =>
      plan(aPostmortem(actions), [], day(0), config).open.flatMap((one) => one.assignees);
    expect(
      assignees(
        '| Action | Owner |\n|---|---|\n| Add an alert | Ana Lopez |\n| Write it ' +
          'down | ana |\n| Ask them | @acme/team |\n| Do it | @Ben |',
      ),
    ).toEqual(['Ben']);
    expect(assignees('- Add an alert @ana', aConfig({ followUps: { assign: false } }))).toEqual([]);
  });

  it('are opened once: the second run changes nothing but the links, the third nothing at all', () => {
    const document = aPostmortem(
      '- [ ] Add an alert (@ana, due 2026-12-24)\n- Write a runbook\n\n| Action ' +
        '| Owner | Due | Issue |\n|---|---|---|---|\n| Load test the pool | @cleo ' +
        '| 2026-12-20 | |',
    );
    const issues = opened(plan(document));
    const second = plan(document, issues);
    expect([issues.length, second.open, second.links.map(({ tracking }) => tracking)]).toEqual([
      3,
      [],
      ['#40', '#41', '#42'],
    ]);
    const linked = parsePostmortem(document.path, second.text ?? '');
    expect(plan(linked, issues)).toMatchObject({
      open: [],
      links: [],
      text: null,
      reminders: [],
      reasons: [
        'postmortems/2026-11-20-checkout-12.md: every action item is tracked, none is overdue',
      ],
    });
    expect(linked.actionItems.map(({ text, tracking }) => [text, tracking])).toEqual([
      ['Add an alert', '#40'],
      ['Write a runbook', '#41'],
      ['Load test the pool', '#42'],
    ]);
  });

  it('are linked once, also beside another address', () => {
    const document = aPostmortem(
      '- Set up an inventory (for example <https://github.com/acme/inventory>)',
    );
    const issues = opened(plan(document));
    const linked = parsePostmortem(document.path, plan(document, issues).text ?? '');
    expect(linked.source).toContain('(#40)');
    expect(plan(linked, issues)).toMatchObject({ open: [], links: [], text: null });
  });

  it('are found again when people move, tick, assign, date and re-form the items: nothing is opened twice', () => {
    const words = fc.uniqueArray(
      fc.constantFrom(
        'Alert on pool exhaustion',
        'Write a rollback runbook',
        'Load test the checkout',
        'Shard the sessions',
        'Remove the old queue',
        'Page the owner of a deploy',
      ),
      { minLength: 1 },
    );
    const edit = fc.record({
      tick: fc.boolean(),
      owner: fc.constantFrom('', ' @ana', ' @ben'),
      due: fc.constantFrom('', ' (due 2027-01-01)'),
      bullet: fc.constantFrom('- ', '* ', '- [ ] ', '1. '),
    });
    fc.assert(
      fc.property(
        words,
        fc.array(edit, { minLength: 6, maxLength: 6 }),
        fc.boolean(),
        (items, edits, asTable) => {
          const issues = opened(plan(aPostmortem(items.map((item) => `- ${item}`).join('\n'))));
          const moved = [...items].reverse().map((item, i) => ({ item, ...edits[i] }));
          const list = moved
            .map(
              ({ item, tick, owner, due, bullet }) =>
                `${tick === true ? '- [x] ' : (bullet ?? '- ')}${item}${owner ?? ''}${due ?? ''}`,
            )
            .join('\n\n');
          const table = [
            '| Action | Owner | Due |',
            '|---|---|---|',
            ...moved.map(({ item, owner }) => `| **${item}**. | ${owner ?? ''} | TBD |`),
          ].join('\n');
          const document = aPostmortem(asTable ? table : list);
          const after = joinFollowUps(document, issues, defaultConfig, day(0), {
            who: { self: theBot.login },
            trackers,
          });
          expect(plan(document, issues).open).toEqual([]);
          expect(after.map(({ issue }) => issue?.title).sort()).toEqual([...items].sort());
        },
      ),
      { numRuns: 60 },
    );
  });

  it('have titles that fit, without secrets', () => {
    const [one] = plan(
      aPostmortem(`- Rotate ghp_${'a1'.repeat(18)} and ${'more words '.repeat(40)}`),
    ).open;
    expect(one?.title.length).toBeLessThanOrEqual(120);
    expect(one?.title).not.toContain('ghp_');
  });
});

const everyDay = {
  workingDays: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
  remindBeforeDays: 0,
} as const;

describe('whom a reminder reaches', () => {
  const teams = [{ name: 'octo/search', members: ['jon'] }];
  const asked = (
    source: string,
    codeowners = '',
    assignees: readonly string[] = [],
    at = day(3),
    config = aConfig({ followUps: { ...everyDay } }),
  ) => {
    const document = parsePostmortem('postmortems/x.md', source);
    const issues = [anIssue({ number: 7, assignees, createdAt: day(0) })];
    const followUps = joinFollowUps(document, issues, config, at, { trackers });
    const repository = aRepository();
    return planFollowUps({
      document,
      followUps,
      codeowners,
      repository,
      config,
      now: at,
    }).reminders.map(({ mentions }) => mentions.join(' '));
  };
  const head = '---\nincident: 1\nowner: mia\n---\n';
  const items = (words: string) => `## Action items\n\n- ${words} (due: 2026-12-02) #7\n`;
  it.each([
    [head + items('Add a probe @jon'), '', [], 'jon'],
    [head + items('Add a probe'), '', [], 'mia'],
    [items('Add a probe'), '* @octo/all\n/postmortems/ @octo/sre\n', [], 'octo/sre'],
    [head + items('Add a probe @jon'), '', ['jon'], ''],
  ] as const)('%j', (source, codeowners, assignees, expected) => {
    expect(asked(source, codeowners, assignees)).toEqual([expected]);
  });

  it('goes up from period to period: the owner, the lead, the team', () => {
    const source = head + items('Add a probe @jon');
    const config = aConfig({ followUps: { ...everyDay, teams } });
    const each = (assignees: readonly string[]) =>
      [3, 10, 17, 24].map((n) => asked(source, '', assignees, day(n), config)[0]);
    expect(each([])).toEqual(['jon', 'jon mia', 'jon mia octo/search', 'jon mia octo/search']);
    expect(each(['Jon'])).toEqual(['', 'mia', 'mia octo/search', 'mia octo/search']);
  });

  it('reaches the team where nobody else is known', () => {
    const config = aConfig({ followUps: { ...everyDay, escalateTo: 'octo/leads' } });
    expect(asked(items('Add a probe'), '', [], day(3), config)).toEqual(['octo/leads']);
  });
});

describe('reminders', () => {
  const document = aPostmortem(
    '- Add an alert (due 2026-12-01) #40\n- Another word for it (due 2026-12-01) #40',
  );
  const issues = [anIssue({ number: 40 })];
  const keys = (now: Instant, config = aConfig({ followUps: { ...everyDay } })) =>
    plan(document, issues, now, config).reminders.map(({ issue, key }) => `${issue} ${key}`);

  it('are due once per period, counted from the due date', () => {
    expect([0, 1, 2, 7, 8, 14, 15].map((n) => keys(day(n)))).toEqual([
      [],
      ['40 reminder-2026-12-01-1'],
      ['40 reminder-2026-12-01-1'],
      ['40 reminder-2026-12-01-1'],
      ['40 reminder-2026-12-01-2'],
      ['40 reminder-2026-12-01-2'],
      ['40 reminder-2026-12-01-3'],
    ]);
    expect(keys(day(3), aConfig({ followUps: { ...everyDay, remindEveryDays: 1 } }))).toEqual([
      '40 reminder-2026-12-01-3',
    ]);
  });

  it('however late and however often the schedule runs: one key per period', () => {
    fc.assert(
      fc.property(
        fc.nat(400),
        fc.integer({ min: 1, max: 60 }),
        fc.nat(86_399),
        (late, every, second) => {
          const at = plusSeconds(startOfDay(day(late).slice(0, 10)), second);
          const expected =
            late === 0
              ? []
              : late >= 90
                ? [`40 still-relevant-2026-12-01-${Math.floor(late / 90)}`]
                : [`40 reminder-2026-12-01-${Math.floor((late - 1) / every) + 1}`];
          const config = aConfig({ followUps: { ...everyDay, remindEveryDays: every } });
          expect(keys(at, config)).toEqual(expected);
        },
      ),
    );
  });

  it('rest on days off, in the configured zone', () => {
    const late = '2026-12-04T22:00:00Z';
    expect(keys(late, defaultConfig)).toEqual(['40 reminder-2026-12-01-1']);
    expect(keys(late, aConfig({ timeZone: 'Asia/Tokyo' }))).toEqual([]);
    expect(keys('2026-12-06T09:00:00Z', defaultConfig)).toEqual([]);
  });

  it('come once before the due date, and never while the issue sleeps or was asked already', () => {
    const noted = (attributes: Readonly<Record<string, string>>) => [
      anIssue({
        number: 40,
        author: theBot,
        body: `${printMarker('follow-up', { key: 'k', ...attributes })}\nAdd an alert`,
      }),
    ];
    const kinds = (attributes: Readonly<Record<string, string>>, n: number) =>
      plan(document, noted(attributes), day(n)).reminders.map(({ key }) => key);
    expect([-4, -1, 0].map((n) => kinds({}, n))).toEqual([
      [],
      ['due-soon-2026-12-01'],
      ['due-soon-2026-12-01'],
    ]);
    expect(kinds({ asked: 'due-soon-2026-12-01' }, 0)).toEqual([]);
    expect(kinds({ asked: 'reminder-2026-12-01-1' }, 1)).toEqual([]);
    expect(kinds({ asked: 'reminder-2026-12-01-1' }, 8)).toEqual(['reminder-2026-12-01-2']);
    expect(kinds({ snoozed: '2026-12-03' }, 1)).toEqual([]);
    expect(kinds({ snoozed: '2026-12-03' }, 2)).toEqual(['reminder-2026-12-01-1']);
    // A date given on the issue holds until the document gets another one.
    expect(kinds({ due: '2026-12-20', was: '2026-12-01' }, 2)).toEqual([]);
    expect(kinds({ due: '2026-12-20', was: '2026-11-01' }, 2)).toEqual(['reminder-2026-12-01-1']);
  });

  it('begin anew with a new due date, and stop when the issue is closed', () => {
    expect(
      plan(aPostmortem('- Add an alert (due 2026-12-10) #40'), issues, day(10)).reminders.map(
        ({ key }) => key,
      ),
    ).toEqual(['reminder-2026-12-10-1']);
    expect(plan(document, [anIssue({ number: 40, state: 'closed' })], day(10)).reminders).toEqual(
      [],
    );
  });
});

it('links lead to the line, whatever the path is called', () => {
  expect(documentUrl(aRepository(), 'release/1', 'post mortems/ü#1.md', 7)).toBe(
    'https://github.com/acme/shop/blob/release/1/post%20mortems/%C3%BC%231.md?plain=1#L7',
  );
});
