import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  correlateCommand,
  planCorrelation
} from "./chunk-NC3AY4KX.js";
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
  correlateCommand,
  planCorrelation
};
//# sourceMappingURL=correlate-FHLPFNAP.js.map
