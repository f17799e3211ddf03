import { doneBy, open, type Step } from '../step.js';

export const severity: Step = {
  id: 'severity',
  phase: 'first-five-minutes',
  title: 'Set the severity',
  state: ({ incident, timeline }) => {
    if (incident.severity === null) return open;
    const row = timeline.events.findLast(({ kind }) => kind === 'severity');
    return doneBy({
      at: row?.occurredAt ?? incident.declaredAt,
      by: row?.actor ?? null,
      url: row?.links[0]?.url ?? incident.url,
    });
  },
  hint: ({ config }) =>
    config.severities
      .slice(0, 3)
      .map(({ name }) => `\`/severity ${name}\``)
      .join(', '),
};
