import { describe, expect, it } from '@jest/globals';
import { readSlashCommands } from '../../../src/incident/slash-commands/authorize.js';
import { helpReply, repliesTo, replyKey } from '../../../src/incident/slash-commands/replies.js';
import type { IncidentFacts } from '../../../src/incident/incident.js';
import { printMarker } from '../../../src/markdown/marker.js';
import { defaultConfig, told } from '../../support/incident-builders.js';
import { aComment, theBot } from '../../support/repository-builders.js';

const replies = (facts: IncidentFacts) => repliesTo(facts, readSlashCommands(facts, defaultConfig));

describe('replies', () => {
  it('are a thumb where all is well, and one line where it is not', () => {
    expect(
      replies(
        told(
          ['maya', 'no command'],
          ['maya', '/resolved'],
          ['maya', '/ack\n/started soon'],
          ['maya', '/timline x'],
          ['maya', '/severity huge'],
        ),
      ).map(({ comment, reaction, reply }) => `${comment} ${reaction} ${reply ?? ''}`),
    ).toMatchInlineSnapshot(`
[
  "1002 +1 ",
  "1003 confused "/started": "soon" is not a time that can be read. For example: \`14:03 UTC\`, \`2026-11-20 14:03 UTC\` or \`10m ago\`. (PM405)",
  "1004 confused Unknown command "/timline", did you mean "/timeline"? For example: \`/timeline x\`. (PM404)",
  "1005 confused Unknown severity "huge". Expected one of sev1, sev2, sev3, sev4. For example: \`/severity sev1\`. (PM404)",
]
`);
  });

  /** What a run leaves behind: our 👀, our verdict, our words. */
  const answered = (facts: IncidentFacts): IncidentFacts => {
    const sent = replies(facts);
    return {
      ...facts,
      comments: [
        ...facts.comments.map((comment) => {
          const reaction = sent.find((one) => one.comment === comment.id)?.reaction;
          return reaction == null
            ? comment
            : { ...comment, reactions: { ...comment.reactions, eyes: 1, [reaction]: 1 } };
        }),
        ...sent.flatMap(({ comment, reply }) =>
          reply === null
            ? []
            : [
                aComment({
                  id: 9000 + comment,
                  author: theBot,
                  body: `${printMarker(replyKey(comment))}\n${reply}`,
                }),
              ],
        ),
      ],
    };
  };
  const edited = (facts: IncidentFacts, id: number, body: string): IncidentFacts => ({
    ...facts,
    comments: facts.comments.map((comment) => (comment.id === id ? { ...comment, body } : comment)),
  });

  it('leave out what was answered before', () => {
    const facts = told(['maya', '/resolved'], ['maya', '/started soon'], ['maya', '/help']);
    expect(replies(facts)).toHaveLength(3);
    expect(replies(answered(facts))).toEqual([]);
  });

  it.each([
    [{ '+1': 1 }],
    [{ confused: 1 }],
    [{ eyes: 1 }],
    [{ eyes: 1, heart: 2 }],
    [{ '+1': 3, confused: 2 }],
  ])('do not take the reactions of others for ours: %j', (reactions) => {
    const facts = told(['maya', '/severity sev9']);
    const seen = {
      ...facts,
      comments: facts.comments.map((comment) => ({ ...comment, reactions })),
    };
    expect(replies(seen)).toHaveLength(1);
  });

  it('to a command that was edited until it was right are settled, once', () => {
    const wrong = answered(told(['maya', '/severty sev1']));
    const right = edited(wrong, 1001, '/severity sev1');
    expect(replies(right)).toEqual([
      {
        comment: 1001,
        reaction: '+1',
        reply: 'Settled: the comment was carried out as it now reads.',
      },
    ]);
    const settled = {
      ...right,
      comments: right.comments.map((comment) =>
        comment.id === 1001
          ? { ...comment, reactions: { eyes: 1, confused: 1, '+1': 1 } }
          : {
              ...comment,
              body: `${printMarker(replyKey(1001))}\nSettled: the comment was carried out as it now reads.`,
            },
      ),
    };
    expect(replies(settled)).toEqual([]);
  });

  it('follow a command from one mistake to the next, and away', () => {
    const wrong = answered(told(['maya', '/started soon']));
    expect(replies(edited(wrong, 1001, '/started never'))[0]?.reply).toContain('"never"');
    expect(replies(edited(wrong, 1001, 'Never mind.'))).toEqual([
      {
        comment: 1001,
        reaction: null,
        reply: 'Settled: the comment no longer contains a command.',
      },
    ]);
    const good = answered(told(['maya', '/resolved']));
    expect(replies(edited(good, 1001, '/started soon'))[0]?.reaction).toBe('confused');
  });

  it('wait while nobody knows what the writer may do', () => {
    const facts = told(['maya', '/severty sev1']);
    expect(replies({ ...facts, permissions: { maya: 'unknown' } })).toEqual([]);
    const before = answered(facts);
    expect(replies({ ...before, permissions: { maya: 'unknown' } })).toEqual([]);
  });

  it('tell a person once that they may not command', () => {
    const facts = {
      ...told(
        ['eve', '/resolved'],
        ['eve', '/reopen'],
        ['mallory', '/resolved'],
        ['a', '/ack'],
        ['b', '/ack'],
        ['c', '/ack'],
      ),
      permissions: { eve: 'read' as const },
    };
    expect(replies(facts).map(({ reaction, reply }) => [reaction, reply === null])).toEqual([
      ['confused', false],
      ['confused', true],
      ['confused', false],
      ['confused', false],
      ['confused', true],
      ['confused', true],
    ]);
    expect(replies(facts)[0]?.reply).toBe(
      'Commands here need more access to the repository. Expected write access. ' +
        'Ask somebody with that access to write the command. (PM603)',
    );
  });

  it('repeat what was written without its effect or its secrets', () => {
    const [reply] = replies(
      told(['maya', `/started @acme/team fixes #1 <b>x</b> ghp_${'a1'.repeat(18)}`]),
    );
    expect(reply?.reply).not.toMatch(/@acme|fixes #1|<b>|ghp_/);
    expect(reply?.reply).toContain('PM405');
  });

  it('never begin a line with a command', () => {
    const all = replies(
      told(['maya', '/help'], ['maya', '/started'], ['maya', '/foo'], ['maya', '/status x']),
    );
    for (const { reply } of all) expect(reply ?? '').not.toMatch(/^\//m);
  });

  it('to /help are the table', () => {
    expect(replies(told(['maya', '/help']))[0]).toEqual({
      comment: 1001,
      reaction: '+1',
      reply: helpReply(),
    });
    expect(helpReply()).toContain('| `/timeline TEXT [\\| TIME]` |');
  });

  it('to many faulty lines are short', () => {
    const [reply] = replies(told(['maya', '/started soon\n'.repeat(40)]));
    expect(reply?.reply?.split('\n\n')).toHaveLength(6);
  });
});
