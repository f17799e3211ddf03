/**
 * Taking the life out of text: control characters go, mentions, references and addresses are split
 * by a zero-width space.
 */

/** Invisible, and no part of a login, a number or an address: GitHub stops reading there, a person does not notice. */
const split = '\u200b';

/**
 * Control, bidirectional and zero-width characters that change what a reader sees. Joiners of emoji
 * and scripts stay.
 */
const invisible = /[\u200b\u2060\ufeff\u00ad\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/g;

/**
 * Text without escape sequences, control characters (line breaks and tabs stay), hidden characters
 * and half characters.
 */
export function visible(untrusted: string): string {
  return untrusted
    .replace(/\u001b\[[0-9;?]{0,20}[ -/]{0,4}[@-~]/g, '')
    .replace(invisible, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[^\P{Cc}\n\r\t]/gu, '');
}

/** All white space, line breaks included, becomes single spaces; nothing at either end. */
export function oneLine(untrusted: string): string {
  return visible(untrusted.replace(/[\s\u0085\u2028\u2029]+/g, ' ')).trim();
}

/** Splits what GitHub would act on: `@name`, `#12`, `GH-12`, addresses. The closing keywords die with the reference. */
export function inert(line: string): string {
  return line
    .replace(/@(?=\S|$)/g, `@${split}`)
    .replace(/#(?=\d|$)/g, `#${split}`)
    .replace(/(?<![a-z0-9])(gh)-(?=\d)/gi, `$1-${split}`)
    .replace(/:(?=\/\/)/g, `:${split}`)
    .replace(/(?<![a-z0-9])(mailto|xmpp):/gi, `$1${split}:`)
    .replace(/(?<![a-z0-9])(www)\./gi, `$1${split}.`);
}

/** Untrusted text for a code span or block: addresses stay whole so that they can be copied. */
export function codeOf(line: string): string {
  return visible(line)
    .replace(/@(?=[\w-])/g, `@${split}`)
    .replace(/#(?=\d)/g, `#${split}`)
    .replace(/(?<![a-z0-9])(gh)-(?=\d)/gi, `$1-${split}`)
    .replace(/<!--/g, `<${split}!--`)
    .replace(/--(!?)>/g, `--${split}$1>`);
}

export function escapeHtml(line: string): string {
  return line
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
