/** The engine: every rule reads the document, findings pass through small filters and come out in reading order. */
import { compareText } from '../text/compare.js';
import type { Config } from '../config/config.js';
import type { PostmortemDocument } from '../postmortem/document.js';
import { type PresetName, presets } from './presets.js';
import type { Finding, ReviewContext, Rule, Severity } from './review.js';
import { withPeopleFrom } from './roster.js';

/**
 * All findings, ordered by place. `settings` turns rules off or changes their severity, by a
 * preset and by their ids. A line with
 * `<!-- after-action:allow ID -->` before or on a finding's line takes that finding back.
 */
export function lint(
  document: PostmortemDocument,
  rules: readonly Rule[],
  context: ReviewContext,
  settings: Pick<Config['review'], 'rules'> & Partial<Pick<Config['review'], 'preset'>>,
): readonly Finding[] {
  const allowed = allowances(document.source);
  const known = withPeopleFrom(document, context);
  return rules
    .flatMap((rule): readonly Finding[] => {
      const severity = chooseSeverity(rule, settings.rules, settings.preset);
      if (severity === 'off') return [];
      return rule
        .check(document, known)
        .filter(({ place }) => !isAllowed(rule, place.line, allowed))
        .map((said) => ({ ruleId: rule.id, severity, ...said }));
    })
    .filter(onceEach())
    .sort(byPlace);
}

/** The configured severity, else that of the preset, else the rule's own. */
function chooseSeverity(
  { id, defaultSeverity }: Rule,
  configured: Config['review']['rules'],
  preset: PresetName = 'recommended',
): Severity {
  return (
    (Object.hasOwn(configured, id) ? configured[id] : undefined) ??
    presets[preset][id] ??
    defaultSeverity
  );
}

type Allowances = ReadonlyMap<string, ReadonlySet<number>>;

function isAllowed({ id, formerId }: Rule, line: number, allowed: Allowances): boolean {
  return [id, formerId ?? id].some((one) => allowed.get(one)?.has(line) === true);
}

/** Rule id → lines on which it is allowed. */
function allowances(source: string): Allowances {
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

function onceEach(): (finding: Finding) => boolean {
  const seen = new Set<string>();
  return ({ ruleId, place, message }) => {
    const key = `${ruleId} ${place.start} ${message}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  };
}

function byPlace(a: Finding, b: Finding): number {
  return (
    a.place.start - b.place.start || a.place.end - b.place.end || compareText(a.ruleId, b.ruleId)
  );
}
