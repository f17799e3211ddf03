/** A terminal's way to GitHub: which server, and whose token may go there. */
import { resolve } from 'node:path';
import { UserError } from '../errors.js';
import { connect, type Connection } from '../github/connect.js';
import { fsCacheStore } from '../node/cache-folder.js';
import { ghToken } from '../node/gh-process.js';
import type { Io } from '../node/io.js';
import type { Place } from './place.js';

export async function connectRepository(
  { host, repository: name }: Place,
  io: Io,
): Promise<Connection> {
  const notice = (line: string): void => io.err(`${line}\n`);
  const cacheStore =
    io.cache === undefined ? null : fsCacheStore(resolve(io.cwd, io.cache), notice);
  const repository = connect({
    token: await tokenFor(host ?? 'github.com', io),
    repository: name,
    event: null,
    cacheStore,
    options: { notice, ...serverAddresses(host ?? 'github.com', io) },
  });
  io.atEnd?.(() => repository.flushCache());
  return repository;
}

/** Where the environment names a server, that is where requests go, whatever the address says. */
export function serverAddresses(
  host: string,
  io: Pick<Io, 'env'>,
): { readonly baseUrl?: string; readonly graphqlUrl?: string; readonly serverUrl?: string } {
  if ((io.env['GITHUB_API_URL'] ?? '') !== '') return {};
  const serverUrl = `https://${host}`;
  if (host === 'github.com') return {};
  // GitHub Enterprise Cloud with its own domain, else a server of one's own.
  return host.endsWith('.ghe.com')
    ? { baseUrl: `https://api.${host}`, graphqlUrl: `https://api.${host}/graphql`, serverUrl }
    : { baseUrl: `${serverUrl}/api/v3`, graphqlUrl: `${serverUrl}/api/graphql`, serverUrl };
}

/** For commands that have something to say without GitHub, too. */
export async function hasToken(host: string, io: Io): Promise<boolean> {
  return (await findToken(host, io)) !== null;
}

async function findToken(host: string, io: Io): Promise<string | null> {
  const inEnvironment = namesOfTokens(host, io)
    .map((name) => (io.env[name] ?? '').trim())
    .find((token) => token !== '');
  return inEnvironment ?? (await ghToken(host, io.env));
}

/** A token of github.com is not sent to a server that only an address names. */
async function tokenFor(host: string, io: Io): Promise<string> {
  const found = await findToken(host, io);
  if (found !== null) return found;
  const names = namesOfTokens(host, io);
  throw new UserError({
    code: 'PM101',
    message: `Missing a token for ${host}`,
    expected: `${names.join(' or ')} in the environment, or gh, logged in`,
    example: `${host === 'github.com' ? 'gh auth login' : `gh auth login --hostname ${host}`}`,
    remedy:
      'Set the variable, or log in with gh. Reading takes no more than issues, ' +
      'contents, deployments and pull requests: read.',
  });
}

function namesOfTokens(host: string, { env }: Io): readonly string[] {
  const usual = ['GITHUB_TOKEN', 'GH_TOKEN'];
  const isMeant =
    host === 'github.com' ||
    host.endsWith('.ghe.com') ||
    (env['GITHUB_API_URL'] ?? '') !== '' ||
    env['GH_HOST']?.toLowerCase() === host ||
    env['GITHUB_SERVER_URL']?.toLowerCase() === `https://${host}`;
  return isMeant ? usual : ['GH_ENTERPRISE_TOKEN', 'GITHUB_ENTERPRISE_TOKEN'];
}
