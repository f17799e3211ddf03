import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  timelineSources
} from "./chunk-4IQFE673.js";
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
  timelineSources
};
//# sourceMappingURL=sources-DUKOSCPG.js.map
