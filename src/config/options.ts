/** The options as a table and as a JSON schema, both derived from the one schema. */
import * as z from 'zod';
import { configSchema } from './schema.js';

/** The part of JSON schema that ours consists of. */
export interface SchemaNode {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly additionalProperties?: boolean | SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
  readonly required?: readonly string[];
}

let cached: SchemaNode | null = null;

/** JSON schema, draft-07, of the configuration file: what `schema/config.schema.json` holds. */
export function jsonSchema(): SchemaNode {
  cached ??= {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'After-Action configuration',
    description: 'Options of .github/after-action.yml. Every option has a default.',
    ...withoutEmptyDefaults(
      z.toJSONSchema(configSchema, { target: 'draft-7', io: 'input' }) as SchemaNode,
    ),
  } as SchemaNode;
  return cached;
}

/** A section that is absent is not "`{}` by default", it is its options' defaults. */
function withoutEmptyDefaults(schema: SchemaNode): SchemaNode {
  const sections = Object.entries(schema.properties ?? {}).map(
    ([name, node]): [string, SchemaNode] => {
      if (node.properties === undefined) return [name, node];
      return [name, Object.fromEntries(Object.entries(node).filter(([key]) => key !== 'default'))];
    },
  );
  return { ...schema, properties: Object.fromEntries(sections) };
}

/** The node that describes the option at `path`, or `null` when there is none. */
export function schemaAt(path: readonly PropertyKey[]): SchemaNode | null {
  let node: SchemaNode | undefined = jsonSchema();
  for (const key of path) {
    if (node === undefined) return null;
    if (typeof key === 'number') node = node.items;
    else if (node.properties && Object.hasOwn(node.properties, key))
      node = node.properties[String(key)];
    else
      node = typeof node.additionalProperties === 'object' ? node.additionalProperties : undefined;
  }
  return node ?? null;
}

/** What may stand there, in words: `a whole number from 1 to 720`. */
export function expectation(schema: SchemaNode): string {
  const node = schema.anyOf?.find((choice) => choice.type !== 'null') ?? schema;
  if (node.enum) return `one of ${node.enum.map(String).join(', ')}`;
  const types = [node.type ?? 'value'].flat().filter((type) => type !== 'null');
  if (types.includes('integer'))
    return `a whole number from ${node.minimum ?? 0} to ${node.maximum ?? 'any'}`;
  if (types.includes('number')) return numberWords(node);
  if (types.includes('string')) return `a text of at most ${node.maxLength ?? 100} characters`;
  if (types.includes('boolean')) return 'true or false';
  if (types.includes('array'))
    return node.items?.properties ? 'a list of entries' : 'a list of texts';
  return node.properties
    ? `a section with ${Object.keys(node.properties).join(', ')}`
    : 'a section of names and values';
}

function numberWords({ minimum, exclusiveMinimum, maximum }: SchemaNode): string {
  const from =
    exclusiveMinimum === undefined ? `from ${minimum ?? 0}` : `above ${exclusiveMinimum}`;
  return maximum === undefined ? `a number ${from}` : `a number ${from} to ${maximum}`;
}

export interface OptionRow {
  /** `follow_ups.assign`, `severities[].name` */
  readonly name: string;
  readonly expected: string;
  /** As one would write it in the file; `''` when the option is required or follows another one. */
  readonly fallback: string;
  readonly example: string;
  readonly description: string;
}

/** One row per option, in the order of the schema: what `docs/configuration.md` shows. */
export function configTable(): readonly OptionRow[] {
  return Object.entries(jsonSchema().properties ?? {}).flatMap(([name, node]) =>
    listRows(name, node),
  );
}

function listRows(name: string, node: SchemaNode): readonly OptionRow[] {
  if (node.properties)
    return Object.entries(node.properties).flatMap(([key, child]) =>
      listRows(`${name}.${key}`, child),
    );
  const inner = node.items?.properties
    ? Object.entries(node.items.properties).flatMap(([key, child]) =>
        listRows(`${name}[].${key}`, child),
      )
    : [];
  return [
    {
      name,
      expected: expectation(node),
      fallback: node.default === undefined ? '' : JSON.stringify(node.default),
      example: printExample(node),
      description: node.description ?? '',
    },
    ...inner,
  ];
}

/** The example as one would write it in the file. */
export function printExample(schema: SchemaNode): string {
  const node = schema.examples
    ? schema
    : (schema.anyOf?.find((choice) => choice.examples) ?? schema);
  const value = node.examples?.[0] ?? node.default ?? node.enum?.[0];
  if (value === undefined && node.properties) return printSection(node.properties);
  return value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);
}

/** `{ url: https://meet.example.com/war-room }`: its first option that has an example. */
function printSection(options: Readonly<Record<string, SchemaNode>>): string {
  const [first] = Object.entries(options)
    .map(([name, node]) => ({ name, example: printExample(node) }))
    .filter(({ example }) => example !== '' && example !== 'null');
  return first === undefined ? '' : `{ ${first.name}: ${first.example} }`;
}
