/** How people call the sections of a postmortem. Titles are compared in lower case, without numbers, emoji and what stands in brackets. */
import type { SectionName } from './document.js';

/** In order: the first pattern that fits names the section. Each is anchored, so a word inside a longer title does not count. */
const names: readonly (readonly [SectionName, RegExp])[] = [
  [
    'went-well',
    /^(?:what|things that|that which) (?:went|worked) (?:well|right|good)|^(?:what|things) (?:we did well|worked)$|^went well$|^(?:hva|det som) (?:gikk|fungerte) (?:bra|godt)|^hva fungerte$|^was (?:lief )?gut (?:lief)?|^ce qui a bien|^positives?$|^successes$/,
  ],
  [
    'went-badly',
    /^(?:what|things that) (?:went|did not go|didnt go|did not work|didnt work)\b|^(?:what|how) (?:could|can|should) (?:have gone |be |have been |we )?(?:better|improved?|do better)|^(?:what|things) (?:could|can|to) .{0,20}(?:better|improved?)|^went (?:wrong|poorly|badly)$|^(?:hva|det som) (?:gikk|fungerte) (?:dårlig|galt|ikke)|^was (?:lief )?schlecht|^areas (?:for|of) improvement$|^negatives?$/,
  ],
  [
    'lucky',
    /^(?:where|how) (?:we|did we) (?:got|get|were) lucky|^(?:we )?got lucky$|^luck$|^(?:where we got )?luck(?:y)?$|^(?:hvor|hvordan) (?:hadde|var) vi (?:flaks|heldige)|^near misses$/,
  ],
  [
    'action-items',
    /^(?:\w{1,20} )?(?:action items?|actions?|action points?|action plan|follow ?ups?|follow up (?:items?|actions?|tasks?|improvements?|work)|followup (?:items?|actions?|tasks?)|next steps?|to ?dos?|tasks|remediations?|remediation (?:items?|actions?|steps?|plan)|corrective (?:and preventati?ve )?(?:actions?|measures?)|corrective and preventati?ve (?:actions?|measures?)|preventati?ve (?:actions?|measures?)|prevention|improvements?|mitigation actions?|moving forward|what are we doing next|what we are doing|what happens next|whats next|aksjonspunkter|aksjoner|tiltak|oppfølging|oppfølgingspunkter|handlingspunkter|forbedringer|maßnahmen|massnahmen|åtgärder|handlinger|actiepunten|acciones)$|^how (?:we|are we|will we) (?:prevent|avoid)|^preventing\b/,
  ],
  [
    'contributing-factors',
    /^(?:the )?(?:probable |suspected |identified )?(?:root )?causes?(?: analysis)?$|^root causes?\b|^rca$|^contributing (?:factors?|causes?|conditions?)|^causes? and (?:contributing )?factors?|^(?:technical )?(?:cause|analysis|analyse)$|^why (?:did )?(?:it|this) happen(?:ed)?$|^five whys$|^5 whys$|^rotårsak(?:er|en|sanalyse)?$|^årsak(?:er|en)?$|^medvirkende (?:faktorer|årsaker)|^ursachen?$|^grundorsak(?:er)?$|^what caused\b/,
  ],
  [
    'trigger',
    /^(?:the )?triggers?(?:ing event)?$|^utløsende (?:faktor|årsak|hendelse)(?:er)?$|^auslöser$|^fault$/,
  ],
  [
    'impact',
    /^(?:customer |user |business |service )?impacts?(?: (?:assessment|analysis|summary|on users|on customers|and scope))?$|^(?:who|what) was (?:affected|impacted)|^affected (?:users|services|customers)|^scope(?: of impact)?$|^konsekvens(?:er)?$|^(?:påvirkning|omfang|auswirkungen|konsekvenser|påverkan)$|^consequences?$/,
  ],
  [
    'timeline',
    /^events?(?: timeline)?$|^(?:incident |detailed |full |event )?(?:timeline|time line|chronology|chronological|tidslinje|hendelsesforløp|zeitleiste|zeitlicher ablauf|ablauf|tidslinjen|sequence of events|log of events|incident log)\b/,
  ],
  [
    'detection',
    /^(?:incident )?detection$|^how (?:did we|we|was it|it was|was this|were we) (?:find out|found out|know|knew|detect(?:ed)?|noticed?|notified|discovered)|^(?:påvisning|oppdagelse|deteksjon|erkennung|upptäckt)$|^discovery$|^monitoring and detection$/,
  ],
  [
    'resolution',
    /^(?:the )?(?:resolutions?|recovery|mitigations?|response|incident response|fix|solution|løsning(?:en)?|lösung|behebung|håndtering|lösning)(?: (?:and|og) (?:recovery|resolution|response|mitigation|prevention|follow ?up))?$|^how (?:did we|we|it was|was it) (?:fix(?:ed)?|resolved?|respond(?:ed)?|mitigated?)/,
  ],
  [
    'background',
    /^(?:background|context|lead ?up|leadup|bakgrunn|kontekst|hintergrund|bakgrund|prerequisites|system overview|introduction|preface)$|^background\b/,
  ],
  [
    'links',
    /^(?:links?|linker|lenker|references?|referanser|related|resources|appendix|supporting (?:information|materials?|links|documents?)|further reading|see also|related (?:links|issues|incidents|documents?)|verweise)\b/,
  ],
  [
    'summary',
    /^(?:executive |incident |issue |brief |short |problem )?(?:summary|overview|synopsis|abstract|tl;?dr|tldr|sammendrag|oppsummering|zusammenfassung|sammanfattning|resumen|résumé|samenvatting|what happened|hva skjedde|description|incident description|problem statement)\b/,
  ],
];

/** The name of a section by its title; `other` for titles that nobody agreed on. */
export function sectionNameOf(title: string): SectionName {
  const plain = normalTitle(title);
  if (plain === '') return 'other';
  return names.find(([, pattern]) => pattern.test(plain))?.[0] ?? 'other';
}

function normalTitle(title: string): string {
  return title
    .slice(0, 200)
    .toLowerCase()
    .normalize('NFC')
    .replace(/[([{][^)\]}]{0,150}[)\]}]?/g, ' ')
    .replace(/['’`*_]/g, '')
    .replace(/[^\p{L}\p{N};]+/gu, ' ')
    .replace(/^\s*(?:\d{1,3}(?:\s\d{1,3}){0,3}\s)?/, '')
    .trim();
}
