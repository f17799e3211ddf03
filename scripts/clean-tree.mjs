// The last step of `npm run all`: what was generated must be what is committed.
import { execFileSync } from 'node:child_process';

const dirty = execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8' }).trim();
if (dirty !== '') {
  console.error(`These files changed while everything was generated anew; commit them:\n${dirty}`);
  process.exit(1);
}
console.log('The tree is clean.');
