/** `/probe [NAME|URL]`: look from outside now. A person may name only what the configuration knows. */
import type { Config } from '../../../config/config.js';
import { closest, didYouMean } from '../../../config/closest.js';
import { probeUrlFault } from '../../../config/faults.js';
import type { Problem } from '../../../errors.js';
import { defineCommand, noEffect, noRow, type Resolution } from '../define.js';
import { unquote } from '../words.js';

interface Arguments {
  /** Name of a target or an address; `null`: all targets. */
  readonly what: string | null;
}

export const probe = defineCommand({
  name: 'probe',
  aliases: [],
  usage: '[NAME|URL]',
  example: '/probe checkout',
  description: 'looks at the configured addresses from outside, now',
  parse: (rest) => {
    const what = unquote(unquote(rest).replace(/(?:^|[\s,]+)(?:again|now|please)$/i, ''));
    return [{ what: what === '' || /^(?:all|everything)$/i.test(what) ? null : what }];
  },
  resolve: (asked: Arguments, { config }): Resolution<Arguments> => {
    const what = withScheme(asked.what, config);
    const { length } = config.probe.dependencies;
    const problem = what !== null ? refusal(what, config) : length > 0 ? null : nothing(config);
    return problem === null ? { args: { what }, time: null, due: null } : { problem };
  },
  effect: noEffect,
  row: noRow,
});

/** `shop.example.com/cart`, as an address is read aloud: the scheme is that of the probe of this host. */
function withScheme(what: string | null, config: Config): string | null {
  const host = /^([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,8}(?::\d{1,5})?)(?:\/\S{0,400})?$/i.exec(
    what ?? '',
  )?.[1];
  const names = config.probes.map(({ name }) => name.toLowerCase());
  if (what === null || host === undefined || names.includes(what.toLowerCase())) return what;
  const known = config.probes.find(({ url }) => new URL(url).host === host.toLowerCase());
  if (known !== undefined) return `${new URL(known.url).protocol}//${what}`;
  return host.includes('.') ? `https://${what}` : what;
}

function refusal(what: string, config: Config): Problem | null {
  if (/^[a-z][a-z0-9+.-]{0,20}:\/\//i.test(what)) return refusedAddress(what, config);
  const names = config.probes.map(({ name }) => name);
  if (names.some((name) => name.toLowerCase() === what.toLowerCase())) return null;
  const none = nothing(config);
  if (none !== null) return none;
  const near = closest(what, names, 0.5);
  return {
    code: 'PM660',
    message: `Unknown probe "${what.slice(0, 60)}"${didYouMean(near)}`,
    expected: `one of ${names.slice(0, 20).join(', ')}`,
    example: `/probe ${near ?? names[0] ?? ''}`,
    received: what.slice(0, 60),
    remedy: 'Write one of the names of the option "probes", or nothing for all of them.',
  };
}

function refusedAddress(url: string, config: Config): Problem | null {
  const fault = probeUrlFault(url);
  const hosts = allowedHosts(config);
  if (fault === null && hosts.includes(new URL(url).hostname.toLowerCase())) return null;
  return {
    code: 'PM662',
    message:
      fault ?? `The host "${new URL(url).hostname.slice(0, 100)}" is not one that may be probed`,
    ...(hosts.length > 0 && { expected: `one of ${hosts.slice(0, 20).join(', ')}` }),
    received: url.slice(0, 100),
    remedy:
      'Add the host to probe.allow_hosts on the default branch, or write the name of a probe.',
  };
}

/** Hosts that a person may name: those of the configuration. */
function allowedHosts({ probes, probe: { allowHosts } }: Config): readonly string[] {
  const hosts = [...probes.map(({ url }) => new URL(url).hostname), ...allowHosts];
  return [...new Set(hosts.map((host) => host.toLowerCase()))];
}

function nothing({ probes }: Config): Problem | null {
  if (probes.length > 0) return null;
  return {
    code: 'PM661',
    message: 'There is nothing to probe: no address is configured',
    example: 'probes: [{name: shop, url: https://shop.example.com/}]',
    remedy: 'Add the option "probes" to .github/after-action.yml on the default branch.',
  };
}
