/** The status of a document after its merge. */
import { describe, expect, it } from '@jest/globals';
import { markAsPublished } from '../../src/postmortem/front-matter.js';

describe('markAsPublished', () => {
  it.each([
    [
      '---\nincident: 1\nstatus: draft\nowner: a\n---\n# T\n',
      '---\nincident: 1\nstatus: published\nowner: a\n---\n# T\n',
    ],
    ['---\r\nstatus: draft\r\n---\r\n', '---\r\nstatus: published\r\n---\r\n'],
    ['---\nstatus: in review\n---\n', null],
    ['---\nstatus: published\n---\n', null],
    ['---\nincident: 1\n---\n', null],
    ['# T\n\nstatus: draft\n', null],
  ])('%j', (source, wanted) => {
    const published = markAsPublished(source);
    expect(published).toBe(wanted ?? source);
    expect(markAsPublished(published)).toBe(published);
  });
});
