import type { SectionTitles } from './titles.js';

export const nb: SectionTitles = {
  language: 'nb',
  titles: {
    'went-well':
      'hva gikk bra|hva gikk godt|det som gikk bra|det som gikk godt|det som fungerte ' +
      'bra|hva fungerte …|hva som gikk bra',
    'went-badly':
      'hva kunne …|hva kan …|' +
      'hva gikk dårlig …|hva gikk galt …|hva gikk ikke …|det som gikk dårlig|det ' +
      'som gikk galt|det som ikke fungerte|hva fungerte ikke …|hva kunne gått bedre',
    lucky: 'hvor hadde vi flaks|hvor var vi heldige|hvordan hadde vi flaks|flaks',
    'action-items':
      'tiltak …|… tiltak|aksjoner …|aksjonspunkter …|oppfølging …|… oppfølging|' +
      'aksjonspunkter|aksjonspunkt|aksjoner|tiltak|oppfølging|oppfølgingspunkter|handlingspunkter|handlinger|forbedringer|videre ' +
      'arbeid|neste steg|tiltaksliste|forebyggende tiltak|korrigerende tiltak',
    'contributing-factors':
      'årsak …|årsaker …|rotårsak …|… årsaker|hvorfor …|' +
      'rotårsak|rotårsaken|rotårsaker|rotårsaksanalyse|årsak|årsaken|årsaker|medvirkende ' +
      'faktorer|medvirkende årsaker|bakenforliggende årsak|grunnårsak',
    trigger: 'utløsende faktor|utløsende årsak|utløsende hendelse|utløsende faktorer|utløser',
    impact:
      'konsekvenser …|konsekvens …|påvirkning …|… konsekvenser|' +
      'konsekvens|konsekvenser|påvirkning|omfang|virkning|hvem ble berørt',
    timeline:
      'hendelsesforløp …|' +
      'tidslinje …|tidslinjen|hendelsesforløp|hendelsesforløpet|forløp|kronologi',
    detection:
      'hvordan ble …|' +
      'påvisning|oppdagelse|deteksjon|hvordan ble det oppdaget|hvordan oppdaget vi det',
    resolution:
      'løsning …|strakstiltak|umiddelbare tiltak|hvordan ble det løst|' +
      'løsning|løsningen|håndtering|gjenoppretting|feilretting|løsning og håndtering',
    background: 'bakgrunn|kontekst',
    links: 'linker|lenker|referanser|vedlegg',
    summary:
      'oppsummering …|sammendrag …|… oppsummering|' +
      'sammendrag|oppsummering|hva skjedde …|kort fortalt|beskrivelse',
  },
  around: 'detaljert|kort|teknisk|foreslåtte|planlagte|videre',
  and: 'og|eller',
  examples: {
    'Årsak og omfang': 'contributing-factors',
    'Tiltak og oppfølging': 'action-items',
    'Hva skjedde?': 'summary',
    Hendelsesforløp: 'timeline',
    'Korrigerende tiltak': 'action-items',
  },
};
