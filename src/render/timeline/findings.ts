/** Gaps and contradictions of a timeline, in words. */
import { formatInstant } from '../../time/format.js';
import { formatDuration } from '../../time/instant.js';
import type { TimelineFinding } from '../../timeline/findings/finding.js';
import { describeRemark } from './sentences.js';

type Finding<Id extends TimelineFinding['ruleId']> = Extract<
  TimelineFinding,
  { readonly ruleId: Id }
>;

/** One or two sentences; still untrusted, words of people may be in it. */
export function describeFinding(finding: TimelineFinding): string {
  switch (finding.ruleId) {
    case 'starts-at-detection':
      return 'The timeline begins with the detection. When did it start? Say /started TIME.';
    case 'no-mitigation':
      return 'No row says when the impact ended. If it ended before the issue was closed, say /mitigated TIME.';
    case 'no-resolution':
      return 'The status is resolved, but no row says since when. Say /resolved TIME.';
    case 'unknown-language':
      return (
        'The comments are in a language that is not supported, so only commands, ' +
        'labels and events count. Say /started TIME and /mitigated TIME.'
      );
    case 'silence':
      return describeSilence(finding);
    case 'after-resolved':
      return (
        `${finding.rows === 1 ? '1 row is dated' : `${finding.rows} rows are dated`} ` +
        `after the resolution at ${formatInstant(finding.resolvedAt)}. Was it really over?`
      );
    case 'milestone-order': {
      const { earlier, later } = finding;
      return (
        `${later.name} (${formatInstant(later.at)}) is earlier than ${earlier.name} ` +
        `(${formatInstant(earlier.at)}).`
      );
    }
    case 'zone-assumed':
      return describeAssumedZones(finding);
    case 'mixed-zones':
      return `Times were written in ${finding.zones.join(' and ')}; all are shown in one zone.`;
    case 'clock-change':
      return `${describeRemark(finding.remark)}${finding.rows === 1 ? '' : ` (${finding.rows} rows)`}.`;
    case 'clock-backwards':
      return `"${finding.words}" comes after a later time in its list; its time is used as written.`;
    case 'ahead-of-writing':
      return (
        `"${finding.words}"${finding.rows === 1 ? '' : ` and ${finding.rows - 1} more`}: ` +
        'the time is later than the writing. Is the zone right?'
      );
    case 'prose-duration':
      return `"${finding.words}" does not match the times: the milestones are ${formatDuration(finding.seconds)} apart.`;
  }
}

function describeSilence(finding: Finding<'silence'>): string {
  const { severity, from, seconds, limit, gaps } = finding;
  const others = gaps === 1 ? '' : ` (${gaps} such gaps, this is the longest)`;
  return (
    `${formatDuration(seconds)} without a word from ${formatInstant(from)}; ${severity} ` +
    `expects one every ${formatDuration(limit)}${others}.`
  );
}

function describeAssumedZones({ rows, assumed }: Finding<'zone-assumed'>): string {
  const zones = assumed.map(
    ({ zone, stated }) => `${zone ?? ''}${stated ? ' as stated earlier in this issue' : ''}`,
  );
  const read = zones.length === 0 ? '' : `, read as ${zones.join(' or ')}`;
  return `${rows === 1 ? '1 row has' : `${rows} rows have`} a time without a zone${read}.`;
}
