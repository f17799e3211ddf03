import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  byUrgency,
  countsLine,
  followUpsJson
} from "./chunk-QHPDMTKR.js";
import {
  settingFor
} from "./chunk-FESGWBMX.js";
import {
  showPlan
} from "./chunk-YRCUUM53.js";
import {
  perform
} from "./chunk-LIFB3RE2.js";
import {
  forgeOf,
  instantOption,
  showProblems,
  usage
} from "./chunk-CFUAZQLA.js";
import {
  shippedTemplates
} from "./chunk-7VCY223S.js";
import {
  followUps,
  followUpsOf
} from "./chunk-BT43OLKS.js";
import "./chunk-725MDXRT.js";
import "./chunk-LL27ES3N.js";
import {
  parsePostmortem
} from "./chunk-QGYG3UBD.js";
import "./chunk-5CPRDJYE.js";
import "./chunk-NPIK2TIK.js";
import "./chunk-YGFJFBSP.js";
import "./chunk-LQ5ZQCRT.js";
import "./chunk-B4PQKM2P.js";
import "./chunk-OWWKVRTR.js";
import {
  fit,
  ink,
  pad,
  plain,
  readText,
  screenOf,
  wrap
} from "./chunk-HKBYW7RU.js";
import "./chunk-XVHV53N7.js";
import "./chunk-RVKQ6GJJ.js";
import {
  parseConfig
} from "./chunk-NK4N3VMI.js";
import "./chunk-24LCAH7O.js";
import {
  exitCodes
} from "./chunk-F6LC56Z3.js";
import "./chunk-6WNA7GQB.js";
import {
  defaultConfig
} from "./chunk-QO66V34Q.js";
import "./chunk-MI7Z7LUF.js";
import "./chunk-KUQAX23D.js";
import "./chunk-4ZEMNWTY.js";
import "./chunk-TETAPUMV.js";
import "./chunk-OXIAMV4T.js";
import {
  redact
} from "./chunk-VEUJSTIN.js";
import "./chunk-THCRNDOF.js";
import "./chunk-2DEEEDUW.js";
import "./chunk-V6US4TFI.js";

// src/render/follow-ups-terminal.ts
var inks = {
  overdue: "red",
  untracked: "yellow",
  unknown: "yellow",
  tracked: "cyan",
  done: "green",
  declined: "dim"
};
function renderFollowUps(followUps3, screen) {
  if (followUps3.length === 0) return "No action items found.\n";
  const groups = /* @__PURE__ */ new Map();
  for (const followUp of followUps3)
    groups.set(followUp.postmortem.path, [
      ...groups.get(followUp.postmortem.path) ?? [],
      followUp
    ]);
  const tables = [...groups.values()].map((group) => groupOf(group, screen));
  return `${[...tables, countsLine(followUps3)].join("\n\n")}
`;
}
function groupOf(group, screen) {
  const { postmortem } = group[0];
  const title = plain(redact(postmortem.title).text);
  const rows = byUrgency(group).map((followUp) => rowOf(followUp, screen));
  return [
    ink(screen, "bold", fit(title, screen.width)),
    ...title === postmortem.path ? [] : [ink(screen, "dim", fit(plain(postmortem.path), screen.width))],
    ...rows
  ].join("\n");
}
var columns = { state: 9, issue: 5, due: 10, owner: 11 };
function rowOf({ state, item, issue, dueAt, daysLate }, screen) {
  const style = inks[state];
  const label = pad(state, columns.state);
  const due = daysLate > 0 ? `${daysLate} d late` : dueAt?.slice(0, 10) ?? "no date";
  const cells = [
    style === null ? label : ink(screen, style, label),
    pad(issue === null ? "\u2013" : `#${issue.number}`, columns.issue),
    pad(due, columns.due),
    pad(item.owner === null ? "no owner" : plain(item.owner), columns.owner)
  ];
  const used = 2 + Object.values(columns).reduce((sum, width) => sum + width + 1, 0);
  const room = Math.max(12, screen.width - used);
  const lines = wrap(plain(redact(item.text).text), room);
  const words = lines.length > 3 ? [...lines.slice(0, 2), fit(lines.slice(2).join(" "), room)] : lines;
  return `  ${cells.join(" ")} ${words.join(`
${" ".repeat(used)}`)}`;
}

// src/terminal/follow-ups.ts
async function followUps2(options, io, files) {
  const now = instantOption("--now", options.now, io.now()) ?? io.now();
  if (options.repo === void 0) return ofFiles(files, options, io, now);
  const forge = forgeOf(options.repo, io);
  const setting = await settingFor(forge.reader, {
    now,
    templates: shippedTemplates(),
    log: () => void 0
  });
  showProblems(setting.configProblems, io, now);
  const run = await perform(followUps, {}, { reader: forge.reader, forge }, setting, options.apply);
  const code = print(run.output.followUps, options, io, now);
  return Math.max(code, showPlan(run, io, screenOf(io, now), { ...options, writable: true }));
}
function ofFiles(files, options, io, now) {
  if (files.length === 0)
    throw usage(
      "Nothing says whose follow-ups to look at",
      "Name postmortem files, or --repo owner/name.",
      "after-action follow-ups postmortems/*.md"
    );
  const config = options.config === void 0 ? defaultConfig : parseConfig(readText(io, options.config, "configuration"), options.config).config;
  return print(
    files.flatMap(
      (path) => followUpsOf(parsePostmortem(path, readText(io, path, "postmortem")), [], config, now)
    ),
    options,
    io,
    now
  );
}
function print(all, options, io, now) {
  io.out(
    options.json === true ? `${JSON.stringify(followUpsJson(all), null, 2)}
` : `${renderFollowUps(all, screenOf(io, now))}
`
  );
  return all.some(({ state }) => state === "overdue" || state === "untracked") ? exitCodes.findings : exitCodes.ok;
}
export {
  followUps2 as followUps
};
//# sourceMappingURL=follow-ups-NXTF3VAN.js.map
