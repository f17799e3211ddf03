/** The configuration of a repository. Most repositories have none, and reading one needs the two largest parsers of the house. */
import type { Config } from '../config/config.js';
import { configPath, defaultConfig } from '../config/defaults.js';
import type { Problem } from '../errors.js';
import type { RepositoryReader } from '../repository/repository.js';

/** From the default branch, never from a pull request. */
export async function readConfig(
  reader: RepositoryReader,
): Promise<{ readonly config: Config; readonly problems: readonly Problem[] }> {
  const file = await reader.file(configPath);
  if (file === null) return { config: defaultConfig, problems: [] };
  const { parseConfig } = await import('../config/parse-config.js');
  return parseConfig(file.text, configPath);
}
