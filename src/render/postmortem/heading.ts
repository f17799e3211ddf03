/** The title of an incident as a heading that linters take. */
import { forFile, heading } from '../../markdown/file.js';
import { markdown, type Markdown } from '../../markdown/template.js';
import { text } from '../../markdown/write.js';

/**
 * A heading ends without punctuation (a question mark is a part of what is said), and no other heading of the document
 * has its words.
 */
export function headingOf(title: string, instead: string, template: string): Markdown {
  const words = forFile(text(title.replace(/[\s.,;:!。，；：！]{1,50}$/u, '')));
  const isTaken = template.split('\n').some((line) => line.replace(/^#{1,6} /, '') === words);
  return markdown(heading([isTaken ? instead : '', words].filter(Boolean).join(': ') || instead));
}
