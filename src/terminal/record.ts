/** `after-action record` */
import { readIncidentFacts } from '../commands/facts.js';
import { viewOf } from '../commands/view.js';
import { printRanking, ranksOf } from '../correlation/ranks.js';
import { exitCodes } from '../errors.js';
import { redact } from '../markdown/redact.js';
import { printRecording } from '../recording/recording.js';
import { type Io, writeText } from './io.js';
import { type SourceOptions, sourceOf } from './sources.js';

interface Options extends SourceOptions {
  readonly out?: string;
}

/** A recording is made to be passed on, so no secret may be in it; keys, dates and shas are not secrets. */
function redacted(json: string): string {
  return `${JSON.stringify(JSON.parse(json), (_key, value: unknown) => (typeof value === 'string' ? redact(value).text : value), 2)}\n`;
}

export async function record(options: Options, io: Io): Promise<number> {
  const source = await sourceOf(options, io);
  const facts = await readIncidentFacts(
    source.reader,
    source.issue,
    source.setting.config,
    source.setting.now,
  );
  const rankHistory = ranksOf(viewOf(facts, source.setting.config).correlation, facts).rankings.map(
    printRanking,
  );
  const text = redacted(printRecording(facts, { rankHistory }));
  if (options.out === undefined) io.out(text);
  else {
    writeText(io, options.out, text);
    io.err(
      `Recorded #${facts.issue.number} with ${facts.comments.length} comments and ${facts.commits.length} commits in ${options.out}.\n`,
    );
  }
  return exitCodes.ok;
}
