/** Cities that people name instead of a zone: those of the tz database, and large ones that it does not list. */

/** City, lower case → IANA name. These may also stand behind a clock without the word "time". */
const wellKnown: Readonly<Record<string, string>> = {
  denver: 'America/Denver',
  boulder: 'America/Denver',
  phoenix: 'America/Phoenix',
  chicago: 'America/Chicago',
  dallas: 'America/Chicago',
  houston: 'America/Chicago',
  'new york': 'America/New_York',
  nyc: 'America/New_York',
  boston: 'America/New_York',
  atlanta: 'America/New_York',
  miami: 'America/New_York',
  'washington dc': 'America/New_York',
  'los angeles': 'America/Los_Angeles',
  'san francisco': 'America/Los_Angeles',
  seattle: 'America/Los_Angeles',
  portland: 'America/Los_Angeles',
  vancouver: 'America/Vancouver',
  toronto: 'America/Toronto',
  montreal: 'America/Toronto',
  montréal: 'America/Toronto',
  'mexico city': 'America/Mexico_City',
  bogota: 'America/Bogota',
  bogotá: 'America/Bogota',
  lima: 'America/Lima',
  santiago: 'America/Santiago',
  'buenos aires': 'America/Argentina/Buenos_Aires',
  'sao paulo': 'America/Sao_Paulo',
  'são paulo': 'America/Sao_Paulo',
  brasilia: 'America/Sao_Paulo',
  brasília: 'America/Sao_Paulo',
  london: 'Europe/London',
  dublin: 'Europe/Dublin',
  lisbon: 'Europe/Lisbon',
  lisboa: 'Europe/Lisbon',
  madrid: 'Europe/Madrid',
  barcelona: 'Europe/Madrid',
  paris: 'Europe/Paris',
  brussels: 'Europe/Brussels',
  amsterdam: 'Europe/Amsterdam',
  berlin: 'Europe/Berlin',
  munich: 'Europe/Berlin',
  münchen: 'Europe/Berlin',
  hamburg: 'Europe/Berlin',
  frankfurt: 'Europe/Berlin',
  zurich: 'Europe/Zurich',
  zürich: 'Europe/Zurich',
  geneva: 'Europe/Zurich',
  vienna: 'Europe/Vienna',
  wien: 'Europe/Vienna',
  rome: 'Europe/Rome',
  milan: 'Europe/Rome',
  prague: 'Europe/Prague',
  warsaw: 'Europe/Warsaw',
  copenhagen: 'Europe/Copenhagen',
  oslo: 'Europe/Oslo',
  stockholm: 'Europe/Stockholm',
  helsinki: 'Europe/Helsinki',
  kyiv: 'Europe/Kyiv',
  athens: 'Europe/Athens',
  istanbul: 'Europe/Istanbul',
  moscow: 'Europe/Moscow',
  'tel aviv': 'Asia/Jerusalem',
  jerusalem: 'Asia/Jerusalem',
  cairo: 'Africa/Cairo',
  lagos: 'Africa/Lagos',
  nairobi: 'Africa/Nairobi',
  johannesburg: 'Africa/Johannesburg',
  'cape town': 'Africa/Johannesburg',
  dubai: 'Asia/Dubai',
  karachi: 'Asia/Karachi',
  mumbai: 'Asia/Kolkata',
  delhi: 'Asia/Kolkata',
  bangalore: 'Asia/Kolkata',
  bengaluru: 'Asia/Kolkata',
  bangkok: 'Asia/Bangkok',
  singapore: 'Asia/Singapore',
  'hong kong': 'Asia/Hong_Kong',
  beijing: 'Asia/Shanghai',
  shanghai: 'Asia/Shanghai',
  taipei: 'Asia/Taipei',
  seoul: 'Asia/Seoul',
  tokyo: 'Asia/Tokyo',
  osaka: 'Asia/Tokyo',
  perth: 'Australia/Perth',
  brisbane: 'Australia/Brisbane',
  sydney: 'Australia/Sydney',
  melbourne: 'Australia/Melbourne',
  auckland: 'Pacific/Auckland',
};

let zoneCities: ReadonlyMap<string, string> | undefined;

/** Last part of every IANA name, lower case, spaces for underscores: `new york` → `America/New_York`. */
function citiesOfZones(): ReadonlyMap<string, string> {
  zoneCities ??= new Map(
    [...Intl.supportedValuesOf('timeZone')].reverse().map((id) => [
      id
        .slice(id.lastIndexOf('/') + 1)
        .replace(/_/g, ' ')
        .toLowerCase(),
      id,
    ]),
  );
  return zoneCities;
}

/** IANA name of a city that is said to be one: "Denver time", "hora de Santiago". */
export function zoneIdOfCity(name: string): string | null {
  const key = name.toLowerCase();
  return wellKnown[key] ?? citiesOfZones().get(key) ?? null;
}

/** IANA name of a city that needs no word next to it. Names of people ("Casey", "Regina") are not among them. */
export function zoneIdOfKnownCity(name: string): string | null {
  const key = name.toLowerCase();
  return Object.hasOwn(wellKnown, key) ? (wellKnown[key] ?? null) : null;
}
