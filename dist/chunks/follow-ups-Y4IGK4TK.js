import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  followUps,
  planAll
} from "./chunk-BT43OLKS.js";
import "./chunk-725MDXRT.js";
import "./chunk-LL27ES3N.js";
import "./chunk-QGYG3UBD.js";
import "./chunk-5CPRDJYE.js";
import "./chunk-NPIK2TIK.js";
import "./chunk-YGFJFBSP.js";
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
//# sourceMappingURL=follow-ups-Y4IGK4TK.js.map
