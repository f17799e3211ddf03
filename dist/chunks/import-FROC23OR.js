import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  showPlan
} from "./chunk-6KPQHZMG.js";
import {
  runJob
} from "./chunk-ZRT2VM77.js";
import {
  instantOption,
  openSource,
  usageError
} from "./chunk-SEBOBZTW.js";
import "./chunk-HL5IYM5Y.js";
import {
  importJob
} from "./chunk-I3JB6QHS.js";
import "./chunk-OWWKVRTR.js";
import {
  readImport
} from "./chunk-SQQ7FRZ7.js";
import {
  fit,
  ink,
  pad,
  plain,
  readText,
  screenOf
} from "./chunk-RNWFSVVL.js";
import "./chunk-UQ6US2O5.js";
import "./chunk-2ZU4RTL4.js";
import "./chunk-NK4N3VMI.js";
import "./chunk-24LCAH7O.js";
import {
  formatInstant
} from "./chunk-IYNLMMBD.js";
import {
  exitCodes
} from "./chunk-F6LC56Z3.js";
import "./chunk-6WNA7GQB.js";
import "./chunk-QO66V34Q.js";
import "./chunk-MI7Z7LUF.js";
import "./chunk-4ZEMNWTY.js";
import "./chunk-COVOLZUP.js";
import "./chunk-TETAPUMV.js";
import "./chunk-2SD2JBXR.js";
import "./chunk-KJGNHKXZ.js";
import "./chunk-VEUJSTIN.js";
import "./chunk-THCRNDOF.js";
import "./chunk-2DEEEDUW.js";
import "./chunk-V6US4TFI.js";

// src/cli/import.ts
import { basename } from "node:path";
async function runImport(options, io, [file = ""]) {
  const text = readText(io, file, "log");
  if (options.repo === void 0 && options.recording === void 0) {
    if (options.apply === true)
      throw usageError(
        "--apply needs --repo and --issue",
        "Name the incident that the rows belong to.",
        `after-action import ${file} --repo octo/shop --issue 12 --apply`
      );
    const now = instantOption("--now", options.now ?? options.at, io.now()) ?? io.now();
    return print(readImport(text, { postedAt: now, zone: null }), options, io, screenOf(io, now));
  }
  const source = await openSource(options, io);
  const screen = screenOf(io, source.context.now);
  const input = { issue: source.issue, text, source: basename(file) };
  const run = await runJob(importJob, input, source, source.context, options.apply);
  const code = print(run.output, options, io, screen);
  return Math.max(
    code,
    showPlan(run, io, screen, { ...options, writable: source.repository !== null })
  );
}
function print(imported, options, io, screen) {
  if (options.json === true) io.out(`${JSON.stringify(imported, null, 2)}
`);
  else {
    io.out(
      `${ink(screen, "bold", `Understood as: ${imported.name}, ${imported.events.length} row${imported.events.length === 1 ? "" : "s"}`)}
`
    );
    for (const event of imported.events)
      io.out(
        `${pad(`${formatInstant(event.at, null)}${event.zoneAssumed ? " ?" : ""}`, 24)}${pad(plain(event.actor ?? ""), 14)} ${fit(plain(event.text), Math.max(20, screen.width - 40))}
`
      );
  }
  for (const problem of imported.problems.slice(0, 20))
    io.err(`${ink(screen, "yellow", plain(problem))}
`);
  return imported.events.length === 0 ? exitCodes.findings : exitCodes.ok;
}
export {
  runImport
};
//# sourceMappingURL=import-FROC23OR.js.map
