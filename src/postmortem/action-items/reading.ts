/** What reading an action item gives, and what all forms of items share. */
import { hideCode } from './words.js';
import { patternFrom } from '../../text/patterns.js';
import type { Nodes } from 'mdast';
import { readText } from '../../markdown/read.js';
import type { MarkdownDocument } from '../../markdown/read.js';
import type { ActionItem, ActionType } from '../document.js';
import type { DetailsContext } from './details.js';

export interface ActionItemReading {
  readonly item: ActionItem;
  /** Where a link to the tracking issue is written: a cell's content, or an empty range after the words. */
  readonly write: { readonly start: number; readonly end: number; readonly cell: boolean };
}

export interface ItemContext extends DetailsContext {
  readonly document: MarkdownDocument;
  /** Of the heading or the label above. */
  readonly type: ActionType | null;
}

const label = patternFrom(
  'i',
  String.raw`^\W{0,2}(?:(?:tracking |github |gh )?(?:issues?|pr|pull request|ticket|link|bug|jira|linear|shortcut|asana|trello|youtrack|task|story|tracker)|here`,
  String.raw`|stated here)\W{0,2}$`,
);
const state = /^\W{0,2}(?:done|fixed|merged|completed|shipped|resolved)\W{0,2}$/i;

/**
 * A link that only says "Issue" or "PR" says nothing about the action; one that says "fixed" says its state. Lines stay
 * apart.
 */
export function wordsWithoutLabels(node: Nodes): string {
  if (node.type === 'link') {
    const words = readText(node);
    if (label.test(words)) return '';
    if (state.test(words)) return ` (${words}) `;
  }
  if (node.type === 'text') return node.value;
  if (node.type === 'break' || (node.type === 'html' && /^<br/i.test(node.value))) return '\n';
  if (node.type === 'inlineCode') return hideCode(node.value);
  if (node.type !== 'paragraph' && node.type !== 'strong' && node.type !== 'emphasis')
    return readText(node);
  return node.children.map(wordsWithoutLabels).join('');
}

const nothing = new Set(
  [
    'n a|na|none|nil|nothing|tbd|tba|tbc|todo|to do|to be determined|to be defined|to be decided|to follow|pending|no',
    'no action items|no action|no actions|no action needed|no action required|no further action|no further actions',
    'no further action needed|no further action required|no further actions needed|no follow ups|none needed',
    'nothing else|none required|none so far|none at this time|none yet|not applicable|nothing ' +
      'to do|action item|action items|action',
    'keine|keiner|entfällt|nichts|offen|ninguna|ninguno|nada|aucune|aucun|néant|nenhuma|nenhum|ingen|inga|inget|ikke aktuelt',
    '없음|해당 없음|해당없음|추후 작성|미정|nessuna|nessuno|geen|なし|特になし|該当なし|無|无|暂无|нет|не требуется|x|xx|xxx|foo|lorem ipsum|your action here|action here',
  ]
    .join('|')
    .split('|'),
);

/** "None identified", "Keine weiteren Maßnahmen": nothing, and of what. "No deploys on Fridays" is something. */
const nothingMore = patternFrom(
  'iu',
  String.raw`^(?:none|nothing|nil|no|there (?:is|are|were) (?:no|none)|keine[rn]?|nichts|aucune?|ninguna|ningún|nenhuma?`,
  String.raw`|nessun[ao]?|geen|ingen|inga)(?: (?:further|more|new|other|additional|specific|identified|planned|needed|necessary`,
  String.raw`|required|found|known|action|actions|items?|follow|ups?|followups?|tasks?|steps|work|measures?|changes?|next|at|this`,
  String.raw`|the|time|moment|so|far|yet|now|for|incident|open|weiteren?|neuen?|maßnahmen?|aufgaben?|offen|nötig|notwendig`,
  String.raw`|erforderlich|geplant|mesures?|prévues?|nécessaires?|acción|acciones|medidas?|ações?|ação|azione|azioni|acties?`,
  String.raw`|maatregelen|nodig|tiltak|åtgärder|aksjoner|videre|ytterligare|correctives?|correctivas?|was|were|is|are|taken|opened`,
  String.raw`|issues?|tickets?|to|add|report|do|else|adicional(?:es)?|por ahora))*$`,
);
/** What a form asks for: `[Action]`, `<action item>`, "TODO: fill this in". */
const placeholder = patternFrom(
  'iu',
  String.raw`^\W{0,3}(?:todo|tbd|to do)\W{1,3}(?:fill|complete this|add (?:here|items?|actions?|action items?|yours|details)|write this)\b`,
  String.raw`|^(?:\[|<|\{\{|\$\{|_)\s?(?:\p{L}[\p{L} /-]{0,40})?(?:action|item|task|follow-?up|todo|description|owner)s?(?: \d)?\s?(?:\]|>|\}|_)`,
  String.raw`(?:\}|\W|$)|^\[(?:add|insert|describe|enter|list|your|write) [^\]]{0,60}\]$`,
);

/** `N/A`, `...`, `TBD`, an empty box: a bullet that says nothing. */
export function saysNothing(words: string): boolean {
  const plain = words
    .slice(0, 200)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}#]+/gu, ' ')
    .trim();
  return (
    plain === '' ||
    nothing.has(plain) ||
    nothingMore.test(plain) ||
    /^\W{0,3}(?:none|n\/a)\s?[-–—:;,(]/i.test(words) ||
    (words.length < 120 && placeholder.test(words.trim()))
  );
}

/** A question of a form ("Does it have tests?", "If yes, which?") asks about the incident; it is no action. */
export function isFormQuestion(words: string): boolean {
  return (
    /\?\W{0,3}$/.test(words) &&
    /^\W{0,3}(?:if|is|are|does|do|did|has|have|was|were|what|which|who|when|where|why (?!not)|how)\b/i.test(
      words,
    )
  );
}
