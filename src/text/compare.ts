/** Order of strings by their code units, the same everywhere; instants are in the order of time. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
