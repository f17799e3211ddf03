/** A `fetch` through a proxy. Loaded only where the environment names one: the client that can do it is large. */
import { fetch as send, ProxyAgent } from 'undici';

/** By a client of its own: Node's `fetch` takes no dispatcher of another version. */
export function fetchThrough(proxy: string): typeof fetch {
  const dispatcher = new ProxyAgent(proxy);
  return ((input: string, init: object = {}) =>
    send(input, { ...init, dispatcher })) as unknown as typeof fetch;
}
