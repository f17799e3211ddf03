/**
 * The boxes of the checklist in our own comment: which are ticked, and what an edit changed. A box is found by the
 * hidden id behind it; a box without one is not ours and stays out of everything.
 */

export interface Box {
  readonly step: string;
  readonly ticked: boolean;
}

const boxLine = /^( {0,6}[-*+] \[)([ xX])(\].{0,2000}<!-- step:([a-z][a-z0-9-]{0,39}) -->\s*)$/;
const maxLines = 5000;

/** What stands behind a box. */
export function printBox(step: string, ticked: boolean, words: string): string {
  return `- [${ticked ? 'x' : ' '}] ${words} <!-- step:${step} -->`;
}

/** In the order of the page; a step may have two boxes. */
export function readBoxes(body: string): readonly Box[] {
  return linesOf(body).flatMap((line) => {
    const match = boxLine.exec(line);
    return match === null ? [] : [{ step: match[4] ?? '', ticked: match[2] !== ' ' }];
  });
}

/** The boxes that an edit changed, each as it is now; `null` when it changed anything else. */
export function changedBoxes(before: string, after: string): readonly Box[] | null {
  if (withoutTicks(before) !== withoutTicks(after)) return null;
  const was = readBoxes(before);
  return readBoxes(after).filter(({ ticked }, index) => was[index]?.ticked !== ticked);
}

function withoutTicks(body: string): string {
  return linesOf(body)
    .map((line) => line.replace(boxLine, '$1 $3'))
    .join('\n')
    .trimEnd();
}

function linesOf(body: string): readonly string[] {
  return body.split(/\r\n|\r|\n/, maxLines);
}
