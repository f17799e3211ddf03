/** Many objects as one pack: a long history is on disk in a second, where loose files would take half a minute. */
import { createHash } from 'node:crypto';
import type { GitObject, ObjectType } from './git-objects.js';

const typeNumbers: Readonly<Record<ObjectType, number>> = { commit: 1, tree: 2, blob: 3, tag: 4 };

export function packOf(objects: readonly GitObject[]): Buffer {
  const head = Buffer.alloc(12);
  head.write('PACK', 0, 'latin1');
  head.writeUInt32BE(2, 4);
  head.writeUInt32BE(objects.length, 8);
  const body = Buffer.concat([
    head,
    ...objects.flatMap(({ type, content }) => [
      entryHead(typeNumbers[type], content.length),
      stored(content),
    ]),
  ]);
  return Buffer.concat([body, createHash('sha1').update(body).digest()]);
}

/** Four bits of the size beside the type, then seven a byte. */
function entryHead(type: number, size: number): Buffer {
  const bytes = [(type << 4) | (size & 15)];
  for (let rest = Math.floor(size / 16); rest > 0; rest = Math.floor(rest / 128)) {
    bytes.push((bytes.pop() ?? 0) | 128, rest & 127);
  }
  return Buffer.from(bytes);
}

const blockSize = 65_535;

/** A zlib stream that stores and does not compress: for many small objects the compressor's set-up would cost most. */
function stored(content: Buffer): Buffer {
  const parts: Buffer[] = [Buffer.from([0x78, 0x01])];
  for (let at = 0; at === 0 || at < content.length; at += blockSize) {
    const block = content.subarray(at, at + blockSize);
    const last = at + blockSize >= content.length ? 1 : 0;
    const { length } = block;
    parts.push(
      Buffer.from([last, length & 255, length >> 8, ~length & 255, (~length >> 8) & 255]),
      block,
    );
  }
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(adler32(content));
  return Buffer.concat([...parts, sum]);
}

function adler32(content: Buffer): number {
  let [a, b] = [1, 0];
  for (const byte of content) {
    a = (a + byte) % 65_521;
    b = (b + a) % 65_521;
  }
  return b * 65_536 + a;
}
