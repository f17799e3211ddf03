import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  importReaders,
  readImport
} from "./chunk-2U3SNKYC.js";
import "./chunk-H43CZHRF.js";
import "./chunk-HAFGS6XM.js";
import "./chunk-ZZLIJUAG.js";
import "./chunk-V6US4TFI.js";
export {
  importReaders,
  readImport
};
//# sourceMappingURL=read-import-4TRLRJD2.js.map
