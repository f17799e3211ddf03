import { describe, expect, it } from '@jest/globals';
import { commandCap, readSlashCommands } from '../../../src/incident/slash-commands/authorize.js';
import { matchSeverity } from '../../../src/incident/severity.js';
import { readDue } from '../../../src/incident/due.js';
import type { AskedPermission } from '../../../src/repository/repository.js';
import { aConfig, defaultConfig, factsWith, told } from '../../support/incident-builders.js';
import { printMarker } from '../../../src/markdown/marker.js';
import { aComment, aUser, minute, theBot } from '../../support/repository-builders.js';

const only = (body: string, config = defaultConfig) => {
  const { obeyed, refused } = readSlashCommands(told(['maya', body]), config);
  return obeyed[0] ?? refused[0]?.problem.message;
};

describe('who is obeyed', () => {
  const withPermission = (permission: AskedPermission | null, config = defaultConfig) =>
    readSlashCommands(
      factsWith({
        comments: [aComment({ body: '/resolved' })],
        permissions: permission === null ? {} : { maya: permission },
      }),
      config,
    );

  it.each<readonly [AskedPermission | null, boolean]>([
    ['admin', true],
    ['maintain', true],
    ['write', true],
    ['triage', false],
    ['read', false],
    ['none', false],
    [null, false],
  ])('%s: %s', (permission, yes) => {
    expect(withPermission(permission).obeyed).toHaveLength(yes ? 1 : 0);
    expect(
      withPermission(permission).refused.map(({ reason, problem }) => [reason, problem.code]),
    ).toEqual(yes ? [] : [['permission', 'PM603']]);
  });

  it('waits, without a word, while nobody can say what somebody may do', () => {
    expect(withPermission('unknown')).toMatchObject({ obeyed: [], refused: [] });
  });

  it('as configured', () => {
    expect(
      withPermission('triage', aConfig({ commands: { permission: 'triage' } })).obeyed,
    ).toHaveLength(1);
    expect(
      withPermission('maintain', aConfig({ commands: { permission: 'admin' } })).obeyed,
    ).toHaveLength(0);
  });

  it('is not a name that every object has', () => {
    expect(
      readSlashCommands(
        factsWith({
          comments: [aComment({ body: '/resolved', author: aUser('constructor') })],
          permissions: {},
        }),
        defaultConfig,
      ).obeyed,
    ).toEqual([]);
  });

  it.each([
    ['ourselves', theBot],
    ['another bot', { login: 'renovate', type: 'Bot' as const }],
    ['a bot by name', { login: 'x[bot]', type: 'User' as const }],
    ['a deleted account', { login: 'ghost', type: 'User' as const }],
  ])('never %s, whatever it may do; and without a word', (_, author) => {
    const facts = factsWith({
      comments: [aComment({ body: '/resolved', author })],
      permissions: { [author.login]: 'admin' },
    });
    expect(readSlashCommands(facts, defaultConfig)).toMatchObject({ obeyed: [], refused: [] });
  });

  it('up to a number within ten minutes', () => {
    const many = Array.from({ length: 1000 }, (_, i) =>
      aComment({ id: i + 1, body: '/help', createdAt: minute(0) }),
    );
    const { obeyed, refused } = readSlashCommands(
      factsWith({
        comments: [...many, aComment({ id: 2000, body: '/help', createdAt: minute(11) })],
      }),
      defaultConfig,
    );
    expect([obeyed.length, refused.length, refused[0]?.reason]).toEqual([
      commandCap + 1,
      900,
      'too-many',
    ]);
  });

  it('in the order of the comments, whatever the order of the list', () => {
    const facts = told(['maya', '/ack\n/lead @a'], ['jon', '/resolved']);
    expect(
      readSlashCommands(
        { ...facts, comments: [...facts.comments].reverse() },
        defaultConfig,
      ).obeyed.map(({ comment, index, command }) => [comment.id, index, command.name]),
    ).toEqual([
      [1001, 0, 'acknowledged'],
      [1001, 1, 'lead'],
      [1002, 0, 'resolved'],
    ]);
  });
});

describe('times', () => {
  it.each([
    ['/started 13:52 UTC', '2026-11-20T13:52:00Z'],
    ['/started 10m ago', '2026-11-20T14:03:00Z'],
    ['/started 2026-11-19 23:50 UTC', '2026-11-19T23:50:00Z'],
    ['/mitigated 14:10 UTC rolled back to v41', '2026-11-20T14:10:00Z'],
    ['/timeline Errors rise | 14:03 UTC', '2026-11-20T14:03:00Z'],
    ['/mitigated Fri Nov 20 13:40:00 UTC 2026', '2026-11-20T13:40:00Z'],
    ['/mitigated Fri Nov  6 13:40:07 CET 2026 rolled back', '2026-11-06T12:40:07Z'],
    ['/mitigated Fri Nov 20 13:40:00 2026', '2026-11-20T13:40:00Z'],
    ['/timeline Errors rise | Fri Nov 20 13:40:00 UTC 2026', '2026-11-20T13:40:00Z'],
    ['/resolved now', '2026-11-20T14:13:00Z'],
  ])('%s', (body, at) => {
    expect(only(body)).toMatchObject({ time: { at } });
  });

  it('are read in the configured zone, and marked when there is none', () => {
    expect(only('/started 14:52', aConfig({ timeZone: 'Europe/Berlin' }))).toMatchObject({
      time: { at: '2026-11-20T13:52:00Z' },
    });
    expect(only('/started 13:52')).toMatchObject({
      time: { at: '2026-11-20T13:52:00Z', zoneAssumed: true },
    });
  });

  it('count from the start that was stated before', () => {
    const { obeyed } = readSlashCommands(
      told(['maya', '/started 13:52 UTC\n/timeline Errors rise | T+5m']),
      defaultConfig,
    );
    expect(obeyed[1]?.time?.at).toBe('2026-11-20T13:57:00Z');
  });

  it('of a bar that parts no time belong to the text', () => {
    expect(only('/timeline kubectl get pods | grep api')).toMatchObject({
      command: { text: 'kubectl get pods | grep api' },
      time: null,
    });
  });

  it.each([
    '/started soon',
    '/started 25:99',
    '/started 15:30',
    '/timeline Back | 15:30',
    '/resolved tomorrow',
    '/mitigated in 5 minutes',
    '/detected in an hour',
  ])('that make no sense are refused with an example: %s', (body) => {
    const { refused } = readSlashCommands(told(['maya', body]), defaultConfig);
    expect(
      refused.map(({ reason, problem }) => [reason, problem.code, problem.example === undefined]),
    ).toEqual([['invalid', 'PM405', false]]);
  });

  it.each([
    ['30m', '2026-11-20T14:43:00Z'],
    ['2h', '2026-11-20T16:13:00Z'],
    ['in 45 minutes', '2026-11-20T14:58:00Z'],
    ['at 15:00 UTC', '2026-11-20T15:00:00Z'],
    ['in 30 minutes.', '2026-11-20T14:43:00Z'],
    ['45 min!', '2026-11-20T14:58:00Z'],
    ['update in 30m.', '2026-11-20T14:43:00Z'],
    ['at 15:00 UTC.', '2026-11-20T15:00:00Z'],
  ])('of the next update lie ahead: next %s', (next, due) => {
    expect(only(`/update Back for most next ${next}`)).toMatchObject({
      command: { text: 'Back for most' },
      due,
    });
  });
});

describe('a time that begins the text of /timeline', () => {
  it.each([
    ['/timeline 14:03 UTC Errors rise', '2026-11-20T14:03:00Z', 'Errors rise'],
    ['/timeline 14:03 UTC: Errors rise', '2026-11-20T14:03:00Z', 'Errors rise'],
    ['/timeline at 14:03 UTC - errors rise', '2026-11-20T14:03:00Z', 'errors rise'],
    ['/timeline [14:03 UTC] Errors rise', '2026-11-20T14:03:00Z', 'Errors rise'],
    [
      '/timeline 14:03 UTC Errors rise | 14:05 UTC',
      '2026-11-20T14:05:00Z',
      '14:03 UTC Errors rise',
    ],
  ])('%s', (body, at, text) => {
    expect(only(body)).toMatchObject({ command: { text }, time: { at } });
  });

  it.each([
    '/timeline 3 pods restarted',
    '/timeline Errors rise at 14:03 UTC',
    '/timeline 14:03 UTC',
    '/timeline 502 for everybody',
    '/timeline 17:30 UTC we stop',
  ])('is not taken from %s', (body) => {
    expect(only(body)).toMatchObject({
      command: { text: body.slice('/timeline '.length) },
      time: null,
    });
  });
});

describe('people', () => {
  it.each(['me', 'myself', '@me', '@you', 'I', '@YOU please'])('/lead %s is the writer', (word) => {
    expect(only(`/lead ${word}`)).toMatchObject({ command: { user: 'maya', drawn: false } });
    expect(only(`/handover ${word}`)).toMatchObject({ command: { user: 'maya' } });
    expect(only(`/follow-up Alert @me due 14d`)).toMatchObject({ command: { owner: 'maya' } });
  });

  it('of longer names stay who they are', () => {
    expect(only('/lead @melanie')).toMatchObject({ command: { user: 'melanie' } });
  });
});

describe('commands of an account whose token the workflow has', () => {
  const by = (body: string) =>
    readSlashCommands(
      factsWith({
        self: 'maya',
        comments: [aComment({ id: 1, author: aUser('maya'), body })],
      }),
      defaultConfig,
    ).obeyed;

  it('are obeyed; what we wrote carries our marker', () => {
    expect(by('/ack')).toHaveLength(1);
    expect(by(`${printMarker('reply-7')}\n/ack`)).toHaveLength(0);
  });
});

describe('commands below the text', () => {
  it('are answered to those who may command, and to nobody else', () => {
    const body = 'All green.\n\n/mitigated 14:10 UTC';
    expect(only(body)).toMatch(/^"\/mitigated" on line 3 was not carried out/);
    const facts = { ...told(['eve', body]), permissions: { eve: 'read' as const } };
    expect(readSlashCommands(facts, defaultConfig)).toMatchObject({ obeyed: [], refused: [] });
  });
});

describe('due dates', () => {
  it.each([
    ['14d', '2026-12-04'],
    ['2 weeks', '2026-12-04'],
    ['1 month', '2026-12-20'],
    ['today', '2026-11-20'],
    ['tomorrow', '2026-11-21'],
    ['friday', '2026-11-27'],
    ['next mon', '2026-11-23'],
    ['2026-12-01', '2026-12-01'],
    ['1 dec', '2026-12-01'],
    ['Jan 3', '2027-01-03'],
    ['3rd january 2028', '2028-01-03'],
    ['EOD', '2026-11-20'],
    ['end of the week', '2026-11-20'],
    ['this month', '2026-11-30'],
    ['EOM', '2026-11-30'],
    ['eoq', '2026-12-31'],
    ['end of year', '2026-12-31'],
    ['31/03/2027', '2027-03-31'],
    ['03/31/2027', '2027-03-31'],
    ['03.04.2027', '2027-04-03'],
    ['2027/03/31', '2027-03-31'],
    ['03/04/2027', null],
    ['32/01/2027', null],
    ['Q2', null],
    ['2026-02-30', null],
    ['31 nov', null],
    ['soon', null],
    ['', null],
    ['12/01', null],
    ['99999d', null],
  ])('%s', (words, date) => {
    expect(readDue(words, '2026-11-20T14:03:00Z', null)).toBe(
      date === null ? null : `${date}T00:00:00Z`,
    );
  });

  it('count from the day in the configured zone', () => {
    expect(readDue('1d', '2026-11-20T23:30:00Z', 'Asia/Tokyo')).toBe('2026-11-22T00:00:00Z');
  });
});

describe('severities', () => {
  const config = aConfig({
    severities: [
      { name: 'sev1', label: 'severity/critical', description: '', updateEveryMinutes: 30 },
      { name: 'sev2', label: 'severity/major', description: '', updateEveryMinutes: 60 },
    ],
  });
  it.each([
    ['sev1', 'sev1'],
    ['SEV-2', 'sev2'],
    ['sev 2', 'sev2'],
    ['2', 'sev2'],
    ['S2', 'sev2'],
    ['severity/major', 'sev2'],
    ['sev2 - most users cannot use it', 'sev2'],
    ['sev1 (data at risk)', 'sev1'],
    ['sev3', null],
    ['sev', null],
    ['sev12', null],
    ['', null],
    ['constructor', null],
  ])('%j', (words, name) => {
    expect(matchSeverity(words, config)).toBe(name);
  });

  it('that are unknown are refused with the names that there are', () => {
    expect(
      readSlashCommands(told(['maya', '/severity sve1']), config).refused[0]?.problem,
    ).toMatchObject({
      code: 'PM404',
      message: 'Unknown severity "sve1", did you mean "sev1"?',
      expected: 'one of sev1, sev2',
      example: '/severity sev1',
    });
  });
});
