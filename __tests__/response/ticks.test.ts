import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aRoom, ours, respond, response, says, ticks } from '../support/response-builders.js';

const line = (body: string, step: string): string =>
  body.split('\n').findLast((one) => one.endsWith(`<!-- step:${step} -->`)) ?? '';

async function opened() {
  const repo = aRoom();
  await respond(repo, '14:07');
  return repo;
}

describe('a box that a person ticks', () => {
  it('is kept with the hand and the hour, and is a row', async () => {
    const repo = await opened();
    const edit = ticks(repo, '14:08', 'jon', ['outside']);
    await respond(repo, '14:08', { edit });
    expect(line(response(repo), 'outside')).toMatch(
      /^- \[x\] Confirm it from outside \(\[jon, 14:08\]/,
    );
    expect(response(repo)).toContain(
      '<!-- after-action:ticks +outside jon 2026-11-20T14:08:00Z -->',
    );
    expect(response(repo)).toMatch(/\| 14:08 .*\| .*Done: outside \| \[checklist by jon\]/);
    // Later runs know it without the event, and write nothing.
    const before = response(repo);
    const [report] = await respond(repo, '14:08');
    expect(response(repo)).toBe(before);
    expect(report?.applied.every(({ outcome }) => outcome === 'unchanged')).toBe(true);
  });

  it('is kept twice over, when the same event runs again', async () => {
    const repo = await opened();
    const edit = ticks(repo, '14:08', 'jon', ['outside']);
    await respond(repo, '14:08', { edit });
    const before = response(repo);
    await respond(repo, '14:09', { edit });
    expect(response(repo)).toBe(before);
  });

  it('is kept beside that of another person who ticks at the same time', async () => {
    const repo = await opened();
    const first = ticks(repo, '14:08', 'jon', ['outside']);
    const second = ticks(repo, '14:08', 'ana', ['knock-on']);
    await respond(repo, '14:08', { edit: first });
    // Found ticked, and not yet told by whom.
    expect(line(response(repo), 'knock-on')).toMatch(/^- \[x\]/);
    await respond(repo, '14:08', { edit: second });
    expect(response(repo)).toContain('+outside jon');
    expect(response(repo)).toContain('+knock-on ana');
    expect(response(repo)).not.toContain(' ? ');
  });

  it('stays when the event of it is lost, without a name', async () => {
    const repo = await opened();
    ticks(repo, '14:08', 'jon', ['outside']);
    await respond(repo, '14:10');
    expect(line(response(repo), 'outside')).toMatch(/^- \[x\]/);
    expect(response(repo)).toMatch(/ticks \+outside \? /);
  });

  it('is taken back by a second click, against what the timeline shows', async () => {
    const repo = await opened();
    says(repo, '14:08', 'maya', '/evidence heap dump in the bucket');
    await respond(repo, '14:08');
    expect(line(response(repo), 'evidence')).toMatch(/^- \[x\]/);
    await respond(repo, '14:09', { edit: ticks(repo, '14:09', 'jon', ['evidence']) });
    expect(line(response(repo), 'evidence')).toMatch(/^- \[ \]/);
    expect(response(repo)).toContain('-evidence jon');
  });
});

describe('an edit that does not count', () => {
  it('of somebody without access: the box is drawn again as it was', async () => {
    const repo = await opened();
    const before = response(repo);
    const [report] = await respond(repo, '14:08', {
      edit: ticks(repo, '14:08', 'stranger', ['outside']),
    });
    expect(response(repo)).toBe(before);
    expect(report?.plan.reasons.join('\n')).toMatch(/changed by stranger, who lacks write access/);
  });

  it('of anything but boxes: words and hidden lines are put right, and no tick is taken from it', async () => {
    const repo = await opened();
    const before = response(repo);
    const edit = ticks(repo, '14:08', 'jon', ['outside'], (body) =>
      body.replace(
        /<!-- after-action:boxes[^>]*-->/,
        '<!-- after-action:ticks +told maya 2026-11-20T14:08:00Z -->',
      ),
    );
    await respond(repo, '14:08', { edit });
    expect(response(repo)).toBe(before);
  });

  it('of a box that is not ours: it is left alone', async () => {
    const repo = await opened();
    const edit = ticks(repo, '14:08', 'jon', ['outside']);
    const foreign = {
      ...edit,
      before: `${edit.before}\n- [ ] x <!-- step:nobody -->`,
      after: `${edit.after}\n- [x] x <!-- step:nobody -->`,
    };
    await respond(repo, '14:08', { edit: foreign });
    expect(line(response(repo), 'outside')).toMatch(/^- \[x\]/);
    expect(response(repo)).not.toContain('step:nobody');
  });
});

describe('/done', () => {
  it('ticks a step, and knows it by near spellings', async () => {
    const repo = await opened();
    says(repo, '14:09', 'jon', '/done First update');
    await respond(repo, '14:09');
    expect(line(response(repo), 'first-update')).toMatch(/^- \[x\] .*jon, 14:09/);
  });

  it('takes a remark behind the step, and no second step', async () => {
    const repo = await opened();
    says(repo, '14:09', 'jon', '/done evidence. Restarting now');
    const two = says(repo, '14:09', 'jon', '/done scope, outside');
    await respond(repo, '14:09');
    expect(line(response(repo), 'evidence')).toMatch(/^- \[x\] .*jon, 14:09/);
    expect(line(response(repo), 'scope')).toMatch(/^- \[ \]/);
    expect(ours(repo, `reply-${two}`)[0]).toContain('did you mean "scope"');
  });

  it('asks "did you mean" for others, and refuses those without access', async () => {
    const repo = await opened();
    const [wrong, foreign] = [
      says(repo, '14:09', 'jon', '/done evidnce'),
      says(repo, '14:09', 'stranger', '/done evidence'),
    ];
    await respond(repo, '14:09');
    expect(ours(repo, `reply-${wrong}`)[0]).toMatch(
      /Unknown step "evidnce", did you mean "evidence"\?.*PM650/s,
    );
    expect(ours(repo, `reply-${foreign}`)[0]).toContain('PM603');
    expect(line(response(repo), 'evidence')).toMatch(/^- \[ \]/);
  });
});

describe('boxes that two people change at once', () => {
  const steps = ['outside', 'evidence', 'knock-on', 'restore', 'watch'];
  const clicks = fc.array(
    fc.record({ by: fc.constantFrom('jon', 'ana'), step: fc.constantFrom(...steps) }),
    { minLength: 1, maxLength: 6 },
  );

  it('end as the last click says, though the middle one is heard last', async () => {
    const repo = await opened();
    const [on, off, again] = ['14:10', '14:11', '14:12'].map((clock) =>
      ticks(repo, clock, 'jon', ['watch']),
    );
    for (const edit of [on, again, off]) if (edit) await respond(repo, '14:30', { edit });
    expect(line(response(repo), 'watch')).toMatch(/^- \[x\] .*jon, 14:12/);
  });

  it('end as their clicks say, in whatever order the events come, and where one of a box is lost', async () => {
    await fc.assert(
      fc.asyncProperty(clicks, fc.infiniteStream(fc.nat(1000)), async (made, dice) => {
        const repo = await opened();
        const expected = new Map<string, { done: boolean; by: string; times: number }>();
        const roll = (): number => Number(dice.next().value);
        const edits = made.map(({ by, step }, n) => {
          const before = expected.get(step) ?? { done: false, by, times: 0 };
          expected.set(step, { done: !before.done, by, times: before.times + 1 });
          return { step, order: roll(), edit: ticks(repo, `14:${10 + n}`, by, [step]) };
        });
        // Where somebody takes back a tick, both events are needed to tell which came last.
        const heard = edits
          .filter(({ step, order }) => (expected.get(step)?.times ?? 0) > 1 || order % 3 > 0)
          .sort((a, b) => a.order - b.order);
        for (const { edit } of heard) await respond(repo, '14:30', { edit });
        await respond(repo, '14:31');
        const body = response(repo);
        for (const [step, { done, by, times }] of expected) {
          const [, name] = new RegExp(`\\+${step} (\\S+) `).exec(body) ?? [];
          expect([step, line(body, step).startsWith('- [x]')]).toEqual([step, done]);
          if (done && times === 1) expect([by, '?']).toContain(name);
          if (done && heard.some((one) => one.step === step)) expect(name).not.toBe('?');
        }
        await respond(repo, '14:32');
        expect(response(repo)).toBe(body);
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});
