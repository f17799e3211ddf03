import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  timedLinesOf
} from "./chunk-2SD2JBXR.js";
import {
  isTimeProblem,
  readTime
} from "./chunk-KJGNHKXZ.js";
import {
  instantOf,
  instantOfEpoch
} from "./chunk-2DEEEDUW.js";

// src/timeline/import/json-values.ts
function objectOf(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
}
function objectsOf(value) {
  return Array.isArray(value) ? value.map(objectOf).filter((entry) => entry !== null) : [];
}
function stringOf(value) {
  return typeof value === "string" && value !== "" ? value : null;
}
function textAt(object, ...path) {
  let value = object;
  for (const key of path) {
    const inner = objectOf(value);
    if (inner === null || !Object.hasOwn(inner, key)) return null;
    value = inner[key];
  }
  return stringOf(value);
}
function webAddress(value) {
  return value !== null && /^https?:\/\//i.test(value) && value.length <= 2e3 && URL.canParse(value) ? value : null;
}

// src/timeline/import/alertmanager.ts
var alertmanagerReader = {
  id: "alertmanager",
  name: "Alertmanager webhook",
  description: "Webhook payload of Alertmanager (version 4)",
  recognizes: (_, json) => payloadsOf(json).some(
    (payload) => objectsOf(payload["alerts"]).some((alert) => typeof alert["startsAt"] === "string")
  ),
  read: (_, json) => {
    const told = payloadsOf(json).flatMap((payload) => objectsOf(payload["alerts"])).map(eventsOf);
    return {
      events: told.flatMap(({ events }) => events),
      problems: told.flatMap(({ problem }) => problem ?? [])
    };
  }
};
var payloadsOf = (json) => Array.isArray(json) ? objectsOf(json) : [objectOf(json) ?? {}];
function eventsOf(alert, index) {
  const from = instantOf(stringOf(alert["startsAt"]));
  if (from === null)
    return { events: [], problem: `Alert ${index + 1} has no time ("startsAt") and is left out` };
  const name = textAt(alert, "labels", "alertname") ?? "Alert";
  const about = textAt(alert, "annotations", "summary") ?? textAt(alert, "annotations", "message") ?? textAt(alert, "annotations", "description");
  const row = (at, verb) => ({
    at,
    text: `${verb} ${name}${about === null ? "" : `: ${about}`}`,
    actor: null,
    url: webAddress(stringOf(alert["generatorURL"])),
    zoneAssumed: false,
    approximate: false,
    remarks: []
  });
  const end = stringOf(alert["status"]) === "resolved" ? instantOf(stringOf(alert["endsAt"])) : null;
  return {
    events: [
      row(from, "Alert fired:"),
      ...end === null || end < from ? [] : [row(end, "Alert resolved:")]
    ]
  };
}

// src/timeline/import/gitlab.ts
var action = /^\s{0,3}\/timeline\s+(\S.{0,2000}?)\s*\|\s*([^|]{1,100})$/;
var gitlabReader = {
  id: "gitlab",
  name: "GitLab timeline commands",
  description: "Lines of `/timeline TEXT | TIME`",
  recognizes: (text) => text.split("\n", 2e3).some((line) => action.test(line.slice(0, 2200).trimEnd())),
  read: (text, _, context) => {
    const told = text.split("\n").map((line, index) => eventOf(line.slice(0, 2200).trimEnd(), index + 1, context));
    return {
      events: told.flatMap(({ event }) => event ?? []),
      problems: told.flatMap(({ problem }) => problem ?? [])
    };
  }
};
function eventOf(line, number, context) {
  const match = action.exec(line);
  if (!match)
    return /^\s{0,3}\/timeline\b/.test(line) ? { problem: `Line ${number} is not \`/timeline TEXT | TIME\` and is left out` } : {};
  const time = readTime(match[2] ?? "", context);
  if (isTimeProblem(time)) return { problem: `Line ${number}: ${time.problem}` };
  return {
    event: {
      at: time.at,
      ...time.until === void 0 ? {} : { until: time.until },
      text: match[1] ?? "",
      actor: null,
      url: null,
      zoneAssumed: time.zoneAssumed,
      approximate: time.approximate,
      remarks: time.remarks
    }
  };
}

// src/timeline/import/list.ts
var speaker = /^(?:<([\p{L}\p{N}_.@-]{1,40})>|@?([\p{L}\p{N}_.-]{1,40}):)\s+(?=\S)/u;
var heading = /^[> \t]{0,6}(?:\*\*|__)?@?([\p{L}\p{N}_.'-]{1,40}(?: [\p{L}\p{N}_.'-]{1,40}){0,2}?)(?:\*\*|__)?(?:\s?APP)?[ \t]{1,6}[[(]?((?:(?:today|yesterday) at )?\d{1,2}:\d\d(?::\d\d)?(?: ?[AP]M)?)[\])]?[ \t]{0,4}$/iu;
function fromChat(text) {
  const lines = text.split("\n");
  return lines.map((line, index) => {
    const said = heading.exec(line.slice(0, 160));
    if (said) return "";
    const above = index === 0 ? null : heading.exec((lines[index - 1] ?? "").slice(0, 160));
    return above === null || line.trim() === "" ? line : `${above[2] ?? ""} <${(above[1] ?? "").replace(/ /g, ".")}> ${line.replace(/^[> \t]{0,8}/, "")}`;
  }).join("\n");
}
var listReader = {
  id: "list",
  name: "list of times",
  description: "Plain list, Markdown table or chat log whose lines begin with a time",
  recognizes: () => true,
  read: (text, _, context) => {
    const lines = timedLinesOf(
      fromChat(text.replace(/\r\n?/g, "\n").replace(/^ {0,3}(?:`{3,}|~{3,}).*$/gm, "")),
      context,
      {}
    );
    return {
      events: lines.flatMap((line) => {
        if (line.at === null) return [];
        const said = speaker.exec(line.text);
        return [
          {
            at: line.at,
            ...line.until === void 0 ? {} : { until: line.until },
            text: said ? line.text.slice(said[0].length) : line.text,
            actor: said?.[1] ?? said?.[2] ?? null,
            url: null,
            zoneAssumed: line.zoneAssumed,
            approximate: line.approximate,
            remarks: line.remarks
          }
        ];
      }),
      problems: lines.filter((line) => line.backwards).slice(0, 20).map((line) => `Line ${line.line} goes back in time; kept at the time it gives`)
    };
  }
};

// src/timeline/import/pagerduty.ts
var noise = /* @__PURE__ */ new Set(["notify_log_entry", "assign_log_entry_dup"]);
var pagerdutyReader = {
  id: "pagerduty",
  name: "PagerDuty log entries",
  description: "Log entries of a PagerDuty incident",
  recognizes: (_, json) => entriesOf(json).some(
    (entry) => /_log_entry(?:_reference)?$/.test(stringOf(entry["type"]) ?? "")
  ),
  read: (_, json) => {
    const told = entriesOf(json).map(eventOf2);
    return {
      events: told.flatMap(({ event }) => event ?? []),
      problems: told.flatMap(({ problem }) => problem ?? [])
    };
  }
};
function entriesOf(json) {
  return objectsOf(Array.isArray(json) ? json : objectOf(json)?.["log_entries"]);
}
function eventOf2(entry, index) {
  const type = stringOf(entry["type"]) ?? "";
  if (noise.has(type)) return {};
  const at = instantOf(stringOf(entry["created_at"]));
  if (at === null)
    return { problem: `Log entry ${index + 1} has no time ("created_at") and is left out` };
  const words = stringOf(entry["summary"]) ?? textAt(entry, "channel", "summary") ?? type.replace(/_log_entry$/, "").replace(/_/g, " ");
  const detail = textAt(entry, "channel", "subject") ?? textAt(entry, "channel", "details", "summary") ?? (type.startsWith("annotate") ? textAt(entry, "channel", "summary") : null);
  return {
    event: {
      at,
      text: detail !== null && !words.includes(detail) ? `${words}: ${detail}` : words,
      actor: textAt(entry, "agent", "summary"),
      url: webAddress(stringOf(entry["html_url"])),
      zoneAssumed: false,
      approximate: false,
      remarks: []
    }
  };
}

// src/timeline/import/slack.ts
var noise2 = /* @__PURE__ */ new Set([
  "channel_join",
  "channel_leave",
  "channel_topic",
  "channel_purpose",
  "channel_name",
  "channel_archive",
  "channel_convert_to_private",
  "group_join",
  "group_leave",
  "bot_add",
  "bot_remove",
  "pinned_item",
  "message_deleted",
  "tombstone"
]);
var slackReader = {
  id: "slack",
  name: "Slack export",
  description: "Channel JSON of a Slack export",
  recognizes: (_, json) => messagesOf(json).some((message) => isStamp(message["ts"])),
  read: (_, json) => {
    const messages = messagesOf(json);
    const names = namesOf(messages);
    const told = messages.map((message, index) => eventOf3(message, names, index));
    return {
      events: told.flatMap(({ event }) => event ?? []),
      problems: told.flatMap(({ problem }) => problem ?? [])
    };
  }
};
function messagesOf(json) {
  return objectsOf(Array.isArray(json) ? json : objectOf(json)?.["messages"]);
}
var isStamp = (value) => typeof value === "string" && /^\d{9,11}(?:\.\d{1,9})?$/.test(value);
function namesOf(messages) {
  return new Map(
    messages.flatMap((message) => {
      const [id, name] = [stringOf(message["user"]), nameIn(message)];
      return id === null || name === null ? [] : [[id, name]];
    })
  );
}
function nameIn(message) {
  return textAt(message, "user_profile", "display_name") ?? textAt(message, "user_profile", "name") ?? textAt(message, "user_profile", "real_name") ?? stringOf(message["username"]) ?? textAt(message, "bot_profile", "name");
}
function eventOf3(message, names, index) {
  const stamp = message["ts"];
  if (noise2.has(stringOf(message["subtype"]) ?? "")) return {};
  const text = plainSlack(wordsOf(message), names);
  if (text === "") return {};
  if (!isStamp(stamp))
    return { problem: `Message ${index + 1} has no time ("ts") and is left out` };
  const user = stringOf(message["user"]);
  const actor = nameIn(message) ?? (user === null ? null : names.get(user) ?? user);
  return {
    event: {
      at: instantOfEpoch(Number(stamp)),
      text,
      actor,
      url: stringOf(message["permalink"]),
      zoneAssumed: false,
      approximate: false,
      remarks: []
    }
  };
}
function wordsOf(message) {
  const own = stringOf(message["text"]);
  if (own !== null) return own;
  return objectsOf(message["attachments"]).map(
    (attachment) => [attachment["title"], attachment["text"], attachment["fallback"]].map(stringOf).find((part) => part !== null) ?? ""
  ).join(" ");
}
function plainSlack(text, names) {
  return text.slice(0, 4e4).replace(
    /<@([A-Z0-9]{1,20})(?:\|([^<>]{1,100}))?>/g,
    (_, id, label) => `@${label ?? names.get(id) ?? id}`
  ).replace(/<#[A-Z0-9]{1,20}\|([^<>]{0,100})>/g, "#$1").replace(/<!(?:subteam\^[A-Z0-9]{1,20}\|)?([^<>|]{1,60})(?:\|[^<>]{0,60})?>/g, "@$1").replace(
    /<(https?:[^<>|\s]{1,2000})(?:\|([^<>]{1,500}))?>/g,
    (_, url, label) => label ?? url
  ).replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&").trim();
}

// src/timeline/import/read-import.ts
var importReaders = [
  slackReader,
  pagerdutyReader,
  alertmanagerReader,
  gitlabReader,
  listReader
];
var maxCharacters = 2e7;
function readImport(text, context, format) {
  const body = text.replace(/^\ufeff/, "").slice(0, maxCharacters);
  const json = parsed(body);
  const reader = importReaders.find(
    ({ id, recognizes }) => format === void 0 ? recognizes(body, json) : id === format
  ) ?? listReader;
  const { events, problems } = reader.read(body, json, context);
  const sorted = unique(events).sort((a, b) => a.at < b.at ? -1 : a.at > b.at ? 1 : 0);
  return {
    format: reader.id,
    name: reader.name,
    events: sorted,
    problems: [...problems, ...sorted.length === 0 ? [emptyProblem(json)] : []]
  };
}
function emptyProblem(json) {
  return json === void 0 ? 'No line begins with a time; expected lines like "14:03 UTC errors rise" or a table with a time column' : "No events found; expected a Slack channel export, PagerDuty log entries or an Alertmanager payload";
}
function parsed(text) {
  if (!/^\s*[[{]/.test(text.slice(0, 1e3)) || /^\s*\[\d{1,4}[-:.]/.test(text.slice(0, 1e3)))
    return void 0;
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function unique(events) {
  return [
    ...new Map(
      events.map((event) => [`${event.at} ${event.actor ?? ""} ${event.text}`, event])
    ).values()
  ];
}

export {
  importReaders,
  readImport
};
//# sourceMappingURL=chunk-SQQ7FRZ7.js.map
