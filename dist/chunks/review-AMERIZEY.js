import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  checkName,
  isPostmortem,
  planReview,
  review
} from "./chunk-6N42LYOF.js";
import "./chunk-DHH6YWNS.js";
import "./chunk-VYSUYTNO.js";
import "./chunk-AOXRXNR2.js";
import "./chunk-LQ5ZQCRT.js";
import "./chunk-OWWKVRTR.js";
import "./chunk-24LCAH7O.js";
import "./chunk-LKON26FB.js";
import "./chunk-NAGHIHMW.js";
import "./chunk-Y3MG5MUO.js";
import "./chunk-ZZLIJUAG.js";
import "./chunk-V6US4TFI.js";
export {
  checkName,
  isPostmortem,
  planReview,
  review
};
//# sourceMappingURL=review-AMERIZEY.js.map
