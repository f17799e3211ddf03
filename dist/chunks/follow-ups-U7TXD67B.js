import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  followUps,
  planAll
} from "./chunk-T2AV6WRT.js";
import "./chunk-IWQ3FJMW.js";
import "./chunk-NDPKNPRU.js";
import "./chunk-6N42LYOF.js";
import "./chunk-DHH6YWNS.js";
import "./chunk-VYSUYTNO.js";
import "./chunk-AOXRXNR2.js";
import "./chunk-LQ5ZQCRT.js";
import "./chunk-V47J4LVE.js";
import "./chunk-OWWKVRTR.js";
import "./chunk-24LCAH7O.js";
import "./chunk-LKON26FB.js";
import "./chunk-GETJR2PJ.js";
import "./chunk-NAGHIHMW.js";
import "./chunk-Y3MG5MUO.js";
import "./chunk-2UCSCEE4.js";
import "./chunk-ZZLIJUAG.js";
import "./chunk-V6US4TFI.js";
export {
  followUps,
  planAll
};
//# sourceMappingURL=follow-ups-U7TXD67B.js.map
