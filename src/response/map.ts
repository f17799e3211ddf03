/** The map of the architecture: what was looked at from both ends, what is suspect, what is healthy. */
import type { Config } from '../config/config.js';
import { type Finding, layersIn } from '../incident/findings.js';
import type { Incident } from '../incident/incident.js';

export interface MappedLayer {
  readonly name: string;
  /** `null`: nobody has looked. */
  readonly last: Finding | null;
}

export interface LayerMap {
  readonly layers: readonly MappedLayer[];
  readonly thirdParties: readonly MappedLayer[];
  /** What to look at next: from the outside inwards, and from the inside outwards. */
  readonly next: readonly string[];
}

/** Without a configured `architecture` only what somebody looked at is drawn: the rest may not exist. */
export function layersOf({ findings }: Pick<Incident, 'findings'>, config: Config): LayerMap {
  const { architecture, response } = config;
  const placed = (name: string): MappedLayer => ({
    name,
    last: findings.findLast(({ layer }) => layer === name) ?? null,
  });
  const layers = layersIn(config)
    .map(placed)
    .filter(({ last }) => architecture.length > 0 || last !== null);
  const unseen = layers.filter(({ last }) => last === null).map(({ name }) => name);
  const ends = [unseen[0], unseen.at(-1)].filter((name) => name !== undefined);
  return {
    layers,
    thirdParties: response.thirdParties.map(placed),
    next: [...new Set(ends)],
  };
}
