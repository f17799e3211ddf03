/** The checklist in the comment: three boxes to do next, and the whole list folded. */
import { printBox } from '../../incident/checklist/boxes.js';
import { printDrawn, printTicks } from '../../incident/checklist/kept-ticks.js';
import { phases, type Phase } from '../../incident/checklist/steps.js';
import { printDraws } from '../../incident/draws.js';
import type { SlashCommands } from '../../incident/slash-commands/authorize.js';
import type { Incident } from '../../incident/incident.js';
import { details, inlineCode, link, text } from '../../markdown/write.js';
import type { Checklist, ChecklistEntry } from '../../response/checklist.js';
import { shortMoment, type Clock } from './moment.js';

const titles: Readonly<Record<Phase, string>> = {
  'first-five-minutes': 'First five minutes',
  mitigate: 'Mitigate',
  'monitor-and-restore': 'Monitor and restore',
  close: 'Close',
};
/** Said once, in one line, where it is done. */
const reasons: Readonly<Record<Phase, string>> = {
  'first-five-minutes': '',
  mitigate:
    'Mitigate first: users wait for it to work, not for the cause, and the cause can be found afterwards.',
  'monitor-and-restore': '',
  close: '',
};

export function nextSteps({ next, phase, back }: Checklist, clock: Clock): string {
  if (next.length === 0) return phase === 'close' ? '**The list is done.**' : '';
  const again = back === null ? '' : ` · back since ${shortMoment(back, clock)}`;
  const reason = reasons[phase] === '' ? '' : `_${reasons[phase]}_\n\n`;
  return `### Do next: ${titles[phase].toLowerCase()}${again}\n\n${reason}${next.map((entry) => box(entry, clock)).join('\n')}`;
}

export function wholeChecklist({ entries }: Checklist, clock: Clock): string {
  const shown = entries.filter(({ state }) => state.state !== 'skipped');
  const done = shown.filter(({ state }) => state.state === 'done').length;
  const parts = phases.flatMap((phase) => {
    const part = shown.filter((entry) => entry.phase === phase);
    return part.length === 0
      ? []
      : [`**${titles[phase]}**\n\n${part.map((entry) => box(entry, clock)).join('\n')}`];
  });
  return details(`Checklist: ${done} of ${shown.length} done`, parts.join('\n\n'));
}

/** What the next run reads: the ticks with their hands, and which boxes are drawn ticked. */
export function hiddenLines(
  { entries }: Checklist,
  { ticks }: Incident,
  { obeyed }: Pick<SlashCommands, 'obeyed'>,
): string {
  const drawn = entries.filter(({ state }) => state.state === 'done').map(({ id }) => id);
  const draws = obeyed.flatMap(({ comment, command }) =>
    command.name === 'lead' && command.drawn && command.user !== null
      ? [[comment.id, command.user] as const]
      : [],
  );
  return [printTicks(ticks), printDrawn(drawn), printDraws(draws)]
    .filter((line) => line !== '')
    .join('\n');
}

function box(entry: ChecklistEntry, clock: Clock): string {
  const { id, title, state, hint, urgent } = entry;
  if (state.state !== 'done') {
    const words = hint === '' ? '' : `: ${withCode(hint)}`;
    return printBox(id, false, `${urgent ? '⚠️ ' : ''}**${text(title)}**${words}`);
  }
  const who = state.by === null ? '' : `${state.by}, `;
  return printBox(
    id,
    true,
    `${text(title)} (${link(`${who}${shortMoment(state.at, clock)}`, state.url)})`,
  );
}

/** Commands of a hint stand between backticks; all else is inert. */
function withCode(hint: string): string {
  return hint
    .split('`')
    .map((part, index) =>
      index % 2 === 1
        ? inlineCode(part)
        : `${/^\s/.test(part) ? ' ' : ''}${text(part)}${/\s$/.test(part) ? ' ' : ''}`,
    )
    .join('')
    .trim();
}
