/** Apart from the checks, so that who only asks does not load what they need. */
import type { Result } from './readiness.js';

export function isReady(results: readonly Result[]): boolean {
  return results.every(({ answer }) => answer.state !== 'no');
}
