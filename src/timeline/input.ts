/** Facts → everything that the timeline and its neighbours read out of them, each once. */
import type { Config } from '../config/config.js';
import { deploysFromFacts } from '../changes/deploys-from-facts.js';
import { incidentFromFacts } from '../incident/incident-from-facts.js';
import type { IncidentFacts } from '../incident/incident.js';
import { readSlashCommands, type SlashCommands } from '../incident/slash-commands/authorize.js';
import { readThread } from './thread.js';
import type { TimelineInput } from './timeline.js';

export function timelineInputFromFacts(
  facts: IncidentFacts,
  config: Config,
  commands: SlashCommands = readSlashCommands(facts, config),
): TimelineInput {
  return {
    facts,
    config,
    commands,
    incident: incidentFromFacts(facts, config, commands),
    deploys: deploysFromFacts(facts, config.deployments),
    thread: readThread(facts, config, commands),
  };
}
