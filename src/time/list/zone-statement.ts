/** Where a list or a document says in which zone its times are: `All times UTC`, `Timeline (CET)`, `| Time (PST) |`. */
import { zoneNamed, zonePattern, type Zone } from '../zones.js';

const lead = [
  '\\b(?:in|times?(?: are)?(?: in)?|time ?zone(?: is)?:?|zone:?|using)',
  '(?:klokkeslett|tid(?:er)?|tidspunkt)',
  '[Zz]eit(?:en|zone|angaben)?(?: sind)?(?: in)?:?',
  '[Hh]eures?(?: sont)?(?: en)?:?|[Ff]useau(?: horaire)?:?',
  '[Hh]or(?:as?|ários?|arios?)(?: están| estão)?(?: en| em)?:?|[FfHh]uso(?: hor[aá]rio)?:?',
].join('|');
const statement = new RegExp(
  `(?:(?:${lead})\\s{1,3}|[([]\\s?(?:all times )?(?:in )?)[*_\`]{0,2}(${zonePattern})`,
  'gu',
);
const region =
  /\btimes?(?: are)?(?: given)?(?: in)?\s(?:US )?(pacific|mountain|central|eastern|utc|gmt|cest|cet|est|pst)(?![\w-])/gi;
const city =
  /\b[Tt]imes(?: are)?(?: in)?\s(\p{Lu}\p{L}{2,14}(?: \p{Lu}\p{L}{2,14})?)(?![\p{L}-])/gu;
const bracket = /[([]([^()[\]]{2,60})[)\]]/g;
/** Lines that speak of times: headings, heads of tables, statements. */
const ofTimes = /^\s{0,3}#|^\s{0,8}\||\btime|zeit|heure|hor[aá]|uhr|tid/i;
const fillers =
  /\b(?:all|times?|are|given|in|local|the|zone|timezone|is|raw|data|hora|heure|zeit|alle|zeiten)\b:?/gi;

/** The zone that a line states for those below it; `home` is the configured one. */
export function readStatedZone(line: string, home: string | null = null): Zone | null {
  const text = line.slice(0, 400);
  return (
    firstZone(text.matchAll(statement), home) ??
    firstZone(text.matchAll(region), home) ??
    firstZone(text.matchAll(city), home) ??
    (ofTimes.test(text) ? zoneInBrackets(text, home) : null)
  );
}

function firstZone(matches: Iterable<RegExpExecArray>, home: string | null): Zone | null {
  for (const match of matches) {
    const written = match[1] ?? '';
    const name = /^(?:pacific|mountain|central|eastern)$/i.test(written)
      ? `${written} time`
      : written;
    const zone = zoneNamed(name, home);
    if (zone !== null) return { ...zone, label: written };
  }
  return null;
}

/** `(local, UTC-4)`, `(raw data, UTC+8)`, `(hora de Lima)`: a part of what is in brackets names a zone. */
export function zoneInBrackets(line: string, home: string | null): Zone | null {
  for (const match of line.slice(0, 400).matchAll(bracket)) {
    for (const part of (match[1] ?? '').split(/[,;]|\s[-–—]\s/)) {
      const whole = part.replace(/[*_`]/g, '').trim();
      const bare = whole.replace(fillers, ' ').replace(/\s+/g, ' ').trim();
      const zone = isZoneLike(whole) ? (zoneNamed(whole, home) ?? zoneNamed(bare, home)) : null;
      if (zone !== null) return zone;
    }
  }
  return null;
}

/** Words such as "Central" or "Bart" in brackets are no zones; capitals, a city with "time" and offsets are. */
function isZoneLike(text: string): boolean {
  return /[A-Z]{2}|\d|\b(?:time|hora|heure|zeit)\b|\//i.test(text) && /\p{L}/u.test(text);
}
