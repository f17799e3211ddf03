import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  checkName,
  isPostmortem,
  planReview,
  review
} from "./chunk-QGYG3UBD.js";
import "./chunk-5CPRDJYE.js";
import "./chunk-NPIK2TIK.js";
import "./chunk-YGFJFBSP.js";
import "./chunk-LQ5ZQCRT.js";
import "./chunk-OWWKVRTR.js";
import "./chunk-24LCAH7O.js";
import "./chunk-F6LC56Z3.js";
import "./chunk-4ZEMNWTY.js";
import "./chunk-TETAPUMV.js";
import "./chunk-2DEEEDUW.js";
import "./chunk-V6US4TFI.js";
export {
  checkName,
  isPostmortem,
  planReview,
  review
};
//# sourceMappingURL=review-45REL4UE.js.map
