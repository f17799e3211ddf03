/** The words of a text without their endings and without the small words, so that "alerts" is "alerting". */
const small = new Set(
  (
    'about after again against all also and any are because been before being between both but can could did does doing down ' +
    'during each every few for from further had has have having here how into its itself just more most much need not now off ' +
    'once only other our out over own same she should some such than that the their them then there these they this those ' +
    'through too under until upon use used using very was were what when where which while who will with without would you your'
  ).split(' '),
);

export function stemsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]{3,40}/gu) ?? [])
    .filter((word) => !small.has(word))
    .map(stemOf);
}

function stemOf(word: string): string {
  const stem = word.replace(/(?:ations?|ings?|ies|ed|es|er|ers|s|ment|ments|ly)$/, '');
  return stem.length >= 3 ? stem.replace(/(.)\1$/, '$1').replace(/[ey]$/, '') : word;
}
