import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { peopleToAsk } from '../../src/incident/slash-commands/people-to-ask.js';
import { rowFromCommand } from '../../src/incident/slash-commands/command.js';
import { desiredAssignees, desiredLabels } from '../../src/incident/labels-and-assignees.js';
import { incidentFromFacts } from '../../src/incident/incident-from-facts.js';
import { readSlashCommands } from '../../src/incident/slash-commands/authorize.js';
import type { IncidentFacts } from '../../src/incident/incident.js';
import { aConfig, defaultConfig, factsWith, told } from '../support/incident-builders.js';
import {
  aComment,
  aCommit,
  aUser,
  anIssue,
  anIssueEvent,
  minute,
  theBot,
} from '../support/repository-builders.js';

const read = (facts: IncidentFacts, config = defaultConfig) => readSlashCommands(facts, config);
const incident = (facts: IncidentFacts, config = defaultConfig) =>
  incidentFromFacts(facts, config, read(facts, config));
const labelled = (label: string, at: number, actor = aUser('jon'), event = 'labeled') =>
  anIssueEvent({ id: 5000 + at, event, label, createdAt: minute(at), actor });

describe('an incident that was just declared', () => {
  it('is under investigation, and nothing is made up', () => {
    expect(incident(told())).toMatchObject({
      number: 12,
      severity: null,
      status: 'investigating',
      lead: null,
      withdrawn: false,
      open: true,
      stated: {},
      verdicts: [],
      followUps: [],
    });
  });

  it('has what its form says, with the issue as proof', () => {
    const issue = anIssue({ body: '### Severity\n\nsev2\n\n### Started at\n\n13:52 UTC\n' });
    expect(incident(factsWith({ issue }))).toMatchObject({
      severity: 'sev2',
      stated: { started: { value: '2026-11-20T13:52:00Z', by: 'maya', url: issue.url } },
    });
  });

  it('has the labels and the assignee that came without an event', () => {
    expect(
      incident(
        factsWith({ issue: anIssue({ labels: ['incident', 'SEV3'], assignees: ['ana', 'ben'] }) }),
      ),
    ).toMatchObject({ severity: 'sev3', lead: 'ana' });
  });
});

describe('the last word counts', () => {
  it('a label by hand after a command, and the other way round', () => {
    const facts = told(['maya', '/severity sev3']);
    expect(incident({ ...facts, issueEvents: [labelled('sev1', 5)] }).severity).toBe('sev3');
    expect(incident({ ...facts, issueEvents: [labelled('sev1', 15)] }).severity).toBe('sev1');
    expect(
      incident({
        ...facts,
        issueEvents: [labelled('sev1', 15), labelled('sev1', 16, aUser('jon'), 'unlabeled')],
      }).severity,
    ).toBeNull();
  });

  it('our own labels are echoes, not words', () => {
    const facts = told(['maya', '/severity sev2'], ['maya', '/severity sev1']);
    expect(incident({ ...facts, issueEvents: [labelled('sev2', 30, theBot)] }).severity).toBe(
      'sev1',
    );
  });

  it('of two times for a milestone', () => {
    expect(
      incident(told(['maya', '/started 13:50 UTC'], ['jon', '/started 13:40 UTC'])).stated.started,
    ).toEqual({
      value: '2026-11-20T13:40:00Z',
      at: minute(11),
      by: 'jon',
      url: expect.stringContaining('#issuecomment-1002') as unknown,
    });
  });

  it('on a change', () => {
    const verdicts = (...bodies: string[]) =>
      incident(told(...bodies.map((body) => ['maya', body] as const))).verdicts.map(
        ({ kind, ref }) => `${kind} ${ref}`,
      );
    expect(verdicts('/trigger #1', '/cleared #1')).toEqual(['cleared #1']);
    expect(verdicts('/trigger #1', '/trigger none')).toEqual(['trigger none']);
    expect(verdicts('/trigger none', '/cleared #3', '/trigger #1', '/trigger #2')).toEqual([
      'cleared #3',
      'trigger #1',
      'trigger #2',
    ]);
  });
});

describe('status', () => {
  it.each<readonly [string, readonly string[], string]>([
    ['identified', ['/status identified'], 'identified'],
    ['mitigated means monitoring', ['/mitigated'], 'monitoring'],
    ['resolved', ['/resolved'], 'resolved'],
    ['mitigated after resolved', ['/resolved', '/mitigated 14:05 UTC'], 'resolved'],
    ['reopened', ['/resolved', '/reopen'], 'investigating'],
  ])('%s', (_, bodies, status) => {
    expect(incident(told(...bodies.map((body) => ['maya', body] as const))).status).toBe(status);
  });

  it('of a closed issue is resolved; reopening takes that back', () => {
    const closed = { event: 'closed', createdAt: minute(60), actor: aUser('jon') };
    expect(
      incident(
        factsWith({ issue: anIssue({ state: 'closed' }), issueEvents: [anIssueEvent(closed)] }),
      ).status,
    ).toBe('resolved');
    expect(
      incident(
        factsWith({
          issueEvents: [
            anIssueEvent(closed),
            anIssueEvent({ ...closed, event: 'reopened', createdAt: minute(70) }),
          ],
        }),
      ).status,
    ).toBe('investigating');
  });

  it('resolved states the milestone, reopening voids it', () => {
    expect(incident(told(['maya', '/status resolved'])).stated.resolved?.value).toBe(minute(10));
    expect(incident(told(['maya', '/resolved'], ['maya', '/reopen'])).stated).toEqual({});
  });
});

describe('lead', () => {
  it('is handed over, one at a time', () => {
    const facts = {
      ...told(['maya', '/lead @ana'], ['ana', '/handover @ben']),
      issue: anIssue({ assignees: ['Ana', 'zoe'] }),
    };
    const now = incident(facts);
    expect(now.lead).toBe('ben');
    expect(desiredAssignees(now, facts, read(facts))).toEqual({ add: ['ben'], remove: ['Ana'] });
  });

  it('is who was assigned when there was none; a second assignee helps', () => {
    const assigned = (assignee: string, at: number, event = 'assigned') =>
      anIssueEvent({ id: at, event, assignee, createdAt: minute(at) });
    expect(
      incident(factsWith({ issueEvents: [assigned('ana', 1), assigned('ben', 2)] })).lead,
    ).toBe('ana');
    expect(
      incident(
        factsWith({
          issueEvents: [assigned('ana', 1), assigned('ana', 2, 'unassigned'), assigned('ben', 3)],
        }),
      ).lead,
    ).toBe('ben');
  });

  it('whom we assigned leads no longer than the word that named them', () => {
    const by = (assignee: string, at: number, actor = theBot) =>
      anIssueEvent({ id: at, event: 'assigned', assignee, actor, createdAt: minute(at) });
    const left = (assignees: readonly string[], ...issueEvents: ReturnType<typeof by>[]) => {
      const facts = factsWith({ issueEvents, issue: anIssue({ assignees }) });
      const now = incident(facts);
      return [now.lead, desiredAssignees(now, facts, read(facts)).remove];
    };
    // "/lead @ben" was edited into other words, or deleted.
    expect(left(['ben'], by('ben', 1))).toEqual([null, ['ben']]);
    expect(left(['ben', 'ana'], by('ben', 1), by('ana', 2))).toEqual([null, ['ben', 'ana']]);
    expect(left(['ben', 'ana'], by('ben', 1), by('ana', 2, aUser('maya')))).toEqual([
      'ana',
      ['ben'],
    ]);
    // Assigned again by hand: a person's word.
    expect(left(['ben'], by('ben', 1), by('ben', 2, aUser('maya')))).toEqual(['ben', []]);
  });

  it('at random is a person who was there, and does not change when others come', () => {
    const before = told(['jon', 'on it'], ['maya', '/lead random']);
    const { lead } = incident(before);
    const later = {
      ...before,
      comments: [
        ...before.comments,
        aComment({ id: 2000, author: aUser('late') }),
        aComment({ id: 2001, author: theBot }),
      ],
    };
    expect(['jon', 'maya']).toContain(lead);
    expect(incident(later).lead).toBe(lead);
  });

  it('at random falls on everybody in the long run', () => {
    const chosen = new Set(
      Array.from(
        { length: 60 },
        (_, i) =>
          incident(
            factsWith({
              comments: [
                aComment({ id: i + 1, author: aUser('jon') }),
                aComment({ id: 10_000 + i, body: '/lead random' }),
              ],
            }),
          ).lead,
      ),
    );
    expect([...chosen].sort()).toEqual(['jon', 'maya']);
  });
});

describe('a lead by lot', () => {
  const outsiders = ['eve', 'mallory', 'oscar', 'peggy', 'trudy'];
  const drawn = (id: number, permissions: IncidentFacts['permissions']) =>
    incident(
      factsWith({
        comments: [
          ...outsiders.map((login, i) =>
            aComment({ id: i + 1, author: aUser(login), body: 'me too' }),
          ),
          aComment({ id: 100 + id, author: aUser('maya'), body: '/lead random' }),
        ],
        permissions,
      }),
    ).lead;

  it('falls on nobody without write access, and on nobody whose access is not known', () => {
    const read = Object.fromEntries(outsiders.map((login) => [login, 'read' as const]));
    for (let id = 0; id < 40; id += 1) {
      expect(drawn(id, { ...read, maya: 'write' })).toBe('maya');
      expect(drawn(id, { maya: 'write' })).toBe('maya');
      expect(drawn(id, { maya: 'write', eve: 'unknown' })).toBe('maya');
    }
  });

  it('asks about those who were there before, and about nobody who came later', () => {
    const comments = [
      aComment({ id: 1, author: aUser('jon'), body: 'here' }),
      aComment({ id: 2, author: aUser('maya'), body: '/lead random' }),
      aComment({ id: 3, author: aUser('late'), body: 'there' }),
      aComment({ id: 4, author: theBot, body: '/lead random' }),
    ];
    expect([...peopleToAsk({ issue: anIssue(), comments, self: theBot.login })].sort()).toEqual([
      'jon',
      'maya',
    ]);
    expect(
      peopleToAsk({ issue: anIssue(), comments: comments.slice(2), self: theBot.login }),
    ).toEqual([]);
  });

  it('stays in its row as it was drawn, whoever leads later', () => {
    const before = told(['jon', 'on it'], ['maya', '/lead random']);
    const later = {
      ...before,
      comments: [
        ...before.comments,
        aComment({ id: 2000, author: aUser('maya'), body: '/lead @zoe', createdAt: minute(30) }),
      ],
    };
    const rows = (facts: IncidentFacts) => read(facts).obeyed.map((one) => rowFromCommand(one));
    expect(rows(later)[0]).toEqual(rows(before)[0]);
    expect(rows(later)[0]?.meaning).toEqual({
      type: 'lead',
      change: 'drawn',
      login: incident(before).lead,
    });
    expect(incident(later).lead).toBe('zoe');
  });
});

describe('the impact', () => {
  it('is the answer of the form until a command says more; the last word counts', () => {
    const issue = anIssue({ body: '### Impact\n\nAll EU customers, 4,000 an hour\n' });
    expect(incident(factsWith({ issue })).impact).toMatchObject({
      value: 'All EU customers, 4,000 an hour',
      by: 'maya',
      url: issue.url,
    });
    const facts = { ...told(['jon', '/impact 212 orders failed'], ['jon', '/impact 300']), issue };
    expect(incident(facts).impact).toMatchObject({ value: '300', by: 'jon' });
    expect(incident(told()).impact).toBeNull();
  });
});

describe('verdicts', () => {
  const commits = [aCommit({ sha: 'a'.repeat(40), message: 'Pool: close on exit (#12)' })];
  const facts = (body: string, over: Partial<IncidentFacts> = {}) => ({
    ...told(['maya', body]),
    commits,
    ...over,
  });

  it('are all kept: an incident may have several triggers', () => {
    expect(
      incident(facts('/trigger #12\n/trigger aaaaaaaa', {})).verdicts.map(({ ref }) => ref),
    ).toEqual(['#12', 'aaaaaaaa']);
  });

  it('on a change that the window does not hold are refused, if the window was read whole', () => {
    const refusals = (body: string, over: Partial<IncidentFacts> = {}) =>
      read(facts(body, over)).refused.map(({ problem }) => problem.message);
    expect(refusals('/cleared #4711')).toEqual(['"/cleared": #4711 is not a change in the window']);
    expect(refusals('/trigger bbbbbbb')).toEqual([
      '"/trigger": bbbbbbb is not a change in the window',
    ]);
    expect(refusals('/trigger #1')).toHaveLength(1);
    expect(refusals('/trigger deployment:7')).toHaveLength(1);
    expect(refusals('/trigger none')).toEqual([]);
    expect(refusals('/trigger #12 aaaaaaa')).toEqual([]);
    expect(refusals('/cleared #4711', { omissions: ['only the newest were read'] })).toEqual([]);
    expect(refusals('/cleared #4711', { commits: [] })).toEqual([]);
  });
});

describe('what is carried along', () => {
  it('updates, attempts, evidence and follow-ups, each with its proof', () => {
    const facts = told(
      ['maya', '/update Back soon next 30m\n/tried Restart, no change\n/evidence heap dump'],
      ['maya', '/follow-up Alert @ana due 14d\n/follow-up Runbook'],
      ['maya', '/postmortem'],
    );
    expect(incident(facts)).toMatchObject({
      updates: [{ value: { text: 'Back soon', nextDue: minute(40) }, by: 'maya' }],
      attempts: [{ text: 'Restart', result: 'no change', closedAt: minute(10) }],
      evidence: [{ value: 'heap dump' }],
      followUps: [
        { text: 'Alert', owner: 'ana', due: '2026-12-04T00:00:00Z' },
        { text: 'Runbook', owner: null, due: '2027-01-15T00:00:00Z' },
      ],
      postmortemRequested: true,
    });
    expect(
      incident(facts, aConfig({ followUps: { defaultDueDays: 0 } })).followUps[1]?.due,
    ).toBeNull();
  });

  it.each([
    ['30m', minute(40)],
    ['14:45 UTC', '2026-11-20T14:45:00Z'],
    ['at 09:00 UTC', '2026-11-21T09:00:00Z'],
    // Passed a moment ago: it is not tomorrow that was meant, and the rule of the severity holds.
    ['13:50 UTC', null],
    ['13:50 UTC on 2026-11-20', null],
    ['13:50 UTC tomorrow', '2026-11-21T13:50:00Z'],
  ])('the next update, written as %j', (next, due) => {
    const facts = told(['maya', `/update Back soon next ${next}`]);
    expect(incident(facts).updates[0]?.value).toEqual({ text: 'Back soon', nextDue: due });
  });

  it('is nothing from people who may not command', () => {
    const facts = {
      ...told(['eve', '/not-incident\n/severity sev1\n/trigger #1']),
      permissions: {},
    };
    expect(incident(facts)).toMatchObject({ withdrawn: false, severity: null, verdicts: [] });
  });
});

describe('labels', () => {
  const labels = (facts: IncidentFacts, config = defaultConfig) =>
    desiredLabels(incident(facts, config), facts, config);

  it('stay alone until somebody says something', () => {
    expect(labels(told())).toEqual({ add: [], remove: [] });
  });

  it('follow the severity and the status; others stay', () => {
    const facts = {
      ...told(['maya', '/severity sev2\n/status identified']),
      issue: anIssue({ labels: ['incident', 'sev1', 'status:investigating', 'team-a'] }),
    };
    expect(labels(facts)).toEqual({
      add: ['sev2', 'status:identified'],
      remove: ['sev1', 'status:investigating'],
    });
    expect(
      labels({
        ...facts,
        issue: anIssue({ labels: ['incident', 'SEV2', 'Status:Identified', 'team-a'] }),
      }),
    ).toEqual({ add: [], remove: [] });
  });

  it('of an incident that was none are taken off; putting the label back takes that back', () => {
    const facts = {
      ...told(['maya', '/not-incident']),
      issue: anIssue({ labels: ['incident', 'sev1', 'bug'] }),
    };
    expect(labels(facts)).toEqual({ add: [], remove: ['incident', 'sev1'] });
    expect(incident({ ...facts, issueEvents: [labelled('incident', 30)] }).withdrawn).toBe(false);
    expect(
      incident(factsWith({ issueEvents: [labelled('incident', 30, aUser('jon'), 'unlabeled')] }))
        .withdrawn,
    ).toBe(true);
  });

  it('are what they shall be once they were set: the second run changes nothing', () => {
    const body = fc.array(
      fc.constantFrom(
        '/severity sev1',
        '/severity sev2',
        '/status identified',
        '/mitigated',
        '/resolved',
        '/reopen',
        '/not-incident',
        '/lead @ana',
        '/lead random',
        '/handover @ben',
      ),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(
        body,
        fc.subarray(['incident', 'sev1', 'sev3', 'status:monitoring', 'bug']),
        fc.subarray(['ana', 'ben', 'zoe']),
        (bodies, has, assignees) => {
          const facts = {
            ...told(...bodies.map((one) => ['maya', one] as const)),
            issue: anIssue({ labels: has, assignees }),
          };
          const [first, people] = [
            labels(facts),
            desiredAssignees(incident(facts), facts, read(facts)),
          ];
          const after = {
            ...facts,
            issue: anIssue({
              labels: [...has.filter((label) => !first.remove.includes(label)), ...first.add],
              assignees: [
                ...assignees.filter((one) => !people.remove.includes(one)),
                ...people.add,
              ],
            }),
          };
          expect(labels(after)).toEqual({ add: [], remove: [] });
          expect(desiredAssignees(incident(after), after, read(after))).toEqual({
            add: [],
            remove: [],
          });
        },
      ),
    );
  });
});
