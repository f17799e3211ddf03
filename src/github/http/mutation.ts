/** A GraphQL mutation: one write, sent once. What GitHub surely refused is a refusal; anything else is not known. */
import type { UserError } from '../../errors.js';
import { at, toText } from '../../github-json/values.js';
import { ambiguousWrite, errorFromRefusal, noTokenError, safeText } from '../errors.js';
import { exchange, type ExchangeContext } from './exchange.js';
import type { HttpAnswer, HttpRequest, Parameters } from './transport.js';

/** GitHub's words for "no" in the answer of a mutation → the status that REST has for it. */
const refusals: Readonly<Record<string, number>> = {
  FORBIDDEN: 403,
  INSUFFICIENT_SCOPES: 403,
  NOT_FOUND: 404,
  UNPROCESSABLE: 422,
};

export async function sendMutation(
  context: ExchangeContext,
  url: string,
  query: string,
  variables: Parameters,
): Promise<unknown> {
  if (context.token === '') throw noTokenError('POST /graphql');
  const request = (await context.transport()).address(`POST ${url}`, { query, variables });
  const answer = await exchange(context, request, 'POST /graphql', true);
  const errors = at(answer.data, 'errors');
  if (!Array.isArray(errors) || errors.length === 0) return at(answer.data, 'data');
  throw refusalIn(errors, request, answer, context.token);
}

function refusalIn(
  errors: readonly unknown[],
  request: HttpRequest,
  answer: HttpAnswer,
  token: string,
): UserError {
  const message = errors.map((error) => toText(at(error, 'message'))).join('; ');
  const status = errors
    .map((error) => refusals[toText(at(error, 'type'))])
    .find((one) => one !== undefined);
  if (status === undefined) return ambiguousWrite(request, 'PM203', safeText(message, token));
  return errorFromRefusal(request, { ...answer, status, data: { message } }, token);
}
