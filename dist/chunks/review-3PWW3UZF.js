import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  checkName,
  isPostmortem,
  planReview,
  reviewJob
} from "./chunk-HAZGWDWP.js";
import "./chunk-UNFYLIJC.js";
import "./chunk-JPW4BYCE.js";
import "./chunk-255O22ES.js";
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
  reviewJob
};
//# sourceMappingURL=review-3PWW3UZF.js.map
