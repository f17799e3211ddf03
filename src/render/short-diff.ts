/** What changes in a text, for a terminal: the first lines that go and come, and how many more there are. */
import { diffPatch } from 'node-diff3';
import { fit, ink, type Screen } from './screen.js';
import { plain } from '../text/plain.js';

const maxLines = 6;

export function renderShortDiff(before: string, after: string, screen: Screen): readonly string[] {
  const lines = changedLines(before, after);
  const shown = lines
    .slice(0, maxLines)
    .map(({ sign, text }) =>
      ink(
        screen,
        sign === '+' ? 'green' : 'red',
        fit(`${sign} ${indentOf(text)}${plain(text)}`, screen.width - 6),
      ),
    );
  return lines.length > maxLines
    ? [...shown, ink(screen, 'dim', `and ${lines.length - maxLines} more changed lines`)]
    : shown;
}

/** It means something in YAML. */
const indentOf = (text: string): string => /^ {0,20}/.exec(text)?.[0] ?? '';

interface ChangedLine {
  readonly sign: '+' | '-';
  readonly text: string;
}

function changedLines(before: string, after: string): readonly ChangedLine[] {
  return diffPatch(splitLines(before), splitLines(after)).flatMap(({ buffer1, buffer2 }) => [
    ...buffer1.chunk.map((text): ChangedLine => ({ sign: '-', text })),
    ...buffer2.chunk.map((text): ChangedLine => ({ sign: '+', text })),
  ]);
}

/** Hidden lines are ours and say nothing to people. */
function splitLines(text: string): string[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('<!-- after-action:'));
}
