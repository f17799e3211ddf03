/**
 * Words in which somebody announces that something goes live. Read generously, and in several languages: whoever is
 * pointed at must not have said so.
 */
import { patternFrom } from '../text/patterns.js';
import { chooseLanguage } from '../timeline/language/choose.js';

const european = patternFrom(
  'iu',
  // English, and what other languages took from it.
  String.raw`(?<!\p{L})(?:(?:re)?deploy|d[ée]ploi|d[ée]ploy|despl[ei]|implant|roll(?:ing|ed|e|en|t)? ?(?:back|forward|out)`,
  String.raw`|revert|rivert|r[ée]vert|ship|releas|merg|push|hot ?fix|going back|fix(?:ing|ed)? (?:is|in|out|it)|promot`,
  String.raw`|flip|toggl|switch|restor`,
  // German
  String.raw`|ausroll|zur[üu]ck(?:roll|setz|nehm|dreh|spiel|bau)|einspiel|umschalt|umstell|abschalt|einschalt`,
  String.raw`|ausliefer|freischalt|r[üu]ckg[äa]ngig|(?:roll|setz|nehm|dreh|spiel|bau|stell|schalt|geh)\w{0,3} .{0,60}(?:zur[üu]ck|ein|aus|um|live)(?!\p{L})`,
  // French, Spanish, Portuguese
  String.raw`|revien|revenir|annul|r[ée]tabl|bascul|livr|mise? en (?:prod|ligne)|corrig|correcti|lanç|lanz|lance[rz]|publi(?:er|ons|car|co)|(?:d[ée]s)?activ(?:er|ons|ar|o)`,
  String.raw`|volver|volvi|vuelv|restaur|subo|subi(?:r|endo|ndo)|deshac|reverter|voltar|voltando|desfaz|desfiz|aplic(?:ar|ando|amos)|lib[ée]r)`,
);
const japanese =
  /(?:デプロイ|ロールバック|リリース|リバート|マージ|反映|切り?戻|切り替え|戻し|適用|公開|本番)/u;

/** Of a language that we do not read nobody can say that nothing was announced. */
export function announces(body: string): boolean {
  const words = body.slice(0, 4000);
  return european.test(words) || japanese.test(words) || chooseLanguage(words).kind === 'unknown';
}
