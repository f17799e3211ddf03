/** Labels of what went out while deploys were frozen: whether it was let through as the fix. Nothing where nothing was frozen. */
import { deploysFromFacts } from '../changes/deploys-from-facts.js';
import type { Config } from '../config/config.js';
import { shippedWhileFrozen } from '../freeze/shipped.js';
import { incidentFromFacts } from '../incident/incident-from-facts.js';
import type { IncidentFacts } from '../incident/incident.js';
import { runComment } from '../incident/rollback-records.js';
import { readSlashCommands } from '../incident/slash-commands/authorize.js';
import type { PullRequestRecord, RepositoryReader } from '../repository/repository.js';
import { orOmitted } from './omissions.js';
import { budget } from './read-budget.js';

export async function readShippedPulls(
  reader: RepositoryReader,
  facts: IncidentFacts,
  config: Config,
  omissions: string[],
): Promise<Pick<IncidentFacts, 'shippedPulls'>> {
  if (!mayBeFrozen(facts, config)) return {};
  const incident = incidentFromFacts(facts, config, readSlashCommands(facts, config));
  const deploys = deploysFromFacts(facts, config.deployments);
  const known = new Set(facts.pullRequests.map(({ number }) => number));
  const numbers = shippedWhileFrozen({ facts, incident, deploys, config })
    .filter(({ pass }) => pass === null)
    .flatMap(({ cargo }) => cargo.flatMap(({ pulls }) => pulls.slice(0, 1)))
    .filter((number) => !known.has(number));
  const pulls: PullRequestRecord[] = [];
  for (const number of [...new Set(numbers)].slice(0, budget.shippedPulls)) {
    const pull = await orOmitted<PullRequestRecord | null>(
      'pull requests that went out during the freeze',
      reader.pullRequest(number),
      null,
      omissions,
    );
    if (pull !== null) pulls.push(pull);
  }
  return pulls.length === 0 ? {} : { shippedPulls: pulls };
}

/** Most incidents freeze nothing, and are not thought through twice. */
function mayBeFrozen({ comments }: IncidentFacts, { freeze }: Config): boolean {
  return (
    freeze.on.length > 0 ||
    comments.some(
      ({ body }) => body.includes('/freeze') || body.startsWith(`<!-- after-action:${runComment} `),
    )
  );
}
