import { describe, expect, it } from '@jest/globals';
import { annotateFindings } from '../../src/action/annotations.js';
import type { Finding } from '../../src/review/review.js';

describe('annotations of a review', () => {
  const finding = (severity: Finding['severity'], line: number): Finding => ({
    ruleId: 'no-placeholder',
    severity,
    message: `Finding ${line}`,
    place: { line, column: 1, start: 0, end: 1 },
  });
  const annotated = (severities: readonly Finding['severity'][]) => {
    const shown: Record<'error' | 'warning' | 'notice', string[]> = {
      error: [],
      warning: [],
      notice: [],
    };
    annotateFindings(
      severities.map((severity, index) => ({
        path: 'a.md',
        finding: finding(severity, index + 1),
      })),
      {
        error: (message) => void shown.error.push(message),
        warning: (message) => void shown.warning.push(message),
        notice: (message) => void shown.notice.push(message),
      },
    );
    return shown;
  };
  const times = (severity: Finding['severity'], count: number) =>
    Array.from({ length: count }, () => severity);

  it('keep to what the runner keeps, and say where the rest is', () => {
    const { error, warning, notice } = annotated([
      ...times('error', 12),
      ...times('warning', 10),
      ...times('notice', 11),
    ]);
    expect([error.length, warning.length, notice.length]).toEqual([10, 10, 10]);
    expect(notice.at(-1)).toBe('4 more findings are in the summary of this run');
  });

  it('add nothing where all fit', () => {
    expect(annotated([...times('error', 10), 'notice'])).toMatchObject({
      error: { length: 10 },
      notice: ['Finding 11'],
    });
  });
});
