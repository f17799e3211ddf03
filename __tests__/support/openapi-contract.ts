/**
 * GitHub's official OpenAPI description as a referee: every exchange with the local GitHub is checked both ways,
 * unknown query parameters and unknown body fields included. Regenerate the fixtures with `npm run openapi`.
 */
import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormatsModule from 'ajv-formats';
import type { Exchange } from '../../src/local-github/local-github.js';

type Schema = Record<string, unknown>;

interface Operation {
  readonly parameters?: readonly Schema[];
  readonly requestBody?: Schema;
  readonly responses: Readonly<Record<string, Schema>>;
}

interface Subset {
  readonly paths?: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly webhooks?: Readonly<Record<string, Schema>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, Schema>>>>;
}

/** Where the description itself is silent or wrong. Each entry says what GitHub does. */
const allowed: readonly {
  readonly route: RegExp;
  readonly status?: number;
  readonly problem: RegExp;
  readonly why: string;
}[] = [
  {
    route: /./,
    status: 401,
    problem: /status 401 is not described/,
    why: 'any route answers 401 to bad credentials',
  },
  {
    route: /./,
    status: 403,
    problem: /status 403 is not described/,
    why: 'any route answers 403 when a permission is missing or the hour is used up',
  },
  {
    route: /./,
    status: 304,
    problem: /status 304 is not described/,
    why: 'any GET answers 304 to a matching If-None-Match',
  },
  {
    route: /./,
    status: 404,
    problem: /status 404 is not described/,
    why: 'any route answers 404 for what is hidden',
  },
  {
    route: /./,
    status: 410,
    problem: /status 410 is not described/,
    why: 'issues can be switched off',
  },
  {
    route: /./,
    status: 400,
    problem: /status 400 is not described/,
    why: 'any route answers 400 to broken JSON',
  },
  {
    route: /\/(comments|issues)(\/|$)/,
    problem: /\/body must be string/,
    why: 'bodies of old comments can be null',
  },
  {
    route: /\/timeline$/,
    problem: /response/,
    why: 'the description of timeline events admits no deleted users',
  },
  {
    route: /deployments/,
    problem: /_url must match format "uri"/,
    why: 'GitHub answers an empty string where no link was given',
  },
  {
    route: /\/runs$/,
    problem: /query created must match format/,
    why: 'a range such as `>=2026-01-01` is documented in words only',
  },
  {
    route: /\/contents\/\{path\}$/,
    status: 409,
    problem: /exactly one schema/,
    why: 'both described errors fit the same answer',
  },
  {
    route: /\/check-runs/,
    status: 422,
    problem: /status 422 is not described/,
    why: 'more than fifty annotations are refused',
  },
  {
    route: /\/pulls(\/\{pull_number\})?$/,
    problem: /labels\/\d+\/description must be string/,
    why: 'a label that was made without a description has none, on pull requests as on issues',
  },
  {
    route: /\/pulls\/\{pull_number\}\/comments$/,
    problem: /\/(position|line|start_line) must be integer/,
    why: 'remarks on lines that have changed since stand nowhere any more',
  },
  {
    route: /\/dispatches$/,
    status: 422,
    problem: /status 422 is not described/,
    why: 'a ref that does not exist is refused',
  },
  {
    route: /pulls\/\{pull_number\}\/reviews$/,
    status: 422,
    problem: /response/,
    why: 'errors of reviews are plain sentences',
  },
];

const read = (name: string): Subset =>
  JSON.parse(
    readFileSync(new URL(`../fixtures/openapi/${name}`, import.meta.url), 'utf8'),
    (_, value: unknown) => (isSchema(value) ? modern(value) : value),
  ) as Subset;

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** OpenAPI 3.0 → JSON Schema: `nullable`, discriminators. */
function modern(schema: Schema): Schema {
  const { nullable, ...rest } = schema;
  delete rest['discriminator'];
  if (nullable !== true) return rest;
  if (Array.isArray(rest['enum'])) rest['enum'] = [...(rest['enum'] as unknown[]), null];
  if (typeof rest['type'] === 'string') return { ...rest, type: [rest['type'], 'null'] };
  return { anyOf: [rest, { type: 'null' }] };
}

function validatorOf(subset: Subset): Ajv {
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: true });
  (addFormatsModule as unknown as (ajv: Ajv) => void)(ajv);
  ajv
    .addFormat('repo.nwo', true)
    .addFormat('timestamp', true)
    .addFormat('int32', true)
    .addFormat('int64', true);
  ajv.addSchema({ $id: 'github', components: subset.components });
  return ajv;
}

function pointed(schema: Schema): Schema {
  return JSON.parse(
    JSON.stringify(schema).replaceAll('"#/components/', '"github#/components/'),
  ) as Schema;
}

export interface Contract {
  /** What is wrong with an exchange; empty when nothing is. */
  problemsOf(exchange: Exchange): readonly string[];
  /** `GET /repos/{owner}/{repo}`, … */
  readonly operations: readonly string[];
}

export function openapiContract(): Contract {
  const subset = read('github-subset.json');
  const ajv = validatorOf(subset);
  const compiled = new Map<string, ValidateFunction>();
  const check = (key: string, schema: Schema, value: unknown, where: string): string[] => {
    const validate = compiled.get(key) ?? ajv.compile(pointed(schema));
    compiled.set(key, validate);
    if (validate(value)) return [];
    const errors = (validate.errors ?? []).filter(
      (error) =>
        !['anyOf', 'oneOf'].includes(error.keyword) || (validate.errors?.length ?? 0) === 1,
    );
    return errors
      .slice(0, 6)
      .map(
        (error) =>
          `${where}${error.instancePath} ${error.message ?? ''}${error.params && 'allowedValues' in error.params ? ` ${JSON.stringify(error.params['allowedValues'])}` : ''}`,
      );
  };
  const resolved = (schema: Schema): Schema => {
    const pointer = schema['$ref'];
    if (typeof pointer !== 'string') return schema;
    const [, , kind = '', name = ''] = pointer.split('/');
    return subset.components[kind]?.[name] ?? {};
  };
  return {
    operations: Object.entries(subset.paths ?? {}).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
    ),
    problemsOf: (exchange) => {
      if (exchange.route === '/graphql') return [];
      const template = exchange.route.replace(/\/contents$/, '/contents/{path}');
      const operation = subset.paths?.[template]?.[exchange.method.toLowerCase()];
      const name = `${exchange.method} ${template} ${exchange.status}`;
      if (!operation) return [`${name}: not in the described subset`];
      const found = [
        ...(exchange.status < 400
          ? requestProblems(operation, exchange, resolved, (schema, value, where) =>
              check(`${exchange.method} ${template} ${where}`, schema, value, where),
            )
          : []),
        ...responseProblems(operation, exchange, resolved, (schema, value) =>
          check(name, schema, value, 'response'),
        ),
      ];
      return found
        .filter(
          (problem) =>
            !allowed.some(
              (entry) =>
                entry.route.test(template) &&
                (entry.status ?? exchange.status) === exchange.status &&
                entry.problem.test(problem),
            ),
        )
        .map((problem) => `${name}: ${problem}`);
    },
  };
}

type Check = (schema: Schema, value: unknown, where: string) => string[];

function requestProblems(
  operation: Operation,
  exchange: Exchange,
  resolved: (schema: Schema) => Schema,
  check: Check,
): string[] {
  const parameters = (operation.parameters ?? []).map(resolved);
  const named = (place: string): readonly Schema[] =>
    parameters.filter((parameter) => parameter['in'] === place);
  const known = new Set(named('query').map((parameter) => parameter['name']));
  const unknown = [...exchange.query.keys()]
    .filter((key) => !known.has(key))
    .map((key) => `query: unknown parameter ${key}`);
  const queries = named('query').flatMap((parameter) => {
    const value = exchange.query.get(String(parameter['name']));
    if (value === null)
      return parameter['required'] === true
        ? [`query: ${String(parameter['name'])} is missing`]
        : [];
    return check(
      parameter['schema'] as Schema,
      read1(parameter['schema'] as Schema, value),
      `query ${String(parameter['name'])}`,
    );
  });
  const paths = named('path').flatMap((parameter) => {
    const value = exchange.params[String(parameter['name'])];
    return value === undefined
      ? []
      : check(
          parameter['schema'] as Schema,
          read1(parameter['schema'] as Schema, value),
          `path ${String(parameter['name'])}`,
        );
  });
  return [...unknown, ...queries, ...paths, ...bodyProblems(operation, exchange, resolved, check)];
}

function read1(schema: Schema, value: string): unknown {
  const type = schema['type'] ?? (schema['oneOf'] ? 'any' : undefined);
  return (type === 'integer' || type === 'any') && /^-?\d+$/.test(value)
    ? Number(value)
    : type === 'boolean'
      ? value === 'true'
      : value;
}

function schemaOfContent(part: Schema | undefined): Schema | null {
  const content = part?.['content'] as
    Readonly<Record<string, { readonly schema?: Schema }>> | undefined;
  return content?.['application/json']?.schema ?? null;
}

function bodyProblems(
  operation: Operation,
  exchange: Exchange,
  resolved: (schema: Schema) => Schema,
  check: Check,
): string[] {
  const body = exchange.requestBody;
  const schema = operation.requestBody && schemaOfContent(resolved(operation.requestBody));
  // Octokit sends `{}` with some requests that describe no body.
  if (!schema)
    return body === undefined || (isSchema(body) && Object.keys(body).length === 0)
      ? []
      : ['body: none is described'];
  if (body === undefined) return [];
  return [...check(schema, body, 'body'), ...unknownFields(schema, body, resolved, 'body')];
}

function unknownFields(
  schema: Schema,
  body: unknown,
  resolved: (schema: Schema) => Schema,
  where: string,
): string[] {
  const whole = resolved(schema);
  const choices = (whole['oneOf'] ?? whole['anyOf'] ?? whole['allOf']) as
    readonly Schema[] | undefined;
  const properties = Object.assign(
    {},
    whole['properties'],
    ...(choices ?? []).map((choice) => resolved(choice)['properties']),
  ) as Readonly<Record<string, Schema>>;
  if (Array.isArray(body)) {
    const items = whole['items'] as Schema | undefined;
    return items
      ? body.flatMap((item, index) => unknownFields(items, item, resolved, `${where}/${index}`))
      : [];
  }
  if (!isSchema(body) || Object.keys(properties).length === 0) return [];
  return Object.entries(body).flatMap(([key, value]) => {
    const inner = properties[key];
    return inner
      ? unknownFields(inner, value, resolved, `${where}/${key}`)
      : [`${where}: unknown field ${key}`];
  });
}

function responseProblems(
  operation: Operation,
  exchange: Exchange,
  resolved: (schema: Schema) => Schema,
  check: (schema: Schema, value: unknown) => string[],
): string[] {
  const described = operation.responses[String(exchange.status)];
  if (!described) return [`status ${exchange.status} is not described`];
  const schema = schemaOfContent(resolved(described));
  if (!schema || exchange.accept.includes('raw')) return [];
  return exchange.responseBody === undefined
    ? ['response: the body is missing']
    : check(schema, exchange.responseBody);
}

let webhookAjv: {
  readonly subset: Subset;
  readonly ajv: Ajv;
  readonly compiled: Map<string, ValidateFunction>;
} | null = null;

/** What is wrong with the payload of an event; `schedule` has no description. */
export function validateWebhook(
  name: string,
  action: string | null,
  payload: unknown,
): readonly string[] {
  if (webhookAjv === null) {
    const subset = read('webhooks-subset.json');
    webhookAjv = { subset, ajv: validatorOf(subset), compiled: new Map() };
  }
  const { subset, ajv, compiled } = webhookAjv;
  const key =
    name === 'repository_dispatch'
      ? 'repository-dispatch'
      : [name, action]
          .filter((part) => part !== null)
          .join('-')
          .replaceAll('_', '-');
  const described = subset.webhooks?.[key];
  if (!described) return [`${key}: not in the described subset`];
  const schema = key === 'repository-dispatch' ? openAction(subset, described) : described;
  const validate = compiled.get(key) ?? ajv.compile(pointed(schema));
  compiled.set(key, validate);
  if (validate(payload)) return [];
  const errors = (validate.errors ?? []).filter(
    (error) => !isEmptyLink(error.instancePath, error.keyword),
  );
  return errors.slice(0, 8).map((error) => `${key}${error.instancePath} ${error.message ?? ''}`);
}

/** As in the answers: no link reads as an empty string. */
function isEmptyLink(path: string, keyword: string): boolean {
  return keyword === 'format' && /^\/deployment_status\/\w+_url$/.test(path);
}

/** The description knows one sample word as the action; it is whatever the sender chose. */
function openAction(subset: Subset, schema: Schema): Schema {
  const name = String(schema['$ref']).split('/').at(-1) ?? '';
  const whole = subset.components['schemas']?.[name] ?? schema;
  return {
    ...whole,
    properties: { ...(whole['properties'] as Schema), action: { type: 'string' } },
  };
}
