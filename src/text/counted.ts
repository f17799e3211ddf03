/** `1 row`, `3 rows`: for nouns whose plural ends in s. */
export function counted(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
