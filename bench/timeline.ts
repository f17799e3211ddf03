/**
 * How long a timeline takes: 2,500 and 10,000 comments with events, deployments and commits; and
 * the time reader on 100 KB of anything.
 */
import { defaultConfig } from '../src/config/defaults.js';
import type { IncidentFacts } from '../src/incident/incident.js';
import { renderResponseComment } from '../src/render/timeline/response-comment.js';
import { plusSeconds } from '../src/time/instant.js';
import { readTimes } from '../src/time/read-times.js';
import { timelineInputFromFacts } from '../src/timeline/input.js';
import { buildTimeline } from '../src/timeline/build.js';
import { findingRules } from '../src/timeline/findings/index.js';
import { buildIncidentView } from '../src/jobs/incident-view.js';
import { correlationSignals } from '../src/correlation/signals/index.js';
import { responseSteps } from '../src/response/steps/index.js';
import { timelineSources } from '../src/timeline/sources/index.js';

const opened = '2026-11-20T14:03:00Z';
const url = 'https://github.com/acme/shop';
const user = { login: 'maya', type: 'User' } as const;
const sentences = [
  'Looking at the dashboards, error rate is at 12% since 13:58 UTC.',
  'Rolled back #411 at 14:20, no change yet.',
  '```\n14:21:03 ERROR pool exhausted\n```',
  'Restarting the pods one by one.',
  '14:25 first pod restarted\n14:28 second pod restarted\n14:31 all pods restarted',
  'Asked the database team, see `db-primary-2` and https://status.example.org/incidents/123.',
  '/tried restart of the pods, no help',
  'It is failing again for some customers.',
  'Errors dropped back to normal, watching.',
  'I think #409 is unrelated; deployed yesterday at 16:40 CET.',
];

function factsOf(
  comments: number,
  events: number,
  deployments: number,
  commits: number,
): IncidentFacts {
  const sha = (n: number): string => n.toString(16).padStart(40, '0');
  return {
    repository: {
      owner: 'acme',
      name: 'shop',
      fullName: 'acme/shop',
      defaultBranch: 'main',
      url,
      private: false,
      archived: false,
    },
    issue: {
      number: 12,
      title: 'Checkout returns 502',
      body: 'Customers see 502 since about 14:00 UTC.',
      state: 'open',
      stateReason: null,
      createdAt: opened,
      updatedAt: opened,
      closedAt: null,
      author: user,
      labels: ['incident', 'sev1'],
      assignees: [],
      milestone: null,
      url: `${url}/issues/12`,
      isPullRequest: false,
      locked: false,
    },
    reportedChanges: [],
    comments: Array.from({ length: comments }, (_, i) => ({
      id: 1000 + i,
      body: `${sentences[i % sentences.length] ?? ''} (${i})`,
      author: user,
      createdAt: plusSeconds(opened, i * 20),
      updatedAt: plusSeconds(opened, i * 20),
      url: `${url}/issues/12#issuecomment-${1000 + i}`,
      reactions: {},
    })),
    issueEvents: Array.from({ length: events }, (_, i) => ({
      id: i,
      event: i % 2 ? 'labeled' : 'cross-referenced',
      label: `label-${i}`,
      createdAt: plusSeconds(opened, i * 30),
      actor: user,
      url: `${url}/issues/12#event-${i}`,
      reference: {
        number: i,
        title: `Change ${i}`,
        url: `${url}/pull/${i}`,
        isPullRequest: true,
        repository: 'acme/shop',
      },
    })),
    commits: Array.from({ length: commits }, (_, i) => ({
      sha: sha(i),
      message: `Change number ${i} (#${i})`,
      authoredAt: opened,
      committedAt: plusSeconds(opened, -i * 60),
      author: user,
      authorName: 'Maya',
      parents: [sha(i + 1)],
      url: `${url}/commit/${sha(i)}`,
    })),
    deployments: Array.from({ length: deployments }, (_, i) => ({
      id: i,
      sha: sha(i * 20),
      ref: 'main',
      environment: 'production',
      task: 'deploy',
      description: '',
      creator: user,
      createdAt: plusSeconds(opened, -i * 1200),
      statuses: [
        {
          state: 'success' as const,
          createdAt: plusSeconds(opened, 60 - i * 1200),
          description: '',
          url: '',
        },
      ],
      url: `${url}/deployments/${i}`,
    })),
    releases: [],
    workflowRuns: [],
    pullRequests: [],
    comparisons: [],
    permissions: { maya: 'write' },
    self: 'github-actions[bot]',
    omissions: [],
    readAt: plusSeconds(opened, 400_000),
    codeowners: '',
  };
}

for (const [comments, events, deployments, commits] of [
  [2500, 5000, 1000, 20_000],
  [10_000, 5000, 1000, 20_000],
] as const) {
  const facts = factsOf(comments, events, deployments, commits);
  const cpu = process.cpuUsage();
  const seconds = (): number => process.cpuUsage(cpu).user / 1e6;
  const input = timelineInputFromFacts(facts, defaultConfig);
  const read = seconds();
  const timeline = buildTimeline(input, timelineSources, findingRules);
  const built = seconds();
  const view = buildIncidentView(facts, defaultConfig, {
    timelineSources,
    findingRules,
    correlationSignals,
    responseSteps,
  });
  const seen = seconds();
  const comment = renderResponseComment(view);
  const used = process.cpuUsage(cpu);
  console.log(
    `${comments} comments, ${events} events, ${deployments} deployments, ${commits} ` +
      `commits: ${timeline.events.length} rows; CPU: reading ${read.toFixed(2)} ` +
      `s, timeline ${(built - read).toFixed(2)} s, whole view ${(seen - built).toFixed(2)} s, comment ${(seconds() - seen).toFixed(2)} ` +
      `s (${new TextEncoder().encode(comment).length} bytes); together ${((used.user + used.system) / 1e6).toFixed(1)} ` +
      `s, ${Math.round(process.memoryUsage.rss() / 1e6)} MB`,
  );
}

const context = { postedAt: opened, zone: 'Europe/Berlin' } as const;
const fill = (part: string): string =>
  part.repeat(Math.ceil(100_000 / part.length)).slice(0, 100_000);
const texts: Readonly<Record<string, string>> = {
  prose: fill('At 14:03 UTC we rolled back the deploy of yesterday, errors since 9:45pm PT. '),
  digits: fill('1'),
  colons: fill('1:'),
  clocks: fill('14:03 '),
  dense: fill('14:03'),
  dates: fill('2026-11-20 '),
  ranges: fill('14:02-14:09 - '),
  spaces: fill(' '),
  dashes: fill('-'),
  zones: fill('UTC '),
  capitals: fill('Aa Bb Time '),
  ago: fill('10 minutes '),
  backticks: fill('`'),
  fences: fill('```\n14:03\n'),
  brackets: fill('[('),
  months: fill('Nov 20 '),
  comments: fill('<!--'),
  links: fill('](a'),
  slashes: fill('1/1/'),
  offsets: fill('14:03+01:00 '),
  'one line of a megabyte': 'x14:03 '.repeat(150_000),
  T: fill('T+1'),
  in: fill('in 5 '),
  between: fill('between 14:02 and '),
};
for (const [name, text] of Object.entries(texts)) {
  readTimes(text.slice(0, 1000), context);
  const began = process.cpuUsage();
  const found = readTimes(text, context).length;
  const { user, system } = process.cpuUsage(began);
  console.log(
    `${name.padEnd(24)} ${String(found).padStart(6)} times in ${(text.length / 1000).toFixed(0)} ` +
      `KB: ${((user + system) / 1000 / (text.length / 100_000)).toFixed(1)} ms ` +
      'of CPU per 100 KB',
  );
}
