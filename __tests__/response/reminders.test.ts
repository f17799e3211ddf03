import { describe, expect, it } from '@jest/globals';
import { defaultConfig } from '../../src/config/defaults.js';
import { dueReminders, nextReminder } from '../../src/response/reminders.js';
import { minute } from '../support/repository-builders.js';
import { anIncidentView, someComments } from '../support/timeline-builders.js';
import { factsWith } from '../support/incident-builders.js';
import { aRoom, ours, respond, response, says } from '../support/response-builders.js';

const kindsAt = (
  minutes: number,
  ...said: readonly (readonly [minutes: number, body: string])[]
): readonly string[] =>
  dueReminders(
    anIncidentView(factsWith({ comments: someComments(...said) })),
    minute(minutes),
    defaultConfig,
  ).map(({ kind }) => kind);

describe('what is due', () => {
  it('in a silent incident: lead, severity, fresh eyes, each from its minute on', () => {
    expect(kindsAt(1)).toEqual([]);
    expect(kindsAt(2)).toEqual(['lead-missing']);
    expect(kindsAt(9)).toEqual(['lead-missing']);
    expect(kindsAt(10)).toEqual(['lead-missing', 'severity-missing']);
    expect(kindsAt(44)).toEqual(['lead-missing', 'severity-missing']);
    expect(kindsAt(45)).toEqual(['lead-missing', 'severity-missing', 'fresh-eyes']);
  });

  it('is an update by the rule of the severity, or as it was promised', () => {
    const known = [1, '/lead me\n/severity sev1'] as const;
    expect(kindsAt(29, known)).toEqual([]);
    expect(kindsAt(30, known)).toEqual(['update-due']);
    expect(kindsAt(30, known, [20, '/update We are on it next 45m'])).toEqual([]);
    expect(kindsAt(64, known, [20, '/update We are on it next 45m'])).toEqual(['fresh-eyes']);
    expect(kindsAt(65, known, [20, '/update We are on it next 45m'])).toContain('update-due');
  });

  it('waits for what was snoozed, and stops when nobody has written for a day', () => {
    const known = [1, '/lead me\n/severity sev1'] as const;
    expect(kindsAt(35, known, [28, '/snooze 20m The database is catching up'])).toEqual([]);
    expect(kindsAt(48, known, [28, '/snooze 20m The database is catching up'])).toContain(
      'update-due',
    );
    expect(kindsAt(60 * 26, known)).toEqual([]);
  });

  it('names a rotation after hours with one lead, and nothing of it after a handover', () => {
    const words = Array.from(
      { length: 9 },
      (_, hour) => [hour * 30 + 2, '/finding checked again'] as const,
    );
    expect(kindsAt(242, [1, '/lead me'], ...words)).toContain('rotate');
    expect(kindsAt(242, [1, '/lead me'], ...words, [200, '/handover @jon'])).not.toContain(
      'rotate',
    );
  });

  it('is nothing but one question to everybody once it is over', () => {
    const over = [40, '/mitigated\n/resolved'] as const;
    expect(kindsAt(41, [1, '/severity sev1'], over)).toEqual(['collect']);
    expect(kindsAt(60 * 25, [1, '/severity sev1'], over)).toEqual([]);
  });

  it('is the full restore at the time that it was put off to, until it is done', () => {
    const later = [
      [1, '/lead me\n/severity sev3\n/update On it next 100h'],
      [20, '/mitigated'],
      [25, '/restore later Pool back to 20 tomorrow 09:00 UTC, @ben watches'],
    ] as const;
    const due = Math.round((Date.parse('2026-11-21T09:00:00Z') - Date.parse(minute(0))) / 60_000);
    const restores = (minutes: number, ...more: readonly (readonly [number, string])[]) =>
      kindsAt(minutes, ...later, ...more).filter((kind) => kind === 'restore-due');
    expect(restores(due - 1)).toEqual([]);
    expect(restores(due)).toEqual(['restore-due']);
    // Days later too, though nobody has written for long.
    expect(restores(due + 3000)).toEqual(['restore-due']);
    expect(restores(due, [40, '/restore done'])).toEqual([]);
    expect(restores(due, [due - 5, '/snooze 20m asleep'])).toEqual([]);
    expect(restores(due, [40, '/resolved'])).toEqual(['restore-due']);
    expect(restores(due, [40, '/restore later Pool back in 5 days'])).toEqual([]);
  });

  it('says when to look again', () => {
    const view = anIncidentView(factsWith({ comments: [] }));
    expect(nextReminder(view, minute(0), defaultConfig)).toBe(minute(2));
  });
});

describe('a reminder', () => {
  it('is said once, whoever runs and however often', async () => {
    const repo = aRoom();
    await respond(repo, '14:10');
    await respond(repo, '14:10');
    await respond(repo, '14:16');
    expect(ours(repo, 'nudge')).toHaveLength(1);
    expect(ours(repo, 'nudge')[0]).toContain('Nobody leads yet');
    await respond(repo, '14:18');
    await respond(repo, '14:30');
    expect(ours(repo, 'nudge').map((body) => /\*\*(.+?)\*\*/.exec(body)?.[1])).toEqual([
      'Nobody leads yet.',
      'There is no severity yet.',
    ]);
  });

  it('of an overdue update comes once per period, with a draft to send, and mentions nobody', async () => {
    const repo = aRoom();
    says(repo, '14:08', 'maya', '/lead me\n/severity sev1\n/impact Every third payment fails');
    for (const clock of ['14:30', '14:39', '14:45', '15:09', '15:20']) await respond(repo, clock);
    const asked = ours(repo, 'nudge').filter((body) => body.includes('An update'));
    expect(asked).toHaveLength(2);
    expect(asked[0]).toMatch(
      /\/update Every third payment fails\. It began at about 14:01 UTC\..* by 15:15 UTC\. next 15:15/,
    );
    expect(ours(repo, 'nudge').join('')).not.toMatch(/@[a-z]/);
  });
});

describe('the draft of the next update', () => {
  const draftOf = (repo: ReturnType<typeof aRoom>) =>
    /\/update .+/.exec(ours(repo, 'response')[0] ?? '')?.[0] ?? '';

  it('promises what the reminder keeps, whenever it is sent', async () => {
    const repo = aRoom();
    says(repo, '14:08', 'maya', '/lead me\n/severity sev1');
    await respond(repo, '14:09');
    const draft = draftOf(repo);
    expect(draft).toMatch(/again within 30 minutes\. next 30m$/);
    says(repo, '14:15', 'maya', draft);
    const asked = () => ours(repo, 'nudge').filter((body) => body.includes('An update'));
    for (const clock of ['14:16', '14:44']) await respond(repo, clock);
    expect(ours(repo, 'response')[0]).toMatch(/Next update due.*14:45/);
    expect(asked()).toHaveLength(0);
    await respond(repo, '14:46');
    expect(asked()).toHaveLength(1);
  });

  it('promises whole hours as such', async () => {
    const repo = aRoom();
    await respond(repo, '14:09');
    expect(draftOf(repo)).toMatch(/again within an hour\. next 1h$/);
    says(repo, '14:15', 'maya', draftOf(repo));
    await respond(repo, '14:16');
    expect(ours(repo, 'response')[0]).toMatch(/Next update due.*15:15/);
  });

  it('stays the same until the incident changes', async () => {
    const repo = aRoom();
    says(repo, '14:08', 'maya', '/lead me\n/severity sev1');
    await respond(repo, '14:09');
    const before = draftOf(repo);
    await respond(repo, '14:29');
    expect(draftOf(repo)).toBe(before);
  });
});

describe('the reminder of a full restore', () => {
  it('is one line with who put it off, once, and mentions nobody', async () => {
    const repo = aRoom();
    says(repo, '14:08', 'maya', '/lead me\n/severity sev3\n/update On it next 100h');
    says(repo, '14:20', 'maya', '/mitigated');
    says(repo, '14:25', 'jon', '/restore later Pool back to 20 at 16:00 UTC, @ben watches');
    for (const clock of ['14:26', '15:59', '16:00', '16:00', '16:30']) await respond(repo, clock);
    const asked = ours(repo, 'nudge').filter((body) => body.includes('full restore'));
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatch(
      /\*\*It is time for the full restore:\*\* Pool back to 20 at 16:00 UTC, @\u200bben watches \(\[jon, 14:25\]/,
    );
  });
});

describe('configured names', () => {
  it('of the escalation are named when nothing moves, and not mentioned', async () => {
    const { response: usual } = defaultConfig;
    const config = {
      ...defaultConfig,
      response: { ...usual, escalation: ['@acme/platform', 'zoe'] },
    };
    const repo = aRoom();
    says(repo, '14:08', 'maya', '/lead me\n/severity sev3');
    await respond(repo, '14:08', { config });
    await respond(repo, '14:55', { config });
    await respond(repo, '14:55', { config });
    const asked = ours(repo, 'nudge').filter((body) => body.includes('fresh eyes'));
    expect(asked).toHaveLength(1);
    expect(asked[0]).toContain('fresh eyes: @\u200bacme/platform, @\u200bzoe.');
    expect(asked[0]).not.toMatch(/@(?:acme|zoe)/);
  });

  it('of what depends on a service are what is looked at once it is mitigated', async () => {
    const config = {
      ...defaultConfig,
      services: [
        { name: 'Checkout', paths: [], dependents: ['orders', 'mail'] },
        { name: 'search', paths: [], dependents: ['suggestions'] },
      ],
    };
    const repo = aRoom();
    says(repo, '14:08', 'maya', '/lead me\n/service checkout\n/mitigated 14:07 UTC');
    await respond(repo, '14:08', { config });
    expect(response(repo)).toMatch(/depends on it\*\*: orders, mail: queues, caches/);
    expect(response(repo)).not.toContain('suggestions');
  });
});

describe('the war room', () => {
  const config = {
    ...defaultConfig,
    warRoom: { url: 'https://meet.example.com/room' },
    invite: { sev1: ['@acme/support', 'ana'], sev2: ['ana'] },
  };

  it('calls those of the severity once, and of a worse one only who was not called', async () => {
    const repo = aRoom();
    await respond(repo, '14:07', { config });
    expect(ours(repo, 'war-room')).toEqual([]);
    says(repo, '14:08', 'maya', '/severity sev2');
    await respond(repo, '14:08', { config });
    await respond(repo, '14:08', { config });
    expect(ours(repo, 'war-room')).toHaveLength(1);
    expect(ours(repo, 'war-room')[0]).toMatch(/\*\*sev2:\*\* @ana, please come/);
    says(repo, '14:12', 'maya', '/severity sev1');
    await respond(repo, '14:12', { config });
    expect(ours(repo, 'war-room')[1]).toMatch(/\*\*sev1:\*\* @acme\/support, please come/);
    expect(ours(repo, 'war-room')[1]).toContain('Please join https://meet.example.com/room');
    const rows = (): readonly string[] => response(repo).match(/Called in for [^|]*/g) ?? [];
    expect(rows()).toEqual([
      'Called in for sev2: @\u200bana ',
      'Called in for sev1: @\u200bacme/support ',
    ]);
    // The rows stay when the configuration names others later.
    repo.restart();
    await respond(repo, '14:12', { config });
    expect(repo.writes).toEqual([]);
    await respond(repo, '14:13', { config: { ...config, invite: {} } });
    expect(rows()).toHaveLength(2);
  });

  it('says of a team that no mention reaches that it was not called, and calls the others', async () => {
    const repo = aRoom();
    const invite = { sev1: ['@elsewhere/support', '@acme/sre'], sev2: ['@elsewhere/sre'] };
    says(repo, '14:08', 'maya', '/severity sev2');
    await respond(repo, '14:08', { config: { ...config, invite } });
    says(repo, '14:10', 'maya', '/severity sev1');
    await respond(repo, '14:10', { config: { ...config, invite } });
    await respond(repo, '14:10', { config: { ...config, invite } });
    const [first, second, ...more] = ours(repo, 'war-room');
    expect(more).toEqual([]);
    expect(first).toMatch(/\*\*sev2:\*\* nobody could be called\. Meet in the \[war room\]/);
    expect(first).toContain('Not called: @\u200belsewhere/sre. ');
    expect(second).toMatch(/\*\*sev1:\*\* @acme\/sre, please come/);
    expect(second).toContain('Not called: @\u200belsewhere/support. ');
    expect(response(repo).match(/Called in for [^|]*/g)).toEqual([
      'Called in for sev1: @\u200bacme/sre ',
    ]);
  });

  it('mentions nobody without a configuration', async () => {
    const repo = aRoom();
    says(repo, '14:08', 'maya', '/severity sev1');
    await respond(repo, '14:08');
    expect(ours(repo, 'war-room')).toEqual([]);
  });
});
