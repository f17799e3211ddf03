/**
 * "Mitigated" says that somebody typed a command; "5xx is below 1 %" says what was seen. A milestone without words takes
 * those that a person wrote close to it and that say the same, and shows them once.
 */
import { patternFrom } from '../../text/patterns.js';
import { epochOf } from '../../time/instant.js';
import { chooseLanguage, languagesFor } from '../../timeline/language/choose.js';
import type { Meaning } from '../../timeline/language/language.js';
import { readMeanings } from '../../timeline/language/read.js';
import type { MilestoneName } from '../../incident/incident.js';
import type { Timeline, TimelineEvent } from '../../timeline/timeline.js';

/** A command is typed when the graph is looked at: before or after the sentence about it. */
const nearSeconds = 10 * 60;

const sayingSo: Readonly<Record<MilestoneName, readonly Meaning[]>> = {
  started: ['started', 'sighted'],
  detected: ['detected', 'sighted', 'started'],
  acknowledged: ['acknowledged'],
  mitigated: ['mitigated', 'resolved'],
  resolved: ['resolved', 'mitigated'],
};

/** The timeline with the words of neighbours in its bare milestones; a neighbour whose words were taken has no row. */
export function withWhatWasSeen(timeline: Timeline): Timeline {
  const taken = new Map<string, TimelineEvent>();
  for (const event of timeline.events) {
    if (!isBare(event)) continue;
    const words = wordsFor(event, timeline, new Set([...taken.values()].map(({ id }) => id)));
    if (words !== null) taken.set(event.id, words);
  }
  if (taken.size === 0) return timeline;
  const gone = new Set([...taken.values()].map(({ id }) => id));
  return {
    ...timeline,
    events: timeline.events
      .filter(({ id }) => !gone.has(id))
      .map((event) => withWords(event, taken.get(event.id))),
  };
}

/** A milestone that was set by a command without a word on it. */
export function isBare({ meaning, text }: TimelineEvent): boolean {
  return meaning.type === 'milestone' && text === '';
}

function withWords(event: TimelineEvent, words: TimelineEvent | undefined): TimelineEvent {
  return words === undefined
    ? event
    : {
        ...event,
        text: words.text,
        key: event.key || words.key,
        links: [...words.links, ...event.links.filter(({ url }) => !hasLink(words, url))],
      };
}

const hasLink = ({ links }: TimelineEvent, url: string): boolean =>
  links.some((link) => link.url === url);

function wordsFor(
  event: TimelineEvent,
  { events, milestones }: Timeline,
  taken: ReadonlySet<string>,
): TimelineEvent | null {
  if (event.meaning.type !== 'milestone') return null;
  const wanted = sayingSo[event.meaning.milestone];
  const proofs = new Set(Object.values(milestones).map(({ proof }) => proof));
  const distance = (one: TimelineEvent): number =>
    Math.abs(epochOf(one.occurredAt) - epochOf(event.occurredAt));
  const [nearest] = events
    .filter(
      (one) =>
        one.meaning.type === 'words' &&
        one.text !== '' &&
        !taken.has(one.id) &&
        !proofs.has(one.id) &&
        distance(one) <= nearSeconds &&
        says(one.text, wanted),
    )
    .sort((a, b) => distance(a) - distance(b));
  return nearest ?? null;
}

const contrary: readonly Meaning[] = ['relapse', 'unchanged'];
/** "5xx is below 1 %", "latency is back to normal": a reading, which only next to a milestone means its end. */
const goodReading = patternFrom(
  'i',
  String.raw`\b(?:[45]xx|errors?|error rates?|failures?|latency|p\d\d|timeouts?|queues?|backlog|lag|load|cpu|memory)\b`,
  String.raw`[^.;!?\n]{0,40}\b(?:below|under|back to|down to|fell|fallen|drop(?:s|ped)|normal|zero|gone|recovered|clear)\b`,
);
const notSo =
  /\b(?:not|no longer|never|still|yet|until|when|if|should|will|rising|hope)\b|n['’]t\b|\?/i;

function says(text: string, wanted: readonly Meaning[]): boolean {
  const meanings = readMeanings(text, languagesFor(text, chooseLanguage(text)));
  if (contrary.some((meaning) => meanings.has(meaning))) return false;
  // "Queues are down to zero" sounds like bad news and is none.
  const isGood = goodReading.test(text) && !notSo.test(text);
  return isGood
    ? wanted.includes('mitigated')
    : !meanings.has('bad-news') && wanted.some((meaning) => meanings.has(meaning));
}
