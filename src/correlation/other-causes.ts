/**
 * What speaks against any change of the repository: a provider, hardware, an expired certificate, a full disk, load,
 * an act by hand, a credential. Read in the report and in what people wrote, a clause at a time.
 */
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
    pattern:
      /\b(?:aws|gcp|azure|google cloud|cloudflare|fastly|provider|vendor|upstream|third[- ]party|hosting|isp)\b.{0,50}\b(?:outage|incident|down|degraded|retired?|maintenance|unavailable|unreachable|issues|problems|failing)\b/i,
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
    pattern:
      /\b(?:outage|incident|maintenance|status page|disruption)\b.{0,30}\b(?:at|of|by|from|on)\b.{0,25}\b(?:aws|gcp|azure|google|cloudflare|github|provider|vendor|docker ?hub|stripe|npm|pypi)\b/i,
    says: [
      'There is an outage at Cloudflare',
      'maintenance by the provider',
      'The status page of our vendor is red',
    ],
    saysNot: ['We announced maintenance on our own status page'],
  },
  {
    kind: 'provider',
    pattern:
      /\b(?:cloud|managed|regional?)\b.{0,30}\b(?:api(?: server)?|control plane|zone|network)\b.{0,30}\b(?:down|unreachable|not? (?:be )?reach\w{0,4}|outage|unavailable)\b/i,
    says: [
      "the cloud's API server cannot be reached: managed control plane down",
      'A regional network outage: region network down',
    ],
    saysNot: ['our API server answers 500'],
  },
  {
    kind: 'certificate',
    pattern:
      /\b(?:cert(?:ificate)?s?|tls|ssl)\b.{0,40}\b(?:expired?|expiring|not (?:been )?renewed|invalid|ran out|out of date)\b|\bexpired cert/i,
    says: ['The certificate expired at midnight', 'TLS cert has expired', 'an expired certificate'],
    saysNot: ['We renewed the certificate', 'certificate of the new host'],
  },
  {
    kind: 'capacity',
    pattern:
      /\b(?:disks?|volumes?|file ?systems?|partitions?|inodes?|storage|var|root)\b.{0,25}\b(?:full|100 ?%|exhausted|ran out|run(?:ning)? out)\b|\bno space left\b|\bout of (?:disk|inodes|memory|space)\b/i,
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
    pattern:
      /\b(?:quota|rate limit|ip addresses|file descriptors?|limits?)\b.{0,30}\b(?:exceed\w{0,3}|reached|hit|exhausted|used up)\b|\b(?:exceed\w{0,3}|hit|reach\w{0,3}|exhaust\w{0,3})\b.{0,20}\b(?:quota|rate limit)\b/i,
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
    pattern:
      /\b(?:traffic|load|request)\b.{0,12}\b(?:spikes?|surge|flood|peak)\b|\b(?:spike|surge|flood) (?:of|in) (?:traffic|requests|users|load|sign-?ups)\b|\bddos\b|\bthundering herd\b|\bscrap(?:er|ing)s?\b/i,
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
    pattern:
      /\b(?:node|machine|server|host|vm|instance|router|switch|disk|drive|rack)\b.{0,20}\b(?:died|is dead|hung|froze|frozen|crashed|(?:was |got )?rebooted|lost power|broken hardware|preempted)\b|\bhardware (?:fault|failure|error)\b|\bkernel panic\b|\bpower (?:cut|outage|failure)\b/i,
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
    pattern:
      /\b(?:password|token|(?:api |access )?keys?|secrets?|credentials?|service account)\b.{0,30}\b(?:rotated|expired|revoked|deleted|wrong|invalid(?:ated)?|changed|no longer valid)\b|\b(?:rotated|revoked|changed|deleted)\b.{0,25}\b(?:password|token|key|credentials?|secret)\b/i,
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
    pattern:
      /\bdns\b.{0,30}\b(?:fail\w{0,3}|broken|wrong|down|resolv\w{0,3}|servfail|nxdomain|expired|missing)\b|\b(?:servfail|nxdomain)\b|\bdomain\b.{0,20}\bexpired\b/i,
    says: ['DNS fails for the API host', 'We get NXDOMAIN', 'the domain has expired'],
    saysNot: ['we changed the domain model'],
  },
  {
    kind: 'manual',
    pattern:
      /\b(?:somebody|someone|i|we|he|she|they|an? (?:admin|operator|engineer))\b.{0,25}\b(?:accidentally|by (?:hand|mistake|accident)|manually|in the console)\b|\b(?:manually|by hand|by mistake|accidentally|by accident)\b.{0,20}\b(?:deleted|changed|removed|restarted|dropped|scaled|edited|stopped|ran)\b/i,
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
    pattern:
      /\b(?:database|db|postgres|mysql|mongo\w{0,2}|redis|primary|replica)\b.{0,30}\b(?:fail(?:ed|ing)? ?over|failover|locked|lock contention|deadlocks?|corrupt\w{0,3}|vacuum\w{0,3}|lagging|replication lag|ran out of connections)\b/i,
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
    for (const clause of clausesOf(body)) {
      for (const { kind, pattern } of otherCauseEntries)
        if (isStated(clause, pattern)) found.set(kind, { kind, text: clause, by, url });
    }
  }
  return otherCauseKinds.flatMap((kind) => found.get(kind) ?? []);
}

/** Sentences, and parts that a semicolon or a contrast sets off; commands and quotations are nobody's statement. */
function clausesOf(body: string): readonly string[] {
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
  // "No longer valid" and "no space left" are the finding itself: only what stands in front of it negates.
  return !negated.test(before);
}
