/** What a following step posts elsewhere: each update once, in the run that took it up. */
import { describe, expect, it } from '@jest/globals';
import type { JobRequest } from '../../src/action/events.js';
import { runRequests } from '../../src/action/jobs.js';
import { updateOutputs } from '../../src/action/update-outputs.js';
import { plusSeconds, type Instant } from '../../src/time/instant.js';
import { newLife, settingAt } from '../support/life.js';

const declared: Instant = '2026-11-20T14:07:00Z';
const after = (minutes: number): Instant => plusSeconds(declared, minutes * 60);

function aLife() {
  const repo = newLife();
  const at = (minutes: number) => {
    repo.state.now = after(minutes);
  };
  return {
    open: (title: string) => {
      at(0);
      return repo.humans.openIssue({ title, body: 'since 13:59 UTC', labels: ['incident'] }).number;
    },
    say: (issue: number, body: string, minutes: number) => {
      at(minutes);
      repo.humans.comment(issue, body, 'maya');
    },
    run: async (job: JobRequest, minutes: number) => {
      repo.restart();
      at(minutes);
      const context = settingAt(after(minutes));
      return updateOutputs(await runRequests([job], { repository: repo, context, apply: true }));
    },
  };
}

describe('the outputs of an update', () => {
  it('carry the words and the time of the next one, in the one run that took it up', async () => {
    const { open, say, run } = aLife();
    const issue = open('Checkout down');
    say(issue, '/update Checkout is back for most. next 30m', 2);
    const due = '2026-11-20T14:39:01Z';
    expect(await run({ kind: 'respond', issue }, 3)).toEqual({
      'update-text': 'Checkout is back for most.',
      'update-due': due,
    });
    expect(await run({ kind: 'respond', issue }, 4)).toEqual({
      'update-text': '',
      'update-due': due,
    });
  });

  it('carry both of two updates at once', async () => {
    const { open, say, run } = aLife();
    const issue = open('Checkout down');
    say(issue, '/update We are looking into it.', 2);
    say(issue, '/update Checkout is back.', 3);
    expect(await run({ kind: 'respond', issue }, 4)).toMatchObject({
      'update-text': 'We are looking into it.\n\nCheckout is back.',
    });
  });

  it('name the incidents where a run takes up those of several, whose own runs were lost', async () => {
    const { open, say, run } = aLife();
    const [checkout, mail] = [open('Checkout down'), open('Mail late')];
    say(checkout, '/update Checkout is back. next 45m', 2);
    say(mail, '/update Mail is late. next 20m', 2);
    const outputs = await run({ kind: 'open-incidents', reason: 'a deploy' }, 5);
    expect(outputs['update-text'].split('\n\n').sort()).toEqual([
      `Incident ${checkout}: Checkout is back.`,
      `Incident ${mail}: Mail is late.`,
    ]);
    expect(outputs['update-due']).toBe('2026-11-20T14:29:01Z');
  });

  it('never carry a secret', async () => {
    const { open, say, run } = aLife();
    const issue = open('Checkout down');
    const token = `ghp_${'a1B2'.repeat(9)}`;
    say(issue, `/update We replaced ${token}.`, 2);
    const { 'update-text': text } = await run({ kind: 'respond', issue }, 3);
    expect(text).toMatch(/^We replaced .*\.$/);
    expect(text).not.toContain(token);
  });

  it('are empty where nobody says anything', () => {
    expect(updateOutputs([])).toEqual({ 'update-text': '', 'update-due': '' });
  });
});
