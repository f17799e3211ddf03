/**
 * Configuration in the terminal: `--config FILE`, else the file of the clone one is in; and how its
 * problems are shown.
 */
import { join, relative } from 'node:path';
import { type Config, configPath } from '../config/config.js';
import { defaultConfig } from '../config/defaults.js';
import { parseConfig, type ParsedConfig } from '../config/parse-config.js';
import { findAbove, type Io, isFile, readText, createScreen } from '../node/io.js';
import { loadRuleIds } from '../registry.js';
import type { RepositoryView } from '../set-up/view.js';
import { renderProblems } from '../render/problems.js';

/** People are used to both endings; the first one counts. */
export const configPaths = [configPath, configPath.replace(/\.yml$/, '.yaml')] as const;

/** For commands that ask no repository: what the file says, its problems shown; the defaults without one. */
export async function localConfig(option: string | undefined, io: Io): Promise<Config> {
  const path = option ?? configOfClone(io);
  if (path === null) return defaultConfig;
  const parsed = await readConfigFile(path, io);
  showParsed(parsed, io);
  return parsed.config;
}

function configOfClone(io: Io): string | null {
  const path = join(findAbove(io, '.git') ?? io.cwd, configPath);
  return isFile(path) ? relative(io.cwd, path).replaceAll('\\', '/') : null;
}

/** Of a whole clone, whichever of both endings it has; `null` without one. Its problems are shown. */
export async function configOfView({ texts }: RepositoryView, io: Io): Promise<Config | null> {
  const path = configPaths.find((one) => texts[one] !== undefined);
  if (path === undefined) return null;
  const parsed = parseConfig(texts[path] ?? '', path, { ruleIds: await loadRuleIds() });
  showParsed(parsed, io);
  return parsed.config;
}

export async function readConfigFile(path: string, io: Io): Promise<ParsedConfig> {
  return parseConfig(readText(io, path, 'configuration'), path, { ruleIds: await loadRuleIds() });
}

/** The command goes on with defaults for what is wrong, and ends with the exit code of a wrong configuration. */
export function showParsed({ problems, notices }: ParsedConfig, io: Io): void {
  if (problems.length > 0) {
    io.err(`${renderProblems(problems, { ...createScreen(io, io.now()), color: false })}\n`);
    io.onConfigProblem?.();
  }
  for (const { message, place } of notices) io.err(`${place.path}:${place.line}: ${message}.\n`);
}
