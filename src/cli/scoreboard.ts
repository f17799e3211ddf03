/** `after-action correlate --scoreboard`: how often the first ranking was right, from the published postmortems. */
import { readConfig } from '../jobs/read-config.js';
import { loadRuleIds } from '../registry.js';
import { readPublished } from '../jobs/published.js';
import { isPostmortem } from '../jobs/review.js';
import { buildScoreboard } from '../correlation/scoreboard.js';
import { exitCodes, UserError } from '../errors.js';
import { readFacts } from '../postmortem/hidden-facts.js';
import { renderScoreboard } from '../render/correlation/scoreboard.js';
import type { FileContent, RepositoryReader } from '../repository/repository.js';
import { type Io, listFiles, readText, createScreen } from '../node/io.js';
import { localConfig } from './config-option.js';
import { connectRepository } from './connect.js';
import { requirePlace } from './place.js';
import type { SourceOptions } from './source.js';

/** With `--repo` the default branch on GitHub, else the folder `postmortems/` of the clone one stands in. */
export async function runScoreboard(
  options: SourceOptions & { readonly json?: boolean },
  io: Io,
): Promise<number> {
  const files =
    options.repo === undefined
      ? localFiles(io, (await localConfig(options.config, io)).postmortem.directory)
      : await publishedFiles((await connectRepository(await requirePlace(options, io), io)).reader);
  const board = buildScoreboard(files.map(({ text }) => readFacts(text)));
  io.out(
    options.json === true
      ? `${JSON.stringify(board, null, 2)}\n`
      : `${renderScoreboard(board, createScreen(io, io.now()))}\n`,
  );
  return exitCodes.ok;
}

type Named = Pick<FileContent, 'path' | 'text'>;

function localFiles(io: Io, directory: string): readonly Named[] {
  const paths = listFiles(io, directory);
  if (paths === null)
    throw new UserError({
      code: 'PM501',
      message: `There is no folder ${directory}/ here`,
      remedy: 'Run the command in a clone that holds postmortems, or name --repo owner/name.',
    });
  return paths
    .filter((path) => isPostmortem({ path, status: 'modified' }, directory))
    .map((path) => ({ path, text: readText(io, path, 'postmortem') }));
}

async function publishedFiles(reader: RepositoryReader): Promise<readonly Named[]> {
  const { config } = await readConfig(reader, loadRuleIds);
  return (await readPublished(reader, config.postmortem.directory)).documents;
}
