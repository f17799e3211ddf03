/** Looks from outside as a test says them: no socket, and each look is counted. */
import type { Config } from '../../src/config/config.js';
import type {
  DependencyResult,
  Fault,
  Measured,
  Prober,
  ProbeRequest,
  Probing,
  TargetResult,
} from '../../src/probe/probe.js';
import type { Instant } from '../../src/time/instant.js';
import { aConfig } from './incident-builders.js';

export const badGateway: Fault = {
  stage: 'http',
  words: 'answers 502 Bad Gateway, expected 200',
  ours: false,
};

export function aTargetResult(name: string, over: Partial<TargetResult> = {}): TargetResult {
  const fault = over.fault ?? null;
  return {
    name,
    url: `https://${name}.example.com/`,
    service: null,
    fault: null,
    status: fault === null ? 200 : 502,
    ms: 84,
    daysLeft: 60,
    remark: null,
    ...over,
  };
}

const expect = { status: 200, contains: null, withinMs: null };

export function probing(...names: readonly string[]): Config {
  return aConfig({
    probes: names.map((name) => ({
      name,
      url: `https://${name}.example.com/`,
      service: null,
      expect,
    })),
  });
}

export interface ScriptedProber extends Prober {
  readonly asked: ProbeRequest[];
  /** Names of targets that are down now. */
  readonly down: Set<string>;
  /** What status pages of others say now. */
  pages: readonly DependencyResult[];
}

export function aPage(
  state: DependencyResult['state'],
  since: Instant | null = null,
  over: Partial<DependencyResult> = {},
): DependencyResult {
  const url = 'https://status.payments.example.net';
  const words = state === 'well' || state === 'unknown' ? '' : 'Card payments fail';
  return { name: 'Payments provider', url, state, words, since, ...over };
}

export function scriptedProber(...down: readonly string[]): ScriptedProber {
  const prober = {
    run: '77',
    asked: [] as ProbeRequest[],
    down: new Set(down),
    pages: [] as readonly DependencyResult[],
    look: async (request: ProbeRequest): Promise<Measured> => {
      prober.asked.push(request);
      return {
        targets: request.targets.map(({ name, url, service }) =>
          aTargetResult(name, { url, service, fault: prober.down.has(name) ? badGateway : null }),
        ),
        controls: { asked: 2, up: 2 },
        dependencies: prober.pages,
        raw: request.targets.map(({ name, url }) => ({
          name,
          addresses: [],
          hops: [url],
          totalMs: 90,
          tls: '',
          answer: prober.down.has(name) ? '502 Bad Gateway\n\n<h1>@here</h1>' : '200 OK',
        })),
        vantage: [],
      };
    },
  };
  return prober;
}

export function aProbing(at: Instant, ...targets: readonly TargetResult[]): Probing {
  return {
    at,
    occasions: ['watch'],
    run: '77',
    targets: targets.length > 0 ? targets : [aTargetResult('shop')],
    controls: { asked: 2, up: 2 },
    dependencies: [],
  };
}
