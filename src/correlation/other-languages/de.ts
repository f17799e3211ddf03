/** German. */
import type { OtherCauseLanguage } from './language.js';

export const german: OtherCauseLanguage = {
  id: 'de',
  wordEdges: true,
  negated: '(?:nicht|keine?[nmrs]?|nie|ohne|weder)',
  vocabulary: {
    brand: [
      'aws|amazon|gcp|google cloud|azure|cloudflare|fastly|akamai|docker ?hub|github|gitlab|stripe|adyen|paypal',
      'twilio|sendgrid|okta|auth0|heroku|hetzner|ovh|npm|scaleway|ionos',
    ],
    outsider: [
      'anbieters?|providers?|hosters?|dienstleisters?|lieferanten?|zahlungsdienstleisters?|rechenzentrums?',
      'netzbetreibers?|cdn|telekom',
    ],
    away: [
      'ausfall|störung|gestört|ausgefallen|nicht erreichbar|wartung|probleme?|down|offline|eingeschränkt',
    ],
    certificate: ['zertifikate?s?|tls-?zertifikate?|ssl-?zertifikate?|zwischenzertifikat'],
    expired: ['abgelaufen|lief ab|läuft ab|ungültig|nicht (?:erneuert|verlängert)|lief aus'],
    store: [
      'festplatten?|platten?|datenträger|dateisystem|partition|speicherplatz|volume|laufwerk|disk',
    ],
    full: ['voll(?:gelaufen)?|läuft voll|lief voll|erschöpft|aufgebraucht|100 ?%'],
    rush: ['ansturm|lastspitze|angriff|botnetz'],
    more: ['vervielfacht|verdoppelt|verdreifacht'],
    machine: [
      'server|rechner|host|knoten|node|router|switch|netzteil|platte|festplatte|usv|maschine|kabel|lüfter|glasfaser',
    ],
    dead: [
      'gestorben|defekt|kaputt|abgeraucht|durchgebrannt|geschmolzen|eingefroren|überhitzt|ausgefallen|durchtrennt|stromlos',
    ],
    secret: [
      'passw[oö]rt(?:er)?|tokens?|schlüssel|api-?keys?|zugangsdaten|lizenz|dienstkonto|secrets?',
    ],
    'lost-secret': [
      'abgelaufen|widerrufen|gelöscht|gesperrt|ungültig|deaktiviert|rotiert|zurückgesetzt',
    ],
    'name-lost': ['fehlt|weg|gelöscht|abgelaufen|antworte[tn] nicht|ausgefallen'],
    'by-hand': ['von hand|händisch|manuell|versehentlich|aus versehen|irrtümlich|in der konsole'],
    act: [
      'gelöscht|geändert|entfernt|neu gestartet|gestoppt|abgeschaltet|ausgesteckt|skaliert|umgestellt|überschrieben',
    ],
  },
  entries: [
    {
      kind: 'provider',
      name: 'anbieter-gestoert',
      pattern:
        '(?:<brand>|<outsider>) … (?:<away>)|<away> … (?:bei|von|vom) (?:<brand>|<outsider>)',
      says: [
        'Unser Anbieter ist gestört',
        'Störung bei Cloudflare',
        'Das Rechenzentrum meldet einen Ausfall',
      ],
      saysNot: ['Wir wechseln den Anbieter', 'Der Anbieter hat keine Störung'],
    },
    {
      kind: 'provider',
      name: 'nicht-bei-uns',
      pattern: '(?:liegt|lag) nicht (?:an|bei) uns|nichts … auf unserer seite',
      denies: true,
      says: ['Es liegt nicht an uns'],
      saysNot: ['Es liegt an uns'],
    },
    {
      kind: 'certificate',
      name: 'zertifikat-abgelaufen',
      pattern: '<certificate> … <expired>|abgelaufene[sn]? <certificate>',
      says: ['Das Zertifikat ist heute Nacht abgelaufen', 'ein abgelaufenes Zertifikat'],
      saysNot: ['Wir haben das Zertifikat erneuert', 'Das Zertifikat ist nicht abgelaufen'],
    },
    {
      kind: 'certificate',
      name: 'nicht-verlaengert',
      pattern: '<certificate> … nicht (?:erneuert|verlängert)',
      denies: true,
      says: ['Das TLS-Zertifikat wurde nicht verlängert'],
      saysNot: ['Das Zertifikat wurde verlängert'],
    },
    {
      kind: 'capacity',
      name: 'platte-voll',
      pattern: '<store> … <full>',
      says: ['Die Platte ist voll', 'Das Dateisystem lief voll'],
      saysNot: ['Die Seite lädt voll', 'Die Platte ist nicht voll'],
    },
    {
      kind: 'capacity',
      name: 'kein-platz',
      pattern: 'kein (?:speicher)?platz mehr',
      denies: true,
      says: ['Kein Speicherplatz mehr auf db-1'],
      saysNot: ['Der Speicherplatz reicht'],
    },
    {
      kind: 'capacity',
      name: 'kontingent',
      pattern: '(?:kontingent|quota|limit|guthaben|budget) … (?:<full>|überschritten|erreicht)',
      says: ['Das Kontingent ist aufgebraucht', 'CPU-Quota überschritten'],
      saysNot: ['Wir haben das Limit erhöht'],
    },
    {
      kind: 'capacity',
      name: 'ansturm',
      pattern: '<rush>|(?:anfragen|zugriffe|last) … <more>',
      says: [
        'Ein Ansturm auf die Kasse',
        'Die Anfragen haben sich verdreifacht',
        'Das sieht nach einem Angriff aus',
      ],
      saysNot: ['Die Last ist normal', 'Kein Angriff'],
    },
    {
      kind: 'hardware',
      name: 'geraet-defekt',
      pattern: '<machine> … <dead>|hardware ?-?(?:defekt|fehler|ausfall)|stromausfall',
      says: ['Das Netzteil ist defekt', 'Hardwaredefekt in Rack 4', 'Stromausfall im Keller'],
      saysNot: ['Der Server antwortet mit 502'],
    },
    {
      kind: 'credential',
      name: 'zugang-verloren',
      pattern: '<secret> … <lost-secret>|abgelaufene[sn]? <secret>',
      says: [
        'Das Token ist abgelaufen',
        'Jemand hat das Passwort zurückgesetzt',
        'Der API-Key wurde widerrufen',
      ],
      saysNot: ['Passwort vergessen geht wieder'],
    },
    {
      kind: 'dns',
      name: 'namen',
      pattern: '(?:dns|nameserver|domain|zone|dns-eintrag) … <name-lost>',
      denies: true,
      says: [
        'Der DNS-Eintrag ist weg',
        'Die Domain ist abgelaufen',
        'Die Nameserver antworten nicht',
      ],
      saysNot: ['Neue Domain im Menü'],
    },
    {
      kind: 'manual',
      name: 'von-hand',
      pattern: '<by-hand> … <act>|<act> … <by-hand>|das war ich|mein fehler',
      says: [
        'Jemand hat die Tabelle versehentlich gelöscht',
        'Ich habe das von Hand geändert',
        'Das war ich, sorry',
      ],
      saysNot: ['Das Handbuch wurde geändert'],
    },
    {
      kind: 'database',
      name: 'umschaltung',
      pattern: '(?:datenbank|postgres|mysql|redis) … (?:umgeschaltet|failover|beschädigt|korrupt)',
      says: ['Die Datenbank ist beschädigt', 'Postgres hat auf den Ersatz umgeschaltet'],
      saysNot: ['Die Datenbank der Kunden'],
    },
  ],
};
