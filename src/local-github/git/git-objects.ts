/** Git's three objects as bytes and as values; names (SHAs) come out right by construction. */
import { createHash } from 'node:crypto';

export type ObjectType = 'blob' | 'tree' | 'commit' | 'tag';

export interface GitObject {
  readonly type: ObjectType;
  readonly content: Buffer;
}

export interface TreeEntry {
  /** `100644`, `100755`, `120000`, `40000`, `160000` */
  readonly mode: string;
  readonly name: string;
  readonly sha: string;
}

export interface Signature {
  readonly name: string;
  readonly email: string;
  /** Seconds since 1970-01-01T00:00:00Z. */
  readonly epoch: number;
  /** `+0000` */
  readonly zone: string;
}

export interface GitCommit {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
}

export function shaOf(type: ObjectType, content: Buffer): string {
  return createHash('sha1').update(`${type} ${content.length}\0`).update(content).digest('hex');
}

/** Git orders by bytes, a folder as if its name ended in a slash. */
export function sortedTree(entries: readonly TreeEntry[]): TreeEntry[] {
  const keyed = entries.map((entry) => ({
    entry,
    key: entry.mode === '40000' ? `${entry.name}/` : entry.name,
  }));
  // For plain letters the order of strings is the order of bytes.
  if (keyed.every(({ key }) => /^[\x20-\x7e]*$/.test(key)))
    keyed.sort((one, other) => (one.key < other.key ? -1 : 1));
  else keyed.sort((one, other) => Buffer.compare(Buffer.from(one.key), Buffer.from(other.key)));
  return keyed.map(({ entry }) => entry);
}

export function encodeTree(entries: readonly TreeEntry[]): Buffer {
  return Buffer.concat(
    sortedTree(entries).flatMap((entry) => [
      Buffer.from(`${entry.mode} ${entry.name}\0`),
      Buffer.from(entry.sha, 'hex'),
    ]),
  );
}

export function decodeTree(content: Buffer): TreeEntry[] {
  const entries: TreeEntry[] = [];
  for (let at = 0; at < content.length;) {
    const space = content.indexOf(0x20, at);
    const end = content.indexOf(0, space);
    entries.push({
      mode: content.toString('latin1', at, space),
      name: content.toString('utf8', space + 1, end),
      sha: content.toString('hex', end + 1, end + 21),
    });
    at = end + 21;
  }
  return entries;
}

export function encodeCommit(commit: GitCommit): Buffer {
  const lines = [
    `tree ${commit.tree}`,
    ...commit.parents.map((parent) => `parent ${parent}`),
    `author ${encodeSignature(commit.author)}`,
    `committer ${encodeSignature(commit.committer)}`,
  ];
  return Buffer.from(`${lines.join('\n')}\n\n${commit.message}`);
}

function encodeSignature({ name, email, epoch, zone }: Signature): string {
  const clean = (text: string): string => text.replace(/[<>\n\0]/g, '').trim();
  return `${clean(name)} <${clean(email)}> ${epoch} ${zone}`;
}

export function decodeCommit(content: Buffer): GitCommit {
  const text = content.toString('utf8');
  const split = text.indexOf('\n\n');
  const head = split < 0 ? text : text.slice(0, split);
  const values = (key: string): string[] =>
    head
      .split('\n')
      .filter((line) => line.startsWith(`${key} `))
      .map((line) => line.slice(key.length + 1));
  return {
    tree: values('tree')[0] ?? '',
    parents: values('parent'),
    author: decodeSignature(values('author')[0]),
    committer: decodeSignature(values('committer')[0]),
    message: split < 0 ? '' : text.slice(split + 2),
  };
}

function decodeSignature(line = ''): Signature {
  const open = line.indexOf('<');
  const close = line.lastIndexOf('>');
  const [epoch = '0', zone = '+0000'] = line
    .slice(close + 1)
    .trim()
    .split(' ');
  return {
    name: line.slice(0, open).trim(),
    email: line.slice(open + 1, close),
    epoch: Number(epoch) || 0,
    zone,
  };
}
