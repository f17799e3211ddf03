/** The one comment that mentions people, on purpose: those whom the configuration names for a severity. */
import type { Incident } from '../../incident/incident.js';
import { redact } from '../../markdown/redact.js';
import { codeBlock, link, text } from '../../markdown/write.js';
import type { Invitation } from '../../incident/invitations.js';

export function renderInvitation(
  { severity, names, room }: Invitation,
  { title, url }: Pick<Incident, 'title' | 'url'>,
): string {
  const where = room === null ? 'in this issue' : `in the ${link('war room', room)}`;
  const who = names.map((name) => `@${name}`).join(' ');
  const what = redact(title).text.slice(0, 120);
  const paste = `I need your help. Production is down: ${what}. Please join ${room ?? url}`;
  return [
    `**${text(severity)}:** ${who}, please come: you are needed ${where}.`,
    `To call somebody else in, paste this:\n\n${codeBlock(paste)}`,
  ].join('\n\n');
}
