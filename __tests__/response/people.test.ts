import { describe, expect, it } from '@jest/globals';
import { defaultConfig } from '../../src/config/defaults.js';
import { aRoom, ours, respond, response, says } from '../support/response-builders.js';
import { incident } from '../support/life.js';

describe('who leads', () => {
  it('is who left 🚀 on the response comment, if the person has access and nobody leads', async () => {
    const repo = aRoom();
    await respond(repo, '14:07');
    const comment = (repo.state.comments.get(incident) ?? []).find(({ body }) =>
      body.includes('after-action:response'),
    );
    repo.state.now = '2026-11-20T14:08:00Z';
    repo.humans.react(comment?.id ?? 0, 'rocket', 'stranger');
    await respond(repo, '14:08');
    expect(response(repo)).toContain('no lead yet');
    repo.state.now = '2026-11-20T14:09:00Z';
    repo.humans.react(comment?.id ?? 0, 'rocket', 'jon');
    repo.humans.react(comment?.id ?? 0, 'rocket', 'ana');
    await respond(repo, '14:09');
    expect(response(repo)).toMatch(/· lead @\u200bjon/);
    expect(response(repo)).toContain('@\u200bjon took the lead');
    const before = response(repo);
    await respond(repo, '14:09');
    expect(response(repo)).toBe(before);
  });

  it('is drawn among the responders, whoever led longest ago, and stays drawn', async () => {
    const config = {
      ...defaultConfig,
      response: { ...defaultConfig.response, responders: ['@ana', 'ben', 'stranger'] },
    };
    const repo = aRoom();
    repo.state.now = '2026-11-20T14:07:30Z';
    const earlier = repo.humans.openIssue({ title: 'Earlier', labels: ['incident'] });
    repo.humans.changeIssue(earlier.number, { assignees: ['ana'] });
    says(repo, '14:08', 'maya', '/lead random');
    await respond(repo, '14:08', { config });
    expect(response(repo)).toMatch(/· lead @\u200bben/);
    // Whose turn it is changes; who was drawn does not.
    repo.humans.changeIssue(earlier.number, { assignees: ['ben'] });
    await respond(repo, '14:20', { config });
    expect(response(repo)).toMatch(/· lead @\u200bben/);
  });

  it('is drawn again as somebody else, and practice counts for nobody', async () => {
    const config = {
      ...defaultConfig,
      response: { ...defaultConfig.response, responders: ['@ana', 'ben', 'jon'] },
    };
    const repo = aRoom();
    repo.state.now = '2026-11-20T14:07:30Z';
    const led = (title: string, lead: string, labels: readonly string[] = []): void => {
      const { number } = repo.humans.openIssue({ title, labels: ['incident', ...labels] });
      repo.humans.changeIssue(number, { assignees: [lead] });
    };
    led('Earlier', 'jon');
    led('Practice', 'ana', ['drill']);
    led('Practice again', 'ben', ['drill']);
    const drawn: (string | undefined)[] = [];
    for (const clock of ['14:10', '14:20', '14:30']) {
      says(repo, clock, 'maya', '/lead random');
      await respond(repo, clock, { config });
      drawn.push(/· lead @\u200b(\w+)/.exec(response(repo))?.[1]);
    }
    expect(drawn.slice(0, 2).sort()).toEqual(['ana', 'ben']);
    expect(drawn[2]).toBe('jon');
  });

  it('and who talks and who writes stand beside it', async () => {
    const repo = aRoom();
    says(repo, '14:08', 'maya', '/lead me\n/comms @jon\n/scribe @ana');
    await respond(repo, '14:08');
    expect(response(repo)).toContain('**Also:** communications @\u200bjon · scribe @\u200bana');
  });
});

describe('somebody named in a command', () => {
  const replyTo = (repo: ReturnType<typeof aRoom>, id: number): string =>
    ours(repo, `reply-${id}`)[0] ?? '';

  it.each([
    ['/lead @anna', 'Unknown person "anna"', '`/lead @\u200bana`'],
    ['/handover @bem', 'Unknown person "bem"', '`/handover @\u200bben`'],
    ['/comms @ghost', 'Unknown person "ghost"', '`/comms me`'],
    ['/scribe @nobdy', 'Unknown person "nobdy"', '`/scribe me`'],
  ])('has to be there: %s', async (words, problem, example) => {
    const config = {
      ...defaultConfig,
      response: { ...defaultConfig.response, responders: ['ana', 'ben'] },
    };
    const repo = aRoom();
    says(repo, '14:08', 'maya', '/lead me');
    const id = says(repo, '14:10', 'maya', words);
    await respond(repo, '14:10', { config });
    expect(replyTo(repo, id)).toContain(problem);
    expect(replyTo(repo, id)).toContain(example);
    expect(response(repo)).toMatch(/· lead @\u200bmaya/);
    expect(response(repo)).not.toContain('**Also:**');
    repo.restart();
    await respond(repo, '14:11', { config });
    expect(repo.writes).toEqual([]);
    // The example is there to be copied as it stands.
    const next = says(repo, '14:12', 'maya', example.replaceAll('`', ''));
    await respond(repo, '14:12', { config });
    expect(replyTo(repo, next)).toBe('');
  });

  it('may be without access when the person wrote here, or is in the configuration', async () => {
    const config = {
      ...defaultConfig,
      response: { ...defaultConfig.response, responders: ['vendor-on-call'] },
    };
    const repo = aRoom();
    says(repo, '14:08', 'vendor', 'Our status page says all is well');
    const one = says(repo, '14:09', 'maya', '/comms @Vendor');
    const two = says(repo, '14:10', 'maya', '/scribe @vendor-on-call');
    await respond(repo, '14:10', { config });
    expect([replyTo(repo, one), replyTo(repo, two)]).toEqual(['', '']);
    expect(response(repo)).toMatch(/communications @\u200bVendor · scribe @\u200bvendor-on-call/);
  });

  it('is told when who leads may not give commands', async () => {
    const repo = aRoom();
    const id = says(repo, '14:09', 'maya', '/lead @stranger');
    await respond(repo, '14:10');
    expect(response(repo)).toMatch(/· lead @\u200bstranger/);
    expect(replyTo(repo, id)).toContain('may not give commands here: that takes write access');
  });

  it('is not asked about without end', async () => {
    const repo = aRoom();
    for (let i = 0; i < 30; i += 1) says(repo, '14:08', 'stranger', `/comms @name-${i}`);
    await respond(repo, '14:10');
    const asked = repo.calls.filter(({ method }) => method === 'permission').length;
    expect(asked).toBeLessThan(15);
  });
});

describe('attempts', () => {
  it('are shown while they are open, and become a table when they are closed', async () => {
    const repo = aRoom();
    says(repo, '14:10', 'jon', '/trying Restart the api pods');
    await respond(repo, '14:10');
    expect(response(repo)).toMatch(/\*\*Trying now:\*\* Restart the api pods \(\[jon, 14:10\]/);
    says(repo, '14:15', 'jon', '/tried Restarted the api pods → no change');
    await respond(repo, '14:15');
    expect(response(repo)).not.toContain('Trying now');
    expect(response(repo)).toMatch(/\| Restart the api pods \| no change \| \[jon,\u00a014:10\]/);
  });

  it('a second time are answered with what came of the first', async () => {
    const repo = aRoom();
    says(repo, '14:10', 'jon', '/tried Restarted the api pods → no change');
    const again = says(repo, '14:20', 'ana', '/trying Restart api pods');
    const other = says(repo, '14:21', 'ben', '/trying Restart api-7');
    await respond(repo, '14:21');
    expect(ours(repo, `reply-${again}`)[0]).toMatch(
      /Tried before: \[jon at 14:10 UTC\].*: no change\./,
    );
    expect(ours(repo, `reply-${other}`)).toEqual([]);
  });

  it('are closed by who names them shortly, unless two could be meant', async () => {
    const repo = aRoom();
    says(repo, '14:10', 'jon', '/trying Raise the pool to 20');
    says(repo, '14:15', 'maya', '/tried Raised the pool → no change');
    await respond(repo, '14:15');
    expect(response(repo)).not.toContain('Trying now');
    expect(response(repo)).toContain('Already tried: 1');
    says(repo, '14:16', 'jon', '/trying Restart api-7');
    says(repo, '14:16', 'jon', '/trying Restart api-8');
    says(repo, '14:17', 'maya', '/tried Restarted api → no change');
    await respond(repo, '14:17');
    expect(response(repo)).toMatch(/Two things are being changed at once.*api-7.*api-8/);
  });

  it('of two people at once are pointed out', async () => {
    const repo = aRoom();
    says(repo, '14:10', 'jon', '/trying Raise the pool to 20');
    await respond(repo, '14:10');
    expect(response(repo)).not.toContain('Two people');
    says(repo, '14:11', 'ana', '/trying Switch the gateway');
    await respond(repo, '14:11');
    expect(response(repo)).toMatch(
      /Two people are changing things:\*\* \[jon\].*Raise the pool.*\[ana\].*Switch the gateway/,
    );
  });

  it('that nobody announced are pointed out, and those announced in any words are not', async () => {
    const silent = aRoom();
    silent.state.now = '2026-11-20T14:20:00Z';
    silent.humans.commitFile('main', 'src/a.ts', 'x', 'ben');
    await respond(silent, '14:21');
    expect(response(silent)).toContain('Something went live that nobody announced');
    const told = aRoom();
    says(told, '14:18', 'ben', 'I am reverting the pool now');
    told.state.now = '2026-11-20T14:20:00Z';
    told.humans.commitFile('main', 'src/a.ts', 'x', 'ben');
    await respond(told, '14:21');
    expect(response(told)).not.toContain('nobody announced');
  });
});

describe('a word of its own for the lead', () => {
  const about = (repo: ReturnType<typeof aRoom>, words: string): readonly string[] =>
    ours(repo, 'nudge').filter((body) => body.includes(words));
  const led = (): ReturnType<typeof aRoom> => {
    const repo = aRoom();
    says(repo, '14:08', 'maya', '/lead me\n/severity sev2');
    return repo;
  };
  const ships = (repo: ReturnType<typeof aRoom>, clock: string, path: string): void => {
    repo.state.now = `2026-11-20T${clock}:00Z`;
    repo.humans.commitFile('main', path, clock, 'ben');
  };

  it('says once that two people are changing things, and again when a third joins', async () => {
    const repo = led();
    says(repo, '14:10', 'jon', '/trying Raise the pool to 20');
    await respond(repo, '14:10');
    expect(about(repo, 'two people')).toEqual([]);
    says(repo, '14:11', 'ana', '/trying Switch the gateway');
    await respond(repo, '14:12');
    expect(about(repo, 'maya: two people are changing things')).toHaveLength(1);
    expect(about(repo, 'two people')[0]).toMatch(/Raise the pool to 20 · .*Switch the gateway/);
    repo.restart();
    await respond(repo, '14:13');
    expect(about(repo, 'two people')).toHaveLength(1);
    says(repo, '14:14', 'ben', '/trying Turn the cache off');
    await respond(repo, '14:15');
    expect(about(repo, 'two people')).toHaveLength(2);
  });

  it('is not needed by one person who tries two things', async () => {
    const repo = led();
    says(repo, '14:10', 'jon', '/trying Raise the pool to 20');
    says(repo, '14:11', 'jon', '/trying Switch the gateway');
    await respond(repo, '14:12');
    expect(about(repo, 'two people')).toEqual([]);
    expect(response(repo)).toContain('Two things are being changed at once');
  });

  it('names what nobody announced, once for what goes out shortly after another', async () => {
    const repo = led();
    await respond(repo, '14:09');
    ships(repo, '14:20', 'src/a.ts');
    await respond(repo, '14:21');
    expect(about(repo, 'maya: something went live that nobody announced')).toHaveLength(1);
    ships(repo, '14:40', 'src/b.ts');
    await respond(repo, '14:41');
    expect(about(repo, 'nobody announced')).toHaveLength(1);
    ships(repo, '15:10', 'src/c.ts');
    await respond(repo, '15:11');
    expect(about(repo, 'nobody announced')).toHaveLength(2);
    repo.restart();
    await respond(repo, '15:11');
    expect(repo.writes).toEqual([]);
  });

  it('is silent on what was announced, on what is over, and after three', async () => {
    const told = led();
    says(told, '14:18', 'ben', '/trying Revert the pool');
    ships(told, '14:20', 'src/a.ts');
    await respond(told, '14:21');
    expect(about(told, 'nobody announced')).toEqual([]);

    const over = led();
    says(over, '14:30', 'maya', '/mitigated');
    ships(over, '14:40', 'src/a.ts');
    await respond(over, '14:41');
    expect(about(over, 'nobody announced')).toEqual([]);

    const busy = led();
    for (const clock of ['14:20', '15:10', '16:00', '16:50', '17:40']) {
      ships(busy, clock, `src/${clock}.ts`);
      await respond(busy, clock);
    }
    expect(about(busy, 'nobody announced')).toHaveLength(3);
  });

  it('is said with the freeze, where one holds', async () => {
    const repo = led();
    says(repo, '14:10', 'maya', '/freeze 2h');
    ships(repo, '14:20', 'src/a.ts');
    await respond(repo, '14:21');
    expect(about(repo, 'nobody announced')).toEqual([]);
  });
});

describe('a restart that somebody speaks of', () => {
  const next = (repo: ReturnType<typeof aRoom>): string =>
    /### Do next[^\n]*\n\n(?:_.*_\n\n)?(.*)\n/.exec(response(repo))?.[1] ?? '';

  it.each([
    'I will restart the workers',
    'Restarting api in a minute',
    'let us reboot the host',
    "Let's bounce the service",
  ])('makes evidence the next step: %s', async (words) => {
    const repo = aRoom();
    says(repo, '14:10', 'jon', words);
    await respond(repo, '14:10');
    expect(next(repo)).toMatch(/⚠️ \*\*Keep the evidence before a restart/);
    says(repo, '14:12', 'jon', '/evidence heap dump');
    await respond(repo, '14:12');
    expect(next(repo)).not.toContain('evidence');
  });

  it('before it came back is over; after it, it counts again', async () => {
    const repo = aRoom();
    says(repo, '14:10', 'jon', 'I will restart the workers');
    says(repo, '14:20', 'maya', '/evidence heap dump');
    says(repo, '14:30', 'maya', '/mitigated');
    says(repo, '14:50', 'jon', '/reopen');
    await respond(repo, '14:50');
    expect(response(repo)).not.toContain('⚠️ **Keep the evidence');
    says(repo, '14:52', 'jon', 'I will restart the workers');
    await respond(repo, '14:52');
    expect(response(repo)).toContain('⚠️ **Keep the evidence');
  });

  it.each([
    "Please don't restart anything yet",
    'The pods keep restarting',
    'No need to restart the workers',
    'The container restarted at 14:02',
    'Let us look at it before anybody restarts it',
  ])('but not when nobody is about to: %s', async (words) => {
    const repo = aRoom();
    says(repo, '14:10', 'jon', words);
    await respond(repo, '14:10');
    expect(response(repo)).not.toContain('⚠️ **Keep the evidence');
  });
});

describe('findings', () => {
  it('draw the map of the architecture from both ends', async () => {
    const config = {
      ...defaultConfig,
      architecture: ['cdn', 'load balancer', 'app', 'database'],
      response: { ...defaultConfig.response, thirdParties: ['payment provider'] },
    };
    const repo = aRoom();
    says(repo, '14:10', 'jon', '/finding no errors at the cdn');
    says(repo, '14:11', 'ana', '/finding Connections are at the limit, database');
    says(repo, '14:12', 'ben', '/finding payment provider: looked at their page');
    await respond(repo, '14:12', { config });
    expect(response(repo)).toMatch(
      /\*\*Map:\*\* ✅ \[cdn\]\([^)]*\) → load balancer → app → ⚠️ \[database\]\([^)]*\) · 👀 \[payment provider\]/,
    );
    expect(response(repo)).toContain('Not looked at from either end: load balancer, app');
  });

  it('are drawn without a configured architecture as far as somebody looked', async () => {
    const repo = aRoom();
    says(repo, '14:10', 'jon', '/finding Connections are at the limit, database');
    says(repo, '14:11', 'ana', '/finding CDN is healthy');
    const id = says(repo, '14:12', 'ben', '/finding Pods restart every minute [aap]');
    await respond(repo, '14:12');
    expect(response(repo)).toMatch(/\*\*Map:\*\* ✅ \[cdn\]\([^)]*\) → ⚠️ \[database\]\([^)]*\)$/m);
    expect(response(repo)).not.toContain('Not looked at');
    expect(ours(repo, `reply-${id}`)[0]).toContain('Did you mean "app"?');
    expect(response(repo)).toContain('Pods restart every minute');
    repo.state.now = '2026-11-20T14:13:00Z';
    repo.humans.editComment(id, '/finding Pods restart every minute [app]');
    await respond(repo, '14:13');
    expect(response(repo)).toMatch(/→ ⚠️ \[app\]/);
    expect(ours(repo, `reply-${id}`)[0]).toContain('Settled');
  });
});
