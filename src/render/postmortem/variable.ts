/** The form of a variable, for its lists: one for us, one for customers. */
import type { ViewValue } from '../../markdown/template.js';
import type { PostmortemInput } from './input.js';

/** What a template of the postmortem may hold. */
export interface TemplateVariable {
  readonly name: string;
  /**
   * `region`: refreshed until the merge, around what people write in it. `once`: written when the
   * document is created.
   */
  readonly kind: 'region' | 'once';
  readonly description: string;
  readonly value: (input: PostmortemInput) => ViewValue;
}
