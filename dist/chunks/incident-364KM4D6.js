import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  planScaffold,
  readScaffoldFacts
} from "./chunk-2CG26HGZ.js";
import "./chunk-LL27ES3N.js";
import "./chunk-5CPRDJYE.js";
import "./chunk-YGFJFBSP.js";
import "./chunk-LQ5ZQCRT.js";
import "./chunk-24LCAH7O.js";
import {
  planCorrelation
} from "./chunk-JM6BRH7A.js";
import "./chunk-4VVPJZ4C.js";
import {
  planTimeline
} from "./chunk-RMPBFEH2.js";
import "./chunk-AV4MRH4O.js";
import {
  incidentFromFacts,
  isIncident,
  readIncidentFacts,
  viewOf
} from "./chunk-3O7GSZIR.js";
import "./chunk-GLFZUD3F.js";
import "./chunk-F6LC56Z3.js";
import "./chunk-6WNA7GQB.js";
import "./chunk-QO66V34Q.js";
import "./chunk-MI7Z7LUF.js";
import "./chunk-5FPIBZHY.js";
import {
  mayCommand
} from "./chunk-4IQFE673.js";
import "./chunk-KUQAX23D.js";
import "./chunk-4ZEMNWTY.js";
import "./chunk-T7I22VXX.js";
import "./chunk-TETAPUMV.js";
import "./chunk-FIXHLPIN.js";
import "./chunk-OXIAMV4T.js";
import "./chunk-VEUJSTIN.js";
import "./chunk-THCRNDOF.js";
import "./chunk-C4IRBD75.js";
import "./chunk-2DEEEDUW.js";
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
  return {
    incident,
    scaffold: postmortem && await wantsPostmortem(reader, incident, setting) ? await readScaffoldFacts(reader, incident, setting) : null
  };
}
async function wantsPostmortem(reader, facts, setting) {
  const { config } = setting;
  if (!isIncident({ facts, config })) return false;
  const incident = incidentFromFacts(facts, config);
  if (incident.withdrawn || incident.postmortemRequested) return !incident.withdrawn;
  if (incident.open || facts.issue.stateReason === "not_planned" || facts.issue.stateReason === "duplicate")
    return false;
  return closedByOneOfUs(reader, facts, setting);
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
function planWhole(facts, setting) {
  const view = viewOf(facts.incident, setting.config);
  const parts = [planTimeline(view, setting), planCorrelation(view)];
  const scaffold = facts.scaffold === null ? null : planScaffold(facts.scaffold, view, setting);
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
  incidentCommand
};
//# sourceMappingURL=incident-364KM4D6.js.map
