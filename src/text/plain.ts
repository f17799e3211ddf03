/** Untrusted text → one line without escapes, control or bidirectional override characters. */
export function plain(text: string): string {
  return text
    .replace(/\u001b\[[0-9;?]{0,20}[ -/]{0,4}[@-~]/g, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069\u200b\ufeff]/g, '')
    .trim();
}
