/** Who a capitalised word is: a name, or a thing. Without a list of people, the document itself has to tell. */
import { patternFrom } from '../../text/patterns.js';

export interface Names {
  /** One word, or several that all are capitalised, that can only be a person or a team. */
  readonly isName: (words: string) => boolean;
}

/** Words that begin items and brackets and are never anybody. */
const things = new Set(
  [
    'action add alert alerting alerts all also always analysis any api app application apply architecture audit',
    'automation aws azure backend backlog backup better billing bug build capacity change check checkout ci cleanup',
    'client cloud cluster code communication config configuration critical customer dashboard data database datadog',
    'deploy deployment detect detection dev dns doc docker docs documentation done due elasticsearch engineering',
    'escalation eventually everyone example feature fix followup frontend future gcp github gitlab google grafana',
    'helm high image immediate impact improvement infra infrastructure internal investigate investigation issue',
    'jenkins jira kafka kubernetes later linear linux load logging logs long low maintenance major medium metrics',
    'minor mitigate mitigation monitoring mysql need network new nginx note observability oncall ongoing ops optional',
    'owner pagerduty pending performance planned postgres prevent prevention priority process production prometheus',
    'proxy python question recovery redis release reliability repair resilience resolution response risk rollback',
    'runbook scaling security sentry server service short slack software solution staging status step storage support',
    'system task technical terraform test testing tests ticket todo tool tooling tracking training unit update upgrade',
    'urgent user users validation version want web windows work write subscribe ' +
      'migrate switch move connect convert respond reply',
    'cache caches pool pools gateway worker workers scheduler broker balancer router routing firewall registry ' +
      'queue queues topic consumer producer node nodes pod pods container containers image images cron job jobs batch ' +
      'pipeline artifact artifacts secret secrets certificate certificates cert token tokens key keys index indexes ' +
      'schema table tables replica replicas shard shards volume volumes disk disks memory cpu quota limits timeout ' +
      'timeouts retry retries payments checkout search login signup mobile ios android linter compiler kernel proxy ' +
      'webhook webhooks email emails mail sms billing orders inventory catalog shipping email identity session sessions ' +
      'page pages graph graphs panel report reports rule rules policy policies template templates script scripts',
    'important mandatory recommended stretch blocker blocked trivial easy hard quick big small optional everybody anyone',
    'reach return route redirect point talk speak listen log roll send propose ' +
      'commit agree aim try plan decide remember',
    'continue begin start refuse access ability stop make set get give run use keep put let open close remove create',
  ]
    .join(' ')
    .split(' '),
);
/** First names that end as words for those who do something: "Importer" is nobody. */
const likeDoers = new Set(
  [
    'alexander amber asher carter christopher connor cooper didier dieter esther fedor ganter günter günther heather',
    'hector holger hunter igor jasper javier jennifer kasper lester leonor luther oliver olivier parker peter pieter piper',
    'rainer roger skyler spencer tanner taylor theodor trevor tyler victor viktor volker walter werner wouter xavier ester',
    'miller walker fischer weber becker müller schneider meyer maier meier huber keller baker turner parker cooper fowler',
  ]
    .join(' ')
    .split(' '),
);
const acronyms = new Set(
  [
    'AI API APM ASAP ASG AWS CA CD CDN CI CLI CPU CRD CSV DB DBA DDOS DNS DOS DR EC EKS ELB ETA FAQ FYI GCP GKE GPU',
    'GUI HA HPA HTML HTTP IAM ID IDE IP JSON JVM JWT KPI KV LB LDAP MFA ML MQ MR MTTD MTTR MVP NA NB NFS NTP OOM OK OS',
    'PDB PII PM PO POC PR PV PVC QA QPS RAM RBAC RCA RDS REST RFC RPC RPO RTO SAML SDK SHA SLA SLI SLO SME SMS SMTP',
    'SNS SOP SQL SQS SRE SSD SSH SSL SSO TBC TBD TCP TLS TTL TTR TODO UAT UDP UI URL US USA UTC UUID UX VM VPC VPN WAF',
    'WIP XML YAML NOT AND OR THE ANY ALL NEW OLD MAX MIN DONE OPEN HIGH LOW',
  ]
    .join(' ')
    .split(' '),
);
const peopleKeys = new Set(
  'author authors owner owners lead leads by participants attendees responders reporter commander people writer'.split(
    ' ',
  ),
);
const team = patternFrom(
  'iu',
  String.raw`^(?:the )?(?:\p{L}[\p{L}\p{N}&-]{0,20} ){0,3}(?:team|squad|crew|guild|chapter)s?$|^(?:SRE|Ops`,
  String.raw`|DevOps|Dev|QA|Support|Security|Platform|DBA)s?$`,
);

/** `fields` of the document name people; the text shows which capitalised words are things. */
export function createNames(
  source: string,
  fields: Readonly<Record<string, { readonly value: string }>>,
): Names {
  const text = source.slice(0, 300_000);
  const lower = new Set(
    Array.from(text.matchAll(/(?<![@\p{L}\p{N}/.-])\p{Ll}[\p{L}]{1,20}/gu), ([word]) => word),
  );
  const named = new Set(
    Array.from(
      text.matchAll(
        /\b(?:[Tt]he|[Aa]n?|[Ii]n|[Oo]n|[Vv]ia|[Oo]ur|using|into|of) [`*_]{0,2}(\p{Lu}\p{L}{1,20})/gu,
      ),
      ([, word = '']) => word,
    ),
  );
  const people = new Set(
    Object.entries(fields).flatMap(([key, { value }]) =>
      peopleKeys.has(key) ? (value.toLowerCase().match(/\p{L}{2,20}/gu) ?? []) : [],
    ),
  );
  const isOne = (word: string): boolean => {
    if (/^\p{Lu}{2,4}$/u.test(word)) return !acronyms.has(word) && !named.has(word);
    if (!/^\p{Lu}[\p{L}.'’-]{0,24}$/u.test(word)) return false;
    const small = word.toLowerCase();
    if (people.has(small)) return true;
    if (/(?:ed|ing|tion|sion|ment|ity|ance|ence|ness|ware|ics)$/.test(small)) return false;
    if (/.{3}(?:er|or)$/.test(small) && !likeDoers.has(small)) return false;
    return !things.has(small) && !lower.has(small) && !named.has(word);
  };
  return {
    isName: (words) => {
      const parts = words.trim().split(/\s+/);
      if (team.test(words.trim())) return true;
      return parts.length <= 4 && parts.every(isOne);
    },
  };
}
