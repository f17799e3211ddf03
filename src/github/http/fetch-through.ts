/**
 * A `fetch` through a proxy, as far as Octokit uses one. Loaded only where the environment names a proxy: Node's own
 * `fetch` takes none before Node 24, and a whole client of its own is a tenth of the package.
 */
import { request as sendPlain, type IncomingMessage } from 'node:http';
import { request as sendSecure } from 'node:https';
import { buffer } from 'node:stream/consumers';
import { createGunzip } from 'node:zlib';
import { HttpsProxyAgent } from 'https-proxy-agent';

interface Sent {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal?: AbortSignal;
}

export function fetchThrough(proxy: string): typeof fetch {
  const agent = agentFor(proxy);
  const send = async (url: string, sent: Sent): Promise<Response> => {
    const answer = await exchange(url, sent, agent);
    const { statusCode: status = 0 } = answer;
    const headers = headersOf(answer);
    if (sent.method === 'HEAD' || status === 204 || status === 205 || status === 304) {
      answer.resume();
      return new Response(null, { status, headers });
    }
    return new Response(new Uint8Array(await buffer(unpacked(answer))), { status, headers });
  };
  return send as unknown as typeof fetch;
}

/** Its name and password go into a header of their own: the agent would write the address into its log as it is. */
function agentFor(proxy: string): HttpsProxyAgent<string> {
  const address = new URL(proxy);
  const { username, password } = address;
  address.username = address.password = '';
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  const headers =
    username === '' && password === ''
      ? {}
      : { 'proxy-authorization': `Basic ${Buffer.from(pair).toString('base64')}` };
  return new HttpsProxyAgent(address.href, { keepAlive: true, headers });
}

function exchange(
  url: string,
  { method, headers, body, signal }: Sent,
  agent: HttpsProxyAgent<string>,
): Promise<IncomingMessage> {
  const send = url.startsWith('https:') ? sendSecure : sendPlain;
  const options = {
    method,
    headers: { ...headers, 'accept-encoding': 'gzip' },
    agent,
    ...(signal === undefined ? {} : { signal }),
  };
  return new Promise((resolve, reject) => {
    const request = send(url, options, resolve).on('error', reject);
    // Without this the proxy's own answer would pass for GitHub's.
    request.on('proxyConnect', ({ statusCode }: { readonly statusCode: number }) => {
      if (statusCode !== 200)
        request.destroy(new Error(`the proxy refused the connection with status ${statusCode}`));
    });
    request.end(body);
  });
}

function unpacked(answer: IncomingMessage): NodeJS.ReadableStream {
  const packed = answer.headers['content-encoding'] === 'gzip';
  // An empty answer has nothing to unpack, whatever its header says.
  if (!packed || answer.headers['content-length'] === '0') return answer;
  const unpacking = createGunzip();
  answer.on('error', (error) => unpacking.destroy(error));
  return answer.pipe(unpacking);
}

function headersOf({ headers }: IncomingMessage): [string, string][] {
  return Object.entries(headers).flatMap(([name, value]) =>
    [value ?? []].flat().map((one): [string, string] => [name, one]),
  );
}
