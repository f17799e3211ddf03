/** Organizations that mark incidents by an issue type. */
import { describe, expect, it } from '@jest/globals';
import { runRequests } from '../../src/action/jobs.js';
import type { JobRequest } from '../../src/action/events.js';
import { defaultConfig } from '../../src/config/defaults.js';
import { inMemoryRepository } from '../support/in-memory-repository.js';
import { settingAt } from '../support/life.js';

async function played(
  type: string,
  incidentType: string | null,
  job: JobRequest,
  labels: readonly string[] = [],
) {
  const repo = inMemoryRepository({ now: '2026-11-20T14:00:00Z' });
  const issue = repo.humans.openIssue({ title: 'Search is empty', labels });
  repo.state.issues.set(issue.number, { ...issue, type });
  const config = { ...defaultConfig, labels: { ...defaultConfig.labels, incidentType } };
  const context = { ...settingAt('2026-11-20T15:00:00Z'), config };
  const reports = await runRequests([job], { repository: repo, context, apply: true });
  return {
    kinds: (repo.state.comments.get(1) ?? []).map(
      ({ body }) => /after-action:(\w+)/.exec(body)?.[1],
    ),
    labels: repo.state.issues.get(1)?.labels,
    reasons: reports.flatMap(({ plan }) => plan.reasons).join('\n'),
  };
}

describe('labels.incident_type', () => {
  it.each<[string, JobRequest]>([
    ['its own event', { kind: 'incident', issue: 1 }],
    ['a deploy', { kind: 'open-incidents', reason: 'a deploy' }],
    ['the sweep', { kind: 'sweep' }],
  ])('an issue of that type is an incident, whatever the case: %s', async (_, job) => {
    const { kinds, labels } = await played('incident', 'Incident', job);
    expect(kinds).toContain('response');
    expect(labels).toEqual([]);
  });

  it('is served once when it has the label too', async () => {
    const { kinds } = await played('Incident', 'Incident', { kind: 'sweep' }, ['incident']);
    expect(kinds.filter((kind) => kind === 'response')).toHaveLength(1);
  });

  it.each([
    [null, /is not an incident: it has no label "incident"; .*labels\.incident_type.*"Outage"/],
    ['Incident', /is not an incident: it has no label "incident" or type "Incident"$/m],
  ])('%j: another type is told why not', async (incidentType, reason) => {
    const { kinds, reasons } = await played('Outage', incidentType, { kind: 'incident', issue: 1 });
    expect([kinds, reasons]).toEqual([[], expect.stringMatching(reason)]);
  });
});
