import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formFields, readIssueForm } from '../../src/incident/issue-form.js';
import { aConfig, defaultConfig } from '../support/incident-builders.js';
import { declared } from '../support/repository-builders.js';

const read = (body: string, config = defaultConfig, title = 'Checkout returns 502') =>
  readIssueForm(body, title, config, declared);

const form = `### Severity

sev2 - an important part is down or slow for many users

### Affected service

checkout, search

### Started at

13:52 UTC

### Impact

40 % of orders fail

### Symptoms

\`\`\`
### not a heading
ERROR pool exhausted
\`\`\`

### Runbook

_No response_

### Who knows

- [X] the on-call engineer
- [ ] the customers
`;

describe('an issue form', () => {
  it('is read field by field', () => {
    expect(read(form)).toMatchObject({
      severity: 'sev2',
      services: ['checkout', 'search'],
      started: { at: '2026-11-20T13:52:00Z', zoneAssumed: false },
      impact: '40 % of orders fail',
    });
  });

  it("keeps the reporter's words as symptoms, without headings, empty answers and boxes that are not ticked", () => {
    const { symptoms } = read(form);
    expect(symptoms).toContain('ERROR pool exhausted');
    expect(symptoms.startsWith('Checkout returns 502\n')).toBe(true);
    expect(symptoms).not.toMatch(/Severity|No response|customers|Affected/);
  });

  it('is read with CRLF as well, as browsers send it', () => {
    expect(read(form.replace(/\n/g, '\r\n'))).toMatchObject({
      severity: 'sev2',
      services: ['checkout', 'search'],
      impact: '40 % of orders fail',
    });
  });

  it('gives nothing where nothing was answered', () => {
    const { symptoms, ...rest } = read(
      '### Severity\n\n_No response_\n\n### Affected service\n\n_No response_\n\n### Started at\n\nno idea\n',
    );
    expect(rest).toEqual({ severity: null, services: [], started: null, impact: null });
    expect(symptoms.split('\n').filter(Boolean)).toEqual(['Checkout returns 502', 'no idea']);
  });

  it('takes ticked boxes of a list of services', () => {
    expect(
      read('### Affected services\n\n- [x] checkout\n- [ ] search\n- [X] `cart`\n'),
    ).toMatchObject({ services: ['checkout', 'cart'] });
  });
});

describe('a body by hand', () => {
  it('may say it in lines', () => {
    expect(
      read(
        '**Severity:** SEV1\n- Service: checkout\nStarted: 2026-11-20 13:40 UTC\nImpact: nobody can pay',
      ),
    ).toMatchObject({
      severity: 'sev1',
      services: ['checkout'],
      started: { at: '2026-11-20T13:40:00Z' },
      impact: 'nobody can pay',
    });
  });

  it('may name configured services, as whole words', () => {
    const config = aConfig({
      services: [
        { name: 'Checkout', paths: [], dependents: [] },
        { name: 'cart', paths: [], dependents: [] },
        { name: 'api', paths: [], dependents: [] },
      ],
    });
    expect(read('The carton is fine, the API is not.', config)).toMatchObject({
      services: ['Checkout', 'api'],
    });
  });

  it('takes the ticked box, and none when none is ticked', () => {
    const boxes = (...lines: readonly string[]) => `### Severity\n\n${lines.join('\n')}\n`;
    expect(read(boxes('- [ ] sev1', '- [X] sev2 - many')).severity).toBe('sev2');
    expect(read(boxes('1. [ ] sev1', '2. [x] sev3')).severity).toBe('sev3');
    expect(read(boxes('- [ ] sev1', '- [ ] sev2')).severity).toBeNull();
  });

  it.each([
    '**When did it start?** 13:45 UTC',
    'When did it start? 13:45 UTC',
    '- __Started__ – 13:45 UTC',
    '**Start time:** 13:45 UTC',
    '| Started | 13:45 UTC |',
    '**When did it start?**\n13:45 UTC',
    'When did it start?\n13:45 UTC',
  ])('reads %j', (body) => {
    expect(read(body).started?.at).toMatch(/T13:45:00Z$/);
  });

  it('may be empty, or hold only a comment of the template', () => {
    expect(read('')).toEqual({
      severity: null,
      services: [],
      started: null,
      impact: null,
      symptoms: 'Checkout returns 502',
    });
    expect(read('<!-- ### Severity\n\nsev1 -->')).toMatchObject({
      severity: null,
      symptoms: 'Checkout returns 502',
    });
  });
});

it('any body is read without throwing, in linear time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (body) => {
      read(body);
      formFields(body);
    }),
  );
  for (const body of [
    '<!--'.repeat(20_000),
    '### a\n'.repeat(10_000),
    '- [ ] '.repeat(10_000),
    '**a'.repeat(20_000),
    'a '.repeat(30_000),
  ])
    expect(read(body).severity).toBeNull();
});
