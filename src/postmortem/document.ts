/** The postmortem document, read with positions: what it says, and exactly where. */
import type { Instant } from '../time/instant.js';

/** A place in the source: offsets are UTF-16 code units, lines and columns are 1-based. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
}

export type SectionName =
  | 'summary'
  | 'impact'
  | 'timeline'
  | 'detection'
  | 'trigger'
  | 'contributing-factors'
  | 'background'
  | 'resolution'
  | 'went-well'
  | 'went-badly'
  | 'lucky'
  | 'action-items'
  | 'links'
  | 'other';

export interface Section {
  readonly name: SectionName;
  /** Further sections that a compound title names: "Summary & impact" is both. */
  readonly also: readonly SectionName[];
  /** Heading text as written. */
  readonly title: string;
  readonly depth: number;
  readonly heading: Span;
  /** From after the heading to the next heading of the same or a higher level. */
  readonly body: Span;
  readonly text: string;
}

export type ItemState = 'open' | 'done' | 'declined';

export type ActionType = 'prevent' | 'detect' | 'mitigate' | 'process';

export interface ActionItem {
  /** Without owner, due date, link and check box. */
  readonly text: string;
  readonly type: ActionType | null;
  /** Handle without `@`, or a name as written. */
  readonly owner: string | null;
  /** `YYYY-MM-DD` */
  readonly due: string | null;
  /** Where it is tracked: `#12`, `owner/repo#12`, a URL, or the key of another tracker (`PAY-123`), as written. */
  readonly tracking: string | null;
  /** What the document says of it: a box, a status cell, words such as "done in #12" or "won't do". */
  readonly state: ItemState;
  /** Why it was declined, in the document's words. */
  readonly reason: string | null;
  readonly form: 'bullet' | 'numbered' | 'task' | 'table' | 'heading' | 'paragraph';
  readonly span: Span;
}

/** A generated region: `<!-- after-action:region NAME hash=… -->` … `<!-- /after-action:region NAME -->`. */
export interface Region {
  readonly name: string;
  readonly span: Span;
  /** Between the two markers. */
  readonly body: Span;
  /** Hash of what was generated; differs from the body's when a person edited inside. */
  readonly hash: string;
}

/** A run of prose: a heading, a paragraph, the words of a list item, a table cell. */
export interface Passage {
  /** Words without markup; code becomes one object character. */
  readonly text: string;
  readonly form: 'heading' | 'paragraph' | 'item' | 'cell' | 'quote';
  /** Name of the innermost section that has one. */
  readonly section: SectionName;
  /** Inside a generated region: nobody wrote it. */
  readonly generated: boolean;
  readonly span: Span;
  /** Where its words stand in the source, in order. */
  readonly pieces: readonly PassagePiece[];
}

export interface PassagePiece {
  /** Index into the passage's text. */
  readonly at: number;
  readonly length: number;
  /** Offsets into the source. */
  readonly start: number;
  readonly end: number;
}

/** `key: value` in the front matter, or a line `**Key:** value` where there is no front matter. */
export interface Field {
  readonly value: string;
  readonly span: Span;
}

export interface DocumentProblem {
  readonly message: string;
  readonly span: Span;
}

export interface PostmortemDocument {
  readonly path: string;
  readonly source: string;
  readonly title: string | null;
  readonly frontMatter: Readonly<Record<string, unknown>>;
  readonly frontMatterSpan: Span | null;
  readonly sections: readonly Section[];
  readonly actionItems: readonly ActionItem[];
  readonly regions: readonly Region[];
  readonly passages: readonly Passage[];
  /** By lower-case key, from the front matter first, else from lines `**Key:** value`. */
  readonly fields: Readonly<Record<string, Field>>;
  /** What is wrong with the front matter as YAML. */
  readonly frontMatterProblems: readonly DocumentProblem[];
  /** From the front matter: the incident's issue number. */
  readonly incident: number | null;
  readonly date: Instant | null;
}
