/**
 * Whom a question is to reach. The assignees hear of it from GitHub; where there is none, the first who is known of the
 * item's owner, the postmortem's owner, the lead, the code owners and the team. Later questions go up: to the lead,
 * then to the team.
 */
import type { Config } from '../config/config.js';
import type { FollowUp, FollowUpDocument } from './follow-ups.js';

export interface WhomInput {
  readonly document: FollowUpDocument;
  /** Text of CODEOWNERS. */
  readonly codeowners?: string;
  readonly config: Config;
}

const login = /^@?[a-z\d][a-z\d-]{0,38}(?:_[a-z\d]{1,8})?(?:\/[a-z\d._-]{1,60})?$/i;

/** @param level 1: who does it; 2: also who answers for the postmortem; 3 and more: also the team */
export function whomToAsk(
  followUp: FollowUp,
  { document, codeowners = '', config }: WhomInput,
  level: number,
): readonly string[] {
  const assigned = followUp.issue?.assignees ?? [];
  const owner = ownerIn(followUp, document);
  const leads = statedIn(document);
  const owners = codeOwners(document.path, codeowners);
  const team = teamOf([...assigned, ...owner], config);
  const first = [owner, leads.slice(0, 1), owners, team].find((names) => names.length > 0) ?? [];
  const asked = [
    ...(assigned.length > 0 ? [] : first),
    ...(level >= 2 ? leads.slice(0, 1) : []),
    ...(level >= 3 ? (team.length > 0 ? team : owners) : []),
  ].map((name) => name.replace(/^@/, ''));
  const told = new Set(assigned.map((name) => name.toLowerCase()));
  return asked.filter((name) => {
    const isNew = !told.has(name.toLowerCase());
    told.add(name.toLowerCase());
    return isNew;
  });
}

/** A handle, written with `@`: a plain name is nobody's account. */
function ownerIn({ item }: FollowUp, { source }: FollowUpDocument): readonly string[] {
  if (item.owner === null || !login.test(item.owner)) return [];
  const written = source.slice(item.span.start, item.span.end).toLowerCase();
  return written.includes(`@${item.owner.toLowerCase()}`) ? [item.owner] : [];
}

/** Who answers for the postmortem, as its fields say. */
export function statedIn({ fields }: Pick<FollowUpDocument, 'fields'>): readonly string[] {
  return ['owner', 'lead', 'commander']
    .map((key) => fields[key]?.value.trim() ?? '')
    .filter((name) => login.test(name));
}

/** The team of somebody who is asked, else whoever answers for all that is late. */
export function teamOf(people: readonly string[], { followUps }: Config): readonly string[] {
  const names = new Set(people.map((name) => name.replace(/^@/, '').toLowerCase()));
  const team = followUps.teams.find(
    ({ name, members }) =>
      names.has(name.toLowerCase()) || members.some((member) => names.has(member.toLowerCase())),
  );
  if (team !== undefined) return [team.name];
  return followUps.escalateTo === null ? [] : [followUps.escalateTo];
}

/** The last line that fits wins: `*`, a folder around the document, or the document. */
export function codeOwners(path: string, text: string): readonly string[] {
  const lines = text
    .slice(0, 200_000)
    .split('\n')
    .map((line) => line.replace(/#.*$/, '').trim().split(/\s+/));
  const fits = ([pattern = '']: readonly string[]): boolean => {
    const bare = pattern.replace(/^\//, '').replace(/\*+$/, '');
    return (
      pattern !== '' &&
      (bare === '' || path === bare || path.startsWith(bare.endsWith('/') ? bare : `${bare}/`))
    );
  };
  return (lines.findLast(fits) ?? [])
    .slice(1)
    .filter((name) => name.startsWith('@') && login.test(name))
    .slice(0, 3);
}
