/** The digest and the selections: figures that add up, and a picture that can be drawn. */
import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { isoWeek, planDigest } from '../../src/follow-ups/digest.js';
import { joinFollowUps } from '../../src/follow-ups/follow-ups-of.js';
import { selectFollowUps } from '../../src/follow-ups/select.js';
import { trackers } from '../../src/follow-ups/trackers/index.js';
import { renderFollowUpsCsv } from '../../src/render/follow-ups/csv.js';
import { renderDigest } from '../../src/render/follow-ups/digest.js';
import { aConfig, aPostmortem } from '../support/incident-builders.js';
import { anIssue } from '../support/repository-builders.js';

const now = '2026-12-03T09:00:00Z';
const config = aConfig({
  followUps: { teams: [{ name: 'acme/platform', members: ['ana', 'Ben'] }] },
});
const document = aPostmortem(
  [
    '- Page on lag @ana (due 2026-11-20) #31',
    '- Cap the queue (owner: @acme/platform, due 2026-12-20) #32',
    '- Document it @ben #33',
    "- Won't do: a second cluster, because it doubles the cost",
    '- =HYPERLINK("http://x","y"), "now" @cleo (due 2026-12-24)',
  ].join('\n'),
);
const issues = [
  anIssue({ number: 31, createdAt: '2026-10-01T09:00:00Z', assignees: ['ana'] }),
  anIssue({ number: 32, createdAt: '2026-11-10T09:00:00Z' }),
  anIssue({
    number: 33,
    createdAt: '2026-10-05T09:00:00Z',
    state: 'closed',
    stateReason: 'completed',
    closedAt: '2026-11-20T09:00:00Z',
  }),
];
const all = joinFollowUps(document, issues, config, now, { trackers });

describe('the digest', () => {
  const digest = planDigest(all, config, now);
  it('counts by state, owner, team and age', () => {
    expect(digest).toMatchObject({
      week: '2026-W49',
      counts: { overdue: 1, tracked: 1, untracked: 1, done: 1, declined: 1, unknown: 0 },
    });
    expect(digest.owners.map(({ name, open, late }) => `${name} ${open} ${late}`)).toEqual([
      'ana 1 1',
      'acme/platform 1 0',
      'cleo 1 0',
      'ben 0 0',
      'null 0 0',
    ]);
    expect(digest.teams.map(({ name, open, done }) => `${name} ${open} ${done}`)).toEqual([
      'acme/platform 2 1',
      'null 1 0',
    ]);
    expect(digest.ages.map(({ open }) => open)).toEqual([1, 1, 0, 0]);
    expect(digest.burnDown.map(({ open }) => open)).toEqual([0, 0, 1, 2, 2, 2, 2, 2, 3, 3, 2, 2]);
  });

  it('mentions nobody, and its picture is read by Mermaid', () => {
    const markdown = renderDigest(digest);
    expect(markdown).toContain('**3 open, 1 of them late · 1 done · 1 declined**');
    expect(markdown).toContain('it doubles the cost');
    expect(markdown).not.toMatch(/(?<!`)@\w/);
    const chart = /```mermaid\n([^`]+)\n```/.exec(markdown)?.[1] ?? '';
    expect(chart).toContain('line [0, 0, 1, 2, 2, 2, 2, 2, 3, 3, 2, 2]');
    const read = execFileSync(process.execPath, ['__tests__/support/mermaid-parse.mjs'], {
      input: JSON.stringify([chart, 'xychart-beta\n    line [1, oops]']),
    });
    const [drawn, broken] = JSON.parse(read.toString()) as readonly Record<string, unknown>[];
    expect(drawn).toMatchObject({ type: 'xychart' });
    expect(broken).toHaveProperty('complaint');
  });

  it.each([
    ['2026-01-01', '2026-W01'],
    ['2027-01-01', '2026-W53'],
    ['2024-12-30', '2025-W01'],
    ['2026-12-06', '2026-W49'],
    ['2026-12-07', '2026-W50'],
  ])('%s is in %s', (date, week) => {
    expect(isoWeek(date)).toBe(week);
  });
});

describe('a selection', () => {
  const texts = (selection: Parameters<typeof selectFollowUps>[1]) =>
    selectFollowUps(all, selection, config).map(({ item }) => item.text.slice(0, 9));
  it.each([
    [{ overdue: true }, ['Page on l']],
    [{ owner: '@Ana' }, ['Page on l']],
    [{ owner: 'acme/platform' }, ['Cap the q']],
    [{ team: 'platform' }, ['Page on l', 'Cap the q', 'Document ']],
    [{ team: 'acme/platform', overdue: true }, ['Page on l']],
    [{ team: 'search' }, []],
  ])('%j', (selection, expected) => {
    expect(texts(selection)).toEqual(expected);
  });

  it('is written as CSV that no spreadsheet computes', () => {
    const lines = renderFollowUpsCsv(all).split('\r\n');
    expect(lines).toHaveLength(7);
    expect(lines[1]).toMatch(/^overdue,13,2026-11-20,ana,Page on lag,http/);
    expect(lines[2]).toContain(`"'=HYPERLINK(""http`);
  });
});
