/** The whole life of an incident, each step run twice: the second run changes nothing. */
import { describe, expect, it } from '@jest/globals';
import { actStage, incident, lifeStages, newLife, runStage, visible } from '../support/life.js';

describe('the life of an incident', () => {
  it('changes nothing when a step is run again', async () => {
    const repo = newLife();
    for (const stage of lifeStages) {
      actStage(repo, stage);
      await runStage(repo, stage);
      repo.restart();
      await runStage(repo, stage);
      expect({
        stage: stage.name,
        writes: repo.writes.map(({ method, arguments: args }) => [method, ...args]),
      }).toEqual({ stage: stage.name, writes: [] });
    }
  });

  it('obeys who may write, refuses who may not, and keeps to 30 requests an event', async () => {
    const repo = newLife();
    for (const stage of lifeStages) {
      actStage(repo, stage);
      repo.restart();
      await runStage(repo, stage);
      expect({ stage: stage.name, fits: repo.calls.length <= 60 }).toEqual({
        stage: stage.name,
        fits: true,
      });
    }
    const issue = repo.state.issues.get(incident);
    expect(issue?.labels).toEqual(expect.arrayContaining(['incident', 'sev1']));
    expect(issue?.labels).not.toContain('sev2');
    expect(issue?.assignees).toEqual(['maya']);
    const replies = (repo.state.comments.get(incident) ?? []).filter(({ body }) =>
      body.startsWith('<!-- after-action:reply-'),
    );
    expect(replies).toHaveLength(1);
    expect(replies[0]?.body).toContain('PM603');
  });

  it('ends with a published postmortem, tracked follow-ups, links in the document and a reminder', async () => {
    const repo = newLife();
    for (const stage of lifeStages) {
      actStage(repo, stage);
      await runStage(repo, stage);
    }
    const seen = visible(repo) as {
      pulls: { merged: boolean }[];
      issues: { title: string; labels: string[] }[];
      files: Record<string, [string, string][]>;
      comments: { body: string }[];
    };
    expect(seen.pulls.map(({ merged }) => merged)).toEqual([true, true]);
    const tracked = seen.issues.filter(({ labels }) => labels.includes('follow-up'));
    expect(tracked.map(({ title }) => title).sort()).toEqual([
      'Alert on the pool',
      'Alert when a request waits longer than 1 s for a connection',
      'Run the load test in the release pipeline',
    ]);
    const [, document = ''] = seen.files['main']?.[0] ?? [];
    expect(document).toContain('Paying failed for 43 minutes for 212 customers.');
    expect(document).toMatch(/Alert when a request waits.*#\d+/);
    expect(
      seen.comments.filter(({ body }) => body.startsWith('<!-- after-action:reminder-')),
    ).not.toHaveLength(0);
  });

  it('pings nobody and takes no marker from what people wrote', async () => {
    const repo = newLife();
    const [declared] = lifeStages;
    if (declared === undefined) throw new Error('no stage');
    actStage(repo, declared);
    await runStage(repo, declared);
    const ours = (repo.state.comments.get(incident) ?? []).map(({ body }) => body).join('\n');
    expect(ours).not.toMatch(/@everyone/);
    const kinds = (repo.state.comments.get(incident) ?? [])
      .filter(({ author }) => author.type === 'Bot')
      .map(({ body }) => /^<!-- after-action:(\S+)/.exec(body)?.[1]);
    // The first run is late: its one comment asks for all that is missing.
    expect(kinds).toEqual(['response', 'correlation']);
  });
});
