/**
 * The people of the demo at their desks: what they write into the postmortem, first as it comes,
 * then after the review.
 */

/** Section heading → the words that replace its `_TODO: …_`; a section that is not named keeps its placeholder. */
export type Words = Readonly<Record<string, string>>;

/** Replaces the first placeholder below each heading, and nothing else. */
export function fillIn(document: string, words: Words): string {
  const lines = document.split('\n');
  let heading = '';
  const open = new Set(Object.keys(words));
  return lines
    .map((line) => {
      const found = /^#{2,3} (.+?)\s*$/.exec(line);
      if (found) heading = found[1] ?? '';
      if (!line.startsWith('_TODO:') || !open.has(heading)) return line;
      open.delete(heading);
      return words[heading] ?? line;
    })
    .join('\n');
}

/**
 * The first draft, written with little sleep: one sentence points at a person, one action item
 * lacks everything, one section is forgotten.
 */
export const firstDraft: Words = {
  Summary:
    'Between 14:01 and 14:31 UTC on 18 November more than half of the attempts ' +
    'to pay failed with a 502. Going back to the previous version of the checkout ended it.',
  Impact:
    '212 orders failed in 30 minutes. 180 of those customers came back and ordered; ' +
    '32 did not. Catalog and cart worked throughout.',
  Detection:
    'The alert "checkout 5xx above 5 %" paged four minutes after the first failures. ' +
    'Support had three tickets by then.',
  'Contributing factors':
    'nadia should have tested the pool with production traffic before merging it.',
  Resolution:
    'Two people agreed on the rollback, and it was live twelve minutes after it had been asked for. ' +
    'The pool comes back with 40 connections a pod and a wait of one second at most.',
  'What went well':
    'The suspicion against the migration was checked and cleared within five minutes, and ' +
    'written down. The evidence was kept before anything was restarted.',
  'What went badly':
    'Restarting a pod looked like a fix for a minute, and three people watched it instead of the rollback.',
  'Action items': '- Be more careful with connection pools',
};

/**
 * After the review: conditions instead of a person, a bounded action instead of a wish, and the
 * section that was left open.
 */
export function afterReview(document: string): string {
  const rewritten = document
    .replace(
      firstDraft['Contributing factors'] ?? '',
      [
        '- The pool holds 5 connections a pod, and a caller waits up to 30 seconds ' +
          'for one: with production traffic the waiting requests fill every worker.',
        '- Staging has a tenth of the traffic, so nothing there could show it. No ' +
          'metric tells how long requests wait for a connection.',
      ].join('\n'),
    )
    .replace(
      firstDraft['Action items'] ?? '',
      '- Set the pool size by the traffic in `config/payment.yml` (owner: @nadia, due: 2026-12-02)',
    );
  return fillIn(rewritten, {
    'Where we got lucky':
      'It was a Wednesday afternoon: the same wait on a Saturday evening would ' +
      'have filled the workers of the cart as well.',
  });
}

/** For a replayed recording nobody knows what people wrote: plain words that name nobody. */
export function plainWords(title: string): Words {
  return {
    Summary:
      `${title}. The timeline below tells what was seen and done, and when service ` +
      'was back; one part of the service was affected for the time shown above.',
    Impact:
      'People who used the affected part during the 1 window shown above could not do what they came for.',
    Detection: 'A person noticed and opened the incident; no alert told us first.',
    'Contributing factors':
      '- The change below met a condition that no test covers.\n- Nothing watches the symptom that people reported.',
    Resolution:
      'What the timeline shows as mitigation ended it; the change behind it stays in place.',
    'What went well': 'What was tried was written down as it happened.',
    'What went badly': 'The first signs were older than the declaration.',
    'Where we got lucky': 'Few people were affected at that hour.',
    'Action items':
      '- Add an alert on the symptom that people reported (owner: @responder, due: 2026-12-02)',
  };
}
