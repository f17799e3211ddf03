import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  githubIssues
} from "./chunk-B4PQKM2P.js";
import "./chunk-V6US4TFI.js";
export {
  githubIssues
};
//# sourceMappingURL=github-issues-P7VDEXLZ.js.map
