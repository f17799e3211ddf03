/** Walked minute by minute: at no moment is a revert named as the cause, nor is anything likely but the trigger. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { deploysFromFacts } from '../../src/changes/deploys-from-facts.js';
import { isRevert, readMessage } from '../../src/changes/commit-message.js';
import { defaultConfig } from '../../src/config/defaults.js';
import { correlate } from '../../src/correlation/correlate.js';
import type { Correlation } from '../../src/correlation/correlation.js';
import { model } from '../../src/correlation/model.js';
import { correlationSignals } from '../../src/correlation/signals/index.js';
import { story } from '../../src/demo/lantern-shop.js';
import { incidentFromFacts } from '../../src/incident/incident-from-facts.js';
import type { IncidentFacts } from '../../src/incident/incident.js';
import { readSlashCommands } from '../../src/incident/slash-commands/authorize.js';
import { factsFromRecording } from '../../src/recording/facts-from-recording.js';
import { parseRecording } from '../../src/recording/parse-recording.js';
import { type Instant, instantOfEpoch } from '../../src/time/instant.js';
import { buildTimeline } from '../../src/timeline/build.js';
import { findingRules } from '../../src/timeline/findings/index.js';
import { timelineInputFromFacts } from '../../src/timeline/input.js';
import { timelineSources } from '../../src/timeline/sources/index.js';
import {
  aComment,
  aCommit,
  aFileChange,
  anIssue,
  aSha,
  aUser,
  someFacts,
} from '../support/repository-builders.js';

function known(facts: IncidentFacts, at: Instant): IncidentFacts {
  const closed = facts.issue.closedAt !== null && facts.issue.closedAt <= at;
  return {
    ...facts,
    readAt: at,
    issue: closed ? facts.issue : { ...facts.issue, state: 'open', closedAt: null },
    comments: facts.comments.filter(({ createdAt }) => createdAt <= at),
    commits: facts.commits.filter(({ committedAt }) => committedAt <= at),
    issueEvents: facts.issueEvents.filter(({ createdAt }) => createdAt <= at),
  };
}

function answerAt(facts: IncidentFacts, at: Instant): Correlation {
  const now = known(facts, at);
  const incident = incidentFromFacts(now, defaultConfig, readSlashCommands(now, defaultConfig));
  const deploys = deploysFromFacts(now, defaultConfig.deployments);
  const question = { incident, facts: now, deploys, config: defaultConfig, at };
  return correlate(question, correlationSignals, model);
}

/** Every minute from the declaration to an hour after the last word, but at most a day. */
function minutes({ issue, comments }: IncidentFacts): readonly Instant[] {
  const words = [issue.closedAt ?? issue.createdAt, ...comments.map(({ createdAt }) => createdAt)];
  const start = Date.parse(issue.createdAt) / 1000;
  const end = Math.max(...words.map((at) => Date.parse(at) / 1000)) + 3600;
  const count = Math.ceil((Math.min(end, start + 86_400) - start) / 60);
  return Array.from({ length: count + 1 }, (_, i) => instantOfEpoch(start + 60 * i));
}

/** Moments at which something new is known. */
function moments(facts: IncidentFacts): readonly Instant[] {
  const state = (at: Instant): string => {
    const { comments, commits, issue } = known(facts, at);
    return `${comments.length} ${commits.length} ${issue.state}`;
  };
  const all = minutes(facts);
  return all.filter((at, i) => i === 0 || state(at) !== state(all[i - 1] ?? at));
}

const fits = ({ candidates }: Correlation) =>
  candidates.filter(({ confidence }) => confidence !== 'unlikely').map(({ change }) => change);
const likely = ({ candidates }: Correlation) =>
  candidates.filter(({ confidence }) => confidence === 'likely').map(({ change }) => change.commit);

function factsOfStory(): IncidentFacts {
  const { issue, comments, commits, closed } = story;
  const newestFirst = [...commits].reverse();
  return someFacts({
    issue: anIssue({
      title: issue.title,
      body: issue.body,
      createdAt: issue.at,
      author: aUser(issue.by),
      state: 'closed',
      closedAt: closed.at,
    }),
    comments: comments.map(({ at, by, body }, i) =>
      aComment({ id: 1001 + i, body, author: aUser(by), createdAt: at, updatedAt: at }),
    ),
    commits: newestFirst.map(({ at, message, files }, i) =>
      aCommit({
        sha: aSha(100 + i),
        message,
        committedAt: at,
        files: Object.keys(files).map((path) => aFileChange({ path })),
      }),
    ),
  });
}

describe('the story of the demo', () => {
  const facts = factsOfStory();

  it('names no revert, and calls nothing likely but the trigger', () => {
    for (const at of moments(facts)) {
      const answer = answerAt(facts, at);
      const reverts = fits(answer).filter(({ commit }) => isRevert(readMessage(commit.message)));
      expect([at, reverts]).toEqual([at, []]);
      expect([at, likely(answer).filter(({ message }) => !message.includes('(#71)'))]).toEqual([
        at,
        [],
      ]);
    }
    expect(likely(answerAt(facts, story.closed.at))).toHaveLength(1);
  });

  it('shows no end before the one that people state', () => {
    for (const at of moments(facts)) {
      const input = timelineInputFromFacts(known(facts, at), defaultConfig);
      const { milestones } = buildTimeline(input, timelineSources, findingRules);
      const { started, mitigated, resolved } = milestones;
      expect([at, started?.at]).toEqual([at, '2026-11-18T14:01:00Z']);
      expect([at, (mitigated?.at ?? '9') >= '2026-11-18T14:31:00Z']).toEqual([at, true]);
      expect([at, (resolved?.at ?? '9') >= '2026-11-18T15:40:00Z']).toEqual([at, true]);
    }
  });
});

const folder = fileURLToPath(new URL('../../../shared/incidents/', import.meta.url));
const recorded = existsSync(folder)
  ? readdirSync(folder).filter((name) => name.endsWith('.json') && !name.includes('.truth.'))
  : [];

(recorded.length === 0 ? describe.skip : describe)('recorded incidents', () => {
  it.each(recorded)('%s', (name) => {
    const read = (file: string): unknown => JSON.parse(readFileSync(`${folder}${file}`, 'utf8'));
    const truth = read(name.replace('.json', '.truth.json')) as {
      readonly trigger_sha: string | null;
      readonly also_acceptable: readonly string[];
    };
    const right = new Set([truth.trigger_sha, ...truth.also_acceptable]);
    const facts = factsFromRecording(parseRecording(read(name), name));
    for (const at of moments(facts)) {
      const answer = answerAt(facts, at);
      const [first] = fits(answer);
      const isCure = first !== undefined && isRevert(readMessage(first.commit.message));
      expect([at, isCure && !right.has(first.commit.sha)]).toEqual([at, false]);
      expect([at, likely(answer).filter(({ sha }) => !right.has(sha))]).toEqual([at, []]);
    }
  });
});
