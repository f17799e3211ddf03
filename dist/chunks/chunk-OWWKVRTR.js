import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);

// src/markdown/fingerprint.ts
import { createHash } from "node:crypto";
function fingerprint(text) {
  return createHash("sha256").update(text, "utf8").digest("hex").slice(0, 12);
}

export {
  fingerprint
};
//# sourceMappingURL=chunk-OWWKVRTR.js.map
