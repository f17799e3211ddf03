import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  importReaders,
  readImport
} from "./chunk-SQQ7FRZ7.js";
import "./chunk-2SD2JBXR.js";
import "./chunk-KJGNHKXZ.js";
import "./chunk-2DEEEDUW.js";
import "./chunk-V6US4TFI.js";
export {
  importReaders,
  readImport
};
//# sourceMappingURL=read-import-A3UHRRG5.js.map
