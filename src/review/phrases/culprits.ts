/** Who is said to have done it: roles, names, oneself, and questions that look for somebody. */
import type { Phrase } from '../../markdown/phrases.js';

export { vocabulary } from './people-words.js';

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
