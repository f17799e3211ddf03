/** First seven hex digits, as git and GitHub show a commit. */
export function shortSha(sha: string): string {
  return sha.slice(0, 7);
}
