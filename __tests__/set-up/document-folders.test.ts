/** Which files are postmortems, told by folder and name. */
import { describe, expect, it } from '@jest/globals';
import { documentFile } from '../../src/set-up/document-folders.js';

describe('documentFile', () => {
  it.each([
    ['postmortems/checkout.md', 'postmortems'],
    ['docs/post-mortems/2025/2025-03-04-cart.md', 'docs/post-mortems'],
    ['docs/incidents/2025-03-04-cart.md', 'docs/incidents'],
    ['ops/outages/0007-mail.md', 'ops/outages'],
    ['handbook/Incidents/INC-12-login.md', 'handbook/Incidents'],
  ])('%s is one', (path, folder) => {
    expect(documentFile(path)).toEqual({ kind: 'postmortem', folder });
  });
  it.each([
    'docs/incidents/overview.md',
    'docs/incidents/how-to-declare.md',
    'src/incidents/2025-03-04-cart.ts',
    'postmortems/README.md',
    'test/postmortems/2025-03-04.md',
    'docs/incident-response.md',
    '2025-03-04.md',
  ])('%s is none', (path) => {
    expect(documentFile(path)).toBeNull();
  });
  it('a template is told apart', () => {
    expect(documentFile('docs/incidents/TEMPLATE.md')).toEqual({ kind: 'template' });
  });
});
