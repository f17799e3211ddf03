import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { timelineGantt } from '../../../src/render/timeline/mermaid.js';
import { aCommit, anIssue, anIssueEvent, minute } from '../../support/repository-builders.js';
import { aTimeline, someComments } from '../../support/timeline-builders.js';

interface Verdict {
  readonly type?: string;
  readonly tasks?: number;
  readonly sections?: readonly string[];
  readonly complaint?: string;
}

/** What the real parser of Mermaid says. */
function parsed(charts: readonly string[]): readonly Verdict[] {
  const run = spawnSync(process.execPath, ['__tests__/support/mermaid-parse.mjs'], {
    input: JSON.stringify(charts),
    encoding: 'utf8',
    maxBuffer: 50_000_000,
  });
  expect(run.stderr).toBe('');
  return JSON.parse(run.stdout) as readonly Verdict[];
}

const issue = anIssue({ body: 'Fails since 13:50 UTC.' });
const closed = { ...issue, state: 'closed' as const, closedAt: minute(90) };

describe('timelineGantt', () => {
  it('draws impact, detection, response and deploys', () => {
    const chart = timelineGantt(
      aTimeline({
        issue: closed,
        commits: [aCommit({ committedAt: minute(-14) })],
        comments: someComments([4, 'Looking into it.'], [40, 'Rolled back, checkout works again.']),
        issueEvents: [anIssueEvent({ event: 'closed', createdAt: minute(90) })],
      }),
    );
    expect(chart).toMatchInlineSnapshot(`
"gantt
    dateFormat YYYY-MM-DDTHH:mm:ss
    axisFormat %H:%M
    title All times UTC
    section Impact
    Impact :crit, 2026-11-20T13:50:00, 2026-11-20T14:43:00
    section Detection
    Undetected :2026-11-20T13:50:00, 2026-11-20T14:03:00
    Detected :milestone, 2026-11-20T14:03:00, 0m
    section Response
    Acknowledged :milestone, 2026-11-20T14:07:00, 0m
    Working on it :active, 2026-11-20T14:07:00, 2026-11-20T14:43:00
    Mitigated :milestone, 2026-11-20T14:43:00, 0m
    Resolved :milestone, 2026-11-20T15:33:00, 0m
    section Deploys
    PR 411 Use the new payment client :milestone, 2026-11-20T13:49:00, 0m"
`);
    expect(parsed([chart])).toEqual([
      { type: 'gantt', tasks: 8, sections: ['Impact', 'Detection', 'Response', 'Deploys'] },
    ]);
  });

  it('draws an open incident only as far as its rows go', () => {
    expect(timelineGantt(aTimeline({ issue }))).toContain(
      'Impact (not over) :crit, 2026-11-20T13:50:00, 2026-11-20T14:03:00',
    );
  });

  it('is read by Mermaid whatever the changes are called', () => {
    const word = fc.constantFrom(
      'end',
      'section',
      'click x',
      ':',
      ';',
      '#',
      '%%',
      '"',
      '{',
      'title',
      'vert',
      'after',
      '-->',
      '\n',
      '日本',
      'done',
      'crit',
      ',',
      '🚀',
      ']]',
      'until',
      '`',
      'dateFormat',
      '2026-11-20',
      '1d',
      'milestone',
      '\\',
      'href',
      'accTitle:',
    );
    const titles = fc
      .sample(fc.array(word, { minLength: 1, maxLength: 6 }), { numRuns: 150, seed: 1 })
      .map((words) => words.join(' '));
    const charts = titles.map((message) =>
      timelineGantt(
        aTimeline({ issue: closed, commits: [aCommit({ message, committedAt: minute(-14) })] }),
      ),
    );
    for (const [index, verdict] of parsed(charts).entries())
      expect({ title: titles[index], ...verdict }).toEqual({
        title: titles[index],
        type: 'gantt',
        tasks: 6,
        sections: ['Impact', 'Detection', 'Response', 'Deploys'],
      });
  });
});
