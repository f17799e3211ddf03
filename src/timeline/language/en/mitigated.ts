/** The service is well again: statements of effect, not of action. */
import type { MeaningPhrase } from '../language.js';
import { effects } from './effects.js';

/** Somebody or something cured it. */
const cures: readonly MeaningPhrase[] = [
  {
    name: 'cured',
    pattern: '<cured>',
    despite: ['action', 'fault'],
    says: ['Confirmed fixed.', 'This solved the issue.', 'Service has recovered.'],
    saysNot: ['Not fixed yet.', 'It will be fixed soon.', 'This needs to be fixed first.'],
  },
  {
    name: 'recovers',
    pattern: 'recovers?',
    says: ['Jobs that were stuck recover by themselves.'],
    saysNot: ['That will help the cluster recover.', 'Error rates are recovering.'],
    despite: ['fault'],
  },
  {
    name: 'cure-worked',
    pattern: '<cure> … (?:worked|helped|did (?:it|the trick)|took effect)',
    despite: ['action', 'fault'],
    says: ['The rollback worked.', 'The restart did the trick.'],
    saysNot: ['The revert did not help.', 'Hopefully the rollback worked.'],
  },
  {
    name: 'it-worked',
    pattern: '(?:that|this|it) (?:worked|helped|did (?:it|the trick))',
    says: ['That did it.', 'This helped.'],
    saysNot: ['No idea how it worked.', 'If that worked we are done.'],
  },
  {
    name: 'one-word',
    pattern:
      '^\\W{0,4}(?:(?:that|it|this|and it|which) )?(?:works|worked|did it|success|gone)\\W{0,4}$',
    says: ['Works.', 'And it worked!', 'gone'],
    saysNot: ['Works for me.', 'It is gone?'],
  },
  {
    name: 'fix-monitored',
    pattern:
      '<cure> … (?:implemented|deployed|applied|rolled out|in place|live|completed?) … monitor\\w*',
    wholeSentence: true,
    despite: ['action'],
    says: ['A fix has been implemented and we are monitoring the results.'],
    saysNot: ['A fix is being implemented.', 'We monitor the deployed canary?'],
  },
];

/** It is back, up or as usual. */
const states: readonly MeaningPhrase[] = [
  {
    name: 'well',
    pattern: '(?:<be>|all|everything|now|back|<service>|it) … <well>',
    says: ['Everything is healthy again.', 'Checkout is functional.'],
    saysNot: ['There are operational problems with the database.', 'The node is not healthy.'],
  },
  {
    name: 'is-back',
    pattern: '(?:is|are|was|were|everything|<service>)(?: now| all| \\w{3,10}ly)? back',
    unless: ['direction'],
    says: ['We are back.', 'All 40 hosts are back.', 'Service back.'],
    saysNot: ['We are back at square one.', 'The timeout message is back.', 'I am back on Monday.'],
  },
  {
    name: 'back-to-normal',
    pattern:
      '(?:returns?|returned|back|went) to (?:normal|baseline|its usual|the usual|100 ?%|full|zero)',
    despite: ['fault'],
    says: ['Latency is back to normal.', 'Traffic returned to baseline.'],
    saysNot: ['We hope to be back to normal soon.', 'Rolling back to the normal image.'],
  },
  {
    name: 'back-in-service',
    pattern: 'back (?:online|up|in service|in business|to healthy|to life|to green)',
    unless: ['direction'],
    says: ['Site is back up.', 'And back in business.'],
    saysNot: ['We put the node back in service.', 'Is it back online?'],
  },
  {
    name: 'back-at-level',
    pattern: '(?:back|down) (?:at|to) … (?:its |the )?(?:usual|normal|\\d[\\d.,]* ?(?:%|ms))',
    unless: ['direction'],
    despite: ['action', 'fault'],
    says: ['Buffering is back at 0.3%.', 'Crash rate is back at its usual level.'],
    saysNot: ['We rolled back to the usual image.', 'Not back to 100 % yet.'],
  },
  {
    name: 'usual-level',
    pattern:
      '(?:its|the|at) (?:usual|normal) level|where it (?:usually|normally) is|back <usual-level>',
    despite: ['fault'],
    says: ['p99 back under 300 ms.', 'Load is at the usual level.'],
    saysNot: ['Memory is not back under the limit.', 'Should be back below 1 s soon.'],
  },
  {
    name: 'working-order',
    pattern:
      '(?:in|to|into) (?:full |a |good )?(?:working|good|healthy|functional) (?:order|state)',
    says: ['That returned the cluster to working order.'],
    saysNot: ['We try to get it into a good state.'],
  },
  {
    name: 'everything-up',
    pattern: '(?:<service>|collector|everything)s? (?:is|are) (?:now )?(?:up|open|live|online)',
    says: ['Site is open.', 'The hub is online, still testing.'],
    saysNot: ['The status page is up now.', 'A fix is up: #412.'],
  },
  {
    name: 'plain-up',
    pattern: '\\w{3,20} (?:is|are) (?:now )?up$',
    unless: ['direction'],
    says: ['The wiki is up.', 'The collector is up and scraping.'],
    saysNot: ['The fix is up.', 'Error rates are up.', 'The document is up.'],
  },
  {
    name: 'reachable',
    pattern: '(?:is|are) (?:now )?(?:all )?(?:online|reachable|responsive|responding)',
    unless: ['direction'],
    says: ['The hub is online.', 'All pods are responsive.'],
    saysNot: ['The fix is online at staging-pr-12.', 'The API is responding slowly.'],
  },
  {
    name: 'reachable-again',
    pattern:
      '(?:reachable|responsive|available|accessible|green|up|usable|online|live) … (?:again|now|since)',
    says: ['Checkout is reachable since 14:41.', 'Form is up again with longer timeouts.'],
    saysNot: ['Reproduced 12 times live with the user since 22:55.', 'The bridge is open now.'],
  },
  {
    name: 'again-reachable',
    pattern: '(?:again|now|fully|all|everything(?: is)?) … <again-reachable>',
    says: ['All green.', 'Now fully accessible.'],
    saysNot: ['Not all nodes are available.', 'Will it be fully available today?'],
  },
  {
    name: 'looks-fine',
    pattern: '(?:looks?|looking|seems?|appears?) … <fine>',
    reportedOnly: true,
    says: ['Looks good now.', 'Looks sane.'],
    saysNot: ['Catalog looks normal.', 'It does not look good.', 'Looks better on staging.'],
  },
  {
    name: 'is-fine',
    pattern:
      '(?:all|everything|it|things?|metrics|rates?|levels?|numbers|logins?)(?: is| are)?(?: all)? <fine>',
    says: ['All good.', 'Things are normal.', 'Everything ok'],
    saysNot: ['Is everything ok?', 'It should be fine tomorrow.'],
  },
  {
    name: 'ok-now',
    pattern: '<fine> (?:again|now)',
    despite: ['action'],
    says: ['Confirmed ok now.', 'Totals are fine again.'],
    saysNot: ['Should be ok now.', 'Are you ok now?'],
  },
  {
    name: 'unit-healthy',
    pattern: '<unit> (?:are |is )?(?:all |now )?(?:healthy|stable|up|running)',
    unless: ['direction'],
    says: ['Targets healthy.', 'Nodes are stable.'],
    saysNot: ['One of the nodes is healthy.', 'Pods not running.'],
  },
  {
    name: 'all-of-them',
    pattern:
      '^\\W{0,4}all \\d{1,6} … (?:connected|back|up|online|healthy|green|running|reachable|ok)',
    says: ['All 310 sensors connected.', 'All 40 hosts are back.'],
    saysNot: ['All 12 nodes are down.', '12 of 40 hosts are back.'],
  },
];

/** It does what it is for. */
const works: readonly MeaningPhrase[] = [
  {
    name: 'works-as',
    pattern: '<works-as> (?:as (?:intended|expected|usual|before)|<works-how>)',
    says: ['Everything is working as expected.', 'Jobs run smoothly.'],
    saysNot: ['It never worked as expected.', 'Works fine for me.'],
  },
  {
    name: 'confirmed-working',
    pattern:
      '(?:confirm(?:ed)?|verif(?:y|ied)|seems? to be|appears? to be|is|are) (?:now )?working(?! \\w)',
    despite: ['action'],
    says: ['Login confirmed working.', 'The export is working.'],
    saysNot: ['We are working on a fix.', 'Export is not working.'],
  },
  {
    name: 'subject-works',
    pattern: '[a-z]{3,20} <subject-works>(?: again| now| everywhere)?\\W{0,3}$',
    unless: ['repeat', 'direction'],
    says: ['Dashboard renders.', 'Downloads work.', 'Checkout works again.'],
    saysNot: ['No idea how this works.', 'I wonder what works.', 'Catalog only loads'],
  },
  {
    name: 'it-works',
    pattern: '(?:it|this|that|everything|login|checkout|site|all)(?: all)? (?:now )?works',
    unless: ['direction'],
    says: ['Checkout works from all regions.', 'Everything works.'],
    saysNot: ['No idea how it works.', 'It works on my machine.'],
  },
  {
    name: 'people-can',
    pattern: '<people-can> can (?:now )?(?:log ?in|sign in|sign up|<people-do>)',
    despite: ['action'],
    says: ['I can log in.', 'Users can check out.'],
    saysNot: ['Nobody can log in.', 'Users can log in if they clear their cache.'],
  },
  {
    name: 'possible',
    pattern: '(?:it is|is) possible to',
    says: ['It is possible to sign up.'],
    saysNot: ['Is it possible to sign up?', 'It is not possible to sign up.'],
  },
  {
    name: 'traffic-flows',
    pattern: '<traffic> (?:are |is )?<traffic-flows> (?:out|through|in)',
    says: ['Hooks are going out.', 'Writes go through.'],
    saysNot: ['Logins do not go through.', 'Error mails come in.'],
  },
  {
    name: 'traffic-succeeds',
    pattern: '<traffic-succeeds> (?:all )?(?:succeed|pass|work|load|complete|hold)',
    says: ['Uploads succeed.', 'Jobs pass.', 'Handshakes succeed from all regions.'],
    saysNot: ['Uploads succeed sometimes.', 'Jobs should pass shortly.'],
  },
  {
    name: 'served',
    pattern: '(?:are|is) (?:being )?<served>(?: again| normally)?',
    says: ['Codes are being delivered.', 'Requests are answered again.'],
    saysNot: ['No mails are delivered.', 'A fix is being processed?'],
  },
  {
    name: 'run-succeeded',
    pattern:
      '(?:backup|job|build|run|rerun|deploy|deployment|export|import|pipeline)s? … succeeded',
    says: ['Backup succeeded.'],
    saysNot: ['No backup succeeded.', 'Has the export succeeded?'],
  },
  {
    name: 'started-well',
    pattern:
      '(?:re)?start(?:ed|s) (?:up )?(?:successfully|fine|cleanly|without (?:problems?|issues?|errors?))',
    despite: ['negated', 'fault', 'action'],
    says: ['The hub restarted successfully.'],
    saysNot: ['Once it has started fine we go on.'],
  },
  {
    name: 'quick',
    pattern: '<quick> (?:is|are) (?:quick|fast|instant|immediate)',
    says: ['Launches are quick.'],
    saysNot: ['Launches are usually quick.'],
  },
  {
    name: 'caught-up',
    pattern: '(?:has|have|had|is|are|all|fully|\\w{3,20}s) caught up',
    says: ['Indexer has caught up.', 'Feeds caught up.'],
    saysNot: ['It has not caught up.'],
  },
];

/** The words "again", "now", "normally". */
const agains: readonly MeaningPhrase[] = [
  {
    name: 'working-again',
    pattern:
      '(?:<work>|working|running|serving|available|healthy|launch(?:ing|es)?|<flowing>) … <as-before>',
    unless: ['repeat'],
    says: ['Payments are processing normally.', 'Traffic is flowing again.'],
    saysNot: ['Trying to get it working again.', 'The pod crashes again.'],
  },
  {
    name: 'able-again',
    pattern: '(?:can|able to|is|are|has|have|gets?|goes|runs?|comes?|up|see) … again',
    unless: ['repeat', 'direction'],
    says: ['Customers are able to check out again.', 'Prow is once again merging.'],
    saysNot: ['Flag is off again.', 'Behaviour is once again going wrong.'],
  },
  {
    name: 'have-again',
    pattern: 'we have … again',
    despite: ['action'],
    says: ['We have a Boskos again.'],
    saysNot: ['We have errors again.'],
  },
  {
    name: 'does-again',
    pattern: '\\w{2,20} \\w{3,15}(?: up| in| out| through)? again',
    unless: ['repeat'],
    says: ['The warehouse prints again.', 'Tiles show up again.'],
    saysNot: ['Updated the cronjob again.', 'Seen again on node 3.', 'Same symptoms again.'],
  },
  {
    name: 'verb-again',
    pattern: '<verb>(?:e?s|ing)? … again',
    unless: ['repeat'],
    says: ['Merges run at the usual rate again.', 'Labels print again in all warehouses.'],
    saysNot: ['Systems will work again tomorrow.', 'Launches aren’t working again.'],
  },
  {
    name: 'came-back',
    pattern:
      '(?:site|service|shop|hub|it|everything|vpn|database|\\w{3,20}) came (?:back )?up again',
    says: ['VPN came up again after the reboot.'],
    saysNot: ['The error came up again.'],
  },
];

/** What was wrong is gone. */
const gone: readonly MeaningPhrase[] = [
  {
    name: 'gauge-calm',
    pattern: '<gauge> … (?:back to (?:normal|baseline|zero)|stopped|gone|cleared|subsided|<calm>)',
    despite: ['fault'],
    says: ['Alerts cleared.', 'Error rate dropped back to baseline.'],
    saysNot: ['Errors mostly gone but latencies persist.', 'Errors have not stopped.'],
  },
  {
    name: 'gauge-flat',
    pattern: '<bad-gauge> … (?:flat|flattened out|nominal|negligible|at zero|zero)',
    despite: ['fault'],
    says: ['Error graph is flat.', 'Lag is at zero.'],
    saysNot: ['Error rate is not zero.', 'Traffic is at zero.'],
  },
  {
    name: 'alarm-cleared',
    pattern: '<alarm-cleared> (?:has |have |is |are |all )?(?:cleared|resolved|recovered|green)',
    despite: ['fault'],
    says: ['Alarm has cleared.'],
    saysNot: ['The alarm has not cleared.'],
  },
  {
    name: 'no-longer',
    pattern: '(?:no longer|not any ?more|no more) … <no-longer>',
    despite: ['negated', 'fault', 'action'],
    says: ['We are no longer seeing errors.', 'No longer affected.'],
    saysNot: ['Is it no longer failing?'],
  },
  {
    name: 'no-more',
    pattern: 'no (?:more|further|new|single) (?:\\w{1,20} ){0,2}<fault-noun>',
    despite: ['negated', 'fault', 'action'],
    says: ['No more 5xx since the restart.', 'Stopped the consumer, no new duplicates.'],
    saysNot: ['We hope for no more errors.'],
  },
  {
    name: 'none-since',
    pattern: '(?:no|zero|0) (?:\\w{1,20} ){0,2}<fault-noun> (?:for|in|since|any ?more|now)',
    despite: ['negated', 'fault', 'action'],
    says: ['No failures for 40 minutes.', 'Revert is out, no errors since.'],
    saysNot: ['No alert fired.', 'No errors in the log that would explain it?'],
  },
  {
    name: 'none-lately',
    pattern:
      '(?:no|zero|0) (?:\\w{1,20} ){1,3}(?:for|in|over) (?:the )?(?:last|past) (?:\\d+|few|hour|half)',
    despite: ['negated', 'fault', 'action'],
    says: ['No duplicates in the last 20 minutes.'],
    saysNot: ['Any errors in the last 20 minutes?'],
  },
  {
    name: 'nothing-stuck',
    pattern: '(?:nothing|none) … (?:stuck|failing|failed|broken|blocked|affected)',
    despite: ['negated', 'fault'],
    says: ['Nothing stuck for half an hour.'],
    saysNot: ['Is nothing stuck?'],
  },
  {
    name: 'without-failure',
    pattern:
      '\\d+ \\w{2,20} without (?:a |an |any )?(?:single )?(?:failure|error|problem|timeout|trouble)s?',
    despite: ['negated', 'fault'],
    says: ['1,000 logins without a failure.'],
    saysNot: ['Would be nice to have 10 logins without a failure.'],
  },
  {
    name: 'drained',
    pattern:
      '(?:queue|backlog|buffer)s? (?:is |are |has |have )?(?:been )?(?:empty|drained|cleared|gone)',
    says: ['Queue has drained.', 'Backlog is empty.'],
    saysNot: ['Queue has not drained.'],
  },
  {
    name: 'success-rate',
    pattern: '(?:success|success rate|success ratio|availability) … (?:at|is|to|=) 100 ?%',
    says: ['Launch success at 100%.'],
    saysNot: ['Success rate is not at 100%.'],
  },
];

/** A clock that says since when it is well, or a program that reports it. */
const reports: readonly MeaningPhrase[] = [
  {
    name: 'level-since',
    pattern: '(?:under|below|within) … since',
    says: ['Under 200 ms since 14:05.'],
    saysNot: ['Not below 1 s since noon.'],
  },
  {
    name: 'pager-resolved',
    pattern: '(?:incident|alert|check|monitor)s?(?: #?\\d{1,9})? (?:was )?resolved (?:by|at|after)',
    despite: ['action', 'fault', 'artefact'],
    says: ['Incident #1234 resolved by Kim at 15:49 UTC.'],
    saysNot: ['Incident #1234 was not resolved by Kim at 15:49.'],
  },
  {
    name: 'host-up',
    pattern: '\\w{2,20} (?:is |host )?UP at',
    despite: ['fault'],
    says: ['Alert: host UP at 14:21 UTC'],
    saysNot: ['The error rate went not up at 14:21.'],
  },
  {
    name: 'stopped',
    pattern: '<stopped>s? (?:is|are|has|have)(?: all)? (?:gone|over|stopped|ended)',
    despite: ['fault', 'action'],
    says: ['The problem is gone.', 'Flapping has stopped.'],
    saysNot: ['The problem is not gone.'],
  },
];

export const mitigated: readonly MeaningPhrase[] = [
  ...cures,
  ...states,
  ...works,
  ...agains,
  ...gone,
  ...reports,
  ...effects,
];
