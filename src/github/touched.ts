/** What a write may have changed: reads of these addresses are asked again, the others are still true. */

/** Part of the write's route → parts of the addresses that it touches. The first that fits holds. */
const table: readonly (readonly [RegExp, readonly string[]])[] = [
  // A reaction changes counts that no decision of the same run rests on.
  [/\/reactions$/, []],
  // Objects that no branch points to yet.
  [/\/git\/(?:blobs|trees|commits)$/, []],
  [/\/check-runs/, ['/check-runs']],
  [/\/pulls\/\{pull_number\}\/reviews/, ['/reviews', '/pulls/']],
  [/\/comments/, ['/comments', '/timeline']],
  [/\/git\/refs/, ['/git/', '/contents', '/branches', '/commits', '/compare', '/pulls']],
  [/\/(?:labels|assignees)/, ['/issues', '/labels', '/pulls']],
  [/\/(?:issues|pulls)/, ['/issues', '/pulls']],
];

/** @param route of the write, as a template: `POST /repos/{owner}/{repo}/issues` */
export function touchedBy(route: string): (address: string) => boolean {
  const parts = table.find(([pattern]) => pattern.test(route))?.[1] ?? null;
  return (address) => parts === null || parts.some((part) => address.includes(part));
}
