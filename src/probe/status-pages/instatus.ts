/** Pages of Instatus: `/summary.json`. */
import { earliest, isJson, listAt, type StatusPage, textAt } from './status-page.js';

export const instatus: StatusPage = {
  id: 'instatus',
  description: 'Instatus',
  path: '/summary.json',
  read: (summary) => {
    const { page } = summary;
    if (!isJson(page)) return null;
    const status = textAt(page, 'status');
    const incidents = listAt(summary, 'activeIncidents');
    const worst = incidents.some(({ impact }) => impact === 'MAJOROUTAGE') ? 'down' : 'degraded';
    const state = { UP: 'well', HASISSUES: worst, UNDERMAINTENANCE: 'maintenance' } as const;
    if (status !== 'UP' && status !== 'HASISSUES' && status !== 'UNDERMAINTENANCE') return null;
    const open = status === 'HASISSUES' ? incidents : listAt(summary, 'activeMaintenances');
    const named = status === 'UP' ? [] : open;
    return {
      state: state[status],
      words: named[0] === undefined ? '' : textAt(named[0], 'name'),
      since: earliest(named.map((one) => textAt(one, 'started') || textAt(one, 'start'))),
    };
  },
};
