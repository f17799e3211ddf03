import { describe, expect, it } from '@jest/globals';
import { compilePhrase } from '../../src/markdown/phrases.js';
import { isSmallTalk, smallTalk, vocabulary } from '../../src/timeline/small-talk.js';
import { testPhrases } from '../support/phrases.js';

testPhrases('small talk', smallTalk, (phrase, text) =>
  compilePhrase(phrase, { vocabulary }).test(text),
);

describe('small talk', () => {
  it.each(['+1 same here', '👍', 'Thanks!', 'Nice work, team!'])('%s', (text) => {
    expect(isSmallTalk(text)).toBe(true);
  });
  it.each(['We see it too.', 'ack', 'Errors.'])('not: %s', (text) => {
    expect(isSmallTalk(text)).toBe(false);
  });
});
