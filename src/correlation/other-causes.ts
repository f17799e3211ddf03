/**
 * What speaks against any change of the repository: a provider, hardware, an expired certificate, a full disk, load,
 * an act by hand, a credential. Read in the report and in what people wrote, a clause at a time.
 */
import { patternFrom } from '../text/patterns.js';
import type { CommentRecord } from '../repository/repository.js';
import type { Incident } from '../incident/incident.js';

/** In the order in which responders go through the usual suspects. */
export const otherCauseKinds = [
  'database',
  'capacity',
  'hardware',
  'provider',
  'certificate',
  'credential',
  'dns',
  'manual',
] as const;
export type OtherCauseKind = (typeof otherCauseKinds)[number];

export interface OtherCause {
  readonly kind: OtherCauseKind;
  /** The clause, as it was written. */
  readonly text: string;
  /** Login; `''` for the report itself. */
  readonly by: string;
  readonly url: string;
}

export interface OtherCauseEntry {
  readonly kind: OtherCauseKind;
  readonly pattern: RegExp;
  readonly says: readonly string[];
  readonly saysNot: readonly string[];
}

export const otherCauseEntries: readonly OtherCauseEntry[] = [
  {
    kind: 'provider',
    pattern: patternFrom(
      'i',
      String.raw`\b(?:aws|gcp|azure|google cloud|cloudflare|fastly|provider|vendor|upstream`,
      String.raw`|third[- ]party|hosting|isp)\b.{0,50}\b(?:outage|incident|down|degraded|retired?`,
      String.raw`|maintenance|unavailable|unreachable|issues|problems|failing)\b`,
    ),
    says: [
      'AWS has an outage in us-east-1',
      'The provider retired the instance',
      'our payment provider is down',
      'upstream is degraded',
    ],
    saysNot: ['We moved to another provider', 'upstream header is wrong'],
  },
  {
    kind: 'provider',
    pattern: patternFrom(
      'i',
      String.raw`\b(?:outage|incident|maintenance|status page|disruption)\b.{0,30}\b(?:at|of|by|from`,
      String.raw`|on)\b.{0,25}\b(?:aws|gcp|azure|google|cloudflare|github|provider|vendor|docker ?hub`,
      String.raw`|stripe|npm|pypi)\b`,
    ),
    says: [
      'There is an outage at Cloudflare',
      'maintenance by the provider',
      'The status page of our vendor is red',
    ],
    saysNot: ['We announced maintenance on our own status page'],
  },
  {
    kind: 'provider',
    pattern: patternFrom(
      'i',
      String.raw`\b(?:cloud|managed|regional?)\b.{0,30}\b(?:api(?: server)?|control plane|zone`,
      String.raw`|network)\b.{0,30}\b(?:down|unreachable|not? (?:be )?reach\w{0,4}|outage|unavailable)\b`,
    ),
    says: [
      "the cloud's API server cannot be reached: managed control plane down",
      'A regional network outage: region network down',
    ],
    saysNot: ['our API server answers 500'],
  },
  {
    kind: 'certificate',
    pattern: patternFrom(
      'i',
      String.raw`\b(?:cert(?:ificate)?s?|tls|ssl)\b.{0,40}\b(?:expired?|expiring|not (?:been )?renewed`,
      String.raw`|invalid|ran out|out of date)\b|\bexpired cert`,
    ),
    says: ['The certificate expired at midnight', 'TLS cert has expired', 'an expired certificate'],
    saysNot: ['We renewed the certificate', 'certificate of the new host'],
  },
  {
    kind: 'capacity',
    pattern: patternFrom(
      'i',
      String.raw`\b(?:disks?|volumes?|file ?systems?|partitions?|inodes?|storage|var`,
      String.raw`|root)\b.{0,25}\b(?:full|100 ?%|exhausted|ran out|run(?:ning)? out)\b|\bno space left\b`,
      String.raw`|\bout of (?:disk|inodes|memory|space)\b`,
    ),
    says: [
      'The disk is full',
      'No space left on device',
      'the volume ran out',
      'we are out of memory',
      'the root partition is full',
    ],
    saysNot: ['full rollout of the disk cache', 'the basket is full'],
  },
  {
    kind: 'capacity',
    pattern: patternFrom(
      'i',
      String.raw`\b(?:quota|rate limit|ip addresses|file descriptors?`,
      String.raw`|limits?)\b.{0,30}\b(?:exceed\w{0,3}|reached|hit|exhausted|used up)\b`,
      String.raw`|\b(?:exceed\w{0,3}|hit|reach\w{0,3}|exhaust\w{0,3})\b.{0,20}\b(?:quota|rate limit)\b`,
    ),
    says: [
      'The CPU quota is exhausted',
      'we hit the rate limit of the API',
      'quota exceeded',
      'reached the quota',
    ],
    saysNot: ['we raised the quota', 'set a rate limit of 5'],
  },
  {
    kind: 'capacity',
    pattern: patternFrom(
      'i',
      String.raw`\b(?:traffic|load|request)\b.{0,12}\b(?:spikes?|surge|flood|peak)\b|\b(?:spike|surge`,
      String.raw`|flood) (?:of|in) (?:traffic|requests|users|load|sign-?ups)\b|\bddos\b`,
      String.raw`|\bthundering herd\b|\bscrap(?:er|ing)s?\b`,
    ),
    says: [
      'A traffic spike since 14:00',
      'a surge of requests',
      'looks like a DDoS',
      'one scraper sends thousands',
    ],
    saysNot: ['low traffic', 'load balancer answers 502'],
  },
  {
    kind: 'hardware',
    pattern: patternFrom(
      'i',
      String.raw`\b(?:node|machine|server|host|vm|instance|router|switch|disk|drive`,
      String.raw`|rack)\b.{0,20}\b(?:died|is dead|hung|froze|frozen|crashed|(?:was |got )?rebooted`,
      String.raw`|lost power|broken hardware|preempted)\b|\bhardware (?:fault|failure|error)\b`,
      String.raw`|\bkernel panic\b|\bpower (?:cut|outage|failure)\b`,
    ),
    says: [
      'The node hung and was rebooted',
      'host died',
      'a hardware failure in rack 4',
      'kernel panic on web-3',
      'power outage',
    ],
    saysNot: ['the server answers 502', 'the instance is healthy'],
  },
  {
    kind: 'credential',
    pattern: patternFrom(
      'i',
      String.raw`\b(?:password|token|(?:api |access )?keys?|secrets?|credentials?`,
      String.raw`|service account)\b.{0,30}\b(?:rotated|expired|revoked|deleted|wrong|invalid(?:ated)?`,
      String.raw`|changed|no longer valid)\b|\b(?:rotated|revoked|changed|deleted)\b.{0,25}\b(?:password`,
      String.raw`|token|key|credentials?|secret)\b`,
    ),
    says: [
      'Somebody rotated the password',
      'The API token expired',
      'the key was revoked',
      'credentials are no longer valid',
    ],
    saysNot: ['the login page shows an error', 'a token bucket'],
  },
  {
    kind: 'dns',
    pattern: patternFrom(
      'i',
      String.raw`\bdns\b.{0,30}\b(?:fail\w{0,3}|broken|wrong|down|resolv\w{0,3}|servfail|nxdomain`,
      String.raw`|expired|missing)\b|\b(?:servfail|nxdomain)\b|\bdomain\b.{0,20}\bexpired\b`,
    ),
    says: ['DNS fails for the API host', 'We get NXDOMAIN', 'the domain has expired'],
    saysNot: ['we changed the domain model'],
  },
  {
    kind: 'manual',
    pattern: patternFrom(
      'i',
      String.raw`\b(?:somebody|someone|i|we|he|she|they|an? (?:admin|operator`,
      String.raw`|engineer))\b.{0,25}\b(?:accidentally|by (?:hand|mistake|accident)|manually`,
      String.raw`|in the console)\b|\b(?:manually|by hand|by mistake|accidentally`,
      String.raw`|by accident)\b.{0,20}\b(?:deleted|changed|removed|restarted|dropped|scaled|edited`,
      String.raw`|stopped|ran)\b`,
    ),
    says: [
      'Someone accidentally deleted the bucket',
      'we changed the setting by hand',
      'manually scaled to zero',
      'I did that in the console',
    ],
    saysNot: ['accident reports fail', 'the handler stopped'],
  },
  {
    kind: 'database',
    pattern: patternFrom(
      'i',
      String.raw`\b(?:database|db|postgres|mysql|mongo\w{0,2}|redis|primary`,
      String.raw`|replica)\b.{0,30}\b(?:fail(?:ed|ing)? ?over|failover|locked|lock contention|deadlocks?`,
      String.raw`|corrupt\w{0,3}|vacuum\w{0,3}|lagging|replication lag|ran out of connections)\b`,
    ),
    says: ['The database failed over', 'Postgres is locked by a vacuum', 'replica is lagging'],
    saysNot: ['the database of customers', 'add an index to the database'],
  },
];

const negated = /\b(?:no|not|n['’]t|never|without|isn|wasn|ruled out|healthy|fine|ok)\b/i;

/** Each kind once, the newest clause of it; in the order of the usual suspects. */
export function findOtherCauses(
  incident: Pick<Incident, 'title' | 'symptoms'>,
  comments: readonly CommentRecord[],
): readonly OtherCause[] {
  const texts = [
    { by: '', url: '', body: `${incident.title}\n${incident.symptoms}` },
    ...comments.map(({ author, url, body }) => ({ by: author.login, url, body })),
  ];
  const found = new Map<OtherCauseKind, OtherCause>();
  for (const { by, url, body } of texts) {
    for (const clause of splitClauses(body)) {
      for (const { kind, pattern } of otherCauseEntries)
        if (isStated(clause, pattern)) found.set(kind, { kind, text: clause, by, url });
    }
  }
  return otherCauseKinds.flatMap((kind) => found.get(kind) ?? []);
}

/** Sentences, and parts that a semicolon or a contrast sets off; commands and quotations are nobody's statement. */
function splitClauses(body: string): readonly string[] {
  return body
    .slice(0, 20_000)
    .split('\n')
    .filter((line) => !/^\s{0,3}[/>]/.test(line))
    .flatMap((line) => line.split(/(?<=[.!?])\s|;|,? but /))
    .map((clause) => clause.trim().slice(0, 300))
    .filter((clause) => clause !== '' && !clause.endsWith('?'));
}

function isStated(clause: string, pattern: RegExp): boolean {
  const match = pattern.exec(clause);
  if (match === null) return false;
  const before = clause.slice(Math.max(0, match.index - 25), match.index);
  // "No longer valid" and "no space left" are the finding itself: only what comes before it negates.
  return !negated.test(before);
}
