import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  importCommand
} from "./chunk-OMD6XT7O.js";
import "./chunk-OWWKVRTR.js";
import "./chunk-IAJ75MEK.js";
import "./chunk-T7I22VXX.js";
import "./chunk-TETAPUMV.js";
import "./chunk-FIXHLPIN.js";
import "./chunk-OXIAMV4T.js";
import "./chunk-VEUJSTIN.js";
import "./chunk-2DEEEDUW.js";
import "./chunk-V6US4TFI.js";
export {
  importCommand
};
//# sourceMappingURL=import-QHRUYUIX.js.map
