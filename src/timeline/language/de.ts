/** German. */
import type { Language } from './language.js';

export const german: Language = {
  id: 'de',
  evidence: [
    'der die das und ist nicht wir ich mit auf ein eine sich seit wieder noch auch bei',
    'aus für sind wird werden wurde läuft geht keine schon behoben schaue ab kommt',
  ],
  wordEdges: true,
  vocabulary: {
    service: [
      'dienst|service|server|seite|system|anmeldung|kasse|shop|suche|webseite|alles|es|das',
    ],
    fault: [
      'fehler|ausfall|ausfälle|störung(?:en)?|probleme?|timeouts?|abstürze|alarme?|meldungen',
    ],
    broken: [
      'kaputt|gestört|nicht erreichbar|unerreichbar|offline|down|weg|fehlgeschlagen|defekt',
      'hängt|hängen|langsam|leer',
    ],
    versuch: ['versuch\\w*|wird|werden|morgen|glaube|vermute\\w*|warte\\w*'],
    fails: [
      'schlägt|schlagen|scheitert|scheitern|fällt aus|fallen aus|stürzt|stürzen|bricht|brechen',
    ],
    'wieder-da': ['da|erreichbar|verfügbar|online|normal|gesund|grün|stabil|möglich|ok'],
    hoffnung: ['wahrscheinlich|wenn|falls|ob|gleich|bald|<versuch>'],
    teil: ['meinem|meiner'],
  },
  meanings: {
    started: [
      {
        name: 'seit-kaputt',
        pattern: '(?:seit|ab|von|zwischen) … (?:<broken>|<fails>|<fault>|kein\\w*|nichts)',
        says: ['Seit 13:45 schlägt die Anmeldung fehl.', 'Ab 13:45 kein Login möglich.'],
        saysNot: ['Seit 13:45 läuft es wieder.'],
      },
      {
        name: 'kaputt-seit',
        pattern: '(?:<broken>|<fails>|<fault>|nichts) … (?:seit|ab|zwischen)',
        says: ['Die Kasse ist kaputt seit 13:45.'],
        saysNot: ['Der Fehler ist behoben seit 13:45.'],
      },
      {
        name: 'begann',
        pattern:
          '(?:begann|begonnen|fing an|beginn|ausgefallen|abgestürzt|zusammengebrochen|abgelaufen)',
        says: ['Der Ausfall begann um 13:40.'],
        saysNot: ['Wir haben um 13:40 mit dem Rollback begonnen.'],
      },
    ],
    detected: [
      {
        name: 'gemeldet',
        pattern:
          '(?:gemeldet|meldete|meldeten|bemerkt|aufgefallen|entdeckt|alarmiert|beschwer\\w+|melden|meldet)',
        says: ['Ein Kunde hat es um 13:50 gemeldet.'],
        saysNot: ['Niemand hat es um 13:50 bemerkt.'],
      },
      {
        name: 'alarm',
        pattern: 'alarm (?:um|kam|ausgelöst)|(?:ausgelöst|benachrichtigt|informiert) (?:um|worden)',
        says: ['Alarm um 13:50.'],
        saysNot: ['Der Alarm ist aus.'],
      },
    ],
    acknowledged: [
      {
        name: 'schaue',
        pattern:
          '(?:schau\\w*|sehe?n?|guck\\w*) (?:es |uns |mir )?(?:das|mal|nach|es|uns|mir|rein)|bin dran|sind dran',
        says: ['Wir schauen uns das an.', 'Bin dran.'],
        saysNot: ['Niemand schaut nach.'],
      },
      {
        name: 'untersuchen',
        pattern: 'untersuch\\w+|analysier\\w+|übernehme|kümmer\\w*|prüfe[n]?',
        says: ['Ich übernehme.', 'Wir untersuchen das.'],
        saysNot: ['Noch nicht untersucht.'],
      },
    ],
    mitigated: [
      {
        name: 'wieder-da',
        pattern: '(?:wieder|erneut) (?:\\w{2,20} )?<wieder-da>',
        says: ['Die Kasse ist wieder erreichbar.'],
        saysNot: ['Die Kasse ist noch nicht wieder erreichbar.'],
      },
      {
        name: 'geht-wieder',
        pattern:
          '(?:läuft|laufen|geht|gehen|funktioniert|funktionieren|klappt|arbeitet|lädt|antwortet) … wieder',
        says: ['Läuft wieder.', 'Anmeldung funktioniert wieder.'],
        saysNot: ['Die Suche funktioniert noch nicht wieder.', 'Geht es wieder?'],
      },
      {
        name: 'behoben',
        pattern: '(?:behoben|gelöst|repariert|wiederhergestellt|gefixt|beseitigt|entstört)',
        despite: ['fault'],
        says: ['Der Fehler ist behoben.'],
        saysNot: ['Hoffentlich ist es gleich behoben.', 'Der Fehler ist nicht behoben.'],
      },
      {
        name: 'geholfen',
        pattern:
          '(?:rollback|neustart|patch|fix|hotfix|update|änderung) … (?:geholfen|gewirkt|hilft)',
        says: ['Der Rollback hat geholfen.'],
        saysNot: ['Der Neustart hat nicht geholfen.'],
      },
      {
        name: 'keine-fehler',
        pattern: 'keine (?:\\w{2,20} )?<fault> mehr',
        despite: ['negated', 'fault'],
        says: ['Keine Fehler mehr seit dem Neustart.'],
        saysNot: ['Hoffentlich keine Fehler mehr.'],
      },
    ],
    resolved: [
      {
        name: 'erledigt',
        pattern:
          '^\\W{0,6}(?:störung |vorfall )?(?:erledigt|behoben|gelöst|entwarnung|beendet)|wir schließen',
        says: ['Erledigt.', 'Störung beendet.'],
        saysNot: ['Noch nicht erledigt.'],
      },
    ],
    relapse: [
      {
        name: 'wieder-kaputt',
        pattern:
          '(?:schon )?wieder (?:<broken>|<fault>)|(?:<fails>) … wieder|tritt wieder auf|erneut <broken>',
        says: ['Schon wieder Fehler.', 'Die Kasse ist wieder kaputt.'],
        saysNot: ['Die Kasse ist wieder da.'],
      },
    ],
    unchanged: [
      {
        name: 'immer-noch',
        pattern:
          '(?:immer noch|weiterhin|nach wie vor) … (?:<broken>|<fails>|<fault>|nicht|kein\\w*)',
        says: ['Immer noch nicht erreichbar.', 'Weiterhin Fehler.'],
        saysNot: ['Der Dienst ist wieder da.'],
      },
      {
        name: 'half-nicht',
        pattern:
          '(?:hat|haben) … nicht (?:geholfen|gewirkt)|hilft nicht|keine (?:änderung|besserung|wirkung)',
        says: ['Der Neustart hat nicht geholfen.', 'Keine Besserung.'],
        saysNot: ['Der Neustart hat geholfen.'],
      },
    ],
    'false-alarm': [
      {
        name: 'fehlalarm',
        pattern: 'fehlalarm',
        says: ['Fehlalarm.'],
        saysNot: ['Kein Fehlalarm.'],
      },
    ],
  },
  guards: {
    unsure: [
      {
        name: 'question',
        pattern: '\\?\\W*$',
        says: ['OK?'],
        saysNot: ['OK.'],
      },
      {
        name: 'hoffnung',
        pattern: 'hoffentlich|hoffe\\w*|sollte\\w*|müsste\\w*|könnte\\w*|vielleicht|<hoffnung>',
        says: ['Hoffentlich geht es wieder.', 'Es sollte wieder gehen.'],
        saysNot: ['Es geht wieder.'],
      },
    ],
    negated: [
      {
        name: 'nicht',
        pattern: 'nicht|kein\\w*|nie|niemand|nichts|ohne',
        says: ['Es geht nicht wieder.'],
        saysNot: ['Es geht wieder.'],
      },
    ],
    scope: [
      {
        name: 'teil',
        pattern:
          'teilweise|zum teil|manche\\w*|einige\\w*|bei mir|lokal|staging|testumgebung|testsystem|auf <teil>',
        says: ['Läuft bei mir wieder.', 'Staging geht wieder.'],
        saysNot: ['Läuft bei allen wieder.'],
      },
    ],
    'not-a-start': [
      {
        name: 'wieder-gut',
        pattern: 'wieder|behoben|gelöst|rollback|ursache|letzte woche|wir haben',
        says: ['Seit 13:45 läuft es wieder.'],
        saysNot: ['Seit 13:45 ist es kaputt.'],
      },
    ],
    'not-a-detection': [
      {
        name: 'niemand',
        pattern: 'niemand|nicht|unbemerkt',
        says: ['Niemand hat es bemerkt.'],
        saysNot: ['Ein Kunde hat es bemerkt.'],
      },
    ],
  },
};
