/** What is wrong with a recording: every fault with its JSON path, what was expected there and what was found. */
import type { Problem } from '../errors.js';
import { instantOf } from '../time/instant.js';
import { at, isObject } from '../github-json/values.js';

interface Expected {
  readonly words: string;
  readonly example: string;
  readonly fits: (value: unknown) => boolean;
}

const permissions: readonly unknown[] = [
  'admin',
  'maintain',
  'write',
  'triage',
  'read',
  'none',
  'unknown',
];

const time: Expected = {
  words: 'a time with a zone',
  example: '"2026-11-20T14:03:00Z"',
  fits: (value) =>
    typeof value === 'string' && instantOf(value) !== null && /[zZ]$|[+-]\d\d:?\d\d$/.test(value),
};
const count: Expected = {
  words: 'a whole number',
  example: '12',
  fits: (value) => Number.isSafeInteger(value),
};
const text: Expected = {
  words: 'a text',
  example: '"Checkout returns 502"',
  fits: (value) => typeof value === 'string',
};
const countOrText: Expected = {
  words: 'a whole number',
  example: '12',
  fits: (value) => count.fits(value) || (typeof value === 'string' && value !== ''),
};
const fullName: Expected = {
  words: 'owner/name',
  example: '"acme/shop"',
  fits: (value) => typeof value === 'string' && /^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(value),
};
const record: Expected = { words: 'an object', example: '{ … }', fits: isObject };
const list: Expected = { words: 'a list', example: '[ … ]', fits: Array.isArray };
const permission: Expected = {
  words: 'admin, maintain, write, triage, read or none',
  example: '"write"',
  fits: (value) => permissions.includes(value),
};

type Fields = Readonly<Record<string, Expected>>;

/** What each element of a list must have. Fields that may be named differently are joined by `|`. */
const lists: Readonly<Record<string, Fields>> = {
  comments: { id: count, created_at: time },
  reported_changes: { id: count, created_at: time },
  issue_events: { event: text, created_at: time },
  commits: { sha: text, 'commit.committer.date|commit.author.date': time },
  deployments: { id: countOrText, created_at: time },
  releases: { tag_name: text, 'published_at|created_at': time },
  workflow_runs: { id: count, 'run_started_at|created_at': time },
  pull_requests: { number: count, created_at: time },
  comparisons: {},
  rank_history: {},
  probings: { at: time },
  omissions: {},
};

/** Messages beyond this many only repeat the first ones. */
const maxProblems = 20;

export function recordingProblems(json: unknown): readonly Problem[] {
  if (!isObject(json)) return [problem('$', record, json)];
  const problems = [
    ...objectProblems(json['repository'], '$.repository', { full_name: fullName }),
    ...objectProblems(json['issue'], '$.issue', { number: count, title: text, created_at: time }),
    ...Object.entries(lists).flatMap(([name, fields]) =>
      listProblems(json[name], `$.${name}`, fields),
    ),
    ...statusProblems(json['deployments']),
    ...mapProblems(json['permissions'], '$.permissions', permission),
    ...mapProblems(json['files'], '$.files', text),
    ...['self', 'codeowners', 'config'].flatMap((name) =>
      optionalProblems(json[name], `$.${name}`, text),
    ),
    ...optionalProblems(json['read_at'], '$.read_at', time),
  ];
  return problems.length <= maxProblems
    ? problems
    : [...problems.slice(0, maxProblems), more(problems.length - maxProblems)];
}

function problem(path: string, expected: Expected, received: unknown): Problem {
  return {
    code: 'PM406',
    message: `Unexpected ${describe(received)} at ${path}, expected ${expected.words}`,
    remedy:
      'Correct this place in the recording, or record the incident again with `after-action record`.',
    expected: expected.words,
    example: expected.example,
    received: describe(received),
  };
}

function more(number: number): Problem {
  return {
    code: 'PM406',
    message: `${number} more problems in the recording`,
    remedy: 'Correct the first ones, then run again.',
  };
}

function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return value === null ? 'null' : 'an object';
  const words = JSON.stringify(value);
  return words.length > 60 ? `${words.slice(0, 57)}…` : words;
}

function objectProblems(value: unknown, path: string, fields: Fields): readonly Problem[] {
  if (!isObject(value)) return [problem(path, record, value)];
  return Object.entries(fields).flatMap(([name, expected]) => {
    const [found, place] = lookUp(value, name);
    return expected.fits(found) ? [] : [problem(`${path}.${place}`, expected, found)];
  });
}

function lookUp(value: unknown, names: string): readonly [unknown, string] {
  const places = names.split('|');
  const place =
    places.find((name) => (at(value, ...name.split('.')) ?? null) !== null) ?? places[0] ?? names;
  return [at(value, ...place.split('.')), place];
}

function listProblems(value: unknown, path: string, fields: Fields): readonly Problem[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) return [problem(path, list, value)];
  if (Object.keys(fields).length === 0) return [];
  return value.flatMap((element: unknown, index) =>
    objectProblems(element, `${path}[${index}]`, fields),
  );
}

function statusProblems(deployments: unknown): readonly Problem[] {
  if (!Array.isArray(deployments)) return [];
  return deployments.flatMap((deployment: unknown, index) =>
    listProblems(at(deployment, 'statuses'), `$.deployments[${index}].statuses`, {
      state: text,
      created_at: time,
    }),
  );
}

function mapProblems(value: unknown, path: string, expected: Expected): readonly Problem[] {
  if (value === undefined || value === null) return [];
  if (!isObject(value)) return [problem(path, record, value)];
  return Object.entries(value).flatMap(([key, element]) =>
    expected.fits(element) ? [] : [problem(`${path}[${JSON.stringify(key)}]`, expected, element)],
  );
}

function optionalProblems(value: unknown, path: string, expected: Expected): readonly Problem[] {
  return value === undefined || value === null || expected.fits(value)
    ? []
    : [problem(path, expected, value)];
}
