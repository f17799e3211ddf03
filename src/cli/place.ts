/** Which repository a command is about, on which server: from an address, an option, the environment, or the clone. */
import { UserError } from '../errors.js';
import { type Io } from '../node/io.js';
import { gitIn } from '../node/git-process.js';
import {
  foreignHostOf,
  isForeign,
  ownNameOf,
  placeOfRemote,
  remoteOf,
} from '../git-clone/remote.js';
import { usageError } from './usage.js';

export interface Place {
  /** `github.com`, `github.example.org`; `null` when nothing names one. */
  readonly host: string | null;
  /** `owner/name` */
  readonly repository: string;
}

export interface PlaceOptions {
  readonly repo?: string;
}

/** The number of an issue or pull request, and where it is when it was given as an address. */
export interface Numbered {
  readonly number: number;
  readonly place: Place | null;
}

const named = /^(?:([\w.-]{1,200}(?::\d{1,5})?)\/)?([\w.-]{1,100})\/([\w.-]{1,100})$/;
const address = /^https?:\/\/(?:[^/@\s]{1,200}@)?([\w.-]{1,200}(?::\d{1,5})?)\/(\S{1,500})$/i;
const remote = /^(?:ssh:\/\/)?(?:[\w.-]{1,100}@)?([\w.-]{1,200})(?::\d{1,5}\/|[:/])(\S{1,300})$/;

/** `12`, `#12`, `owner/name#12` or the address that a browser shows. */
export function parseNumber(option: 'issue' | 'pull', value: string | undefined): Numbered {
  const what = option === 'issue' ? 'issue' : 'pull request';
  if (value === undefined)
    throw usageError(
      `Missing --${option}`,
      `Give the number of the ${what}, or its address${option === 'issue' ? '; or a recording with --recording' : ''}.`,
      `--${option} 12`,
    );
  const text = value.trim();
  const plain = /^#?(\d{1,15})$/.exec(text);
  const short = /^(\S{1,400})#(\d{1,15})$/.exec(text);
  const shortPlace = short === null ? null : parsePlace(short[1] ?? '');
  const url = /^(\S{1,400})\/(issues|pulls?)\/(\d{1,15})(?:[/?#]\S{0,500})?$/.exec(text);
  const urlPlace = url === null ? null : parsePlace(url[1] ?? '');
  if (urlPlace !== null && (url?.[2] === 'issues') !== (option === 'issue'))
    throw usageError(
      `--${option} is the address of ${option === 'issue' ? 'a pull request' : 'an issue'}`,
      `Give the number or the address of the ${what}.`,
      `--${option} 12`,
    );
  const number = Number(
    plain?.[1] ??
      (shortPlace === null ? undefined : short?.[2]) ??
      (urlPlace === null ? undefined : url?.[3]),
  );
  if (Number.isSafeInteger(number) && number > 0) return { number, place: urlPlace ?? shortPlace };
  throw usageError(
    `--${option} "${text.slice(0, 100)}" is not the number or the address of ` +
      `${option === 'issue' ? 'an' : 'a'} ${what}`,
    `Give the number of the ${what}, or its address.`,
    `--${option} 12`,
  );
}

/** `owner/name`, `host/owner/name`, or an address as browsers and git know it; `null` for anything else. */
export function parsePlace(text: string): Place | null {
  const bare = text.trim().replace(/\/$/, '');
  const parts = address.exec(bare) ?? null;
  if (parts !== null) return placeFrom(parts[1] ?? null, parts[2] ?? '');
  const short = named.exec(bare);
  // `octo/shop/issues` is no repository on a server called octo.
  if (short !== null && !isServer(short[1])) return null;
  if (short !== null) return placeFrom(short[1] ?? null, `${short[2] ?? ''}/${short[3] ?? ''}`);
  const ssh = remote.exec(bare);
  return ssh === null ? null : placeFrom(ssh[1] ?? null, ssh[2] ?? '');
}

function isServer(host: string | undefined): boolean {
  return host === undefined || host === 'localhost' || /[.:]/.test(host);
}

function placeFrom(host: string | null, path: string): Place | null {
  const repository = /^([\w.-]{1,100}\/[\w.-]{1,100}?)(?:\.git)?$/.exec(path)?.[1];
  if (repository === undefined || /(?:^|\/)\.{1,2}(?:\/|$)/.test(repository)) return null;
  return { host: host === null ? null : ownNameOf(host.toLowerCase()), repository };
}

/** Whether `--repo`, where it is given, names a repository. */
export function checkPlace({ repo }: PlaceOptions): void {
  if (repo !== undefined) placeOption(repo);
}

/** `null` when nothing says which repository. */
export async function findPlace(
  options: PlaceOptions,
  io: Io,
  fromAddress: Place | null = null,
): Promise<Place | null> {
  const option = options.repo === undefined ? null : placeOption(options.repo);
  if (option !== null && fromAddress !== null && !isSame(option, fromAddress))
    throw usageError(
      `--repo says ${option.repository}, and the address is in ${fromAddress.repository}`,
      'Leave --repo out.',
    );
  const found = fromAddress ?? option ?? placeOfEnvironment(io) ?? (await placeOfClone(io));
  const host = found?.host ?? io.env['GH_HOST'] ?? '';
  return found === null ? null : { ...found, host: host === '' ? null : ownNameOf(host) };
}

export async function requirePlace(
  options: PlaceOptions,
  io: Io,
  fromAddress: Place | null = null,
): Promise<Place> {
  const place = await findPlace(options, io, fromAddress);
  const foreign =
    place === null
      ? foreignHostOf(await remoteOf(gitIn(io.cwd)))
      : isForeign(place.host)
        ? place.host
        : null;
  if (foreign !== null)
    throw usageError(
      `${foreign} is not a server of GitHub`,
      'Name the repository on GitHub, where the incidents are kept.',
      '--repo octo/shop',
    );
  if (place !== null) return place;
  throw usageError(
    'Missing --repo',
    'Name the repository as owner/name, or run the command in a clone of it.',
    '--repo octo/shop',
  );
}

function placeOption(value: string): Place {
  const place = parsePlace(value);
  if (place !== null) return place;
  throw usageError(
    `--repo "${value.slice(0, 100)}" is not a repository`,
    'Name it as owner/name.',
    '--repo octo/shop',
  );
}

function isSame(a: Place, b: Place): boolean {
  return (
    a.repository.toLowerCase() === b.repository.toLowerCase() &&
    (a.host === null || b.host === null || a.host === b.host)
  );
}

function placeOfEnvironment(io: Io): Place | null {
  for (const name of ['GH_REPO', 'GITHUB_REPOSITORY']) {
    const value = io.env[name] ?? '';
    if (value === '') continue;
    const place = parsePlace(value);
    if (place !== null) return place;
    throw new UserError({
      code: 'PM404',
      message: `${name} "${value.slice(0, 100)}" is not a repository`,
      expected: 'owner/name',
      example: `${name}=octo/shop`,
      remedy: 'Correct the variable, or name --repo.',
    });
  }
  return null;
}

async function placeOfClone(io: Io): Promise<Place | null> {
  // A folder on the same disk is not a repository on a server.
  const place = placeOfRemote((await remoteOf(gitIn(io.cwd)))?.url ?? '');
  return place === null ? null : { host: place.host, repository: `${place.owner}/${place.name}` };
}
