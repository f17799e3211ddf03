/**
 * Names of time zones as people write them: IANA names, abbreviations with their offsets, offsets,
 * cities, "US Eastern".
 */
import { meaningAt } from './home-zones.js';
import { zoneIdOfCity, zoneIdOfKnownCity } from './places.js';

export interface Zone {
  /** `UTC`, `+02:00`, or an IANA name. */
  readonly id: string;
  /** As it was written: `EST`, `PT`, `Zurich time`. */
  readonly label: string;
  /** Minutes east of UTC that an abbreviation literally means; the region may be at another offset that day. */
  readonly literal?: number;
  /** The abbreviation is also right while its neighbours use daylight time: taken literally. */
  readonly keepLiteral?: boolean;
  /** The region that was chosen among those that use this abbreviation. */
  readonly region?: string;
}

export const utc: Zone = { id: 'UTC', label: 'UTC' };

type Row = readonly [names: string, id: string, literalHours?: number, region?: string];

/**
 * Abbreviation → region and literal offset. Sources: IANA tz database (`northamerica`, `europe`,
 * `asia`, `australasia`).
 */
const rows: readonly Row[] = [
  ['UTC GMT Z WET-UTC', 'UTC'],
  ['PT', 'America/Los_Angeles'],
  ['MT', 'America/Denver'],
  ['CT', 'America/Chicago'],
  ['ET', 'America/New_York'],
  ['PST', 'America/Los_Angeles', -8],
  ['PDT', 'America/Los_Angeles', -7],
  ['MST', 'America/Denver', -7],
  ['MDT', 'America/Denver', -6],
  ['CST', 'America/Chicago', -6, 'US Central'],
  ['CDT', 'America/Chicago', -5],
  ['EST', 'America/New_York', -5],
  ['EDT', 'America/New_York', -4],
  ['AKST', 'America/Anchorage', -9],
  ['AKDT', 'America/Anchorage', -8],
  ['HST', 'Pacific/Honolulu', -10],
  ['ADT', 'America/Halifax', -3],
  ['NST', 'America/St_Johns', -3.5],
  ['NDT', 'America/St_Johns', -2.5],
  ['BRT', 'America/Sao_Paulo', -3],
  ['ART', 'America/Argentina/Buenos_Aires', -3],
  ['WET', 'Europe/Lisbon', 0],
  ['WEST', 'Europe/Lisbon', 1],
  ['BST', 'Europe/London', 1, 'British Summer Time'],
  ['CET', 'Europe/Berlin', 1],
  ['CEST', 'Europe/Berlin', 2],
  ['MEZ', 'Europe/Berlin', 1],
  ['MESZ', 'Europe/Berlin', 2],
  ['EET', 'Europe/Helsinki', 2],
  ['EEST', 'Europe/Helsinki', 3],
  ['MSK', 'Europe/Moscow', 3],
  ['TRT', 'Europe/Istanbul', 3],
  ['SAST', 'Africa/Johannesburg', 2],
  ['EAT', 'Africa/Nairobi', 3],
  ['WAT', 'Africa/Lagos', 1],
  ['IST', 'Asia/Kolkata', 5.5, 'India Standard Time'],
  ['PKT', 'Asia/Karachi', 5],
  ['ICT', 'Asia/Bangkok', 7],
  ['WIB', 'Asia/Jakarta', 7],
  ['SGT', 'Asia/Singapore', 8],
  ['HKT', 'Asia/Hong_Kong', 8],
  ['PHT', 'Asia/Manila', 8],
  ['JST', 'Asia/Tokyo', 9],
  ['KST', 'Asia/Seoul', 9],
  ['AWST', 'Australia/Perth', 8],
  ['ACST', 'Australia/Adelaide', 9.5],
  ['ACDT', 'Australia/Adelaide', 10.5],
  ['AEST', 'Australia/Sydney', 10],
  ['AEDT', 'Australia/Sydney', 11],
  ['AET', 'Australia/Sydney'],
  ['NZST', 'Pacific/Auckland', 12],
  ['NZDT', 'Pacific/Auckland', 13],
];

/** Standard time is law all year in a part of the region (Queensland, Northern Territory, Arizona keeps MST). */
const literalAllYear = new Set(['AEST', 'ACST']);
/** Also words of some language: only in capitals. */
const capitalsOnly = new Set([
  'PT',
  'MT',
  'CT',
  'ET',
  'EST',
  'IST',
  'ART',
  'WAT',
  'EAT',
  'WEST',
  'EET',
  'HST',
  'NST',
  'ICT',
  'Z',
  'MEZ',
  'AET',
  'ADT',
  'WET',
  'BRT',
  'TRT',
  'WIB',
]);

const abbreviations: ReadonlyMap<string, Zone> = new Map(
  rows.flatMap(([names, id, hours, region]) =>
    names.split(' ').map((label): [string, Zone] => [
      label,
      {
        id,
        label,
        ...(hours === undefined ? {} : { literal: hours * 60 }),
        ...(literalAllYear.has(label) ? { keepLiteral: true } : {}),
        ...(region === undefined ? {} : { region }),
      },
    ]),
  ),
);

const regions: Readonly<Record<string, string>> = {
  pacific: 'America/Los_Angeles',
  mountain: 'America/Denver',
  central: 'America/Chicago',
  eastern: 'America/New_York',
  uk: 'Europe/London',
  british: 'Europe/London',
  india: 'Asia/Kolkata',
  indian: 'Asia/Kolkata',
  japan: 'Asia/Tokyo',
  german: 'Europe/Berlin',
  swiss: 'Europe/Zurich',
  'central european': 'Europe/Berlin',
  'eastern european': 'Europe/Helsinki',
};

const validity = new Map<string, boolean>();

/** Is this an IANA name that this runtime knows? */
export function isZoneName(id: string): boolean {
  let known = validity.get(id);
  if (known === undefined) {
    known = tryZone(id);
    if (validity.size < 1000) validity.set(id, known);
  }
  return known;
}

function tryZone(id: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: id });
    return /^[A-Za-z]/.test(id);
  } catch {
    return false;
  }
}

/** `+02:00` for 120. */
export function offsetId(minutes: number): string {
  const m = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`;
}

/** Minutes east of UTC of `UTC` or `+02:00`; `null` for a name whose offset depends on the date. */
export function fixedOffset(id: string): number | null {
  if (id === 'UTC') return 0;
  const match = /^([+-])(\d\d):(\d\d)$/.exec(id);
  return match ? (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) : null;
}

/** A configured zone: an IANA name or `UTC`; what is not known reads as UTC. */
export function zoneOfId(id: string): Zone {
  return fixedOffset(id) !== null || isZoneName(id)
    ? { id: id === 'Etc/UTC' ? 'UTC' : id, label: id }
    : utc;
}

/**
 * The whole text names a zone: `PT`, `utc`, `UTC+2`, `+0530`, `Europe/Berlin`, `US Eastern`, `Zurich time`, `PST/PDT`.
 * `home` is the configured zone: an abbreviation that people use there means what it means there.
 */
export function zoneNamed(text: string, home: string | null = null): Zone | null {
  const name = text.trim();
  if (name === '' || name.length > 40) return null;
  return (
    abbreviationZone(name, home) ??
    pairZone(name, home) ??
    offsetZone(name) ??
    ianaZone(name) ??
    regionZone(name) ??
    cityZone(name)
  );
}

function abbreviationZone(name: string, home: string | null): Zone | null {
  const upper = name.toUpperCase();
  if (capitalsOnly.has(upper) && name !== upper) return null;
  const zone = abbreviations.get(upper);
  const own = name === upper ? meaningAt(home, upper, zone) : null;
  if (own !== null && home !== null) return { id: home, label: upper, literal: own };
  if (zone === undefined) return null;
  if (upper === 'Z') return utc;
  return zone.id === home ? withoutRegion(zone) : zone;
}

function withoutRegion({ id, label, literal, keepLiteral }: Zone): Zone {
  return {
    id,
    label,
    ...(literal === undefined ? {} : { literal }),
    ...(keepLiteral === undefined ? {} : { keepLiteral }),
  };
}

/** `PST/PDT`: both names of one region, so neither is wrong in any season. */
function pairZone(name: string, home: string | null): Zone | null {
  const match = /^([A-Z]{2,4}[TZ])\s?\/\s?([A-Z]{2,4}[TZ])$/.exec(name);
  const [one, other] = [match?.[1], match?.[2]].map((part) =>
    part === undefined ? null : abbreviationZone(part, home),
  );
  return one && other && one.id === other.id ? { id: one.id, label: name } : null;
}

/** Offsets that are not whole hours, in minutes east of UTC. */
const oddOffsets = new Set([
  -570, -210, -150, 210, 270, 330, 345, 390, 525, 570, 585, 630, 765, 825,
]);

/** An offset that exists somewhere, so `-09:45` is none. */
function offsetZone(name: string): Zone | null {
  const match = /^(?:UTC|GMT)?\s?([+-])(\d{1,2})(?::?(\d\d))?$/i.exec(name);
  if (!match) return null;
  const size = Number(match[2]) * 60 + Number(match[3] ?? 0);
  const minutes = match[1] === '-' ? -size : size;
  const exists = minutes % 60 === 0 ? minutes >= -720 && minutes <= 840 : oddOffsets.has(minutes);
  return exists ? { id: minutes === 0 ? 'UTC' : offsetId(minutes), label: name } : null;
}

function ianaZone(name: string): Zone | null {
  return /^[A-Z][A-Za-z_]{1,20}(?:\/[A-Za-z_+-]{1,30}){1,2}$/.test(name) && isZoneName(name)
    ? { id: name, label: name }
    : null;
}

function regionZone(name: string): Zone | null {
  const match = /^(US[ /-])?([a-z][a-z .]{1,24}?)(?: (?:standard|daylight|summer))?( time)?$/i.exec(
    name,
  );
  const id = regions[match?.[2]?.toLowerCase() ?? ''];
  const clear = match?.[1] ?? match?.[3] ?? /^(?:pacific|eastern)$/i.test(name);
  return id !== undefined && clear ? { id, label: name } : null;
}

/** `Zurich time`, `hora de Santiago`, `heure de Paris`, and well-known cities by their bare name. */
function cityZone(name: string): Zone | null {
  const match =
    /^(?:(.{2,30}) (?:local )?time|(?:hora|heure|horário|ora)s? (?:de |du |di |local de )?(.{2,30}))$/iu.exec(
      name,
    );
  const city = match?.[1] ?? match?.[2];
  const id = city === undefined ? zoneIdOfKnownCity(name) : zoneIdOfCity(city);
  return id === null ? null : { id, label: name };
}

/**
 * Source of a pattern, for the flag `u`, that finds a zone in running text; what it finds still
 * goes through `zoneNamed`.
 */
export const zonePattern = [
  '(?:UTC|GMT)\\s?[+-]\\d{1,2}(?::?\\d\\d)?(?!\\d)',
  '[A-Z]{2,4}[TZ]\\s?/\\s?[A-Z]{2,4}[TZ](?![A-Za-z\\d])',
  '[A-Z][A-Za-z_]{1,20}/[A-Z][A-Za-z_+\\-]{1,30}(?:/[A-Z][A-Za-z_]{1,30})?',
  '(?:Pacific|Eastern)(?: (?:Standard|Daylight))?(?: [Tt]ime)?(?![\\w\\-]| [A-Z])',
  'US[ /\\-](?:Pacific|Mountain|Central|Eastern)(?: (?:Standard|Daylight))?(?: [Tt]ime)?',
  '\\p{Lu}\\p{L}{1,14}(?: \\p{Lu}\\p{L}{1,14}){0,2} (?:[Ll]ocal )?[Tt]ime(?![A-Za-z\\d])',
  '(?:pacific|mountain|central|eastern) time(?![A-Za-z\\d])',
  '(?:[Hh]ora|[Hh]eure|[Hh]orário) (?:de |du )?\\p{Lu}\\p{L}{1,14}(?: \\p{Lu}\\p{L}{1,14})?',
  '(?:[A-Za-z]{2,4}T|[A-Z]T|UTC|GMT|utc|gmt|MSK|WIB|MEZ|MESZ|[cw]e?st)(?![A-Za-z\\d])',
].join('|');
