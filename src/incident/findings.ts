/** What somebody looked at: a layer of the architecture, a third party, and whether it is healthy or suspect. */
import { closest } from '../config/closest.js';
import type { Config } from '../config/config.js';
import { patternFrom } from '../text/patterns.js';
import type { Instant } from '../time/instant.js';

export interface Finding {
  readonly text: string;
  /** As configured; `null` when the words name none. */
  readonly layer: string | null;
  readonly state: 'suspect' | 'healthy' | 'looked-at';
  readonly by: string;
  readonly at: Instant;
  readonly url: string;
}

const healthy = patternFrom(
  'i',
  String.raw`\b(?:healthy|normal|fine|ok|okay|clean|green|nominal|ruled out|not (?:the|it|affected)`,
  String.raw`|no (?:errors?|change|problems?|issues?)|nothing (?:unusual|suspicious|odd|wrong|there))\b`,
);
const suspect = patternFrom(
  'i',
  String.raw`\b(?:suspects?|suspicious|errors?|time[sd]? ?outs?|slow|saturated|full|exhausted|fail\w*`,
  String.raw`|5\d\d|4\d\d|down|dropp\w+|reject\w*|refus\w+|lock(?:ed|s)?|spik\w+|high|rising|crash\w*`,
  String.raw`|restart\w*|at (?:the|its|their) limits?|unhealthy|broken|missing|expired|oom|leak\w*|queu\w+|not (?:ok|fine|healthy|normal))\b`,
);
const denied =
  /\b(?:not|isn['’]t|is n[o'’]t|aren['’]t|un)[ -]?(?:healthy|normal|fine|ok|okay|clean)\b/i;

/** Words that say neither are only "looked at": better no claim than a wrong one. */
export function stateOf(text: string): Finding['state'] {
  const line = text.slice(0, 1000);
  if (denied.test(line)) return 'suspect';
  if (healthy.test(line)) {
    const rest = line.replace(new RegExp(healthy.source, 'gi'), ' ');
    return suspect.test(rest) ? 'suspect' : 'healthy';
  }
  return suspect.test(line) ? 'suspect' : 'looked-at';
}

/** Where the configuration names no `architecture`: what nearly every service has, from the user inwards. */
export const usualLayers: readonly string[] = ['cdn', 'load balancer', 'app', 'database'];

export function layersIn({ architecture }: Config): readonly string[] {
  return architecture.length > 0 ? architecture : usualLayers;
}

/** What stands in brackets at the end and is nearly the name of a layer. */
export function misspeltLayer(text: string, config: Config): string | null {
  const word = /\[([^[\]]{2,60})\]\s{0,9}$/.exec(text.slice(-200))?.[1];
  if (word === undefined || layerOf(text, config) !== null) return null;
  return closest(word, [...layersIn(config), ...config.response.thirdParties]);
}

/** The layer in `[brackets]`, behind a bar or `in`, at the end or the begin; else the one that the words name. */
export function layerOf(text: string, config: Config): string | null {
  const layers = [...layersIn(config), ...config.response.thirdParties];
  const bare = ` ${bareWords(text)} `;
  const named = layers
    .map((layer) => ({ layer, at: bare.lastIndexOf(` ${bareWords(layer)} `) }))
    .filter(({ at }) => at >= 0);
  const tail = named.find(({ layer }) => bare.trimEnd().endsWith(` ${bareWords(layer)}`));
  const head = named.find(({ layer }) => bare.startsWith(` ${bareWords(layer)} `));
  // Two layers in one sentence, neither at an end: nobody can tell which of them is meant.
  return (tail ?? head ?? (named.length === 1 ? named[0] : undefined))?.layer ?? null;
}

function bareWords(text: string): string {
  return text
    .slice(0, 1000)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
