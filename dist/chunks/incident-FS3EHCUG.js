import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  planScaffold,
  readScaffoldFacts
} from "./chunk-QVYF3SEZ.js";
import "./chunk-NDPKNPRU.js";
import "./chunk-DHH6YWNS.js";
import "./chunk-AOXRXNR2.js";
import "./chunk-LQ5ZQCRT.js";
import "./chunk-24LCAH7O.js";
import {
  planCorrelation
} from "./chunk-NC3AY4KX.js";
import "./chunk-6YKQPSKH.js";
import {
  planTimeline
} from "./chunk-LIAKRW4W.js";
import "./chunk-MVICO6LD.js";
import {
  incidentFromFacts,
  isIncident,
  readIncidentFacts,
  viewOf
} from "./chunk-HFDAYC7J.js";
import "./chunk-6B7OQT2I.js";
import "./chunk-LKON26FB.js";
import "./chunk-6WNA7GQB.js";
import "./chunk-LJNXLW7O.js";
import "./chunk-MI7Z7LUF.js";
import "./chunk-Q6UADS5C.js";
import {
  mayCommand
} from "./chunk-KNMCCFCG.js";
import "./chunk-GETJR2PJ.js";
import "./chunk-NAGHIHMW.js";
import "./chunk-EN7IQKCU.js";
import "./chunk-Y3MG5MUO.js";
import "./chunk-37MP2YAF.js";
import "./chunk-HAFGS6XM.js";
import "./chunk-2UCSCEE4.js";
import "./chunk-THCRNDOF.js";
import "./chunk-C4IRBD75.js";
import "./chunk-ZZLIJUAG.js";
import "./chunk-V6US4TFI.js";

// src/commands/incident.ts
var incidentCommand = {
  id: "incident",
  description: "timeline and correlation of one incident; its postmortem too, once it is closed",
  read: readWhole,
  plan: planWhole
};
async function readWhole(reader, { issue, postmortem = true }, setting) {
  const incident = await readIncidentFacts(reader, issue, setting.config, setting.now);
  return { incident, scaffold: postmortem && await wantsPostmortem(reader, incident, setting) ? await readScaffoldFacts(reader, incident, setting) : null };
}
async function wantsPostmortem(reader, facts, setting) {
  const { config } = setting;
  if (!isIncident({ facts, config })) return false;
  const incident = incidentFromFacts(facts, config);
  if (incident.withdrawn || incident.postmortemRequested) return !incident.withdrawn;
  if (incident.open || facts.issue.stateReason === "not_planned" || facts.issue.stateReason === "duplicate") return false;
  return closedByOneOfUs(reader, facts, setting);
}
async function closedByOneOfUs(reader, facts, { config, log }) {
  const closer = [...facts.issueEvents].reverse().find(({ event }) => event === "closed")?.actor;
  if (closer === void 0 || closer.type === "Bot") return true;
  const permissions = Object.hasOwn(facts.permissions, closer.login) ? facts.permissions : { [closer.login]: await reader.permission(closer.login) };
  if (mayCommand(permissions, closer.login, config)) return true;
  log(`#${facts.issue.number} was closed by somebody without ${config.commands.permission} access; /postmortem by somebody with it opens the postmortem`);
  return false;
}
function planWhole(facts, setting) {
  const view = viewOf(facts.incident, setting.config);
  const parts = [planTimeline(view, setting), planCorrelation(view)];
  const scaffold = facts.scaffold === null ? null : planScaffold(facts.scaffold, view, setting);
  const plans = [...parts.map(({ plan }) => plan), ...scaffold === null ? [] : [scaffold.plan]];
  return {
    plan: { changes: plans.flatMap(({ changes }) => changes), reasons: [...new Set(plans.flatMap(({ reasons }) => reasons))] },
    output: { view, scaffold: scaffold?.output ?? null }
  };
}
export {
  incidentCommand
};
//# sourceMappingURL=incident-FS3EHCUG.js.map
