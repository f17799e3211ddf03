/** Which configured severity words mean. */
import type { Config } from '../config/config.js';

/** Configured name of `sev2`, `SEV-2`, its label, `2`, or a text that begins with one of them; else `null`. */
export function matchSeverity(words: string, config: Config): string | null {
  const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const wholes = [
    words,
    words.split(/\s[–—-]\s|[:(,|]/)[0] ?? '',
    words.trim().split(/\s+/)[0] ?? '',
  ]
    .map(bare)
    .filter(Boolean);
  for (const whole of wholes) {
    const found = config.severities.find(
      ({ name, label }) => bare(name) === whole || bare(label) === whole,
    );
    if (found) return found.name;
  }
  const digit = /^(?:severity|sev|s|p|priority)?[\s-]?(\d)$/i.exec(words.trim())?.[1];
  const numbered =
    digit === undefined
      ? []
      : config.severities.filter(({ name }) => name.replace(/\D/g, '') === digit);
  return numbered.length === 1 ? (numbered[0]?.name ?? null) : null;
}
