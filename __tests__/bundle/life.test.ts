/**
 * The demo's whole story through the committed bundle, every exchange refereed by GitHub's own
 * description, every turn run twice.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { play, type Played } from '../../src/demo/play.js';
import type { TurnId } from '../../src/demo/turn.js';
import { story } from '../../src/demo/lantern-shop.js';
import {
  actionYaml,
  declare,
  lastOf,
  main,
  nodes,
  runBundle,
  shopWithHistory,
} from '../support/bundle.js';
import type { WatchedGitHub } from '../support/local-github.js';
import { openapiContract, validateWebhook } from '../support/openapi-contract.js';

/** Requests of each run, writes included; a token has 1,000 an hour. The table is in docs/architecture.md. */
const most: Readonly<Record<Exclude<TurnId, 'beat'>, number>> = {
  declared: 16,
  approved: 18,
  'rolled-back': 17,
  closed: 28,
  rerendered: 36,
  reviewed: 14,
  fixed: 15,
  merged: 32,
  overdue: 26,
};
/** Of a run for some comments, with the workflows where a rollback is asked for; and of any that finds all done. */
const mostReads = 15;
const mostAgain = 18;

const print = (line: string): void => void process.stdout.write(`${line}\n`);

describe.each(nodes)('the life of an incident through the bundle on %s', (node) => {
  const problems: string[] = [];
  let exchanges = 0;
  let played: Played;

  beforeAll(async () => {
    const contract = openapiContract();
    played = await play(story, {
      main,
      actionYaml,
      node,
      twice: true,
      beats: 4,
      onExchange: (exchange) => {
        exchanges += 1;
        problems.push(
          ...contract.problemsOf(exchange).filter((problem) => !outdated.test(problem)),
        );
      },
      onEvent: ({ name, action, payload }) => {
        // The description of "ready for review" is that of "reopened" but for the word; the runner
        // writes `schedule` itself.
        const described = action === 'ready_for_review' ? 'reopened' : action;
        if (name !== 'schedule')
          problems.push(
            ...validateWebhook(
              name,
              described,
              described === action ? payload : { ...payload, action: described },
            ),
          );
      },
    });
    for (const { title, event, requests, writes, again } of played.turns)
      print(
        `  ${title.slice(0, 48).padEnd(50)}${event.padEnd(30)}${String(requests).padStart(3)} ` +
          `requests ${String(writes).padStart(2)} writes, again ${String(again?.requests).padStart(3)} ` +
          `requests ${again?.writes} writes`,
      );
  }, 120_000);

  it('keeps to GitHub’s description in every exchange and every event', () => {
    expect([...new Set(problems)]).toEqual([]);
    expect(exchanges).toBeGreaterThan(200);
  });

  it('goes all the way', () => {
    expect(played.turns.map(({ id }) => id)).toEqual([
      'declared',
      'beat',
      'beat',
      'approved',
      'rolled-back',
      'beat',
      'beat',
      'closed',
      'rerendered',
      'reviewed',
      'fixed',
      'merged',
      'overdue',
    ]);
    expect(
      played.turns
        .map(({ id, result }) => [id, result.exitCode, result.stderr])
        .filter(([id, code, stderr]) => stderr !== '' || code !== (id === 'reviewed' ? 1 : 0)),
    ).toEqual([]);
    expect(played.document).toContain('It was a Wednesday afternoon');
    expect(played.document).toMatch(/^severity: sev1$/m);
  });

  it('writes nothing when a turn is run again', () => {
    expect(
      played.turns
        .map(({ id, again }) => [
          id,
          again?.writes,
          again?.result.outputs['changed'],
          again?.result.exitCode,
        ])
        .filter(
          ([id, writes, changed, code]) =>
            writes !== 0 || changed !== '0' || code !== (id === 'reviewed' ? 1 : 0),
        ),
    ).toEqual([]);
  });

  it('keeps to what each event may cost', () => {
    const over = played.turns.filter(({ id, requests, writes }) =>
      id === 'beat' ? requests - writes > mostReads : requests > most[id],
    );
    expect(over.map(({ id, title, requests }) => [id, title, requests])).toEqual([]);
    expect(
      played.turns.filter(({ again }) => (again?.requests ?? 0) > mostAgain).map(({ id }) => id),
    ).toEqual([]);
  });

  it('leaves no files behind and counts its requests as the server does', () => {
    // The raw answers of a look are for the step that keeps them.
    const left = new Set(played.turns.flatMap(({ result }) => result.left));
    expect(left).toEqual(new Set(['after-action-probe.json']));
    expect(played.turns.map(({ result }) => Number(result.outputs['requests']))).toEqual(
      played.turns.map(({ requests }) => requests),
    );
  });
});

/** A remark whose line is gone has neither line nor position: GitHub answers null, which its description leaves out. */
const outdated = /pulls\/comments\/\{comment_id\} 200: response\/(?:line|position) must be integer/;

describe('requests of single events', () => {
  let github: WatchedGitHub;
  beforeAll(async () => {
    github = await shopWithHistory();
  });
  afterAll(() => github.close());

  it('a declaration needs 16 at most, a plain comment 14, a command 18', async () => {
    const { number, event } = await declare(github);
    const say = (body: string) => async () =>
      lastOf((await github.as('ana').comment(number, body)).events);
    const acts = [
      ['declaration', 16, async () => event],
      ['plain comment', 14, say('looking into it')],
      ['another one', 14, say('errors come from src/checkout/payment.js')],
      ['/lead', 18, say('/lead @ana')],
      ['/severity', 18, say('/severity sev1')],
      ['/mitigated', 18, say('/mitigated 09:40 UTC')],
      ['plain comment, later', 14, say('customers can pay again')],
    ] as const;
    const over: string[] = [];
    for (const [name, most, act] of acts) {
      github.clock.set('2026-03-02T10:00:00Z');
      const each = await act();
      github.forgetCalls();
      const result = await runBundle(github, { event: each });
      expect(result.exitCode).toBe(0);
      const count = github.calls().length;
      github.forgetCalls();
      await runBundle(github, { event: each });
      print(`  ${name.padEnd(24)} ${count} requests, again ${github.calls().length}`);
      if (count > most) over.push(`${name}: ${count} of ${most}`);
    }
    expect(over).toEqual([]);
    expect(github.violations()).toEqual([]);
    // Fourteen processes, one after the other.
  }, 120_000);
});
