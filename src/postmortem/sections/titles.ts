/** What a language file holds: how people who write in it call the sections of a postmortem. */
import type { SectionName } from '../document.js';

export interface SectionTitles {
  /** BCP 47 */
  readonly language: string;
  /**
   * Titles in lower case, without marks, numbers and brackets; several are parted by `|`. With `…`
   * at the end anything may
   * follow, with `…` at the beginning one word may stand before. Compound titles ("Impact &
   * severity") need no entry: their parts are looked up.
   */
  readonly titles: Readonly<Partial<Record<SectionName, string>>>;
  /**
   * Where the head of a phrase stands last, any few words may stand before a title; but not before these, which say
   * too little.
   */
  readonly headLast?: string;
  /** Words before or after a title that do not change what it is: "incident timeline", "impact assessment". */
  readonly around: string;
  /** Words that join two titles. */
  readonly and: string;
  /** Headings as people write them, and what they are: the tests read them. */
  readonly examples: Readonly<Record<string, SectionName>>;
}
