/** The comment that answers `/run`: what would be started, and who may approve; or which runbooks there are. */
import type { Config } from '../../config/config.js';
import { exampleRun } from '../../incident/runbook-inputs.js';
import { redact } from '../../markdown/redact.js';
import { codeBlock, details, inlineCode, text } from '../../markdown/write.js';
import type { RunGate, RunInput, RunPlan } from '../../runbooks/plan.js';
import { gateLine } from '../rollback/gate-line.js';

export const supersededRun =
  'This plan is void: a later `/run` of the same runbook took its place.';

export function renderRunProposal(gate: RunGate, input: RunInput, alone = true): string {
  const { plan } = gate;
  const blocks =
    plan.kind === 'none'
      ? [`### Runbook ${inlineCode(plan.run.what)}: no plan`, noPlan(plan.reason)]
      : [
          `### Runbook ${inlineCode(plan.run.what)}`,
          plan.runbook.description === '' ? '' : `${sentence(plan.runbook.description)}.`,
          plan.warnings.map((warning) => `- ⚠️ ${text(warning)}`).join('\n'),
          calling(plan),
        ];
  const words = { command: '`/run`', alone };
  const body = [...blocks, gateLine(gate, plan, input, words)];
  return redact(body.filter((block) => block !== '').join('\n\n'), input.config.redact).text;
}

function noPlan(reason: string): string {
  return `${text(reason)}. Mend it on the default branch, or correct the option ${inlineCode('runbooks')} (PM646).`;
}

const sentence = (words: string): string => text(words.trim().replace(/\.$/, ''));

function calling({ call }: RunPlan): string {
  const inputs = Object.entries(call.inputs).map(([name, value]) => `${name}: ${value}`);
  return details(`Starts ${call.workflow} on ${call.ref}`, codeBlock(inputs.join('\n'), 'yaml'));
}

/** The answer to `/run` alone. */
export function renderRunbooks({ runbooks }: Pick<Config, 'runbooks'>): string {
  if (runbooks.length === 0) return 'No runbook is configured (PM644).';
  const lines = runbooks.map((runbook) => {
    const words = runbook.description === '' ? '' : `: ${text(runbook.description)}`;
    return `- ${inlineCode(exampleRun(runbook))}${words}`;
  });
  return `Runbooks that run:\n\n${lines.join('\n')}`;
}
