/** What a row means, in words: one line for every page, screen and format. */
import { shortSha } from '../../text/short-sha.js';
import type { EventMeaning } from '../../incident/meaning.js';
import { formatDuration } from '../../time/instant.js';
import { monthNames } from '../../time/local-time.js';
import type { TimeRemark } from '../../time/remarks.js';
import { offsetId } from '../../time/zones.js';
import { cutLine, rowLength } from '../../markdown/excerpt.js';
import type { TimelineEvent } from '../../timeline/timeline.js';

type Meaning<T extends EventMeaning['type']> = Extract<EventMeaning, { readonly type: T }>;

/** `Tried: restart of the pods`. One line, at most 140 characters; still untrusted. */
export function describeEvent(event: Pick<TimelineEvent, 'meaning' | 'text' | 'actor'>): string {
  return cutLine(joined(printHead(event.meaning, event.actor), printWords(event)), rowLength);
}

/** What went live, without the verb that the place says already: `production ← 4f2a91c: Shrink the pool`. */
export function describeShipped(event: Pick<TimelineEvent, 'meaning' | 'text' | 'actor'>): string {
  const { meaning } = event;
  if (meaning.type === 'merged') return event.text;
  if (meaning.type === 'release' && meaning.deployed) return joined(meaning.tag, printWords(event));
  if (meaning.type === 'deploy' && meaning.verb === 'deployed')
    return joined(printSpan(meaning), printWords(event));
  return describeEvent(event);
}

const joined = (head: string, words: string): string =>
  [head, words].filter((part) => part !== '').join(': ');

function printWords({ meaning, text }: Pick<TimelineEvent, 'meaning' | 'text'>): string {
  const more = meaning.type === 'deploy' || meaning.type === 'release' ? meaning.more : 0;
  return more === 0 || text === '' ? text : `${text} and ${more} more`;
}

function printHead(meaning: EventMeaning, actor: string | null): string {
  switch (meaning.type) {
    case 'declared':
      return 'Incident declared';
    case 'words':
      // The same words twice: once when it happened, once when somebody found out.
      return meaning.retold ? 'Found out' : '';
    case 'milestone':
      return `Incident ${meaning.milestone}`;
    case 'severity':
      return `Severity set to ${meaning.severity}`;
    case 'status':
      return `Status: ${meaning.status}`;
    case 'marked':
      return meaning.marked ? 'Marked as an incident' : 'No longer marked as an incident';
    case 'lead':
      return describeLead(meaning, actor);
    case 'update':
      return 'Update';
    case 'impact':
      return 'Impact';
    case 'attempt':
      return meaning.open ? 'Trying' : 'Tried';
    case 'finding':
      return `Finding${meaning.layer === null ? '' : ` in ${meaning.layer}`}`;
    case 'role':
      return `${meaning.role === 'comms' ? 'Communications' : 'Scribe'}: @${meaning.login}`;
    case 'called-in':
      return `Called in for ${meaning.severity}: ${meaning.names.map((name) => `@${name}`).join(', ')}`;
    case 'restore':
      return meaning.what === 'later' ? 'Full restore later' : 'Fully restored';
    case 'snooze':
      return `Reminders wait ${meaning.minutes} min`;
    case 'rollback':
      return describeRollback(meaning);
    case 'frozen':
      return describeFreeze(meaning);
    case 'unfrozen':
      return thaws[meaning.how];
    case 'freeze-pass':
      return describePass(meaning);
    case 'runbook':
      return `Runbook ${meaning.what} ${stageWords(meaning)}`;
    case 'evidence':
      return 'Evidence';
    case 'step':
      return meaning.done ? `Done: ${meaning.step}` : `Not done after all: ${meaning.step}`;
    case 'renamed':
      return 'Renamed';
    case 'verdict':
      return describeVerdict(meaning);
    case 'closed':
      return describeClose(meaning);
    case 'reopened':
      return 'Issue reopened';
    case 'returned':
      return 'Incident reopened';
    case 'reference':
    case 'commit-reference':
      return describeReference(meaning);
    case 'deploy':
      return describeDeploy(meaning);
    case 'release':
      return describeRelease(meaning);
    case 'merged':
      return 'Merged';
    case 'pull-request':
      return `${meaning.reverts ? 'Revert' : 'Pull request'} #${meaning.number} ${meaning.change}`;
    case 'probe':
      return probeHeads[meaning.verdict];
    case 'dependency':
      return `Status page of ${meaning.name}: ${meaning.state === 'well' ? 'well again' : meaning.state}`;
    case 'outside-change':
      return `Changed outside this repository${meaning.environment === null ? '' : ` in ${meaning.environment}`}`;
  }
}

const probeHeads = {
  up: 'Seen from outside: up',
  partly: 'Seen from outside: partly down',
  down: 'Seen from outside: down',
  'cannot-tell': 'Seen from outside: cannot tell',
} as const;

function describeLead({ change, login }: Meaning<'lead'>, actor: string | null): string {
  switch (change) {
    case 'named':
      return `Lead: @${login ?? ''}`;
    case 'claimed':
      return `@${login ?? ''} took the lead`;
    case 'drawn':
      return `@${actor ?? ''} asked for a lead${login === null ? '' : `, drawn: @${login}`}`;
    case 'handed-over':
      return `Lead handed over to @${login ?? ''}`;
    case 'assigned':
      return `Assigned to @${login ?? ''}`;
    case 'unassigned':
      return `@${login ?? ''} unassigned`;
  }
}

function describeRollback(meaning: Meaning<'rollback'>): string {
  const { to } = meaning;
  const version = /^[0-9a-f]{40}$/.test(to) ? to.slice(0, 12) : to;
  const what = to.startsWith('#')
    ? `Revert of ${to}`
    : `Rollback${to === '' ? '' : ` to ${version}`}`;
  return `${what} ${stageWords(meaning)}`;
}

function stageWords({ stage, alone }: Meaning<'rollback' | 'runbook'>): string {
  switch (stage) {
    case 'asked':
      return 'asked for';
    case 'approved':
      return `approved${alone ? ' alone' : ''}`;
    case 'refused':
      return 'could not be started';
    case 'started':
    case 'succeeded':
    case 'failed':
      return stage;
  }
}

function describeFreeze({ minutes, rule }: Meaning<'frozen'>): string {
  const frozen = `Deploys frozen for ${formatDuration(minutes * 60)}`;
  if (rule === null) return frozen;
  return `${frozen} by rule, ${rule === 'severity' ? 'for the severity' : 'after the rollback'}`;
}

const thaws = {
  lifted: 'Freeze of deploys lifted',
  thawed: 'Freeze of deploys ended, its time was over',
  over: 'Freeze of deploys ended with the incident',
} as const;

function describePass({ stage, refs, by }: Meaning<'freeze-pass'>): string {
  const what = refs.join(', ');
  if (stage === 'allowed') return `${what} may go out in spite of a freeze`;
  const why = { word: 'by /allow', label: 'by its label', rollback: 'as the rollback' }[by];
  return `Let through the freeze ${why}: ${what}`;
}

function describeVerdict({ verdict, ref }: Meaning<'verdict'>): string {
  if (verdict === 'cleared') return `Cleared: ${ref}`;
  return ref === 'none'
    ? 'No change triggered this, according to the responders'
    : `Trigger named: ${ref}`;
}

function describeClose({ commit, planned }: Meaning<'closed'>): string {
  if (commit !== null) return `Issue closed by ${shortSha(commit)}`;
  return planned ? 'Issue closed' : 'Issue closed as not planned';
}

function describeReference(meaning: Meaning<'reference' | 'commit-reference'>): string {
  if (meaning.type === 'commit-reference') return `Commit ${shortSha(meaning.sha)} mentions this`;
  const name = `${meaning.from === 'pull-request' ? 'Pull request' : 'Issue'} #${meaning.number}`;
  return meaning.how === 'connected' ? `${name} connected` : `${name} mentions this`;
}

/** `production 1c2d3e4 → 4f2a91c` */
function printSpan({ target, from, to }: Meaning<'deploy'>): string {
  const span = from === null ? `← ${shortSha(to)}` : `${shortSha(from)} → ${shortSha(to)}`;
  return `${target} ${span}`.trim();
}

function describeDeploy(meaning: Meaning<'deploy'>): string {
  switch (meaning.verb) {
    case 'deployed':
      return `Deployed ${printSpan(meaning)}`;
    case 'failed':
      return `Deploy failed: ${printSpan(meaning)}`;
    case 'running':
      return `Deploy running: ${printSpan(meaning)}`;
    case 'rolled-back':
      return `Rolled back ${printSpan(meaning)}`;
    case 'again':
      return `Deployed ${meaning.target} again ${shortSha(meaning.to)}`.replace(/\s+/g, ' ');
  }
}

function describeRelease({ tag, deployed, prerelease }: Meaning<'release'>): string {
  if (deployed) return `Released ${tag}`;
  return `${prerelease ? 'Pre-release' : 'Release'} ${tag}`;
}

/** What is doubtful about a time: `EST in July read as local time (UTC-04:00)`. */
export function describeRemark(remark: TimeRemark): string {
  switch (remark.code) {
    case 'zone-assumed':
      return describeAssumedZone(remark);
    case 'zone-chosen':
      return `${remark.label} read as ${remark.region}`;
    case 'zone-literal':
      return `${remark.label} taken literally (UTC${offsetId(remark.offset)})`;
    case 'zone-local':
      return (
        `${remark.label} in ${monthNames[remark.month - 1] ?? ''} read as local time ` +
        `(UTC${offsetId(remark.offset)})`
      );
    case 'clock-repeated':
      return `${remark.clock} occurred twice in ${remark.zone} on ${remark.day}; ${remark.reason === 'first' ? 'the first one is used' : 'the second had not passed when this was written'}`;
    case 'clock-skipped':
      return (
        `${remark.clock} does not exist in ${remark.zone} on ${remark.day} because ` +
        'the clocks went forward; read as if they had not'
      );
    case 'date-order':
      return `${remark.written} read as ${remark.day}`;
    case 'date-from-file-name':
      return 'date from the file name';
  }
}

function describeAssumedZone({
  zone,
  stated,
}: Extract<TimeRemark, { readonly code: 'zone-assumed' }>): string {
  if (zone === null) return 'zone assumed';
  return `zone assumed: ${zone}${stated ? ', stated earlier in this issue' : ''}`;
}
