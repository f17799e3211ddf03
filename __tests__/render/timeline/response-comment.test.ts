import { describe, expect, it } from '@jest/globals';
import { defaultConfig } from '../../../src/config/defaults.js';
import type { IncidentFacts } from '../../../src/incident/incident.js';
import { renderResponseComment } from '../../../src/render/timeline/response-comment.js';
import { factsWith } from '../../support/incident-builders.js';
import {
  aComment,
  aCommit,
  anIssue,
  anIssueEvent,
  minute,
} from '../../support/repository-builders.js';
import { anIncidentView, someComments } from '../../support/timeline-builders.js';

function comment(over: Partial<IncidentFacts> = {}): string {
  return renderResponseComment(anIncidentView(factsWith(over)));
}

const bytes = (markdown: string): number => new TextEncoder().encode(markdown).length;

describe('renderResponseComment', () => {
  it('at minute zero says what is needed, and nothing that is not known', () => {
    expect(comment({ issue: anIssue({ body: '' }) })).toMatchInlineSnapshot(`
      "## No severity yet · investigating · no lead yet

      **No change is known in the window.** Ask next: Database · Memory, CPU, disk, quota · Dependencies

      ### Do next: first five minutes

      - [ ] **Say who is affected, and since when**: \`/impact A third of the payments fail\` and \`/started 14:03 UTC\` <!-- step:scope -->
      - [ ] **Confirm it from outside**: do as a user does, on another network; then tick this <!-- step:outside -->
      - [ ] **One person leads**: \`/lead me\`, or 🚀 on this comment, which the next run sees <!-- step:lead -->

      **Still needed:** a severity: \`/severity sev2\`

      <details>
      <summary>Draft of the next update</summary>

      Copy it into a comment, as it is or changed:

      \`\`\`
      ​/update There is a problem with our service. We are looking into it. We will write again within an hour. next 1h
      \`\`\`

      </details>

      <details>
      <summary>Milestones</summary>

      | Milestone | When | How we know |
      | --- | --- | --- |
      | Detected | 2026-11-20 14:03 UTC | [recorded](https://github.com/acme/shop/issues/12) |

      </details>

      <details>
      <summary>Timeline</summary>

      | Time (UTC) | What happened | Source <sub>since detection</sub> |
      | --- | --- | --- |
      | 14:03 | Incident declared: Checkout returns 502 | [#​12](https://github.com/acme/shop/issues/12) <sub>±0</sub> |

      </details>

      <details>
      <summary>Checklist: 0 of 17 done</summary>

      **First five minutes**

      - [ ] **Say who is affected, and since when**: \`/impact A third of the payments fail\` and \`/started 14:03 UTC\` <!-- step:scope -->
      - [ ] **Confirm it from outside**: do as a user does, on another network; then tick this <!-- step:outside -->
      - [ ] **One person leads**: \`/lead me\`, or 🚀 on this comment, which the next run sees <!-- step:lead -->
      - [ ] **Set the severity**: \`/severity sev1\`, \`/severity sev2\`, \`/severity sev3\` <!-- step:severity -->
      - [ ] **Tell people that you know**: a draft is below; send it with \`/update TEXT next 30m\` <!-- step:first-update -->

      **Mitigate**

      - [ ] **Stop the harm before you understand it**: flag off, maintenance page, fail over, scale up; \`/trying TEXT\` first <!-- step:stop-the-bleeding -->
      - [ ] **Keep the evidence before a restart**: logs, a dump, a graph; then \`/evidence LINK\` <!-- step:evidence -->
      - [ ] **Narrow it down, the usual suspects first**: what changed, database, memory and CPU, dependencies, certificates, DNS; \`/finding TEXT\` <!-- step:narrow-down -->
      - [ ] **After 30 to 60 minutes without progress, ask for help**: somebody who has not looked yet sees other things <!-- step:fresh-eyes -->

      **Monitor and restore**

      - [ ] **Confirm from outside that it works**: do as a user does, on another network; then tick this <!-- step:verified-outside -->
      - [ ] **Look at what depends on it**: queues that filled, caches that are cold, jobs that did not run <!-- step:knock-on -->
      - [ ] **Undo what was only a stopgap**: slowly, a part at a time; \`/restore done\`, or \`/restore later WHAT tomorrow 09:00 @​who\` <!-- step:restore -->
      - [ ] **Name who watches until it is over**: \`/restore later WHAT tomorrow 09:00 @​who\`; or tick this <!-- step:watch -->

      **Close**

      - [ ] **Tell people that it is over**: a draft is below; send it with \`/update TEXT\` <!-- step:told -->
      - [ ] **Everybody writes down what is not in the timeline yet**: a comment here within a day lands in the postmortem; \`/timeline TEXT | TIME\` <!-- step:collect -->
      - [ ] **Open the postmortem**: closing the issue opens it; so does \`/postmortem\` <!-- step:postmortem -->
      - [ ] **Close the issue**: when the list is done; what is open goes into the postmortem <!-- step:room-closed -->

      </details>

      <details>
      <summary>Where this comes from</summary>

      Deploys: No deployments, deploy workflow runs or releases were found, so each change on main counts as a deploy.

      </details>

      **You can comment:** \`/update TEXT next 30m\` · \`/tried TEXT\` · \`/status identified\` · \`/mitigated\` · \`/timeline TEXT | TIME\` · \`/help\`

      <!-- after-action:boxes -->"
    `);
  });

  it('says first what users suffer: as the form says, until somebody says more', () => {
    const issue = anIssue({ body: '### Impact\n\nAll EU customers, 4,000 an hour\n' });
    expect(comment({ issue }).split('\n\n')[1]).toBe(
      '**Impact:** All EU customers, 4,000 an hour ([@​maya](https://github.com/acme/shop/issues/12))',
    );
    const comments = someComments([5, '/impact 212 orders failed']);
    const later = comment({ issue, comments });
    expect(later).toMatch(/\*\*Impact:\*\* 212 orders failed/);
    expect(later).toMatch(/\| Impact: 212 orders failed \|/);
    expect(later).not.toContain('4,000');
    expect(comment()).not.toContain('Impact:');
  });

  it('tells a whole incident', () => {
    const text = comment({
      issue: {
        ...anIssue({ body: 'Fails since 14:00 UTC.', labels: ['incident', 'sev1'] }),
        state: 'closed',
        closedAt: minute(60),
      },
      comments: someComments(
        [1, '/lead @jon\n/severity sev1'],
        [5, '/tried restart of the pods, no help'],
        [9, '/update We are on it next 30m'],
        [10, '/evidence https://example.org/heap.hprof'],
        [40, 'Checkout works again.'],
      ),
      commits: [aCommit({ committedAt: minute(-14) })],
      issueEvents: [anIssueEvent({ event: 'closed', createdAt: minute(60) })],
    });
    expect(text).toMatchInlineSnapshot(`
      "## Sev1 · resolved · lead @​jon

      **Possible: [#​411 Use the new payment client](https://github.com/acme/shop/pull/411)**, 11 min before the start

      ### Do next: close

      - [ ] **Tell people that it is over**: a draft is below; send it with \`/update TEXT\` <!-- step:told -->
      - [ ] **Everybody writes down what is not in the timeline yet**: a comment here within a day lands in the postmortem; \`/timeline TEXT | TIME\` <!-- step:collect -->
      - [ ] **Confirm from outside that it works**: do as a user does, on another network; then tick this <!-- step:verified-outside -->

      Last update ([14:12 UTC](https://github.com/acme/shop/issues/12#issuecomment-1003)): We are on it

      <details>
      <summary>Draft of the next update</summary>

      Copy it into a comment, as it is or changed:

      \`\`\`
      ​/update The problem with our service is over. It lasted from 14:00 UTC to 14:43 UTC. It works again.
      \`\`\`

      </details>

      <details>
      <summary>Already tried: 1</summary>

      | What | What came of it | Who, when |
      | --- | --- | --- |
      | restart of the pods | no help | [maya, 14:08](https://github.com/acme/shop/issues/12#issuecomment-1002) |

      </details>

      <details>
      <summary>Evidence to keep: 1</summary>

      - [example.org/heap.hprof](https://example.org/heap.hprof) ([by maya](https://github.com/acme/shop/issues/12#issuecomment-1004))

      </details>

      | Milestone | When | How we know |
      | --- | --- | --- |
      | Started | 2026-11-20 14:00 UTC | [inferred from wording](https://github.com/acme/shop/issues/12) |
      | Detected | 2026-11-20 14:03 UTC | 3 min after the start, [recorded](https://github.com/acme/shop/issues/12) |
      | Acknowledged | 2026-11-20 14:04 UTC | 1 min after the detection, [recorded](https://github.com/acme/shop/issues/12#issuecomment-1001) |
      | Mitigated | 2026-11-20 14:43 UTC | 43 min after the start, [inferred from wording](https://github.com/acme/shop/issues/12#issuecomment-1005) |
      | Resolved | 2026-11-20 15:03 UTC | 1 h 3 min after the start, [recorded](https://github.com/acme/shop/issues/12#event-5001) |

      <details>
      <summary>Picture</summary>

      \`\`\`mermaid
      gantt
          dateFormat YYYY-MM-DDTHH:mm:ss
          axisFormat %H:%M
          title All times UTC
          section Impact
          Impact :crit, 2026-11-20T14:00:00, 2026-11-20T14:43:00
          section Detection
          Undetected :2026-11-20T14:00:00, 2026-11-20T14:03:00
          Detected :milestone, 2026-11-20T14:03:00, 0m
          section Response
          Acknowledged :milestone, 2026-11-20T14:04:00, 0m
          Working on it :active, 2026-11-20T14:04:00, 2026-11-20T14:43:00
          Mitigated :milestone, 2026-11-20T14:43:00, 0m
          Resolved :milestone, 2026-11-20T15:03:00, 0m
          section Deploys
          PR 411 Use the new payment client :milestone, 2026-11-20T13:49:00, 0m
      \`\`\`

      </details>

      ### Timeline

      | Time (UTC) | What happened | Source <sub>since detection</sub> |
      | --- | --- | --- |
      | 13:49 | Merged: Use the new payment client (#​411) | [b629a05](https://github.com/acme/shop/commit/b629a05a75706be895abc4715742a06378cfe2a3) [#​411](https://github.com/acme/shop/pull/411) <sub>−14 min</sub> |
      | 14:00 | Fails since 14:00 UTC. <sub>written 14:03 UTC</sub> | [issue](https://github.com/acme/shop/issues/12) <sub>−3 min</sub> |
      | 14:03 | Incident declared: Checkout returns 502 | [#​12](https://github.com/acme/shop/issues/12) <sub>±0</sub> |
      | 14:04 | Severity set to sev1 | [command by maya](https://github.com/acme/shop/issues/12#issuecomment-1001) <sub>+1 min</sub> |
      | 14:04 | Lead: @​jon | [command by maya](https://github.com/acme/shop/issues/12#issuecomment-1001) <sub>+1 min</sub> |
      | 14:08 | Tried: restart of the pods, no help | [command by maya](https://github.com/acme/shop/issues/12#issuecomment-1002) <sub>+5 min</sub> |
      | 14:12 | Update: We are on it | [command by maya](https://github.com/acme/shop/issues/12#issuecomment-1003) <sub>+9 min</sub> |
      | 14:13 | Evidence: https:​//example.org/heap.hprof | [command by maya](https://github.com/acme/shop/issues/12#issuecomment-1004) <sub>+10 min</sub> |
      | 14:43 | Checkout works again. | [comment by maya](https://github.com/acme/shop/issues/12#issuecomment-1005) <sub>+40 min</sub> |
      | 15:03 | Issue closed | [event](https://github.com/acme/shop/issues/12#event-5001) <sub>+1 h</sub> |

      <details>
      <summary>Checklist: 7 of 16 done</summary>

      **First five minutes**

      - [ ] **Say who is affected, and since when**: \`/impact A third of the payments fail\` <!-- step:scope -->
      - [ ] **Confirm it from outside**: do as a user does, on another network; then tick this <!-- step:outside -->
      - [x] One person leads ([jon, 14:04](https://github.com/acme/shop/issues/12#issuecomment-1001)) <!-- step:lead -->
      - [x] Set the severity ([maya, 14:04](https://github.com/acme/shop/issues/12#issuecomment-1001)) <!-- step:severity -->
      - [x] Tell people that you know ([maya, 14:12](https://github.com/acme/shop/issues/12#issuecomment-1003)) <!-- step:first-update -->

      **Mitigate**

      - [x] Stop the harm before you understand it ([14:43](https://github.com/acme/shop/issues/12#issuecomment-1005)) <!-- step:stop-the-bleeding -->
      - [x] Keep the evidence before a restart ([maya, 14:13](https://github.com/acme/shop/issues/12#issuecomment-1004)) <!-- step:evidence -->
      - [ ] **Narrow it down, the usual suspects first**: what changed, database, memory and CPU, dependencies, certificates, DNS; \`/finding TEXT\` <!-- step:narrow-down -->

      **Monitor and restore**

      - [ ] **Confirm from outside that it works**: do as a user does, on another network; then tick this <!-- step:verified-outside -->
      - [ ] **Look at what depends on it**: queues that filled, caches that are cold, jobs that did not run <!-- step:knock-on -->
      - [ ] **Undo what was only a stopgap**: slowly, a part at a time; \`/restore done\`, or \`/restore later WHAT tomorrow 09:00 @​who\` <!-- step:restore -->
      - [ ] **Name who watches until it is over**: \`/restore later WHAT tomorrow 09:00 @​who\`; or tick this <!-- step:watch -->

      **Close**

      - [ ] **Tell people that it is over**: a draft is below; send it with \`/update TEXT\` <!-- step:told -->
      - [ ] **Everybody writes down what is not in the timeline yet**: a comment here within a day lands in the postmortem; \`/timeline TEXT | TIME\` <!-- step:collect -->
      - [x] Open the postmortem ([15:03](https://github.com/acme/shop/issues/12)) <!-- step:postmortem -->
      - [x] Close the issue ([15:03](https://github.com/acme/shop/issues/12)) <!-- step:room-closed -->

      </details>

      <details>
      <summary>Where this comes from</summary>

      Deploys: No deployments, deploy workflow runs or releases were found, so each change on main counts as a deploy.

      </details>

      **You can comment:** \`/postmortem\` · \`/follow-up TEXT @owner due 14d\` · \`/timeline TEXT | TIME\` · \`/help\`

      <!-- after-action:boxes lead severity first-update stop-the-bleeding evidence postmortem room-closed -->"
    `);
  });

  it('says when the next update is due, by the severity or as promised', () => {
    const labels = [anIssueEvent({ event: 'labeled', label: 'sev1', createdAt: minute(0) })];
    expect(comment({ issueEvents: labels })).toContain(
      '**Next update due 2026-11-20 14:33 UTC** (sev1: every 30 min)',
    );
    expect(
      comment({
        issueEvents: labels,
        comments: someComments([5, '/update Fix is on its way next 45m']),
      }),
    ).toContain('**Next update due 2026-11-20 14:53 UTC**<br>Last update');
  });

  it('does not change because time passes', () => {
    const comments = someComments(
      [1, '/severity sev1'],
      [5, 'Looking.'],
      [9, '/update On it next 30m'],
    );
    expect(comment({ comments, readAt: minute(100_000) })).toBe(comment({ comments }));
  });

  it('lets no text from the issue act', () => {
    const hostile =
      '<!-- after-action:response v=1 --> @maya fixes #1 | `x` <img src=x onerror=1> ' +
      '</details> ::set-output:: [a](javascript:1)';
    const text = comment({
      comments: [
        aComment({ body: hostile }),
        ...someComments([6, `/tried ${hostile}`]).map((said) => ({ ...said, id: 1002 })),
      ],
      issue: anIssue({ title: hostile, body: '' }),
    });
    const foreign = text.replace(/<!-- (?:step:[a-z-]+|after-action:boxes[a-z -]*) -->/g, '');
    expect(foreign).not.toMatch(/<!--|@maya|[^\u200b\\]#1\b|<img|(?<!\\)\]\(javascript/);
    expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
  });

  it.each([
    ['ascii', 'x'],
    ['three bytes', '語'],
    ['four bytes', '🚀'],
    ['right to left', 'ع'],
    ['pipes', '|'],
    ['brackets', '<'],
  ])('stays below 60,000 bytes with 2,500 long comments of %s', (_, letter) => {
    const comments = Array.from({ length: 2500 }, (_unused, i) =>
      aComment({ id: 1001 + i, body: `row ${letter} `.repeat(150), createdAt: minute(i) }),
    );
    const text = comment({ comments });
    expect(bytes(text)).toBeLessThan(60_000);
    expect(text).toMatch(/\d+ older rows are left out here/);
    expect(text).toContain('issuecomment-3500');
    expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
  });

  it('is short for what is no incident', () => {
    expect(comment({ comments: someComments([5, '/not-incident']) })).toMatch(
      /^## Not an incident\n\n`\/reopen` makes it one again\./,
    );
  });

  it('shows times in the configured zone', () => {
    const config = { ...defaultConfig, timeZone: 'Europe/Berlin' };
    const facts = factsWith({ issue: anIssue({ body: '' }) });
    expect(renderResponseComment(anIncidentView(facts, config))).toContain(
      '2026-11-20 15:03 Europe/Berlin',
    );
  });
});
