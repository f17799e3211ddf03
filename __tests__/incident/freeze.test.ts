/** The freeze of deploys as a state: who begins it, what ends it, in any order. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { endOf, freezeAt } from '../../src/incident/freeze.js';
import { printFreezeLine, readFreezeLine } from '../../src/incident/freeze-line.js';
import { incidentFromFacts } from '../../src/incident/incident-from-facts.js';
import type { Incident, IncidentFacts } from '../../src/incident/incident.js';
import { desiredLabels } from '../../src/incident/labels-and-assignees.js';
import { runComment } from '../../src/incident/rollback-records.js';
import { readSlashCommands } from '../../src/incident/slash-commands/authorize.js';
import { parseSlashCommands } from '../../src/incident/slash-commands/parse.js';
import { printStartRecord } from '../../src/incident/start-records.js';
import { printMarker } from '../../src/markdown/marker.js';
import type { CommentRecord } from '../../src/repository/repository.js';
import { aConfig, defaultConfig, factsWith } from '../support/incident-builders.js';
import {
  aComment,
  aUser,
  anIssue,
  anIssueEvent,
  minute,
  theBot,
} from '../support/repository-builders.js';
import { someComments } from '../support/timeline-builders.js';

const read = (facts: IncidentFacts, config = defaultConfig): Incident =>
  incidentFromFacts(facts, config, readSlashCommands(facts, config));
const after = (...said: readonly (readonly [minutes: number, body: string])[]): Incident =>
  read(factsWith({ comments: someComments(...said) }));
const isFrozen = (incident: Incident, minutes: number): boolean =>
  freezeAt(incident.freezes, minute(minutes)) !== null;
const labelled = (label: string, at: number, event = 'labeled') =>
  anIssueEvent({ id: 5000 + at, event, label, createdAt: minute(at), actor: aUser('jon') });

describe('/freeze', () => {
  it.each([
    ['/freeze', 120, ''],
    ['/freeze 30m', 30, ''],
    ['/freeze 30 min Watching the pool', 30, 'Watching the pool'],
    ['/freeze for 2h: the fix is not there yet', 120, 'the fix is not there yet'],
    ['/freeze 1h30m', 90, ''],
    ['/freeze 90 minutes, please', 90, ''],
    ['/freeze 3 pods are dead', 120, '3 pods are dead'],
    ['/freeze 2hot to deploy', 120, '2hot to deploy'],
    ['/freeze The rollback is being watched', 120, 'The rollback is being watched'],
    ['/freeze until 15:04 UTC', 60, ''],
    ['/freeze until 15:04 UTC because we watch', 60, 'we watch'],
    ['/freeze until 13:04 UTC', 23 * 60, ''],
  ])('%s', (body, minutes, reason) => {
    const [freeze] = after([1, body]).freezes;
    expect(freeze).toMatchObject({ at: minute(1), until: minute(1 + minutes), reason });
    expect(freeze).toMatchObject({ cause: 'asked', by: 'maya' });
  });

  it.each(['/freeze 30', '/freeze 2 days', '/freeze 0m', '/freeze 25h', '/freeze until the cows'])(
    '%s is answered and freezes nothing',
    (body) => {
      const facts = factsWith({ comments: someComments([1, body]) });
      expect(readSlashCommands(facts, defaultConfig).refused).toHaveLength(1);
      expect(read(facts).freezes).toEqual([]);
    },
  );

  it('of a stranger, a bot or a quotation freezes nothing', () => {
    const by = (login: string, body = '/freeze 30m', type: 'User' | 'Bot' = 'User') =>
      read(
        factsWith({
          comments: [aComment({ id: 1, author: { login, type }, body, createdAt: minute(1) })],
          permissions: { mallory: 'triage', maya: 'write', 'bot[bot]': 'write' },
        }),
      ).freezes.length;
    expect(by('maya')).toBe(1);
    expect([by('mallory'), by('bot[bot]', '/freeze', 'Bot'), by('maya', '> /freeze 30m')]).toEqual([
      0, 0, 0,
    ]);
  });

  it('holds from its second on, and no longer in the second of its end', () => {
    const incident = after([10, '/freeze 30m']);
    expect([9, 10, 39, 40].map((at) => isFrozen(incident, at))).toEqual([false, true, true, false]);
  });

  it('ends by /unfreeze, and a second one replaces the first, shorter too', () => {
    const incident = after(
      [10, '/freeze 1h'],
      [20, '/freeze 5m'],
      [40, '/freeze'],
      [50, '/unfreeze Fixed'],
    );
    expect([19, 24, 25, 39, 40, 49, 50, 99].map((at) => isFrozen(incident, at))).toEqual([
      true,
      true,
      false,
      false,
      true,
      true,
      false,
      false,
    ]);
    expect(incident.freezes.map(({ end }) => end?.how ?? null)).toEqual([
      'replaced',
      null,
      'lifted',
    ]);
    expect(incident.freezes.at(-1)?.end).toMatchObject({ by: 'maya', reason: 'Fixed' });
  });

  it.each(['/resolved', '/status resolved', '/not-incident'])('ends with %s', (over) => {
    const incident = after([10, '/freeze'], [20, over], [25, '/freeze']);
    expect([19, 20, 30].map((at) => isFrozen(incident, at))).toEqual([true, false, false]);
    expect(incident.freezes.map(({ end }) => end?.how)).toEqual(['over']);
  });

  it('ends when the issue is closed, also when no event says so', () => {
    const closed = anIssue({ state: 'closed', closedAt: minute(20) });
    const comments = someComments([10, '/freeze']);
    for (const issueEvents of [
      [],
      [anIssueEvent({ id: 1, event: 'closed', createdAt: minute(20) })],
    ])
      expect(isFrozen(read(factsWith({ issue: closed, comments, issueEvents })), 20)).toBe(false);
  });
});

describe('rules', () => {
  const severe = aConfig({ freeze: { on: ['sev1'] } });

  it('freeze for a severity when it is set, and again when it comes back', () => {
    const facts = factsWith({
      issueEvents: [labelled('sev1', 5), labelled('sev1', 200, 'unlabeled'), labelled('sev1', 210)],
    });
    expect(read(facts).freezes).toEqual([]);
    const { freezes } = read(facts, severe);
    expect(freezes.map(({ at, cause, reason }) => [at, cause, reason])).toEqual([
      [minute(5), 'severity', 'sev1'],
      [minute(210), 'severity', 'sev1'],
    ]);
  });

  it('freeze from the declaration on where the label came with the issue', () => {
    const facts = factsWith({ issue: anIssue({ labels: ['incident', 'sev1'] }) });
    expect(read(facts, severe).freezes).toMatchObject([{ at: minute(0), cause: 'severity' }]);
  });

  it('freeze again when a severe incident that was resolved is open again', () => {
    const facts = factsWith({
      comments: someComments([1, '/severity sev1'], [20, '/resolved'], [30, '/reopen']),
    });
    expect(read(facts, severe).freezes.map(({ at }) => at)).toEqual([minute(1), minute(30)]);
  });

  it('never shorten what a person asked for, nor come back after /unfreeze', () => {
    const longer = factsWith({ comments: someComments([1, '/freeze 5h'], [2, '/severity sev1']) });
    expect(read(longer, severe).freezes).toHaveLength(1);
    const lifted = factsWith({
      comments: someComments([1, '/severity sev1'], [5, '/unfreeze'], [9, '/severity sev1']),
    });
    expect(isFrozen(read(lifted, severe), 10)).toBe(false);
  });

  const rolledBack = (state: 'running' | 'succeeded' | 'failed', author = theBot): CommentRecord =>
    aComment({
      id: 2000,
      author,
      createdAt: minute(8),
      body: [
        printMarker(runComment, { key: 'rollback-12-1a2b3c4d' }),
        printStartRecord({
          key: 'rollback-12-1a2b3c4d',
          method: 'dispatch',
          proposal: 1,
          approval: 2,
          proposer: 'maya',
          approver: 'jon',
          approvedAt: minute(7),
          to: 'v1.4.1',
          workflow: 'deploy.yml',
          at: minute(8),
          state,
          url: '',
          endedAt: state === 'running' ? null : minute(12),
        }),
      ].join('\n'),
    });

  it('freeze after a rollback that succeeded here, and only after such a one', () => {
    const freezes = (comment: CommentRecord, config = defaultConfig) =>
      read(factsWith({ comments: [comment] }), config).freezes;
    expect(freezes(rolledBack('succeeded'))).toMatchObject([
      { at: minute(12), until: minute(132), cause: 'rollback', reason: 'v1.4.1', by: null },
    ]);
    expect(freezes(rolledBack('failed'))).toEqual([]);
    expect(freezes(rolledBack('running'))).toEqual([]);
    expect(freezes(rolledBack('succeeded', aUser('mallory')))).toEqual([]);
    expect(freezes(rolledBack('succeeded'), aConfig({ freeze: { afterRollback: false } }))).toEqual(
      [],
    );
  });
});

describe('any order of words and time', () => {
  interface Word {
    readonly at: number;
    readonly say: 'freeze' | 'unfreeze' | 'resolve' | 'reopen' | 'allow';
    readonly minutes: number;
  }
  const words = fc.array(
    fc.record<Word>({
      at: fc.nat(300),
      say: fc.constantFrom('freeze', 'unfreeze', 'resolve', 'reopen', 'allow'),
      minutes: fc.integer({ min: 1, max: 200 }),
    }),
    { maxLength: 12 },
  );
  const bodyOf = ({ say, minutes }: Word): string =>
    ({
      freeze: `/freeze ${minutes}m`,
      unfreeze: '/unfreeze',
      resolve: '/resolved',
      reopen: '/reopen',
      allow: '/allow #7',
    })[say];

  /** The same told minute by minute, without any list of freezes. */
  const expected = (given: readonly Word[], now: number): boolean => {
    let [until, over] = [-1, false];
    for (const { at, say, minutes } of given) {
      if (at > now) break;
      if (say === 'freeze' && !over) until = at + minutes;
      if (say === 'unfreeze' || say === 'resolve') until = -1;
      if (say === 'resolve') over = true;
      if (say === 'reopen') over = false;
    }
    return now < until;
  };

  it('the state is what the last word and the clock say', () => {
    fc.assert(
      fc.property(words, fc.nat(600), (given, now) => {
        const sorted = [...given].sort((a, b) => a.at - b.at);
        const incident = after(...sorted.map((word) => [word.at, bodyOf(word)] as const));
        expect(isFrozen(incident, now)).toBe(expected(sorted, now));
        // At no instant two of them hold.
        const spans = incident.freezes.map((one) => [one.at, endOf(one)] as const);
        for (const [i, [, end]] of spans.entries())
          for (const [start] of spans.slice(i + 1)) expect(start >= end).toBe(true);
        expect(incident.passes).toHaveLength(sorted.filter(({ say }) => say === 'allow').length);
      }),
    );
  });
});

describe('/allow', () => {
  it.each([
    ['/allow #71', [71], ''],
    ['/allow #71 It is the fix', [71], 'It is the fix'],
    ['/allow 71, #72 and #73: both halves', [71, 72, 73], 'both halves'],
    ['/allow https://github.com/acme/shop/pull/71', [71], ''],
    ['/allow PR #71 now', [71], 'now'],
    ['/allow #\u200b71 now', [71], 'now'],
    ['/allow 4F2A91C the hotfix', ['4f2a91c'], 'the hotfix'],
  ])('%s', (body, refs, reason) => {
    const { passes } = after([1, body]);
    expect(passes.map(({ ref }) => ref)).toEqual(refs);
    expect(passes.at(-1)?.reason).toBe(reason);
  });

  it.each(['/allow', '/allow the fix', '/allow #0', `/allow ${'#1 '.repeat(12).trim()}`])(
    '%s lets nothing through',
    (body) => {
      expect(after([1, body]).passes).toEqual([]);
      expect(parseSlashCommands(body)[0]?.name).toBe('invalid');
    },
  );
});

describe('the label', () => {
  const labels = (facts: IncidentFacts, config = defaultConfig) =>
    desiredLabels(read(facts, config), facts, config);
  const comments = someComments([10, '/freeze 30m']);
  const incident = (...more: readonly string[]) => anIssue({ labels: ['incident', ...more] });

  it('is on the incident while it holds, and taken off afterwards', () => {
    const at = (minutes: number, issue = incident()) =>
      labels(factsWith({ issue, comments, readAt: minute(minutes) }));
    expect(at(39).add).toEqual(['freeze']);
    expect(at(39, incident('freeze'))).toEqual({ add: [], remove: [] });
    expect(at(40, incident('freeze')).remove).toEqual(['freeze']);
  });

  it('is never on a drill: practice holds nothing up', () => {
    const issue = incident('drill');
    expect(labels(factsWith({ issue, comments, readAt: minute(20) })).add).toEqual([]);
  });
});

describe('the hidden line', () => {
  const page = (line: string, author = theBot): CommentRecord =>
    aComment({
      author,
      body: `${printMarker('response')}\n## Sev1 · investigating\n\n${line}\n<!-- after-action:boxes -->`,
    });
  const who = { self: theBot.login };

  it('comes back as it was written, whatever the words', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        fc.array(fc.oneof(fc.integer({ min: 1, max: 99_999 }), fc.constant('4f2a91c8d')), {
          maxLength: 9,
        }),
        (reason, refs) => {
          const { freezes } = after([1, '/freeze 30m']);
          const freeze = freezes[0] === undefined ? null : { ...freezes[0], reason };
          const passes = refs.map((ref) => ({
            ref,
            at: minute(1),
            by: 'maya',
            reason: '',
            url: '',
          }));
          const line = printFreezeLine(freeze, passes);
          expect(line).toMatch(/^<!-- after-action:freeze v=1 [^<>\n]* -->$/);
          const back = readFreezeLine([page(line)], who);
          expect(back).toMatchObject({
            at: minute(1),
            until: minute(31),
            cause: 'asked',
            by: 'maya',
          });
          expect(back?.passes).toEqual([...new Set(refs)]);
          expect(back?.reason.length).toBeLessThanOrEqual(150);
        },
      ),
    );
  });

  it('counts in our own response comment only', () => {
    const line = printFreezeLine(after([1, '/freeze 30m']).freezes[0] ?? null, []);
    expect(readFreezeLine([page(line)], who)).not.toBeNull();
    expect(readFreezeLine([page(line, aUser('mallory'))], who)).toBeNull();
    expect(readFreezeLine([aComment({ author: theBot, body: `x\n${line}` })], who)).toBeNull();
    expect(readFreezeLine([page(`> ${line}`)], who)).toBeNull();
    expect(readFreezeLine([page(line.replace(/until=\S+/, 'until=soon'))], who)).toBeNull();
    expect(printFreezeLine(null, [])).toBe('');
  });
});
