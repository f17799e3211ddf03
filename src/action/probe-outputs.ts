/** Looks from outside for the steps that follow: the verdict as one word, the answers as a file. */
import type { Probing } from '../probe/probe.js';
import { judge, type VerdictKind } from '../probe/verdict.js';
import type { JobReport } from './jobs.js';

interface Looked {
  readonly issue: number;
  readonly probing: Probing;
}

function looksOf(reports: readonly JobReport[]): readonly Looked[] {
  return reports.flatMap(({ output }) => {
    if (output.kind === 'watch')
      return output.probing === null ? [] : [{ issue: output.issue, probing: output.probing }];
    if (output.kind !== 'incident') return [];
    const { facts } = output.view;
    return (facts.probings ?? []).map((probing) => ({ issue: facts.issue.number, probing }));
  });
}

const worstFirst: readonly VerdictKind[] = ['down', 'partly', 'cannot-tell', 'up'];

/** The worst of all incidents; `''` when nobody looked. */
export function probeVerdictOf(reports: readonly JobReport[]): string {
  const kinds = looksOf(reports)
    .filter(({ probing }) => probing.targets.length > 0)
    .map(({ probing }) => judge(probing).kind);
  return worstFirst.find((kind) => kinds.includes(kind)) ?? '';
}

/** JSON text; `''` when nobody looked. */
export function evidenceOf(reports: readonly JobReport[]): string {
  const looks = looksOf(reports);
  return looks.length === 0 ? '' : `${JSON.stringify({ looks }, null, 1)}\n`;
}
