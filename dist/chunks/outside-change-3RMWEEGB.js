import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  fingerprint
} from "./chunk-OWWKVRTR.js";
import {
  parseReportedChange,
  printReportedChange
} from "./chunk-XIDSZEOA.js";
import "./chunk-F6LC56Z3.js";
import "./chunk-6WNA7GQB.js";
import "./chunk-MI7Z7LUF.js";
import "./chunk-TETAPUMV.js";
import "./chunk-2DEEEDUW.js";
import "./chunk-V6US4TFI.js";

// src/jobs/outside-change.ts
var reportedChangeJob = {
  id: "outside-change",
  description: "note a change that was reported from outside on every open incident",
  read: async (reader, { payload }, { config }) => {
    const change = parseReportedChange(payload);
    const issues = await reader.issues({ labels: [config.labels.incident], state: "open" });
    return { change, incidents: issues.map(({ number }) => number) };
  },
  plan: ({ change, incidents }) => {
    const body = printReportedChange(change);
    const key = `change-${fingerprint(body)}`;
    return {
      plan: {
        changes: incidents.map((issue) => ({ kind: "comment", issue, key, body })),
        reasons: [
          `the change concerns ${incidents.length} open incident${incidents.length === 1 ? "" : "s"}`
        ]
      },
      output: null
    };
  }
};
export {
  reportedChangeJob
};
//# sourceMappingURL=outside-change-3RMWEEGB.js.map
