import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  redact
} from "./chunk-VEUJSTIN.js";

// src/follow-ups/follow-ups.ts
var followUpStates = [
  "overdue",
  "untracked",
  "tracked",
  "unknown",
  "done",
  "declined"
];

// src/render/follow-ups/json.ts
function followUpsJson(followUps) {
  return { followUps: followUps.map(entryOf), counts: countStates(followUps) };
}
function countStates(followUps) {
  const counts = Object.fromEntries(followUpStates.map((state) => [state, 0]));
  for (const { state } of followUps) counts[state] += 1;
  return counts;
}
function entryOf({
  key,
  item,
  postmortem,
  state,
  issue,
  daysLate,
  dueAt
}) {
  return {
    key,
    text: redact(item.text).text,
    type: item.type,
    owner: item.owner,
    due: dueAt === null ? null : dueAt.slice(0, 10),
    state,
    daysLate,
    tracking: item.tracking,
    issue: issue === null ? null : {
      number: issue.number,
      url: issue.url,
      state: issue.state,
      stateReason: issue.stateReason
    },
    postmortem: {
      path: postmortem.path,
      incident: postmortem.incident,
      title: redact(postmortem.title).text
    },
    line: item.span.line
  };
}

// src/render/follow-ups/order.ts
function countsLine(followUps) {
  const counts = countStates(followUps);
  const parts = followUpStates.filter((state) => counts[state] > 0).map((state) => `${counts[state]} ${state}`);
  return `${followUps.length} ${followUps.length === 1 ? "follow-up" : "follow-ups"}: ${parts.join(", ")}`;
}
function byUrgency(followUps) {
  const rank = (followUp) => `${followUpStates.indexOf(followUp.state)} ${followUp.dueAt ?? "9"}`;
  return [...followUps].sort(
    (a, b) => rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : a.item.span.start - b.item.span.start
  );
}

export {
  followUpsJson,
  countsLine,
  byUrgency
};
//# sourceMappingURL=chunk-MWN75A4T.js.map
