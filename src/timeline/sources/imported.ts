/** Rows from imported logs (`after-action import`), kept in comments of ours that carry the import marker. */
import { isOurs } from '../../markdown/ours.js';
import { parseMarker } from '../../markdown/marker.js';
import { timelineEvent } from '../events.js';
import { importMarkerKind, parseImportComment } from '../import/import-comment.js';
import type { TimelineEvent, TimelineInput, TimelineSource } from '../timeline.js';

export const importedSource: TimelineSource = {
  id: 'imported',
  description:
    'Logs brought in with `after-action import`: Slack, PagerDuty, Alertmanager, GitLab, lists of times',
  events: ({ facts }: TimelineInput): readonly TimelineEvent[] =>
    facts.comments.flatMap((comment) => {
      if (!isOurs(comment, facts) || parseMarker(comment.body)?.kind !== importMarkerKind)
        return [];
      return parseImportComment(comment.body).map((event, index) =>
        timelineEvent({
          id: `import:${comment.id}:${index + 1}`,
          kind: 'imported',
          source: 'imported',
          occurredAt: event.at,
          postedAt: event.at,
          ...(event.until === undefined ? {} : { until: event.until }),
          meaning: { type: 'words', retold: false },
          text: event.text,
          actor: event.actor,
          links: [
            ...(event.url === null ? [] : [{ label: 'original', url: event.url }]),
            { label: 'import', url: comment.url },
          ],
          zoneAssumed: event.zoneAssumed,
          approximate: event.approximate,
          remarks: event.remarks,
        }),
      );
    }),
};
