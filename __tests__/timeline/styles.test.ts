/** Milestones in the styles in which people and bots write: forms, monitors, mail, pasted chat, terse and foreign. */
import { describe, expect, it } from '@jest/globals';
import { anIssue, anIssueEvent, declared, minute } from '../support/repository-builders.js';
import { aTimeline, someComments } from '../support/timeline-builders.js';
import type { Timeline } from '../../src/timeline/timeline.js';

type Said = readonly [minutes: number, body: string];

function milestones(title: string, body: string, ...said: readonly Said[]): Timeline['milestones'] {
  const closedAt = minute(180);
  return aTimeline({
    issue: anIssue({ title, body, state: 'closed', closedAt }),
    comments: someComments(...said),
    issueEvents: [anIssueEvent({ event: 'closed', createdAt: closedAt })],
  }).milestones;
}

/** `12:34` of the day of the declaration, `minutes` away from it. */
const clock = (minutes: number): string => minute(minutes).slice(11, 16);
const day = declared.slice(0, 10);

describe('the start', () => {
  it.each<readonly [string, string, string]>([
    ['a label of a monitor', 'Shop is down', `- Code: 0\n- Since: ${day} ${clock(-8)} UTC`],
    [
      'since, whatever the words',
      'Mails',
      `From support: our mails bounce since ${clock(-8)} UTC.`,
    ],
    ['the title', `Queue is stuck since ${clock(-8)} UTC`, 'See the board.'],
    [
      'a stretch',
      'Report',
      `From ${day} ${clock(-8)} UTC until ${day} ${clock(-2)} UTC no page opened.`,
    ],
    ['a field of a form', 'Lag', `**When did it start?** ${clock(-8)} UTC`],
  ])('from %s', (_, title, body) => {
    expect(milestones(title, body).started?.at).toBe(minute(-8));
  });

  it('is not the time of a fix or of a good state', () => {
    const { started } = milestones('Lag', `The old index works since ${clock(-8)} UTC.`);
    expect(started).toBeUndefined();
  });
});

describe('the end', () => {
  it.each<readonly [string, string, readonly Said[]]>([
    ['the reported thing does what it should', 'Codes are late', [[20, 'Codes arrive in time.']]],
    ['a gauge', 'Search is slow', [[20, 'killed the vacuum, p95 normal']]],
    [
      'all of them',
      'Nodes are gone',
      [
        [10, '4/5 Ready'],
        [20, '5/5 Ready'],
      ],
    ],
    [
      'a part is none',
      'Drops',
      [
        [10, 'One node has the fix. That one is stable.'],
        [20, 'No drops anymore.'],
      ],
    ],
    ['a person who confirms', 'Files are gone', [[20, 'Mounted. The user confirms.']]],
    [
      'one word',
      'Printer',
      [
        [10, 'rebooted'],
        [20, 'ok now'],
      ],
    ],
    ['a share', 'Payments fail', [[20, 'success rate 99%']]],
    ['without trouble', 'Builds fail', [[20, 'Builds run without errors.']]],
  ])('%s', (_, title, said) => {
    expect(milestones(title, '', ...said).mitigated?.at).toBe(minute(20));
  });

  it('is what the report itself says, also when it was edited later', () => {
    const { mitigated } = milestones('Carts', `**End time:** ${day} ${clock(32)} UTC`);
    expect(mitigated?.at).toBe(minute(32));
  });

  it('may lie before the declaration in a list, although the title says that it fails', () => {
    const list = `- ${clock(-20)} UTC the token ran out\n- ${clock(-8)} UTC uploads work again`;
    const { mitigated, detected } = milestones('Uploads fail', 'Uploads fail.', [60, list]);
    expect(mitigated?.at).toBe(minute(-8));
    expect(detected).toBeUndefined();
  });

  it.each<readonly [string, string]>([
    ['a noun that looks like a verb', 'Launches to the hub have dropped.'],
    ['work that begins', 'Investigation starts.'],
    ['a bad way of doing it', 'Codes arrive late.'],
    ['what went on all the time', 'Small codes still arrive.'],
    ['no customers', 'No traffic anymore.'],
  ])('is not %s', (_, body) => {
    expect(milestones('Codes and launches are late', '', [20, body]).mitigated).toBeUndefined();
  });
});

it('a test, a drill, or nothing broken: nothing had to be mitigated', () => {
  for (const said of ['it is the load test, expected', 'The limit was wrong, nothing is broken.'])
    expect(milestones('alert', 'error rate', [5, said])).not.toHaveProperty('mitigated');
});

describe('an answer by mail', () => {
  const rows = (body: string): readonly string[] =>
    aTimeline({ issue: anIssue({ body: '' }), comments: someComments([30, body]) })
      .events.filter(({ kind }) => kind === 'comment')
      .map(({ text }) => text);

  it.each([
    'On Fri, 20 Nov 2026 at 10:05, Lee <lee@example.org> wrote:',
    'Am 20.11.2026 um 10:05 schrieb lee:',
    'Le ven. 20 nov. 2026 à 10:05, Lee a écrit :',
    '----- Original Message -----',
  ])('has only what its writer wrote: %s', (line) => {
    expect(rows(`The disk is next.\n\n${line}\n\nAt 10:00 all was back to normal.`)).toEqual([
      'The disk is next.',
    ]);
  });

  it('without words of its own is kept', () => {
    expect(rows('On 20 Nov 2026 at 10:05 lee wrote:\nThe queue grows.')).not.toEqual([]);
  });

  it('a comment that is only a picture has no row', () => {
    expect(rows('![Image](https://example.org/a.png)')).toEqual([]);
    expect(rows('<img width="800" alt="Image" src="https://example.org/b" />')).toEqual([]);
  });
});
