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
  | 'summary' | 'impact' | 'timeline' | 'detection' | 'trigger' | 'contributing-factors' | 'background' | 'resolution'
  | 'went-well' | 'went-badly' | 'lucky' | 'action-items' | 'links' | 'other';

export interface Section {
  readonly name: SectionName;
  /** Heading text as written. */
  readonly title: string;
  readonly depth: number;
  readonly heading: Span;
  /** From after the heading to the next heading of the same or a higher level. */
  readonly body: Span;
  readonly text: string;
}

export type ActionType = 'prevent' | 'detect' | 'mitigate' | 'process';

export interface ActionItem {
  /** Without owner, due date, link and check box. */
  readonly text: string;
  readonly type: ActionType | null;
  /** Handle without `@`, or a name as written. */
  readonly owner: string | null;
  /** `YYYY-MM-DD` */
  readonly due: string | null;
  /** Link to where it is tracked: `#12`, `owner/repo#12` or a URL, as written. */
  readonly tracking: string | null;
  /** `- [x]`, or a status cell that says so. */
  readonly done: boolean;
  readonly form: 'bullet' | 'numbered' | 'task' | 'table';
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

export interface PostmortemDocument {
  readonly path: string;
  readonly source: string;
  readonly title: string | null;
  readonly frontMatter: Readonly<Record<string, unknown>>;
  readonly frontMatterSpan: Span | null;
  readonly sections: readonly Section[];
  readonly actionItems: readonly ActionItem[];
  readonly regions: readonly Region[];
  /** From the front matter: the incident's issue number. */
  readonly incident: number | null;
  readonly date: Instant | null;
}
