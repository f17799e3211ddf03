import { expect, it } from '@jest/globals';
import { defaultConfig } from '../../src/config/defaults.js';
import { readSlashCommands } from '../../src/incident/slash-commands/authorize.js';
import { readComment } from '../../src/incident/slash-commands/parse.js';
import { desiredAssignees, desiredLabels } from '../../src/incident/labels-and-assignees.js';
import { repliesTo } from '../../src/incident/slash-commands/replies.js';
import { buildTimeline } from '../../src/timeline/build.js';
import { findingRules } from '../../src/timeline/findings/index.js';
import { timelineInputFromFacts } from '../../src/timeline/input.js';
import { timelineSources } from '../../src/timeline/sources/index.js';
import { someFacts } from '../support/repository-builders.js';
import { someComments } from '../support/timeline-builders.js';

it('reads the slash commands of a comment once, whoever needs them', () => {
  const comments = someComments(
    ...Array.from(
      { length: 100 },
      (_, i) => [i, i % 2 === 0 ? `/tried step ${i}\nMore words.` : `Word ${i}.`] as const,
    ),
  );
  const facts = someFacts({ comments });
  const parsed: string[] = [];
  const commands = readSlashCommands(facts, defaultConfig, (body) => {
    parsed.push(body);
    return readComment(body);
  });
  const input = timelineInputFromFacts(facts, defaultConfig, commands);
  const { events } = buildTimeline(input, timelineSources, findingRules);
  expect(repliesTo(facts, commands)).toHaveLength(50);
  desiredLabels(input.incident, facts, defaultConfig);
  desiredAssignees(input.incident, facts, commands);
  expect(events.filter(({ kind }) => kind === 'attempt')).toHaveLength(50);
  expect(input.incident.attempts).toHaveLength(50);
  expect(parsed).toEqual(comments.map(({ body }) => body));
});
