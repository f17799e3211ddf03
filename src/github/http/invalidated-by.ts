/** What a write may have changed: reads of these addresses are asked again, the others are still true. */
import type { Parameters } from './transport.js';

/** Parts of addresses; `{…}` stands for what the write was about, `$` for the end of the address. */
type Touched = readonly string[];

/** Part of the write's route → what it touches. The first that fits holds. */
const table: readonly (readonly [RegExp, Touched])[] = [
  // A reaction changes counts that no decision of the same run rests on.
  [/\/reactions$/, []],
  // Objects that no branch points to yet.
  [/\/git\/(?:blobs|trees|commits)$/, []],
  [/\/check-runs/, ['/check-runs']],
  [/\/pulls\/\{pull_number\}\/reviews/, ['/reviews', '/pulls/{pull_number}/comments']],
  // What an edit changes, its answer tells.
  [/^PATCH .*\/(?:issues|pulls)\/comments\//, []],
  // A comment that comes or goes changes the count that the issue carries.
  [
    /\/issues\/\{issue_number\}\/comments/,
    ['/issues/{issue_number}/comments', '/issues/{issue_number}$', '/timeline'],
  ],
  [/\/comments/, ['/comments', '/timeline', '/issues/']],
  // A branch that is new has no pull request.
  [/^POST .*\/git\/refs$/, ['/git/', '/contents', '/branches', '/commits', '/compare']],
  // One that moves changes what its pull request holds, and not which one it is.
  [/\/git\/refs/, ['/git/', '/contents', '/branches', '/commits', '/compare', '/pulls/']],
  [/\/issues\/\{issue_number\}\/labels/, ['/issues?', '/labels', '/timeline']],
  [/\/assignees/, ['/issues?', '/pulls', '/timeline']],
  [/\/sub_issues$/, ['/sub_issues', '/issues?', '/issues/{issue_number}$', '/timeline']],
  // A new issue is none of those that are closed.
  [/^POST .*\/issues$/, ['/issues?', '/labels', '/timeline']],
  [
    /^PATCH .*\/issues\/\{issue_number\}$/,
    ['/issues?', '/issues/{issue_number}$', '/timeline', '/pulls'],
  ],
  [
    /^PATCH .*\/pulls\/\{pull_number\}$/,
    ['/pulls', '/issues?', '/issues/{pull_number}$', '/timeline'],
  ],
  [/^POST .*\/pulls$/, ['/pulls?', '/issues?', '/timeline']],
  [/\/labels/, ['/issues', '/labels', '/pulls']],
  [/\/(?:issues|pulls)/, ['/issues', '/pulls']],
];

/**
 * @param route of the write, as a template: `POST /repos/{owner}/{repo}/issues`
 * @param parameters what stood in its place
 */
export function invalidatedBy(
  route: string,
  parameters: Parameters = {},
): (address: string) => boolean {
  const touched = table.find(([pattern]) => pattern.test(route))?.[1] ?? null;
  const opened = /^POST .*\/issues$/.test(route);
  return (address) =>
    touched === null ||
    (touched.some((part) => touches(address, part, parameters)) &&
      !(opened && /[?&]state=closed(?:&|$)/.test(address)));
}

function touches(address: string, part: string, parameters: Parameters): boolean {
  const filled = part.replace(/\{(\w+)\}/g, (_, name: string) => String(parameters[name]));
  return filled.endsWith('$') ? address.endsWith(filled.slice(0, -1)) : address.includes(filled);
}
