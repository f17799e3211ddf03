/** Public updates for the steps that follow, which post them elsewhere. */
import { nextUpdate } from '../response/cadence.js';
import type { Instant } from '../time/instant.js';
import type { JobReport } from './jobs.js';

interface Told {
  readonly issue: number;
  /** Updates that this run took up, oldest first. */
  readonly texts: readonly string[];
  readonly due: Instant | null;
}

/**
 * Only what this run took up, so that it is posted once, whichever run that is. Two updates at once are both there, and
 * the numbers stand before them where they tell of different incidents. `update-due` goes with the text; in a run
 * without one it is the next that is due anywhere.
 */
export function updateOutputs(
  reports: readonly JobReport[],
): Readonly<Record<'update-text' | 'update-due', string>> {
  const all = reports.flatMap(toldIn);
  const told = all.filter(({ texts }) => texts.length > 0);
  const dues = (told.length > 0 ? told : all).flatMap(({ due }) => due ?? []).sort();
  return {
    'update-text': told
      .map(({ issue, texts }) =>
        told.length === 1 ? texts.join('\n\n') : `Incident ${issue}: ${texts.join('\n\n')}`,
      )
      .join('\n\n'),
    'update-due': dues[0] ?? '',
  };
}

function toldIn({ output, plan }: JobReport): readonly Told[] {
  if (output.kind !== 'incident') return [];
  const { incident, facts, timeline, config, commands } = output.view;
  const taken = new Set(
    (plan.notes ?? []).flatMap((note) =>
      note.kind === 'command' && note.obeyed ? [note.comment] : [],
    ),
  );
  const texts = commands.obeyed.flatMap(({ command, comment }) =>
    command.name === 'update' && taken.has(comment.id) ? [command.text] : [],
  );
  const due = nextUpdate(incident, timeline, config)?.due ?? null;
  return [{ issue: facts.issue.number, texts, due }];
}
