/**
 * The correlation comment: what changed right before this, ranked, with the reasons and the
 * rollback options. Nothing in it depends on the present.
 */
import { counted } from '../../text/counted.js';
import type { Config } from '../../config/config.js';
import type {
  Correlation,
  DeployCorrelation,
  RollbackOptions,
} from '../../correlation/correlation.js';
import { printRanks, readRankHistory } from '../../correlation/rank-history.js';
import type { OtherCause } from '../../correlation/other-causes.js';
import type { Incident, IncidentFacts } from '../../incident/incident.js';
import { redact } from '../../markdown/redact.js';
import { capMarkdown, codeBlock, details, inlineCode, link, text } from '../../markdown/write.js';
import {
  bases,
  clock,
  distance,
  distanceToPoint,
  chooseEvidence,
  files,
  nothingFits,
  remedyWords,
  troubleWords,
  usualSuspects,
  shortName,
  printTitle,
  versionName,
} from './sentences.js';

export interface CorrelationPage {
  readonly incident: Incident;
  readonly facts: IncidentFacts;
  readonly config: Config;
}

const limit = 60_000;
const foldedRows = 40;

/** Body of the sticky comment, without the marker line that finds it again. */
export function renderCorrelationComment(
  correlation: Correlation,
  { facts, config }: CorrelationPage,
): string {
  const shown = correlation.verdict === 'candidates' ? chooseShown(correlation, config) : [];
  const rest = correlation.candidates.slice(shown.length);
  const blocks = [
    '### What changed right before this?',
    headline(correlation, shown),
    ...shown.map((one, index) => renderEntry(one, correlation, index === 0)),
    suspectsBlock(correlation, shown.length === 0),
    correlation.remedy === null
      ? ''
      : `**${link(remedyWords(correlation.remedy), correlation.remedy.url)}.**`,
    correlation.rollback === null ? '' : rollbackBlock(correlation.rollback),
    renderRest(rest, shown.length, correlation),
    footer(correlation),
  ];
  const body = redact(blocks.filter((block) => block !== '').join('\n\n'), config.redact).text;
  return `${capMarkdown(body, limit, 'The rest was left out; `after-action correlate` prints all of it.')}\n\n${printRanks(readRankHistory(correlation, facts))}`;
}

/** At least the configured number, and all that fit together; never one that does not fit at all. */
export function chooseShown(
  correlation: Correlation,
  config: Config,
): readonly DeployCorrelation[] {
  const fitting = correlation.candidates.filter(({ confidence }) => confidence !== 'unlikely');
  return correlation.candidates.slice(
    0,
    Math.max(
      1,
      Math.min(config.correlation.show, Math.max(fitting.length, 1)),
      correlation.together.length,
    ),
  );
}

function headline(correlation: Correlation, shown: readonly DeployCorrelation[]): string {
  const { settled, together } = correlation;
  if (settled !== null && settled.ref === 'none')
    return `**No change caused this**, says ${link(settled.by === '' ? 'a responder' : settled.by, settled.url)}.`;
  if (settled !== null)
    return `**Confirmed trigger: ${inlineCode(settled.ref)}**, says ${link(settled.by === '' ? 'a responder' : settled.by, settled.url)}.`;
  const [first] = shown;
  if (first === undefined)
    return `**${correlation.considered === 0 ? `No change is known between ${clock(correlation.window.from)} and ${clock(correlation.window.to)}.` : nothingFits}**`;
  const lead = first.confidence === 'likely' ? 'Likely' : 'Possible';
  if (together.length > 1)
    return (
      `**${lead}: ${counted(together.length, 'change')} that went out together**, ` +
      `${distanceToPoint(first, correlation)}.`
    );
  return `**${lead}: ${linked(first)}**, ${distanceToPoint(first, correlation)}.`;
}

function linked(one: DeployCorrelation): string {
  const number = one.change.pullRequest === null ? '' : ` #${one.change.pullRequest.number}`;
  return link(`${printTitle(one)}${number}`, one.change.pullRequest?.url ?? one.change.commit.url);
}

/** How sure, and how long before: the line above has said it of the first, unless a person answered there. */
function renderEntry(one: DeployCorrelation, correlation: Correlation, first: boolean): string {
  const { change } = one;
  const isSaid = first && correlation.settled === null && correlation.together.length < 2;
  const facts = [
    ...(isSaid ? [] : [`**${one.confidence}**`, distanceToPoint(one, correlation)]),
    renderFiles(one),
    renderOrigin(one),
    change.deploy === null || change.deploy.source === 'push'
      ? ''
      : link(`deploy ${change.deploy.label}`, change.deploy.url),
  ]
    .filter((fact) => fact !== '')
    .join(' · ');
  const lines = chooseEvidence(one, correlation).map(
    ({ text: sentence, weight }) => `   - ${weight < 0 ? 'Against it: ' : ''}${text(sentence)}`,
  );
  return [`${one.rank}. ${linked(one)}`, `   ${facts}`, ...lines].join('\n');
}

/** Without a change that fits, the answer is the usual suspects; with one, only what people pointed to. */
function suspectsBlock(correlation: Correlation, nothing: boolean): string {
  const { settled } = correlation;
  if (settled !== null && settled.ref !== 'none') return '';
  const suspects = usualSuspects(correlation).filter(
    ({ stated, pages }) => nothing || stated !== null || pages.length > 0,
  );
  if (suspects.length === 0) return '';
  const rows = suspects.map(({ name, question, stated, pages }) => {
    const quoted = stated === null ? '' : ` ${quotation(stated)}`;
    const seen = pages.map(
      (one) =>
        `\n  - ${link(one.name, one.url)} says ${text(troubleWords(one, correlation, clock))}${said(one.words)}`,
    );
    return `- **${name}**: ${question}${quoted}${seen.join('')}`;
  });
  return [nothing ? 'Ask next:' : 'Other causes that were named:', ...rows].join('\n');
}

const said = (words: string): string => (words === '' ? '' : `: “${text(words)}”`);

function quotation({ text: words, by, url }: OtherCause): string {
  const quoted = `“${text(words.slice(0, 140))}”`;
  if (by === '') return `The report says ${quoted}`;
  return `${url === '' ? text(by) : link(by, url)}: ${quoted}`;
}

function renderOrigin(one: DeployCorrelation): string {
  const { origin, commit } = one.change;
  if (origin === 'outside') return 'reported from outside';
  return origin === 'rollback' ? '' : link(`diff ${shortName(one)}`, commit.url);
}

function renderFiles(one: DeployCorrelation): string {
  const touched = files(one);
  if (touched === null || touched.count === 0) return '';
  const named = touched.paths.slice(0, 2).map(inlineCode).join(', ');
  return touched.count > 2 ? `${named} and ${touched.count - 2} more` : named;
}

function rollbackBlock({ lastKnownGood, compareUrl, ...options }: RollbackOptions): string {
  const warnings = options.warnings.map((warning) => `- ⚠️ ${text(warning)}`).join('\n');
  const commands = options.commands
    .map(({ title, command }) => `${text(title)}:\n\n${codeBlock(command, 'sh')}`)
    .join('\n\n');
  const good =
    lastKnownGood === null
      ? 'no earlier version is known to have been live'
      : `last known good is ${inlineCode(versionName(lastKnownGood))}`;
  const compared = compareUrl === '' ? '' : `, ${link('what changed since', compareUrl)}`;
  const lead = `**Rollback options** (suggestions; nothing was executed): ${good}${compared}.`;
  return [lead, warnings, details('Commands', commands)].filter((part) => part !== '').join('\n\n');
}

function renderRest(
  rest: readonly DeployCorrelation[],
  shown: number,
  correlation: Correlation,
): string {
  if (rest.length === 0) return '';
  const rows = rest
    .slice(0, foldedRows)
    .map(
      (one) => `${one.rank}. ${linked(one)} · ${shortName(one)} · ${distance(one, correlation)}`,
    );
  const more = rest.length > foldedRows ? `\n\nand ${rest.length - foldedRows} more` : '';
  return details(
    shown === 0
      ? `${counted(rest.length, 'change')} of the window`
      : `${counted(rest.length, 'other change')}`,
    `${rows.join('\n')}${more}`,
  );
}

function footer(correlation: Correlation): string {
  const { window, reference, considered, deploySource } = correlation;
  return (
    `<sub>${counted(considered, 'change')} from ${clock(window.from)} to ${clock(window.to)}, ` +
    `measured from ${bases[reference.basis]}, ${clock(reference.at)}. ${text(deploySource.reason)} ` +
    'The ranking is a hint about where to look, not a verdict: comment <code>/trigger ' +
    'REF</code>, <code>/cleared REF</code> or <code>/started TIME</code> to correct it.</sub>'
  );
}
