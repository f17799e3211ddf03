/** Names of months and weekdays, and words such as "yesterday", in the languages that incidents are written in. */

/** English, German, French, Spanish, Portuguese and Norwegian names of each month, abbreviations included. */
const months: readonly string[] = [
  'january jan januar jänner janvier janv enero ene janeiro',
  'february feb februar feber février fevrier févr fevr febrero fevereiro fev',
  'march mar märz maerz mär mars marzo março marco',
  'april apr avril avr abril abr',
  'may mai mayo maio maj',
  'june jun juni juin junio junho',
  'july jul juli juillet juil julio julho',
  'august aug août aout agosto',
  'september sept sep septembre septiembre setiembre setembro',
  'october oct oktober okt octobre octubre outubro',
  'november nov novembre noviembre novembro',
  'december dec dezember dez desember des décembre decembre déc diciembre dic dezembro',
];

const monthNumbers: ReadonlyMap<string, number> = new Map(
  months.flatMap((names, index) =>
    names.split(' ').map((name): [string, number] => [name, index + 1]),
  ),
);

/** Longest first, so that a pattern does not stop at `mar` in `march`. */
const byLength = (a: string, b: string): number => b.length - a.length || (a < b ? -1 : 1);

const notALetter = '(?![\\p{L}\\d_])';

/** Source of a pattern, for the flags `iu`: a name of a month with its full stop. */
export const monthPattern = `(?:${[...monthNumbers.keys()].sort(byLength).join('|')})${notALetter}\\.?`;

/** 1 to 12; 0 when it is not the name of a month. */
export function monthFromName(name: string): number {
  return monthNumbers.get(name.toLowerCase().replace(/\.$/, '')) ?? 0;
}

/** Monday first. Full names may stand in prose. */
const weekdayNames: readonly string[] = [
  'monday montag lundi lunes segunda-feira mandag',
  'tuesday dienstag mardi martes terça-feira terca-feira tirsdag',
  'wednesday mittwoch mercredi miércoles miercoles quarta-feira onsdag',
  'thursday donnerstag jeudi jueves quinta-feira torsdag',
  'friday freitag vendredi viernes sexta-feira fredag',
  'saturday samstag sonnabend samedi sábado sabado lørdag',
  'sunday sonntag dimanche domingo søndag',
];

/** Abbreviations are words of other kinds as well: only where a list expects a day. */
const weekdayAbbreviations: readonly string[] = [
  'mon mo lun seg segunda man',
  'tue tues di mar ter terça tir',
  'wed mi mer mié mie qua quarta ons',
  'thu thur thurs do jeu jue qui quinta tor',
  'fri fr ven vie sex sexta fre',
  'sat sa sam sáb sab lør',
  'sun so dim dom søn',
];

const numbered = (lists: readonly string[]): [string, number][] =>
  lists.flatMap((names, index) =>
    names.split(' ').map((name): [string, number] => [name, index + 1]),
  );

const fullNames: ReadonlyMap<string, number> = new Map(numbered(weekdayNames));
const allNames: ReadonlyMap<string, number> = new Map([
  ...numbered(weekdayAbbreviations),
  ...fullNames,
]);

/** Source of a pattern, for the flags `iu`: the full name of a weekday. */
export const weekdayPattern = `(?:${[...fullNames.keys()].sort(byLength).join('|')})${notALetter}`;

/** Source of a pattern, for the flags `iu`: a weekday at the head of a line, also abbreviated. */
export const listWeekdayPattern = `(?:${[...allNames.keys()].sort(byLength).join('|')})${notALetter}`;

/** Monday is 1; 0 when it is not the name of a weekday. */
export function weekdayFromName(name: string): number {
  return allNames.get(name.toLowerCase()) ?? 0;
}

/** Days from the day of writing. `night`: a morning hour behind it belongs to the day after. */
export const dayWords: Readonly<Record<string, { readonly days: number; readonly night?: true }>> =
  {
    'the day before yesterday': { days: -2 },
    'yesterday morning': { days: -1 },
    'yesterday afternoon': { days: -1 },
    'yesterday evening': { days: -1, night: true },
    'yesterday night': { days: -1, night: true },
    yesterday: { days: -1 },
    'last night': { days: -1, night: true },
    today: { days: 0 },
    tonight: { days: 0 },
    'this morning': { days: 0 },
    'this afternoon': { days: 0 },
    'this evening': { days: 0 },
    tomorrow: { days: 1 },
    'i går': { days: -1 },
    'i dag': { days: 0 },
    vorgestern: { days: -2 },
    gestern: { days: -1 },
    heute: { days: 0 },
    'avant-hier': { days: -2 },
    hier: { days: -1 },
    "aujourd'hui": { days: 0 },
    'aujourd’hui': { days: 0 },
    anteayer: { days: -2 },
    ayer: { days: -1 },
    hoy: { days: 0 },
    anteontem: { days: -2 },
    ontem: { days: -1 },
    hoje: { days: 0 },
  };

/** Source of a pattern, for the flags `iu`. */
export const dayWordPattern = `(?:${Object.keys(dayWords).sort(byLength).join('|')})${notALetter}`;
