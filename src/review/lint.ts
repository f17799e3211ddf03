/** The engine: every rule reads the document, findings pass through small filters and come out in reading order. */
import { compareText } from '../text/compare.js';
import { patternFrom } from '../text/patterns.js';
import type { Config } from '../config/config.js';
import type { PostmortemDocument } from '../postmortem/document.js';
import type { Finding, ReviewContext, Rule } from './review.js';

/**
 * All findings, ordered by place. `settings.rules` turns a rule off or changes its severity by its id. A line with
 * `<!-- after-action:allow ID -->` before or on a finding's line takes that finding back.
 */
export function lint(
  document: PostmortemDocument,
  rules: readonly Rule[],
  context: ReviewContext,
  settings: Pick<Config['review'], 'rules'>,
): readonly Finding[] {
  const allowed = allowances(document.source);
  const known = withPeopleFrom(document, context);
  return rules
    .flatMap((rule): readonly Finding[] => {
      const severity = chooseSeverity(rule, settings.rules);
      if (severity === 'off') return [];
      return rule
        .check(document, known)
        .filter(({ place }) => !isAllowed(rule, place.line, allowed))
        .map((said) => ({ ruleId: rule.id, severity, ...said }));
    })
    .filter(onceEach())
    .sort(byPlace);
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
