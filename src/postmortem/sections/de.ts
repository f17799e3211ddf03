import type { SectionTitles } from './titles.js';

export const de: SectionTitles = {
  language: 'de',
  titles: {
    'went-well':
      'was lief gut|was gut lief|was ist gut gelaufen|was hat gut funktioniert|was gut funktioniert hat|positives',
    'went-badly':
      'was lief schlecht …|was schlecht lief|was lief nicht gut|was lief schief|was ' +
      'ist schlecht gelaufen|was hätte besser laufen können|verbesserungspotenzial|verbesserungspotential',
    lucky: 'wo hatten wir glück|glück|glück gehabt|wo wir glück hatten',
    'action-items':
      '… maßnahmen|… massnahmen|maßnahmen …|folgemaßnahmen …|nächste schritte …|aktionsplan|lessons learned und maßnahmen|' +
      'maßnahmen|massnahmen|maßnahmenplan|korrekturmaßnahmen|vorbeugende maßnahmen|präventive ' +
      'maßnahmen|gegenmaßnahmen|nächste schritte|aufgaben|offene punkte|folgemaßnahmen|verbesserungen|todos|maßnahmen ' +
      'zur vermeidung …|wie verhindern wir …|aktionspunkte',
    'contributing-factors':
      '… ursache|… ursachen|ursache …|ursachen …|ursachenanalyse …|warum …|' +
      'ursache|ursachen|grundursache|hauptursache|ursachenanalyse|fehlerursache|beitragende ' +
      'faktoren|einflussfaktoren|analyse|warum ist das passiert|fünf warum|5 warum',
    trigger: 'auslöser|auslösendes ereignis',
    impact:
      'auswirkung …|auswirkungen …|betroffene …|… auswirkungen|kundenauswirkungen|nutzerauswirkungen|folgen für …|' +
      'auswirkung|auswirkungen|folgen|betroffene nutzer|betroffene systeme|betroffene ' +
      'dienste|wer war betroffen|was war betroffen|schaden|umfang|kundenauswirkung|ausmaß',
    timeline:
      'zeitachse|zeitlicher …|ablauf der …|ablauf des …|zeitleiste …|chronologie …|' +
      'zeitleiste|zeitlicher ablauf|ablauf|zeitverlauf|verlauf|chronologie|ereignisverlauf|zeitstrahl|zeitlinie|chronologischer ablauf',
    detection:
      'erkennung …|wie wurde …|' +
      'erkennung|entdeckung|wie wurde es bemerkt|wie haben wir es bemerkt|wie wurde der vorfall erkannt|feststellung',
    resolution:
      'behebung …|sofortmaßnahmen …|durchgeführte maßnahmen|ergriffene maßnahmen|wiederherstellung …|wie wurde es behoben|wie haben wir es behoben|' +
      'behebung|lösung|wiederherstellung|reaktion|fehlerbehebung|sofortmaßnahmen|störungsbehebung|entstörung',
    background: 'hintergrund|kontext|ausgangslage|vorgeschichte',
    links: 'verweise|links|quellen|anhang|weiterführende links|referenzen',
    summary:
      'zusammenfassung …|kurzbeschreibung …|management summary|was war los|' +
      'zusammenfassung|kurzfassung|überblick|übersicht|was ist passiert|was geschah|beschreibung|vorfall|kurzbeschreibung',
  },
  around:
    'technische|kurze|detaillierte|weitere|geplante|eingeleitete|des vorfalls|der störung|für kunden|auf kunden',
  and: 'und|oder|sowie',
  examples: {
    'Auswirkungen auf Kunden': 'impact',
    'Ursache und Auslöser': 'contributing-factors',
    '4. Maßnahmen & Verantwortliche': 'action-items',
    'Was lief gut?': 'went-well',
    'Zeitlicher Ablauf': 'timeline',
  },
};
