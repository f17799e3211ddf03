import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  correlationSignals
} from "./chunk-5STWLTW6.js";
import "./chunk-C4IRBD75.js";
import "./chunk-2DEEEDUW.js";
import "./chunk-V6US4TFI.js";
export {
  correlationSignals
};
//# sourceMappingURL=signals-RKBK7YPK.js.map
