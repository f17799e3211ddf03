/**
 * Which addresses a probe may connect to. A name in a configuration or a redirect can lead anywhere,
 * and a runner stands inside somebody's network: only what the whole internet can reach is asked.
 */
import { BlockList, isIP } from 'node:net';

type Family = 'ipv4' | 'ipv6';

interface Subnets {
  readonly has: (address: string, family: Family) => boolean;
}

/** A list for each family: a rule for mapped addresses would hold for every IPv4 address too. */
function listOf(...subnets: readonly string[]): Subnets {
  const lists = { ipv4: new BlockList(), ipv6: new BlockList() };
  for (const subnet of subnets) {
    const [network = '', bits = ''] = subnet.split('/');
    const family = isIP(network) === 6 ? 'ipv6' : 'ipv4';
    lists[family].addSubnet(network, Number(bits), family);
  }
  return { has: (address, family) => lists[family].check(address, family) };
}

/** Never asked, whatever the configuration allows: they mean this host, its cloud, many hosts or none. */
const never = listOf(
  '0.0.0.0/8',
  '169.254.0.0/16',
  '100.100.100.200/32',
  '168.63.129.16/32',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
  '::/128',
  // Forms that contain an IPv4 address: compatible, mapped, translated, 6to4, Teredo.
  '::/96',
  '::ffff:0:0/96',
  '::ffff:0:0:0/96',
  '64:ff9b::/96',
  '64:ff9b:1::/48',
  '2002::/16',
  '2001::/23',
  'fd00:ec2::254/128',
  'fe80::/10',
  'fec0::/10',
  'ff00::/8',
);
/** Asked only where the configuration allows the host. */
const inside = listOf(
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '::1/128',
  'fc00::/7',
);
/** What IPv6 has given out to the public; everything else is refused, whether it has a name or not. */
const publicV6 = listOf('2000::/3');
const documentation = listOf('2001:db8::/32', '3fff::/20');

/** Why the address is not asked; `null` when it is. */
export function refusalOf(address: string, allowInside: boolean): string | null {
  const family = isIP(address);
  if (family === 0 || address.includes('%')) return 'something that is not an address';
  const type = family === 6 ? 'ipv6' : 'ipv4';
  const isInside = inside.has(address, type);
  // ::1 is among ::/96 too, and is the one of them that can be allowed.
  if (never.has(address, type) && !(isInside && address === '::1')) return 'a reserved address';
  if (isInside) return allowInside ? null : 'a private address';
  if (family === 4) return null;
  return publicV6.has(address, type) && !documentation.has(address, type)
    ? null
    : 'a reserved address';
}
