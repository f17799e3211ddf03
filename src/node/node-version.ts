/** Which Node runs us. This file is read by any Node, so that an old one ends with a sentence and not with a syntax error. */

const needed = { major: 20, minor: 16 };

/** What to say to somebody whose Node (`process.versions.node`) is too old, or `null`. */
export function refuseOldNode(version: string): string | null {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > needed.major || (major === needed.major && minor >= needed.minor)) return null;
  return (
    `After-Action needs Node ${needed.major}.${needed.minor} or newer, and this is ${version}.\n` +
    '→ Install a newer one from nodejs.org or with your version manager, e.g. `nvm install 22`.\n'
  );
}
