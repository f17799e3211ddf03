import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  followUps,
  planAll
} from "./chunk-AVZQTM3Q.js";
import "./chunk-SQQX2BCZ.js";
import "./chunk-GK6GMXKQ.js";
import "./chunk-HAZGWDWP.js";
import "./chunk-UNFYLIJC.js";
import "./chunk-JPW4BYCE.js";
import "./chunk-255O22ES.js";
import "./chunk-LQ5ZQCRT.js";
import "./chunk-B4PQKM2P.js";
import "./chunk-OWWKVRTR.js";
import "./chunk-24LCAH7O.js";
import "./chunk-F6LC56Z3.js";
import "./chunk-KUQAX23D.js";
import "./chunk-4ZEMNWTY.js";
import "./chunk-TETAPUMV.js";
import "./chunk-VEUJSTIN.js";
import "./chunk-2DEEEDUW.js";
import "./chunk-V6US4TFI.js";
export {
  followUps,
  planAll
};
//# sourceMappingURL=follow-ups-ZJFSG2L4.js.map
