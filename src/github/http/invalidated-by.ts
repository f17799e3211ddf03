/** What a write may have changed: reads of these addresses are asked again, the others are still true. */

/** Part of the write's route → parts of the addresses that it touches. The first that fits holds. */
const table: readonly (readonly [RegExp, readonly (string | RegExp)[]])[] = [
  // A reaction changes counts that no decision of the same run rests on.
  [/\/reactions$/, []],
  // Objects that no branch points to yet.
  [/\/git\/(?:blobs|trees|commits)$/, []],
  [/\/check-runs/, ['/check-runs']],
  [/\/pulls\/\{pull_number\}\/reviews/, ['/reviews', '/pulls/']],
  [/\/pulls\/comments/, [/\/pulls\/(?:\d+\/)?comments/]],
  // An edit changes no count; a comment that comes or goes changes the one that the issue carries.
  [/^PATCH .*\/comments/, ['/comments', '/timeline']],
  [/\/comments/, ['/comments', '/timeline', /\/issues\/\d+$/]],
  [/\/git\/refs/, ['/git/', '/contents', '/branches', '/commits', '/compare', '/pulls']],
  [/\/(?:labels|assignees)/, ['/issues', '/labels', '/pulls']],
  [/\/(?:issues|pulls)/, ['/issues', '/pulls']],
];

/** @param route of the write, as a template: `POST /repos/{owner}/{repo}/issues` */
export function invalidatedBy(route: string): (address: string) => boolean {
  const parts = table.find(([pattern]) => pattern.test(route))?.[1] ?? null;
  return (address) =>
    parts === null ||
    parts.some((part) => (typeof part === 'string' ? address.includes(part) : part.test(address)));
}
