/** Pages of cState: `/index.json`, whose systems list what is not resolved. */
import { earliest, listAt, type PageReading, type StatusPage, textAt } from './status-page.js';

const states: Readonly<Record<string, PageReading['state']>> = {
  ok: 'well',
  notice: 'degraded',
  disrupted: 'degraded',
  down: 'down',
  maintenance: 'maintenance',
};

export const cstate: StatusPage = {
  id: 'cstate',
  description: 'cState',
  path: '/index.json',
  read: (summary) => {
    const state = states[textAt(summary, 'summaryStatus')];
    if (textAt(summary, 'is') !== 'index' || state === undefined) return null;
    const issues = listAt(summary, 'systems').flatMap((system) =>
      listAt(system, 'unresolvedIssues'),
    );
    return {
      state,
      words: issues[0] === undefined ? '' : textAt(issues[0], 'title'),
      since: earliest(issues.map((issue) => textAt(issue, 'createdAt'))),
    };
  },
};
