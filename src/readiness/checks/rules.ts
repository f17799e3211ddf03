/** Rulesets that would stop a branch or a pull request of ours. Older branch protection is not told to everybody. */
import type { BranchRuleRecord } from '../../repository/repository.js';
import { actionsBot } from '../../markdown/ours.js';
import { type Instant, plusSeconds } from '../../time/instant.js';
import {
  type Answer,
  type Check,
  type Facts,
  type GitHubFacts,
  no,
  opensWithOwnToken,
  unseen,
  yes,
} from '../readiness.js';

const lackingRead = 'could not be read: add `contents: read`';

/** What a rule refuses, in a few words; what is not listed here stops nothing of ours. */
const refusals: Readonly<Record<string, string>> = {
  creation: 'nobody may create it',
  update: 'nobody may push to it',
  pull_request: 'it changes by pull requests only',
  required_status_checks: 'each push to it needs checks that only ran elsewhere',
  required_deployments: 'each push to it needs a deployment',
  workflows: 'each push to it needs a workflow that only ran elsewhere',
  merge_queue: 'it changes by a merge queue only',
};

export const branchRules: Check = {
  id: 'branch-rules',
  group: 'start',
  needs: 'GitHub',
  description: 'No ruleset refuses the branches that postmortems are written on.',
  run: (facts) => {
    const { github, config } = facts;
    if (github === null || github.rules === null) return unseen(lackingRead);
    const branch = `${config.postmortem.branchPrefix}1`;
    const [first, ...others] = github.rules.ours.filter((rule) => stops(rule, branch));
    if (first === undefined) {
      const doubtful = github.rules.ours.find(({ pattern }) => pattern?.operator === 'regex');
      return doubtful === undefined
        ? yes(`no ruleset stands in the way of ${config.postmortem.branchPrefix}…`)
        : unseen(`look whether ${named(doubtful)} lets a branch called ${branch} in`);
    }
    const { opened } = github;
    if (opened !== null && opened !== 'unseen' && opened.at >= monthBefore(facts))
      return yes(`${named(first)} lets @${opened.by} pass: it opened #${opened.number}`);
    const rest = others.length === 0 ? '' : `, and ${others.length} more`;
    return no(
      `${named(first)} refuses ${config.postmortem.branchPrefix}…: ${refusals[first.kind] ?? 'its name does not fit'}${rest}`,
      `Leave \`${config.postmortem.branchPrefix}*\` out of it, or let the token of After-Action bypass it: ${github.url}/rules`,
    );
  },
};

function stops({ kind, pattern }: BranchRuleRecord, branch: string): boolean {
  if (kind !== 'branch_name_pattern') return Object.hasOwn(refusals, kind);
  const fits = pattern === null ? null : fitsPattern(pattern, branch);
  return fits === null ? false : fits === (pattern?.negated ?? false);
}

/** `null` for a pattern that is not run here: it was written for another engine, and by somebody else. */
function fitsPattern(
  { operator, text }: NonNullable<BranchRuleRecord['pattern']>,
  branch: string,
): boolean | null {
  if (operator === 'starts_with') return branch.startsWith(text);
  if (operator === 'ends_with') return branch.endsWith(text);
  return operator === 'contains' ? branch.includes(text) : null;
}

const named = ({ ruleset }: BranchRuleRecord): string =>
  ruleset === null ? 'a ruleset' : `ruleset ${ruleset}`;

const monthBefore = ({ now }: Facts): Instant => plusSeconds(now, -30 * 86_400);

/** Checks that we publish ourselves, on pull requests of ours too. */
const ownChecks = new Set(['after-action review', 'after-action follow-ups']);

export const requiredChecks: Check = {
  id: 'required-checks',
  group: 'start',
  needs: 'GitHub',
  description:
    'Required checks do not keep pull requests of postmortems waiting: what a workflow opens with its own token starts no other workflow by itself.',
  run: (facts) => {
    const { github } = facts;
    if (github === null || github.rules === null) return unseen(lackingRead);
    const needed = [...new Set(github.rules.main.flatMap(({ checks }) => checks))];
    const foreign = needed.filter((name) => !ownChecks.has(name.toLowerCase()));
    if (foreign.length === 0)
      return yes(needed.length === 0 ? 'no ruleset requires any' : needed.join(', '));
    return opensWithOwnToken(facts)
      ? yes(`started by the token of an app: ${foreign.join(', ')}`)
      : waiting(foreign, github);
  },
};

/** On github.com a person approves the run on the pull request; an Enterprise server waits for a person's push. */
function waiting(foreign: readonly string[], { url, server }: GitHubFacts): Answer {
  const names = foreign.slice(0, 5).join(', ');
  if (server?.version == null)
    return yes(`once a person approves the run on the pull request: ${names}`);
  return no(
    `${names} ${foreign.length === 1 ? 'does' : 'do'} not start on pull requests that ${actionsBot} opens`,
    `Give the jobs that open pull requests the \`token:\` of an app, or accept \`required-checks\` in \`readiness.accepted\`: ${url}/rules`,
  );
}
