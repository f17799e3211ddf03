/** The one comment that mentions people, on purpose: those whom the configuration names for a severity. */
import type { Incident } from '../../incident/incident.js';
import { redact } from '../../markdown/redact.js';
import { codeBlock, link, text } from '../../markdown/write.js';
import type { Invitation } from '../../incident/invitations.js';

export function renderInvitation(
  { severity, names, unreachable, room }: Invitation,
  { title, url }: Pick<Incident, 'title' | 'url'>,
): string {
  const where = room === null ? 'in this issue' : `in the ${link('war room', room)}`;
  const who = names.map((name) => `@${name}`).join(' ');
  const what = redact(title).text.slice(0, 120);
  const paste = `I need your help. Production is down: ${what}. Please join ${room ?? url}`;
  const call =
    names.length === 0
      ? `nobody could be called. Meet ${where}.`
      : `${who}, please come: you are needed ${where}.`;
  return [
    `**${text(severity)}:** ${call}`,
    ...(unreachable.length === 0
      ? []
      : [
          `Not called: ${unreachable.map((name) => text(`@${name}`)).join(', ')}. GitHub notifies only teams of the ` +
            'organization that owns the repository; call them yourself, and name such a team or single accounts in `invite`.',
        ]),
    `To call somebody else in, paste this:\n\n${codeBlock(paste)}`,
  ].join('\n\n');
}
