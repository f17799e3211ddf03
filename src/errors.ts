/**
 * Errors that teach. Every stop has one code, one sentence, one remedy. User's fault, GitHub's fault and ours are
 * three kinds, and the exit code tells them apart: 2 usage or configuration, 3 access, 4 GitHub unavailable, 70 ours.
 */
export type ErrorCode =
  | 'PM101'
  | 'PM102'
  | 'PM103'
  | 'PM104'
  | 'PM105'
  | 'PM106'
  | 'PM107'
  | 'PM108'
  | 'PM201'
  | 'PM202'
  | 'PM203'
  | 'PM204'
  | 'PM205'
  | 'PM301'
  | 'PM302'
  | 'PM303'
  | 'PM304'
  | 'PM305'
  | 'PM306'
  | 'PM307'
  | 'PM308'
  | 'PM401'
  | 'PM402'
  | 'PM403'
  | 'PM404'
  | 'PM405'
  | 'PM406'
  | 'PM407'
  | 'PM501'
  | 'PM502'
  | 'PM602'
  | 'PM603'
  | 'PM900';

export const exitCodes = {
  ok: 0,
  findings: 1,
  usage: 2,
  access: 3,
  unavailable: 4,
  bug: 70,
} as const;

export interface Problem {
  readonly code: ErrorCode;
  /** What happened, in one sentence without a full stop's worth of jargon. */
  readonly message: string;
  /** What to do about it: one remedy. */
  readonly remedy: string;
  readonly expected?: string;
  readonly example?: string;
  readonly received?: string;
  /** 1-based place in a file, when the fault is in one. */
  readonly place?: { readonly path: string; readonly line?: number; readonly column?: number };
}

/** A stop with a reason that somebody can act on; carries all problems that were found, not the first. */
export class UserError extends Error {
  override readonly name: string = 'UserError';
  readonly problems: readonly [Problem, ...Problem[]];
  constructor(problems: Problem | readonly Problem[], options?: ErrorOptions) {
    const list = 'code' in problems ? [problems] : problems;
    const [first, ...rest] = list;
    if (first === undefined) throw new TypeError('UserError needs at least one problem');
    super(list.map((problem) => `${problem.code}: ${problem.message}`).join('\n'), options);
    this.problems = [first, ...rest];
  }
  get code(): ErrorCode {
    return this.problems[0].code;
  }
}

/** The write may or may not have been stored: read again before writing again. */
export class AmbiguousWriteError extends UserError {
  override readonly name = 'AmbiguousWriteError';
}

/** `POST git/refs` answered 422 "Reference already exists". */
export class RefExistsError extends UserError {
  override readonly name = 'RefExistsError';
}

/** `PATCH git/refs` answered 422 "Update is not a fast forward". */
export class NotFastForwardError extends UserError {
  override readonly name = 'NotFastForwardError';
}

/** A review comment's line is not part of the diff: GitHub refuses the whole review and does not name the line. */
export class ReviewLineError extends UserError {
  override readonly name = 'ReviewLineError';
}

/** The object is gone or was never visible to this token. */
export class NotFoundError extends UserError {
  override readonly name = 'NotFoundError';
}

export function exitCodeOf(error: unknown): number {
  if (!(error instanceof UserError)) return exitCodes.bug;
  const family = error.code.slice(2, 3);
  if (family === '9') return exitCodes.bug;
  if (family === '1') return exitCodes.access;
  if (family === '2') return exitCodes.unavailable;
  return exitCodes.usage;
}
