/** About whose access GitHub is asked. Everybody else needs no permission. */
import type { UserRecord } from '../../repository/repository.js';
import type { IncidentFacts } from '../incident.js';
import { readComment } from './parse.js';
import { isWrittenByPerson, participants } from './permission.js';

/** Whose access the commands of an issue depend on: writers of commands and, for `/lead random`, who wrote before. */
export function peopleToAsk({
  issue,
  comments,
  ...who
}: Pick<
  IncidentFacts,
  'issue' | 'comments' | 'self' | 'identities' | 'commentEdit'
>): readonly string[] {
  const asked = new Set<string>(who.commentEdit === undefined ? [] : [who.commentEdit.by]);
  const before: UserRecord[] = [issue.author];
  for (const comment of [...comments].sort((a, b) => a.id - b.id)) {
    if (!isWrittenByPerson(comment, who)) continue;
    before.push(comment.author);
    const { commands, misplaced } = readComment(comment.body);
    if (commands.length + misplaced.length > 0) asked.add(comment.author.login);
    if (commands.some((command) => command.name === 'lead' && command.who.type === 'random'))
      for (const login of participants(before)) asked.add(login);
  }
  return [...asked];
}
