/** What can be wrong with a zone, a path, a glob, a branch prefix or a deploy source: one sentence, or nothing. */
import { closest, didYouMean } from './closest.js';

/** An IANA zone that this runtime knows; abbreviations such as `EST` are refused, since they forget daylight saving. */
export function zoneFault(zone: string): string | null {
  if ((zone.includes('/') || /^(?:UTC|GMT)$/.test(zone)) && isKnown(zone)) return null;
  const near = closest(zone, Intl.supportedValuesOf('timeZone'), 0.4);
  return `Unknown time zone "${zone}"${didYouMean(near)}`;
}

function isKnown(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return !/^[+-]/.test(zone);
  } catch {
    return false;
  }
}

/**
 * A path inside the repository that we may write to or read from: relative, no way out, not git's
 * or GitHub's own folders' control files.
 */
export function pathFault(path: string): string | null {
  if (/^[\\/]|^[A-Za-z]:|\/$/.test(path))
    return `The path "${path}" must be relative to the root of the repository, without a slash at the start or the end`;
  if (/[\\\p{Cc}\p{Cf}:*?"<>|]/u.test(path))
    return `The path "${path}" contains a character that some systems cannot store`;
  const parts = path.split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..' || part.endsWith(' ')))
    return `The path "${path}" must not contain empty parts, "." or ".."`;
  if (/^\.git$/i.test(parts[0] ?? '') || /^\.github\/workflows(?:\/|$)/i.test(path))
    return `The path "${path}" is reserved`;
  return null;
}

/** A glob as picomatch reads it, without extended patterns, balanced. */
export function globFault(glob: string): string | null {
  if (/\p{Cc}/u.test(glob)) return 'A glob must not contain control characters';
  if (glob.startsWith('/') || glob.includes('\\'))
    return `The glob "${glob}" must be relative and use "/" between folders`;
  if (/[@!+*?]\(/.test(glob))
    return `The glob "${glob}" uses an extended pattern, expected *, **, ?, [a-z] and {a,b} only`;
  if (glob.split('/').includes('..')) return `The glob "${glob}" must not contain ".."`;
  if (!balanced(glob, '{', '}') || !balanced(glob, '[', ']'))
    return `The glob "${glob}" opens a bracket that it does not close`;
  return null;
}

function balanced(glob: string, open: string, close: string): boolean {
  let depth = 0;
  for (const character of glob) {
    if (character === open) depth += 1;
    if (character === close) depth -= 1;
    if (depth < 0 || depth > 4) return false;
  }
  return depth === 0;
}

/** The rules of `git check-ref-format`, for the beginning of a branch name. */
export function branchPrefixFault(prefix: string): string | null {
  const bad =
    /^[/.-]|\.\.|\/\/|\/\.|@\{|\.lock\/|[\s~^:?*[\\\p{Cc}]/u.test(prefix) || /^refs\//.test(prefix);
  return bad ? `"${prefix}" is not valid at the start of a branch name` : null;
}

export function sourceFault(source: string): string | null {
  const names = ['auto', 'deployments', 'releases', 'push'];
  if (
    names.includes(source) ||
    /^workflow:(?:\.github\/workflows\/)?[\w][\w .-]{0,98}\.ya?ml$/.test(source)
  )
    return null;
  const near = source.startsWith('workflow:') ? null : closest(source, names);
  return `Unknown deploy source "${source}"${didYouMean(near)}`;
}

export function environmentFault(name: string): string | null {
  return /^\s|\s$|\p{Cc}/u.test(name)
    ? 'The name of an environment must not begin or end with a space or contain control characters'
    : null;
}

/** An address that a probe may be given: http or https, a host, no credentials. */
export function probeUrlFault(url: string): string | null {
  if (!/^https?:\/\/[^/\\]/i.test(url) || !URL.canParse(url) || /[\s\p{Cc}\p{Cf}]/u.test(url))
    return `The address "${url}" is not an absolute http or https address`;
  const { username, password } = new URL(url);
  return username === '' && password === ''
    ? null
    : 'An address with a user name or password would be published; write it without them';
}

/** A host name or an address, without scheme, port or path. */
export function hostFault(host: string): string | null {
  return /[\s/:@?#\\\p{Cc}\p{Cf}]/u.test(host.replace(/^\[[\da-f:.]+\]$/i, '')) ||
    !URL.canParse(`https://${host}/`)
    ? `"${host}" is not a host name, expected one without scheme, port or path`
    : null;
}

/** The name of a file in `.github/workflows/`. */
export function workflowFault(file: string): string | null {
  return /^[\w][\w .-]{0,90}\.ya?ml$/.test(file)
    ? null
    : `"${file}" is not the name of a workflow file, expected one such as watch.yml`;
}
