/** How people call the sections of a postmortem. Titles are compared in lower case, without numbers, emoji and what stands in brackets. */
import { patternFrom } from '../text/patterns.js';
import type { SectionName } from './document.js';

/** In order: the first pattern that fits names the section. Each is anchored, so a word inside a longer title does not count. */
const names: readonly (readonly [SectionName, RegExp])[] = [
  [
    'went-well',
    patternFrom(
      '',
      String.raw`^(?:what|things that|that which) (?:went|worked) (?:well|right|good)|^(?:what`,
      String.raw`|things) (?:we did well|worked)$|^went well$|^(?:hva|det som) (?:gikk|fungerte) (?:bra`,
      String.raw`|godt)|^hva fungerte$|^was (?:lief )?gut (?:lief)?|^ce qui a bien|^positives?$`,
      String.raw`|^successes$`,
    ),
  ],
  [
    'went-badly',
    patternFrom(
      '',
      String.raw`^(?:what|things that) (?:went|did not go|didnt go|did not work|didnt work)\b|^(?:what`,
      String.raw`|how) (?:could|can|should) (?:have gone |be |have been |we )?(?:better|improved?`,
      String.raw`|do better)|^(?:what|things) (?:could|can|to) .{0,20}(?:better|improved?)`,
      String.raw`|^went (?:wrong|poorly|badly)$|^(?:hva|det som) (?:gikk|fungerte) (?:dårlig|galt|ikke)`,
      String.raw`|^was (?:lief )?schlecht|^areas (?:for|of) improvement$|^negatives?$`,
    ),
  ],
  [
    'lucky',
    patternFrom(
      '',
      String.raw`^(?:where|how) (?:we|did we) (?:got|get|were) lucky|^(?:we )?got lucky$|^luck$`,
      String.raw`|^(?:where we got )?luck(?:y)?$|^(?:hvor|hvordan) (?:hadde|var) vi (?:flaks|heldige)`,
      String.raw`|^near misses$`,
    ),
  ],
  [
    'action-items',
    patternFrom(
      '',
      String.raw`^(?:\w{1,20} )?(?:action items?|actions?|action points?|action plan|follow ?ups?`,
      String.raw`|follow up (?:items?|actions?|tasks?|improvements?|work)|followup (?:items?|actions?`,
      String.raw`|tasks?)|next steps?|to ?dos?|tasks|remediations?|remediation (?:items?|actions?|steps?`,
      String.raw`|plan)|corrective (?:and preventati?ve )?(?:actions?|measures?)`,
      String.raw`|corrective and preventati?ve (?:actions?|measures?)|preventati?ve (?:actions?`,
      String.raw`|measures?)|prevention|improvements?|mitigation actions?|moving forward`,
      String.raw`|what are we doing next|what we are doing|what happens next|whats next|aksjonspunkter`,
      String.raw`|aksjoner|tiltak|oppfølging|oppfølgingspunkter|handlingspunkter|forbedringer|maßnahmen`,
      String.raw`|massnahmen|åtgärder|handlinger|actiepunten|acciones)$|^how (?:we|are we`,
      String.raw`|will we) (?:prevent|avoid)|^preventing\b`,
    ),
  ],
  [
    'contributing-factors',
    patternFrom(
      '',
      String.raw`^(?:the )?(?:probable |suspected |identified )?(?:root )?causes?(?: analysis)?$`,
      String.raw`|^root causes?\b|^rca$|^contributing (?:factors?|causes?|conditions?)`,
      String.raw`|^causes? and (?:contributing )?factors?|^(?:technical )?(?:cause|analysis|analyse)$`,
      String.raw`|^why (?:did )?(?:it|this) happen(?:ed)?$|^five whys$|^5 whys$|^rotårsak(?:er|en`,
      String.raw`|sanalyse)?$|^årsak(?:er|en)?$|^medvirkende (?:faktorer|årsaker)|^ursachen?$`,
      String.raw`|^grundorsak(?:er)?$|^what caused\b`,
    ),
  ],
  [
    'trigger',
    /^(?:the )?triggers?(?:ing event)?$|^utløsende (?:faktor|årsak|hendelse)(?:er)?$|^auslöser$|^fault$/,
  ],
  [
    'impact',
    patternFrom(
      '',
      String.raw`^(?:customer |user |business |service )?impacts?(?: (?:assessment|analysis|summary`,
      String.raw`|on users|on customers|and scope))?$|^(?:who|what) was (?:affected|impacted)`,
      String.raw`|^affected (?:users|services|customers)|^scope(?: of impact)?$|^konsekvens(?:er)?$`,
      String.raw`|^(?:påvirkning|omfang|auswirkungen|konsekvenser|påverkan)$|^consequences?$`,
    ),
  ],
  [
    'timeline',
    patternFrom(
      '',
      String.raw`^events?(?: timeline)?$|^(?:incident |detailed |full |event )?(?:timeline|time line`,
      String.raw`|chronology|chronological|tidslinje|hendelsesforløp|zeitleiste|zeitlicher ablauf|ablauf`,
      String.raw`|tidslinjen|sequence of events|log of events|incident log)\b`,
    ),
  ],
  [
    'detection',
    patternFrom(
      '',
      String.raw`^(?:incident )?detection$|^how (?:did we|we|was it|it was|was this|were we) (?:find out`,
      String.raw`|found out|know|knew|detect(?:ed)?|noticed?|notified|discovered)|^(?:påvisning`,
      String.raw`|oppdagelse|deteksjon|erkennung|upptäckt)$|^discovery$|^monitoring and detection$`,
    ),
  ],
  [
    'resolution',
    patternFrom(
      '',
      String.raw`^(?:the )?(?:resolutions?|recovery|mitigations?|response|incident response|fix|solution`,
      String.raw`|løsning(?:en)?|lösung|behebung|håndtering|lösning)(?: (?:and|og) (?:recovery`,
      String.raw`|resolution|response|mitigation|prevention|follow ?up))?$|^how (?:did we|we|it was`,
      String.raw`|was it) (?:fix(?:ed)?|resolved?|respond(?:ed)?|mitigated?)`,
    ),
  ],
  [
    'background',
    patternFrom(
      '',
      String.raw`^(?:background|context|lead ?up|leadup|bakgrunn|kontekst|hintergrund|bakgrund`,
      String.raw`|prerequisites|system overview|introduction|preface)$|^background\b`,
    ),
  ],
  [
    'links',
    patternFrom(
      '',
      String.raw`^(?:links?|linker|lenker|references?|referanser|related|resources|appendix`,
      String.raw`|supporting (?:information|materials?|links|documents?)|further reading|see also`,
      String.raw`|related (?:links|issues|incidents|documents?)|verweise)\b`,
    ),
  ],
  [
    'summary',
    patternFrom(
      '',
      String.raw`^(?:executive |incident |issue |brief |short |problem )?(?:summary|overview|synopsis`,
      String.raw`|abstract|tl;?dr|tldr|sammendrag|oppsummering|zusammenfassung|sammanfattning|resumen`,
      String.raw`|résumé|samenvatting|what happened|hva skjedde|description|incident description`,
      String.raw`|problem statement)\b`,
    ),
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
