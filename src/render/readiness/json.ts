/** The answer of `doctor --json`. */
import type { Result } from '../../readiness/readiness.js';
import { checkUrl } from './titles.js';
import type { ReadinessJson } from './schema.js';

export function readinessJson(results: readonly Result[]): ReadinessJson {
  return results.map(({ id, group, answer }) => ({ id, group, ...answer, url: checkUrl(id) }));
}
