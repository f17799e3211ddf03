/**
 * The plan of a rollback as JSON. Its hash, and the key that is made from it, are left out: nobody has asked yet, and to
 * show one would invite its approval.
 */
import type * as z from 'zod';
import type { Config } from '../../config/config.js';
import { titleLine } from '../../markdown/plain.js';
import { redact } from '../../markdown/redact.js';
import type { NoPlan, RollbackPlan, WorkflowCall } from '../../rollback/plan.js';
import type { rollbackSchema } from './schema.js';

export function renderRollbackJson(plan: RollbackPlan | NoPlan, config: Config): string {
  const shown: z.infer<typeof rollbackSchema> =
    plan.kind === 'none' ? { ...plan, versions: [...plan.versions] } : planJson(plan, config);
  return redact(JSON.stringify(shown, null, 2), config.redact).text;
}

function planJson(plan: RollbackPlan, { rollback }: Config) {
  const { kind, from, to, between, compareUrl, advice, warnings, call, commands, instead } = plan;
  return {
    kind,
    from,
    to,
    between: between.map(({ sha, message, committedAt, url }) => ({
      sha,
      title: titleLine(message),
      committedAt,
      url,
    })),
    compareUrl,
    advice,
    warnings: [...warnings],
    call: call === null ? null : withoutKey(call, rollback.keyInput),
    commands: [...commands],
    instead: [...instead],
  };
}

function withoutKey({ workflow, ref, inputs }: WorkflowCall, key: string) {
  const shown = Object.entries(inputs).filter(([name]) => name !== key);
  return { workflow, ref, inputs: Object.fromEntries(shown) };
}
