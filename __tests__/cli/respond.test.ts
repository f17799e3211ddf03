/** `after-action respond` from a recording, and `after-action cost`: what they print at 80 columns, and how they end. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { runCli } from '../../src/cli/program.js';
import { printMarker } from '../../src/markdown/marker.js';
import { printProbings } from '../../src/probe/history.js';
import { printRecording } from '../../src/recording/recording.js';
import { factsWith } from '../support/incident-builders.js';
import { aPage, aProbing } from '../support/probe-builders.js';
import { aComment, minute, theBot } from '../support/repository-builders.js';
import { someComments } from '../support/timeline-builders.js';

const folder = mkdtempSync(join(tmpdir(), 'after-action-respond-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function typed(...args: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await runCli(args, {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    env: {},
    cwd: folder,
    tty: false,
    columns: 80,
    now: () => minute(60),
  });
  return { code, out: out.join(''), err: err.join('') };
}

function recorded(...said: readonly (readonly [minutes: number, body: string])[]): string {
  const path = join(folder, 'incident.json');
  const look = { ...aProbing(minute(5)), dependencies: [aPage('degraded', minute(-9))] };
  const seen = aComment({
    id: 2001,
    author: theBot,
    createdAt: minute(5),
    body: `${printMarker('probe', {})}\n${printProbings([look])}`,
  });
  const facts = factsWith({ readAt: minute(60), comments: [...someComments(...said), seen] });
  writeFileSync(path, printRecording(facts));
  return path;
}

describe('respond', () => {
  const said = [
    [1, '/lead me\n/severity sev1'],
    [10, '/trying Raise the pool'],
  ] as const;

  it('says who leads, what changed, what is next and what is due, within 80 columns', async () => {
    const { code, out } = await typed(
      'respond',
      '--recording',
      recorded(...said),
      '--now',
      minute(60),
    );
    expect(code).toBe(0);
    const lines = out.split('\n');
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
    expect(lines[0]).toBe('Sev1 · investigating · lead @maya');
    expect(out).toMatch(/No change .*fits\. Ask next: Dependencies · Database/);
    expect(out).toContain('Payments provider says degraded since');
    expect(out).toMatch(/Do next: mitigate\n {2}\[ \] Stop the harm/);
    expect(out).toContain('Next update: overdue, it was due');
    expect(out).toMatch(/\[x\] One person leads: maya/);
    expect(out).not.toContain('Two');
  });

  it('tells two attempts of one person from two people', async () => {
    const path = recorded(...said, [12, '/trying Switch the gateway']);
    const { out } = await typed('respond', '--recording', path, '--now', minute(60));
    expect(out).toContain('! Two things are being changed at once: maya: Raise the pool');
    expect(out).not.toContain('Two people');
  });

  it('is the same as data, twice', async () => {
    const path = recorded(...said);
    const [first, second] = [
      await typed('respond', '--recording', path, '--json', '--now', minute(60)),
      await typed('respond', '--recording', path, '--json', '--now', minute(60)),
    ];
    expect(second).toEqual(first);
    expect(JSON.parse(first.out)).toMatchObject({
      severity: 'sev1',
      lead: 'maya',
      phase: 'mitigate',
      due: [{ kind: 'update-due' }, { kind: 'fresh-eyes' }],
      cost: null,
    });
  });

  it('of a recording that is none says so with a code', async () => {
    writeFileSync(join(folder, 'broken.json'), '{');
    const { code, err } = await typed('respond', '--recording', join(folder, 'broken.json'));
    expect(code).not.toBe(0);
    expect(err).toMatch(/PM\d{3}/);
  });
});

describe('cost', () => {
  it.each<[readonly string[], string]>([
    [['--minutes', '43', '--per-minute', '120'], 'USD 5,160\n43 min × USD 120 a minute\n'],
    [
      ['--minutes', '43', '--per-minute', '120', '--share', '30%', '--currency', 'EUR'],
      'EUR 1,548\n43 min × EUR 120 a minute × 30 % of the users\n',
    ],
    [['--minutes', '0.5', '--per-minute', '3'], 'USD 1.50\n'],
  ])('%j', async (args, words) => {
    const { code, out } = await typed('cost', ...args);
    expect(code).toBe(0);
    expect(out.startsWith(words)).toBe(true);
    expect(out).toContain('It leaves out refunds');
  });

  it('is data on request', async () => {
    const { out } = await typed('cost', '--minutes', '10', '--per-minute', '6', '--json');
    expect(JSON.parse(out)).toMatchObject({ minutes: 10, perMinute: 6, total: 60 });
  });

  it.each<[readonly string[], RegExp]>([
    [['--per-minute', '120'], /Missing --minutes/],
    [['--minutes', 'forty', '--per-minute', '120'], /Unexpected --minutes "forty", expected/],
    [['--minutes', '4', '--per-minute', '1', '--share', '3'], /Unexpected --share "3", expected/],
    [['--minutes', '4', '--per-minute', '1', '--currency', 'euro'], /Unexpected currency "euro"/],
  ])('refuses %j with one line', async (args, words) => {
    const { code, err } = await typed('cost', ...args);
    expect(code).not.toBe(0);
    expect(err).toMatch(words);
  });
});
