/** The words that English phrases are composed of. */
import type { Vocabulary } from '../../../markdown/phrases.js';

export const vocabulary: Vocabulary = {
  be: ['is|are|was|were|be|been|looks?|seems?|appears?|comes?|came|coming'],
  service: [
    'service|site|website|shop|store|system|systems|api|app|hub|server|cluster|dashboard',
    'portal|form',
  ],
  unit: ['targets?|pods?|nodes?|hosts?|checks?|instances?|services?|replicas?|members?|regions?'],
  traffic: [
    'e-?mails?|mails|webhooks|hooks|invoices|messages|notifications|events|jobs|requests',
    'orders|payments|writes|reads|uploads|downloads|builds|deploys|carts|hand ?shakes|calls',
    'streams|merges',
  ],
  well: [
    'healthy|recovered|restored|functional|operational|stable|sane|stabili[sz]ed|back up',
    'back on its feet|filled again',
  ],
  fine: ['good|fine|normal|ok|okay|clear|sane|healthy|green'],
  cured: ['fixed|mitigated|resolved|solved|cured|restored|recovered|remediated|healed'],
  cure: [
    'fix|revert|rollback|roll-back|restart|hotfix|workaround|patch|change|mitigation|deploy',
    'reboot|reset|power cycle|flush|purge|renewal|failback|scale-?up|drain',
    'failover',
  ],
  gauge: [
    'errors?|alerts?|alarms?|lag|latenc(?:y|ies)|traffic|queue|backlog',
    'error (?:rate|graph|count|budget)s?|5xx|load|failures?|failure rate|rate|delay|loop',
    '(?:error )?graph|p\\d\\d|crash rate',
  ],
  fault: [
    'fail\\w*|errors?|down|broken|slow|crash\\w*|unavailable|timeouts?|timing out|stuck',
    'degraded|problems?|issues?|outage|alerts?|firing|paging|worse|wrong|failing over',
    'hang\\w*|dead|die[sd]?|drop(?:s|ping)|fall(?:s|ing)',
  ],
  'fault-noun': [
    'errors?|failures?|alerts?|alarms?|timeouts?|crashes|5xx|\\d+ errors|outages?|problems?',
    'issues?|symptoms?|incidents?|exceptions?|reports?|complaints?|tickets?|restarts?|kills?',
    'duplicates|evictions|events?|5\\d\\ds?|occurrences?|latenc(?:y|ies)|overflows?|spikes?',
  ],
  trouble: [
    'fail\\w*|errored|erroring|die[ds]?|dying|dead|broke\\w*|break\\w*|down|unreachable',
    'unavailable|stopped|stop|degraded|slow\\w*|outage|stuck|missing|unhealthy|wrong|red',
    'empty|gone|<trouble-overload>|<trouble-signs>|<trouble-denied>',
  ],
  'trouble-overload': [
    'time(?:d|s|ing)?[ -]?outs?|timing out|dropp?(?:ed|ing|s)?|spik\\w*|satur\\w*|exhaust\\w*',
    'overload\\w*|throttl\\w*|lag\\w*|runaway|leak\\w*|piled up|elevated|loop\\w*|fell|zero',
  ],
  'trouble-signs': [
    'errors?|crash\\w*|[45]\\d\\d|locks?|locked|hang\\w*|hung|impact\\w*|affect\\w*|alert\\w*',
    'firing|restarts?|restarting|wedged|deadlock\\w*|jammed|\\w{1,30}(?:error|exception)s?',
  ],
  'trouble-denied': [
    'rejected|rejecting|lost|los(?:e|es|ing)|refus\\w*|cannot|can not|unable|not|blocked',
    'expired|nothing|nobody',
  ],
  broke: [
    'fail(?:ed|ures?)|errored|crashed|died|broke|went (?:down|dark|offline|bad)|stopped',
    'dropped|spiked|began|begins?|started|starts?|collapsed|ran out|expired|<broke-moved>',
    '<broke-lost>',
  ],
  'broke-moved': [
    'jumped|fell|rose|climbed|(?:hit|reached|went to) (?:0|zero)|went up|filled up|got slow',
    'timed out',
  ],
  'broke-lost': [
    'left|withdrawn|lost|disappeared|vanished|deadlocked|wedged|exhausted|retired|terminated',
    '(?:was|were) killed',
  ],
  since: ['since|as of|from|between|starting(?: at)?|beginning(?: at)?|after'],
  reporter: ['customers?|users?|clients?|support|somebody|someone|people|partners?|tenants?'],
  told: ['wrote|writes?|called|tells?|told|contacted|mentioned|says?|said|asked|pinged|raised'],
  changed: [
    'deployed|shipped|released|merged|rolled out|upgraded|bumped|applied|switched|migrated',
    'pushed|changed|rotated|enabled|disabled|<changed-more>',
  ],
  'changed-more': [
    'tightened|lowered|raised|flipped|toggled|(?:de)?activated|reloaded|withdrawn|revoked',
    'deleted|removed|renamed|moved|replaced|retired|turned (?:on|off)',
  ],
  undo: [
    'roll(?:ed|ing)?(?: \\S{1,20}){0,2} back|back(?:ed|ing) \\S{0,20} ?out|revert(?:ed|ing)',
    'restart(?:ed|ing)|fail(?:ed|ing) over',
  ],
  work: [
    'work(?:s|ed|ing)?|render(?:s|ed|ing)?|load(?:s|ed|ing)?|respond(?:s|ed|ing)?',
    'answer(?:s|ed|ing)?|resolve(?:s|d)?',
  ],
  verb: [
    'connect|merge|respond|answer|serve|sync|build|pass|deploy|scale|send|receive|arrive|open',
    'render|return|accept|launch|complete|<verb-more>',
  ],
  'verb-more': [
    'succeed|log in|sign in|check out|pay|load|start|run|flow|process|deliver|publish',
    'schedule|replicate|route|index|play|hold|print|report|show|work',
  ],
  relapsing: [
    'is|was|has|does|are|were|fails?|hangs?|crash(?:es)?|drops?|go|goes|error|errors|times?',
    'pages?|alerts?|fires?|flaps?|breaks?|dies?|die|happens?|returns?|<relapsing-more>',
  ],
  'relapsing-more': [
    'comes?|falls?|piles?|grows?|rises?|spikes?|climbs?|down|stuck|slow|red|offline|back|over',
    'yet|have|leaves?|complains?|loses?|misses|miss|blocks?|rejects?|refuses?|waits?',
    '<no-verb>',
  ],
  'no-verb': [
    'this|us|users|pods|nodes|hosts|customers|starts|begins|restarts|reports|timeouts',
    'symptoms|not|now|in|on|at|seen|off|same|errors',
  ],
  'works-how': ['designed|smoothly|fine|normally|well|on schedule'],
  'people-do': ['check out|order|pay|upload|print|connect'],
  flowing: [
    'pass(?:ing|es)?|succeed(?:ing|s)?|process(?:ing|es|ed)|flow(?:ing|s)|complet(?:ing|es)',
    'deliver(?:ing|s|ed)|start(?:ing)?|have an?|get|sync(?:ing|s)?|upload(?:ing|s)?',
  ],
  'as-before': ['again|now|normally|as expected|properly|correctly'],
  calm: ['dropped (?:to|back)|down to (?:zero|normal|0)|normal(?:i[sz]ed)?|recovered'],
  outsider: [
    'github|gitlab|aws|amazon|gcp|google|azure|cloudflare|vendor|provider|upstream',
    'status ?page',
  ],
  channel: ['call|bridge|channel|ticket|page|room'],
  opened: ['up|open|live|online'],
  level: ['normal|a |its |their|100|healthy|full|zero|baseline|usual|the usual|life|green'],
  'work-noun': [
    'rollback|roll-back|revert|rollout|deploy\\w*|failover|investigation|migration',
    'maintenance|upgrade|work|restore|backfill|call|recovery|cleanup|fix|debugging|restarts?',
  ],
  'work-verb': ['look|investigat|work|deploy|roll|migrat|upgrad|debug|restor|clean'],
  first: [
    'first (?:log )?(?:errors?|failures?|warnings?|entr(?:y|ies)|symptoms?|timeouts?|crash(?:es)?|occurrences?)',
  ],
  rising: [
    'climb(?:s|ing)|ris(?:es|ing)|spik(?:es|ing)|increas(?:es|ing)|jumps?|grows?|goes up',
    'shoots? up',
  ],
  alarm: ['alerts?|alarms?|monitors?|checks?|probes?|pagers?'],
  'lead-in': [
    'fully|now|incident|issue|this(?: is)?|everything(?: is)?|confirmed',
    'marking(?: (?:this|as))?(?: as)?|it is|is',
  ],
  undoing: ['rolling|reverting|restarting|rebooting|failing over|backing'],
  'still-wrong': ['unreachable|high|impacted|affected|occurring|persist\\w*|empty|missing'],
  'not-helped': ['work(?:ed|ing)?|resolved?|recover\\w*|better'],
  'to-fail': ['fail|fall|drop|crash'],
  'again-fault': [
    'fail\\w*|errors?|unavailable|not|down|broken|slow|crash\\w*|timeouts?|stuck|spik\\w*',
  ],
  'cause-word': [
    'cause[ds]?|because|therefore|due to|led to|leading to|trigger(?:ed)?|root',
    'turn(?:s|ed) out|introduced|culminat\\w+|explains?|culprit',
  ],
  bad: ['bad|broken|faulty|wrong|incorrect|buggy|misconfigured'],
  'begins-to-fail': ['falling|failing|dropping|crashing|degrading|to <to-fail>'],
  'just-now': ['[45]\\d\\ds?|declines?|errors?|timeouts?|failures?'],
  'fault-again': ['again|are back|is back|came back|returned|resumed|recurred'],
  'happened-again-words': ["regressed|(?:it is|it['’]s) happening again|happen(?:ing|ed|s) again"],
  persists: ['persists?|persisted|remains? (?:high|elevated)|continues?|keeps? (?:failing|coming)'],
  'fault-back-words': ['<fault-noun>|messages?|warnings?'],
  'fails-now': ['failing|down|broken|crashing|timing out|unreachable|stuck|unavailable'],
  fails: ['fails?|hangs?|crash(?:es)?|dies?|times? out|stops?'],
  'users-report': ['users?|customers?|people|reports? of'],
  'not-there-yet': ['so fast|yet|over|fixed|good|done'],
  'usual-level': ['under|below|within|down to'],
  'again-reachable': ['reachable|responsive|available|accessible|green|usable|online'],
  'works-as': ['works?|working|runs?|running|operating|performing'],
  'subject-works': ['works?|renders?|loads?|responds|answers|resolves?'],
  'people-can': ['i|we|users?|customers?|people|everyone|everybody|they'],
  'traffic-flows': ['go(?:es|ing)?|flow(?:s|ing)?|com(?:es?|ing)|pass(?:es|ing)?'],
  'traffic-succeeds': ['<traffic>|launches|tests|queries|logins?|payments'],
  served: ['delivered|processed|accepted|received|served|answered'],
  quick: ['launches|requests|pages|queries|builds|searches|responses'],
  'alarm-cleared': ['alerts?|alarms?|monitors?|checks?'],
  'no-longer': ['<fault>|seeing|affected|impact(?:ed)?|happening|reports'],
  stopped: ['loop|problem|issue|symptom|outage|flapping'],
  slip: ['<changed> … <bad>|(?:looks? )?related|suspicious'],
  'changed-words': ['wiped|truncated|overwr(?:ote|itten)|dropped'],
  reported: ['heard|seen by|report'],
  paged: ['fired|came|went|at'],
  'onset-words': ['start(?:ed)?|began|begin|onset|impact|outage|incident|<first>'],
  'fine-until': [
    'matter|fine|worked|no (?:problem|issue|error)s?|(?:went )?unnoticed|healthy|normal|ok',
  ],
  'part-words': ['two|three|four|five|six'],
  'my-machine-words': ['machine|laptop|phone|computer|home(?: network)?|\\w+book'],
  'not-production-words': [
    'staging|stage|test|testing|dev|development|qa|sandbox|pre-?prod\\w*|canary|preview',
  ],
  'other-product-words': ['web|other|old|new|ios|android|desktop|mobile'],
  'document-up-words': [
    'status ?page|incident|pr|pull request|fix|patch|branch|doc(?:ument)?|<channel>',
  ],
  'to-be-fixed': [
    'needs? to be|must be|can be|being|getting?|have to be|way to|how to|helps? to|to get',
  ],
  'well-problem-words': ['problems?|issues?|risks?|load|state|costs?|from|out of'],
  'restored-from-words': [
    'config\\w*|password|settings?|flag|value|version|image|dump|backup|snapshot',
  ],
  'bare-verb-words': [
    'roll|deploy|try|restart|revert|check|look|redeploy|re-?run|bring|apply|push|merge|test',
    'scale',
  ],
  'what-works-words': ['works?|renders?|loads?|responds|answers|resolves'],
  'put-back-words': [
    'roll|rolled|rolling|go|going|went|fall|fell|switch|switched|put|set|turn|turned|bring',
  ],
  'fault-back-words-x': ['<fault-noun>|messages?|warnings?|spam|bug|\\d{3}s?|mistake'],
  'artefact-online-words': [
    'fix|patch|branch|pr|pull request|doc(?:ument)?|change|revert|build|version',
  ],
  'no-change-words': ['deploys?|deployments?|changes?|merges?|releases?|touched|<changed>'],
  'insight-words': ['cause|reason|culprit|bug|problem|fix|it'],
  'we-found-words': ['found|identified|understood|know|see'],
  'gone-again': ['works?|runs?|prints?|loads?'],
  'it-was-words': [
    'was|were|had|has been|because|caused?|what happened|root cause|due to|earlier|before',
    'yesterday|so that',
  ],
  'looking-words': ['a look|over|this'],
  'looking-words-x': [' into| at|$|\\.'],
  'looking-words-x-x': ['this|it|over'],
  'incident-over-words': ['over|resolved|closed|fully fixed'],
  environment: ['staging|stage|test|dev|development|qa|sandbox|pre-?prod\\w*|canary|preview'],
  elsewhere: ["you|work|square one|v?\\d[\\w.]*|the (?:old|last|previous|other)|\\w+['’]s"],
  'bad-gauge': [
    'errors?|error (?:rate|graph|count|budget)s?(?: graph)?|failure rate|5xx|latency|lag',
    'queue|backlog|delay',
  ],
  'not-doing': ['nothing|anything|something|everything|during|evening|morning|staging|need'],
  'start-word': [
    'since|down since|broken since|started|start(?:ed)? at|began|beginning|outage start(?:ed)?|impact start(?:ed)?',
  ],
  'first-thing': [
    'first (?:log )?(?:errors?|failures?|warnings?|symptoms?|timeouts?|crash(?:es)?|5\\d\\ds?)',
  ],
  record: ['logs?|metrics|graphs?|sentry|kibana|dashboards?|monitoring|traces?'],
  'does-well': [
    'arrives?|comes? (?:in|through)|show|stays?|plays?|loads?|syncs?|prints?|renders?',
    'runs?|responds?|answers?|delivers?|flows?|connects?|pass(?:es)?|succeeds?|process(?:es)?',
    'resolves?|displays?|holds?|go(?:es)? (?:out|through)|completes?|finish(?:es)?|appears?',
    'are (?:sent|delivered|there|shown|scheduled|served|accepted)',
  ],
  badly: [
    'late|slow\\w*|empty|blank|black|only|errors?|without|every|but|wrong|twice|then|until|die|hangs?|stuck',
    'delayed|old|stale|partly|some|too|timeouts?|so far|as (?:an?|if)|minutes? (?:late|behind)|like|how|why',
  ],
  rate: [
    'hits?|p\\d\\d\\d?|medians?|cpu|memory|throughput|response times?|\\w+ rates?|replication|iowait|disk',
  ],
  'share-of': ['success|availability|uptime|delivery|completion|hit|pass|cache hit|acceptance'],
  present: [
    'ready|up|online|green|healthy|ok|back|connected|running|passing|alive|reachable|available',
  ],
  people: [
    'users?|customers?|reporters?|support|partners?|clients?|instructors?|teachers?|admins?|they|he|she',
    'students?|tenants?|colleagues?|qa|the team|everybody|everyone|people',
  ],
  'works-plain': [
    'work(?:s|ing)?|run(?:s|ning)?|delivered|sent|processed|build(?:s|ing)?|load(?:s|ing)?|served|start(?:s|ing)?',
  ],
  'fault-noun-plain': [
    'delays?|errors?|problems?|failures?|issues?|loss|timeouts?|trouble|retries',
  ],
  shrinking: [
    'shrinks?|shrinking|drains?|draining|going down|goes down|falling|decreasing|clearing',
  ],
  'must-be': [
    '<traffic>|<service>|traffic|users?|customers?|data|answers?|responses?|news|change|idea|luck|effect|rows?|logs?',
    'improvement|difference|backups?|metrics|updates?|progress|space|connections?|signups?|sales|revenue',
  ],
  'end-word': [
    'end(?:ed|s)?|restored|recovered|recovery|back up|service restored|mitigated|outage end(?:ed)?',
  ],
  raised: ['triggered|opened|DOWN'],
  'no-incident': ['(?:not|no) an? (?:real )?(?:incident|outage)|no (?:real )?(?:incident|outage)$'],
  'some-only': ['some of|(?:that|this|only)? ?one (?:of|is)|half of|most of'],
  symptom: [
    '(?:log )?(?:errors?|failures?|warnings?|entr(?:y|ies)|symptoms?|timeouts?|crash(?:es)?)',
  ],
};
