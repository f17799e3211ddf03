/** The attempts that a run of commands tells of. */
import { splitResult, withClosed, withOpened, type Attempt } from './attempts.js';
import type { ObeyedCommand } from './slash-commands/command.js';

export function attemptsOf(commands: readonly ObeyedCommand[]): readonly Attempt[] {
  return commands.reduce<readonly Attempt[]>((attempts, { command, comment }) => {
    const said = { by: comment.author.login, at: comment.createdAt, url: comment.url };
    if (command.name === 'trying')
      return withOpened(attempts, { ...said, text: command.text, closedAt: null, result: null });
    if (command.name === 'tried')
      return withClosed(attempts, {
        ...said,
        ...splitResult(command.text),
        closedAt: comment.createdAt,
      });
    return attempts;
  }, []);
}
