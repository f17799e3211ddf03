import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  githubIssues
} from "./chunk-V47J4LVE.js";
import "./chunk-V6US4TFI.js";
export {
  githubIssues
};
//# sourceMappingURL=github-issues-X7NBE6PP.js.map
