import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  configLimit,
  parseConfig
} from "./chunk-NK4N3VMI.js";
import "./chunk-24LCAH7O.js";
import "./chunk-6WNA7GQB.js";
import "./chunk-QO66V34Q.js";
import "./chunk-MI7Z7LUF.js";
import "./chunk-THCRNDOF.js";
import "./chunk-V6US4TFI.js";
export {
  configLimit,
  parseConfig
};
//# sourceMappingURL=parse-config-NNMGZFIK.js.map
