/** What is said to `/track`, `/due` and `/snooze`, in one reply for all commands of a comment. */
import type { Problem } from '../../errors.js';
import { inlineCode, link, text } from '../../markdown/write.js';

export interface CommandAnswer {
  readonly name: 'track' | 'due' | 'snooze';
  readonly problem: Problem | null;
  /** Issues that stand for the action items now. */
  readonly opened: readonly {
    readonly number: number;
    readonly url: string;
    readonly title: string;
  }[];
  /** `YYYY-MM-DD` */
  readonly date?: string;
}

/** Each on a line; `''` when there is nothing to say beyond the reaction. */
export function renderCommandAnswer(answers: readonly CommandAnswer[]): string {
  return answers.map(line).join('\n\n');
}

function line({ name, problem, opened, date }: CommandAnswer): string {
  if (problem !== null) return refusal(problem);
  if (name === 'due')
    return `Due on ${date ?? ''} now. The postmortem keeps the date it was written with.`;
  if (name === 'snooze') return `No reminders before ${date ?? ''}. The due date stays.`;
  if (opened.length === 0) return 'Every action item is tracked already.';
  const list = opened.map(
    ({ number, url, title }) => `- ${link(`#${number}`, url)} ${text(title)}`,
  );
  return `Tracked now; the links are written into the postmortem once it is merged:\n\n${list.join('\n')}`;
}

function refusal({ code, message, example, remedy }: Problem): string {
  const shown = example === undefined ? '' : ` For example ${inlineCode(example)}.`;
  return `**${code}** ${text(message)}. ${text(remedy)}${shown}`;
}
