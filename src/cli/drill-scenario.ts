/** What `after-action drill` takes, and the scenario that it names. */
import { closest } from '../config/closest.js';
import { parseScenario, type Scenario } from '../drill/scenario.js';
import { UserError } from '../errors.js';
import { type Io, readKind, readText } from '../node/io.js';
import { shippedDrills } from '../node/templates.js';
import type { PlaceOptions } from './place.js';

export interface DrillOptions extends PlaceOptions {
  readonly seed?: string;
  readonly answer?: boolean;
  readonly issue?: string;
  readonly apply?: boolean;
  readonly config?: string;
  readonly json?: boolean;
}

/** A shipped one by name, else a file. */
export function readScenario(name: string, io: Io): Scenario {
  const shipped = shippedDrills();
  const text = Object.hasOwn(shipped, name) ? shipped[name] : undefined;
  if (text !== undefined) return parseScenario(text, `${name}.yml`);
  if (/\.ya?ml$/i.test(name) || readKind(io, name) === 'file')
    return parseScenario(readText(io, name, 'scenario'), name);
  const near = closest(name, Object.keys(shipped));
  throw new UserError({
    code: 'PM691',
    message: `Unknown drill "${name.slice(0, 100)}"${near === null ? '' : `, did you mean "${near}"?`}`,
    expected: `one of ${Object.keys(shipped).join(', ')}, or a YAML file`,
    example: 'after-action drill bad-deploy',
    remedy: 'Name one of them.',
  });
}
