/** Where a list or a document says in which zone its times are: `All times UTC`, `Timeline (CET)`, `| Time (PST) |`. */
import { zoneNamed, zonePattern, type Zone } from '../time/zones.js';

const statement = new RegExp(
  `(?:\\b(?:in|times?(?: are)?(?: in)?|klokkeslett|tid(?:er)?|tidspunkt|time ?zone(?: is)?:?|zone:?|using)\\s{1,3}|[([]\\s?(?:all times )?(?:in )?)[*_\`]{0,2}(${zonePattern})`,
  'g',
);

export function statedZoneOf(line: string): Zone | null {
  for (const match of line.slice(0, 400).matchAll(statement)) {
    const zone = zoneNamed(match[1] ?? '');
    if (zone !== null) return zone;
  }
  return null;
}
