/** A look for machines: JSON as the schema has it. */
import type { Measured } from '../../probe/probe.js';
import { describeVerdict, judge } from '../../probe/verdict.js';
import type { Instant } from '../../time/instant.js';

export function probeJson(measured: Measured, at: Instant): string {
  const { targets, controls, dependencies, raw, vantage } = measured;
  const verdict = judge(measured);
  return JSON.stringify(
    {
      at,
      verdict: verdict.kind,
      summary: describeVerdict(verdict),
      vantage: ['from one place', ...vantage],
      targets: targets.map((target, i) => ({
        ...target,
        addresses: raw[i]?.addresses ?? [],
        hops: raw[i]?.hops ?? [],
        totalMs: raw[i]?.totalMs ?? 0,
        tls: raw[i]?.tls ?? '',
        answer: raw[i]?.answer ?? '',
      })),
      controls,
      dependencies,
    },
    null,
    2,
  );
}
