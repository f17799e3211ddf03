import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  notAnIncident,
  planTimeline,
  timelineJob
} from "./chunk-AZOBY6V6.js";
import "./chunk-IYNLMMBD.js";
import "./chunk-5L4IIVNL.js";
import "./chunk-XIDSZEOA.js";
import "./chunk-F6LC56Z3.js";
import "./chunk-6WNA7GQB.js";
import "./chunk-QO66V34Q.js";
import "./chunk-MI7Z7LUF.js";
import "./chunk-5STWLTW6.js";
import "./chunk-KJK32FIC.js";
import "./chunk-KUQAX23D.js";
import "./chunk-4ZEMNWTY.js";
import "./chunk-COVOLZUP.js";
import "./chunk-TETAPUMV.js";
import "./chunk-2SD2JBXR.js";
import "./chunk-KJGNHKXZ.js";
import "./chunk-VEUJSTIN.js";
import "./chunk-THCRNDOF.js";
import "./chunk-C4IRBD75.js";
import "./chunk-2DEEEDUW.js";
import "./chunk-V6US4TFI.js";
export {
  notAnIncident,
  planTimeline,
  timelineJob
};
//# sourceMappingURL=timeline-ZVVDUW4J.js.map
