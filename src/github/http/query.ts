/** GraphQL that only reads: `null` where this server or this token has no answer, so that REST may be asked instead. */
import { type ErrorKind, UserError } from '../../errors.js';
import { at, isObject, toText } from '../../github-json/values.js';
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
  if (context.token === '') return null;
  const request = { ...(await context.transport()).address(`POST ${url}`, { query, variables }) };
  let answer: HttpAnswer;
  try {
    answer = await exchange(context, request, 'POST /graphql', false);
  } catch (error) {
    if (error instanceof UserError && answersNothing.includes(error.kind)) return null;
    throw error;
  }
  return queryResult(answer, context, partial);
}

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
  if (types.includes('RATE_LIMITED')) {
    const reset = Number(answer.headers['x-ratelimit-reset']);
    const clock = Math.floor(context.now() / 1000);
    throw limitError({
      kind: 'primary',
      waitSeconds: maxWaitSeconds,
      resumesAt: Number.isFinite(reset) && reset > clock ? reset : clock + 3600,
    });
  }
  // A field that an older server does not know, or that this token may not see: REST may still answer.
  if (
    types.some((type) => type !== '') ||
    /doesn't exist|undefinedField|not accessible|not permitted/i.test(message)
  )
    return null;
  throw platformError('POST /graphql', message);
}

/** `https://ghe.example/api/v3` → `https://ghe.example/api/graphql`; elsewhere `/graphql` next to the REST root. */
export function toGraphqlUrl(baseUrl: string): string {
  return baseUrl.endsWith('/api/v3')
    ? `${baseUrl.slice(0, -'/v3'.length)}/graphql`
    : `${baseUrl}/graphql`;
}
