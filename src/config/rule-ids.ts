/** The ids under `review.rules`: each is the id of a rule, or the one it had before. */
import type { Problem } from '../errors.js';
import { closest, didYouMean } from './closest.js';
import type { Config } from './config.js';
import type { PlaceOf } from './problems.js';

/** The rules there are. Handed in, because the configuration does not know the review. */
export interface RuleIds {
  readonly known: readonly string[];
  /** Former id → the id of today. */
  readonly former: Readonly<Record<string, string>>;
}

/** What works but should be mentioned: it fails nothing. */
export interface ConfigNotice {
  readonly message: string;
  readonly place: { readonly path: string; readonly line: number; readonly column: number };
}

type Severities = Config['review']['rules'];

export interface CheckedRules {
  readonly rules: Severities;
  readonly problems: readonly Problem[];
  readonly notices: readonly ConfigNotice[];
}

/** Former ids replaced and unknown ones taken out. The id of today wins over the former one. */
export function checkRuleIds(
  rules: Severities,
  { known, former }: RuleIds,
  placeOf: PlaceOf,
  path: string,
): CheckedRules {
  const placeFor = (id: string) => ({ path, ...placeOf(['review', 'rules', id], 'key') });
  const entries = Object.entries(rules);
  const renamed = entries.filter(([id]) => !known.includes(id) && Object.hasOwn(former, id));
  const unknown = entries.filter(([id]) => !known.includes(id) && !Object.hasOwn(former, id));
  return {
    rules: Object.fromEntries([
      ...renamed.map(([id, severity]) => [former[id] ?? id, severity] as const),
      ...entries.filter(([id]) => known.includes(id)),
    ]),
    problems: unknown.map(([id]) => unknownRule(id, known, placeFor(id))),
    notices: renamed.map(([id]) => ({
      message: `The rule "${id}" is now called "${former[id] ?? ''}"; the old id still works`,
      place: placeFor(id),
    })),
  };
}

function unknownRule(
  id: string,
  known: readonly string[],
  place: NonNullable<Problem['place']>,
): Problem {
  const near = closest(id, known);
  return {
    code: 'PM402',
    message: `Unknown rule "${id}"${didYouMean(near)}`,
    place,
    expected: `one of ${known.join(', ')}`,
    received: id,
    remedy:
      near === null
        ? 'Remove the line, or look up the id in docs/rules/.'
        : `Write "${near}"; until then the line is ignored.`,
  };
}
