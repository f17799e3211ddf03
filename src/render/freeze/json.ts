/** The verdict for machines: JSON as the schema has it. */
import type { FrozenBy } from '../../freeze/check.js';
import { plain } from '../../text/plain.js';
import type { FreezePage } from './verdict.js';

export function freezeJson({ verdict, now }: FreezePage): string {
  const frozen = verdict.kind === 'open' ? [] : verdict.frozen;
  const without = (one: FrozenBy): readonly string[] =>
    verdict.kind === 'frozen' ? (verdict.blocked.find(({ by }) => by === one)?.without ?? []) : [];
  return JSON.stringify(
    {
      at: now,
      verdict: verdict.kind,
      pass: verdict.kind === 'passes' ? verdict.by : null,
      until:
        frozen
          .map(({ held }) => held.until)
          .sort()
          .at(-1) ?? null,
      incidents: frozen.map((one) => ({
        issue: one.issue,
        title: plain(one.title),
        url: one.url,
        since: one.held.at,
        until: one.held.until,
        cause: one.held.cause,
        by: one.held.by,
        reason: plain(one.held.reason),
        allowed: one.held.passes.map((ref) => (typeof ref === 'number' ? `#${ref}` : ref)),
        without: without(one),
      })),
    },
    null,
    2,
  );
}
