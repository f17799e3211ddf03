/** Routes and their parameters are held to GitHub's own description by the compiler. */
import { expect, it } from '@jest/globals';
import { repoContext } from '../../src/github/repo-context.js';
import { scripted } from '../support/scripted-fetch.js';

it('compiles no misspelt route and no misspelt parameter, and leaves out what is undefined', async () => {
  const script = scripted(() => ({ json: {} }));
  const place = repoContext(script.client, { owner: 'acme', repo: 'shop' });
  await place.read('GET /repos/{owner}/{repo}/commits', { sha: undefined, per_page: 5 });
  // @ts-expect-error a route that GitHub does not have
  await place.read('GET /repos/{owner}/{repo}/comits', {});
  // @ts-expect-error a parameter that this route does not have
  await place.read('GET /repos/{owner}/{repo}/commits', { perPage: 5 });
  // @ts-expect-error a parameter that this route must have
  await place.write('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { body: 'x' });
  expect(script.sent[0]?.path).toBe('/repos/acme/shop/commits?per_page=5');
});
