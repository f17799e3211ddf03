/** Asks one address through a proxy, and prints what came back: run as a process of its own. */
import { fetchThrough } from '../../src/github/http/fetch-through.js';

const [proxy = '', address = ''] = process.argv.slice(2);
try {
  const answer = await fetchThrough(proxy)(address, { method: 'GET', headers: {} });
  process.stdout.write(`${answer.status} ${await answer.text()}\n`);
} catch (error) {
  process.stdout.write(`${String((error as NodeJS.ErrnoException).code)} ${String(error)}\n`);
}
