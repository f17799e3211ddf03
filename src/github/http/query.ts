/** GraphQL that only reads: `null` where this server or this token has no answer, so that REST may be asked instead. */
import { type ErrorKind, UserError } from '../../errors.js';
import { at, isObject, toObjects, toText } from '../../github-json/values.js';
import { limitError, platformError, safeText } from '../errors.js';
import { exchange, type ExchangeContext } from './exchange.js';
import { maxWaitSeconds } from './rate-limits.js';
import type { HttpAnswer, Parameters } from './transport.js';

/** This server has no such query, or this token may not ask it. */
const answersNothing: readonly ErrorKind[] = ['permission', 'missing', 'bug'];

export async function sendQuery(
  context: ExchangeContext,
  url: string,
  query: string,
  variables: Parameters,
  partial = false,
): Promise<unknown> {
  const answer = await ask(context, url, query, variables);
  return answer === null ? null : queryResult(answer, context, partial);
}

async function ask(
  context: ExchangeContext,
  url: string,
  query: string,
  variables: Parameters,
): Promise<HttpAnswer | null> {
  if (context.token === '') return null;
  const request = { ...(await context.transport()).address(`POST ${url}`, { query, variables }) };
  try {
    return await exchange(context, request, 'POST /graphql', false);
  } catch (error) {
    if (error instanceof UserError && answersNothing.includes(error.kind)) return null;
    throw error;
  }
}

/** REST asks again, or says why not in its own words. */
const leftToRest: readonly ErrorKind[] = ['unavailable', 'auth'];

/** An answer whose parts stand for themselves. */
export interface Parts {
  readonly data: unknown;
  /** Parts without an answer, by their names from the top: `repository.b0`. What is below them has none either. */
  readonly refused: ReadonlySet<string>;
}

/**
 * A query of many parts: one that was refused takes nothing from the others. `null` where there is no answer at all,
 * also of a server that is too slow: each part can be asked for by itself.
 */
export async function sendParts(
  context: ExchangeContext,
  url: string,
  query: string,
  variables: Parameters,
): Promise<Parts | null> {
  const answer = await ask({ ...context, maxRetries: 0 }, url, query, variables).catch(
    (error: unknown) => {
      if (error instanceof UserError && leftToRest.includes(error.kind)) return null;
      throw error;
    },
  );
  const data = at(answer?.data, 'data');
  if (answer === null || !isObject(data)) return null;
  const errors = at(answer.data, 'errors');
  const paths = toObjects(errors).map((error) => error['path']);
  if (!Array.isArray(errors) || errors.length === 0) return { data, refused: new Set() };
  if (toObjects(errors).some((error) => error['type'] === 'RATE_LIMITED'))
    throw outOfPoints(answer, context);
  // What is wrong with no part in particular is wrong with all of them.
  return paths.length === errors.length && paths.every(isPath)
    ? { data, refused: new Set(paths.map((path) => path.slice(0, 2).join('.'))) }
    : null;
}

const isPath = (path: unknown): path is readonly unknown[] =>
  Array.isArray(path) && path.length > 0;

const absences: ReadonlySet<string> = new Set(['NOT_FOUND', 'FORBIDDEN']);

type Send = (query: string, variables: Parameters) => Promise<unknown>;

/**
 * GitHub gives up on pages that take it too long (502, 504, or a timeout without a type). Such a
 * query is asked once more
 * with the lighter variables, and from then on only with those; too slow again, it is `null`, and REST may be asked.
 */
export function createHeavyQuery(
  send: Send,
): (query: string, variables: Parameters, lighter: Parameters) => Promise<unknown> {
  const slow = new Set<string>();
  return async (query, variables, lighter) => {
    const sizes = slow.has(query) ? [lighter] : [{}, lighter];
    for (const size of sizes) {
      try {
        return await send(query, { ...variables, ...size });
      } catch (error) {
        if (!(error instanceof UserError) || error.kind !== 'unavailable') throw error;
        slow.add(query);
      }
    }
    return null;
  };
}

/**
 * Half an answer is no answer: with `errors`, `data` is not what was asked for. Only `partial`, things that were not
 * found or may not be seen are `null` in it and nothing else is wrong.
 */
function queryResult(answer: HttpAnswer, context: ExchangeContext, partial: boolean): unknown {
  const errors = at(answer.data, 'errors');
  if (!Array.isArray(errors) || errors.length === 0) return at(answer.data, 'data') ?? null;
  const types = errors.map((error: unknown) => toText(at(error, 'type')));
  const data = at(answer.data, 'data');
  if (partial && isObject(data) && types.every((type) => absences.has(type))) return data;
  const message = safeText(
    errors.map((error: unknown) => toText(at(error, 'message'))).join('; '),
    context.token,
  );
  if (types.includes('RATE_LIMITED')) throw outOfPoints(answer, context);
  // A field that an older server does not know, or that this token may not see: REST may still answer.
  if (
    types.some((type) => type !== '') ||
    /doesn't exist|undefinedField|not accessible|not permitted/i.test(message)
  )
    return null;
  throw platformError('POST /graphql', message);
}

function outOfPoints(answer: HttpAnswer, context: ExchangeContext): UserError {
  const reset = Number(answer.headers['x-ratelimit-reset']);
  const clock = Math.floor(context.now() / 1000);
  return limitError({
    kind: 'primary',
    waitSeconds: maxWaitSeconds,
    resumesAt: Number.isFinite(reset) && reset > clock ? reset : clock + 3600,
  });
}

/** `https://ghe.example/api/v3` → `https://ghe.example/api/graphql`; elsewhere `/graphql` next to the REST root. */
export function toGraphqlUrl(baseUrl: string): string {
  return baseUrl.endsWith('/api/v3')
    ? `${baseUrl.slice(0, -'/v3'.length)}/graphql`
    : `${baseUrl}/graphql`;
}
