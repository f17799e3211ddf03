/** Lives that do not go by the book. Each step is run twice: the second run writes nothing. */
import { describe, expect, it } from '@jest/globals';
import type { Config } from '../../src/config/config.js';
import { runRequests } from '../../src/action/jobs.js';
import { plusSeconds, type Instant } from '../../src/time/instant.js';
import { aConfig, defaultConfig } from '../support/incident-builders.js';
import { incident, settingAt } from '../support/life.js';
import { aRoom, declaredAt, ours, response } from '../support/response-builders.js';

type Room = ReturnType<typeof aRoom>;

/** A few seconds into the minute: the logical clock moves on with each act. */
const after = (minutes: number): Instant => plusSeconds(declaredAt, minutes * 60 + 5);

/** One run at a minute of the incident, and the same run again. */
async function run(repo: Room, minutes: number, config: Config = defaultConfig): Promise<void> {
  const once = async (): Promise<readonly string[]> => {
    repo.restart();
    repo.state.now = after(minutes);
    await runRequests([{ kind: 'incident', issue: incident }], {
      repository: { reader: repo.reader, writer: repo.writer },
      context: { ...settingAt(after(minutes)), config },
      apply: true,
    });
    return repo.writes.map(({ method }) => method);
  };
  await once();
  expect([minutes, await once()]).toEqual([minutes, []]);
}

function say(repo: Room, minutes: number, by: string, body: string): number {
  repo.state.now = after(minutes);
  return repo.humans.comment(incident, body, by).id;
}

/** What was asked so far, by its first words. */
const asked = (repo: Room): readonly string[] =>
  ours(repo, 'nudge').flatMap((body) =>
    [...body.matchAll(/^\*\*(.+?)\*\*/gm)].map(([, words = '']) => words.replaceAll('\u00a0', ' ')),
  );
const phase = (repo: Room): string => /### Do next: ([^\n]*)/.exec(response(repo))?.[1] ?? '';
const headline = (repo: Room): string => /^## .*/m.exec(response(repo))?.[0] ?? '';

function postmortem(repo: Room): string {
  const branch = repo.state.git.branches.get(`after-action/incident-${incident}`) ?? '';
  const tree = repo.state.git.commits.get(branch)?.tree ?? new Map<string, string>();
  return [...tree].find(([path]) => path.startsWith('postmortems/'))?.[1] ?? '';
}

function close(repo: Room, minutes: number): void {
  const closedAt = after(minutes);
  repo.state.now = closedAt;
  repo.humans.changeIssue(
    incident,
    { state: 'closed', stateReason: 'completed', closedAt },
    'maya',
  );
}

describe('a silent incident', () => {
  it('is asked for each thing at its minute, once, and for nothing else', async () => {
    const repo = aRoom();
    const when: (readonly [minutes: number, words: string])[] = [];
    for (const minutes of [0, 1, 2, 3, 9, 10, 11, 30, 44, 45, 46, 60, 90, 180]) {
      const before = asked(repo).length;
      await run(repo, minutes);
      when.push(
        ...asked(repo)
          .slice(before)
          .map((words) => [minutes, words] as const),
      );
    }
    expect(when).toEqual([
      [2, 'Nobody leads yet.'],
      [10, 'There is no severity yet.'],
      [45, 'Nothing has moved for 45 min:'],
    ]);
  }, 120_000);

  it('that has a severity is asked for an update once a period, and after a day for nothing', async () => {
    const repo = aRoom();
    say(repo, 0, 'maya', '/severity sev1\n/lead me');
    await run(repo, 0);
    const periods: number[] = [];
    for (const minutes of [29, 31, 45, 59, 61, 89, 91, 1500, 1530, 3000]) {
      const before = asked(repo).filter((words) => words.startsWith('An update')).length;
      await run(repo, minutes);
      if (asked(repo).filter((words) => words.startsWith('An update')).length > before)
        periods.push(minutes);
    }
    expect(periods).toEqual([31, 61, 91]);
  }, 60_000);
});

describe('a first run that comes late', () => {
  it('asks in the one comment, and beside it only what is still missing ten minutes later', async () => {
    const repo = aRoom();
    await run(repo, 95);
    expect(asked(repo)).toEqual([]);
    expect(headline(repo)).toBe('## No severity yet · investigating · no lead yet');
    await run(repo, 96);
    expect(asked(repo)).toEqual([]);
    await run(repo, 98);
    expect(asked(repo)).toEqual(['Nobody leads yet.']);
    say(repo, 99, 'jon', '/severity sev2');
    await run(repo, 106);
    // A severity is progress: nothing has moved for 45 minutes only from then on.
    expect(asked(repo)).toEqual(['Nobody leads yet.', 'An update was due at 15:07 UTC.']);
    await run(repo, 145);
    expect(asked(repo).slice(2)).toEqual([
      'An update was due at 16:07 UTC.',
      'Nothing has moved for 45 min:',
    ]);
  }, 60_000);

  it('of what is over already asks everybody for what they know, and no more', async () => {
    const repo = aRoom();
    say(repo, 30, 'maya', '/severity sev2\n/resolved');
    await run(repo, 90);
    expect(asked(repo)).toEqual(['It is over; write down what you know while it is fresh.']);
  });
});

describe('a relapse', () => {
  it('brings the phase back, and keeps both outages up to the postmortem', async () => {
    const repo = aRoom();
    say(repo, 1, 'maya', '/lead me\n/severity sev1\n/started 14:00 UTC');
    await run(repo, 2);
    say(repo, 20, 'maya', '/mitigated 14:27 UTC');
    await run(repo, 20);
    expect(phase(repo)).toBe('monitor and restore');
    say(repo, 25, 'jon', '/done verified-outside');
    await run(repo, 25);
    say(repo, 50, 'jon', '/reopen');
    await run(repo, 50);
    expect(phase(repo)).toBe('mitigate · back since 14:57');
    // It is not mitigated any more, and what moves is asked about again.
    expect(response(repo)).not.toMatch(/^\| Mitigated \|/m);
    expect(response(repo)).toMatch(/- \[ \] \*\*Confirm from outside that it works/);
    expect(response(repo)).toContain('Done: verified-outside');
    say(repo, 80, 'maya', '/mitigated 15:20 UTC\n/resolved 15:26 UTC');
    await run(repo, 84);
    expect(phase(repo)).toBe('close');
    close(repo, 90);
    await run(repo, 91);
    const text = postmortem(repo);
    expect(text).toMatch(/14:27/);
    expect(text).toMatch(/15:20/);
    expect(text).toContain('Incident reopened');
    expect(text.replaceAll('\u00a0', ' ')).toMatch(
      /Time to mitigate: \*\*(?:49|50) min\*\* \(2 × started/,
    );
    expect(response(repo)).toContain(
      'It lasted from 14:00 UTC to 14:27 UTC, and again from 14:57 UTC to 15:20 UTC.',
    );
    expect(response(repo)).toMatch(/Impact again :crit, 2026-11-20T14:57/);
  }, 60_000);
});

describe('nobody leads', () => {
  it('to the end: the heading says so, the list keeps the box, and the postmortem is written', async () => {
    const repo = aRoom();
    say(repo, 3, 'jon', '/severity sev3\n/finding The pool is empty');
    for (const minutes of [0, 3, 12]) await run(repo, minutes);
    expect(headline(repo)).toBe('## Sev3 · investigating · no lead yet');
    expect(asked(repo)).toEqual(['Nobody leads yet.']);
    say(repo, 40, 'jon', '/mitigated\n/resolved');
    await run(repo, 41);
    expect(headline(repo)).toBe('## Sev3 · resolved · no lead');
    expect(response(repo)).toMatch(/- \[ \] \*\*One person leads/);
    close(repo, 50);
    await run(repo, 51);
    expect(postmortem(repo)).toContain('# ');
  }, 60_000);
});

describe('two leads', () => {
  it('one after the other: both have a row, and the last word counts', async () => {
    const repo = aRoom();
    say(repo, 1, 'maya', '/lead me');
    say(repo, 1, 'jon', '/lead me');
    await run(repo, 2);
    expect(headline(repo)).toContain('lead @\u200bjon');
    expect(response(repo)).toMatch(/Lead: @\u200bmaya/);
    expect(response(repo)).toMatch(/Lead: @\u200bjon/);
    // 🚀 takes nothing from somebody.
    const [comment] = (repo.state.comments.get(incident) ?? []).filter(({ body }) =>
      body.startsWith('<!-- after-action:response '),
    );
    repo.state.now = after(3);
    repo.humans.react(comment?.id ?? 0, 'rocket', 'ana');
    await run(repo, 4);
    expect(headline(repo)).toContain('lead @\u200bjon');
    // The rotation counts from the last one.
    await run(repo, 239);
    expect(asked(repo)).not.toContain('jon has led for 4 h.');
    await run(repo, 242);
    expect(asked(repo)).toContain('jon has led for 4 h.');
  }, 60_000);
});

describe('a flood of comments', () => {
  it('up to the most that GitHub takes leaves a page below 60,000 bytes that still begins with what to do', async () => {
    const repo = aRoom();
    say(repo, 1, 'maya', '/lead me\n/severity sev1');
    await run(repo, 1);
    const people = ['jon', 'ana', 'ben'];
    for (let n = 0; n < 2480; n += 1)
      say(
        repo,
        2 + Math.floor(n / 50),
        people[n % 3] ?? '',
        n % 200 === 0
          ? `/finding Shard ${n} answers slowly @everyone`
          : `${n}: payments fail with “502 Bad Gateway” ✗ in ${'zone '.repeat(30)}`,
      );
    await run(repo, 60);
    const body = response(repo);
    expect(new TextEncoder().encode(body).length).toBeLessThanOrEqual(60_000);
    expect(body.indexOf('### Do next')).toBeLessThan(1500);
    expect(body).toMatch(/\d older rows are left out/);
    expect(body).not.toContain('@everyone');
  }, 240_000);
});

describe('the issue is reopened the next day', () => {
  it('and is an incident again, with its first end kept and one more postmortem text', async () => {
    const repo = aRoom();
    say(repo, 1, 'maya', '/lead me\n/severity sev2\n/started 14:00 UTC');
    say(repo, 30, 'maya', '/mitigated\n/resolved');
    close(repo, 31);
    await run(repo, 32);
    expect(phase(repo)).toBe('close');
    const first = postmortem(repo);
    repo.state.now = after(1441);
    repo.humans.changeIssue(incident, { state: 'open', closedAt: null }, 'jon');
    say(repo, 1442, 'jon', 'It is back, the same errors');
    await run(repo, 1443);
    expect(phase(repo)).toMatch(
      /^mitigate · back since 11‑2\d 14:08|^mitigate · back since 11-2\d 14:0[89]/,
    );
    expect(headline(repo)).toContain('investigating');
    say(repo, 1470, 'jon', '/mitigated\n/resolved');
    close(repo, 1475);
    await run(repo, 1476);
    expect(phase(repo)).toBe('close');
    expect(postmortem(repo)).not.toBe(first);
    expect(postmortem(repo)).toContain('It is back, the same errors');
  }, 60_000);
});

describe('an incident in another language', () => {
  it('has the same reminders and boxes, and accuses nobody whose announcement is not English', async () => {
    const repo = aRoom();
    say(repo, 1, 'maya', '/lead me\n/severity sev2');
    say(repo, 10, 'ben', 'Ich setze den Pool jetzt auf den alten Wert zurück.');
    repo.state.now = after(14);
    repo.humans.commitFile('main', 'src/pool.ts', '20', 'ben');
    await run(repo, 15);
    expect(response(repo)).not.toContain('nobody announced');
    expect(phase(repo)).toBe('mitigate');
    say(repo, 30, 'jon', 'Läuft wieder, keine Fehler mehr seit 14:33 UTC.');
    await run(repo, 31);
    say(repo, 32, 'maya', '/mitigated 14:33 UTC');
    await run(repo, 33);
    expect(phase(repo)).toBe('monitor and restore');
  }, 60_000);

  it.each([
    ['de', 'Rolle gleich auf die Version davor zurück'],
    ['de', 'Deploye jetzt den Fix'],
    ['fr', 'Je reviens à la version précédente'],
    ['fr', 'On déploie le correctif'],
    ['es', 'Voy a revertir el cambio'],
    ['es', 'Despliego la corrección ahora'],
    ['pt', 'Vou fazer o deploy da correção'],
    ['ja', 'ロールバックします'],
    ['ja', '修正をデプロイします'],
  ])('%s: %s', async (_, words) => {
    const repo = aRoom();
    say(repo, 10, 'ana', words);
    repo.state.now = after(14);
    repo.humans.commitFile('main', 'src/pool.ts', '20', 'ben');
    await run(repo, 15);
    expect(response(repo)).not.toContain('nobody announced');
  });
});

describe('a drill', () => {
  it('says so, has all steps, and asks nobody for anything', async () => {
    const repo = aRoom();
    repo.humans.changeIssue(incident, { labels: ['incident', 'drill'] }, 'maya');
    const config = aConfig({ invite: { sev1: ['@acme/support'] } });
    say(repo, 1, 'maya', '/severity sev1');
    for (const minutes of [0, 5, 15, 60, 300]) await run(repo, minutes, config);
    expect(headline(repo)).toMatch(/^## Drill · Sev1 · investigating/);
    expect(asked(repo)).toEqual([]);
    expect(phase(repo)).toBe('first five minutes');
  }, 60_000);
});
