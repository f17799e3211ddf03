/**
 * What each event of an incident's life costs in requests, and which they are: the demo's story through the bundle.
 * `--main dist/index.js` tries another bundle, `--writes FILE` keeps what was written, `--routes` lists the requests.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { play } from '../src/demo/play.js';
import { story } from '../src/demo/lantern-shop.js';
import type { Exchange } from '../src/local-github/local-github.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const { values } = parseArgs({
  options: {
    main: { type: 'string', default: join(root, 'dist/index.js') },
    writes: { type: 'string' },
    routes: { type: 'boolean', default: false },
    twice: { type: 'boolean', default: false },
    beats: { type: 'string', default: '5' },
  },
});

/** A query is named after the fields that it asks the repository for. */
function nameOf({ method, route, query, params, requestBody }: Exchange): string {
  if (!route.endsWith('/graphql')) {
    const address = Object.entries(params).reduce(
      (path, [name, value]) => path.replace(`{${name}}`, value),
      route,
    );
    return `${method} ${address.replace(/^\/repos\/[^/]+\/[^/]+/, '')} ${query.toString()}`.trim();
  }
  const { query: text = '' } = requestBody as { readonly query?: string };
  return `graphql ${text.replace(/\s+/g, ' ').slice(0, 160)}`;
}

let exchanges: Exchange[] = [];
const written: string[] = [];
const isWrite = ({ method, route }: Exchange): boolean =>
  method !== 'GET' && !route.endsWith('/graphql');

const { turns } = await play(story, {
  main: resolve(values.main),
  actionYaml: readFileSync(join(root, 'action.yml'), 'utf8'),
  twice: values.twice,
  beats: Number(values.beats),
  onExchange: (exchange) => void exchanges.push(exchange),
  onTurn: ({ title, event, requests, writes, again }) => {
    const second = again === null ? '' : `, again ${again.requests} and ${again.writes}`;
    console.log(
      `${title.slice(0, 44).padEnd(46)}${event.padEnd(32)}${String(requests).padStart(3)} requests, ` +
        `${String(writes).padStart(2)} writes${second}`,
    );
    if (values.routes) for (const one of exchanges) console.log(`    ${nameOf(one)}`);
    written.push(`== ${title}`);
    for (const one of exchanges.filter(isWrite))
      written.push(`${nameOf(one)}\n${JSON.stringify(one.requestBody, null, 1)}\n-> ${one.status}`);
    exchanges = [];
  },
});
console.log(`${turns.reduce((sum, { requests }) => sum + requests, 0)} requests in all`);
if (values.writes !== undefined) writeFileSync(values.writes, `${written.join('\n')}\n`);
