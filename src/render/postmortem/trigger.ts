/** What the postmortem says about the change that set the incident off: a person's word, else what correlates. */
import { shortSha } from '../../text/short-sha.js';
import { capitalized } from '../../text/capitalized.js';
import type { Correlation, DeployCorrelation } from '../../correlation/correlation.js';
import { bullet, wrapped } from '../../markdown/file.js';
import { safe } from './input.js';
import { inlineCode, link, reference, text } from '../../markdown/write.js';

/** For the front matter: the settled reference, `none`, or `''` while nobody has decided. */
export function findTrigger({ settled }: Correlation): string {
  return settled?.ref ?? '';
}

export function renderTrigger(correlation: Correlation, show: number): string {
  const { settled, verdict, candidates, considered, window } = correlation;
  const span =
    `${considered} ${considered === 1 ? 'change' : 'changes'} between ${moment(window.from)} ` +
    `and ${moment(window.to)} UTC`;
  if (settled?.ref === 'none')
    return wrapped(`No change caused this, ${link('as the responders decided', settled.url)}.`);
  if (settled !== null) {
    const change = candidates.find((candidate) => isNamed(candidate, settled.ref));
    return `${wrapped(`${link('The responders decided', settled.url)} that this change set it off:`)}\n\n${change === undefined ? bullet(inlineCode(settled.ref)) : renderChange(change, '-', correlation)}`;
  }
  if (verdict === 'nothing-fits' || candidates.length === 0)
    return wrapped(
      `No change fits (${span} looked at). Other places to look: dependencies, load, certificates, data.`,
    );
  const fitting = candidates.filter(({ confidence }, i) => i === 0 || confidence !== 'unlikely');
  const list = fitting
    .slice(0, Math.max(1, Math.min(show, 3)))
    .map((candidate, i) => renderChange(candidate, `${i + 1}.`, correlation))
    .join('\n');
  return `${wrapped(`What changed right before, best fit first (${span} looked at). This is correlation, not proof:`)}\n\n${list}`;
}

function isNamed({ change }: DeployCorrelation, ref: string): boolean {
  if (/^[0-9a-f]{7,40}$/i.test(ref)) return change.commit.sha.startsWith(ref.toLowerCase());
  return ref === `#${change.pullRequest?.number}` || ref === change.deploy?.id;
}

function renderChange(
  { change, confidence, evidence }: DeployCorrelation,
  mark: string,
  { settled }: Correlation,
): string {
  const sha = link(shortSha(change.commit.sha), change.commit.url);
  const deploy = change.deploy === null ? '' : `, ${link(change.deploy.label, change.deploy.url)}`;
  const pull = change.pullRequest;
  const words =
    pull === null
      ? text(safe(change.commit.message.split('\n')[0] ?? ''))
      : reference(pull.number, pull.url, safe(pull.title));
  const likely = settled === null ? `**${capitalized(confidence)}:** ` : '';
  const reasons = evidence
    .filter(({ weight }) => weight > 0)
    .slice(0, 3)
    .map((one) => text(one.text))
    .join(' ');
  return wrapped(
    `${mark} ${likely}${words} (${sha}${deploy})${reasons === '' ? '' : `. ${reasons}`}`,
    ' '.repeat(mark.length + 1),
  );
}

function moment(at: string): string {
  return at.slice(0, 16).replace('T', ' ');
}
