/** Drills: every shipped one can be played, the seed decides, and what nobody ended stays open. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import * as z from 'zod';
import { runCli } from '../../src/cli/program.js';
import { defaultConfig } from '../../src/config/defaults.js';
import { createDice } from '../../src/drill/dice.js';
import { prepareDrill } from '../../src/drill/drill.js';
import { playDrill, type Played, type Turn } from '../../src/drill/play.js';
import { parseScenario } from '../../src/drill/scenario.js';
import { withStage } from '../../src/drill/stage.js';
import type { Io } from '../../src/node/io.js';
import { shippedDrills } from '../../src/node/templates.js';
import { drillSchema } from '../../src/render/drill/schema.js';

const drills = shippedDrills();
const names = Object.keys(drills);
const scenarioOf = (name: string) => parseScenario(drills[name] ?? '', `${name}.yml`);

interface DrillWorkflow {
  readonly on: {
    readonly workflow_dispatch: {
      readonly inputs: { readonly scenario: { readonly options: readonly string[] } };
    };
  };
  readonly jobs: {
    readonly drill: {
      readonly steps: readonly {
        readonly run?: string;
        readonly env?: Readonly<Record<string, string>>;
      }[];
    };
  };
}

async function answering(name: string, said: readonly string[]) {
  const left = [...said];
  const turns: Turn[] = [];
  const played: Played = await withStage(
    prepareDrill(scenarioOf(name), 1),
    defaultConfig,
    (stage) =>
      playDrill(stage, {
        answer: async () => left.shift() ?? null,
        onTurn: (turn) => void turns.push(turn),
      }),
  );
  return { ...played, turns, heard: turns.map(({ line }) => line.text).join('\n') };
}

async function cli(...args: readonly string[]) {
  let [out, err] = ['', ''];
  const io: Io = {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    env: {},
    cwd: '/',
    tty: false,
    columns: 80,
    now: () => '2026-03-02T09:00:00Z',
  };
  const exit = await runCli(['drill', ...args], io);
  return { exit, out, err };
}

describe('the shipped drills', () => {
  it('are five, and the list names each', async () => {
    expect(names).toHaveLength(5);
    const { out, exit } = await cli();
    expect(exit).toBe(0);
    for (const name of names) expect(out).toContain(`${name} `);
  });

  it.each(names)(
    '%s ends resolved, its cause named, and has the form of its schema',
    async (name) => {
      const { out, exit } = await cli(name, '--json');
      expect(exit).toBe(0);
      const score = drillSchema.parse(JSON.parse(out));
      expect(score.cause).toMatchObject({ right: true, expected: scenarioOf(name).cause });
      expect(score.lead).toBeLessThan(600);
      expect(score.firstUpdate).toBeLessThan(1200);
      expect(score).toMatchObject({ mitigatedTooEarly: false, scenario: name, seed: 1 });
      expect(score.resolved ?? 0).toBeGreaterThan(score.mitigated ?? Infinity);
      expect(score.stepsDone + score.missed.length).toBe(score.steps);
    },
  );

  it('fits into 80 columns', async () => {
    const { out } = await cli('bad-deploy', '--no-color');
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(out).toMatch(/Drill: [\s\S]+Likely: #71 [\s\S]+Score\n[\s\S]+Missed\n/);
  });
});

describe('the seed', () => {
  it('gives the same drill again, word for word', async () => {
    const [first, again] = [
      await cli('no-change', '--seed', '5'),
      await cli('no-change', '--seed', '5'),
    ];
    expect(again.out).toBe(first.out);
  });

  it('chooses the hour and the other changes', () => {
    const scenario = scenarioOf('bad-deploy');
    const told = (seed: number) => JSON.stringify(prepareDrill(scenario, seed));
    expect(told(3)).toBe(told(3));
    expect(new Set([1, 2, 3, 4, 5].map(told)).size).toBe(5);
  });

  it('never draws one item twice, nor more than there are', () => {
    fc.assert(
      fc.property(fc.nat(999_999_999), fc.nat(12), fc.nat(12), (seed, size, count) => {
        const items = Array.from({ length: size }, (_, index) => index);
        const drawn = createDice(seed).draw(items, count);
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(drawn).toHaveLength(Math.min(size, count));
      }),
    );
  });
});

describe('somebody who answers', () => {
  it('ends it by what they say, and hears that it is over', async () => {
    const { view, mendedAt, heard } = await answering('bad-deploy', [
      '/lead @you',
      '/update We look into it.',
      'Let us revert #71',
      '',
      '',
      '',
      '/mitigated',
      '/resolved',
    ]);
    expect(view.incident).toMatchObject({ lead: 'you', status: 'resolved', open: false });
    expect(mendedAt).not.toBeNull();
    expect(heard).toContain('The version before is live');
    expect(heard).not.toContain('More than half of the orders fail now');
  });

  it('who says nothing leaves it open, and the world goes on', async () => {
    const { view, mendedAt, heard } = await answering('bad-deploy', []);
    expect(view.incident).toMatchObject({ lead: null, open: true });
    expect(mendedAt).toBeNull();
    expect(heard).toContain('More than half of the orders fail now');
  });

  it('is told what is wrong with a command', async () => {
    const { turns } = await answering('no-change', ['/severity enormous']);
    expect(turns.flatMap(({ replies }) => replies).join('\n')).toMatch(/severity/);
  });

  it('is reminded of nothing', async () => {
    const quiet = Array.from({ length: 9 }, () => '');
    const { view, turns } = await answering('bad-deploy', quiet);
    expect(turns.length).toBeGreaterThan(3);
    expect(view.facts.comments.some(({ body }) => body.includes('after-action:nudge'))).toBe(false);
  });
});

describe('mistakes', () => {
  it('a misspelt name has a suggestion', async () => {
    const { exit, err } = await cli('bad-deplyo');
    expect([exit, err]).toEqual([
      2,
      expect.stringMatching(/PM691[\s\S]+did you mean "bad-deploy"/),
    ]);
  });

  it.each([
    ['--seed', 'seven'],
    ['--seed', '-1'],
  ])('%s %s', async (...args) => {
    expect((await cli('no-change', ...args)).exit).toBe(2);
  });

  let whole = '';
  beforeAll(() => {
    whole = drills['no-change'] ?? '';
  });

  it.each([
    ['an unknown field', (text: string) => `${text}\nweather: fine\n`, 'weather'],
    ['a missing field', (text: string) => text.replace(/^cause:.*$/m, ''), 'cause'],
    ['a cause that is none', (text: string) => text.replace('cause: none', 'cause: jun'), 'cause'],
    [
      'a time that is no number',
      (text: string) => text.replace('at: 3,', 'at: soon,'),
      'world.0.at',
    ],
    [
      'a path out of the repository',
      (text: string) => text.replace('docs/on-call.md', '../x y'),
      'files',
    ],
    ['an anchor', (text: string) => text.replace('title: ', 'title: &a '), 'Anchors'],
    ['nothing', () => '', ''],
  ])('%s: PM690 with the place', (_, broken, word) => {
    const text = broken(whole);
    expect(text).not.toBe(whole);
    expect(() => parseScenario(text, 'own.yml')).toThrow(new RegExp(`PM690.*${word}`));
  });
});

it('the example workflow offers every shipped drill, and hands the choice on as a variable', () => {
  const text = readFileSync(new URL('../../examples/drill/drill.yml', import.meta.url), 'utf8');
  const workflow = parse(text) as DrillWorkflow;
  expect(workflow.on.workflow_dispatch.inputs.scenario.options).toEqual([...names].sort());
  const step = workflow.jobs.drill.steps.find(({ run }) => run !== undefined);
  expect(step?.run).toContain('drill "$SCENARIO" --repo "$GITHUB_REPOSITORY" --apply');
  expect(step?.env?.['SCENARIO']).toBe('${{ inputs.file || inputs.scenario }}');
});

it('the schema takes nothing more', () => {
  expect(z.toJSONSchema(drillSchema)).toMatchObject({ additionalProperties: false });
});
