import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { redact } from '../../src/markdown/redact.js';

const alnum = (n: number): string =>
  'aB3dE5gH7jK9mN1pQ2rS4tU6vW8xY0z'.repeat(Math.ceil(n / 31)).slice(0, n);
// Put together at run time, so that no scanner takes this file for a leak.
const jwt = `${'ey'}JhbGciOiJIUzI1NiJ9.${'ey'}JzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9P`;
const secrets: readonly (readonly [string, string])[] = [
  ...['ghp', 'gho', 'ghu', 'ghs', 'ghr'].map((p): [string, string] => [p, `${p}_${alnum(36)}`]),
  ['new ghs', `ghs_12345_${jwt}`],
  ['fine-grained', `github_pat_${alnum(22)}_${alnum(59)}`],
  ['gitlab', `glpat-${alnum(20)}`],
  ['aws id', `AKIA${'IOSFODNN7EXAMPLE'.replace(/[^A-Z2-7]/g, 'Q')}`],
  ['google', `AIza${alnum(35)}`],
  ['google oauth', `ya29.${alnum(60)}`],
  ['slack', `xoxb-${'123456789012'}-${alnum(24)}`],
  ['slack hook', `https://hooks.slack.com/services/T00000000/B00000000/${alnum(24)}`],
  ['stripe', `sk_live_${alnum(24)}`],
  ['stripe hook', `whsec_${alnum(32)}`],
  ['npm', `npm_${alnum(36)}`],
  ['pypi', `pypi-${alnum(80)}`],
  ['jwt', jwt],
  ['azure client', `abc8Q~${alnum(34)}`],
  ['sendgrid', `SG.${alnum(22)}.${alnum(43)}`],
];

describe('redact', () => {
  it.each(secrets)('takes out %s wherever it stands', (_, secret) => {
    const core = secret.replace(/^https:\/\//, '');
    for (const place of [
      secret,
      `token ${secret} leaked`,
      `("${secret}")`,
      `a=${secret}&b`,
      `\`${secret}\``,
      `x\n${secret}\n`,
      `**${secret}**`,
      `${secret}.`,
      `https://e.com/?t=${secret}`,
    ]) {
      expect(redact(place).text).not.toContain(core);
    }
  });
  it.each(secrets)('takes out %s split by a hidden character', (_, secret) => {
    const at = Math.floor(secret.length / 2);
    expect(redact(`x ${secret.slice(0, at)}\u200b${secret.slice(at)} y`).count).toBeGreaterThan(0);
  });
  it.each([
    ['Authorization: Bearer abc.def.ghi', 'Authorization: Bearer [redacted]'],
    ['curl -H "Authorization: Basic dXNlcjpwYXNz"', 'curl -H "Authorization: Basic [redacted]"'],
    ['postgres://app:hunter2@db.internal/x', 'postgres://[redacted]@db.internal/x'],
    ['DB_PASSWORD=hunter2 ./run', 'DB_PASSWORD=[redacted] ./run'],
    ['"client_secret": "s3cr3t-value"', '"client_secret": "[redacted]"'],
    ['password: hunter2!', 'password: [redacted]'],
    [
      'AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
      'AWS_SECRET_ACCESS_KEY=[redacted]',
    ],
    [
      'AccountKey=abcdEFGH1234567890abcdEFGH==;EndpointSuffix=core',
      'AccountKey=[redacted];EndpointSuffix=core',
    ],
    ['//registry.npmjs.org/:_authToken=abcd-ef01', '//registry.npmjs.org/:_authToken=[redacted]'],
    [
      '-----BEGIN RSA PRIVATE KEY-----\nMIIEow\nabc=\n-----END RSA PRIVATE KEY-----\nafter',
      '[redacted]\nafter',
    ],
  ])('%j', (input, expected) => {
    expect(redact(input).text).toBe(expected);
  });
  it.each([
    'deployed 4f2a91c0b7d3e6f8a1b2c3d4e5f60718293a4b5c',
    'id 123e4567-e89b-12d3-a456-426614174000',
    'sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0bb822cd15d6c15b0f00a08',
    'v1.2.3-rc.4+build.5',
    'the token expired at 14:03',
    'Token: expired',
    'password reset mails are late',
    'secret: rotated yesterday',
    'max_tokens=4096',
    'password=${DB_PASSWORD}',
    'token: ${{ secrets.GITHUB_TOKEN }}',
    'PASSWORD=$DB_PASSWORD',
    'password=<your password>',
    'password=***',
    'https://git@github.com/o/r.git',
    'ssh://git@github.com/o/r',
    'registry.io/app@sha256:abc',
    'risk-assessment-of-the-2026-migration-plan',
    'task_live_update_of_the_thing_2026',
    'bearer of bad news',
    'basic authentication',
    'const token = core.getInput(x)',
    'authorization: string | undefined',
    `mongodb://${'$'}{user}:${'$'}{password}@host`,
    'https://github.com/o/r/actions/runs/123456789/job/987',
  ])('leaves %j alone', (benign) => {
    expect(redact(benign)).toEqual({ text: benign, count: 0 });
  });
  it.each(
    secrets.filter(([name]) =>
      ['ghp', 'ghs', 'aws id', 'google', 'npm', 'stripe', 'gitlab'].includes(name),
    ),
  )('takes out %s split by a line break or Markdown', (_, secret) => {
    const at = secret.length - 9;
    for (const seam of ['\n', '\r\n  ', '**', '`', '\n> '])
      expect(redact(`x ${secret.slice(0, at)}${seam}${secret.slice(at)} y`)).toEqual({
        text: 'x [redacted] y',
        count: 1,
      });
  });
  it('is idempotent', () => {
    const piece = fc.oneof(
      fc.constantFrom(...secrets.map(([, s]) => s)),
      fc.constantFrom(
        'password=',
        'token: ',
        'Bearer ',
        'Authorization: ',
        '"',
        ' ',
        '\n',
        '://',
        'https://',
        ':',
        '@',
        'a1b2c3d4',
        '[redacted]',
        '-----BEGIN PRIVATE KEY-----',
        '?sig=',
      ),
      fc.string({ maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), (parts) => {
        const once = redact(parts.join(''));
        expect(redact(once.text)).toEqual({ text: once.text, count: 0 });
      }),
      { numRuns: 1000 },
    );
  });
  it('stays fast on long input', () => {
    for (const unit of [
      'a',
      'eyJ',
      'password=',
      '-----BEGIN PRIVATE KEY-----',
      'https://a:',
      'AKIA',
      'ghs_',
      'Bearer ',
      'a.',
      '@',
      'x@y.',
      'sk-',
      '\u200b',
      '-----BEGIN PRIVATE KEY-----\nAAAA\n',
    ]) {
      const start = process.cpuUsage().user;
      redact(unit.repeat(Math.ceil(100_000 / unit.length)), { emails: true });
      expect((process.cpuUsage().user - start) / 1000).toBeLessThan(1500);
    }
  });
});
