/** Configuration as the code reads it. Options, their defaults and what they mean are written in schema.ts, once. */
import type * as z from 'zod';
import type { CamelCased } from './camel-case.js';
import type { configSchema } from './schema.js';

export const configPath = '.github/after-action.yml';

export type Config = CamelCased<z.output<typeof configSchema>>;
