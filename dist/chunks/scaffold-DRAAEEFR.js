import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  showPlan
} from "./chunk-XKM6JM5F.js";
import {
  perform
} from "./chunk-OLR4DBV6.js";
import {
  sourceOf
} from "./chunk-4DHCRA6S.js";
import "./chunk-KL6GBXZ6.js";
import {
  scaffold
} from "./chunk-QVYF3SEZ.js";
import "./chunk-NDPKNPRU.js";
import "./chunk-DHH6YWNS.js";
import "./chunk-AOXRXNR2.js";
import "./chunk-LQ5ZQCRT.js";
import "./chunk-OWWKVRTR.js";
import {
  screenOf,
  writeText
} from "./chunk-BB5WA6J3.js";
import "./chunk-GB4FOSD7.js";
import "./chunk-V6VYBQP5.js";
import "./chunk-V2BXXH7M.js";
import "./chunk-24LCAH7O.js";
import "./chunk-6YKQPSKH.js";
import "./chunk-LIAKRW4W.js";
import "./chunk-MVICO6LD.js";
import "./chunk-HFDAYC7J.js";
import "./chunk-6B7OQT2I.js";
import {
  UserError,
  exitCodes
} from "./chunk-LKON26FB.js";
import "./chunk-6WNA7GQB.js";
import "./chunk-LJNXLW7O.js";
import "./chunk-MI7Z7LUF.js";
import "./chunk-Q6UADS5C.js";
import "./chunk-KNMCCFCG.js";
import "./chunk-GETJR2PJ.js";
import "./chunk-NAGHIHMW.js";
import "./chunk-EN7IQKCU.js";
import "./chunk-Y3MG5MUO.js";
import "./chunk-37MP2YAF.js";
import "./chunk-HAFGS6XM.js";
import "./chunk-2UCSCEE4.js";
import "./chunk-THCRNDOF.js";
import "./chunk-C4IRBD75.js";
import "./chunk-ZZLIJUAG.js";
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
  if (options.json === true) io.out(`${JSON.stringify({ path, branch, text, pullRequest: run.output.pullRequest?.number ?? null }, null, 2)}
`);
  else if (text !== null && options.output === void 0) io.out(text);
  const code = showPlan(run, io, screen, { ...options, writable: source.forge !== null });
  if (text === null && source.forge === null) io.err(`${run.plan.reasons.join("\n")}
`);
  return code === exitCodes.ok ? exitCodes.ok : code;
}
export {
  scaffold2 as scaffold
};
//# sourceMappingURL=scaffold-DRAAEEFR.js.map
