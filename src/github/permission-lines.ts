/**
 * Which `permissions:` line a refused request lacks, from GitHub's header or, where that is
 * missing, from the route.
 */

/**
 * `issues=write; pull_requests=write` → `` `issues: write` or `pull-requests: write` ``. Sets are alternatives and are
 * split by `;`, permissions within a set are needed together and are split by `,`.
 */
export function permissionLines(header: string | undefined, method: string, path: string): string {
  const sets = (header ?? '')
    .split(';')
    .map(permissionsOfSet)
    .filter((set) => set !== '');
  // The one mutation makes a branch and a pull request.
  if (sets.length === 0 && path.endsWith('/graphql'))
    return '`contents: write` and `pull-requests: write`';
  return sets.length > 0
    ? sets.join(' or ')
    : `\`${permissionOfPath(path)}: ${method === 'GET' ? 'read' : 'write'}\``;
}

function permissionsOfSet(set: string): string {
  const pairs = [...set.slice(0, 500).matchAll(/([a-z_]{1,60})=([a-z]{1,10})/g)];
  return pairs
    .map(([, name = '', access = '']) => `\`${name.replaceAll('_', '-')}: ${access}\``)
    .join(' and ');
}

const byPath: readonly (readonly [RegExp, string])[] = [
  [/\/check-runs/, 'checks'],
  [/\/pulls/, 'pull-requests'],
  [/\/issues|\/labels|\/milestones/, 'issues'],
  [/\/deployments/, 'deployments'],
  [/\/actions\//, 'actions'],
];

function permissionOfPath(path: string): string {
  return byPath.find(([pattern]) => pattern.test(path))?.[1] ?? 'contents';
}
