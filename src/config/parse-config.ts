/**
 * The configuration file → configuration. All problems at once, each with its place; a faulty
 * option falls back to its default, so that an incident at night still works.
 */
import type { Problem } from '../errors.js';
import { camelCased } from './camel-case.js';
import { configPath, type Config } from './config.js';
import { defaultConfig } from './defaults.js';
import { checkRuleIds, type ConfigNotice, type RuleIds } from './rule-ids.js';
import { problemOfIssue, type SchemaIssue } from './problems.js';
import { configSchema } from './schema.js';
import { checkSeverityNames } from './severity-names.js';
import { readYaml } from './yaml.js';

export interface ParsedConfig {
  /** Always usable: options that are faulty or absent have their defaults. */
  readonly config: Config;
  readonly problems: readonly Problem[];
  readonly notices: readonly ConfigNotice[];
}

export interface ParseOptions {
  /** Without it any well-formed id is accepted under `review.rules`. */
  readonly ruleIds?: RuleIds;
}

/** What a configuration may have: far more than any needs, and little enough to be read in an instant. */
export const configLimit = {
  bytes: 128 * 1024,
  lines: 10_000,
  marks: 20_000,
  problems: 50,
} as const;

/** `text` is `null` when there is no file. PM401: not readable as YAML. PM402: readable, but an option is wrong. */
export function parseConfig(
  text: string | null,
  path: string = configPath,
  { ruleIds }: ParseOptions = {},
): ParsedConfig {
  if (text === null || text.trim() === '') return defaultsWith([]);
  if (isTooLong(text)) return defaultsWith([tooLong(text, path)]);
  const yaml = readYaml(text, path);
  if (yaml.value === null) return defaultsWith(yaml.problems);
  const { config, issues } = repaired(yaml.value);
  const shown = issues
    .slice(0, configLimit.problems)
    .map((issue) => problemOfIssue(issue, yaml.place, path));
  const checked =
    ruleIds === undefined
      ? { rules: config.review.rules, problems: [], notices: [] }
      : checkRuleIds(config.review.rules, ruleIds, yaml.place, path);
  const severities = checkSeverityNames(yaml.value, config, yaml.place, path);
  const problems = inOrder([...yaml.problems, ...shown, ...severities, ...checked.problems]);
  return {
    config: { ...config, review: { ...config.review, rules: checked.rules } },
    problems: problems.slice(0, configLimit.problems),
    notices: checked.notices,
  };
}

function defaultsWith(problems: readonly Problem[]): ParsedConfig {
  return { config: defaultConfig, problems, notices: [] };
}

/** Parse; take away what is faulty; parse again, until the rest is right. The issues are those of the first look. */
function repaired(value: Record<string, unknown>): {
  readonly config: Config;
  readonly issues: readonly SchemaIssue[];
} {
  let issues: readonly SchemaIssue[] | null = null;
  let rest = structuredClone(value);
  for (let round = 0; round < 8; round += 1) {
    const result = configSchema.safeParse(rest);
    if (result.success) return { config: camelCased(result.data), issues: issues ?? [] };
    const found = result.error.issues as unknown as readonly SchemaIssue[];
    issues ??= oncePerPlace(found).flatMap((issue) => withValue(issue, value));
    rest = without(rest, found);
  }
  return { config: defaultConfig, issues: issues ?? [] };
}

/** Of several complaints about one value the first is enough. */
function oncePerPlace(issues: readonly SchemaIssue[]): readonly SchemaIssue[] {
  const seen = new Set<string>();
  return issues.filter(({ code, path }) => {
    const place = `${code === 'unrecognized_keys' ? 'key' : 'value'} ${JSON.stringify(path)}`;
    return seen.has(place) ? false : seen.add(place);
  });
}

/** One issue per unknown key, each with what was received. */
function withValue(issue: SchemaIssue, root: unknown): readonly SchemaIssue[] {
  if (issue.code === 'unrecognized_keys')
    return (issue.keys ?? []).map((key) => ({ ...issue, keys: [key], path: [...issue.path, key] }));
  let value: unknown = root;
  for (const key of issue.path)
    value =
      typeof value === 'object' && value !== null
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined;
  return [{ ...issue, input: value }];
}

/** The faulty values taken away; a list entry that lacks something it needs goes as a whole. */
function without(
  root: Record<string, unknown>,
  issues: readonly SchemaIssue[],
): Record<string, unknown> {
  const copy = structuredClone(root);
  for (const issue of issues) {
    if (issue.code === 'unrecognized_keys')
      for (const key of issue.keys ?? []) remove(copy, [...issue.path, key]);
    else remove(copy, issue.path);
  }
  return compact(copy) as Record<string, unknown>;
}

const gone = Symbol('gone');

function remove(root: Record<string, unknown>, path: readonly PropertyKey[]): void {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = path
      .slice(0, length - 1)
      .reduce<unknown>((node, key) => (isNode(node) ? node[key] : undefined), root);
    const key = path[length - 1] as PropertyKey;
    if (!isNode(parent) || !Object.hasOwn(parent, key)) continue;
    parent[key] = gone;
    return;
  }
  for (const key of Object.keys(root)) root[key] = gone;
}

function isNode(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null;
}

/** A list of which nothing is left is gone as well: its default is a better answer than an empty one. */
function compact(value: unknown): unknown {
  if (Array.isArray(value)) {
    const left = value.map(compact).filter((item) => item !== gone);
    return left.length === 0 && value.length > 0 ? gone : left;
  }
  if (!isNode(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, child]) => [key, compact(child)])
      .filter(([, child]) => child !== gone),
  );
}

/** Lines, and quotes, brackets and commas, of which the reader takes more than linear time. */
function isTooLong(text: string): boolean {
  if (text.length > configLimit.bytes || Buffer.byteLength(text) > configLimit.bytes) return true;
  return (
    (text.match(/\n/g)?.length ?? 0) >= configLimit.lines ||
    (text.match(/["'[\]{},]/g)?.length ?? 0) > configLimit.marks
  );
}

function tooLong(text: string, path: string): Problem {
  return {
    code: 'PM401',
    message: 'The configuration is too long to be read',
    place: { path, line: 1, column: 1 },
    expected:
      `at most ${configLimit.bytes / 1024} KiB, ${configLimit.lines} lines and ` +
      `${configLimit.marks} quotes, brackets and commas`,
    received: `${Buffer.byteLength(text)} bytes`,
    remedy: 'Shorten the file; until then every option has its default.',
  };
}

function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const line = (problem: Problem): number => problem.place?.line ?? 0;
  const column = (problem: Problem): number => problem.place?.column ?? 0;
  return [...problems].sort((a, b) => line(a) - line(b) || column(a) - column(b));
}
