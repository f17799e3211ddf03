/** Do a path and a file name that somebody wrote mean the same file? */

/**
 * `src/app/cart.rb` is meant by `cart.rb`, `app/cart.rb` and `/srv/shop/src/app/cart.rb`.
 * Answers the name that means the path, or `null`.
 */
export function fileMatcher(names: readonly string[]): (path: string) => string | null {
  const byBase = new Map<string, string[]>();
  for (const name of names)
    byBase.set(baseName(name), [...(byBase.get(baseName(name)) ?? []), name]);
  return (path) =>
    byBase
      .get(baseName(path))
      ?.find((name) => path === name || path.endsWith(`/${name}`) || name.endsWith(`/${path}`)) ??
    null;
}

const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
