/** Pages of Atlassian Statuspage: `/api/v2/summary.json`. */
import {
  earliest,
  isJson,
  listAt,
  type PageReading,
  type StatusPage,
  textAt,
} from './status-page.js';

const states: Readonly<Record<string, PageReading['state']>> = {
  none: 'well',
  minor: 'degraded',
  major: 'down',
  critical: 'down',
  maintenance: 'maintenance',
};

export const statuspage: StatusPage = {
  id: 'statuspage',
  description: 'Atlassian Statuspage',
  path: '/api/v2/summary.json',
  shortPath: '/api/v2/status.json',
  read: (summary) => {
    const { status } = summary;
    if (!isJson(status)) return null;
    const state = states[textAt(status, 'indicator')];
    if (state === undefined) return null;
    const open = listAt(summary, 'incidents').filter(
      (incident) => !['resolved', 'postmortem', 'completed'].includes(textAt(incident, 'status')),
    );
    const [first] = open;
    return {
      state,
      words: first === undefined ? textAt(status, 'description') : textAt(first, 'name'),
      since: earliest(open.map((one) => textAt(one, 'started_at') || textAt(one, 'created_at'))),
    };
  },
};
