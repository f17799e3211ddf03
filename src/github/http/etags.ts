/** Answers that GitHub may confirm with `304 Not Modified`, which costs nothing of the hourly limit. */

export interface StoredAnswer {
  readonly etag: string;
  readonly data: unknown;
  /** `Link` header: the pages after this one. */
  readonly link: string | null;
}

/** Address → answer. A caller that keeps it between runs gets cheap reads from the first request on. */
export interface AnswerStore {
  get(url: string): StoredAnswer | undefined;
  set(url: string, answer: StoredAnswer): void;
}

export function inMemoryAnswers(): AnswerStore {
  const answers = new Map<string, StoredAnswer>();
  return { get: (url) => answers.get(url), set: (url, answer) => void answers.set(url, answer) };
}
