/** The label `drill` keeps an incident out of reminders, follow-ups and the scoreboard; nothing else of it changes. */
import { describe, expect, it } from '@jest/globals';
import { buildScoreboard } from '../../src/correlation/scoreboard.js';
import { joinFollowUps } from '../../src/follow-ups/follow-ups-of.js';
import { trackers } from '../../src/follow-ups/trackers/index.js';
import { parsePostmortem } from '../../src/postmortem/parse.js';
import { renderFrontMatter } from '../../src/render/postmortem/front-matter.js';
import { renderResponseComment } from '../../src/render/timeline/response-comment.js';
import { dueReminders, nextReminder } from '../../src/response/reminders.js';
import { aConfig, defaultConfig, factsWith } from '../support/incident-builders.js';
import { anIssue, minute } from '../support/repository-builders.js';
import { anIncidentView } from '../support/timeline-builders.js';

const view = (labels: readonly string[], config = defaultConfig) =>
  anIncidentView(factsWith({ issue: anIssue({ labels: ['incident', ...labels] }) }), config);

describe('a drill', () => {
  it.each([
    [['drill'], 0],
    [['Drill'], 0],
    [['drilling'], 3],
    [[], 3],
  ] as const)('with the labels %j nobody is reminded: %i', (labels, count) => {
    const seen = view(labels);
    expect(dueReminders(seen, minute(120), defaultConfig)).toHaveLength(count);
    expect(nextReminder(seen, minute(0), defaultConfig) === null).toBe(count === 0);
  });

  it('has the label that the configuration names', () => {
    const config = aConfig({ labels: { drill: 'game-day' } });
    expect(dueReminders(view(['game-day'], config), minute(120), config)).toEqual([]);
    expect(dueReminders(view(['drill'], config), minute(120), config)).not.toEqual([]);
  });

  it('says so first in its comment', () => {
    expect(renderResponseComment(view(['drill']))).toMatch(/^## Drill · No severity yet · /m);
    expect(renderResponseComment(view([]))).not.toContain('Drill');
  });

  it('says so in the front matter of its postmortem', () => {
    const front = (labels: readonly string[]) =>
      renderFrontMatter({ ...view(labels), template: '', now: minute(90) });
    expect(front(['drill'])).toMatch(/^drill: true$/m);
    expect(front([])).not.toContain('drill');
  });
});

describe('the postmortem of a drill', () => {
  const document = (fields: string) =>
    parsePostmortem(
      'postmortems/2026-11-20-x.md',
      `---\nincident: 12\n${fields}---\n\n# X\n\n## Action items\n\n- Add an alert (owner: @maya)\n`,
      {},
    );

  it.each([
    ['drill: true\n', 0],
    ["drill: 'yes'\n", 0],
    ['drill: false\n', 1],
    ['', 1],
  ])('%j: %i follow-ups', (fields, count) => {
    const found = joinFollowUps(document(fields), [], defaultConfig, minute(0), { trackers });
    expect(found).toHaveLength(count);
  });

  it('is on no scoreboard, not even as uncounted', () => {
    const fields = { trigger: 'none', first_ranking: 'nothing-fits' };
    expect(buildScoreboard([{ ...fields, drill: true }, { drill: true }])).toMatchObject({
      changes: 0,
      none: 0,
      uncounted: 0,
    });
    expect(buildScoreboard([{}]).uncounted).toBe(1);
  });
});
