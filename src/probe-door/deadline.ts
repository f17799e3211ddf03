/** The time that a whole look may take, shared by its steps. */
export interface Deadline {
  /** Milliseconds that are left, at least 1: a timer of 0 would fire at once. */
  readonly left: () => number;
}

export function deadlineIn(milliseconds: number): Deadline {
  const end = performance.now() + milliseconds;
  return { left: () => Math.max(1, Math.ceil(end - performance.now())) };
}
