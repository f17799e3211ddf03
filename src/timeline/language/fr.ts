/** French. */
import type { Language } from './language.js';

export const french: Language = {
  id: 'fr',
  evidence: [
    'le la les des est et une du nous je sur pas depuis dans pour avec ne sont qui au aux',
    "ce tout été à retour rétabli résolu c'est",
  ],
  wordEdges: true,
  vocabulary: {
    broken: [
      'en panne|hors service|inaccessibles?|indisponibles?|injoignables?|lents?|lentes?',
      'bloqués?|bloquées?|vides?',
    ],
    fails: [
      'échouent|échoue|plante|plantent|tombent|tombe|ne (?:\\w{2,12} )?\\w{3,20} (?:pas|plus)',
    ],
    again: ['à nouveau|de nouveau|encore une fois'],
    fault: ['erreurs?|panne|incident|coupure|problèmes?|lenteurs?|timeouts?|échecs?'],
    'je-regarde-words': ['regard\\w+|vérifi\\w+|m.en occupe|pren\\w+|enquêt\\w+|analys\\w+'],
    'de-retour-words': ['à la normale|en ligne|à l.état normal'],
    'a-nouveau-words': ['fonctionne|marche|répond|passe|charge|tourne'],
    'a-nouveau-words-x': ['accessible|disponible'],
    espoir: ['si|sans doute|probablement|bientôt|on attend'],
  },
  meanings: {
    started: [
      {
        name: 'depuis',
        pattern: '(?:depuis|à partir de|entre|dès) … (?:<broken>|<fails>|<fault>|aucun\\w*|rien)',
        says: [
          'Depuis 13:40 les paiements échouent.',
          'À partir de 13:40 le site est inaccessible.',
        ],
        saysNot: ['Depuis 13:40 tout fonctionne à nouveau.'],
      },
      {
        name: 'panne-depuis',
        pattern: '(?:<broken>|<fails>|<fault>) … (?:depuis|à partir de|entre|dès)',
        says: ['Le site est en panne depuis 13:40.'],
        saysNot: ['Panne résolue depuis 13:40.'],
      },
      {
        name: 'a-commence',
        pattern: '(?:a commencé|ont commencé|début(?:é)?|est tombée?|a planté|a expiré)',
        says: ['La panne a commencé à 13:40.'],
        saysNot: ['Nous avons commencé le retour arrière à 13:40.'],
      },
    ],
    detected: [
      {
        name: 'signale',
        pattern:
          '(?:signalée?s?|signale|signalent|remarquée?|constatée?|détectée?|alertée?s?|prévenus?|plaintes?)',
        says: ['Un client a signalé la panne à 13:50.'],
        saysNot: ['Personne ne l’a signalé à 13:50.'],
      },
    ],
    acknowledged: [
      {
        name: 'je-regarde',
        pattern: '(?:je|on|nous) <je-regarde-words>|en cours d.(?:analyse|investigation)',
        says: ['Je regarde.', 'On vérifie.'],
        saysNot: ['Personne ne regarde.'],
      },
    ],
    mitigated: [
      {
        name: 'de-retour',
        pattern:
          '(?:de retour|revenue?s?|retour) <de-retour-words>|(?:est|sont) de (?:nouveau|retour)',
        says: ['Le site est de retour.', 'Tout est revenu à la normale.'],
        saysNot: ['Le site n’est pas de retour.', 'Nous espérons un retour à la normale.'],
      },
      {
        name: 'a-nouveau',
        pattern:
          '<a-nouveau-words>(?:nt)? … (?:à|de) nouveau|<again> <a-nouveau-words-x>s?|refonctionne\\w*',
        says: ['Les paiements fonctionnent à nouveau.', 'Le site est à nouveau accessible.'],
        saysNot: ['Le site ne fonctionne toujours pas.'],
      },
      {
        name: 'retabli',
        pattern: '(?:rétablie?s?|résolue?s?|corrigée?s?|réparée?s?|restaurée?s?)',
        despite: ['fault'],
        says: ['Le service est rétabli.', 'C’est résolu.'],
        saysNot: ['Est-ce que le service est rétabli ?', 'Le problème n’est pas résolu.'],
      },
      {
        name: 'plus-erreurs',
        pattern: 'plus (?:aucune? |d.)<fault>',
        despite: ['negated', 'fault'],
        says: ['Plus aucune erreur depuis dix minutes.'],
        saysNot: ['Encore plus d’attente.'],
      },
    ],
    resolved: [
      {
        name: 'resolu',
        pattern:
          '^\\W{0,6}(?:incident |problème )?(?:résolu|terminé|clos|clôturé)|fin de l.incident',
        says: ['Incident résolu.', 'Fin de l’incident.'],
        saysNot: ['Pas résolu.'],
      },
    ],
    relapse: [
      {
        name: 'a-nouveau-panne',
        pattern:
          '<again> (?:<broken>|des? <fault>)|<fails> … <again>|(?:échoue|plante|tombe)\\w* <again>|rechute',
        says: ['À nouveau en panne.', 'Ça plante de nouveau.'],
        saysNot: ['Ça fonctionne de nouveau.'],
      },
    ],
    unchanged: [
      {
        name: 'toujours-pas',
        pattern: '(?:toujours|encore) (?:pas|<broken>|des? <fault>|en erreur)',
        says: ['Le site ne fonctionne toujours pas.', 'Toujours en panne.'],
        saysNot: ['Le site fonctionne toujours.'],
      },
      {
        name: 'pas-aide',
        pattern:
          'n.a (?:pas|rien) (?:aidé|changé|marché|résolu)|aucun (?:effet|changement)|pas d.amélioration',
        says: ['Le redémarrage n’a rien changé.', 'Aucun effet.'],
        saysNot: ['Le redémarrage a aidé.'],
      },
    ],
    'false-alarm': [
      {
        name: 'fausse-alerte',
        pattern: 'fausse (?:alerte|alarme)',
        says: ['Fausse alerte.'],
        saysNot: ['Ce n’est pas une fausse alerte.'],
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
        name: 'espoir',
        pattern: 'est-ce que|espér\\w+|devrait|devraient|peut-être|<espoir>',
        says: ['Est-ce que le service est rétabli ?', 'Ça devrait être résolu.'],
        saysNot: ['Le service est rétabli.'],
      },
      {
        name: 'avenir',
        pattern: 'sera|seront|va|vont|en cours|pense\\w*|crois',
        says: ['Le service sera rétabli.'],
        saysNot: ['Le service est rétabli.'],
      },
    ],
    negated: [
      {
        name: 'pas',
        pattern: 'ne|n|pas|aucune?|jamais|personne|rien|sans',
        says: ['Le problème n’est pas résolu.'],
        saysNot: ['Le problème est résolu.'],
      },
    ],
    scope: [
      {
        name: 'partie',
        pattern:
          'partiellement|en partie|certains|certaines|chez moi|en local|préprod\\w*|recette|staging|de test',
        says: ['Rétabli partiellement.', 'Rétabli en préproduction.'],
        saysNot: ['Rétabli en production.'],
      },
    ],
    'not-a-start': [
      {
        name: 'mieux',
        pattern:
          '<again>|résolue?|rétablie?|semaine dernière|nous avons|on a|cause trouvée|retour arrière',
        says: ['Depuis 13:40 tout fonctionne à nouveau.'],
        saysNot: ['Depuis 13:40 tout échoue.'],
      },
    ],
    'not-a-detection': [
      {
        name: 'personne',
        pattern: 'personne|pas|inaperçue?',
        says: ['Personne ne l’a remarqué.'],
        saysNot: ['Un client l’a remarqué.'],
      },
    ],
  },
};
