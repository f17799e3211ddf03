/**
 * What the customer-facing edition must not repeat, learnt from everything that was read about the incident: names of
 * people, hosts, identifiers; and which capitalized words are no names, because somebody also writes them in lower case.
 */
import type { Config } from '../../../config/config.js';
import type { Incident, IncidentFacts } from '../../../incident/incident.js';

export interface PrivateWords {
  /** In lower case; a text that holds one of them as a word is private. */
  readonly names: ReadonlySet<string>;
  /** In lower case, of several words or with signs; looked for as they are. */
  readonly phrases: readonly string[];
  /** Words in lower case that may stand capitalized, too. */
  readonly common: ReadonlySet<string>;
}

const personKeys: ReadonlySet<string> = new Set([
  'login',
  'authorName',
  'assignee',
  'assignees',
  'self',
]);
/** Parts of host names that say nothing about a place. */
const plainLabels: ReadonlySet<string> = new Set(
  'api app apps blog com config docs example github help http https info internal local mail net org shop status support test tools users web'.split(
    ' ',
  ),
);
const host = /(?<![\w.-])(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,8}[a-z]{2,24}(?![\w-])/gi;
const code = /`([^`\n]{2,80})`/g;
const mention = /@([a-z\d][a-z\d/-]{1,80})/gi;

export function learnPrivateWords({
  facts,
  incident,
  config,
}: {
  facts: IncidentFacts;
  incident: Incident;
  config: Config;
}): PrivateWords {
  const { people, texts } = collect([facts, incident]);
  const all = texts.join('\n');
  const services = new Set(
    [...incident.services, ...config.services.map(({ name }) => name)].map((one) =>
      one.toLowerCase(),
    ),
  );
  const names = new Set(
    [
      ...people.flatMap(partsOfName),
      ...partsOfName(incident.lead ?? ''),
      ...Array.from(all.matchAll(mention), ([, name = '']) => name).flatMap(partsOfName),
      ...Array.from(all.matchAll(code), ([, words = '']) => words).filter(isOneWord),
      ...Array.from(all.matchAll(host), ([name]) => name).flatMap(labelsOf),
    ]
      .map((one) => one.toLowerCase())
      .filter((one) => one.length >= 2 && !services.has(one)),
  );
  return {
    names,
    phrases: [...people, ...config.postmortem.privateWords]
      .map((one) => one.trim().toLowerCase())
      .filter((one) => one.length >= 2),
    common: new Set([...services, ...lowerCaseWords(all)].filter((word) => !names.has(word))),
  };
}

/** Names and texts, wherever they are in what was read. */
function collect(root: unknown): {
  readonly people: readonly string[];
  readonly texts: readonly string[];
} {
  const people: string[] = [];
  const texts: string[] = [];
  const visit = (value: unknown, key: string): void => {
    if (typeof value === 'string') (personKeys.has(key) ? people : texts).push(value);
    else if (Array.isArray(value)) for (const one of value) visit(one, key);
    else if (typeof value === 'object' && value !== null)
      for (const [name, inner] of Object.entries(value)) visit(inner, name);
  };
  visit(root, '');
  return { people: [...new Set(people)], texts: [...new Set(texts)] };
}

/** `maya-k`, `Maya Kern`, `mkern2`: whole, and each part that could be a name by itself. */
function partsOfName(name: string): readonly string[] {
  const whole = name.replace(/\[bot\]$/i, '').trim();
  const parts = whole.split(/[^\p{L}]+/u).filter((part) => part.length >= 3);
  return [whole, ...parts];
}

const isOneWord = (words: string): boolean => /^\S+$/.test(words) && !/^\d+$/.test(words);

function labelsOf(name: string): readonly string[] {
  return name
    .toLowerCase()
    .split('.')
    .slice(0, -1)
    .filter((label) => label.length >= 4 && !plainLabels.has(label));
}

function lowerCaseWords(text: string): readonly string[] {
  return text.slice(0, 2_000_000).match(/(?<![\p{L}\d_@/.-])\p{Ll}{2,30}(?![\p{L}\d_@/-])/gu) ?? [];
}
