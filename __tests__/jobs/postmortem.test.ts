/**
 * The postmortem among people: pull requests that they close, documents that they move, wishes that
 * cannot be fulfilled.
 */
import { describe, expect, it } from '@jest/globals';
import { defaultConfig } from '../../src/config/defaults.js';
import type { JobRequest } from '../../src/action/events.js';
import { type JobReport, runRequests } from '../../src/action/jobs.js';
import { UserError } from '../../src/errors.js';
import type { RepositoryWriter } from '../../src/repository/repository.js';
import type { Instant } from '../../src/time/instant.js';
import { type InMemoryRepository, inMemoryRepository } from '../support/in-memory-repository.js';
import { settingAt } from '../support/life.js';

const branch = 'after-action/incident-1';

/** An incident that was closed at 16:00; `run` does what an event calls for. */
function closedIncident(files: Readonly<Record<string, string>> = {}) {
  const repo = inMemoryRepository({
    now: '2026-11-20T14:00:00Z',
    files: { 'README.md': 'x', ...files },
  });
  repo.humans.openIssue({ title: 'Search is empty', labels: ['incident', 'sev2'] });
  repo.humans.comment(1, 'No hits since 13:50 UTC');
  repo.state.now = '2026-11-20T16:00:00Z';
  repo.humans.changeIssue(1, { state: 'closed', stateReason: 'completed' });
  return repo;
}

function run(
  repo: InMemoryRepository,
  job: JobRequest = { kind: 'incident', issue: 1 },
  writer: Partial<RepositoryWriter> = {},
  template: string | null = null,
): Promise<readonly JobReport[]> {
  const now: Instant = '2026-11-20T20:00:00Z';
  return runRequests([job], {
    repository: { reader: repo.reader, writer: { ...repo.writer, ...writer } },
    context: {
      ...settingAt(now),
      config: { ...defaultConfig, postmortem: { ...defaultConfig.postmortem, template } },
    },
    apply: true,
  });
}

/** The second run of the same writes nothing. */
async function runTwice(repo: InMemoryRepository): Promise<void> {
  await run(repo);
  repo.restart();
  await run(repo);
  expect(repo.writes.map(({ method }) => method)).toEqual([]);
}

const pullsOf = (repo: InMemoryRepository): readonly string[] =>
  [...repo.state.pulls.values()].map(
    ({ number, state, merged }) => `#${number} ${merged ? 'merged' : state}`,
  );
const documentsOn = (repo: InMemoryRepository, name = branch): readonly string[] =>
  [
    ...(repo.state.git.commits.get(repo.state.git.branches.get(name) ?? '')?.tree.keys() ?? []),
  ].filter((path) => path.endsWith('.md') && path !== 'README.md');
const verdictOn = (repo: InMemoryRepository, id: number) => {
  const comments = repo.state.comments.get(1) ?? [];
  return {
    reactions: Object.keys(comments.find((comment) => comment.id === id)?.reactions ?? {}).sort(),
    reply:
      comments
        .find(({ body }) => body.startsWith(`<!-- after-action:reply-${id} `))
        ?.body.split('\n')[1] ?? null,
  };
};

describe('/postmortem after the pull request was closed', () => {
  it.each([
    ['the branch stays', false],
    ['the branch is deleted too', true],
  ])('opens another one: %s', async (_, deleted) => {
    const repo = closedIncident();
    await run(repo);
    repo.humans.closePullRequest(2);
    if (deleted) repo.humans.deleteBranch(branch);
    const { id } = repo.humans.comment(1, '/postmortem');
    await runTwice(repo);
    expect(pullsOf(repo)).toEqual(['#2 closed', '#3 open']);
    expect(repo.state.pulls.get(3)?.body).toContain('It replaces [#2](');
    expect(documentsOn(repo)).toHaveLength(1);
    expect(verdictOn(repo, id)).toEqual({ reactions: ['+1', 'eyes'], reply: null });
  });

  it('keeps what people wrote on the branch', async () => {
    const repo = closedIncident();
    await run(repo);
    const [path = ''] = documentsOn(repo);
    const text = (await repo.reader.file(path, branch))?.text ?? '';
    repo.humans.commitFile(
      branch,
      path,
      text.replace(/_TODO: what did people notice[^\n]*/, 'Words of a person.'),
    );
    repo.humans.closePullRequest(2);
    repo.humans.comment(1, '/postmortem');
    await run(repo);
    expect((await repo.reader.file(path, branch))?.text).toContain('Words of a person.');
  });

  it('stays closed without a new wish, and closed again when it is closed again', async () => {
    const repo = closedIncident();
    repo.humans.comment(1, '/postmortem');
    await run(repo);
    repo.humans.closePullRequest(2);
    await runTwice(repo);
    expect(pullsOf(repo)).toEqual(['#2 closed']);
    repo.humans.comment(1, '/postmortem');
    await run(repo);
    repo.humans.closePullRequest(3);
    await runTwice(repo);
    expect(pullsOf(repo)).toEqual(['#2 closed', '#3 closed']);
  });

  it('does not open it for somebody without access', async () => {
    const repo = closedIncident();
    await run(repo);
    repo.humans.closePullRequest(2);
    const { id } = repo.humans.comment(1, '/postmortem', 'stranger');
    await runTwice(repo);
    expect(pullsOf(repo)).toEqual(['#2 closed']);
    expect(verdictOn(repo, id).reactions).toEqual(['confused', 'eyes']);
  });

  it('is also heard by the sweep, when its event was lost', async () => {
    const repo = closedIncident();
    await run(repo);
    repo.humans.closePullRequest(2);
    repo.humans.comment(1, '/postmortem');
    const issue = repo.state.issues.get(1);
    if (issue) repo.state.issues.set(1, { ...issue, updatedAt: repo.state.now });
    await run(repo, { kind: 'sweep' });
    expect(pullsOf(repo)).toEqual(['#2 closed', '#3 open']);
  });
});

describe('the verdict on /postmortem', () => {
  const refuse = (): Promise<never> =>
    Promise.reject(
      new UserError({
        code: 'PM103',
        message: 'Actions may not open pull requests here',
        remedy: 'Allow it in the settings.',
      }),
    );

  it('is 😕 with the reason when the pull request may not be opened, and 👍 once it may', async () => {
    const repo = closedIncident();
    const { id } = repo.humans.comment(1, '/postmortem');
    await run(repo, undefined, { createPullRequest: refuse });
    expect(verdictOn(repo, id)).toEqual({
      reactions: ['confused', 'eyes'],
      reply: 'Actions may not open pull requests here. Allow it in the settings. (PM103)',
    });
    await run(repo);
    expect(verdictOn(repo, id).reactions).toContain('+1');
    expect(verdictOn(repo, id).reply).toMatch(/^Settled/);
  });

  it('names a refused branch once', async () => {
    const repo = closedIncident();
    const { id } = repo.humans.comment(1, '/postmortem\n/severity sev1');
    await run(repo, undefined, { createBranch: refuse });
    expect(verdictOn(repo, id).reply).toBe(
      'Actions may not open pull requests here. Allow it in the settings. (PM103)',
    );
    expect(repo.state.issues.get(1)?.labels).toContain('sev1');
  });

  it('waits where no postmortem may be written', async () => {
    const repo = closedIncident();
    const { id } = repo.humans.comment(1, '/postmortem');
    await run(repo, { kind: 'respond', issue: 1 });
    expect(verdictOn(repo, id)).toEqual({ reactions: ['eyes'], reply: null });
    repo.restart();
    await run(repo, { kind: 'respond', issue: 1 });
    expect(repo.writes).toEqual([]);
    await run(repo);
    expect(verdictOn(repo, id)).toEqual({ reactions: ['+1', 'eyes'], reply: null });
  });

  it('says that it was merged, to whoever asks after that', async () => {
    const repo = closedIncident();
    const before = repo.humans.comment(1, '/postmortem');
    await run(repo);
    repo.humans.mergePullRequest(2);
    const after = repo.humans.comment(1, '/postmortem');
    await runTwice(repo);
    expect(verdictOn(repo, before.id)).toEqual({ reactions: ['+1', 'eyes'], reply: null });
    expect(verdictOn(repo, after.id).reactions).toEqual(['confused', 'eyes']);
    expect(verdictOn(repo, after.id).reply).toMatch(
      /published already, in pull request #?\S*2.*PM604/,
    );
  });

  it('says that the incident was withdrawn', async () => {
    const repo = closedIncident();
    const { id } = repo.humans.comment(1, '/postmortem\n/not-incident');
    await run(repo);
    expect(verdictOn(repo, id).reply).toMatch(/not an incident any more.*PM604/);
    expect(pullsOf(repo)).toEqual([]);
  });

  it('comes from the scaffold command too', async () => {
    const repo = closedIncident();
    const { id } = repo.humans.comment(1, '/postmortem');
    await run(repo, { kind: 'scaffold', issue: 1 });
    expect(verdictOn(repo, id).reactions).toEqual(['+1', 'eyes']);
  });
});

describe('a document that people move', () => {
  const moved = async (to: string, change = (text: string) => text) => {
    const repo = closedIncident();
    await run(repo);
    const [path = ''] = documentsOn(repo);
    const text = (await repo.reader.file(path, branch))?.text ?? '';
    repo.humans.commitFile(branch, path, null);
    repo.humans.commitFile(branch, to, change(text));
    repo.humans.comment(1, '/timeline Support had the first ticket | 13:55 UTC');
    await runTwice(repo);
    return repo;
  };

  it.each([
    ['another name', 'postmortems/PM-0007 search.md'],
    ['a folder of the year', 'postmortems/2026/search-1.md'],
    ['another folder', 'docs/incidents/0007.md'],
    ['another ending', 'postmortems/2026-11-20-search-1.markdown'],
  ])('is found under %s', async (_, to) => {
    const repo = await moved(to);
    expect(documentsOn(repo).concat(to.endsWith('.md') ? [] : [to])).toEqual([to]);
    expect((await repo.reader.file(to, branch))?.text).toContain('Support had the first ticket');
  });

  it('is known by our regions where its front matter is gone', async () => {
    const repo = await moved('postmortems/x.md', (text) => text.replace(/^---[\s\S]*?\n---\n/, ''));
    expect(documentsOn(repo)).toEqual(['postmortems/x.md']);
  });

  it('is not written again once people published it in another way', async () => {
    const repo = closedIncident();
    await run(repo);
    const text = (await repo.reader.file(documentsOn(repo)[0] ?? '', branch))?.text ?? '';
    repo.humans.closePullRequest(2);
    repo.humans.deleteBranch(branch);
    repo.humans.commitFile('main', 'postmortems/2026/outage.md', text);
    const { id } = repo.humans.comment(1, '/postmortem');
    await runTwice(repo);
    expect(pullsOf(repo)).toEqual(['#2 closed']);
    expect(verdictOn(repo, id).reply).toMatch(
      /published already, as postmortems\/2026\/outage\.md/,
    );
  });

  it('an older document whose name ends in the same number is another incident’s', async () => {
    const repo = closedIncident({
      'postmortems/2019-phase-1.md': '---\nincident: 900\n---\n\n# Old\n',
    });
    await run(repo);
    expect([...documentsOn(repo)].sort()).toEqual([
      'postmortems/2019-phase-1.md',
      'postmortems/2026-11-20-search-is-empty-1.md',
    ]);
  });
});

describe('a template of one’s own', () => {
  const written = async (files: Readonly<Record<string, string>>) => {
    const repo = closedIncident(files);
    const { id } = repo.humans.comment(1, '/postmortem');
    const [report] = await run(repo, undefined, {}, 'docs/own.md');
    const [path = ''] = documentsOn(repo).filter((name) => name.startsWith('postmortems/'));
    const text = (await repo.reader.file(path, branch))?.text ?? '';
    const problems =
      report?.output.kind === 'incident' ? (report.output.scaffold?.problems ?? []) : [];
    repo.restart();
    await run(repo, undefined, {}, 'docs/own.md');
    expect(repo.writes).toEqual([]);
    return { repo, id, text, problems, body: repo.state.pulls.get(2)?.body ?? '' };
  };

  it.each([
    [
      'an unknown name',
      { 'docs/own.md': '# {{title}}\n{{commander}}\n' },
      /Unknown name "commander"/,
      2,
    ],
    [
      'an open section',
      { 'docs/own.md': '# {{title}}\n{{#rows}}\n' },
      /Unclosed section "rows"/,
      3,
    ],
    ['a path that is not there', {}, /Missing template: there is no docs\/own\.md/, undefined],
  ])('%s: the shipped one is used, and every place says so', async (_, files, message, line) => {
    const { repo, id, text, problems, body } = await written(files);
    expect(text).toContain('## Contributing factors');
    expect(problems).toEqual([
      expect.objectContaining({
        code: 'PM403',
        message: expect.stringMatching(message) as unknown as string,
        place: { path: 'docs/own.md', ...(line !== undefined && { line }) },
      }),
    ]);
    expect(body).toMatch(/Your own template was not used: .*(commander|rows|own)/);
    expect(verdictOn(repo, id).reactions).toEqual(['+1', 'eyes']);
    expect(verdictOn(repo, id).reply).toMatch(/^`docs\/own\.md.*PM403/);
  });

  it('is used without a word when it is right, with line ends of one kind', async () => {
    const { text, problems, body } = await written({
      'docs/own.md': '# {{title}}\r\n\r\n{{facts}}\r\n\r\nIn Windows words.\r\n',
    });
    expect(text).toContain('In Windows words.');
    expect(text).not.toContain('\r');
    expect([problems, body.includes('template')]).toEqual([[], false]);
  });
});
