import type { SectionTitles } from './titles.js';

export const nl: SectionTitles = {
  language: 'nl',
  titles: {
    'went-well':
      'wat ging er goed|wat is er goed gegaan|' +
      'wat ging goed|wat goed ging|wat er goed ging|wat werkte goed|pluspunten',
    'went-badly':
      'wat kan …|wat kon …|wat ging er …|' +
      'wat ging fout|wat ging mis|wat ging er mis|wat er mis ging|wat ging niet goed|wat kon beter|wat kan beter|' +
      'wat ging minder goed|verbeterpunten|minpunten',
    lucky: 'waar hadden we geluk|waar we geluk hadden|geluk',
    'action-items':
      'acties …|vervolgacties …|maatregelen …|te nemen …|… maatregelen|… acties|vervolgstappen …|' +
      'acties|actie|actiepunten|actielijst|vervolgacties|vervolgstappen|volgende stappen|maatregelen|verbetermaatregelen|' +
      'corrigerende maatregelen|preventieve maatregelen|opvolging|te nemen acties|te doen|taken|verbeteringen|' +
      'hoe voorkomen we …|aanbevelingen|preventie|verbeteracties',
    'contributing-factors':
      'oorzaak …|oorzaken …|… oorzaken|… oorzaak|waarom …|' +
      'oorzaak|oorzaken|grondoorzaak|hoofdoorzaak|kernoorzaak|oorzaakanalyse|bijdragende factoren|analyse|' +
      'waarom gebeurde dit|waarom is dit gebeurd|vijf keer waarom|5 keer waarom|achterliggende oorzaak',
    trigger: 'aanleiding|directe aanleiding',
    impact:
      'impact …|gevolgen …|getroffen …|gevolg …|' +
      'gevolg|gevolgen|getroffen gebruikers|getroffen diensten|getroffen klanten|wie had er last van|omvang|effect',
    timeline:
      'tijdlijn …|tijdslijn …|tijdsverloop|verloop|chronologie|gebeurtenissen|verloop van de storing',
    detection:
      'hoe is het ontdekt …|hoe werd …|' +
      'ontdekking|signalering|hoe is het ontdekt|hoe ontdekten we het|hoe kwamen we erachter|detectie',
    resolution:
      'oplossing …|herstel …|genomen maatregelen|directe maatregelen|hoe is het …|' +
      'oplossing|herstel|afhandeling|hoe is het opgelost|respons|tijdelijke oplossing',
    background: 'achtergrond|inleiding|voorgeschiedenis',
    links: 'verwijzingen|referenties|bijlagen|bijlage|zie ook|bronnen',
    summary:
      'samenvatting …|wat is er …|' +
      'samenvatting|overzicht|omschrijving|beschrijving|wat is er gebeurd|wat gebeurde er|in het kort',
  },
  around:
    'van het incident|van de storing|technische|gedetailleerde|voor gebruikers|op gebruikers|voor klanten|korte',
  and: 'en|of',
  examples: {
    Samenvatting: 'summary',
    'Gevolgen voor gebruikers': 'impact',
    'Tijdlijn van het incident': 'timeline',
    'Oorzaak en aanleiding': 'contributing-factors',
    'Acties & verantwoordelijken': 'action-items',
  },
};
