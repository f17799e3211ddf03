/** When an incident is looked at from outside, and what is said of it; each run a second time writes nothing. */
import { describe, expect, it } from '@jest/globals';
import type { Config } from '../../src/config/config.js';
import { runRequests } from '../../src/action/jobs.js';
import { probingsOf } from '../../src/incident/probings.js';
import { readIncidentFacts } from '../../src/jobs/read-facts.js';
import { recordedRepository } from '../../src/recording/recorded-repository.js';
import {
  factsFromRecording,
  parseRecording,
  printRecording,
} from '../../src/recording/recording.js';
import type { Instant } from '../../src/time/instant.js';
import { newLife, settingAt } from '../support/life.js';
import { factsWith } from '../support/incident-builders.js';
import type { DependencyResult } from '../../src/probe/probe.js';
import { aPage, aProbing, probing, scriptedProber } from '../support/probe-builders.js';

const config = probing('shop', 'mail');

function incidentOf(prober = scriptedProber(), settings: Config = config) {
  const repo = newLife();
  repo.state.now = '2026-11-20T14:07:00Z';
  repo.humans.openIssue({
    title: 'Checkout answers 502',
    body: 'since 13:59 UTC',
    labels: ['incident'],
  });
  const run = async (now: Instant, kind: 'incident' | 'timeline' = 'incident') => {
    repo.restart();
    const context = { ...settingAt(now), config: settings, prober };
    await runRequests([{ kind, issue: 1 }], { repository: repo, context, apply: true });
    return repo.writes.length;
  };
  const comments = (kind: string) =>
    (repo.state.comments.get(1) ?? [])
      .filter(({ body }) => body.startsWith(`<!-- after-action:${kind}`))
      .map(({ body }) => body.slice(body.indexOf('\n') + 1).trim());
  const say = (body: string, at: Instant, author = 'maya') => {
    repo.state.now = at;
    repo.humans.comment(1, body, author);
  };
  return { repo, prober, run, comments, say };
}

describe('a look from outside', () => {
  it('is taken at the declaration, once', async () => {
    const { prober, run, comments } = incidentOf(scriptedProber('shop'));
    expect(await run('2026-11-20T14:08:00Z')).toBeGreaterThan(0);
    expect(await run('2026-11-20T14:09:00Z')).toBe(0);
    expect(prober.asked).toHaveLength(1);
    const [page = ''] = comments('probe');
    expect(page).toContain('### Seen from outside: 1 of 2 down, from one place: shop');
    expect(page).toContain(
      '| [shop](https://shop.example.com/) | **down**: answers 502 Bad Gateway, expected 200 | 84\u00a0ms |',
    );
    expect(page).not.toContain('<h1>@here');
    expect(comments('response')[0]).toContain(
      'Seen from outside: partly down: shop: answers 502 Bad Gateway, expected 200',
    );
  });

  it('adds a row only where the verdict changes', async () => {
    const { prober, run, say, comments } = incidentOf(scriptedProber('shop'));
    await run('2026-11-20T14:08:00Z');
    say('/probe', '2026-11-20T14:10:00Z');
    await run('2026-11-20T14:10:30Z');
    prober.down.clear();
    say('/probe shop', '2026-11-20T14:20:00Z');
    await run('2026-11-20T14:20:30Z');
    expect(prober.asked).toHaveLength(3);
    expect(comments('response')[0]?.match(/Seen from outside/g)).toHaveLength(2);
    expect(comments('probe')[0]).toContain('| up, 200 | 84\u00a0ms | ○○● |');
    expect(comments('reply')).toEqual([
      '1 of 2 down, from one place: shop: answers 502 Bad Gateway, expected 200.',
      'shop is up from here: 200 after 84 ms.',
    ]);
  });

  it('says a "no" beside the milestone and to the person, and obeys', async () => {
    const { run, say, comments, repo } = incidentOf(scriptedProber('shop'));
    await run('2026-11-20T14:08:00Z');
    say('/mitigated', '2026-11-20T14:30:00Z');
    await run('2026-11-20T14:30:20Z');
    expect(await run('2026-11-20T14:31:00Z')).toBe(0);
    expect(comments('response')[0]).toContain('**not healthy from outside**');
    expect(comments('reply')[0]).toMatch(
      /^Noted\. From outside it does not look healthy yet: shop: answers 502/,
    );
    expect(repo.state.issues.get(1)?.labels).toContain('status:monitoring');
  });

  it('says "healthy from outside" where it is', async () => {
    const { run, say, comments } = incidentOf();
    await run('2026-11-20T14:08:00Z');
    say('/mitigated', '2026-11-20T14:30:00Z');
    await run('2026-11-20T14:30:20Z');
    expect(comments('response')[0]).toContain(', healthy from outside');
    expect(comments('reply')).toEqual([]);
  });

  it('is not taken for a word of hours ago, nor for a stranger', async () => {
    const { run, say, prober } = incidentOf();
    await run('2026-11-20T14:08:00Z');
    say('/mitigated', '2026-11-20T14:30:00Z');
    say('/probe', '2026-11-20T16:30:00Z', 'stranger');
    await run('2026-11-20T16:31:00Z');
    expect(prober.asked).toHaveLength(1);
  });

  it.each([
    ['/probe chop', 'did you mean "shop"', 'PM660'],
    [
      '/probe evil.example/cart',
      'The host "evil.example" is not',
      'Add the host to probe.allow_hosts',
    ],
    ['/probe https://evil.example/', 'is not one that may be probed', 'PM662'],
    ['/probe http://169.254.169.254/latest', 'is not one that may be probed', 'PM662'],
    ['/probe https://a:b@shop.example.com/', 'user name or password', 'PM662'],
  ])('refuses %s', async (body, words, code) => {
    const { run, say, comments, prober } = incidentOf();
    await run('2026-11-20T14:08:00Z');
    say(body, '2026-11-20T14:10:00Z');
    await run('2026-11-20T14:10:30Z');
    expect(comments('reply')[0]?.replaceAll('\u200b', '')).toContain(words);
    expect(comments('reply')[0]).toContain(code);
    expect(prober.asked).toHaveLength(1);
  });

  it('says that nothing is configured', async () => {
    const { run, say, comments, prober } = incidentOf(scriptedProber(), probing());
    say('/probe', '2026-11-20T14:10:00Z');
    await run('2026-11-20T14:10:30Z');
    expect(comments('reply')[0]).toContain('PM661');
    expect(prober.asked).toEqual([]);
  });

  it('takes an address of an allowed host, which is no part of the verdict', async () => {
    const { run, say, comments } = incidentOf(scriptedProber('https://shop.example.com/cart'));
    say('/probe shop.example.com/cart, please', '2026-11-20T14:10:00Z');
    await run('2026-11-20T14:10:30Z');
    const [page = ''] = comments('probe');
    expect(page).toContain('all 2 up from here');
    expect(page).toContain('| Asked for | Now | After |');
    expect(comments('reply')[0]).toContain('is down, from one place: answers 502');
  });

  it('is not taken by a job that only keeps the timeline', async () => {
    const { run, prober } = incidentOf();
    await run('2026-11-20T14:08:00Z', 'timeline');
    expect(prober.asked).toEqual([]);
  });

  it('that breaks does not break the run', async () => {
    const prober = scriptedProber();
    const broken = { ...prober, look: () => Promise.reject(new Error('no')) };
    const { run, comments } = incidentOf(broken);
    expect(await run('2026-11-20T14:08:00Z')).toBeGreaterThan(0);
    expect(comments('response')[0]).toContain('what the configured addresses answer');
  });
});

describe('a run that is killed', () => {
  it.each(['before', 'after', 'lost'] as const)(
    '%s any call, ends the same once it is run again',
    async (how) => {
      const calls = await (async () => {
        const { repo, run, say } = incidentOf(scriptedProber('shop'));
        say('/mitigated', '2026-11-20T14:07:30Z');
        await run('2026-11-20T14:08:00Z');
        return repo.calls.length;
      })();
      for (let n = 1; n <= calls; n += 1) {
        const { repo, run, say, comments } = incidentOf(scriptedProber('shop'));
        say('/mitigated', '2026-11-20T14:07:30Z');
        const context = {
          ...settingAt('2026-11-20T14:08:00Z'),
          config,
          prober: scriptedProber('shop'),
        };
        repo.restart();
        repo.failAt(n, how);
        await runRequests([{ kind: 'incident', issue: 1 }], {
          repository: repo,
          context,
          apply: true,
        }).catch(() => undefined);
        await run('2026-11-20T14:09:00Z');
        expect([n, comments('probe').length, comments('reply').length]).toEqual([n, 1, 1]);
        expect(comments('response')[0]?.match(/not healthy from outside/g)).toHaveLength(1);
        expect([n, await run('2026-11-20T14:09:00Z')]).toEqual([n, 0]);
      }
    },
  );
});

describe('a recording', () => {
  it('keeps the looks, and a replay takes none', async () => {
    const { repo, run } = incidentOf(scriptedProber('shop'));
    await run('2026-11-20T14:08:00Z');
    const facts = await readIncidentFacts(repo.reader, 1, config, '2026-11-20T14:30:00Z');
    const recording = parseRecording(JSON.parse(printRecording(facts)));
    const replayed = await readIncidentFacts(
      recordedRepository(recording),
      1,
      config,
      '2026-11-20T14:30:00Z',
    );
    expect(probingsOf(replayed).map(({ at, targets }) => [at, targets[0]?.fault?.stage])).toEqual([
      ['2026-11-20T14:08:00Z', 'http'],
    ]);
    expect(probingsOf({ ...replayed, readAt: '2026-11-20T14:07:30Z' })).toEqual([]);
  });

  it('holds those of a run that is not in a comment yet', () => {
    const look = { ...aProbing('2026-11-20T14:08:00Z'), raw: [], vantage: [] };
    const recording = parseRecording(JSON.parse(printRecording(factsWith({ probings: [look] }))));
    expect(factsFromRecording(recording).probings).toEqual([aProbing('2026-11-20T14:08:00Z')]);
  });
});

describe('trouble of others', () => {
  const page = { name: 'Payments provider', url: 'https://status.example.net' };
  const settings: Config = {
    ...config,
    probe: { ...config.probe, dependencies: [{ ...page, format: 'statuspage' }] },
  };
  const start = '2026-11-20T13:59:00Z';

  it.each<[string, DependencyResult, string | null]>([
    [
      'since before the start',
      aPage('degraded', '2026-11-20T13:56:00Z'),
      'says degraded since 13:56 UTC, 3 min before the start',
    ],
    [
      'since after the start, as pages are written late',
      aPage('down', '2026-11-20T14:06:00Z'),
      'says down since 14:06 UTC, 7 min after the start',
    ],
    ['of which the page does not say since when', aPage('down'), 'says down at 14:08 UTC'],
    ['of days ago', aPage('degraded', '2026-11-17T09:00:00Z'), null],
    ['that began hours after the start', aPage('down', '2026-11-20T15:30:00Z'), null],
    ['of a page that could not be read', aPage('unknown'), null],
    ['there is none', aPage('well'), null],
  ])('%s', async (_, dependency, words) => {
    const { prober, run, comments } = incidentOf(scriptedProber('shop'), settings);
    prober.pages = [dependency];
    await run('2026-11-20T14:08:00Z');
    const plainly = (comments('response')[0] ?? '').replaceAll('\u00a0', ' ');
    if (words === null) expect(plainly).not.toMatch(/\*\*\[Payments provider\]/);
    else expect(plainly).toContain(`)** ${words}`);
    expect(comments('correlation')[0]?.includes('[Payments provider]')).toBe(words !== null);
    // What others say is in the comment, and the next run reads it there.
    expect(await run('2026-11-20T14:08:30Z')).toBe(0);
  });

  it('is a row where the page says that it began, and another one when it is over', async () => {
    const { prober, run, say, comments } = incidentOf(scriptedProber('shop'), settings);
    prober.pages = [aPage('degraded', '2026-11-20T13:56:00Z')];
    await run('2026-11-20T14:08:00Z');
    prober.pages = [aPage('well')];
    say('/probe', '2026-11-20T14:20:00Z');
    await run('2026-11-20T14:20:30Z');
    const rows = (comments('response')[0] ?? '')
      .split('\n')
      .filter((row) => /Status page/.test(row));
    expect(rows.map((row) => row.replaceAll('\u00a0', ' ').replace(/ \| \[.*$/, ''))).toEqual(
      expect.arrayContaining([
        expect.stringMatching(
          /^\| 13:56 .*Status page of Payments provider: degraded: Card payments fail/,
        ),
        expect.stringMatching(/^\| 14:20 .*Status page of Payments provider: well again/),
      ]),
    );
    expect(comments('response')[0]?.replaceAll('\u00a0', ' ')).toContain(
      'the start, well again at 14:20 UTC',
    );
    expect(await run('2026-11-20T14:20:40Z')).toBe(0);
  });

  it('is looked at where no address of ours is configured', async () => {
    const alone = { ...settings, probes: [] };
    const { prober, run, say, comments } = incidentOf(scriptedProber(), alone);
    prober.pages = [aPage('down', start)];
    await run('2026-11-20T14:08:00Z');
    expect(prober.asked).toHaveLength(1);
    expect(comments('response')[0]).toContain('Payments provider');
    say('/probe', '2026-11-20T14:10:00Z');
    await run('2026-11-20T14:10:30Z');
    expect(comments('reply').join('\n')).toContain('Payments provider: down');
    expect(await run('2026-11-20T14:10:40Z')).toBe(0);
  });

  it('is left out of the line once a person has named the trigger', async () => {
    const { prober, run, say, comments } = incidentOf(scriptedProber('shop'), settings);
    prober.pages = [aPage('degraded', start)];
    say('/trigger #41', '2026-11-20T14:07:30Z');
    await run('2026-11-20T14:08:00Z');
    expect(comments('response')[0]).not.toMatch(/\*\*\[Payments provider\]/);
  });
});
