/** `--config FILE`: a configuration from the disk instead of the repository's; and how its problems are shown. */
import type { Config } from '../config/config.js';
import { defaultConfig } from '../config/defaults.js';
import { parseConfig, type ParsedConfig } from '../config/parse-config.js';
import { type Io, readText, screenOf } from '../node/io.js';
import { loadRuleIds } from '../registry.js';
import { renderProblems } from '../render/problems.js';
import type { Instant } from '../time/instant.js';

/** What the file says, its problems shown; the defaults without one. */
export async function configFromOption(
  path: string | undefined,
  io: Io,
  now: Instant,
): Promise<Config> {
  if (path === undefined) return defaultConfig;
  const parsed = await readConfigFile(path, io);
  showParsed(parsed, io, now);
  return parsed.config;
}

export async function readConfigFile(path: string, io: Io): Promise<ParsedConfig> {
  return parseConfig(readText(io, path, 'configuration'), path, { ruleIds: await loadRuleIds() });
}

export function showParsed({ problems, notices }: ParsedConfig, io: Io, now: Instant): void {
  if (problems.length > 0)
    io.err(`${renderProblems(problems, { ...screenOf(io, now), color: false })}\n`);
  for (const { message, place } of notices) io.err(`${place.path}:${place.line}: ${message}.\n`);
}
