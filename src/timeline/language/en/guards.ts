/** What takes a meaning back, in English. */
import type { Phrase } from '../../../markdown/phrases.js';
import type { Guard } from '../language.js';

const unsure: readonly Phrase[] = [
  {
    name: 'question',
    pattern: '\\?\\W*$',
    says: ['Is it fixed?'],
    saysNot: ['It is fixed.'],
  },
  {
    name: 'condition',
    pattern: 'if|unless|whether|once(?! again)|when(?:ever)?|until|to (?:see|check) (?:if|whether)',
    says: ['If this works we are back to normal.'],
    saysNot: ['Prow is once again merging.'],
  },
  {
    name: 'modal',
    pattern: 'should|would|could|might|may|maybe|perhaps|will|gonna|going to|supposed|enough to',
    says: ['It should be fixed in an hour.'],
    saysNot: ['It is fixed.'],
  },
  {
    name: 'hope',
    pattern:
      'hope(?:fully)?|trying|try|attempt(?:ing)?|wait(?:ing)?|plan(?:s|ned|ning)?|as soon as',
    says: ['Hopefully this works.', 'Trying to get it working again.'],
    saysNot: ['The display works.'],
  },
  {
    name: 'expectation',
    pattern: '(?:is|are|we|be|to be) expect(?:ed|ing)?(?: to)?|expect(?:ing)?',
    says: ['That is expected to be resolved by the vendor.'],
    saysNot: ['Everything is working as expected.'],
  },
  {
    name: 'opinion',
    pattern: 'guess|suspect|believ(?:e|ed|ing)|think|doubt(?:s|ing)?|assum\\w+|pretty sure',
    says: ['I think it is resolved.', 'We believe the issue is resolved.'],
    saysNot: ['We confirmed that it is resolved.'],
  },
  {
    name: 'sometimes',
    pattern: 'most of the time|usually(?! is)|often|sometimes|mostly|temporarily',
    says: ['Restarting the job usually clears it.'],
    saysNot: ['p95 is where it usually is.'],
  },
  {
    name: 'how',
    pattern: '(?:how|what|which|way) (?:\\w{1,12} ){0,3}(?:works?|worked|it was fixed|working)',
    says: ['No idea how this was ever working.'],
    saysNot: ['It works.'],
  },
];

const negated: readonly Phrase[] = [
  {
    name: 'not',
    pattern: "not|no|never|none|nobody|nothing|\\w{2,6}n['’]t|cannot|neither|nor|without|barely",
    says: ['It has not recovered.', "It isn't fixed."],
    saysNot: ['It has recovered.'],
  },
  {
    name: 'unable',
    pattern: 'un(?:able|successful(?:ly)?)|yet to be',
    says: ['Unsuccessful restart.'],
    saysNot: ['Successful restart.'],
  },
];

const scope: readonly Phrase[] = [
  {
    name: 'part',
    pattern: 'partial(?:ly)?|partly|<some-only>|<part-words> of|for (?:some|internal)',
    says: ['One of the nodes is healthy.', 'Fixed for internal users.'],
    saysNot: ['All nodes are healthy.'],
  },
  {
    name: 'one-thing',
    pattern:
      '(?:others|the (?:other|rest)|elsewhere) (?:still )?(?:fails?|hangs?|is|are) (?:still|down|not)',
    says: ['It works here, the rest is still down.'],
    saysNot: ['The rest is well.'],
  },
  {
    name: 'my-machine',
    pattern: '(?:on|from) (?:my|our|his|her|their|one|a) (?:own )?<my-machine-words>',
    says: ['It works again on my machine.', 'Resolves fine from my home network.'],
    saysNot: ['It works again on our servers.'],
  },
  {
    name: 'for-me',
    pattern: 'works? (?:fine )?(?:for me$|on (?:my|our|their|his|her|its)|around)|locally',
    says: ['Works for me.', 'Works locally.'],
    saysNot: ['Works for all.'],
  },
  {
    name: 'outsider',
    pattern: '(?:<outsider>) … (?:reports?|says?|shows?|claims?)',
    says: ['GitHub reports all systems operational.', 'Provider says everything is operational.'],
    saysNot: ['Customers report that it is operational.'],
  },
  {
    name: 'not-affected',
    pattern: '(?:is|are|was|were) (?:not |un)affected',
    says: ['Password logins are not affected and look fine.'],
    saysNot: ['All affected logins look fine.'],
  },
  {
    name: 'other-product',
    pattern: '<other-product-words> (?:version|app|site|client|variant) (?:is|works|looks)',
    says: ['The web version is fine.'],
    saysNot: ['The site is fine.'],
  },
];

const environment: readonly Phrase[] = [
  {
    name: 'in-environment',
    pattern: '(?:on|in|to|at|from|for) (?:the |our )?<environment>|<environment> env\\w*',
    says: ['In the test environment the loop is gone.', 'It works again on staging.'],
    saysNot: ['It works again in production.'],
  },
  {
    name: 'environment-is',
    pattern: '^\\W*<environment> (?:is|are|\\w+s)',
    says: ['Staging is healthy with the fix.'],
    saysNot: ['Production is healthy with the fix.'],
  },
];

const artefact: readonly Phrase[] = [
  {
    name: 'document-up',
    pattern: '<document-up-words> … (?:is|are) (?:now )?<opened>',
    says: ['A fix is up: #412.', 'The bridge is open now.'],
    saysNot: ['The site is open now.'],
  },
  {
    name: 'to-be-fixed',
    pattern: '<to-be-fixed> … <cured>',
    says: ['This needs to be fixed first.', 'It is being resolved.'],
    saysNot: ['This seems to be fixed.'],
  },
  {
    name: 'a-fixed',
    pattern:
      '(?:a|an|the|another|possible|potential|proposed|separate|single|one)\\s+(?:fixed|restored)',
    says: ['We pin a fixed version.'],
    saysNot: ['We fixed a version.'],
  },
  {
    name: 'well-problem',
    pattern: '(?:operational|functional|stable|restored) <well-problem-words>',
    says: ['There are operational problems with the database.'],
    saysNot: ['It is operational.'],
  },
  {
    name: 'restored-from',
    pattern: '<restored-from-words> (?:is|are|was) (?:back|restored)',
    says: ['Config is back to its old value.'],
    saysNot: ['Service is back.'],
  },
];

const action: readonly Phrase[] = [
  {
    name: 'doing',
    pattern:
      '^\\W{0,6}(?!<not-doing>)\\w{2,20}(?:ing|ed)(?! (?:is|are|was|has|works?|looks?|again))',
    says: ['Updated the cronjob again.', 'Rolling back now.'],
    saysNot: ['Everything works again.', 'Nothing fails now.'],
  },
  {
    name: 'we-do',
    pattern: '^\\W{0,6}(?:i|we)(?: am| are)? (?!have|see|are back|can|recovered|back)\\w{2,}',
    says: ['We turned it back on.', 'I am now looking at the logs.'],
    saysNot: ['We have a Boskos again.', 'I can log in.'],
  },
  {
    name: 'bare-verb',
    pattern: '^\\W{0,6}<bare-verb-words>',
    says: ['Restart the node now.', 'Deploy it again.'],
    saysNot: ['The restart helped.'],
  },
];

const fault: readonly Phrase[] = [
  {
    name: 'fault',
    pattern: '<fault>|investigating|looking at|happening',
    says: ['It fails on all nodes.'],
    saysNot: ['It works on all nodes.'],
  },
];

const repeat: readonly Phrase[] = [
  {
    name: 'same-thing',
    pattern:
      '(?:<relapsing>|\\w{2,20}(?<!tr)(?<!o)(?:ed|en)|off|enabled)(?: up| in| out| through)? again',
    says: ['The pod crashes again.', 'Seen again on node 3.'],
    saysNot: ['The warehouse prints again.'],
  },
  {
    name: 'what-works',
    pattern: '(?:how|what|which|why|if|only) (?:\\w{1,12} ){0,3}<what-works-words>',
    says: ['I wonder what works.'],
    saysNot: ['It works.'],
  },
];

const direction: readonly Phrase[] = [
  {
    name: 'put-back',
    pattern: '<put-back-words>(?: \\S{1,20}){0,3} back',
    says: ['Rolling the image back.', 'We turned it back on.'],
    saysNot: ['The site is back.'],
  },
  {
    name: 'back-somewhere',
    pattern: 'back (?:on|from|and forth|then|in (?:a|an|my|the|\\d\\w*)|at square|to <elsewhere>)',
    says: ['We are back at square one.', 'I am back on Monday.'],
    saysNot: ['Latency is back to normal.', 'Back in business.'],
  },
  {
    name: 'fault-back',
    pattern: '<fault-back-words-x> (?:\\w{1,8} )?(?:is|are|was|were|came) (?:back|up)',
    says: ['The timeout message is back.', 'Error rates are up.'],
    saysNot: ['The site is back.'],
  },
  {
    name: 'rates-up',
    pattern:
      '(?:rates?|latency|load|cpu|memory|usage|counts?|lag|costs?|time) (?:is|are) (?:up|back up|online)',
    says: ['Error rates are up.'],
    saysNot: ['The wiki is up.'],
  },
  {
    name: 'artefact-online',
    pattern: '<artefact-online-words>(?: #\\d{1,6})? (?:is|are) (?:now )?<opened>',
    says: ['The fix is online at staging-pr-12.'],
    saysNot: ['The hub is online.'],
  },
  {
    name: 'responds-badly',
    pattern:
      '(?:online|reachable|responsive|responding|up) (?:with|slow\\w*|only|to (?:no|some))(?! \\w+ing)',
    says: ['The API is responding slowly.'],
    saysNot: ['The API is responding.'],
  },
  {
    name: 'works-where',
    pattern: '(?:how|what|which|why|if) (?:\\w{1,12} ){0,3}works',
    says: ['No idea how it works.'],
    saysNot: ['It works.'],
  },
];

const notAStart: readonly Phrase[] = [
  {
    name: 'work-begins',
    pattern: '<work-noun>\\s+(?:has |is )?(?:started|begins?|began|begun|starts?)',
    says: ['Rollback started 13:59.'],
    saysNot: ['Errors started 13:59.'],
  },
  {
    name: 'we-began',
    pattern:
      '(?:i|we|team|on-?call|engineers?|somebody|they) … (?:started|began|starts?|begins?|restarted)',
    says: ['We started the rollout at 13:50.'],
    saysNot: ['Errors started at 13:50.'],
  },
  {
    name: 'began-work',
    pattern:
      '(?:started|began|starts?|begins?)\\s+(?:the|a|an|our|to look|draining|<work-verb>\\w*)',
    says: ['Started the migration at 13:50.'],
    saysNot: ['It started at 13:50.'],
  },
  {
    name: 'no-change',
    pattern: '(?:nothing|no|none|nobody|no one) … <no-change-words>',
    says: ['Nothing was deployed since 13:00.'],
    saysNot: ['Nothing was processed since 13:00.'],
  },
  {
    name: 'another-time',
    pattern: 'last (?:week|month|time|year)|(?:weeks?|months?) ago|in the past|back then',
    says: ['The same thing failed last week at 09:00.'],
    saysNot: ['It failed at 09:00.'],
  },
  {
    name: 'another-incident',
    pattern:
      '(?:previous (?:incident|outage)|(?:similar|same) (?:incident|outage|thing|problem|issue))',
    says: ['A similar incident began at 09:00.'],
    saysNot: ['The incident began at 09:00.'],
  },
  {
    name: 'the-end',
    pattern: 'again|recover\\w*|unknown|rolled? ?back|reverted',
    says: ['Works again since 13:50.', 'Start unknown.'],
    saysNot: ['Fails since 13:50.'],
  },
];

const insight: readonly Phrase[] = [
  {
    name: 'insight',
    pattern: '<insight-words> (?:was |is |has been )?(?:found|identified|understood|known)',
    says: ['Cause found at 14:35: an expired token.'],
    saysNot: ['The token expired at 14:35.'],
  },
  {
    name: 'we-found',
    pattern:
      '<we-found-words> (?:out )?(?:the |a |its )?(?:root )?(?:cause|reason|culprit|bug|why)',
    says: ['At 14:35 we found the cause: an expired token.'],
    saysNot: ['At 14:35 the token expired.'],
  },
];

const notADetection: readonly Phrase[] = [
  {
    name: 'unnoticed',
    pattern: '(?:nobody|no one|no-one|never) … (?:noticed|seen|saw|looked|reacted|acted)|unnoticed',
    says: ['Nobody noticed it at 13:30.'],
    saysNot: ['Somebody noticed it at 13:30.'],
  },
  {
    name: 'symptom-since',
    pattern: '(?:<trouble>) [^.;,]{0,30}since',
    says: ['Alerts: the dialog is down since 01:10'],
    saysNot: ['Alert fired at 01:10'],
  },
  {
    name: 'a-report',
    pattern: 'reports? (?:generated|are|is|page|with|have|has)',
    says: ['The report generated at 13:00 is fine.'],
    saysNot: ['First report at 13:00.'],
  },
];

const unrelated: readonly Phrase[] = [
  {
    name: 'unrelated',
    pattern:
      'unrelated|not related|nothing to do|separate|ruled out|innocent|red herring|no connection',
    says: ['Last deploy was at 13:20, unrelated.'],
    saysNot: ['Last deploy was at 13:20, looks related.'],
  },
  {
    name: 'not-the-reason',
    pattern: 'not the|looks? fine|can be excluded',
    says: ['Yesterday’s release is not the reason.'],
    saysNot: ['Yesterday’s release is the reason.'],
  },
];

const later: readonly Phrase[] = [
  {
    name: 'closing-later',
    pattern: 'closing (?:(?:it|this) )?(?:in|later|tomorrow|soon|on|when|if|after)',
    says: ['Closing in an hour if it holds.'],
    saysNot: ['Closing.'],
  },
];

const capacity: readonly Phrase[] = [
  {
    name: 'setting',
    pattern:
      '(?:longer|higher|larger|shorter|lower) timeouts?|scal(?:e|ed|ing) down|shut(?:ting)? down',
    says: ['Form is up again with longer timeouts.'],
    saysNot: ['Timeouts again.'],
  },
];

const wellAgain: readonly Phrase[] = [
  {
    name: 'gone-again',
    pattern: '<trouble> … (?:is|are) (?:gone|over|working|fine) again|\\w+ <gone-again> again',
    says: ['Users who failed before work again.'],
    saysNot: ['It fails again.'],
  },
  {
    name: 'back-to-level',
    pattern: 'back (?:at|to|under|below|within|down)',
    says: ['Crash rate is back at its usual level.'],
    saysNot: ['Errors are back.'],
  },
];

const history: readonly Phrase[] = [
  {
    name: 'it-was',
    pattern: '<it-was-words>',
    says: ['Checkout was down because the pool was exhausted.'],
    saysNot: ['Checkout is down.'],
  },
];

export const guards: Readonly<Record<Guard, readonly Phrase[]>> = {
  unsure,
  negated,
  scope,
  environment,
  artefact,
  action,
  fault,
  repeat,
  direction,
  'not-a-start': notAStart,
  insight,
  'not-a-detection': notADetection,
  later,
  capacity,
  'well-again': wellAgain,
  history,
  unrelated,
};
