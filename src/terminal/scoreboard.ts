/** `after-action correlate --scoreboard`: how often the first ranking was right, from the published postmortems. */
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readConfig } from '../commands/read-config.js';
import { readPublished } from '../commands/published.js';
import { isPostmortem } from '../commands/review.js';
import { defaultConfig } from '../config/defaults.js';
import { scoreboardOf } from '../correlation/scoreboard.js';
import { exitCodes, UserError } from '../errors.js';
import { parsePostmortem } from '../postmortem/parse.js';
import { renderScoreboard } from '../render/correlation-scoreboard.js';
import type { FileContent, RepositoryReader } from '../repository.js';
import { type Io, readText, screenOf } from './io.js';
import { forgeOf, type SourceOptions } from './sources.js';

/** With `--repo` the default branch on GitHub, else the folder `postmortems/` of the clone one stands in. */
export async function scoreboard(
  options: SourceOptions & { readonly json?: boolean },
  io: Io,
): Promise<number> {
  const files =
    options.repo === undefined
      ? localFiles(io)
      : await publishedFiles(forgeOf(options.repo, io).reader);
  const board = scoreboardOf(
    files.map(({ path, text }) => parsePostmortem(path, text).frontMatter),
  );
  io.out(
    options.json === true
      ? `${JSON.stringify(board, null, 2)}\n`
      : `${renderScoreboard(board, screenOf(io, io.now()))}\n`,
  );
  return exitCodes.ok;
}

type Named = Pick<FileContent, 'path' | 'text'>;

function localFiles(io: Io): readonly Named[] {
  const { directory } = defaultConfig.postmortem;
  try {
    const names = readdirSync(resolve(io.cwd, directory), {
      recursive: true,
      encoding: 'utf8',
    }).map((name) => join(directory, name).replaceAll('\\', '/'));
    return names
      .filter((path) => isPostmortem({ path, status: 'modified' }, directory))
      .map((path) => ({ path, text: readText(io, path, 'postmortem') }));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new UserError({
      code: 'PM501',
      message: `There is no folder ${directory}/ here`,
      remedy: 'Run the command in a clone that holds postmortems, or name --repo owner/name.',
    });
  }
}

async function publishedFiles(reader: RepositoryReader): Promise<readonly Named[]> {
  const { config } = await readConfig(reader);
  return (await readPublished(reader, config.postmortem.directory)).documents;
}
