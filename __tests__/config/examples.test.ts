import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { actionCommands } from '../../src/action/job-requests.js';
import { defaultConfig } from '../../src/config/defaults.js';
import { readIssueForm } from '../../src/incident/issue-form.js';
import { generatedDocs } from '../../scripts/docs/tables.js';

const root = new URL('../../', import.meta.url);
const file = (path: string): string => readFileSync(new URL(path, root), 'utf8');

interface Job {
  readonly if?: string;
  readonly 'timeout-minutes'?: number;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: { readonly group: string; readonly 'cancel-in-progress': boolean };
  readonly steps: readonly {
    readonly uses?: string;
    readonly run?: string;
    readonly with?: Readonly<Record<string, string>>;
    readonly id?: string;
  }[];
  readonly outputs?: Readonly<Record<string, string>>;
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

describe.each(readdirSync(new URL('examples/workflows/', root)))(
  'examples/workflows/%s',
  (name) => {
    const workflow = parse(file(`examples/workflows/${name}`)) as Workflow;
    const jobs = Object.values(workflow.jobs);

    it('asks for nothing at the top, and per job for what its steps need', () => {
      expect(workflow.permissions).toEqual({});
      for (const { permissions } of jobs)
        expect(
          Object.keys(permissions ?? {}).filter(
            (scope) =>
              !['contents', 'issues', 'pull-requests', 'deployments', 'checks', 'actions'].includes(
                scope,
              ),
          ),
        ).toEqual([]);
      for (const { permissions } of jobs)
        expect(permissions?.['deployments'] ?? 'read').toBe('read');
    });

    it("is never started with the rights of a pull request's target, and checks nothing out", () => {
      // The end of a run that somebody with access dispatched is no word of a pull request.
      const dispatchedOnly = jobs.every(({ if: condition = '' }) =>
        condition.includes("github.event.workflow_run.event == 'workflow_dispatch'"),
      );
      const unsafe = ['pull_request_target', ...(dispatchedOnly ? [] : ['workflow_run'])];
      expect(Object.keys(workflow.on).filter((event) => unsafe.includes(event))).toEqual([]);
      for (const step of jobs.flatMap(({ steps }) => steps))
        expect([step.run, /^actions\/checkout/.test(step.uses ?? '')]).toEqual([undefined, false]);
    });

    it('filters before it takes a place in the queue, cancels nothing, and ends', () => {
      // A clock and a person who starts it by hand have nothing that could be filtered.
      const onlyWanted = Object.keys(workflow.on).every((event) =>
        ['schedule', 'workflow_dispatch'].includes(event),
      );
      for (const job of jobs)
        expect([
          job.if === undefined && !onlyWanted,
          job.concurrency?.['cancel-in-progress'],
          (job['timeout-minutes'] ?? 99) <= 15,
        ]).toEqual([false, false, true]);
    });

    it('hands an update on wherever the comments of an incident are read', () => {
      for (const { outputs, steps } of jobs)
        for (const { id, with: inputs } of steps.filter((step) =>
          ['respond', 'incident', 'deploys', 'watch'].includes(step.with?.['command'] ?? ''),
        ))
          expect([inputs?.['command'], outputs]).toEqual([
            id,
            expect.objectContaining({
              'update-text': `\${{ steps.${id}.outputs.update-text }}`,
              'update-due': `\${{ steps.${id}.outputs.update-due }}`,
            }),
          ]);
    });

    it('pins a commit of the action with its version, and names a command that it has', () => {
      for (const { uses, with: inputs } of jobs.flatMap(({ steps }) => steps)) {
        expect(uses).toMatch(/^after-action\/after-action(?:\/freeze)?@[\da-f]{40}$/);
        expect(actionCommands).toContain(inputs?.['command'] ?? 'auto');
      }
      for (const line of file(`examples/workflows/${name}`)
        .split('\n')
        .filter((one) => one.includes('uses:')))
        expect(line).toMatch(/ # v\d+\.\d+\.\d+$/);
    });
  },
);

describe.each(readdirSync(new URL('examples/updates/', root)))('examples/updates/%s', (name) => {
  const workflow = parse(file(`examples/updates/${name}`)) as Workflow;
  const [job, ...others] = Object.values(workflow.jobs);

  it('is only called, with no access to the repository and a short time', () => {
    expect([Object.keys(workflow.on), workflow.permissions, others]).toEqual([
      ['workflow_call'],
      {},
      [],
    ]);
    expect(job?.['timeout-minutes']).toBeLessThanOrEqual(2);
  });

  it('hands the text of people on as data, never as code', () => {
    for (const step of job?.steps ?? []) {
      expect(step.run ?? '').not.toContain('${{');
      for (const value of Object.values(step.with ?? {}))
        for (const [expression] of String(value).matchAll(/\$\{\{.*?\}\}/g))
          expect(expression).toMatch(/^\$\{\{ (?:secrets\.\w+|toJSON\(.+\)) \}\}$/);
    }
  });

  it('pins what it uses by a commit, with the version beside it', () => {
    for (const line of file(`examples/updates/${name}`)
      .split('\n')
      .filter((one) => one.includes('uses:')))
      expect(line).toMatch(/uses: [\w./-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/);
  });
});

describe('examples/updates/slack.yml', () => {
  const { jobs } = parse(file('examples/updates/slack.yml')) as Workflow;
  const payload = String(jobs['post']?.steps[0]?.with?.['payload']);
  const filledIn = (text: string, due: string): unknown => {
    const values = [text, due === '' ? 'No further update is planned' : `Next update by ${due}`];
    return JSON.parse(payload.replace(/\$\{\{.+?\}\}/g, () => JSON.stringify(values.shift())));
  };

  it.each([
    ['two lines, quotes and a mention', 'It is "back".\n<!channel> \\ ${{ secrets.X }}'],
    ['what would end the payload', '" } ] }'],
  ])('carries %s as plain words', (_what, text) => {
    expect(filledIn(text, '2026-11-20T15:00:00Z')).toMatchObject({
      blocks: [
        { text: { type: 'plain_text', text } },
        { elements: [{ type: 'plain_text', text: 'Next update by 2026-11-20T15:00:00Z' }] },
      ],
    });
  });
});

describe('examples/updates/statuspage.yml', () => {
  const { jobs } = parse(file('examples/updates/statuspage.yml')) as Workflow;
  const script = jobs['post']?.steps[0]?.run ?? '';
  const open = (...ids: string[]) => ids.map((id) => ({ id, name: `Incident ${id}` }));

  /** The step as the runner runs it; what it would have sent is printed, `unresolved` is what is open there. */
  function run(unresolved: readonly object[], incident = '', status = 200) {
    const instead = `globalThis.fetch = async (url, { method, headers, body }) => {
      console.log(JSON.stringify([method, url, headers.authorization, body ?? null]));
      return new Response(JSON.stringify(method === 'GET' ? ${JSON.stringify(unresolved)} : {}), { status: ${status} });
    };`;
    const { stdout, status: code } = spawnSync('bash', ['-e', '-c', script], {
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'],
        NODE_OPTIONS: `--import "data:text/javascript,${encodeURIComponent(instead)}"`,
        TEXT: 'It is "back".\nFor $HOME `all`',
        KEY: 'key',
        PAGE: 'page',
        INCIDENT: incident,
      },
    });
    return { lines: stdout.trim().split('\n'), code };
  }
  const url = 'https://api.statuspage.io/v1/pages/page/incidents';
  const patched = (id: string) =>
    JSON.stringify([
      'PATCH',
      `${url}/${id}`,
      'OAuth key',
      JSON.stringify({ incident: { body: 'It is "back".\nFor $HOME `all`' } }),
    ]);

  it('posts to the one incident that is open, or to the one that is named', () => {
    expect(run(open('a1'))).toEqual({
      lines: [JSON.stringify(['GET', `${url}/unresolved`, 'OAuth key', null]), patched('a1')],
      code: 0,
    });
    expect(run(open('a1', 'b2'), 'b2')).toEqual({ lines: [patched('b2')], code: 0 });
  });

  it.each([
    ['none is open', open(), 'open there: none.'],
    ['two are open', open('a1', 'b2'), 'open there: a1 Incident a1, b2 Incident b2.'],
  ])('posts nowhere and says so when %s', (_when, unresolved, words) => {
    const { lines, code } = run(unresolved);
    expect([lines.length, code]).toEqual([2, 1]);
    expect(lines[1]).toContain(words);
  });

  it('fails with what Statuspage answered', () => {
    expect(run(open('a1'), 'a1', 401)).toMatchObject({
      lines: [patched('a1'), '::error::Statuspage answered 401: {}'],
      code: 1,
    });
  });
});

describe('the issue form', () => {
  const form = parse(file('examples/ISSUE_TEMPLATE/incident.yml')) as {
    readonly labels: readonly string[];
    readonly body: readonly {
      readonly attributes: { readonly label: string; readonly options?: readonly string[] };
      readonly validations?: object;
    }[];
  };

  it('sets the label, requires nothing, and offers the severities that there are', () => {
    expect(form.labels).toEqual([defaultConfig.labels.incident]);
    expect(form.body.filter(({ validations }) => validations !== undefined)).toEqual([]);
    expect(form.body[0]?.attributes.options?.map((option) => option.split(' - '))).toEqual(
      defaultConfig.severities.map(({ name, description }) => [
        name,
        description.charAt(0).toLowerCase() + description.slice(1),
      ]),
    );
  });

  it('is understood when it is filled in', () => {
    const answers = [
      'sev2 - an important part is down or slow for many users',
      'checkout',
      '13:52 UTC',
      '40 % of orders fail',
      'ERROR pool exhausted',
    ];
    const body = form.body
      .map(({ attributes }, i) => `### ${attributes.label}\n\n${answers[i] ?? '_No response_'}`)
      .join('\n\n');
    expect(readIssueForm(body, 'Checkout', defaultConfig, '2026-11-20T14:03:00Z')).toMatchObject({
      severity: 'sev2',
      services: ['checkout'],
      started: { at: '2026-11-20T13:52:00Z' },
      impact: '40 % of orders fail',
    });
  });
});

it.each(generatedDocs().map(({ path, text }) => [path, text] as const))(
  '%s is what the code says',
  (path, text) => {
    expect(file(path)).toBe(text);
  },
);
