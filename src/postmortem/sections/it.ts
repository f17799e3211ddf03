import type { SectionTitles } from './titles.js';

export const it: SectionTitles = {
  language: 'it',
  titles: {
    'went-well':
      'cosa è andato bene|che cosa è andato bene|cosa ha funzionato|cosa ha funzionato bene|punti positivi|aspetti positivi',
    'went-badly':
      'cosa è andato male|che cosa è andato male|cosa è andato storto|cosa non ha funzionato …|cosa non è andato …|' +
      'cosa possiamo migliorare|aree di miglioramento|punti da migliorare|aspetti negativi',
    lucky: 'dove siamo stati fortunati|dove abbiamo avuto fortuna|fortuna|colpi di fortuna',
    'action-items':
      'azioni …|misure …|piano dazione …|prossimi passi …|punti di azione|' +
      'azioni|azione|azioni correttive|azione correttiva|azioni preventive|azioni di follow up|azioni da intraprendere|' +
      'misure|misure correttive|misure preventive|piano dazione|piano di azione|prossimi passi|prossime azioni|attività|' +
      'attività da svolgere|miglioramenti|prevenzione|come evitare …|come prevenire …|raccomandazioni|rimedi',
    'contributing-factors':
      'causa …|cause …|perché …|fattori …|' +
      'causa|cause|causa principale|causa radice|cause principali|causa alla radice|cause alla radice|analisi delle cause|' +
      'analisi della causa …|fattori contribuenti|fattori concorrenti|fattori che hanno contribuito|analisi|' +
      'perché è successo|cinque perché|5 perché',
    trigger: 'innesco|evento scatenante|fattore scatenante|causa scatenante',
    impact:
      'impatto …|servizi impattati|clienti impattati|utenti impattati|' +
      'impatto|impatti|utenti coinvolti|utenti interessati|servizi coinvolti|servizi interessati|clienti coinvolti|' +
      'conseguenze|portata|chi è stato coinvolto',
    timeline:
      'cronologia …|linea temporale|sequenza degli eventi|sequenza temporale|cronistoria|linea del tempo',
    detection:
      'come è stato rilevato …|rilevamento …|' +
      'rilevamento|rilevazione|individuazione|come è stato rilevato|come ce ne siamo accorti|scoperta',
    resolution:
      'azioni immediate …|azioni intraprese …|azioni svolte …|misure immediate …|risoluzione …|ripristino …|come è stato risolto …|come lo abbiamo risolto|' +
      'risoluzione|soluzione|ripristino|mitigazione|risposta|correzione|come è stato risolto|intervento',
    background: 'contesto|premessa|introduzione|antefatto',
    links: 'collegamenti|riferimenti|allegati|allegato|appendice|risorse|vedi anche|link utili',
    summary:
      'riepilogo …|sintesi …|cosè successo|cosa è accaduto|che cosè successo|' +
      'riepilogo|sintesi|sommario|riassunto|descrizione|cosa è successo|che cosa è successo|panoramica|in breve',
  },
  around:
    'dellincidente|del disservizio|tecnica|tecnico|dettagliata|degli eventi|sugli utenti|per gli utenti|sui clienti|immediate|esecutivo',
  and: 'e|ed|o',
  examples: {
    'Riepilogo dell’incidente': 'summary',
    'Impatto sugli utenti': 'impact',
    'Cronologia degli eventi': 'timeline',
    'Causa principale e innesco': 'contributing-factors',
    '5. Azioni correttive': 'action-items',
    'Cosa è andato bene': 'went-well',
  },
};
