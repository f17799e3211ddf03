/** Words of prose, code and paths in one form, so that "PoolSize", `pool_size` and "pool sizes" meet. */

const stop = new Set(
  `a about above after again against all also am an and any are as at be because been before being below between both but by can
cannot could did do does doing done down due during each even ever every few for from further get gets getting go goes going got had has have
having he her here hers him his how i if in into is it its itself just know let like made make makes many may me might more most much must my need
needs no nor not now of off ok on once one only or other our out over own per please put re really same see seem seems seen she should since so
some still such take takes than that the their them then there these they thing this those though through to too try trying two under until up
upon us use used uses using very via want was way we well were what when where which while who why will with within without would yes yet you your
commit commits merge merged merges pull request requests pr prs change changes changed changing revert reverts reverted reverting reason branch
master main issue issues incident fix fixes fixed fixing broke broken break breaks breaking work works working worked cause causes caused causing
problem problems fail fails failed failing failure failures error errors http https www com org github reported signed authored co by
everything everyone nobody anything nothing something someone anyone people time times day days hour hours minute minutes second seconds today
yesterday morning evening noticed notice says said say appear appears appeared become becomes became look looks looking able unable happen happens
happened happening currently recently probably possibly maybe perhaps sure clear known unknown start started starts starting stop stopped affect
affects affected impact impacted report reports suspect suspected several various part rest lot new old good bad last next first think thought
found find always never already later earlier early late soon different another show shows shown showing wrong actually utc gmt pst pdt est edt cet cest`.split(
    /\s+/,
  ),
);

/** How much of a text is read for words, UTF-16 units: enough for any message, bounded for hostile ones. */
const textLimit = 20_000;

/** Stemmed word → the form in which the text has it first. */
export function collectWordForms(text: string): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const token of splitTokens(text))
    for (const word of readToken(token))
      if (!forms.has(word)) forms.set(word, findForm(token, word));
  return forms;
}

function findForm(token: string, word: string): string {
  return splitIdentifier(token).find((part) => stem(part.toLowerCase()) === word) ?? token;
}

/**
 * Distinct words, stemmed, in order of first appearance; identifiers are split, and kept whole as
 * well when they have parts.
 */
export function collectWords(text: string): ReadonlySet<string> {
  return createWordReader()(text);
}

export type WordReader = (text: string) => ReadonlySet<string>;

/** `wordsOf` for many texts: the same tokens come again and again in paths and titles, and each is read once. */
export function createWordReader(): WordReader {
  const known = new Map<string, readonly string[]>();
  return (text) => {
    const words = new Set<string>();
    for (const token of splitTokens(text)) {
      const own = known.get(token) ?? readToken(token);
      known.set(token, own);
      for (const word of own) words.add(word);
    }
    return words;
  };
}

function splitTokens(text: string): readonly string[] {
  return text.slice(0, textLimit).match(/[\p{L}\p{N}][\p{L}\p{N}_]{0,80}/gu) ?? [];
}

function readToken(token: string): readonly string[] {
  if (stop.has(token.toLowerCase())) return [];
  const parts = splitIdentifier(token);
  return (parts.length > 1 ? [...parts, token.replace(/_/g, '')] : parts)
    .map((part) => part.toLowerCase())
    .filter((word) => word.length >= 2 && !stop.has(word) && !/^\d{1,2}$/.test(word))
    .map(stem)
    .filter((word) => !stop.has(word));
}

/** `HTTPServerPool_size2` → HTTP, Server, Pool, size, 2 */
function splitIdentifier(token: string): readonly string[] {
  if (!/[\p{Lu}_\p{N}]/u.test(token.slice(1))) return [token];
  const parts = token.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{Lo}\p{Lm}]+|\p{N}+/gu);
  return parts ?? [token];
}

const suffixes: readonly (readonly [RegExp, string])[] = [
  [/(?:ations|ation|ating|ated|ates|ators|ator)$/, 'ate'],
  [/(?:alizing|alizes|alized|alization|alities|ality)$/, 'al'],
  [/(?:izing|izes|ized)$/, 'ize'],
  [/ies$/, 'y'],
  [/(?:sses)$/, 'ss'],
  [/([bcdfghklmnprtvz])\1(?:ing|ed|ers|er)$/, '$1'],
  [/(?:ings|ing|edly|ed|ers|er)$/, ''],
  [/(?:ments|ment)$/, ''],
  [/([^su])s$/, '$1'],
];

/** A light stemmer: enough to join the forms of one word, careful with short ones. */
export function stem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  for (const [suffix, replacement] of suffixes) {
    const cut = word.replace(suffix, replacement);
    if (cut !== word && cut.length >= 3) return cut.replace(/e$/, '');
  }
  return word.replace(/e$/, '');
}

/** Words of any service, in the report as in a change: they help to rank, but alone they tell nothing. */
const generic = new Set(
  `server servers service services node nodes data user users customer customers page pages site api app apps application
request response system config configuration setting settings update upgrade deploy deployment release production prod cluster host
machine instance database db cache network connection connect client web http url link file files code test log logs message
version default value name list type run job task process memory cpu disk load time timeout latency slow traffic image build
env environment script function support help add remove set enable disable check team hub core main base common shared util
available unavailable access public internal external platform tool project operation operations infrastructure infra
give given approach least write wrote written read reading directly properly correctly simply quickly easily usually
feature features performance behaviour behavior result results state status count number size group groups based using
call calls called come comes came send sends sent open opens opened close closed load loads loaded loading show move moved
handle handled handling allow allowed allowing expected unexpected instead rather great small large high low full empty long
short right left top bottom front back side end begin point case cases way ways kind sort whole half single multiple
possible impossible necessary required require requires missing present correct incorrect valid invalid true false null
order orders item items field fields object objects class method function module package library framework plugin
frontend backend consumer producer worker queue store table row column key keys index content title text button menu form`
    .split(/\s+/)
    .map((word) => stem(word)),
);

export function isGeneric(stemmed: string): boolean {
  return generic.has(stemmed);
}

/** What is in code spans or double quotes and is long enough to be an error string or an endpoint. */
export function quotesIn(text: string): readonly string[] {
  return [
    ...text.slice(0, textLimit).matchAll(/`([^`\n]{6,200})`|"([^"\n]{6,200})"|“([^”\n]{6,200})”/g),
  ]
    .map((match) => (match[1] ?? match[2] ?? match[3] ?? '').trim())
    .filter((quote) => quote.length >= 6)
    .slice(0, 50);
}

/** File names that stand in prose or a stack trace: `app/models/cart.rb:41` → `app/models/cart.rb`. */
export function fileNamesIn(text: string): readonly string[] {
  const found = new Set<string>();
  for (const match of text
    .slice(0, textLimit)
    .matchAll(/[\w@~-][\w@~./-]{0,200}\.[A-Za-z][A-Za-z0-9]{0,9}(?![\w/-])/g)) {
    if (!/^(?:www\.|\d+(?:\.\d+)+)/.test(match[0]))
      found.add(match[0].replace(/^(?:\.{0,2}\/)+/, ''));
  }
  return [...found];
}
