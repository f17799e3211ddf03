/**
 * Errors that teach. Every error has one code, one message, one remedy. User's fault, GitHub's fault and ours are
 * three kinds, and the exit code tells them apart: 2 usage or configuration, 3 access, 4 GitHub unavailable, 70 ours.
 */

/** What kind of fault it is, for deciding whether to go on, to retry, to do without, and how to exit. */
export type ErrorKind =
  /** The token is missing, dead or not authorized: nothing will work. */
  | 'auth'
  /** The token may not do this one thing. */
  | 'permission'
  /** It does not exist, is gone, or this token may not see it. */
  | 'missing'
  /** It is locked, full or archived: it can be read and not written. */
  | 'locked'
  /** GitHub does not answer, or not with anything that can be read. */
  | 'unavailable'
  /** The requests of this token, or of this run, are used up. */
  | 'limit'
  /** Somebody else wrote first. */
  | 'conflict'
  /** GitHub or a rule of the repository does not take this content or this branch. */
  | 'rejected'
  /** What the user wrote: options, inputs, configuration, files. */
  | 'usage'
  | 'bug';

/** Every code with its kind. Codes are for people: the program decides by the kind. */
const kinds = {
  PM101: 'auth',
  PM102: 'permission',
  PM103: 'permission',
  PM104: 'missing',
  PM105: 'locked',
  PM106: 'locked',
  PM107: 'missing',
  PM108: 'locked',
  PM109: 'permission',
  PM201: 'limit',
  PM202: 'limit',
  PM203: 'unavailable',
  PM204: 'unavailable',
  PM205: 'limit',
  PM301: 'rejected',
  PM302: 'conflict',
  PM303: 'conflict',
  PM304: 'rejected',
  PM305: 'rejected',
  PM306: 'rejected',
  PM307: 'rejected',
  PM308: 'conflict',
  PM401: 'usage',
  PM402: 'usage',
  PM403: 'usage',
  PM404: 'usage',
  PM405: 'usage',
  PM406: 'usage',
  PM407: 'usage',
  PM501: 'usage',
  PM502: 'usage',
  PM602: 'usage',
  PM603: 'usage',
  PM604: 'usage',
  PM625: 'usage',
  PM626: 'usage',
  PM630: 'usage',
  PM631: 'usage',
  PM632: 'usage',
  PM633: 'usage',
  PM634: 'usage',
  PM635: 'usage',
  PM640: 'rejected',
  PM641: 'rejected',
  PM642: 'rejected',
  PM643: 'usage',
  PM644: 'usage',
  PM645: 'usage',
  PM646: 'usage',
  PM650: 'usage',
  PM660: 'usage',
  PM661: 'usage',
  PM662: 'usage',
  PM680: 'usage',
  PM681: 'usage',
  PM671: 'usage',
  PM672: 'usage',
  PM690: 'usage',
  PM691: 'usage',
  PM692: 'usage',
  PM900: 'bug',
} as const satisfies Readonly<Record<string, ErrorKind>>;

export type ErrorCode = keyof typeof kinds;

export const exitCodes = {
  ok: 0,
  findings: 1,
  usage: 2,
  access: 3,
  unavailable: 4,
  bug: 70,
} as const;

const exitCodeByKind: Readonly<Record<ErrorKind, number>> = {
  auth: exitCodes.access,
  permission: exitCodes.access,
  missing: exitCodes.access,
  locked: exitCodes.access,
  unavailable: exitCodes.unavailable,
  limit: exitCodes.unavailable,
  conflict: exitCodes.usage,
  rejected: exitCodes.usage,
  usage: exitCodes.usage,
  bug: exitCodes.bug,
};

export interface Problem {
  readonly code: ErrorCode;
  /** What happened, in one plain sentence without a full stop. */
  readonly message: string;
  /** What to do about it: one remedy. */
  readonly remedy: string;
  readonly expected?: string;
  readonly example?: string;
  readonly received?: string;
  /** 1-based place in a file, when the fault is in one. */
  readonly place?: { readonly path: string; readonly line?: number; readonly column?: number };
  readonly refusal?: Refusal;
}

/** An answer of GitHub that refuses: its status and its own words, without secrets. */
export interface Refusal {
  readonly status: number;
  readonly words: string;
}

/** An error that somebody can act on; carries all problems that were found, not just the first. */
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
  get kind(): ErrorKind {
    return kinds[this.code];
  }
  /** How GitHub refused, `null` when it was not GitHub. */
  get refusal(): Refusal | null {
    return this.problems[0].refusal ?? null;
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

export function kindOf({ code }: Pick<Problem, 'code'>): ErrorKind {
  return kinds[code];
}

/**
 * A dead token or a platform that does not answer concerns all that is to be done; any other fault
 * only this one thing.
 */
export function stopsEverything({ kind }: UserError): boolean {
  return kind === 'auth' || kind === 'unavailable' || kind === 'limit';
}

export function exitCodeOf(error: unknown): number {
  if (!(error instanceof UserError)) return exitCodes.bug;
  return exitCodeByKind[error.kind];
}
