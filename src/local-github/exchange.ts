/**
 * From a raw request to a raw answer: who asks, how much they may still ask, what the route says,
 * which headers go with it.
 */
import { createHash } from 'node:crypto';
import { epochOf } from '../time/instant.js';
import { forbidden, Refusal } from './refusal.js';
import type { Match, Reply } from './router.js';
import type { Json } from './shapes/links.js';
import type { World } from './state/world.js';
import type { RateLimit } from './state/token.js';
import { callerOf, type Caller } from './tokens.js';

export interface Incoming {
  readonly method: string;
  /** Without query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: Buffer;
}

export interface Outgoing {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  readonly login: string | null;
}

export function headerOf(incoming: Incoming, name: string): string | undefined {
  const value = incoming.headers[name];
  return typeof value === 'string' ? value : value?.[0];
}

export async function answer(
  world: World,
  match: Match | Refusal,
  incoming: Incoming,
): Promise<Outgoing> {
  let caller: Caller = { account: null, token: null };
  let reply: Reply;
  let counted = false;
  try {
    caller = callerOf(world, headerOf(incoming, 'authorization'));
    checkRate(world, caller);
    counted = true;
    if (match instanceof Refusal) throw match;
    reply = await match.route.run({
      world,
      caller,
      params: match.params,
      query: incoming.query,
      body: bodyOf(incoming),
      path: incoming.path,
      accept: headerOf(incoming, 'accept') ?? '',
    });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    reply = {
      status: error.status,
      body: error.body(),
      ...(error.extra.headers && { headers: error.extra.headers }),
    };
  }
  const body =
    reply.body === undefined
      ? Buffer.alloc(0)
      : Buffer.isBuffer(reply.body)
        ? reply.body
        : Buffer.from(JSON.stringify(reply.body));
  const etag =
    incoming.method === 'GET' && reply.status === 200
      ? `W/"${createHash('sha256')
          .update(caller.token?.value ?? '')
          .update(body)
          .digest('hex')}"`
      : null;
  const unchanged = etag !== null && headerOf(incoming, 'if-none-match') === etag;
  // An answer that says "unchanged" costs nothing.
  if (counted && caller.token && !unchanged) caller.token.rate.used += 1;
  const headers = {
    ...standardHeaders(world, caller, incoming.path),
    ...(etag !== null && { etag }),
    ...(body.length > 0 && { 'content-type': 'application/json; charset=utf-8' }),
    ...reply.headers,
  };
  return {
    status: unchanged ? 304 : reply.status,
    headers,
    body: unchanged ? Buffer.alloc(0) : body,
    login: caller.account?.login ?? null,
  };
}

function bodyOf({ method, body }: Incoming): Json {
  if (method === 'GET' || body.length === 0) return {};
  let parsed: unknown;
  try {
    parsed = JSON.parse(body.toString('utf8'));
  } catch {
    throw new Refusal(400, 'Problems parsing JSON');
  }
  if (typeof parsed !== 'object' || parsed === null)
    throw new Refusal(400, 'Body should be a JSON object');
  return parsed as Json;
}

const hour = 3600;

function checkRate(world: World, { token }: Caller): void {
  if (!token) return;
  const { rate } = token;
  const now = epochOf(world.now());
  if (now >= rate.reset) Object.assign(rate, { used: 0, reset: now + hour });
  if (rate.used < rate.limit) return;
  throw forbidden(
    `API rate limit exceeded for ${token.kind === 'app' ? 'installation' : `user ID ${token.account.id}`}.`,
  );
}

let requests = 0;

export function standardHeaders(
  world: World,
  { token }: Caller,
  path: string,
): Record<string, string> {
  requests += 1;
  const rate: RateLimit = token?.rate ?? { limit: 60, used: 0, reset: epochOf(world.now()) + hour };
  return {
    date: new Date(world.now()).toUTCString(),
    server: 'github.com',
    'x-github-media-type': 'github.v3; format=json',
    'x-github-api-version-selected': '2022-11-28',
    'x-github-request-id': `LOCAL:${requests.toString(16).toUpperCase().padStart(6, '0')}`,
    'cache-control': 'private, max-age=60, s-maxage=60',
    vary: 'Accept, Authorization',
    'x-ratelimit-limit': String(rate.limit),
    'x-ratelimit-remaining': String(Math.max(0, rate.limit - rate.used)),
    'x-ratelimit-used': String(rate.used),
    'x-ratelimit-reset': String(rate.reset),
    'x-ratelimit-resource': path.endsWith('/graphql') ? 'graphql' : 'core',
  };
}
