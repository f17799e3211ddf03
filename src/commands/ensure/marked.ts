/** Our own objects among others': by author and by the marker on the first line, lowest id first. */
import { parseMarker } from '../../markdown/marker.js';
import type { UserRecord } from '../../repository.js';

interface Markable {
  readonly body: string;
  readonly author: UserRecord;
}

/** Objects of ours whose marker says `kind` (and `key`, when given); in the order given, which is ascending by id. */
export function markedAs<T extends Markable>(objects: readonly T[], self: string, kind: string, key?: string): readonly T[] {
  return objects.filter((object) => {
    if (object.author.login !== self) return false;
    const marker = parseMarker(firstLine(object.body));
    return marker !== null && marker.kind === kind && (key === undefined || marker.attributes['key'] === key);
  });
}

export function firstLine(body: string): string {
  const end = body.search(/[\r\n]/);
  return end === -1 ? body : body.slice(0, end);
}
