/** A server between After-Action and a GitHub: passes every request on, and notes what came back, without secrets. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { routeTemplate } from '../../src/local-github/local-github.js';

/** Where a GitHub answers. */
export interface Place {
  readonly apiUrl: string;
  readonly graphqlUrl: string;
}

/** What one exchange says about GitHub: no values, only its form. */
export interface Noted {
  /** `GET /repos/{owner}/{repo}/issues` */
  readonly route: string;
  readonly status: number;
  /** Names of the answer's members, those of a list's first entry, and one level below. */
  readonly keys: readonly string[];
  /** GitHub's words of refusal. */
  readonly message: string | null;
}

export interface Relay extends Place {
  readonly noted: Noted[];
  close(): Promise<void>;
}

export async function startRelay(place: Place): Promise<Relay> {
  const noted: Noted[] = [];
  const server = createServer((request, response) => {
    pass(place, noted, request, response).catch((error: unknown) => {
      response.writeHead(502, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ message: String(error) }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { apiUrl: url, graphqlUrl: `${url}/graphql`, noted, close: () => closed(server) };
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

/** Headers that belong to the connection or to how a body is packed. */
const ownHeaders = new Set([
  'host',
  'connection',
  'content-length',
  'content-encoding',
  'transfer-encoding',
  'accept-encoding',
  'keep-alive',
]);

async function pass(
  place: Place,
  noted: Noted[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const method = request.method ?? 'GET';
  const path = request.url ?? '/';
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const headers = Object.entries(request.headers).flatMap(([name, value]) =>
    typeof value === 'string' && !ownHeaders.has(name) ? [[name, value] as [string, string]] : [],
  );
  const target = path.startsWith('/graphql') ? place.graphqlUrl : `${place.apiUrl}${path}`;
  const answer = await fetch(target, {
    method,
    headers,
    redirect: 'manual',
    ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
  });
  const text = await answer.text();
  noted.push(notedFrom(method, path, answer.status, text));
  const passed = [...answer.headers].filter(([name]) => !ownHeaders.has(name));
  const relayUrl = `http://${request.headers.host ?? ''}`;
  response.writeHead(
    answer.status,
    // The next page has to come through here as well.
    passed
      .map(([name, value]): [string, string] => [
        name,
        name === 'link' ? value.replaceAll(place.apiUrl, relayUrl) : value,
      ])
      .flat(),
  );
  response.end(text);
}

export function notedFrom(method: string, path: string, status: number, text: string): Noted {
  const [pathname = ''] = path.split('?');
  const template = routeTemplate(method, pathname) ?? pathname;
  const body = parsed(text);
  const refused = status >= 400 && typeof body === 'object' && body !== null && 'message' in body;
  return {
    route: `${method} ${template}`,
    status,
    keys: refused ? [] : keysIn(body),
    message: refused ? String(body.message) : null,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** Lists are alike: the first entry stands for all. */
function keysIn(value: unknown, depth = 2, prefix = ''): string[] {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof one !== 'object' || one === null || depth === 0) return [];
  return Object.entries(one)
    .flatMap(([key, inner]) => [`${prefix}${key}`, ...keysIn(inner, depth - 1, `${prefix}${key}.`)])
    .sort();
}
