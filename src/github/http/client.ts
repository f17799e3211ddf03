/** The client: GitHub's REST and GraphQL with our rules for limits, retries, pages and memory. */
import { at, isObject } from '../../github-json/values.js';
import { noTokenError, toPath } from '../errors.js';
import { inMemoryAnswers, type AnswerStore } from './etags.js';
import { exchange, type ExchangeContext } from './exchange.js';
import { proxyFor, proxyFromEnvironment, type ProxySettings } from './proxy.js';
import { createReadCache, type ReadCache } from './read-cache.js';
import { createThrottle } from './throttle.js';
import { halfPages, nextPage, sameHost } from './pages.js';
import { sendMutation } from './mutation.js';
import { createHeavyQuery, type Parts, sendParts, sendQuery, toGraphqlUrl } from './query.js';
import type { HttpRequest, Parameters, Route, Transport } from './transport.js';
import { NotFoundError, UserError } from '../../errors.js';
import { invalidatedBy } from './invalidated-by.js';
import { type Telling, toldBy } from './told-by.js';
import { createMeter, type Usage } from './usage.js';

export interface GitHubClientOptions {
  /** Empty: public repositories can be read, 60 requests an hour; nothing can be written. */
  readonly token: string;
  /** `GITHUB_API_URL`; default `https://api.github.com`. */
  readonly baseUrl?: string;
  /** `GITHUB_GRAPHQL_URL`; default is what belongs to `baseUrl`. */
  readonly graphqlUrl?: string;
  /** `GITHUB_SERVER_URL`: where people look; default `https://github.com`. */
  readonly serverUrl?: string;
  readonly userAgent?: string;
  readonly fetch?: typeof fetch;
  /** `https_proxy`, `http_proxy` and `no_proxy`; not asked when `fetch` is given. */
  readonly proxy?: ProxySettings;
  readonly sleep?: (milliseconds: number) => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** 0 ≤ x < 1 */
  readonly random?: () => number;
  /** Between two writes, in milliseconds: GitHub asks for one second. None on this machine's own server. */
  readonly writeSpacing?: number;
  /** Most requests of this client's life; then PM205. */
  readonly requestBudget?: number;
  readonly timeoutSeconds?: number;
  /** Answers kept by ETag; give one of your own to keep them between runs. */
  readonly answers?: AnswerStore;
  /** Told of every wait, in one line. */
  readonly notice?: (line: string) => void;
  /** Aborted: no further write is begun. */
  readonly signal?: AbortSignal;
}

export interface GitHubClient {
  readonly serverUrl: string;
  /** GET. The same address is answered from memory until something is written. */
  read(route: Route, parameters: Parameters): Promise<unknown>;
  /**
   * Like `read`, all pages. `itemsOf` finds the list in a page; `enough` stops early. `complete` is
   * false when pages were left.
   */
  readPages(route: Route, parameters: Parameters, options?: PageOptions): Promise<Pages>;
  /**
   * A GraphQL query that only reads; `null` when this server has no GraphQL or does not know a field. With `lighter`
   * variables, a query that is too slow is asked once more with those, and then it is `null` too.
   */
  query(query: string, variables: Parameters, lighter?: Parameters): Promise<unknown>;
  /** The same for names that may not be there, or not be visible: what is known, with `null` for the others. */
  queryKnown(query: string, variables: Parameters): Promise<unknown>;
  /** The same for a query of parts that stand for themselves; `null` when there is no answer to any of them. */
  queryParts(query: string, variables: Parameters): Promise<Parts | null>;
  /** One write, sent once, at the pace that GitHub asks for. */
  write(route: Route, parameters: Parameters): Promise<unknown>;
  /** The same for a GraphQL mutation. */
  mutate(query: string, variables: Parameters): Promise<unknown>;
  usage(): Usage;
}

export interface PageOptions {
  readonly itemsOf?: (page: unknown) => unknown;
  readonly enough?: (items: readonly unknown[]) => boolean;
}

export interface Pages {
  readonly items: readonly unknown[];
  readonly complete: boolean;
}

/** Options out of the environment that GitHub's runner sets; a terminal may set the same. */
export function clientOptionsFromEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
): GitHubClientOptions {
  const { GITHUB_TOKEN, GH_TOKEN, GITHUB_API_URL, GITHUB_GRAPHQL_URL, GITHUB_SERVER_URL } =
    environment;
  return {
    token: (GITHUB_TOKEN || GH_TOKEN || '').trim(),
    proxy: proxyFromEnvironment(environment),
    ...(GITHUB_API_URL ? { baseUrl: GITHUB_API_URL } : {}),
    ...(GITHUB_GRAPHQL_URL ? { graphqlUrl: GITHUB_GRAPHQL_URL } : {}),
    ...(GITHUB_SERVER_URL ? { serverUrl: GITHUB_SERVER_URL } : {}),
  };
}

export function createGitHubClient(options: GitHubClientOptions): GitHubClient {
  const baseUrl = (options.baseUrl ?? 'https://api.github.com').replace(/\/$/, '');
  const meter = createMeter();
  const answers = options.answers ?? inMemoryAnswers();
  const pause =
    options.sleep ??
    ((milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)));
  const now = options.now ?? (() => Date.now());
  let transport: Promise<Transport> | null = null;
  const context: ExchangeContext = {
    transport: () => (transport ??= loadTransport(options, baseUrl)),
    token: options.token,
    meter,
    sleep: pause,
    now,
    random: options.random ?? Math.random,
    requestBudget: options.requestBudget ?? Infinity,
    notice: options.notice ?? (() => undefined),
  };
  const memory = createReadCache(meter.remembered, (error) => error instanceof NotFoundError);
  const readAddress = (request: HttpRequest, route: Route): Promise<Page> =>
    memory.get(request.url, () => readOnce(context, answers, request, route));
  const readPage = async (route: Route, parameters: Parameters): Promise<Page> =>
    readAddress((await context.transport()).address(route, parameters), route);
  const graphqlUrl = options.graphqlUrl ?? toGraphqlUrl(baseUrl);
  const send = (query: string, variables: Parameters, maxRetries?: number): Promise<unknown> =>
    sendQuery(
      { ...context, ...(maxRetries === undefined ? {} : { maxRetries }) },
      graphqlUrl,
      query,
      variables,
    );
  const sendHeavy = createHeavyQuery((query, variables) => send(query, variables, 0));
  const paced = createThrottle(
    options.writeSpacing ?? (isLoopback(baseUrl) ? 0 : 1000),
    pause,
    now,
  );
  return {
    serverUrl: (options.serverUrl ?? 'https://github.com').replace(/\/$/, ''),
    read: async (route, parameters) => (await readPage(route, parameters)).data,
    readPages: async (route, parameters, pageOptions = {}) =>
      collectPages(
        readAddress,
        (await context.transport()).address(route, parameters),
        route,
        pageOptions,
      ),
    queryKnown: (query, variables) =>
      memory.get(JSON.stringify([query, variables]), () =>
        sendQuery(context, graphqlUrl, query, variables, true),
      ),
    queryParts: (query, variables) =>
      memory.get(JSON.stringify([query, variables]), () =>
        sendParts(context, graphqlUrl, query, variables),
      ),
    query: (query, variables, lighter) =>
      memory.get(JSON.stringify([query, variables]), () =>
        lighter === undefined ? send(query, variables) : sendHeavy(query, variables, lighter),
      ),
    mutate: (query, variables) =>
      paced(async () => {
        if (options.signal?.aborted === true) throw cancelledError();
        memory.invalidate(invalidatedBy(''));
        try {
          return await sendMutation(context, graphqlUrl, query, variables);
        } finally {
          memory.invalidate(invalidatedBy(''));
        }
      }),
    write: (route, parameters) =>
      paced(async () => {
        const request = (await context.transport()).address(route, parameters);
        if (options.token === '') throw noTokenError(`${request.method} ${toPath(request.url)}`);
        if (options.signal?.aborted === true) throw cancelledError();
        const touched = invalidatedBy(route, parameters);
        memory.invalidate(touched);
        try {
          const { data } = await exchange(context, request, route, true);
          memory.invalidate(touched);
          const telling = toldBy(route, parameters, data);
          if (telling === null) memory.invalidate(isAddress);
          else await remember(context, memory, telling, data);
          return data;
        } catch (error) {
          // Whether it was stored, and what else is not as it was read, nobody said.
          memory.invalidate(isAddress);
          throw error;
        }
      }),
    usage: meter.usage,
  };
}

const isAddress = (key: string): boolean => /^https?:/.test(key);

/** Reads that show what was written are up to date without being sent again. */
async function remember(
  context: ExchangeContext,
  memory: ReadCache,
  { told, known }: Telling,
  data: unknown,
): Promise<void> {
  await memory.update((address, page) => {
    const before = at(page, 'data');
    const after = told(address, before);
    return after === before ? page : { ...(page as Page), data: after };
  });
  if (known === null) return;
  const { url } = (await context.transport()).address(known.route, known.parameters);
  memory.set(url, { data, link: null, url } satisfies Page);
}

function cancelledError(): UserError {
  return new UserError({
    code: 'PM205',
    message: 'The run was cancelled before everything was written',
    remedy: 'Run again: the next run continues where this one stopped.',
  });
}

async function loadTransport(options: GitHubClientOptions, baseUrl: string): Promise<Transport> {
  const proxy = options.proxy === undefined ? null : proxyFor(baseUrl, options.proxy);
  const [{ createTransport }, proxied] = await Promise.all([
    import('./octokit.js'),
    options.fetch === undefined && proxy !== null ? loadFetchThrough(proxy) : options.fetch,
  ]);
  return createTransport({
    token: options.token,
    baseUrl,
    userAgent: options.userAgent ?? 'after-action',
    timeoutSeconds: options.timeoutSeconds ?? 60,
    ...(proxied === undefined ? {} : { fetch: proxied }),
  });
}

async function loadFetchThrough(proxy: string): Promise<typeof fetch> {
  const { fetchThrough } = await import('./fetch-through.js');
  return fetchThrough(proxy);
}

interface Page {
  readonly data: unknown;
  readonly link: string | null;
  readonly url: string;
}

async function readOnce(
  context: ExchangeContext,
  answers: AnswerStore,
  request: HttpRequest,
  route: Route,
): Promise<Page> {
  const stored = answers.get(request.url);
  const headers =
    stored === undefined ? request.headers : { ...request.headers, 'if-none-match': stored.etag };
  const answer = await exchange(context, { ...request, headers }, route, false);
  if (answer.status === 304 && stored !== undefined)
    return { data: stored.data, link: stored.link, url: request.url };
  const page = { data: answer.data, link: answer.headers['link'] ?? null, url: request.url };
  if (answer.headers['etag'] !== undefined)
    answers.set(request.url, { etag: answer.headers['etag'], data: page.data, link: page.link });
  return page;
}

type ReadAddress = (request: HttpRequest, route: Route) => Promise<Page>;

async function collectPages(
  readAddress: ReadAddress,
  first: HttpRequest,
  route: Route,
  { itemsOf = (page) => page, enough = () => false }: PageOptions,
): Promise<Pages> {
  const items: unknown[] = [];
  const seen = new Set<string>();
  for (let address: string | null = first.url; address !== null;) {
    seen.add(address);
    const page: Page = await readHeavy(readAddress, { ...first, url: address }, route, itemsOf);
    const found = itemsOf(page.data);
    if (Array.isArray(found)) for (const item of found as readonly unknown[]) items.push(item);
    const next = nextPage(page.link);
    address = next === null ? null : sameHost(next, first.url);
    if (address !== null && enough(items)) return { items, complete: false };
    // A list whose next page is one that was read already goes in a circle: what was read is all there is.
    if (address !== null && seen.has(address)) return { items, complete: true };
  }
  return { items, complete: true };
}

/** A page that GitHub fails to answer in time is asked for in halves. */
async function readHeavy(
  readAddress: ReadAddress,
  request: HttpRequest,
  route: Route,
  itemsOf: (page: unknown) => unknown,
): Promise<Page> {
  try {
    return await readAddress(request, route);
  } catch (error) {
    const halves =
      error instanceof UserError && error.kind === 'unavailable' ? halfPages(request.url) : null;
    if (halves === null) throw error;
    const first = await readAddress({ ...request, url: halves[0] }, route);
    if (nextPage(first.link) === null) return first;
    const second = await readAddress({ ...request, url: halves[1] }, route);
    const both = [first, second].flatMap((page) => {
      const found = itemsOf(page.data);
      return Array.isArray(found) ? (found as readonly unknown[]) : [];
    });
    return {
      url: request.url,
      data: Array.isArray(first.data) ? both : replaceList(first.data, itemsOf(first.data), both),
      link: second.link,
    };
  }
}

function replaceList(page: unknown, list: unknown, items: readonly unknown[]): unknown {
  return isObject(page)
    ? Object.fromEntries(
        Object.entries(page).map(([name, value]) => [name, value === list ? items : value]),
      )
    : items;
}

function isLoopback(baseUrl: string): boolean {
  return /^https?:\/\/(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])(?::\d+)?(?:\/|$)/.test(
    baseUrl,
  );
}
