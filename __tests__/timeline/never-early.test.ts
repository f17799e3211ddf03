/** Walked minute by minute: no end is shown that what was said later contradicts. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { defaultConfig } from '../../src/config/defaults.js';
import type { IncidentFacts } from '../../src/incident/incident.js';
import { factsFromRecording } from '../../src/recording/facts-from-recording.js';
import { parseRecording } from '../../src/recording/parse-recording.js';
import { buildTimeline } from '../../src/timeline/build.js';
import { findingRules } from '../../src/timeline/findings/index.js';
import { timelineInputFromFacts } from '../../src/timeline/input.js';
import { timelineSources } from '../../src/timeline/sources/index.js';
import type { Timeline } from '../../src/timeline/timeline.js';
import { anIssue, anIssueEvent, minute, someFacts } from '../support/repository-builders.js';
import { type Instant, instantOfEpoch } from '../../src/time/instant.js';
import { someComments } from '../support/timeline-builders.js';

/** What was known at that moment. */
function until(facts: IncidentFacts, at: Instant): IncidentFacts {
  const closed = facts.issue.closedAt !== null && facts.issue.closedAt <= at;
  return {
    ...facts,
    readAt: at,
    issue: closed ? facts.issue : { ...facts.issue, state: 'open', closedAt: null },
    comments: facts.comments.filter(({ createdAt }) => createdAt <= at),
    issueEvents: facts.issueEvents.filter(({ createdAt }) => createdAt <= at),
  };
}

const timelineAt = (facts: IncidentFacts): Timeline =>
  buildTimeline(timelineInputFromFacts(facts, defaultConfig), timelineSources, findingRules);

/** Each change of what is shown, from the declaration to two hours after the last word. */
function walk(facts: IncidentFacts): readonly Timeline[] {
  const words = [...facts.comments.map(({ createdAt }) => createdAt), facts.issue.closedAt ?? ''];
  const last = words.reduce((a, b) => (a > b ? a : b), facts.issue.createdAt);
  const moments = new Set<Instant>();
  for (let at = Date.parse(facts.issue.createdAt); at <= Date.parse(last) + 7_200_000; at += 60_000)
    moments.add(instantOfEpoch(at / 1000));
  let [known, out]: [string, Timeline[]] = ['', []];
  for (const at of moments) {
    const facts2 = until(facts, at);
    const state = `${facts2.comments.length} ${facts2.issue.state}`;
    if (state === known) continue;
    known = state;
    out = [...out, timelineAt(facts2)];
  }
  return out;
}

const tooEarly = (shown: string | undefined, truth: string | null): boolean =>
  shown !== undefined && truth !== null && Date.parse(shown) < Date.parse(truth) - 60_000;

describe('an incident that looks well twice and is not', () => {
  const facts = someFacts({
    issue: anIssue({ body: '', state: 'closed', closedAt: minute(90) }),
    comments: someComments(
      [10, 'Looks good now.'],
      [14, 'Still failing for some.'],
      [30, 'Works again.'],
      [41, 'Same failure again.'],
      [60, 'Back to normal.'],
    ),
    issueEvents: [anIssueEvent({ event: 'closed', createdAt: minute(90) })],
  });

  it('shows no end while it is open, and asks instead', () => {
    const shown = walk(facts);
    for (const { milestones } of shown.slice(0, -1)) {
      expect(milestones.mitigated).toBeUndefined();
      expect(milestones.resolved).toBeUndefined();
    }
    expect(shown.map(({ questions }) => questions[0]?.at ?? null)).toEqual([
      null,
      minute(10),
      null,
      minute(30),
      null,
      minute(60),
      null,
    ]);
  });

  it('shows the last end when it is closed, and both outages', () => {
    const { milestones, outages, durations } = timelineAt(facts);
    expect(milestones.mitigated?.at).toBe(minute(60));
    expect(outages).toEqual([
      { from: minute(0), until: minute(30) },
      { from: minute(41), until: minute(60) },
    ]);
    expect(durations).toContainEqual({
      id: 'time-to-mitigate',
      seconds: 49 * 60,
      definition: '2 × detected → mitigated',
    });
  });
});

const folder = fileURLToPath(new URL('../../../shared/incidents/', import.meta.url));
const recorded = existsSync(folder)
  ? readdirSync(folder).filter((name) => name.endsWith('.json') && !name.includes('.truth.'))
  : [];

(recorded.length === 0 ? describe.skip : describe)('recorded incidents', () => {
  it.each(recorded)('%s', (name) => {
    const read = (file: string): unknown => JSON.parse(readFileSync(`${folder}${file}`, 'utf8'));
    const truth = read(name.replace('.json', '.truth.json')) as Readonly<
      Record<string, string | null>
    >;
    const facts = factsFromRecording(parseRecording(read(name), name));
    for (const { milestones } of walk(facts))
      for (const end of ['mitigated', 'resolved'] as const)
        expect([end, tooEarly(milestones[end]?.at, truth[`${end}_at`] ?? null)]).toEqual([
          end,
          false,
        ]);
  });
});
