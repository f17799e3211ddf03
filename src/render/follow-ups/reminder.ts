/**
 * The question that an overdue follow-up is asked, once per period. It names somebody only where
 * nobody is assigned: the assignees get it from GitHub.
 */
import type { ReminderPlan } from '../../follow-ups/plan-follow-ups.js';
import { redact } from '../../markdown/redact.js';
import { link } from '../../markdown/write.js';

/**
 * Without the marker line. The words of the first reminder and of later ones differ; within a
 * period they do not change from day to day.
 */
export function renderReminder(plan: ReminderPlan): string {
  const { dueAt, postmortem } = plan.followUp;
  const due = dueAt?.slice(0, 10) ?? '';
  const again =
    plan.period === 1
      ? `This follow-up of ${link(redact(postmortem.title).text, plan.documentUrl)} was due on ${due}.`
      : `This follow-up of ${link(redact(postmortem.title).text, plan.documentUrl)} ` +
        `is still open; it was due on ${due}.`;
  const to = plan.mentions.map((name) => `@${name}`).join(' ');
  return (
    `${to === '' ? '' : `${to}: `}${again} Where does it stand?\n\n- Done? Close ` +
    'the issue as *completed*.\n- Decided against? Close it as *not planned*; ' +
    'that is an answer too.\n- Needs more time? Change the due date in the postmortem.'
  );
}
