/** One request over an open socket: status, headers, and no more of the body than is needed. No cookies, no credentials. */
import { type IncomingMessage, request as requestHttp, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { Deadline } from './deadline.js';

/** As much of a body is read. */
export const maxBody = 64 * 1024;

export interface Answer {
  readonly status: number;
  readonly location: string | null;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
  /** `cut`: longer than we read; `silent`: no more came in time. */
  readonly end: 'complete' | 'cut' | 'broken' | 'silent';
  readonly bytes: number;
  /** As announced; `null` when it was not. */
  readonly length: number | null;
  /** Compressed although that was not asked for. */
  readonly encoded: boolean;
  /** When the answer began, on the clock of `performance.now()`. */
  readonly begun: number;
}

/** @param whole somebody reads the body: then its end is waited for, also where none is announced */
export function ask(
  url: URL,
  socket: Socket,
  deadline: Deadline,
  whole: boolean,
): Promise<Answer | { readonly fault: string }> {
  return new Promise((done) => {
    const timer = setTimeout(() => end({ fault: 'no answer to the request' }), deadline.left());
    const end = (result: Answer | { readonly fault: string }): void => {
      clearTimeout(timer);
      done(result);
    };
    const request = requestHttp({
      createConnection: () => socket,
      host: url.hostname,
      path: `${url.pathname}${url.search}`,
      method: 'GET',
      headers: {
        host: url.host,
        'user-agent': 'after-action-probe',
        accept: '*/*',
        'accept-encoding': 'identity',
        connection: 'close',
      },
    });
    request.once('response', (response) => {
      clearTimeout(timer);
      request.removeAllListeners('close');
      const begun = performance.now();
      void readBody(response, deadline, whole).then((body) => end(answerOf(response, body, begun)));
    });
    request.once('error', (error) => end({ fault: requestWords(error) }));
    request.once('close', () => end({ fault: 'the connection is closed without an answer' }));
    request.end();
  });
}

type Body = Pick<Answer, 'end' | 'bytes'> & { readonly text: string };

/** A stream need not end: where nobody reads it, it is left soon. */
const streamMs = 1000;

function readBody(response: IncomingMessage, deadline: Deadline, whole: boolean): Promise<Body> {
  const isStream = response.headers['content-length'] === undefined && !whole;
  const limit = Math.min(deadline.left(), isStream ? streamMs : Infinity);
  const chunks: Buffer[] = [];
  let bytes = 0;
  return new Promise((done) => {
    const end = (how: Answer['end']): void => {
      clearTimeout(timer);
      done({ end: how, bytes, text: Buffer.concat(chunks).subarray(0, maxBody).toString('utf8') });
      response.destroy();
    };
    const timer = setTimeout(() => end('silent'), limit);
    response.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      chunks.push(chunk);
      if (bytes > maxBody) end('cut');
    });
    response.once('end', () => end(response.complete ? 'complete' : 'broken'));
    response.once('error', () => end('broken'));
    response.once('aborted', () => end('broken'));
  });
}

function answerOf(
  { statusCode = 0, headers, rawHeaders }: IncomingMessage,
  body: Body,
  begun: number,
): Answer {
  const pairs: (readonly [string, string])[] = [];
  for (let i = 0; i + 1 < rawHeaders.length && pairs.length < 60; i += 2)
    pairs.push([rawHeaders[i] ?? '', rawHeaders[i + 1] ?? '']);
  const length = Number(headers['content-length'] ?? Number.NaN);
  return {
    status: statusCode,
    location: headers.location ?? null,
    headers: pairs,
    body: body.text,
    end: body.end,
    bytes: body.bytes,
    length: Number.isSafeInteger(length) ? length : null,
    encoded: !['', 'identity'].includes((headers['content-encoding'] ?? '').toLowerCase()),
    begun,
  };
}

function requestWords({ code = '', message }: NodeJS.ErrnoException): string {
  if (code === 'ECONNRESET' || code === 'EPIPE') return 'the connection is reset before an answer';
  if (code === 'HPE_HEADER_OVERFLOW') return 'the headers of the answer are too long';
  if (code.startsWith('HPE_')) return 'the answer is not HTTP';
  return `the request fails (${(code || message).slice(0, 60)})`;
}

/** `502 Bad Gateway` */
export function statusWords(status: number): string {
  const name = STATUS_CODES[status];
  return name === undefined ? String(status) : `${status} ${name}`;
}
