/** The remote that a clone follows, and which repository on which server that is. */
import { patternFrom } from '../text/patterns.js';
import { askIn, type GitRunner } from './log.js';

export interface Remote {
  /** `origin`, mostly. */
  readonly name: string;
  readonly url: string;
}

export interface RemotePlace {
  /** `null`: a name of the person's own ssh configuration, which says nothing to anybody else. */
  readonly host: string | null;
  readonly owner: string;
  readonly name: string;
}

/** `origin`, else that of the branch that is checked out, else the only one; `null` when none can be told. */
export async function remoteOf(run: GitRunner): Promise<Remote | null> {
  const ask = askIn(run);
  const remotes = [
    ...(await ask('config', '--get-regexp', String.raw`^remote\..*\.url$`)).matchAll(
      /^remote\.(\S{1,200})\.url (\S{1,2000})$/gm,
    ),
  ].map(([, name = '', url = '']): Remote => ({ name, url }));
  const origin = remotes.find(({ name }) => name === 'origin');
  if (origin !== undefined || remotes.length < 2) return origin ?? remotes[0] ?? null;
  const branch = await ask('symbolic-ref', '--quiet', '--short', 'HEAD');
  const followed = await ask('config', '--get', `branch.${branch}.remote`);
  return remotes.find(({ name }) => name === followed) ?? null;
}

const web = /^https?:\/\/(?:[^/@\s]{1,200}@)?([\w.-]{1,200}(?::\d{1,5})?)\/(\S{1,300})$/i;
/** The port of ssh is not that of the pages. */
const ssh = patternFrom(
  'i',
  String.raw`^(?:ssh://)?(?:[\w.-]{1,100}@)?([\w.-]{1,200})`,
  String.raw`(?::\d{1,5}/|[:/])(\S{1,300})$`,
);

/** `null` for folders, and for what is no `owner/name` on a server. */
export function placeOfRemote(url: string): RemotePlace | null {
  const { host, path } = addressOf(url);
  const [, owner = '', name = ''] =
    /^\/?([\w.-]{1,100})\/([\w.-]{1,100}?)(?:\.git)?\/?$/.exec(path) ?? [];
  return owner === '' ? null : { host, owner, name };
}

/** The server of others that a remote is at, under whatever path; `null` for GitHub and for what nobody knows. */
export function foreignHostOf(remote: Remote | null): string | null {
  const { host } = addressOf(remote?.url ?? '');
  return isForeign(host) ? host : null;
}

function addressOf(url: string): { readonly host: string | null; readonly path: string } {
  if (/^(?:file:|[./\\]|[a-z]:[\\/])/i.test(url)) return { host: null, path: '' };
  const pages = web.exec(url);
  const [, server = '', path = ''] = pages ?? ssh.exec(url) ?? [];
  return { host: publicHost(server.toLowerCase(), pages === null), path };
}

/** With ssh a name without a dot is one of its configuration. */
function publicHost(server: string, isSsh: boolean): string | null {
  return isSsh && !server.includes('.') ? null : ownNameOf(server);
}

/** People give GitHub's own host other names in their ssh configuration. */
export function ownNameOf(server: string): string {
  return /^(?:www\.|ssh\.)?github\.com(?:-.*)?$/.test(server) ? 'github.com' : server;
}

/** Servers of others, where neither issues nor workflows are those of GitHub. */
export function isForeign(host: string | null): boolean {
  return /(?:^|\.)(?:gitlab|bitbucket|codeberg|sr|azure|visualstudio)\.(?:com|org|ht)$|^gitlab\./.test(
    host ?? '',
  );
}
