/** Three turns of an incident's life on a fresh local GitHub each, and what people see of it afterwards. */
import type { WebhookEvent } from '../../src/local-github/local-github.js';
import type { Instant } from '../../src/time/instant.js';
import { declare, lastOf } from './bundle.js';
import type { WatchedGitHub } from './local-github.js';

export interface Stage {
  readonly name: string;
  readonly now: Instant;
  /** Everything that people did before the run; answers the event that starts it. */
  readonly people: (github: WatchedGitHub) => Promise<WebhookEvent>;
}

const postmortem = [
  '---',
  'incident: 1',
  'title: "Checkout answers 502"',
  '---',
  '',
  '# Checkout answers 502',
  '',
  '## Action items',
  '',
  '- Alert when a request waits for a connection (owner: @ana, due: 2026-04-01)',
  '- Run the load test in the release pipeline (owner: @ben, due: 2026-04-15)',
  '',
].join('\n');

export const stages: readonly Stage[] = [
  {
    name: 'declared',
    now: '2026-03-02T09:05:00Z',
    people: async (github) => (await declare(github)).event,
  },
  {
    name: 'closed',
    now: '2026-03-02T11:00:00Z',
    people: async (github) => {
      const { number } = await declare(github);
      const ana = github.as('ana');
      for (const body of [
        '/lead @ana\n/severity sev1',
        'errors come from src/checkout/payment.js since 08:45 UTC',
        '/mitigated 09:40 UTC',
        '/follow-up Alert on the pool @ben due 14d',
      ]) {
        github.clock.advance(300);
        await ana.comment(number, body);
      }
      github.clock.set('2026-03-02T10:30:00Z');
      return lastOf((await ana.close(number)).events);
    },
  },
  {
    name: 'merged',
    now: '2026-03-03T11:00:00Z',
    people: async (github) => {
      const ana = github.as('ana');
      const { number } = await declare(github);
      await ana.close(number, { at: '2026-03-02T10:30:00Z' });
      await ana.commit({
        branch: 'after-action/incident-1',
        files: { 'postmortems/2026-03-02-checkout-answers-502-1.md': postmortem },
        message: 'docs(postmortem): write it up',
        at: '2026-03-02T12:00:00Z',
      });
      const { number: pull } = await ana.openPull({
        title: 'Postmortem',
        head: 'after-action/incident-1',
        at: '2026-03-02T12:00:00Z',
      });
      const { events } = await ana.merge(pull, { at: '2026-03-03T10:00:00Z' });
      const merged = events.find(({ name }) => name === 'pull_request');
      if (merged === undefined) throw new Error('the merge was not told');
      return merged;
    },
  },
];

/** What people see, without the ids and hashes that differ from run to run. */
export function fingerprintOf(github: WatchedGitHub): unknown {
  const repo = github.repository();
  const masked = (text: string | null) =>
    (text ?? '')
      .replaceAll(github.url, '')
      .replace(/(issuecomment-|event-|\/runs\/|deployments\/)\d+/g, '$1N')
      .replace(/\b[0-9a-f]{7,40}\b/g, 'sha');
  return {
    issues: [...repo.issues.values()].map((issue) => ({
      number: issue.number,
      title: issue.title,
      body: masked(issue.body),
      state: issue.state,
      labels: issue.labels.map(({ name }) => name).sort(),
      assignees: issue.assignees.map(({ login }) => login),
      head: issue.pull?.headRef ?? null,
      merged: issue.pull?.mergedAt ?? null,
    })),
    comments: [...repo.comments.values()].map(({ issue, body, user, reactions }) => ({
      issue,
      body: masked(body),
      user: user?.login,
      reactions: reactions.map(({ content, user: by }) => `${content} ${by?.login}`).sort(),
    })),
    checks: [...repo.checkRuns.values()].map(({ name, conclusion }) => `${name} ${conclusion}`),
    reviews: repo.reviews.size,
    branches: Object.fromEntries(
      [...repo.git.refs].map(([ref, sha]) => [
        ref,
        postmortemsAt(github, sha).map(([path, text]) => [path, masked(text)]),
      ]),
    ),
  };
}

function postmortemsAt(github: WatchedGitHub, sha: string): readonly (readonly [string, string])[] {
  const path = 'postmortems/2026-03-02-checkout-answers-502-1.md';
  const text = github.textAt(path, sha);
  return text === null ? [] : [[path, text]];
}
