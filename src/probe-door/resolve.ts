/** Names → addresses. A name that does not exist, servers that fail and servers that are silent are three answers. */
import { lookup, Resolver } from 'node:dns/promises';
import { isIP } from 'node:net';

export interface Address {
  readonly address: string;
  readonly family: 4 | 6;
}

export type Resolution =
  { readonly addresses: readonly Address[] } | { readonly words: string; readonly ours: boolean };

/** What is asked of the name servers; a test hands in its own. */
export interface NameServers {
  readonly resolve4: (host: string) => Promise<readonly string[]>;
  readonly resolve6: (host: string) => Promise<readonly string[]>;
  /** As the machine itself would, with its file of hosts. */
  readonly lookup: (host: string) => Promise<readonly string[]>;
}

export function systemNameServers(): NameServers {
  const resolver = new Resolver({ timeout: 1500, tries: 2 });
  return {
    resolve4: (host) => resolver.resolve4(host),
    resolve6: (host) => resolver.resolve6(host),
    lookup: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  };
}

/** @param local the host is allowed to be an inner one, so that the machine's own names count. */
export async function resolveHost(
  host: string,
  local: boolean,
  servers: NameServers,
): Promise<Resolution> {
  const bare = host.replace(/^\[|\]$/g, '');
  if (isIP(bare) !== 0) return { addresses: [toAddress(bare)] };
  const asked = local ? [servers.lookup(host)] : [servers.resolve4(host), servers.resolve6(host)];
  const answers = await Promise.allSettled(asked);
  const found = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
  if (found.length > 0) return { addresses: [...new Set(found)].map(toAddress) };
  const codes = answers.flatMap((answer) =>
    answer.status === 'rejected'
      ? [String((answer.reason as { code?: unknown }).code)]
      : ['ENODATA'],
  );
  return failureOf(codes);
}

function toAddress(address: string): Address {
  return { address, family: isIP(address) === 6 ? 6 : 4 };
}

/** The most telling of the answers for IPv4 and for IPv6. */
function failureOf(codes: readonly string[]): Resolution {
  for (const [wanted, words, ours = false] of failures)
    if (codes.some((code) => wanted.includes(code))) return { words, ours };
  return { words: `the name cannot be resolved (${(codes[0] ?? '').slice(0, 40)})`, ours: false };
}

const failures: readonly (readonly [readonly string[], string, boolean?])[] = [
  [['ENOTFOUND', 'ENONAME'], 'NXDOMAIN: the name does not exist'],
  [['ESERVFAIL'], 'SERVFAIL: its name servers answer with an error'],
  [['EREFUSED'], 'its name servers refuse to answer'],
  [['ETIMEOUT', 'EAI_AGAIN', 'ETIMEDOUT'], 'its name servers do not answer in time'],
  [['ECONNREFUSED', 'ENETUNREACH'], 'no name server can be reached from here', true],
  [['ENODATA'], 'the name exists and has no address'],
];
