/** The engine: every rule reads the document, findings pass through small filters and come out in reading order. */
import { compareText } from '../text/compare.js';
import { patternFrom } from '../text/patterns.js';
import type { Config } from '../config/config.js';
import type { PostmortemDocument } from '../postmortem/document.js';
import { excusesOf, findUnused, idsOf } from './excuses.js';
import type { Finding, ReviewContext, Rule } from './review.js';

/**
 * All findings, ordered by place. `settings.rules` turns a rule off or changes its severity by its id. Comments in the
 * document take findings back; one that takes nothing back is a finding of the rule `directive`.
 */
export function lint(
  document: PostmortemDocument,
  rules: readonly Rule[],
  context: ReviewContext,
  settings: Pick<Config['review'], 'rules'>,
): readonly Finding[] {
  const isExcused = excusesOf(document.source);
  const known = withPeopleFrom(document, context);
  const asked = rules
    .map((rule) => ({ rule, severity: chooseSeverity(rule, settings.rules) }))
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

/** The configured severity, else the rule's own default. */
function chooseSeverity({ id, defaultSeverity }: Rule, configured: Config['review']['rules']) {
  return (Object.hasOwn(configured, id) ? configured[id] : undefined) ?? defaultSeverity;
}

/** Owner and authors of the document are people too, wherever else they may be known. */
function withPeopleFrom(document: PostmortemDocument, context: ReviewContext): ReviewContext {
  const named = ['owner', 'author', 'authors', 'lead', 'by'].flatMap((key) => {
    const value = Object.hasOwn(document.frontMatter, key)
      ? document.frontMatter[key]
      : document.fields[key]?.value;
    return (Array.isArray(value) ? value : [value])
      .filter((one): one is string => typeof one === 'string')
      .flatMap((one) => one.split(/,| and | & /));
  });
  const names = [...named, ...ownersOfItems(document)]
    .filter((name) => !teamWord.test(name))
    .flatMap((name) => [
      name,
      ...(/^(\p{Lu}\p{L}{2,20}) \p{Lu}/u.exec(name.trim())?.slice(1) ?? []),
    ])
    .map((name) => name.replace(/^[\s@[]+|[\s\]]+$/g, '').toLowerCase())
    .filter((name) => /^[\p{L}\p{N}][\p{L}\p{N} .'-]{1,38}$/u.test(name));
  return { ...context, people: new Set([...context.people, ...names]) };
}

/** Teams are nobody in particular: their words ("data", "storage") are no names. */
const teamWord = patternFrom(
  'i',
  String.raw`team|platform|group|squad|crew|guild|department|desk|committee|\bdevs?$|engineering|engineers|operations`,
  String.raw`|\bops\b|devops|support|success|reliability|security|infra|management|\bsres?\b|\bqa\b|\bdata\b|product`,
  String.raw`|network|storage|backend|frontend|database|services?\b|all$|everyone|tbd`,
);

/** Owners of items who are persons: handles, and names of two words. One bare word may be a team or a system. */
function ownersOfItems({ actionItems, source }: PostmortemDocument): readonly string[] {
  return actionItems.flatMap(({ owner, span }) => {
    if (owner === null || owner.includes('/')) return [];
    const written = source.slice(span.start, span.end).toLowerCase();
    const isHandle = written.includes(`@${owner.toLowerCase()}`);
    return isHandle || /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]+)+$/u.test(owner) ? [owner] : [];
  });
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
