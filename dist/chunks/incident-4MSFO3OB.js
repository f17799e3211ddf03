import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  planScaffold,
  readScaffoldFacts
} from "./chunk-MQNQ2Z5G.js";
import "./chunk-GK6GMXKQ.js";
import "./chunk-UNFYLIJC.js";
import "./chunk-255O22ES.js";
import "./chunk-LQ5ZQCRT.js";
import "./chunk-24LCAH7O.js";
import {
  planCorrelation
} from "./chunk-PHTIMMPU.js";
import "./chunk-JRQ24BIO.js";
import {
  planTimeline
} from "./chunk-AZOBY6V6.js";
import "./chunk-IYNLMMBD.js";
import {
  buildIncidentView,
  incidentFromFacts,
  isIncident,
  readIncidentFacts
} from "./chunk-5L4IIVNL.js";
import "./chunk-XIDSZEOA.js";
import "./chunk-F6LC56Z3.js";
import "./chunk-6WNA7GQB.js";
import "./chunk-QO66V34Q.js";
import "./chunk-MI7Z7LUF.js";
import "./chunk-5STWLTW6.js";
import {
  mayCommand
} from "./chunk-KJK32FIC.js";
import "./chunk-KUQAX23D.js";
import "./chunk-4ZEMNWTY.js";
import "./chunk-COVOLZUP.js";
import "./chunk-TETAPUMV.js";
import "./chunk-2SD2JBXR.js";
import "./chunk-KJGNHKXZ.js";
import "./chunk-VEUJSTIN.js";
import "./chunk-THCRNDOF.js";
import "./chunk-C4IRBD75.js";
import "./chunk-2DEEEDUW.js";
import "./chunk-V6US4TFI.js";

// src/jobs/incident.ts
var incidentJob = {
  id: "incident",
  description: "timeline and correlation of one incident; its postmortem too, once it is closed",
  read: readWhole,
  plan: planWhole
};
async function readWhole(reader, { issue, postmortem = true }, context) {
  const incident = await readIncidentFacts(reader, issue, context.config, context.now);
  return {
    incident,
    scaffold: postmortem && await wantsPostmortem(reader, incident, context) ? await readScaffoldFacts(reader, incident, context) : null
  };
}
async function wantsPostmortem(reader, facts, context) {
  const { config } = context;
  if (!isIncident({ facts, config })) return false;
  const incident = incidentFromFacts(facts, config);
  if (incident.withdrawn || incident.postmortemRequested) return !incident.withdrawn;
  if (incident.open || facts.issue.stateReason === "not_planned" || facts.issue.stateReason === "duplicate")
    return false;
  return closedByOneOfUs(reader, facts, context);
}
async function closedByOneOfUs(reader, facts, { config, log }) {
  const closer = [...facts.issueEvents].reverse().find(({ event }) => event === "closed")?.actor;
  if (closer === void 0 || closer.type === "Bot") return true;
  const permissions = Object.hasOwn(facts.permissions, closer.login) ? facts.permissions : { [closer.login]: await reader.permission(closer.login) };
  if (mayCommand(permissions, closer.login, config)) return true;
  log(
    `#${facts.issue.number} was closed by somebody without ${config.commands.permission} access; /postmortem by somebody with it opens the postmortem`
  );
  return false;
}
function planWhole(facts, context) {
  const view = buildIncidentView(facts.incident, context.config);
  const parts = [planTimeline(view, context), planCorrelation(view)];
  const scaffold = facts.scaffold === null ? null : planScaffold(facts.scaffold, view, context);
  const plans = [...parts.map(({ plan }) => plan), ...scaffold === null ? [] : [scaffold.plan]];
  return {
    plan: {
      changes: plans.flatMap(({ changes }) => changes),
      reasons: [...new Set(plans.flatMap(({ reasons }) => reasons))]
    },
    output: { view, scaffold: scaffold?.output ?? null }
  };
}
export {
  incidentJob
};
//# sourceMappingURL=incident-4MSFO3OB.js.map
