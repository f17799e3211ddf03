import type { SectionTitles } from './titles.js';

const goes = ['went', 'worked', 'helped'];

export const en: SectionTitles = {
  language: 'en',
  titles: {
    'went-well': [
      ...goes.map(
        (verb) =>
          `what ${verb} well|what ${verb} right|what ${verb} good|things that ${verb} well|that which ${verb} well`,
      ),
      'what did we do right|what did we do …|things we got right|what we got right|things that went right|things that went good|what we did well|things we ' +
        'did well|what worked|things that worked|what helped|went well',
      'positives|positive|successes|what did we do well|what did go well|what went well …',
    ].join('|'),
    'went-badly': [
      'where we fell short|what we could have done …|where we struggled|what went wrong …|what went badly …|what went poorly …|what went less well|what ' +
        'didnt go …|what did not go …|what did go wrong',
      'things that went wrong|things that went badly|things that went poorly|things ' +
        'that didnt work|things that did not work',
      'what didnt work …|what did not work …|what didnt go well|what could have ' +
        'gone …|what could be improved|what could be better',
      'what can be improved|what can we improve|what should be improved|how can ' +
        'we do better|how could we do better|how can we improve',
      'what could we do better|what we could do better|what can we do better|things ' +
        'to improve|what to improve|what didn t …',
      'went wrong|went badly|went poorly|areas for improvement|areas of improvement|negatives|what ' +
        'hindered|what slowed us …',
    ].join('|'),
    lucky:
      'where we got lucky|where we were lucky|where did we get lucky|how we got ' +
      'lucky|how did we get lucky|we got lucky|got lucky|luck|lucky|near misses|where we got luck',
    'action-items': [
      'corrective …|preventive …|preventative …|remedial …|action items …|agreed actions|actions agreed|action items|action item|actions|action|action points|action plan|actionables|follow ' +
        'up|follow ups|followup|followups|next steps',
      'next step|follow up items|follow up actions|follow up action items|follow ' +
        'up tasks|follow up improvements|follow up work',
      'follow up remediations|followup items|followup actions|followup tasks|todo|todos|to ' +
        'do|to dos|tasks|remediation|remediations',
      'remediation items|remediation actions|remediation steps|remediation plan|remedial ' +
        'actions|remedial measures|remediation measures',
      'corrective actions|corrective measures|corrective action|corrective and ' +
        'preventive actions|corrective and preventative actions',
      'corrective and preventive measures|corrective and preventative measures|corrective ' +
        'and preventative measure|corrective actions plan',
      'preventive actions|preventative actions|preventive action|preventive measures|preventative ' +
        'measures|preventative measure',
      'preventive measure|prevention|prevention measures|prevention plan|prevent ' +
        'recurrence|preventing recurrence|preventing …',
      'recurrence prevention|improvements|planned improvements|mitigation actions|moving ' +
        'forward|going forward|recommendations',
      'recommended actions|future work|future actions|future improvements|what ' +
        'are we doing next|what we are doing|what are we doing …',
      'what were doing …|what were going …|what we are going …|what we are changing …|what we will change …|what are we changing …|what are we going ' +
        '…|what we are doing …|what happens next|what will we do …|what we will do ' +
        '…|what we plan to do|whats next|what is next',
      'how we prevent …|how we avoid …|how are we preventing …|how will we prevent ' +
        '…|how do we prevent …|how can we prevent …',
      'how we will prevent …|how to prevent …|steps to prevent …|what have we done ' +
        'to prevent …|review actions|capa|tickets|our actions',
      '… action items|… actions|… improvements|… follow ups|… next steps|commitments|immediate ' +
        'fixes|long term fixes|action list|post incident actions|outcomes and actions|actions ' +
        'taken and planned',
    ].join('|'),
    'contributing-factors': [
      'why did it …|why did the …|why did this …|causes|cause|root causes|root cause …|the root cause|root causes …|rca|contributing ' +
        'factors|contributing factor|contributing causes',
      'contributing cause|contributing conditions|cause and contributing factors|causes ' +
        'and contributing factors|cause analysis',
      'causes and factors|causal factors|causal analysis|underlying cause|underlying ' +
        'causes|technical analysis|analysis|factors',
      'why did it happen|why did this happen|why it happened|why this happened|how ' +
        'did this happen|how did it happen|how this happened',
      'how it happened|five whys|5 whys|the five whys|what caused …|why|proximate ' +
        'causes|mitigators and contributing factors|fault analysis',
    ].join('|'),
    trigger:
      'trigger|triggers|the trigger|triggering event|trigger event|fault|what triggered it|what triggered …',
    impact: [
      'who did it affect|who did this affect|effect on …|effects on …|effects of …|impact on …|impact to …|impact of …|impact|impacts|the impact|who was affected|what was affected|who was impacted|what ' +
        'was impacted|affected users|affected services',
      'affected customers|affected systems|impact on users|impact on customers|impact ' +
        'and scope|scope|scope of impact|consequence',
      'consequences|blast radius|damage|effects|effect on users|what customers ' +
        'saw|what users saw|user facing impact|user experience',
    ].join('|'),
    timeline: [
      'timeline …|time line|the timeline|event|events|chronology|chronological ' +
        '…|chronicle|sequence of events|log of events|incident log',
      'events timeline|event log|course of events|history of events|what happened ' +
        'when|order of events|chain of events|minute by minute',
    ].join('|'),
    detection: [
      'how was the issue …|how was the problem detected|how was the outage detected|detection|the detection|discovery|monitoring and detection|how did we find ' +
        'out|how did we find …|how we found out …|how we found out|how did we know|how we knew|how it was detected',
      'how was it detected|how was this detected|how was the incident detected|how ' +
        'did we detect …|how we detected …|how did we notice',
      'how we noticed|how were we notified|how we were notified|how was it discovered|how ' +
        'it was discovered|how was it found …|alerting',
    ].join('|'),
    resolution: [
      'how was the issue fixed|how was the issue resolved|how was the issue mitigated|resolution|the resolution|resolutions|recovery|mitigation|mitigations|response|incident ' +
        'response|our response|fix|the fix|solution',
      'workaround|workarounds|stabilization|remediation performed|details of mitigation|mitigation ' +
        'details|resolution and recovery',
      'how did we fix it|how we fixed it|how it was fixed|how was it fixed|how ' +
        'was it resolved|how it was resolved|how did we resolve …',
      'how we resolved …|how did we respond …|how we responded …|how did we mitigate ' +
        '…|how we mitigated …|restoration|service restoration',
    ].join('|'),
    background:
      'background …|context|lead up|leadup|prerequisites|system overview|introduction|preface|glossary',
    links: [
      'link|links|reference|references|related|resources|appendix|appendices|supporting ' +
        'information|supporting materials|supporting material',
      'supporting links|supporting documents|further reading|see also|related links|related ' +
        'issues|related incidents|related documents|sources',
    ].join('|'),
    summary: [
      'what went down|what broke|in a nutshell|summary of …|overview of …|summary|overview|synopsis|abstract|tl dr|tldr|tl ; dr|what happened|what ' +
        'happened …|description|problem statement|the incident',
      'incident description|problem description|issue description|at a glance|in ' +
        'short|problem|issue summary|the problem|the short version',
    ].join('|'),
  },
  around: [
    'what was the|what is the|what were the|what are the|the|our|incident|detailed|full|event|customer|user|users|business|service|executive|issue|brief|short|probable|suspected|identified',
    'technical|immediate|initial|final|long term|short term|medium term|key|main|overall|high ' +
      'level|general|estimated|external|internal',
    'assessment|analysis|section|details|detail|report|list|taken|planned|proposed|required|owners|status|of ' +
      'events|of the incident',
    'of incident|for this incident|post incident|incident specific|open|remaining|pending|outstanding|new|other|additional|quick',
  ].join('|'),
  and: 'and|or|plus|with',
  examples: {
    'Action Items & Follow-ups': 'action-items',
    'Lessons Learned and Action Items': 'action-items',
    'What we’re doing about it': 'action-items',
    'Follow-Up Actions & Tasks': 'action-items',
    'Corrective and Preventive Actions (CAPA)': 'action-items',
    '🛠 7. Remedial measures': 'action-items',
    'Preventive measures': 'action-items',
    'Process improvements': 'action-items',
    'Metrics Improvement': 'other',
    'Severity & Impact': 'impact',
    'User Impact:': 'impact',
    'How did this happen?': 'contributing-factors',
    '5 Whys': 'contributing-factors',
    'Details of mitigation': 'resolution',
    'Executive summary': 'summary',
    'Incident Timeline (UTC)': 'timeline',
    'What Helped': 'went-well',
    'What happened': 'summary',
    'Impactful changes': 'other',
  },
};
