/** Columns of an action item table, by the names that people give them. */

import { patternFrom } from '../text/patterns.js';
export interface ActionColumns {
  readonly text: number;
  readonly type: number | undefined;
  readonly owner: number | undefined;
  readonly due: number | undefined;
  readonly tracking: number | undefined;
  readonly status: number | undefined;
}

const columnNames = {
  text: patternFrom(
    '',
    String.raw`^(?:action|action items?|items?|task|what|description|summary|todo|to do|follow ?up`,
    String.raw`|remediation|measure|improvement|aksjon|tiltak|oppgave|beskrivelse|hva|maßnahme`,
    String.raw`|åtgärd)s?$`,
  ),
  type: /^(?:type|kind|category|kategori|class)$/,
  owner: patternFrom(
    '',
    String.raw`^(?:owner|owners|assignee|assigned(?: to)?|who|responsible|dri|lead|person|team|eier`,
    String.raw`|ansvarlig|hvem|verantwortlich|ägare)$`,
  ),
  due: /^(?:due|due date|due by|deadline|when|target|target date|eta|by|date|frist|når|dato|fällig|termin)$/,
  tracking: patternFrom(
    '',
    String.raw`^(?:issue|issues|ticket|tickets|tracking|tracking issue|tracked in|tracker|link|links`,
    String.raw`|reference|ref|bug|pr|jira|github|github issue|url|referanse|sak|lenke)$`,
  ),
  status: /^(?:status|state|done|progress|completed?|tilstand|ferdig)$/,
} as const;

/** The text column falls back to the first one that is nothing else. */
export function columnsOf(header: readonly string[]): ActionColumns {
  const titles = header.map((title) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} ]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  const find = (name: keyof typeof columnNames): number | undefined => {
    const index = titles.findIndex((title) => columnNames[name].test(title));
    return index === -1 ? undefined : index;
  };
  const rest = {
    type: find('type'),
    owner: find('owner'),
    due: find('due'),
    tracking: find('tracking'),
    status: find('status'),
  };
  const taken = new Set(Object.values(rest));
  const other = titles.findIndex(
    (title, i) => !taken.has(i) && !/^(?:id|no|nr|number|priority|prio|p|)$/.test(title),
  );
  return { text: find('text') ?? (other === -1 ? 0 : other), ...rest };
}
