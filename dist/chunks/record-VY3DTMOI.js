import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  printRecording,
  sourceOf
} from "./chunk-4DHCRA6S.js";
import "./chunk-KL6GBXZ6.js";
import {
  writeText
} from "./chunk-BB5WA6J3.js";
import "./chunk-GB4FOSD7.js";
import "./chunk-V6VYBQP5.js";
import "./chunk-V2BXXH7M.js";
import "./chunk-24LCAH7O.js";
import {
  printRanking,
  ranksOf
} from "./chunk-6YKQPSKH.js";
import {
  readIncidentFacts,
  viewOf
} from "./chunk-HFDAYC7J.js";
import "./chunk-6B7OQT2I.js";
import {
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
import {
  redact
} from "./chunk-2UCSCEE4.js";
import "./chunk-THCRNDOF.js";
import "./chunk-C4IRBD75.js";
import "./chunk-ZZLIJUAG.js";
import "./chunk-V6US4TFI.js";

// src/terminal/record.ts
function redacted(json) {
  return `${JSON.stringify(JSON.parse(json), (_key, value) => typeof value === "string" ? redact(value).text : value, 2)}
`;
}
async function record(options, io) {
  const source = await sourceOf(options, io);
  const facts = await readIncidentFacts(source.reader, source.issue, source.setting.config, source.setting.now);
  const rankHistory = ranksOf(viewOf(facts, source.setting.config).correlation, facts).rankings.map(printRanking);
  const text = redacted(printRecording(facts, { rankHistory }));
  if (options.out === void 0) io.out(text);
  else {
    writeText(io, options.out, text);
    io.err(`Recorded #${facts.issue.number} with ${facts.comments.length} comments and ${facts.commits.length} commits in ${options.out}.
`);
  }
  return exitCodes.ok;
}
export {
  record
};
//# sourceMappingURL=record-VY3DTMOI.js.map
