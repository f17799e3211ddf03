/**
 * The incident of the demo: an invented lamp shop, whose checkout fails after a deploy. Plain data; play.ts plays it.
 * All times are UTC on the invented clock.
 */
import type { Instant } from '../time/instant.js';

export interface StoryCommit {
  readonly at: Instant;
  readonly by: string;
  readonly message: string;
  /** Path → whole new text; `null` removes the file. */
  readonly files: Readonly<Record<string, string | null>>;
  /** When it went live; commits without one ride along with the next deploy. */
  readonly deployedAt?: Instant;
}

export interface StoryComment {
  readonly at: Instant;
  readonly by: string;
  readonly body: string;
}

export interface Story {
  readonly owner: string;
  readonly name: string;
  readonly firstNumber: number;
  readonly people: readonly string[];
  readonly commits: readonly StoryCommit[];
  readonly issue: {
    readonly at: Instant;
    readonly by: string;
    readonly title: string;
    readonly body: string;
    readonly labels: readonly string[];
  };
  readonly comments: readonly StoryComment[];
  readonly closed: { readonly at: Instant; readonly by: string };
}

const server = (routes: string) =>
  `import http from 'node:http';\nimport { route } from './routes.js';\n\nhttp.createServer(route).listen(8080);\n// ` +
  `routes: ${routes}\n`;

const paymentDirect = `export async function charge(order) {
  const response = await fetch(process.env.GATEWAY_URL, { method: 'POST', body: JSON.stringify(order) });
  return response.ok;
}
`;

const paymentRetry = paymentDirect.replace(
  '  return response.ok;',
  '  if (response.status === 402) return retryOnce(order);\n  return response.ok;',
);

const paymentPooled = `import { Pool } from './pool.js';

const pool = new Pool({ size: 5, acquireTimeout: 30_000 });

export async function charge(order) {
  const connection = await pool.acquire('payment gateway: timed out waiting for a connection');
  try {
    return await connection.post('/charge', order);
  } finally {
    pool.release(connection);
  }
}
`;

export const story: Story = {
  owner: 'lantern-shop',
  name: 'storefront',
  firstNumber: 72,
  people: ['mira', 'jun', 'nadia', 'tomas'],
  commits: [
    {
      at: '2026-11-09T09:00:00Z',
      by: 'nadia',
      message: 'Start the storefront service',
      deployedAt: '2026-11-09T09:20:00Z',
      files: {
        'README.md': '# Storefront\n\nSells lamps.\n',
        'package.json': '{\n  "name": "storefront",\n  "dependencies": { "pg": "8.11.0" }\n}\n',
        'src/server.js': server('/'),
        '.github/CODEOWNERS': '/src/checkout/ @nadia @mira\n/db/ @jun\n',
        '.github/after-action.yml':
          'services:\n  - name: checkout\n    paths: ["src/checkout/**", "config/payment.yml"]\n ' +
          ' - name: catalog\n    paths: ["src/catalog.js", "src/search.js"]\n',
      },
    },
    {
      at: '2026-11-09T15:30:00Z',
      by: 'jun',
      message: 'catalog: list products from Postgres (#58)',
      deployedAt: '2026-11-09T15:41:00Z',
      files: {
        'src/catalog.js': "export const list = (db) => db.query('select * from products');\n",
        'db/schema.sql': 'create table products (id serial primary key, name text, price int);\n',
      },
    },
    {
      at: '2026-11-10T10:10:00Z',
      by: 'mira',
      message: 'cart: keep the cart for a week (#59)',
      deployedAt: '2026-11-10T10:22:00Z',
      files: { 'src/cart.js': 'export const days = 7;\n' },
    },
    {
      at: '2026-11-10T16:40:00Z',
      by: 'nadia',
      message: 'checkout: charge through the payment gateway (#60)',
      deployedAt: '2026-11-10T16:52:00Z',
      files: {
        'src/checkout/payment.js': paymentDirect,
        'src/checkout/index.js': "export { charge } from './payment.js';\n",
      },
    },
    {
      at: '2026-11-11T11:20:00Z',
      by: 'tomas',
      message: 'ci: run the tests on every pull request (#61)',
      files: { '.github/workflows/ci.yml': 'on: pull_request\n' },
    },
    {
      at: '2026-11-12T09:45:00Z',
      by: 'tomas',
      message: 'docs: how to run the shop on a laptop (#62)',
      files: { 'README.md': '# Storefront\n\nSells lamps.\n\n## On a laptop\n\n`npm start`\n' },
    },
    {
      at: '2026-11-12T14:15:00Z',
      by: 'jun',
      message: 'catalog: cache the product list for a minute (#63)',
      deployedAt: '2026-11-12T14:30:00Z',
      files: {
        'src/catalog.js':
          "import { cached } from './cache.js';\n\nexport const list = cached(60, (db) " +
          "=> db.query('select * from products'));\n",
      },
    },
    {
      at: '2026-11-13T10:05:00Z',
      by: 'nadia',
      message: 'checkout: retry a declined charge once (#64)',
      deployedAt: '2026-11-13T10:18:00Z',
      files: { 'src/checkout/payment.js': paymentRetry },
    },
    {
      at: '2026-11-16T09:30:00Z',
      by: 'mira',
      message: 'cart: show the stock next to each item (#65)',
      deployedAt: '2026-11-16T09:44:00Z',
      files: {
        'src/cart.js': "export const days = 7;\nexport { stockOf } from './stock.js';\n",
        'src/stock.js':
          "export const stockOf = (db, id) => db.query('select stock from products where id = $1', [id]);\n",
      },
    },
    {
      at: '2026-11-16T15:50:00Z',
      by: 'jun',
      message: 'build(deps): pg 8.11.0 to 8.13.1 (#66)',
      deployedAt: '2026-11-16T16:05:00Z',
      files: {
        'package.json': '{\n  "name": "storefront",\n  "dependencies": { "pg": "8.13.1" }\n}\n',
      },
    },
    {
      at: '2026-11-17T10:20:00Z',
      by: 'tomas',
      message: 'i18n: German texts for the checkout page (#67)',
      deployedAt: '2026-11-17T10:33:00Z',
      files: { 'locales/de.json': '{ "pay": "Jetzt bezahlen" }\n' },
    },
    {
      at: '2026-11-17T16:00:00Z',
      by: 'mira',
      message: 'search: suggest product names (#68)',
      deployedAt: '2026-11-17T16:14:00Z',
      files: {
        'src/search.js':
          'export const suggest = (names, prefix) => names.filter((name) => name.startsWith(prefix));\n',
      },
    },
    {
      at: '2026-11-18T09:40:00Z',
      by: 'nadia',
      message: 'test: checkout happy path (#69)',
      files: {
        'test/checkout.test.js': "import test from 'node:test';\n\ntest('charges', () => {});\n",
      },
    },
    {
      at: '2026-11-18T13:12:00Z',
      by: 'jun',
      message: 'orders: index orders by creation time (#70)',
      deployedAt: '2026-11-18T13:20:00Z',
      files: {
        'db/migrations/0007_orders_created_at.sql':
          'create index concurrently orders_created_at on orders (created_at);\n',
      },
    },
    {
      at: '2026-11-18T13:51:00Z',
      by: 'nadia',
      message:
        'checkout: one pool of connections to the payment gateway (#71)\n\nSaves a TLS handshake per order.',
      deployedAt: '2026-11-18T13:58:00Z',
      files: {
        'src/checkout/payment.js': paymentPooled,
        'src/checkout/pool.js': 'export class Pool {}\n',
        'config/payment.yml': 'gateway:\n  pool: 5\n  timeout_ms: 30000\n',
      },
    },
    {
      at: '2026-11-18T14:36:00Z',
      by: 'mira',
      message: 'Revert "checkout: one pool of connections to the payment gateway (#71)"',
      deployedAt: '2026-11-18T14:41:00Z',
      files: {
        'src/checkout/payment.js': paymentRetry,
        'src/checkout/pool.js': null,
        'config/payment.yml': null,
      },
    },
  ],
  issue: {
    at: '2026-11-18T14:07:00Z',
    by: 'mira',
    title: 'Checkout answers 502 for many customers',
    labels: ['incident', 'sev2'],
    body: [
      '### What is wrong?',
      '',
      'About a third of the attempts to pay end in a 502 since about 14:01 UTC. ' +
        'The alert "checkout 5xx above 5 %" paged me at 14:05 UTC. The log of the ' +
        'checkout pods says:',
      '',
      '```',
      'Error: payment gateway: timed out waiting for a connection',
      '    at charge (src/checkout/payment.js:6:22)',
      '```',
      '',
      '### Affected service',
      '',
      'checkout',
      '',
      '### Severity',
      '',
      'sev2',
      '',
      '### Started at',
      '',
      '2026-11-18 14:01 UTC',
      '',
    ].join('\n'),
  },
  comments: [
    { at: '2026-11-18T14:08:00Z', by: 'mira', body: '/lead @mira\n/detected 14:05 UTC' },
    {
      at: '2026-11-18T14:09:00Z',
      by: 'tomas',
      body: 'Support sees it as well: 14 tickets since 14:03 UTC, all of them at the payment step.',
    },
    {
      at: '2026-11-18T14:11:00Z',
      by: 'mira',
      body: 'p99 of `POST /checkout` went from 400 ms to 30 s at 14:01 UTC. Catalog and cart look normal.',
    },
    {
      at: '2026-11-18T14:14:00Z',
      by: 'jun',
      body: 'My first suspicion is the orders index from 13:20 UTC (#70): the migration may hold a lock on `orders`.',
    },
    {
      at: '2026-11-18T14:16:00Z',
      by: 'mira',
      body: '/severity sev1\n\nMore than half of the orders fail now.',
    },
    {
      at: '2026-11-18T14:18:00Z',
      by: 'jun',
      body:
        'Looked at `pg_locks`: nothing waits, the index was built concurrently and ' +
        'was done at 13:24 UTC. It is not the migration.',
    },
    { at: '2026-11-18T14:19:00Z', by: 'jun', body: '/cleared #70' },
    {
      at: '2026-11-18T14:22:00Z',
      by: 'mira',
      body:
        'All the timeouts come out of `src/checkout/payment.js`, from the new connection ' +
        'pool. #71 went live at 13:58 UTC, three minutes before this began.',
    },
    { at: '2026-11-18T14:23:00Z', by: 'mira', body: '/status identified' },
    {
      at: '2026-11-18T14:26:00Z',
      by: 'jun',
      body: '/tried Restarted two of the six checkout pods: good for a minute, then the same again',
    },
    {
      at: '2026-11-18T14:28:00Z',
      by: 'tomas',
      body:
        '/update Paying fails for many customers. We know what changed and are going ' +
        'back to the previous version. next 30m',
    },
    {
      at: '2026-11-18T14:31:00Z',
      by: 'mira',
      body: 'Going back to the version before #71, the revert is being deployed.',
    },
    {
      at: '2026-11-18T14:44:00Z',
      by: 'mira',
      body: '/mitigated 14:44 UTC\n\nThe rollback is live, 5xx is below 1 % again.',
    },
    { at: '2026-11-18T14:45:00Z', by: 'mira', body: '/status monitoring' },
    { at: '2026-11-18T14:50:00Z', by: 'tomas', body: 'No new ticket since 14:43 UTC.' },
    {
      at: '2026-11-18T14:58:00Z',
      by: 'nadia',
      body:
        'How it came about: the pool holds 5 connections a pod and a caller waits ' +
        'up to 30 s for one. That is enough for the traffic in staging, but not for ' +
        'the early afternoon in production.',
    },
    {
      at: '2026-11-18T15:05:00Z',
      by: 'mira',
      body: '/follow-up Alert when a request waits longer than 1 s for a gateway connection @jun due 14d',
    },
    {
      at: '2026-11-18T15:10:00Z',
      by: 'nadia',
      body: '/follow-up Run the checkout load test with a slow gateway in the release pipeline @nadia due 21d',
    },
    {
      at: '2026-11-18T15:20:00Z',
      by: 'tomas',
      body: '212 orders failed between 14:01 and 14:44 UTC. 180 of those customers came back and ordered.',
    },
    { at: '2026-11-18T15:30:00Z', by: 'mira', body: '/trigger #71' },
    { at: '2026-11-18T15:40:00Z', by: 'mira', body: '/resolved 15:40 UTC' },
  ],
  closed: { at: '2026-11-18T15:41:00Z', by: 'mira' },
};
