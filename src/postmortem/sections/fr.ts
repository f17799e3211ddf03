import type { SectionTitles } from './titles.js';

export const fr: SectionTitles = {
  language: 'fr',
  titles: {
    'went-well':
      'ce qui a bien fonctionné|ce qui a bien marché|ce qui sest bien passé|points positifs|ce qui a bien …',
    'went-badly':
      'ce qui na pas …|ce qui sest mal passé|ce qui a mal …|points à améliorer|points négatifs|axes damélioration',
    lucky: 'là où nous avons eu de la chance|où nous avons eu de la chance|chance|coups de chance',
    'action-items':
      'actions …|mesures …|plan dactions …|prochaines étapes …|points daction|engagements|' +
      'actions|action|actions correctives|actions correctrices|actions préventives|mesures|mesures ' +
      'correctives|mesures préventives|plan daction|plan dactions|prochaines étapes|actions ' +
      'de suivi|suivi|tâches|améliorations|actions à mener|remédiation|comment ' +
      'éviter …|recommandations',
    'contributing-factors':
      'cause …|causes …|pourquoi …|analyse des causes …|analyse de la cause …|facteurs …|' +
      'cause|causes|cause racine|causes racines|cause profonde|causes profondes|analyse ' +
      'des causes|facteurs contributifs|facteurs contributeurs|cause première|analyse|pourquoi ' +
      'est ce arrivé|cinq pourquoi|5 pourquoi|origine',
    trigger: 'déclencheur|élément déclencheur|événement déclencheur',
    impact:
      'impact …|impacts …|services impactés|clients impactés|utilisateurs impactés|systèmes impactés|' +
      'impact|impacts|conséquences|conséquence|utilisateurs touchés|utilisateurs ' +
      'affectés|services affectés|portée|périmètre',
    timeline:
      'déroulé …|déroulement …|chronologie …|ligne de temps|' +
      'chronologie …|déroulement|déroulé|frise chronologique|historique|fil des ' +
      'événements|chronologie des événements|calendrier',
    detection:
      'détection …|comment lavons nous …|comment avons nous …|' +
      'détection|découverte|comment avons nous été alertés|comment lincident a été détecté',
    resolution:
      'actions immédiates …|actions menées …|actions réalisées …|actions prises …|mesures immédiates …|mesures durgence …|mesures prises …|résolution …|rétablissement …|comment lincident a été résolu|comment nous lavons résolu|' +
      'résolution|rétablissement|correction|réponse|solution|retour à la normale|atténuation|reprise',
    background: 'contexte|introduction',
    links: 'liens|références|annexes|annexe|voir aussi|ressources',
    summary:
      'résumé …|en bref|en résumé|synthèse …|' +
      'résumé|synthèse|résumé exécutif|vue densemble|que sest il passé|ce qui sest passé|description|aperçu',
  },
  around:
    'technique|de lincident|détaillée|détaillé|client|clients|métier|utilisateur|utilisateurs|sur ' +
    'les utilisateurs|sur les clients|exécutif|prévues|des événements',
  and: 'et|ou',
  examples: {
    'Résumé de l’incident': 'summary',
    'Impact client': 'impact',
    'Causes et facteurs contributifs': 'contributing-factors',
    'Plan d’action': 'action-items',
    Déroulé: 'timeline',
  },
};
