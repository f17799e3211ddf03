import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  showPlan
} from "./chunk-XKM6JM5F.js";
import {
  perform
} from "./chunk-OLR4DBV6.js";
import {
  instantOption,
  sourceOf,
  usage
} from "./chunk-4DHCRA6S.js";
import "./chunk-KL6GBXZ6.js";
import {
  importCommand
} from "./chunk-JNFNFLTK.js";
import "./chunk-OWWKVRTR.js";
import {
  readImport
} from "./chunk-2VKQ376D.js";
import {
  fit,
  ink,
  pad,
  plain,
  readText,
  screenOf
} from "./chunk-BB5WA6J3.js";
import "./chunk-GB4FOSD7.js";
import "./chunk-V6VYBQP5.js";
import "./chunk-V2BXXH7M.js";
import "./chunk-24LCAH7O.js";
import {
  formatInstant
} from "./chunk-MVICO6LD.js";
import {
  exitCodes
} from "./chunk-LKON26FB.js";
import "./chunk-6WNA7GQB.js";
import "./chunk-LJNXLW7O.js";
import "./chunk-MI7Z7LUF.js";
import "./chunk-NAGHIHMW.js";
import "./chunk-EN7IQKCU.js";
import "./chunk-Y3MG5MUO.js";
import "./chunk-37MP2YAF.js";
import "./chunk-HAFGS6XM.js";
import "./chunk-2UCSCEE4.js";
import "./chunk-THCRNDOF.js";
import "./chunk-ZZLIJUAG.js";
import "./chunk-V6US4TFI.js";

// src/terminal/import.ts
import { basename } from "node:path";
async function importFile(options, io, [file = ""]) {
  const text = readText(io, file, "log");
  if (options.repo === void 0 && options.recording === void 0) {
    if (options.apply === true) throw usage("--apply needs --repo and --issue", "Name the incident that the rows belong to.", `after-action import ${file} --repo octo/shop --issue 12 --apply`);
    const now = instantOption("--now", options.now ?? options.at, io.now()) ?? io.now();
    return print(readImport(text, { postedAt: now, zone: null }), options, io, screenOf(io, now));
  }
  const source = await sourceOf(options, io);
  const screen = screenOf(io, source.setting.now);
  const input = { issue: source.issue, text, source: basename(file) };
  const run = await perform(importCommand, input, source, source.setting, options.apply);
  const code = print(run.output, options, io, screen);
  return Math.max(code, showPlan(run, io, screen, { ...options, writable: source.forge !== null }));
}
function print(imported, options, io, screen) {
  if (options.json === true) io.out(`${JSON.stringify(imported, null, 2)}
`);
  else {
    io.out(`${ink(screen, "bold", `Understood as: ${imported.name}, ${imported.events.length} row${imported.events.length === 1 ? "" : "s"}`)}
`);
    for (const event of imported.events) io.out(`${pad(`${formatInstant(event.at, null)}${event.zoneAssumed ? " ?" : ""}`, 24)}${pad(plain(event.actor ?? ""), 14)} ${fit(plain(event.text), Math.max(20, screen.width - 40))}
`);
  }
  for (const problem of imported.problems.slice(0, 20)) io.err(`${ink(screen, "yellow", plain(problem))}
`);
  return imported.events.length === 0 ? exitCodes.findings : exitCodes.ok;
}
export {
  importFile
};
//# sourceMappingURL=import-CYNBYD5W.js.map
