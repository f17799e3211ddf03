/** French. */
import type { OtherCauseLanguage } from './language.js';

export const french: OtherCauseLanguage = {
  id: 'fr',
  wordEdges: true,
  negated: '(?:pas|aucune?|jamais|sans|ni)',
  vocabulary: {
    brand: [
      'aws|amazon|gcp|google cloud|azure|cloudflare|fastly|akamai|docker ?hub|github|gitlab|stripe|adyen|paypal',
      'twilio|sendgrid|okta|auth0|heroku|hetzner|ovh|npm|scaleway|ionos',
    ],
    outsider: [
      'fournisseurs?|hébergeurs?|prestataires?|opérateurs?|centre de données|datacenter|cdn|sous-traitant',
    ],
    trouble: ['incident|maintenance|<away>'],
    away: ['panne|en panne|indisponible|injoignable|dégradée?|coupure|hors service|problèmes?'],
    certificate: ['certificats?(?: tls| ssl)?'],
    expired: ["expirée?s?|périmée?s?|n[’']est plus valide|plus valable"],
    store: ['disques?|partition|système de fichiers|volume|stockage|espace disque'],
    full: ['pleine?s?|saturée?s?|remplie?s?|épuisée?s?|100 ?%'],
    rush: ['afflux|pic (?:de charge|de trafic)|attaque'],
    more: ['doublée?|triplée?|explosée?'],
    machine: [
      'serveurs?|machine|hôte|nœud|noeud|routeur|commutateur|switch|alimentation|disque|onduleur|câble|fibre',
    ],
    dead: ['morte?|en panne|grillée?|gelée?|cassée?|défectueu(?:x|se)|coupée?|sectionnée?'],
    secret: [
      "mots? de passe|jetons?|tokens?|clés?(?: d[’']api| api)?|identifiants|licence|compte de service",
    ],
    'lost-secret': [
      'expirée?s?|révoquée?s?|supprimée?s?|désactivée?s?|bloquée?s?|changée?s?|réinitialisée?s?',
    ],
    'name-lost': ['en panne|expirée?|supprimée?|ne répond\\w* (?:pas|plus)|disparu'],
    'by-hand': ['à la main|manuellement|par erreur|par mégarde|accidentellement|dans la console'],
    act: [
      'supprimée?|modifiée?|changée?|effacée?|arrêtée?|redémarrée?|débranchée?|coupée?|écrasée?',
    ],
  },
  entries: [
    {
      kind: 'provider',
      name: 'fournisseur-en-panne',
      pattern:
        '(?:<brand>|<outsider>) … <away>|<trouble> … (?:chez|de|du) (?:notre )?(?:<brand>|<outsider>)',
      says: [
        'Notre hébergeur est en panne',
        'Incident chez Cloudflare',
        'Le prestataire confirme une coupure',
      ],
      saysNot: ['Nous changeons de fournisseur', 'Le fournisseur n’a aucune panne'],
    },
    {
      kind: 'provider',
      name: 'pas-chez-nous',
      pattern: '(?:pas|rien) (?:de|à faire de) notre côté|ne vient pas de (?:chez )?nous',
      denies: true,
      says: ['Ça ne vient pas de nous', 'Rien de notre côté'],
      saysNot: ['Cela vient de nous'],
    },
    {
      kind: 'certificate',
      name: 'certificat-expire',
      pattern: '<certificate> … <expired>',
      says: ['Le certificat a expiré cette nuit', 'Un certificat périmé'],
      saysNot: ['Nous avons renouvelé le certificat', 'Le certificat n’a pas expiré'],
    },
    {
      kind: 'certificate',
      name: 'pas-renouvele',
      pattern: '<certificate> … (?:pas|jamais) (?:été )?renouvelée?',
      denies: true,
      says: ['Le certificat TLS n’a pas été renouvelé'],
      saysNot: ['Le certificat a été renouvelé'],
    },
    {
      kind: 'capacity',
      name: 'disque-plein',
      pattern: '<store> … <full>',
      says: ['Le disque est plein', 'La partition est saturée'],
      saysNot: ['La page est pleine de liens', 'Le disque n’est pas plein'],
    },
    {
      kind: 'capacity',
      name: 'plus-de-place',
      pattern: "plus (?:d[’']espace|de place)",
      denies: true,
      says: ['Plus d’espace sur la base'],
      saysNot: ['Il faut de la place'],
    },
    {
      kind: 'capacity',
      name: 'quota',
      pattern: '(?:quota|limite|crédit|forfait|budget) … (?:dépassée?|atteinte?|épuisée?)',
      says: ['Le quota est dépassé', 'La limite mensuelle est atteinte'],
      saysNot: ['Nous avons relevé le quota'],
    },
    {
      kind: 'capacity',
      name: 'afflux',
      pattern: '<rush>|(?:trafic|requêtes|charge) … <more>',
      says: ['Un afflux de visiteurs', 'Le trafic a triplé', 'Une attaque est en cours'],
      saysNot: ['Le trafic est normal', 'Pas une attaque'],
    },
    {
      kind: 'hardware',
      name: 'machine-morte',
      pattern:
        '<machine> … <dead>|(?:panne|défaillance) (?:matérielle|électrique)|coupure de courant',
      says: ['Le serveur est mort', 'Panne matérielle dans la baie 4', 'Coupure de courant'],
      saysNot: ['Le serveur répond 502'],
    },
    {
      kind: 'credential',
      name: 'acces-perdu',
      pattern: '<secret> … <lost-secret>',
      says: [
        'Le jeton a expiré',
        'La clé API a été révoquée',
        'Le mot de passe a été réinitialisé',
      ],
      saysNot: ['Mot de passe oublié fonctionne'],
    },
    {
      kind: 'dns',
      name: 'noms',
      pattern: '(?:dns|domaine|serveurs? de noms|zone) … <name-lost>',
      denies: true,
      says: ['Le domaine a expiré', 'Le DNS ne répond plus', 'L’entrée DNS a disparu'],
      saysNot: ['Nouveau domaine dans le menu'],
    },
    {
      kind: 'manual',
      name: 'a-la-main',
      pattern: "<by-hand> … <act>|<act> … <by-hand>|c[’']était moi|ma faute|mon erreur",
      says: [
        'Quelqu’un a supprimé la table par erreur',
        'J’ai modifié ça à la main',
        'C’était moi, désolé',
      ],
      saysNot: ['Le manuel a été modifié'],
    },
    {
      kind: 'database',
      name: 'bascule',
      pattern: '(?:base(?: de données)?|postgres|mysql|redis) … (?:basculée?|corrompue?|failover)',
      says: ['La base est corrompue', 'Postgres a basculé sur la réplique'],
      saysNot: ['La base des clients'],
    },
  ],
};
