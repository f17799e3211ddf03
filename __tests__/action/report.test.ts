/** Log, annotations, summary and outputs of a run, from reports alone. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { AppliedChange } from '../../src/jobs/apply.js';
import type { JobReport } from '../../src/action/jobs.js';
import { annotate, type Annotator } from '../../src/action/annotations.js';
import { logReport } from '../../src/action/log.js';
import { collectOutputs, outputTable } from '../../src/action/outputs.js';
import { renderSummary } from '../../src/action/summary.js';
import { parseFileCommands, parseWorkflowCommands } from '../../src/runner.js';

const comment = (
  outcome: AppliedChange['outcome'],
  more: Partial<AppliedChange> = {},
): AppliedChange => ({
  change: { kind: 'comment', issue: 1, key: 'response', body: 'x' },
  outcome,
  url: null,
  ...more,
});
const reportOf = (more: Partial<JobReport> = {}): JobReport => ({
  title: 'incident #1',
  plan: { changes: [], reasons: ['the timeline of #1 has 3 rows'] },
  applied: [],
  output: { kind: 'none' },
  ...more,
});

function logged(report: JobReport): readonly string[] {
  const lines: string[] = [];
  logReport(report, {
    startGroup: (name) => lines.push(`[${name}]`),
    endGroup: () => lines.push('[]'),
    info: (line) => lines.push(line),
  });
  return lines;
}

function annotated(report: JobReport): readonly string[] {
  const lines: string[] = [];
  const say = (kind: string) => (message: string) => void lines.push(`${kind} ${message}`);
  const annotator: Annotator = {
    error: say('error'),
    warning: say('warning'),
    notice: say('notice'),
  };
  annotate(report, annotator);
  return lines;
}

describe('the log', () => {
  it('tells what the plan notes beside its changes', () => {
    const plan = {
      changes: [],
      reasons: [],
      notes: [
        { kind: 'conflict' as const, path: 'postmortems/x.md', region: 'facts' },
        { kind: 'command' as const, comment: 7, obeyed: true },
      ],
    };
    expect(logged(reportOf({ plan }))).toEqual([
      '[incident #1]',
      'postmortems/x.md: a person\'s words in "facts" were kept',
      'the command in comment 7 is obeyed',
      '[]',
    ]);
  });

  it('tells the reasons and what became of every change', () => {
    expect(
      logged(
        reportOf({
          applied: [
            comment('created', { url: 'https://x/1' }),
            comment('skipped', { note: 'closed' }),
          ],
        }),
      ),
    ).toEqual([
      '[incident #1]',
      'the timeline of #1 has 3 rows',
      'created: the response comment on #1 https://x/1',
      'skipped: the response comment on #1 (closed)',
      '[]',
    ]);
  });

  it('starts no workflow command, whatever the reasons say', () => {
    const nasty = fc
      .array(
        fc.oneof(
          fc.string(),
          fc.constantFrom(
            '::error::x',
            '##[error]',
            '\n::add-mask::x',
            '\r',
            '\u2028::stop-commands::t',
          ),
        ),
        { maxLength: 8 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(nasty, (text) => {
        const lines = logged(
          reportOf({
            title: text,
            plan: { changes: [], reasons: [text] },
            applied: [comment('skipped', { note: text })],
          }),
        ).slice(1, -1);
        expect(lines.some((line) => /[\r\n]/.test(line) || /##\[/.test(line))).toBe(false);
        expect(parseWorkflowCommands(lines.join('\n'))).toEqual([]);
      }),
    );
  });
});

describe('annotations', () => {
  const locked = { code: 'PM105', message: 'The issue is locked', remedy: 'Unlock it.' } as const;

  it('tell one cause once, and another one too', () => {
    const gone = { code: 'PM107', message: 'It is gone', remedy: 'Nothing.' } as const;
    expect(
      annotated(
        reportOf({
          applied: [
            comment('failed', { problems: [locked] }),
            comment('failed', { problems: [locked, gone] }),
            comment('created'),
          ],
        }),
      ),
    ).toEqual(['error PM105 The issue is locked. Unlock it.', 'error PM107 It is gone. Nothing.']);
  });
});

describe('the summary', () => {
  it('holds what was done and leaves out what was as it should be', () => {
    const text = renderSummary(
      [
        reportOf({
          applied: [comment('unchanged'), comment('updated', { url: 'https://github.example/1' })],
        }),
      ],
      [],
    );
    expect(text).toContain(
      '| updated | [the response comment on #\u200b1](https://github.example/1) |',
    );
    expect(text).not.toContain('unchanged');
  });

  it('stays below GitHub’s limit, however much there is to say', () => {
    const many = Array.from({ length: 20_000 }, (_, index) =>
      reportOf({ title: `incident #${index}`, plan: { changes: [], reasons: ['x'.repeat(80)] } }),
    );
    const text = renderSummary(many, []);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(900_000);
    expect(text).toContain('left out');
  });
});

describe('outputs', () => {
  it('are all set, as text, also when nothing was done', () => {
    const outputs = collectOutputs([], [], { requests: 0 });
    expect(Object.keys(outputs)).toEqual(Object.keys(outputTable));
    expect(Object.values(outputs).every((value) => typeof value === 'string')).toBe(true);
    expect(outputs).toMatchObject({
      operation: '',
      changed: '0',
      findings: '0',
      requests: '0',
      'pull-request': '',
    });
  });

  it('count what was created or updated', () => {
    const outputs = collectOutputs(
      [
        { kind: 'incident', issue: 1 },
        { kind: 'incident', issue: 2 },
      ],
      [
        reportOf({
          applied: [
            comment('created'),
            comment('updated'),
            comment('unchanged'),
            comment('failed'),
          ],
        }),
      ],
      { requests: 9 },
    );
    expect(outputs).toMatchObject({ operation: 'incident', changed: '2', requests: '9' });
  });
});

describe('what the runner reads', () => {
  it('file commands: both forms, several lines, an equals sign in the value', () => {
    expect(parseFileCommands('a=1\nb<<END\nx=y\n\nz\nEND\nc=d=e\n')).toEqual({
      a: '1',
      b: 'x=y\n\nz',
      c: 'd=e',
    });
  });

  it('workflow commands: only at the start of a line', () => {
    expect(
      parseWorkflowCommands('a ::error::no\n  ::error file=a.md,line=3::yes%0Amore\n::group::g'),
    ).toEqual([
      { command: 'error', properties: { file: 'a.md', line: '3' }, message: 'yes\nmore' },
      { command: 'group', properties: {}, message: 'g' },
    ]);
  });
});
