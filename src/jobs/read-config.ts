/**
 * The configuration of a repository. Most repositories have none, and reading one needs the two
 * largest parsers that we have.
 */
import { dirname } from 'node:path/posix';
import type { ParsedConfig } from '../config/parse-config.js';
import { configPath } from '../config/config.js';
import { defaultConfig } from '../config/defaults.js';
import type { ConfigNotice, RuleIds } from '../config/rule-ids.js';
import type { RepositoryReader } from '../repository/repository.js';

/** Read where the usual name is missing: people are used to both endings. */
export const otherConfigPath = configPath.replace(/\.yml$/, '.yaml');

/** From the default branch, never from a pull request. The ids of the rules are loaded only when there is a file. */
export async function readConfig(
  reader: RepositoryReader,
  loadRuleIds: () => Promise<RuleIds>,
): Promise<ParsedConfig> {
  const here = (await reader.directory(dirname(configPath))).map(({ path }) => path);
  const [path, other] = [configPath, otherConfigPath].filter((one) => here.includes(one));
  const file = path === undefined ? null : await reader.file(path);
  if (path === undefined || file === null)
    return { config: defaultConfig, problems: [], notices: [] };
  const { parseConfig } = await import('../config/parse-config.js');
  const parsed = parseConfig(file.text, path, { ruleIds: await loadRuleIds() });
  return other === undefined
    ? parsed
    : { ...parsed, notices: [...parsed.notices, notRead(other, path)] };
}

function notRead(path: string, instead: string): ConfigNotice {
  return {
    message: `not read, because there is ${instead} too`,
    place: { path, line: 1, column: 1 },
  };
}
