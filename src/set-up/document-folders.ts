/** Which files of a repository are postmortems, by folder and name: what is read before anybody was asked. */

const sure =
  /^(?:.{0,200}\/)?(?:post-?mortems?|incident-?reports?|incident-?reviews?|outage-?reports?)(?=\/)/i;
/** A product about incidents has folders of that name, too: only files with a date or a number count there. */
const likely = /^(?:.{0,200}\/)?(?:incidents?|outages?|retrospectives?)(?=\/)/i;
const datedOrNumbered = /^(?:.{0,60}\D)?\d{4}[-_]?\d{2}[-_]?\d{2}(?:\D|$)|^(?:inc-?)?\d{1,6}[-_.]/i;
const notOurs = /(?:^|\/)(?:node_modules|vendor|third_party|fixtures|__tests__|tests?|testdata)\//;

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

export type DocumentFile =
  { readonly kind: 'postmortem'; readonly folder: string } | { readonly kind: 'template' } | null;

/** `null`: neither a postmortem nor a template of one. */
export function documentFile(path: string): DocumentFile {
  if (!path.endsWith('.md') || notOurs.test(path)) return null;
  const name = nameOf(path);
  const named = sure.exec(path)?.[0];
  const folder = named ?? likely.exec(path)?.[0];
  if (folder === undefined || /^(?:readme|index)\.md$/i.test(name)) return null;
  if (/template/i.test(name)) return { kind: 'template' };
  return named !== undefined || datedOrNumbered.test(name) ? { kind: 'postmortem', folder } : null;
}
