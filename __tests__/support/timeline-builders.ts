/** Builders for timelines: facts in, timeline out, with the product's own sources. */
import { defaultConfig } from '../../src/config/defaults.js';
import type { Config } from '../../src/config/config.js';
import type { IncidentFacts } from '../../src/incident/incident.js';
import { describeEvent } from '../../src/render/timeline/sentences.js';
import { correlationSignals } from '../../src/correlation/signals/index.js';
import { buildIncidentView, type IncidentView } from '../../src/jobs/incident-view.js';
import { responseSteps } from '../../src/response/steps/index.js';
import { buildTimeline } from '../../src/timeline/build.js';
import { findingRules } from '../../src/timeline/findings/index.js';
import { timelineInputFromFacts } from '../../src/timeline/input.js';
import { timelineSources } from '../../src/timeline/sources/index.js';
import type { Timeline, TimelineEvent, TimelineInput } from '../../src/timeline/timeline.js';
import { aComment, minute, someFacts } from './repository-builders.js';
import type { CommentRecord } from '../../src/repository/repository.js';

export function aTimelineInput(
  over: Partial<IncidentFacts> = {},
  config: Config = defaultConfig,
): TimelineInput {
  return timelineInputFromFacts(someFacts(over), config);
}

export function aTimeline(
  over: Partial<IncidentFacts> = {},
  config: Config = defaultConfig,
): Timeline {
  return buildTimeline(aTimelineInput(over, config), timelineSources, findingRules);
}

/** Facts thought through with the product's own plug-ins. */
export function anIncidentView(
  facts: IncidentFacts = someFacts(),
  config: Config = defaultConfig,
): IncidentView {
  return buildIncidentView(facts, config, {
    timelineSources,
    findingRules,
    correlationSignals,
    responseSteps,
  });
}

/** Comments by maya, `[minute after the declaration, text]` each. */
export function someComments(
  ...said: readonly (readonly [minutes: number, body: string])[]
): readonly CommentRecord[] {
  return said.map(([minutes, body], index) =>
    aComment({ id: 1001 + index, body, createdAt: minute(minutes), updatedAt: minute(minutes) }),
  );
}

export function anEvent(over: Partial<TimelineEvent> = {}): TimelineEvent {
  const occurredAt = over.occurredAt ?? minute(5);
  return {
    id: 'comment:1001',
    occurredAt,
    postedAt: occurredAt,
    kind: 'comment',
    meaning: { type: 'words', retold: false },
    text: 'Looking into it.',
    actor: 'maya',
    source: 'comments',
    links: [],
    zoneAssumed: false,
    approximate: false,
    remarks: [],
    key: false,
    ...over,
  };
}

/** `14:05 comment Looking into it.`, one line per row. */
export function told(timeline: Pick<Timeline, 'events'>): readonly string[] {
  return timeline.events.map(
    (event) => `${event.occurredAt.slice(11, 16)} ${event.kind} ${describeEvent(event)}`,
  );
}
