/** Which findings a document takes back by a comment in it. */
import { covers, type Directive, readDirectives } from './directives.js';
import type { Finding, Rule } from './review.js';

type Excuses = (ids: readonly string[], line: number) => boolean;

/** Of the rule with these ids on this line: by a directive, or by `<!-- after-action:allow ID -->`. */
export function excusesOf(source: string): Excuses {
  const [directives, allowed] = [readDirectives(source), readAllowances(source)];
  return (ids, line) =>
    directives.some((one) => covers(one, ids, line)) ||
    ids.some((id) => allowed.get(id)?.has(line) === true);
}

/** Those that take nothing back of what these rules found, whether it was asked of them or not. */
export function findUnused(
  source: string,
  findings: readonly Pick<Finding, 'ruleId' | 'place'>[],
  rules: readonly Rule[],
): readonly Directive[] {
  return readDirectives(source).filter((one) => {
    const rule = rules.find((candidate) => idsOf(candidate).includes(one.rule));
    // One without a reason is a finding already.
    if (
      one.reason === '' ||
      one.lines === null ||
      rule === undefined ||
      rule.excusesItself === true
    )
      return false;
    return !findings.some(
      ({ ruleId, place }) => ruleId === rule.id && covers(one, idsOf(rule), place.line),
    );
  });
}

export function idsOf({ id, formerId }: Rule): readonly string[] {
  return [id, ...(formerId === undefined ? [] : [formerId])];
}

/** Rule id → lines on which it is allowed: that of the comment, and the next one. */
function readAllowances(source: string): ReadonlyMap<string, ReadonlySet<number>> {
  const allowed = new Map<string, Set<number>>();
  if (!source.includes('after-action:allow')) return allowed;
  source.split('\n').forEach((line, i) => {
    for (const match of line.matchAll(/<!-- after-action:allow ([a-z0-9 -]{1,200}?) -->/g)) {
      for (const id of (match[1] ?? '').split(' ')) {
        const lines = allowed.get(id) ?? new Set<number>();
        lines.add(i + 1).add(i + 2);
        allowed.set(id, lines);
      }
    }
  });
  return allowed;
}
