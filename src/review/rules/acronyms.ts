/** Acronyms that nobody explained: a reader from another team stops at them. */
import type { Rule, RuleFinding } from '../review.js';
import { matchesIn } from '../match.js';

const acronym = /(?<![\p{L}\p{N}_./-])\p{Lu}{2,6}(?![\p{L}\p{N}_/-])/gu;
const known = new Set(
  (
    'API APIS ASAP AWS CA CD CDN CEO CET CEST CI CLI CPU CSS CTO DB DNS DOS EDT EST ET EU FAQ FTP GB GCP GMT GPU HTML HTTP ' +
    'HTTPS ID IDS II III IO IP ISO IT JS JSON JST KB LTS MB MR MST NA NB NO OK OOM OS PDF PDT PHP PM PR PRS PST PT QA RAM ' +
    'REST RFC SDK SEV SLA SLI SLO SMS SQL SRE SSD SSH SSL TB TBD TCP TLS TODO TV UDP UI UK URL URLS US USA USB UTC UTF UX ' +
    'VM VMS VPN WIP XML YAML AM OS NOT AND OR THE ALL IS IN TO ON OFF'
  ).split(' '),
);

export const acronyms: Rule = {
  id: 'explained-acronyms',
  description: 'An acronym is spelt out where it stands first.',
  defaultSeverity: 'off',
  source: 'PagerDuty: write for somebody who was not there.',
  check: (document): readonly RuleFinding[] => {
    const first = new Map<string, RuleFinding['place']>();
    for (const { words, place } of matchesIn(document, acronym))
      if (!known.has(words) && !first.has(words)) first.set(words, place);
    return [...first]
      .filter(([words]) => !isExplained(document.source, words))
      .map(([words, place]) => ({
        message: `Unknown acronym ${words}, expected its words next to it, where it stands first`,
        place,
      }));
  },
};

/** "time to live (TTL)", "TTL (time to live)", "TTL: time to live". */
function isExplained(source: string, words: string): boolean {
  return (
    source.includes(`(${words})`) ||
    source.includes(`${words} (`) ||
    source.includes(`${words}:`) ||
    source.includes(`${words}**:`) ||
    source.includes(`${words} –`)
  );
}
