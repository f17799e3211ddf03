/**
 * What the answer of a write tells: the object as it is now. Reads that show it are brought up to date with it instead
 * of being sent again. What the answer does not tell is asked for again: invalidated-by.ts.
 */
import { at, isObject } from '../../github-json/values.js';
import type { Parameters, Route } from './transport.js';

/** A remembered answer with what is new in it; the same object when there is nothing. */
export type Told = (address: string, remembered: unknown) => unknown;

export interface Telling {
  readonly told: Told;
  /** The read whose whole answer this is. */
  readonly known: { readonly route: Route; readonly parameters: Parameters } | null;
}

const nothing: Telling = { told: (_, remembered) => remembered, known: null };

/** A list's object with this id, replaced. */
function inLists(list: RegExp, answer: unknown): Telling {
  const id = at(answer, 'id');
  return {
    told: (address, remembered) =>
      list.test(address) && Array.isArray(remembered) && typeof id === 'number'
        ? remembered.map((item: unknown) => (at(item, 'id') === id ? answer : item))
        : remembered,
    known: null,
  };
}

/** The labels of an issue, which is a pull request to some reads. */
function labelsOf(number: unknown, labels: unknown): Telling {
  const own = new RegExp(`/(?:issues|pulls)/${String(number)}$`);
  const withLabels = (item: unknown): unknown => (isObject(item) ? { ...item, labels } : item);
  return {
    told: (address, remembered) => {
      if (own.test(address)) return withLabels(remembered);
      return /\/pulls\?/.test(address) && Array.isArray(remembered)
        ? remembered.map((item: unknown) =>
            at(item, 'number') === number ? withLabels(item) : item,
          )
        : remembered;
    },
    known: null,
  };
}

function wholeIssue(parameters: Parameters, answer: unknown): Telling {
  const number = at(answer, 'number');
  const { owner, repo } = parameters;
  return {
    ...nothing,
    known: {
      route: 'GET /repos/{owner}/{repo}/issues/{issue_number}',
      parameters: { owner, repo, issue_number: number },
    },
  };
}

/** A pull request says its head as it was when it was opened, which is what was pushed for it. */
function newPull(parameters: Parameters, answer: unknown): Telling {
  const number = at(answer, 'number');
  const { owner, repo } = parameters;
  return {
    ...nothing,
    known: {
      route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}',
      parameters: { owner, repo, pull_number: number },
    },
  };
}

/** The child says whose it is; it is known by the id that was sent. */
function newChild({ owner, repo, issue_number: parent, sub_issue_id: id }: Parameters): Telling {
  const address = `/repos/${String(owner)}/${String(repo)}/issues/${String(parent)}`;
  return {
    told: (read, remembered) =>
      /\/issues\/\d+$/.test(read) && isObject(remembered) && remembered['id'] === id
        ? { ...remembered, parent_issue_url: address }
        : remembered,
    known: null,
  };
}

type Teller = (parameters: Parameters, answer: unknown) => Telling | null;

const table: readonly (readonly [RegExp, Teller])[] = [
  [/^PATCH .*\/issues\/comments\//, (_, answer) => inLists(/\/issues\/\d+\/comments/, answer)],
  [/^PATCH .*\/pulls\/comments\//, (_, answer) => inLists(/\/pulls\/\d+\/comments/, answer)],
  [
    /\/issues\/\{issue_number\}\/labels/,
    ({ issue_number: number }, answer) => (Array.isArray(answer) ? labelsOf(number, answer) : null),
  ],
  [/\/sub_issues$/, newChild],
  [/\/assignees$|\/issues$|^PATCH .*\/issues\/\{issue_number\}$/, wholeIssue],
  [/^POST .*\/pulls$/, newPull],
];

/**
 * `null`: the answer does not tell what it should, so nothing is known any more.
 *
 * @param route of the write, as a template
 */
export function toldBy(route: Route, parameters: Parameters, answer: unknown): Telling | null {
  const teller = table.find(([pattern]) => pattern.test(route))?.[1];
  if (teller === undefined) return nothing;
  const isWhole = Array.isArray(answer) || typeof at(answer, 'id') === 'number';
  return isWhole ? teller(parameters, answer) : null;
}
