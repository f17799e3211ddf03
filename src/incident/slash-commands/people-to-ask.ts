/** About whose access GitHub is asked. Everybody else needs no permission. */
import type { UserRecord } from '../../repository/repository.js';
import type { IncidentFacts } from '../incident.js';
import { isPerson } from '../../markdown/ours.js';
import { keptDraws } from '../draws.js';
import { bareLogin } from '../lead.js';
import type { SlashCommand } from './command.js';
import { readComment } from './parse.js';
import { isWrittenByPerson, participants } from './permission.js';

/**
 * Whose access the commands of an issue depend on: writers of commands, those whom they name and, for `/lead random`,
 * who wrote before.
 */
export function peopleToAsk(
  {
    issue,
    comments,
    ...who
  }: Pick<IncidentFacts, 'issue' | 'comments' | 'self' | 'identities' | 'commentEdit' | 'claims'>,
  responders: readonly string[] = [],
): readonly string[] {
  const claimed = (who.claims ?? []).map(({ user }) => user).filter(isPerson);
  const asked = new Set<string>([
    ...(who.commentEdit === undefined ? [] : [who.commentEdit.by]),
    ...claimed.slice(0, maxClaims).map(({ login }) => login),
  ]);
  const drawn = keptDraws({ comments, ...who });
  const before: UserRecord[] = [issue.author];
  const named: string[] = [];
  for (const comment of [...comments].sort((a, b) => a.id - b.id)) {
    if (!isWrittenByPerson(comment, who)) continue;
    before.push(comment.author);
    const { commands, misplaced } = readComment(comment.body);
    if (commands.length + misplaced.length > 0) asked.add(comment.author.login);
    named.push(...namedIn(commands));
    if (commands.some((command) => command.name === 'lead' && command.who.type === 'random'))
      for (const login of drawn.has(comment.id) ? [] : amongWhom(before, responders))
        asked.add(login);
  }
  const seen = new Set(before.map(({ login }) => login));
  const unseen = [...new Set(named)].filter((login) => !seen.has(login));
  return [...new Set([...asked, ...unseen.slice(0, maxNamed)])];
}

/** Who is given a part: whether somebody of that name is there. */
function namedIn(commands: readonly SlashCommand[]): readonly string[] {
  return commands.flatMap((command) => {
    const { name } = command;
    if (name !== 'lead' && name !== 'handover' && name !== 'comms' && name !== 'scribe') return [];
    return command.who.type === 'login' ? [command.who.login] : [];
  });
}

/** Of many names the first are asked about; the word of the writer stands for the others. */
const maxNamed = 10;

/** Of a crowd that claims the first are asked about. */
const maxClaims = 10;

/** The responders of the configuration, else those who are there. */
function amongWhom(
  before: readonly UserRecord[],
  responders: readonly string[],
): readonly string[] {
  return responders.length > 0 ? responders.map(bareLogin) : participants(before);
}
