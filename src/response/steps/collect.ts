import { isPerson } from '../../markdown/ours.js';
import { doneBy, type Step } from '../step.js';

export const collect: Step = {
  id: 'collect',
  phase: 'close',
  title: 'Everybody writes down what is not in the timeline yet',
  state: ({ thread, timeline }) => {
    const over = timeline.milestones.resolved?.at;
    const word = thread.find(
      ({ id, postedAt, author, commands }) =>
        id !== 'opened' &&
        over !== undefined &&
        postedAt > over &&
        isPerson(author) &&
        (commands.length === 0 || commands.some(({ name }) => name === 'timeline')),
    );
    return doneBy(
      word === undefined ? null : { at: word.postedAt, url: word.url, by: word.author.login },
    );
  },
  hint: () => 'a comment here within a day lands in the postmortem; `/timeline TEXT | TIME`',
};
