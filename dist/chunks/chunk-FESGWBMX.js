import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  perform
} from "./chunk-LIFB3RE2.js";
import {
  readConfig
} from "./chunk-7VCY223S.js";
import {
  plusSeconds
} from "./chunk-2DEEEDUW.js";

// src/registry.ts
var commands = {
  incident: async () => (await import("./incident-364KM4D6.js")).incidentCommand,
  timeline: async () => (await import("./timeline-YQCIFSKF.js")).timeline,
  correlate: async () => (await import("./correlate-ZQYI7JX7.js")).correlateCommand,
  scaffold: async () => (await import("./scaffold-OC3MW266.js")).scaffold,
  review: async () => (await import("./review-45REL4UE.js")).review,
  "follow-ups": async () => (await import("./follow-ups-Y4IGK4TK.js")).followUps,
  import: async () => (await import("./import-QHRUYUIX.js")).importCommand,
  "outside-change": async () => (await import("./outside-change-4B6A67P2.js")).outsideChange
};

// src/jobs.ts
var incidentsPerRun = 10;
var lookBackDays = 14;
async function settingFor(reader, rest) {
  const { config, problems } = await readConfig(reader);
  return { ...rest, config, configProblems: problems };
}
async function runJobs(jobs, work) {
  const reports = [];
  for (const job of jobs) for (const one of await runJob(job, work)) reports.push(one);
  return reports;
}
async function runJob(job, work) {
  switch (job.kind) {
    case "incident":
      return incident(job.issue, work);
    case "respond":
      return incident(job.issue, work, false);
    case "timeline":
      return [
        viewReport(
          "timeline",
          job.issue,
          await run(await commands.timeline(), { issue: job.issue }, work)
        )
      ];
    case "correlate":
      return [
        viewReport(
          "correlation",
          job.issue,
          await run(await commands.correlate(), { issue: job.issue }, work)
        )
      ];
    case "scaffold":
      return scaffolded(
        job.issue,
        await run(await commands.scaffold(), { issue: job.issue }, work),
        work
      );
    case "open-incidents":
      return incidents(
        await openIncidents(work),
        `no incident is open (${job.reason})`,
        work,
        false
      );
    case "sweep":
      return incidents(
        await recentIncidents(work),
        "no incident is open or was closed lately",
        work
      );
    case "review":
      return [await reviewed(job.pull, work)];
    case "follow-ups":
      return [await followed(work)];
    case "outside-change": {
      const done = await run(await commands["outside-change"](), { payload: job.payload }, work);
      return [
        {
          title: "change reported from outside",
          plan: done.plan,
          applied: done.applied,
          output: { kind: "none" }
        }
      ];
    }
  }
}
function run(command, input, { forge, setting, apply }) {
  return perform(command, input, { reader: forge.reader, forge }, setting, apply);
}
async function incident(issue, work, postmortem = true) {
  const done = await run(await commands.incident(), { issue, postmortem }, work);
  const report = {
    title: `incident #${issue}`,
    plan: done.plan,
    applied: done.applied,
    output: { kind: "incident", ...done.output }
  };
  return [report, ...await reviewOfOurs(done.applied, work)];
}
async function scaffolded(issue, done, work) {
  const report = {
    title: `postmortem of #${issue}`,
    plan: done.plan,
    applied: done.applied,
    output: { kind: "incident", view: done.output.view, scaffold: done.output }
  };
  return [report, ...await reviewOfOurs(done.applied, work)];
}
async function reviewOfOurs(applied, work) {
  const pushed = applied.some(
    ({ change, outcome }) => change.kind === "file" && (outcome === "created" || outcome === "updated")
  );
  const pull = applied.find(
    ({ change, outcome }) => change.kind === "pull-request" && outcome !== "failed" && outcome !== "skipped"
  )?.number;
  return pushed && pull !== void 0 ? [await reviewed(pull, work, true)] : [];
}
function viewReport(what, issue, done) {
  return {
    title: `${what} of #${issue}`,
    plan: done.plan,
    applied: done.applied,
    output: { kind: "incident", view: done.output, scaffold: null }
  };
}
async function reviewed(pull, work, ours = false) {
  const done = await run(await commands.review(), { pull, ours }, work);
  return {
    title: `review of pull request #${pull}`,
    plan: done.plan,
    applied: done.applied,
    output: { kind: "review", review: done.output, pull, ours }
  };
}
async function followed(work) {
  const done = await run(await commands["follow-ups"](), {}, work);
  return {
    title: "follow-ups",
    plan: done.plan,
    applied: done.applied,
    output: { kind: "follow-ups", followUps: done.output }
  };
}
async function incidents(numbers, none, work, postmortem = true) {
  if (numbers.length === 0)
    return [
      {
        title: "incidents",
        plan: { changes: [], reasons: [none] },
        applied: [],
        output: { kind: "none" }
      }
    ];
  if (numbers.length > incidentsPerRun)
    work.setting.log(`${numbers.length - incidentsPerRun} further incidents wait for the next run`);
  const reports = [];
  for (const number of numbers.slice(0, incidentsPerRun))
    reports.push(...await incident(number, work, postmortem));
  return reports;
}
async function openIncidents({ forge, setting }) {
  const issues = await forge.reader.issues({
    labels: [setting.config.labels.incident],
    state: "open"
  });
  return issues.map(({ number }) => number).sort((a, b) => b - a);
}
async function recentIncidents({ forge, setting }) {
  const { labels, postmortem } = setting.config;
  const since = plusSeconds(setting.now, -lookBackDays * 86400);
  const issues = await forge.reader.issues({ labels: [labels.incident], state: "all", since });
  const waiting = [];
  for (const { number, state } of [...issues].sort((a, b) => b.number - a.number)) {
    const settled = state === "closed" && (await forge.reader.pullRequests({
      head: `${postmortem.branchPrefix}${number}`,
      state: "all"
    })).length > 0;
    if (!settled) waiting.push(number);
  }
  return waiting;
}

export {
  settingFor,
  runJobs
};
//# sourceMappingURL=chunk-FESGWBMX.js.map
