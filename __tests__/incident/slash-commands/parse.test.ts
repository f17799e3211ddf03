import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { commands } from '../../../src/incident/slash-commands/commands/index.js';
import { parseSlashCommands, readComment } from '../../../src/incident/slash-commands/parse.js';

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
    ['a leading blank', ' /help'],
    ['a full stop', '/help.'],
    ['an exclamation mark', '/help!'],
    ['a quote and a blank line before', '> who can help?\n\n/help'],
    ['a hidden comment before', '<!-- saved reply -->\n/help'],
    ['a hidden comment of several lines', '<!-- saved\n/ack\n-->\n/help'],
  ])('%s', (_, body) => {
    expect(orders(body)).toEqual([{ name: 'help' }]);
  });

  it.each([
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
    ['/timeline', '"/timeline" needs a text'],
    ['/timeline |', '"/timeline" needs a text'],
    ['/started', '"/started" needs a time'],
    ['/started 13:52 UTC', { name: 'started', time: '13:52 UTC' }],
    ['/resolved', { name: 'resolved', time: null }],
    ['/ack', { name: 'acknowledged', time: null }],
    ['/severity “sev2”.', { name: 'severity', value: 'sev2' }],
    ['/status Identified', { name: 'status', value: 'identified' }],
    [
      '/status identifed',
      '"/status" expects one of investigating, identified, monitoring, resolved; did you mean identified?',
    ],
    ['/lead @ana', { name: 'lead', who: { type: 'login', login: 'ana' } }],
    ['/lead ana please', { name: 'lead', who: { type: 'login', login: 'ana' } }],
    ['/lead random', { name: 'lead', who: { type: 'random' } }],
    ['/lead', '"/lead" needs a user or `random`'],
    ['/lead @org/team', '"/lead" expects a user, not a team or `random`'],
    ['/lead nobody', '"/lead" expects a user or `random`'],
    ['/lead @here', '"/lead" expects a user or `random`'],
    ['/lead off', '"/lead" expects a user or `random`'],
    ['/lead @ana @ben', '"/lead" expects one user or `random`'],
    ['/lead @ana, @ben', '"/lead" expects one user or `random`'],
    ['/lead me and @ben', '"/lead" expects one user or `random`'],
    ['/lead @ana. @ben sleeps', { name: 'lead', who: { type: 'login', login: 'ana' } }],
    ['/lead @ana instead of @ben', { name: 'lead', who: { type: 'login', login: 'ana' } }],
    ['/lead is @ana', { name: 'lead', who: { type: 'login', login: 'ana' } }],
    ['/lead taken by the other shift', '"/lead" expects a user with an @ or `random`'],
    ['/handover to @ben', { name: 'handover', who: { type: 'login', login: 'ben' } }],
    ['/handover @ana → @ben', { name: 'handover', who: { type: 'login', login: 'ben' } }],
    ['/handover from @ana to @ben', { name: 'handover', who: { type: 'login', login: 'ben' } }],
    ['/handover random', '"/handover" expects a user'],
    ['/comms @ben & @ana', '"/comms" expects one user'],
    ['/scribe nobody', '"/scribe" expects a user'],
    ['/lead @-x', '"/lead" expects a user or `random`'],
    [
      '/handover https://github.com/ben',
      { name: 'handover', who: { type: 'login', login: 'ben' } },
    ],
    ['/handover @ana_corp', { name: 'handover', who: { type: 'login', login: 'ana_corp' } }],
    ['/update Back for most next 30m', { name: 'update', text: 'Back for most', next: '30m' }],
    [
      '/update Back for most (next update at 14:30 UTC).',
      { name: 'update', text: 'Back for most', next: '14:30 UTC' },
    ],
    [
      '/update The next deploy fixes it',
      { name: 'update', text: 'The next deploy fixes it', next: null },
    ],
    ['/update next 30m', '"/update" needs a text'],
    ['/tried Restarted, no change', { name: 'tried', text: 'Restarted, no change' }],
    ['/evidence', '"/evidence" needs a text'],
    ['/resolved?', '"/resolved?" was not carried out: it reads as a question'],
    ['/freeze??', '"/freeze?" was not carried out: it reads as a question'],
    ['/help?', { name: 'help' }],
    ['/rollback?', { name: 'rollback', to: null, list: false }],
    ['/status Identified, it is the pool', { name: 'status', value: 'identified' }],
    ['/status is monitoring', { name: 'status', value: 'monitoring' }],
    ['/approve #1A2B3C4D', { name: 'approve', hash: '1a2b3c4d' }],
    [
      '/approve 1a2b3c4d once the backup is done',
      '"/approve" expects the hash and nothing behind it',
    ],
    [
      '/snooze 2 hours the vendor calls',
      { name: 'snooze', minutes: 120, reason: 'the vendor calls' },
    ],
    ['/snooze for 15 minutes, lunch', { name: 'snooze', minutes: 15, reason: 'lunch' }],
    ['/snooze half an hour: queues drain', { name: 'snooze', minutes: 30, reason: 'queues drain' }],
    ['/snooze 1h30 rebuild', { name: 'snooze', minutes: 90, reason: 'rebuild' }],
    ['/snooze 1.5h rebuild', { name: 'snooze', minutes: 90, reason: 'rebuild' }],
    [
      '/snooze the rebuild runs for 40 min.',
      { name: 'snooze', minutes: 40, reason: 'the rebuild runs' },
    ],
    ['/snooze 20 monkeys', '"/snooze" expects minutes or hours, and why'],
    ['/snooze 9h asleep', '"/snooze" expects at least a minute and at most 8 hours'],
    ['/freeze', { name: 'freeze', length: null, reason: '' }],
    ['/freeze on', { name: 'freeze', length: null, reason: '' }],
    ['/freeze half an hour', { name: 'freeze', length: 30, reason: '' }],
    ['/freeze all deploys for 1 hour', { name: 'freeze', length: 60, reason: '' }],
    [
      '/freeze 1h 30 minutes: the cache warms up',
      { name: 'freeze', length: 90, reason: 'the cache warms up' },
    ],
    ['/freeze 3 pods are down', { name: 'freeze', length: null, reason: '3 pods are down' }],
    ['/freeze 3 days', '"/freeze" expects minutes or hours, with their unit'],
    ['/freeze off', '"/freeze" expects no "off": deploys go out again with `/unfreeze`'],
    ['/unfreeze The fix is live', { name: 'unfreeze', reason: 'The fix is live' }],
    [
      '/unfreeze in 10 minutes',
      '"/unfreeze" expects no time and no condition: it lets deploys go out at once',
    ],
    [
      '/unfreeze once #71 is live',
      '"/unfreeze" expects no time and no condition: it lets deploys go out at once',
    ],
    ['/unfreeze #71', '"/unfreeze" expects no pull request: `/allow #71` lets one go out'],
    ['/trigger #412', { name: 'trigger', ref: '#412' }],
    ['/trigger 4F2A91C since the pool shrank', { name: 'trigger', ref: '4f2a91c' }],
    ['/trigger https://github.com/acme/shop/pull/412/files', { name: 'trigger', ref: '#412' }],
    [
      '/trigger https://github.com/acme/shop/commit/4f2a91c00',
      { name: 'trigger', ref: '4f2a91c00' },
    ],
    ['/trigger deployment:7', { name: 'trigger', ref: 'deployment:7' }],
    ['/trigger None.', { name: 'trigger', ref: 'none' }],
    ['/trigger abc', '"/trigger" expects a sha, `#123`, `deployment:456` or `none`'],
    ['/trigger the pool change', '"/trigger" expects a sha, `#123`, `deployment:456` or `none`'],
    ['/cleared none', '"/cleared" expects a sha, `#123`, `deployment:456`'],
    [
      '/follow-up Alert on exhaustion @ana due 14d',
      {
        name: 'follow-up',
        text: 'Alert on exhaustion',
        owner: { type: 'login', login: 'ana' },
        due: '14d',
      },
    ],
    [
      '/follow-up Alert due 2026-12-01 (owner: @ana)',
      {
        name: 'follow-up',
        text: 'Alert',
        owner: { type: 'login', login: 'ana' },
        due: '2026-12-01',
      },
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
    ['/follow-up @ana', '"/follow-up" expects a text'],
    ['/pin comment:1001', { name: 'pin', ref: 'comment:1001' }],
    [
      '/hide https://github.com/acme/shop/issues/12#issuecomment-1001',
      { name: 'hide', ref: 'comment:1001' },
    ],
    ['/pin', '"/pin" needs the id or the link of a row'],
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

  it.each<readonly [string, readonly unknown[]]>([
    ['/resolved.', [{ name: 'resolved', time: null }]],
    ['/mitigated! 09:40', [{ name: 'mitigated', time: '09:40' }]],
    ['/mitigated, 09:40', [{ name: 'mitigated', time: '09:40' }]],
    ['/mitigated; 09:40 UTC', [{ name: 'mitigated', time: '09:40 UTC' }]],
    ['/mitigated=09:40', [{ name: 'mitigated', time: '09:40' }]],
    ['/mitigated09:40', [{ name: 'mitigated', time: '09:40' }]],
    ['/ack\u{1f44d}', [{ name: 'acknowledged', time: '\u{1f44d}' }]],
    ['/sev1', [{ name: 'severity', value: '1' }]],
    ['/SEV-1', [{ name: 'severity', value: '1' }]],
    ['/sev_2.', [{ name: 'severity', value: '2' }]],
    ['/severity=sev1', [{ name: 'severity', value: 'sev1' }]],
    ['/severity: sev1', [{ name: 'severity', value: 'sev1' }]],
    ['/status=monitoring', [{ name: 'status', value: 'monitoring' }]],
    ['/lead@ana', [{ name: 'lead', who: { type: 'login', login: 'ana' } }]],
    ['/trigger#412', [{ name: 'trigger', ref: '#412' }]],
    ['   /mitigated 09:40', [{ name: 'mitigated', time: '09:40' }]],
    [
      '/mitigated 09:40 UTC /severity sev1',
      [
        { name: 'mitigated', time: '09:40 UTC' },
        { name: 'severity', value: 'sev1' },
      ],
    ],
    [
      '/ack /lead me /sev2',
      [
        { name: 'acknowledged', time: null },
        { name: 'lead', who: { type: 'writer' } },
        { name: 'severity', value: '2' },
      ],
    ],
    [
      '/trigger #412 /cleared #413',
      [
        { name: 'trigger', ref: '#412' },
        { name: 'cleared', ref: '#413' },
      ],
    ],
    [
      '/update Payments are slow. Next in 30 minutes.',
      [{ name: 'update', text: 'Payments are slow.', next: '30 minutes' }],
    ],
    ['/update Slow, next 45 min!', [{ name: 'update', text: 'Slow', next: '45 min' }]],
    [
      '/follow-up Limit retries by 2026-03-20',
      [{ name: 'follow-up', text: 'Limit retries', owner: null, due: '2026-03-20' }],
    ],
    [
      '/follow-up Limit retries @me by next friday',
      [{ name: 'follow-up', text: 'Limit retries', owner: { type: 'writer' }, due: 'next friday' }],
    ],
    [
      '/follow-up Limit retries @ana due Q2',
      [
        {
          name: 'follow-up',
          text: 'Limit retries',
          owner: { type: 'login', login: 'ana' },
          due: 'Q2',
        },
      ],
    ],
    [
      '/follow-up Limit retries due EOD.',
      [{ name: 'follow-up', text: 'Limit retries', owner: null, due: 'EOD' }],
    ],
    [
      '/follow-up Cut the retries by 3',
      [{ name: 'follow-up', text: 'Cut the retries by 3', owner: null, due: null }],
    ],
    [
      '/follow-up Review of the runbook by Ana',
      [{ name: 'follow-up', text: 'Review of the runbook by Ana', owner: null, due: null }],
    ],
    ['/impact 212 orders failed', [{ name: 'impact', text: '212 orders failed' }]],
  ])('near enough: %s', (body, expected) => {
    expect(orders(body)).toEqual(expected);
  });

  it.each([
    ['/fixed 09:40', 'Unknown command "/fixed", did you mean "/resolved"?'],
    ['/cause #412', 'Unknown command "/cause", did you mean "/trigger"?'],
    ['/fixed', 'Unknown command "/fixed", did you mean "/resolved"?'],
    ['/status-resolved', 'Unknown command "/status-resolved", did you mean "/status"?'],
    ['/mitigatd.', 'Unknown command "/mitigatd", did you mean "/mitigated"?'],
    [
      '/update Back for most /severity sev2',
      '"/update" and "/severity" are on one line, so neither was carried out: write one command per line',
    ],
  ])('not carried out, but answered: %s', (body, message) => {
    expect(orders(body)).toEqual([message]);
  });

  it.each([
    '/update See /status for details',
    '/tried /reopen in staging',
    '/timeline /api/checkout answers 502',
    '/evidence logs in /var/log/syslog and /tmp',
    '/follow-up Explain /severity sev1 in the runbook for newcomers',
    '/tried restart of `a` /b',
  ])('a slash in free text is text: %s', (body) => {
    expect(orders(body)).toMatchObject([{ name: expect.stringMatching(/./) as unknown as string }]);
    expect(JSON.stringify(orders(body))).toContain(body.slice(body.indexOf(' ') + 1, -1));
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

describe('prose and paths are left alone', () => {
  const silent = [
    '/etc/hosts is full',
    '/api/checkout answers 502',
    '/status answers 502',
    '/status is down',
    '/status page shows green',
    '/help is down',
    '/reopen returns 404',
    '/started returns 500 for everybody',
    '/health and /ready fail',
    '/login fails',
    '/data is full',
    '/home is at 100 %',
    '/stats endpoint times out',
    '/updates returns 500',
    '/leads gives 404',
    '/search -> 502',
    '/resolve → 503',
    '/pin 404',
    '/help/faq is gone',
    '/status/live',
    '/status.json is empty',
    '/update?id=7 fails',
    '/lead.php is slow',
    '/mitigated/',
    '/severity=sev1&debug=1',
    '/cause unknown so far',
    '/owner of the pool is away',
    '/over 9000 requests',
    '/done 3 of 5 hosts',
    '/fixed 2 of the 3 hosts',
    '/level of the queue is high',
    '/fix is on its way',
    'and/or',
    'see /help',
    '/ resolved',
    '//resolved',
    '\\/resolved',
    '`/resolved`',
    '- /resolved',
    '1. /resolved',
    '| /resolved |',
    '> /resolved',
    '    /resolved',
    '\t/resolved',
    '```\n/resolved\n```',
    '~~~\n/resolved\n~~~',
    '<!-- /resolved -->',
    '<!--\n/resolved\n-->',
  ];
  it.each(silent)('%j', (body) => {
    expect(readComment(body)).toEqual({ commands: [], misplaced: [] });
  });

  it.each([
    'Routes that fail:\n/status\n/help\n/checkout',
    'These answer 502:\n/status is slow\n/update returns 404',
    'Look:\n/var/log/app.log\n/resolved',
    'Disk:\n/data 93%\n/help',
    'Text\n    /resolved',
    'Text\n```\n/resolved\n```',
    'Text\n> /resolved',
    'Text\n/resolved/today',
    'Text\n/help is down for all of us',
    'Text\n/lead',
  ])('below a text: %j', (body) => {
    expect(readComment(body)).toEqual({ commands: [], misplaced: [] });
  });

  it('whatever the path and whatever follows it', () => {
    const segment = fc.stringMatching(/^[a-z][a-z0-9._-]{0,12}$/);
    const path = fc
      .array(segment, { minLength: 2, maxLength: 5 })
      .map((parts) => `/${parts.join('/')}`);
    const verb = fc.constantFrom('is down', 'answers 502', 'returns 404', 'fails', 'and more', '');
    fc.assert(
      fc.property(path, verb, fc.constantFrom('', 'Text first.\n\n'), (one, rest, before) => {
        const body = `${before}${one} ${rest}`;
        expect(readComment(body)).toEqual({ commands: [], misplaced: [] });
      }),
    );
  });

  it('a word in the middle of a sentence, whatever it is', () => {
    const name = fc.constantFrom(...commands.flatMap((one) => [one.name, ...one.aliases]));
    const words = fc.constantFrom('We typed', 'see', 'and/or', 'The path', 'Use');
    fc.assert(
      fc.property(words, name, fc.constantFrom('', ' now', ' 09:40'), (before, one, after) => {
        const body = `${before} /${one}${after}`;
        expect(readComment(body)).toEqual({ commands: [], misplaced: [] });
      }),
    );
  });
});

describe('a command below the text', () => {
  it.each([
    ['a sentence', 'All graphs are green again.\n\n/mitigated 09:38 UTC', 3],
    ['a quote without a blank line', '> green?\n/mitigated', 2],
    ['commands and a text', '/ack\nLooking.\n/severity sev2', 3],
    ['a text and a quote', 'Yes.\n> green?\n\n/resolved', 4],
  ])('below %s is answered with its line', (_, body, line) => {
    const { misplaced } = readComment(body);
    expect(misplaced.map(({ line: found }) => found)).toEqual([line]);
    expect(misplaced[0]?.problem.message).toContain(`on line ${line} was not carried out`);
  });

  it('is answered three times at most', () => {
    expect(readComment(`Text\n${'/resolved\n'.repeat(50)}`).misplaced).toHaveLength(3);
  });
});

describe('a command with a slip of the pen', () => {
  it('is never lost: it is carried out or answered', () => {
    const line = fc.constantFrom(...commands.map(({ example }) => example));
    const slips: readonly ((line: string) => string)[] = [
      (one) => ` ${one}`,
      (one) => `${one}.`,
      (one) => `${one}!`,
      (one) =>
        one
          .toUpperCase()
          .replace(/^(\/\S+).*$/, (_, name: string) => name + one.slice(name.length)),
      (one) => one.replace(/^\/(\S+)/, '/$1:'),
      (one) => one.replace(/^\/(\S+)/, '/$1,'),
      (one) => `> earlier words\n\n${one}`,
      (one) => `<!-- template -->\n${one}`,
      (one) => `Some words first.\n\n${one}`,
      (one) => one.replace('-', '_'),
      (one) => one.replace('-', ''),
    ];
    fc.assert(
      fc.property(line, fc.constantFrom(...slips), (one, slip) => {
        const { commands: read, misplaced } = readComment(slip(one));
        expect(read.length + misplaced.length).toBe(1);
      }),
    );
  });
});

describe('the list', () => {
  it('names each spelling once, and every example and alias is read as that command', () => {
    const spellings = commands.flatMap(({ name, aliases }) => [name, ...aliases]);
    expect(new Set(spellings).size).toBe(spellings.length);
    for (const row of commands) {
      expect(parseSlashCommands(row.example).map(({ name }) => name)).toEqual([row.name]);
      for (const alias of row.aliases)
        expect(
          parseSlashCommands(row.example.replace(`/${row.name}`, `/${alias}`)).map(
            ({ name }) => name,
          ),
        ).toEqual([row.name]);
    }
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
          const quoted = body.replace(/^/gm, '> ');
          expect(readComment(quoted)).toEqual({ commands: [], misplaced: [] });
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
    ['slashes', `/mitigated ${'/severity sev1 '.repeat(17_000)}`],
    ['slashes in a text', `/update ${'/severity sev1 '.repeat(17_000)}`],
    ['misplaced lines', `x\n${'/resolved\n'.repeat(25_000)}`],
    ['hidden comments', '<!-- '.repeat(50_000)],
    ['hyphens', `/lead @${'a-'.repeat(100_000)}`],
  ])('%s of the greatest length takes no time to speak of', (_, body) => {
    const start = process.cpuUsage().user;
    expect(readComment(body).commands.length).toBeLessThanOrEqual(100);
    expect((process.cpuUsage().user - start) / 1000).toBeLessThan(1000);
  });
});
