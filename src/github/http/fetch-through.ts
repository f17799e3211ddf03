/** A `fetch` through a proxy. Loaded only where the environment names one: the client that can do it is large. */
import api from 'undici/lib/api/index.js';
import Dispatcher from 'undici/lib/dispatcher/dispatcher.js';
import ProxyAgent from 'undici/lib/dispatcher/proxy-agent.js';
import { fetch as send } from 'undici/lib/web/fetch/index.js';

// As undici's own entry file does, which would bring all the rest: a proxy is asked by `connect`.
Object.assign(Dispatcher.prototype, api);

/** By a client of its own: Node's `fetch` takes no dispatcher of another version. */
export function fetchThrough(proxy: string): typeof fetch {
  const dispatcher = new ProxyAgent(proxy);
  return ((input: string, init: object = {}) =>
    send(input, { ...init, dispatcher })) as unknown as typeof fetch;
}
