/** How much is asked of GitHub for one incident; the sums are in docs/architecture.md. */
export const budget = {
  changeLogs: 3,
  commits: 500,
  directPushes: 4,
  commitsByRest: 8,
  deployments: 600,
  earlierDeployments: 2,
  comparisons: 3,
  pullRequests: 3,
  shippedPulls: 10,
  outgoing: 100,
} as const;
