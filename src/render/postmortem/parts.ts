/** The shorter generated parts of a postmortem: impact, action items, links. */
import type { Incident, StatedFollowUp } from '../../incident/incident.js';
import { bullet, wrapped } from '../../markdown/file.js';
import { link, reference, text } from '../../markdown/write.js';
import { versionName } from '../correlation/sentences.js';
import { linkedWords } from '../linked-words.js';
import { safe, type PostmortemInput } from './input.js';

/** In the words of whoever stated it; people say more once it is over. */
export function renderImpact({ impact }: Incident): string {
  return impact === null
    ? '_TODO: who was affected, how, and how many?_'
    : wrapped(`${text(safe(impact.value))} (${link('stated', impact.url)})`);
}

/** A handle in a file pings nobody, and only with its `@` is it known to be one when the tracking issue is assigned. */
function printOwner(owner: string): string {
  return /^[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}$/i.test(owner) ? `@${owner}` : text(owner);
}

export function renderFollowUp({ text: words, owner, due, url }: StatedFollowUp): string {
  const details = [
    owner === null ? '' : `owner: ${printOwner(owner)}`,
    due === null ? '' : `due: ${due.slice(0, 10)}`,
  ]
    .filter(Boolean)
    .join(', ');
  return bullet(
    `${text(safe(words))}${details === '' ? '' : ` (${details})`}${url === '' ? '' : ` ${link('stated here', url)}`}`,
  );
}

export function renderLinks({ incident, facts, correlation }: PostmortemInput): string {
  const evidence = incident.evidence.map(({ value, url }) =>
    bullet(`Evidence: ${linkedWords(safe(value), 1000)} ${link('noted here', url)}`),
  );
  const pulls = facts.pullRequests
    .slice(0, 20)
    .map((pull) => bullet(`Pull request: ${reference(pull.number, pull.url, safe(pull.title))}`));
  const compare =
    correlation.rollback === null || correlation.rollback.lastKnownGood === null
      ? []
      : [
          bullet(
            `Changes since the last known good version: ${link(versionName(correlation.rollback.lastKnownGood), correlation.rollback.compareUrl)}`,
          ),
        ];
  return [
    bullet(`Incident: ${reference(incident.number, incident.url, safe(incident.title))}`),
    ...evidence,
    ...pulls,
    ...compare,
  ].join('\n');
}
