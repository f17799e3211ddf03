/** The configuration of a repository. Most repositories have none, and reading one needs the two largest parsers that we have. */
import type { ParsedConfig } from '../config/parse-config.js';
import { configPath } from '../config/config.js';
import { defaultConfig } from '../config/defaults.js';
import type { RuleIds } from '../config/rule-ids.js';
import type { RepositoryReader } from '../repository/repository.js';

/** From the default branch, never from a pull request. The ids of the rules are loaded only when there is a file. */
export async function readConfig(
  reader: RepositoryReader,
  loadRuleIds: () => Promise<RuleIds>,
): Promise<ParsedConfig> {
  const file = await reader.file(configPath);
  if (file === null) return { config: defaultConfig, problems: [], notices: [] };
  const { parseConfig } = await import('../config/parse-config.js');
  return parseConfig(file.text, configPath, { ruleIds: await loadRuleIds() });
}
