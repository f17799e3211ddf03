/** Which command a name means, and which one was probably meant. */
import { closest } from '../../config/closest.js';
import { findDefinition, type CommandName } from './command.js';
import { commands } from './commands/index.js';

/** Lower case, without dashes and underscores. */
export function bareName(word: string): string {
  return word.toLowerCase().replace(/[\p{Pd}_]/gu, '');
}

const byWord = new Map<string, CommandName>(
  commands.flatMap(({ name, aliases }) =>
    [name, ...aliases].map((spelling): [string, CommandName] => [bareName(spelling), name]),
  ),
);
const spellings = commands.flatMap(({ name, aliases }) => [
  name,
  ...aliases.filter((alias) => alias.length > 3),
]);

export function findName(word: string): CommandName | null {
  return byWord.get(bareName(word)) ?? null;
}

/** A misspelt name. */
export function nearestName(word: string): CommandName | null {
  const near = closest(word, spellings);
  return near === null ? null : findName(near);
}

/** What people write who do not know the name. */
const synonyms: ReadonlyMap<string, CommandName> = new Map([
  ['fixed', 'resolved'],
  ['fix', 'resolved'],
  ['solved', 'resolved'],
  ['done', 'resolved'],
  ['recovered', 'mitigated'],
  ['restored', 'mitigated'],
  ['contained', 'mitigated'],
  ['began', 'started'],
  ['begun', 'started'],
  ['begin', 'started'],
  ['noticed', 'detected'],
  ['acked', 'acknowledged'],
  ['level', 'severity'],
  ['prio', 'severity'],
  ['owner', 'lead'],
  ['commander', 'lead'],
  ['ic', 'lead'],
  ['handoff', 'handover'],
  ['cause', 'trigger'],
  ['caused', 'trigger'],
  ['culprit', 'trigger'],
  ['causedby', 'trigger'],
  ['innocent', 'cleared'],
  ['exonerated', 'cleared'],
  ['falsealarm', 'not-incident'],
  ['noincident', 'not-incident'],
  ['retro', 'postmortem'],
  ['rca', 'postmortem'],
  ['pm', 'postmortem'],
]);

/** Only when the words fit: `/cause #412`, but not `/cause unknown so far`. */
export function findSynonym(word: string, rest: string): CommandName | null {
  const name = synonyms.get(bareName(word)) ?? null;
  if (name === null || rest === '') return name;
  if (takesNothing(name) || looksLikeRoute(rest)) return null;
  const fits = /\bTIME\b/.test(findDefinition(name).usage) ? clock : token;
  return fits.test(rest) ? name : null;
}

const clock =
  /^(?:(?:at|around|since) )?(?:~?\d{1,4}[:.h-]\d|\d{1,2} ?[ap]m\b|\d{1,3} ?\w{1,7} ago\b|now\b)/i;
const token = /^(?:by |to )?(?:[@#]\w|[\w-]{0,12}\d\w{0,60}(?: |$))/i;

export function takesText(name: CommandName): boolean {
  return /\bTEXT\b/.test(findDefinition(name).usage);
}

export function takesNothing(name: CommandName): boolean {
  return findDefinition(name).usage === '';
}

/** `/sev1`, `/mitigated09:40`: the argument begins with a digit, so the name has ended. */
export function takesDigits(name: CommandName): boolean {
  return /^\[?(?:TIME|NAME)\b/.test(findDefinition(name).usage);
}

const verbs = new Set(
  (
    'is are isnt arent was were has have had does doesnt do dont did didnt can cant could will would ' +
    'return returns returned returning answer answers answered answering give gives gave respond responds responded ' +
    'throw throws threw fail fails failed failing time times timed works worked seem seems look looks show shows ' +
    'get gets got go goes went take takes took keep keeps page endpoint route path and or'
  ).split(' '),
);
const meantAnyway =
  /^(?:is|to)\s+(?:@|p?\d|sev|investigating\b|identified\b|monitoring\b|resolved\b)/i;

/** "/status answers 502": words about a path, not the arguments of a command. */
/** "/done 3 of 5 hosts": a report of progress. The name of a step begins with a letter and has few words. */
export function readsAsProgress(name: CommandName, rest: string): boolean {
  return name === 'done' && (/^\d/.test(rest) || rest.split(' ').length > 4);
}

export function looksLikeRoute(rest: string): boolean {
  if (meantAnyway.test(rest)) return false;
  const first = (rest.split(' ', 1)[0] ?? '').toLowerCase();
  const isAnswer = /^(?:[1-5]\d\d|[→⇒]|[-=]>)[.,;:!]?$/.test(first);
  return isAnswer || verbs.has(first.replace(/[^\p{L}]/gu, ''));
}
