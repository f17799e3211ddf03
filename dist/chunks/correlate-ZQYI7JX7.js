import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  correlateCommand,
  planCorrelation
} from "./chunk-JM6BRH7A.js";
import "./chunk-4VVPJZ4C.js";
import "./chunk-RMPBFEH2.js";
import "./chunk-AV4MRH4O.js";
import "./chunk-3O7GSZIR.js";
import "./chunk-GLFZUD3F.js";
import "./chunk-F6LC56Z3.js";
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
import "./chunk-VEUJSTIN.js";
import "./chunk-THCRNDOF.js";
import "./chunk-C4IRBD75.js";
import "./chunk-2DEEEDUW.js";
import "./chunk-V6US4TFI.js";
export {
  correlateCommand,
  planCorrelation
};
//# sourceMappingURL=correlate-ZQYI7JX7.js.map
