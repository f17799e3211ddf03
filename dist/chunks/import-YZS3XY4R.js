import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  importCommand
} from "./chunk-JNFNFLTK.js";
import "./chunk-OWWKVRTR.js";
import "./chunk-2VKQ376D.js";
import "./chunk-EN7IQKCU.js";
import "./chunk-Y3MG5MUO.js";
import "./chunk-37MP2YAF.js";
import "./chunk-HAFGS6XM.js";
import "./chunk-2UCSCEE4.js";
import "./chunk-ZZLIJUAG.js";
import "./chunk-V6US4TFI.js";
export {
  importCommand
};
//# sourceMappingURL=import-YZS3XY4R.js.map
