/** One incident, several identities: whoever's token it is, nothing is doubled and nobody's words are lost. */
import { describe, expect, it } from '@jest/globals';
import { defaultConfig } from '../../src/config/defaults.js';
import type { UserRecord } from '../../src/repository/repository.js';
import { parseMarker } from '../../src/markdown/marker.js';
import { actStage, incident, lifeStages, newLife, runStage, visible } from '../support/life.js';

const actions: UserRecord = { login: 'github-actions[bot]', type: 'Bot' };
const app: UserRecord = { login: 'acme-incidents[bot]', type: 'Bot' };
/** The lead, at a terminal or with a token of her own in the workflow. */
const lead: UserRecord = { login: 'maya', type: 'User' };
const config = { ...defaultConfig, identities: [app.login, lead.login] };

type Life = ReturnType<typeof newLife>;

/** @param identities in turn, one a run; every stage is run once by each of them */
async function live(identities: readonly UserRecord[], turns = identities.length): Promise<Life> {
  const repo = newLife();
  let run = 0;
  for (const stage of lifeStages) {
    actStage(repo, stage);
    for (let turn = 0; turn < turns; turn += 1) {
      repo.state.self = identities[run % identities.length] ?? actions;
      run += 1;
      await runStage(repo, stage, config);
    }
  }
  return repo;
}

const markers = (repo: Life) =>
  (repo.state.comments.get(incident) ?? []).flatMap(({ body }) => {
    const marker = parseMarker(body);
    return marker === null ? [] : [`${marker.kind} ${marker.attributes['key'] ?? ''}`];
  });
/** Rows of the response comment's timeline, as many as it says when it folds some. */
const timelineRows = (repo: Life): number => {
  const response = (repo.state.comments.get(incident) ?? []).findLast(
    ({ author, body }) =>
      author.login !== 'stranger' && body.startsWith('<!-- after-action:response'),
  );
  const [, timeline = ''] = (response?.body ?? '').split('### Timeline');
  const folded = /^: \d+ of (\d+) rows/.exec(timeline)?.[1];
  return Number(folded ?? timeline.match(/^\| .*\d\d:\d\d \|/gm)?.length ?? 0);
};
const summary = (repo: Life) => {
  const seen = visible(repo) as {
    issues: { title: string; labels: string[]; assignees: string[] }[];
    pulls: { head: string; merged: boolean }[];
  };
  return {
    comments: markers(repo).sort(),
    issues: seen.issues.map(({ title, assignees }) => [title, assignees]),
    pulls: seen.pulls.map(({ head, merged }) => [head, merged]),
    labels: repo.state.issues.get(incident)?.labels,
    rows: timelineRows(repo),
  };
};

describe('an incident that several identities work on', () => {
  it('ends as with one, when three take turns and each runs every stage', async () => {
    const [one, three] = [await live([actions]), await live([actions, app, lead])];
    const { comments, ...rest } = summary(three);
    const alone = summary(one);
    expect(new Set(comments).size).toBe(comments.length);
    expect({ comments, ...rest }).toEqual(alone);
    expect(alone.rows).toBeGreaterThan(5);
  });

  it('ends as with one, when the lead is the only identity: her commands and labels count', async () => {
    expect(summary(await live([lead]))).toEqual(summary(await live([actions])));
  });

  it('ends as with one, when the token changes in the middle', async () => {
    const repo = newLife();
    for (const [index, stage] of lifeStages.entries()) {
      actStage(repo, stage);
      repo.state.self = index < 3 ? actions : app;
      await runStage(repo, stage, config);
    }
    expect(summary(repo)).toEqual(summary(await live([actions])));
  });

  it('leaves the comment of a stranger with our marker alone', async () => {
    const repo = newLife();
    const [declared] = lifeStages;
    if (declared === undefined) throw new Error('no stage');
    actStage(repo, declared);
    const forged = '<!-- after-action:response v=1 -->\nAll is well.';
    repo.humans.comment(incident, forged, 'stranger');
    await runStage(repo, declared, config);
    const bodies = (repo.state.comments.get(incident) ?? []).map(({ body }) => body);
    expect(bodies).toContain(forged);
    expect(markers(repo).filter((marker) => marker === 'response ')).toHaveLength(2);
  });
});
