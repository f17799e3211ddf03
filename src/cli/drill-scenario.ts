/** What `after-action drill` plays: a shipped scenario by name, a file of one's own, or a recorded incident. */
import { closest } from '../config/closest.js';
import type { Config } from '../config/config.js';
import type { Script } from '../drill/drill.js';
import { scriptFromView } from '../drill/from-recording.js';
import { parseScenario } from '../drill/scenario.js';
import { UserError } from '../errors.js';
import { buildIncidentView } from '../jobs/incident-view.js';
import { type Io, readKind, readText } from '../node/io.js';
import { shippedDrills } from '../node/templates.js';
import { factsFromRecording } from '../recording/recording.js';
import { loadIncidentPlugIns } from '../registry.js';
import { readRecording } from './source.js';

export async function readScript(name: string, config: Config, io: Io): Promise<Script> {
  const shipped = shippedDrills();
  const text = Object.hasOwn(shipped, name) ? shipped[name] : undefined;
  if (text !== undefined) return parseScenario(text, `${name}.yml`);
  if (/\.json$/i.test(name)) return readRecorded(name, config, io);
  if (/\.ya?ml$/i.test(name) || readKind(io, name) === 'file')
    return parseScenario(readText(io, name, 'scenario'), name);
  const near = closest(name, Object.keys(shipped));
  throw new UserError({
    code: 'PM691',
    message: `Unknown drill "${name.slice(0, 100)}"${near === null ? '' : `, did you mean "${near}"?`}`,
    expected: `one of ${Object.keys(shipped).join(', ')}, a YAML file, or a recording (JSON)`,
    example: 'after-action drill bad-deploy',
    remedy: 'Name one of them.',
  });
}

/** What is not in the recording nobody has to play; what is a secret in it is masked. */
async function readRecorded(path: string, config: Config, io: Io): Promise<Script> {
  const facts = factsFromRecording(readRecording(path, io));
  return scriptFromView(buildIncidentView(facts, config, await loadIncidentPlugIns()), path);
}
