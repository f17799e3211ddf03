/** Abbreviations that several countries use: the configured zone says which is meant. */

/**
 * Where an abbreviation means something else than in the table of `zones.ts`: zones that begin so,
 * and hours east of UTC.
 */
const elsewhere: Readonly<Record<string, readonly (readonly [zones: string, hours: number])[]>> = {
  CST: [
    ['Asia/', 8],
    ['America/Havana', -5],
    ['Australia/', 9.5],
  ],
  CDT: [
    ['America/Havana', -4],
    ['Australia/', 10.5],
  ],
  EST: [['Australia/', 10]],
  EDT: [['Australia/', 11]],
  WST: [
    ['Australia/', 8],
    ['Pacific/Apia', 13],
  ],
  IST: [
    ['Europe/Dublin', 1],
    ['Asia/', 2],
  ],
  IDT: [['Asia/', 3]],
  BST: [
    ['Asia/', 6],
    ['Pacific/Bougainville', 11],
  ],
  PST: [
    ['Asia/', 8],
    ['Pacific/Pitcairn', -8],
  ],
  MST: [['Asia/', 8]],
  SST: [
    ['Asia/', 8],
    ['Pacific/', -11],
  ],
  GST: [['Asia/', 4]],
  AST: [
    ['Asia/', 3],
    ['America/', -4],
    ['Atlantic/', -4],
  ],
  AMT: [
    ['Asia/', 4],
    ['America/', -4],
  ],
  ECT: [['America/', -5]],
  COT: [['America/', -5]],
  CLT: [['America/', -4]],
  CLST: [['America/', -3]],
};

const offsets = new Map<string, readonly [january: number, july: number]>();

/** Minutes east of UTC that an abbreviation means to somebody in `home`; `null` when it means nothing special there. */
export function meaningAt(
  home: string | null,
  label: string,
  usual: { readonly id: string; readonly literal?: number } | undefined,
): number | null {
  if (home === null || !home.includes('/')) return null;
  const both = listOffsets(home);
  const other = (elsewhere[label] ?? []).find(
    ([zones, hours]) => home.startsWith(zones) && both.includes(hours * 60),
  );
  if (other !== undefined) return other[1] * 60;
  return usual?.literal !== undefined && isOwnStandard(home, label, usual, both)
    ? usual.literal
    : null;
}

const summerName = /[A-Z]DT$|[CEW]EST$|^BST$|SZ$/;

/** `CST` in Mexico City, `EST` in Panama: the same hour, but other rules for the summer. */
function isOwnStandard(
  home: string,
  label: string,
  usual: { readonly id: string; readonly literal?: number },
  both: readonly [number, number],
): boolean {
  const continent = home.slice(0, home.indexOf('/') + 1);
  return (
    usual.id.startsWith(continent) && !summerName.test(label) && Math.min(...both) === usual.literal
  );
}

/** Minutes east of UTC in January and in July of 2026; empty strings of unknown zones give none. */
function listOffsets(home: string): readonly [number, number] {
  const known = offsets.get(home);
  if (known !== undefined) return known;
  const both: readonly [number, number] = [offsetAt(home, 0), offsetAt(home, 6)];
  if (offsets.size < 500) offsets.set(home, both);
  return both;
}

function offsetAt(home: string, month: number): number {
  try {
    const parts = new Intl.DateTimeFormat('en', {
      timeZone: home,
      timeZoneName: 'longOffset',
    }).formatToParts(Date.UTC(2026, month, 1));
    const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const match = /^GMT([+-])(\d\d):(\d\d)$/.exec(name);
    if (match === null) return name === 'GMT' ? 0 : Number.NaN;
    return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]));
  } catch {
    return Number.NaN;
  }
}
