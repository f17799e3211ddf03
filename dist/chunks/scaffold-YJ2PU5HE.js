import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  showPlan
} from "./chunk-6KPQHZMG.js";
import {
  runJob
} from "./chunk-ZRT2VM77.js";
import {
  openSource
} from "./chunk-SEBOBZTW.js";
import "./chunk-HL5IYM5Y.js";
import {
  scaffoldJob
} from "./chunk-MQNQ2Z5G.js";
import "./chunk-GK6GMXKQ.js";
import "./chunk-UNFYLIJC.js";
import "./chunk-255O22ES.js";
import "./chunk-LQ5ZQCRT.js";
import "./chunk-OWWKVRTR.js";
import {
  screenOf,
  writeText
} from "./chunk-RNWFSVVL.js";
import "./chunk-UQ6US2O5.js";
import "./chunk-2ZU4RTL4.js";
import "./chunk-NK4N3VMI.js";
import "./chunk-24LCAH7O.js";
import "./chunk-JRQ24BIO.js";
import "./chunk-AZOBY6V6.js";
import "./chunk-IYNLMMBD.js";
import "./chunk-5L4IIVNL.js";
import "./chunk-XIDSZEOA.js";
import {
  UserError,
  exitCodes
} from "./chunk-F6LC56Z3.js";
import "./chunk-6WNA7GQB.js";
import "./chunk-QO66V34Q.js";
import "./chunk-MI7Z7LUF.js";
import "./chunk-5STWLTW6.js";
import "./chunk-KJK32FIC.js";
import "./chunk-KUQAX23D.js";
import "./chunk-4ZEMNWTY.js";
import "./chunk-COVOLZUP.js";
import "./chunk-TETAPUMV.js";
import "./chunk-2SD2JBXR.js";
import "./chunk-KJGNHKXZ.js";
import "./chunk-VEUJSTIN.js";
import "./chunk-THCRNDOF.js";
import "./chunk-C4IRBD75.js";
import "./chunk-2DEEEDUW.js";
import "./chunk-V6US4TFI.js";

// src/cli/scaffold.ts
async function runScaffold(options, io) {
  const source = await openSource(options, io);
  const screen = screenOf(io, source.context.now);
  const input = { issue: source.issue };
  const run = await runJob(scaffoldJob, input, source, source.context, options.apply);
  const { text, path, branch, problems } = run.output;
  if (problems.length > 0) throw new UserError(problems);
  if (text !== null && options.output !== void 0) writeText(io, options.output, text);
  if (options.json === true)
    io.out(
      `${JSON.stringify({ path, branch, text, pullRequest: run.output.pullRequest?.number ?? null }, null, 2)}
`
    );
  else if (text !== null && options.output === void 0) io.out(text);
  const code = showPlan(run, io, screen, { ...options, writable: source.repository !== null });
  if (text === null && source.repository === null) io.err(`${run.plan.reasons.join("\n")}
`);
  return code === exitCodes.ok ? exitCodes.ok : code;
}
export {
  runScaffold
};
//# sourceMappingURL=scaffold-YJ2PU5HE.js.map
