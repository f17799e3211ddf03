import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  require_picomatch
} from "./chunk-C4IRBD75.js";
import {
  formatDuration,
  secondsBetween
} from "./chunk-2DEEEDUW.js";
import {
  __toESM
} from "./chunk-V6US4TFI.js";

// src/correlation/signals/change-type.ts
var groups = {
  feat: "feature",
  feature: "feature",
  perf: "feature",
  fix: "fix",
  hotfix: "fix",
  bugfix: "fix",
  ref: "refactoring",
  refactor: "refactoring",
  chore: "chore",
  build: "chore",
  deps: "chore",
  test: "idle",
  tests: "idle",
  docs: "idle",
  doc: "idle",
  ci: "idle",
  style: "idle",
  meta: "idle",
  i18n: "idle"
};
var wide = [
  [
    "idle",
    /\b(?:typos?|readme|changelog|translations?|localisation updates?|lint(?:ing)?|docs?|documentation|comments?|tests?|specs?)\b/i
  ],
  [
    "bump",
    /\b(?:bumps?|upgrades?|updates? (?:dependency|module|package|lock)|dependabot|renovate)\b/i
  ],
  ["removal", /\b(?:removes?|deletes?|drops?|clean(?:s|ing)?[ -]?up|retires?|deprecates?)\b/i],
  [
    "activation",
    /\b(?:switch(?:es|ed|ing)?|migrat(?:es?|ed|ing|ion)|disabl(?:es?|ed|ing)|upgrad(?:es?|ed|ing)|turn(?:s|ed|ing)? (?:on|off)|replac(?:es?|ed|ing)|defaults?|cut ?over)\b/i
  ],
  ["fix", /\b(?:fix(?:es|ed)?|bug|correct)\b/i]
];
var words = {
  feature: "a feature",
  fix: "a fix",
  refactoring: "a refactoring",
  chore: "a chore",
  idle: "work on tests, documentation or tooling",
  bump: "a version bump",
  removal: "a removal",
  activation: "a switch, an upgrade or a replacement"
};
var changeType = {
  id: "change-type",
  description: "What the title says the change is: feature, fix, refactoring, chore, bump, removal, activation.",
  evidence(candidate, context) {
    const { type, title } = context.profile(candidate).parts;
    const kinds = /* @__PURE__ */ new Set();
    const own = type === null ? void 0 : groups[type];
    if (own !== void 0) kinds.add(own);
    for (const [kind, pattern] of wide) if (pattern.test(title.slice(0, 300))) kinds.add(kind);
    if (kinds.size === 0) return null;
    const features = Object.fromEntries([...kinds].map((kind) => [kind, 1]));
    return {
      features,
      text: `Its title says ${[...kinds].map((kind) => words[kind] ?? kind).slice(0, 2).join(" and ")}.`
    };
  }
};

// src/correlation/words.ts
var stop = new Set(
  `a about above after again against all also am an and any are as at be because been before being below between both but by can
cannot could did do does doing done down due during each even ever every few for from further get gets getting go goes going got had has have
having he her here hers him his how i if in into is it its itself just know let like made make makes many may me might more most much must my need
needs no nor not now of off ok on once one only or other our out over own per please put re really same see seem seems seen she should since so
some still such take takes than that the their them then there these they thing this those though through to too try trying two under until up
upon us use used uses using very via want was way we well were what when where which while who why will with within without would yes yet you your
commit commits merge merged merges pull request requests pr prs change changes changed changing revert reverts reverted reverting reason branch
master main issue issues incident fix fixes fixed fixing broke broken break breaks breaking work works working worked cause causes caused causing
problem problems fail fails failed failing failure failures error errors http https www com org github reported signed authored co by
everything everyone nobody anything nothing something someone anyone people time times day days hour hours minute minutes second seconds today
yesterday morning evening noticed notice says said say appear appears appeared become becomes became look looks looking able unable happen happens
happened happening currently recently probably possibly maybe perhaps sure clear known unknown start started starts starting stop stopped affect
affects affected impact impacted report reports suspect suspected several various part rest lot new old good bad last next first think thought
found find always never already later earlier early late soon different another utc gmt pst pdt est edt cet cest`.split(
    /\s+/
  )
);
var textLimit = 2e4;
function wordFormsOf(text) {
  const forms = /* @__PURE__ */ new Map();
  for (const token of tokensOf(text))
    for (const word of wordsOfToken(token))
      if (!forms.has(word)) forms.set(word, formOf(token, word));
  return forms;
}
function formOf(token, word) {
  return splitIdentifier(token).find((part) => stem(part.toLowerCase()) === word) ?? token;
}
function wordsOf(text) {
  const words3 = /* @__PURE__ */ new Set();
  for (const token of tokensOf(text)) for (const word of wordsOfToken(token)) words3.add(word);
  return words3;
}
function tokensOf(text) {
  return text.slice(0, textLimit).match(/[\p{L}\p{N}][\p{L}\p{N}_]{0,80}/gu) ?? [];
}
var known = /* @__PURE__ */ new Map();
var maxKnown = 5e4;
function wordsOfToken(token) {
  const before = known.get(token);
  if (before !== void 0) return before;
  const words3 = readToken(token);
  if (known.size >= maxKnown) known.clear();
  known.set(token, words3);
  return words3;
}
function readToken(token) {
  if (stop.has(token.toLowerCase())) return [];
  const parts = splitIdentifier(token);
  return (parts.length > 1 ? [...parts, token.replace(/_/g, "")] : parts).map((part) => part.toLowerCase()).filter((word) => word.length >= 2 && !stop.has(word) && !/^\d{1,2}$/.test(word)).map(stem).filter((word) => !stop.has(word));
}
function splitIdentifier(token) {
  if (!/[\p{Lu}_\p{N}]/u.test(token.slice(1))) return [token];
  const parts = token.match(new RegExp("\\p{Lu}+(?!\\p{Ll})|\\p{Lu}?[\\p{Ll}\\p{Lo}\\p{Lm}]+|\\p{N}+", "gu"));
  return parts ?? [token];
}
var suffixes = [
  [/(?:ations|ation|ating|ated|ates|ators|ator)$/, "ate"],
  [/(?:izing|izes|ized)$/, "ize"],
  [/ies$/, "y"],
  [/(?:sses)$/, "ss"],
  [/([bcdfghklmnprtvz])\1(?:ing|ed|ers|er)$/, "$1"],
  [/(?:ings|ing|edly|ed|ers|er)$/, ""],
  [/(?:ments|ment)$/, ""],
  [/([^su])s$/, "$1"]
];
function stem(word) {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  for (const [suffix, replacement] of suffixes) {
    const cut = word.replace(suffix, replacement);
    if (cut !== word && cut.length >= 3) return cut.replace(/e$/, "");
  }
  return word.replace(/e$/, "");
}
function quotesIn(text) {
  return [
    ...text.slice(0, textLimit).matchAll(/`([^`\n]{6,200})`|"([^"\n]{6,200})"|“([^”\n]{6,200})”/g)
  ].map((match) => (match[1] ?? match[2] ?? match[3] ?? "").trim()).filter((quote) => quote.length >= 6).slice(0, 50);
}
function fileNamesIn(text) {
  const found = /* @__PURE__ */ new Set();
  for (const match of text.slice(0, textLimit).matchAll(/[\w@~-][\w@~./-]{0,200}\.[A-Za-z][A-Za-z0-9]{0,9}(?![\w/-])/g)) {
    if (!/^(?:www\.|\d+(?:\.\d+)+)/.test(match[0]))
      found.add(match[0].replace(/^(?:\.{0,2}\/)+/, ""));
  }
  return [...found];
}

// src/correlation/signals/changed-lines.ts
var patchLimit = 2e5;
var short = 100;
var changedLines = {
  id: "changed-lines",
  description: "Symptom words and quoted error strings in the lines that the change adds or removes, where the diff was read.",
  evidence(candidate, context) {
    if (context.symptoms.words.size === 0) return null;
    const lines2 = linesOf((candidate.commit.files ?? []).map(({ patch }) => patch ?? ""));
    if (lines2 === "") return null;
    const quote = context.symptoms.quotes.find((text) => lines2.includes(text));
    if (quote !== void 0)
      return {
        features: { quote: 1 },
        text: `Its changed lines hold "${quote.slice(0, 80)}" from the report.`
      };
    const { titleWords, bodyWords, pathWords } = context.profile(candidate);
    const inLines = wordsOf(lines2);
    const fresh = [...context.symptoms.words.keys()].filter(
      (word) => inLines.has(word) && !titleWords.has(word) && !bodyWords.has(word) && !pathWords.has(word)
    );
    if (fresh.length === 0) return null;
    const sum = fresh.reduce((total, word) => total + context.rarity(word), 0);
    return {
      features: { rarity: Math.log1p(sum / (1 + inLines.size / short)) },
      text: `Its changed lines hold ${fresh.slice(0, 3).map((word) => `"${context.symptoms.words.get(word) ?? word}"`).join(", ")} from the report.`
    };
  }
};
function linesOf(patches) {
  return patches.join("\n").slice(0, patchLimit).split("\n").filter((line) => /^[+-]/.test(line)).map((line) => line.slice(1)).join("\n");
}

// src/correlation/signals/configuration.ts
var import_picomatch = __toESM(require_picomatch(), 1);

// src/changes/path-kinds.ts
var harmless = /* @__PURE__ */ new Set([
  "test",
  "docs",
  "translation",
  "pipeline",
  "tooling"
]);
var rules = [
  [
    "generated",
    /(?:^|\/)(?:__generated__|generated|vendor|node_modules|dist|\.yarn)\/|\.min\.(?:js|css)$|\.pb\.go$|_pb2\.py$/
  ],
  [
    "test",
    /(?:^|\/)(?:__tests__|__mocks__|__snapshots__|tests?|specs?|cypress|playwright|e2e|fixtures?|testdata|features|testing)\/|[._-](?:test|spec|jest|e2e|cy|stories)\.[a-z]{1,4}$|_(?:test|spec)\.[a-z]{1,4}$|(?:^|\/)test_[^/]*\.py$|\.snap$|(?:^|\/)conftest\.py$/
  ],
  [
    "dependency",
    /(?:^|\/)(?:package(?:-lock)?\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|gemfile(?:\.lock)?|[^/]*\.gemspec|requirements[^/]*\.(?:txt|in)|constraints\.txt|pipfile(?:\.lock)?|poetry\.lock|uv\.lock|go\.(?:mod|sum)|cargo\.(?:toml|lock)|composer\.(?:json|lock)|pom\.xml|build\.gradle(?:\.kts)?|mix\.(?:exs|lock)|podfile(?:\.lock)?|packages\.lock\.json|chart\.lock)$|(?:^|\/)requirements\//
  ],
  [
    "translation",
    /(?:^|\/)(?:locales?|i18n|l10n|translations?|lang|langs|messages)\/|\.(?:po|pot|xliff?|mo)$/
  ],
  [
    "pipeline",
    /(?:^|\/)(?:\.github|\.circleci|\.buildkite|\.gitlab)\/|(?:^|\/)(?:jenkinsfile|\.travis\.yml|\.gitlab-ci\.yml|azure-pipelines\.yml|\.drone\.yml|codecov\.yml|\.codecov\.yml|tox\.ini|noxfile\.py)$/
  ],
  [
    "docs",
    /(?:^|\/)docs?\/|\.(?:md|mdx|rst|adoc|txt)$|(?:^|\/)(?:license|licence|changelog|readme|authors|contributing|codeowners|notice)(?:\.[a-z]+)?$/
  ],
  [
    "tooling",
    /(?:^|\/)(?:\.vscode|\.idea|\.husky|\.storybook|\.devcontainer)\/|(?:^|\/)\.(?:git(?:ignore|attributes|modules|review)|editorconfig|eslint[^/]*|prettier[^/]*|stylelint[^/]*|rubocop[^/]*|pylintrc|flake8|pre-commit-config\.yaml|dockerignore|nvmrc|node-version|ruby-version)$|(?:^|\/)(?:renovate\.json|dependabot\.yml|tsconfig[^/]*\.json|phpcs\.xml|mypy\.ini|makefile)$/
  ],
  [
    "migration",
    /(?:^|\/)(?:migrations?|migrate|alembic|flyway|liquibase)\/|\.sql$|(?:^|\/)(?:schema\.rb|structure\.sql)$/
  ],
  [
    "infrastructure",
    /(?:^|\/)(?:helm|charts?|k8s|kubernetes|terraform|ansible|puppet|chef|salt|manifests|deploy|deployments?|infra|infrastructure|ops|docker|nginx|varnish|haproxy|systemd|gocd|cluster)\/|(?:^|\/)(?:dockerfile[^/]*|docker-compose[^/]*|procfile|containerfile)$|\.(?:tf|tfvars|hcl|nix)$/
  ],
  ["style", /\.(?:css|scss|sass|less|svg|png|jpe?g|gif|ico|webp|woff2?|ttf)$/],
  [
    "configuration",
    /(?:^|\/)(?:config|configs|conf|settings|flags|feature-flags|environments?|hieradata|etc)\/|\.(?:ya?ml|toml|ini|conf|cfg|env|properties|json|jsonnet|plist|xml)$|(?:^|\/)\.env[^/]*$/
  ]
];
var known2 = /* @__PURE__ */ new Map();
var maxKnown2 = 5e4;
function pathKindOf(path) {
  const before = known2.get(path);
  if (before !== void 0) return before;
  const kind = readKind(path);
  if (known2.size >= maxKnown2) known2.clear();
  known2.set(path, kind);
  return kind;
}
function readKind(path) {
  const lower = path.slice(0, 500).toLowerCase();
  for (const [kind, pattern] of rules) if (pattern.test(lower)) return kind;
  return "runtime";
}

// src/correlation/signals/configuration.ts
var matchers = /* @__PURE__ */ new Map();
var configuration = {
  id: "configuration",
  description: "Configuration and feature flags, by the paths of `correlation.configuration_paths`.",
  needs: "files",
  evidence(candidate, context) {
    const { paths, kinds } = context.profile(candidate);
    const matches = matcherOf(context.config.correlation.configurationPaths);
    const found = (paths ?? []).find(
      (path, index) => matches(path) && !harmless.has(kinds[index] ?? "runtime") && kinds[index] !== "generated" && kinds[index] !== "dependency"
    );
    return found === void 0 ? null : { features: { touched: 1 }, text: `Changes configuration: ${found}` };
  }
};
function matcherOf(patterns) {
  const key = patterns.join("\n");
  const known4 = matchers.get(key);
  if (known4 !== void 0) return known4;
  const made = patterns.length === 0 ? () => false : (0, import_picomatch.default)([...patterns], { dot: true });
  if (matchers.size > 20) matchers.clear();
  matchers.set(key, made);
  return made;
}

// src/correlation/signals/deploy-state.ts
var deployState = {
  id: "deploy-state",
  description: "A deploy that failed or had not finished when the incident began.",
  evidence(candidate) {
    const { deploy } = candidate;
    if (deploy === null) return null;
    if (deploy.state === "failed")
      return { features: { failed: 1 }, text: `Its deploy (${deploy.label}) failed.` };
    if (deploy.state === "running")
      return { features: { running: 1 }, text: `Its deploy (${deploy.label}) had not finished.` };
    return null;
  }
};

// src/correlation/signals/first-touch.ts
var long = 14 * 86400;
var firstTouch = {
  id: "first-touch",
  description: "The first change to a file for at least a fortnight, as far back as the history was read.",
  needs: "files",
  evidence(candidate, context) {
    const { paths } = context.profile(candidate);
    const oldest = context.history.at(-1);
    if (paths === null || paths.length === 0 || oldest === void 0) return null;
    const read = secondsBetween(oldest.committedAt, candidate.commit.committedAt);
    const rested = paths.map((path) => ({ path, since: context.touchedBefore(path, candidate.commit) })).map(({ path, since }) => ({
      path,
      rest: since === null ? read : secondsBetween(since, candidate.commit.committedAt)
    }));
    const longest = rested.reduce((best, one) => one.rest > best.rest ? one : best);
    if (longest.rest < long) return null;
    const share = rested.filter(({ rest }) => rest >= long).length / rested.length;
    return {
      features: { share },
      text: `The first change to ${longest.path} for at least ${formatDuration(longest.rest - longest.rest % 86400)}.`
    };
  }
};

// src/correlation/signals/named-files.ts
var namedFiles = {
  id: "named-files",
  description: "File names in the report, such as those of a stack trace, that the change touches.",
  needs: "files",
  evidence(candidate, context) {
    const found = (context.profile(candidate).paths ?? []).filter(
      (path) => context.symptoms.fileNamed(path) !== null
    );
    if (found.length === 0) return null;
    return {
      features: { any: 1 },
      text: `The report names ${found.slice(0, 2).join(" and ")}, which it touches.`
    };
  }
};

// src/changes/commit-message.ts
var titleLimit = 500;
function readMessage(message) {
  const [first = "", ...rest] = message.slice(0, 5e4).split("\n");
  const merge = /^Merge pull request #(\d{1,9}) from (\S{1,300})/.exec(first);
  const lines2 = rest.map((line) => line.trim());
  const start = lines2.findIndex((line) => line !== "");
  const title = (merge === null ? first : lines2[start] ?? branchTitle(merge[2] ?? first)).slice(
    0,
    titleLimit
  );
  const body = (merge && start >= 0 ? rest.slice(start + 1) : rest).join("\n").trim();
  const squash = /\(#(\d{1,9})\)\s*$/.exec(title);
  const number = merge?.[1] ?? squash?.[1];
  return {
    title: title.replace(/\s*\(#\d{1,9}\)\s*$/, "").trim(),
    body,
    branch: merge?.[2] ?? "",
    pullNumber: number === void 0 ? null : Number(number),
    type: typeOf(title)
  };
}
function branchTitle(branch) {
  return branch.slice(branch.indexOf("/") + 1);
}
function typeOf(title) {
  return /^([a-z]{2,12})(?:\([^)\n]{0,60}\))?!?:\s/i.exec(title)?.[1]?.toLowerCase() ?? null;
}
var undoing = /^\W{0,3}(?:(?:fix|chore|feat|hotfix|ref|build|ci)(?:\([^)]{0,60}\))?!?:\s*)?(?:revert(?:s|ed|ing)?|roll(?:s|ed|ing)?[ -]?back|back(?:s|ed|ing)?[ -]?out|undo(?:es|ing)?)\b/i;
var restoring = /^\W{0,3}(?:(?:fix|chore|feat|ref|build)(?:\([^)]{0,60}\))?!?:\s*)?(?:re-?land|re-?apply|re-?instate|re-?introduce|re-?enable|re-?revert|un-?revert|second attempt|try again|revert\W{1,3}revert)\b/i;
function isRevert(parts) {
  return undoing.test(parts.title) && !isReland(parts);
}
function isReland(parts) {
  return restoring.test(parts.title) || /\b(?:take|attempt|try) (?:[2-9]|two|three|again)\b|\bre-?land(?:s|ed|ing)?\b|\bv[2-9]\)?$/i.test(
    parts.title
  );
}
function readRevertTarget(parts) {
  const text = `${parts.title}
${parts.body.slice(0, 4e3)}`;
  const shas = [
    ...text.matchAll(
      /\b(?:reverts?|back(?:s|ed)? out|undo(?:es)?)\b[^\n]{0,40}?\b([0-9a-f]{7,40})\b/gi
    )
  ].map((match) => match[1]?.toLowerCase() ?? "");
  const branch = /(?:^|[/:])revert-(\d{1,9})-/.exec(parts.branch)?.[1];
  const numbers = [...text.matchAll(/\brevert(?:s|ed|ing)?\b[^\n#]{0,60}#(\d{1,9})/gi)].map(
    (match) => Number(match[1])
  );
  return {
    shas,
    pullNumbers: branch === void 0 ? numbers : [Number(branch), ...numbers],
    titles: quotedTitles(parts.title)
  };
}
function quotedTitles(title) {
  const open = title.search(/["“']/);
  const close = Math.max(title.lastIndexOf('"'), title.lastIndexOf("\u201D"), title.lastIndexOf("'"));
  if (open < 0 || close <= open + 3) return [];
  return [normalTitle(title.slice(open + 1, close))];
}
function normalTitle(title) {
  return title.replace(/\(#\d{1,9}\)/g, "").replace(/[\s"“”'.…]+/g, " ").trim().toLowerCase();
}
function names(target, commit, parts) {
  if (target.shas.some((sha) => commit.sha.startsWith(sha))) return true;
  if (parts.pullNumber !== null && target.pullNumbers.includes(parts.pullNumber)) return true;
  const title = normalTitle(parts.title);
  return title.length > 5 && target.titles.includes(title);
}

// src/changes/promotion.ts
var lines = "(?:staging|stage|develop|development|dev|next|preprod|pre-prod|uat|beta|canary|release[\\w./-]{0,40}|rc[\\w.-]{0,20})";
var mergedLine = new RegExp(
  `^Merge (?:remote-tracking )?branch ['"]?(?:origin/)?${lines}['"]?(?:\\s|$)`,
  "i"
);
var pulledLine = new RegExp(`(?:^|[/:])${lines}$`, "i");
var intoLive = /\b(?:deploy|promote|promotion|release|merge|ship|roll ?out)\b.{0,80}(?:\bto\b|\binto\b|->|→)\s{0,3}(?:prod|production|live|main|master|stable)\b/i;
var bumps = /\b(?:bump|update|upgrade|deploy|promote|roll|release|pin)\w{0,3}\b/i;
function isPromotion(parts, message) {
  return mergedLine.test(message.slice(0, 300)) || pulledLine.test(parts.branch) || intoLive.test(parts.title.slice(0, 300));
}
function carriedBy(commit, comparisons, history) {
  const parts = readMessage(commit.message);
  const [first, second] = commit.parents;
  if (second !== void 0 && isPromotion(parts, commit.message)) {
    const span = comparisons.find(
      ({ base, head }) => base === first && (head === second || head === commit.sha)
    );
    if (span !== void 0)
      return carried(
        [...span.commits].reverse().filter(({ sha, parents }) => sha !== commit.sha && parents.length < 2),
        span.totalCommits
      );
  }
  return bumps.test(parts.title.slice(0, 300)) ? bumped(commit, parts, history) : null;
}
function bumped(commit, parts, history) {
  const text = `${parts.title}
${parts.body.slice(0, 2e3)}
${(commit.files ?? []).map(({ patch }) => patch ?? "").join("\n").slice(0, 2e4)}`;
  const shas = [
    ...text.matchAll(/(?<![0-9a-f])(?=[0-9a-f]{0,39}[0-9])([0-9a-f]{7,40})(?![0-9a-f])/g)
  ].slice(0, 40).map((match) => match[1] ?? "");
  const places = [...new Set(shas)].map((prefix) => placeOf(prefix, history)).filter((place) => place >= 0).sort((a, b) => a - b);
  const [head, base] = [places[0], places.at(-1)];
  if (head === void 0 || base === void 0) return null;
  if (base > head) return carried(history.slice(head, base), base - head);
  return /\bfrom\b.{1,80}\bto\b/i.test(parts.title.slice(0, 300)) ? carried(history.slice(head), history.length - head, true) : null;
}
var known3 = /* @__PURE__ */ new WeakMap();
function placeOf(prefix, history) {
  const places = known3.get(history) ?? new Map(
    [...history].reverse().map(({ sha }, index) => [sha.slice(0, 7), history.length - 1 - index])
  );
  known3.set(history, places);
  const place = places.get(prefix.slice(0, 7)) ?? -1;
  return history[place]?.sha.startsWith(prefix) === true ? place : -1;
}
function carried(commits, total, more = false) {
  return commits.length === 0 ? null : { commits, total, more };
}

// src/correlation/signals/promotion.ts
var maxChanges = 100;
var promotion = {
  id: "promotion",
  description: "A promotion or version bump, opened up to the changes that it brings live, and the words of the report in them.",
  evidence(candidate, context) {
    const carried2 = carriedBy(candidate.commit, context.comparisons, context.history);
    if (carried2 === null) return null;
    const best = carried2.commits.slice(0, maxChanges).map((commit) => ({ commit, shared: sharedWords(commit, context) })).reduce((a, b) => b.shared.rarity > a.shared.rarity ? b : a);
    const brings = `Brings ${carried2.more ? "at least " : ""}${carried2.total} ${carried2.total === 1 ? "change" : "changes"} live`;
    if (best.shared.rarity === 0) return { features: { carries: 1 }, text: `${brings}.` };
    const title = readMessage(best.commit.message).title.slice(0, 80);
    return {
      features: { carries: 1, rarity: Math.log1p(best.shared.rarity) },
      text: `${brings}, among them "${title}" (${best.commit.sha.slice(0, 7)}), which shares "${best.shared.word}".`
    };
  }
};
function sharedWords(commit, context) {
  const words3 = wordsOf(
    `${readMessage(commit.message).title}
${(commit.files ?? []).map(({ path }) => path).join("\n")}`
  );
  const common = [...context.symptoms.words].filter(([word]) => words3.has(word)).map(([word, form]) => ({ word: form, rarity: context.rarity(word) })).sort((a, b) => b.rarity - a.rarity);
  return { rarity: common.reduce((sum, one) => sum + one.rarity, 0), word: common[0]?.word ?? "" };
}

// src/correlation/signals/position.ts
var position = {
  id: "position",
  description: "Position among the changes before the start, nearest first.",
  evidence(candidate, context) {
    const { position: position2 } = context.profile(candidate);
    const { deploy } = candidate;
    const others = deploy === null || deploy.source === "push" ? 0 : context.candidates.filter((one) => one.deploy?.id === deploy.id).length - 1;
    const between = Math.round(position2 - others / 2);
    const what = others > 0 ? "deploy" : "change";
    const text = between <= 0 ? `The last ${what} before the ${context.point}${others > 0 ? ` brought it, with ${others} other ${others === 1 ? "change" : "changes"}` : ""}.` : `${between} ${between === 1 ? "change lies" : "changes lie"} between it and the ${context.point}.`;
    return { features: { log: Math.log2(1 + position2) }, text };
  }
};

// src/correlation/signals/recency.ts
var noticing = 4;
var recency = {
  id: "recency",
  description: "How long before the start the change took effect. When only the time of the report is known, the last minutes before it count less: damage has to be noticed first, unless the report is about a deploy or a build, which fails at once.",
  evidence(candidate, context) {
    const { age } = context.profile(candidate);
    const minutes = Math.abs(age) / 60;
    const fresh = age >= 0 && context.basis !== "started" && !context.symptoms.immediate ? Math.max(0, 1 - minutes / noticing) : 0;
    const features = { log: Math.log1p(minutes), fresh, late: age < 0 ? 1 : 0 };
    const verb = candidate.origin === "deploy" ? "Deployed" : "Landed";
    const { point } = context;
    if (age < 0)
      return {
        features,
        text: `${verb} ${formatDuration(age)} after the ${point}, so only if that time is late.`
      };
    if (candidate.origin === "latent")
      return {
        features,
        text: `Older than the window (${formatDuration(age)} before the ${point}), but the report points to it.`
      };
    if (age < 60) return { features, text: `${verb} within a minute before the ${point}.` };
    return { features, text: `${verb} ${formatDuration(age)} before the ${point}.` };
  }
};

// src/correlation/signals/responders.ts
var goingBack = /\b(?:revert(?:ed|ing|s)?|roll(?:ed|ing|s)?[ -]?back|back(?:ed|ing)?[ -]?out|(?:going|go|went) back|version before)\b/i;
var blaming = /\b(?:caus(?:e|ed|es|ing)|after|since|because|due to|broke|breaks?|trigger(?:ed|s)?|introduced|regress\w{0,8}|suspect|from|by)\b/i;
var inVain = /\b(?:did(?:n['’]t| not) help|no (?:effect|change|difference)|in vain|still (?:fail|broken|down|the same|happen)\w{0,6})\b/i;
var acquitting = /\b(?:not|isn['’]t|wasn['’]t|unrelated|innocent|fine|ruled out|doesn['’]t|unlikely)\b/i;
function stanceOf(text) {
  if (inVain.test(text)) return "doubted";
  if (goingBack.test(text)) return "blamed";
  if (acquitting.test(text)) return "doubted";
  return blaming.test(text) ? "blamed" : "mentioned";
}
var words2 = { blamed: "points to it", doubted: "doubts it", mentioned: "mentions it" };
var responders = {
  id: "responders",
  description: 'Comments and the report that mention the change by number, sha or deployment: "started right after #412".',
  evidence(candidate, context) {
    const stances = context.mentions(candidate).map((mention) => ({ ...mention, stance: stanceOf(mention.text) }));
    const last = stances.filter(({ stance }) => stance !== "mentioned").at(-1) ?? stances.at(-1);
    if (last === void 0) return null;
    const said = `"${last.text.replace(/\s+/g, " ").trim().slice(0, 100)}"`;
    return { features: { [last.stance]: 1 }, text: `${last.by} ${words2[last.stance]}: ${said}` };
  }
};

// src/correlation/signals/later-changes.ts
var mending = /\b(?:fix(?:es|ed|up)?|hot-?fix|bug|repair|correct(?:s|ed)?|missing|typo|oops|follow[- ]?up)\b/i;
var maxChanges2 = 100;
var laterChanges = {
  id: "later-changes",
  description: "Files that later changes before the start touched again; a change that repairs an earlier one of the window.",
  needs: "files",
  evidence(candidate, context) {
    const { paths, parts, index } = context.profile(candidate);
    if (paths === null || paths.length === 0) return null;
    const later = /* @__PURE__ */ new Set();
    let share = 0;
    let before = false;
    for (const path of new Set(paths.slice(0, maxChanges2))) {
      const touchers = context.changesTouching(path);
      const [newest, oldest] = [touchers[0], touchers.at(-1)];
      if (newest !== void 0 && newest !== candidate)
        share += 1 / Math.min(maxChanges2, paths.length);
      before ||= oldest !== void 0 && oldest !== candidate;
      for (const one of touchers) {
        if (context.profile(one).index >= index || later.size >= maxChanges2) break;
        later.add(one);
      }
    }
    const repairs = before && mending.test(parts.title.slice(0, 300));
    if (later.size === 0 && !repairs) return null;
    return {
      features: { share, later: Math.log1p(later.size), repairs: repairs ? 1 : 0 },
      text: sentence(later, repairs, context)
    };
  }
};
function sentence(later, repairs, context) {
  if (repairs) return "Repairs what an earlier change of the window touched.";
  const repair = [...later].find((one) => mending.test(context.profile(one).parts.title));
  if (repair !== void 0)
    return `A later change repaired the same files: ${context.profile(repair).parts.title.slice(0, 80)}`;
  return `${later.size === 1 ? "One later change" : `${later.size} later changes`} touched the same files again.`;
}

// src/correlation/signals/service.ts
var import_picomatch2 = __toESM(require_picomatch(), 1);
var service = {
  id: "service",
  description: "The affected service and the paths that the configuration, CODEOWNERS or the names of folders give it.",
  needs: "files",
  evidence(candidate, context) {
    const { paths } = context.profile(candidate);
    if (context.incident.services.length === 0 || paths === null) return null;
    for (const name of context.incident.services.slice(0, 10)) {
      const owned = matcherFor(name, context);
      const found = paths.find((path) => owned(path));
      if (found !== void 0)
        return {
          features: { touched: 1 },
          text: `Touches the affected service ${name} (${found}).`
        };
    }
    return null;
  }
};
function matcherFor(name, context) {
  const known4 = context.config.services.find(
    (one) => one.name.toLowerCase() === name.toLowerCase()
  );
  if (known4 !== void 0 && known4.paths.length > 0)
    return (0, import_picomatch2.default)([...known4.paths], { dot: true });
  const owned = ownedPatterns(name, context.codeowners);
  const byOwner = owned.length === 0 ? () => false : (0, import_picomatch2.default)([...owned], { dot: true });
  const folder = name.toLowerCase().replace(/[\s_]+/g, "-");
  return (path) => byOwner(path) || path.toLowerCase().split("/").some((segment) => segment.replace(/\.[a-z0-9]{1,8}$/, "").replace(/_/g, "-") === folder);
}
function ownedPatterns(name, codeowners) {
  const wanted = [...wordsOf(name)];
  if (wanted.length === 0) return [];
  return codeowners.slice(0, 2e5).split("\n").flatMap((line) => {
    const [pattern = "", ...owners] = line.replace(/#.*$/, "").trim().split(/\s+/);
    const words3 = wordsOf(owners.join(" "));
    return pattern !== "" && pattern !== "*" && owners.length > 0 && wanted.every((word) => words3.has(word)) ? [globOf(pattern)] : [];
  });
}
function globOf(pattern) {
  const rooted = pattern.replace(/\/$/, "").includes("/");
  const bare = pattern.replace(/^\//, "").replace(/\/$/, "");
  const below = /\*|\.[a-z0-9]{1,8}$/i.test(bare.split("/").at(-1) ?? "") ? "" : "{,/**}";
  return `${rooted ? "" : "**/"}${bare}${below}`;
}

// src/correlation/signals/size.ts
var size = {
  id: "size",
  description: "How many lines and files the change spreads over.",
  needs: "lines",
  evidence(candidate, context) {
    const { fileCount, lines: lines2 } = context.profile(candidate);
    if (fileCount === 0 || lines2 === null) return null;
    const text = `Changes ${lines2 === 0 ? "" : `${lines2} ${lines2 === 1 ? "line" : "lines"} in `}${fileCount} ${fileCount === 1 ? "file" : "files"}.`;
    return { features: { lines: Math.log1p(lines2), files: Math.log1p(fileCount) }, text };
  }
};

// src/correlation/signals/symptom-words.ts
var listed = 4;
var telling = 0.5;
var symptomWords = {
  id: "symptom-words",
  description: "Symptom words, error strings, host, endpoint and service names that stand in the title, the description or the paths too.",
  evidence(candidate, context) {
    const { titleWords, bodyWords, pathWords } = context.profile(candidate);
    const common = [...context.symptoms.words.keys()].filter(
      (word) => titleWords.has(word) || bodyWords.has(word) || pathWords.has(word)
    );
    if (common.length === 0) return null;
    const rarest = common.map((word) => ({ word, rarity: context.rarity(word) })).sort((a, b) => b.rarity - a.rarity);
    const sum = rarest.reduce((total, { rarity }) => total + rarity, 0);
    const length = (titleWords.size + bodyWords.size + pathWords.size) / context.averageWords;
    const told2 = rarest.filter(({ rarity }, place) => place === 0 || rarity > telling).slice(0, listed).map(({ word }) => `"${context.symptoms.words.get(word) ?? word}"`);
    return {
      features: { rarity: Math.log1p(sum / (0.5 + 0.5 * length)), rarest: rarest[0]?.rarity ?? 0 },
      text: `Shares ${told2.join(", ")} with the report.`
    };
  }
};

// src/correlation/signals/touched-kind.ts
var told = [
  ["migration", "a schema migration"],
  ["configuration", "configuration"],
  ["infrastructure", "infrastructure"],
  ["dependency", "dependencies"],
  ["runtime", "running code"]
];
var names2 = {
  test: "tests",
  docs: "documentation",
  translation: "translations",
  pipeline: "the build pipeline",
  tooling: "developer tooling"
};
var touchedKind = {
  id: "touched-kind",
  description: "Runtime code, configuration, schema migrations, dependencies and infrastructure weigh up; tests, documentation and translations weigh down.",
  needs: "files",
  evidence(candidate, context) {
    const { kinds } = context.profile(candidate);
    if (kinds.length === 0) return { features: { nothing: 1 }, text: "Changes no files." };
    const has = (kind) => kinds.includes(kind) ? 1 : 0;
    const idle = kinds.every((kind) => harmless.has(kind));
    const features = {
      harmless: idle ? 1 : 0,
      runtime: has("runtime"),
      configuration: has("configuration"),
      infrastructure: has("infrastructure"),
      dependency: has("dependency"),
      migration: has("migration"),
      tested: has("test"),
      generated: has("generated")
    };
    if (idle)
      return {
        features,
        text: `Touches only ${list([...new Set(kinds)].map((kind) => names2[kind] ?? kind))}.`
      };
    const kindsTold = told.filter(([kind]) => kinds.includes(kind)).map(([, name]) => name);
    return { features, text: `Touches ${list(kindsTold.length === 0 ? ["assets"] : kindsTold)}.` };
  }
};
var list = (words3) => words3.length < 2 ? words3.join("") : `${words3.slice(0, -1).join(", ")} and ${words3.at(-1) ?? ""}`;

// src/correlation/signals/reverted.ts
function findRevert(candidate, context) {
  const { parts } = context.profile(candidate);
  return context.undoers.find(
    ({ commit, target }) => commit.committedAt >= candidate.commit.committedAt && commit !== candidate.commit && names(target, candidate.commit, parts)
  )?.commit;
}
var reverted = {
  id: "reverted",
  description: "Taken back before the start, it weighs down; taken back after the start, somebody held it responsible; itself a revert or a second attempt.",
  evidence(candidate, context) {
    const { parts } = context.profile(candidate);
    const taker = findRevert(candidate, context);
    if (taker !== void 0 && taker.committedAt > context.reference)
      return {
        features: { since: 1 },
        text: `Taken back after the start by ${taker.sha.slice(0, 7)}.`
      };
    if (taker !== void 0)
      return {
        features: { before: 1 },
        text: `Already taken back before the start by ${taker.sha.slice(0, 7)}.`
      };
    if (isReland(parts))
      return {
        features: { again: 1 },
        text: "A second attempt at something that was taken back before."
      };
    if (isRevert(parts))
      return { features: { revert: 1 }, text: "It takes back an earlier change." };
    return null;
  }
};

// src/changes/references.ts
function isMeantBy(ref, candidate) {
  const text = ref.trim();
  const number = /^(?:#|https:\/\/\S{1,300}\/pull\/)(\d{1,9})$/.exec(text)?.[1];
  if (number !== void 0) return Number(number) === numberOf(candidate);
  const deployment = /^deployment:(\d{1,12})$/.exec(text)?.[1];
  if (deployment !== void 0) return candidate.deploy?.id === `deployment:${deployment}`;
  const sha = /(?:^|\/)([0-9a-f]{7,40})$/i.exec(text)?.[1]?.toLowerCase();
  return sha !== void 0 && candidate.commit.sha.startsWith(sha);
}
function numberOf(candidate) {
  return candidate.pullRequest?.number ?? readMessage(candidate.commit.message).pullNumber;
}

// src/correlation/signals/verdict.ts
var verdict = {
  id: "verdict",
  description: "A person\u2019s verdict: `/trigger REF` settles the question, `/cleared REF` takes a change out of it. The newest one on a change counts.",
  evidence(candidate, context) {
    const last = context.incident.verdicts.filter(({ ref }) => isMeantBy(ref, candidate)).reduce(
      (newest, one) => newest === null || one.at >= newest.at ? one : newest,
      null
    );
    if (last === null) return null;
    const who = last.by === "" ? "a responder" : last.by;
    return last.kind === "trigger" ? { features: { trigger: 1 }, text: `Named as the trigger by ${who}.` } : { features: { cleared: 1 }, text: `Cleared by ${who}.` };
  }
};

// src/correlation/signals/index.ts
var correlationSignals = [
  verdict,
  responders,
  recency,
  position,
  symptomWords,
  changedLines,
  namedFiles,
  service,
  reverted,
  promotion,
  deployState,
  laterChanges,
  touchedKind,
  configuration,
  changeType,
  firstTouch,
  size
];

export {
  readMessage,
  isRevert,
  readRevertTarget,
  numberOf,
  pathKindOf,
  wordFormsOf,
  wordsOf,
  quotesIn,
  fileNamesIn,
  isPromotion,
  findRevert,
  correlationSignals
};
//# sourceMappingURL=chunk-5STWLTW6.js.map
