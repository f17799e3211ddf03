/** A written drill: what happens, who says what, what ends it. Minutes are counted from the declaration. */
import * as z from 'zod';
import { readYaml } from '../config/yaml.js';
import { type Problem, UserError } from '../errors.js';

const minute = z.number().min(-43_200).max(1440);
const login = z.string().regex(/^[\w-]{1,39}$/);
const words = z.string().min(1).max(4000);
const path = z.string().regex(/^[\w./-]{1,200}$/);

const line = z.strictObject({ at: minute, by: login, text: words });
const change = z.strictObject({
  at: minute,
  by: login,
  message: words,
  files: z.array(path).min(1).max(20),
  /** When it went live; without it, it never did. */
  deploy: minute.optional(),
});

const scenarioSchema = z.strictObject({
  title: z.string().min(1).max(200),
  about: z.string().min(1).max(200),
  severity: z.string().max(40).optional(),
  by: login,
  report: words,
  /** What `/trigger` should name in the end: `#71`, or `none`. */
  cause: z.string().regex(/^(?:#\d{1,6}|none)$/),
  changes: z.array(change).max(50).default([]),
  /** Changes that have nothing to do with it: the seed draws some and says when. */
  others: z
    .strictObject({
      draw: z.int().min(0).max(20),
      from: z.array(change.omit({ at: true, deploy: true })).max(50),
    })
    .default({ draw: 0, from: [] }),
  /** Monitoring, support, customers: they speak in any case. */
  world: z.array(line).max(100),
  /** What responders say when nobody answers. */
  responders: z.array(line).max(100),
  /** What happens after a responder says one of the words. Minutes are counted from there. */
  cure: z.strictObject({
    words: z.array(z.string().min(3).max(60)).min(1).max(20),
    changes: z.array(change).max(10).default([]),
    world: z.array(line).max(20),
  }),
});

export type Scenario = z.output<typeof scenarioSchema>;
export type ScenarioChange = Scenario['changes'][number];
export type ScenarioLine = Scenario['world'][number];

/** Whether somebody says what ends it. */
export function isCure({ cure }: Pick<Scenario, 'cure'>, text: string): boolean {
  const said = text.toLowerCase();
  return cure.words.some((word) => said.includes(word.toLowerCase()));
}

/** Throws PM690 with every fault. */
export function parseScenario(text: string, file: string): Scenario {
  const yaml = readYaml(text, file);
  const read = scenarioSchema.safeParse(yaml.value);
  const problems = [
    ...yaml.problems.map(({ message, place }) => problem(message, place ?? { path: file })),
    ...(read.success || yaml.value === null
      ? []
      : read.error.issues.slice(0, 20).map((issue) =>
          problem(`${faultOf(issue)}`, {
            path: file,
            ...yaml.place(issue.path, 'key'),
          }),
        )),
  ];
  if (problems.length > 0) throw new UserError(problems);
  if (!read.success) throw new UserError(problem('There is nothing in it', { path: file }));
  return read.data;
}

/** What is not there at all is said in our words. */
function faultOf({ path: at, message }: z.core.$ZodIssue): string {
  const name = at.map(String).join('.') || 'The scenario';
  return message.endsWith('received undefined') ? `${name} is missing` : `${name}: ${message}`;
}

function problem(message: string, place: Problem['place']): Problem {
  return {
    code: 'PM690',
    message: `The scenario cannot be played: ${message}`,
    remedy: 'Correct it; docs/drill.md describes every field.',
    ...(place === undefined ? {} : { place }),
  };
}
