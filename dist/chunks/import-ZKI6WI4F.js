import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  importCommand
} from "./chunk-D7I7FLGC.js";
import "./chunk-OWWKVRTR.js";
import "./chunk-2U3SNKYC.js";
import "./chunk-EN7IQKCU.js";
import "./chunk-Y3MG5MUO.js";
import "./chunk-H43CZHRF.js";
import "./chunk-HAFGS6XM.js";
import "./chunk-2UCSCEE4.js";
import "./chunk-ZZLIJUAG.js";
import "./chunk-V6US4TFI.js";
export {
  importCommand
};
//# sourceMappingURL=import-ZKI6WI4F.js.map
