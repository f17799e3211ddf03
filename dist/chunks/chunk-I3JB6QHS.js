import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  fingerprint
} from "./chunk-OWWKVRTR.js";
import {
  readImport
} from "./chunk-SQQ7FRZ7.js";
import {
  importMarkerKind,
  printImports
} from "./chunk-COVOLZUP.js";

// src/jobs/import.ts
var importJob = {
  id: "import",
  description: "put rows of another log on the incident",
  read: async (reader, { issue, text, source }, { config }) => {
    const { createdAt } = await reader.issue(issue);
    return {
      issue,
      source,
      imported: readImport(text, { postedAt: createdAt, zone: config.timeZone })
    };
  },
  plan: ({ issue, source, imported }) => {
    const pages = imported.events.length === 0 ? [] : printImports(imported, source);
    return {
      plan: {
        changes: pages.map(({ body }, index) => ({
          kind: "comment",
          issue,
          key: importMarkerKind,
          part: `${fingerprint(source)}-${index + 1}`,
          body
        })),
        reasons: [`${imported.events.length} rows were understood in ${source}`]
      },
      output: imported
    };
  }
};

export {
  importJob
};
//# sourceMappingURL=chunk-I3JB6QHS.js.map
