import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  byUrgency,
  countsLine,
  followUpsJson
} from "./chunk-MWN75A4T.js";
import {
  readRunContext
} from "./chunk-KIXMCBR2.js";
import {
  showPlan
} from "./chunk-6KPQHZMG.js";
import {
  runJob
} from "./chunk-ZRT2VM77.js";
import {
  connectRepository,
  instantOption,
  showProblems,
  usageError
} from "./chunk-SEBOBZTW.js";
import {
  shippedTemplates
} from "./chunk-HL5IYM5Y.js";
import {
  followUps,
  followUpsOf
} from "./chunk-AVZQTM3Q.js";
import "./chunk-SQQX2BCZ.js";
import "./chunk-GK6GMXKQ.js";
import {
  parsePostmortem
} from "./chunk-HAZGWDWP.js";
import "./chunk-UNFYLIJC.js";
import "./chunk-JPW4BYCE.js";
import "./chunk-255O22ES.js";
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
} from "./chunk-RNWFSVVL.js";
import "./chunk-UQ6US2O5.js";
import "./chunk-2ZU4RTL4.js";
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
import "./chunk-KJGNHKXZ.js";
import {
  redact
} from "./chunk-VEUJSTIN.js";
import "./chunk-THCRNDOF.js";
import "./chunk-2DEEEDUW.js";
import "./chunk-V6US4TFI.js";

// src/render/follow-ups/terminal.ts
var inks = {
  overdue: "red",
  untracked: "yellow",
  unknown: "yellow",
  tracked: "cyan",
  done: "green",
  declined: "dim"
};
function renderFollowUps(followUps2, screen) {
  if (followUps2.length === 0) return "No action items found.\n";
  const groups = /* @__PURE__ */ new Map();
  for (const followUp of followUps2)
    groups.set(followUp.postmortem.path, [
      ...groups.get(followUp.postmortem.path) ?? [],
      followUp
    ]);
  const tables = [...groups.values()].map((group) => groupOf(group, screen));
  return `${[...tables, countsLine(followUps2)].join("\n\n")}
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

// src/cli/follow-ups.ts
async function runFollowUps(options, io, files) {
  const now = instantOption("--now", options.now, io.now()) ?? io.now();
  if (options.repo === void 0) return ofFiles(files, options, io, now);
  const repository = connectRepository(options.repo, io);
  const context = await readRunContext(repository.reader, {
    now,
    templates: shippedTemplates(),
    log: () => void 0
  });
  showProblems(context.configProblems, io, now);
  const run = await runJob(
    followUps,
    {},
    { reader: repository.reader, repository },
    context,
    options.apply
  );
  const code = print(run.output.followUpsJob, options, io, now);
  return Math.max(code, showPlan(run, io, screenOf(io, now), { ...options, writable: true }));
}
function ofFiles(files, options, io, now) {
  if (files.length === 0)
    throw usageError(
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
  runFollowUps
};
//# sourceMappingURL=follow-ups-FIWNIADX.js.map
