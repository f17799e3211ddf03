/**
 * The tracking issue of one follow-up, as Markdown. Its first line is the item's words, by which it
 * is found again when those are edited.
 */
import type { TrackingIssuePlan } from '../../follow-ups/plan-follow-ups.js';
import { redact } from '../../markdown/redact.js';
import { link, text } from '../../markdown/write.js';

/** Without the marker line; `applyPlan` writes that. */
export function renderTrackingIssue(plan: TrackingIssuePlan): string {
  const { item, postmortem } = plan.followUp;
  const rows: readonly (readonly [string, string])[] = [
    ['Postmortem', link(redact(postmortem.title).text, plan.documentUrl)],
    ...(plan.incidentUrl === null || postmortem.incident === null
      ? []
      : [['Incident', `[#${postmortem.incident}](${plan.incidentUrl})`] as const]),
    ...(item.owner === null ? [] : [['Owner', text(redact(item.owner).text)] as const]),
    ...(plan.dueAt === null ? [] : [['Due', plan.dueAt.slice(0, 10)] as const]),
    ...(item.type === null ? [] : [['Type', item.type] as const]),
    [
      'Done when',
      plan.doneWhen === null
        ? 'the postmortem does not say; write here what will show it'
        : text(redact(plan.doneWhen).text),
    ],
  ];
  return [
    text(redact(item.text).text),
    rows.map(([name, value]) => `- **${name}:** ${value}`).join('\n'),
    'Close this issue as *completed* when it is done, or as *not planned*, with the reason, if ' +
      'it will not be done. Comment `/due YYYY-MM-DD REASON` to move the date, `/snooze 7d REASON` to be asked later.',
  ].join('\n\n');
}
