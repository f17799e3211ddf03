import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);

// src/errors.ts
var exitCodes = {
  ok: 0,
  findings: 1,
  usage: 2,
  access: 3,
  unavailable: 4,
  bug: 70
};
var UserError = class extends Error {
  name = "UserError";
  problems;
  constructor(problems, options) {
    const list = "code" in problems ? [problems] : problems;
    const [first, ...rest] = list;
    if (first === void 0) throw new TypeError("UserError needs at least one problem");
    super(list.map((problem) => `${problem.code}: ${problem.message}`).join("\n"), options);
    this.problems = [first, ...rest];
  }
  get code() {
    return this.problems[0].code;
  }
};
var AmbiguousWriteError = class extends UserError {
  name = "AmbiguousWriteError";
};
var RefExistsError = class extends UserError {
  name = "RefExistsError";
};
var NotFastForwardError = class extends UserError {
  name = "NotFastForwardError";
};
var ReviewLineError = class extends UserError {
  name = "ReviewLineError";
};
var NotFoundError = class extends UserError {
  name = "NotFoundError";
};
function exitCodeOf(error) {
  if (!(error instanceof UserError)) return exitCodes.bug;
  const family = error.code.slice(2, 3);
  if (family === "9") return exitCodes.bug;
  if (family === "1") return exitCodes.access;
  if (family === "2") return exitCodes.unavailable;
  return exitCodes.usage;
}

export {
  exitCodes,
  UserError,
  AmbiguousWriteError,
  RefExistsError,
  NotFastForwardError,
  ReviewLineError,
  NotFoundError,
  exitCodeOf
};
//# sourceMappingURL=chunk-F6LC56Z3.js.map
