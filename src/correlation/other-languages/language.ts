/** Other causes than a change, in a language other than English, as data. */
import type { Vocabulary } from '../../markdown/phrases.js';
import type { OtherCauseEntry } from '../other-cause-entries.js';

export interface OtherCauseLanguage {
  readonly id: string;
  readonly wordEdges: boolean;
  readonly vocabulary: Vocabulary;
  /** Takes a cause back when it stands shortly before it or within its gap. */
  readonly negated: string;
  /** The same right behind, where a language denies at the end. */
  readonly negatedBehind?: string;
  readonly entries: readonly TranslatedCause[];
}

export interface TranslatedCause extends OtherCauseEntry {
  /** The phrase itself denies something: "nicht verlängert", "pas de notre côté". */
  readonly denies?: true;
}
