/** Branch protection and rulesets: who may move which branch, and which checks a merge needs. */
import { Refusal, unprocessable } from '../refusal.js';
import type { Account, BranchRule, Repository } from './records.js';

/** A rule as a test writes it. */
export type NewBranchRule = Partial<BranchRule> & Pick<BranchRule, 'branches'>;

export function branchRule(wanted: NewBranchRule): BranchRule {
  return {
    kind: 'ruleset',
    requiresPull: false,
    requiredChecks: [],
    refusesCreation: false,
    refusesUpdates: false,
    mergeQueue: false,
    bypass: [],
    ...wanted,
  };
}

export function rulesFor(repo: Repository, branch: string): readonly BranchRule[] {
  return repo.rules.filter(
    ({ branches }) =>
      (branches === '~DEFAULT_BRANCH' && branch === repo.defaultBranch) ||
      branches === '~ALL' ||
      matchesPattern(branches, branch),
  );
}

/** As `fnmatch` with path names: `*` stays within a part, a doubled star does not. */
function matchesPattern(pattern: string, branch: string): boolean {
  const source = pattern
    .split(/(\*\*\/?|\*|\?)/)
    .map((part) => wildcards[part] ?? part.replace(/[.+^${}()|[\]\\]/g, '\\$&'))
    .join('');
  return new RegExp(`^${source}$`).test(branch);
}

const wildcards: Readonly<Record<string, string>> = {
  '**/': '(?:.*/)?',
  '**': '.*',
  '*': '[^/]*',
  '?': '[^/]',
};

export function requiredChecksOf(repo: Repository, branch: string): readonly string[] {
  return [...new Set(rulesFor(repo, branch).flatMap(({ requiredChecks }) => requiredChecks))];
}

/** How a branch is moved: straight, or by merging a pull request. */
export interface Move {
  readonly actor: Account | null;
  readonly ref: string;
  readonly before: string | null;
  readonly after: string | null;
  /** Checks that the new commit lacks. */
  readonly missing: readonly string[];
}

/** Why the rules forbid it, in GitHub's words; empty when they do not. */
export function violations(repo: Repository, move: Move): string[] {
  const branch = move.ref.replace(/^refs\/heads\//, '');
  if (branch === move.ref) return [];
  const login = move.actor?.login.toLowerCase();
  const binding = rulesFor(repo, branch).filter(
    ({ bypass }) => !bypass.some((name) => name.toLowerCase() === login),
  );
  const texts = binding.flatMap((rule) => violationsOf(rule, move));
  return [...new Set(texts)];
}

function violationsOf(rule: BranchRule, { before, after, missing }: Move): string[] {
  if (after === null) return rule.kind === 'protection' ? ['Cannot delete this branch'] : [];
  if (before === null)
    return rule.refusesCreation ? ['Cannot create ref due to creations being restricted.'] : [];
  return [
    ...(rule.refusesUpdates ? ['Cannot update this protected ref.'] : []),
    ...(rule.requiresPull ? ['Changes must be made through a pull request.'] : []),
    ...(rule.mergeQueue ? ['Changes must be made through the merge queue'] : []),
    ...missing
      .filter((name) => rule.requiredChecks.includes(name))
      .map((name) => `Required status check "${name}" is expected.`),
  ];
}

/** Refuses a push that a rule forbids: 422 for refs, 409 for files. */
export function checkRules(repo: Repository, move: Move, status: 409 | 422 = 422): void {
  const found = violations(repo, move);
  if (found.length === 0) return;
  const message = ruleMessage(repo, move.ref.replace(/^refs\/heads\//, ''), found);
  throw status === 422 ? unprocessable(message) : new Refusal(status, message);
}

export function ruleMessage(repo: Repository, branch: string, texts: readonly string[]): string {
  const byRuleset = rulesFor(repo, branch).some(({ kind }) => kind === 'ruleset');
  return byRuleset
    ? `Repository rule violations found\n\n${texts.join('\n\n')}\n\n`
    : (texts[0] ?? 'Protected branch update failed');
}
