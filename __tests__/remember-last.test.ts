import { expect, test } from '@jest/globals';
import { rememberLast } from '../src/remember-last.js';

function counted(kept: number) {
  const asked: string[] = [];
  const answer = rememberLast((text: string, more?: object) => {
    asked.push(text);
    return { text, more };
  }, kept);
  return { asked, answer };
}

test('the same question is answered once, with the same answer', () => {
  const { asked, answer } = counted(1);
  expect(answer('a')).toBe(answer('a'));
  expect(asked).toEqual(['a']);
});

test('another question is another answer, whichever part differs', () => {
  const { asked, answer } = counted(4);
  const more = {};
  expect(answer('a', more)).not.toBe(answer('a'));
  expect(answer('a', {})).not.toBe(answer('a', more));
  expect(answer('b', more).text).toBe('b');
  expect(asked).toEqual(['a', 'a', 'a', 'b']);
});

test('only the last few answers are kept', () => {
  const { asked, answer } = counted(2);
  for (const text of ['a', 'b', 'c', 'b', 'a']) expect(answer(text).text).toBe(text);
  expect(asked).toEqual(['a', 'b', 'c', 'a']);
});

test('a question that fails is asked again', () => {
  let times = 0;
  const answer = rememberLast((text: string) => {
    times += 1;
    if (times === 1) throw new Error(text);
    return text;
  }, 1);
  expect(() => answer('a')).toThrow('a');
  expect(answer('a')).toBe('a');
});
