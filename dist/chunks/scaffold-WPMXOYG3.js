import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  planScaffold,
  readScaffoldFacts,
  scaffold
} from "./chunk-QVYF3SEZ.js";
import "./chunk-NDPKNPRU.js";
import "./chunk-DHH6YWNS.js";
import "./chunk-AOXRXNR2.js";
import "./chunk-LQ5ZQCRT.js";
import "./chunk-24LCAH7O.js";
import "./chunk-6YKQPSKH.js";
import "./chunk-LIAKRW4W.js";
import "./chunk-MVICO6LD.js";
import "./chunk-HFDAYC7J.js";
import "./chunk-6B7OQT2I.js";
import "./chunk-LKON26FB.js";
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
export {
  planScaffold,
  readScaffoldFacts,
  scaffold
};
//# sourceMappingURL=scaffold-WPMXOYG3.js.map
