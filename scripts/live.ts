/**
 * The life of an incident on a real repository and on the local GitHub, and where the two differ:
 * `GITHUB_TOKEN=… npm run live -- owner/sandbox [report.md]`. It writes to that repository.
 */
import { appendFileSync, writeFileSync } from 'node:fs';
import { differences, renderDifferences } from './live/compare.js';
import { localWorld } from './live/local-world.js';
import { bundleAt, playLife } from './live/scenario.js';

const [repository, report] = process.argv.slice(2);
const { GITHUB_TOKEN: token, GITHUB_STEP_SUMMARY: summary } = process.env;
if (repository === undefined || token === undefined || token === '') {
  console.error('usage: GITHUB_TOKEN=… npm run live -- owner/sandbox [report.md]');
  process.exit(2);
}
const apiUrl = process.env['GITHUB_API_URL'] ?? 'https://api.github.com';
const bundle = bundleAt(`${process.cwd()}/`);
const run = process.env['GITHUB_RUN_ID'] ?? String(Math.floor(Date.now() / 1000));
const real = await playLife(
  {
    apiUrl,
    graphqlUrl: process.env['GITHUB_GRAPHQL_URL'] ?? `${apiUrl}/graphql`,
    serverUrl: process.env['GITHUB_SERVER_URL'] ?? 'https://github.com',
    token,
    repository,
    run,
  },
  bundle,
);
const { world, close } = await localWorld(repository, run);
const local = await playLife(world, bundle).finally(close);
const found = differences(real, local);
const text = renderDifferences(found, real);
if (summary !== undefined) appendFileSync(summary, text);
if (report !== undefined) writeFileSync(report, text);
console.log(text);
process.exit(found.length === 0 ? 0 : 1);
