import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  readRunContext
} from "./chunk-KIXMCBR2.js";
import {
  showPlan
} from "./chunk-6KPQHZMG.js";
import {
  runJob
} from "./chunk-ZRT2VM77.js";
import {
  connectRepository,
  instantOption,
  showProblems,
  usageError
} from "./chunk-SEBOBZTW.js";
import {
  shippedTemplates
} from "./chunk-HL5IYM5Y.js";
import {
  lint,
  parsePostmortem,
  reviewJob
} from "./chunk-HAZGWDWP.js";
import "./chunk-UNFYLIJC.js";
import {
  reviewRules
} from "./chunk-JPW4BYCE.js";
import "./chunk-255O22ES.js";
import "./chunk-LQ5ZQCRT.js";
import "./chunk-OWWKVRTR.js";
import {
  ink,
  plain,
  readText,
  screenOf
} from "./chunk-RNWFSVVL.js";
import "./chunk-UQ6US2O5.js";
import "./chunk-2ZU4RTL4.js";
import {
  parseConfig
} from "./chunk-NK4N3VMI.js";
import "./chunk-24LCAH7O.js";
import {
  exitCodes
} from "./chunk-F6LC56Z3.js";
import "./chunk-6WNA7GQB.js";
import {
  defaultConfig
} from "./chunk-QO66V34Q.js";
import "./chunk-MI7Z7LUF.js";
import "./chunk-4ZEMNWTY.js";
import "./chunk-TETAPUMV.js";
import "./chunk-KJGNHKXZ.js";
import "./chunk-VEUJSTIN.js";
import "./chunk-THCRNDOF.js";
import "./chunk-2DEEEDUW.js";
import "./chunk-V6US4TFI.js";

// src/render/review/terminal.ts
var inks = {
  error: "red",
  warning: "yellow",
  notice: "cyan"
};
function renderReviewTerminal(documents, screen) {
  const lines = documents.flatMap(
    ({ document, findings }) => findings.map((finding) => lineOf(document.path, finding, screen))
  );
  return [...lines, totalOf(documents, screen)].join("\n");
}
function lineOf(path, { place, severity, message, ruleId }, screen) {
  return `${plain(path)}:${place.line}:${place.column} ${ink(screen, inks[severity], severity)} ${plain(message)} ${ink(screen, "dim", ruleId)}`;
}
function totalOf(documents, screen) {
  const all = documents.flatMap(({ findings }) => findings);
  const files = `${documents.length} ${documents.length === 1 ? "file" : "files"}`;
  if (all.length === 0) return ink(screen, "green", `Nothing to remark in ${files}.`);
  const counts = ["error", "warning", "notice"].map((severity) => ({
    severity,
    count: all.filter((finding) => finding.severity === severity).length
  })).filter(({ count }) => count > 0);
  return `${counts.map(({ severity, count }) => ink(screen, inks[severity], `${count} ${severity}${count === 1 ? "" : "s"}`)).join(", ")} in ${files}.`;
}
function renderReviewJson(documents) {
  const shown = documents.map(({ document, findings }) => ({
    path: document.path,
    title: document.title,
    findings: findings.map(({ ruleId, severity, message, place, suggestion }) => ({
      ruleId,
      severity,
      message,
      line: place.line,
      column: place.column,
      start: place.start,
      end: place.end,
      ...suggestion === void 0 ? {} : { suggestion }
    })),
    actionItems: document.actionItems.map(({ span, ...item }) => ({ ...item, line: span.line }))
  }));
  return `${JSON.stringify({ documents: shown }, null, 2)}
`;
}

// src/cli/review.ts
async function runReview(options, io, files) {
  if (options.pull !== void 0)
    return reviewPull(options, Number(options.pull.replace(/^#/, "")), io);
  if (files.length === 0)
    throw usageError(
      "Nothing says what to review",
      "Name postmortem files, or --repo and --pull.",
      "after-action review postmortems/2026-11-18-checkout-72.md"
    );
  const now = instantOption("--now", options.now, io.now()) ?? io.now();
  const config = configOf(options, io, now);
  const documents = files.map((path) => {
    const document = parsePostmortem(path, readText(io, path, "postmortem"));
    return {
      document,
      findings: lint(
        document,
        reviewRules,
        { people: /* @__PURE__ */ new Set(), today: now.slice(0, 10) },
        config.review
      )
    };
  });
  return print(documents, options, io, config);
}
async function reviewPull(options, pull, io) {
  if (options.repo === void 0 || !Number.isSafeInteger(pull) || pull < 1)
    throw usageError(
      "--pull needs a number and --repo",
      "Name both.",
      "--repo octo/shop --pull 34"
    );
  const repository = connectRepository(options.repo, io);
  const now = instantOption("--now", options.now, io.now()) ?? io.now();
  const context = await readRunContext(repository.reader, {
    now,
    templates: shippedTemplates(),
    log: () => void 0
  });
  showProblems(context.configProblems, io, now);
  const run = await runJob(
    reviewJob,
    { pull },
    { reader: repository.reader, repository },
    context,
    options.apply
  );
  const code = print(run.output.documents, options, io, context.config);
  return Math.max(code, showPlan(run, io, screenOf(io, now), { ...options, writable: true }));
}
function configOf(options, io, now) {
  if (options.config === void 0) return defaultConfig;
  const { config, problems } = parseConfig(
    readText(io, options.config, "configuration"),
    options.config
  );
  showProblems(problems, io, now);
  return config;
}
function print(documents, options, io, config) {
  io.out(
    options.json === true ? renderReviewJson(documents) : `${renderReviewTerminal(documents, screenOf(io, io.now()))}
`
  );
  const worst = documents.flatMap(({ findings }) => findings.map(({ severity }) => severity));
  const fails = config.review.failOn !== "never" && (worst.includes("error") || config.review.failOn === "warning" && worst.includes("warning"));
  return fails ? exitCodes.findings : exitCodes.ok;
}
export {
  runReview
};
//# sourceMappingURL=review-EZYPUHQB.js.map
