import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { defaultConfig } from '../../src/config/defaults.js';
import { configLimit, parseConfig } from '../../src/config/parse-config.js';
import type { Problem } from '../../src/errors.js';

const short = ({ code, place, message }: Problem): string =>
  `${code} ${place?.line ?? '?'}:${place?.column ?? '?'} ${message}`;
const problemsOf = (text: string): readonly string[] => parseConfig(text).problems.map(short);

describe('what needs no configuration', () => {
  it.each([
    ['no file', null],
    ['an empty file', ''],
    ['comments only', '# nothing yet\n'],
    ['a lone document marker', '---\n'],
    ['empty sections', 'labels:\nreview:\n  rules:\n'],
    ['an empty map', '{}'],
  ])('%s gives the defaults', (_, text) => {
    expect(parseConfig(text)).toEqual({ config: defaultConfig, problems: [], notices: [] });
  });
});

describe('what a file says', () => {
  it('is taken over, in the names of the rooms', () => {
    const { config, problems } = parseConfig(
      'time_zone: Europe/Berlin\nseverities:\n  - name: p1\n    label: "prio: 1"\nfollow_ups: ' +
        '{ default_due_days: 0 }\nreview:\n  rules:\n    action-item-owner: error\n',
    );
    expect(problems).toEqual([]);
    expect(config.timeZone).toBe('Europe/Berlin');
    expect(config.severities).toEqual([
      { name: 'p1', label: 'prio: 1', description: '', updateEveryMinutes: 60 },
    ]);
    expect(config.followUps).toEqual({ ...defaultConfig.followUps, defaultDueDays: 0 });
    expect(config.review.rules).toEqual({ 'action-item-owner': 'error' });
  });

  it('may begin with a byte order mark and use CRLF', () => {
    expect(parseConfig('\ufefftime_zone: UTC\r\ntimeline:\r\n  key_rows: 5\r\n')).toEqual({
      config: {
        ...defaultConfig,
        timeZone: 'UTC',
        timeline: { ...defaultConfig.timeline, keyRows: 5 },
      },
      problems: [],
      notices: [],
    });
  });

  it('is right in the example that we ship', () => {
    expect(
      parseConfig(readFileSync(new URL('../../examples/after-action.yml', import.meta.url), 'utf8'))
        .problems,
    ).toEqual([]);
  });
});

describe('problems', () => {
  it('come all at once, in the order of the file, each with its place and a remedy', () => {
    const { problems, config } = parseConfig(
      'time_zon: Europe/Berlin\nlabels:\n  incidnet: outage\n  follow_up: 3\ntimeline:\n ' +
        ' key_rows: 0\n  extra: 1\nreview:\n  fail_on: errors\n',
    );
    expect(problems.map(short)).toMatchInlineSnapshot(`
[
  "PM402 1:1 Unknown option "time_zon", did you mean "time_zone"?",
  "PM402 3:3 Unknown option "labels.incidnet", did you mean "labels.incident"?",
  "PM402 4:14 Unexpected value of "labels.follow_up", expected a text of at most 50 characters",
  "PM402 6:13 Unexpected value of "timeline.key_rows", expected a whole number from 1 to 100",
  "PM402 7:3 Unknown option "timeline.extra"",
  "PM402 9:12 Unexpected value of "review.fail_on", expected one of error, warning, never",
]
`);
    expect(problems.every(({ remedy }) => remedy !== '')).toBe(true);
    expect(config).toEqual(defaultConfig);
  });

  it('say what was expected, an example and what was received', () => {
    expect(parseConfig('correlation:\n  window_hours: 12:30\n', 'x.yml').problems).toEqual([
      {
        code: 'PM402',
        message:
          'Unexpected value of "correlation.window_hours", expected a whole number from 1 to 720',
        place: { path: 'x.yml', line: 2, column: 17 },
        expected: 'a whole number from 1 to 720',
        example: 'window_hours: 72',
        received: '"12:30"',
        remedy: 'Correct it; until then the default is used.',
      },
    ]);
  });

  it('tell which characters are meant', () => {
    expect(
      parseConfig(
        'severities:\n  - name: "sev 1"\nreview:\n  rules:\n    Bad Key: error\n    ok: fatal\n',
      ).problems.map((problem) => [short(problem), problem.expected, problem.example]),
    ).toEqual([
      [
        'PM402 2:11 Unexpected characters in "severities[0].name"',
        'Name, as in `/severity NAME`: letters, digits, dot, dash',
        'name: sev1',
      ],
      [
        'PM402 5:5 Unexpected characters in the name "review.rules.Bad Key"',
        'lower-case letters, digits and dashes',
        'rules: {"action-item-owner":"error"}',
      ],
      [
        'PM402 6:9 Unexpected value of "review.rules.ok", expected one of error, warning, notice, off',
        'one of error, warning, notice, off',
        'ok: error',
      ],
    ]);
  });

  it('cost only the faulty option: the rest of the file counts', () => {
    const { config } = parseConfig(
      'time_zone: Europe/Berlin\ncorrelation:\n  window_hours: -1\n  show: 5\nservices:\n ' +
        ' - name: a\n    paths: ["/abs", "a/**"]\n  - paths: ["b/**"]\n',
    );
    expect(config.timeZone).toBe('Europe/Berlin');
    expect(config.correlation).toEqual({ ...defaultConfig.correlation, show: 5 });
    expect(config.services).toEqual([{ name: 'a', paths: ['a/**'], dependents: [] }]);
  });

  it('name a severity that there is none of, wherever an option speaks of one', () => {
    const text = [
      'invite: { sev9: ["@ana"], sev1: ["@ben"] }',
      'cost:',
      '  per_severity: { SEV1: 400 }',
      'freeze:',
      '  on: [sev1, major]',
      'response:',
      '  steps:',
      '    - { id: drain, title: Drain, severities: [sev2, sve1] }',
    ].join('\n');
    expect(problemsOf(text)).toEqual([
      'PM402 1:11 Unknown severity "sev9" in "invite", did you mean "sev1"?',
      'PM402 3:19 Unknown severity "SEV1" in "cost.per_severity", did you mean "sev1"?',
      'PM402 5:14 Unknown severity "major" in "freeze.on"',
      'PM402 8:53 Unknown severity "sve1" in "response.steps[0].severities", did you mean "sev1"?',
    ]);
    expect(parseConfig(text).config.invite).toMatchObject({ sev1: ['@ben'] });
    const own = 'severities: [{ name: major }]\nfreeze: { on: [major] }\ninvite: { major: [] }';
    expect(problemsOf(own)).toEqual([]);
  });

  it('say what stands there, with an example, for numbers and sections', () => {
    expect(
      parseConfig('cost: { per_minute: a lot }\nwar_room: https://meet.example\n').problems.map(
        ({ expected, example }) => [expected, example],
      ),
    ).toEqual([
      ['a number above 0 to 1000000000', 'per_minute: 120'],
      ['a section with url', 'war_room: { url: https://meet.example.com/war-room }'],
    ]);
  });

  it('name what is written twice, and keep the first', () => {
    const { config, problems } = parseConfig('time_zone: Europe/Paris\ntime_zone: Europe/Berlin\n');
    expect(problems.map(short)).toEqual([
      'PM402 2:1 The option "time_zone" is written twice, first on line 1',
    ]);
    expect(config.timeZone).toBe('Europe/Paris');
    expect(problemsOf('severities:\n  - name: p1\n  - name: P1\n')).toEqual([
      'PM402 3:11 The name "P1" is used twice',
    ]);
    expect(problemsOf('labels:\n  incident: x\n  postmortem: X\n')).toEqual([
      'PM402 3:15 The label "X" is used twice, as `incident` and as `postmortem`',
    ]);
  });

  it.each([
    ['EST', 'Unknown time zone "EST"'],
    ['Europe/Berlni', 'Unknown time zone "Europe/Berlni", did you mean "Europe/Berlin"?'],
    ['"+02:00"', 'Unknown time zone "+02:00"'],
    ['europe', 'Unknown time zone "europe"'],
  ])('a zone %s is refused', (zone, message) => {
    expect(
      problemsOf(`time_zone: ${zone}`).map((line) =>
        line.slice('PM402 1:12 '.length).slice(0, message.length),
      ),
    ).toEqual([message]);
  });

  it.each([
    'postmortem:\n  directory: ../up',
    'postmortem:\n  directory: /etc',
    'postmortem:\n  directory: C:\\x',
    'postmortem:\n  directory: .git/hooks',
    'postmortem:\n  directory: .github/workflows',
    'postmortem:\n  directory: a//b',
    'postmortem:\n  directory: ""',
    'postmortem:\n  template: ./x/../../y',
    'postmortem:\n  branch_prefix: "a b"',
    'postmortem:\n  branch_prefix: "a..b"',
    'postmortem:\n  branch_prefix: /a',
    'postmortem:\n  branch_prefix: "x@{"',
    'deployments:\n  source: workflow:../x.yml',
    'deployments:\n  source: deployment',
    'deployments:\n  environments: [" x"]',
    'correlation:\n  configuration_paths: ["+(a|b)"]',
    'correlation:\n  configuration_paths: ["{a,b"]',
    'correlation:\n  configuration_paths: ["[a"]',
    'correlation:\n  configuration_paths: production',
    'services: checkout',
    'services:\n  - checkout',
    'severities: []',
    'severities:\n  - name: "sev 1"',
    'review:\n  rules: [a]',
    'review:\n  rules:\n    a: fatal',
    'follow_ups:\n  assign: yes',
    'follow_ups:\n  remind_every_days: 1e309',
    'follow_ups:\n  remind_every_days: 9007199254740993',
    'follow_ups:\n  remind_every_days: .nan',
    'follow_ups:\n  remind_every_days: 2.5',
    'follow_ups:\n  remind_every_days: "7"',
    'commands:\n  permission: read',
    'commands: write',
    'labels:\n  incident: "   "',
    `labels:\n  incident: ${'x'.repeat(51)}`,
    'redact:\n  emails: 1',
    '1: 2',
    'true: 1',
    '~: 1',
    '? [a, b]\n: 1',
    '<<: {time_zone: UTC}',
  ])('one problem, with a place, for %j', (text) => {
    const { problems, config } = parseConfig(text);
    expect(problems).toHaveLength(1);
    expect([
      problems[0]?.code,
      typeof problems[0]?.place?.line,
      typeof problems[0]?.place?.column,
    ]).toEqual(['PM402', 'number', 'number']);
    expect(config).toEqual(defaultConfig);
  });
});

describe('ids of rules', () => {
  const ruleIds = {
    known: ['action-item-owner', 'no-hindsight'],
    former: { 'x9-owner': 'action-item-owner' },
  };
  const parse = (rules: string) => parseConfig(`review:\n  rules:\n${rules}`, 'c.yml', { ruleIds });

  it('that no rule has are problems with their place, and do not count', () => {
    const { config, problems } = parse('    action-item-ownr: off\n    no-hindsight: error\n');
    expect(problems.map(short)).toEqual([
      'PM402 3:5 Unknown rule "action-item-ownr", did you mean "action-item-owner"?',
    ]);
    expect(config.review.rules).toEqual({ 'no-hindsight': 'error' });
    expect(parse('    spelling: off\n').problems.map(short)).toEqual([
      'PM402 3:5 Unknown rule "spelling"',
    ]);
    expect(parse('    toString: off\n').problems).toHaveLength(1);
  });

  it('that a rule had before still work, with a notice', () => {
    const { config, problems, notices } = parse('    x9-owner: off\n');
    expect(problems).toEqual([]);
    expect(config.review.rules).toEqual({ 'action-item-owner': 'off' });
    expect(notices).toEqual([
      {
        message: 'The rule "x9-owner" is now called "action-item-owner"; the old id still works',
        place: { path: 'c.yml', line: 3, column: 5 },
      },
    ]);
  });

  it('of today win over former ones, whatever their order', () => {
    for (const rules of [
      '    x9-owner: off\n    action-item-owner: error\n',
      '    action-item-owner: error\n    x9-owner: off\n',
    ])
      expect(parse(rules).config.review.rules).toEqual({ 'action-item-owner': 'error' });
  });
});

describe('what is not read at all', () => {
  it.each([
    ['broken indentation', 'labels:\n  incident: a\n follow_up: b\n', 3],
    ['a tab', 'labels:\n\tincident: a\n', 2],
    ['an open quote', 'time_zone: "UTC\n', 2],
    ['an open bracket', 'services: [\n', 2],
    ['an anchor', 'a: &x 1', 1],
    ['an alias', 'time_zone: *x', 1],
    ['a binary tag', 'time_zone: !!binary aGk=', 1],
    ['a tag of its own', 'time_zone: !js UTC', 1],
    ['two documents', 'time_zone: UTC\n---\ntime_zone: GMT\n', 2],
    ['a NUL', 'time_zone: U\u0000TC', 1],
    ['an escape', '# \u001b[31m\ntime_zone: UTC', 1],
    ['bytes that were no UTF-8', 'time_zone: \ufffd', 1],
    ['deep brackets', '['.repeat(5000), 1],
    ['deep braces over lines', '{a:\n'.repeat(3000), 21],
    ['deep dashes', '- '.repeat(2000), 1],
    [
      'deep indentation',
      Array.from({ length: 300 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
      81,
    ],
  ])('%s', (_, text, line) => {
    const { problems, config } = parseConfig(text);
    expect(problems[0]).toMatchObject({ code: 'PM401', place: { line } });
    expect(config).toEqual(defaultConfig);
  });

  it('a list or a single value', () => {
    expect(problemsOf('- a')).toEqual(['PM402 1:1 Unexpected content, expected a list of options']);
    expect(problemsOf('time_zone')).toEqual([
      'PM402 1:1 Unexpected content, expected a list of options',
    ]);
  });

  it('a bomb of aliases', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...Array.from('bcdefghi').map(
        (name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[i]}`).join(',')}]`,
      ),
    ].join('\n');
    expect(parseConfig(bomb).problems[0]?.code).toBe('PM401');
  });

  it.each([
    ['ten million characters', 'x'.repeat(10_000_000)],
    ['many lines', 'a: 1\n'.repeat(configLimit.lines + 1)],
    ['many bytes', `# ${'é'.repeat(configLimit.bytes / 2)}`],
  ])('%s', (_, text) => {
    expect(parseConfig(text)).toMatchObject({
      config: defaultConfig,
      problems: [{ code: 'PM401' }],
    });
  });

  it('names that reach for prototypes, which leave no trace', () => {
    const { config, problems } = parseConfig(
      '__proto__:\n  polluted: 1\nconstructor: { prototype: { polluted: 1 } }\nlabels:\n ' +
        ' __proto__: { incident: x }\nreview:\n  rules:\n    constructor: error\ntime_zone: UTC\n',
    );
    expect(problems.map(({ message }) => message)).toEqual([
      'The name "__proto__" is not allowed',
      'The name "constructor" is not allowed',
      'The name "__proto__" is not allowed',
      'The name "constructor" is not allowed',
    ]);
    expect(config).toEqual({ ...defaultConfig, timeZone: 'UTC' });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('many problems are cut at a number that somebody can read', () => {
    expect(
      parseConfig(Array.from({ length: 900 }, (_, i) => `option_${i}: 1`).join('\n')).problems,
    ).toHaveLength(configLimit.problems);
  });
});
