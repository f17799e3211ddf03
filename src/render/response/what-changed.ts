/** "What changed?" in one line, for somebody who was just paged: the first candidate, and the way back. */
import type { Config } from '../../config/config.js';
import type {
  Correlation,
  DeployCorrelation,
  RollbackOptions,
} from '../../correlation/correlation.js';
import type { Incident } from '../../incident/incident.js';
import { cutLine } from '../../markdown/excerpt.js';
import { redact } from '../../markdown/redact.js';
import { inlineCode, link, text } from '../../markdown/write.js';
import { counted } from '../../text/counted.js';
import {
  distanceToPoint,
  printTitle,
  remedyWords,
  shortName,
  troubleWords,
  usualSuspects,
  versionName,
} from '../correlation/sentences.js';
import { unbreakable } from '../timeline/cells.js';
import { moment, type Clock } from './moment.js';

const titleLength = 60;

export function whatChanged(
  correlation: Correlation,
  config: Config,
  { status, declaredAt }: Pick<Incident, 'status' | 'declaredAt'>,
): string {
  const broken = status === 'investigating' || status === 'identified';
  // Once it is mitigated nobody needs the way back any more; what was done about the change stays.
  const rest = broken || correlation.remedy !== null ? wayBack(correlation) : '';
  const pages = troubles(correlation, { zone: config.timeZone, day: declaredAt });
  return redact([`${cause(correlation)}${rest}`, ...pages].join('<br>'), config.redact).text;
}

function cause(correlation: Correlation): string {
  const { settled, together, candidates, verdict } = correlation;
  const [first] = candidates;
  if (settled !== null) {
    const who = link(settled.by === '' ? 'a responder' : settled.by, settled.url);
    return settled.ref === 'none'
      ? `**No change caused this**, says ${who}`
      : `**Trigger: ${inlineCode(settled.ref)}**, says ${who}`;
  }
  if (first === undefined || verdict === 'nothing-fits') return nothingFits(correlation);
  const word = first.confidence === 'likely' ? 'Likely' : 'Possible';
  const distance = unbreakable(distanceToPoint(first, correlation));
  return together.length > 1
    ? `**${word}: ${counted(together.length, 'change')} that went out together**, ${distance}`
    : `**${word}: ${named(first)}**, ${distance}`;
}

/** Then the usual suspects are the answer, those first that somebody pointed to. */
function nothingFits(correlation: Correlation): string {
  const { considered } = correlation;
  const words =
    considered === 0
      ? 'No change is known in the window'
      : `None of ${counted(considered, 'change')} fits`;
  const suspects = usualSuspects(correlation)
    .slice(0, 3)
    .map(({ name }) => text(name));
  return `**${words}.** Ask next: ${suspects.join(' · ')}`;
}

const maxTroubles = 2;

/** A line each, until a person has named the trigger. */
function troubles(correlation: Correlation, clock: Clock): readonly string[] {
  if (correlation.settled !== null && correlation.settled.ref !== 'none') return [];
  return correlation.dependencies.slice(0, maxTroubles).map((one) => {
    const words = troubleWords(one, correlation, (at) => moment(at, clock));
    return `**${link(one.name, one.url)}** says ${text(words).replace(/(\d) (?=(?:d|h|min|s)\b)/g, '$1\u00a0')}`;
  });
}

function named(one: DeployCorrelation): string {
  const pull = one.change.pullRequest;
  const name = pull === null ? shortName(one) : `#${pull.number}`;
  return link(
    `${name} ${cutLine(printTitle(one), titleLength)}`,
    pull?.url ?? one.change.commit.url,
  );
}

/** The version to go back to, with what lies between. The options themselves are in the comment below. */
function to({ lastKnownGood, compareUrl }: RollbackOptions): string {
  if (lastKnownGood === null) return ', see the comment below';
  const version = versionName(lastKnownGood);
  return ` to ${compareUrl === '' ? inlineCode(version) : link(version, compareUrl)}`;
}

function wayBack({ remedy, rollback, verdict, settled }: Correlation): string {
  if (remedy !== null) return `. ${link(remedyWords(remedy), remedy.url)}`;
  if (rollback !== null) return ` → ${inlineCode('/rollback')} plans the way back${to(rollback)}`;
  return verdict === 'candidates' && settled === null ? ' → reasons in the comment below' : '';
}
