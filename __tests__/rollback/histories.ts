/**
 * Histories of releases that went wrong, and what a careful person would say about going back: written by hand before
 * the rules were run on them.
 */
import type { Config } from '../../src/config/config.js';

export interface Built {
  /** One letter; the sha is forty of it. */
  readonly sha: string;
  /** Minutes before the incident was declared. */
  readonly ago: number;
  readonly title: string;
  /** `null`: GitHub lists no files of it. */
  readonly files: readonly string[] | null;
  readonly pull?: number;
}

export interface History {
  readonly name: string;
  /** Newest first. */
  readonly commits: readonly Built[];
  /** Newest first; what was deployed to production, minutes before the declaration. */
  readonly deploys: readonly {
    readonly sha: string;
    readonly ago: number;
    readonly state?: 'success' | 'in_progress' | 'failure';
  }[];
  /** What a responder named as the trigger. */
  readonly trigger: string;
  /** Version behind `/rollback`; `null`: none. */
  readonly to: string | null;
  readonly rollback?: Partial<Config['rollback']>;
  /** A pull request that takes the trigger back, waiting. */
  readonly openRevertOf?: string;
  /** What is right. */
  readonly key: 'roll back' | 'fix forward' | 'no plan';
}

const day = 24 * 60;
const base: Built = { sha: 'a', ago: 9 * day, title: 'Start of the year', files: ['src/index.ts'] };
const change = (sha: string, ago: number, title: string, ...files: string[]): Built => ({
  sha,
  ago,
  title,
  files,
});
const twoDeploys = (newest: number, older: number, ...shas: readonly [string, string]) => [
  { sha: shas[0], ago: newest },
  { sha: shas[1], ago: older },
];

export const histories: readonly History[] = [
  {
    name: 'a pool size in a settings file, three minutes before',
    commits: [change('b', 12, 'Shrink the pool', 'config/database.yml'), base],
    deploys: twoDeploys(10, 6 * 60, 'b', 'a'),
    trigger: 'b',
    to: null,
    key: 'roll back',
  },
  {
    name: 'nothing had been deployed for forty days',
    commits: [change('b', 12, 'New basket', 'src/basket.ts'), { ...base, ago: 41 * day }],
    deploys: twoDeploys(10, 40 * day, 'b', 'a'),
    trigger: 'b',
    to: null,
    key: 'fix forward',
  },
  {
    name: 'the change brings its own migration',
    commits: [
      change('b', 12, 'Store the total', 'src/order.ts', 'db/migrate/20261120_add_total.rb'),
      base,
    ],
    deploys: twoDeploys(10, day, 'b', 'a'),
    trigger: 'b',
    to: null,
    key: 'fix forward',
  },
  {
    name: 'a neighbour in the same deploy brings a migration',
    commits: [
      change('c', 15, 'Faster search', 'src/search.ts'),
      change('b', 20, 'Split the address', 'alembic/versions/9f_split.py'),
      base,
    ],
    deploys: twoDeploys(10, day, 'c', 'a'),
    trigger: 'c',
    to: 'a',
    key: 'fix forward',
  },
  {
    name: 'the last migration was live before',
    commits: [
      change('c', 15, 'Faster search', 'src/search.ts'),
      change('b', 3 * day, 'Split the address', 'alembic/versions/9f_split.py'),
      base,
    ],
    deploys: [
      { sha: 'c', ago: 10 },
      { sha: 'b', ago: 2 * day },
      { sha: 'a', ago: 8 * day },
    ],
    trigger: 'c',
    to: null,
    key: 'roll back',
  },
  {
    name: 'five changes of code in one deploy',
    commits: [
      change('f', 20, 'Round prices', 'src/price.ts'),
      change('e', 30, 'Rename a button', 'src/button.tsx'),
      change('d', 40, 'Log the basket', 'src/log.ts'),
      change('c', 50, 'Trim names', 'src/name.ts'),
      change('b', 60, 'Cache images', 'src/image.ts'),
      base,
    ],
    deploys: twoDeploys(10, day, 'f', 'a'),
    trigger: 'f',
    to: 'a',
    key: 'roll back',
  },
  {
    name: 'a script filled a column while it went out',
    commits: [
      change('b', 12, 'Fill the new column', 'scripts/backfill/currency.ts', 'src/price.ts'),
      base,
    ],
    deploys: twoDeploys(10, day, 'b', 'a'),
    trigger: 'b',
    to: null,
    key: 'fix forward',
  },
  {
    name: 'somebody has built upon the same file since',
    commits: [
      change('c', 9, 'Retry the payment', 'src/payment.ts'),
      change('b', 30, 'New payment provider', 'src/payment.ts', 'src/provider.ts'),
      base,
    ],
    deploys: [
      { sha: 'c', ago: 5 },
      { sha: 'b', ago: 25 },
      { sha: 'a', ago: day },
    ],
    trigger: 'b',
    to: 'a',
    key: 'fix forward',
  },
  {
    name: 'only the changelog was touched again',
    commits: [
      change('c', 9, 'Note the new provider', 'CHANGELOG.md'),
      change('b', 30, 'New payment provider', 'src/payment.ts', 'CHANGELOG.md'),
      base,
    ],
    deploys: [
      { sha: 'c', ago: 5 },
      { sha: 'b', ago: 25 },
      { sha: 'a', ago: day },
    ],
    trigger: 'b',
    to: 'a',
    key: 'roll back',
  },
  {
    name: 'what went out later is somewhere else',
    commits: [
      change('c', 9, 'Bigger thumbnails', 'src/thumbnail.ts'),
      change('b', 30, 'New payment provider', 'src/payment.ts'),
      base,
    ],
    deploys: [
      { sha: 'c', ago: 5 },
      { sha: 'b', ago: 25 },
      { sha: 'a', ago: day },
    ],
    trigger: 'b',
    to: 'a',
    key: 'roll back',
  },
  {
    name: 'a deploy is on its way',
    commits: [
      change('c', 4, 'Hotfix for the payment', 'src/retry.ts'),
      change('b', 30, 'New payment provider', 'src/payment.ts'),
      base,
    ],
    deploys: [
      { sha: 'c', ago: 2, state: 'in_progress' },
      { sha: 'b', ago: 25 },
      { sha: 'a', ago: day },
    ],
    trigger: 'b',
    to: 'a',
    key: 'fix forward',
  },
  {
    name: 'a deploy is on its way, and no version was named',
    commits: [
      change('c', 4, 'Hotfix for the payment', 'src/retry.ts'),
      change('b', 30, 'New payment provider', 'src/payment.ts'),
      base,
    ],
    deploys: [
      { sha: 'c', ago: 2, state: 'in_progress' },
      { sha: 'b', ago: 25 },
      { sha: 'a', ago: day },
    ],
    trigger: 'b',
    to: null,
    key: 'no plan',
  },
  {
    name: 'the revert waits to be merged',
    commits: [
      { ...change('b', 30, 'New payment provider (#71)', 'src/payment.ts'), pull: 71 },
      base,
    ],
    deploys: twoDeploys(25, day, 'b', 'a'),
    trigger: 'b',
    to: 'a',
    openRevertOf: 'New payment provider',
    key: 'fix forward',
  },
  {
    name: 'the deploy that failed is not what is live',
    commits: [
      change('c', 14, 'Broken build', 'src/build.ts'),
      change('b', 40, 'New payment provider', 'src/payment.ts'),
      base,
    ],
    deploys: [
      { sha: 'c', ago: 10, state: 'failure' },
      { sha: 'b', ago: 30 },
      { sha: 'a', ago: day },
    ],
    trigger: 'b',
    to: 'a',
    key: 'roll back',
  },
  {
    name: 'GitHub listed no files of one change',
    commits: [
      change('c', 12, 'New basket', 'src/basket.ts'),
      { sha: 'b', ago: 20, title: 'Import the whole vendor tree', files: null },
      base,
    ],
    deploys: twoDeploys(10, day, 'c', 'a'),
    trigger: 'c',
    to: 'a',
    key: 'fix forward',
  },
  {
    name: 'SQL that only tests use',
    commits: [
      change('b', 12, 'New basket', 'src/basket.ts', '__tests__/fixtures/customers.sql'),
      base,
    ],
    deploys: twoDeploys(10, day, 'b', 'a'),
    trigger: 'b',
    to: null,
    key: 'roll back',
  },
  {
    name: 'a library was updated, and so was another one later',
    commits: [
      change('c', 9, 'Update the logger', 'package.json', 'package-lock.json'),
      change('b', 30, 'Update the web server', 'package.json', 'package-lock.json'),
      base,
    ],
    deploys: [
      { sha: 'c', ago: 5 },
      { sha: 'b', ago: 25 },
      { sha: 'a', ago: day },
    ],
    trigger: 'b',
    to: 'a',
    key: 'roll back',
  },
  {
    name: 'two deploys back, across the migration of the one between',
    commits: [
      change('c', 12, 'New basket', 'src/basket.ts'),
      change('b', day, 'Index on orders', 'migrations/0031_orders_idx.sql'),
      base,
    ],
    deploys: [
      { sha: 'c', ago: 10 },
      { sha: 'b', ago: day - 10 },
      { sha: 'a', ago: 8 * day },
    ],
    trigger: 'c',
    to: 'a',
    key: 'fix forward',
  },
  {
    name: 'rows were rewritten by a job of the application',
    commits: [
      change('b', 12, 'Migrate all customer rows to the new plans', 'src/jobs/plans.ts'),
      base,
    ],
    deploys: twoDeploys(10, day, 'b', 'a'),
    trigger: 'b',
    to: null,
    key: 'fix forward',
  },
  {
    name: 'a page explains how rows are filled in',
    commits: [
      change('c', 12, 'Shrink the pool', 'config/database.yml'),
      change('b', 20, 'Explain how we backfill', 'docs/data.md'),
      base,
    ],
    deploys: twoDeploys(10, day, 'c', 'a'),
    trigger: 'c',
    to: 'a',
    key: 'roll back',
  },
  {
    name: 'a revert of a change whose lines were changed again',
    commits: [
      { ...change('c', 9, 'Retry the payment (#72)', 'src/payment.ts'), pull: 72 },
      { ...change('b', 30, 'New payment provider (#71)', 'src/payment.ts'), pull: 71 },
      base,
    ],
    deploys: [
      { sha: 'c', ago: 5 },
      { sha: 'b', ago: 25 },
      { sha: 'a', ago: day },
    ],
    trigger: 'b',
    to: null,
    rollback: { method: 'revert' },
    key: 'fix forward',
  },
  {
    name: 'a revert, where the version before is two months old',
    commits: [
      { ...change('b', 30, 'New payment provider (#71)', 'src/payment.ts'), pull: 71 },
      { ...base, ago: 61 * day },
    ],
    deploys: twoDeploys(25, 60 * day, 'b', 'a'),
    trigger: 'b',
    to: null,
    rollback: { method: 'revert' },
    key: 'roll back',
  },
  {
    name: 'a revert of one of three, of which another brings a migration',
    commits: [
      { ...change('d', 28, 'Split the address (#73)', 'db/migrations/0008_address.sql'), pull: 73 },
      { ...change('c', 29, 'Bigger thumbnails (#72)', 'src/thumbnail.ts'), pull: 72 },
      { ...change('b', 30, 'New payment provider (#71)', 'src/payment.ts'), pull: 71 },
      base,
    ],
    deploys: twoDeploys(25, day, 'd', 'a'),
    trigger: 'b',
    to: null,
    rollback: { method: 'revert' },
    key: 'roll back',
  },
  {
    name: 'it was rolled back already, and somebody names a still older version',
    commits: [
      change('c', 60, 'New payment provider', 'src/payment.ts'),
      change('b', day, 'Bigger thumbnails', 'src/thumbnail.ts'),
      base,
    ],
    deploys: [
      { sha: 'b', ago: 5 },
      { sha: 'c', ago: 50 },
      { sha: 'b', ago: day - 10 },
      { sha: 'a', ago: 8 * day },
    ],
    trigger: 'c',
    to: 'a',
    key: 'fix forward',
  },
];
