import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { commandNames, commandTable, rowOf } from '../../../src/incident/slash-commands/table.js';
import { parseSlashCommands } from '../../../src/incident/slash-commands/parse.js';

/** The orders without where they were written; of a fault its sentence. */
const orders = (body: string): readonly unknown[] =>
  parseSlashCommands(body).map((command) => {
    if (command.name === 'invalid') return command.problem.message;
    return Object.fromEntries(
      Object.entries(command).filter(([key]) => key !== 'line' && key !== 'source'),
    );
  });

describe('where commands are read', () => {
  it.each([
    ['the first line', '/help'],
    ['blank lines before', '\n \n\t\n/help'],
    ['CRLF', '/help\r\n'],
    ['CR', '\r/help\rtext'],
    ['text below', '/help\nThank you.'],
    ['a byte order mark', '\ufeff/help'],
    ['a zero-width space', '\u200b/help'],
    ['capitals', '/HELP'],
    ['a trailing space', '/help  '],
  ])('%s', (_, body) => {
    expect(orders(body)).toEqual([{ name: 'help' }]);
  });

  it.each([
    ['an indented line', ' /help'],
    ['a quote', '> /help'],
    ['a fence', '```\n/help\n```'],
    ['indented code', '    /help'],
    ['a list', '- /help'],
    ['text before', 'Please\n/help'],
    ['in the middle', 'see /help'],
    ['code', '`/help`'],
    ['an escape', '\\/help'],
    ['a path', '/etc/passwd is gone'],
    ['a path with words', '/tmp is full'],
    ['two slashes', '//help'],
    ['a number', '/404'],
    ['nothing', ''],
    ['a lone slash', '/'],
    ['a regular expression', '/he.p/'],
    ['a route', '/checkout?x=1 returns 502'],
    ['a comment of HTML', '<!-- /help -->'],
    ["another bot's", '/lgtm'],
    ["another bot's with words", '/assign @ana'],
  ])('not in %s', (_, body) => {
    expect(orders(body)).toEqual([]);
  });

  it('several lines are several commands, until the first other line', () => {
    expect(
      parseSlashCommands('/severity sev2\n\n/ack\r\n/lgtm\n/lead @ana\nand so on\n/reopen').map(
        ({ name, line }) => [name, line],
      ),
    ).toEqual([
      ['severity', 1],
      ['acknowledged', 3],
      ['lead', 5],
    ]);
  });
});

describe('what they say', () => {
  it.each<readonly [string, unknown]>([
    ['/timeline Errors rise | 14:03', { name: 'timeline', text: 'Errors rise', time: '14:03' }],
    ['/timeline a | b | 14:03', { name: 'timeline', text: 'a | b', time: '14:03' }],
    ['/timeline Errors rise |', { name: 'timeline', text: 'Errors rise', time: null }],
    ['/timeline', '"/timeline" lacks a text'],
    ['/timeline |', '"/timeline" lacks a text'],
    ['/started', '"/started" lacks a time'],
    ['/started 13:52 UTC', { name: 'started', time: '13:52 UTC' }],
    ['/resolved', { name: 'resolved', time: null }],
    ['/ack', { name: 'acknowledged', time: null }],
    ['/severity “sev2”.', { name: 'severity', value: 'sev2' }],
    ['/status Identified', { name: 'status', value: 'identified' }],
    [
      '/status identifed',
      '"/status" expected one of investigating, identified, monitoring, resolved; did you mean identified?',
    ],
    ['/lead @ana', { name: 'lead', user: 'ana' }],
    ['/lead ana please', { name: 'lead', user: 'ana' }],
    ['/lead random', { name: 'lead', user: null }],
    ['/lead', '"/lead" lacks a user or `random`'],
    ['/lead @org/team', '"/lead" expected a user or `random`'],
    ['/lead @-x', '"/lead" expected a user or `random`'],
    ['/handover https://github.com/ben', { name: 'handover', user: 'ben' }],
    ['/handover @ana_corp', { name: 'handover', user: 'ana_corp' }],
    ['/update Back for most next 30m', { name: 'update', text: 'Back for most', next: '30m' }],
    [
      '/update Back for most (next update at 14:30 UTC).',
      { name: 'update', text: 'Back for most', next: '14:30 UTC' },
    ],
    [
      '/update The next deploy fixes it',
      { name: 'update', text: 'The next deploy fixes it', next: null },
    ],
    ['/update next 30m', '"/update" lacks a text'],
    ['/tried Restarted, no change', { name: 'tried', text: 'Restarted, no change' }],
    ['/evidence', '"/evidence" lacks a text'],
    ['/trigger #412', { name: 'trigger', ref: '#412' }],
    ['/trigger 4F2A91C since the pool shrank', { name: 'trigger', ref: '4f2a91c' }],
    ['/trigger https://github.com/acme/shop/pull/412/files', { name: 'trigger', ref: '#412' }],
    [
      '/trigger https://github.com/acme/shop/commit/4f2a91c00',
      { name: 'trigger', ref: '4f2a91c00' },
    ],
    ['/trigger deployment:7', { name: 'trigger', ref: 'deployment:7' }],
    ['/trigger None.', { name: 'trigger', ref: 'none' }],
    ['/trigger abc', '"/trigger" expected a sha, `#123`, `deployment:456` or `none`'],
    ['/trigger the pool change', '"/trigger" expected a sha, `#123`, `deployment:456` or `none`'],
    ['/cleared none', '"/cleared" expected a sha, `#123`, `deployment:456`'],
    [
      '/follow-up Alert on exhaustion @ana due 14d',
      { name: 'follow-up', text: 'Alert on exhaustion', owner: 'ana', due: '14d' },
    ],
    [
      '/follow-up Alert due 2026-12-01 (owner: @ana)',
      { name: 'follow-up', text: 'Alert', owner: 'ana', due: '2026-12-01' },
    ],
    ['/follow–up Alert', { name: 'follow-up', text: 'Alert', owner: null, due: null }],
    [
      '/follow_up Alert, due: next week',
      { name: 'follow-up', text: 'Alert', owner: null, due: 'next week' },
    ],
    [
      '/follow-up Pay what is due to the vendor',
      { name: 'follow-up', text: 'Pay what is due to the vendor', owner: null, due: null },
    ],
    [
      '/follow-up Ask @ana about the pool',
      { name: 'follow-up', text: 'Ask @ana about the pool', owner: null, due: null },
    ],
    ['/follow-up @ana', '"/follow-up" expected a text'],
    ['/pin comment:1001', { name: 'pin', ref: 'comment:1001' }],
    [
      '/hide https://github.com/acme/shop/issues/12#issuecomment-1001',
      { name: 'hide', ref: 'comment:1001' },
    ],
    ['/pin', '"/pin" lacks the id or the link of a row'],
    ['/not—incident', { name: 'not-incident' }],
    ['/postmortem please', { name: 'postmortem' }],
    ['/timline x', 'Unknown command "/timline", did you mean "/timeline"?'],
    ['/resolve 14:00', { name: 'resolved', time: '14:00' }],
    ['/foo', 'Unknown command "/foo"'],
    [
      '/timeline\u00a0Errors\u200b rise \u202egnp',
      { name: 'timeline', text: 'Errors rise gnp', time: null },
    ],
  ])('%s', (body, expected) => {
    expect(orders(body)).toEqual([expected]);
  });

  it('one verdict for each reference of a line', () => {
    expect(orders('/trigger #412, 4f2a91c #412 both')).toEqual([
      { name: 'trigger', ref: '#412' },
      { name: 'trigger', ref: '4f2a91c' },
    ]);
  });

  it('faults carry an example that is right, and one remedy', () => {
    for (const body of [
      '/started',
      '/status x',
      '/lead',
      '/trigger',
      '/timline x',
      '/foo',
      '/pin x',
    ]) {
      const [command] = parseSlashCommands(body);
      if (command?.name !== 'invalid') throw new Error(body);
      expect(parseSlashCommands(command.problem.example ?? '')[0]?.name).not.toBe('invalid');
      expect([command.problem.code, command.problem.remedy === '']).toEqual(['PM404', false]);
    }
  });
});

describe('the table', () => {
  it('has one row per command, and every example and alias is read as that command', () => {
    expect(commandTable.map(({ name }) => name)).toEqual([...commandNames]);
    for (const row of commandTable) {
      expect(parseSlashCommands(row.example).map(({ name }) => name)).toEqual([row.name]);
      for (const alias of row.aliases)
        expect(
          parseSlashCommands(row.example.replace(`/${row.name}`, `/${alias}`)).map(
            ({ name }) => name,
          ),
        ).toEqual([row.name]);
    }
    expect(rowOf('help').arguments).toBe('');
  });
});

describe('any text', () => {
  const word = fc.constantFrom(
    '/timeline',
    '/started',
    '/update',
    '/follow-up',
    '/trigger',
    '/lead',
    '/x',
    '@ana',
    'due',
    '14d',
    'next',
    '30m',
    '|',
    '14:03',
    '#12',
    'none',
    '\n',
    '\r\n',
    ' ',
    '“',
    '–',
    '```',
    '> ',
    '\u0000',
    '\u202e',
    '🔥',
    'text',
  );
  it('is read without throwing; a command is one line, in order, and never one of a quote', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(word, { maxLength: 30 }).map((words) => words.join(' ')),
          fc.array(word, { maxLength: 30 }).map((words) => words.join('')),
        ),
        (body) => {
          const lines = body.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
          const read = parseSlashCommands(body);
          for (const { line, source } of read)
            expect(lines[line - 1]?.startsWith(source)).toBe(true);
          expect(read.map(({ line }) => line)).toEqual(
            read.map(({ line }) => line).sort((a, b) => a - b),
          );
          expect(parseSlashCommands(body.replace(/^/gm, '> '))).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    ['one long line', `/timeline ${'a '.repeat(130_000)}`],
    ['many lines', '/help\n'.repeat(40_000)],
    ['bars', `/timeline ${'|'.repeat(200_000)}`],
    ['blank lines', '\n'.repeat(200_000)],
    ['at signs', `/follow-up ${'@a '.repeat(60_000)}`],
    ['due', `/follow-up ${'due 1 '.repeat(40_000)}`],
    ['next', `/update ${'next 1 '.repeat(40_000)}`],
    ['hyphens', `/lead @${'a-'.repeat(100_000)}`],
  ])('%s of the greatest length takes no time to speak of', (_, body) => {
    const start = process.cpuUsage().user;
    expect(parseSlashCommands(body).length).toBeLessThanOrEqual(100);
    expect((process.cpuUsage().user - start) / 1000).toBeLessThan(1000);
  });
});
