/** Runs a document against plain objects: a field is a value or a function of its arguments. */
import {
  GraphqlSyntaxError,
  parseDocument,
  type Directive,
  type Document,
  type Field,
  type Selection,
  type Value,
} from './document.js';

export type Args = Readonly<Record<string, unknown>>;
export type Resolver = (args: Args) => unknown;

/** An object of the graph. */
export interface GraphNode {
  readonly __typename: string;
  readonly [field: string]: unknown;
}

export interface GraphqlError {
  readonly type?: string;
  readonly path?: readonly (string | number)[];
  readonly message: string;
  readonly extensions?: unknown;
}

export interface GraphqlResult {
  readonly data?: unknown;
  readonly errors?: readonly GraphqlError[];
}

/** Thrown by a resolver: this field is `null`, the rest is answered. */
export class FieldError extends Error {
  constructor(
    readonly type: string,
    message: string,
  ) {
    super(message);
  }
}

/** The query asks for what does not exist: nothing is answered. */
class QueryError extends Error {
  constructor(
    message: string,
    readonly path: readonly (string | number)[],
    readonly code: string,
  ) {
    super(message);
  }
}

interface Run {
  readonly document: Document;
  readonly variables: Args;
  readonly errors: GraphqlError[];
}

export function executeGraphql(source: string, variables: Args, root: GraphNode): GraphqlResult {
  const errors: GraphqlError[] = [];
  try {
    const document = parseDocument(source);
    const run: Run = {
      document,
      variables: { ...evaluated(document.defaults, {}), ...variables },
      errors,
    };
    const data = selected(run, document.selections, root, [document.operation]);
    return errors.length > 0 ? { data, errors } : { data };
  } catch (error) {
    if (error instanceof GraphqlSyntaxError) return { errors: [{ message: error.message }] };
    if (error instanceof QueryError)
      return {
        errors: [{ path: error.path, message: error.message, extensions: { code: error.code } }],
      };
    throw error;
  }
}

function selected(
  run: Run,
  selections: readonly Selection[],
  node: GraphNode,
  path: readonly (string | number)[],
): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  for (const selection of selections) {
    if (!included(run, selection.directives)) continue;
    if (selection.kind === 'field') {
      const key = selection.alias;
      answer[key] = fieldValue(run, selection, node, [...path, key]);
      continue;
    }
    const spread =
      selection.fragment === null ? selection : run.document.fragments.get(selection.fragment);
    if (!spread)
      throw new QueryError(
        `Fragment ${selection.fragment ?? ''} was used, but not defined`,
        path,
        'useAndDefineFragment',
      );
    if (spread.on === null || isOf(node.__typename, spread.on))
      Object.assign(answer, selected(run, spread.selections, node, path));
  }
  return answer;
}

const interfaces: Readonly<Record<string, readonly string[]>> = {
  Actor: ['User', 'Bot', 'Organization', 'Mannequin'],
  Node: ['Issue', 'PullRequest', 'Commit', 'Repository', 'Deployment'],
  GitObject: ['Commit', 'Tree', 'Blob'],
};

function isOf(type: string, wanted: string): boolean {
  return type === wanted || interfaces[wanted]?.includes(type) === true;
}

function included(run: Run, directives: readonly Directive[]): boolean {
  return directives.every(({ name, args }) => {
    const condition = evaluated(args, run.variables)['if'];
    return name === 'include' ? condition === true : name === 'skip' ? condition !== true : true;
  });
}

function fieldValue(
  run: Run,
  field: Field,
  node: GraphNode,
  path: readonly (string | number)[],
): unknown {
  if (!(field.name in node))
    throw new QueryError(
      `Field '${field.name}' doesn't exist on type '${node.__typename}'`,
      path,
      'undefinedField',
    );
  try {
    const member = node[field.name];
    const value: unknown =
      typeof member === 'function'
        ? (member as Resolver)(evaluated(field.args, run.variables))
        : member;
    return completed(run, field, value, path);
  } catch (error) {
    if (!(error instanceof FieldError)) throw error;
    run.errors.push({ type: error.type, path: path.slice(1), message: error.message });
    return null;
  }
}

function completed(
  run: Run,
  field: Field,
  value: unknown,
  path: readonly (string | number)[],
): unknown {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value))
    return value.map((item, index) => completed(run, field, item, [...path, index]));
  if (typeof value !== 'object') {
    if (field.selections.length > 0)
      throw new QueryError(
        `Selections can't be made on scalars (field '${field.name}')`,
        path,
        'selectionMismatch',
      );
    return value;
  }
  if (field.selections.length === 0)
    throw new QueryError(
      `Field must have selections (field '${field.name}' returns ${(value as GraphNode).__typename} but has no selections)`,
      path,
      'selectionMismatch',
    );
  return selected(run, field.selections, value as GraphNode, path);
}

function evaluated(args: ReadonlyMap<string, Value>, variables: Args): Record<string, unknown> {
  return Object.fromEntries([...args].map(([name, value]) => [name, valueOf(value, variables)]));
}

function valueOf(value: Value, variables: Args): unknown {
  if ('variable' in value) return variables[value.variable];
  if ('list' in value) return value.list.map((item) => valueOf(item, variables));
  return 'map' in value ? evaluated(value.map, variables) : value.constant;
}
