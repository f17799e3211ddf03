/** Who tries what, two changes at once, and the map of the architecture. */
import type { Incident } from '../../incident/incident.js';
import type { Attempt } from '../../incident/attempts.js';
import { redact } from '../../markdown/redact.js';
import { details, link, table, text } from '../../markdown/write.js';
import { cutLine } from '../../markdown/excerpt.js';
import { describeAtOnce, type AtOnce } from '../../response/at-once.js';
import type { LayerMap, MappedLayer } from '../../response/map.js';
import { unbreakable } from '../timeline/cells.js';
import { shortMoment, type Clock } from './moment.js';

/** Untrusted words, redacted, on one line. */
export function clip(words: string, length: number): string {
  const line = redact(words.slice(0, 4000)).text.replace(/\s+/g, ' ').trim();
  return text(cutLine(line, length));
}

/** What is being tried now is above the fold: it is what others must not do. */
export function openAttempts(
  { attempts, status }: Incident,
  atOnce: AtOnce | null,
  clock: Clock,
): string {
  const open = attempts.filter(({ closedAt }) => closedAt === null);
  // Two at once are in the warning already.
  if (open.length === 0 || status === 'resolved' || atOnce?.kind === 'attempts') return '';
  const lines = open
    .slice(-3)
    .map(
      ({ text: words, by, at, url }) =>
        `${clip(words, 120)} (${link(`${by}, ${shortMoment(at, clock)}`, url)})`,
    );
  return `**Trying now:** ${lines.join(' · ')}`;
}

export function warnAtOnce(atOnce: AtOnce | null): string {
  if (atOnce === null) return '';
  const what = atOnce.what.map(({ text: words, by, url }) => {
    const who = by === '' ? 'somebody' : by;
    return `${link(who, url)}: ${clip(words, 100)}`;
  });
  const remedy =
    atOnce.kind === 'attempts'
      ? 'One at a time: `/tried` closes one.'
      : 'Say so with `/trying` first.';
  return `⚠️ **${describeAtOnce(atOnce)}:** ${what.join(' · ')}. ${remedy}`;
}

export function alreadyTried({ attempts }: Incident, clock: Clock): string {
  const closed = attempts.filter(({ closedAt }) => closedAt !== null);
  if (closed.length === 0) return '';
  const rows = closed
    .slice(-15)
    .map((one) => [clip(one.text, 120), resultOf(one), whoOf(one, clock)]);
  return details(
    `Already tried: ${closed.length}`,
    table(['What', 'What came of it', 'Who, when'], rows),
  );
}

function resultOf({ result }: Attempt): string {
  return result === null ? '–' : clip(result, 120);
}

function whoOf({ by, at, url }: Attempt, clock: Clock): string {
  return link(`${by}, ${shortMoment(at, clock)}`, url).replace(/^\[[^\]]*\]/, unbreakable);
}

const marks: Readonly<Record<string, string>> = {
  healthy: '✅',
  suspect: '⚠️',
  'looked-at': '👀',
};

/** `✅ cdn → 👀 app → ⚠️ database`, what is not marked has not been looked at. */
export function architectureMap({ layers, thirdParties, next }: LayerMap): string {
  const all = [...layers, ...thirdParties];
  if (all.every(({ last }) => last === null)) return '';
  const chain = layers.map(markOf).join(' → ');
  const others = thirdParties.filter(({ last }) => last !== null).map(markOf);
  const ahead =
    next.length === 0 ? '' : `Not looked at from either end: ${next.map(text).join(', ')}`;
  return [`**Map:** ${[chain, ...others].filter((part) => part !== '').join(' · ')}`, ahead]
    .filter((line) => line !== '')
    .join('<br>');
}

function markOf({ name, last }: MappedLayer): string {
  return last === null ? text(name) : `${marks[last.state] ?? ''} ${link(name, last.url)}`;
}

/** Without layers the findings are a list. */
export function findingsList({ findings }: Incident, clock: Clock): string {
  if (findings.length === 0) return '';
  const lines = findings
    .slice(-15)
    .map(
      ({ text: words, layer, state, by, at, url }) =>
        `- ${marks[state] ?? ''} ${layer === null ? '' : `**${text(layer)}**: `}${clip(words, 200)} (${link(`${by}, ${shortMoment(at, clock)}`, url)})`,
    );
  return details(`Findings: ${findings.length}`, lines.join('\n'));
}
