/** The history of the invented lamp shop: two weeks of changes, the one that breaks the checkout, and what came after. */
import type { StoryCommit } from './story.js';

/** Where users reach the shop, as its configuration names it. */
export const shopOrigin = 'http://127.0.0.1:8502';

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

const configuration = `services:
  - name: checkout
    paths: ["src/checkout/**", "config/payment.yml"]
  - name: catalog
    paths: ["src/catalog.js", "src/search.js"]
probes:
  - name: checkout
    url: ${shopOrigin}/checkout
    service: checkout
probe:
  controls: []
  allow_hosts: [127.0.0.1]
rollback:
  method: dispatch
  workflow: deploy.yml
`;

const deployWorkflow = `name: Deploy
run-name: Deploy \${{ inputs.version || github.sha }} \${{ inputs.key }}
on:
  push:
    branches: [main]
  workflow_dispatch:
    inputs:
      version: { required: true, type: string }
      key: { required: false, type: string }
`;

export const shopHistory: readonly StoryCommit[] = [
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
      '.github/after-action.yml': configuration,
      '.github/workflows/deploy.yml': deployWorkflow,
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
    at: '2026-11-18T14:52:00Z',
    by: 'mira',
    message: 'Revert "checkout: one pool of connections to the payment gateway (#71)"',
    deployedAt: '2026-11-18T15:01:00Z',
    files: {
      'src/checkout/payment.js': paymentRetry,
      'src/checkout/pool.js': null,
      'config/payment.yml': null,
    },
  },
  {
    at: '2026-11-19T08:50:00Z',
    by: 'nadia',
    message: 'checkout: the pool again, 40 connections a pod, callers wait 1 s at most',
    deployedAt: '2026-11-19T09:00:00Z',
    files: {
      'src/checkout/payment.js': paymentPooled
        .replace('size: 5', 'size: 40')
        .replace('30_000', '1_000'),
      'src/checkout/pool.js': 'export class Pool {}\n',
      'config/payment.yml': 'gateway:\n  pool: 40\n  timeout_ms: 1000\n',
    },
  },
];
