/** The socket: reads requests, lets faults happen, records calls, hands git its own traffic. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { answer, headerOf, type Incoming, type Outgoing } from './exchange.js';
import { withGraphqlError, type Fault, type FaultPlan } from './faults.js';
import { serveGit } from './git/git-http.js';
import { notFound, Refusal } from './refusal.js';
import { routerOf, type Match } from './router.js';
import { routes } from './routes/all.js';
import { atLeast } from './shapes/repository.js';
import { refMoved } from './state/commits.js';
import { roleOf, type World } from './state/world.js';
import { callerOf, checkAccess, type Caller } from './tokens.js';
import type { Repository } from './state/records.js';

export interface RecordedCall {
  readonly method: string;
  /** `/repos/{owner}/{repo}/issues`; `''` when no route fits. */
  readonly route: string;
  readonly path: string;
  /** `null`: the connection broke or nothing was ever answered. */
  readonly status: number | null;
  /** A request that may change something. */
  readonly write: boolean;
  /** It did change something. */
  readonly applied: boolean;
  readonly login: string | null;
}

/** Both halves of one request, for whoever checks them against the official description. */
export interface Exchange {
  readonly method: string;
  readonly route: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly requestBody: unknown;
  readonly status: number;
  readonly responseBody: unknown;
  readonly accept: string;
}

export interface ServerParts {
  readonly world: World;
  readonly faults: FaultPlan;
  readonly onCall: (call: RecordedCall) => void;
  readonly onExchange: (exchange: Exchange) => void;
}

export function serverOf(parts: ServerParts): Server {
  const match = routerOf(routes);
  return createServer((request, response) => {
    handle(parts, match, request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else
        response.writeHead(500, { 'content-type': 'application/json' }).end(
          JSON.stringify({
            message: 'Server Error',
            detail: String(error instanceof Error ? error.stack : error),
          }),
        );
    });
  });
}

async function handle(
  parts: ServerParts,
  match: (method: string, path: string) => Match,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const gitPath = /^\/([^/]+)\/([^/]+?)\.git(\/.*)$/.exec(url.pathname);
  if (gitPath) return handleGit(parts.world, gitPath, url, request, response);
  const method = request.method ?? 'GET';
  const incoming: Incoming = {
    method,
    path: url.pathname,
    query: url.searchParams,
    headers: request.headers,
    body: await readAll(request),
  };
  const found = matchOf(
    match,
    method,
    url.pathname.replace(/^\/api\/v3(?=\/)|^\/api(?=\/graphql)/, ''),
  );
  const route = found instanceof Refusal ? '' : found.route.template;
  const write =
    method !== 'GET' &&
    method !== 'HEAD' &&
    (route !== '/graphql' || /\bmutation\b/.test(incoming.body.toString('utf8')));
  const body = incoming.body.toString('utf8');
  const fault = parts.faults.next({ method, route, write, body });
  const outcome = await withFault(parts, fault, () => answerAndTell(parts, found, incoming));
  const applied = write && outcome.real !== null && outcome.real.status < 400;
  parts.onCall({
    method,
    route,
    path: url.pathname + url.search,
    status: outcome.sent?.status ?? null,
    write,
    applied,
    login: outcome.real?.login ?? null,
  });
  if (outcome.sent)
    response
      .writeHead(outcome.sent.status, outcome.sent.headers)
      .end(method === 'HEAD' ? undefined : outcome.sent.body);
  else if (outcome.drop) request.socket.destroy();
}

function matchOf(
  match: (method: string, path: string) => Match,
  method: string,
  path: string,
): Match | Refusal {
  try {
    return match(method === 'HEAD' ? 'GET' : method, path);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

async function answerAndTell(
  parts: ServerParts,
  found: Match | Refusal,
  incoming: Incoming,
): Promise<Outgoing> {
  const outgoing = await answer(parts.world, found, incoming);
  if (found instanceof Refusal) return outgoing;
  parts.onExchange({
    method: incoming.method,
    route: found.route.template,
    params: found.params,
    query: incoming.query,
    requestBody: jsonOf(incoming.body),
    status: outgoing.status,
    responseBody:
      outgoing.headers['content-type']?.includes('json') === true
        ? jsonOf(outgoing.body)
        : undefined,
    accept: headerOf(incoming, 'accept') ?? '',
  });
  return outgoing;
}

function jsonOf(body: Buffer): unknown {
  try {
    return body.length === 0 ? undefined : (JSON.parse(body.toString('utf8')) as unknown);
  } catch {
    return undefined;
  }
}

interface Outcome {
  /** What the server did, `null` when it did nothing. */
  readonly real: Outgoing | null;
  /** What the client sees, `null` when it sees nothing. */
  readonly sent: Outgoing | null;
  readonly drop: boolean;
}

async function withFault(
  parts: ServerParts,
  fault: Fault | null,
  act: () => Promise<Outgoing>,
): Promise<Outcome> {
  if (fault?.do === 'delay')
    await new Promise((resolve) => setTimeout(resolve, fault.milliseconds));
  if (fault?.do === 'before') await fault.act();
  if (fault?.do === 'drop-before') return { real: null, sent: null, drop: true };
  if (fault?.do === 'hold') return { real: null, sent: null, drop: false };
  if (fault?.do === 'status')
    return {
      real: null,
      sent: madeUp(parts, fault.status, fault.body ?? {}, fault.headers),
      drop: false,
    };
  const real = await act();
  if (fault?.do === 'apply-then-drop') return { real, sent: null, drop: true };
  if (fault?.do === 'apply-then-hold') return { real, sent: null, drop: false };
  if (fault?.do === 'apply-then-status')
    return {
      real,
      sent: madeUp(parts, fault.status, fault.body ?? {}, fault.headers),
      drop: false,
    };
  if (fault?.do === 'graphql-error')
    return {
      real,
      sent: madeUp(parts, 200, withGraphqlError(jsonOf(real.body), fault)),
      drop: false,
    };
  if (fault?.do === 'truncate')
    return {
      real,
      sent: { ...real, body: real.body.subarray(0, Math.floor(real.body.length / 2)) },
      drop: false,
    };
  if (fault?.do === 'html')
    return {
      real,
      sent: madeUp(parts, 200, '<!DOCTYPE html><title>Unicorn! · GitHub</title>', {
        'content-type': 'text/html',
      }),
      drop: false,
    };
  return { real, sent: real, drop: false };
}

function madeUp(
  parts: ServerParts,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Outgoing {
  const bytes = Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
  return {
    status,
    headers: {
      date: new Date(parts.world.now()).toUTCString(),
      'content-type': 'application/json; charset=utf-8',
      ...headers,
    },
    body: bytes,
    login: null,
  };
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function handleGit(
  world: World,
  [, owner = '', name = '', rest = '']: RegExpExecArray,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const repo = world.repositories.get(`${owner}/${name}`.toLowerCase());
  const pushes =
    rest === '/git-receive-pack' || url.searchParams.get('service') === 'git-receive-pack';
  const refusal = repo
    ? gitRefusal(world, repo, request.headers.authorization, pushes)
    : notFound();
  if (!repo || refusal instanceof Refusal) {
    const status = refusal instanceof Refusal ? refusal.status : 404;
    response
      .writeHead(status, status === 401 ? { 'www-authenticate': 'Basic realm="GitHub"' } : {})
      .end();
    return;
  }
  repo.git.flush();
  const before = new Map(repo.git.refs);
  await serveGit(
    {
      directory: world.directory,
      path: `/${repo.owner.login}/${repo.name}.git${rest}`,
      query: url.search.slice(1),
      user: refusal.account?.login ?? null,
      finished: () => {
        if (rest === '/git-receive-pack') refsPushed(world, repo, refusal, before);
      },
    },
    request,
    response,
  );
}

function gitRefusal(
  world: World,
  repo: Repository,
  authorization: string | undefined,
  pushes: boolean,
): Caller | Refusal {
  try {
    const caller = callerOf(world, authorization);
    checkAccess(caller, repo, {
      needs: [pushes ? 'contents:write' : 'contents:read'],
      role: 'read',
    });
    if (pushes && caller.token?.kind === 'user' && !atLeast(roleOf(repo, caller.account), 'write'))
      return new Refusal(403, 'Permission denied');
    return caller;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    // Git asks for a password only when it is told that one is wanted.
    return error.status === 404 && authorization === undefined
      ? new Refusal(401, 'Requires authentication')
      : error;
  }
}

function refsPushed(
  world: World,
  repo: Repository,
  caller: Caller,
  before: ReadonlyMap<string, string>,
): void {
  repo.git.refresh();
  for (const ref of new Set([...before.keys(), ...repo.git.refs.keys()])) {
    const [old, now] = [before.get(ref) ?? null, repo.git.refs.get(ref) ?? null];
    if (old !== now) refMoved(world, repo, caller.account, ref, old, now);
  }
}
