import { expect, it } from '@jest/globals';
import { findWording, wordingFrom, wordingOfPattern } from '../../src/text/wording.js';

it('is neither read nor compiled before it is asked for, and once then', () => {
  let asked = 0;
  const wording = wordingFrom(() => {
    asked += 1;
    return '(?<!\\p{L})(?:restart|reboot)ed';
  }, 'iu');
  expect(asked).toBe(0);
  expect(findWording('nothing of the kind', wording)).toBeNull();
  expect(asked).toBe(1);
  expect(findWording('We Rebooted it', wording)?.[0]).toBe('Rebooted');
  expect(wording.in('ab')).toBe(wording.in('é'));
  expect(wording.in('ж')).not.toBe(wording.in('é'));
  expect(asked).toBe(3);
});

it('judges a letter of another script as a letter', () => {
  const wording = wordingFrom(() => '(?<!\\p{L})down', 'iu');
  expect(findWording('жdown', wording)).toBeNull();
  expect(findWording('–down', wording)?.index).toBe(1);
});

it('of a pattern is made once', () => {
  const pattern = /(?:was|is) (?:broken|down)/iu;
  expect(wordingOfPattern(pattern)).toBe(wordingOfPattern(pattern));
  expect(wordingOfPattern(pattern).words).toEqual(['broken', 'down']);
});
