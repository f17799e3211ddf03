import { describe, expect, it } from '@jest/globals';
import { readStance, stanceEntries } from '../../src/correlation/stance.js';

const read = (text: string) =>
  readStance(text.replace(/\bREF\b/g, '#10').replace(/\bOTHER\b/g, '#11'), (ref) => ref === '#10');

describe('stance', () => {
  for (const { stance, pattern, says, saysNot } of stanceEntries) {
    it(`${stance}: ${says[0] ?? ''}`, () => {
      expect(says.filter((text) => !pattern.test(text))).toEqual([]);
      expect(says.map((text) => [text, read(text)])).toEqual(says.map((text) => [text, stance]));
      expect(saysNot.filter((text) => pattern.test(text))).toEqual([]);
    });
  }

  it('tells the cure from the cause in one comment', () => {
    expect(read('Removing the regex from the ingress in #10.')).toBe('cure');
    expect(read('What we deployed at 12:20 in #10 takes every path.')).toBe('blamed');
    expect(read('Reverted #11 in #10, errors are gone.')).toBe('cure');
    expect(read('Reverted #10 in #11, errors are gone.')).toBe('blamed');
  });

  it.each(['Look at #10', 'see #10', 'deployed #10', 'Is it #10?', '#10 is green', 'from #10'])(
    'takes "%s" for a mention',
    (text) => {
      expect(read(text)).toBe('mentioned');
    },
  );
});
