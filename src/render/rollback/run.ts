/** The comment on an approved rollback: the claim first, then what was seen of its run. */
import { printRollbackRecord, type RollbackRecord } from '../../incident/rollback-records.js';
import { inlineCode, link, text } from '../../markdown/write.js';
import { hour, versionCode } from './words.js';

export interface RunPage {
  /** Of the repository. */
  readonly url: string;
  /** Nothing was seen of the run for a while. */
  readonly unseen: boolean;
}

/** Without the marker line; the record comes first, since it is read back. */
export function renderRollbackRun(record: RollbackRecord, page: RunPage): string {
  const alone = record.approver === record.proposer ? ', alone' : '';
  const who = `Proposed by ${text(record.proposer)}, approved by ${text(record.approver)} at ${hour(record.approvedAt)}${alone}.`;
  return [
    printRollbackRecord(record),
    `### Rollback to ${versionCode(record.to)}: ${heads[record.state]}`,
    sentence(record, page),
    who,
  ].join('\n\n');
}

const heads = {
  claimed: 'asked for',
  refused: 'not started',
  running: 'running',
  succeeded: 'succeeded',
  failed: 'failed',
} as const;

function sentence(
  { state, workflow, url, key, at, endedAt }: RollbackRecord,
  page: RunPage,
): string {
  const runs = link(
    `runs of ${workflow}`,
    `${page.url}/actions/workflows/${encodeURIComponent(workflow)}`,
  );
  switch (state) {
    case 'claimed':
      return page.unseen
        ? `**It cannot be told whether it runs.** No run has ${inlineCode(key)} in its title. Look at the ${runs}: ` +
            'if none is there, ask again with `/rollback`. Nothing is started a second time by itself.'
        : `GitHub was asked at ${hour(at)} to start ${inlineCode(workflow)}; see the ${runs}.`;
    case 'refused':
      return 'GitHub refused to start it, and nothing runs. The log of the rollback workflow says why; ask again with `/rollback` once that is mended.';
    case 'running':
      return `${link('The run', url)} has begun.`;
    case 'succeeded':
      return `${link('The run', url)} ended${endedAt === null ? '' : ` at ${hour(endedAt)}`}. Look whether users are well again: \`/probe\`, then \`/mitigated\`.`;
    case 'failed':
      return `${link('The run', url)} did not succeed. Read its log; ask again with \`/rollback\`.`;
  }
}
