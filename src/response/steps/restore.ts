import { newestSince, open, type Step } from '../step.js';

export const restore: Step = {
  id: 'restore',
  phase: 'monitor-and-restore',
  title: 'Undo what was only a stopgap',
  state: ({ incident, backSince }) => {
    const last = newestSince(incident.restores, backSince);
    return last?.what === 'done'
      ? { state: 'done', by: last.by, at: last.at, url: last.url }
      : open;
  },
  hint: ({ incident }) => {
    const last = incident.restores.at(-1);
    return last?.what === 'later'
      ? `put off: ${last.text.slice(0, 160)}; \`/restore done\` when it is`
      : 'slowly, a part at a time; `/restore done`, or `/restore later WHAT tomorrow 09:00 @who`';
  },
};
