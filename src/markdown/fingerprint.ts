/** Fingerprints: short, stable names for a text, to tell "still ours" from "edited since". */
import { createHash } from 'node:crypto';

/** First 12 hex digits of the SHA-256 of the text's UTF-8 bytes. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 12);
}
