import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  importJob
} from "./chunk-I3JB6QHS.js";
import "./chunk-OWWKVRTR.js";
import "./chunk-SQQ7FRZ7.js";
import "./chunk-COVOLZUP.js";
import "./chunk-TETAPUMV.js";
import "./chunk-2SD2JBXR.js";
import "./chunk-KJGNHKXZ.js";
import "./chunk-VEUJSTIN.js";
import "./chunk-2DEEEDUW.js";
import "./chunk-V6US4TFI.js";
export {
  importJob
};
//# sourceMappingURL=import-OEKZFQQL.js.map
