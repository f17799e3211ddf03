import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  isPostmortem
} from "./chunk-HAZGWDWP.js";

// src/jobs/published.ts
var documentsPerRun = 50;
async function readPublished(reader, directory) {
  const entries = (await reader.directory(directory)).filter(
    ({ path, kind }) => kind === "file" && isPostmortem({ path, status: "modified" }, directory)
  );
  const newest = [...entries].sort((a, b) => a.path < b.path ? 1 : -1).slice(0, documentsPerRun);
  const documents = [];
  for (const { path } of newest) {
    const file = await reader.file(path);
    if (file !== null) documents.push(file);
  }
  return { documents, omitted: entries.length - newest.length };
}

export {
  readPublished
};
//# sourceMappingURL=chunk-SQQX2BCZ.js.map
