import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parsePostmortem } from '../../../src/postmortem/parse.js';
import { readRegions } from '../../../src/postmortem/regions.js';
import { postmortemPath, renderPostmortem } from '../../../src/render/postmortem/postmortem.js';
import { renderPullRequestBody } from '../../../src/render/postmortem/pull-request.js';
import { defaultConfig } from '../../../src/config/defaults.js';
import { aCorrelation, aDraft, aTimeline, anIncident } from '../../support/markdown-builders.js';
import { declared } from '../../support/repository-builders.js';

const template = readFileSync('templates/standard.md', 'utf8');
const pullTemplate = readFileSync('templates/pull-request.md', 'utf8');

describe('the draft', () => {
  it('reads well', () => {
    expect(
      renderPostmortem(aDraft({ template }))
        .replace(/(?:hash|lines)=[\w-]+/g, '…')
        .replace(/generated .*/, 'generated …'),
    ).toMatchInlineSnapshot(`
      "---
      incident: 12
      date: 2026-11-20
      severity: sev2
      status: draft
      owner: maya
      trigger: ""
      # after-action:facts incident_url=https://github.com/acme/shop/issues/12 started=2026-11-20T13:58:00Z mitigated=2026-11-20T14:34:00Z time_to_mitigate_seconds=2160 first_ranking=candidates%20b629a05a75%2341
      # after-action:generated …
      ---

      # Checkout returns 502

      <!-- after-action:region facts … …>

      **Incident:** [#12](https://github.com/acme/shop/issues/12) · **Severity:** sev2
      · **Services:** checkout · **Lead:** maya

      <!-- prettier-ignore-start -->
      <!-- markdownlint-capture -->
      <!-- markdownlint-disable -->

      | Milestone | Time (UTC) | How we know |
      | --- | --- | --- |
      | Started | 2026-11-20 13:58 | [stated](https://github.com/acme/shop/issues/12#issuecomment-1001) |
      | Detected | – | _when did somebody or something notice?_ |
      | Acknowledged | – | _when did somebody take it on?_ |
      | Mitigated | 2026-11-20 14:34 | [inferred](https://github.com/acme/shop/issues/12#issuecomment-1002) |
      | Resolved | – | _when was it over?_ |

      <!-- markdownlint-restore -->
      <!-- prettier-ignore-end -->

      - Time to mitigate: **36 min** (started → mitigated)

      <!-- /after-action:region facts -->

      ## Summary

      _TODO: what did people notice, for how long, and what ended it?_

      ## Impact

      <!-- after-action:region impact … …>

      _TODO: who was affected, how, and how many?_

      <!-- /after-action:region impact -->

      ## Timeline

      <!-- after-action:region timeline … …>

      All times are UTC.

      <!-- prettier-ignore-start -->
      <!-- markdownlint-capture -->
      <!-- markdownlint-disable -->

      | Time (UTC) | What was seen and done | Who | Evidence |
      | --- | --- | --- | --- |
      |  | **Before** |  |  |
      | 2026-11-20 13:54 | production ← 4f2a91c |  | [deployment](https://github.com/acme/shop/deployments/7) |
      |  | **Response** |  |  |
      | 13:58 | **Started:** Error rate of checkout rises | maya | [comment](https://github.com/acme/shop/issues/12#issuecomment-1001) |
      |  | **Recovery** |  |  |
      | 14:34 | **Mitigated:** Rolled back, errors fall | maya | [comment](https://github.com/acme/shop/issues/12#issuecomment-1001) |

      <!-- markdownlint-restore -->
      <!-- prettier-ignore-end -->

      <!-- /after-action:region timeline -->

      ## Detection

      _TODO: what told us: an alert, a colleague, a customer?_

      ## Trigger

      <!-- after-action:region trigger … …>

      What changed right before, best fit first (14 changes between 2026-11-17 14:03
      and 2026-11-20 14:08 UTC looked at). This is correlation, not proof:

      1. **Likely:** [#41 Shrink the connection
         pool](https://github.com/acme/shop/pull/41)
         ([b629a05](https://github.com/acme/shop/commit/b629a05a75706be895abc4715742a06378cfe2a3)).
         Landed 4 min before the start.

      <!-- /after-action:region trigger -->

      ## Contributing factors

      _TODO: which conditions, two or more, made this possible?_

      ## Resolution

      _TODO: what ended it, and will that last?_

      ## Lessons

      ### What went well

      _TODO: what helped?_

      ### What went badly

      _TODO: what made it worse or slower?_

      ### Where we got lucky

      _TODO: what could have made it worse, but did not?_

      ## Action items

      <!-- after-action:region follow-ups … …>

      <!-- /after-action:region follow-ups -->

      _TODO: what will change? One bullet each (owner: handle, due: 2026-12-04)._

      ## Links

      <!-- after-action:region links … …>

      - Incident: [#12 Checkout returns 502](https://github.com/acme/shop/issues/12)

      <!-- /after-action:region links -->
      "
    `);
  });

  it('carries what was stated of the impact, as text', () => {
    const impact = {
      value: '212 orders <b>failed</b> @all',
      at: '2026-11-20T14:08:00Z' as const,
      by: 'jon',
      url: 'https://github.com/acme/shop/issues/12#issuecomment-1',
    };
    const draft = aDraft({ template });
    const document = renderPostmortem({ ...draft, incident: { ...draft.incident, impact } });
    expect(document).toMatch(/## Impact\n\n<!-- [^\n]*\n\n212 orders .*failed/);
    expect(document).toContain('([stated](https://github.com/acme/shop/issues/12#issuecomment-1))');
    expect(document).not.toMatch(/<b>|who was affected/);
  });

  it('can be read again', () => {
    const followUps = [
      {
        text: 'Add an alert for pool saturation',
        owner: 'jon',
        due: '2026-12-04T00:00:00Z',
        url: 'https://github.com/acme/shop/issues/12#issuecomment-9',
      },
    ] as const;
    const document = parsePostmortem(
      'p.md',
      renderPostmortem(aDraft({ template, incident: { followUps } })),
    );
    expect(document.incident).toBe(12);
    expect(document.frontMatterProblems).toEqual([]);
    expect(document.frontMatter).toEqual({
      incident: 12,
      date: '2026-11-20',
      severity: 'sev2',
      status: 'draft',
      owner: 'maya',
      trigger: '',
    });
    expect(document.regions.map(({ name }) => name)).toEqual([
      'facts',
      'impact',
      'timeline',
      'trigger',
      'follow-ups',
      'links',
    ]);
    expect(document.sections.map(({ name }) => name)).toEqual([
      'other',
      'summary',
      'impact',
      'timeline',
      'detection',
      'trigger',
      'contributing-factors',
      'resolution',
      'other',
      'went-well',
      'went-badly',
      'lucky',
      'action-items',
      'links',
    ]);
    expect(document.actionItems.map(({ text, owner, due }) => ({ text, owner, due }))).toEqual([
      { text: 'Add an alert for pool saturation', owner: 'jon', due: '2026-12-04' },
    ]);
  });

  it('is the same on every day', () => {
    const draft = aDraft({ template });
    expect(renderPostmortem({ ...draft, now: '2027-01-01T00:00:00Z' })).toBe(
      renderPostmortem(draft),
    );
  });

  it('holds hostile text without coming apart', () => {
    const hostile = fc.oneof(
      fc.constantFrom(
        '<!-- /after-action:region timeline -->',
        '---\nstatus: x',
        '{{title}} {{{x}}}',
        '| a | b',
        '# h',
        '@org/team fixes #1',
        '```',
        '-->',
      ),
      fc.string({ unit: 'binary', maxLength: 30 }),
    );
    fc.assert(
      fc.property(hostile, hostile, (a, b) => {
        const { events } = aTimeline();
        const source = renderPostmortem(
          aDraft({
            template,
            incident: {
              title: a,
              followUps: [{ text: b, owner: a, due: null, url: '' }],
              evidence: [{ value: b, at: declared, by: a, url: 'https://e.com' }],
              services: [a],
              lead: b,
              severity: a,
            },
            timeline: {
              events: events.map((event) => ({
                ...event,
                text: a,
                actor: b,
                remarks: [{ code: 'date-order', written: b, day: a }],
                links: [{ label: a, url: b }],
              })),
            },
          }),
        );
        const { regions, problems } = readRegions(source);
        expect(problems).toEqual([]);
        expect(regions).toHaveLength(6);
        const document = parsePostmortem('p.md', source);
        expect(document.frontMatterProblems).toEqual([]);
        expect(document.frontMatter).toMatchObject({ status: 'draft', incident: 12 });
        expect(document.sections).toHaveLength(14);
      }),
    );
  });

  it('redacts credentials', () => {
    const secret = `ghp_${'aB3dE5gH7j'.repeat(4)}`;
    expect(
      renderPostmortem(
        aDraft({
          template,
          incident: {
            title: `Token ${secret} leaked`,
            followUps: [{ text: `Revoke ${secret}`, owner: null, due: null, url: '' }],
          },
        }),
      ),
    ).not.toContain(secret);
  });

  it.each([
    [
      'no change',
      aCorrelation({ verdict: 'nothing-fits', candidates: [] }),
      'No change fits (14 changes between',
    ],
    [
      'a verdict',
      aCorrelation({
        settled: {
          ref: '#41',
          by: 'maya',
          url: 'https://github.com/acme/shop/issues/12#issuecomment-5',
        },
      }),
      'decided](https://github.com/acme/shop/issues/12#issuecomment-5)\nthat this change',
    ],
    [
      'none',
      aCorrelation({ settled: { ref: 'none', by: 'maya', url: 'https://e.com' } }),
      'No change caused this',
    ],
  ])('says what set it off: %s', (_, correlation, words) => {
    expect(renderPostmortem(aDraft({ template, correlation }))).toContain(words);
  });
});

describe('the path', () => {
  it('is the day of the start, the title and the number', () => {
    expect(postmortemPath(anIncident(), aTimeline(), defaultConfig)).toBe(
      'postmortems/2026-11-20-checkout-returns-502-12.md',
    );
    expect(
      postmortemPath(
        anIncident({ title: '../../x', declaredAt: '2026-01-02T00:00:00Z' }),
        { milestones: {} },
        defaultConfig,
      ),
    ).toBe('postmortems/2026-01-02-x-12.md');
  });
});

describe('the pull request', () => {
  it('says what is there and what is missing', () => {
    expect(
      renderPullRequestBody({
        ...aDraft({ template: pullTemplate }),
        path: 'postmortems/2026-11-20-checkout-returns-502-12.md',
      }),
    ).toMatchInlineSnapshot(`
      "The draft postmortem of [#12 Checkout returns 502](https://github.com/acme/shop/issues/12): \`postmortems/2026-11-20-checkout-returns-502-12.md\`.

      What is known is filled in: 3 rows of timeline, time to mitigate 36 min. What only people know is marked \`_TODO_\`.

      Not known yet: detected, acknowledged, resolved. A comment in the incident such as \`/started 14:03 UTC\` fills it in, and this file follows.

      - Edit anything. Your words stay; only the parts between the \`after-action:region\` lines are refreshed, and your edits inside them are merged.
      - Write about systems and conditions, not about people.
      - The review comments on lines; the check turns green when nothing is left open.
      - After the merge each action item becomes an issue with its owner and due date."
    `);
  });

  it('leaves the sentence about what is missing out when nothing is', () => {
    const { milestones } = aTimeline();
    const [known] = Object.values(milestones);
    if (known === undefined) throw new Error('a timeline without milestones');
    const all = {
      started: known,
      detected: known,
      acknowledged: known,
      mitigated: known,
      resolved: known,
    };
    expect(
      renderPullRequestBody({
        ...aDraft({ template: pullTemplate, timeline: { ...aTimeline(), milestones: all } }),
        path: 'x.md',
      }),
    ).not.toContain('Not known yet');
  });
});
