import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  printRecording,
  sourceOf
} from "./chunk-CFUAZQLA.js";
import "./chunk-7VCY223S.js";
import {
  writeText
} from "./chunk-HKBYW7RU.js";
import "./chunk-XVHV53N7.js";
import "./chunk-RVKQ6GJJ.js";
import "./chunk-NK4N3VMI.js";
import "./chunk-24LCAH7O.js";
import {
  printRanking,
  ranksOf
} from "./chunk-4VVPJZ4C.js";
import {
  readIncidentFacts,
  viewOf
} from "./chunk-3O7GSZIR.js";
import "./chunk-GLFZUD3F.js";
import {
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
import {
  redact
} from "./chunk-VEUJSTIN.js";
import "./chunk-THCRNDOF.js";
import "./chunk-C4IRBD75.js";
import "./chunk-2DEEEDUW.js";
import "./chunk-V6US4TFI.js";

// src/terminal/record.ts
function redacted(json) {
  return `${JSON.stringify(JSON.parse(json), (_key, value) => typeof value === "string" ? redact(value).text : value, 2)}
`;
}
async function record(options, io) {
  const source = await sourceOf(options, io);
  const facts = await readIncidentFacts(
    source.reader,
    source.issue,
    source.setting.config,
    source.setting.now
  );
  const rankHistory = ranksOf(viewOf(facts, source.setting.config).correlation, facts).rankings.map(
    printRanking
  );
  const text = redacted(printRecording(facts, { rankHistory }));
  if (options.out === void 0) io.out(text);
  else {
    writeText(io, options.out, text);
    io.err(
      `Recorded #${facts.issue.number} with ${facts.comments.length} comments and ${facts.commits.length} commits in ${options.out}.
`
    );
  }
  return exitCodes.ok;
}
export {
  record
};
//# sourceMappingURL=record-DXYCUUTE.js.map
