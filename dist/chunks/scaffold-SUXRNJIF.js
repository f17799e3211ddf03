import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  showPlan
} from "./chunk-YRCUUM53.js";
import {
  perform
} from "./chunk-LIFB3RE2.js";
import {
  sourceOf
} from "./chunk-CFUAZQLA.js";
import "./chunk-7VCY223S.js";
import {
  scaffold
} from "./chunk-2CG26HGZ.js";
import "./chunk-LL27ES3N.js";
import "./chunk-5CPRDJYE.js";
import "./chunk-YGFJFBSP.js";
import "./chunk-LQ5ZQCRT.js";
import "./chunk-OWWKVRTR.js";
import {
  screenOf,
  writeText
} from "./chunk-HKBYW7RU.js";
import "./chunk-XVHV53N7.js";
import "./chunk-RVKQ6GJJ.js";
import "./chunk-NK4N3VMI.js";
import "./chunk-24LCAH7O.js";
import "./chunk-4VVPJZ4C.js";
import "./chunk-RMPBFEH2.js";
import "./chunk-AV4MRH4O.js";
import "./chunk-3O7GSZIR.js";
import "./chunk-GLFZUD3F.js";
import {
  UserError,
  exitCodes
} from "./chunk-F6LC56Z3.js";
import "./chunk-6WNA7GQB.js";
import "./chunk-QO66V34Q.js";
import "./chunk-MI7Z7LUF.js";
import "./chunk-5FPIBZHY.js";
import "./chunk-4IQFE673.js";
import "./chunk-KUQAX23D.js";
import "./chunk-4ZEMNWTY.js";
import "./chunk-T7I22VXX.js";
import "./chunk-TETAPUMV.js";
import "./chunk-FIXHLPIN.js";
import "./chunk-OXIAMV4T.js";
import "./chunk-VEUJSTIN.js";
import "./chunk-THCRNDOF.js";
import "./chunk-C4IRBD75.js";
import "./chunk-2DEEEDUW.js";
import "./chunk-V6US4TFI.js";

// src/terminal/scaffold.ts
async function scaffold2(options, io) {
  const source = await sourceOf(options, io);
  const screen = screenOf(io, source.setting.now);
  const input = { issue: source.issue };
  const run = await perform(scaffold, input, source, source.setting, options.apply);
  const { text, path, branch, problems } = run.output;
  if (problems.length > 0) throw new UserError(problems);
  if (text !== null && options.output !== void 0) writeText(io, options.output, text);
  if (options.json === true)
    io.out(
      `${JSON.stringify({ path, branch, text, pullRequest: run.output.pullRequest?.number ?? null }, null, 2)}
`
    );
  else if (text !== null && options.output === void 0) io.out(text);
  const code = showPlan(run, io, screen, { ...options, writable: source.forge !== null });
  if (text === null && source.forge === null) io.err(`${run.plan.reasons.join("\n")}
`);
  return code === exitCodes.ok ? exitCodes.ok : code;
}
export {
  scaffold2 as scaffold
};
//# sourceMappingURL=scaffold-SUXRNJIF.js.map
