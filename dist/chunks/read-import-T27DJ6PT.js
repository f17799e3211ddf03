import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  importReaders,
  readImport
} from "./chunk-2VKQ376D.js";
import "./chunk-37MP2YAF.js";
import "./chunk-HAFGS6XM.js";
import "./chunk-ZZLIJUAG.js";
import "./chunk-V6US4TFI.js";
export {
  importReaders,
  readImport
};
//# sourceMappingURL=read-import-T27DJ6PT.js.map
