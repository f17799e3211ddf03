/** Making events: good defaults for the fields that most sources leave alone. */
import type { EventMeaning } from '../incident/meaning.js';
import type { Instant } from '../time/instant.js';
import type { TimeRemark } from '../time/remarks.js';
import { excerpt } from '../markdown/excerpt.js';
import type { EventKind, Link, TimelineEvent } from './timeline.js';

export interface EventParts {
  readonly id: string;
  readonly kind: EventKind;
  readonly source: string;
  readonly occurredAt: Instant;
  readonly postedAt?: Instant;
  readonly until?: Instant;
  readonly meaning: EventMeaning;
  /** Words of people or a title. Untrusted; becomes one redacted line. */
  readonly text?: string;
  readonly actor?: string | null;
  readonly links: readonly Link[];
  readonly zoneAssumed?: boolean;
  readonly approximate?: boolean;
  readonly remarks?: readonly TimeRemark[];
}

export function timelineEvent(parts: EventParts): TimelineEvent {
  return {
    id: parts.id,
    occurredAt: parts.occurredAt,
    postedAt: parts.postedAt ?? parts.occurredAt,
    ...(parts.until === undefined ? {} : { until: parts.until }),
    kind: parts.kind,
    meaning: parts.meaning,
    text: excerpt(parts.text ?? ''),
    actor: parts.actor ?? null,
    source: parts.source,
    links: parts.links,
    zoneAssumed: parts.zoneAssumed ?? false,
    approximate: parts.approximate ?? false,
    remarks: parts.remarks ?? [],
    key: false,
  };
}
