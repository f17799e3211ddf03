import { describe, expect, it } from '@jest/globals';
import { AmbiguousWriteError } from '../../src/errors.js';
import { CrashError, inMemoryRepository } from '../support/in-memory-repository.js';
import { anIssue } from '../support/repository-builders.js';

describe('the in-memory repository on purpose', () => {
  it('crashes before and after a call, and loses replies of writes', async () => {
    const memory = inMemoryRepository({ issues: [anIssue()] });
    memory.failAt(1, 'before');
    memory.failAt(2, 'after');
    memory.failAt(3, 'lost');
    memory.failAt(4, 'lost');
    await expect(memory.writer.createComment(12, 'a')).rejects.toBeInstanceOf(CrashError);
    await expect(memory.writer.createComment(12, 'b')).rejects.toBeInstanceOf(CrashError);
    await expect(memory.writer.createComment(12, 'c')).rejects.toBeInstanceOf(AmbiguousWriteError);
    expect((await memory.reader.comments(12)).map(({ body }) => body)).toEqual(['b', 'c']);
    expect(memory.writes.map(({ number, method }) => [number, method])).toEqual([
      [2, 'createComment'],
      [3, 'createComment'],
    ]);
    memory.restart();
    await memory.writer.createComment(12, 'd');
    expect(memory.calls).toHaveLength(1);
  });

  it('shows what was created only after some listings', async () => {
    const memory = inMemoryRepository({ issues: [anIssue()] });
    memory.lag(2);
    await memory.writer.createComment(12, 'a');
    const seen = async () => (await memory.reader.comments(12)).length;
    expect([await seen(), await seen(), await seen()]).toEqual([0, 0, 1]);
  });

  it('hands out copies: what a test does with an answer changes nothing', async () => {
    const memory = inMemoryRepository({ issues: [anIssue()] });
    ((await memory.reader.issue(12)) as { title: string }).title = 'x';
    expect((await memory.reader.issue(12)).title).toBe(anIssue().title);
  });
});
