/** The engine: every rule reads the document, findings pass through small filters and come out in reading order. */
import { compareText } from '../text/compare.js';
import type { Config } from '../config/config.js';
import type { PostmortemDocument } from '../postmortem/document.js';
import { excusesOf, findUnused, idsOf } from './excuses.js';
import { type PresetName, presets } from './presets.js';
import type { Finding, ReviewContext, Rule, Severity } from './review.js';
import { withPeopleFrom } from './roster.js';

/**
 * All findings, ordered by place. `settings` turns rules off or changes their severity, by a preset and by their ids.
 * Comments in the document take findings back; one that takes nothing back is a finding of the rule `directive`.
 */
export function lint(
  document: PostmortemDocument,
  rules: readonly Rule[],
  context: ReviewContext,
  settings: Pick<Config['review'], 'rules'> & Partial<Pick<Config['review'], 'preset'>>,
): readonly Finding[] {
  const isExcused = excusesOf(document.source);
  const known = withPeopleFrom(document, context);
  const asked = rules
    .map((rule) => ({ rule, severity: chooseSeverity(rule, settings.rules, settings.preset) }))
    .filter((one): one is Asked => one.severity !== 'off');
  const said = asked.flatMap(({ rule, severity }) =>
    rule
      .check(document, known)
      .map((found) => ({ rule, finding: { ruleId: rule.id, severity, ...found } })),
  );
  return said
    .filter(({ rule, finding }) => !isExcused(idsOf(rule), finding.place.line))
    .map(({ finding }) => finding)
    .concat(
      sayUnused(
        document.source,
        said.map(({ finding }) => finding),
        asked,
      ),
    )
    .filter(onceEach())
    .sort(byPlace);
}

interface Asked {
  readonly rule: Rule;
  readonly severity: Finding['severity'];
}

function sayUnused(
  source: string,
  findings: readonly Finding[],
  asked: readonly Asked[],
): readonly Finding[] {
  const ofDirectives = asked.find(({ rule }) => rule.id === 'directive');
  if (ofDirectives === undefined) return [];
  const rules = asked.map(({ rule }) => rule);
  return findUnused(source, findings, rules).map(({ place, rule }) => ({
    ruleId: 'directive',
    severity: ofDirectives.severity,
    message: `Unexpected comment that takes back "${rule}", expected a finding of it there`,
    place,
  }));
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
