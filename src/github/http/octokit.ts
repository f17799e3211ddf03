/**
 * Octokit as transport. The only file that imports it: loaded at the first request, for it is most
 * of the app's start.
 */
import { Octokit } from '@octokit/rest';
import { at, firstText, isObject, toText } from '../../github-json/values.js';
import { ConnectionError, type HttpAnswer, type Transport } from './transport.js';

export interface OctokitOptions {
  readonly token: string;
  readonly baseUrl: string;
  readonly userAgent: string;
  readonly fetch?: typeof fetch;
  readonly timeoutSeconds: number;
}

const silent = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

/** The API version whose shapes the translators know. */
const apiVersion = '2022-11-28';

export function createTransport(options: OctokitOptions): Transport {
  const octokit = new Octokit({
    ...(options.token === '' ? {} : { auth: options.token }),
    baseUrl: options.baseUrl,
    userAgent: options.userAgent,
    log: silent,
    // Redirects are followed by the client, which knows which hosts may see the token.
    request: {
      redirect: 'manual',
      log: silent,
      ...(options.fetch === undefined ? {} : { fetch: options.fetch }),
    },
  });
  return {
    address: (route, parameters) => {
      const { method, url, headers, body } = octokit.request.endpoint(route, {
        ...parameters,
        headers: { 'x-github-api-version': apiVersion },
      }) as Addressed;
      const texts = Object.fromEntries(
        Object.entries(headers).flatMap(([name, value]) =>
          value === undefined ? [] : [[name, String(value)]],
        ),
      );
      return { method, url, headers: texts, ...(body === undefined ? {} : { body }) };
    },
    send: async (request) =>
      readAnswer(() =>
        octokit.request({
          method: request.method,
          url: literal(request.url),
          headers: { ...request.headers },
          ...(request.body === undefined ? {} : { data: request.body }),
          request: { signal: AbortSignal.timeout(options.timeoutSeconds * 1000) },
        } as unknown as Parameters<typeof octokit.request>[0]),
      ),
  };
}

/**
 * Octokit reads `:name` and `{name}` in an address as its own placeholders; pages' links hold such
 * signs as they are.
 */
function literal(url: string): string {
  const start = url.indexOf('/', url.indexOf('//') + 2);
  return start === -1
    ? url
    : url.slice(0, start) +
        url.slice(start).replaceAll(':', '%3A').replaceAll('{', '%7B').replaceAll('}', '%7D');
}

interface Addressed {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  readonly body?: unknown;
}

interface Raw {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly data?: unknown;
}

async function readAnswer(send: () => Promise<unknown>): Promise<HttpAnswer> {
  try {
    return plain((await send()) as Raw);
  } catch (error) {
    const { response } = (error ?? {}) as { readonly response?: Raw };
    if (response !== undefined) return plain(response);
    throw new ConnectionError(readCause(error), neverSentCodes.has(readErrorCode(error)));
  }
}

function plain(raw: Raw): HttpAnswer {
  const headers = Object.entries(raw.headers).map(
    ([name, value]) => [name.toLowerCase(), String(value)] as const,
  );
  const none = raw.status === 204 || raw.status === 205 || raw.status === 304;
  return {
    status: raw.status,
    headers: Object.fromEntries(headers),
    data: none ? undefined : raw.data,
  };
}

const neverSentCodes: ReadonlySet<string> = new Set([
  'ENOTFOUND',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'ERR_INVALID_URL',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/**
 * Octokit hides fetch's error, and fetch hides the socket's: the innermost one knows. Not by class:
 * fetch's errors may be of another realm.
 */
function innermost(error: unknown, depth = 5): unknown {
  const cause = at(error, 'cause');
  return depth > 0 && isObject(cause) ? innermost(cause, depth - 1) : error;
}

function readErrorCode(error: unknown): string {
  return toText(at(innermost(error), 'code'));
}

function readCause(error: unknown): string {
  return firstText(
    at(innermost(error), 'message'),
    at(error, 'message'),
    readErrorCode(error),
    'the connection failed',
  );
}
