/** What older postmortems promised about this, for the response comment: at most three lines, or nothing. */
import type { EarlierPromise } from '../../incident/earlier-promise.js';
import { excerpt } from '../../markdown/excerpt.js';
import { redact } from '../../markdown/redact.js';
import { inlineCode, link, text } from '../../markdown/write.js';

/** `''` where no older postmortem speaks of it. */
export function renderPromises(promises: readonly EarlierPromise[] = []): string {
  if (promises.length === 0) return '';
  return `**Promised before**\n\n${promises.map((one) => `- ${line(one)}`).join('\n')}`;
}

function line(promise: EarlierPromise): string {
  const { issue, postmortem, shared } = promise;
  const words = text(excerpt(redact(promise.text).text));
  const tracked = issue === null ? '' : ` (${link(`#${issue.number}`, issue.url)})`;
  const from = link(redact(postmortem.title).text, postmortem.url);
  const both = shared.map((name) => inlineCode(redact(name).text)).join(', ');
  return `${words}${tracked}: **${state(promise)}**. From ${from}; both name ${both}`;
}

function state({ state: word, dueAt, reason }: EarlierPromise): string {
  const due = dueAt === null ? '' : `, due ${dueAt.slice(0, 10)}`;
  if (word === 'done') return 'done before this began, and did not prevent it';
  if (word === 'late') return `not done${due}, late when this began`;
  if (word === 'open') return `not done${due}`;
  if (word === 'unproven') return 'whether it was done before this began is not known';
  return reason === null ? 'declined' : `declined: ${text(excerpt(redact(reason).text))}`;
}
