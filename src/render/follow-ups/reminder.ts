/**
 * The question that a follow-up is asked, once per period. It names nobody who is assigned: they hear of it from
 * GitHub.
 */
import type { MissingPostmortem } from '../../follow-ups/missing-postmortems.js';
import type { ReminderPlan } from '../../follow-ups/plan-reminders.js';
import { redact } from '../../markdown/redact.js';
import { link } from '../../markdown/write.js';

/**
 * Without the marker line. The words of the first reminder and of later ones differ; within a
 * period they do not change from day to day.
 */
export function renderReminder(plan: ReminderPlan): string {
  const to = plan.mentions.map((name) => `@${name}`).join(' ');
  return `${to === '' ? '' : `${to}: `}${question(plan)}\n\n${answers(plan)}`;
}

function question({ kind, period, followUp, documentUrl }: ReminderPlan): string {
  const { dueAt, postmortem } = followUp;
  const due = dueAt?.slice(0, 10) ?? '';
  const it = `This follow-up of ${link(redact(postmortem.title).text, documentUrl)}`;
  if (kind === 'soon') return `${it} is due on ${due}. Will it be done by then?`;
  if (kind === 'still-relevant')
    return `${it} has been open for months; it was due on ${due}. Is it still worth doing?`;
  return period === 1
    ? `${it} was due on ${due}. Where does it stand?`
    : `${it} is still open; it was due on ${due}. Where does it stand?`;
}

function answers({ kind }: ReminderPlan): string {
  const done = '- Done? Close the issue as *completed*.';
  const declined =
    '- Decided against? Close it as *not planned* and say why; that is an answer too.';
  const later =
    '- Needs more time? Comment `/due YYYY-MM-DD REASON` with a new date, or `/snooze 7d REASON`.';
  return (kind === 'still-relevant' ? [declined, done, later] : [done, declined, later]).join('\n');
}

/** Asked of whoever led the incident, on the draft, or on the incident where there is none. */
export function renderMissingPostmortem({
  kind,
  incident,
  days,
  isDraft,
  mentions,
}: MissingPostmortem): string {
  const to = mentions.map((name) => `@${name}`).join(' ');
  const address = to === '' ? '' : `${to}: `;
  if (kind === 'none')
    return (
      `${address}There is no postmortem of this incident yet, ${days} days after its end.\n\n` +
      '- `/postmortem` opens a draft with the timeline in it.\n' +
      '- Not worth one? Close the issue as *not planned* and say why.'
    );
  const state = isDraft ? 'still a draft' : 'not merged yet';
  return (
    `${address}The postmortem of #${incident} is ${state} after ${days} days. What is missing?\n\n` +
    '- Short of time? Summary, impact and action items are enough to publish; the timeline is there.\n' +
    '- Not worth one? Close this pull request; it is not opened again.'
  );
}
