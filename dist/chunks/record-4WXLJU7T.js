import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  openSource,
  printRecording
} from "./chunk-SEBOBZTW.js";
import "./chunk-HL5IYM5Y.js";
import {
  writeText
} from "./chunk-RNWFSVVL.js";
import "./chunk-UQ6US2O5.js";
import "./chunk-2ZU4RTL4.js";
import "./chunk-NK4N3VMI.js";
import "./chunk-24LCAH7O.js";
import {
  printRanking,
  readRankHistory
} from "./chunk-JRQ24BIO.js";
import {
  buildIncidentView,
  readIncidentFacts
} from "./chunk-5L4IIVNL.js";
import "./chunk-XIDSZEOA.js";
import {
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
import {
  redact
} from "./chunk-VEUJSTIN.js";
import "./chunk-THCRNDOF.js";
import "./chunk-C4IRBD75.js";
import "./chunk-2DEEEDUW.js";
import "./chunk-V6US4TFI.js";

// src/cli/record.ts
function redacted(json) {
  return `${JSON.stringify(JSON.parse(json), (_key, value) => typeof value === "string" ? redact(value).text : value, 2)}
`;
}
async function runRecord(options, io) {
  const source = await openSource(options, io);
  const facts = await readIncidentFacts(
    source.reader,
    source.issue,
    source.context.config,
    source.context.now
  );
  const rankHistory = readRankHistory(
    buildIncidentView(facts, source.context.config).correlation,
    facts
  ).rankings.map(printRanking);
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
  runRecord
};
//# sourceMappingURL=record-4WXLJU7T.js.map
