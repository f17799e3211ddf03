import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  runJob
} from "./chunk-ZRT2VM77.js";
import {
  readConfig
} from "./chunk-HL5IYM5Y.js";
import {
  plusSeconds
} from "./chunk-2DEEEDUW.js";

// src/registry.ts
var jobs = {
  incident: async () => (await import("./incident-4MSFO3OB.js")).incidentJob,
  timeline: async () => (await import("./timeline-ZVVDUW4J.js")).timelineJob,
  correlate: async () => (await import("./correlate-XTNHY3BM.js")).correlateJob,
  scaffold: async () => (await import("./scaffold-RFQCBXY2.js")).scaffoldJob,
  review: async () => (await import("./review-3PWW3UZF.js")).reviewJob,
  "follow-ups": async () => (await import("./follow-ups-ZJFSG2L4.js")).followUps,
  import: async () => (await import("./import-OEKZFQQL.js")).importJob,
  "outside-change": async () => (await import("./outside-change-3RMWEEGB.js")).reportedChangeJob
};

// src/action/jobs.ts
var maxIncidentsPerRun = 10;
var lookBackDays = 14;
async function readRunContext(reader, rest) {
  const { config, problems } = await readConfig(reader);
  return { ...rest, config, configProblems: problems };
}
async function runRequests(jobs2, work) {
  const reports = [];
  for (const job of jobs2) for (const one of await runRequest(job, work)) reports.push(one);
  return reports;
}
async function runRequest(job, work) {
  switch (job.kind) {
    case "incident":
      return runIncident(job.issue, work);
    case "respond":
      return runIncident(job.issue, work, false);
    case "timeline":
      return [
        viewReport(
          "timeline",
          job.issue,
          await run(await jobs.timeline(), { issue: job.issue }, work)
        )
      ];
    case "correlate":
      return [
        viewReport(
          "correlation",
          job.issue,
          await run(await jobs.correlate(), { issue: job.issue }, work)
        )
      ];
    case "scaffold":
      return scaffoldReports(
        job.issue,
        await run(await jobs.scaffold(), { issue: job.issue }, work),
        work
      );
    case "open-incidents":
      return runIncidents(
        await openIncidents(work),
        `no incident is open (${job.reason})`,
        work,
        false
      );
    case "sweep":
      return runIncidents(
        await recentIncidents(work),
        "no incident is open or was closed lately",
        work
      );
    case "review":
      return [await runReview(job.pull, work)];
    case "follow-ups":
      return [await runFollowUps(work)];
    case "outside-change": {
      const done = await run(await jobs["outside-change"](), { payload: job.payload }, work);
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
function run(job, input, { repository, context, apply }) {
  return runJob(job, input, { reader: repository.reader, repository }, context, apply);
}
async function runIncident(issue, work, postmortem = true) {
  const done = await run(await jobs.incident(), { issue, postmortem }, work);
  const report = {
    title: `incident #${issue}`,
    plan: done.plan,
    applied: done.applied,
    output: { kind: "incident", ...done.output }
  };
  return [report, ...await reviewOfOurs(done.applied, work)];
}
async function scaffoldReports(issue, done, work) {
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
  return pushed && pull !== void 0 ? [await runReview(pull, work, true)] : [];
}
function viewReport(what, issue, done) {
  return {
    title: `${what} of #${issue}`,
    plan: done.plan,
    applied: done.applied,
    output: { kind: "incident", view: done.output, scaffold: null }
  };
}
async function runReview(pull, work, ours = false) {
  const done = await run(await jobs.review(), { pull, ours }, work);
  return {
    title: `review of pull request #${pull}`,
    plan: done.plan,
    applied: done.applied,
    output: { kind: "review", review: done.output, pull, ours }
  };
}
async function runFollowUps(work) {
  const done = await run(await jobs["follow-ups"](), {}, work);
  return {
    title: "follow-ups",
    plan: done.plan,
    applied: done.applied,
    output: { kind: "follow-ups", followUps: done.output }
  };
}
async function runIncidents(numbers, none, work, postmortem = true) {
  if (numbers.length === 0)
    return [
      {
        title: "incidents",
        plan: { changes: [], reasons: [none] },
        applied: [],
        output: { kind: "none" }
      }
    ];
  if (numbers.length > maxIncidentsPerRun)
    work.context.log(
      `${numbers.length - maxIncidentsPerRun} further incidents wait for the next run`
    );
  const reports = [];
  for (const number of numbers.slice(0, maxIncidentsPerRun))
    reports.push(...await runIncident(number, work, postmortem));
  return reports;
}
async function openIncidents({ repository, context }) {
  const issues = await repository.reader.issues({
    labels: [context.config.labels.incident],
    state: "open"
  });
  return issues.map(({ number }) => number).sort((a, b) => b - a);
}
async function recentIncidents({ repository, context }) {
  const { labels, postmortem } = context.config;
  const since = plusSeconds(context.now, -lookBackDays * 86400);
  const issues = await repository.reader.issues({ labels: [labels.incident], state: "all", since });
  const waiting = [];
  for (const { number, state } of [...issues].sort((a, b) => b.number - a.number)) {
    const settled = state === "closed" && (await repository.reader.pullRequests({
      head: `${postmortem.branchPrefix}${number}`,
      state: "all"
    })).length > 0;
    if (!settled) waiting.push(number);
  }
  return waiting;
}

export {
  readRunContext,
  runRequests
};
//# sourceMappingURL=chunk-KIXMCBR2.js.map
