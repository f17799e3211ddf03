/**
 * How people say that something else than a change was the reason, as phrases with examples. A phrase that is as often
 * the effect of a change ("out of memory") is marked: it is worth a question, and takes nothing back.
 */
import type { Phrase, Vocabulary } from '../markdown/phrases.js';

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

export interface OtherCauseEntry extends Phrase {
  readonly kind: OtherCauseKind;
  /** As often the effect of a change as a reason of its own. */
  readonly effect?: true;
}

export const vocabulary: Vocabulary = {
  brand: [
    'aws|amazon|ec2|s3|gcp|gke|google(?: cloud)?|azure|cloudflare|fastly|akamai|docker ?hub|npm',
    'github|gitlab|stripe|adyen|paypal|twilio|sendgrid|mailgun|okta|auth0|heroku|hetzner|ovh',
    "pypi|quay|datadog|slack|digital ?ocean|route ?53|let[’']?s encrypt",
  ],
  outsider: [
    'providers?|vendors?|suppliers?|carriers?|isp|upstream|third[- ]party|hosting|hosters?',
    'partners?|data ?cent(?:er|re)s?|colo|telco|cdn|registrar|processor|psp',
    '(?:cloud|identity|payment|hosting|network|e?-?mail|sms) providers?',
    "(?:university|central|campus|corporate|customer|client)(?:[’']s)? (?:it|network|proxy|firewall|vpn)",
  ],
  outage: [
    'outage|disruption|is down|was down|went down|are down|degraded|degradation|unavailable|unreachable',
    'maintenance|brownout|having (?:an? )?\\w{0,12} ?(?:issues?|problems?|troubles?|incident|outage)',
    'is having (?:\\w+ )?(?:issues?|trouble|problems?)|has (?:an? )?(?:incident|outage|issues?|problems?)',
    'status ?page|suspended|retired|preempted|throttl\\w*|dropped (?:us|our)',
  ],
  'wider-trouble': [
    '<outage>|incidents?|issues|problems|trouble|failing|fails|down|broken|timing out|not? respond\\w*',
    'confirm(?:s|ed)|acknowledged|recover(?:s|ed|y)|errors?|back (?:up|online)|rebooted|retired',
  ],
  certificate: ['cert(?:ificate)?s?|tls|ssl|x509|intermediate(?: ca)?|\\w{0,12} ?ca|letsencrypt'],
  expired: [
    'expir(?:ed|es|ing)|ran out|runs out|out of date|lapsed|not (?:been )?renewed|never renewed',
    'renewal \\w{0,12} ?(?:job )?(?:fail\\w*|was failing|stuck|never ran)|no longer valid|too old',
  ],
  store: [
    'disks?|volumes?|file ?systems?|partitions?|inodes?|storage|root|pvc?s?|ebs',
    'wal|pg_wal|bucket|nfs|drives?|home director(?:y|ies)|log partition',
  ],
  full: [
    'full|(?:at )?100 ?%|9\\d ?%|exhausted|(?:has|have|had)? ?filled(?: up)?|ran out|run(?:s|ning)? out|out of space|ate (?:all|everything)',
    'ate (?:up )?the|no (?:more )?space|used up',
  ],
  machine: [
    'nodes?|machines?|servers?|hosts?|vms?|instances?|routers?|switch(?:es)?|disks?|drives?|racks?|box|blades?',
    'hypervisors?|nics?|psu|pdu|raid|ssds?|nvme|dimms?|gpus?|cables?|fib(?:re|er)|ups|linecard|firewall|cpu fan',
  ],
  dead: [
    'died|is dead|dead|hung|froze|frozen|crashed hard|(?:was |got )?rebooted(?: (?:by )?itself)?|lost power|tripped|burn(?:t|ed)',
    "preempted|did(?: not|n[’']t) come back|overheat\\w*|gave up|kernel panic\\w*|faulty|bad sectors?|was cut|unplugged",
    'lost its \\w{1,12}|ecc errors?|failed hardware|failing hardware|smart errors?|is broken|broke down',
  ],
  secret: [
    'passwords?|tokens?|(?:api |access |ssh |signing |license )?keys?|secrets?|credentials?|service accounts?|licen[cs]es?',
    'passphrase|pat|subscription|api ?keys?|bot accounts?|mfa',
  ],
  'lost-secret': [
    'expired|revoked|deleted|invalidated|no longer valid|disabled|locked|suspended|ran out|lapsed|was rotated|were rotated',
    'had been rotated|had an end date|(?:hit|reached|exceeded) its \\S{1,6} ?\\w{0,8} (?:limit|age)|got rotated|rotated by',
  ],
  'name-service': [
    'dns|zones?|name ?servers?|coredns|kube-?dns|resolvers?|(?:a|cname|mx|txt|dns|our) records?|domains?|delegation|unbound',
  ],
  'name-lost': [
    'fail(?:s|ed|ing)?|broken|wrong|is down|servfail|nxdomain|expired|missing|evicted|dropped|gone|removed|deleted|vanished',
    'not answer\\w*|no answer|timeouts?|tim(?:es|ed|ing) out|out of sync|is back|are back|restored|lapsed|overloaded',
  ],
  somebody: [
    'somebody|someone|i|we|he|she|they|me|an? (?:\\w+ )?(?:admin|operator|engineer|agent|colleague|contractor|intern|student|user|customer)',
    'a teammate|our (?:admin|dba)|support|the (?:admin|dba|operator)|@[\\w-]{1,39}',
  ],
  'by-hand': [
    'accidentally|by (?:hand|mistake|accident)|manually|mistakenly|inadvertently|in the (?:\\w+ )?(?:console|ui|panel|dashboard|portal)',
    'in the wrong (?:window|terminal|cluster|context|account|project|environment)|while cleaning(?: up)?|unplugged|with kubectl',
  ],
  act: [
    'delet\\w+|chang\\w+|remov\\w+|restart\\w+|drop\\w*|scal\\w+|edit\\w+|stopp?\\w*|ran|unplugg\\w+|switch\\w+ off|turn\\w+ off|shut \\w*',
    'kill\\w+|truncat\\w+|wip\\w+|resiz\\w+|terminat\\w+|disabl\\w+|reboot\\w+',
  ],
  quota: [
    'quota\\w*|(?:monthly|daily|hourly|account|plan|api|request|provider|sending|licen[cs]e|vcpu|cpu|ip|pull) limits?|rate limit of',
    'ip addresses|file descriptors?|free tier|credits?|plan|budget|concurrency limit|service limit|ephemeral ports',
  ],
  'used-up': [
    'exceed\\w*|reached|hit|exhausted|used up|ran out|no more|over|spent|all gone|depleted|maxed(?: out)?',
  ],
  load: [
    'traffic|load|requests?|visitors?|sign-?ups|users|hits|rps|qps|connections|crawlers?|bots?',
  ],
  surge: [
    'spikes?|surge[ds]?|flood(?:s|ed|ing)?|peak(?:s|ed)?|storm|(?:\\d+|ten|five|three|twice|double|several)(?: ?x| times)',
    'doubled|tripled|exploded|went through the roof|stampede|wave|rush|\\d+[- ]fold',
  ],
  attack: [
    'd?dos(?:ed)?|ddos attack|attack(?:ed|ers?)?|botnet|scrap(?:er|ers|ing)|credential stuffing|brute[- ]force|runaway (?:script|client|job|query)',
    'crawlers?|thundering herd|front page|hacker news|slashdotted|viral|(?:newsletter|campaign|tv ad|advert) (?:went|aired|was sent)',
    'one (?:\\w+ )?(?:tenant|customer|client|user|ip|bot) (?:fires|sends|hammers|hits|floods|makes|runs|posts)|hammer(?:s|ing|ed)',
  ],
  'their-own': [
    'status ?page|outage|incident|maintenance|data ?cent(?:re|er)|network|engineers|support team',
  ],
  waiting: ['waiting (?:for|on) (?:the |our )?(?:<brand>|<outsider>|them)'],
  'trouble-noun': ['outage|incident|maintenance|disruption|problems?|trouble'],
  'who-outside': ['(?:the |our )?(?:<brand>|<outsider>)'],
  'cloud-place': ['api(?: server)?|control plane|zone|network|region'],
  'cloud-away': ['down|unreachable|(?:can ?)?not (?:be )?reach\\w{0,4}|outage|unavailable'],
  'blocked-us': ['suspended|blocked|blacklisted|blocklisted|throttled|rate[- ]limited|banned'],
  unpaid: [
    '(?:was |were |been )?(?:not|never) (?:paid|renewed)|unpaid|overdue|card (?:had )?(?:expired|was declined)',
  ],
  'power-thing': ['power|cooling|air ?con\\w*|electricity'],
  'power-lost': ['cut|outage|failure|failed|lost|is back|gone|down'],
  replaced: ['replac(?:ed|ing)|swapp?(?:ed|ing)|exchang(?:ed|ing)'],
  part: ['machine|disk|drive|node|server|dimm|nic|psu|ssd|cable|switch|battery|memory module'],
  'bad-part': ['broken|faulty|dead|bad|failed'],
  database: ['database|db|postgres\\w*|mysql|mariadb|mongo\\w{0,2}|redis|primary|replica|rds|etcd'],
  contention: [
    'locked|lock contention|deadlocks?|vacuum\\w{0,3}|lagging|replication lag|ran out of connections',
  ],
  crowd: [
    'workshop|class|course|exam|students|webinar|black friday|sale|enrol\\w*|registration|lecture|promotion',
  ],
  'all-at-once': ['at once|at the same time|simultaneously|started|opened|all joined|logged in'],
  hog: ['took all|takes all|hogg(?:ed|ing)|ate all|eats all|used all|uses all'],
  resource: ['cores?|cpus?|memory|ram|bandwidth|threads|workers|slots|io|iops'],
  misjudged: ['thought (?:i|he|she|they|we|it) (?:was|were) (?:on|in)'],
  package: ['version|dependency|package|library'],
  'came-out': ['on|was published|came out|today|yesterday'],
};

export const otherCauseEntries: readonly OtherCauseEntry[] = [
  {
    kind: 'provider',
    name: 'brand-outage',
    pattern: '<brand> … (?:<outage>|confirm(?:s|ed)|again$|recover(?:s|ed)|acknowledg\\w+)',
    says: ['AWS has an outage in us-east-1', 'Okta confirms degraded sign-in', 'Docker Hub again'],
    saysNot: ['npm install fails', 'We moved to GitHub Actions', 'the AWS module is new'],
  },
  {
    kind: 'provider',
    name: 'outsider-trouble',
    pattern: '(?<!another |new |other )<outsider> … (?:<wider-trouble>)',
    says: [
      'our payment provider is down',
      'upstream is degraded',
      'The provider retired the instance',
      'our TURN vendor is having issues in Frankfurt',
      'The data centre confirmed a cooling problem',
    ],
    saysNot: ['We moved to another provider', 'upstream header is wrong'],
  },
  {
    kind: 'provider',
    name: 'trouble-at',
    pattern: '<trouble-noun> … (?:at|of|by|from|on|with) <who-outside>',
    says: ['There is an outage at Cloudflare', 'maintenance by the provider'],
    saysNot: ['We announced maintenance on our own status page', 'incident of last week'],
  },
  {
    kind: 'provider',
    name: 'their-side',
    pattern: '(?:on|at|from) their (?:side|end)|their <their-own>',
    says: ['It is on their side', 'Their status page says investigating'],
    saysNot: ['customers see it on their phones', 'their orders are lost'],
  },
  {
    kind: 'provider',
    name: 'nothing-on-our-side',
    pattern: '(?:nothing|not|no \\w+) … (?:on our (?:side|end)|from us)|<waiting>',
    says: ['Nothing to do on our side', 'waiting for the provider', 'it is not on our end'],
    saysNot: ['we changed it on our side', 'waiting for the build'],
  },
  {
    kind: 'provider',
    name: 'status-page-of',
    pattern: 'status ?page of <who-outside>|status\\.(?:<brand>)\\.\\w+',
    says: ['The status page of our vendor is red', 'https://status.adyen.com'],
    saysNot: ['We announced it on our own status page'],
  },
  {
    kind: 'provider',
    name: 'cloud-part',
    pattern: '(?:cloud|managed|regional?|zonal) … <cloud-place> … <cloud-away>',
    says: ["the cloud's API server cannot be reached", 'A regional network outage: network down'],
    saysNot: ['our API server answers 500'],
  },
  {
    kind: 'provider',
    name: 'blocked-us',
    pattern:
      '(?:<brand>|<outsider>|they) … <blocked-us> (?:us|our|the account)|account … <blocked-us>|<unpaid>',
    says: [
      'Twilio suspended our account',
      'they blocked our IP range',
      'the invoice was not paid',
      'the card on file was declined: unpaid',
    ],
    saysNot: ['users are blocked', 'orders are paid'],
  },
  {
    kind: 'provider',
    name: 'new-upstream-version',
    pattern:
      'yanked|unpinned|<package> (?:is|was) not pinned|new (?:release|version) of \\S{1,30} <came-out>',
    says: ['a new version of numpy came out', 'the dependency is not pinned', 'it was yanked'],
    saysNot: ['we pinned the image', 'a new version of our shop'],
  },
  {
    kind: 'certificate',
    name: 'certificate-expired',
    pattern: '<certificate> … <expired>|expired (?:tls |ssl )?<certificate>',
    says: [
      'The certificate expired at midnight',
      'x509: certificate has expired or is not yet valid',
      "Partner's intermediate CA ran out yesterday",
      'an expired certificate',
      'cert on the edge: renewal job was failing silently',
    ],
    saysNot: [
      'We renewed the certificate',
      'certificate of the new host',
      'x509: unknown authority',
    ],
  },
  {
    kind: 'capacity',
    name: 'disk-full',
    pattern:
      '<store> … <full>|/(?:var|tmp|data|home)\\b … <full>|no space left|out of (?:disk|inodes|space)',
    says: [
      'The disk is full',
      'No space left on device',
      '/var on the runner host is at 100%, docker images ate everything',
      'the root partition is full',
      'wal archive stopped, pg_wal has filled the disk',
    ],
    saysNot: ['full rollout of the disk cache', 'the basket is full'],
  },
  {
    kind: 'capacity',
    name: 'out-of-memory',
    pattern: 'out of memory|oom(?:[- ]?killed)?|memory (?:is )?(?:full|exhausted|leak)',
    effect: true,
    says: ['we are out of memory', 'pods are OOMKilled'],
    saysNot: ['memory is flat'],
  },
  {
    kind: 'capacity',
    name: 'quota-used-up',
    pattern: '<quota> … <used-up>|<used-up> (?:the|our|its|their|an?)? … <quota>',
    says: [
      'The CPU quota is exhausted',
      'we used up the monthly quota',
      "Quota 'CPUS' exceeded. Limit: 72.0",
      'we hit the rate limit of the API',
    ],
    saysNot: ['we raised the quota', 'set a rate limit of 5', 'Too Many Requests after few clicks'],
  },
  {
    kind: 'capacity',
    name: 'surge',
    pattern: '<load> … <surge>|<surge> (?:of|in|the usual) … (?:<load>)',
    says: [
      'A traffic spike since 14:00',
      'a surge of requests',
      'traffic is 12x the usual',
      'load doubled within a minute',
    ],
    saysNot: ['low traffic', 'load balancer answers 502', 'requests time out'],
  },
  {
    kind: 'capacity',
    name: 'attack',
    pattern: '<attack>',
    says: [
      'looks like a DDoS',
      'one scraper sends thousands',
      'one tenant fires 900 rps at /export',
      'we are on the front page of a news site',
      'looks like a runaway script of theirs',
    ],
    saysNot: ['a user sends a picture', 'front end is slow'],
  },
  {
    kind: 'hardware',
    name: 'machine-died',
    pattern: '<machine> … <dead>|kernel panic|hardware (?:fault|failure|error|defect)|ecc errors?',
    says: [
      'The node hung and was rebooted',
      'host died',
      'a hardware failure in rack 4',
      'kernel panic on web-3',
      'node did not come back from a kernel panic, ECC errors in the log',
      'PDU tripped, electricians in the room',
    ],
    saysNot: ['the server answers 502', 'the instance is healthy'],
  },
  {
    kind: 'hardware',
    name: 'power',
    pattern:
      '<power-thing> … <power-lost>|electricians?|water in the|(?:fib(?:re|er)|cable) (?:was )?cut',
    says: ['power outage', 'cooling failed in dc2', 'power is back, hosts booting', 'fibre cut'],
    saysNot: ['power users cannot log in'],
  },
  {
    kind: 'hardware',
    name: 'replaced',
    pattern:
      '<replaced> (?:the |a |its )?(?:<bad-part> )?<part>(?! pool)|<part> (?:was )?<replaced>',
    says: ['replaced the machine', 'swapped the dead disk'],
    saysNot: ['replaced the config', 'replaced the node pool module'],
  },
  {
    kind: 'credential',
    name: 'secret-lost',
    pattern: '<secret> … <lost-secret>|<lost-secret> … <secret>',
    says: [
      'The API token expired',
      'the key was revoked',
      'credentials are no longer valid',
      'the publish token of the bot account hit its 90 day limit',
      'their security team revoked our access key',
    ],
    saysNot: ['the login page shows an error', 'a token bucket', 'session expired message'],
  },
  {
    kind: 'credential',
    name: 'somebody-rotated',
    pattern: '<somebody> … (?:rotated|changed|reset|revoked) … <secret>',
    says: ['Somebody rotated the password', 'an admin reset the service account'],
    saysNot: ['we changed the login page'],
  },
  {
    kind: 'dns',
    name: 'names-lost',
    pattern: '<name-service> … <name-lost>|(?:servfail|nxdomain)',
    says: [
      'DNS fails for the API host',
      'We get NXDOMAIN',
      'the domain has expired',
      'University IT changed the zone and dropped our record',
      'coredns pods were evicted',
    ],
    saysNot: ['we changed the domain model', 'records of customers'],
  },
  {
    kind: 'manual',
    name: 'somebody-by-hand',
    pattern: '<somebody> … <by-hand>|<by-hand> … <act>|<act> … (?:<by-hand>)',
    says: [
      'Someone accidentally deleted the bucket',
      'we changed the setting by hand',
      'manually scaled to zero',
      'I did that in the console',
      'A support agent removed the group in the identity console while cleaning up',
    ],
    saysNot: ['accident reports fail', 'the handler stopped'],
  },
  {
    kind: 'manual',
    name: 'that-was-me',
    pattern:
      '(?:that|this|it) was me|my (?:fault|mistake|bad|doing)|<misjudged>|fat[- ]finger\\w*|misclick\\w*',
    says: ['That was me, sorry', 'I thought I was on the staging context', 'my mistake'],
    saysNot: ['that was merged', 'I thought it was slow'],
  },
  {
    kind: 'capacity',
    name: 'no-capacity',
    pattern:
      'insufficient ?\\w{0,12} ?capacity|out of capacity|no (?:more )?capacity (?:left|in)|stock ?out',
    says: ['AWS: InsufficientInstanceCapacity in all zones', 'no capacity left in the region'],
    saysNot: ['we doubled the capacity'],
  },
  {
    kind: 'capacity',
    name: 'crowd',
    pattern: '<crowd> … <all-at-once>',
    says: ['a workshop with 200 people started', '300 students logged in at once'],
    saysNot: ['students cannot log in', 'the class is renamed'],
  },
  {
    kind: 'capacity',
    name: 'hogged',
    pattern: 'nois(?:y|ey) neighbou?rs?|<hog> … <resource>|(?:crypto ?)?(?:mining|miners?)',
    says: ['noisy neighbour on the host', "a student's container took all cores"],
    saysNot: ['the undermined trust', 'all cores idle'],
  },
  {
    kind: 'hardware',
    name: 'io-errors',
    pattern:
      'i/?o errors?|(?:data |system )?(?:drive|disk|array) (?:is|was) gone|clock (?:drift|skew)',
    says: ['dmesg full of I/O errors', 'the data drive is gone'],
    saysNot: ['the io library', 'the drive is full'],
  },
  {
    kind: 'credential',
    name: 'new-secret',
    pattern:
      'new <secret> (?:is )?(?:set|requested|issued|in place|in vault|installed|generated|deployed)',
    says: ['New key requested', 'new secret set, login works'],
    saysNot: ['new key performance figures'],
  },
  {
    kind: 'database',
    name: 'database-trouble',
    pattern:
      '<database> … (?:fail(?:ed|ing|s)? ?over|failover|corrupt\\w{0,3}|split[- ]brain|read[- ]only mode)',
    says: ['The database failed over', 'redis is corrupt'],
    saysNot: ['the database of customers', 'add an index to the database'],
  },
  {
    kind: 'database',
    name: 'database-contention',
    effect: true,
    pattern: '<database> … <contention>',
    says: ['Postgres is locked by a vacuum', 'replica is lagging'],
    saysNot: ['the database of customers'],
  },
];
