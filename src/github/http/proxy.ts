/**
 * The proxy that the environment names, as curl and the runner read it. Nothing of it is loaded
 * where there is none.
 */

export interface ProxySettings {
  readonly http: string;
  readonly https: string;
  /** Hosts that are reached without a proxy, separated by commas: `.corp.example, ghe.example:8443, *`. */
  readonly without: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Small letters win, as in curl. This machine itself is never reached through a proxy. */
export function proxyFromEnvironment(environment: Environment): ProxySettings {
  const either = (name: string): string =>
    (environment[name] || environment[name.toUpperCase()] || '').trim();
  return {
    http: either('http_proxy'),
    https: either('https_proxy'),
    without: `${either('no_proxy')},localhost,127.0.0.1,::1`,
  };
}

/** Address of the proxy for this server; `null`: it is reached directly. */
export function proxyFor(address: string, { http, https, without }: ProxySettings): string | null {
  const url = new URL(address);
  const proxy = url.protocol === 'https:' ? https || http : http;
  if (proxy === '' || isExcepted(url, without)) return null;
  return /^[a-z][a-z0-9+.-]{0,20}:\/\//i.test(proxy) ? proxy : `http://${proxy}`;
}

function isExcepted({ hostname, port, protocol }: URL, without: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '').toLowerCase();
  const portOf = port || (protocol === 'https:' ? '443' : '80');
  return without
    .slice(0, 20_000)
    .toLowerCase()
    .split(/[\s,]+/)
    .some((entry) => {
      if (entry === '*') return true;
      const { name, wantedPort } = splitEntry(entry);
      if (name === '' || (wantedPort !== '' && wantedPort !== portOf)) return false;
      return host === name || host.endsWith(`.${name}`);
    });
}

/** `.corp.example`, `*.corp.example`, `ghe.example:8443`, `[::1]:80`, `::1`. */
function splitEntry(entry: string): { readonly name: string; readonly wantedPort: string } {
  const bracketed = /^\[([^\]]{0,100})\](?::(\d{1,5}))?$/.exec(entry);
  if (bracketed !== null) return { name: bracketed[1] ?? '', wantedPort: bracketed[2] ?? '' };
  const [name = '', wantedPort = '', more] = entry.split(':');
  if (more !== undefined) return { name: entry, wantedPort: '' };
  return { name: name.replace(/^\*?\./, ''), wantedPort };
}
