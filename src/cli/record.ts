/** `after-action record` */
import { readIncidentFacts } from '../jobs/read-facts.js';
import { buildIncidentView } from '../jobs/incident-view.js';
import { printRanking, readRankHistory } from '../correlation/rank-history.js';
import { exitCodes } from '../errors.js';
import { loadIncidentPlugIns } from '../registry.js';
import { redact } from '../markdown/redact.js';
import { printRecording } from '../recording/recording.js';
import { counted } from '../text/counted.js';
import { type Io, writeText } from '../node/io.js';
import { type SourceOptions, openSource } from './source.js';

interface Options extends SourceOptions {
  readonly out?: string;
}

/** A recording is made to be passed on, so no secret may be in it; keys, dates and shas are not secrets. */
function redacted(json: string): string {
  return `${JSON.stringify(JSON.parse(json), (_key, value: unknown) => (typeof value === 'string' ? redact(value).text : value), 2)}\n`;
}

export async function runRecord(options: Options, io: Io): Promise<number> {
  const source = await openSource(options, io);
  const facts = await readIncidentFacts(
    source.reader,
    source.issue,
    source.context.config,
    source.context.now,
  );
  const rankHistory = readRankHistory(
    buildIncidentView(facts, source.context.config, await loadIncidentPlugIns()).correlation,
    facts,
  ).rankings.map(printRanking);
  const text = redacted(printRecording(facts, { rankHistory }));
  if (options.out === undefined) io.out(text);
  else {
    writeText(io, options.out, text);
    io.err(
      `Recorded #${facts.issue.number} with ${counted(facts.comments.length, 'comment')} and ` +
        `${counted(facts.commits.length, 'commit')} in ${options.out}.\n`,
    );
  }
  return exitCodes.ok;
}
