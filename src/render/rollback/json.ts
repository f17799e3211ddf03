/**
 * The plan of a rollback as JSON. Its hash, and the key that is made from it, are left out: nobody has asked yet, and to
 * show one would invite its approval.
 */
import type * as z from 'zod';
import type { Config } from '../../config/config.js';
import { titleLine } from '../../markdown/plain.js';
import { redact } from '../../markdown/redact.js';
import type { Call } from '../../approval/calls.js';
import type { NoPlan, RollbackPlan } from '../../rollback/plan.js';
import type { Version } from '../../rollback/versions.js';
import type { rollbackSchema, versionsSchema } from './schema.js';

export function renderRollbackJson(plan: RollbackPlan | NoPlan, config: Config): string {
  const shown: z.infer<typeof rollbackSchema> =
    plan.kind === 'none'
      ? { ...plan, versions: versionsJson(plan.versions) }
      : planJson(plan, config);
  return redact(JSON.stringify(shown, null, 2), config.redact).text;
}

export function renderVersionsJson(versions: readonly Version[], config: Config): string {
  const shown: z.infer<typeof versionsSchema> = versionsJson(versions);
  return redact(JSON.stringify(shown, null, 2), config.redact).text;
}

function versionsJson(versions: readonly Version[]) {
  return versions.map((version) => ({ ...version, tags: [...version.tags] }));
}

function planJson(plan: RollbackPlan, { rollback }: Config) {
  const { kind, from, to, between, compareUrl, advice, warnings, note, call, commands, instead } =
    plan;
  return {
    kind,
    from,
    to: { ...to, tags: [...to.tags] },
    between: between.map(({ sha, message, committedAt, url }) => ({
      sha,
      title: titleLine(message),
      committedAt,
      url,
    })),
    compareUrl,
    advice: { what: advice.what, why: advice.why },
    warnings: [...warnings],
    note,
    call: call === null ? null : withoutKey(call, rollback.keyInput),
    commands: [...commands],
    instead: [...instead],
  };
}

function withoutKey(call: Call, key: string) {
  switch (call.method) {
    case 'dispatch': {
      const shown = Object.entries(call.inputs).filter(([name]) => name !== key);
      return { ...call, inputs: Object.fromEntries(shown) };
    }
    case 'revert':
      return call;
    case 'deployment':
      return { ...call, requiredContexts: call.requiredContexts && [...call.requiredContexts] };
  }
}
