/** The check that can be required: there on every pull request, and each finding is shown once. */
import { describe, expect, it } from '@jest/globals';
import { annotate } from '../../src/action/annotations.js';
import type { JobRequest } from '../../src/action/events.js';
import { type JobContext, runRequests } from '../../src/action/jobs.js';
import { inMemoryRepository } from '../support/in-memory-repository.js';
import { settingAt } from '../support/life.js';

const written = [
  '---',
  'incident: 1',
  'title: Search',
  '---',
  '',
  '# Search',
  '',
  '## Summary',
  '',
  '_TODO: two sentences_',
  '',
  '## Action items',
  '',
  '- Alert on empty results (owner: @jon, due: 2026-12-04)',
  '',
].join('\n');

async function proposed(path: string, text: string) {
  const repo = inMemoryRepository({ now: '2026-11-20T14:00:00Z', files: { 'README.md': 'x' } });
  repo.humans.openIssue({ title: 'Search is empty', labels: ['incident'] });
  const main = await repo.reader.branch('main');
  await repo.writer.createBranch('change', main?.sha ?? '');
  repo.humans.commitFile('change', path, text);
  const { number } = await repo.writer.createPullRequest({
    title: 'Change',
    body: '',
    head: 'change',
    base: 'main',
    draft: false,
  });
  const run = async (job: JobRequest, more: Partial<JobContext> = {}) => {
    const work = { repository: repo, context: settingAt('2026-11-20T20:00:00Z'), apply: true };
    const reports = await runRequests([job], { ...work, ...more });
    const annotations: string[] = [];
    const note = (message: string) => void annotations.push(message);
    for (const report of reports) annotate(report, { error: note, warning: note, notice: note });
    return annotations;
  };
  const checks = () =>
    repo.state.checks
      .filter(({ name }) => name === 'After-Action review')
      .map(({ name, conclusion, annotationCount }) => ({ name, conclusion, annotationCount }));
  return { repo, number, run, checks };
}

describe('the check of the review', () => {
  it('passes on a pull request that touches no postmortem, once', async () => {
    const { number, run, checks } = await proposed('src/a.ts', 'x');
    await run({ kind: 'review', pull: number });
    await run({ kind: 'review', pull: number });
    expect(checks()).toEqual([
      { name: 'After-Action review', conclusion: 'success', annotationCount: 0 },
    ]);
  });

  it('is the job itself where the workflow says so: no other one beside it', async () => {
    const other = await proposed('src/a.ts', 'x');
    await other.run({ kind: 'review', pull: other.number }, { check: false });
    const own = await proposed('postmortems/a.md', written);
    await own.run({ kind: 'review', pull: own.number }, { check: false });
    expect([other.checks(), own.checks()]).toEqual([[], []]);
    expect([...own.repo.state.reviews.values()].flat()).toHaveLength(1);
  });

  it('passes in a merge queue', async () => {
    const { repo, run, checks } = await proposed('postmortems/a.md', written);
    const sha = (await repo.reader.branch('change'))?.sha ?? '';
    await run({ kind: 'merge-queue', sha }, { check: false });
    expect(checks()).toEqual([]);
    await run({ kind: 'merge-queue', sha });
    expect(checks()).toMatchObject([{ conclusion: 'success' }]);
  });

  it('shows each finding once: as a remark, else in the check, else as an annotation of the run', async () => {
    const shown = async (more: Partial<JobContext>) => {
      const { repo, number, run, checks } = await proposed('postmortems/a.md', written);
      const annotations = await run({ kind: 'review', pull: number }, more);
      const again = await run({ kind: 'review', pull: number }, more);
      const remarks = [...repo.state.reviewComments.values()].flat().length;
      const inCheck = checks().reduce((sum, one) => sum + one.annotationCount, 0);
      return { remarks: remarks > 0, inCheck, run: annotations.length, again: again.length };
    };
    const all = (await shown({ apply: false })).run;
    const published = await shown({});
    const asJob = await shown({ check: false });
    expect(all).toBeGreaterThan(published.inCheck);
    expect(published).toEqual({ remarks: true, inCheck: published.inCheck, run: 0, again: 0 });
    expect(asJob).toEqual({
      remarks: true,
      inCheck: 0,
      run: published.inCheck,
      again: published.inCheck,
    });
  });

  it('says of a remark that its cause is gone, leaves the others, and says it again when it is back', async () => {
    const text = written.replace('_TODO: two sentences_', 'We should have tested the index.');
    const { repo, number, run } = await proposed('postmortems/a.md', text);
    const said = () =>
      [...repo.state.reviewComments.values()].flat().map(({ body }) => body.replace(/^.*\n/, ''));
    const push = async (next: string) => {
      repo.humans.commitFile('change', 'postmortems/a.md', next);
      await run({ kind: 'review', pull: number });
      const after = said();
      await run({ kind: 'review', pull: number });
      expect(said()).toEqual(after);
      return after;
    };
    await run({ kind: 'review', pull: number });
    const first = said();
    const blames = (body: string) => body.includes('should have tested');
    expect(first.filter(blames)).toHaveLength(1);

    const mended = await push(text.replace('We should have tested the index.', 'It was slow.'));
    expect(mended.filter(blames)).toEqual([expect.stringMatching(/^Mended, as of `\w{7}`\.\n/)]);
    expect(mended.filter((body) => !blames(body))).toEqual(first.filter((body) => !blames(body)));

    const back = await push(text);
    expect(back.filter(blames)).toHaveLength(2);
    expect(back.filter(blames).filter((body) => body.startsWith('Mended'))).toHaveLength(1);
  });

  it('leaves a remark alone that a person wrote, whatever it looks like', async () => {
    const { repo, number, run } = await proposed('postmortems/a.md', written);
    await run({ kind: 'review', pull: number });
    const [remarks = []] = repo.state.reviewComments.values();
    const forged = '<!-- after-action:finding v=1 key=0123456789ab -->\nMine';
    const [one] = remarks;
    if (one === undefined) throw new Error('no remark');
    const author = { ...one.author, login: 'jon' };
    remarks.push({ ...one, id: 999_999, body: forged, author });
    await run({ kind: 'review', pull: number });
    expect(remarks.at(-1)?.body).toBe(forged);
  });

  it('is put on the pull request of the links, and what was merged before does not stop that', async () => {
    const { repo, number, run, checks } = await proposed('postmortems/a.md', written);
    repo.humans.mergePullRequest(number);
    await run({ kind: 'follow-ups' }, { check: false });
    const links = [...repo.state.pulls.values()].find(({ head }) => head.ref.includes('links'));
    expect(links?.state).toBe('open');
    expect(checks()).toMatchObject([{ name: 'After-Action review', conclusion: 'neutral' }]);
    // That of the follow-ups passes as well: an item without an owner was merged before.
    expect(repo.state.checks.map(({ conclusion }) => conclusion)).not.toContain('failure');
  });
});
