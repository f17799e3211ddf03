/** Which template a postmortem is written from, and what happens when one cannot be used. */
import { describe, expect, it } from '@jest/globals';
import { defaultConfig } from '../../src/config/defaults.js';
import type { Config } from '../../src/config/config.js';
import { previewJob } from '../../src/jobs/job.js';
import { chooseTemplate, type Template } from '../../src/jobs/templates.js';
import { jobs } from '../../src/registry.js';
import { inMemoryRepository } from '../support/in-memory-repository.js';
import { settingAt } from '../support/life.js';

type Settings = Partial<Config['postmortem']>;
const settings = (over: Settings): Config['postmortem'] => ({
  ...defaultConfig.postmortem,
  ...over,
});
const rule = (template: string, severities: string[] = [], labels: string[] = []) => ({
  template,
  severities,
  labels,
});

async function scaffold(
  files: Readonly<Record<string, string>>,
  over: Settings = {},
  { labels = ['incident', 'sev3'], template = null as Template | null } = {},
) {
  const repo = inMemoryRepository({
    now: '2026-11-20T14:00:00Z',
    files: { 'README.md': 'x', ...files },
  });
  repo.humans.openIssue({ title: 'Search is empty', labels });
  repo.state.now = '2026-11-20T16:00:00Z';
  repo.humans.changeIssue(1, { state: 'closed', stateReason: 'completed' });
  const context = settingAt('2026-11-20T20:00:00Z');
  const run = await previewJob(await jobs.scaffold(), { issue: 1, template }, repo.reader, {
    ...context,
    config: { ...context.config, postmortem: settings(over) },
  });
  const pull = run.plan.changes.find(({ kind }) => kind === 'pull-request');
  return {
    path: run.output.path,
    text: run.output.text ?? '',
    problems: run.output.problems.map(({ code, message }) => `${code} ${message}`),
    body: pull?.kind === 'pull-request' ? pull.body : '',
  };
}

const own = (name: string): string => `.github/after-action/templates/${name}.md`;

describe('the choice', () => {
  it.each([
    ['nothing configured', {}, 'sev1', [], 'standard'],
    ['the configured one', { template: 'brief' }, 'sev1', [], 'brief'],
    ['by severity', { templates: [rule('brief', ['SEV3'])] }, 'sev3', [], 'brief'],
    ['another severity', { templates: [rule('brief', ['sev3'])] }, 'sev1', [], 'standard'],
    ['no severity yet', { templates: [rule('brief', ['sev3'])] }, null, [], 'standard'],
    [
      'by label',
      { templates: [rule('security', [], ['Security'])] },
      null,
      ['security'],
      'security',
    ],
    [
      'both are needed',
      { templates: [rule('security', ['sev1'], ['security'])] },
      'sev2',
      ['security'],
      'standard',
    ],
    [
      'the first that fits',
      { templates: [rule('a', [], ['x']), rule('b', ['sev1']), rule('c')] },
      'sev1',
      ['y'],
      'b',
    ],
  ] as const)('%s', (_, over, severity, labels, expected) => {
    expect(chooseTemplate(settings(over as Settings), { severity }, labels)).toBe(expected);
  });

  it('is written', async () => {
    const { text, problems } = await scaffold({}, { templates: [rule('brief', ['sev3'])] });
    expect(text).not.toContain('## Detection');
    expect(problems).toEqual([]);
  });
});

describe("the repository's own", () => {
  it('replace the shipped ones, with line ends of one kind', async () => {
    const { text } = await scaffold({
      [own('standard')]: '# Ours: {{title}}\r\n\r\n{{facts}}\r\n',
    });
    expect(text).toMatch(/^# Ours: Search is empty\n\n<!-- after-action:region facts /);
    expect(text).not.toContain('\r');
  });

  it('may have any name, or be anywhere', async () => {
    const files = { [own('outage')]: '# Outage\n', 'docs/pm.md': '# Elsewhere\n' };
    expect((await scaffold(files, { template: 'outage' })).text).toBe('# Outage\n');
    expect((await scaffold(files, { template: 'docs/pm.md' })).text).toBe('# Elsewhere\n');
  });

  it('write the pull request, too', async () => {
    const { body } = await scaffold({ [own('pull-request')]: 'See {{path}}, {{rows}} rows.' });
    expect(body).toMatch(/^See `postmortems\/.*`, \d rows\.$/);
  });
});

describe('a template that cannot be used', () => {
  it.each([
    [
      'broken',
      { [own('brief')]: '# {{titel}}\n' },
      'Unknown name "titel" in the template, did you mean "title"?',
    ],
    ['not closed', { [own('brief')]: '{{#title}}' }, 'Unclosed section "title" in the template'],
  ])('gives way to the shipped one of its name: %s', async (_, files, message) => {
    const { text, problems, body } = await scaffold(files, { template: 'brief' });
    expect(text).toContain('## Impact');
    expect(text).not.toContain('## Detection');
    expect(problems).toEqual([`PM403 ${message}`]);
    expect(body).toContain('Your own template was not used: ');
  });

  it('gives way to the standard one when none has its name', async () => {
    const { text, problems } = await scaffold({}, { template: 'breif' });
    expect(text).toContain('## Detection');
    expect(problems).toEqual([
      'PM403 Missing template: there is no .github/after-action/templates/breif.md on the default ' +
        'branch, did you mean "brief"?',
    ]);
  });

  it('of the pull request gives way to the shipped one, which says so', async () => {
    const { body } = await scaffold({ [own('pull-request')]: '{{nothing}}' });
    expect(body).toContain('The draft postmortem of');
    expect(body).toContain('Unknown name "nothing" in the template');
  });

  it('when both the own standard and the chosen one are broken, the shipped ones hold', async () => {
    const { text, problems } = await scaffold(
      { [own('standard')]: '{{{title}}}', [own('x')]: '{{y}}' },
      { template: 'x' },
    );
    expect(text).toContain('## Detection');
    expect(problems).toHaveLength(1);
  });
});

describe('one that is asked for', () => {
  it('is used whatever is configured', async () => {
    const template = { name: 'mine.md', text: '# Mine\n' };
    expect((await scaffold({}, { template: 'brief' }, { template })).text).toBe('# Mine\n');
  });

  it('for customers names its file after its title', async () => {
    const { path } = await scaffold({}, { template: 'customer-facing' });
    expect(path).toBe('postmortems/2026-11-20-search-is-empty-1.md');
  });
});
