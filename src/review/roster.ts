/** Who counts as a person in a document: those who took part, its owner and authors, and who owns its items. */
import type { PostmortemDocument } from '../postmortem/document.js';
import { patternFrom } from '../text/patterns.js';
import type { ReviewContext } from './review.js';

/** Keys under which documents name people. */
const roles = [
  ...['owner', 'author', 'authors', 'lead', 'by', 'incident commander', 'commander', 'facilitator'],
  ...['incident lead', 'incident_commander', 'incident_lead', 'incident manager', 'scribe'],
  ...['participants', 'responders', 'attendees', 'written by', 'reviewers', 'on-call', 'oncall'],
];

/** Owner and authors of the document are people too, wherever else they may be known. */
export function withPeopleFrom(
  document: PostmortemDocument,
  context: ReviewContext,
): ReviewContext {
  const named = roles.flatMap((key) => {
    const value = Object.hasOwn(document.frontMatter, key)
      ? document.frontMatter[key]
      : document.fields[key]?.value;
    return (Array.isArray(value) ? value : [value])
      .filter((one): one is string => typeof one === 'string')
      .flatMap((one) => one.split(/,|;| and | & /));
  });
  const names = [...named, ...ownersOfItems(document)]
    .map((name) => name.replace(/\([^)]{0,60}\)/g, ' ').trim())
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
  String.raw`|network|storage|backend|frontend|database|services?\b|all$|everyone|tbd|none|n\/a|unknown|\bon-?call\b`,
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
