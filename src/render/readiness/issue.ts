/** What is not ready, as Markdown: for the issue that is edited in place, and for the summary of a run. */
import { redact } from '../../markdown/redact.js';
import { details, inlineCode, link, text } from '../../markdown/write.js';
import type { Result } from '../../readiness/readiness.js';
import { counted } from '../../text/counted.js';
import { checkUrl, groupTitles } from './titles.js';

export interface ReadinessIssue {
  readonly title: string;
  readonly body: string;
  /** Ids of what is amiss, in order. */
  readonly faults: readonly string[];
}

export function renderReadinessIssue(results: readonly Result[]): ReadinessIssue {
  const faults = results.filter(({ answer }) => answer.state === 'no').map(({ id }) => id);
  const body =
    faults.length === 0
      ? 'Nothing is amiss any more. This issue opens again when something is.'
      : [
          `**${counted(faults.length, 'thing')} ${faults.length === 1 ? 'is' : 'are'} not ready for the next incident.** This issue is edited in place, and closes once all is in order.`,
          faultsByGroup(results),
          'After a change: start the workflow that wrote this by hand, or run `after-action doctor`. What is fine as it is goes into `readiness.accepted` of the configuration.',
        ].join('\n\n');
  return { title: 'Incident readiness', body, faults };
}

/** Everything that was looked at: for the summary, where nobody is called by it. */
export function renderReadinessSummary(results: readonly Result[]): string {
  const of = (state: Result['answer']['state']) =>
    results.filter(({ answer }) => answer.state === state);
  const [good, bad, unseen, accepted] = [of('yes'), of('no'), of('unseen'), of('accepted')];
  return [
    `**${good.length} ✓, ${bad.length} ✗, ${unseen.length} ?**`,
    ...(bad.length === 0 ? [] : [faultsByGroup(results)]),
    ...folded('cannot be seen from here', unseen),
    ...folded('accepted by the configuration', accepted),
    ...folded('in order', good),
  ].join('\n\n');
}

function folded(words: string, results: readonly Result[]): readonly string[] {
  if (results.length === 0) return [];
  const lines = results.map(({ id, answer }) => `- ${nameOf(id)}: ${rich(answer.words)}`);
  return [details(`${results.length} ${words}`, lines.join('\n'))];
}

function faultsByGroup(results: readonly Result[]): string {
  const bad = results.filter(({ answer }) => answer.state === 'no');
  return [...new Set(bad.map(({ group }) => group))]
    .map((group) =>
      [`### ${groupTitles[group]}`, ...bad.filter((one) => one.group === group).map(faultOf)].join(
        '\n\n',
      ),
    )
    .join('\n\n');
}

function faultOf({ id, answer }: Result): string {
  const remedy = answer.state === 'no' ? `\n  → ${rich(answer.remedy)}` : '';
  return `- ${nameOf(id)}: ${rich(answer.words)}${remedy}`;
}

const nameOf = (id: string): string => link(id, checkUrl(id));

/** Addresses become links, what stands between backticks code; all else is plain, whatever it says. */
function rich(words: string): string {
  return redact(words)
    .text.split(/(`[^`\n]{1,300}`|https?:\/\/[^\s<>()"`]{3,300})/)
    .map((part) => {
      if (/^`[^`]+`$/.test(part)) return inlineCode(part.slice(1, -1));
      if (/^https?:\/\//.test(part)) return link(part.replace(/^https?:\/\//, ''), part);
      return edged(part);
    })
    .join('');
}

/** `text` trims: the spaces beside code and links stay. */
function edged(part: string): string {
  if (part.trim() === '') return part === '' ? '' : ' ';
  const [before, after] = [/^\s/.test(part) ? ' ' : '', /\s$/.test(part) ? ' ' : ''];
  return `${before}${text(part)}${after}`;
}
