import type { SectionTitles } from './titles.js';

export const sv: SectionTitles = {
  language: 'sv',
  titles: {
    'went-well':
      'vad gick bra|vad som gick bra|det som gick bra|vad fungerade bra|vad fungerade|positivt',
    'went-badly':
      'vad gick mindre bra …|vad kunde …|' +
      'vad gick dåligt|vad gick fel|vad gick mindre bra|vad som gick dåligt|vad ' +
      'som gick fel|det som gick dåligt|vad kunde ha gått bättre|förbättringsområden',
    lucky: 'var hade vi tur|där vi hade tur|tur',
    'action-items':
      'åtgärder …|… åtgärder|nästa steg …|uppföljning …|' +
      'åtgärder|åtgärd|åtgärdspunkter|åtgärdslista|åtgärdsplan|förebyggande åtgärder|korrigerande ' +
      'åtgärder|nästa steg|uppföljning|att göra|förbättringar|uppgifter|hur förhindrar ' +
      'vi …|rekommendationer',
    'contributing-factors':
      'orsak …|orsaker …|grundorsak …|rotorsak …|varför …|' +
      'orsak|orsaker|grundorsak|grundorsaker|rotorsak|rotorsaker|rotorsaksanalys|orsaksanalys|bidragande ' +
      'faktorer|bidragande orsaker|analys|varför hände det|fem varför|5 varför',
    trigger: 'utlösare|utlösande faktor|utlösande händelse',
    impact:
      'påverkan …|konsekvenser …|konsekvens|… påverkan|' +
      'påverkan|konsekvenser|konsekvens|omfattning|berörda användare|berörda tjänster|vilka påverkades|effekt',
    timeline:
      'tidslinje …|händelseförlopp …|' +
      'tidslinje …|tidslinjen|händelseförlopp|händelseförloppet|kronologi|förlopp',
    detection: 'upptäckt|detektering|hur upptäcktes det|hur upptäckte vi det',
    resolution:
      'lösning …|omedelbara åtgärder|vidtagna åtgärder|akuta åtgärder|' +
      'lösning|återställning|hantering|respons|avhjälpande',
    background: 'bakgrund|kontext',
    links: 'länkar|referenser|bilagor|bilaga|se även',
    summary:
      'sammanfattning …|vad hände …|… sammanfattning|' +
      'sammanfattning|översikt|vad hände|vad som hände|beskrivning|kort sagt',
  },
  around: 'kort|teknisk|detaljerad|planerade|av incidenten|för användare|på användare',
  and: 'och|eller|samt',
  examples: {
    'Påverkan på användare': 'impact',
    'Grundorsak och utlösare': 'contributing-factors',
    'Förebyggande åtgärder': 'action-items',
    Händelseförlopp: 'timeline',
    'Vad hände?': 'summary',
  },
};
