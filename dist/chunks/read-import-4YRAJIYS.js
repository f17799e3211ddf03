import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  importReaders,
  readImport
} from "./chunk-IAJ75MEK.js";
import "./chunk-FIXHLPIN.js";
import "./chunk-OXIAMV4T.js";
import "./chunk-2DEEEDUW.js";
import "./chunk-V6US4TFI.js";
export {
  importReaders,
  readImport
};
//# sourceMappingURL=read-import-4YRAJIYS.js.map
