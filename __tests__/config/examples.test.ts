import { describe, expect, it } from '@jest/globals';
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
  }[];
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

  it('hands the text of people to its script as a variable, never as code', () => {
    for (const step of job?.steps ?? []) {
      expect(step.uses).toBeUndefined();
      expect(step.run).not.toContain('${{');
    }
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
