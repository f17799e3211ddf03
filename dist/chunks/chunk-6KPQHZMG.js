import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  appliedLine,
  changeTitle,
  sentence
} from "./chunk-ZRT2VM77.js";
import {
  ink,
  plain,
  wrap
} from "./chunk-RNWFSVVL.js";
import {
  exitCodes
} from "./chunk-F6LC56Z3.js";

// src/cli/show.ts
function showPlan(run, io, screen, options) {
  const failed = run.applied.filter(({ outcome }) => outcome === "failed");
  if (!options.writable) return exitCodes.ok;
  if (options.apply === true) {
    for (const done of run.applied) io.err(`${line(appliedLine(done), screen)}
`);
    for (const { problems } of failed)
      for (const problem of problems ?? [])
        io.err(`${ink(screen, "red", plain(sentence(problem)))}
`);
    return failed.length > 0 ? exitCodes.access : exitCodes.ok;
  }
  if (options.json === true) return exitCodes.ok;
  const changes = run.plan.changes;
  io.err(
    changes.length === 0 ? `
Nothing to write: ${run.plan.reasons.map(plain).join("; ") || "all is as it should be"}.
` : `
Would write (add --apply to do it):
${changes.map((change) => `  ${line(changeTitle(change), screen)}`).join("\n")}
`
  );
  return exitCodes.ok;
}
function line(text, screen) {
  return wrap(plain(text), screen.width - 2).join("\n    ");
}

export {
  showPlan
};
//# sourceMappingURL=chunk-6KPQHZMG.js.map
