/** Words that judge people: hindsight, character, failing, "human error". */
import type { Phrase, Vocabulary } from '../../markdown/phrases.js';

const role =
  'engineer|developer|dev|operator|admin|administrator|intern|contractor|employee|colleague|dba|sre';

export const vocabulary: Vocabulary = {
  modal: ['should|could|would|only|had to|needed to'],
  seen: ['avoided|prevented|spotted|caught|seen|noticed|detected'],
  see: ['avoid|prevent|spot|catch|notice|see'],
  very: ['too|very|so|rather|quite|a bit|simply|just'],
  'did-not': ["did\\s?n[o'’]t|did not|had not|hadn['’]t"],
  diligence: ['bother|care|check|double-check|test|verify|validate|review|<diligence-more>'],
  'diligence-more': [
    'think (?:to|of|about)|consider|remember|pay attention|follow|read|reali[sz]e|anticipate',
    'foresee|communicate|coordinate|inform|tell|document|ask|escalate|listen|react|respond|call|report',
  ],
  objects: ['alerts?|alarms?|pages?|warnings?|messages?|emails?|e-mails?|tickets?|<objects-more>'],
  'objects-more': [
    'changes?|facts?|bugs?|errors?|issues?|problems?|steps?|signs?|flags?|details?|advice|rules?',
    'procedure|checklist|runbook|policy|reviews?|tests?|deadlines?|concerns?|cases?|it|this|that|lines?',
  ],
  unread: [
    'reading|checking|testing|reviewing|asking|looking|telling|verifying|thinking|<unread-more>',
  ],
  'unread-more': [
    'informing|validating|consulting|considering|understanding|noticing|being (?:thorough|careful)',
  ],
  misdid: ['misjudged|miscalculated|misread|misunderstood|misconfigured|mistyped|<misdid-more>'],
  'misdid-more': ['fat-fingered|mishandled|botched|mismanaged|(?:screwed|messed) up'],
  execution: [
    'execution|deletion|removal|change|deploy(?:ment)?|merge|push|run|shutdown|<execution-more>',
  ],
  'execution-more': ['overwrite|release|commit|click|revert|trigger|termination|edit|update'],
  deed: ['deleted?|removed?|dropped|overwritten|overwrote|reverted|disabled|deployed|<deed-more>'],
  'deed-more': [
    'merged|pushed|triggered|changed|ran|run|executed|committed|shut|terminated|exposed|published',
    'applied|turned|switched|misconfigured|wiped|killed|stopped|broke|broken|took|taken|left|set',
    'sent|created|used|typed|selected|enabled|released|rolled|cleared|restarted|revoked|rotated',
  ],
  'clear-to-all': ['clear to (?:anyone|everyone|all)|plain to see'],
  role: [role],
  'one-of': ['(?:(?:an?|the|one of (?:our|the|its)|another|some|our) )'],
  rank: [
    '(?:(?:junior|senior|new|young|inexperienced|careless|tired|on-?call|lead|platform|backend) ){0,2}',
  ],
  fault: ['oversight|negligence|carelessness|fault|blunder|incompetence|ignorance'],
  harm: [
    'outages?|incidents?|failures?|problems?|errors?|mistakes?|breakages?|downtime|data loss|bugs?',
  ],
  'to-blame': ['(?:responsible|to blame|at fault)'],
  done: [
    'approved|broke|caused|pushed|merged|deployed|changed|deleted|disabled|forgot|<done-more>',
  ],
  'done-more': [
    'missed|ignored|allowed|signed off|wrote this|made (?:this|the)|ran (?:this|the)|reviewed',
  ],
  'why-did': ["why (?:did|was|had|has|were|didn['’]t|wasn['’]t|hadn['’]t)"],
  disasters: ['(?:disaster|catastrophe)(?! rec)'],
  utter: ['complete|total|utter|absolute|sheer|real'],
  awful: ['unacceptable|appalling(?:ly)?|horrendous(?:ly)?|insane(?:ly)?|pathetic|what a mess'],
  unworthy: ['careless|stupid|lazy|an idiot|negligent|sloppy'],
  'blame-me': ['i blame myself|i take the blame|i am sorry|stupid of me'],
  foolish: ['lazy|stupid|dumb|foolish'],
  unfit: ['idiotic|unprofessional'],
  'clearly-not': [
    "not (?:tested|reviewed|checked|considered)|wasn['’]t|weren['’]t|did(?: not|n['’]t)",
  ],
  'against-more': [
    'than|against|prevent|prone to|reduce|eliminate|minimi[sz]e|risk of|room for|chances? of',
    'protect',
  ],
  slip: [
    'accidentally|mistakenly|inadvertently|wrongly|incorrectly|erroneously|carelessly',
    'unintentionally|by mistake',
  ],
};

/** Adverbs that can be cut out without a loss. */
export const cuttable: readonly Phrase[] = [
  {
    name: 'of-course',
    pattern: '(?:obviously|of course|needless to say|(?:in|with) hindsight|in retrospect)',
    says: ['It was obviously wrong.', 'Of course it failed.'],
    saysNot: ['The course was cancelled.'],
  },
];

export const judging: readonly Phrase[] = [
  {
    name: 'was-obvious',
    pattern:
      '(?:was|were|is|should have been) (?:\\w+ly )?(?:obvious (?:that|to|from)|<clear-to-all>)',
    says: ['It was obvious that the disk was full.', 'It should have been clear to everyone.'],
    saysNot: ['The limit was clear.'],
  },
  {
    name: 'clearly-wrong',
    pattern: 'clearly (?:wrong|a mistake|an error|should|visible|the wrong|<clearly-not>)',
    says: ['The value was clearly wrong.', 'This was clearly not tested.'],
    saysNot: ['The page clearly says so.'],
  },
  {
    name: 'plainly',
    pattern: '(?:was|were|should have been) (?:clearly|plainly) (?:wrong|visible|a mistake|not)',
    says: ['It was plainly a mistake.'],
    saysNot: ['It was plain text.'],
  },
  {
    name: 'simply-done',
    pattern:
      '<modal> (?:have )?(?:just|simply|easily|trivially)(?: have)? \\w+|(?:just|simply) (?:had|needed) to',
    says: ['They should simply have waited.', 'One just needed to look.'],
    saysNot: ['The job just waits.'],
  },
  {
    name: 'simply-forgot',
    pattern: 'simply (?:forgot|ignored|overlooked|a matter of)',
    says: ['The step was simply overlooked.'],
    saysNot: ['It is a simple matter.'],
  },
  {
    name: 'easily-seen',
    pattern: 'easily (?:have been |been |be )?<seen>|trivial(?:ly)? (?:to )?<see>(?:ed|able)?',
    says: ['It could easily have been prevented.', 'This was trivial to spot.'],
    saysNot: ['It scales easily.'],
  },
];

export const character: readonly Phrase[] = [
  {
    name: 'careless',
    pattern:
      'careless(?:ly|ness)?|negligent(?:ly)?|negligence|slopp(?:y|iness|ily)|reckless(?:ly|ness)?',
    says: ['A careless change.', 'Sloppy work.'],
    saysNot: ['Callers are less.'],
  },
  {
    name: 'incompetent',
    pattern:
      'incompeten(?:t|ce|tly)|complacen(?:t|cy|tly)|irresponsibl[ey]|thoughtless(?:ly)?|clueless|<unfit>',
    says: ['Complacency set in.', 'That was irresponsible.'],
    saysNot: ['The responsible team.'],
  },
  {
    name: 'known-better',
    pattern: 'should (?:have )?known? better',
    says: ['They should have known better.'],
    saysNot: ['A better known problem.'],
  },
  {
    name: 'stupid-mistake',
    pattern:
      '(?:stupid|dumb|foolish|silly|lazy) (?:mistakes?|errors?|of|developers?|engineers?|decisions?)',
    says: ['A silly mistake.'],
    saysNot: ['The lazy load.'],
  },
];

/** Character only when said of a person. */
export const characterOfPerson: readonly Phrase[] = [
  {
    name: 'was-lazy',
    pattern:
      '(?:was|were|is|are|being|been|got|gotten) (?:<very> )?<foolish>(?! (?:load|init|eval))',
    says: ['The team was too lazy.'],
    saysNot: ['The module is lazy loaded.', 'It is lazy load.'],
  },
];

export const failings: readonly Phrase[] = [
  {
    name: 'failed-to',
    pattern: 'fail(?:ed|s)?\\s(?:to|at|in)\\s\\w+|neglected(?:\\sto)?(?:\\s\\w+)?',
    says: ['The team failed to test it.', 'Ops neglected the alert.'],
    saysNot: ['The job failed.'],
  },
  {
    name: 'forgot',
    pattern: 'forgot(?:ten)?(?:\\s(?:to|about)\\s\\w+)?|overlooked',
    says: ['We forgot to check.', 'The step was overlooked.'],
    saysNot: ['A forget-me-not.'],
  },
  {
    name: 'missed-it',
    pattern:
      '(?:ignored|missed)\\s(?:it|that|this)(?=$|[.,;])|(?:ignored|missed|skipped)\\s(?:\\w+\\s){0,4}<objects>',
    says: ['The reviewer missed the change', 'They ignored the first three alerts', 'ignored it'],
    saysNot: ['Missed heartbeats.', 'The team missed lunch', 'We ignored the third replica'],
  },
  {
    name: 'did-not-check',
    pattern:
      '<did-not>\\s<diligence>(?:e?d|en)?(?!\\s(?:all|every|each|other|further|any other)\\b)',
    says: ['We did not test it.', 'They didn’t bother.', 'had not tested the job'],
    saysNot: ['The job did not run.', 'We did not test every link'],
  },
  {
    name: 'never-told',
    pattern:
      'never\\s(?:told|asked|tested|checked|read|reviewed|verified|documented|informed|bothered)',
    says: ['The lead never told anyone'],
    saysNot: ['The job never ran'],
  },
  {
    name: 'misjudged',
    pattern: '<misdid>|(?:wrongly|incorrectly|naively|mistakenly)\\s(?:assumed|believed|thought)',
    says: ['We misjudged the load', 'The engineer wrongly assumed it'],
    saysNot: ['The judge read it'],
  },
  {
    name: 'underestimated',
    pattern:
      'underestimated\\s(?:the|how)\\s(?:risk|danger|severity|urgency|impact|dangerous|risky)\\w{0,3}',
    says: ['The team underestimated the risk'],
    saysNot: ['The planner underestimated rows'],
  },
  {
    name: 'broke-a-promise',
    pattern:
      'kept\\s\\w+\\sin the dark|left\\s(?:the\\s)?\\w+\\sin the dark|made\\san?\\s(?:mistake|error|blunder)',
    says: ['Ops left the customers in the dark', 'The engineer made a mistake'],
    saysNot: ['The dark theme'],
  },
];

/** "Approved it without reading": the subject is that of the clause before. */
export const withoutCare: readonly Phrase[] = [
  {
    name: 'without-care',
    pattern: 'without\\s(?:\\w+ly\\s|even\\s|first\\s)?<unread>',
    says: ['without reading it', 'without even testing', 'without being thorough'],
    saysNot: ['without a test', 'without waiting'],
  },
];

/** Passive: only people overlook and forget. */
export const passiveFailings: readonly Phrase[] = [
  {
    name: 'was-overlooked',
    pattern: '(?:was|were|been|got|being)\\s(?:\\w+ly\\s)?(?:overlooked|forgotten|neglected)',
    says: ['The flag was overlooked', 'had been simply forgotten'],
    saysNot: ['The flag was ignored by the parser'],
  },
  {
    name: 'poor-job',
    pattern: 'did an?\\s(?:\\w+\\s)?(?:poor|bad|terrible|sloppy|lousy)\\sjob',
    says: ['QA did a poor job', 'They did a really bad job'],
    saysNot: ['The bad job was killed'],
  },
];

/** By accident, with somebody's deed. The adverb is the only group. */
export const slips: readonly Phrase[] = [
  {
    name: 'slip-then-deed',
    pattern: '(<slip>)\\s(?:<deed>|\\w+ing)',
    says: ['accidentally deleted', 'mistakenly typed', 'inadvertently overwriting'],
    saysNot: ['deleted', 'accidentally matched'],
  },
  {
    name: 'deed-then-slip',
    pattern:
      '(?:<deed>)(?:\\s[^.;,!?]{1,40})?\\s(by (?:mistake|accident|error)|accidentally|inadvertently)',
    says: ['deleted by mistake', 'removed the bucket by accident'],
    saysNot: ['deleted by the job'],
  },
];

export const slipNouns: readonly Phrase[] = [
  {
    name: 'accidental-deed',
    pattern:
      '(?:accidental|unintentional|inadvertent|mistaken|erroneous|careless)\\s(?:\\w+\\s)?<execution>',
    says: ['An accidental execution of it', 'the inadvertent deletion'],
    saysNot: ['an execution', 'accidental complexity'],
  },
];

/** A person without a name as the cause. */
export const rolesAsCause: readonly Phrase[] = [
  {
    name: 'caused-by-role',
    pattern: '(?:caused|broken|introduced|messed up|botched) by <one-of><rank>(?:<role>)s?',
    says: ['caused by a junior developer', 'broken by one of our engineers'],
    saysNot: ['caused by a change', 'introduced by the patch'],
  },
  {
    name: 'mistake-of-role',
    pattern: "(?:<role>|team|colleague|person)(?:['’]s?|s['’])\\s(?:own )?(?:mistake|<fault>)s?",
    says: ['the engineer’s mistake', "the backend team's fault"],
    saysNot: ["the team's error budget"],
  },
  {
    name: 'fault-of-role',
    pattern:
      '(?:mistake|<fault>|error) (?:of|by|made by|on the part of) <one-of><rank>(?:<role>|team)s?',
    says: ['a mistake by the engineer', 'the fault of one of our engineers'],
    saysNot: ['the fault of the disk'],
  },
  {
    name: 'blame-lies',
    pattern:
      '(?:blame|fault) (?:lies|is|rests|falls) (?:with|on|upon) (?:\\w+ ){0,3}(?:teams?|<role>s?|people)',
    says: ['The blame lies with the database team'],
    saysNot: ['The fault lies with the disk'],
  },
  {
    name: 'because-somebody',
    pattern:
      '(?:because|since|due to|as) (?:somebody|someone) (?:\\w+ )?(?:<did-not>|forgot|failed|did|had)',
    says: ['because somebody did not follow it', 'since someone forgot'],
    saysNot: ['because somebody reported it'],
  },
];

/** Behind a person or a role as the subject. */
export const blameworthy: readonly Phrase[] = [
  {
    name: 'to-blame',
    pattern:
      '(?:is|was|are|were) (?:\\w+ly )?(?:to blame|at fault|responsible for (?:the|this|that) <harm>)',
    says: ['was responsible for the outage', 'were to blame'],
    saysNot: ['is responsible for the rota'],
  },
  {
    name: 'broke-it',
    pattern:
      '(?:broke|caused|crashed|botched) (?:the|this|that|our|production|prod|everything|an?)\\b',
    says: ['broke production', 'caused the outage'],
    saysNot: ['broke off', 'fixed the outage'],
  },
  {
    name: 'took-down',
    pattern: '(?:took|brought) (?:down|(?:the|our|production|prod) (?:\\w+ )?down)',
    says: ['took production down', 'brought down the site'],
    saysNot: ['took notes'],
  },
  {
    name: 'wrong-input',
    pattern:
      '(?:entered|typed|ran|chose|picked|used|assigned|selected|deployed|pushed) the wrong \\w+',
    says: ['entered the wrong value', 'assigned the wrong role'],
    saysNot: ['entered the value'],
  },
  {
    name: 'on-wrong-host',
    pattern: '(?:ran|executed|applied) (?:\\w+ ){1,4}(?:on|against|in) the wrong \\w+',
    says: ['ran the statement on the wrong host'],
    saysNot: ['ran the statement'],
  },
  {
    name: 'did-not-react',
    pattern:
      '<did-not> (?:react|respond|bother|care|escalate|act|listen|look|raise|ask|call)\\b(?! for help)',
    says: ['did not react to the page'],
    saysNot: ['did not reach them'],
  },
  {
    name: 'shipped-wrong',
    pattern:
      '(?:pushed|deployed|merged|shipped) (?:the|a|an|this|some) (?:bad|broken|faulty|buggy|untested) \\w+',
    says: ['deployed the untested build'],
    saysNot: ['deployed the build'],
  },
];

export const selfBlame: readonly Phrase[] = [
  {
    name: 'my-fault',
    pattern:
      '(?:my|our) (?:own |bad )?(?:fault|mistake|carelessness|negligence|stupidity|oversight)|my bad',
    says: ['This is my fault', 'My bad', 'our own carelessness'],
    saysNot: ['my default', 'our badge'],
  },
  {
    name: 'screwed-up',
    pattern: '(?:i|we) (?:really |totally |just )?(?:screwed|messed|fucked) (?:\\w+ )?up|mea culpa',
    says: ['I screwed up the backup', 'We messed this up'],
    saysNot: ['I backed up'],
  },
  {
    name: 'i-am-to-blame',
    pattern: '(?:i|we) (?:am|was|were|are) (?:\\w+ly )?(?:to blame|at fault|<unworthy>)|<blame-me>',
    says: ['I was careless', 'I blame myself', 'we are to blame'],
    saysNot: ['I was paged'],
  },
];

/** Questions that look for somebody, up to what is asked about. */
export const whoQuestions: readonly Phrase[] = [
  {
    name: 'who-did',
    pattern: 'who (?:(?:has |had )?<done>|did (?:this|that|it)|is <to-blame> for (?:this|the))',
    says: ['Who approved this change', 'who broke it'],
    saysNot: ['Who was affected', 'who reported it'],
  },
  {
    name: 'whose-fault',
    pattern: 'whose (?:fault|mistake|error|idea|change|responsibility) (?:was|is)',
    says: ['Whose fault was it'],
    saysNot: ['whose data was lost'],
  },
  {
    name: 'who-was-supposed',
    pattern: 'who (?:was|were) (?:supposed|meant) to|who let ',
    says: ['Who was supposed to check'],
    saysNot: ['who was paged'],
  },
];

/** The subject, as far as it may be a person, is the only group. */
export const whyQuestions: readonly Phrase[] = [
  {
    name: 'why-did-somebody',
    pattern: '<why-did> ((?:the |our |an? )?[\\w@-]+(?: [\\w@-]+){0,2})',
    says: ['Why did the operator not check'],
    saysNot: ['the reason why'],
  },
];

export const animated: readonly Phrase[] = [
  {
    name: 'strong-words',
    pattern:
      'ridiculous(?:ly)?|nightmare|fiasco|debacle|shameful|embarrassing(?:ly)?|outrageous|<awful>',
    says: ['A ridiculous limit', 'It was a nightmare'],
    saysNot: ['A low limit'],
  },
  {
    name: 'disaster',
    pattern: '(?:an?|<utter>) (?:<utter> )?<disasters>',
    says: ['It was a complete disaster'],
    saysNot: ['Disaster recovery', 'a disaster recovery site'],
  },
  {
    name: 'as-usual',
    pattern: '(?:as usual|once again|yet again),',
    says: ['As usual, nobody answered'],
    saysNot: ['as usual'],
  },
];

export const humanErrors: readonly Phrase[] = [
  {
    name: 'human-error',
    pattern: '(?:human|operator|pilot|user|manual|people)[ -](?:error|mistake|failure)s?',
    says: ['The cause was human error.', 'Operator mistakes.'],
    saysNot: ['An error for humans.'],
  },
  {
    name: 'error-by',
    pattern: 'error by (?:a |an |the )?(?:human|operator|engineer|developer|employee)s?',
    says: ['An error by an engineer.'],
    saysNot: ['An error by design.'],
  },
];

/** "Not human error", "prone to human error": said against the label. */
export const against: readonly Phrase[] = [
  {
    name: 'not-that',
    pattern: '(?:not|rather than|instead of|avoid|no|<against-more>)\\b[^,;]{0,30}$',
    says: ['This is not a', 'to reduce the risk of'],
    saysNot: ['The cause was'],
  },
];

/** Harm with a named actor. */
export const harms: readonly Phrase[] = [
  {
    name: 'broke',
    pattern:
      'broke|caused|crashed|misconfigured|botched|(?:messed|screwed) up|(?:took|brought) down',
    says: ['Ben broke it', 'ana took down the site'],
    saysNot: ['Ben fixed it'],
  },
  {
    name: 'introduced',
    pattern:
      'introduced (?:the|a|an|this) (?:bug|regression|error|issue|problem|outage|defect|mistake)',
    says: ['Ben introduced the bug'],
    saysNot: ['Ben introduced the team'],
  },
  {
    name: 'shipped-bad',
    pattern:
      '(?:pushed|deployed|merged|shipped) (?:the|a|an|this|some) (?:bad|broken|faulty|buggy|wrong|untested)',
    says: ['Ben shipped a broken build'],
    saysNot: ['Ben shipped a build'],
  },
  {
    name: 'at-fault',
    pattern: 'made (?:a|the|an?other) (?:mistake|error)|was (?:at fault|to blame|responsible for)',
    says: ['Ben made a mistake', 'Ben was to blame'],
    saysNot: ['Ben made a plan'],
  },
];
