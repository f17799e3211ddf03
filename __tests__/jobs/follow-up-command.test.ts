/** `/due`, `/snooze` and `/track`: carried out once, by those who may, and answered. */
import { describe, expect, it } from '@jest/globals';
import { runRequests } from '../../src/action/jobs.js';
import { parseMarker } from '../../src/markdown/marker.js';
import { inMemoryRepository, type InMemoryRepository } from '../support/in-memory-repository.js';
import { settingAt } from '../support/life.js';

const path = 'postmortems/2026-11-18-queue-1.md';
const text =
  '---\nincident: 1\nseverity: sev1\n---\n# Queue\n\n## Action items\n\n- Cap the queue @jon (due: 2026-12-20)\n';
const now = '2026-12-01T10:00:00Z';

function run(
  repo: InMemoryRepository,
  job: Parameters<typeof runRequests>[0][number],
  at: Parameters<typeof settingAt>[0] = now,
) {
  return runRequests([job], { repository: repo, context: settingAt(at), apply: true });
}

/** Merged, with its tracking issue, whose number is answered. */
async function aTracked() {
  const repo = inMemoryRepository({ now, files: { [path]: text } });
  repo.humans.openIssue({ title: 'Queue', body: '', labels: ['incident', 'sev1'] });
  await run(repo, { kind: 'follow-ups' });
  const issue = [...repo.state.issues.values()].find(({ labels }) => labels.includes('follow-up'));
  return { repo, number: issue?.number ?? 0 };
}

const lastReply = (repo: InMemoryRepository, issue: number) =>
  (repo.state.comments.get(issue) ?? []).at(-1)?.body ?? '';
const note = (repo: InMemoryRepository, issue: number) =>
  parseMarker(repo.state.issues.get(issue)?.body ?? '')?.attributes;

describe('on a tracking issue', () => {
  it('/due moves the date, in the marker and in the text, until the document is newer', async () => {
    const { repo, number } = await aTracked();
    repo.humans.comment(number, '/due 2027-01-10 the vendor is late', 'maya');
    await run(repo, { kind: 'follow-up-command', issue: number });
    expect(note(repo, number)).toMatchObject({ due: '2027-01-10' });
    expect(repo.state.issues.get(number)?.body).toContain('- **Due:** 2027-01-10');
    expect(lastReply(repo, number)).toContain('Due on 2027-01-10 now.');
    expect(repo.state.comments.get(number)?.[0]?.reactions).toMatchObject({ '+1': 1, eyes: 1 });

    repo.restart();
    await run(repo, { kind: 'follow-up-command', issue: number });
    expect(repo.writes).toEqual([]);

    // Late by the document, not by what was agreed on.
    await run(repo, { kind: 'follow-ups' }, '2026-12-22T10:00:00Z');
    expect(note(repo, number)).toMatchObject({ due: '2027-01-10', was: '2026-12-20' });
    expect(lastReply(repo, number)).not.toContain('was due');
    repo.humans.commitFile('main', path, text.replace('2026-12-20', '2026-12-21'));
    await run(repo, { kind: 'follow-ups' }, '2026-12-23T10:00:00Z');
    expect(lastReply(repo, number)).toContain('was due on 2026-12-21');
  });

  it('/snooze gives peace until its day, and then one question', async () => {
    const { repo, number } = await aTracked();
    repo.humans.comment(number, '/snooze 28d on leave', 'maya');
    await run(repo, { kind: 'follow-up-command', issue: number });
    expect(note(repo, number)).toMatchObject({ snoozed: '2026-12-29' });
    const before = repo.state.comments.get(number)?.length;
    await run(repo, { kind: 'follow-ups' }, '2026-12-28T10:00:00Z');
    expect(repo.state.comments.get(number)).toHaveLength(before ?? 0);
    await run(repo, { kind: 'follow-ups' }, '2026-12-29T10:00:00Z');
    await run(repo, { kind: 'follow-ups' }, '2026-12-30T10:00:00Z');
    expect(repo.state.comments.get(number)).toHaveLength((before ?? 0) + 1);
    expect(lastReply(repo, number)).toContain('was due on 2026-12-20');
  });

  it.each([
    ['/due 2026-11-30', 'maya', 'PM630'],
    ['/snooze', 'maya', ''],
    ['/due 14d', 'stranger', 'PM'],
    ['/track', 'maya', 'PM631'],
  ])('%s by %s is refused in words', async (command, who, code) => {
    const { repo, number } = await aTracked();
    const before = repo.state.issues.get(number)?.body;
    repo.humans.comment(number, command, who);
    await run(repo, { kind: 'follow-up-command', issue: number });
    expect(repo.state.issues.get(number)?.body).toBe(before);
    if (code !== '') expect(lastReply(repo, number)).toContain(`**${code}`);
  });
});

describe('/track', () => {
  it('opens the issues of a pull request at once, below the incident, and the merge opens none', async () => {
    const repo = inMemoryRepository({ now, files: { 'README.md': '# Shop\n' } });
    repo.humans.openIssue({ title: 'Queue', body: '', labels: ['incident', 'sev1'] });
    const base = (await repo.reader.branch('main'))?.sha ?? '';
    const { sha } = await repo.writer.createCommit({
      parent: base,
      message: 'Add it',
      files: [{ path, text }],
    });
    await repo.writer.createBranch('after-action/incident-1', sha);
    const pull = await repo.writer.createPullRequest({
      title: 'Postmortem',
      body: '',
      head: 'after-action/incident-1',
      base: 'main',
      draft: false,
    });
    // On the incident it is left to the job that carries it out.
    repo.humans.comment(1, '/track', 'maya');
    await run(repo, { kind: 'respond', issue: 1 });
    expect(repo.state.comments.get(1)?.[0]?.reactions).toEqual({});
    await run(repo, { kind: 'follow-up-command', issue: 1 });
    expect(lastReply(repo, 1)).toContain('Tracked now');
    repo.humans.comment(pull.number, '/track', 'maya');
    await run(repo, { kind: 'follow-up-command', issue: pull.number });
    const issues = [...repo.state.issues.values()].filter(({ labels }) =>
      labels.includes('follow-up'),
    );
    expect(issues).toMatchObject([{ title: 'Cap the queue', parent: 1, assignees: ['jon'] }]);
    expect(issues[0]?.body).toContain(`/blob/${sha}/postmortems/2026-11-18-queue-1.md?plain=1#L9`);
    expect(lastReply(repo, pull.number)).toContain('tracked already');

    repo.humans.mergePullRequest(pull.number, 'maya');
    await run(repo, { kind: 'follow-ups' });
    expect(
      [...repo.state.issues.values()].filter(({ labels }) => labels.includes('follow-up')),
    ).toHaveLength(1);
    const [links] = await repo.reader.pullRequests({ state: 'open' });
    const written = await repo.reader.file(path, links?.head.ref);
    expect(written?.text).toBe(text.replace('2026-12-20)', `2026-12-20) (#${issues[0]?.number})`));
  });
});
