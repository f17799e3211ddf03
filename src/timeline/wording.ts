/** What a statement says about the course of an incident, judged by its words: effect, relapse, resolution, start, detection, response. */
import type { Statement } from './statements.js';

export type Meaning =
  | 'started'
  | 'cause'
  | 'change'
  | 'false-alarm'
  | 'detected'
  | 'acknowledged'
  | 'mitigated'
  | 'resolved'
  | 'relapse';

/** Statements that claim nothing about the present: questions, hopes, plans, conditions, parts. */
const unsure =
  /\?\s*$|\b(?:if|unless|whether|hope(?:fully)?|should|would|could|might|may|maybe|perhaps|will|gonna|going to|trying|try|attempt(?:ing)?|(?<!as )expect(?:ed|ing)?|wait(?:ing)?|once(?! again)|when(?:ever)?|until|supposed|to see (?:if|whether)|to check (?:if|whether)|plan(?:s|ned|ning)?|most of the time|usually|often|sometimes|partial(?:ly)?|partly|mostly|temporarily|some of|one of|locally|guess|suspect|believ(?:e|ed|ing)|think|doubt(?:s|ing)?|enough to|assum\w+)\b/i;
const negated =
  /\b(?:not|no|never|none|nobody|nothing|isn['’]t|aren['’]t|wasn['’]t|don['’]t|doesn['’]t|didn['’]t|hasn['’]t|haven['’]t|can['’]?t|cannot|won['’]t|without|un(?:able|successful(?:ly)?))\b/i;

/** The service is well again: statements of effect, not of action. */
const effects: readonly RegExp[] = [
  /\b(?:is|are|was|were|be|been|looks?|seems?|appears?|comes?|came|coming|all|everything|now|back|service|site|it)\b[^.;]{0,40}\b(?:back (?:up|on its feet)|healthy|recovered|restored|functional|operational|stable|sane|stabili[sz]ed)\b/i,
  /\b(?:is|are|was|were|now|everything|service|site)\b[^.;]{0,20}(?<!\broll |\brolled |\brolling |\bgo |\bfall )\bback\b(?! (?:on|at|in|from|and forth|and then|then|to (?!(?:normal|a |its |their |100|healthy|full|zero|baseline|usual))))/i,
  /\b(?:returns?|returned|back|went) to (?:normal|baseline|its usual|the usual|100 ?%|full|a functional)\b/i,
  /\b(?:work(?:s|ing)?|run(?:s|ning)?|operating|performing) (?:as (?:intended|expected|usual|before|designed)|smoothly|fine|normally|well)\b|\b(?:confirmed|verified|confirm|verify|seems? to be|appears? to be|are|is) (?:now )?working\b(?! (?:on|at|with|to|through|around|group|hours?|in)\b)/i,
  /^(?!.*\b(?:how|what|which|way|if|why)\b).*\b[a-z]{3,20} (?:works|renders|loads|responds|answers|resolves)(?: again| now)?\s*[.!]?\s*$/i,
  /(?<!\bhow )\b(?:it|this|that|everything|login|checkout|site|all)(?: all)? (?:now )?works\b/i,
  /\b(?:targets?|pods?|nodes?|hosts?|checks?|instances?|services?|replicas?|members?) (?:are |is )?(?:all |now )?healthy\b|\bself-?heal(?:s|ed)\b/i,
  /\b(?:fix|mitigation|workaround|patch|hotfix|rollback|revert)\b[^.;]{0,20}\b(?:implemented|deployed|applied|rolled out|in place|live|complete[d]?)\b[^.;]{0,40}\bmonitor/i,
  /(?<!\b(?:roll|rolled|rolling|go|going|went|switch|switched|put|set) )\bback (?:to normal|online|in service|in business|to healthy|to life|to green)\b/i,
  /\b(?:reachable|responsive|available|accessible|green|up|usable|online|live)\b[^.;]{0,20}\b(?:again|now|since)\b|\b(?:again|now|fully|all|everything(?: is)?)\b[^.;]{0,10}\b(?:reachable|responsive|available|accessible|green|usable|online)\b/i,
  /\b(?:looks?|looking|seems?|all)\b[^.;]{0,25}\b(?:good|fine|normal|ok(?:ay)?|clear|sane|healthy|green)\b/i,
  /\b(?:works?|working|running|serving|responding|available|healthy|launch(?:ing|es)?|pass(?:ing|es)?|succeed(?:ing|s)?|load(?:ing|s)?|process(?:ing|es|ed)|flow(?:ing|s)|complet(?:ing|es)|deliver(?:ing|s|ed)|respond(?:ing|s)|get[^.;]{0,30}|have an?[^.;]{0,20}|start(?:ing)?)\b[^.;]{0,30}\b(?:again|now|normally|as expected|properly|correctly)\b/i,
  /\b(?:can|able to|is|are|has|have|gets?|goes|runs?|comes?)\b[^.;]{0,60}(?<!\b(?:off|on|out|disabled|enabled|reverted|deployed) )\bagain\b/i,
  /\w\W{1,3}(?:connect|merge|respond|answer|serve|sync|build|pass|deploy|scale|send|receive|arrive|open|render|return|accept|launch|complete|succeed|log in|sign in|check out|pay|load|start|run|flow|process|deliver|publish|schedule|replicate|route|index)(?:e?s)?\b[^.;]{0,40}\bagain\b/i,
  /\b(?:nothing|none)\b[^.;]{0,20}\b(?:stuck|failing|failed|broken|blocked|affected)\b|\b(?:no|zero|0) (?:\w{1,20} )?(?:errors?|failures?|alerts?|timeouts?|crashes|5xx) (?:for|in|since|any ?more)\b/i,
  /(?<!\b(?:to|will|should|can|could|may|might|help|let|not|cannot) )\brecovers?\b/i,
  /\b(?:fixed|mitigated|resolved|solved|cured|restored|recovered|remediated|healed)\b/i,
  /\b(?:fix|revert|rollback|roll-back|restart|hotfix|workaround|patch|change|mitigation|deploy|failover|that|this|it)\b[^.;]{0,40}\b(?:worked|helped|did (?:it|the trick)|took effect)\b/i,
  /\b(?:errors?|alerts?|alarms?|lag|latenc(?:y|ies)|traffic|queue|backlog|error rate|5xx|load|failures?|rate)\b[^.;]{0,40}\b(?:back to (?:normal|baseline|zero)|stopped|gone|cleared|subsided|dropped (?:to|back)|down to (?:zero|normal|0)|normal(?:i[sz]ed)?|recovered)\b/i,
  /\bback (?:under|below|within|down to)\b|\b(?:in|to|into) (?:full |a |good )?(?:working (?:order|state)|good state|healthy state|functional state)\b/i,
  /(?<!\b(?:pr|fix|patch|branch|pull request)(?: #\d{1,6})? )\b(?:is|are) (?:now )?(?:online|reachable|responsive|responding)\b(?! (?:with|slow|only|to (?:no|some)))/i,
  /\b(?:are|is) being (?:delivered|processed|accepted|received)\b|\b(?:it is|it['’]s|is) possible to\b|\b(?:things|everything|metrics|rates?|levels?|numbers|service|traffic|latenc\w+) (?:is|are|looks?) normal\b/i,
  /\b(?:re)?start(?:ed|s) (?:up )?(?:successfully|fine|cleanly|without (?:problems?|issues?|errors?))\b|\bsuccessfully (?:re)?started\b/i,
  /\b(?:answer|resolve|serve|render|upload|sync)(?:e?s|ing)?\b[^.;]{0,20}\b(?:again|now|normally|correctly)\b/i,
  /\b(?:errors?|error (?:rate|graph|count)|error rates|failure rate|5xx|latency|lag|queue|backlog)\b[^.;]{0,12}\b(?:flat|nominal|negligible|at zero|zero)\b|\b(?:traffic|requests) (?:is|are) (?:being )?served\b/i,
  /\b(?:site|shop|store|service|system|api|app|everything) is (?:open|live|up|online)\b|\b(?:is|are) (?:back )?up and \w{3,20}ing\b|\b(?:backup|job|build|run|rerun|deploy|deployment|export|import|pipeline)s?\b[^.;]{0,15}\bsucceeded\b/i,
  /\b(?:no|zero|0) (?:\w{1,20} ){1,3}(?:for|in|over) (?:the )?(?:last|past) (?:\d|few|hour|half)|\b(?:under|below|within)\b[^.;]{0,30}\bsince\b/i,
  /\b(?!same\b|these\b|those\b|his\b|this\b)\w{2,}s (?!was\b|is\b|fail|hang|crash|drop|go\b|error|time|page|alert|fire|flap|start|begin|break|die|restart|happen|return|come|fall|pile|grow|rise|spik|climb|down|stuck|slow|red\b|offline|back|over|once|yet|have|were|are\b|leave|run\b|now\b|not\b|complain|report|lose|miss|block|reject|refus|wait)\w{3,15}(?<!ed|ing|en)(?: up| in| out| through)? again\b/i,
  /\b(?!the\b|same\b)\w{3,} (?!was\b|does|has\b|is\b|this|us\b|fails|hangs|crashes|drops|leaves|goes|error|timeout|page|alert|fires|flaps|starts|begins|breaks|dies|restarts|happens|returns|comes|pods|nodes|hosts|falls|rises|spikes|climbs|grows)\w{2,15}s(?: up| in| out| through)? again\b/i,
  /(?<!\b(?:roll|rolled|rolling) )\bback at (?:\d[\d.,]{0,8} ?(?:%|ms\b)|the (?:usual|normal)|usual|normal)|\b(?:its|the|at) (?:usual|normal) level\b|^\W{0,4}all \d{1,6} (?:\w{1,20} )?(?:are |is )?(?:connected|back|up|online|healthy|green|running|reachable|ok)\b|\d \w{2,20} without (?:a|an|any) (?:single )?(?:failure|error|problem|timeout)/i,
  /\b(?:success|success rate|success ratio|availability)\b[^.;]{0,20}\b(?:at|is|to|=) 100 ?%|\b(?:launches|requests|pages|queries|builds|searches|responses) (?:is|are) (?:quick|fast|instant|immediate)\b/i,
  /\b(?:has|have|had|is|are|all|fully) caught up\b|\b(?:queue|backlog|buffer)s? (?:is |are |has |have )?(?:been )?(?:empty|drained|cleared|gone)\b/i,
  /\b(?:site|form|service|api|app|hub|server|cluster|dashboard|website|portal|shop|system|everything)s? (?:is|are) up\b/i,
  /\b(?:i|we|users?|customers?|people|everyone|everybody|they) can (?:now )?(?:log ?in|sign in|sign up|check out|order|pay|upload|print)\b/i,
  /\b(?:e?-?mails?|web)?(?:hooks|invoices|messages|notifications|events|jobs|requests|orders|payments|writes|reads|mails|uploads|builds|deploys)\b (?:are |is )?(?:go(?:es|ing)?|flow(?:s|ing)?|com(?:es?|ing)|pass(?:es|ing)?) (?:out|through|in)\b/i,
  /\b(?:uploads?|requests?|builds?|logins?|launches|deploys|jobs|tests|payments|writes|queries) (?:all )?(?:succeed|pass|work|load|complete)\b/i,
  /^\W{0,4}(?:(?:that|it|this|and it|which) )?(?:works|worked|did it|success)\W{0,4}$/i,
  /\b(?:no longer|not any ?more|no more)\b[^.;]{0,40}\b(?:fail(?:ing|s)?|errors?|down|broken|seeing|affected|impact(?:ed)?|happening|timing out|reports)\b/i,
  /\bno (?:more|further|new) (?:\w{1,20} ){0,2}(?:errors?|failures?|alerts?|reports?|timeouts?|5\d\ds?|5xx|incidents?|crashes|events?|exceptions?|occurrences?|complaints?|tickets?|restarts?|kills?)\b/i,
];
/** What the writer does, not how the service is; and what is wrong again. */
const action =
  /^\W{0,6}(?:(?!nothing\b|everything\b|something\b|during\b|evening\b|morning\b)\w{2,20}(?:ing|ed)\b|(?:i|we|i['’]m|we['’]re)\b(?! (?:have|see|are back|can)\b)|(?:roll|deploy|try|restart|revert|check|look|run|redeploy|re-?run|start|bring|apply|push|merg|test|scal)(?:l|t|n|ing|ning|ting|e|ed)?\b)/i;
const wrong =
  /\b(?:fail\w*|errors?|down|broken|slow|crash\w*|unavailable|timeouts?|timing out|stuck|degraded|happening|problem|issue|outage|alert\w*|firing|paging|fall(?:s|ing)|dropp(?:s|ing)|worse|wrong|looking at|investigating|failing over)\b/i;

/** An effect word that is only part of something else: "has been fixed in #12 upstream", "not fixed", "works fine for me". */
const notAnEffect =
  /\b(?:status ?page|incident|pr|pull request|fix|patch|branch|doc(?:ument)?|call|bridge|channel|ticket|page)\b[^.;]{0,15}\b(?:is|are) (?:now )?(?:up|open|live|online)\b(?![^.;]{0,40}\b(?:works?|fixed|recovered|resolved)\b)|\b(?:github|gitlab|aws|amazon|gcp|google|azure|cloudflare|vendor|provider|upstream|status ?page)\b[^.;]{0,25}\b(?:reports?|says?|shows?|claims?)\b|\b(?:needs? to be|(?<!seems? |appears? |looks? |confirmed |verified )to be|must be|can be|being|get(?:ting)? (?:this|it)|have to be|is being|way to|how to|help(?:s)? (?:to )?)\b[^.;]{0,25}\b(?:fixed|mitigated|resolved|solved|restored|recovered)\b|\bwork(?:s|ed|ing)? (?:fine )?(?:for me|on (?:my|our|their|his|her|its)|around)|\b(?:a|an|the|another|possible|potential|proposed|separate|single|one)\s+(?:fixed|restored)\b/i;

const relapses: readonly RegExp[] = [
  /\bstill\b[^.;]{0,60}\b(?:fail\w*|unavailable|down|broken|errors?|slow|stuck|seeing|seen|happening|not|cannot|can['’]t|getting|get|says?|returns?|unreachable|high|impacted|affected|degraded|occurring|hang\w*|persist\w*|crash\w*|timing out|5\d\d)\b/i,
  /\b(?:does|do|did|has|have|is|are|was)(?: not|n['’]t)\b[^.;]{0,20}\b(?:help\w*|solved?|fix(?:ed)?|work(?:ed|ing)?|resolved?|recover\w*|better)\b/i,
  /\b(?:no (?:change|improvement|effect|luck|difference)|made (?:it|things) worse|getting worse)\b/i,
  /\b(?:aren['’]?t|isn['’]?t|don['’]?t|doesn['’]?t|not)\b[^.;,]{0,25}\bagain\b|\b(?:going|gone|went) wrong\b|\b(?:begins?|began|starts?|started|keeps?) (?:falling|failing|dropping|crashing|degrading|to (?:fail|fall|drop|crash))\b/i,
  /\b[45]\d\ds?\b[^.;]{0,15}\bjust now\b/i,
  /\b(?:second|third|fourth|another|next|new) (?:\w{1,15} ){0,3}(?:wave|spike|outage|drop|burst|dip)s?\b/i,
  /(?:^\W{0,4}again,|\b(?:again|back)\b)[^.;,]{0,40}\b(?:fail\w*|errors?|unavailable|not|(?<!scale |scaled |scaling |shut )down|broken|slow|crash\w*|(?<!longer |higher |larger )timeouts?|stuck|spik\w*)\b/i,
  /\b(?:fail\w*|errors?|unavailable|down|broken|crash\w*|timeouts?|spik\w*|alerts?)\b[^.;]{0,20}\b(?:again|are back|is back|came back|returned|resumed|recurred)\b/i,
  /\b(?:reopen(?:ing|ed)?|relapse[ds]?|recurred|regressed|it['’]s back|happen(?:ing|ed|s) again|(?:failure|error|problem|issue|symptoms?|thing|situation) again)\b/i,
  /\b(?:issues?|problems?|errors?|latenc(?:y|ies)|failures?|symptoms?|outage|timeouts?|error rates?)\b[^.;]{0,20}\b(?:persists?|persisted|remains? (?:high|elevated)|continues?|keeps? (?:failing|happening|coming|crashing))\b/i,
];

const resolutions =
  /^(?!.*\bclosing (?:in|later|tomorrow|soon|it in|this in|on)\b)\W{0,6}(?:(?:fully|now|incident|issue|this(?: is)?|everything(?: is)?|confirmed|marking(?: (?:this|as))?(?: as)?|considering(?: this)?)[\s:,-]{1,3}){0,3}(?:resolved|all clear|fixed|closing|closed|done)\b|\b(?:incident|issue|outage|problem)\b[^.;]{0,20}\b(?:is|was|has been|been)\b[^.;]{0,20}\b(?:over|resolved|closed|fully fixed|done with)\b|\bfully (?:recovered|resolved|restored|operational)\b|\ball clear\b|\b(?:confirmed|verified|completely|permanently) (?:fixed|resolved)\b|\bclosing (?:this|the|out|as)\b|\bclosing\.?\s*$/i;

const symptom =
  "(?:fail\\w*|errors?|errored|erroring|crash\\w*|die[ds]?|dying|dead|broke\\w*|break\\w*|down|unreachable|unavailable|time(?:d|s|ing)?[ -]?outs?|timing out|stopped|stop|dropp?(?:ed|ing|s)?|degraded|slow\\w*|spik\\w*|outage|[45]\\d\\d|locks?|locked|stuck|missing|hang\\w*|impact\\w*|affect\\w*|unhealthy|elevated|alert\\w*|firing|rejected|rejecting|lost|los(?:e|es|ing)|refus\\w*|cannot|can['’]t|unable|not|piled up|wrong|satur\\w*|exhaust\\w*|overload\\w*|throttl\\w*|lag\\w*|runaway|leak\\w*|blocked|expired|nothing|nobody|zero|wedged|deadlock\\w*|jammed|hung|red|restarts?|restarting|loop\\w*|\\w{1,30}(?:error|exception)s?)";
const pastSymptom =
  '(?:fail(?:ed|ures?)|errored|crashed|died|broke|went (?:down|dark|offline|bad)|stopped|dropped|spiked|began|begins?|started|starts?|collapsed|ran out|expired|jumped|fell|rose|climbed|(?:hit|reached|went to) (?:0|zero)|hit (?:the|its|our|an?)\\b[^.;]{0,25}\\b(?:limit|quota|ceiling|cap|maximum)|left|withdrawn|lost|disappeared|vanished|deadlocked|wedged|exhausted|filled up|went up|timed out)';
const startWords: readonly RegExp[] = [
  new RegExp(
    `\\b${symptom}\\b[^.;\\n]{0,120}\\b(?:since|as of|from|between|as of|starting(?: at)?|beginning(?: at)?)\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:since|as of|from|between|starting(?: at)?|beginning(?: at)?)\\b[^.;\\n]{0,60}\\b${symptom}\\b`,
    'i',
  ),
  new RegExp(`\\b${pastSymptom}\\b`, 'i'),
  /\b(?:start(?:ed)?|began|begin|onset|impact|outage|incident|first (?:log )?(?:errors?|failures?|warnings?|entr(?:y|ies)|symptoms?|timeouts?|crash(?:es)?|occurrences?))\b[^.;\n]{0,40}\b(?:at|around|about|from|was|is|time)\b/i,
  /\b(?:errors?|error rates?|failures?|failure rate|latency|latencies|5xx|timeouts?|cpu|memory|load|queue|backlog)\b[^.;\n]{0,20}\b(?:climbs?|climbing|rises?|rising|spikes?|spiking|increases?|increasing|jumps?|grows?|goes up|shoots? up)\b/i,
  /^\W{0,6}(?:no|nothing|none)\b[^.;\n]{0,60}\bafter\b/i,
  /\b(?:did not matter|didn['’]t matter|was fine|were fine|worked|no (?:problem|issue|error)s?|went unnoticed|unnoticed|healthy|normal)\b[^.;\n]{0,30}\buntil\b/i,
];
/** "We started the rollout": work that begins, not trouble. */
const startsWork =
  /\b(?:rollback|roll-back|revert|rollout|deploy\w*|restarts?|failover|investigation|migration|maintenance|upgrade|work|restore|backfill|call|recovery|cleanup|fix|debugging)\s+(?:has |is )?(?:started|begins?|began|begun|starts?)\b|\b(?:i|we|team|on-?call|engineers?|somebody|they)\b[^.;]{0,15}\b(?:started|began|starts?|begins?)\b|\b(?:started|began|starts?|begins?)\s+(?:the|a|an|our|to look|look\w*|investigat\w*|work\w*|deploy\w*|roll\w*|migrat\w*|upgrad\w*|debug\w*|restor\w*|clean\w*|draining)\b/i;
/** "Nothing was deployed since 13:00": the nothing is no trouble. */
const noChange =
  /\b(?:nothing|no|none|nobody|no one)\b[^.;]{0,25}\b(?:deployed|deploys?|deployments?|changed?|changes|merged?|merges|released?|releases|rolled out|touched|shipped anything)\b/i;
const detectionWords =
  /\bfired (?:at|around|for)\b|\b(?:alerts?|alarms?|monitors?|checks?|probes?|pagers?)\b[^.;]{0,15}\b(?:fire[sd]?|tripped|triggered|went off)\b|\b(?:customers?|users?|clients?|support|somebody|someone|people)\b[^.;]{0,20}\b(?:wrote|writes?|called|tell|told|contacted|mentioned|says?|asked|pinged|raised)\b|\b(?:notic\w+|report(?:ed|s)?\b(?! (?:generated|are|is|page|with|have|has)\b)|(?:mails|calls|messages) (?:since|from)|tickets?|alert(?:ed|s)?(?: fired)?|alarm(?:ed|s)?|paged|pages? (?:fired|came|went|at)|got (?:a |the )?page|pager\w*|detect\w+|saw|spotted|flagged|complain\w*|first (?:heard|seen|report)|found out|escalated|monitoring (?:showed|caught))\b/i;
/** "Alerts: the dialog is down since 01:10": the time belongs to the symptom, not to those who saw it. */
const downSince =
  /\b(?:down|unreachable|unavailable|fail(?:s|ed|ing)|broken|degraded|zero|slow|stuck|missing|timing out|crash\w*|offline|dead)\b[^.;,]{0,30}\bsince\b/i;
const causeCue =
  /\b(?:what happened|cause[ds]?|because|so|therefore|due to|led to|leading to|trigger(?:ed)?|root|turn(?:s|ed) out|introduced|then|which (?:broke|threw|made|removed|dropped)|and broke|by mistake|accidentally|by accident|(?:looks? )?related|suspicious|(?:bad|broken|faulty|wrong|incorrect|buggy|misconfigured)|(?:deleted|removed|wiped|truncated|overwr(?:ote|itten)|dropped)|culminat\w+|explains?)\b/i;
const changeVerb =
  /\b(?:deploy(?:ed|ment|s)?|went (?:out|live)|shipped|released?|merged|rolled out|rollout|upgrade[ds]?|bump(?:ed|s)?|applied|switched|migrat\w+|pushed|changed?|drained|restarted|expired|rotated|enabled|disabled|turned (?:on|off)|(?:deleted|removed|wiped|truncated|overwr(?:ote|itten)))\b/i;
/** A change that somebody tells of in an incident: "the metadata was rotated at 23:15", "the release went out at 10:45". */
const changeTold =
  /\b(?:was|were|got|has been|had been)\b[^.;,]{0,20}\b(?:deployed|shipped|released|merged|rolled out|upgraded|bumped|applied|switched|migrated|pushed|changed|rotated|enabled|disabled|tightened|flipped|toggled|activated|deactivated|reloaded|withdrawn|revoked|deleted|removed|renamed|moved|replaced|turned (?:on|off))\b|\bwent (?:out|live)\b/i;
const unrelated =
  /\b(?:unrelated|not related|nothing to do|separate|ruled out|innocent|not the|looks? fine|red herring|no connection)\b/i;
const responseWords =
  /^\W{0,4}(?:here|me|mine|ack|o\/)\W{0,4}$|\b(?:looking(?: into| at|\.|$)|look into|on it\b|investigat\w+|checking|taking (?:a look|over|this)|i['’]?m here|joining|acknowledg(?:e[sd]?|ing)|ack(?:ed)?\b|picked up|digging|debugging|triag\w+|(?:i|we) (?:am|are|can) (?:look|check|tak)\w*|will (?:look|check|investigate|take)|(?:roll(?:ed|ing)|back(?:ed|ing)) \S{0,20} ?(?:back|out)|revert(?:ed|ing)|restart(?:ed|ing)|fail(?:ed|ing) over|disabl(?:ed|ing)|scal(?:ed|ing) (?:up|out|down)|trying)\b/i;

/** A sentence longer than this is a paste; its beginning is judged. */
const maxWords = 800;

/** Talk of another time that it happened. */
const another =
  /\b(?:last (?:week|month|time|year)|previous (?:incident|outage)|(?:similar|same) (?:incident|outage|thing|problem|issue)|weeks? ago|months? ago|in the past|back then)\b/i;

/** Everything that the statement means, by its words alone; times are for the caller. */
export function meaningsOf(statement: Statement): ReadonlySet<Meaning> {
  const words = withoutParts(statement.prose.slice(0, maxWords));
  const out = new Set<Meaning>();
  const quoted = statement.text.slice(0, maxWords);
  if (relapses.some((pattern) => pattern.test(quoted))) out.add('relapse');
  const plain = withoutAgain(words);
  if (!out.has('relapse') && !unsure.test(plain) && isEffect(words.replace(/\bfor now\b/gi, '')))
    out.add('mitigated');
  if (!unsure.test(words) && !out.has('relapse') && resolutions.test(words) && !negated.test(words))
    out.add('resolved');
  const isDetection =
    detectionWords.test(words) &&
    !downSince.test(words) &&
    !/\b(?:nobody|no one|no-one|never)\b[^.;]{0,15}\b(?:noticed|seen|saw|looked|reacted|acted)\b|\bunnoticed\b/i.test(
      words,
    );
  if (isDetection) out.add('detected');
  if (
    !isDetection &&
    !out.has('mitigated') &&
    !startsWork.test(words) &&
    !noChange.test(words) &&
    !another.test(words) &&
    startWords.some((pattern) => pattern.test(words)) &&
    !/\b(?:again|recover\w*|unknown|rolled? ?back)\b/i.test(words)
  )
    out.add('started');
  if (causeCue.test(words) && changeVerb.test(words) && !unrelated.test(words)) out.add('cause');
  if (
    changeTold.test(words) &&
    !unrelated.test(words) &&
    !unsure.test(words) &&
    !negated.test(words)
  )
    out.add('change');
  if (
    /\bfalse (?:alarm|positive|alert)\b/i.test(words) &&
    !unsure.test(words) &&
    !negated.test(words)
  )
    out.add('false-alarm');
  if (responseWords.test(words) && !/\b(?:nobody|no one|not)\b/i.test(words))
    out.add('acknowledged');
  return out;
}

/** "12 of 40 hosts are back" claims no more than a part. */
function withoutParts(words: string): string {
  return words.replace(
    /\b(\d{1,6}) ?(?:of|out of|\/) ?(?:the |our )?(\d{1,6})\b/g,
    (text, some: string, all: string) => (Number(some) < Number(all) ? 'partly' : text),
  );
}

/** `when`/`once` clauses that only date the effect are no condition: keep it simple and look at the main clause. */
function withoutAgain(words: string): string {
  return words.replace(/\b(?:since|as of|at|around)\b[^.;,]{0,40}/gi, ' ');
}

/** "Up again with longer timeouts": what stands behind "again" does not take it back. */
function untilAgain(clause: string): string {
  const at = clause.search(/\bagain\b/i);
  return at < 0 ? clause : clause.slice(0, at);
}

/** An effect that is not denied: a negation within the same clause takes it back, "no more errors" is one. */
function isEffect(words: string): boolean {
  if (notAnEffect.test(words)) return false;
  return words.split(/[,;]|:(?!\d)|\s[–—-]\s|\b(?:but|although|though)\b/).some((clause) => {
    const hit = effects.find((pattern) => pattern.test(clause));
    if (
      hit === undefined ||
      (/\b(?:again|now)\b/i.test(clause) &&
        !/\b(?:no (?:longer|more|further)|fixed|resolved|solved|mitigated|recovered|stopped|gone|cleared)\b/i.test(
          clause,
        ) &&
        (action.test(clause) || wrong.test(untilAgain(clause))))
    )
      return false;
    return (
      !negated.test(clause) ||
      /\bno (?:longer|more|further|new)\b|\bnot any ?more\b|\b(?:nothing|none)\b[^.;]{0,20}\b(?:stuck|failing|failed|broken|blocked|affected)\b|\bno (?:\w{1,20} )?(?:errors?|failures?|alerts?|timeouts?|crashes|5xx) (?:for|in|since|any ?more)\b|\b(?:no|zero) (?:\w{1,20} ){1,3}(?:for|in|over) (?:the )?(?:last|past)\b|\bwithout (?:a |an |any )?(?:single )?(?:trouble|failures?|timeouts?|errors?|problems?|issues?|disruption)/i.test(
        clause,
      )
    );
  });
}
