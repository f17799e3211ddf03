/** What the adapter needs of an HTTP client: addresses built from route templates, and one request sent once. */

/** GitHub's own spelling: `GET /repos/{owner}/{repo}/issues/{issue_number}`. */
export type Route = string;
export type Parameters = Readonly<Record<string, unknown>>;

export interface HttpRequest {
  readonly method: string;
  /** Absolute, with the query. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface HttpAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON; a text when it could not be parsed; `undefined` when there was none. */
  readonly data: unknown;
}

export interface Transport {
  address(route: Route, parameters: Parameters): HttpRequest;
  /** Answers with every status; throws `ConnectionError` alone. */
  send(request: HttpRequest): Promise<HttpAnswer>;
}

/** No whole answer came back. */
export class ConnectionError extends Error {
  override readonly name = 'ConnectionError';
  /** The request surely did not arrive: nothing was stored, a write may be repeated. */
  readonly neverSent: boolean;
  constructor(message: string, neverSent: boolean) {
    super(message);
    this.neverSent = neverSent;
  }
}
