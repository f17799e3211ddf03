import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  reviewRules
} from "./chunk-JPW4BYCE.js";
import "./chunk-255O22ES.js";
import "./chunk-LQ5ZQCRT.js";
import "./chunk-24LCAH7O.js";
import "./chunk-V6US4TFI.js";
export {
  reviewRules
};
//# sourceMappingURL=rules-J6UCHWAE.js.map
