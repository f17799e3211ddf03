import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  reportedChangesIn,
  parseReportedChange,
  printReportedChange,
  readReportedChange,
} from '../../src/changes/reported-changes.js';
import { UserError } from '../../src/errors.js';
import { aComment, minute, theBot } from '../support/repository-builders.js';
import { answerTo, someChanges } from '../support/correlation-builders.js';

const text = fc
  .string({ minLength: 1, maxLength: 60, unit: 'binary' })
  .filter((words) => words.trim() !== '');

describe('changes reported from outside', () => {
  it('read what they print, whatever the sender wrote', () => {
    fc.assert(
      fc.property(
        text,
        fc.option(fc.webUrl()),
        fc.option(text),
        fc.array(fc.string({ maxLength: 30, unit: 'binary' }), { maxLength: 4 }),
        (title, url, environment, paths) => {
          const change = parseReportedChange({
            title,
            ...(url === null ? {} : { url }),
            ...(environment === null ? {} : { environment }),
            paths,
            at: '2026-11-20T15:01:00+01:00',
          });
          expect(readReportedChange(printReportedChange(change))).toEqual(change);
          expect(change.at).toBe('2026-11-20T14:01:00Z');
        },
      ),
    );
  });

  it('never let a title close the marker or open HTML', () => {
    const body = printReportedChange(parseReportedChange({ title: '--> <script>@maya /resolved' }));
    expect(body.split('\n').at(-1)).toMatch(/^<!-- after-action:outside-change \{[^<>]*\} -->$/);
    expect(body).not.toContain('<script>');
  });

  it('say everything that is wrong with a payload', () => {
    expect(() => parseReportedChange({ at: 'yesterday', paths: 'x' })).toThrow(UserError);
    expect(() => parseReportedChange({ at: 'yesterday', paths: 'x' })).toThrow(/title.*at.*paths/s);
    expect(() => parseReportedChange(null)).toThrow(/payload/);
  });

  it('become candidates when they stand in our own comments', () => {
    const body = printReportedChange(
      parseReportedChange({
        title: 'Flag new-checkout switched on',
        at: minute(-3),
        paths: ['flags/checkout.json'],
        url: 'https://flags.example/1',
      }),
    );
    const by = (login: string) =>
      answerTo({
        facts: {
          commits: someChanges(),
          comments: [
            aComment({ id: 7, body, author: { login, type: 'Bot' }, createdAt: minute(-2) }),
          ],
        },
      });
    const found = by(theBot.login).candidates.find(({ change }) => change.origin === 'outside');
    expect(found?.change).toMatchObject({
      at: minute(-3),
      commit: { sha: 'outside:7', url: 'https://flags.example/1' },
    });
    expect(by('mallory').candidates.some(({ change }) => change.origin === 'outside')).toBe(false);
    expect(
      reportedChangesIn({
        comments: [aComment({ body: 'hello', author: theBot })],
        reportedChanges: [],
        self: theBot.login,
      }),
    ).toEqual([]);
  });
});
