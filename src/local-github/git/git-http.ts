/** `git clone http://…/owner/name.git`: git's own `http-backend` as a CGI process. */
import { spawn } from 'node:child_process';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { gitEnvironment } from './git-store.js';

export interface GitRequest {
  readonly directory: string;
  /** `/info/refs`, `/git-upload-pack`, … */
  readonly path: string;
  readonly query: string;
  /** Login of who pushes; git lets only a named user write. */
  readonly user: string | null;
  /** Runs when git is done and before the client learns of it. */
  readonly finished: () => void;
}

export function serveGit(
  wanted: GitRequest,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const protocol = request.headers['git-protocol'];
  const backend = spawn('git', ['http-backend'], {
    env: {
      ...gitEnvironment(),
      GIT_PROJECT_ROOT: wanted.directory,
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: wanted.path,
      QUERY_STRING: wanted.query,
      REQUEST_METHOD: request.method ?? 'GET',
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
      ...(wanted.user !== null && { REMOTE_USER: wanted.user }),
      ...(typeof protocol === 'string' && { GIT_PROTOCOL: protocol }),
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  backend.stdin.on('error', () => undefined);
  request.pipe(backend.stdin);
  return new Promise((resolve) => {
    let head: Buffer | null = Buffer.alloc(0);
    backend.stdout.on('data', (chunk: Buffer) => {
      if (head === null) {
        response.write(chunk);
        return;
      }
      head = Buffer.concat([head, chunk]);
      const end = head.indexOf('\r\n\r\n');
      if (end < 0) return;
      writeHead(response, head.toString('latin1', 0, end));
      response.write(head.subarray(end + 4));
      head = null;
    });
    backend.on('error', () => response.destroy());
    backend.on('close', () => {
      wanted.finished();
      if (head !== null) response.writeHead(500);
      response.end(resolve);
    });
  });
}

function writeHead(response: ServerResponse, head: string): void {
  const lines = head.split('\r\n').map((line) => line.split(/:\s*/, 2) as [string, string]);
  const status = lines.find(([name]) => name.toLowerCase() === 'status')?.[1] ?? '200';
  for (const [name, value] of lines)
    if (name.toLowerCase() !== 'status') response.setHeader(name, value);
  response.writeHead(Number.parseInt(status, 10));
}
