/**
 * ETags between runs: an answer that GitHub confirms costs nothing of the hourly limit. Never what
 * a permission rests on.
 */
import * as z from 'zod';
import { inMemoryAnswers, type AnswerStore, type StoredAnswer } from '../http/etags.js';
import type { ResponseCache } from './response-cache.js';

const answersShape = z.array(
  z.tuple([
    z.string(),
    z.object({ etag: z.string(), data: z.unknown(), link: z.string().nullable() }),
  ]),
);

/** In characters of JSON. */
const maxAnswerBytes = 100_000;
const maxTotalBytes = 2_000_000;

/** Permissions are asked for each time; what a sha names, and long lists, are kept in better ways. */
const unkept =
  /\/permission(?:$|\?)|\/user(?:$|\?)|\/commits\/[0-9a-f]{40}|\/compare\/|\/git\/|[?&](?:since|until|page)=/;

export function cachedEtags(cache: ResponseCache): AnswerStore {
  const stored = cache.open('etags', answersShape);
  const before = new Map<string, StoredAnswer>(stored.before ?? []);
  const memory = inMemoryAnswers();
  const used = new Map<string, StoredAnswer>();
  const use = (url: string, answer: StoredAnswer): void => {
    if (unkept.test(url)) return;
    used.set(url, answer);
    stored.put(() => bounded([...used, ...[...before].filter(([known]) => !used.has(known))]));
  };
  return {
    get: (url) => {
      const answer = memory.get(url) ?? before.get(url);
      if (answer !== undefined) use(url, answer);
      return answer;
    },
    set: (url, answer) => {
      memory.set(url, answer);
      use(url, answer);
    },
  };
}

function bounded(
  answers: readonly (readonly [string, StoredAnswer])[],
): z.infer<typeof answersShape> {
  let room = maxTotalBytes;
  return answers.flatMap(([url, answer]) => {
    const size = JSON.stringify(answer).length;
    if (size > maxAnswerBytes || size > room) return [];
    room -= size;
    return [
      [url, { etag: answer.etag, data: answer.data, link: answer.link }] as [string, StoredAnswer],
    ];
  });
}
