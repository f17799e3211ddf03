/** The check of the follow-ups: what it asks for, whom it stops, and what it says. */
import { describe, expect, it } from '@jest/globals';
import { judgeFollowUps } from '../../src/follow-ups/gate.js';
import { joinFollowUps } from '../../src/follow-ups/follow-ups-of.js';
import { trackers } from '../../src/follow-ups/trackers/index.js';
import { parsePostmortem } from '../../src/postmortem/parse.js';
import { renderGate } from '../../src/render/follow-ups/gate.js';
import { aConfig, defaultConfig } from '../support/incident-builders.js';
import { anIssue } from '../support/repository-builders.js';

const now = '2026-12-01T09:00:00Z';

function judge(items: string, severity = 'sev1', isDraft = false, config = defaultConfig) {
  const text = `---\nincident: 12\nseverity: ${severity}\n---\n# T\n\n## Action items\n\n${items}\n`;
  const document = parsePostmortem('postmortems/x.md', text);
  const issues = [anIssue({ number: 31, assignees: ['cleo'] })];
  const followUps = joinFollowUps(document, issues, config, now, { trackers });
  return judgeFollowUps({ followUps, isDraft, config, now });
}
const said = (...of: Parameters<typeof judge>) => {
  const { conclusion, rows } = judge(...of);
  return [conclusion, ...rows.map(({ lacks }) => lacks.join(' '))];
};

describe('the check of the follow-ups', () => {
  it.each<readonly [string, readonly string[]]>([
    ['- Page on lag (owner: @ana, due: 2026-12-20)', ['success', '']],
    ['- Page on lag (owner: @ana)', ['success', '']],
    ['- Page on lag', ['failure', 'owner']],
    ['- Page on lag #31', ['success', '']],
    ['- Page on lag (PAY-123, owner: Ana)', ['success', '']],
    ["- Won't do: page on lag, because the queue goes away", ['success', '']],
    ['- [x] Page on lag', ['success', '']],
    ['- Page on lag @ana\n- Cap the queue', ['failure', '', 'owner']],
    ['Nothing to do.', ['success']],
  ])('%j', (items, expected) => {
    expect(said(items).slice(0, expected.length)).toEqual(expected);
  });

  it('stops only the severities that are configured, and no draft', () => {
    const item = '- Page on lag';
    expect(said(item, 'SEV2')[0]).toBe('failure');
    expect(said(item, 'sev3')[0]).toBe('neutral');
    expect(said(item, 'sev1', true)[0]).toBe('neutral');
    const lax = aConfig({ followUps: { gate: [] } });
    expect(said(item, 'sev1', false, lax)[0]).toBe('neutral');
    const dated = aConfig({ followUps: { defaultDueDays: 0 } });
    expect(said('- Page on lag @ana', 'sev1', false, dated)).toEqual(['failure', 'due']);
  });

  it('says what is missing, on its line, and what the merge will do', () => {
    const verdict = judge('- Page on lag @ana\n- Cap the <b>queue</b> ghp_' + 'a1'.repeat(18));
    const { title, summary, annotations } = renderGate(verdict);
    expect(title).toBe('1 of 2 action items to settle');
    expect(summary).toContain(
      '- line 9: Page on lag (ana, due\u00a02026\u201112\u201116 by default, issue on merge)',
    );
    expect(summary).toMatch(/- line 10: .+ \(\*\*no owner\*\*, /);
    expect(summary).toContain('2 issues are opened when this is merged');
    expect(summary).not.toContain('ghp_');
    expect(annotations).toMatchObject([
      { path: 'postmortems/x.md', startLine: 10, level: 'failure' },
    ]);
    expect(annotations[0]?.message).not.toContain('ghp_');
  });
});
