/** Addresses that shapes share: the API's and the pages'. */
import type { Repository } from '../state/records.js';
import { fullNameOf, type World } from '../state/world.js';

export type Json = Record<string, unknown>;

export function apiOf(world: World, repo: Repository): string {
  return `${world.apiUrl}/repos/${fullNameOf(repo)}`;
}

export function webOf(world: World, repo: Repository): string {
  return `${world.webUrl}/${fullNameOf(repo)}`;
}

/** GitHub's node ids are opaque; these only have to be stable and different. */
export function nodeId(kind: string, id: number | string): string {
  return Buffer.from(`${kind}:${id}`).toString('base64url');
}
