/** What other systems report is kept before anybody declares an incident, once, whatever happens to the run. */
import { describe, expect, it } from '@jest/globals';
import { reportedChangesIn } from '../../src/changes/reported-changes.js';
import { changeLogLabel } from '../../src/markdown/ours.js';
import { defaultConfig } from '../../src/config/defaults.js';
import { UserError } from '../../src/errors.js';
import { applyJob } from '../../src/jobs/job.js';
import { buildIncidentView, isIncident } from '../../src/jobs/incident-view.js';
import { readIncidentFacts } from '../../src/jobs/read-facts.js';
import { reportedChangeJob } from '../../src/jobs/reported-change.js';
import { printMarker } from '../../src/markdown/marker.js';
import { changeLogMarker } from '../../src/markdown/ours.js';
import { parseRecording, printRecording } from '../../src/recording/recording.js';
import { recordedRepository } from '../../src/recording/recorded-repository.js';
import { loadIncidentPlugIns } from '../../src/registry.js';
import type { Instant } from '../../src/time/instant.js';
import {
  CrashError,
  type InMemoryRepository,
  inMemoryRepository,
} from '../support/in-memory-repository.js';
import { aComment, anIssue, minute, theBot } from '../support/repository-builders.js';

const flag = { title: 'Flag quick-cart switched on', at: minute(-12) };

function report(
  repository: InMemoryRepository,
  payload: unknown = flag,
  { run = '71', now = minute(-11) }: { readonly run?: string; readonly now?: Instant } = {},
) {
  const context = { config: defaultConfig, configProblems: [], now, templates: {} };
  return applyJob(reportedChangeJob, { payload, run }, repository, context);
}

const newRepository = () => inMemoryRepository({ now: minute(-11) });

const logsOf = ({ reader }: InMemoryRepository) =>
  reader.issues({ labels: [changeLogLabel], state: 'all' });

async function entriesOf(repository: InMemoryRepository): Promise<readonly string[]> {
  const [log] = await logsOf(repository);
  return log === undefined
    ? []
    : (await repository.reader.comments(log.number)).map(({ body }) => body);
}

async function viewAfter(repository: InMemoryRepository) {
  const { number } = repository.humans.openIssue({
    title: 'The cart is empty',
    labels: ['incident'],
  });
  const facts = await readIncidentFacts(repository.reader, number, defaultConfig, minute(30));
  return { facts, view: buildIncidentView(facts, defaultConfig, await loadIncidentPlugIns()) };
}

describe('a change reported from outside', () => {
  it('is kept in one closed issue while nothing is wrong', async () => {
    const repository = newRepository();
    const { applied } = await report(repository);
    await report(repository, { title: 'Certificate of the shop renewed', at: minute(-11) });
    expect(applied.map(({ outcome, url }) => [outcome, url !== null])).toEqual([['created', true]]);
    const logs = await logsOf(repository);
    expect(logs.map(({ state }) => state)).toEqual(['closed']);
    expect(await entriesOf(repository)).toHaveLength(2);
  });

  it('is a candidate and a row of an incident that is declared later, and in its recording', async () => {
    const repository = newRepository();
    await report(repository);
    await report(repository, { title: 'Mailer moved to another host', at: minute(-9000) });
    const { facts, view } = await viewAfter(repository);
    expect(view.correlation.candidates.map(({ change }) => change.commit.message)).toContain(
      flag.title,
    );
    const rows = view.timeline.events.filter(({ source }) => source === 'reported-changes');
    expect(rows.map(({ text }) => text)).toEqual([flag.title]);
    const recording = parseRecording(JSON.parse(printRecording(facts)));
    const replayed = await readIncidentFacts(
      recordedRepository(recording),
      facts.issue.number,
      defaultConfig,
      minute(30),
    );
    expect(reportedChangesIn(replayed).map(({ title }) => title)).toEqual(
      reportedChangesIn(facts).map(({ title }) => title),
    );
    expect(reportedChangesIn(replayed)).toHaveLength(2);
  });

  it('counts once when the sender or the run tries again', async () => {
    const repository = newRepository();
    await report(repository);
    expect((await report(repository, flag, { run: '72' })).applied[0]?.outcome).toBe('unchanged');
    await report(repository, { title: 'Cache emptied' }, { run: '73' });
    await report(repository, { title: 'Cache emptied' }, { run: '73' });
    await report(repository, { title: 'Cache emptied' }, { run: '74' });
    expect(await entriesOf(repository)).toHaveLength(3);
  });

  it('goes into a log of its month, and logs of both months are read', async () => {
    const repository = newRepository();
    await report(repository);
    await report(repository, { title: 'Quota raised' }, { now: '2026-12-01T00:05:00Z' });
    expect(await logsOf(repository)).toHaveLength(2);
    expect(reportedChangesIn((await viewAfter(repository)).facts)).toHaveLength(2);
  });

  it.each(['before', 'after', 'lost'] as const)(
    'ends the same when it is stopped %s any call',
    async (failure) => {
      const calm = newRepository();
      await report(calm);
      for (const { number } of calm.calls.filter(({ write }) => write || failure !== 'lost')) {
        const repository = newRepository();
        repository.failAt(number, failure);
        await report(repository).catch((error: unknown) => {
          if (!(error instanceof CrashError) && !(error instanceof UserError)) throw error;
        });
        repository.restart();
        await report(repository);
        expect((await logsOf(repository)).map(({ state }) => state)).toEqual(['closed']);
        expect(await entriesOf(repository)).toHaveLength(1);
      }
    },
  );

  it('keeps no secret, and as many paths as a comment has room for', async () => {
    const repository = newRepository();
    const token = `ghp_${'a1B2'.repeat(9)}`;
    const paths = Array.from({ length: 300 }, (_, index) => `${'<-'.repeat(100)}${index}.ts`);
    const { plan } = await report(repository, {
      title: `Key ${token} replaced`,
      url: `https://flags.example/?token=${token}`,
      paths,
    });
    const [entry = ''] = await entriesOf(repository);
    expect(entry).not.toContain(token);
    expect(entry.length).toBeLessThan(60_000);
    expect(plan.reasons.join()).toMatch(/\d+ of its paths had no room/);
    expect(reportedChangesIn((await viewAfter(repository)).facts)[0]?.morePaths).toBeGreaterThan(
      200,
    );
  });
});

describe('the log of reported changes', () => {
  it('is no incident, whatever label it is given', async () => {
    const repository = newRepository();
    await report(repository);
    const [log] = await logsOf(repository);
    if (log === undefined) throw new Error('no log');
    await repository.writer.addLabels(log.number, ['incident']);
    const facts = await readIncidentFacts(repository.reader, log.number, defaultConfig, minute(30));
    expect(isIncident({ facts, config: defaultConfig })).toBe(false);
  });

  it('counts only when we wrote it', async () => {
    const body = `${printMarker(changeLogMarker, { key: '2026-11' })}\nx`;
    const author = { login: 'mallory', type: 'User' } as const;
    const forged = anIssue({ number: 5, body, author, labels: [changeLogLabel], title: 'x' });
    const repository = inMemoryRepository({
      now: minute(-11),
      issues: [forged],
      comments: { 5: [aComment({ id: 50, author: theBot, body: 'x' })] },
    });
    await report(repository);
    expect((await logsOf(repository)).map(({ author: { login } }) => login)).toEqual([
      'mallory',
      theBot.login,
    ]);
    expect((await viewAfter(repository)).facts.reportedChanges).toHaveLength(1);
  });

  it('costs one request where nothing was ever reported', async () => {
    const repository = newRepository();
    const { facts } = await viewAfter(repository);
    expect(facts.reportedChanges).toEqual([]);
    expect(repository.calls.filter(({ method }) => method === 'comments')).toHaveLength(1);
    expect(repository.calls.filter(({ method }) => method === 'issues')).toHaveLength(1);
  });
});
