/** A line of a ruleset as GitHub lists it: one entry for each thing that it demands. */
import type { BranchRule, Repository } from '../state/records.js';
import { fullNameOf } from '../state/world.js';
import type { Json } from './links.js';

export function branchRuleShapes(repo: Repository, rule: BranchRule): readonly Json[] {
  const from = {
    ruleset_source_type: 'Repository',
    ruleset_source: fullNameOf(repo),
    ruleset_id: repo.rules.indexOf(rule) + 1,
  };
  return demands(rule).map((one) => ({ ...one, ...from }));
}

function demands(rule: BranchRule): readonly Json[] {
  return [
    ...(rule.refusesCreation ? [{ type: 'creation' }] : []),
    ...(rule.refusesUpdates ? [{ type: 'update' }] : []),
    ...(rule.requiresPull ? [{ type: 'pull_request', parameters: pullParameters }] : []),
    ...(rule.requiredChecks.length > 0
      ? [{ type: 'required_status_checks', parameters: checkParameters(rule.requiredChecks) }]
      : []),
    ...(rule.mergeQueue ? [{ type: 'merge_queue', parameters: queueParameters }] : []),
  ];
}

const pullParameters = {
  dismiss_stale_reviews_on_push: false,
  require_code_owner_review: false,
  require_last_push_approval: false,
  required_approving_review_count: 0,
  required_review_thread_resolution: false,
};

const checkParameters = (names: readonly string[]): Json => ({
  strict_required_status_checks_policy: false,
  required_status_checks: names.map((context) => ({ context })),
});

const queueParameters = {
  check_response_timeout_minutes: 60,
  grouping_strategy: 'ALLGREEN',
  max_entries_to_build: 5,
  max_entries_to_merge: 5,
  merge_method: 'MERGE',
  min_entries_to_merge: 1,
  min_entries_to_merge_wait_minutes: 5,
};
