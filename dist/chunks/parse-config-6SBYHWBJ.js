import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  configLimit,
  parseConfig
} from "./chunk-V2BXXH7M.js";
import "./chunk-24LCAH7O.js";
import "./chunk-6WNA7GQB.js";
import "./chunk-LJNXLW7O.js";
import "./chunk-MI7Z7LUF.js";
import "./chunk-THCRNDOF.js";
import "./chunk-V6US4TFI.js";
export {
  configLimit,
  parseConfig
};
//# sourceMappingURL=parse-config-6SBYHWBJ.js.map
