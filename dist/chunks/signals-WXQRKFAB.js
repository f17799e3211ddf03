import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  correlationSignals
} from "./chunk-Q6UADS5C.js";
import "./chunk-C4IRBD75.js";
import "./chunk-ZZLIJUAG.js";
import "./chunk-V6US4TFI.js";
export {
  correlationSignals
};
//# sourceMappingURL=signals-WXQRKFAB.js.map
