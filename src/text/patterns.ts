/**
 * A long regular expression, written over several lines; what words mean belongs into phrases with
 * examples instead.
 */
export function patternFrom(flags: string, ...parts: readonly string[]): RegExp {
  return new RegExp(parts.join(''), flags);
}
