/** The version of this build; `npm version` changes package.json, and the bundle carries what stood there. */
import manifest from '../package.json' with { type: 'json' };

export const { version, homepage } = manifest;
